// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "text/textranks.h"

#include "domain/parallel.h"
#include "text/agenda.h"
#include "text/icucollator.h"
#include "text/keystore.h"
#include "text/letterweights.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <memory>
#include <numeric>

namespace accords::text {

namespace {

/// From so many bytes of text on it pays to know the weights of letters, and to work on several cores.
constexpr qsizetype much = 150'000;

/// Up to so many texts are compared rather than given whole keys.
constexpr std::size_t few = 8;

/// A text on its way to its place.
struct Entry
{
    quint64 piece = 0; ///< of the key, by which it is compared next
    const quint64 *key = nullptr;

    quint32 text() const { return static_cast<quint32>(key[-1]); }

    /// At its place: \a piece holds the text's number, and whether the entry differs from the one in front of it.
    void finish(bool differs) { piece = key[-1] << 1 | (differs ? 1 : 0); }
};

/// Entries whose keys agree in front of a piece.
struct Range
{
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t piece = 0; ///< index in the keys
    bool whole = false;    ///< keys of all levels, not of the first alone

    std::size_t size() const { return end - begin; }
};

/// What all threads share.
struct Work
{
    std::span<const QByteArrayView> texts;
    domain::Language language;
    std::stop_token stop;
    std::optional<LetterWeights> weights; ///< only for much text
    std::vector<Entry> entries;
    std::atomic<std::size_t> nextKey = 0; ///< the first text nobody makes the key of
    Agenda<Range> agenda;                 ///< what is still to be sorted
};

/// What one thread does: makes keys and sorts by them, from piece to piece. The keys are of the first level, letters
/// and numbers; texts that agree in it get keys of all levels, which begin alike.
class Worker final
{
public:
    explicit Worker(Work &work)
        : m_work(work), m_letters(openCollator(work.language, UCOL_PRIMARY)), m_whole(openCollator(work.language))
    {}

    void makeKeys();
    void sort();

private:
    const quint64 *lettersKey(quint32 text);
    const quint64 *wholeKey(quint32 text);
    void add(const Range &range);
    void sort(const Range &range);
    void split(const Range &range);
    void goOn(const Range &range);
    void compareWhole(std::span<Entry> entries);
    void markEqual(const Range &range);

    std::span<Entry> entriesOf(const Range &range)
    {
        return std::span(m_work.entries).subspan(range.begin, range.size());
    }

