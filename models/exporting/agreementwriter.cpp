// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "exporting/agreementwriter.h"

#include "exporting/delimitedwriter.h"
#include "exporting/jsonwriter.h"
#include "text/foreigntext.h"

#include <QBuffer>

namespace accords::exporting {

namespace {

/// A line of a file, cell by cell fit to be shown.
QString shownLine(const QString &line)
{
    QStringList cells = line.split(u'\t');
    for (QString &cell : cells)
        cell = text::shown(cell);
    return cells.join(u'\t');
}

} // namespace

bool write(QIODevice &device, const catalogue::Catalogue &catalogue, std::span<const domain::AgreementId> agreements,
           const catalogue::ExportSpec &spec, std::stop_token stop, Progress progress)
{
    const Target target{.device = device, .stop = std::move(stop), .progress = std::move(progress)};
    if (spec.format == catalogue::ExportFormat::Json)
        return writeJson(target, catalogue, agreements, spec);
    return writeDelimited(target, catalogue, agreements, spec);
}

QString preview(const catalogue::Catalogue &catalogue, std::span<const domain::AgreementId> agreements,
                const catalogue::ExportSpec &spec, int lines)
{
    // Every agreement takes a line at least, so that no more than these can show.
    const auto most = std::min(agreements.size(), static_cast<std::size_t>(std::max(lines, 0)));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    write(buffer, catalogue, agreements.first(most), spec);

    QString text = QString::fromUtf8(buffer.data());
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    QStringList shown;
    const QStringList written = text.split(u'\n').mid(0, std::max(lines, 0));
    for (const QString &line : written)
        shown.append(shownLine(line));
    return shown.join(u'\n');
}

} // namespace accords::exporting
