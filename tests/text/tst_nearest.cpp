// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "text/nearest.h"

#include <QTest>

using namespace accords::text;

class TestNearest final : public QObject
{
    Q_OBJECT

private slots:
    void distance_countsTheSlips_data();
    void distance_countsTheSlips();
    void distance_isTheSameBothWays_data();
    void distance_isTheSameBothWays();
    void distanceAboveTheLimit_isTheLimitAndOne();
    void longTexts_areComparedFast();
    void typedWord_findsWhatWasMeant_data();
    void typedWord_findsWhatWasMeant();
    void equallyNear_theFirstWins();
    void noCandidates_nothingIsNear();
};

void TestNearest::distance_countsTheSlips_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<int>("distance");
    const auto add = [](const char *left, const char *right, int distance) {
        QTest::addRow("%s-%s", left, right) << QString::fromLatin1(left) << QString::fromLatin1(right) << distance;
    };
    add("", "", 0);
    add("aalen", "aalen", 0);
    add("aalen", "alen", 1);
    add("aalen", "aallen", 1);
    add("aalen", "aalin", 1);
    add("aalen", "aalne", 1);
    add("", "abc", 3);
    add("kitten", "sitting", 3);
    add("ca", "abc", 3); // A swapped pair is not touched again.
    add("abcdef", "badcfe", 3);
    add("abc", "xyz", 3);
}

void TestNearest::distance_countsTheSlips()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    QFETCH(const int, distance);
    QCOMPARE(editDistance(left, right, 10), distance);
    QCOMPARE(editDistance(left, right, distance), distance);
}

void TestNearest::distance_isTheSameBothWays_data()
{
    distance_countsTheSlips_data();
}

void TestNearest::distance_isTheSameBothWays()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    for (int limit = 0; limit < 5; ++limit)
        QCOMPARE(editDistance(left, right, limit), editDistance(right, left, limit));
}

void TestNearest::distanceAboveTheLimit_isTheLimitAndOne()
{
    QCOMPARE(editDistance(u"kitten", u"sitting", 2), 3);
    QCOMPARE(editDistance(u"kitten", u"sitting", 0), 1);
    QCOMPARE(editDistance(u"abcdefgh", u"x", 3), 4);
    QCOMPARE(editDistance(u"abcd", u"wxyz", 3), 4);
}

void TestNearest::longTexts_areComparedFast()
{
    const QString text(2'000, QChar(u'x'));
    int distance = 0;
    QBENCHMARK
    {
        distance = editDistance(text, text + u'y', 2);
    }
    QCOMPARE(distance, 1);
}

void TestNearest::typedWord_findsWhatWasMeant_data()
{
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *typed, const char *expected) {
        QTest::newRow(typed) << QString::fromUtf8(expected);
    };
    add("contry", "country");
    add("coutnry", "country");
    add("TYPE", "type");
    add("tpye", "type");
    add("etablisement", "établissement");
    add("regio", "region");
    add("inst", "institution");
    add("zzz", "");
    add("t", "type");
    add("xy", "");
}

void TestNearest::typedWord_findsWhatWasMeant()
{
    QFETCH(const QString, expected);
    const QStringList fields{QStringLiteral("country"), QStringLiteral("type"), QStringLiteral("region"),
                             QStringLiteral("institution"), QStringLiteral("établissement")};
    QCOMPARE(nearest(QString::fromUtf8(QTest::currentDataTag()), fields), expected);
}

void TestNearest::equallyNear_theFirstWins()
{
    const QString moa = QStringLiteral("moa");
    const QString mou = QStringLiteral("mou");
    QCOMPARE(nearest(QStringLiteral("moi"), {moa, mou}), moa);
    QCOMPARE(nearest(QStringLiteral("moi"), {mou, moa}), mou);
}

void TestNearest::noCandidates_nothingIsNear()
{
    QVERIFY(nearest(QStringLiteral("type"), {}).isEmpty());
    QVERIFY(nearest(QString(), {QStringLiteral("type")}).isEmpty());
}

QTEST_APPLESS_MAIN(TestNearest)

#include "tst_nearest.moc"
