// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/agreementlist.h"
#include "domain/identity.h"

#include <QHash>

namespace accords::domain {

/// Copies agreements of other lists into one, with all that belongs to them. What they share with one that is there
/// already is not copied.
class ListExtract final
{
public:
    /// Adds to \a target, which gets these extra columns where it hasn't got them. O(size of \a target).
    ListExtract(AgreementList &target, const QStringList &extraColumns);

    /// Copies an agreement of \a source; its row is copied once for agreements of one row that come one after the
    /// other. Amortised O(length).
    void add(const AgreementList &source, AgreementId id);

private:
    void addColumns(const QStringList &titles);
    InstitutionId institution(const AgreementList &source, InstitutionId id);
    CountryId country(const Country &country);
    ProgrammeId programme(const Programme &programme);
    RowId row(const AgreementList &source, RowId id);

    AgreementList &m_target;
    QHash<InstitutionIdentity, InstitutionId> m_institutions;
    QHash<QString, CountryId> m_countries; ///< by code and label
    QHash<QString, ProgrammeId> m_programmes;
    const AgreementList *m_lastSource = nullptr;
    RowId m_lastRow = 0; ///< of that source
};

} // namespace accords::domain
