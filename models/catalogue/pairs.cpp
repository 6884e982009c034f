// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/pairs.h"

#include "domain/prefetch.h"

#include <algorithm>
#include <limits>
#include <unordered_map>

namespace accords::catalogue {

namespace {

constexpr quint32 unnumbered = 0xFFFF'FFFF;

/// More countries times programmes are looked up by hash.
constexpr std::size_t mostCells = 1'000'000;

/// Agreements whose institutions are asked for before they are needed.
constexpr std::size_t ahead = 16;

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
    m_narrow.reserve(list.agreements.size());
    for (std::size_t id = 0; id < list.agreements.size(); ++id) {
        domain::prefetch(
            &list.institutions[list.agreements[std::min(id + ahead, list.agreements.size() - 1)].institution]);
        const domain::Agreement &agreement = list.agreements[id];
        const domain::CountryId country = list.institutions[agreement.institution].country;
        quint32 &pair = numbers(country, agreement.programme);
        if (pair == unnumbered) {
            pair = static_cast<quint32>(m_pairs.size());
            m_pairs.push_back({country, agreement.programme});
            m_totals.push_back(0);
        }
        ++m_totals[pair];
        if (m_wide.empty() && pair > std::numeric_limits<quint16>::max()) {
            m_wide.reserve(list.agreements.size());
            m_wide.assign(m_narrow.begin(), m_narrow.end());
            m_narrow = {};
        }
        if (m_wide.empty())
            m_narrow.push_back(static_cast<quint16>(pair));
        else
            m_wide.push_back(pair);
    }
}

} // namespace accords::catalogue
