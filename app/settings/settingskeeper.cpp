// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "app/settings/settingskeeper.h"

namespace accords::app {

namespace {

constexpr std::chrono::seconds patience{1};

} // namespace

SettingsKeeper::SettingsKeeper(SettingsFile file, std::function<Settings()> current, QObject *parent)
    : QObject(parent), m_file(std::move(file)), m_current(std::move(current))
{
    m_due.setSingleShot(true);
    m_due.setInterval(patience);
    connect(&m_due, &QTimer::timeout, this, &SettingsKeeper::save);
}

void SettingsKeeper::finish()
{
    m_due.stop();
    save();
    m_saves.wait();
}

void SettingsKeeper::save()
{
    m_saves.start([file = m_file, settings = m_current()](const JobContext &) { return file.save(settings); },
                  [this](const std::optional<exporting::WriteError> &error) {
                      if (error)
                          emit failed(*error);
                  });
}

} // namespace accords::app
