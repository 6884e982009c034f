// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/query.h"

#include "catalogue/queryfields.h"
#include "catalogue/queryquotes.h"

#include <algorithm>

namespace accords::catalogue {

namespace {

bool startsLikeField(const QString &word)
{
    const auto end = std::ranges::find_if_not(word, [](QChar letter) { return letter.isLetter() || letter.isMark(); });
    return end != word.begin() && end != word.end() && *end == u':';
}

/// Whether parse() would read \a value as something else when it stood there without quotes.
bool needsQuotes(const QString &value, Field field)
{
    if (value.isEmpty() || closingQuote(value.front()) != QChar() ||
        std::ranges::any_of(value, [](QChar c) { return c.isSpace(); }))
        return true;
    if (field != Field::Text)
        return value.contains(u',');
    return value.startsWith(u'-') || startsLikeField(value);
}

QString quoted(const QString &value, Field field)
{
    if (!needsQuotes(value, field))
        return value;
    QString inner = value;
    inner.replace(plainQuote, QLatin1StringView("\"\""));
    return plainQuote + inner + plainQuote;
}

bool isChoice(const Term &term, Field field)
{
    return term.field == field && !term.negated;
}

} // namespace

QString text(const Term &term)
{
    QString written(term.negated ? QLatin1StringView("-") : QLatin1StringView());
    if (term.field != Field::Text)
        written += (term.spelling.isEmpty() ? fieldName(term.field) : term.spelling) + u':';
    QStringList values;
    for (const QString &value : term.values)
        values.append(quoted(value, term.field));
    return written + values.join(u',');
}

QString Query::text() const
{
    QStringList written;
    for (const Term &term : m_terms)
        written.append(catalogue::text(term));
    return written.join(u' ');
}

Query Query::without(std::size_t index) const
{
    std::vector<Term> terms = m_terms;
    terms.erase(terms.begin() + static_cast<std::ptrdiff_t>(index));
    return Query(std::move(terms));
}

QStringList Query::choices(Field field) const
{
    const auto chooses = [field](const Term &term) { return isChoice(term, field); };
    if (std::ranges::count_if(m_terms, chooses) != 1)
        return {};
    return std::ranges::find_if(m_terms, chooses)->values;
}

Query Query::withChoices(Field field, const QStringList &values) const
{
    std::vector<Term> terms;
    bool placed = values.isEmpty();
    for (const Term &term : m_terms) {
        if (!isChoice(term, field)) {
            terms.push_back(term);
        } else if (!placed) {
            terms.push_back(term);
            terms.back().values = values;
            placed = true;
        }
    }
    if (!placed)
        terms.push_back({.field = field, .values = values});
    return Query(std::move(terms));
}

} // namespace accords::catalogue
