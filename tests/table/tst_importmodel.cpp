// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "table/importmodel.h"

#include "support/lists.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace accords;
using table::ImportKind;
using table::ImportModel;

class TestImportModel : public QObject
{
    Q_OBJECT

private slots:
    void everyChange_isARow();
    void changedRow_saysHowItIsWritten();
    void field_isARowLikeThem();
    void kind_isNarrowed();
    void language_isFollowed();

private:
    static table::ImportSummary summary()
    {
        const auto before = std::make_shared<const catalogue::Catalogue>(
            testing::listOf({QStringLiteral("Abbey | FR France | erasmus"), QStringLiteral("Zoo | BR Brazil | iia imt"),
                             QStringLiteral("Laval | CA Canada | mou imt | LAVAL")}));
        const auto after = std::make_shared<const domain::AgreementList>(testing::listOf(
            {QStringLiteral("Abbey | FR France | erasmus"), QStringLiteral("New | DE Germany | mou imt"),
             QStringLiteral("Laval | CA Canada | mou imt")}));
        return {before, after, domain::compared(before->list(), *after)};
    }
    static QString text(const ImportModel &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }
};

void TestImportModel::everyChange_isARow()
{
    ImportModel model(summary(), domain::Language::English);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(text(model, 0, ImportModel::KindColumn), QStringLiteral("New"));
    QCOMPARE(text(model, 0, ImportModel::InstitutionColumn), QStringLiteral("New"));
    QCOMPARE(text(model, 0, ImportModel::CountryColumn), QStringLiteral("Germany"));
    QCOMPARE(text(model, 1, ImportModel::KindColumn), QStringLiteral("Gone"));
    QCOMPARE(text(model, 1, ImportModel::InstitutionColumn), QStringLiteral("Zoo"));
    QCOMPARE(text(model, 1, ImportModel::BeforeColumn), QString());
}

void TestImportModel::changedRow_saysHowItIsWritten()
{
    const ImportModel model(summary(), domain::Language::English);
    QCOMPARE(text(model, 2, ImportModel::KindColumn), QStringLiteral("Changed"));
    QCOMPARE(text(model, 2, ImportModel::BeforeColumn), QStringLiteral("LAVAL"));
    QCOMPARE(text(model, 2, ImportModel::AfterColumn), QStringLiteral("Laval"));
}

void TestImportModel::field_isARowLikeThem()
{
    const domain::AgreementIdentity laval{{QStringLiteral("Laval"), QStringLiteral("CA")}, QStringLiteral("MoU")};
    table::ImportSummary all = summary();
    all.fields = {{{laval, domain::Field::Status}, QStringLiteral("draft"), QStringLiteral("active")},
                  {{laval, domain::Field::AgreementNotes}, QString(), QStringLiteral("<b>Call</b>")}};
    ImportModel model(all, domain::Language::English);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(text(model, 3, ImportModel::KindColumn), QStringLiteral("Field"));
    QCOMPARE(text(model, 3, ImportModel::InstitutionColumn), QStringLiteral("Laval"));
    QCOMPARE(text(model, 3, ImportModel::CountryColumn), QStringLiteral("Canada"));
    QCOMPARE(text(model, 3, ImportModel::ProgrammeColumn), QStringLiteral("MoU"));
    QCOMPARE(text(model, 3, ImportModel::BeforeColumn), QStringLiteral("Status: Draft"));
    QCOMPARE(text(model, 3, ImportModel::AfterColumn), QStringLiteral("Status: Active"));
    QCOMPARE(text(model, 4, ImportModel::BeforeColumn), QString());
    QCOMPARE(text(model, 4, ImportModel::AfterColumn), QStringLiteral("Notes: <b>Call</b>"));
    model.narrow(ImportKind::Field);
    QCOMPARE(model.rowCount(), 2);
}

void TestImportModel::kind_isNarrowed()
{
    ImportModel model(summary(), domain::Language::English);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.narrow(ImportKind::Gone);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(text(model, 0, ImportModel::InstitutionColumn), QStringLiteral("Zoo"));
    model.narrow({});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.count(ImportKind::Changed), 1);
}

void TestImportModel::language_isFollowed()
{
    ImportModel model(summary(), domain::Language::English);
    model.setLanguage(domain::Language::French);
    QCOMPARE(text(model, 0, ImportModel::CountryColumn), QStringLiteral("Allemagne"));
}

QTEST_GUILESS_MAIN(TestImportModel)
#include "tst_importmodel.moc"
