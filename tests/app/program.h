// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>

namespace accords::testing {

/// What a run of the program left behind.
struct Run
{
    int status = -1; ///< -1: it crashed, or never ended
    QByteArray out;
    QByteArray err;

    /// Standard error as text: one line, without its end.
    QString sentence() const { return QString::fromUtf8(err).trimmed(); }
};

/// Runs `accords ARGUMENTS` with \a input on standard input, in English and without a display unless \a environment
/// says otherwise, each entry `NAME=value`; `NAME=` takes a variable away.
Run runProgram(const QStringList &arguments, const QByteArray &input = {}, const QStringList &environment = {});

/// The same through a shell, where `accords` stands for the program: for redirections and limits.
Run shell(const QString &command, const QStringList &environment = {});

/// The program's path.
QString program();

/// Whether \a run ended with \a status, wrote nothing to standard output and one sentence with \a part to standard
/// error; else what is wrong.
QString refusalFault(const Run &run, int status, const QString &part);

} // namespace accords::testing
