// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/jobs/jobrunner.h"
#include "reading/listreader.h"
#include "table/view.h"

#include <QTimer>

#include <array>

namespace accords::app {

/// What is at hand: the list read last, and what is asked of it. Reads lists and works out views off this thread; the
/// latest request wins. A list that could not be read changes nothing.
class Session final : public QObject
{
    Q_OBJECT

public:
    explicit Session(domain::Language language, reading::Limits limits = {}, QObject *parent = nullptr);

    /// Reads the file at \a path and shows it in place of the list at hand. Resources too.
    void open(const QString &path);
    /// Gives up the reading that is going on, at once as far as anyone can tell.
    void cancelReading();
    /// The same, without a word.
    void dropReading();
    /// Shows \a snapshot, of a catalogue, in place of what is at hand. After a change that left the list as it was this
    /// takes as long as a view.
    void show(const catalogue::Snapshot &snapshot);

    // Each of these asks for another view, once there is a list.
    void setQuery(const catalogue::Query &query);
    void setSort(const catalogue::SortKeys &keys);
    void setLanguage(domain::Language language);

    /// Null until a list is read.
    const catalogue::Snapshot &snapshot() const { return m_loaded.snapshot; }

signals:
    /// Soon after the first view of a list comes another, with what was found in it; and soon after a view without rows
    /// the same, with what to offer instead.
    void viewReady(const accords::table::View &view);
    /// Some time after the first view of a list: from now on sorting by name takes no longer than by anything else.
    void namesRanked();
    void readingStarted(const QString &path);
    /// In bytes; \a total 0: not known. All is read long before the catalogue is built of it, which tells nothing: then
    /// it is not known any more.
    void readingProgressed(qint64 done, qint64 total);
    /// Also after a failure.
    void readingEnded();
    void readFailed(const accords::reading::ReadError &error, const QString &path);
    /// The list at \a path is at hand now.
    void listTaken(const QString &path);
    /// What was to be read is a catalogue, and nothing was changed.
    void catalogueFound(const QString &path);

private:
    /// Everything about a list that later views share.
    struct Loaded
    {
        catalogue::Snapshot snapshot;
        catalogue::FacetCounts totals;
        std::array<std::shared_ptr<const catalogue::Ranks>, 2> ranks; ///< by domain::Language
    };
    struct IsCatalogue
    {};
    using Reading = std::variant<Loaded, reading::ReadError, IsCatalogue>;

    static Loaded loaded(const catalogue::Snapshot &snapshot, const Loaded &former);
    static Reading read(const QString &path, const reading::ReadOptions &options);
    void takeRead(Reading reading, const QString &path);
    void take(Loaded loaded);
    void requestView();
    void requestOffers(const table::View &view);
    void requestExamination();
    void requestRanking();
    void prepareTheRest();
    void discardFormer();

    reading::Limits m_limits;
    Loaded m_loaded;
    Loaded m_former;   ///< the list before, until nobody shows it any more
    QString m_reading; ///< the list being read
    catalogue::Query m_query;
    catalogue::SortKeys m_sort;
    domain::Language m_language;
    bool m_isRanked = false;   ///< or about to be: the names of the list at hand
    bool m_isExamined = false; ///< or about to be: the list at hand
    QTimer m_leisure;          ///< runs until the first view of a list is painted, as far as one can tell
    JobRunner m_discards{JobRunner::Policy::InTurn};
    JobRunner m_readings{JobRunner::Policy::LatestWins};
    JobRunner m_views{JobRunner::Policy::LatestWins};
    JobRunner m_offers{JobRunner::Policy::LatestWins};
    JobRunner m_examinations{JobRunner::Policy::LatestWins};
    JobRunner m_rankings{JobRunner::Policy::LatestWins};
};

} // namespace accords::app
