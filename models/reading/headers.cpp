// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "reading/headers.h"

#include "text/folding.h"
#include "text/formula.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace accords::reading {

namespace {

enum class Meaning : quint8 { Institution, Country, CountryCode, Programme, Type, Signatory, Derived };
constexpr std::size_t meaningCount = static_cast<std::size_t>(Meaning::Derived) + 1;

struct Title
{
    const char *words; ///< folded, punctuation as spaces
    Meaning meaning;
};

/// Of two columns with one meaning the earlier title here wins, and the other is an extra column.
constexpr std::array titles = {
    Title{"host institution", Meaning::Institution},
    Title{"etablissement d accueil", Meaning::Institution},
    Title{"partner institution", Meaning::Institution},
    Title{"etablissement partenaire", Meaning::Institution},
    Title{"institution partenaire", Meaning::Institution},
    Title{"institution d accueil", Meaning::Institution},
    Title{"partner university", Meaning::Institution},
    Title{"host university", Meaning::Institution},
    Title{"universite partenaire", Meaning::Institution},
    Title{"universite d accueil", Meaning::Institution},
    Title{"institution name", Meaning::Institution},
    Title{"name of institution", Meaning::Institution},
    Title{"name of the institution", Meaning::Institution},
    Title{"nom de l etablissement", Meaning::Institution},
    Title{"nom de l institution", Meaning::Institution},
    Title{"nom de l universite", Meaning::Institution},
    Title{"nom etablissement", Meaning::Institution},
    Title{"institution", Meaning::Institution},
    Title{"institutions", Meaning::Institution},
    Title{"etablissement", Meaning::Institution},
    Title{"etablissements", Meaning::Institution},
    Title{"university", Meaning::Institution},
    Title{"universite", Meaning::Institution},
    Title{"partner", Meaning::Institution},
    Title{"partenaire", Meaning::Institution},

    Title{"host country", Meaning::Country},
    Title{"pays d accueil", Meaning::Country},
    Title{"pays hote", Meaning::Country},
    Title{"partner country", Meaning::Country},
    Title{"pays partenaire", Meaning::Country},
    Title{"pays du partenaire", Meaning::Country},
    Title{"country name", Meaning::Country},
    Title{"nom du pays", Meaning::Country},
    Title{"country", Meaning::Country},
    Title{"pays", Meaning::Country},

    Title{"country code", Meaning::CountryCode},
    Title{"code pays", Meaning::CountryCode},
    Title{"code du pays", Meaning::CountryCode},
    Title{"iso country code", Meaning::CountryCode},
    Title{"code iso", Meaning::CountryCode},
    Title{"iso code", Meaning::CountryCode},
    Title{"iso 3166", Meaning::CountryCode},
    Title{"iso", Meaning::CountryCode},

    Title{"exchange programme", Meaning::Programme},
    Title{"exchange program", Meaning::Programme},
    Title{"programme d echange", Meaning::Programme},
    Title{"programme d echanges", Meaning::Programme},
    Title{"programme", Meaning::Programme},
    Title{"program", Meaning::Programme},
    Title{"programmes", Meaning::Programme},
    Title{"agreement type", Meaning::Programme},
    Title{"type of agreement", Meaning::Programme},
    Title{"type d accord", Meaning::Programme},
    Title{"type de convention", Meaning::Programme},
    Title{"agreement", Meaning::Programme},
    Title{"accord", Meaning::Programme},
    Title{"convention", Meaning::Programme},

    Title{"type", Meaning::Type},

    Title{"signatory", Meaning::Signatory},
    Title{"signataire", Meaning::Signatory},

    Title{"region", Meaning::Derived},
    Title{"line", Meaning::Derived},
    Title{"ligne", Meaning::Derived},
};

struct StaffTitle
{
    const char *words; ///< as those of Title
    domain::Field field;
};

constexpr std::array staffTitles = {
    StaffTitle{"display name", domain::Field::DisplayName},
    StaffTitle{"nom affiche", domain::Field::DisplayName},
    StaffTitle{"website", domain::Field::Website},
    StaffTitle{"site web", domain::Field::Website},
    StaffTitle{"city", domain::Field::City},
    StaffTitle{"ville", domain::Field::City},
    StaffTitle{"tags", domain::Field::Tags},
    StaffTitle{"etiquettes", domain::Field::Tags},
    StaffTitle{"contacts", domain::Field::Contacts},
    StaffTitle{"institution notes", domain::Field::InstitutionNotes},
    StaffTitle{"notes sur l etablissement", domain::Field::InstitutionNotes},
    StaffTitle{"status", domain::Field::Status},
    StaffTitle{"statut", domain::Field::Status},
    StaffTitle{"start", domain::Field::Start},
    StaffTitle{"start date", domain::Field::Start},
    StaffTitle{"date de debut", domain::Field::Start},
    StaffTitle{"end", domain::Field::End},
    StaffTitle{"end date", domain::Field::End},
    StaffTitle{"date de fin", domain::Field::End},
    StaffTitle{"seats out", domain::Field::SeatsOut},
    StaffTitle{"places sortantes", domain::Field::SeatsOut},
    StaffTitle{"seats in", domain::Field::SeatsIn},
    StaffTitle{"places entrantes", domain::Field::SeatsIn},
    StaffTitle{"notes", domain::Field::AgreementNotes},
    StaffTitle{"files", domain::Field::Files},
    StaffTitle{"fichiers", domain::Field::Files},
};

/// The longest title is much shorter, even decomposed and between quotes.
constexpr qsizetype longestTitle = 100;

/// Letters and digits, anything else as single spaces: `Établissement d’accueil :` and `etablissement_d_accueil` are
/// one.
QByteArray wordsOf(QByteArrayView cell)
{
    QByteArray words = text::folded(cell);
    for (char &letter : words) {
        const bool plain =
            (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || uchar(letter) >= 0x80;
        letter = plain ? letter : ' ';
    }
    return words.simplified();
}

/// The place of a title in the table above, or -1.
int rankOf(QByteArrayView cell)
{
    static const QHash<QByteArray, int> ranks = [] {
        QHash<QByteArray, int> result;
        for (const Title &title : titles)
            result.insert(QByteArray(title.words), static_cast<int>(result.size()));
        return result;
    }();
    return cell.size() > longestTitle ? -1 : ranks.value(wordsOf(cell), -1);
}

struct Claim
{
    qsizetype column = -1;
    int rank = -1;
};
using Claims = std::array<Claim, meaningCount>;

Claims claimsOf(std::span<const QByteArrayView> cells)
{
    Claims claims;
    for (std::size_t column = 0; column < cells.size(); ++column) {
        const int rank = rankOf(cells[column]);
        if (rank < 0)
            continue;
        Claim &claim = claims.at(static_cast<std::size_t>(titles.at(static_cast<std::size_t>(rank)).meaning));
        if (claim.column < 0 || rank < claim.rank)
            claim = {static_cast<qsizetype>(column), rank};
    }
    return claims;
}

/// Columns that follow from others in our own exports: neither read nor kept.
bool isDerived(qsizetype column, int rank, const ColumnMap &map, const Claims &claims)
{
    if (rank < 0)
        return false;
    const auto is = [&](Meaning meaning) { return claims.at(static_cast<std::size_t>(meaning)).column == column; };
    return titles.at(static_cast<std::size_t>(rank)).meaning == Meaning::Derived ||
           (map.programme >= 0 && (is(Meaning::Type) || is(Meaning::Signatory)));
}

void sortOutOthers(ColumnMap &map, std::span<const QByteArrayView> cells, const Claims &claims)
{
    for (std::size_t index = 0; index < cells.size(); ++index) {
        const auto column = static_cast<qsizetype>(index);
        map.titles.push_back(text::withoutGuard(QString::fromUtf8(cells[index]).simplified()));
        const std::array used = {map.institution, map.country, map.countryCode, map.programme, map.signatory};
        if (std::ranges::find(used, column) != used.end() || isDerived(column, rankOf(cells[index]), map, claims))
            ++map.recognised;
        else if (map.titles.back().isEmpty())
            map.untitled.push_back(column);
        else
            map.extras.push_back(column);
    }
}

} // namespace

std::optional<domain::Field> staffFieldOf(const QString &title)
{
    const QByteArray words = title.size() > longestTitle ? QByteArray() : wordsOf(title.toUtf8());
    const auto found =
        std::ranges::find_if(staffTitles, [&words](const StaffTitle &each) { return words == each.words; });
    return found == staffTitles.end() ? std::nullopt : std::optional(found->field);
}

bool isKnownTitle(QByteArrayView cell)
{
    return rankOf(cell) >= 0;
}

std::optional<ColumnMap> columnsOf(std::span<const QByteArrayView> cells)
{
    const Claims claims = claimsOf(cells);
    const auto columnOf = [&claims](Meaning meaning) { return claims.at(static_cast<std::size_t>(meaning)).column; };
    ColumnMap map;
    map.institution = columnOf(Meaning::Institution);
    map.country = columnOf(Meaning::Country);
    map.countryCode = columnOf(Meaning::CountryCode);
    map.programme = columnOf(Meaning::Programme);
    if (map.programme < 0) {
        map.programme = columnOf(Meaning::Type);
        map.signatory = columnOf(Meaning::Signatory);
    }
    if (map.institution < 0 || (map.country < 0 && map.countryCode < 0 && map.programme < 0))
        return std::nullopt;
    sortOutOthers(map, cells, claims);
    return map;
}

} // namespace accords::reading
