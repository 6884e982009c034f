// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "reading/encoding.h"
#include "reading/windows1252.h"

#include <QTest>

using namespace accords::reading;

class TestEncoding final : public QObject
{
    Q_OBJECT

private slots:
    void bytes_decode_data();
    void bytes_decode();
    void chosenEncoding_isKept();
    void chosenWindows1252_isNotDoubtful();
    void validUtf8_isNotCopied();
    void manyPieces_areNotTorn();
    void brokenByteFarDown_isWindows1252();
    void windows1252_goesThereAndBack();
    void textBeyondWindows1252_hasNoBytes();
    void stop_ends();
};

void TestEncoding::bytes_decode_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<bool>("doubtful");

    const QByteArray utf8("UTF-8");
    QTest::newRow("nothing") << QByteArray() << QByteArray() << utf8 << false;
    QTest::newRow("ascii") << QByteArray("abc") << QByteArray("abc") << utf8 << false;
    QTest::newRow("utf-8") << QByteArray("\u00e9t\u00e9") << QByteArray("\u00e9t\u00e9") << utf8 << false;
    QTest::newRow("utf-8 with mark") << QByteArray("\xEF\xBB\xBF\u00e9") << QByteArray("\u00e9") << utf8 << false;
    QTest::newRow("utf-8 with mark, broken") << QByteArray("\xEF\xBB\xBF"
                                                           "a\xFF"
                                                           "b")
                                             << QByteArray("a\uFFFDb") << utf8 << true;
    QTest::newRow("windows-1252") << QByteArray("Universit\xE9 \x80 \x9C\x81")
                                  << QByteArray("Universit\u00e9 \u20ac \u0153\xC2\x81") << QByteArray("windows-1252")
                                  << true;
    QTest::newRow("utf-16 little endian with mark") << QByteArray("\xFF\xFE"
                                                                  "a\0\xE9\0",
                                                                  6)
                                                    << QByteArray("a\u00e9") << QByteArray("UTF-16LE") << false;
    QTest::newRow("utf-16 big endian with mark")
        << QByteArray("\xFE\xFF\0a\0\xE9", 6) << QByteArray("a\u00e9") << QByteArray("UTF-16BE") << false;
    QTest::newRow("utf-16 little endian by pattern")
        << QByteArray("a\0\t\0b\0\xAC\x20", 8) << QByteArray("a\tb\u20ac") << QByteArray("UTF-16LE") << false;
    QTest::newRow("utf-16 big endian by pattern")
        << QByteArray("\0a\0\t\0b\x20\xAC", 8) << QByteArray("a\tb\u20ac") << QByteArray("UTF-16BE") << false;
    QTest::newRow("utf-16 beyond 16 bits")
        << QByteArray("\xFF\xFE\x3D\xD8\x00\xDE", 6) << QByteArray("\U0001F600") << QByteArray("UTF-16LE") << false;
    QTest::newRow("utf-16, half a character") << QByteArray("\xFF\xFE"
                                                            "a\0b",
                                                            5)
                                              << QByteArray("a") << QByteArray("UTF-16LE") << true;
}

void TestEncoding::bytes_decode()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, encoding);
    QFETCH(bool, doubtful);
    const DecodedText result = decoded(bytes, {});
    QCOMPARE(result.text, text);
    QCOMPARE(result.encoding, encoding);
    QCOMPARE(result.doubtful, doubtful);
}

void TestEncoding::chosenEncoding_isKept()
{
    QCOMPARE(decoded("\u00e9", "windows-1252").text, QByteArray("\u00c3\u00a9"));
    QCOMPARE(decoded(QByteArray("a\0", 2), "UTF-16LE").text, QByteArray("a"));
    const DecodedText broken = decoded("a\xE9", "UTF-8");
    QCOMPARE(broken.text, QByteArray("a\uFFFD"));
    QVERIFY(broken.doubtful);
}

void TestEncoding::chosenWindows1252_isNotDoubtful()
{
    QVERIFY(!decoded("\xE9", "windows-1252").doubtful);
}

void TestEncoding::validUtf8_isNotCopied()
{
    QByteArray bytes("a long enough text of \u00e9");
    const char *data = bytes.constData();
    QCOMPARE(static_cast<const void *>(decoded(std::move(bytes), {}).text.constData()),
             static_cast<const void *>(data));
}

void TestEncoding::manyPieces_areNotTorn()
{
    constexpr int repeats = 3'000'000;
    const QByteArray text = "x" + QByteArray("\u20ac").repeated(repeats);
    QCOMPARE(decoded(text, {}).encoding, QByteArray("UTF-8"));
    const QByteArray emoji = QByteArray("\xFF\xFE"
                                        "a\0",
                                        4) +
                             QByteArray("\x3D\xD8\x00\xDE", 4).repeated(repeats / 2);
    const DecodedText result = decoded(emoji, {});
    QVERIFY(!result.doubtful);
    QCOMPARE(result.text.size(), 1 + 4 * (repeats / 2));
}

void TestEncoding::brokenByteFarDown_isWindows1252()
{
    const QByteArray text = QByteArray("abcdefgh\n").repeated(1'000'000) + '\xE9';
    QCOMPARE(decoded(text, {}).encoding, QByteArray("windows-1252"));
}

void TestEncoding::windows1252_goesThereAndBack()
{
    QByteArray bytes;
    for (int byte = 0; byte < 256; ++byte)
        bytes.append(static_cast<char>(byte));
    QByteArray utf8;
    appendWindows1252(utf8, bytes);
    QVERIFY(utf8.isValidUtf8());
    QCOMPARE(toWindows1252(QString::fromUtf8(utf8)).value_or(QByteArray()), bytes);
}

void TestEncoding::textBeyondWindows1252_hasNoBytes()
{
    QVERIFY(!toWindows1252(u"\u0141\u00f3d\u017a"));
}

void TestEncoding::stop_ends()
{
    std::stop_source source;
    source.request_stop();
    QVERIFY(decoded(QByteArray(10'000'000, '\xE9'), "windows-1252", source.get_token()).text.isEmpty());
}

QTEST_APPLESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
