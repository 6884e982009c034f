// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/columns.h"

#include "support/lists.h"

#include <QTest>

using namespace accords;
using catalogue::Catalogue;
using catalogue::Column;

namespace {

const QStringList rows = {
    QStringLiteral("Université Laval | CA Canada | iia imt"),
    QStringLiteral("Lost School | (Atlantis) | something else"),
    QStringLiteral("Seoul University | KR Republic of Korea | erasmus + mou imt-mines-albi"),
};

const catalogue::ColumnInfo &infoOf(Column column)
{
    return catalogue::columns()[static_cast<std::size_t>(column)];
}

QStringList cells(const Catalogue &catalogue, domain::AgreementId id, domain::Language language)
{
    QStringList texts;
    for (const catalogue::ColumnInfo &info : catalogue::columns())
        texts.append(info.text(catalogue, id, text::Phrasebook(language)));
    return texts;
}

} // namespace

class TestColumns final : public QObject
{
    Q_OBJECT

private slots:
    void keysAndTitles_areThoseOfTheContract();
    void column_isFoundByItsExactKey();
    void everyColumn_standsAtItsOwnIndex();
    void cells_inEnglish();
    void cells_inFrench();
    void cells_ofUnknownCountryAndProgramme();
    void tokens_areThoseOfQueries();
    void values_giveTheSameTextAsCells();
    void onlyLine_isNumeric();
    void shownByDefault_areTheFour();
};

void TestColumns::keysAndTitles_areThoseOfTheContract()
{
    const text::Phrasebook english(domain::Language::English);
    QStringList keys;
    QStringList titles;
    for (const catalogue::ColumnInfo &info : catalogue::columns()) {
        keys.append(QLatin1StringView(info.key));
        titles.append(catalogue::title(info.column, english));
    }
    QCOMPARE(keys.join(u' '), QStringLiteral("institution country_code country region programme type signatory line"));
    QCOMPARE(titles.join(u','),
             QStringLiteral("Host institution,Country code,Country,Region,Exchange programme,Type,Signatory,Line"));
}

void TestColumns::column_isFoundByItsExactKey()
{
    QCOMPARE(catalogue::columnFromKey(u"country_code"), std::optional(catalogue::CountryCodeColumn));
    QCOMPARE(catalogue::columnFromKey(u"Country"), std::optional<Column>());
    QCOMPARE(catalogue::columnFromKey(u""), std::optional<Column>());
}

void TestColumns::everyColumn_standsAtItsOwnIndex()
{
    for (int column = 0; column < catalogue::ColumnCount; ++column)
        QCOMPARE(static_cast<int>(catalogue::columns()[static_cast<std::size_t>(column)].column), column);
}

void TestColumns::cells_inEnglish()
{
    const Catalogue catalogue(testing::listOf(rows));
    QCOMPARE(cells(catalogue, 0, domain::Language::English).join(u'|'),
             QStringLiteral("Université Laval|CA|Canada|Americas|IIA Interinstitutional Agreement - IMT|IIA|IMT|2"));
    QCOMPARE(cells(catalogue, 2, domain::Language::English).join(u'|'),
             QStringLiteral("Seoul University|KR|South Korea|Asia|ERASMUS+|Erasmus+||4"));
}

void TestColumns::cells_inFrench()
{
    const Catalogue catalogue(testing::listOf(rows));
    const QStringList french = cells(catalogue, 3, domain::Language::French);
    QCOMPARE(french[catalogue::CountryColumn], QStringLiteral("Corée du Sud"));
    QCOMPARE(french[catalogue::RegionColumn], QStringLiteral("Asie"));
    QCOMPARE(french[catalogue::SignatoryColumn], QStringLiteral("IMT Mines Albi"));
}

void TestColumns::cells_ofUnknownCountryAndProgramme()
{
    const Catalogue catalogue(testing::listOf(rows));
    QCOMPARE(cells(catalogue, 1, domain::Language::English).join(u'|'),
             QStringLiteral("Lost School||Atlantis||something else|Other||3"));
}

void TestColumns::tokens_areThoseOfQueries()
{
    const Catalogue catalogue(testing::listOf(rows));
    QCOMPARE(infoOf(catalogue::TypeColumn).token(catalogue, 3), QStringLiteral("mou"));
    QCOMPARE(infoOf(catalogue::SignatoryColumn).token(catalogue, 3), QStringLiteral("imt-mines-albi"));
    QCOMPARE(infoOf(catalogue::SignatoryColumn).token(catalogue, 2), QStringLiteral("none"));
    QCOMPARE(infoOf(catalogue::RegionColumn).token(catalogue, 0), QStringLiteral("americas"));
    QCOMPARE(infoOf(catalogue::LineColumn).token(catalogue, 0), QStringLiteral("2"));
    QVERIFY(infoOf(catalogue::InstitutionColumn).token == nullptr);
}

void TestColumns::values_giveTheSameTextAsCells()
{
    const Catalogue catalogue(testing::listOf(rows));
    const text::Phrasebook french(domain::Language::French);
    for (const catalogue::ColumnInfo &info : catalogue::columns()) {
        QCOMPARE(info.valueOfPair != nullptr, info.followsFromPair);
        for (domain::AgreementId id = 0; id < catalogue.size() && info.followsFromPair; ++id) {
            const quint32 value = info.valueOfPair(catalogue, catalogue.pairs().all()[catalogue.pairs().of(id)]);
            QVERIFY(value < info.valueCount(catalogue));
            QCOMPARE(info.valueText(catalogue, value, french), info.text(catalogue, id, french));
        }
    }
}

void TestColumns::onlyLine_isNumeric()
{
    for (const catalogue::ColumnInfo &info : catalogue::columns())
        QCOMPARE(info.numeric, info.column == catalogue::LineColumn);
}

void TestColumns::shownByDefault_areTheFour()
{
    QStringList keys;
    for (const catalogue::ColumnInfo &info : catalogue::columns()) {
        if (info.shownByDefault)
            keys.append(QLatin1StringView(info.key));
    }
    QCOMPARE(keys.join(u' '), QStringLiteral("institution country type signatory"));
}

QTEST_GUILESS_MAIN(TestColumns)
#include "tst_columns.moc"
