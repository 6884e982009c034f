// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/evaluation.h"

#include "catalogue/termmatch.h"

#include <algorithm>
#include <span>

namespace accords::catalogue {

namespace {

using domain::AgreementId;

/// The facet a term belongs to, as the bit that says a pair fails it. Facets look at nothing but the pair.
enum Facet : quint8 { NoFacet = 0, CountryFacet = 1, TypeFacet = 2, SignatoryFacet = 4 };

Facet facetOf(Field field)
{
    switch (field) {
    case Field::Country:
    case Field::Region:
        return CountryFacet;
    case Field::Type:
        return TypeFacet;
    case Field::Signatory:
        return SignatoryFacet;
    default:
        return NoFacet;
    }
}

/// Calls \a work with the bounds of one block of rows after another, until stopped.
template <typename Work>
void forBlocks(std::size_t rows, const std::stop_token &stop, Work work)
{
    constexpr std::size_t block = 65'536;
    for (std::size_t begin = 0; begin < rows && !stop.stop_requested(); begin += block)
        work(begin, std::min(begin + block, rows));
}

/// One evaluation: narrows the rows by the terms that belong to no facet, then counts those that are left by pair, and
/// from the counts of the pairs follow all facets.
class Evaluation final
{
public:
    Evaluation(const Catalogue &catalogue, std::stop_token stop) : m_catalogue(catalogue), m_stop(std::move(stop)) {}

    Found run(const Query &query);

private:
    void failPairs(const Term &term);
    void narrowByTexts(std::span<const Term *const> terms);
    void narrowByProblem(const Term &term);
    void narrowToNothing() { std::ranges::fill(m_alive, quint8{0}); }
    void collect(Found &found);
    void count(Found &found) const;

    const Catalogue &m_catalogue;
    std::stop_token m_stop;
    std::vector<quint8> m_fails;        ///< by pair: the facets it fails
    std::vector<quint8> m_alive;        ///< by agreement, 0 or 1: whether every term of no facet holds
    std::vector<quint32> m_aliveOf;     ///< by pair: how many such agreements
    std::vector<quint8> m_institutions; ///< by institution, 0 or 1: whether an agreement is found
};

Found Evaluation::run(const Query &query)
{
    m_fails.assign(m_catalogue.pairs().pairs.size(), 0);
    m_alive.assign(m_catalogue.size(), 1);
    std::vector<const Term *> texts;
    for (const Term &term : query.terms()) {
        if (facetOf(term.field) != NoFacet)
            failPairs(term);
        else if (term.field == Field::Problem)
            narrowByProblem(term);
        else if (term.field < Field::Problem)
            texts.push_back(&term);
        else if (!term.negated) // The staff's own fields are empty in a list.
            narrowToNothing();
    }
    // A byte of each institution holds what eight terms say of it.
    constexpr std::size_t atOnce = 8;
    for (std::size_t i = 0; i < texts.size() && !m_stop.stop_requested(); i += atOnce)
        narrowByTexts(std::span(texts).subspan(i, std::min(atOnce, texts.size() - i)));
    Found found;
    collect(found);
    count(found);
    return found;
}

void Evaluation::failPairs(const Term &term)
{
    std::vector<quint8> fits(m_fails.size(), 0);
    markPairs(m_catalogue, term, 1, fits);
    for (std::size_t i = 0; i < fits.size(); ++i) {
        if ((fits[i] != 0) == term.negated)
            m_fails[i] = static_cast<quint8>(m_fails[i] | facetOf(term.field));
    }
}

void Evaluation::narrowByTexts(std::span<const Term *const> terms)
{
    const Pairs &pairs = m_catalogue.pairs();
    std::vector<quint8> ofInstitution(m_catalogue.list().institutions.size(), 0);
    std::vector<quint8> ofPair(pairs.pairs.size(), 0);
    quint8 wanted = 0;
    for (std::size_t i = 0; i < terms.size() && !m_stop.stop_requested(); ++i) {
        const auto bit = static_cast<quint8>(1U << i);
        if (looksAtInstitutions(*terms[i]))
            markInstitutions(m_catalogue, *terms[i], bit, ofInstitution);
        markPairs(m_catalogue, *terms[i], bit, ofPair);
        if (!terms[i]->negated)
            wanted = static_cast<quint8>(wanted | bit);
    }
    forBlocks(m_alive.size(), m_stop, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            const RowKey row = pairs.rows[i];
            const bool holds = (ofInstitution[row.institution] | ofPair[row.pair]) == wanted;
            m_alive[i] = static_cast<quint8>(m_alive[i] & (holds ? 1 : 0));
        }
    });
}

