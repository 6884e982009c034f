// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "files.h"
#include "store/statement.h"

#include <QDir>
#include <QFile>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace accords;
using namespace accords::testing;
using store::CatalogueFile;
using store::Condition;
using store::openCatalogue;
using store::Outcome;
using store::placeOf;
using Kind = store::StoreError::Kind;

namespace {

constexpr int pageSize = 4096;

} // namespace

/// What becomes of every kind of file that somebody opens as a catalogue. None that is not ours to change is changed.
class TestOpenCatalogue final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void catalogue_isOpened();
    void catalogue_isPreparedForChanges();
    void openAndClosed_leavesTheFileAsItWas();
    void newerVersion_isReadOnlyAndUnchanged();
    void newerVersionInUse_isReadOnlyAndUnchanged();
    void foreignFile_isRefused_data();
    void foreignFile_isRefused();
    void alteredSchema_isRefused();
    void missing_isToldAndNotCreated();
    void missingFolder_isTold();
    void folder_isRefused();
#ifdef Q_OS_UNIX
    void pipe_isRefusedAtOnce();
    void readOnlyFolder_isReadOnly();
    void olderInReadOnlyFolder_isReadFromACopy();
#endif
    void truncated_isOpenedDamaged_data();
    void truncated_isOpenedDamaged();
    void overwritten_isOpenedDamaged();
    void destroyedHeader_isRefused();
    void networkShare_hasNoLog();
    void logOnNetworkShare_isEnded();
    void linkedFile_isOpened();
    void openTwice_isPossible();
    void lockedForGood_isToldToWait();

private:
    QString path(const char *name = "a.accords") const
    {
        return m_folder->path(QString::fromUtf8(name));
    }
    QByteArray bytes(const char *name = "a.accords") const
    {
        return m_folder->bytesOf(QString::fromUtf8(name));
    }
    Outcome<CatalogueFile> opened(const char *name = "a.accords") const
    {
        return openCatalogue(placeOf(path(name)), m_options);
    }
    static const CatalogueFile *fileOf(const Outcome<CatalogueFile> &outcome)
    {
        return std::get_if<CatalogueFile>(&outcome);
    }

    std::optional<Folder> m_folder;
    store::OpenOptions m_options;
};

void TestOpenCatalogue::init()
{
    m_folder.emplace();
    m_options = {.patience = std::chrono::milliseconds(20)};
    QCOMPARE(makeCatalogue(path()), QString());
}

void TestOpenCatalogue::catalogue_isOpened()
{
    const auto outcome = opened();
    const CatalogueFile *file = fileOf(outcome);
    QVERIFY(file);
    QCOMPARE(file->condition, Condition::Sound);
    QCOMPARE(file->version, store::schemaSteps().size());
    QVERIFY(file->canChange());
    QCOMPARE(store::numberOf(*file->connection, "SELECT COUNT(*) FROM catalogue"), 1);
}

void TestOpenCatalogue::catalogue_isPreparedForChanges()
{
    const auto outcome = opened();
    QVERIFY(fileOf(outcome));
    store::Connection &connection = *fileOf(outcome)->connection;
    store::Statement journal(connection, "PRAGMA journal_mode");
    QVERIFY(journal.run() && journal.next());
    QCOMPARE(journal.text(0), fileOf(outcome)->isNetwork ? QStringLiteral("delete") : QStringLiteral("wal"));
    QVERIFY(store::numberOf(connection, "PRAGMA synchronous") >= 2);
    QCOMPARE(store::numberOf(connection, "PRAGMA foreign_keys"), 1);
    QCOMPARE(store::numberOf(connection, "PRAGMA trusted_schema"), 0);
}

void TestOpenCatalogue::openAndClosed_leavesTheFileAsItWas()
{
    const QByteArray before = bytes();
    QVERIFY(fileOf(opened()));
    QCOMPARE(bytes(), before);
    QCOMPARE(m_folder->names(), QStringList(QStringLiteral("a.accords")));
}

void TestOpenCatalogue::newerVersion_isReadOnlyAndUnchanged()
{
    QCOMPARE(execute(path(), {QStringLiteral("PRAGMA user_version = 99")}), QString());
    const QByteArray before = bytes();
    {
        const auto outcome = opened();
        const CatalogueFile *file = fileOf(outcome);
        QVERIFY(file);
        QCOMPARE(file->condition, Condition::Newer);
        QCOMPARE(file->version, 99);
        QVERIFY(!file->canChange());
        QCOMPARE(store::numberOf(*file->connection, "SELECT COUNT(*) FROM catalogue"), 1);
        QVERIFY(!store::Statement(*file->connection, "UPDATE catalogue SET revision = 7").run());
    }
    QCOMPARE(bytes(), before);
    QCOMPARE(m_folder->names(), QStringList(QStringLiteral("a.accords")));
}

