// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "domain/endedagreements.h"

#include "domain/comparison.h"
#include "domain/identity.h"
#include "support/lists.h"

#include <QTest>

using namespace accords::domain;
using accords::testing::listOf;

class TestEndedAgreements final : public QObject
{
    Q_OBJECT

private slots:
    void nothingMissing_nothingEnded();
    void missing_hasEndedWithItsRow();
    void endedBefore_staysEnded();
    void returned_isNotEndedAnyMore();
    void endedTwice_isLastInTheLaterEdition();
    void agreementsOfOneRow_shareIt();
    void extraColumns_areKeptByTitle();
    void sharedNames_areStoredOnce();
    void list_canHaveThemAtItsEnd();
    void list_withNothingEndedIsTheSame();
    void list_getsTheirExtraColumns();
    void comparison_leavesThemOut();

private:
    /// What has ended with \a list, after an edition \a previous.
    static EndedAgreements endedWith(const AgreementList &list, EditionId edition, const AgreementList &previous,
                                     const EndedAgreements &before)
    {
        return accords::domain::endedWith(list, compared(previous, list).removed, {edition, previous, before});
    }
    /// `Laval iia: 2`, an agreement's institution and type, and the edition that had it last.
    static QStringList said(const EndedAgreements &ended)
    {
        QStringList lines;
        for (AgreementId id = 0; id < ended.list.agreements.size(); ++id) {
            const Agreement agreement = ended.list.agreements[id];
            lines.append(QStringLiteral("%1 %2: %3")
                             .arg(identityOf(ended.list, agreement).institution.name,
                                  token(ended.list.programmes[agreement.programme].type))
                             .arg(ended.lastIn[id]));
        }
        return lines;
    }

    const QString m_laval = QStringLiteral("Laval | CA Canada | iia imt | \"Laval");
    const QString m_keio = QStringLiteral("Keio | JP Japan | mou + moa");
    const QString m_kth = QStringLiteral("KTH | SE Sweden | erasmus");
};

void TestEndedAgreements::nothingMissing_nothingEnded()
{
    const EndedAgreements ended = endedWith(listOf({m_kth, m_laval}), 1, listOf({m_laval}), {});
    QCOMPARE(said(ended), QStringList());
    QVERIFY(ended.list.rows.empty());
}

void TestEndedAgreements::missing_hasEndedWithItsRow()
{
    const AgreementList first = listOf({m_kth, m_laval});
    const EndedAgreements ended = endedWith(listOf({m_kth}), 1, first, {});
    QCOMPARE(said(ended), QStringList(QStringLiteral("Laval iia: 1")));
    QCOMPARE(ended.list.rowText(0), first.rowText(1));
    QCOMPARE(ended.list.rows[0].line, first.rows[1].line);
    QCOMPARE(ended.list.names.text(ended.list.institutions[0].exported), QStringLiteral("\"Laval"));
    QCOMPARE(ended.list.countries[0], first.countries[1]);
    QCOMPARE(ended.list.programmes[0], first.programmes[1]);
}

void TestEndedAgreements::endedBefore_staysEnded()
{
    const EndedAgreements second = endedWith(listOf({m_kth, m_keio}), 1, listOf({m_laval, m_kth, m_keio}), {});
    const EndedAgreements third = endedWith(listOf({m_kth}), 2, listOf({m_kth, m_keio}), second);
    QCOMPARE(said(third), QStringList({QStringLiteral("Laval iia: 1"), QStringLiteral("Keio mou: 2"),
                                       QStringLiteral("Keio moa: 2")}));
}

void TestEndedAgreements::returned_isNotEndedAnyMore()
{
    const EndedAgreements second = endedWith(listOf({m_kth}), 1, listOf({m_laval, m_kth}), {});
    const EndedAgreements third = endedWith(listOf({m_laval, m_kth}), 2, listOf({m_kth}), second);
    QCOMPARE(said(third), QStringList());
}

void TestEndedAgreements::endedTwice_isLastInTheLaterEdition()
{
    EndedAgreements ended = endedWith(listOf({m_kth}), 1, listOf({m_laval, m_kth}), {});
    ended = endedWith(listOf({m_laval}), 2, listOf({m_kth}), ended);
    ended = endedWith(listOf({m_kth}), 3, listOf({m_laval}), ended);
    QCOMPARE(said(ended), QStringList(QStringLiteral("Laval iia: 3")));
}

void TestEndedAgreements::agreementsOfOneRow_shareIt()
{
    const EndedAgreements ended = endedWith(AgreementList(), 1, listOf({m_keio, m_kth}), {});
    QCOMPARE(ended.list.rows.size(), 2U);
    QCOMPARE(ended.list.agreements[0].row, ended.list.agreements[1].row);
    QVERIFY(ended.list.agreements[2].row != ended.list.agreements[1].row);
}

