// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "views.h"

#include <QTest>

using namespace accords;
using namespace accords::testing;

class TestView final : public QObject
{
    Q_OBJECT

private slots:
    void emptyQuery_showsEverythingInListOrder();
    void query_narrowsRowsAndCounts();
    void sort_ordersRows();
    void view_keepsWhatItWasMadeOf();
    void onlyAnEmptyResult_offersRescue();
    void noList_offersNothing();
    void stopRequest_stillGivesRows();
};

void TestView::emptyQuery_showsEverythingInListOrder()
{
    const catalogue::Snapshot snapshot = someSnapshot();
    const table::View view = viewOf(snapshot);
    QCOMPARE(view.rows->size(), 10U);
    QVERIFY(std::ranges::is_sorted(*view.rows));
    QCOMPARE(view.counts, snapshot->counts());
    QCOMPARE(view.facets, view.totals);
}

void TestView::query_narrowsRowsAndCounts()
{
    const table::View view = viewOf(someSnapshot(), QStringLiteral("country:DE,CA"));
    QCOMPARE(view.rows->size(), 5U);
    QCOMPARE(view.counts, (catalogue::Counts{.agreements = 5, .institutions = 4, .countries = 2}));
}

void TestView::sort_ordersRows()
{
    const catalogue::Snapshot snapshot = someSnapshot();
    const table::View view = viewOf(snapshot, QStringLiteral("country:DE"), domain::Language::French,
                                    {{catalogue::InstitutionColumn, Qt::AscendingOrder}});
    QStringList names;
    for (const domain::AgreementId id : *view.rows)
        names.append(snapshot->institutionName(snapshot->agreement(id).institution));
    QCOMPARE(names, QStringList({QStringLiteral("Aachen University"), QStringLiteral("Aalen University"),
                                 QStringLiteral("École de Berlin")}));
}

void TestView::view_keepsWhatItWasMadeOf()
{
    const catalogue::Snapshot snapshot = someSnapshot();
    const catalogue::SortKeys sort = {{catalogue::LineColumn, Qt::DescendingOrder}};
    const table::View view = viewOf(snapshot, QStringLiteral("laval"), domain::Language::French, sort);
    QCOMPARE(view.snapshot, snapshot);
    QCOMPARE(view.query.text(), QStringLiteral("laval"));
    QCOMPARE(view.sort, sort);
    QCOMPARE(view.language, domain::Language::French);
}

void TestView::onlyAnEmptyResult_offersRescue()
{
    const catalogue::Snapshot snapshot = someSnapshot();
    QVERIFY(!table::lacksOffers(viewOf(snapshot, QStringLiteral("laval"))));
    QVERIFY(!table::withOffers(viewOf(snapshot, QStringLiteral("laval"))).rescue);
    const table::View view = viewOf(snapshot, QStringLiteral("aalborg"));
    QVERIFY(!view.rescue);
    QVERIFY(table::lacksOffers(view));
    const table::View offering = table::withOffers(view);
    QVERIFY(!table::lacksOffers(offering));
    QVERIFY(!offering.rescue->spellings.empty());
    QCOMPARE(offering.query, view.query);
    QCOMPARE(offering.rows, view.rows);
}

void TestView::noList_offersNothing()
{
    QVERIFY(!table::lacksOffers(table::View()));
    QVERIFY(!table::withOffers(table::View()).rescue);
}

void TestView::stopRequest_stillGivesRows()
{
    const catalogue::Snapshot snapshot = someSnapshot();
    const catalogue::Ranks ranks(snapshot, domain::Language::English);
    std::stop_source stop;
    stop.request_stop();
    const table::View view =
        table::computeView(snapshot, {}, {}, ranks, catalogue::facetTotals(*snapshot), stop.get_token());
    QVERIFY(view.rows);
}

QTEST_APPLESS_MAIN(TestView)
#include "tst_view.moc"
