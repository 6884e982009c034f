// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "shownwords.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTextEdit>

namespace accords::testing {

namespace {

constexpr int rowsLookedAt = 10;

bool isShown(const QWidget &widget)
{
    return widget.isVisible() || qobject_cast<const QMenu *>(&widget) != nullptr;
}

class Collector final
{
public:
    void collect(const QWidget &widget);
    QList<ShownText> texts;

private:
    void add(const QObject &object, const char *property, const QString &text);
    void addModel(const QAbstractItemView &view);
    void addHeader(const QAbstractItemView &view);
    void addContents(const QWidget &widget);
};

void Collector::add(const QObject &object, const char *property, const QString &text)
{
    if (text.isEmpty())
        return;
    const QString place = QLatin1StringView(object.metaObject()->className()) + QLatin1Char(' ') + object.objectName() +
                          QLatin1Char(' ') + QLatin1StringView(property);
    texts.append({place, text});
}

void Collector::addHeader(const QAbstractItemView &view)
{
    const auto *table = qobject_cast<const QTableView *>(&view);
    if (table == nullptr || table->horizontalHeader()->isHidden())
        return;
    for (int column = 0; column < view.model()->columnCount(); ++column)
        add(view, "header", view.model()->headerData(column, Qt::Horizontal).toString());
}

void Collector::addModel(const QAbstractItemView &view)
{
    if (view.model() == nullptr)
        return;
    addHeader(view);
    for (int row = 0; row < std::min(view.model()->rowCount(), rowsLookedAt); ++row) {
        for (int column = 0; column < view.model()->columnCount(); ++column)
            add(view, "cell", view.model()->index(row, column).data().toString());
    }
}

void Collector::addContents(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        add(widget, "text", label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        add(widget, "text", button->text());
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        add(widget, "placeholder", edit->placeholderText());
    if (const auto *edit = qobject_cast<const QTextEdit *>(&widget))
        add(widget, "page", edit->toPlainText());
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        for (int i = 0; i < box->count(); ++i)
            add(widget, "item", box->itemText(i));
    }
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
        addModel(*view);
}

void Collector::collect(const QWidget &widget)
{
    if (!isShown(widget))
        return;
    add(widget, "accessible name", widget.accessibleName());
    add(widget, "accessible description", widget.accessibleDescription());
    add(widget, "tool tip", widget.toolTip());
    if (widget.isWindow())
        add(widget, "title", widget.windowTitle());
    addContents(widget);
    for (const QAction *action : widget.actions())
        add(*action, "action", action->text());
    for (const QObject *child : widget.children()) {
        if (const auto *childWidget = qobject_cast<const QWidget *>(child))
            collect(*childWidget);
    }
}

/// Parts that Qt makes inside its own controls speak through the control.
bool isInner(const QWidget &widget)
{
    return qobject_cast<const QScrollBar *>(&widget) != nullptr ||
           widget.objectName().startsWith(QLatin1StringView("qt_"));
}

} // namespace

QList<ShownText> shownTexts(const QWidget &window)
{
    Collector collector;
    collector.collect(window);
    return collector.texts;
}

QStringList unnamedControls(const QWidget &window)
{
    QStringList unnamed;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
        if (!widget->isVisible() || !takesTab || isInner(*widget))
            continue;
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (face == nullptr || face->text(QAccessible::Name).isEmpty())
            unnamed.append(QLatin1StringView(widget->metaObject()->className()) + QLatin1Char(' ') +
                           widget->objectName());
    }
    return unnamed;
}

} // namespace accords::testing
