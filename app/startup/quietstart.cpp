// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "app/startup/quietstart.h"

#include "app/commandline/failure.h"
#include "app/commandline/standardstreams.h"

#include <cstdlib>

namespace accords::app {

namespace {

// A message handler is a plain function: what it says has to wait for it somewhere.
QString lastWords;

void keepQuiet(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type != QtFatalMsg)
        return;
    complain(lastWords.isEmpty() ? message : lastWords);
    std::_Exit(static_cast<int>(ExitStatus::Failed));
}

} // namespace

QuietStart::QuietStart(const QString &sentence)
{
    lastWords = sentence;
    m_before = qInstallMessageHandler(keepQuiet);
}

QuietStart::~QuietStart()
{
    qInstallMessageHandler(m_before);
}

} // namespace accords::app
