// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace accords::benchmark {

/// The kind of machine: processor, how many of it a program may use, system.
struct Machine
{
    QString processor; ///< as the system calls it, or the architecture
    int cores = 1;
    QString system;
};

Machine thisMachine();

} // namespace accords::benchmark
