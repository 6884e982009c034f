// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/support/theme.h"

#include "ui/support/style.h"

#include <QApplication>
#include <QEvent>
#include <QStyleHints>

#include <algorithm>

namespace accords::ui {

namespace {

/// Every colour of one appearance; the rest follows from these.
struct Scheme
{
    QRgb window;
    QRgb base;
    QRgb alternate;
    QRgb text;
    QRgb muted;
    QRgb disabled;
    QRgb button;
    QRgb accent;
    QRgb onAccent;
    QRgb selection; ///< of a row
    QRgb selectedText;
    QRgb hover;
    QRgb separator;
    QRgb border;
    QRgb highlight;
    QRgb highlightText;
    QRgb warning;
};

constexpr Scheme lightScheme = {
    .window = 0xfff5f6f8,
    .base = 0xffffffff,
    .alternate = 0xfffafbfc,
    .text = 0xff1c2127,
    .muted = 0xff56606c,
    .disabled = 0xff8d959f,
    .button = 0xfffdfdfe,
    .accent = 0xff2459c7,
    .onAccent = 0xffffffff,
    .selection = 0xffdce7fa,
    .selectedText = 0xff1c2127,
    .hover = 0xfff0f3f8,
    .separator = 0xffdde1e7,
    .border = 0xff7c8590,
    .highlight = 0xffffe59a,
    .highlightText = 0xff1c2127,
    .warning = 0xffa3380a,
};

constexpr Scheme darkScheme = {
    .window = 0xff1b1e23,
    .base = 0xff22262c,
    .alternate = 0xff262a31,
    .text = 0xffe6e9ed,
    .muted = 0xffabb3be,
    .disabled = 0xff767e89,
    .button = 0xff2b3037,
    .accent = 0xff86abf7,
    .onAccent = 0xff12161c,
    .selection = 0xff2c3f62,
    .selectedText = 0xfff1f4f8,
    .hover = 0xff2a2f36,
    .separator = 0xff373d46,
    .border = 0xff717a87,
    .highlight = 0xff665114,
    .highlightText = 0xfffff3cf,
    .warning = 0xfff4a57c,
};

const Scheme &schemeFor(bool isDark)
{
    return isDark ? darkScheme : lightScheme;
}

QPalette paletteOf(const Scheme &scheme)
{
    QPalette palette(QColor::fromRgb(scheme.button), QColor::fromRgb(scheme.window));
    const auto set = [&palette](QPalette::ColorRole role, QRgb colour) {
        palette.setColor(role, QColor::fromRgb(colour));
    };
    set(QPalette::Base, scheme.base);
    set(QPalette::AlternateBase, scheme.alternate);
    set(QPalette::ToolTipBase, scheme.base);
    set(QPalette::Highlight, scheme.accent);
    set(QPalette::HighlightedText, scheme.onAccent);
    set(QPalette::Link, scheme.accent);
    set(QPalette::LinkVisited, scheme.accent);
    set(QPalette::PlaceholderText, scheme.muted);
    set(QPalette::Mid, scheme.separator);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        set(role, scheme.text);
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(scheme.disabled));
    }
    return palette;
}

bool systemIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    // Without a palette of its own the application has the platform's.
    const QPalette own = QApplication::palette();
    QApplication::setPalette(QPalette());
    const bool isSystemDark = isDark(QApplication::palette());
    QApplication::setPalette(own);
    return isSystemDark;
}

} // namespace

bool isDark(const QPalette &palette)
{
    // As QColor::lightness() has it, which works out the hue besides; each cell asks for this.
    const QRgb window = palette.color(QPalette::Active, QPalette::Window).rgb();
    const auto [darkest, lightest] = std::minmax({qRed(window), qGreen(window), qBlue(window)});
    return darkest + lightest < 256;
}

Colours coloursFor(const QPalette &palette)
{
    const Scheme &scheme = schemeFor(isDark(palette));
    return {
        .accent = QColor::fromRgb(scheme.accent),
        .onAccent = QColor::fromRgb(scheme.onAccent),
        .selection = QColor::fromRgb(scheme.selection),
        .hover = QColor::fromRgb(scheme.hover),
        .muted = QColor::fromRgb(scheme.muted),
        .separator = QColor::fromRgb(scheme.separator),
        .border = QColor::fromRgb(scheme.border),
        .highlight = QColor::fromRgb(scheme.highlight),
        .highlightText = QColor::fromRgb(scheme.highlightText),
        .warning = QColor::fromRgb(scheme.warning),
    };
}

QPalette windowPalette(bool dark)
{
    return paletteOf(schemeFor(dark));
}

QPalette viewPalette(bool dark)
{
    const Scheme &scheme = schemeFor(dark);
    QPalette palette = paletteOf(scheme);
    palette.setColor(QPalette::Highlight, QColor::fromRgb(scheme.selection));
    palette.setColor(QPalette::HighlightedText, QColor::fromRgb(scheme.selectedText));
    return palette;
}

void applyAppearance(Appearance appearance)
{
    const bool dark = appearance == Appearance::System ? systemIsDark() : appearance == Appearance::Dark;
    if (qobject_cast<Style *>(QApplication::style()) == nullptr)
        QApplication::setStyle(new Style);
    QApplication::setPalette(windowPalette(dark));
    QApplication::setPalette(viewPalette(dark), "QAbstractItemView");
}

Theme::Theme(QApplication &application, Appearance appearance) : m_application(application), m_appearance(appearance)
{
    m_application.installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::apply);
#endif
    apply();
}

void Theme::setAppearance(Appearance appearance)
{
    if (appearance == m_appearance)
        return;
    m_appearance = appearance;
    apply();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_application && event->type() == QEvent::ThemeChange)
        apply();
    return QObject::eventFilter(watched, event);
}

void Theme::apply()
{
    if (m_applying)
        return;
    m_applying = true;
    applyAppearance(m_appearance);
    m_applying = false;
}

} // namespace accords::ui
