// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/fieldcheck.h"
#include "text/phrasebook.h"

#include <QObject>

#include <optional>

class QComboBox;
class QLineEdit;
class QWidget;

namespace accords::ui {

/// What is to become of one date of many agreements: a choice, and beside it the day to be set.
class DateWish final : public QObject
{
    Q_OBJECT

public:
    /// \a field: Start or End, of which there may be none.
    DateWish(domain::Field field, QWidget *parent);

    QComboBox &choice() const { return *m_choice; }
    QLineEdit &line() const { return *m_line; }

    void setPhrases(const text::Phrasebook &phrases);

    /// As fieldText() gives it; empty: it is emptied; nothing: it stays, or there is an objection.
    std::optional<QString> wish() const;
    /// What can't be understood, one sentence; empty: nothing.
    QString objection(const text::Phrasebook &phrases) const;

signals:
    void changed();

private:
    enum class What : quint8 { Stay, Set, OpenEnd, Empty };

    void add(What what);
    What what() const;
    void choose(What what);
    static QString label(What what);

    domain::Field m_field;
    QComboBox *m_choice;
    QLineEdit *m_line;
};

} // namespace accords::ui
