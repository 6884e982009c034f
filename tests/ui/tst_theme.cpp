// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/support/painting.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QTest>

#include <cmath>

using namespace accords;

namespace {

// WCAG 2.1: relative luminance and contrast ratio.
double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

constexpr double textContrast = 4.5;
constexpr double frameContrast = 3.0;

QList<bool> bothAppearances()
{
    return {false, true};
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void contrast_ofBlackOnWhiteIs21();
    void everyText_reachesContrast_data();
    void everyText_reachesContrast();
    void frames_areVisible();
    void pills_areReadable();
    void palettes_knowTheirAppearance();
    void rows_areSelectedByTint();
    void chosenAppearance_staysWhateverTheSystem();
    void chosenAppearance_reachesListsAndWidgets();
};

void TestTheme::contrast_ofBlackOnWhiteIs21()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
}

void TestTheme::everyText_reachesContrast_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    for (const bool dark : bothAppearances()) {
        const QPalette window = ui::windowPalette(dark);
        const ui::Colours colours = ui::coloursFor(window);
        const auto add = [dark](const char *name, const QColor &text, const QColor &ground) {
            QTest::addRow("%s %s", dark ? "dark" : "light", name) << text << ground;
        };
        const QColor text = window.color(QPalette::Text);
        const QColor base = window.color(QPalette::Base);
        const QColor ground = window.color(QPalette::Window);
        add("text on base", text, base);
        add("text on window", window.color(QPalette::WindowText), ground);
        add("text on alternate row", text, window.color(QPalette::AlternateBase));
        add("text on button", window.color(QPalette::ButtonText), window.color(QPalette::Button));
        add("text on hovered button", window.color(QPalette::ButtonText), colours.hover);
        add("text on pressed button", window.color(QPalette::ButtonText), colours.separator);
        add("text of tool tip", window.color(QPalette::ToolTipText), window.color(QPalette::ToolTipBase));
        add("text on hovered row", text, colours.hover);
        add("text on selected row", ui::viewPalette(dark).color(QPalette::HighlightedText), colours.selection);
        add("selected text", window.color(QPalette::HighlightedText), window.color(QPalette::Highlight));
        add("text on accent", colours.onAccent, colours.accent);
        add("muted on base", colours.muted, base);
        add("muted on window", colours.muted, ground);
        add("muted on alternate row", colours.muted, window.color(QPalette::AlternateBase));
        add("muted on hovered row", colours.muted, colours.hover);
        add("muted on selected row", colours.muted, colours.selection);
        add("placeholder", window.color(QPalette::PlaceholderText), base);
        add("link on base", window.color(QPalette::Link), base);
        add("link on window", window.color(QPalette::Link), ground);
        add("found text", colours.highlightText, colours.highlight);
        add("warning on base", colours.warning, base);
        add("warning on window", colours.warning, ground);
    }
}

void TestTheme::everyText_reachesContrast()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    const double ratio = contrast(text, ground);
    QVERIFY2(ratio >= textContrast,
             qPrintable(QStringLiteral("%1 on %2: %3").arg(text.name(), ground.name()).arg(ratio)));
}

void TestTheme::frames_areVisible()
{
    for (const bool dark : bothAppearances()) {
        const QPalette palette = ui::windowPalette(dark);
        const ui::Colours colours = ui::coloursFor(palette);
        for (const QPalette::ColorRole ground : {QPalette::Base, QPalette::Window}) {
            QCOMPARE_GE(contrast(colours.border, palette.color(ground)), frameContrast);
            QCOMPARE_GE(contrast(colours.accent, palette.color(ground)), frameContrast);
        }
    }
}

void TestTheme::pills_areReadable()
{
    for (const bool dark : bothAppearances()) {
        for (const domain::AgreementType type : domain::allTypes) {
            const auto [fill, text] = ui::pillColours(type, ui::windowPalette(dark));
            QVERIFY2(contrast(text, fill) >= textContrast, domain::token(type).data());
        }
    }
}

void TestTheme::palettes_knowTheirAppearance()
{
    QVERIFY(!ui::isDark(ui::windowPalette(false)));
    QVERIFY(ui::isDark(ui::windowPalette(true)));
    QVERIFY(!ui::isDark(ui::viewPalette(false)));
    QVERIFY(ui::isDark(ui::viewPalette(true)));
}

void TestTheme::rows_areSelectedByTint()
{
    for (const bool dark : bothAppearances()) {
        const QPalette view = ui::viewPalette(dark);
        QCOMPARE(view.color(QPalette::Highlight), ui::coloursFor(view).selection);
        QVERIFY(ui::windowPalette(dark).color(QPalette::Highlight) != view.color(QPalette::Highlight));
    }
}

void TestTheme::chosenAppearance_staysWhateverTheSystem()
{
    ui::Theme theme(*qApp);
    theme.setAppearance(ui::Appearance::Dark);
    QVERIFY(ui::isDark(QApplication::palette()));
    QEvent themeChange(QEvent::ThemeChange);
    QApplication::sendEvent(qApp, &themeChange);
    QVERIFY(ui::isDark(QApplication::palette()));
    theme.setAppearance(ui::Appearance::Light);
    QVERIFY(!ui::isDark(QApplication::palette()));
    QApplication::sendEvent(qApp, &themeChange);
    QVERIFY(!ui::isDark(QApplication::palette()));
}

void TestTheme::chosenAppearance_reachesListsAndWidgets()
{
    ui::Theme theme(*qApp);
    for (const ui::Appearance appearance : {ui::Appearance::Dark, ui::Appearance::Light}) {
        theme.setAppearance(appearance);
        const bool dark = appearance == ui::Appearance::Dark;
        QCOMPARE(QApplication::palette().color(QPalette::Base), ui::windowPalette(dark).color(QPalette::Base));
        QCOMPARE(QApplication::palette("QAbstractItemView").color(QPalette::Highlight),
                 ui::viewPalette(dark).color(QPalette::Highlight));
    }
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
