// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/backupname.h"
#include "store/pendingfile.h"

namespace accords::store {

class Connection;

/// A backup while it is made: it gets its name once it is whole and on the disk.
class BackupFile final
{
public:
    /// Of the catalogue at \a catalogue, which errors call \a shownName. The folder is made when it is missing, and the
    /// moment moved on by milliseconds when another backup has it.
    BackupFile(const QString &catalogue, const QString &shownName, BackupName name);

    /// Copies all that \a connection sees at this moment into it.
    std::optional<StoreError> fill(Connection &connection);
    std::optional<StoreError> publish();

    /// Where it is in the end.
    const QString &path() const { return m_path; }

private:
    QString m_shownName;
    QString m_folder;
    BackupName m_name;
    QString m_path;
    std::optional<PendingFile> m_pending;
    std::optional<StoreError> m_failure;
};

/// Copies all that \a connection sees into the empty file at \a path, and makes it last.
std::optional<StoreError> copyInto(const QString &path, Connection &connection);

/// Makes the name of a database without a write-ahead log last that was just put into its folder, and all that is in
/// it.
std::optional<StoreError> syncAt(const QString &path, const QString &shownName);

} // namespace accords::store
