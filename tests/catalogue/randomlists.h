// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/catalogue.h"

class QRandomGenerator;

namespace accords::testing {

/// A small catalogue of random names, countries, programmes and problems, in which much is equal and some is empty.
catalogue::Snapshot randomCatalogue(QRandomGenerator &random);

/// One of \a values.
QString oneOf(QRandomGenerator &random, const QStringList &values);

} // namespace accords::testing
