// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/query.h"

namespace accords::catalogue {

/// The field that people call \a name in English or French, case and accents aside. Field::Text has no name.
std::optional<Field> fieldFromName(QStringView name);

/// The English name of \a field, which printing uses unless the person wrote another; empty for Text.
QString fieldName(Field field);

/// Every name of every field, English and French, to find the nearest in.
QStringList fieldNames();

} // namespace accords::catalogue
