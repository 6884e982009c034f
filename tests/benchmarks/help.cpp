// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "benchmarks/figures.h"
#include "benchmarks/options.h"

#include <array>

namespace accords::benchmark {

namespace {

struct Entry
{
    QString term;
    QString meaning;
};

QString words(const char *text)
{
    return QString::fromUtf8(text);
}

/// A term, and below it what it means, in lines of at most 80 letters.
QString definition(const Entry &entry)
{
    constexpr qsizetype width = 80;
    const QString margin(6, u' ');
    QString text = QStringLiteral("  ") + entry.term;
    qsizetype column = width;
    for (const QString &word : entry.meaning.split(u' ')) {
        const bool breaks = column + 1 + word.size() > width;
        text += breaks ? u'\n' + margin + word : u' ' + word;
        column = (breaks ? margin.size() : column + 1) + word.size();
    }
    return text + u'\n';
}

QString kindsMeaning()
{
    QStringList meanings;
    for (const Kind &kind : kinds())
        meanings.append(QStringLiteral("%1 (%2)").arg(words(kind.name), words(kind.meaning)));
    return QStringLiteral("make a list: ") + meanings.join(QStringLiteral(", ")) + QStringLiteral("; default: scaled");
}

QString options()
{
    const std::array<Entry, 10> entries = {{
        {words("--generate KIND"), kindsMeaning()},
        {words("--rows N"), words("of the list that is made; default 1,000,000, of long-names 2,000")},
        {words("--rounds N"), words("how often each thing is measured, after a warm-up; default 5")},
        {words("--folder DIR"), words("where exports and the list that is made are written; default: the temporary "
                                      "folder")},
        {words("--format FORMAT"), words("json (default), or table: figures, baselines, ratios and budgets to read")},
        {words("--check"), words("exit status 1, and one line on standard error for each figure, when its ratio, or "
                                 "its time where it has no baseline, is over three times its budget; load_ready, "
                                 "which has never been within its own, over three times what it has reached. Judged by "
                                 "the best round of each thing measured, so that a busy machine fails nothing")},
        {words("--growth"), words("measure lists of 10,000, 100,000 and 1,000,000 rows, each in a process of its own, "
                                  "and print the README's tables")},
        {words("--startup"), words("start the program's window with the bundled list, and a bare window of Qt with a "
                                   "QTableView, in turn, and print of both the time from before the process is made "
                                   "until the table is painted (the program's: with the list's rows), and the memory "
                                   "(proportional set size) a second later, with ratio and difference. The program is "
                                   "this one started anew, which then does all that accords does, with settings as on "
                                   "the first day")},
        {words("--hostile"), words("measure a list of each kind, each in a process of its own, and print the times, "
                                   "with the part of what they must reach; exit status 1, and a line on standard error "
                                   "for each, when one takes over five times that")},
        {words("--help"), words("this text")},
    }};
    QString text;
    for (const Entry &entry : entries)
        text += definition(entry);
    return text;
}

/// The members of the JSON that are no figures.
QString otherMembers()
{
    const std::array<Entry, 15> entries = {{
        {words("rows"), words("of the list, without header and blank lines")},
        {words("agreements, institutions, countries"), words("how many of each were read")},
        {words("matches"), words("query → how many agreements it found")},
        {words("painted_matches"), words("query → how many rows the window showed for it")},
        {words("times"),
         words("query → the medians of keystroke (found), keystroke_painted and keystroke_shown for it")},
        {words("painted_answers"), words("how many answers painted the table, or what covers an empty one, in all "
                                         "rounds; one that changes nothing that is seen need not")},
        {words("facet_sums"), words("what each facet counts in all for `query`; each sum is the query's matches")},
        {words("figures"), words("every figure by name: median, worst, and where there are such: baseline (of the same "
                                 "run), ratio (median to baseline), budget (of the ratio; of the median where there "
                                 "is no baseline), worst_ratio and worst_budget. The median is the middle of all "
                                 "queries or columns, each taken as the middle of its rounds; the worst is the slowest "
                                 "of them; of a thing done in one way only, its slowest round")},
        {words("names_sum"), words("of the folded names' bytes, as numbers of eight bytes")},
        {words("baseline_cells"), words("strings that load_qt_baseline made")},
        {words("export_bytes"), words("that export_csv wrote")},
        {words("proxy_rows"), words("that proxy_keystroke filtered")},
        {words("rounds"), words("how often each thing was measured")},
        {words("processor, cores, system"), words("the machine")},
        {words("budgets"), words("are for 1,000,000 agreements")},
    }};
    QString text;
    for (const Entry &entry : entries)
        text += definition(entry);
    return text;
}

} // namespace

QString helpText()
{
    QString text = QStringLiteral("accords-benchmark [FILE] [OPTIONS]\n\n"
                                  "Measures how fast Accords is on the list in FILE, or on one it makes, beside\n"
                                  "baselines of the same run, and prints one JSON object.\n\nOptions:\n") +
                   options() +
                   QStringLiteral("\nFigures, in milliseconds or bytes; at the top of the object the median alone, of "
                                  "keystroke\nand keystroke_painted median and worst:\n");
    for (const FigureInfo &info : figures())
        text += definition({words(info.name), words(info.meaning)});
    return text + QStringLiteral("\nOther members:\n") + otherMembers() +
           QStringLiteral("\nExit status: 0 done, 1 the list could not be read or the check failed, 2 the command line "
                          "is wrong.\n");
}

} // namespace accords::benchmark
