// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "domain/texthash.h"

#include <QTest>

#include <algorithm>
#include <set>
#include <vector>

using namespace accords::domain;

namespace {

constexpr quint64 seed = 0x5EED;

/// Texts as lists have them: alike but for a number at the end, in the middle or in front, and for their length.
QByteArrayList similarTexts(int count)
{
    QByteArrayList texts;
    for (int number = 0; number < count; ++number) {
        const QByteArray digits = QByteArray::number(number / 4);
        switch (number % 4) {
        case 0:
            texts.append("Université de Saint-Étienne " + digits);
            break;
        case 1:
            texts.append(digits + " Universidad Politécnica de Cartagena, Escuela Técnica Superior");
            break;
        case 2:
            texts.append("Technische Hochschule der Stadt mit dem laengsten Namen " + digits +
                         " und noch einmal so viel, damit es mehr als ein Stueck wird");
            break;
        default:
            texts.append(digits);
        }
    }
    return texts;
}

/// How unevenly \a places, which are below \a count, are taken: about 1 if by chance.
double unevenness(const std::vector<quint32> &places, quint32 count)
{
    std::vector<double> taken(count);
    for (const quint32 place : places)
        ++taken[place];
    const double mean = double(places.size()) / count;
    double sum = 0;
    for (const double number : taken)
        sum += (number - mean) * (number - mean) / mean;
    return sum / (count - 1);
}

std::vector<quint32> hashesOf(const QByteArrayList &texts, const TextHasher &hasher)
{
    std::vector<quint32> hashes;
    hashes.reserve(std::size_t(texts.size()));
    for (const QByteArray &text : texts)
        hashes.push_back(hasher(text));
    return hashes;
}

std::size_t differentOf(const std::vector<quint32> &hashes)
{
    return std::set<quint32>(hashes.begin(), hashes.end()).size();
}

} // namespace

class TestTextHash final : public QObject
{
    Q_OBJECT

private slots:
    void everyProduct_isFolded();
    void equalTexts_haveEqualHashes();
    void similarTexts_areSpread_data();
    void similarTexts_areSpread();
    void shortestTexts_differ();
    void everyByte_counts();
    void everyBit_hasASay();
    void otherSeeds_giveOtherHashes();
};

void TestTextHash::everyProduct_isFolded()
{
    quint64 left = 1;
    for (int i = 0; i < 1'000; ++i) {
        left = left * 6364136223846793005 + 1442695040888963407;
        for (const quint64 right : {quint64{0}, quint64{1}, ~quint64{0}, left, ~left, left << 32, left >> 32})
            QCOMPARE(foldedProduct(left, right), left * right ^ upperProduct(left, right));
    }
    QCOMPARE(upperProduct(~quint64{0}, ~quint64{0}), ~quint64{0} - 1);
    QCOMPARE(upperProduct(quint64{1} << 63, 6), quint64{3});
}

/// Wherever they are in memory, and whatever is around them.
void TestTextHash::equalTexts_haveEqualHashes()
{
    const TextHasher hasher(seed);
    for (qsizetype size = 0; size < 300; ++size) {
        const QByteArray text = QByteArray("Université ").repeated(30).first(size);
        const std::vector<char> tight(text.cbegin(), text.cend());
        const QByteArray within = "?" + text + "!";
        QCOMPARE(hasher(QByteArrayView(tight.data(), size)), hasher(text));
        QCOMPARE(hasher(QByteArrayView(within).sliced(1, size)), hasher(text));
    }
}

void TestTextHash::similarTexts_areSpread_data()
{
    QTest::addColumn<int>("shift");
    for (const int shift : {0, 1, 5, 10, 16, 20})
        QTest::addRow("from bit %d", shift) << shift;
}

void TestTextHash::similarTexts_areSpread()
{
    QFETCH(const int, shift);
    constexpr quint32 places = 1 << 12;
    const std::vector<quint32> hashes = hashesOf(similarTexts(200'000), TextHasher(seed));
    std::vector<quint32> taken;
    std::ranges::transform(hashes, std::back_inserter(taken), [shift](quint32 hash) { return hash >> shift & 0xFFF; });
    const double uneven = unevenness(taken, places);
    QVERIFY2(uneven > 0.9 && uneven < 1.1, QByteArray::number(uneven).constData());
    // By chance some five of so many hashes of 32 bits are another's.
    QVERIFY(differentOf(hashes) > hashes.size() - 20);
}

void TestTextHash::shortestTexts_differ()
{
    QByteArrayList texts = {QByteArray()};
    const QByteArray bytes("\0\x01\x7f\x80\xff abcABC0123456789eÉ", 26);
    for (const char first : bytes) {
        texts.append(QByteArray(1, first));
        for (const char second : bytes) {
            texts.append(QByteArray(1, first) + second);
            for (const char third : bytes)
                texts.append(QByteArray(1, first) + second + third);
        }
    }
    const std::set<QByteArray> distinct(texts.cbegin(), texts.cend());
    const std::vector<quint32> hashes = hashesOf({distinct.begin(), distinct.end()}, TextHasher(seed));
    QVERIFY(differentOf(hashes) > hashes.size() - 3);
}

/// Also of texts of NULs, where nothing else tells.
void TestTextHash::everyByte_counts()
{
    const TextHasher hasher(seed);
    std::vector<quint32> hashes;
    for (qsizetype size = 0; size < 200; ++size) {
        QByteArray text(size, '\0');
        hashes.push_back(hasher(text));
        for (char &byte : text) {
            byte = 1;
            hashes.push_back(hasher(text));
            byte = 0;
        }
    }
    QVERIFY(differentOf(hashes) > hashes.size() - 3);
}

/// A bit of a text that changes makes each bit of the hash change half the time.
void TestTextHash::everyBit_hasASay()
{
    constexpr int texts = 400;
    const TextHasher hasher(seed);
    for (const qsizetype size : {2, 5, 12, 40, 150}) {
        for (qsizetype bit = 0; bit < 8 * size; bit += 1 + size / 3) {
            std::array<int, 32> changes{};
            for (int number = 0; number < texts; ++number) {
                QByteArray text = QByteArray::number(number * 7919).rightJustified(size, 'x', true);
                const quint32 before = hasher(text);
                text[bit / 8] = static_cast<char>(text[bit / 8] ^ 1 << bit % 8);
                const quint32 changed = before ^ hasher(text);
                for (std::size_t place = 0; place < changes.size(); ++place)
                    changes.at(place) += changed >> place & 1 ? 1 : 0;
            }
            const auto [least, most] = std::ranges::minmax(changes);
            QVERIFY(size == 2 || (least > texts / 4 && most < 3 * texts / 4));
        }
    }
}

void TestTextHash::otherSeeds_giveOtherHashes()
{
    std::vector<quint32> hashes;
    for (quint64 other = 0; other < 1'000; ++other)
        hashes.push_back(TextHasher(other)("IMT Mines Albi"));
    QVERIFY(differentOf(hashes) > hashes.size() - 3);
    QCOMPARE(hashOf("IMT Mines Albi"), programHasher("IMT Mines Albi"));
}

QTEST_APPLESS_MAIN(TestTextHash)

#include "tst_texthash.moc"
