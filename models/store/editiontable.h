// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/edition.h"
#include "domain/endedagreements.h"
#include "store/packedlist.h"

namespace accords::store {

class Connection;

// What is in the tables of editions. All within a transaction, whose connection tells of failures.

/// A list ready to become an edition.
struct PackedEdition
{
    domain::Edition edition; ///< its number is given when it is added
    PackedList list;
    QByteArray digest; ///< of the list: the same list has the same, whatever its file is called
    domain::EndedAgreements ended;
};

PackedEdition packedEdition(const domain::AgreementList &list, const QDateTime &now);

/// Adds an edition, and gives its number.
domain::EditionId addEdition(Connection &connection, const PackedEdition &packed);

/// The editions whose import is not undone, oldest first.
std::vector<domain::Edition> allEditions(Connection &connection);

/// The newest of them: the list as it is now; its number is 0 when there is none.
domain::Edition currentEdition(Connection &connection);

/// The digest of an edition's list as it was imported.
QByteArray digestOf(Connection &connection, domain::EditionId edition);

/// How closely what is read is looked at.
enum class Trust : quint8 {
    Usual,  ///< every number fits what it is a number of
    Verify, ///< and every byte is as it was imported
};

/// The list of an edition; the connection fails as damaged when it is not all there.
domain::AgreementList editionList(Connection &connection, const domain::Edition &edition, Trust trust);

/// What had ended with an edition.
domain::EndedAgreements endedAgreements(Connection &connection, const domain::Edition &edition);

} // namespace accords::store
