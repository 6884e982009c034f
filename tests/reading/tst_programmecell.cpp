// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "reading/programmecell.h"

#include <QTest>

using namespace accords::reading;
using accords::domain::AgreementType;
using accords::domain::Signatory;

class TestProgrammeCell final : public QObject
{
    Q_OBJECT

private slots:
    void text_isClassified_data();
    void text_isClassified();
    void combinedCell_splits_data();
    void combinedCell_splits();
};

void TestProgrammeCell::text_isClassified_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<AgreementType>("type");
    QTest::addColumn<Signatory>("signatory");
    const auto row = [](const char *text, AgreementType type, Signatory signatory) {
        QTest::newRow(text) << QString::fromUtf8(text) << type << signatory;
    };
    row("ERASMUS+", AgreementType::Erasmus, Signatory::None);
    row("Erasmus", AgreementType::Erasmus, Signatory::None);
    row("Programme Erasmus + KA131", AgreementType::Erasmus, Signatory::None);
    row("IIA Interinstitutional Agreement - IMT", AgreementType::Iia, Signatory::Imt);
    row("IIA Interinstitutional Agreement - IMT Mines Albi", AgreementType::Iia, Signatory::ImtMinesAlbi);
    row("Inter-institutional agreement", AgreementType::Iia, Signatory::None);
    row("Accord interinstitutionnel – IMT", AgreementType::Iia, Signatory::Imt);
    row("Memorandum of Understanding - IMT", AgreementType::Mou, Signatory::Imt);
    row("MoU", AgreementType::Mou, Signatory::None);
    row("Protocole d’entente IMT Mines Albi", AgreementType::Mou, Signatory::ImtMinesAlbi);
    row("Memorandum of Agreement - IMT Mines Albi", AgreementType::Moa, Signatory::ImtMinesAlbi);
    row("ACCORD-CADRE", AgreementType::Moa, Signatory::None);
    row("MOA (IMT Mines-Albi)", AgreementType::Moa, Signatory::ImtMinesAlbi);
    row("IMT Mines Albi students, MoU - IMT", AgreementType::Mou, Signatory::Imt);
    row("Double degree - IMT", AgreementType::Other, Signatory::Imt);
    row("Moulins", AgreementType::Other, Signatory::None);
    row("Samoa", AgreementType::Other, Signatory::None);
    row("LIMT", AgreementType::Other, Signatory::None);
    row("", AgreementType::Other, Signatory::None);
}

void TestProgrammeCell::text_isClassified()
{
    QFETCH(QString, text);
    const accords::domain::Programme programme = classified(text);
    QCOMPARE(programme.text, text);
    QTEST(programme.type, "type");
    QTEST(programme.signatory, "signatory");
}

void TestProgrammeCell::combinedCell_splits_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("parts");
    const auto row = [](const char *cell, const char *parts) {
        QTest::newRow(cell) << QString::fromUtf8(cell) << QString::fromUtf8(parts);
    };
    row("ERASMUS+", "");
    row("ERASMUS+, IIA - IMT Mines Albi", "ERASMUS+|IIA - IMT Mines Albi");
    row("ERASMUS+;MoU", "ERASMUS+|MoU");
    row("ERASMUS+/IIA", "ERASMUS+|IIA");
    row("ERASMUS+ + MoA - IMT", "ERASMUS+|MoA - IMT");
    row("ERASMUS+\nMoU\r\nMoA", "ERASMUS+|MoU|MoA");
    row("ERASMUS+, MoU,", "ERASMUS+|MoU");
    row("MoA - IMT, MoA - IMT Mines Albi", "MoA - IMT|MoA - IMT Mines Albi");
    row("ERASMUS+, Double degree", "");
    row("Memorandum of Agreement, IMT", "");
    row("MoU / Memorandum of Understanding - IMT", "");
    row("MoU + MoU", "");
    row("ERASMUS+IIA", "");
    row("", "");
    row(",;/", "");
}

void TestProgrammeCell::combinedCell_splits()
{
    QFETCH(QString, cell);
    QFETCH(QString, parts);
    QCOMPARE(combinedProgrammes(cell).join(u'|'), parts);
}

QTEST_APPLESS_MAIN(TestProgrammeCell)
#include "tst_programmecell.moc"
