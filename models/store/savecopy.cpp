// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "store/backupfiles.h"
#include "store/backups.h"

namespace accords::store {

std::optional<StoreError> saveCopy(const CatalogueFile &file, const Place &target, const QDateTime &now)
{
    if (std::optional<StoreError> error = obstacleToCreating(target))
        return error;
    PendingFile pending(target.path, now);
    if (pending.failure())
        return pending.failure();
    if (std::optional<StoreError> error = copyInto(pending.path(), *file.connection))
        return error;
    if (std::optional<StoreError> error = pending.publish())
        return error;
    std::optional<StoreError> error = syncAt(target.path, target.name);
    if (error)
        error->kind = StoreError::Kind::Unsure;
    return error;
}

} // namespace accords::store
