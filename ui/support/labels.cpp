// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/support/labels.h"

#include "ui/support/theme.h"

#include <QEvent>
#include <QPainter>

namespace accords::ui {

namespace {

constexpr qreal titleScale = 1.35;

class Separator final : public QWidget
{
public:
    explicit Separator(QWidget *parent) : QWidget(parent)
    {
        setFixedHeight(1);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), coloursFor(palette()).separator); }
};

// No role of a palette says "warning": the colour is set anew when the appearance changes.
class WarningLabel final : public QLabel
{
public:
    explicit WarningLabel(QWidget *parent) : QLabel(parent) { colour(); }

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange)
            colour();
        QLabel::changeEvent(event);
    }

private:
    void colour()
    {
        const QColor warning = coloursFor(palette()).warning;
        // Setting a palette brings another PaletteChange.
        if (palette().color(QPalette::WindowText) == warning)
            return;
        QPalette own = palette();
        own.setColor(QPalette::WindowText, warning);
        setPalette(own);
    }
};

QFont fontOf(Tone tone, QFont font)
{
    if (tone == Tone::Strong || tone == Tone::Heading || tone == Tone::Title)
        font.setWeight(QFont::DemiBold);
    if (tone == Tone::Title)
        font.setPointSizeF(font.pointSizeF() * titleScale);
    return font;
}

} // namespace

QLabel *makeLabel(Tone tone, const QString &text, QWidget *parent)
{
    QLabel *label = tone == Tone::Warning ? new WarningLabel(parent) : new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(fontOf(tone, label->font()));
    // A role and not a colour: it follows when the appearance changes.
    if (tone == Tone::Muted || tone == Tone::Heading)
        label->setForegroundRole(QPalette::PlaceholderText);
    label->setText(text);
    return label;
}

QLabel *makeSelectableLabel(Tone tone, const QString &text, QWidget *parent)
{
    QLabel *label = makeLabel(tone, text, parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QWidget *makeSeparator(QWidget *parent)
{
    return new Separator(parent);
}

} // namespace accords::ui
