// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "app/commandline/wording.h"

#include "text/foreigntext.h"
#include "text/nearest.h"

#include <QCoreApplication>

namespace accords::app {

QString said(const text::Phrasebook &phrases, const char *source, int count)
{
    return phrases("CommandLine", source, nullptr, count);
}

Failure misuse(const QString &sentence)
{
    return {ExitStatus::Usage, sentence};
}

Failure wrongValue(const text::Phrasebook &phrases, const QString &option, const QString &word,
                   const QStringList &values)
{
    const QString nearest = text::nearest(word, values);
    if (!nearest.isEmpty())
        //: %1: what was typed; %2: an option without dashes, say sort; %3: a value of it
        return misuse(said(phrases, QT_TRANSLATE_NOOP("CommandLine", "“%1” is no value of --%2: did you mean “%3”?"))
                          .arg(text::shown(word), option, text::shown(nearest)));
    //: %1: what was typed; %2: an option without dashes, say sort; %3: its values, in a list with spaces
    return misuse(said(phrases, QT_TRANSLATE_NOOP("CommandLine", "“%1” is no value of --%2: choose among %3."))
                      .arg(text::shown(word), option, text::shown(values.join(QLatin1Char(' ')))));
}

} // namespace accords::app
