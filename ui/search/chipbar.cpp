// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/search/chipbar.h"

#include "ui/search/chip.h"
#include "ui/search/flowlayout.h"

#include <algorithm>

namespace accords::ui {

ChipBar::ChipBar(QWidget *before, QWidget *parent) : QWidget(parent), m_before(before)
{
    new FlowLayout(this);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipBar::showQuery(const catalogue::Query &query, const table::View &view)
{
    m_query = query;
    setCount(query.terms().size());
    static const std::vector<domain::Country> none;
    const auto &countries = view.snapshot ? view.snapshot->list().countries : none;
    const text::Phrasebook phrases(view.language);
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        const catalogue::Term &term = query.terms()[i];
        m_chips[i]->setTerm(catalogue::label(term, countries, phrases), catalogue::text(term));
    }
}

void ChipBar::setCount(std::size_t count)
{
    while (m_chips.size() > count) {
        Chip *chip = m_chips.back();
        m_chips.pop_back();
        if (chip->hasFocus())
            (m_chips.empty() ? m_before : m_chips.back())->setFocus(Qt::OtherFocusReason);
        // The chip may be the one whose click brought us here.
        chip->hide();
        chip->deleteLater();
    }
    while (m_chips.size() < count) {
        auto *chip = new Chip(this);
        setTabOrder(m_chips.empty() ? m_before : m_chips.back(), chip);
        connect(chip, &Chip::clicked, this, [this, chip] { remove(chip); });
        connect(chip, &Chip::stepRequested, this, [this, chip](int by) { step(chip, by); });
        layout()->addWidget(chip);
        chip->show();
        m_chips.push_back(chip);
    }
}

void ChipBar::remove(const Chip *chip)
{
    const std::size_t index = indexOf(chip);
    if (index < m_query.terms().size())
        emit queryChosen(m_query.without(index));
}

void ChipBar::step(const Chip *chip, int step)
{
    const auto target = static_cast<qsizetype>(indexOf(chip)) + step;
    if (target < 0)
        m_before->setFocus(Qt::OtherFocusReason);
    else if (target < static_cast<qsizetype>(m_chips.size()))
        m_chips[static_cast<std::size_t>(target)]->setFocus(Qt::OtherFocusReason);
}

std::size_t ChipBar::indexOf(const Chip *chip) const
{
    return static_cast<std::size_t>(std::find(m_chips.begin(), m_chips.end(), chip) - m_chips.begin());
}

} // namespace accords::ui
