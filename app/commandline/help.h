// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/commandline/request.h"

namespace accords::app {

/// What `accords --help` prints.
QString generalHelp(const text::Phrasebook &phrases);

/// What `accords VERB --help` prints.
QString helpOf(Verb verb, const text::Phrasebook &phrases);

} // namespace accords::app
