// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/query.h"

#include <QTest>

using namespace accords;
using catalogue::Query;
using catalogue::QueryError;
using Kind = catalogue::QueryError::Kind;

namespace {

const std::vector<domain::Country> countries = {
    {.code = QStringLiteral("BR"), .label = QStringLiteral("Brazil"), .region = domain::Region::Americas},
};

QueryError errorOf(const QString &text)
{
    const auto result = Query::parse(text, countries);
    return std::holds_alternative<QueryError>(result) ? std::get<QueryError>(result)
                                                      : QueryError{.word = QStringLiteral("none")};
}

QString sentenceOf(const QString &text)
{
    return sentence(errorOf(text), text::Phrasebook(domain::Language::English));
}

} // namespace

class TestQueryError final : public QObject
{
    Q_OBJECT

private slots:
    void wrongText_namesKindAndPlace_data();
    void wrongText_namesKindAndPlace();
    void wrongWord_suggestsTheNearest_data();
    void wrongWord_suggestsTheNearest();
    void rightDates_areTaken_data();
    void rightDates_areTaken();
    void sentence_tellsTheWayOut_data();
    void sentence_tellsTheWayOut();
    void foreignText_isShownHarmless();
};

void TestQueryError::wrongText_namesKindAndPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("position");
    const auto row = [](const QString &text, Kind kind, const QString &word, int position) {
        QTest::newRow(qUtf8Printable(text)) << text << kind << word << position;
    };
    row(QStringLiteral("a contry:BR"), Kind::UnknownField, QStringLiteral("contry"), 2);
    row(QStringLiteral("http://x"), Kind::UnknownField, QStringLiteral("http"), 0);
    row(QStringLiteral("-xyz:1"), Kind::UnknownField, QStringLiteral("xyz"), 1);
    row(QStringLiteral("text:a"), Kind::UnknownField, QStringLiteral("text"), 0);
    row(QStringLiteral("country:BR,Mordor"), Kind::UnknownValue, QStringLiteral("Mordor"), 11);
    row(QStringLiteral("country:\"Mor dor\""), Kind::UnknownValue, QStringLiteral("Mor dor"), 8);
    row(QStringLiteral("type:x"), Kind::UnknownValue, QStringLiteral("x"), 5);
    row(QStringLiteral("has:x"), Kind::UnknownValue, QStringLiteral("x"), 4);
    row(QStringLiteral("region:x"), Kind::UnknownValue, QStringLiteral("x"), 7);
    row(QStringLiteral("signatory:x"), Kind::UnknownValue, QStringLiteral("x"), 10);
    row(QStringLiteral("problem:x"), Kind::UnknownValue, QStringLiteral("x"), 8);
    row(QStringLiteral("status:x"), Kind::UnknownValue, QStringLiteral("x"), 7);
    row(QStringLiteral("-"), Kind::MissingValue, QStringLiteral("-"), 0);
    row(QStringLiteral("country:"), Kind::MissingValue, QStringLiteral("country:"), 0);
    row(QStringLiteral("pays: BR"), Kind::MissingValue, QStringLiteral("pays:"), 0);
    row(QStringLiteral("type:mou,"), Kind::MissingValue, QStringLiteral(","), 8);
    row(QStringLiteral("type:,mou"), Kind::MissingValue, QStringLiteral(","), 5);
    row(QStringLiteral("\"\""), Kind::MissingValue, QStringLiteral("\"\""), 0);
    row(QStringLiteral("a \"b c"), Kind::OpenQuote, QStringLiteral("\"b c"), 2);
    row(QStringLiteral("country:\"Bra"), Kind::OpenQuote, QStringLiteral("\"Bra"), 8);
    row(QStringLiteral("“b\""), Kind::OpenQuote, QStringLiteral("“b\""), 0);
    row(QStringLiteral("ends:soon"), Kind::BadDate, QStringLiteral("soon"), 5);
    row(QStringLiteral("ends:<2027-13"), Kind::BadDate, QStringLiteral("<2027-13"), 5);
    row(QStringLiteral("ends:2027-02-30"), Kind::BadDate, QStringLiteral("2027-02-30"), 5);
    row(QStringLiteral("ends:<12m"), Kind::BadDate, QStringLiteral("<12m"), 5);
}

