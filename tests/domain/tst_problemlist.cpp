// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "domain/problemlist.h"

#include <QTest>

using namespace accords::domain;

class TestProblemList final : public QObject
{
    Q_OBJECT

private slots:
    void problems_comeBackAsTheyWere();
    void insertedProblem_standsBeforeItsPlace();
    void appendedCode_hasItsUsualSeverity();
    void keptProblem_standsOnEveryLineItIsAppendedFor();
    void listsOfTheSameProblems_areEqual();
    void noProblems_areAnEmptyList();

private:
    const Problem m_space{ProblemCode::Space, Severity::Repair, 2, QStringLiteral("A  B"), QStringLiteral("A B")};
    const Problem m_missing{ProblemCode::MissingCell, Severity::Error, 3, QString(), QStringLiteral("Country")};
    const Problem m_repeated{ProblemCode::DuplicateRow, Severity::Warning, 4, QString(), QString()};
};

void TestProblemList::problems_comeBackAsTheyWere()
{
    const ProblemList list{m_space, m_missing, m_repeated};
    QCOMPARE(list.size(), std::size_t(3));
    QVERIFY(list[0] == m_space);
    QVERIFY(list[1] == m_missing);
    QVERIFY(list[2] == m_repeated);
    QCOMPARE(list.code(1), ProblemCode::MissingCell);
    QCOMPARE(list.severity(1), Severity::Error);
    QCOMPARE(list.line(1), 3U);
    QVERIFY(std::vector<Problem>(list.begin(), list.end()) == (std::vector{m_space, m_missing, m_repeated}));
}

void TestProblemList::insertedProblem_standsBeforeItsPlace()
{
    ProblemList list{m_space, m_repeated};
    list.insert(1, m_missing);
    QVERIFY(list == (ProblemList{m_space, m_missing, m_repeated}));
}

void TestProblemList::appendedCode_hasItsUsualSeverity()
{
    ProblemList list;
    list.append(ProblemCode::DuplicateRow, 4);
    QVERIFY(list.front() == (Problem{ProblemCode::DuplicateRow, usualSeverity(ProblemCode::DuplicateRow), 4, {}, {}}));
}

void TestProblemList::keptProblem_standsOnEveryLineItIsAppendedFor()
{
    ProblemList list;
    const KeptProblem space = list.keep(m_space);
    const KeptProblem repeated = list.keep(m_repeated);
    QVERIFY(list.empty());
    list.append(space, 2);
    list.append(repeated, 4);
    list.append(space, 7);
    Problem later = m_space;
    later.line = 7;
    QVERIFY(list == (ProblemList{m_space, m_repeated, later}));
}

void TestProblemList::listsOfTheSameProblems_areEqual()
{
    ProblemList grown;
    grown.push_back(m_missing);
    grown.insert(0, m_space);
    QVERIFY(grown == (ProblemList{m_space, m_missing}));
    QVERIFY(!(grown == ProblemList{m_missing, m_space}));
    QVERIFY(!(grown == ProblemList{m_space}));
}

void TestProblemList::noProblems_areAnEmptyList()
{
    const ProblemList list;
    QVERIFY(list.empty());
    QVERIFY(list.begin() == list.end());
}

QTEST_APPLESS_MAIN(TestProblemList)

#include "tst_problemlist.moc"
