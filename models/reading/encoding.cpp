// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "reading/encoding.h"

#include "reading/windows1252.h"

#include <QStringConverter>
#include <QtEndian>

#include <algorithm>

namespace accords::reading {

namespace {

/// Small enough that a stop between two pieces is seen within a few milliseconds.
constexpr qsizetype pieceBytes = 4'000'000;

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

bool isValidUtf8(QByteArrayView bytes, const std::stop_token &stop)
{
    for (qsizetype start = 0; start < bytes.size() && !stop.stop_requested();) {
        const qsizetype end = pieceEnd(bytes, start);
        if (!bytes.sliced(start, end - start).isValidUtf8())
            return false;
        start = end;
    }
    return true;
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

DecodedText fromUtf8(QByteArray bytes, const std::stop_token &stop)
{
    if (bytes.startsWith(utf8Mark))
        bytes.remove(0, utf8Mark.size());
    if (isValidUtf8(bytes, stop))
        return {std::move(bytes), QByteArrayLiteral("UTF-8"), false};
    DecodedText result{{}, QByteArrayLiteral("UTF-8"), true};
    for (qsizetype start = 0; start < bytes.size() && !stop.stop_requested();) {
        const qsizetype end = pieceEnd(bytes, start);
        result.text.append(QString::fromUtf8(QByteArrayView(bytes).sliced(start, end - start)).toUtf8());
        start = end;
    }
    return result;
}

DecodedText fromUtf16(QByteArrayView bytes, const QByteArray &encoding, const std::stop_token &stop)
{
    const bool bigEndian = encoding == "UTF-16BE";
    if (bytes.startsWith(bigEndian ? utf16BigMark : utf16LittleMark))
        bytes = bytes.sliced(2);
    DecodedText result{{}, encoding, false};
    result.text.reserve(bytes.size() / 2);
    result.doubtful = !appendUtf16(result.text, bytes, bigEndian, stop);
    return result;
}

DecodedText fromWindows1252(QByteArrayView bytes, const std::stop_token &stop)
{
    DecodedText result{{}, QByteArrayLiteral("windows-1252"), false};
    result.text.reserve(bytes.size() + bytes.size() / 8);
    for (qsizetype start = 0; start < bytes.size() && !stop.stop_requested(); start += pieceBytes)
        appendWindows1252(result.text, bytes.sliced(start, std::min(pieceBytes, bytes.size() - start)));
    return result;
}

} // namespace

QByteArray guessedEncoding(QByteArrayView bytes, const std::stop_token &stop)
{
    if (bytes.startsWith(utf8Mark))
        return QByteArrayLiteral("UTF-8");
    if (bytes.startsWith(utf16LittleMark))
        return QByteArrayLiteral("UTF-16LE");
    if (bytes.startsWith(utf16BigMark))
        return QByteArrayLiteral("UTF-16BE");
    if (QByteArray utf16 = utf16ByPattern(bytes); !utf16.isEmpty())
        return utf16;
    return isValidUtf8(bytes, stop) ? QByteArrayLiteral("UTF-8") : QByteArrayLiteral("windows-1252");
}

DecodedText decoded(QByteArray bytes, const QByteArray &encoding, const std::stop_token &stop)
{
    const QByteArray known = encoding.isEmpty() ? guessedEncoding(bytes, stop) : encoding;
    if (known.startsWith("UTF-16"))
        return fromUtf16(bytes, known, stop);
    if (known == "windows-1252") {
        DecodedText result = fromWindows1252(bytes, stop);
        result.doubtful = encoding.isEmpty();
        return result;
    }
    return fromUtf8(std::move(bytes), stop);
}

} // namespace accords::reading
