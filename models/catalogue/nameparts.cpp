// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/nameparts.h"

#include "catalogue/commonwords.h"
#include "text/folding.h"

#include <algorithm>

namespace accords::catalogue {

namespace {

/// A word as the name writes it, and what stands around it.
struct RawWord
{
    QStringView text;
    bool inBrackets = false;
    bool opensSegment = false;
    bool joined = false;
    bool dotted = false;
};

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

bool cuts(QStringView between)
{
    const bool dash = std::ranges::any_of(between, [](QChar c) { return c == u'-' || c == u'–' || c == u'—'; });
    const bool space = std::ranges::any_of(between, [](QChar c) { return c.isSpace(); });
    return (dash && space) ||
           std::ranges::any_of(between, [](QChar c) { return QStringView(u",/()[];:").contains(c); });
}

std::vector<RawWord> rawWords(QStringView name)
{
    std::vector<RawWord> words;
    qsizetype end = 0;
    int depth = 0;
    for (qsizetype at = 0; at < name.size();) {
        if (!isWordCharacter(name[at])) {
            depth += name[at] == u'(' ? 1 : 0;
            depth -= name[at] == u')' && depth > 0 ? 1 : 0;
            ++at;
            continue;
        }
        const qsizetype start = at;
        while (at < name.size() && isWordCharacter(name[at]))
            ++at;
        const QStringView between = name.sliced(end, start - end);
        words.push_back({.text = name.sliced(start, at - start),
                         .inBrackets = depth > 0,
                         .opensSegment = words.empty() || cuts(between),
                         .joined = between == u"-" || between == u"–",
                         .dotted = at < name.size() && name[at] == u'.'});
        end = at;
    }
    return words;
}

bool isInCapitals(QStringView word)
{
    return word.size() >= 2 && std::ranges::none_of(word, [](QChar c) { return c.isLower(); }) &&
           std::ranges::any_of(word, [](QChar c) { return c.isUpper(); });
}

/// A short word in capitals is an acronym, unless the whole name is in capitals: then only one in brackets is.
bool isAcronym(const RawWord &word, bool nameInCapitals)
{
    constexpr qsizetype longest = 6;
    return isInCapitals(word.text) && word.text.size() <= longest && (word.inBrackets || !nameInCapitals);
}

bool tells(const NameWord &word)
{
    return !word.generic;
}

} // namespace

NameParts::NameParts(const QString &name)
{
    const std::vector<RawWord> raw = rawWords(name);
    const bool inCapitals = std::ranges::none_of(name, [](QChar c) { return c.isLower(); });
    std::vector<NameWord> aside;
    for (const RawWord &word : raw) {
        const QByteArray folded = text::folded(word.text);
        if (word.opensSegment)
            segments.emplace_back();
        segments.back().push_back(folded);
        all.push_back(folded);
        const NameWord part{folded, isGenericWord(folded), word.dotted || folded == "univ", word.joined};
        if (isAcronym(word, inCapitals))
            aside.push_back(part);
        else if (!isSmallWord(folded))
            words.push_back(part);
    }
    // `EIA University`: the acronym is the name.
    if (std::ranges::none_of(words, tells))
        words.insert(words.end(), aside.begin(), aside.end());
    else
        std::ranges::transform(aside, std::back_inserter(acronyms), &NameWord::folded);
}

} // namespace accords::catalogue
