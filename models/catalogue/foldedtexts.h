// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/parallel.h"
#include "domain/textpool.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace accords::catalogue {

/// Folded texts by number, one after the other in one arena, a line feed behind each: no folded text has one inside
/// but those that are made of several, so that nothing searched for ever runs from one text into the next.
class FoldedTexts final
{
public:
    FoldedTexts() = default;

    /// The texts of \a pool, folded, by their numbers there. O(bytes), on all cores.
    explicit FoldedTexts(const domain::TextPool &pool);

    /// Folds \a utf8 into the arena as the next text.
    void add(QByteArrayView utf8);

    /// Takes \a folded into the arena as the next text.
    void addFolded(QByteArrayView folded);

    quint32 size() const { return static_cast<quint32>(m_ends.size()); }

    /// Valid until the next text is added.
    QByteArrayView view(quint32 id) const { return QByteArrayView(m_arena).sliced(start(id), end(id) - start(id)); }

    /// Where a text starts in the arena, and where the line feed behind it stands.
    qsizetype start(quint32 id) const { return id == 0 ? 0 : qsizetype{m_ends[id - 1]} + 1; }
    qsizetype end(quint32 id) const { return m_ends[id]; }

    QByteArrayView arena() const { return m_arena; }

private:
    void reserve(std::size_t texts, qsizetype bytes);
    void add(const domain::TextPool &pool, domain::Part part);
    void append(const FoldedTexts &other);
    void endText();

    QByteArray m_arena;
    domain::LargeVector<quint32> m_ends;
};

} // namespace accords::catalogue
