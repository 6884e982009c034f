// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "reading.h"

#include <QStringConverter>

#include <QSet>

#include <map>

using namespace accords;
using namespace accords::reading;

/// The figures of a correct reading of the list that ships with the program.
class TestBundledList final : public QObject
{
    Q_OBJECT

    QByteArray m_bytes;
    domain::AgreementList m_list;

private slots:
    void initTestCase();
    void counts_areRight();
    void types_areRight();
    void signatories_areRight();
    void problems_areTheThreeRepairs();
    void combinedRow_becomesTwoAgreements();
    void rows_knowTheirLine();
    void everyCountry_isKnown();
    void everyLineEnd_readsTheSame_data();
    void everyLineEnd_readsTheSame();
    void otherEncodings_readTheSame_data();
    void otherEncodings_readTheSame();
};

void TestBundledList::initTestCase()
{
    const QString path = QStringLiteral(ACCORDS_SOURCE_DIR "/resources/lists/partner-agreements.tsv");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_bytes = file.readAll();
    ReadResult result = readFile(path, {});
    QVERIFY(std::holds_alternative<domain::AgreementList>(result));
    m_list = std::get<domain::AgreementList>(std::move(result));
}

void TestBundledList::counts_areRight()
{
    QCOMPARE(m_list.file, QStringLiteral("partner-agreements.tsv"));
    QCOMPARE(m_list.text, m_bytes);
    QCOMPARE(m_list.rows.size(), std::size_t(190));
    QCOMPARE(m_list.agreements.size(), std::size_t(191));
    QCOMPARE(m_list.institutions.size(), std::size_t(163));
    QCOMPARE(m_list.names.size(), 163U);
    QCOMPARE(m_list.countries.size(), std::size_t(51));
    QCOMPARE(m_list.programmes.size(), std::size_t(7));
    QVERIFY(m_list.extraColumns.isEmpty());
}

void TestBundledList::types_areRight()
{
    using domain::AgreementType;
    std::map<AgreementType, int> counts;
    for (const domain::Agreement agreement : m_list.agreements)
        ++counts[m_list.programmes[agreement.programme].type];
    QCOMPARE(counts, (std::map<AgreementType, int>{{AgreementType::Erasmus, 57},
                                                   {AgreementType::Iia, 39},
                                                   {AgreementType::Mou, 57},
                                                   {AgreementType::Moa, 38}}));
}

void TestBundledList::signatories_areRight()
{
    using domain::Signatory;
    std::map<Signatory, int> counts;
    for (const domain::Agreement agreement : m_list.agreements)
        ++counts[m_list.programmes[agreement.programme].signatory];
    QCOMPARE(counts,
             (std::map<Signatory, int>{{Signatory::ImtMinesAlbi, 86}, {Signatory::Imt, 48}, {Signatory::None, 57}}));
}

void TestBundledList::problems_areTheThreeRepairs()
{
    const QString quoted =
        QStringLiteral("stray-quote Memorandum of Agreement - IMT\" → Memorandum of Agreement - IMT");
    const QString iia = QStringLiteral("IIA Interinstitutional Agreement - IMT Mines Albi");
    QCOMPARE(linesOf(m_list.problems), (QStringList{QStringLiteral("38 combined-programmes ERASMUS+, ") + iia +
                                                        QStringLiteral(" → ERASMUS+ | ") + iia,
                                                    QStringLiteral("101 ") + quoted, QStringLiteral("189 ") + quoted}));
}

void TestBundledList::combinedRow_becomesTwoAgreements()
{
    const QStringList agreements = agreementsOf(m_list).filter(QStringLiteral("Haute Ecole"));
    const QString place =
        QStringLiteral("Haute Ecole spécialisée de Suisse occidentale / HES-SO Valais-Wallis | CH Switzerland | ");
    QCOMPARE(agreements, (QStringList{place + QStringLiteral("ERASMUS+"),
                                      place + QStringLiteral("IIA Interinstitutional Agreement - IMT Mines Albi")}));
}

void TestBundledList::rows_knowTheirLine()
{
    constexpr domain::RowId row = 16;
    QCOMPARE(m_list.rows[row].line, 20U);
    QCOMPARE(m_list.rowText(row),
             QByteArrayView("Universidade Estadual de Campinas\tBR - Brazil\tIIA Interinstitutional Agreement - IMT"));
    QCOMPARE(m_list.agreements[row].row, row);
}

void TestBundledList::everyCountry_isKnown()
{
    for (const domain::Country &country : m_list.countries) {
        QCOMPARE(country.code.size(), 2);
        QVERIFY(!country.label.isEmpty());
        QVERIFY(country.region != domain::Region::Unknown);
    }
}

void TestBundledList::everyLineEnd_readsTheSame_data()
{
    QTest::addColumn<QByteArray>("lineEnd");
    QTest::newRow("carriage return and feed") << QByteArray("\r\n");
    QTest::newRow("carriage return") << QByteArray("\r");
}

void TestBundledList::everyLineEnd_readsTheSame()
{
    QFETCH(QByteArray, lineEnd);
    const domain::AgreementList list = listOf(QByteArray(m_bytes).replace("\n", lineEnd));
    QCOMPARE(agreementsOf(list), agreementsOf(m_list));
    QCOMPARE(list.problems, m_list.problems);
    QCOMPARE(list.rows.back().line, m_list.rows.back().line);
}

void TestBundledList::otherEncodings_readTheSame_data()
{
    QTest::addColumn<QStringConverter::Encoding>("encoding");
    QTest::addColumn<bool>("mark");
    QTest::newRow("utf-8 with mark") << QStringConverter::Utf8 << true;
    QTest::newRow("utf-16 little endian") << QStringConverter::Utf16LE << false;
    QTest::newRow("utf-16 big endian with mark") << QStringConverter::Utf16BE << true;
}

void TestBundledList::otherEncodings_readTheSame()
{
    QFETCH(QStringConverter::Encoding, encoding);
    QFETCH(bool, mark);
    QStringEncoder encoder(encoding, mark ? QStringEncoder::Flag::WriteBom : QStringEncoder::Flag::Default);
    const QByteArray bytes = encoder(QString::fromUtf8(m_bytes));
    const domain::AgreementList list = listOf(bytes);
    QCOMPARE(list.text, m_bytes);
    QCOMPARE(agreementsOf(list), agreementsOf(m_list));
    QCOMPARE(list.problems, m_list.problems);
}

QTEST_APPLESS_MAIN(TestBundledList)
#include "tst_bundledlist.moc"
