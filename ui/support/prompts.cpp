// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/support/prompts.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace accords::ui {

Prompts::~Prompts() = default;

QString Prompts::fileToOpen(QWidget *parent, const QString &folder)
{
    const QStringList filters = {
        //: Kind of file in the dialog that opens one; the brackets hold patterns and stay as they are.
        tr("Lists and catalogues (*.tsv *.csv *.txt *.accords)"),
        tr("All files (*)"),
    };
    return QFileDialog::getOpenFileName(parent, tr("Open"), folder, filters.join(QLatin1StringView(";;")));
}

QString Prompts::listToImport(QWidget *parent, const QString &folder)
{
    const QStringList filters = {
        //: Kind of file in the dialog that imports a list; the brackets hold patterns and stay as they are.
        tr("Lists (*.tsv *.csv *.txt)"),
        tr("All files (*)"),
    };
    return QFileDialog::getOpenFileName(parent, tr("Import a list"), folder, filters.join(QLatin1StringView(";;")));
}

QString Prompts::catalogueToMake(QWidget *parent, const QString &suggestion)
{
    //: Kind of file in the dialog that makes one; the brackets hold a pattern and stay as they are.
    QFileDialog dialog(parent, tr("Make a catalogue"), suggestion, tr("Catalogues (*.accords)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("accords"));
    // No catalogue ever takes another file's place: asking would promise the contrary.
    dialog.setOption(QFileDialog::DontConfirmOverwrite);
    dialog.selectFile(suggestion);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

bool Prompts::agreed(QWidget *parent, const QString &title, const QString &sentence, const QString &yes)
{
    QMessageBox box(QMessageBox::Question, title, sentence, QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    QPushButton *agree = box.addButton(yes, QMessageBox::AcceptRole);
    box.setDefaultButton(agree);
    box.exec();
    return box.clickedButton() == agree;
}

QString Prompts::fileToAttach(QWidget *parent, const QString &folder)
{
    return QFileDialog::getOpenFileName(parent, tr("Attach a file"), folder);
}

QString Prompts::fileToSave(QWidget *parent, const QString &suggestion, const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, tr("Export to"), suggestion, filter);
}

bool Prompts::mayReplace(QWidget *parent, const QString &path)
{
    QMessageBox box(QMessageBox::Question, tr("Replace the file?"),
                    tr("“%1” exists already. Its content will be replaced.").arg(path), QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    //: Button: yes, replace the existing file.
    QPushButton *replace = box.addButton(tr("Replace"), QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == replace;
}

void Prompts::say(QWidget *parent, const QString &title, const QString &sentence)
{
    QMessageBox box(QMessageBox::Warning, title, sentence, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

} // namespace accords::ui
