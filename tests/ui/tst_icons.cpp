// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QStyle>
#include <QTest>

using namespace accords;

namespace {

constexpr QSize iconSize(16, 16);

QStringList iconNames()
{
    QStringList names;
    for (const QFileInfo &file : QDir(QStringLiteral(":/icons")).entryInfoList())
        names << file.completeBaseName();
    return names;
}

// The colour of the most opaque pixel: where a stroke covers it wholly.
QColor strokeColour(const QImage &image)
{
    QColor strongest(0, 0, 0, 0);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > strongest.alpha())
                strongest = image.pixelColor(x, y);
        }
    }
    strongest.setAlpha(255);
    return strongest;
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT

private slots:
    void everyIcon_isThere_data();
    void everyIcon_isThere();
    void everyIcon_draws();
    void strokeIcon_takesTheColourOfText();
    void strokeIcon_followsAnotherAppearance();
    void disabledIcon_isFainter();
    void highResolution_getsMorePixels();
    void unknownName_isNoIcon();
    void picturesOfQt_areOurs();
};

void TestIcons::everyIcon_isThere_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"open", "import", "export", "search", "clear", "close", "columns", "problems", "help",
                             "filter", "accords", "copy", "up", "down", "more"})
        QTest::addRow("%s", name) << QString::fromLatin1(name);
}

void TestIcons::everyIcon_isThere()
{
    QFETCH(QString, name);
    QVERIFY(iconNames().contains(name));
    QVERIFY(!ui::icon(name).isNull());
}

void TestIcons::everyIcon_draws()
{
    for (const QString &name : iconNames()) {
        const QImage image = ui::icon(name).pixmap(iconSize).toImage();
        QVERIFY2(strokeColour(image).isValid() && !image.isNull(), qPrintable(name));
        QVERIFY2(image.pixelColor(0, 0).alpha() == 0, qPrintable(name));
    }
}

void TestIcons::strokeIcon_takesTheColourOfText()
{
    ui::applyAppearance(ui::Appearance::Light);
    const QImage image = ui::icon(QStringLiteral("columns")).pixmap(QSize(64, 64)).toImage();
    QCOMPARE(strokeColour(image), QApplication::palette().color(QPalette::ButtonText));
}

void TestIcons::strokeIcon_followsAnotherAppearance()
{
    ui::applyAppearance(ui::Appearance::Light);
    const QIcon icon = ui::icon(QStringLiteral("columns"));
    const QColor inLight = strokeColour(icon.pixmap(QSize(64, 64)).toImage());
    ui::applyAppearance(ui::Appearance::Dark);
    const QColor inDark = strokeColour(icon.pixmap(QSize(64, 64)).toImage());
    QVERIFY(inDark.lightness() > inLight.lightness() + 100);
    ui::applyAppearance(ui::Appearance::Light);
}

void TestIcons::disabledIcon_isFainter()
{
    ui::applyAppearance(ui::Appearance::Light);
    const QImage image = ui::icon(QStringLiteral("columns")).pixmap(QSize(64, 64), QIcon::Disabled).toImage();
    QCOMPARE(strokeColour(image), QApplication::palette().color(QPalette::Disabled, QPalette::ButtonText));
}

void TestIcons::picturesOfQt_areOurs()
{
    ui::applyAppearance(ui::Appearance::Light);
    const QStyle &style = *QApplication::style();
    QCOMPARE(style.standardIcon(QStyle::SP_LineEditClearButton).pixmap(iconSize).toImage(),
             ui::icon(QStringLiteral("clear")).pixmap(iconSize).toImage());
    QCOMPARE(style.standardIcon(QStyle::SP_ToolBarHorizontalExtensionButton).pixmap(iconSize).toImage(),
             ui::icon(QStringLiteral("more")).pixmap(iconSize).toImage());
}

void TestIcons::highResolution_getsMorePixels()
{
    for (const qreal ratio : {1.0, 1.5, 2.0}) {
        const QPixmap pixmap = ui::icon(QStringLiteral("search")).pixmap(iconSize, ratio);
        QCOMPARE(pixmap.size(), (QSizeF(iconSize) * ratio).toSize());
        QCOMPARE(pixmap.devicePixelRatio(), ratio);
    }
}

void TestIcons::unknownName_isNoIcon()
{
    QVERIFY(ui::icon(QStringLiteral("unicorn")).isNull());
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
