// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/field.h"

namespace accords::domain {

/// One field given another value. Values are as fieldText() gives them.
struct FieldChange
{
    FieldPlace place;
    QString before; ///< what whoever changes it saw there
    QString after;

    bool operator==(const FieldChange &) const = default;
};

/// A field that has another value by now than the one a change was based on. A person chooses: what is stored, or the
/// change once more, now based on it.
struct Conflict
{
    FieldChange change;
    QString stored;

    bool operator==(const Conflict &) const = default;
};

} // namespace accords::domain
