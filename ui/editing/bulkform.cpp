// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/editing/bulkform.h"

#include "table/fieldwording.h"
#include "ui/editing/datewish.h"
#include "ui/editing/tagbox.h"
#include "ui/support/labels.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

namespace accords::ui {

namespace {

using domain::AgreementStatus;
using domain::Field;

constexpr int stays = -1; ///< instead of a status
constexpr int lineMargins = 24;

} // namespace

// In the order of the Tab key.
BulkForm::BulkForm(domain::Language language, QWidget *parent)
    : QWidget(parent), m_phrases(language), m_statusLabel(makeLabel(Tone::Normal, {}, this)),
      m_status(new QComboBox(this)), m_startLabel(makeLabel(Tone::Normal, {}, this)),
      m_start(new DateWish(Field::Start, this)), m_endLabel(makeLabel(Tone::Normal, {}, this)),
      m_end(new DateWish(Field::End, this)), m_addLabel(makeLabel(Tone::Normal, {}, this)),
      m_add(new TagBox(TagBox::Access::Editable, this)), m_removeLabel(makeLabel(Tone::Normal, {}, this)),
      m_remove(new TagBox(TagBox::Access::Editable, this))
{
    m_status->addItem(QString(), stays);
    for (const AgreementStatus status : domain::allStatuses)
        m_status->addItem(QString(), static_cast<int>(status));
    m_status->addItem(QString(), static_cast<int>(AgreementStatus::Unknown));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    addRow(m_statusLabel, m_status);
    addRow(m_startLabel, &m_start->choice(), &m_start->line());
    addRow(m_endLabel, &m_end->choice(), &m_end->line());
    addRow(m_addLabel, m_add);
    addRow(m_removeLabel, m_remove);
    m_statusLabel->setBuddy(m_status);
    m_startLabel->setBuddy(&m_start->choice());
    m_endLabel->setBuddy(&m_end->choice());
    m_addLabel->setBuddy(&m_add->line());
    m_removeLabel->setBuddy(&m_remove->line());
    setFocusProxy(m_status);
    connect(m_status, &QComboBox::currentIndexChanged, this, &BulkForm::changed);
    for (const DateWish *date : {m_start, m_end})
        connect(date, &DateWish::changed, this, &BulkForm::changed);
    for (const TagBox *tags : {m_add, m_remove}) {
        connect(tags, &TagBox::changed, this, &BulkForm::changed);
        connect(tags, &TagBox::typed, this, &BulkForm::changed);
    }
    setLanguage(language);
}

void BulkForm::addRow(QLabel *label, QWidget *field, QWidget *beside)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    const int row = grid->rowCount();
    label->setWordWrap(false);
    grid->addWidget(label, row, 0);
    const bool isWide = qobject_cast<TagBox *>(field) != nullptr;
    grid->addWidget(field, row, 1, 1, isWide ? 2 : 1);
    if (beside)
        grid->addWidget(beside, row, 2);
}

void BulkForm::setLanguage(domain::Language language)
{
    m_phrases = text::Phrasebook(language);
    m_statusLabel->setText(table::fieldLabel(Field::Status, m_phrases));
    m_startLabel->setText(table::fieldLabel(Field::Start, m_phrases));
    m_endLabel->setText(table::fieldLabel(Field::End, m_phrases));
    m_addLabel->setText(tr("Tags to add"));
    m_removeLabel->setText(tr("Tags to remove"));
    for (int row = 0; row < m_status->count(); ++row) {
        m_status->setItemText(row, statusText(m_status->itemData(row).toInt()));
    }
    m_start->setPhrases(m_phrases);
    m_end->setPhrases(m_phrases);
    nameParts();
    emit changed();
}

QString BulkForm::statusText(int status) const
{
    if (status == stays) {
        //: What is to become of the status of many agreements
        return tr("Leave as it is");
    }
    if (status == static_cast<int>(AgreementStatus::Unknown)) {
        //: What is to become of the status of many agreements: none is kept any more
        return tr("Empty it");
    }
    return table::statusLabel(static_cast<AgreementStatus>(status), m_phrases);
}

void BulkForm::nameParts()
{
    m_status->setAccessibleName(m_statusLabel->text());
    for (const auto &[tags, label] : {std::pair(m_add, m_addLabel), std::pair(m_remove, m_removeLabel)}) {
        tags->line().setAccessibleName(label->text());
        //: In the empty field in which a tag is typed
        tags->line().setPlaceholderText(tr("type a tag, then Enter"));
        // A field beside chips is no wider than it must be.
        const int width = tags->line().fontMetrics().horizontalAdvance(tags->line().placeholderText());
        tags->line().setMinimumWidth(width + lineMargins);
    }
}

void BulkForm::setTagOffers(const QStringList &toAdd, const QStringList &toRemove)
{
    m_add->setOffers(toAdd);
    m_remove->setOffers(toRemove);
}

table::BulkWishes BulkForm::wishes() const
{
    table::BulkWishes wishes;
    if (const int status = m_status->currentData().toInt(); status != stays)
        wishes.status = static_cast<AgreementStatus>(status);
    wishes.start = m_start->wish();
    wishes.end = m_end->wish();
    wishes.addedTags = m_add->tagsAndTyped();
    wishes.removedTags = m_remove->tagsAndTyped();
    return wishes;
}

QStringList BulkForm::objections() const
{
    QStringList sentences = {m_start->objection(m_phrases), m_end->objection(m_phrases)};
    const QStringList removed = m_remove->tagsAndTyped();
    for (const QString &tag : m_add->tagsAndTyped()) {
        if (removed.contains(tag, Qt::CaseInsensitive))
            sentences << tr("One tag can’t be added and removed at once.");
    }
    sentences.removeAll(QString());
    sentences.removeDuplicates();
    return sentences;
}

} // namespace accords::ui