void TestOpenCatalogue::newerVersionInUse_isReadOnlyAndUnchanged()
{
    const auto other = std::make_unique<store::Connection>(path(), QString(), store::Access::Write);
    store::Statement(*other, "PRAGMA wal_autocheckpoint = 0").run();
    QVERIFY(store::runScript(*other, QStringLiteral("PRAGMA user_version = 99;\n")));
    const QByteArray before = bytes();
    {
        const auto outcome = opened();
        QVERIFY(fileOf(outcome));
        QCOMPARE(fileOf(outcome)->condition, Condition::Newer);
    }
    QCOMPARE(bytes(), before);
    QVERIFY(m_folder->names().contains(QStringLiteral("a.accords-wal")));
}

void TestOpenCatalogue::foreignFile_isRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<Kind>("kind");
    const QStringList table = {QStringLiteral("CREATE TABLE t (n)")};
    QTest::newRow("empty") << QByteArray("") << QStringList() << Kind::Empty;
    QTest::newRow("text") << QByteArray("Host institution\tHost country\nKTH\tSE\n") << QStringList() << Kind::Foreign;
    QTest::newRow("zeros") << QByteArray(10'000, '\0') << QStringList() << Kind::Foreign;
    QTest::newRow("start of a database") << QByteArray("SQLite format 3\0", 16) << QStringList() << Kind::Foreign;
    QTest::newRow("another program's") << QByteArray() << table << Kind::Foreign;
    QTest::newRow("another program's, with a log")
        << QByteArray() << QStringList{QStringLiteral("PRAGMA journal_mode = WAL")} + table << Kind::Foreign;
    QTest::newRow("another application's number")
        << QByteArray() << QStringList{QStringLiteral("PRAGMA application_id = 7")} + table << Kind::Foreign;
}

void TestOpenCatalogue::foreignFile_isRefused()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QStringList, statements);
    QFETCH(const Kind, kind);
    if (!content.isNull())
        m_folder->put(QStringLiteral("b.accords"), content);
    else
        QCOMPARE(execute(path("b.accords"), statements), QString());
    const QByteArray before = bytes("b.accords");
    const store::StoreError error = errorOf(opened("b.accords"));
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.file, QStringLiteral("b.accords"));
    QCOMPARE(bytes("b.accords"), before);
    QCOMPARE(m_folder->names().size(), 2);
}

void TestOpenCatalogue::alteredSchema_isRefused()
{
    QCOMPARE(execute(path(), {QStringLiteral("CREATE TRIGGER t AFTER UPDATE ON catalogue BEGIN SELECT 1; END")}),
             QString());
    QCOMPARE(errorOf(opened()).kind, Kind::Foreign);
}

void TestOpenCatalogue::missing_isToldAndNotCreated()
{
    QCOMPARE(errorOf(opened("none.accords")).kind, Kind::Missing);
    QCOMPARE(m_folder->names().size(), 1);
}

void TestOpenCatalogue::missingFolder_isTold()
{
    QCOMPARE(errorOf(opened("nowhere/a.accords")).kind, Kind::NoFolder);
}

void TestOpenCatalogue::folder_isRefused()
{
    QVERIFY(QDir(m_folder->path({})).mkpath(QStringLiteral("folder.accords")));
    QCOMPARE(errorOf(opened("folder.accords")).kind, Kind::NotRegular);
}

#ifdef Q_OS_UNIX

void TestOpenCatalogue::pipe_isRefusedAtOnce()
{
    QCOMPARE(mkfifo(QFile::encodeName(path("pipe.accords")).constData(), S_IRUSR | S_IWUSR), 0);
    QCOMPARE(errorOf(opened("pipe.accords")).kind, Kind::NotRegular);
}

void TestOpenCatalogue::readOnlyFolder_isReadOnly()
{
    // As it looks to somebody to whom not everything is allowed.
    store::Place place = placeOf(path());
    place.isWritable = false;
    const QByteArray before = bytes();
    {
        const auto outcome = openCatalogue(place, m_options);
        QVERIFY(fileOf(outcome));
        QCOMPARE(fileOf(outcome)->condition, Condition::ReadOnly);
        QVERIFY(!fileOf(outcome)->canChange());
        QVERIFY(!store::Statement(*fileOf(outcome)->connection, "UPDATE catalogue SET revision = 7").run());
        QCOMPARE(m_folder->names().size(), 1);
    }
    QCOMPARE(bytes(), before);
}

void TestOpenCatalogue::olderInReadOnlyFolder_isReadFromACopy()
{
    m_options.steps.append(QStringLiteral("CREATE TABLE later (n);\n"));
    store::Place place = placeOf(path());
    place.isWritable = false;
    const QByteArray before = bytes();
    {
        const auto outcome = openCatalogue(place, m_options);
        QVERIFY(fileOf(outcome));
        QCOMPARE(fileOf(outcome)->condition, Condition::ReadOnly);
        store::Connection &connection = *fileOf(outcome)->connection;
        QCOMPARE(store::numberOf(connection, "SELECT COUNT(*) FROM later"), 0);
        QVERIFY(!connection.hasFailed());
        QVERIFY(!store::Statement(connection, "UPDATE catalogue SET revision = 7").run());
    }
    QCOMPARE(bytes(), before);
    QCOMPARE(m_folder->names().size(), 1);
}

#endif

