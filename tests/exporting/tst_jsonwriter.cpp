// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "exporting/agreementwriter.h"
#include "exporting/jsonwriter.h"

#include "support/lists.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <numeric>

using namespace accords;
using catalogue::Catalogue;
using catalogue::ExportFormat;
using catalogue::ExportSpec;

namespace {

QByteArray written(const Catalogue &catalogue, ExportSpec spec = {})
{
    std::vector<domain::AgreementId> all(catalogue.size());
    std::iota(all.begin(), all.end(), 0U);
    spec.format = ExportFormat::Json;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!exporting::write(buffer, catalogue, all, spec))
        qFatal("A buffer takes everything");
    return buffer.data();
}

QJsonArray parsed(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        qWarning("%s", qPrintable(error.errorString()));
    return document.array();
}

domain::AgreementList oneRow()
{
    domain::AgreementList list = testing::listOf({QStringLiteral("Université “Laval” \\ \"x\" | CA Canada | erasmus")});
    list.file = QStringLiteral("liste.tsv");
    return list;
}

} // namespace

class TestJsonWriter final : public QObject
{
    Q_OBJECT

private slots:
    void text_isEscaped_data();
    void text_isEscaped();
    void noAgreements_giveAnEmptyArray();
    void agreement_hasColumnKeysAndTokens();
    void region_isItsToken_line_isANumber();
    void source_tellsFileLineAndText();
    void everyAgreement_isOnALineOfItsOwn();
    void extraColumns_haveTheirTitles();
    void titlesThatAreTaken_becomeOthers();
};

void TestJsonWriter::text_isEscaped_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray("") << QByteArray("\"\"");
    QTest::newRow("words") << QByteArray("École d'été") << QByteArray("\"École d'été\"");
    QTest::newRow("quote") << QByteArray("a\"b") << QByteArray("\"a\\\"b\"");
    QTest::newRow("backslash") << QByteArray("a\\") << QByteArray("\"a\\\\\"");
    QTest::newRow("line ends") << QByteArray("\r\n") << QByteArray("\"\\r\\n\"");
    QTest::newRow("tab") << QByteArray("a\tb") << QByteArray("\"a\\tb\"");
    QTest::newRow("control") << QByteArray("\x01\x1f") << QByteArray("\"\\u0001\\u001f\"");
    QTest::newRow("nul") << QByteArray("a\0b", 3) << QByteArray("\"a\\u0000b\"");
}

void TestJsonWriter::text_isEscaped()
{
    QFETCH(const QByteArray, text);
    exporting::ByteBuffer out;
    exporting::appendJsonText(out, text);
    QTEST(out.view().toByteArray(), "json");
}

void TestJsonWriter::noAgreements_giveAnEmptyArray()
{
    QCOMPARE(written(Catalogue(domain::AgreementList())), QByteArray("[]\n"));
}

void TestJsonWriter::agreement_hasColumnKeysAndTokens()
{
    const QJsonObject agreement = parsed(written(Catalogue(oneRow()))).first().toObject();
    QCOMPARE(agreement.keys(),
             QStringList({QStringLiteral("country"), QStringLiteral("country_code"), QStringLiteral("institution"),
                          QStringLiteral("programme"), QStringLiteral("signatory"), QStringLiteral("source"),
                          QStringLiteral("type")}));
    QCOMPARE(agreement[u"institution"].toString(), QStringLiteral("Université “Laval” \\ \"x\""));
    QCOMPARE(agreement[u"type"].toString(), QStringLiteral("erasmus"));
    QCOMPARE(agreement[u"signatory"].toString(), QStringLiteral("none"));
    QCOMPARE(agreement[u"country"].toString(), QStringLiteral("Canada"));
}

void TestJsonWriter::region_isItsToken_line_isANumber()
{
    const ExportSpec spec{.columns = {catalogue::RegionColumn, catalogue::LineColumn}};
    const QJsonObject agreement = parsed(written(Catalogue(oneRow()), spec)).first().toObject();
    QCOMPARE(agreement[u"region"].toString(), QStringLiteral("americas"));
    QVERIFY(agreement[u"line"].isDouble());
    QCOMPARE(agreement[u"line"].toInt(), 2);
}

void TestJsonWriter::source_tellsFileLineAndText()
{
    const Catalogue catalogue(oneRow());
    const QJsonObject source = parsed(written(catalogue)).first()[u"source"].toObject();
    QCOMPARE(source[u"file"].toString(), QStringLiteral("liste.tsv"));
    QCOMPARE(source[u"line"].toInt(), 2);
    QCOMPARE(source[u"text"].toString(), QString::fromUtf8(catalogue.list().rowText(0)));
}

void TestJsonWriter::everyAgreement_isOnALineOfItsOwn()
{
    const QByteArray json = written(Catalogue(
        testing::listOf({QStringLiteral("A | FR France | mou + moa"), QStringLiteral("B | FR France | iia imt")})));
    QCOMPARE(json.count('\n'), 5);
    QVERIFY(json.startsWith("[\n{"));
    QVERIFY(json.endsWith("}\n]\n"));
    QCOMPARE(parsed(json).size(), 3);
}

void TestJsonWriter::extraColumns_haveTheirTitles()
{
    domain::AgreementList list = oneRow();
    list.extraColumns = {QStringLiteral("Note \"1\"")};
    list.extraCells = {list.extraTexts.intern("=1+1")};
    const ExportSpec spec{.columns = {catalogue::LineColumn}, .extraColumns = list.extraColumns};
    const QJsonObject agreement = parsed(written(Catalogue(std::move(list)), spec)).first().toObject();
    QCOMPARE(agreement[u"Note \"1\""].toString(), QStringLiteral("=1+1"));
}

void TestJsonWriter::titlesThatAreTaken_becomeOthers()
{
    domain::AgreementList list = oneRow();
    list.extraColumns = {QStringLiteral("line"), QStringLiteral("source")};
    list.extraCells = {list.extraTexts.intern("a"), list.extraTexts.intern("b")};
    const ExportSpec spec{.columns = {catalogue::LineColumn}, .extraColumns = list.extraColumns};
    const QJsonObject agreement = parsed(written(Catalogue(std::move(list)), spec)).first().toObject();
    QCOMPARE(agreement[u"line"].toInt(), 2);
    QCOMPARE(agreement[u"line (2)"].toString(), QStringLiteral("a"));
    QCOMPARE(agreement[u"source (2)"].toString(), QStringLiteral("b"));
    QVERIFY(agreement[u"source"].isObject());
}

QTEST_APPLESS_MAIN(TestJsonWriter)
#include "tst_jsonwriter.moc"
