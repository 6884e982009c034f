// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/narrowing.h"

#include "catalogue/staffterms.h"
#include "catalogue/termmatch.h"
#include "domain/parallel.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace accords::catalogue {

namespace {

using domain::AgreementId;

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

/// Terms are asked first, rows afterwards: what most terms say of institutions is put together before any row is
/// looked at.
class Narrowing final
{
public:
    Narrowing(const Catalogue &catalogue, QDate today, const std::stop_token &stop)
        : m_catalogue(catalogue), m_today(today), m_stop(stop),
          m_institutions(Bitmap::full(catalogue.list().institutions.size()))
    {
        m_rows.alive = Bitmap(catalogue.size());
        m_rows.fails.resize(catalogue.pairs().size());
    }

    NarrowedRows run(const Query &query);

private:
    /// A term that some rows fit by their institution and some by their pair.
    struct Mixed
    {
        std::shared_ptr<const Bitmap> institutions;
        Bitmap pairs;
        bool negated = false;
    };

    using Asked = std::tuple<Field, bool, QStringList>; ///< what a term says

    void ask(const Term &term);
    void askFacet(const Term &term);
    void askText(const Term &term);
    void askStaff(const Term &term);
    void startRows();
    void keepMixed(const Mixed &mixed);
    void keepProblem(const Term &term);
    void keepStaff();
    void keepFacets();
    template <typename Holds>
    void keep(Bitmap &rows, Holds holds) const;

