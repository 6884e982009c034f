// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>

#include <array>
#include <charconv>
#include <limits>

namespace accords::exporting {

/// The decimal digits of a number, without memory of their own to ask for.
class Digits final
{
public:
    explicit Digits(quint32 number)
        : m_size(std::to_chars(m_digits.data(), m_digits.data() + m_digits.size(), number).ptr - m_digits.data())
    {}

    /// Lives as long as this.
    QByteArrayView view() const { return {m_digits.data(), m_size}; }

private:
    std::array<char, std::numeric_limits<quint32>::digits10 + 1> m_digits{};
    qsizetype m_size;
};

} // namespace accords::exporting
