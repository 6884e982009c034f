// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/table/agreementdelegate.h"

#include "text/wording.h"
#include "ui/support/painting.h"
#include "ui/support/plaintip.h"
#include "ui/support/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

namespace accords::ui {

namespace {

constexpr int padding = 8;

bool isSecondary(int column)
{
    return column == catalogue::CountryCodeColumn || column == catalogue::RegionColumn ||
           column == catalogue::ProgrammeColumn || column == catalogue::LineColumn;
}

QRect contentRect(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(padding, 0, -padding, 0);
}

/// The part of \a content right of a country's badge.
QRect besideBadge(const QRect &content, const QStyleOptionViewItem &option)
{
    const int badge = codeBadgeSize(option.fontMetrics).width() + padding;
    return option.direction == Qt::RightToLeft ? content.adjusted(0, 0, -badge, 0) : content.adjusted(badge, 0, 0, 0);
}

/// Selection and hover, as the style draws them, without text and focus.
void paintBackground(QPainter &painter, QStyleOptionViewItem option)
{
    option.text.clear();
    option.state &= ~QStyle::State_HasFocus;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, &painter, option.widget);
    // Filled, not drawn: a line would leave gaps between the cells at 150 %.
    const QRect &rect = option.rect;
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), coloursFor(option.palette).separator);
}

/// Shows where the keyboard is: the row between two lines, and its current cell closed at the sides.
void paintFocus(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view == nullptr || !view->hasFocus() || view->currentIndex().row() != index.row())
        return;
    const QColor accent = coloursFor(option.palette).accent;
    const QRect &rect = option.rect;
    painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), accent);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), accent);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.fillRect(QRect(rect.left(), rect.top(), 1, rect.height()), accent);
        painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), accent);
    }
}

/// The marks of \a ranges that still stand in the first \a kept characters.
QList<QTextLayout::FormatRange> marks(const std::vector<catalogue::Range> &ranges, int kept, const Colours &colours)
{
    QTextCharFormat format;
    format.setBackground(colours.highlight);
    format.setForeground(colours.highlightText);
    QList<QTextLayout::FormatRange> result;
    for (const catalogue::Range &range : ranges) {
        if (range.start < kept)
            result.append({range.start, std::min(range.length, kept - range.start), format});
    }
    return result;
}

void drawLine(QPainter &painter, const QRect &rect, const QString &text, const QStyleOptionViewItem &option,
              const QList<QTextLayout::FormatRange> &formats)
{
    QTextLayout layout(text, option.font, painter.device());
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(wrap);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(QWIDGETSIZE_MAX);
    layout.endLayout();
    const QSize size(qCeil(line.naturalTextWidth()), qCeil(line.height()));
    const QRect place = QStyle::alignedRect(option.direction, option.displayAlignment, size, rect);
    layout.draw(&painter, QPointF(place.topLeft()));
}

} // namespace

AgreementDelegate::AgreementDelegate(const table::AgreementModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model)
{}

void AgreementDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    painter->save();
    painter->setClipRect(item.rect);
    paintBackground(*painter, item);
    paintContent(*painter, item, index);
    paintFocus(*painter, item, index);
    painter->restore();
}

void AgreementDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    const QRect content = contentRect(option);
    painter.setFont(option.font);
    if (index.column() == catalogue::TypeColumn) {
        const auto type = static_cast<domain::AgreementType>(index.data(table::AgreementModel::TypeRole).toInt());
        const QSize size = pillSize(option.fontMetrics, option.text).boundedTo(content.size());
        const QRect pill = QStyle::alignedRect(option.direction, option.displayAlignment, size, content);
        paintPill(painter, pill, option.text, type, option.palette);
        return;
    }
    if (index.column() == catalogue::CountryColumn) {
        const QString code = index.data(table::AgreementModel::CountryCodeRole).toString();
        const QRect badge = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter,
                                                codeBadgeSize(option.fontMetrics), content);
        paintCodeBadge(painter, badge, code, option.palette);
        paintWords(painter, besideBadge(content, option), option, index);
        return;
    }
    paintWords(painter, content, option, index);
}

void AgreementDelegate::paintWords(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const Colours colours = coloursFor(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor plain = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    painter.setPen(isSecondary(index.column()) ? colours.muted : plain);
    const QString text = option.fontMetrics.elidedText(option.text, Qt::ElideRight, rect.width());
    const int kept = static_cast<int>(text == option.text ? text.size() : text.size() - 1);
    drawLine(painter, rect, text, option, marks(m_model.highlights(index), kept, colours));
}

bool AgreementDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                  const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString tip = index.data().toString();
    if (index.column() == catalogue::TypeColumn) {
        const auto type = static_cast<domain::AgreementType>(index.data(table::AgreementModel::TypeRole).toInt());
        tip = text::description(type, text::Phrasebook(m_model.view().language));
    } else {
        QRect content = contentRect(option);
        if (index.column() == catalogue::CountryColumn)
            content = besideBadge(content, option);
        if (option.fontMetrics.horizontalAdvance(tip) <= content.width())
            tip.clear();
    }
    // A tool tip would otherwise guess from the text whether it is HTML.
    QToolTip::showText(event->globalPos(), plainTip(tip), view);
    return true;
}

int AgreementDelegate::rowHeight(const QFont &font)
{
    return QFontMetrics(font).height() + 16;
}

} // namespace accords::ui
