// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/table/rowselection.h"

#include "support/randomness.h"
#include "views.h"

#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace accords;
using domain::AgreementId;
using testing::viewOf;
using ui::RowSelection;
using Ids = std::vector<AgreementId>;

namespace {

constexpr int rowsInList = 1200;
constexpr auto rowFlags = QItemSelectionModel::Rows;

catalogue::Snapshot snapshotOf(int rows)
{
    QStringList lines;
    for (int i = 0; i < rows; ++i)
        lines.append(QStringLiteral("University %1 | %2 | %3")
                         .arg(QString::number(i * 7919 % rows), i % 3 == 0 ? u"BR Brazil" : u"CA Canada",
                              i % 5 == 0 ? u"mou imt" : u"iia imt"));
    return std::make_shared<const catalogue::Catalogue>(testing::listOf(lines));
}

QItemSelection rowsOf(const QAbstractItemModel &model, int first, int last)
{
    return {model.index(first, 0), model.index(last, model.columnCount() - 1)};
}

} // namespace

class TestRowSelection final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void commands_selectWhatQtSelects();
    void selection_isBackAfterAnyViews();
    void everySecondRow_isBackAfterAFilter();
    void everySecondRow_isBackAfterASort();
    void manyRanges_areToldInSight();
    void scrolling_tellsWhatComesInSight();
    void nothingInSight_stillHasASelection();
    void arrowKeys_keepOneRow();
    void hiddenOnes_areForgottenByTheNextChoice();
    void otherList_forgetsAll();
    void onlyOne_isSelectedWhenShown();

private:
    void show(const QString &query, const catalogue::SortKeys &sort = {})
    {
        m_model->showView(viewOf(m_snapshot, query, sort));
    }
    void selectEverySecondRow();
    Ids chosenRows() const;
    QItemSelectionModel::SelectionFlags anyCommand();

    catalogue::Snapshot m_snapshot;
    testing::Randomness m_random{20261126};
    std::unique_ptr<table::AgreementModel> m_model;
    std::unique_ptr<RowSelection> m_selection;
};

void TestRowSelection::initTestCase()
{
    m_snapshot = snapshotOf(rowsInList);
}

void TestRowSelection::init()
{
    m_model = std::make_unique<table::AgreementModel>();
    m_selection = std::make_unique<RowSelection>(*m_model);
    show({});
}

void TestRowSelection::selectEverySecondRow()
{
    for (int row = 0; row < m_model->rowCount(); row += 2)
        m_selection->select(m_model->index(row, 0), QItemSelectionModel::Select | rowFlags);
}

/// The same as selectedShown(), row by row.
Ids TestRowSelection::chosenRows() const
{
    Ids ids;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_selection->isRowChosen(row))
            ids.push_back(m_model->agreementAt(row));
    }
    return ids;
}

QItemSelectionModel::SelectionFlags TestRowSelection::anyCommand()
{
    using Model = QItemSelectionModel;
    constexpr std::array commands = {Model::Select,        Model::Deselect,      Model::Toggle, Model::ClearAndSelect,
                                     Model::SelectCurrent, Model::ToggleCurrent, Model::Clear};
    return Model::SelectionFlags(commands.at(m_random.below(commands.size()))) | rowFlags;
}

void TestRowSelection::commands_selectWhatQtSelects()
{
    show(QStringLiteral("country:BR"));
    QItemSelectionModel qt(m_model.get());
    m_selection->setRowsInSight({0, m_model->rowCount() - 1});
    for (int round = 0; round < 150; ++round) {
        const int first = static_cast<int>(m_random.below(static_cast<quint32>(m_model->rowCount())));
        const int last = std::min(m_model->rowCount() - 1, first + static_cast<int>(m_random.below(9)));
        const auto command = anyCommand();
        qt.select(rowsOf(*m_model, first, last), command);
        m_selection->select(rowsOf(*m_model, first, last), command);
        for (int row = 0; row < m_model->rowCount(); ++row)
            QCOMPARE(m_selection->isRowChosen(row), qt.isSelected(m_model->index(row, 0)));
        QCOMPARE(m_selection->hasSelection(), qt.hasSelection());
    }
}

