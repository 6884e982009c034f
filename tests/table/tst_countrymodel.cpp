// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "table/countrymodel.h"

#include "views.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace accords;
using namespace accords::testing;
using domain::Language;
using table::CountryModel;

namespace {

const QAbstractItemModelTester::FailureReportingMode fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

QString counts(const QModelIndex &index)
{
    return QStringLiteral(" %1/%2").arg(index.data(CountryModel::ShownRole).toString(),
                                        index.data(CountryModel::TotalRole).toString());
}

QString checks(const QModelIndex &index)
{
    static const std::array marks = {QStringLiteral(""), QStringLiteral(" -"), QStringLiteral(" x")};
    return marks.at(index.data(Qt::CheckStateRole).toUInt());
}

} // namespace

class TestCountryModel final : public QObject
{
    Q_OBJECT

private slots:
    void noView_hasNoRows();
    void emptyList_hasAllCountriesOnly();
    void countries_standUnderTheirRegionByName();
    void french_ordersByFrenchNames();
    void orderByCount_hasMostFirst();
    void counts_areThoseBesideTheOtherFilters();
    void checks_followTheQuery_data();
    void checks_followTheQuery();
    void narrow_keepsMatchingCountriesAndTheirRegions_data();
    void narrow_keepsMatchingCountriesAndTheirRegions();
    void country_hasItsRoles();
    void assistiveTools_hearNameAndCounts();
    void otherQuery_changesInPlace();
    void otherLanguage_keepsPersistentIndexes();
    void otherOrder_keepsPersistentIndexes();
    void nothingNew_isNotAnnounced();
    void otherSnapshot_isAReset();
    void chosen_answersTheQueryOfTheRow();
    void chosenAll_freesCountriesAndRegions();
    void countryWithoutName_cantBeChosen();
    void tester_findsNothing();
};

void TestCountryModel::noView_hasNoRows()
{
    CountryModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    QCOMPARE(model.rowCount(), 0);
}

void TestCountryModel::emptyList_hasAllCountriesOnly()
{
    CountryModel model;
    model.showView(viewOf(snapshotOf({})));
    QCOMPARE(linesOf(model, counts), QStringList(QStringLiteral("All countries 0/0")));
}

void TestCountryModel::countries_standUnderTheirRegionByName()
{
    CountryModel model;
    model.showView(viewOf(someSnapshot()));
    QCOMPARE(linesOf(model),
             QStringList({QStringLiteral("All countries"), QStringLiteral("Americas"), QStringLiteral("  Brazil"),
                          QStringLiteral("  Canada"), QStringLiteral("  Chile"), QStringLiteral("Asia"),
                          QStringLiteral("  Japan"), QStringLiteral("Europe"), QStringLiteral("  Germany"),
                          QStringLiteral("Other"), QStringLiteral("  Atlantis")}));
}

void TestCountryModel::french_ordersByFrenchNames()
{
    CountryModel model;
    model.showView(
        viewOf(snapshotOf({QStringLiteral("A | SE Sweden | erasmus"), QStringLiteral("B | ES Spain | erasmus"),
                           QStringLiteral("C | DE Germany | erasmus"), QStringLiteral("D | EE Estonia | erasmus")}),
               {}, Language::French));
    QCOMPARE(linesOf(model),
             QStringList({QStringLiteral("Tous les pays"), QStringLiteral("Europe"), QStringLiteral("  Allemagne"),
                          QStringLiteral("  Espagne"), QStringLiteral("  Estonie"), QStringLiteral("  Suède")}));
}

void TestCountryModel::orderByCount_hasMostFirst()
{
    CountryModel model;
    model.showView(viewOf(someSnapshot()));
    model.setOrder(CountryModel::Order::Count);
    QCOMPARE(
        linesOf(model, counts),
        QStringList({QStringLiteral("All countries 10/10"), QStringLiteral("Americas 5/5"),
                     QStringLiteral("  Brazil 2/2"), QStringLiteral("  Canada 2/2"), QStringLiteral("  Chile 1/1"),
                     QStringLiteral("Europe 3/3"), QStringLiteral("  Germany 3/3"), QStringLiteral("Asia 1/1"),
                     QStringLiteral("  Japan 1/1"), QStringLiteral("Other 1/1"), QStringLiteral("  Atlantis 1/1")}));
}

