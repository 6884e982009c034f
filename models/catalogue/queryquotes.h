// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QChar>

namespace accords::catalogue {

inline constexpr QChar plainQuote = u'"';
inline constexpr QChar frenchQuote = u'«';

/// What closes a quotation that \a opening opens; null when it opens none.
constexpr QChar closingQuote(QChar opening)
{
    switch (opening.unicode()) {
    case u'"':
        return u'"';
    case u'“':
        return u'”';
    case u'«':
        return u'»';
    default:
        return {};
    }
}

} // namespace accords::catalogue
