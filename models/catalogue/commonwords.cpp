// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/commonwords.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>

namespace accords::catalogue {

namespace {

using Words = std::unordered_set<std::string_view>;

/// The words of a text, which must outlive them.
Words wordsOf(std::string_view text)
{
    Words words;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        words.insert(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

bool contains(const Words &words, QByteArrayView folded)
{
    return words.contains({folded.data(), static_cast<std::size_t>(folded.size())});
}

} // namespace

bool isSmallWord(QByteArrayView folded)
{
    static const Words words =
        wordsOf("of the and for in at on to de du des d la le les l et en aux au sur pour del las los el y e do da "
                "dos das di dei della dello delle degli dell dal und der die fur von zu zur im din w v van het "
                "voor och i og");
    return contains(words, folded);
}

bool isGenericWord(QByteArrayView folded)
{
    static const Words words = wordsOf(
        // The institution.
        "university universite universidad universidade universita universitat universitaet universiteit "
        "universitet universitetet universitatea universitas universiti universitesi uniwersytet "
        "univerzita univ institute institut instituto istituto institution college school ecole escuela "
        "escola scuola hochschule fachhochschule haute academy academie academia akademia akademie faculty "
        "faculte facultad faculdade department center centre centro campus foundation fundacao fundacion "
        "conservatory "
        // Its rank and owner.
        "national nationale nacional nazionale federal federale state estadual estatal city international "
        "internationale internacional higher superior superieur superieure graduate catholic catolica "
        "catholique cattolica pontifical pontificia autonomous autonoma private privee public publique "
        "popular open general universitaire "
        // What it teaches.
        "technology technologies technologie tecnologia tecnologico tecnologica technological technical "
        "technique technische technik tecnica tecnico teknologi teknik tehnica polytechnic polytechnique "
        "politecnico politecnica politehnica politechnika polytechnical science sciences scienze ciencias "
        "wissenschaften applied angewandte engineering ingenieria ingenierie engenharia ingegneria "
        "ingenieurs industrial civil arts business wirtschaft economics management medicine pharmacy "
        "chemistry mining mines geology information computer telecommunications aerospace agriculture "
        "architecture education");
    return contains(words, folded);
}

bool isKnownAcronym(QByteArrayView folded)
{
    static const Words words =
        wordsOf("petronas unicamp unifesp unisinos unesp unam uam eafit icesi eia insead unesco eurecom supaero "
                "isae insa ensam ensta espci estaca esiee utbm utc utt iut imt inp ens ets uqam epfl eth epf tu fh "
                "rwth iit iiit nit iim kaist postech gist unist nus ntu vnu usth itb its utm upm usm mit ucla usc "
                "suny cuny unsw rmit ucl lse uea iscte agh itmo eseo abc usa uk");
    return contains(words, folded);
}

} // namespace accords::catalogue
