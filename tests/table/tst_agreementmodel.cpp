// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "table/agreementmodel.h"

#include "support/lists.h"
#include "views.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace accords;
using namespace accords::testing;
using catalogue::Column;
using domain::Language;
using table::AgreementModel;

namespace {

const QAbstractItemModelTester::FailureReportingMode fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

QString cell(const AgreementModel &model, int row, Column column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}

} // namespace

class TestAgreementModel final : public QObject
{
    Q_OBJECT

private slots:
    void noView_isAnEmptyTable();
    void view_isShownRowByRow();
    void cell_showsItsText_data();
    void cell_showsItsText();
    void header_followsTheLanguage();
    void numbers_areOnTheRight();
    void foreignText_isMadeVisible();
    void toolTip_isLeftToTheDelegate();
    void roles_areOfTheirColumns();
    void assistiveTools_hearWordsInFull();
    void otherRows_areOneReset();
    void sameRows_areNoReset();
    void sameRowsInAnotherLanguage_changeInPlace();
    void sameRowsOfAnotherQuery_arePaintedAgain();
    void otherSnapshot_isAReset();
    void otherRecords_changeInPlace();
    void institution_hasTheNameThatStaffGave();
    void sort_isAskedFor();
    void rowOf_findsTheShownRow();
    void highlights_markTheWordsOfTheQuery();
    void lineColumn_hasNoHighlights();
    void tester_findsNothing();
};

void TestAgreementModel::noView_isAnEmptyTable()
{
    AgreementModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), static_cast<int>(catalogue::ColumnCount));
    QCOMPARE(model.rowOf(0), -1);
}

void TestAgreementModel::view_isShownRowByRow()
{
    AgreementModel model;
    model.showView(viewOf(someSnapshot(), QStringLiteral("country:DE")));
    QCOMPARE(linesOf(model), QStringList({QStringLiteral("Aalen University"), QStringLiteral("École de Berlin"),
                                          QStringLiteral("Aachen University")}));
}

void TestAgreementModel::cell_showsItsText_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    const auto row = [](Column column, const QString &english, const QString &french) {
        QTest::newRow(catalogue::columns()[column].key) << static_cast<int>(column) << english << french;
    };
    row(catalogue::InstitutionColumn, QStringLiteral("Universidad de Chile"), QStringLiteral("Universidad de Chile"));
    row(catalogue::CountryCodeColumn, QStringLiteral("CL"), QStringLiteral("CL"));
    row(catalogue::CountryColumn, QStringLiteral("Chile"), QStringLiteral("Chili"));
    row(catalogue::RegionColumn, QStringLiteral("Americas"), QStringLiteral("Amériques"));
    row(catalogue::TypeColumn, QStringLiteral("MoU"), QStringLiteral("MoU"));
    row(catalogue::SignatoryColumn, QStringLiteral("IMT Mines Albi"), QStringLiteral("IMT Mines Albi"));
    row(catalogue::LineColumn, QStringLiteral("4"), QStringLiteral("4"));
}

void TestAgreementModel::cell_showsItsText()
{
    QFETCH(const int, column);
    const catalogue::Snapshot snapshot = someSnapshot();
    AgreementModel model;
    model.showView(viewOf(snapshot, QStringLiteral("country:CL")));
    QTEST(cell(model, 0, static_cast<Column>(column)), "english");
    model.showView(viewOf(snapshot, QStringLiteral("country:CL"), Language::French));
    QTEST(cell(model, 0, static_cast<Column>(column)), "french");
}

void TestAgreementModel::header_followsTheLanguage()
{
    const catalogue::Snapshot snapshot = someSnapshot();
    AgreementModel model;
    model.showView(viewOf(snapshot));
    QCOMPARE(model.headerData(catalogue::LineColumn, Qt::Horizontal).toString(), QStringLiteral("Line"));
    model.showView(viewOf(snapshot, {}, Language::French));
    QCOMPARE(model.headerData(catalogue::LineColumn, Qt::Horizontal).toString(), QStringLiteral("Ligne"));
}

