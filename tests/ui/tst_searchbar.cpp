// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/search/chip.h"
#include "ui/search/queryerrorline.h"
#include "ui/search/searchbar.h"
#include "ui/search/searchfield.h"
#include "views.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace accords;
using ui::Chip;
using ui::SearchField;

class TestSearchBar : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void keystroke_changesQuery();
    void spaces_areNoChange();
    void badQuery_keepsLastAndSays();
    void correction_isTaken();
    void correctedText_hidesError();
    void clear_emptiesQuery();
    void chips_followText();
    void chip_removesItsTerm();
    void chipKey_removesAndKeepsFocus();
    void chip_tipIsPlain();
    void chips_comeAfterFieldByTab();
    void chosenQuery_becomesText();
    void downKey_goesToTable();
    void laterCountries_areUnderstood();
    void counts_areReadable();

private:
    SearchField &field() { return m_bar->field(); }
    QList<Chip *> chips() const;

    std::unique_ptr<ui::SearchBar> m_bar;
};

void TestSearchBar::init()
{
    m_bar = std::make_unique<ui::SearchBar>();
    m_bar->showView(testing::viewOf(testing::smallSnapshot()));
    m_bar->resize(700, 90);
    m_bar->show();
    QVERIFY(QTest::qWaitForWindowActive(m_bar.get()));
}

void TestSearchBar::cleanup()
{
    m_bar.reset();
}

QList<Chip *> TestSearchBar::chips() const
{
    QList<Chip *> visible;
    for (Chip *chip : m_bar->findChildren<Chip *>()) {
        if (chip->isVisible())
            visible.append(chip);
    }
    return visible;
}

void TestSearchBar::keystroke_changesQuery()
{
    QSignalSpy spy(&field(), &SearchField::queryChanged);
    QTest::keyClicks(&field(), QStringLiteral("la"));
    QCOMPARE(spy.size(), 2);
    QCOMPARE(field().query().terms().front().values, QStringList(QStringLiteral("la")));
}

void TestSearchBar::spaces_areNoChange()
{
    field().setText(QStringLiteral("laval"));
    QSignalSpy spy(&field(), &SearchField::queryChanged);
    QTest::keyClicks(&field(), QStringLiteral("  "));
    QCOMPARE(spy.size(), 0);
}

void TestSearchBar::badQuery_keepsLastAndSays()
{
    field().setText(QStringLiteral("laval"));
    QSignalSpy spy(&field(), &SearchField::queryChanged);
    field().setText(QStringLiteral("laval contry:BR"));
    QCOMPARE(spy.size(), 0);
    QCOMPARE(field().query().text(), QStringLiteral("laval"));
    QCOMPARE(field().queryText(), QStringLiteral("laval"));
    auto *line = m_bar->findChild<ui::QueryErrorLine *>();
    QVERIFY(line->isVisible());
    QVERIFY(line->sentence().contains(QLatin1StringView("contry")));
    QCOMPARE(field().accessibleDescription(), line->sentence());
}

void TestSearchBar::correction_isTaken()
{
    field().setText(QStringLiteral("laval contry:CA"));
    QTest::mouseClick(m_bar->findChild<QAbstractButton *>(QStringLiteral("queryOffer")), Qt::LeftButton);
    QCOMPARE(field().text(), QStringLiteral("laval country:CA"));
    QCOMPARE(field().query().terms().size(), std::size_t(2));
}

void TestSearchBar::correctedText_hidesError()
{
    field().setText(QStringLiteral("\"open"));
    QVERIFY(m_bar->findChild<ui::QueryErrorLine *>()->isVisible());
    field().setText(QStringLiteral("\"open\""));
    QVERIFY(!m_bar->findChild<ui::QueryErrorLine *>()->isVisible());
    QVERIFY(field().accessibleDescription().isEmpty());
}

