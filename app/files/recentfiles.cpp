// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "app/files/recentfiles.h"

namespace accords::app {

QStringList withFile(QStringList recent, const QString &path)
{
    recent.removeAll(path);
    recent.prepend(path);
    return recent.sliced(0, qMin(recent.size(), mostRecentFiles));
}

} // namespace accords::app
