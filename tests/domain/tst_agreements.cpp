// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "domain/agreements.h"
#include "support/randomness.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace accords::domain;
using accords::testing::Randomness;

namespace {

std::vector<Agreement> agreements(std::size_t count, ProgrammeId programmes)
{
    std::vector<Agreement> made;
    for (std::size_t i = 0; i < count; ++i)
        made.push_back(
            {static_cast<InstitutionId>(i * i), static_cast<ProgrammeId>(i) % programmes, static_cast<RowId>(i / 2)});
    return made;
}

std::vector<SourceRow> rows(std::size_t count, quint32 length)
{
    std::vector<SourceRow> made;
    for (std::size_t i = 0; i < count; ++i)
        made.push_back({static_cast<quint32>(i) * length, length, static_cast<quint32>(i) + (i > count / 2 ? 5U : 2U)});
    return made;
}

/// A list of those \a items, added one by one.
template <typename List>
List pushed(const std::vector<typename List::value_type> &items)
{
    List list;
    for (const auto &item : items)
        list.push_back(item);
    return list;
}

} // namespace

/// The lists that keep their items in columns: compared with vectors of items.
class TestAgreements final : public QObject
{
    Q_OBJECT

private slots:
    void pushedAgreements_comeBack_data();
    void pushedAgreements_comeBack();
    void agreementsAddedTogether_areAsIfPushed();
    void equalAgreements_areEqual();
    void pushedRows_comeBack_data();
    void pushedRows_comeBack();
    void rowsAddedTogether_areAsIfPushed();
    void iterator_goesWhereItIsSent();
};

void TestAgreements::pushedAgreements_comeBack_data()
{
    QTest::addColumn<ProgrammeId>("programmes");
    QTest::newRow("few programmes") << ProgrammeId(3);
    QTest::newRow("more programmes than two bytes tell apart") << ProgrammeId(100'000);
}

void TestAgreements::pushedAgreements_comeBack()
{
    QFETCH(const ProgrammeId, programmes);
    const std::vector<Agreement> expected = agreements(70'000, programmes);
    const auto list = pushed<Agreements>(expected);
    QCOMPARE(list.size(), expected.size());
    QVERIFY(std::ranges::equal(list, expected));
    QVERIFY(list.front() == expected.front());
    QVERIFY(list.back() == expected.back());
}

void TestAgreements::agreementsAddedTogether_areAsIfPushed()
{
    Randomness random(1);
    Agreements together;
    Agreements pushed;
    for (RowId row = 0; row < 5'000;) {
        const std::size_t count = random.below(40);
        const ProgrammeId programmes = random.chance(1) ? 1'000'000 : 20;
        std::vector<Agreement> some;
        for (std::size_t i = 0; i < count; ++i)
            some.push_back({random.below(1'000), random.below(programmes), row++});
        together.append(
            count, [&](std::size_t i) { return some[i].institution; }, [&](std::size_t i) { return some[i].programme; },
            row - static_cast<RowId>(count));
        std::ranges::for_each(some, [&](const Agreement &agreement) { pushed.push_back(agreement); });
    }
    QVERIFY(together == pushed);
}

void TestAgreements::equalAgreements_areEqual()
{
    Agreements one;
    Agreements other;
    one.push_back({1, 2, 3});
    QVERIFY(!(one == other));
    other.push_back({1, 2, 3});
    QVERIFY(one == other);
    one.push_back({1, 2, 3});
    other.push_back({1, 2, 4});
    QVERIFY(!(one == other));
}

void TestAgreements::pushedRows_comeBack_data()
{
    QTest::addColumn<quint32>("length");
    QTest::newRow("short rows") << 80U;
    QTest::newRow("rows longer than two bytes tell") << 70'000U;
}

void TestAgreements::pushedRows_comeBack()
{
    QFETCH(const quint32, length);
    const std::vector<SourceRow> expected = rows(1'000, length);
    const auto list = pushed<SourceRows>(expected);
    QCOMPARE(list.size(), expected.size());
    QVERIFY(std::ranges::equal(list, expected));
}

void TestAgreements::rowsAddedTogether_areAsIfPushed()
{
    const std::vector<SourceRow> expected = rows(1'000, 80);
    SourceRows list;
    for (std::size_t begin = 0; begin < expected.size(); begin += 25)
        list.append(25, [&](std::size_t i) { return expected[begin + i]; });
    QVERIFY(std::ranges::equal(list, expected));
}

void TestAgreements::iterator_goesWhereItIsSent()
{
    static_assert(std::random_access_iterator<Agreements::Iterator>);
    Agreements list;
    for (RowId row = 0; row < 5; ++row)
        list.push_back({0, 0, row});
    Agreements::Iterator iterator = list.begin();
    QCOMPARE((*(iterator + 3)).row, 3U);
    QCOMPARE(iterator[4].row, 4U);
    QCOMPARE((*++iterator).row, 1U);
    QCOMPARE((*iterator++).row, 1U);
    QCOMPARE((*--iterator).row, 1U);
    QCOMPARE(list.end() - iterator, std::ptrdiff_t(4));
    QVERIFY(iterator < list.end());
}

QTEST_APPLESS_MAIN(TestAgreements)

#include "tst_agreements.moc"
