// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "app/files/workspace.h"

#include "app/session/listsource.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace accords::app {

Workspace::Workspace(Session &session, QString ownCatalogue, QObject *parent)
    : QObject(parent), m_session(session), m_ownCatalogue(std::move(ownCatalogue))
{
    connect(&m_session, &Session::listTaken, this, &Workspace::takeList);
    connect(&m_session, &Session::catalogueFound, &m_keeper, &CatalogueKeeper::open);
    connect(&m_session, &Session::readFailed, this, [this](const reading::ReadError &error, const QString &path) {
        emit readFailed(error, path);
        recover();
    });
    connect(&m_keeper, &CatalogueKeeper::opened, this, &Workspace::takeCatalogue);
    connect(&m_keeper, &CatalogueKeeper::openFailed, this, [this](const store::StoreError &error, const QString &path) {
        emit openingEnded();
        emit openFailed(error, path);
        recover();
        next();
    });
    connect(&m_keeper, &CatalogueKeeper::stateChanged, this, [this] {
        if (m_kind == Kind::Catalogue && m_earlier == 0)
            showCurrent();
        emit changed();
        next();
    });
    connect(&m_keeper, &CatalogueKeeper::editionRead, this,
            [this](const catalogue::Snapshot &snapshot, const domain::Edition &edition) {
                m_earlier = edition.id;
                m_session.show(snapshot);
                emit changed();
            });
}

void Workspace::open(const QString &path)
{
    m_isLast = false;
    openNow(path);
}

void Workspace::openLast(const QString &path)
{
    m_isLast = true;
    openNow(path);
}

void Workspace::openNow(const QString &path)
{
    // Two at once would leave it to chance which of them stays.
    if (m_keeper.isOpening()) {
        m_next = path;
        return;
    }
    if (path.isEmpty()) {
        m_session.open(bundledListPath());
        return;
    }
    const bool isAtHand = m_kind == Kind::Catalogue && QFileInfo(path) == QFileInfo(m_file);
    if (isAtHand || path.endsWith(QLatin1StringView(".accords"), Qt::CaseInsensitive)) {
        m_session.dropReading();
        emit openingStarted(path);
        m_keeper.open(path);
    } else {
        m_session.open(path);
    }
}

void Workspace::next()
{
    if (const std::optional<QString> path = std::exchange(m_next, {}))
        openNow(*path);
}

/// At the start there is something to be seen, even where the file of last time is gone.
void Workspace::recover()
{
    if (std::exchange(m_isLast, false) && m_kind == Kind::Nothing)
        openNow({});
}

void Workspace::makeCatalogue(const QString &path)
{
    if (!m_session.snapshot())
        return;
    m_session.dropReading();
    m_keeper.create(path, m_session.snapshot(), false);
}

bool Workspace::ensureCatalogue()
{
    if (m_kind == Kind::Catalogue || m_keeper.isOpening())
        return true;
    if (m_kind != Kind::BundledList)
        return false;
    m_session.dropReading();
    m_keeper.create(m_ownCatalogue, m_session.snapshot(), true);
    return true;
}

void Workspace::showEdition(domain::EditionId edition)
{
    const std::vector<domain::Edition> &editions = m_keeper.state().editions;
    const auto found = std::ranges::find(editions, edition, &domain::Edition::id);
    if (m_kind != Kind::Catalogue || found == editions.end())
        return;
    if (*found != editions.back()) {
        m_keeper.readEdition(*found);
        return;
    }
    m_earlier = 0;
    showCurrent();
    emit changed();
}

bool Workspace::openOwnCatalogue()
{
    if (m_kind != Kind::BundledList || !QFileInfo::exists(m_ownCatalogue))
        return false;
    open(m_ownCatalogue);
    return true;
}

void Workspace::showEnded(bool isShown)
{
    if (m_kind != Kind::Catalogue)
        return;
    m_earlier = 0;
    m_keeper.showEnded(isShown);
}

domain::EditionId Workspace::edition() const
{
    return m_earlier != 0 ? m_earlier : m_keeper.state().edition();
}

void Workspace::takeList(const QString &path)
{
    m_keeper.close();
    m_isLast = false;
    m_earlier = 0;
    const bool isBundled = path == bundledListPath();
    m_kind = isBundled ? Kind::BundledList : Kind::List;
    m_file = isBundled ? QString() : QFileInfo(path).absoluteFilePath();
    emit changed();
    emit opened(m_file);
}

void Workspace::takeCatalogue(const CatalogueInfo &info)
{
    m_isLast = false;
    m_earlier = 0;
    m_kind = Kind::Catalogue;
    m_file = info.path;
    emit opened(m_file);
    emit openingEnded();
}

void Workspace::showCurrent()
{
    m_session.show(m_keeper.state().snapshot);
}

} // namespace accords::app
