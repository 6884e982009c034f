// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "store/packedlist.h"

#include "store/packing.h"

namespace accords::store {

namespace {

using domain::AgreementList;
using domain::TextPool;

/// Places, lines and lengths are below it.
constexpr quint64 limit32 = quint64{1} << 32;

/// Fills \a items with as many as there are, each as \a unpack reads it, to the end. False when that makes no sense.
template <typename Items, typename Unpack>
bool unpackItems(Items &items, Unpacker unpacker, Unpack unpack)
{
    const std::size_t count = unpacker.count();
    items.reserve(count);
    while (items.size() < count) {
        typename Items::value_type item{};
        unpack(unpacker, item);
        if (!unpacker.isSound())
            return false;
        items.push_back(std::move(item));
    }
    return unpacker.isDone();
}

/// The number that differs from \a before by the next difference; a fault unless it is below \a limit.
quint32 numberAfter(Unpacker &unpacker, quint32 before, std::size_t limit)
{
    // Of no sign, so that a difference that makes no sense can't overflow.
    const quint64 number = before + static_cast<quint64>(unpacker.difference());
    if (number < limit)
        return static_cast<quint32>(number);
    unpacker.fail();
    return 0;
}

bool unpackPool(TextPool &pool, QByteArray arena, QByteArrayView lengths)
{
    std::vector<qsizetype> ends;
    qsizetype end = 0;
    const bool isSound = unpackItems(ends, Unpacker(lengths), [&](Unpacker &unpacker, qsizetype &each) {
        end += static_cast<qsizetype>(unpacker.index(static_cast<quint64>(arena.size() - end) + 1));
        each = end;
    });
    if (!isSound || end != arena.size())
        return false;
    pool = TextPool::ofTexts(std::move(arena), ends);
    return true;
}

bool unpackRows(AgreementList &list, QByteArrayView bytes)
{
    domain::SourceRow before;
    const auto size = static_cast<quint64>(list.text.size());
    Unpacker all(bytes);
    if (all.number() != size)
        all.fail();
    return unpackItems(list.rows, all, [&](Unpacker &unpacker, domain::SourceRow &row) {
        row.offset = numberAfter(unpacker, before.offset + before.length, limit32);
        row.length = unpacker.index(limit32);
        row.line = numberAfter(unpacker, before.line, limit32);
        if (row.offset > size || row.length > size - row.offset)
            unpacker.fail();
        before = row;
    });
}

bool unpackInstitutions(AgreementList &list, QByteArrayView bytes)
{
    TextPool::Id before = 0;
    return unpackItems(list.institutions, Unpacker(bytes), [&](Unpacker &unpacker, domain::Institution &institution) {
        institution.name = numberAfter(unpacker, before, list.names.size());
        institution.exported = numberAfter(unpacker, institution.name, list.names.size());
        institution.country = unpacker.index(list.countries.size());
        before = institution.name;
    });
}

bool unpackAgreements(AgreementList &list, QByteArrayView bytes)
{
    domain::Agreement before;
    return unpackItems(list.agreements, Unpacker(bytes), [&](Unpacker &unpacker, domain::Agreement &agreement) {
        agreement.institution = numberAfter(unpacker, before.institution, list.institutions.size());
        agreement.programme = unpacker.index(list.programmes.size());
        agreement.row = numberAfter(unpacker, before.row, list.rows.size());
        before = agreement;
    });
}

// A word that only a newer program knows is read as its neutral value.

bool unpackCountries(AgreementList &list, QByteArrayView bytes)
{
    return unpackItems(list.countries, Unpacker(bytes), [](Unpacker &unpacker, domain::Country &country) {
        country.code = unpacker.text();
        country.label = unpacker.text();
        country.region = domain::regionFromToken(unpacker.text()).value_or(domain::Region::Unknown);
    });
}

bool unpackProgrammes(AgreementList &list, QByteArrayView bytes)
{
    return unpackItems(list.programmes, Unpacker(bytes), [](Unpacker &unpacker, domain::Programme &programme) {
        programme.text = unpacker.text();
        programme.type = domain::typeFromToken(unpacker.text()).value_or(domain::AgreementType::Other);
        programme.signatory = domain::signatoryFromToken(unpacker.text()).value_or(domain::Signatory::None);
    });
}

bool unpackExtras(AgreementList &list, PackedList &sections)
{
    const auto take = [&](Section section) { return std::move(sections.at(static_cast<std::size_t>(section))); };
    std::vector<QString> titles;
    const bool isSound =
        unpackItems(titles, Unpacker(take(Section::ExtraColumns)),
                    [](Unpacker &unpacker, QString &title) { title = unpacker.text(); }) &&
        unpackPool(list.extraTexts, take(Section::ExtraTexts), take(Section::ExtraTextLengths)) &&
        unpackItems(list.extraCells, Unpacker(take(Section::ExtraCells)),
                    [&](Unpacker &unpacker, TextPool::Id &id) { id = unpacker.index(list.extraTexts.size()); });
    list.extraColumns = QStringList(titles.begin(), titles.end());
    return isSound && list.extraCells.size() == list.rows.size() * titles.size();
}

/// The next problem; nothing when only a newer program knows its code.
std::optional<domain::Problem> unpackedProblem(Unpacker &unpacker,
                                               const std::vector<std::optional<domain::ProblemCode>> &codes)
{
    const std::size_t number = unpacker.index(codes.size());
    const QString severity = unpacker.text();
    domain::Problem problem;
    problem.line = unpacker.index(limit32);
    problem.before = unpacker.text();
    problem.after = unpacker.text();
    if (!unpacker.isSound() || !codes[number])
        return std::nullopt;
    problem.code = *codes[number];
    problem.severity = domain::severityFromToken(severity).value_or(usualSeverity(problem.code));
    return problem;
}

bool unpackProblems(AgreementList &list, QByteArrayView bytes)
{
    Unpacker unpacker(bytes);
    std::vector<std::optional<domain::ProblemCode>> codes(unpacker.count());
    for (auto &code : codes)
        code = domain::problemCodeFromToken(unpacker.text());
    std::size_t left = unpacker.count();
    list.problems.reserve(left);
    for (; left > 0 && unpacker.isSound(); --left) {
        if (std::optional<domain::Problem> problem = unpackedProblem(unpacker, codes))
            list.problems.push_back(*problem);
    }
    return unpacker.isDone();
}

} // namespace

std::optional<AgreementList> unpacked(PackedList sections)
{
    const auto take = [&](Section section) { return std::move(sections.at(static_cast<std::size_t>(section))); };
    AgreementList list;
    list.text = take(Section::Text);
    // What numbers point at comes before the numbers.
    const bool isSound =
        unpackRows(list, take(Section::Rows)) &&
        unpackPool(list.names, take(Section::Names), take(Section::NameLengths)) &&
        unpackCountries(list, take(Section::Countries)) && unpackInstitutions(list, take(Section::Institutions)) &&
        unpackProgrammes(list, take(Section::Programmes)) && unpackAgreements(list, take(Section::Agreements)) &&
        unpackExtras(list, sections) && unpackProblems(list, take(Section::Problems));
    return isSound ? std::optional(std::move(list)) : std::nullopt;
}

} // namespace accords::store