void TestSearchBar::clear_emptiesQuery()
{
    field().setText(QStringLiteral("laval type:mou"));
    field().clear();
    QVERIFY(field().query().isEmpty());
    QVERIFY(chips().isEmpty());
}

void TestSearchBar::chips_followText()
{
    field().setText(QStringLiteral("laval type:mou country:CA"));
    QCOMPARE(chips().size(), 3);
    field().setText(QStringLiteral("laval"));
    QTRY_COMPARE(chips().size(), 1);
}

void TestSearchBar::chip_removesItsTerm()
{
    field().setText(QStringLiteral("laval type:mou country:CA"));
    QTest::mouseClick(chips().at(1), Qt::LeftButton);
    QCOMPARE(field().text(), QStringLiteral("laval country:CA"));
    QCOMPARE(chips().size(), 2);
}

void TestSearchBar::chipKey_removesAndKeepsFocus()
{
    field().setText(QStringLiteral("laval type:mou"));
    chips().at(1)->setFocus();
    QTest::keyClick(chips().at(1), Qt::Key_Delete);
    QCOMPARE(field().text(), QStringLiteral("laval"));
    QVERIFY(chips().at(0)->hasFocus());
    QTest::keyClick(chips().at(0), Qt::Key_Backspace);
    QVERIFY(field().hasFocus());
}

void TestSearchBar::chip_tipIsPlain()
{
    field().setText(QStringLiteral("\"<img src=x>\""));
    QVERIFY(!chips().at(0)->toolTip().contains(QLatin1StringView("<img")));
    QVERIFY(chips().at(0)->toolTip().contains(QLatin1StringView("&lt;img")));
}

void TestSearchBar::chips_comeAfterFieldByTab()
{
    field().setText(QStringLiteral("laval type:mou"));
    m_bar->focusField();
    QTest::keyClick(&field(), Qt::Key_Tab);
    QVERIFY(chips().at(0)->hasFocus());
    QTest::keyClick(chips().at(0), Qt::Key_Tab);
    QVERIFY(chips().at(1)->hasFocus());
    QTest::keyClick(chips().at(1), Qt::Key_Left);
    QVERIFY(chips().at(0)->hasFocus());
}

void TestSearchBar::chosenQuery_becomesText()
{
    QSignalSpy spy(&field(), &SearchField::queryChanged);
    field().choose(catalogue::Query().withChoices(catalogue::Field::Country, {QStringLiteral("BR")}));
    QCOMPARE(field().text(), QStringLiteral("country:BR"));
    QCOMPARE(spy.size(), 1);
    QCOMPARE(chips().size(), 1);
}

void TestSearchBar::downKey_goesToTable()
{
    QSignalSpy spy(&field(), &SearchField::tableRequested);
    QTest::keyClick(&field(), Qt::Key_Down);
    QCOMPARE(spy.size(), 1);
}

void TestSearchBar::laterCountries_areUnderstood()
{
    ui::SearchBar bar;
    bar.field().setText(QStringLiteral("country:Atlantis"));
    QVERIFY(bar.field().error());
    QSignalSpy spy(&bar.field(), &SearchField::queryChanged);
    bar.showView(testing::viewOf(std::make_shared<const catalogue::Catalogue>(
        testing::listOf({QStringLiteral("Deep University | (Atlantis) | iia imt")}))));
    QVERIFY(!bar.field().error());
    QCOMPARE(spy.size(), 1);
}

void TestSearchBar::counts_areReadable()
{
    auto *counts = m_bar->findChild<QLineEdit *>(QStringLiteral("counts"));
    QCOMPARE(counts->accessibleName(), QStringLiteral("Counts"));
    QVERIFY(counts->isReadOnly());
    QVERIFY(counts->text().contains(QLatin1Char('6')));
    QVERIFY(counts->width() >= counts->fontMetrics().horizontalAdvance(counts->text()));
}

QTEST_MAIN(TestSearchBar)
#include "tst_searchbar.moc"
