// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "exporting/nearrows.h"

namespace accords::exporting {

namespace {

/// Reads the ends of \a text and drops them: a volatile byte is read although nobody looks at it.
void bringNear(QByteArrayView text)
{
    if (text.isEmpty())
        return;
    static_cast<void>(*static_cast<const volatile char *>(text.data()));
    static_cast<void>(*static_cast<const volatile char *>(text.data() + text.size() - 1));
}

} // namespace

// A loop waits for nothing that an earlier agreement of the same loop asked for.

std::span<const NearRow> NearRows::of(std::span<const domain::AgreementId> agreements)
{
    findAgreements(agreements);
    findNames(agreements.size());
    if (m_withSource)
        findSources(agreements.size());
    return std::span(m_rows).first(agreements.size());
}

void NearRows::findAgreements(std::span<const domain::AgreementId> agreements)
{
    const domain::AgreementList &list = m_catalogue.list();
    for (std::size_t at = 0; at < agreements.size(); ++at) {
        const domain::AgreementId id = agreements[at];
        const domain::Agreement &agreement = list.agreements[id];
        m_rows[at].agreement = id;
        m_rows[at].pair = m_catalogue.pairs().of(id);
        m_names[at] = list.institutions[agreement.institution].name;
        m_sources[at] = agreement.row;
    }
}

void NearRows::findNames(std::size_t count)
{
    const domain::TextPool &names = m_catalogue.list().names;
    for (std::size_t at = 0; at < count; ++at)
        m_rows[at].institution = names.view(m_names[at]);
    for (std::size_t at = 0; at < count; ++at)
        bringNear(m_rows[at].institution);
}

void NearRows::findSources(std::size_t count)
{
    const domain::AgreementList &list = m_catalogue.list();
    for (std::size_t at = 0; at < count; ++at) {
        m_rows[at].line = list.rows[m_sources[at]].line;
        m_rows[at].text = list.rowText(m_sources[at]);
    }
    for (std::size_t at = 0; at < count; ++at)
        bringNear(m_rows[at].text);
}

} // namespace accords::exporting
