// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/editing/tagbox.h"

#include "ui/editing/tagchip.h"
#include "ui/search/flowlayout.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>

#include <algorithm>

namespace accords::ui {

namespace {

constexpr int narrowestLine = 96;

} // namespace

TagBox::TagBox(Access access, QWidget *parent)
    : QWidget(parent), m_access(access), m_flow(new FlowLayout(this)), m_line(new QLineEdit(this))
{
    m_line->setMinimumWidth(narrowestLine);
    m_line->setVisible(access == Access::Editable);
    auto *completer = new QCompleter(new QStringListModel(this), this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_line->setCompleter(completer);
    m_flow->addWidget(m_line);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.contains(QLatin1Char(',')) || text.contains(QLatin1Char(';')))
            addTyped();
        else
            emit typed();
    });
    // The line takes the completion after this signal: it is emptied when that is done.
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &TagBox::addTyped,
            Qt::QueuedConnection);
}

QStringList TagBox::tagsAndTyped() const
{
    QStringList tags = m_tags;
    const QStringList typed = m_line->text().replace(QLatin1Char(';'), QLatin1Char(',')).split(QLatin1Char(','));
    for (const QString &tag : typed) {
        if (!tag.trimmed().isEmpty() && !tags.contains(tag.trimmed(), Qt::CaseInsensitive))
            tags.append(tag.trimmed());
    }
    return tags;
}

void TagBox::setTags(const QStringList &tags)
{
    m_line->clear();
    if (tags == m_tags)
        return;
    m_tags = tags;
    showTags();
}

void TagBox::setOffers(const QStringList &tags)
{
    static_cast<QStringListModel *>(m_line->completer()->model())->setStringList(tags);
}

void TagBox::hearFirst()
{
    m_line->installEventFilter(this);
}

void TagBox::showTags()
{
    // One of them may be the chip whose click brought us here.
    for (ChipButton *chip : m_chips) {
        chip->hide();
        chip->deleteLater();
        m_flow->removeWidget(chip);
    }
    m_chips.clear();
    m_flow->removeWidget(m_line);
    QWidget *before = m_line;
    for (const QString &tag : m_tags) {
        auto *chip = new TagChip(tag, m_access == Access::Editable, this);
        m_flow->addWidget(chip);
        m_chips.push_back(chip);
        chip->show();
        setTabOrder(before, chip);
        before = chip;
        connect(chip, &QAbstractButton::clicked, this, [this, tag] { remove(tag); });
        connect(chip, &ChipButton::stepRequested, this, [this, chip](int by) { step(chip, by); });
        emit chipMade(chip);
    }
    m_flow->addWidget(m_line);
    // Last of all, which stand where it stood.
    setTabOrder(before, m_line);
    m_flow->invalidate();
    updateGeometry();
}

void TagBox::addTyped()
{
    const QStringList tags = tagsAndTyped();
    m_line->clear();
    if (tags == m_tags) {
        emit typed();
        return;
    }
    m_tags = tags;
    showTags();
    emit changed();
}

void TagBox::remove(const QString &tag)
{
    m_line->setFocus();
    m_tags.removeAll(tag);
    showTags();
    emit changed();
}

void TagBox::step(const ChipButton *from, int step)
{
    const auto at = std::ranges::find(m_chips, from) - m_chips.begin() + step;
    if (at >= 0 && at < static_cast<std::ptrdiff_t>(m_chips.size()))
        m_chips[static_cast<std::size_t>(at)]->setFocus(Qt::OtherFocusReason);
    else if (at > 0)
        m_line->setFocus(Qt::OtherFocusReason);
}

bool TagBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && pressKey(*static_cast<QKeyEvent *>(event)))
        return true;
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason &&
        !m_line->text().isEmpty())
        addTyped();
    return QWidget::eventFilter(watched, event);
}

bool TagBox::pressKey(const QKeyEvent &event)
{
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (isEnter && !m_line->text().trimmed().isEmpty()) {
        addTyped();
        return true;
    }
    if (event.key() == Qt::Key_Escape && !m_line->text().isEmpty()) {
        m_line->clear();
        emit typed();
        return true;
    }
    if (event.key() == Qt::Key_Backspace && m_line->text().isEmpty() && !m_chips.empty()) {
        m_chips.back()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

} // namespace accords::ui
