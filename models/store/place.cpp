// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "store/place.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

namespace accords::store {

namespace {

using Kind = StoreError::Kind;

constexpr std::array networkTypes = {
    "9p",          "acfs",      "afs",        "beegfs",     "ceph",        "cifs",           "coda",
    "davfs",       "davfs2",    "fuse.ceph",  "fuse.davfs", "fuse.davfs2", "fuse.glusterfs", "fuse.gvfsd-fuse",
    "fuse.rclone", "fuse.s3fs", "fuse.sshfs", "gfs",        "gfs2",        "glusterfs",      "gpfs",
    "lustre",      "ncpfs",     "nfs",        "nfs4",       "ocfs2",       "prl_fs",         "smb",
    "smb2",        "smb3",      "smbfs",      "vboxsf",     "virtiofs",    "vmhgfs"};

/// Where \a path leads: itself, or the file behind a link.
QString followed(const QFileInfo &file)
{
    return file.isSymLink() ? file.canonicalFilePath() : file.absoluteFilePath();
}

bool isOnNetwork(const QString &folder)
{
    const QStorageInfo storage(folder);
    return isNetworkFileSystem(storage.fileSystemType(), storage.device(), folder);
}

} // namespace

bool isNetworkFileSystem(const QByteArray &type, const QByteArray &device, const QString &path)
{
    const QByteArray known = type.toLower();
    if (std::ranges::any_of(networkTypes, [&](const char *each) { return known == each; }))
        return true;
    // `//server/share` and its like, as path or as device; on Windows a local device is called \\?\Volume{…}.
    const auto isShare = [](QString name) {
        name.replace(u'\\', u'/');
        return name.startsWith(QLatin1StringView("//")) && !name.startsWith(QLatin1StringView("//?/")) &&
               !name.startsWith(QLatin1StringView("//./"));
    };
    return isShare(QString::fromLocal8Bit(device)) || isShare(path);
}

Place placeOf(const QString &path)
{
    const QFileInfo asked(path);
    Place place;
    place.name = asked.fileName();
    place.exists = asked.exists() || asked.isSymLink();
    place.path = path.isEmpty() ? QString() : followed(asked);
    const QFileInfo file(place.path);
    const QFileInfo folder(file.absolutePath());
    place.isFile = !place.path.isEmpty() && file.isFile();
    place.isReadable = file.isReadable();
    place.hasFolder = folder.isDir();
    place.isWritable = folder.isWritable() && (!file.exists() || file.isWritable());
    place.isNetwork = isOnNetwork(file.absolutePath());
    place.hasChanges = QFileInfo(place.path + QLatin1StringView("-wal")).size() > 0;
    place.isHalfDone = QFileInfo(place.path + QLatin1StringView("-journal")).size() > 0;
    place.bytes = file.size();
    return place;
}

std::optional<StoreError> obstacleToReading(const Place &place)
{
    const auto obstacle = [&](Kind kind) { return StoreError{.kind = kind, .file = place.name}; };
    if (!place.exists)
        return obstacle(place.hasFolder ? Kind::Missing : Kind::NoFolder);
    if (!place.isFile)
        return obstacle(Kind::NotRegular);
    if (!place.isReadable)
        return obstacle(Kind::Denied);
    if (place.bytes == 0)
        return obstacle(Kind::Empty);
    return std::nullopt;
}

std::optional<StoreError> obstacleToCreating(const Place &place)
{
    const auto obstacle = [&](Kind kind) { return StoreError{.kind = kind, .file = place.name}; };
    if (place.exists)
        return obstacle(place.isFile ? Kind::Exists : Kind::NotRegular);
    if (!place.hasFolder)
        return obstacle(Kind::NoFolder);
    if (!place.isWritable)
        return obstacle(Kind::Denied);
    // The database would take them for changes to the new file.
    if (place.hasChanges || place.isHalfDone)
        return obstacle(Kind::Leftover);
    return std::nullopt;
}

} // namespace accords::store
