// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/catalogue.h"

#include <array>
#include <span>

namespace accords::exporting {

/// What is written of an agreement, at hand.
struct NearRow
{
    domain::AgreementId agreement = 0;
    std::size_t pair = 0;       ///< of Pairs::all()
    QByteArrayView institution; ///< its name
    quint32 line = 0;           ///< of the source; as the text, only where asked for
    QByteArrayView text;        ///< of the row in the source
};

/// Looks up agreements, block by block. What a row needs lies all over the memory: asked for one after the other, each
/// place is waited for. So a block is asked for while the one before it is written, and is at hand when its turn comes.
class NearRows final
{
public:
    NearRows(const catalogue::Catalogue &catalogue, bool withSource) : m_catalogue(catalogue), m_withSource(withSource)
    {}

    /// From now on, next() gives the rows of \a agreements.
    void start(std::span<const domain::AgreementId> agreements);

    /// The next rows in order; none when there are no more. Valid until the next call.
    std::span<const NearRow> next();

private:
    /// So many rows are asked for at once. They fit into a processor's nearest cache, twice.
    static constexpr std::size_t blockSize = 64;

    struct Block
    {
        std::array<NearRow, blockSize> rows;
        std::size_t size = 0;
    };

    void approachInstitutions();
    void approach(Block &block);
    void approachSources(Block &block);

    const catalogue::Catalogue &m_catalogue;
    bool m_withSource;
    std::span<const domain::AgreementId> m_far;  ///< those nothing was asked for of
    std::span<const domain::AgreementId> m_near; ///< the block in front of them, whose institutions were asked for
    std::array<Block, 2> m_blocks;               ///< the one in use and the one that is asked for
    std::size_t m_current = 0;
};

} // namespace accords::exporting
