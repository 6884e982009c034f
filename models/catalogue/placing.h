// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/ranks.h"

#include <span>

namespace accords::catalogue {

bool followsFromPair(const SortKey &key);

/// Where all agreements stand by a key on one of the staff's fields, below \a count.
struct FieldPlaces
{
    std::vector<quint32> of; ///< by agreement
    quint32 count = 0;
};

FieldPlaces placesByField(const SortKey &key, const Ranks &ranks);

/// The number of an agreement's pair.
inline quint32 pairOf(const Catalogue &catalogue, domain::AgreementId id)
{
    return catalogue.pairs().of(id);
}

/// The source lines of all agreements: where they are needed, all at once are read much faster than one by one.
std::vector<quint32> linesOf(const Catalogue &catalogue);

/// Where \a rank stands in \a order; \a empty, the last rank, is last in both.
inline quint32 placeOf(quint32 rank, quint32 empty, Qt::SortOrder order)
{
    return order == Qt::AscendingOrder || rank == empty ? rank : empty - 1 - rank;
}

/// Where agreements stand by keys that follow from the pair: one number for each pair says all.
struct PairPlaces
{
    std::vector<quint32> of; ///< by pair, from 0 without gaps
    quint32 count = 0;       ///< how many places there are
};

PairPlaces placesOfPairs(std::span<const SortKey> keys, const Ranks &ranks);

/// Where an agreement stands by a key, or by several side by side that follow from the pair: a number, below that of
/// every agreement that comes behind it, and equal where the keys leave it open. Refers to the ranks it is made of.
class Placing final
{
public:
    /// Of keys that follow from the pair.
    Placing(std::span<const SortKey> keys, const Ranks &ranks);
    /// Of a name, a line or a field of the staff's.
    Placing(const SortKey &key, const Ranks &ranks, const NameOrder &names);

    quint32 operator()(domain::AgreementId id) const
    {
        if (m_by == By::Pair)
            return m_pairs.of[pairOf(m_catalogue, id)];
        if (m_by == By::Name)
            return placeOf(m_names->ranks[m_catalogue.agreement(id).institution], m_names->nameless, m_order);
        return m_places[id];
    }

    /// How many places there are; 0: more than it would be worth counting.
    quint32 count() const { return m_pairs.count; }

private:
    enum class By : quint8 { Pair, Name, Agreement };

    By m_by;
    Qt::SortOrder m_order = Qt::AscendingOrder; ///< of names
    const Catalogue &m_catalogue;
    const NameOrder *m_names = nullptr;
    PairPlaces m_pairs;
    std::vector<quint32> m_places; ///< by agreement
};

/// \a keys, the first of which decides.
std::vector<Placing> placingsOf(std::span<const SortKey> keys, const Ranks &ranks, const NameOrder &names);

} // namespace accords::catalogue
