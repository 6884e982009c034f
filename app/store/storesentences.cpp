// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "app/store/storesentences.h"

#include "text/foreigntext.h"

#include <QCoreApplication>

#include <array>

namespace accords::app {

namespace {

using store::StoreError;

constexpr auto context = "StoreError";

/// In the order of StoreError::Kind.
//: In all of these, %1 is the name of a catalogue’s file.
constexpr std::array sources = {
    QT_TRANSLATE_NOOP("StoreError", "There is no catalogue “%1”: check its name and folder."),
    QT_TRANSLATE_NOOP("StoreError", "The folder of “%1” does not exist: create it, or choose another one."),
    QT_TRANSLATE_NOOP("StoreError", "“%1” is a folder, a pipe, a device or a link that leads nowhere: choose a file."),
    QT_TRANSLATE_NOOP("StoreError", "“%1” exists already: choose another name for the catalogue."),
    QT_TRANSLATE_NOOP("StoreError",
                      "Beside “%1” are the last changes to a catalogue of that name, which is gone: bring "
                      "it back, or choose another name."),
    QT_TRANSLATE_NOOP("StoreError",
                      "You may not read “%1”, or not write there: ask its owner for permission, or choose another "
                      "folder."),
    QT_TRANSLATE_NOOP("StoreError", "“%1” is an empty file and no catalogue: choose another one, or delete it."),
    QT_TRANSLATE_NOOP("StoreError", "“%1” is no catalogue of Accords: choose another file, or a backup if it was one."),
    //: %2: what is damaged, in the database’s words
    QT_TRANSLATE_NOOP("StoreError", "“%1” is damaged (%2): go back to its newest good backup."),
    //: %2, %3: numbers of versions
    QT_TRANSLATE_NOOP("StoreError", "“%1” is a catalogue of version %2, and this program can change version %3 at "
                                    "most: install a newer Accords."),
    QT_TRANSLATE_NOOP("StoreError", "“%1” can only be read, since it or its folder is write-protected: copy it to a "
                                    "folder where you may write."),
    QT_TRANSLATE_NOOP("StoreError", "Another program is changing “%1”: wait until it is done, and try again."),
    QT_TRANSLATE_NOOP("StoreError", "Nothing was changed in “%1”: the disk is full; free some space and try again."),
    //: %2: the database’s own words
    QT_TRANSLATE_NOOP("StoreError", "“%1” could not be read or written (%2), and nothing was changed: try again, or "
                                    "copy it to another disk."),
    //: %2: the database’s own words
    QT_TRANSLATE_NOOP("StoreError",
                      "“%1” could not be written to the end (%2), and the last change may be kept or not: "
                      "open it again, and look."),
    QT_TRANSLATE_NOOP("StoreError", "“%1” was moved, deleted or replaced while it was open, and the change was not "
                                    "kept: open it again, and repeat the change."),
    QT_TRANSLATE_NOOP("StoreError", "Another program has changed “%1” meanwhile, and nothing more was changed: look at "
                                    "it again, and repeat the change."),
    QT_TRANSLATE_NOOP("StoreError",
                      "Nothing was changed in “%1”, since a value does not fit its field: correct it, and "
                      "try again."),
    QT_TRANSLATE_NOOP("StoreError", "There is no list in “%1” yet: import one."),
    QT_TRANSLATE_NOOP("StoreError", "“%1” can’t be opened, since Qt’s driver for SQLite is missing: install it (on "
                                    "Debian, the package libqt6sql6-sqlite)."),
    QT_TRANSLATE_NOOP("StoreError", "The work on “%1” was cancelled, and nothing was changed."),
};
static_assert(sources.size() == static_cast<std::size_t>(StoreError::Kind::Cancelled) + 1);

/// What fits into a sentence.
constexpr qsizetype mostShown = 80;

} // namespace

QString sentence(const StoreError &error, const text::Phrasebook &phrases)
{
    const QString said = phrases(context, sources.at(static_cast<std::size_t>(error.kind)));
    const QString file = text::shown(error.file, mostShown);
    switch (error.kind) {
    case StoreError::Kind::Newer:
        return said.arg(file, phrases.locale().toString(error.version), phrases.locale().toString(error.known));
    case StoreError::Kind::Damaged:
    case StoreError::Kind::Device:
    case StoreError::Kind::Unsure:
        return said.arg(file, text::shown(error.detail, mostShown));
    default:
        return said.arg(file);
    }
}

QString notice(const CatalogueInfo &info, const text::Phrasebook &phrases)
{
    const QString name = text::shown(info.name, mostShown);
    switch (info.condition) {
    case store::Condition::ReadOnly:
        return sentence({.kind = StoreError::Kind::ReadOnly, .file = info.name}, phrases);
    case store::Condition::Newer:
        return sentence(
            {.kind = StoreError::Kind::Newer, .file = info.name, .version = info.version, .known = info.known},
            phrases);
    case store::Condition::Damaged:
        if (!info.hasList)
            return sentence({.kind = StoreError::Kind::Damaged, .file = info.name, .detail = info.fault}, phrases);
        return phrases(context, QT_TRANSLATE_NOOP("StoreError", "“%1” is damaged (%2), but its list could be read "
                                                                "unchanged: go back to its newest good backup."))
            .arg(name, text::shown(info.fault, mostShown));
    case store::Condition::Sound:
    case store::Condition::Upgraded:
        break;
    }
    if (!info.isNetwork)
        return {};
    return phrases(context, QT_TRANSLATE_NOOP("StoreError", "“%1” is on a shared drive, where a change makes all "
                                                            "others wait: keep it on this computer if you can."))
        .arg(name);
}

QString notice(const store::CatalogueFile &file, const text::Phrasebook &phrases)
{
    return notice(infoOf(file), phrases);
}

} // namespace accords::app
