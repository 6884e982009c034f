// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/exportspec.h"

#include <QVariantMap>
#include <QWidget>

class QComboBox;
class QLabel;

namespace accords::ui {

/// Format, layout of the file, language of the headers. What a person hasn't chosen follows the interface's language: a
/// French one suggests French headers and the layout French Excel opens well.
class FormatForm final : public QWidget
{
    Q_OBJECT

public:
    explicit FormatForm(domain::Language interfaceLanguage, QWidget *parent = nullptr);

    catalogue::ExportFormat format() const;
    catalogue::ExportPreset preset() const;
    domain::Language language() const;

    void setInterfaceLanguage(domain::Language language);

    /// What was chosen, by stable tokens; restore() ignores what it doesn't know.
    QVariantMap choices() const;
    void restore(const QVariantMap &choices);

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void connectBoxes();
    void followInterface();
    void retranslatePresets();
    void retranslateUi();

    domain::Language m_interface;
    bool m_presetChosen = false;
    bool m_languageChosen = false;

    QLabel *m_formatLabel;
    QLabel *m_presetLabel;
    QLabel *m_languageLabel;
    QComboBox *m_format;
    QComboBox *m_preset;
    QComboBox *m_language;
};

} // namespace accords::ui
