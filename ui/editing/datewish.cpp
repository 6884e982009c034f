// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/editing/datewish.h"

#include "domain/fieldtext.h"
#include "table/fieldwording.h"

#include <QComboBox>
#include <QLineEdit>

namespace accords::ui {

DateWish::DateWish(domain::Field field, QWidget *parent)
    : QObject(parent), m_field(field), m_choice(new QComboBox(parent)), m_line(new QLineEdit(parent))
{
    add(What::Stay);
    add(What::Set);
    if (field == domain::Field::End)
        add(What::OpenEnd);
    add(What::Empty);
    // The day belongs to one of the choices: typing it is choosing, and another choice does without it.
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (!text.isEmpty())
            choose(What::Set);
    });
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        if (what() != What::Set)
            m_line->clear();
        emit changed();
    });
    connect(m_line, &QLineEdit::textChanged, this, &DateWish::changed);
}

void DateWish::add(What what)
{
    m_choice->addItem(QString(), static_cast<int>(what));
}

DateWish::What DateWish::what() const
{
    return static_cast<What>(m_choice->currentData().toInt());
}

void DateWish::choose(What what)
{
    m_choice->setCurrentIndex(m_choice->findData(static_cast<int>(what)));
}

QString DateWish::label(What what)
{
    switch (what) {
    case What::Stay:
        //: What is to become of a date of many agreements
        return tr("Leave as it is");
    case What::Set:
        //: What is to become of a date of many agreements; the date stands beside it
        return tr("Set to");
    case What::OpenEnd:
        //: What is to become of the end of many agreements: they are valid until somebody ends them
        return tr("No end");
    case What::Empty:
        break;
    }
    //: What is to become of a date of many agreements: no date is kept any more
    return tr("Empty it");
}

void DateWish::setPhrases(const text::Phrasebook &phrases)
{
    for (int row = 0; row < m_choice->count(); ++row)
        m_choice->setItemText(row, label(static_cast<What>(m_choice->itemData(row).toInt())));
    const QString name = table::fieldLabel(m_field, phrases);
    m_choice->setAccessibleName(name);
    //: Read aloud: a field beside a choice; %1: “Start” or “End”
    m_line->setAccessibleName(tr("%1: the date").arg(name));
    //: In the empty field of a date: how to write one
    m_line->setPlaceholderText(tr("day/month/year"));
}

std::optional<QString> DateWish::wish() const
{
    switch (what()) {
    case What::Stay:
        return std::nullopt;
    case What::OpenEnd: {
        domain::AgreementRecord record;
        record.isOpenEnded = true;
        return domain::fieldText(record, m_field);
    }
    case What::Empty:
        return QString();
    case What::Set:
        break;
    }
    const QString text = table::textFromTyped(m_field, m_line->text());
    // “open” is a value too, and not one that is typed here.
    const bool isDate = QDate::fromString(text, Qt::ISODate).isValid() && !domain::faultOf(m_field, text);
    return isDate ? std::optional(text) : std::nullopt;
}

QString DateWish::objection(const text::Phrasebook &phrases) const
{
    if (what() != What::Set || wish())
        return {};
    const QString name = table::fieldLabel(m_field, phrases);
    if (m_line->text().trimmed().isEmpty()) {
        //: %1: “Start” or “End”
        return tr("%1: type the date to be set.").arg(name);
    }
    //: %1: “Start” or “End”; %2: a sentence that says what is wrong
    return tr("%1: %2").arg(name, table::faultSentence(domain::FieldFault::NotADate, phrases));
}

} // namespace accords::ui
