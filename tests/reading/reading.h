// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "reading/listreader.h"

#include <QBuffer>
#include <QTest>

#include <utility>

namespace accords::reading {

/// Reads \a bytes as the file `list.csv`.
inline ReadResult readBytes(QByteArray bytes, const ReadOptions &options = {})
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    return readList(device, QStringLiteral("list.csv"), options);
}

/// The list of \a bytes; an empty one, and a failed test, when they can't be read.
inline domain::AgreementList listOf(const QByteArray &bytes, const ReadOptions &options = {})
{
    ReadResult result = readBytes(bytes, options);
    if (auto *list = std::get_if<domain::AgreementList>(&result))
        return std::move(*list);
    qCritical("not read: error %d", static_cast<int>(std::get<ReadError>(result).kind));
    QTest::qFail("the list could not be read", __FILE__, __LINE__);
    return {};
}

/// The error of reading \a bytes; a failed test when there is none.
inline ReadError errorOf(const QByteArray &bytes, const ReadOptions &options = {})
{
    const ReadResult result = readBytes(bytes, options);
    if (const auto *error = std::get_if<ReadError>(&result))
        return *error;
    QTest::qFail("the list was read", __FILE__, __LINE__);
    return {};
}

/// One line for each problem: `line code before → after`.
inline QStringList linesOf(const domain::ProblemList &problems)
{
    QStringList lines;
    for (const domain::Problem &problem : problems)
        lines.append(QStringLiteral("%1 %2 %3 → %4")
                         .arg(QString::number(problem.line), QString(domain::token(problem.code)), problem.before,
                              problem.after));
    return lines;
}

/// One line for each agreement: `institution | code label | programme`.
inline QStringList agreementsOf(const domain::AgreementList &list)
{
    QStringList lines;
    for (const domain::Agreement agreement : list.agreements) {
        const domain::Institution &institution = list.institutions[agreement.institution];
        const domain::Country &country = list.countries[institution.country];
        const QString place = QString(country.code + u' ' + country.label).trimmed();
        lines.append(list.names.text(institution.name) + QLatin1StringView(" | ") + place + QLatin1StringView(" | ") +
                     list.programmes[agreement.programme].text);
    }
    return lines;
}

} // namespace accords::reading
