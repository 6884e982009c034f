// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "reading/listreader.h"

#include "reading/binarykind.h"
#include "reading/encoding.h"
#include "reading/headersearch.h"
#include "reading/listbuilder.h"
#include "reading/progress.h"
#include "reading/source.h"
#include "reading/staffcolumns.h"

#include <QFile>
#include <QFileInfo>

namespace accords::reading {

namespace {

using domain::AgreementList;
using domain::ProblemCode;

/// How much of a source tells what it is.
constexpr qsizetype sniffedBytes = 4096;

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
    if (decodedText.hasNul)
        return ReadError{.kind = ReadError::Kind::Binary};
    list.text = std::move(decodedText.text);
    if (decodedText.doubtful)
        list.problems.push_back(wholeFile(ProblemCode::Encoding, QString::fromLatin1(decodedText.encoding)));
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
    list.problems.append(preamble.problems);
    if (std::optional<ReadError> error = ListBuilder(list, *header, options).build(progress))
        return error;
    takeStaffColumns(list);
    if (list.rows.empty())
        list.problems.insert(fileProblems, wholeFile(ProblemCode::EmptyList, QString()));
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
    list.rows.squeeze();
    list.agreements.squeeze();
    list.names.squeeze();
    domain::giveBackSpare(list.institutions);
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
