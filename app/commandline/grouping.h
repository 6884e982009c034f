// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/catalogue.h"
#include "text/phrasebook.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace accords::app {

/// What `stats --by` counts by.
enum class Grouping : quint8 { Country, Region, Type, Signatory, Institution };

/// `country`, `region`, `type`, `signatory`, `institution`, in the order of Grouping.
QStringList groupingKeys();

std::optional<Grouping> groupingFromKey(const QString &key);

/// The title of a column of labels: `Country` / `Pays`.
QString title(Grouping grouping, const text::Phrasebook &phrases);

struct Group
{
    QString key;   ///< the code of a country (its label when unknown), a token, the name of an institution
    QString label; ///< for people, in their language
    qsizetype agreements = 0;
    qsizetype institutions = 0;
};

/// The groups that have an agreement of \a agreements, the one with most first, equal ones by label.
std::vector<Group> groupsOf(const catalogue::Catalogue &catalogue, const std::vector<domain::AgreementId> &agreements,
                            Grouping grouping, const text::Phrasebook &phrases);

} // namespace accords::app
