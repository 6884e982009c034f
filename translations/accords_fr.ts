<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AgreementStatus</name>
    <message>
        <source>Draft</source>
        <extracomment>How an agreement stands</extracomment>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Bientôt terminé</translation>
    </message>
    <message>
        <source>Renewal pending</source>
        <extracomment>Somebody works on a new agreement in place of one that ends</extracomment>
        <translation>Renouvellement en cours</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>AgreementType</name>
    <message>
        <source>Erasmus+</source>
        <extracomment>Short names of kinds of agreement, for narrow columns. The acronyms are used in French too.</extracomment>
        <translation>Erasmus+</translation>
    </message>
    <message>
        <source>IIA</source>
        <translation>IIA</translation>
    </message>
    <message>
        <source>MoU</source>
        <translation>MoU</translation>
    </message>
    <message>
        <source>MoA</source>
        <translation>MoA</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Erasmus+ programme</source>
        <translation>Programme Erasmus+</translation>
    </message>
    <message>
        <source>Interinstitutional agreement</source>
        <translation>Accord interinstitutionnel</translation>
    </message>
    <message>
        <source>Memorandum of understanding</source>
        <extracomment>Declares what both sides intend. In French “protocole d’accord” (“protocole d’entente” in Québec).</extracomment>
        <translation>Protocole d’accord</translation>
    </message>
    <message>
        <source>Memorandum of agreement</source>
        <extracomment>Binds both sides. Not “accord-cadre” in French, which would be the framework above other agreements.</extracomment>
        <translation>Mémorandum d’accord</translation>
    </message>
    <message>
        <source>Other kind of agreement</source>
        <translation>Autre type d’accord</translation>
    </message>
</context>
<context>
    <name>Agreements</name>
    <message>
        <source>Ended: the list has it no more</source>
        <extracomment>Said of an agreement that earlier editions of the list had</extracomment>
        <translation>Terminé&#x202f;: la liste ne l’a plus</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message numerus="yes">
        <source>Wrote %n agreement(s) to “%1”.</source>
        <extracomment>%1: a file’s path</extracomment>
        <translation>
            <numerusform>%n accord écrit dans «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%n accords écrits dans «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copie…</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <extracomment>%1: a file’s name</extracomment>
        <translation>Lecture de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <extracomment>%1: a file’s name</extracomment>
        <translation>Écriture de «&#xa0;%1&#xa0;»…</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>Header above “Before an import”, …</extracomment>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Établissements</translation>
    </message>
    <message>
        <source>Fields</source>
        <extracomment>Header above how many fields are filled in</extracomment>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Of a file</extracomment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Avant une importation</translation>
    </message>
    <message>
        <source>Before a newer version of Accords</source>
        <translation>Avant une version plus récente d’Accords</translation>
    </message>
    <message>
        <source>Before a change of many agreements</source>
        <translation>Avant une modification de plusieurs accords</translation>
    </message>
    <message>
        <source>Before going back to a backup</source>
        <translation>Avant le retour à une sauvegarde</translation>
    </message>
    <message>
        <source>Damaged, kept as it was</source>
        <translation>Endommagé, gardé tel quel</translation>
    </message>
