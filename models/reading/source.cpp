// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "reading/source.h"

#include "domain/largepages.h"

#include <QFileInfo>

#include <algorithm>
#include <limits>

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
