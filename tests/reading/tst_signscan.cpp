// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "reading/signscan.h"
#include "support/randomness.h"

#include <QByteArray>
#include <QTest>

#include <vector>

using namespace accords::reading;
using accords::testing::Randomness;

namespace {

std::vector<quint64> plainlyScanned(QByteArrayView text, char first, char second)
{
    std::vector<quint64> places(static_cast<std::size_t>(text.size()) / SignScan::blockBytes, 0);
    for (std::size_t at = 0; at < places.size() * SignScan::blockBytes; ++at) {
        const char byte = text[static_cast<qsizetype>(at)];
        if (byte == first || byte == second)
            places[at / SignScan::blockBytes] |= quint64{1} << at % SignScan::blockBytes;
    }
    return places;
}

} // namespace

/// Every way, compared with looking byte by byte.
class TestSignScan final : public QObject
{
    Q_OBJECT

private slots:
    void everyByte_isToldFromTheSigns();
    void randomTexts_areScannedAlike();
};

void TestSignScan::everyByte_isToldFromTheSigns()
{
    QByteArray text;
    for (int byte = 0; byte < 256; ++byte)
        text.append(static_cast<char>(byte));
    for (const SignScan &way : signScans()) {
        std::vector<quint64> places(4, 0xFFFF);
        way.scan(text.constData(), ';', '\n', places);
        QVERIFY2(places == plainlyScanned(text, ';', '\n'), way.name);
    }
}

void TestSignScan::randomTexts_areScannedAlike()
{
    Randomness random(1);
    for (int round = 0; round < 2'000; ++round) {
        // In memory of its own size, so that a look behind its end is noticed.
        std::vector<char> text(SignScan::blockBytes * random.below(5));
        for (char &byte : text)
            byte = random.chance(20) ? '\t' : random.chance(10) ? '\n' : static_cast<char>(random.below(256));
        for (const SignScan &way : signScans()) {
            std::vector<quint64> places(text.size() / SignScan::blockBytes);
            way.scan(text.data(), '\t', '\n', places);
            QVERIFY2(places == plainlyScanned({text.data(), qsizetype(text.size())}, '\t', '\n'), way.name);
        }
    }
}

QTEST_APPLESS_MAIN(TestSignScan)

#include "tst_signscan.moc"
