// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "benchmarks/keystrokes.h"

namespace accords::benchmark {

QStringList keystrokes()
{
    const QString typed = QStringLiteral("universite fed");
    QStringList texts;
    for (qsizetype length = 1; length <= typed.size(); ++length) {
        // A space alone changes no query.
        if (typed[length - 1] != u' ')
            texts.append(typed.first(length));
    }
    return texts + QStringList{QStringLiteral("zzz"), QStringLiteral("aalen")};
}

catalogue::Query queryOf(const QString &text)
{
    return std::get<catalogue::Query>(catalogue::Query::parse(text, {}));
}

} // namespace accords::benchmark
