// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "domain/fieldtext.h"
#include "table/bulkchangemodel.h"
#include "views.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace accords;
using namespace accords::testing;
using domain::AgreementStatus;
using domain::Field;
using table::BulkChange;
using table::BulkChangeModel;
using table::BulkWishes;

namespace {

/// Three agreements of two institutions: the first is active until 2027, Laval has a tag.
catalogue::Snapshot threeAgreements()
{
    const catalogue::Snapshot plain =
        snapshotOf({QStringLiteral("Laval | CA Canada | iia imt"), QStringLiteral("Laval | CA Canada | mou imt"),
                    QStringLiteral("Keio | JP Japan | mou imt")});
    const domain::AgreementList &list = plain->list();
    const domain::AgreementIdentity first = identityOf(list, list.agreements.front());
    return catalogue::withChanges(
        plain, std::vector<domain::FieldChange>{{{first, Field::Status}, {}, QStringLiteral("active")},
                                                {{first, Field::End}, {}, QStringLiteral("2027-08-31")},
                                                {{{first.institution, {}}, Field::Tags}, {}, QStringLiteral("Law")}});
}

/// The fields that a change gives other values, `2 status: active → ended`; the number is the place among all.
QStringList linesOf(const BulkChange &change)
{
    QStringList lines;
    for (const domain::FieldChange &each : change.changes())
        lines.append(QStringLiteral("%1 %2: %3 → %4")
                         .arg(each.place.subject.institution.name, QString(domain::token(each.place.field)),
                              each.before, each.after));
    return lines;
}

BulkChange changeOfAll(const BulkWishes &wishes)
{
    BulkChange change(threeAgreements(), {0, 1, 2});
    change.wish(wishes);
    return change;
}

} // namespace

class TestBulkChange final : public QObject
{
    Q_OBJECT

private slots:
    void status_changesWhereItIsAnother();
    void dates_areSetAndEmptied();
    void endBeforeTheStart_leavesTheDates();
    void tags_areThoseOfTheInstitutions();
    void sameAgreementTwice_countsOnce();
    void institutionWithTwoCountryLabels_countsOnce();
    void nothingWished_changesNothing();
    void offers_areTheTagsInUse();
    void model_previewsEachField();
    void model_saysWhatIsEmptied();
};

void TestBulkChange::status_changesWhereItIsAnother()
{
    const BulkChange change = changeOfAll({.status = AgreementStatus::Active});
    QCOMPARE(linesOf(change),
             QStringList({QStringLiteral("Laval status:  → active"), QStringLiteral("Keio status:  → active")}));
    QCOMPARE(change.agreements(), 3U);
    QCOMPARE(change.changedAgreements(), 2U);
    QCOMPARE(change.changedInstitutions(), 0U);
}

void TestBulkChange::dates_areSetAndEmptied()
{
    QCOMPARE(linesOf(changeOfAll({.end = QString()})), QStringList(QStringLiteral("Laval end: 2027-08-31 → ")));
    QCOMPARE(linesOf(changeOfAll({.end = QStringLiteral("open")})),
             QStringList({QStringLiteral("Laval end: 2027-08-31 → open"), QStringLiteral("Laval end:  → open"),
                          QStringLiteral("Keio end:  → open")}));
}

void TestBulkChange::endBeforeTheStart_leavesTheDates()
{
    const BulkChange change = changeOfAll({.status = AgreementStatus::Ended, .start = QStringLiteral("2030-01-01")});
    QCOMPARE(change.reversedDates(), 1U);
    QCOMPARE(linesOf(change),
             QStringList({QStringLiteral("Laval status: active → ended"), QStringLiteral("Laval status:  → ended"),
                          QStringLiteral("Laval start:  → 2030-01-01"), QStringLiteral("Keio status:  → ended"),
                          QStringLiteral("Keio start:  → 2030-01-01")}));
}

void TestBulkChange::tags_areThoseOfTheInstitutions()
{
    const BulkChange change =
        changeOfAll({.addedTags = {QStringLiteral("Asia"), QStringLiteral("law")}, .removedTags = {}});
    QCOMPARE(linesOf(change),
             QStringList({QStringLiteral("Laval tags: Law → Law\nAsia"), QStringLiteral("Keio tags:  → Asia\nlaw")}));
    QCOMPARE(change.changedInstitutions(), 2U);
    QCOMPARE(linesOf(changeOfAll({.removedTags = {QStringLiteral("LAW")}})),
             QStringList(QStringLiteral("Laval tags: Law → ")));
}

