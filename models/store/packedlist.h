// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/agreementlist.h"

#include <array>
#include <optional>

namespace accords::store {

/// The sections a list is packed into, each of them read and written as a whole.
enum class Section : quint8 {
    Text, ///< the source, as AgreementList::text
    Rows,
    Names, ///< the texts of AgreementList::names, without separators
    NameLengths,
    Institutions,
    Countries,
    Programmes,
    Agreements,
    ExtraColumns,
    ExtraTexts, ///< the texts of AgreementList::extraTexts, without separators
    ExtraTextLengths,
    ExtraCells,
    Problems,
};

inline constexpr std::size_t sectionCount = static_cast<std::size_t>(Section::Problems) + 1;

/// The bytes of every section, by its number.
using PackedList = std::array<QByteArray, sectionCount>;

/// What a section is called in a catalogue.
QLatin1StringView token(Section section);

/// The list without its file's name. The same list gives the same bytes on every machine. O(size).
PackedList packed(const domain::AgreementList &list);

/// The list that was packed, without a file's name; nothing when these are no sections of one list. O(size).
std::optional<domain::AgreementList> unpacked(PackedList sections);

} // namespace accords::store
