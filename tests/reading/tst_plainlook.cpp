// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "reading/plainlook.h"

#include "support/randomness.h"

#include <QTest>

#include <vector>

using namespace accords::reading;
using accords::testing::Randomness;

namespace {

/// What is odd by itself or beside another, and what only looks like it.
const QByteArrayList &pieces()
{
    static const QByteArrayList all = {" ",      "é",        "É",        "ş",        "Ş",    "ơ",
                                       "ˆ",      "\u00a0",   "’",        "\ufeff",   "Ế",    "\u1680",
                                       "\u3000", "東",       "か",       "\t",       "\x7f", QByteArray(1, '\0'),
                                       "\x1f",   "\xc3",     "\xc5",     "\xc6",     "\xcb", "\xb4",
                                       "\xb5",   "\xe1\x9a", "\xe3\x80", "\xe3\x81", "/",    "o"};
    return all;
}

bool isPlainAt(const PlainLook &look, const QByteArray &cell)
{
    // Without room behind, for whoever watches over memory.
    const std::vector<char> tight(cell.cbegin(), cell.cend());
    return look.isPlain(QByteArrayView(tight.data(), cell.size()));
}

bool isSame(const QByteArray &cell)
{
    const bool expected = plainLooks().back().isPlain(cell);
    for (const PlainLook &look : plainLooks()) {
        if (isPlainAt(look, cell) != expected) {
            qWarning("%s tells otherwise of %s", look.name, cell.toPercentEncoding(" ").constData());
            return false;
        }
    }
    return true;
}

} // namespace

class TestPlainLook final : public QObject
{
    Q_OBJECT

private slots:
    void twoPieces_areSeenAtEveryPlace();
    void randomCells_areToldAlike();
    void oddities_areSeenAtEveryPlace_data();
    void oddities_areSeenAtEveryPlace();
};

void TestPlainLook::twoPieces_areSeenAtEveryPlace()
{
    for (const QByteArray &first : pieces()) {
        for (const QByteArray &second : pieces()) {
            for (qsizetype size = 0; size < 100; size += 1 + size / 8) {
                for (qsizetype place = 0; place <= size; ++place)
                    QVERIFY(isSame(QByteArray(size, 'x').insert(place, first + second)));
            }
        }
    }
}

void TestPlainLook::randomCells_areToldAlike()
{
    Randomness random(11);
    for (int i = 0; i < 20'000; ++i) {
        QByteArray cell;
        const quint32 often = random.oneOf(std::vector<quint32>{2, 10, 50});
        for (quint32 left = random.below(80); left > 0; --left)
            cell +=
                random.chance(often) ? pieces()[qsizetype(random.below(quint32(pieces().size())))] : QByteArray("xy");
        QVERIFY(isSame(cell));
    }
}

void TestPlainLook::oddities_areSeenAtEveryPlace_data()
{
    QTest::addColumn<QByteArray>("oddity");
    QTest::newRow("control") << QByteArray("\t");
    QTest::newRow("rubout") << QByteArray("\x7f");
    QTest::newRow("two spaces") << QByteArray("  ");
    QTest::newRow("no-break space") << QByteArray("\u00a0");
    QTest::newRow("zero width") << QByteArray("\u200b");
    QTest::newRow("ogham space") << QByteArray("\u1680");
    QTest::newRow("ideographic space") << QByteArray("\u3000");
    QTest::newRow("mojibake") << QByteArray("Ã…");
    QTest::newRow("mojibake with a letter") << QByteArray("ÃŸ");
}

void TestPlainLook::oddities_areSeenAtEveryPlace()
{
    QFETCH(const QByteArray, oddity);
    for (const PlainLook &look : plainLooks()) {
        for (qsizetype size = 0; size < 120; ++size) {
            QVERIFY(isPlainAt(look, QByteArray(size, 'x')));
            for (qsizetype place = 0; place <= size; ++place)
                QVERIFY(!isPlainAt(look, QByteArray(size, 'x').insert(place, oddity)));
        }
    }
}

QTEST_APPLESS_MAIN(TestPlainLook)

#include "tst_plainlook.moc"
