// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/itemiterator.h"
#include "domain/largepages.h"
#include "domain/problem.h"

#include <cstddef>
#include <initializer_list>
#include <span>
#include <utility>
#include <vector>

namespace accords::domain {

/// A problem that stands on many lines, whose texts a ProblemList keeps once.
struct KeptProblem
{
    quint32 texts = 0; ///< place + 1; 0: none
    ProblemCode code = ProblemCode::Space;
    Severity severity = Severity::Repair;
};

/// Problems in order. Large lists have a hundred thousand that say no more than their code and line, so a problem takes
/// 12 bytes, and its texts room of their own where there are any. Items are made when they are asked for. A value.
class ProblemList final : public ItemList<ProblemList, Problem>
{
public:
    ProblemList() = default;
    ProblemList(std::initializer_list<Problem> problems) : ProblemList(std::span(problems)) {}
    ProblemList(const std::vector<Problem> &problems) : ProblemList(std::span(problems)) {}

    std::size_t size() const { return m_items.size(); }

    /// \a place must be below size(). O(1), and so are the next three, which make no texts.
    Problem operator[](std::size_t place) const;
    ProblemCode code(std::size_t place) const { return m_items[place].code; }
    Severity severity(std::size_t place) const { return m_items[place].severity; }
    quint32 line(std::size_t place) const { return m_items[place].line; }

    void reserve(std::size_t problems) { m_items.reserve(problems); }
    void push_back(const Problem &problem) { insert(size(), problem); }
    void append(std::span<const Problem> problems);
    /// A problem of \a code with its usual severity and no texts.
    void append(ProblemCode code, quint32 line) { m_items.push_back({line, 0, code, usualSeverity(code)}); }
    /// Keeps the texts of \a problem, whose line does not matter, for as many appended ones as there are.
    KeptProblem keep(const Problem &problem);
    void append(KeptProblem problem, quint32 line)
    {
        m_items.push_back({line, problem.texts, problem.code, problem.severity});
    }
    /// Puts \a problem before the one at \a place. O(1) at the end, O(size()) elsewhere.
    void insert(std::size_t place, const Problem &problem);

    bool operator==(const ProblemList &other) const;

private:
    explicit ProblemList(std::span<const Problem> problems) { append(problems); }

    struct Item
    {
        quint32 line = 0;
        quint32 texts = 0; ///< place in m_texts + 1; 0: none
        ProblemCode code = ProblemCode::Space;
        Severity severity = Severity::Repair;
    };

    LargeVector<Item> m_items;
    std::vector<std::pair<QString, QString>> m_texts; ///< before and after
};

} // namespace accords::domain
