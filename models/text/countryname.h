// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QStringView>

namespace accords::text {

/// What is equal in two spellings of a country's or region's name: folded words without punctuation, articles in front,
/// and the ways to write "and" and "saint" (`Trinité-et-Tobago`, `Trinidad & Tobago`, `The Gambia`, `St. Lucia`).
QByteArray nameKey(QStringView name);

} // namespace accords::text
