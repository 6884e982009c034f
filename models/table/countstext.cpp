// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "table/countstext.h"

#include <QCoreApplication>

namespace accords::table {

namespace {

constexpr auto context = "Counts";

QString counted(const char *source, quint32 number, const text::Phrasebook &phrases)
{
    return phrases(context, source, nullptr, static_cast<int>(number));
}

} // namespace

QString agreementsText(quint32 shown, quint32 all, const text::Phrasebook &phrases)
{
    // English has the noun after the second number, French after the first: each number comes with its own phrase.
    //: First half of “12 of 191 agreements”: the number alone in English; with its noun where the noun comes here.
    const QString first = counted(QT_TRANSLATE_N_NOOP("Counts", "%n shown"), shown, phrases);
    //: Second half of “12 of 191 agreements”: with its noun in English; the number alone where the noun came before.
    const QString second = counted(QT_TRANSLATE_N_NOOP("Counts", "%n agreement(s)"), all, phrases);
    //: “12 of 191 agreements”; %1 and %2 are the two halves.
    return phrases(context, QT_TRANSLATE_NOOP("Counts", "%1 of %2")).arg(first, second);
}

QString countsText(const catalogue::Counts &shown, const catalogue::Counts &all, const text::Phrasebook &phrases)
{
    const QString agreements = agreementsText(shown.agreements, all.agreements, phrases);
    const QString institutions =
        counted(QT_TRANSLATE_N_NOOP("Counts", "%n institution(s)"), shown.institutions, phrases);
    const QString countries = counted(QT_TRANSLATE_N_NOOP("Counts", "%n country(ies)"), shown.countries, phrases);
    //: “12 of 191 agreements · 9 institutions · 3 countries”
    return phrases(context, QT_TRANSLATE_NOOP("Counts", "%1 · %2 · %3")).arg(agreements, institutions, countries);
}

QString choiceText(const QString &name, quint32 shown, quint32 all, const text::Phrasebook &phrases)
{
    //: “Brazil, 4 of 17 agreements”, read aloud
    return phrases(context, QT_TRANSLATE_NOOP("Counts", "%1, %2")).arg(name, agreementsText(shown, all, phrases));
}

} // namespace accords::table
