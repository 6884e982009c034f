// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/largepages.h"
#include "reading/rowsettling.h"

#include <QHash>
#include <QSet>

#include <cstring>
#include <span>
#include <vector>

namespace accords::reading {

/// The institutions of an InstitutionTable whose names' hashes are of one share, with all that concerns them.
class alignas(128) InstitutionShare final
{
public:
    /// An institution that is called as another was before.
    struct Other
    {
        quint32 place = 0;
        quint32 first = 0; ///< the place of the first of that name
    };

    /// Share \a number of 2 to the power of \a bits. Most names are part of \a text.
    InstitutionShare(QByteArray text, std::size_t number, int bits);

    /// How many institutions there are. Their places are below that.
    std::size_t size() const { return m_known.size(); }

    /// Makes room for \a more institutions.
    void makeRoom(std::size_t more);

    /// What InstitutionTable::enter() says of this share.
    void enter(RowBlock &block, const RowSettling &settling);

    /// The place of the first institution called \a name, which has that \a hash, or to be called so.
    quint32 placeOfName(QByteArrayView name, quint32 hash);

    /// In order of arrival.
    std::span<const Other> others() const { return m_others; }

private:
    static constexpr domain::CountryId unknown = 0xFFFF'FFFF;

    /// An institution, in as little memory as can be: the more of them are near the processor.
    struct Known
    {
        quint32 start = 0;                   ///< of the name in the text, or in the copies
        quint32 length : 31 = 0;             ///< of the name; 0: another has the same one
        quint32 isCopy : 1 = 0;              ///< of the name
        domain::CountryId country = unknown; ///< not known yet when the name alone was asked for
        quint32 held = 0;                    ///< bit n: it has the programme of number n
    };

    std::vector<quint32> dealtTo(std::span<const CutRow> rows) const;
    void askForSlots(std::span<const CutRow> rows, std::span<const quint32> mine) const;
    void askForKnown(std::span<const CutRow> rows, std::span<const quint32> mine) const;
    void askForNames(std::span<const CutRow> rows, std::span<const quint32> mine) const;
    RowBlock::Entered enter(const CutRow &row, const BriefRest &rest);
    void enterMore(quint32 place, const Rest &rest, std::vector<RowBlock::Repeated> &repeated, quint32 row);
    quint32 firstPlace(QByteArrayView name, quint32 hash);
    quint32 otherPlace(quint32 first, domain::CountryId country);
    bool takes(quint32 place, domain::ProgrammeId programme);
    bool takesLater(quint32 place, domain::ProgrammeId programme);
    Known newlyKnown(QByteArrayView name);
    void rehash(std::size_t size);

    quint32 placeMask() const { return static_cast<quint32>(m_slots.size() - 1); }
    quint32 slotOf(const CutRow &row) const { return m_slots[(row.nameHash >> m_bits) & placeMask()]; }
    bool mayBeIn(quint32 slot, quint32 hash) const
    {
        return slot != 0 && ((slot ^ (hash >> m_bits)) & ~placeMask()) == 0;
    }
    const char *textOf(const Known &known) const
    {
        return (known.isCopy ? m_copies : m_text).constData() + known.start;
    }
    bool isNamed(const Known &known, QByteArrayView name) const
    {
        return known.length == static_cast<std::size_t>(name.size()) &&
               std::memcmp(textOf(known), name.data(), known.length) == 0;
    }

    QByteArray m_text;
    quint32 m_number;
    int m_bits; ///< of a hash that tell the share
    domain::LargeVector<Known> m_known;
    /// Open addressing; the size is a power of two. A slot is free when it is 0. Else it has the place of a name's
    /// first institution + 1 in its lower bits, as many as tell the slots apart, and in the others those of the hash
    /// that don't: most searches need no look at a name.
    domain::LargeVector<quint32> m_slots;
    QByteArray m_copies;
    std::vector<Other> m_others;
    QHash<quint64, quint32> m_otherPlaces; ///< by the place of the first of their name, and country
    QSet<quint64> m_held;                  ///< place and programme, where the bits don't suffice
};

} // namespace accords::reading
