// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/bitmap.h"
#include "catalogue/foldedtexts.h"
#include "domain/institution.h"

#include <QByteArray>

#include <list>
#include <memory>
#include <mutex>
#include <stop_token>
#include <vector>

namespace accords::catalogue {

/// Finds institutions by their names. Remembers what the last needles found: while a person types, a longer needle need
/// only be looked for where a shorter one was found, and the next word or a letter taken back costs nothing. What is
/// remembered never shows in an answer. Any thread.
class InstitutionSearch final
{
public:
    /// Institutions of a list, and its names folded; both outlive this.
    InstitutionSearch(const domain::LargeVector<domain::Institution> &institutions, const FoldedTexts &names)
        : m_institutions(institutions), m_names(names)
    {}

    /// The institutions whose displayed or exported name contains \a needle, which is folded. O(bytes of the names) at
    /// worst. Incomplete, and not remembered, when \a stop is requested.
    std::shared_ptr<const Bitmap> find(const QByteArray &needle, const std::stop_token &stop) const;

private:
    struct Memory
    {
        QByteArray needle;
        std::shared_ptr<const Bitmap> found;
        std::size_t count = 0; ///< of what was found
    };

    std::shared_ptr<const Bitmap> recall(const QByteArray &needle) const;
    Memory narrowest(const QByteArray &needle) const;
    void remember(Memory memory) const;
    Bitmap findEverywhere(const QByteArray &needle, const std::stop_token &stop) const;
    Bitmap findAmong(const Bitmap &candidates, const QByteArray &needle) const;

    const domain::LargeVector<domain::Institution> &m_institutions;
    const FoldedTexts &m_names;
    mutable std::mutex m_mutex;
    mutable std::list<Memory> m_memories; ///< the latest first
};

} // namespace accords::catalogue
