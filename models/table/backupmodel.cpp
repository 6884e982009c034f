// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "table/backupmodel.h"

#include <QCoreApplication>

#include <array>

namespace accords::table {

namespace {

constexpr std::array titles = {
    QT_TRANSLATE_NOOP("Backups", "Date"),
    //: Header above “Before an import”, …
    QT_TRANSLATE_NOOP("Backups", "Made"),
    QT_TRANSLATE_NOOP("Backups", "Agreements"),
    QT_TRANSLATE_NOOP("Backups", "Institutions"),
    //: Header above how many fields are filled in
    QT_TRANSLATE_NOOP("Backups", "Fields"),
    //: Of a file
    QT_TRANSLATE_NOOP("Backups", "Size"),
};
static_assert(titles.size() == BackupModel::BackupColumnCount);

// In the order of BackupRow::Reason.
constexpr std::array reasons = {
    QT_TRANSLATE_NOOP("Backups", "Before an import"),
    QT_TRANSLATE_NOOP("Backups", "Before a newer version of Accords"),
    QT_TRANSLATE_NOOP("Backups", "Before a change of many agreements"),
    QT_TRANSLATE_NOOP("Backups", "Before going back to a backup"),
    QT_TRANSLATE_NOOP("Backups", "Damaged, kept as it was"),
};

} // namespace

BackupModel::BackupModel(std::vector<BackupRow> backups, domain::Language language, QObject *parent)
    : QAbstractTableModel(parent), m_backups(std::move(backups)), m_phrases(language)
{}

int BackupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_backups.size());
}

int BackupModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : BackupColumnCount;
}

QVariant BackupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return shownText(at(index.row()), index.column());
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    return {};
}

QVariant BackupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= BackupColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::DisplayRole)
        return m_phrases("Backups", titles[static_cast<std::size_t>(section)]);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section >= AgreementsColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

void BackupModel::setLanguage(domain::Language language)
{
    if (language == m_phrases.language())
        return;
    m_phrases = text::Phrasebook(language);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, BackupColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, BackupColumnCount - 1);
}

QString BackupModel::momentText(const BackupRow &backup) const
{
    return m_phrases.locale().toString(backup.moment.toLocalTime(), QLocale::ShortFormat);
}

QString BackupModel::shownText(const BackupRow &backup, int column) const
{
    const QLocale locale = m_phrases.locale();
    const auto counted = [&](qint64 number) { return backup.isReadable ? locale.toString(number) : QString(); };
    switch (column) {
    case DateColumn:
        return momentText(backup);
    case ReasonColumn:
        return m_phrases("Backups", reasons[static_cast<std::size_t>(backup.reason)]);
    case AgreementsColumn:
        return counted(backup.agreements);
    case InstitutionsColumn:
        return counted(backup.institutions);
    case FieldsColumn:
        return counted(backup.fields);
    default:
        return locale.formattedDataSize(backup.bytes);
    }
}

} // namespace accords::table
