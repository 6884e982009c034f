// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/catalogue.h"
#include "text/phrasebook.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace accords::catalogue {

/// What a term looks at. Text is the agreement's visible text; the last four are the staff's own fields, which only a
/// catalogue file has: on a plain list they are empty, so a term on them matches nothing and its negation everything.
enum class Field : quint8 {
    Text,
    Institution,
    Country,
    Region,
    Programme,
    Type,
    Signatory,
    Has,
    Problem,
    Status,
    Tag,
    Note,
    Ends,
};

/// One condition. All of a query's terms must hold; any of a term's values is enough.
struct Term
{
    Field field = Field::Text;
    bool negated = false;
    QStringList values; ///< as typed (`brésil`, `BR`), at least one, none empty; one for Text
    /// As typed, `pays` say; empty: the English name, and never that name itself. Printing keeps the person's own
    /// words.
    QString spelling = {};

    bool operator==(const Term &) const = default;
};

/// What is wrong in a query's text.
struct QueryError
{
    enum class Kind : quint8 { UnknownField, UnknownValue, MissingValue, OpenQuote, BadDate };
    Kind kind = Kind::UnknownField;
    Field field = Field::Text; ///< of UnknownValue, MissingValue and BadDate
    QString word = {};         ///< the offending word
    QString suggestion = {};   ///< the nearest right one; empty: none is near
    int position = 0;          ///< of the word in the text, UTF-16 units
    int length = 0;
};

/// One sentence in the phrasebook's language: what is wrong, and the nearest right word.
QString sentence(const QueryError &error, const text::Phrasebook &phrases);

/// A whole filter, as a value. Panels, chips, saved filters and the command line edit and speak it; nothing else
/// filters. Text and value go both ways: parse(q.text()) gives q, and a canonical text prints as itself.
class Query final
{
public:
    /// \a countries: those of the list, whose own labels are understood beside every country's French and English
    /// names.
    static std::variant<Query, QueryError> parse(const QString &text, const std::vector<domain::Country> &countries);

    Query() = default;
    explicit Query(std::vector<Term> terms) : m_terms(std::move(terms)) {}

    const std::vector<Term> &terms() const { return m_terms; }
    bool isEmpty() const { return m_terms.empty(); }

    /// The query in the language of parse(), values quoted where needed.
    QString text() const;

    /// The query without the term at \a index: what removing a chip does.
    Query without(std::size_t index) const;

    /// The values of the one affirmative term on \a field that a panel may edit; empty when there is none, or several.
    QStringList choices(Field field) const;

    /// The query in which the affirmative terms on \a field are one with \a values, in the place of the first; none
    /// when \a values is empty. What a panel does.
    Query withChoices(Field field, const QStringList &values) const;

    bool operator==(const Query &) const = default;

private:
    std::vector<Term> m_terms;
};

/// One term as the query language writes it: the text of a chip's tool tip.
QString text(const Term &term);

/// A term for people, with values in the phrasebook's language: `Brazil`, `not IIA`, `holds MoU`, `“rio de janeiro”`.
QString label(const Term &term, const std::vector<domain::Country> &countries, const text::Phrasebook &phrases);

/// The code, token or label that a value of a country, region, type, signatory, has or problem term stands for
/// (`brésil` → `BR`); empty when it stands for none. A value of any other field stands for itself.
QString canonicalValue(Field field, const QString &value, const std::vector<domain::Country> &countries);

} // namespace accords::catalogue
