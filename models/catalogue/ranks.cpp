// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/ranks.h"

#include "catalogue/bitmap.h"
#include "catalogue/countingsort.h"
#include "domain/deferred.h"
#include "text/collator.h"
#include "text/textranks.h"

#include <algorithm>
#include <array>
#include <map>
#include <mutex>
#include <utility>

namespace accords::catalogue {

namespace {

using domain::Language;

const ColumnInfo &infoOf(Column column)
{
    return columns()[static_cast<std::size_t>(column)];
}

/// The ranks of \a count texts, UTF-8; of an empty one, \a count. Nothing when stopped.
template <typename TextOf>
std::optional<std::vector<quint32>> ranksOf(quint32 count, TextOf textOf, Language language,
                                            const std::stop_token &stop = {})
{
    std::vector<QByteArrayView> texts;
    texts.reserve(count);
    for (quint32 i = 0; i < count; ++i) {
        if (const QByteArrayView text = textOf(i); !text.isEmpty())
            texts.push_back(text);
    }
    const auto ranksOfTexts = text::ranksOf(texts, language, stop);
    if (!ranksOfTexts)
        return std::nullopt;
    std::vector<quint32> ranks(count, count);
    auto next = ranksOfTexts->begin();
    for (quint32 i = 0; i < count; ++i) {
        if (!textOf(i).isEmpty())
            ranks[i] = *next++;
    }
    return ranks;
}

std::vector<quint32> ranksOfLabels(const ColumnInfo &info, const Catalogue &catalogue, const text::Phrasebook &phrases)
{
    std::vector<QByteArray> labels(info.valueCount(catalogue));
    for (quint32 value = 0; value < labels.size(); ++value)
        labels[value] = info.valueText(catalogue, value, phrases).toUtf8();
    return *ranksOf(
        static_cast<quint32>(labels.size()), [&labels](quint32 value) { return QByteArrayView(labels[value]); },
        phrases.language());
}

/// The places of all names that institutions are shown with, by institution.
std::optional<std::vector<quint32>> ranksOfNames(const Catalogue &catalogue, Language language,
                                                 const std::stop_token &stop)
{
    const domain::AgreementList &list = catalogue.list();
    const DisplayNames &given = catalogue.kept().displayNames();
    Bitmap shown(list.names.size()); // Names as they were exported are left out.
    for (const domain::Institution &institution : list.institutions)
        shown.insert(institution.name);
    const auto all = ranksOf(
        list.names.size() + static_cast<quint32>(given.size()),
        [&](quint32 name) {
            if (name >= list.names.size())
                return QByteArrayView(given[name - list.names.size()].name);
            return shown.contains(name) ? list.names.view(name) : QByteArrayView();
        },
        language, stop);
    if (!all)
        return std::nullopt;
    std::vector<quint32> ranks;
    ranks.reserve(list.institutions.size());
    for (const domain::Institution &institution : list.institutions)
        ranks.push_back((*all)[institution.name]);
    for (std::size_t i = 0; i < given.size(); ++i)
        ranks[given[i].institution] = (*all)[list.names.size() + i];
    return ranks;
}

std::unique_ptr<const NameOrder> nameOrder(const Catalogue &catalogue, Language language, const std::stop_token &stop)
{
    const domain::AgreementList &list = catalogue.list();
    auto ranks = ranksOfNames(catalogue, language, stop);
    if (!ranks)
        return nullptr;
    auto order = std::make_unique<NameOrder>();
    order->ranks = *std::move(ranks);
    const quint32 nameless = list.names.size() + static_cast<quint32>(catalogue.kept().displayNames().size());
    order->nameless = nameless;
    const std::vector<quint32> starts = startsOf(
        std::size_t{nameless} + 1, list.institutions.size(), [&](std::size_t i) { return order->ranks[i]; },
        [&](std::size_t i) {
            return static_cast<quint32>(catalogue.agreementsOf(static_cast<domain::InstitutionId>(i)).size());
        });
    std::vector<domain::AgreementId> all(catalogue.size());
    std::iota(all.begin(), all.end(), 0U);
    const auto rankOf = [&, of = list.agreements.institutions()](domain::AgreementId id) {
        return order->ranks[of[id]];
    };
    order->order = {.agreements = distributed(all, starts, rankOf), .ties = {}, .last = starts[nameless]};
    for (std::size_t rank = 0; rank <= nameless; ++rank) {
        if (starts[rank + 1] - starts[rank] > 1)
            order->order.ties.push_back({starts[rank], starts[rank + 1]});
    }
    return order;
}

} // namespace

/// What is worked out of a list's names.
struct Ranks::Names
{
    /// English stands for both languages where it can.
    domain::Deferred<NameOrder> &in(Language language)
    {
        return orders.at(static_cast<std::size_t>(sameOrder ? Language::English : language));
    }

