// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "table/bulkchange.h"
#include "text/phrasebook.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace accords::ui {

/// What is to become of many agreements, one line for each field. What nobody touches stays.
class BulkForm final : public QWidget
{
    Q_OBJECT

public:
    explicit BulkForm(domain::Language language, QWidget *parent = nullptr);

    void setLanguage(domain::Language language);

    /// As far as it can be understood.
    table::BulkWishes wishes() const;
    /// What can't be understood, one sentence; empty: nothing.
    QString objection() const;

signals:
    void changed();

private:
    std::optional<QString> wishedDate(domain::Field field, const QLineEdit &line) const;
    void addRow(QLabel *label, QWidget *field, int row);

    text::Phrasebook m_phrases;
    QLabel *m_statusLabel;
    QLabel *m_startLabel;
    QLabel *m_endLabel;
    QLabel *m_addLabel;
    QLabel *m_removeLabel;
    QComboBox *m_status;
    QLineEdit *m_start;
    QLineEdit *m_end;
    QLineEdit *m_add;
    QLineEdit *m_remove;
};

} // namespace accords::ui
