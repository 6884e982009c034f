// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/sorting.h"

#include "text/collator.h"

#include <algorithm>
#include <numeric>

namespace accords::catalogue {

namespace {

using domain::AgreementId;

/// Ranks of values in the order of \a keys; equal keys share a rank, and values without a key come last.
template <typename Key>
std::vector<quint32> ranksOf(const std::vector<Key> &keys, const std::vector<bool> &isEmpty)
{
    std::vector<quint32> order(keys.size());
    std::iota(order.begin(), order.end(), 0U);
    const auto firstEmpty = std::stable_partition(order.begin(), order.end(), [&](quint32 i) { return !isEmpty[i]; });
    std::sort(order.begin(), firstEmpty, [&keys](quint32 left, quint32 right) { return keys[left] < keys[right]; });
    std::vector<quint32> ranks(keys.size(), static_cast<quint32>(keys.size()));
    quint32 rank = 0;
    for (auto at = order.begin(); at != firstEmpty; ++at) {
        if (at != order.begin() && keys[*(at - 1)] < keys[*at])
            ++rank;
        ranks[*at] = rank;
    }
    return ranks;
}

std::vector<quint32> work(const ColumnInfo &info, const Catalogue &catalogue, const text::Phrasebook &phrases)
{
    const quint32 count = info.valueCount(catalogue);
    const text::Collator collator(phrases.language());
    std::vector<bool> isEmpty(count);
    std::vector<QByteArray> keys;
    std::vector<quint64> numbers;
    for (quint32 value = 0; value < count; ++value) {
        const QString text = info.valueText(catalogue, value, phrases);
        isEmpty[value] = text.isEmpty();
        if (info.numeric)
            numbers.push_back(text.toULongLong());
        else
            keys.push_back(collator.sortKey(text));
    }
    return info.numeric ? ranksOf(numbers, isEmpty) : ranksOf(keys, isEmpty);
}

const ColumnInfo &infoOf(Column column)
{
    return columns()[static_cast<std::size_t>(column)];
}

/// Sorts by one key, keeping the order of equals: one counting sort over ranks.
std::vector<AgreementId> sortedBy(const SortKey &key, const std::vector<AgreementId> &agreements, const Ranks &ranks)
{
    const Catalogue &catalogue = ranks.catalogue();
    const std::vector<quint32> &rankOf = ranks.of(key.column);
    const auto valueOf = infoOf(key.column).value;
    const auto empty = static_cast<quint32>(rankOf.size());
    const auto place = [&](AgreementId id) {
        const quint32 rank = rankOf[valueOf(catalogue, id)];
        return key.order == Qt::AscendingOrder || rank == empty ? rank : empty - 1 - rank;
    };
    std::vector<quint32> next(std::size_t{empty} + 2, 0);
    std::vector<quint32> places(agreements.size());
    for (std::size_t i = 0; i < agreements.size(); ++i) {
        places[i] = place(agreements[i]);
        ++next[places[i] + 1];
    }
    std::partial_sum(next.begin(), next.end(), next.begin());
    std::vector<AgreementId> sorted(agreements.size());
    for (std::size_t i = 0; i < agreements.size(); ++i)
        sorted[next[places[i]]++] = agreements[i];
    return sorted;
}

} // namespace

Ranks::Ranks(Snapshot snapshot, domain::Language language) : m_snapshot(std::move(snapshot)), m_phrases(language) {}

const std::vector<quint32> &Ranks::of(Column column) const
{
    const std::scoped_lock lock(m_mutex);
    const auto known = m_ranks.find(column);
    if (known != m_ranks.end())
        return known->second;
    return m_ranks.emplace(column, work(infoOf(column), *m_snapshot, m_phrases)).first->second;
}

std::vector<AgreementId> sorted(std::vector<AgreementId> agreements, const SortKeys &keys, const Ranks &ranks)
{
    if (!std::ranges::is_sorted(agreements))
        std::ranges::sort(agreements);
    if (keys.empty())
        return agreements;
    // From the least to the most deciding: each pass keeps what the ones before it did with its equals.
    if (std::ranges::find(keys, InstitutionColumn, &SortKey::column) == keys.end())
        agreements = sortedBy({.column = InstitutionColumn}, agreements, ranks);
    for (std::size_t key = keys.size(); key-- > 0;)
        agreements = sortedBy(keys[key], agreements, ranks);
    return agreements;
}

} // namespace accords::catalogue
