// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace accords::store {

/// Which file it is that has a name, whatever is in it.
struct FileIdentity
{
    quint64 device = 0;
    quint64 number = 0; ///< on the device; 0: there is no such file

    bool operator==(const FileIdentity &) const = default;
};

/// The file at \a path. Opens nothing. Where a file that is open can't be replaced or deleted, all files are the same.
FileIdentity fileIdentity(const QString &path);

} // namespace accords::store
