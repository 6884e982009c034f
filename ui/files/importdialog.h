// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "table/importmodel.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QTableView;

namespace accords::ui {

/// What importing a list would do, row by row, before it is done.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const table::ImportSummary &summary, domain::Language language, QWidget *parent = nullptr);

    void setLanguage(domain::Language language);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    QString headline() const;
    QString kindText(std::optional<table::ImportKind> kind) const;
    void retranslateUi();

    QString m_file;
    qsizetype m_agreements;
    table::ImportModel m_model;
    domain::Language m_language;
    QLabel *m_headline;
    QLabel *m_kindLabel;
    QComboBox *m_kinds;
    QTableView *m_table;
    QLabel *m_hint;
    QDialogButtonBox *m_buttons;
};

} // namespace accords::ui
