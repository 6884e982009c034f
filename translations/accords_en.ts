<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Application</name>
    <message numerus="yes">
        <source>Wrote %n agreement(s) to “%1”.</source>
        <extracomment>%1: a file’s path</extracomment>
        <translation>
            <numerusform>Wrote %n agreement to “%1”.</numerusform>
            <numerusform>Wrote %n agreements to “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n repair(s)</source>
        <translation>
            <numerusform>%n repair</numerusform>
            <numerusform>%n repairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n suggestion</numerusform>
            <numerusform>%n suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n institution</numerusform>
            <numerusform>%n institutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n country(ies)</source>
        <translation>
            <numerusform>%n country</numerusform>
            <numerusform>%n countries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>Agreements</extracomment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <extracomment>Agreements</extracomment>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended</source>
        <extracomment>Agreements</extracomment>
        <translation>
            <numerusform>%n ended</numerusform>
            <numerusform>%n ended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n shown</source>
        <extracomment>First half of “12 of 191 agreements”: the number alone in English; with its noun where the noun comes here.</extracomment>
        <translation>
            <numerusform>%n</numerusform>
            <numerusform>%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <extracomment>Second half of “12 of 191 agreements”: with its noun in English; the number alone where the noun came before.</extracomment>
        <translation>
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n institution</numerusform>
            <numerusform>%n institutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n country(ies)</source>
        <translation>
            <numerusform>%n country</numerusform>
            <numerusform>%n countries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>Agreements of an imported list</extracomment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <extracomment>Agreements of an imported list</extracomment>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept as ended</source>
        <extracomment>Agreements that an imported list has no more</extracomment>
        <translation>
            <numerusform>%n kept as ended</numerusform>
            <numerusform>%n kept as ended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n field(s) changed</source>
        <translation>
            <numerusform>%n field changed</numerusform>
            <numerusform>%n fields changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>accords::ui::BulkDialog</name>
    <message numerus="yes">
        <source>The end would lie before the start in %Ln agreement(s): their dates stay as they are.</source>
        <translation>
            <numerusform>The end would lie before the start in %Ln agreement: its dates stay as they are.</numerusform>
            <numerusform>The end would lie before the start in %Ln agreements: their dates stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agreement(s) of %1 change</source>
        <extracomment>First part of “3 agreements of 12 change · 2 institutions of 9 change”; %1: the number of all selected agreements</extracomment>
        <translation>
            <numerusform>%Ln agreement of %1 changes</numerusform>
            <numerusform>%Ln agreements of %1 change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln institution(s) of %1 change</source>
        <extracomment>Second part of “3 agreements of 12 change · 2 institutions of 9 change”; %1: the number of all their institutions</extracomment>
        <translation>
            <numerusform>%Ln institution of %1 changes</numerusform>
            <numerusform>%Ln institutions of %1 change</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>accords::ui::ConflictDialog</name>
    <message numerus="yes">
        <source>The same for %Ln other(s)</source>
        <extracomment>Check box beside the two choices</extracomment>
        <translation>
            <numerusform>The same for %Ln other</numerusform>
            <numerusform>The same for %Ln others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>accords::ui::DetailContents</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>accords::ui::EditionBar</name>
    <message numerus="yes">
        <source>With %Ln agreement(s) that earlier editions had and the list has no more.</source>
        <translation>
            <numerusform>With %Ln agreement that earlier editions had and the list has no more.</numerusform>
            <numerusform>With %Ln agreements that earlier editions had and the list has no more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>accords::ui::EmptyState</name>
    <message numerus="yes">
        <source>Without %1: %Ln agreement(s)</source>
        <extracomment>Offer to drop a condition of the filter, %1, a word in its own quotes: Without Brazil: 12 agreements</extracomment>
        <translation>
            <numerusform>Without %1: %Ln agreement</numerusform>
            <numerusform>Without %1: %Ln agreements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>accords::ui::ExportDialog</name>
    <message numerus="yes">
        <source>&amp;Export %Ln agreement(s)</source>
        <translation>
            <numerusform>&amp;Export %Ln agreement</numerusform>
            <numerusform>&amp;Export %Ln agreements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>accords::ui::Files</name>
    <message numerus="yes">
        <source>Also show %Ln ended agreement(s)</source>
        <extracomment>Menu entry: shows agreements that earlier editions had and the current one has no more, beside the others</extracomment>
        <translation>
            <numerusform>Also show %Ln ended agreement</numerusform>
            <numerusform>Also show %Ln ended agreements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>accords::ui::ImportDialog</name>
    <message numerus="yes">
        <source>“%1” has %n agreement(s)</source>
        <extracomment>%1: a list’s file</extracomment>
        <translation>
            <numerusform>“%1” has %n agreement</numerusform>
            <numerusform>“%1” has %n agreements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>accords::ui::StatusLine</name>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <extracomment>Button that opens the problems found while reading the list</extracomment>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agreement(s) end within 12 months</source>
        <translation>
            <numerusform>%Ln agreement ends within 12 months</numerusform>
            <numerusform>%Ln agreements end within 12 months</numerusform>
        </translation>
    </message>
</context>
</TS>
