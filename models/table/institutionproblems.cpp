// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "table/institutionproblems.h"

#include <algorithm>

namespace accords::table {

namespace {

using Numbers = std::vector<quint32>;

/// Numbers of problems, those of repairs and others apart. Of each as many as are wanted, in any order, the smallest
/// ones of each source among them.
struct Found
{
    explicit Found(std::size_t most) : most(most) {}

    bool isFull() const { return repairs.size() >= most && others.size() >= most; }

    void add(const catalogue::Examination &examination, quint32 number)
    {
        const catalogue::Suggestion *suggestion = examination.suggestionAt(number);
        if (suggestion != nullptr && suggestion->first != suggestion->second)
            return;
        const bool isRepair = examination.severity(number) == domain::Severity::Repair;
        if (Numbers &kind = isRepair ? repairs : others; kind.size() < most)
            kind.push_back(number);
    }

    std::size_t most;
    Numbers repairs;
    Numbers others;
};

std::vector<domain::Problem> firstOf(Numbers numbers, std::size_t most, const catalogue::Examination &examination)
{
    std::ranges::sort(numbers);
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    numbers.resize(std::min(numbers.size(), most));
    std::vector<domain::Problem> problems;
    for (const quint32 number : numbers)
        problems.push_back(examination.problem(number));
    return problems;
}

} // namespace

InstitutionProblems problemsOf(const catalogue::Catalogue &catalogue, const catalogue::Examination &examination,
                               domain::InstitutionId id, qsizetype most, const std::stop_token &stop)
{
    const auto wanted = static_cast<std::size_t>(most);
    Found ofInstitution(wanted);
    for (const quint32 number : examination.suggestionsAbout(id))
        ofInstitution.add(examination, number);
    // Agreements are in the order of their rows, and so are the problems.
    Found ofRows(wanted);
    for (const domain::AgreementId agreement : catalogue.agreementsOf(id)) {
        if (ofRows.isFull() || stop.stop_requested())
            break;
        const auto [first, end] = examination.problemsOn(catalogue.rowOf(agreement).line);
        for (quint32 number = first; number < end && !ofRows.isFull(); ++number)
            ofRows.add(examination, number);
    }
    for (auto kind : {&Found::repairs, &Found::others})
        (ofRows.*kind).insert((ofRows.*kind).end(), (ofInstitution.*kind).begin(), (ofInstitution.*kind).end());
    return {firstOf(std::move(ofRows.repairs), wanted, examination),
            firstOf(std::move(ofRows.others), wanted, examination)};
}

} // namespace accords::table
