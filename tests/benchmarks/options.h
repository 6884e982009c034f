// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/commandline/failure.h"
#include "benchmarks/inputs.h"

#include <QStringList>

namespace accords::benchmark {

enum class Format : quint8 { Json, Table };

/// What is run: one list, or several, each in a process of its own; or the program is started.
enum class Task : quint8 { Help, OneList, Growth, Hostile, Startup };

/// What a command line asks for.
struct Options
{
    Task task = Task::OneList;
    bool check = false;
    Format format = Format::Json;
    int rounds = 5;
    QString folder;             ///< an existing one
    QString file;               ///< empty: one is made
    const Kind *kind = nullptr; ///< never null
    quint32 rows = 0;           ///< of the list that is made
};

/// Understands \a arguments, those after the program's name.
app::Outcome<Options> parsed(const QStringList &arguments);

/// How to use the program, and what every member of its JSON means.
QString helpText();

} // namespace accords::benchmark
