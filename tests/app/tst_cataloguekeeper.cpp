// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "app/files/cataloguekeeper.h"

#include "support/lists.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace accords;
using namespace accords::app;
using domain::Field;
using store::StoreError;

class TestCatalogueKeeper : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void nothingAsked_leavesNoThread();
    void newCatalogue_holdsTheList();
    void existingFile_isNeverReplaced();
    void change_isShownAndSaved();
    void changes_areSeenByAnother();
    void import_isSeenByAnother();
    void changeOfAnOldValue_isAsked();
    void undo_worksAfterReopening();
    void redo_bringsItBack();
    void entryOnWhichAnotherDepends_isNotReverted();
    void importedList_isCurrentAndUndone();
    void earlierEdition_canBeRead();
    void outdatedImport_isRefused();
    void copy_isACatalogue();
    void backup_isRestored();
    void movedFile_isToldOnceAndFoundAgain();
    void changeOfAMovedFile_fails();
    void replacedFile_isOpened();
    void failedOpening_leavesWhatIsOpen();
    void closedCatalogue_givesNoMoreAnswers();
    void damagedFile_isReadAsFarAsItCan();
    void damagedList_leavesWhatStaffKeep();
    void goodBackups_leaveOutDamagedOnes();
    void check_findsNothingInASoundFile();
    void fileLeftOpen_isChecked();
    void end_keepsWhatWasAskedFor();

private:
    QString path(const char *name = "a.accords") const { return m_folder->filePath(QLatin1StringView(name)); }
    static catalogue::Snapshot snapshot(const QStringList &rows)
    {
        return std::make_shared<const catalogue::Catalogue>(testing::listOf(rows));
    }
    static QStringList firstRows()
    {
        return {QStringLiteral("Abbey | FR France | erasmus"), QStringLiteral("Zoo | BR Brazil | iia imt")};
    }
    static QStringList laterRows()
    {
        return {QStringLiteral("Abbey | FR France | erasmus"), QStringLiteral("New | CA Canada | mou imt")};
    }
    static domain::FieldChange city(const QString &before, const QString &after)
    {
        return {{.subject = {.institution = {QStringLiteral("Abbey"), QStringLiteral("FR")}, .programme = {}},
                 .field = Field::City},
                before,
                after};
    }
    static QString cityIn(const CatalogueKeeper &keeper)
    {
        const domain::InstitutionRecord *record = keeper.state().snapshot->institutionRecord(0);
        return record ? record->city : QString();
    }
    /// Makes the catalogue with \a keeper, and waits.
    void make(CatalogueKeeper &keeper)
    {
        keeper.create(path(), snapshot(firstRows()), false);
        QTRY_VERIFY(keeper.state().snapshot);
    }
    void open(CatalogueKeeper &keeper)
    {
        keeper.open(path());
        QTRY_VERIFY(keeper.state().snapshot);
    }
    void change(CatalogueKeeper &keeper, const domain::FieldChange &change)
    {
        const QSignalSpy saved(&keeper, &CatalogueKeeper::saved);
        keeper.change({change});
        QTRY_COMPARE(saved.size(), 1);
    }
    void import(CatalogueKeeper &keeper, const QStringList &rows)
    {
        const QSignalSpy imported(&keeper, &CatalogueKeeper::imported);
        keeper.importList(std::make_shared<const domain::AgreementList>(testing::listOf(rows)),
                          keeper.state().edition());
        QTRY_COMPARE(imported.size(), 1);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

constexpr int soon = 2000; ///< ms within which programs see each other's changes

} // namespace

void TestCatalogueKeeper::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestCatalogueKeeper::nothingAsked_leavesNoThread()
{
    CatalogueKeeper keeper;
    keeper.close();
    keeper.finish();
    QVERIFY(!keeper.isOpen());
}

void TestCatalogueKeeper::newCatalogue_holdsTheList()
{
    CatalogueKeeper keeper;
    const QSignalSpy opened(&keeper, &CatalogueKeeper::opened);
    make(keeper);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(keeper.info()->name, QStringLiteral("a.accords"));
    QVERIFY(keeper.info()->canChange());
    QCOMPARE(keeper.state().snapshot->size(), 2U);
    QCOMPARE(keeper.state().editions.size(), std::size_t(1));
    QVERIFY(!keeper.state().undo);
}

