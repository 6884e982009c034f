// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/columns.h"

#include "support/lists.h"

#include <QTest>

#include <algorithm>

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
    for (const catalogue::ColumnInfo &info : catalogue::columns()) {
        if (!info.staffField)
            texts.append(info.text(catalogue, id, text::Phrasebook(language)));
    }
    return texts;
}

/// The same of the staff's fields.
QStringList staffCells(const Catalogue &catalogue, domain::AgreementId id, domain::Language language)
{
    QStringList texts;
    for (const catalogue::ColumnInfo &info : catalogue::columns()) {
        if (info.staffField)
            texts.append(info.text(catalogue, id, text::Phrasebook(language)));
    }
    return texts;
}

/// The list with everything known of its first agreement, and a little of the second.
Catalogue kept()
{
    domain::AgreementList list = testing::listOf(rows);
    domain::StaffRecords records;
    records.institutions[identityOf(list, 0)] = {
        .displayName = QStringLiteral("Laval University"),
        .website = QStringLiteral("www.ulaval.ca"),
        .city = QStringLiteral("Québec"),
        .tags = {QStringLiteral("key partner"), QStringLiteral("a; b")},
        .contacts = {{.name = QStringLiteral("Anne Roy"),
                      .role = QStringLiteral("office"),
                      .mail = QStringLiteral("anne@ulaval.ca"),
                      .phone = QStringLiteral("+1 418 656")},
                     {.mail = QStringLiteral("bi@ulaval.ca")}},
        .notes = QStringLiteral("Closed in August."),
    };
    records.agreements[identityOf(list, list.agreements[0])] = {
        .status = domain::AgreementStatus::RenewalPending,
        .start = QDate(2022, 9, 1),
        .end = QDate(2027, 8, 31),
        .seatsOut = 4,
        .seatsIn = 0,
        .notes = QStringLiteral("Two semesters."),
        .files = {QStringLiteral("/home/a/laval.pdf")},
    };
    records.agreements[identityOf(list, list.agreements[1])] = {.isOpenEnded = true};
    return Catalogue(std::move(list), records);
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
    void staffCells_sayWhatIsKept();
    void staffCells_inFrench();
    void staffTokens_areTheSameInEveryLanguage();
    void everyFieldOfStaff_hasAColumn();
    void institution_isShownByTheNameThatStaffGave();
    void linesAndSeats_areNumeric();
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
    QCOMPARE(
        keys.join(u' '),
        QStringLiteral("institution country_code country region programme type signatory line display_name website "
                       "city tags contacts institution_notes status start end seats_out seats_in notes files"));
    QCOMPARE(titles.join(u','),
             QStringLiteral("Host institution,Country code,Country,Region,Exchange programme,Type,Signatory,Line,"
                            "Display name,Website,City,Tags,Contacts,Institution notes,Status,Start date,End date,"
                            "Seats out,Seats in,Notes,Files"));
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

void TestColumns::staffCells_sayWhatIsKept()
{
    const Catalogue catalogue = kept();
    QCOMPARE(staffCells(catalogue, 0, domain::Language::English).join(u'|'),
             QStringLiteral("Laval University|www.ulaval.ca|Québec|key partner; \"a; b\"|"
                            "Anne Roy (office) <anne@ulaval.ca> +1 418 656; <bi@ulaval.ca>|Closed in August.|"
                            "Renewal pending|2022-09-01|2027-08-31|4|0|Two semesters.|/home/a/laval.pdf"));
    QCOMPARE(staffCells(catalogue, 1, domain::Language::English).join(u'|'), QStringLiteral("||||||||open-ended||||"));
    QCOMPARE(staffCells(catalogue, 2, domain::Language::English).join(QString()), QString());
}

void TestColumns::staffCells_inFrench()
{
    const Catalogue catalogue = kept();
    QCOMPARE(staffCells(catalogue, 0, domain::Language::French)[6], QStringLiteral("Renouvellement en cours"));
    QCOMPARE(staffCells(catalogue, 0, domain::Language::French)[8], QStringLiteral("2027-08-31"));
    QCOMPARE(staffCells(catalogue, 1, domain::Language::French)[8], QStringLiteral("sans échéance"));
}

void TestColumns::staffTokens_areTheSameInEveryLanguage()
{
    const Catalogue catalogue = kept();
    QCOMPARE(infoOf(catalogue::StatusColumn).token(catalogue, 0), QStringLiteral("renewal-pending"));
    QCOMPARE(infoOf(catalogue::StatusColumn).token(catalogue, 2), QString());
    QVERIFY(!infoOf(catalogue::StatusColumn).token(catalogue, 2).isNull());
    QCOMPARE(infoOf(catalogue::EndColumn).token(catalogue, 1), QStringLiteral("open-ended"));
    QVERIFY(infoOf(catalogue::EndColumn).token(catalogue, 0).isNull());
}

void TestColumns::everyFieldOfStaff_hasAColumn()
{
    std::vector<domain::Field> fields;
    for (const catalogue::ColumnInfo &info : catalogue::columns()) {
        if (info.staffField)
            fields.push_back(*info.staffField);
    }
    QVERIFY(std::ranges::equal(fields, domain::allFields));
}

void TestColumns::institution_isShownByTheNameThatStaffGave()
{
    const Catalogue catalogue = kept();
    QCOMPARE(cells(catalogue, 0, domain::Language::French).front(), QStringLiteral("Laval University"));
    QCOMPARE(cells(catalogue, 1, domain::Language::French).front(), QStringLiteral("Lost School"));
    QCOMPARE(catalogue.institutionName(0), QStringLiteral("Université Laval"));
}

void TestColumns::linesAndSeats_areNumeric()
{
    const std::vector numeric = {catalogue::LineColumn, catalogue::SeatsOutColumn, catalogue::SeatsInColumn};
    for (const catalogue::ColumnInfo &info : catalogue::columns())
        QCOMPARE(info.numeric, std::ranges::find(numeric, info.column) != numeric.end());
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
