// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/namesearch.h"

#include "domain/parallel.h"

#include <ranges>
#include <string_view>

namespace accords::catalogue {

namespace {

constexpr auto wordBits = static_cast<quint32>(Bitmap::wordBits);

/// The first text that ends at or behind \a place in the arena.
quint32 textAt(const FoldedTexts &texts, qsizetype place)
{
    const auto ids = std::views::iota(quint32{0}, texts.size());
    return *std::ranges::partition_point(ids, [&](quint32 id) { return texts.end(id) < place; });
}

} // namespace

Bitmap matchNames(const FoldedTexts &texts, QByteArrayView needle, const std::stop_token &stop,
                  const LineScanner &scanner)
{
    if (needle.isEmpty())
        return Bitmap::full(texts.size());
    constexpr qsizetype pieceBytes = 1'000'000; ///< less is not worth a thread, and is soon done
    const qsizetype readable = std::max(qsizetype{0}, texts.arena().size() - needle.size() - LineScanner::margin);
    const qsizetype pieces = std::max(qsizetype{1}, readable / pieceBytes);
    // Each piece fills words of its own.
    const auto border = [&](qsizetype piece) {
        const quint32 id = textAt(texts, readable * piece / pieces);
        return piece == pieces ? id : id / wordBits * wordBits;
    };
    Bitmap found(texts.size());
    domain::inParallel(static_cast<std::size_t>(pieces), [&](std::size_t piece) {
        const quint32 begin = border(static_cast<qsizetype>(piece));
        const quint32 end = border(static_cast<qsizetype>(piece) + 1);
        const qsizetype start = texts.start(begin);
        if (begin < end && !stop.stop_requested())
            scanner.scan(texts.arena().sliced(start, texts.start(end) - start), needle,
                         &found.words()[begin / wordBits]);
    });
    // With the last ones a scanner would run over the arena's end.
    for (quint32 id = border(pieces); id < texts.size(); ++id) {
        if (contains(texts.view(id), needle))
            found.insert(id);
    }
    return found;
}

bool contains(QByteArrayView text, QByteArrayView needle)
{
    return std::string_view(text.data(), std::size_t(text.size()))
               .find(std::string_view(needle.data(), std::size_t(needle.size()))) != std::string_view::npos;
}

} // namespace accords::catalogue
