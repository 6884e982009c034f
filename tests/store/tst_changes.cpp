// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "domain/fieldcheck.h"
#include "domain/fieldtext.h"
#include "files.h"
#include "records.h"
#include "samelist.h"
#include "store/contents.h"
#include "store/editions.h"
#include "support/lists.h"

#include <QDir>
#include <QTest>

using namespace accords;
using namespace accords::testing;
using domain::Conflict;
using domain::Field;
using domain::FieldChange;
using domain::FieldPlace;
using store::CatalogueFile;
using store::changeField;
using store::changeFields;
using store::placeOf;
using store::Saved;
using Kind = store::StoreError::Kind;

/// What staff keep beside the lists is kept as it was given, whatever list comes.
class TestChanges final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void field_isKept_data();
    void field_isKept();
    void oddText_isKeptAsGiven_data();
    void oddText_isKeptAsGiven();
    void emptiedField_leavesNoRow();
    void records_surviveEveryEdition();
    void sameInstitutionInAnotherCountry_isAnother();
    void contents_areOfOneMoment();
    void kept_isWhatContentsHaveBesideTheList();
    void wrongValue_isRefused();
    void sameValue_changesNothing();
    void changeOnAnOldValue_isShownBoth();
    void bulk_isDoneWhollyOrNotAtAll();
    void bulk_withAFieldTwice_isRefused();
    void bulk_makesABackup();
    void readOnlyCatalogue_isNotChanged();
    void othersChanges_areNoticed();

private:
    QString path() const { return m_folder->path(QStringLiteral("a.accords")); }
    QString kept(const FieldPlace &place) const { return fieldText(recordsIn(m_file), place); }

    const QString m_laval = QStringLiteral("Laval");
    std::optional<Folder> m_folder;
    CatalogueFile m_file;
};

void TestChanges::init()
{
    m_folder.emplace();
    const auto made = store::createWithList(placeOf(path()), bundledList(), someDay());
    QVERIFY(std::holds_alternative<store::Imported>(made));
    m_file = openedForChanges(path());
}

void TestChanges::cleanup()
{
    m_file = {};
    m_folder.reset();
}

void TestChanges::field_isKept_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("display name") << Field::DisplayName << QStringLiteral("Université Laval");
    QTest::newRow("website") << Field::Website << QStringLiteral("https://ulaval.ca");
    QTest::newRow("city") << Field::City << QStringLiteral("Québec");
    QTest::newRow("tags") << Field::Tags << QStringLiteral("north\nfrench");
    QTest::newRow("contacts") << Field::Contacts << QStringLiteral("Ada\tDean\tada@uni.example\t\nBob\t\t\t");
    QTest::newRow("notes") << Field::InstitutionNotes << QStringLiteral("one\ntwo");
    QTest::newRow("status") << Field::Status << QStringLiteral("renewal-pending");
    QTest::newRow("start") << Field::Start << QStringLiteral("2024-09-01");
    QTest::newRow("end") << Field::End << QStringLiteral("open");
    QTest::newRow("seats out") << Field::SeatsOut << QStringLiteral("0");
    QTest::newRow("seats in") << Field::SeatsIn << QStringLiteral("4");
    QTest::newRow("notes of an agreement") << Field::AgreementNotes << QStringLiteral("n");
    QTest::newRow("files") << Field::Files << QStringLiteral("/a.pdf\n/b.pdf");
}

void TestChanges::field_isKept()
{
    QFETCH(const Field, field);
    QFETCH(const QString, value);
    const FieldPlace place = placeIn(m_laval, field);
    const auto outcome = changeField(m_file, {place, {}, value}, someDay());
    QCOMPARE(faultOf(outcome), QString());
    QCOMPARE(std::get<Saved>(outcome).entry, 1);
    m_file = {};
    m_file = openedForChanges(path());
    QCOMPARE(kept(place), value);
    domain::StaffRecords expected;
    setField(expected, place, value);
    QCOMPARE(recordsIn(m_file), expected);
}

void TestChanges::oddText_isKeptAsGiven_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("NUL") << QStringLiteral("a") + QChar(u'\0') + u'b';
    QTest::newRow("half a pair") << QString(QChar(u'\xD83D')) + u'x';
    QTest::newRow("the other half first") << QString(QChar(u'\xDE00')) + u'x';
    QTest::newRow("U+FFFE first") << QString(QChar(u'\xFFFE')) + QStringLiteral("ABC");
    QTest::newRow("U+FEFF first") << QString(QChar(u'\xFEFF')) + QStringLiteral("ABC");
    QTest::newRow("a quote that ends a statement") << QStringLiteral("'; DROP TABLE field_value; --");
    QTest::newRow("a megabyte") << QString(1'048'576, u'n');
    QTest::newRow("as much as is taken") << QString(domain::longestText(Field::AgreementNotes), u'é');
}

