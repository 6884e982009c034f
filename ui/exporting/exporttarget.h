// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/exportspec.h"
#include "ui/support/prompts.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace accords::ui {

/// The file to write: suggested, typed, or chosen in the system's dialog.
class ExportTarget final : public QWidget
{
    Q_OBJECT

public:
    /// \a prompts outlives the widget.
    explicit ExportTarget(Prompts &prompts, QWidget *parent = nullptr);

    /// Absolute; with the format's suffix when none was typed; empty when nothing stands in the field.
    QString path() const;
    QString folder() const { return m_folder; }
    QLineEdit *field() const { return m_field; }

    /// A folder that doesn't exist (any more) is ignored.
    void setFolder(const QString &folder);
    /// A name without suffix, taken until a person types or chooses another.
    void suggest(const QString &baseName);
    void setFormat(catalogue::ExportFormat format);

    /// What is wrong with path(), in one sentence; empty when nothing is.
    QString objection() const;

    /// Asks about an existing file, unless the system's dialog already did.
    bool mayWrite();

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void browse();
    void setPath(const QString &path);
    QString filter() const;
    void retranslateUi();

    Prompts &m_prompts;
    QString m_folder;
    catalogue::ExportFormat m_format = catalogue::ExportFormat::Csv;
    bool m_suggested = true;
    QString m_confirmed; ///< the person said yes to replacing it
    QLineEdit *m_field;
    QPushButton *m_browse;
};

} // namespace accords::ui
