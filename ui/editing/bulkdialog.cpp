// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/editing/bulkdialog.h"

#include "table/bulkchangemodel.h"
#include "ui/editing/bulkform.h"
#include "ui/support/labels.h"
#include "ui/table/uniformtable.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace accords::ui {

namespace {

constexpr int fieldLetters = 14;
constexpr int valueLetters = 24;

} // namespace

struct BulkDialog::Private
{
    Private(BulkDialog *dialog, table::BulkChange change, domain::Language language);

    void layOut(BulkDialog *dialog);
    void lookCalm();
    void follow();
    QString countText() const;
    void retranslateUi(BulkDialog *dialog);

    table::BulkChangeModel model;
    BulkForm *form;
    QLabel *count;
    QLabel *objection;
    UniformTable *preview;
    QDialogButtonBox *buttons;
    QPushButton *change;
};

BulkDialog::Private::Private(BulkDialog *dialog, table::BulkChange bulk, domain::Language language)
    : model(std::move(bulk), language), form(new BulkForm(language, dialog)),
      count(makeSelectableLabel(Tone::Strong, {}, dialog)), objection(makeSelectableLabel(Tone::Warning, {}, dialog)),
      preview(new UniformTable(dialog)), buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, dialog)),
      change(buttons->addButton(QString(), QDialogButtonBox::AcceptRole))
{
    count->setObjectName(QStringLiteral("count"));
    objection->setObjectName(QStringLiteral("objection"));
    change->setObjectName(QStringLiteral("change"));
    change->setDefault(true);
    form->setTagOffers(model.change().tagsInUse(language), model.change().tagsOfSelected(language));
    preview->setModel(&model);
    lookCalm();
    layOut(dialog);
    connect(form, &BulkForm::changed, dialog, [this] { follow(); });
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
}

void BulkDialog::Private::layOut(BulkDialog *dialog)
{
    auto *all = new QVBoxLayout(dialog);
    all->setContentsMargins(20, 18, 20, 16);
    all->setSpacing(10);
    all->addWidget(form);
    all->addWidget(count);
    all->addWidget(objection);
    all->addWidget(preview, 1);
    all->addWidget(buttons);
}

void BulkDialog::Private::lookCalm()
{
    preview->setSelectionMode(QAbstractItemView::SingleSelection);
    preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    preview->setShowGrid(false);
    preview->setAlternatingRowColors(true);
    preview->setTabKeyNavigation(false);
    preview->setWordWrap(false);
    preview->horizontalHeader()->setHighlightSections(false);
    preview->horizontalHeader()->setSectionResizeMode(table::BulkChangeModel::SubjectColumn, QHeaderView::Stretch);
    const int letter = preview->fontMetrics().averageCharWidth();
    preview->setColumnWidth(table::BulkChangeModel::FieldColumn, fieldLetters * letter);
    preview->setColumnWidth(table::BulkChangeModel::BeforeColumn, valueLetters * letter);
    preview->setColumnWidth(table::BulkChangeModel::AfterColumn, valueLetters * letter);
}

void BulkDialog::Private::follow()
{
    model.wish(form->wishes());
    QStringList sentences = form->objections();
    const bool isUnderstood = sentences.isEmpty();
    if (const std::size_t reversed = model.change().reversedDates(); reversed > 0)
        sentences << tr("The end would lie before the start in %Ln agreement(s): their dates stay as they are.",
                        nullptr, static_cast<int>(reversed));
    objection->setText(sentences.join(QLatin1Char('\n')));
    objection->setVisible(!sentences.isEmpty());
    count->setText(countText());
    change->setEnabled(isUnderstood && model.change().size() > 0);
}

QString BulkDialog::Private::countText() const
{
    const table::BulkChange &bulk = model.change();
    //: First part of “3 agreements of 12 change · 2 institutions of 9 change”; %1: the number of all selected
    //: agreements
    const QString agreements = tr("%Ln agreement(s) of %1 change", nullptr, static_cast<int>(bulk.changedAgreements()))
                                   .arg(QLocale().toString(static_cast<qulonglong>(bulk.agreements())));
    //: Second part of “3 agreements of 12 change · 2 institutions of 9 change”; %1: the number of all their
    //: institutions
    const QString institutions =
        tr("%Ln institution(s) of %1 change", nullptr, static_cast<int>(bulk.changedInstitutions()))
            .arg(QLocale().toString(static_cast<qulonglong>(bulk.institutions())));
    return agreements + QStringLiteral(" · ") + institutions;
}

void BulkDialog::Private::retranslateUi(BulkDialog *dialog)
{
    //: Title of the dialog
    dialog->setWindowTitle(tr("Change the selected agreements"));
    preview->setAccessibleName(tr("What changes"));
    //: Button
    change->setText(tr("C&hange"));
    follow();
}

BulkDialog::BulkDialog(table::BulkChange change, domain::Language language, QWidget *parent)
    : QDialog(parent), d(std::make_unique<Private>(this, std::move(change), language))
{
    resize(760, 560);
    d->retranslateUi(this);
}

BulkDialog::~BulkDialog() = default;

void BulkDialog::setLanguage(domain::Language language)
{
    d->model.setLanguage(language);
    d->form->setLanguage(language);
    d->form->setTagOffers(d->model.change().tagsInUse(language), d->model.change().tagsOfSelected(language));
}

std::vector<domain::FieldChange> BulkDialog::changes() const
{
    return d->model.change().changes();
}

void BulkDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        d->retranslateUi(this);
    QDialog::changeEvent(event);
}

} // namespace accords::ui
