// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace accords::reading {

/// \a text as it was before UTF-8 was read as windows-1252 or Latin-1, once or several times (`UniversitÃ©`); \a text
/// itself unless all of it undoes cleanly to something people write. O(length).
QString withoutMojibake(const QString &text);

} // namespace accords::reading
