// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "app/settings/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLatin1StringView>

#include <algorithm>
#include <array>

namespace accords::app {

namespace {

const QLatin1StringView languageKey("language");
const QLatin1StringView appearanceKey("appearance");
const QLatin1StringView queryKey("query");
const QLatin1StringView fileKey("file");
const QLatin1StringView recentKey("recent");
const QLatin1StringView windowKey("window");

// By LanguageChoice and Appearance.
constexpr std::array languages = {QLatin1StringView("system"), QLatin1StringView("en"), QLatin1StringView("fr")};
constexpr std::array appearances = {QLatin1StringView("system"), QLatin1StringView("light"), QLatin1StringView("dark")};

/// Nobody types a longer filter, and the search field would choke on a huge one.
constexpr qsizetype longestQuery = 10'000;

template <typename Enum>
QString tokenOf(const std::array<QLatin1StringView, 3> &tokens, Enum value)
{
    return tokens.at(static_cast<std::size_t>(value));
}

template <typename Enum>
Enum valueOf(const std::array<QLatin1StringView, 3> &tokens, const QJsonValue &token)
{
    const auto found = std::ranges::find(tokens, token.toString());
    return found == tokens.end() ? Enum::System : static_cast<Enum>(found - tokens.begin());
}

} // namespace

QByteArray toJson(const Settings &settings)
{
    const QJsonObject object{
        {languageKey, tokenOf(languages, settings.language)},
        {appearanceKey, tokenOf(appearances, settings.appearance)},
        {queryKey, settings.query.left(longestQuery)},
        {fileKey, settings.file},
        {recentKey, QJsonArray::fromStringList(settings.recent)},
        {windowKey, QJsonObject::fromVariantMap(settings.window)},
    };
    return QJsonDocument(object).toJson();
}

std::optional<Settings> settingsFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    Settings settings;
    settings.language = valueOf<ui::LanguageChoice>(languages, object.value(languageKey));
    settings.appearance = valueOf<ui::Appearance>(appearances, object.value(appearanceKey));
    settings.query = object.value(queryKey).toString().left(longestQuery);
    settings.file = object.value(fileKey).toString();
    for (const QJsonValue &path : object.value(recentKey).toArray()) {
        if (!path.toString().isEmpty())
            settings.recent.append(path.toString());
    }
    settings.window = object.value(windowKey).toObject().toVariantMap();
    return settings;
}

} // namespace accords::app
