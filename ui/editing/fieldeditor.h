// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/fieldchange.h"
#include "domain/fieldcheck.h"
#include "text/phrasebook.h"
#include "ui/editing/fieldedit.h"

#include <QTimer>
#include <QUrl>
#include <QWidget>

#include <functional>
#include <optional>

namespace accords::ui {

/// What the fields of a form have in common.
struct FieldSurroundings
{
    text::Phrasebook phrases;
    QStringList tagsInUse = {}; ///< offered while a tag is typed
    QString subject = {};       ///< what the fields are about, for assistive tools
    bool isReadOnly = false;
};

/// One of staff's fields, edited where it stands: what is typed is checked at once, and handed over when the field is
/// left, with Enter, and a moment after the last key. Esc brings back what was there when the field was entered.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    /// What is wrong with a value beside what is wrong with it alone.
    using Check = std::function<std::optional<domain::FieldFault>(const QString &text)>;

    FieldEditor(const domain::FieldPlace &place, const FieldSurroundings &surroundings, QWidget *parent);

    const domain::FieldPlace &place() const { return m_place; }
    /// Where a value is typed or added. Not a focus proxy: the Tab key would pass over the parts before it.
    QWidget *mainPart() const { return m_mainPart; }
    const FieldEdit &edit() const { return m_edit; }
    void setCheck(Check check) { m_check = std::move(check); }

    /// News of what is stored; while something is typed they wait.
    void hear(const QString &stored);
    /// Goes on with what was typed before, in another widget for the same place.
    void resume(const FieldEdit &edit);
    void settle(const QString &stored);
    void fail();
    void takeBack(const domain::FieldChange &change);
    void expectNews() { m_edit.expectNews(); }

    /// Hands over what is typed, if it is a value.
    void commit();

    /// A sentence, or empty.
    const QString &fault() const { return m_fault; }

signals:
    void committed(const accords::domain::FieldChange &change);
    void faultChanged(const QString &sentence);
    void linkRequested(const QUrl &url);
    void fileRequested(const QString &path);
    void attachRequested(); ///< a file is to be chosen, and given to attach()

protected:
    /// Shows \a text, as fieldText() gives it.
    virtual void showText(const QString &text) = 0;

    const FieldSurroundings &surroundings() const { return m_surroundings; }
    /// What the field is called; \a part: of a field with several, which then have to differ.
    void name(QWidget &part, const QString &name) const;
    /// Keys and focus of \a part are this field's; the first is its main part.
    void watch(QWidget &part);
    /// The person changed the value to \a text.
    void take(const QString &text);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isOwnUndo(const QObject &part, const class QKeyEvent &event) const;
    bool overrideShortcut(QObject &part, QEvent &event);
    bool pressKey(QObject &part, const class QKeyEvent &event);
    void leave();
    void giveBack();
    std::optional<domain::FieldFault> findFault() const;
    void showFault();
    void setFault(const QString &sentence);

    domain::FieldPlace m_place;
    FieldSurroundings m_surroundings;
    QWidget *m_mainPart = nullptr;
    FieldEdit m_edit;
    Check m_check;
    QTimer m_soon;
    QString m_fault;
    std::optional<QString> m_atEntry; ///< the value when the field was entered; nothing: it has not the focus
};

} // namespace accords::ui
