// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <span>
#include <vector>

namespace accords::domain {

/// Distinct UTF-8 texts, each stored once in one arena, known by a dense number in order of arrival.
/// A value: copies are deep. Reading from several threads is safe while nobody interns.
class TextPool final
{
public:
    using Id = quint32;

    /// The pool whose arena() is \a arena, text i of it ending at \a ends[i], in ascending order and the last one at
    /// its end. The texts differ. O(1); the first intern() makes up for it.
    static TextPool ofTexts(QByteArray arena, std::vector<qsizetype> ends);

    /// The number of \a utf8, which is stored when it is new. Amortised O(length).
    Id intern(QByteArrayView utf8);

    /// Makes the next searches for the first 64 of \a texts quick: in a large pool what they look at is far away, and
    /// asking for several places at once hides most of the wait. Changes nothing. O(length).
    void expect(std::span<const QByteArrayView> texts) const;

    /// The text of \a id, which must be below size(). Valid until the next intern().
    QByteArrayView view(Id id) const
    {
        const qsizetype start = id == 0 ? 0 : m_ends[id - 1];
        return {m_arena.data() + start, m_ends[id] - start};
    }

    /// The text of \a id, decoded.
    QString text(Id id) const { return QString::fromUtf8(view(id)); }

    /// How many distinct texts there are.
    Id size() const { return static_cast<Id>(m_ends.size()); }

    /// Every text, one after the other in order of number, without separators.
    QByteArrayView arena() const { return m_arena; }

    /// Gives back what only intern() needs. It still works afterwards, after one O(size) pause.
    void squeeze();

private:
    /// A place of the table. Most searches end at the hash, without a look at far away text.
    struct Slot
    {
        quint32 hash = 0;
        quint32 next = 0; ///< number of the text + 1; 0: free
    };

    void grow();
    std::size_t slotOf(QByteArrayView utf8, quint32 hash) const;

    QByteArray m_arena;
    std::vector<qsizetype> m_ends; ///< of text i in the arena
    std::vector<Slot> m_slots;     ///< open addressing; size is a power of two
};

} // namespace accords::domain
