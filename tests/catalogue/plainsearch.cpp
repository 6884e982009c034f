// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "plainsearch.h"

#include "catalogue/queryvalues.h"
#include "text/countries.h"
#include "text/folding.h"
#include "text/wording.h"

#include <algorithm>

namespace accords::testing {

namespace {

using catalogue::Field;
using catalogue::Term;
using domain::AgreementId;

QByteArrayList folded(const QStringList &texts)
{
    QByteArrayList all;
    for (const QString &text : texts)
        all.append(text::folded(text));
    return all;
}

QByteArrayList textsOf(const domain::Country &country)
{
    return folded({country.code, country.label, text::countryName(country.code, domain::Language::English),
                   text::countryName(country.code, domain::Language::French)});
}

/// The programme's own text first.
QByteArrayList textsOf(const domain::Programme &programme)
{
    QStringList texts = {programme.text};
    for (const domain::Language language : {domain::Language::English, domain::Language::French}) {
        const text::Phrasebook phrases(language);
        texts.append({text::label(programme.type, phrases), text::label(programme.signatory, phrases)});
    }
    return folded(texts);
}

bool isInSome(const QByteArray &needle, const QByteArrayList &texts)
{
    return std::ranges::any_of(texts, [&needle](const QByteArray &text) { return text.contains(needle); });
}

} // namespace

/// A value of a term, as it is compared.
struct PlainSearch::Value
{
    Field field;
    QByteArray folded;
    QString canonical;
};

PlainSearch::PlainSearch(catalogue::Snapshot catalogue) : m_catalogue(std::move(catalogue))
{
    const domain::AgreementList &list = m_catalogue->list();
    for (const domain::Institution &institution : list.institutions)
        m_names.push_back(folded({list.names.text(institution.name), list.names.text(institution.exported)}));
    for (domain::InstitutionId id = 0; id < list.institutions.size(); ++id) {
        const domain::InstitutionRecord *record = m_catalogue->institutionRecord(id);
        if (record && !record->displayName.isEmpty())
            m_names[id].append(text::folded(record->displayName));
    }
    for (const domain::Country &country : list.countries)
        m_countries.push_back(textsOf(country));
    for (const domain::Programme &programme : list.programmes)
        m_programmes.push_back(textsOf(programme));
    m_held.resize(list.institutions.size());
    for (const domain::Agreement agreement : list.agreements)
        m_held[agreement.institution].insert(list.programmes[agreement.programme].type);
}

bool PlainSearch::hasText(AgreementId id, const QByteArray &needle) const
{
    const domain::Agreement agreement = m_catalogue->list().agreements[id];
    const domain::CountryId country = m_catalogue->list().institutions[agreement.institution].country;
    return isInSome(needle, m_names[agreement.institution]) || isInSome(needle, m_countries[country]) ||
           isInSome(needle, m_programmes[agreement.programme]);
}

bool PlainSearch::hasProblem(AgreementId id, const QString &code) const
{
    const catalogue::Examination *examination = m_catalogue->examination();
    return std::ranges::any_of(examination->problemsOf(id), [&](quint32 number) {
        const domain::ProblemCode found = examination->problem(number).code;
        return code == QLatin1StringView("any") ? usualSeverity(found) != domain::Severity::Repair
                                                : domain::token(found) == code;
    });
}

bool PlainSearch::holds(AgreementId id, const QString &type) const
{
    return std::ranges::any_of(m_held[m_catalogue->list().agreements[id].institution],
                               [&type](domain::AgreementType held) { return domain::token(held) == type; });
}

bool PlainSearch::valueFits(AgreementId id, const Value &value) const
{
    const domain::Agreement agreement = m_catalogue->list().agreements[id];
    const domain::Country &country = m_catalogue->countryOf(id);
    const domain::Programme &programme = m_catalogue->programmeOf(id);
    switch (value.field) {
    case Field::Text:
        return hasText(id, value.folded);
    case Field::Institution:
        return isInSome(value.folded, m_names[agreement.institution]);
    case Field::Programme:
        return m_programmes[agreement.programme].front().contains(value.folded);
    case Field::Country:
        return country.code.isEmpty() ? text::folded(country.label) == value.folded : country.code == value.canonical;
    case Field::Region:
        return domain::token(country.region) == value.canonical;
    case Field::Type:
        return domain::token(programme.type) == value.canonical;
    case Field::Signatory:
        return domain::token(programme.signatory) == value.canonical;
    case Field::Has:
        return holds(id, value.canonical);
    case Field::Problem:
        return hasProblem(id, value.canonical);
    default:
        return recordFits(id, value);
    }
}

/// Values on the staff's own fields.
bool PlainSearch::recordFits(AgreementId id, const Value &value) const
{
    const auto *ofInstitution = m_catalogue->institutionRecord(m_catalogue->agreement(id).institution);
    const domain::InstitutionRecord institution = ofInstitution ? *ofInstitution : domain::InstitutionRecord();
    const auto *ofAgreement = m_catalogue->agreementRecord(id);
    const domain::AgreementRecord agreement = ofAgreement ? *ofAgreement : domain::AgreementRecord();
    switch (value.field) {
    case Field::Status:
        return domain::token(agreement.status) == value.canonical;
    case Field::Tag:
        return folded(institution.tags).contains(value.folded);
    case Field::Note:
        return isInSome(value.folded, folded({institution.notes, agreement.notes}));
    default:
        return agreement.end.isValid() && catalogue::daysOf(value.canonical, today).contains(agreement.end);
    }
}

PlainSearch::Fits PlainSearch::fitsOf(const catalogue::Query &query) const
{
    Fits fits;
    for (const Term &term : query.terms()) {
        std::vector<Value> values;
        for (const QString &value : term.values)
            values.push_back({.field = term.field,
                              .folded = text::folded(value),
                              .canonical = canonicalValue(term.field, value, m_catalogue->list().countries)});
        std::vector<bool> &ofTerm = fits.emplace_back(m_catalogue->size());
        for (AgreementId id = 0; id < ofTerm.size(); ++id) {
            const bool fitsOne = std::ranges::any_of(values, [&](const Value &value) { return valueFits(id, value); });
            ofTerm[id] = fitsOne != term.negated;
        }
    }
    return fits;
}

catalogue::Counts PlainSearch::countsOf(const std::vector<AgreementId> &agreements) const
{
    std::set<domain::InstitutionId> institutions;
    std::set<domain::CountryId> countries;
    for (const AgreementId id : agreements) {
        institutions.insert(m_catalogue->agreement(id).institution);
        countries.insert(m_catalogue->institutionOf(id).country);
    }
    return {.agreements = static_cast<quint32>(agreements.size()),
            .institutions = static_cast<quint32>(institutions.size()),
            .countries = static_cast<quint32>(countries.size())};
}

void PlainSearch::countTags(catalogue::FacetCounts &facets, domain::InstitutionId id) const
{
    const domain::InstitutionRecord *record = m_catalogue->institutionRecord(id);
    const QByteArrayList tags = record ? folded(record->tags) : QByteArrayList();
    const std::vector<QByteArray> &all = m_catalogue->kept().tags().folded;
    for (std::size_t tag = 0; tag < all.size(); ++tag)
        facets.tags[tag] += tags.contains(all[tag]) ? 1 : 0;
}

catalogue::Found PlainSearch::find(const catalogue::Query &query) const
{
    const Fits fits = fitsOf(query);
    // Whether an agreement fits every term but those on some fields.
    const auto fitsBut = [&](AgreementId id, std::initializer_list<Field> besides) {
        for (std::size_t term = 0; term < fits.size(); ++term) {
            if (std::ranges::find(besides, query.terms()[term].field) == besides.end() && !fits[term][id])
                return false;
        }
        return true;
    };
    catalogue::Found found;
    found.facets.countries.assign(m_catalogue->list().countries.size(), 0);
    found.facets.tags.assign(m_catalogue->kept().tags().tags.size(), 0);
    for (AgreementId id = 0; id < m_catalogue->size(); ++id) {
        const domain::Country &country = m_catalogue->countryOf(id);
        const domain::Programme &programme = m_catalogue->programmeOf(id);
        if (fitsBut(id, {}))
            found.agreements.push_back(id);
        if (fitsBut(id, {Field::Country, Field::Region})) {
            ++found.facets.countries[m_catalogue->institutionOf(id).country];
            ++found.facets.regions.at(static_cast<std::size_t>(country.region));
        }
        if (fitsBut(id, {Field::Type}))
            ++found.facets.types.at(static_cast<std::size_t>(programme.type));
        if (fitsBut(id, {Field::Signatory}))
            ++found.facets.signatories.at(static_cast<std::size_t>(programme.signatory));
        const domain::AgreementRecord *record = m_catalogue->agreementRecord(id);
        if (record && record->status != domain::AgreementStatus::Unknown && fitsBut(id, {Field::Status}))
            ++found.facets.statuses.at(static_cast<std::size_t>(record->status) - 1);
        if (fitsBut(id, {Field::Tag}))
            countTags(found.facets, m_catalogue->agreement(id).institution);
    }
    found.counts = countsOf(found.agreements);
    return found;
}

QString difference(const catalogue::Found &found, const catalogue::Found &expected)
{
    if (found.agreements != expected.agreements)
        return QStringLiteral("%1 agreements instead of %2, or others")
            .arg(QString::number(found.agreements.size()), QString::number(expected.agreements.size()));
    if (found.counts != expected.counts)
        return QStringLiteral("counts are wrong");
    if (found.facets.countries != expected.facets.countries)
        return QStringLiteral("countries are counted wrong");
    return found.facets == expected.facets
               ? QString()
               : QStringLiteral("regions, types, signatories, statuses or tags are counted wrong");
}

} // namespace accords::testing