void TestCountryModel::counts_areThoseBesideTheOtherFilters()
{
    CountryModel model;
    model.showView(viewOf(someSnapshot(), QStringLiteral("type:mou country:BR")));
    QCOMPARE(
        linesOf(model, counts),
        QStringList({QStringLiteral("All countries 4/10"), QStringLiteral("Americas 3/5"),
                     QStringLiteral("  Brazil 1/2"), QStringLiteral("  Canada 1/2"), QStringLiteral("  Chile 1/1"),
                     QStringLiteral("Asia 1/1"), QStringLiteral("  Japan 1/1"), QStringLiteral("Europe 0/3"),
                     QStringLiteral("  Germany 0/3"), QStringLiteral("Other 0/1"), QStringLiteral("  Atlantis 0/1")}));
}

void TestCountryModel::checks_followTheQuery_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("checked");
    QTest::newRow("nothing") << QString() << QStringLiteral("All countries x");
    QTest::newRow("country") << QStringLiteral("country:BR") << QStringLiteral("Americas -|  Brazil x");
    QTest::newRow("French name") << QStringLiteral("pays:brésil") << QStringLiteral("Americas -|  Brazil x");
    QTest::newRow("label") << QStringLiteral("country:atlantis") << QStringLiteral("Other x|  Atlantis x");
    QTest::newRow("all of a region") << QStringLiteral("country:JP") << QStringLiteral("Asia x|  Japan x");
    QTest::newRow("region") << QStringLiteral("region:americas")
                            << QStringLiteral("Americas x|  Brazil x|  Canada x|  Chile x");
    QTest::newRow("both") << QStringLiteral("region:americas country:CA,DE") << QStringLiteral("Americas -|  Canada x");
    QTest::newRow("negated") << QStringLiteral("-country:BR") << QStringLiteral("All countries x");
}

void TestCountryModel::checks_followTheQuery()
{
    QFETCH(const QString, query);
    QFETCH(const QString, checked);
    CountryModel model;
    model.showView(viewOf(someSnapshot(), query));
    QStringList lines = linesOf(model, checks);
    lines.removeIf([](const QString &line) { return !line.endsWith(u'x') && !line.endsWith(u'-'); });
    QCOMPARE(lines.join(u'|'), checked);
}

void TestCountryModel::narrow_keepsMatchingCountriesAndTheirRegions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("lines");
    QTest::newRow("English") << QStringLiteral("germ") << QStringLiteral("All countries|Europe|  Germany");
    QTest::newRow("French") << QStringLiteral("ALLEM") << QStringLiteral("All countries|Europe|  Germany");
    QTest::newRow("accents") << QStringLiteral(" bresil ") << QStringLiteral("All countries|Americas|  Brazil");
    QTest::newRow("code") << QStringLiteral("jp") << QStringLiteral("All countries|Asia|  Japan");
    QTest::newRow("label") << QStringLiteral("atlan") << QStringLiteral("All countries|Other|  Atlantis");
    QTest::newRow("none") << QStringLiteral("zzz") << QStringLiteral("All countries");
}

void TestCountryModel::narrow_keepsMatchingCountriesAndTheirRegions()
{
    QFETCH(const QString, text);
    CountryModel model;
    model.showView(viewOf(someSnapshot()));
    const QStringList all = linesOf(model);
    model.narrow(text);
    QTEST(linesOf(model).join(u'|'), "lines");
    model.narrow(QString());
    QCOMPARE(linesOf(model), all);
}

void TestCountryModel::country_hasItsRoles()
{
    CountryModel model;
    model.showView(viewOf(someSnapshot(), QStringLiteral("country:BR")));
    const QModelIndex brazil = find(model, QStringLiteral("Brazil"));
    QCOMPARE(brazil.data(CountryModel::KindRole).toInt(), static_cast<int>(CountryModel::Kind::Country));
    QCOMPARE(brazil.data(CountryModel::CodeRole).toString(), QStringLiteral("BR"));
    QCOMPARE(brazil.data(CountryModel::NameRole).toString(), QStringLiteral("Brazil"));
    QVERIFY(brazil.data(CountryModel::ChosenRole).toBool());
    const QModelIndex region = brazil.parent();
    QCOMPARE(region.data(CountryModel::KindRole).toInt(), static_cast<int>(CountryModel::Kind::Region));
    QVERIFY(!region.data(CountryModel::ChosenRole).toBool());
    QCOMPARE(model.index(0, 0).data(CountryModel::KindRole).toInt(), static_cast<int>(CountryModel::Kind::All));
}

