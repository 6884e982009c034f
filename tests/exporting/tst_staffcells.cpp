// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "domain/fieldtext.h"
#include "exporting/agreementwriter.h"
#include "reading/listreader.h"
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
using catalogue::ExportPreset;
using catalogue::ExportSpec;
using domain::Field;
using domain::Language;

Q_DECLARE_METATYPE(accords::catalogue::ExportSpec)

namespace {

/// A list in which something is kept in every field.
Catalogue kept()
{
    domain::AgreementList list = testing::listOf(
        {QStringLiteral("Laval | CA Canada | mou imt"), QStringLiteral("KTH | SE Sweden | erasmus"),
         QStringLiteral("Isle College | (Atlantis) | erasmus"), QStringLiteral("Keio | JP Japan | erasmus")});
    domain::StaffRecords records;
    const auto keep = [&](domain::AgreementId id, Field field, const char *text) {
        domain::FieldPlace place{identityOf(list, list.agreements[id]), field};
        if (isOfInstitution(field))
            place.subject.programme.clear();
        Q_ASSERT(setField(records, place, QString::fromUtf8(text)));
        setField(records, place, QString::fromUtf8(text));
    };
    keep(0, Field::DisplayName, "Université Laval");
    keep(0, Field::Website, "www.ulaval.ca");
    keep(0, Field::City, "=Québec");
    keep(0, Field::Tags, "key partner\na; \"b\"");
    keep(0, Field::Contacts, "Anne Roy\toffice\ta@b.ca\t+1 (418) 656\n\t\tb@b.ca\t");
    keep(0, Field::InstitutionNotes, " One,\ntwo; \"three\"'\n\n=four ");
    keep(0, Field::Status, "renewal-pending");
    keep(0, Field::Start, "2022-09-01");
    keep(0, Field::End, "2027-08-31");
    keep(0, Field::SeatsOut, "4");
    keep(0, Field::SeatsIn, "0");
    keep(0, Field::AgreementNotes, "'quoted'");
    keep(0, Field::Files, "/home/a;b.pdf\n/home/c.pdf");
    keep(1, Field::End, "open");
    keep(1, Field::SeatsOut, "10");
    keep(2, Field::Status, "active");
    return Catalogue(std::move(list), records);
}

QByteArray written(const Catalogue &catalogue, const ExportSpec &spec)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    std::vector<domain::AgreementId> all(catalogue.size());
    std::iota(all.begin(), all.end(), 0U);
    return exporting::write(buffer, catalogue, all, spec) ? buffer.data() : QByteArray();
}

std::vector<catalogue::Column> allColumns()
{
    std::vector<catalogue::Column> columns;
    for (const catalogue::ColumnInfo &info : catalogue::columns())
        columns.push_back(info.column);
    return columns;
}

} // namespace

/// The fields that staff fill in, in files.
class StaffCellsTest final : public QObject
{
    Q_OBJECT

private slots:
    void areReadAgain_data();
    void areReadAgain();
    void inJson_areTokensAndNumbers();
    void institution_isTheNameInTheList();
};

void StaffCellsTest::areReadAgain_data()
{
    QTest::addColumn<ExportSpec>("spec");
    QTest::newRow("csv") << ExportSpec{};
    QTest::newRow("csv in French") << ExportSpec{.preset = ExportPreset::ExcelFr, .language = Language::French};
    QTest::newRow("tsv") << ExportSpec{.format = ExportFormat::Tsv};
    QTest::newRow("tsv in French") << ExportSpec{.format = ExportFormat::Tsv, .language = Language::French};
}

void StaffCellsTest::areReadAgain()
{
    QFETCH(ExportSpec, spec);
    spec.columns = allColumns();
    const Catalogue catalogue = kept();
    QByteArray bytes = written(catalogue, spec);
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    const auto result = reading::readList(device, QStringLiteral("list.csv"), {});
    const auto *list = std::get_if<domain::AgreementList>(&result);
    QVERIFY(list && list->records);
    // A country that is none, and nothing else.
    QCOMPARE(list->problems.size(), std::size_t(1));
    QCOMPARE(list->problems.code(0), domain::ProblemCode::UnknownCountry);
    QVERIFY(list->extraColumns.isEmpty());
    QCOMPARE(list->records->agreements, catalogue.records().agreements);
    QCOMPARE(list->records->institutions, catalogue.records().institutions);
}

void StaffCellsTest::inJson_areTokensAndNumbers()
{
    const ExportSpec spec{.format = ExportFormat::Json, .language = Language::French, .columns = allColumns()};
    const QJsonArray agreements = QJsonDocument::fromJson(written(kept(), spec)).array();
    QCOMPARE(agreements.size(), 4);
    const QJsonObject laval = agreements[0].toObject();
    QCOMPARE(laval[QLatin1StringView("status")].toString(), QStringLiteral("renewal-pending"));
    QCOMPARE(laval[QLatin1StringView("end")].toString(), QStringLiteral("2027-08-31"));
    QCOMPARE(laval[QLatin1StringView("seats_in")].toInt(-1), 0);
    const QJsonObject kth = agreements[1].toObject();
    QCOMPARE(kth[QLatin1StringView("end")].toString(), QStringLiteral("open-ended"));
    QVERIFY(kth[QLatin1StringView("seats_in")].isNull());
    QCOMPARE(kth[QLatin1StringView("status")].toString(QStringLiteral("?")), QString());
}

void StaffCellsTest::institution_isTheNameInTheList()
{
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Tsv, ExportFormat::Json}) {
        const ExportSpec spec{.format = format, .columns = {catalogue::InstitutionColumn}};
        const QByteArray bytes = written(kept(), spec);
        QVERIFY2(bytes.contains("Laval") && !bytes.contains("Universit"), bytes.constData());
    }
}

QTEST_GUILESS_MAIN(StaffCellsTest)
#include "tst_staffcells.moc"
