// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/details/detailtext.h"

#include "text/foreigntext.h"
#include "ui/support/plainlines.h"

#include <algorithm>

namespace accords::ui {

namespace {

using table::InstitutionDetails;

QString agreementText(const InstitutionDetails::AgreementLine &agreement)
{
    QStringList words = {agreement.typeLabel, text::shown(agreement.signatory), text::shown(agreement.programme),
                         agreement.ended};
    words.removeAll(QString());
    for (const auto &cell : agreement.otherCells)
        words << QStringLiteral("%1: %2").arg(text::shown(cell.title), text::shown(cell.text));
    words << DetailText::line(agreement.line);
    return words.join(QStringLiteral(" · "));
}

void addSection(QStringList &lines, DetailText::Section section, const QStringList &texts)
{
    if (texts.isEmpty())
        return;
    lines << QString() << DetailText::heading(section);
    lines += texts;
}

} // namespace

QString DetailText::heading(Section section)
{
    switch (section) {
    case Section::Agreements:
        return tr("Agreements");
    case Section::AsExported:
        //: Heading of the detail pane: the name and the rows as the exported list has them.
        return tr("As exported");
    case Section::Repairs:
        //: Heading of the detail pane: what was put right while reading.
        return tr("Repairs");
    case Section::Suggestions:
        //: Heading of the detail pane: what a person may want to look into.
        return tr("Suggestions");
    case Section::Similar:
        break;
    }
    //: Heading of the detail pane: other institutions of the same country.
    return tr("Similar names");
}

QString DetailText::title(const InstitutionDetails &details)
{
    const QString &given = details.kept.institution.displayName;
    return text::shown(given.isEmpty() ? details.name : given);
}

QString DetailText::listName(const InstitutionDetails &details)
{
    if (title(details) == text::shown(details.name))
        return {};
    //: Under the name that staff gave an institution; %1: its name in the list
    return tr("In the list: %1").arg(text::shown(details.name));
}

QString DetailText::place(const InstitutionDetails &details)
{
    QStringList words = {text::shown(details.country), details.region};
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

QString DetailText::line(quint32 line)
{
    //: A line of the source file, beside an agreement.
    return tr("line %1").arg(line);
}

QString DetailText::rows(const InstitutionDetails &details)
{
    QStringList rows;
    quint32 last = 0;
    for (const auto &agreement : details.agreements) {
        if (agreement.line != last)
            rows << agreement.asRead;
        last = agreement.line;
    }
    return rows.join(QLatin1Char('\n'));
}

QString DetailText::all(const InstitutionDetails &details)
{
    QStringList lines = {title(details)};
    if (const QString name = listName(details); !name.isEmpty())
        lines << name;
    lines << details.countryCode + QLatin1Char(' ') + place(details);
    const auto each = [](const auto &things, const auto &textOf) {
        QStringList texts;
        std::ranges::transform(things, std::back_inserter(texts), textOf);
        return texts;
    };
    const auto shown = [](const QString &foreign) { return text::shown(foreign); };
    addSection(lines, Section::Agreements, each(details.agreements, agreementText));
    addSection(lines, Section::AsExported, each(details.exportedNames, shown) << shownLines(rows(details)));
    addSection(lines, Section::Repairs, each(details.repairs, shown));
    addSection(lines, Section::Suggestions, each(details.suggestions, shown));
    addSection(lines, Section::Similar,
               each(details.similar, [](const InstitutionDetails::Similar &one) { return text::shown(one.name); }));
    return lines.join(QLatin1Char('\n')).trimmed();
}

} // namespace accords::ui
