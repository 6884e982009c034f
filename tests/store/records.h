// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/staffrecords.h"
#include "store/changes.h"
#include "store/history.h"

namespace accords::testing {

/// A field of the institution \a name, of Canada; of its memorandum, when the field is one of an agreement.
domain::FieldPlace placeIn(const QString &name, domain::Field field);

/// All that staff keep in a catalogue. Fails the program when it can't be read.
domain::StaffRecords recordsIn(const store::CatalogueFile &file);

/// The catalogue at \a path, open for changes.
store::CatalogueFile openedForChanges(const QString &path);

/// What is in a field of the catalogue, then changed to \a value: the change a window would ask for.
domain::FieldChange changeTo(const store::CatalogueFile &file, const domain::FieldPlace &place, const QString &value);

/// Whether something was saved; else why not.
template <typename Outcome>
QString faultOf(const Outcome &outcome)
{
    if (const auto *error = std::get_if<store::StoreError>(&outcome))
        return QStringLiteral("error %1: %2").arg(static_cast<int>(error->kind)).arg(error->detail);
    return std::holds_alternative<store::Saved>(outcome) ? QString() : QStringLiteral("not saved");
}

} // namespace accords::testing
