// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "store/storedtext.h"

#include <algorithm>
#include <optional>

namespace accords::store {

namespace {

constexpr QChar mark(u'\x10');
constexpr qsizetype digits = 4;

/// Whether the code unit at \a place can't be kept as it is.
bool isOdd(const QString &text, qsizetype place)
{
    const QChar unit = text[place];
    if (unit.isHighSurrogate())
        return place + 1 == text.size() || !text[place + 1].isLowSurrogate();
    if (unit.isLowSurrogate())
        return place == 0 || !text[place - 1].isHighSurrogate();
    return unit.isNull() || unit == mark || unit == u'\xFEFF' || unit >= u'\xFFFE';
}

/// The code unit that the digits after a mark stand for; nothing when they are none.
std::optional<QChar> escaped(QStringView text)
{
    // toUShort() would take spaces and signs too.
    const bool isNumber = text.size() == digits && std::ranges::all_of(text, [](QChar c) {
                              return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
                          });
    return isNumber ? std::optional(QChar(text.toUShort(nullptr, 16))) : std::nullopt;
}

} // namespace

QString toStored(const QString &text)
{
    QString stored;
    qsizetype done = 0;
    for (qsizetype place = 0; place < text.size(); ++place) {
        if (!isOdd(text, place))
            continue;
        stored += QStringView(text).sliced(done, place - done);
        stored += mark + QStringLiteral("%1").arg(text[place].unicode(), digits, 16, QLatin1Char('0'));
        done = place + 1;
    }
    // The usual text is shared, not copied.
    return done == 0 ? text : stored.append(QStringView(text).sliced(done));
}

QString fromStored(const QString &stored)
{
    QString text;
    qsizetype done = 0;
    for (qsizetype place = stored.indexOf(mark); place >= 0; place = stored.indexOf(mark, place + 1)) {
        const std::optional<QChar> unit = escaped(QStringView(stored).mid(place + 1, digits));
        if (!unit)
            continue;
        text += QStringView(stored).sliced(done, place - done);
        text += *unit;
        done = place + 1 + digits;
    }
    return done == 0 ? stored : text.append(QStringView(stored).sliced(done));
}

} // namespace accords::store
