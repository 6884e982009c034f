// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace accords::app {

/// While it lives, Qt's own messages are kept to itself, and a fatal one, that no window can be opened say, ends the
/// program with \a sentence on standard error and exit status 1: Qt would write a page and abort. There is at most one.
class QuietStart final
{
public:
    explicit QuietStart(const QString &sentence = QString());
    ~QuietStart();
    Q_DISABLE_COPY_MOVE(QuietStart)

private:
    QtMessageHandler m_before;
};

} // namespace accords::app
