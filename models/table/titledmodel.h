// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "text/phrasebook.h"

#include <QAbstractTableModel>

#include <span>

namespace accords::table {

/// A table with a title above each column, in one language.
class TitledModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;

    void setLanguage(domain::Language language);

protected:
    /// The titles, source texts of \a context, outlive it. Columns from \a numbersFrom on, up to before \a numbersEnd,
    /// are of numbers, which stand on the right.
    struct Titles
    {
        const char *context;
        std::span<const char *const> texts;
        int numbersFrom = 0;
        int numbersEnd = 0;
    };
    TitledModel(const Titles &titles, domain::Language language, QObject *parent);

    const text::Phrasebook &phrases() const { return m_phrases; }
    /// Of a column's title and cells.
    QVariant alignment(int column) const;
    /// Every cell may have another text.
    void announceTexts();

private:
    Titles m_titles;
    text::Phrasebook m_phrases;
};

} // namespace accords::table