</context>
<context>
    <name>BulkChange</name>
    <message>
        <source>What changes</source>
        <extracomment>Header: the institution or agreement that changes</extracomment>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>Header: which of its fields, e.g. “Status”</extracomment>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Header: the value before a change</extracomment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Header: the value after a change</extracomment>
        <translation>Après</translation>
    </message>
    <message>
        <source>(empty)</source>
        <extracomment>Instead of a value, in a preview of what changes</extracomment>
        <translation>(vide)</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Host institution</source>
        <translation>Établissement d&apos;accueil</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Code pays</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Exchange programme</source>
        <translation>Programme d&apos;échange</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Header of the column that says what kind of agreement it is</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>Header of the column with the line&apos;s number in the file</extracomment>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Display name</source>
        <extracomment>Header: the institution’s name as staff write it</extracomment>
        <translation>Nom affiché</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Institution notes</source>
        <translation>Notes sur l&apos;établissement</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Start date</source>
        <extracomment>Header: the day from which the agreement is in force</extracomment>
        <translation>Date de début</translation>
    </message>
    <message>
        <source>End date</source>
        <extracomment>Header: the day until which the agreement is in force</extracomment>
        <translation>Date de fin</translation>
    </message>
    <message>
        <source>Seats out</source>
        <extracomment>Header: students that may be sent in a year</extracomment>
        <translation>Places sortantes</translation>
    </message>
    <message>
        <source>Seats in</source>
        <extracomment>Header: students that may be received in a year</extracomment>
        <translation>Places entrantes</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Header: notes on the agreement</extracomment>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>accords %1 has no option --%2: did you mean --%3?</source>
        <extracomment>%1: a verb; %2, %3: options without dashes</extracomment>
        <translation>accords %1 n’a pas d’option --%2&#x202f;: vouliez-vous dire --%3&#x202f;?</translation>
    </message>
    <message>
        <source>accords %1 has no option --%2: see “accords %1 --help”.</source>
        <extracomment>%1: a verb; %2: an option without dashes</extracomment>
        <translation>accords %1 n’a pas d’option --%2&#x202f;: voir «&#xa0;accords %1 --help&#xa0;».</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <extracomment>%1: an option without dashes</extracomment>
        <translation>--%1 ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>%1 needs a value after it.</source>
        <extracomment>%1: an option with its dashes</extracomment>
        <translation>%1 doit être suivi d’une valeur.</translation>
    </message>
    <message>
        <source>“%1” is one source too many: a command reads one list.</source>
        <extracomment>%1: a file’s name</extracomment>
        <translation>«&#xa0;%1&#xa0;» est une source de trop&#x202f;: une commande lit une seule liste.</translation>
    </message>
    <message>
        <source>The name of the source is empty.</source>
        <translation>Le nom de la source est vide.</translation>
    </message>
    <message>
        <source>There is no verb and no file “%1”: did you mean “accords %2”?</source>
        <extracomment>%1: what was typed; %2: a verb</extracomment>
        <translation>Il n’y a ni verbe ni fichier «&#xa0;%1&#xa0;»&#x202f;: vouliez-vous dire «&#xa0;accords %2&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>There is no verb and no file “%1”: see “accords --help”.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>Il n’y a ni verbe ni fichier «&#xa0;%1&#xa0;»&#x202f;: voir «&#xa0;accords --help&#xa0;».</translation>
    </message>
    <message>
        <source>The window has no option --%1: options follow a verb, see “accords --help”.</source>
        <extracomment>%1: an option without dashes</extracomment>
        <translation>La fenêtre n’a pas d’option --%1&#x202f;: les options suivent un verbe, voir «&#xa0;accords --help&#xa0;».</translation>
    </message>
    <message>
        <source>Standard input is read after a verb only: see “accords --help”.</source>
        <translation>L’entrée standard n’est lue qu’après un verbe&#x202f;: voir «&#xa0;accords --help&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is one file too many: the window opens one list.</source>
        <extracomment>%1: a file’s name</extracomment>
        <translation>«&#xa0;%1&#xa0;» est un fichier de trop&#x202f;: la fenêtre ouvre une seule liste.</translation>
    </message>
    <message>
        <source>line %1:</source>
        <extracomment>Begins a line of a report; %1: a number</extracomment>
        <translation>ligne %1&#x202f;:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: severity and code of a problem, not translated; %2: a sentence</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n repair(s)</source>
        <translation>
            <numerusform>%n réparation</numerusform>
            <numerusform>%n réparations</numerusform>
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
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n accord</numerusform>
            <numerusform>%n accords</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n établissement</numerusform>
            <numerusform>%n établissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n country(ies)</source>
        <translation>
            <numerusform>%n pays</numerusform>
            <numerusform>%n pays</numerusform>
        </translation>
    </message>
    <message>
        <source>no problem</source>
        <translation>aucun problème</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Group of the agreements whose country, region or institution the list doesn’t tell</extracomment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>ce texte</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 the source could not be read or the output not written, 2 the command line or the query is wrong.</source>
        <translation>Code de retour&#x202f;: 0 tout est fait, 1 la source n’a pas pu être lue ou le résultat n’a pas pu être écrit, 2 la ligne de commande ou la requête est fautive.</translation>
    </message>
    <message>
        <source>open the window on a list or a catalogue</source>
        <translation>ouvre la fenêtre sur une liste ou un catalogue</translation>
    </message>
    <message>
        <source>tell which version this is</source>
        <translation>indique la version</translation>
    </message>
    <message>
        <source>tell how to use it, or one of its verbs</source>
        <translation>explique l’usage du programme ou d’un de ses verbes</translation>
    </message>
    <message>
        <source>Browse, search and export a school’s exchange agreements.</source>
        <translation>Parcourir, interroger et exporter les accords d’échange d’une école.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#x202f;:</translation>
    </message>
    <message>
        <source>Column keys: %1.</source>
        <extracomment>%1: the keys, separated by spaces</extracomment>
        <translation>Clés des colonnes&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Exemples&#x202f;:</translation>
    </message>
    <message>
        <source>write agreements</source>
        <translation>écrit des accords</translation>
    </message>
    <message>
        <source>Writes agreements to standard output, or to a file.</source>
        <translation>Écrit des accords sur la sortie standard ou dans un fichier.</translation>
    </message>
    <message>
        <source>count agreements, institutions and countries</source>
        <translation>compte accords, établissements et pays</translation>
    </message>
    <message>
        <source>Counts agreements, institutions and countries, and the rows they were read from.</source>
        <translation>Compte les accords, les établissements et les pays, ainsi que les lignes dont ils proviennent.</translation>
    </message>
    <message>
        <source>read, and report problems</source>
        <translation>lit et signale les problèmes</translation>
    </message>
    <message>
        <source>Reads a list and reports what was repaired, what is suggested and what is wrong, one problem on each line. With a query: the problems of the agreements it finds.</source>
        <translation>Lit une liste et signale ce qui a été réparé, ce qui est suggéré et ce qui est fautif, un problème par ligne. Avec une requête&#x202f;: les problèmes des accords trouvés.</translation>
    </message>
    <message>
        <source>only the agreements that this filter finds, for example: country:BR,CL -type:erasmus</source>
        <translation>seulement les accords que ce filtre trouve, par exemple&#x202f;: pays:BR,CL -type:erasmus</translation>
    </message>
    <message>
        <source>column keys, comma separated, “-” before one for descending; left out, the list’s own order</source>
        <translation>clés de colonnes séparées par des virgules, «&#xa0;-&#xa0;» devant une clé pour l’ordre décroissant&#x202f;; à défaut, l’ordre de la liste</translation>
    </message>
    <message>
        <source>column keys, comma separated; left out: %1. The list’s own other columns are named by their title and come last</source>
        <translation>clés de colonnes séparées par des virgules&#x202f;; à défaut&#x202f;: %1. Les autres colonnes de la liste se nomment par leur titre et viennent en dernier</translation>
    </message>
    <message>
        <source>csv (left out), tsv or json</source>
        <translation>csv (à défaut), tsv ou json</translation>
    </message>
    <message>
        <source>text (left out) or json</source>
        <translation>text (à défaut) ou json</translation>
    </message>
    <message>
        <source>rfc4180 (left out): comma, CRLF, UTF-8; excel-fr: semicolon, CRLF, UTF-8 with a byte order mark. With tsv the separator is always the tab; json has no preset</source>
        <translation>rfc4180 (à défaut)&#x202f;: virgule, CRLF, UTF-8&#x202f;; excel-fr&#x202f;: point-virgule, CRLF, UTF-8 avec indicateur d’ordre des octets. Avec tsv le séparateur est toujours la tabulation&#x202f;; json n’a pas de préréglage</translation>
    </message>
    <message>
        <source>country, region, type, signatory or institution: one line each, most first</source>
        <translation>country, region, type, signatory ou institution&#x202f;: une ligne pour chacun, les plus nombreux d’abord</translation>
    </message>
    <message>
        <source>of headers, labels, country names, messages and sort order; left out: the system’s</source>
        <translation>langue des en-têtes, des libellés, des noms de pays, des messages et de l’ordre de tri&#x202f;; à défaut, celle du système</translation>
    </message>
    <message>
        <source>the file to write; an existing one is replaced whole or not at all. Left out, or “-”: standard output</source>
        <translation>le fichier à écrire&#x202f;; s’il existe, il est remplacé en entier ou pas du tout. À défaut, ou «&#xa0;-&#xa0;»&#x202f;: la sortie standard</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Établissements</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>--%1 is given twice: keep one.</source>
        <extracomment>%1: an option without dashes</extracomment>
        <translation>--%1 est donné deux fois&#x202f;: n’en gardez qu’un.</translation>
    </message>
    <message>
        <source>--preset lays out csv and tsv: leave it out with --format json.</source>
        <translation>--preset ne concerne que csv et tsv&#x202f;: retirez-le avec --format json.</translation>
    </message>
    <message>
        <source>--columns names “%1” twice: keep one.</source>
        <extracomment>%1: a column’s key or title</extracomment>
        <translation>--columns nomme «&#xa0;%1&#xa0;» deux fois&#x202f;: n’en gardez qu’une.</translation>
    </message>
    <message>
        <source>--output needs the name of the file to write.</source>
        <translation>--output doit être suivi du nom du fichier à écrire.</translation>
    </message>
    <message>
        <source>“%1” is no value of --%2: did you mean “%3”?</source>
        <extracomment>%1: what was typed; %2: an option without dashes, say sort; %3: a value of it</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas une valeur de --%2&#x202f;: vouliez-vous dire «&#xa0;%3&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” is no value of --%2: choose among %3.</source>
        <extracomment>%1: what was typed; %2: an option without dashes, say sort; %3: its values, in a list with spaces</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas une valeur de --%2&#x202f;: choisissez parmi %3.</translation>
    </message>
    <message>
        <source>There is no display to open the window on: start Accords in a graphical session, or give it a verb, see “accords --help”.</source>
        <translation>Aucun affichage ne permet d’ouvrir la fenêtre&#x202f;: lancez Accords dans une session graphique, ou donnez-lui un verbe, voir «&#xa0;accords --help&#xa0;».</translation>
    </message>
    <message>
        <source>accords import needs a catalogue and then a list: see “accords import --help”.</source>
        <translation>accords import veut un catalogue, puis une liste&#x202f;: voir «&#xa0;accords import --help&#xa0;».</translation>
    </message>
    <message>
        <source>The catalogue is a file: write its name before the list.</source>
        <translation>Le catalogue est un fichier&#x202f;: écrivez son nom avant la liste.</translation>
    </message>
    <message>
        <source>SOURCE is a list with a header, its cells separated by tabs, commas or semicolons, a catalogue, which stands for its newest edition, or “-” for standard input; left out, the list that comes with Accords.</source>
        <translation>SOURCE est une liste avec un en-tête, aux cellules séparées par des tabulations, des virgules ou des points-virgules, un catalogue, qui vaut pour son édition la plus récente, ou «&#xa0;-&#xa0;» pour l’entrée standard&#x202f;; à défaut, la liste fournie avec Accords.</translation>
    </message>
    <message>
        <source>the same list, nothing was changed</source>
        <extracomment>Of a list: it is imported already</extracomment>
        <translation>la même liste, rien n’a changé</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>Agreements</extracomment>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <extracomment>Agreements</extracomment>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended</source>
        <extracomment>Agreements</extracomment>
        <translation>
            <numerusform>%n terminé</numerusform>
            <numerusform>%n terminés</numerusform>
        </translation>
    </message>
    <message>
        <source>Edition %1 of “%2”: %3</source>
        <extracomment>%1: a number; %2: the name of a catalogue’s file; %3: counts of agreements</extracomment>
        <translation>Édition %1 de «&#xa0;%2&#xa0;»&#x202f;: %3</translation>
    </message>
    <message>
        <source>add an edition to a catalogue</source>
        <translation>ajouter une édition à un catalogue</translation>
    </message>
    <message>
        <source>Adds a list to a catalogue as its newest edition, and makes the catalogue when it is missing. The editions before stay in it, and so does all that was written beside them; agreements that the list has no more are kept as ended. What staff keep is taken over from columns of the list, or from another catalogue, where an empty one leaves what is there. The same list again changes nothing. One line says what was done once it is on the disk.</source>
        <translation>Ajoute une liste à un catalogue comme son édition la plus récente, et crée le catalogue s’il n’existe pas. Les éditions précédentes y restent, et tout ce qui a été noté à côté d’elles aussi&#x202f;; les accords que la liste n’a plus sont gardés comme terminés. Ce que le personnel note est repris des colonnes de la liste, ou d’un autre catalogue&#x202f;; une valeur vide laisse ce qui est déjà noté. La même liste importée de nouveau ne change rien. Une ligne dit ce qui a été fait, une fois que c’est sur le disque.</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>All countries</source>
        <translation>Tous les pays</translation>
    </message>
    <message>
        <source>No country</source>
        <extracomment>Stands for the country of agreements whose list names none</extracomment>
        <translation>Sans pays</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Heads the countries that belong to none of the five continents</extracomment>
        <translation>Autres</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n shown</source>
        <extracomment>First half of “12 of 191 agreements”: the number alone in English; with its noun where the noun comes here.</extracomment>
        <translation>
            <numerusform>%n accord</numerusform>
            <numerusform>%n accords</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <extracomment>Second half of “12 of 191 agreements”: with its noun in English; the number alone where the noun came before.</extracomment>
        <translation>
            <numerusform>%n</numerusform>
            <numerusform>%n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>“12 of 191 agreements”; %1 and %2 are the two halves.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n établissement</numerusform>
            <numerusform>%n établissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n country(ies)</source>
        <translation>
            <numerusform>%n pays</numerusform>
            <numerusform>%n pays</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>“12 of 191 agreements · 9 institutions · 3 countries”</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>“Brazil, 4 of 17 agreements”, read aloud</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>“%1” could not be opened: check that the file is there, and that a program is set up for its kind.</source>
        <extracomment>%1: a file’s path</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être ouvert&#x202f;: vérifiez que le fichier existe, et qu’un programme est prévu pour ce genre de fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>Agreements of an imported list</extracomment>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <extracomment>Agreements of an imported list</extracomment>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept as ended</source>
        <extracomment>Agreements that an imported list has no more</extracomment>
        <translation>
            <numerusform>%n gardé comme terminé</numerusform>
            <numerusform>%n gardés comme terminés</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported “%1”. Edit ▸ Undo takes it back.</source>
        <extracomment>%1: a list’s file</extracomment>
        <translation>«&#xa0;%1&#xa0;» a été importé. Édition ▸ Annuler revient en arrière.</translation>
    </message>
    <message>
        <source>Imported “%1”: %2. Edit ▸ Undo takes it back.</source>
        <extracomment>%1: a list’s file; %2: counts of agreements</extracomment>
        <translation>«&#xa0;%1&#xa0;» a été importé&#x202f;: %2. Édition ▸ Annuler revient en arrière.</translation>
    </message>
    <message>
        <source>“%1” is the list that is here already: nothing was changed.</source>
        <extracomment>%1: a list’s file</extracomment>
        <translation>«&#xa0;%1&#xa0;» est la liste qui est déjà là&#x202f;: rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” was moved, deleted or replaced while it was open, and nothing more can be kept in it: bring it back, or save a copy of what is shown.</source>
        <extracomment>%1: a catalogue’s file</extracomment>
        <translation>«&#xa0;%1&#xa0;» a été déplacé, supprimé ou remplacé alors qu’il était ouvert, et plus rien ne peut y être gardé&#x202f;: remettez-le en place, ou enregistrez une copie de ce qui est affiché.</translation>
    </message>
    <message>
        <source>“%1” is there again, and was opened as it is now.</source>
        <extracomment>%1: a catalogue’s file</extracomment>
        <translation>«&#xa0;%1&#xa0;» est de nouveau là, et a été ouvert tel qu’il est maintenant.</translation>
    </message>
    <message>
        <source>There is no file “%1” any more, and it was taken off the recent ones: open it where it is now.</source>
        <extracomment>%1: a file’s path</extracomment>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’existe plus et a été retiré des fichiers récents&#x202f;: ouvrez-le là où il est maintenant.</translation>
    </message>
    <message>
        <source>Saved a copy as “%1”.</source>
        <extracomment>%1: a file’s path</extracomment>
        <translation>Une copie a été enregistrée sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is as the backup was. What it was before is a backup now.</source>
        <extracomment>%1: a catalogue’s file</extracomment>
        <translation>«&#xa0;%1&#xa0;» est tel qu’était la sauvegarde. Son état d’avant est à présent une sauvegarde.</translation>
    </message>
    <message>
        <source>Everything in “%1” was checked: there is no fault.</source>
        <extracomment>%1: a catalogue’s file</extracomment>
        <translation>Tout «&#xa0;%1&#xa0;» a été vérifié&#x202f;: il n’y a aucun défaut.</translation>
    </message>
    <message>
        <source>This is an earlier edition: go back to the current one to change something.</source>
        <translation>C’est une édition antérieure&#x202f;: revenez à l’édition actuelle pour modifier quelque chose.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>some text of the agreement contains it: institution, country, programme, type or signatory; case and accents never matter</source>
        <translation>un texte de l’accord le contient&#x202f;: établissement, pays, programme, type ou signataire&#x202f;; majuscules et accents ne comptent pas</translation>
    </message>
    <message>
        <source>both words</source>
        <translation>les deux mots</translation>
    </message>
    <message>
        <source>exactly this phrase</source>
        <translation>exactement cette suite de mots</translation>
    </message>
    <message>
        <source>without this word; the minus goes before any condition</source>
        <translation>sans ce mot&#x202f;; le moins se met devant toute condition</translation>
    </message>
    <message>
        <source>one of these countries: a code, or a French or English name</source>
        <translation>l’un de ces pays&#x202f;: un code, ou un nom français ou anglais</translation>
    </message>
    <message>
        <source>one of these types: erasmus, iia, mou, moa, other</source>
        <translation>l’un de ces types&#x202f;: erasmus, iia, mou, moa, other</translation>
    </message>
    <message>
        <source>who signed: imt, imt-mines-albi, none</source>
        <translation>qui a signé&#x202f;: imt, imt-mines-albi, none (aucun)</translation>
    </message>
    <message>
        <source>africa, americas, asia, europe or oceania</source>
        <translation>africa, americas, asia, europe ou oceania, ou leur nom français</translation>
    </message>
    <message>
        <source>the name of the institution, or the programme, contains it</source>
        <translation>le nom de l’établissement, ou le programme, le contient</translation>
    </message>
    <message>
        <source>all agreements of institutions that hold an MoU and no IIA</source>
        <translation>tous les accords des établissements qui ont un MoU et pas d’IIA</translation>
    </message>
    <message>
        <source>agreements in which a problem was found; problem:possible-duplicate and the like for one kind</source>
        <translation>les accords où un problème a été trouvé&#x202f;; problem:possible-duplicate, par exemple, pour un seul genre</translation>
    </message>
    <message>
        <source>go to the search field; the down arrow goes on to the table</source>
        <translation>aller au champ de recherche&#x202f;; la flèche vers le bas mène ensuite au tableau</translation>
    </message>
    <message>
        <source>clear the filter</source>
        <translation>effacer le filtre</translation>
    </message>
    <message>
        <source>next pane; with Shift the one before</source>
        <translation>volet suivant&#x202f;; avec Maj, le précédent</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exporter</translation>
    </message>
    <message>
        <source>copy the selected rows, as a table and as text</source>
        <translation>copier les lignes sélectionnées, en tableau et en texte</translation>
    </message>
    <message>
        <source>select all rows</source>
        <translation>sélectionner toutes les lignes</translation>
    </message>
    <message>
        <source>fold the countries, the institution</source>
        <translation>replier les pays, l’établissement</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>cette page</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Type into the search field, or choose countries, types and signatories on the left: both write the same filter. Every condition is shown as a chip that a click removes.</source>
        <translation>Écrivez dans le champ de recherche, ou choisissez à gauche des pays, des types et des signataires&#x202f;: les deux écrivent le même filtre. Chaque condition est affichée sur une étiquette qu’un clic retire.</translation>
    </message>
    <message>
        <source>Field names are understood in French and in English. Conditions side by side must all hold; of values after a comma, one is enough.</source>
        <translation>Les noms de champs sont compris en français et en anglais. Des conditions côte à côte doivent toutes être remplies&#x202f;; de valeurs séparées par des virgules, une suffit.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Click a column’s header to sort by it; Shift and a click add a second key; a third click gives the list’s own order back. Drag a header to move its column; its menu shows and hides columns.</source>
        <translation>Un clic sur l’en-tête d’une colonne trie selon elle&#x202f;; Maj et un clic ajoutent une deuxième clé&#x202f;; un troisième clic rend l’ordre de la liste. Glissez un en-tête pour déplacer sa colonne&#x202f;; son menu affiche et masque les colonnes.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Repairs and suggestions</source>
        <translation>Réparations et suggestions</translation>
    </message>
    <message>
        <source>While reading a list, small damages are repaired: stray quotes and spaces, text that was decoded twice, a cell that names several programmes. Nothing is lost: each repair is listed with its line under View ▸ Problems, and the name as exported stays beside the one shown.</source>
        <translation>À la lecture d’une liste, les petits dégâts sont réparés&#x202f;: guillemets et espaces égarés, texte décodé deux fois, cellule qui nomme plusieurs programmes. Rien n’est perdu&#x202f;: chaque réparation est indiquée avec sa ligne sous Affichage ▸ Problèmes, et le nom tel qu’exporté reste à côté du nom affiché.</translation>
    </message>
    <message>
        <source>Suggestions are judgements, for example that two names may be one institution. They change nothing by themselves.</source>
        <translation>Les suggestions sont des jugements, par exemple que deux noms sont peut-être un seul établissement. Elles ne changent rien d’elles-mêmes.</translation>
    </message>
    <message>
        <source>open a list or a catalogue; a file can be dropped on the window too</source>
        <translation>ouvrir une liste ou un catalogue&#x202f;; un fichier peut aussi être déposé sur la fenêtre</translation>
    </message>
    <message>
        <source>import a newer list into the catalogue</source>
        <translation>importer une liste plus récente dans le catalogue</translation>
    </message>
    <message>
        <source>make a catalogue</source>
        <translation>créer un catalogue</translation>
    </message>
    <message>
        <source>save a copy of the catalogue</source>
        <translation>enregistrer une copie du catalogue</translation>
    </message>
    <message>
        <source>Catalogues</source>
        <translation>Catalogues</translation>
    </message>
    <message>
        <source>A catalogue is a file of your own that keeps every list you import and what you write down beside them: notes, contacts, dates. There is nothing to save: each change is on the disk a moment later, and can be undone, even after a restart.</source>
        <translation>Un catalogue est un fichier à vous, qui garde chaque liste que vous importez et ce que vous notez à côté&#x202f;: notes, contacts, dates. Il n’y a rien à enregistrer&#x202f;: chaque modification est sur le disque l’instant d’après, et peut être annulée, même après un redémarrage.</translation>
    </message>
    <message>
        <source>When the list that ships with the program is shown and you write something down, a catalogue is made for it by itself. Of any other list, File ▸ New catalogue makes one.</source>
        <translation>Quand la liste fournie est affichée et que vous notez quelque chose, un catalogue se crée de lui-même. Pour toute autre liste, Fichier ▸ Nouveau catalogue en crée un.</translation>
    </message>
    <message>
        <source>how they stand, as you say: draft, active, ending, renewal-pending, ended</source>
        <translation>leur situation, telle que vous l’indiquez&#xa0;: draft (brouillon), active (actif), ending (bientôt terminé), renewal-pending (renouvellement en cours), ended (terminé)</translation>
    </message>
    <message>
        <source>the institution has exactly this tag; case and accents never matter</source>
        <translation>l’établissement porte exactement cette étiquette&#x202f;; majuscules et accents sont indifférents</translation>
    </message>
    <message>
        <source>your notes on the agreement, or on its institution, contain it</source>
        <translation>vos notes sur l’accord, ou sur son établissement, le contiennent</translation>
    </message>
    <message>
        <source>the day on which they end: before September 2027, within twelve months from today</source>
        <translation>le jour où ils prennent fin&#xa0;: avant septembre 2027, dans les douze mois à partir d’aujourd’hui</translation>
    </message>
    <message>
        <source>undo the last change of the catalogue, do it again</source>
        <translation>annuler la dernière modification du catalogue, la rétablir</translation>
    </message>
    <message>
        <source>what was changed, and when</source>
        <translation>ce qui a été modifié, et quand</translation>
    </message>
    <message>
        <source>change the selected agreements at once</source>
        <translation>modifier d’un coup les accords sélectionnés</translation>
    </message>
    <message>
        <source>Click a field of the institution on the right and type; Enter keeps it, Esc gives back what was there. Edit ▸ Change selected does the same for many agreements, and shows first what would change. Edit ▸ History tells all changes, and takes back any one of them.</source>
        <translation>Cliquez sur un champ de l’établissement à droite et saisissez&#x202f;; Entrée conserve la valeur, Échap rend ce qui y était. Édition ▸ Modifier la sélection fait de même pour plusieurs accords, et montre d’abord ce qui changerait. Édition ▸ Historique raconte toutes les modifications et peut annuler n’importe laquelle.</translation>
    </message>
    <message>
        <source>File ▸ Import list shows what a newer list would change before it is taken over; what it has no more is kept as ended. Earlier editions, and agreements that have ended, are under View ▸ Edition. Backups are made before each import and each change of many agreements: File ▸ Restore goes back to one.</source>
        <translation>Fichier ▸ Importer une liste montre ce qu’une liste plus récente changerait avant de la reprendre&#x202f;; ce qu’elle n’a plus est gardé comme terminé. Les éditions antérieures, et les accords terminés, sont sous Affichage ▸ Édition de la liste. Une sauvegarde se fait avant chaque importation et chaque modification de plusieurs accords&#x202f;: Fichier ▸ Restaurer y revient.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>When</source>
        <extracomment>Header of the history: date and time</extracomment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Header of the history above sentences such as “12 fields changed”</extracomment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Header of the history: the value before a change</extracomment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Header of the history: the value after a change</extracomment>
        <translation>Après</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Header of the history: whether a change was undone</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>%1 of %2 emptied</source>
        <extracomment>%1: a field, e.g. “Status”; %2: an institution or an agreement</extracomment>
        <translation>%1 de %2&#x202f;: vidé</translation>
    </message>
    <message>
        <source>%1 of %2 set to “%3”</source>
        <extracomment>%1: a field, e.g. “Status”; %2: an institution or an agreement; %3: its value now</extracomment>
        <translation>%1 de %2&#x202f;: «&#xa0;%3&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed</source>
        <translation>
            <numerusform>%n champ modifié</numerusform>
            <numerusform>%n champs modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>List imported</source>
        <translation>Liste importée</translation>
    </message>
    <message>
        <source>List imported: %1</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>Liste importée&#x202f;: %1</translation>
    </message>
    <message>
        <source>An earlier change taken back</source>
        <translation>Une modification antérieure annulée</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <extracomment>%1: what is taken back, e.g. “Status of MoU with Université Laval set to “Active””</extracomment>
        <translation>Annulé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Undone</source>
        <extracomment>State of a change in the history</extracomment>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Undone for good</source>
        <extracomment>State of a change in the history: it was undone, and something else was changed after that</extracomment>
        <translation>Annulé définitivement</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>What</source>
        <extracomment>Header above “New”, “Gone” and “Changed”</extracomment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Exchange programme</source>
        <translation>Programme d’échange</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Header above how an agreement is written in the list now</extracomment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Header above how an agreement is written in the list to be imported</extracomment>
        <translation>Après</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Of an agreement in a list to be imported</extracomment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>Of an agreement that a list to be imported has no more</extracomment>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Of an agreement in a list to be imported</extracomment>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>Of a value that staff keep, in the place of which comes that of a list to be imported</extracomment>
        <translation>Champ</translation>
    </message>