void TestOpenCatalogue::truncated_isOpenedDamaged_data()
{
    QTest::addColumn<int>("pages");
    QTest::newRow("the last page lacks") << 1;
    QTest::newRow("all but the first lack") << 1000;
}

void TestOpenCatalogue::truncated_isOpenedDamaged()
{
    QFETCH(const int, pages);
    const QByteArray whole = bytes();
    const QByteArray cut = whole.first(std::max(qsizetype(pageSize), whole.size() - qsizetype(pages) * pageSize));
    m_folder->put(QStringLiteral("a.accords"), cut);
    {
        const auto outcome = opened();
        QVERIFY2(fileOf(outcome), qPrintable(errorOf(outcome).detail));
        QCOMPARE(fileOf(outcome)->condition, Condition::Damaged);
        QVERIFY(!fileOf(outcome)->fault.isEmpty());
        QVERIFY(!fileOf(outcome)->canChange());
    }
    QCOMPARE(bytes(), cut);
    QCOMPARE(m_folder->names().size(), 1);
}

void TestOpenCatalogue::overwritten_isOpenedDamaged()
{
    QByteArray content = bytes();
    content.replace(2 * pageSize, pageSize, QByteArray(pageSize, '\xAA'));
    m_folder->put(QStringLiteral("a.accords"), content);
    {
        const auto outcome = opened();
        QVERIFY(fileOf(outcome));
        QCOMPARE(fileOf(outcome)->condition, Condition::Damaged);
    }
    QCOMPARE(bytes(), content);
}

void TestOpenCatalogue::destroyedHeader_isRefused()
{
    QByteArray content = bytes();
    content.replace(0, 100, QByteArray(100, '\0'));
    m_folder->put(QStringLiteral("a.accords"), content);
    QCOMPARE(errorOf(opened()).kind, Kind::Foreign);
    QCOMPARE(bytes(), content);
}

void TestOpenCatalogue::networkShare_hasNoLog()
{
    QVERIFY(QFile::remove(path()));
    store::Place place = placeOf(path());
    place.isNetwork = true;
    QVERIFY(!store::createCatalogue(place, someDay(), [](store::Connection &) { return std::nullopt; }));
    place = placeOf(path());
    place.isNetwork = true;
    const auto outcome = openCatalogue(place);
    QVERIFY(fileOf(outcome));
    QVERIFY(fileOf(outcome)->isNetwork);
    QVERIFY(fileOf(outcome)->canChange());
    QVERIFY(store::Statement(*fileOf(outcome)->connection, "UPDATE catalogue SET revision = 7").run());
    QCOMPARE(m_folder->names(), QStringList(QStringLiteral("a.accords")));
    QCOMPARE(store::numberOf(*fileOf(outcome)->connection, "PRAGMA synchronous"), 3);
}

void TestOpenCatalogue::logOnNetworkShare_isEnded()
{
    QVERIFY(fileOf(opened()));
    store::Place place = placeOf(path());
    place.isNetwork = true;
    const auto outcome = openCatalogue(place, m_options);
    QVERIFY(fileOf(outcome));
    QVERIFY(fileOf(outcome)->isNetwork);
    QVERIFY(store::Statement(*fileOf(outcome)->connection, "UPDATE catalogue SET revision = 7").run());
    QCOMPARE(m_folder->names(), QStringList(QStringLiteral("a.accords")));
    // Nobody is locked out by it.
    QCOMPARE(cell(path(), QStringLiteral("SELECT revision FROM catalogue")), QStringLiteral("7"));
}

void TestOpenCatalogue::linkedFile_isOpened()
{
    if (!QFile::link(path(), path("link.accords")))
        QSKIP("no links here");
    const auto outcome = opened("link.accords");
    QVERIFY(fileOf(outcome));
    QCOMPARE(fileOf(outcome)->condition, Condition::Sound);
}

void TestOpenCatalogue::openTwice_isPossible()
{
    const auto first = opened();
    QVERIFY(fileOf(first));
    QVERIFY(store::Statement(*fileOf(first)->connection, "UPDATE catalogue SET revision = 7").run());
    const auto second = opened();
    QVERIFY2(fileOf(second), qPrintable(errorOf(second).detail));
    QCOMPARE(fileOf(second)->condition, Condition::Sound);
    QCOMPARE(store::numberOf(*fileOf(second)->connection, "SELECT revision FROM catalogue"), 7);
    QVERIFY(store::Statement(*fileOf(second)->connection, "UPDATE catalogue SET revision = 8").run());
    QCOMPARE(store::numberOf(*fileOf(first)->connection, "SELECT revision FROM catalogue"), 8);
}

void TestOpenCatalogue::lockedForGood_isToldToWait()
{
    store::Connection other(path(), QString(), store::Access::Write);
    store::Statement(other, "PRAGMA locking_mode = EXCLUSIVE").run();
    QVERIFY(store::Statement(other, "UPDATE catalogue SET revision = 7").run());
    QCOMPARE(errorOf(opened()).kind, Kind::Busy);
}

QTEST_GUILESS_MAIN(TestOpenCatalogue)
#include "tst_opencatalogue.moc"
