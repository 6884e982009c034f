// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace accords::ui {

/// The questions that stop a person: one object asks them all, so that a test can give the answers. Each call shows a
/// dialog and returns the answer; an empty path: the person changed their mind. Texts are plain.
class Prompts
{
public:
    virtual ~Prompts();

    virtual QString listToOpen(QWidget *parent, const QString &folder);
    virtual QString fileToSave(QWidget *parent, const QString &suggestion, const QString &filter);
    virtual void say(QWidget *parent, const QString &title, const QString &sentence);
};

} // namespace accords::ui
