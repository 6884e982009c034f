// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "typist.h"

#include "randomlists.h"

#include <algorithm>

namespace accords::testing {

namespace {

qsizetype below(QRandomGenerator &random, qsizetype limit)
{
    return random.bounded(static_cast<quint32>(limit));
}

} // namespace

const QString &Typist::next()
{
    const int what = m_random.bounded(100);
    if (what >= 70)
        m_meant.clear();
    if (what < 70)
        typeLetter();
    else if (what < 82)
        m_text.chop(1);
    else if (what < 86)
        m_text.chop(1 + below(m_random, 8));
    else if (what < 90)
        putWordIn();
    else if (what < 94)
        takeWordOut();
    else if (what < 98)
        paste();
    else
        m_text.clear();
    return m_text;
}

void Typist::typeLetter()
{
    if (m_meant.isEmpty())
        m_meant = m_text.isEmpty() || m_text.endsWith(u' ') ? word() : u' ' + word();
    m_text += m_meant.front();
    m_meant.remove(0, 1);
}

void Typist::paste()
{
    m_text = word();
    while (chance(40))
        m_text += u' ' + word();
}

void Typist::putWordIn()
{
    QStringList words = m_text.split(u' ');
    words.insert(below(m_random, words.size() + 1), word());
    m_text = words.join(u' ');
}

void Typist::takeWordOut()
{
    QStringList words = m_text.split(u' ');
    words.removeAt(below(m_random, words.size()));
    m_text = words.join(u' ');
}

QString Typist::word()
{
    static const QStringList terms = {
        QStringLiteral("zzz"),
        QStringLiteral("brazil"),
        QStringLiteral("coree"),
        QStringLiteral("land"),
        QStringLiteral("imt"),
        QStringLiteral("mou"),
        QStringLiteral("something"),
        QStringLiteral("country:BR,DE"),
        QStringLiteral("pays:japon"),
        QStringLiteral("region:asia,americas"),
        QStringLiteral("type:mou,autre"),
        QStringLiteral("type:erasmus"),
        QStringLiteral("signatory:imt"),
        QStringLiteral("signatory:none,imt"),
        QStringLiteral("has:mou,iia"),
        QStringLiteral("programme:1"),
        QStringLiteral("problem:any"),
        QStringLiteral("problem:space,all-capitals"),
        QStringLiteral("institution:universi,lodz,zzz"),
        QStringLiteral("tag:x"),
    };
    const QString minus = chance(15) ? QStringLiteral("-") : QString();
    if (chance(25))
        return minus + oneOf(m_random, terms);
    const QString piece = pieceOfName();
    if (chance(15))
        return minus + QStringLiteral("institution:\"%1\"").arg(piece);
    return minus + (piece.contains(u' ') ? u'"' + piece + u'"' : piece);
}

/// From one letter to the whole name, unless it is very long.
QString Typist::pieceOfName()
{
    const QString name =
        m_list.names.size() == 0 ? QString() : m_list.names.text(m_random.bounded(m_list.names.size()));
    if (name.isEmpty())
        return QStringLiteral("a");
    const qsizetype start = chance(50) ? 0 : below(m_random, name.size());
    const qsizetype longest = chance(40) ? std::min(name.size(), qsizetype{100}) : 12;
    return name.mid(start, 1 + below(m_random, longest));
}

} // namespace accords::testing
