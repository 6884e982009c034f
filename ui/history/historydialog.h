// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/language.h"
#include "table/historypage.h"

#include <QDialog>

#include <memory>

namespace accords::ui {

/// What was changed and when, newest first; each change can be taken back by itself. Not modal: it stays beside the
/// window.
class HistoryDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit HistoryDialog(QWidget *parent = nullptr);
    ~HistoryDialog() override;

    void setLanguage(domain::Language language);
    /// Whether changes can be taken back.
    void setWritable(bool writable);
    void showPage(const table::HistoryPage &page);
    /// Why \a entry wasn't taken back: \a by depends on it; 0: it is undone already.
    void showBlocked(domain::EntryId entry, domain::EntryId by);

signals:
    void pageWanted(accords::domain::EntryId before);
    void revertRequested(accords::domain::EntryId entry);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace accords::ui