void TestBulkChange::sameAgreementTwice_countsOnce()
{
    BulkChange change(threeAgreements(), {2, 2, 2});
    change.wish({.status = AgreementStatus::Draft});
    QCOMPARE(change.agreements(), 1U);
    QCOMPARE(linesOf(change), QStringList(QStringLiteral("Keio status:  → draft")));
}

void TestBulkChange::institutionWithTwoCountryLabels_countsOnce()
{
    BulkChange change(
        snapshotOf({QStringLiteral("Laval | CA Canada | iia imt"), QStringLiteral("Laval | CA Kanada | iia imt"),
                    QStringLiteral("Laval | US United States | iia imt")}),
        {0, 1, 2});
    change.wish({.status = AgreementStatus::Draft, .addedTags = {QStringLiteral("Law")}});
    QCOMPARE(change.agreements(), 2U);
    QCOMPARE(change.institutions(), 2U);
    QCOMPARE(change.changes().size(), change.size());
    QCOMPARE(change.size(), 4U);
}

void TestBulkChange::nothingWished_changesNothing()
{
    QVERIFY(changeOfAll({}).changes().empty());
}

void TestBulkChange::offers_areTheTagsInUse()
{
    const catalogue::Snapshot plain = threeAgreements();
    const domain::InstitutionIdentity keio = identityOf(plain->list(), plain->agreement(2).institution);
    const catalogue::Snapshot snapshot = catalogue::withChange(
        plain, {{{keio, {}}, Field::Tags}, {}, domain::textOfParts({QStringLiteral("Été"), QStringLiteral("law")})});
    const BulkChange change(snapshot, {2});
    QCOMPARE(change.tagsInUse(domain::Language::French), QStringList({QStringLiteral("Été"), QStringLiteral("Law")}));
    QCOMPARE(change.tagsOfSelected(domain::Language::French),
             QStringList({QStringLiteral("Été"), QStringLiteral("law")}));
    QCOMPARE(BulkChange(snapshot, {0, 2}).tagsOfSelected(domain::Language::French),
             QStringList({QStringLiteral("Été"), QStringLiteral("Law")}));
    QVERIFY(BulkChange().tagsInUse(domain::Language::French).isEmpty());
}

void TestBulkChange::model_previewsEachField()
{
    BulkChangeModel model(BulkChange(threeAgreements(), {0, 1, 2}), domain::Language::French);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.wish({.status = AgreementStatus::Ended});
    QCOMPARE(model.rowCount(), 3);
    const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    QVERIFY(text(0, BulkChangeModel::SubjectColumn).contains(QStringLiteral("Laval")));
    QCOMPARE(text(0, BulkChangeModel::FieldColumn), QStringLiteral("Statut"));
    QCOMPARE(text(0, BulkChangeModel::BeforeColumn), QStringLiteral("Actif"));
    QCOMPARE(text(0, BulkChangeModel::AfterColumn), QStringLiteral("Terminé"));
    model.setLanguage(domain::Language::English);
    QCOMPARE(text(0, BulkChangeModel::AfterColumn), QStringLiteral("Ended"));
}

void TestBulkChange::model_saysWhatIsEmptied()
{
    BulkChangeModel model(BulkChange(threeAgreements(), {0, 1, 2}), domain::Language::French);
    const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    model.wish({.end = QString()});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(text(0, BulkChangeModel::BeforeColumn), QStringLiteral("31/08/2027"));
    QCOMPARE(text(0, BulkChangeModel::AfterColumn), QStringLiteral("(vide)"));
    model.wish({.end = QStringLiteral("open")});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(text(1, BulkChangeModel::BeforeColumn), QStringLiteral("(vide)"));
    QCOMPARE(text(1, BulkChangeModel::AfterColumn), QStringLiteral("sans échéance"));
}

QTEST_APPLESS_MAIN(TestBulkChange)
#include "tst_bulkchange.moc"
