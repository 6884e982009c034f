// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/examination.h"
#include "catalogue/foldedtexts.h"
#include "catalogue/grouping.h"
#include "catalogue/institutionsearch.h"
#include "catalogue/labels.h"
#include "catalogue/pairs.h"
#include "domain/agreementlist.h"
#include "domain/deferred.h"

#include <memory>

namespace accords::catalogue {

/// How many of each there are in a set of agreements.
struct Counts
{
    quint32 agreements = 0;
    quint32 institutions = 0;
    quint32 countries = 0;

    bool operator==(const Counts &) const = default;
};

/// The immutable snapshot everything is shown from: a list and the indexes that make it instant to search, count and
/// sort. Shared as std::shared_ptr<const Catalogue> and read from any thread without locks; a change publishes a new
/// one.
class Catalogue final
{
public:
    /// Takes the list over and indexes it. O(size of the list); not for the GUI thread.
    explicit Catalogue(domain::AgreementList list);

    const domain::AgreementList &list() const { return m_list; }
    domain::AgreementId size() const { return static_cast<domain::AgreementId>(m_list.agreements.size()); }
    const Counts &counts() const { return m_counts; }

    const domain::Agreement &agreement(domain::AgreementId id) const { return m_list.agreements[id]; }
    const domain::Institution &institutionOf(domain::AgreementId id) const;
    const domain::Country &countryOf(domain::AgreementId id) const;
    const domain::Programme &programmeOf(domain::AgreementId id) const;
    const domain::SourceRow &rowOf(domain::AgreementId id) const;
    QString institutionName(domain::InstitutionId id) const { return m_list.names.text(m_list.institutions[id].name); }

    /// The agreements of an institution, in list order. O(1).
    std::span<const domain::AgreementId> agreementsOf(domain::InstitutionId id) const;

    /// The institutions of a country, in order of first appearance. O(1).
    std::span<const domain::InstitutionId> institutionsIn(domain::CountryId id) const;

    /// Bit 1 << type for each type the institution holds.
    quint8 typesHeldBy(domain::InstitutionId id) const { return m_typesHeld[id]; }

    /// What was found in the list, suggestions included: worked out by the first thread that asks, while others that
    /// ask wait. O(size of the list) then; not for the GUI thread. Null only when \a stop is requested before it is
    /// there.
    const Examination *examination(const std::stop_token &stop = {}) const;

    /// The same if it is worked out already, or null. O(1).
    const Examination *examinationSoFar() const { return m_examination.soFar(); }

    /// What values are called in \a language.
    const Labels &labels(domain::Language language) const { return m_labels.at(static_cast<std::size_t>(language)); }

    /// The institution's displayed name, folded.
    QByteArrayView foldedName(domain::InstitutionId id) const { return m_names.view(m_list.institutions[id].name); }
    /// Folded names of the country in both languages, code and label, separated by line feeds.
    QByteArrayView foldedCountry(domain::CountryId id) const { return m_countries.view(id); }
    /// Folded programme text, then type and signatory labels in both languages, separated by line feeds.
    QByteArrayView foldedProgramme(domain::ProgrammeId id) const { return m_programmes.view(id); }

    /// Every name of the list folded, by its number in AgreementList::names: displayed and exported ones.
    const FoldedTexts &foldedNames() const { return m_names; }
    /// The pairs of country and programme, and that of each agreement.
    const Pairs &pairs() const { return m_pairs; }
    /// Finds institutions by their names.
    const InstitutionSearch &institutionSearch() const { return m_search; }

private:
    void foldLabels();

    domain::AgreementList m_list;
    Counts m_counts;
    std::array<Labels, 2> m_labels; ///< by Language
    Grouping m_agreements;          ///< by institution
    Grouping m_institutions;        ///< by country
    Pairs m_pairs;
    std::vector<quint8> m_typesHeld;
    FoldedTexts m_names;
    FoldedTexts m_countries;
    FoldedTexts m_programmes;
    InstitutionSearch m_search{m_list.institutions, m_names};
    mutable domain::Deferred<Examination> m_examination;
};

using Snapshot = std::shared_ptr<const Catalogue>;

} // namespace accords::catalogue
