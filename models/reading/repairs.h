// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/problem.h"

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace accords::reading {

/// A cell after repairs, and what was done or found, in order. The problems have no line yet.
struct CleanCell
{
    QString text;
    std::vector<domain::Problem> problems;
};

/// Whether cleaned() would surely find nothing in \a cell: the way to pass most cells by. O(length).
bool isPlain(QByteArrayView cell);

/// \a cell, which has no guard against formulas any more, with its repairs: text decoded twice, white space, an
/// unpaired quote. Control characters are only reported. O(length).
CleanCell cleaned(const QString &cell);

/// \a text with single ordinary spaces for any white space (tabs, line ends, no-break spaces), none outside, and
/// without zero-width spaces. Joiners stay between letters of scripts that need them.
QString withPlainSpaces(const QString &text);

/// \a text without the quote at its end, or at its beginning, that has no partner.
QString withoutStrayQuote(const QString &text);

/// A problem of \a code with its usual severity and no line.
domain::Problem problemOf(domain::ProblemCode code, const QString &before, const QString &after);

} // namespace accords::reading
