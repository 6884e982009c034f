// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/table/sortcycle.h"

#include <QTest>

using namespace accords;
using catalogue::SortKeys;

class TestSortCycle : public QObject
{
    Q_OBJECT

private slots:
    void click_data();
    void click();
};

namespace {

constexpr catalogue::SortKey nameUp{catalogue::InstitutionColumn, Qt::AscendingOrder};
constexpr catalogue::SortKey nameDown{catalogue::InstitutionColumn, Qt::DescendingOrder};
constexpr catalogue::SortKey typeUp{catalogue::TypeColumn, Qt::AscendingOrder};
constexpr catalogue::SortKey typeDown{catalogue::TypeColumn, Qt::DescendingOrder};

} // namespace

Q_DECLARE_METATYPE(SortKeys)

void TestSortCycle::click_data()
{
    QTest::addColumn<SortKeys>("before");
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("further");
    QTest::addColumn<SortKeys>("after");

    const int name = catalogue::InstitutionColumn;
    const int type = catalogue::TypeColumn;
    QTest::newRow("unsorted_ascending") << SortKeys{} << name << false << SortKeys{nameUp};
    QTest::newRow("ascending_descending") << SortKeys{nameUp} << name << false << SortKeys{nameDown};
    QTest::newRow("descending_ownOrder") << SortKeys{nameDown} << name << false << SortKeys{};
    QTest::newRow("otherColumn_replaces") << SortKeys{nameDown} << type << false << SortKeys{typeUp};
    QTest::newRow("firstOfTwo_goesOnAlone") << SortKeys{nameUp, typeUp} << name << false << SortKeys{nameDown};
    QTest::newRow("secondOfTwo_becomesFirst") << SortKeys{nameUp, typeDown} << type << false << SortKeys{typeUp};
    QTest::newRow("shift_addsKey") << SortKeys{nameUp} << type << true << SortKeys{nameUp, typeUp};
    QTest::newRow("shiftAgain_reversesKey") << SortKeys{nameUp, typeUp} << type << true << SortKeys{nameUp, typeDown};
    QTest::newRow("shiftThird_dropsKey") << SortKeys{nameUp, typeDown} << type << true << SortKeys{nameUp};
    QTest::newRow("shiftUnsorted_ascending") << SortKeys{} << type << true << SortKeys{typeUp};
}

void TestSortCycle::click()
{
    QFETCH(SortKeys, before);
    QFETCH(int, column);
    QFETCH(bool, further);
    QFETCH(SortKeys, after);
    const SortKeys result = ui::sortAfterClick(before, static_cast<catalogue::Column>(column), further);
    QVERIFY(result == after);
}

QTEST_APPLESS_MAIN(TestSortCycle)
#include "tst_sortcycle.moc"