void TestCatalogueKeeper::existingFile_isNeverReplaced()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    file.close();
    CatalogueKeeper keeper;
    QSignalSpy failed(&keeper, &CatalogueKeeper::openFailed);
    keeper.create(path(), snapshot(firstRows()), false);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.front().front().value<StoreError>().kind, StoreError::Kind::Exists);
    QVERIFY(!keeper.isOpen());
    QCOMPARE(QFileInfo(path()).size(), 4);
}

void TestCatalogueKeeper::change_isShownAndSaved()
{
    {
        CatalogueKeeper keeper;
        make(keeper);
        const catalogue::Snapshot before = keeper.state().snapshot;
        change(keeper, city({}, QStringLiteral("Nantes")));
        QCOMPARE(cityIn(keeper), QStringLiteral("Nantes"));
        // The list is not read again for it.
        QCOMPARE(&keeper.state().snapshot->list(), &before->list());
        QVERIFY(keeper.state().undo && keeper.state().undo->first->after == QStringLiteral("Nantes"));
    }
    CatalogueKeeper again;
    open(again);
    QCOMPARE(cityIn(again), QStringLiteral("Nantes"));
}

void TestCatalogueKeeper::changes_areSeenByAnother()
{
    CatalogueKeeper one;
    CatalogueKeeper other;
    make(one);
    open(other);
    change(one, city({}, QStringLiteral("Nantes")));
    QTRY_COMPARE_WITH_TIMEOUT(cityIn(other), QStringLiteral("Nantes"), soon);
    change(other, city(QStringLiteral("Nantes"), QStringLiteral("Albi")));
    QTRY_COMPARE_WITH_TIMEOUT(cityIn(one), QStringLiteral("Albi"), soon);
    QVERIFY(one.state().undo->id == other.state().undo->id);
}

void TestCatalogueKeeper::import_isSeenByAnother()
{
    CatalogueKeeper one;
    CatalogueKeeper other;
    make(one);
    open(other);
    import(one, laterRows());
    QTRY_COMPARE_WITH_TIMEOUT(other.state().editions.size(), std::size_t(2), soon);
    QCOMPARE(other.state().snapshot->institutionName(1), QStringLiteral("New"));
}

void TestCatalogueKeeper::changeOfAnOldValue_isAsked()
{
    CatalogueKeeper keeper;
    make(keeper);
    change(keeper, city({}, QStringLiteral("Nantes")));
    QSignalSpy conflicted(&keeper, &CatalogueKeeper::conflicted);
    keeper.change({city({}, QStringLiteral("Albi"))});
    QTRY_COMPARE(conflicted.size(), 1);
    const auto conflicts = conflicted.front().front().value<std::vector<domain::Conflict>>();
    QCOMPARE(conflicts.size(), std::size_t(1));
    QCOMPARE(conflicts.front().stored, QStringLiteral("Nantes"));
    QCOMPARE(cityIn(keeper), QStringLiteral("Nantes"));
}

void TestCatalogueKeeper::undo_worksAfterReopening()
{
    {
        CatalogueKeeper keeper;
        make(keeper);
        change(keeper, city({}, QStringLiteral("Nantes")));
    }
    CatalogueKeeper again;
    open(again);
    const QSignalSpy saved(&again, &CatalogueKeeper::saved);
    again.undo();
    QTRY_COMPARE(saved.size(), 1);
    QTRY_COMPARE(cityIn(again), QString());
    QVERIFY(!again.state().undo);
    QVERIFY(again.state().redo);
}

void TestCatalogueKeeper::redo_bringsItBack()
{
    CatalogueKeeper keeper;
    make(keeper);
    change(keeper, city({}, QStringLiteral("Nantes")));
    keeper.undo();
    QTRY_COMPARE(cityIn(keeper), QString());
    keeper.redo();
    QTRY_COMPARE(cityIn(keeper), QStringLiteral("Nantes"));
}

