// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/exporting/exportdialog.h"

#include "ui/exporting/columnpicker.h"
#include "ui/exporting/exportname.h"
#include "ui/exporting/exporttarget.h"
#include "ui/exporting/formatform.h"
#include "ui/exporting/rowchoice.h"
#include "ui/support/labels.h"
#include "ui/support/plainlines.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <numeric>

namespace accords::ui {

namespace {

constexpr int previewLines = 8;

constexpr QLatin1StringView orderKey("order");
constexpr QLatin1StringView columnsKey("columns");
constexpr QLatin1StringView folderKey("folder");

std::vector<domain::AgreementId> allOf(const catalogue::Catalogue &catalogue)
{
    std::vector<domain::AgreementId> all(catalogue.size());
    std::iota(all.begin(), all.end(), domain::AgreementId(0));
    return all;
}

} // namespace

struct ExportDialog::Private
{
    Private(ExportDialog *dialog, const table::View &view, std::vector<domain::AgreementId> selected,
            ExportPreviewer previewer, Prompts &prompts);

    void layOut(ExportDialog *dialog);
    void connectParts(ExportDialog *dialog);
    text::Phrasebook phrases() const { return text::Phrasebook(language); }
    std::span<const domain::AgreementId> agreements() const;
    catalogue::ExportSpec spec() const;
    QString objection() const;
    void suggestName();
    void refresh();
    void retranslateUi(ExportDialog *dialog);

    table::View view;
    std::vector<domain::AgreementId> selected;
    std::vector<domain::AgreementId> all;
    ExportPreviewer previewer;
    domain::Language language;

    RowChoice *rows;
    ColumnPicker *columns;
    FormatForm *form;
    PlainLines *preview;
    ExportTarget *target;
    QLabel *rowsTitle;
    QLabel *columnsTitle;
    QLabel *formTitle;
    QLabel *previewTitle;
    QLabel *targetTitle;
    QLabel *objectionLabel;
    QDialogButtonBox *buttons;
    QPushButton *exportButton;
};

ExportDialog::Private::Private(ExportDialog *dialog, const table::View &view, std::vector<domain::AgreementId> selected,
                               ExportPreviewer previewer, Prompts &prompts)
    : view(view), selected(std::move(selected)), all(allOf(*view.snapshot)), previewer(std::move(previewer)),
      language(view.language),
      rows(new RowChoice({this->selected.size(), view.rows->size(), all.size()}, phrases().locale(), dialog)),
      columns(new ColumnPicker(view.snapshot->list().extraColumns, dialog)), form(new FormatForm(language, dialog)),
      preview(new PlainLines(dialog)), target(new ExportTarget(prompts, dialog)),
      rowsTitle(makeLabel(Tone::Heading, {}, dialog)), columnsTitle(makeLabel(Tone::Heading, {}, dialog)),
      formTitle(makeLabel(Tone::Heading, {}, dialog)), previewTitle(makeLabel(Tone::Heading, {}, dialog)),
      targetTitle(makeLabel(Tone::Heading, {}, dialog)), objectionLabel(makeLabel(Tone::Warning, {}, dialog)),
      buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, dialog)),
      exportButton(buttons->addButton(QString(), QDialogButtonBox::AcceptRole))
{
    exportButton->setDefault(true);
    preview->setVisibleLines(previewLines + 1);
    columns->setTitles(phrases());
    columnsTitle->setBuddy(columns);
    targetTitle->setBuddy(target);
    layOut(dialog);
}

void ExportDialog::Private::layOut(ExportDialog *dialog)
{
    auto *left = new QVBoxLayout;
    left->setSpacing(6);
    left->addWidget(rowsTitle);
    left->addWidget(rows);
    left->addSpacing(14);
    left->addWidget(formTitle);
    left->addWidget(form);
    left->addStretch(1);

    auto *right = new QVBoxLayout;
    right->setSpacing(6);
    right->addWidget(columnsTitle);
    right->addWidget(columns, 1);

    auto *choices = new QHBoxLayout;
    choices->setSpacing(24);
    choices->addLayout(left, 1);
    choices->addLayout(right, 1);

    auto *bottom = new QHBoxLayout;
    bottom->addWidget(objectionLabel, 1);
    bottom->addWidget(buttons);

    auto *all = new QVBoxLayout(dialog);
    all->setContentsMargins(20, 18, 20, 16);
    all->setSpacing(6);
    all->addLayout(choices, 1);
    for (const auto &[title, part] : {std::pair<QWidget *, QWidget *>(previewTitle, preview), {targetTitle, target}}) {
        all->addSpacing(10);
        all->addWidget(title);
        all->addWidget(part);
    }
    all->addSpacing(10);
    all->addLayout(bottom);
}

