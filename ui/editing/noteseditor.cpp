// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/editing/noteseditor.h"

#include "table/fieldwording.h"
#include "ui/editing/growingtext.h"
#include "ui/support/calm.h"

#include <QHBoxLayout>

namespace accords::ui {

NotesEditor::NotesEditor(const domain::FieldPlace &place, const FieldSurroundings &surroundings, QWidget *parent)
    : FieldEditor(place, surroundings, parent), m_lines(new GrowingText(this))
{
    makeCalm(*m_lines);
    m_lines->setReadOnly(surroundings.isReadOnly);
    m_lines->setPlaceholderText(QStringLiteral("–"));
    name(*m_lines, table::fieldLabel(place.field, surroundings.phrases));
    watch(*m_lines);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_lines);
    connect(m_lines, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isShowing)
            take(m_lines->plainText());
    });
}

void NotesEditor::showText(const QString &text)
{
    if (text == m_lines->plainText())
        return;
    m_isShowing = true;
    m_lines->setPlainText(text);
    m_isShowing = false;
}

} // namespace accords::ui
