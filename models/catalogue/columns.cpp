// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/columns.h"

#include "catalogue/staffcolumns.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace accords::catalogue {

namespace {

using domain::AgreementId;
using text::Phrasebook;

QString textOf(QLatin1StringView token)
{
    return QString(token);
}

const QString &typeLabel(const Catalogue &catalogue, std::size_t type, const Phrasebook &phrases)
{
    return catalogue.labels(phrases.language()).types.at(type);
}

std::size_t typeOf(const Catalogue &catalogue, AgreementId id)
{
    return static_cast<std::size_t>(catalogue.programmeOf(id).type);
}

const QString &signatoryLabel(const Catalogue &catalogue, std::size_t signatory, const Phrasebook &phrases)
{
    return catalogue.labels(phrases.language()).signatories.at(signatory);
}

std::size_t signatoryOf(const Catalogue &catalogue, AgreementId id)
{
    return static_cast<std::size_t>(catalogue.programmeOf(id).signatory);
}

const QString &regionLabel(const Catalogue &catalogue, std::size_t region, const Phrasebook &phrases)
{
    return catalogue.labels(phrases.language()).regions.at(region);
}

std::size_t regionOf(const Catalogue &catalogue, AgreementId id)
{
    return static_cast<std::size_t>(catalogue.countryOf(id).region);
}

const QString &countryLabel(const Catalogue &catalogue, domain::CountryId id, const Phrasebook &phrases)
{
    return catalogue.labels(phrases.language()).countries[id];
}

quint32 countryIdOf(const Catalogue &catalogue, AgreementId id)
{
    return catalogue.institutionOf(id).country;
}

quint32 countryOfPair(const Catalogue &, const Pair &pair)
{
    return pair.country;
}

quint32 countryTotal(const Catalogue &catalogue)
{
    return static_cast<quint32>(catalogue.list().countries.size());
}

template <std::size_t Total>
quint32 fixedTotal(const Catalogue &)
{
    return Total;
}

constexpr ColumnInfo institution{
    .column = InstitutionColumn,
    .key = "institution",
    .title = QT_TRANSLATE_NOOP("Columns", "Host institution"),
    .numeric = false,
    .shownByDefault = true,
    .exportedByDefault = true,
    .followsFromPair = false,
    .staffField = {},
    .text = [](const Catalogue &c, AgreementId id,
               const Phrasebook &) { return shownName(c, c.agreement(id).institution); },
    .token = nullptr,
    .valueOfPair = nullptr,
    .valueCount = nullptr,
    .valueText = nullptr,
};

constexpr ColumnInfo countryCode{
    .column = CountryCodeColumn,
    .key = "country_code",
    .title = QT_TRANSLATE_NOOP("Columns", "Country code"),
    .numeric = false,
    .shownByDefault = false,
    .exportedByDefault = true,
    .followsFromPair = true,
    .staffField = {},
    .text = [](const Catalogue &c, AgreementId id, const Phrasebook &) { return c.countryOf(id).code; },
    .token = nullptr,
    .valueOfPair = countryOfPair,
    .valueCount = countryTotal,
    .valueText = [](const Catalogue &c, quint32 value, const Phrasebook &) { return c.list().countries[value].code; },
};

constexpr ColumnInfo country{
    .column = CountryColumn,
    .key = "country",
    .title = QT_TRANSLATE_NOOP("Columns", "Country"),
    .numeric = false,
    .shownByDefault = true,
    .exportedByDefault = true,
    .followsFromPair = true,
    .staffField = {},
    .text = [](const Catalogue &c, AgreementId id,
               const Phrasebook &phrases) { return countryLabel(c, countryIdOf(c, id), phrases); },
    .token = nullptr,
    .valueOfPair = countryOfPair,
    .valueCount = countryTotal,
    .valueText = [](const Catalogue &c, quint32 value,
                    const Phrasebook &phrases) { return countryLabel(c, value, phrases); },
};

constexpr ColumnInfo region{
    .column = RegionColumn,
    .key = "region",
    .title = QT_TRANSLATE_NOOP("Columns", "Region"),
    .numeric = false,
    .shownByDefault = false,
    .exportedByDefault = false,
    .followsFromPair = true,
    .staffField = {},
    .text = [](const Catalogue &c, AgreementId id,
               const Phrasebook &phrases) { return regionLabel(c, regionOf(c, id), phrases); },
    .token = [](const Catalogue &c, AgreementId id) { return textOf(domain::token(c.countryOf(id).region)); },
    .valueOfPair = [](const Catalogue &c,
                      const Pair &pair) { return static_cast<quint32>(c.list().countries[pair.country].region); },
    .valueCount = fixedTotal<domain::regionCount>,
    .valueText = [](const Catalogue &c, quint32 value,
                    const Phrasebook &phrases) { return regionLabel(c, value, phrases); },
};

constexpr ColumnInfo programme{
    .column = ProgrammeColumn,
    .key = "programme",
    .title = QT_TRANSLATE_NOOP("Columns", "Exchange programme"),
    .numeric = false,
    .shownByDefault = false,
    .exportedByDefault = true,
    .followsFromPair = true,
    .staffField = {},
    .text = [](const Catalogue &c, AgreementId id, const Phrasebook &) { return c.programmeOf(id).text; },
    .token = nullptr,
    .valueOfPair = [](const Catalogue &, const Pair &pair) { return pair.programme; },
    .valueCount = [](const Catalogue &c) { return static_cast<quint32>(c.list().programmes.size()); },
    .valueText = [](const Catalogue &c, quint32 value, const Phrasebook &) { return c.list().programmes[value].text; },
};

constexpr ColumnInfo type{
    .column = TypeColumn,
    .key = "type",
    //: Header of the column that says what kind of agreement it is
    .title = QT_TRANSLATE_NOOP("Columns", "Type"),
    .numeric = false,
    .shownByDefault = true,
    .exportedByDefault = true,
    .followsFromPair = true,
    .staffField = {},
    .text = [](const Catalogue &c, AgreementId id,
               const Phrasebook &phrases) { return typeLabel(c, typeOf(c, id), phrases); },
    .token = [](const Catalogue &c, AgreementId id) { return textOf(domain::token(c.programmeOf(id).type)); },
    .valueOfPair = [](const Catalogue &c,
                      const Pair &pair) { return static_cast<quint32>(c.list().programmes[pair.programme].type); },
    .valueCount = fixedTotal<domain::allTypes.size()>,
    .valueText = [](const Catalogue &c, quint32 value,
                    const Phrasebook &phrases) { return typeLabel(c, value, phrases); },
};

constexpr ColumnInfo signatory{
    .column = SignatoryColumn,
    .key = "signatory",
    .title = QT_TRANSLATE_NOOP("Columns", "Signatory"),
    .numeric = false,
    .shownByDefault = true,
    .exportedByDefault = true,
    .followsFromPair = true,
    .staffField = {},
    .text = [](const Catalogue &c, AgreementId id,
               const Phrasebook &phrases) { return signatoryLabel(c, signatoryOf(c, id), phrases); },
    .token = [](const Catalogue &c, AgreementId id) { return textOf(domain::token(c.programmeOf(id).signatory)); },
    .valueOfPair = [](const Catalogue &c,
                      const Pair &pair) { return static_cast<quint32>(c.list().programmes[pair.programme].signatory); },
    .valueCount = fixedTotal<domain::allSignatories.size()>,
    .valueText = [](const Catalogue &c, quint32 value,
                    const Phrasebook &phrases) { return signatoryLabel(c, value, phrases); },
};

constexpr ColumnInfo line{
    .column = LineColumn,
    .key = "line",
    //: Header of the column with the line's number in the file
    .title = QT_TRANSLATE_NOOP("Columns", "Line"),
    .numeric = true,
    .shownByDefault = false,
    .exportedByDefault = false,
    .followsFromPair = false,
    .staffField = {},
    .text = [](const Catalogue &c, AgreementId id, const Phrasebook &) { return QString::number(c.rowOf(id).line); },
    .token = [](const Catalogue &c, AgreementId id) { return QString::number(c.rowOf(id).line); },
    .valueOfPair = nullptr,
    .valueCount = nullptr,
    .valueText = nullptr,
};

} // namespace

std::span<const ColumnInfo, ColumnCount> columns()
{
    static constexpr std::array lists = {institution, countryCode, country, region, programme, type, signatory, line};
    static constexpr auto table = [] {
        static_assert(lists.size() + staffColumns.size() == ColumnCount);
        std::array<ColumnInfo, ColumnCount> all{};
        std::ranges::copy(lists, all.begin());
        std::ranges::copy(staffColumns, all.begin() + lists.size());
        return all;
    }();
    return table;
}

QString shownName(const Catalogue &catalogue, domain::InstitutionId id)
{
    const domain::InstitutionRecord *record = catalogue.institutionRecord(id);
    return record && !record->displayName.isEmpty() ? record->displayName : catalogue.institutionName(id);
}

QString title(Column column, const text::Phrasebook &phrases)
{
    const ColumnInfo &info = columns()[static_cast<std::size_t>(column)];
    return phrases("Columns", info.title);
}

std::optional<Column> columnFromKey(QStringView key)
{
    const auto found =
        std::ranges::find_if(columns(), [key](const ColumnInfo &info) { return key == QLatin1StringView(info.key); });
    return found == columns().end() ? std::nullopt : std::optional(found->column);
}

} // namespace accords::catalogue
