// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/languageswitch.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace accords::ui {

LanguageSwitch::LanguageSwitch(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    // Each language under its own name, so that it is found by a person who reads no other.
    m_french = add(QStringLiteral("FR"), QStringLiteral("Français"), domain::Language::French);
    m_english = add(QStringLiteral("EN"), QStringLiteral("English"), domain::Language::English);
    retranslateUi();
}

void LanguageSwitch::showLanguage(domain::Language language)
{
    m_french->setChecked(language == domain::Language::French);
    m_english->setChecked(language == domain::Language::English);
}

void LanguageSwitch::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

QToolButton *LanguageSwitch::add(const QString &code, const QString &name, domain::Language language)
{
    auto *button = new QToolButton(this);
    button->setObjectName(code);
    button->setText(code);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    layout()->addWidget(button);
    connect(button, &QToolButton::clicked, this, [this, language] { emit languageChosen(language); });
    return button;
}

void LanguageSwitch::retranslateUi()
{
    //: Name of the pair of buttons FR and EN, for screen readers
    setAccessibleName(tr("Language"));
}

} // namespace accords::ui
