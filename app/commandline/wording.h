// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/commandline/failure.h"
#include "text/phrasebook.h"

#include <QStringList>

namespace accords::app {

/// \a source of the context `CommandLine`, to be marked QT_TRANSLATE_NOOP("CommandLine", "…").
QString said(const text::Phrasebook &phrases, const char *source, int count = -1);

/// A wrong command line.
Failure misuse(const QString &sentence);

/// \a word is no value of \a option, which takes \a values: names the nearest one, or all.
Failure wrongValue(const text::Phrasebook &phrases, const QString &option, const QString &word,
                   const QStringList &values);

} // namespace accords::app
