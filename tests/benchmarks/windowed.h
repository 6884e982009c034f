// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/commandline/failure.h"
#include "benchmarks/samples.h"

#include <QString>

#include <vector>

class QApplication;

namespace accords::benchmark {

struct Windowed
{
    Samples memory;            ///< bytes; empty where the system doesn't tell
    Samples painted;           ///< by keystroke
    Samples shown;             ///< by keystroke
    std::vector<quint32> rows; ///< that the table showed, by keystroke
    int paintedAnswers = 0;    ///< answers that painted the table, in all rounds
};

/// Opens the list at \a path in the program's window and types the keystrokes, \a rounds times, since what is at hand
/// remembers what was looked for. The first to measure in
/// a process: what others leave behind would hide in its memory.
app::Outcome<Windowed> measureWindow(QApplication &application, const QString &path, int rounds);

} // namespace accords::benchmark
