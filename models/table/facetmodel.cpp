// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "table/facetmodel.h"

#include "table/countrymodel.h"
#include "table/countstext.h"
#include "table/facetchoice.h"
#include "text/wording.h"

namespace accords::table {

using catalogue::Field;

static_assert(static_cast<int>(FacetModel::KindRole) == static_cast<int>(CountryModel::KindRole));
static_assert(static_cast<int>(FacetModel::ChosenRole) == static_cast<int>(CountryModel::ChosenRole));

FacetModel::FacetModel(Field field, QObject *parent)
    : QAbstractListModel(parent), m_field(field), m_phrases(m_view.language)
{
    Q_ASSERT(field == Field::Type || field == Field::Signatory);
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_values.size());
}

int FacetModel::valueAt(const QModelIndex &index) const
{
    return m_values[static_cast<std::size_t>(index.row())];
}

QString FacetModel::tokenOf(int value) const
{
    if (m_field == Field::Type)
        return domain::token(static_cast<domain::AgreementType>(value));
    return domain::token(static_cast<domain::Signatory>(value));
}

QString FacetModel::nameOf(int value) const
{
    if (m_field == Field::Type)
        return text::label(static_cast<domain::AgreementType>(value), m_phrases);
    return text::facetLabel(static_cast<domain::Signatory>(value), m_phrases);
}

quint32 FacetModel::countOf(int value, const catalogue::FacetCounts &counts) const
{
    const auto place = static_cast<std::size_t>(value);
    return m_field == Field::Type ? counts.types.at(place) : counts.signatories.at(place);
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int value = valueAt(index);
    const bool chosen = m_choices.contains(tokenOf(value));
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return nameOf(value);
    case Qt::AccessibleTextRole:
        return choiceText(nameOf(value), countOf(value, m_view.facets), countOf(value, m_view.totals), m_phrases);
    case Qt::CheckStateRole:
        return chosen ? Qt::Checked : Qt::Unchecked;
    case KindRole:
        return static_cast<int>(CountryModel::Kind::Country);
    case CodeRole:
        return tokenOf(value);
    case ShownRole:
        return countOf(value, m_view.facets);
    case TotalRole:
        return countOf(value, m_view.totals);
    case ChosenRole:
        return chosen;
    default:
        return {};
    }
}

Qt::ItemFlags FacetModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsUserCheckable : flags;
}

void FacetModel::showView(const View &view)
{
    const bool otherCells = m_view.language != view.language || m_view.query != view.query ||
                            m_view.facets != view.facets || m_view.totals != view.totals;
    if (m_view.language != view.language)
        m_phrases = text::Phrasebook(view.language);
    m_view = view;
    m_choices = view.snapshot ? canonicalChoices(view.query, m_field, view.snapshot->list().countries) : QStringList();
    const std::vector<int> values = freshValues();
    if (values != m_values) {
        beginResetModel();
        m_values = values;
        endResetModel();
    } else if (otherCells && !m_values.empty()) {
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

catalogue::Query FacetModel::chosen(const QModelIndex &index, bool toggle) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return m_view.query;
    return m_view.query.withChoices(m_field, chosenValues(m_choices, tokenOf(valueAt(index)), toggle));
}

std::vector<int> FacetModel::freshValues() const
{
    std::vector<int> values;
    const std::size_t count = m_field == Field::Type ? domain::allTypes.size() : domain::allSignatories.size();
    for (int value = 0; value < static_cast<int>(count); ++value) {
        if (countOf(value, m_view.totals) > 0)
            values.push_back(value);
    }
    return values;
}

} // namespace accords::table
