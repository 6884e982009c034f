// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/agreementlist.h"
#include "reading/cellmemo.h"

#include <QHash>

namespace accords::reading {

/// What a row's programme cells mean.
struct ProgrammeMeaning
{
    std::vector<domain::ProgrammeId> programmes; ///< one, or more in a combined cell; in the cell's order
    bool missing = false;                        ///< nothing is written there
    std::vector<domain::Problem> problems;       ///< without their line
};

/// Collects the programmes of a list from its cells.
class ProgrammeColumn final
{
public:
    explicit ProgrammeColumn(domain::AgreementList &list) : m_list(list) {}

    /// The meaning of a cell. Valid until the next call. Amortised O(length).
    const ProgrammeMeaning &of(QByteArrayView programme);
    /// The same where signatories have a column of their own.
    const ProgrammeMeaning &of(QByteArrayView programme, QByteArrayView signatory);

private:
    ProgrammeMeaning meaning(QByteArrayView cell, domain::Signatory signatory);
    domain::ProgrammeId idOf(const domain::Programme &programme);

    domain::AgreementList &m_list;
    CellMemo<ProgrammeMeaning> m_memo;
    QHash<std::pair<QString, int>, domain::ProgrammeId> m_ids;
};

} // namespace accords::reading
