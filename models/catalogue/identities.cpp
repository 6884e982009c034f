// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/identities.h"

#include "catalogue/bitmap.h"
#include "domain/parallel.h"

#include <algorithm>
#include <array>

namespace accords::catalogue {

namespace {

using domain::InstitutionId;
using domain::InstitutionIdentity;

/// Names that some institution is looked for by. Most names differ from all of them by their length already.
class WantedNames final
{
public:
    explicit WantedNames(const QSet<InstitutionIdentity> &institutions)
    {
        for (const InstitutionIdentity &identity : institutions) {
            const QByteArray name = identity.name.toUtf8();
            m_lengths.at(kindOf(name.size())) = true;
            m_names.insert(name);
        }
    }

    bool contains(QByteArrayView name) const
    {
        return m_lengths.at(kindOf(name.size())) && m_names.contains(QByteArray::fromRawData(name.data(), name.size()));
    }

private:
    static std::size_t kindOf(qsizetype length) { return static_cast<std::size_t>(length) % lengthKinds; }

    static constexpr std::size_t lengthKinds = 256;
    std::array<bool, lengthKinds> m_lengths{};
    QSet<QByteArray> m_names;
};

/// The institutions with such a name, ascending.
std::vector<InstitutionId> candidates(const domain::AgreementList &list, const WantedNames &names)
{
    constexpr std::size_t worthAThread = 100'000;
    const std::size_t count = list.institutions.size();
    std::vector<std::vector<InstitutionId>> found(
        std::clamp(count / worthAThread, std::size_t{1}, domain::coreCount()));
    domain::inParallel(found.size(), [&](std::size_t number) {
        const domain::Part part = domain::partOf(count, found.size(), number);
        for (std::size_t id = part.begin; id < part.end; ++id) {
            if (names.contains(list.names.view(list.institutions[id].name)))
                found[number].push_back(static_cast<InstitutionId>(id));
        }
    });
    for (std::size_t part = 1; part < found.size(); ++part)
        found.front().insert(found.front().end(), found[part].begin(), found[part].end());
    return std::move(found.front());
}

/// The programmes that some agreement is looked for by.
Bitmap wantedProgrammes(const domain::AgreementList &list, const QSet<domain::AgreementIdentity> &agreements)
{
    QSet<QString> texts;
    for (const domain::AgreementIdentity &agreement : agreements)
        texts.insert(agreement.programme);
    Bitmap wanted(list.programmes.size());
    for (std::size_t programme = 0; programme < list.programmes.size(); ++programme) {
        if (texts.contains(list.programmes[programme].text))
            wanted.insert(programme);
    }
    return wanted;
}

/// The agreements of an institution with \a wanted programmes, ascending, by programme.
QHash<domain::ProgrammeId, std::vector<domain::AgreementId>>
agreementsByProgramme(const IndexedList &indexed, InstitutionId institution, const Bitmap &wanted)
{
    QHash<domain::ProgrammeId, std::vector<domain::AgreementId>> agreements;
    indexed.list.agreements.programmes().withColumn([&](auto programmes) {
        for (const domain::AgreementId agreement : indexed.agreements.members(institution)) {
            if (wanted.contains(programmes[agreement]))
                agreements[programmes[agreement]].push_back(agreement);
        }
    });
    return agreements;
}

/// Both ascend, and so does \a all then.
void merge(std::vector<domain::AgreementId> &all, const std::vector<domain::AgreementId> &more)
{
    const auto before = static_cast<std::ptrdiff_t>(all.size());
    all.insert(all.end(), more.begin(), more.end());
    std::ranges::inplace_merge(all, all.begin() + before);
}

} // namespace

Places placesIn(const IndexedList &indexed, const Identities &wanted)
{
    const domain::AgreementList &list = indexed.list;
    QSet<InstitutionIdentity> withAgreements;
    for (const domain::AgreementIdentity &agreement : wanted.agreements)
        withAgreements.insert(agreement.institution);

    Places places;
    if (wanted.institutions.isEmpty() && withAgreements.isEmpty())
        return places;
    const WantedNames names(wanted.institutions | withAgreements);
    const Bitmap programmes = wantedProgrammes(list, wanted.agreements);
    for (const InstitutionId id : candidates(list, names)) {
        const InstitutionIdentity identity = identityOf(list, id);
        if (wanted.institutions.contains(identity))
            places.institutions[identity].push_back(id);
        if (!withAgreements.contains(identity))
            continue;
        const auto agreements = agreementsByProgramme(indexed, id, programmes);
        for (auto of = agreements.begin(); of != agreements.end(); ++of) {
            const domain::AgreementIdentity whole{identity, list.programmes[of.key()].text};
            if (wanted.agreements.contains(whole))
                merge(places.agreements[whole], *of);
        }
    }
    return places;
}

} // namespace accords::catalogue
