// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/panels/choicedelegate.h"

#include "table/countrymodel.h"
#include "text/foreigntext.h"
#include "ui/support/painting.h"
#include "ui/support/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QWidget>

namespace accords::ui {

namespace {

using table::CountryModel;

constexpr int margin = 6;
constexpr int gap = 7;
constexpr int rowPadding = 13;

constexpr int singleLine = static_cast<int>(Qt::AlignVCenter) | Qt::TextSingleLine;

const QStyle *styleOf(const QStyleOptionViewItem &option)
{
    return option.widget->style();
}

bool isOfKind(const QModelIndex &index, CountryModel::Kind kind)
{
    const QVariant value = index.data(CountryModel::KindRole);
    return value.isValid() && value.toInt() == static_cast<int>(kind);
}

QString shownName(const QModelIndex &index)
{
    return text::shown(index.data(CountryModel::NameRole).toString());
}

void paintCheckBox(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &box)
{
    QStyleOptionViewItem check(option);
    check.rect = box;
    check.features |= QStyleOptionViewItem::HasCheckIndicator;
    check.state.setFlag(QStyle::State_HasFocus, false);
    const auto state = static_cast<Qt::CheckState>(index.data(Qt::CheckStateRole).toInt());
    check.checkState = state;
    check.state.setFlag(QStyle::State_On, state == Qt::Checked);
    check.state.setFlag(QStyle::State_NoChange, state == Qt::PartiallyChecked);
    check.state.setFlag(QStyle::State_Off, state == Qt::Unchecked);
    styleOf(option)->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &check, &painter, option.widget);
}

// Paints the counts at the right end of \a row, and returns what is left of it for the name.
QRect paintCounts(QPainter &painter, QRect row, const QModelIndex &index, const QColor &muted, const QLocale &locale)
{
    const QColor normal = painter.pen().color();
    const uint shown = index.data(CountryModel::ShownRole).toUInt();
    const uint total = index.data(CountryModel::TotalRole).toUInt();
    const QFontMetrics metrics = painter.fontMetrics();
    const auto paint = [&](const QString &text, const QColor &colour) {
        painter.setPen(colour);
        painter.drawText(row, singleLine | static_cast<int>(Qt::AlignRight), text);
        row.setRight(row.right() - metrics.horizontalAdvance(text));
    };
    if (shown == total) {
        paint(locale.toString(total), muted);
    } else {
        paint(QLatin1Char('/') + locale.toString(total), muted);
        paint(locale.toString(shown), shown == 0 ? muted : normal);
    }
    row.setRight(row.right() - gap);
    return row;
}

} // namespace

QRect ChoiceDelegate::checkBoxRect(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    // "All countries" frees the others: there is nothing to take away from it.
    if (isOfKind(index, CountryModel::Kind::All) || !index.data(Qt::CheckStateRole).isValid())
        return {};
    const QStyle *style = styleOf(option);
    const QSize size(style->pixelMetric(QStyle::PM_IndicatorWidth, &option, option.widget),
                     style->pixelMetric(QStyle::PM_IndicatorHeight, &option, option.widget));
    return {QPoint(option.rect.left() + margin, option.rect.center().y() - size.height() / 2), size};
}

void ChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours colours = coloursFor(option.palette);
    const bool chosen = index.data(CountryModel::ChosenRole).toBool();
    painter->save();

    QRect row = option.rect.adjusted(margin, 0, -margin, 0);
    const QRect box = checkBoxRect(option, index);
    if (!box.isEmpty()) {
        paintCheckBox(*painter, option, index, box);
        row.setLeft(box.right() + gap);
    }

    const QColor textColour = option.palette.color(chosen ? QPalette::HighlightedText : QPalette::Text);
    painter->setFont(tabularFont(option.font));
    painter->setPen(textColour);
    row = paintCounts(*painter, row, index, colours.muted, option.locale);

    const bool empty = index.data(CountryModel::ShownRole).toUInt() == 0;
    painter->setPen(empty && !chosen ? colours.muted : textColour);
    paintName(*painter, row, option, index);
    painter->restore();
}

void ChoiceDelegate::paintName(QPainter &painter, QRect row, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const QString code = index.data(CountryModel::CodeRole).toString();
    if (m_mark == Mark::TypePill) {
        const QSize size = pillSize(painter.fontMetrics(), shownName(index)).boundedTo(row.size());
        const QRect pill = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignLeft | Qt::AlignVCenter, size, row);
        const auto type = domain::typeFromToken(code).value_or(domain::AgreementType::Other);
        paintPill(painter, pill, shownName(index), type, option.palette);
        return;
    }
    if (m_mark == Mark::CodeBadge && isOfKind(index, CountryModel::Kind::Country)) {
        const QRect badge = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignLeft | Qt::AlignVCenter,
                                                codeBadgeSize(option.fontMetrics), row);
        paintCodeBadge(painter, badge, code, option.palette);
        row.setLeft(badge.right() + gap);
    }
    const QString name = painter.fontMetrics().elidedText(shownName(index), Qt::ElideRight, row.width());
    painter.drawText(row, singleLine | static_cast<int>(Qt::AlignLeft), name);
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    const int width = metrics.horizontalAdvance(index.data(CountryModel::NameRole).toString());
    return {width + 2 * margin, metrics.height() + rowPadding};
}

} // namespace accords::ui
