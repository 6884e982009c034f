// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/columns.h"
#include "catalogue/sorting.h"

#include <QVariantMap>

#include <vector>

class QHeaderView;

namespace accords::ui {

/// The columns that are shown, in the order they are shown in.
std::vector<catalogue::Column> shownColumns(const QHeaderView &header);

/// Shows or hides a column; the last one shown stays.
void setColumnShown(QHeaderView &header, catalogue::Column column, bool shown);

/// Order, widths and hidden columns as they are at the first start.
void restoreDefaultColumns(QHeaderView &header);

/// Order, widths and hidden columns by column key, so that new columns don't shuffle old settings.
QVariantMap headerState(const QHeaderView &header);

/// Ignores what it doesn't know; columns that the state doesn't know stay as at the first start, after the others.
void restoreHeaderState(QHeaderView &header, const QVariantMap &state);

/// Sort keys for the settings, e.g. `["country", "-type"]`, and back.
QStringList sortState(const catalogue::SortKeys &keys);
catalogue::SortKeys sortFromState(const QStringList &state);

} // namespace accords::ui
