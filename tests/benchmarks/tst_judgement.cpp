// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "benchmarks/check.h"
#include "benchmarks/growth.h"
#include "benchmarks/hostile.h"
#include "benchmarks/json.h"
#include "benchmarks/tables.h"

#include <QTest>

#include <algorithm>

using namespace accords;
using namespace accords::benchmark;

namespace {

Samples samplesOf(const std::vector<std::vector<double>> &cases)
{
    Samples samples;
    for (std::size_t which = 0; which < cases.size(); ++which) {
        for (const double value : cases[which])
            samples.add(which, value);
    }
    return samples;
}

/// A run in which a read of the names takes 1 ms, and a keystroke as said.
Results keystrokesOf(const std::vector<std::vector<double>> &cases)
{
    Results results;
    results[Figure::ReadNames] = samplesOf({{1.0, 1.5, 1.1}});
    results[Figure::Keystroke] = samplesOf(cases);
    return results;
}

/// What a run prints that took \a keystroke ms for each and \a names ms for reading the names, on \a rows rows.
QJsonObject runOf(quint32 rows, double keystroke, double names = 1.1)
{
    Results results;
    results[Figure::ReadNames] = samplesOf({{names}});
    results[Figure::Keystroke] = samplesOf({{keystroke}});
    results.rows = rows;
    results.counts.agreements = rows;
    results[Figure::KeystrokePainted] = samplesOf({{12.5}});
    results[Figure::MemoryBytes] = samplesOf({{200.0 * rows}});
    results[Figure::FileBytes] = samplesOf({{100.0 * rows}});
    return toJson(results);
}

/// The cells of the row that \a head names.
QStringList rowOf(const Table &table, const QString &head)
{
    const auto row = std::ranges::find(table, head, [](const QStringList &cells) { return cells.front(); });
    return row == table.end() ? QStringList() : row->mid(1);
}

} // namespace

/// What is made of the times measured.
class TestJudgement final : public QObject
{
    Q_OBJECT

private slots:
    void samples_areSummedUp_data();
    void samples_areSummedUp();
    void samples_undisturbed_areTheBestRounds();
    void check_withinThreeTimes_passes();
    void check_medianOverThreeTimes_fails();
    void check_worstOverThreeTimes_fails();
    void check_timeTooShortToFeel_passes();
    void check_timeWithoutBaseline_isJudgedItself();
    void check_figureNeverInBudget_isJudgedByWhatItHasReached();
    void check_disturbedRounds_failNothing();
    void json_ratio_isToTheBaselinesMedian();
    void json_unknownMemory_isNull();
    void table_ofRun_setsBudgetsBesideRatios();
    void table_ofGrowth_dividesTheLastTwo();
    void table_inMarkdown_isOne();
    void growth_isASectionOfMarkdown();
    void hostile_withinFiveTimes_passes();
    void hostile_overFiveTimes_isSaid();
    void hostile_runWithoutResult_isSaid();
};

void TestJudgement::samples_areSummedUp_data()
{
    using Cases = std::vector<std::vector<double>>;
    QTest::addColumn<Cases>("cases");
    QTest::addColumn<double>("median");
    QTest::addColumn<double>("worst");

    QTest::newRow("one value") << Cases{{3}} << 3.0 << 3.0;
    QTest::newRow("rounds of one case") << Cases{{5, 1, 2}} << 2.0 << 5.0;
    QTest::newRow("even number of rounds") << Cases{{4, 1, 2, 3}} << 2.5 << 4.0;
    QTest::newRow("several cases, each by its middle round") << Cases{{9, 1, 1}, {5, 5, 5}, {2, 3, 90}} << 3.0 << 5.0;
}

void TestJudgement::samples_areSummedUp()
{
    QFETCH(const std::vector<std::vector<double>>, cases);
    const Samples samples = samplesOf(cases);
    QVERIFY(!samples.isEmpty());
    QTEST(samples.median(), "median");
    QTEST(samples.worst(), "worst");
}

