// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/staffrecords.h"

namespace accords::text {

/// `Name (role) <mail> phone`, any of which may be missing; one without its mail but with a phone keeps empty brackets.
QString contactCell(const domain::Contact &contact);

/// The contact that \a part is, read likewise; a mail address alone is one.
domain::Contact contactOf(QStringView part);

} // namespace accords::text
