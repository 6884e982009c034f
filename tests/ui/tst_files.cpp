// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/files/files.h"

#include "ui/files/editionbar.h"
#include "ui/files/importdialog.h"
#include "ui/files/restoredialog.h"
#include "ui/shownwords.h"
#include "ui/support/linkbutton.h"
#include "ui/views.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTranslator>

using namespace accords;

/// What the window does with files, by keyboard and mouse.
class TestFiles : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void title_namesTheFile();
    void plainList_hasNothingOfACatalogue();
    void keys_askForFiles_data();
    void keys_askForFiles();
    void changedMind_asksForNothing();
    void recentFiles_areChosenWithTheirFolder();
    void editions_areChosenAndLeft();
    void endedAgreements_areShownAndHidden();
    void import_isAgreedByEnter();
    void import_isRefusedByEscape();
    void import_isNarrowedByKind();
    void sameAgreements_areSaid();
    void backup_isChosenByKeyAndAskedOnce();
    void backup_isNotTakenWithoutAYes();
    void unreadableBackup_isNotChosen();
    void catalogue_isOffered();
    void dialogs_speakBothLanguages();
    void controls_haveNames();

private:
    ui::Files &files() { return m_window->files(); }
    static domain::Edition edition(domain::EditionId id, const char *file)
    {
        return {
            .id = id, .imported = QDateTime(QDate(2026, int(id), 3), QTime(12, 0)), .file = QString::fromUtf8(file)};
    }
    void showCatalogue(domain::EditionId shown = 2)
    {
        files().showState({.file = QStringLiteral("/data/staff.accords"),
                           .isCatalogue = true,
                           .canChange = true,
                           .editions = {edition(1, "old.tsv"), edition(2, "new.tsv")},
                           .shown = shown});
    }
    static table::ImportSummary summary(const QStringList &after)
    {
        const auto before = std::make_shared<const catalogue::Catalogue>(testing::listOf(
            {QStringLiteral("Abbey | FR France | erasmus"), QStringLiteral("Zoo | BR Brazil | iia imt")}));
        const auto list = std::make_shared<const domain::AgreementList>(testing::listOf(after));
        return {before, list, domain::compared(before->list(), *list)};
    }
    void showImport()
    {
        files().showImport(
            summary({QStringLiteral("Abbey | FR France | erasmus"), QStringLiteral("New | CA Canada | mou imt")}));
    }
    static table::BackupRow backup(int day, bool isReadable)
    {
        return {.path = QStringLiteral("/data/%1").arg(day),
                .moment = QDateTime(QDate(2026, 5, day), QTime(12, 0)),
                .bytes = 4096,
                .isReadable = isReadable,
                .agreements = 191,
                .institutions = 163,
                .fields = 7};
    }
    void showBackups()
    {
        files().showBackups(QStringLiteral("/data/staff.accords"), {backup(9, false), backup(8, true), backup(7, true)},
                            {});
    }
    template <typename Dialog>
    Dialog *dialog() const
    {
        return m_window->findChild<Dialog *>();
    }
    QMenu *menu(const QString &title) const
    {
        for (QMenu *menu : m_window->menuBar()->findChildren<QMenu *>()) {
            if (menu->title() == title)
                return menu;
        }
        return nullptr;
    }

    testing::ScriptedPrompts m_prompts;
    std::unique_ptr<ui::MainWindow> m_window;
};

void TestFiles::init()
{
    m_prompts = testing::ScriptedPrompts();
    m_window = std::make_unique<ui::MainWindow>(m_prompts, testing::noPreview());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
}

void TestFiles::cleanup()
{
    m_window.reset();
}

void TestFiles::title_namesTheFile()
{
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Accords"));
    showCatalogue();
    QCOMPARE(m_window->windowTitle(), QStringLiteral("staff.accords – Accords"));
}

void TestFiles::plainList_hasNothingOfACatalogue()
{
    files().showState({.file = QStringLiteral("/data/a.tsv")});
    QMenu *file = menu(QStringLiteral("&File"));
    QVERIFY(file);
    QStringList disabled;
    for (const QAction *action : file->actions()) {
        if (!action->isEnabled() && !action->isSeparator())
            disabled << action->text();
    }
    QVERIFY2(disabled.contains(QStringLiteral("Save a co&py…")), qPrintable(disabled.join(u',')));
    QVERIFY(disabled.contains(QStringLiteral("Res&tore…")));
    QVERIFY(disabled.contains(QStringLiteral("Chec&k the catalogue")));
    QVERIFY(!disabled.contains(QStringLiteral("&Import list…")));
}