void TestAgreementModel::numbers_areOnTheRight()
{
    AgreementModel model;
    model.showView(viewOf(someSnapshot()));
    const auto alignment = [&](Column column) {
        return Qt::Alignment(model.index(0, column).data(Qt::TextAlignmentRole).toInt());
    };
    QVERIFY(alignment(catalogue::LineColumn).testFlag(Qt::AlignRight));
    QVERIFY(!alignment(catalogue::InstitutionColumn).testFlag(Qt::AlignRight));
    const QVariant header = model.headerData(catalogue::LineColumn, Qt::Horizontal, Qt::TextAlignmentRole);
    QVERIFY(Qt::Alignment(header.toInt()).testFlag(Qt::AlignRight));
}

void TestAgreementModel::foreignText_isMadeVisible()
{
    AgreementModel model;
    model.showView(viewOf(snapshotOf({QStringLiteral("abc\u202Edef | FR France | erasmus"),
                                      QString(2000, u'x') + QStringLiteral(" | FR France | erasmus")})));
    QVERIFY(!cell(model, 0, catalogue::InstitutionColumn).contains(QChar(0x202E)));
    QVERIFY(cell(model, 1, catalogue::InstitutionColumn).size() < 1000);
}

void TestAgreementModel::toolTip_isLeftToTheDelegate()
{
    // A view would show it as rich text whenever it looks like that.
    AgreementModel model;
    model.showView(viewOf(someSnapshot()));
    QVERIFY(!model.index(0, 0).data(Qt::ToolTipRole).isValid());
}

void TestAgreementModel::roles_areOfTheirColumns()
{
    AgreementModel model;
    model.showView(viewOf(someSnapshot(), QStringLiteral("laval type:iia")));
    const auto data = [&](Column column, int role) { return model.index(0, column).data(role); };
    QCOMPARE(data(catalogue::LineColumn, AgreementModel::AgreementIdRole).toUInt(), 0U);
    QCOMPARE(data(catalogue::TypeColumn, AgreementModel::TypeRole).toInt(),
             static_cast<int>(domain::AgreementType::Iia));
    QCOMPARE(data(catalogue::SignatoryColumn, AgreementModel::SignatoryRole).toInt(),
             static_cast<int>(domain::Signatory::Imt));
    QCOMPARE(data(catalogue::CountryColumn, AgreementModel::CountryCodeRole).toString(), QStringLiteral("CA"));
    QVERIFY(!data(catalogue::InstitutionColumn, AgreementModel::TypeRole).isValid());
    QVERIFY(!data(catalogue::InstitutionColumn, AgreementModel::SignatoryRole).isValid());
    QVERIFY(!data(catalogue::InstitutionColumn, AgreementModel::CountryCodeRole).isValid());
}

void TestAgreementModel::assistiveTools_hearWordsInFull()
{
    AgreementModel model;
    model.showView(viewOf(someSnapshot(), QStringLiteral("aalen")));
    QVERIFY(!cell(model, 0, catalogue::SignatoryColumn, Qt::AccessibleDescriptionRole).isEmpty());
    QVERIFY(!cell(model, 0, catalogue::TypeColumn, Qt::AccessibleDescriptionRole).isEmpty());
    QVERIFY(cell(model, 0, catalogue::CountryColumn, Qt::AccessibleDescriptionRole).isEmpty());
}

void TestAgreementModel::otherRows_areOneReset()
{
    const catalogue::Snapshot snapshot = someSnapshot();
    AgreementModel model;
    model.showView(viewOf(snapshot));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.showView(viewOf(snapshot, QStringLiteral("universidad")));
    QCOMPARE(resets.count(), 1);
    QCOMPARE(changes.count(), 0);
}

void TestAgreementModel::sameRows_areNoReset()
{
    const catalogue::Snapshot snapshot = someSnapshot();
    AgreementModel model;
    model.showView(viewOf(snapshot));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    table::View view = viewOf(snapshot);
    view.counts = {};
    model.showView(view);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(changes.count(), 0);
}

void TestAgreementModel::sameRowsInAnotherLanguage_changeInPlace()
{
    const catalogue::Snapshot snapshot = someSnapshot();
    AgreementModel model;
    model.showView(viewOf(snapshot));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy headers(&model, &QAbstractItemModel::headerDataChanged);
    model.showView(viewOf(snapshot, {}, Language::French));
    QCOMPARE(resets.count(), 0);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(headers.count(), 1);
}

