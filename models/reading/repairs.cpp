// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "reading/repairs.h"

#include "reading/mojibake.h"
#include "reading/plainlook.h"

#include <algorithm>

namespace accords::reading {

namespace {

bool isZeroWidth(const QString &text, qsizetype index)
{
    constexpr char16_t firstJoining = 0x0600; // Arabic, Indic and other scripts write with joiners
    switch (text[index].unicode()) {
    case 0x200B: // zero width space
    case 0x2060: // word joiner
    case 0xFEFF: // zero width no-break space
        return true;
    case 0x200C: // zero width non-joiner
    case 0x200D: // zero width joiner
        return index == 0 || text[index - 1].unicode() < firstJoining;
    default:
        return false;
    }
}

bool isControl(QChar character)
{
    return character.category() == QChar::Other_Control;
}

} // namespace

domain::Problem problemOf(domain::ProblemCode code, const QString &before, const QString &after)
{
    return {code, domain::usualSeverity(code), 0, before, after};
}

bool isPlain(QByteArrayView cell)
{
    if (cell.isEmpty())
        return true;
    const char first = cell.front();
    const char last = cell.back();
    if (first == '\'' || first == '"' || last == '"' || first == ' ' || last == ' ')
        return false;
    static const auto look = plainLooks().front().isPlain;
    return look(cell);
}

QString withPlainSpaces(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype index = 0; index < text.size(); ++index) {
        if (isZeroWidth(text, index))
            continue;
        if (!text[index].isSpace())
            result.append(text[index]);
        else if (!result.isEmpty() && result.back() != u' ')
            result.append(u' ');
    }
    if (result.endsWith(u' '))
        result.chop(1);
    return result;
}

QString withoutStrayQuote(const QString &text)
{
    constexpr QChar quote(u'"');
    if (text.count(quote) % 2 == 0)
        return text;
    if (text.endsWith(quote))
        return withPlainSpaces(text.chopped(1));
    return text.startsWith(quote) ? withPlainSpaces(text.sliced(1)) : text;
}

CleanCell cleaned(const QString &cell)
{
    using domain::ProblemCode;
    CleanCell result{cell, {}};
    const auto repair = [&result](ProblemCode code, QString (*repaired)(const QString &)) {
        const QString before = std::exchange(result.text, repaired(result.text));
        if (result.text != before)
            result.problems.push_back(problemOf(code, before, result.text));
    };
    // In this order: undoing mojibake may bring no-break spaces (and needs those of `UniversitÃ `), and a quote with a
    // space behind it is at the end too.
    repair(ProblemCode::Mojibake, withoutMojibake);
    repair(ProblemCode::Space, withPlainSpaces);
    repair(ProblemCode::StrayQuote, withoutStrayQuote);
    if (std::ranges::any_of(result.text, isControl))
        result.problems.push_back(problemOf(ProblemCode::ControlCharacter, result.text, QString()));
    return result;
}

} // namespace accords::reading
