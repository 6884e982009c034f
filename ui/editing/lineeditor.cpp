// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/editing/lineeditor.h"

#include "table/fieldwording.h"
#include "ui/editing/openbutton.h"
#include "ui/support/calm.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace accords::ui {

namespace {

using domain::Field;

const QString openEnd = QStringLiteral("open"); // as fieldText() gives it

} // namespace

LineEditor::LineEditor(const domain::FieldPlace &place, const FieldSurroundings &surroundings, QWidget *parent)
    : FieldEditor(place, surroundings, parent), m_line(new QLineEdit(this))
{
    makeCalm(*m_line);
    m_line->setReadOnly(surroundings.isReadOnly);
    m_line->setPlaceholderText(QStringLiteral("–"));
    m_line->setMaxLength(static_cast<int>(domain::longestText(place.field)) + 1);
    name(*m_line, table::fieldLabel(place.field, surroundings.phrases));
    watch(*m_line);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_line, 1);
    column->addLayout(row);
    if (place.field == Field::Website) {
        m_open = new OpenButton(this);
        row->addWidget(m_open);
        connect(m_open, &OpenButton::linkRequested, this, &FieldEditor::linkRequested);
    }
    if (place.field == Field::End) {
        //: Checked: an agreement is valid until somebody ends it
        m_isOpenEnded = new QCheckBox(tr("No end"), this);
        m_isOpenEnded->setEnabled(!surroundings.isReadOnly);
        m_isOpenEnded->setAccessibleDescription(surroundings.subject);
        watch(*m_isOpenEnded);
        // Below the date: beside it both would be cut off in a narrow pane.
        column->addWidget(m_isOpenEnded);
        connect(m_isOpenEnded, &QCheckBox::clicked, this, [this] {
            m_line->clear();
            follow();
            commit();
        });
    }
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        if (m_isOpenEnded)
            m_isOpenEnded->setChecked(false);
        follow();
    });
}

void LineEditor::showText(const QString &text)
{
    if (m_isOpenEnded)
        m_isOpenEnded->setChecked(text == openEnd);
    const QString editable = table::editableText(place().field, text, surroundings().phrases);
    // What can't be understood is shown as it was typed.
    const bool isValue = editable.isEmpty() ? text.isEmpty() || text == openEnd : true;
    const QString shown = isValue ? editable : text;
    if (shown != m_line->text())
        m_line->setText(shown);
    if (m_open)
        m_open->offerWeb(text);
}

QString LineEditor::typedText() const
{
    const bool isOpenEnded = m_isOpenEnded != nullptr && m_isOpenEnded->isChecked();
    return isOpenEnded ? openEnd : table::textFromTyped(place().field, m_line->text());
}

void LineEditor::follow()
{
    take(typedText());
    if (m_open)
        m_open->offerWeb(typedText());
}

} // namespace accords::ui
