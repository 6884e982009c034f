// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "table/institutiondetails.h"

#include <QCoreApplication>

namespace accords::ui {

/// What the detail pane says around the details, in the interface's language. Foreign text in it has gone through
/// text::shown().
class DetailText final
{
    Q_DECLARE_TR_FUNCTIONS(accords::ui::DetailText)

public:
    enum class Section { Agreements, AsExported, Repairs, Suggestions, Similar };

    static QString heading(Section section);

    /// The name that staff gave the institution; without one, that in the list.
    static QString title(const table::InstitutionDetails &details);

    /// `In the list: UNIV CAMPINAS`, where staff gave it another name; otherwise empty.
    static QString listName(const table::InstitutionDetails &details);

    /// `Brazil · Americas`.
    static QString place(const table::InstitutionDetails &details);

    /// `line 20`.
    static QString line(quint32 line);

    /// The rows as they were read, each once, although one can name several agreements.
    static QString rows(const table::InstitutionDetails &details);

    /// Everything, section after section, to be copied.
    static QString all(const table::InstitutionDetails &details);
};

} // namespace accords::ui
