// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "text/phrasebook.h"

#include <QString>

namespace accords::exporting {

/// Why a file or stream was not written.
struct WriteError
{
    enum class Kind : quint8 {
        NoFolder,   ///< the folder does not exist
        NotRegular, ///< the target is a folder, a device, a pipe, or a link that leads nowhere
        Denied,     ///< no permission
        Full,       ///< no space left
        Device,     ///< any other output error; detail: the system's words
        Cancelled,
    };
    Kind kind = Kind::Device;
    QString file; ///< as asked for; `-` for standard output
    QString detail;

    bool operator==(const WriteError &) const = default;
};

/// The error behind the system's number \a error, as errno has it; \a words: its own words, for those without a kind.
WriteError writeErrorOf(int error, const QString &file, const QString &words);

/// What happened, where, and what to do, in one sentence in the phrasebook's language.
QString sentence(const WriteError &error, const text::Phrasebook &phrases);

} // namespace accords::exporting
