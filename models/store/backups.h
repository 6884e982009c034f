// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/backupname.h"
#include "store/cataloguefile.h"

namespace accords::store {

/// A copy of a catalogue as it once was, in the folder `NAME-backups` beside it.
struct Backup
{
    QString path = {};
    BackupName name = {};
    qint64 bytes = 0;
    bool isReadable = false; ///< it is a catalogue, and the counts below could be read
    int editions = 0;
    quint32 agreements = 0; ///< of its current edition
    quint32 institutions = 0;
    qint64 fields = 0; ///< of staff's own, that are not empty
};

/// The folder of the backups of the catalogue at \a path.
QString backupFolder(const QString &path);

/// Makes a backup of the catalogue as it is now, whoever else is using it: it is whole and on the disk when this
/// returns nothing. Older ones go as superfluous() says. O(size).
std::optional<StoreError> makeBackup(const CatalogueFile &file, BackupReason reason, const QDateTime &now);

/// The backups of the catalogue at \a place, newest first. O(number): none is read as a whole.
std::vector<Backup> backups(const Place &place);

/// The newest backup in which a check of all of it finds no fault. O(size).
std::optional<Backup> newestGoodBackup(const Place &place);

/// Makes a copy of the catalogue as it is now at \a target, where nothing is: whole and on the disk when this returns
/// nothing. Its name may be gone, as long as the file is open. O(size).
std::optional<StoreError> saveCopy(const CatalogueFile &file, const Place &target, const QDateTime &now);

/// Puts a backup in the place of the catalogue, which nobody may have open and which is kept as a backup first, even
/// when it is damaged. The catalogue is as it was, or as the backup is; when this returns nothing it is the latter, and
/// on the disk. It is brought to the newest schema when it is opened. O(size).
std::optional<StoreError> restoreBackup(const Place &place, const QString &backup, const QDateTime &now,
                                        std::chrono::milliseconds patience = usualPatience);

} // namespace accords::store
