// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "samelist.h"

#include "reading/listreader.h"

#include <QBuffer>

#include <algorithm>

namespace accords::testing {

namespace {

using domain::AgreementList;
using domain::TextPool;

bool isSame(const TextPool &one, const TextPool &other)
{
    if (one.size() != other.size())
        return false;
    for (TextPool::Id id = 0; id < one.size(); ++id) {
        if (one.view(id) != other.view(id))
            return false;
    }
    return true;
}

bool isSameRow(const domain::SourceRow &one, const domain::SourceRow &other)
{
    return one.offset == other.offset && one.length == other.length && one.line == other.line;
}

bool isSameInstitution(const domain::Institution &one, const domain::Institution &other)
{
    return one.name == other.name && one.exported == other.exported && one.country == other.country;
}

} // namespace

QString difference(const AgreementList &one, const AgreementList &other)
{
    if (one.file != other.file)
        return QStringLiteral("file");
    if (one.text != other.text)
        return QStringLiteral("text");
    if (!std::ranges::equal(one.rows, other.rows, isSameRow))
        return QStringLiteral("rows");
    if (!isSame(one.names, other.names))
        return QStringLiteral("names");
    if (!std::ranges::equal(one.institutions, other.institutions, isSameInstitution))
        return QStringLiteral("institutions");
    if (one.countries != other.countries)
        return QStringLiteral("countries");
    if (one.programmes != other.programmes)
        return QStringLiteral("programmes");
    if (one.agreements != other.agreements)
        return QStringLiteral("agreements");
    if (one.extraColumns != other.extraColumns || !isSame(one.extraTexts, other.extraTexts) ||
        one.extraCells != other.extraCells)
        return QStringLiteral("extra columns");
    return one.problems == other.problems ? QString() : QStringLiteral("problems");
}

QString fault(const AgreementList &list)
{
    const auto all = [](const auto &items, auto test) { return std::ranges::all_of(items, test); };
    const auto size = static_cast<quint64>(list.text.size());
    if (!all(list.rows, [&](const auto &row) { return row.offset <= size && row.length <= size - row.offset; }))
        return QStringLiteral("rows");
    if (!all(list.institutions, [&](const auto &institution) {
            return institution.name < list.names.size() && institution.exported < list.names.size() &&
                   institution.country < list.countries.size();
        }))
        return QStringLiteral("institutions");
    if (!all(list.agreements, [&](const auto &agreement) {
            return agreement.institution < list.institutions.size() && agreement.programme < list.programmes.size() &&
                   agreement.row < list.rows.size();
        }))
        return QStringLiteral("agreements");
    if (list.extraCells.size() != list.rows.size() * static_cast<std::size_t>(list.extraColumns.size()) ||
        !all(list.extraCells, [&](TextPool::Id id) { return id < list.extraTexts.size(); }))
        return QStringLiteral("extra columns");
    return {};
}

AgreementList bundledList()
{
    return std::get<AgreementList>(reading::readFile(QStringLiteral(":/lists/partner-agreements.tsv"), {}));
}

AgreementList listRead(const QByteArray &tsv)
{
    QBuffer buffer;
    buffer.setData(tsv);
    buffer.open(QIODevice::ReadOnly);
    return std::get<AgreementList>(reading::readList(buffer, QStringLiteral("list.tsv"), {}));
}

} // namespace accords::testing
