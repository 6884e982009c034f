// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/largepages.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace accords::domain {

/// Distinct UTF-8 texts, each known by a dense number in order of arrival. Texts that are parts of a source the pool
/// shares stay where they are, every other is stored once in the pool's own arena; 4 GB at most in each.
/// A value: a copy is independent, and shares memory until one of the two changes. Reading from several threads is safe
/// while nobody adds.
class TextPool final
{
public:
    using Id = quint32;

    TextPool() = default;

    /// An empty pool that refers to parts of \a source instead of storing them.
    explicit TextPool(QByteArray source) : m_source(std::move(source)) {}

    /// The pool of the texts that make up \a arena, text i ending at \a ends[i], in ascending order and the last one at
    /// its end. The texts differ. O(texts); the first intern() makes up for what is left undone.
    static TextPool ofTexts(QByteArray arena, const std::vector<qsizetype> &ends);

    /// The number of \a utf8, which is added when it is new. Amortised O(length).
    Id intern(QByteArrayView utf8);

    /// Adds \a utf8, which no text of the pool equals, without looking for it. O(1) for a part of the source; the next
    /// intern() makes up for it.
    Id append(QByteArrayView utf8)
    {
        if (!m_slots.empty())
            m_slots.clear();
        return add(utf8);
    }

    /// Makes room for \a texts texts in all.
    void reserve(std::size_t texts) { m_places.reserve(texts); }

    /// The text of \a id, which must be below size(). Valid until the next one is added.
    QByteArrayView view(Id id) const
    {
        const Place &place = m_places[id];
        const QByteArray &home = place.isOwn() ? m_own : m_source;
        return {home.constData() + place.start, static_cast<qsizetype>(place.length & ~ownBit)};
    }

    /// The text of \a id, decoded.
    QString text(Id id) const { return QString::fromUtf8(view(id)); }

    /// How many distinct texts there are.
    Id size() const { return static_cast<Id>(m_places.size()); }

    /// The texts' bytes in all.
    qsizetype bytes() const { return m_bytes; }

    /// Every text, one after the other in order of number, without separators. O(bytes).
    QByteArray joined() const;

    /// Gives back what only intern() needs. It still works afterwards, after one O(size) pause.
    void squeeze();

private:
    static constexpr quint32 ownBit = 0x8000'0000;

    /// Where a text is.
    struct Place
    {
        quint32 start = 0;
        quint32 length = 0; ///< with the highest bit set when it is in the pool's own arena

        bool isOwn() const { return (length & ownBit) != 0; }
    };

    /// A place of the table. Most searches end at the hash, without a look at far away text.
    struct Slot
    {
        quint32 hash = 0;
        quint32 next = 0; ///< number of the text + 1; 0: free
    };

    void grow();
    std::size_t slotOf(QByteArrayView utf8, quint32 hash) const;
    Place stored(QByteArrayView utf8);

    /// Where \a utf8 is in the source, of which it is a part, or anything else.
    quintptr placeInSource(QByteArrayView utf8) const
    {
        return reinterpret_cast<quintptr>(utf8.data()) - reinterpret_cast<quintptr>(m_source.constData());
    }
    bool isPartOfSource(QByteArrayView utf8) const
    {
        const auto size = static_cast<quintptr>(m_source.size());
        const auto length = static_cast<quintptr>(utf8.size());
        return placeInSource(utf8) < size && length <= size - placeInSource(utf8);
    }
    Id add(QByteArrayView utf8)
    {
        m_places.push_back(isPartOfSource(utf8)
                               ? Place{static_cast<quint32>(placeInSource(utf8)), static_cast<quint32>(utf8.size())}
                               : stored(utf8));
        m_bytes += utf8.size();
        return size() - 1;
    }

    QByteArray m_source;
    QByteArray m_own;
    LargeVector<Place> m_places;
    qsizetype m_bytes = 0;
    LargeVector<Slot> m_slots; ///< open addressing; size is a power of two
};

} // namespace accords::domain
