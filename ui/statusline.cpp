// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/statusline.h"

#include "text/foreigntext.h"
#include "ui/progressstrip.h"
#include "ui/support/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace accords::ui {

namespace {

constexpr int longestFile = 80;

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent), m_file(new QLabel(this)), m_saved(new QLabel(this)), m_progress(new ProgressStrip(this)),
      m_problems(new QToolButton(this))
{
    m_file->setTextFormat(Qt::PlainText);
    m_file->setObjectName(QStringLiteral("file"));
    m_saved->setTextFormat(Qt::PlainText);
    m_saved->setObjectName(QStringLiteral("saving"));
    m_saved->setForegroundRole(QPalette::PlaceholderText);
    m_problems->setObjectName(QStringLiteral("problems"));
    m_problems->setIcon(icon(QStringLiteral("problems")));
    m_problems->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_problems->setAutoRaise(true);
    m_problems->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 3, 6, 3);
    row->setSpacing(16);
    row->addWidget(m_file);
    row->addWidget(m_saved);
    row->addStretch(1);
    row->addWidget(m_progress);
    row->addWidget(m_problems);
    connect(m_problems, &QToolButton::clicked, this, &StatusLine::problemsRequested);
    retranslateUi();
}

void StatusLine::showView(const table::View &view)
{
    m_snapshot = view.snapshot;
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
    const int problems = m_examination ? static_cast<int>(m_examination->size()) : 0;
    //: Button that opens the problems found while reading the list
    m_problems->setText(tr("%Ln problem(s)", nullptr, problems));
    m_problems->setVisible(problems > 0);
}

} // namespace accords::ui
