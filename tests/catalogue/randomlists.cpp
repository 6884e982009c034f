// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "randomlists.h"

#include "support/lists.h"

#include <QRandomGenerator>

namespace accords::testing {

QString oneOf(QRandomGenerator &random, const QStringList &values)
{
    return values[static_cast<qsizetype>(random.bounded(static_cast<quint32>(values.size())))];
}

catalogue::Snapshot randomCatalogue(QRandomGenerator &random)
{
    static const QStringList names = {QStringLiteral("Épinal"),
                                      QStringLiteral("epinal"),
                                      QStringLiteral("Zürich 10"),
                                      QStringLiteral("Zürich 9"),
                                      QString(),
                                      QStringLiteral("Łódź"),
                                      QStringLiteral("UNIVERSITE DE LOME"),
                                      QStringLiteral("Université de Lomé")};
    static const QStringList countries = {QStringLiteral("BR Brazil"), QStringLiteral("JP Japan"),
                                          QStringLiteral("KR Republic of Korea"), QStringLiteral("(Atlantis)"),
                                          QStringLiteral("()")};
    static const QStringList programmes = {QStringLiteral("erasmus"), QStringLiteral("iia imt"),
                                           QStringLiteral("mou imt-mines-albi + moa imt"),
                                           QStringLiteral("a brazil thing"), QString()};
    QStringList rows;
    for (quint32 left = random.bounded(30U); left > 0; --left) {
        rows.append(
            QStringList{oneOf(random, names), oneOf(random, countries), oneOf(random, programmes), oneOf(random, names)}
                .join(u'|'));
    }
    domain::AgreementList list = listOf(rows);
    for (const domain::SourceRow &row : list.rows) {
        if (random.bounded(4) == 0) {
            const auto code =
                static_cast<domain::ProblemCode>(random.bounded(static_cast<int>(domain::problemCodeCount)));
            list.problems.push_back(
                {.code = code, .severity = usualSeverity(code), .line = row.line, .before = {}, .after = {}});
        }
    }
    return std::make_shared<const catalogue::Catalogue>(std::move(list));
}

} // namespace accords::testing
