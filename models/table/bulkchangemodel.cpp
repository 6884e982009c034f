// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "table/bulkchangemodel.h"

#include "table/fieldwording.h"

#include <QCoreApplication>

#include <array>

namespace accords::table {

namespace {

constexpr std::array titles = {
    //: Header: the institution or agreement that changes
    QT_TRANSLATE_NOOP("BulkChange", "What changes"),
    //: Header: which of its fields, e.g. “Status”
    QT_TRANSLATE_NOOP("BulkChange", "Field"),
    //: Header: the value before a change
    QT_TRANSLATE_NOOP("BulkChange", "Before"),
    //: Header: the value after a change
    QT_TRANSLATE_NOOP("BulkChange", "After"),
};
static_assert(titles.size() == BulkChangeModel::BulkColumnCount);

QString shownText(const domain::FieldChange &change, int column, const text::Phrasebook &phrases)
{
    switch (column) {
    case BulkChangeModel::SubjectColumn:
        return subjectText(change.place, phrases);
    case BulkChangeModel::FieldColumn:
        return fieldLabel(change.place.field, phrases);
    case BulkChangeModel::BeforeColumn:
        return shownValue(change.place.field, change.before, phrases);
    default:
        return shownValue(change.place.field, change.after, phrases);
    }
}

} // namespace

BulkChangeModel::BulkChangeModel(BulkChange change, domain::Language language, QObject *parent)
    : QAbstractTableModel(parent), m_change(std::move(change)), m_phrases(language)
{}

int BulkChangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_change.size());
}

int BulkChangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : BulkColumnCount;
}

QVariant BulkChangeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    return shownText(m_change.change(static_cast<std::size_t>(index.row())), index.column(), m_phrases);
}

QVariant BulkChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= BulkColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::DisplayRole)
        return m_phrases("BulkChange", titles.at(static_cast<std::size_t>(section)));
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

void BulkChangeModel::wish(const BulkWishes &wishes)
{
    beginResetModel();
    m_change.wish(wishes);
    endResetModel();
}

void BulkChangeModel::setLanguage(domain::Language language)
{
    if (language == m_phrases.language())
        return;
    m_phrases = text::Phrasebook(language);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, BulkColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, BulkColumnCount - 1);
}

} // namespace accords::table
