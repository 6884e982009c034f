// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "app/application.h"

#include "support/eventwaits.h"
#include "support/scaledlists.h"
#include "ui/files/files.h"
#include "ui/messagebar.h"
#include "ui/panels/countrypanel.h"
#include "ui/problems/problemsdialog.h"
#include "ui/table/agreementtable.h"
#include "ui/views.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace accords;
using namespace accords::app;

namespace {

/// Large enough to show what grows with the list, small enough for a build with sanitizers. ACCORDS_TEST_ROWS names
/// another size: 1000000 with a release build shows what a person would feel.
quint32 rowsWanted()
{
    constexpr int usual = 20'000;
    const int asked = qEnvironmentVariableIntValue("ACCORDS_TEST_ROWS");
    return static_cast<quint32>(asked > 0 ? asked : usual);
}

} // namespace

/// The program on a large list, used as a person does. Each test prints the longest time that any event had to wait
/// meanwhile; none is judged by it but for what would be a hang on any machine.
class TestResponsiveness final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void typing_findsRows();
    void emptyResult_isShown();
    void scrolling_reachesTheEnd();
    void headerClick_sorts();
    void arrowKeys_moveTheRow();
    void selectAll_selectsEveryRow();
    void everyRowSelected_isCopied();
    void everyRowSelected_survivesAFilter();
    void scatteredRowsSelected_surviveASort();
    void everySecondRowSelected_survivesFilterAndSort();
    void language_isSwitched();
    void countryPane_isFoldedAndOpened();
    void country_isChosen();
    void problems_areOpened();
    void everything_isExported();
    void anotherList_isOpened();

private:
    void read(const QString &path, quint32 rows);
    void type(const QString &query) { window().setQuery(query); }
    ui::MainWindow &window() { return m_application->window(); }
    ui::AgreementTable &table() { return *window().findChild<ui::AgreementTable *>(); }
    int rows() { return table().model()->rowCount(); }
    QString firstName() { return table().model()->index(0, catalogue::InstitutionColumn).data().toString(); }
    void trigger(const QKeySequence &shortcut);
    void stopWatching();

    const quint32 m_rows = rowsWanted();
    QTemporaryDir m_folder;
    testing::ScriptedPrompts m_prompts;
    std::unique_ptr<Application> m_application;
    std::unique_ptr<testing::EventWaits> m_waits;
    double m_longest = 0; ///< ms
    bool m_watching = true;
};

void TestResponsiveness::initTestCase()
{
    const QString path = m_folder.filePath(QStringLiteral("large.tsv"));
    QFile file(path);
    const QByteArray list = testing::scaledList(m_rows);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(list) == list.size());
    file.close();
    m_application = std::make_unique<Application>(
        *qApp, SettingsFile(m_folder.filePath(QStringLiteral("settings.json"))), m_prompts);
    m_application->start();
    QTRY_VERIFY(window().isVisible());
    window().resize(1600, 900);
    QVERIFY(QTest::qWaitForWindowExposed(&window()));
    QTRY_COMPARE(rows(), 191);
    m_waits = std::make_unique<testing::EventWaits>();
    read(path, m_rows);
    cleanup();
}

void TestResponsiveness::init()
{
    type(QString());
    table().clearSelection();
    emit window().sortChanged({});
    QTRY_COMPARE(rows(), int(m_rows));
    QTest::qWait(100); // the details of the current row follow
    m_waits->takeLongest();
    m_watching = true;
}

void TestResponsiveness::cleanup()
{
    if (m_watching)
        stopWatching();
    qInfo("longest wait of an event: %.1f ms at %u rows", m_longest, m_rows);
    constexpr double hang = 10'000;
    QVERIFY(m_longest < hang);
}

/// What follows belongs to the test, not to the program.
void TestResponsiveness::stopWatching()
{
    m_longest = m_waits->takeLongest();
    m_watching = false;
}

void TestResponsiveness::cleanupTestCase()
{
    m_waits.reset();
    m_application.reset();
}

