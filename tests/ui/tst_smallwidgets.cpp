// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/support/labels.h"
#include "ui/support/linkbutton.h"
#include "ui/support/marks.h"
#include "ui/support/painting.h"
#include "ui/support/plainlines.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace accords;

/// Labels, links, pills, badges and lines of a file: what the parts of the window are made of.
class TestSmallWidgets : public QObject
{
    Q_OBJECT

private slots:
    void label_neverShowsRichText();
    void selectableLabel_copiesByKeyboard();
    void warningLabel_followsAppearance();
    void link_showsAmpersand();
    void link_isPressedByKeyboardAndMouse();
    void link_takesNoMoreThanItNeeds();
    void pill_isWideEnoughForItsLabel();
    void pill_textCanBeSelected();
    void pill_followsAppearance();
    void badge_withoutCode_paintsNothing();
    void badges_haveOneWidth();
    void lines_keepTabsAndLineEnds();
    void lines_showControlCharacters();
    void lines_leaveOutByteOrderMark();
    void lines_growWithTextUpToMost();
    void sameLines_keepSelection();
};

void TestSmallWidgets::label_neverShowsRichText()
{
    const std::unique_ptr<QLabel> label(ui::makeLabel(ui::Tone::Normal, QStringLiteral("<b>bold</b>")));
    QCOMPARE(label->textFormat(), Qt::PlainText);
    const std::unique_ptr<QLabel> selectable(ui::makeSelectableLabel(ui::Tone::Muted, QStringLiteral("<b>bold</b>")));
    QCOMPARE(selectable->textFormat(), Qt::PlainText);
}

void TestSmallWidgets::selectableLabel_copiesByKeyboard()
{
    const std::unique_ptr<QLabel> label(ui::makeSelectableLabel(ui::Tone::Title, QStringLiteral("Laval")));
    label->show();
    label->setFocus();
    QTest::keyClick(label.get(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(label->selectedText(), QStringLiteral("Laval"));
}

void TestSmallWidgets::warningLabel_followsAppearance()
{
    ui::applyAppearance(ui::Appearance::Light);
    const std::unique_ptr<QLabel> label(ui::makeLabel(ui::Tone::Warning, QStringLiteral("No")));
    for (const ui::Appearance appearance : {ui::Appearance::Dark, ui::Appearance::Light}) {
        ui::applyAppearance(appearance);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(label->palette().color(QPalette::WindowText), ui::coloursFor(QApplication::palette()).warning);
    }
}

void TestSmallWidgets::link_showsAmpersand()
{
    ui::LinkButton link(QStringLiteral("Texas A&M"));
    QCOMPARE(link.text(), QStringLiteral("Texas A&&M"));
    QCOMPARE(link.accessibleName(), QStringLiteral("Texas A&M"));
    QVERIFY(link.shortcut().isEmpty());
}

void TestSmallWidgets::link_isPressedByKeyboardAndMouse()
{
    ui::LinkButton link(QStringLiteral("line 20"));
    link.show();
    const QSignalSpy clicked(&link, &QAbstractButton::clicked);
    QTest::mouseClick(&link, Qt::LeftButton);
    QTest::keyClick(&link, Qt::Key_Space);
    QCOMPARE(clicked.count(), 2);
    QVERIFY((link.focusPolicy() & Qt::TabFocus) != 0);
}

void TestSmallWidgets::link_takesNoMoreThanItNeeds()
{
    const ui::LinkButton shorter(QStringLiteral("line 2"));
    const ui::LinkButton longer(QStringLiteral("A name so long that no pane holds it in one line of its own"));
    QVERIFY(shorter.sizeHint().width() < longer.sizeHint().width());
    QVERIFY(longer.minimumSizeHint().width() < longer.sizeHint().width() / 2);
}

void TestSmallWidgets::pill_isWideEnoughForItsLabel()
{
    for (const char *label : {"IIA", "MoU", "Erasmus+", "Autre"}) {
        const QString text = QString::fromLatin1(label);
        const QFontMetrics metrics(QApplication::font());
        QVERIFY(ui::pillSize(metrics, text).width() >= metrics.horizontalAdvance(text));
        QVERIFY(ui::pillSize(metrics, text).height() >= metrics.height());
    }
}

void TestSmallWidgets::pill_textCanBeSelected()
{
    ui::TypePill pill(QStringLiteral("IIA"), domain::AgreementType::Iia);
    QVERIFY(pill.textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
    QVERIFY(pill.textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
    QCOMPARE(pill.textFormat(), Qt::PlainText);
}

void TestSmallWidgets::pill_followsAppearance()
{
    ui::TypePill pill(QStringLiteral("IIA"), domain::AgreementType::Iia);
    for (const ui::Appearance appearance : {ui::Appearance::Dark, ui::Appearance::Light}) {
        ui::applyAppearance(appearance);
        QCoreApplication::sendPostedEvents();
        const QColor wanted = ui::pillColours(domain::AgreementType::Iia, QApplication::palette()).text;
        QCOMPARE(pill.palette().color(QPalette::WindowText), wanted);
    }
}

void TestSmallWidgets::badge_withoutCode_paintsNothing()
{
    QImage image(40, 20, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    const QImage untouched = image;
    QPainter painter(&image);
    ui::paintCodeBadge(painter, image.rect(), {}, ui::windowPalette(false));
    QCOMPARE(image, untouched);
    ui::paintCodeBadge(painter, image.rect(), QStringLiteral("BR"), ui::windowPalette(false));
    painter.end();
    QVERIFY(image != untouched);
}

void TestSmallWidgets::badges_haveOneWidth()
{
    QCOMPARE(ui::CodeBadge(QStringLiteral("MW")).sizeHint(), ui::CodeBadge(QStringLiteral("II")).sizeHint());
}

void TestSmallWidgets::lines_keepTabsAndLineEnds()
{
    QCOMPARE(ui::shownLines(QStringLiteral("a\tb\r\nc\td\n")), QStringLiteral("a\tb\nc\td\n"));
}

void TestSmallWidgets::lines_showControlCharacters()
{
    const QString shown = ui::shownLines(QStringLiteral("a\u202Eb\x07"));
    QVERIFY(!shown.contains(QChar(0x202E)));
    QVERIFY(!shown.contains(QChar(0x07)));
    QVERIFY(shown.startsWith(QLatin1Char('a')));
}

void TestSmallWidgets::lines_leaveOutByteOrderMark()
{
    QCOMPARE(ui::shownLines(QStringLiteral("\uFEFFa")), QStringLiteral("a"));
}

void TestSmallWidgets::lines_growWithTextUpToMost()
{
    ui::PlainLines lines;
    lines.resize(400, 10);
    lines.setMostVisibleLines(4);
    lines.show();
    lines.setLines(QStringLiteral("one"));
    const int one = lines.height();
    lines.setLines(QStringLiteral("one\ntwo\nthree"));
    const int three = lines.height();
    lines.setLines(QString(QStringLiteral("more\n")).repeated(20));
    const int most = lines.height();
    QVERIFY(one < three);
    QVERIFY(three < most);
    QVERIFY(most < 2 * three);
}

void TestSmallWidgets::sameLines_keepSelection()
{
    ui::PlainLines lines;
    lines.setLines(QStringLiteral("a\tb"));
    lines.selectAll();
    lines.setLines(QStringLiteral("a\tb"));
    QVERIFY(lines.textCursor().hasSelection());
    lines.setLines(QStringLiteral("c"));
    QVERIFY(!lines.textCursor().hasSelection());
}

QTEST_MAIN(TestSmallWidgets)
#include "tst_smallwidgets.moc"
