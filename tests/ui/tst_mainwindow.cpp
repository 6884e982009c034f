// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/details/detailpane.h"
#include "ui/files/files.h"
#include "ui/mainwindow.h"
#include "ui/messagebar.h"
#include "ui/panels/countrypanel.h"
#include "ui/problems/problemsdialog.h"
#include "ui/progressstrip.h"
#include "ui/search/searchfield.h"
#include "ui/table/agreementtable.h"
#include "views.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDragEnterEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace accords;

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void typing_asksForView();
    void setQuery_fillsFieldAndAsks();
    void lateView_leavesFieldAlone();
    void findKey_selectsField();
    void escape_clearsFilterFromTable();
    void escapeInNarrowField_clearsItFirst();
    void downKey_reachesTable();
    void copyKey_tellsRowsAndColumns();
    void copyKey_inField_copiesText();
    void openKey_asksForPath();
    void openCancelled_asksForNothing();
    void openError_staysUntilClosed();
    void notice_replacesError();
    void markup_isShownAsText();
    void paneKeys_fold();
    void paneKey_goesRound();
    void state_comesBack();
    void damagedState_isIgnored();
    void drop_opensFile();
    void dropOfText_isRefused();
    void languageSwitch_asks();
    void languageMenu_asks();
    void shortProgress_isNotShown();
    void longProgress_canBeCancelled();
    void detailFilter_becomesQuery();
    void similarInstitution_isShown();
    void problemLine_clearsFilterAndIsCurrent();
    void export_opensWithRowsOfSelection();
    void mnemonics_areUnique();
    void languageSwitch_numbersFollow();

private:
    template <typename Type>
    Type *part() const
    {
        return m_window->findChild<Type *>();
    }
    ui::SearchField &field() { return *part<ui::SearchField>(); }
    ui::AgreementTable &table() { return *part<ui::AgreementTable>(); }
    void press(QWidget &widget, int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&widget, Qt::Key(key), modifiers);
    }

    testing::ScriptedPrompts m_prompts;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<testing::Answering> m_answering;
};

