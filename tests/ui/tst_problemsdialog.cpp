// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "shownwords.h"
#include "table/problemmodel.h"
#include "ui/problems/problemsdialog.h"
#include "ui/problems/problemtable.h"
#include "views.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

using namespace accords;
using domain::ProblemCode;
using domain::Severity;

namespace {

table::View viewWith(const std::vector<domain::Problem> &problems)
{
    domain::AgreementList list = testing::listOf({QStringLiteral("Laval University | CA Canada | iia imt")});
    list.problems = problems;
    return testing::viewOf(std::make_shared<const catalogue::Catalogue>(std::move(list)));
}

std::vector<domain::Problem> someProblems()
{
    return {
        {ProblemCode::Encoding, Severity::Warning, 0, {}, QStringLiteral("windows-1252")},
        {ProblemCode::Space, Severity::Repair, 2, QStringLiteral("Laval  University"),
         QStringLiteral("Laval University")},
        {ProblemCode::MissingCell, Severity::Error, 3, {}, QStringLiteral("Host institution")},
    };
}

} // namespace

class TestProblemsDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void problems_areListed();
    void severities_sayTheirCount();
    void severity_narrowsTheRows();
    void severityWithoutProblems_saysSo();
    void noProblem_saysSo();
    void activated_asksForTheLine();
    void wholeFile_asksForNoLine();
    void enter_asksForTheLine();
    void longSentence_wraps();
    void ctrlC_copiesRowsAsText();
    void dialog_isNotModal();
    void otherFilter_keepsTheCurrentRow();
    void everyControl_hasName();

private:
    QStringList severityTexts() const;

    std::unique_ptr<ui::ProblemsDialog> m_dialog;
    ui::ProblemTable *m_table = nullptr;
    QComboBox *m_severity = nullptr;
};

void TestProblemsDialog::init()
{
    m_dialog = std::make_unique<ui::ProblemsDialog>();
    m_table = m_dialog->findChild<ui::ProblemTable *>();
    m_severity = m_dialog->findChild<QComboBox *>();
    m_dialog->showView(viewWith(someProblems()));
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

QStringList TestProblemsDialog::severityTexts() const
{
    QStringList texts;
    for (int row = 0; row < m_severity->count(); ++row)
        texts << m_severity->itemText(row);
    return texts;
}

void TestProblemsDialog::problems_areListed()
{
    QCOMPARE(m_table->model()->rowCount(), 3);
    QVERIFY(m_table->isVisible());
}

void TestProblemsDialog::severities_sayTheirCount()
{
    const QStringList wanted = {QStringLiteral("All (3)"), QStringLiteral("Errors (1)"), QStringLiteral("Warnings (1)"),
                                QStringLiteral("Suggestions (0)"), QStringLiteral("Repairs (1)")};
    QCOMPARE(severityTexts(), wanted);
}

void TestProblemsDialog::severity_narrowsTheRows()
{
    m_severity->setCurrentIndex(1);
    QCOMPARE(m_table->model()->rowCount(), 1);
    QCOMPARE(m_table->model()->index(0, 0).data(table::ProblemModel::LineRole).toUInt(), 3U);
    m_severity->setCurrentIndex(0);
    QCOMPARE(m_table->model()->rowCount(), 3);
}

void TestProblemsDialog::severityWithoutProblems_saysSo()
{
    m_severity->setCurrentIndex(3);
    QVERIFY(!m_table->isVisible());
    m_severity->setCurrentIndex(0);
    QVERIFY(m_table->isVisible());
}

void TestProblemsDialog::noProblem_saysSo()
{
    m_dialog->showView(viewWith({}));
    QVERIFY(!m_table->isVisible());
    QCOMPARE(severityTexts().first(), QStringLiteral("All (0)"));
}

void TestProblemsDialog::activated_asksForTheLine()
{
    const QSignalSpy asked(m_dialog.get(), &ui::ProblemsDialog::lineRequested);
    const QModelIndex second = m_table->model()->index(1, 0);
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, m_table->visualRect(second).center());
    QTest::mouseDClick(m_table->viewport(), Qt::LeftButton, {}, m_table->visualRect(second).center());
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toUInt(), 2U);
}

void TestProblemsDialog::wholeFile_asksForNoLine()
{
    const QSignalSpy asked(m_dialog.get(), &ui::ProblemsDialog::lineRequested);
    emit m_table->activated(m_table->model()->index(0, 0));
    QCOMPARE(asked.count(), 0);
}

void TestProblemsDialog::enter_asksForTheLine()
{
    const QSignalSpy asked(m_dialog.get(), &ui::ProblemsDialog::lineRequested);
    m_table->setFocus();
    m_table->setCurrentIndex(m_table->model()->index(2, 0));
    QTest::keyClick(m_table, Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QVERIFY(m_dialog->isVisible());
}

void TestProblemsDialog::longSentence_wraps()
{
    std::vector<domain::Problem> problems = someProblems();
    problems[1].code = ProblemCode::UnknownProgramme;
    problems[1].before = QString(QStringLiteral("Joint degree ")).repeated(20);
    m_dialog->showView(viewWith(problems));
    QTRY_VERIFY(m_table->rowHeight(1) > m_table->rowHeight(2));
}

void TestProblemsDialog::ctrlC_copiesRowsAsText()
{
    m_table->setFocus();
    m_table->selectRow(2);
    QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
    const QStringList cells = QApplication::clipboard()->text().trimmed().split(QLatin1Char('\t'));
    QCOMPARE(cells.size(), 4);
    QCOMPARE(cells.at(1), QStringLiteral("3"));
}

void TestProblemsDialog::dialog_isNotModal()
{
    QVERIFY(!m_dialog->isModal());
}

void TestProblemsDialog::otherFilter_keepsTheCurrentRow()
{
    const table::View view = viewWith(someProblems());
    m_dialog->showView(view);
    m_table->setCurrentIndex(m_table->model()->index(2, 0));
    m_dialog->showView(testing::viewOf(view.snapshot, QStringLiteral("country:CA")));
    QCOMPARE(m_table->currentIndex().row(), 2);
}

void TestProblemsDialog::everyControl_hasName()
{
    const QStringList unnamed = testing::unnamedControls(*m_dialog);
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(QLatin1StringView(", "))));
}

QTEST_MAIN(TestProblemsDialog)
#include "tst_problemsdialog.moc"
