// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/editing/fieldeditor.h"

#include <QWidget>

#include <functional>
#include <vector>

class QGridLayout;

namespace accords::ui {

/// Fields of one institution or agreement, one below the other: what each is called, the field, and under it what is
/// wrong with it.
class RecordForm final : public QWidget
{
    Q_OBJECT

public:
    /// What is stored of a field now.
    using Stored = std::function<QString(domain::Field field)>;

    explicit RecordForm(FieldSurroundings surroundings, QWidget *parent = nullptr);

    /// Adds a field for each of \a places, in this order. Dates among them are checked against each other.
    void addFields(const std::vector<domain::FieldPlace> &places, const Stored &stored);

    const std::vector<FieldEditor *> &editors() const { return m_editors; }

signals:
    void committed(const accords::domain::FieldChange &change);
    void linkRequested(const QUrl &url);
    void fileRequested(const QString &path);
    void attachRequested(const accords::domain::FieldPlace &place);

private:
    FieldEditor *makeEditor(const domain::FieldPlace &place);
    void addRow(FieldEditor *editor);
    void joinDates();
    FieldEditor *editorOf(domain::Field field) const;

    FieldSurroundings m_surroundings;
    QGridLayout *m_grid;
    std::vector<FieldEditor *> m_editors;
};

} // namespace accords::ui