void ExportDialog::Private::connectParts(ExportDialog *dialog)
{
    connect(rows, &RowChoice::changed, dialog, [this] {
        suggestName();
        refresh();
    });
    connect(form, &FormatForm::changed, dialog, [this] {
        target->setFormat(form->format());
        refresh();
    });
    connect(columns, &ColumnPicker::changed, dialog, [this] { refresh(); });
    connect(target, &ExportTarget::changed, dialog, [this] { refresh(); });
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
}

std::span<const domain::AgreementId> ExportDialog::Private::agreements() const
{
    switch (rows->rows()) {
    case RowChoice::Selected:
        return selected;
    case RowChoice::Shown:
        return *view.rows;
    case RowChoice::All:
        break;
    }
    return all;
}

catalogue::ExportSpec ExportDialog::Private::spec() const
{
    return {
        .format = form->format(),
        .preset = form->preset(),
        .language = form->language(),
        .columns = columns->columns(),
        .extraColumns = columns->extraColumns(),
    };
}

QString ExportDialog::Private::objection() const
{
    if (agreements().empty())
        return tr("There are no rows to export.");
    if (columns->columns().empty())
        return tr("Check at least one column.");
    return target->objection();
}

void ExportDialog::Private::suggestName()
{
    const bool filtered = rows->rows() == RowChoice::Shown;
    target->suggest(
        exportBaseName(filtered ? view.query : catalogue::Query(), view.snapshot->list().countries, phrases()));
}

void ExportDialog::Private::refresh()
{
    const QString trouble = objection();
    objectionLabel->setText(trouble);
    exportButton->setEnabled(trouble.isEmpty());
    exportButton->setText(tr("&Export %Ln agreement(s)", nullptr, static_cast<int>(agreements().size())));
    preview->setLines(columns->columns().empty() ? QString()
                                                 : previewer(*view.snapshot, agreements(), spec(), previewLines));
}

void ExportDialog::Private::retranslateUi(ExportDialog *dialog)
{
    dialog->setWindowTitle(tr("Export agreements"));
    rowsTitle->setText(tr("Rows"));
    columnsTitle->setText(tr("&Columns, in this order"));
    //: Above the choice of a file format.
    formTitle->setText(tr("File"));
    previewTitle->setText(tr("First lines, as they will be written"));
    preview->setAccessibleName(tr("Preview"));
    targetTitle->setText(tr("Write &to"));
    refresh();
}

ExportDialog::ExportDialog(const table::View &view, std::vector<domain::AgreementId> selected,
                           ExportPreviewer previewer, Prompts &prompts, QWidget *parent)
    : QDialog(parent), d(std::make_unique<Private>(this, view, std::move(selected), std::move(previewer), prompts))
{
    resize(720, 640);
    d->suggestName();
    d->connectParts(this);
    d->retranslateUi(this);
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::setLanguage(domain::Language language)
{
    d->language = language;
    d->columns->setTitles(d->phrases());
    d->rows->setNumberLocale(d->phrases().locale());
    d->form->setInterfaceLanguage(language);
    d->suggestName();
    d->refresh();
}

ExportRequest ExportDialog::request() const
{
    const auto agreements = d->agreements();
    return {
        .snapshot = d->view.snapshot,
        .agreements = {agreements.begin(), agreements.end()},
        .spec = d->spec(),
        .path = d->target->path(),
    };
}

QVariantMap ExportDialog::choices() const
{
    QVariantMap choices = d->form->choices();
    choices.insert(orderKey, d->columns->order());
    choices.insert(columnsKey, d->columns->checkedKeys());
    choices.insert(folderKey, d->target->folder());
    return choices;
}

void ExportDialog::restore(const QVariantMap &choices)
{
    d->form->restore(choices);
    if (const QStringList checked = choices.value(columnsKey).toStringList(); !checked.isEmpty())
        d->columns->restore(choices.value(orderKey).toStringList(), checked);
    d->target->setFolder(choices.value(folderKey).toString());
    d->suggestName();
}

void ExportDialog::accept()
{
    if (d->target->mayWrite())
        QDialog::accept();
}

void ExportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        d->retranslateUi(this);
    QDialog::changeEvent(event);
}

} // namespace accords::ui
