// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoreApplication>
#include <QString>

class QWidget;

namespace accords::ui {

/// The questions that stop a person: one object asks them all, so that a test can give the answers. Each call shows a
/// dialog and returns the answer; an empty path: the person changed their mind. Texts are plain.
class Prompts
{
    Q_DECLARE_TR_FUNCTIONS(accords::ui::Prompts)

public:
    virtual ~Prompts();

    /// A list or a catalogue.
    virtual QString fileToOpen(QWidget *parent, const QString &folder);
    virtual QString listToImport(QWidget *parent, const QString &folder);
    /// Where a new catalogue is to be made; a file that exists is refused by whoever makes it.
    virtual QString catalogueToMake(QWidget *parent, const QString &suggestion);
    /// Whether what the sentence says is to be done; \a yes is the text of the button that says so.
    virtual bool agreed(QWidget *parent, const QString &title, const QString &sentence, const QString &yes);
    virtual QString fileToAttach(QWidget *parent, const QString &folder);
    /// Asks by itself before an existing file is chosen.
    virtual QString fileToSave(QWidget *parent, const QString &suggestion, const QString &filter);
    /// Whether an existing file, whose path was typed, may be replaced.
    virtual bool mayReplace(QWidget *parent, const QString &path);
    virtual void say(QWidget *parent, const QString &title, const QString &sentence);
};

} // namespace accords::ui
