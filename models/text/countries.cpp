// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "text/countries.h"

#include "text/countryaliases.h"
#include "text/countryname.h"
#include "text/icunames.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <mutex>
#include <vector>

namespace accords::text {

namespace {

using domain::Language;
using domain::Region;

/// The countries, and their usual names, each asked of ICU when it is first wanted: a list has few of them, and a
/// window one language. Any thread.
class UsualNames final
{
public:
    UsualNames() : m_codes(icuCountryCodes())
    {
        for (Names &names : m_names)
            names = Names(static_cast<std::size_t>(m_codes.size()));
    }

    const QStringList &codes() const { return m_codes; }
    bool hasCode(QStringView code) const { return std::ranges::binary_search(m_codes, code); }

    /// Empty for the code of no country.
    QString of(QStringView code, Language language)
    {
        const auto found = std::ranges::lower_bound(m_codes, code);
        if (found == m_codes.cend() || *found != code)
            return {};
        Name &name =
            m_names.at(static_cast<std::size_t>(language)).at(static_cast<std::size_t>(found - m_codes.cbegin()));
        std::call_once(name.asked, [&] { name.text = icuCountryName(*found, language); });
        return name.text;
    }

private:
    struct Name
    {
        std::once_flag asked;
        QString text;
    };
    using Names = std::vector<Name>; ///< by the place of the code

    const QStringList m_codes; ///< in alphabetical order
    std::array<Names, 2> m_names;
};

UsualNames &usualNames()
{
    static UsualNames names;
    return names;
}

/// What people call the country with \a code beside its usual names, and may not be in ICU.
QStringList aliasesOf(QStringView code)
{
    const auto all = countryAliases();
    const auto found = std::ranges::find(all, code, &CountryAliases::code);
    return found == all.end() ? QStringList() : found->names.toString().split(u'|');
}

/// All the names of \a code: French, English, the others. No doubles.
QStringList allNames(const QString &code)
{
    QStringList names{usualNames().of(code, Language::French), usualNames().of(code, Language::English)};
    names += icuCountryNames(code) + aliasesOf(code);
    names.removeDuplicates();
    names.removeAll(code);
    return names;
}

/// Every name of every country. Immutable, so any thread may read it. To make it takes some milliseconds.
class CodeByName final
{
public:
    CodeByName()
    {
        // The usual names come first, so that no alias takes the one of another country.
        for (const QString &code : usualNames().codes()) {
            add(usualNames().of(code, Language::English), code);
            add(usualNames().of(code, Language::French), code);
        }
        for (const QString &code : usualNames().codes()) {
            for (const QString &name : allNames(code))
                add(name, code);
        }
    }

    QString operator()(QStringView name) const { return m_codes.value(nameKey(name)); }

private:
    void add(const QString &name, const QString &code)
    {
        const QByteArray key = nameKey(name);
        if (!m_codes.contains(key))
            m_codes.insert(key, code);
    }

    QHash<QByteArray, QString> m_codes;
};

/// Whether \a label is a name of the country that can be told without those of all others.
bool isOwnName(QStringView label, QStringView code)
{
    const QByteArray key = nameKey(label);
    const auto isSame = [&key](const QString &name) { return nameKey(name) == key; };
    return usualNames().hasCode(code) &&
           (isSame(usualNames().of(code, Language::English)) || std::ranges::any_of(aliasesOf(code), isSame) ||
            isSame(usualNames().of(code, Language::French)));
}

} // namespace

QString countryName(QStringView code, Language language)
{
    return usualNames().of(code, language);
}

std::optional<QString> countryCode(QStringView name)
{
    name = name.trimmed();
    if (name.isEmpty())
        return std::nullopt;
    if (name.size() == 2) {
        if (const QString code = name.toString().toUpper(); usualNames().hasCode(code))
            return code;
    }
    static const CodeByName codeByName;
    const QString code = codeByName(name);
    return code.isEmpty() ? std::nullopt : std::optional(code);
}

bool isNameOfCountry(QStringView label, QStringView code)
{
    return isOwnName(label, code) || countryCode(label) == code;
}

QStringList namesOfCountry(QStringView code)
{
    return usualNames().hasCode(code) ? allNames(code.toString()) : QStringList();
}

const QStringList &countryCodes()
{
    return usualNames().codes();
}

Region regionOf(QStringView code)
{
    return usualNames().hasCode(code) ? icuRegionOf(code.toString()) : Region::Unknown;
}

} // namespace accords::text
