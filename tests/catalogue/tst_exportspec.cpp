// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/exportspec.h"

#include <QTest>

using namespace accords::catalogue;

class TestExportSpec final : public QObject
{
    Q_OBJECT

private slots:
    void formats_areKnownByToken();
    void presets_areKnownByToken();
    void defaultColumns_areThoseOfTheContract();
};

void TestExportSpec::formats_areKnownByToken()
{
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Tsv, ExportFormat::Json})
        QCOMPARE(exportFormatFromToken(QString(token(format))), std::optional(format));
    QCOMPARE(exportFormatFromToken(u"CSV"), std::optional(ExportFormat::Csv));
    QCOMPARE(exportFormatFromToken(u"doc"), std::optional<ExportFormat>());
}

void TestExportSpec::presets_areKnownByToken()
{
    QCOMPARE(exportPresetFromToken(u"rfc4180"), std::optional(ExportPreset::Rfc4180));
    QCOMPARE(exportPresetFromToken(u"excel-fr"), std::optional(ExportPreset::ExcelFr));
    QCOMPARE(exportPresetFromToken(u""), std::optional<ExportPreset>());
}

void TestExportSpec::defaultColumns_areThoseOfTheContract()
{
    QStringList keys;
    for (const Column column : defaultExportColumns())
        keys.append(QLatin1StringView(columns()[static_cast<std::size_t>(column)].key));
    QCOMPARE(keys.join(u','), QStringLiteral("institution,country_code,country,programme,type,signatory"));
}

QTEST_GUILESS_MAIN(TestExportSpec)
#include "tst_exportspec.moc"
