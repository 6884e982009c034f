// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "exporting/nearrows.h"

#include "domain/prefetch.h"

namespace accords::exporting {

namespace {

/// Asks for both ends of \a text: most texts are no longer than these.
void prefetchEnds(QByteArrayView text)
{
    domain::prefetch(text.data());
    domain::prefetch(text.data() + text.size());
}

} // namespace

void NearRows::start(std::span<const domain::AgreementId> agreements)
{
    m_far = agreements;
    m_near = {};
    approachInstitutions();
    approach(m_blocks[1 - m_current]);
}

std::span<const NearRow> NearRows::next()
{
    m_current = 1 - m_current;
    approach(m_blocks.at(1 - m_current));
    const Block &current = m_blocks.at(m_current);
    return std::span(current.rows).first(current.size);
}

/// Of the next block.
void NearRows::approachInstitutions()
{
    const domain::AgreementList &list = m_catalogue.list();
    m_near = m_far.first(std::min(blockSize, m_far.size()));
    m_far = m_far.subspan(m_near.size());
    for (const domain::AgreementId id : m_near)
        domain::prefetch(&list.institutions[list.agreements.institutions()[id]]);
}

void NearRows::approach(Block &block)
{
    const std::span<const domain::AgreementId> agreements = m_near;
    approachInstitutions();
    const domain::AgreementList &list = m_catalogue.list();
    block.size = agreements.size();
    for (std::size_t at = 0; at < agreements.size(); ++at) {
        NearRow &row = block.rows.at(at);
        const domain::AgreementId id = agreements[at];
        row.agreement = id;
        row.pair = m_catalogue.pairs().of(id);
        row.institution = list.names.view(list.institutions[list.agreements.institutions()[id]].name);
        prefetchEnds(row.institution);
    }
    if (m_withSource)
        approachSources(block);
}

void NearRows::approachSources(Block &block)
{
    const domain::AgreementList &list = m_catalogue.list();
    for (NearRow &row : std::span(block.rows).first(block.size)) {
        const domain::RowId source = list.agreements[row.agreement].row;
        row.line = list.rows[source].line;
        row.text = list.rowText(source);
        prefetchEnds(row.text);
    }
}

} // namespace accords::exporting