</context>
<context>
    <name>InstitutionDetails</name>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1: a line number of the list; %2: a sentence such as “Removed an unpaired quote at the end of the cell.”</extracomment>
        <translation>Ligne %1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>ListSource</name>
    <message>
        <source>Cannot read “%1”: the name of the file is not in UTF-8; rename it and try again.</source>
        <extracomment>%1: what can be shown of the file’s name</extracomment>
        <translation>Impossible de lire «&#xa0;%1&#xa0;»&#x202f;: le nom du fichier n’est pas en UTF-8&#x202f;; renommez-le et réessayez.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Unpaired quote</source>
        <extracomment>In the sentences, %1 and %2 are texts of the list: what was read, and what it became or could become.</extracomment>
        <translation>Guillemet isolé</translation>
    </message>
    <message>
        <source>Removed an unpaired quote at the end of the cell.</source>
        <translation>Un guillemet isolé a été retiré à la fin de la cellule.</translation>
    </message>
    <message>
        <source>Superfluous spaces</source>
        <translation>Espaces superflues</translation>
    </message>
    <message>
        <source>Removed spaces that were doubled, invisible or at an end of the cell.</source>
        <translation>Des espaces doubles, invisibles ou placées au bord de la cellule ont été retirées.</translation>
    </message>
    <message>
        <source>Several programmes in one cell</source>
        <translation>Plusieurs programmes dans une cellule</translation>
    </message>
    <message>
        <source>Made one agreement of each programme that the cell names.</source>
        <translation>Chaque programme nommé dans la cellule est devenu un accord.</translation>
    </message>
    <message>
        <source>Garbled letters</source>
        <translation>Lettres déformées</translation>
    </message>
    <message>
        <source>Restored letters that had been decoded twice: “%1” was “%2”.</source>
        <translation>Des lettres décodées deux fois ont été rétablies&#x202f;: «&#xa0;%1&#xa0;» était «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>All capitals</source>
        <translation>Tout en majuscules</translation>
    </message>
    <message>
        <source>“%1” is written in capitals; “%2” would be easier to read.</source>
        <translation>«&#xa0;%1&#xa0;» est écrit en majuscules&#x202f;; «&#xa0;%2&#xa0;» se lirait mieux.</translation>
    </message>
    <message>
        <source>Possible duplicate</source>
        <translation>Doublon possible</translation>
    </message>
    <message>
        <source>“%1” and “%2” may be one institution.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» sont peut-être un seul établissement.</translation>
    </message>
    <message>
        <source>Same parent institution</source>
        <translation>Même établissement d’origine</translation>
    </message>
    <message>
        <source>“%1” and “%2” seem to be parts of one institution.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» semblent appartenir au même établissement.</translation>
    </message>
    <message>
        <source>Country name unlike its code</source>
        <translation>Nom de pays différent du code</translation>
    </message>
    <message>
        <source>“%1” doesn’t fit its country code; “%2” would.</source>
        <translation>«&#xa0;%1&#xa0;» ne correspond pas à son code pays&#x202f;; «&#xa0;%2&#xa0;» conviendrait.</translation>
    </message>
    <message>
        <source>Unknown country</source>
        <translation>Pays inconnu</translation>
    </message>
    <message>
        <source>“%1” is not the name or code of a country.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni le nom ni le code d’un pays.</translation>
    </message>
    <message>
        <source>Unknown programme</source>
        <translation>Programme inconnu</translation>
    </message>
    <message>
        <source>“%1” names no known type of agreement, so it counts as “Other”.</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne aucun type d’accord connu et compte comme «&#xa0;Autre&#xa0;».</translation>
    </message>
    <message>
        <source>Missing cell</source>
        <translation>Cellule manquante</translation>
    </message>
    <message>
        <source>Nothing stands in the column “%1”.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>Extra cell</source>
        <translation>Cellule en trop</translation>
    </message>
    <message>
        <source>The row has more cells than the header; “%1” belongs to no column.</source>
        <translation>La ligne a plus de cellules que l’en-tête&#x202f;; «&#xa0;%1&#xa0;» n’appartient à aucune colonne.</translation>
    </message>
    <message>
        <source>Repeated header</source>
        <translation>En-tête répété</translation>
    </message>
    <message>
        <source>Skipped a line that repeats the header.</source>
        <translation>Une ligne qui répète l’en-tête a été ignorée.</translation>
    </message>
    <message>
        <source>Text above the header</source>
        <translation>Texte au-dessus de l’en-tête</translation>
    </message>
    <message>
        <source>Skipped “%1”, which stands above the header.</source>
        <translation>«&#xa0;%1&#xa0;», au-dessus de l’en-tête, a été ignoré.</translation>
    </message>
    <message>
        <source>Repeated row</source>
        <translation>Ligne répétée</translation>
    </message>
    <message>
        <source>The row says the same as an earlier one.</source>
        <translation>La ligne dit la même chose qu’une ligne précédente.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>The file was read as %1, which may be wrong: check the accents.</source>
        <translation>Le fichier a été lu en %1, peut-être à tort&#x202f;: vérifiez les accents.</translation>
    </message>
    <message>
        <source>Control character</source>
        <translation>Caractère de contrôle</translation>
    </message>
    <message>
        <source>The cell holds a character that nobody sees: “%1”.</source>
        <translation>La cellule contient un caractère invisible&#x202f;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Empty list</source>
        <translation>Liste vide</translation>
    </message>
    <message>
        <source>The list has a header and no rows.</source>
        <translation>La liste a un en-tête mais aucune ligne.</translation>
    </message>
    <message>
        <source>Left the row out, as nothing stands in the column “%1”.</source>
        <translation>La ligne a été laissée de côté&#x202f;: la colonne «&#xa0;%1&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>Value not taken over</source>
        <translation>Valeur non reprise</translation>
    </message>
    <message>
        <source>Left out “%1” of the column “%2”: it can’t stand there, or an earlier row says otherwise.</source>
        <translation>La valeur «&#xa0;%1&#xa0;» de la colonne «&#xa0;%2&#xa0;» n’a pas été reprise&#xa0;: elle n’y convient pas, ou une ligne précédente dit autre chose.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>Header above sentences such as “Removed an unpaired quote at the end of the cell.”</extracomment>
        <translation>Constat</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>No country is called “%1”.</source>
        <translation>Aucun pays ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no region: africa, americas, asia, europe and oceania are.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une région&#x202f;: africa, americas, asia, europe et oceania en sont.</translation>
    </message>
    <message>
        <source>“%1” is no type: erasmus, iia, mou, moa and other are.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type&#x202f;: erasmus, iia, mou, moa et other en sont.</translation>
    </message>
    <message>
        <source>“%1” is no signatory: imt, imt-mines-albi and none are.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un signataire&#x202f;: imt, imt-mines-albi et none en sont.</translation>
    </message>
    <message>
        <source>“%1” is no kind of problem; problem:any finds them all.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une sorte de problème&#x202f;; problème:any les trouve tous.</translation>
    </message>
    <message>
        <source>“%1” is no status: draft, active, ending, renewal-pending and ended are.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un statut&#x202f;: draft, active, ending, renewal-pending et ended en sont.</translation>
    </message>
    <message>
        <source>Type a value right after “%1”, without a space.</source>
        <translation>Saisissez une valeur juste après «&#xa0;%1&#xa0;», sans espace.</translation>
    </message>
    <message>
        <source>A value is missing beside the comma.</source>
        <translation>Il manque une valeur à côté de la virgule.</translation>
    </message>
    <message>
        <source>Type right after “-” what is not wanted, or put “-” in quotes to search for it.</source>
        <translation>Saisissez juste après «&#xa0;-&#xa0;» ce que vous ne voulez pas, ou mettez «&#xa0;-&#xa0;» entre guillemets pour le chercher.</translation>
    </message>
    <message>
        <source>There is nothing between the quotes.</source>
        <translation>Il n’y a rien entre les guillemets.</translation>
    </message>
    <message>
        <source>There is no field “%1”; to search for the text itself, put it in quotes.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» n’existe pas&#x202f;; pour chercher ce texte lui-même, mettez-le entre guillemets.</translation>
    </message>
    <message>
        <source>The quotation that starts with “%1” needs a closing quote.</source>
        <translation>Le texte entre guillemets qui commence par «&#xa0;%1&#xa0;» n’est pas fermé&#x202f;: ajoutez un guillemet.</translation>
    </message>
    <message>
        <source>Type the words to search for, and a closing quote.</source>
        <translation>Saisissez les mots à chercher, puis un guillemet fermant.</translation>
    </message>
    <message>
        <source>“%1” is no date: write for example 2027-09, &lt;2027-09-30 or 12m.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date&#x202f;: écrivez par exemple 2027-09, &lt;2027-09-30 ou 12m.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <extracomment>%1 is a field&apos;s name, a country, a type …: the nearest right word for a wrong one</extracomment>
        <translation>Vouliez-vous dire «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Quotation marks around a text that is searched for</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>A chip: agreements with any open problem</extracomment>
        <translation>tous</translation>
    </message>
    <message>
        <source>institution: %1</source>
        <translation>établissement&#x202f;: %1</translation>
    </message>
    <message>
        <source>programme: %1</source>
        <translation>programme&#x202f;: %1</translation>
    </message>
    <message>
        <source>holds no %1</source>
        <extracomment>Chips: agreements of institutions that hold, or do not hold, an agreement of this type somewhere</extracomment>
        <translation>n’a pas de %1</translation>
    </message>
    <message>
        <source>holds %1</source>
        <translation>a %1</translation>
    </message>
    <message>
        <source>problem: %1</source>
        <translation>problème&#x202f;: %1</translation>
    </message>
    <message>
        <source>status: %1</source>
        <translation>statut&#x202f;: %1</translation>
    </message>
    <message>
        <source>tag: %1</source>
        <translation>étiquette&#x202f;: %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>note&#x202f;: %1</translation>
    </message>
    <message>
        <source>ends: %1</source>
        <translation>fin&#x202f;: %1</translation>
    </message>
    <message>
        <source>not %1</source>
        <extracomment>A chip: agreements that the rest of the chip does not fit</extracomment>
        <translation>pas %1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>ending soon</source>
        <translation>bientôt terminé</translation>
    </message>
    <message>
        <source>renewal pending</source>
        <translation>renouvellement en cours</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