void TestCatalogueKeeper::entryOnWhichAnotherDepends_isNotReverted()
{
    CatalogueKeeper keeper;
    make(keeper);
    change(keeper, city({}, QStringLiteral("Nantes")));
    const domain::EntryId first = keeper.state().undo->id;
    change(keeper, city(QStringLiteral("Nantes"), QStringLiteral("Albi")));
    QSignalSpy blocked(&keeper, &CatalogueKeeper::revertBlocked);
    keeper.revert(first);
    QTRY_COMPARE(blocked.size(), 1);
    QCOMPARE(blocked.front().at(1).toLongLong(), keeper.state().undo->id);
    QCOMPARE(cityIn(keeper), QStringLiteral("Albi"));
    keeper.revert(keeper.state().undo->id);
    QTRY_COMPARE(cityIn(keeper), QStringLiteral("Nantes"));
}

void TestCatalogueKeeper::importedList_isCurrentAndUndone()
{
    CatalogueKeeper keeper;
    make(keeper);
    import(keeper, laterRows());
    QTRY_COMPARE(keeper.state().editions.size(), std::size_t(2));
    QCOMPARE(keeper.state().editions.back().ended, 1U);
    QCOMPARE(keeper.state().undo->kind, domain::EntryKind::Import);
    keeper.undo();
    QTRY_COMPARE(keeper.state().editions.size(), std::size_t(1));
    QCOMPARE(keeper.state().snapshot->institutionName(1), QStringLiteral("Zoo"));
}

void TestCatalogueKeeper::earlierEdition_canBeRead()
{
    CatalogueKeeper keeper;
    make(keeper);
    change(keeper, city({}, QStringLiteral("Nantes")));
    import(keeper, laterRows());
    QTRY_COMPARE(keeper.state().editions.size(), std::size_t(2));
    catalogue::Snapshot shown;
    connect(&keeper, &CatalogueKeeper::editionRead, this,
            [&](const catalogue::Snapshot &snapshot) { shown = snapshot; });
    keeper.readEdition(keeper.state().editions.front());
    QTRY_VERIFY(shown);
    QCOMPARE(shown->institutionName(1), QStringLiteral("Zoo"));
    QCOMPARE(shown->institutionRecord(0)->city, QStringLiteral("Nantes"));
}

void TestCatalogueKeeper::outdatedImport_isRefused()
{
    CatalogueKeeper keeper;
    make(keeper);
    import(keeper, laterRows());
    QSignalSpy failed(&keeper, &CatalogueKeeper::failed);
    keeper.importList(std::make_shared<const domain::AgreementList>(testing::listOf(firstRows())), 1);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.front().front().value<StoreError>().kind, StoreError::Kind::Outdated);
}

void TestCatalogueKeeper::copy_isACatalogue()
{
    CatalogueKeeper keeper;
    make(keeper);
    change(keeper, city({}, QStringLiteral("Nantes")));
    const QSignalSpy copied(&keeper, &CatalogueKeeper::copied);
    keeper.saveCopy(path("b.accords"));
    QTRY_COMPARE(copied.size(), 1);
    CatalogueKeeper copy;
    copy.open(path("b.accords"));
    QTRY_VERIFY(copy.state().snapshot);
    QCOMPARE(cityIn(copy), QStringLiteral("Nantes"));
    // It takes no other file's place.
    const QSignalSpy failed(&keeper, &CatalogueKeeper::failed);
    keeper.saveCopy(path());
    QTRY_COMPARE(failed.size(), 1);
}

void TestCatalogueKeeper::backup_isRestored()
{
    CatalogueKeeper keeper;
    make(keeper);
    change(keeper, city({}, QStringLiteral("Nantes")));
    import(keeper, laterRows());
    std::vector<store::Backup> backups;
    connect(&keeper, &CatalogueKeeper::backupsListed, this,
            [&](const QString &, const std::vector<store::Backup> &listed) { backups = listed; });
    keeper.listBackups(path());
    QTRY_COMPARE(backups.size(), std::size_t(1));
    QCOMPARE(backups.front().fields, 1);
    const QSignalSpy restored(&keeper, &CatalogueKeeper::restored);
    keeper.restore(path(), backups.front().path);
    QTRY_COMPARE(restored.size(), 1);
    QTRY_COMPARE(keeper.state().editions.size(), std::size_t(1));
    QCOMPARE(cityIn(keeper), QStringLiteral("Nantes"));
    change(keeper, city(QStringLiteral("Nantes"), QStringLiteral("Albi")));
}

