// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/exportspec.h"

#include <optional>
#include <vector>

namespace accords::exporting {

/// A column of the file to write: one of ours, or one of the list's that means nothing to the program.
struct FileColumn
{
    std::optional<catalogue::Column> known;
    std::optional<std::size_t> extra; ///< of AgreementList::extraColumns; neither: the list has no such column
    QString title;                    ///< of the header
};

/// The columns \a spec asks for, in its order. Of several columns of one title, each is taken once.
std::vector<FileColumn> fileColumns(const catalogue::Catalogue &catalogue, const catalogue::ExportSpec &spec,
                                    const text::Phrasebook &phrases);

/// The text of a cell as UTF-8. The bytes may be the catalogue's own: they live no longer than it.
QByteArray cellText(const catalogue::Catalogue &catalogue, const FileColumn &column, domain::AgreementId id,
                    const text::Phrasebook &phrases);

/// Neighbouring columns that are written together: from \a first to before \a end.
struct ColumnRun
{
    std::size_t first = 0;
    std::size_t end = 0;
    enum Kind : quint8 {
        FollowsFromPair, ///< from country and programme
        Institution,     ///< one column, its name
        Line,            ///< one column, of the source
        Other,           ///< one column of any other kind
    };
    Kind kind = Other;
};

/// All columns, in order: those that follow from country and programme in runs as long as may be, others alone.
std::vector<ColumnRun> columnRuns(const std::vector<FileColumn> &columns);

/// Whether remembering what follows from country and programme saves more than it costs: hostile lists have as many
/// programmes as agreements.
bool hasFewPairs(const catalogue::Catalogue &catalogue);

} // namespace accords::exporting
