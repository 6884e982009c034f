// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "text/contactcell.h"

#include "domain/fieldcheck.h"
#include "text/quotedparts.h"

namespace accords::text {

namespace {

/// Takes from the beginning of \a rest what stands between the signs \a open and \a close; empty when it doesn't begin
/// so.
QString takeBracketed(QStringView &rest, QChar open, QChar close)
{
    rest = rest.trimmed();
    if (!rest.startsWith(open))
        return {};
    const qsizetype end = findUnquoted(rest, QStringView(&close, 1));
    QString text = unquotedPart(rest.first(end).sliced(1));
    rest = rest.sliced(qMin(end + 1, rest.size()));
    return text;
}

/// Quotes keep a name that looks like an address from being read as one.
QString namePart(const QString &name)
{
    return quotedPart(name, domain::isMailAddress(name) ? QStringView(u"@") : QStringView(u"(<;"));
}

} // namespace

QString contactCell(const domain::Contact &contact)
{
    QStringList parts;
    if (!contact.name.isEmpty())
        parts.append(namePart(contact.name));
    if (!contact.role.isEmpty())
        parts.append(u'(' + quotedPart(contact.role, u"();") + u')');
    if (!contact.mail.isEmpty() || !contact.phone.isEmpty())
        parts.append(u'<' + quotedPart(contact.mail, u"<>;") + u'>');
    if (!contact.phone.isEmpty())
        parts.append(quotedPart(contact.phone, u";"));
    return parts.join(u' ');
}

domain::Contact contactOf(QStringView part)
{
    const qsizetype end = findUnquoted(part, u"(<");
    const QStringView name = part.first(end).trimmed();
    if (end == part.size() && domain::isMailAddress(name.toString()))
        return {.mail = name.toString()};
    QStringView rest = part.sliced(end);
    domain::Contact contact{.name = unquotedPart(name)};
    contact.role = takeBracketed(rest, u'(', u')');
    contact.mail = takeBracketed(rest, u'<', u'>');
    contact.phone = unquotedPart(rest);
    return contact;
}

} // namespace accords::text
