// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "records.h"

#include "domain/fieldtext.h"
#include "store/contents.h"

namespace accords::testing {

using domain::Field;
using domain::FieldPlace;

FieldPlace placeIn(const QString &name, Field field)
{
    const QString programme = isOfInstitution(field) ? QString() : QStringLiteral("Memorandum of Understanding - IMT");
    return {{{name, QStringLiteral("CA")}, programme}, field};
}

domain::StaffRecords recordsIn(const store::CatalogueFile &file)
{
    return std::get<domain::StaffRecords>(store::readRecords(file));
}

store::CatalogueFile openedForChanges(const QString &path)
{
    auto file = std::get<store::CatalogueFile>(store::openCatalogue(store::placeOf(path)));
    Q_ASSERT(file.canChange());
    return file;
}

domain::FieldChange changeTo(const store::CatalogueFile &file, const FieldPlace &place, const QString &value)
{
    return {place, fieldText(recordsIn(file), place), value};
}

} // namespace accords::testing
