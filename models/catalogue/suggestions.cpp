// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/suggestions.h"

#include "catalogue/nameparts.h"
#include "catalogue/propercase.h"
#include "catalogue/similarity.h"

namespace accords::catalogue {

namespace {

using domain::InstitutionId;
using domain::ProblemCode;

/// The line of each institution's first row.
std::vector<quint32> firstLines(const domain::AgreementList &list)
{
    std::vector<quint32> lines(list.institutions.size(), 0);
    for (const domain::Agreement agreement : list.agreements) {
        if (lines[agreement.institution] == 0)
            lines[agreement.institution] = list.rows[agreement.row].line;
    }
    return lines;
}

void addCapitals(const domain::AgreementList &list, const std::vector<quint32> &lines, const std::stop_token &stop,
                 std::vector<Suggestion> &found)
{
    for (InstitutionId id = 0; id < list.institutions.size() && !stop.stop_requested(); ++id) {
        const domain::TextPool::Id nameId = list.institutions[id].name;
        const QByteArrayView bytes = list.names.view(nameId);
        if (bytes.size() > longestJudgedName || !mayBeInCapitals(bytes))
            continue;
        const QString name = list.names.text(nameId);
        if (properCase(name) != name)
            found.push_back({ProblemCode::AllCapitals, lines[id], id, id});
    }
}

void addPairs(const domain::AgreementList &list, const FoldedTexts &names, const std::vector<quint32> &lines,
              const std::stop_token &stop, std::vector<Suggestion> &found)
{
    for (const SimilarPair &pair : similarPairs(list, names, stop)) {
        const ProblemCode code =
            pair.kind == SimilarPair::Kind::SameParent ? ProblemCode::SameParent : ProblemCode::PossibleDuplicate;
        found.push_back({code, lines[pair.second], pair.first, pair.second});
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

domain::Problem problemOf(const Suggestion &suggestion, const domain::AgreementList &list)
{
    domain::Problem problem{.code = suggestion.code,
                            .severity = domain::usualSeverity(suggestion.code),
                            .line = suggestion.line,
                            .before = {},
                            .after = {}};
    const domain::Institution &first = list.institutions[suggestion.first];
    if (suggestion.first == suggestion.second) {
        problem.before = list.names.text(first.name);
        problem.after = properCase(problem.before);
    } else {
        problem.before = list.names.text(first.exported);
        problem.after = list.names.text(list.institutions[suggestion.second].exported);
    }
    return problem;
}

} // namespace accords::catalogue