void TestResponsiveness::read(const QString &path, quint32 rows)
{
    const catalogue::Snapshot before = table().agreements().view().snapshot;
    emit window().files().openRequested(path);
    QTRY_VERIFY_WITH_TIMEOUT(table().agreements().view().snapshot != before, 60'000);
    QCOMPARE(this->rows(), int(rows));
    auto *problems = window().findChild<QToolButton *>(QStringLiteral("problems"));
    QTRY_VERIFY_WITH_TIMEOUT(problems->isVisible(), 60'000);
}

void TestResponsiveness::trigger(const QKeySequence &shortcut)
{
    for (QAction *action : window().findChildren<QAction *>()) {
        if (action->shortcut() == shortcut)
            action->trigger();
    }
}

void TestResponsiveness::typing_findsRows()
{
    int before = rows();
    const QString word = QStringLiteral("universite fed");
    for (qsizetype length = 1; length <= word.size(); ++length) {
        type(word.first(length));
        QTest::qWait(30);
    }
    QTRY_VERIFY(rows() < before / 100);
    before = rows();
    type(QStringLiteral("universite"));
    QTRY_VERIFY(rows() > before);
}

void TestResponsiveness::emptyResult_isShown()
{
    type(QStringLiteral("zzzz"));
    QTRY_COMPARE(rows(), 0);
}

void TestResponsiveness::scrolling_reachesTheEnd()
{
    QScrollBar &bar = *table().verticalScrollBar();
    for (int step = 0; step <= 20; ++step) {
        bar.setValue(static_cast<int>(qint64{bar.maximum()} * step / 20));
        QTest::qWait(5);
    }
    QCOMPARE(table().rowAt(table().viewport()->height() - 5), int(m_rows) - 1);
}

void TestResponsiveness::headerClick_sorts()
{
    const QString first = firstName();
    QHeaderView *header = table().horizontalHeader();
    const int x = header->sectionViewportPosition(catalogue::InstitutionColumn) + 20;
    for (int click = 0; click < 3; ++click) {
        const QSignalSpy reset(table().model(), &QAbstractItemModel::modelReset);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {x, header->height() / 2});
        QTRY_COMPARE_WITH_TIMEOUT(reset.size(), 1, 20'000);
    }
    QCOMPARE(firstName(), first);
}

void TestResponsiveness::arrowKeys_moveTheRow()
{
    table().selectRow(0);
    for (int step = 0; step < 50; ++step)
        QTest::keyClick(&table(), Qt::Key_Down);
    QCOMPARE(table().currentIndex().row(), 50);
    QTest::keyClick(&table(), Qt::Key_End);
    QCOMPARE(table().currentIndex().row(), int(m_rows) - 1);
    QTest::qWait(200);
}

void TestResponsiveness::selectAll_selectsEveryRow()
{
    trigger(QKeySequence(QKeySequence::SelectAll));
    QTest::qWait(20);
    stopWatching();
    QCOMPARE(table().selectedAgreements().size(), std::size_t{m_rows});
}

void TestResponsiveness::everyRowSelected_isCopied()
{
    trigger(QKeySequence(QKeySequence::SelectAll));
    QSignalSpy changed(QApplication::clipboard(), &QClipboard::dataChanged);
    trigger(QKeySequence(QKeySequence::Copy));
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 60'000);
    stopWatching();
    QCOMPARE(QApplication::clipboard()->text().trimmed().count(u'\n'), qsizetype{m_rows});
    QApplication::clipboard()->clear();
}

void TestResponsiveness::everyRowSelected_survivesAFilter()
{
    trigger(QKeySequence(QKeySequence::SelectAll));
    type(QStringLiteral("universite"));
    QTRY_VERIFY(rows() < int(m_rows));
    type(QString());
    QTRY_COMPARE(rows(), int(m_rows));
    stopWatching();
    QCOMPARE(table().selectedAgreements().size(), std::size_t{m_rows});
}

void TestResponsiveness::scatteredRowsSelected_surviveASort()
{
    type(QStringLiteral("universite"));
    QTRY_VERIFY(rows() < int(m_rows));
    trigger(QKeySequence(QKeySequence::SelectAll));
    const std::size_t selected = table().selectedAgreements().size();
    type(QString());
    QTRY_COMPARE_WITH_TIMEOUT(rows(), int(m_rows), 60'000);
    stopWatching();
    QCOMPARE(table().selectedAgreements().size(), selected);
}

void TestResponsiveness::everySecondRowSelected_survivesFilterAndSort()
{
    QItemSelection selection;
    for (int row = 0; row < rows(); row += 2)
        selection.append(QItemSelectionRange(table().model()->index(row, 0)));
    table().selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const std::size_t selected = table().selectedAgreements().size();
    QCOMPARE(selected, std::size_t{(m_rows + 1) / 2});
    selection.clear();
    QTest::qWait(20);
    m_waits->takeLongest();
    type(QStringLiteral("universite"));
    QTRY_VERIFY(rows() < int(m_rows));
    type(QString());
    QTRY_COMPARE_WITH_TIMEOUT(rows(), int(m_rows), 60'000);
    const QSignalSpy reset(table().model(), &QAbstractItemModel::modelReset);
    emit window().sortChanged({{catalogue::InstitutionColumn, Qt::AscendingOrder}});
    QTRY_COMPARE_WITH_TIMEOUT(reset.size(), 1, 60'000);
    QTest::qWait(20);
    stopWatching();
    QCOMPARE(table().selectedAgreements().size(), selected);
}

void TestResponsiveness::language_isSwitched()
{
    const auto title = [this] { return table().model()->headerData(0, Qt::Horizontal).toString(); };
    emit window().languageChosen(ui::LanguageChoice::French);
    QTRY_COMPARE(title(), QStringLiteral("Établissement d'accueil"));
    emit window().languageChosen(ui::LanguageChoice::English);
    QTRY_COMPARE(title(), QStringLiteral("Host institution"));
}

void TestResponsiveness::countryPane_isFoldedAndOpened()
{
    const auto *panel = window().findChild<ui::CountryPanel *>();
    const QKeySequence shortcut(Qt::CTRL | Qt::Key_1);
    trigger(shortcut);
    QTest::qWait(20);
    QVERIFY(panel->visibleRegion().isEmpty());
    trigger(shortcut);
    QTest::qWait(20);
    QVERIFY(!panel->visibleRegion().isEmpty());
}

void TestResponsiveness::country_isChosen()
{
    type(QStringLiteral("country:BR"));
    QTRY_VERIFY(rows() < int(m_rows));
    type(QStringLiteral("country:BR type:iia"));
    const int brazil = rows();
    QTRY_VERIFY(rows() < brazil);
}

void TestResponsiveness::problems_areOpened()
{
    window().findChild<QToolButton *>(QStringLiteral("problems"))->click();
    auto *dialog = window().findChild<ui::ProblemsDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QTest::qWait(50);
    dialog->close();
}

void TestResponsiveness::everything_isExported()
{
    const QString path = m_folder.filePath(QStringLiteral("all.csv"));
    std::vector<domain::AgreementId> all(m_rows);
    for (quint32 id = 0; id < m_rows; ++id)
        all[id] = id;
    m_waits->takeLongest();
    emit window().exportRequested(
        {.snapshot = table().agreements().view().snapshot, .agreements = all, .spec = {}, .path = path});
    QTRY_VERIFY_WITH_TIMEOUT(window().message().contains(QStringLiteral("all.csv")), 60'000);
    stopWatching();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), qsizetype{m_rows} + 1);
}

void TestResponsiveness::anotherList_isOpened()
{
    read(m_folder.filePath(QStringLiteral("all.csv")), m_rows);
}

QTEST_MAIN(TestResponsiveness)
#include "tst_responsiveness.moc"
