// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "benchmarks/exports.h"

#include "benchmarks/agreements.h"
#include "benchmarks/stopwatch.h"
#include "exporting/agreementwriter.h"

#include <QBuffer>
#include <QDir>
#include <QSaveFile>

#include <algorithm>
#include <optional>

namespace accords::benchmark {

namespace {

/// How long \a writer needs to write into a file in \a folder, opened as exporting::replaceFile() does; nothing when
/// not all was written.
template <typename Writer>
std::optional<double> writingTime(const QString &folder, Writer writer)
{
    QSaveFile file(QDir(folder).filePath(QStringLiteral("accords-benchmark.csv")));
    // Without commit(), the file vanishes with this object.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return std::nullopt;
    const Stopwatch watch;
    const bool written = writer(file);
    const double elapsed = watch.milliseconds();
    return written ? std::optional(elapsed) : std::nullopt;
}

bool writePieces(QIODevice &device, const QByteArray &bytes)
{
    constexpr qsizetype piece = 65'536;
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        const qsizetype size = std::min(piece, bytes.size() - at);
        if (device.write(bytes.constData() + at, size) != size)
            return false;
    }
    return true;
}

} // namespace

app::Outcome<Exports> measureExports(const catalogue::Catalogue &catalogue, const QString &folder, int rounds)
{
    const std::vector<domain::AgreementId> agreements = allAgreements(catalogue);
    const auto write = [&](QIODevice &device) { return exporting::write(device, catalogue, agreements, {}); };
    QBuffer whole;
    whole.open(QIODevice::WriteOnly);
    write(whole);

    Exports exports;
    exports.bytes = whole.size();
    for (int round = -1; round < rounds; ++round) {
        const auto csv = writingTime(folder, write);
        const auto baseline =
            writingTime(folder, [&whole](QIODevice &device) { return writePieces(device, whole.data()); });
        if (!csv || !baseline)
            return app::Failure{app::ExitStatus::Failed,
                                QStringLiteral("Cannot write an export of %1 bytes into “%2”: choose another "
                                               "folder with --folder.")
                                    .arg(QString::number(exports.bytes), folder)};
        if (round < 0)
            continue;
        exports.csv.add(*csv);
        exports.writeBaseline.add(*baseline);
    }
    return exports;
}

} // namespace accords::benchmark
