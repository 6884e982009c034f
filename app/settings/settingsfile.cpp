// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "app/settings/settingsfile.h"

#include "exporting/replacefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace accords::app {

namespace {

/// Ours has some kilobytes.
constexpr qint64 mostBytes = 1'000'000;

/// The whole file, or nothing when it is no regular file of a sensible size. Opening a pipe would wait for ever.
std::optional<QByteArray> content(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || file.size() > mostBytes || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.read(mostBytes);
}

/// Makes the folder when there is none, for its owner alone.
void makeFolder(const QString &path)
{
    if (QFileInfo::exists(path))
        return;
    QDir().mkpath(path);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace

SettingsFile::SettingsFile(QString path) : m_path(std::move(path)) {}

SettingsFile SettingsFile::standard()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation));
    return SettingsFile(folder.filePath(QStringLiteral("settings.json")));
}

Settings SettingsFile::load() const
{
    if (!QFileInfo::exists(m_path))
        return {};
    const std::optional<QByteArray> json = content(m_path);
    const std::optional<Settings> settings = json ? settingsFromJson(*json) : std::nullopt;
    if (!settings)
        putAside();
    return settings.value_or(Settings());
}

std::optional<exporting::WriteError> SettingsFile::save(const Settings &settings) const
{
    makeFolder(QFileInfo(m_path).absolutePath());
    return exporting::replaceFile(
        m_path, [json = toJson(settings)](QIODevice &device) { return device.write(json) == json.size(); });
}

void SettingsFile::putAside() const
{
    const QString aside = m_path + QLatin1StringView(".damaged");
    QFile::remove(aside);
    // Renaming, not reading and writing: it works for a folder or a pipe too, and on a full disk.
    QDir().rename(m_path, aside);
}

} // namespace accords::app
