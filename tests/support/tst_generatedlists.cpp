// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "reading/listreader.h"
#include "support/hostilelists.h"
#include "support/scaledlists.h"

#include <QBuffer>
#include <QTest>

using namespace accords;

namespace {

/// The list of \a tsv; an empty one when it can't be read.
domain::AgreementList listOf(QByteArray tsv)
{
    QBuffer device(&tsv);
    device.open(QIODevice::ReadOnly);
    reading::ReadResult result = reading::readList(device, QStringLiteral("list.tsv"), {});
    auto *list = std::get_if<domain::AgreementList>(&result);
    return list ? std::move(*list) : domain::AgreementList();
}

} // namespace

/// The lists that other tests and the benchmark are fed with are what they say.
class TestGeneratedLists final : public QObject
{
    Q_OBJECT

private slots:
    void scaled_isLikeTheBundledList();
    void scaled_sameNumber_isSameList();
    void scaled_none_isHeaderAlone();
    void oneInstitution_isOne();
    void distinctNames_areDistinct();
    void longNames_areLong();
    void manyCountries_areUnknown();
    void nonLatinNames_haveNoLatinLetter();
};

void TestGeneratedLists::scaled_isLikeTheBundledList()
{
    const domain::AgreementList list = listOf(testing::scaledList(3000));
    QCOMPARE(list.rows.size(), std::size_t(3000));
    QCOMPARE(list.agreements.size(), std::size_t(3000));
    QVERIFY(list.names.size() > 1800 && list.names.size() < 2200);
    QVERIFY(list.countries.size() > 40 && list.countries.size() <= 51);
    QCOMPARE(list.programmes.size(), std::size_t(7));
    // An institution may draw a programme twice.
    for (const domain::Problem &problem : list.problems)
        QCOMPARE(problem.code, domain::ProblemCode::DuplicateRow);
}

void TestGeneratedLists::scaled_sameNumber_isSameList()
{
    QCOMPARE(testing::scaledList(200), testing::scaledList(200));
    QVERIFY(testing::scaledList(201).size() != testing::scaledList(200).size());
}

void TestGeneratedLists::scaled_none_isHeaderAlone()
{
    QCOMPARE(testing::scaledList(0).count('\n'), 1);
}

void TestGeneratedLists::oneInstitution_isOne()
{
    const domain::AgreementList list = listOf(testing::oneInstitution(500));
    QCOMPARE(list.agreements.size(), std::size_t(500));
    QCOMPARE(list.institutions.size(), std::size_t(1));
    QCOMPARE(list.programmes.size(), std::size_t(7));
}

void TestGeneratedLists::distinctNames_areDistinct()
{
    const domain::AgreementList list = listOf(testing::distinctNames(500));
    QCOMPARE(list.institutions.size(), std::size_t(500));
    QVERIFY(list.problems.empty());
}

void TestGeneratedLists::longNames_areLong()
{
    const domain::AgreementList list = listOf(testing::longNames(20));
    QCOMPARE(list.institutions.size(), std::size_t(20));
    for (domain::TextPool::Id id = 0; id < list.names.size(); ++id)
        QVERIFY(list.names.view(id).size() >= 65'536);
}

void TestGeneratedLists::manyCountries_areUnknown()
{
    const domain::AgreementList list = listOf(testing::manyCountries(6000));
    QCOMPARE(list.countries.size(), std::size_t(5000));
    for (const domain::Country &country : list.countries)
        QVERIFY(country.code.isEmpty());
}

void TestGeneratedLists::nonLatinNames_haveNoLatinLetter()
{
    const domain::AgreementList list = listOf(testing::nonLatinNames(600));
    QCOMPARE(list.agreements.size(), std::size_t(600));
    for (domain::TextPool::Id id = 0; id < list.names.size(); ++id) {
        const QList<uint> letters = list.names.text(id).toUcs4();
        for (const uint letter : letters)
            QVERIFY(QChar::script(letter) != QChar::Script_Latin);
    }
}

QTEST_GUILESS_MAIN(TestGeneratedLists)
#include "tst_generatedlists.moc"
