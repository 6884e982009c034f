// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/editing/fieldeditor.h"

#include "table/fieldwording.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <chrono>

namespace accords::ui {

namespace {

// Saved at most a second after the last key, writing included.
constexpr std::chrono::milliseconds pause{800};

bool isUndoKey(const QKeyEvent &event)
{
    return event.matches(QKeySequence::Undo);
}

bool isRedoKey(const QKeyEvent &event)
{
    const QKeySequence keys(event.keyCombination());
    return event.matches(QKeySequence::Redo) || keys == QKeySequence(Qt::CTRL | Qt::Key_Y) ||
           keys == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
}

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

FieldEditor::FieldEditor(const domain::FieldPlace &place, const FieldSurroundings &surroundings, QWidget *parent)
    : QWidget(parent), m_place(place), m_surroundings(surroundings)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        showFault();
        commit();
    });
}

void FieldEditor::hear(const QString &stored)
{
    if (!m_edit.hear(stored))
        return;
    showText(m_edit.text());
    if (m_atEntry)
        m_atEntry = m_edit.text();
    setFault({});
}

void FieldEditor::resume(const FieldEdit &edit)
{
    const QString stored = m_edit.text();
    m_edit = edit;
    showText(m_edit.text());
    hear(stored);
    if (m_edit.isInProgress())
        showFault();
}

void FieldEditor::settle(const QString &stored)
{
    m_soon.stop();
    m_edit.settle(stored);
    showText(stored);
    if (m_atEntry)
        m_atEntry = stored;
    setFault({});
}

void FieldEditor::fail()
{
    m_edit.fail();
}

void FieldEditor::takeBack(const domain::FieldChange &change)
{
    m_edit.takeBack(change.before, change.after);
    showText(change.after);
}

void FieldEditor::commit()
{
    m_soon.stop();
    if (!m_edit.isInProgress() || findFault())
        return;
    setFault({});
    const domain::FieldChange change{m_place, m_edit.base(), m_edit.text()};
    m_edit.hand();
    emit committed(change);
}

void FieldEditor::name(QWidget &part, const QString &name) const
{
    part.setAccessibleName(name);
    part.setAccessibleDescription(m_surroundings.subject);
}

void FieldEditor::watch(QWidget &part)
{
    part.installEventFilter(this);
    if (m_mainPart == nullptr)
        m_mainPart = &part;
}

void FieldEditor::take(const QString &text)
{
    if (text == m_edit.text())
        return;
    m_edit.type(text);
    if (!m_fault.isEmpty())
        showFault();
    m_soon.start();
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        if (!m_atEntry)
            m_atEntry = m_edit.text();
        break;
    case QEvent::FocusOut: {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::PopupFocusReason)
            break;
        // What is longer than its line is read from its beginning; whoever comes back from another window types on.
        if (auto *line = qobject_cast<QLineEdit *>(watched); line && reason != Qt::ActiveWindowFocusReason)
            line->setCursorPosition(0);
        const QWidget *focused = QApplication::focusWidget();
        if (focused == nullptr || !isAncestorOf(focused))
            leave();
        break;
    }
    case QEvent::ShortcutOverride:
        return overrideShortcut(*watched, *event);
    case QEvent::KeyPress:
        return pressKey(*watched, *static_cast<QKeyEvent *>(event));
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

/// Whether a text field has something of its own to take back or do again: otherwise the keys are the window's.
bool FieldEditor::isOwnUndo(const QObject &part, const QKeyEvent &event) const
{
    if (const auto *line = qobject_cast<const QLineEdit *>(&part))
        return isUndoKey(event) ? line->isUndoAvailable() : line->isRedoAvailable();
    if (const auto *lines = qobject_cast<const QPlainTextEdit *>(&part))
        return isUndoKey(event) ? lines->document()->isUndoAvailable() : lines->document()->isRedoAvailable();
    return false;
}

bool FieldEditor::overrideShortcut(QObject &part, QEvent &event)
{
    const auto &key = static_cast<QKeyEvent &>(event);
    if (isUndoKey(key) || isRedoKey(key)) {
        event.setAccepted(!m_surroundings.isReadOnly && isOwnUndo(part, key));
        return true;
    }
    if (key.key() == Qt::Key_Escape && m_atEntry && m_edit.text() != *m_atEntry) {
        event.accept();
        return true;
    }
    return false;
}

bool FieldEditor::pressKey(QObject &part, const QKeyEvent &event)
{
    const bool isTextOfLines = qobject_cast<QPlainTextEdit *>(&part) != nullptr;
    const bool isButton = qobject_cast<QAbstractButton *>(&part) != nullptr;
    const bool isChoice = qobject_cast<QComboBox *>(&part) != nullptr;
    if (isEnter(event) && !isButton && !isChoice &&
        (!isTextOfLines || event.modifiers().testFlag(Qt::ControlModifier))) {
        showFault();
        commit();
        return true;
    }
    if (event.key() == Qt::Key_Escape && m_atEntry && m_edit.text() != *m_atEntry) {
        giveBack();
        return true;
    }
    if (isRedoKey(event) && !isButton && !isChoice)
        return QMetaObject::invokeMethod(&part, "redo");
    return false;
}

void FieldEditor::leave()
{
    m_atEntry.reset();
    showFault();
    commit();
    // As it is kept: without outer spaces, dates in one form.
    if (m_fault.isEmpty())
        showText(m_edit.text());
}

void FieldEditor::giveBack()
{
    m_edit.type(*m_atEntry);
    showText(*m_atEntry);
    showFault();
    commit();
}

std::optional<domain::FieldFault> FieldEditor::findFault() const
{
    const auto fault = domain::faultOf(m_place.field, m_edit.text());
    return fault || !m_check ? fault : m_check(m_edit.text());
}

void FieldEditor::showFault()
{
    const auto fault = m_edit.isInProgress() ? findFault() : std::nullopt;
    setFault(fault ? table::faultSentence(*fault, m_surroundings.phrases) : QString());
}

void FieldEditor::setFault(const QString &sentence)
{
    if (sentence == m_fault)
        return;
    m_fault = sentence;
    emit faultChanged(sentence);
}

} // namespace accords::ui
