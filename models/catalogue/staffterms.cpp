// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/staffterms.h"

#include "catalogue/namesearch.h"
#include "catalogue/queryvalues.h"
#include "domain/parallel.h"
#include "text/folding.h"

#include <algorithm>
#include <array>

namespace accords::catalogue {

namespace {

using domain::AgreementId;
using domain::InstitutionId;

std::vector<QByteArray> foldedValues(const Term &term)
{
    std::vector<QByteArray> folded;
    for (const QString &value : term.values)
        folded.push_back(text::folded(value));
    return folded;
}

/// The agreements that \a fits says so of what is kept of them; of different ones at the same time.
template <typename Fits>
Bitmap fittingAgreements(const Catalogue &catalogue, Fits fits)
{
    constexpr std::size_t pagesAtOnce = 64;
    const PagedRecords<KeptOfAgreement> &records = catalogue.kept().agreements();
    Bitmap found(catalogue.size());
    const std::size_t parts =
        std::max(std::size_t{1}, records.size() / PagedRecords<KeptOfAgreement>::pageSize / pagesAtOnce);
    domain::inParallel(parts, [&](std::size_t number) {
        const domain::Part part = domain::partOf(records.pageCount(), parts, number);
        for (std::size_t page = part.begin; page < part.end; ++page) {
            records.forEachIn(page, [&](AgreementId id, const KeptOfAgreement &kept) {
                if (fits(kept))
                    found.insert(id);
            });
        }
    });
    return found;
}

void insertAgreementsOf(Bitmap &agreements, const Catalogue &catalogue, InstitutionId institution)
{
    for (const AgreementId id : catalogue.agreementsOf(institution))
        agreements.insert(id);
}

Bitmap withStatus(const Catalogue &catalogue, const Term &term)
{
    std::array<bool, domain::allStatuses.size() + 1> wanted{};
    for (const QString &value : term.values) {
        if (const auto status = domain::statusFromToken(canonicalValue(Field::Status, value, {})))
            wanted.at(static_cast<std::size_t>(*status)) = true;
    }
    return fittingAgreements(
        catalogue, [&wanted](const KeptOfAgreement &kept) { return wanted.at(static_cast<std::size_t>(kept.status)); });
}

Bitmap withTag(const Catalogue &catalogue, const Term &term)
{
    const TagTable &table = catalogue.kept().tags();
    const std::vector<QByteArray> values = foldedValues(term);
    std::vector<bool> wanted(table.folded.size());
    for (std::size_t tag = 0; tag < wanted.size(); ++tag)
        wanted[tag] = std::ranges::find(values, table.folded[tag]) != values.end();
    Bitmap found(catalogue.size());
    for (const TagTable::Use &use : table.uses) {
        if (wanted[use.tag])
            insertAgreementsOf(found, catalogue, use.institution);
    }
    return found;
}

Bitmap withNote(const Catalogue &catalogue, const Term &term)
{
    const std::vector<QByteArray> values = foldedValues(term);
    const auto fits = [&values](const auto &kept) {
        return !kept.foldedNotes.isEmpty() && std::ranges::any_of(values, [&kept](const QByteArray &value) {
            return contains(kept.foldedNotes, value);
        });
    };
    Bitmap found = fittingAgreements(catalogue, fits);
    catalogue.kept().institutions().forEach([&](InstitutionId id, const KeptOfInstitution &kept) {
        if (fits(kept))
            insertAgreementsOf(found, catalogue, id);
    });
    return found;
}

Bitmap ending(const Catalogue &catalogue, const Term &term, QDate today)
{
    std::vector<DayRange> ranges;
    for (const QString &value : term.values)
        ranges.push_back(daysOf(value, today));
    return fittingAgreements(catalogue, [&ranges](const KeptOfAgreement &kept) {
        return kept.record.end.isValid() &&
               std::ranges::any_of(ranges, [&kept](const DayRange &range) { return range.contains(kept.record.end); });
    });
}

} // namespace

Bitmap fittingStaffTerm(const Catalogue &catalogue, const Term &term, QDate today)
{
    switch (term.field) {
    case Field::Status:
        return withStatus(catalogue, term);
    case Field::Tag:
        return withTag(catalogue, term);
    case Field::Note:
        return withNote(catalogue, term);
    default:
        return ending(catalogue, term, today);
    }
}

} // namespace accords::catalogue
