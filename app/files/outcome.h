// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/storeerror.h"

#include <optional>
#include <utility>

namespace accords::app {

/// Puts what came out into \a value, or gives the error.
template <typename Value>
std::optional<store::StoreError> taken(store::Outcome<Value> outcome, Value &value)
{
    if (const auto *error = std::get_if<store::StoreError>(&outcome))
        return *error;
    value = std::get<Value>(std::move(outcome));
    return std::nullopt;
}

} // namespace accords::app
