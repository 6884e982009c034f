// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "exporting/rowoutput.h"

#include "domain/parallel.h"

#include <algorithm>
#include <array>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace accords::exporting {

namespace {

/// Rows that are formatted at once. Their chunk fits into a core's own cache unless the list is hostile.
constexpr std::size_t stretchSize = 2'048;

/// More threads than this wait for the device.
constexpr std::size_t mostThreads = 4;

/// Writes a file in pieces that end where systems cut files too: a page that is written twice costs twice.
class Pieces final
{
public:
    explicit Pieces(const Target &target) : m_target(target) {}

    bool write(QByteArrayView bytes)
    {
        constexpr qsizetype pieceSize = 65'536;
        while (!bytes.isEmpty()) {
            const QByteArrayView piece = bytes.first(std::min(pieceSize - m_written % pieceSize, bytes.size()));
            if (m_target.stop.stop_requested() || m_target.device.write(piece.data(), piece.size()) != piece.size())
                return false;
            m_written += piece.size();
            bytes = bytes.sliced(piece.size());
        }
        return true;
    }

private:
    const Target &m_target;
    qsizetype m_written = 0;
};

/// The rows of a file, cut into stretches. Each stretch is formatted into a chunk by any thread and written in its
/// turn.
class RowOutput final
{
public:
    RowOutput(Pieces &pieces, const FileParts &parts, const Progress &progress)
        : m_pieces(pieces), m_parts(parts), m_progress(progress),
          m_stretches((parts.rows + stretchSize - 1) / stretchSize)
    {}

    std::size_t stretches() const { return m_stretches; }

    /// Formats until no stretch is left to begin, or all is lost. For any thread but the device's.
    void format();

    /// Writes all rows, and formats while there is nothing to write. For the device's thread.
    bool write();

    /// All is lost: nobody is to begin anything more, or to wait.
    void fail();

private:
    struct Chunk
    {
        ByteBuffer bytes;
        std::size_t next = 0; ///< row number of the stretch that is not in the bytes
        std::size_t end = 0;  ///< of the stretch
        bool ready = false;   ///< to be written
    };
    using Lock = std::unique_lock<std::mutex>;

    Chunk &chunkOf(std::size_t stretch) { return m_chunks[stretch % m_chunks.size()]; }
    bool canBegin() const { return m_begun < m_stretches && m_begun - m_written < m_chunks.size(); }
    void formatNext(const FormatRows &formatRows, Lock &lock);
    void writeNext(const FormatRows &formatRows, Lock &lock);
    bool writeChunk(const FormatRows &formatRows, Chunk &chunk);
    void tellProgress(std::size_t stretch) const;

    Pieces &m_pieces;
    const FileParts &m_parts;
    const Progress &m_progress;
    const std::size_t m_stretches;
    std::mutex m_mutex; ///< guards what follows, but for the bytes of a chunk that is begun and not written
    std::condition_variable m_changed;
    std::size_t m_begun = 0;   ///< stretches some thread has begun to format
    std::size_t m_written = 0; ///< stretches written
    bool m_failed = false;
    std::array<Chunk, 2 * mostThreads> m_chunks; ///< of the stretches begun and not written
};

void RowOutput::format()
{
    const FormatRows formatRows = m_parts.formatRows;
    Lock lock(m_mutex);
    while (!m_failed && m_begun < m_stretches) {
        if (canBegin())
            formatNext(formatRows, lock);
        else
            m_changed.wait(lock);
    }
}

bool RowOutput::write()
{
    const FormatRows formatRows = m_parts.formatRows;
    Lock lock(m_mutex);
    while (!m_failed && m_written < m_stretches) {
        if (chunkOf(m_written).ready)
            writeNext(formatRows, lock);
        else if (canBegin())
            formatNext(formatRows, lock);
        else
            m_changed.wait(lock);
    }
    return !m_failed;
}

void RowOutput::fail()
{
    const std::scoped_lock lock(m_mutex);
    m_failed = true;
    m_changed.notify_all();
}

void RowOutput::formatNext(const FormatRows &formatRows, Lock &lock)
{
    Chunk &chunk = chunkOf(m_begun);
    const std::size_t first = m_begun++ * stretchSize;
    lock.unlock();
    chunk.bytes.clear();
    chunk.end = std::min(first + stretchSize, m_parts.rows);
    chunk.next = formatRows(chunk.bytes, first, chunk.end);
    lock.lock();
    chunk.ready = true;
    m_changed.notify_all();
}

void RowOutput::writeNext(const FormatRows &formatRows, Lock &lock)
{
    const std::size_t stretch = m_written;
    Chunk &chunk = chunkOf(stretch);
    lock.unlock();
    const bool taken = writeChunk(formatRows, chunk);
    if (taken)
        tellProgress(stretch);
    lock.lock();
    chunk.ready = false;
    ++m_written;
    m_failed = m_failed || !taken;
    m_changed.notify_all();
}

/// The rest of a stretch that found no room in its chunk is formatted when its turn comes.
bool RowOutput::writeChunk(const FormatRows &formatRows, Chunk &chunk)
{
    while (m_pieces.write(chunk.bytes.view())) {
        if (chunk.next == chunk.end)
            return true;
        chunk.bytes.clear();
        chunk.next = formatRows(chunk.bytes, chunk.next, chunk.end);
    }
    return false;
}

/// Of the \a stretch that was written last.
void RowOutput::tellProgress(std::size_t stretch) const
{
    constexpr std::size_t mostTimes = 100;
    const std::size_t often = m_stretches / mostTimes + 1;
    if (m_progress && stretch % often == often - 1)
        m_progress(static_cast<qint64>(std::min((stretch + 1) * stretchSize, m_parts.rows)),
                   static_cast<qint64>(m_parts.rows));
}

bool writeRows(Pieces &pieces, const FileParts &parts, const Progress &progress)
{
    RowOutput output(pieces, parts, progress);
    const std::size_t threads = std::min({domain::coreCount(), mostThreads, output.stretches()});
    domain::inParallel(threads, [&output, writer = std::this_thread::get_id()](std::size_t) {
        try {
            if (std::this_thread::get_id() == writer)
                output.write();
            else
                output.format();
        } catch (...) {
            output.fail();
            throw;
        }
    });
    // Other threads may have left no part for this one, and all for it to write.
    return output.write();
}

} // namespace

bool writeFile(const Target &target, const FileParts &parts)
{
    Pieces pieces(target);
    return pieces.write(parts.head) && writeRows(pieces, parts, target.progress) && pieces.write(parts.tail);
}

} // namespace accords::exporting
