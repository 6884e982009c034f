// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/table/uniformtable.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyledItemDelegate>
#include <QTest>

#include <memory>
#include <utility>

using accords::ui::UniformTable;

namespace {

constexpr int rowHeight = 24;
constexpr int columns = 5;

/// Cells that say where they are, of as many rows as wanted.
class Cells final : public QAbstractTableModel
{
public:
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : columns; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QStringLiteral("%1 %2").arg(index.row()).arg(index.column()) : QVariant();
    }
    void setRows(int rows)
    {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    void changeAll() { emit dataChanged(index(0, 0), index(m_rows - 1, columns - 1)); }

private:
    int m_rows = 1000;
};

/// Notes what is painted.
class Painted final : public QStyledItemDelegate
{
public:
    void paint(QPainter *, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        cells.append({index.row(), index.column(), option.rect, option.state.testFlag(QStyle::State_Selected)});
    }
    struct Cell
    {
        int row;
        int column;
        QRect rect;
        bool selected;
        bool operator==(const Cell &) const = default;
    };
    mutable QList<Cell> cells;
};

} // namespace

/// Qt's own table, told that all rows have one height, is what this table must do as, but for the time it takes.
class TestUniformTable final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void scrollBars_haveTheSameRanges();
    void rows_areWhereQtHasThem();
    void cells_arePaintedWhereQtPaintsThem();
    void scrollTo_goesWhereQtGoes_data();
    void scrollTo_goesWhereQtGoes();
    void keys_goWhereQtGoes();
    void shiftKeys_selectWhatQtSelects();
    void drag_selectsWhatQtSelects();
    void fewRows_needNoScrollBar();
    void noRows_haveNoPlace();
    void manyRows_areReachedAtOnce();
    void columnWidth_fitsWhatIsInSight();
    void changedCells_arePaintedAnew();

private:
    void prepare(QTableView &table);
    void both(const std::function<void(QTableView &)> &act)
    {
        act(*m_table);
        act(*m_qt);
        QCoreApplication::processEvents();
    }
    QList<int> selectedRows(const QTableView &table) const;

    Cells m_model;
    std::unique_ptr<UniformTable> m_table;
    std::unique_ptr<QTableView> m_qt;
};

void TestUniformTable::prepare(QTableView &table)
{
    table.setModel(&m_model);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setShowGrid(false);
    table.setTabKeyNavigation(false);
    table.horizontalHeader()->setDefaultSectionSize(150);
    table.horizontalHeader()->setSectionsMovable(true);
    table.horizontalHeader()->moveSection(0, 2);
    table.setColumnHidden(3, true);
    table.resize(400, 300);
    table.show();
}

void TestUniformTable::init()
{
    m_model.setRows(1000);
    m_table = std::make_unique<UniformTable>();
    m_table->setRowHeight(rowHeight);
    m_qt = std::make_unique<QTableView>();
    m_qt->verticalHeader()->hide();
    m_qt->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_qt->verticalHeader()->setMinimumSectionSize(1);
    m_qt->verticalHeader()->setDefaultSectionSize(rowHeight);
    both([this](QTableView &table) { prepare(table); });
    QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
    QVERIFY(QTest::qWaitForWindowExposed(m_qt.get()));
}

void TestUniformTable::cleanup()
{
    m_table.reset();
    m_qt.reset();
}

QList<int> TestUniformTable::selectedRows(const QTableView &table) const
{
    QList<int> rows;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (table.selectionModel()->isSelected(m_model.index(row, 0)))
            rows.append(row);
    }
    return rows;
}

void TestUniformTable::scrollBars_haveTheSameRanges()
{
    QCOMPARE(m_table->verticalScrollBar()->maximum(), m_qt->verticalScrollBar()->maximum());
    QCOMPARE(m_table->verticalScrollBar()->pageStep(), m_qt->verticalScrollBar()->pageStep());
    QCOMPARE(m_table->horizontalScrollBar()->maximum(), m_qt->horizontalScrollBar()->maximum());
    QCOMPARE(m_table->viewport()->geometry(), m_qt->viewport()->geometry());
    QCOMPARE(m_table->horizontalHeader()->geometry(), m_qt->horizontalHeader()->geometry());
}

