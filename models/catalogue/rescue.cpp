// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/rescue.h"

#include "catalogue/evaluation.h"
#include "catalogue/nearwords.h"

#include <algorithm>

namespace accords::catalogue {

namespace {

// Each offer costs one evaluation: few are looked at, so that the answer comes soon on any list.
constexpr std::size_t mostTerms = 8;
constexpr std::size_t mostWords = 4;
constexpr std::size_t mostSpellings = 3;

bool isText(const Term &term)
{
    return term.field == Field::Text || term.field == Field::Institution || term.field == Field::Programme;
}

/// The query with one word of one value replaced.
Query respelt(const Query &query, std::size_t term, qsizetype value, const QString &word, const QString &by)
{
    std::vector<Term> terms = query.terms();
    QStringList words = terms[term].values[value].split(u' ');
    std::ranges::replace(words, word, by);
    terms[term].values[value] = words.join(u' ');
    return Query(std::move(terms));
}

class Rescuer final
{
public:
    Rescuer(const Catalogue &catalogue, const Query &query, std::stop_token stop)
        : m_catalogue(catalogue), m_query(query), m_stop(std::move(stop))
    {}

    Rescue run()
    {
        const std::size_t terms = std::min(mostTerms, m_query.terms().size());
        for (std::size_t i = 0; i < terms && !m_stop.stop_requested(); ++i) {
            spell(i);
            drop(i);
        }
        return std::move(m_rescue);
    }

private:
    Counts countsWith(const Query &query) const
    {
        return evaluate(m_catalogue, query, QDate::currentDate(), m_stop).counts;
    }

    bool isUnknown(const QString &word, Field field) const
    {
        return countsWith(Query({{.field = field, .values = QStringList(word)}})).agreements == 0;
    }

    void spell(std::size_t index)
    {
        const Term &term = m_query.terms()[index];
        if (term.negated || !isText(term))
            return;
        for (qsizetype value = 0; value < term.values.size(); ++value) {
            for (const QString &word : term.values[value].split(u' ', Qt::SkipEmptyParts)) {
                if (m_words < mostWords && !m_stop.stop_requested() && isUnknown(word, term.field))
                    offer(index, value, word);
            }
        }
    }

    void offer(std::size_t index, qsizetype value, const QString &word)
    {
        ++m_words;
        for (const QString &suggestion : nearWords(m_catalogue, word, mostSpellings, m_stop)) {
            Query query = respelt(m_query, index, value, word, suggestion);
            if (countsWith(query).agreements > 0)
                m_rescue.spellings.push_back({word, suggestion, std::move(query)});
        }
    }

    void drop(std::size_t index)
    {
        // Without its only term a query finds everything: Esc does that already.
        if (m_query.terms().size() < 2)
            return;
        const Counts counts = countsWith(m_query.without(index));
        if (counts.agreements > 0)
            m_rescue.dropped.push_back({index, counts});
    }

    const Catalogue &m_catalogue;
    const Query &m_query;
    std::stop_token m_stop;
    Rescue m_rescue;
    std::size_t m_words = 0;
};

} // namespace

Rescue rescue(const Catalogue &catalogue, const Query &query, std::stop_token stop)
{
    return Rescuer(catalogue, query, std::move(stop)).run();
}

} // namespace accords::catalogue
