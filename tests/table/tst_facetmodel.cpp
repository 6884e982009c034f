// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "table/facetmodel.h"

#include "views.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace accords;
using namespace accords::testing;
using catalogue::Field;
using domain::Language;
using table::FacetModel;

namespace {

const QAbstractItemModelTester::FailureReportingMode fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

QString counts(const QModelIndex &index)
{
    return QStringLiteral(" %1/%2").arg(index.data(FacetModel::ShownRole).toString(),
                                        index.data(FacetModel::TotalRole).toString());
}

} // namespace

class TestFacetModel final : public QObject
{
    Q_OBJECT

private slots:
    void types_areThoseOfTheList();
    void signatories_haveAWordForNone();
    void counts_areThoseBesideTheOtherFilters();
    void checks_followTheQuery();
    void roles_areThoseOfTheCountryModel();
    void assistiveTools_hearNameAndCounts();
    void otherQuery_changesInPlace();
    void chosen_isTheQueryOfTheRow_data();
    void chosen_isTheQueryOfTheRow();
    void statusesAndTags_areNoneWhereNothingIsKept();
    void statuses_areThoseThatStaffGave();
    void tags_areCountedOnceWhateverTheirCase();
    void tagOfTheQuery_isChosenWhateverItsCase();
    void tagWithSpaces_isAQueryOfItsOwn();
    void tester_findsNothing_data();
    void tester_findsNothing();
};

void TestFacetModel::types_areThoseOfTheList()
{
    FacetModel model(Field::Type);
    model.showView(viewOf(someSnapshot()));
    QCOMPARE(linesOf(model, counts), QStringList({QStringLiteral("Erasmus+ 3/3"), QStringLiteral("IIA 2/2"),
                                                  QStringLiteral("MoU 4/4"), QStringLiteral("MoA 1/1")}));
}

void TestFacetModel::signatories_haveAWordForNone()
{
    const catalogue::Snapshot snapshot = someSnapshot();
    FacetModel model(Field::Signatory);
    model.showView(viewOf(snapshot));
    QCOMPARE(linesOf(model, counts), QStringList({QStringLiteral("IMT Mines Albi 2/2"), QStringLiteral("IMT 5/5"),
                                                  QStringLiteral("None 3/3")}));
}

void TestFacetModel::counts_areThoseBesideTheOtherFilters()
{
    FacetModel model(Field::Type);
    model.showView(viewOf(someSnapshot(), QStringLiteral("type:mou country:BR")));
    QCOMPARE(linesOf(model, counts), QStringList({QStringLiteral("Erasmus+ 0/3"), QStringLiteral("IIA 1/2"),
                                                  QStringLiteral("MoU 1/4"), QStringLiteral("MoA 0/1")}));
}

void TestFacetModel::checks_followTheQuery()
{
    FacetModel model(Field::Type);
    model.showView(viewOf(someSnapshot(), QStringLiteral("type:MOU,iia -type:moa")));
    QStringList checked;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row).data(Qt::CheckStateRole).toInt() == Qt::Checked)
            checked.append(model.index(row).data(FacetModel::CodeRole).toString());
        QCOMPARE(model.index(row).data(FacetModel::ChosenRole).toBool(),
                 model.index(row).data(Qt::CheckStateRole).toInt() == Qt::Checked);
    }
    QCOMPARE(checked, QStringList({QStringLiteral("iia"), QStringLiteral("mou")}));
}

void TestFacetModel::roles_areThoseOfTheCountryModel()
{
    FacetModel model(Field::Signatory);
    model.showView(viewOf(someSnapshot()));
    const QModelIndex index = find(model, QStringLiteral("IMT Mines Albi"));
    QCOMPARE(index.data(FacetModel::CodeRole).toString(), QStringLiteral("imt-mines-albi"));
    QCOMPARE(index.data(FacetModel::NameRole).toString(), QStringLiteral("IMT Mines Albi"));
    QVERIFY(index.flags().testFlag(Qt::ItemIsUserCheckable));
}

void TestFacetModel::assistiveTools_hearNameAndCounts()
{
    FacetModel model(Field::Type);
    model.showView(viewOf(someSnapshot(), QStringLiteral("country:BR")));
    QCOMPARE(find(model, QStringLiteral("IIA")).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("IIA, 1 of 2 agreements"));
}

void TestFacetModel::otherQuery_changesInPlace()
{
    const catalogue::Snapshot snapshot = someSnapshot();
    FacetModel model(Field::Type);
    model.showView(viewOf(snapshot));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.showView(viewOf(snapshot, QStringLiteral("laval"), Language::French));
    QCOMPARE(resets.count(), 0);
    QCOMPARE(changes.count(), 1);
    model.showView(viewOf(snapshot, QStringLiteral("laval"), Language::French));
    QCOMPARE(changes.count(), 1);
}

