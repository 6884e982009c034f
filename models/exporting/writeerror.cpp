// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "exporting/writeerror.h"

#include "text/foreigntext.h"

#include <QCoreApplication>
#include <QDir>

#include <array>
#include <cerrno>

namespace accords::exporting {

namespace {

constexpr auto context = "WriteError";

//: In all of these, %1 is a file’s name in quotes, or “standard output”.
constexpr std::array sources = {
    QT_TRANSLATE_NOOP("WriteError", "Cannot write %1: its folder does not exist; create it or choose another one."),
    QT_TRANSLATE_NOOP("WriteError", "Cannot write %1: it is not a regular file; choose another name."),
    QT_TRANSLATE_NOOP("WriteError", "Cannot write %1: you are not allowed to write there; choose another folder."),
    QT_TRANSLATE_NOOP("WriteError", "Cannot write %1: the disk is full; free some space or choose another folder."),
    //: %2: the system’s own words
    QT_TRANSLATE_NOOP("WriteError", "Cannot write %1: the system says “%2”; try again or choose another folder."),
    QT_TRANSLATE_NOOP("WriteError", "%1 was not written: the export was cancelled."),
};
static_assert(sources.size() == static_cast<std::size_t>(WriteError::Kind::Cancelled) + 1);

QString target(const QString &file, const text::Phrasebook &phrases)
{
    if (file == QLatin1StringView("-"))
        return phrases(context, QT_TRANSLATE_NOOP("WriteError", "standard output"));
    //: A file’s name in quotes
    return phrases(context, QT_TRANSLATE_NOOP("WriteError", "“%1”")).arg(text::shown(QDir::toNativeSeparators(file)));
}

} // namespace

WriteError writeErrorOf(int error, const QString &file, const QString &words)
{
    switch (error) {
    case ENOSPC:
#ifdef EDQUOT
    case EDQUOT:
#endif
        return {WriteError::Kind::Full, file, {}};
    case EACCES:
    case EPERM:
    case EROFS:
        return {WriteError::Kind::Denied, file, {}};
    default:
        return {WriteError::Kind::Device, file, words};
    }
}

QString sentence(const WriteError &error, const text::Phrasebook &phrases)
{
    const QString sentence = phrases(context, sources[static_cast<std::size_t>(error.kind)]);
    const QString file = target(error.file, phrases);
    if (error.kind == WriteError::Kind::Device)
        return sentence.arg(file, text::shown(error.detail));
    return sentence.arg(file);
}

} // namespace accords::exporting
