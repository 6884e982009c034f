// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "table/historypage.h"
#include "table/titledmodel.h"

namespace accords::table {

/// A catalogue's history, newest first, page by page: asks for older entries when they come into sight.
class HistoryModel final : public TitledModel
{
    Q_OBJECT

public:
    enum HistoryColumn : int {
        MomentColumn,
        SentenceColumn,
        BeforeColumn, ///< the value before; of several changes that of the first
        AfterColumn,
        StateColumn, ///< empty for what holds
        HistoryColumnCount
    };
    // Not an enum class: roles are used as int everywhere.
    enum Role {
        EntryRole = Qt::UserRole, ///< domain::EntryId
        StateRole,                ///< domain::EntryState as int
    };

    explicit HistoryModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// Puts \a page in its place: after the entries that are newer than its own, or instead of all. Rows that stay keep
    /// their indexes. A page that isn't the next one is ignored.
    void addPage(const HistoryPage &page);
    /// Whether there was a page yet.
    bool isKnown() const { return m_isKnown; }

    /// Null: it isn't among those known.
    const domain::HistoryEntry *entry(domain::EntryId id) const;
    /// historySentence() of an entry.
    QString sentence(const domain::HistoryEntry &entry) const;

signals:
    void moreWanted(accords::domain::EntryId before);

private:
    void replaceNewest(const HistoryPage &page);
    void append(const HistoryPage &page);
    void learn(const std::vector<domain::Edition> &editions);
    QVariant shownText(const domain::HistoryEntry &entry, int column) const;

    std::vector<domain::HistoryEntry> m_entries;
    QHash<domain::EditionId, QString> m_files;
    bool m_hasMore = false;
    bool m_isKnown = false;
    domain::EntryId m_asked = 0; ///< what the page asked for comes before; 0: none is asked for
};

} // namespace accords::table
