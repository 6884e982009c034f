// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/catalogue.h"
#include "catalogue/evaluation.h"
#include "catalogue/fieldranks.h"
#include "catalogue/ranks.h"
#include "domain/endedagreements.h"
#include "domain/fieldtext.h"
#include "support/lists.h"

#include <QTest>

#include <ranges>

using namespace accords;
using catalogue::Catalogue;
using catalogue::Snapshot;
using domain::Field;
using domain::FieldPlace;

namespace {

const QStringList someRows = {
    QStringLiteral("Université Laval | CA Canada | iia imt"), QStringLiteral("Keio University | JP Japan | mou imt"),
    QStringLiteral("Université Laval | CA Canada | mou imt"), QStringLiteral("Université Laval | FR France | mou imt"),
    QStringLiteral("Université Laval | CA Canada | mou imt"), QStringLiteral("Isle College | (Atlantis) | mou imt"),
};

FieldPlace placeOf(const QString &name, const QString &country, Field field)
{
    const QString programme = isOfInstitution(field) ? QString() : QStringLiteral("Memorandum of Understanding - IMT");
    return {{{name, country}, programme}, field};
}

FieldPlace inLaval(Field field)
{
    return placeOf(QStringLiteral("Université Laval"), QStringLiteral("CA"), field);
}

FieldPlace gone(Field field)
{
    return placeOf(QStringLiteral("Closed College"), QStringLiteral("CA"), field);
}

domain::StaffRecords recordsOf(const std::vector<std::pair<FieldPlace, QString>> &values)
{
    domain::StaffRecords records;
    for (const auto &[place, text] : values)
        setField(records, place, text);
    return records;
}

Snapshot snapshotOf(const domain::StaffRecords &records, const QStringList &rows = someRows)
{
    return std::make_shared<const Catalogue>(testing::listOf(rows), records);
}

/// The agreements with such a text in a field.
std::vector<domain::AgreementId> agreementsWith(const Catalogue &catalogue, Field field, const QString &text)
{
    std::vector<domain::AgreementId> found;
    for (domain::AgreementId id = 0; id < catalogue.size(); ++id) {
        const domain::InstitutionRecord *ofInstitution =
            catalogue.institutionRecord(catalogue.agreement(id).institution);
        const domain::AgreementRecord *ofAgreement = catalogue.agreementRecord(id);
        if ((ofInstitution && fieldText(*ofInstitution, field) == text) ||
            (ofAgreement && fieldText(*ofAgreement, field) == text))
            found.push_back(id);
    }
    return found;
}

/// A list whose last two agreements have ended, those of Keio University and Isle College.
Snapshot snapshotWithEnded(const domain::StaffRecords &records)
{
    domain::AgreementList list = testing::listOf(someRows.first(1));
    domain::EndedAgreements ended{.list = testing::listOf({someRows[1], someRows[5]}), .lastIn = {1, 1}};
    return std::make_shared<const Catalogue>(withEnded(std::move(list), ended), records);
}

/// What a query finds.
catalogue::Found found(const Snapshot &snapshot, const char *query)
{
    return catalogue::evaluate(*snapshot,
                               std::get<catalogue::Query>(catalogue::Query::parse(QString::fromUtf8(query), {})));
}

using Ids = std::vector<domain::AgreementId>;

} // namespace

/// What staff keep, in a snapshot.
class RecordsTest final : public QObject
{
    Q_OBJECT

private slots:
    void listHasNone();
    void belongToOneIdentity();
    void ofWhatTheListDoesNotHaveStay();
    void ofWhatTheListDoesNotHaveShowWithAnotherList();
    void areReplaced();
    void changeOneFieldOnly();
    void areThereOnlyWhileTheySaySomething();
    void changesLeaveTheFormerAsItWas();
    void manyChangesAreDoneInOrder();
    void changesAcrossPages();
    void changesReachEveryPlaceOfAnIdentity();
    void placesThatHaveEndedStayEnded();
    void snapshotsOfOneListShareIt();
    void ranksOfTheFormerAreKept();
    void endedAgreementsHaveEndedWhereStaffSayNothing();
    void whatStaffSayOfEndedAgreementsCounts();
};

