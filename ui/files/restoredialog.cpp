// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/files/restoredialog.h"

#include "text/foreigntext.h"
#include "ui/support/labels.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace accords::ui {

using table::BackupModel;
using table::BackupRow;

RestoreDialog::RestoreDialog(const QString &path, const std::vector<BackupRow> &backups, const QString &sentence,
                             domain::Language language, QWidget *parent)
    : QDialog(parent), m_file(QFileInfo(path).fileName()), m_model(backups, language),
      m_headline(makeLabel(Tone::Title, {}, this)), m_sentence(makeLabel(Tone::Warning, sentence, this)),
      m_table(new QTableView(this)), m_empty(makeLabel(Tone::Muted, {}, this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    layOut();
    retranslateUi();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RestoreDialog::follow);
    connect(m_table, &QAbstractItemView::activated, this, [this] {
        if (current() && current()->isReadable)
            accept();
    });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    chooseFirst();
    follow();
    resize(820, 420);
}

void RestoreDialog::layOut()
{
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int letter = fontMetrics().averageCharWidth();
    const std::array widths = {24, 44, 15, 15, 12};
    for (std::size_t column = 0; column < widths.size(); ++column)
        m_table->setColumnWidth(static_cast<int>(column), widths.at(column) * letter);
    m_empty->setAlignment(Qt::AlignCenter);
    m_table->setVisible(m_model.rowCount() > 0);
    m_empty->setVisible(m_model.rowCount() == 0);
    m_sentence->setVisible(!m_sentence->text().isEmpty());

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(16, 16, 16, 16);
    all->setSpacing(12);
    all->addWidget(m_headline);
    all->addWidget(m_sentence);
    all->addWidget(m_table, 1);
    all->addWidget(m_empty, 1);
    all->addWidget(m_buttons);
}

void RestoreDialog::chooseFirst()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (!m_model.at(row).isReadable)
            continue;
        m_table->selectRow(row);
        m_table->setFocus();
        return;
    }
}

const BackupRow *RestoreDialog::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model.at(index.row()) : nullptr;
}

QString RestoreDialog::chosen() const
{
    return current() ? current()->path : QString();
}

QString RestoreDialog::chosenMoment() const
{
    return current() ? m_model.momentText(*current()) : QString();
}

void RestoreDialog::setLanguage(domain::Language language)
{
    m_model.setLanguage(language);
}

void RestoreDialog::follow()
{
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(current() && current()->isReadable);
}

void RestoreDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

void RestoreDialog::retranslateUi()
{
    setWindowTitle(tr("Restore"));
    //: %1: the name of a catalogue’s file
    m_headline->setText(tr("Backups of “%1”").arg(text::shown(m_file, 80)));
    m_table->setAccessibleName(tr("Backups"));
    m_empty->setText(tr("There is no backup yet. One is made before each import and each change of many agreements."));
    //: Button: go back to the chosen backup
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Restore…"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
}

} // namespace accords::ui
