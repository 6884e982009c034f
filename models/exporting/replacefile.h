// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "text/phrasebook.h"

#include <QIODevice>
#include <QString>

#include <functional>
#include <optional>

namespace accords::exporting {

/// Why a file or stream was not written.
struct WriteError
{
    enum class Kind : quint8 {
        NoFolder,   ///< the folder does not exist
        NotRegular, ///< the target is a folder, a device, a pipe
        Denied,     ///< no permission
        Full,       ///< no space left
        Device,     ///< any other output error; detail: the system's words
        Cancelled,
    };
    Kind kind = Kind::Device;
    QString file;
    QString detail;
};

/// What happened, where, and what to do, in the phrasebook's language.
QString sentence(const WriteError &error, const text::Phrasebook &phrases);

/// Writes the whole of something into a device; false: the device said no, or the work was cancelled.
using Writer = std::function<bool(QIODevice &)>;

/// Replaces \a path by what \a writer writes, whole or not at all: every byte is checked, flushed and synced to the disk
/// before the new file takes the old one's name, and the folder is synced after. A new file is readable and writable
/// by its owner alone; an existing one keeps its permissions. A link is followed to its regular file.
/// Nothing, when all is well. Any thread.
std::optional<WriteError> replaceFile(const QString &path, const Writer &writer);

} // namespace accords::exporting