void TestFiles::keys_askForFiles_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QByteArray>("signal");
    QTest::newRow("open") << "Ctrl+O" << QByteArray(SIGNAL(openRequested(QString)));
    QTest::newRow("new") << "Ctrl+N" << QByteArray(SIGNAL(catalogueRequested(QString)));
    QTest::newRow("import") << "Ctrl+I" << QByteArray(SIGNAL(importRequested(QString)));
    QTest::newRow("copy") << "Ctrl+Shift+S" << QByteArray(SIGNAL(copyRequested(QString)));
}

void TestFiles::keys_askForFiles()
{
    QFETCH(const QString, keys);
    QFETCH(const QByteArray, signal);
    showCatalogue();
    m_prompts.path = QStringLiteral("/data/chosen");
    QSignalSpy spy(&files(), signal.constData());
    QTest::keySequence(m_window.get(), QKeySequence(keys));
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.front().front().toString(), QStringLiteral("/data/chosen"));
}

void TestFiles::changedMind_asksForNothing()
{
    showCatalogue();
    const QSignalSpy spy(&files(), &ui::Files::importRequested);
    QTest::keySequence(m_window.get(), QKeySequence(QStringLiteral("Ctrl+I")));
    QCOMPARE(spy.size(), 0);
}

void TestFiles::recentFiles_areChosenWithTheirFolder()
{
    files().setRecent({QStringLiteral("/data/a & b.tsv"), QStringLiteral("/other/c.accords")});
    QMenu *recent = menu(QStringLiteral("Open &recent"));
    QVERIFY(recent);
    recent->popup({});
    QCOMPARE(recent->actions().size(), 2);
    QVERIFY2(recent->actions().at(0)->text().startsWith(QStringLiteral("a && b.tsv")),
             qPrintable(recent->actions().at(0)->text()));
    QVERIFY(recent->actions().at(1)->text().contains(QStringLiteral("other")));
    QSignalSpy spy(&files(), &ui::Files::recentRequested);
    QTest::keyClick(recent, Qt::Key_Down);
    QTest::keyClick(recent, Qt::Key_Down);
    QTest::keyClick(recent, Qt::Key_Return);
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(spy.front().front().toString(), QStringLiteral("/other/c.accords"));
}

void TestFiles::editions_areChosenAndLeft()
{
    showCatalogue();
    QVERIFY(!files().bar()->isVisible());
    QMenu *editions = menu(QStringLiteral("&Edition"));
    QVERIFY(editions);
    editions->popup({});
    QCOMPARE(editions->actions().size(), 2);
    QVERIFY(editions->actions().at(0)->isChecked());
    QSignalSpy spy(&files(), &ui::Files::editionRequested);
    editions->actions().at(1)->trigger();
    editions->close();
    QCOMPARE(spy.takeFirst().front().toLongLong(), 1);

    showCatalogue(1);
    QVERIFY(files().bar()->isVisible());
    QVERIFY(files().bar()->findChild<QLabel *>()->text().contains(QStringLiteral("old.tsv")));
    QTest::mouseClick(files().bar()->findChild<ui::LinkButton *>(), Qt::LeftButton);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.front().front().toLongLong(), 2);
}

void TestFiles::endedAgreements_areShownAndHidden()
{
    ui::FileState state{.file = QStringLiteral("/data/staff.accords"),
                        .isCatalogue = true,
                        .canChange = true,
                        .editions = {edition(1, "old.tsv"), edition(2, "new.tsv")},
                        .shown = 2};
    state.editions.back().ended = 3;
    files().showState(state);
    QMenu *editions = menu(QStringLiteral("&Edition"));
    editions->popup({});
    QAction *ended = editions->actions().back();
    QVERIFY(ended->text().contains(QLatin1Char('3')));
    QVERIFY(!ended->isChecked());
    QSignalSpy spy(&files(), &ui::Files::endedRequested);
    ended->trigger();
    editions->close();
    QCOMPARE(spy.takeFirst().front().toBool(), true);

    state.showsEnded = true;
    files().showState(state);
    QVERIFY(files().bar()->isVisible());
    QVERIFY(files().bar()->findChild<QLabel *>()->text().contains(QLatin1Char('3')));
    QTest::mouseClick(files().bar()->findChild<ui::LinkButton *>(), Qt::LeftButton);
    QCOMPARE(spy.takeFirst().front().toBool(), false);
}

void TestFiles::import_isAgreedByEnter()
{
    const QSignalSpy agreed(&files(), &ui::Files::importAgreed);
    showImport();
    QVERIFY(QTest::qWaitForWindowExposed(dialog<ui::ImportDialog>()));
    QCOMPARE(dialog<ui::ImportDialog>()->findChild<QTableView *>()->model()->rowCount(), 2);
    QTest::keyClick(dialog<ui::ImportDialog>(), Qt::Key_Return);
    QCOMPARE(agreed.size(), 1);
}

