// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/indexedlist.h"

#include "domain/parallel.h"
#include "text/folding.h"

#include <algorithm>

namespace accords::catalogue {

namespace {

using domain::AgreementList;

/// Fewer are not worth another thread.
constexpr std::size_t agreementsForThread = 2'000;

Grouping agreementsByInstitution(const AgreementList &list)
{
    return Grouping(
        list.agreements.size(), list.institutions.size(),
        [of = list.agreements.institutions()](std::size_t i) { return of[i]; },
        [](std::size_t i) { return static_cast<quint32>(i); });
}

Grouping institutionsByCountry(const AgreementList &list)
{
    return Grouping(
        list.institutions.size(), list.countries.size(),
        [&list](std::size_t i) { return list.institutions[i].country; },
        [](std::size_t i) { return static_cast<quint32>(i); });
}

domain::LargeVector<quint8> typesHeldIn(const AgreementList &list)
{
    domain::LargeVector<quint8> held(list.institutions.size(), 0);
    std::vector<quint8> bits;
    for (const domain::Programme &programme : list.programmes)
        bits.push_back(static_cast<quint8>(1U << static_cast<unsigned>(programme.type)));
    const std::span<const domain::InstitutionId> institutions = list.agreements.institutions();
    list.agreements.programmes().withColumn([&](auto programmes) {
        for (std::size_t id = 0; id < institutions.size(); ++id)
            held[institutions[id]] |= bits[programmes[id]];
    });
    return held;
}

/// The texts one after the other with line feeds between, each once and folded.
QByteArray foldedTogether(const QStringList &texts)
{
    QByteArrayList parts;
    for (const QString &text : texts) {
        const QByteArray folded = text::folded(text);
        if (!folded.isEmpty() && !parts.contains(folded))
            parts.append(folded);
    }
    return parts.join('\n');
}

} // namespace

IndexedList::IndexedList(AgreementList read)
    : list(std::move(read)), labels{Labels(list, domain::Language::English), Labels(list, domain::Language::French)}
{
    const auto fold = [this] { names = FoldedTexts(list.names); };
    const auto group = [this] {
        agreements = agreementsByInstitution(list);
        institutions = institutionsByCountry(list);
        pairs = Pairs(list);
        typesHeld = typesHeldIn(list);
    };
    if (list.agreements.size() < agreementsForThread) {
        fold();
        group();
    } else {
        domain::together(fold, group);
    }
    counts = {.agreements = static_cast<quint32>(list.agreements.size()),
              .institutions = static_cast<quint32>(typesHeld.size() - std::ranges::count(typesHeld, 0)),
              .countries = static_cast<quint32>(list.countries.size())};
    foldLabels();
}

void IndexedList::foldLabels()
{
    const auto &[english, french] = labels;
    for (std::size_t i = 0; i < list.countries.size(); ++i) {
        const domain::Country &country = list.countries[i];
        countries.addFolded(foldedTogether({english.countries[i], french.countries[i], country.code, country.label}));
    }
    for (const domain::Programme &programme : list.programmes) {
        const auto type = static_cast<std::size_t>(programme.type);
        const auto signatory = static_cast<std::size_t>(programme.signatory);
        programmes.addFolded(foldedTogether({programme.text, english.types.at(type), french.types.at(type),
                                             english.signatories.at(signatory), french.signatories.at(signatory)}));
    }
}

} // namespace accords::catalogue
