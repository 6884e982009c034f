// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/table/sortheader.h"

#include "ui/table/sortcycle.h"

#include <QMouseEvent>
#include <QStyleOptionHeader>

#include <algorithm>

namespace accords::ui {

namespace {

constexpr int smallestSection = 48;

/// `²` for the second key; nothing past nine, which no person sorts by.
QString superscript(std::ptrdiff_t number)
{
    static const QString digits = QStringLiteral("¹²³⁴⁵⁶⁷⁸⁹");
    return number >= 1 && number <= digits.size() ? digits.mid(number - 1, 1) : QString();
}

} // namespace

SortHeader::SortHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setTextElideMode(Qt::ElideRight);
    setMinimumSectionSize(smallestSection);
    connect(this, &QHeaderView::sectionClicked, this, &SortHeader::chooseSection);
}

void SortHeader::setKeys(const catalogue::SortKeys &keys)
{
    if (m_keys == keys)
        return;
    m_keys = keys;
    viewport()->update();
}

void SortHeader::mouseReleaseEvent(QMouseEvent *event)
{
    // sectionClicked() is emitted in there and doesn't tell the modifiers.
    m_shift = event->modifiers().testFlag(Qt::ShiftModifier);
    QHeaderView::mouseReleaseEvent(event);
    m_shift = false;
}

void SortHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    const auto key = std::find_if(m_keys.begin(), m_keys.end(),
                                  [logicalIndex](const catalogue::SortKey &k) { return k.column == logicalIndex; });
    if (key == m_keys.end())
        return;
    // Arrows as in a spreadsheet: up for ascending.
    option->sortIndicator =
        key->order == Qt::AscendingOrder ? QStyleOptionHeader::SortUp : QStyleOptionHeader::SortDown;
    if (m_keys.size() > 1)
        option->text += superscript(key - m_keys.begin() + 1);
}

// Titles are one line each: the first is as high as all of them, which Qt's own would lay out one by one.
QSize SortHeader::sizeHint() const
{
    return count() > 0 ? QSize(QHeaderView::length(), sectionSizeFromContents(0).height()) : QHeaderView::sizeHint();
}

QSize SortHeader::sectionSizeFromContents(int logicalIndex) const
{
    // Qt's own measures in bold, for highlighted sections, which there are none of: another font would be loaded.
    QStyleOptionHeader option;
    initStyleOption(&option);
    option.section = logicalIndex;
    option.text = model()->headerData(logicalIndex, orientation(), Qt::DisplayRole).toString();
    const int room = style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, this);
    return style()->sizeFromContents(QStyle::CT_HeaderSection, &option, QSize(), this) + QSize(room, 0);
}

void SortHeader::chooseSection(int section)
{
    if (section < 0 || section >= catalogue::ColumnCount)
        return;
    const catalogue::SortKeys next = sortAfterClick(m_keys, static_cast<catalogue::Column>(section), m_shift);
    setKeys(next);
    emit sortChosen(next);
}

} // namespace accords::ui
