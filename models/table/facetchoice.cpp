// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "table/facetchoice.h"

namespace accords::table {

QStringList chosenValues(const QStringList &values, const QString &value, bool toggle)
{
    const bool wasChosen = values.contains(value);
    if (!toggle)
        return wasChosen && values.size() == 1 ? QStringList() : QStringList(value);
    QStringList chosen = values;
    if (wasChosen)
        chosen.removeAll(value);
    else
        chosen.append(value);
    return chosen;
}

QStringList canonicalChoices(const catalogue::Query &query, catalogue::Field field,
                             const std::vector<domain::Country> &countries)
{
    QStringList found;
    const QStringList typed = query.choices(field);
    for (const QString &value : typed) {
        const QString canonical = catalogue::canonicalValue(field, value, countries);
        const QString &kept = canonical.isEmpty() ? value : canonical;
        if (!found.contains(kept))
            found.append(kept);
    }
    return found;
}

} // namespace accords::table