void TestMainWindow::init()
{
    m_prompts = {};
    m_window = std::make_unique<ui::MainWindow>(m_prompts, testing::noPreview());
    m_answering = std::make_unique<testing::Answering>(*m_window, testing::smallSnapshot());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::cleanup()
{
    m_answering.reset();
    m_window.reset();
}

void TestMainWindow::typing_asksForView()
{
    QVERIFY(field().hasFocus());
    QTest::keyClicks(&field(), QStringLiteral("laval"));
    QCOMPARE(table().model()->rowCount(), 2);
    QCOMPARE(m_window->query(), QStringLiteral("laval"));
}

void TestMainWindow::setQuery_fillsFieldAndAsks()
{
    QSignalSpy spy(m_window.get(), &ui::MainWindow::queryChanged);
    m_window->setQuery(QStringLiteral("country:BR"));
    QCOMPARE(spy.size(), 1);
    QCOMPARE(field().text(), QStringLiteral("country:BR"));
}

void TestMainWindow::lateView_leavesFieldAlone()
{
    m_window->setQuery(QStringLiteral("laval"));
    m_window->showView(testing::viewOf(testing::smallSnapshot(), QStringLiteral("la")));
    QCOMPARE(field().text(), QStringLiteral("laval"));
}

void TestMainWindow::findKey_selectsField()
{
    m_window->setQuery(QStringLiteral("laval"));
    table().setFocus();
    press(table(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(field().hasFocus());
    QCOMPARE(field().selectedText(), QStringLiteral("laval"));
}

void TestMainWindow::escape_clearsFilterFromTable()
{
    m_window->setQuery(QStringLiteral("laval"));
    table().setFocus();
    press(table(), Qt::Key_Escape);
    QVERIFY(field().text().isEmpty());
    QCOMPARE(table().model()->rowCount(), 6);
}

void TestMainWindow::escapeInNarrowField_clearsItFirst()
{
    m_window->setQuery(QStringLiteral("laval"));
    auto *narrow = part<ui::CountryPanel>()->findChild<QLineEdit *>();
    narrow->setFocus();
    narrow->setText(QStringLiteral("can"));
    press(*narrow, Qt::Key_Escape);
    QVERIFY(narrow->text().isEmpty());
    QCOMPARE(field().text(), QStringLiteral("laval"));
    press(*narrow, Qt::Key_Escape);
    QVERIFY(field().text().isEmpty());
}

void TestMainWindow::downKey_reachesTable()
{
    press(field(), Qt::Key_Down);
    QVERIFY(table().hasFocus());
}

void TestMainWindow::copyKey_tellsRowsAndColumns()
{
    QSignalSpy spy(m_window.get(), &ui::MainWindow::copyRequested);
    table().setFocus();
    table().choose(3);
    press(table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first().at(0).value<catalogue::Snapshot>(), table().agreements().view().snapshot);
    QCOMPARE(spy.first().at(1).value<std::vector<domain::AgreementId>>(), std::vector<domain::AgreementId>{3});
    QCOMPARE(spy.first().at(2).value<std::vector<catalogue::Column>>(), table().columns());
}

void TestMainWindow::copyKey_inField_copiesText()
{
    QSignalSpy spy(m_window.get(), &ui::MainWindow::copyRequested);
    m_window->setQuery(QStringLiteral("laval"));
    field().setFocus();
    field().selectAll();
    press(field(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(spy.size(), 0);
}

void TestMainWindow::openKey_asksForPath()
{
    QSignalSpy spy(&m_window->files(), &ui::Files::openRequested);
    m_prompts.path = QStringLiteral("/tmp/list.tsv");
    press(field(), Qt::Key_O, Qt::ControlModifier);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first().at(0).toString(), m_prompts.path);
}

void TestMainWindow::openCancelled_asksForNothing()
{
    QSignalSpy spy(&m_window->files(), &ui::Files::openRequested);
    press(field(), Qt::Key_O, Qt::ControlModifier);
    QCOMPARE(spy.size(), 0);
}

void TestMainWindow::openError_staysUntilClosed()
{
    auto *bar = part<ui::MessageBar>();
    m_window->showError(QStringLiteral("It is gone."));
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->sentence(), QStringLiteral("It is gone."));
    bar->findChild<QToolButton *>()->click();
    QVERIFY(!bar->isVisible());
}

void TestMainWindow::notice_replacesError()
{
    m_window->showError(QStringLiteral("It is gone."));
    m_window->showNotice(QStringLiteral("It is back."));
    QCOMPARE(part<ui::MessageBar>()->sentence(), QStringLiteral("It is back."));
}

void TestMainWindow::markup_isShownAsText()
{
    m_window->showError(QStringLiteral("<b>bold</b>"));
    QCOMPARE(part<ui::MessageBar>()->findChild<QLabel *>()->textFormat(), Qt::PlainText);
}

void TestMainWindow::paneKeys_fold()
{
    auto *countries = part<ui::CountryPanel>();
    auto *details = part<ui::DetailPane>();
    const int width = details->width();
    press(field(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(!countries->isVisible());
    press(field(), Qt::Key_2, Qt::ControlModifier);
    QVERIFY(!details->isVisible());
    press(field(), Qt::Key_1, Qt::ControlModifier);
    press(field(), Qt::Key_2, Qt::ControlModifier);
    QVERIFY(countries->isVisible());
    QCOMPARE(details->width(), width);
}

void TestMainWindow::paneKey_goesRound()
{
    const auto in = [](const QWidget *pane) { return pane->isAncestorOf(QApplication::focusWidget()); };
    press(field(), Qt::Key_F6);
    QVERIFY(in(part<ui::CountryPanel>()));
    press(*QApplication::focusWidget(), Qt::Key_F6);
    QVERIFY(table().hasFocus());
    press(table(), Qt::Key_F6);
    QVERIFY(in(part<ui::DetailPane>()));
    press(*QApplication::focusWidget(), Qt::Key_F6);
    QVERIFY(field().hasFocus());
    press(field(), Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(in(part<ui::DetailPane>()));
}

void TestMainWindow::state_comesBack()
{
    m_window->resize(1111, 700);
    press(field(), Qt::Key_2, Qt::ControlModifier);
    table().restore({{QStringLiteral("sort"), QStringList{QStringLiteral("-country")}}});
    const QVariantMap state =
        QJsonDocument(QJsonObject::fromVariantMap(m_window->windowState())).object().toVariantMap();

    ui::MainWindow other(m_prompts, testing::noPreview());
    QSignalSpy sorted(&other, &ui::MainWindow::sortChanged);
    other.restoreWindowState(state);
    other.show();
    QCOMPARE(other.width(), 1111);
    QVERIFY(other.findChild<ui::DetailPane *>()->isHidden());
    QCOMPARE(sorted.size(), 1);
    const auto table = [](const QVariantMap &map) {
        return QJsonValue::fromVariant(map.value(QStringLiteral("table")));
    };
    QCOMPARE(table(other.windowState()), table(state));
}

void TestMainWindow::damagedState_isIgnored()
{
    ui::MainWindow other(m_prompts, testing::noPreview());
    other.restoreWindowState({{QStringLiteral("window"), QStringLiteral("no map")},
                              {QStringLiteral("panes"), QVariantMap{{QStringLiteral("left"), -7}}},
                              {QStringLiteral("table"), 12},
                              {QStringLiteral("export"), QStringList()}});
    other.show();
    QVERIFY(other.findChild<ui::CountryPanel *>()->isVisible());
    QVERIFY(other.findChild<ui::CountryPanel *>()->width() > 50);
}

namespace {

/// Drags \a data onto \a window and lets it go. Returns whether the window takes it.
bool drop(QWidget &window, const QMimeData &data)
{
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QDropEvent drop(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &drop);
    return enter.isAccepted();
}

} // namespace

void TestMainWindow::drop_opensFile()
{
    QSignalSpy spy(&m_window->files(), &ui::Files::openRequested);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/a list.tsv"))});
    QVERIFY(drop(*m_window, data));
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first().at(0).toString(), QStringLiteral("/tmp/a list.tsv"));
}

void TestMainWindow::dropOfText_isRefused()
{
    QSignalSpy spy(&m_window->files(), &ui::Files::openRequested);
    QMimeData text;
    text.setText(QStringLiteral("laval"));
    QVERIFY(!drop(*m_window, text));
    QMimeData remote;
    remote.setUrls({QUrl(QStringLiteral("https://example.org/list.tsv"))});
    QVERIFY(!drop(*m_window, remote));
    QCOMPARE(spy.size(), 0);
}

void TestMainWindow::languageSwitch_asks()
{
    QSignalSpy spy(m_window.get(), &ui::MainWindow::languageChosen);
    QVERIFY(m_window->findChild<QToolButton *>(QStringLiteral("EN"))->isChecked());
    m_window->findChild<QToolButton *>(QStringLiteral("FR"))->click();
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first().at(0).value<ui::LanguageChoice>(), ui::LanguageChoice::French);
}

void TestMainWindow::languageMenu_asks()
{
    QSignalSpy spy(m_window.get(), &ui::MainWindow::languageChosen);
    m_window->setLanguageChoice(ui::LanguageChoice::French);
    for (QAction *action : m_window->findChildren<QAction *>()) {
        if (action->text() == QStringLiteral("&Français"))
            QVERIFY(action->isChecked());
        if (action->text() == QStringLiteral("&English"))
            action->trigger();
    }
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first().at(0).value<ui::LanguageChoice>(), ui::LanguageChoice::English);
}

void TestMainWindow::shortProgress_isNotShown()
{
    m_window->showProgress(QStringLiteral("Reading"), 1, 10);
    QVERIFY(!part<ui::ProgressStrip>()->isVisible());
    m_window->showProgress({}, 0, 0);
    QTest::qWait(400);
    QVERIFY(!part<ui::ProgressStrip>()->isVisible());
}

void TestMainWindow::longProgress_canBeCancelled()
{
    QSignalSpy spy(m_window.get(), &ui::MainWindow::cancelRequested);
    m_window->showProgress(QStringLiteral("Reading"), 1, 10);
    auto *strip = part<ui::ProgressStrip>();
    QTRY_VERIFY(strip->isVisible());
    strip->findChild<QPushButton *>()->click();
    QCOMPARE(spy.size(), 1);
    m_window->showProgress({}, 0, 0);
    QVERIFY(!strip->isVisible());
}

void TestMainWindow::detailFilter_becomesQuery()
{
    m_window->setQuery(QStringLiteral("type:mou"));
    emit part<ui::DetailPane>()->filterRequested(0);
    QCOMPARE(table().model()->rowCount(), 1);
    QCOMPARE(table().currentAgreement(), std::optional<domain::AgreementId>(3));
}

void TestMainWindow::similarInstitution_isShown()
{
    m_window->setQuery(QStringLiteral("aalen"));
    const auto other = testing::smallSnapshot()->agreement(4).institution;
    emit part<ui::DetailPane>()->institutionRequested(other);
    QCOMPARE(table().currentAgreement(), std::optional<domain::AgreementId>(4));
    m_window->setQuery(QString());
    emit part<ui::DetailPane>()->institutionRequested(0);
    QCOMPARE(table().currentAgreement(), std::optional<domain::AgreementId>(0));
    QVERIFY(field().text().isEmpty());
}

void TestMainWindow::problemLine_clearsFilterAndIsCurrent()
{
    domain::AgreementList list = testing::listOf({QStringLiteral("Université Laval | CA Canada | iia imt"),
                                                  QStringLiteral("Aalen University | DE Germany | erasmus")});
    list.problems.push_back(
        {domain::ProblemCode::Space, domain::Severity::Repair, 3, QStringLiteral("a "), QStringLiteral("a")});
    m_answering->setSnapshot(std::make_shared<const catalogue::Catalogue>(std::move(list)));
    m_window->setQuery(QStringLiteral("laval"));
    auto *button = m_window->findChild<QToolButton *>(QStringLiteral("problems"));
    QVERIFY(button->isVisible());
    button->click();
    auto *dialog = m_window->findChild<ui::ProblemsDialog *>();
    QVERIFY(dialog->isVisible());
    emit dialog->lineRequested(3);
    QVERIFY(field().text().isEmpty());
    QVERIFY(part<ui::MessageBar>()->isVisible());
    QCOMPARE(table().currentAgreement(), std::optional<domain::AgreementId>(1));
}

void TestMainWindow::export_opensWithRowsOfSelection()
{
    QSignalSpy spy(m_window.get(), &ui::MainWindow::exportRequested);
    table().choose(2);
    press(field(), Qt::Key_E, Qt::ControlModifier);
    auto *dialog = m_window->findChild<ui::ExportDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->isVisible());
    dialog->reject();
    QCOMPARE(spy.size(), 0);
}

void TestMainWindow::languageSwitch_numbersFollow()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::French));
    QEvent switched(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_window.get(), &switched);
    const QLocale shown = table().locale();
    QLocale::setDefault(before);
    QCOMPARE(shown.language(), QLocale::French);
}

void TestMainWindow::mnemonics_areUnique()
{
    QList<QList<QAction *>> menus = {m_window->menuBar()->actions()};
    for (const QMenu *menu : m_window->findChildren<QMenu *>()) {
        if (!menu->title().isEmpty())
            menus.append(menu->actions());
    }
    for (const QList<QAction *> &actions : menus) {
        QStringList seen;
        for (const QAction *action : actions) {
            const QString key = QKeySequence::mnemonic(action->text()).toString();
            if (action->isSeparator() || key.isEmpty())
                continue;
            QVERIFY2(!seen.contains(key), qPrintable(action->text()));
            seen.append(key);
        }
    }
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
