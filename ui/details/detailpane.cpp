// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/details/detailpane.h"

#include "ui/details/detailcontents.h"
#include "ui/details/typingplace.h"
#include "ui/editing/fileseditor.h"
#include "ui/support/labels.h"
#include "ui/support/tabstops.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTimer>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace accords::ui {

struct DetailPane::Private
{
    explicit Private(DetailPane *pane);

    void showEmpty(DetailPane *pane);
    void rebuild(DetailPane *pane, bool isSameInstitution);
    void putInPlace(DetailPane *pane, bool isSameInstitution);
    void connectContents(DetailPane *pane);
    void scrollTo(int position);
    void setAside(bool isSameInstitution);
    void takeUp();
    void retranslateUi(DetailPane *pane);
    std::vector<FieldEditor *> editors() const;
    FieldEditor *editorOf(const domain::FieldPlace &place) const;

    std::optional<table::InstitutionDetails> details;
    bool isTold = false; ///< what to show, or that there is nothing: until then the pane is blank
    Keeping keeping;
    QHash<domain::FieldPlace, FieldEdit> aside; ///< what is typed in fields that are not there now
    QStackedLayout *pages;
    QLabel *empty = nullptr; ///< null until there is nothing to show
    QScrollArea *scroll;
    DetailContents *contents = nullptr;
    int wantedPosition = 0; ///< to be scrolled to when the contents are high enough
    QTimer wanting;         ///< how long it is wanted
};

DetailPane::Private::Private(DetailPane *pane) : pages(new QStackedLayout(pane)), scroll(new QScrollArea(pane))
{
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::StrongFocus);
    pages->addWidget(new QWidget(pane));
    pages->addWidget(scroll);
    pane->setFocusProxy(scroll);
    QScrollBar *bar = scroll->verticalScrollBar();
    wanting.setSingleShot(true);
    wanting.setInterval(300ms);
    connect(bar, &QScrollBar::rangeChanged, pane, [this, bar] {
        if (wanting.isActive() && wantedPosition > bar->value())
            bar->setValue(wantedPosition);
    });
}

void DetailPane::Private::showEmpty(DetailPane *pane)
{
    if (!empty) {
        empty = makeLabel(Tone::Muted, {}, pane);
        empty->setAlignment(Qt::AlignCenter);
        empty->setMargin(24);
        pages->addWidget(empty);
        retranslateUi(pane);
    }
    pages->setCurrentWidget(empty);
}

void DetailPane::Private::rebuild(DetailPane *pane, bool isSameInstitution)
{
    if (!details) {
        if (isTold)
            showEmpty(pane);
        return;
    }
    const int position = isSameInstitution ? scroll->verticalScrollBar()->value() : 0;
    const QWidget *focused = pane->window()->focusWidget();
    const bool hadFocus = contents && contents->isAncestorOf(focused);
    const TypingPlace typing = hadFocus ? TypingPlace::of(editors(), focused) : TypingPlace();
    putInPlace(pane, isSameInstitution);
    takeUp();
    if (hadFocus && !typing.focusAgain(contents->staffFields()))
        scroll->setFocus();
    // New widgets come last of the window.
    orderTabs(scroll, tabStopsOf(*contents));
    scrollTo(position);
}

void DetailPane::Private::putInPlace(DetailPane *pane, bool isSameInstitution)
{
    DetailContents *old = std::exchange(contents, new DetailContents(*details, keeping));
    connectContents(pane);
    if (old && isSameInstitution) {
        contents->staffFields().unfold(old->staffFields().unfolded());
        // What it says when it loses the focus is typed on in the new contents.
        old->staffFields().disconnect(pane);
    }
    // A click inside the old contents may have brought us here: they go when it is over.
    if (QWidget *gone = scroll->takeWidget())
        gone->deleteLater();
    scroll->setWidget(contents);
    pages->setCurrentWidget(scroll);
}

/// Text fields grow when they get their width: until they have, the contents may be too low.
void DetailPane::Private::scrollTo(int position)
{
    wantedPosition = position;
    wanting.start();
    scroll->verticalScrollBar()->setValue(position);
}

