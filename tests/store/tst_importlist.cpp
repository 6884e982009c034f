// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "domain/identity.h"
#include "domain/staffrecords.h"
#include "files.h"
#include "records.h"
#include "samelist.h"
#include "store/editions.h"
#include "store/transaction.h"
#include "support/lists.h"

#include <QFile>
#include <QTest>

using namespace accords;
using namespace accords::testing;
using domain::AgreementList;
using domain::Edition;
using store::CatalogueFile;
using store::Imported;
using store::importList;
using store::placeOf;
using Kind = store::StoreError::Kind;

class TestImportList final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void firstImport_makesTheCatalogue();
    void firstImport_failing_makesNone();
    void sameListAgain_changesNothing();
    void sameListUnderAnotherName_changesNothing();
    void listBeforeLast_isANewEdition();
    void newerList_isCompared();
    void missing_isKeptAsEnded();
    void returned_isNotEndedAnyMore();
    void expectedEdition_mustBeTheCurrentOne();
    void importedMeanwhile_isOutdated();
    void lockedByAnother_isToldToWait();
    void readOnly_isRefused_data();
    void readOnly_isRefused();
    void deletedFile_isTold();
    void replacedFile_isTold();
    void emptyList_endsEverything();
    void columnsOfStaffsFields_areKept();
    void columnsOfStaffsFields_areOneEntryWithTheList();
    void emptyCells_leaveWhatIsKept();

private:
    QString path(const char *name = "a.accords") const { return m_folder->path(QString::fromUtf8(name)); }
    CatalogueFile opened() const
    {
        return std::get<CatalogueFile>(
            store::openCatalogue(placeOf(path()), {.patience = std::chrono::milliseconds(20)}));
    }
    store::Outcome<Imported> import(const QStringList &rows)
    {
        return importList(m_file, listOf(rows), {.now = someDay()});
    }
    std::size_t editionCount() const { return std::get<std::vector<Edition>>(store::editions(m_file)).size(); }
    /// The institutions of agreements that have ended with the current edition, and the edition they were in last.
    QStringList ended() const
    {
        const Edition current = std::get<std::vector<Edition>>(store::editions(m_file)).back();
        const auto ended = std::get<domain::EndedAgreements>(store::readEnded(m_file, current));
        QStringList said;
        for (std::size_t i = 0; i < ended.lastIn.size(); ++i)
            said.append(QStringLiteral("%1 %2")
                            .arg(identityOf(ended.list, ended.list.agreements[i]).institution.name)
                            .arg(ended.lastIn[i]));
        return said;
    }

    const QString m_laval = QStringLiteral("Laval | CA Canada | iia imt");
    const QString m_keio = QStringLiteral("Keio | JP Japan | mou");
    const QString m_kth = QStringLiteral("KTH | SE Sweden | erasmus");
    std::optional<Folder> m_folder;
    CatalogueFile m_file;
};

void TestImportList::init()
{
    m_folder.emplace();
    const auto made = store::createWithList(placeOf(path()), listOf({m_laval, m_keio}), someDay());
    QVERIFY(std::holds_alternative<Imported>(made));
    m_file = {};
    m_file = opened();
}

void TestImportList::cleanup()
{
    m_file = {};
    m_folder.reset();
}

void TestImportList::firstImport_makesTheCatalogue()
{
    const AgreementList list = bundledList();
    const auto made = store::createWithList(placeOf(path("b.accords")), list, someDay());
    const auto *imported = std::get_if<Imported>(&made);
    QVERIFY2(imported, qPrintable(errorOf(made).detail));
    QVERIFY(imported->isNew);
    QCOMPARE(imported->edition.id, 1);
    QCOMPARE(imported->comparison.added.size(), list.agreements.size());
    const auto file = std::get<CatalogueFile>(store::openCatalogue(placeOf(path("b.accords"))));
    QVERIFY(file.canChange());
    QCOMPARE(difference(std::get<AgreementList>(store::readCurrentList(file)), list), QString());
}

void TestImportList::firstImport_failing_makesNone()
{
    m_folder->put(QStringLiteral("b.accords"), "there already");
    const auto made = store::createWithList(placeOf(path("b.accords")), bundledList(), someDay());
    QCOMPARE(errorOf(made).kind, Kind::Exists);
    QCOMPARE(m_folder->bytesOf(QStringLiteral("b.accords")), QByteArray("there already"));
}

