// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/edition.h"

#include <vector>

namespace accords::ui {

/// Which file is at hand, as the window shows it.
struct FileState
{
    QString file;                               ///< its path; empty: the bundled list
    bool isCatalogue = false;                   ///< and not a plain list
    bool canChange = false;                     ///< a catalogue that can be written
    std::vector<domain::Edition> editions = {}; ///< of a catalogue, oldest first
    domain::EditionId shown = 0;                ///< the edition that is shown; 0: there is none to choose from
    bool showsEnded = false;                    ///< with it, what earlier editions had and it has no more

    bool operator==(const FileState &) const = default;
};

} // namespace accords::ui
