// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/evaluation.h"

#include "catalogue/narrowing.h"
#include "domain/parallel.h"

#include <algorithm>
#include <functional>

namespace accords::catalogue {

namespace {

using domain::AgreementId;

/// Writes down what is found and counts it, in parts of the rows on all cores.
class Gathering final
{
public:
    Gathering(const Catalogue &catalogue, const NarrowedRows &rows);

    Found run();
    /// Where \a alive rows of each pair are.
    FacetCounts facets(const std::vector<quint32> &alive) const;

private:
    /// What one part of the rows comes to.
    struct Tally
    {
        std::vector<quint32> ofPair;     ///< how many of m_counted
        std::vector<quint8> institution; ///< by InstitutionId, 0 or 1: whether a row is found; empty: known without
        std::size_t first = 0;           ///< where the part's agreements go
    };

    std::vector<Tally> startTallies() const;
    void tally(domain::Part words, Tally &tally, std::vector<AgreementId> &agreements) const;
    std::vector<quint32> aliveByPair(const std::vector<Tally> &tallies) const;
    std::size_t countInstitutions(std::vector<Tally> tallies) const;
    std::size_t countCountries(const std::vector<quint32> &alive) const;
    FacetCounts countFacets(const std::vector<quint32> &alive) const;
    void countStatuses(FacetCounts &facets) const;
    void countTags(FacetCounts &facets) const;

