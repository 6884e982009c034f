// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/help/helppage.h"

#include <QCoreApplication>
#include <QKeySequence>

#include <span>

namespace accords::ui {

namespace {

constexpr const char *context = "HelpPage";

/// What a person types or presses, and what it does.
struct Line
{
    const char *term;    ///< the same in every language unless it is a source text of its own
    const char *meaning; ///< source text
};

constexpr Line queryLines[] = {
    {"laval", QT_TRANSLATE_NOOP("HelpPage", "some text of the agreement contains it: institution, country, programme, "
                                            "type or signatory; case and accents never matter")},
    {"rio janeiro", QT_TRANSLATE_NOOP("HelpPage", "both words")},
    {"\"rio de janeiro\"", QT_TRANSLATE_NOOP("HelpPage", "exactly this phrase")},
    {"-keio", QT_TRANSLATE_NOOP("HelpPage", "without this word; the minus goes before any condition")},
    {"country:BR,CL", QT_TRANSLATE_NOOP("HelpPage", "one of these countries: a code, or a French or English name")},
    {"type:mou,moa", QT_TRANSLATE_NOOP("HelpPage", "one of these types: erasmus, iia, mou, moa, other")},
    {"signatory:imt", QT_TRANSLATE_NOOP("HelpPage", "who signed: imt, imt-mines-albi, none")},
    {"region:americas", QT_TRANSLATE_NOOP("HelpPage", "africa, americas, asia, europe or oceania")},
    {"institution:… programme:…",
     QT_TRANSLATE_NOOP("HelpPage", "the name of the institution, or the programme, contains it")},
    {"has:mou -has:iia", QT_TRANSLATE_NOOP("HelpPage", "all agreements of institutions that hold an MoU and no IIA")},
    {"problem:any", QT_TRANSLATE_NOOP("HelpPage", "agreements in which a problem was found; problem:possible-duplicate "
                                                  "and the like for one kind")},
    {"status:active,ending", QT_TRANSLATE_NOOP("HelpPage", "how they stand, as you say: draft, active, ending, "
                                                           "renewal-pending, ended")},
    {"tag:…", QT_TRANSLATE_NOOP("HelpPage", "the institution has exactly this tag; case and accents never matter")},
    {"note:…", QT_TRANSLATE_NOOP("HelpPage", "your notes on the agreement, or on its institution, contain it")},
    {"ends:<2027-09 ends:12m",
     QT_TRANSLATE_NOOP("HelpPage",
                       "the day on which they end: before September 2027, within twelve months from today")},
};

constexpr Line keyLines[] = {
    {"Ctrl+F", QT_TRANSLATE_NOOP("HelpPage", "go to the search field; the down arrow goes on to the table")},
    {"Esc", QT_TRANSLATE_NOOP("HelpPage", "clear the filter")},
    {"F6", QT_TRANSLATE_NOOP("HelpPage", "next pane; with Shift the one before")},
    {"Ctrl+E", QT_TRANSLATE_NOOP("HelpPage", "export")},
    {"Ctrl+O", QT_TRANSLATE_NOOP("HelpPage", "open a list or a catalogue; a file can be dropped on the window too")},
    {"Ctrl+I", QT_TRANSLATE_NOOP("HelpPage", "import a newer list into the catalogue")},
    {"Ctrl+N", QT_TRANSLATE_NOOP("HelpPage", "make a catalogue")},
    {"Ctrl+Shift+S", QT_TRANSLATE_NOOP("HelpPage", "save a copy of the catalogue")},
    {"Ctrl+Z, Ctrl+Y", QT_TRANSLATE_NOOP("HelpPage", "undo the last change of the catalogue, do it again")},
    {"Ctrl+H", QT_TRANSLATE_NOOP("HelpPage", "what was changed, and when")},
    {"Ctrl+Shift+E", QT_TRANSLATE_NOOP("HelpPage", "change the selected agreements at once")},
    {"Ctrl+C", QT_TRANSLATE_NOOP("HelpPage", "copy the selected rows, as a table and as text")},
    {"Ctrl+A", QT_TRANSLATE_NOOP("HelpPage", "select all rows")},
    {"Ctrl+1, Ctrl+2", QT_TRANSLATE_NOOP("HelpPage", "fold the countries, the institution")},
    {"F1", QT_TRANSLATE_NOOP("HelpPage", "this page")},
};

QString said(const char *source)
{
    return QCoreApplication::translate(context, source).toHtmlEscaped();
}

QString heading(const char *source)
{
    return QStringLiteral("<h3>%1</h3>").arg(said(source));
}

QString paragraph(const char *source)
{
    return QStringLiteral("<p>%1</p>").arg(said(source));
}

QString tableOf(std::span<const Line> lines)
{
    QString rows;
    for (const Line &line : lines) {
        rows += QStringLiteral("<tr><td style=\"white-space:nowrap\"><code>%1</code></td><td>%2</td></tr>")
                    .arg(QString::fromUtf8(line.term).toHtmlEscaped(), said(line.meaning));
    }
    return QStringLiteral("<table cellpadding=\"4\">%1</table>").arg(rows);
}

QString catalogues()
{
    return heading(QT_TRANSLATE_NOOP("HelpPage", "Catalogues")) +
           paragraph(QT_TRANSLATE_NOOP(
               "HelpPage", "A catalogue is a file of your own that keeps every list you import and what you write down "
                           "beside them: notes, contacts, dates. There is nothing to save: each change is on the disk "
                           "a moment later, and can be undone, even after a restart.")) +
           paragraph(QT_TRANSLATE_NOOP(
               "HelpPage",
               "Click a field of the institution on the right and type; Enter keeps it, Esc gives back what "
               "was there. Edit ▸ Change selected does the same for many agreements, and shows first what "
               "would change. Edit ▸ History tells all changes, and takes back any one of them.")) +
           paragraph(QT_TRANSLATE_NOOP(
               "HelpPage", "File ▸ Import list shows what a newer list would change before it is taken over; what it "
                           "has no more is kept as ended. Earlier editions, and agreements that have ended, are under "
                           "View ▸ Edition. Backups are made before each import and each change of many "
                           "agreements: File ▸ Restore goes back to one.")) +
           paragraph(QT_TRANSLATE_NOOP(
               "HelpPage", "When the list that ships with the program is shown and you write something down, a "
                           "catalogue is made for it by itself. Of any other list, File ▸ New catalogue makes one."));
}

} // namespace

QString helpPage()
{
    return heading(QT_TRANSLATE_NOOP("HelpPage", "Searching")) +
           paragraph(QT_TRANSLATE_NOOP(
               "HelpPage", "Type into the search field, or choose countries, types and signatories on the left: "
                           "both write the same filter. Every condition is shown as a chip that a click removes.")) +
           tableOf(queryLines) +
           paragraph(QT_TRANSLATE_NOOP(
               "HelpPage", "Field names are understood in French and in English. "
                           "Conditions side by side must all hold; of values after a comma, one is enough.")) +
           heading(QT_TRANSLATE_NOOP("HelpPage", "Table")) +
           paragraph(QT_TRANSLATE_NOOP(
               "HelpPage", "Click a column’s header to sort by it; Shift and a click add a second key; a third "
                           "click gives the list’s own order back. Drag a header to move its column; its menu "
                           "shows and hides columns.")) +
           catalogues() + heading(QT_TRANSLATE_NOOP("HelpPage", "Keys")) + tableOf(keyLines) +
           heading(QT_TRANSLATE_NOOP("HelpPage", "Repairs and suggestions")) +
           paragraph(QT_TRANSLATE_NOOP(
               "HelpPage", "While reading a list, small damages are repaired: stray quotes and spaces, text that "
                           "was decoded twice, a cell that names several programmes. Nothing is lost: each repair "
                           "is listed with its line under View ▸ Problems, and the name as exported stays beside "
                           "the one shown.")) +
           paragraph(QT_TRANSLATE_NOOP(
               "HelpPage", "Suggestions are judgements, for example that two names may be one institution. They "
                           "change nothing by themselves."));
}

} // namespace accords::ui
