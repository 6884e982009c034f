// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "domain/problem.h"

#include <algorithm>

namespace accords::domain {

namespace {

struct CodeEntry
{
    ProblemCode code;
    QLatin1StringView token;
    Severity severity;
};

constexpr std::array codes = {
    CodeEntry{ProblemCode::StrayQuote, QLatin1StringView("stray-quote"), Severity::Repair},
    CodeEntry{ProblemCode::Space, QLatin1StringView("space"), Severity::Repair},
    CodeEntry{ProblemCode::CombinedProgrammes, QLatin1StringView("combined-programmes"), Severity::Repair},
    CodeEntry{ProblemCode::Mojibake, QLatin1StringView("mojibake"), Severity::Repair},
    CodeEntry{ProblemCode::AllCapitals, QLatin1StringView("all-capitals"), Severity::Suggestion},
    CodeEntry{ProblemCode::PossibleDuplicate, QLatin1StringView("possible-duplicate"), Severity::Suggestion},
    CodeEntry{ProblemCode::SameParent, QLatin1StringView("same-parent"), Severity::Suggestion},
    CodeEntry{ProblemCode::CountryLabel, QLatin1StringView("country-label"), Severity::Suggestion},
    CodeEntry{ProblemCode::UnknownCountry, QLatin1StringView("unknown-country"), Severity::Warning},
    CodeEntry{ProblemCode::UnknownProgramme, QLatin1StringView("unknown-programme"), Severity::Warning},
    CodeEntry{ProblemCode::MissingCell, QLatin1StringView("missing-cell"), Severity::Warning},
    CodeEntry{ProblemCode::ExtraCell, QLatin1StringView("extra-cell"), Severity::Warning},
    CodeEntry{ProblemCode::RepeatedHeader, QLatin1StringView("repeated-header"), Severity::Repair},
    CodeEntry{ProblemCode::Preamble, QLatin1StringView("preamble"), Severity::Repair},
    CodeEntry{ProblemCode::DuplicateRow, QLatin1StringView("duplicate-row"), Severity::Warning},
    CodeEntry{ProblemCode::Encoding, QLatin1StringView("encoding"), Severity::Warning},
    CodeEntry{ProblemCode::ControlCharacter, QLatin1StringView("control-character"), Severity::Warning},
    CodeEntry{ProblemCode::EmptyList, QLatin1StringView("empty-list"), Severity::Warning},
    CodeEntry{ProblemCode::FieldValue, QLatin1StringView("field-value"), Severity::Warning},
};
static_assert(codes.size() == problemCodeCount);

constexpr std::array severities = {QLatin1StringView("repair"), QLatin1StringView("suggestion"),
                                   QLatin1StringView("warning"), QLatin1StringView("error")};

const CodeEntry &entryOf(ProblemCode code)
{
    return codes.at(static_cast<std::size_t>(code));
}

} // namespace

QLatin1StringView token(ProblemCode code)
{
    return entryOf(code).token;
}

std::optional<ProblemCode> problemCodeFromToken(QStringView text)
{
    const auto found = std::ranges::find_if(
        codes, [text](const CodeEntry &entry) { return text.compare(entry.token, Qt::CaseInsensitive) == 0; });
    return found == codes.end() ? std::nullopt : std::optional(found->code);
}

QLatin1StringView token(Severity severity)
{
    return severities.at(static_cast<std::size_t>(severity));
}

std::optional<Severity> severityFromToken(QStringView text)
{
    const auto found = std::ranges::find_if(
        severities, [text](QLatin1StringView each) { return text.compare(each, Qt::CaseInsensitive) == 0; });
    return found == severities.end() ? std::nullopt : std::optional(static_cast<Severity>(found - severities.begin()));
}

Severity usualSeverity(ProblemCode code)
{
    return entryOf(code).severity;
}

} // namespace accords::domain
