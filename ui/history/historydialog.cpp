// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/history/historydialog.h"

#include "table/historymodel.h"
#include "table/historywording.h"
#include "ui/history/historytable.h"
#include "ui/support/labels.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace accords::ui {

struct HistoryDialog::Private
{
    explicit Private(HistoryDialog *dialog);

    void layOut(HistoryDialog *dialog);
    void connectParts(HistoryDialog *dialog);
    const domain::HistoryEntry *current() const;
    void followCurrent();
    void followRows();
    void say(const QString &sentence);
    void retranslateUi(HistoryDialog *dialog);

    table::HistoryModel model;
    domain::Language language = domain::Language::English;
    bool isWritable = false;
    QAction *revert;
    QStackedWidget *pages;
    HistoryTable *table;
    QLabel *empty;
    QLabel *whole;   ///< the sentence of the current row, which may be longer than its cell
    QLabel *blocked; ///< why the last one couldn't be taken back
    QPushButton *revertButton;
    QDialogButtonBox *buttons;
};

HistoryDialog::Private::Private(HistoryDialog *dialog)
    : revert(new QAction(dialog)), pages(new QStackedWidget(dialog)), table(new HistoryTable(model, *revert, dialog)),
      empty(makeLabel(Tone::Muted, {}, dialog)), whole(makeSelectableLabel(Tone::Normal, {}, dialog)),
      blocked(makeSelectableLabel(Tone::Warning, {}, dialog)), revertButton(new QPushButton(dialog)),
      buttons(new QDialogButtonBox(QDialogButtonBox::Close, dialog))
{
    empty->setAlignment(Qt::AlignCenter);
    blocked->setObjectName(QStringLiteral("blocked"));
    revertButton->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    layOut(dialog);
    connectParts(dialog);
}

void HistoryDialog::Private::layOut(HistoryDialog *dialog)
{
    pages->addWidget(table);
    pages->addWidget(empty);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(revertButton);
    bottom->addStretch(1);
    bottom->addWidget(buttons);
    auto *all = new QVBoxLayout(dialog);
    all->setContentsMargins(16, 16, 16, 16);
    all->setSpacing(12);
    all->addWidget(pages, 1);
    all->addWidget(whole);
    all->addWidget(blocked);
    all->addLayout(bottom);
}

void HistoryDialog::Private::connectParts(HistoryDialog *dialog)
{
    connect(&model, &table::HistoryModel::moreWanted, dialog, &HistoryDialog::pageWanted);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, dialog, [this] {
        say({});
        followCurrent();
    });
    connect(&model, &QAbstractItemModel::dataChanged, dialog, [this] { followCurrent(); });
    connect(&model, &QAbstractItemModel::modelReset, dialog, [this] { followCurrent(); });
    connect(revertButton, &QPushButton::clicked, revert, &QAction::trigger);
    connect(revert, &QAction::triggered, dialog, [this, dialog] {
        if (const domain::HistoryEntry *entry = current())
            emit dialog->revertRequested(entry->id);
    });
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
}

const domain::HistoryEntry *HistoryDialog::Private::current() const
{
    const QModelIndex index = table->currentIndex();
    return index.isValid() ? model.entry(index.data(table::HistoryModel::EntryRole).toLongLong()) : nullptr;
}

void HistoryDialog::Private::followCurrent()
{
    const domain::HistoryEntry *entry = current();
    whole->setText(entry ? model.sentence(*entry) : QString());
    const bool canRevert = isWritable && entry && entry->state == domain::EntryState::Done;
    revert->setEnabled(canRevert);
    revertButton->setEnabled(canRevert);
}

void HistoryDialog::Private::followRows()
{
    pages->setCurrentWidget(model.rowCount() == 0 ? static_cast<QWidget *>(empty) : table);
    if (!table->currentIndex().isValid() && model.rowCount() > 0)
        table->setCurrentIndex(model.index(0, 0));
    followCurrent();
}

void HistoryDialog::Private::say(const QString &sentence)
{
    blocked->setText(sentence);
    blocked->setVisible(!sentence.isEmpty());
}

void HistoryDialog::Private::retranslateUi(HistoryDialog *dialog)
{
    //: Title of the window that lists all changes
    dialog->setWindowTitle(tr("History"));
    table->setAccessibleName(tr("History"));
    empty->setText(model.isKnown() ? tr("Nothing was changed yet.") : tr("Reading the history…"));
    revert->setText(tr("Revert this change"));
    revertButton->setText(tr("Revert this change"));
}

HistoryDialog::HistoryDialog(QWidget *parent) : QDialog(parent), d(std::make_unique<Private>(this))
{
    resize(920, 520);
    d->retranslateUi(this);
    d->say({});
    d->followRows();
}

HistoryDialog::~HistoryDialog() = default;

void HistoryDialog::setLanguage(domain::Language language)
{
    d->language = language;
    d->model.setLanguage(language);
    d->followCurrent();
}

void HistoryDialog::setWritable(bool writable)
{
    d->isWritable = writable;
    d->followCurrent();
}

void HistoryDialog::showPage(const table::HistoryPage &page)
{
    d->model.addPage(page);
    d->retranslateUi(this);
    d->followRows();
}

void HistoryDialog::showBlocked(domain::EntryId entry, domain::EntryId by)
{
    const domain::HistoryEntry *later = d->model.entry(by);
    if (by == 0)
        d->say(tr("This change is undone already: there is nothing to take back."));
    else if (later == nullptr || d->model.entry(entry) == nullptr)
        d->say(tr("This change can’t be taken back by itself: a later one depends on it. Take that one back first."));
    else
        d->say(tr("This change can’t be taken back by itself, since a later one depends on it: %1 (%2). Take that one "
                  "back first.")
                   .arg(d->model.sentence(*later), table::momentText(later->moment, text::Phrasebook(d->language))));
}

void HistoryDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        d->retranslateUi(this);
        d->say({});
    }
    QDialog::changeEvent(event);
}

} // namespace accords::ui
