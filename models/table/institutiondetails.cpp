// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "table/institutiondetails.h"

#include "table/exportednames.h"
#include "table/institutionproblems.h"
#include "table/naming.h"
#include "table/similarinstitutions.h"
#include "table/tagsinuse.h"
#include "text/foreigntext.h"
#include "text/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace accords::table {

namespace {

using Details = InstitutionDetails;

// A row as read may hold many columns; a person reads and copies it in the pane.
constexpr qsizetype longestRow = 4000;

// Tabs stay what they are: a row that is copied pastes as cells.
QString shownRow(const QString &row)
{
    QStringList cells = row.left(longestRow).split(u'\t');
    std::ranges::transform(cells, cells.begin(), [](const QString &cell) { return text::shown(cell, longestRow); });
    return cells.join(u'\t') + (row.size() > longestRow ? QStringLiteral("…") : QString());
}

QString placedSentence(const domain::Problem &problem, const text::Phrasebook &phrases)
{
    QString sentence = text::sentence(problem, phrases);
    if (problem.line == 0)
        return sentence;
    //: %1: a line number of the list; %2: a sentence such as “Removed an unpaired quote at the end of the cell.”
    return phrases("InstitutionDetails", QT_TRANSLATE_NOOP("InstitutionDetails", "Line %1: %2"))
        .arg(QString::number(problem.line), sentence);
}

QStringList sentences(const std::vector<domain::Problem> &problems, const text::Phrasebook &phrases)
{
    QStringList sentences;
    for (const domain::Problem &problem : problems)
        sentences.append(placedSentence(problem, phrases));
    return sentences;
}

std::vector<Details::AgreementLine::Cell> otherCells(const domain::AgreementList &list, domain::RowId row)
{
    std::vector<Details::AgreementLine::Cell> cells;
    const auto columns = static_cast<std::size_t>(list.extraColumns.size());
    for (std::size_t i = 0; i < columns; ++i) {
        const QString text = list.extraTexts.text(list.extraCells[row * columns + i]);
        if (!text.isEmpty())
            cells.push_back({text::shown(list.extraColumns[static_cast<qsizetype>(i)]), text::shown(text)});
    }
    return cells;
}

std::span<const domain::AgreementId> firstAgreements(const catalogue::Catalogue &catalogue, domain::InstitutionId id)
{
    const std::span<const domain::AgreementId> all = catalogue.agreementsOf(id);
    return all.first(std::min(all.size(), std::size_t(Details::most)));
}

Details::AgreementLine agreementLine(const catalogue::Catalogue &catalogue, domain::AgreementId id,
                                     const text::Phrasebook &phrases)
{
    const domain::AgreementList &list = catalogue.list();
    const domain::RowId row = catalogue.agreement(id).row;
    const domain::Programme &programme = catalogue.programmeOf(id);
    Details::AgreementLine line;
    line.id = id;
    line.type = programme.type;
    line.typeLabel = text::label(programme.type, phrases);
    line.signatory = text::label(programme.signatory, phrases);
    line.programme = text::shown(programme.text);
    if (list.hasEnded(id))
        line.ended = endedText(phrases);
    line.line = catalogue.rowOf(id).line;
    line.otherCells = otherCells(list, row);
    line.asRead = shownRow(QString::fromUtf8(list.rowText(row)));
    line.programmeRead = domain::identityOf(list, catalogue.agreement(id)).programme;
    return line;
}

void addCountry(Details &details, const domain::Country &country, const text::Phrasebook &phrases)
{
    details.countryCode = country.code;
    details.country = countryName(country, phrases);
    details.countryLabel = text::shown(country.label);
    details.region = regionName(country.region, phrases);
}

Details::Kept keptOf(const catalogue::Catalogue &catalogue, domain::InstitutionId id, const text::Phrasebook &phrases)
{
    Details::Kept kept;
    if (const domain::InstitutionRecord *record = catalogue.institutionRecord(id))
        kept.institution = *record;
    for (const domain::AgreementId agreement : firstAgreements(catalogue, id)) {
        const domain::AgreementRecord *record = catalogue.agreementRecord(agreement);
        kept.agreements.push_back(record ? *record : domain::AgreementRecord());
    }
    kept.tagsInUse = tagsInUse(catalogue, phrases.language());
    return kept;
}

} // namespace

InstitutionDetails institutionDetails(const catalogue::Catalogue &catalogue, const catalogue::Examination *examination,
                                      domain::InstitutionId id, const text::Phrasebook &phrases,
                                      const std::stop_token &stop)
{
    const domain::AgreementList &list = catalogue.list();
    Details details;
    details.id = id;
    details.language = phrases.language();
    details.name = text::shown(catalogue.institutionName(id));
    for (const QString &name : exportedNames(catalogue, id, Details::most, stop))
        details.exportedNames.append(text::shown(name));
    addCountry(details, list.countries[list.institutions[id].country], phrases);
    details.agreementCount = static_cast<quint32>(catalogue.agreementsOf(id).size());
    for (const domain::AgreementId agreement : firstAgreements(catalogue, id))
        details.agreements.push_back(agreementLine(catalogue, agreement, phrases));
    if (examination != nullptr) {
        const InstitutionProblems problems = problemsOf(catalogue, *examination, id, Details::most, stop);
        details.repairs = sentences(problems.repairs, phrases);
        details.suggestions = sentences(problems.others, phrases);
    }
    details.similar = similarInstitutions(catalogue, examination, id, phrases, stop);
    details.file = text::shown(list.file);
    details.identity = domain::identityOf(list, id);
    details.kept = keptOf(catalogue, id, phrases);
    return details;
}

bool InstitutionDetails::hasSameList(const InstitutionDetails &other) const
{
    InstitutionDetails alike = *this;
    alike.kept = other.kept;
    return alike == other;
}

} // namespace accords::table
