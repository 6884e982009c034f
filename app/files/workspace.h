// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/files/cataloguekeeper.h"
#include "app/session/session.h"

namespace accords::app {

/// Which file is at hand: the bundled list, another list, or a catalogue, of which an earlier edition may be shown.
/// What could not be opened changes nothing.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    enum class Kind : quint8 { Nothing, BundledList, List, Catalogue };

    /// \a session outlives this. \a ownCatalogue is the path of the one that is made at first need.
    Workspace(Session &session, QString ownCatalogue, QObject *parent = nullptr);

    /// Opens a list or a catalogue; empty: the bundled list.
    void open(const QString &path);
    /// Opens \a path, or if it can't be opened the bundled list.
    void openLast(const QString &path);
    /// Makes a catalogue of the list at hand, and opens it.
    void makeCatalogue(const QString &path);
    /// Makes sure that there is a catalogue to write into: makes our own of the bundled list where that is shown.
    /// False: another list is at hand, which needs a catalogue first.
    bool ensureCatalogue();
    /// Where the bundled list is shown and our own catalogue was made before: opens that, and says so.
    bool openOwnCatalogue();
    /// Whether what has ended is shown with the current edition, which it shows.
    void showEnded(bool isShown);
    /// Shows an edition; the last one is the current one.
    void showEdition(domain::EditionId edition);

    Kind kind() const { return m_kind; }
    /// The path of the file at hand; empty: the bundled list, or nothing.
    const QString &file() const { return m_file; }
    /// The edition that is shown; 0: there is none to choose from.
    domain::EditionId edition() const;
    bool isEarlierEdition() const { return m_earlier != 0; }
    CatalogueKeeper &keeper() { return m_keeper; }
    const CatalogueKeeper &keeper() const { return m_keeper; }
    const catalogue::Snapshot &snapshot() const { return m_session.snapshot(); }

signals:
    /// The file at hand, the edition shown, or what can be done with it.
    void changed();
    void openingStarted(const QString &path); ///< of a catalogue
    void openingEnded();
    /// The file at \a path is at hand now; empty: the bundled list.
    void opened(const QString &path);
    void readFailed(const accords::reading::ReadError &error, const QString &path);
    void openFailed(const accords::store::StoreError &error, const QString &path);

private:
    void openNow(const QString &path);
    void next();
    void recover();
    void takeList(const QString &path);
    void takeCatalogue(const CatalogueInfo &info);
    void showCurrent();

    Session &m_session;
    QString m_ownCatalogue;
    CatalogueKeeper m_keeper;
    Kind m_kind = Kind::Nothing;
    QString m_file;
    domain::EditionId m_earlier = 0;
    std::optional<QString> m_next; ///< to be opened when what is being opened is
    bool m_isLast = false;         ///< what is being opened was open last, and may be gone
};

} // namespace accords::app
