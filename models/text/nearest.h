// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace accords::text {

/// The number of letters to insert, delete, replace or swap with a neighbour that makes \a left into \a right
/// (optimal string alignment), or \a limit + 1 when it is more than \a limit. O(length × limit).
int editDistance(QStringView left, QStringView right, int limit);

/// The candidate that a person who typed \a word most likely meant, case and accents aside; empty when none is near
/// (more than a third of the letters differ, and it does not begin with \a word). The first of equals wins.
QString nearest(const QString &word, const QStringList &candidates);

} // namespace accords::text
