// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/largepages.h"
#include "reading/rowscan.h"

#include <deque>
#include <span>
#include <vector>

namespace accords::reading {

/// Every distinct text of a list's institution cells. Finding a text among a million is mostly waiting for memory, so
/// the table is small, and cut into shares by hash, one for each thread. Refers to the texts, which must outlive it.
class NameTable final
{
public:
    /// Tells a text of the table; says nothing of its order.
    using Entry = quint32;

    /// For so many threads, eight at most.
    explicit NameTable(std::size_t threads);

    std::size_t shareCount() const { return m_shares.size(); }
    /// The share of an entry, or of the texts of a hash.
    std::size_t shareOf(quint32 key) const { return key & (m_shares.size() - 1); }
    /// The place of \a entry in its share: below placesIn() that.
    std::size_t placeOf(Entry entry) const { return entry >> m_bits; }
    std::size_t placesIn(std::size_t share) const { return m_shares[share].texts.size(); }

    /// Makes room for \a texts texts in all.
    void reserve(std::size_t texts);

    /// Enters the names of those of \a rows that \a dealt tells, all of one share, and makes their hashes their
    /// entries. Several threads at once, each another share. Amortised O(length).
    void enter(std::span<CutRow> rows, std::span<const quint32> dealt);

    /// Enters a copy of \a text if it is new. Amortised O(length).
    Entry enter(QByteArrayView text);

    /// The text of \a entry. O(1).
    QByteArrayView view(Entry entry) const { return m_shares[shareOf(entry)].texts[placeOf(entry)].view(); }

private:
    struct Text
    {
        const char *begin = nullptr;
        quint32 length = 0; ///< bytes
        quint32 hash = 0;

        QByteArrayView view() const { return {begin, static_cast<qsizetype>(length)}; }
    };
    /// Apart from each other in memory, since each is of another thread. The table is open addressing, and its size a
    /// power of two. A slot is free when it is 0. Else it has the place of a text + 1 in its lower bits, as many as
    /// tell the slots apart, and in the others those of the hash that don't: most searches need no look at a text.
    struct alignas(128) Share
    {
        domain::LargeVector<Text> texts;
        domain::LargeVector<quint32> table;
        int slotBits = 0; ///< that tell the slots apart

        quint32 placeMask() const { return static_cast<quint32>(table.size() - 1); }
    };

    quint32 &slotOf(Share &share, quint32 hash) const { return share.table[(hash >> m_bits) & share.placeMask()]; }
    quint32 tagOf(const Share &share, quint32 hash) const
    {
        return static_cast<quint32>(quint64{hash} >> m_bits >> share.slotBits << share.slotBits);
    }
    bool mayBe(const Share &share, quint32 slot, quint32 tag) const
    {
        return slot != 0 && (slot & ~share.placeMask()) == tag;
    }
    void makeRoom(Share &share, std::size_t more) const;
    void rehash(Share &share, std::size_t size) const;
    quint32 place(Share &share, QByteArrayView text, quint32 hash) const;
    void expect(Share &share, std::span<const CutRow> rows, std::span<const quint32> dealt) const;

    Entry entryOf(std::size_t share, quint32 place) const { return place << m_bits | static_cast<quint32>(share); }

    std::vector<Share> m_shares;
    int m_bits; ///< of a hash or an entry that tell the share
    std::deque<QByteArray> m_copies;
};

} // namespace accords::reading
