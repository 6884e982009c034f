// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/mainwindow.h"

#include "ui/browser.h"
#include "ui/browseractions.h"
#include "ui/companions.h"
#include "ui/droppedfile.h"
#include "ui/editing/editing.h"
#include "ui/files/editionbar.h"
#include "ui/files/files.h"
#include "ui/languageswitch.h"
#include "ui/mainactions.h"
#include "ui/messagebar.h"
#include "ui/progressstrip.h"
#include "ui/search/searchbar.h"
#include "ui/search/searchfield.h"
#include "ui/statusline.h"
#include "ui/support/icons.h"
#include "ui/table/agreementtable.h"
#include "ui/table/emptystate.h"
#include "ui/toolstrip.h"
#include "ui/windowstate.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QEvent>
#include <QVBoxLayout>

namespace accords::ui {

struct MainWindow::Private
{
    Private(MainWindow &window, Prompts &prompts, ExportPreviewer previewer);

    void connectActions();
    void connectParts();
    void openExport();
    void goToLine(quint32 line);

    MainWindow &window;
    Prompts &prompts;
    ExportPreviewer previewer;
    QVariantMap exportChoices;

    SearchBar *search;
    MessageBar *messages;
    Browser *browser;
    StatusLine *status;
    LanguageSwitch *languages;
    MainActions *actions;
    Companions *companions;
    Editing *editing;
    Files *files;
};

MainWindow::Private::Private(MainWindow &window, Prompts &prompts, ExportPreviewer previewer)
    : window(window), prompts(prompts), previewer(std::move(previewer)), search(new SearchBar),
      messages(new MessageBar), browser(new Browser(*search)), status(new StatusLine), languages(new LanguageSwitch),
      actions(new MainActions(window, browser->table())), companions(new Companions(window)),
      editing(new Editing({window, *browser, *actions, *status, *messages, prompts})),
      files(new Files(window, *actions, prompts))
{
    auto *centre = new QWidget(&window);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new ToolStrip(*actions->open, *search, *actions->exporting, *languages));
    column->addWidget(messages);
    column->addWidget(files->bar());
    column->addWidget(browser, 1);
    column->addWidget(status);
    window.setCentralWidget(centre);
}

void MainWindow::Private::connectActions()
{
    ui::connectActions(*actions, *browser);
    connect(actions->exporting, &QAction::triggered, &window, [this] { openExport(); });
    connect(actions->quit, &QAction::triggered, &window, &QWidget::close);
    connect(actions->copy, &QAction::triggered, &window, [this] {
        const AgreementTable &table = browser->table();
        emit window.copyRequested(browser->view().snapshot, table.selectedOrCurrent(), table.columns());
    });
    connect(actions->find, &QAction::triggered, search, &SearchBar::focusField);
    connect(actions->clearFilter, &QAction::triggered, &search->field(), &QLineEdit::clear);
    connect(actions->problems, &QAction::triggered, companions, &Companions::openProblems);
    connect(actions->help, &QAction::triggered, companions, &Companions::openHelp);
    connect(actions->about, &QAction::triggered, companions, &Companions::openAbout);
}

void MainWindow::Private::connectParts()
{
    connect(&search->field(), &SearchField::queryChanged, &window, &MainWindow::queryChanged);
    connect(browser, &Browser::institutionWanted, &window, &MainWindow::institutionWanted);
    connect(&browser->table(), &AgreementTable::sortChanged, &window, &MainWindow::sortChanged);
    connect(&browser->emptyState(), &EmptyState::openRequested, actions->open, &QAction::trigger);
    connect(status, &StatusLine::problemsRequested, companions, &Companions::openProblems);
    connect(status, &StatusLine::endingSoonRequested, &window, [this] { window.setQuery(QStringLiteral("ends:12m")); });
    connect(&status->progress(), &ProgressStrip::cancelRequested, &window, &MainWindow::cancelRequested);
    connect(companions, &Companions::lineRequested, &window, [this](quint32 line) { goToLine(line); });
    connect(actions, &MainActions::languageChosen, &window, &MainWindow::languageChosen);
    connect(actions, &MainActions::appearanceChosen, &window, &MainWindow::appearanceChosen);
    connect(languages, &LanguageSwitch::languageChosen, &window, [this](domain::Language language) {
        const bool french = language == domain::Language::French;
        emit window.languageChosen(french ? LanguageChoice::French : LanguageChoice::English);
    });
}

