// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/commandline/source.h"

#include <QJsonObject>

namespace accords::app {

/// `{"rows","agreements","institutions","countries"}`.
inline QJsonObject countsJson(const Selection &selection)
{
    return {
        {QLatin1StringView("rows"), qint64(selection.rows)},
        {QLatin1StringView("agreements"), qint64(selection.counts.agreements)},
        {QLatin1StringView("institutions"), qint64(selection.counts.institutions)},
        {QLatin1StringView("countries"), qint64(selection.counts.countries)},
    };
}

} // namespace accords::app