</context>
<context>
    <name>ReadError</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>old Office document</source>
        <translation>ancien document Office</translation>
    </message>
    <message>
        <source>compressed file</source>
        <translation>fichier compressé</translation>
    </message>
    <message>
        <source>image</source>
        <translation>image</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de données</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programme exécutable</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet</source>
        <translation>classeur OpenDocument</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>classeur Excel</translation>
    </message>
    <message>
        <source>There is no file “%1”: check its name and folder.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’existe pas&#x202f;: vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>“%1” is a folder, a pipe or a device: choose a file.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier, un tube ou un périphérique&#x202f;: choisissez un fichier.</translation>
    </message>
    <message>
        <source>You may not read “%1”: ask its owner for permission, or for a copy.</source>
        <translation>Vous n’avez pas le droit de lire «&#xa0;%1&#xa0;»&#x202f;: demandez-le à son propriétaire, ou demandez-lui une copie.</translation>
    </message>
    <message>
        <source>“%1” could not be read (%2): copy it to this computer and try again.</source>
        <translation>La lecture de «&#xa0;%1&#xa0;» a échoué (%2)&#x202f;: copiez le fichier sur cet ordinateur et réessayez.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2, the most that is read: divide it into several lists.</source>
        <translation>«&#xa0;%1&#xa0;» dépasse %2, la taille maximale&#x202f;: répartissez son contenu en plusieurs listes.</translation>
    </message>
    <message>
        <source>“%1” has a cell larger than %2 at line %3: shorten it, or close its quotes.</source>
        <translation>«&#xa0;%1&#xa0;» contient une cellule de plus de %2 à la ligne %3&#x202f;: raccourcissez-la, ou fermez ses guillemets.</translation>
    </message>
    <message>
        <source>“%1” is empty: export the list again.</source>
        <translation>«&#xa0;%1&#xa0;» est vide&#x202f;: exportez de nouveau la liste.</translation>
    </message>
    <message>
        <source>“%1” is not a text file: save the list as CSV or as tab-separated text.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier texte&#x202f;: enregistrez la liste au format CSV ou en texte séparé par des tabulations.</translation>
    </message>
    <message>
        <source>“%1” has no line of column titles, such as Institution, Country and Programme: add one above the rows. It begins with “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de ligne de titres de colonnes, tels que Établissement, Pays et Programme&#x202f;: ajoutez-en une au-dessus des lignes. Le fichier commence par «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” has more problems than can be listed: check that it is the right file, or divide it.</source>
        <translation>«&#xa0;%1&#xa0;» présente plus de problèmes qu’il n’est possible d’en lister&#x202f;: vérifiez que c’est le bon fichier, ou divisez-le.</translation>
    </message>
    <message>
        <source>The reading of “%1” was cancelled.</source>
        <translation>La lecture de «&#xa0;%1&#xa0;» a été annulée.</translation>
    </message>
    <message>
        <source>“%1” is not a text file (%2): save the list as CSV or as tab-separated text.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier texte (%2)&#x202f;: enregistrez la liste au format CSV ou en texte séparé par des tabulations.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrée standard</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Repair</source>
        <translation>Réparation</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
