// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "store/packing.h"

#include "store/storedtext.h"

namespace accords::store {

namespace {

constexpr int groupBits = 7;
constexpr quint64 groupMask = 0x7F;
constexpr unsigned more = 0x80;

} // namespace

void Packer::number(quint64 number)
{
    for (; number > groupMask; number >>= groupBits)
        m_bytes += static_cast<char>(static_cast<unsigned>(number & groupMask) | more);
    m_bytes += static_cast<char>(number);
}

void Packer::difference(qint64 difference)
{
    // The sign goes into the lowest bit.
    const auto bits = static_cast<quint64>(difference);
    number(difference < 0 ? ~(bits << 1) : bits << 1);
}

void Packer::text(const QString &text)
{
    const QByteArray utf8 = toStored(text).toUtf8();
    number(static_cast<quint64>(utf8.size()));
    m_bytes += utf8;
}

quint64 Unpacker::number()
{
    quint64 number = 0;
    for (int shift = 0; shift < 64 && m_place < m_bytes.size(); shift += groupBits) {
        const auto byte = static_cast<unsigned char>(m_bytes[m_place++]);
        number |= (byte & groupMask) << shift;
        if ((byte & more) == 0)
            return number;
    }
    fail();
    return 0;
}

qint64 Unpacker::difference()
{
    const quint64 bits = number();
    return static_cast<qint64>((bits & 1) != 0 ? ~(bits >> 1) : bits >> 1);
}

QString Unpacker::text()
{
    const auto size = static_cast<qsizetype>(count());
    m_place += size;
    return fromStored(QString::fromUtf8(m_bytes.sliced(m_place - size, size)));
}

quint32 Unpacker::index(quint64 limit)
{
    const quint64 index = number();
    if (index < limit)
        return static_cast<quint32>(index);
    fail();
    return 0;
}

std::size_t Unpacker::count()
{
    const quint64 count = number();
    if (count <= static_cast<quint64>(m_bytes.size() - m_place))
        return static_cast<std::size_t>(count);
    fail();
    return 0;
}

} // namespace accords::store
