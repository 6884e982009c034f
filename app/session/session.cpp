// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "app/session/session.h"

#include "app/jobs/freedmemory.h"
#include "app/session/listsource.h"

#include <QFileInfo>

#include <algorithm>
#include <chrono>
#include <utility>

namespace accords::app {

using domain::Language;

Session::Session(Language language, reading::Limits limits, QObject *parent)
    : QObject(parent), m_limits(limits), m_language(language)
{
    connect(&m_readings, &JobRunner::progressed, this, &Session::readingProgressed);
    constexpr std::chrono::milliseconds untilPainted(50);
    m_leisure.setSingleShot(true);
    m_leisure.setInterval(untilPainted);
    connect(&m_leisure, &QTimer::timeout, this, &Session::prepareTheRest);
}

void Session::open(const QString &path)
{
    m_reading = path;
    emit readingStarted(path);
    m_readings.start(
        [path, limits = m_limits](const JobContext &context) {
            reading::ReadOptions options;
            options.limits = limits;
            options.stop = context.stop;
            options.progress = context.progress;
            return read(path, options);
        },
        [this, path](Reading reading) { takeRead(std::move(reading), path); });
}

void Session::dropReading()
{
    m_readings.drop();
    if (!std::exchange(m_reading, {}).isEmpty())
        emit readingEnded();
}

void Session::show(const catalogue::Snapshot &snapshot)
{
    dropReading();
    m_readings.start([snapshot, former = m_loaded](const JobContext &) { return loaded(snapshot, former); },
                     [this](Loaded loaded) { take(std::move(loaded)); });
}

void Session::cancelReading()
{
    if (m_reading.isEmpty())
        return;
    const QString path = m_reading;
    dropReading();
    emit readFailed({.kind = reading::ReadError::Kind::Cancelled, .file = QFileInfo(path).fileName()}, path);
}

void Session::setQuery(const catalogue::Query &query)
{
    m_query = query;
    requestView();
}

void Session::setSort(const catalogue::SortKeys &keys)
{
    m_sort = keys;
    requestView();
}

void Session::setLanguage(Language language)
{
    m_language = language;
    requestView();
}

Session::Reading Session::read(const QString &path, const reading::ReadOptions &options)
{
    if (isCatalogueFile(path))
        return IsCatalogue();
    reading::ReadResult result = reading::readFile(path, options);
    if (auto *error = std::get_if<reading::ReadError>(&result))
        return std::move(*error);
    if (options.progress)
        options.progress(0, 0);
    Loaded found = loaded(
        std::make_shared<const catalogue::Catalogue>(std::get<domain::AgreementList>(std::move(result))), Loaded());
    // Indexing doesn't look at the stop: it is the shorter part, and its result is simply not taken.
    if (options.stop.stop_requested())
        return reading::ReadError{.kind = reading::ReadError::Kind::Cancelled, .file = found.snapshot->list().file};
    return found;
}

/// What views need of a snapshot; what follows from the list alone is kept where \a former has the same.
Session::Loaded Session::loaded(const catalogue::Snapshot &snapshot, const Loaded &former)
{
    Loaded loaded;
    loaded.snapshot = snapshot;
    loaded.totals = catalogue::facetTotals(*snapshot);
    const bool isSameList = former.snapshot && &former.snapshot->list() == &snapshot->list();
    const catalogue::Ranks ranks =
        isSameList ? former.ranks.front()->on(snapshot) : catalogue::Ranks(snapshot, Language::English);
    for (const Language language : {Language::English, Language::French})
        loaded.ranks.at(static_cast<std::size_t>(language)) =
            std::make_shared<const catalogue::Ranks>(ranks.in(language));
    return loaded;
}

void Session::takeRead(Reading reading, const QString &path)
{
    m_reading.clear();
    auto *loaded = std::get_if<Loaded>(&reading);
    if (loaded)
        take(std::move(*loaded));
    emit readingEnded();
    if (const auto *error = std::get_if<reading::ReadError>(&reading))
        emit readFailed(*error, path);
    else if (loaded)
        emit listTaken(path);
    else
        emit catalogueFound(path);
}

void Session::take(Loaded loaded)
{
    const bool isSameList = m_loaded.snapshot && &m_loaded.snapshot->list() == &loaded.snapshot->list();
    m_former = std::exchange(m_loaded, std::move(loaded));
    if (!isSameList) {
        m_rankings.cancel();
        m_isRanked = false;
    }
    m_examinations.drop();
    m_isExamined = m_loaded.snapshot->examinationSoFar() != nullptr;
    requestView();
}

void Session::requestView()
{
    if (!m_loaded.snapshot)
        return;
    if (!m_sort.empty())
        requestRanking();
    m_offers.drop();
    m_views.start(
        [loaded = m_loaded, query = m_query, sort = m_sort,
         ranks = m_loaded.ranks.at(static_cast<std::size_t>(m_language))](const JobContext &context) {
            return table::computeView(loaded.snapshot, query, sort, *ranks, loaded.totals, context.stop);
        },
        [this](const table::View &view) {
            // Before anyone who sees the view asks for another one, which gives them up again.
            requestOffers(view);
            emit viewReady(view);
            discardFormer();
            if (!(m_isRanked && m_isExamined) && !m_leisure.isActive())
                m_leisure.start();
        });
}

/// That nothing was found is shown at once; what to offer instead takes longer to find.
void Session::requestOffers(const table::View &view)
{
    if (!table::lacksOffers(view))
        return;
    m_offers.start([view](const JobContext &context) { return table::withOffers(view, context.stop); },
                   [this](const table::View &withOffers) { emit viewReady(withOffers); });
}

/// Puts the names in order before anyone asks for it, once for each list. A view that needs them meanwhile waits for
/// this work instead of doing it again, and typing on does not stop it.
void Session::requestRanking()
{
    if (std::exchange(m_isRanked, true))
        return;
    m_rankings.start(
        [ranks = m_loaded.ranks](const JobContext &context) {
            const bool ranked = std::ranges::all_of(
                ranks, [&context](const auto &inLanguage) { return inLanguage->byName(context.stop) != nullptr; });
            returnFreedMemory();
            return ranked;
        },
        [this, snapshot = m_loaded.snapshot](bool ranked) {
            if (ranked && snapshot == m_loaded.snapshot)
                emit namesRanked();
        });
}

/// Freeing a large list takes longer than a frame: it is done elsewhere, once the last view of it is gone.
void Session::discardFormer()
{
    if (!m_former.snapshot)
        return;
    m_discards.start(
        [former = std::exchange(m_former, {})](const JobContext &) mutable {
            former = {};
            returnFreedMemory();
            return true;
        },
        [](bool) {});
}

/// What a list needs later. The window comes first: on a machine with few processors it would wait for this.
void Session::prepareTheRest()
{
    requestRanking();
    requestExamination();
}

/// Finding what is doubtful takes longer than all else that a list needs to be shown.
void Session::requestExamination()
{
    if (std::exchange(m_isExamined, true))
        return;
    m_examinations.start(
        [snapshot = m_loaded.snapshot](const JobContext &context) {
            const bool examined = snapshot->examination(context.stop) != nullptr;
            returnFreedMemory();
            return examined;
        },
        [this](bool examined) {
            if (examined)
                requestView();
        });
}

} // namespace accords::app