void RecordsTest::listHasNone()
{
    const Snapshot snapshot = snapshotOf({});
    QVERIFY(snapshot->kept().isEmpty());
    QCOMPARE(snapshot->records(), domain::StaffRecords());
    for (domain::AgreementId id = 0; id < snapshot->size(); ++id) {
        QVERIFY(!snapshot->agreementRecord(id));
        QVERIFY(!snapshot->institutionRecord(snapshot->agreement(id).institution));
    }
}

void RecordsTest::belongToOneIdentity()
{
    const auto records = recordsOf({
        {inLaval(Field::City), QStringLiteral("Québec")},
        {inLaval(Field::Status), QStringLiteral("active")},
        {placeOf(QStringLiteral("Isle College"), QStringLiteral("Atlantis"), Field::SeatsOut), QStringLiteral("2")},
    });
    const Snapshot snapshot = snapshotOf(records);
    QCOMPARE(agreementsWith(*snapshot, Field::City, QStringLiteral("Québec")), (Ids{0, 2, 4}));
    QCOMPARE(agreementsWith(*snapshot, Field::Status, QStringLiteral("active")), (Ids{2, 4}));
    QCOMPARE(agreementsWith(*snapshot, Field::SeatsOut, QStringLiteral("2")), (Ids{5}));
    QCOMPARE(snapshot->records(), records);
}

void RecordsTest::ofWhatTheListDoesNotHaveStay()
{
    const auto records =
        recordsOf({{gone(Field::City), QStringLiteral("Sydney")}, {gone(Field::Status), QStringLiteral("ended")}});
    const Snapshot snapshot = snapshotOf(records);
    QVERIFY(snapshot->kept().isEmpty());
    QCOMPARE(snapshot->records(), records);

    const Snapshot changed = withChange(snapshot, {gone(Field::City), QStringLiteral("Sydney"), QString()});
    QCOMPARE(changed->records(), recordsOf({{gone(Field::Status), QStringLiteral("ended")}}));
}

void RecordsTest::ofWhatTheListDoesNotHaveShowWithAnotherList()
{
    const Snapshot snapshot = snapshotOf(recordsOf({{gone(Field::City), QStringLiteral("Sydney")}}));
    const Snapshot other = snapshotOf(snapshot->records(), {QStringLiteral("Closed College | CA Canada | mou imt")});
    QCOMPARE(agreementsWith(*other, Field::City, QStringLiteral("Sydney")), (Ids{0}));
}

void RecordsTest::areReplaced()
{
    const Snapshot former = snapshotOf(recordsOf({{inLaval(Field::City), QStringLiteral("Québec")}}));
    const auto records = recordsOf({{inLaval(Field::Website), QStringLiteral("ulaval.ca")}});
    const Snapshot snapshot = withRecords(former, records);
    QCOMPARE(snapshot->records(), records);
    QVERIFY(agreementsWith(*snapshot, Field::City, QStringLiteral("Québec")).empty());
}

void RecordsTest::changeOneFieldOnly()
{
    auto records = recordsOf({{inLaval(Field::City), QStringLiteral("Québec")},
                              {inLaval(Field::Website), QStringLiteral("ulaval.ca")},
                              {inLaval(Field::Status), QStringLiteral("active")}});
    const Snapshot snapshot =
        withChange(snapshotOf(records), {inLaval(Field::City), QStringLiteral("Québec"), QStringLiteral("Lévis")});
    setField(records, inLaval(Field::City), QStringLiteral("Lévis"));
    QCOMPARE(snapshot->records(), records);
    QCOMPARE(agreementsWith(*snapshot, Field::City, QStringLiteral("Lévis")), (Ids{0, 2, 4}));
    QCOMPARE(agreementsWith(*snapshot, Field::Website, QStringLiteral("ulaval.ca")), (Ids{0, 2, 4}));
}

