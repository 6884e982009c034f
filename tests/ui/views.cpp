// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "views.h"

namespace accords::testing {

catalogue::Snapshot smallSnapshot()
{
    return std::make_shared<const catalogue::Catalogue>(listOf({
        QStringLiteral("Universidade de Campinas | BR Brazil | iia imt"),
        QStringLiteral("Université Laval | CA Canada | mou imt-mines-albi"),
        QStringLiteral("Aalen University | DE Germany | erasmus"),
        QStringLiteral("Universidade de Campinas | BR Brazil | mou imt"),
        QStringLiteral("Bauhaus University | DE Germany | erasmus"),
        QStringLiteral("Université Laval | CA Canada | moa imt"),
    }));
}

table::View viewOf(const catalogue::Snapshot &snapshot, const QString &query, const catalogue::SortKeys &sort,
                   domain::Language language)
{
    const auto parsed = catalogue::Query::parse(query, snapshot->list().countries);
    const auto *understood = std::get_if<catalogue::Query>(&parsed);
    snapshot->examination();
    const catalogue::Ranks ranks(snapshot, language);
    return table::withOffers(table::computeView(snapshot, understood ? *understood : catalogue::Query(), sort, ranks,
                                                catalogue::facetTotals(*snapshot)));
}

Answering::Answering(ui::MainWindow &window, catalogue::Snapshot snapshot)
    : m_window(window), m_snapshot(std::move(snapshot))
{
    connect(&window, &ui::MainWindow::queryChanged, this, [this](const catalogue::Query &query) {
        m_query = query;
        answer();
    });
    connect(&window, &ui::MainWindow::sortChanged, this, [this](const catalogue::SortKeys &sort) {
        m_sort = sort;
        answer();
    });
    connect(&window, &ui::MainWindow::institutionWanted, this,
            [&window](const table::View &view, domain::InstitutionId institution) {
                window.showInstitution(table::institutionDetails(*view.snapshot, view.examination, institution,
                                                                 text::Phrasebook(view.language)));
            });
    answer();
}

void Answering::setLanguage(domain::Language language)
{
    m_language = language;
    answer();
}

void Answering::setSnapshot(catalogue::Snapshot snapshot)
{
    m_snapshot = std::move(snapshot);
    answer();
}

void Answering::answer()
{
    m_window.showView(viewOf(m_snapshot, m_query.text(), m_sort, m_language));
}

ui::ExportPreviewer noPreview()
{
    return [](const catalogue::Catalogue &, std::span<const domain::AgreementId>, const catalogue::ExportSpec &, int) {
        return QString();
    };
}

} // namespace accords::testing