void TestFacetModel::chosen_isTheQueryOfTheRow_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("alone");
    QTest::addColumn<QString>("toggled");
    QTest::newRow("from nothing") << QStringLiteral("laval") << QStringLiteral("laval type:iia")
                                  << QStringLiteral("laval type:iia");
    QTest::newRow("the only one") << QStringLiteral("type:IIA laval") << QStringLiteral("laval")
                                  << QStringLiteral("laval");
    QTest::newRow("another") << QStringLiteral("type:mou") << QStringLiteral("type:iia")
                             << QStringLiteral("type:mou,iia");
    QTest::newRow("one of two") << QStringLiteral("type:mou,iia") << QStringLiteral("type:iia")
                                << QStringLiteral("type:mou");
    QTest::newRow("negated ones stay") << QStringLiteral("-type:iia") << QStringLiteral("-type:iia type:iia")
                                       << QStringLiteral("-type:iia type:iia");
}

void TestFacetModel::chosen_isTheQueryOfTheRow()
{
    QFETCH(const QString, query);
    FacetModel model(Field::Type);
    model.showView(viewOf(someSnapshot(), query));
    const QModelIndex iia = find(model, QStringLiteral("IIA"));
    QTEST(model.chosen(iia, false).text(), "alone");
    QTEST(model.chosen(iia, true).text(), "toggled");
}

void TestFacetModel::statusesAndTags_areNoneWhereNothingIsKept()
{
    for (const Field field : {Field::Status, Field::Tag}) {
        FacetModel model(field);
        model.showView(viewOf(someSnapshot()));
        QCOMPARE(model.rowCount(), 0);
    }
}

void TestFacetModel::statuses_areThoseThatStaffGave()
{
    FacetModel model(Field::Status);
    model.showView(viewOf(keptSnapshot(), QStringLiteral("country:DE status:ended")));
    QCOMPARE(linesOf(model, counts), QStringList({QStringLiteral("Active 1/2"), QStringLiteral("Ended 1/1")}));
    QCOMPARE(model.index(1, 0).data(FacetModel::ChosenRole).toBool(), true);
    QCOMPARE(model.chosen(model.index(0, 0), false).text(), QStringLiteral("country:DE status:active"));
    model.showView(viewOf(keptSnapshot(), QString(), Language::French));
    QCOMPARE(linesOf(model, counts), QStringList({QStringLiteral("Actif 2/2"), QStringLiteral("Terminé 1/1")}));
}

void TestFacetModel::tags_areCountedOnceWhateverTheirCase()
{
    FacetModel model(Field::Tag);
    model.showView(viewOf(keptSnapshot(), QStringLiteral("type:erasmus")));
    QCOMPARE(linesOf(model, counts), QStringList({QStringLiteral("Été 1/1"), QStringLiteral("Key partner 2/4")}));
}

void TestFacetModel::tagOfTheQuery_isChosenWhateverItsCase()
{
    FacetModel model(Field::Tag);
    model.showView(viewOf(keptSnapshot(), QStringLiteral("tag:ETE")));
    QVERIFY(model.index(0, 0).data(FacetModel::ChosenRole).toBool());
    QVERIFY(!model.index(1, 0).data(FacetModel::ChosenRole).toBool());
    QCOMPARE(model.chosen(model.index(0, 0), false).text(), QString());
}

void TestFacetModel::tagWithSpaces_isAQueryOfItsOwn()
{
    FacetModel model(Field::Tag);
    model.showView(viewOf(keptSnapshot()));
    QCOMPARE(model.chosen(model.index(1, 0), false).text(), QStringLiteral("tag:\"Key partner\""));
}

void TestFacetModel::tester_findsNothing_data()
{
    QTest::addColumn<Field>("field");
    QTest::newRow("type") << Field::Type;
    QTest::newRow("signatory") << Field::Signatory;
    QTest::newRow("status") << Field::Status;
    QTest::newRow("tag") << Field::Tag;
}

void TestFacetModel::tester_findsNothing()
{
    QFETCH(const Field, field);
    const catalogue::Snapshot snapshot = someSnapshot();
    FacetModel model(field);
    const QAbstractItemModelTester tester(&model, fatal);
    model.showView(viewOf(snapshot));
    model.showView(viewOf(snapshot, QStringLiteral("type:mou")));
    model.showView(viewOf(snapshot, QStringLiteral("type:mou"), Language::French));
    model.showView(viewOf(keptSnapshot(), QStringLiteral("tag:ete")));
    model.showView(viewOf(withRecords(keptSnapshot(), {})));
    model.showView(viewOf(snapshotOf({QStringLiteral("A | FR France | erasmus")})));
    model.showView(viewOf(snapshotOf({})));
    model.showView({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestFacetModel)
#include "tst_facetmodel.moc"