void TestUniformTable::rows_areWhereQtHasThem()
{
    both([](QTableView &table) { table.verticalScrollBar()->setValue(1234); });
    for (int y = -50; y < 350; ++y) {
        QCOMPARE(m_table->rowAt(y), m_qt->rowAt(y));
        for (const int x : {5, 160, 310, 399})
            QCOMPARE(m_table->indexAt({x, y}), m_qt->indexAt({x, y}));
    }
    for (const int row : {0, 51, 52, 60, 999}) {
        QCOMPARE(m_table->rowViewportPosition(row), m_qt->rowViewportPosition(row));
        for (int column = 0; column < columns; ++column)
            QCOMPARE(m_table->visualRect(m_model.index(row, column)), m_qt->visualRect(m_model.index(row, column)));
    }
    QCOMPARE(m_table->rowsInSight().first, m_qt->rowAt(0));
    QCOMPARE(m_table->rowsInSight().second, m_qt->rowAt(m_qt->viewport()->height() - 1));
}

void TestUniformTable::cells_arePaintedWhereQtPaintsThem()
{
    Painted ours;
    Painted theirs;
    m_table->setItemDelegate(&ours);
    m_qt->setItemDelegate(&theirs);
    both([](QTableView &table) {
        table.verticalScrollBar()->setValue(777);
        table.horizontalScrollBar()->setValue(40);
        table.selectionModel()->select(table.model()->index(35, 0),
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
    });
    ours.cells.clear();
    theirs.cells.clear();
    both([](QTableView &table) { table.grab(); });
    QVERIFY(!ours.cells.isEmpty());
    QCOMPARE(ours.cells.size(), theirs.cells.size());
    for (const Painted::Cell &cell : theirs.cells)
        QVERIFY(ours.cells.contains(cell));
    m_table->setItemDelegate(new QStyledItemDelegate(m_table.get()));
    m_qt->setItemDelegate(new QStyledItemDelegate(m_qt.get()));
}

void TestUniformTable::scrollTo_goesWhereQtGoes_data()
{
    QTest::addColumn<int>("hint");
    QTest::newRow("visible") << int(QAbstractItemView::EnsureVisible);
    QTest::newRow("top") << int(QAbstractItemView::PositionAtTop);
    QTest::newRow("bottom") << int(QAbstractItemView::PositionAtBottom);
    QTest::newRow("centre") << int(QAbstractItemView::PositionAtCenter);
}

void TestUniformTable::scrollTo_goesWhereQtGoes()
{
    QFETCH(int, hint);
    for (const int row : {500, 501, 503, 495, 0, 999, 990, 20}) {
        both([&](QTableView &table) { table.scrollTo(m_model.index(row, 1), QAbstractItemView::ScrollHint(hint)); });
        QVERIFY2(qAbs(m_table->verticalScrollBar()->value() - m_qt->verticalScrollBar()->value()) <= 1,
                 qPrintable(QString::number(row)));
        QVERIFY(m_table->viewport()->rect().contains(m_table->visualRect(m_model.index(row, 1)).center()));
    }
}

void TestUniformTable::keys_goWhereQtGoes()
{
    both([this](QTableView &table) { table.setCurrentIndex(m_model.index(10, 1)); });
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Right, Qt::Key_Right, Qt::Key_Right, Qt::Key_Right, Qt::Key_Up,
                              Qt::Key_Left, Qt::Key_Left, Qt::Key_Left, Qt::Key_Left, Qt::Key_Down}) {
        both([key](QTableView &table) { QTest::keyClick(&table, key); });
        QCOMPARE(m_table->currentIndex(), m_qt->currentIndex());
    }
    QTest::keyClick(m_table.get(), Qt::Key_PageDown);
    QVERIFY(m_table->currentIndex().row() > 15);
    QTest::keyClick(m_table.get(), Qt::Key_PageUp);
    QCOMPARE(m_table->currentIndex().row(), 11);
    QTest::keyClick(m_table.get(), Qt::Key_End);
    QCOMPARE(m_table->currentIndex().row(), 999);
    QTest::keyClick(m_table.get(), Qt::Key_Down);
    QCOMPARE(m_table->currentIndex().row(), 999);
    QTest::keyClick(m_table.get(), Qt::Key_Home);
    QCOMPARE(m_table->currentIndex().row(), 0);
}

