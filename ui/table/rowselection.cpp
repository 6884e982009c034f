// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/table/rowselection.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace accords::ui {

namespace {

/// The most ranges that Qt is told of all at once: a paint asks each of them for each cell.
constexpr std::size_t mostRanges = 200;

/// Rows above and below those in sight that Qt knows about, so that it need not be told at each step of the wheel.
constexpr int margin = 60;

constexpr RowSelection::Rows none{0, -1};

bool isEmpty(RowSelection::Rows rows)
{
    return rows.first > rows.second;
}

/// The rows of a selection, each once, in order. Moved columns make Qt tell a row several times.
std::vector<RowSelection::Rows> rowsOf(const QItemSelection &selection)
{
    std::vector<RowSelection::Rows> ranges;
    for (const QItemSelectionRange &range : selection) {
        if (range.isValid())
            ranges.emplace_back(range.top(), range.bottom());
    }
    std::ranges::sort(ranges);
    std::vector<RowSelection::Rows> merged;
    for (const RowSelection::Rows &range : ranges) {
        if (!merged.empty() && range.first <= merged.back().second + 1)
            merged.back().second = std::max(merged.back().second, range.second);
        else
            merged.push_back(range);
    }
    return merged;
}

void remove(catalogue::Bitmap &set, domain::AgreementId id)
{
    set.words()[id / catalogue::Bitmap::wordBits] &= ~(quint64{1} << (id % catalogue::Bitmap::wordBits));
}

bool contains(const std::vector<RowSelection::Rows> &ranges, int row)
{
    const auto after = std::ranges::upper_bound(ranges, row, {}, &RowSelection::Rows::first);
    return after != ranges.begin() && std::prev(after)->second >= row;
}

} // namespace

RowSelection::RowSelection(table::AgreementModel &model, QObject *parent)
    : QItemSelectionModel(&model, parent), m_model(model)
{
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &RowSelection::prepareReset);
    // After the base class has forgotten its ranges.
    connect(&model, &QAbstractItemModel::modelReset, this, &RowSelection::restore);
}

void RowSelection::select(const QItemSelection &selection, SelectionFlags command)
{
    if (m_resetting) {
        QItemSelectionModel::select(selection, command);
        return;
    }
    if (command == NoUpdate)
        return;
    if (command.testFlag(Clear))
        forgetAll();
    forgetHidden();
    if (!command.testFlag(Current))
        settle();
    if (command & (Select | Deselect | Toggle)) {
        m_pending = rowsOf(selection);
        m_pendingCommand = command;
    }
    tellQt(false);
}

// The base class forgets its ranges, and the current row, which belongs to the rows before.
void RowSelection::reset()
{
    const QScopedValueRollback resetting(m_resetting, true);
    QItemSelectionModel::reset();
}

void RowSelection::selectOnly(domain::AgreementId id)
{
    forgetAll();
    if (id >= m_chosen.size())
        return;
    m_chosen.insert(id);
    m_anyChosen = m_anyHidden = true;
    tellQt(false);
}

bool RowSelection::isRowChosen(int row) const
{
    const bool before = m_anyChosen && m_chosen.contains(m_model.agreementAt(row));
    if (m_pending.empty() || !contains(m_pending, row))
        return before;
    return m_pendingCommand.testFlag(Toggle) ? !before : m_pendingCommand.testFlag(Select);
}

std::vector<domain::AgreementId> RowSelection::selectedShown() const
{
    std::vector<domain::AgreementId> ids;
    if (!m_anyChosen && m_pending.empty())
        return ids;
    const int rows = m_model.rowCount();
    for (int row = 0; row < rows; ++row) {
        if (isRowChosen(row))
            ids.push_back(m_model.agreementAt(row));
    }
    return ids;
}

void RowSelection::setRowsInSight(Rows rows)
{
    m_inSight = rows;
    if (!isEmpty(m_told) && (rows.first < m_told.first || rows.second > m_told.second))
        tellQt(true);
}

void RowSelection::prepareReset()
{
    settle();
}

void RowSelection::restore()
{
    const catalogue::Snapshot &snapshot = m_model.view().snapshot;
    if (!catalogue::haveSameList(std::exchange(m_snapshot, snapshot), snapshot)) {
        m_chosen = catalogue::Bitmap(snapshot ? snapshot->size() : 0);
        m_anyChosen = false;
    }
    m_anyHidden = m_anyChosen;
    m_inSight = none;
    tellQt(false);
}

/// Takes what was selected last into the set.
void RowSelection::settle()
{
    apply(m_pending, m_pendingCommand);
    m_pending.clear();
}

void RowSelection::forgetAll()
{
    if (std::exchange(m_anyChosen, false))
        m_chosen = catalogue::Bitmap(m_chosen.size());
    m_anyHidden = false;
    m_pending.clear();
}

/// What a person selects replaces what can't be seen, too.
void RowSelection::forgetHidden()
{
    if (!std::exchange(m_anyHidden, false))
        return;
    catalogue::Bitmap shown(m_chosen.size());
    for (const domain::AgreementId id : *m_model.view().rows)
        shown.insert(id);
    m_chosen &= shown;
}

void RowSelection::apply(std::span<const Rows> rows, SelectionFlags command)
{
    for (const auto &[first, last] : rows) {
        for (int row = first; row <= last; ++row) {
            const domain::AgreementId id = m_model.agreementAt(row);
            if (command.testFlag(Select) || (command.testFlag(Toggle) && !m_chosen.contains(id)))
                m_chosen.insert(id);
            else
                remove(m_chosen, id);
        }
        m_anyChosen = true;
    }
}

/// The selected ranges within \a rows, \a most at most.
std::vector<RowSelection::Rows> RowSelection::rangesIn(Rows rows, std::size_t most) const
{
    std::vector<Rows> ranges;
    if (!m_anyChosen && m_pending.empty())
        return ranges;
    // One row after the other, as the arrow keys go, is not to look at all the rest.
    if (!m_anyChosen)
        rows = {std::max(rows.first, m_pending.front().first), std::min(rows.second, m_pending.back().second)};
    const int last = std::min(rows.second, m_model.rowCount() - 1);
    for (int row = std::max(0, rows.first); row <= last && ranges.size() < most; ++row) {
        const int first = row;
        while (row <= last && isRowChosen(row))
            ++row;
        if (row > first)
            ranges.emplace_back(first, row - 1);
    }
    return ranges;
}

std::vector<RowSelection::Rows> RowSelection::rangesForQt() const
{
    if (isEmpty(m_told))
        return rangesIn({0, m_model.rowCount() - 1}, mostRanges);
    std::vector<Rows> ranges = rangesIn(m_told, mostRanges);
    // Whoever asks Qt whether anything is selected hears the truth.
    return ranges.empty() ? rangesIn({0, m_model.rowCount() - 1}, 1) : ranges;
}

/// \a moved: only what is in sight has changed.
void RowSelection::tellQt(bool moved)
{
    if (!moved)
        m_told = none;
    std::vector<Rows> ranges = moved ? std::vector<Rows>() : rangesForQt();
    if (moved || ranges.size() == mostRanges) {
        m_told = {m_inSight.first - margin, std::max(m_inSight.first, m_inSight.second) + margin};
        ranges = rangesForQt();
    }
    QItemSelection selection;
    const int lastColumn = m_model.columnCount() - 1;
    for (const auto &[first, last] : ranges)
        selection.append(QItemSelectionRange(m_model.index(first, 0), m_model.index(last, lastColumn)));
    QItemSelectionModel::select(selection, ClearAndSelect);
}

} // namespace accords::ui