void TestJudgement::samples_undisturbed_areTheBestRounds()
{
    const Samples best = samplesOf({{9, 1, 2}, {5, 6, 7}}).undisturbed();
    QCOMPARE(best.median(), 3.0);
    QCOMPARE(best.worst(), 5.0);
    QVERIFY(Samples().undisturbed().isEmpty());
}

void TestJudgement::check_withinThreeTimes_passes()
{
    QCOMPARE(overBudget(keystrokesOf({{20.9}, {20.9}, {32.9}})), QStringList());
}

void TestJudgement::check_medianOverThreeTimes_fails()
{
    const QStringList complaints = overBudget(keystrokesOf({{21.1}, {21.1}, {22}}));
    QCOMPARE(complaints.size(), 1);
    QCOMPARE(complaints.first(),
             QStringLiteral("keystroke: a median of 21.1 times read_names is over three times its budget of 7"));
}

void TestJudgement::check_worstOverThreeTimes_fails()
{
    const QStringList complaints = overBudget(keystrokesOf({{3}, {3}, {33.1}}));
    QCOMPARE(complaints.size(), 1);
    QVERIFY2(complaints.first().startsWith(QStringLiteral("keystroke: a worst of 33.1")),
             qPrintable(complaints.first()));
}

void TestJudgement::check_timeTooShortToFeel_passes()
{
    Results results = keystrokesOf({{4.0}});
    results[Figure::ReadNames] = samplesOf({{0.05}});
    QCOMPARE(overBudget(results), QStringList());
}

void TestJudgement::check_timeWithoutBaseline_isJudgedItself()
{
    Results results;
    results[Figure::SortNameFirst] = samplesOf({{749}});
    QCOMPARE(overBudget(results), QStringList());
    results[Figure::SortNameFirst] = samplesOf({{751}});
    QCOMPARE(overBudget(results).size(), 1);
}

void TestJudgement::check_figureNeverInBudget_isJudgedByWhatItHasReached()
{
    Results results;
    results[Figure::LoadQtBaseline] = samplesOf({{100}});
    results[Figure::LoadReady] = samplesOf({{119}});
    QCOMPARE(overBudget(results), QStringList());
    results[Figure::LoadReady] = samplesOf({{121}});
    QCOMPARE(overBudget(results),
             QStringList({QStringLiteral("load_ready: a median of 1.21 times load_qt_baseline is over three times what "
                                         "it has reached, 0.4")}));
}

void TestJudgement::check_disturbedRounds_failNothing()
{
    QCOMPARE(overBudget(keystrokesOf({{400, 3, 500}, {400, 500, 3}, {3, 400, 500}})), QStringList());
}

void TestJudgement::json_ratio_isToTheBaselinesMedian()
{
    const QJsonObject object = toJson(keystrokesOf({{4.4}, {8.8}, {5.5}}));
    QCOMPARE(object.value(QStringLiteral("read_names")).toDouble(), 1.1);
    const QJsonObject figures = object.value(QStringLiteral("figures")).toObject();
    const QJsonObject keystroke = figures.value(QStringLiteral("keystroke")).toObject();
    QCOMPARE(keystroke.value(QStringLiteral("baseline")).toDouble(), 1.1);
    QCOMPARE(keystroke.value(QStringLiteral("ratio")).toDouble(), 5.0);
    QCOMPARE(keystroke.value(QStringLiteral("worst_ratio")).toDouble(), 8.0);
    QCOMPARE(keystroke.value(QStringLiteral("budget")).toDouble(), 7.0);
}

void TestJudgement::json_unknownMemory_isNull()
{
    const QJsonObject object = toJson(Results());
    QVERIFY(object.value(QStringLiteral("memory_bytes")).isNull());
}

void TestJudgement::table_ofRun_setsBudgetsBesideRatios()
{
    const Table table = figureTable(runOf(1'000'000, 2.2));
    QCOMPARE(table[0][0], QStringLiteral("at 1,000,000 agreements (100 MB)"));
    QCOMPARE(table[1], QStringList({QStringLiteral("keystroke → found and counted"), QStringLiteral("2.20 ms"),
                                    QStringLiteral("2.20 ms"), QStringLiteral("1.10 ms"),
                                    QStringLiteral("2.00 / 2.00 ×"), QStringLiteral("≤ 7.00 / 11.0 ×")}));
    QCOMPARE(table[2],
             QStringList({QStringLiteral("keystroke → painted"), QStringLiteral("12.5 ms"), QStringLiteral("12.5 ms"),
                          QString(), QString(), QStringLiteral("worst ≤ 16.7 ms")}));
    QCOMPARE(table.size(), std::size_t(4));
}