void TestChanges::oddText_isKeptAsGiven()
{
    QFETCH(const QString, text);
    for (const FieldPlace &place :
         {placeIn(text.first(1) + m_laval, Field::InstitutionNotes), placeIn(m_laval, Field::AgreementNotes)}) {
        QCOMPARE(faultOf(changeField(m_file, {place, {}, text}, someDay())), QString());
        QVERIFY(kept(place) == text);
    }
}

void TestChanges::emptiedField_leavesNoRow()
{
    const FieldPlace place = placeIn(m_laval, Field::City);
    QCOMPARE(faultOf(changeField(m_file, {place, {}, QStringLiteral("Québec")}, someDay())), QString());
    QCOMPARE(faultOf(changeField(m_file, {place, QStringLiteral("Québec"), {}}, someDay())), QString());
    QCOMPARE(recordsIn(m_file), domain::StaffRecords());
    QCOMPARE(cell(path(), QStringLiteral("SELECT COUNT(*) FROM field_value")), QStringLiteral("0"));
}

void TestChanges::records_surviveEveryEdition()
{
    const FieldPlace place = placeIn(m_laval, Field::Status);
    QCOMPARE(faultOf(changeField(m_file, {place, {}, QStringLiteral("active")}, someDay())), QString());
    for (const QString &row : {QStringLiteral("Keio | JP | mou"), QStringLiteral("Laval | CA Canada | mou imt")})
        QVERIFY(std::holds_alternative<store::Imported>(store::importList(m_file, listOf({row}), {.now = someDay()})));
    const auto contents = std::get<store::Contents>(store::readContents(m_file));
    const auto identity = identityOf(contents.list, contents.list.agreements[0]);
    QCOMPARE(contents.records.agreements.value(identity).status, domain::AgreementStatus::Active);
}

void TestChanges::sameInstitutionInAnotherCountry_isAnother()
{
    FieldPlace place = placeIn(m_laval, Field::City);
    QCOMPARE(faultOf(changeField(m_file, {place, {}, QStringLiteral("Québec")}, someDay())), QString());
    place.subject.institution.country = QStringLiteral("FR");
    QCOMPARE(kept(place), QString());
}

void TestChanges::contents_areOfOneMoment()
{
    const FieldPlace place = placeIn(m_laval, Field::City);
    const auto saved = std::get<Saved>(changeField(m_file, {place, {}, QStringLiteral("Québec")}, someDay()));
    const auto contents = std::get<store::Contents>(store::readContents(m_file));
    QCOMPARE(contents.revision, saved.revision);
    QCOMPARE(contents.edition.id, 1);
    QCOMPARE(difference(contents.list, bundledList()), QString());
    QCOMPARE(contents.records, recordsIn(m_file));
}

void TestChanges::kept_isWhatContentsHaveBesideTheList()
{
    const FieldPlace place = placeIn(m_laval, Field::City);
    QVERIFY(std::holds_alternative<Saved>(
        changeField(m_file, changeTo(m_file, place, QStringLiteral("Québec")), someDay())));
    const auto contents = std::get<store::Contents>(store::readContents(m_file));
    const auto kept = std::get<store::Kept>(store::readKept(m_file));
    QCOMPARE(kept.edition, contents.edition);
    QCOMPARE(kept.records, contents.records);
    QCOMPARE(kept.revision, contents.revision);
    QCOMPARE(fieldText(kept.records, place), QStringLiteral("Québec"));
}

void TestChanges::wrongValue_isRefused()
{
    const auto outcome = changeField(m_file, {placeIn(m_laval, Field::End), {}, QStringLiteral("tomorrow")}, someDay());
    QCOMPARE(std::get<store::StoreError>(outcome).kind, Kind::Invalid);
    QCOMPARE(recordsIn(m_file), domain::StaffRecords());
}

void TestChanges::sameValue_changesNothing()
{
    const FieldPlace place = placeIn(m_laval, Field::City);
    const auto first = std::get<Saved>(changeField(m_file, {place, {}, QStringLiteral("Québec")}, someDay()));
    const auto again =
        std::get<Saved>(changeField(m_file, {place, QStringLiteral("Québec"), QStringLiteral("Québec")}, someDay()));
    QCOMPARE(again.entry, 0);
    QCOMPARE(again.revision, first.revision);
}

