// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/table/headerstate.h"

#include <QHeaderView>

#include <algorithm>
#include <array>

namespace accords::ui {

namespace {

constexpr int widestColumn = 4000;

/// Widths at the first start, in average characters. The institution takes what the others leave.
constexpr std::array firstWidths = {40, 9, 22, 14, 28, 17, 20, 9, 30, 24, 18, 20, 30, 30, 18, 13, 13, 9, 9, 30, 30};
static_assert(firstWidths.size() == catalogue::ColumnCount);

QString keyOf(const catalogue::ColumnInfo &info)
{
    return QLatin1StringView(info.key);
}

QStringList strings(const QVariant &value)
{
    return value.toStringList();
}

} // namespace

std::vector<catalogue::Column> shownColumns(const QHeaderView &header)
{
    std::vector<catalogue::Column> result;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int section = header.logicalIndex(visual);
        if (section < catalogue::ColumnCount && !header.isSectionHidden(section))
            result.push_back(static_cast<catalogue::Column>(section));
    }
    return result;
}

void setColumnShown(QHeaderView &header, catalogue::Column column, bool shown)
{
    if (!shown && header.count() - header.hiddenSectionCount() <= 1)
        return;
    header.setSectionHidden(column, !shown);
}

void restoreDefaultColumns(QHeaderView &header)
{
    for (const catalogue::ColumnInfo &info : catalogue::columns()) {
        header.moveSection(header.visualIndex(info.column), info.column);
        header.setSectionHidden(info.column, false);
        header.setSectionResizeMode(info.column, QHeaderView::Interactive);
        const int characters = firstWidths[static_cast<std::size_t>(info.column)];
        header.resizeSection(info.column, characters * header.fontMetrics().averageCharWidth());
        header.setSectionHidden(info.column, !info.shownByDefault);
    }
    header.setSectionResizeMode(catalogue::InstitutionColumn, QHeaderView::Stretch);
}

QVariantMap headerState(const QHeaderView &header)
{
    QStringList order;
    QStringList hidden;
    QVariantMap widths;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int section = header.logicalIndex(visual);
        const QString key = keyOf(catalogue::columns()[static_cast<std::size_t>(section)]);
        order.append(key);
        if (header.isSectionHidden(section))
            hidden.append(key);
        else if (header.sectionResizeMode(section) != QHeaderView::Stretch)
            widths.insert(key, header.sectionSize(section));
    }
    return {{QStringLiteral("order"), order}, {QStringLiteral("hidden"), hidden}, {QStringLiteral("widths"), widths}};
}

void restoreHeaderState(QHeaderView &header, const QVariantMap &state)
{
    restoreDefaultColumns(header);
    const QStringList order = strings(state.value(QStringLiteral("order")));
    const QStringList hidden = strings(state.value(QStringLiteral("hidden")));
    const QVariantMap widths = state.value(QStringLiteral("widths")).toMap();
    int place = 0;
    for (const QString &key : order) {
        const auto column = catalogue::columnFromKey(key);
        if (!column || header.visualIndex(*column) < place)
            continue;
        header.moveSection(header.visualIndex(*column), place++);
        setColumnShown(header, *column, true);
        const int width = widths.value(key).toInt();
        if (width > 0 && header.sectionResizeMode(*column) != QHeaderView::Stretch)
            header.resizeSection(*column, std::clamp(width, header.minimumSectionSize(), widestColumn));
    }
    for (const QString &key : hidden) {
        if (const auto column = catalogue::columnFromKey(key))
            setColumnShown(header, *column, false);
    }
}

QStringList sortState(const catalogue::SortKeys &keys)
{
    QStringList state;
    for (const catalogue::SortKey &key : keys) {
        const QString name = keyOf(catalogue::columns()[static_cast<std::size_t>(key.column)]);
        state.append(key.order == Qt::AscendingOrder ? name : QLatin1Char('-') + name);
    }
    return state;
}

catalogue::SortKeys sortFromState(const QStringList &state)
{
    catalogue::SortKeys keys;
    for (const QString &entry : state) {
        const bool descending = entry.startsWith(QLatin1Char('-'));
        const auto column = catalogue::columnFromKey(QStringView(entry).mid(descending ? 1 : 0));
        const bool known = std::any_of(keys.begin(), keys.end(), [&](const auto &key) { return key.column == column; });
        if (column && !known)
            keys.push_back({*column, descending ? Qt::DescendingOrder : Qt::AscendingOrder});
    }
    return keys;
}

} // namespace accords::ui
