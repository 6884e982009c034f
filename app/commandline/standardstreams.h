// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/commandline/failure.h"
#include "exporting/replacefile.h"

#include <QFile>

#include <cstdio>
#include <optional>

namespace accords::app {

/// Opens \a stream, standard input or output, for bytes: no line end is changed on any system.
bool openBytes(QFile &file, std::FILE *stream, QIODevice::OpenMode mode);

/// Lets \a writer write to standard output, and makes sure that every byte was taken.
std::optional<Failure> writeTo(QIODevice &output, const exporting::Writer &writer, const text::Phrasebook &phrases);

/// One line on standard error.
void complain(const QString &sentence);

} // namespace accords::app
