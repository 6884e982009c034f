// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/settings/settings.h"
#include "exporting/writeerror.h"

namespace accords::app {

/// The file of the settings. Not QSettings, which loses everything on a full disk and says nothing. A value; any
/// thread, one at a time for one path.
class SettingsFile final
{
public:
    explicit SettingsFile(QString path);

    /// `settings.json` in the platform's folder for this program's configuration.
    static SettingsFile standard();

    /// Never fails: a missing file gives the defaults, and one that makes no sense (damaged, huge, no regular file) is
    /// put aside as `….damaged` and gives them too.
    Settings load() const;

    /// Replaces the file, readable by its owner alone, as is the folder when it is new. The old settings stay when the
    /// new ones can't be written in full.
    std::optional<exporting::WriteError> save(const Settings &settings) const;

private:
    void putAside() const;

    QString m_path;
};

} // namespace accords::app
