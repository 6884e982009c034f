// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "store/cataloguefile.h"

#include "store/durability.h"
#include "store/inspection.h"
#include "store/statement.h"

namespace accords::store {

namespace {

using Kind = StoreError::Kind;

std::unique_ptr<Connection> connected(const Place &place, Access access, const OpenOptions &options)
{
    return std::make_unique<Connection>(place.path, place.name, access, options.patience);
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
    CatalogueFile file;
    file.condition = Condition::Damaged;
    file.fault = fault;
    file.connection = connected(place, place.hasChanges ? Access::ReadOnly : Access::Immutable, options);
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
    CatalogueFile file;
    file.copy = std::make_unique<QTemporaryDir>();
    file.condition = Condition::ReadOnly;
    file.version = original.version;
    Place copy = place;
    copy.path = file.copy->filePath(QStringLiteral("copy"));
    Statement(*original.connection, "VACUUM INTO ?").run(copy.path);
    if (std::optional<StoreError> error = original.connection->takeFailure())
        return *error;
    file.connection = connected(copy, Access::Write, options);
    if (std::optional<StoreError> error = applySteps(*file.connection, options.steps))
        return *error;
    Statement(*file.connection, "PRAGMA query_only = ON").run();
    return file;
}

/// A catalogue that can be changed, made as new as the steps.
Outcome<CatalogueFile> openForChanges(const Place &place, const OpenOptions &options)
{
    CatalogueFile file;
    file.connection = connected(place, Access::Write, options);
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
    if (std::optional<StoreError> error = applySteps(*file.connection, options.steps))
        return *error;
    file.version = static_cast<int>(options.steps.size());
    file.condition = Condition::Upgraded;
    return file;
}

} // namespace

Outcome<CatalogueFile> openCatalogue(const Place &place, const OpenOptions &options)
{
    if (std::optional<StoreError> error = obstacleToReading(place))
        return *error;
    CatalogueFile file;
    file.connection = connected(place, inspectingAccess(place), options);
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

} // namespace accords::store
