// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "text/wording.h"

#include "text/foreigntext.h"

#include <QCoreApplication>

#include <array>

namespace accords::text {

namespace {

using domain::Problem;
using domain::ProblemCode;
using domain::Severity;

constexpr const char *context = "Problem";

/// Which texts of the problem stand for %1 and %2.
enum class Places : quint8 { None, Before, After, Both };

struct Wording
{
    ProblemCode code;
    const char *label;
    const char *sentence;
    Places places;
};

//: In the sentences, %1 and %2 are texts of the list: what was read, and what it became or could become.
constexpr std::array wordings = {
    Wording{ProblemCode::StrayQuote, QT_TRANSLATE_NOOP("Problem", "Unpaired quote"),
            QT_TRANSLATE_NOOP("Problem", "Removed an unpaired quote at the end of the cell."), Places::None},
    Wording{ProblemCode::Space, QT_TRANSLATE_NOOP("Problem", "Superfluous spaces"),
            QT_TRANSLATE_NOOP("Problem", "Removed spaces that were doubled, invisible or at an end of the cell."),
            Places::None},
    Wording{ProblemCode::CombinedProgrammes, QT_TRANSLATE_NOOP("Problem", "Several programmes in one cell"),
            QT_TRANSLATE_NOOP("Problem", "Made one agreement of each programme that the cell names."), Places::None},
    Wording{ProblemCode::Mojibake, QT_TRANSLATE_NOOP("Problem", "Garbled letters"),
            QT_TRANSLATE_NOOP("Problem", "Restored letters that had been decoded twice: “%1” was “%2”."), Places::Both},
    Wording{ProblemCode::AllCapitals, QT_TRANSLATE_NOOP("Problem", "All capitals"),
            QT_TRANSLATE_NOOP("Problem", "“%1” is written in capitals; “%2” would be easier to read."), Places::Both},
    Wording{ProblemCode::PossibleDuplicate, QT_TRANSLATE_NOOP("Problem", "Possible duplicate"),
            QT_TRANSLATE_NOOP("Problem", "“%1” and “%2” may be one institution."), Places::Both},
    Wording{ProblemCode::SameParent, QT_TRANSLATE_NOOP("Problem", "Same parent institution"),
            QT_TRANSLATE_NOOP("Problem", "“%1” and “%2” seem to be parts of one institution."), Places::Both},
    Wording{ProblemCode::CountryLabel, QT_TRANSLATE_NOOP("Problem", "Country name unlike its code"),
            QT_TRANSLATE_NOOP("Problem", "“%1” doesn’t fit its country code; “%2” would."), Places::Both},
    Wording{ProblemCode::UnknownCountry, QT_TRANSLATE_NOOP("Problem", "Unknown country"),
            QT_TRANSLATE_NOOP("Problem", "“%1” is not the name or code of a country."), Places::Before},
    Wording{ProblemCode::UnknownProgramme, QT_TRANSLATE_NOOP("Problem", "Unknown programme"),
            QT_TRANSLATE_NOOP("Problem", "“%1” names no known type of agreement, so it counts as “Other”."),
            Places::Before},
    Wording{ProblemCode::MissingCell, QT_TRANSLATE_NOOP("Problem", "Missing cell"),
            QT_TRANSLATE_NOOP("Problem", "Nothing stands in the column “%1”."), Places::After},
    Wording{ProblemCode::ExtraCell, QT_TRANSLATE_NOOP("Problem", "Extra cell"),
            QT_TRANSLATE_NOOP("Problem", "The row has more cells than the header; “%1” belongs to no column."),
            Places::Before},
    Wording{ProblemCode::RepeatedHeader, QT_TRANSLATE_NOOP("Problem", "Repeated header"),
            QT_TRANSLATE_NOOP("Problem", "Skipped a line that repeats the header."), Places::None},
    Wording{ProblemCode::Preamble, QT_TRANSLATE_NOOP("Problem", "Text above the header"),
            QT_TRANSLATE_NOOP("Problem", "Skipped “%1”, which stands above the header."), Places::Before},
    Wording{ProblemCode::DuplicateRow, QT_TRANSLATE_NOOP("Problem", "Repeated row"),
            QT_TRANSLATE_NOOP("Problem", "The row says the same as an earlier one."), Places::None},
    Wording{ProblemCode::Encoding, QT_TRANSLATE_NOOP("Problem", "Encoding"),
            QT_TRANSLATE_NOOP("Problem", "The file was read as %1, which may be wrong: check the accents."),
            Places::After},
    Wording{ProblemCode::ControlCharacter, QT_TRANSLATE_NOOP("Problem", "Control character"),
            QT_TRANSLATE_NOOP("Problem", "The cell holds a character that nobody sees: “%1”."), Places::Before},
    Wording{ProblemCode::EmptyList, QT_TRANSLATE_NOOP("Problem", "Empty list"),
            QT_TRANSLATE_NOOP("Problem", "The list has a header and no rows."), Places::None},
    Wording{ProblemCode::FieldValue, QT_TRANSLATE_NOOP("Problem", "Value not taken over"),
            QT_TRANSLATE_NOOP("Problem", "Left out “%1” of the column “%2”: it can’t stand there, or an earlier row "
                                         "says otherwise."),
            Places::Both},
};
static_assert(wordings.size() == domain::problemCodeCount);

constexpr bool areInOrder()
{
    for (std::size_t at = 0; at < wordings.size(); ++at) {
        if (wordings[at].code != static_cast<ProblemCode>(at))
            return false;
    }
    return true;
}
static_assert(areInOrder());

const Wording &wordingOf(ProblemCode code)
{
    return wordings.at(static_cast<std::size_t>(code));
}

/// A text of the list inside a sentence: long enough for the longest names, short enough for a tool tip.
QString quoted(const QString &foreign)
{
    constexpr qsizetype most = 160;
    return shown(foreign, most);
}

QString filled(const QString &sentence, const Problem &problem, Places places)
{
    switch (places) {
    case Places::Before:
        return sentence.arg(quoted(problem.before));
    case Places::After:
        return sentence.arg(quoted(problem.after));
    case Places::Both:
        // Both at once: a text of the list may hold a %2 of its own.
        return sentence.arg(quoted(problem.before), quoted(problem.after));
    case Places::None:
        break;
    }
    return sentence;
}

} // namespace

QString label(ProblemCode code, const Phrasebook &phrases)
{
    return phrases(context, wordingOf(code).label);
}

QString sentence(const Problem &problem, const Phrasebook &phrases)
{
    const Wording &wording = wordingOf(problem.code);
    const char *text = wording.sentence;
    if (problem.code == ProblemCode::MissingCell && problem.severity == Severity::Error)
        text = QT_TRANSLATE_NOOP("Problem", "Left the row out, as nothing stands in the column “%1”.");
    return filled(phrases(context, text), problem, wording.places);
}

} // namespace accords::text
