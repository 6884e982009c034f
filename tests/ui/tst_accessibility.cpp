// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "shownwords.h"
#include "ui/mainwindow.h"
#include "views.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QTest>
#include <QToolButton>

using namespace accords;

class TestAccessibility : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everyControl_hasName();
    void dialogs_haveNamedControls();
    void tab_reachesEveryPart();

private:
    testing::ScriptedPrompts m_prompts;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<testing::Answering> m_answering;
};

void TestAccessibility::init()
{
    m_window = std::make_unique<ui::MainWindow>(m_prompts, testing::noPreview());
    m_answering = std::make_unique<testing::Answering>(*m_window, testing::smallSnapshot());
    m_window->setQuery(QStringLiteral("country:BR type:iia"));
    m_window->showError(QStringLiteral("Something is wrong."));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestAccessibility::cleanup()
{
    m_answering.reset();
    m_window.reset();
}

void TestAccessibility::everyControl_hasName()
{
    const QStringList unnamed = testing::unnamedControls(*m_window);
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(QLatin1StringView(", "))));
    m_window->setQuery(QStringLiteral("country:BR type:erasmus"));
    QVERIFY(testing::unnamedControls(*m_window).isEmpty());
    m_window->setQuery(QStringLiteral("contry:BR"));
    QVERIFY(testing::unnamedControls(*m_window).isEmpty());
}

void TestAccessibility::dialogs_haveNamedControls()
{
    for (QAction *action : m_window->findChildren<QAction *>()) {
        for (const char *opens : {"&Problems…", "Accords &help", "&About Accords", "&Export…"}) {
            if (action->text() == QString::fromUtf8(opens))
                action->trigger();
        }
    }
    const auto dialogs = m_window->findChildren<QDialog *>();
    QCOMPARE(dialogs.size(), 4);
    for (const QDialog *dialog : dialogs) {
        const QStringList unnamed = testing::unnamedControls(*dialog);
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(QLatin1StringView(", "))));
        QVERIFY(!dialog->windowTitle().isEmpty());
    }
}

void TestAccessibility::tab_reachesEveryPart()
{
    QStringList wanted = {QStringLiteral("Search"),      QStringLiteral("Countries"),  QStringLiteral("Types"),
                          QStringLiteral("Signatories"), QStringLiteral("Agreements"), QStringLiteral("Institution")};
    QStringList reached;
    for (int i = 0; i < 100 && reached.size() < wanted.size(); ++i) {
        const QString name = QApplication::focusWidget()->accessibleName();
        if (wanted.contains(name) && !reached.contains(name))
            reached.append(name);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(reached, wanted);
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
