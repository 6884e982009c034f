// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/editing/fieldeditor.h"

class QLineEdit;
class QStringListModel;

namespace accords::ui {

class ChipButton;
class FlowLayout;

/// Tags as chips, and a field that makes one of what is typed in it at Enter or a comma, or when it is left.
class TagsEditor final : public FieldEditor
{
    Q_OBJECT

public:
    TagsEditor(const domain::FieldPlace &place, const FieldSurroundings &surroundings, QWidget *parent = nullptr);

    const QStringList &tags() const { return m_tags; }

protected:
    void showText(const QString &text) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showTags(const QStringList &tags);
    void addTyped();
    void remove(const QString &tag);
    void takeTags();
    void step(const ChipButton *from, int step);
    bool pressKey(const class QKeyEvent &event);

    QStringList m_tags;
    FlowLayout *m_flow;
    std::vector<ChipButton *> m_chips;
    QLineEdit *m_line;
};

} // namespace accords::ui
