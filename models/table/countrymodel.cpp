// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "table/countrymodel.h"

#include "table/countstext.h"
#include "table/naming.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace accords::table {

namespace {

// The top level has "All countries" and then the regions; an index says in its number which of the two levels it is on.
constexpr quintptr topLevel = 0;
constexpr int firstBranchRow = 1;

quintptr levelBelow(int row)
{
    return static_cast<quintptr>(row);
}

template <typename Rows>
int positionIn(const Rows &rows, typename Rows::const_iterator found)
{
    return static_cast<int>(found - rows.begin());
}

} // namespace

CountryModel::CountryModel(QObject *parent) : QAbstractItemModel(parent), m_phrases(m_view.language) {}

QModelIndex CountryModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? levelBelow(parent.row()) : topLevel);
}

QModelIndex CountryModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == topLevel)
        return {};
    return createIndex(static_cast<int>(index.internalId()), 0, topLevel);
}

int CountryModel::rowCount(const QModelIndex &parent) const
{
    if (!m_view.snapshot)
        return 0;
    if (!parent.isValid())
        return firstBranchRow + static_cast<int>(m_tree.size());
    if (parent.internalId() != topLevel || parent.row() < firstBranchRow)
        return 0;
    return static_cast<int>(m_tree[static_cast<std::size_t>(parent.row() - firstBranchRow)].countries.size());
}

int CountryModel::columnCount(const QModelIndex &) const
{
    return 1;
}

CountryModel::Place CountryModel::placeOf(const QModelIndex &index) const
{
    const bool isCountry = index.internalId() != topLevel;
    const int branchRow = isCountry ? static_cast<int>(index.internalId()) : index.row();
    if (branchRow < firstBranchRow)
        return {};
    const CountryBranch &branch = m_tree[static_cast<std::size_t>(branchRow - firstBranchRow)];
    if (!isCountry)
        return {Kind::Region, branch.region, 0};
    return {Kind::Country, branch.region, branch.countries[static_cast<std::size_t>(index.row())]};
}

QModelIndex CountryModel::indexOf(const Place &place) const
{
    if (place.kind == Kind::All)
        return createIndex(0, 0, topLevel);
    const auto branch = std::ranges::find(m_tree, place.region, &CountryBranch::region);
    const int branchRow = firstBranchRow + positionIn(m_tree, branch);
    if (place.kind == Kind::Region)
        return createIndex(branchRow, 0, topLevel);
    const auto country = std::ranges::find(branch->countries, place.country);
    return createIndex(positionIn(branch->countries, country), 0, levelBelow(branchRow));
}

QString CountryModel::nameOf(const Place &place) const
{
    switch (place.kind) {
    case Kind::Region:
        return regionName(place.region, m_phrases);
    case Kind::Country:
        return countryName(m_view.snapshot->list().countries[place.country], m_phrases);
    case Kind::All:
        break;
    }
    return m_phrases("Countries", QT_TRANSLATE_NOOP("Countries", "All countries"));
}

QString CountryModel::codeOf(const Place &place) const
{
    if (place.kind == Kind::Country)
        return m_view.snapshot->list().countries[place.country].code;
    return place.kind == Kind::Region ? QString(domain::token(place.region)) : QString();
}

quint32 CountryModel::countOf(const Place &place, const catalogue::FacetCounts &counts) const
{
    switch (place.kind) {
    case Kind::Region:
        return counts.regions[static_cast<std::size_t>(place.region)];
    case Kind::Country:
        return counts.countries[place.country];
    case Kind::All:
        break;
    }
    // Every agreement is of one region, known or not.
    return std::accumulate(counts.regions.begin(), counts.regions.end(), 0U);
}

Qt::CheckState CountryModel::checkStateOf(const Place &place) const
{
    switch (place.kind) {
    case Kind::Region:
        return m_choice.stateOf(place.region);
    case Kind::Country:
        return m_choice.has(place.country) ? Qt::Checked : Qt::Unchecked;
    case Kind::All:
        break;
    }
    return m_choice.isFree() ? Qt::Checked : Qt::Unchecked;
}

