// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

namespace accords::ui {

/// One field between what is typed and what is stored: what is handed over when, and which news of the stored value may
/// take the place of what is typed. Nothing typed is lost: news of another value wait while something is in progress,
/// and the change then says truthfully what it was based on.
class FieldEdit final
{
public:
    explicit FieldEdit(const QString &stored = {}) : m_text(stored), m_base(stored), m_known(stored) {}

    /// What the field shows.
    const QString &text() const { return m_text; }
    /// What the next change is based on: the value that the person saw before they typed.
    const QString &base() const { return m_base; }

    void type(const QString &text) { m_text = text; }

    /// Whether something is typed and not handed over.
    bool isInProgress() const { return m_text != m_base; }
    /// Whether a change was handed over and the stored value isn't heard of since.
    bool isUnderway() const { return !m_sent.isEmpty(); }

    /// What is typed is handed over: it counts as stored from now on.
    void hand();
    /// News of the stored value. True: the text was replaced by it.
    bool hear(const QString &stored);
    /// What was handed over is not stored: it is in progress again.
    void fail();
    /// What was handed over was refused, and is in progress again as it was.
    void takeBack(const QString &base, const QString &text);
    /// The text is to be \a stored, which is what is stored now, whatever is typed.
    void settle(const QString &stored);
    /// The next news is news even where it says what was heard last: somebody undoes what was just handed over.
    void expectNews() { m_expectsNews = true; }

private:
    QString m_text;
    QString m_base;
    QString m_known;    ///< heard of last
    QStringList m_sent; ///< handed over, oldest first, and not heard of since
    bool m_expectsNews = false;
};

} // namespace accords::ui
