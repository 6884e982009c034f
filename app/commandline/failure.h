// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <variant>

namespace accords::app {

/// What a program that called us goes by.
enum class ExitStatus : int {
    Done = 0,
    Failed = 1, ///< the source could not be read, or the output not written
    Usage = 2,  ///< the command line, or the query in it, is wrong
};

/// Why a command came to nothing, in one sentence for standard error.
struct Failure
{
    ExitStatus status = ExitStatus::Failed;
    QString sentence;
};

template <typename Value>
using Outcome = std::variant<Value, Failure>;

} // namespace accords::app
