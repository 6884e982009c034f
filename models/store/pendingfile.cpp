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

/// Whether \a name is one that a pending file of \a target has, or its journal.
bool isLeftover(const QString &name, const QString &target)
{
    constexpr qsizetype digits = 8;
    return name.startsWith(target + u'.') && name.sliced(target.size() + 1).indexOf(ending) == digits &&
           (name.endsWith(ending) || name.endsWith(ending + journalEnding));
}

void removeLeftovers(const QFileInfo &target, const QDateTime &now)
{
    const QFileInfoList found = target.absoluteDir().entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &file : found) {
        if (isLeftover(file.fileName(), target.fileName()) && file.lastModified() < now.addDays(-1))
            QFile::remove(file.filePath());
    }
}

} // namespace

PendingFile::PendingFile(const QString &target, const QDateTime &now) : m_target(target)
{
    removeLeftovers(QFileInfo(target), now);
    const quint32 number = QRandomGenerator::system()->generate();
    m_path = target + QStringLiteral(".%1").arg(number, 8, 16, QLatin1Char('0')) + ending;
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

StoreError PendingFile::errorOf(Kind kind, const QString &detail) const
{
    return {.kind = kind, .file = QFileInfo(m_target).fileName(), .detail = detail};
}

} // namespace accords::store
