// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "benchmarks/cells.h"

#include <QLocale>

namespace accords::benchmark {

QString number(double value)
{
    return QLocale(QLocale::English).toString(value, 'f', value < 10 ? 2 : value < 100 ? 1 : 0);
}

QString count(const QJsonValue &value)
{
    return QLocale(QLocale::English).toString(value.toInteger());
}

QString quantity(double value, bool inBytes)
{
    return inBytes ? number(value / 1e6) + QStringLiteral(" MB") : number(value) + QStringLiteral(" ms");
}

QString title(const FigureInfo &info)
{
    return QString::fromUtf8(info.title);
}

QJsonObject figureOf(const QJsonObject &run, const FigureInfo &info)
{
    return run.value(QStringLiteral("figures")).toObject().value(QLatin1StringView(info.name)).toObject();
}

} // namespace accords::benchmark