void DetailPane::Private::connectContents(DetailPane *pane)
{
    connect(contents, &DetailContents::filterRequested, pane, &DetailPane::filterRequested);
    connect(contents, &DetailContents::institutionRequested, pane, &DetailPane::institutionRequested);
    connect(contents, &DetailContents::agreementRequested, pane, &DetailPane::agreementRequested);
    const StaffFields *staff = &contents->staffFields();
    connect(staff, &StaffFields::committed, pane, &DetailPane::changed);
    connect(staff, &StaffFields::catalogueWanted, pane, &DetailPane::catalogueWanted);
    connect(staff, &StaffFields::linkRequested, pane, &DetailPane::linkRequested);
    connect(staff, &StaffFields::fileRequested, pane, &DetailPane::fileRequested);
    connect(staff, &StaffFields::attachRequested, pane, &DetailPane::attachRequested);
}

/// Keeps what is typed in the fields that are about to go and not stored: what is no value, and what is underway where
/// the same fields come again.
void DetailPane::Private::setAside(bool isSameInstitution)
{
    for (FieldEditor *editor : editors()) {
        editor->commit();
        if (editor->edit().isInProgress() || (isSameInstitution && editor->edit().isUnderway()))
            aside.insert(editor->place(), editor->edit());
    }
}

void DetailPane::Private::takeUp()
{
    const QHash<domain::FieldPlace, FieldEdit> edits = aside;
    for (auto edit = edits.begin(); edit != edits.end(); ++edit) {
        if (FieldEditor *editor = contents->staffFields().reach(edit.key())) {
            editor->resume(edit.value());
            aside.remove(edit.key());
        }
    }
}

std::vector<FieldEditor *> DetailPane::Private::editors() const
{
    return contents ? contents->staffFields().editors() : std::vector<FieldEditor *>();
}

FieldEditor *DetailPane::Private::editorOf(const domain::FieldPlace &place) const
{
    return contents ? contents->staffFields().reach(place) : nullptr;
}

void DetailPane::Private::retranslateUi(DetailPane *pane)
{
    pane->setAccessibleName(tr("Institution"));
    scroll->setAccessibleName(tr("Institution"));
    if (empty)
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
    const bool wasTold = std::exchange(d->isTold, true);
    if (wasTold && details == d->details)
        return;
    if (details && d->details && details->hasSameList(*d->details)) {
        d->details = details;
        d->contents->hear(details->kept);
        return;
    }
    const bool same = details && d->details && details->identity == d->details->identity;
    d->setAside(same);
    d->details = details;
    d->rebuild(this, same);
}

void DetailPane::setKeeping(const Keeping &keeping)
{
    if (keeping == d->keeping)
        return;
    d->setAside(true);
    d->keeping = keeping;
    d->rebuild(this, true);
}

void DetailPane::showSaving(Saving::State state)
{
    if (state == Saving::State::Saved) {
        // What is typed elsewhere and is no value stays; the rest is stored.
        d->aside.removeIf([](const auto &edit) { return !edit.value().isInProgress(); });
    } else if (state == Saving::State::Failed) {
        for (FieldEditor *editor : d->editors())
            editor->fail();
        for (FieldEdit &edit : d->aside)
            edit.fail();
    }
}

void DetailPane::commitTyping()
{
    for (FieldEditor *editor : d->editors())
        editor->commit();
}

void DetailPane::settle(const domain::FieldPlace &place, const QString &stored)
{
    d->aside.remove(place);
    if (FieldEditor *editor = d->editorOf(place))
        editor->settle(stored);
}

void DetailPane::takeBack(const domain::FieldChange &change)
{
    if (FieldEditor *editor = d->editorOf(change.place)) {
        editor->takeBack(change);
        return;
    }
    FieldEdit edit(change.before);
    edit.type(change.after);
    d->aside.insert(change.place, edit);
}

void DetailPane::expectNews()
{
    for (FieldEditor *editor : d->editors())
        editor->expectNews();
}

void DetailPane::attach(const domain::FieldPlace &place, const QString &path)
{
    if (auto *editor = qobject_cast<FilesEditor *>(d->editorOf(place)))
        editor->attach(path);
}

void DetailPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        d->retranslateUi(this);
        d->setAside(true);
        d->rebuild(this, true);
    }
    QWidget::changeEvent(event);
}

} // namespace accords::ui
