// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "table/view.h"

#include <QWidget>

class QLineEdit;

namespace accords::ui {

class ChipBar;
class QueryErrorLine;
class SearchField;

/// The search field; under it the chips of the filter, or what is wrong with it, and the counts.
class SearchBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SearchBar(QWidget *parent = nullptr);

    void showView(const table::View &view);

    /// The field alone: text goes in and out there, and it says when the query changed.
    SearchField &field() { return *m_field; }
    const SearchField &field() const { return *m_field; }

    /// Puts the cursor into the field, its text selected.
    void focusField();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showQuery();
    void showError();
    void retranslateUi();

    table::View m_view;
    SearchField *m_field;
    ChipBar *m_chips;
    QueryErrorLine *m_error;
    QLineEdit *m_counts;
};

} // namespace accords::ui
