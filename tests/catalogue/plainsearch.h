// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/evaluation.h"

#include <set>

namespace accords::testing {

/// The query language said again, plainly and slowly, to compare with: one agreement after the other is asked one term
/// after the other, and texts are looked through from their beginning. Shares nothing with the search but the folding
/// of texts and the meaning of single values, which have tests of their own.
class PlainSearch final
{
public:
    /// The day that periods like `12m` begin at.
    static constexpr QDate today = QDate::fromJulianDay(2'461'421); ///< 15 January 2027

    explicit PlainSearch(catalogue::Snapshot catalogue);

    /// What evaluate() is to find. O(agreements × terms × texts). Any thread.
    catalogue::Found find(const catalogue::Query &query) const;

private:
    struct Value;
    using Fits = std::vector<std::vector<bool>>; ///< by term, by agreement

    Fits fitsOf(const catalogue::Query &query) const;
    bool valueFits(domain::AgreementId id, const Value &value) const;
    bool recordFits(domain::AgreementId id, const Value &value) const;
    void countTags(catalogue::FacetCounts &facets, domain::InstitutionId id) const;
    bool hasText(domain::AgreementId id, const QByteArray &needle) const;
    bool hasProblem(domain::AgreementId id, const QString &code) const;
    bool holds(domain::AgreementId id, const QString &type) const;
    catalogue::Counts countsOf(const std::vector<domain::AgreementId> &agreements) const;

    catalogue::Snapshot m_catalogue;
    std::vector<QByteArrayList> m_names;                 ///< by institution, folded
    std::vector<QByteArrayList> m_countries;             ///< by country, folded
    std::vector<QByteArrayList> m_programmes;            ///< by programme, folded
    std::vector<std::set<domain::AgreementType>> m_held; ///< by institution
};

/// What is wrong with \a found where \a expected is right; empty: nothing.
QString difference(const catalogue::Found &found, const catalogue::Found &expected);

} // namespace accords::testing
