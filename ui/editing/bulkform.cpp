// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/editing/bulkform.h"

#include "domain/fieldcheck.h"
#include "table/fieldwording.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace accords::ui {

namespace {

using domain::Field;

QStringList tagsIn(const QLineEdit &line)
{
    QStringList tags;
    const QStringList typed = line.text().replace(QLatin1Char(';'), QLatin1Char(',')).split(QLatin1Char(','));
    for (const QString &tag : typed) {
        if (!tag.trimmed().isEmpty() && !tags.contains(tag.trimmed(), Qt::CaseInsensitive))
            tags.append(tag.trimmed());
    }
    return tags;
}

QLabel *makeFieldLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

BulkForm::BulkForm(domain::Language language, QWidget *parent)
    : QWidget(parent), m_phrases(language), m_statusLabel(makeFieldLabel(this)), m_startLabel(makeFieldLabel(this)),
      m_endLabel(makeFieldLabel(this)), m_addLabel(makeFieldLabel(this)), m_removeLabel(makeFieldLabel(this)),
      m_status(new QComboBox(this)), m_start(new QLineEdit(this)), m_end(new QLineEdit(this)),
      m_add(new QLineEdit(this)), m_remove(new QLineEdit(this))
{
    m_status->addItem(QString());
    for (const domain::AgreementStatus status : domain::allStatuses)
        m_status->addItem(QString(), static_cast<int>(status));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    addRow(m_statusLabel, m_status, 0);
    addRow(m_startLabel, m_start, 1);
    addRow(m_endLabel, m_end, 2);
    addRow(m_addLabel, m_add, 3);
    addRow(m_removeLabel, m_remove, 4);
    connect(m_status, &QComboBox::currentIndexChanged, this, &BulkForm::changed);
    for (const QLineEdit *line : {m_start, m_end, m_add, m_remove})
        connect(line, &QLineEdit::textChanged, this, &BulkForm::changed);
    setLanguage(language);
}

void BulkForm::addRow(QLabel *label, QWidget *field, int row)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    label->setBuddy(field);
    grid->addWidget(label, row, 0);
    grid->addWidget(field, row, 1);
}

void BulkForm::setLanguage(domain::Language language)
{
    m_phrases = text::Phrasebook(language);
    m_statusLabel->setText(table::fieldLabel(Field::Status, m_phrases));
    m_startLabel->setText(table::fieldLabel(Field::Start, m_phrases));
    m_endLabel->setText(table::fieldLabel(Field::End, m_phrases));
    m_addLabel->setText(tr("Tags to add"));
    m_removeLabel->setText(tr("Tags to remove"));
    //: In a field of the change of many agreements: nothing is changed in it
    const QString stays = tr("stays as it is");
    m_status->setItemText(0, stays);
    for (int row = 1; row < m_status->count(); ++row) {
        const auto status = static_cast<domain::AgreementStatus>(m_status->itemData(row).toInt());
        m_status->setItemText(row, table::statusLabel(status, m_phrases));
    }
    m_start->setPlaceholderText(stays);
    m_end->setPlaceholderText(stays);
    m_add->setPlaceholderText(tr("separated by commas"));
    m_remove->setPlaceholderText(tr("separated by commas"));
    m_status->setAccessibleName(m_statusLabel->text());
    m_start->setAccessibleName(m_startLabel->text());
    m_end->setAccessibleName(m_endLabel->text());
    m_add->setAccessibleName(m_addLabel->text());
    m_remove->setAccessibleName(m_removeLabel->text());
}

table::BulkWishes BulkForm::wishes() const
{
    table::BulkWishes wishes;
    if (m_status->currentIndex() > 0)
        wishes.status = static_cast<domain::AgreementStatus>(m_status->currentData().toInt());
    wishes.start = wishedDate(Field::Start, *m_start);
    wishes.end = wishedDate(Field::End, *m_end);
    wishes.addedTags = tagsIn(*m_add);
    wishes.removedTags = tagsIn(*m_remove);
    return wishes;
}

QString BulkForm::objection() const
{
    for (const auto &[field, line] : {std::pair(Field::Start, m_start), std::pair(Field::End, m_end)}) {
        if (const auto fault = domain::faultOf(field, table::textFromTyped(field, line->text())))
            return table::faultSentence(*fault, m_phrases);
    }
    return {};
}

std::optional<QString> BulkForm::wishedDate(Field field, const QLineEdit &line) const
{
    const QString text = table::textFromTyped(field, line.text());
    return text.isEmpty() || domain::faultOf(field, text) ? std::nullopt : std::optional(text);
}

} // namespace accords::ui
