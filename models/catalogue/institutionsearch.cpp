// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/institutionsearch.h"

#include "catalogue/namesearch.h"
#include "domain/parallel.h"

#include <algorithm>

namespace accords::catalogue {

std::shared_ptr<const Bitmap> InstitutionSearch::find(const QByteArray &needle, const std::stop_token &stop) const
{
    if (auto known = recall(needle))
        return known;
    // Names here and there cost more to look at than all in a row.
    constexpr std::size_t few = 32;
    const Memory before = narrowest(needle);
    const bool narrows = before.found && before.count < m_institutions.size() / few;
    auto found =
        std::make_shared<const Bitmap>(narrows ? findAmong(*before.found, needle) : findEverywhere(needle, stop));
    if (!stop.stop_requested())
        remember({needle, found, found->count()});
    return found;
}

/// What \a needle found when it was looked for; null when it is not remembered.
std::shared_ptr<const Bitmap> InstitutionSearch::recall(const QByteArray &needle) const
{
    const std::scoped_lock lock(m_mutex);
    const auto known = std::ranges::find(m_memories, needle, &Memory::needle);
    if (known == m_memories.end())
        return nullptr;
    m_memories.splice(m_memories.begin(), m_memories, known);
    return known->found;
}

/// The remembered needle inside \a needle that found the least.
InstitutionSearch::Memory InstitutionSearch::narrowest(const QByteArray &needle) const
{
    const std::scoped_lock lock(m_mutex);
    Memory narrowest;
    for (const Memory &memory : m_memories) {
        if (needle.contains(memory.needle) && (!narrowest.found || memory.count < narrowest.count))
            narrowest = memory;
    }
    return narrowest;
}

void InstitutionSearch::remember(Memory memory) const
{
    constexpr std::size_t most = 32; ///< 83 KB each in a list of a million agreements
    const std::scoped_lock lock(m_mutex);
    m_memories.push_front(std::move(memory));
    if (m_memories.size() > most)
        m_memories.pop_back();
}

Bitmap InstitutionSearch::findEverywhere(const QByteArray &needle, const std::stop_token &stop) const
{
    const Bitmap names = matchNames(m_names, needle, stop);
    Bitmap found = Bitmap::full(m_institutions.size());
    constexpr std::size_t pieceWords = 2'048;
    const std::size_t words = found.words().size();
    const std::size_t pieces = std::max(std::size_t{1}, words / pieceWords);
    domain::inParallel(pieces, [&](std::size_t piece) {
        const domain::Part part = domain::partOf(words, pieces, piece);
        found.keepIf(part.begin, part.end, [&](std::size_t id) {
            const domain::Institution institution = m_institutions[id];
            // Both are looked at: to guess whether the first is enough would fail every other time.
            return names.bit(institution.name) | names.bit(institution.exported);
        });
    });
    return found;
}

Bitmap InstitutionSearch::findAmong(const Bitmap &candidates, const QByteArray &needle) const
{
    Bitmap found(m_institutions.size());
    candidates.forEach([&](std::size_t id) {
        const domain::Institution institution = m_institutions[id];
        if (contains(m_names.view(institution.name), needle) ||
            (institution.exported != institution.name && contains(m_names.view(institution.exported), needle)))
            found.insert(id);
    });
    return found;
}

} // namespace accords::catalogue
