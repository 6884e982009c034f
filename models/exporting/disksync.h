// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFileDevice>
#include <QString>

namespace accords::exporting {

/// Waits until what was written to \a file is on the disk. 0 when it is, or when the file system has no such promise to
/// give; otherwise the system's error number.
int syncFile(const QFileDevice &file);

/// The same of a folder's entries: a file put there is still there after a power cut.
int syncFolder(const QString &folder);

} // namespace accords::exporting