void TestFiles::import_isRefusedByEscape()
{
    const QSignalSpy agreed(&files(), &ui::Files::importAgreed);
    const QSignalSpy refused(&files(), &ui::Files::importRefused);
    showImport();
    QTest::keyClick(dialog<ui::ImportDialog>(), Qt::Key_Escape);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(agreed.size(), 0);
}

void TestFiles::import_isNarrowedByKind()
{
    showImport();
    auto *kinds = dialog<ui::ImportDialog>()->findChild<QComboBox *>();
    QCOMPARE(kinds->itemText(0), QStringLiteral("All (2)"));
    kinds->setFocus();
    QTest::keyClick(kinds, Qt::Key_Down);
    QCOMPARE(kinds->currentText(), QStringLiteral("New (1)"));
    const QAbstractItemModel *model = dialog<ui::ImportDialog>()->findChild<QTableView *>()->model();
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, 1).data().toString(), QStringLiteral("New"));
}

void TestFiles::sameAgreements_areSaid()
{
    files().showImport(
        summary({QStringLiteral("Zoo | BR Brazil | iia imt"), QStringLiteral("Abbey | FR France | erasmus")}));
    QVERIFY(dialog<ui::ImportDialog>()->findChild<QLabel *>()->text().contains(QStringLiteral("same agreements")));
}

void TestFiles::backup_isChosenByKeyAndAskedOnce()
{
    QSignalSpy spy(&files(), &ui::Files::restoreRequested);
    showBackups();
    auto *table = dialog<ui::RestoreDialog>()->findChild<QTableView *>();
    // The newest that can be read is chosen already.
    QCOMPARE(table->currentIndex().row(), 1);
    QTest::keyClick(table, Qt::Key_Down);
    dialog<ui::RestoreDialog>()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.front().at(0).toString(), QStringLiteral("/data/staff.accords"));
    QCOMPARE(spy.front().at(1).toString(), QStringLiteral("/data/7"));
    QVERIFY(m_prompts.said.contains(QStringLiteral("staff.accords")));
}

void TestFiles::backup_isNotTakenWithoutAYes()
{
    m_prompts.agrees = false;
    const QSignalSpy spy(&files(), &ui::Files::restoreRequested);
    showBackups();
    dialog<ui::RestoreDialog>()->accept();
    QCOMPARE(spy.size(), 0);
}

void TestFiles::unreadableBackup_isNotChosen()
{
    showBackups();
    auto *table = dialog<ui::RestoreDialog>()->findChild<QTableView *>();
    const auto *button = dialog<ui::RestoreDialog>()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(button->isEnabled());
    QTest::keyClick(table, Qt::Key_Up);
    QVERIFY(!button->isEnabled());
}

void TestFiles::catalogue_isOffered()
{
    files().showState({.file = QStringLiteral("/data/partners.tsv")});
    m_prompts.path = QStringLiteral("/data/chosen.accords");
    QSignalSpy spy(&files(), &ui::Files::catalogueRequested);
    files().offerCatalogue();
    QCOMPARE(spy.size(), 1);
    QVERIFY2(m_prompts.suggested.endsWith(QStringLiteral("/partners.accords")), qPrintable(m_prompts.suggested));
    m_prompts.agrees = false;
    files().offerCatalogue();
    QCOMPARE(spy.size(), 1);
}

void TestFiles::dialogs_speakBothLanguages()
{
    showCatalogue(1);
    showImport();
    showBackups();
    const auto words = [this] {
        QStringList all;
        for (const QWidget *widget :
             {static_cast<QWidget *>(dialog<ui::ImportDialog>()), static_cast<QWidget *>(dialog<ui::RestoreDialog>()),
              static_cast<QWidget *>(files().bar())}) {
            for (const testing::ShownText &shown : testing::shownTexts(*widget))
                all << shown.text;
        }
        return all;
    };
    const QStringList english = words();
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/translations/accords_fr.qm")));
    qApp->installTranslator(&translator);
    files().setLanguage(domain::Language::French);
    QCoreApplication::processEvents();
    const QStringList french = words();
    QVERIFY(french.contains(QStringLiteral("Importer une liste")));
    QVERIFY(french.contains(QStringLiteral("Revenir à l’édition actuelle")));
    for (const char *left : {"Import a list", "Backups", "Before an import", "Gone"})
        QVERIFY2(english.contains(QLatin1StringView(left)) && !french.contains(QLatin1StringView(left)), left);
    qApp->removeTranslator(&translator);
}

void TestFiles::controls_haveNames()
{
    showImport();
    showBackups();
    QCOMPARE(testing::unnamedControls(*dialog<ui::ImportDialog>()), QStringList());
    QCOMPARE(testing::unnamedControls(*dialog<ui::RestoreDialog>()), QStringList());
}

QTEST_MAIN(TestFiles)
#include "tst_files.moc"
