// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "text/countryaliases.h"

#include <array>

namespace accords::text {

namespace {

// EL and UK are what the European Union writes for GR and GB.
constexpr std::array aliases = {
    CountryAliases{u"AE", u"UAE|Emirates|EAU|Émirats"},
    CountryAliases{u"BA", u"Bosnia|Bosnie"},
    CountryAliases{u"BN", u"Brunei Darussalam|Brunéi Darussalam"},
    CountryAliases{u"BO", u"Plurinational State of Bolivia|Bolivia, Plurinational State of|"
                          u"Bolivia (Plurinational State of)|État plurinational de Bolivie"},
    CountryAliases{u"BY", u"Bélarus|Byelorussia"},
    CountryAliases{u"CD", u"Democratic Republic of the Congo|Democratic Republic of Congo|"
                          u"Congo, Democratic Republic of the|Congo, The Democratic Republic of the|"
                          u"Congo (Democratic Republic of the)|DR Congo|DRC|Zaire|Zaïre|"
                          u"République démocratique du Congo|RD Congo|RDC"},
    CountryAliases{u"CF", u"Centrafrique"},
    CountryAliases{u"CG", u"Congo|Republic of the Congo|Republic of Congo|République du Congo"},
    CountryAliases{u"CH", u"Swiss Confederation|Confédération suisse"},
    CountryAliases{u"CI", u"Ivory Coast|Cote d Ivoire"},
    CountryAliases{u"CN", u"People’s Republic of China|PR China|P. R. China|China (People’s Republic)|"
                          u"China, People’s Republic of|PRC|Mainland China|République populaire de Chine|"
                          u"Chine (République populaire)|RP Chine|Chine populaire"},
    CountryAliases{u"CV", u"Cabo Verde|République de Cabo Verde"},
    CountryAliases{u"CZ", u"Czech Republic|République tchèque"},
    CountryAliases{u"DE", u"Federal Republic of Germany|Deutschland|République fédérale d’Allemagne"},
    CountryAliases{u"ES", u"España"},
    CountryAliases{u"FK", u"Malvinas|Malouines"},
    CountryAliases{u"FM", u"Federated States of Micronesia|Micronesia, Federated States of|"
                          u"Micronesia (Federated States of)|États fédérés de Micronésie"},
    CountryAliases{u"GB", u"UK|Great Britain|Britain|England|Scotland|Wales|Northern Ireland|"
                          u"United Kingdom of Great Britain and Northern Ireland|"
                          u"Grande-Bretagne|Angleterre|Écosse|Pays de Galles|Irlande du Nord|"
                          u"Royaume-Uni de Grande-Bretagne et d’Irlande du Nord"},
    CountryAliases{u"GR", u"EL|Hellas|Hellenic Republic|République hellénique"},
    CountryAliases{u"HK", u"Hong Kong, China|Hong Kong (China)|China, Hong Kong|China, Hong Kong SAR|"
                          u"Hong Kong SAR|HKSAR|Hongkong|Hong Kong, Chine|Hong Kong (Chine)|"
                          u"Chine, Hong Kong|RAS de Hong Kong"},
    CountryAliases{u"IE", u"Republic of Ireland|Eire|République d’Irlande"},
    CountryAliases{u"IR", u"Islamic Republic of Iran|Iran, Islamic Republic of|Iran (Islamic Republic of)|"
                          u"République islamique d’Iran|Iran (République islamique d’)"},
    CountryAliases{u"KP", u"Democratic People’s Republic of Korea|Korea, Democratic People’s Republic of|"
                          u"Korea (Democratic People’s Republic of)|DPRK|"
                          u"République populaire démocratique de Corée"},
    CountryAliases{u"KR", u"Republic of Korea|Korea, Republic of|Korea (Republic of)|Korea|Korea (South)|"
                          u"Korea, South|République de Corée|Corée, République de|Corée|Corée (du Sud)"},
    CountryAliases{u"KG", u"Kirghizistan|Kirghizie"},
    CountryAliases{u"LA", u"Lao|Lao PDR|Lao People’s Democratic Republic|"
                          u"République démocratique populaire lao"},
    CountryAliases{u"LY", u"Libyan Arab Jamahiriya"},
    CountryAliases{u"MD", u"Republic of Moldova|Moldova, Republic of|Moldova (Republic of)|"
                          u"République de Moldavie|République de Moldova|Moldova (République de)"},
    CountryAliases{u"MK", u"Macedonia|Republic of North Macedonia|FYROM|"
                          u"Former Yugoslav Republic of Macedonia|"
                          u"Macedonia, The Former Yugoslav Republic of|Macédoine|"
                          u"République de Macédoine du Nord|Ancienne République yougoslave de Macédoine"},
    CountryAliases{u"MM", u"Burma|Birmanie|Myanmar"},
    CountryAliases{u"MO", u"Macau|Macao, China|Macau, China|China, Macao SAR|Macao SAR|Macau SAR|"
                          u"Macao, Chine|RAS de Macao"},
    CountryAliases{u"NL", u"Holland|Hollande"},
    CountryAliases{u"NZ", u"Aotearoa"},
    CountryAliases{u"PS", u"State of Palestine|Palestine, State of|Palestinian Territory|"
                          u"Occupied Palestinian Territory|Palestinian Territory, Occupied|"
                          u"Palestinian Authority|État de Palestine|Territoire palestinien occupé"},
    CountryAliases{u"RE", u"Réunion Island|Île de La Réunion"},
    CountryAliases{u"RO", u"Rumania"},
    CountryAliases{u"RS", u"Republic of Serbia|République de Serbie"},
    CountryAliases{u"RU", u"Russian Federation|Fédération de Russie|Fédération russe"},
    CountryAliases{u"SA", u"Kingdom of Saudi Arabia|KSA|Arabie séoudite"},
    CountryAliases{u"SK", u"Slovak Republic|République slovaque"},
    CountryAliases{u"ST", u"Sao Tome|São Tomé"},
    CountryAliases{u"SY", u"Syrian Arab Republic|République arabe syrienne"},
    CountryAliases{u"SZ", u"Swaziland"},
    CountryAliases{u"TL", u"East Timor|Timor-Est"},
    CountryAliases{u"TR", u"Turkey|Türkiye|Republic of Turkey|Republic of Türkiye|Turquie|"
                          u"République de Turquie|République de Türkiye"},
    CountryAliases{u"TW", u"Taiwan, Province of China|Taiwan (Province of China)|Taiwan, China|"
                          u"Taiwan, Republic of China|Taiwan (Republic of China)|Taiwan (ROC)|Taiwan, R.O.C.|"
                          u"Republic of China|Republic of China (Taiwan)|Chinese Taipei|"
                          u"Taïwan, province de Chine|Taïwan (province de Chine)|République de Chine|"
                          u"République de Chine (Taïwan)|Taipei chinois|Formosa|Formose"},
    CountryAliases{u"TZ", u"United Republic of Tanzania|Tanzania, United Republic of|"
                          u"Tanzania (United Republic of)|République-Unie de Tanzanie"},
    CountryAliases{u"US", u"USA|US of America|United States of America|États-Unis d’Amérique|"
                          u"EUA|É.-U. d’Amérique"},
    CountryAliases{u"VA", u"Holy See|Holy See (Vatican City State)|Vatican|Saint-Siège"},
    CountryAliases{u"VE", u"Bolivarian Republic of Venezuela|Venezuela, Bolivarian Republic of|"
                          u"Venezuela (Bolivarian Republic of)|République bolivarienne du Venezuela"},
    CountryAliases{u"VN", u"Viet Nam|Vietnam|Viêt Nam|Socialist Republic of Vietnam"},
    CountryAliases{u"ZA", u"Republic of South Africa|RSA|République d’Afrique du Sud|République sud-africaine"},
};

} // namespace

std::span<const CountryAliases> countryAliases()
{
    return aliases;
}

} // namespace accords::text
