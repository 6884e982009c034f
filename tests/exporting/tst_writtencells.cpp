// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "exporting/agreementwriter.h"

#include "support/randomness.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace accords;
using catalogue::Catalogue;
using catalogue::ExportFormat;
using catalogue::ExportPreset;
using catalogue::ExportSpec;
using testing::Randomness;

// What is written is compared with what slow and simple functions, cell by cell, make of random lists.

namespace {

using Agreements = std::vector<domain::AgreementId>;

/// A cell with much in it that a delimited file or a spreadsheet could take for something else.
QString hostileCell(Randomness &random)
{
    static const std::vector<QString> pieces = {
        QStringLiteral("Laval"),      QStringLiteral("a word or two"),
        QStringLiteral("Università"), QStringLiteral("東京大学"),
        QStringLiteral("🎓"),          QStringLiteral("as long a text as a name ever is, and a little longer still"),
        QStringLiteral("\""),         QStringLiteral("\"\""),
        QStringLiteral(","),          QStringLiteral(";"),
        QStringLiteral("\t"),         QStringLiteral("\r"),
        QStringLiteral("\n"),         QStringLiteral("\r\n"),
        QStringLiteral(" "),          QStringLiteral("="),
        QStringLiteral("+"),          QStringLiteral("-"),
        QStringLiteral("@"),          QStringLiteral("'"),
        QStringLiteral("\\"),         QStringLiteral("1"),
        QStringLiteral("\u0001"),     QStringLiteral("\u007F"),
    };
    QString cell;
    for (quint32 left = random.below(6); left > 0; --left)
        cell += random.oneOf(pieces);
    return cell;
}

template <typename Values>
quint32 anyOf(const Values &values, Randomness &random)
{
    return random.below(static_cast<quint32>(values.size()));
}

void addCountries(domain::AgreementList &list, Randomness &random)
{
    list.countries = {
        {.code = QStringLiteral("BR"), .label = QStringLiteral("Brazil"), .region = domain::Region::Americas},
        {.code = QStringLiteral("KR"), .label = hostileCell(random), .region = domain::Region::Asia}};
    for (quint32 left = random.below(6); left > 0; --left)
        list.countries.push_back({.code = {}, .label = hostileCell(random)});
}

void addProgrammes(domain::AgreementList &list, Randomness &random)
{
    for (quint32 left = 1 + random.below(6); left > 0; --left) {
        list.programmes.push_back(
            {.text = hostileCell(random),
             .type = domain::allTypes.at(random.below(domain::allTypes.size())),
             .signatory = domain::allSignatories.at(random.below(domain::allSignatories.size()))});
    }
}

void addInstitutions(domain::AgreementList &list, Randomness &random)
{
    for (quint32 left = 1 + random.below(20); left > 0; --left) {
        const domain::TextPool::Id name = list.names.intern(hostileCell(random).toUtf8());
        list.institutions.push_back({.name = name, .exported = name, .country = anyOf(list.countries, random)});
    }
}

void addRow(domain::AgreementList &list, Randomness &random)
{
    const auto row = static_cast<domain::RowId>(list.rows.size());
    const QByteArray text = hostileCell(random).toUtf8();
    list.rows.push_back({.offset = static_cast<quint32>(list.text.size()),
                         .length = static_cast<quint32>(text.size()),
                         .line = row + 2 + random.below(1'000'000)});
    list.text += text;
    for (qsizetype column = 0; column < list.extraColumns.size(); ++column)
        list.extraCells.push_back(list.extraTexts.intern(hostileCell(random).toUtf8()));
    // A row may name several programmes.
    do {
        list.agreements.push_back({anyOf(list.institutions, random), anyOf(list.programmes, random), row});
    } while (random.chance(10));
}

Catalogue hostileCatalogue(Randomness &random)
{
    domain::AgreementList list;
    list.file = hostileCell(random);
    addCountries(list, random);
    addProgrammes(list, random);
    addInstitutions(list, random);
    for (quint32 number = random.below(4); number > 0; --number)
        list.extraColumns.append(hostileCell(random) + QString::number(number));
    // With fewer agreements than pairs of country and programme, and with many more.
    for (quint32 left = 1 + random.below(random.chance(50) ? 10 : 300); left > 0; --left)
        addRow(list, random);
    return Catalogue(std::move(list));
}

/// Some agreements of \a catalogue in any order, some of them several times; now and then many.
Agreements someOf(const Catalogue &catalogue, Randomness &random)
{
    Agreements some(random.below(random.chance(5) ? 10'000 : 100));
    for (domain::AgreementId &id : some)
        id = random.below(catalogue.size());
    return some;
}

std::vector<catalogue::Column> someColumns(Randomness &random)
{
    std::vector<catalogue::Column> columns;
    for (const catalogue::ColumnInfo &info : catalogue::columns())
        columns.push_back(info.column);
    random.shuffle(columns);
    columns.resize(random.below(catalogue::ColumnCount + 1));
    return columns;
}

ExportSpec randomSpec(const Catalogue &catalogue, ExportFormat format, Randomness &random)
{
    ExportSpec spec{.format = format,
                    .preset = random.chance(50) ? ExportPreset::Rfc4180 : ExportPreset::ExcelFr,
                    .language = random.chance(50) ? domain::Language::English : domain::Language::French,
                    .columns = someColumns(random)};
    for (const QString &title : catalogue.list().extraColumns) {
        if (random.chance(60))
            spec.extraColumns.append(title);
    }
    if (random.chance(20))
        spec.extraColumns.append(QStringLiteral("Elsewhere"));
    return spec;
}

QByteArray written(const Catalogue &catalogue, const Agreements &agreements, const ExportSpec &spec)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!exporting::write(buffer, catalogue, agreements, spec))
        qFatal("A buffer takes everything");
    return buffer.data();
}

std::vector<catalogue::Column> columnsOf(const ExportSpec &spec)
{
    return spec.columns.empty() ? catalogue::defaultExportColumns() : spec.columns;
}

/// The cell of the list's own column \a title; empty when there is none.
QString extraCell(const domain::AgreementList &list, domain::AgreementId id, const QString &title)
{
    const qsizetype column = list.extraColumns.indexOf(title);
    if (column < 0)
        return {};
    const qsizetype cell = static_cast<qsizetype>(list.agreements[id].row) * list.extraColumns.size() + column;
    return list.extraTexts.text(list.extraCells[static_cast<std::size_t>(cell)]);
}

/// Whether a spreadsheet runs what follows the apostrophes at the cell's beginning, or would without any.
bool wantsApostrophe(const QString &cell)
{
    qsizetype first = 0;
    while (first < cell.size() && cell[first] == u'\'')
        ++first;
    return first < cell.size() && QStringLiteral("=+-@\t\r").contains(cell[first]);
}

bool wantsQuotes(const QString &cell, const ExportSpec &spec)
{
    if (cell.contains(u'\r') || cell.contains(u'\n') || cell.trimmed().startsWith(u'"'))
        return true;
    if (spec.format == ExportFormat::Tsv)
        return cell.contains(u'\t');
    const QChar delimiter = spec.preset == ExportPreset::ExcelFr ? u';' : u',';
    return cell.contains(delimiter) || cell.contains(u'"') || cell.startsWith(u' ') || cell.endsWith(u' ');
}

QString delimitedCell(QString cell, const ExportSpec &spec)
{
    if (wantsApostrophe(cell))
        cell.prepend(u'\'');
    if (wantsQuotes(cell, spec))
        return u'"' + cell.replace(QStringLiteral("\""), QStringLiteral("\"\"")) + u'"';
    return cell;
}

QString delimitedLine(const QStringList &cells, const ExportSpec &spec)
{
    if (cells == QStringList{QString()})
        return QStringLiteral("\"\"\r\n");
    QStringList line;
    for (const QString &cell : cells)
        line.append(delimitedCell(cell, spec));
    const QChar comma = spec.preset == ExportPreset::ExcelFr ? u';' : u',';
    return line.join(spec.format == ExportFormat::Tsv ? QChar(u'\t') : comma) + QStringLiteral("\r\n");
}

QByteArray delimitedFile(const Catalogue &catalogue, const Agreements &agreements, const ExportSpec &spec)
{
    const text::Phrasebook phrases(spec.language);
    QStringList cells;
    for (const catalogue::Column column : columnsOf(spec))
        cells.append(title(column, phrases));
    QString file = delimitedLine(cells + spec.extraColumns, spec);
    for (const domain::AgreementId id : agreements) {
        cells.clear();
        for (const catalogue::Column column : columnsOf(spec))
            cells.append(catalogue::columns()[column].text(catalogue, id, phrases));
        for (const QString &extra : spec.extraColumns)
            cells.append(extraCell(catalogue.list(), id, extra));
        file += delimitedLine(cells, spec);
    }
    if (spec.preset == ExportPreset::ExcelFr)
        file.prepend(QChar::ByteOrderMark);
    return file.toUtf8();
}

QJsonValue jsonCell(const Catalogue &catalogue, catalogue::Column column, domain::AgreementId id,
                    const text::Phrasebook &phrases)
{
    const catalogue::ColumnInfo &info = catalogue::columns()[column];
    const QString text = info.token ? info.token(catalogue, id) : info.text(catalogue, id, phrases);
    if (info.numeric)
        return text.isEmpty() ? QJsonValue() : QJsonValue(text.toInt());
    return text;
}

QJsonArray jsonFile(const Catalogue &catalogue, const Agreements &agreements, const ExportSpec &spec)
{
    const text::Phrasebook phrases(spec.language);
    QJsonArray file;
    for (const domain::AgreementId id : agreements) {
        QJsonObject object;
        for (const catalogue::Column column : columnsOf(spec))
            object[QLatin1StringView(catalogue::columns()[column].key)] = jsonCell(catalogue, column, id, phrases);
        for (const QString &extra : spec.extraColumns)
            object[extra] = extraCell(catalogue.list(), id, extra);
        const QByteArrayView row = catalogue.list().rowText(catalogue.agreement(id).row);
        object[u"source"] = QJsonObject{{QStringLiteral("file"), catalogue.list().file},
                                        {QStringLiteral("line"), static_cast<int>(catalogue.rowOf(id).line)},
                                        {QStringLiteral("text"), QString::fromUtf8(row)}};
        file.append(object);
    }
    return file;
}

} // namespace

