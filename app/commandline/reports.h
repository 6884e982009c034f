// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/commandline/source.h"

#include <QByteArray>

namespace accords::app {

/// What `accords stats` prints.
QByteArray statsReport(const Request &request, const Selection &selection, const text::Phrasebook &phrases);

/// What `accords check` prints.
QByteArray checkReport(const Request &request, const Selection &selection, const text::Phrasebook &phrases);

} // namespace accords::app
