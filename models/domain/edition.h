// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QString>

namespace accords::domain {

/// The number of an edition in its catalogue, from 1; a later one is larger. 0: none.
using EditionId = qint64;

/// One import of a list into a catalogue: what can be said of it without reading it.
struct Edition
{
    EditionId id = 0;
    QDateTime imported;
    QString file; ///< the source's name as shown to people
    quint32 rows = 0;
    quint32 agreements = 0;
    quint32 institutions = 0;
    quint32 countries = 0;
    quint32 problems = 0;
    quint32 ended = 0; ///< agreements of earlier editions that it has no more

    bool operator==(const Edition &) const = default;
};

} // namespace accords::domain
