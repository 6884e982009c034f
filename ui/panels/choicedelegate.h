// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStyledItemDelegate>

namespace accords::ui {

/// Draws a choice of a panel: check box, code badge, name, and the counts at the right: `4/17` is shown / in all, a
/// single number when they are equal. Leaves the background to the view. Reads the roles CountryModel and FacetModel
/// share.
class ChoiceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// What a choice looks like beside, or instead of, its name.
    enum class Mark {
        None,
        CodeBadge, ///< of a country, before the name
        TypePill,  ///< the name stands in the pill of its type, as in the table
    };

    explicit ChoiceDelegate(Mark mark, QObject *parent = nullptr) : QStyledItemDelegate(parent), m_mark(mark) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Where the check box of a row stands; empty when the row has none.
    static QRect checkBoxRect(const QStyleOptionViewItem &option, const QModelIndex &index);

private:
    void paintName(QPainter &painter, QRect row, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    Mark m_mark;
};

} // namespace accords::ui
