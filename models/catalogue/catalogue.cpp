// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/catalogue.h"

#include "domain/parallel.h"
#include "text/folding.h"

#include <algorithm>

namespace accords::catalogue {

namespace {

using domain::AgreementList;

Grouping agreementsByInstitution(const AgreementList &list)
{
    return Grouping(
        list.agreements.size(), list.institutions.size(),
        [&list](std::size_t i) { return list.agreements[i].institution; },
        [](std::size_t i) { return static_cast<quint32>(i); });
}

Grouping institutionsByCountry(const AgreementList &list)
{
    return Grouping(
        list.institutions.size(), list.countries.size(),
        [&list](std::size_t i) { return list.institutions[i].country; },
        [](std::size_t i) { return static_cast<quint32>(i); });
}

std::vector<quint8> typesHeld(const AgreementList &list)
{
    std::vector<quint8> held(list.institutions.size(), 0);
    for (const domain::Agreement &agreement : list.agreements) {
        const auto type = static_cast<unsigned>(list.programmes[agreement.programme].type);
        held[agreement.institution] = static_cast<quint8>(held[agreement.institution] | 1U << type);
    }
    return held;
}

/// The texts one after the other with line feeds between, each once and folded.
QByteArray foldedTogether(const QStringList &texts)
{
    QByteArrayList parts;
    for (const QString &text : texts) {
        const QByteArray folded = text::folded(text);
        if (!folded.isEmpty() && !parts.contains(folded))
            parts.append(folded);
    }
    return parts.join('\n');
}

} // namespace

Catalogue::Catalogue(AgreementList list)
    : m_list(std::move(list)), m_labels{Labels(m_list, domain::Language::English),
                                        Labels(m_list, domain::Language::French)}
{
    domain::together([this] { m_names = FoldedTexts(m_list.names); },
                     [this] {
                         m_agreements = agreementsByInstitution(m_list);
                         m_institutions = institutionsByCountry(m_list);
                         m_pairs = Pairs(m_list);
                         m_typesHeld = typesHeld(m_list);
                     });
    m_counts = {.agreements = size(),
                .institutions = static_cast<quint32>(m_typesHeld.size() - std::ranges::count(m_typesHeld, 0)),
                .countries = static_cast<quint32>(m_list.countries.size())};
    foldLabels();
}

void Catalogue::foldLabels()
{
    const Labels &english = labels(domain::Language::English);
    const Labels &french = labels(domain::Language::French);
    for (std::size_t i = 0; i < m_list.countries.size(); ++i) {
        const domain::Country &country = m_list.countries[i];
        m_countries.addFolded(foldedTogether({english.countries[i], french.countries[i], country.code, country.label}));
    }
    for (const domain::Programme &programme : m_list.programmes) {
        const auto type = static_cast<std::size_t>(programme.type);
        const auto signatory = static_cast<std::size_t>(programme.signatory);
        m_programmes.addFolded(foldedTogether({programme.text, english.types.at(type), french.types.at(type),
                                               english.signatories.at(signatory), french.signatories.at(signatory)}));
    }
}

const Examination *Catalogue::examination(const std::stop_token &stop) const
{
    return m_examination.get(stop,
                             [this](const std::stop_token &asked) { return Examination::of(m_list, m_names, asked); });
}

const domain::Institution &Catalogue::institutionOf(domain::AgreementId id) const
{
    return m_list.institutions[agreement(id).institution];
}

const domain::Country &Catalogue::countryOf(domain::AgreementId id) const
{
    return m_list.countries[institutionOf(id).country];
}

const domain::Programme &Catalogue::programmeOf(domain::AgreementId id) const
{
    return m_list.programmes[agreement(id).programme];
}

const domain::SourceRow &Catalogue::rowOf(domain::AgreementId id) const
{
    return m_list.rows[agreement(id).row];
}

std::span<const domain::AgreementId> Catalogue::agreementsOf(domain::InstitutionId id) const
{
    return m_agreements.members(id);
}

std::span<const domain::InstitutionId> Catalogue::institutionsIn(domain::CountryId id) const
{
    return m_institutions.members(id);
}

} // namespace accords::catalogue
