// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/catalogue.h"
#include "domain/language.h"

#include <optional>
#include <vector>

namespace accords::table {

/// What is to become of many agreements at once. Nothing: it stays.
struct BulkWishes
{
    std::optional<domain::AgreementStatus> status = {}; ///< Unknown: it is emptied
    std::optional<QString> start = {};                  ///< as fieldText() gives it; empty: it is emptied
    std::optional<QString> end = {};                    ///< likewise
    QStringList addedTags = {};                         ///< to the institutions of the agreements
    QStringList removedTags = {};

    bool operator==(const BulkWishes &) const = default;
};

/// One change over many agreements: which fields of a snapshot it changes, before anything is changed. Small numbers
/// only: what a change says is put together when it is asked for.
class BulkChange final
{
public:
    BulkChange() = default;

    /// \a selected in any order, in which the changes then stand. What the list says twice counts once. O(selected).
    BulkChange(catalogue::Snapshot snapshot, const std::vector<domain::AgreementId> &selected);

    /// O(selected), without putting a text together where nothing is kept.
    void wish(const BulkWishes &wishes);

    std::size_t agreements() const { return m_agreements.size(); }
    std::size_t institutions() const { return m_institutions.size(); }

    /// Tags that any institution has, and those that one of the selected has, each once. O(institutions).
    QStringList tagsInUse(domain::Language language) const;
    QStringList tagsOfSelected(domain::Language language) const;

    /// Fields that get another value; those that have it already are left out.
    std::size_t size() const { return m_items.size(); }
    std::size_t changedAgreements() const { return m_changedAgreements; }
    std::size_t changedInstitutions() const { return m_changedInstitutions; }
    /// Agreements whose end would lie before their start: their dates stay as they are.
    std::size_t reversedDates() const { return m_reversedDates; }

    /// One of them. O(length).
    domain::FieldChange change(std::size_t number) const;
    /// All of them, each of another place. O(size).
    std::vector<domain::FieldChange> changes() const;

private:
    struct Item
    {
        quint32 id; ///< of an institution or an agreement, as the field is
        domain::Field field;
    };

    void addAgreement(domain::AgreementId id);
    void addInstitution(domain::InstitutionId id);
    domain::AgreementRecord wished(domain::AgreementRecord record) const;
    QStringList wished(const QStringList &tags) const;

    catalogue::Snapshot m_snapshot;
    std::vector<domain::AgreementId> m_agreements;
    std::vector<domain::InstitutionId> m_institutions;
    BulkWishes m_wishes;
    std::vector<Item> m_items;
    std::size_t m_changedAgreements = 0;
    std::size_t m_changedInstitutions = 0;
    std::size_t m_reversedDates = 0;
};

} // namespace accords::table