    const Catalogue &m_catalogue;
    QDate m_today;
    const std::stop_token &m_stop;
    Bitmap m_institutions; ///< that fit the terms that look at nothing else
    std::vector<Mixed> m_mixed;
    std::vector<const Term *> m_problems;
    // The rows that fit the terms on staff's fields; nothing: there are no such terms.
    std::optional<Bitmap> m_ofStatus;
    std::optional<Bitmap> m_ofTags;
    std::optional<Bitmap> m_ofOthers;
    bool m_hasFacets = false;
    NarrowedRows m_rows;
};

NarrowedRows Narrowing::run(const Query &query)
{
    // A long text that is pasted has thousands of words, and few that differ.
    std::set<Asked> asked;
    for (const Term &term : query.terms()) {
        if (asked.emplace(term.field, term.negated, term.values).second)
            ask(term);
    }
    startRows();
    for (const Mixed &mixed : m_mixed)
        keepMixed(mixed);
    for (const Term *term : m_problems)
        keepProblem(*term);
    keepStaff();
    m_rows.found = m_rows.alive;
    if (m_hasFacets)
        keepFacets();
    return std::move(m_rows);
}

void Narrowing::ask(const Term &term)
{
    if (facetOf(term.field) != NoFacet)
        askFacet(term);
    else if (term.field == Field::Problem)
        m_problems.push_back(&term);
    else if (term.field < Field::Problem)
        askText(term);
    else if (!m_catalogue.kept().isEmpty())
        askStaff(term);
    else if (!term.negated)
        m_institutions = Bitmap(m_institutions.size());
}

void Narrowing::askStaff(const Term &term)
{
    Bitmap fitting = fittingStaffTerm(m_catalogue, term, m_today);
    if (term.negated)
        fitting.complement();
    std::optional<Bitmap> &rows = term.field == Field::Status ? m_ofStatus
                                  : term.field == Field::Tag  ? m_ofTags
                                                              : m_ofOthers;
    if (rows)
        *rows &= fitting;
    else
        rows = std::move(fitting);
}

void Narrowing::askFacet(const Term &term)
{
    const Bitmap fitting = match(m_catalogue, term, m_stop).pairs;
    for (std::size_t i = 0; i < m_rows.fails.size(); ++i) {
        if (fitting.contains(i) == term.negated)
            m_rows.fails[i] = static_cast<quint8>(m_rows.fails[i] | facetOf(term.field));
    }
    m_hasFacets = true;
}

void Narrowing::askText(const Term &term)
{
    if (m_institutions.count() == 0)
        return;
    Match match = catalogue::match(m_catalogue, term, m_stop);
    const std::size_t pairs = match.pairs.count();
    if (pairs > 0 && pairs < match.pairs.size()) {
        m_mixed.push_back({std::move(match.institutions), std::move(match.pairs), term.negated});
        return;
    }
    Bitmap fitting = *match.institutions;
    if (term.negated)
        fitting.complement();
    m_institutions &= fitting;
}

/// The rows of the institutions that are left.
void Narrowing::startRows()
{
    const std::size_t count = m_institutions.count();
    // Going from institutions to their rows jumps about: worth it only where most rows need not be looked at.
    constexpr std::size_t few = 16;
    if (count < m_institutions.size() / few) {
        m_institutions.forEach([this](std::size_t id) {
            for (const AgreementId row : m_catalogue.agreementsOf(static_cast<domain::InstitutionId>(id)))
                m_rows.alive.insert(row);
        });
    } else {
        m_rows.alive.complement();
        if (count < m_institutions.size())
            keep(m_rows.alive, [this, of = m_catalogue.list().agreements.institutions()](std::size_t row) {
                return m_institutions.contains(of[row]);
            });
    }
    const bool all = m_catalogue.counts().institutions == m_institutions.size();
    const bool hasStaffTerms = m_ofStatus || m_ofTags || m_ofOthers;
    if (all && m_mixed.empty() && m_problems.empty() && !hasStaffTerms && !m_hasFacets)
        m_rows.institutions = count;
}

void Narrowing::keepMixed(const Mixed &mixed)
{
    m_catalogue.pairs().withColumn([&](auto pairOf) {
        const std::span<const domain::InstitutionId> institutions = m_catalogue.list().agreements.institutions();
        keep(m_rows.alive, [&, negated = quint64{mixed.negated}](std::size_t row) {
            const domain::InstitutionId institution = institutions[row];
            return (mixed.institutions->bit(institution) | mixed.pairs.bit(pairOf[row])) ^ negated;
        });
    });
}

void Narrowing::keepProblem(const Term &term)
{
    const std::vector<domain::ProblemCode> codes = problemCodes(term);
    const Examination *examination = m_catalogue.examination(m_stop);
    if (examination == nullptr)
        return;
    keep(m_rows.alive, [&](std::size_t row) {
        const bool has = std::ranges::any_of(
            codes, [&](domain::ProblemCode code) { return examination->has(static_cast<AgreementId>(row), code); });
        return has != term.negated;
    });
}

/// The status and tags are facets, but not of pairs.
void Narrowing::keepStaff()
{
    Bitmap &alive = m_rows.alive;
    if (m_ofOthers)
        alive &= *m_ofOthers;
    if (m_ofStatus)
        m_rows.besideStatus = alive;
    if (m_ofStatus && m_ofTags)
        *m_rows.besideStatus &= *m_ofTags;
    if (m_ofStatus)
        alive &= *m_ofStatus;
    if (m_ofTags) {
        m_rows.besideTags = alive;
        alive &= *m_ofTags;
    }
}

void Narrowing::keepFacets()
{
    m_catalogue.pairs().withColumn(
        [this](auto pairOf) { keep(m_rows.found, [&](std::size_t row) { return m_rows.fails[pairOf[row]] == 0; }); });
}

/// Keeps of \a rows those that \a holds holds for.
template <typename Holds>
void Narrowing::keep(Bitmap &rows, Holds holds) const
{
    constexpr std::size_t pieceWords = 1'024; ///< 65,536 rows, a tenth of a millisecond
    const std::size_t words = rows.words().size();
    const std::size_t pieces = std::max(std::size_t{1}, words / pieceWords);
    domain::inParallel(pieces, [&](std::size_t piece) {
        const domain::Part part = domain::partOf(words, pieces, piece);
        if (!m_stop.stop_requested())
            rows.keepIf(part.begin, part.end, holds);
    });
}

} // namespace

NarrowedRows narrow(const Catalogue &catalogue, const Query &query, QDate today, const std::stop_token &stop)
{
    return Narrowing(catalogue, today, stop).run(query);
}

} // namespace accords::catalogue