void RecordsTest::areThereOnlyWhileTheySaySomething()
{
    const Snapshot empty = snapshotOf({});
    const Snapshot said = withChange(empty, {inLaval(Field::Status), QString(), QStringLiteral("draft")});
    QVERIFY(said->agreementRecord(2));
    QVERIFY(said->agreementRecord(4));
    const Snapshot unsaid = withChange(said, {inLaval(Field::Status), QStringLiteral("draft"), QString()});
    QVERIFY(!unsaid->agreementRecord(2));
    QVERIFY(unsaid->kept().isEmpty());
    QCOMPARE(unsaid->records(), domain::StaffRecords());
}

void RecordsTest::changesLeaveTheFormerAsItWas()
{
    const auto records = recordsOf({{inLaval(Field::City), QStringLiteral("Québec")}});
    const Snapshot former = snapshotOf(records);
    withChange(former, {inLaval(Field::City), QStringLiteral("Québec"), QStringLiteral("Lévis")});
    QCOMPARE(agreementsWith(*former, Field::City, QStringLiteral("Québec")), (Ids{0, 2, 4}));
    QCOMPARE(former->records(), records);
}

void RecordsTest::manyChangesAreDoneInOrder()
{
    const std::vector<domain::FieldChange> changes = {
        {inLaval(Field::City), QString(), QStringLiteral("Lévis")},
        {inLaval(Field::SeatsIn), QString(), QStringLiteral("3")},
        {gone(Field::City), QString(), QStringLiteral("Sydney")},
        {inLaval(Field::City), QStringLiteral("Lévis"), QStringLiteral("Québec")},
    };
    const Snapshot snapshot = withChanges(snapshotOf({}), changes);
    QCOMPARE(snapshot->records(), recordsOf({{inLaval(Field::City), QStringLiteral("Québec")},
                                             {inLaval(Field::SeatsIn), QStringLiteral("3")},
                                             {gone(Field::City), QStringLiteral("Sydney")}}));
}

