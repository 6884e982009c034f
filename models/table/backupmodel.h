// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "table/titledmodel.h"

#include <QDateTime>

#include <vector>

namespace accords::table {

/// A backup of a catalogue, as a person chooses one.
struct BackupRow
{
    enum class Reason : quint8 { Import, Upgrade, Bulk, Restore, Damaged }; ///< what it was made before

    QString path = {};
    QDateTime moment = {};
    Reason reason = Reason::Import;
    qint64 bytes = 0;
    bool isReadable = false; ///< without this the counts say nothing
    quint32 agreements = 0;
    quint32 institutions = 0;
    qint64 fields = 0;
};

/// The backups of a catalogue: date, reason, agreements, institutions, fields, size.
class BackupModel final : public TitledModel
{
    Q_OBJECT

public:
    enum BackupColumn : int {
        DateColumn,
        ReasonColumn,
        AgreementsColumn,
        InstitutionsColumn,
        FieldsColumn,
        SizeColumn,
        BackupColumnCount
    };

    BackupModel(std::vector<BackupRow> backups, domain::Language language, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    const BackupRow &at(int row) const { return m_backups[static_cast<std::size_t>(row)]; }
    /// A moment as people read it here.
    QString momentText(const BackupRow &backup) const;

private:
    QString shownText(const BackupRow &backup, int column) const;

    std::vector<BackupRow> m_backups;
};

} // namespace accords::table
