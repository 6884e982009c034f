// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "reading/repairednames.h"

#include "reading/repairs.h"
#include "text/formula.h"

namespace accords::reading {

quint32 RepairedNames::numberOf(QByteArrayView cell)
{
    const domain::TextPool::Id number = m_cells.intern(cell);
    if (number < m_repaired.size())
        return number;
    const QString exported = text::withoutGuard(QString::fromUtf8(cell));
    const CleanCell clean = cleaned(exported);
    RepairedName &repaired = m_repaired.emplace_back(
        RepairedName{.name = clean.text.toUtf8(), .exported = exported.toUtf8(), .problems = {}});
    for (const domain::Problem &problem : clean.problems)
        repaired.problems.push_back(m_problems.keep(problem));
    return number;
}

} // namespace accords::reading
