// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/country.h"
#include "domain/institution.h"
#include "domain/textpool.h"
#include "reading/rowscan.h"

#include <deque>
#include <span>
#include <vector>

namespace accords::reading {

/// Every distinct text of a list's institution cells, and what is known of it as a cell and as a name. Finding a text
/// among a million is mostly waiting for memory, so the table is cut into shares by hash, one for each thread. Refers
/// to the texts, which must outlive it.
class NameTable final
{
public:
    /// Tells a text of the table; says nothing of its order.
    using Entry = quint32;

    static constexpr quint32 none = 0xFFFF'FFFF;

    /// All that most rows need, in one place of memory.
    struct Text
    {
        const char *begin = nullptr;
        quint32 length = 0;                 ///< bytes
        bool isPlain = false;               ///< reading::isPlain()
        quint32 repair = none;              ///< what became of the cell, for those who repair it
        domain::TextPool::Id number = none; ///< in the list's names
        domain::InstitutionId first = none; ///< the first institution of that name
        domain::CountryId country = 0;      ///< of that institution
        quint32 held = 0;                   ///< bit n: it has the programme of number n

        QByteArrayView view() const { return {begin, static_cast<qsizetype>(length)}; }
    };

    /// For so many threads, eight at most.
    explicit NameTable(std::size_t threads);

    std::size_t shareCount() const { return m_shares.size(); }
    /// The share of the texts of \a hash.
    std::size_t shareOf(quint32 hash) const { return hash & (m_shares.size() - 1); }

    /// Makes room for \a texts texts in all.
    void reserve(std::size_t texts);

    /// Enters the names of those of \a rows that \a chosen tells, all of one share, and sets CutRow::entry. Several
    /// threads at once, each another share. Amortised O(length).
    void enter(std::span<CutRow> rows, std::span<const quint32> chosen);

    /// Enters a copy of \a text if it is new. Amortised O(length).
    Entry enter(QByteArrayView text);

    /// What is known of \a entry. Valid until the next text is entered. O(1).
    Text &operator[](Entry entry) { return m_shares[shareOf(entry)].texts[entry >> m_bits]; }

private:
    struct Slot
    {
        quint32 hash = 0;
        quint32 next = 0; ///< place of the text + 1; 0: free
    };
    /// Apart from each other in memory, since each is of another thread.
    struct alignas(128) Share
    {
        std::vector<Text> texts;
        std::vector<Slot> table; ///< open addressing; size is a power of two
    };

    Slot &slotOf(Share &share, quint32 hash) const { return share.table[(hash >> m_bits) & (share.table.size() - 1)]; }
    void makeRoom(Share &share, std::size_t more) const;
    void rehash(Share &share, std::size_t size) const;
    quint32 place(Share &share, QByteArrayView text, quint32 hash) const;
    void expect(Share &share, std::span<const CutRow> rows, std::span<const quint32> chosen) const;

    Entry entryOf(std::size_t share, quint32 place) const { return place << m_bits | static_cast<quint32>(share); }

    std::vector<Share> m_shares;
    int m_bits; ///< of a hash or an entry that tell the share
    std::deque<QByteArray> m_copies;
};

} // namespace accords::reading
