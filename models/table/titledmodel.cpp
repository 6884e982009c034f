// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "table/titledmodel.h"

namespace accords::table {

TitledModel::TitledModel(const Titles &titles, domain::Language language, QObject *parent)
    : QAbstractTableModel(parent), m_titles(titles), m_phrases(language)
{}

int TitledModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_titles.texts.size());
}

QVariant TitledModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::DisplayRole)
        return m_phrases(m_titles.context, m_titles.texts[static_cast<std::size_t>(section)]);
    return role == Qt::TextAlignmentRole ? alignment(section) : QVariant();
}

void TitledModel::setLanguage(domain::Language language)
{
    if (language == m_phrases.language())
        return;
    m_phrases = text::Phrasebook(language);
    announceTexts();
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

QVariant TitledModel::alignment(int column) const
{
    const bool isNumber = column >= m_titles.numbersFrom && column < m_titles.numbersEnd;
    return static_cast<int>((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

void TitledModel::announceTexts()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace accords::table
