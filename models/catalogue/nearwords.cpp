// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/nearwords.h"

#include "text/folding.h"
#include "text/nearest.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>

namespace accords::catalogue {

namespace {

bool isWordByte(char byte)
{
    const auto c = static_cast<uchar>(byte);
    return c >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/// Calls \a use with each word of a folded text, for as long as it returns true.
template <typename Use>
void forWords(QByteArrayView text, Use use)
{
    qsizetype start = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && isWordByte(text[at]))
            continue;
        if (at > start && !use(std::string_view(text.data() + start, static_cast<std::size_t>(at - start))))
            return;
        start = at + 1;
    }
}

std::size_t commonPrefix(std::string_view left, std::string_view right)
{
    return static_cast<std::size_t>(std::ranges::mismatch(left, right).in1 - left.begin());
}

struct Candidate
{
    QByteArray word;
    int badness = 0;
};

/// Distinct words of the data that are near a wanted one, each judged once however often it stands there.
class Search final
{
public:
    Search(const QByteArray &wanted, const std::stop_token &stop)
        : m_stop(stop), m_wanted(wanted.constData(), static_cast<std::size_t>(wanted.size())),
          m_text(QString::fromUtf8(wanted)), m_limit(std::max(1, static_cast<int>(m_text.size()) / 3))
    {}

    void look(QByteArrayView text)
    {
        constexpr quint32 often = 4096; // words, well under a millisecond
        forWords(text, [this](std::string_view word) {
            judge(word);
            return ++m_looked % often != 0 || !m_stop.stop_requested();
        });
    }

    std::vector<Candidate> best(std::size_t most)
    {
        std::ranges::stable_sort(m_candidates, {}, &Candidate::badness);
        m_candidates.resize(std::min(most, m_candidates.size()));
        return std::move(m_candidates);
    }

private:
    /// Misspelt words come first; words that begin alike (aalborg, Aalen) come after, the longer the beginning the
    /// better.
    void judge(std::string_view word)
    {
        constexpr std::size_t shortest = 3;
        const std::size_t begin = commonPrefix(word, m_wanted);
        const std::size_t longer = std::max(word.size(), m_wanted.size());
        const std::size_t shorter = std::min(word.size(), m_wanted.size());
        const bool mayBeMisspelt = longer - shorter <= static_cast<std::size_t>(m_limit);
        const bool beginsAlike = begin >= shortest && 5 * begin >= 2 * m_wanted.size();
        if (word.size() < shortest || !(mayBeMisspelt || beginsAlike) || !m_judged.insert(word).second)
            return;
        const auto utf8 = QByteArray(word.data(), static_cast<qsizetype>(word.size()));
        const int distance = text::editDistance(m_text, QString::fromUtf8(utf8), m_limit);
        constexpr int behind = 100;
        if (distance <= m_limit)
            m_candidates.push_back({utf8, 2 * distance - (begin > 0 ? 1 : 0)});
        else if (beginsAlike)
            m_candidates.push_back({utf8, behind - static_cast<int>(begin)});
    }

    const std::stop_token &m_stop;
    quint32 m_looked = 0;
    std::string_view m_wanted;
    QString m_text;
    int m_limit;
    std::unordered_set<std::string_view> m_judged;
    std::vector<Candidate> m_candidates;
};

/// The first word of \a text that folds to \a folded, as it is spelt; empty when there is none.
QString spelt(const QString &text, const QByteArray &folded)
{
    qsizetype start = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && (text[at].isLetterOrNumber() || text[at].isMark() || text[at].isSurrogate()))
            continue;
        QString word = text.mid(start, at - start);
        if (!word.isEmpty() && text::folded(word) == folded)
            return word;
        start = at + 1;
    }
    return {};
}

bool isInCapitals(const QString &word)
{
    return word.size() > 1 && word == word.toUpper();
}

/// How the names spell a folded word: as the first that does not shout, else as the first; empty when none has it.
QString speltInNames(const Catalogue &catalogue, const QByteArray &folded, const std::stop_token &stop)
{
    const FoldedTexts &names = catalogue.foldedNames();
    QString inCapitals;
    constexpr quint32 often = 4096;
    for (quint32 id = 0; id < names.size(); ++id) {
        if (id % often == 0 && stop.stop_requested())
            break;
        if (!names.view(id).contains(folded))
            continue;
        QString word = spelt(catalogue.list().names.text(id), folded);
        if (!word.isEmpty() && !isInCapitals(word))
            return word;
        if (inCapitals.isEmpty())
            inCapitals = word;
    }
    return inCapitals;
}

QString speltInList(const Catalogue &catalogue, const QByteArray &folded, const std::stop_token &stop)
{
    QString inNames = speltInNames(catalogue, folded, stop);
    if (!inNames.isEmpty())
        return inNames;
    for (const domain::Language language : {domain::Language::English, domain::Language::French}) {
        for (const QString &country : catalogue.labels(language).countries) {
            QString word = spelt(country, folded);
            if (!word.isEmpty())
                return word;
        }
    }
    return QString::fromUtf8(folded);
}

} // namespace

QStringList nearWords(const Catalogue &catalogue, const QString &word, std::size_t most, const std::stop_token &stop)
{
    const QByteArray folded = text::folded(word);
    Search search(folded, stop);
    search.look(catalogue.foldedNames().arena());
    for (domain::CountryId id = 0; id < catalogue.list().countries.size(); ++id)
        search.look(catalogue.foldedCountry(id));
    for (domain::ProgrammeId id = 0; id < catalogue.list().programmes.size(); ++id)
        search.look(catalogue.foldedProgramme(id));
    QStringList words;
    for (const Candidate &candidate : search.best(most)) {
        if (stop.stop_requested())
            break;
        words.append(speltInList(catalogue, candidate.word, stop));
    }
    return words;
}

} // namespace accords::catalogue
