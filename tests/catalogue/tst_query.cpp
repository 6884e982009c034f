// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/query.h"

#include <QRandomGenerator>
#include <QTest>

using namespace accords;
using catalogue::Field;
using catalogue::Query;
using catalogue::Term;

namespace {

const std::vector<domain::Country> countries = {
    {.code = QStringLiteral("BR"), .label = QStringLiteral("Brazil"), .region = domain::Region::Americas},
    {.code = QStringLiteral("KR"), .label = QStringLiteral("Korea of the South"), .region = domain::Region::Asia},
    {.code = {}, .label = QStringLiteral("Atlantis"), .region = domain::Region::Unknown},
};

/// The query of a text that has no error.
Query parsed(const QString &text)
{
    const auto result = Query::parse(text, countries);
    return std::holds_alternative<Query>(result) ? std::get<Query>(result)
                                                 : Query({{.values = {QStringLiteral("ERROR")}}});
}

Term textTerm(const QString &value, bool negated = false)
{
    return {.field = Field::Text, .negated = negated, .values = {value}};
}

Term fieldTerm(Field field, const QStringList &values, bool negated = false, const QString &spelling = {})
{
    return {.field = field, .negated = negated, .values = values, .spelling = spelling};
}

QString randomText(QRandomGenerator &random)
{
    static const QString letters = QStringLiteral("ab:é\"-“”«», '\u00a0\u202f\t<>=(1ß☃");
    QString text;
    const int length = 1 + static_cast<int>(random.bounded(8));
    for (int i = 0; i < length; ++i)
        text += letters[static_cast<qsizetype>(random.bounded(static_cast<quint32>(letters.size())))];
    return text;
}

QString oneOf(QRandomGenerator &random, const QStringList &values)
{
    return values[static_cast<qsizetype>(random.bounded(static_cast<quint32>(values.size())))];
}

Term randomTerm(QRandomGenerator &random)
{
    static const std::vector<std::pair<Field, QStringList>> choices = {
        {Field::Country, {QStringLiteral("BR"), QStringLiteral("corée du sud"), QStringLiteral("Atlantis")}},
        {Field::Region, {QStringLiteral("asia"), QStringLiteral("Amériques")}},
        {Field::Type, {QStringLiteral("mou"), QStringLiteral("Erasmus+"), QStringLiteral("autre")}},
        {Field::Signatory, {QStringLiteral("IMT Mines Albi"), QStringLiteral("aucun")}},
        {Field::Ends, {QStringLiteral("<2027-09"), QStringLiteral("12m")}},
    };
    static const std::vector<Field> free = {Field::Text, Field::Institution, Field::Programme, Field::Tag, Field::Note};
    Term term;
    term.negated = random.bounded(3) == 0;
    if (random.bounded(2) == 0) {
        term.field = free[random.bounded(static_cast<quint32>(free.size()))];
        term.values.append(randomText(random));
        while (term.field != Field::Text && random.bounded(2) == 0)
            term.values.append(randomText(random));
        return term;
    }
    const auto &[field, values] = choices[random.bounded(static_cast<quint32>(choices.size()))];
    term.field = field;
    term.values.append(oneOf(random, values));
    if (random.bounded(2) == 0)
        term.values.append(oneOf(random, values));
    return term;
}

} // namespace

class TestQuery final : public QObject
{
    Q_OBJECT

private slots:
    void text_parsed_data();
    void text_parsed();
    void canonicalText_printsAsItself_data();
    void canonicalText_printsAsItself();
    void otherSpellings_printCanonically_data();
    void otherSpellings_printCanonically();
    void anyQuery_survivesItsText();
    void anyText_parsesOrFails();
    void term_removed();
    void choices_areThoseOfTheOneTerm();
    void choices_ofSeveralTermsOrNegated_areNone();
    void newChoices_replaceTheOldInPlace();
    void newChoices_areAppended();
    void noChoices_removeTheTerms();
    void values_haveCanonicalForms_data();
    void values_haveCanonicalForms();
};