void TestCountryModel::assistiveTools_hearNameAndCounts()
{
    CountryModel model;
    model.showView(viewOf(someSnapshot(), QStringLiteral("type:mou")));
    QCOMPARE(find(model, QStringLiteral("Brazil")).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Brazil, 1 of 2 agreements"));
}

void TestCountryModel::otherQuery_changesInPlace()
{
    const catalogue::Snapshot snapshot = someSnapshot();
    CountryModel model;
    model.showView(viewOf(snapshot));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy layouts(&model, &QAbstractItemModel::layoutChanged);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.showView(viewOf(snapshot, QStringLiteral("zzz")));
    QCOMPARE(resets.count(), 0);
    QCOMPARE(layouts.count(), 0);
    QVERIFY(changes.count() > 0);
}

void TestCountryModel::otherLanguage_keepsPersistentIndexes()
{
    const catalogue::Snapshot snapshot = someSnapshot();
    CountryModel model;
    model.showView(viewOf(snapshot));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex germany = find(model, QStringLiteral("Germany"));
    const QPersistentModelIndex chile = find(model, QStringLiteral("Chile"));
    model.showView(viewOf(snapshot, {}, Language::French));
    QCOMPARE(resets.count(), 0);
    QCOMPARE(germany.data().toString(), QStringLiteral("Allemagne"));
    QCOMPARE(chile.data().toString(), QStringLiteral("Chili"));
}

void TestCountryModel::otherOrder_keepsPersistentIndexes()
{
    CountryModel model;
    model.showView(viewOf(someSnapshot()));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex germany = find(model, QStringLiteral("Germany"));
    const QPersistentModelIndex europe = germany.parent();
    model.setOrder(CountryModel::Order::Count);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(europe.row(), 2);
    QCOMPARE(germany.parent(), QModelIndex(europe));
    QCOMPARE(germany.data().toString(), QStringLiteral("Germany"));
}

void TestCountryModel::nothingNew_isNotAnnounced()
{
    const catalogue::Snapshot snapshot = someSnapshot();
    CountryModel model;
    model.showView(viewOf(snapshot));
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.showView(viewOf(snapshot, {}, Language::English, {{catalogue::LineColumn, Qt::DescendingOrder}}));
    QCOMPARE(changes.count(), 0);
}

void TestCountryModel::otherSnapshot_isAReset()
{
    CountryModel model;
    model.showView(viewOf(someSnapshot()));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.showView(viewOf(someSnapshot()));
    QCOMPARE(resets.count(), 1);
}

void TestCountryModel::chosen_answersTheQueryOfTheRow()
{
    CountryModel model;
    model.showView(viewOf(someSnapshot(), QStringLiteral("type:mou country:BR")));
    QCOMPARE(model.chosen(find(model, QStringLiteral("Chile")), true).text(), QStringLiteral("type:mou country:BR,CL"));
    QCOMPARE(model.chosen(find(model, QStringLiteral("Asia")), false).text(), QStringLiteral("type:mou region:asia"));
    QCOMPARE(model.chosen(QModelIndex(), false).text(), QStringLiteral("type:mou country:BR"));
}

void TestCountryModel::chosenAll_freesCountriesAndRegions()
{
    CountryModel model;
    model.showView(viewOf(someSnapshot(), QStringLiteral("type:mou country:BR region:americas")));
    for (const bool toggle : {false, true})
        QCOMPARE(model.chosen(model.index(0, 0), toggle).text(), QStringLiteral("type:mou"));
}

void TestCountryModel::countryWithoutName_cantBeChosen()
{
    CountryModel model;
    model.showView(viewOf(snapshotOf({QStringLiteral("A | () | erasmus"), QStringLiteral("B | FR France | erasmus")})));
    const QModelIndex none = find(model, QStringLiteral("No country"));
    QVERIFY(none.isValid());
    QVERIFY(!none.flags().testFlag(Qt::ItemIsUserCheckable));
    QVERIFY(find(model, QStringLiteral("France")).flags().testFlag(Qt::ItemIsUserCheckable));
    QVERIFY(model.chosen(none, false).isEmpty());
}

void TestCountryModel::tester_findsNothing()
{
    const catalogue::Snapshot snapshot = someSnapshot();
    CountryModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    model.showView(viewOf(snapshot));
    model.showView(viewOf(snapshot, QStringLiteral("country:BR type:mou")));
    model.narrow(QStringLiteral("a"));
    model.showView(viewOf(snapshot, QStringLiteral("laval"), Language::French));
    model.setOrder(CountryModel::Order::Count);
    model.narrow(QStringLiteral("zzz"));
    model.narrow(QString());
    model.setOrder(CountryModel::Order::Name);
    model.showView(viewOf(snapshot, {}, Language::English));
    model.showView(viewOf(snapshotOf({})));
    model.showView({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestCountryModel)
#include "tst_countrymodel.moc"