void TestCatalogueKeeper::movedFile_isToldOnceAndFoundAgain()
{
#ifdef Q_OS_UNIX
    CatalogueKeeper keeper;
    make(keeper);
    const QSignalSpy moved(&keeper, &CatalogueKeeper::moved);
    const QSignalSpy reopened(&keeper, &CatalogueKeeper::reopened);
    QVERIFY(QFile::rename(path(), path("elsewhere.accords")));
    QTRY_COMPARE_WITH_TIMEOUT(moved.size(), 1, soon);
    QTest::qWait(1500);
    QCOMPARE(moved.size(), 1);
    // What is shown can still be kept.
    const QSignalSpy copied(&keeper, &CatalogueKeeper::copied);
    keeper.saveCopy(path("rescue.accords"));
    QTRY_COMPARE(copied.size(), 1);
    QVERIFY(QFile::rename(path("elsewhere.accords"), path()));
    QTRY_COMPARE_WITH_TIMEOUT(reopened.size(), 1, soon);
    change(keeper, city({}, QStringLiteral("Nantes")));
#else
    QSKIP("An open file can't be moved here.");
#endif
}

void TestCatalogueKeeper::changeOfAMovedFile_fails()
{
#ifdef Q_OS_UNIX
    CatalogueKeeper keeper;
    make(keeper);
    QVERIFY(QFile::rename(path(), path("elsewhere.accords")));
    QSignalSpy failed(&keeper, &CatalogueKeeper::changeFailed);
    keeper.change({city({}, QStringLiteral("Nantes"))});
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.front().front().value<StoreError>().kind, StoreError::Kind::Moved);
    QCOMPARE(cityIn(keeper), QString());
#else
    QSKIP("An open file can't be moved here.");
#endif
}

void TestCatalogueKeeper::replacedFile_isOpened()
{
#ifdef Q_OS_UNIX
    CatalogueKeeper other;
    other.create(path("b.accords"), snapshot(laterRows()), false);
    QTRY_VERIFY(other.state().snapshot);
    other.finish();
    CatalogueKeeper keeper;
    make(keeper);
    const QSignalSpy reopened(&keeper, &CatalogueKeeper::reopened);
    QVERIFY(QFile::rename(path(), path("old.accords")));
    QVERIFY(QFile::rename(path("b.accords"), path()));
    QTRY_COMPARE_WITH_TIMEOUT(reopened.size(), 1, 2 * soon);
    QTRY_COMPARE(keeper.state().snapshot->institutionName(1), QStringLiteral("New"));
#else
    QSKIP("An open file can't be moved here.");
#endif
}

void TestCatalogueKeeper::failedOpening_leavesWhatIsOpen()
{
    CatalogueKeeper keeper;
    make(keeper);
    const QSignalSpy failed(&keeper, &CatalogueKeeper::openFailed);
    keeper.open(path("none.accords"));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(keeper.info()->name, QStringLiteral("a.accords"));
    change(keeper, city({}, QStringLiteral("Nantes")));
}

void TestCatalogueKeeper::closedCatalogue_givesNoMoreAnswers()
{
    CatalogueKeeper keeper;
    make(keeper);
    keeper.change({city({}, QStringLiteral("Nantes"))});
    keeper.close();
    QVERIFY(!keeper.isOpen());
    QSignalSpy failed(&keeper, &CatalogueKeeper::changeFailed);
    keeper.change({city(QStringLiteral("Nantes"), QStringLiteral("Albi"))});
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!keeper.state().snapshot);
    // What was asked for before is kept.
    open(keeper);
    QCOMPARE(cityIn(keeper), QStringLiteral("Nantes"));
}

