// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/table/agreementdelegate.h"

#include "text/wording.h"
#include "ui/support/painting.h"
#include "ui/support/plaintip.h"
#include "ui/support/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
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

/// The part of \a content beside a country's badge.
QRect besideBadge(const QRect &content, const QSize &badgeSize, const QStyleOptionViewItem &option)
{
    const int badge = badgeSize.width() + padding;
    return option.direction == Qt::RightToLeft ? content.adjusted(0, 0, -badge, 0) : content.adjusted(badge, 0, 0, 0);
}

void paintBackground(QPainter &painter, const QStyleOptionViewItem &option)
{
    const QRect &rect = option.rect;
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(rect, option.palette.highlight());
    // Filled, not drawn: a line would leave gaps between the cells at 150 %.
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

/// The places of those of \a ranges that still stand in the first \a kept characters of \a line.
std::vector<QRectF> places(const std::vector<catalogue::Range> &ranges, int kept, const TextLine &line)
{
    std::vector<QRectF> result;
    for (const catalogue::Range &range : ranges) {
        if (range.start < kept)
            result.push_back(line.place(range.start, std::min(range.length, kept - range.start)));
    }
    return result;
}

void drawLine(QPainter &painter, QPoint corner, const TextLine &line, const std::vector<QRectF> &marks,
              const Colours &colours)
{
    for (const QRectF &mark : marks)
        painter.fillRect(mark.translated(corner), colours.highlight);
    line.draw(painter, corner);
    if (marks.empty() || painter.pen().color() == colours.highlightText)
        return;
    QRegion marked;
    for (const QRectF &mark : marks)
        marked += mark.translated(corner).toAlignedRect();
    painter.save();
    painter.setClipRegion(marked, Qt::IntersectClip);
    painter.setPen(colours.highlightText);
    line.draw(painter, corner);
    painter.restore();
}

} // namespace

AgreementDelegate::AgreementDelegate(const table::AgreementModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model)
{}

void AgreementDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // Not initStyleOption(), which asks for all that a cell could have besides.
    QStyleOptionViewItem item = option;
    item.text = index.data().toString();
    item.displayAlignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    measure(item);
    item.font.setStrikeOut(index.column() == catalogue::InstitutionColumn && m_model.hasEnded(index.row()));
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
        if (!m_pillSizes.contains(option.text))
            m_pillSizes.insert(option.text, pillSize(option.fontMetrics, option.text));
        const QSize size = m_pillSizes.value(option.text).boundedTo(content.size());
        const QRect pill = QStyle::alignedRect(option.direction, option.displayAlignment, size, content);
        paintPill(painter, pill, option.text, type, option.palette);
        return;
    }
    if (index.column() == catalogue::CountryColumn) {
        const QString code = index.data(table::AgreementModel::CountryCodeRole).toString();
        const QRect badge =
            QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, m_badgeSize, content);
        paintCodeBadge(painter, badge, code, option.palette);
        paintWords(painter, besideBadge(content, m_badgeSize, option), option, index);
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
    painter.setPen(isSecondary(index.column()) || m_model.hasEnded(index.row()) ? colours.muted : plain);
    const TextLine &line = m_lines.line(option.text, option.font, rect.width(), painter.device());
    const QString text = line.text();
    const int kept = static_cast<int>(text == option.text ? text.size() : text.size() - 1);
    const QRect place = QStyle::alignedRect(option.direction, option.displayAlignment, line.size(), rect);
    drawLine(painter, place.topLeft(), line, places(m_model.highlights(index), kept, line), colours);
}

/// What depends on the font alone.
void AgreementDelegate::measure(const QStyleOptionViewItem &option) const
{
    if (!m_badgeSize.isEmpty() && option.font == m_font)
        return;
    m_font = option.font;
    m_badgeSize = codeBadgeSize(option.fontMetrics);
    m_pillSizes.clear();
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
            content = besideBadge(content, codeBadgeSize(option.fontMetrics), option);
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
