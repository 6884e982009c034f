// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/evaluation.h"
#include "domain/fieldtext.h"
#include "support/lists.h"

#include <QTest>

using namespace accords;
using catalogue::Query;
using catalogue::QueryError;
using domain::Field;

namespace {

/// Agreements by the day on which they end, in this order; one is open, and nothing is known of the last.
const QStringList ends = {QStringLiteral("2026-12-31"), QStringLiteral("2027-01-01"),
                          QStringLiteral("2027-08-31"), QStringLiteral("2027-09-01"),
                          QStringLiteral("2027-09-30"), QStringLiteral("2027-10-01"),
                          QStringLiteral("open"),       QString()};

const QDate today(2026, 12, 31);

catalogue::Catalogue endingAt()
{
    QStringList rows;
    for (qsizetype i = 0; i < ends.size(); ++i)
        rows.append(QStringLiteral("College %1 | CA Canada | mou imt").arg(i));
    domain::AgreementList list = testing::listOf(rows);
    domain::StaffRecords records;
    for (domain::AgreementId id = 0; id < list.agreements.size(); ++id)
        setField(records, {identityOf(list, list.agreements[id]), Field::End}, ends[static_cast<qsizetype>(id)]);
    return catalogue::Catalogue(std::move(list), records);
}

Query parsed(const QString &text)
{
    return std::get<Query>(Query::parse(text, {}));
}

using Ids = std::vector<domain::AgreementId>;

} // namespace

/// Terms of a query on the fields that staff fill in.
class StaffTermsTest final : public QObject
{
    Q_OBJECT

private slots:
    void ends_data();
    void ends();
    void tag_isTheWholeTag();
    void note_isAnywhere();
    void displayName_isFoundAsTextAndInstitution();
    void wrongStatus_offersTheNearest();
    void endingWithin_countsBothDays();
    void facets_areCountedBesideTheOthers();
};

void StaffTermsTest::ends_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<Ids>("found");
    QTest::newRow("month") << QStringLiteral("ends:2027-09") << Ids{3, 4};
    QTest::newRow("before a month") << QStringLiteral("ends:<2027-09") << Ids{0, 1, 2};
    QTest::newRow("up to a month") << QStringLiteral("ends:<=2027-09") << Ids{0, 1, 2, 3, 4};
    QTest::newRow("after a month") << QStringLiteral("ends:>2027-09") << Ids{5};
    QTest::newRow("from a month on") << QStringLiteral("ends:>=2027-09") << Ids{3, 4, 5};
    QTest::newRow("year") << QStringLiteral("ends:2027") << Ids{1, 2, 3, 4, 5};
    QTest::newRow("after a year") << QStringLiteral("ends:>2026") << Ids{1, 2, 3, 4, 5};
    QTest::newRow("day") << QStringLiteral("ends:=2027-08-31") << Ids{2};
    QTest::newRow("before a day") << QStringLiteral("ends:<2027-01-01") << Ids{0};
    QTest::newRow("days") << QStringLiteral("ends:1d") << Ids{0, 1};
    QTest::newRow("months") << QStringLiteral("ends:8m") << Ids{0, 1, 2};
    QTest::newRow("years") << QStringLiteral("ends:1Y") << Ids{0, 1, 2, 3, 4, 5};
    QTest::newRow("either") << QStringLiteral("ends:1d,2027-10") << Ids{0, 1, 5};
    QTest::newRow("both") << QStringLiteral("ends:>2026 ends:<2027-09") << Ids{1, 2};
    QTest::newRow("not") << QStringLiteral("-ends:2027") << Ids{0, 6, 7};
    QTest::newRow("French") << QStringLiteral("fin:2027-10") << Ids{5};
}

void StaffTermsTest::ends()
{
    QFETCH(const QString, query);
    QFETCH(const Ids, found);
    QCOMPARE(evaluate(endingAt(), parsed(query), today).agreements, found);
}

void StaffTermsTest::tag_isTheWholeTag()
{
    domain::AgreementList list = testing::listOf({QStringLiteral("Laval | CA Canada | mou imt + iia imt")});
    domain::StaffRecords records;
    records.institutions[identityOf(list, 0)].tags = QStringList{QStringLiteral("Été 2027")};
    const catalogue::Catalogue catalogue(std::move(list), records);
    QCOMPARE(evaluate(catalogue, parsed(QStringLiteral("tag:\"ete 2027\""))).agreements, (Ids{0, 1}));
    QCOMPARE(evaluate(catalogue, parsed(QStringLiteral("tag:ete"))).agreements, Ids());
}

