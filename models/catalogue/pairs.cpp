// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/pairs.h"

#include "domain/prefetch.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace accords::catalogue {

namespace {

constexpr quint32 unnumbered = 0xFFFF'FFFF;

/// More countries times programmes are looked up by hash.
constexpr std::size_t mostCells = 1'000'000;

/// Agreements whose institutions are asked for before they are needed.
constexpr std::size_t ahead = 16;

/// Agreements whose pairs are added to the column together.
constexpr std::size_t atOnce = 64;

/// Numbers of pairs, in a table of countries and programmes.
class PairTable final
{
public:
    explicit PairTable(const domain::AgreementList &list)
        : m_width(list.programmes.size()), m_numbers(list.countries.size() * m_width, unnumbered)
    {}

    quint32 &operator()(domain::CountryId country, domain::ProgrammeId programme)
    {
        return m_numbers[country * m_width + programme];
    }

private:
    std::size_t m_width;
    std::vector<quint32> m_numbers;
};

/// The same where the table would be mostly empty.
class PairHash final
{
public:
    quint32 &operator()(domain::CountryId country, domain::ProgrammeId programme)
    {
        return m_numbers.try_emplace(quint64{country} << 32 | programme, unnumbered).first->second;
    }

private:
    std::unordered_map<quint64, quint32> m_numbers;
};

} // namespace

Pairs::Pairs(const domain::AgreementList &list)
{
    if (list.countries.size() * list.programmes.size() <= mostCells)
        number(list, PairTable(list));
    else
        number(list, PairHash());
}

template <typename Numbers>
void Pairs::number(const domain::AgreementList &list, Numbers numbers)
{
    const std::span<const domain::InstitutionId> institutions = list.agreements.institutions();
    m_column.reserve(institutions.size());
    list.agreements.programmes().withColumn([&](auto programmes) {
        const auto numberOf = [&](std::size_t id) {
            domain::prefetch(&list.institutions[institutions[std::min(id + ahead, institutions.size() - 1)]]);
            const Pair pair{list.institutions[institutions[id]].country, programmes[id]};
            quint32 &number = numbers(pair.country, pair.programme);
            if (number == unnumbered) {
                number = static_cast<quint32>(m_pairs.size());
                m_pairs.push_back(pair);
                m_totals.push_back(0);
            }
            ++m_totals[number];
            return number;
        };
        std::array<quint32, atOnce> some{};
        for (std::size_t id = 0; id < institutions.size();) {
            const std::size_t count = std::min(atOnce, institutions.size() - id);
            for (std::size_t i = 0; i < count; ++i)
                some[i] = numberOf(id++);
            m_column.append(count, [&](std::size_t i) { return some[i]; });
        }
    });
}

} // namespace accords::catalogue
