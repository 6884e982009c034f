// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/exporting/exportname.h"

#include "text/folding.h"

namespace accords::ui {

namespace {

constexpr qsizetype longestName = 60;

bool isPlain(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
}

} // namespace

QString exportBaseName(const catalogue::Query &query, const std::vector<domain::Country> &countries,
                       const text::Phrasebook &phrases)
{
    QByteArray words = "accords";
    for (const catalogue::Term &term : query.terms())
        words += ' ' + text::folded(catalogue::label(term, countries, phrases));

    QByteArray name;
    for (const char letter : words) {
        if (isPlain(letter))
            name += letter;
        else if (!name.endsWith('-'))
            name += '-';
    }
    name.truncate(longestName);
    while (name.endsWith('-'))
        name.chop(1);
    return QString::fromLatin1(name);
}

} // namespace accords::ui
