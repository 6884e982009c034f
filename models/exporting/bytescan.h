// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>
#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cstring>

namespace accords::exporting {

/// Looks for bytes that a format must not write as they are: control characters and two others, which are ASCII. Every
/// byte of a file is looked at, eight at once, and nearly all texts have none of them.
class ByteScan final
{
public:
    ByteScan(char first, char second) : m_first(ones * quint64{quint8(first)}), m_second(ones * quint64{quint8(second)})
    {}

    /// Whether \a text has such a byte. O(length).
    bool isIn(QByteArrayView text) const
    {
        const qsizetype last = text.size() - wordSize;
        if (last < 0)
            return findByteByByte(text) < text.size();
        quint64 marks = 0;
        for (qsizetype start = 0; start < text.size(); start += stride) {
            for (qsizetype at = start; at < start + stride; at += wordSize)
                marks |= marked(text.data() + std::min(at, last));
        }
        return marks != 0;
    }

    /// Copies \a text to \a place; false when it has such a byte, and the copy is not to be used. Most texts are looked
    /// at to be copied, and reading them twice takes twice as long. O(length).
    bool copyWithout(QByteArrayView text, char *place) const
    {
        const qsizetype last = text.size() - wordSize;
        if (last < 0) {
            std::ranges::copy(text, place);
            return findByteByByte(text) == text.size();
        }
        quint64 marks = 0;
        for (qsizetype start = 0; start < text.size(); start += stride) {
            for (qsizetype step = start; step < start + stride; step += wordSize) {
                const qsizetype at = std::min(step, last);
                std::memcpy(place + at, text.data() + at, wordSize);
                marks |= marked(text.data() + at);
            }
        }
        return marks == 0;
    }

    /// Index of the first such byte of \a text; its size when there is none. O(index).
    qsizetype find(QByteArrayView text) const
    {
        const qsizetype last = text.size() - wordSize;
        if (last < 0)
            return findByteByByte(text);
        for (qsizetype start = 0; start < text.size(); start += wordSize) {
            // The last word overlaps the one before, where nothing was found.
            const qsizetype at = std::min(start, last);
            if (const quint64 marks = marked(text.data() + at))
                return at + std::countr_zero(marks) / 8;
        }
        return text.size();
    }

private:
    static constexpr qsizetype wordSize = 8;
    /// Most texts take one turn of the outer loop, and the inner one is unrolled: where a processor guesses wrong when
    /// a loop ends, it loses more than it would have read.
    static constexpr qsizetype stride = 64;
    static constexpr quint64 ones = 0x0101'0101'0101'0101;

    /// The high bits of the bytes looked for among the eight at \a place. The lowest is that of the first such byte;
    /// those above may be wrong.
    quint64 marked(const char *place) const
    {
        const auto word = qFromLittleEndian<quint64>(place);
        // What is taken from a byte that is too small is borrowed from the one above, and leaves the high bit set; in
        // bytes beyond ASCII it was set before.
        const quint64 borrowed = (word - ones * ' ') | ((word ^ m_first) - ones) | ((word ^ m_second) - ones);
        return borrowed & ~word & (ones << 7);
    }

    qsizetype findByteByByte(QByteArrayView text) const
    {
        const auto found = std::ranges::find_if(text, [this](char byte) {
            const quint64 word = ones * quint64{quint8(byte)};
            return quint8(byte) < ' ' || word == m_first || word == m_second;
        });
        return found - text.begin();
    }

    quint64 m_first;
    quint64 m_second;
};

} // namespace accords::exporting
