// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace accords::benchmark {

/// A table of texts: the first row is its head, the first column names rows.
using Table = std::vector<QStringList>;

/// Figures, baselines, ratios and budgets of one run, as toJson() gives them.
Table figureTable(const QJsonObject &run);

/// The figures of several runs on ever more rows side by side, and how much the last grew over the one before.
Table growthTable(const std::vector<QJsonObject> &runs);

QString plainText(const Table &table);
QString markdown(const Table &table);

} // namespace accords::benchmark