/// As many institutions as several pages have numbers.
void RecordsTest::changesAcrossPages()
{
    QStringList rows;
    for (int i = 0; i < 5'000; ++i)
        rows.append(QStringLiteral("College %1 | CA Canada | mou imt").arg(i));
    const auto place = [](int i) {
        return placeOf(QStringLiteral("College %1").arg(i), QStringLiteral("CA"), Field::Status);
    };
    domain::StaffRecords records;
    for (const int i : {0, 1'023, 1'024, 4'999})
        setField(records, place(i), QStringLiteral("active"));
    Snapshot snapshot = snapshotOf(records, rows);
    QCOMPARE(agreementsWith(*snapshot, Field::Status, QStringLiteral("active")), (Ids{0, 1'023, 1'024, 4'999}));
    snapshot = withChange(snapshot, {place(3'000), QString(), QStringLiteral("active")});
    snapshot = withChange(snapshot, {place(1'024), QStringLiteral("active"), QString()});
    QCOMPARE(agreementsWith(*snapshot, Field::Status, QStringLiteral("active")), (Ids{0, 1'023, 3'000, 4'999}));
    QCOMPARE(snapshot->kept().agreements().size(), std::size_t(4));
}

/// As many agreements of one institution as several pages have numbers, the same two again and again.
void RecordsTest::changesReachEveryPlaceOfAnIdentity()
{
    QStringList rows;
    Ids iias;
    Ids mous;
    for (domain::AgreementId id = 0; id < 5'000; ++id) {
        const bool isIia = id % 3 == 1;
        rows.append(isIia ? someRows[0] : someRows[2]);
        (isIia ? iias : mous).push_back(id);
    }
    const FieldPlace seats = inLaval(Field::SeatsIn);
    Snapshot snapshot = snapshotOf(recordsOf({{inLaval(Field::Status), QStringLiteral("active")}}), rows);
    snapshot = withChange(snapshot, {seats, QString(), QStringLiteral("3")});
    QCOMPARE(agreementsWith(*snapshot, Field::SeatsIn, QStringLiteral("3")), mous);
    QCOMPARE(agreementsWith(*snapshot, Field::Status, QStringLiteral("active")), mous);
    snapshot = withChange(snapshot, {inLaval(Field::Status), QStringLiteral("active"), QString()});
    QCOMPARE(agreementsWith(*snapshot, Field::SeatsIn, QStringLiteral("3")), mous);
    QCOMPARE(snapshot->records(), recordsOf({{seats, QStringLiteral("3")}}));
    snapshot = withChange(snapshot, {seats, QStringLiteral("3"), QString()});
    QVERIFY(snapshot->kept().isEmpty());
}

/// The third agreement is in the list, the fifth is the same one and has ended.
void RecordsTest::placesThatHaveEndedStayEnded()
{
    domain::AgreementList list = testing::listOf(someRows);
    list.ended = 2;
    const auto listed = std::make_shared<const Catalogue>(std::move(list));
    const FieldPlace seats = inLaval(Field::SeatsIn);
    const Snapshot said = withChange(listed, {seats, QString(), QStringLiteral("3")});
    QCOMPARE(agreementsWith(*said, Field::SeatsIn, QStringLiteral("3")), (Ids{2, 4}));
    QCOMPARE(found(said, "status:ended").agreements, (Ids{4, 5}));
    const Snapshot unsaid = withChange(said, {seats, QStringLiteral("3"), QString()});
    QVERIFY(!unsaid->agreementRecord(2));
    QCOMPARE(found(unsaid, "status:ended").agreements, (Ids{4, 5}));
}

void RecordsTest::snapshotsOfOneListShareIt()
{
    const Snapshot former = snapshotOf({});
    const catalogue::Examination *examination = former->examination();
    const Snapshot snapshot = withChange(former, {inLaval(Field::City), QString(), QStringLiteral("Québec")});
    QCOMPARE(&snapshot->list(), &former->list());
    QCOMPARE(snapshot->examinationSoFar(), examination);
}

void RecordsTest::ranksOfTheFormerAreKept()
{
    const Snapshot former = snapshotOf({});
    const catalogue::Ranks ranks(former, domain::Language::French);
    const catalogue::NameOrder *names = ranks.byName();
    const Snapshot snapshot = withChange(former, {inLaval(Field::City), QString(), QStringLiteral("Québec")});
    const catalogue::Ranks later = ranks.on(snapshot);
    QCOMPARE(later.byName(), names);
    QCOMPARE(&later.catalogue(), snapshot.get());
    QCOMPARE(later.language(), domain::Language::French);
}

void RecordsTest::endedAgreementsHaveEndedWhereStaffSayNothing()
{
    const Snapshot snapshot = snapshotWithEnded({});
    QCOMPARE(snapshot->statusOf(0), domain::AgreementStatus::Unknown);
    QCOMPARE(snapshot->statusOf(1), domain::AgreementStatus::Ended);
    QVERIFY(snapshot->records() == domain::StaffRecords());
    QCOMPARE(found(snapshot, "status:ended").agreements, (Ids{1, 2}));
    QCOMPARE(found(snapshot, "").facets.statuses.back(), 2U);
    const text::Phrasebook english(domain::Language::English);
    QCOMPARE(catalogue::columns()[catalogue::StatusColumn].text(*snapshot, 1, english), QStringLiteral("Ended"));
    const catalogue::FieldRanks ranks =
        catalogue::fieldRanks(*snapshot, catalogue::StatusColumn, domain::Language::French);
    QCOMPARE(ranks.of, (std::vector<quint32>{2, 0, 0}));
}

void RecordsTest::whatStaffSayOfEndedAgreementsCounts()
{
    const FieldPlace status = placeOf(QStringLiteral("Keio University"), QStringLiteral("JP"), Field::Status);
    const Snapshot said = withChange(snapshotWithEnded({}), {status, QString(), QStringLiteral("active")});
    QCOMPARE(found(said, "status:active").agreements, Ids{1});
    QCOMPARE(found(said, "status:ended").agreements, Ids{2});
    QCOMPARE(said->records(), recordsOf({{status, QStringLiteral("active")}}));
    QCOMPARE(snapshotWithEnded(said->records())->statusOf(1), domain::AgreementStatus::Active);

    const Snapshot unsaid = withChange(said, {status, QStringLiteral("active"), QString()});
    QCOMPARE(found(unsaid, "status:ended").agreements, (Ids{1, 2}));
    QCOMPARE(unsaid->records(), domain::StaffRecords());
}

QTEST_GUILESS_MAIN(RecordsTest)
#include "tst_records.moc"
