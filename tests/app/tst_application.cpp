// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "app/application.h"

#include "ui/exporting/exportdialog.h"
#include "ui/exporting/exporttarget.h"
#include "ui/files/files.h"
#include "ui/files/importdialog.h"
#include "ui/files/restoredialog.h"
#include "ui/search/searchfield.h"
#include "ui/shownwords.h"
#include "ui/table/agreementtable.h"
#include "ui/views.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <utility>

using namespace accords;
using namespace accords::app;

/// The whole program with its window, as a person has it before them.
class TestApplication : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void start_showsBundledList();
    void query_countsLikeTheContract();
    void accents_neverMatter();
    void file_isOpened();
    void missingFile_isExplained();
    void failedOpen_leavesWhatWasShown();
    void export_writesWhatIsShown();
    void failedExport_isExplained();
    void copy_putsTextAndTable();
    void languages_switchAndBack();
    void message_followsLanguage();
    void state_isKept();
    void damagedSettings_dontStopStart();
    void firstEdit_makesACatalogue();
    void fileOfLastTime_isOpenedAgain();
    void recentFileThatIsGone_isTakenOff();
    void importedList_isShownFirst();
    void sameListAgain_saysSo();
    void backup_isRestored();

private:
    void start(const QString &path = {});
    void type(const QString &query) { m_application->window().setQuery(query); }
    void speak(ui::LanguageChoice choice) { emit m_application->window().languageChosen(choice); }
    QString settings() const { return m_folder->filePath(QStringLiteral("settings.json")); }
    QString ownCatalogue() const { return m_folder->filePath(QStringLiteral("data/own.accords")); }
    Workspace &workspace() { return m_application->workspace(); }
    QString put(const char *name, const QByteArray &text) const
    {
        QFile file(m_folder->filePath(QLatin1StringView(name)));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    }
    /// Writes down the city of the first institution, as the detail pane does.
    void writeCity(const QString &before, const QString &after)
    {
        const domain::FieldChange change{
            {.subject = {.institution = domain::identityOf(workspace().snapshot()->list(), 0), .programme = {}},
             .field = domain::Field::City},
            before,
            after};
        emit m_application->window().changesRequested({change});
    }
    QString city()
    {
        const domain::InstitutionRecord *record = workspace().snapshot()->institutionRecord(0);
        return record ? record->city : QString();
    }
    QString counts() const
    {
        // Spaces that keep numbers and words together are as good as others here.
        return m_application->window().findChild<QLineEdit *>(QStringLiteral("counts"))->text().simplified();
    }
    int rows() const { return m_application->window().findChild<ui::AgreementTable *>()->model()->rowCount(); }
    /// Accepts the export dialog with \a path as the target.
    void exportTo(const QString &path);
    QStringList words() const;
    QStringList settledWords() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    testing::ScriptedPrompts m_prompts;
    std::unique_ptr<Application> m_application;
};

void TestApplication::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    start();
}

void TestApplication::cleanup()
{
    m_application.reset();
}

void TestApplication::start(const QString &path)
{
    m_application = std::make_unique<Application>(*qApp, SettingsFile(settings()), m_prompts, path, ownCatalogue());
    m_application->start();
    QTRY_VERIFY(m_application->window().isVisible());
    QVERIFY(QTest::qWaitForWindowExposed(&m_application->window()));
}

void TestApplication::start_showsBundledList()
{
    QTRY_COMPARE(rows(), 191);
    QTRY_VERIFY2(counts().contains(QStringLiteral("191")), qPrintable(counts()));
    QVERIFY2(counts().contains(QStringLiteral("163")), qPrintable(counts()));
    QVERIFY2(counts().contains(QStringLiteral("51")), qPrintable(counts()));
}

void TestApplication::query_countsLikeTheContract()
{
    QTRY_COMPARE(rows(), 191);
    type(QStringLiteral("country:BR type:iia"));
    QTRY_COMPARE(rows(), 4);
    QCOMPARE(counts(), QStringLiteral("4 of 191 agreements · 4 institutions · 1 country"));
    type(QString());
    QTRY_COMPARE(rows(), 191);
}

void TestApplication::accents_neverMatter()
{
    QTRY_COMPARE(rows(), 191);
    type(QStringLiteral("universite"));
    QTRY_VERIFY(rows() < 191);
    const QString plain = counts();
    type(QStringLiteral("Université"));
    QTest::qWait(50);
    QCOMPARE(counts(), plain);
}

