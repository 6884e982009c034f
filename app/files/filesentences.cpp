// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "app/files/filesentences.h"

#include "app/store/storesentences.h"
#include "text/foreigntext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace accords::app {

namespace {

using text::Phrasebook;

constexpr auto context = "Files";

/// What fits into a sentence.
constexpr qsizetype mostShown = 80;

QString shownName(const QString &path)
{
    return text::shown(QFileInfo(path).fileName(), mostShown);
}

} // namespace

QString importSentence(const store::Imported &imported, const Phrasebook &phrases)
{
    if (!imported.isNew)
        return sameSentence(imported.edition.file, phrases);
    const auto counted = [&](const char *source, std::size_t number) {
        return phrases(context, source, nullptr, static_cast<int>(number));
    };
    const domain::Comparison &comparison = imported.comparison;
    QStringList parts;
    if (!comparison.added.empty())
        //: Agreements of an imported list
        parts << counted(QT_TRANSLATE_N_NOOP("Files", "%n new"), comparison.added.size());
    if (!comparison.changed.empty())
        //: Agreements of an imported list
        parts << counted(QT_TRANSLATE_N_NOOP("Files", "%n changed"), comparison.changed.size());
    if (!comparison.removed.empty())
        //: Agreements that an imported list has no more
        parts << counted(QT_TRANSLATE_N_NOOP("Files", "%n kept as ended"), comparison.removed.size());
    const QString file = text::shown(imported.edition.file, mostShown);
    if (parts.isEmpty())
        //: %1: a list’s file
        return phrases(context, QT_TRANSLATE_NOOP("Files", "Imported “%1”. Edit ▸ Undo takes it back.")).arg(file);
    //: %1: a list’s file; %2: counts of agreements
    return phrases(context, QT_TRANSLATE_NOOP("Files", "Imported “%1”: %2. Edit ▸ Undo takes it back."))
        .arg(file, parts.join(QStringLiteral(" · ")));
}

QString sameSentence(const QString &file, const Phrasebook &phrases)
{
    //: %1: a list’s file
    return phrases(context, QT_TRANSLATE_NOOP("Files", "“%1” is the list that is here already: nothing was changed."))
        .arg(text::shown(file, mostShown));
}

QString movedSentence(const QString &file, const Phrasebook &phrases)
{
    //: %1: a catalogue’s file
    return phrases(context,
                   QT_TRANSLATE_NOOP("Files", "“%1” was moved, deleted or replaced while it was open, and nothing more "
                                              "can be kept in it: bring it back, or save a copy of what is shown."))
        .arg(shownName(file));
}

QString reopenedSentence(const QString &file, const Phrasebook &phrases)
{
    //: %1: a catalogue’s file
    return phrases(context, QT_TRANSLATE_NOOP("Files", "“%1” is there again, and was opened as it is now."))
        .arg(shownName(file));
}

QString goneSentence(const QString &path, const Phrasebook &phrases)
{
    //: %1: a file’s path
    return phrases(context, QT_TRANSLATE_NOOP("Files", "There is no file “%1” any more, and it was taken off the "
                                                       "recent ones: open it where it is now."))
        .arg(text::shown(QDir::toNativeSeparators(path)));
}

QString copiedSentence(const QString &path, const Phrasebook &phrases)
{
    //: %1: a file’s path
    return phrases(context, QT_TRANSLATE_NOOP("Files", "Saved a copy as “%1”."))
        .arg(text::shown(QDir::toNativeSeparators(path)));
}

QString restoredSentence(const QString &path, const Phrasebook &phrases)
{
    //: %1: a catalogue’s file
    return phrases(context,
                   QT_TRANSLATE_NOOP("Files", "“%1” is as the backup was. What it was before is a backup now."))
        .arg(shownName(path));
}

QString checkedSentence(const QString &file, const QString &fault, const Phrasebook &phrases)
{
    if (!fault.isEmpty())
        return sentence({.kind = store::StoreError::Kind::Damaged, .file = file, .detail = fault}, phrases);
    //: %1: a catalogue’s file
    return phrases(context, QT_TRANSLATE_NOOP("Files", "Everything in “%1” was checked: there is no fault."))
        .arg(text::shown(file, mostShown));
}

ui::Keeping keepingOf(const Workspace &workspace, const Phrasebook &phrases)
{
    using State = ui::Keeping::State;
    if (workspace.kind() == Workspace::Kind::List)
        return {};
    if (workspace.kind() != Workspace::Kind::Catalogue)
        return {.state = State::Everything};
    if (workspace.isEarlierEdition())
        return {.state = State::ReadOnly,
                .reason = phrases(context, QT_TRANSLATE_NOOP("Files", "This is an earlier edition: go back to the "
                                                                      "current one to change something."))};
    const std::optional<CatalogueInfo> &info = workspace.keeper().info();
    if (!info || info->canChange())
        return {.state = State::Everything};
    return {.state = State::ReadOnly, .reason = notice(*info, phrases)};
}

} // namespace accords::app
