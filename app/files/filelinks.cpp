// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "app/files/filelinks.h"

#include "app/files/filesentences.h"
#include "app/files/recentfiles.h"
#include "app/session/listsource.h"
#include "app/store/storesentences.h"
#include "ui/files/files.h"

#include <utility>

namespace accords::app {

namespace {

using store::StoreError;
using text::Phrasebook;

Messages::Sentence sentenceOf(const StoreError &error)
{
    return [error](const Phrasebook &phrases) { return sentence(error, phrases); };
}

table::BackupRow rowOf(const store::Backup &backup)
{
    using Reason = table::BackupRow::Reason;
    // In the order of store::BackupReason.
    constexpr std::array reasons = {Reason::Import, Reason::Upgrade, Reason::Bulk, Reason::Restore, Reason::Damaged};
    return {.path = backup.path,
            .moment = backup.name.moment,
            .reason = reasons.at(static_cast<std::size_t>(backup.name.reason)),
            .bytes = backup.bytes,
            .isReadable = backup.isReadable,
            .agreements = backup.agreements,
            .institutions = backup.institutions,
            .fields = backup.fields};
}

} // namespace

FileLinks::FileLinks(ui::MainWindow &window, Workspace &workspace, Messages &messages)
    : m_window(window), m_files(window.files()), m_workspace(workspace), m_messages(messages)
{
    connectOpening();
    connectCatalogue();
    connectImporting();
    connectBackups();
    connect(&m_workspace, &Workspace::changed, this, &FileLinks::show);
}

void FileLinks::setRecent(const QStringList &recent)
{
    m_recent = recent;
    m_files.setRecent(recent);
}

void FileLinks::show()
{
    const CatalogueKeeper &keeper = m_workspace.keeper();
    const bool isCatalogue = m_workspace.kind() == Workspace::Kind::Catalogue;
    m_files.showState({.file = m_workspace.file(),
                       .isCatalogue = isCatalogue,
                       .canChange = isCatalogue && keeper.isOpen() && keeper.info()->canChange(),
                       .editions = keeper.state().editions,
                       .shown = m_workspace.edition(),
                       .showsEnded = !m_workspace.isEarlierEdition() && keeper.state().showsEnded()});
    m_window.setKeeping(keepingOf(m_workspace, m_messages.phrases()));
    m_window.setUndo(keeper.state().undo, keeper.state().redo);
}

void FileLinks::connectOpening()
{
    connect(&m_files, &ui::Files::openRequested, this, &FileLinks::open);
    connect(&m_files, &ui::Files::recentRequested, this, [this](const QString &path) {
        open(path);
        m_chosenRecent = path;
    });
    connect(&m_files, &ui::Files::bundledListRequested, this, [this] { open({}); });
    connect(&m_workspace, &Workspace::opened, this, &FileLinks::takeOpened);
    connect(&m_workspace, &Workspace::readFailed, this, [this](const reading::ReadError &error, const QString &path) {
        // Who cancels knows.
        if (error.kind != reading::ReadError::Kind::Cancelled)
            takeFailure(path, error.kind == reading::ReadError::Kind::Missing,
                        [error, path](const Phrasebook &phrases) { return readFailure(error, path, phrases); });
    });
    connect(&m_workspace, &Workspace::openFailed, this, [this](const StoreError &error, const QString &path) {
        using Kind = StoreError::Kind;
        takeFailure(path, error.kind == Kind::Missing || error.kind == Kind::NoFolder, sentenceOf(error));
        if (error.kind == Kind::Damaged || error.kind == Kind::Foreign || error.kind == Kind::Empty)
            offerBackup(path, sentenceOf(error));
    });
}

void FileLinks::open(const QString &path)
{
    m_window.commitTyping();
    m_chosenRecent.clear();
    m_toImport.clear();
    m_workspace.open(path);
}

void FileLinks::takeOpened(const QString &path)
{
    m_chosenRecent.clear();
    if (!path.isEmpty())
        setRecent(withFile(m_recent, path));
    emit recentChanged();
}

void FileLinks::takeFailure(const QString &path, bool isMissing, Messages::Sentence sentence)
{
    if (!isMissing || std::exchange(m_chosenRecent, {}) != path) {
        m_messages.showError(std::move(sentence));
        return;
    }
    m_recent.removeAll(path);
    setRecent(m_recent);
    emit recentChanged();
    m_messages.showError([path](const Phrasebook &phrases) { return goneSentence(path, phrases); });
}

void FileLinks::connectCatalogue()
{
    CatalogueKeeper &keeper = m_workspace.keeper();
    connect(&m_files, &ui::Files::catalogueRequested, &m_workspace, &Workspace::makeCatalogue);
    connect(&m_files, &ui::Files::editionRequested, this, [this](domain::EditionId edition) {
        m_window.commitTyping();
        m_workspace.showEdition(edition);
    });
    connect(&m_files, &ui::Files::endedRequested, this, [this](bool isShown) {
        m_window.commitTyping();
        m_workspace.showEnded(isShown);
    });
    connect(&m_files, &ui::Files::copyRequested, &keeper, &CatalogueKeeper::saveCopy);
    connect(&m_files, &ui::Files::checkRequested, &keeper, &CatalogueKeeper::check);
    connect(&keeper, &CatalogueKeeper::opened, this, &FileLinks::tellCondition);
    connect(&keeper, &CatalogueKeeper::copied, this, [this](const QString &path) {
        m_messages.showNotice([path](const Phrasebook &phrases) { return copiedSentence(path, phrases); });
    });
    connect(&keeper, &CatalogueKeeper::checked, this, [this](const QString &fault, bool wasAsked) {
        const auto said = [file = m_workspace.keeper().info()->name, fault](const Phrasebook &phrases) {
            return checkedSentence(file, fault, phrases);
        };
        if (!fault.isEmpty())
            offerBackup(m_workspace.file(), said);
        else if (wasAsked)
            m_messages.showNotice(said);
    });
    connect(&keeper, &CatalogueKeeper::moved, this, [this] {
        m_messages.showError(
            [file = m_workspace.file()](const Phrasebook &phrases) { return movedSentence(file, phrases); });
    });
    connect(&keeper, &CatalogueKeeper::reopened, this, [this] {
        m_messages.showNotice(
            [file = m_workspace.file()](const Phrasebook &phrases) { return reopenedSentence(file, phrases); });
    });
    connect(&keeper, &CatalogueKeeper::failed, this,
            [this](const StoreError &error) { m_messages.showError(sentenceOf(error)); });
}

/// What people have to know of the catalogue that was just opened.
void FileLinks::tellCondition(const CatalogueInfo &info)
{
    const auto said = [info](const Phrasebook &phrases) { return notice(info, phrases); };
    if (said(m_messages.phrases()).isEmpty())
        return;
    if (info.condition == store::Condition::Damaged)
        offerBackup(info.path, said);
    else
        m_messages.showError(said);
}

void FileLinks::connectImporting()
{
    connect(&m_files, &ui::Files::importRequested, this, &FileLinks::import);
    connect(&m_files, &ui::Files::importAgreed, this, &FileLinks::importAgreed);
    connect(&m_files, &ui::Files::importRefused, this, [this] { m_summary.reset(); });
    connect(&m_workspace, &Workspace::changed, this, [this] {
        if (m_workspace.kind() == Workspace::Kind::Catalogue && m_workspace.keeper().state().snapshot)
            import(std::exchange(m_toImport, {}));
    });
    connect(&m_workspace, &Workspace::openFailed, this, [this] { m_toImport.clear(); });
    connect(&m_importer, &Importer::compared, this, [this](const table::ImportSummary &summary) {
        m_summary = summary;
        m_files.showImport(summary);
    });
    connect(&m_importer, &Importer::sameFound, this, [this](const QString &file) {
        m_messages.showNotice([file](const Phrasebook &phrases) { return sameSentence(file, phrases); });
    });
    connect(&m_importer, &Importer::failed, this, [this](const reading::ReadError &error, const QString &path) {
        if (error.kind != reading::ReadError::Kind::Cancelled)
            m_messages.showError(
                [error, path](const Phrasebook &phrases) { return readFailure(error, path, phrases); });
    });
    connect(&m_workspace.keeper(), &CatalogueKeeper::imported, this, [this](const store::Imported &imported) {
        m_messages.showNotice([imported](const Phrasebook &phrases) { return importSentence(imported, phrases); });
    });
}

void FileLinks::import(const QString &path)
{
    if (path.isEmpty() || !m_workspace.snapshot())
        return;
    if (m_workspace.kind() == Workspace::Kind::List) {
        m_files.offerCatalogue();
        return;
    }
    // Our own catalogue may have newer editions than the bundled list is.
    if (m_workspace.openOwnCatalogue()) {
        m_toImport = path;
        return;
    }
    const CatalogueState &state = m_workspace.keeper().state();
    m_compared = state.edition();
    m_importer.read(path, state.snapshot ? state.snapshot : m_workspace.snapshot());
}

void FileLinks::importAgreed()
{
    const std::optional<table::ImportSummary> summary = std::exchange(m_summary, {});
    // Another file may have been opened meanwhile, by a drop.
    if (!summary || !m_workspace.ensureCatalogue())
        return;
    // Our own catalogue is made with the bundled list as edition 1, with which the list was compared.
    constexpr domain::EditionId first = 1;
    m_workspace.keeper().importList(summary->after, m_compared == 0 ? first : m_compared);
}

void FileLinks::connectBackups()
{
    CatalogueKeeper &keeper = m_workspace.keeper();
    connect(&m_files, &ui::Files::backupsRequested, this, [this] {
        m_reason.clear();
        m_workspace.keeper().listBackups(m_workspace.file());
    });
    connect(&keeper, &CatalogueKeeper::backupsListed, this, &FileLinks::showBackups);
    connect(&m_files, &ui::Files::restoreRequested, &keeper, &CatalogueKeeper::restore);
    connect(&keeper, &CatalogueKeeper::restored, this, [this](const QString &path) {
        m_messages.showNotice([path](const Phrasebook &phrases) { return restoredSentence(path, phrases); });
    });
}

/// Tells what is damaged, and shows the backups if there are any.
void FileLinks::offerBackup(const QString &path, const Messages::Sentence &sentence)
{
    m_messages.showError(sentence);
    m_reason = sentence(m_messages.phrases());
    m_workspace.keeper().listGoodBackups(path);
}

void FileLinks::showBackups(const QString &path, const std::vector<store::Backup> &backups)
{
    const QString reason = std::exchange(m_reason, {});
    if (backups.empty() && !reason.isEmpty())
        return;
    std::vector<table::BackupRow> rows;
    rows.reserve(backups.size());
    for (const store::Backup &backup : backups)
        rows.push_back(rowOf(backup));
    m_files.showBackups(path, rows, reason);
}

} // namespace accords::app
