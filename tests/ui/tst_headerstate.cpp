// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/table/agreementtable.h"
#include "ui/table/headerstate.h"
#include "views.h"

#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace accords;
using catalogue::Column;

class TestHeaderState : public QObject
{
    Q_OBJECT

private slots:
    void movedHiddenResized_comesBack();
    void unknownKeys_areIgnored();
    void damagedState_leavesDefaults();
    void allHidden_keepsOne();
    void defaults_bringColumnsBack();
    void sortKeys_comeBack();
    void damagedSort_isIgnored();
};

void TestHeaderState::movedHiddenResized_comesBack()
{
    ui::AgreementTable table;
    QHeaderView &header = *table.horizontalHeader();
    header.moveSection(header.visualIndex(catalogue::TypeColumn), 0);
    ui::setColumnShown(header, catalogue::RegionColumn, true);
    ui::setColumnShown(header, catalogue::SignatoryColumn, false);
    header.resizeSection(catalogue::CountryColumn, 211);
    // The way through the settings: JSON.
    const QVariantMap state =
        QJsonDocument(QJsonObject::fromVariantMap(ui::headerState(header))).object().toVariantMap();

    ui::AgreementTable other;
    ui::restoreHeaderState(*other.horizontalHeader(), state);
    QCOMPARE(other.columns(), table.columns());
    QCOMPARE(other.columns().front(), catalogue::TypeColumn);
    QCOMPARE(other.horizontalHeader()->sectionSize(catalogue::CountryColumn), 211);
}

void TestHeaderState::unknownKeys_areIgnored()
{
    ui::AgreementTable table;
    ui::restoreHeaderState(*table.horizontalHeader(),
                           {{QStringLiteral("order"), QStringList{QStringLiteral("nonsense"), QStringLiteral("type")}},
                            {QStringLiteral("hidden"), QStringList{QStringLiteral("nonsense")}}});
    QCOMPARE(table.columns().front(), catalogue::TypeColumn);
}

void TestHeaderState::damagedState_leavesDefaults()
{
    ui::AgreementTable table;
    const auto columns = table.columns();
    ui::restoreHeaderState(*table.horizontalHeader(), {{QStringLiteral("order"), 7},
                                                       {QStringLiteral("hidden"), QVariantMap()},
                                                       {QStringLiteral("widths"), QStringLiteral("wide")}});
    QCOMPARE(table.columns(), columns);
}

void TestHeaderState::allHidden_keepsOne()
{
    ui::AgreementTable table;
    QStringList all;
    for (const auto &info : catalogue::columns())
        all.append(QLatin1StringView(info.key));
    ui::restoreHeaderState(*table.horizontalHeader(),
                           {{QStringLiteral("order"), all}, {QStringLiteral("hidden"), all}});
    QCOMPARE(table.columns().size(), std::size_t(1));
}

void TestHeaderState::defaults_bringColumnsBack()
{
    ui::AgreementTable table;
    QHeaderView &header = *table.horizontalHeader();
    const auto columns = table.columns();
    header.moveSection(0, 3);
    ui::setColumnShown(header, catalogue::CountryColumn, false);
    ui::restoreDefaultColumns(header);
    QCOMPARE(table.columns(), columns);
}

void TestHeaderState::sortKeys_comeBack()
{
    const catalogue::SortKeys keys = {{catalogue::CountryColumn, Qt::AscendingOrder},
                                      {catalogue::TypeColumn, Qt::DescendingOrder}};
    QCOMPARE(ui::sortState(keys), QStringList({QStringLiteral("country"), QStringLiteral("-type")}));
    QVERIFY(ui::sortFromState(ui::sortState(keys)) == keys);
}

void TestHeaderState::damagedSort_isIgnored()
{
    const QStringList state = {QStringLiteral("-"), QString(), QStringLiteral("nonsense"), QStringLiteral("type"),
                               QStringLiteral("-type")};
    QVERIFY(ui::sortFromState(state) == catalogue::SortKeys({{catalogue::TypeColumn, Qt::AscendingOrder}}));
}

QTEST_MAIN(TestHeaderState)
#include "tst_headerstate.moc"
