// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

namespace accords::text {

/// The end of an array that texts are folded to: as large as they may become, and cut when they are done. Who folds
/// writes behind a pointer, which is much faster than to append.
class FoldingRoom final
{
public:
    /// What a letter is folded to is at most so many times as long, but for a few letters that ask for more().
    static constexpr qsizetype mostGrowth = 8;

    /// So many bytes may be written at once, whatever the length of what is wanted.
    static constexpr qsizetype mostCopied = 32;

    /// Room for \a bytes bytes folded and \a others as they are.
    FoldingRoom(QByteArray &out, qsizetype bytes, qsizetype others) : m_out(out), m_used(out.size())
    {
        out.resize(m_used + mostGrowth * bytes + others + mostCopied);
    }

    /// Where to begin.
    char *begin() { return m_out.data() + m_used; }

    /// How much is in front of \a to in the array.
    qsizetype sizeAt(const char *to) const { return to - m_out.constData(); }

    /// Makes room for \a bytes bytes more than was asked for. Answers where \a to is then.
    char *more(const char *to, qsizetype bytes)
    {
        const qsizetype used = sizeAt(to);
        m_out.resize(m_out.size() + bytes);
        return m_out.data() + used;
    }

    void cut(const char *to) { m_out.truncate(sizeAt(to)); }

private:
    QByteArray &m_out;
    qsizetype m_used;
};

/// How far a text is folded.
struct FoldingPlace
{
    const char *at = nullptr; ///< what is next
    char *to = nullptr;       ///< where that goes
    bool afterSpace = false;
};

/// Folds the text that ends at \a end from \a place on, letter by letter up to \a until or a few bytes farther: for
/// whatever text, and hence not the fastest way. Any thread.
FoldingPlace foldLetters(FoldingPlace place, const char *until, const char *end, FoldingRoom &room);

} // namespace accords::text
