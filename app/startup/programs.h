// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

namespace accords::app {

/// The arguments without the program's name, decoded as Qt does.
QStringList decoded(int argc, char *argv[]);

/// Runs a verb, `--help` or `--version`. No display is needed. Returns the exit status, as all of these.
int runWithoutWindow(int &argc, char *argv[]);

/// Says that there is no display, or first what is wrong with the arguments.
int refuseWindow(int &argc, char *argv[]);

/// Opens the window and stays until it is closed.
int runWindow(int &argc, char *argv[]);

} // namespace accords::app
