// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/support/prompts.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace accords::ui {

Prompts::~Prompts() = default;

QString Prompts::listToOpen(QWidget *parent, const QString &folder)
{
    const QStringList filters = {
        //: Kind of file in the dialog that opens a list; the brackets hold patterns and stay as they are.
        tr("Lists (*.tsv *.csv *.txt)"),
        tr("All files (*)"),
    };
    return QFileDialog::getOpenFileName(parent, tr("Open a list"), folder, filters.join(QLatin1StringView(";;")));
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
