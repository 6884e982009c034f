// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "reading/source.h"

#include "domain/largepages.h"
#include "domain/parallel.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <limits>
#include <span>
#include <vector>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace accords::reading {

namespace {

/// Small enough that a stop between two pieces is seen within a few milliseconds, large enough for full speed.
constexpr qint64 pieceBytes = 4'000'000;

/// Lines, rows and lengths are 32-bit numbers, and text grows by up to a half when it is decoded.
constexpr qint64 mostBytes = std::numeric_limits<qint32>::max();

/// One more byte than the limit is read, to know that there is more; and one more than the size, for files that grow or
/// don't tell their size.
qint64 nextPiece(const QIODevice &device, qint64 done, qint64 limit)
{
    const qint64 left = device.isSequential() ? 0 : device.size() - done + 1;
    return std::min({left > 0 ? left : pieceBytes, pieceBytes, limit - done + 1});
}

#ifdef Q_OS_UNIX
/// Fills \a piece with what stands from \a offset on in the file of \a handle, and says how much that was.
qsizetype readPiece(int handle, std::span<char> piece, qint64 offset)
{
    std::size_t done = 0;
    while (done < piece.size()) {
        const ssize_t got = ::pread(handle, piece.data() + done, piece.size() - done, offset + qint64(done));
        if (got <= 0)
            break;
        done += static_cast<std::size_t>(got);
    }
    return static_cast<qsizetype>(done);
}

/// Reads a large file on all cores, since most of the time goes into getting memory for it. Whatever keeps a piece from
/// being whole is left for those who read on from there.
void readAhead(QFile &file, QByteArray &bytes, const ReadOptions &options, Progress &progress)
{
    const qint64 size = file.size();
    const auto atOnce = static_cast<qint64>(2 * domain::coreCount());
    if (file.handle() < 0 || file.pos() != 0 || size < 2 * pieceBytes)
        return;
    while (bytes.size() < size && !options.stop.stop_requested()) {
        const qsizetype before = bytes.size();
        bytes.resize(std::min(size, before + atOnce * pieceBytes));
        const std::span part(bytes.data() + before, static_cast<std::size_t>(bytes.size() - before));
        const auto length = static_cast<std::size_t>(pieceBytes);
        std::vector<qsizetype> got((part.size() + length - 1) / length);
        domain::inParallel(got.size(), [&](std::size_t piece) {
            const std::size_t begin = piece * length;
            got[piece] = readPiece(file.handle(), part.subspan(begin, std::min(length, part.size() - begin)),
                                   before + static_cast<qint64>(begin));
        });
        qsizetype done = 0;
        for (std::size_t piece = 0; piece < got.size() && done == static_cast<qsizetype>(piece * length); ++piece)
            done += got[piece];
        bytes.resize(before + done);
        progress.reached(bytes.size());
        if (static_cast<std::size_t>(done) < part.size())
            break;
    }
    file.seek(bytes.size());
}
#endif

} // namespace

std::optional<ReadError::Kind> refusal(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return ReadError::Kind::Missing;
    if (!file.isFile())
        return ReadError::Kind::NotRegular;
    if (!file.isReadable())
        return ReadError::Kind::Denied;
    return std::nullopt;
}

std::variant<QByteArray, ReadError> allBytes(QIODevice &device, const ReadOptions &options, Progress &progress)
{
    const qint64 limit = std::min(options.limits.fileBytes, mostBytes);
    const ReadError tooLarge{.kind = ReadError::Kind::TooLarge, .number = limit};
    if (!device.isSequential() && device.size() > limit)
        return tooLarge;

    QByteArray bytes;
    bytes.reserve(device.isSequential() ? 0 : device.size() + 1);
    domain::preferLargePages(bytes.constData(), static_cast<std::size_t>(bytes.capacity()));
#ifdef Q_OS_UNIX
    if (auto *file = qobject_cast<QFile *>(&device))
        readAhead(*file, bytes, options, progress);
#endif
    while (!options.stop.stop_requested()) {
        const qsizetype done = bytes.size();
        bytes.resize(done + nextPiece(device, done, limit));
        const qint64 got = device.read(bytes.data() + done, bytes.size() - done);
        bytes.resize(done + std::max(got, qint64(0)));
        if (got < 0)
            return ReadError{.kind = ReadError::Kind::Device, .detail = device.errorString()};
        if (bytes.size() > limit)
            return tooLarge;
        if (got == 0 && !(device.isSequential() && device.waitForReadyRead(-1)))
            return bytes;
        progress.reached(bytes.size());
    }
    return ReadError{.kind = ReadError::Kind::Cancelled};
}

} // namespace accords::reading
