// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/language.h"

#include <QWidget>

class QToolButton;

namespace accords::ui {

/// FR | EN: which of the two the window speaks, and a click to change it.
class LanguageSwitch final : public QWidget
{
    Q_OBJECT

public:
    explicit LanguageSwitch(QWidget *parent = nullptr);

    void showLanguage(domain::Language language);

signals:
    void languageChosen(accords::domain::Language language);

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *add(const QString &code, const QString &name, domain::Language language);
    void retranslateUi();

    QToolButton *m_french;
    QToolButton *m_english;
};

} // namespace accords::ui