void MainWindow::Private::openExport()
{
    if (!browser->view().snapshot)
        return;
    auto *dialog =
        new ExportDialog(browser->view(), browser->table().selectedAgreements(), previewer, prompts, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->restore(exportChoices);
    connect(dialog, &QDialog::accepted, &window, [this, dialog] {
        exportChoices = dialog->choices();
        emit window.exportRequested(dialog->request());
    });
    dialog->open();
}

void MainWindow::Private::goToLine(quint32 line)
{
    const QString filter = search->field().queryText();
    if (!browser->showLine(line))
        window.showNotice(MainWindow::tr("No agreement could be read from line %L1.").arg(line));
    else if (search->field().queryText() != filter)
        window.showNotice(MainWindow::tr("The filter hid line %L1, so it was cleared.").arg(line));
    window.activateWindow();
}

MainWindow::MainWindow(Prompts &prompts, ExportPreviewer previewer, QWidget *parent)
    : QMainWindow(parent), d(std::make_unique<Private>(*this, prompts, std::move(previewer)))
{
    setAcceptDrops(true);
    setWindowIcon(icon(QStringLiteral("accords")));
    resize(1240, 760);
    d->connectActions();
    d->connectParts();
    retranslateUi();
    d->search->focusField();
}

MainWindow::~MainWindow() = default;

void MainWindow::showView(const table::View &view)
{
    d->search->showView(view);
    d->browser->showView(view);
    d->status->showView(view);
    d->companions->showView(view);
    d->editing->showView(view);
    d->languages->showLanguage(view.language);
    d->files->setLanguage(view.language);
    for (ExportDialog *dialog : findChildren<ExportDialog *>(QString(), Qt::FindDirectChildrenOnly))
        dialog->setLanguage(view.language);
    for (QAction *action : {d->actions->exporting, d->actions->problems})
        action->setEnabled(view.snapshot != nullptr);
}

Files &MainWindow::files()
{
    return *d->files;
}

void MainWindow::showInstitution(const table::InstitutionDetails &details)
{
    d->browser->showInstitution(details);
}

void MainWindow::setQuery(const QString &query)
{
    d->search->field().setText(query);
}

QString MainWindow::query() const
{
    return d->search->field().queryText();
}

void MainWindow::setLanguageChoice(LanguageChoice choice)
{
    d->actions->setLanguageChoice(choice);
}

void MainWindow::setAppearance(Appearance appearance)
{
    d->actions->setAppearance(appearance);
}

void MainWindow::showError(const QString &sentence)
{
    d->messages->say(MessageBar::Kind::Error, sentence);
}

void MainWindow::showNotice(const QString &sentence)
{
    d->messages->say(MessageBar::Kind::Notice, sentence);
}

QString MainWindow::message() const
{
    return d->messages->sentence();
}

void MainWindow::showProgress(const QString &text, qint64 done, qint64 total)
{
    d->status->progress().showProgress(text, done, total);
    d->browser->emptyState().setReading(!text.isEmpty());
}

void MainWindow::setKeeping(const Keeping &keeping)
{
    d->editing->setKeeping(keeping);
}

void MainWindow::showSaving(const Saving &saving)
{
    d->editing->showSaving(saving);
}

void MainWindow::showConflicts(const std::vector<domain::Conflict> &conflicts)
{
    d->editing->showConflicts(conflicts);
}

void MainWindow::showHistory(const table::HistoryPage &page)
{
    d->editing->showHistory(page);
}

void MainWindow::showRevertBlocked(domain::EntryId entry, domain::EntryId by)
{
    d->editing->showRevertBlocked(entry, by);
}

void MainWindow::setUndo(const std::optional<domain::HistoryEntry> &undo,
                         const std::optional<domain::HistoryEntry> &redo)
{
    d->editing->setUndo(undo, redo);
}

void MainWindow::commitTyping()
{
    d->editing->commitTyping();
}

QVariantMap MainWindow::windowState() const
{
    QVariantMap state = d->browser->state();
    state.insert(QStringLiteral("window"), geometryState(*this));
    state.insert(QStringLiteral("export"), d->exportChoices);
    return state;
}

void MainWindow::restoreWindowState(const QVariantMap &state)
{
    restoreGeometryState(*this, state.value(QStringLiteral("window")).toMap());
    d->browser->restore(state);
    d->exportChoices = state.value(QStringLiteral("export")).toMap();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QMainWindow::changeEvent(event);
}

void MainWindow::retranslateUi()
{
    // Widgets take the default locale when they are made, and keep it: numbers would stay in the old language.
    setLocale(QLocale());
    d->files->retranslate();
    d->actions->retranslate();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = droppedFile(*event->mimeData());
    if (!path.isEmpty()) {
        event->acceptProposedAction();
        emit d->files->openRequested(path);
    }
}

} // namespace accords::ui
