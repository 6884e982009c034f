// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "exporting/jsonwriter.h"

#include "exporting/bytescan.h"
#include "exporting/digits.h"
#include "exporting/rowwriter.h"

#include <QSet>

namespace accords::exporting {

namespace {

/// A member name with its colon for each column; where a title of the list is taken already, a number makes it another.
std::vector<QByteArray> memberNames(const std::vector<FileColumn> &columns)
{
    std::vector<QByteArray> members;
    QSet<QString> taken = {QStringLiteral("source")};
    for (const FileColumn &column : columns) {
        const QString wanted =
            column.known ? QString::fromLatin1(catalogue::columns()[*column.known].key) : column.title;
        QString name = wanted;
        for (int number = 2; taken.contains(name); ++number)
            name = QStringLiteral("%1 (%2)").arg(wanted, QString::number(number));
        taken.insert(name);
        ByteBuffer member;
        appendJsonText(member, name.toUtf8());
        member.append(':');
        members.push_back(member.view().toByteArray());
    }
    return members;
}

/// The beginning of the member `source`, which is the same for every agreement.
QByteArray sourceMember(const catalogue::Catalogue &catalogue)
{
    ByteBuffer member;
    member.append(QByteArrayView("\"source\":{\"file\":"));
    appendJsonText(member, catalogue.list().file.toUtf8());
    member.append(QByteArrayView(",\"line\":"));
    return member.view().toByteArray();
}

/// Objects, whose members have a comma behind them, up to the last: the source.
class JsonCells final
{
public:
    static constexpr bool writesSource = true;

    JsonCells(const catalogue::Catalogue &catalogue, const catalogue::ExportSpec &spec)
        : m_catalogue(catalogue), m_phrases(spec.language), m_columns(fileColumns(catalogue, spec, m_phrases)),
          m_members(memberNames(m_columns)), m_source(sourceMember(catalogue))
    {}

    const std::vector<FileColumn> &columns() const { return m_columns; }

    static void beginRow(ByteBuffer &out, std::size_t row) { out.append(QByteArrayView(row == 0 ? "\n{" : ",\n{")); }

    QByteArray text(std::size_t column, domain::AgreementId id) const
    {
        const catalogue::ColumnInfo *info = infoOf(column);
        const QString token = info && info->token ? info->token(m_catalogue, id) : QString();
        return token.isNull() ? cellText(m_catalogue, m_columns[column], id, m_phrases) : token.toUtf8();
    }

    void append(ByteBuffer &out, std::size_t column, QByteArrayView utf8) const
    {
        out.append(m_members[column]);
        const catalogue::ColumnInfo *info = infoOf(column);
        if (info && info->numeric)
            out.append(utf8.isEmpty() ? QByteArrayView("null") : utf8);
        else
            appendJsonText(out, utf8);
        out.append(',');
    }

    void endRow(ByteBuffer &out, const NearRow &row) const
    {
        out.append(m_source);
        out.append(Digits(row.line).view());
        out.append(QByteArrayView(",\"text\":"));
        appendJsonText(out, row.text);
        out.append(QByteArrayView("}}"));
    }

private:
    const catalogue::ColumnInfo *infoOf(std::size_t column) const
    {
        const std::optional<catalogue::Column> known = m_columns[column].known;
        return known ? &catalogue::columns()[*known] : nullptr;
    }

    const catalogue::Catalogue &m_catalogue;
    text::Phrasebook m_phrases;
    std::vector<FileColumn> m_columns;
    std::vector<QByteArray> m_members;
    QByteArray m_source;
};

void appendEscaped(ByteBuffer &out, char byte)
{
    static constexpr QByteArrayView hexadecimal = "0123456789abcdef";
    switch (byte) {
    case '"':
    case '\\':
        out.append('\\');
        out.append(byte);
        break;
    case '\n':
        out.append(QByteArrayView("\\n"));
        break;
    case '\r':
        out.append(QByteArrayView("\\r"));
        break;
    case '\t':
        out.append(QByteArrayView("\\t"));
        break;
    default:
        out.append(QByteArrayView("\\u00"));
        out.append(hexadecimal[byte >> 4]);
        out.append(hexadecimal[byte & 0xF]);
    }
}

} // namespace

void appendJsonText(ByteBuffer &out, QByteArrayView utf8)
{
    const ByteScan scan('"', '\\');
    out.append('"');
    for (qsizetype special = scan.find(utf8); special < utf8.size(); special = scan.find(utf8)) {
        out.append(utf8.first(special));
        appendEscaped(out, utf8[special]);
        utf8 = utf8.sliced(special + 1);
    }
    out.append(utf8);
    out.append('"');
}

bool writeJson(const Target &target, const catalogue::Catalogue &catalogue,
               std::span<const domain::AgreementId> agreements, const catalogue::ExportSpec &spec)
{
    return writeFile(target, {.head = "[",
                              .rows = agreements.size(),
                              .formatRows = RowWriter(catalogue, agreements, JsonCells(catalogue, spec)),
                              .tail = agreements.empty() ? "]\n" : "\n]\n"});
}

} // namespace accords::exporting
