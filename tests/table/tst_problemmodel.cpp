// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "table/problemmodel.h"

#include "support/lists.h"
#include "views.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace accords;
using namespace accords::testing;
using domain::Language;
using domain::ProblemCode;
using domain::Severity;
using table::ProblemModel;

namespace {

const QAbstractItemModelTester::FailureReportingMode fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

/// A repair on line 2, a warning on line 3, and one of the file as a whole.
catalogue::Snapshot snapshotWithProblems()
{
    domain::AgreementList list = listOf(
        {QStringLiteral("Aalen | DE Germany | erasmus | Aalen\""), QStringLiteral("Keio | JP Japan | Something else")});
    list.problems = {
        {ProblemCode::Encoding, Severity::Warning, 0, QString(), QStringLiteral("windows-1252")},
        {ProblemCode::StrayQuote, Severity::Repair, 2, QStringLiteral("Aalen\""), QStringLiteral("Aalen")},
        {ProblemCode::UnknownProgramme, Severity::Warning, 3, QStringLiteral("Something else"), QString()},
    };
    return std::make_shared<const catalogue::Catalogue>(std::move(list));
}

QStringList columnOf(const ProblemModel &model, int column, int role = Qt::DisplayRole)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, column).data(role).toString());
    return texts;
}

} // namespace

class TestProblemModel final : public QObject
{
    Q_OBJECT

private slots:
    void problems_areShownInOrderOfLine();
    void problemOfTheFile_hasNoLine();
    void roles_areTheProblems();
    void narrow_keepsOneSeverity();
    void header_followsTheLanguage();
    void otherLanguage_changesInPlace();
    void otherSnapshot_keepsTheNarrowing();
    void tester_findsNothing();
};

void TestProblemModel::problems_areShownInOrderOfLine()
{
    ProblemModel model;
    model.showView(viewOf(snapshotWithProblems()));
    QCOMPARE(columnOf(model, ProblemModel::SeverityColumn),
             QStringList({QStringLiteral("Warning"), QStringLiteral("Repair"), QStringLiteral("Warning")}));
    for (const QString &text : columnOf(model, ProblemModel::SentenceColumn))
        QVERIFY(!text.isEmpty());
}

void TestProblemModel::problemOfTheFile_hasNoLine()
{
    ProblemModel model;
    model.showView(viewOf(snapshotWithProblems()));
    QCOMPARE(columnOf(model, ProblemModel::LineColumn),
             QStringList({QString(), QStringLiteral("2"), QStringLiteral("3")}));
}

void TestProblemModel::roles_areTheProblems()
{
    ProblemModel model;
    model.showView(viewOf(snapshotWithProblems()));
    const QModelIndex index = model.index(1, ProblemModel::SentenceColumn);
    QCOMPARE(index.data(ProblemModel::SeverityRole).toInt(), static_cast<int>(Severity::Repair));
    QCOMPARE(index.data(ProblemModel::LineRole).toUInt(), 2U);
    QCOMPARE(index.data(ProblemModel::CodeRole).toInt(), static_cast<int>(ProblemCode::StrayQuote));
}

void TestProblemModel::narrow_keepsOneSeverity()
{
    ProblemModel model;
    model.showView(viewOf(snapshotWithProblems()));
    model.narrow(Severity::Warning);
    QCOMPARE(columnOf(model, ProblemModel::LineColumn), QStringList({QString(), QStringLiteral("3")}));
    model.narrow(std::nullopt);
    QCOMPARE(model.rowCount(), 3);
}

void TestProblemModel::header_followsTheLanguage()
{
    const catalogue::Snapshot snapshot = snapshotWithProblems();
    ProblemModel model;
    model.showView(viewOf(snapshot));
    QCOMPARE(model.headerData(ProblemModel::SeverityColumn, Qt::Horizontal).toString(), QStringLiteral("Severity"));
    model.showView(viewOf(snapshot, {}, Language::French));
    QCOMPARE(model.headerData(ProblemModel::SeverityColumn, Qt::Horizontal).toString(), QStringLiteral("Gravité"));
}

void TestProblemModel::otherLanguage_changesInPlace()
{
    const catalogue::Snapshot snapshot = snapshotWithProblems();
    ProblemModel model;
    model.showView(viewOf(snapshot));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.showView(viewOf(snapshot, QStringLiteral("keio"), Language::French));
    QCOMPARE(resets.count(), 0);
    QCOMPARE(changes.count(), 1);
}

void TestProblemModel::otherSnapshot_keepsTheNarrowing()
{
    ProblemModel model;
    model.narrow(Severity::Repair);
    model.showView(viewOf(snapshotWithProblems()));
    QCOMPARE(columnOf(model, ProblemModel::LineColumn), QStringList(QStringLiteral("2")));
}

void TestProblemModel::tester_findsNothing()
{
    const catalogue::Snapshot snapshot = snapshotWithProblems();
    ProblemModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    model.showView(viewOf(snapshot));
    model.showView(viewOf(snapshot, QStringLiteral("keio"), Language::French));
    model.narrow(Severity::Error);
    model.narrow(Severity::Warning);
    model.showView(viewOf(snapshotOf({})));
    model.showView({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestProblemModel)
#include "tst_problemmodel.moc"
