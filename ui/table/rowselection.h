// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/bitmap.h"
#include "table/agreementmodel.h"

#include <QItemSelectionModel>

#include <span>
#include <utility>
#include <vector>

namespace accords::ui {

/// Which agreements are selected, whole rows at a time, in what order and behind what filter they ever are. Qt's own
/// selection is a list of ranges, and takes a time that is quadratic in them: hundreds of thousands of rows here and
/// there would stop the window. So what is selected is a set of agreements, and Qt is told of all ranges only when they
/// are few, else of those around the rows in sight, and of at least one.
///
/// The set outlives filters, sorts and languages, agreements that are not shown included; it forgets those when the
/// person selects anew, and all with another list. Ask selectedRows() and not Qt's ranges for what is selected.
class RowSelection final : public QItemSelectionModel
{
    Q_OBJECT

public:
    using Rows = std::pair<int, int>; ///< from first to last

    explicit RowSelection(table::AgreementModel &model, QObject *parent = nullptr);

    void select(const QItemSelection &selection, SelectionFlags command) override;
    using QItemSelectionModel::select;
    void reset() override;

    /// Selects \a id alone, shown or not.
    void selectOnly(domain::AgreementId id);

    bool isRowChosen(int row) const;
    /// The selected ones of the shown, in the order shown. O(rows).
    std::vector<domain::AgreementId> selectedShown() const;

    /// What can be seen: Qt knows about these rows, whatever else.
    void setRowsInSight(Rows rows);

private:
    void prepareReset();
    void restore();
    void settle();
    void forgetAll();
    void forgetHidden();
    void apply(std::span<const Rows> rows, SelectionFlags command);
    void tellQt(bool moved);
    std::vector<Rows> rangesIn(Rows rows, std::size_t most) const;
    std::vector<Rows> rangesForQt() const;

    table::AgreementModel &m_model;
    catalogue::Snapshot m_snapshot; ///< whose agreements are in the set
    catalogue::Bitmap m_chosen;     ///< by AgreementId
    bool m_anyChosen = false;       ///< else the set is empty
    bool m_anyHidden = false;       ///< whether the set may hold agreements that are not shown
    std::vector<Rows> m_pending;    ///< selected on top of the set, until the next command that doesn't replace them
    SelectionFlags m_pendingCommand = NoUpdate;
    Rows m_inSight{0, -1};
    Rows m_told{0, -1}; ///< the rows around those in sight that Qt knows about; none: it knows all
    bool m_resetting = false;
};

} // namespace accords::ui
