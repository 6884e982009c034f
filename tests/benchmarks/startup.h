// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/commandline/failure.h"

#include <QJsonObject>

namespace accords::benchmark {

/// Starts the program's window with the bundled list and the bare window in turn, \a rounds times after a warm-up, each
/// in a process of its own without settings, and measures both from outside: from before the process is made until it
/// says that its table is painted (the program: with the list's rows), and its memory one second later.
app::Outcome<QJsonObject> measureStartup(int rounds);

/// The argument that makes this program start as the program does: the same code in the same libraries.
inline constexpr const char *startsAsProgram = "--start-as-accords";

/// Does so, and says "painted" on standard output when the table is, with rows. Returns when the window is closed.
int startAsProgram(int argc, char *argv[]);

} // namespace accords::benchmark
