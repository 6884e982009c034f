// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/editing/fieldedit.h"

#include <utility>

namespace accords::ui {

void FieldEdit::hand()
{
    if (!isInProgress())
        return;
    m_base = m_text;
    m_sent.append(m_text);
}

bool FieldEdit::hear(const QString &stored)
{
    const bool isNews = std::exchange(m_expectsNews, false) || stored != m_known;
    if (!isNews)
        return false;
    m_known = stored;
    if (const qsizetype ours = m_sent.lastIndexOf(stored); ours >= 0) {
        m_sent.remove(0, ours + 1);
        return false;
    }
    if (isInProgress())
        return false;
    m_sent.clear();
    m_base = stored;
    return std::exchange(m_text, stored) != stored;
}

void FieldEdit::fail()
{
    if (!isUnderway())
        return;
    m_sent.clear();
    m_base = m_known;
}

void FieldEdit::takeBack(const QString &base, const QString &text)
{
    m_sent.clear();
    m_base = base;
    m_text = text;
}

void FieldEdit::settle(const QString &stored)
{
    *this = FieldEdit(stored);
}

} // namespace accords::ui
