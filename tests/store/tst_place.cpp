// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "files.h"

#include <QDir>
#include <QFile>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace accords;
using namespace accords::testing;
using store::Place;
using store::placeOf;
using Kind = store::StoreError::Kind;

class TestPlace final : public QObject
{
    Q_OBJECT

private slots:
    void networkFileSystem_isRecognised_data();
    void networkFileSystem_isRecognised();
    void file_isDescribed();
    void missing_canBeCreatedAndNotRead();
    void missingFolder_isAnObstacle();
    void folder_isAnObstacle();
    void emptyFile_isAnObstacle();
    void emptyPath_isAnObstacle();
    void changesAndJournals_areSeen();
#ifdef Q_OS_UNIX
    void pipe_isAnObstacle();
    void link_isFollowed();
    void linkToNothing_isAnObstacle();
    void forbiddenFolder_isAnObstacle();
#endif

private:
    static Kind reading(const Place &place)
    {
        return obstacleToReading(place).value_or(store::StoreError{}).kind;
    }
    static Kind creating(const Place &place)
    {
        return obstacleToCreating(place).value_or(store::StoreError{}).kind;
    }

    Folder m_folder;
};

void TestPlace::networkFileSystem_isRecognised_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("device");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isNetwork");
    const auto row = [](const char *name, const char *type, const char *device, const char *path, bool isNetwork) {
        QTest::newRow(name) << QByteArray(type) << QByteArray(device) << QString::fromUtf8(path) << isNetwork;
    };
    row("ext4", "ext4", "/dev/sda1", "/home/a", false);
    row("btrfs", "btrfs", "/dev/mapper/root", "/home/a", false);
    row("memory", "tmpfs", "tmpfs", "/tmp", false);
    row("container", "overlay", "overlay", "/root", false);
    row("USB key", "fuseblk", "/dev/sdb1", "/media/key", false);
    row("NFS", "nfs4", "server:/export", "/home/a", true);
    row("SMB", "cifs", "//server/share", "/mnt/share", true);
    row("SSH", "fuse.sshfs", "a@server:", "/mnt/server", true);
    row("desktop's own mount", "fuse.gvfsd-fuse", "gvfsd-fuse", "/run/user/1000/gvfs", true);
    row("folder of a virtual machine's host", "9p", "share", "/mnt/host", true);
    row("Mac's SMB", "smbfs", "//guest@server/share", "/Volumes/share", true);
    row("Windows, local", "NTFS", "\\\\?\\Volume{1}\\", "C:/Users/a", false);
    row("Windows, share by name", "NTFS", "", "//server/share/a", true);
    row("Windows, share by letter", "NTFS", "\\\\server\\share", "Z:/a", true);
    row("nothing is known", "", "", "/home/a", false);
}

void TestPlace::networkFileSystem_isRecognised()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, device);
    QFETCH(const QString, path);
    QTEST(store::isNetworkFileSystem(type, device, path), "isNetwork");
}

void TestPlace::file_isDescribed()
{
    const Place place = placeOf(m_folder.put(QStringLiteral("été.accords"), "abc"));
    QVERIFY(place.exists && place.isFile && place.isReadable && place.isWritable && place.hasFolder);
    QVERIFY(!place.hasChanges && !place.isHalfDone);
    QCOMPARE(place.name, QStringLiteral("été.accords"));
    QCOMPARE(place.bytes, 3);
    QVERIFY(!obstacleToReading(place));
    QCOMPARE(creating(place), Kind::Exists);
}

void TestPlace::missing_canBeCreatedAndNotRead()
{
    const Place place = placeOf(m_folder.path(QStringLiteral("new.accords")));
    QCOMPARE(reading(place), Kind::Missing);
    QCOMPARE(obstacleToReading(place)->file, QStringLiteral("new.accords"));
    QVERIFY(!obstacleToCreating(place));
}

void TestPlace::missingFolder_isAnObstacle()
{
    const Place place = placeOf(m_folder.path(QStringLiteral("nowhere/a.accords")));
    QCOMPARE(reading(place), Kind::NoFolder);
    QCOMPARE(creating(place), Kind::NoFolder);
}

void TestPlace::folder_isAnObstacle()
{
    QVERIFY(QDir(m_folder.path({})).mkpath(QStringLiteral("folder.accords")));
    const Place place = placeOf(m_folder.path(QStringLiteral("folder.accords")));
    QCOMPARE(reading(place), Kind::NotRegular);
    QCOMPARE(creating(place), Kind::NotRegular);
}

void TestPlace::emptyFile_isAnObstacle()
{
    const Place place = placeOf(m_folder.put(QStringLiteral("empty.accords"), ""));
    QCOMPARE(reading(place), Kind::Empty);
    QCOMPARE(creating(place), Kind::Exists);
}

void TestPlace::emptyPath_isAnObstacle()
{
    QVERIFY(obstacleToReading(placeOf({})));
}

void TestPlace::changesAndJournals_areSeen()
{
    const QString path = m_folder.put(QStringLiteral("busy.accords"), "abc");
    m_folder.put(QStringLiteral("busy.accords-wal"), "");
    QVERIFY(!placeOf(path).hasChanges);
    m_folder.put(QStringLiteral("busy.accords-wal"), "frames");
    QVERIFY(placeOf(path).hasChanges);
    m_folder.put(QStringLiteral("busy.accords-journal"), "pages");
    QVERIFY(placeOf(path).isHalfDone);
}

#ifdef Q_OS_UNIX

void TestPlace::pipe_isAnObstacle()
{
    const QString pipe = m_folder.path(QStringLiteral("pipe.accords"));
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), S_IRUSR | S_IWUSR), 0);
    QCOMPARE(reading(placeOf(pipe)), Kind::NotRegular);
    QCOMPARE(creating(placeOf(pipe)), Kind::NotRegular);
}

void TestPlace::link_isFollowed()
{
    const QString path = m_folder.put(QStringLiteral("target.accords"), "abc");
    const QString link = m_folder.path(QStringLiteral("link.accords"));
    QVERIFY(QFile::link(path, link));
    QCOMPARE(placeOf(link).path, QFileInfo(path).canonicalFilePath());
    QCOMPARE(placeOf(link).name, QStringLiteral("link.accords"));
}

void TestPlace::linkToNothing_isAnObstacle()
{
    const QString link = m_folder.path(QStringLiteral("dangling.accords"));
    QVERIFY(QFile::link(m_folder.path(QStringLiteral("nothing")), link));
    QCOMPARE(reading(placeOf(link)), Kind::NotRegular);
    QCOMPARE(creating(placeOf(link)), Kind::NotRegular);
}

void TestPlace::forbiddenFolder_isAnObstacle()
{
    const Folder folder;
    if (!folder.forbidWriting())
        QSKIP("Everything is allowed to this user");
    QCOMPARE(creating(placeOf(folder.path(QStringLiteral("a.accords")))), Kind::Denied);
    folder.allowWriting();
}

#endif

QTEST_GUILESS_MAIN(TestPlace)
#include "tst_place.moc"