</context>
<context>
    <name>Signatory</name>
    <message>
        <source>IMT Mines Albi</source>
        <translation>IMT Mines Albi</translation>
    </message>
    <message>
        <source>IMT</source>
        <translation>IMT</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>StaffCells</name>
    <message>
        <source>open-ended</source>
        <extracomment>Instead of the day on which an agreement ends</extracomment>
        <translation>sans échéance</translation>
    </message>
</context>
<context>
    <name>StaffFields</name>
    <message>
        <source>no end</source>
        <extracomment>Instead of the date on which an agreement ends</extracomment>
        <translation>sans échéance</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1: the day on which an agreement ends</extracomment>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>%1: the day on which an agreement starts</extracomment>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>Display name</source>
        <extracomment>Names of the fields that staff fill in, beside the fields and as headings</extracomment>
        <translation>Nom affiché</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>The day from which an agreement is in force</extracomment>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>The day until which an agreement is in force</extracomment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Seats out</source>
        <extracomment>Students that may be sent in a year</extracomment>
        <translation>Places sortantes</translation>
    </message>
    <message>
        <source>Seats in</source>
        <extracomment>Students that may be received in a year</extracomment>
        <translation>Places entrantes</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>This is too long to be kept: shorten it.</source>
        <translation>Ce texte est trop long pour être conservé&#x202f;: raccourcissez-le.</translation>
    </message>
    <message>
        <source>Only one line fits here.</source>
        <translation>Une seule ligne tient ici.</translation>
    </message>
    <message>
        <source>This is no date: write it as 31/01/2027 or 2027-01-31.</source>
        <translation>Ce n’est pas une date&#x202f;: écrivez-la sous la forme 31/01/2027 ou 2027-01-31.</translation>
    </message>
    <message>
        <source>The end lies before the start.</source>
        <translation>La fin précède le début.</translation>
    </message>
    <message>
        <source>This is no web address: write it as www.example.org.</source>
        <translation>Ce n’est pas une adresse web&#x202f;: écrivez-la sous la forme www.exemple.org.</translation>
    </message>
    <message>
        <source>This is no mail address: write it as name@example.org.</source>
        <translation>Ce n’est pas une adresse électronique&#x202f;: écrivez-la sous la forme nom@exemple.org.</translation>
    </message>
    <message>
        <source>This is no whole number from 0 to 100,000.</source>
        <translation>Ce n’est pas un nombre entier de 0 à 100&#x202f;000.</translation>
    </message>
    <message>
        <source>There is no such status.</source>
        <translation>Ce statut n’existe pas.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>Il ne contient aucun texte.</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation>Il y est déjà.</translation>
    </message>
    <message>
        <source>This can’t be kept as it is.</source>
        <translation>Ceci ne peut pas être conservé tel quel.</translation>
    </message>
    <message>
        <source>%1 out</source>
        <extracomment>%1: how many students may be sent in a year</extracomment>
        <translation>sortantes&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 in</source>
        <extracomment>%1: how many students may be received in a year</extracomment>
        <translation>entrantes&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <extracomment>%1: the programme, e.g. “Memorandum of understanding”; %2: an institution</extracomment>
        <translation>%1 avec %2</translation>
    </message>
</context>
<context>
    <name>StoreError</name>
    <message>
        <source>There is no catalogue “%1”: check its name and folder.</source>
        <extracomment>In all of these, %1 is the name of a catalogue’s file.</extracomment>
        <translation>Il n’y a pas de catalogue «&#xa0;%1&#xa0;»&#x202f;: vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>The folder of “%1” does not exist: create it, or choose another one.</source>
        <translation>Le dossier de «&#xa0;%1&#xa0;» n’existe pas&#x202f;: créez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“%1” is a folder, a pipe, a device or a link that leads nowhere: choose a file.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier, un tube, un périphérique ou un lien qui ne mène nulle part&#x202f;: choisissez un fichier.</translation>
    </message>
    <message>
        <source>“%1” exists already: choose another name for the catalogue.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà&#x202f;: choisissez un autre nom pour le catalogue.</translation>
    </message>
    <message>
        <source>Beside “%1” are the last changes to a catalogue of that name, which is gone: bring it back, or choose another name.</source>
        <translation>À côté de «&#xa0;%1&#xa0;» se trouvent les dernières modifications d’un catalogue de ce nom qui a disparu&#x202f;: remettez-le en place, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>You may not read “%1”, or not write there: ask its owner for permission, or choose another folder.</source>
        <translation>Vous n’avez pas le droit de lire «&#xa0;%1&#xa0;», ou pas celui d’y écrire&#x202f;: demandez-le à son propriétaire, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“%1” is an empty file and no catalogue: choose another one, or delete it.</source>
        <translation>«&#xa0;%1&#xa0;» est un fichier vide et non un catalogue&#x202f;: choisissez-en un autre, ou supprimez-le.</translation>
    </message>
    <message>
        <source>“%1” is no catalogue of Accords: choose another file, or a backup if it was one.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un catalogue d’Accords&#x202f;: choisissez un autre fichier, ou une sauvegarde si c’en était un.</translation>
    </message>
    <message>
        <source>“%1” is damaged (%2): go back to its newest good backup.</source>
        <extracomment>%2: what is damaged, in the database’s words</extracomment>
        <translation>«&#xa0;%1&#xa0;» est endommagé (%2)&#x202f;: revenez à sa dernière bonne sauvegarde.</translation>
    </message>
    <message>
        <source>“%1” is a catalogue of version %2, and this program can change version %3 at most: install a newer Accords.</source>
        <extracomment>%2, %3: numbers of versions</extracomment>
        <translation>«&#xa0;%1&#xa0;» est un catalogue de la version %2, et ce programme peut modifier la version %3 au plus&#x202f;: installez une version plus récente d’Accords.</translation>
    </message>
    <message>
        <source>“%1” can only be read, since it or its folder is write-protected: copy it to a folder where you may write.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut qu’être lu, car lui ou son dossier est protégé en écriture&#x202f;: copiez-le dans un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Another program is changing “%1”: wait until it is done, and try again.</source>
        <translation>Un autre programme modifie «&#xa0;%1&#xa0;»&#x202f;: attendez qu’il ait fini, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing was changed in “%1”: the disk is full; free some space and try again.</source>
        <translation>Rien n’a été modifié dans «&#xa0;%1&#xa0;»&#x202f;: le disque est plein&#x202f;; libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written (%2), and nothing was changed: try again, or copy it to another disk.</source>
        <extracomment>%2: the database’s own words</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être lu ou écrit (%2), et rien n’a été modifié&#x202f;: réessayez, ou copiez-le sur un autre disque.</translation>
    </message>
    <message>
        <source>“%1” could not be written to the end (%2), and the last change may be kept or not: open it again, and look.</source>
        <extracomment>%2: the database’s own words</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit jusqu’au bout (%2), et la dernière modification est conservée ou ne l’est pas&#x202f;: rouvrez-le et vérifiez.</translation>
    </message>
    <message>
        <source>“%1” was moved, deleted or replaced while it was open, and the change was not kept: open it again, and repeat the change.</source>
        <translation>«&#xa0;%1&#xa0;» a été déplacé, supprimé ou remplacé pendant qu’il était ouvert, et la modification n’a pas été gardée&#x202f;: ouvrez-le de nouveau et refaites-la.</translation>
    </message>
    <message>
        <source>Another program has changed “%1” meanwhile, and nothing more was changed: look at it again, and repeat the change.</source>
        <translation>Un autre programme a modifié «&#xa0;%1&#xa0;» entre-temps, et rien d’autre n’a été modifié&#x202f;: regardez-le de nouveau et refaites la modification.</translation>
    </message>
    <message>
        <source>Nothing was changed in “%1”, since a value does not fit its field: correct it, and try again.</source>
        <translation>Rien n’a été modifié dans «&#xa0;%1&#xa0;», car une valeur ne convient pas à son champ&#x202f;: corrigez-la et réessayez.</translation>
    </message>
    <message>
        <source>There is no list in “%1” yet: import one.</source>
        <translation>Il n’y a pas encore de liste dans «&#xa0;%1&#xa0;»&#x202f;: importez-en une.</translation>
    </message>
    <message>
        <source>“%1” can’t be opened, since Qt’s driver for SQLite is missing: install it (on Debian, the package libqt6sql6-sqlite).</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être ouvert, car le pilote SQLite de Qt manque&#x202f;: installez-le (sous Debian, le paquet libqt6sql6-sqlite).</translation>
    </message>
    <message>
        <source>The work on “%1” was cancelled, and nothing was changed.</source>
        <translation>Le travail sur «&#xa0;%1&#xa0;» a été annulé, et rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” is on a shared drive, where a change makes all others wait: keep it on this computer if you can.</source>
        <translation>«&#xa0;%1&#xa0;» est sur un lecteur partagé, où une modification fait attendre tous les autres&#x202f;: gardez-le sur cet ordinateur si vous le pouvez.</translation>
    </message>
    <message>
        <source>“%1” is damaged (%2), but its list could be read unchanged: go back to its newest good backup.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé (%2), mais sa liste a pu être lue intacte&#x202f;: revenez à sa dernière bonne sauvegarde.</translation>
    </message>
