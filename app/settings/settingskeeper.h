// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/jobs/jobrunner.h"
#include "app/settings/settingsfile.h"

#include <QTimer>

namespace accords::app {

/// Writes the settings a second after the last change, off this thread: a crash or a power cut costs no more.
class SettingsKeeper final : public QObject
{
    Q_OBJECT

public:
    /// \a current gives the settings as they are now.
    SettingsKeeper(SettingsFile file, std::function<Settings()> current, QObject *parent = nullptr);

    /// Something changed.
    void touch() { m_due.start(); }

    /// Writes at once and waits for it: the program ends.
    void finish();

signals:
    void failed(const accords::exporting::WriteError &error);

private:
    void save();

    SettingsFile m_file;
    std::function<Settings()> m_current;
    QTimer m_due;
    JobRunner m_saves{JobRunner::Policy::InTurn};
};

} // namespace accords::app
