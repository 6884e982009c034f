// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/candidates.h"

#include "catalogue/nameparts.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace accords::catalogue {

namespace {

using domain::InstitutionId;

/// What more names than this share in one country says nothing about any two of them.
constexpr std::size_t mostSharing = 48;

/// On huge lists only what fewer names share is looked at, so that there are never more pairs than this.
constexpr std::size_t manyPairs = 20'000;

constexpr quint64 mix(quint64 value)
{
    value *= 0x9E3779B97F4A7C15ULL;
    return value ^ value >> 29;
}

quint64 hashOf(std::string_view word)
{
    quint64 hash = 0xCBF29CE484222325ULL;
    for (const char byte : word)
        hash = (hash ^ static_cast<uchar>(byte)) * 0x100000001B3ULL;
    return hash;
}

bool isWordByte(char byte)
{
    const auto c = static_cast<uchar>(byte);
    return c >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/// Calls \a use with each key of a name: one for the beginning of each word, one for all its longer words together.
template <typename Use>
void forKeys(QByteArrayView name, domain::CountryId country, Use use)
{
    constexpr std::size_t beginning = 4;
    const quint64 place = mix(quint64{country} + 1);
    quint64 together = 0;
    std::size_t start = 0;
    const std::string_view text(name.data(), static_cast<std::size_t>(name.size()));
    for (std::size_t at = 0; at <= text.size(); ++at) {
        if (at < text.size() && isWordByte(text[at]))
            continue;
        const std::string_view word = text.substr(start, at - start);
        if (word.size() > 1)
            use(mix(hashOf(word.substr(0, beginning)) ^ place));
        // A sum, since order does not matter.
        if (word.size() >= beginning)
            together += mix(hashOf(word));
        start = at + 1;
    }
    use(mix(together ^ ~place));
}

struct Entry
{
    quint64 key = 0;
    InstitutionId institution = 0;
};

/// How many names have each key, by some bits of it. Two keys may share a counter: that only spoils a few pairs.
class KeyCounts final
{
public:
    explicit KeyCounts(std::size_t names)
    {
        std::size_t size = 1024;
        while (size < 4 * names)
            size *= 2;
        m_counts.resize(size, 0);
    }

    void add(quint64 key)
    {
        quint8 &count = m_counts[key & (m_counts.size() - 1)];
        count = static_cast<quint8>(count + (count <= mostSharing ? 1 : 0));
    }

    bool isShared(quint64 key) const
    {
        const quint8 count = m_counts[key & (m_counts.size() - 1)];
        return count >= 2 && count <= m_most;
    }

    /// To be called when every key is counted: works out how many names may share a key.
    void settle()
    {
        std::array<std::size_t, mostSharing + 2> keys{};
        for (const quint8 count : m_counts)
            ++keys[count];
        std::size_t pairs = 0;
        for (m_most = 1; m_most < mostSharing; ++m_most) {
            pairs += keys[m_most + 1] * (m_most + 1) * m_most / 2;
            if (pairs > manyPairs)
                break;
        }
    }

private:
    std::vector<quint8> m_counts; ///< no further than mostSharing + 1
    std::size_t m_most = mostSharing;
};

std::vector<Entry> sharedKeys(const domain::AgreementList &list, const FoldedTexts &names, const std::stop_token &stop)
{
    const auto forAll = [&](auto use) {
        for (InstitutionId id = 0; id < list.institutions.size() && !stop.stop_requested(); ++id) {
            const domain::Institution &institution = list.institutions[id];
            if (const QByteArrayView name = names.view(institution.name); name.size() <= longestJudgedName)
                forKeys(name, institution.country, [&](quint64 key) { use(key, id); });
        }
    };
    KeyCounts counts(list.institutions.size());
    forAll([&counts](quint64 key, InstitutionId) { counts.add(key); });
    counts.settle();
    std::vector<Entry> entries;
    forAll([&](quint64 key, InstitutionId id) {
        if (counts.isShared(key))
            entries.push_back({key, id});
    });
    std::ranges::sort(entries, {}, [](const Entry &entry) { return std::pair(entry.key, entry.institution); });
    return entries;
}

} // namespace

std::vector<std::pair<InstitutionId, InstitutionId>>
candidatePairs(const domain::AgreementList &list, const FoldedTexts &names, const std::stop_token &stop)
{
    const std::vector<Entry> entries = sharedKeys(list, names, stop);
    std::vector<std::pair<InstitutionId, InstitutionId>> pairs;
    for (std::size_t first = 0; first < entries.size(); ++first) {
        for (std::size_t second = first + 1; second < entries.size() && entries[second].key == entries[first].key;
             ++second) {
            if (entries[first].institution != entries[second].institution)
                pairs.emplace_back(entries[first].institution, entries[second].institution);
        }
    }
    std::ranges::sort(pairs);
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

} // namespace accords::catalogue
