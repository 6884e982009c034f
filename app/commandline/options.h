// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/commandline/request.h"

#include <span>

class QCommandLineParser;

namespace accords::app {

/// A verb, its name and what its help says. Texts are sources of the context `CommandLine`.
struct VerbInfo
{
    Verb verb;
    const char *name;
    const char *arguments;   ///< what follows the name, as help writes it
    const char *summary;     ///< one line
    const char *description; ///< the help's first paragraph
    std::span<const char *const> examples;
};

/// Every verb, by its number.
std::span<const VerbInfo> verbs();
std::optional<Verb> verbFromName(const QString &name);

/// An option with a value.
struct OptionInfo
{
    const char *name;      ///< without dashes
    const char *valueName; ///< `TEXT`
    const char *help;
    unsigned verbs; ///< bit 1 << Verb for each that has it
};

/// The options of \a verb, in the order of the help.
std::vector<OptionInfo> optionsOf(Verb verb);

/// Teaches \a parser the options of \a verb, `--help` and `--version`.
void addOptions(QCommandLineParser &parser, Verb verb);

} // namespace accords::app
