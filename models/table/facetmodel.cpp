// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "table/facetmodel.h"

#include "table/countrymodel.h"
#include "table/countstext.h"
#include "table/facetchoice.h"
#include "text/folding.h"
#include "text/foreigntext.h"
#include "text/wording.h"

#include <algorithm>

namespace accords::table {

using catalogue::Field;

static_assert(static_cast<int>(FacetModel::KindRole) == static_cast<int>(CountryModel::KindRole));
static_assert(static_cast<int>(FacetModel::ChosenRole) == static_cast<int>(CountryModel::ChosenRole));

FacetModel::FacetModel(Field field, QObject *parent)
    : QAbstractListModel(parent), m_field(field), m_phrases(m_view.language)
{
    Q_ASSERT(field == Field::Type || field == Field::Signatory || field == Field::Status || field == Field::Tag);
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
    const auto place = static_cast<std::size_t>(value);
    switch (m_field) {
    case Field::Type:
        return domain::token(static_cast<domain::AgreementType>(value));
    case Field::Signatory:
        return domain::token(static_cast<domain::Signatory>(value));
    case Field::Status:
        return domain::token(domain::allStatuses.at(place));
    default: {
        // While a reset is announced, places may still be those of the former snapshot.
        const std::vector<QString> &tags = m_view.snapshot->kept().tags().tags;
        return place < tags.size() ? tags[place] : QString();
    }
    }
}

QString FacetModel::nameOf(int value) const
{
    switch (m_field) {
    case Field::Type:
        return text::label(static_cast<domain::AgreementType>(value), m_phrases);
    case Field::Signatory:
        return text::facetLabel(static_cast<domain::Signatory>(value), m_phrases);
    case Field::Status:
        return text::label(domain::allStatuses.at(static_cast<std::size_t>(value)), m_phrases);
    default:
        return text::shown(tokenOf(value));
    }
}

quint32 FacetModel::countOf(int value, const catalogue::FacetCounts &counts) const
{
    const auto place = static_cast<std::size_t>(value);
    switch (m_field) {
    case Field::Type:
        return counts.types.at(place);
    case Field::Signatory:
        return counts.signatories.at(place);
    case Field::Status:
        return counts.statuses.at(place);
    default:
        return place < counts.tags.size() ? counts.tags[place] : 0;
    }
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
                            m_view.facets != view.facets || m_view.totals != view.totals ||
                            m_view.snapshot != view.snapshot;
    if (m_view.language != view.language)
        m_phrases = text::Phrasebook(view.language);
    m_view = view;
    m_choices = view.snapshot ? freshChoices() : QStringList();
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
    for (int value = 0; value < static_cast<int>(valueCount()); ++value) {
        if (countOf(value, m_view.totals) > 0)
            values.push_back(value);
    }
    return values;
}

std::size_t FacetModel::valueCount() const
{
    switch (m_field) {
    case Field::Type:
        return domain::allTypes.size();
    case Field::Signatory:
        return domain::allSignatories.size();
    case Field::Status:
        return domain::allStatuses.size();
    default:
        return m_view.snapshot ? m_view.snapshot->kept().tags().tags.size() : 0;
    }
}

/// The choices of the query as tokens.
QStringList FacetModel::freshChoices() const
{
    QStringList choices = canonicalChoices(m_view.query, m_field, m_view.snapshot->list().countries);
    if (m_field != Field::Tag)
        return choices;
    const catalogue::TagTable &table = m_view.snapshot->kept().tags();
    for (QString &choice : choices) {
        const auto found = std::ranges::lower_bound(table.folded, text::folded(choice));
        if (found != table.folded.end() && *found == text::folded(choice))
            choice = table.tags[static_cast<std::size_t>(found - table.folded.begin())];
    }
    choices.removeDuplicates();
    return choices;
}

} // namespace accords::table
