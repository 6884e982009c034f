// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "files.h"
#include "records.h"
#include "samelist.h"
#include "store/backups.h"
#include "store/contents.h"
#include "store/editions.h"
#include "store/integrity.h"
#include "support/lists.h"

#include <QDir>
#include <QTest>

using namespace accords;
using namespace accords::testing;
using domain::Field;
using store::Backup;
using store::BackupReason;
using store::CatalogueFile;
using store::Condition;
using store::placeOf;
using Kind = store::StoreError::Kind;

namespace {

constexpr int pageSize = 4096;
constexpr std::chrono::milliseconds impatience(20);

} // namespace

class TestBackups final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void backup_isTheCatalogueAsItWas();
    void backup_isForItsOwnerAlone();
    void backups_areListedWithCounts();
    void importMakesOne_sameListNone();
    void superfluousOnes_go();
    void twoOfOneMoment_areBothKept();
    void folderThatCannotBeMade_isTold();
    void importThatCannotBeBackedUp_isNotDone();
    void restored_isAsTheBackup();
    void restored_keepsThePresentFirst();
    void restored_withoutAPresentFile();
    void restoredOlder_isUpgradedWhenOpened();
    void openElsewhere_isNotRestored();
    void badBackup_isNotRestored_data();
    void badBackup_isNotRestored();
    void damagedCatalogue_isKeptAndReplaced_data();
    void damagedCatalogue_isKeptAndReplaced();
    void emptyCatalogue_isReplaced();
    void leftovers_areRemovedAfterADay();
    void newestGoodBackup_isFound();
    void copy_isTheCatalogueAsItIs();
    void copy_ontoAFile_isRefused();
    void thoroughCheck_findsWhatWasChanged();

private:
    QString path() const { return m_folder->path(QStringLiteral("a.accords")); }
    QString folder() const { return path() + QStringLiteral("-backups"); }
    QStringList names() const { return QDir(folder()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot); }
    void setCity(const QString &city) const
    {
        const auto change = changeTo(m_file, placeIn(QStringLiteral("Laval"), Field::City), city);
        QCOMPARE(faultOf(store::changeField(m_file, change, someDay())), QString());
    }
    QString city() const
    {
        const CatalogueFile file = openedForChanges(path());
        return recordsIn(file).institutions.value({QStringLiteral("Laval"), QStringLiteral("CA")}).city;
    }
    /// The path of a backup made now.
    QString backedUp() const
    {
        const auto error = store::makeBackup(m_file, BackupReason::Bulk, someDay());
        return error ? error->detail : store::backups(placeOf(path())).front().path;
    }
    std::optional<store::StoreError> restore(const QString &backup) const
    {
        return store::restoreBackup(placeOf(path()), backup, someDay(), impatience);
    }
    /// Overwrites the second half of a file.
    static void spoil(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2));
        file.write(QByteArray(static_cast<qsizetype>(file.size() / 2), 'x'));
    }

    std::optional<Folder> m_folder;
    CatalogueFile m_file;
};

void TestBackups::init()
{
    m_folder.emplace();
    const auto made = store::createWithList(placeOf(path()), bundledList(), someDay());
    QVERIFY(std::holds_alternative<store::Imported>(made));
    m_file = openedForChanges(path());
    setCity(QStringLiteral("Québec"));
}

void TestBackups::cleanup()
{
    m_file = {};
    m_folder.reset();
}

void TestBackups::backup_isTheCatalogueAsItWas()
{
    const auto before = std::get<store::Contents>(store::readContents(m_file));
    const QString backup = backedUp();
    setCity(QStringLiteral("Montréal"));
    // Another name, so that nothing of the catalogue's own is near.
    const QString copy = m_folder->path(QStringLiteral("copy.accords"));
    QVERIFY(QFile::copy(backup, copy));
    const CatalogueFile opened = openedForChanges(copy);
    const auto after = std::get<store::Contents>(store::readContents(opened));
    QCOMPARE(difference(after.list, before.list), QString());
    QCOMPARE(after.records, before.records);
    QCOMPARE(after.revision, before.revision);
    QCOMPARE(std::get<QString>(store::firstFaultOf(opened)), QString());
}

