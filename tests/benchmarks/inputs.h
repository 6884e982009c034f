// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/commandline/failure.h"

#include <QByteArray>
#include <QTemporaryDir>

#include <memory>
#include <span>

namespace accords::benchmark {

/// A kind of list that can be made.
struct Kind
{
    const char *name;
    QByteArray (*list)(quint32 rows);
    quint32 usualRows; ///< when no other number is asked for
    quint32 mostRows;  ///< so many that the file stays below 2 GB
    const char *meaning;
};

/// The first is scaled.
std::span<const Kind> kinds();

/// Null when there is none of that name.
const Kind *kindNamed(const QString &name);

/// A list in a folder of its own, which goes with it.
struct GeneratedList
{
    std::unique_ptr<QTemporaryDir> folder;
    QString path;
};

/// Makes a list below \a folder.
app::Outcome<GeneratedList> generated(const Kind &kind, quint32 rows, const QString &folder);

} // namespace accords::benchmark
