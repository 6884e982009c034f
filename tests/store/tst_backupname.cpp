// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "store/backupname.h"
#include "support/randomness.h"

#include <QTest>

#include <algorithm>

using namespace accords;
using store::BackupName;
using store::backupNameOf;
using store::BackupReason;
using store::fileNameOf;
using store::superfluous;

namespace {

QDateTime at(int year, int month, int day, int hour = 12)
{
    return {QDate(year, month, day), QTime(hour, 0), Qt::UTC};
}

} // namespace

class TestBackupName final : public QObject
{
    Q_OBJECT

private slots:
    void names_roundTrip();
    void otherNames_areNone_data();
    void otherNames_areNone();
    void tenOrFewer_areAllKept();
    void moreThanTenOfAMonth_goButTheNewest();
    void lastOfEveryMonth_isKept();
    void order_doesNotMatter();
};

void TestBackupName::names_roundTrip()
{
    const QDateTime moment(QDate(2027, 1, 31), QTime(12, 59, 59, 999), Qt::UTC);
    for (const BackupReason reason : {BackupReason::Import, BackupReason::Upgrade, BackupReason::Bulk,
                                      BackupReason::Restore, BackupReason::Damaged}) {
        const BackupName name{moment, reason};
        QCOMPARE(backupNameOf(fileNameOf(name)), std::optional(name));
    }
    QCOMPARE(fileNameOf({moment, BackupReason::Import}), QStringLiteral("2027-01-31T12-59-59-999Z-import.accords"));
    QCOMPARE(fileNameOf({moment.toOffsetFromUtc(3600), BackupReason::Import}),
             fileNameOf({moment, BackupReason::Import}));
}

void TestBackupName::otherNames_areNone_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"", "a.accords", "2027-01-31T12-59-59-999Z-import.accords.1234abcd.part",
                             "2027-01-31T12-59-59-999Z-.accords", "2027-02-31T12-59-59-999Z-import.accords",
                             "2027-01-31T12-59-59-999Z-import.accords-wal", "2027-01-31T12-59-59-999-import.accords"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void TestBackupName::otherNames_areNone()
{
    QFETCH(const QString, name);
    QVERIFY(!backupNameOf(name));
}

void TestBackupName::tenOrFewer_areAllKept()
{
    std::vector<BackupName> all;
    for (int hour = 0; hour < 10; ++hour) {
        QVERIFY(superfluous(all).empty());
        all.push_back({at(2027, 1, 1, hour)});
    }
    QVERIFY(superfluous(all).empty());
}

void TestBackupName::moreThanTenOfAMonth_goButTheNewest()
{
    std::vector<BackupName> all;
    for (int hour = 0; hour < 13; ++hour)
        all.push_back({at(2027, 1, 1, hour)});
    QCOMPARE(superfluous(all), (std::vector<BackupName>{all[2], all[1], all[0]}));
}

void TestBackupName::lastOfEveryMonth_isKept()
{
    std::vector<BackupName> all;
    for (int month = 1; month <= 6; ++month) {
        for (int day = 1; day <= 4; ++day)
            all.push_back({at(2026, month, day)});
    }
    all.push_back({at(2025, 6, 1)}); // the same month of another year
    const std::vector<BackupName> gone = superfluous(all);
    // Ten are the last two months and half of the one before; then one of each.
    QCOMPARE(gone.size(), std::size_t(3 * 3 + 2));
    for (int month = 1; month <= 3; ++month)
        QVERIFY(std::ranges::find(gone, BackupName{at(2026, month, 4)}) == gone.end());
    QVERIFY(std::ranges::find(gone, BackupName{at(2025, 6, 1)}) == gone.end());
}

void TestBackupName::order_doesNotMatter()
{
    std::vector<BackupName> all;
    for (int day = 1; day <= 25; ++day)
        all.push_back({at(2027, 1 + day % 2, day)});
    const std::vector<BackupName> expected = superfluous(all);
    testing::Randomness random(1);
    random.shuffle(all);
    QCOMPARE(superfluous(all), expected);
    // Nothing more is superfluous when those are gone.
    std::erase_if(all, [&](const BackupName &name) { return std::ranges::find(expected, name) != expected.end(); });
    QVERIFY(superfluous(all).empty());
}

QTEST_GUILESS_MAIN(TestBackupName)
#include "tst_backupname.moc"
