// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace accords::testing {

/// How often a test repeats itself: \a usual, or what the environment says in \a variable. What is enough to find a
/// fault that was brought in takes seconds; what shows that there is none takes minutes, and is run by hand.
inline int repetitions(const char *variable, int usual)
{
    bool isNumber = false;
    const int asked = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber ? asked : usual;
}

} // namespace accords::testing
