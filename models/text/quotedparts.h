// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace accords::text {

// Parts of a cell, between which some signs mean something. A part with such a sign within, a quote, or spaces at an
// end is written between quotes, and its own quotes are doubled.

/// \a text as a part, where any of \a signs would end it.
QString quotedPart(const QString &text, QStringView signs);

/// The text of \a part, spaces around it left out.
QString unquotedPart(QStringView part);

/// What stands between the \a sign that are not within quotes, as written.
std::vector<QStringView> partsBetween(QStringView cell, QChar sign);

/// Where the first of \a signs outside quotes is in \a text, or its size.
qsizetype findUnquoted(QStringView text, QStringView signs);

} // namespace accords::text
