// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/agreementlist.h"
#include "reading/cellmemo.h"
#include "reading/countrycell.h"

#include <QHash>

namespace accords::reading {

/// What a row's country cells mean.
struct CountryMeaning
{
    domain::CountryId country = 0;
    bool missing = false;                  ///< nothing is written there
    std::vector<domain::Problem> problems; ///< without their line
};

/// Collects the countries of a list from its cells.
class CountryColumn final
{
public:
    explicit CountryColumn(domain::AgreementList &list) : m_list(list) {}

    /// The meaning of a cell. Valid until the next call. Amortised O(length).
    const CountryMeaning &of(QByteArrayView label);
    /// The same where codes have a column of their own.
    const CountryMeaning &of(QByteArrayView code, QByteArrayView label);

private:
    CountryMeaning meaning(QByteArrayView code, QByteArrayView label);
    domain::CountryId idOf(const NamedCountry &named);

    domain::AgreementList &m_list;
    CellMemo<CountryMeaning> m_memo;
    QHash<QByteArray, domain::CountryId> m_ids; ///< by code; without one, by folded label after a space
};

} // namespace accords::reading
