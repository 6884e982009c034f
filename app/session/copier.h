// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/jobs/jobrunner.h"
#include "exporting/clipboardtable.h"

class QClipboard;

namespace accords::app {

/// Puts agreements on the clipboard, as text and as an HTML table. The table is made off this thread: a million rows
/// take their time.
class Copier final : public QObject
{
    Q_OBJECT

public:
    /// \a clipboard outlives this.
    explicit Copier(QClipboard &clipboard, QObject *parent = nullptr);

    void copy(const catalogue::Snapshot &snapshot, const std::vector<domain::AgreementId> &agreements,
              const std::vector<catalogue::Column> &columns, domain::Language language);

    /// Gives up what is being made; the clipboard stays as it is.
    void cancel() { m_jobs.drop(); }

signals:
    void started();
    void progressed(qint64 done, qint64 total); ///< in agreements
    void copied();
    /// Nothing is left to copy; also when cancelled.
    void finished();

private:
    void put(const exporting::ClipboardTable &table);

    QClipboard &m_clipboard;
    JobRunner m_jobs{JobRunner::Policy::LatestWins};
};

} // namespace accords::app
