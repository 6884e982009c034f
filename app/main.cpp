// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "app/commandline/arguments.h"
#include "app/startup/display.h"
#include "app/startup/programs.h"

int main(int argc, char *argv[])
{
    using namespace accords::app;

    const QStringList arguments = decoded(argc, argv);
    if (needsNoWindow(arguments))
        return runWithoutWindow(argc, argv);
    return mayHaveDisplay(arguments) ? runWindow(argc, argv) : refuseWindow(argc, argv);
}
