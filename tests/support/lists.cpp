// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "support/lists.h"

#include "text/countries.h"

#include <algorithm>

namespace accords::testing {

namespace {

using namespace domain;

QLatin1StringView longName(AgreementType type)
{
    static constexpr std::array names = {QLatin1StringView("ERASMUS+"),
                                         QLatin1StringView("IIA Interinstitutional Agreement"),
                                         QLatin1StringView("Memorandum of Understanding"),
                                         QLatin1StringView("Memorandum of Agreement"), QLatin1StringView("Other")};
    return names.at(static_cast<std::size_t>(type));
}

Programme programmeOf(const QString &words)
{
    const QStringList parts = words.split(u' ', Qt::SkipEmptyParts);
    const auto type = parts.isEmpty() ? std::nullopt : typeFromToken(parts.first());
    const auto signatory = parts.size() < 2 ? std::optional(Signatory::None) : signatoryFromToken(parts[1]);
    if (!type || !signatory || parts.size() > 2)
        return {.text = words};
    QString text(longName(*type));
    if (*signatory != Signatory::None)
        text += *signatory == Signatory::Imt ? QLatin1StringView(" - IMT") : QLatin1StringView(" - IMT Mines Albi");
    return {.text = text, .type = *type, .signatory = *signatory};
}

Country countryOf(const QString &words)
{
    if (words.startsWith(u'('))
        return {.code = {}, .label = words.mid(1, words.size() - 2)};
    const QString code = words.left(2);
    return {.code = code, .label = words.mid(3), .region = text::regionOf(code)};
}

/// The index of the first element like \a value, which is added when there is none.
template <typename Values, typename Value, typename Same>
quint32 indexOf(Values &values, const Value &value, Same same)
{
    const auto found = std::ranges::find_if(values, [&](const Value &other) { return same(other, value); });
    const auto index = static_cast<quint32>(found - values.begin());
    if (found == values.end())
        values.push_back(value);
    return index;
}

InstitutionId institutionOf(AgreementList &list, const QStringList &cells)
{
    const Country country = countryOf(cells.value(1));
    const CountryId countryId = indexOf(list.countries, country, [](const Country &left, const Country &right) {
        return left.code.isEmpty() ? left == right : left.code == right.code;
    });
    const QString exported = cells.size() > 3 ? cells[3] : cells[0];
    const Institution institution{.name = list.names.intern(cells[0].toUtf8()),
                                  .exported = list.names.intern(exported.toUtf8()),
                                  .country = countryId};
    return indexOf(list.institutions, institution, [](const Institution &left, const Institution &right) {
        return left.name == right.name && left.country == right.country;
    });
}

void addLine(AgreementList &list, const QString &line)
{
    list.text += line.toUtf8() + '\n';
}

void addRow(AgreementList &list, const QStringList &cells)
{
    const auto row = static_cast<RowId>(list.rows.size());
    const auto offset = static_cast<quint32>(list.text.size());
    const InstitutionId institution = institutionOf(list, cells);
    QStringList programmes;
    for (const QString &words : cells.value(2).split(u'+')) {
        const Programme programme = programmeOf(words.trimmed());
        list.agreements.push_back({institution, indexOf(list.programmes, programme, std::equal_to<>()), row});
        programmes += programme.text;
    }
    const Country &country = list.countries[list.institutions[institution].country];
    const QString label =
        country.code.isEmpty() ? country.label : country.code + QLatin1StringView(" - ") + country.label;
    addLine(list, QStringList{cells.value(3, cells[0]), label, programmes.join(QLatin1StringView(", "))}.join(u'\t'));
    list.rows.push_back(
        {.offset = offset, .length = static_cast<quint32>(list.text.size()) - offset - 1, .line = row + 2});
}

} // namespace

AgreementList listOf(const QStringList &rows)
{
    AgreementList list;
    list.file = QStringLiteral("list.tsv");
    addLine(list, QStringLiteral("Host institution\tHost country\tExchange programme"));
    for (const QString &row : rows) {
        QStringList cells = row.split(u'|');
        std::ranges::transform(cells, cells.begin(), [](const QString &cell) { return cell.trimmed(); });
        addRow(list, cells);
    }
    return list;
}

} // namespace accords::testing
