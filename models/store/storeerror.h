// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>
#include <variant>

class QSqlError;

namespace accords::store {

/// Why a catalogue could not be opened, read or changed.
struct StoreError
{
    enum class Kind : quint8 {
        Missing,    ///< no such file
        NoFolder,   ///< the folder it should be in does not exist
        NotRegular, ///< a folder, a pipe, a device, or a link that leads nowhere
        Exists,     ///< something has the name of the catalogue to be made
        Leftover,   ///< beside the name of the catalogue to be made are changes to one that had it and is gone
        Denied,     ///< no permission
        Empty,      ///< a file of no bytes
        Foreign,    ///< no catalogue, or one of which nothing can be recognised any more
        Damaged,    ///< a catalogue, but not as it was written; detail: the first fault found, or empty
        Newer,      ///< a change was wanted, and the catalogue is of a newer version: version, known
        ReadOnly,   ///< a change was wanted, and the file or its folder can't be written
        Busy,       ///< another program is changing it, and went on for longer than we wait
        Full,       ///< no space left
        Device,     ///< any other input or output error; detail: the database's words
        Unsure,     ///< the device failed at the very end of a change: it is kept, or not; detail as above
        Moved,      ///< the file was replaced or deleted while it was open
        Outdated,   ///< what the change was based on has changed meanwhile
        Invalid,    ///< a value was to be kept that is none of its field
        NoEdition,  ///< no list was ever imported into it
        NoDriver,   ///< Qt's driver for SQLite is not installed
        Cancelled,
    };
    Kind kind = Kind::Device;
    QString file = {}; ///< as asked for
    QString detail = {};
    int version = 0; ///< of the catalogue
    int known = 0;   ///< the newest version this program knows

    bool operator==(const StoreError &) const = default;
};

template <typename Value>
using Outcome = std::variant<Value, StoreError>;

/// The error behind what the database driver says of \a file.
StoreError storeErrorOf(const QSqlError &error, const QString &file);

} // namespace accords::store
