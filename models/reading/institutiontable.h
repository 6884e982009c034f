// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "reading/institutionshare.h"

#include <vector>

namespace accords::reading {

/// The institutions of a list, each by its name and country, and which programmes they hold. Finding a name among a
/// million is mostly waiting for memory, so the table is small, and cut into shares by hashes of names, each of which
/// is filled by a thread of its own.
class InstitutionTable final
{
public:
    /// Tells an institution of the table; says nothing of its order.
    using Entry = quint32;

    /// For so many threads, eight at most. Most names are part of \a text.
    InstitutionTable(const QByteArray &text, std::size_t threads);

    std::size_t shareCount() const { return m_shares.size(); }
    /// The share of an entry, or of the names of a hash.
    std::size_t shareOf(quint32 key) const { return key & (m_shares.size() - 1); }
    /// The place of \a entry in its share: below placesIn() that.
    std::size_t placeOf(Entry entry) const { return entry >> m_bits; }
    std::size_t placesIn(std::size_t share) const { return m_shares[share].size(); }

    /// Makes room for so many institutions in all.
    void reserve(std::size_t institutions);

    /// Enters the institutions of those rows of \a block whose names are of \a share, and tells which agreements were
    /// there before. Several threads at once, each another share. Amortised O(length of the names + rows).
    void enter(std::size_t share, RowBlock &block, const RowSettling &settling)
    {
        m_shares[share].enter(block, settling);
    }

    /// The entry of the first institution called \a name, or to be called so. Amortised O(length).
    Entry entryOfName(QByteArrayView name);
    Entry entryOf(std::size_t share, quint32 place) const { return place << m_bits | static_cast<quint32>(share); }

    /// What InstitutionShare::others() says of \a share.
    std::span<const InstitutionShare::Other> othersIn(std::size_t share) const { return m_shares[share].others(); }

private:
    std::vector<InstitutionShare> m_shares;
    int m_bits; ///< of a hash or an entry that tell the share
};

} // namespace accords::reading
