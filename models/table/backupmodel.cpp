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
    : TitledModel({"Backups", titles, AgreementsColumn, BackupColumnCount}, language, parent),
      m_backups(std::move(backups))
{}

int BackupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_backups.size());
}

QVariant BackupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return shownText(at(index.row()), index.column());
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    return {};
}

QString BackupModel::momentText(const BackupRow &backup) const
{
    return phrases().locale().toString(backup.moment.toLocalTime(), QLocale::ShortFormat);
}

QString BackupModel::shownText(const BackupRow &backup, int column) const
{
    const QLocale locale = phrases().locale();
    const auto counted = [&](qint64 number) { return backup.isReadable ? locale.toString(number) : QString(); };
    switch (column) {
    case DateColumn:
        return momentText(backup);
    case ReasonColumn:
        return phrases()("Backups", reasons[static_cast<std::size_t>(backup.reason)]);
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
