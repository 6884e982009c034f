// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "exporting/digits.h"
#include "exporting/filecolumns.h"
#include "exporting/nearrows.h"
#include "exporting/pairmemory.h"
#include "exporting/rowoutput.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace accords::exporting {

/// Formats agreements, cell by cell: a FormatRows. Neighbouring cells that follow from country and programme are made
/// once for each such pair and copied from then on. \a Cells makes what a row is made of in the file's format:
///
///     static constexpr bool writesSource; // endRow() needs the row's line and text
///     void beginRow(ByteBuffer &out, std::size_t row) const;
///     QByteArray text(std::size_t column, domain::AgreementId id) const;
///     void append(ByteBuffer &out, std::size_t column, QByteArrayView text) const;
///     void endRow(ByteBuffer &out, const NearRow &row) const;
///
/// where append() takes a cell's text and appends the cell with what stands around it. It is a type of its own, so that
/// no cell waits for a call through a pointer. Serves one thread; the catalogue and the agreements must live longer.
template <typename Cells>
class RowWriter final
{
public:
    RowWriter(const catalogue::Catalogue &catalogue, std::span<const domain::AgreementId> agreements, Cells cells)
        : m_agreements(agreements), m_cells(std::move(cells)), m_parts(partsOf(catalogue, m_cells)),
          m_nearRows(catalogue, Cells::writesSource || hasLine(m_parts))
    {}

    std::size_t operator()(ByteBuffer &chunk, std::size_t first, std::size_t end)
    {
        m_nearRows.start(m_agreements.subspan(first, end - first));
        while (first < end) {
            for (const NearRow &row : m_nearRows.next()) {
                appendRow(chunk, first++, row);
                if (chunk.size() >= fullChunk)
                    return first;
            }
        }
        return end;
    }

private:
    struct Part
    {
        ColumnRun run;
        std::optional<PairMemory> memory;
    };

    static std::vector<Part> partsOf(const catalogue::Catalogue &catalogue, const Cells &cells)
    {
        std::vector<Part> parts;
        for (const ColumnRun &run : columnRuns(cells.columns())) {
            parts.push_back({run, {}});
            if (run.kind == ColumnRun::FollowsFromPair && hasFewPairs(catalogue))
                parts.back().memory.emplace(catalogue.pairs().size());
        }
        return parts;
    }

    static bool hasLine(const std::vector<Part> &parts)
    {
        return std::ranges::any_of(parts, [](const Part &part) { return part.run.kind == ColumnRun::Line; });
    }

    void appendRow(ByteBuffer &out, std::size_t number, const NearRow &row)
    {
        m_cells.beginRow(out, number);
        for (Part &part : m_parts) {
            if (part.run.kind == ColumnRun::Institution)
                m_cells.append(out, part.run.first, row.institution);
            else if (part.run.kind == ColumnRun::Line)
                m_cells.append(out, part.run.first, Digits(row.line).view());
            else if (part.memory)
                appendRemembered(out, part, row);
            else
                appendCells(out, part.run, row.agreement);
        }
        m_cells.endRow(out, row);
    }

    void appendCells(ByteBuffer &out, const ColumnRun &run, domain::AgreementId id) const
    {
        for (std::size_t column = run.first; column < run.end; ++column)
            m_cells.append(out, column, m_cells.text(column, id));
    }

    void appendRemembered(ByteBuffer &out, Part &part, const NearRow &row) const
    {
        const QByteArrayView known = part.memory->known(row.pair);
        if (!known.isNull()) {
            out.appendLoosely(known);
            return;
        }
        const qsizetype start = out.size();
        appendCells(out, part.run, row.agreement);
        part.memory->remember(row.pair, out.view().sliced(start));
    }

    std::span<const domain::AgreementId> m_agreements;
    Cells m_cells;
    std::vector<Part> m_parts;
    NearRows m_nearRows;
};

} // namespace accords::exporting
