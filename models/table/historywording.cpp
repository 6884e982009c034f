// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "table/historywording.h"

#include "table/fieldwording.h"
#include "text/foreigntext.h"

#include <QCoreApplication>

namespace accords::table {

namespace {

constexpr const char *context = "History";
constexpr qsizetype longestFile = 80;

QString editSentence(const domain::FieldChange &change, const text::Phrasebook &phrases)
{
    const QString field = fieldLabel(change.place.field, phrases);
    const QString subject = subjectText(change.place, phrases);
    if (change.after.isEmpty()) {
        //: %1: a field, e.g. “Status”; %2: an institution or an agreement
        return phrases(context, QT_TRANSLATE_NOOP("History", "%1 of %2 emptied")).arg(field, subject);
    }
    //: %1: a field, e.g. “Status”; %2: an institution or an agreement; %3: its value now
    return phrases(context, QT_TRANSLATE_NOOP("History", "%1 of %2 set to “%3”"))
        .arg(field, subject, shownValue(change.place.field, change.after, phrases));
}

QString fieldsSentence(const domain::HistoryEntry &entry, const text::Phrasebook &phrases)
{
    if (entry.changes == 1 && entry.first)
        return editSentence(*entry.first, phrases);
    return phrases(context, QT_TRANSLATE_N_NOOP("History", "%n field(s) changed"), nullptr,
                   static_cast<int>(entry.changes));
}

QString importSentence(const QString &file, const text::Phrasebook &phrases)
{
    if (file.isEmpty())
        return phrases(context, QT_TRANSLATE_NOOP("History", "List imported"));
    //: %1: the name of a file
    return phrases(context, QT_TRANSLATE_NOOP("History", "List imported: %1")).arg(text::shown(file, longestFile));
}

QString revertSentence(const HistoryContext &known, const text::Phrasebook &phrases)
{
    if (known.reverted == nullptr || known.reverted->kind == domain::EntryKind::Revert)
        return phrases(context, QT_TRANSLATE_NOOP("History", "An earlier change taken back"));
    //: %1: what is taken back, e.g. “Status of MoU with Université Laval set to “Active””
    return phrases(context, QT_TRANSLATE_NOOP("History", "Taken back: %1"))
        .arg(historySentence(*known.reverted, {known.file, nullptr}, phrases));
}

} // namespace

QString historySentence(const domain::HistoryEntry &entry, const HistoryContext &known, const text::Phrasebook &phrases)
{
    switch (entry.kind) {
    case domain::EntryKind::Import:
        return importSentence(known.file, phrases);
    case domain::EntryKind::Revert:
        return revertSentence(known, phrases);
    case domain::EntryKind::Edit:
    case domain::EntryKind::Bulk:
        break;
    }
    return fieldsSentence(entry, phrases);
}

QString stateText(domain::EntryState state, const text::Phrasebook &phrases)
{
    switch (state) {
    case domain::EntryState::Done:
        return {};
    case domain::EntryState::Undone:
        //: State of a change in the history
        return phrases(context, QT_TRANSLATE_NOOP("History", "Undone"));
    case domain::EntryState::Dropped:
        break;
    }
    //: State of a change in the history: it was undone, and something else was changed after that
    return phrases(context, QT_TRANSLATE_NOOP("History", "Undone for good"));
}

QString momentText(const QDateTime &moment, const text::Phrasebook &phrases)
{
    return phrases.locale().toString(moment.toLocalTime(), QLocale::ShortFormat);
}

} // namespace accords::table