void TestAgreementModel::sameRowsOfAnotherQuery_arePaintedAgain()
{
    const catalogue::Snapshot snapshot = someSnapshot();
    AgreementModel model;
    model.showView(viewOf(snapshot, QStringLiteral("aal")));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.showView(viewOf(snapshot, QStringLiteral("aale")));
    QCOMPARE(resets.count(), 0);
    QCOMPARE(changes.count(), 1);
}

void TestAgreementModel::otherSnapshot_isAReset()
{
    AgreementModel model;
    model.showView(viewOf(someSnapshot()));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.showView(viewOf(someSnapshot()));
    QCOMPARE(resets.count(), 1);
}

void TestAgreementModel::otherRecords_changeInPlace()
{
    const catalogue::Snapshot snapshot = someSnapshot();
    AgreementModel model;
    model.showView(viewOf(snapshot));
    const QSignalSpy resets(&model, &AgreementModel::modelReset);
    const QSignalSpy changes(&model, &AgreementModel::dataChanged);
    model.showView(viewOf(withRecords(snapshot, keptSnapshot()->records())));
    QCOMPARE(resets.size(), 0);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(cell(model, 5, catalogue::StatusColumn), QStringLiteral("Active"));
    QCOMPARE(cell(model, 5, catalogue::TagsColumn), QStringLiteral("key PARTNER; Été"));
}

void TestAgreementModel::institution_hasTheNameThatStaffGave()
{
    const catalogue::Snapshot snapshot = someSnapshot();
    domain::StaffRecords records;
    records.institutions[identityOf(snapshot->list(), 0)].displayName = QStringLiteral("Laval University");
    AgreementModel model;
    model.showView(viewOf(withRecords(snapshot, records), QStringLiteral("laval")));
    QCOMPARE(linesOf(model), QStringList({QStringLiteral("Laval University"), QStringLiteral("Laval University")}));
    model.showView(viewOf(withRecords(snapshot, records), QStringLiteral("université")));
    QCOMPARE(model.rowCount(), 2);
}

void TestAgreementModel::sort_isAskedFor()
{
    AgreementModel model;
    model.showView(viewOf(someSnapshot()));
    QSignalSpy requests(&model, &AgreementModel::sortRequested);
    const QStringList before = linesOf(model);
    model.sort(catalogue::CountryColumn, Qt::DescendingOrder);
    QCOMPARE(requests.count(), 1);
    QCOMPARE(requests.first().first().toInt(), static_cast<int>(catalogue::CountryColumn));
    QCOMPARE(requests.first().last().value<Qt::SortOrder>(), Qt::DescendingOrder);
    QCOMPARE(linesOf(model), before);
}

void TestAgreementModel::rowOf_findsTheShownRow()
{
    AgreementModel model;
    model.showView(viewOf(someSnapshot(), {}, Language::English, {{catalogue::LineColumn, Qt::DescendingOrder}}));
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.rowOf(model.agreementAt(row)), row);
    QCOMPARE(model.rowOf(1000), -1);
}

void TestAgreementModel::highlights_markTheWordsOfTheQuery()
{
    AgreementModel model;
    model.showView(viewOf(someSnapshot(), QStringLiteral("berlin")));
    QCOMPARE(model.highlights(model.index(0, catalogue::InstitutionColumn)),
             (std::vector<catalogue::Range>{{.start = 9, .length = 6}}));
    QVERIFY(model.highlights(model.index(0, catalogue::CountryColumn)).empty());
}

void TestAgreementModel::lineColumn_hasNoHighlights()
{
    AgreementModel model;
    model.showView(viewOf(someSnapshot(), QStringLiteral("berlin")));
    QVERIFY(model.highlights(model.index(0, catalogue::LineColumn)).empty());
}

void TestAgreementModel::tester_findsNothing()
{
    const catalogue::Snapshot snapshot = someSnapshot();
    AgreementModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    model.showView(viewOf(snapshot));
    model.showView(viewOf(snapshot, QStringLiteral("laval")));
    model.showView(viewOf(snapshot, QStringLiteral("laval"), Language::French));
    model.showView(viewOf(snapshot, QStringLiteral("zzz"), Language::French));
    model.showView(viewOf(snapshot, {}, Language::English, {{catalogue::CountryColumn, Qt::DescendingOrder}}));
    model.showView(viewOf(snapshotOf({})));
    model.showView({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestAgreementModel)
#include "tst_agreementmodel.moc"
