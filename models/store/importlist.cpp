// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "store/editions.h"

#include "domain/recordvalues.h"
#include "store/backups.h"
#include "store/editiontable.h"
#include "store/historytable.h"
#include "store/revision.h"
#include "store/transaction.h"

namespace accords::store {

namespace {

using domain::AgreementList;
using Kind = StoreError::Kind;

/// The catalogue as an import finds it.
struct Before
{
    domain::Edition edition; ///< its number is 0 in a catalogue without any
    QByteArray digest;
    domain::PreviousEdition previous; ///< left empty when it holds the very list to be imported
};

Before readBefore(Connection &connection, const QByteArray &newDigest)
{
    Before before;
    before.edition = currentEdition(connection);
    if (before.edition.id == 0)
        return before;
    before.digest = digestOf(connection, before.edition.id);
    if (before.digest == newDigest)
        return before;
    before.previous = {before.edition.id, editionList(connection, before.edition, Trust::Usual),
                       endedAgreements(connection, before.edition)};
    return before;
}

/// Keeps what the list says of the staff's fields, as a part of \a entry; 0: none, as it is the beginning.
void takeRecords(Connection &connection, const domain::StaffRecords &records, domain::EntryId entry)
{
    for (domain::FieldChange &change : domain::valuesOf(records)) {
        const SubjectId subject = ensureSubject(connection, change.place);
        change.before = storedValue(connection, subject, change.place.field);
        if (change.before == change.after)
            continue;
        storeValue(connection, subject, change.place.field, change.after);
        if (entry != 0)
            addChange(connection, entry, subject, change);
    }
}

/// Adds the edition, unless another program imported one since it was compared.
std::optional<StoreError> write(Connection &connection, PackedEdition &packed, domain::EditionId before,
                                const AgreementList &list)
{
    Transaction transaction(connection, Transaction::Kind::Write);
    if (currentEdition(connection).id != before)
        connection.fail({.kind = Kind::Outdated, .file = connection.name()});
    packed.edition.id = addEdition(connection, packed);
    // The first one is the beginning, and nothing to undo.
    domain::EntryId entry = 0;
    if (before != 0)
        entry = addEntry(
            connection,
            {.moment = packed.edition.imported, .kind = domain::EntryKind::Import, .edition = packed.edition.id});
    if (list.records)
        takeRecords(connection, *list.records, entry);
    nextRevision(connection);
    return transaction.commit();
}

/// Imports \a list; \a prepare is done before the change, and prevents it by an error.
Outcome<Imported> importInto(Connection &connection, const AgreementList &list, const ImportOptions &options,
                             const std::function<std::optional<StoreError>()> &prepare)
{
    PackedEdition packed = packedEdition(list, options.now);
    Transaction reading(connection, Transaction::Kind::Read);
    const Before before = readBefore(connection, packed.digest);
    if (options.expected.value_or(before.edition.id) != before.edition.id)
        connection.fail({.kind = Kind::Outdated, .file = connection.name()});
    if (std::optional<StoreError> error = reading.commit())
        return *error;
    if (before.digest == packed.digest)
        return Imported{.edition = before.edition};

    Imported imported{.isNew = true, .comparison = domain::compared(before.previous.list, list)};
    packed.ended = domain::endedWith(list, imported.comparison.removed, before.previous);
    packed.edition.ended = static_cast<quint32>(packed.ended.lastIn.size());
    if (std::optional<StoreError> error = prepare())
        return *error;
    if (std::optional<StoreError> error = write(connection, packed, before.edition.id, list))
        return *error;
    imported.edition = packed.edition;
    return imported;
}

} // namespace

Outcome<Imported> importList(const CatalogueFile &file, const AgreementList &list, const ImportOptions &options)
{
    if (std::optional<StoreError> error = obstacleToChanging(file))
        return *error;
    return importInto(*file.connection, list, options,
                      [&] { return makeBackup(file, BackupReason::Import, options.now); });
}

Outcome<Imported> createWithList(const Place &place, const AgreementList &list, const QDateTime &now)
{
    Imported imported;
    const Fill fill = [&](Connection &connection) -> std::optional<StoreError> {
        auto outcome = importInto(connection, list, {.now = now}, [] { return std::nullopt; });
        if (const auto *error = std::get_if<StoreError>(&outcome))
            return *error;
        imported = std::get<Imported>(std::move(outcome));
        return std::nullopt;
    };
    if (std::optional<StoreError> error = createCatalogue(place, now, fill))
        return *error;
    return imported;
}

} // namespace accords::store
