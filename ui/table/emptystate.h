// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "table/view.h"

#include <QWidget>

class QAbstractScrollArea;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace accords::ui {

/// What stands in the place of rows when there are none: why, and what to do. Covers the viewport of a scroll area.
/// Most windows begin with rows: what is in it is made when it is first seen.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QAbstractScrollArea &area);

    void showView(const table::View &view);

    /// Whether a list is being read, so that having none is no reason to offer one.
    void setReading(bool reading);

signals:
    void queryChosen(const accords::catalogue::Query &query);
    void openRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void make();
    void arrange();
    void fill();
    bool hasNoRows() const;
    void retranslateUi();
    void offerRescue();
    void offer(const QString &text, const catalogue::Query &query);
    void clearOffers();
    QString sentence() const;
    void cover();

    table::View m_view;
    bool m_reading = false;
    QAbstractScrollArea &m_area;
    QLabel *m_sentence = nullptr; ///< it and the rest of what is in here: null until this was shown
    QVBoxLayout *m_offers = nullptr;
    QPushButton *m_clear = nullptr;
    QPushButton *m_open = nullptr;
};

} // namespace accords::ui
