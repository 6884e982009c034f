// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "table/view.h"

#include <QWidget>

#include <vector>

namespace accords::ui {

class Chip;

/// One removable chip for each condition of a query.
class ChipBar final : public QWidget
{
    Q_OBJECT

public:
    /// The chips come after \a before in the order of the Tab key.
    explicit ChipBar(QWidget *before, QWidget *parent = nullptr);

    /// \a view says the language of the labels and the countries of the list.
    void showQuery(const catalogue::Query &query, const table::View &view);

signals:
    void queryChosen(const accords::catalogue::Query &query); ///< the query without one condition

private:
    void setCount(std::size_t count);
    void remove(const Chip *chip);
    void step(const Chip *chip, int step);
    std::size_t indexOf(const Chip *chip) const;

    QWidget *m_before;
    catalogue::Query m_query;
    std::vector<Chip *> m_chips;
};

} // namespace accords::ui
