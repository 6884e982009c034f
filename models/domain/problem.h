// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLatin1StringView>
#include <QString>

#include <array>
#include <optional>

namespace accords::domain {

/// How much a problem matters.
enum class Severity : quint8 {
    Repair,     ///< put right while reading; nothing was lost
    Suggestion, ///< a judgement that waits for a person
    Warning,    ///< a doubt; the row is used as it is
    Error,      ///< a row that could not be used
};

/// What was found. Codes are added, never renamed: programs rely on their tokens.
enum class ProblemCode : quint8 {
    StrayQuote,
    Space,
    CombinedProgrammes,
    Mojibake,
    AllCapitals,
    PossibleDuplicate,
    SameParent,
    CountryLabel,
    UnknownCountry,
    UnknownProgramme,
    MissingCell,
    ExtraCell,
    RepeatedHeader,
    Preamble,
    DuplicateRow,
    Encoding,
    ControlCharacter,
    EmptyList,
    FieldValue, ///< in a column of one of the staff's fields
};

inline constexpr std::size_t problemCodeCount = static_cast<std::size_t>(ProblemCode::FieldValue) + 1;

/// Something found while reading or examining a list. The sentence is made when it is shown, in the reader's language.
struct Problem
{
    ProblemCode code = ProblemCode::Space;
    Severity severity = Severity::Repair;
    quint32 line = 0; ///< of the source, from 1; 0: the file as a whole
    /// What was read and what it became, or would become. Empty where there is none. For a pair of institutions
    /// (PossibleDuplicate, SameParent) the two names as exported. For MissingCell `before` is empty and `after` is the
    /// title of the column, as it is for FieldValue; for Encoding `after` is the encoding's name.
    QString before;
    QString after;

    bool operator==(const Problem &) const = default;
};

/// The value in queries and in JSON: `stray-quote`, `space`, …
QLatin1StringView token(ProblemCode code);

/// The code whose token is \a text, ASCII case aside.
std::optional<ProblemCode> problemCodeFromToken(QStringView text);

/// `repair`, `suggestion`, `warning` or `error`.
QLatin1StringView token(Severity severity);

/// The severity whose token is \a text, ASCII case aside.
std::optional<Severity> severityFromToken(QStringView text);

/// The severity every problem of \a code has, but for MissingCell: an Error when the row has no institution.
Severity usualSeverity(ProblemCode code);

} // namespace accords::domain
