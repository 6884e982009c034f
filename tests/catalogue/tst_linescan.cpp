// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/linescan.h"

#include "catalogue/namesearch.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace accords::catalogue;

namespace {

/// Letters that random text is made of: few, so that needles are found, and are found nearly.
struct Alphabet
{
    const char *name;
    QByteArrayList letters;
};

const std::vector<Alphabet> &alphabets()
{
    static const std::vector<Alphabet> all = {
        {"one letter", {"a"}},
        {"two letters", {"a", "b"}},
        {"letters and spaces", {"a", "b", "c", "d", "e", " "}},
        {"non-Latin", {"α", "β", "д", "ж", "東", "京", "학", "𐌰", "𐌱", " "}},
        // What a comparison that takes bytes for signed, or looks at some of their bits alone, would mix up.
        {"extreme bytes", {QByteArray(1, '\0'), "\x01", "\x09", "\x0b", "\x7f", "\x80", "\x8a", "\xff"}},
    };
    return all;
}

class RandomText final
{
public:
    RandomText(const Alphabet &alphabet, quint32 seed) : m_letters(alphabet.letters), m_random(seed) {}

    qsizetype below(qsizetype limit) { return m_random.bounded(static_cast<quint32>(limit)); }

    QByteArray word(qsizetype longest)
    {
        QByteArray word;
        for (qsizetype left = below(longest + 1); left > 0; --left)
            word += m_letters[below(m_letters.size())];
        return word;
    }

    /// Short lines and lines that run over several blocks of every scanner, in any mixture.
    QByteArrayList lines()
    {
        const qsizetype longest = QList<qsizetype>{3, 20, 70, 300}[below(4)];
        QByteArrayList lines;
        for (qsizetype left = below(200); left > 0; --left)
            lines.append(word(below(20) == 0 ? 600 : longest));
        return lines;
    }

    /// One that may be there: at the beginning of a line, at its end or within, with a byte more than there is, or any.
    QByteArray needle(const QByteArrayList &lines)
    {
        const QByteArray line = lines.isEmpty() ? QByteArray() : lines[below(lines.size())];
        const qsizetype size = 1 + below(below(4) == 0 ? 300 : 6);
        QByteArray needle = m_letters.front();
        switch (below(5)) {
        case 0:
            needle = line.first(std::min(size, line.size()));
            break;
        case 1:
            needle = line.last(std::min(size, line.size()));
            break;
        case 2:
            needle = line.mid(below(line.size() + 1), size);
            break;
        case 3:
            needle = line + m_letters[below(m_letters.size())];
            break;
        default:
            needle = word(4);
        }
        return needle.isEmpty() ? m_letters.front() : needle;
    }

private:
    QByteArrayList m_letters;
    QRandomGenerator m_random;
};

/// The same, said plainly.
std::vector<quint64> scanPlainly(const QByteArrayList &lines, const QByteArray &needle)
{
    std::vector<quint64> found((static_cast<std::size_t>(lines.size()) + 63) / 64, 0);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QByteArray &line = lines[i];
        if (std::search(line.begin(), line.end(), needle.begin(), needle.end()) != line.end())
            found[static_cast<std::size_t>(i) / 64] |= quint64{1} << (i % 64);
    }
    return found;
}

/// What \a scanner finds in a text that starts \a shift bytes behind where memory is aligned, and behind which no more
/// is readable than a scanner may read.
std::vector<quint64> scan(const LineScanner &scanner, const QByteArrayList &lines, const QByteArray &needle,
                          qsizetype shift)
{
    QByteArray text;
    for (const QByteArray &line : lines)
        text += line + '\n';
    // What stands behind is full of the needle, and of ends of lines, and none of it counts.
    QByteArray behind;
    while (behind.size() < needle.size() + LineScanner::margin)
        behind += needle + '\n';
    behind.truncate(needle.size() + LineScanner::margin);
    const std::vector<char> memory = [&] {
        std::vector<char> bytes(static_cast<std::size_t>(shift), '\n');
        bytes.insert(bytes.end(), text.begin(), text.end());
        bytes.insert(bytes.end(), behind.begin(), behind.end());
        bytes.shrink_to_fit();
        return bytes;
    }();
    std::vector<quint64> found((static_cast<std::size_t>(lines.size()) + 63) / 64, ~quint64{0});
    scanner.scan({memory.data() + shift, text.size()}, needle, found.data());
    return found;
}

} // namespace

/// The ways to look for a needle in lines, each compared with a plain one.
class TestLineScan final : public QObject
{
    Q_OBJECT

private slots:
    void portableWay_isThereAndLast();
    void everyWay_findsWhatAPlainSearchFinds_data();
    void everyWay_findsWhatAPlainSearchFinds();
    void everyWay_keepsLinesApart();
    void everyWay_findsInTextsOfManyPieces();
};

void TestLineScan::portableWay_isThereAndLast()
{
    QCOMPARE(lineScanners().back().name, "portable");
#ifdef Q_PROCESSOR_X86_64
    QVERIFY(std::ranges::any_of(lineScanners(), [](const LineScanner &way) { return way.name == QByteArray("SSE2"); }));
#endif
}

void TestLineScan::everyWay_findsWhatAPlainSearchFinds_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<int>("alphabet");
    for (int way = 0; way < int(lineScanners().size()); ++way) {
        for (int i = 0; i < int(alphabets().size()); ++i)
            QTest::addRow("%s, %s", lineScanners()[std::size_t(way)].name, alphabets()[std::size_t(i)].name)
                << way << i;
    }
}

void TestLineScan::everyWay_findsWhatAPlainSearchFinds()
{
    QFETCH(const int, way);
    QFETCH(const int, alphabet);
    RandomText random(alphabets()[std::size_t(alphabet)], 1);
    for (int round = 0; round < 40; ++round) {
        const QByteArrayList lines = random.lines();
        for (int i = 0; i < 10; ++i) {
            const QByteArray needle = random.needle(lines);
            const auto found = scan(lineScanners()[std::size_t(way)], lines, needle, random.below(64));
            QVERIFY2(found == scanPlainly(lines, needle), needle.toHex().constData());
        }
    }
}

/// A needle that runs from one line into the next, wherever the border is in a block, is in neither.
void TestLineScan::everyWay_keepsLinesApart()
{
    for (const LineScanner &way : lineScanners()) {
        for (qsizetype before = 0; before < 300; ++before) {
            const QByteArrayList lines = {QByteArray(before, 'x') + "ab", "cd" + QByteArray(before % 70, 'x'), "abcd"};
            QCOMPARE(scan(way, lines, "abcd", 0), std::vector<quint64>{0b100});
            QCOMPARE(scan(way, lines, "ab", 0), std::vector<quint64>{0b101});
            QCOMPARE(scan(way, lines, "cd", 0), std::vector<quint64>{0b110});
        }
    }
}

void TestLineScan::everyWay_findsInTextsOfManyPieces()
{
    RandomText random(alphabets()[2], 3);
    QByteArrayList lines;
    FoldedTexts texts;
    while (texts.arena().size() < 3'000'000) {
        lines.append(random.word(60));
        texts.addFolded(lines.back());
    }
    for (const char *needle : {"a", "ab", "abcd", "ab c", "abcde", "zzz"}) {
        const std::vector<quint64> expected = scanPlainly(lines, needle);
        for (const LineScanner &way : lineScanners())
            QVERIFY2(std::ranges::equal(matchNames(texts, needle, {}, way).words(), expected), way.name);
    }
}

QTEST_APPLESS_MAIN(TestLineScan)
#include "tst_linescan.moc"
