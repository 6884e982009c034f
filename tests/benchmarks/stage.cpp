// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "benchmarks/stage.h"

#include "benchmarks/keystrokes.h"
#include "benchmarks/stopwatch.h"
#include "exporting/agreementwriter.h"
#include "ui/table/agreementtable.h"
#include "ui/table/emptystate.h"

#include <QApplication>
#include <QLineEdit>

namespace accords::benchmark {

Stage::Stage(QApplication &application)
    : m_language(application, ui::LanguageChoice::English), m_theme(application),
      m_window(m_prompts, exporting::preview), m_session(m_language.language(), reading::commandLineLimits),
      m_counts(m_window.findChild<QLineEdit *>(QStringLiteral("counts")))
{
    connect(&m_window, &ui::MainWindow::queryChanged, &m_session, &app::Session::setQuery);
    connect(&m_window, &ui::MainWindow::institutionWanted, &m_describer, &app::Describer::describe);
    connect(&m_window, &ui::MainWindow::queryChanged, &m_describer, &app::Describer::stop);
    connect(&m_describer, &app::Describer::described, &m_window, &ui::MainWindow::showInstitution);
    connect(&m_session, &app::Session::readFailed, this, [this](const reading::ReadError &error) { m_error = error; });
    connect(&m_session, &app::Session::namesRanked, this, [this] { m_ranked = true; });
    connect(&m_session, &app::Session::viewReady, this, [this](const table::View &view) {
        if (m_arrival)
            m_arrival();
        m_countsBefore = m_counts->text();
        m_window.showView(view);
        m_view = view;
        m_paints = 0;
        m_countsPainted = false;
    });
    m_theme.setAppearance(ui::Appearance::Light);
    // Where the table has no row, this covers it.
    m_window.findChild<ui::EmptyState *>()->installEventFilter(this);
    m_window.findChild<ui::AgreementTable *>()->viewport()->installEventFilter(this);
    m_counts->installEventFilter(this);
    m_window.resize(1600, 900);
    m_window.show();
    waitUntil([this] { return m_paints > 0; });
}

std::optional<reading::ReadError> Stage::open(const QString &path)
{
    m_view = {};
    m_ranked = false;
    m_session.open(path);
    waitUntil([this] { return m_error || (m_view.examination && m_ranked); });
    paint();
    return m_error;
}

Stage::Times Stage::type(const QString &text)
{
    const catalogue::Query query = queryOf(text);
    Stopwatch arrived;
    m_arrival = [&arrived] { arrived = Stopwatch(); };
    const Stopwatch typed;
    m_window.setQuery(text);
    waitUntil([&] { return m_view.query == query; });
    paint();
    const Times times{.painted = typed.milliseconds(), .shown = arrived.milliseconds(), .paints = m_paints};
    m_arrival = nullptr;
    // What follows when the person pauses is not to slow the next keystroke down.
    QCoreApplication::processEvents();
    return times;
}

bool Stage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && watched == m_counts)
        m_countsPainted = true;
    else if (event->type() == QEvent::Paint)
        ++m_paints;
    return QObject::eventFilter(watched, event);
}

// Painting is asked for by posted events, after layouts, which ask for more. An answer that changes nothing that is
// seen is painted by doing nothing.
void Stage::paint()
{
    constexpr int most = 3;
    for (int pass = 0; pass < most && !isPainted(); ++pass)
        QCoreApplication::processEvents();
}

// Counts that stay what they were need no painting.
bool Stage::isPainted() const
{
    return m_paints > 0 && (m_countsPainted || m_counts->text() == m_countsBefore);
}

// Looks only between events: a paint that was seen is then over, and on the screen as far as the platform goes.
void Stage::waitUntil(const std::function<bool()> &reached)
{
    while (!reached())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
}

} // namespace accords::benchmark
