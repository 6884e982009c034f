// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/search/searchbar.h"

#include "table/countstext.h"
#include "ui/search/chip.h"
#include "ui/search/chipbar.h"
#include "ui/search/queryerrorline.h"
#include "ui/search/searchfield.h"

#include <QEvent>
#include <QHBoxLayout>

namespace accords::ui {

namespace {

/// A line edit rather than a label: assistive tools read its name and its text apart, and it can be selected and
/// copied.
QLineEdit *createCounts(QWidget *parent)
{
    auto *counts = new QLineEdit(parent);
    counts->setObjectName(QStringLiteral("counts"));
    counts->setReadOnly(true);
    counts->setFrame(false);
    counts->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    QPalette palette;
    palette.setColor(QPalette::Base, Qt::transparent);
    counts->setPalette(palette);
    return counts;
}

} // namespace

SearchBar::SearchBar(QWidget *parent)
    : QWidget(parent), m_field(new SearchField(this)), m_chips(new ChipBar(m_field, this)),
      m_error(new QueryErrorLine(this)), m_counts(createCounts(this))
{
    auto *below = new QHBoxLayout;
    below->addWidget(m_chips, 1, Qt::AlignTop);
    below->addWidget(m_error, 1, Qt::AlignTop);
    below->addWidget(m_counts, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_field);
    column->addLayout(below);
    // The table must not jump when the first chip or an error appears.
    const int rowHeight = Chip().sizeHint().height();
    m_counts->setFixedHeight(rowHeight);
    for (QWidget *widget : {static_cast<QWidget *>(m_chips), static_cast<QWidget *>(m_error)})
        widget->setMinimumHeight(rowHeight);

    connect(m_field, &SearchField::queryChanged, this, &SearchBar::showQuery);
    connect(m_field, &SearchField::errorChanged, this, &SearchBar::showError);
    connect(m_chips, &ChipBar::queryChosen, m_field, &SearchField::choose);
    connect(m_error, &QueryErrorLine::suggestionTaken, m_field, &SearchField::takeSuggestion);
    retranslateUi();
}

void SearchBar::showView(const table::View &view)
{
    m_view = view;
    m_field->learn(view.snapshot);
    showQuery();
    showError();
    const QString counts =
        view.snapshot ? table::countsText(view.counts, view.snapshot->counts(), text::Phrasebook(view.language))
                      : QString();
    m_counts->setText(counts);
    // It only grows: another width would lay out the whole window anew at each keystroke.
    const int width = m_counts->fontMetrics().horizontalAdvance(counts) + 16;
    if (width > m_counts->minimumWidth())
        m_counts->setMinimumWidth(width);
    m_counts->setCursorPosition(0);
}

void SearchBar::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void SearchBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void SearchBar::showQuery()
{
    m_chips->showQuery(m_field->query(), m_view);
}

void SearchBar::showError()
{
    m_error->showError(m_field->error(), m_view.language);
    m_chips->setVisible(!m_field->error());
    m_field->setAccessibleDescription(m_error->sentence());
}

void SearchBar::retranslateUi()
{
    //: Name of the line that counts agreements, institutions and countries, for screen readers
    m_counts->setAccessibleName(tr("Counts"));
}

} // namespace accords::ui
