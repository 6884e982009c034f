// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "table/backupmodel.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QTableView;

namespace accords::ui {

/// The backups of a catalogue, one of which can be chosen.
class RestoreDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a sentence says why, where nobody asked; empty: somebody did. The newest that can be read is chosen at first.
    RestoreDialog(const QString &path, const std::vector<table::BackupRow> &backups, const QString &sentence,
                  domain::Language language, QWidget *parent = nullptr);

    /// The path of the chosen backup.
    QString chosen() const;
    /// When it was made.
    QString chosenMoment() const;
    void setLanguage(domain::Language language);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void chooseFirst();
    const table::BackupRow *current() const;
    void follow();
    void retranslateUi();

    QString m_file;
    table::BackupModel m_model;
    QLabel *m_headline;
    QLabel *m_sentence;
    QTableView *m_table;
    QLabel *m_empty;
    QDialogButtonBox *m_buttons;
};

} // namespace accords::ui
