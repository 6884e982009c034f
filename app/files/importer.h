// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/jobs/jobrunner.h"
#include "reading/listreader.h"
#include "table/importmodel.h"

namespace accords::app {

/// Reads a list to be imported, and compares it with the list at hand, off this thread.
class Importer final : public QObject
{
    Q_OBJECT

public:
    explicit Importer(QObject *parent = nullptr);

    /// The latest request wins.
    void read(const QString &path, const catalogue::Snapshot &before);
    void cancel();

signals:
    void started(const QString &path);
    void progressed(qint64 done, qint64 total);
    void finished();
    void compared(const accords::table::ImportSummary &summary);
    /// The list says the very same, in the same words, as the one at hand.
    void sameFound(const QString &file);
    void failed(const accords::reading::ReadError &error, const QString &path);

private:
    struct Same
    {
        QString file;
    };
    using Answer = std::variant<table::ImportSummary, Same, reading::ReadError>;

    static Answer work(const QString &path, const catalogue::Snapshot &before, const JobContext &context);
    void take(const Answer &answer, const QString &path);

    JobRunner m_jobs{JobRunner::Policy::LatestWins};
};

} // namespace accords::app