</context>
<context>
    <name>WriteError</name>
    <message>
        <source>Cannot write %1: its folder does not exist; create it or choose another one.</source>
        <extracomment>In all of these, %1 is a file’s name in quotes, or “standard output”.</extracomment>
        <translation>Impossible d’écrire %1&#x202f;: son dossier n’existe pas&#x202f;; créez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Cannot write %1: it is not a regular file; choose another name.</source>
        <translation>Impossible d’écrire %1&#x202f;: ce n’est pas un fichier ordinaire&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Cannot write %1: you are not allowed to write there; choose another folder.</source>
        <translation>Impossible d’écrire %1&#x202f;: vous n’avez pas le droit d’écrire à cet endroit&#x202f;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Cannot write %1: the disk is full; free some space or choose another folder.</source>
        <translation>Impossible d’écrire %1&#x202f;: le disque est plein&#x202f;; libérez de l’espace ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Cannot write %1: the system says “%2”; try again or choose another folder.</source>
        <extracomment>%2: the system’s own words</extracomment>
        <translation>Impossible d’écrire %1&#x202f;: le système répond «&#xa0;%2&#xa0;»&#x202f;; réessayez ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 was not written: the export was cancelled.</source>
        <translation>%1 n’a pas été écrit&#x202f;: l’export a été annulé.</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>la sortie standard</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A file’s name in quotes</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>accords::ui::AboutDialog</name>
    <message>
        <source>About Accords</source>
        <translation>À propos d’Accords</translation>
    </message>
    <message>
        <source>Accords %1</source>
        <extracomment>%1 is the version, e.g. 1.0.0</extracomment>
        <translation>Accords %1</translation>
    </message>
    <message>
        <source>Browse, search and export the exchange agreements of a school and its partners.</source>
        <translation>Parcourir, chercher et exporter les accords d’échange d’une école et de ses partenaires.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence: use it, change it and pass it on, as long as the copyright notice stays.
© 2026 The Accords authors. Built with Qt and ICU.</source>
        <translation>Logiciel libre sous licence MIT&#x202f;: utilisez-le, modifiez-le et transmettez-le, pourvu que la mention de droit d’auteur soit conservée.
© 2026 The Accords authors. Réalisé avec Qt et ICU.</translation>
    </message>
</context>
<context>
    <name>accords::ui::AgreementFields</name>
    <message>
        <source>Status, dates, notes…</source>
        <extracomment>Link that shows the fields of an agreement</extracomment>
        <translation>Statut, dates, notes…</translation>
    </message>
</context>
<context>
    <name>accords::ui::AgreementTable</name>
    <message>
        <source>&amp;Restore the columns</source>
        <translation>&amp;Rétablir les colonnes</translation>
    </message>
    <message>
        <source>The &amp;list’s own order</source>
        <extracomment>In the menu of sort columns: as the list has the rows</extracomment>
        <translation>L’ordre de la &amp;liste</translation>
    </message>
    <message>
        <source>Agreements</source>
        <extracomment>Name of the table, for screen readers</extracomment>
        <translation>Accords</translation>
    </message>
</context>
<context>
    <name>accords::ui::BulkDialog</name>
    <message numerus="yes">
        <source>The end would lie before the start in %Ln agreement(s): their dates stay as they are.</source>
        <translation>
            <numerusform>La fin précéderait le début dans %Ln accord&#x202f;: ses dates restent telles quelles.</numerusform>
            <numerusform>La fin précéderait le début dans %Ln accords&#x202f;: leurs dates restent telles quelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agreement(s) of %1 change</source>
        <extracomment>First part of “3 agreements of 12 change · 2 institutions of 9 change”; %1: the number of all selected agreements</extracomment>
        <translation>
            <numerusform>%Ln accord sur %1 change</numerusform>
            <numerusform>%Ln accords sur %1 changent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln institution(s) of %1 change</source>
        <extracomment>Second part of “3 agreements of 12 change · 2 institutions of 9 change”; %1: the number of all their institutions</extracomment>
        <translation>
            <numerusform>%Ln établissement sur %1 change</numerusform>
            <numerusform>%Ln établissements sur %1 changent</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the selected agreements</source>
        <extracomment>Title of the dialog</extracomment>
        <translation>Modifier les accords sélectionnés</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <extracomment>Button</extracomment>
        <translation>&amp;Modifier</translation>
    </message>
</context>
<context>
    <name>accords::ui::BulkForm</name>
    <message>
        <source>Tags to add</source>
        <translation>Étiquettes à ajouter</translation>
    </message>
    <message>
        <source>Tags to remove</source>
        <translation>Étiquettes à retirer</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <extracomment>What is to become of the status of many agreements</extracomment>
        <translation>Ne pas modifier</translation>
    </message>
    <message>
        <source>Empty it</source>
        <extracomment>What is to become of the status of many agreements: none is kept any more</extracomment>
        <translation>Vider</translation>
    </message>
    <message>
        <source>type a tag, then Enter</source>
        <extracomment>In the empty field in which a tag is typed</extracomment>
        <translation>saisir une étiquette, puis Entrée</translation>
    </message>
    <message>
        <source>One tag can’t be added and removed at once.</source>
        <translation>Une même étiquette ne peut pas être ajoutée et retirée à la fois.</translation>
    </message>
</context>
<context>
    <name>accords::ui::Chip</name>
    <message>
        <source>%1 – click to remove</source>
        <extracomment>Tool tip of a condition of the filter. %1 is what the query says, e.g. country:BR</extracomment>
        <translation>%1 – cliquer pour retirer</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <extracomment>%1 is a condition of the filter, e.g. Brazil, a word in its own quotes</extracomment>
        <translation>Retirer le filtre %1</translation>
    </message>
</context>
<context>
    <name>accords::ui::ColumnPicker</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move the column up</source>
        <translation>Monter la colonne</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move the column down</source>
        <translation>Descendre la colonne</translation>
    </message>
</context>
<context>
    <name>accords::ui::ConflictDialog</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: a field, e.g. “Notes”; %2: an institution or an agreement</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <extracomment>Stands for a value that is empty</extracomment>
        <translation>(vide)</translation>
    </message>
    <message numerus="yes">
        <source>The same for %Ln other(s)</source>
        <extracomment>Check box beside the two choices</extracomment>
        <translation>
            <numerusform>La même chose pour %Ln autre</numerusform>
            <numerusform>La même chose pour %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <extracomment>Title: a field has another value than the one a person changed</extracomment>
        <translation>Modifié entre-temps</translation>
    </message>
    <message>
        <source>Somebody else changed this field while you were changing it. Choose which value stays.</source>
        <translation>Quelqu’un d’autre a modifié ce champ pendant que vous le modifiiez. Choisissez la valeur à garder.</translation>
    </message>
    <message>
        <source>Stored now</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Typed by you</source>
        <translation>Saisi par vous</translation>
    </message>
    <message>
        <source>Keep the &amp;stored value</source>
        <extracomment>Button</extracomment>
        <translation>Garder la valeur &amp;enregistrée</translation>
    </message>
    <message>
        <source>Use &amp;mine</source>
        <extracomment>Button: the value that the person typed replaces the stored one</extracomment>
        <translation>Prendre la &amp;mienne</translation>
    </message>
</context>
<context>
    <name>accords::ui::ContactCard</name>
    <message>
        <source>Name</source>
        <extracomment>Field of a contact, in the empty field: the name of a person</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Field of a contact: what somebody does, e.g. “International office”</extracomment>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Mail</source>
        <extracomment>Field of a contact: an e-mail address</extracomment>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>Field of a contact: a telephone number</extracomment>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>%1 of contact %2</source>
        <extracomment>Read aloud. %1: “Name”, “Role”, “Mail” or “Phone”; %2: a number</extracomment>
        <translation>%1 du contact %2</translation>
    </message>
    <message>
        <source>Remove contact %1</source>
        <extracomment>Read aloud. %1: a number</extracomment>
        <translation>Retirer le contact %1</translation>
    </message>
    <message>
        <source>Remove this contact</source>
        <translation>Retirer ce contact</translation>
    </message>
</context>
<context>
    <name>accords::ui::ContactsEditor</name>
    <message>
        <source>Add a contact</source>
        <translation>Ajouter un contact</translation>
    </message>
</context>
<context>
    <name>accords::ui::CountryPanel</name>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Réduire la liste</translation>
    </message>
    <message>
        <source>Narrow the countries</source>
        <translation>Réduire la liste des pays</translation>
    </message>
    <message>
        <source>By name</source>
        <extracomment>Small button above the countries: the order they stand in.</extracomment>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By count</source>
        <translation>Par nombre</translation>
    </message>
    <message>
        <source>Sorted by name. Click to sort by number of agreements.</source>
        <translation>Triés par nom. Cliquez pour trier par nombre d’accords.</translation>
    </message>
    <message>
        <source>Sorted by number of agreements. Click to sort by name.</source>
        <translation>Triés par nombre d’accords. Cliquez pour trier par nom.</translation>
    </message>
    <message>
        <source>Sort the countries by number of agreements</source>
        <translation>Trier les pays par nombre d’accords</translation>
    </message>
    <message>
        <source>Sort the countries by name</source>
        <translation>Trier les pays par nom</translation>
    </message>
</context>
<context>
    <name>accords::ui::DateWish</name>
    <message>
        <source>Leave as it is</source>
        <extracomment>What is to become of a date of many agreements</extracomment>
        <translation>Ne pas modifier</translation>
    </message>
    <message>
        <source>Set to</source>
        <extracomment>What is to become of a date of many agreements; the date stands beside it</extracomment>
        <translation>Fixer au</translation>
    </message>
    <message>
        <source>No end</source>
        <extracomment>What is to become of the end of many agreements: they are valid until somebody ends them</extracomment>
        <translation>Sans échéance</translation>
    </message>
    <message>
        <source>Empty it</source>
        <extracomment>What is to become of a date of many agreements: no date is kept any more</extracomment>
        <translation>Vider</translation>
    </message>
    <message>
        <source>%1: the date</source>
        <extracomment>Read aloud: a field beside a choice; %1: “Start” or “End”</extracomment>
        <translation>%1&#x202f;: la date</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <extracomment>In the empty field of a date: how to write one</extracomment>
        <translation>jj/mm/aaaa</translation>
    </message>
    <message>
        <source>%1: type the date to be set.</source>
        <extracomment>%1: “Start” or “End”</extracomment>
        <translation>%1&#x202f;: saisissez la date à fixer.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: “Start” or “End”; %2: a sentence that says what is wrong</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>accords::ui::DetailContents</name>
    <message>
        <source>Show only this institution</source>
        <translation>Afficher seulement cet établissement</translation>
    </message>
    <message>
        <source>Copy everything shown here</source>
        <translation>Copier tout ce qui est affiché ici</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Show this agreement in the table</source>
        <translation>Montrer cet accord dans le tableau</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: title of a column of the list, %2: its cell.</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Rows as read</source>
        <translation>Lignes telles que lues</translation>
    </message>
    <message>
        <source>Show this institution</source>
        <translation>Montrer cet établissement</translation>
    </message>
</context>
<context>
    <name>accords::ui::DetailPane</name>
    <message>
        <source>Institution</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Select an agreement to see its institution here.</source>
        <translation>Sélectionnez un accord pour voir son établissement ici.</translation>
    </message>
