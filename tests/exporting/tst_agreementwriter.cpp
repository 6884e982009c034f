// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "exporting/agreementwriter.h"

#include "support/lists.h"

#include <QBuffer>
#include <QTest>

#include <numeric>

using namespace accords;
using catalogue::Catalogue;
using catalogue::ExportFormat;
using catalogue::ExportPreset;
using catalogue::ExportSpec;

namespace {

std::vector<domain::AgreementId> allOf(const Catalogue &catalogue)
{
    std::vector<domain::AgreementId> all(catalogue.size());
    std::iota(all.begin(), all.end(), 0U);
    return all;
}

QByteArray written(const Catalogue &catalogue, const ExportSpec &spec)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!exporting::write(buffer, catalogue, allOf(catalogue), spec))
        qFatal("A buffer takes everything");
    return buffer.data();
}

domain::AgreementList twoRows()
{
    return testing::listOf({QStringLiteral("Université Laval | CA Canada | iia imt"),
                            QStringLiteral("Aalen University, Germany | DE Germany | erasmus")});
}

/// A list of two rows with columns of its own, filled with \a cells row after row.
Catalogue catalogueWithExtras(const QStringList &titles, const QStringList &cells)
{
    domain::AgreementList list = twoRows();
    list.extraColumns = titles;
    for (const QString &cell : cells)
        list.extraCells.push_back(list.extraTexts.intern(cell.toUtf8()));
    return Catalogue(std::move(list));
}

/// Takes a number of bytes and no more, as a full disk does.
class FullDevice final : public QIODevice
{
public:
    explicit FullDevice(qint64 room) : m_room(room) { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        const qint64 taken = std::min(size, m_room);
        m_room -= taken;
        return taken;
    }

private:
    qint64 m_room;
};

} // namespace

class TestAgreementWriter final : public QObject
{
    Q_OBJECT

private slots:
    void csv_hasHeaderAndDefaultColumns();
    void excelFr_hasMarkAndSemicolons();
    void french_hasFrenchCountries();
    void columns_areWrittenInOrderAsked();
    void order_isThatOfTheAgreements();
    void noAgreements_giveTheHeaderAlone();
    void emptyCellAlone_isNoBlankLine();
    void extraColumns_comeLast();
    void extraColumnsOfOneTitle_areEachTakenOnce();
    void unknownExtraColumn_isEmpty();
    void manyAgreements_areAllWritten();
    void shortWrite_isReported_data();
    void shortWrite_isReported();
    void stopRequest_isObeyed();
    void preview_isTheBeginningOfTheFile_data();
    void preview_isTheBeginningOfTheFile();
    void preview_showsNoControlCharacters();
};

void TestAgreementWriter::csv_hasHeaderAndDefaultColumns()
{
    QCOMPARE(written(Catalogue(twoRows()), {}),
             QByteArray("Host institution,Country code,Country,Exchange programme,Type,Signatory\r\n"
                        "Université Laval,CA,Canada,IIA Interinstitutional Agreement - IMT,IIA,IMT\r\n"
                        "\"Aalen University, Germany\",DE,Germany,ERASMUS+,Erasmus+,\r\n"));
}

void TestAgreementWriter::excelFr_hasMarkAndSemicolons()
{
    const QByteArray bytes = written(Catalogue(twoRows()), {.preset = ExportPreset::ExcelFr});
    QVERIFY(bytes.startsWith("\xEF\xBB\xBFHost institution;Country code;"));
    QVERIFY(bytes.contains("\r\nAalen University, Germany;DE;Germany;"));
}

void TestAgreementWriter::french_hasFrenchCountries()
{
    const ExportSpec spec{.language = domain::Language::French, .columns = {catalogue::CountryColumn}};
    QVERIFY(written(Catalogue(twoRows()), spec).endsWith("\r\nCanada\r\nAllemagne\r\n"));
}

void TestAgreementWriter::columns_areWrittenInOrderAsked()
{
    const ExportSpec spec{.format = ExportFormat::Tsv,
                          .columns = {catalogue::LineColumn, catalogue::RegionColumn, catalogue::InstitutionColumn}};
    QCOMPARE(written(Catalogue(twoRows()), spec), QByteArray("Line\tRegion\tHost institution\r\n"
                                                             "2\tAmericas\tUniversité Laval\r\n"
                                                             "3\tEurope\tAalen University, Germany\r\n"));
}

void TestAgreementWriter::order_isThatOfTheAgreements()
{
    const Catalogue catalogue(twoRows());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const std::vector<domain::AgreementId> backwards = {1, 0};
    QVERIFY(exporting::write(buffer, catalogue, backwards, {.columns = {catalogue::CountryCodeColumn}}));
    QCOMPARE(buffer.data(), QByteArray("Country code\r\nDE\r\nCA\r\n"));
}

void TestAgreementWriter::noAgreements_giveTheHeaderAlone()
{
    QCOMPARE(written(Catalogue(domain::AgreementList()), {.columns = {catalogue::InstitutionColumn}}),
             QByteArray("Host institution\r\n"));
}

void TestAgreementWriter::emptyCellAlone_isNoBlankLine()
{
    QCOMPARE(written(Catalogue(twoRows()), {.columns = {catalogue::SignatoryColumn}}),
             QByteArray("Signatory\r\nIMT\r\n\"\"\r\n"));
}

