// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "text/collator.h"

#include "text/icu.h"

#include <unicode/ucol.h>

namespace accords::text {

struct Collator::Private
{
    explicit Private(domain::Language language)
    {
        UErrorCode status = U_ZERO_ERROR;
        collator = ucol_open(icuLocale(language), &status);
        ucol_setAttribute(collator, UCOL_NUMERIC_COLLATION, UCOL_ON, &status);
    }
    ~Private() { ucol_close(collator); }
    Q_DISABLE_COPY_MOVE(Private)

    UCollator *collator = nullptr;
};

Collator::Collator(domain::Language language) : d(std::make_unique<Private>(language)) {}

Collator::~Collator() = default;
Collator::Collator(Collator &&) noexcept = default;
Collator &Collator::operator=(Collator &&) noexcept = default;

int Collator::compare(QStringView left, QStringView right) const
{
    return ucol_strcoll(d->collator, icuText(left), static_cast<int32_t>(left.size()), icuText(right),
                        static_cast<int32_t>(right.size()));
}

QByteArray Collator::sortKey(QStringView text) const
{
    const auto fill = [this, text](QByteArray &key) {
        return ucol_getSortKey(d->collator, icuText(text), static_cast<int32_t>(text.size()),
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
