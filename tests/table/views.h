// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "table/view.h"

#include <QAbstractItemModel>

namespace accords::testing {

/// A snapshot of a list made of short rows, see listOf().
catalogue::Snapshot snapshotOf(const QStringList &rows);

/// Ten agreements of eight institutions in six countries of three regions, and one country that is none.
catalogue::Snapshot someSnapshot();

/// The same, with what staff keep: of the agreements of Aalen, Berlin and Keio how they stand (active, ended, active),
/// and tags of their institutions and Laval's.
catalogue::Snapshot keptSnapshot();

catalogue::Query parsed(const QString &text, const catalogue::Snapshot &snapshot);

/// What the window would show. A query that has an error ends the test program.
table::View viewOf(const catalogue::Snapshot &snapshot, const QString &query = {},
                   domain::Language language = domain::Language::English, const catalogue::SortKeys &sort = {});

/// The texts of a model's first column, one line each, children two spaces further in. \a describe adds to each.
QStringList linesOf(const QAbstractItemModel &model, QString (*describe)(const QModelIndex &) = nullptr,
                    const QModelIndex &parent = {});

/// The first index, depth first, with \a text; invalid when there is none.
QModelIndex find(const QAbstractItemModel &model, const QString &text, const QModelIndex &parent = {});

} // namespace accords::testing
