// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "table/institutiondetails.h"
#include "table/view.h"

#include <QTimer>
#include <QVariantMap>
#include <QWidget>

#include <array>
#include <optional>

namespace accords::ui {

class AgreementTable;
class CountryPanel;
class DetailPane;
class EmptyState;
class FacetPanel;
class Panes;
class SearchBar;

/// The three panes under the search field: what to choose by, the agreements, the institution. They speak to each other
/// only through the query in the search field and the table's current row.
class Browser final : public QWidget
{
    Q_OBJECT

public:
    /// \a search outlives the browser.
    explicit Browser(SearchBar &search, QWidget *parent = nullptr);

    void showView(const table::View &view);
    const table::View &view() const { return m_view; }

    /// What institutionWanted() asked for; of another institution it is ignored.
    void showInstitution(const table::InstitutionDetails &details);

    AgreementTable &table() { return *m_table; }
    Panes &panes() { return *m_panes; }
    DetailPane &details() { return *m_details; }
    EmptyState &emptyState() { return *m_empty; }

    /// Makes the agreement of a line of the source current; clears the filter when it hides it. False: no such
    /// agreement.
    bool showLine(quint32 line);

    /// Moves the focus to the next (+1) or previous (-1) pane.
    void stepPane(int step);

    /// Panes, columns, sort, order of the countries. restore() ignores what it doesn't know.
    QVariantMap state() const;
    void restore(const QVariantMap &state);

signals:
    /// The details of \a institution are to be shown, in what language and with what was found in the list \a view
    /// says. What was asked for before is not wanted any more.
    void institutionWanted(const accords::table::View &view, accords::domain::InstitutionId institution);

private:
    QWidget *createSide();
    void connectParts();
    void wantDetails();
    void focusDetails();
    void show(domain::AgreementId id, const catalogue::Query &otherwise);
    void filterTo(domain::InstitutionId id);
    void goToInstitution(domain::InstitutionId id);
    catalogue::Query queryFor(const catalogue::Query &query, domain::InstitutionId id) const;

    SearchBar &m_search;
    table::View m_view;
    CountryPanel *m_countries;
    std::array<FacetPanel *, 4> m_facets;
    AgreementTable *m_table;
    EmptyState *m_empty;
    DetailPane *m_details;
    Panes *m_panes;
    QTimer m_detailsSoon; ///< once for all that happens in one turn of the event loop
    std::optional<domain::InstitutionId> m_wanted;
};

} // namespace accords::ui
