// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "domain/texthash.h"

#include <QHash>

namespace accords::domain {

namespace {

/// The next of a row of numbers that look random: SplitMix64 (Steele, Lea and Flood, 2014).
quint64 nextNumber(quint64 &state)
{
    state += 0x9E37'79B9'7F4A'7C15;
    quint64 number = state;
    number = (number ^ number >> 30) * 0xBF58'476D'1CE4'E5B9;
    number = (number ^ number >> 27) * 0x94D0'49BB'1331'11EB;
    return number ^ number >> 31;
}

} // namespace

TextHasher::TextHasher(quint64 seed)
{
    for (quint64 &number : m_secret)
        number = nextNumber(seed);
}

const TextHasher programHasher(QHashSeed::globalSeed());

} // namespace accords::domain
