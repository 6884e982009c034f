// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "store/cataloguefile.h"

#include "store/backups.h"
#include "store/durability.h"
#include "store/inspection.h"
#include "store/statement.h"

namespace accords::store {

namespace {

using Kind = StoreError::Kind;

/// Of every database of SQLite.
constexpr qint64 headerBytes = 100;

std::unique_ptr<Connection> connected(const Place &place, Access access, const OpenOptions &options)
{
    return std::make_unique<Connection>(place.path, place.name, access, options.patience);
}

CatalogueFile fileOf(std::unique_ptr<Connection> connection, const OpenOptions &options)
{
    CatalogueFile file;
    file.connection = std::move(connection);
    file.known = static_cast<int>(options.steps.size());
    return file;
}

/// Why a file that could not be inspected can't be opened.
StoreError refusal(StoreError error, const Place &place)
{
    // What is beside the file must be merged with it to be read, and that takes a folder that can be written.
    if (!place.isWritable && (place.hasChanges || place.isHalfDone))
        error.kind = Kind::ReadOnly;
    return error;
}

/// The file as it is, whatever is wrong with it.
Outcome<CatalogueFile> openDamaged(const Place &place, const QString &fault, const OpenOptions &options)
{
    const Access access = place.hasChanges ? Access::ReadOnly : Access::Immutable;
    CatalogueFile file = fileOf(connected(place, access, options), options);
    file.condition = Condition::Damaged;
    file.fault = fault;
    // Without this, a file that lacks its end is refused as a whole.
    Statement(*file.connection, "PRAGMA writable_schema = ON").run();
    const Inspection found = inspect(*file.connection, false);
    file.connection->takeFailure();
    if (!found.isCatalogue)
        return StoreError{.kind = Kind::Foreign, .file = place.name};
    file.version = found.version;
    return file;
}

/// A copy of an older catalogue that can't be written, made as new as the steps.
Outcome<CatalogueFile> openCopy(CatalogueFile original, const Place &place, const OpenOptions &options)
{
    auto folder = std::make_unique<QTemporaryDir>();
    Place copy = place;
    copy.path = folder->filePath(QStringLiteral("copy"));
    Statement(*original.connection, "VACUUM INTO ?").run(copy.path);
    if (std::optional<StoreError> error = original.connection->takeFailure())
        return *error;
    CatalogueFile file = fileOf(connected(copy, Access::Write, options), options);
    file.copy = std::move(folder);
    file.condition = Condition::ReadOnly;
    file.version = original.version;
    if (std::optional<StoreError> error = applySteps(*file.connection, options.steps))
        return *error;
    Statement(*file.connection, "PRAGMA query_only = ON").run();
    return file;
}

/// A catalogue that can be changed, made as new as the steps.
Outcome<CatalogueFile> openForChanges(const Place &place, const OpenOptions &options)
{
    CatalogueFile file = fileOf(connected(place, Access::Write, options), options);
    file.isNetwork = !prepareWriting(*file.connection, place.isNetwork);
    file.version = static_cast<int>(numberOf(*file.connection, "PRAGMA user_version"));
    // It could not be checked before what was half done was taken back.
    const QString fault = place.isHalfDone ? firstFault(*file.connection) : QString();
    if (std::optional<StoreError> error = file.connection->takeFailure())
        return *error;
    if (!fault.isEmpty())
        return openDamaged(place, fault, options);
    if (file.version == options.steps.size())
        return file;
    if (std::optional<StoreError> error = makeBackup(file, BackupReason::Upgrade, options.now))
        return *error;
    if (std::optional<StoreError> error = applySteps(*file.connection, options.steps))
        return *error;
    file.version = static_cast<int>(options.steps.size());
    file.condition = Condition::Upgraded;
    return file;
}

} // namespace

bool isCatalogue(const Place &place)
{
    if (place.name.endsWith(QLatin1StringView(".accords"), Qt::CaseInsensitive))
        return true;
    if (obstacleToReading(place) || place.bytes < headerBytes)
        return false;
    Connection connection(place.path, place.name, inspectingAccess(place));
    return inspect(connection, false).isCatalogue;
}

Outcome<CatalogueFile> openCatalogue(const Place &place, const OpenOptions &options)
{
    if (std::optional<StoreError> error = obstacleToReading(place))
        return *error;
    CatalogueFile file = fileOf(connected(place, inspectingAccess(place), options), options);
    const Inspection found = inspect(*file.connection, !place.isHalfDone);
    if (std::optional<StoreError> error = file.connection->takeFailure())
        return error->kind == Kind::Damaged ? openDamaged(place, error->detail, options)
                                            : Outcome<CatalogueFile>(refusal(*error, place));
    if (!found.isCatalogue || (found.isAltered && found.version <= options.steps.size()))
        return StoreError{.kind = Kind::Foreign, .file = place.name};
    if (!found.fault.isEmpty())
        return openDamaged(place, found.fault, options);

    file.version = found.version;
    if (found.version > options.steps.size()) {
        file.condition = Condition::Newer;
        return file;
    }
    if (place.isWritable) {
        file.connection.reset();
        return openForChanges(place, options);
    }
    if (place.isHalfDone)
        return StoreError{.kind = Kind::ReadOnly, .file = place.name};
    file.condition = Condition::ReadOnly;
    return found.version == options.steps.size() ? Outcome<CatalogueFile>(std::move(file))
                                                 : openCopy(std::move(file), place, options);
}

std::optional<StoreError> obstacleToChanging(const CatalogueFile &file)
{
    StoreError error{.file = file.connection->name(), .version = file.version, .known = file.known};
    switch (file.condition) {
    case Condition::Sound:
    case Condition::Upgraded:
        return std::nullopt;
    case Condition::ReadOnly:
        error.kind = Kind::ReadOnly;
        break;
    case Condition::Newer:
        error.kind = Kind::Newer;
        break;
    case Condition::Damaged:
        error.kind = Kind::Damaged;
        error.detail = file.fault;
        break;
    }
    return error;
}

} // namespace accords::store
