// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/namesearch.h"

#include <QRandomGenerator>
#include <QTest>

using namespace accords::catalogue;

namespace {

FoldedTexts textsOf(const QByteArrayList &names)
{
    FoldedTexts texts;
    for (const QByteArray &name : names)
        texts.add(name);
    return texts;
}

QList<quint32> matches(const FoldedTexts &texts, QByteArrayView needle)
{
    const Bitmap found = matchNames(texts, needle);
    QList<quint32> ids;
    for (quint32 id = 0; id < texts.size(); ++id) {
        if (found.contains(id))
            ids.append(id);
    }
    return ids;
}

QByteArray randomWord(QRandomGenerator &random, int longest)
{
    QByteArray word;
    for (quint32 left = random.bounded(static_cast<quint32>(longest) + 1); left > 0; --left)
        word.append(static_cast<char>('a' + random.bounded(3)));
    return word;
}

} // namespace

class TestNameSearch final : public QObject
{
    Q_OBJECT

private slots:
    void texts_areFoldedAndKeptApart();
    void needle_isFoundAtBothEnds();
    void needle_neverRunsIntoTheNextText();
    void emptyNeedle_isInEveryText();
    void longerNeedleThanTheArena_isNowhere();
    void noTexts_giveNothing();
    void anyNeedle_isFoundWhereAPlainSearchFindsIt();
};

void TestNameSearch::texts_areFoldedAndKeptApart()
{
    const FoldedTexts texts = textsOf({"École", "", "Łódź"});
    QCOMPARE(texts.size(), 3U);
    QCOMPARE(texts.view(0).toByteArray(), QByteArray("ecole"));
    QCOMPARE(texts.view(1).toByteArray(), QByteArray());
    QCOMPARE(texts.view(2).toByteArray(), QByteArray("lodz"));
    QCOMPARE(texts.arena().toByteArray(), QByteArray("ecole\n\nlodz\n"));
}

void TestNameSearch::needle_isFoundAtBothEnds()
{
    const FoldedTexts texts = textsOf({"abc", "bca", "cab", "xxx"});
    QCOMPARE(matches(texts, "ab"), (QList<quint32>{0, 2}));
    QCOMPARE(matches(texts, "a"), (QList<quint32>{0, 1, 2}));
    QCOMPARE(matches(texts, "xxx"), (QList<quint32>{3}));
}

void TestNameSearch::needle_neverRunsIntoTheNextText()
{
    QCOMPARE(matches(textsOf({"ab", "cd"}), "bc"), QList<quint32>());
}

void TestNameSearch::emptyNeedle_isInEveryText()
{
    QCOMPARE(matches(textsOf({"a", "", "b"}), ""), (QList<quint32>{0, 1, 2}));
}

void TestNameSearch::longerNeedleThanTheArena_isNowhere()
{
    QCOMPARE(matches(textsOf({"ab"}), "abcdefgh"), QList<quint32>());
}

void TestNameSearch::noTexts_giveNothing()
{
    QCOMPARE(matches(FoldedTexts(), "a"), QList<quint32>());
}

void TestNameSearch::anyNeedle_isFoundWhereAPlainSearchFindsIt()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 2000; ++round) {
        FoldedTexts texts;
        for (quint32 left = random.bounded(6U); left > 0; --left)
            texts.add(randomWord(random, 7));
        const QByteArray needle = randomWord(random, 3);
        QList<quint32> expected;
        for (quint32 id = 0; id < texts.size(); ++id) {
            if (texts.view(id).contains(needle))
                expected.append(id);
        }
        QCOMPARE(matches(texts, needle), expected);
    }
}

QTEST_GUILESS_MAIN(TestNameSearch)
#include "tst_namesearch.moc"
