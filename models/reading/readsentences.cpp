// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "reading/listreader.h"
#include "text/foreigntext.h"

#include <array>

namespace accords::reading {

namespace {

constexpr const char *context = "ReadError";

/// In the order of ReadError::Kind. %1: the file; %2: the detail, or the limit; %3: the line.
constexpr std::array sentences = {
    QT_TRANSLATE_NOOP("ReadError", "There is no file “%1”: check its name and folder."),
    QT_TRANSLATE_NOOP("ReadError", "“%1” is a folder, a pipe or a device: choose a file."),
    QT_TRANSLATE_NOOP("ReadError", "You may not read “%1”: ask its owner for permission, or for a copy."),
    QT_TRANSLATE_NOOP("ReadError", "“%1” could not be read (%2): copy it to this computer and try again."),
    QT_TRANSLATE_NOOP("ReadError", "“%1” is larger than %2, the most that is read: divide it into several lists."),
    QT_TRANSLATE_NOOP("ReadError", "“%1” has a cell larger than %2 at line %3: shorten it, or close its quotes."),
    QT_TRANSLATE_NOOP("ReadError", "“%1” is empty: export the list again."),
    QT_TRANSLATE_NOOP("ReadError", "“%1” is not a text file: save the list as CSV or as tab-separated text."),
    QT_TRANSLATE_NOOP("ReadError", "“%1” has no line of column titles, such as Institution, Country and Programme: "
                                   "add one above the rows. It begins with “%2”."),
    QT_TRANSLATE_NOOP("ReadError",
                      "“%1” has more problems than can be listed: check that it is the right file, or divide it."),
    QT_TRANSLATE_NOOP("ReadError", "The reading of “%1” was cancelled."),
};
static_assert(sentences.size() == static_cast<std::size_t>(ReadError::Kind::Cancelled) + 1);

constexpr const char *binarySentence =
    QT_TRANSLATE_NOOP("ReadError", "“%1” is not a text file (%2): save the list as CSV or as tab-separated text.");

constexpr const char *standardInput = QT_TRANSLATE_NOOP("ReadError", "standard input");

constexpr qsizetype mostShown = 80;

QString detailOf(const ReadError &error, const text::Phrasebook &phrases)
{
    switch (error.kind) {
    case ReadError::Kind::TooLarge:
    case ReadError::Kind::CellTooLarge:
        return phrases.locale().formattedDataSize(error.number, 0, QLocale::DataSizeSIFormat);
    case ReadError::Kind::Binary:
        return phrases(context, error.detail.toUtf8().constData());
    default:
        return text::shown(error.detail, mostShown);
    }
}

} // namespace

QString sentence(const ReadError &error, const text::Phrasebook &phrases)
{
    const bool knownBinary = error.kind == ReadError::Kind::Binary && !error.detail.isEmpty();
    const char *source = knownBinary ? binarySentence : sentences.at(static_cast<std::size_t>(error.kind));
    const QString said = phrases(context, source);
    const QString file = error.file == u'-' ? phrases(context, standardInput) : text::shown(error.file, mostShown);
    // QString complains of arguments that a text has no place for.
    if (said.contains(QLatin1StringView("%3")))
        return said.arg(file, detailOf(error, phrases), phrases.locale().toString(error.line));
    return said.contains(QLatin1StringView("%2")) ? said.arg(file, detailOf(error, phrases)) : said.arg(file);
}

} // namespace accords::reading
