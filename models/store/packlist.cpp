// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "store/packedlist.h"

#include "store/packing.h"

namespace accords::store {

namespace {

using domain::AgreementList;
using domain::TextPool;

/// How many items there are, then each as \a pack writes it; \a bytesEach is a guess.
template <typename Items, typename Pack>
QByteArray packedItems(const Items &items, std::size_t bytesEach, Pack pack)
{
    Packer packer;
    const auto count = static_cast<std::size_t>(items.size());
    packer.reserve(static_cast<qsizetype>(count * bytesEach));
    packer.number(count);
    for (const auto &item : items)
        pack(packer, item);
    return packer.take();
}

QByteArray packedLengths(const TextPool &pool)
{
    Packer packer;
    packer.reserve(static_cast<qsizetype>(pool.size()));
    packer.number(pool.size());
    for (TextPool::Id id = 0; id < pool.size(); ++id)
        packer.number(static_cast<quint64>(pool.view(id).size()));
    return packer.take();
}

// Rows, institutions and agreements mostly follow one another: what differs from the one before is a small number.

/// With the size of the text they are of.
QByteArray packedRows(const AgreementList &list)
{
    Packer size;
    size.number(static_cast<quint64>(list.text.size()));
    domain::SourceRow before;
    return size.take() + packedItems(list.rows, 4, [&before](Packer &packer, const domain::SourceRow &row) {
               packer.difference(qint64{row.offset} - before.offset - before.length);
               packer.number(row.length);
               packer.difference(qint64{row.line} - before.line);
               before = row;
           });
}

QByteArray packedInstitutions(const AgreementList &list)
{
    TextPool::Id before = 0;
    return packedItems(list.institutions, 4, [&before](Packer &packer, const domain::Institution &institution) {
        packer.difference(qint64{institution.name} - before);
        packer.difference(qint64{institution.exported} - institution.name);
        packer.number(institution.country);
        before = institution.name;
    });
}

QByteArray packedAgreements(const AgreementList &list)
{
    domain::Agreement before;
    return packedItems(list.agreements, 6, [&before](Packer &packer, const domain::Agreement &agreement) {
        packer.difference(qint64{agreement.institution} - before.institution);
        packer.number(agreement.programme);
        packer.difference(qint64{agreement.row} - before.row);
        before = agreement;
    });
}

QByteArray packedCountries(const AgreementList &list)
{
    return packedItems(list.countries, 20, [](Packer &packer, const domain::Country &country) {
        packer.text(country.code);
        packer.text(country.label);
        packer.text(token(country.region));
    });
}

QByteArray packedProgrammes(const AgreementList &list)
{
    return packedItems(list.programmes, 50, [](Packer &packer, const domain::Programme &programme) {
        packer.text(programme.text);
        packer.text(token(programme.type));
        packer.text(token(programme.signatory));
    });
}

/// With a table of the codes: the program's own numbers for them may change.
QByteArray packedProblems(const AgreementList &list)
{
    Packer packer;
    packer.number(domain::problemCodeCount);
    for (std::size_t code = 0; code < domain::problemCodeCount; ++code)
        packer.text(token(static_cast<domain::ProblemCode>(code)));
    return packer.take() + packedItems(list.problems, 50, [](Packer &each, const domain::Problem &problem) {
               each.number(static_cast<quint64>(problem.code));
               const bool isUsual = problem.severity == usualSeverity(problem.code);
               each.text(isUsual ? QString() : QString(token(problem.severity)));
               each.number(problem.line);
               each.text(problem.before);
               each.text(problem.after);
           });
}

QByteArray packedSection(const AgreementList &list, Section section)
{
    switch (section) {
    case Section::Text:
        return list.text;
    case Section::Rows:
        return packedRows(list);
    case Section::Names:
        return list.names.joined();
    case Section::NameLengths:
        return packedLengths(list.names);
    case Section::Institutions:
        return packedInstitutions(list);
    case Section::Countries:
        return packedCountries(list);
    case Section::Programmes:
        return packedProgrammes(list);
    case Section::Agreements:
        return packedAgreements(list);
    case Section::ExtraColumns:
        return packedItems(list.extraColumns, 20, [](Packer &packer, const QString &title) { packer.text(title); });
    case Section::ExtraTexts:
        return list.extraTexts.joined();
    case Section::ExtraTextLengths:
        return packedLengths(list.extraTexts);
    case Section::ExtraCells:
        return packedItems(list.extraCells, 3, [](Packer &packer, TextPool::Id id) { packer.number(id); });
    case Section::Problems:
        break;
    }
    return packedProblems(list);
}

} // namespace

QLatin1StringView token(Section section)
{
    static constexpr std::array tokens = {QLatin1StringView("text"),
                                          QLatin1StringView("rows"),
                                          QLatin1StringView("names"),
                                          QLatin1StringView("name-lengths"),
                                          QLatin1StringView("institutions"),
                                          QLatin1StringView("countries"),
                                          QLatin1StringView("programmes"),
                                          QLatin1StringView("agreements"),
                                          QLatin1StringView("extra-columns"),
                                          QLatin1StringView("extra-texts"),
                                          QLatin1StringView("extra-text-lengths"),
                                          QLatin1StringView("extra-cells"),
                                          QLatin1StringView("problems")};
    static_assert(tokens.size() == sectionCount);
    return tokens.at(static_cast<std::size_t>(section));
}

PackedList packed(const AgreementList &list)
{
    PackedList sections;
    for (std::size_t i = 0; i < sectionCount; ++i)
        sections.at(i) = packedSection(list, static_cast<Section>(i));
    return sections;
}

} // namespace accords::store
