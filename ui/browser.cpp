// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/browser.h"

#include "ui/details/detailpane.h"
#include "ui/panefocus.h"
#include "ui/panels/countrypanel.h"
#include "ui/panels/facetpanel.h"
#include "ui/panes.h"
#include "ui/search/searchbar.h"
#include "ui/search/searchfield.h"
#include "ui/table/agreementtable.h"
#include "ui/table/emptystate.h"

#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace accords::ui {

Browser::Browser(SearchBar &search, QWidget *parent)
    : QWidget(parent), m_search(search),
      m_countries(new CountryPanel), m_facets{new FacetPanel(catalogue::Field::Type),
                                              new FacetPanel(catalogue::Field::Signatory),
                                              new FacetPanel(catalogue::Field::Status),
                                              new FacetPanel(catalogue::Field::Tag)},
      m_table(new AgreementTable), m_empty(new EmptyState(*m_table)), m_details(new DetailPane),
      m_panes(new Panes(createSide(), m_table, m_details, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panes);
    m_detailsSoon.setSingleShot(true);
    m_detailsSoon.setInterval(0);
    connectParts();
}

QWidget *Browser::createSide()
{
    auto *side = new QWidget;
    side->setMinimumWidth(150);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(8, 0, 8, 8);
    column->addWidget(m_countries, 1);
    for (FacetPanel *facet : m_facets)
        column->addWidget(facet);
    return side;
}

void Browser::connectParts()
{
    SearchField *field = &m_search.field();
    connect(m_countries, &CountryPanel::queryChosen, field, &SearchField::choose);
    for (const FacetPanel *facet : m_facets)
        connect(facet, &FacetPanel::queryChosen, field, &SearchField::choose);
    connect(m_empty, &EmptyState::queryChosen, field, &SearchField::choose);
    connect(field, &SearchField::tableRequested, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table, &AgreementTable::currentAgreementChanged, &m_detailsSoon, qOverload<>(&QTimer::start));
    connect(m_table, &AgreementTable::detailsRequested, this, &Browser::focusDetails);
    connect(&m_detailsSoon, &QTimer::timeout, this, &Browser::wantDetails);
    connect(m_details, &DetailPane::filterRequested, this, &Browser::filterTo);
    connect(m_details, &DetailPane::institutionRequested, this, &Browser::goToInstitution);
    connect(m_details, &DetailPane::agreementRequested, this,
            [this](domain::AgreementId id) { show(id, catalogue::Query()); });
}

void Browser::showView(const table::View &view)
{
    m_view = view;
    m_table->showView(view);
    m_countries->showView(view);
    for (FacetPanel *facet : m_facets)
        facet->showView(view);
    m_empty->showView(view);
    // Also where the row is the same: other texts may be known of it, and what was asked before may have been given up.
    m_detailsSoon.start();
}

bool Browser::showLine(quint32 line)
{
    if (!m_view.snapshot)
        return false;
    for (domain::AgreementId id = 0; id < m_view.snapshot->size(); ++id) {
        if (m_view.snapshot->rowOf(id).line == line) {
            show(id, catalogue::Query());
            return true;
        }
    }
    return false;
}

void Browser::stepPane(int step)
{
    const std::array<QWidget *, 4> stops = {&m_search, m_panes->widget(0), m_table, m_details};
    focusNextPane(stops, step);
}

QVariantMap Browser::state() const
{
    return {{QStringLiteral("panes"), m_panes->state()},
            {QStringLiteral("table"), m_table->state()},
            {QStringLiteral("countries"), m_countries->state()}};
}

void Browser::restore(const QVariantMap &state)
{
    m_panes->restore(state.value(QStringLiteral("panes")).toMap());
    m_table->restore(state.value(QStringLiteral("table")).toMap());
    m_countries->restore(state.value(QStringLiteral("countries")).toMap());
}

void Browser::wantDetails()
{
    const auto current = m_table->currentAgreement();
    if (!m_view.snapshot || !current) {
        m_wanted.reset();
        m_details->showInstitution(std::nullopt);
        return;
    }
    m_wanted = m_view.snapshot->agreement(*current).institution;
    emit institutionWanted(m_view, *m_wanted);
}

void Browser::showInstitution(const table::InstitutionDetails &details)
{
    if (m_wanted == details.id)
        m_details->showInstitution(details);
}

void Browser::focusDetails()
{
    m_panes->setFolded(Panes::Side::Right, false);
    focusPane(*m_details);
}

void Browser::show(domain::AgreementId id, const catalogue::Query &otherwise)
{
    const bool isShown = m_table->isShown(id);
    m_table->choose(id);
    if (!isShown)
        m_search.field().choose(otherwise);
}

void Browser::filterTo(domain::InstitutionId id)
{
    m_search.field().choose(queryFor(m_search.field().query(), id));
}

void Browser::goToInstitution(domain::InstitutionId id)
{
    const auto agreements = m_view.snapshot->agreementsOf(id);
    if (agreements.empty())
        return;
    const auto shown =
        std::ranges::find_if(agreements, [this](domain::AgreementId agreement) { return m_table->isShown(agreement); });
    // When the filter hides all of them, a filter for this institution alone says plainly why the others went.
    show(shown == agreements.end() ? agreements.front() : *shown, queryFor(catalogue::Query(), id));
}

catalogue::Query Browser::queryFor(const catalogue::Query &query, domain::InstitutionId id) const
{
    return query.withChoices(catalogue::Field::Institution, {m_view.snapshot->institutionName(id)});
}

} // namespace accords::ui
