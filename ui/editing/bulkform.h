// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "table/bulkchange.h"
#include "text/phrasebook.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace accords::ui {

class DateWish;
class TagBox;

/// What is to become of many agreements, one line for each field. What nobody touches stays.
class BulkForm final : public QWidget
{
    Q_OBJECT

public:
    explicit BulkForm(domain::Language language, QWidget *parent = nullptr);

    void setLanguage(domain::Language language);
    /// Offered while a tag to be added, or removed, is typed.
    void setTagOffers(const QStringList &toAdd, const QStringList &toRemove);

    /// As far as it can be understood.
    table::BulkWishes wishes() const;
    /// What can't be understood, a sentence each.
    QStringList objections() const;

signals:
    void changed();

private:
    void addRow(QLabel *label, QWidget *field, QWidget *beside = nullptr);
    void nameParts();
    QString statusText(int status) const;

    text::Phrasebook m_phrases;
    QLabel *m_statusLabel;
    QComboBox *m_status;
    QLabel *m_startLabel;
    DateWish *m_start;
    QLabel *m_endLabel;
    DateWish *m_end;
    QLabel *m_addLabel;
    TagBox *m_add;
    QLabel *m_removeLabel;
    TagBox *m_remove;
};

} // namespace accords::ui
