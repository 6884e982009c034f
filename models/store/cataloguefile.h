// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/connection.h"
#include "store/place.h"
#include "store/schema.h"

#include <QDateTime>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace accords::store {

/// What a catalogue is found to be.
enum class Condition : quint8 {
    Sound,    ///< it can be read and changed
    Upgraded, ///< the same; it was of an older version until now
    ReadOnly, ///< the file, or its folder, can't be written
    Newer,    ///< of a version newer than this program knows: it can be read only
    Damaged,  ///< not as it was written: what can still be read of it can be read
};

/// An open catalogue.
struct CatalogueFile
{
    std::unique_ptr<QTemporaryDir> copy; ///< the folder of the copy that is read instead; null: none is
    std::unique_ptr<Connection> connection;
    Condition condition = Condition::Sound;
    int version = 0;        ///< of the file
    int known = 0;          ///< the newest version that could be opened for changes
    QString fault;          ///< what is damaged, in the database's words
    bool isNetwork = false; ///< on a share, or what is as good: readers and writers wait for each other

    bool canChange() const { return condition == Condition::Sound || condition == Condition::Upgraded; }
};

/// Why a catalogue can't be changed; nothing when it can.
std::optional<StoreError> obstacleToChanging(const CatalogueFile &file);

struct OpenOptions
{
    QStringList steps = schemaSteps();
    std::chrono::milliseconds patience = usualPatience;
    QDateTime now = QDateTime::currentDateTimeUtc(); ///< when a backup is made before it is upgraded
};

/// Whether the file at \a place is to be opened as a catalogue: it is called `.accords`, or says that it is one. O(1).
bool isCatalogue(const Place &place);

/// Opens the catalogue at \a place, looking before it touches: what is no catalogue is never changed, nor is one that
/// is newer, damaged or not ours to write. One of an older version is brought to the version of the steps, after a
/// backup; where it can't be written a copy is. O(size), for a quick check of all that is in it.
Outcome<CatalogueFile> openCatalogue(const Place &place, const OpenOptions &options = {});

/// Puts the first things into a new catalogue.
using Fill = std::function<std::optional<StoreError>(Connection &)>;

/// Makes a catalogue where nothing is, for its owner alone. It is there with all that \a fill put into it, and on the
/// disk, when this returns nothing. Otherwise it is not there, unless the device failed in a way that leaves it open
/// (Unsure).
std::optional<StoreError> createCatalogue(const Place &place, const QDateTime &now, const Fill &fill,
                                          const OpenOptions &options = {});

} // namespace accords::store
