// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/commandline/request.h"

class QCommandLineParser;

namespace accords::app {

/// The language that \a parser was given, or \a fallback; also where everything else on the command line is wrong.
domain::Language chosenLanguage(const QCommandLineParser &parser, domain::Language fallback);

/// Fills \a request from the options given to \a parser; or tells the first wrong one.
std::optional<Failure> readValues(Request &request, const QCommandLineParser &parser, const text::Phrasebook &phrases);

} // namespace accords::app
