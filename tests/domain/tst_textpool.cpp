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
    void partsOfTheSource_stayWhereTheyAre();
    void otherTexts_areKeptBesideTheSource();
    void appendedTexts_areFoundAgain();
    void copyOfTheSource_mayChange();
};

void TestTextPool::newTexts_getNumbersInOrderOfArrival()
{
    TextPool pool;
    QCOMPARE(pool.intern("Aalen"), 0U);
    QCOMPARE(pool.intern("São Paulo"), 1U);
    QCOMPARE(pool.size(), 2U);
    QCOMPARE(pool.text(1), QStringLiteral("São Paulo"));
    QCOMPARE(pool.joined(), QByteArray("AalenSão Paulo"));
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
        ends.push_back(pool.bytes());
    }
    TextPool again = TextPool::ofTexts(pool.joined(), ends);
    QCOMPARE(again.size(), 3U);
    for (TextPool::Id id = 0; id < again.size(); ++id)
        QCOMPARE(again.view(id), pool.view(id));
    QCOMPARE(again.intern("São Paulo"), 2U);
    QCOMPARE(again.intern("Laval"), 3U);
}

void TestTextPool::partsOfTheSource_stayWhereTheyAre()
{
    const QByteArray source("Aalen;Laval");
    TextPool pool(source);
    const TextPool::Id laval = pool.intern(QByteArrayView(source).sliced(6));
    QCOMPARE(pool.view(laval), QByteArrayView("Laval"));
    QCOMPARE(static_cast<const void *>(pool.view(laval).data()), static_cast<const void *>(source.constData() + 6));
}

void TestTextPool::otherTexts_areKeptBesideTheSource()
{
    const QByteArray source("Aalen;Laval");
    TextPool pool(source);
    pool.intern(QByteArrayView(source).first(5));
    {
        const QByteArray passing("Keio");
        QCOMPARE(pool.intern(passing), 1U);
    }
    QCOMPARE(pool.intern("Aalen"), 0U);
    QCOMPARE(pool.text(1), QStringLiteral("Keio"));
    QCOMPARE(pool.joined(), QByteArray("AalenKeio"));
    QCOMPARE(pool.bytes(), qsizetype(9));
}

void TestTextPool::appendedTexts_areFoundAgain()
{
    TextPool pool;
    pool.intern("Aalen");
    QCOMPARE(pool.append("Laval"), 1U);
    QCOMPARE(pool.intern("Laval"), 1U);
    QCOMPARE(pool.append("Keio"), 2U);
    QCOMPARE(pool.intern("Aalen"), 0U);
    QCOMPARE(pool.intern("Osaka"), 3U);
}

void TestTextPool::copyOfTheSource_mayChange()
{
    QByteArray source("Aalen;Laval");
    TextPool pool(source);
    pool.intern(QByteArrayView(source).first(5));
    source.fill('x');
    QCOMPARE(pool.text(0), QStringLiteral("Aalen"));
}

QTEST_APPLESS_MAIN(TestTextPool)

#include "tst_textpool.moc"
