// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "app/commandline/standardstreams.h"

#include <QFileDevice>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#endif

namespace accords::app {

namespace {

using exporting::WriteError;

WriteError errorOf(const QIODevice &output)
{
    const auto *file = qobject_cast<const QFileDevice *>(&output);
    const bool full = file && file->error() == QFileDevice::ResourceError;
    return {.kind = full ? WriteError::Kind::Full : WriteError::Kind::Device,
            .file = QStringLiteral("-"),
            .detail = output.errorString()};
}

bool flushed(QIODevice &output)
{
    auto *file = qobject_cast<QFileDevice *>(&output);
    return !file || file->flush();
}

} // namespace

bool openBytes(QFile &file, std::FILE *stream, QIODevice::OpenMode mode)
{
#ifdef Q_OS_WIN
    _setmode(_fileno(stream), _O_BINARY);
#endif
    return file.open(stream, mode);
}

std::optional<Failure> writeTo(QIODevice &output, const exporting::Writer &writer, const text::Phrasebook &phrases)
{
    if (writer(output) && flushed(output))
        return std::nullopt;
    return Failure{ExitStatus::Failed, exporting::sentence(errorOf(output), phrases)};
}

void complain(const QString &sentence)
{
    const QByteArray line = sentence.toLocal8Bit() + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
}

} // namespace accords::app
