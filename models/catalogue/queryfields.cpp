// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/queryfields.h"

#include "text/folding.h"

#include <algorithm>
#include <array>

namespace accords::catalogue {

namespace {

struct FieldEntry
{
    Field field;
    QStringView english;
    QStringView french;
};

constexpr std::array fields = {
    FieldEntry{Field::Institution, u"institution", u"établissement"},
    FieldEntry{Field::Country, u"country", u"pays"},
    FieldEntry{Field::Region, u"region", u"région"},
    FieldEntry{Field::Programme, u"programme", u"programme"},
    FieldEntry{Field::Type, u"type", u"type"},
    FieldEntry{Field::Signatory, u"signatory", u"signataire"},
    FieldEntry{Field::Has, u"has", u"a"},
    FieldEntry{Field::Problem, u"problem", u"problème"},
    FieldEntry{Field::Status, u"status", u"statut"},
    FieldEntry{Field::Tag, u"tag", u"étiquette"},
    FieldEntry{Field::Note, u"note", u"note"},
    FieldEntry{Field::Ends, u"ends", u"fin"},
};

} // namespace

std::optional<Field> fieldFromName(QStringView name)
{
    const QByteArray wanted = text::folded(name);
    const auto found = std::ranges::find_if(fields, [&wanted](const FieldEntry &entry) {
        return text::folded(entry.english) == wanted || text::folded(entry.french) == wanted;
    });
    return found == fields.end() ? std::nullopt : std::optional(found->field);
}

QString fieldName(Field field)
{
    const auto found = std::ranges::find(fields, field, &FieldEntry::field);
    return found == fields.end() ? QString() : found->english.toString();
}

QStringList fieldNames()
{
    QStringList names;
    for (const FieldEntry &entry : fields)
        names.append({entry.english.toString(), entry.french.toString()});
    names.removeDuplicates();
    return names;
}

} // namespace accords::catalogue