void TestRowSelection::selection_isBackAfterAnyViews()
{
    const QStringList queries = {QString(), QStringLiteral("country:BR"), QStringLiteral("type:mou"),
                                 QStringLiteral("university 11"), QStringLiteral("nothing at all")};
    std::set<AgreementId> chosen;
    for (int round = 0; round < 120; ++round) {
        const catalogue::SortKeys sort = m_random.below(2) == 0
                                             ? catalogue::SortKeys()
                                             : catalogue::SortKeys{{catalogue::InstitutionColumn, Qt::AscendingOrder}};
        show(queries[m_random.below(static_cast<quint32>(queries.size()))], sort);
        Ids expected;
        std::ranges::copy_if(*m_model->view().rows, std::back_inserter(expected),
                             [&](AgreementId id) { return chosen.contains(id); });
        QCOMPARE(m_selection->selectedShown(), expected);
        QCOMPARE(chosenRows(), expected);
        QCOMPARE(m_selection->hasSelection(), !expected.empty());
        if (m_model->rowCount() == 0 || m_random.below(3) != 0)
            continue;
        // Chosen anew: what is hidden is forgotten.
        chosen = std::set<AgreementId>(expected.begin(), expected.end());
        for (int i = 0; i < 40; ++i) {
            const int row = static_cast<int>(m_random.below(static_cast<quint32>(m_model->rowCount())));
            m_selection->select(m_model->index(row, 0), QItemSelectionModel::Toggle | rowFlags);
            if (!chosen.insert(m_model->agreementAt(row)).second)
                chosen.erase(m_model->agreementAt(row));
        }
    }
}

void TestRowSelection::everySecondRow_isBackAfterAFilter()
{
    selectEverySecondRow();
    const Ids before = m_selection->selectedShown();
    QCOMPARE(before.size(), std::size_t(rowsInList / 2));
    show(QStringLiteral("country:BR"));
    QVERIFY(m_selection->selectedShown().size() < before.size());
    show({});
    QCOMPARE(m_selection->selectedShown(), before);
}

void TestRowSelection::everySecondRow_isBackAfterASort()
{
    selectEverySecondRow();
    const Ids before = m_selection->selectedShown();
    show({}, {{catalogue::InstitutionColumn, Qt::DescendingOrder}});
    Ids sorted = m_selection->selectedShown();
    QVERIFY(sorted != before);
    std::ranges::sort(sorted);
    QCOMPARE(sorted, before);
    show({});
    QCOMPARE(m_selection->selectedShown(), before);
}

void TestRowSelection::manyRanges_areToldInSight()
{
    m_selection->setRowsInSight({400, 430});
    selectEverySecondRow();
    QVERIFY(m_selection->selection().size() < 100);
    for (int row = 400; row <= 430; ++row)
        QCOMPARE(m_selection->isRowSelected(row), row % 2 == 0);
}

void TestRowSelection::scrolling_tellsWhatComesInSight()
{
    selectEverySecondRow();
    for (int first = 0; first < rowsInList - 30; first += 7) {
        m_selection->setRowsInSight({first, first + 30});
        for (int row = first; row <= first + 30; ++row)
            QCOMPARE(m_selection->isRowSelected(row), row % 2 == 0);
    }
    QCOMPARE(m_selection->selectedShown().size(), std::size_t(rowsInList / 2));
}

void TestRowSelection::nothingInSight_stillHasASelection()
{
    for (int row = 700; row < rowsInList; row += 2)
        m_selection->select(m_model->index(row, 0), QItemSelectionModel::Select | rowFlags);
    m_selection->setRowsInSight({0, 30});
    QVERIFY(m_selection->hasSelection());
    m_selection->clearSelection();
    QVERIFY(m_selection->selectedShown().empty());
}

void TestRowSelection::arrowKeys_keepOneRow()
{
    const QSignalSpy changed(m_selection.get(), &QItemSelectionModel::selectionChanged);
    for (int row = 0; row < 5; ++row)
        m_selection->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::ClearAndSelect | rowFlags);
    QCOMPARE(changed.size(), 5);
    QCOMPARE(m_selection->selectedShown(), Ids{4});
    QCOMPARE(m_selection->selection().size(), 1);
}

void TestRowSelection::hiddenOnes_areForgottenByTheNextChoice()
{
    selectEverySecondRow();
    show(QStringLiteral("country:BR"));
    const std::size_t selected = m_selection->selectedShown().size();
    m_selection->select(m_model->index(1, 0), QItemSelectionModel::Select | rowFlags);
    show({});
    QVERIFY(m_selection->selectedShown().size() <= selected + 1);
}

void TestRowSelection::otherList_forgetsAll()
{
    selectEverySecondRow();
    m_model->showView(viewOf(snapshotOf(10)));
    QVERIFY(m_selection->selectedShown().empty());
    QVERIFY(!m_selection->hasSelection());
    m_model->showView({});
    QVERIFY(m_selection->selectedShown().empty());
}

void TestRowSelection::onlyOne_isSelectedWhenShown()
{
    show(QStringLiteral("country:BR"));
    selectEverySecondRow();
    m_selection->selectOnly(1); // in Canada
    QVERIFY(!m_selection->hasSelection());
    show({});
    QCOMPARE(m_selection->selectedShown(), Ids{1});
    m_selection->selectOnly(99'999);
    QVERIFY(m_selection->selectedShown().empty());
}

QTEST_MAIN(TestRowSelection)
#include "tst_rowselection.moc"
