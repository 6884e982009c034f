// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "reading/signscan.h"

#include "domain/instructions.h"
#include "text/asciiblock.h"
#include "text/avx2block.h"

#include <vector>

namespace accords::reading {

namespace {

void scanUsually(const char *text, char first, char second, std::span<quint64> places)
{
    for (quint64 &word : places) {
        word = 0;
        for (std::size_t at = 0; at < SignScan::blockBytes; at += text::AsciiBlock::bytes)
            word |= quint64{text::AsciiBlock(text + at).places(first, second)} << at;
        text += SignScan::blockBytes;
    }
}

#ifdef ACCORDS_HAS_AVX2
ACCORDS_WITH_AVX2 void scanWithAvx2(const char *text, char first, char second, std::span<quint64> places)
{
    for (quint64 &word : places) {
        const text::Avx2Block low(text);
        const text::Avx2Block high(text + text::Avx2Block::bytes);
        word = quint64{high.places(first, second)} << text::Avx2Block::bytes | low.places(first, second);
        text += SignScan::blockBytes;
    }
}
#endif

std::vector<SignScan> knownScans()
{
    std::vector<SignScan> scans;
#ifdef ACCORDS_HAS_AVX2
    if (domain::knowsAvx2())
        scans.push_back({"AVX2", scanWithAvx2});
#endif
    scans.push_back({"usual", scanUsually});
    return scans;
}

} // namespace

std::span<const SignScan> signScans()
{
    static const std::vector<SignScan> scans = knownScans();
    return scans;
}

} // namespace accords::reading