void TestAgreementWriter::extraColumns_comeLast()
{
    const Catalogue catalogue =
        catalogueWithExtras({QStringLiteral("Note"), QStringLiteral("Contact")},
                            {QStringLiteral("=1+1"), QStringLiteral("Anne"), QStringLiteral("two\nlines"), QString()});
    const ExportSpec spec{.columns = {catalogue::CountryCodeColumn},
                          .extraColumns = {QStringLiteral("Contact"), QStringLiteral("Note")}};
    QCOMPARE(written(catalogue, spec),
             QByteArray("Country code,Contact,Note\r\nCA,Anne,'=1+1\r\nDE,,\"two\nlines\"\r\n"));
}

void TestAgreementWriter::extraColumnsOfOneTitle_areEachTakenOnce()
{
    const QString note = QStringLiteral("Note");
    const Catalogue catalogue = catalogueWithExtras(
        {note, note}, {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")});
    const ExportSpec spec{.columns = {catalogue::CountryCodeColumn}, .extraColumns = {note, note}};
    QCOMPARE(written(catalogue, spec), QByteArray("Country code,Note,Note\r\nCA,a,b\r\nDE,c,d\r\n"));
}

void TestAgreementWriter::unknownExtraColumn_isEmpty()
{
    const ExportSpec spec{.columns = {catalogue::CountryCodeColumn}, .extraColumns = {QStringLiteral("Elsewhere")}};
    QCOMPARE(written(Catalogue(twoRows()), spec), QByteArray("Country code,Elsewhere\r\nCA,\r\nDE,\r\n"));
}

void TestAgreementWriter::manyAgreements_areAllWritten()
{
    // Many chunks, and many agreements for each distinct value.
    constexpr std::size_t number = 20'000;
    const Catalogue catalogue(twoRows());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(exporting::write(buffer, catalogue, std::vector<domain::AgreementId>(number, 0), {}));
    const QByteArray row = "Université Laval,CA,Canada,IIA Interinstitutional Agreement - IMT,IIA,IMT\r\n";
    const QByteArray rows = buffer.data().sliced(buffer.data().indexOf('\n') + 1);
    QVERIFY(rows == row.repeated(number));
}

void TestAgreementWriter::shortWrite_isReported_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<qint64>("room");
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Tsv, ExportFormat::Json}) {
        for (const qint64 room : {0, 1, 65'536, 100'000})
            QTest::addRow("%s %lld", catalogue::token(format).data(), room) << format << room;
    }
}

void TestAgreementWriter::shortWrite_isReported()
{
    QFETCH(const ExportFormat, format);
    QFETCH(const qint64, room);
    FullDevice device(room);
    const std::vector<domain::AgreementId> many(10'000, 0);
    QVERIFY(!exporting::write(device, Catalogue(twoRows()), many, {.format = format}));
}

void TestAgreementWriter::stopRequest_isObeyed()
{
    std::stop_source stop;
    stop.request_stop();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Catalogue catalogue(twoRows());
    QVERIFY(!exporting::write(buffer, catalogue, allOf(catalogue), {}, stop.get_token()));
    QVERIFY(buffer.data().isEmpty());
}

void TestAgreementWriter::preview_isTheBeginningOfTheFile_data()
{
    QTest::addColumn<ExportSpec>("spec");
    QTest::addColumn<int>("lines");
    QTest::addColumn<QString>("text");
    const std::vector<catalogue::Column> columns = {catalogue::CountryCodeColumn, catalogue::CountryColumn};
    QTest::newRow("none") << ExportSpec{.columns = columns} << 0 << QString();
    QTest::newRow("header") << ExportSpec{.columns = columns} << 1 << QStringLiteral("Country code,Country");
    QTest::newRow("without mark") << ExportSpec{.preset = ExportPreset::ExcelFr, .columns = columns} << 2
                                  << QStringLiteral("Country code;Country\nCA;Canada");
    QTest::newRow("tabs") << ExportSpec{.format = ExportFormat::Tsv, .columns = columns} << 2
                          << QStringLiteral("Country code\tCountry\nCA\tCanada");
    QTest::newRow("json") << ExportSpec{.format = ExportFormat::Json, .columns = columns} << 1 << QStringLiteral("[");
}

void TestAgreementWriter::preview_isTheBeginningOfTheFile()
{
    QFETCH(const ExportSpec, spec);
    QFETCH(const int, lines);
    const Catalogue catalogue(twoRows());
    QTEST(exporting::preview(catalogue, allOf(catalogue), spec, lines), "text");
}

void TestAgreementWriter::preview_showsNoControlCharacters()
{
    const Catalogue catalogue = catalogueWithExtras({QStringLiteral("Note")}, {QString(QChar(0x202E)), QString()});
    const ExportSpec spec{.columns = {catalogue::CountryCodeColumn}, .extraColumns = {QStringLiteral("Note")}};
    QVERIFY(!exporting::preview(catalogue, allOf(catalogue), spec, 9).contains(QChar(0x202E)));
}

QTEST_APPLESS_MAIN(TestAgreementWriter)
#include "tst_agreementwriter.moc"