</context>
<context>
    <name>accords::ui::DetailText</name>
    <message>
        <source>Agreements</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>As exported</source>
        <extracomment>Heading of the detail pane: the name and the rows as the exported list has them.</extracomment>
        <translation>Dans la liste d’origine</translation>
    </message>
    <message>
        <source>Repairs</source>
        <extracomment>Heading of the detail pane: what was put right while reading.</extracomment>
        <translation>Réparations</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <extracomment>Heading of the detail pane: what a person may want to look into.</extracomment>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Similar names</source>
        <extracomment>Heading of the detail pane: other institutions of the same country.</extracomment>
        <translation>Noms semblables</translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>A line of the source file, beside an agreement.</extracomment>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>In the list: %1</source>
        <extracomment>Under the name that staff gave an institution; %1: its name in the list</extracomment>
        <translation>Dans la liste&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>accords::ui::Editing</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Menu; %1: what is undone</extracomment>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>Menu; %1: what is done again</extracomment>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>accords::ui::EditionBar</name>
    <message>
        <source>This is the edition of %1, from “%2”. It can be looked at, not changed.</source>
        <extracomment>%1: a date and time; %2: the name of a list’s file</extracomment>
        <translation>Voici l’édition du %1, tirée de «&#xa0;%2&#xa0;». Elle peut être consultée, pas modifiée.</translation>
    </message>
    <message>
        <source>Back to the current edition</source>
        <translation>Revenir à l’édition actuelle</translation>
    </message>
    <message>
        <source>Hide them</source>
        <extracomment>Link: hides the agreements that have ended</extracomment>
        <translation>Les masquer</translation>
    </message>
    <message numerus="yes">
        <source>With %Ln agreement(s) that earlier editions had and the list has no more.</source>
        <translation>
            <numerusform>Avec %Ln accord des éditions antérieures que la liste n’a plus.</numerusform>
            <numerusform>Avec %Ln accords des éditions antérieures que la liste n’a plus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>accords::ui::EmptyState</name>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Open a list…</source>
        <translation>Ouvrir une liste…</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Lecture de la liste…</translation>
    </message>
    <message>
        <source>No list is open.</source>
        <translation>Aucune liste n’est ouverte.</translation>
    </message>
    <message>
        <source>This list holds no agreement.</source>
        <translation>Cette liste ne contient aucun accord.</translation>
    </message>
    <message>
        <source>No agreement matches “%1”.</source>
        <translation>Aucun accord ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 → %2?</source>
        <extracomment>Offer of another spelling: %1 as typed, %2 a word of the list, e.g. aalborg → Aalen?</extracomment>
        <translation>%1 → %2&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Without %1: %Ln agreement(s)</source>
        <extracomment>Offer to drop a condition of the filter, %1, a word in its own quotes: Without Brazil: 12 agreements</extracomment>
        <translation>
            <numerusform>Sans %1&#x202f;: %Ln accord</numerusform>
            <numerusform>Sans %1&#x202f;: %Ln accords</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>accords::ui::ExportDialog</name>
    <message>
        <source>There are no rows to export.</source>
        <translation>Il n’y a aucune ligne à exporter.</translation>
    </message>
    <message>
        <source>Check at least one column.</source>
        <translation>Cochez au moins une colonne.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %Ln agreement(s)</source>
        <translation>
            <numerusform>&amp;Exporter %Ln accord</numerusform>
            <numerusform>&amp;Exporter %Ln accords</numerusform>
        </translation>
    </message>
    <message>
        <source>Export agreements</source>
        <translation>Exporter des accords</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>&amp;Columns, in this order</source>
        <translation>&amp;Colonnes, dans cet ordre</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Above the choice of a file format.</extracomment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>First lines, as they will be written</source>
        <translation>Premières lignes, telles qu’elles seront écrites</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Write &amp;to</source>
        <translation>Enregistrer &amp;sous</translation>
    </message>
