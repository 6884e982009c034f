// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "exporting/delimitedwriter.h"

#include "exporting/dialect.h"
#include "exporting/rowwriter.h"

namespace accords::exporting {

namespace {

/// Cells of a delimited file, with the delimiters between them and the lines' ends.
class DelimitedCells final
{
public:
    static constexpr bool writesSource = false;

    DelimitedCells(const catalogue::Catalogue &catalogue, const catalogue::ExportSpec &spec)
        : m_catalogue(catalogue), m_phrases(spec.language), m_dialect(dialectOf(spec)), m_encoder(m_dialect),
          m_columns(fileColumns(catalogue, spec, m_phrases)), m_last(m_columns.size() - 1)
    {}

    const std::vector<FileColumn> &columns() const { return m_columns; }

    ByteBuffer header() const
    {
        ByteBuffer header;
        if (m_dialect.byteOrderMark)
            header.append(QByteArrayView("\xEF\xBB\xBF"));
        for (std::size_t column = 0; column < m_columns.size(); ++column)
            append(header, column, m_columns[column].title.toUtf8());
        return header;
    }

    static void beginRow(ByteBuffer &, std::size_t) {}
    static void endRow(ByteBuffer &, const NearRow &) {}

    QByteArray text(std::size_t column, domain::AgreementId id) const
    {
        return cellText(m_catalogue, m_columns[column], id, m_phrases);
    }

    void append(ByteBuffer &out, std::size_t column, QByteArrayView utf8) const
    {
        if (column > 0)
            out.append(m_dialect.delimiter);
        // An empty cell alone would make a blank line, which every reader skips.
        if (m_last == 0 && utf8.isEmpty())
            out.append(QByteArrayView("\"\""));
        else
            m_encoder.append(out, utf8);
        if (column == m_last)
            out.append(QByteArrayView("\r\n"));
    }

private:
    const catalogue::Catalogue &m_catalogue;
    text::Phrasebook m_phrases;
    Dialect m_dialect;
    CellEncoder m_encoder;
    std::vector<FileColumn> m_columns;
    std::size_t m_last; ///< column
};

} // namespace

bool writeDelimited(const Target &target, const catalogue::Catalogue &catalogue,
                    std::span<const domain::AgreementId> agreements, const catalogue::ExportSpec &spec)
{
    const DelimitedCells cells(catalogue, spec);
    const ByteBuffer header = cells.header();
    return writeFile(target, {.head = header.view(),
                              .rows = agreements.size(),
                              .formatRows = RowWriter(catalogue, agreements, cells),
                              .tail = {}});
}

} // namespace accords::exporting
