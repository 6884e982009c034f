// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/table/agreementtable.h"
#include "ui/table/headerstate.h"
#include "ui/table/sortheader.h"
#include "views.h"

#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace accords;
using domain::AgreementId;
using testing::viewOf;
using Ids = std::vector<AgreementId>;

class TestAgreementTable : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void firstView_hasCurrentRowButNoSelection();
    void filter_keepsSelectionAndCurrent();
    void hiddenRow_isSelectedAgainWhenShown();
    void selectionInFilter_replacesHiddenOne();
    void sort_keepsSelection();
    void language_keepsSelection();
    void otherList_forgetsSelection();
    void chosenWhileHidden_isSelectedWhenShown();
    void currentRow_staysAtItsPlace();
    void headerClicks_cycle();
    void shiftClick_addsKey();
    void draggedHeader_doesNotSort();
    void selectedAgreements_areInShownOrder();
    void movedColumns_tellEachRowOnce();
    void homeAndEnd_goToFirstAndLastRow();
    void enter_asksForDetails();
    void columnsMenu_hidesAndRestores();
    void lastColumn_cannotBeHidden();
    void sortMenu_sorts();
    void restoredSort_isAskedFor();

private:
    void click(catalogue::Column column, Qt::KeyboardModifiers modifiers = {});

    catalogue::Snapshot m_snapshot;
    std::unique_ptr<ui::AgreementTable> m_table;
};

void TestAgreementTable::init()
{
    m_snapshot = testing::smallSnapshot();
    m_table = std::make_unique<ui::AgreementTable>();
    m_table->showView(viewOf(m_snapshot));
    m_table->resize(900, 400);
    m_table->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
}

void TestAgreementTable::cleanup()
{
    m_table.reset();
}

void TestAgreementTable::click(catalogue::Column column, Qt::KeyboardModifiers modifiers)
{
    QHeaderView *header = m_table->horizontalHeader();
    const QPoint middle(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                        header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers, middle);
}

void TestAgreementTable::firstView_hasCurrentRowButNoSelection()
{
    QCOMPARE(m_table->currentAgreement(), std::optional<AgreementId>(0));
    QVERIFY(!m_table->selectionModel()->hasSelection());
    QVERIFY(m_table->selectedAgreements().empty());
    QCOMPARE(m_table->selectedOrCurrent(), Ids{0});
}

void TestAgreementTable::filter_keepsSelectionAndCurrent()
{
    m_table->choose(5);
    m_table->showView(viewOf(m_snapshot, QStringLiteral("laval")));
    QCOMPARE(m_table->model()->rowCount(), 2);
    QCOMPARE(m_table->currentAgreement(), std::optional<AgreementId>(5));
    QCOMPARE(m_table->selectedAgreements(), Ids{5});
}

void TestAgreementTable::hiddenRow_isSelectedAgainWhenShown()
{
    m_table->choose(5);
    m_table->showView(viewOf(m_snapshot, QStringLiteral("aalen")));
    QVERIFY(!m_table->selectionModel()->hasSelection());
    QCOMPARE(m_table->currentAgreement(), std::optional<AgreementId>(2));
    m_table->showView(viewOf(m_snapshot, QStringLiteral("nothing at all")));
    QVERIFY(!m_table->currentAgreement());
    m_table->showView(viewOf(m_snapshot));
    QCOMPARE(m_table->currentAgreement(), std::optional<AgreementId>(5));
    QCOMPARE(m_table->selectedAgreements(), Ids{5});
}

void TestAgreementTable::selectionInFilter_replacesHiddenOne()
{
    m_table->choose(5);
    m_table->showView(viewOf(m_snapshot, QStringLiteral("campinas")));
    m_table->selectRow(1);
    m_table->showView(viewOf(m_snapshot));
    QCOMPARE(m_table->selectedAgreements(), Ids{3});
    QCOMPARE(m_table->currentAgreement(), std::optional<AgreementId>(3));
}

