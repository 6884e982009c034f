// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "reading/institutiontable.h"

#include "domain/texthash.h"

#include <algorithm>
#include <bit>

namespace accords::reading {

InstitutionTable::InstitutionTable(const QByteArray &text, std::size_t threads)
{
    constexpr std::size_t most = 8;
    const std::size_t count = std::bit_floor(std::clamp(threads, std::size_t{1}, most));
    m_bits = std::countr_zero(count);
    m_shares.reserve(count);
    for (std::size_t number = 0; number < count; ++number)
        m_shares.emplace_back(text, number, m_bits);
}

void InstitutionTable::reserve(std::size_t institutions)
{
    // Hashes don't deal out names quite evenly.
    const std::size_t each = institutions / m_shares.size() + institutions / 64;
    for (InstitutionShare &share : m_shares)
        share.makeRoom(each - std::min(each, share.size()));
}

InstitutionTable::Entry InstitutionTable::entryOfName(QByteArrayView name)
{
    const quint32 hash = domain::hashOf(name);
    InstitutionShare &share = m_shares[shareOf(hash)];
    return entryOf(shareOf(hash), share.placeOfName(name, hash));
}

} // namespace accords::reading
