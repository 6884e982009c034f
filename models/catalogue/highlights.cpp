// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/highlights.h"

#include "text/folding.h"

#include <algorithm>

namespace accords::catalogue {

namespace {

/// A folded text that knows where each of its bytes comes from.
struct TracedText
{
    QByteArray folded;
    std::vector<int> starts; ///< by byte: where the character it comes from starts, UTF-16 units
    std::vector<int> ends;   ///< by byte: where that character, and the marks on it, end
};

TracedText traced(QStringView shown)
{
    TracedText traced;
    for (qsizetype at = 0; at < shown.size();) {
        const bool isPair = shown[at].isHighSurrogate() && at + 1 < shown.size() && shown[at + 1].isLowSurrogate();
        const qsizetype length = isPair ? 2 : 1;
        const QByteArray folded = text::folded(shown.sliced(at, length));
        const auto end = static_cast<int>(at + length);
        // A mark on the character before it folds to nothing, and belongs to it.
        if (folded.isEmpty() && !traced.ends.empty())
            traced.ends.back() = end;
        traced.folded.append(folded);
        traced.starts.resize(static_cast<std::size_t>(traced.folded.size()), static_cast<int>(at));
        traced.ends.resize(static_cast<std::size_t>(traced.folded.size()), end);
        at += length;
    }
    return traced;
}

void findAll(const TracedText &traced, const QByteArray &needle, std::vector<Range> &ranges)
{
    if (needle.isEmpty())
        return;
    for (qsizetype at = traced.folded.indexOf(needle); at >= 0;
         at = traced.folded.indexOf(needle, at + needle.size())) {
        const int start = traced.starts[static_cast<std::size_t>(at)];
        const int end = traced.ends[static_cast<std::size_t>(at + needle.size() - 1)];
        ranges.push_back({.start = start, .length = end - start});
    }
}

/// A country's code is no part of its name: `BR` must not light up the first letters of Brazil.
bool isCode(const QString &value, Field field)
{
    return field == Field::Country && value.size() == 2;
}

/// Sorted, and those that overlap or touch made one.
std::vector<Range> disjoint(std::vector<Range> ranges)
{
    std::ranges::sort(ranges, {}, &Range::start);
    std::vector<Range> merged;
    for (const Range &range : ranges) {
        if (merged.empty() || merged.back().start + merged.back().length < range.start) {
            merged.push_back(range);
        } else {
            const int end = std::max(merged.back().start + merged.back().length, range.start + range.length);
            merged.back().length = end - merged.back().start;
        }
    }
    return merged;
}

} // namespace

std::vector<Range> highlights(QStringView shown, const Query &query, Field column)
{
    std::vector<Range> ranges;
    std::optional<TracedText> text;
    for (const Term &term : query.terms()) {
        if (term.negated || (term.field != Field::Text && term.field != column))
            continue;
        if (!text)
            text = traced(shown);
        for (const QString &value : term.values) {
            if (!isCode(value, term.field))
                findAll(*text, text::folded(value), ranges);
        }
    }
    return disjoint(std::move(ranges));
}

} // namespace accords::catalogue
