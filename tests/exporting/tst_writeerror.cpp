// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "exporting/writeerror.h"

#include <QTest>

#include <cerrno>

using namespace accords;
using exporting::WriteError;
using Kind = WriteError::Kind;

class TestWriteError final : public QObject
{
    Q_OBJECT

private slots:
    void sentence_namesTheFileAndTheWayOut_data();
    void sentence_namesTheFileAndTheWayOut();
    void systemsNumber_hasItsKind_data();
    void systemsNumber_hasItsKind();
    void standardOutput_isNamedInWords();
    void hostileFileName_isMadeVisible();
    void percentSigns_stayAsTheyAre();

private:
    const text::Phrasebook m_english{domain::Language::English};
};

void TestWriteError::sentence_namesTheFileAndTheWayOut_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("place");
    QTest::newRow("no folder") << Kind::NoFolder << QStringLiteral("folder does not exist");
    QTest::newRow("not regular") << Kind::NotRegular << QStringLiteral("not a regular file");
    QTest::newRow("denied") << Kind::Denied << QStringLiteral("not allowed");
    QTest::newRow("full") << Kind::Full << QStringLiteral("disk is full");
    QTest::newRow("device") << Kind::Device << QStringLiteral("Input/output error");
    QTest::newRow("cancelled") << Kind::Cancelled << QStringLiteral("cancelled");
}

void TestWriteError::sentence_namesTheFileAndTheWayOut()
{
    QFETCH(const Kind, kind);
    QFETCH(const QString, place);
    const QString text =
        exporting::sentence({kind, QStringLiteral("out.csv"), QStringLiteral("Input/output error")}, m_english);
    QVERIFY2(text.contains(QStringLiteral("“out.csv”")), qPrintable(text));
    QVERIFY2(text.contains(place), qPrintable(text));
    QVERIFY2(text.endsWith(u'.'), qPrintable(text));
    QCOMPARE(text.count(QStringLiteral(". ")), 0);
}

void TestWriteError::systemsNumber_hasItsKind_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<WriteError>("error");
    const QString file = QStringLiteral("out.csv");
    const QString words = QStringLiteral("words");
    QTest::newRow("no space") << ENOSPC << WriteError{Kind::Full, file, {}};
    QTest::newRow("no access") << EACCES << WriteError{Kind::Denied, file, {}};
    QTest::newRow("read-only disk") << EROFS << WriteError{Kind::Denied, file, {}};
    QTest::newRow("other") << EIO << WriteError{Kind::Device, file, words};
}

void TestWriteError::systemsNumber_hasItsKind()
{
    QFETCH(const int, number);
    QTEST(exporting::writeErrorOf(number, QStringLiteral("out.csv"), QStringLiteral("words")), "error");
}

void TestWriteError::standardOutput_isNamedInWords()
{
    QCOMPARE(
        exporting::sentence({Kind::Full, QStringLiteral("-"), {}}, m_english),
        QStringLiteral("Cannot write standard output: the disk is full; free some space or choose another folder."));
}

void TestWriteError::hostileFileName_isMadeVisible()
{
    const QString text = exporting::sentence({Kind::Full, QStringLiteral("a\u202Evsc.exe"), {}}, m_english);
    QVERIFY(!text.contains(QChar(0x202E)));
}

void TestWriteError::percentSigns_stayAsTheyAre()
{
    const QString text =
        exporting::sentence({Kind::Device, QStringLiteral("100%2.csv"), QStringLiteral("%1")}, m_english);
    QVERIFY(text.contains(QStringLiteral("“100%2.csv”")));
    QVERIFY(text.contains(QStringLiteral("“%1”")));
}

QTEST_APPLESS_MAIN(TestWriteError)
#include "tst_writeerror.moc"