void TestJudgement::table_ofGrowth_dividesTheLastTwo()
{
    const Table table = growthTable({runOf(1'000, 0.5), runOf(10'000, 2), runOf(100'000, 5)});
    QCOMPARE(table[0].mid(1, 3),
             QStringList({QStringLiteral("1,000"), QStringLiteral("10,000"), QStringLiteral("100,000")}));
    QCOMPARE(table[2], QStringList({QStringLiteral("keystroke → found and counted"), QStringLiteral("0.50 ms"),
                                    QStringLiteral("2.00 ms"), QStringLiteral("5.00 ms"), QStringLiteral("2.50 ×")}));
    const QStringList &perAgreement = table[table.size() - 2];
    QCOMPARE(perAgreement[3], QStringLiteral("200 bytes"));
    QCOMPARE(table.back()[3], QStringLiteral("100 bytes"));
}

void TestJudgement::table_inMarkdown_isOne()
{
    const Table table = {{QStringLiteral("a"), QStringLiteral("b")}, {QStringLiteral("longer"), QStringLiteral("1")}};
    QCOMPARE(markdown(table), QStringLiteral("| a | b |\n| --- | --: |\n| longer | 1 |\n"));
    QCOMPARE(plainText(table), QStringLiteral("a       b\nlonger  1\n"));
}

void TestJudgement::growth_isASectionOfMarkdown()
{
    const QString section = growthSection({runOf(50, 1), runOf(100, 2)});
    QVERIFY2(section.startsWith(QStringLiteral("Measured by ")), qPrintable(section));
    QVERIFY2(section.contains(QStringLiteral("\n| at 100 agreements ")), qPrintable(section));
    QVERIFY2(section.contains(QStringLiteral("\n| rows | 50 | 100 |")), qPrintable(section));
}

void TestJudgement::hostile_withinFiveTimes_passes()
{
    // One name is read in no time, and the rows that have it take theirs all the same: the scaled list's names count.
    const std::vector<KindRun> runs = {{QStringLiteral("scaled"), runOf(1'000, 7.7)},
                                       {QStringLiteral("one"), runOf(1'000, 30, 0.0001)}};
    QCOMPARE(tooSlow(runs), QStringList());
    const Table table = hostileTable(runs);
    QCOMPARE(table[0].mid(1), QStringList({QStringLiteral("scaled"), QStringLiteral("one")}));
    QCOMPARE(table[1].mid(1), QStringList({QStringLiteral("1,000"), QStringLiteral("1,000")}));
    QCOMPARE(rowOf(table, QStringLiteral("keystroke → found and counted")),
             QStringList({QStringLiteral("7.70 ms (1.00)"), QStringLiteral("30.0 ms (3.90)")}));
}

void TestJudgement::hostile_overFiveTimes_isSaid()
{
    const QStringList complaints =
        tooSlow({{QStringLiteral("scaled"), runOf(1'000, 1)}, {QStringLiteral("slow"), runOf(1'000, 40)}});
    QCOMPARE(complaints,
             QStringList(QStringLiteral("slow: keystroke → found and counted takes 5.19 times what it must reach")));
}

void TestJudgement::hostile_runWithoutResult_isSaid()
{
    const std::vector<KindRun> runs = {{QStringLiteral("scaled"), runOf(1'000, 1)}, {QStringLiteral("ended"), {}}};
    QCOMPARE(tooSlow(runs), QStringList(QStringLiteral("ended: nothing was measured")));
    QCOMPARE(rowOf(hostileTable(runs), QStringLiteral("keystroke → found and counted")).last(), QStringLiteral("—"));
}

QTEST_GUILESS_MAIN(TestJudgement)
#include "tst_judgement.moc"
