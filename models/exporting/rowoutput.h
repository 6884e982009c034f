// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "exporting/bytebuffer.h"

#include <QIODevice>

#include <functional>
#include <stop_token>

namespace accords::exporting {

/// Is told how many of all rows are done: a hundred times or so, from the thread that was called.
using Progress = std::function<void(qint64 done, qint64 total)>;

/// Where a file's rows go, what stops them, and who wants to know how far they are, if anybody does.
struct Target
{
    QIODevice &device;
    std::stop_token stop = {};
    Progress progress = {};
};

/// A chunk is full from this size on, in bytes. What fills it may go past, by a row.
inline constexpr qsizetype fullChunk = 1'048'576;

/// Appends the rows from number \a first to before \a end to an empty chunk, until it is full; returns the number of
/// the first row that is still to come. Each thread has a copy of its own.
using FormatRows = std::function<std::size_t(ByteBuffer &chunk, std::size_t first, std::size_t end)>;

/// What a file is made of.
struct FileParts
{
    QByteArrayView head;
    std::size_t rows = 0;
    FormatRows formatRows;
    QByteArrayView tail;
};

/// Writes \a parts in order. While the device, which is used by the calling thread alone, takes a chunk, other threads
/// format the next ones; some chunks are all the memory. False when the device took not every byte, or when a stop was
/// requested, which is seen every 64 KB.
bool writeFile(const Target &target, const FileParts &parts);

} // namespace accords::exporting
