// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "store/packing.h"

#include <QTest>

#include <limits>

using accords::store::Packer;
using accords::store::Unpacker;

class TestPacking final : public QObject
{
    Q_OBJECT

private slots:
    void numbers_comeBack_data();
    void numbers_comeBack();
    void differences_comeBack_data();
    void differences_comeBack();
    void texts_comeBack();
    void layout_isTheSameEverywhere();
    void cutBytes_areAFault();
    void endlessNumber_isAFault();
    void largeIndex_isAFault();
    void countBeyondTheEnd_isAFault();
    void leftOver_isNotDone();
};

void TestPacking::numbers_comeBack_data()
{
    QTest::addColumn<quint64>("number");
    QTest::addColumn<qsizetype>("bytes");
    QTest::newRow("0") << quint64(0) << qsizetype(1);
    QTest::newRow("127") << quint64(127) << qsizetype(1);
    QTest::newRow("128") << quint64(128) << qsizetype(2);
    QTest::newRow("a million") << quint64(1'000'000) << qsizetype(3);
    QTest::newRow("32 bits") << quint64(0xFFFF'FFFF) << qsizetype(5);
    QTest::newRow("64 bits") << std::numeric_limits<quint64>::max() << qsizetype(10);
}

void TestPacking::numbers_comeBack()
{
    QFETCH(const quint64, number);
    Packer packer;
    packer.number(number);
    const QByteArray bytes = packer.take();
    QTEST(bytes.size(), "bytes");
    Unpacker unpacker(bytes);
    QCOMPARE(unpacker.number(), number);
    QVERIFY(unpacker.isDone());
}

void TestPacking::differences_comeBack_data()
{
    QTest::addColumn<qint64>("difference");
    QTest::addColumn<qsizetype>("bytes");
    QTest::newRow("0") << qint64(0) << qsizetype(1);
    QTest::newRow("63") << qint64(63) << qsizetype(1);
    QTest::newRow("-64") << qint64(-64) << qsizetype(1);
    QTest::newRow("64") << qint64(64) << qsizetype(2);
    QTest::newRow("largest") << std::numeric_limits<qint64>::max() << qsizetype(10);
    QTest::newRow("smallest") << std::numeric_limits<qint64>::min() << qsizetype(10);
}

void TestPacking::differences_comeBack()
{
    QFETCH(const qint64, difference);
    Packer packer;
    packer.difference(difference);
    const QByteArray bytes = packer.take();
    QTEST(bytes.size(), "bytes");
    Unpacker unpacker(bytes);
    QCOMPARE(unpacker.difference(), difference);
    QVERIFY(unpacker.isDone());
}

void TestPacking::texts_comeBack()
{
    const QStringList texts = {QString(), QStringLiteral("Łódź 🎓"), QString(QChar(u'\xD800')) + QChar(u'\0'),
                               QString(QChar(u'\xFEFF')) + u'x', QString(1 << 20, u'é')};
    Packer packer;
    for (const QString &text : texts)
        packer.text(text);
    const QByteArray bytes = packer.take();
    Unpacker unpacker(bytes);
    for (const QString &text : texts)
        QCOMPARE(unpacker.text(), text);
    QVERIFY(unpacker.isDone());
}

void TestPacking::layout_isTheSameEverywhere()
{
    Packer packer;
    packer.number(300);
    packer.difference(-2);
    packer.text(QStringLiteral("é"));
    QCOMPARE(packer.take(), QByteArray("\xAC\x02\x03\x02\xC3\xA9"));
}

void TestPacking::cutBytes_areAFault()
{
    Packer packer;
    packer.number(1'000'000);
    packer.text(QStringLiteral("Laval"));
    const QByteArray bytes = packer.take();
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        Unpacker unpacker(QByteArrayView(bytes).first(size));
        unpacker.number();
        unpacker.text();
        QVERIFY(!unpacker.isSound());
    }
}

void TestPacking::endlessNumber_isAFault()
{
    const QByteArray bytes(100, '\xFF');
    Unpacker unpacker(bytes);
    unpacker.number();
    QVERIFY(!unpacker.isSound());
}

void TestPacking::largeIndex_isAFault()
{
    Packer packer;
    packer.number(6);
    packer.number(7);
    const QByteArray bytes = packer.take();
    Unpacker unpacker(bytes);
    QCOMPARE(unpacker.index(7), 6U);
    QVERIFY(unpacker.isSound());
    QCOMPARE(unpacker.index(7), 0U);
    QVERIFY(!unpacker.isSound());
}

void TestPacking::countBeyondTheEnd_isAFault()
{
    Packer packer;
    packer.number(std::numeric_limits<quint64>::max());
    const QByteArray bytes = packer.take();
    Unpacker unpacker(bytes);
    QCOMPARE(unpacker.count(), std::size_t(0));
    QVERIFY(!unpacker.isSound());
}

void TestPacking::leftOver_isNotDone()
{
    Unpacker unpacker("\x01\x02");
    unpacker.number();
    QVERIFY(unpacker.isSound());
    QVERIFY(!unpacker.isDone());
}

QTEST_APPLESS_MAIN(TestPacking)
#include "tst_packing.moc"