void StaffTermsTest::note_isAnywhere()
{
    domain::AgreementList list = testing::listOf(
        {QStringLiteral("Laval | CA Canada | mou imt + iia imt"), QStringLiteral("KTH | SE Sweden | moa")});
    domain::StaffRecords records;
    records.institutions[identityOf(list, 0)].notes = QStringLiteral("Visited in\nMay");
    records.agreements[identityOf(list, list.agreements[2])].notes = QStringLiteral("A VISIT is due");
    const catalogue::Catalogue catalogue(std::move(list), records);
    QCOMPARE(evaluate(catalogue, parsed(QStringLiteral("note:visit"))).agreements, (Ids{0, 1, 2}));
    QCOMPARE(evaluate(catalogue, parsed(QStringLiteral("note:due"))).agreements, (Ids{2}));
    QCOMPARE(evaluate(catalogue, parsed(QStringLiteral("visit"))).agreements, Ids());
}

void StaffTermsTest::displayName_isFoundAsTextAndInstitution()
{
    domain::AgreementList list =
        testing::listOf({QStringLiteral("Laval | CA Canada | mou imt"), QStringLiteral("KTH | SE Sweden | moa")});
    domain::StaffRecords records;
    records.institutions[identityOf(list, 1)].displayName = QStringLiteral("Royal Institute");
    const catalogue::Catalogue catalogue(std::move(list), records);
    for (const char *text : {"royal", "institution:royal", "kth", "institution:kth", "-laval"})
        QCOMPARE(evaluate(catalogue, parsed(QString::fromUtf8(text))).agreements, (Ids{1}));
}

void StaffTermsTest::wrongStatus_offersTheNearest()
{
    const auto error = std::get<QueryError>(Query::parse(QStringLiteral("status:activ"), {}));
    QCOMPARE(error.kind, QueryError::Kind::UnknownValue);
    QCOMPARE(error.suggestion, QStringLiteral("active"));
}

void StaffTermsTest::endingWithin_countsBothDays()
{
    const catalogue::Catalogue catalogue = endingAt();
    QCOMPARE(endingWithin(catalogue, today, 8), 3U);
    QCOMPARE(endingWithin(catalogue, today, 12), 6U);
    QCOMPARE(endingWithin(catalogue, today.addDays(1), 12), 5U);
    QCOMPARE(endingWithin(catalogue::Catalogue(testing::listOf({})), today, 12), 0U);
}

void StaffTermsTest::facets_areCountedBesideTheOthers()
{
    domain::AgreementList list =
        testing::listOf({QStringLiteral("Laval | CA Canada | mou imt"), QStringLiteral("KTH | SE Sweden | moa"),
                         QStringLiteral("Lund | SE Sweden | erasmus")});
    domain::StaffRecords records;
    records.institutions[identityOf(list, 0)].tags = QStringList{QStringLiteral("a")};
    records.institutions[identityOf(list, 1)].tags = QStringList{QStringLiteral("a"), QStringLiteral("b")};
    for (const domain::AgreementId id : {0U, 1U})
        records.agreements[identityOf(list, list.agreements[id])].status = domain::AgreementStatus::Active;
    records.agreements[identityOf(list, list.agreements[2])].status = domain::AgreementStatus::Ended;
    const catalogue::Catalogue catalogue(std::move(list), records);
    const auto facets = evaluate(catalogue, parsed(QStringLiteral("status:ended"))).facets;
    QCOMPARE(facets.statuses, (std::array<quint32, 5>{0, 2, 0, 0, 1}));
    QCOMPARE(facets.tags, (std::vector<quint32>{0, 0}));
    QCOMPARE(facets.types, (std::array<quint32, 5>{1, 0, 0, 0, 0}));
    const auto beside = evaluate(catalogue, parsed(QStringLiteral("country:SE tag:a"))).facets;
    QCOMPARE(beside.statuses, (std::array<quint32, 5>{0, 1, 0, 0, 0}));
    QCOMPARE(beside.tags, (std::vector<quint32>{1, 1}));
}

QTEST_GUILESS_MAIN(StaffTermsTest)
#include "tst_staffterms.moc"
