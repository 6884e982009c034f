// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/editing/fieldeditor.h"

class QVBoxLayout;

namespace accords::ui {

class LinkButton;

/// Files attached by their paths: a click opens one, nothing else does.
class FilesEditor final : public FieldEditor
{
    Q_OBJECT

public:
    FilesEditor(const domain::FieldPlace &place, const FieldSurroundings &surroundings, QWidget *parent = nullptr);

    /// Adds a file, once.
    void attach(const QString &path);

protected:
    void showText(const QString &text) override;

private:
    void setFiles(const QStringList &files);
    void addRow(const QString &path);

    QStringList m_files;
    QVBoxLayout *m_column;
    std::vector<QWidget *> m_rows;
    LinkButton *m_attach;
};

} // namespace accords::ui
