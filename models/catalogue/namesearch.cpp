// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/namesearch.h"

#include <array>
#include <cstring>

namespace accords::catalogue {

namespace {

/// How often each byte stands in a sample of \a text: enough to know the rare ones.
std::array<quint32, 256> byteCounts(QByteArrayView text)
{
    constexpr qsizetype sample = 16'384;
    std::array<quint32, 256> counts{};
    for (const char byte : text.first(qMin(sample, text.size())))
        ++counts[static_cast<uchar>(byte)];
    return counts;
}

/// Where the byte of \a needle stands that is the rarest in \a text: looking for it makes the fewest false stops.
qsizetype rarestByte(QByteArrayView needle, QByteArrayView text)
{
    const auto counts = byteCounts(text);
    qsizetype rarest = 0;
    for (qsizetype i = 1; i < needle.size(); ++i) {
        if (counts[static_cast<uchar>(needle[i])] < counts[static_cast<uchar>(needle[rarest])])
            rarest = i;
    }
    return rarest;
}

Bitmap all(quint32 size)
{
    Bitmap found(size);
    for (quint32 i = 0; i < size; ++i)
        found.insert(i);
    return found;
}

} // namespace

Bitmap matchNames(const FoldedTexts &texts, QByteArrayView needle)
{
    if (needle.isEmpty())
        return all(texts.size());
    Bitmap found(texts.size());
    const QByteArrayView arena = texts.arena();
    const qsizetype offset = rarestByte(needle, arena);
    const auto length = static_cast<std::size_t>(needle.size());
    quint32 id = 0;
    // A hit must leave room for the bytes of the needle before and behind the one looked for.
    const char *const end = arena.data() + qMax(offset, arena.size() - needle.size() + offset + 1);
    const char *at = arena.data() + qMin(offset, arena.size());
    while (at < end) {
        at = static_cast<const char *>(std::memchr(at, needle[offset], static_cast<std::size_t>(end - at)));
        if (at == nullptr)
            break;
        if (std::memcmp(at - offset, needle.data(), length) != 0) {
            ++at;
            continue;
        }
        while (texts.end(id) < at - arena.data())
            ++id;
        found.insert(id);
        // One hit is enough: go on in the next text.
        at = arena.data() + texts.end(id) + 1 + offset;
    }
    return found;
}

} // namespace accords::catalogue
