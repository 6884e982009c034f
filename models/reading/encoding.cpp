// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "reading/encoding.h"

#include "domain/parallel.h"
#include "reading/utf8look.h"
#include "reading/windows1252.h"

#include <QStringConverter>
#include <QtEndian>

#include <algorithm>
#include <atomic>
#include <vector>

namespace accords::reading {

namespace {

/// Small enough that a stop between two pieces is seen within a few milliseconds.
constexpr qsizetype pieceBytes = 1'000'000;

constexpr QByteArrayView utf8Mark("\xEF\xBB\xBF");
constexpr QByteArrayView utf16LittleMark("\xFF\xFE");
constexpr QByteArrayView utf16BigMark("\xFE\xFF");

/// The end of a piece from \a start that doesn't cut a character of UTF-8.
qsizetype pieceEnd(QByteArrayView utf8, qsizetype start)
{
    constexpr int mostContinuations = 3;
    if (utf8.size() - start <= pieceBytes)
        return utf8.size();
    qsizetype end = start + pieceBytes;
    for (int back = 0; back < mostContinuations && (uchar(utf8[end]) & 0xC0) == 0x80; ++back)
        --end;
    return end;
}

/// What is seen of bytes that may be UTF-8.
struct Look
{
    std::atomic<bool> isValid = true;
    std::atomic<bool> hasNul = false;
};

void look(QByteArrayView utf8, Look &look, const std::stop_token &stop)
{
    std::vector<qsizetype> ends;
    for (qsizetype end = 0; end < utf8.size();)
        ends.push_back(end = pieceEnd(utf8, end));
    domain::inParallel(ends.size(), [&](std::size_t piece) {
        if (stop.stop_requested() || !look.isValid)
            return;
        const qsizetype begin = piece == 0 ? 0 : ends[piece - 1];
        const Utf8Seen seen = utf8Looks().front().look(utf8.sliced(begin, ends[piece] - begin));
        if (!seen.isValid)
            look.isValid = false;
        if (seen.hasNul)
            look.hasNul = true;
    });
}

/// Western text in UTF-16 has a NUL in every other byte, and a header is western text.
QByteArray utf16ByPattern(QByteArrayView bytes)
{
    constexpr qsizetype sampleBytes = 512;
    const qsizetype pairs = std::min(bytes.size(), sampleBytes) / 2;
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype pair = 0; pair < pairs; ++pair) {
        even += bytes[2 * pair] == '\0' ? 1 : 0;
        odd += bytes[2 * pair + 1] == '\0' ? 1 : 0;
    }
    if (4 * odd > pairs && even == 0)
        return QByteArrayLiteral("UTF-16LE");
    if (4 * even > pairs && odd == 0)
        return QByteArrayLiteral("UTF-16BE");
    return {};
}

/// Says whether every unit belonged to a character. QStringDecoder doesn't say it of lone surrogates.
bool appendUtf16(QByteArray &utf8, QByteArrayView bytes, bool bigEndian, const std::stop_token &stop)
{
    bool clean = bytes.size() % 2 == 0;
    QStringDecoder decoder(bigEndian ? QStringDecoder::Utf16BE : QStringDecoder::Utf16LE);
    QStringEncoder encoder(QStringEncoder::Utf8);
    for (qsizetype start = 0; start < bytes.size() && !stop.stop_requested(); start += pieceBytes) {
        const QString piece = decoder(bytes.sliced(start, std::min(pieceBytes, bytes.size() - start)));
        utf8.append(encoder(piece));
    }
    return clean && !encoder.hasError();
}

/// With U+FFFD for what isn't UTF-8.
DecodedText fromBrokenUtf8(QByteArrayView bytes, const std::stop_token &stop)
{
    DecodedText result{.encoding = QByteArrayLiteral("UTF-8"), .doubtful = true};
    for (qsizetype start = 0; start < bytes.size() && !stop.stop_requested();) {
        const qsizetype end = pieceEnd(bytes, start);
        result.text.append(QString::fromUtf8(bytes.sliced(start, end - start)).toUtf8());
        start = end;
    }
    return result;
}

DecodedText fromUtf16(QByteArrayView bytes, const QByteArray &encoding, const std::stop_token &stop)
{
    const bool bigEndian = encoding == "UTF-16BE";
    if (bytes.startsWith(bigEndian ? utf16BigMark : utf16LittleMark))
        bytes = bytes.sliced(2);
    DecodedText result{.encoding = encoding};
    result.text.reserve(bytes.size() / 2);
    result.doubtful = !appendUtf16(result.text, bytes, bigEndian, stop);
    return result;
}

DecodedText fromWindows1252(QByteArrayView bytes, const std::stop_token &stop)
{
    DecodedText result{.encoding = QByteArrayLiteral("windows-1252")};
    result.text.reserve(bytes.size() + bytes.size() / 8);
    for (qsizetype start = 0; start < bytes.size() && !stop.stop_requested(); start += pieceBytes)
        appendWindows1252(result.text, bytes.sliced(start, std::min(pieceBytes, bytes.size() - start)));
    return result;
}

/// Empty when neither a mark nor the pattern of NULs tells.
QByteArray markedEncoding(QByteArrayView bytes)
{
    if (bytes.startsWith(utf8Mark))
        return QByteArrayLiteral("UTF-8");
    if (bytes.startsWith(utf16LittleMark))
        return QByteArrayLiteral("UTF-16LE");
    if (bytes.startsWith(utf16BigMark))
        return QByteArrayLiteral("UTF-16BE");
    return utf16ByPattern(bytes);
}

/// UTF-8 by its mark or because somebody said so when \a isSure; otherwise if every byte is.
DecodedText fromUtf8(QByteArray bytes, bool isSure, const std::stop_token &stop)
{
    Look seen;
    look(bytes, seen, stop);
    const qsizetype mark = bytes.startsWith(utf8Mark) ? utf8Mark.size() : 0;
    if (seen.isValid)
        return {
            .text = std::move(bytes.remove(0, mark)), .encoding = QByteArrayLiteral("UTF-8"), .hasNul = seen.hasNul};
    DecodedText result =
        isSure ? fromBrokenUtf8(QByteArrayView(bytes).sliced(mark), stop) : fromWindows1252(bytes, stop);
    result.doubtful = true;
    return result;
}

DecodedText fromKnown(QByteArray bytes, const QByteArray &encoding, const std::stop_token &stop)
{
    if (encoding.startsWith("UTF-16"))
        return fromUtf16(bytes, encoding, stop);
    return encoding == "windows-1252" ? fromWindows1252(bytes, stop) : fromUtf8(std::move(bytes), true, stop);
}

} // namespace

DecodedText decoded(QByteArray bytes, const QByteArray &encoding, const std::stop_token &stop)
{
    const QByteArray known = encoding.isEmpty() ? markedEncoding(bytes) : encoding;
    DecodedText result =
        known.isEmpty() ? fromUtf8(std::move(bytes), false, stop) : fromKnown(std::move(bytes), known, stop);
    if (result.encoding != "UTF-8" || result.doubtful)
        result.hasNul = result.text.contains('\0');
    return result;
}

} // namespace accords::reading
