// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/identity.h"

#include <array>
#include <optional>

namespace accords::domain {

/// What staff keep of an institution or an agreement, beside what the lists say of it.
enum class Field : quint8 {
    DisplayName, ///< of an institution, as all that come before Status
    Website,
    City,
    Tags,
    Contacts,
    InstitutionNotes,
    Status, ///< of an agreement, as all that follow
    Start,
    End,
    SeatsOut, ///< a year
    SeatsIn,  ///< a year
    AgreementNotes,
    Files,
};

inline constexpr std::size_t fieldCount = static_cast<std::size_t>(Field::Files) + 1;

/// Every field, by its number.
inline constexpr std::array<Field, fieldCount> allFields = {
    Field::DisplayName,      Field::Website,        Field::City,  Field::Tags, Field::Contacts,
    Field::InstitutionNotes, Field::Status,         Field::Start, Field::End,  Field::SeatsOut,
    Field::SeatsIn,          Field::AgreementNotes, Field::Files};

inline constexpr bool isOfInstitution(Field field)
{
    return field < Field::Status;
}

/// What a field is called in a catalogue: `display-name`, `website`, … Fields are added, never renamed.
QLatin1StringView token(Field field);

/// The field whose token is \a text.
std::optional<Field> fieldFromToken(QStringView text);

/// Where a value of staff's belongs. It stays there whatever the next list says.
struct FieldPlace
{
    AgreementIdentity subject = {}; ///< the programme is empty when the field is one of an institution
    Field field = Field::DisplayName;

    bool operator==(const FieldPlace &) const = default;
};

inline std::size_t qHash(const FieldPlace &place, std::size_t seed = 0)
{
    return qHashMulti(seed, place.subject, static_cast<quint8>(place.field));
}

} // namespace accords::domain
