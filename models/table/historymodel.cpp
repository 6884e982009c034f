// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "table/historymodel.h"

#include "table/fieldwording.h"
#include "table/historywording.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace accords::table {

namespace {

constexpr std::array titles = {
    //: Header of the history: date and time
    QT_TRANSLATE_NOOP("History", "When"),
    //: Header of the history above sentences such as “12 fields changed”
    QT_TRANSLATE_NOOP("History", "What"),
    //: Header of the history: the value before a change
    QT_TRANSLATE_NOOP("History", "Before"),
    //: Header of the history: the value after a change
    QT_TRANSLATE_NOOP("History", "After"),
    //: Header of the history: whether a change was undone
    QT_TRANSLATE_NOOP("History", "State"),
};
static_assert(titles.size() == HistoryModel::HistoryColumnCount);

} // namespace

HistoryModel::HistoryModel(QObject *parent) : TitledModel({"History", titles}, domain::Language::English, parent) {}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const domain::HistoryEntry &entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return shownText(entry, index.column());
    case EntryRole:
        return entry.id;
    case StateRole:
        return static_cast<int>(entry.state);
    default:
        return {};
    }
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && m_asked == 0;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent) || m_entries.empty())
        return;
    m_asked = m_entries.back().id;
    emit moreWanted(m_asked);
}

void HistoryModel::addPage(const HistoryPage &page)
{
    learn(page.editions);
    if (page.before == 0)
        replaceNewest(page);
    else if (page.before == m_asked)
        append(page);
}

/// Undoing and redoing change states, and a new change puts an entry on top: the rest stays, so that nothing jumps.
void HistoryModel::replaceNewest(const HistoryPage &page)
{
    m_isKnown = true;
    m_asked = 0;
    const domain::EntryId newest = m_entries.empty() ? 0 : m_entries.front().id;
    const auto known = std::ranges::find(page.entries, newest, &domain::HistoryEntry::id);
    const auto count = static_cast<std::size_t>(page.entries.end() - known);
    const bool isContinued = known != page.entries.end() && count <= m_entries.size() &&
                             std::ranges::equal(known, page.entries.end(), m_entries.begin(),
                                                m_entries.begin() + static_cast<std::ptrdiff_t>(count), {},
                                                &domain::HistoryEntry::id, &domain::HistoryEntry::id);
    if (!isContinued) {
        beginResetModel();
        m_entries = page.entries;
        m_hasMore = page.hasMore;
        endResetModel();
        return;
    }
    if (known != page.entries.begin()) {
        beginInsertRows({}, 0, static_cast<int>(known - page.entries.begin()) - 1);
        m_entries.insert(m_entries.begin(), page.entries.begin(), known);
        endInsertRows();
    }
    std::ranges::copy(page.entries, m_entries.begin());
    if (m_entries.size() == page.entries.size())
        m_hasMore = page.hasMore;
    announceTexts();
}

void HistoryModel::append(const HistoryPage &page)
{
    m_asked = 0;
    m_hasMore = page.hasMore && !page.entries.empty();
    if (page.entries.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(page.entries.size()) - 1);
    m_entries.insert(m_entries.end(), page.entries.begin(), page.entries.end());
    endInsertRows();
}

void HistoryModel::learn(const std::vector<domain::Edition> &editions)
{
    for (const domain::Edition &edition : editions)
        m_files.insert(edition.id, edition.file);
}

const domain::HistoryEntry *HistoryModel::entry(domain::EntryId id) const
{
    const auto found = std::ranges::find(m_entries, id, &domain::HistoryEntry::id);
    return found == m_entries.end() ? nullptr : &*found;
}

QString HistoryModel::sentence(const domain::HistoryEntry &entry) const
{
    return historySentence(entry, {m_files.value(entry.edition), this->entry(entry.reverted)}, phrases());
}

QVariant HistoryModel::shownText(const domain::HistoryEntry &entry, int column) const
{
    switch (column) {
    case MomentColumn:
        return momentText(entry.moment, phrases());
    case SentenceColumn:
        return sentence(entry);
    case BeforeColumn:
        return entry.first ? shownValue(entry.first->place.field, entry.first->before, phrases()) : QString();
    case AfterColumn:
        return entry.first ? shownValue(entry.first->place.field, entry.first->after, phrases()) : QString();
    default:
        return stateText(entry.state, phrases());
    }
}

} // namespace accords::table
