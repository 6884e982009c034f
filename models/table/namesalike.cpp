// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "table/namesalike.h"

#include "catalogue/nameparts.h"

#include <algorithm>

namespace accords::table {

namespace {

using catalogue::NameParts;
using domain::InstitutionId;
using Words = std::vector<QByteArray>;

/// Three quarters of the words are nearly all.
bool isNearlyAll(std::size_t shared, std::size_t of)
{
    constexpr std::size_t fewest = 2;
    return shared >= fewest && 4 * shared >= 3 * of;
}

/// What a name is searched for by.
struct Wanted
{
    explicit Wanted(const NameParts &parts) : all(parts.all)
    {
        constexpr qsizetype shortest = 3;
        for (const catalogue::NameWord &word : parts.words) {
            if (!word.generic && word.folded.size() >= shortest)
                telling.push_back(word.folded);
        }
    }

    /// A quick look at a folded name, which lets through all that is alike and little else.
    bool mayBeLike(QByteArrayView folded) const
    {
        if (folded.size() > catalogue::longestJudgedName)
            return false;
        const auto stands = [folded](const QByteArray &word) { return folded.contains(word); };
        return std::ranges::any_of(telling, stands) ||
               isNearlyAll(static_cast<std::size_t>(std::ranges::count_if(all, stands)), all.size());
    }

    Words telling; ///< words that tell one institution from others
    Words all;
};

struct Candidate
{
    InstitutionId id = 0;
    std::vector<std::size_t> shared = {}; ///< which of Wanted::telling
    double likeness = 0;
};

Candidate compared(InstitutionId id, const QString &name, const Wanted &wanted)
{
    const NameParts parts(name);
    const auto stands = [&parts](const QByteArray &word) {
        return std::ranges::find(parts.all, word) != parts.all.end();
    };
    Candidate candidate{.id = id};
    for (std::size_t i = 0; i < wanted.telling.size(); ++i) {
        if (stands(wanted.telling[i]))
            candidate.shared.push_back(i);
    }
    const auto both = static_cast<std::size_t>(std::ranges::count_if(wanted.all, stands));
    const std::size_t longer = std::max(wanted.all.size(), parts.all.size());
    if (isNearlyAll(both, longer))
        candidate.likeness = static_cast<double>(both) / static_cast<double>(longer);
    return candidate;
}

/// Adds to each candidate what its shared words are worth: the fewer names have a word, the more.
void weigh(std::vector<Candidate> &candidates, std::size_t words, std::size_t names)
{
    std::vector<std::size_t> holders(words);
    for (const Candidate &candidate : candidates) {
        for (const std::size_t word : candidate.shared)
            ++holders[word];
    }
    constexpr std::size_t few = 8;
    const std::size_t mostHolders = std::max(few, names / 20);
    for (Candidate &candidate : candidates) {
        for (const std::size_t word : candidate.shared) {
            if (holders[word] <= mostHolders)
                candidate.likeness += 1.0 / static_cast<double>(holders[word]);
        }
    }
}

} // namespace

std::vector<InstitutionId> namesAlike(const catalogue::Catalogue &catalogue, InstitutionId id,
                                      const std::stop_token &stop)
{
    if (catalogue.foldedName(id).size() > catalogue::longestJudgedName)
        return {};
    const Wanted wanted{NameParts(catalogue.institutionName(id))};
    const auto neighbours = catalogue.institutionsIn(catalogue.list().institutions[id].country);
    std::vector<Candidate> candidates;
    std::size_t looked = 0;
    for (const InstitutionId other : neighbours) {
        constexpr std::size_t often = 256; // well under a millisecond
        if (++looked % often == 0 && stop.stop_requested())
            return {};
        if (other != id && wanted.mayBeLike(catalogue.foldedName(other)))
            candidates.push_back(compared(other, catalogue.institutionName(other), wanted));
    }
    weigh(candidates, wanted.telling.size(), neighbours.size());
    std::erase_if(candidates, [](const Candidate &candidate) { return candidate.likeness <= 0; });
    std::ranges::stable_sort(candidates, std::greater<>(), &Candidate::likeness);

    std::vector<InstitutionId> alike;
    std::ranges::transform(candidates, std::back_inserter(alike), &Candidate::id);
    return alike;
}

} // namespace accords::table
