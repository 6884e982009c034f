// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/panels/countrypanel.h"

#include "table/countrymodel.h"
#include "ui/panels/choiceview.h"
#include "ui/support/glyphfield.h"
#include "ui/support/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSet>
#include <QToolButton>
#include <QVBoxLayout>

namespace accords::ui {

namespace {

using table::CountryModel;

constexpr QLatin1StringView orderKey("order");
constexpr QLatin1StringView foldedKey("folded");
constexpr QLatin1StringView orderByName("name");
constexpr QLatin1StringView orderByCount("count");

} // namespace

struct CountryPanel::Private
{
    explicit Private(CountryPanel *panel);

    void layOut(CountryPanel *panel);
    void setOrder(CountryModel::Order newOrder);
    void remember(const QModelIndex &index, bool isFolded);
    void unfold();
    void retranslateUi();

    CountryModel model;
    CountryModel::Order order = CountryModel::Order::Name;
    QSet<QString> folded; ///< tokens of regions
    bool unfolding = false;

    QLabel *title;
    QToolButton *orderButton;
    QLineEdit *narrowField;
    ChoiceView *view;
};

CountryPanel::Private::Private(CountryPanel *panel)
    : title(makeLabel(Tone::Heading, {}, panel)), orderButton(new QToolButton(panel)),
      narrowField(new GlyphField(panel)), view(new ChoiceView(ChoiceDelegate::Mark::CodeBadge, panel))
{
    orderButton->setAutoRaise(true);
    view->setModel(&model);
    title->setBuddy(view);
    title->setWordWrap(false);
    layOut(panel);
}

void CountryPanel::Private::layOut(CountryPanel *panel)
{
    auto *top = new QHBoxLayout;
    top->addWidget(title, 1);
    top->addWidget(orderButton);

    auto *all = new QVBoxLayout(panel);
    all->setContentsMargins(10, 8, 10, 4);
    all->setSpacing(6);
    all->addLayout(top);
    all->addWidget(narrowField);
    all->addWidget(view, 1);
}

void CountryPanel::Private::setOrder(CountryModel::Order newOrder)
{
    order = newOrder;
    model.setOrder(order);
    retranslateUi();
}

void CountryPanel::Private::remember(const QModelIndex &index, bool isFolded)
{
    // While the panel is narrowed everything found is open, which says nothing about the whole.
    if (unfolding || !narrowField->text().isEmpty())
        return;
    const QString region = index.data(CountryModel::CodeRole).toString();
    if (isFolded)
        folded.insert(region);
    else
        folded.remove(region);
}

void CountryPanel::Private::unfold()
{
    unfolding = true;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex region = model.index(row, 0);
        const bool isFolded = folded.contains(region.data(CountryModel::CodeRole).toString());
        view->setExpanded(region, !isFolded || !narrowField->text().isEmpty());
    }
    unfolding = false;
}

void CountryPanel::Private::retranslateUi()
{
    title->setText(tr("Countries"));
    view->setAccessibleName(tr("Countries"));
    narrowField->setPlaceholderText(tr("Narrow the list"));
    narrowField->setAccessibleName(tr("Narrow the countries"));

    const bool byName = order == CountryModel::Order::Name;
    //: Small button above the countries: the order they stand in.
    orderButton->setText(byName ? tr("By name") : tr("By count"));
    orderButton->setToolTip(byName ? tr("Sorted by name. Click to sort by number of agreements.")
                                   : tr("Sorted by number of agreements. Click to sort by name."));
    orderButton->setAccessibleName(byName ? tr("Sort the countries by number of agreements")
                                          : tr("Sort the countries by name"));
}

CountryPanel::CountryPanel(QWidget *parent) : QWidget(parent), d(std::make_unique<Private>(this))
{
    connect(d->orderButton, &QToolButton::clicked, this, [this] {
        const bool byName = d->order == CountryModel::Order::Name;
        d->setOrder(byName ? CountryModel::Order::Count : CountryModel::Order::Name);
    });
    connect(d->narrowField, &QLineEdit::textChanged, this, [this](const QString &text) {
        d->model.narrow(text);
        d->unfold();
    });
    // From the field straight into what it found.
    connect(d->narrowField, &QLineEdit::returnPressed, d->view, qOverload<>(&QWidget::setFocus));
    connect(&d->model, &QAbstractItemModel::modelReset, this, [this] { d->unfold(); });
    connect(d->view, &QTreeView::collapsed, this, [this](const QModelIndex &index) { d->remember(index, true); });
    connect(d->view, &QTreeView::expanded, this, [this](const QModelIndex &index) { d->remember(index, false); });
    connect(d->view, &ChoiceView::chosen, this,
            [this](const QModelIndex &index, bool toggle) { emit queryChosen(d->model.chosen(index, toggle)); });
    d->retranslateUi();
}

CountryPanel::~CountryPanel() = default;

void CountryPanel::showView(const table::View &view)
{
    d->model.showView(view);
}

QVariantMap CountryPanel::state() const
{
    QStringList folded(d->folded.begin(), d->folded.end());
    folded.sort();
    return {{orderKey, d->order == CountryModel::Order::Name ? orderByName : orderByCount}, {foldedKey, folded}};
}

void CountryPanel::restore(const QVariantMap &state)
{
    const QString order = state.value(orderKey).toString();
    if (order == orderByName || order == orderByCount)
        d->setOrder(order == orderByName ? CountryModel::Order::Name : CountryModel::Order::Count);
    if (!state.contains(foldedKey))
        return;
    const QStringList folded = state.value(foldedKey).toStringList();
    d->folded = QSet<QString>(folded.begin(), folded.end());
    d->unfold();
}

void CountryPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        d->retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace accords::ui
