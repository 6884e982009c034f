// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "reading/programmecolumn.h"

#include "reading/mojibake.h"
#include "reading/programmecell.h"
#include "reading/repairs.h"
#include "text/formula.h"

namespace accords::reading {

namespace {

using domain::ProblemCode;
using domain::Signatory;

/// The texts of the programmes in a cell, repaired; what was done is added to \a problems.
QStringList textsOf(const QString &cell, std::vector<domain::Problem> &problems)
{
    const auto combined = [&problems](const QString &text, const QStringList &parts) {
        problems.push_back(problemOf(ProblemCode::CombinedProgrammes, text, parts.join(QLatin1StringView(" | "))));
        return parts;
    };
    // Line ends divide programmes too, and are spaces once the cell is repaired.
    const QStringList lines = cell.contains(u'\n') || cell.contains(u'\r') ? combinedProgrammes(cell) : QStringList();
    if (!lines.isEmpty())
        return combined(cell, lines);
    const CleanCell clean = cleaned(cell);
    problems.insert(problems.end(), clean.problems.begin(), clean.problems.end());
    const QStringList parts = combinedProgrammes(clean.text);
    return parts.isEmpty() ? QStringList(clean.text) : combined(clean.text, parts);
}

} // namespace

const ProgrammeMeaning &ProgrammeColumn::of(QByteArrayView programme)
{
    return m_memo.of(programme, [&] { return meaning(programme, Signatory::None); });
}

const ProgrammeMeaning &ProgrammeColumn::of(QByteArrayView programme, QByteArrayView signatory)
{
    return m_memo.of(programme, signatory,
                     [&] { return meaning(programme, signatoryOf(QString::fromUtf8(signatory))); });
}

ProgrammeMeaning ProgrammeColumn::meaning(QByteArrayView cell, Signatory signatory)
{
    ProgrammeMeaning result;
    for (const QString &text : textsOf(text::withoutGuard(QString::fromUtf8(cell)), result.problems)) {
        domain::Programme programme = classified(text);
        if (programme.signatory == Signatory::None)
            programme.signatory = signatory;
        result.missing = text.isEmpty();
        if (programme.type == domain::AgreementType::Other && !text.isEmpty())
            result.problems.push_back(problemOf(ProblemCode::UnknownProgramme, text, QString()));
        result.programmes.push_back(idOf(programme));
    }
    return result;
}

domain::ProgrammeId ProgrammeColumn::idOf(const domain::Programme &programme)
{
    const auto next = static_cast<domain::ProgrammeId>(m_list.programmes.size());
    const std::pair key(programme.text, static_cast<int>(programme.signatory));
    const domain::ProgrammeId id = m_ids.value(key, next);
    if (id == next) {
        m_ids.insert(key, id);
        m_list.programmes.push_back(programme);
    }
    return id;
}

} // namespace accords::reading
