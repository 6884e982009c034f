// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "app/session/listsource.h"

#include "store/cataloguefile.h"
#include "text/foreigntext.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace accords::app {

QString bundledListPath()
{
    return QStringLiteral(":/lists/partner-agreements.tsv");
}

bool isCatalogueFile(const QString &path)
{
    if (path.startsWith(QLatin1Char(':')))
        return false;
    const store::Place place = store::placeOf(path);
    if (place.name.endsWith(QLatin1StringView(".accords"), Qt::CaseInsensitive))
        return true;
    // Closing a file loses the locks that SQLite has on it: whoever has a catalogue open doesn't ask about it.
    QFile file(place.path);
    const QByteArray magic = QByteArrayLiteral("SQLite format 3\0");
    return place.isFile && file.open(QIODevice::ReadOnly) && file.read(magic.size()) == magic &&
           store::isCatalogue(place);
}

bool isUnspeakable(const QString &path)
{
    return path.contains(QChar::ReplacementCharacter) && !QFileInfo::exists(path);
}

QString unspeakableFailure(const QString &path, const text::Phrasebook &phrases)
{
    //: %1: what can be shown of the file’s name
    return phrases(
               "ListSource",
               QT_TRANSLATE_NOOP("ListSource",
                                 "Cannot read “%1”: the name of the file is not in UTF-8; rename it and try again."))
        .arg(text::shown(QFileInfo(path).fileName()));
}

QString readFailure(const reading::ReadError &error, const QString &path, const text::Phrasebook &phrases)
{
    return isUnspeakable(path) ? unspeakableFailure(path, phrases) : reading::sentence(error, phrases);
}

} // namespace accords::app
