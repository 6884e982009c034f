// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "benchmarks/program.h"

#include "benchmarks/stopwatch.h"
#include "ui/table/agreementtable.h"

#include <QApplication>
#include <QDir>

namespace accords::benchmark {

Program::Program(QApplication &application, const QString &folder)
    : m_application(application, app::SettingsFile(QDir(folder).filePath(QStringLiteral("settings.json"))), m_prompts,
                    {}, QDir(folder).filePath(QStringLiteral("own.accords")))
{
    const auto *table = m_application.window().findChild<ui::AgreementTable *>();
    m_viewport = table->viewport();
    m_rows = qobject_cast<const table::AgreementModel *>(table->model());
    m_viewport->installEventFilter(this);
    connect(&keeper(), &app::CatalogueKeeper::saved, this, [this] { m_saved = true; });
    connect(&keeper(), &app::CatalogueKeeper::changeFailed, this, [this] { m_failed = true; });
    connect(&keeper(), &app::CatalogueKeeper::conflicted, this, [this] { m_failed = true; });
    connect(&keeper(), &app::CatalogueKeeper::openFailed, this, [this] { m_failed = true; });
    m_application.window().resize(1600, 900);
    m_application.start();
    waitUntil([this] { return m_painted != nullptr; });
}

std::optional<double> Program::open(const QString &path)
{
    // What is open is opened again: nothing of it is to be there already.
    m_application.workspace().open({});
    waitUntil([this] { return !keeper().isOpen() && m_painted == m_application.workspace().snapshot(); });
    settle();
    const Stopwatch opening;
    m_application.workspace().open(path);
    const bool isOpened = waitUntil([this] { return keeper().isOpen() && m_painted == keeper().state().snapshot; });
    return isOpened ? std::optional(opening.milliseconds()) : std::nullopt;
}

std::optional<double> Program::edit(const domain::FieldChange &change)
{
    m_saved = false;
    const catalogue::Snapshot before = m_painted;
    const Stopwatch editing;
    emit m_application.window().changesRequested({change});
    const bool isShown =
        waitUntil([&] { return m_saved && m_painted != before && m_painted == keeper().state().snapshot; });
    return isShown ? std::optional(editing.milliseconds()) : std::nullopt;
}

void Program::settle()
{
    waitUntil([this] { return m_rows->view().examination != nullptr; });
    // What follows when a person pauses: names put in order, panes filled.
    const Stopwatch pausing;
    constexpr double pause = 300; // ms
    while (pausing.milliseconds() < pause)
        QCoreApplication::processEvents();
}

bool Program::eventFilter(QObject *watched, QEvent *event)
{
    // Before the table paints: events are looked at only after it did.
    if (watched == m_viewport && event->type() == QEvent::Paint)
        m_painted = m_rows->view().snapshot;
    return QObject::eventFilter(watched, event);
}

/// False: something failed first.
template <typename Reached>
bool Program::waitUntil(Reached reached)
{
    m_failed = false;
    while (!m_failed && !reached())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    return !m_failed;
}

} // namespace accords::benchmark