    Work &m_work;
    IcuCollator m_letters;
    IcuCollator m_whole;
    KeyStore m_keys;
    std::vector<char> m_buffer;
    std::vector<Range> m_ranges; ///< too small to be shared
};

const quint64 *Worker::lettersKey(quint32 text)
{
    const QByteArrayView utf8 = m_work.texts[text];
    if (m_work.weights) {
        if (const auto key = m_work.weights->keyOf(utf8, m_buffer))
            return m_keys.add(text, *key);
    }
    return m_keys.add(text, sortKey(m_letters, QString::fromUtf8(utf8)));
}

const quint64 *Worker::wholeKey(quint32 text)
{
    return m_keys.add(text, sortKey(m_whole, QString::fromUtf8(m_work.texts[text])));
}

void Worker::makeKeys()
{
    constexpr std::size_t block = 64;
    std::vector<Entry> &entries = m_work.entries;
    for (std::size_t begin = 0; (begin = m_work.nextKey.fetch_add(block)) < entries.size();) {
        const std::size_t end = std::min(begin + block, entries.size());
        for (std::size_t text = begin; text < end && !m_work.stop.stop_requested(); ++text) {
            const quint64 *key = lettersKey(static_cast<quint32>(text));
            entries[text] = {.piece = *key, .key = key};
        }
    }
}

void Worker::sort()
{
    m_work.agenda.run([this](const Range &range) {
        m_ranges.push_back(range);
        while (!m_ranges.empty()) {
            const Range next = m_ranges.back();
            m_ranges.pop_back();
            if (!m_work.stop.stop_requested())
                sort(next);
        }
    });
}

/// Ranges above this are split for the other threads rather than sorted by one.
constexpr std::size_t largest = 4'096;

void Worker::add(const Range &range)
{
    if (range.size() > largest)
        m_work.agenda.add(range);
    else if (range.size() > 1)
        m_ranges.push_back(range);
    else
        markEqual(range);
}

void Worker::sort(const Range &range)
{
    const std::span<Entry> entries = entriesOf(range);
    const quint64 first = entries.front().piece;
    if (std::ranges::all_of(
            entries, [first](quint64 piece) { return piece == first; }, &Entry::piece))
        return goOn(range);
    if (range.size() > largest)
        return split(range);
    std::ranges::sort(entries, {}, &Entry::piece);
    for (std::size_t begin = 0; begin < entries.size();) {
        const quint64 piece = entries[begin].piece;
        std::size_t end = begin + 1;
        while (end < entries.size() && entries[end].piece == piece)
            ++end;
        goOn({range.begin + begin, range.begin + end, range.piece, range.whole});
        begin = end;
    }
}

/// One step of quicksort.
void Worker::split(const Range &range)
{
    const std::span<Entry> entries = entriesOf(range);
    std::array<quint64, 9> sample{};
    for (std::size_t i = 0; i < sample.size(); ++i)
        sample.at(i) = entries[(entries.size() - 1) * i / (sample.size() - 1)].piece;
    std::ranges::nth_element(sample, sample.begin() + sample.size() / 2);
    const quint64 middle = sample.at(sample.size() / 2);
    const auto below = std::partition(entries.begin(), entries.end(), [=](const Entry &e) { return e.piece < middle; });
    const auto equal = std::partition(below, entries.end(), [=](const Entry &e) { return e.piece == middle; });
    const std::size_t belowEnd = range.begin + static_cast<std::size_t>(below - entries.begin());
    const std::size_t equalEnd = range.begin + static_cast<std::size_t>(equal - entries.begin());
    if (belowEnd > range.begin)
        add({range.begin, belowEnd, range.piece, range.whole});
    if (range.end > equalEnd)
        add({equalEnd, range.end, range.piece, range.whole});
    if (equalEnd > belowEnd)
        goOn({belowEnd, equalEnd, range.piece, range.whole});
}

/// Entries that agree in their piece too: the next piece of their keys decides.
void Worker::goOn(const Range &range)
{
    const std::span<Entry> entries = entriesOf(range);
    const bool atEnd = endsKey(entries.front().piece);
    if (range.size() == 1 || (atEnd && range.whole))
        return markEqual(range);
    if (atEnd && range.size() <= few)
        return compareWhole(entries);
    const std::size_t piece = atEnd ? range.piece : range.piece + 1;
    for (Entry &entry : entries) {
        if (m_work.stop.stop_requested())
            return;
        if (atEnd)
            entry.key = wholeKey(entry.text());
        entry.piece = entry.key[piece];
    }
    add({range.begin, range.end, piece, range.whole || atEnd});
}

/// Puts a few entries that agree at the first level in order by comparing, which costs less than their whole keys.
void Worker::compareWhole(std::span<Entry> entries)
{
    const auto compare = [this](const Entry &left, const QString &right) {
        return compareTexts(m_whole, QString::fromUtf8(m_work.texts[left.text()]), right);
    };
    entries.front().finish(true);
    for (std::size_t next = 1; next < entries.size(); ++next) {
        Entry entry = entries[next];
        const QString text = QString::fromUtf8(m_work.texts[entry.text()]);
        std::size_t at = next;
        int order = 1;
        for (; at > 0 && (order = compare(entries[at - 1], text)) > 0; --at)
            entries[at] = entries[at - 1];
        entry.finish(at == 0 || order != 0);
        if (at < next)
            entries[at + 1].finish(true);
        entries[at] = entry;
    }
}

void Worker::markEqual(const Range &range)
{
    const std::span<Entry> entries = entriesOf(range);
    for (Entry &entry : entries)
        entry.finish(&entry == &entries.front());
}

qsizetype sizeOf(std::span<const QByteArrayView> texts)
{
    return std::accumulate(texts.begin(), texts.end(), qsizetype{0},
                           [](qsizetype size, QByteArrayView text) { return size + text.size(); });
}

} // namespace

std::optional<std::vector<quint32>> ranksOf(std::span<const QByteArrayView> texts, domain::Language language,
                                            const std::stop_token &stop)
{
    if (texts.empty())
        return std::vector<quint32>();
    const bool isMuch = sizeOf(texts) >= much;
    const std::size_t threads = isMuch ? domain::coreCount() : 1;
    Work work{.texts = texts,
              .language = language,
              .stop = stop,
              .weights = std::nullopt,
              .entries = std::vector<Entry>(texts.size()),
              .agenda = {}};
    if (isMuch)
        work.weights.emplace(language);
    std::vector<std::unique_ptr<Worker>> workers;
    for (std::size_t i = 0; i < threads; ++i)
        workers.push_back(std::make_unique<Worker>(work));
    domain::inParallel(threads, [&workers](std::size_t i) { workers[i]->makeKeys(); });
    work.agenda.add({.begin = 0, .end = texts.size()});
    domain::inParallel(threads, [&workers](std::size_t i) { workers[i]->sort(); });
    if (stop.stop_requested())
        return std::nullopt;
    std::vector<quint32> ranks(texts.size());
    quint32 next = 0;
    for (const Entry &entry : work.entries) {
        next += static_cast<quint32>(entry.piece & 1);
        ranks[entry.piece >> 1] = next - 1;
    }
    return ranks;
}

} // namespace accords::text
