// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "files.h"
#include "store/pendingfile.h"
#include "store/statement.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace accords;
using namespace accords::testing;
using store::createCatalogue;
using store::placeOf;
using Kind = store::StoreError::Kind;

class TestCreateCatalogue final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void catalogue_isThereWithWhatWasPutIntoIt();
    void catalogue_isForItsOwnerAlone();
    void catalogues_differ();
    void failingFill_leavesNothing();
    void existingFile_isRefusedUnchanged();
    void fileMadeMeanwhile_isNotReplaced();
    void missingFolder_isRefused();
    void changesOfAnotherBeside_areLeftAlone_data();
    void changesOfAnotherBeside_areLeftAlone();
    void leftovers_areRemovedAfterADay();
    void pendingFile_isRemovedUnlessPublished();

private:
    QString path() const { return m_folder->path(QStringLiteral("été 1.accords")); }
    static std::optional<store::StoreError> fillNothing(store::Connection &) { return std::nullopt; }

    std::optional<Folder> m_folder;
};

void TestCreateCatalogue::init()
{
    m_folder.emplace();
}

void TestCreateCatalogue::catalogue_isThereWithWhatWasPutIntoIt()
{
    const auto fill = [](store::Connection &connection) {
        store::Statement(connection, "UPDATE catalogue SET revision = 7").run();
        return connection.takeFailure();
    };
    QVERIFY(!createCatalogue(placeOf(path()), someDay(), fill));
    const auto opened = store::openCatalogue(placeOf(path()));
    QVERIFY(std::holds_alternative<store::CatalogueFile>(opened));
    QVERIFY(std::get<store::CatalogueFile>(opened).canChange());
    QCOMPARE(cell(path(), QStringLiteral("SELECT revision FROM catalogue")), QStringLiteral("7"));
    QCOMPARE(cell(path(), QStringLiteral("SELECT created FROM catalogue")), QStringLiteral("2027-01-31T12:59:59.999Z"));
}

void TestCreateCatalogue::catalogue_isForItsOwnerAlone()
{
    QVERIFY(!createCatalogue(placeOf(path()), someDay(), fillNothing));
    const auto opened = store::openCatalogue(placeOf(path()));
    const auto *file = std::get_if<store::CatalogueFile>(&opened);
    QVERIFY(file);
    QVERIFY(store::Statement(*file->connection, "UPDATE catalogue SET revision = 7").run());
    // Beside it are the log and its index by now.
    QVERIFY(m_folder->names().size() >= 1);
    constexpr QFileDevice::Permissions others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    for (const QString &name : m_folder->names())
        QVERIFY2((QFile::permissions(m_folder->path(name)) & others) == 0, qPrintable(name));
}

void TestCreateCatalogue::catalogues_differ()
{
    QStringList uids;
    for (const char *name : {"a.accords", "b.accords"}) {
        const QString each = m_folder->path(QString::fromUtf8(name));
        QCOMPARE(makeCatalogue(each), QString());
        uids.append(cell(each, QStringLiteral("SELECT uid FROM catalogue")));
    }
    QVERIFY(uids[0] != uids[1]);
}

void TestCreateCatalogue::failingFill_leavesNothing()
{
    const store::StoreError full{.kind = Kind::Full, .file = QStringLiteral("x")};
    const auto made =
        createCatalogue(placeOf(path()), someDay(), [&](store::Connection &) { return std::optional(full); });
    QCOMPARE(errorOf(made), full);
    QCOMPARE(m_folder->names(), QStringList());
}

void TestCreateCatalogue::existingFile_isRefusedUnchanged()
{
    m_folder->put(QStringLiteral("été 1.accords"), "old");
    QCOMPARE(errorOf(createCatalogue(placeOf(path()), someDay(), fillNothing)).kind, Kind::Exists);
    QCOMPARE(m_folder->bytesOf(QStringLiteral("été 1.accords")), QByteArray("old"));
    QCOMPARE(m_folder->names().size(), 1);
}

void TestCreateCatalogue::fileMadeMeanwhile_isNotReplaced()
{
    const auto made = createCatalogue(placeOf(path()), someDay(), [&](store::Connection &) {
        m_folder->put(QStringLiteral("été 1.accords"), "another's");
        return std::optional<store::StoreError>();
    });
    QCOMPARE(errorOf(made).kind, Kind::Exists);
    QCOMPARE(m_folder->bytesOf(QStringLiteral("été 1.accords")), QByteArray("another's"));
    QCOMPARE(m_folder->names().size(), 1);
}

void TestCreateCatalogue::missingFolder_isRefused()
{
    const store::Place place = placeOf(m_folder->path(QStringLiteral("nowhere/a.accords")));
    QCOMPARE(errorOf(createCatalogue(place, someDay(), fillNothing)).kind, Kind::NoFolder);
    QCOMPARE(m_folder->names(), QStringList());
}

void TestCreateCatalogue::changesOfAnotherBeside_areLeftAlone_data()
{
    QTest::addColumn<QString>("ending");
    QTest::newRow("log") << QStringLiteral("-wal");
    QTest::newRow("journal") << QStringLiteral("-journal");
}

/// The file of that name is gone and its last changes are not: SQLite would put them into the new one.
void TestCreateCatalogue::changesOfAnotherBeside_areLeftAlone()
{
    QFETCH(const QString, ending);
    const QString name = QStringLiteral("été 1.accords") + ending;
    m_folder->put(name, "changes");
    QCOMPARE(errorOf(createCatalogue(placeOf(path()), someDay(), fillNothing)).kind, Kind::Leftover);
    QCOMPARE(m_folder->names(), QStringList(name));
    QCOMPARE(m_folder->bytesOf(name), QByteArray("changes"));
}

void TestCreateCatalogue::leftovers_areRemovedAfterADay()
{
    const QStringList others = {QStringLiteral("a.accords.0123abcd.part.txt"),
                                QStringLiteral("b.accords.0123abcd.part"), QStringLiteral("été 1.accords.short.part")};
    const QStringList leftovers = {QStringLiteral("été 1.accords.0123abcd.part"),
                                   QStringLiteral("été 1.accords.0123abcd.part-journal")};
    for (const QString &name : others + leftovers)
        m_folder->put(name, "x");
    const auto countAt = [&](const QDateTime &now) {
        const store::PendingFile pending(path(), now);
        return m_folder->names().size() - 1;
    };
    const QDateTime now = QDateTime::currentDateTime();
    QCOMPARE(countAt(now.addSecs(60)), others.size() + leftovers.size());
    QCOMPARE(countAt(now.addDays(2)), others.size());
}

void TestCreateCatalogue::pendingFile_isRemovedUnlessPublished()
{
    {
        const store::PendingFile pending(path(), someDay());
        QVERIFY(!pending.failure());
        QVERIFY(QFileInfo::exists(pending.path()));
    }
    QCOMPARE(m_folder->names(), QStringList());
    {
        store::PendingFile pending(path(), someDay());
        QVERIFY(!pending.publish());
    }
    QCOMPARE(m_folder->names(), QStringList(QStringLiteral("été 1.accords")));
}

QTEST_GUILESS_MAIN(TestCreateCatalogue)
#include "tst_createcatalogue.moc"
