// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "app/settings/settingsfile.h"
#include "app/settings/settingskeeper.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#endif

using namespace accords;
using namespace accords::app;

class TestSettingsFile : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void missingFile_givesDefaults();
    void savedSettings_comeBack();
    void fileAndFolder_areTheOwnersAlone();
    void damagedFile_isPutAside_data();
    void damagedFile_isPutAside();
    void secondDamage_replacesTheFirst();
    void folderInPlace_isPutAside();
    void pipeInPlace_isNotWaitedFor();
    void damageThatCantBePutAside_givesDefaults();
    void fullDisk_keepsOldSettings();
    void keeper_savesAfterChange();
    void keeper_savesAtTheEnd();
    void keeper_tellsFailure();

private:
    void put(const QByteArray &content) const
    {
        QDir().mkpath(QFileInfo(m_path).path());
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    static Settings french()
    {
        Settings settings;
        settings.language = ui::LanguageChoice::French;
        return settings;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestSettingsFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("config/accords/settings.json"));
}

void TestSettingsFile::missingFile_givesDefaults()
{
    QCOMPARE(SettingsFile(m_path).load(), Settings());
    QVERIFY(!QFile::exists(m_path));
}

void TestSettingsFile::savedSettings_comeBack()
{
    QVERIFY(!SettingsFile(m_path).save(french()));
    QCOMPARE(SettingsFile(m_path).load(), french());
}

void TestSettingsFile::fileAndFolder_areTheOwnersAlone()
{
    QVERIFY(!SettingsFile(m_path).save({}));
    const auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(m_path) & others));
    QVERIFY(!(QFile::permissions(QFileInfo(m_path).path()) & others));
}

void TestSettingsFile::damagedFile_isPutAside_data()
{
    QTest::addColumn<QByteArray>("content");

    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("cut") << QByteArray("{\"language\":");
    QTest::newRow("text") << QByteArray("language=fr\n");
    QTest::newRow("huge") << QByteArray(2'000'000, ' ') + "{}";
}

void TestSettingsFile::damagedFile_isPutAside()
{
    QFETCH(const QByteArray, content);
    put(content);
    QCOMPARE(SettingsFile(m_path).load(), Settings());
    QVERIFY(!QFile::exists(m_path));
    QCOMPARE(QFileInfo(m_path + QStringLiteral(".damaged")).size(), content.size());
    QVERIFY(!SettingsFile(m_path).save(french()));
    QCOMPARE(SettingsFile(m_path).load(), french());
}

void TestSettingsFile::secondDamage_replacesTheFirst()
{
    put("first");
    SettingsFile(m_path).load();
    put("second!");
    SettingsFile(m_path).load();
    QCOMPARE(QFileInfo(m_path + QStringLiteral(".damaged")).size(), 7);
}

void TestSettingsFile::folderInPlace_isPutAside()
{
    QVERIFY(QDir().mkpath(m_path));
    QCOMPARE(SettingsFile(m_path).load(), Settings());
    QVERIFY(!SettingsFile(m_path).save(french()));
}

void TestSettingsFile::pipeInPlace_isNotWaitedFor()
{
#ifdef Q_OS_UNIX
    QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
    QCOMPARE(mkfifo(QFile::encodeName(m_path).constData(), 0600), 0);
    QCOMPARE(SettingsFile(m_path).load(), Settings());
#else
    QSKIP("no pipes here");
#endif
}

void TestSettingsFile::damageThatCantBePutAside_givesDefaults()
{
    put("damage");
    QVERIFY(QDir().mkpath(m_path + QStringLiteral(".damaged/occupied")));
    QCOMPARE(SettingsFile(m_path).load(), Settings());
}

void TestSettingsFile::fullDisk_keepsOldSettings()
{
#ifdef Q_OS_UNIX
    const SettingsFile file(m_path);
    QVERIFY(!file.save(french()));
    Settings large;
    large.query = QString(9000, QLatin1Char('x'));

    // A limit on the size of files stands for a full disk.
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    rlimit small = before;
    small.rlim_cur = 1000;
    std::signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &small);
    const auto error = file.save(large);
    setrlimit(RLIMIT_FSIZE, &before);

    QVERIFY(error);
    QCOMPARE(file.load(), french());
    QCOMPARE(QFileInfo(m_path).dir().entryList(QDir::Files), QStringList(QStringLiteral("settings.json")));
#else
    QSKIP("no such limit here");
#endif
}

void TestSettingsFile::keeper_savesAfterChange()
{
    const SettingsFile file(m_path);
    SettingsKeeper keeper(file, french);
    QTest::qWait(0);
    QVERIFY(!QFile::exists(m_path));
    keeper.touch();
    QTRY_VERIFY(QFile::exists(m_path));
    QCOMPARE(file.load(), french());
}

void TestSettingsFile::keeper_savesAtTheEnd()
{
    SettingsKeeper keeper(SettingsFile(m_path), french);
    keeper.finish();
    QCOMPARE(SettingsFile(m_path).load(), french());
}

void TestSettingsFile::keeper_tellsFailure()
{
    // A file where the folder should be.
    QFile file(m_folder->filePath(QStringLiteral("config")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    SettingsKeeper keeper(SettingsFile(m_path), french);
    QSignalSpy failed(&keeper, &SettingsKeeper::failed);
    keeper.finish();
    QTRY_COMPARE(failed.size(), 1);
}

QTEST_GUILESS_MAIN(TestSettingsFile)
#include "tst_settingsfile.moc"