void Evaluation::narrowByProblem(const Term &term)
{
    const std::vector<domain::ProblemCode> codes = problemCodes(term);
    const Examination *examination = m_catalogue.examination(m_stop);
    if (examination == nullptr)
        return;
    forBlocks(m_alive.size(), m_stop, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            const bool has = std::ranges::any_of(
                codes, [&](domain::ProblemCode code) { return examination->has(static_cast<AgreementId>(i), code); });
            m_alive[i] = static_cast<quint8>(m_alive[i] & (has != term.negated ? 1 : 0));
        }
    });
}

void Evaluation::collect(Found &found)
{
    m_aliveOf.assign(m_fails.size(), 0);
    m_institutions.assign(m_catalogue.list().institutions.size(), 0);
    found.agreements.resize(m_alive.size());
    std::size_t size = 0;
    // Without branches: which rows are found is nothing a processor could guess.
    forBlocks(m_alive.size(), m_stop, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            const RowKey row = m_catalogue.pairs().rows[i];
            const quint8 alive = m_alive[i];
            const auto fits = static_cast<quint8>(alive & (m_fails[row.pair] == 0 ? 1 : 0));
            m_aliveOf[row.pair] += alive;
            m_institutions[row.institution] = static_cast<quint8>(m_institutions[row.institution] | fits);
            found.agreements[size] = static_cast<AgreementId>(i);
            size += fits;
        }
    });
    found.agreements.resize(size);
}

void Evaluation::count(Found &found) const
{
    const domain::AgreementList &list = m_catalogue.list();
    std::vector<quint8> countries(list.countries.size(), 0);
    FacetCounts &facets = found.facets;
    facets.countries.assign(list.countries.size(), 0);
    for (std::size_t i = 0; i < m_fails.size(); ++i) {
        const Pair pair = m_catalogue.pairs().pairs[i];
        const domain::Programme &programme = list.programmes[pair.programme];
        const quint32 alive = m_aliveOf[i];
        const auto failsBeside = [fails = m_fails[i]](Facet own) { return (fails & ~own) != 0; };
        if (!failsBeside(CountryFacet)) {
            facets.countries[pair.country] += alive;
            facets.regions.at(static_cast<std::size_t>(list.countries[pair.country].region)) += alive;
        }
        if (!failsBeside(TypeFacet))
            facets.types.at(static_cast<std::size_t>(programme.type)) += alive;
        if (!failsBeside(SignatoryFacet))
            facets.signatories.at(static_cast<std::size_t>(programme.signatory)) += alive;
        if (m_fails[i] == 0 && alive != 0)
            countries[pair.country] = 1;
    }
    found.counts = {.agreements = static_cast<quint32>(found.agreements.size()),
                    .institutions = static_cast<quint32>(std::ranges::count(m_institutions, 1)),
                    .countries = static_cast<quint32>(std::ranges::count(countries, 1))};
}

} // namespace

Found evaluate(const Catalogue &catalogue, const Query &query, QDate today, std::stop_token stop)
{
    // No list has the staff's dates that it would be compared with.
    Q_UNUSED(today)
    return Evaluation(catalogue, std::move(stop)).run(query);
}

Counts countsOf(const Catalogue &catalogue, const std::vector<AgreementId> &agreements)
{
    const domain::AgreementList &list = catalogue.list();
    std::vector<quint8> institutions(list.institutions.size(), 0);
    std::vector<quint8> countries(list.countries.size(), 0);
    for (const AgreementId id : agreements) {
        const domain::InstitutionId institution = list.agreements[id].institution;
        institutions[institution] = 1;
        countries[list.institutions[institution].country] = 1;
    }
    return {.agreements = static_cast<quint32>(agreements.size()),
            .institutions = static_cast<quint32>(std::ranges::count(institutions, 1)),
            .countries = static_cast<quint32>(std::ranges::count(countries, 1))};
}

FacetCounts facetTotals(const Catalogue &catalogue)
{
    return evaluate(catalogue, Query()).facets;
}

} // namespace accords::catalogue
