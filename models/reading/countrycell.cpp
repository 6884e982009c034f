// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "reading/countrycell.h"

#include "text/countries.h"

#include <algorithm>
#include <optional>

namespace accords::reading {

namespace {

constexpr qsizetype shortestCode = 2;
constexpr qsizetype longestCode = 3; // `BRA - Brazil`: the code is unknown then, the name decides

/// A cell that has a code and a name in it, such as `BR - Brazil`.
struct CodeAndName
{
    QString code;
    QString name;
};

bool isCodeLike(QStringView text)
{
    return text.size() >= shortestCode && text.size() <= longestCode &&
           std::ranges::all_of(text, [](QChar letter) { return letter.unicode() < 0x80 && letter.isLetter(); });
}

bool isDash(QChar character)
{
    return character == u'-' || character == u'–' || character == u'—';
}

/// `BR - Brazil`, and `BR-Brazil` in capitals: `Co-operative Republic` has no code.
std::optional<CodeAndName> codeBeforeDash(const QString &cell)
{
    const auto dash = std::ranges::find_if(cell, isDash);
    const QStringView before = QStringView(cell).first(dash - cell.begin());
    const QStringView code = before.trimmed();
    if (dash == cell.end() || !isCodeLike(code) || (before == code && code.toString().toUpper() != code))
        return std::nullopt;
    return CodeAndName{code.toString(), cell.sliced(dash - cell.begin() + 1).trimmed()};
}

/// `Brazil (BR)`.
std::optional<CodeAndName> codeInBrackets(const QString &cell)
{
    const qsizetype open = cell.lastIndexOf(u'(');
    if (open < 0 || !cell.endsWith(u')'))
        return std::nullopt;
    const QStringView inner = QStringView(cell).sliced(open + 1).chopped(1).trimmed();
    if (!isCodeLike(inner))
        return std::nullopt;
    return CodeAndName{inner.toString(), cell.first(open).trimmed()};
}

bool fits(const QString &label, const QString &code)
{
    return label.isEmpty() || text::isNameOfCountry(label, code);
}

} // namespace

NamedCountry namedCountry(const QString &cell)
{
    std::optional<CodeAndName> both = codeBeforeDash(cell);
    // What nearly every cell is: told by this country's names alone.
    if (both && both->code.size() == shortestCode) {
        if (const auto code = text::countryCode(both->code); code && fits(both->name, *code))
            return {*code, both->name, true};
    }
    if (const auto code = text::countryCode(cell))
        return {*code, cell.compare(*code, Qt::CaseInsensitive) == 0 ? QString() : cell, true};
    if (!both)
        both = codeInBrackets(cell);
    if (!both)
        return {{}, cell, true};
    if (const auto code = text::countryCode(both->code))
        return {*code, both->name, fits(both->name, *code)};
    if (const auto code = text::countryCode(both->name))
        return {*code, both->name, true};
    return {{}, cell, true};
}

NamedCountry namedCountry(const QString &codeCell, const QString &labelCell)
{
    if (labelCell.isEmpty())
        return namedCountry(codeCell);
    NamedCountry named = namedCountry(labelCell);
    const std::optional<QString> code = text::countryCode(codeCell);
    if (!code || named.code == *code)
        return named;
    const QString &label = named.label.isEmpty() ? labelCell : named.label;
    return {*code, label, fits(label, *code)};
}

} // namespace accords::reading
