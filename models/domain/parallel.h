// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <array>
#include <cstddef>
#include <functional>

namespace accords::domain {

/// How many threads inParallel() works with: one for each core, at least one.
std::size_t coreCount();

/// Calls \a work with every number below \a count, each once, in any order and several at once: the calling thread
/// works too, and each thread takes the next number when it is done with one. Returns when all are done. Where no
/// thread can be started the calling one does it all. When a call throws, no further numbers are begun, and the first
/// exception is thrown again here once those under way have ended. A thread costs some 50 µs: not for less work than
/// that.
void inParallel(std::size_t count, const std::function<void(std::size_t)> &work);

/// The same for a few different pieces of work: calls each of \a works, in any order and several at once.
template <typename... Works>
void together(Works &&...works)
{
    const std::array<std::function<void()>, sizeof...(Works)> all{std::ref(works)...};
    inParallel(all.size(), [&all](std::size_t i) { all[i](); });
}

/// A stretch of numbers: from begin up to before end.
struct Part
{
    std::size_t begin = 0;
    std::size_t end = 0;

    bool operator==(const Part &) const = default;
};

/// Part \a number, counted from 0, when the numbers below \a size are cut into \a parts stretches, in order and as long
/// as each other to within one.
constexpr Part partOf(std::size_t size, std::size_t parts, std::size_t number)
{
    const std::size_t length = size / parts;
    const std::size_t longer = size % parts;
    const std::size_t begin = number * length + (number < longer ? number : longer);
    return {begin, begin + length + (number < longer ? 1 : 0)};
}

} // namespace accords::domain
