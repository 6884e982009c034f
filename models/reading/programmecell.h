// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/programme.h"

#include <QString>
#include <QStringList>

namespace accords::reading {

/// What the text of a programme says: its type by the words people use for it in French and English, and who signed by
/// what stands behind its last dash, or anywhere. Case and accents aside. O(length).
domain::Programme classified(const QString &text);

/// Who signed, as \a text names them.
domain::Signatory signatoryOf(const QString &text);

/// The programmes that \a text names, when there are several and each is known: `ERASMUS+, IIA - IMT` names two. Empty
/// when it names one, or when cutting would tear a name (`Memorandum of Agreement, IMT`) or count one instrument twice
/// (`MoU / Memorandum of Understanding - IMT`). The parts are repaired already. O(length).
QStringList combinedProgrammes(const QString &text);

} // namespace accords::reading
