// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/jobs/jobrunner.h"
#include "exporting/writeerror.h"
#include "ui/exporting/exportdialog.h"

#include <optional>

namespace accords::app {

/// Writes exports off this thread, one after the other.
class Exporter final : public QObject
{
    Q_OBJECT

public:
    explicit Exporter(QObject *parent = nullptr);

    void write(const ui::ExportRequest &request);
    /// Gives up all that is not written yet; no file changes.
    void cancel() { m_jobs.cancel(); }

signals:
    void started(const QString &path);
    void progressed(qint64 done, qint64 total); ///< in agreements
    void written(int agreements, const QString &path);
    void failed(const accords::exporting::WriteError &error);
    /// Nothing is left to write.
    void finished();

private:
    JobRunner m_jobs{JobRunner::Policy::InTurn};
};

} // namespace accords::app
