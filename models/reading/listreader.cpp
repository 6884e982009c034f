// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "reading/listreader.h"

#include "reading/binarykind.h"
#include "reading/encoding.h"
#include "reading/headersearch.h"
#include "reading/listbuilder.h"
#include "reading/progress.h"
#include "reading/source.h"

#include <QFile>
#include <QFileInfo>

#include <span>
#include <vector>

namespace accords::reading {

namespace {

using domain::AgreementList;
using domain::ProblemCode;

/// How much of a source tells what it is.
constexpr qsizetype sniffedBytes = 4096;

/// Text after which a stop is looked for and progress told: about a millisecond's.
constexpr qsizetype stretchBytes = 500'000;

/// Rows that are cut before they are understood, so that memory can be asked for in advance.
constexpr std::size_t blockRows = 32;

/// Far more than anyone reads. These keep strange files from filling the memory: a line of one letter would be a row
/// with two problems, and a cell in each of a thousand columns.
constexpr std::size_t mostProblems = 10'000'000;
constexpr std::size_t mostExtraCells = 200'000'000;
constexpr std::size_t mostExtraCellsPerByte = 8;

bool isFull(const AgreementList &list)
{
    const std::size_t bytes = static_cast<std::size_t>(list.text.size());
    return list.problems.size() > mostProblems ||
           list.extraCells.size() > std::min(mostExtraCells, bytes * mostExtraCellsPerByte);
}

/// After so many rows the rest is thought to be alike.
constexpr std::size_t sampleRows = 1000;

domain::Problem wholeFile(ProblemCode code, const QString &after)
{
    return {code, domain::usualSeverity(code), 0, QString(), after};
}

/// Decodes \a bytes into the list's text; says what is wrong when they can't be a list.
std::optional<ReadError> decode(AgreementList &list, QByteArray bytes, const ReadOptions &options)
{
    if (const auto kind = binaryKind(QByteArrayView(bytes).first(std::min(bytes.size(), sniffedBytes))))
        return ReadError{.kind = ReadError::Kind::Binary, .detail = *kind};
    DecodedText decodedText = decoded(std::move(bytes), options.encoding, options.stop);
    if (decodedText.text.contains('\0'))
        return ReadError{.kind = ReadError::Kind::Binary};
    list.text = std::move(decodedText.text);
    if (decodedText.doubtful)
        list.problems.push_back(wholeFile(ProblemCode::Encoding, QString::fromLatin1(decodedText.encoding)));
    return std::nullopt;
}

/// Room for what the rest of the text will bring if it is like its first \a done bytes.
void reserve(AgreementList &list, ListBuilder &builder, qsizetype done)
{
    const double share = double(list.text.size()) / double(done);
    const auto expected = static_cast<std::size_t>(double(list.rows.size()) * share * 1.02);
    list.rows.reserve(expected);
    list.agreements.reserve(expected);
    list.extraCells.reserve(std::min(mostExtraCells, expected * static_cast<std::size_t>(list.extraColumns.size())));
    builder.reserve(expected);
}

/// Cuts the next rows, no more text than a stretch if there are several; a row that is too large is the last.
std::span<const Row> nextRows(Tokenizer &tokenizer, std::size_t width, std::span<Row> rows)
{
    std::size_t count = 0;
    const qsizetype most = tokenizer.place().offset + stretchBytes;
    while (count < rows.size() && !tokenizer.atEnd() && tokenizer.place().offset < most) {
        tokenizer.next(rows[count++], width);
        if (rows[count - 1].tooLarge)
            break;
    }
    return rows.first(count);
}

std::optional<ReadError> readRows(AgreementList &list, const Header &header, const ReadOptions &options,
                                  Progress &progress)
{
    Tokenizer tokenizer(list.text, header.delimiter, options.limits.cellBytes);
    tokenizer.seek(header.end);
    ListBuilder builder(list, header.columns, header.delimiter);
    std::vector<Row> block(blockRows);
    for (qsizetype look = 0; !tokenizer.atEnd();) {
        if (tokenizer.place().offset >= look) {
            if (options.stop.stop_requested())
                return ReadError{.kind = ReadError::Kind::Cancelled};
            progress.read(tokenizer.place().offset, list.text.size());
            look = tokenizer.place().offset + stretchBytes;
        }
        const std::span<const Row> rows = nextRows(tokenizer, builder.width(), block);
        if (rows.back().tooLarge)
            return ReadError{.kind = ReadError::Kind::CellTooLarge,
                             .line = rows.back().start.line,
                             .number = options.limits.cellBytes};
        const bool sampled = list.rows.size() >= sampleRows;
        tokenizer.seek(rows[builder.add(rows) - 1].end);
        if (!sampled && list.rows.size() >= sampleRows)
            reserve(list, builder, tokenizer.place().offset);
        if (isFull(list))
            return ReadError{.kind = ReadError::Kind::TooManyProblems};
    }
    return std::nullopt;
}

std::optional<ReadError> readTable(AgreementList &list, const ReadOptions &options, Progress &progress)
{
    Preamble preamble;
    const std::optional<Header> header = findHeader(list.text, options, preamble);
    if (options.stop.stop_requested())
        return ReadError{.kind = ReadError::Kind::Cancelled};
    if (!header && preamble.firstLine.isEmpty())
        return ReadError{.kind = ReadError::Kind::Empty};
    if (!header)
        return ReadError{.kind = ReadError::Kind::NoHeader, .detail = preamble.firstLine};
    if (header->tooLarge)
        return ReadError{
            .kind = ReadError::Kind::CellTooLarge, .line = header->line, .number = options.limits.cellBytes};

    const std::size_t fileProblems = list.problems.size();
    list.problems.insert(list.problems.end(), preamble.problems.begin(), preamble.problems.end());
    if (std::optional<ReadError> error = readRows(list, *header, options, progress))
        return error;
    if (list.rows.empty())
        list.problems.insert(list.problems.begin() + static_cast<std::ptrdiff_t>(fileProblems),
                             wholeFile(ProblemCode::EmptyList, QString()));
    return std::nullopt;
}

ReadError named(ReadError error, const QString &file)
{
    error.file = file;
    return error;
}

} // namespace

ReadResult readList(QIODevice &device, const QString &file, const ReadOptions &options)
{
    Progress progress(options.progress, device.isSequential() ? 0 : device.size());
    auto source = allBytes(device, options, progress);
    if (const ReadError *error = std::get_if<ReadError>(&source))
        return named(*error, file);

    AgreementList list;
    list.file = file;
    std::optional<ReadError> error = decode(list, std::get<QByteArray>(std::move(source)), options);
    if (!error)
        error = readTable(list, options, progress);
    if (error)
        return named(*error, file);
    list.names.squeeze();
    list.extraTexts.squeeze();
    progress.finished();
    return list;
}

ReadResult readFile(const QString &path, const ReadOptions &options)
{
    const QString name = QFileInfo(path).fileName();
    if (const auto kind = refusal(path))
        return ReadError{.kind = *kind, .file = name};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        const bool denied = file.error() == QFileDevice::PermissionsError;
        return ReadError{.kind = denied ? ReadError::Kind::Denied : ReadError::Kind::Device,
                         .file = name,
                         .detail = file.errorString()};
    }
    return readList(file, name, options);
}

} // namespace accords::reading
