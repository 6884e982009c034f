// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/mainwindow.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <optional>

namespace accords::app {

/// What is kept between two starts.
struct Settings
{
    ui::LanguageChoice language = ui::LanguageChoice::System;
    ui::Appearance appearance = ui::Appearance::System;
    QString query;      ///< the text of the last filter
    QString file;       ///< the path of the file that was open last; empty: the bundled list
    QStringList recent; ///< paths of files, the one opened last first
    QVariantMap window; ///< as the window gave it

    bool operator==(const Settings &) const = default;
};

/// As a JSON object.
QByteArray toJson(const Settings &settings);

/// The settings in \a json, or nothing when it is no JSON object. Unknown members are ignored, and a member that is not
/// what it should be gets its default.
std::optional<Settings> settingsFromJson(const QByteArray &json);

} // namespace accords::app
