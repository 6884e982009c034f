// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/commandline/request.h"

#include <variant>

namespace accords::app {

/// What a command line asks for.
struct Command
{
    std::variant<Request, Notice, Failure> wish;
    std::optional<Verb> verb; ///< that help is about
    domain::Language language = domain::Language::English;
};

/// Whether \a arguments, without the program's name, need no window: they begin with a verb, or ask for help or
/// version.
bool needsNoWindow(const QStringList &arguments);

/// Understands such \a arguments. \a systemLanguage is used unless they choose one, for messages too.
Command understood(const QStringList &arguments, domain::Language systemLanguage);

/// The file the window is to open, of arguments that begin with no verb; empty: none is named.
Outcome<QString> fileToOpen(const QStringList &arguments, const text::Phrasebook &phrases);

} // namespace accords::app
