// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "randomlists.h"

#include "domain/fieldtext.h"
#include "support/lists.h"
#include "text/countries.h"

#include <QRandomGenerator>

namespace accords::testing {

namespace {

using namespace domain;

quint32 below(QRandomGenerator &random, std::size_t limit)
{
    return random.bounded(static_cast<quint32>(limit));
}

QByteArray randomName(QRandomGenerator &random)
{
    static const QStringList words = {
        QStringLiteral("Université"), QStringLiteral("UNIVERSITY"), QStringLiteral("Universidad"),
        QStringLiteral("Hochschule"), QStringLiteral("de"),         QStringLiteral("of"),
        QStringLiteral("L’Aquila"),   QStringLiteral("Łódź"),       QStringLiteral("Ångström"),
        QStringLiteral("Ångström"),   QStringLiteral("Köln–Bonn"),  QStringLiteral("İstanbul"),
        QStringLiteral("Straße"),     QStringLiteral("東京大学"),   QStringLiteral("Университет"),
        QStringLiteral("αβγδ"),       QStringLiteral("جامعة"),      QStringLiteral("대학교"),
        QStringLiteral("𐌰𐌱𐌲"),        QStringLiteral("Imt"),        QStringLiteral("Brazil"),
        QStringLiteral("a"),          QStringLiteral("aa"),         QStringLiteral("aaab"),
    };
    QStringList parts;
    for (quint32 left = below(random, 6); left > 0; --left)
        parts.append(oneOf(random, words));
    if (random.bounded(3) == 0)
        parts.append(QString::number(random.bounded(2'000)));
    return parts.join(u' ').toUtf8();
}

void addInstitution(AgreementList &list, QRandomGenerator &random)
{
    const TextPool::Id name = list.names.intern(randomName(random));
    const TextPool::Id exported = random.bounded(5) == 0 ? list.names.intern(randomName(random)) : name;
    list.institutions.push_back({name, exported, below(random, list.countries.size())});
}

Country randomCountry(quint32 number)
{
    static const QStringList known = {QStringLiteral("BR"), QStringLiteral("JP"), QStringLiteral("DE"),
                                      QStringLiteral("FR"), QStringLiteral("KR"), QStringLiteral("AQ")};
    if (number >= known.size())
        return {.code = {}, .label = QStringLiteral("Land %1").arg(number)};
    const QString &code = known[number];
    return {.code = code, .label = text::countryName(code, Language::English), .region = text::regionOf(code)};
}

Programme randomProgramme(quint32 number)
{
    const quint32 kinds = allTypes.size() * allSignatories.size();
    if (number >= kinds)
        return {.text = QStringLiteral("Something %1").arg(number)};
    return {.text = QStringLiteral("Programme %1").arg(number),
            .type = allTypes.at(number % allTypes.size()),
            .signatory = allSignatories.at(number / allTypes.size())};
}

void addRow(AgreementList &list, QRandomGenerator &random)
{
    const auto row = static_cast<RowId>(list.rows.size());
    list.rows.push_back({.offset = 0, .length = 0, .line = row + 2});
    list.agreements.push_back({below(random, list.institutions.size()), below(random, list.programmes.size()), row});
    if (random.bounded(4) == 0) {
        const auto code = static_cast<ProblemCode>(below(random, problemCodeCount));
        list.problems.push_back(
            {.code = code, .severity = usualSeverity(code), .line = row + 2, .before = {}, .after = {}});
    }
}

} // namespace

catalogue::Snapshot randomCatalogue(QRandomGenerator &random, const ListShape &shape)
{
    AgreementList list;
    for (quint32 i = 0; i < shape.countries; ++i)
        list.countries.push_back(randomCountry(i));
    for (quint32 i = 0; i < shape.programmes; ++i)
        list.programmes.push_back(randomProgramme(i));
    for (quint32 i = 0; i < shape.institutions; ++i)
        addInstitution(list, random);
    for (quint32 i = 0; i < shape.rows; ++i)
        addRow(list, random);
    return std::make_shared<const catalogue::Catalogue>(std::move(list));
}

QString oneOf(QRandomGenerator &random, const QStringList &values)
{
    return values[static_cast<qsizetype>(random.bounded(static_cast<quint32>(values.size())))];
}

catalogue::Snapshot randomCatalogue(QRandomGenerator &random)
{
    static const QStringList names = {QStringLiteral("Épinal"),
                                      QStringLiteral("epinal"),
                                      QStringLiteral("Zürich 10"),
                                      QStringLiteral("Zürich 9"),
                                      QString(),
                                      QStringLiteral("Łódź"),
                                      QStringLiteral("UNIVERSITE DE LOME"),
                                      QStringLiteral("Université de Lomé")};
    static const QStringList countries = {QStringLiteral("BR Brazil"), QStringLiteral("JP Japan"),
                                          QStringLiteral("KR Republic of Korea"), QStringLiteral("(Atlantis)"),
                                          QStringLiteral("()")};
    static const QStringList programmes = {QStringLiteral("erasmus"), QStringLiteral("iia imt"),
                                           QStringLiteral("mou imt-mines-albi + moa imt"),
                                           QStringLiteral("a brazil thing"), QString()};
    QStringList rows;
    for (quint32 left = random.bounded(30U); left > 0; --left) {
        rows.append(
            QStringList{oneOf(random, names), oneOf(random, countries), oneOf(random, programmes), oneOf(random, names)}
                .join(u'|'));
    }
    domain::AgreementList list = listOf(rows);
    for (const domain::SourceRow row : list.rows) {
        if (random.bounded(4) == 0) {
            const auto code =
                static_cast<domain::ProblemCode>(random.bounded(static_cast<int>(domain::problemCodeCount)));
            list.problems.push_back(
                {.code = code, .severity = usualSeverity(code), .line = row.line, .before = {}, .after = {}});
        }
    }
    return std::make_shared<const catalogue::Catalogue>(std::move(list));
}

QString randomValue(QRandomGenerator &random, domain::Field field)
{
    switch (field) {
    case domain::Field::Tags:
        return oneOf(random, {QString(), QStringLiteral("Été"), QStringLiteral("ete\nKey partner"),
                              QStringLiteral("key partner"), QStringLiteral("été\nEte")});
    case domain::Field::Status:
        return oneOf(random, {QString(), QStringLiteral("draft"), QStringLiteral("active"), QStringLiteral("ended")});
    case domain::Field::Start:
    case domain::Field::End:
        return oneOf(random, {QString(), QStringLiteral("2026-12-31"), QStringLiteral("2027-01-31"),
                              QStringLiteral("2027-08-31"), QStringLiteral("2028-02-29")});
    case domain::Field::SeatsOut:
    case domain::Field::SeatsIn:
        return oneOf(random, {QString(), QStringLiteral("0"), QStringLiteral("2"), QStringLiteral("10")});
    default:
        return oneOf(random, {QString(), QStringLiteral("Épinal"), QStringLiteral("epinal"), QStringLiteral("Zürich")});
    }
}

catalogue::Snapshot withRandomRecords(QRandomGenerator &random, const catalogue::Snapshot &catalogue)
{
    const domain::AgreementList &list = catalogue->list();
    domain::StaffRecords records;
    for (const domain::Agreement agreement : list.agreements) {
        const domain::AgreementIdentity identity = identityOf(list, agreement);
        for (const domain::Field field : domain::allFields) {
            // Most things have no field filled in.
            if (random.bounded(4) == 0)
                setField(records, {identity, field}, randomValue(random, field));
        }
    }
    return withRecords(catalogue, records);
}

} // namespace accords::testing
