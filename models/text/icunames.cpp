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

bool contains(std::initializer_list<QLatin1StringView> codes, QStringView code)
{
    return std::ranges::any_of(codes, [code](QLatin1StringView each) { return code == each; });
}

/// Codes in ICU's list that ISO 3166-1 only reserves: Diego Garcia, Ceuta and Melilla, the Canary Islands, …
bool isOnlyReserved(QStringView code)
{
    return contains({QLatin1StringView("AC"), QLatin1StringView("CP"), QLatin1StringView("CQ"), QLatin1StringView("DG"),
                     QLatin1StringView("EA"), QLatin1StringView("IC"), QLatin1StringView("TA")},
                    code);
}

/// Whether the usual name is ICU's short one, Hong Kong say. Nobody wants "US" or "R.-U." where a full name fits.
bool isUsuallyShort(QStringView code)
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

/// Each is opened when it is first asked: most programs speak one language, and have few short names to say.
QString displayName(const QString &code, Language language, bool isShort)
{
    const QByteArray icuCode = code.toLatin1();
    const bool isFrench = language == Language::French;
    if (isFrench && isShort) {
        static const DisplayNames shortFrench(language, UDISPCTX_LENGTH_SHORT);
        return shortFrench(icuCode.constData());
    }
    if (isFrench) {
        static const DisplayNames french(language, UDISPCTX_LENGTH_FULL);
        return french(icuCode.constData());
    }
    if (isShort) {
        static const DisplayNames shortEnglish(language, UDISPCTX_LENGTH_SHORT);
        return shortEnglish(icuCode.constData());
    }
    static const DisplayNames english(language, UDISPCTX_LENGTH_FULL);
    return english(icuCode.constData());
}

} // namespace

QStringList icuCountryCodes()
{
    QStringList codes;
    for (const char *const *next = uloc_getISOCountries(); *next; ++next) {
        const QString code = QString::fromLatin1(*next);
        if (!isOnlyReserved(code))
            codes.append(code);
    }
    codes.sort();
    return codes;
}

QString icuCountryName(const QString &code, Language language)
{
    return displayName(code, language, isUsuallyShort(code));
}

QStringList icuCountryNames(const QString &code)
{
    return {displayName(code, Language::English, true), displayName(code, Language::English, false),
            displayName(code, Language::French, true), displayName(code, Language::French, false)};
}

Region icuRegionOf(const QString &code)
{
    const QByteArray icuCode = code.toLatin1();
    UErrorCode status = U_ZERO_ERROR;
    const URegion *country = uregion_getRegionFromCode(icuCode.constData(), &status);
    const URegion *continent = country ? uregion_getContainingRegionOfType(country, URGN_CONTINENT) : nullptr;
    // ICU counts Antarctica to Oceania, M49 to none of the five.
    if (!continent || icuCode == "AQ")
        return Region::Unknown;
    const auto *found = std::ranges::find_if(domain::allRegions, [continent](Region region) {
        return qstrcmp(m49Code(region), uregion_getRegionCode(continent)) == 0;
    });
    return found == domain::allRegions.end() ? Region::Unknown : *found;
}

QString icuRegionName(Region region, Language language)
{
    if (region == Region::Unknown)
        return {};
    return DisplayNames(language, UDISPCTX_LENGTH_FULL)(m49Code(region));
}

} // namespace accords::text
