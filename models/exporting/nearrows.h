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

/// Looks up a block of agreements at once. What a row needs lies all over the memory: asked for one after the other,
/// each place is waited for; asked for together, they come at about the same time.
class NearRows final
{
public:
    /// Fits into a processor's nearest cache.
    static constexpr std::size_t most = 128;

    NearRows(const catalogue::Catalogue &catalogue, bool withSource) : m_catalogue(catalogue), m_withSource(withSource)
    {}

    /// The rows of \a agreements, at most `most`. Valid until the next call.
    std::span<const NearRow> of(std::span<const domain::AgreementId> agreements);

private:
    void findAgreements(std::span<const domain::AgreementId> agreements);
    void findNames(std::size_t count);
    void findSources(std::size_t count);

    const catalogue::Catalogue &m_catalogue;
    bool m_withSource;
    std::array<NearRow, most> m_rows;
    std::array<domain::TextPool::Id, most> m_names{};
    std::array<domain::RowId, most> m_sources{};
};

} // namespace accords::exporting
