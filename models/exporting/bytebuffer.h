// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>

#include <cstring>
#include <memory>

namespace accords::exporting {

/// Bytes in the making. Rows are made of many small pieces, and a QByteArray asks at each whether it is shared: this
/// one belongs to one owner and appends without a call. Amortised O(bytes appended).
class ByteBuffer final
{
public:
    /// Valid until the next change.
    QByteArrayView view() const { return {m_bytes.get(), m_size}; }
    qsizetype size() const { return m_size; }

    /// Keeps the memory.
    void clear() { m_size = 0; }

    void append(char byte)
    {
        *room(1) = byte;
        ++m_size;
    }

    void append(QByteArrayView bytes)
    {
        if (bytes.isEmpty())
            return;
        std::memcpy(room(bytes.size()), bytes.data(), static_cast<std::size_t>(bytes.size()));
        m_size += bytes.size();
    }

    /// Appends the \a size bytes that \a fill(place) writes, unless it returns false.
    template <typename Fill>
    bool appendIf(qsizetype size, Fill fill)
    {
        const bool filled = fill(room(size));
        m_size += filled ? size : 0;
        return filled;
    }

    /// How many bytes appendLoosely() reads behind its argument at most.
    static constexpr qsizetype slack = 128;

    /// As append(), for \a bytes behind which there are others, whatever they are: these are copied too, and are not
    /// part of the buffer. Steps of one size take no decision how to copy, which a processor would guess wrong.
    void appendLoosely(QByteArrayView bytes)
    {
        char *place = room(bytes.size() + slack);
        for (qsizetype at = 0; at < bytes.size(); at += slack)
            std::memcpy(place + at, bytes.data() + at, slack);
        m_size += bytes.size();
    }

private:
    /// Where \a size bytes more have their place.
    char *room(qsizetype size)
    {
        if (size > m_capacity - m_size)
            grow(size);
        return m_bytes.get() + m_size;
    }

    void grow(qsizetype size);

    std::unique_ptr<char[]> m_bytes;
    qsizetype m_size = 0;
    qsizetype m_capacity = 0;
};

} // namespace accords::exporting
