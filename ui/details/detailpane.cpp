// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/details/detailpane.h"

#include "ui/details/detailcontents.h"
#include "ui/support/labels.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>

namespace accords::ui {

struct DetailPane::Private
{
    explicit Private(DetailPane *pane);

    void rebuild(DetailPane *pane);
    void retranslateUi(DetailPane *pane);

    std::optional<table::InstitutionDetails> details;
    QStackedLayout *pages;
    QLabel *empty;
    QScrollArea *scroll;
};

DetailPane::Private::Private(DetailPane *pane)
    : pages(new QStackedLayout(pane)), empty(makeLabel(Tone::Muted, {}, pane)), scroll(new QScrollArea(pane))
{
    empty->setAlignment(Qt::AlignCenter);
    empty->setMargin(24);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::StrongFocus);
    pages->addWidget(empty);
    pages->addWidget(scroll);
    pane->setFocusProxy(scroll);
}

void DetailPane::Private::rebuild(DetailPane *pane)
{
    if (!details) {
        pages->setCurrentWidget(empty);
        return;
    }
    const QWidget *old = scroll->widget();
    const bool hadFocus = old && old->isAncestorOf(pane->window()->focusWidget());
    auto *contents = new DetailContents(*details);
    connect(contents, &DetailContents::filterRequested, pane, &DetailPane::filterRequested);
    connect(contents, &DetailContents::institutionRequested, pane, &DetailPane::institutionRequested);
    connect(contents, &DetailContents::agreementRequested, pane, &DetailPane::agreementRequested);
    // A click inside the old contents may have brought us here: they go when it is over.
    if (QWidget *gone = scroll->takeWidget())
        gone->deleteLater();
    scroll->setWidget(contents);
    pages->setCurrentWidget(scroll);
    if (hadFocus)
        scroll->setFocus();
}

void DetailPane::Private::retranslateUi(DetailPane *pane)
{
    pane->setAccessibleName(tr("Institution"));
    scroll->setAccessibleName(tr("Institution"));
    empty->setText(tr("Select an agreement to see its institution here."));
}

DetailPane::DetailPane(QWidget *parent) : QWidget(parent), d(std::make_unique<Private>(this))
{
    setMinimumWidth(240);
    d->retranslateUi(this);
}

DetailPane::~DetailPane() = default;

void DetailPane::showInstitution(const std::optional<table::InstitutionDetails> &details)
{
    if (details == d->details)
        return;
    const bool same = details && d->details && details->id == d->details->id;
    const int position = d->scroll->verticalScrollBar()->value();
    d->details = details;
    d->rebuild(this);
    d->scroll->verticalScrollBar()->setValue(same ? position : 0);
}

void DetailPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        d->retranslateUi(this);
        d->rebuild(this);
    }
    QWidget::changeEvent(event);
}

} // namespace accords::ui
