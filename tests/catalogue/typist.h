// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/agreementlist.h"

#include <QRandomGenerator>

namespace accords::testing {

/// Somebody at the search field of a list: types words of its names and terms of the query language letter by letter,
/// takes letters back, pastes, puts words in and takes words out, in any order. The same seed types the same.
class Typist final
{
public:
    /// \a list must live longer.
    Typist(const domain::AgreementList &list, quint32 seed) : m_list(list), m_random(seed) {}

    /// What the field holds after one more keystroke, paste or cut: often no query that is in order.
    const QString &next();

private:
    bool chance(int percent) { return m_random.bounded(100) < percent; }
    QString word();
    QString pieceOfName();
    void typeLetter();
    void paste();
    void putWordIn();
    void takeWordOut();

    const domain::AgreementList &m_list;
    QRandomGenerator m_random;
    QString m_text;
    QString m_meant; ///< what is still to be typed of a word
};

} // namespace accords::testing
