// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/application.h"
#include "ui/support/prompts.h"

#include <optional>

namespace accords::table {
class AgreementModel;
}

namespace accords::benchmark {

/// The whole program as on the first day, with its window shown, 1600 × 900, and a catalogue to work on.
class Program final : public QObject
{
    Q_OBJECT

public:
    /// Keeps its settings and its own catalogue in \a folder.
    Program(QApplication &application, const QString &folder);

    /// Opens the catalogue at \a path, and waits until its list is painted. Milliseconds; nothing: it can't be opened.
    std::optional<double> open(const QString &path);

    /// Changes a field as the window's panes do, and waits until it is on the disk and the table is painted with it.
    /// Milliseconds; nothing: it can't be changed.
    std::optional<double> edit(const domain::FieldChange &change);

    /// Waits until nothing more is worked out behind the window.
    void settle();

    const domain::AgreementList &list() { return m_application.workspace().snapshot()->list(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    app::CatalogueKeeper &keeper() { return m_application.workspace().keeper(); }
    template <typename Reached>
    bool waitUntil(Reached reached);

    ui::Prompts m_prompts;
    app::Application m_application;
    QWidget *m_viewport;                 ///< of the table
    const table::AgreementModel *m_rows; ///< that it shows
    catalogue::Snapshot m_painted;       ///< that the table showed when it was painted last
    bool m_saved = false;                ///< since the last edit
    bool m_failed = false;
};

} // namespace accords::benchmark
