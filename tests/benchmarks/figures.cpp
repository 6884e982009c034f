// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "benchmarks/figures.h"

#include <array>

namespace accords::benchmark {

namespace {

constexpr double frame = 1000.0 / 60.0;
constexpr std::nullopt_t none = std::nullopt;

constexpr std::array<FigureInfo, figureCount> table = {{
    {"load_ready", Shape::Number, false, Figure::LoadQtBaseline, 1.0 / 8, none, "file → ready to search, sort, count",
     "reading the file, and making everything ready to show, search, sort and count: reader, catalogue, facet totals"},
    {"load_qt_baseline", Shape::Number, false, none, none, none, "the same file, QTextStream split into string lists",
     "reading the file line by line by QTextStream, each line split at tabs into a list of strings"},
    {"examined", Shape::None, false, none, none, none, "finding what is doubtful, behind the shown window",
     "finding what is doubtful in the list (similar names, capitals), which the program does once the list is shown"},
    {"read_names", Shape::Number, false, none, none, none, "one read of the folded names",
     "adding up all bytes of the folded names, eight at a time: what a search can't do without"},
    {"keystroke", Shape::MedianAndWorst, false, Figure::ReadNames, 7.0, 11.0, "keystroke → found and counted",
     "from one query to the next, as typed: the agreements found and every facet counted, not sorted and not shown; "
     "each round in a list that is loaded anew, as the program remembers what was looked for"},
    {"keystroke_painted", Shape::MedianAndWorst, false, none, none, frame, "keystroke → painted",
     "the same in the program's own window of 1600 × 900 and its session, from the change of the search field's text: "
     "parsed, found, counted and sorted on the session's thread, handed over, shown in table, panels and counts, until "
     "the table is painted; each round in a list that is opened anew, once it is examined and its names are in order; "
     "on the platform `offscreen` unless QT_QPA_PLATFORM names another. The institution's pane, "
     "which follows when the person pauses, is not waited for"},
    {"keystroke_shown", Shape::None, false, none, none, none, "of it on the window's own thread",
     "the part of keystroke_painted in which the window can take no other event: from the answer's arrival on"},
    {"proxy_keystroke", Shape::None, false, none, none, none, "QSortFilterProxyModel, 100,000 rows at most",
     "for scale: the same keystrokes set as filter of the stock QSortFilterProxyModel over the table's model, for the "
     "names alone and without a view, over the first 100,000 agreements; one round, ended after half a minute"},
    {"sort_name_first", Shape::Number, false, none, 250.0, none, "sort by name in French, the first time",
     "all agreements sorted by institution in French order, in a catalogue in which nothing was sorted yet"},
    {"sort_again", Shape::Number, false, none, none, frame, "sort by a column, later",
     "all agreements sorted by each column in turn, ascending, once by name before: by each other column for the first "
     "time, and by each a second time"},
    {"sort_reversed", Shape::None, false, none, none, frame, "the same, reversed",
     "all agreements sorted by each column descending, just after ascending"},
    {"facets", Shape::Number, false, none, frame, none, "all facets counted, without a query",
     "countries, regions, types and signatories counted over all agreements"},
    {"export_csv", Shape::Number, false, Figure::ExportWriteBaseline, 2.0, none, "csv export of all agreements",
     "writing all agreements as csv into a file that is opened as an export opens it, not synced to the disk"},
    {"export_write_baseline", Shape::Number, false, none, none, none, "write() of the same bytes",
     "writing the same bytes in pieces of 64 KB into such a file in the same folder"},
    {"open_catalogue", Shape::Number, false, none, 1500.0, none, "catalogue file → painted",
     "opening a catalogue of the list, with a status and a note for each of ten thousand agreements, in the window, "
     "which shows another list: checked, read, made ready to search, sort and count, and painted"},
    {"open_select_baseline", Shape::Number, false, none, none, none, "SELECT of all that is in it",
     "opening the same file, and reading the same tables row by row by SELECT"},
    {"edit_saved", Shape::Number, false, none, 50.0, 50.0, "edit of one field → on the disk and painted",
     "giving an agreement another status in the opened catalogue: on the disk, with its entry in the history, and in "
     "the table, which is painted with it"},
    {"edit_update_baseline", Shape::Number, false, none, none, none, "UPDATE of one row",
     "changing one row of the same file by UPDATE: on the disk"},
    {"memory_bytes", Shape::Number, true, Figure::FileBytes, 2.2, none, "memory above an empty window",
     "resident memory with the list shown, examined, its names in order, and searched once, above that of the empty "
     "window, as the program leaves it: what it freed and didn't give back to the system counts. null where the system "
     "doesn't tell"},
    {"file_bytes", Shape::Number, true, none, none, none, "the file", "the size of the file"},
}};

} // namespace

std::span<const FigureInfo, figureCount> figures()
{
    return table;
}

} // namespace accords::benchmark