void TestImportList::sameListAgain_changesNothing()
{
    const QString revision = cell(path(), QStringLiteral("SELECT revision FROM catalogue"));
    const auto again = std::get<Imported>(import({m_laval, m_keio}));
    QVERIFY(!again.isNew);
    QCOMPARE(again.edition.id, 1);
    QVERIFY(again.comparison.isEmpty());
    QCOMPARE(editionCount(), std::size_t(1));
    QCOMPARE(cell(path(), QStringLiteral("SELECT revision FROM catalogue")), revision);
}

void TestImportList::sameListUnderAnotherName_changesNothing()
{
    AgreementList list = listOf({m_laval, m_keio});
    list.file = QStringLiteral("copy of list.tsv");
    const auto again = std::get<Imported>(importList(m_file, list, {.now = someDay().addDays(1)}));
    QVERIFY(!again.isNew);
    QCOMPARE(again.edition.file, QStringLiteral("list.tsv"));
    QCOMPARE(again.edition.imported, someDay());
}

void TestImportList::listBeforeLast_isANewEdition()
{
    QVERIFY(std::get<Imported>(import({m_kth})).isNew);
    const auto back = std::get<Imported>(import({m_laval, m_keio}));
    QVERIFY(back.isNew);
    QCOMPARE(back.edition.id, 3);
    QCOMPARE(ended(), QStringList(QStringLiteral("KTH 2")));
}

void TestImportList::newerList_isCompared()
{
    const auto newer = std::get<Imported>(import({m_kth, m_laval + QStringLiteral(" | \"Laval")}));
    QCOMPARE(newer.comparison.added, (std::vector<domain::AgreementId>{0}));
    QCOMPARE(newer.comparison.changed, (std::vector<domain::Comparison::Change>{{0, 1}}));
    QCOMPARE(newer.comparison.removed, (std::vector<domain::AgreementId>{1}));
}

void TestImportList::missing_isKeptAsEnded()
{
    QCOMPARE(std::get<Imported>(import({m_kth, m_keio})).edition.ended, 1U);
    QCOMPARE(ended(), QStringList(QStringLiteral("Laval 1")));
    QCOMPARE(std::get<Imported>(import({m_kth})).edition.ended, 2U);
    QCOMPARE(ended(), QStringList({QStringLiteral("Laval 1"), QStringLiteral("Keio 2")}));
}

void TestImportList::returned_isNotEndedAnyMore()
{
    import({m_kth});
    import({m_laval});
    QCOMPARE(ended(), QStringList({QStringLiteral("Keio 1"), QStringLiteral("KTH 2")}));
}

void TestImportList::expectedEdition_mustBeTheCurrentOne()
{
    const AgreementList list = listOf({m_kth});
    QCOMPARE(errorOf(importList(m_file, list, {.now = someDay(), .expected = 0})).kind, Kind::Outdated);
    QCOMPARE(editionCount(), std::size_t(1));
    QVERIFY(std::holds_alternative<Imported>(importList(m_file, list, {.now = someDay(), .expected = 1})));
}

void TestImportList::importedMeanwhile_isOutdated()
{
    const CatalogueFile other = opened();
    QVERIFY(std::holds_alternative<Imported>(importList(other, listOf({m_kth}), {.now = someDay()})));
    const auto late = importList(m_file, listOf({m_keio}), {.now = someDay(), .expected = 1});
    QCOMPARE(errorOf(late).kind, Kind::Outdated);
    QCOMPARE(editionCount(), std::size_t(2));
}

void TestImportList::lockedByAnother_isToldToWait()
{
    const CatalogueFile other = opened();
    const store::Transaction transaction(*other.connection, store::Transaction::Kind::Write);
    QCOMPARE(errorOf(import({m_kth})).kind, Kind::Busy);
    QCOMPARE(editionCount(), std::size_t(1));
}

void TestImportList::readOnly_isRefused_data()
{
    QTest::addColumn<store::Condition>("condition");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("read-only") << store::Condition::ReadOnly << Kind::ReadOnly;
    QTest::newRow("newer") << store::Condition::Newer << Kind::Newer;
    QTest::newRow("damaged") << store::Condition::Damaged << Kind::Damaged;
}

