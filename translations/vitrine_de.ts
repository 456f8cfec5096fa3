<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>vitrine::ui::AboutDialog</name>
        <message>
            <source>About Vitrine</source>
            <translation>Über Vitrine</translation>
        </message>
        <message>
            <source>Vitrine %1</source>
            <translation>Vitrine %1</translation>
        </message>
        <message>
            <source>Shows what developer tools would send home, says why they may, and lets you decide.</source>
            <translation>Zeigt, was Entwicklerwerkzeuge nach Hause senden würden, sagt, warum sie es dürfen, und lässt Sie entscheiden.</translation>
        </message>
        <message>
            <source>It cannot send: there is no code in it that could reach a network, and it has no telemetry.</source>
            <translation>Es kann nichts senden: Es enthält keinen Code, der ein Netz erreichen könnte, und hat selbst keine Telemetrie.</translation>
        </message>
        <message>
            <source>What is shown is what is sent: the same code makes the preview and the request.</source>
            <translation>Was gezeigt wird, wird auch gesendet: Derselbe Code erzeugt Vorschau und Anfrage.</translation>
        </message>
        <message>
            <source>Nothing of yours is lost: an edit changes the value it was asked to, and can be undone to the byte.</source>
            <translation>Nichts von Ihnen geht verloren: Eine Änderung trifft nur den gewünschten Wert und lässt sich auf das Byte genau zurücknehmen.</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later.</source>
            <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::ActivityCard</name>
        <message>
            <source>On which days am I active?</source>
            <translation>An welchen Tagen bin ich aktiv?</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <source>Succeeded</source>
            <translation>Gelungen</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <source>No event says when it happened.</source>
            <translation>Kein Ereignis sagt, wann es geschah.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s)</source>
            <translation>
                <numerusform>%Ln Ereignis</numerusform>
                <numerusform>%Ln Ereignisse</numerusform>
            </translation>
        </message>
        <message>
            <source>Only on %1: %2.</source>
            <translation>Nur am %1: %2.</translation>
        </message>
        <message>
            <source>On %1 of %2 days. The busiest was %3 with %4.</source>
            <translation>An %1 von %2 Tagen. Am meisten geschah am %3: %4.</translation>
        </message>
        <message>
            <source>The calendar shows the last year.</source>
            <translation>Der Kalender zeigt das letzte Jahr.</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::AttemptDetail</name>
        <message>
            <source>▲ This is not the vendor’s server.</source>
            <translation>▲ Das ist nicht der Server des Herstellers.</translation>
        </message>
        <message>
            <source>▲ This is not the vendor’s server. It was named by %1.</source>
            <translation>▲ Das ist nicht der Server des Herstellers. Genannt hat ihn %1.</translation>
        </message>
        <message>
            <source>The address is built into the tool.</source>
            <translation>Die Adresse ist im Werkzeug fest eingebaut.</translation>
        </message>
        <message>
            <source>The address was named by %1.</source>
            <translation>Die Adresse hat %1 genannt.</translation>
        </message>
        <message>
            <source>Sent directly, through no proxy.</source>
            <translation>Direkt gesendet, über keinen Proxy.</translation>
        </message>
        <message>
            <source>Sent through the proxy %1.</source>
            <translation>Über den Proxy %1 gesendet.</translation>
        </message>
        <message>
            <source>It left, and no answer is known: nobody can tell whether it arrived.</source>
            <translation>Sie ging hinaus, und eine Antwort ist nicht bekannt: Niemand kann sagen, ob sie ankam.</translation>
        </message>
        <message>
            <source>Answer: %1</source>
            <translation>Antwort: %1</translation>
        </message>
        <message>
            <source>%1, after %2</source>
            <comment>an answer, the time it took</comment>
            <translation>%1, nach %2</translation>
        </message>
        <message>
            <source>Events of the request</source>
            <translation>Ereignisse der Anfrage</translation>
        </message>
        <message>
            <source>To %1</source>
            <translation>An %1</translation>
        </message>
        <message>
            <source>Select a request to see its bytes and its answer.</source>
            <translation>Wählen Sie eine Anfrage, um ihre Bytes und ihre Antwort zu sehen.</translation>
        </message>
        <message>
            <source>No answer came</source>
            <translation>Es kam keine Antwort</translation>
        </message>
        <message>
            <source>No answer came: %1</source>
            <translation>Es kam keine Antwort: %1</translation>
        </message>
        <message>
            <source>A sink on this computer caught it. It went nowhere.</source>
            <translation>Eine Auffangstelle auf diesem Rechner hat sie bekommen. Weiter ging sie nicht.</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::AttemptModel</name>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Tool</source>
            <translation>Werkzeug</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Wohin</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Ausgang</translation>
        </message>
        <message>
            <source>↻ to be tried again</source>
            <translation>↻ wird erneut versucht</translation>
        </message>
        <message>
            <source>◐ mixed</source>
            <translation>◐ gemischt</translation>
        </message>
        <message>
            <source>▲ not the vendor: %1</source>
            <translation>▲ nicht der Hersteller: %1</translation>
        </message>
        <message>
            <source>Time (UTC)</source>
            <translation>Zeit (UTC)</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::Auditing</name>
        <message numerus="yes">
            <source>%n field(s) never seen before: %1</source>
            <translation>
                <numerusform>%n bisher nie gesehenes Feld: %1</numerusform>
                <numerusform>%n bisher nie gesehene Felder: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1. Noted: %2</source>
            <translation>%1. Bemerkt: %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 And %n more.</source>
            <translation>
                <numerusform>%1 Und %n weiterer.</numerusform>
                <numerusform>%1 Und %n weitere.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::BackgroundNotice</name>
        <message>
            <source>Nothing was changed</source>
            <translation>Es wurde nichts geändert</translation>
        </message>
        <message>
            <source>Vitrine no longer looks in the background.</source>
            <translation>Vitrine schaut nicht mehr im Hintergrund nach.</translation>
        </message>
        <message>
            <source>Vitrine looks every quarter of an hour and tells what changed.</source>
            <translation>Vitrine schaut jede Viertelstunde nach und sagt, was sich geändert hat.</translation>
        </message>
        <message>
            <source>From your next login on, Vitrine looks every quarter of an hour.</source>
            <translation>Ab Ihrer nächsten Anmeldung schaut Vitrine jede Viertelstunde nach.</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::BarsCard</name>
        <message>
            <source>Events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::Bench</name>
        <message>
            <source>From Raw to the Wire</source>
            <translation>Von roh bis gesendet</translation>
        </message>
        <message>
            <source>Select an event first, on the page Events.</source>
            <translation>Wählen Sie erst ein Ereignis aus, auf der Seite „Ereignisse“.</translation>
        </message>
        <message>
            <source>Nobody knows which tool this event is of, so there are no rules for it.</source>
            <translation>Niemand weiß, von welchem Werkzeug dieses Ereignis ist; so gibt es keine Regeln dafür.</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>Choose a tool on the left, or select two events of one tool.</source>
            <translation>Wählen Sie links ein Werkzeug, oder zwei Ereignisse eines Werkzeugs.</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::ByteView</name>
        <message>
            <source>Copy selection</source>
            <translation>Auswahl kopieren</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>Alles kopieren</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Alles auswählen</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::BytesPane</name>
        <message>
            <source>Form of the bytes</source>
            <translation>Form der Bytes</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Anfrage</translation>
        </message>
        <message>
            <source>Hex</source>
            <translation>Hex</translation>
        </message>
        <message>
            <source>As stored</source>
            <translation>Wie gespeichert</translation>
        </message>
        <message>
            <source>The exact request, as text</source>
            <translation>Die genaue Anfrage als Text</translation>
        </message>
        <message>
            <source>The request&apos;s body, byte by byte</source>
            <translation>Der Rumpf der Anfrage, Byte für Byte</translation>
        </message>
        <message>
            <source>The bytes in the file that the event was read from</source>
            <translation>Die Bytes in der Datei, aus der das Ereignis gelesen wurde</translation>
        </message>
        <message>
            <source>Previous request</source>
            <translation>Vorige Anfrage</translation>
        </message>
        <message>
            <source>Next request</source>
            <translation>Nächste Anfrage</translation>
        </message>
        <message>
            <source>Show secrets</source>
            <translation>Geheimnisse zeigen</translation>
        </message>
        <message>
            <source>Keys and tokens are masked until you ask for them.</source>
            <translation>Schlüssel und Token sind verdeckt, bis Sie danach fragen.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy the shown bytes</source>
            <translation>Die gezeigten Bytes kopieren</translation>
        </message>
        <message>
            <source>Copies all that this tab stands for, with secrets as they are shown.</source>
            <translation>Kopiert alles, wofür dieser Reiter steht; Geheimnisse so, wie sie gezeigt werden.</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>The first megabyte is shown; Copy takes everything.</source>
            <translation>Gezeigt wird das erste Megabyte; Kopieren nimmt alles.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s)</source>
            <translation>
                <numerusform>%Ln Ereignis</numerusform>
                <numerusform>%Ln Ereignisse</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln byte(s) to %1</source>
            <translation>
                <numerusform>%Ln Byte an %1</numerusform>
                <numerusform>%Ln Bytes an %1</numerusform>
            </translation>
        </message>
        <message>
            <source>The file is no longer the one that was read, so its bytes cannot be shown.</source>
            <translation>Die Datei ist nicht mehr die, die gelesen wurde; ihre Bytes können deshalb nicht gezeigt werden.</translation>
        </message>
        <message>
            <source>No known tool sends events of this kind, so there is no request. “As stored” shows its bytes.</source>
            <translation>Kein bekanntes Werkzeug sendet Ereignisse dieser Art, also gibt es keine Anfrage. „Wie gespeichert“ zeigt die Bytes.</translation>
        </message>
        <message>
            <source>This back end cannot take these events: nothing of them would be sent.</source>
            <translation>Diese Gegenstelle kann solche Ereignisse nicht annehmen: Nichts davon würde gesendet.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln byte(s) as they stand in the file</source>
            <translation>
                <numerusform>%Ln Byte, wie es in der Datei steht</numerusform>
                <numerusform>%Ln Bytes, wie sie in der Datei stehen</numerusform>
            </translation>
        </message>
        <message>
            <source>These are the first %1 of %2 selected events.</source>
            <translation>Dies sind die ersten %1 von %2 ausgewählten Ereignissen.</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::ChangeFlow</name>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Es gibt nichts rückgängig zu machen.</translation>
        </message>
        <message>
            <source>No file here can be edited for this; there are lines to copy.</source>
            <translation>Dafür lässt sich hier keine Datei ändern; es gibt Zeilen zum Kopieren.</translation>
        </message>
        <message>
            <source>Nothing had to be changed.</source>
            <translation>Es musste nichts geändert werden.</translation>
        </message>
        <message>
            <source>Waiting events could not be deleted: %1</source>
            <translation>Wartende Ereignisse konnten nicht gelöscht werden: %1</translation>
        </message>
        <message>
            <source>%1: %2. Read again, it is %3, decided by: %4.</source>
            <translation>%1: %2. Neu gelesen: %3, entschieden durch: %4.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln waiting event(s) were deleted.</source>
            <translation>
                <numerusform>%Ln wartendes Ereignis wurde gelöscht.</numerusform>
                <numerusform>%Ln wartende Ereignisse wurden gelöscht.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was changed</source>
            <translation>Nichts wurde geändert</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::ChangeSheet</name>
        <message>
            <source>What would change</source>
            <translation>Was sich ändern würde</translation>
        </message>
        <message>
            <source>Turn on %1</source>
            <translation>%1 einschalten</translation>
        </message>
        <message>
            <source>Turn off %1</source>
            <translation>%1 ausschalten</translation>
        </message>
        <message>
            <source>New ID for %1</source>
            <translation>Neue Kennung für %1</translation>
        </message>
        <message>
            <source>Undo for %1</source>
            <translation>Rückgängig für %1</translation>
        </message>
        <message>
            <source>Turn On</source>
            <translation>Einschalten</translation>
        </message>
        <message>
            <source>Turn Off</source>
            <translation>Ausschalten</translation>
        </message>
        <message>
            <source>Reset ID</source>
            <translation>Kennung erneuern</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>%1 is left out. %2</source>
            <translation>%1 wird ausgelassen. %2</translation>
        </message>
        <message>
            <source>%1 (new file)</source>
            <translation>%1 (neue Datei)</translation>
        </message>
        <message>
            <source>No file here can be edited for this.</source>
            <translation>Dafür lässt sich hier keine Datei ändern.</translation>
        </message>
        <message>
            <source>Show secrets</source>
            <translation>Geheimnisse zeigen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln waiting event(s) will be deleted, not sent.</source>
            <translation>
                <numerusform>%Ln wartendes Ereignis wird gelöscht, nicht gesendet.</numerusform>
                <numerusform>%Ln wartende Ereignisse werden gelöscht, nicht gesendet.</numerusform>
            </translation>
        </message>
        <message>
            <source>The old ID moves to the list of earlier IDs, so that a deletion request can still name it.</source>
            <translation>Die alte Kennung kommt auf die Liste der früheren, damit ein Löschantrag sie noch nennen kann.</translation>
        </message>
        <message>
            <source>Nothing is sent about this choice.</source>
            <translation>Über diese Entscheidung wird nichts gesendet.</translation>
        </message>
        <message>
            <source>Edit, Undo takes it back, to the byte.</source>
            <translation>Bearbeiten, Rückgängig nimmt es auf das Byte genau zurück.</translation>
        </message>
        <message>
            <source>Edit, Undo takes the edit back, to the byte; deleted events stay deleted.</source>
            <translation>Bearbeiten, Rückgängig nimmt die Änderung auf das Byte genau zurück; gelöschte Ereignisse bleiben gelöscht.</translation>
        </message>
        <message>
            <source>To do it yourself, use one of these lines:</source>
            <translation>Um es selbst zu tun, verwenden Sie eine dieser Zeilen:</translation>
        </message>
        <message>
            <source>To overrule the stronger source, use one of these lines:</source>
            <translation>Um die stärkere Quelle zu überstimmen, verwenden Sie eine dieser Zeilen:</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::Columns</name>
        <message>
            <source>Show or hide this column</source>
            <translation>Diese Spalte zeigen oder verbergen</translation>
        </message>
        <message>
            <source>Column %1</source>
            <translation>Spalte %1</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::CommandModel</name>
        <message>
            <source>Command</source>
            <translation>Befehl</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menü</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::CommandPalette</name>
        <message>
            <source>No command of that name can be used now.</source>
            <translation>Kein Befehl dieses Namens ist gerade möglich.</translation>
        </message>
        <message>
            <source>Find a Command</source>
            <translation>Befehl finden</translation>
        </message>
        <message>
            <source>A few letters of a command, a tool or a page</source>
            <translation>Ein paar Buchstaben eines Befehls, eines Werkzeugs oder einer Seite</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Befehl</translation>
        </message>
        <message>
            <source>Commands that fit</source>
            <translation>Passende Befehle</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::CommandsCard</name>
        <message>
            <source>Which commands do I run most?</source>
            <translation>Welche Befehle nutze ich am meisten?</translation>
        </message>
        <message>
            <source>No event names a command.</source>
            <translation>Kein Ereignis nennt einen Befehl.</translation>
        </message>
        <message numerus="yes">
            <source>Only one: “%1”, %Ln time(s).</source>
            <translation>
                <numerusform>Nur einer: „%1“, einmal.</numerusform>
                <numerusform>Nur einer: „%1“, %Ln Mal.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Most often “%1”: %2 of %Ln event(s) (%3 %).</source>
            <translation>
                <numerusform>Am häufigsten „%1“: %2 von %Ln Ereignis (%3 %).</numerusform>
                <numerusform>Am häufigsten „%1“: %2 von %Ln Ereignissen (%3 %).</numerusform>
            </translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Befehl</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::CompareDialog</name>
        <message>
            <source>&amp;Differences only</source>
            <translation>Nur &amp;Unterschiede</translation>
        </message>
        <message>
            <source>Compare: %1</source>
            <translation>Vergleichen: %1</translation>
        </message>
        <message>
            <source>versions</source>
            <translation>Versionen</translation>
        </message>
        <message>
            <source>days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <source>the two selected events</source>
            <translation>die beiden ausgewählten Ereignisse</translation>
        </message>
        <message>
            <source>What is compared</source>
            <translation>Was verglichen wird</translation>
        </message>
        <message>
            <source>Side A</source>
            <translation>Seite A</translation>
        </message>
        <message>
            <source>Side B</source>
            <translation>Seite B</translation>
        </message>
        <message>
            <source>&amp;Compare</source>
            <translation>&amp;Vergleiche</translation>
        </message>
        <message>
            <source>&amp;A:</source>
            <translation>&amp;A:</translation>
        </message>
        <message>
            <source>&amp;B:</source>
            <translation>&amp;B:</translation>
        </message>
        <message>
            <source>Fields and how they differ</source>
            <translation>Felder und wie sie sich unterscheiden</translation>
        </message>
        <message>
            <source>Values of the selected field</source>
            <translation>Werte des ausgewählten Feldes</translation>
        </message>
        <message>
            <source>There is nothing to compare: the events that are known here name fewer than two of them.</source>
            <translation>Es gibt nichts zu vergleichen: Die Ereignisse, die hier bekannt sind, nennen weniger als zwei davon.</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Wird gezählt …</translation>
        </message>
        <message>
            <source>%1 fields appeared, %2 vanished, %3 changed, %4 are the same.</source>
            <translation>%1 Felder kamen hinzu, %2 verschwanden, %3 änderten sich, %4 sind gleich.</translation>
        </message>
        <message>
            <source>A: %1 events, B: %2.</source>
            <translation>A: %1 Ereignisse, B: %2.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) could not be read again.</source>
            <translation>
                <numerusform>%Ln Ereignis konnte nicht wieder gelesen werden.</numerusform>
                <numerusform>%Ln Ereignisse konnten nicht wieder gelesen werden.</numerusform>
            </translation>
        </message>
        <message>
            <source>event %1 appeared</source>
            <translation>Ereignis %1 kam hinzu</translation>
        </message>
        <message>
            <source>event %1 vanished</source>
            <translation>Ereignis %1 verschwand</translation>
        </message>
        <message>
            <source>event %1: %2 to %3</source>
            <translation>Ereignis %1: %2 zu %3</translation>
        </message>
        <message numerus="yes">
            <source>%n more kind(s) of events differ</source>
            <translation>
                <numerusform>%n weitere Art von Ereignissen unterscheidet sich</numerusform>
                <numerusform>%n weitere Arten von Ereignissen unterscheiden sich</numerusform>
            </translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>In A</source>
            <translation>In A</translation>
        </message>
        <message>
            <source>In B</source>
            <translation>In B</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::ComparisonModel</name>
        <message>
            <source>+ appeared</source>
            <translation>+ neu</translation>
        </message>
        <message>
            <source>− vanished</source>
            <translation>− verschwunden</translation>
        </message>
        <message>
            <source>= the same</source>
            <translation>= gleich</translation>
        </message>
        <message>
            <source>type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>share of the events</source>
            <translation>Anteil an den Ereignissen</translation>
        </message>
        <message>
            <source>values</source>
            <translation>Werte</translation>
        </message>
        <message>
            <source>spelling</source>
            <translation>Schreibweise</translation>
        </message>
        <message>
            <source>≠ changed: %1</source>
            <comment>type, values ...</comment>
            <translation>≠ geändert: %1</translation>
        </message>
        <message>
            <source>yes or no</source>
            <translation>ja oder nein</translation>
        </message>
        <message>
            <source>number</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <source>text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>list</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>object</source>
            <translation>Objekt</translation>
        </message>
        <message>
            <source>null</source>
            <translation>null</translation>
        </message>
        <message>
            <source>%1 %, %2</source>
            <comment>share, types</comment>
            <translation>%1 %, %2</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(leer)</translation>
        </message>
        <message>
            <source>%1 ×%2</source>
            <comment>value, how often</comment>
            <translation>%1 ×%2</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n weiterer</numerusform>
                <numerusform>%n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>(name of the event)</source>
            <translation>(Name des Ereignisses)</translation>
        </message>
        <message>
            <source>(time of the event)</source>
            <translation>(Zeit des Ereignisses)</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <source>The tool does not declare it.</source>
            <translation>Das Werkzeug gibt es nicht an.</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Unterschied</translation>
        </message>
        <message>
            <source>Share of A</source>
            <translation>Anteil in A</translation>
        </message>
        <message>
            <source>Share of B</source>
            <translation>Anteil in B</translation>
        </message>
        <message>
            <source>Values in A</source>
            <translation>Werte in A</translation>
        </message>
        <message>
            <source>A: %1</source>
            <translation>A: %1</translation>
        </message>
        <message>
            <source>Values in B</source>
            <translation>Werte in B</translation>
        </message>
        <message>
            <source>B: %1</source>
            <translation>B: %1</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::CopyLine</name>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <translation>%1 kopieren</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::CopySign</name>
        <message>
            <source>Copy this value</source>
            <translation>Diesen Wert kopieren</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::Desktop</name>
        <message>
            <source>Open logs, spools or exports</source>
            <translation>Protokolle, Warteschlangen oder Exporte öffnen</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Kopie speichern</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::DiffView</name>
        <message>
            <source>Change of %1</source>
            <translation>Änderung an %1</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::DisputeDialog</name>
        <message>
            <source>Something is wrong in the profile: %1</source>
            <translation>Im Profil stimmt etwas nicht: %1</translation>
        </message>
        <message>
            <source>What seems &amp;wrong?</source>
            <translation>&amp;Was scheint falsch?</translation>
        </message>
        <message>
            <source>What seems wrong?</source>
            <translation>Was scheint falsch?</translation>
        </message>
        <message>
            <source>Text of the report</source>
            <translation>Text der Meldung</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Speichern …</translation>
        </message>
        <message>
            <source>This is the whole text. Add your own words at its end, then copy or save it and send it yourself. Vitrine sends nothing.</source>
            <translation>Das ist der ganze Text. Ergänzen Sie am Ende Ihre eigenen Worte, kopieren oder speichern Sie ihn dann und schicken Sie ihn selbst. Vitrine sendet nichts.</translation>
        </message>
        <message>
            <source>It holds names, types, shapes and counts: no values, no paths of yours, no IDs. Its headings are English, as those who keep profiles read it for everybody.</source>
            <translation>Er enthält Namen, Typen, Formen und Anzahlen: keine Werte, keine Ihrer Pfade, keine IDs. Seine Überschriften sind englisch, weil ihn die lesen, die Profile für alle pflegen.</translation>
        </message>
        <message>
            <source>The profile as a whole</source>
            <translation>Das Profil als Ganzes</translation>
        </message>
        <message>
            <source>Source: %1 (%2)</source>
            <translation>Quelle: %1 (%2)</translation>
        </message>
        <message>
            <source>Field of every event: %1</source>
            <translation>Feld jedes Ereignisses: %1</translation>
        </message>
        <message>
            <source>Event: %1</source>
            <translation>Ereignis: %1</translation>
        </message>
        <message>
            <source>Field of %1: %2</source>
            <translation>Feld von %1: %2</translation>
        </message>
        <message>
            <source>Missing field of %1: %2</source>
            <translation>Fehlendes Feld von %1: %2</translation>
        </message>
        <message>
            <source>Your words hold what looks personal (%1). Look at them again before you pass them on.</source>
            <translation>Ihre Worte enthalten etwas, das persönlich aussieht (%1). Sehen Sie sie noch einmal an, bevor Sie sie weitergeben.</translation>
        </message>
        <message>
            <source>Nothing was saved</source>
            <translation>Es wurde nichts gespeichert</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::Duration</name>
        <message>
            <source>%1 min %2 s</source>
            <translation>%1 min %2 s</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 h %2 min</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::DurationCard</name>
        <message>
            <source>How long do commands take?</source>
            <translation>Wie lange brauchen Befehle?</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Befehl</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>Median</translation>
        </message>
        <message>
            <source>95 % below</source>
            <translation>95 % darunter</translation>
        </message>
        <message>
            <source>Shortest</source>
            <translation>Kürzeste</translation>
        </message>
        <message>
            <source>Longest</source>
            <translation>Längste</translation>
        </message>
        <message>
            <source>No event says how long it took.</source>
            <translation>Kein Ereignis sagt, wie lange es dauerte.</translation>
        </message>
        <message>
            <source>Half of the runs of “%1” take less than %2.</source>
            <translation>Die Hälfte der Läufe von „%1“ dauert weniger als %2.</translation>
        </message>
        <message>
            <source>Half of the runs of “%1” take less than %2; one in twenty takes longer than %3.</source>
            <translation>Die Hälfte der Läufe von „%1“ dauert weniger als %2; einer von zwanzig länger als %3.</translation>
        </message>
        <message>
            <source>median</source>
            <translation>Median</translation>
        </message>
        <message>
            <source>95 % are below</source>
            <translation>95 % liegen darunter</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::EmptyState</name>
        <message>
            <source>Reading progress</source>
            <translation>Lesefortschritt</translation>
        </message>
        <message>
            <source>No spool, debug log or export with events was found in the places Vitrine knows.</source>
            <translation>An den Orten, die Vitrine kennt, fand sich weder eine Warteschlange noch ein Protokoll noch ein Export mit Ereignissen.</translation>
        </message>
        <message>
            <source>%1 has left no spool, debug log or export in the places Vitrine knows.</source>
            <translation>%1 hat an den Orten, die Vitrine kennt, weder Warteschlange noch Protokoll noch Export hinterlassen.</translation>
        </message>
        <message>
            <source>Nothing is recorded yet.</source>
            <translation>Noch ist nichts aufgezeichnet.</translation>
        </message>
        <message>
            <source>Open a File…</source>
            <translation>Datei öffnen …</translation>
        </message>
        <message>
            <source>Telemetry of %1 is off.</source>
            <translation>Die Telemetrie von %1 ist aus.</translation>
        </message>
        <message>
            <source>So nothing is recorded. Decided by: %1</source>
            <translation>Deshalb wird nichts aufgezeichnet. Entschieden durch: %1</translation>
        </message>
        <message>
            <source>See Why</source>
            <translation>Warum?</translation>
        </message>
        <message>
            <source>The file is not there.</source>
            <translation>Die Datei ist nicht da.</translation>
        </message>
        <message>
            <source>Open Another File…</source>
            <translation>Andere Datei öffnen …</translation>
        </message>
        <message>
            <source>You have no permission to read this file.</source>
            <translation>Sie dürfen diese Datei nicht lesen.</translation>
        </message>
        <message>
            <source>Try Again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>The filter hides all of them.</source>
            <translation>Der Filter verbirgt alle.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) are here, and none matches.</source>
            <translation>
                <numerusform>%Ln Ereignis ist hier, und es passt nicht.</numerusform>
                <numerusform>%Ln Ereignisse sind hier, und keines passt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear the Filter</source>
            <translation>Filter leeren</translation>
        </message>
        <message>
            <source>Still reading.</source>
            <translation>Es wird noch gelesen.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) so far.</source>
            <translation>
                <numerusform>Bisher %Ln Ereignis.</numerusform>
                <numerusform>Bisher %Ln Ereignisse.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop Reading</source>
            <translation>Lesen anhalten</translation>
        </message>
        <message>
            <source>See What Waits</source>
            <translation>Zeigen, was wartet</translation>
        </message>
        <message numerus="yes">
            <source>%Ln request(s) are here, and none matches.</source>
            <translation>
                <numerusform>%Ln Anfrage ist hier, und sie passt nicht.</numerusform>
                <numerusform>%Ln Anfragen sind hier, und keine passt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Vitrine’s sender has sent nothing yet.</source>
            <translation>Vitrines Sender hat noch nichts gesendet.</translation>
        </message>
        <message>
            <source>Vitrine’s sender has sent nothing of %1 yet.</source>
            <translation>Vitrines Sender hat von %1 noch nichts gesendet.</translation>
        </message>
        <message>
            <source>Every request it makes would be listed here: when, where to, its exact bytes, the answer, and what became of each event. What a tool sends with code of its own leaves no trace here.</source>
            <translation>Hier stünde jede Anfrage, die er stellt: wann, wohin, ihre genauen Bytes, die Antwort und was aus jedem Ereignis wurde. Was ein Werkzeug mit eigenem Code sendet, hinterlässt hier keine Spur.</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::Errors</name>
        <message>
            <source>There is no such file.</source>
            <translation>Diese Datei gibt es nicht.</translation>
        </message>
        <message>
            <source>You have no permission to read or write this file.</source>
            <translation>Sie dürfen diese Datei nicht lesen oder schreiben.</translation>
        </message>
        <message>
            <source>The file is too large.</source>
            <translation>Die Datei ist zu groß.</translation>
        </message>
        <message>
            <source>The file is nested too deeply.</source>
            <translation>Die Datei ist zu tief verschachtelt.</translation>
        </message>
        <message>
            <source>The file is damaged or not in the expected format.</source>
            <translation>Die Datei ist beschädigt oder hat nicht das erwartete Format.</translation>
        </message>
        <message>
            <source>A value is not of the expected type.</source>
            <translation>Ein Wert hat nicht den erwarteten Typ.</translation>
        </message>
        <message>
            <source>The key that decides stands there twice.</source>
            <translation>Der entscheidende Schlüssel steht doppelt da.</translation>
        </message>
        <message>
            <source>The file was changed in the meantime. Nothing was written.</source>
            <translation>Die Datei wurde inzwischen geändert. Nichts wurde geschrieben.</translation>
        </message>
        <message>
            <source>The policy of this computer decides; it cannot be changed here.</source>
            <translation>Die Richtlinie dieses Computers entscheidet; hier lässt sich das nicht ändern.</translation>
        </message>
        <message>
            <source>This cannot be done here.</source>
            <translation>Das geht hier nicht.</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>Abgebrochen.</translation>
        </message>
        <message>
            <source>The system reported an error.</source>
            <translation>Das System meldete einen Fehler.</translation>
        </message>
        <message>
            <source>%1, line %2, column %3</source>
            <translation>%1, Zeile %2, Spalte %3</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::ErrorsCard</name>
        <message>
            <source>What goes wrong?</source>
            <translation>Was geht schief?</translation>
        </message>
        <message>
            <source>Nothing: no event tells of an error.</source>
            <translation>Nichts: Kein Ereignis berichtet von einem Fehler.</translation>
        </message>
        <message numerus="yes">
            <source>One kind of error: “%1”, %Ln time(s).</source>
            <translation>
                <numerusform>Eine Art von Fehler: „%1“, einmal.</numerusform>
                <numerusform>Eine Art von Fehler: „%1“, %Ln Mal.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Most often “%1”: %2 of %Ln error(s).</source>
            <translation>
                <numerusform>Am häufigsten „%1“: %2 von %Ln Fehler.</numerusform>
                <numerusform>Am häufigsten „%1“: %2 von %Ln Fehlern.</numerusform>
            </translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Fehler</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::EventDetail</name>
        <message>
            <source>Select an event to see its fields.</source>
            <translation>Wählen Sie ein Ereignis aus, um seine Felder zu sehen.</translation>
        </message>
        <message>
            <source>%1, line %2</source>
            <translation>%1, Zeile %2</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::EventList</name>
        <message>
            <source>Events</source>
            <translation>Ereignisse</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::EventModel</name>
        <message>
            <source>no time</source>
            <translation>keine Zeit</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>event · command</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>This event does not say when it happened.</source>
            <translation>Dieses Ereignis sagt nicht, wann es geschah.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Tool</source>
            <translation>Werkzeug</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Time (UTC)</source>
            <translation>Zeit (UTC)</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::EventsPage</name>
        <message>
            <source>&amp;Events</source>
            <translation>&amp;Ereignisse</translation>
        </message>
        <message>
            <source>Search the events: a command, a field, any text</source>
            <translation>Ereignisse durchsuchen: ein Befehl, ein Feld, beliebiger Text</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s)</source>
            <translation>
                <numerusform>%Ln Ereignis</numerusform>
                <numerusform>%Ln Ereignisse</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln event(s) shown</source>
            <translation>
                <numerusform>%1 von %Ln Ereignis gezeigt</numerusform>
                <numerusform>%1 von %Ln Ereignissen gezeigt</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · in a filter: %2</source>
            <comment>counts, then a field</comment>
            <translation>%1 · im Filter: %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) shown</source>
            <translation>
                <numerusform>%Ln Ereignis gezeigt</numerusform>
                <numerusform>%Ln Ereignisse gezeigt</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::ExchangePane</name>
        <message>
            <source>Show secrets</source>
            <translation>Geheimnisse zeigen</translation>
        </message>
        <message>
            <source>Request or answer</source>
            <translation>Anfrage oder Antwort</translation>
        </message>
        <message>
            <source>What was sent</source>
            <translation>Was gesendet wurde</translation>
        </message>
        <message>
            <source>Its body as hex</source>
            <translation>Der Rumpf als Hex</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy the shown bytes</source>
            <translation>Die gezeigten Bytes kopieren</translation>
        </message>
        <message numerus="yes">
            <source>%Ln byte(s) in the body, exactly as they left. Of secrets in the address and in headers only the names were kept.</source>
            <translation>
                <numerusform>%Ln Byte im Rumpf, genau wie es hinausging. Von Geheimnissen in Adresse und Kopfzeilen sind nur die Namen aufgehoben.</numerusform>
                <numerusform>%Ln Bytes im Rumpf, genau wie sie hinausgingen. Von Geheimnissen in Adresse und Kopfzeilen sind nur die Namen aufgehoben.</numerusform>
            </translation>
        </message>
        <message>
            <source>No answer is known. Nobody can tell whether the request arrived.</source>
            <translation>Eine Antwort ist nicht bekannt. Niemand kann sagen, ob die Anfrage ankam.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln byte(s) in the answer.</source>
            <translation>
                <numerusform>%Ln Byte in der Antwort.</numerusform>
                <numerusform>%Ln Bytes in der Antwort.</numerusform>
            </translation>
        </message>
        <message>
            <source>It was longer; the rest was not kept.</source>
            <translation>Sie war länger; der Rest wurde nicht aufgehoben.</translation>
        </message>
        <message>
            <source>The first megabyte is shown.</source>
            <translation>Gezeigt wird das erste Megabyte.</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::ExportDialog</name>
        <message>
            <source>NDJSON, one event a line</source>
            <translation>NDJSON, ein Ereignis je Zeile</translation>
        </message>
        <message>
            <source>JSON, one document</source>
            <translation>JSON, ein Dokument</translation>
        </message>
        <message>
            <source>CSV for spreadsheets, formulas defused</source>
            <translation>CSV für Tabellenprogramme, Formeln entschärft</translation>
        </message>
        <message>
            <source>HAR 1.2 for network tools</source>
            <translation>HAR 1.2 für Netzwerkwerkzeuge</translation>
        </message>
        <message>
            <source>HTML, one file that loads nothing</source>
            <translation>HTML, eine Datei, die nichts nachlädt</translation>
        </message>
        <message>
            <source>PDF, for paper</source>
            <translation>PDF, für Papier</translation>
        </message>
        <message>
            <source>&amp;IDs, mail addresses</source>
            <translation>&amp;IDs, Mailadressen</translation>
        </message>
        <message>
            <source>&amp;Host names, IP addresses</source>
            <translation>&amp;Rechnernamen, IP-Adressen</translation>
        </message>
        <message>
            <source>Paths, the &amp;user&apos;s name</source>
            <translation>Pfade, der Ben&amp;utzername</translation>
        </message>
        <message>
            <source>Values of usage fields</source>
            <translation>Werte von Nutzungsfeldern</translation>
        </message>
        <message>
            <source>Values of system fields</source>
            <translation>Werte von Systemfeldern</translation>
        </message>
        <message>
            <source>Values of free text and of undeclared fields</source>
            <translation>Werte von Freitext und nicht angegebenen Feldern</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Preview: exactly what is written</source>
            <translation>Vorschau: genau das, was geschrieben wird</translation>
        </message>
        <message>
            <source>&amp;Preview, exactly what is written:</source>
            <translation>&amp;Vorschau, genau das, was geschrieben wird:</translation>
        </message>
        <message>
            <source>&amp;What:</source>
            <translation>&amp;Was:</translation>
        </message>
        <message>
            <source>&amp;Format:</source>
            <translation>&amp;Format:</translation>
        </message>
        <message>
            <source>Take out first</source>
            <translation>Vorher herausnehmen</translation>
        </message>
        <message>
            <source>Values of &amp;these fields, with commas between:</source>
            <translation>Werte &amp;dieser Felder, durch Komma getrennt:</translation>
        </message>
        <message>
            <source>Fields whose values are taken out</source>
            <translation>Felder, deren Werte herausgenommen werden</translation>
        </message>
        <message>
            <source>The same value gets the same name everywhere in the file, so that rows still belong together. Secrets are always masked.</source>
            <translation>Derselbe Wert bekommt überall in der Datei denselben Namen, damit Zeilen weiter zusammengehören. Geheimnisse sind immer verdeckt.</translation>
        </message>
        <message>
            <source>&amp;Save…</source>
            <translation>&amp;Speichern …</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s), as shown</source>
            <translation>
                <numerusform>%Ln Ereignis, wie angezeigt</numerusform>
                <numerusform>%Ln Ereignisse, wie angezeigt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln request(s) with their answers</source>
            <translation>
                <numerusform>%Ln Anfrage mit Antwort</numerusform>
                <numerusform>%Ln Anfragen mit ihren Antworten</numerusform>
            </translation>
        </message>
        <message>
            <source>Audit report of %1</source>
            <translation>Prüfbericht zu %1</translation>
        </message>
        <message numerus="yes">
            <source>Audit report of %Ln tool(s)</source>
            <translation>
                <numerusform>Prüfbericht zu %Ln Werkzeug</numerusform>
                <numerusform>Prüfbericht zu %Ln Werkzeugen</numerusform>
            </translation>
        </message>
        <message>
            <source>Making the preview…</source>
            <translation>Die Vorschau entsteht …</translation>
        </message>
        <message>
            <source>%1. SHA-256: %2</source>
            <translation>%1. SHA-256: %2</translation>
        </message>
        <message>
            <source>The preview ends after %1; Save and Copy take everything.</source>
            <translation>Die Vorschau endet nach %1; Speichern und Kopieren nehmen alles.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) left out: their file changed since it was read.</source>
            <translation>
                <numerusform>%Ln Ereignis fehlt: Seine Datei hat sich seit dem Lesen geändert.</numerusform>
                <numerusform>%Ln Ereignisse fehlen: Ihre Datei hat sich seit dem Lesen geändert.</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Gespeichert als %1.</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Kopiert.</translation>
        </message>
        <message>
            <source>Only its beginning is shown. Save writes all of it; it is too long to copy.</source>
            <translation>Nur der Anfang ist zu sehen. „Speichern“ schreibt alles; zum Kopieren ist es zu lang.</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Wird geschrieben …</translation>
        </message>
        <message>
            <source>Writing: %1 of %2. Closing this dialog stops it.</source>
            <translation>Geschrieben: %1 von %2. Wird dieser Dialog geschlossen, endet es.</translation>
        </message>
        <message>
            <source>Nothing was saved: the files behind this export have changed since the preview was made. Open Export again to see what it would be now.</source>
            <translation>Nichts wurde gespeichert: Die Dateien hinter diesem Export haben sich geändert, seit die Vorschau entstand. Öffnen Sie „Export“ noch einmal, um zu sehen, was er jetzt wäre.</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::FacetsPane</name>
        <message>
            <source>Values to filter by</source>
            <translation>Werte zum Filtern</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <source>%1, included</source>
            <translation>%1, eingeschlossen</translation>
        </message>
        <message>
            <source>%1, excluded</source>
            <translation>%1, ausgeschlossen</translation>
        </message>
        <message numerus="yes">
            <source>%1, %Ln event(s)</source>
            <translation>
                <numerusform>%1, %Ln Ereignis</numerusform>
                <numerusform>%1, %Ln Ereignisse</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more</source>
            <translation>
                <numerusform>%Ln weiterer</numerusform>
                <numerusform>%Ln weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keiner</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>nicht angegeben</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::Fates</name>
        <message>
            <source>Reason: %1.</source>
            <translation>Grund: %1.</translation>
        </message>
        <message>
            <source>The server</source>
            <translation>Der Server</translation>
        </message>
        <message>
            <source>Waits on this computer to be sent.</source>
            <translation>Wartet auf diesem Rechner auf das Senden.</translation>
        </message>
        <message numerus="yes">
            <source>Waits to be tried again. It was tried %Ln time(s), the last on %1.</source>
            <translation>
                <numerusform>Wartet auf einen neuen Versuch. Versucht wurde es %Ln Mal, am %1.</numerusform>
                <numerusform>Wartet auf einen neuen Versuch. Versucht wurde es %Ln Mal, zuletzt am %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Sent, and the server took it.</source>
            <translation>Gesendet, und der Server hat es angenommen.</translation>
        </message>
        <message>
            <source>%1 took it on %2.</source>
            <translation>%1 hat es am %2 angenommen.</translation>
        </message>
        <message numerus="yes">
            <source>%1 took it on %2, after %Ln try(s).</source>
            <translation>
                <numerusform>%1 hat es am %2 angenommen, nach %Ln Versuch.</numerusform>
                <numerusform>%1 hat es am %2 angenommen, nach %Ln Versuchen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Seen in a log or an export. The file does not say what became of it.</source>
            <translation>In einem Protokoll oder Export gesehen. Die Datei sagt nicht, was daraus wurde.</translation>
        </message>
        <message>
            <source>It left for %1 on %2, and no answer is known: nobody can tell whether it arrived.</source>
            <translation>Es ging am %2 an %1 hinaus, und eine Antwort ist nicht bekannt: Niemand kann sagen, ob es ankam.</translation>
        </message>
        <message>
            <source>%1 refused it on %2.</source>
            <translation>%1 hat es am %2 abgelehnt.</translation>
        </message>
        <message>
            <source>Thrown away here. It will not be sent.</source>
            <translation>Hier verworfen. Es wird nicht gesendet.</translation>
        </message>
        <message>
            <source>Thrown away here: %1. It will not be sent.</source>
            <translation>Hier verworfen: %1. Es wird nicht gesendet.</translation>
        </message>
        <message>
            <source>the queue was full, and the oldest went first</source>
            <translation>die Warteschlange war voll, und das Älteste ging zuerst</translation>
        </message>
        <message>
            <source>it is older than the server takes</source>
            <translation>es ist älter, als der Server annimmt</translation>
        </message>
        <message>
            <source>it waited longer than the queue keeps events</source>
            <translation>es wartete länger, als die Warteschlange Ereignisse aufhebt</translation>
        </message>
        <message>
            <source>more events came than the tool allows itself</source>
            <translation>es kamen mehr Ereignisse, als das Werkzeug sich erlaubt</translation>
        </message>
        <message>
            <source>it was recorded under a consent that has ended</source>
            <translation>es wurde unter einer Einwilligung aufgezeichnet, die beendet ist</translation>
        </message>
        <message>
            <source>its line is damaged</source>
            <translation>seine Zeile ist beschädigt</translation>
        </message>
        <message>
            <source>it was tried as often as the tool allows itself</source>
            <translation>es wurde so oft versucht, wie das Werkzeug sich erlaubt</translation>
        </message>
        <message>
            <source>it is larger than the server takes</source>
            <translation>es ist größer, als der Server annimmt</translation>
        </message>
        <message>
            <source>the server has no form for it</source>
            <translation>der Server hat keine Form dafür</translation>
        </message>
        <message>
            <source>the queue was emptied</source>
            <translation>die Warteschlange wurde geleert</translation>
        </message>
        <message>
            <source>it was set aside and is not tried again</source>
            <translation>es wurde beiseitegelegt und wird nicht mehr versucht</translation>
        </message>
        <message>
            <source>the tool was turned off</source>
            <translation>das Werkzeug wurde ausgeschaltet</translation>
        </message>
        <message>
            <source>no connection</source>
            <translation>keine Verbindung</translation>
        </message>
        <message>
            <source>the certificate or the encryption was not accepted</source>
            <translation>Zertifikat oder Verschlüsselung wurde nicht anerkannt</translation>
        </message>
        <message>
            <source>it took too long</source>
            <translation>es dauerte zu lange</translation>
        </message>
        <message>
            <source>the connection was lost</source>
            <translation>die Verbindung riss ab</translation>
        </message>
        <message>
            <source>sent on to another server, which was not followed</source>
            <translation>Verweis auf einen anderen Server, dem nicht gefolgt wurde</translation>
        </message>
        <message>
            <source>the answer was too long</source>
            <translation>die Antwort war zu lang</translation>
        </message>
        <message>
            <source>the answer is not HTTP</source>
            <translation>die Antwort ist kein HTTP</translation>
        </message>
        <message>
            <source>the sender was stopped</source>
            <translation>der Sender wurde angehalten</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>keine Antwort</translation>
        </message>
        <message>
            <source>no answer: %1</source>
            <translation>keine Antwort: %1</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::Faults</name>
        <message>
            <source>There is no field “%1”. To look for this text, put it in quotes.</source>
            <translation>Es gibt kein Feld „%1“. Text mit einem Zeichen darin gehört in Anführungszeichen.</translation>
        </message>
        <message>
            <source>There is no field “%1”. Did you mean “%2”?</source>
            <translation>Es gibt kein Feld „%1“. Meinten Sie „%2“?</translation>
        </message>
        <message>
            <source>The filter is too long.</source>
            <translation>Der Filter ist zu lang.</translation>
        </message>
        <message>
            <source>The filter is nested too deeply.</source>
            <translation>Der Filter ist zu tief verschachtelt.</translation>
        </message>
        <message>
            <source>A quote is not closed.</source>
            <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
        </message>
        <message>
            <source>A parenthesis is not closed.</source>
            <translation>Eine Klammer ist nicht geschlossen.</translation>
        </message>
        <message>
            <source>This parenthesis closes nothing.</source>
            <translation>Diese Klammer schließt nichts.</translation>
        </message>
        <message>
            <source>There is nothing between the parentheses.</source>
            <translation>Zwischen den Klammern steht nichts.</translation>
        </message>
        <message>
            <source>Several values go with a colon only.</source>
            <translation>Mehrere Werte gehen nur mit einem Doppelpunkt.</translation>
        </message>
        <message>
            <source>This moment is only before or after something: use &lt; or &gt;.</source>
            <translation>Dieser Zeitpunkt liegt nur vor oder nach etwas: &lt; oder &gt; verwenden.</translation>
        </message>
        <message>
            <source>Findings are not known here.</source>
            <translation>Befunde sind hier nicht bekannt.</translation>
        </message>
        <message>
            <source>“%1” is none of: %2.</source>
            <translation>„%1“ ist keines von: %2.</translation>
        </message>
        <message>
            <source>“%1” is not a number.</source>
            <translation>„%1“ ist keine Zahl.</translation>
        </message>
        <message>
            <source>“%1” is not a duration such as 320ms, 2s, 1.5min or 1h.</source>
            <translation>„%1“ ist keine Dauer wie 320ms, 2s, 1.5min oder 1h.</translation>
        </message>
        <message>
            <source>“%1” is not a time such as -7d, today, 2026-11-18 or 2026-11-18T14:02.</source>
            <translation>„%1“ ist keine Zeit wie -7d, today, 2026-11-18 oder 2026-11-18T14:02.</translation>
        </message>
        <message>
            <source>“%1” is not a version to compare with.</source>
            <translation>„%1“ ist keine Version zum Vergleichen.</translation>
        </message>
        <message>
            <source>“%1” has no order: use a colon.</source>
            <translation>„%1“ hat keine Reihenfolge: Doppelpunkt verwenden.</translation>
        </message>
        <message>
            <source>Something is missing beside “%1”.</source>
            <translation>Neben „%1“ fehlt etwas.</translation>
        </message>
        <message>
            <source>A value is missing behind “%1”.</source>
            <translation>Hinter „%1“ fehlt ein Wert.</translation>
        </message>
        <message>
            <source>At %1: %2</source>
            <comment>1: place of a character in the line, 2: a sentence</comment>
            <translation>Stelle %1: %2</translation>
        </message>
        <message>
            <source>Tool</source>
            <translation>Werkzeug</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Befehl</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Form</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::FieldValueModel</name>
        <message>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <source>▲ undeclared</source>
            <translation>▲ nicht angegeben</translation>
        </message>
        <message>
            <source>%1 does not say that it collects this.</source>
            <translation>%1 gibt nicht an, dass es dies erhebt.</translation>
        </message>
        <message>
            <source>Its value should not be sent, only that it was given.</source>
            <translation>Gesendet werden sollte nur, dass es angegeben wurde, nicht sein Wert.</translation>
        </message>
        <message>
            <source>✂ removed (rule %1)</source>
            <translation>✂ entfernt (Regel %1)</translation>
        </message>
        <message>
            <source>Added when it is sent. %1</source>
            <translation>Kommt beim Senden hinzu. %1</translation>
        </message>
        <message>
            <source>added</source>
            <translation>hinzugefügt</translation>
        </message>
        <message>
            <source>Added when it is sent: part of the form that this back end asks for.</source>
            <translation>Kommt beim Senden hinzu: Teil der Form, die diese Gegenstelle verlangt.</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Klasse</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::FieldsDialog</name>
        <message>
            <source>Every field of %1</source>
            <translation>Alle Felder von %1</translation>
        </message>
        <message>
            <source>Search events, fields and purposes</source>
            <translation>Ereignisse, Felder und Zwecke durchsuchen</translation>
        </message>
        <message>
            <source>Events and fields</source>
            <translation>Ereignisse und Felder</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::FieldsModel</name>
        <message>
            <source>every event</source>
            <translation>jedes Ereignis</translation>
        </message>
        <message>
            <source>added by the receiving side</source>
            <translation>von der Gegenstelle ergänzt</translation>
        </message>
        <message>
            <source>on ordinary calls</source>
            <translation>an gewöhnlichen Aufrufen</translation>
        </message>
        <message>
            <source>only that it was given</source>
            <translation>nur dass es angegeben wurde</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Klasse</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Wozu</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::FieldsPane</name>
        <message>
            <source>Fields of the event</source>
            <translation>Felder des Ereignisses</translation>
        </message>
        <message>
            <source>An event without a name</source>
            <translation>Ein Ereignis ohne Namen</translation>
        </message>
        <message>
            <source>no time</source>
            <translation>keine Zeit</translation>
        </message>
        <message numerus="yes">
            <source>%Ln field(s) that the tool does not declare.</source>
            <translation>
                <numerusform>%Ln Feld, das das Werkzeug nicht angibt.</numerusform>
                <numerusform>%Ln Felder, die das Werkzeug nicht angibt.</numerusform>
            </translation>
        </message>
        <message>
            <source>A key stands there twice.</source>
            <translation>Ein Schlüssel steht doppelt da.</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::FilterBar</name>
        <message>
            <source>Saved &amp;Filters</source>
            <translation>Gespeicherte &amp;Filter</translation>
        </message>
        <message>
            <source>&amp;Save This Filter…</source>
            <translation>Diesen Filter &amp;speichern …</translation>
        </message>
        <message>
            <source>&amp;Values to Filter By</source>
            <translation>&amp;Werte zum Filtern</translation>
        </message>
        <message>
            <source>Give the filter a name and keep it</source>
            <translation>Dem Filter einen Namen geben und ihn behalten</translation>
        </message>
        <message>
            <source>Show beside the list which values there are, and how many events have them</source>
            <translation>Neben der Liste zeigen, welche Werte es gibt und wie viele Ereignisse sie haben</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Gespeichert</translation>
        </message>
        <message>
            <source>Saved filters</source>
            <translation>Gespeicherte Filter</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>Werte</translation>
        </message>
        <message>
            <source>No filter is saved</source>
            <translation>Kein Filter ist gespeichert</translation>
        </message>
        <message>
            <source>&amp;Forget</source>
            <translation>&amp;Vergessen</translation>
        </message>
        <message>
            <source>Save Filter</source>
            <translation>Filter speichern</translation>
        </message>
        <message>
            <source>&amp;Name:</source>
            <translation>&amp;Name:</translation>
        </message>
        <message numerus="yes">
            <source>+%Ln new</source>
            <translation>
                <numerusform>+%Ln neues</numerusform>
                <numerusform>+%Ln neue</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, show them</source>
            <translation>%1, zeigen</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::FilterLine</name>
        <message>
            <source>Filter of the events</source>
            <translation>Filter der Ereignisse</translation>
        </message>
        <message>
            <source>Filter: text, tool:dr, success:false, duration&gt;2s, time&gt;-7d …  ( / )</source>
            <translation>Filter: Text, tool:dr, success:false, duration&gt;2s, time&gt;-7d …  ( / )</translation>
        </message>
        <message>
            <source>▲ not valid</source>
            <translation>▲ ungültig</translation>
        </message>
        <message>
            <source>What may stand here</source>
            <translation>Was hier stehen kann</translation>
        </message>
        <message>
            <source>✓ valid</source>
            <translation>✓ gültig</translation>
        </message>
        <message>
            <source>All events are shown.</source>
            <translation>Alle Ereignisse werden gezeigt.</translation>
        </message>
        <message>
            <source>The last valid filter stays.</source>
            <translation>Der letzte gültige Filter bleibt.</translation>
        </message>
        <message numerus="yes">
            <source>%1, %Ln event(s)</source>
            <translation>
                <numerusform>%1, %Ln Ereignis</numerusform>
                <numerusform>%1, %Ln Ereignisse</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::FindingDetail</name>
        <message>
            <source>Show the &amp;Event</source>
            <translation>&amp;Ereignis zeigen</translation>
        </message>
        <message>
            <source>The finding</source>
            <translation>Der Befund</translation>
        </message>
        <message>
            <source>No event is needed for this: it follows from the product&apos;s own description.</source>
            <translation>Kein Ereignis: schon die Beschreibung des Produkts sagt es.</translation>
        </message>
        <message>
            <source>%1, line %2</source>
            <translation>%1, Zeile %2</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more event(s)</source>
            <translation>
                <numerusform>und %Ln weiteres Ereignis</numerusform>
                <numerusform>und %Ln weitere Ereignisse</numerusform>
            </translation>
        </message>
        <message>
            <source>Value: %1</source>
            <translation>Wert: %1</translation>
        </message>
        <message>
            <source>It says:
%1</source>
            <translation>Es sagt:
%1</translation>
        </message>
        <message>
            <source>&amp;Look at It Again</source>
            <translation>&amp;Wieder beachten</translation>
        </message>
        <message>
            <source>&amp;Not a Problem Here</source>
            <translation>Hier &amp;kein Problem</translation>
        </message>
        <message>
            <source>Remembered for this rule and this field of the tool</source>
            <translation>Wird für diese Regel und dieses Feld des Werkzeugs gemerkt</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::FindingModel</name>
        <message numerus="yes">
            <source>✖ %n error(s)</source>
            <translation>
                <numerusform>✖ %n Fehler</numerusform>
                <numerusform>✖ %n Fehler</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>▲ %n warning(s)</source>
            <translation>
                <numerusform>▲ %n Warnung</numerusform>
                <numerusform>▲ %n Warnungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>· %n note(s)</source>
            <translation>
                <numerusform>· %n Hinweis</numerusform>
                <numerusform>· %n Hinweise</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>– %n not a problem here</source>
            <translation>
                <numerusform>– %n hier kein Problem</numerusform>
                <numerusform>– %n hier kein Problem</numerusform>
            </translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <source>Tool</source>
            <translation>Werkzeug</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::Findings</name>
        <message>
            <source>Sent though promised not to be</source>
            <translation>Trotz Versprechen gesendet</translation>
        </message>
        <message>
            <source>People agreed to what the product says about itself. Its own data shows otherwise.</source>
            <translation>Menschen haben nach dem entschieden, was das Produkt über sich sagt. Hier sagen seine eigenen Daten etwas anderes.</translation>
        </message>
        <message>
            <source>Undeclared field</source>
            <translation>Nicht angegebenes Feld</translation>
        </message>
        <message>
            <source>It is in no list of the product: nobody was told what it is, or what it is for.</source>
            <translation>Was in keiner Liste steht, davon hat niemand erfahren: weder was es ist noch wozu.</translation>
        </message>
        <message>
            <source>No purpose given</source>
            <translation>Kein Zweck angegeben</translation>
        </message>
        <message>
            <source>Data may only be collected for a purpose that is stated beforehand.</source>
            <translation>Daten dürfen nur für einen vorher genannten Zweck erhoben werden.</translation>
        </message>
        <message>
            <source>Looks like a secret</source>
            <translation>Sieht aus wie ein Geheimnis</translation>
        </message>
        <message>
            <source>Whoever reads it can act in your name. Change it wherever it is used, even if it was not sent.</source>
            <translation>Wer es liest, kann in Ihrem Namen handeln. Ändern Sie es überall, wo es gilt, auch wenn es nicht gesendet wurde.</translation>
        </message>
        <message>
            <source>Personal data</source>
            <translation>Persönliche Daten</translation>
        </message>
        <message>
            <source>It names a person or a machine, whatever the ID beside it says.</source>
            <translation>Es nennt einen Menschen oder einen Rechner, was auch immer die Kennung daneben sagt.</translation>
        </message>
        <message>
            <source>About your work</source>
            <translation>Über Ihre Arbeit</translation>
        </message>
        <message>
            <source>It tells what you work on: paths, names, sources or addresses.</source>
            <translation>Es verrät, woran Sie arbeiten: Pfade, Namen, Quelltext oder Adressen.</translation>
        </message>
        <message>
            <source>Identifier that lasts</source>
            <translation>Kennung, die bleibt</translation>
        </message>
        <message>
            <source>A reset does not help: events before and after it can still be linked.</source>
            <translation>Zurücksetzen hilft nicht: Alte und neue Ereignisse bleiben verbunden.</translation>
        </message>
        <message>
            <source>Same identifier in two products</source>
            <translation>Gleiche Kennung in zwei Produkten</translation>
        </message>
        <message>
            <source>Whoever receives both can link what you do with the one tool to what you do with the other.</source>
            <translation>Wer beide sieht, kann verbinden, was Sie mit dem einen und mit dem anderen tun.</translation>
        </message>
        <message>
            <source>Tells this machine apart</source>
            <translation>Macht diesen Rechner unterscheidbar</translation>
        </message>
        <message>
            <source>Only one machine sends this value, so it works as an identifier without being called one.</source>
            <translation>Nur ein Rechner sendet diesen Wert, also wirkt er als Kennung, ohne so zu heißen.</translation>
        </message>
        <message>
            <source>Sent before you were asked</source>
            <translation>Gesendet, bevor Sie gefragt wurden</translation>
        </message>
        <message>
            <source>Nothing should leave before a person was told and agreed.</source>
            <translation>Nichts sollte hinausgehen, bevor jemand informiert wurde und zugestimmt hat.</translation>
        </message>
        <message>
            <source>Sent after the opt-out</source>
            <translation>Nach dem Abschalten gesendet</translation>
        </message>
        <message>
            <source>Off has to be off, also for the news of turning it off.</source>
            <translation>Aus muss aus sein, auch für die Nachricht vom Abschalten.</translation>
        </message>
        <message>
            <source>Not what was declared</source>
            <translation>Nicht wie angegeben</translation>
        </message>
        <message>
            <source>What does not fit its description may hold more than described.</source>
            <translation>Was nicht zur Beschreibung passt, kann mehr enthalten als beschrieben.</translation>
        </message>
        <message>
            <source>Over a limit of the back end</source>
            <translation>Über einer Grenze der Gegenstelle</translation>
        </message>
        <message>
            <source>The back end refuses, cuts or ignores it; counts are then wrong.</source>
            <translation>Die Gegenstelle weist es zurück, kürzt oder übergeht es; Zählungen stimmen dann nicht.</translation>
        </message>
        <message>
            <source>Consent is newer than what is known here</source>
            <translation>Die Einwilligung ist neuer als das hier Bekannte</translation>
        </message>
        <message>
            <source>You agreed to something that came after this description was checked; it may collect more.</source>
            <translation>Sie haben etwas zugestimmt, das nach der Prüfung dieser Beschreibung kam; es sammelt vielleicht mehr.</translation>
        </message>
        <message>
            <source>The product contradicts itself</source>
            <translation>Das Produkt widerspricht sich</translation>
        </message>
        <message>
            <source>One of the two statements is wrong, and a reader cannot know which.</source>
            <translation>Eine der beiden Aussagen ist falsch, und wer sie liest, kann nicht wissen, welche.</translation>
        </message>
        <message>
            <source>Never seen before</source>
            <translation>Nie zuvor gesehen</translation>
        </message>
        <message>
            <source>It was not sent when you agreed. Look at it before it becomes usual.</source>
            <translation>Es wurde nicht gesendet, als Sie zustimmten. Sehen Sie es sich an, bevor es üblich wird.</translation>
        </message>
        <message>
            <source>a private key</source>
            <translation>einen privaten Schlüssel</translation>
        </message>
        <message>
            <source>a signed token (JWT)</source>
            <translation>ein signiertes Token (JWT)</translation>
        </message>
        <message>
            <source>an access token</source>
            <translation>ein Zugriffstoken</translation>
        </message>
        <message>
            <source>a connection string</source>
            <translation>eine Verbindungszeichenfolge</translation>
        </message>
        <message>
            <source>a password or key</source>
            <translation>ein Passwort oder einen Schlüssel</translation>
        </message>
        <message>
            <source>a value under the name of a secret</source>
            <translation>einen Wert unter dem Namen eines Geheimnisses</translation>
        </message>
        <message>
            <source>a schema</source>
            <translation>ein Schema</translation>
        </message>
        <message>
            <source>source text or a stack trace</source>
            <translation>Quelltext oder einen Stacktrace</translation>
        </message>
        <message>
            <source>the value of an environment variable</source>
            <translation>den Wert einer Umgebungsvariablen</translation>
        </message>
        <message>
            <source>a Git remote or branch</source>
            <translation>ein Git-Remote oder einen Branch</translation>
        </message>
        <message>
            <source>a URL</source>
            <translation>eine URL</translation>
        </message>
        <message>
            <source>an e-mail address</source>
            <translation>eine E-Mail-Adresse</translation>
        </message>
        <message>
            <source>a path in a home directory</source>
            <translation>einen Pfad in einem Home-Verzeichnis</translation>
        </message>
        <message>
            <source>a path</source>
            <translation>einen Pfad</translation>
        </message>
        <message>
            <source>a file name</source>
            <translation>einen Dateinamen</translation>
        </message>
        <message>
            <source>a network card&apos;s address</source>
            <translation>die Adresse einer Netzwerkkarte</translation>
        </message>
        <message>
            <source>an IP address</source>
            <translation>eine IP-Adresse</translation>
        </message>
        <message>
            <source>a host name</source>
            <translation>einen Rechnernamen</translation>
        </message>
        <message>
            <source>a user name</source>
            <translation>einen Benutzernamen</translation>
        </message>
        <message>
            <source>a project&apos;s name</source>
            <translation>den Namen eines Projekts</translation>
        </message>
        <message>
            <source>a random value</source>
            <translation>einen Zufallswert</translation>
        </message>
        <message>
            <source>%1 has a value that is not among the listed ones.</source>
            <translation>%1 hat einen Wert, der nicht unter den aufgeführten ist.</translation>
        </message>
        <message>
            <source>%1 is no UUID.</source>
            <translation>%1 ist keine UUID.</translation>
        </message>
        <message>
            <source>%1 is no SHA-256: 64 hexadecimal digits.</source>
            <translation>%1 ist kein SHA-256: 64 hexadezimale Ziffern.</translation>
        </message>
        <message>
            <source>%1 is declared as “%2” and is something else.</source>
            <translation>%1 ist als „%2“ angegeben und etwas anderes.</translation>
        </message>
        <message>
            <source>%1 is among the declared fields, and promised not to be sent.</source>
            <translation>%1 steht unter den angegebenen Feldern und soll laut Versprechen nicht gesendet werden.</translation>
        </message>
        <message>
            <source>The product&apos;s own example of %1 breaks what it promises.</source>
            <translation>Das eigene Beispiel des Produkts für %1 bricht sein Versprechen.</translation>
        </message>
        <message>
            <source>Statements about “%1” exclude each other.</source>
            <translation>Aussagen über „%1“ schließen einander aus.</translation>
        </message>
        <message>
            <source>%1 was sent again after it was retired at %2.</source>
            <translation>%1 wurde wieder gesendet, nachdem es am %2 abgelöst worden war.</translation>
        </message>
        <message>
            <source>%1 cannot be reset. %2</source>
            <translation>%1 lässt sich nicht zurücksetzen. %2</translation>
        </message>
        <message>
            <source>An event of %1 is older than your answer of %2.</source>
            <translation>Ein Ereignis vom %1 ist älter als Ihre Antwort vom %2.</translation>
        </message>
        <message>
            <source>An event of %1 is newer than the opt-out of %2.</source>
            <translation>Ein Ereignis vom %1 ist neuer als das Abschalten vom %2.</translation>
        </message>
        <message>
            <source>%1 says itself that telemetry was off.</source>
            <translation>%1 sagt selbst, dass die Telemetrie aus war.</translation>
        </message>
        <message>
            <source>You answered version %1 of the question; known here is %2.</source>
            <translation>Sie haben Fassung %1 der Frage beantwortet; hier bekannt ist %2.</translation>
        </message>
        <message>
            <source>You agreed on %1; this description was checked on %2.</source>
            <translation>Sie haben am %1 zugestimmt; diese Beschreibung wurde am %2 geprüft.</translation>
        </message>
        <message>
            <source>✖ error</source>
            <translation>✖ Fehler</translation>
        </message>
        <message>
            <source>▲ warning</source>
            <translation>▲ Warnung</translation>
        </message>
        <message>
            <source>· note</source>
            <translation>· Hinweis</translation>
        </message>
        <message>
            <source>✔ valid</source>
            <translation>✔ gültig</translation>
        </message>
        <message>
            <source>✖ invalid</source>
            <translation>✖ ungültig</translation>
        </message>
        <message>
            <source>? unrecognised</source>
            <translation>? nicht erkannt</translation>
        </message>
        <message>
            <source>✔ kept in %1</source>
            <translation>✔ in %1 gehalten</translation>
        </message>
        <message>
            <source>✖ broken in %1 of %2</source>
            <translation>✖ in %1 von %2 gebrochen</translation>
        </message>
        <message>
            <source>%1 holds what the product promises not to send.</source>
            <translation>%1 enthält, was das Produkt nicht zu senden verspricht.</translation>
        </message>
        <message>
            <source>%1 holds %2; the product promises none.</source>
            <translation>%1 enthält %2; das Produkt verspricht das Gegenteil.</translation>
        </message>
        <message>
            <source>%1 is not in the product&apos;s own list of fields.</source>
            <translation>%1 steht nicht in der eigenen Feldliste des Produkts.</translation>
        </message>
        <message>
            <source>%1 is not declared.</source>
            <translation>%1 ist nicht angegeben.</translation>
        </message>
        <message>
            <source>Nothing says what %1 is for.</source>
            <translation>Nirgends steht, wozu %1 dient.</translation>
        </message>
        <message>
            <source>%1 holds %2.</source>
            <translation>%1 enthält %2.</translation>
        </message>
        <message>
            <source>%1 is the same as in %2.</source>
            <translation>%1 ist dieselbe wie in %2.</translation>
        </message>
        <message>
            <source>%1 does not fit what the back end takes (%2).</source>
            <translation>%1 passt nicht zu dem, was die Gegenstelle annimmt (%2).</translation>
        </message>
        <message>
            <source>%1 was never seen before.</source>
            <translation>%1 wurde nie zuvor gesehen.</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::FindingsPage</name>
        <message>
            <source>&amp;Import List…</source>
            <translation>Liste &amp;importieren…</translation>
        </message>
        <message>
            <source>E&amp;xport List…</source>
            <translation>Liste e&amp;xportieren…</translation>
        </message>
        <message>
            <source>Fin&amp;dings</source>
            <translation>&amp;Befunde</translation>
        </message>
        <message>
            <source>Search findings</source>
            <translation>Befunde durchsuchen</translation>
        </message>
        <message>
            <source>Findings by severity</source>
            <translation>Befunde nach Schwere</translation>
        </message>
        <message>
            <source>Add another&apos;s list of what is no problem to this computer&apos;s</source>
            <translation>Die Liste anderer, was kein Problem ist, zu der dieses Rechners hinzufügen</translation>
        </message>
        <message>
            <source>Write the list of what is no problem here to a file</source>
            <translation>Die Liste, was hier kein Problem ist, in eine Datei schreiben</translation>
        </message>
        <message numerus="yes">
            <source>Nothing was found in %Ln event(s).</source>
            <translation>
                <numerusform>In %Ln Ereignis wurde nichts gefunden.</numerusform>
                <numerusform>In %Ln Ereignissen wurde nichts gefunden.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 in %2 and in the product&apos;s own description.</source>
            <translation>%1 in %2 und in dem, was das Produkt über sich sagt.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln finding(s)</source>
            <translation>
                <numerusform>%Ln Befund</numerusform>
                <numerusform>%Ln Befunde</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s)</source>
            <translation>
                <numerusform>%Ln Ereignis</numerusform>
                <numerusform>%Ln Ereignissen</numerusform>
            </translation>
        </message>
        <message>
            <source>Select a finding to see why it matters.</source>
            <translation>Wählen Sie einen Befund, um zu sehen, warum er zählt.</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Befunde</translation>
        </message>
        <message>
            <source>Nothing new: the list here holds all of it already.</source>
            <translation>Nichts Neues: Die Liste hier enthält schon alles davon.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new entry(s) in the list of what is no problem here.</source>
            <translation>
                <numerusform>%Ln neuer Eintrag in der Liste dessen, was hier kein Problem ist.</numerusform>
                <numerusform>%Ln neue Einträge in der Liste dessen, was hier kein Problem ist.</numerusform>
            </translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>Geschrieben: %1</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::FreezeBar</name>
        <message>
            <source>❄ Frozen</source>
            <translation>❄ Eingefroren</translation>
        </message>
        <message>
            <source>❄ Freeze</source>
            <translation>❄ Einfrieren</translation>
        </message>
        <message numerus="yes">
            <source>+%Ln new</source>
            <translation>
                <numerusform>+%Ln neues</numerusform>
                <numerusform>+%Ln neue</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, show them</source>
            <translation>%1, zeigen</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::HeatMap</name>
        <message>
            <source>Calendar of events a day</source>
            <translation>Kalender der Ereignisse je Tag</translation>
        </message>
        <message>
            <source>%1: no events</source>
            <translation>%1: keine Ereignisse</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s)</source>
            <translation>
                <numerusform>%Ln Ereignis</numerusform>
                <numerusform>%Ln Ereignisse</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>date: events</comment>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%1: %2, %Ln failed</source>
            <comment>date: events</comment>
            <translation>
                <numerusform>%1: %2, %Ln fehlgeschlagen</numerusform>
                <numerusform>%1: %2, %Ln fehlgeschlagen</numerusform>
            </translation>
        </message>
        <message>
            <source>fewer</source>
            <translation>weniger</translation>
        </message>
        <message>
            <source>more</source>
            <translation>mehr</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::HistoryDialog</name>
        <message>
            <source>History of Changes</source>
            <translation>Verlauf der Änderungen</translation>
        </message>
        <message>
            <source>Nothing was changed with Vitrine yet.</source>
            <translation>Mit Vitrine wurde noch nichts geändert.</translation>
        </message>
        <message>
            <source>What was changed with Vitrine on this computer, newest first.</source>
            <translation>Was mit Vitrine auf diesem Computer geändert wurde, das Neueste zuerst.</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Änderungen</translation>
        </message>
        <message>
            <source>Undo the Newest</source>
            <translation>Neueste zurücknehmen</translation>
        </message>
        <message numerus="yes">
            <source>▲ %Ln line(s) of the list cannot be read: what they changed is not shown and cannot be undone from here.</source>
            <translation>
                <numerusform>▲ %Ln Zeile der Liste lässt sich nicht lesen: Was sie geändert hat, wird nicht gezeigt und lässt sich von hier nicht zurücknehmen.</numerusform>
                <numerusform>▲ %Ln Zeilen der Liste lassen sich nicht lesen: Was sie geändert haben, wird nicht gezeigt und lässt sich von hier nicht zurücknehmen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::HistoryModel</name>
        <message>
            <source>%1 (undone)</source>
            <translation>%1 (zurückgenommen)</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>Tool</source>
            <translation>Werkzeug</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <source>Events deleted</source>
            <translation>Gelöschte Ereignisse</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::Identities</name>
        <message>
            <source>Who are you to them?</source>
            <translation>Wer sind Sie für sie?</translation>
        </message>
        <message>
            <source>No ID. Its events carry nothing that names you or this computer.</source>
            <translation>Keine Kennung. Seine Ereignisse enthalten nichts, was Sie oder diesen Computer benennt.</translation>
        </message>
        <message>
            <source>none here</source>
            <translation>keine hier</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <translation>%1 kopieren</translation>
        </message>
        <message>
            <source>Reset…</source>
            <translation>Erneuern …</translation>
        </message>
        <message>
            <source>Reset %1</source>
            <translation>%1 erneuern</translation>
        </message>
        <message>
            <source>Since %1.</source>
            <translation>Seit %1.</translation>
        </message>
        <message>
            <source>From %1.</source>
            <translation>Aus %1.</translation>
        </message>
        <message>
            <source>Also used by: %1.</source>
            <translation>Auch verwendet von: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n earlier ID(s), the last retired on %1.</source>
            <translation>
                <numerusform>%n frühere Kennung, abgelöst am %1.</numerusform>
                <numerusform>%n frühere Kennungen, die letzte abgelöst am %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show Earlier…</source>
            <translation>Frühere zeigen …</translation>
        </message>
        <message>
            <source>Show earlier IDs</source>
            <translation>Frühere Kennungen zeigen</translation>
        </message>
        <message>
            <source>Deletion Request…</source>
            <translation>Löschantrag …</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::IdsDialog</name>
        <message>
            <source>IDs of %1</source>
            <translation>Kennungen von %1</translation>
        </message>
        <message>
            <source>IDs</source>
            <translation>Kennungen</translation>
        </message>
        <message>
            <source>Copy All</source>
            <translation>Alles kopieren</translation>
        </message>
        <message>
            <source>Retired IDs stay on this computer only, so that a deletion request can name them.</source>
            <translation>Frühere Kennungen bleiben nur auf diesem Computer, damit ein Löschantrag sie nennen kann.</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::IdsModel</name>
        <message>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>in Gebrauch</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>ID</source>
            <translation>Kennung</translation>
        </message>
        <message>
            <source>First seen</source>
            <translation>Zuerst gesehen</translation>
        </message>
        <message>
            <source>Retired</source>
            <translation>Abgelöst</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::LadderModel</name>
        <message>
            <source>%1, decides</source>
            <translation>%1, entscheidet</translation>
        </message>
        <message>
            <source>decides</source>
            <translation>entscheidet</translation>
        </message>
        <message>
            <source>open</source>
            <translation>öffnen</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Rang</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Says</source>
            <translation>Sagt</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::MachineOverview</name>
        <message>
            <source>Look at Sample Data</source>
            <translation>Beispieldaten ansehen</translation>
        </message>
        <message>
            <source>Tools on this computer</source>
            <translation>Werkzeuge auf diesem Computer</translation>
        </message>
        <message>
            <source>A tool&apos;s description could not be read: %1</source>
            <translation>Die Beschreibung eines Werkzeugs war nicht lesbar: %1</translation>
        </message>
        <message>
            <source>The policy of this computer does not count: %1</source>
            <translation>Die Richtlinie dieses Computers zählt nicht: %1</translation>
        </message>
        <message numerus="yes">
            <source>Turn Off %n Tool(s)…</source>
            <translation>
                <numerusform>%n Werkzeug ausschalten …</numerusform>
                <numerusform>%n Werkzeuge ausschalten …</numerusform>
            </translation>
        </message>
        <message>
            <source>Turn Off…</source>
            <translation>Ausschalten …</translation>
        </message>
        <message numerus="yes">
            <source>Turn On %n Tool(s)…</source>
            <translation>
                <numerusform>%n Werkzeug einschalten …</numerusform>
                <numerusform>%n Werkzeuge einschalten …</numerusform>
            </translation>
        </message>
        <message>
            <source>Turn On…</source>
            <translation>Einschalten …</translation>
        </message>
        <message>
            <source>Select one or several tools to turn them off or on together. Press Enter to open one.</source>
            <translation>Wählen Sie ein oder mehrere Werkzeuge, um sie gemeinsam aus- oder einzuschalten. Die Eingabetaste öffnet eines.</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::MainWindow</name>
        <message>
            <source>Look at This Computer</source>
            <translation>Diesen Computer ansehen</translation>
        </message>
        <message>
            <source>This program sent nothing</source>
            <translation>Dieses Programm hat nichts gesendet</translation>
        </message>
        <message>
            <source>Vitrine</source>
            <translation>Vitrine</translation>
        </message>
        <message>
            <source>Vitrine has no telemetry and no code that could reach a network.</source>
            <translation>Vitrine hat keine Telemetrie und keinen Code, der ein Netz erreichen könnte.</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Dieser Computer</translation>
        </message>
        <message>
            <source>%1 (sample data) — Vitrine</source>
            <translation>%1 (Beispieldaten) – Vitrine</translation>
        </message>
        <message>
            <source>%1 — Vitrine</source>
            <translation>%1 – Vitrine</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) known here</source>
            <translation>
                <numerusform>%Ln Ereignis hier bekannt</numerusform>
                <numerusform>%Ln Ereignisse hier bekannt</numerusform>
            </translation>
        </message>
        <message>
            <source>Search events</source>
            <translation>Ereignisse suchen</translation>
        </message>
        <message>
            <source>Sample data: nothing here is yours.</source>
            <translation>Beispieldaten: Nichts hier gehört Ihnen.</translation>
        </message>
        <message>
            <source>Sample Data</source>
            <translation>Beispieldaten</translation>
        </message>
        <message>
            <source>The sample data could not be written to a temporary directory.</source>
            <translation>Die Beispieldaten konnten nicht in ein temporäres Verzeichnis geschrieben werden.</translation>
        </message>
        <message>
            <source>Copied: %1</source>
            <translation>Kopiert: %1</translation>
        </message>
        <message>
            <source>A Config File</source>
            <translation>Eine Konfigurationsdatei</translation>
        </message>
        <message>
            <source>No tool here keeps its settings in a file of your choice.</source>
            <translation>Kein Werkzeug hier hält seine Einstellungen in einer Datei Ihrer Wahl.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) of the folder were opened; it holds more.</source>
            <translation>
                <numerusform>%Ln Datei des Ordners wurde geöffnet; er enthält mehr.</numerusform>
                <numerusform>%Ln Dateien des Ordners wurden geöffnet; er enthält mehr.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::MaySend</name>
        <message>
            <source>May it send?</source>
            <translation>Darf es senden?</translation>
        </message>
        <message>
            <source>Turn Off…</source>
            <translation>Ausschalten …</translation>
        </message>
        <message>
            <source>Turn On…</source>
            <translation>Einschalten …</translation>
        </message>
        <message>
            <source>Its notice has not been shown yet. Until then, Vitrine&apos;s recorder keeps nothing.</source>
            <translation>Sein Hinweis wurde noch nicht gezeigt. Bis dahin behält Vitrines Rekorder nichts.</translation>
        </message>
        <message>
            <source>Verify…</source>
            <translation>Nachprüfen…</translation>
        </message>
        <message>
            <source>Runs a command of yours and shows what it really sends.</source>
            <translation>Führt einen Befehl von Ihnen aus und zeigt, was er wirklich sendet.</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::MenuTexts</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>Ö&amp;ffnen …</translation>
        </message>
        <message>
            <source>Open logs, spools or exports and show their events</source>
            <translation>Protokolle, Warteschlangen oder Exporte öffnen und ihre Ereignisse zeigen</translation>
        </message>
        <message>
            <source>&amp;Close Opened Files</source>
            <translation>Geöffnete Dateien &amp;schließen</translation>
        </message>
        <message>
            <source>Show only what this computer holds</source>
            <translation>Nur zeigen, was dieser Computer enthält</translation>
        </message>
        <message>
            <source>&amp;Sample Data</source>
            <translation>&amp;Beispieldaten</translation>
        </message>
        <message>
            <source>Look at made-up data of a made-up computer</source>
            <translation>Erfundene Daten eines erfundenen Computers ansehen</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>Close the window</source>
            <translation>Das Fenster schließen</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;Undo Last Change</source>
            <translation>Letzte Änderung &amp;rückgängig machen</translation>
        </message>
        <message>
            <source>Restore the files of the last change, to the byte</source>
            <translation>Die Dateien der letzten Änderung auf das Byte genau wiederherstellen</translation>
        </message>
        <message>
            <source>&amp;History of Changes…</source>
            <translation>&amp;Verlauf der Änderungen …</translation>
        </message>
        <message>
            <source>What was changed with Vitrine, and when</source>
            <translation>Was mit Vitrine geändert wurde und wann</translation>
        </message>
        <message>
            <source>Copy the command line that gives the same answer as text</source>
            <translation>Die Befehlszeile kopieren, die dieselbe Antwort als Text gibt</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>&amp;Suchen</translation>
        </message>
        <message>
            <source>Go to the search field</source>
            <translation>Zum Suchfeld gehen</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>&amp;Read Again</source>
            <translation>&amp;Neu lesen</translation>
        </message>
        <message>
            <source>Read files and settings of this computer again</source>
            <translation>Dateien und Einstellungen dieses Computers neu lesen</translation>
        </message>
        <message>
            <source>&amp;Stop Reading</source>
            <translation>Lesen &amp;anhalten</translation>
        </message>
        <message>
            <source>Keep what was read so far</source>
            <translation>Behalten, was bisher gelesen wurde</translation>
        </message>
        <message>
            <source>Tools &amp;Not Found Here</source>
            <translation>Hier nicht &amp;gefundene Werkzeuge</translation>
        </message>
        <message>
            <source>Unfold the tools that were not found</source>
            <translation>Die nicht gefundenen Werkzeuge aufklappen</translation>
        </message>
        <message>
            <source>Reset &amp;Layout</source>
            <translation>&amp;Anordnung zurücksetzen</translation>
        </message>
        <message>
            <source>Put the window&apos;s parts back where they were</source>
            <translation>Die Teile des Fensters wieder an ihren Platz rücken</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>&amp;Gehe zu</translation>
        </message>
        <message>
            <source>&amp;Next Part of the Window</source>
            <translation>Nächster &amp;Teil des Fensters</translation>
        </message>
        <message>
            <source>&amp;Previous Part of the Window</source>
            <translation>&amp;Voriger Teil des Fensters</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>&amp;Werkzeuge</translation>
        </message>
        <message>
            <source>Turn O&amp;ff…</source>
            <translation>&amp;Ausschalten …</translation>
        </message>
        <message>
            <source>Show what turning telemetry off would change</source>
            <translation>Zeigen, was das Ausschalten der Telemetrie ändern würde</translation>
        </message>
        <message>
            <source>Turn O&amp;n…</source>
            <translation>&amp;Einschalten …</translation>
        </message>
        <message>
            <source>Show what turning telemetry on would change</source>
            <translation>Zeigen, was das Einschalten der Telemetrie ändern würde</translation>
        </message>
        <message>
            <source>&amp;Reset ID…</source>
            <translation>Kennung e&amp;rneuern …</translation>
        </message>
        <message>
            <source>Show what a new ID would change</source>
            <translation>Zeigen, was eine neue Kennung ändern würde</translation>
        </message>
        <message>
            <source>Name a &amp;Config File…</source>
            <translation>&amp;Konfigurationsdatei angeben …</translation>
        </message>
        <message>
            <source>For tools whose settings live in a file only you know, such as a values.yaml</source>
            <translation>Für Werkzeuge, deren Einstellungen in einer Datei stehen, die nur Sie kennen, etwa einer values.yaml</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>&amp;Keyboard Shortcuts</source>
            <translation>&amp;Tastenkürzel</translation>
        </message>
        <message>
            <source>Every key of this window</source>
            <translation>Alle Tasten dieses Fensters</translation>
        </message>
        <message>
            <source>&amp;About Vitrine</source>
            <translation>Ü&amp;ber Vitrine</translation>
        </message>
        <message>
            <source>What Vitrine is, and what it promises</source>
            <translation>Was Vitrine ist und was es verspricht</translation>
        </message>
        <message>
            <source>&amp;Copy Value</source>
            <translation>Wert &amp;kopieren</translation>
        </message>
        <message>
            <source>Copy the cell that is pointed at</source>
            <translation>Die gewählte Zelle kopieren</translation>
        </message>
        <message>
            <source>Copy Row as &amp;JSON</source>
            <translation>Zeile als &amp;JSON kopieren</translation>
        </message>
        <message>
            <source>Copy the whole row; secrets stay masked</source>
            <translation>Die ganze Zeile kopieren; Geheimnisse bleiben verdeckt</translation>
        </message>
        <message>
            <source>Copy as &amp;vitrinectl Command</source>
            <translation>Als &amp;vitrinectl-Befehl kopieren</translation>
        </message>
        <message>
            <source>Col&amp;umns</source>
            <translation>S&amp;palten</translation>
        </message>
        <message>
            <source>Times in U&amp;TC</source>
            <translation>Zeiten in U&amp;TC</translation>
        </message>
        <message>
            <source>Show every time in UTC, not by this computer&apos;s clock</source>
            <translation>Alle Zeiten in UTC zeigen, nicht nach der Uhr dieses Computers</translation>
        </message>
        <message>
            <source>&amp;High Contrast</source>
            <translation>&amp;Hoher Kontrast</translation>
        </message>
        <message>
            <source>Black on white or white on black, and a frame around what has the focus</source>
            <translation>Schwarz auf Weiß oder Weiß auf Schwarz, und ein Rahmen um das, was den Fokus hat</translation>
        </message>
        <message>
            <source>Find a &amp;Command…</source>
            <translation>&amp;Befehl finden …</translation>
        </message>
        <message>
            <source>Every command, tool and page by a few letters of its name</source>
            <translation>Jeder Befehl, jedes Werkzeug und jede Seite, mit ein paar Buchstaben des Namens</translation>
        </message>
        <message>
            <source>Next &amp;Line of the List</source>
            <translation>Nächste &amp;Zeile der Liste</translation>
        </message>
        <message>
            <source>The next event or request, wherever the focus is</source>
            <translation>Das nächste Ereignis oder die nächste Anfrage, wo immer der Fokus ist</translation>
        </message>
        <message>
            <source>Pre&amp;vious Line of the List</source>
            <translation>V&amp;orige Zeile der Liste</translation>
        </message>
        <message>
            <source>The event or request before, wherever the focus is</source>
            <translation>Das Ereignis oder die Anfrage davor, wo immer der Fokus ist</translation>
        </message>
        <message>
            <source>Move on to the next part of the window</source>
            <translation>Weiter zum nächsten Teil des Fensters</translation>
        </message>
        <message>
            <source>Go back to the part before</source>
            <translation>Zurück zum Teil davor</translation>
        </message>
        <message>
            <source>Look at this one</source>
            <translation>Dies hier ansehen</translation>
        </message>
        <message>
            <source>Show this page</source>
            <translation>Diese Seite zeigen</translation>
        </message>
        <message>
            <source>From Ra&amp;w to the Wire…</source>
            <translation>&amp;Von roh bis gesendet …</translation>
        </message>
        <message>
            <source>Show what the rules and the back end&apos;s form make of the selected event</source>
            <translation>Zeigen, was die Regeln und die Form der Gegenstelle aus dem ausgewählten Ereignis machen</translation>
        </message>
        <message>
            <source>&amp;Paste an Event…</source>
            <translation>Ereignis &amp;einfügen …</translation>
        </message>
        <message>
            <source>Show what would become of an event; nothing of it is stored or sent</source>
            <translation>Zeigen, was aus einem Ereignis würde; nichts davon wird gespeichert oder gesendet</translation>
        </message>
        <message>
            <source>&amp;Compare…</source>
            <translation>Ver&amp;gleichen …</translation>
        </message>
        <message>
            <source>Lay two events, days or versions of a tool side by side</source>
            <translation>Zwei Ereignisse, Tage oder Versionen eines Werkzeugs nebeneinanderlegen</translation>
        </message>
        <message>
            <source>&amp;Verify…</source>
            <translation>&amp;Nachprüfen…</translation>
        </message>
        <message>
            <source>Run a command of yours and see what it really sends</source>
            <translation>Einen Befehl von Ihnen ausführen und sehen, was er wirklich sendet</translation>
        </message>
        <message>
            <source>Try an &amp;Answer…</source>
            <translation>Eine &amp;Antwort ausprobieren…</translation>
        </message>
        <message>
            <source>Send the selected request to a sink and see what the sender makes of its answer</source>
            <translation>Die gewählte Anfrage an eine Auffangstelle senden und sehen, was der Sender aus deren Antwort macht</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Exportieren …</translation>
        </message>
        <message>
            <source>Save or copy what is shown, redacted if you want; the preview is what is written</source>
            <translation>Weitergeben, was angezeigt wird, auf Wunsch geschwärzt; die Vorschau ist, was geschrieben wird</translation>
        </message>
        <message>
            <source>&amp;Audit Report…</source>
            <translation>&amp;Prüfbericht …</translation>
        </message>
        <message>
            <source>State, ladder, fields, findings and hashes as one document to hand on</source>
            <translation>Zustand, Leiter, Felder, Befunde und Prüfsummen als ein Dokument zum Weitergeben</translation>
        </message>
        <message>
            <source>This Profile &amp;Is Wrong…</source>
            <translation>Dieses Profil &amp;ist falsch …</translation>
        </message>
        <message>
            <source>Write a text to those who keep Vitrine&apos;s profile of this tool; nothing is sent</source>
            <translation>Einen Text an die schreiben, die Vitrines Profil dieses Werkzeugs pflegen; gesendet wird nichts</translation>
        </message>
        <message>
            <source>Watch in the &amp;Background</source>
            <translation>Im &amp;Hintergrund beobachten</translation>
        </message>
        <message>
            <source>Look every quarter of an hour, and show a note when a tool&apos;s state changed or a new field appeared</source>
            <translation>Jede Viertelstunde nachsehen und einen Hinweis zeigen, wenn sich ein Zustand geändert hat oder ein Feld dazukam</translation>
        </message>
        <message>
            <source>&amp;Freeze</source>
            <translation>&amp;Einfrieren</translation>
        </message>
        <message>
            <source>Keep what is shown while reading goes on</source>
            <translation>Behalten, was gezeigt wird, während weiter gelesen wird</translation>
        </message>
        <message>
            <source>Show What Is Ne&amp;w</source>
            <translation>Ne&amp;ues zeigen</translation>
        </message>
        <message>
            <source>Take in what came since the freeze</source>
            <translation>Aufnehmen, was seit dem Einfrieren kam</translation>
        </message>
        <message>
            <source>&amp;Import “Not a Problem” List…</source>
            <translation>Liste „kein Problem“ &amp;einlesen …</translation>
        </message>
        <message>
            <source>Add another&apos;s list of what is no problem to this computer&apos;s</source>
            <translation>Die Liste eines anderen, was kein Problem ist, zu der dieses Rechners hinzufügen</translation>
        </message>
        <message>
            <source>Export “&amp;Not a Problem” List…</source>
            <translation>Liste „kein Problem“ &amp;weitergeben …</translation>
        </message>
        <message>
            <source>Write the list of what is no problem here to a file</source>
            <translation>Die Liste dessen, was hier kein Problem ist, in eine Datei schreiben</translation>
        </message>
        <message>
            <source>This Field Is Wron&amp;g in the Profile…</source>
            <translation>Dieses &amp;Feld ist im Profil falsch …</translation>
        </message>
        <message>
            <source>Write a text about the field that is pointed at; nothing is sent</source>
            <translation>Einen Text über das gewählte Feld schreiben; gesendet wird nichts</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::MomentModel</name>
        <message>
            <source>Vitrine&apos;s own notes</source>
            <translation>Vitrines eigene Notizen</translation>
        </message>
        <message>
            <source>%1, line %2</source>
            <translation>%1, Zeile %2</translation>
        </message>
        <message>
            <source>Nobody noted when exactly; it was no later than that.</source>
            <translation>Wann genau, hat niemand notiert; später war es nicht.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Of what</source>
            <translation>Wovon</translation>
        </message>
        <message>
            <source>Known from</source>
            <translation>Bekannt aus</translation>
        </message>
        <message>
            <source>Flag</source>
            <translation>Hinweis</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::NewsNote</name>
        <message>
            <source>Go There</source>
            <translation>Dorthin</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und %n weitere</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::NoteBar</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Close this note</source>
            <translation>Diese Meldung schließen</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::OutcomeModel</name>
        <message>
            <source>without a name</source>
            <translation>ohne Namen</translation>
        </message>
        <message>
            <source>↻ to be tried again</source>
            <translation>↻ wird erneut versucht</translation>
        </message>
        <message>
            <source>… not tried yet</source>
            <translation>… noch nicht versucht</translation>
        </message>
        <message numerus="yes">
            <source>%1 (%Ln field(s) were removed before)</source>
            <translation>
                <numerusform>%1 (%Ln Feld wurde vorher entfernt)</numerusform>
                <numerusform>%1 (%Ln Felder wurden vorher entfernt)</numerusform>
            </translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Ausgang</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>Again in</source>
            <translation>Erneut in</translation>
        </message>
        <message>
            <source>Tries used up</source>
            <translation>Verbrauchte Versuche</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::OutputDialog</name>
        <message>
            <source>The first megabyte is shown.</source>
            <translation>Gezeigt wird das erste Megabyte.</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::OverviewPage</name>
        <message>
            <source>&amp;Overview</source>
            <translation>Ü&amp;berblick</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::PassageDialog</name>
        <message>
            <source>From Raw to the Wire</source>
            <translation>Von roh bis gesendet</translation>
        </message>
        <message>
            <source>an event without a name</source>
            <translation>ein Ereignis ohne Namen</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::PassageModel</name>
        <message>
            <source>(name of the event)</source>
            <translation>(Name des Ereignisses)</translation>
        </message>
        <message>
            <source>(time)</source>
            <translation>(Zeit)</translation>
        </message>
        <message>
            <source>(ID of the event)</source>
            <translation>(ID des Ereignisses)</translation>
        </message>
        <message>
            <source>(session)</source>
            <translation>(Sitzung)</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(leer)</translation>
        </message>
        <message>
            <source>not kept</source>
            <translation>nicht aufbewahrt</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <source>as it is</source>
            <translation>wie es ist</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>Raw</source>
            <translation>Roh</translation>
        </message>
        <message>
            <source>What the rules leave</source>
            <translation>Was die Regeln übrig lassen</translation>
        </message>
        <message>
            <source>Cleaned</source>
            <translation>Bereinigt</translation>
        </message>
        <message>
            <source>On the wire</source>
            <translation>Gesendet</translation>
        </message>
        <message>
            <source>Place in the request</source>
            <translation>Ort in der Anfrage</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Was geschah</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::PassageView</name>
        <message>
            <source>Raw, cleaned and wire, field by field</source>
            <translation>Roh, bereinigt und gesendet, Feld für Feld</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::PasteDialog</name>
        <message>
            <source>Paste an Event</source>
            <translation>Ereignis einfügen</translation>
        </message>
        <message>
            <source>Event as JSON</source>
            <translation>Ereignis als JSON</translation>
        </message>
        <message>
            <source>{&quot;name&quot;: &quot;…&quot;, &quot;fields&quot;: { … }}, an event as a back end gets it, or plain fields</source>
            <translation>{&quot;name&quot;: &quot;…&quot;, &quot;fields&quot;: { … }}, ein Ereignis, wie eine Gegenstelle es bekommt, oder nur Felder</translation>
        </message>
        <message>
            <source>Tool</source>
            <translation>Werkzeug</translation>
        </message>
        <message>
            <source>Event that plain fields belong to</source>
            <translation>Ereignis, zu dem bloße Felder gehören</translation>
        </message>
        <message>
            <source>Which of the pasted events</source>
            <translation>Welches der eingefügten Ereignisse</translation>
        </message>
        <message>
            <source>&amp;Tool:</source>
            <translation>&amp;Werkzeug:</translation>
        </message>
        <message>
            <source>Plain &amp;fields are of:</source>
            <translation>Bloße &amp;Felder gehören zu:</translation>
        </message>
        <message>
            <source>Nothing that is pasted here is stored or sent.</source>
            <translation>Nichts, was hier eingefügt wird, wird gespeichert oder gesendet.</translation>
        </message>
        <message>
            <source>an event that they name</source>
            <translation>dem Ereignis, das sie nennen</translation>
        </message>
        <message>
            <source>Event %1: %2</source>
            <translation>Ereignis %1: %2</translation>
        </message>
        <message>
            <source>▲ Understood, but it does not say which event it is. Choose one above.</source>
            <translation>▲ Verstanden, aber es sagt nicht, welches Ereignis es ist. Wählen Sie oben eines.</translation>
        </message>
        <message>
            <source>▲ Understood, but %1 declares no event “%2”.</source>
            <translation>▲ Verstanden, aber %1 gibt kein Ereignis „%2“ an.</translation>
        </message>
        <message>
            <source>✓ Understood as the fields of “%1”.</source>
            <translation>✓ Verstanden als die Felder von „%1“.</translation>
        </message>
        <message>
            <source>✓ Understood: “%1” as a tool or a back end writes it.</source>
            <translation>✓ Verstanden: „%1“, wie ein Werkzeug oder eine Gegenstelle es schreibt.</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::Phrases</name>
        <message>
            <source>%1, line %2</source>
            <translation>%1, Zeile %2</translation>
        </message>
        <message>
            <source>Yes. The policy of this computer demands it.</source>
            <translation>Ja. Die Richtlinie dieses Computers verlangt es.</translation>
        </message>
        <message>
            <source>Yes. The variable %1 in the environment says so.</source>
            <translation>Ja. Die Umgebungsvariable %1 sagt es so.</translation>
        </message>
        <message>
            <source>Yes. The option %1 says so.</source>
            <translation>Ja. Die Option %1 sagt es so.</translation>
        </message>
        <message>
            <source>Yes. The rule for automated builds says so.</source>
            <translation>Ja. Die Regel für automatische Builds sagt es so.</translation>
        </message>
        <message>
            <source>Yes. The project file %1 says so.</source>
            <translation>Ja. Die Projektdatei %1 sagt es so.</translation>
        </message>
        <message>
            <source>Yes. Nothing forbids it, and the file %1 says so.</source>
            <translation>Ja. Nichts verbietet es, und die Datei %1 sagt es so.</translation>
        </message>
        <message>
            <source>Yes. Nothing forbids it, and the tool sends unless it is told not to.</source>
            <translation>Ja. Nichts verbietet es, und das Werkzeug sendet, solange ihm niemand etwas anderes sagt.</translation>
        </message>
        <message>
            <source>No. The policy of this computer forbids it.</source>
            <translation>Nein. Die Richtlinie dieses Computers verbietet es.</translation>
        </message>
        <message>
            <source>No. The variable %1 in the environment forbids it.</source>
            <translation>Nein. Die Umgebungsvariable %1 verbietet es.</translation>
        </message>
        <message>
            <source>No. The option %1 forbids it.</source>
            <translation>Nein. Die Option %1 verbietet es.</translation>
        </message>
        <message>
            <source>No. This is an automated build, and there the tool stays silent.</source>
            <translation>Nein. Dies ist ein automatischer Build, und dort schweigt das Werkzeug.</translation>
        </message>
        <message>
            <source>No. The project file %1 forbids it.</source>
            <translation>Nein. Die Projektdatei %1 verbietet es.</translation>
        </message>
        <message>
            <source>No. The file %1 forbids it.</source>
            <translation>Nein. Die Datei %1 verbietet es.</translation>
        </message>
        <message>
            <source>No. The tool sends only when it is told to, and nothing tells it to.</source>
            <translation>Nein. Das Werkzeug sendet nur auf Wunsch, und niemand hat es gewünscht.</translation>
        </message>
        <message>
            <source>may send</source>
            <translation>darf senden</translation>
        </message>
        <message>
            <source>off</source>
            <translation>aus</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>gesperrt</translation>
        </message>
        <message>
            <source>not asked yet</source>
            <translation>noch nicht gefragt</translation>
        </message>
        <message>
            <source>cannot tell</source>
            <translation>unklar</translation>
        </message>
        <message>
            <source>locked on</source>
            <translation>gesperrt: an</translation>
        </message>
        <message>
            <source>locked off</source>
            <translation>gesperrt: aus</translation>
        </message>
        <message>
            <source>Not yet. What it asks for has changed since you agreed, so it has to ask again.</source>
            <translation>Noch nicht. Worum es bittet, hat sich seit Ihrer Zustimmung geändert; es muss erneut fragen.</translation>
        </message>
        <message>
            <source>Not yet. The tool has still to ask you.</source>
            <translation>Noch nicht. Das Werkzeug muss Sie erst fragen.</translation>
        </message>
        <message>
            <source>Cannot tell. %1 cannot be read as an answer, so nothing here counts it as a yes.</source>
            <translation>Unklar. %1 ist nicht als Antwort lesbar und zählt deshalb hier nicht als Ja.</translation>
        </message>
        <message>
            <source>No. %1 cannot be read as an answer, and then nothing is sent.</source>
            <translation>Nein. %1 ist nicht als Antwort lesbar, und dann wird nichts gesendet.</translation>
        </message>
        <message>
            <source>Policy of this computer</source>
            <translation>Richtlinie dieses Computers</translation>
        </message>
        <message>
            <source>Built-in default</source>
            <translation>Eingebauter Standard</translation>
        </message>
        <message>
            <source>%1 itself sends all the same.</source>
            <translation>%1 selbst sendet trotzdem.</translation>
        </message>
        <message>
            <source>%1 itself stays silent all the same.</source>
            <translation>%1 selbst schweigt trotzdem.</translation>
        </message>
        <message>
            <source>What %1 itself does then is not known.</source>
            <translation>Was %1 selbst dann tut, ist nicht bekannt.</translation>
        </message>
        <message>
            <source>The policy of this computer decides; this switch cannot change that.</source>
            <translation>Die Richtlinie dieses Computers entscheidet; dieser Schalter kann das nicht ändern.</translation>
        </message>
        <message>
            <source>The file will say on, but it stays off: %1 still wins.</source>
            <translation>Die Datei wird „an“ sagen, aber es bleibt aus: %1 gilt weiterhin.</translation>
        </message>
        <message>
            <source>The file will say off, but the tool may still send: %1 still wins.</source>
            <translation>Die Datei wird „aus“ sagen, aber das Werkzeug darf weiter senden: %1 gilt weiterhin.</translation>
        </message>
        <message>
            <source>“%1”: on</source>
            <translation>„%1“: an</translation>
        </message>
        <message>
            <source>“%1”: off</source>
            <translation>„%1“: aus</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>„%1“</translation>
        </message>
        <message>
            <source>on</source>
            <translation>an</translation>
        </message>
        <message>
            <source>%1: “%2”</source>
            <translation>%1: „%2“</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>no policy</source>
            <translation>keine Richtlinie</translation>
        </message>
        <message>
            <source>ignored: others than the administrator could have written it</source>
            <translation>ignoriert: Nicht nur die Verwaltung könnte sie geschrieben haben</translation>
        </message>
        <message>
            <source>the policy is damaged</source>
            <translation>die Richtlinie ist beschädigt</translation>
        </message>
        <message>
            <source>leaves it to you</source>
            <translation>überlässt es Ihnen</translation>
        </message>
        <message>
            <source>no such file</source>
            <translation>keine solche Datei</translation>
        </message>
        <message>
            <source>no file named (Tools, Name a Config File)</source>
            <translation>keine Datei angegeben (Werkzeuge, Konfigurationsdatei angeben)</translation>
        </message>
        <message>
            <source>the key stands there twice</source>
            <translation>der Schlüssel steht doppelt da</translation>
        </message>
        <message>
            <source>the file is damaged</source>
            <translation>die Datei ist beschädigt</translation>
        </message>
        <message>
            <source>the file cannot be read</source>
            <translation>die Datei ist nicht lesbar</translation>
        </message>
        <message>
            <source>cannot tell: the value is computed when the tool runs</source>
            <translation>unklar: Der Wert wird erst berechnet, wenn das Werkzeug läuft</translation>
        </message>
        <message>
            <source>on, unless something above says otherwise</source>
            <translation>an, wenn darüber nichts anderes steht</translation>
        </message>
        <message>
            <source>off, unless something above says otherwise</source>
            <translation>aus, wenn darüber nichts anderes steht</translation>
        </message>
        <message>
            <source>Automated build (CI)</source>
            <translation>Automatischer Build (CI)</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>nicht gesetzt</translation>
        </message>
        <message>
            <source>set, but empty</source>
            <translation>gesetzt, aber leer</translation>
        </message>
        <message>
            <source>“%1”: the tool does not react to this value</source>
            <translation>„%1“: auf diesen Wert reagiert das Werkzeug nicht</translation>
        </message>
        <message>
            <source>“%1”: not an answer the tool knows</source>
            <translation>„%1“: keine Antwort, die das Werkzeug kennt</translation>
        </message>
        <message>
            <source>not in an automated build</source>
            <translation>kein automatischer Build</translation>
        </message>
        <message>
            <source>%1 says that this is an automated build</source>
            <translation>%1 sagt, dass dies ein automatischer Build ist</translation>
        </message>
        <message>
            <source>asks first, and has not asked yet</source>
            <translation>fragt zuerst und hat noch nicht gefragt</translation>
        </message>
        <message>
            <source>you agreed to an older version of what is asked</source>
            <translation>Sie haben einer älteren Fassung zugestimmt</translation>
        </message>
        <message>
            <source>None of the tools Vitrine knows was found on this computer.</source>
            <translation>Keines der Werkzeuge, die Vitrine kennt, wurde auf diesem Computer gefunden.</translation>
        </message>
        <message numerus="yes">
            <source>None of the %n tool(s) found here may send.</source>
            <translation>
                <numerusform>Das eine hier gefundene Werkzeug darf nicht senden.</numerusform>
                <numerusform>Keines der %n hier gefundenen Werkzeuge darf senden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of the tools found here may send.</source>
            <translation>
                <numerusform>Eines der hier gefundenen Werkzeuge darf senden.</numerusform>
                <numerusform>%n der hier gefundenen Werkzeuge dürfen senden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) wait to be sent.</source>
            <translation>
                <numerusform>%Ln Ereignis wartet auf das Senden.</numerusform>
                <numerusform>%Ln Ereignisse warten auf das Senden.</numerusform>
            </translation>
        </message>
        <message>
            <source>The last event known to be sent left on %1.</source>
            <translation>Das letzte Ereignis, das bekanntermaßen gesendet wurde, ging am %1 ab.</translation>
        </message>
        <message>
            <source>Turned on</source>
            <translation>Eingeschaltet</translation>
        </message>
        <message>
            <source>Turned off</source>
            <translation>Ausgeschaltet</translation>
        </message>
        <message>
            <source>New ID</source>
            <translation>Neue Kennung</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Zurückgenommen</translation>
        </message>
        <message>
            <source>usage</source>
            <translation>Nutzung</translation>
        </message>
        <message>
            <source>system</source>
            <translation>System</translation>
        </message>
        <message>
            <source>◆ identifier</source>
            <translation>◆ Kennung</translation>
        </message>
        <message>
            <source>✎ free text</source>
            <translation>✎ Freitext</translation>
        </message>
        <message>
            <source>text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>whole number</source>
            <translation>ganze Zahl</translation>
        </message>
        <message>
            <source>number</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <source>yes or no</source>
            <translation>ja oder nein</translation>
        </message>
        <message>
            <source>list</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>group of values</source>
            <translation>Gruppe von Werten</translation>
        </message>
        <message>
            <source>time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>No events are known on this computer.</source>
            <translation>Auf diesem Computer sind keine Ereignisse bekannt.</translation>
        </message>
        <message>
            <source>Nothing waits to be sent.</source>
            <translation>Nichts wartet auf das Senden.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln were sent, the last on %1.</source>
            <translation>
                <numerusform>%Ln wurde gesendet, am %1.</numerusform>
                <numerusform>%Ln wurden gesendet, das letzte am %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>None is known to have been sent.</source>
            <translation>Von keinem ist bekannt, dass es gesendet wurde.</translation>
        </message>
        <message>
            <source>● may send</source>
            <translation>● darf senden</translation>
        </message>
        <message>
            <source>▣ locked on</source>
            <translation>▣ gesperrt: an</translation>
        </message>
        <message>
            <source>▣ locked off</source>
            <translation>▣ gesperrt: aus</translation>
        </message>
        <message>
            <source>◌ not asked yet</source>
            <translation>◌ noch nicht gefragt</translation>
        </message>
        <message>
            <source>○ off</source>
            <translation>○ aus</translation>
        </message>
        <message>
            <source>? cannot tell</source>
            <translation>? unklar</translation>
        </message>
        <message>
            <source>the policy of this computer</source>
            <translation>die Richtlinie dieses Computers</translation>
        </message>
        <message>
            <source>the built-in default</source>
            <translation>die eingebaute Voreinstellung</translation>
        </message>
        <message>
            <source>%1: %2 now, before %3; decided by: %4</source>
            <translation>%1: jetzt %2, vorher %3; entscheidend: %4</translation>
        </message>
        <message>
            <source>%1: still %2; decided by: %3, before by: %4</source>
            <translation>%1: weiterhin %2; entscheidend: %3, vorher: %4</translation>
        </message>
        <message>
            <source>%1, new: %2</source>
            <translation>%1, neu: %2</translation>
        </message>
        <message>
            <source>%1, no longer: %2</source>
            <translation>%1, nicht mehr: %2</translation>
        </message>
        <message>
            <source>%1: events %2 hold a field that was not there before: %3</source>
            <translation>%1: Ereignisse %2 enthalten ein Feld, das es vorher nicht gab: %3</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::ProductView</name>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>Sample computer</source>
            <translation>Beispielcomputer</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Dieser Computer</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <source>Save or copy what this page shows</source>
            <translation>Weitergeben, was diese Seite zeigt</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::Promises</name>
        <message>
            <source>What do they promise?</source>
            <translation>Was versprechen sie?</translation>
        </message>
        <message>
            <source>See Every Field…</source>
            <translation>Alle Felder …</translation>
        </message>
        <message>
            <source>Read More</source>
            <translation>Mehr lesen</translation>
        </message>
        <message>
            <source>Open the tool&apos;s own page about telemetry</source>
            <translation>Die Seite des Werkzeugs über Telemetrie öffnen</translation>
        </message>
        <message>
            <source>Its notice says:
“%1”</source>
            <translation>Sein Hinweis lautet:
„%1“</translation>
        </message>
        <message>
            <source>%1 (checked %2)</source>
            <translation>%1 (geprüft %2)</translation>
        </message>
        <message>
            <source>Read from: %1</source>
            <translation>Gelesen aus: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n identifier(s)</source>
            <translation>
                <numerusform>%n Kennung</numerusform>
                <numerusform>%n Kennungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of free text</source>
            <translation>
                <numerusform>%n Freitext</numerusform>
                <numerusform>%n Freitexte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n about the system</source>
            <translation>
                <numerusform>%n über das System</numerusform>
                <numerusform>%n über das System</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n about use</source>
            <translation>
                <numerusform>%n über die Nutzung</numerusform>
                <numerusform>%n über die Nutzung</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2: %3.</source>
            <extracomment>%1 &quot;9 kinds of events&quot;, %2 &quot;31 fields&quot;, %3 &quot;1 identifier, 6 about the system, 24 about use&quot;</extracomment>
            <translation>%1, %2: %3.</translation>
        </message>
        <message numerus="yes">
            <source>%n kind(s) of events</source>
            <translation>
                <numerusform>%n Art von Ereignissen</numerusform>
                <numerusform>%n Arten von Ereignissen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field(s)</source>
            <translation>
                <numerusform>%n Feld</numerusform>
                <numerusform>%n Felder</numerusform>
            </translation>
        </message>
        <message>
            <source>It promises never to send:</source>
            <translation>Es verspricht, niemals zu senden:</translation>
        </message>
        <message>
            <source>Rights it grants:</source>
            <translation>Rechte, die es einräumt:</translation>
        </message>
        <message>
            <source>Legal basis: %1</source>
            <translation>Rechtsgrundlage: %1</translation>
        </message>
        <message>
            <source>Kept: %1</source>
            <translation>Aufbewahrt: %1</translation>
        </message>
        <message>
            <source>Contact: %1</source>
            <translation>Kontakt: %1</translation>
        </message>
        <message>
            <source>This Is Wrong…</source>
            <translation>Das ist falsch …</translation>
        </message>
        <message>
            <source>Report that this profile is wrong</source>
            <translation>Melden, dass dieses Profil falsch ist</translation>
        </message>
        <message>
            <source>See Findings</source>
            <translation>Befunde ansehen</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::QueueSection</name>
        <message>
            <source>What waits?</source>
            <translation>Was wartet?</translation>
        </message>
        <message>
            <source>The queue (spool) and the sender</source>
            <translation>Die Warteschlange (Spool) und der Sender</translation>
        </message>
        <message>
            <source>Send Now</source>
            <translation>Jetzt senden</translation>
        </message>
        <message>
            <source>Dry Run…</source>
            <translation>Probelauf…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>vitrine-sender is at work…</source>
            <translation>vitrine-sender arbeitet…</translation>
        </message>
        <message>
            <source>Starts vitrine-sender, a program of its own: this window never opens a connection.</source>
            <translation>Startet vitrine-sender, ein eigenes Programm: Dieses Fenster öffnet nie eine Verbindung.</translation>
        </message>
        <message>
            <source>Starts vitrine-sender, which shows what would go, byte for byte, and sends nothing.</source>
            <translation>Startet vitrine-sender, der Byte für Byte zeigt, was ginge, und nichts sendet.</translation>
        </message>
        <message>
            <source>Nothing waits, so there is nothing to send.</source>
            <translation>Nichts wartet, also gibt es nichts zu senden.</translation>
        </message>
        <message>
            <source>Sending from here is not possible. %1</source>
            <translation>Von hier lässt sich nichts senden. %1</translation>
        </message>
        <message>
            <source>Reading what was sent…</source>
            <translation>Lese, was gesendet wurde…</translation>
        </message>
        <message>
            <source>Dry run: nothing was sent.</source>
            <translation>Probelauf: Nichts wurde gesendet.</translation>
        </message>
        <message>
            <source>Dry Run</source>
            <translation>Probelauf</translation>
        </message>
        <message>
            <source>This is what would be sent now, byte for byte. Nothing left this computer.</source>
            <translation>Das würde jetzt gesendet, Byte für Byte. Nichts hat diesen Rechner verlassen.</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::Queues</name>
        <message>
            <source>Nothing waits to be sent.</source>
            <translation>Nichts wartet auf das Senden.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) wait, the oldest since %1.</source>
            <translation>
                <numerusform>%Ln Ereignis wartet, seit dem %1.</numerusform>
                <numerusform>%Ln Ereignisse warten, das älteste seit dem %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) wait.</source>
            <translation>
                <numerusform>%Ln Ereignis wartet.</numerusform>
                <numerusform>%Ln Ereignisse warten.</numerusform>
            </translation>
        </message>
        <message>
            <source>The next try is not before %1.</source>
            <translation>Der nächste Versuch ist nicht vor dem %1.</translation>
        </message>
        <message>
            <source>They go the next time the sender runs.</source>
            <translation>Sie gehen, sobald der Sender das nächste Mal läuft.</translation>
        </message>
        <message numerus="yes">
            <source>Tried %Ln time(s) so far.</source>
            <translation>
                <numerusform>Bisher %Ln Mal versucht.</numerusform>
                <numerusform>Bisher %Ln Mal versucht.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 are used.</source>
            <comment>size of the queue, its limit</comment>
            <translation>%1 von %2 sind belegt.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) were recorded under a consent that has ended, and will never be sent.</source>
            <translation>
                <numerusform>%Ln Ereignis wurde unter einer Einwilligung aufgezeichnet, die beendet ist, und wird nie gesendet.</numerusform>
                <numerusform>%Ln Ereignisse wurden unter einer Einwilligung aufgezeichnet, die beendet ist, und werden nie gesendet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) were set aside and are not tried again.</source>
            <translation>
                <numerusform>%Ln Ereignis wurde beiseitegelegt und wird nicht mehr versucht.</numerusform>
                <numerusform>%Ln Ereignisse wurden beiseitegelegt und werden nicht mehr versucht.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) are damaged.</source>
            <translation>
                <numerusform>%Ln Zeile ist beschädigt.</numerusform>
                <numerusform>%Ln Zeilen sind beschädigt.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>count of events, the rule that threw them away</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Thrown away so far: %1.</source>
            <translation>Bisher verworfen: %1.</translation>
        </message>
        <message>
            <source>The sender was stopped.</source>
            <translation>Der Sender wurde angehalten.</translation>
        </message>
        <message>
            <source>The sender could not be run to its end.</source>
            <translation>Der Sender lief nicht bis zu seinem Ende.</translation>
        </message>
        <message>
            <source>Of this run: %1.</source>
            <translation>Bei diesem Lauf: %1.</translation>
        </message>
        <message>
            <source>The sender ran and sent nothing.</source>
            <translation>Der Sender lief und sendete nichts.</translation>
        </message>
        <message>
            <source>The sender sent nothing.</source>
            <translation>Der Sender sendete nichts.</translation>
        </message>
        <message>
            <source>It says: %1</source>
            <translation>Er sagt: %1</translation>
        </message>
        <message>
            <source>It may not send. What waits stays.</source>
            <translation>Es darf nicht senden. Was wartet, bleibt.</translation>
        </message>
        <message>
            <source>It may not send any more. What waited was deleted.</source>
            <translation>Es darf nicht mehr senden. Was wartete, wurde gelöscht.</translation>
        </message>
        <message>
            <source>Another sender is at work.</source>
            <translation>Ein anderer Sender ist am Werk.</translation>
        </message>
        <message>
            <source>The server is left alone until %1.</source>
            <translation>Der Server wird bis zum %1 in Ruhe gelassen.</translation>
        </message>
        <message>
            <source>No key for the server is known on this computer.</source>
            <translation>Ein Schlüssel für den Server ist auf diesem Rechner nicht bekannt.</translation>
        </message>
        <message>
            <source>There is no ID here to send under.</source>
            <translation>Hier gibt es keine Kennung, unter der gesendet werden könnte.</translation>
        </message>
        <message>
            <source>The key came from a variable that is not set here.</source>
            <translation>Der Schlüssel kam aus einer Variablen, die hier nicht gesetzt ist.</translation>
        </message>
        <message>
            <source>It was recorded for another address than the one that is set here.</source>
            <translation>Es wurde für eine andere Adresse aufgezeichnet, als hier eingestellt ist.</translation>
        </message>
        <message>
            <source>The address is not https.</source>
            <translation>Die Adresse ist kein https.</translation>
        </message>
        <message>
            <source>The address cannot be understood.</source>
            <translation>Die Adresse ist nicht zu verstehen.</translation>
        </message>
        <message>
            <source>The address holds a password.</source>
            <translation>Die Adresse enthält ein Passwort.</translation>
        </message>
        <message>
            <source>Consent ended meanwhile.</source>
            <translation>Die Einwilligung endete inzwischen.</translation>
        </message>
        <message>
            <source>Its debug mode shows requests instead of sending them.</source>
            <translation>Sein Debug-Modus zeigt Anfragen, statt sie zu senden.</translation>
        </message>
        <message>
            <source>There was no time left. The rest goes next time.</source>
            <translation>Die Zeit reichte nicht. Der Rest geht beim nächsten Mal.</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::RangeBar</name>
        <message>
            <source>First day</source>
            <translation>Erster Tag</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Letzter Tag</translation>
        </message>
        <message>
            <source>30 days</source>
            <translation>30 Tage</translation>
        </message>
        <message>
            <source>90 days</source>
            <translation>90 Tage</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Jahr</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>Range: %1</source>
            <translation>Zeitraum: %1</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::ReadingStrip</name>
        <message>
            <source>Reading progress</source>
            <translation>Lesefortschritt</translation>
        </message>
        <message numerus="yes">
            <source>Still reading: %Ln event(s) so far.</source>
            <translation>
                <numerusform>Es wird noch gelesen: bisher %Ln Ereignis.</numerusform>
                <numerusform>Es wird noch gelesen: bisher %Ln Ereignisse.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop Reading</source>
            <translation>Lesen anhalten</translation>
        </message>
        <message>
            <source>Searching.</source>
            <translation>Es wird gesucht.</translation>
        </message>
        <message>
            <source>Stop Searching</source>
            <translation>Suche anhalten</translation>
        </message>
        <message>
            <source>Reading was stopped at %1 %.</source>
            <translation>Das Lesen wurde bei %1 % angehalten.</translation>
        </message>
        <message>
            <source>Read the Rest</source>
            <translation>Rest lesen</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::Refiner</name>
        <message>
            <source>&amp;Include This Value</source>
            <translation>Diesen Wert e&amp;inschließen</translation>
        </message>
        <message>
            <source>Show events with the value that is pointed at, too</source>
            <translation>Auch Ereignisse mit dem gewählten Wert zeigen</translation>
        </message>
        <message>
            <source>E&amp;xclude This Value</source>
            <translation>Diesen Wert a&amp;usschließen</translation>
        </message>
        <message>
            <source>Hide events with the value that is pointed at</source>
            <translation>Ereignisse mit dem gewählten Wert verbergen</translation>
        </message>
        <message>
            <source>&amp;Only This Value</source>
            <translation>&amp;Nur dieser Wert</translation>
        </message>
        <message>
            <source>Of this field, show nothing but the value that is pointed at</source>
            <translation>Von diesem Feld nichts als den gewählten Wert zeigen</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::ReplayDialog</name>
        <message>
            <source>&amp;Send to the Sink</source>
            <translation>An die Auffangstelle &amp;senden</translation>
        </message>
        <message>
            <source>Sto&amp;p</source>
            <translation>Anh&amp;alten</translation>
        </message>
        <message>
            <source>Try an Answer</source>
            <translation>Eine Antwort ausprobieren</translation>
        </message>
        <message>
            <source>The program that sends, vitrine-sender, was not found next to this one.</source>
            <translation>Das sendende Programm, vitrine-sender, liegt nicht neben diesem.</translation>
        </message>
        <message>
            <source>Answer of the sink</source>
            <translation>Antwort der Auffangstelle</translation>
        </message>
        <message>
            <source>Tries before</source>
            <translation>Versuche davor</translation>
        </message>
        <message>
            <source>What would become of each event</source>
            <translation>Was aus jedem Ereignis würde</translation>
        </message>
        <message>
            <source>Requests that went to the sink</source>
            <translation>Anfragen, die an die Auffangstelle gingen</translation>
        </message>
        <message>
            <source>&amp;Answer of the sink:</source>
            <translation>&amp;Antwort der Auffangstelle:</translation>
        </message>
        <message>
            <source>as if &amp;tried before, times:</source>
            <translation>als wäre sie schon &amp;versucht worden, Male:</translation>
        </message>
        <message>
            <source>The request goes to a sink on this computer and nowhere else. What waits, what was sent and your IDs stay as they are.</source>
            <translation>Die Anfrage geht an eine Auffangstelle auf diesem Rechner und sonst nirgendwohin. Was wartet, was gesendet wurde und Ihre Kennungen bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Angehalten.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s), %1: %2, after %3</source>
            <comment>in a request: size, answer, time</comment>
            <translation>
                <numerusform>%Ln Ereignis, %1: %2, nach %3</numerusform>
                <numerusform>%Ln Ereignisse, %1: %2, nach %3</numerusform>
            </translation>
        </message>
        <message>
            <source>The request was handed to vitrine-sender; its answer is waited for. Stop ends it.</source>
            <translation>Die Anfrage wurde vitrine-sender übergeben; auf die Antwort wird gewartet. „Anhalten“ beendet es.</translation>
        </message>
        <message>
            <source>The sink answers a byte at a time. Each request is waited for as long as this tool would wait, %1. Stop ends it.</source>
            <translation>Die Senke antwortet Byte für Byte. Auf jede Anfrage wird so lange gewartet, wie dieses Werkzeug warten würde: %1. „Anhalten“ beendet es.</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::ReportTexts</name>
        <message>
            <source>Telemetry audit report</source>
            <translation>Prüfbericht zur Telemetrie</translation>
        </message>
        <message>
            <source>Made by Vitrine %1.</source>
            <translation>Erstellt mit Vitrine %1.</translation>
        </message>
        <message>
            <source>As of %1.</source>
            <translation>Stand: %1.</translation>
        </message>
        <message>
            <source>Made without a network from the files listed at the end. The same files give the same report, byte for byte.</source>
            <translation>Ohne Netz aus den am Ende genannten Dateien erstellt. Dieselben Dateien ergeben denselben Bericht, Byte für Byte.</translation>
        </message>
        <message>
            <source>Taken out and replaced by names that are the same throughout this report: %1.</source>
            <translation>Herausgenommen und durch Namen ersetzt, die im ganzen Bericht dieselben sind: %1.</translation>
        </message>
        <message>
            <source>Events that were no longer there when they were looked at: %1.</source>
            <translation>Ereignisse, die beim Ansehen nicht mehr da waren: %1.</translation>
        </message>
        <message>
            <source>Known here as %1. Vendor: %2.</source>
            <translation>Hier bekannt als %1. Anbieter: %2.</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>Every source that could decide, strongest first.</source>
            <translation>Jede Quelle, die entscheiden könnte, die stärkste zuerst.</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Rang</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Says</source>
            <translation>Sagt</translation>
        </message>
        <message>
            <source>Decides</source>
            <translation>Entscheidet</translation>
        </message>
        <message>
            <source>Identifiers</source>
            <translation>Kennungen</translation>
        </message>
        <message>
            <source>What tells this machine or person apart from others, now and before.</source>
            <translation>Was diesen Rechner oder diese Person von anderen unterscheidet, jetzt und früher.</translation>
        </message>
        <message>
            <source>There are none on this machine.</source>
            <translation>Auf diesem Rechner gibt es keine.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Seit</translation>
        </message>
        <message>
            <source>retired %1</source>
            <translation>abgelöst %1</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <source>What was found on this machine, from %1 to %2.</source>
            <translation>Was auf diesem Rechner gefunden wurde, von %1 bis %2.</translation>
        </message>
        <message>
            <source>None were found on this machine.</source>
            <translation>Auf diesem Rechner wurden keine gefunden.</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Felder</translation>
        </message>
        <message>
            <source>Every field that is declared or was found. An example is the first value found here, or else the declared one.</source>
            <translation>Jedes Feld, das angegeben ist oder gefunden wurde. Beispiel ist der erste hier gefundene Wert, sonst der angegebene.</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <source>(every event)</source>
            <translation>(jedes Ereignis)</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Klasse</translation>
        </message>
        <message>
            <source>not declared</source>
            <translation>nicht angegeben</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Zweck</translation>
        </message>
        <message>
            <source>Example</source>
            <translation>Beispiel</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Befunde</translation>
        </message>
        <message>
            <source>What a reader should know, worst first. Without events: what the product&apos;s own documents say.</source>
            <translation>Was man wissen sollte, das Schwerste zuerst. Ohne Ereignisse: was die Dokumente des Produkts selbst sagen.</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>Nichts wurde gefunden.</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Schwere</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Befund</translation>
        </message>
        <message>
            <source>The product says</source>
            <translation>Das Produkt sagt</translation>
        </message>
        <message>
            <source>let be</source>
            <translation>hingenommen</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Versprechen</translation>
        </message>
        <message>
            <source>What the product promises never to send, and in how many events that was looked for.</source>
            <translation>Was das Produkt nie zu senden verspricht, und in wie vielen Ereignissen danach gesucht wurde.</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>Versprechen</translation>
        </message>
        <message>
            <source>Looked through</source>
            <translation>Durchgesehen</translation>
        </message>
        <message>
            <source>Broken in</source>
            <translation>Gebrochen in</translation>
        </message>
        <message>
            <source>Added by the receiving end</source>
            <translation>Von der Empfängerseite ergänzt</translation>
        </message>
        <message>
            <source>Not in the request, but stored with it.</source>
            <translation>Nicht in der Anfrage, aber mit ihr gespeichert.</translation>
        </message>
        <message>
            <source>Files read</source>
            <translation>Gelesene Dateien</translation>
        </message>
        <message>
            <source>What this report stands on, with the SHA-256 of what was read.</source>
            <translation>Worauf dieser Bericht beruht, mit dem SHA-256 des Gelesenen.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>Bytes</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>en</source>
            <comment>the language&apos;s BCP 47 code</comment>
            <translation>de</translation>
        </message>
        <message>
            <source>note</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>Warnung</translation>
        </message>
        <message>
            <source>error</source>
            <translation>Fehler</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::RequestDialog</name>
        <message>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <source>%1: %2 (in use, first seen: %3)</source>
            <translation>%1: %2 (in Gebrauch, zuerst gesehen: %3)</translation>
        </message>
        <message>
            <source>%1: %2 (retired on %3, first seen: %4)</source>
            <translation>%1: %2 (abgelöst am %3, zuerst gesehen: %4)</translation>
        </message>
        <message>
            <source>To: %1</source>
            <translation>An: %1</translation>
        </message>
        <message>
            <source>Subject: Deletion of telemetry data of %1</source>
            <translation>Betreff: Löschung von Telemetriedaten von %1</translation>
        </message>
        <message>
            <source>Under Article 17 of the General Data Protection Regulation, or the law that applies to me, please delete all telemetry data of %1 that belongs to these identifiers:</source>
            <translation>Nach Artikel 17 der Datenschutz-Grundverordnung oder dem für mich geltenden Recht bitte ich Sie, alle Telemetriedaten von %1 zu löschen, die zu diesen Kennungen gehören:</translation>
        </message>
        <message>
            <source>Please confirm when this is done.</source>
            <translation>Bitte bestätigen Sie die Löschung.</translation>
        </message>
        <message>
            <source>Deletion request: %1</source>
            <translation>Löschantrag: %1</translation>
        </message>
        <message>
            <source>Copy this text and send it yourself. Vitrine sends nothing.</source>
            <translation>Kopieren Sie diesen Text und senden Sie ihn selbst. Vitrine sendet nichts.</translation>
        </message>
        <message>
            <source>There is no ID on this computer by which this tool&apos;s data could be found.</source>
            <translation>Auf diesem Computer gibt es keine Kennung, anhand derer sich die Daten dieses Werkzeugs finden ließen.</translation>
        </message>
        <message>
            <source>Kept there: %1</source>
            <translation>Dort aufbewahrt: %1</translation>
        </message>
        <message>
            <source>Text of the request</source>
            <translation>Text des Antrags</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::RunModel</name>
        <message>
            <source>Control</source>
            <translation>Gegenprobe</translation>
        </message>
        <message>
            <source>Run %1</source>
            <translation>Lauf %1</translation>
        </message>
        <message>
            <source>● on</source>
            <translation>● an</translation>
        </message>
        <message>
            <source>○ off</source>
            <translation>○ aus</translation>
        </message>
        <message numerus="yes">
            <source>%1; %Ln process(es) left</source>
            <translation>
                <numerusform>%1; %Ln Prozess blieb übrig</numerusform>
                <numerusform>%1; %Ln Prozesse blieben übrig</numerusform>
            </translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Lauf</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Einwilligung</translation>
        </message>
        <message>
            <source>How it ended</source>
            <translation>Wie er endete</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Anfragen</translation>
        </message>
        <message>
            <source>To other servers</source>
            <translation>An andere Server</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::SenderRun</name>
        <message>
            <source>This is sample data, which is never sent.</source>
            <translation>Das sind Beispieldaten; sie werden nie gesendet.</translation>
        </message>
        <message>
            <source>It may not send. Decided by: %1</source>
            <translation>Es darf nicht senden. Entschieden durch: %1</translation>
        </message>
        <message>
            <source>Its notice has not been shown yet, so nothing may be sent.</source>
            <translation>Sein Hinweis wurde noch nicht gezeigt, also darf nichts gesendet werden.</translation>
        </message>
        <message>
            <source>The program that sends, vitrine-sender, was not found next to this one.</source>
            <translation>Das sendende Programm, vitrine-sender, liegt nicht neben diesem.</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::SentPage</name>
        <message>
            <source>Requests that were sent</source>
            <translation>Gesendete Anfragen</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Ou&amp;tcome:</source>
            <translation>A&amp;usgang:</translation>
        </message>
        <message>
            <source>&amp;Sent</source>
            <translation>&amp;Gesendet</translation>
        </message>
        <message>
            <source>Search the requests: a server, an event, an answer</source>
            <translation>Anfragen durchsuchen: ein Server, ein Ereignis, eine Antwort</translation>
        </message>
        <message numerus="yes">
            <source>%Ln request(s)</source>
            <translation>
                <numerusform>%Ln Anfrage</numerusform>
                <numerusform>%Ln Anfragen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln request(s) shown</source>
            <translation>
                <numerusform>%1 von %Ln Anfrage gezeigt</numerusform>
                <numerusform>%1 von %Ln Anfragen gezeigt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>▲ %Ln line(s) cannot be read.</source>
            <translation>
                <numerusform>▲ %Ln Zeile lässt sich nicht lesen.</numerusform>
                <numerusform>▲ %Ln Zeilen lassen sich nicht lesen.</numerusform>
            </translation>
        </message>
        <message>
            <source>S&amp;how:</source>
            <translation>&amp;Zeigen:</translation>
        </message>
        <message>
            <source>Try an Answer…</source>
            <translation>Eine Antwort ausprobieren…</translation>
        </message>
        <message>
            <source>Sent from here</source>
            <translation>Von hier gesendet</translation>
        </message>
        <message>
            <source>Caught by a sink</source>
            <translation>Von einer Auffangstelle bekommen</translation>
        </message>
        <message>
            <source>Sends the request to a sink on this computer, and shows what the sender makes of an answer of your choice.</source>
            <translation>Sendet die Anfrage an eine Auffangstelle auf diesem Rechner und zeigt, was der Sender aus einer Antwort Ihrer Wahl macht.</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::ShortcutsDialog</name>
        <message>
            <source>Keyboard Shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::Shown</name>
        <message>
            <source>d MMM yyyy</source>
            <extracomment>Date format of the language, as QLocale::toString() reads it</extracomment>
            <translation>d. MMM yyyy</translation>
        </message>
        <message>
            <source>MMM yyyy</source>
            <extracomment>Month and year at an axis, as QLocale::toString() reads it</extracomment>
            <translation>MMM yyyy</translation>
        </message>
        <message>
            <source>d MMM</source>
            <extracomment>Day and month at an axis, as QLocale::toString() reads it</extracomment>
            <translation>d. MMM</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::Sidebar</name>
        <message>
            <source>Tools</source>
            <translation>Werkzeuge</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::SidebarModel</name>
        <message>
            <source>if installed: %1</source>
            <translation>falls installiert: %1</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n waiting</source>
            <translation>
                <numerusform>%1, %n wartet</numerusform>
                <numerusform>%1, %n warten</numerusform>
            </translation>
        </message>
        <message>
            <source>Sample computer</source>
            <translation>Beispielcomputer</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Dieser Computer</translation>
        </message>
        <message numerus="yes">
            <source>%n tool(s) found</source>
            <translation>
                <numerusform>%n Werkzeug gefunden</numerusform>
                <numerusform>%n Werkzeuge gefunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not found here (%n)</source>
            <translation>
                <numerusform>Hier nicht gefunden (%n)</numerusform>
                <numerusform>Hier nicht gefunden (%n)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::SuccessCard</name>
        <message>
            <source>How often does it work?</source>
            <translation>Wie oft klappt es?</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Ab</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Succeeded</source>
            <translation>Gelungen</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln run(s) succeeded (%2 %).</source>
            <translation>
                <numerusform>%1 von %Ln Lauf gelang (%2 %).</numerusform>
                <numerusform>%1 von %Ln Läufen gelangen (%2 %).</numerusform>
            </translation>
        </message>
        <message>
            <source>No event says whether it succeeded.</source>
            <translation>Kein Ereignis sagt, ob es gelang.</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::TimelinePage</name>
        <message>
            <source>Moments of the timeline</source>
            <translation>Zeitpunkte der Zeitleiste</translation>
        </message>
        <message>
            <source>Choose a tool on the left: a timeline is one tool&apos;s.</source>
            <translation>Wählen Sie links ein Werkzeug: Eine Zeitleiste gehört zu einem Werkzeug.</translation>
        </message>
        <message>
            <source>&amp;Timeline</source>
            <translation>&amp;Zeitleiste</translation>
        </message>
        <message numerus="yes">
            <source>%Ln moment(s)</source>
            <translation>
                <numerusform>%Ln Zeitpunkt</numerusform>
                <numerusform>%Ln Zeitpunkte</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::TimelineView</name>
        <message>
            <source>Consent timeline</source>
            <translation>Zeitleiste der Zustimmung</translation>
        </message>
        <message numerus="yes">
            <source>%n moment(s); the list below has the same.</source>
            <translation>
                <numerusform>%n Zeitpunkt; die Liste darunter hat denselben.</numerusform>
                <numerusform>%n Zeitpunkte; die Liste darunter hat dieselben.</numerusform>
            </translation>
        </message>
        <message>
            <source>Told, asked, chosen</source>
            <translation>Gesagt, gefragt, gewählt</translation>
        </message>
        <message>
            <source>IDs</source>
            <translation>IDs</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>Aufgezeichnet</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Gesendet</translation>
        </message>
        <message>
            <source>Deleted, given up</source>
            <translation>Gelöscht, aufgegeben</translation>
        </message>
        <message>
            <source>Arrow keys or a click choose a moment.</source>
            <translation>Pfeiltasten oder ein Klick wählen einen Zeitpunkt.</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::ToolOverview</name>
        <message>
            <source>Overview</source>
            <translation>Überblick</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::ToolsModel</name>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>%1 (not found)</source>
            <translation>%1 (nicht gefunden)</translation>
        </message>
        <message>
            <source>present</source>
            <translation>vorhanden</translation>
        </message>
        <message numerus="yes">
            <source>⚠ %n</source>
            <translation>
                <numerusform>⚠ %n</numerusform>
                <numerusform>⚠ %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Tool</source>
            <translation>Werkzeug</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>Entschieden durch</translation>
        </message>
        <message>
            <source>ID</source>
            <translation>Kennung</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartend</translation>
        </message>
        <message>
            <source>Last event</source>
            <translation>Letztes Ereignis</translation>
        </message>
        <message>
            <source>Hazards</source>
            <translation>Gefahren</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::TopBar</name>
        <message>
            <source>Search events</source>
            <translation>Ereignisse suchen</translation>
        </message>
        <message>
            <source>States of the tools found here</source>
            <translation>Zustände der hier gefundenen Werkzeuge</translation>
        </message>
        <message>
            <source>%1  ( / )</source>
            <extracomment>%1 &quot;Search events&quot;; &quot;/&quot; is the key that leads here</extracomment>
            <translation>%1  ( / )</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::TrialFlow</name>
        <message>
            <source>Try an Answer</source>
            <translation>Eine Antwort ausprobieren</translation>
        </message>
        <message>
            <source>What a sink caught does not say whose it is. Choose the tool on the left first.</source>
            <translation>Was eine Auffangstelle bekam, sagt nicht, von wem es ist. Wählen Sie zuerst links das Werkzeug.</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::TrialTexts</name>
        <message>
            <source>A sink on this computer stands where %1 would send to. Nothing that reaches it is passed on.</source>
            <translation>Wohin %1 senden würde, steht eine Auffangstelle auf diesem Rechner. Was sie erreicht, geht nicht weiter.</translation>
        </message>
        <message>
            <source>▲ No variable and no setting tells %1 where to send to.</source>
            <translation>▲ Keine Variable und keine Einstellung sagt %1, wohin gesendet wird.</translation>
        </message>
        <message>
            <source>▲ Only the setting %1 of a config file tells %2 where to send to, and your files stay as they are.</source>
            <translation>▲ Nur die Einstellung %1 einer Konfigurationsdatei sagt %2, wohin gesendet wird, und Ihre Dateien bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>What is left are proxy variables: an attempt to go out is refused by the sink and counted, but its bytes are not seen; a tool that ignores proxies is not seen at all.</source>
            <translation>Es bleiben Proxy-Variablen: Ein Versuch, hinauszugehen, wird von der Auffangstelle abgewiesen und gezählt; seine Bytes sind nicht zu sehen, und ein Werkzeug, das keinen Proxy beachtet, kommt ungesehen vorbei.</translation>
        </message>
        <message>
            <source>where it sends to: the sink</source>
            <translation>wohin es sendet: die Auffangstelle</translation>
        </message>
        <message>
            <source>consent</source>
            <translation>Einwilligung</translation>
        </message>
        <message>
            <source>would decide, too</source>
            <translation>würde mitentscheiden</translation>
        </message>
        <message>
            <source>what asks for a proxy is refused and counted</source>
            <translation>was einen Proxy verlangt, wird abgewiesen und gezählt</translation>
        </message>
        <message>
            <source>the sink itself needs no proxy</source>
            <translation>die Auffangstelle selbst braucht keinen Proxy</translation>
        </message>
        <message>
            <source>the sink’s certificate</source>
            <translation>das Zertifikat der Auffangstelle</translation>
        </message>
        <message>
            <source>a place for each run, so that nothing is queued among your own</source>
            <translation>ein Platz für jeden Lauf, damit nichts unter Ihr Eigenes gerät</translation>
        </message>
        <message>
            <source>to find what outlives a run</source>
            <translation>um zu finden, was einen Lauf überlebt</translation>
        </message>
        <message>
            <source>%1 is taken away</source>
            <translation>%1 wird weggenommen</translation>
        </message>
        <message>
            <source>not started: %1</source>
            <translation>nicht gestartet: %1</translation>
        </message>
        <message>
            <source>took too long and was ended</source>
            <translation>dauerte zu lange und wurde beendet</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>angehalten</translation>
        </message>
        <message>
            <source>ended by signal %1</source>
            <translation>durch Signal %1 beendet</translation>
        </message>
        <message>
            <source>exit code %1</source>
            <translation>Exit-Code %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln request(s)</source>
            <translation>
                <numerusform>%Ln Anfrage</numerusform>
                <numerusform>%Ln Anfragen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln run(s)</source>
            <comment>in so many</comment>
            <translation>
                <numerusform>%Ln Lauf</numerusform>
                <numerusform>%Ln Läufen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 in %2 with consent on.</source>
            <translation>%1 in %2 mit Einwilligung.</translation>
        </message>
        <message>
            <source>%1 in %2 with consent off.</source>
            <translation>%1 in %2 ohne Einwilligung.</translation>
        </message>
        <message numerus="yes">
            <source>With consent on %Ln request(s) came, so one would have been seen.</source>
            <translation>
                <numerusform>Mit Einwilligung kam %Ln Anfrage, also wäre eine gesehen worden.</numerusform>
                <numerusform>Mit Einwilligung kamen %Ln Anfragen, also wäre eine gesehen worden.</numerusform>
            </translation>
        </message>
        <message>
            <source>This proves nothing: %1</source>
            <translation>Das beweist nichts: %1</translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>Hinweis: %1</translation>
        </message>
        <message>
            <source>the command could not be started.</source>
            <translation>Der Befehl ließ sich nicht starten.</translation>
        </message>
        <message>
            <source>it was stopped before its end.</source>
            <translation>Es wurde vor dem Ende angehalten.</translation>
        </message>
        <message>
            <source>a run took too long and was ended.</source>
            <translation>Ein Lauf dauerte zu lange und wurde beendet.</translation>
        </message>
        <message>
            <source>something that a run started was still there afterwards. What it sends later is not seen.</source>
            <translation>Etwas, das ein Lauf gestartet hat, war danach noch da. Was es später sendet, ist nicht zu sehen.</translation>
        </message>
        <message>
            <source>the sink ended by itself. What came later was not seen.</source>
            <translation>Die Auffangstelle endete von selbst. Was später kam, wurde nicht gesehen.</translation>
        </message>
        <message>
            <source>no run was made with consent on, so nothing shows that what it sends would be seen here.</source>
            <translation>Kein Lauf geschah mit Einwilligung; nichts zeigt also, dass hier zu sehen wäre, was gesendet wird.</translation>
        </message>
        <message>
            <source>with consent on nothing came either. The tool may not heed these variables, or this command sends nothing.</source>
            <translation>Auch mit Einwilligung kam nichts. Vielleicht beachtet das Werkzeug diese Variablen nicht, oder dieser Befehl sendet nichts.</translation>
        </message>
        <message>
            <source>something wanted to go to other servers. What for cannot be told.</source>
            <translation>Etwas wollte zu anderen Servern. Wozu, lässt sich nicht sagen.</translation>
        </message>
        <message>
            <source>no variable turns it on here. Decided by: %1</source>
            <translation>Keine Variable schaltet es hier ein. Entschieden hat: %1</translation>
        </message>
        <message>
            <source>nothing came. The tool may not heed these variables, or this command sends nothing.</source>
            <translation>Es kam nichts. Vielleicht beachtet das Werkzeug diese Variablen nicht, oder dieser Befehl sendet nichts.</translation>
        </message>
        <message>
            <source>200 – accepted</source>
            <translation>200 – angenommen</translation>
        </message>
        <message>
            <source>400 – the request is wrong</source>
            <translation>400 – die Anfrage ist falsch</translation>
        </message>
        <message>
            <source>413 – too large</source>
            <translation>413 – zu groß</translation>
        </message>
        <message>
            <source>429 – too many requests, again in 30 s</source>
            <translation>429 – zu viele Anfragen, erneut in 30 s</translation>
        </message>
        <message>
            <source>503 – not available, again in 30 s</source>
            <translation>503 – nicht verfügbar, erneut in 30 s</translation>
        </message>
        <message>
            <source>a redirect to another server</source>
            <translation>eine Umleitung zu einem anderen Server</translation>
        </message>
        <message>
            <source>slow – a byte at a time</source>
            <translation>langsam – Byte für Byte</translation>
        </message>
        <message>
            <source>no answer – the connection is dropped</source>
            <translation>keine Antwort – die Verbindung bricht ab</translation>
        </message>
        <message>
            <source>The very bytes that were stored went to the sink.</source>
            <translation>Genau die gespeicherten Bytes gingen an die Auffangstelle.</translation>
        </message>
        <message>
            <source>The same events went to the sink, in other bytes than those that were stored.</source>
            <translation>Dieselben Ereignisse gingen an die Auffangstelle, in anderen Bytes als den gespeicherten.</translation>
        </message>
        <message numerus="yes">
            <source>They went in %Ln request(s), one after the other.</source>
            <translation>
                <numerusform>Sie gingen in %Ln Anfrage.</numerusform>
                <numerusform>Sie gingen in %Ln Anfragen, eine nach der anderen.</numerusform>
            </translation>
        </message>
        <message>
            <source>For %1 nothing at all would be sent to that address.</source>
            <translation>Für %1 würde gar nichts an diese Adresse gesendet.</translation>
        </message>
        <message>
            <source>Only the setting %1 of a config file tells %2 where to send to. Each run gets a copy of that file that names a sink on this computer; yours stays as it is. What goes out all the same meets proxy variables: it is refused by the sink and counted.</source>
            <translation>Nur die Einstellung %1 einer Konfigurationsdatei sagt %2, wohin gesendet wird. Jeder Lauf bekommt eine Kopie dieser Datei, die eine Senke auf diesem Computer nennt; Ihre bleibt, wie sie ist. Was trotzdem hinauswill, trifft auf Proxy-Variablen: Die Senke weist es ab und zählt es.</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::UsageCard</name>
        <message>
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <source>Table: %1</source>
            <translation>Tabelle: %1</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy the table: %1</source>
            <translation>Die Tabelle kopieren: %1</translation>
        </message>
        <message numerus="yes">
            <source>Based on %Ln event(s) since %1.</source>
            <translation>
                <numerusform>Beruht auf %Ln Ereignis seit %1.</numerusform>
                <numerusform>Beruht auf %Ln Ereignissen seit %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Picture…</source>
            <translation>Bild …</translation>
        </message>
        <message>
            <source>Save as a picture: %1</source>
            <translation>Als Bild speichern: %1</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::UsagePage</name>
        <message>
            <source>&amp;Usage</source>
            <translation>&amp;Nutzung</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) counted</source>
            <translation>
                <numerusform>%Ln Ereignis gezählt</numerusform>
                <numerusform>%Ln Ereignisse gezählt</numerusform>
            </translation>
        </message>
        <message>
            <source>Save as a picture</source>
            <translation>Als Bild speichern</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::VerifyDialog</name>
        <message>
            <source>R&amp;un</source>
            <translation>A&amp;usführen</translation>
        </message>
        <message>
            <source>Sto&amp;p</source>
            <translation>Anh&amp;alten</translation>
        </message>
        <message>
            <source>&amp;Back to the Command</source>
            <translation>&amp;Zurück zum Befehl</translation>
        </message>
        <message>
            <source>&amp;Save Evidence…</source>
            <translation>&amp;Beleg speichern…</translation>
        </message>
        <message>
            <source>Show in “Sen&amp;t”</source>
            <translation>In „Gesende&amp;t“ zeigen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Verify: %1</source>
            <translation>Nachprüfen: %1</translation>
        </message>
        <message>
            <source>Runs a command of yours and watches what it sends. Your settings stay as they are: what differs for the runs stands below.</source>
            <translation>Führt einen Befehl von Ihnen aus und beobachtet, was er sendet. Ihre Einstellungen bleiben, wie sie sind: Was für die Läufe anders ist, steht unten.</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>This is sample data: there is no tool of yours to run.</source>
            <translation>Das sind Beispieldaten: Hier gibt es kein Werkzeug von Ihnen auszuführen.</translation>
        </message>
        <message>
            <source>The program with the sink, vitrine-sender, was not found next to this one.</source>
            <translation>Das Programm mit der Auffangstelle, vitrine-sender, liegt nicht neben diesem.</translation>
        </message>
        <message>
            <source>Starting the sink…</source>
            <translation>Die Auffangstelle startet…</translation>
        </message>
        <message>
            <source>Run %1 of %2 has ended; the sink is watched.</source>
            <translation>Lauf %1 von %2 ist zu Ende; die Auffangstelle wird beobachtet.</translation>
        </message>
        <message>
            <source>Run %1 of %2…</source>
            <translation>Lauf %1 von %2…</translation>
        </message>
        <message>
            <source>Saved: %1, and beside it the bytes that came. The statement holds their hashes.</source>
            <translation>Gespeichert: %1, und daneben die Bytes, die kamen. Der Beleg hält ihre Prüfsummen fest.</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::VerifyForm</name>
        <message>
            <source> s</source>
            <comment>seconds</comment>
            <translation> s</translation>
        </message>
        <message>
            <source>o&amp;ff</source>
            <translation>&amp;aus</translation>
        </message>
        <message>
            <source>o&amp;n, to see what it really sends</source>
            <translation>a&amp;n, um zu sehen, was es wirklich sendet</translation>
        </message>
        <message>
            <source>First &amp;once with consent on, to see that what it sends is seen here</source>
            <translation>Zuerst &amp;einmal mit Einwilligung, um zu sehen, ob hier zu sehen ist, was es sendet</translation>
        </message>
        <message>
            <source>Set &amp;proxy variables, too</source>
            <translation>Auch &amp;Proxy-Variablen setzen</translation>
        </message>
        <message>
            <source>The sink speaks &amp;TLS, with a certificate of its own</source>
            <translation>Die Auffangstelle spricht &amp;TLS mit eigenem Zertifikat</translation>
        </message>
        <message>
            <source>Watch after each run</source>
            <translation>Nach jedem Lauf beobachten</translation>
        </message>
        <message>
            <source>End a run after</source>
            <translation>Einen Lauf beenden nach</translation>
        </message>
        <message>
            <source>for example: %1 --version</source>
            <translation>zum Beispiel: %1 --version</translation>
        </message>
        <message>
            <source>&amp;Command:</source>
            <translation>Be&amp;fehl:</translation>
        </message>
        <message>
            <source>In &amp;directory:</source>
            <translation>Im &amp;Verzeichnis:</translation>
        </message>
        <message>
            <source>Where it goes:</source>
            <translation>Wohin es geht:</translation>
        </message>
        <message>
            <source>&amp;Set for the runs:</source>
            <translation>&amp;Gesetzt für die Läufe:</translation>
        </message>
        <message>
            <source>Consent off</source>
            <translation>Einwilligung aus</translation>
        </message>
        <message>
            <source>Consent on</source>
            <translation>Einwilligung an</translation>
        </message>
        <message>
            <source>Turned off by</source>
            <translation>Ausgeschaltet durch</translation>
        </message>
        <message>
            <source>by its strongest variable</source>
            <translation>durch seine stärkste Variable</translation>
        </message>
        <message>
            <source>by %1 alone</source>
            <translation>allein durch %1</translation>
        </message>
        <message>
            <source>Without that, silence proves nothing: it may be sending past the sink.</source>
            <translation>Ohne das beweist Stille nichts: Es könnte an der Auffangstelle vorbei senden.</translation>
        </message>
        <message>
            <source>Without that, silence proves nothing. But it is off here, and a tool that heeds neither the address nor proxies would send for real.</source>
            <translation>Ohne das beweist Stille nichts. Aber hier ist es aus, und ein Werkzeug, das weder die Adresse noch Proxys beachtet, würde wirklich senden.</translation>
        </message>
        <message>
            <source>Consent:</source>
            <translation>Einwilligung:</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Läufe</translation>
        </message>
        <message>
            <source>&amp;watch after each:</source>
            <translation>danach beo&amp;bachten:</translation>
        </message>
        <message>
            <source>&amp;end one after:</source>
            <translation>beenden na&amp;ch:</translation>
        </message>
        <message>
            <source>&amp;Runs:</source>
            <translation>&amp;Läufe:</translation>
        </message>
        <message>
            <source>▲ The quote that opens at character %1 is never closed.</source>
            <translation>▲ Was bei Zeichen %1 beginnt, endet nie.</translation>
        </message>
        <message>
            <source>Only what you type here is run, as it stands, without a shell.</source>
            <translation>Nur was Sie hier eingeben, wird ausgeführt, wie es dasteht, ohne Shell.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln word(s), without a shell: %1</source>
            <translation>
                <numerusform>%Ln Wort, ohne Shell: %1</numerusform>
                <numerusform>%Ln Wörter, ohne Shell: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>▲ There is no such directory.</source>
            <translation>▲ Dieses Verzeichnis gibt es nicht.</translation>
        </message>
        <message>
            <source>All of it takes %1 at the most.</source>
            <translation>Alles zusammen dauert höchstens %1.</translation>
        </message>
        <message>
            <source>▲ No variable turns it off. Give the command its own flag.</source>
            <translation>▲ Keine Variable schaltet es aus. Geben Sie dem Befehl seine eigene Option mit.</translation>
        </message>
        <message>
            <source>▲ It would still be on. Decided by: %1</source>
            <translation>▲ Es wäre noch immer an. Entschieden hat: %1</translation>
        </message>
        <message>
            <source>Turned off by the command’s own flag: %1</source>
            <translation>Ausgeschaltet durch die eigene Option des Befehls: %1</translation>
        </message>
        <message>
            <source>▲ It would still be off. Decided by: %1</source>
            <translation>▲ Es wäre noch immer aus. Entschieden hat: %1</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::VerifyResult</name>
        <message>
            <source>… There was more.</source>
            <translation>… Es war mehr.</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Läufe</translation>
        </message>
        <message>
            <source>Requests that came</source>
            <translation>Anfragen, die kamen</translation>
        </message>
        <message>
            <source>What the command said</source>
            <translation>Was der Befehl sagte</translation>
        </message>
        <message>
            <source>What ca&amp;me</source>
            <translation>Was ka&amp;m</translation>
        </message>
        <message>
            <source>What the command s&amp;aid</source>
            <translation>Was der Befehl s&amp;agte</translation>
        </message>
        <message>
            <source>? Nothing could be tried.</source>
            <translation>? Es ließ sich nichts ausprobieren.</translation>
        </message>
        <message>
            <source>What ca&amp;me (%1)</source>
            <translation>Was ka&amp;m (%1)</translation>
        </message>
        <message>
            <source>%1: %2 %3</source>
            <comment>run, method, address</comment>
            <translation>%1: %2 %3</translation>
        </message>
        <message>
            <source>%1: %2 %3 (refused)</source>
            <comment>run, method, address</comment>
            <translation>%1: %2 %3 (abgewiesen)</translation>
        </message>
        <message>
            <source>It said nothing.</source>
            <translation>Er sagte nichts.</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::VersionsCard</name>
        <message>
            <source>Which versions did I use?</source>
            <translation>Welche Versionen habe ich benutzt?</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <source>First</source>
            <translation>Zuerst</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>Zuletzt</translation>
        </message>
        <message>
            <source>No event names a version.</source>
            <translation>Kein Ereignis nennt eine Version.</translation>
        </message>
        <message>
            <source>Only one: %1.</source>
            <translation>Nur eine: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln version(s); the latest to appear is %1.</source>
            <translation>
                <numerusform>%Ln Version; zuletzt erschien %1.</numerusform>
                <numerusform>%Ln Versionen; zuletzt erschien %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>others</source>
            <translation>andere</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::Why</name>
        <message>
            <source>Why?</source>
            <translation>Warum?</translation>
        </message>
        <message>
            <source>strongest first</source>
            <translation>die stärkste zuerst</translation>
        </message>
        <message>
            <source>Sources, strongest first</source>
            <translation>Quellen, die stärkste zuerst</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy all sources</source>
            <translation>Alle Quellen kopieren</translation>
        </message>
        <message>
            <source>Variables are those of this desktop session; a login shell may have others.</source>
            <translation>Gezeigt werden die Variablen dieser Desktop-Sitzung; eine Login-Shell kann andere haben.</translation>
        </message>
        <message>
            <source>▾ Fewer sources</source>
            <translation>▾ Weniger Quellen</translation>
        </message>
        <message numerus="yes">
            <source>▸ %n more source(s), not set</source>
            <translation>
                <numerusform>▸ %n weitere Quelle, nicht gesetzt</numerusform>
                <numerusform>▸ %n weitere Quellen, nicht gesetzt</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::Words</name>
        <message>
            <source>recorded</source>
            <translation>aufgezeichnet</translation>
        </message>
        <message>
            <source>ok</source>
            <translation>ok</translation>
        </message>
        <message>
            <source>✕ failed</source>
            <translation>✕ fehlgeschlagen</translation>
        </message>
        <message>
            <source>… waiting</source>
            <translation>… wartet</translation>
        </message>
        <message>
            <source>✓ sent</source>
            <translation>✓ gesendet</translation>
        </message>
        <message>
            <source>? no answer</source>
            <translation>? keine Antwort</translation>
        </message>
        <message>
            <source>✕ refused</source>
            <translation>✕ abgelehnt</translation>
        </message>
        <message>
            <source>⊘ dropped</source>
            <translation>⊘ verworfen</translation>
        </message>
        <message>
            <source>… waiting (%1×)</source>
            <extracomment>An event that waits, and how often it was tried already</extracomment>
            <translation>… wartet (%1×)</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::phrases::PassageWords</name>
        <message>
            <source>✂ dropped</source>
            <translation>✂ entfernt</translation>
        </message>
        <message>
            <source>▒ replaced</source>
            <translation>▒ ersetzt</translation>
        </message>
        <message>
            <source># hashed</source>
            <translation># gehasht</translation>
        </message>
        <message>
            <source>✂ cut</source>
            <translation>✂ gekürzt</translation>
        </message>
        <message>
            <source>→ renamed</source>
            <translation>→ umbenannt</translation>
        </message>
        <message>
            <source>→ moved</source>
            <translation>→ verschoben</translation>
        </message>
        <message>
            <source>↻ rewritten</source>
            <translation>↻ umgeschrieben</translation>
        </message>
        <message>
            <source>✂ shortened</source>
            <translation>✂ abgeschnitten</translation>
        </message>
        <message>
            <source>⊘ left out</source>
            <translation>⊘ ausgelassen</translation>
        </message>
        <message>
            <source>+ added</source>
            <translation>+ hinzugefügt</translation>
        </message>
        <message>
            <source>– not carried</source>
            <translation>– nicht enthalten</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>what, rule</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1 promises: “%2”</source>
            <translation>%1 verspricht: „%2“</translation>
        </message>
        <message>
            <source>%1 does not say that it collects this.</source>
            <translation>%1 sagt nicht, dass es das sammelt.</translation>
        </message>
        <message>
            <source>It is named like a secret.</source>
            <translation>Es heißt wie ein Geheimnis.</translation>
        </message>
        <message>
            <source>The value is not of the type that is declared.</source>
            <translation>Der Wert hat nicht den Typ, der angegeben ist.</translation>
        </message>
        <message>
            <source>Only the fact that it was given may go.</source>
            <translation>Nur dass es angegeben wurde, darf gesendet werden.</translation>
        </message>
        <message>
            <source>A flag&apos;s name may go, its value may not.</source>
            <translation>Der Name eines Schalters darf gesendet werden, sein Wert nicht.</translation>
        </message>
        <message>
            <source>Only a hash of it may go.</source>
            <translation>Nur ein Hash davon darf gesendet werden.</translation>
        </message>
        <message>
            <source>It is more than is looked through.</source>
            <translation>Es ist mehr, als durchgesehen wird.</translation>
        </message>
        <message>
            <source>A detector found something in it: %1.</source>
            <translation>Ein Detektor fand etwas darin: %1.</translation>
        </message>
        <message>
            <source>▲ sent all the same</source>
            <translation>▲ trotzdem gesendet</translation>
        </message>
        <message>
            <source>The back end takes no more, or no such thing.</source>
            <translation>Mehr oder so etwas nimmt die Gegenstelle nicht.</translation>
        </message>
        <message>
            <source>The event does not have it: the back end&apos;s form asks for it.</source>
            <translation>Das Ereignis hat es nicht: Die Form der Gegenstelle verlangt es.</translation>
        </message>
        <message>
            <source>⊘ The back end cannot take this event at all.</source>
            <translation>⊘ Die Gegenstelle kann dieses Ereignis gar nicht annehmen.</translation>
        </message>
        <message>
            <source>✓ No field is changed before it is written.</source>
            <translation>✓ Kein Feld wird geändert, bevor es geschrieben wird.</translation>
        </message>
        <message numerus="yes">
            <source>✂ %n field(s) are changed before anything is written.</source>
            <translation>
                <numerusform>✂ %n Feld wird geändert, bevor etwas geschrieben wird.</numerusform>
                <numerusform>✂ %n Felder werden geändert, bevor etwas geschrieben wird.</numerusform>
            </translation>
        </message>
        <message>
            <source>✓ No field was changed before it was written.</source>
            <translation>✓ Kein Feld wurde geändert, bevor es geschrieben wurde.</translation>
        </message>
        <message numerus="yes">
            <source>✂ %n field(s) were changed before anything was written. What was taken out is kept nowhere.</source>
            <translation>
                <numerusform>✂ %n Feld wurde geändert, bevor etwas geschrieben wurde. Was entfernt wurde, ist nirgends aufbewahrt.</numerusform>
                <numerusform>✂ %n Felder wurden geändert, bevor etwas geschrieben wurde. Was entfernt wurde, ist nirgends aufbewahrt.</numerusform>
            </translation>
        </message>
        <message>
            <source>✓ The request of this log line holds nothing that the tool&apos;s profile would take out.</source>
            <translation>✓ Die Anfrage dieser Protokollzeile enthält nichts, was das Profil des Werkzeugs entfernen würde.</translation>
        </message>
        <message numerus="yes">
            <source>▲ The request of this log line holds %n field(s) that the tool&apos;s profile would take out or change.</source>
            <translation>
                <numerusform>▲ Die Anfrage dieser Protokollzeile enthält %n Feld, das das Profil des Werkzeugs entfernen oder ändern würde.</numerusform>
                <numerusform>▲ Die Anfrage dieser Protokollzeile enthält %n Felder, die das Profil des Werkzeugs entfernen oder ändern würde.</numerusform>
            </translation>
        </message>
        <message>
            <source>Line %1, column %2</source>
            <translation>Zeile %1, Spalte %2</translation>
        </message>
        <message>
            <source>Line %1</source>
            <translation>Zeile %1</translation>
        </message>
        <message>
            <source>Paste an event, or type one.</source>
            <translation>Fügen Sie ein Ereignis ein, oder tippen Sie eines.</translation>
        </message>
        <message>
            <source>✕ %1: JSON, but neither an object nor a list of objects.</source>
            <translation>✕ %1: JSON, aber weder ein Objekt noch eine Liste von Objekten.</translation>
        </message>
        <message>
            <source>✕ %1: not JSON (%2).</source>
            <translation>✕ %1: kein JSON (%2).</translation>
        </message>
        <message>
            <source>✕ More than a megabyte is not read here.</source>
            <translation>✕ Mehr als ein Megabyte wird hier nicht gelesen.</translation>
        </message>
    </context>
    <context>
        <name>vitrine::ui::phrases::TimelineWords</name>
        <message>
            <source>The notice was shown</source>
            <translation>Der Hinweis wurde gezeigt</translation>
        </message>
        <message>
            <source>Telemetry was allowed</source>
            <translation>Telemetrie wurde erlaubt</translation>
        </message>
        <message>
            <source>Telemetry was turned off</source>
            <translation>Telemetrie wurde ausgeschaltet</translation>
        </message>
        <message>
            <source>A change that was undone since</source>
            <translation>Eine Änderung, die seitdem rückgängig gemacht wurde</translation>
        </message>
        <message>
            <source>ID first seen</source>
            <translation>ID zuerst gesehen</translation>
        </message>
        <message>
            <source>ID retired</source>
            <translation>ID abgelöst</translation>
        </message>
        <message>
            <source>The present queue began</source>
            <translation>Die jetzige Warteschlange begann</translation>
        </message>
        <message>
            <source>First event known here</source>
            <translation>Erstes hier bekanntes Ereignis</translation>
        </message>
        <message>
            <source>Last event known here</source>
            <translation>Letztes hier bekanntes Ereignis</translation>
        </message>
        <message>
            <source>First request known here</source>
            <translation>Erste hier bekannte Anfrage</translation>
        </message>
        <message>
            <source>Last request known here</source>
            <translation>Letzte hier bekannte Anfrage</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) deleted, unsent</source>
            <translation>
                <numerusform>%Ln Ereignis gelöscht, nicht gesendet</numerusform>
                <numerusform>%Ln Ereignisse gelöscht, nicht gesendet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) given up</source>
            <translation>
                <numerusform>%Ln Ereignis aufgegeben</numerusform>
                <numerusform>%Ln Ereignisse aufgegeben</numerusform>
            </translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <source>time not known</source>
            <translation>Zeit unbekannt</translation>
        </message>
        <message>
            <source>by %1</source>
            <comment>then or earlier</comment>
            <translation>bis %1</translation>
        </message>
        <message>
            <source>▲ before asked</source>
            <translation>▲ vor der Frage</translation>
        </message>
        <message>
            <source>△ perhaps before asked</source>
            <translation>△ vielleicht vor der Frage</translation>
        </message>
        <message>
            <source>▲ after opt-out</source>
            <translation>▲ nach der Abmeldung</translation>
        </message>
        <message>
            <source>This tool neither shows a notice nor asks.</source>
            <translation>Dieses Werkzeug zeigt weder einen Hinweis, noch fragt es.</translation>
        </message>
        <message numerus="yes">
            <source>△ Perhaps sent before asked: %Ln event(s) left before the latest time at which the notice or answer on record can have been.</source>
            <translation>
                <numerusform>△ Vielleicht vor der Frage gesendet: %Ln Ereignis ging vor dem spätesten Zeitpunkt hinaus, zu dem der verzeichnete Hinweis oder die Antwort gewesen sein kann.</numerusform>
                <numerusform>△ Vielleicht vor der Frage gesendet: %Ln Ereignisse gingen vor dem spätesten Zeitpunkt hinaus, zu dem der verzeichnete Hinweis oder die Antwort gewesen sein kann.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>▲ Sent before asked: %Ln event(s) left before the first notice or answer on record.</source>
            <translation>
                <numerusform>▲ Vor der Frage gesendet: %Ln Ereignis ging vor dem ersten verzeichneten Hinweis oder der ersten Antwort hinaus.</numerusform>
                <numerusform>▲ Vor der Frage gesendet: %Ln Ereignisse gingen vor dem ersten verzeichneten Hinweis oder der ersten Antwort hinaus.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>▲ ID before asked: %Ln ID(s) older than the first notice or answer on record.</source>
            <translation>
                <numerusform>▲ ID vor der Frage: %Ln ID ist älter als der erste verzeichnete Hinweis oder die erste Antwort.</numerusform>
                <numerusform>▲ ID vor der Frage: %Ln IDs sind älter als der erste verzeichnete Hinweis oder die erste Antwort.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>▲ Recorded after opt-out: %Ln event(s).</source>
            <translation>
                <numerusform>▲ Nach der Abmeldung aufgezeichnet: %Ln Ereignis.</numerusform>
                <numerusform>▲ Nach der Abmeldung aufgezeichnet: %Ln Ereignisse.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>▲ Sent after opt-out: %Ln event(s).</source>
            <translation>
                <numerusform>▲ Nach der Abmeldung gesendet: %Ln Ereignis.</numerusform>
                <numerusform>▲ Nach der Abmeldung gesendet: %Ln Ereignisse.</numerusform>
            </translation>
        </message>
        <message>
            <source>✓ Nothing on record was sent before asked, or recorded after an opt-out.</source>
            <translation>✓ Nichts Verzeichnetes wurde vor der Frage gesendet oder nach einer Abmeldung aufgezeichnet.</translation>
        </message>
        <message>
            <source>There are older requests than were read.</source>
            <translation>Es gibt ältere Anfragen, als gelesen wurden.</translation>
        </message>
    </context>
</TS>
