// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "support/scaledlists.h"

#include "support/randomness.h"
#include "support/tsv.h"

#include <QHash>

namespace accords::testing {

namespace {

/// What the bundled list has in one country.
struct InCountry
{
    std::vector<QByteArrayView> words; ///< of names, with more than three letters
    std::vector<QByteArrayView> programmes;
};

using Countries = QHash<QByteArrayView, InCountry>;

Countries countriesOf(const std::vector<TsvRow> &rows)
{
    Countries countries;
    for (const TsvRow &row : rows) {
        InCountry &country = countries[row.country];
        for (const QByteArrayView word : wordsOf(row.name)) {
            if (QString::fromUtf8(word).size() > 3)
                country.words.push_back(word);
        }
        country.programmes.push_back(row.programme);
    }
    return countries;
}

/// A name like \a name, with words of names of the same country more often than of others.
QByteArray recombined(QByteArrayView name, const InCountry &country, Randomness &random)
{
    const auto word = [&] {
        const bool near = !country.words.empty() && random.chance(60);
        return random.oneOf(near ? country.words : bundledWords());
    };
    std::vector<QByteArrayView> parts = wordsOf(name);
    if (parts.size() > 1 && random.chance(70))
        parts[1 + random.below(static_cast<quint32>(parts.size()) - 1)] = word();
    if (random.chance(35))
        parts.push_back(word());
    QByteArray joined;
    for (const QByteArrayView part : parts)
        joined.append(joined.isEmpty() ? "" : " ").append(part);
    return joined;
}

/// How many agreements an institution holds besides its first: mostly none, two at most.
quint32 furtherAgreements(Randomness &random)
{
    const quint32 number = random.below(10);
    return number < 6 ? 0 : number < 9 ? 1 : 2;
}

/// A row of the large list; its name by number.
struct ScaledRow
{
    quint32 name = 0;
    QByteArrayView country;
    QByteArrayView programme;
};

struct ScaledRows
{
    std::vector<QByteArray> names;
    std::vector<ScaledRow> rows;
};

ScaledRows scaledRows(quint32 count, Randomness &random)
{
    const std::vector<TsvRow> &originals = bundledRows();
    const Countries countries = countriesOf(originals);
    ScaledRows scaled;
    scaled.rows.reserve(count + 2);
    QHash<QByteArray, quint32> seen;
    while (scaled.rows.size() < count) {
        const TsvRow &original = random.oneOf(originals);
        const InCountry &country = *countries.constFind(original.country);
        QByteArray name = recombined(original.name, country, random);
        if (const quint32 times = ++seen[name]; times > 1)
            name += ' ' + QByteArray::number(times);
        const auto number = static_cast<quint32>(scaled.names.size());
        scaled.names.push_back(std::move(name));
        scaled.rows.push_back({number, original.country, original.programme});
        for (quint32 left = furtherAgreements(random); left > 0; --left)
            scaled.rows.push_back({number, original.country, random.oneOf(country.programmes)});
    }
    scaled.rows.resize(count);
    return scaled;
}

} // namespace

QByteArray scaledList(quint32 rows)
{
    Randomness random(rows);
    ScaledRows scaled = scaledRows(rows, random);
    random.shuffle(scaled.rows);
    QByteArray tsv = tsvHeader();
    tsv.reserve(qsizetype{rows} * 90);
    for (const ScaledRow &row : scaled.rows)
        appendRow(tsv, {scaled.names[row.name], row.country, row.programme});
    return tsv;
}

} // namespace accords::testing
