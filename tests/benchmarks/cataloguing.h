// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/commandline/failure.h"
#include "benchmarks/samples.h"

#include <QString>

class QApplication;

namespace accords::benchmark {

struct Cataloguing
{
    Samples open;
    Samples openSelect;
    Samples edit;
    Samples editUpdate;
};

/// Makes a catalogue in \a folder of the list at \a path, with what staff might keep beside it; opens it and edits it
/// again and again in the program's window, and leaves nothing there.
app::Outcome<Cataloguing> measureCatalogue(QApplication &application, const QString &path, const QString &folder,
                                           int rounds);

} // namespace accords::benchmark
