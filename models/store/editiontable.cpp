// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "store/editiontable.h"

#include "store/connection.h"
#include "store/moment.h"
#include "store/packing.h"
#include "store/statement.h"

#include <QCryptographicHash>
#include <QHash>

#include <algorithm>

namespace accords::store {

namespace {

using domain::AgreementList;
using domain::Edition;
using domain::EditionId;

/// Large enough that there are few, small enough that one in memory doesn't matter.
constexpr qsizetype pieceBytes = 4'000'000;

// The lists of an edition, and the one section that only ended agreements have.
const QString listRead = QStringLiteral("read");
const QString listEnded = QStringLiteral("ended");
const QString sectionLastIn = QStringLiteral("last-in");

void addSection(Statement &insert, EditionId edition, const QString &list, const QString &section,
                const QByteArray &bytes)
{
    qint64 piece = 0;
    for (qsizetype done = 0; done < bytes.size(); done += pieceBytes) {
        const qsizetype size = std::min(pieceBytes, bytes.size() - done);
        // Bound without a copy.
        insert.run(edition, list, section, piece++, QByteArray::fromRawData(bytes.constData() + done, size));
    }
}

void addParts(Connection &connection, EditionId edition, const QString &list, const PackedList &sections)
{
    Statement insert(connection,
                     "INSERT INTO edition_part (edition, list, section, piece, bytes) VALUES (?, ?, ?, ?, ?)");
    for (std::size_t i = 0; i < sectionCount; ++i)
        addSection(insert, edition, list, token(static_cast<Section>(i)), sections.at(i));
}

void addEnded(Connection &connection, EditionId edition, const domain::EndedAgreements &ended)
{
    if (ended.lastIn.empty())
        return;
    addParts(connection, edition, listEnded, packed(ended.list));
    Packer packer;
    for (const EditionId lastIn : ended.lastIn)
        packer.number(static_cast<quint64>(lastIn));
    Statement insert(connection,
                     "INSERT INTO edition_part (edition, list, section, piece, bytes) VALUES (?, ?, ?, ?, ?)");
    addSection(insert, edition, listEnded, sectionLastIn, packer.take());
}

/// All sections of a list, by name.
QHash<QString, QByteArray> readSections(Connection &connection, EditionId edition, const QString &list)
{
    QHash<QString, QByteArray> sections;
    Statement sizes(connection, "SELECT section, SUM(LENGTH(bytes)) FROM edition_part WHERE edition = ? AND list = ? "
                                "GROUP BY section");
    for (sizes.run(edition, list); sizes.next();)
        sections[sizes.text(0)].reserve(sizes.number(1));
    Statement select(connection, "SELECT section, bytes FROM edition_part WHERE edition = ? AND list = ? "
                                 "ORDER BY section, piece");
    for (select.run(edition, list); select.next();)
        sections[select.text(0)] += select.bytes(1);
    return sections;
}

PackedList packedListOf(QHash<QString, QByteArray> &sections)
{
    PackedList list;
    for (std::size_t i = 0; i < sectionCount; ++i)
        list.at(i) = sections.take(token(static_cast<Section>(i)));
    return list;
}

QByteArray digestOf(const PackedList &list)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    for (std::size_t i = 0; i < sectionCount; ++i) {
        // Sizes keep the sections apart.
        hash.addData(QByteArray::number(list.at(i).size()) + ' ');
        hash.addData(list.at(i));
    }
    return hash.result().toHex();
}

void failAsDamaged(Connection &connection, const Edition &edition)
{
    connection.fail({.kind = StoreError::Kind::Damaged,
                     .file = connection.name(),
                     .detail = QStringLiteral("edition %1").arg(edition.id)});
}

Edition editionIn(const Statement &row)
{
    const auto count = [&](int column) { return static_cast<quint32>(row.number(column)); };
    return {.id = row.number(0),
            .imported = momentOf(row.text(1)),
            .file = row.text(2),
            .rows = count(3),
            .agreements = count(4),
            .institutions = count(5),
            .countries = count(6),
            .problems = count(7),
            .ended = count(8)};
}

} // namespace

PackedEdition packedEdition(const AgreementList &list, const QDateTime &now)
{
    const auto count = [](const auto &items) { return static_cast<quint32>(items.size()); };
    PackedEdition result;
    result.edition = {.imported = now,
                      .file = list.file,
                      .rows = count(list.rows),
                      .agreements = count(list.agreements),
                      .institutions = count(list.institutions),
                      .countries = count(list.countries),
                      .problems = count(list.problems)};
    result.list = packed(list);
    result.digest = digestOf(result.list);
    return result;
}

EditionId addEdition(Connection &connection, const PackedEdition &packed)
{
    const Edition &edition = packed.edition;
    Statement insert(
        connection,
        "INSERT INTO edition (imported, file, digest, undone, row_count, agreement_count, "
        "institution_count, country_count, problem_count, ended_count) VALUES (?, ?, ?, 0, ?, ?, ?, ?, ?, ?)");
    insert.run(momentText(edition.imported), edition.file, QString::fromLatin1(packed.digest), qint64{edition.rows},
               qint64{edition.agreements}, qint64{edition.institutions}, qint64{edition.countries},
               qint64{edition.problems}, static_cast<qint64>(packed.ended.lastIn.size()));
    const EditionId id = insert.insertedId();
    addParts(connection, id, listRead, packed.list);
    addEnded(connection, id, packed.ended);
    return id;
}

std::vector<Edition> allEditions(Connection &connection)
{
    std::vector<Edition> editions;
    Statement select(connection, "SELECT id, imported, file, row_count, agreement_count, institution_count, "
                                 "country_count, problem_count, ended_count FROM edition WHERE undone = 0 ORDER BY id");
    for (select.run(); select.next();)
        editions.push_back(editionIn(select));
    return editions;
}

Edition currentEdition(Connection &connection)
{
    const std::vector<Edition> editions = allEditions(connection);
    return editions.empty() ? Edition() : editions.back();
}

QByteArray digestOf(Connection &connection, EditionId edition)
{
    Statement select(connection, "SELECT digest FROM edition WHERE id = ?");
    return select.run(edition) && select.next() ? select.text(0).toLatin1() : QByteArray();
}

AgreementList editionList(Connection &connection, const Edition &edition, Trust trust)
{
    QHash<QString, QByteArray> sections = readSections(connection, edition.id, listRead);
    PackedList packed = packedListOf(sections);
    if (trust == Trust::Verify && digestOf(packed) != digestOf(connection, edition.id))
        failAsDamaged(connection, edition);
    std::optional<AgreementList> list = unpacked(std::move(packed));
    if (!list)
        failAsDamaged(connection, edition);
    if (connection.hasFailed())
        return {};
    list->file = edition.file;
    return std::move(*list);
}

domain::EndedAgreements endedAgreements(Connection &connection, const Edition &edition)
{
    if (edition.ended == 0)
        return {};
    QHash<QString, QByteArray> sections = readSections(connection, edition.id, listEnded);
    const QByteArray lastIn = sections.take(sectionLastIn);
    std::optional<AgreementList> list = unpacked(packedListOf(sections));
    if (!list) {
        failAsDamaged(connection, edition);
        return {};
    }
    domain::EndedAgreements ended;
    Unpacker unpacker(lastIn);
    ended.lastIn.resize(list->agreements.size());
    for (EditionId &each : ended.lastIn)
        each = static_cast<EditionId>(unpacker.number());
    if (!unpacker.isDone())
        failAsDamaged(connection, edition);
    ended.list = std::move(*list);
    return ended;
}

} // namespace accords::store
