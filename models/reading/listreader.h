// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/agreementlist.h"
#include "text/phrasebook.h"

#include <QIODevice>

#include <functional>
#include <optional>
#include <stop_token>
#include <variant>

namespace accords::reading {

/// How much a reader accepts before it says no.
struct Limits
{
    qint64 fileBytes = 200'000'000;
    qint64 cellBytes = 1'000'000;
};

/// The limits of the command line: files up to 2 GB.
inline constexpr Limits commandLineLimits{.fileBytes = 2'000'000'000};

/// Why a source could not be read as a list at all.
struct ReadError
{
    enum class Kind : quint8 {
        Missing,         ///< no such file
        NotRegular,      ///< a folder, a pipe, a device
        Denied,          ///< no permission
        Device,          ///< an input error; detail: the system's words
        TooLarge,        ///< number: the limit in bytes
        CellTooLarge,    ///< line; number: the limit in bytes
        Empty,           ///< nothing but blank lines
        Binary,          ///< detail: what it seems to be (`Excel workbook`, `PDF`), or empty
        NoHeader,        ///< no line names an institution and another column; detail: the first line's text
        TooManyProblems, ///< more than can be listed: hardly a list
        Cancelled,
    };
    Kind kind = Kind::Missing;
    QString file = {};
    quint32 line = 0; ///< from 1; 0: no place
    qint64 number = 0;
    QString detail = {};
};

/// What happened, where, and what to do, in one sentence (two at most) in the phrasebook's language.
QString sentence(const ReadError &error, const text::Phrasebook &phrases);

struct ReadOptions
{
    Limits limits = {};
    std::stop_token stop = {};                                    ///< looked at least every 50 ms
    std::function<void(qint64 done, qint64 total)> progress = {}; ///< in bytes, a few dozen times at most; may be empty
    QByteArray encoding = {}; ///< `UTF-8`, `UTF-16LE`, `UTF-16BE`, `windows-1252`; empty: guessed
    char delimiter = '\0';    ///< tab, comma or semicolon; NUL: guessed
};

using ReadResult = std::variant<domain::AgreementList, ReadError>;

/// Reads an open device to its end. \a file is the source's name as shown and reported. Bad rows never stop the
/// reading: they become problems of the list. O(size). Any thread; touches nothing but its arguments.
ReadResult readList(QIODevice &device, const QString &file, const ReadOptions &options);

/// Opens and reads a regular file; resources (`:/…`) too. Never waits on a pipe or a device.
ReadResult readFile(const QString &path, const ReadOptions &options);

} // namespace accords::reading
