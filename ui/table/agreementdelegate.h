// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "table/agreementmodel.h"
#include "ui/support/linecache.h"

#include <QHash>
#include <QStyledItemDelegate>

namespace accords::ui {

/// Draws the cells of agreements: found words marked, types as pills, countries with their code, what matters less in a
/// muted colour; the current row in a thin frame while the table has the focus.
class AgreementDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit AgreementDelegate(const table::AgreementModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// The height of a row in \a font, px: 30 at the usual size.
    static int rowHeight(const QFont &font);

private:
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintWords(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;

    void measure(const QStyleOptionViewItem &option) const;

    const table::AgreementModel &m_model;
    // What was painted last, to paint the like of it quickly.
    mutable LineCache m_lines;
    mutable QFont m_font; ///< whose sizes these are:
    mutable QSize m_badgeSize;
    mutable QHash<QString, QSize> m_pillSizes; ///< by label
};

} // namespace accords::ui
