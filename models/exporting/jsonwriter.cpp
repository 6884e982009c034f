// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "exporting/jsonwriter.h"

#include "exporting/filecolumns.h"
#include "exporting/rows.h"

#include <QSet>

namespace accords::exporting {

namespace {

/// A member name for each column; where a title of the list is taken already, a number makes it another.
std::vector<QByteArray> memberNames(const std::vector<FileColumn> &columns)
{
    std::vector<QByteArray> names;
    QSet<QString> taken = {QStringLiteral("source")};
    for (const FileColumn &column : columns) {
        const QString wanted =
            column.known ? QString::fromLatin1(catalogue::columns()[*column.known].key) : column.title;
        QString name = wanted;
        for (int number = 2; taken.contains(name); ++number)
            name = QStringLiteral("%1 (%2)").arg(wanted, QString::number(number));
        taken.insert(name);
        QByteArray quoted;
        appendJsonText(quoted, name.toUtf8());
        names.push_back(quoted);
    }
    return names;
}

void appendValue(QByteArray &out, const catalogue::Catalogue &catalogue, const FileColumn &column,
                 domain::AgreementId id, const text::Phrasebook &phrases)
{
    const catalogue::ColumnInfo *info = column.known ? &catalogue::columns()[*column.known] : nullptr;
    const QString token = info && info->token ? info->token(catalogue, id) : QString();
    const QByteArray value = token.isNull() ? cellText(catalogue, column, id, phrases) : token.toUtf8();
    if (info && info->numeric)
        out.append(value);
    else
        appendJsonText(out, value);
}

void appendSource(QByteArray &out, const catalogue::Catalogue &catalogue, domain::AgreementId id)
{
    out.append("\"source\":{\"file\":");
    appendJsonText(out, catalogue.list().file.toUtf8());
    out.append(",\"line\":").append(QByteArray::number(catalogue.rowOf(id).line)).append(",\"text\":");
    appendJsonText(out, catalogue.list().rowText(catalogue.agreement(id).row));
    out.append('}');
}

void appendEscaped(QByteArray &out, char byte)
{
    switch (byte) {
    case '"':
        out.append("\\\"");
        break;
    case '\\':
        out.append("\\\\");
        break;
    case '\n':
        out.append("\\n");
        break;
    case '\r':
        out.append("\\r");
        break;
    case '\t':
        out.append("\\t");
        break;
    default:
        out.append("\\u00").append(QByteArray::number(static_cast<int>(byte), 16).rightJustified(2, '0'));
    }
}

} // namespace

void appendJsonText(QByteArray &out, QByteArrayView utf8)
{
    out.append('"');
    qsizetype written = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto byte = static_cast<unsigned char>(utf8[i]);
        if (byte >= 0x20 && byte != '"' && byte != '\\')
            continue;
        out.append(utf8.sliced(written, i - written));
        appendEscaped(out, utf8[i]);
        written = i + 1;
    }
    out.append(utf8.sliced(written)).append('"');
}

bool writeJson(ChunkedOutput &out, const catalogue::Catalogue &catalogue,
               std::span<const domain::AgreementId> agreements, const catalogue::ExportSpec &spec)
{
    const text::Phrasebook phrases(spec.language);
    const std::vector<FileColumn> columns = fileColumns(catalogue, spec, phrases);
    const std::vector<QByteArray> names = memberNames(columns);
    const auto encode = [&](QByteArray &bytes, std::size_t column, domain::AgreementId id) {
        bytes.append(names[column]).append(':');
        appendValue(bytes, catalogue, columns[column], id, phrases);
        bytes.append(',');
    };
    const std::vector<CellWriter> writers = rowWriters(catalogue, columns, encode);
    out.bytes().append('[');
    const char *separator = "\n{";
    const auto appendRow = [&](QByteArray &bytes, domain::AgreementId id) {
        bytes.append(separator);
        for (const CellWriter &append : writers)
            append(bytes, id);
        appendSource(bytes, catalogue, id);
        bytes.append('}');
        separator = ",\n{";
    };
    if (!writeRows(out, catalogue, agreements, appendRow))
        return false;
    out.bytes().append(agreements.empty() ? "]\n" : "\n]\n");
    return out.flush();
}

} // namespace accords::exporting