void TestEndedAgreements::extraColumns_areKeptByTitle()
{
    AgreementList first = listOf({m_laval});
    first.extraColumns = {QStringLiteral("Contact")};
    first.extraCells = {first.extraTexts.intern("Ann")};
    AgreementList second = listOf({m_kth});
    second.extraColumns = {QStringLiteral("Seats"), QStringLiteral("Contact")};
    second.extraCells = {second.extraTexts.intern("7"), second.extraTexts.intern("Eve")};
    const EndedAgreements after = endedWith(second, 1, first, {});
    const AgreementList list = endedWith(AgreementList(), 2, second, after).list;
    QCOMPARE(list.extraColumns, QStringList({QStringLiteral("Contact"), QStringLiteral("Seats")}));
    QCOMPARE(list.extraText(0, 0), QByteArrayView("Ann"));
    QCOMPARE(list.extraText(0, 1), QByteArrayView());
    QCOMPARE(list.extraText(1, 0), QByteArrayView("Eve"));
    QCOMPARE(list.extraText(1, 1), QByteArrayView("7"));
}

void TestEndedAgreements::sharedNames_areStoredOnce()
{
    const QString other = QStringLiteral("Laval | CA Canada | mou");
    const EndedAgreements second = endedWith(listOf({other}), 1, listOf({m_laval, other}), {});
    const EndedAgreements third = endedWith(AgreementList(), 2, listOf({other}), second);
    QCOMPARE(third.list.agreements.size(), 2U);
    QCOMPARE(third.list.institutions.size(), 1U);
    QCOMPARE(third.list.countries.size(), 1U);
}

void TestEndedAgreements::list_canHaveThemAtItsEnd()
{
    const AgreementList first = listOf({m_laval, m_kth, m_keio});
    const AgreementList second = listOf({m_kth, QStringLiteral("Laval | CA Canada | mou")});
    const AgreementList list = withEnded(second, endedWith(second, 1, first, {}));
    QCOMPARE(list.ended, 3U);
    QCOMPARE(list.listed(), 2U);
    QVERIFY(!list.hasEnded(1));
    QVERIFY(list.hasEnded(2));
    QCOMPARE(identityOf(list, list.agreements[2]), identityOf(first, first.agreements[0]));
    QCOMPARE(identityOf(list, list.agreements[4]), identityOf(first, first.agreements[3]));
    QCOMPARE(list.rowText(list.agreements[2].row), first.rowText(0));
    QCOMPARE(list.rowText(0), second.rowText(0));
    // Laval is there already, and so is the programme of Keio's MoU.
    QCOMPARE(list.agreements[2].institution, list.agreements[1].institution);
    QCOMPARE(list.institutions.size(), 3U);
    QCOMPARE(list.countries.size(), 3U);
    QCOMPARE(list.programmes.size(), 4U);
}

void TestEndedAgreements::list_withNothingEndedIsTheSame()
{
    const AgreementList list = withEnded(listOf({m_kth}), {});
    QCOMPARE(list.ended, 0U);
    QCOMPARE(list.text, listOf({m_kth}).text);
    QCOMPARE(list.agreements, listOf({m_kth}).agreements);
}

void TestEndedAgreements::list_getsTheirExtraColumns()
{
    AgreementList first = listOf({m_laval});
    first.extraColumns = {QStringLiteral("Contact")};
    first.extraCells = {first.extraTexts.intern("Ann")};
    AgreementList second = listOf({m_kth, m_keio});
    second.extraColumns = {QStringLiteral("Seats")};
    second.extraCells = {second.extraTexts.intern("7"), second.extraTexts.intern("8")};
    const AgreementList list = withEnded(second, endedWith(second, 1, first, {}));
    QCOMPARE(list.extraColumns, QStringList({QStringLiteral("Seats"), QStringLiteral("Contact")}));
    QCOMPARE(list.extraText(0, 0), QByteArrayView("7"));
    QCOMPARE(list.extraText(0, 1), QByteArrayView());
    QCOMPARE(list.extraText(1, 0), QByteArrayView("8"));
    QCOMPARE(list.extraText(2, 0), QByteArrayView());
    QCOMPARE(list.extraText(2, 1), QByteArrayView("Ann"));
}

void TestEndedAgreements::comparison_leavesThemOut()
{
    const AgreementList second = listOf({m_kth});
    const AgreementList list = withEnded(second, endedWith(second, 1, listOf({m_laval}), {}));
    QVERIFY(compared(list, second).isEmpty());
    QCOMPARE(compared(list, listOf({m_kth, m_laval})).added, (std::vector<AgreementId>{1}));
}

QTEST_APPLESS_MAIN(TestEndedAgreements)
#include "tst_endedagreements.moc"
