// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/commandline/request.h"

class QIODevice;

namespace accords::app {

/// Adds the list of a request to its catalogue, which is made when it is missing. The line that says what was done is
/// given when, and only when, the edition is on the disk.
Outcome<QString> importList(const Request &request, QIODevice &input, const text::Phrasebook &phrases);

} // namespace accords::app