void TestBackups::backup_isForItsOwnerAlone()
{
    constexpr QFileDevice::Permissions others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    const QString backup = backedUp();
    QCOMPARE(QFile::permissions(backup) & others, QFileDevice::Permissions());
    QCOMPARE(QFile::permissions(folder()) & others, QFileDevice::Permissions());
    QCOMPARE(names().size(), 1);
}

void TestBackups::backups_areListedWithCounts()
{
    QVERIFY(store::backups(placeOf(path())).empty());
    QVERIFY(!store::makeBackup(m_file, BackupReason::Bulk, someDay()));
    QVERIFY(std::holds_alternative<store::Imported>(
        store::importList(m_file, listOf({QStringLiteral("A | CA | mou"), QStringLiteral("B | CA | mou")}),
                          {.now = someDay().addDays(1)})));
    QVERIFY(!store::makeBackup(m_file, BackupReason::Upgrade, someDay().addDays(2)));
    QDir(folder()).mkdir(QStringLiteral("2027-01-31T12-59-59-999Z-import.accords"));
    m_folder->put(QStringLiteral("a.accords-backups/notes.txt"), "mine");

    const std::vector<Backup> found = store::backups(placeOf(path()));
    QCOMPARE(found.size(), std::size_t(3));
    QCOMPARE(found[0].name, (store::BackupName{someDay().addDays(2), BackupReason::Upgrade}));
    QCOMPARE(found[1].name, (store::BackupName{someDay().addDays(1), BackupReason::Import}));
    QCOMPARE(found[2].name, (store::BackupName{someDay(), BackupReason::Bulk}));
    QVERIFY(found[0].isReadable && found[2].isReadable);
    QCOMPARE(found[0].editions, 2);
    QCOMPARE(found[0].agreements, 2U);
    QCOMPARE(found[2].editions, 1);
    QCOMPARE(found[2].agreements, 191U);
    QCOMPARE(found[2].institutions, 163U);
    QCOMPARE(found[2].fields, 1);
    QVERIFY(found[2].bytes > 10'000);
}

void TestBackups::importMakesOne_sameListNone()
{
    QVERIFY(std::holds_alternative<store::Imported>(store::importList(m_file, bundledList(), {.now = someDay()})));
    QCOMPARE(names(), QStringList());
    QVERIFY(std::holds_alternative<store::Imported>(
        store::importList(m_file, listOf({QStringLiteral("A | CA | mou")}), {.now = someDay()})));
    QCOMPARE(names(), QStringList(QStringLiteral("2027-01-31T12-59-59-999Z-import.accords")));
}

void TestBackups::superfluousOnes_go()
{
    for (int day = 0; day < 14; ++day)
        QVERIFY(!store::makeBackup(m_file, BackupReason::Bulk, someDay().addDays(day + 1)));
    m_folder->put(QStringLiteral("a.accords-backups/notes.txt"), "mine");
    QVERIFY(!store::makeBackup(m_file, BackupReason::Bulk, someDay().addDays(15)));
    QCOMPARE(names().size(), 10 + 1);
    QVERIFY(names().contains(QStringLiteral("notes.txt")));
}

void TestBackups::twoOfOneMoment_areBothKept()
{
    const QString first = backedUp();
    setCity(QStringLiteral("Montréal"));
    const QString second = backedUp();
    QVERIFY(first != second);
    QCOMPARE(names().size(), 2);
}

void TestBackups::folderThatCannotBeMade_isTold()
{
    m_folder->put(QStringLiteral("a.accords-backups"), "a file of that name");
    const auto error = store::makeBackup(m_file, BackupReason::Bulk, someDay());
    QVERIFY(error);
    QCOMPARE(error->file, QStringLiteral("a.accords"));
    QCOMPARE(m_folder->bytesOf(QStringLiteral("a.accords-backups")), QByteArray("a file of that name"));
}

void TestBackups::importThatCannotBeBackedUp_isNotDone()
{
    m_folder->put(QStringLiteral("a.accords-backups"), "a file of that name");
    const auto imported = store::importList(m_file, listOf({QStringLiteral("A | CA | mou")}), {.now = someDay()});
    QVERIFY(std::holds_alternative<store::StoreError>(imported));
    QCOMPARE(std::get<std::vector<domain::Edition>>(store::editions(m_file)).size(), std::size_t(1));
}

void TestBackups::restored_isAsTheBackup()
{
    const QString backup = backedUp();
    setCity(QStringLiteral("Montréal"));
    m_file = {};
    const auto error = restore(backup);
    QVERIFY2(!error, error ? qPrintable(error->detail) : "");
    QCOMPARE(city(), QStringLiteral("Québec"));
    QCOMPARE(m_folder->names(), QStringList({QStringLiteral("a.accords"), QStringLiteral("a.accords-backups")}));
    QCOMPARE(QFile::permissions(path()) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
             QFileDevice::Permissions());
}

void TestBackups::restored_keepsThePresentFirst()
{
    const QString backup = backedUp();
    setCity(QStringLiteral("Montréal"));
    m_file = {};
    QVERIFY(!restore(backup));
    const std::vector<Backup> all = store::backups(placeOf(path()));
    QCOMPARE(all.size(), std::size_t(2));
    QCOMPARE(all[0].name.reason, BackupReason::Restore);
    // So that it can be taken back.
    QVERIFY(!restore(all[0].path));
    QCOMPARE(city(), QStringLiteral("Montréal"));
}

void TestBackups::restored_withoutAPresentFile()
{
    const QString backup = backedUp();
    m_file = {};
    QVERIFY(QFile::remove(path()));
    QVERIFY(!restore(backup));
    QCOMPARE(city(), QStringLiteral("Québec"));
    QCOMPARE(names().size(), 1);
}

void TestBackups::restoredOlder_isUpgradedWhenOpened()
{
    const QString older = m_folder->path(QStringLiteral("older.accords"));
    QCOMPARE(makeCatalogue(older, {store::schemaSteps().first()}), QString());
    m_file = {};
    QVERIFY(!restore(older));
    const auto opened = store::openCatalogue(placeOf(path()));
    QCOMPARE(std::get<CatalogueFile>(opened).condition, Condition::Upgraded);
}

void TestBackups::openElsewhere_isNotRestored()
{
    const QString backup = backedUp();
    setCity(QStringLiteral("Montréal"));
    QCOMPARE(errorOf(restore(backup)).kind, Kind::Busy);
    setCity(QStringLiteral("Laval"));
    m_file = {};
    QCOMPARE(city(), QStringLiteral("Laval"));
}

void TestBackups::badBackup_isNotRestored_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("a list") << QByteArray(9000, 'x') << Kind::Foreign;
    QTest::newRow("empty") << QByteArray() << Kind::Foreign;
    QTest::newRow("damaged") << QByteArray("spoiled") << Kind::Damaged;
}

