// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "reading/utf8look.h"

#include "support/randomness.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace accords::reading;
using accords::testing::Randomness;

namespace {

/// Letters of all lengths, the first and the last of each, and what is next to them and no letter.
const QByteArrayList &pieces()
{
    static const QByteArrayList all = {"a",
                                       "University of ",
                                       "é",
                                       "\xc2\x80",
                                       "\xdf\xbf",
                                       "\xe0\xa0\x80",
                                       "東",
                                       "\xed\x9f\xbf",
                                       "\xee\x80\x80",
                                       "\xef\xbf\xbf",
                                       "\xf0\x90\x80\x80",
                                       "\xf4\x8f\xbf\xbf",
                                       QByteArray(1, '\0')};
    return all;
}

const QByteArrayList &brokenPieces()
{
    static const QByteArrayList all = {"\x80",         "\xbf",         "\xc0\x80",         "\xc1\xbf",
                                       "\xc3",         "\xe0\x9f\xbf", "\xe2\x82",         "\xed\xa0\x80",
                                       "\xef\xbf",     "\xf0\x9f\x98", "\xf0\x8f\xbf\xbf", "\xf4\x90\x80\x80",
                                       "\xf5\x80\x80", "\xff",         "\xc3\xc3\xa9",     "\xc3\xa9\xa9"};
    return all;
}

bool isSame(const QByteArray &bytes)
{
    // Without room behind, for whoever watches over memory.
    const std::vector<char> tight(bytes.cbegin(), bytes.cend());
    const QByteArrayView view(tight.data(), bytes.size());
    const bool isValid = view.isValidUtf8();
    return std::ranges::all_of(utf8Looks(), [&](const Utf8Look &way) {
        const Utf8Seen seen = way.look(view);
        return seen.isValid == isValid && (!isValid || seen.hasNul == view.contains('\0'));
    });
}

QByteArray randomText(Randomness &random)
{
    // Texts of mostly one kind of letters run through whole blocks of it.
    const QByteArray &usual = pieces()[qsizetype(random.below(quint32(pieces().size() - 1)))];
    const quint32 others = random.oneOf(std::vector<quint32>{0, 2, 30});
    QByteArray text;
    for (quint32 left = random.below(120); left > 0; --left)
        text += random.chance(others) ? pieces()[qsizetype(random.below(quint32(pieces().size())))] : usual;
    return text;
}

} // namespace

class TestUtf8Look final : public QObject
{
    Q_OBJECT

private slots:
    void randomTexts_areSeenAsByQt();
    void mutatedTexts_areSeenAsByQt();
    void everyPiece_isSeenAtEveryPlace();
    void everyTwoBytes_areSeenAsByQt();
};

void TestUtf8Look::randomTexts_areSeenAsByQt()
{
    Randomness random(3);
    for (int i = 0; i < 5'000; ++i)
        QVERIFY(isSame(randomText(random)));
}

void TestUtf8Look::mutatedTexts_areSeenAsByQt()
{
    Randomness random(4);
    for (int i = 0; i < 10'000; ++i) {
        QByteArray text = randomText(random);
        const auto place = qsizetype(random.below(quint32(text.size() + 1)));
        if (random.chance(50))
            text.insert(place, brokenPieces()[qsizetype(random.below(quint32(brokenPieces().size())))]);
        else if (place < text.size())
            text[place] = static_cast<char>(random.below(256));
        QVERIFY(isSame(text));
        QVERIFY(isSame(text.first(place)));
    }
}

void TestUtf8Look::everyPiece_isSeenAtEveryPlace()
{
    for (const QByteArray &piece : pieces() + brokenPieces()) {
        for (const QByteArray &around : {QByteArray("x"), QByteArray("é"), QByteArray("東"), QByteArray("𐌰")}) {
            for (qsizetype place = 0; place < 140; ++place) {
                const QByteArray front = around.repeated(place);
                QVERIFY(isSame(front + piece));
                QVERIFY(isSame(front + piece + around.repeated(100)));
            }
        }
    }
}

void TestUtf8Look::everyTwoBytes_areSeenAsByQt()
{
    const QByteArray behind(62, 'x');
    for (int first = 0; first < 256; ++first) {
        for (int second = 0; second < 256; ++second) {
            const char both[] = {static_cast<char>(first), static_cast<char>(second)};
            QVERIFY(isSame(QByteArray(both, 2) + behind));
            QVERIFY(isSame(behind + 'x' + QByteArray(both, 2) + behind + 'x'));
        }
    }
}

QTEST_APPLESS_MAIN(TestUtf8Look)

#include "tst_utf8look.moc"