    const bool sameOrder = text::haveSameOrder(Language::English, Language::French);
    std::array<domain::Deferred<NameOrder>, 2> orders;
};

/// What is worked out of its few labels.
struct Ranks::OfLabels
{
    std::mutex mutex; ///< of what follows
    std::map<std::pair<Language, Column>, std::vector<quint32>> ranks;
};

struct Ranks::Shared
{
    struct Latest
    {
        Language language = Language::English;
        SortKeys keys;
        Rows rows; ///< null: none yet
    };

    Snapshot snapshot;
    std::shared_ptr<Names> names = std::make_shared<Names>();
    std::shared_ptr<OfLabels> ofLabels = std::make_shared<OfLabels>();
    std::mutex mutex = {}; ///< of what follows
    Latest latest = {};
};

Ranks::Ranks(Snapshot snapshot, Language language)
    : Ranks(std::shared_ptr<Shared>(new Shared{.snapshot = std::move(snapshot)}), language)
{}

Ranks::Ranks(std::shared_ptr<Shared> shared, Language language) : m_shared(std::move(shared)), m_phrases(language) {}

Ranks Ranks::in(Language language) const
{
    return {m_shared, language};
}

Ranks Ranks::on(Snapshot snapshot) const
{
    const KeptRecords &former = catalogue().kept();
    const bool sameNames = former.hasSameDisplayNames(snapshot->kept());
    std::shared_ptr<Shared> other(new Shared{.snapshot = std::move(snapshot),
                                             .names = sameNames ? m_shared->names : std::make_shared<Names>(),
                                             .ofLabels = m_shared->ofLabels});
    const std::scoped_lock lock(m_shared->mutex);
    const auto isOfStaff = [](const SortKey &key) { return infoOf(key.column).staffField.has_value(); };
    if (sameNames && std::ranges::none_of(m_shared->latest.keys, isOfStaff))
        other->latest = m_shared->latest;
    return {std::move(other), language()};
}

const Catalogue &Ranks::catalogue() const
{
    return *m_shared->snapshot;
}

const std::vector<quint32> &Ranks::of(Column column) const
{
    OfLabels &ofLabels = *m_shared->ofLabels;
    const std::scoped_lock lock(ofLabels.mutex);
    const auto [known, isNew] = ofLabels.ranks.try_emplace({language(), column});
    if (isNew)
        known->second = ranksOfLabels(infoOf(column), catalogue(), m_phrases);
    return known->second;
}

const NameOrder *Ranks::byName(const std::stop_token &stop) const
{
    return m_shared->names->in(language()).get(stop, [this](const std::stop_token &stopWork) {
        return nameOrder(catalogue(), language(), stopWork);
    });
}

Rows Ranks::rowsByName(const NameOrder &names) const
{
    return {m_shared->names, &names.order.agreements};
}

Rows Ranks::latest(const SortKeys &keys) const
{
    const std::scoped_lock lock(m_shared->mutex);
    const Shared::Latest &latest = m_shared->latest;
    return latest.language == language() && latest.keys == keys ? latest.rows : nullptr;
}

void Ranks::keep(const SortKeys &keys, Rows rows) const
{
    const std::scoped_lock lock(m_shared->mutex);
    m_shared->latest = {language(), keys, std::move(rows)};
}

} // namespace accords::catalogue
