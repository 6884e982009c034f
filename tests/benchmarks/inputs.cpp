// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "benchmarks/inputs.h"

#include "support/hostilelists.h"
#include "support/scaledlists.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>

namespace accords::benchmark {

namespace {

constexpr quint32 million = 1'000'000;

constexpr std::array<Kind, 6> table = {{
    {"scaled", testing::scaledList, million, 20 * million, "the bundled list made larger"},
    {"one-institution", testing::oneInstitution, million, 20 * million, "one institution in every row"},
    {"distinct-names", testing::distinctNames, million, 20 * million, "another institution in every row"},
    {"long-names", testing::longNames, 2'000, 30'000, "another name of 64 KB in every row"},
    {"many-countries", testing::manyCountries, million, 20 * million, "5,000 countries, none of which is known"},
    {"non-latin", testing::nonLatinNames, million, 20 * million, "names in scripts other than Latin alone"},
}};

} // namespace

std::span<const Kind> kinds()
{
    return table;
}

const Kind *kindNamed(const QString &name)
{
    const auto found =
        std::ranges::find_if(table, [&](const Kind &kind) { return name == QLatin1StringView(kind.name); });
    return found == table.end() ? nullptr : &*found;
}

app::Outcome<GeneratedList> generated(const Kind &kind, quint32 rows, const QString &folder)
{
    GeneratedList list;
    list.folder = std::make_unique<QTemporaryDir>(QDir(folder).filePath(QStringLiteral("accords-benchmark-XXXXXX")));
    list.path = list.folder->filePath(QLatin1StringView(kind.name) + QStringLiteral(".tsv"));
    const QByteArray bytes = kind.list(rows);
    QFile file(list.path);
    if (!list.folder->isValid() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() ||
        !file.flush())
        return app::Failure{app::ExitStatus::Failed,
                            QStringLiteral("Cannot write a list of %1 bytes into “%2”: choose another folder with "
                                           "--folder.")
                                .arg(QString::number(bytes.size()), folder)};
    return list;
}

} // namespace accords::benchmark
