// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/exportspec.h"

#include <functional>
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

/// Appends the cell of column number \a column of an agreement to a file's bytes, with what stands around it.
using CellEncoder = std::function<void(QByteArray &out, std::size_t column, domain::AgreementId id)>;

/// Appends cells of an agreement to a file's bytes.
using CellWriter = std::function<void(QByteArray &out, domain::AgreementId id)>;

/// Writers that together append all cells of an agreement, in order. Neighbours that follow from its country and
/// programme are encoded once for each such pair and copied from then on. They serve one thread, no longer than
/// \a catalogue lives.
std::vector<CellWriter> rowWriters(const catalogue::Catalogue &catalogue, const std::vector<FileColumn> &columns,
                                   const CellEncoder &encode);

} // namespace accords::exporting
