// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/statusline.h"

#include "catalogue/evaluation.h"
#include "text/foreigntext.h"
#include "ui/progressstrip.h"
#include "ui/support/icons.h"

#include <QDate>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <utility>

namespace accords::ui {

namespace {

constexpr int longestFile = 80;
constexpr int soon = 12; // months

QToolButton *makeButton(const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent), m_file(new QLabel(this)), m_saved(new QLabel(this)), m_progress(new ProgressStrip(this)),
      m_ending(makeButton(QStringLiteral("ending"), this)), m_problems(makeButton(QStringLiteral("problems"), this))
{
    m_file->setTextFormat(Qt::PlainText);
    m_file->setObjectName(QStringLiteral("file"));
    m_saved->setTextFormat(Qt::PlainText);
    m_saved->setObjectName(QStringLiteral("saving"));
    m_saved->setForegroundRole(QPalette::PlaceholderText);
    m_problems->setIcon(icon(QStringLiteral("problems")));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 3, 6, 3);
    row->setSpacing(16);
    row->addWidget(m_file);
    row->addWidget(m_saved);
    row->addStretch(1);
    row->addWidget(m_progress);
    row->addWidget(m_ending);
    row->addWidget(m_problems);
    connect(m_ending, &QToolButton::clicked, this, &StatusLine::endingSoonRequested);
    connect(m_problems, &QToolButton::clicked, this, &StatusLine::problemsRequested);
    retranslateUi();
}

void StatusLine::showView(const table::View &view)
{
    // O(what staff keep), and only what they keep can change it.
    if (std::exchange(m_snapshot, view.snapshot) != view.snapshot)
        m_endingSoon = m_snapshot ? catalogue::endingWithin(*m_snapshot, QDate::currentDate(), soon) : 0;
    m_examination = view.examination;
    retranslateUi();
}

void StatusLine::showSaving(const Saving &saving)
{
    m_saving = saving;
    retranslateUi();
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

QString StatusLine::savingText() const
{
    switch (m_saving.state) {
    case Saving::State::AtRest:
        return {};
    case Saving::State::Underway:
        return tr("Saving…");
    case Saving::State::Saved:
        //: %1: hours, %2: minutes; a change is kept since then
        return tr("Saved %1:%2")
            .arg(m_saving.moment.toLocalTime().toString(QStringLiteral("HH")),
                 m_saving.moment.toLocalTime().toString(QStringLiteral("mm")));
    case Saving::State::Failed:
        break;
    }
    return tr("Not saved");
}

void StatusLine::retranslateUi()
{
    m_saved->setText(savingText());
    m_file->setText(m_snapshot ? text::shown(m_snapshot->list().file, longestFile) : QString());
    m_ending->setText(tr("%Ln agreement(s) end within 12 months", nullptr, static_cast<int>(m_endingSoon)));
    m_ending->setToolTip(tr("Show these agreements"));
    m_ending->setVisible(m_endingSoon > 0);
    const int problems = m_examination ? static_cast<int>(m_examination->size()) : 0;
    //: Button that opens the problems found while reading the list
    m_problems->setText(tr("%Ln problem(s)", nullptr, problems));
    m_problems->setVisible(problems > 0);
}

} // namespace accords::ui
