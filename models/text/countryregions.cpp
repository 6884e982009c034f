// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "text/countryregions.h"

#include <algorithm>
#include <array>

namespace accords::text {

namespace {

// In the order of the enum, with the territories that have a code of their own.
constexpr std::array<QStringView, domain::allRegions.size()> codes = {
    // Africa
    u"AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW IO KE KM LR LS LY MA MG ML MR "
    u"MU MW MZ NA NE NG RE RW SC SD SH SL SN SO SS ST SZ TD TF TG TN TZ UG YT ZA ZM ZW",
    // Americas
    u"AG AI AR AW BB BL BM BO BQ BR BS BV BZ CA CL CO CR CU CW DM DO EC FK GD GF GL GP GS GT GY HN HT JM "
    u"KN KY LC MF MQ MS MX NI PA PE PM PR PY SR SV SX TC TT US UY VC VE VG VI",
    // Asia
    u"AE AF AM AZ BD BH BN BT CN CY GE HK ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MO MV MY "
    u"NP OM PH PK PS QA SA SG SY TH TJ TL TM TR TW UZ VN YE",
    // Europe
    u"AD AL AT AX BA BE BG BY CH CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC "
    u"MD ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM UA VA XK",
    // Oceania
    u"AS AU CC CK CX FJ FM GU HM KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS",
};

} // namespace

domain::Region regionWith(QStringView code)
{
    constexpr qsizetype size = 2;
    const auto *found = std::ranges::find_if(
        codes, [code](QStringView ofRegion) { return code.size() == size && ofRegion.contains(code); });
    return found == codes.end() ? domain::Region::Unknown
                                : domain::allRegions.at(static_cast<std::size_t>(found - codes.begin()));
}

} // namespace accords::text
