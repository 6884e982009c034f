// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/agreementlist.h"
#include "table/agreementmodel.h"

#include <QObject>

#include <optional>
#include <vector>

class QTableView;

namespace accords::ui {

/// Keeps a table's selection and current row through filters and sorts: both are agreements, remembered until the
/// person selects something else, and are there again whenever their rows are. The current row stays at its place on
/// the screen when it can. Create it after the view has its model.
class SelectionKeeper final : public QObject
{
    Q_OBJECT

public:
    SelectionKeeper(QTableView &view, table::AgreementModel &model);

    /// Makes \a id the only selected and the current one, now or as soon as it is shown.
    void choose(domain::AgreementId id);

signals:
    void currentChanged(); ///< another row is current, or the rows were replaced

private:
    void remember();
    void restore();
    void restoreSelection();
    int restoreCurrent();
    std::vector<domain::AgreementId> selectedNow() const;

    QTableView &m_view;
    table::AgreementModel &m_model;
    catalogue::Snapshot m_snapshot; ///< whose agreements are remembered
    std::vector<domain::AgreementId> m_selected;
    std::optional<domain::AgreementId> m_current;
    std::optional<int> m_place;      ///< of the current row in the viewport, px from its top; nothing: out of sight
    bool m_selectedByPerson = false; ///< since remember() was last called
    bool m_currentByPerson = false;
    bool m_restoring = false;
};

/// The selected rows as ranges from first to last, in order, each row once. O(ranges × log ranges).
std::vector<std::pair<int, int>> selectedRowRanges(const QTableView &view);

} // namespace accords::ui
