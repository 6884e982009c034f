// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/language.h"

#include <QStringList>

namespace accords::app {

/// The first of a person's \a preferred languages (`fr-CA`, `de`, …) that the program speaks; English when it speaks
/// none.
domain::Language languageFor(const QStringList &preferred);

/// The language of the system's locale.
domain::Language systemLanguage();

} // namespace accords::app
