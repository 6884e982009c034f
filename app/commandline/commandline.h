// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/commandline/failure.h"
#include "domain/language.h"

#include <QFile>
#include <QStringList>

namespace accords::app {

/// Where a command reads and writes besides the files it names.
struct Streams
{
    QFile &input;
    QFile &output;
};

/// Runs a command that needs no window. Output gets the result, or nothing; \a arguments are without the program's
/// name. Complains on standard error.
ExitStatus runCommand(const QStringList &arguments, domain::Language systemLanguage, Streams streams);

} // namespace accords::app
