// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "domain/comparison.h"

#include "support/lists.h"

#include <QTest>

using namespace accords::domain;
using accords::testing::listOf;

class TestComparison final : public QObject
{
    Q_OBJECT

private slots:
    void sameList_hasNoDifference();
    void order_isNoDifference();
    void newAgreements_areAdded();
    void missingAgreements_areRemoved();
    void otherSpelling_isAChange_data();
    void otherSpelling_isAChange();
    void extraColumn_isAChangeWhereItHasText();
    void anotherInstitution_isAddedAndRemoved();
    void sameAgreementTwice_countsOnce();
    void emptyList_hasNothing();

private:
    static QStringList rows()
    {
        return {QStringLiteral("Laval | CA Canada | iia imt"), QStringLiteral("Keio | JP Japan | mou + moa"),
                QStringLiteral("KTH | SE Sweden | erasmus")};
    }
    /// rows() with a column \a title, and \a cells in it.
    static AgreementList listWith(const char *title, const QStringList &cells)
    {
        AgreementList list = listOf(rows());
        list.extraColumns = {QString::fromUtf8(title)};
        for (const QString &cell : cells)
            list.extraCells.push_back(list.extraTexts.intern(cell.toUtf8()));
        return list;
    }
    static const std::vector<AgreementId> none;
};

const std::vector<AgreementId> TestComparison::none;

void TestComparison::sameList_hasNoDifference()
{
    QVERIFY(compared(listOf(rows()), listOf(rows())).isEmpty());
}

void TestComparison::order_isNoDifference()
{
    QStringList turned = rows();
    std::ranges::reverse(turned);
    turned.replaceInStrings(QStringLiteral("mou + moa"), QStringLiteral("moa + mou"));
    QVERIFY(compared(listOf(rows()), listOf(turned)).isEmpty());
}

void TestComparison::newAgreements_areAdded()
{
    QStringList more = rows();
    more.prepend(QStringLiteral("Aalen | DE Germany | erasmus"));
    more.append(QStringLiteral("KTH | SE Sweden | mou"));
    const Comparison found = compared(listOf(rows()), listOf(more));
    QCOMPARE(found.added, (std::vector<AgreementId>{0, 5}));
    QCOMPARE(found.removed, none);
    QVERIFY(found.changed.empty());
}

void TestComparison::missingAgreements_areRemoved()
{
    const QStringList fewer = {QStringLiteral("Keio | JP Japan | moa")};
    const Comparison found = compared(listOf(rows()), listOf(fewer));
    QCOMPARE(found.added, none);
    QCOMPARE(found.removed, (std::vector<AgreementId>{0, 1, 3}));
    QVERIFY(found.changed.empty());
}

void TestComparison::otherSpelling_isAChange_data()
{
    QTest::addColumn<QString>("row");
    QTest::newRow("name before repairs") << QStringLiteral("Laval | CA Canada | iia imt | \"Laval");
    QTest::newRow("label of the country") << QStringLiteral("Laval | CA Kanada | iia imt");
}

void TestComparison::otherSpelling_isAChange()
{
    QFETCH(const QString, row);
    QStringList other = rows();
    other.removeFirst();
    other.append(row);
    const Comparison found = compared(listOf(rows()), listOf(other));
    QCOMPARE(found.added, none);
    QCOMPARE(found.removed, none);
    QCOMPARE(found.changed, (std::vector<Comparison::Change>{{0, 3}}));
}

void TestComparison::extraColumn_isAChangeWhereItHasText()
{
    const AgreementList before = listWith("Contact", {QStringLiteral("Ann"), QString(), QStringLiteral("Bob")});
    const AgreementList after = listWith("Contact", {QStringLiteral("Ann"), QString(), QStringLiteral("Eve")});
    QVERIFY(compared(before, before).isEmpty());
    QCOMPARE(compared(before, after).changed, (std::vector<Comparison::Change>{{3, 3}}));
    const AgreementList renamed = listWith("Person", {QStringLiteral("Ann"), QString(), QStringLiteral("Bob")});
    QCOMPARE(compared(before, renamed).changed, (std::vector<Comparison::Change>{{0, 0}, {3, 3}}));
    QCOMPARE(compared(before, listOf(rows())).changed, (std::vector<Comparison::Change>{{0, 0}, {3, 3}}));
    QCOMPARE(compared(listOf(rows()), before).changed, (std::vector<Comparison::Change>{{0, 0}, {3, 3}}));
}

void TestComparison::anotherInstitution_isAddedAndRemoved()
{
    const AgreementList before = listOf({QStringLiteral("Universite Laval | CA Canada | iia")});
    const AgreementList after = listOf({QStringLiteral("Université Laval | CA Canada | iia")});
    const Comparison found = compared(before, after);
    QCOMPARE(found.added, (std::vector<AgreementId>{0}));
    QCOMPARE(found.removed, (std::vector<AgreementId>{0}));
}

void TestComparison::sameAgreementTwice_countsOnce()
{
    const QString row = QStringLiteral("Laval | CA Canada | iia");
    QVERIFY(compared(listOf({row, row}), listOf({row})).isEmpty());
    QVERIFY(compared(listOf({row}), listOf({row, row})).isEmpty());
    QCOMPARE(compared(listOf({}), listOf({row, row})).added, (std::vector<AgreementId>{0}));
    QCOMPARE(compared(listOf({row, row}), listOf({})).removed, (std::vector<AgreementId>{0}));
}

void TestComparison::emptyList_hasNothing()
{
    QVERIFY(compared(AgreementList(), AgreementList()).isEmpty());
    QCOMPARE(compared(AgreementList(), listOf(rows())).added.size(), 4U);
    QCOMPARE(compared(listOf(rows()), AgreementList()).removed.size(), 4U);
}

QTEST_APPLESS_MAIN(TestComparison)
#include "tst_comparison.moc"
