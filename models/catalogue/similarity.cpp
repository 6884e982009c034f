// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/similarity.h"

#include "catalogue/candidates.h"
#include "catalogue/nameparts.h"
#include "text/nearest.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace accords::catalogue {

namespace {

using domain::InstitutionId;
using Words = std::vector<QByteArray>;

/// How many letters of a word may be wrong. Short words with another letter are other words: Hunan, Henan.
int letterErrors(qsizetype length)
{
    constexpr qsizetype fewLetters = 7;
    constexpr qsizetype manyLetters = 10;
    return length < fewLetters ? 0 : length < manyLetters ? 1 : 2;
}

bool isMisspelt(const QByteArray &left, const QByteArray &right)
{
    const int limit = letterErrors(std::min(left.size(), right.size()));
    const bool hasDigit = std::ranges::any_of(left, [](char c) { return c >= '0' && c <= '9'; });
    if (limit == 0 || hasDigit || left.front() != right.front() || std::abs(left.size() - right.size()) > limit)
        return false;
    return text::editDistance(QString::fromUtf8(left), QString::fromUtf8(right), limit) <= limit;
}

bool abbreviates(const NameWord &word, const NameWord &whole)
{
    return word.abbreviated && word.folded.size() >= 2 && whole.folded.startsWith(word.folded);
}

bool matches(const NameWord &left, const NameWord &right)
{
    return left.folded == right.folded || abbreviates(left, right) || abbreviates(right, left) ||
           isMisspelt(left.folded, right.folded);
}

/// What is left of two names when each word has found its like in the other.
struct Leftover
{
    std::vector<const NameWord *> left;
    std::vector<const NameWord *> right;
    bool shareTelling = false; ///< a word that tells which institution it is was among those found
};

Leftover compare(const NameParts &left, const NameParts &right)
{
    Leftover rest;
    for (const NameWord &word : right.words)
        rest.right.push_back(&word);
    const auto takeLike = [&rest](const NameWord &word, auto like) {
        const auto found = std::ranges::find_if(rest.right, [&](const NameWord *other) { return like(word, *other); });
        if (found == rest.right.end())
            return false;
        rest.shareTelling = rest.shareTelling || !(word.generic && (*found)->generic);
        rest.right.erase(found);
        return true;
    };
    // Equal words first, so that none is taken by one that is only like it.
    for (const NameWord &word : left.words) {
        if (!takeLike(word, [](const NameWord &a, const NameWord &b) { return a.folded == b.folded; }))
            rest.left.push_back(&word);
    }
    std::erase_if(rest.left, [&](const NameWord *word) { return takeLike(*word, matches); });
    return rest;
}

/// `Lappeenranta-Lahti` beside `Lappeenranta`: one word more, joined to one that both have.
bool isJoinedName(const std::vector<const NameWord *> &more, const std::vector<const NameWord *> &less,
                  const NameParts &parts)
{
    if (more.size() != 1 || !less.empty() || more.front()->generic)
        return false;
    const auto at = static_cast<std::size_t>(more.front() - parts.words.data());
    return more.front()->joined || (at + 1 < parts.words.size() && parts.words[at + 1].joined);
}

/// `TU Graz` beside `Technische Universität Graz`: the words that are left spell an acronym of the other name.
bool isSpeltOut(const std::vector<const NameWord *> &more, const std::vector<const NameWord *> &less,
                const Words &acronyms)
{
    if (more.empty() || !less.empty())
        return false;
    QByteArray initials;
    for (const NameWord *word : more)
        initials.append(word->folded.front());
    return std::ranges::find(acronyms, initials) != acronyms.end();
}

bool isDuplicate(const NameParts &left, const NameParts &right)
{
    if (left.all == right.all)
        return true;
    if (!left.acronyms.empty() && !right.acronyms.empty() && left.acronyms != right.acronyms)
        return false;
    const Leftover rest = compare(left, right);
    if (!rest.shareTelling)
        return false;
    return (rest.left.empty() && rest.right.empty()) || isJoinedName(rest.left, rest.right, left) ||
           isJoinedName(rest.right, rest.left, right) || isSpeltOut(rest.left, rest.right, right.acronyms) ||
           isSpeltOut(rest.right, rest.left, left.acronyms);
}

/// Whether \a segment can be the name of a university: several words, one of which says which.
bool canBeParent(const Words &segment, const NameParts &parts)
{
    constexpr std::size_t fewest = 2;
    return segment.size() >= fewest && std::ranges::any_of(parts.words, [&segment](const NameWord &word) {
               return !word.generic && std::ranges::find(segment, word.folded) != segment.end();
           });
}

bool isPartOf(const NameParts &part, const NameParts &other)
{
    return std::ranges::any_of(part.segments, [&](const Words &segment) {
        return canBeParent(segment, part) &&
               (std::ranges::find(other.segments, segment) != other.segments.end() ||
                (segment.size() < other.all.size() && std::equal(segment.begin(), segment.end(), other.all.begin())));
    });
}

std::optional<SimilarPair::Kind> similarity(const NameParts &left, const NameParts &right)
{
    if (isDuplicate(left, right))
        return SimilarPair::Kind::PossibleDuplicate;
    if (isPartOf(left, right) || isPartOf(right, left))
        return SimilarPair::Kind::SameParent;
    return std::nullopt;
}

} // namespace

std::vector<SimilarPair> similarPairs(const domain::AgreementList &list, const FoldedTexts &names,
                                      const std::stop_token &stop)
{
    std::unordered_map<InstitutionId, NameParts> known;
    const auto partsOf = [&](InstitutionId id) -> const NameParts & {
        const auto found = known.find(id);
        return found != known.end()
                   ? found->second
                   : known.emplace(id, NameParts(list.names.text(list.institutions[id].name))).first->second;
    };
    std::vector<SimilarPair> pairs;
    for (const auto &[first, second] : candidatePairs(list, names, stop)) {
        if (stop.stop_requested())
            break;
        if (const auto kind = similarity(partsOf(first), partsOf(second)))
            pairs.push_back({first, second, *kind});
    }
    return pairs;
}

} // namespace accords::catalogue
