// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "domain/steppednumbers.h"
#include "support/randomness.h"

#include <QTest>

#include <vector>

using accords::domain::SteppedNumbers;
using accords::testing::Randomness;

/// Compared with a vector.
class TestSteppedNumbers final : public QObject
{
    Q_OBJECT

private slots:
    void numbers_comeBack_data();
    void numbers_comeBack();
    void numbersAddedTogether_areAsIfPushed();
};

void TestSteppedNumbers::numbers_comeBack_data()
{
    QTest::addColumn<quint32>("percentOfOthers");
    for (const quint32 percent : {0U, 1U, 5U, 50U, 100U})
        QTest::addRow("%u %% follow no other", percent) << percent;
}

void TestSteppedNumbers::numbers_comeBack()
{
    QFETCH(const quint32, percentOfOthers);
    for (quint32 seed = 0; seed < 20; ++seed) {
        Randomness random(seed);
        std::vector<quint32> expected;
        SteppedNumbers numbers;
        for (quint32 number = random.below(5), left = random.below(3'000); left > 0; --left) {
            number = random.chance(percentOfOthers) ? random.below(0xFFFF'FFFF) : number + 1;
            expected.push_back(number);
            numbers.push_back(number);
        }
        QCOMPARE(numbers.size(), expected.size());
        for (std::size_t place = 0; place < expected.size(); ++place)
            QCOMPARE(numbers[place], expected[place]);
    }
}

void TestSteppedNumbers::numbersAddedTogether_areAsIfPushed()
{
    Randomness random(1);
    SteppedNumbers together;
    std::vector<quint32> expected;
    for (quint32 number = 7; expected.size() < 20'000;) {
        const std::size_t before = expected.size();
        for (quint32 left = random.below(40); left > 0; --left)
            expected.push_back(number += random.chance(2) ? 3 : 1);
        together.append(expected.size() - before, [&](std::size_t i) { return expected[before + i]; });
    }
    for (std::size_t place = 0; place < expected.size(); ++place)
        QCOMPARE(together[place], expected[place]);
}

QTEST_APPLESS_MAIN(TestSteppedNumbers)

#include "tst_steppednumbers.moc"
