// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/commandline/source.h"

#include <QIODevice>

namespace accords::app {

/// `accords export`: writes to the request's file, or to \a output, which is opened only when all is known to be right.
std::optional<Failure> exportAgreements(const Request &request, const Selection &selection, QIODevice &output,
                                        const text::Phrasebook &phrases);

} // namespace accords::app
