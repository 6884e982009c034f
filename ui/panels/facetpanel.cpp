// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/panels/facetpanel.h"

#include "table/facetmodel.h"
#include "ui/panels/choiceview.h"
#include "ui/support/labels.h"

#include <QEvent>
#include <QVBoxLayout>

namespace accords::ui {

namespace {

ChoiceDelegate::Mark markFor(catalogue::Field field)
{
    return field == catalogue::Field::Type ? ChoiceDelegate::Mark::TypePill : ChoiceDelegate::Mark::None;
}

/// What a list never has: there is nothing to choose then, and no room to be taken.
bool isOfStaff(catalogue::Field field)
{
    return field == catalogue::Field::Status || field == catalogue::Field::Tag;
}

QString nameOf(catalogue::Field field)
{
    switch (field) {
    case catalogue::Field::Type:
        return FacetPanel::tr("Types");
    case catalogue::Field::Signatory:
        return FacetPanel::tr("Signatories");
    case catalogue::Field::Status:
        //: Heads the choice of how agreements stand: draft, active …
        return FacetPanel::tr("Statuses");
    default:
        return FacetPanel::tr("Tags");
    }
}

} // namespace

struct FacetPanel::Private
{
    explicit Private(catalogue::Field field) : field(field), model(field) {}

    void make(FacetPanel *panel);
    void retranslateUi();

    catalogue::Field field;
    table::FacetModel model;
    QLabel *title = nullptr;
    ChoiceView *view = nullptr; ///< null until there is something to choose
};

void FacetPanel::Private::make(FacetPanel *panel)
{
    title = makeLabel(Tone::Heading, {}, panel);
    view = new ChoiceView(markFor(field), panel);
    view->setModel(&model);
    view->fitHeightToRows();
    title->setBuddy(view);
    title->setWordWrap(false); // it is one word, and a height for each width is asked for again and again

    auto *all = new QVBoxLayout(panel);
    all->setContentsMargins(10, 8, 10, 4);
    all->setSpacing(6);
    all->addWidget(title);
    all->addWidget(view);
    connect(view, &ChoiceView::chosen, panel, [this, panel](const QModelIndex &index, bool toggle) {
        emit panel->queryChosen(model.chosen(index, toggle));
    });
    retranslateUi();
}

void FacetPanel::Private::retranslateUi()
{
    if (!view)
        return;
    const QString name = nameOf(field);
    title->setText(name);
    view->setAccessibleName(name);
}

FacetPanel::FacetPanel(catalogue::Field field, QWidget *parent) : QWidget(parent), d(std::make_unique<Private>(field))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    if (isOfStaff(field))
        hide();
    else
        d->make(this);
}

FacetPanel::~FacetPanel() = default;

void FacetPanel::showView(const table::View &view)
{
    d->model.showView(view);
    if (!isOfStaff(d->field))
        return;
    const bool isEmpty = d->model.rowCount() == 0;
    if (!isEmpty && !d->view)
        d->make(this);
    setHidden(isEmpty);
}

void FacetPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        d->retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace accords::ui
