// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/sorting.h"
#include "table/historypage.h"
#include "table/institutiondetails.h"
#include "table/view.h"
#include "ui/editing/keeping.h"
#include "ui/exporting/exportdialog.h"
#include "ui/support/prompts.h"
#include "ui/support/theme.h"

#include <QMainWindow>
#include <QVariantMap>

#include <memory>

namespace accords::ui {

class Files;

/// The language a person chose in View ▸ Language.
enum class LanguageChoice : quint8 { System, English, French };

/// The window: search field, countries and facets, table, institution, counts. It shows views and says what a person
/// wants; whoever listens answers with another view. It reads no file, runs no job and keeps no settings itself.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// \a prompts outlives the window.
    MainWindow(Prompts &prompts, ExportPreviewer previewer, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Everything shown follows, the selection and the current row included. A view whose query isn't what the search
    /// field says (a late one) leaves the field alone.
    void showView(const table::View &view);

    /// Puts \a query into the search field and asks for its view.
    void setQuery(const QString &query);
    QString query() const;

    /// What institutionWanted() asked for last.
    void showInstitution(const table::InstitutionDetails &details);

    void setLanguageChoice(LanguageChoice choice);
    void setAppearance(Appearance appearance);

    /// A sentence above the table until it is closed or another comes: a file that could not be read, an export that
    /// failed.
    void showError(const QString &sentence);
    /// A sentence that goes by itself: an export that succeeded.
    void showNotice(const QString &sentence);
    /// The sentence shown now; empty: none.
    QString message() const;
    /// Work is going on; \a done of \a total, total 0: not known. An empty text: none is.
    void showProgress(const QString &text, qint64 done, qint64 total);

    /// What the window does with files, and what a person wants done with them.
    Files &files();

    /// What can be kept now. A plain list until this is called.
    void setKeeping(const Keeping &keeping);
    /// What became of the last change: in the status line, a failure above the table too. After a failure the fields
    /// hold what was typed, and hand it over again when they are left.
    void showSaving(const Saving &saving);
    /// Changes that were not made, since their fields have other values by now: the person chooses for each. Those
    /// chosen against what is stored come again by changesRequested(), based on it. A change of the same field that is
    /// asked about already takes its place.
    void showConflicts(const std::vector<domain::Conflict> &conflicts);
    /// What historyWanted() asked for. Where its `before` is 0 it is the whole of what is shown.
    void showHistory(const table::HistoryPage &page);
    /// Why revertRequested(\a entry) did nothing: the later entry \a by depends on it, or 0: it is undone already.
    void showRevertBlocked(domain::EntryId entry, domain::EntryId by);
    /// What undoing and redoing would do now; nothing: they can't do anything. To be called after every change, another
    /// program's included: an open history then asks for its newest part again.
    void setUndo(const std::optional<domain::HistoryEntry> &undo, const std::optional<domain::HistoryEntry> &redo);
    /// Hands over what is being typed now, where it is a value: before another file is opened, or the window closes.
    void commitTyping();

    /// Geometry, panes, columns, sort, last export choices: JSON values by stable keys. restoreState() ignores what it
    /// doesn't know.
    QVariantMap windowState() const;
    void restoreWindowState(const QVariantMap &state);

signals:
    void queryChanged(const accords::catalogue::Query &query);
    void sortChanged(const accords::catalogue::SortKeys &keys);
    /// The details of \a institution, of the view's list, are to be shown, in the view's language; what was asked for
    /// before no more.
    void institutionWanted(const accords::table::View &view, accords::domain::InstitutionId institution);
    void exportRequested(const accords::ui::ExportRequest &request);
    /// Of the snapshot that is shown.
    void copyRequested(const accords::catalogue::Snapshot &snapshot,
                       const std::vector<accords::domain::AgreementId> &agreements,
                       const std::vector<accords::catalogue::Column> &columns);
    /// One: an edit, by changeField(); several: one change over many, by changeFields(). Never none.
    void changesRequested(const std::vector<accords::domain::FieldChange> &changes);
    void undoRequested();
    void redoRequested();
    void revertRequested(accords::domain::EntryId entry);
    /// A part of the history is to be shown, the entries before \a before; 0: the newest.
    void historyWanted(accords::domain::EntryId before);
    /// An attached file was clicked, whose path is as somebody chose it: it may not exist, nor be a file.
    void fileRequested(const QString &path);
    void catalogueWanted(); ///< somebody wants to keep notes while a plain list is shown
    void cancelRequested(); ///< of the work showProgress() tells about
    void languageChosen(accords::ui::LanguageChoice choice);
    void appearanceChosen(accords::ui::Appearance appearance);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void retranslateUi();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace accords::ui
