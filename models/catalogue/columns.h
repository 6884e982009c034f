// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/catalogue.h"
#include "text/phrasebook.h"

#include <QStringList>

#include <optional>
#include <span>

namespace accords::catalogue {

/// A column of agreements. A plain enum, since item models and settings use it as a number. The last entry is the
/// count.
enum Column : int {
    InstitutionColumn,
    CountryCodeColumn,
    CountryColumn,
    RegionColumn,
    ProgrammeColumn,
    TypeColumn,
    SignatoryColumn,
    LineColumn,
    DisplayNameColumn, ///< the staff's fields, as all that follow
    WebsiteColumn,
    CityColumn,
    TagsColumn,
    ContactsColumn,
    InstitutionNotesColumn,
    StatusColumn,
    StartColumn,
    EndColumn,
    SeatsOutColumn,
    SeatsInColumn,
    NotesColumn,
    FilesColumn,
    ColumnCount,
};

/// All there is to know of a column: model, header menu, command line, sort and every exporter read it here, and a new
/// column is one entry in the table behind columns().
struct ColumnInfo
{
    Column column;
    const char *key;     ///< for command line, JSON and settings; never changes
    const char *title;   ///< source text of context `Columns`; the header of exports, see title()
    bool numeric;        ///< right-aligned, sorted by value
    bool shownByDefault; ///< in the window
    bool exportedByDefault;
    bool followsFromPair;                    ///< the agreement's country and programme decide the cell: see Pairs
    std::optional<domain::Field> staffField; ///< that the column shows
    /// The cell as shown and exported, but for the institution's name: see below.
    QString (*text)(const Catalogue &, domain::AgreementId, const text::Phrasebook &);
    /// The cell in JSON where it isn't text(): tokens of type, signatory, region and status, a number for a
    /// line; else null.
    QString (*token)(const Catalogue &, domain::AgreementId);
    // Where the cell follows from the pair, sorting ranks the column's distinct values only. Null elsewhere: names,
    // lines and staff's fields have places of their own, see Placing.
    quint32 (*valueOfPair)(const Catalogue &, const Pair &); ///< which of them a pair has
    quint32 (*valueCount)(const Catalogue &);                ///< how many there are
    QString (*valueText)(const Catalogue &, quint32 value, const text::Phrasebook &);
};

/// Every column, indexed by Column.
std::span<const ColumnInfo, ColumnCount> columns();

/// `Host institution` / `Établissement d'accueil`.
QString title(Column column, const text::Phrasebook &phrases);

/// The institution's name as a person sees it: the one that staff gave it, or else the one in the list. Text of the
/// institution's column; files keep the name in the list, by which they are read again.
QString shownName(const Catalogue &catalogue, domain::InstitutionId id);

/// The column with \a key, exactly.
std::optional<Column> columnFromKey(QStringView key);

} // namespace accords::catalogue
