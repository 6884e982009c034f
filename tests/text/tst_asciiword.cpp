// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "text/asciiword.h"

#include <QByteArray>
#include <QTest>

using namespace accords::text;

namespace {

/// A word whose byte \a place is \a byte, the others being \a others.
AsciiWord wordWith(int place, uchar byte, uchar others)
{
    QByteArray bytes(wordBytes, static_cast<char>(others));
    bytes[place] = static_cast<char>(byte);
    return wordAt(bytes.constData());
}

/// The mark of byte \a place.
AsciiWord markOf(int place)
{
    return wordWith(place, 0x80, 0);
}

QByteArray bytesOf(AsciiWord word)
{
    QByteArray bytes(wordBytes, '\0');
    putWord(bytes.data(), word);
    return bytes;
}

} // namespace

/// Every byte at every place, among several others.
class TestAsciiWord final : public QObject
{
    Q_OBJECT

private slots:
    void everyByte_isTold_data();
    void everyByte_isTold();
};

void TestAsciiWord::everyByte_isTold_data()
{
    QTest::addColumn<int>("others");
    for (const int others : {'a', 'Z', '~', '@', '[', '!'})
        QTest::addRow("among %c", others) << others;
}

void TestAsciiWord::everyByte_isTold()
{
    QFETCH(int, others);
    for (int place = 0; place < wordBytes; ++place) {
        for (int byte = 0; byte < 0x100; ++byte) {
            const AsciiWord word = wordWith(place, static_cast<uchar>(byte), static_cast<uchar>(others));
            QCOMPARE(isAscii(word), byte < 0x80);
            if (byte >= 0x80)
                continue;
            QCOMPARE(controls(word), byte < ' ' || byte == 0x7F ? markOf(place) : 0);
            QCOMPARE(spaces(word), byte == ' ' ? markOf(place) : 0);
            QCOMPARE(bytesOf(lowered(word)), bytesOf(word).toLower());
        }
    }
}

QTEST_APPLESS_MAIN(TestAsciiWord)

#include "tst_asciiword.moc"