void TestCatalogueKeeper::damagedFile_isReadAsFarAsItCan()
{
    {
        CatalogueKeeper keeper;
        make(keeper);
        change(keeper, city({}, QStringLiteral("Nantes")));
    }
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(file.size() - 4096));
    file.close();
    CatalogueKeeper keeper;
    const QSignalSpy opened(&keeper, &CatalogueKeeper::opened);
    const QSignalSpy failed(&keeper, &CatalogueKeeper::openFailed);
    keeper.open(path());
    QTRY_VERIFY(opened.size() + failed.size() == 1);
    QCOMPARE(failed.size(), 0);
    QCOMPARE(keeper.info()->condition, store::Condition::Damaged);
    QTRY_VERIFY(keeper.state().snapshot);
    QSignalSpy refused(&keeper, &CatalogueKeeper::changeFailed);
    keeper.change({city(QStringLiteral("Nantes"), QStringLiteral("Albi"))});
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused.front().front().value<StoreError>().kind, StoreError::Kind::Damaged);
}

void TestCatalogueKeeper::damagedList_leavesWhatStaffKeep()
{
    {
        CatalogueKeeper keeper;
        make(keeper);
        change(keeper, city({}, QStringLiteral("Nantes")));
    }
    // The list's own bytes are spoilt where they are, and the file's end is gone, so that it counts as damaged.
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    for (const char *name : {"Abbey\t", "Zoo\t"}) {
        for (qsizetype at = bytes.indexOf(name); at >= 0; at = bytes.indexOf(name, at))
            bytes[at] = '?';
    }
    bytes.chop(4096);
    QVERIFY(file.resize(0));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    CatalogueKeeper keeper;
    const QSignalSpy opened(&keeper, &CatalogueKeeper::opened);
    const QSignalSpy failed(&keeper, &CatalogueKeeper::openFailed);
    keeper.open(path());
    QTRY_COMPARE(opened.size() + failed.size(), 1);
    QCOMPARE(failed.size(), 0);
    QVERIFY(!keeper.info()->hasList);
    QTRY_VERIFY(keeper.state().snapshot);
    QCOMPARE(keeper.state().snapshot->size(), 0U);
    QCOMPARE(keeper.state().snapshot->records().institutions.size(), 1);
}

void TestCatalogueKeeper::goodBackups_leaveOutDamagedOnes()
{
    CatalogueKeeper keeper;
    make(keeper);
    import(keeper, laterRows());
    import(keeper, firstRows());
    const std::vector<store::Backup> backups = store::backups(store::placeOf(path()));
    QCOMPARE(backups.size(), 2U);
    QFile newest(backups.front().path);
    QVERIFY(newest.open(QIODevice::ReadWrite));
    QVERIFY(newest.resize(newest.size() - 4096));
    newest.close();
    QSignalSpy listed(&keeper, &CatalogueKeeper::backupsListed);
    keeper.listGoodBackups(path());
    QTRY_COMPARE(listed.size(), 1);
    const auto good = listed.front().at(1).value<std::vector<store::Backup>>();
    QCOMPARE(good.size(), 2U);
    QVERIFY(!good.front().isReadable);
    QVERIFY(good.back().isReadable);
}

void TestCatalogueKeeper::check_findsNothingInASoundFile()
{
    CatalogueKeeper keeper;
    make(keeper);
    QSignalSpy checked(&keeper, &CatalogueKeeper::checked);
    keeper.check();
    QTRY_COMPARE(checked.size(), 1);
    QCOMPARE(checked.front().at(0).toString(), QString());
    QVERIFY(checked.front().at(1).toBool());
}

void TestCatalogueKeeper::fileLeftOpen_isChecked()
{
    // Another program that has it open leaves the same file beside it as one that was killed.
    CatalogueKeeper one;
    make(one);
    change(one, city({}, QStringLiteral("Nantes")));
    CatalogueKeeper keeper;
    QSignalSpy checked(&keeper, &CatalogueKeeper::checked);
    open(keeper);
    QTRY_COMPARE(checked.size(), 1);
    QVERIFY(!checked.front().at(1).toBool());
}

void TestCatalogueKeeper::end_keepsWhatWasAskedFor()
{
    {
        CatalogueKeeper keeper;
        make(keeper);
        QString before;
        for (int i = 0; i < 20; ++i) {
            const QString after = QString::number(i);
            keeper.change({city(before, after)});
            before = after;
        }
        keeper.finish();
    }
    CatalogueKeeper again;
    open(again);
    QCOMPARE(cityIn(again), QStringLiteral("19"));
}

QTEST_GUILESS_MAIN(TestCatalogueKeeper)
#include "tst_cataloguekeeper.moc"
