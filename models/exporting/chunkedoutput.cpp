// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "exporting/chunkedoutput.h"

namespace accords::exporting {

ChunkedOutput::ChunkedOutput(QIODevice &device, std::stop_token stop) : m_device(device), m_stop(std::move(stop))
{
    // The row that fills a chunk goes past its end.
    m_bytes.reserve(chunkSize + chunkSize / 8);
}

bool ChunkedOutput::flush()
{
    if (m_stop.stop_requested())
        return false;
    const bool taken = m_device.write(m_bytes) == m_bytes.size();
    // Unlike clear(), this keeps the memory.
    m_bytes.resize(0);
    return taken;
}

} // namespace accords::exporting
