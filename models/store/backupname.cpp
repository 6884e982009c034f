// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "store/backupname.h"

#include <algorithm>
#include <array>

namespace accords::store {

namespace {

constexpr std::array reasons = {QLatin1StringView("import"), QLatin1StringView("upgrade"), QLatin1StringView("bulk"),
                                QLatin1StringView("restore"), QLatin1StringView("damaged")};

/// No colon: not every system has names with one.
const QString momentFormat = QStringLiteral("yyyy-MM-dd'T'HH-mm-ss-zzz'Z-'");
constexpr qsizetype momentSize = 25;
const QString ending = QStringLiteral(".accords");

/// Months, counted.
int monthOf(const BackupName &name)
{
    const QDate date = name.moment.date();
    return date.year() * 12 + date.month();
}

} // namespace

QString fileNameOf(const BackupName &name)
{
    return name.moment.toUTC().toString(momentFormat) + reasons.at(static_cast<std::size_t>(name.reason)) + ending;
}

std::optional<BackupName> backupNameOf(const QString &fileName)
{
    BackupName name;
    name.moment = QDateTime::fromString(fileName.first(std::min(momentSize, fileName.size())), momentFormat);
    name.moment.setTimeSpec(Qt::UTC);
    for (std::size_t i = 0; i < reasons.size(); ++i) {
        name.reason = static_cast<BackupReason>(i);
        if (name.moment.isValid() && fileNameOf(name) == fileName)
            return name;
    }
    return std::nullopt;
}

std::vector<BackupName> superfluous(std::vector<BackupName> all)
{
    std::ranges::sort(all, std::ranges::greater(), [](const BackupName &name) { return fileNameOf(name); });
    std::vector<BackupName> found;
    for (std::size_t i = keptBackups; i < all.size(); ++i) {
        if (monthOf(all[i]) == monthOf(all[i - 1]))
            found.push_back(all[i]);
    }
    return found;
}

} // namespace accords::store
