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

QString valueText(domain::Field field, const QString &text, const text::Phrasebook &phrases)
{
    if (!text.isEmpty())
        return shownValue(field, text, phrases);
    //: Instead of a value, in a preview of what changes
    return phrases("BulkChange", QT_TRANSLATE_NOOP("BulkChange", "(empty)"));
}

QString shownText(const domain::FieldChange &change, int column, const text::Phrasebook &phrases)
{
    switch (column) {
    case BulkChangeModel::SubjectColumn:
        return subjectText(change.place, phrases);
    case BulkChangeModel::FieldColumn:
        return fieldLabel(change.place.field, phrases);
    case BulkChangeModel::BeforeColumn:
        return valueText(change.place.field, change.before, phrases);
    default:
        return valueText(change.place.field, change.after, phrases);
    }
}

} // namespace

BulkChangeModel::BulkChangeModel(BulkChange change, domain::Language language, QObject *parent)
    : TitledModel({"BulkChange", titles}, language, parent), m_change(std::move(change))
{}

int BulkChangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_change.size());
}

QVariant BulkChangeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    return shownText(m_change.change(static_cast<std::size_t>(index.row())), index.column(), phrases());
}

void BulkChangeModel::wish(const BulkWishes &wishes)
{
    beginResetModel();
    m_change.wish(wishes);
    endResetModel();
}

} // namespace accords::table
