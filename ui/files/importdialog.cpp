// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/files/importdialog.h"

#include "text/foreigntext.h"
#include "ui/support/labels.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace accords::ui {

namespace {

using table::ImportKind;
using table::ImportModel;

// As in the choice, after all of them.
constexpr std::array kinds = {ImportKind::New, ImportKind::Gone, ImportKind::Changed, ImportKind::Field};

} // namespace

ImportDialog::ImportDialog(const table::ImportSummary &summary, domain::Language language, QWidget *parent)
    : QDialog(parent), m_file(summary.after->file), m_agreements(qsizetype(summary.after->agreements.size())),
      m_model(summary, language), m_language(language), m_headline(makeLabel(Tone::Title, {}, this)),
      m_kindLabel(new QLabel(this)), m_kinds(new QComboBox(this)), m_table(new QTableView(this)),
      m_hint(makeLabel(Tone::Muted, {}, this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    m_kinds->addItem({});
    for (const ImportKind kind : kinds) {
        // Few lists have columns of the staff's fields.
        if (kind != ImportKind::Field || m_model.count(kind) > 0)
            m_kinds->addItem({}, static_cast<int>(kind));
    }
    m_kinds->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_kindLabel->setBuddy(m_kinds);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_model.narrow(index <= 0 ? std::nullopt : std::optional(kinds.at(static_cast<std::size_t>(index - 1))));
    });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layOut();
    retranslateUi();
    resize(900, 520);
    m_buttons->button(QDialogButtonBox::Ok)->setFocus();
}

void ImportDialog::layOut()
{
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int letter = fontMetrics().averageCharWidth();
    const std::array widths = {12, 40, 20, 40, 28};
    for (std::size_t column = 0; column < widths.size(); ++column)
        m_table->setColumnWidth(static_cast<int>(column), widths.at(column) * letter);

    auto *filter = new QHBoxLayout;
    filter->addWidget(m_kindLabel);
    filter->addWidget(m_kinds);
    filter->addStretch(1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(16, 16, 16, 16);
    all->setSpacing(12);
    all->addWidget(m_headline);
    all->addLayout(filter);
    all->addWidget(m_table, 1);
    all->addWidget(m_hint);
    all->addWidget(m_buttons);
}

void ImportDialog::setLanguage(domain::Language language)
{
    m_language = language;
    m_model.setLanguage(language);
    retranslateUi();
}

void ImportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

QString ImportDialog::headline() const
{
    const QString file = text::shown(m_file, 80);
    if (m_model.count({}) == 0)
        //: %1: a list’s file
        return tr("“%1” has the same agreements as the list now").arg(file);
    //: %1: a list’s file
    return tr("“%1” has %n agreement(s)", nullptr, static_cast<int>(m_agreements)).arg(file);
}

QString ImportDialog::kindText(std::optional<ImportKind> kind) const
{
    if (!kind)
        //: Choice of what is shown: all that an import would do. %1: how many
        return tr("All (%1)");
    switch (*kind) {
    case ImportKind::New:
        //: Choice of what is shown. %1: how many agreements
        return tr("New (%1)");
    case ImportKind::Gone:
        //: Choice of what is shown. %1: how many agreements
        return tr("Gone (%1)");
    case ImportKind::Changed:
        //: Choice of what is shown. %1: how many agreements
        return tr("Changed (%1)");
    case ImportKind::Field:
        break;
    }
    //: Choice of what is shown. %1: how many values that staff keep
    return tr("Fields (%1)");
}

void ImportDialog::retranslateUi()
{
    setWindowTitle(tr("Import a list"));
    m_headline->setText(headline());
    //: Before a choice: all, new, gone, changed
    m_kindLabel->setText(tr("&Show:"));
    m_kinds->setAccessibleName(tr("Kind of change"));
    const QLocale locale = text::Phrasebook(m_language).locale();
    for (int index = 0; index < m_kinds->count(); ++index) {
        const std::optional<ImportKind> kind =
            index == 0 ? std::nullopt : std::optional(kinds.at(static_cast<std::size_t>(index - 1)));
        m_kinds->setItemText(index, kindText(kind).arg(locale.toString(m_model.count(kind))));
    }
    m_table->setAccessibleName(tr("What the import would do"));
    m_hint->setText(m_model.count(ImportKind::Field) > 0
                        ? tr("Values in the list’s columns take the place of those kept in the fields; agreements that "
                             "are gone are kept as ended. The import can be undone.")
                        : tr("Nothing that staff wrote is lost: agreements that are gone are kept as ended. "
                             "The import can be undone."));
    //: Button: take the list into the catalogue
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Import"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
}

} // namespace accords::ui