void TestQueryError::wrongText_namesKindAndPlace()
{
    QFETCH(QString, text);
    QFETCH(Kind, kind);
    QFETCH(QString, word);
    QFETCH(int, position);
    const QueryError error = errorOf(text);
    QCOMPARE(error.word, word);
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.position, position);
}

void TestQueryError::wrongWord_suggestsTheNearest_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("suggestion");
    QTest::newRow("field") << QStringLiteral("contry:BR") << QStringLiteral("country");
    QTest::newRow("French field") << QStringLiteral("signatire:imt") << QStringLiteral("signataire");
    QTest::newRow("country of the list") << QStringLiteral("country:Brazl") << QStringLiteral("Brazil");
    QTest::newRow("country in French") << QStringLiteral("pays:Allemange") << QStringLiteral("Allemagne");
    QTest::newRow("type") << QStringLiteral("type:erasmsu") << QStringLiteral("erasmus");
    QTest::newRow("problem") << QStringLiteral("problem:duplicat-row") << QStringLiteral("duplicate-row");
    QTest::newRow("nothing near") << QStringLiteral("country:Mordor") << QString();
}

void TestQueryError::wrongWord_suggestsTheNearest()
{
    QFETCH(QString, text);
    QFETCH(QString, suggestion);
    QCOMPARE(errorOf(text).suggestion, suggestion);
}

void TestQueryError::rightDates_areTaken_data()
{
    QTest::addColumn<QString>("value");
    for (const char *value : {"2027", "2027-09", "2027-09-30", "<2027-09", "<=2027-09", ">2027", ">=2027-09-30",
                              "=2027", "12m", "30d", "1y", "2028-02-29", "2027,12m"})
        QTest::newRow(value) << QString::fromUtf8(value);
}

void TestQueryError::rightDates_areTaken()
{
    QFETCH(QString, value);
    QCOMPARE(errorOf(QLatin1StringView("ends:") + value).word, QStringLiteral("none"));
}

void TestQueryError::sentence_tellsTheWayOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("field") << QStringLiteral("contry:BR")
                           << QStringLiteral(
                                  "There is no field “contry”; to search for the text itself, put it in quotes. "
                                  "Did you mean “country”?");
    QTest::newRow("country") << QStringLiteral("country:Brazl")
                             << QStringLiteral("No country is called “Brazl”. Did you mean “Brazil”?");
    QTest::newRow("type") << QStringLiteral("type:x")
                          << QStringLiteral("“x” is no type: erasmus, iia, mou, moa and other are.");
    QTest::newRow("value") << QStringLiteral("country:")
                           << QStringLiteral("Type a value right after “country:”, without a space.");
    QTest::newRow("dash") << QStringLiteral("-")
                          << QStringLiteral(
                                 "Type right after “-” what is not wanted, or put “-” in quotes to search for it.");
    QTest::newRow("comma") << QStringLiteral("type:mou,") << QStringLiteral("A value is missing beside the comma.");
    QTest::newRow("empty quotes") << QStringLiteral("\"\"") << QStringLiteral("There is nothing between the quotes.");
    QTest::newRow("quote") << QStringLiteral("\"rio")
                           << QStringLiteral("The quotation that starts with “rio” needs a closing quote.");
    QTest::newRow("quote alone") << QStringLiteral("\"")
                                 << QStringLiteral("Type the words to search for, and a closing quote.");
    QTest::newRow("date") << QStringLiteral("ends:x")
                          << QStringLiteral("“x” is no date: write for example 2027-09, <2027-09-30 or 12m.");
}

void TestQueryError::sentence_tellsTheWayOut()
{
    QFETCH(QString, text);
    QFETCH(QString, said);
    QCOMPARE(sentenceOf(text), said);
}

void TestQueryError::foreignText_isShownHarmless()
{
    const QString said = sentenceOf(QStringLiteral("country:a\u202e%1") + QString(500, u'x'));
    QVERIFY(!said.contains(QChar(0x202e)));
    QVERIFY(said.contains(QLatin1StringView("%1")));
    QVERIFY(said.size() < 150);
}

QTEST_GUILESS_MAIN(TestQueryError)
#include "tst_queryerror.moc"