class TestWrittenCells final : public QObject
{
    Q_OBJECT

private slots:
    void randomLists_areWrittenAsCellByCell_data();
    void randomLists_areWrittenAsCellByCell();
    void randomLists_areWrittenAsJson();
};

void TestWrittenCells::randomLists_areWrittenAsCellByCell_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::newRow("csv") << ExportFormat::Csv;
    QTest::newRow("tsv") << ExportFormat::Tsv;
}

void TestWrittenCells::randomLists_areWrittenAsCellByCell()
{
    QFETCH(const ExportFormat, format);
    Randomness random(1);
    for (int round = 0; round < 500; ++round) {
        const Catalogue catalogue = hostileCatalogue(random);
        const Agreements agreements = someOf(catalogue, random);
        const ExportSpec spec = randomSpec(catalogue, format, random);
        QCOMPARE(written(catalogue, agreements, spec), delimitedFile(catalogue, agreements, spec));
    }
}

void TestWrittenCells::randomLists_areWrittenAsJson()
{
    Randomness random(2);
    for (int round = 0; round < 500; ++round) {
        const Catalogue catalogue = hostileCatalogue(random);
        const Agreements agreements = someOf(catalogue, random);
        const ExportSpec spec = randomSpec(catalogue, ExportFormat::Json, random);
        QJsonParseError error;
        const QJsonDocument file = QJsonDocument::fromJson(written(catalogue, agreements, spec), &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
        QVERIFY(file.array() == jsonFile(catalogue, agreements, spec));
    }
}

QTEST_APPLESS_MAIN(TestWrittenCells)
#include "tst_writtencells.moc"
