// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/sorting.h"

#include <QHeaderView>

namespace accords::ui {

/// A header that shows and asks for a sort by several keys: a click chooses the first, Shift+click a further one, the
/// third click gives the list's own order back. It sorts nothing itself.
class SortHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit SortHeader(QWidget *parent = nullptr);

    const catalogue::SortKeys &keys() const { return m_keys; }
    void setKeys(const catalogue::SortKeys &keys);

    QSize sizeHint() const override;

signals:
    void sortChosen(const accords::catalogue::SortKeys &keys);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override;
    QSize sectionSizeFromContents(int logicalIndex) const override;

private:
    void chooseSection(int section);

    catalogue::SortKeys m_keys;
    bool m_shift = false; ///< whether Shift is held in the click being handled
};

} // namespace accords::ui
