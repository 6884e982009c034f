// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "app/startup/programs.h"

#include "app/application.h"
#include "app/commandline/arguments.h"
#include "app/commandline/commandline.h"
#include "app/commandline/standardstreams.h"
#include "app/commandline/wording.h"
#include "app/jobs/freedmemory.h"
#include "app/language/systemlanguage.h"
#include "app/startup/quietstart.h"

#include <QApplication>

#include <memory>

namespace accords::app {

namespace {

/// An application object, of either kind, with our name. What Qt has to say of the locale is none of the user's
/// business.
template <typename Kind>
std::unique_ptr<Kind> application(int &argc, char *argv[], const QString &lastWords = QString())
{
    const QuietStart quiet(lastWords);
    QCoreApplication::setApplicationName(QStringLiteral("accords"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ACCORDS_VERSION));
    return std::make_unique<Kind>(argc, argv);
}

QString noDisplay(const text::Phrasebook &phrases)
{
    return said(phrases,
                QT_TRANSLATE_NOOP("CommandLine",
                                  "There is no display to open the window on: start Accords in a graphical session, "
                                  "or give it a verb, see “accords --help”."));
}

int status(const Failure &failure)
{
    complain(failure.sentence);
    return static_cast<int>(failure.status);
}

} // namespace

QStringList decoded(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

int runWithoutWindow(int &argc, char *argv[])
{
    const auto core = application<QCoreApplication>(argc, argv);
    QFile input;
    QFile output;
    // Where one of them is closed, reading or writing fails and says so.
    openBytes(input, stdin, QIODevice::ReadOnly);
    openBytes(output, stdout, QIODevice::WriteOnly);
    const Streams streams{.input = input, .output = output};
    return static_cast<int>(runCommand(QCoreApplication::arguments().sliced(1), systemLanguage(), streams));
}

int refuseWindow(int &argc, char *argv[])
{
    const auto core = application<QCoreApplication>(argc, argv);
    const text::Phrasebook phrases(systemLanguage());
    const Outcome<QString> file = fileToOpen(QCoreApplication::arguments().sliced(1), phrases);
    if (const auto *failure = std::get_if<Failure>(&file))
        return status(*failure);
    return status({ExitStatus::Failed, noDisplay(phrases)});
}

int runWindow(int &argc, char *argv[])
{
    keepLargeBlocksApart();
    const text::Phrasebook phrases(systemLanguage());
    const auto desktop = application<QApplication>(argc, argv, noDisplay(phrases));
    // Qt has taken its own options out.
    const Outcome<QString> file = fileToOpen(QCoreApplication::arguments().sliced(1), phrases);
    if (const auto *failure = std::get_if<Failure>(&file))
        return status(*failure);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Accords"));
    QGuiApplication::setDesktopFileName(QStringLiteral("accords"));
    ui::Prompts prompts;
    Application accords(*desktop, SettingsFile::standard(), prompts, std::get<QString>(file));
    accords.start();
    return QApplication::exec();
}

} // namespace accords::app
