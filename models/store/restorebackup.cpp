// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "store/backups.h"

#include "store/backupfiles.h"
#include "store/durability.h"
#include "store/inspection.h"
#include "store/statement.h"

#include <QDir>
#include <QFileInfo>

#include <filesystem>

namespace accords::store {

namespace {

namespace fs = std::filesystem;
using Kind = StoreError::Kind;

constexpr std::array besides = {QLatin1StringView("-wal"), QLatin1StringView("-journal"), QLatin1StringView("-shm")};

fs::path pathOf(const QString &path)
{
    return QFileInfo(path).filesystemFilePath();
}

std::optional<StoreError> faultOfBackup(Connection &backup)
{
    const Inspection found = inspect(backup, true);
    if (std::optional<StoreError> error = backup.takeFailure())
        return error;
    if (!found.isCatalogue)
        return StoreError{.kind = Kind::Foreign, .file = backup.name()};
    if (!found.fault.isEmpty())
        return StoreError{.kind = Kind::Damaged, .file = backup.name(), .detail = found.fault};
    return std::nullopt;
}

/// Keeps everybody else out of a catalogue as long as the connection lives, and all changes in the file itself.
std::optional<StoreError> lock(Connection &connection)
{
    if (std::optional<StoreError> error = connection.takeFailure())
        return error;
    endLog(connection);
    numberOf(connection, "PRAGMA locking_mode = EXCLUSIVE");
    Statement(connection, "BEGIN EXCLUSIVE").run();
    Statement(connection, "COMMIT").run();
    if (hasLog(connection))
        connection.fail({.kind = Kind::Busy, .file = connection.name()});
    return connection.takeFailure();
}

/// Keeps what SQLite can't read as it is: every file under a second name.
std::optional<StoreError> keepDamaged(const Place &place, const QDateTime &now)
{
    const BackupFile backup(place.path, place.name, {now, BackupReason::Damaged});
    std::error_code error;
    fs::create_hard_link(pathOf(place.path), pathOf(backup.path()), error);
    if (error)
        fs::copy_file(pathOf(place.path), pathOf(backup.path()), error);
    if (error)
        return StoreError{.kind = Kind::Device, .file = place.name, .detail = QString::fromLocal8Bit(error.message())};
    for (const QLatin1StringView ending : besides) {
        // What is left behind here would be taken for changes to the file that comes.
        if (QFileInfo::exists(place.path + ending))
            fs::rename(pathOf(place.path + ending), pathOf(backup.path() + ending), error);
        if (error)
            return StoreError{
                .kind = Kind::Device, .file = place.name, .detail = QString::fromLocal8Bit(error.message())};
    }
    return std::nullopt;
}

/// Whether an error says that a file is not as it was written, rather than that it can't be had now.
bool isOfDamage(const StoreError &error)
{
    return error.kind == Kind::Damaged || error.kind == Kind::Foreign || error.kind == Kind::Empty;
}

/// Keeps the present file as a backup, unless nothing is in it. \a locked keeps others away from it, unless it is
/// damaged.
std::optional<StoreError> keepPresent(const Place &place, std::unique_ptr<Connection> &locked, const QDateTime &now,
                                      std::chrono::milliseconds patience)
{
    if (!place.exists || place.bytes == 0)
        return std::nullopt;
    locked = std::make_unique<Connection>(place.path, place.name, Access::Write, patience);
    std::optional<StoreError> error = lock(*locked);
    if (!error) {
        BackupFile backup(place.path, place.name, {now, BackupReason::Restore});
        error = backup.fill(*locked);
        if (!error)
            error = backup.publish();
    }
    if (!error || !isOfDamage(*error))
        return error;
    locked.reset();
    return keepDamaged(place, now);
}

} // namespace

std::optional<StoreError> restoreBackup(const Place &place, const QString &backup, const QDateTime &now,
                                        std::chrono::milliseconds patience)
{
    if (std::optional<StoreError> error = place.exists ? obstacleToReading(place) : obstacleToCreating(place);
        error && error->kind != Kind::Empty)
        return error;
    Connection source(backup, QFileInfo(backup).fileName(), Access::Immutable);
    if (std::optional<StoreError> error = faultOfBackup(source))
        return error;
    PendingFile pending(place.path, now);
    if (pending.failure())
        return pending.failure();
    if (std::optional<StoreError> error = copyInto(pending.path(), source))
        return error;
    std::unique_ptr<Connection> locked;
    if (std::optional<StoreError> error = keepPresent(place, locked, now, patience))
        return error;
#ifndef Q_OS_UNIX
    // An open file can't be replaced here.
    locked.reset();
#endif
    if (std::optional<StoreError> error = pending.replace())
        return error;
    std::optional<StoreError> error = syncAt(place.path, place.name);
    if (error)
        error->kind = Kind::Unsure;
    return error;
}

} // namespace accords::store
