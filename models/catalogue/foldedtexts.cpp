// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/foldedtexts.h"

#include "text/folding.h"

namespace accords::catalogue {

void FoldedTexts::reserve(std::size_t texts, qsizetype bytes)
{
    m_ends.reserve(texts);
    m_arena.reserve(bytes);
}

void FoldedTexts::add(QByteArrayView utf8)
{
    text::appendFolded(m_arena, utf8);
    m_ends.push_back(m_arena.size());
    m_arena.append('\n');
}

void FoldedTexts::addFolded(QByteArrayView folded)
{
    m_arena.append(folded);
    m_ends.push_back(m_arena.size());
    m_arena.append('\n');
}

} // namespace accords::catalogue
