// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "app/commandline/grouping.h"

#include "app/commandline/wording.h"
#include "catalogue/columns.h"
#include "text/collator.h"
#include "text/countries.h"
#include "text/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>

namespace accords::app {

namespace {

using catalogue::Catalogue;
using domain::AgreementId;
using text::Phrasebook;

struct Kind
{
    const char *key;
    catalogue::Column column; ///< whose title the groups have
    quint32 (*group)(const Catalogue &, AgreementId);
    QString (*groupKey)(const Catalogue &, AgreementId);
    QString (*label)(const Catalogue &, AgreementId, const Phrasebook &);
};

QString countryKey(const Catalogue &catalogue, AgreementId id)
{
    const domain::Country &country = catalogue.countryOf(id);
    return country.code.isEmpty() ? country.label : country.code;
}

QString countryLabel(const Catalogue &catalogue, AgreementId id, const Phrasebook &phrases)
{
    const domain::Country &country = catalogue.countryOf(id);
    const QString name = text::countryName(country.code, phrases.language());
    return name.isEmpty() ? country.label : name;
}

QString institutionName(const Catalogue &catalogue, AgreementId id)
{
    return catalogue.institutionName(catalogue.agreement(id).institution);
}

// By Grouping.
constexpr std::array kinds = {
    Kind{"country", catalogue::CountryColumn,
         [](const Catalogue &catalogue, AgreementId id) -> quint32 { return catalogue.institutionOf(id).country; },
         countryKey, countryLabel},
    Kind{"region", catalogue::RegionColumn,
         [](const Catalogue &catalogue, AgreementId id) { return quint32(catalogue.countryOf(id).region); },
         [](const Catalogue &catalogue, AgreementId id) { return QString(token(catalogue.countryOf(id).region)); },
         [](const Catalogue &catalogue, AgreementId id, const Phrasebook &phrases) {
             return text::regionName(catalogue.countryOf(id).region, phrases.language());
         }},
    Kind{"type", catalogue::TypeColumn,
         [](const Catalogue &catalogue, AgreementId id) { return quint32(catalogue.programmeOf(id).type); },
         [](const Catalogue &catalogue, AgreementId id) { return QString(token(catalogue.programmeOf(id).type)); },
         [](const Catalogue &catalogue, AgreementId id, const Phrasebook &phrases) {
             return text::label(catalogue.programmeOf(id).type, phrases);
         }},
    Kind{"signatory", catalogue::SignatoryColumn,
         [](const Catalogue &catalogue, AgreementId id) { return quint32(catalogue.programmeOf(id).signatory); },
         [](const Catalogue &catalogue, AgreementId id) { return QString(token(catalogue.programmeOf(id).signatory)); },
         [](const Catalogue &catalogue, AgreementId id, const Phrasebook &phrases) {
             return text::facetLabel(catalogue.programmeOf(id).signatory, phrases);
         }},
    Kind{"institution", catalogue::InstitutionColumn,
         [](const Catalogue &catalogue, AgreementId id) -> quint32 { return catalogue.agreement(id).institution; },
         institutionName,
         [](const Catalogue &catalogue, AgreementId id, const Phrasebook &) { return institutionName(catalogue, id); }},
};
static_assert(kinds.size() == std::size_t(Grouping::Institution) + 1);

const Kind &kindOf(Grouping grouping)
{
    return kinds.at(static_cast<std::size_t>(grouping));
}

QString labelOf(const Kind &kind, const Catalogue &catalogue, AgreementId id, const Phrasebook &phrases)
{
    const QString label = kind.label(catalogue, id, phrases);
    //: Group of the agreements whose country, region or institution the list doesn’t tell
    return label.isEmpty() ? said(phrases, QT_TRANSLATE_NOOP("CommandLine", "Unknown")) : label;
}

qsizetype institutionsOf(const Catalogue &catalogue, const std::vector<AgreementId> &agreements)
{
    std::vector<domain::InstitutionId> institutions;
    institutions.reserve(agreements.size());
    for (const AgreementId id : agreements)
        institutions.push_back(catalogue.agreement(id).institution);
    std::ranges::sort(institutions);
    return std::ranges::unique(institutions).begin() - institutions.begin();
}

void sortByCount(std::vector<Group> &groups, domain::Language language)
{
    const text::Collator collator(language);
    std::vector<std::pair<QByteArray, Group>> keyed;
    keyed.reserve(groups.size());
    for (Group &group : groups)
        keyed.emplace_back(collator.sortKey(group.label), std::move(group));
    std::ranges::stable_sort(keyed, [](const auto &left, const auto &right) {
        if (left.second.agreements != right.second.agreements)
            return left.second.agreements > right.second.agreements;
        return left.first < right.first;
    });
    std::ranges::transform(keyed, groups.begin(), [](auto &entry) { return std::move(entry.second); });
}

} // namespace

QStringList groupingKeys()
{
    QStringList keys;
    for (const Kind &kind : kinds)
        keys.append(QLatin1StringView(kind.key));
    return keys;
}

std::optional<Grouping> groupingFromKey(const QString &key)
{
    const qsizetype index = groupingKeys().indexOf(key);
    return index < 0 ? std::nullopt : std::optional(static_cast<Grouping>(index));
}

QString title(Grouping grouping, const Phrasebook &phrases)
{
    return catalogue::title(kindOf(grouping).column, phrases);
}

std::vector<Group> groupsOf(const Catalogue &catalogue, const std::vector<AgreementId> &agreements, Grouping grouping,
                            const Phrasebook &phrases)
{
    const Kind &kind = kindOf(grouping);
    std::map<quint32, std::vector<AgreementId>> members;
    for (const AgreementId id : agreements)
        members[kind.group(catalogue, id)].push_back(id);
    std::vector<Group> groups;
    groups.reserve(members.size());
    for (const auto &[group, ids] : members)
        groups.push_back({.key = kind.groupKey(catalogue, ids.front()),
                          .label = labelOf(kind, catalogue, ids.front(), phrases),
                          .agreements = qsizetype(ids.size()),
                          .institutions = institutionsOf(catalogue, ids)});
    sortByCount(groups, phrases.language());
    return groups;
}

} // namespace accords::app
