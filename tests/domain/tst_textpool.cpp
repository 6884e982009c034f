// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "domain/textpool.h"

#include <QTest>

using accords::domain::TextPool;

class TestTextPool final : public QObject
{
    Q_OBJECT

private slots:
    void newTexts_getNumbersInOrderOfArrival();
    void sameText_keepsItsNumber();
    void emptyText_isATextLikeAnyOther();
    void textsThatJoinAlike_stayApart();
    void textWithNul_isStoredWhole();
    void manyTexts_areAllFoundAgain();
    void copy_isIndependent();
    void squeezedPool_stillInterns();
    void poolOfTexts_isThePoolTheyCameFrom();
};

void TestTextPool::newTexts_getNumbersInOrderOfArrival()
{
    TextPool pool;
    QCOMPARE(pool.intern("Aalen"), 0U);
    QCOMPARE(pool.intern("São Paulo"), 1U);
    QCOMPARE(pool.size(), 2U);
    QCOMPARE(pool.text(1), QStringLiteral("São Paulo"));
    QCOMPARE(pool.arena(), QByteArrayView("AalenSão Paulo"));
}

void TestTextPool::sameText_keepsItsNumber()
{
    TextPool pool;
    pool.intern("Aalen");
    const TextPool::Id laval = pool.intern("Laval");
    QCOMPARE(pool.intern(QByteArray("Laval")), laval);
    QCOMPARE(pool.size(), 2U);
}

void TestTextPool::emptyText_isATextLikeAnyOther()
{
    TextPool pool;
    const TextPool::Id first = pool.intern("");
    const TextPool::Id second = pool.intern("Laval");
    QCOMPARE(pool.intern(QByteArrayView()), first);
    QVERIFY(pool.view(first).isEmpty());
    QCOMPARE(pool.view(second), QByteArrayView("Laval"));
}

void TestTextPool::textsThatJoinAlike_stayApart()
{
    TextPool pool;
    const TextPool::Id ab = pool.intern("ab");
    const TextPool::Id c = pool.intern("c");
    const TextPool::Id a = pool.intern("a");
    const TextPool::Id bc = pool.intern("bc");
    QCOMPARE(pool.view(ab), QByteArrayView("ab"));
    QCOMPARE(pool.view(c), QByteArrayView("c"));
    QCOMPARE(pool.view(a), QByteArrayView("a"));
    QCOMPARE(pool.view(bc), QByteArrayView("bc"));
}

void TestTextPool::textWithNul_isStoredWhole()
{
    TextPool pool;
    const QByteArray text("a\0b", 3);
    QCOMPARE(pool.view(pool.intern(text)), QByteArrayView(text));
    QVERIFY(pool.intern("a") != pool.intern(text));
}

void TestTextPool::manyTexts_areAllFoundAgain()
{
    constexpr int count = 10'000;
    TextPool pool;
    for (int number = 0; number < count; ++number)
        pool.intern(QByteArray::number(number));
    for (int number = 0; number < count; ++number) {
        QCOMPARE(pool.intern(QByteArray::number(number)), static_cast<TextPool::Id>(number));
        QCOMPARE(pool.view(static_cast<TextPool::Id>(number)), QByteArrayView(QByteArray::number(number)));
    }
}

void TestTextPool::copy_isIndependent()
{
    TextPool pool;
    pool.intern("Aalen");
    TextPool copy = pool;
    copy.intern("Laval");
    QCOMPARE(pool.size(), 1U);
    QCOMPARE(copy.size(), 2U);
    QCOMPARE(pool.intern("Keio"), 1U);
    QCOMPARE(copy.text(1), QStringLiteral("Laval"));
}

void TestTextPool::squeezedPool_stillInterns()
{
    TextPool pool;
    const TextPool::Id aalen = pool.intern("Aalen");
    pool.squeeze();
    QCOMPARE(pool.text(aalen), QStringLiteral("Aalen"));
    QCOMPARE(pool.intern("Aalen"), aalen);
    QCOMPARE(pool.intern("Laval"), 1U);
}

void TestTextPool::poolOfTexts_isThePoolTheyCameFrom()
{
    TextPool pool;
    std::vector<qsizetype> ends;
    for (const char *text : {"Aalen", "", "São Paulo"}) {
        pool.intern(text);
        ends.push_back(pool.arena().size());
    }
    TextPool again = TextPool::ofTexts(pool.arena().toByteArray(), ends);
    QCOMPARE(again.size(), 3U);
    for (TextPool::Id id = 0; id < again.size(); ++id)
        QCOMPARE(again.view(id), pool.view(id));
    QCOMPARE(again.intern("São Paulo"), 2U);
    QCOMPARE(again.intern("Laval"), 3U);
}

QTEST_APPLESS_MAIN(TestTextPool)

#include "tst_textpool.moc"