void TestAgreementTable::sort_keepsSelection()
{
    m_table->choose(0);
    m_table->showView(viewOf(m_snapshot, {}, {{catalogue::InstitutionColumn, Qt::AscendingOrder}}));
    QCOMPARE(m_table->selectedAgreements(), Ids{0});
    QVERIFY(m_table->currentIndex().row() != 0);
}

void TestAgreementTable::language_keepsSelection()
{
    m_table->choose(4);
    m_table->showView(viewOf(m_snapshot, {}, {}, domain::Language::French));
    QCOMPARE(m_table->selectedAgreements(), Ids{4});
}

void TestAgreementTable::otherList_forgetsSelection()
{
    m_table->choose(5);
    m_table->showView(viewOf(testing::smallSnapshot()));
    QVERIFY(!m_table->selectionModel()->hasSelection());
    QCOMPARE(m_table->currentAgreement(), std::optional<AgreementId>(0));
}

void TestAgreementTable::chosenWhileHidden_isSelectedWhenShown()
{
    m_table->showView(viewOf(m_snapshot, QStringLiteral("aalen")));
    m_table->choose(3);
    m_table->showView(viewOf(m_snapshot));
    QCOMPARE(m_table->selectedAgreements(), Ids{3});
    QCOMPARE(m_table->currentAgreement(), std::optional<AgreementId>(3));
}

void TestAgreementTable::currentRow_staysAtItsPlace()
{
    QStringList rows;
    for (int i = 0; i < 200; ++i)
        rows.append(QStringLiteral("University %1 | BR Brazil | iia imt").arg(i, 3, 10, QLatin1Char('0')));
    const auto snapshot = std::make_shared<const catalogue::Catalogue>(testing::listOf(rows));
    m_table->showView(viewOf(snapshot));
    m_table->choose(100);
    m_table->verticalScrollBar()->setValue(m_table->verticalScrollBar()->value() + 50);
    const int place = m_table->rowViewportPosition(m_table->currentIndex().row());
    m_table->showView(viewOf(snapshot, {}, {{catalogue::InstitutionColumn, Qt::DescendingOrder}}));
    QCOMPARE(m_table->currentIndex().row(), 99);
    QCOMPARE(m_table->rowViewportPosition(m_table->currentIndex().row()), place);
}

void TestAgreementTable::headerClicks_cycle()
{
    QSignalSpy spy(m_table.get(), &ui::AgreementTable::sortChanged);
    const auto keys = [&spy] { return spy.takeFirst().at(0).value<catalogue::SortKeys>(); };
    click(catalogue::CountryColumn);
    QVERIFY(keys() == catalogue::SortKeys({{catalogue::CountryColumn, Qt::AscendingOrder}}));
    click(catalogue::CountryColumn);
    QVERIFY(keys() == catalogue::SortKeys({{catalogue::CountryColumn, Qt::DescendingOrder}}));
    click(catalogue::CountryColumn);
    QVERIFY(keys().empty());
}

void TestAgreementTable::shiftClick_addsKey()
{
    QSignalSpy spy(m_table.get(), &ui::AgreementTable::sortChanged);
    click(catalogue::CountryColumn);
    click(catalogue::InstitutionColumn, Qt::ShiftModifier);
    QVERIFY(spy.last().at(0).value<catalogue::SortKeys>() ==
            catalogue::SortKeys(
                {{catalogue::CountryColumn, Qt::AscendingOrder}, {catalogue::InstitutionColumn, Qt::AscendingOrder}}));
}

void TestAgreementTable::draggedHeader_doesNotSort()
{
    QSignalSpy spy(m_table.get(), &ui::AgreementTable::sortChanged);
    QWidget *header = m_table->horizontalHeader()->viewport();
    QTest::mousePress(header, Qt::LeftButton, {}, QPoint(20, 8));
    QTest::mouseMove(header, QPoint(300, 8));
    QTest::mouseMove(header, QPoint(700, 8));
    QTest::mouseRelease(header, Qt::LeftButton, {}, QPoint(700, 8));
    QCOMPARE(spy.size(), 0);
}

