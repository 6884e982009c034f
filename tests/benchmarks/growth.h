// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QString>

#include <vector>

namespace accords::benchmark {

/// The README's section on speed, of runs on ever more rows, at least two: the figures of the last, and all of them
/// side by side.
QString growthSection(const std::vector<QJsonObject> &runs);

} // namespace accords::benchmark
