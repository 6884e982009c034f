// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "benchmarks/proxy.h"

#include "benchmarks/agreements.h"
#include "benchmarks/keystrokes.h"
#include "benchmarks/stopwatch.h"
#include "table/agreementmodel.h"

#include <QSortFilterProxyModel>

#include <algorithm>

namespace accords::benchmark {

namespace {

constexpr std::size_t mostRows = 100'000;
constexpr double patience = 30'000; ///< ms: it removes rows one by one, which is quadratic

table::View firstRows(const catalogue::Snapshot &snapshot)
{
    std::vector<domain::AgreementId> rows = allAgreements(*snapshot);
    rows.resize(std::min(rows.size(), mostRows));
    table::View view;
    view.snapshot = snapshot;
    view.rows = std::make_shared<const std::vector<domain::AgreementId>>(std::move(rows));
    return view;
}

} // namespace

Proxy measureProxy(const catalogue::Snapshot &snapshot)
{
    table::AgreementModel model;
    model.showView(firstRows(snapshot));
    QSortFilterProxyModel filter;
    filter.setSourceModel(&model);
    filter.setFilterKeyColumn(catalogue::InstitutionColumn);
    filter.setFilterCaseSensitivity(Qt::CaseInsensitive);

    Proxy proxy;
    proxy.rows = filter.rowCount();
    double spent = 0;
    const QStringList texts = keystrokes();
    for (std::size_t i = 0; i < static_cast<std::size_t>(texts.size()) && spent < patience; ++i) {
        const Stopwatch watch;
        filter.setFilterFixedString(texts[static_cast<qsizetype>(i)]);
        const double elapsed = watch.milliseconds();
        proxy.keystroke.add(i, elapsed);
        spent += elapsed;
    }
    return proxy;
}

} // namespace accords::benchmark
