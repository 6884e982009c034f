// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "text/collator.h"

#include "text/icucollator.h"

#include <string_view>

namespace accords::text {

namespace {

/// Which of ICU's tables orders the texts of \a language: `root` for most.
std::string_view orderedBy(const IcuCollator &collator)
{
    UErrorCode status = U_ZERO_ERROR;
    const char *locale = ucol_getLocaleByType(collator.get(), ULOC_ACTUAL_LOCALE, &status);
    return U_SUCCESS(status) && locale ? locale : "";
}

} // namespace

bool haveSameOrder(domain::Language one, domain::Language other)
{
    const IcuCollator left = openCollator(one);
    const IcuCollator right = openCollator(other);
    return one == other || (!orderedBy(left).empty() && orderedBy(left) == orderedBy(right));
}

struct Collator::Private
{
    IcuCollator collator;
};

Collator::Collator(domain::Language language) : d(std::make_unique<Private>(Private{openCollator(language)})) {}

Collator::~Collator() = default;
Collator::Collator(Collator &&) noexcept = default;
Collator &Collator::operator=(Collator &&) noexcept = default;

int Collator::compare(QStringView left, QStringView right) const
{
    return compareTexts(d->collator, left, right);
}

QByteArray Collator::sortKey(QStringView text) const
{
    return text::sortKey(d->collator, text);
}

} // namespace accords::text
