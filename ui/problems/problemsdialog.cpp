// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/problems/problemsdialog.h"

#include "table/problemmodel.h"
#include "ui/problems/problemtable.h"
#include "ui/support/labels.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace accords::ui {

namespace {

using domain::Severity;

// Gravest first, as in the choice of severities.
constexpr std::array severities = {Severity::Error, Severity::Warning, Severity::Suggestion, Severity::Repair};

} // namespace

struct ProblemsDialog::Private
{
    explicit Private(ProblemsDialog *dialog);

    void layOut(ProblemsDialog *dialog);
    std::optional<Severity> chosenSeverity() const;
    void narrow();
    QString severityText(Severity severity) const;
    int countOf(std::optional<Severity> severity) const;
    void retranslateSeverities();
    void retranslateUi(ProblemsDialog *dialog);

    table::View view;
    table::ProblemModel model;
    QLabel *severityLabel;
    QComboBox *severityBox;
    QStackedWidget *pages;
    ProblemTable *table;
    QLabel *empty;
    QLabel *hint;
    QDialogButtonBox *buttons;
};

ProblemsDialog::Private::Private(ProblemsDialog *dialog)
    : severityLabel(new QLabel(dialog)), severityBox(new QComboBox(dialog)), pages(new QStackedWidget(dialog)),
      table(new ProblemTable(model, dialog)), empty(makeLabel(Tone::Muted, {}, dialog)),
      hint(makeLabel(Tone::Muted, {}, dialog)), buttons(new QDialogButtonBox(QDialogButtonBox::Close, dialog))
{
    severityBox->addItem({});
    for (const Severity severity : severities)
        severityBox->addItem({}, static_cast<int>(severity));
    severityLabel->setBuddy(severityBox);
    severityBox->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    empty->setAlignment(Qt::AlignCenter);
    // Enter belongs to the table.
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    layOut(dialog);
}

void ProblemsDialog::Private::layOut(ProblemsDialog *dialog)
{
    auto *top = new QHBoxLayout;
    top->addWidget(severityLabel);
    top->addWidget(severityBox);
    top->addStretch(1);

    pages->addWidget(table);
    pages->addWidget(empty);

    auto *bottom = new QHBoxLayout;
    bottom->addWidget(hint, 1);
    bottom->addWidget(buttons);

    auto *all = new QVBoxLayout(dialog);
    all->setContentsMargins(16, 16, 16, 16);
    all->setSpacing(12);
    all->addLayout(top);
    all->addWidget(pages, 1);
    all->addLayout(bottom);
}

std::optional<Severity> ProblemsDialog::Private::chosenSeverity() const
{
    const QVariant chosen = severityBox->currentData();
    return chosen.isValid() ? std::optional(static_cast<Severity>(chosen.toInt())) : std::nullopt;
}

void ProblemsDialog::Private::narrow()
{
    model.narrow(chosenSeverity());
    pages->setCurrentWidget(model.rowCount() == 0 ? static_cast<QWidget *>(empty) : table);
}

QString ProblemsDialog::Private::severityText(Severity severity) const
{
    switch (severity) {
    case Severity::Error:
        return tr("Errors (%1)");
    case Severity::Warning:
        return tr("Warnings (%1)");
    case Severity::Suggestion:
        return tr("Suggestions (%1)");
    case Severity::Repair:
        break;
    }
    return tr("Repairs (%1)");
}

int ProblemsDialog::Private::countOf(std::optional<Severity> severity) const
{
    if (view.examination == nullptr)
        return 0;
    return static_cast<int>(severity ? view.examination->count(*severity) : view.examination->size());
}

void ProblemsDialog::Private::retranslateSeverities()
{
    const QLocale locale = text::Phrasebook(view.language).locale();
    //: Choice of a severity: every problem. %1: how many.
    severityBox->setItemText(0, tr("All (%1)").arg(locale.toString(countOf({}))));
    for (int row = 1; row < severityBox->count(); ++row) {
        const auto severity = static_cast<Severity>(severityBox->itemData(row).toInt());
        severityBox->setItemText(row, severityText(severity).arg(locale.toString(countOf(severity))));
    }
}

void ProblemsDialog::Private::retranslateUi(ProblemsDialog *dialog)
{
    dialog->setWindowTitle(tr("Problems"));
    //: Before a choice: all, errors, warnings, …
    severityLabel->setText(tr("&Show:"));
    severityBox->setAccessibleName(tr("Severity"));
    table->setAccessibleName(tr("Problems"));
    empty->setText(tr("Nothing was found that calls for attention."));
    hint->setText(tr("Double-click a problem, or press Enter, to see its row in the table."));
    retranslateSeverities();
}

ProblemsDialog::ProblemsDialog(QWidget *parent) : QDialog(parent), d(std::make_unique<Private>(this))
{
    resize(860, 520);
    connect(d->severityBox, &QComboBox::currentIndexChanged, this, [this] { d->narrow(); });
    connect(d->table, &ProblemTable::lineRequested, this, &ProblemsDialog::lineRequested);
    connect(d->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    d->retranslateUi(this);
    d->narrow();
}

ProblemsDialog::~ProblemsDialog() = default;

void ProblemsDialog::showView(const table::View &view)
{
    const bool news = d->view.examination != view.examination || d->view.language != view.language;
    d->view = view;
    if (!news)
        return;
    d->model.showView(view);
    d->retranslateSeverities();
    d->narrow();
}

void ProblemsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        d->retranslateUi(this);
    QDialog::changeEvent(event);
}

} // namespace accords::ui
