// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/exportspec.h"
#include "table/view.h"
#include "ui/support/prompts.h"

#include <QDialog>
#include <QVariantMap>

#include <functional>
#include <memory>

namespace accords::ui {

/// What a person asks to be written, and where.
struct ExportRequest
{
    catalogue::Snapshot snapshot;
    std::vector<domain::AgreementId> agreements;
    catalogue::ExportSpec spec;
    QString path;
};

/// The first lines of an export, as text. Called on the GUI thread: few lines, so instant.
using ExportPreviewer = std::function<QString(const catalogue::Catalogue &, std::span<const domain::AgreementId>,
                                              const catalogue::ExportSpec &, int lines)>;

/// Rows (selected, shown, all), columns and their order, preset, language of the headers, target; the first lines as
/// they will be written. Acts on a snapshot of its own: the window may change behind it.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(const table::View &view, std::vector<domain::AgreementId> selected, ExportPreviewer previewer,
                 Prompts &prompts, QWidget *parent = nullptr);
    ~ExportDialog() override;

    /// What the interface speaks now; what a person hasn't chosen follows it.
    void setLanguage(domain::Language language);

    /// What was asked; complete once accepted.
    ExportRequest request() const;

    /// The choices but for the rows, for the settings; restore() ignores what it doesn't know.
    QVariantMap choices() const;
    void restore(const QVariantMap &choices);

    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace accords::ui
