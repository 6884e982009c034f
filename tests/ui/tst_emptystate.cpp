// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/table/emptystate.h"
#include "views.h"

#include <QAbstractScrollArea>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace accords;
using testing::viewOf;

class TestEmptyState : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void noList_offersToOpen();
    void reading_saysSo();
    void rows_hideIt();
    void emptyList_saysSo();
    void noMatch_offersSpelling();
    void noMatch_offersDroppedTerms();
    void noMatch_offersToClear();
    void offers_areReplaced();
    void offersComeLater_andNothingMoves();
    void ampersand_isShown();

private:
    QString sentence() const { return m_empty->findChild<QLabel *>()->text(); }
    QList<QPushButton *> buttons() const;
    catalogue::Query press(const QString &part);

    std::unique_ptr<QAbstractScrollArea> m_area;
    ui::EmptyState *m_empty = nullptr;
};

void TestEmptyState::init()
{
    m_area = std::make_unique<QAbstractScrollArea>();
    m_empty = new ui::EmptyState(*m_area);
    m_area->resize(600, 400);
    m_area->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_area.get()));
}

void TestEmptyState::cleanup()
{
    m_area.reset();
}

QList<QPushButton *> TestEmptyState::buttons() const
{
    QList<QPushButton *> visible;
    for (QPushButton *button : m_empty->findChildren<QPushButton *>()) {
        if (button->isVisible())
            visible.append(button);
    }
    return visible;
}

catalogue::Query TestEmptyState::press(const QString &part)
{
    QSignalSpy spy(m_empty, &ui::EmptyState::queryChosen);
    for (QPushButton *button : buttons()) {
        if (button->text().contains(part)) {
            button->click();
            break;
        }
    }
    return spy.isEmpty() ? catalogue::Query({catalogue::Term{}}) : spy.first().at(0).value<catalogue::Query>();
}

void TestEmptyState::noList_offersToOpen()
{
    QSignalSpy spy(m_empty, &ui::EmptyState::openRequested);
    QCOMPARE(sentence(), QStringLiteral("No list is open."));
    QCOMPARE(buttons().size(), 1);
    buttons().first()->click();
    QCOMPARE(spy.size(), 1);
    QCOMPARE(m_empty->geometry(), m_area->viewport()->geometry());
}

void TestEmptyState::reading_saysSo()
{
    m_empty->setReading(true);
    QCOMPARE(sentence(), QStringLiteral("Reading the list…"));
    QVERIFY(buttons().isEmpty());
}

void TestEmptyState::rows_hideIt()
{
    QAbstractScrollArea area;
    ui::EmptyState empty(area);
    empty.showView(viewOf(testing::smallSnapshot()));
    area.show();
    // Nothing is made of what nobody has seen.
    QVERIFY(empty.findChildren<QWidget *>().isEmpty());
    m_empty->showView(viewOf(testing::smallSnapshot()));
    QVERIFY(!m_empty->isVisible());
}

void TestEmptyState::emptyList_saysSo()
{
    m_empty->showView(viewOf(std::make_shared<const catalogue::Catalogue>(domain::AgreementList{})));
    QCOMPARE(sentence(), QStringLiteral("This list holds no agreement."));
}

void TestEmptyState::noMatch_offersSpelling()
{
    m_empty->showView(viewOf(testing::smallSnapshot(), QStringLiteral("aalborg")));
    QVERIFY(sentence().contains(QLatin1StringView("aalborg")));
    QCOMPARE(press(QStringLiteral("Aalen")).text().toLower(), QStringLiteral("aalen"));
}

void TestEmptyState::noMatch_offersDroppedTerms()
{
    m_empty->showView(viewOf(testing::smallSnapshot(), QStringLiteral("country:BR type:erasmus")));
    QCOMPARE(press(QStringLiteral("Brazil")).text(), QStringLiteral("type:erasmus"));
}

void TestEmptyState::noMatch_offersToClear()
{
    m_empty->showView(viewOf(testing::smallSnapshot(), QStringLiteral("zzz")));
    QVERIFY(press(QStringLiteral("Clear the filter")).isEmpty());
}

void TestEmptyState::offers_areReplaced()
{
    m_empty->showView(viewOf(testing::smallSnapshot(), QStringLiteral("country:BR type:erasmus")));
    const auto offers = buttons().size();
    m_empty->showView(viewOf(testing::smallSnapshot(), QStringLiteral("country:BR type:erasmus")));
    QCOMPARE(buttons().size(), offers);
}

void TestEmptyState::offersComeLater_andNothingMoves()
{
    const table::View offering = viewOf(testing::smallSnapshot(), QStringLiteral("country:BR type:erasmus"));
    table::View view = offering;
    view.rescue = nullptr;
    m_empty->showView(view);
    QCoreApplication::processEvents();
    QCOMPARE(buttons().size(), 1);
    const QRect sentenceBefore = m_empty->findChild<QLabel *>()->geometry();
    const QRect clearBefore = buttons().first()->geometry();
    m_empty->showView(offering);
    QCoreApplication::processEvents();
    QCOMPARE(buttons().size(), 3);
    QCOMPARE(m_empty->findChild<QLabel *>()->geometry(), sentenceBefore);
    QCOMPARE(m_empty->findChild<QPushButton *>(QStringLiteral("clearFilter"))->geometry(), clearBefore);
}

void TestEmptyState::ampersand_isShown()
{
    m_empty->showView(viewOf(testing::smallSnapshot(), QStringLiteral("laval A&M")));
    bool found = false;
    for (const QPushButton *button : buttons())
        found = found || button->text().contains(QLatin1StringView("A&&M"));
    QVERIFY(found);
}

QTEST_MAIN(TestEmptyState)
#include "tst_emptystate.moc"
