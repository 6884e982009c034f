// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace accords::testing {

namespace {

/// A connection of its own, as another program's would be.
template <typename Work>
QString onDatabase(const QString &path, Work work)
{
    const QString key = QStringLiteral("test");
    QString said;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), key);
        database.setDatabaseName(path);
        said = database.open() ? work(database) : database.lastError().text();
    }
    QSqlDatabase::removeDatabase(key);
    return said;
}

} // namespace

QStringList Folder::names() const
{
    return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

QByteArray Folder::bytesOf(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString Folder::put(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path(name) : QString();
}

bool Folder::forbidWriting() const
{
    QFile::setPermissions(m_folder.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    return !QFileInfo(m_folder.path()).isWritable();
}

void Folder::allowWriting() const
{
    QFile::setPermissions(m_folder.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

QDateTime someDay()
{
    return {QDate(2027, 1, 31), QTime(12, 59, 59, 999), Qt::UTC};
}

QString makeCatalogue(const QString &path, const QStringList &steps)
{
    const auto fillNothing = [](store::Connection &) { return std::optional<store::StoreError>(); };
    const auto error = store::createCatalogue(store::placeOf(path), someDay(), fillNothing, {.steps = steps});
    return error ? QStringLiteral("%1: %2").arg(static_cast<int>(error->kind)).arg(error->detail) : QString();
}

QString execute(const QString &path, const QStringList &statements)
{
    return onDatabase(path, [&](const QSqlDatabase &database) {
        QSqlQuery query(database);
        for (const QString &statement : statements) {
            if (!query.exec(statement))
                return query.lastError().text();
        }
        return QString();
    });
}

QString cell(const QString &path, const QString &sql)
{
    return onDatabase(path, [&](const QSqlDatabase &database) {
        QSqlQuery query(database);
        return query.exec(sql) && query.next() ? query.value(0).toString() : query.lastError().text();
    });
}

} // namespace accords::testing
