// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace accords::testing {

/// One row of a list as the school's system exports it, in UTF-8.
struct TsvRow
{
    QByteArrayView name;
    QByteArrayView country;
    QByteArrayView programme;
};

/// The first line of every list.
QByteArray tsvHeader();

void appendRow(QByteArray &tsv, const TsvRow &row);

/// The rows of the bundled list that name one programme, without the stray quotes. Views of memory that stays.
const std::vector<TsvRow> &bundledRows();

/// The words of \a name, cut at spaces.
std::vector<QByteArrayView> wordsOf(QByteArrayView name);

/// The words of all names of the bundled list that have more than three letters; common ones several times.
const std::vector<QByteArrayView> &bundledWords();

} // namespace accords::testing