void TestUniformTable::shiftKeys_selectWhatQtSelects()
{
    both([this](QTableView &table) { table.selectRow(m_model.index(30, 0).row()); });
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Up, Qt::Key_Up, Qt::Key_Up, Qt::Key_Up}) {
        both([key](QTableView &table) { QTest::keyClick(&table, key, Qt::ShiftModifier); });
        QCOMPARE(selectedRows(*m_table), selectedRows(*m_qt));
    }
    QTest::keyClick(m_table.get(), Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(selectedRows(*m_table).size(), 970);
}

void TestUniformTable::drag_selectsWhatQtSelects()
{
    for (const auto &[from, to] : {std::pair(30, 130), std::pair(200, 60), std::pair(100, 101)}) {
        both([from = from, to = to](QTableView &table) {
            QTest::mousePress(table.viewport(), Qt::LeftButton, {}, {20, from});
            QTest::mouseMove(table.viewport(), {60, to});
            QTest::mouseRelease(table.viewport(), Qt::LeftButton, {}, {60, to});
        });
        QVERIFY(!selectedRows(*m_table).isEmpty());
        QCOMPARE(selectedRows(*m_table), selectedRows(*m_qt));
    }
}

void TestUniformTable::fewRows_needNoScrollBar()
{
    m_model.setRows(3);
    both([](QTableView &table) { table.setColumnHidden(1, true); });
    QCOMPARE(m_table->verticalScrollBar()->maximum(), 0);
    QCOMPARE(m_table->viewport()->geometry(), m_qt->viewport()->geometry());
    QCOMPARE(m_table->rowAt(3 * rowHeight), -1);
}

void TestUniformTable::noRows_haveNoPlace()
{
    m_model.setRows(0);
    QCoreApplication::processEvents();
    QCOMPARE(m_table->rowAt(5), -1);
    QVERIFY(!m_table->indexAt({5, 5}).isValid());
    QVERIFY(m_table->rowsInSight().second < m_table->rowsInSight().first);
    QTest::keyClick(m_table.get(), Qt::Key_Down);
    QVERIFY(!m_table->currentIndex().isValid());
    m_table->grab();
}

void TestUniformTable::manyRows_areReachedAtOnce()
{
    constexpr int rows = 50'000'000;
    m_model.setRows(rows);
    QCoreApplication::processEvents();
    m_table->scrollTo(m_model.index(rows - 1, 1));
    QCOMPARE(m_table->rowAt(m_table->viewport()->height() - 1), rows - 1);
    QCOMPARE(m_table->verticalScrollBar()->value(), m_table->verticalScrollBar()->maximum());
    QCOMPARE(m_table->verticalHeader()->count(), 0);
}

void TestUniformTable::columnWidth_fitsWhatIsInSight()
{
    m_table->resizeColumnToContents(1);
    const int narrow = m_table->columnWidth(1);
    m_table->verticalScrollBar()->setValue(m_table->verticalScrollBar()->maximum());
    m_table->resizeColumnToContents(1);
    QVERIFY(m_table->columnWidth(1) > narrow);
}

void TestUniformTable::changedCells_arePaintedAnew()
{
    Painted painted;
    m_table->setItemDelegate(&painted);
    QTRY_VERIFY(!painted.cells.isEmpty());
    while (std::exchange(painted.cells, {}).size() > 0)
        QTest::qWait(20);
    m_model.changeAll();
    QTRY_VERIFY(!painted.cells.isEmpty());
    QCOMPARE(painted.cells.front().row, 0);
    m_table->setItemDelegate(nullptr);
}

QTEST_MAIN(TestUniformTable)
#include "tst_uniformtable.moc"
