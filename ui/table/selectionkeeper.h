// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/agreementlist.h"
#include "table/agreementmodel.h"

#include <QObject>

#include <optional>

namespace accords::ui {

class RowSelection;
class UniformTable;

/// Keeps a table's current row through filters and sorts: it is an agreement, remembered until the person goes to
/// another, and is current again whenever its row is there. It stays at its place on the screen when it can. Tells the
/// selection, which keeps itself, what is in sight. Create it after the view has its model and selection.
class SelectionKeeper final : public QObject
{
    Q_OBJECT

public:
    SelectionKeeper(UniformTable &view, table::AgreementModel &model, RowSelection &selection);

    /// Makes \a id the only selected and the current one, now or as soon as it is shown.
    void choose(domain::AgreementId id);

signals:
    void currentChanged(); ///< another row is current, or the rows were replaced

private:
    void remember();
    void restore();
    int restoreCurrent();
    void look();

    UniformTable &m_view;
    table::AgreementModel &m_model;
    RowSelection &m_selection;
    catalogue::Snapshot m_snapshot; ///< whose agreement is remembered, while rows are replaced
    std::optional<domain::AgreementId> m_current;
    std::optional<int> m_place;     ///< of the current row in the viewport, px from its top; nothing: out of sight
    bool m_currentByPerson = false; ///< since remember() was last called
    bool m_restoring = false;
};

} // namespace accords::ui
