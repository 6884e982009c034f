// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "reading/headersearch.h"

#include <algorithm>
#include <array>

namespace accords::reading {

namespace {

/// Lines before the header that are reported, and how much of each.
constexpr std::size_t mostPreambleProblems = 100;
constexpr qsizetype mostPreambleBytes = 4000;

/// In the order that decides between equals: commas and semicolons stand in names, tabs don't.
constexpr std::array delimiters = {'\t', ';', ','};

std::vector<Tokenizer> tokenizersOf(QByteArrayView text, const ReadOptions &options)
{
    const qsizetype cellBytes = options.limits.cellBytes;
    if (options.delimiter != '\0')
        return {Tokenizer(text, options.delimiter, cellBytes)};
    std::vector<Tokenizer> tokenizers;
    tokenizers.reserve(delimiters.size());
    for (const char delimiter : delimiters)
        tokenizers.emplace_back(text, delimiter, cellBytes);
    return tokenizers;
}

/// The header at the tokenizer's place, if one is there. A title may run over lines; a line of preamble may not.
std::optional<Header> headerAt(Tokenizer &tokenizer, Row &row)
{
    tokenizer.read(row, Tokenizer::Reach::Lines);
    std::optional<ColumnMap> columns = columnsOf(row.cells);
    if (!columns && row.runsOverLines()) {
        tokenizer.back(row);
        tokenizer.read(row, Tokenizer::Reach::Line);
        columns = columnsOf(row.cells);
    }
    if (!columns)
        return std::nullopt;
    return Header{std::move(*columns), tokenizer.delimiter(), row.start.line, row.end, row.tooLarge};
}

std::optional<Header> bestHeaderAt(std::vector<Tokenizer> &tokenizers, const Place &place, Row &row)
{
    std::optional<Header> best;
    for (Tokenizer &tokenizer : tokenizers) {
        tokenizer.seek(place);
        std::optional<Header> header = headerAt(tokenizer, row);
        if (header && (!best || header->columns.recognised > best->columns.recognised))
            best = std::move(header);
    }
    return best;
}

/// The row's text; empty when it is blank. A spreadsheet writes a blank line as a line of delimiters.
QString lineText(QByteArrayView text, const Row &row)
{
    const QByteArrayView line = text.sliced(row.start.offset, std::min(row.length, mostPreambleBytes));
    const bool blank =
        std::ranges::all_of(line, [](char c) { return std::ranges::find(delimiters, c) != delimiters.end(); });
    return blank ? QString() : QString::fromUtf8(line).simplified();
}

void remember(Preamble &preamble, const QString &line, quint32 number)
{
    if (line.isEmpty())
        return;
    if (preamble.firstLine.isEmpty())
        preamble.firstLine = line;
    if (preamble.problems.size() < mostPreambleProblems)
        preamble.problems.push_back({domain::ProblemCode::Preamble,
                                     domain::usualSeverity(domain::ProblemCode::Preamble), number, line, QString()});
}

} // namespace

std::optional<Header> findHeader(QByteArrayView text, const ReadOptions &options, Preamble &preamble)
{
    std::vector<Tokenizer> tokenizers = tokenizersOf(text, options);
    Row row;
    for (Place place; place.offset < text.size() && !options.stop.stop_requested(); place = row.end) {
        std::optional<Header> header = bestHeaderAt(tokenizers, place, row);
        if (header)
            return header;
        remember(preamble, lineText(text, row), place.line);
    }
    return std::nullopt;
}

} // namespace accords::reading
