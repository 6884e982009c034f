// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/foldedtexts.h"

#include "domain/largepages.h"
#include "domain/parallel.h"
#include "text/folding.h"

#include <limits>
#include <new>
#include <span>

namespace accords::catalogue {

namespace {

/// Fewer texts are not worth another thread.
constexpr std::size_t textsForThreads = 2'000;

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
        for (std::size_t id = part.begin; id < part.end; ++id)
            parts[number].add(pool.view(static_cast<domain::TextPool::Id>(id)));
    });
    *this = std::move(parts.front());
    for (const FoldedTexts &part : std::span(parts).subspan(1))
        append(part);
}

void FoldedTexts::reserve(std::size_t texts, qsizetype bytes)
{
    // Folding a text asks for more room than most need.
    constexpr qsizetype spareBytes = 100'000;
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
