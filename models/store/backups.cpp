// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "store/backups.h"

#include "store/backupfiles.h"
#include "store/editiontable.h"
#include "store/inspection.h"
#include "store/statement.h"

#include <QDir>

#include <algorithm>

namespace accords::store {

namespace {

/// Adds what the backup itself says.
void describe(Backup &backup)
{
    Connection connection(backup.path, backup.name.moment.toString(), Access::Immutable);
    const Inspection found = inspect(connection, false);
    const std::vector<domain::Edition> editions = allEditions(connection);
    backup.editions = static_cast<int>(editions.size());
    if (!editions.empty()) {
        backup.agreements = editions.back().agreements;
        backup.institutions = editions.back().institutions;
    }
    constexpr int firstWithFields = 2;
    if (found.version >= firstWithFields)
        backup.fields = numberOf(connection, "SELECT COUNT(*) FROM field_value");
    backup.isReadable = found.isCatalogue && !connection.hasFailed();
}

bool isGood(const Backup &backup)
{
    Connection connection(backup.path, {}, Access::Immutable);
    const Inspection found = inspect(connection, true);
    return found.isCatalogue && !connection.hasFailed() && found.fault.isEmpty();
}

/// The backups of the catalogue at \a path, newest first, as far as their names tell.
std::vector<Backup> named(const QString &path)
{
    std::vector<Backup> found;
    const QDir folder(backupFolder(path));
    const QFileInfoList files = folder.entryInfoList(QDir::Files, QDir::Name | QDir::Reversed);
    for (const QFileInfo &file : files) {
        if (const std::optional<BackupName> name = backupNameOf(file.fileName()))
            found.push_back({.path = file.filePath(), .name = *name, .bytes = file.size()});
    }
    return found;
}

} // namespace

QString backupFolder(const QString &path)
{
    return path + QLatin1StringView("-backups");
}

std::optional<StoreError> makeBackup(const CatalogueFile &file, BackupReason reason, const QDateTime &now)
{
    Connection &connection = *file.connection;
    BackupFile backup(connection.path(), connection.name(), {now, reason});
    if (std::optional<StoreError> error = backup.fill(connection))
        return error;
    if (std::optional<StoreError> error = backup.publish())
        return error;
    std::vector<BackupName> names;
    const std::vector<Backup> all = named(connection.path());
    for (const Backup &each : all)
        names.push_back(each.name);
    for (const BackupName &name : superfluous(std::move(names)))
        QFile::remove(QDir(backupFolder(connection.path())).filePath(fileNameOf(name)));
    return std::nullopt;
}

std::vector<Backup> backups(const Place &place)
{
    std::vector<Backup> found = named(place.path);
    for (Backup &backup : found)
        describe(backup);
    return found;
}

std::optional<Backup> newestGoodBackup(const Place &place)
{
    std::vector<Backup> all = named(place.path);
    const auto found = std::ranges::find_if(all, isGood);
    if (found == all.end())
        return std::nullopt;
    describe(*found);
    return *found;
}

} // namespace accords::store
