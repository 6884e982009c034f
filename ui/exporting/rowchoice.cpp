// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/exporting/rowchoice.h"

#include <QEvent>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace accords::ui {

RowChoice::RowChoice(const Numbers &numbers, const QLocale &locale, QWidget *parent)
    : QWidget(parent), m_numbers(numbers), m_locale(locale)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i] = new QRadioButton(this);
        m_buttons[i]->setEnabled(m_numbers[i] > 0);
        connect(m_buttons[i], &QRadioButton::clicked, this, &RowChoice::changed);
        all->addWidget(m_buttons[i]);
    }
    const Rows shownOrAll = m_numbers[Shown] > 0 ? Shown : All;
    m_buttons[m_numbers[Selected] >= 2 ? Selected : shownOrAll]->setChecked(true);
    retranslateUi();
}

RowChoice::Rows RowChoice::rows() const
{
    const auto checked = std::ranges::find_if(m_buttons, [](const QRadioButton *one) { return one->isChecked(); });
    return static_cast<Rows>(checked - m_buttons.begin());
}

void RowChoice::setNumberLocale(const QLocale &locale)
{
    m_locale = locale;
    retranslateUi();
}

void RowChoice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void RowChoice::retranslateUi()
{
    const auto number = [this](Rows rows) { return m_locale.toString(static_cast<qulonglong>(m_numbers[rows])); };
    //: Rows to export. %1: how many.
    m_buttons[Selected]->setText(tr("Se&lected rows (%1)").arg(number(Selected)));
    //: Rows to export: those the filter shows. %1: how many.
    m_buttons[Shown]->setText(tr("Sho&wn rows (%1)").arg(number(Shown)));
    //: Rows to export. %1: how many.
    m_buttons[All]->setText(tr("&All rows (%1)").arg(number(All)));
}

} // namespace accords::ui
