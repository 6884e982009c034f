// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/support/theme.h"
#include "ui/support/thinparts.h"

#include <QApplication>
#include <QHeaderView>
#include <QImage>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOptionHeader>
#include <QStyleOptionSlider>
#include <QTest>

using namespace accords;

class TestThinParts final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::applyAppearance(ui::Appearance::Light); }

    void handle_standsForThePage_data();
    void handle_standsForThePage();
    void parts_coverTheBar();
    void handle_followsAPressedMouse();
    void page_isTurnedBesideTheHandle();
    void header_isFlatWithALine();
    void headerText_leavesRoomForTheArrow();

private:
    static QStyleOptionSlider bar(Qt::Orientation orientation, int maximum, int page, int position)
    {
        QStyleOptionSlider option;
        option.orientation = orientation;
        option.rect = orientation == Qt::Vertical ? QRect(5, 10, 12, 400) : QRect(5, 10, 400, 12);
        option.minimum = 0;
        option.maximum = maximum;
        option.pageStep = page;
        option.sliderPosition = option.sliderValue = position;
        return option;
    }
};

void TestThinParts::handle_standsForThePage_data()
{
    QTest::addColumn<int>("maximum");
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("length");
    QTest::newRow("nothing to scroll") << 0 << 400 << 0 << 0 << 400;
    QTest::newRow("half, at the top") << 400 << 400 << 0 << 0 << 200;
    QTest::newRow("half, at the end") << 400 << 400 << 400 << 200 << 200;
    QTest::newRow("a million rows") << 30'000'000 << 400 << 30'000'000 << 364 << 36;
}

void TestThinParts::handle_standsForThePage()
{
    QFETCH(int, maximum);
    QFETCH(int, page);
    QFETCH(int, position);
    QFETCH(int, start);
    QFETCH(int, length);
    const auto vertical = bar(Qt::Vertical, maximum, page, position);
    QCOMPARE(ui::scrollBarPart(vertical, QStyle::SC_ScrollBarSlider), QRect(5, 10 + start, 12, length));
    const auto horizontal = bar(Qt::Horizontal, maximum, page, position);
    QCOMPARE(ui::scrollBarPart(horizontal, QStyle::SC_ScrollBarSlider), QRect(5 + start, 10, length, 12));
}

void TestThinParts::parts_coverTheBar()
{
    const auto option = bar(Qt::Vertical, 1000, 300, 400);
    const QRect before = ui::scrollBarPart(option, QStyle::SC_ScrollBarSubPage);
    const QRect handle = ui::scrollBarPart(option, QStyle::SC_ScrollBarSlider);
    const QRect after = ui::scrollBarPart(option, QStyle::SC_ScrollBarAddPage);
    QCOMPARE(before.top(), option.rect.top());
    QCOMPARE(handle.top(), before.bottom() + 1);
    QCOMPARE(after.top(), handle.bottom() + 1);
    QCOMPARE(after.bottom(), option.rect.bottom());
    QVERIFY(ui::scrollBarPart(option, QStyle::SC_ScrollBarAddLine).isEmpty());
}

void TestThinParts::handle_followsAPressedMouse()
{
    QScrollBar scroll(Qt::Vertical);
    scroll.setRange(0, 1000);
    scroll.setPageStep(1000);
    scroll.resize(scroll.sizeHint().width(), 400);
    scroll.show();
    QCOMPARE(scroll.width(), ui::scrollBarExtent);
    QVERIFY(QTest::qWaitForWindowExposed(&scroll));
    QTest::mousePress(&scroll, Qt::LeftButton, {}, {6, 20});
    QTest::mouseMove(&scroll, {6, 120});
    QTest::mouseRelease(&scroll, Qt::LeftButton, {}, {6, 120});
    QVERIFY2(qAbs(scroll.value() - 500) < 20, qPrintable(QString::number(scroll.value())));
}

void TestThinParts::page_isTurnedBesideTheHandle()
{
    QScrollBar scroll(Qt::Vertical);
    scroll.setRange(0, 1000);
    scroll.setPageStep(100);
    scroll.resize(12, 400);
    scroll.show();
    QVERIFY(QTest::qWaitForWindowExposed(&scroll));
    QTest::mouseClick(&scroll, Qt::LeftButton, {}, {6, 390});
    QCOMPARE(scroll.value(), 100);
}

void TestThinParts::header_isFlatWithALine()
{
    QImage image(100, 30, QImage::Format_RGB32);
    image.fill(Qt::red);
    QPainter painter(&image);
    QStyleOption option;
    option.palette = QApplication::palette();
    option.rect = image.rect();
    QApplication::style()->drawControl(QStyle::CE_HeaderSection, &option, &painter);
    painter.end();
    QCOMPARE(image.pixelColor(50, 10), option.palette.color(QPalette::Base));
    QCOMPARE(image.pixelColor(50, 29), ui::coloursFor(option.palette).separator);
    QCOMPARE(image.pixelColor(0, 10), option.palette.color(QPalette::Base));
}

void TestThinParts::headerText_leavesRoomForTheArrow()
{
    QStyleOptionHeader option;
    option.state |= QStyle::State_Horizontal;
    option.rect = QRect(0, 0, 200, 30);
    const QStyle *style = QApplication::style();
    const QRect plain = style->subElementRect(QStyle::SE_HeaderLabel, &option);
    QCOMPARE(plain.left(), ui::headerMargin);
    option.sortIndicator = QStyleOptionHeader::SortUp;
    const QRect sorted = style->subElementRect(QStyle::SE_HeaderLabel, &option);
    const QRect arrow = style->subElementRect(QStyle::SE_HeaderArrow, &option);
    QVERIFY(sorted.right() < plain.right());
    QVERIFY(!sorted.intersects(arrow));
}

QTEST_MAIN(TestThinParts)
#include "tst_thinparts.moc"
