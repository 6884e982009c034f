// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "store/fieldtable.h"

#include "domain/fieldtext.h"
#include "store/connection.h"
#include "store/statement.h"

namespace accords::store {

namespace {

using domain::Field;
using domain::FieldPlace;

QString kindOf(Field field)
{
    return isOfInstitution(field) ? QStringLiteral("institution") : QStringLiteral("agreement");
}

} // namespace

SubjectId findSubject(Connection &connection, const FieldPlace &place)
{
    const domain::InstitutionIdentity &institution = place.subject.institution;
    Statement select(connection, "SELECT id FROM subject WHERE kind = ? AND institution = ? AND country = ? AND "
                                 "programme = ?");
    select.run(kindOf(place.field), institution.name, institution.country, place.subject.programme);
    return select.next() ? select.number(0) : 0;
}

SubjectId ensureSubject(Connection &connection, const FieldPlace &place)
{
    if (const SubjectId found = findSubject(connection, place))
        return found;
    const domain::InstitutionIdentity &institution = place.subject.institution;
    Statement insert(connection, "INSERT INTO subject (kind, institution, country, programme) VALUES (?, ?, ?, ?)");
    insert.run(kindOf(place.field), institution.name, institution.country, place.subject.programme);
    return insert.insertedId();
}

QString storedValue(Connection &connection, SubjectId subject, Field field)
{
    Statement select(connection, "SELECT value FROM field_value WHERE subject = ? AND field = ?");
    select.run(subject, QString(token(field)));
    return select.next() ? select.text(0) : QString();
}

void storeValue(Connection &connection, SubjectId subject, Field field, const QString &value)
{
    const QString name = token(field);
    if (value.isEmpty()) {
        Statement(connection, "DELETE FROM field_value WHERE subject = ? AND field = ?").run(subject, name);
        return;
    }
    Statement update(connection, "UPDATE field_value SET value = ? WHERE subject = ? AND field = ?");
    if (update.run(value, subject, name) && update.changedRows() == 0)
        Statement(connection, "INSERT INTO field_value (subject, field, value) VALUES (?, ?, ?)")
            .run(subject, name, value);
}

domain::StaffRecords allRecords(Connection &connection)
{
    domain::StaffRecords records;
    Statement select(connection, "SELECT s.institution, s.country, s.programme, v.field, v.value FROM field_value v "
                                 "JOIN subject s ON s.id = v.subject");
    for (select.run(); select.next();) {
        const std::optional<Field> field = domain::fieldFromToken(select.text(3));
        if (field)
            setField(records, {{{select.text(0), select.text(1)}, select.text(2)}, *field}, select.text(4));
    }
    return records;
}

} // namespace accords::store
