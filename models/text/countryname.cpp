// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "text/countryname.h"

#include "text/folding.h"

#include <QByteArrayList>

#include <array>

namespace accords::text {

namespace {

struct Synonym
{
    QByteArrayView word;
    QByteArrayView standard;
};

bool isWordLetter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || static_cast<uchar>(byte) >= 0x80;
}

QByteArray standardWord(const QByteArray &word)
{
    static constexpr std::array synonyms = {
        Synonym{"and", "&"},        Synonym{"et", "&"},        Synonym{"st", "saint"},     Synonym{"ste", "saint"},
        Synonym{"sainte", "saint"}, Synonym{"isle", "island"}, Synonym{"isles", "island"}, Synonym{"islands", "island"},
    };
    for (const Synonym &synonym : synonyms) {
        if (word == synonym.word)
            return synonym.standard.toByteArray();
    }
    return word;
}

bool isArticle(const QByteArray &word)
{
    return word == "the" || word == "la" || word == "le" || word == "les" || word == "l";
}

} // namespace

QByteArray nameKey(QStringView name)
{
    QByteArray text = folded(name);
    // R.A.S. and St. are words; everything else that is no letter stands between words.
    text.replace(".", "").replace("&", " and ");
    for (char &byte : text)
        byte = isWordLetter(byte) ? byte : ' ';
    QByteArrayList words = text.simplified().split(' ');
    if (words.size() > 1 && isArticle(words.first()))
        words.removeFirst();
    for (QByteArray &word : words)
        word = standardWord(word);
    return words.join(' ');
}

} // namespace accords::text