void TestAgreementTable::selectedAgreements_areInShownOrder()
{
    m_table->showView(viewOf(m_snapshot, {}, {{catalogue::InstitutionColumn, Qt::DescendingOrder}}));
    m_table->selectAll();
    QCOMPARE(m_table->selectedAgreements(),
             *viewOf(m_snapshot, {}, {{catalogue::InstitutionColumn, Qt::DescendingOrder}}).rows);
}

void TestAgreementTable::movedColumns_tellEachRowOnce()
{
    m_table->horizontalHeader()->moveSection(0, 5);
    m_table->selectAll();
    QCOMPARE(m_table->selectedAgreements().size(), std::size_t(6));
}

void TestAgreementTable::homeAndEnd_goToFirstAndLastRow()
{
    QTest::keyClick(m_table.get(), Qt::Key_End);
    QCOMPARE(m_table->currentAgreement(), std::optional<AgreementId>(5));
    QTest::keyClick(m_table.get(), Qt::Key_Home, Qt::ShiftModifier);
    QCOMPARE(m_table->selectedAgreements().size(), std::size_t(6));
    QCOMPARE(m_table->currentAgreement(), std::optional<AgreementId>(0));
}

void TestAgreementTable::enter_asksForDetails()
{
    QSignalSpy spy(m_table.get(), &ui::AgreementTable::detailsRequested);
    QTest::keyClick(m_table.get(), Qt::Key_Return);
    QCOMPARE(spy.size(), 1);
}

void TestAgreementTable::columnsMenu_hidesAndRestores()
{
    const auto before = m_table->columns();
    QMenu menu;
    m_table->fillColumnsMenu(menu);
    menu.actions().at(catalogue::CountryColumn)->trigger();
    QCOMPARE(m_table->columns().size(), before.size() - 1);
    menu.actions().last()->trigger();
    QCOMPARE(m_table->columns(), before);
}

void TestAgreementTable::lastColumn_cannotBeHidden()
{
    for (const catalogue::ColumnInfo &info : catalogue::columns())
        ui::setColumnShown(*m_table->horizontalHeader(), info.column, info.column == catalogue::CountryColumn);
    ui::setColumnShown(*m_table->horizontalHeader(), catalogue::InstitutionColumn, false);
    QMenu menu;
    m_table->fillColumnsMenu(menu);
    QVERIFY(!menu.actions().at(catalogue::CountryColumn)->isEnabled());
    QCOMPARE(m_table->columns().size(), std::size_t(1));
}

void TestAgreementTable::sortMenu_sorts()
{
    QSignalSpy spy(m_table.get(), &ui::AgreementTable::sortChanged);
    QMenu menu;
    m_table->fillSortMenu(menu);
    menu.actions().last()->trigger();
    QVERIFY(spy.last().at(0).value<catalogue::SortKeys>() ==
            catalogue::SortKeys({{catalogue::columns().back().column, Qt::AscendingOrder}}));
    menu.actions().first()->trigger();
    QVERIFY(spy.last().at(0).value<catalogue::SortKeys>().empty());
}

void TestAgreementTable::restoredSort_isAskedFor()
{
    QSignalSpy spy(m_table.get(), &ui::AgreementTable::sortChanged);
    m_table->restore({{QStringLiteral("sort"), QStringList{QStringLiteral("-type")}}});
    QCOMPARE(spy.size(), 1);
    m_table->restore({{QStringLiteral("sort"), QStringList{QStringLiteral("-type")}}});
    QCOMPARE(spy.size(), 1);
}

QTEST_MAIN(TestAgreementTable)
#include "tst_agreementtable.moc"
