// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/editing/recordform.h"

#include "domain/fieldtext.h"
#include "table/fieldwording.h"
#include "ui/editing/contactseditor.h"
#include "ui/editing/fileseditor.h"
#include "ui/editing/lineeditor.h"
#include "ui/editing/noteseditor.h"
#include "ui/editing/statuseditor.h"
#include "ui/editing/tagseditor.h"
#include "ui/support/labels.h"

#include <QGridLayout>

#include <algorithm>

namespace accords::ui {

namespace {

using domain::Field;

constexpr int labelTop = 6; ///< px, so that a label's text stands on the line of the field's
constexpr int gap = 6;

int labelWidth(const QFontMetrics &metrics, const text::Phrasebook &phrases)
{
    int widest = 0;
    for (const Field field : domain::allFields)
        widest = std::max(widest, metrics.horizontalAdvance(table::fieldLabel(field, phrases)));
    return widest + gap;
}

} // namespace

RecordForm::RecordForm(FieldSurroundings surroundings, QWidget *parent)
    : QWidget(parent), m_surroundings(std::move(surroundings)), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(0);
    m_grid->setVerticalSpacing(1);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnMinimumWidth(0, labelWidth(fontMetrics(), m_surroundings.phrases));
}

void RecordForm::addFields(const std::vector<domain::FieldPlace> &places, const Stored &stored)
{
    for (const domain::FieldPlace &place : places) {
        FieldEditor *editor = makeEditor(place);
        editor->settle(stored(place.field));
        addRow(editor);
        m_editors.push_back(editor);
        connect(editor, &FieldEditor::committed, this, &RecordForm::committed);
        connect(editor, &FieldEditor::linkRequested, this, &RecordForm::linkRequested);
        connect(editor, &FieldEditor::fileRequested, this, &RecordForm::fileRequested);
        connect(editor, &FieldEditor::attachRequested, this, [this, place] { emit attachRequested(place); });
    }
    joinDates();
}

FieldEditor *RecordForm::makeEditor(const domain::FieldPlace &place)
{
    switch (place.field) {
    case Field::Tags:
        return new TagsEditor(place, m_surroundings, this);
    case Field::Contacts:
        return new ContactsEditor(place, m_surroundings, this);
    case Field::InstitutionNotes:
    case Field::AgreementNotes:
        return new NotesEditor(place, m_surroundings, this);
    case Field::Status:
        return new StatusEditor(place, m_surroundings, this);
    case Field::Files:
        return new FilesEditor(place, m_surroundings, this);
    default:
        return new LineEditor(place, m_surroundings, this);
    }
}

void RecordForm::addRow(FieldEditor *editor)
{
    const int row = m_grid->rowCount();
    QLabel *label = makeLabel(Tone::Muted, table::fieldLabel(editor->place().field, m_surroundings.phrases), this);
    label->setBuddy(editor->mainPart());
    label->setContentsMargins(0, labelTop, 0, 0);
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
    m_grid->addWidget(editor, row, 1);
    QLabel *fault = makeSelectableLabel(Tone::Warning, {}, this);
    fault->setObjectName(QStringLiteral("fault"));
    fault->setContentsMargins(gap, 0, 0, gap);
    fault->hide();
    m_grid->addWidget(fault, row + 1, 1);
    const QString &subject = m_surroundings.subject;
    connect(editor, &FieldEditor::faultChanged, fault, [fault, editor, subject](const QString &sentence) {
        fault->setText(sentence);
        fault->setVisible(!sentence.isEmpty());
        editor->mainPart()->setAccessibleDescription(sentence.isEmpty() ? subject : sentence);
    });
}

/// Both dates may be typed anew, in any order: each is kept as soon as it goes with the other as typed.
void RecordForm::joinDates()
{
    FieldEditor *start = editorOf(Field::Start);
    FieldEditor *end = editorOf(Field::End);
    if (start == nullptr || end == nullptr)
        return;
    const auto join = [](FieldEditor *one, FieldEditor *other) {
        one->setCheck([one, other](const QString &text) {
            domain::AgreementRecord record;
            domain::setField(record, one->place().field, text);
            domain::setField(record, other->place().field, other->edit().text());
            return domain::faultOfDates(record);
        });
        connect(one, &FieldEditor::committed, other, &FieldEditor::commit);
    };
    join(start, end);
    join(end, start);
}

FieldEditor *RecordForm::editorOf(Field field) const
{
    const auto found =
        std::ranges::find_if(m_editors, [field](const FieldEditor *editor) { return editor->place().field == field; });
    return found == m_editors.end() ? nullptr : *found;
}

} // namespace accords::ui
