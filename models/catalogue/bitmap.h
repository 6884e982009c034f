// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <vector>

namespace accords::catalogue {

/// A set of numbers below a size, one bit each.
class Bitmap final
{
public:
    explicit Bitmap(std::size_t size = 0) : m_words((size + 63) / 64, 0) {}

    bool contains(std::size_t number) const { return (m_words[number / 64] >> (number % 64) & 1) != 0; }
    void insert(std::size_t number) { m_words[number / 64] |= quint64{1} << (number % 64); }

private:
    std::vector<quint64> m_words;
};

} // namespace accords::catalogue