void TestChanges::changeOnAnOldValue_isShownBoth()
{
    const FieldPlace place = placeIn(m_laval, Field::City);
    QCOMPARE(faultOf(changeField(m_file, {place, {}, QStringLiteral("Québec")}, someDay())), QString());
    const FieldChange late{place, {}, QStringLiteral("Montréal")};
    const auto outcome = changeField(m_file, late, someDay());
    QCOMPARE(std::get<std::vector<Conflict>>(outcome), (std::vector<Conflict>{{late, QStringLiteral("Québec")}}));
    QCOMPARE(kept(place), QStringLiteral("Québec"));
    QCOMPARE(faultOf(changeField(m_file, {place, QStringLiteral("Québec"), late.after}, someDay())), QString());
    QCOMPARE(kept(place), QStringLiteral("Montréal"));
}

void TestChanges::bulk_isDoneWhollyOrNotAtAll()
{
    std::vector<FieldChange> changes;
    for (int i = 0; i < 50; ++i)
        changes.push_back({placeIn(QString::number(i), Field::Status), {}, QStringLiteral("active")});
    QCOMPARE(faultOf(changeFields(m_file, changes, someDay())), QString());
    QCOMPARE(recordsIn(m_file).agreements.size(), 50);

    const auto before = recordsIn(m_file);
    for (FieldChange &change : changes)
        change = {change.place, QStringLiteral("active"), QStringLiteral("ended")};
    changes[30].before = QStringLiteral("draft");
    changes[40].before = QString();
    const auto outcome = changeFields(m_file, changes, someDay());
    QCOMPARE(std::get<std::vector<Conflict>>(outcome),
             (std::vector<Conflict>{{changes[30], QStringLiteral("active")}, {changes[40], QStringLiteral("active")}}));
    QCOMPARE(recordsIn(m_file), before);
}

void TestChanges::bulk_withAFieldTwice_isRefused()
{
    const FieldPlace place = placeIn(m_laval, Field::City);
    const auto outcome = changeFields(
        m_file, {{place, {}, QStringLiteral("a")}, {place, QStringLiteral("a"), QStringLiteral("b")}}, someDay());
    QCOMPARE(std::get<store::StoreError>(outcome).kind, Kind::Invalid);
    QCOMPARE(recordsIn(m_file), domain::StaffRecords());
}

void TestChanges::bulk_makesABackup()
{
    const QDir folder(path() + QStringLiteral("-backups"));
    QCOMPARE(faultOf(changeField(m_file, {placeIn(m_laval, Field::City), {}, QStringLiteral("a")}, someDay())),
             QString());
    QVERIFY(!folder.exists());
    QCOMPARE(faultOf(changeFields(m_file, {{placeIn(m_laval, Field::Website), {}, QStringLiteral("a.ca")}}, someDay())),
             QString());
    QCOMPARE(folder.entryList(QDir::Files), QStringList(QStringLiteral("2027-01-31T12-59-59-999Z-bulk.accords")));
}

void TestChanges::readOnlyCatalogue_isNotChanged()
{
    m_file.condition = store::Condition::ReadOnly;
    const auto outcome = changeField(m_file, {placeIn(m_laval, Field::City), {}, QStringLiteral("a")}, someDay());
    QCOMPARE(std::get<store::StoreError>(outcome).kind, Kind::ReadOnly);
}

void TestChanges::othersChanges_areNoticed()
{
    const CatalogueFile other = openedForChanges(path());
    const FieldPlace place = placeIn(m_laval, Field::City);
    const auto before = std::get<qint64>(store::changesByOthers(m_file));
    QCOMPARE(std::get<qint64>(store::changesByOthers(m_file)), before);
    QCOMPARE(faultOf(changeField(m_file, {place, {}, QStringLiteral("a")}, someDay())), QString());
    QCOMPARE(std::get<qint64>(store::changesByOthers(m_file)), before);
    QCOMPARE(faultOf(changeField(other, {place, QStringLiteral("a"), QStringLiteral("b")}, someDay())), QString());
    QVERIFY(std::get<qint64>(store::changesByOthers(m_file)) != before);
    QCOMPARE(kept(place), QStringLiteral("b"));
}

QTEST_GUILESS_MAIN(TestChanges)
#include "tst_changes.moc"
