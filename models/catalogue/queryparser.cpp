// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/queryfields.h"
#include "catalogue/queryquotes.h"
#include "catalogue/queryvalues.h"

#include "text/nearest.h"

namespace accords::catalogue {

namespace {

using Kind = QueryError::Kind;

/// A value as it stands in the text.
struct Found
{
    QString value = {};
    qsizetype start = 0;
    qsizetype length = 0;
};

/// Reads one text from left to right; stops at the first error.
class Parser final
{
public:
    Parser(const QString &text, const std::vector<domain::Country> &countries) : m_text(text), m_countries(countries) {}

    std::variant<Query, QueryError> parse();

private:
    bool atEnd() const { return m_at == m_text.size(); }
    bool atSpace() const { return m_text[m_at].isSpace(); }
    QStringView piece(qsizetype start) const { return QStringView(m_text).sliced(start, m_at - start); }

    void readTerm();
    std::optional<QStringView> readFieldName();
    void readField(Term &term, QStringView name);
    void readValues(Term &term);
    Found readValue(bool inField);
    void readQuoted(Found &found);
    void check(Field field, const Found &found);
    QueryError error(Kind kind, qsizetype start, qsizetype length, Field field = Field::Text) const;
    void fail(const QueryError &error);

    const QString &m_text;
    const std::vector<domain::Country> &m_countries;
    qsizetype m_at = 0;
    std::vector<Term> m_terms;
    std::optional<QueryError> m_error;
};

std::variant<Query, QueryError> Parser::parse()
{
    while (!m_error) {
        while (!atEnd() && atSpace())
            ++m_at;
        if (atEnd())
            return Query(std::move(m_terms));
        readTerm();
    }
    return *m_error;
}

QueryError Parser::error(Kind kind, qsizetype start, qsizetype length, Field field) const
{
    return {.kind = kind,
            .field = field,
            .word = m_text.mid(start, length),
            .position = static_cast<int>(start),
            .length = static_cast<int>(length)};
}

void Parser::fail(const QueryError &error)
{
    if (!m_error)
        m_error = error;
}

void Parser::readTerm()
{
    Term term;
    const bool minus = m_text[m_at] == u'-';
    if (minus && m_at + 1 == m_text.size())
        return fail(error(Kind::MissingValue, m_at, 1));
    // A minus with spaces around it is a dash of a name that was pasted: `Hochschule Trier - Birkenfeld`.
    if (minus && !m_text[m_at + 1].isSpace()) {
        term.negated = true;
        ++m_at;
    }
    if (const auto name = readFieldName()) {
        readField(term, *name);
    } else {
        const Found found = readValue(false);
        if (found.value.isEmpty())
            fail(error(Kind::MissingValue, found.start, found.length));
        term.values = QStringList(found.value);
    }
    m_terms.push_back(std::move(term));
}

/// The letters before a colon; anything else before it (`12:30`) makes a word like another.
std::optional<QStringView> Parser::readFieldName()
{
    qsizetype end = m_at;
    while (end < m_text.size() && (m_text[end].isLetter() || m_text[end].isMark()))
        ++end;
    if (end == m_at || end == m_text.size() || m_text[end] != u':')
        return std::nullopt;
    const QStringView name = QStringView(m_text).sliced(m_at, end - m_at);
    m_at = end + 1;
    return name;
}

void Parser::readField(Term &term, QStringView name)
{
    const qsizetype start = m_at - 1 - name.size();
    const auto field = fieldFromName(name);
    if (!field) {
        QueryError unknown = error(Kind::UnknownField, start, name.size());
        unknown.suggestion = text::nearest(name.toString(), fieldNames());
        return fail(unknown);
    }
    term.field = *field;
    if (name != fieldName(*field))
        term.spelling = name.toString();
    if (atEnd() || atSpace())
        return fail(error(Kind::MissingValue, start, name.size() + 1, *field));
    readValues(term);
}

void Parser::readValues(Term &term)
{
    for (;;) {
        const Found found = readValue(true);
        if (m_error)
            return;
        if (found.value.isEmpty()) {
            // Where nothing at all stands, the comma beside it is what to look at.
            const bool beforeComma = !atEnd() && m_text[m_at] == u',';
            const qsizetype start = found.length > 0 || beforeComma ? found.start : found.start - 1;
            return fail(error(Kind::MissingValue, start, qMax(qsizetype{1}, found.length), term.field));
        }
        check(term.field, found);
        if (m_error)
            return;
        term.values.append(found.value);
        if (atEnd() || m_text[m_at] != u',')
            return;
        ++m_at;
    }
}

Found Parser::readValue(bool inField)
{
    Found found{.start = m_at};
    if (!atEnd() && closingQuote(m_text[m_at]) != QChar()) {
        readQuoted(found);
    } else {
        while (!atEnd() && !atSpace() && !(inField && m_text[m_at] == u','))
            ++m_at;
        found.value = piece(found.start).toString();
    }
    found.length = m_at - found.start;
    return found;
}

void Parser::readQuoted(Found &found)
{
    const QChar opening = m_text[m_at];
    const QChar closing = closingQuote(opening);
    for (++m_at; !atEnd(); ++m_at) {
        if (m_text[m_at] == closing) {
            const bool doubled = closing == plainQuote && m_at + 1 < m_text.size() && m_text[m_at + 1] == plainQuote;
            if (!doubled)
                break;
            ++m_at;
        }
        found.value += m_text[m_at];
    }
    if (atEnd())
        return fail(error(Kind::OpenQuote, found.start, m_text.size() - found.start));
    ++m_at;
    // French puts no-break spaces inside its quotes.
    if (opening == frenchQuote)
        found.value = found.value.trimmed();
}

void Parser::check(Field field, const Found &found)
{
    const bool isDate = field == Field::Ends;
    if (isDate ? isDateCondition(found.value) : !canonicalValue(field, found.value, m_countries).isEmpty())
        return;
    QueryError wrong = error(isDate ? Kind::BadDate : Kind::UnknownValue, found.start, found.length, field);
    wrong.word = found.value;
    if (!isDate)
        wrong.suggestion = text::nearest(found.value, knownValues(field, m_countries));
    fail(wrong);
}

} // namespace

std::variant<Query, QueryError> Query::parse(const QString &text, const std::vector<domain::Country> &countries)
{
    return Parser(text, countries).parse();
}

} // namespace accords::catalogue