</context>
<context>
    <name>accords::ui::ExportTarget</name>
    <message>
        <source>Say which file to write.</source>
        <translation>Indiquez le fichier à enregistrer.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Add the name of a file.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier. Ajoutez un nom de fichier.</translation>
    </message>
    <message>
        <source>The folder “%1” doesn’t exist.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <extracomment>Kind of file in the dialog that saves one; the brackets hold patterns and stay as they are.</extracomment>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>TSV files (*.tsv)</source>
        <translation>Fichiers TSV (*.tsv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Fichier à enregistrer</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <extracomment>Button that opens the system&apos;s dialog to choose a file.</extracomment>
        <translation>Pa&amp;rcourir…</translation>
    </message>
</context>
<context>
    <name>accords::ui::FacetPanel</name>
    <message>
        <source>Types</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Signataires</translation>
    </message>
    <message>
        <source>Statuses</source>
        <extracomment>Heads the choice of how agreements stand: draft, active …</extracomment>
        <translation>Statuts</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>accords::ui::Files</name>
    <message>
        <source>Accords</source>
        <extracomment>Title of the window</extracomment>
        <translation>Accords</translation>
    </message>
    <message>
        <source>%1 – Accords</source>
        <extracomment>Title of the window. %1: a file’s name</extracomment>
        <translation>%1 – Accords</translation>
    </message>
    <message>
        <source>“%1” will be as it was at %2. What it is now is kept as a backup too.</source>
        <extracomment>%1: the name of a catalogue’s file; %2: a date and time</extracomment>
        <translation>«&#xa0;%1&#xa0;» sera tel qu’il était le %2. Son état actuel est gardé lui aussi comme sauvegarde.</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>Button: yes, go back to a backup</extracomment>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Notes are kept in a catalogue, which holds this list and the ones that come after it. Make a catalogue of this list?</source>
        <translation>Les notes sont gardées dans un catalogue, qui contient cette liste et celles qui la suivront. Créer un catalogue à partir de cette liste&#x202f;?</translation>
    </message>
    <message>
        <source>Notes need a catalogue</source>
        <extracomment>Button: yes, make a catalogue</extracomment>
        <translation>Les notes demandent un catalogue</translation>
    </message>
    <message>
        <source>Make a catalogue…</source>
        <translation>Créer un catalogue…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Menu entry of a recent file. %1: its name; %2: its folder
----------
Menu entry of an edition. %1: a date and time; %2: the name of a list’s file</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>Also show %Ln ended agreement(s)</source>
        <extracomment>Menu entry: shows agreements that earlier editions had and the current one has no more, beside the others</extracomment>
        <translation>
            <numerusform>Montrer aussi %Ln accord terminé</numerusform>
            <numerusform>Montrer aussi %Ln accords terminés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>accords::ui::FilesEditor</name>
    <message>
        <source>Attach a file…</source>
        <translation>Joindre un fichier…</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Detach %1</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>Détacher %1</translation>
    </message>
    <message>
        <source>Detach this file; the file itself stays</source>
        <translation>Détacher ce fichier&#x202f;; le fichier lui-même reste</translation>
    </message>
</context>
<context>
    <name>accords::ui::FormatForm</name>
    <message>
        <source>Excel: tabs, UTF-8 with mark</source>
        <extracomment>Layout of the file; “mark” is the byte order mark by which Excel knows UTF-8.</extracomment>
        <translation>Excel&#x202f;: tabulations, UTF-8 avec BOM</translation>
    </message>
    <message>
        <source>Excel (French): semicolons, UTF-8 with mark</source>
        <translation>Excel (français)&#x202f;: points-virgules, UTF-8 avec BOM</translation>
    </message>
    <message>
        <source>Standard: tabs, UTF-8</source>
        <translation>Standard&#x202f;: tabulations, UTF-8</translation>
    </message>
    <message>
        <source>Standard CSV (RFC 4180): commas</source>
        <translation>CSV standard (RFC 4180)&#x202f;: virgules</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Layout:</source>
        <extracomment>How the columns are separated and the letters coded.</extracomment>
        <translation>&amp;Présentation&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Headers in:</source>
        <extracomment>Language of the header line, labels and country names.</extracomment>
        <translation>En-têtes e&amp;n&#x202f;:</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, pour les tableurs</translation>
    </message>
    <message>
        <source>TSV, separated by tabs</source>
        <translation>TSV, séparé par des tabulations</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, pour les programmes</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Language of the headers</source>
        <translation>Langue des en-têtes</translation>
    </message>
</context>
<context>
    <name>accords::ui::GlyphField</name>
    <message>
        <source>Clear the field</source>
        <translation>Effacer le champ</translation>
    </message>
</context>
<context>
    <name>accords::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <extracomment>Name of the help text, for screen readers</extracomment>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>accords::ui::HistoryDialog</name>
    <message>
        <source>History</source>
        <extracomment>Title of the window that lists all changes</extracomment>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Lecture de l’historique…</translation>
    </message>
    <message>
        <source>Revert this change</source>
        <translation>Annuler cette modification</translation>
    </message>
    <message>
        <source>This change is undone already: there is nothing to take back.</source>
        <translation>Cette modification est déjà annulée&#x202f;: il n’y a rien à reprendre.</translation>
    </message>
    <message>
        <source>This change can’t be taken back by itself: a later one depends on it. Take that one back first.</source>
        <translation>Cette modification ne peut pas être annulée seule&#x202f;: une plus récente en dépend. Annulez d’abord celle-ci.</translation>
    </message>
    <message>
        <source>This change can’t be taken back by itself, since a later one depends on it: %1 (%2). Take that one back first.</source>
        <translation>Cette modification ne peut pas être annulée seule, car une plus récente en dépend&#x202f;: %1 (%2). Annulez d’abord celle-ci.</translation>
    </message>
</context>
<context>
    <name>accords::ui::ImportDialog</name>
    <message>
        <source>“%1” has the same agreements as the list now</source>
        <extracomment>%1: a list’s file</extracomment>
        <translation>«&#xa0;%1&#xa0;» a les mêmes accords que la liste actuelle</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n agreement(s)</source>
        <extracomment>%1: a list’s file</extracomment>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» a %n accord</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» a %n accords</numerusform>
        </translation>
    </message>
    <message>
        <source>All (%1)</source>
        <extracomment>Choice of what is shown: all that an import would do. %1: how many</extracomment>
        <translation>Tout (%1)</translation>
    </message>
    <message>
        <source>New (%1)</source>
        <extracomment>Choice of what is shown. %1: how many agreements</extracomment>
        <translation>Nouveaux (%1)</translation>
    </message>
    <message>
        <source>Gone (%1)</source>
        <extracomment>Choice of what is shown. %1: how many agreements</extracomment>
        <translation>Disparus (%1)</translation>
    </message>
    <message>
        <source>Changed (%1)</source>
        <extracomment>Choice of what is shown. %1: how many agreements</extracomment>
        <translation>Modifiés (%1)</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <extracomment>Before a choice: all, new, gone, changed</extracomment>
        <translation>&amp;Afficher&#x202f;:</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Genre de modification</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>Ce que ferait l’importation</translation>
    </message>
    <message>
        <source>Nothing that staff wrote is lost: agreements that are gone are kept as ended. The import can be undone.</source>
        <translation>Rien de ce que vous avez noté n’est perdu&#x202f;: les accords disparus sont gardés comme terminés. L’importation peut être annulée.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <extracomment>Button: take the list into the catalogue</extracomment>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Fields (%1)</source>
        <extracomment>Choice of what is shown. %1: how many values that staff keep</extracomment>
        <translation>Champs (%1)</translation>
    </message>
    <message>
        <source>Values in the list’s columns take the place of those kept in the fields; agreements that are gone are kept as ended. The import can be undone.</source>
        <translation>Les valeurs des colonnes de la liste remplacent celles des champs&#x202f;; les accords disparus sont gardés comme terminés. L’importation peut être annulée.</translation>
    </message>
</context>
<context>
    <name>accords::ui::LanguageSwitch</name>
    <message>
        <source>Language</source>
        <extracomment>Name of the pair of buttons FR and EN, for screen readers</extracomment>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>accords::ui::LineEditor</name>
    <message>
        <source>No end</source>
        <extracomment>Checked: an agreement is valid until somebody ends it</extracomment>
        <translation>Sans échéance</translation>
    </message>
</context>
<context>
    <name>accords::ui::MainActions</name>
    <message>
        <source>&amp;File</source>
        <extracomment>Menu</extracomment>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Bundled list</source>
        <extracomment>Opens the list of agreements that ships with the program</extracomment>
        <translation>&amp;Liste fournie</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>Menu</extracomment>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Copy the selected rows</source>
        <translation>&amp;Copier les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Select &amp;all rows</source>
        <translation>&amp;Sélectionner toutes les lignes</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <extracomment>Puts the cursor into the search field</extracomment>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>C&amp;lear the filter</source>
        <translation>&amp;Effacer le filtre</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>Menu</extracomment>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Countries, types and signatories</source>
        <extracomment>Shows or folds the left pane</extracomment>
        <translation>&amp;Pays, types et signataires</translation>
    </message>
    <message>
        <source>&amp;Institution</source>
        <extracomment>Shows or folds the right pane</extracomment>
        <translation>É&amp;tablissement</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <extracomment>Menu of the table’s columns to show and hide</extracomment>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <extracomment>Menu of the table’s columns to sort by</extracomment>
        <translation>T&amp;rier par</translation>
    </message>
    <message>
        <source>&amp;Problems…</source>
        <extracomment>Opens the window with what was found while reading the list</extracomment>
        <translation>Pro&amp;blèmes…</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Volet &amp;suivant</translation>
    </message>
    <message>
        <source>P&amp;revious pane</source>
        <translation>&amp;Volet précédent</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>Menu of the interface’s languages</extracomment>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <extracomment>Menu: light or dark</extracomment>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <extracomment>The language of the system</extracomment>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <extracomment>Light or dark as the system is</extracomment>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>Appearance of the window</extracomment>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>Appearance of the window</extracomment>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>Menu</extracomment>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Accords &amp;help</source>
        <extracomment>Opens the help window</extracomment>
        <translation>&amp;Aide d’Accords</translation>
    </message>
    <message>
        <source>&amp;About Accords</source>
        <translation>À &amp;propos d’Accords</translation>
    </message>
    <message>
        <source>&amp;New catalogue…</source>
        <translation>&amp;Nouveau catalogue…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <extracomment>Menu of the files that were opened last</extracomment>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Import list…</source>
        <extracomment>Takes a newer list into the catalogue</extracomment>
        <translation>&amp;Importer une liste…</translation>
    </message>
    <message>
        <source>Save a co&amp;py…</source>
        <extracomment>Of the catalogue, under another name</extracomment>
        <translation>Enregistrer une co&amp;pie…</translation>
    </message>
    <message>
        <source>Res&amp;tore…</source>
        <extracomment>Goes back to a backup of the catalogue</extracomment>
        <translation>Res&amp;taurer…</translation>
    </message>
    <message>
        <source>Chec&amp;k the catalogue</source>
        <extracomment>Looks for damage in the catalogue’s file</extracomment>
        <translation>&amp;Vérifier le catalogue</translation>
    </message>
    <message>
        <source>&amp;Edition</source>
        <extracomment>Menu of the editions of the list that the catalogue holds</extracomment>
        <translation>É&amp;dition de la liste</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>C&amp;hange selected…</source>
        <extracomment>Opens a dialog that changes status, dates and tags of the selected agreements</extracomment>
        <translation>&amp;Modifier la sélection…</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <extracomment>Opens the list of all changes</extracomment>
        <translation>&amp;Historique</translation>
    </message>
</context>
<context>
    <name>accords::ui::MainWindow</name>
    <message>
        <source>No agreement could be read from line %L1.</source>
        <translation>Aucun accord n’a pu être lu à la ligne %L1.</translation>
    </message>
    <message>
        <source>The filter hid line %L1, so it was cleared.</source>
        <translation>Le filtre masquait la ligne %L1, il a donc été effacé.</translation>
    </message>
</context>
<context>
    <name>accords::ui::MessageBar</name>
    <message>
        <source>Close the message</source>
        <extracomment>Button that closes the message above the table</extracomment>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>accords::ui::OpenButton</name>
    <message>
        <source>Open %1</source>
        <extracomment>%1: a web address</extracomment>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <extracomment>%1: a mail address</extracomment>
        <translation>Écrire à %1</translation>
    </message>
</context>
<context>
    <name>accords::ui::ProblemTable</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>accords::ui::ProblemsDialog</name>
    <message>
        <source>Errors (%1)</source>
        <translation>Erreurs (%1)</translation>
    </message>
    <message>
        <source>Warnings (%1)</source>
        <translation>Avertissements (%1)</translation>
    </message>
    <message>
        <source>Suggestions (%1)</source>
        <translation>Suggestions (%1)</translation>
    </message>
    <message>
        <source>Repairs (%1)</source>
        <translation>Réparations (%1)</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <extracomment>Choice of a severity: every problem. %1: how many.</extracomment>
        <translation>Tous (%1)</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <extracomment>Before a choice: all, errors, warnings, …</extracomment>
        <translation>Affic&amp;her&#x202f;:</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Nothing was found that calls for attention.</source>
        <translation>Rien n’appelle votre attention.</translation>
    </message>
    <message>
        <source>Double-click a problem, or press Enter, to see its row in the table.</source>
        <translation>Double-cliquez sur un problème, ou appuyez sur Entrée, pour voir sa ligne dans le tableau.</translation>
    </message>
</context>
<context>
    <name>accords::ui::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <extracomment>Stops the work that is going on</extracomment>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>accords::ui::Prompts</name>
    <message>
        <source>Lists (*.tsv *.csv *.txt)</source>
        <extracomment>Kind of file in the dialog that imports a list; the brackets hold patterns and stay as they are.</extracomment>
        <translation>Listes (*.tsv *.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Remplacer le fichier&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” exists already. Its content will be replaced.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà. Son contenu sera remplacé.</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>Button: yes, replace the existing file.</extracomment>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Lists and catalogues (*.tsv *.csv *.txt *.accords)</source>
        <extracomment>Kind of file in the dialog that opens one; the brackets hold patterns and stay as they are.</extracomment>
        <translation>Listes et catalogues (*.tsv *.csv *.txt *.accords)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Make a catalogue</source>
        <extracomment>Kind of file in the dialog that makes one; the brackets hold a pattern and stay as they are.</extracomment>
        <translation>Créer un catalogue</translation>
    </message>
    <message>
        <source>Catalogues (*.accords)</source>
        <translation>Catalogues (*.accords)</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Joindre un fichier</translation>
    </message>
</context>
<context>
    <name>accords::ui::QueryErrorLine</name>
    <message>
        <source>Use “%1”</source>
        <extracomment>Button that corrects a word of the query; %1 is the right word, e.g. country</extracomment>
        <translation>Utiliser «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>accords::ui::RestoreDialog</name>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Backups of “%1”</source>
        <extracomment>%1: the name of a catalogue’s file</extracomment>
        <translation>Sauvegardes de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made before each import and each change of many agreements.</source>
        <translation>Il n’y a pas encore de sauvegarde. Il s’en fait une avant chaque importation et chaque modification de plusieurs accords.</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <extracomment>Button: go back to the chosen backup</extracomment>
        <translation>&amp;Restaurer…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>accords::ui::RowChoice</name>
    <message>
        <source>Se&amp;lected rows (%1)</source>
        <extracomment>Rows to export. %1: how many.</extracomment>
        <translation>&amp;Lignes sélectionnées (%1)</translation>
    </message>
    <message>
        <source>Sho&amp;wn rows (%1)</source>
        <extracomment>Rows to export: those the filter shows. %1: how many.</extracomment>
        <translation>Lignes affic&amp;hées (%1)</translation>
    </message>
    <message>
        <source>&amp;All rows (%1)</source>
        <extracomment>Rows to export. %1: how many.</extracomment>
        <translation>&amp;Toutes les lignes (%1)</translation>
    </message>
</context>
<context>
    <name>accords::ui::SearchBar</name>
    <message>
        <source>Counts</source>
        <extracomment>Name of the line that counts agreements, institutions and countries, for screen readers</extracomment>
        <translation>Décompte</translation>
    </message>
</context>
<context>
    <name>accords::ui::SearchField</name>
    <message>
        <source>Search</source>
        <extracomment>Name of the search field, for screen readers</extracomment>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search, for example: country:BR type:iia</source>
        <extracomment>Shown in the empty search field. Field names may be in the interface’s language: country, type</extracomment>
        <translation>Rechercher, par exemple&#x202f;: pays:BR type:iia</translation>
    </message>
</context>
<context>
    <name>accords::ui::StaffFields</name>
    <message>
        <source>Contacts, dates and notes are kept in a catalogue; what is shown now is a plain list.</source>
        <translation>Contacts, dates et notes se conservent dans un catalogue&#x202f;; ce qui est affiché ici est une simple liste.</translation>
    </message>
    <message>
        <source>Keep notes…</source>
        <extracomment>Button: opens or makes a catalogue, in which notes are kept</extracomment>
        <translation>Prendre des notes…</translation>
    </message>
</context>
<context>
    <name>accords::ui::StatusLine</name>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <extracomment>Button that opens the problems found while reading the list</extracomment>
        <translation>
            <numerusform>%Ln problème</numerusform>
            <numerusform>%Ln problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved %1:%2</source>
        <extracomment>%1: hours, %2: minutes; a change is kept since then</extracomment>
        <translation>Enregistré à %1&#xa0;h&#xa0;%2</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agreement(s) end within 12 months</source>
        <translation>
            <numerusform>%Ln accord prend fin dans les 12 mois</numerusform>
            <numerusform>%Ln accords prennent fin dans les 12 mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Show these agreements</source>
        <translation>Afficher ces accords</translation>
    </message>
</context>
<context>
    <name>accords::ui::TagChip</name>
    <message>
        <source>Remove the tag %1</source>
        <extracomment>%1: a tag, that is a word that staff gave to an institution</extracomment>
        <translation>Retirer l’étiquette %1</translation>
    </message>
    <message>
        <source>%1 – click to remove</source>
        <extracomment>Tool tip of a tag, %1</extracomment>
        <translation>%1 – cliquer pour retirer</translation>
    </message>
</context>
<context>
    <name>accords::ui::TagsEditor</name>
    <message>
        <source>Add a tag</source>
        <extracomment>In the empty field in which a tag is typed</extracomment>
        <translation>Ajouter…</translation>
    </message>
</context>
</TS>
