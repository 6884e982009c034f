// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/agreementstatus.h"
#include "domain/field.h"

#include <QDate>
#include <QHash>
#include <QStringList>

#include <vector>

namespace accords::domain {

/// Somebody to write to. At least one of the texts is not empty.
struct Contact
{
    QString name = {};
    QString role = {};
    QString mail = {};
    QString phone = {};

    bool operator==(const Contact &) const = default;
};

/// What staff keep of an institution. Empty is what nobody said.
struct InstitutionRecord
{
    QString displayName = {};
    QString website = {};
    QString city = {};
    QStringList tags = {};
    std::vector<Contact> contacts = {};
    QString notes = {};

    bool operator==(const InstitutionRecord &) const = default;
};

/// What staff keep of an agreement. Empty, invalid and nothing are what nobody said.
struct AgreementRecord
{
    AgreementStatus status = AgreementStatus::Unknown;
    QDate start = {};
    QDate end = {};
    bool isOpenEnded = false; ///< somebody said that it has no end; then `end` is invalid
    std::optional<quint32> seatsOut = {};
    std::optional<quint32> seatsIn = {};
    QString notes = {};
    QStringList files = {}; ///< paths, as chosen

    bool operator==(const AgreementRecord &) const = default;
};

/// All that staff keep in a catalogue. What belongs to an institution or agreement that no list has now is there too.
struct StaffRecords
{
    QHash<InstitutionIdentity, InstitutionRecord> institutions;
    QHash<AgreementIdentity, AgreementRecord> agreements;

    bool operator==(const StaffRecords &) const = default;
};

} // namespace accords::domain