QVariant CountryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Place place = placeOf(index);
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return nameOf(place);
    case Qt::AccessibleTextRole:
        return choiceText(nameOf(place), countOf(place, m_view.facets), countOf(place, m_view.totals), m_phrases);
    case Qt::CheckStateRole:
        return checkStateOf(place);
    case KindRole:
        return static_cast<int>(place.kind);
    case CodeRole:
        return codeOf(place);
    case ShownRole:
        return countOf(place, m_view.facets);
    case TotalRole:
        return countOf(place, m_view.totals);
    case ChosenRole:
        return checkStateOf(place) == Qt::Checked;
    default:
        return {};
    }
}

Qt::ItemFlags CountryModel::flags(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return Qt::NoItemFlags;
    const Place place = placeOf(index);
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (place.kind != Kind::Region)
        flags |= Qt::ItemNeverHasChildren;
    const bool canChoose =
        place.kind != Kind::Country || CountryChoice::canName(m_view.snapshot->list().countries[place.country]);
    return canChoose ? flags | Qt::ItemIsUserCheckable : flags;
}

void CountryModel::showView(const View &view)
{
    const bool otherList = !m_view.snapshot || !view.snapshot ? m_view.snapshot != view.snapshot
                                                              : !m_view.snapshot->hasListOf(*view.snapshot);
    const bool otherLanguage = m_view.language != view.language;
    const bool otherCells = otherLanguage || m_view.query != view.query || m_view.facets != view.facets;
    if (otherList)
        beginResetModel();
    m_view = view;
    if (otherLanguage)
        m_phrases = text::Phrasebook(view.language);
    if (otherList || otherCells)
        m_choice = view.snapshot ? CountryChoice(view.query, view.snapshot->list().countries) : CountryChoice();
    if (otherList) {
        m_tree = freshTree();
        endResetModel();
    } else {
        // Counts in all belong to the list, so that only another language can change the order.
        if (otherLanguage)
            showTree(freshTree());
        if (otherCells)
            announceCells();
    }
}

void CountryModel::narrow(const QString &text)
{
    m_narrowing = text;
    showTree(freshTree());
}

void CountryModel::setOrder(Order order)
{
    m_order = order;
    showTree(freshTree());
}

catalogue::Query CountryModel::chosen(const QModelIndex &index, bool toggle) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return m_view.query;
    const Place place = placeOf(index);
    const std::vector<domain::Country> &countries = m_view.snapshot->list().countries;
    switch (place.kind) {
    case Kind::Region:
        return m_choice.withRegion(place.region, toggle, countries);
    case Kind::Country:
        return m_choice.withCountry(place.country, toggle, countries);
    case Kind::All:
        break;
    }
    return m_choice.freed();
}

CountryTree CountryModel::freshTree() const
{
    if (!m_view.snapshot)
        return {};
    return countryTree(*m_view.snapshot, m_view.totals, m_order, m_narrowing, m_phrases);
}

void CountryModel::showTree(CountryTree tree)
{
    if (tree == m_tree)
        return;
    if (sameRows(tree, m_tree)) {
        reorder(std::move(tree));
        return;
    }
    beginResetModel();
    m_tree = std::move(tree);
    endResetModel();
}

void CountryModel::reorder(CountryTree tree)
{
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<Place> places;
    std::ranges::transform(before, std::back_inserter(places),
                           [this](const QModelIndex &index) { return placeOf(index); });
    m_tree = std::move(tree);
    QModelIndexList after;
    std::ranges::transform(places, std::back_inserter(after), [this](const Place &place) { return indexOf(place); });
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

void CountryModel::announceCells()
{
    if (rowCount() == 0)
        return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, 0));
    for (int row = firstBranchRow; row < rowCount(); ++row) {
        const QModelIndex region = index(row, 0);
        emit dataChanged(index(0, 0, region), index(rowCount(region) - 1, 0, region));
    }
}

} // namespace accords::table
