// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace accords::store {

/// Writes numbers and texts one after the other, small numbers in a byte. The same bytes on every machine.
class Packer final
{
public:
    /// Seven bits in each byte, the lowest first; all but the last have the eighth set.
    void number(quint64 number);
    /// A number of either sign: small ones, above and below 0, take little room.
    void difference(qint64 difference);
    /// Its length in UTF-8, then the text as toStored() makes it.
    void text(const QString &text);

    void reserve(qsizetype bytes) { m_bytes.reserve(bytes); }
    QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

/// Reads what a Packer wrote. From bytes that no Packer wrote it reads zeros and empty texts once it is at their end,
/// and says so.
class Unpacker final
{
public:
    explicit Unpacker(QByteArrayView bytes) : m_bytes(bytes) {}

    quint64 number();
    qint64 difference();
    QString text();

    /// The next number if it is below \a limit, which is at most 2^32; otherwise 0, and a fault.
    quint32 index(quint64 limit);
    /// How many items follow, each of at least a byte: a fault when there are not so many bytes.
    std::size_t count();
    /// Notes that something read makes no sense.
    void fail() { m_isSound = false; }

    bool isSound() const { return m_isSound; }
    /// Everything was read, and all of it was sound.
    bool isDone() const { return m_isSound && m_place == m_bytes.size(); }

private:
    QByteArrayView m_bytes;
    qsizetype m_place = 0;
    bool m_isSound = true;
};

} // namespace accords::store
