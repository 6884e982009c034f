// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "benchmarks/figures.h"

#include <QJsonObject>
#include <QString>

namespace accords::benchmark {

// What stands in the cells of tables.

/// With as many digits as a person compares: `1,190`, `12.3`, `0.84`.
QString number(double value);

/// `1,000,000`.
QString count(const QJsonValue &value);

/// `12.3 ms`, or `187 MB`.
QString quantity(double value, bool inBytes);

QString title(const FigureInfo &info);

/// A figure's own object in what a run prints; empty when it was not measured.
QJsonObject figureOf(const QJsonObject &run, const FigureInfo &info);

} // namespace accords::benchmark