    const Catalogue &m_catalogue;
    const NarrowedRows &m_rows;
    std::size_t m_found;
    Bitmap m_counted; ///< the rows that are counted by pair: those alive, or those that are not, where they are less
    bool m_countsDead = false;
};

Gathering::Gathering(const Catalogue &catalogue, const NarrowedRows &rows)
    : m_catalogue(catalogue), m_rows(rows), m_found(rows.found.count()), m_counted(rows.alive),
      m_countsDead(rows.alive.count() > rows.alive.size() / 2)
{
    if (m_countsDead)
        m_counted.complement();
}

Found Gathering::run()
{
    Found found;
    found.agreements.resize(m_found);
    std::vector<Tally> tallies = startTallies();
    domain::inParallel(tallies.size(), [&](std::size_t part) {
        tally(domain::partOf(m_rows.found.words().size(), tallies.size(), part), tallies[part], found.agreements);
    });
    const std::vector<quint32> alive = aliveByPair(tallies);
    found.facets = facets(alive);
    found.counts = {.agreements = static_cast<quint32>(m_found),
                    .institutions = static_cast<quint32>(countInstitutions(std::move(tallies))),
                    .countries = static_cast<quint32>(countCountries(alive))};
    return found;
}

FacetCounts Gathering::facets(const std::vector<quint32> &alive) const
{
    FacetCounts facets = countFacets(alive);
    if (!m_catalogue.kept().isEmpty()) {
        countStatuses(facets);
        countTags(facets);
    }
    return facets;
}

std::vector<Gathering::Tally> Gathering::startTallies() const
{
    // A thread pays from so many rows on, and only where it does not have more pairs than rows to count.
    constexpr std::size_t worthAThread = 65'536;
    const std::size_t pairs = m_catalogue.pairs().size();
    const std::size_t parts = m_rows.alive.size() / std::max(worthAThread, pairs);
    std::vector<Tally> tallies(std::clamp(parts, std::size_t{1}, domain::coreCount()));
    std::size_t first = 0;
    for (std::size_t part = 0; part < tallies.size(); ++part) {
        const domain::Part words = domain::partOf(m_rows.found.words().size(), tallies.size(), part);
        tallies[part].ofPair.resize(pairs);
        tallies[part].first = first;
        if (part + 1 < tallies.size())
            first += m_rows.found.count(words.begin, words.end);
    }
    return tallies;
}

void Gathering::tally(domain::Part words, Tally &tally, std::vector<AgreementId> &agreements) const
{
    m_catalogue.pairs().withColumn([&](auto pairOf) {
        m_counted.forEach(words.begin, words.end, [&](std::size_t row) { ++tally.ofPair[pairOf[row]]; });
    });
    AgreementId *next = agreements.data() + tally.first;
    m_rows.found.forEach(words.begin, words.end, [&](std::size_t row) { *next++ = static_cast<AgreementId>(row); });
    if (m_rows.institutions)
        return;
    const domain::AgreementList &list = m_catalogue.list();
    tally.institution.assign(list.institutions.size(), 0);
    m_rows.found.forEach(words.begin, words.end,
                         [&, of = list.agreements.institutions()](std::size_t row) { tally.institution[of[row]] = 1; });
}

/// How many rows of each pair are alive.
std::vector<quint32> Gathering::aliveByPair(const std::vector<Tally> &tallies) const
{
    std::vector<quint32> counted(m_catalogue.pairs().size(), 0);
    for (const Tally &tally : tallies)
        std::ranges::transform(counted, tally.ofPair, counted.begin(), std::plus());
    if (m_countsDead)
        std::ranges::transform(m_catalogue.pairs().totals(), counted, counted.begin(), std::minus());
    return counted;
}

std::size_t Gathering::countInstitutions(std::vector<Tally> tallies) const
{
    if (m_rows.institutions)
        return *m_rows.institutions;
    std::vector<quint8> &institutions = tallies.front().institution;
    for (std::size_t part = 1; part < tallies.size(); ++part)
        std::ranges::transform(institutions, tallies[part].institution, institutions.begin(), std::bit_or<quint8>());
    return static_cast<std::size_t>(std::ranges::count(institutions, 1));
}

std::size_t Gathering::countCountries(const std::vector<quint32> &alive) const
{
    Bitmap countries(m_catalogue.list().countries.size());
    for (std::size_t i = 0; i < alive.size(); ++i) {
        if (m_rows.fails[i] == 0 && alive[i] != 0)
            countries.insert(m_catalogue.pairs().all()[i].country);
    }
    return countries.count();
}

FacetCounts Gathering::countFacets(const std::vector<quint32> &alive) const
{
    const domain::AgreementList &list = m_catalogue.list();
    FacetCounts facets;
    facets.countries.assign(list.countries.size(), 0);
    for (std::size_t i = 0; i < alive.size(); ++i) {
        const Pair pair = m_catalogue.pairs().all()[i];
        const domain::Programme &programme = list.programmes[pair.programme];
        const auto failsBeside = [fails = m_rows.fails[i]](Facet own) { return (fails & ~own) != 0; };
        if (!failsBeside(CountryFacet)) {
            facets.countries[pair.country] += alive[i];
            facets.regions.at(static_cast<std::size_t>(list.countries[pair.country].region)) += alive[i];
        }
        if (!failsBeside(TypeFacet))
            facets.types.at(static_cast<std::size_t>(programme.type)) += alive[i];
        if (!failsBeside(SignatoryFacet))
            facets.signatories.at(static_cast<std::size_t>(programme.signatory)) += alive[i];
    }
    return facets;
}

void Gathering::countStatuses(FacetCounts &facets) const
{
    const Bitmap &rows = m_rows.besideStatus ? *m_rows.besideStatus : m_rows.alive;
    m_catalogue.kept().agreements().forEach([&](AgreementId id, const KeptOfAgreement &kept) {
        const auto status = static_cast<std::size_t>(kept.status);
        if (status > 0 && rows.contains(id) && m_rows.fails[m_catalogue.pairs().of(id)] == 0)
            ++facets.statuses.at(status - 1);
    });
}

void Gathering::countTags(FacetCounts &facets) const
{
    const Bitmap &rows = m_rows.besideTags ? *m_rows.besideTags : m_rows.alive;
    const TagTable &table = m_catalogue.kept().tags();
    facets.tags.assign(table.tags.size(), 0);
    for (const TagTable::Use &use : table.uses) {
        for (const AgreementId id : m_catalogue.agreementsOf(use.institution)) {
            if (rows.contains(id) && m_rows.fails[m_catalogue.pairs().of(id)] == 0)
                ++facets.tags[use.tag];
        }
    }
}

} // namespace

Found evaluate(const Catalogue &catalogue, const Query &query, QDate today, const std::stop_token &stop)
{
    NarrowedRows rows = narrow(catalogue, query, today, stop);
    if (stop.stop_requested()) {
        rows.alive = rows.found = Bitmap(catalogue.size());
        rows.besideStatus.reset();
        rows.besideTags.reset();
    }
    return Gathering(catalogue, rows).run();
}

Counts countsOf(const Catalogue &catalogue, const std::vector<AgreementId> &agreements)
{
    const domain::AgreementList &list = catalogue.list();
    Bitmap institutions(list.institutions.size());
    Bitmap countries(list.countries.size());
    for (const AgreementId id : agreements) {
        const domain::InstitutionId institution = list.agreements.institutions()[id];
        institutions.insert(institution);
        countries.insert(list.institutions[institution].country);
    }
    return {.agreements = static_cast<quint32>(agreements.size()),
            .institutions = static_cast<quint32>(institutions.count()),
            .countries = static_cast<quint32>(countries.count())};
}

quint32 endingWithin(const Catalogue &catalogue, QDate today, int months)
{
    const QDate last = today.addMonths(months);
    quint32 count = 0;
    catalogue.kept().agreements().forEach([&](AgreementId, const KeptOfAgreement &kept) {
        const QDate end = kept.record.end;
        count += end.isValid() && today <= end && end <= last ? 1 : 0;
    });
    return count;
}

FacetCounts facetTotals(const Catalogue &catalogue)
{
    // Without a query no row need be looked at: a pair has the rows it has.
    const NarrowedRows rows = narrow(catalogue, Query(), {}, {});
    return Gathering(catalogue, rows).facets(catalogue.pairs().totals());
}

} // namespace accords::catalogue
