// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "table/view.h"
#include "ui/support/glyphfield.h"

#include <optional>

namespace accords::ui {

/// Where the query is typed. Every change is parsed at once; a text that can't be understood leaves the last query
/// standing.
class SearchField final : public GlyphField
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    /// Takes the countries of the list, whose own labels a query may use. Text that is understood only now becomes the
    /// query.
    void learn(const catalogue::Snapshot &snapshot);

    /// Puts a query that a panel or a chip chose into the field.
    void choose(const catalogue::Query &query);

    /// The last query understood, and its text as typed.
    const catalogue::Query &query() const { return m_query; }
    const QString &queryText() const { return m_queryText; }

    /// What is wrong with the text, if anything.
    const std::optional<catalogue::QueryError> &error() const { return m_error; }

    /// Puts the error's suggestion in the place of the wrong word.
    void takeSuggestion();

signals:
    void queryChanged(const accords::catalogue::Query &query);
    void errorChanged();
    void tableRequested(); ///< the person wants to go on in the table

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void parse();
    void setError(std::optional<catalogue::QueryError> error);
    void retranslateUi();

    catalogue::Snapshot m_snapshot;
    catalogue::Query m_query;
    QString m_queryText;
    std::optional<catalogue::QueryError> m_error;
};

} // namespace accords::ui
