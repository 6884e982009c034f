// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "exporting/bytebuffer.h"

#include <algorithm>

namespace accords::exporting {

void ByteBuffer::grow(qsizetype size)
{
    constexpr qsizetype smallest = 256;
    const qsizetype capacity = std::max({smallest, 2 * m_capacity, m_size + size});
    auto bytes = std::make_unique_for_overwrite<char[]>(static_cast<std::size_t>(capacity));
    if (m_size > 0)
        std::memcpy(bytes.get(), m_bytes.get(), static_cast<std::size_t>(m_size));
    m_bytes = std::move(bytes);
    m_capacity = capacity;
}

} // namespace accords::exporting
