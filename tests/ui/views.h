// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/lists.h"
#include "table/view.h"
#include "ui/mainwindow.h"

#include <QObject>

#include <memory>

namespace accords::testing {

/// Six agreements of four institutions in three countries; lines 2 to 7.
catalogue::Snapshot smallSnapshot();

/// Everything a window shows, computed at once, what to offer included.
table::View viewOf(const catalogue::Snapshot &snapshot, const QString &query = {}, const catalogue::SortKeys &sort = {},
                   domain::Language language = domain::Language::English);

/// Answers a window as the application does, but at once: each query, sort and language with its view, each institution
/// with its details.
class Answering final : public QObject
{
public:
    Answering(ui::MainWindow &window, catalogue::Snapshot snapshot);

    void setLanguage(domain::Language language);
    void setSnapshot(catalogue::Snapshot snapshot);

private:
    void answer();

    ui::MainWindow &m_window;
    catalogue::Snapshot m_snapshot;
    catalogue::Query m_query;
    catalogue::SortKeys m_sort;
    domain::Language m_language = domain::Language::English;
};

/// Prompts that nobody needs to answer.
class ScriptedPrompts final : public ui::Prompts
{
public:
    QString fileToOpen(QWidget *, const QString &) override { return path; }
    QString listToImport(QWidget *, const QString &) override { return path; }
    QString catalogueToMake(QWidget *, const QString &suggestion) override
    {
        suggested = suggestion;
        return path;
    }
    bool agreed(QWidget *, const QString &, const QString &sentence, const QString &) override
    {
        said = sentence;
        return agrees;
    }
    QString fileToSave(QWidget *, const QString &, const QString &) override { return path; }
    bool mayReplace(QWidget *, const QString &) override { return true; }
    void say(QWidget *, const QString &, const QString &sentence) override { said = sentence; }

    QString path; ///< the next answer; empty: the person changes their mind
    QString said;
    QString suggested;
    bool agrees = true;
};

/// A previewer for windows whose preview nobody looks at.
ui::ExportPreviewer noPreview();

} // namespace accords::testing
