// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/jobs/jobrunner.h"
#include "table/institutiondetails.h"
#include "table/view.h"

namespace accords::app {

/// Works out what is to be told of an institution, off this thread; the latest request wins.
class Describer final : public QObject
{
    Q_OBJECT

public:
    explicit Describer(QObject *parent = nullptr) : QObject(parent) {}

    /// \a institution: of the view's snapshot.
    void describe(const table::View &view, domain::InstitutionId institution);
    /// Gives up what is being worked out; for when the processor is needed for something else.
    void stop() { m_jobs.drop(); }

signals:
    void described(const accords::table::InstitutionDetails &details);

private:
    JobRunner m_jobs{JobRunner::Policy::LatestWins};
};

} // namespace accords::app
