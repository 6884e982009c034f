// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFileDevice>
#include <QString>

namespace accords::exporting {

/// Waits until what was written to \a file is on the disk. Nothing when it is, or when the file system has no such
/// promise to give; the system's words when it could not.
QString syncError(const QFileDevice &file);

/// The same of a folder's entries: a file put there stays there after a power cut.
QString folderSyncError(const QString &folder);

} // namespace accords::exporting
