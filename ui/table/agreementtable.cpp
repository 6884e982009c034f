// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/table/agreementtable.h"

#include "ui/table/agreementdelegate.h"
#include "ui/table/headerstate.h"
#include "ui/table/rowselection.h"
#include "ui/table/selectionkeeper.h"
#include "ui/table/sortcycle.h"
#include "ui/table/sortheader.h"

#include <QEvent>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>
#include <memory>

namespace accords::ui {

namespace {

/// In a menu a lone & would mark the next letter and vanish.
QString menuText(QString title)
{
    return title.replace(QLatin1Char('&'), QLatin1StringView("&&"));
}

} // namespace

AgreementTable::AgreementTable(QWidget *parent)
    : UniformTable(parent), m_model(new table::AgreementModel(this)), m_header(new SortHeader(this))
{
    setObjectName(QStringLiteral("agreements"));
    setHorizontalHeader(m_header);
    setModel(m_model);
    setItemDelegate(new AgreementDelegate(*m_model, this));
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setFrameShape(NoFrame);
    setUpHeaders();
    const std::unique_ptr<QItemSelectionModel> before(selectionModel());
    m_selection = new RowSelection(*m_model, this);
    setSelectionModel(m_selection);
    // A header asks its selection model for each column, row by row, whenever it is painted, to show what this one
    // doesn't show.
    m_header->setSelectionModel(new QItemSelectionModel(m_model, m_header));
    m_keeper = new SelectionKeeper(*this, *m_model, *m_selection);
    connect(m_keeper, &SelectionKeeper::currentChanged, this, &AgreementTable::currentAgreementChanged);
    connect(this, &QTableView::doubleClicked, this, &AgreementTable::detailsRequested);
    retranslateUi();
}

void AgreementTable::setUpHeaders()
{
    scaleRows();
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    restoreDefaultColumns(*m_header);
    connect(m_header, &SortHeader::sortChosen, this, &AgreementTable::sortChanged);
    connect(m_header, &QWidget::customContextMenuRequested, this, &AgreementTable::openHeaderMenu);
    connect(m_model, &table::AgreementModel::sortRequested, this, [this](int column, Qt::SortOrder order) {
        if (column >= 0 && column < catalogue::ColumnCount)
            sortBy({{static_cast<catalogue::Column>(column), order}});
    });
}

void AgreementTable::showView(const table::View &view)
{
    m_model->showView(view);
    m_header->setKeys(view.sort);
}

std::vector<domain::AgreementId> AgreementTable::selectedAgreements() const
{
    return m_selection->selectedShown();
}

std::vector<domain::AgreementId> AgreementTable::selectedOrCurrent() const
{
    auto ids = selectedAgreements();
    if (const auto current = currentAgreement(); ids.empty() && current)
        ids.push_back(*current);
    return ids;
}

std::optional<domain::AgreementId> AgreementTable::currentAgreement() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? std::optional(m_model->agreementAt(current.row())) : std::nullopt;
}

void AgreementTable::choose(domain::AgreementId id)
{
    m_keeper->choose(id);
}

std::vector<catalogue::Column> AgreementTable::columns() const
{
    return shownColumns(*m_header);
}

void AgreementTable::fillColumnsMenu(QMenu &menu)
{
    const auto shown = columns();
    for (const catalogue::ColumnInfo &info : catalogue::columns()) {
        const catalogue::Column column = info.column;
        QAction *action = menu.addAction(menuText(m_model->headerData(column, Qt::Horizontal).toString()));
        action->setCheckable(true);
        action->setChecked(std::find(shown.begin(), shown.end(), column) != shown.end());
        action->setEnabled(!action->isChecked() || shown.size() > 1);
        connect(action, &QAction::toggled, this, [this, column](bool on) { setColumnShown(*m_header, column, on); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("&Restore the columns")), &QAction::triggered, this,
            [this] { restoreDefaultColumns(*m_header); });
}

void AgreementTable::fillSortMenu(QMenu &menu)
{
    const catalogue::SortKeys &keys = m_header->keys();
    //: In the menu of sort columns: as the list has the rows
    QAction *own = menu.addAction(tr("The &list’s own order"));
    own->setCheckable(true);
    own->setChecked(keys.empty());
    connect(own, &QAction::triggered, this, [this] { sortBy({}); });
    menu.addSeparator();
    for (const catalogue::ColumnInfo &info : catalogue::columns()) {
        const catalogue::Column column = info.column;
        QAction *action = menu.addAction(menuText(m_model->headerData(column, Qt::Horizontal).toString()));
        action->setCheckable(true);
        action->setChecked(!keys.empty() && keys.front().column == column);
        connect(action, &QAction::triggered, this,
                [this, column] { sortBy(sortAfterClick(m_header->keys(), column, false)); });
    }
}

void AgreementTable::openHeaderMenu(const QPoint &position)
{
    QMenu menu(this);
    fillColumnsMenu(menu);
    menu.exec(m_header->mapToGlobal(position));
}

void AgreementTable::sortBy(const catalogue::SortKeys &keys)
{
    if (keys == m_header->keys())
        return;
    m_header->setKeys(keys);
    emit sortChanged(keys);
}

QVariantMap AgreementTable::state() const
{
    return {{QStringLiteral("columns"), headerState(*m_header)}, {QStringLiteral("sort"), sortState(m_header->keys())}};
}

void AgreementTable::restore(const QVariantMap &state)
{
    restoreHeaderState(*m_header, state.value(QStringLiteral("columns")).toMap());
    sortBy(sortFromState(state.value(QStringLiteral("sort")).toStringList()));
}

void AgreementTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        scaleRows();
    UniformTable::changeEvent(event);
}

// The delegate frames the whole current row while the table has the focus; Qt repaints its current cell only.
void AgreementTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    UniformTable::currentChanged(current, previous);
    viewport()->update();
}

void AgreementTable::focusInEvent(QFocusEvent *event)
{
    UniformTable::focusInEvent(event);
    viewport()->update();
}

void AgreementTable::focusOutEvent(QFocusEvent *event)
{
    UniformTable::focusOutEvent(event);
    viewport()->update();
}

void AgreementTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid())
        emit detailsRequested();
    else
        UniformTable::keyPressEvent(event);
}

void AgreementTable::scaleRows()
{
    setRowHeight(AgreementDelegate::rowHeight(font()));
}

void AgreementTable::retranslateUi()
{
    //: Name of the table, for screen readers
    setAccessibleName(tr("Agreements"));
}

} // namespace accords::ui
