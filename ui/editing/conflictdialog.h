// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/fieldchange.h"
#include "domain/language.h"

#include <QDialog>

#include <memory>
#include <vector>

namespace accords::ui {

/// Asks about fields that somebody else changed meanwhile, one after the other: both values are shown, and the person
/// chooses; for the rest at once if they say so. Closed without a choice, what is left is undecided.
class ConflictDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Choice : quint8 { Undecided, Stored, Mine };

    explicit ConflictDialog(domain::Language language, QWidget *parent = nullptr);
    ~ConflictDialog() override;

    /// Asks about these too. One of a field that is asked about already takes its place.
    void add(const std::vector<domain::Conflict> &conflicts);
    void setLanguage(domain::Language language);

signals:
    /// Everything is chosen, or the dialog was closed: every conflict in one of the three.
    void decided(const std::vector<accords::domain::Conflict> &stored,
                 const std::vector<accords::domain::Conflict> &mine,
                 const std::vector<accords::domain::Conflict> &undecided);

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose(Choice choice);
    void finish();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace accords::ui
