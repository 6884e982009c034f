// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "support/tsv.h"

#include <QFile>

namespace accords::testing {

namespace {

const QByteArray &bundledList()
{
    static const QByteArray list = [] {
        QFile file(QStringLiteral(":/lists/partner-agreements.tsv"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The bundled list is not part of this program.");
        return file.readAll();
    }();
    return list;
}

std::vector<QByteArrayView> split(QByteArrayView text, char separator)
{
    std::vector<QByteArrayView> parts;
    for (qsizetype start = 0; start <= text.size();) {
        const qsizetype found = text.indexOf(separator, start);
        const qsizetype end = found < 0 ? text.size() : found;
        parts.push_back(text.sliced(start, end - start));
        start = end + 1;
    }
    return parts;
}

QByteArrayView withoutStrayQuote(QByteArrayView cell)
{
    return cell.endsWith('"') ? cell.chopped(1) : cell;
}

std::vector<TsvRow> rowsOf(QByteArrayView list)
{
    std::vector<TsvRow> rows;
    bool header = true;
    for (const QByteArrayView line : split(list, '\n')) {
        const std::vector<QByteArrayView> cells = split(line.trimmed(), '\t');
        if (cells.size() < 3)
            continue;
        if (!header && !cells[2].contains(','))
            rows.push_back({withoutStrayQuote(cells[0]), withoutStrayQuote(cells[1]), withoutStrayQuote(cells[2])});
        header = false;
    }
    return rows;
}

} // namespace

QByteArray tsvHeader()
{
    return QByteArrayLiteral("Host institution\tHost country\tExchange programme\n");
}

void appendRow(QByteArray &tsv, const TsvRow &row)
{
    tsv.append(row.name).append('\t').append(row.country).append('\t').append(row.programme).append('\n');
}

const std::vector<TsvRow> &bundledRows()
{
    static const std::vector<TsvRow> rows = rowsOf(bundledList());
    return rows;
}

std::vector<QByteArrayView> wordsOf(QByteArrayView name)
{
    std::vector<QByteArrayView> words = split(name, ' ');
    std::erase_if(words, [](QByteArrayView word) { return word.isEmpty(); });
    return words;
}

const std::vector<QByteArrayView> &bundledWords()
{
    static const std::vector<QByteArrayView> words = [] {
        std::vector<QByteArrayView> all;
        for (const TsvRow &row : bundledRows()) {
            for (const QByteArrayView word : wordsOf(row.name)) {
                if (QString::fromUtf8(word).size() > 3)
                    all.push_back(word);
            }
        }
        return all;
    }();
    return words;
}

} // namespace accords::testing