void TestQuery::text_parsed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::vector<Term>>("terms");
    const auto row = [](const char *name, const QString &text, const std::vector<Term> &terms) {
        QTest::newRow(name) << text << terms;
    };
    row("nothing", QString(), {});
    row("spaces", QStringLiteral(" \t\u00a0 "), {});
    row("word", QStringLiteral("laval"), {textTerm(QStringLiteral("laval"))});
    row("two words", QStringLiteral("rio  janeiro"),
        {textTerm(QStringLiteral("rio")), textTerm(QStringLiteral("janeiro"))});
    row("phrase", QStringLiteral("\"rio de janeiro\""), {textTerm(QStringLiteral("rio de janeiro"))});
    row("curly quotes", QStringLiteral("“rio de janeiro”"), {textTerm(QStringLiteral("rio de janeiro"))});
    row("French quotes", QStringLiteral("«\u00a0rio de janeiro\u00a0»"), {textTerm(QStringLiteral("rio de janeiro"))});
    row("doubled quote", QStringLiteral("\"the \"\"best\"\"\""), {textTerm(QStringLiteral("the \"best\""))});
    row("phrase and word without a space", QStringLiteral("\"a b\"c"),
        {textTerm(QStringLiteral("a b")), textTerm(QStringLiteral("c"))});
    row("not", QStringLiteral("-keio"), {textTerm(QStringLiteral("keio"), true)});
    row("not a phrase", QStringLiteral("-\"a b\""), {textTerm(QStringLiteral("a b"), true)});
    row("hyphen inside", QStringLiteral("hes-so"), {textTerm(QStringLiteral("hes-so"))});
    row("dash of a pasted name", QStringLiteral("a - b"),
        {textTerm(QStringLiteral("a")), textTerm(QStringLiteral("-")), textTerm(QStringLiteral("b"))});
    row("quote inside", QStringLiteral("5\"x"), {textTerm(QStringLiteral("5\"x"))});
    row("comma inside", QStringLiteral("a,b"), {textTerm(QStringLiteral("a,b"))});
    row("time", QStringLiteral("12:30"), {textTerm(QStringLiteral("12:30"))});
    row("quoted address", QStringLiteral("\"http://x\""), {textTerm(QStringLiteral("http://x"))});
    row("colon first", QStringLiteral(":x"), {textTerm(QStringLiteral(":x"))});
    row("field", QStringLiteral("country:BR"), {fieldTerm(Field::Country, {QStringLiteral("BR")})});
    row("not a field", QStringLiteral("-type:erasmus"), {fieldTerm(Field::Type, {QStringLiteral("erasmus")}, true)});
    row("values", QStringLiteral("country:\"South Korea\",BR"),
        {fieldTerm(Field::Country, {QStringLiteral("South Korea"), QStringLiteral("BR")})});
    row("French field", QStringLiteral("pays:brésil"),
        {fieldTerm(Field::Country, {QStringLiteral("brésil")}, false, QStringLiteral("pays"))});
    row("French field without accents, in capitals", QStringLiteral("REGION:asie"),
        {fieldTerm(Field::Region, {QStringLiteral("asie")}, false, QStringLiteral("REGION"))});
    row("has in French", QStringLiteral("a:mou"),
        {fieldTerm(Field::Has, {QStringLiteral("mou")}, false, QStringLiteral("a"))});
    row("label of the list", QStringLiteral("country:\"korea of the south\""),
        {fieldTerm(Field::Country, {QStringLiteral("korea of the south")})});
    row("unknown country of the list", QStringLiteral("country:atlantis"),
        {fieldTerm(Field::Country, {QStringLiteral("atlantis")})});
    row("institution", QStringLiteral("institution:\"a, b\",c"),
        {fieldTerm(Field::Institution, {QStringLiteral("a, b"), QStringLiteral("c")})});
    row("staff's fields", QStringLiteral("status:ending tag:x note:\"y z\" ends:<2027-09"),
        {fieldTerm(Field::Status, {QStringLiteral("ending")}), fieldTerm(Field::Tag, {QStringLiteral("x")}),
         fieldTerm(Field::Note, {QStringLiteral("y z")}), fieldTerm(Field::Ends, {QStringLiteral("<2027-09")})});
    row("staff's fields in French", QStringLiteral("statut:brouillon étiquette:x fin:12m"),
        {fieldTerm(Field::Status, {QStringLiteral("brouillon")}, false, QStringLiteral("statut")),
         fieldTerm(Field::Tag, {QStringLiteral("x")}, false, QStringLiteral("étiquette")),
         fieldTerm(Field::Ends, {QStringLiteral("12m")}, false, QStringLiteral("fin"))});
}