void TestBackups::badBackup_isNotRestored()
{
    QFETCH(const QByteArray, content);
    QFETCH(const Kind, kind);
    QString backup = m_folder->path(QStringLiteral("bad"));
    if (kind == Kind::Damaged) {
        backup = backedUp();
        spoil(backup);
    } else {
        m_folder->put(QStringLiteral("bad"), content);
    }
    m_file = {};
    QCOMPARE(errorOf(restore(backup)).kind, kind);
    QCOMPARE(city(), QStringLiteral("Québec"));
}

void TestBackups::damagedCatalogue_isKeptAndReplaced_data()
{
    QTest::addColumn<int>("bytes");
    QTest::newRow("cut") << 3 * pageSize + 100;
    QTest::newRow("overwritten") << -1;
}

void TestBackups::damagedCatalogue_isKeptAndReplaced()
{
    QFETCH(const int, bytes);
    const QString backup = backedUp();
    m_file = {};
    if (bytes >= 0)
        QVERIFY(QFile::resize(path(), bytes));
    else
        m_folder->put(QStringLiteral("a.accords"), QByteArray(20'000, 'x'));
    const QByteArray before = m_folder->bytesOf(QStringLiteral("a.accords"));
    const auto error = restore(backup);
    QVERIFY2(!error, error ? qPrintable(error->detail) : "");
    QCOMPARE(city(), QStringLiteral("Québec"));
    const std::vector<Backup> all = store::backups(placeOf(path()));
    const auto kept =
        std::ranges::find(all, BackupReason::Damaged, [](const Backup &each) { return each.name.reason; });
    QVERIFY(kept != all.end());
    QFile file(kept->path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), before);
}

void TestBackups::emptyCatalogue_isReplaced()
{
    const QString backup = backedUp();
    m_file = {};
    QVERIFY(QFile::resize(path(), 0));
    QVERIFY(!restore(backup));
    QCOMPARE(city(), QStringLiteral("Québec"));
    QCOMPARE(names().size(), 1);
}

void TestBackups::leftovers_areRemovedAfterADay()
{
    backedUp();
    const QString leftover = names().first() + QStringLiteral(".0123abcd.part");
    const QString other = QStringLiteral("mine.0123abcd.part");
    for (const QString &name : {leftover, leftover + QStringLiteral("-journal"), other})
        m_folder->put(QStringLiteral("a.accords-backups/") + name, "x");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(!store::makeBackup(m_file, BackupReason::Bulk, now));
    QVERIFY(names().contains(leftover));
    QVERIFY(!store::makeBackup(m_file, BackupReason::Bulk, now.addDays(2)));
    QVERIFY(!names().contains(leftover));
    QCOMPARE(names().size(), 3 + 1);
    QVERIFY(names().contains(other));
}

void TestBackups::copy_isTheCatalogueAsItIs()
{
    const CatalogueFile file = openedForChanges(path());
    const QString target = m_folder->path(QStringLiteral("copy.accords"));
    QCOMPARE(store::saveCopy(file, placeOf(target), someDay()), std::nullopt);
    QCOMPARE(QFile::permissions(target) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const CatalogueFile copy = openedForChanges(target);
    QCOMPARE(recordsIn(copy), recordsIn(file));
    QCOMPARE(std::get<std::vector<domain::Edition>>(store::editions(copy)),
             std::get<std::vector<domain::Edition>>(store::editions(file)));
}

void TestBackups::copy_ontoAFile_isRefused()
{
    const CatalogueFile file = openedForChanges(path());
    const QString target = m_folder->put(QStringLiteral("taken"), "mine");
    QCOMPARE(errorOf(store::saveCopy(file, placeOf(target), someDay())).kind, Kind::Exists);
    QCOMPARE(m_folder->bytesOf(QStringLiteral("taken")), QByteArray("mine"));
}

void TestBackups::newestGoodBackup_isFound()
{
    QVERIFY(!store::newestGoodBackup(placeOf(path())));
    const QString first = backedUp();
    const QString second = backedUp();
    const QString third = backedUp();
    spoil(third);
    m_folder->put(QStringLiteral("a.accords-backups/2099-01-31T12-59-59-999Z-import.accords"), "nothing");
    const auto found = store::newestGoodBackup(placeOf(path()));
    QVERIFY(found);
    QCOMPARE(found->path, second);
    QCOMPARE(found->agreements, 191U);
}

void TestBackups::thoroughCheck_findsWhatWasChanged()
{
    QCOMPARE(std::get<QString>(store::firstFaultOf(m_file)), QString());
    QCOMPARE(execute(path(), {QStringLiteral("UPDATE edition SET digest = 'other'")}), QString());
    QCOMPARE(std::get<QString>(store::firstFaultOf(m_file)), QStringLiteral("edition 1"));
    QCOMPARE(execute(path(), {QStringLiteral("INSERT INTO field_value VALUES (99, 'city', 'x')")}), QString());
    QCOMPARE(std::get<QString>(store::firstFaultOf(m_file)), QStringLiteral("field_value"));
}

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
