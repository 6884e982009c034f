// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "exporting/agreementwriter.h"
#include "reading/listreader.h"
#include "support/hostilelists.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

#include <numeric>

using namespace accords;
using catalogue::Catalogue;
using catalogue::ExportFormat;
using catalogue::ExportPreset;
using catalogue::ExportSpec;
using domain::Language;

namespace {

domain::AgreementList listIn(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    auto result = reading::readList(buffer, QStringLiteral("list"), {});
    if (const auto *error = std::get_if<reading::ReadError>(&result))
        qWarning("%s", qPrintable(sentence(*error, text::Phrasebook(Language::English))));
    auto *list = std::get_if<domain::AgreementList>(&result);
    return list ? std::move(*list) : domain::AgreementList();
}

QByteArray exported(const domain::AgreementList &list, const ExportSpec &spec)
{
    const Catalogue catalogue(list);
    std::vector<domain::AgreementId> all(catalogue.size());
    std::iota(all.begin(), all.end(), 0U);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!exporting::write(buffer, catalogue, all, spec))
        qFatal("A buffer takes everything");
    return buffer.data();
}

/// Every agreement in full, one text each.
QStringList agreementsOf(const domain::AgreementList &list)
{
    QStringList texts;
    const auto columns = static_cast<std::size_t>(list.extraColumns.size());
    for (const domain::Agreement agreement : list.agreements) {
        const domain::Institution &institution = list.institutions[agreement.institution];
        const domain::Programme &programme = list.programmes[agreement.programme];
        const domain::Country &country = list.countries[institution.country];
        QStringList cells = {list.names.text(institution.name), country.code.isEmpty() ? country.label : country.code,
                             programme.text, domain::token(programme.type), domain::token(programme.signatory)};
        for (std::size_t i = 0; i < columns; ++i)
            cells.append(list.extraTexts.text(list.extraCells[agreement.row * columns + i]));
        texts.append(cells.join(u'|'));
    }
    return texts;
}

const char hostileList[] =
    "Host institution\tHost country\tExchange programme\tRemark\tRemark \"2\"\n"
    "=HYPERLINK(\"http://example.org\")\tFR - France\tERASMUS+\t=1+1\t-1\n"
    "+33 University\tFR - France\tERASMUS+\t@SUM(A1)\t'=1\n"
    "-minus\tDE - Germany\tERASMUS+\t''@x\t'\n"
    "'t Hooft Institute\tNL - Netherlands\tERASMUS+\t't\t'''-\n"
    "'=guarded\tNL - Netherlands\tERASMUS+\t\t''\n"
    "Universit\u00e0 dell'Aquila, L\u2019Aquila\tIT - Italy\tERASMUS+\ta,b;c\t\"quoted\"\n"
    "\u0141\u00f3d\u017a; \u0130stanbul, \u00f8 \u00df \u0153\tPL - Poland\tSomething of its own, with a comma\t \"x\" "
    "y\tz \n"
    "\"Alfa \"\"Beta\"\" Gamma\"\tPL - Poland\tERASMUS+\t\"two\nlines\"\t\"tab\there\"\n"
    "\u6771\u4eac\u5927\u5b66 \U0001F393\tJP - Japan\tMemorandum of Understanding - IMT\te\u0301\t\u00e9\n"
    "Middle \"quoted\" name\tJP - Japan\tMemorandum of Agreement - IMT Mines Albi\t5\" nails\t\"\"\"\"\n";

} // namespace

Q_DECLARE_METATYPE(accords::catalogue::ExportSpec)

class TestRoundTrip final : public QObject
{
    Q_OBJECT

private slots:
    void hostileCells_comeBackEqual_data();
    void hostileCells_comeBackEqual();
    void bundledList_comesBackEqual_data();
    void bundledList_comesBackEqual();
    void strangeLists_comeBackEqual_data();
    void strangeLists_comeBackEqual();
    void secondExport_isEqualToTheFirst_data();
    void secondExport_isEqualToTheFirst();

private:
    static void addSpecs();
};

void TestRoundTrip::addSpecs()
{
    QTest::addColumn<ExportSpec>("spec");
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Tsv}) {
        for (const ExportPreset preset : {ExportPreset::Rfc4180, ExportPreset::ExcelFr}) {
            for (const Language language : {Language::English, Language::French}) {
                const ExportSpec spec{.format = format, .preset = preset, .language = language};
                QTest::addRow("%s %s %s", catalogue::token(format).data(), catalogue::token(preset).data(),
                              language == Language::French ? "fr" : "en")
                    << spec;
            }
        }
    }
}

void TestRoundTrip::hostileCells_comeBackEqual_data()
{
    addSpecs();
}

void TestRoundTrip::hostileCells_comeBackEqual()
{
    QFETCH(ExportSpec, spec);
    const domain::AgreementList list = listIn(hostileList);
    QCOMPARE(list.agreements.size(), 10U);
    QCOMPARE(list.extraColumns.size(), 2);
    spec.extraColumns = list.extraColumns;
    const domain::AgreementList back = listIn(exported(list, spec));
    QCOMPARE(back.extraColumns, list.extraColumns);
    QCOMPARE(agreementsOf(back), agreementsOf(list));
}

void TestRoundTrip::bundledList_comesBackEqual_data()
{
    addSpecs();
}

void TestRoundTrip::bundledList_comesBackEqual()
{
    QFETCH(const ExportSpec, spec);
    QFile file(QStringLiteral(ACCORDS_SOURCE_DIR "/resources/lists/partner-agreements.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const domain::AgreementList list = listIn(file.readAll());
    QCOMPARE(list.agreements.size(), 191U);
    QCOMPARE(agreementsOf(listIn(exported(list, spec))), agreementsOf(list));
}

void TestRoundTrip::strangeLists_comeBackEqual_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("one institution") << testing::oneInstitution(500);
    QTest::newRow("distinct names") << testing::distinctNames(500);
    QTest::newRow("long names") << testing::longNames(20);
    QTest::newRow("many countries") << testing::manyCountries(6000);
    QTest::newRow("names in other scripts") << testing::nonLatinNames(600);
}

void TestRoundTrip::strangeLists_comeBackEqual()
{
    QFETCH(const QByteArray, bytes);
    const domain::AgreementList list = listIn(bytes);
    QVERIFY(!list.agreements.empty());
    for (const ExportPreset preset : {ExportPreset::Rfc4180, ExportPreset::ExcelFr})
        QCOMPARE(agreementsOf(listIn(exported(list, {.preset = preset, .language = Language::French}))),
                 agreementsOf(list));
}

void TestRoundTrip::secondExport_isEqualToTheFirst_data()
{
    addSpecs();
}

void TestRoundTrip::secondExport_isEqualToTheFirst()
{
    QFETCH(ExportSpec, spec);
    const domain::AgreementList list = listIn(hostileList);
    spec.extraColumns = list.extraColumns;
    const QByteArray first = exported(list, spec);
    QCOMPARE(exported(listIn(first), spec), first);
}

QTEST_APPLESS_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"
