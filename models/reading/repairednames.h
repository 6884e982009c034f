// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/agreementlist.h"

#include <QByteArray>

#include <vector>

namespace accords::reading {

/// What an institution's cell that is not plain becomes.
struct RepairedName
{
    QByteArray name;     ///< as displayed; empty: no name is written there
    QByteArray exported; ///< before repairs
    std::vector<domain::KeptProblem> problems;
};

/// The repairs of a list's names, each worked out once.
class RepairedNames final
{
public:
    static constexpr quint32 none = 0xFFFF'FFFF;

    /// Texts of problems are kept in \a list.
    explicit RepairedNames(domain::AgreementList &list) : m_problems(list.problems), m_cells(list.text) {}

    /// The number of what \a cell becomes. Amortised O(length).
    quint32 numberOf(QByteArrayView cell);

    /// What the cell of \a number becomes. Its texts stay where they are.
    const RepairedName &operator[](quint32 number) const { return m_repaired[number]; }

    quint32 size() const { return static_cast<quint32>(m_repaired.size()); }

private:
    domain::ProblemList &m_problems;
    domain::TextPool m_cells;
    std::vector<RepairedName> m_repaired;
};

} // namespace accords::reading
