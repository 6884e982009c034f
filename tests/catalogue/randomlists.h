// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/catalogue.h"

class QRandomGenerator;

namespace accords::testing {

/// A small catalogue of random names, countries, programmes and problems, in which much is equal and some is empty.
catalogue::Snapshot randomCatalogue(QRandomGenerator &random);

/// How much of everything a list has.
struct ListShape
{
    quint32 rows = 0;
    quint32 institutions = 1; ///< some of them without an agreement
    quint32 countries = 1;    ///< known ones first
    quint32 programmes = 1;   ///< those of every type and signatory first
};

/// A catalogue of \a shape, made without a look-up, so that it may be large: names of a few words each, which many of
/// them share, in several scripts, one in five exported otherwise than displayed.
catalogue::Snapshot randomCatalogue(QRandomGenerator &random, const ListShape &shape);

/// The list of \a catalogue, where staff keep something of some institutions and agreements: much of it is equal.
catalogue::Snapshot withRandomRecords(QRandomGenerator &random, const catalogue::Snapshot &catalogue);

/// A value of a field, or none, as those have.
QString randomValue(QRandomGenerator &random, domain::Field field);

/// One of \a values.
QString oneOf(QRandomGenerator &random, const QStringList &values);

} // namespace accords::testing
