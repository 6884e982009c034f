// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace accords::domain {

/// The upper 64 bits of the product of two numbers, made of smaller products: what every processor and compiler can do.
constexpr quint64 upperProduct(quint64 left, quint64 right)
{
    constexpr quint64 half = 0xFFFF'FFFF;
    const quint64 middle = (left >> 32) * (right & half) + ((left & half) * (right & half) >> 32);
    const quint64 other = (left & half) * (right >> 32) + (middle & half);
    return (left >> 32) * (right >> 32) + (middle >> 32) + (other >> 32);
}

/// The two halves of the product of two numbers, of 128 bits, laid over one another: every bit of both numbers has a
/// say in about every bit of it. O(1).
constexpr quint64 foldedProduct(quint64 left, quint64 right)
{
#ifdef __SIZEOF_INT128__
    __extension__ using Wide = unsigned __int128;
    const Wide product = Wide{left} * right;
    return static_cast<quint64>(product) ^ static_cast<quint64>(product >> 64);
#else
    return left * right ^ upperProduct(left, right);
#endif
}

} // namespace accords::domain
