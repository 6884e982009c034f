// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "exporting/chunkedoutput.h"

#include "catalogue/catalogue.h"

#include <algorithm>
#include <span>

namespace accords::exporting {

/// Reads the names of some agreements and drops them. Names lie all over the memory: asked for one by one, each is
/// waited for; asked for together, they come at about the same time, and are near when they are written.
void bringNear(const catalogue::Catalogue &catalogue, std::span<const domain::AgreementId> agreements);

/// Calls \a appendRow(bytes, id) for every agreement and writes what it appends. False as ChunkedOutput::endRow().
template <typename AppendRow>
bool writeRows(ChunkedOutput &out, const catalogue::Catalogue &catalogue,
               std::span<const domain::AgreementId> agreements, AppendRow appendRow)
{
    // What a block needs fits into a processor's nearer caches.
    constexpr std::size_t blockSize = 256;
    for (std::size_t start = 0; start < agreements.size(); start += blockSize) {
        const auto block = agreements.subspan(start, std::min(blockSize, agreements.size() - start));
        bringNear(catalogue, block);
        for (const domain::AgreementId id : block) {
            appendRow(out.bytes(), id);
            if (!out.endRow())
                return false;
        }
    }
    return true;
}

} // namespace accords::exporting
