// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/suggestions.h"

#include "catalogue/propercase.h"

namespace accords::catalogue {

namespace {

using domain::InstitutionId;

/// The line of each institution's first row.
std::vector<quint32> firstLines(const domain::AgreementList &list)
{
    std::vector<quint32> lines(list.institutions.size(), 0);
    for (const domain::Agreement &agreement : list.agreements) {
        if (lines[agreement.institution] == 0)
            lines[agreement.institution] = list.rows[agreement.row].line;
    }
    return lines;
}

domain::Problem problem(domain::ProblemCode code, quint32 line, const QString &before, const QString &after)
{
    return {.code = code, .severity = domain::usualSeverity(code), .line = line, .before = before, .after = after};
}

void addCapitals(const domain::AgreementList &list, const std::vector<quint32> &lines, const std::stop_token &stop,
                 std::vector<Suggestion> &found)
{
    for (InstitutionId id = 0; id < list.institutions.size() && !stop.stop_requested(); ++id) {
        const domain::TextPool::Id nameId = list.institutions[id].name;
        if (!mayBeInCapitals(list.names.view(nameId)))
            continue;
        const QString name = list.names.text(nameId);
        const QString proper = properCase(name);
        if (proper != name)
            found.push_back({problem(domain::ProblemCode::AllCapitals, lines[id], name, proper), {id}});
    }
}

void addPairs(const domain::AgreementList &list, const FoldedTexts &names, const std::vector<quint32> &lines,
              const std::stop_token &stop, std::vector<Suggestion> &found)
{
    const auto exported = [&list](InstitutionId id) { return list.names.text(list.institutions[id].exported); };
    for (const SimilarPair &pair : similarPairs(list, names, stop)) {
        const auto code = pair.kind == SimilarPair::Kind::SameParent ? domain::ProblemCode::SameParent
                                                                     : domain::ProblemCode::PossibleDuplicate;
        found.push_back({problem(code, lines[pair.second], exported(pair.first), exported(pair.second)),
                         {pair.first, pair.second}});
    }
}

} // namespace

std::vector<Suggestion> suggestions(const domain::AgreementList &list, const FoldedTexts &names,
                                    const std::stop_token &stop)
{
    std::vector<Suggestion> found;
    const std::vector<quint32> lines = firstLines(list);
    addCapitals(list, lines, stop, found);
    addPairs(list, names, lines, stop, found);
    return found;
}

} // namespace accords::catalogue