void TestImportList::readOnly_isRefused()
{
    QFETCH(const store::Condition, condition);
    QFETCH(const Kind, kind);
    m_file.condition = condition;
    m_file.version = 99;
    const store::StoreError error = errorOf(import({m_kth}));
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.file, QStringLiteral("a.accords"));
    QCOMPARE(error.version, 99);
    QCOMPARE(error.known, store::schemaSteps().size());
    QCOMPARE(editionCount(), std::size_t(1));
}

void TestImportList::deletedFile_isTold()
{
#ifdef Q_OS_WIN
    QSKIP("what is open can't be deleted here");
#endif
    QVERIFY(QFile::remove(path()));
    QCOMPARE(errorOf(import({m_kth})).kind, Kind::Moved);
    QVERIFY(!QFile::exists(path()));
}

void TestImportList::replacedFile_isTold()
{
#ifdef Q_OS_WIN
    QSKIP("what is open can't be replaced here");
#endif
    QCOMPARE(makeCatalogue(path("b.accords")), QString());
    QVERIFY(QFile::rename(path(), path("moved.accords")));
    QVERIFY(QFile::rename(path("b.accords"), path()));
    QCOMPARE(errorOf(import({m_kth})).kind, Kind::Moved);
}

void TestImportList::emptyList_endsEverything()
{
    const auto done =
        std::get<Imported>(importList(m_file, listRead("Host institution\tHost country\n"), {.now = someDay()}));
    QCOMPARE(done.edition.agreements, 0U);
    QCOMPARE(done.edition.ended, 2U);
}

void TestImportList::columnsOfStaffsFields_areKept()
{
    const AgreementList list = listRead("Host institution\tHost country\tCity\tStatus\nLaval\tCA\tQuébec\tactive\n");
    QVERIFY(std::holds_alternative<Imported>(importList(m_file, list, {.now = someDay()})));
    QCOMPARE(recordsIn(m_file), *list.records);

    const store::Place place = placeOf(path("new.accords"));
    QVERIFY(std::holds_alternative<Imported>(createWithList(place, list, someDay())));
    const auto created = std::get<CatalogueFile>(store::openCatalogue(placeOf(path("new.accords"))));
    QCOMPARE(recordsIn(created), *list.records);
    QCOMPARE(std::get<store::Reachable>(store::reachable(created)).undo, domain::EntryId(0));
}

void TestImportList::columnsOfStaffsFields_areOneEntryWithTheList()
{
    const auto place = domain::FieldPlace{{{QStringLiteral("Laval"), QStringLiteral("CA")}, {}}, domain::Field::City};
    QVERIFY(std::holds_alternative<store::Saved>(changeField(m_file, {place, {}, QStringLiteral("Lévis")}, someDay())));
    const domain::StaffRecords before = recordsIn(m_file);
    const AgreementList list =
        listRead("Host institution\tHost country\tCity\tWebsite\nLaval\tCA\tQuébec\tulaval.ca\n");
    QVERIFY(std::holds_alternative<Imported>(importList(m_file, list, {.now = someDay()})));
    const domain::EntryId entry = std::get<store::Reachable>(store::reachable(m_file)).undo;
    QCOMPARE(std::get<std::vector<domain::FieldChange>>(changesOf(m_file, entry)).size(), std::size_t(2));

    QVERIFY(std::holds_alternative<store::Saved>(undo(m_file, entry)));
    QCOMPARE(recordsIn(m_file), before);
    QCOMPARE(editionCount(), std::size_t(1));
    QVERIFY(std::holds_alternative<store::Saved>(redo(m_file, entry)));
    QCOMPARE(recordsIn(m_file), *list.records);
    QCOMPARE(editionCount(), std::size_t(2));
}

void TestImportList::emptyCells_leaveWhatIsKept()
{
    const auto place = domain::FieldPlace{{{QStringLiteral("Laval"), QStringLiteral("CA")}, {}}, domain::Field::City};
    QVERIFY(std::holds_alternative<store::Saved>(changeField(m_file, {place, {}, QStringLiteral("Lévis")}, someDay())));
    const domain::StaffRecords before = recordsIn(m_file);
    const AgreementList list = listRead("Host institution\tHost country\tCity\nLaval\tCA\t\n");
    QVERIFY(std::holds_alternative<Imported>(importList(m_file, list, {.now = someDay()})));
    QCOMPARE(recordsIn(m_file), before);
}

QTEST_GUILESS_MAIN(TestImportList)
#include "tst_importlist.moc"
