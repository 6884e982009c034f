// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/storeerror.h"

namespace accords::store {

/// What can be told of a file without opening it.
struct Place
{
    QString path;            ///< absolute, links followed; empty: a link that leads nowhere
    QString name;            ///< of the file, for messages
    bool exists = false;     ///< there is a file, or anything else, of that name
    bool isFile = false;     ///< and it is a regular one
    bool isReadable = false; ///< we may read it
    bool isWritable = false; ///< we may change it, and make files beside it
    bool hasFolder = false;  ///< its folder exists
    bool isNetwork = false;  ///< it is, or would be, on a share of another computer
    bool hasChanges = false; ///< there are changes beside it that are not in the file itself yet
    bool isHalfDone = false; ///< there is a journal beside it, of a change that did not end
    qint64 bytes = 0;        ///< its size
};

/// Looks at \a path. Opens nothing, so that no lock is lost on a file that is open already.
Place placeOf(const QString &path);

/// Why nothing can be read there; nothing when it may be a catalogue.
std::optional<StoreError> obstacleToReading(const Place &place);

/// Why no new file can be made there.
std::optional<StoreError> obstacleToCreating(const Place &place);

/// Whether a file system, as QStorageInfo describes it, is a share of another computer, where several computers can't
/// share the memory that SQLite's write-ahead log needs.
bool isNetworkFileSystem(const QByteArray &type, const QByteArray &device, const QString &path);

} // namespace accords::store
