// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "text/foldingways.h"

#include "support/randomness.h"
#include "text/foldingletters.h"
#include "text/latinletters.h"
#include "text/letterfolding.h"

#include <QTest>

#include <vector>

using namespace accords::text;
using accords::testing::Randomness;

namespace {

/// Pieces that texts are made of. What is quick is mixed with one thing that isn't, or with all.
struct Pieces
{
    const char *name;
    QByteArrayList pieces;
};

const std::vector<Pieces> &kinds()
{
    static const std::vector<Pieces> all = {
        {"ASCII", {"University", "OF", "de", "x", "[@`{", "42"}},
        {"Latin", {"Universit", "é", "É", "ÿ", "ł", "İ", "ş", "ſ", "x", "Ž"}},
        {"letters that become several or others", {"Stra", "ß", "e", "é", "Æ", "œ", "×", "ŉ", "ĸ", "ŀ"}},
        {"other letters of two bytes", {"Ba", "ş", "ș", "ə", "Ω", "й", "\u0301", "\u00a0", "\u00ad", "é"}},
        {"longer letters", {"a", "é", "’", "ế", "東", "京", "학", "ﷺ", "😀", "𝐀", "\u3000", "\u200b"}},
        {"controls", {"ab", "é", "\t", "\n", "\x7f", "\x1f", QByteArray(1, '\0')}},
        {"broken bytes", {"abc", "é", "\xc3", "\xa9", "\xc4", "\xff", "\xe2\x80", "\xed\xa0\x80", "\xf0\x9f"}},
    };
    return all;
}

class RandomText final
{
public:
    explicit RandomText(quint32 seed) : m_random(seed) {}

    QByteArray text(const QByteArrayList &pieces)
    {
        QByteArray text;
        const quint32 longest = m_random.oneOf(std::vector<quint32>{4, 20, 60});
        const quint32 spaces = m_random.oneOf(std::vector<quint32>{0, 10, 60});
        for (quint32 left = m_random.below(longest); left > 0; --left)
            text += m_random.chance(spaces) ? QByteArray(" ")
                                            : pieces[qsizetype(m_random.below(static_cast<quint32>(pieces.size())))];
        return text;
    }

private:
    Randomness m_random;
};

/// Letter by letter.
QByteArray slowlyFolded(const QByteArray &text)
{
    QByteArray out;
    FoldingRoom room(out, text.size(), 0);
    room.cut(foldLetters({.at = text.begin(), .to = room.begin()}, text.end(), text.end(), room).to);
    return out;
}

QByteArrayList linesOf(const FoldingWay &way, const QByteArrayList &texts)
{
    // Without room behind, for whoever watches over memory.
    std::vector<std::vector<char>> tight;
    std::vector<QByteArrayView> views;
    views.reserve(std::size_t(texts.size()));
    for (const QByteArray &text : texts)
        tight.emplace_back(text.cbegin(), text.cend());
    for (const std::vector<char> &text : tight)
        views.emplace_back(text.data(), static_cast<qsizetype>(text.size()));
    QByteArray out("before");
    std::vector<quint32> ends(texts.size());
    way.fold(out, views, ends.data());
    QByteArrayList lines;
    qsizetype start = 6;
    for (const quint32 end : ends) {
        lines.append(out.sliced(start, end - start));
        start = end;
        if (out[start++] != '\n')
            return {};
    }
    return start == out.size() && out.startsWith("before") ? lines : QByteArrayList();
}

} // namespace

class TestFoldingWays final : public QObject
{
    Q_OBJECT

private slots:
    void everyWay_foldsLikeLetterByLetter_data();
    void everyWay_foldsLikeLetterByLetter();
    void everyLength_isFolded();
    void noTexts_areFolded();
    void latinLetters_areFoldedAsByThemselves();
};

void TestFoldingWays::everyWay_foldsLikeLetterByLetter_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<QByteArrayList>("pieces");
    for (int way = 0; way < int(foldingWays().size()); ++way) {
        QByteArrayList any;
        for (const Pieces &kind : kinds()) {
            QTest::addRow("%s, %s", foldingWays()[std::size_t(way)].name, kind.name) << way << kind.pieces;
            any += kind.pieces;
        }
        QTest::addRow("%s, all", foldingWays()[std::size_t(way)].name) << way << any;
    }
}

void TestFoldingWays::everyWay_foldsLikeLetterByLetter()
{
    QFETCH(const int, way);
    QFETCH(const QByteArrayList, pieces);
    RandomText random(7);
    QByteArrayList texts;
    QByteArrayList expected;
    for (int i = 0; i < 3'000; ++i) {
        texts.append(random.text(pieces));
        expected.append(slowlyFolded(texts.back()));
    }
    QCOMPARE(linesOf(foldingWays()[std::size_t(way)], texts), expected);
}

/// A letter of two bytes at every place, so that it is cut by every edge of a block.
void TestFoldingWays::everyLength_isFolded()
{
    for (const FoldingWay &way : foldingWays()) {
        QByteArrayList texts;
        QByteArrayList expected;
        for (qsizetype size = 0; size < 100; ++size) {
            for (qsizetype place = 0; place < size; ++place) {
                texts.append(QByteArray(size, 'A').replace(place, 1, "É"));
                expected.append(QByteArray(size, 'a').replace(place, 1, "e"));
            }
        }
        QCOMPARE(linesOf(way, texts), expected);
    }
}

void TestFoldingWays::noTexts_areFolded()
{
    for (const FoldingWay &way : foldingWays()) {
        QByteArray out("before");
        way.fold(out, {}, nullptr);
        QCOMPARE(out, QByteArray("before"));
    }
}

void TestFoldingWays::latinLetters_areFoldedAsByThemselves()
{
    for (char32_t letter = 0xC0; letter < 0x180; ++letter) {
        const QByteArray utf8 = QString::fromUcs4(&letter, 1).toUtf8();
        QByteArray expected;
        appendFoldedLetter(expected, letter);
        const bool isOne = expected.size() == 1 && expected != "'";
        QCOMPARE(latinFoldAt(utf8.begin(), utf8.end()), isOne ? expected.front() : notLatin);
        QCOMPARE(latinFoldAt(utf8.begin(), utf8.begin() + 1), notLatin);
    }
}

QTEST_APPLESS_MAIN(TestFoldingWays)

#include "tst_foldingways.moc"
