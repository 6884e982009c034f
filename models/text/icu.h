// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/language.h"

#include <QStringView>

namespace accords::text {

/// The name by which ICU knows the locale of \a language.
constexpr const char *icuLocale(domain::Language language)
{
    return language == domain::Language::French ? "fr" : "en";
}

/// UTF-16 as ICU takes it: never a null pointer, as some of its functions take null for an error even at length 0.
inline const char16_t *icuText(QStringView text)
{
    return text.isNull() ? u"" : text.utf16();
}

} // namespace accords::text
