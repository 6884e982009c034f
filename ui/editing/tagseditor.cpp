// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/editing/tagseditor.h"

#include "domain/fieldtext.h"
#include "table/fieldwording.h"
#include "ui/editing/tagbox.h"
#include "ui/support/calm.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace accords::ui {

TagsEditor::TagsEditor(const domain::FieldPlace &place, const FieldSurroundings &surroundings, QWidget *parent)
    : FieldEditor(place, surroundings, parent),
      m_box(new TagBox(surroundings.isReadOnly ? TagBox::Access::ReadOnly : TagBox::Access::Editable, this))
{
    QLineEdit &line = m_box->line();
    makeCalm(line);
    //: In the empty field in which a tag is typed
    line.setPlaceholderText(tr("Add a tag"));
    name(line, table::fieldLabel(place.field, surroundings.phrases));
    m_box->setOffers(surroundings.tagsInUse);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_box);
    watch(line);
    m_box->hearFirst();
    connect(m_box, &TagBox::chipMade, this, [this](QWidget *chip) { watch(*chip); });
    // What is typed counts as a tag only when it is added: half a word is none.
    connect(m_box, &TagBox::changed, this, [this] {
        take(domain::textOfParts(m_box->tags()));
        commit();
    });
}

void TagsEditor::showText(const QString &text)
{
    m_box->setTags(domain::partsOf(text));
}

} // namespace accords::ui
