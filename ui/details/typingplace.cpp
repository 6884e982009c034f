// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/details/typingplace.h"

#include "ui/details/stafffields.h"
#include "ui/editing/tagseditor.h"
#include "ui/support/tabstops.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace accords::ui {

namespace {

int cursorOf(const QWidget *part)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(part))
        return line->cursorPosition();
    const auto *lines = qobject_cast<const QPlainTextEdit *>(part);
    return lines ? lines->textCursor().position() : 0;
}

void setCursor(QWidget *part, int position)
{
    if (auto *line = qobject_cast<QLineEdit *>(part))
        line->setCursorPosition(position);
    if (auto *lines = qobject_cast<QPlainTextEdit *>(part)) {
        QTextCursor cursor = lines->textCursor();
        cursor.setPosition(std::min(position, lines->document()->characterCount() - 1));
        lines->setTextCursor(cursor);
    }
}

} // namespace

TypingPlace TypingPlace::of(const std::vector<FieldEditor *> &editors, const QWidget *focused)
{
    TypingPlace place;
    for (const FieldEditor *editor : editors) {
        if (!editor->isAncestorOf(focused))
            continue;
        place.m_place = editor->place();
        place.m_part = tabStopsOf(*editor).indexOf(focused);
        place.m_cursor = cursorOf(focused);
        const auto *line = qobject_cast<const QLineEdit *>(focused);
        if (line && qobject_cast<const TagsEditor *>(editor))
            place.m_halfTag = line->text();
    }
    return place;
}

bool TypingPlace::focusAgain(StaffFields &fields) const
{
    const FieldEditor *editor = m_place ? fields.reach(*m_place) : nullptr;
    if (editor == nullptr)
        return false;
    QWidget *part = tabStopsOf(*editor).value(m_part, editor->mainPart());
    part->setFocus(Qt::OtherFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(part); line && !m_halfTag.isEmpty())
        line->setText(m_halfTag);
    setCursor(part, m_cursor);
    return true;
}

} // namespace accords::ui
