// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/fieldranks.h"

#include "text/fieldcell.h"
#include "text/textranks.h"

#include <algorithm>
#include <limits>
#include <span>

namespace accords::catalogue {

namespace {

using domain::AgreementId;
using domain::Field;

/// The values of a field, and for each the agreements that have it.
template <typename Value>
struct Values
{
    std::vector<Value> values;
    std::vector<std::span<const AgreementId>> agreements;
};

template <typename Value>
std::vector<quint32> ranksOf(const std::vector<Value> &values)
{
    std::vector<Value> distinct = values;
    std::ranges::sort(distinct);
    const auto repeated = std::ranges::unique(distinct);
    distinct.erase(repeated.begin(), repeated.end());
    std::vector<quint32> ranks;
    for (const Value &value : values)
        ranks.push_back(static_cast<quint32>(std::ranges::lower_bound(distinct, value) - distinct.begin()));
    return ranks;
}

std::vector<quint32> ranksOf(const std::vector<QByteArray> &texts, domain::Language language)
{
    const std::vector<QByteArrayView> views(texts.begin(), texts.end());
    return *text::ranksOf(views, language);
}

FieldRanks spread(std::size_t agreements, const std::vector<quint32> &ranks,
                  const std::vector<std::span<const AgreementId>> &havers)
{
    const auto count = static_cast<quint32>(ranks.size());
    FieldRanks spread{.of = std::vector<quint32>(agreements, count), .count = count};
    for (std::size_t i = 0; i < ranks.size(); ++i) {
        for (const AgreementId id : havers[i])
            spread.of[id] = ranks[i];
    }
    return spread;
}

/// What a field without texts is sorted by; nothing where nobody said anything.
std::optional<qint64> numberIn(const KeptOfAgreement &kept, Field field)
{
    const domain::AgreementRecord &record = kept.record;
    const auto day = [](const QDate &date) {
        return date.isValid() ? std::optional(date.toJulianDay()) : std::nullopt;
    };
    switch (field) {
    case Field::Status:
        return kept.status == domain::AgreementStatus::Unknown ? std::nullopt
                                                               : std::optional(static_cast<qint64>(kept.status));
    case Field::Start:
        return day(record.start);
    case Field::End:
        return record.isOpenEnded ? std::numeric_limits<qint64>::max() : day(record.end);
    case Field::SeatsOut:
        return record.seatsOut;
    default:
        return record.seatsIn;
    }
}

bool isText(Field field)
{
    return isOfInstitution(field) || field == Field::AgreementNotes || field == Field::Files;
}

} // namespace

FieldRanks fieldRanks(const Catalogue &catalogue, Column column, domain::Language language)
{
    const Field field = *columns()[static_cast<std::size_t>(column)].staffField;
    const text::Phrasebook phrases(language);
    Values<QByteArray> texts;
    Values<qint64> numbers;
    const auto addText = [&texts](const QString &text, std::span<const AgreementId> agreements) {
        if (text.isEmpty())
            return;
        texts.values.push_back(text.toUtf8());
        texts.agreements.push_back(agreements);
    };
    if (isOfInstitution(field)) {
        catalogue.kept().institutions().forEach([&](domain::InstitutionId id, const KeptOfInstitution &kept) {
            addText(text::fieldCell(kept.record, field), catalogue.agreementsOf(id));
        });
        return spread(catalogue.size(), ranksOf(texts.values, language), texts.agreements);
    }
    catalogue.kept().agreements().forEach([&](const AgreementId &id, const KeptOfAgreement &kept) {
        if (isText(field))
            return addText(text::fieldCell(kept.record, field, phrases), std::span(&id, 1));
        if (const auto number = numberIn(kept, field)) {
            numbers.values.push_back(*number);
            numbers.agreements.push_back(std::span(&id, 1));
        }
    });
    return isText(field) ? spread(catalogue.size(), ranksOf(texts.values, language), texts.agreements)
                         : spread(catalogue.size(), ranksOf(numbers.values), numbers.agreements);
}

} // namespace accords::catalogue
