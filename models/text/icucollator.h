// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "text/icu.h"

#include <QByteArray>

#include <memory>

#include <unicode/ucol.h>

namespace accords::text {

struct CloseCollator
{
    void operator()(UCollator *collator) const { ucol_close(collator); }
};

/// One serves one thread at a time.
using IcuCollator = std::unique_ptr<UCollator, CloseCollator>;

/// ICU's collator of \a language, with numbers in order of value. \a strength: the last level that counts.
inline IcuCollator openCollator(domain::Language language, UColAttributeValue strength = UCOL_TERTIARY)
{
    UErrorCode status = U_ZERO_ERROR;
    IcuCollator collator(ucol_open(icuLocale(language), &status));
    ucol_setAttribute(collator.get(), UCOL_NUMERIC_COLLATION, UCOL_ON, &status);
    ucol_setAttribute(collator.get(), UCOL_STRENGTH, strength, &status);
    return collator;
}

/// Below, at or above zero as \a left sorts before, with or after \a right.
inline int compareTexts(const IcuCollator &collator, QStringView left, QStringView right)
{
    return ucol_strcoll(collator.get(), icuText(left), static_cast<int32_t>(left.size()), icuText(right),
                        static_cast<int32_t>(right.size()));
}

/// Bytes whose memcmp order is the order of the texts, none of them zero.
inline QByteArray sortKey(const IcuCollator &collator, QStringView text)
{
    const auto fill = [&collator, text](QByteArray &key) {
        return ucol_getSortKey(collator.get(), icuText(text), static_cast<int32_t>(text.size()),
                               reinterpret_cast<uint8_t *>(key.data()), static_cast<int32_t>(key.size()));
    };
    // Most keys fit the first time; ICU tells the size of the others.
    QByteArray key(3 * text.size() + 16, Qt::Uninitialized);
    int32_t size = fill(key);
    if (size > key.size()) {
        key.resize(size);
        size = fill(key);
    }
    // ICU counts the closing NUL, which QByteArray has anyway.
    key.truncate(size - 1);
    return key;
}

} // namespace accords::text
