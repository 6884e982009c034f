// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/editing/conflictdialog.h"

#include "table/fieldwording.h"
#include "ui/support/labels.h"
#include "ui/support/plainlines.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace accords::ui {

namespace {

constexpr int visibleLines = 8;

bool isNotes(domain::Field field)
{
    return field == domain::Field::InstitutionNotes || field == domain::Field::AgreementNotes;
}

QString wholeValue(domain::Field field, const QString &text, const text::Phrasebook &phrases)
{
    return isNotes(field) ? text : table::shownValue(field, text, phrases);
}

PlainLines *makeValue(QWidget *parent)
{
    auto *value = new PlainLines(parent);
    value->setMostVisibleLines(visibleLines);
    value->setFont(parent->font());
    return value;
}

} // namespace

struct ConflictDialog::Private
{
    Private(ConflictDialog *dialog, domain::Language language);

    void layOut(ConflictDialog *dialog);
    void showCurrent();
    void retranslateUi(ConflictDialog *dialog);
    std::vector<domain::Conflict> chosen(Choice choice) const;

    text::Phrasebook phrases;
    std::vector<domain::Conflict> conflicts;
    std::vector<Choice> choices;
    std::size_t current = 0;
    bool isDecided = false;

    QLabel *sentence;
    QLabel *subject;
    QLabel *storedTitle;
    PlainLines *stored;
    QLabel *mineTitle;
    PlainLines *mine;
    QCheckBox *forAll;
    QPushButton *keepStored;
    QPushButton *useMine;
};

ConflictDialog::Private::Private(ConflictDialog *dialog, domain::Language language)
    : phrases(language), sentence(makeLabel(Tone::Normal, {}, dialog)),
      subject(makeSelectableLabel(Tone::Strong, {}, dialog)), storedTitle(makeLabel(Tone::Heading, {}, dialog)),
      stored(makeValue(dialog)), mineTitle(makeLabel(Tone::Heading, {}, dialog)), mine(makeValue(dialog)),
      forAll(new QCheckBox(dialog)), keepStored(new QPushButton(dialog)), useMine(new QPushButton(dialog))
{
    keepStored->setObjectName(QStringLiteral("keepStored"));
    useMine->setObjectName(QStringLiteral("useMine"));
    // Neither is taken by an Enter that was meant for the field.
    keepStored->setAutoDefault(false);
    useMine->setAutoDefault(false);
    layOut(dialog);
}

void ConflictDialog::Private::layOut(ConflictDialog *dialog)
{
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(forAll);
    buttons->addStretch(1);
    buttons->addWidget(keepStored);
    buttons->addWidget(useMine);
    auto *all = new QVBoxLayout(dialog);
    all->setContentsMargins(16, 16, 16, 16);
    all->setSpacing(8);
    for (QWidget *part :
         {static_cast<QWidget *>(sentence), static_cast<QWidget *>(subject), static_cast<QWidget *>(storedTitle),
          static_cast<QWidget *>(stored), static_cast<QWidget *>(mineTitle), static_cast<QWidget *>(mine)})
        all->addWidget(part);
    all->addStretch(1);
    all->addLayout(buttons);
}

void ConflictDialog::Private::showCurrent()
{
    if (current >= conflicts.size())
        return;
    const domain::Conflict &conflict = conflicts[current];
    const domain::Field field = conflict.change.place.field;
    //: %1: a field, e.g. “Notes”; %2: an institution or an agreement
    subject->setText(
        tr("%1 of %2").arg(table::fieldLabel(field, phrases), table::subjectText(conflict.change.place, phrases)));
    //: Stands for a value that is empty
    const QString nothing = tr("(empty)");
    const QString storedText = wholeValue(field, conflict.stored, phrases);
    const QString mineText = wholeValue(field, conflict.change.after, phrases);
    stored->setLines(storedText.isEmpty() ? nothing : storedText);
    mine->setLines(mineText.isEmpty() ? nothing : mineText);
    const auto others = static_cast<int>(conflicts.size() - current) - 1;
    //: Check box beside the two choices
    forAll->setText(tr("The same for %Ln other(s)", nullptr, others));
    forAll->setVisible(others > 0);
}

void ConflictDialog::Private::retranslateUi(ConflictDialog *dialog)
{
    //: Title: a field has another value than the one a person changed
    dialog->setWindowTitle(tr("Changed meanwhile"));
    sentence->setText(tr("Somebody else changed this field while you were changing it. Choose which value stays."));
    storedTitle->setText(tr("Stored now"));
    mineTitle->setText(tr("Typed by you"));
    stored->setAccessibleName(tr("Stored now"));
    mine->setAccessibleName(tr("Typed by you"));
    //: Button
    keepStored->setText(tr("Keep the &stored value"));
    //: Button: the value that the person typed replaces the stored one
    useMine->setText(tr("Use &mine"));
    showCurrent();
}

std::vector<domain::Conflict> ConflictDialog::Private::chosen(Choice choice) const
{
    std::vector<domain::Conflict> found;
    for (std::size_t i = 0; i < conflicts.size(); ++i) {
        if (choices[i] == choice)
            found.push_back(conflicts[i]);
    }
    return found;
}

ConflictDialog::ConflictDialog(domain::Language language, QWidget *parent)
    : QDialog(parent), d(std::make_unique<Private>(this, language))
{
    resize(560, 260);
    connect(d->keepStored, &QPushButton::clicked, this, [this] { choose(Choice::Stored); });
    connect(d->useMine, &QPushButton::clicked, this, [this] { choose(Choice::Mine); });
    connect(this, &QDialog::finished, this, &ConflictDialog::finish);
    d->retranslateUi(this);
}

ConflictDialog::~ConflictDialog() = default;

void ConflictDialog::add(const std::vector<domain::Conflict> &conflicts)
{
    for (const domain::Conflict &conflict : conflicts) {
        // What was chosen before stays chosen: its change is on its way.
        const auto same = std::find_if(
            d->conflicts.begin() + static_cast<std::ptrdiff_t>(d->current), d->conflicts.end(),
            [&conflict](const domain::Conflict &asked) { return asked.change.place == conflict.change.place; });
        if (same != d->conflicts.end()) {
            *same = conflict;
            continue;
        }
        d->conflicts.push_back(conflict);
        d->choices.push_back(Choice::Undecided);
    }
    d->showCurrent();
}

void ConflictDialog::setLanguage(domain::Language language)
{
    d->phrases = text::Phrasebook(language);
    d->showCurrent();
}

void ConflictDialog::choose(Choice choice)
{
    const std::size_t end = d->forAll->isChecked() ? d->conflicts.size() : d->current + 1;
    for (; d->current < end; ++d->current)
        d->choices[d->current] = choice;
    if (d->current < d->conflicts.size())
        d->showCurrent();
    else
        accept();
}

void ConflictDialog::finish()
{
    if (std::exchange(d->isDecided, true))
        return;
    emit decided(d->chosen(Choice::Stored), d->chosen(Choice::Mine), d->chosen(Choice::Undecided));
}

void ConflictDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        d->retranslateUi(this);
    QDialog::changeEvent(event);
}

} // namespace accords::ui
