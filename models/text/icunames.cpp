// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "text/icunames.h"

#include "text/icu.h"

#include <unicode/uldnames.h>
#include <unicode/uloc.h>
#include <unicode/uregion.h>

#include <algorithm>
#include <array>

namespace accords::text {

namespace {

using domain::Language;
using domain::Region;

/// ICU's names in one language and one length.
class DisplayNames final
{
public:
    DisplayNames(Language language, UDisplayContext length)
    {
        UErrorCode status = U_ZERO_ERROR;
        m_names = uldn_openForContext(icuLocale(language), &length, 1, &status);
    }
    ~DisplayNames() { uldn_close(m_names); }
    Q_DISABLE_COPY_MOVE(DisplayNames)

    QString operator()(const char *code) const
    {
        std::array<UChar, 128> name{};
        UErrorCode status = U_ZERO_ERROR;
        const int32_t size =
            uldn_regionDisplayName(m_names, code, name.data(), static_cast<int32_t>(name.size()), &status);
        return U_FAILURE(status) ? QString() : QString::fromUtf16(name.data(), size);
    }

private:
    ULocaleDisplayNames *m_names = nullptr;
};

bool contains(std::initializer_list<QLatin1StringView> codes, const char *code)
{
    return std::ranges::find(codes, QLatin1StringView(code)) != codes.end();
}

/// Codes in ICU's list that ISO 3166-1 only reserves: Diego Garcia, Ceuta and Melilla, the Canary Islands, …
bool isOnlyReserved(const char *code)
{
    return contains({QLatin1StringView("AC"), QLatin1StringView("CP"), QLatin1StringView("CQ"), QLatin1StringView("DG"),
                     QLatin1StringView("EA"), QLatin1StringView("IC"), QLatin1StringView("TA")},
                    code);
}

/// Whether the usual name is ICU's short one, Hong Kong say. Nobody wants "US" or "R.-U." where a full name fits.
bool isUsuallyShort(const char *code)
{
    return contains(
        {QLatin1StringView("HK"), QLatin1StringView("MM"), QLatin1StringView("MO"), QLatin1StringView("PS")}, code);
}

/// The code of UN M49, which ICU takes for a name's code too.
const char *m49Code(Region region)
{
    static constexpr std::array codes = {"002", "019", "142", "150", "009"};
    static_assert(codes.size() == domain::allRegions.size());
    return codes.at(static_cast<std::size_t>(region));
}

Region continentOf(const char *code)
{
    UErrorCode status = U_ZERO_ERROR;
    const URegion *country = uregion_getRegionFromCode(code, &status);
    const URegion *continent = country ? uregion_getContainingRegionOfType(country, URGN_CONTINENT) : nullptr;
    // ICU counts Antarctica to Oceania, M49 to none of the five.
    if (!continent || qstrcmp(code, "AQ") == 0)
        return Region::Unknown;
    const auto *found = std::ranges::find_if(domain::allRegions, [continent](Region region) {
        return qstrcmp(m49Code(region), uregion_getRegionCode(continent)) == 0;
    });
    return found == domain::allRegions.end() ? Region::Unknown : *found;
}

} // namespace

std::vector<IcuCountry> icuCountries()
{
    const DisplayNames english(Language::English, UDISPCTX_LENGTH_FULL);
    const DisplayNames shortEnglish(Language::English, UDISPCTX_LENGTH_SHORT);
    const DisplayNames french(Language::French, UDISPCTX_LENGTH_FULL);
    const DisplayNames shortFrench(Language::French, UDISPCTX_LENGTH_SHORT);
    std::vector<IcuCountry> countries;
    for (const char *const *next = uloc_getISOCountries(); *next; ++next) {
        const char *code = *next;
        if (isOnlyReserved(code))
            continue;
        const bool brief = isUsuallyShort(code);
        countries.push_back({.code = QString::fromLatin1(code),
                             .english = brief ? shortEnglish(code) : english(code),
                             .french = brief ? shortFrench(code) : french(code),
                             .others = {shortEnglish(code), english(code), shortFrench(code), french(code)},
                             .region = continentOf(code)});
    }
    std::ranges::sort(countries, {}, &IcuCountry::code);
    return countries;
}

QString icuRegionName(Region region, Language language)
{
    if (region == Region::Unknown)
        return {};
    return DisplayNames(language, UDISPCTX_LENGTH_FULL)(m49Code(region));
}

} // namespace accords::text
