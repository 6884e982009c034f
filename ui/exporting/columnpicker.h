// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/columns.h"

#include <QWidget>

class QListWidget;
class QToolButton;

namespace accords::ui {

/// Which columns to write, and in which order: check boxes, moved by dragging or with two buttons. The list's own other
/// columns stand below ours, unchecked at first, and stay below.
class ColumnPicker final : public QWidget
{
    Q_OBJECT

public:
    /// \a extraColumns: titles of the list's own other columns.
    explicit ColumnPicker(const QStringList &extraColumns, QWidget *parent = nullptr);

    /// The checked ones, in order.
    std::vector<catalogue::Column> columns() const;
    QStringList extraColumns() const;

    /// Keys of all our columns in order, and of the checked ones: what the settings keep.
    QStringList order() const;
    QStringList checkedKeys() const;
    /// Keys that no column has are ignored, columns without a key in \a order keep their place at the end.
    void restore(const QStringList &order, const QStringList &checkedKeys);

    /// The titles as this language has them.
    void setTitles(const text::Phrasebook &phrases);

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void add(const QString &key, const QString &title, bool isExtra, bool isChecked);
    QStringList keys(bool areExtra, bool onlyChecked) const;
    void layOut();
    void move(int step);
    void sinkExtras();
    void enableButtons();
    void retranslateUi();

    QListWidget *m_list;
    QToolButton *m_up;
    QToolButton *m_down;
};

} // namespace accords::ui
