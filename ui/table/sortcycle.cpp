// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/table/sortcycle.h"

#include <algorithm>

namespace accords::ui {

catalogue::SortKeys sortAfterClick(const catalogue::SortKeys &keys, catalogue::Column column, bool further)
{
    catalogue::SortKeys result = keys;
    // Without Shift a click says "this one alone", and goes on where the column stood if it was the first.
    if (!further && !(keys.empty() || keys.front().column != column))
        result.resize(1);
    else if (!further)
        result.clear();
    const auto key = std::find_if(result.begin(), result.end(), [column](auto &k) { return k.column == column; });
    if (key == result.end())
        result.push_back({column, Qt::AscendingOrder});
    else if (key->order == Qt::AscendingOrder)
        key->order = Qt::DescendingOrder;
    else
        result.erase(key);
    return result;
}

} // namespace accords::ui