void TestQuery::text_parsed()
{
    QFETCH(QString, text);
    QFETCH(std::vector<Term>, terms);
    QCOMPARE(parsed(text).terms(), terms);
}

void TestQuery::canonicalText_printsAsItself_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts = {
        QString(),
        QStringLiteral("laval"),
        QStringLiteral("rio janeiro -keio"),
        QStringLiteral("\"rio de janeiro\" -\"a b\""),
        QStringLiteral("country:BR,CL type:mou,moa"),
        QStringLiteral("pays:brésil -signataire:\"imt mines albi\""),
        QStringLiteral("établissement:\"de, la\" has:mou -a:iia"),
        QStringLiteral("problem:any problème:possible-duplicate"),
        QStringLiteral("ends:>=2027-09-30,12m statut:actif,échu"),
        QStringLiteral("\"-x\" -\"-x\" \"a:b\" 12:30 5\"x \"\"\"x\""),
    };
    for (const QString &text : texts)
        QTest::newRow(qUtf8Printable(QLatin1StringView("[") + text + u']')) << text;
}

void TestQuery::canonicalText_printsAsItself()
{
    QFETCH(QString, text);
    QCOMPARE(parsed(text).text(), text);
}

void TestQuery::otherSpellings_printCanonically_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    QTest::newRow("spaces") << QStringLiteral("  a \t b ") << QStringLiteral("a b");
    QTest::newRow("dash") << QStringLiteral("a - b") << QStringLiteral("a \"-\" b");
    QTest::newRow("needless quotes") << QStringLiteral("\"a\" country:\"BR\"") << QStringLiteral("a country:BR");
    QTest::newRow("curly quotes") << QStringLiteral("“a b”") << QStringLiteral("\"a b\"");
    QTest::newRow("French quotes") << QStringLiteral("-« a b »") << QStringLiteral("-\"a b\"");
    QTest::newRow("no-break space") << QStringLiteral("\"a\u00a0b\"") << QStringLiteral("\"a\u00a0b\"");
}

void TestQuery::otherSpellings_printCanonically()
{
    QFETCH(QString, text);
    QFETCH(QString, canonical);
    QCOMPARE(parsed(text).text(), canonical);
}

void TestQuery::anyQuery_survivesItsText()
{
    QRandomGenerator random(20260101);
    for (int i = 0; i < 5000; ++i) {
        std::vector<Term> terms;
        for (quint32 left = random.bounded(4U); left > 0; --left)
            terms.push_back(randomTerm(random));
        const Query query(terms);
        const auto result = Query::parse(query.text(), countries);
        QVERIFY2(std::holds_alternative<Query>(result), qUtf8Printable(query.text()));
        QVERIFY2(std::get<Query>(result) == query, qUtf8Printable(query.text()));
    }
}

void TestQuery::anyText_parsesOrFails()
{
    QRandomGenerator random(20260102);
    for (int i = 0; i < 5000; ++i) {
        const QString text = randomText(random) +
                             oneOf(random, {QStringLiteral("type:"), QString(), QStringLiteral("note:")}) +
                             randomText(random);
        const auto result = Query::parse(text, countries);
        if (const auto *query = std::get_if<Query>(&result)) {
            QCOMPARE(parsed(query->text()), *query);
        } else {
            const auto &error = std::get<catalogue::QueryError>(result);
            QVERIFY2(error.position >= 0 && error.length > 0 && error.position + error.length <= text.size(),
                     qUtf8Printable(text));
        }
    }
}

