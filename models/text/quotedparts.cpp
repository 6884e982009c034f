// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "text/quotedparts.h"

#include <algorithm>

namespace accords::text {

namespace {

constexpr QChar quote = u'"';

} // namespace

QString quotedPart(const QString &text, QStringView signs)
{
    const bool isPlain = std::ranges::none_of(text, [signs](QChar c) { return c == quote || signs.contains(c); });
    if (isPlain && text.trimmed() == text)
        return text;
    QString inner = text;
    inner.replace(quote, QLatin1StringView("\"\""));
    return quote + inner + quote;
}

QString unquotedPart(QStringView part)
{
    const QStringView bare = part.trimmed();
    if (bare.size() < 2 || bare.front() != quote || bare.back() != quote)
        return bare.toString();
    return bare.sliced(1, bare.size() - 2).toString().replace(QLatin1StringView("\"\""), QString(quote));
}

std::vector<QStringView> partsBetween(QStringView cell, QChar sign)
{
    std::vector<QStringView> parts;
    for (;;) {
        const qsizetype end = findUnquoted(cell, QStringView(&sign, 1));
        parts.push_back(cell.first(end));
        if (end == cell.size())
            return parts;
        cell = cell.sliced(end + 1);
    }
}

qsizetype findUnquoted(QStringView text, QStringView signs)
{
    bool isQuoted = false;
    const auto found = std::ranges::find_if(text, [&](QChar c) {
        isQuoted ^= c == quote;
        return !isQuoted && signs.contains(c);
    });
    return found - text.begin();
}

} // namespace accords::text
