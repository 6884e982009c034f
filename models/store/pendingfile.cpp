// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "store/pendingfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <filesystem>

namespace accords::store {

namespace {

using Kind = StoreError::Kind;

const QString ending = QStringLiteral(".part");
const QString journalEnding = QStringLiteral("-journal");

/// The name of the file that \a name would have become; empty: it is no pending file's, nor its journal's.
QString targetOf(QString name)
{
    constexpr qsizetype digits = 8;
    if (name.endsWith(journalEnding))
        name.chop(journalEnding.size());
    const qsizetype size = name.size() - ending.size() - digits - 1;
    return size > 0 && name.endsWith(ending) && name[size] == u'.' ? name.first(size) : QString();
}

} // namespace

void removeLeftovers(const QString &folder, const QDateTime &now, const std::function<bool(const QString &)> &isOurs)
{
    const QFileInfoList found = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &file : found) {
        const QString target = targetOf(file.fileName());
        if (!target.isEmpty() && isOurs(target) && file.lastModified() < now.addDays(-1))
            QFile::remove(file.filePath());
    }
}

PendingFile::PendingFile(const QString &target, const QDateTime &now) : m_target(target)
{
    const QFileInfo file(target);
    removeLeftovers(file.absolutePath(), now, [&](const QString &name) { return name == file.fileName(); });
    make();
}

void PendingFile::make()
{
    const quint32 number = QRandomGenerator::system()->generate();
    m_path = m_target + QStringLiteral(".%1").arg(number, 8, 16, QLatin1Char('0')) + ending;
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        const bool denied = file.error() == QFileDevice::PermissionsError;
        m_failure = errorOf(denied ? Kind::Denied : Kind::Device, file.errorString());
    }
}

PendingFile::~PendingFile()
{
    if (m_path.isEmpty())
        return;
    QFile::remove(m_path);
    QFile::remove(m_path + journalEnding);
}

std::optional<StoreError> PendingFile::publish()
{
    namespace fs = std::filesystem;
    const fs::path from = QFileInfo(m_path).filesystemFilePath();
    const fs::path to = QFileInfo(m_target).filesystemFilePath();
    std::error_code error;
    // A second name fails when it is taken; a change of name would replace what has it.
    fs::create_hard_link(from, to, error);
    if (!error) {
        QFile::remove(m_path);
        return std::nullopt;
    }
    if (error == std::errc::file_exists || QFileInfo::exists(m_target))
        return errorOf(Kind::Exists);
    // Some file systems know one name for a file only.
    fs::rename(from, to, error);
    if (error)
        return errorOf(Kind::Device, QString::fromLocal8Bit(error.message()));
    m_path.clear();
    return std::nullopt;
}

std::optional<StoreError> PendingFile::replace()
{
    std::error_code error;
    std::filesystem::rename(QFileInfo(m_path).filesystemFilePath(), QFileInfo(m_target).filesystemFilePath(), error);
    if (error)
        return errorOf(Kind::Device, QString::fromLocal8Bit(error.message()));
    m_path.clear();
    return std::nullopt;
}

StoreError PendingFile::errorOf(Kind kind, const QString &detail) const
{
    return {.kind = kind, .file = QFileInfo(m_target).fileName(), .detail = detail};
}

} // namespace accords::store
