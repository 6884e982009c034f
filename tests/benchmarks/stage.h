// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/language/languagemanager.h"
#include "app/session/describer.h"
#include "app/session/session.h"
#include "ui/mainwindow.h"
#include "ui/support/prompts.h"
#include "ui/support/theme.h"

#include <functional>
#include <optional>

class QApplication;
class QLineEdit;

namespace accords::benchmark {

/// The program's window and session, joined as app::Application joins them, but without settings: it starts as on the
/// first day, in English, 1600 × 900. Made empty and shown.
class Stage final : public QObject
{
    Q_OBJECT

public:
    explicit Stage(QApplication &application);

    /// Shows the list at \a path and waits until nothing more is worked out behind it. Why it can't be read, else
    /// nothing.
    std::optional<reading::ReadError> open(const QString &path);

    /// How long a keystroke took, in milliseconds.
    struct Times
    {
        double painted = 0; ///< from the keystroke until the rows and the counts were painted
        double shown = 0;   ///< of it the window's own part, from the answer's arrival on
        int paints = 0;     ///< of the table, or of what covers an empty one
    };

    /// Puts \a text, another query than the one at hand, into the search field and waits until its answer is painted.
    Times type(const QString &text);

    /// What is shown.
    const table::View &view() const { return m_view; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static void waitUntil(const std::function<bool()> &reached);
    void paint();
    bool isPainted() const;

    ui::Prompts m_prompts;
    app::LanguageManager m_language;
    ui::Theme m_theme;
    ui::MainWindow m_window;
    app::Session m_session;
    app::Describer m_describer;
    table::View m_view;
    std::optional<reading::ReadError> m_error;
    std::function<void()> m_arrival; ///< called with each view before the window shows it
    bool m_ranked = false;           ///< the names of the list at hand are in order
    int m_paints = 0;                ///< of the table since the view was shown
    QLineEdit *m_counts;             ///< the window's
    QString m_countsBefore;          ///< what it said before the view was shown
    bool m_countsPainted = false;    ///< since then
};

} // namespace accords::benchmark
