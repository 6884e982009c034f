// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/pagedrecords.h"
#include "domain/institution.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace accords::catalogue {

struct KeptOfInstitution;

/// The tags that staff gave: those that are the same but for case, accents and the like are one.
struct TagTable
{
    struct Use
    {
        domain::InstitutionId institution = 0;
        quint32 tag = 0; ///< index of tags
    };

    TagTable() = default;
    /// O(records).
    explicit TagTable(const PagedRecords<KeptOfInstitution> &institutions);

    std::vector<QByteArray> folded; ///< ascending
    std::vector<QString> tags;      ///< each as first written, by the number of its institution
    std::vector<Use> uses;          ///< each once, institutions ascending
};

} // namespace accords::catalogue
