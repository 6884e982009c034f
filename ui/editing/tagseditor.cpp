// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/editing/tagseditor.h"

#include "domain/fieldtext.h"
#include "table/fieldwording.h"
#include "ui/editing/tagchip.h"
#include "ui/search/flowlayout.h"
#include "ui/support/calm.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>

namespace accords::ui {

namespace {

constexpr int narrowestLine = 96;

QStringList tagsOf(const QString &text)
{
    domain::InstitutionRecord record;
    domain::setField(record, domain::Field::Tags, text);
    return record.tags;
}

QString tagsText(const QStringList &tags)
{
    domain::InstitutionRecord record;
    record.tags = tags;
    return domain::fieldText(record, domain::Field::Tags);
}

QCompleter *completerOf(const QStringList &tags, QObject *parent)
{
    auto *completer = new QCompleter(tags, parent);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    return completer;
}

} // namespace

TagsEditor::TagsEditor(const domain::FieldPlace &place, const FieldSurroundings &surroundings, QWidget *parent)
    : FieldEditor(place, surroundings, parent), m_flow(new FlowLayout(this)), m_line(new QLineEdit(this))
{
    makeCalm(*m_line);
    m_line->setMinimumWidth(narrowestLine);
    m_line->setVisible(!surroundings.isReadOnly);
    //: In the empty field in which a tag is typed
    m_line->setPlaceholderText(tr("Add a tag"));
    QCompleter *completer = completerOf(surroundings.tagsInUse, this);
    m_line->setCompleter(completer);
    name(*m_line, table::fieldLabel(place.field, surroundings.phrases));
    m_flow->addWidget(m_line);
    watch(*m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.contains(QLatin1Char(',')) || text.contains(QLatin1Char(';')))
            addTyped();
        else
            takeTags();
    });
    // The line takes the completion after this signal: it is emptied when that is done.
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &TagsEditor::addTyped,
            Qt::QueuedConnection);
}

void TagsEditor::showText(const QString &text)
{
    const QStringList tags = tagsOf(text);
    m_line->clear();
    if (tags != m_tags || m_chips.size() != static_cast<std::size_t>(tags.size()))
        showTags(tags);
}

void TagsEditor::showTags(const QStringList &tags)
{
    m_tags = tags;
    // One of them may be the chip whose click brought us here.
    for (ChipButton *chip : m_chips) {
        chip->hide();
        chip->deleteLater();
        m_flow->removeWidget(chip);
    }
    m_chips.clear();
    m_flow->removeWidget(m_line);
    QWidget *before = nullptr;
    for (const QString &tag : m_tags) {
        auto *chip = new TagChip(tag, !surroundings().isReadOnly, this);
        m_flow->addWidget(chip);
        m_chips.push_back(chip);
        chip->show();
        if (before)
            setTabOrder(before, chip);
        before = chip;
        connect(chip, &QAbstractButton::clicked, this, [this, tag] { remove(tag); });
        connect(chip, &ChipButton::stepRequested, this, [this, chip](int by) { step(chip, by); });
        watch(*chip);
    }
    m_flow->addWidget(m_line);
    if (before)
        setTabOrder(before, m_line);
    setFocusProxy(m_line);
    m_flow->invalidate();
    updateGeometry();
}

void TagsEditor::addTyped()
{
    QStringList tags = m_tags;
    const QStringList typed = m_line->text().replace(QLatin1Char(';'), QLatin1Char(',')).split(QLatin1Char(','));
    for (const QString &tag : typed) {
        if (!tag.trimmed().isEmpty() && !tags.contains(tag.trimmed(), Qt::CaseInsensitive))
            tags.append(tag.trimmed());
    }
    m_line->clear();
    if (tags == m_tags)
        return;
    showTags(tags);
    takeTags();
    commit();
}

void TagsEditor::remove(const QString &tag)
{
    QStringList tags = m_tags;
    tags.removeAll(tag);
    m_line->setFocus();
    showTags(tags);
    takeTags();
    commit();
}

/// What is typed counts as a tag only when it is added: half a word is none.
void TagsEditor::takeTags()
{
    take(tagsText(m_tags));
}

void TagsEditor::step(const ChipButton *from, int step)
{
    const auto at = std::ranges::find(m_chips, from) - m_chips.begin() + step;
    if (at >= 0 && at < static_cast<std::ptrdiff_t>(m_chips.size()))
        m_chips[static_cast<std::size_t>(at)]->setFocus(Qt::OtherFocusReason);
    else if (at > 0)
        m_line->setFocus(Qt::OtherFocusReason);
}

bool TagsEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress && pressKey(*static_cast<QKeyEvent *>(event)))
        return true;
    if (watched == m_line && event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        addTyped();
    return FieldEditor::eventFilter(watched, event);
}

bool TagsEditor::pressKey(const QKeyEvent &event)
{
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (isEnter && !m_line->text().trimmed().isEmpty()) {
        addTyped();
        return true;
    }
    if (event.key() == Qt::Key_Escape && !m_line->text().isEmpty()) {
        m_line->clear();
        return true;
    }
    if (event.key() == Qt::Key_Backspace && m_line->text().isEmpty() && !m_chips.empty()) {
        m_chips.back()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

} // namespace accords::ui
