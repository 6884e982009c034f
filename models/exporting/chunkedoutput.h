// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QIODevice>

#include <stop_token>

namespace accords::exporting {

/// Gathers rows and writes them in chunks of about 64 KB: few calls of the device, little memory. A refusal of the
/// device is never overlooked, and a request to stop is seen at every chunk.
class ChunkedOutput final
{
public:
    ChunkedOutput(QIODevice &device, std::stop_token stop);

    /// The bytes of the chunk at hand, to be appended to.
    QByteArray &bytes() { return m_bytes; }

    /// Tells that a row is complete. False: the device took not every byte, or the work is to stop.
    bool endRow() { return m_bytes.size() < chunkSize || flush(); }

    /// Writes what is left; answers as endRow().
    bool flush();

private:
    static constexpr qsizetype chunkSize = 65'536;

    QIODevice &m_device;
    std::stop_token m_stop;
    QByteArray m_bytes;
};

} // namespace accords::exporting