void TestApplication::file_isOpened()
{
    QFile file(m_folder->filePath(QStringLiteral("mine.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Host institution,Host country\nA,FR\nB,FR\n");
    file.close();
    cleanup();
    start(file.fileName());
    QTRY_COMPARE(rows(), 2);
}

void TestApplication::missingFile_isExplained()
{
    cleanup();
    start(m_folder->filePath(QStringLiteral("none.csv")));
    QTRY_VERIFY2(m_application->window().message().contains(QStringLiteral("none.csv")),
                 qPrintable(m_application->window().message()));
    QCOMPARE(rows(), 0);
}

void TestApplication::failedOpen_leavesWhatWasShown()
{
    QTRY_COMPARE(rows(), 191);
    type(QStringLiteral("brazil"));
    QTRY_VERIFY(rows() < 191);
    const QString before = counts();
    emit m_application->window().files().openRequested(m_folder->path());
    QTRY_VERIFY(!m_application->window().message().isEmpty());
    QCOMPARE(counts(), before);
}

void TestApplication::exportTo(const QString &path)
{
    for (QAction *action : m_application->window().findChildren<QAction *>()) {
        if (action->shortcut() == QKeySequence(QStringLiteral("Ctrl+E")))
            action->trigger();
    }
    auto *dialog = m_application->window().findChild<ui::ExportDialog *>();
    QVERIFY(dialog);
    m_prompts.path = path;
    dialog->findChild<ui::ExportTarget *>()->field()->setText(path);
    dialog->accept();
}

void TestApplication::export_writesWhatIsShown()
{
    QTRY_COMPARE(rows(), 191);
    type(QStringLiteral("country:BR type:iia"));
    QTRY_COMPARE(rows(), 4);
    const QString path = m_folder->filePath(QStringLiteral("brazil.csv"));
    exportTo(path);
    QTRY_VERIFY(m_application->window().message().contains(QStringLiteral("brazil.csv")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 5);
}

void TestApplication::failedExport_isExplained()
{
    QTRY_COMPARE(rows(), 191);
    ui::MainWindow &window = m_application->window();
    emit window.exportRequested({.snapshot = testing::smallSnapshot(),
                                 .agreements = {0},
                                 .spec = {},
                                 .path = m_folder->filePath(QStringLiteral("none/out.csv"))});
    QTRY_VERIFY(window.message().contains(QStringLiteral("out.csv")));
    QCOMPARE(rows(), 191);
}

void TestApplication::copy_putsTextAndTable()
{
    QTRY_COMPARE(rows(), 191);
    QSignalSpy changed(QApplication::clipboard(), &QClipboard::dataChanged);
    emit m_application->window().copyRequested(
        m_application->window().findChild<ui::AgreementTable *>()->agreements().view().snapshot, {0, 1},
        {catalogue::InstitutionColumn, catalogue::CountryColumn});
    QTRY_VERIFY(!changed.isEmpty());
    const QMimeData *data = QApplication::clipboard()->mimeData();
    QCOMPARE(data->text().trimmed().count(QLatin1Char('\n')), 2);
    QVERIFY(data->text().startsWith(QStringLiteral("Host institution\tCountry")));
    QVERIFY(data->html().contains(QStringLiteral("<table")));
}

QStringList TestApplication::words() const
{
    QStringList words;
    for (const auto &[place, text] : testing::shownTexts(m_application->window()))
        words.append(place + QLatin1StringView(": ") + text);
    words.sort();
    return words;
}

/// The same once nothing comes any more: details follow the list in their own time.
QStringList TestApplication::settledWords() const
{
    QStringList before;
    QStringList now = words();
    while (now != before) {
        QTest::qWait(100);
        before = std::exchange(now, words());
    }
    return now;
}

void TestApplication::languages_switchAndBack()
{
    QTRY_COMPARE(rows(), 191);
    // What is doubtful in the list is found last, behind the shown window.
    QTRY_VERIFY(m_application->window().findChild<QToolButton *>(QStringLiteral("problems"))->isVisible());
    speak(ui::LanguageChoice::French);
    QTRY_VERIFY2(counts().contains(QStringLiteral("accords")), qPrintable(counts()));
    const QStringList french = settledWords();
    speak(ui::LanguageChoice::English);
    QTRY_VERIFY2(counts().contains(QStringLiteral("agreements")), qPrintable(counts()));
    QVERIFY(settledWords() != french);
    speak(ui::LanguageChoice::French);
    QTRY_COMPARE(words(), french);
}

void TestApplication::message_followsLanguage()
{
    QTRY_COMPARE(rows(), 191);
    emit m_application->window().files().openRequested(m_folder->filePath(QStringLiteral("none.csv")));
    QTRY_VERIFY(!m_application->window().message().isEmpty());
    const QString english = m_application->window().message();
    speak(ui::LanguageChoice::French);
    QVERIFY(m_application->window().message() != english);
    QVERIFY(m_application->window().message().contains(QStringLiteral("none.csv")));
}

void TestApplication::state_isKept()
{
    QTRY_COMPARE(rows(), 191);
    type(QStringLiteral("country:BR"));
    speak(ui::LanguageChoice::French);
    emit m_application->window().appearanceChosen(ui::Appearance::Dark);
    QTRY_VERIFY(rows() < 191);
    const int found = rows();
    QTRY_VERIFY(QFile::exists(settings()));
    cleanup();
    start();
    QTRY_COMPARE(rows(), found);
    QCOMPARE(m_application->window().query(), QStringLiteral("country:BR"));
    QVERIFY(counts().contains(QStringLiteral("accords")));
    QVERIFY(ui::isDark(QApplication::palette()));
    emit m_application->window().appearanceChosen(ui::Appearance::System);
}

void TestApplication::damagedSettings_dontStopStart()
{
    cleanup();
    QFile file(settings());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"query\":");
    file.close();
    start();
    QTRY_COMPARE(rows(), 191);
    QVERIFY(QFile::exists(settings() + QStringLiteral(".damaged")));
}

void TestApplication::firstEdit_makesACatalogue()
{
    QTRY_COMPARE(rows(), 191);
    QVERIFY(!QFile::exists(ownCatalogue()));
    writeCity({}, QStringLiteral("Aachen"));
    QTRY_COMPARE(city(), QStringLiteral("Aachen"));
    QVERIFY(QFile::exists(ownCatalogue()));
    QCOMPARE(m_application->window().message(), QString());
    QCOMPARE(m_application->window().windowTitle(), QStringLiteral("own.accords – Accords"));
    emit m_application->window().undoRequested();
    QTRY_COMPARE(city(), QString());
    QCOMPARE(rows(), 191);
}

void TestApplication::fileOfLastTime_isOpenedAgain()
{
    QTRY_COMPARE(rows(), 191);
    writeCity({}, QStringLiteral("Aachen"));
    QTRY_COMPARE(city(), QStringLiteral("Aachen"));
    QTRY_VERIFY(QFile::exists(settings()));
    cleanup();
    start();
    QTRY_COMPARE(workspace().file(), ownCatalogue());
    QTRY_COMPARE(rows(), 191);
    QTRY_COMPARE(city(), QStringLiteral("Aachen"));
    // What was changed before can still be undone.
    emit m_application->window().undoRequested();
    QTRY_COMPARE(city(), QString());
}

void TestApplication::recentFileThatIsGone_isTakenOff()
{
    const QString path = put("mine.csv", "Host institution,Host country\nA,FR\nB,FR\n");
    ui::Files &files = m_application->window().files();
    emit files.openRequested(path);
    QTRY_COMPARE(rows(), 2);
    emit files.bundledListRequested();
    QTRY_COMPARE(rows(), 191);
    QVERIFY(QFile::remove(path));
    emit files.recentRequested(path);
    QTRY_VERIFY(m_application->window().message().contains(QStringLiteral("recent")));
    QTRY_VERIFY(QFile::exists(settings()));
    cleanup();
    QCOMPARE(SettingsFile(settings()).load().recent, QStringList());
}

void TestApplication::importedList_isShownFirst()
{
    QTRY_COMPARE(rows(), 191);
    ui::Files &files = m_application->window().files();
    emit files.importRequested(put("new.csv", "Host institution,Host country\nA,FR\nB,FR\n"));
    QTRY_VERIFY(m_application->window().findChild<ui::ImportDialog *>());
    QVERIFY(!QFile::exists(ownCatalogue()));
    m_application->window().findChild<ui::ImportDialog *>()->accept();
    QTRY_COMPARE(rows(), 2);
    QTRY_VERIFY2(m_application->window().message().contains(QStringLiteral("2 new")),
                 qPrintable(m_application->window().message()));
    QVERIFY(m_application->window().message().contains(QStringLiteral("kept as ended")));
    emit m_application->window().undoRequested();
    QTRY_COMPARE(rows(), 191);
}

void TestApplication::sameListAgain_saysSo()
{
    QTRY_COMPARE(rows(), 191);
    QFile list(QStringLiteral(":/lists/partner-agreements.tsv"));
    QVERIFY(list.open(QIODevice::ReadOnly));
    emit m_application->window().files().importRequested(put("again.tsv", list.readAll()));
    QTRY_VERIFY2(m_application->window().message().contains(QStringLiteral("nothing was changed")),
                 qPrintable(m_application->window().message()));
    QVERIFY(!m_application->window().findChild<ui::ImportDialog *>());
}

void TestApplication::backup_isRestored()
{
    importedList_isShownFirst();
    writeCity({}, QStringLiteral("Aachen"));
    QTRY_COMPARE(city(), QStringLiteral("Aachen"));
    emit m_application->window().files().backupsRequested();
    QTRY_VERIFY(m_application->window().findChild<ui::RestoreDialog *>());
    m_application->window().findChild<ui::RestoreDialog *>()->accept();
    QTRY_VERIFY(m_application->window().message().contains(QStringLiteral("own.accords")));
    QTRY_COMPARE(city(), QString());
    QCOMPARE(rows(), 191);
}

QTEST_MAIN(TestApplication)
#include "tst_application.moc"
