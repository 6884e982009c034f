// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace accords::store {

/// What a backup was made before.
enum class BackupReason : quint8 {
    Import,
    Upgrade, ///< to the schema of a newer program
    Bulk,    ///< a change over many records
    Restore, ///< of an older backup
    Damaged, ///< the same, of a file that was not as it was written: it is kept as it was
};

/// What the name of a backup's file says of it.
struct BackupName
{
    QDateTime moment; ///< in UTC, to the millisecond
    BackupReason reason = BackupReason::Import;

    bool operator==(const BackupName &) const = default;
};

/// `2027-01-31T12-59-59-999Z-import.accords`: names sort as moments do.
QString fileNameOf(const BackupName &name);

/// The name that fileNameOf() made \a fileName of; nothing when it did not.
std::optional<BackupName> backupNameOf(const QString &fileName);

/// How many of the newest backups are kept, besides the last one of every month.
inline constexpr std::size_t keptBackups = 10;

/// Those of \a all, in any order, that are not to be kept. O(n log n).
std::vector<BackupName> superfluous(std::vector<BackupName> all);

} // namespace accords::store
