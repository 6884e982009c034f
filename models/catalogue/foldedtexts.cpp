// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/foldedtexts.h"

#include "domain/largepages.h"
#include "text/folding.h"

#include <algorithm>
#include <array>
#include <limits>
#include <new>
#include <span>

namespace accords::catalogue {

namespace {

/// Fewer texts are not worth another thread.
constexpr std::size_t textsForThreads = 2'000;

/// Enough that asking for room costs nothing, few enough that it is not much.
constexpr std::size_t textsAtOnce = 256;

/// Four bytes tell a place, and no computer has the memory for more: a list's text has two gigabytes at most.
void requirePlace(qsizetype place)
{
    if (place > std::numeric_limits<quint32>::max())
        throw std::bad_alloc();
}

} // namespace

FoldedTexts::FoldedTexts(const domain::TextPool &pool)
{
    const std::size_t count = pool.size() < textsForThreads ? 1 : domain::coreCount();
    std::vector<FoldedTexts> parts(count);
    const qsizetype bytes = pool.bytes() + static_cast<qsizetype>(pool.size());
    domain::inParallel(count, [&](std::size_t number) {
        const domain::Part part = domain::partOf(pool.size(), count, number);
        // The others will be appended to the first.
        if (number == 0)
            parts[number].reserve(pool.size(), bytes);
        else
            parts[number].reserve(part.end - part.begin, bytes / static_cast<qsizetype>(count));
        parts[number].add(pool, part);
    });
    *this = std::move(parts.front());
    for (const FoldedTexts &part : std::span(parts).subspan(1))
        append(part);
    domain::giveBack(m_arena.constData() + m_arena.size() + 1,
                     static_cast<std::size_t>(std::max(m_arena.capacity() - m_arena.size() - 1, qsizetype(0))));
}

void FoldedTexts::reserve(std::size_t texts, qsizetype bytes)
{
    // Folding asks for more room than most texts need.
    constexpr qsizetype spareBytes = 200'000;
    m_ends.reserve(texts);
    m_arena.reserve(bytes + spareBytes);
    domain::preferLargePages(m_arena.constData(), static_cast<std::size_t>(bytes));
}

void FoldedTexts::append(const FoldedTexts &other)
{
    const qsizetype start = m_arena.size();
    m_arena.append(other.m_arena);
    // Of the last text: no end is farther.
    requirePlace(m_arena.size());
    for (const quint32 end : other.m_ends)
        m_ends.push_back(static_cast<quint32>(start) + end);
}

void FoldedTexts::add(const domain::TextPool &pool, domain::Part part)
{
    std::array<QByteArrayView, textsAtOnce> texts;
    for (std::size_t begin = part.begin; begin < part.end; begin += textsAtOnce) {
        const std::size_t count = std::min(textsAtOnce, part.end - begin);
        for (std::size_t i = 0; i < count; ++i)
            texts[i] = pool.view(static_cast<domain::TextPool::Id>(begin + i));
        const std::size_t before = m_ends.size();
        m_ends.resize(before + count);
        text::appendFoldedLines(m_arena, std::span(texts).first(count), m_ends.data() + before);
        requirePlace(m_arena.size());
    }
}

void FoldedTexts::add(QByteArrayView utf8)
{
    text::appendFolded(m_arena, utf8);
    endText();
}

void FoldedTexts::addFolded(QByteArrayView folded)
{
    m_arena.append(folded);
    endText();
}

void FoldedTexts::endText()
{
    requirePlace(m_arena.size());
    m_ends.push_back(static_cast<quint32>(m_arena.size()));
    m_arena.append('\n');
}

} // namespace accords::catalogue
