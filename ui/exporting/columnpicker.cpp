// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/exporting/columnpicker.h"

#include "text/foreigntext.h"
#include "ui/support/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace accords::ui {

namespace {

// The key of one of our columns, or the title of one of the list's own.
constexpr int KeyRole = Qt::UserRole;
constexpr int ExtraRole = Qt::UserRole + 1;

constexpr int rowPadding = 10;

bool isExtra(const QListWidgetItem &item)
{
    return item.data(ExtraRole).toBool();
}

QString keyOf(const QListWidgetItem &item)
{
    return item.data(KeyRole).toString();
}

} // namespace

ColumnPicker::ColumnPicker(const QStringList &extraColumns, QWidget *parent)
    : QWidget(parent), m_list(new QListWidget(this)), m_up(new QToolButton(this)), m_down(new QToolButton(this))
{
    for (const catalogue::ColumnInfo &info : catalogue::columns())
        add(QString::fromLatin1(info.key), {}, false, info.exportedByDefault);
    for (const QString &title : extraColumns)
        add(title, text::shown(title), true, false);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setCurrentRow(0);
    layOut();

    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(+1); });
    connect(m_list, &QListWidget::itemChanged, this, &ColumnPicker::changed);
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnPicker::enableButtons);
    // Queued: a drop is not over when it says that rows moved.
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ColumnPicker::sinkExtras, Qt::QueuedConnection);
    enableButtons();
    retranslateUi();
}

void ColumnPicker::add(const QString &key, const QString &title, bool isExtra, bool isChecked)
{
    auto *item = new QListWidgetItem(title, m_list);
    item->setData(KeyRole, key);
    item->setData(ExtraRole, isExtra);
    item->setSizeHint({0, m_list->fontMetrics().height() + rowPadding});
    item->setFlags((item->flags() | Qt::ItemIsUserCheckable) & ~Qt::ItemIsDropEnabled);
    item->setCheckState(isChecked ? Qt::Checked : Qt::Unchecked);
}

void ColumnPicker::layOut()
{
    auto *buttons = new QVBoxLayout;
    for (auto &[button, name] : {std::pair(m_up, QStringLiteral("up")), std::pair(m_down, QStringLiteral("down"))}) {
        button->setIcon(icon(name));
        button->setAutoRepeat(true);
        button->setFocusPolicy(Qt::StrongFocus);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);

    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_list, 1);
    all->addLayout(buttons);
    setFocusProxy(m_list);
}

std::vector<catalogue::Column> ColumnPicker::columns() const
{
    std::vector<catalogue::Column> columns;
    for (const QString &key : keys(false, true))
        columns.push_back(*catalogue::columnFromKey(key));
    return columns;
}

QStringList ColumnPicker::extraColumns() const
{
    return keys(true, true);
}

QStringList ColumnPicker::order() const
{
    return keys(false, false);
}

QStringList ColumnPicker::checkedKeys() const
{
    return keys(false, true);
}

QStringList ColumnPicker::keys(bool areExtra, bool onlyChecked) const
{
    QStringList keys;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem &item = *m_list->item(row);
        if (isExtra(item) == areExtra && (!onlyChecked || item.checkState() == Qt::Checked))
            keys << keyOf(item);
    }
    return keys;
}

void ColumnPicker::restore(const QStringList &order, const QStringList &checkedKeys)
{
    const QSignalBlocker blocker(m_list);
    int place = 0;
    for (const QString &key : order) {
        for (int row = place; row < m_list->count(); ++row) {
            if (!isExtra(*m_list->item(row)) && keyOf(*m_list->item(row)) == key) {
                m_list->insertItem(place++, m_list->takeItem(row));
                break;
            }
        }
    }
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem &item = *m_list->item(row);
        if (!isExtra(item))
            item.setCheckState(checkedKeys.contains(keyOf(item)) ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
    emit changed();
}

void ColumnPicker::setTitles(const text::Phrasebook &phrases)
{
    const QSignalBlocker blocker(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem &item = *m_list->item(row);
        if (!isExtra(item))
            item.setText(catalogue::title(*catalogue::columnFromKey(keyOf(item)), phrases));
    }
}

void ColumnPicker::move(int step)
{
    const int row = m_list->currentRow();
    QListWidgetItem *item = m_list->takeItem(row);
    m_list->insertItem(row + step, item);
    m_list->setCurrentItem(item);
    emit changed();
}

// The writers put the list's own columns after ours, so they can't stand between them here.
void ColumnPicker::sinkExtras()
{
    const QListWidgetItem *current = m_list->currentItem();
    QList<QListWidgetItem *> items;
    while (m_list->count() > 0)
        items << m_list->takeItem(0);
    std::stable_partition(items.begin(), items.end(), [](const QListWidgetItem *item) { return !isExtra(*item); });
    for (QListWidgetItem *item : items)
        m_list->addItem(item);
    m_list->setCurrentRow(static_cast<int>(items.indexOf(current)));
    emit changed();
}

void ColumnPicker::enableButtons()
{
    const int row = m_list->currentRow();
    const auto canStandAt = [this, row](int other) {
        return row >= 0 && other >= 0 && other < m_list->count() &&
               isExtra(*m_list->item(other)) == isExtra(*m_list->item(row));
    };
    m_up->setEnabled(canStandAt(row - 1));
    m_down->setEnabled(canStandAt(row + 1));
}

void ColumnPicker::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void ColumnPicker::retranslateUi()
{
    m_list->setAccessibleName(tr("Columns"));
    m_up->setToolTip(tr("Move up"));
    m_up->setAccessibleName(tr("Move the column up"));
    m_down->setToolTip(tr("Move down"));
    m_down->setAccessibleName(tr("Move the column down"));
}

} // namespace accords::ui