void TestQuery::term_removed()
{
    QCOMPARE(parsed(QStringLiteral("a country:BR -b")).without(1).text(), QStringLiteral("a -b"));
}

void TestQuery::choices_areThoseOfTheOneTerm()
{
    QCOMPARE(parsed(QStringLiteral("a country:BR,KR -country:FR")).choices(Field::Country),
             (QStringList{QStringLiteral("BR"), QStringLiteral("KR")}));
}

void TestQuery::choices_ofSeveralTermsOrNegated_areNone()
{
    QCOMPARE(parsed(QStringLiteral("country:BR country:KR")).choices(Field::Country), QStringList());
    QCOMPARE(parsed(QStringLiteral("-country:BR")).choices(Field::Country), QStringList());
    QCOMPARE(parsed(QStringLiteral("a")).choices(Field::Country), QStringList());
}

void TestQuery::newChoices_replaceTheOldInPlace()
{
    const Query query = parsed(QStringLiteral("a pays:BR b country:KR -country:FR"));
    QCOMPARE(query.withChoices(Field::Country, {QStringLiteral("CL"), QStringLiteral("PE")}).text(),
             QStringLiteral("a pays:CL,PE b -country:FR"));
}

void TestQuery::newChoices_areAppended()
{
    QCOMPARE(parsed(QStringLiteral("a")).withChoices(Field::Type, {QStringLiteral("iia")}).text(),
             QStringLiteral("a type:iia"));
}

void TestQuery::noChoices_removeTheTerms()
{
    const Query query = parsed(QStringLiteral("type:iia a type:mou"));
    QCOMPARE(query.withChoices(Field::Type, {}).text(), QStringLiteral("a"));
}

void TestQuery::values_haveCanonicalForms_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("canonical");
    const auto row = [](Field field, const QString &value, const char *canonical) {
        QTest::newRow(qUtf8Printable(value)) << field << value << QString::fromUtf8(canonical);
    };
    row(Field::Country, QStringLiteral("br"), "BR");
    row(Field::Country, QStringLiteral("Brésil"), "BR");
    row(Field::Country, QStringLiteral("korea of the South"), "KR");
    row(Field::Country, QStringLiteral("ATLANTIS"), "Atlantis");
    row(Field::Country, QStringLiteral("France"), "FR");
    row(Field::Country, QStringLiteral("Mordor"), "");
    row(Field::Region, QStringLiteral("Océanie"), "oceania");
    row(Field::Region, QStringLiteral("AMERICAS"), "americas");
    row(Field::Type, QStringLiteral("ERASMUS+"), "erasmus");
    row(Field::Type, QStringLiteral("Memorandum of Understanding"), "mou");
    row(Field::Type, QStringLiteral("Autre"), "other");
    row(Field::Type, QStringLiteral("treaty"), "");
    row(Field::Has, QStringLiteral("MoA"), "moa");
    row(Field::Signatory, QStringLiteral("imt mines albi"), "imt-mines-albi");
    row(Field::Signatory, QStringLiteral("IMT"), "imt");
    row(Field::Signatory, QStringLiteral("Aucun"), "none");
    row(Field::Problem, QStringLiteral("tous"), "any");
    row(Field::Problem, QStringLiteral("Stray-Quote"), "stray-quote");
    row(Field::Problem, QStringLiteral("nonsense"), "");
    row(Field::Status, QStringLiteral("renouvellement en cours"), "renewal-pending");
    row(Field::Institution, QStringLiteral("Laval"), "Laval");
}

void TestQuery::values_haveCanonicalForms()
{
    QFETCH(Field, field);
    QFETCH(QString, value);
    QFETCH(QString, canonical);
    QCOMPARE(catalogue::canonicalValue(field, value, countries), canonical);
}

QTEST_GUILESS_MAIN(TestQuery)
#include "tst_query.moc"
