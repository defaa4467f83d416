<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActWords</name>
    <message>
        <source>Set the clock</source>
        <translation>Uhr stellen</translation>
    </message>
    <message>
        <source>Shift the clock</source>
        <translation>Uhr verschieben</translation>
    </message>
    <message>
        <source>Adjust the clock</source>
        <translation>Uhr angleichen</translation>
    </message>
    <message>
        <source>Prepare a time for the clock</source>
        <translation>Zeit für die Uhr vorbereiten</translation>
    </message>
    <message>
        <source>Disconnect the supply</source>
        <translation>Versorgung trennen</translation>
    </message>
    <message>
        <source>Reconnect the supply</source>
        <translation>Versorgung wieder zuschalten</translation>
    </message>
    <message>
        <source>Execute a script</source>
        <translation>Skript ausführen</translation>
    </message>
    <message>
        <source>Activate the prepared calendar</source>
        <translation>Vorbereiteten Kalender aktivieren</translation>
    </message>
    <message>
        <source>Send firmware</source>
        <translation>Firmware senden</translation>
    </message>
    <message>
        <source>Go on sending firmware</source>
        <translation>Firmware weiter senden</translation>
    </message>
    <message>
        <source>Have the firmware verified</source>
        <translation>Firmware prüfen lassen</translation>
    </message>
    <message>
        <source>Activate the firmware</source>
        <translation>Firmware aktivieren</translation>
    </message>
    <message>
        <source>Clear an event log</source>
        <translation>Ereignisprotokoll löschen</translation>
    </message>
    <message>
        <source>Write an attribute</source>
        <translation>Attribut schreiben</translation>
    </message>
    <message>
        <source>Invoke a method</source>
        <translation>Methode aufrufen</translation>
    </message>
    <message>
        <source>Set the clock of meter %1? It shows %2; it will show %3.</source>
        <translation>Uhr des Zählers %1 stellen? Sie zeigt %2; sie wird %3 zeigen.</translation>
    </message>
    <message>
        <source>Shift the clock of meter %1 by %3? It shows %2.</source>
        <translation>Uhr des Zählers %1 um %3 verschieben? Sie zeigt %2.</translation>
    </message>
    <message>
        <source>Adjust the clock of meter %1? It shows %2; it goes to the %3.</source>
        <translation>Uhr des Zählers %1 angleichen? Sie zeigt %2; Ziel: %3.</translation>
    </message>
    <message>
        <source>Prepare the time %3 for the clock of meter %1? It shows %2.</source>
        <translation>Zeit %3 für die Uhr des Zählers %1 vorbereiten? Sie zeigt %2.</translation>
    </message>
    <message>
        <source>Disconnect the supply behind meter %1? Now: %2. Then: %3.</source>
        <translation>Versorgung hinter Zähler %1 trennen? Jetzt: %2. Dann: %3.</translation>
    </message>
    <message>
        <source>Reconnect the supply behind meter %1? Now: %2. Then: %3.</source>
        <translation>Versorgung hinter Zähler %1 wieder zuschalten? Jetzt: %2. Dann: %3.</translation>
    </message>
    <message>
        <source>Execute %2 of meter %1? It does: %3.</source>
        <translation>%2 des Zählers %1 ausführen? Die Wirkung: %3.</translation>
    </message>
    <message>
        <source>Activate the prepared calendar of meter %1? “%3” takes the place of “%2”.</source>
        <translation>Vorbereiteten Kalender des Zählers %1 aktivieren? „%3“ tritt an die Stelle von „%2“.</translation>
    </message>
    <message>
        <source>Send firmware to meter %1? Its transfer is: %2. To be sent: %3.</source>
        <translation>Firmware an Zähler %1 senden? Stand seiner Übertragung: %2. Zu senden: %3.</translation>
    </message>
    <message>
        <source>Go on sending firmware to meter %1? Its transfer is: %2. Still to be sent: %3.</source>
        <translation>Firmware an Zähler %1 weiter senden? Stand seiner Übertragung: %2. Noch zu senden: %3.</translation>
    </message>
    <message>
        <source>Have meter %1 verify the firmware? Its transfer is: %2.</source>
        <translation>Zähler %1 die Firmware prüfen lassen? Stand seiner Übertragung: %2.</translation>
    </message>
    <message>
        <source>Activate firmware “%3” in meter %1? It runs %2 now.</source>
        <translation>Firmware „%3“ in Zähler %1 aktivieren? Jetzt läuft %2.</translation>
    </message>
    <message>
        <source>Clear the event log %3 of meter %1? It has %2.</source>
        <translation>Ereignisprotokoll %3 des Zählers %1 löschen? Es enthält %2.</translation>
    </message>
    <message>
        <source>Write %4 of meter %1? It holds %2; it will hold %3.</source>
        <translation>%4 des Zählers %1 schreiben? Jetzt steht dort %2; danach %3.</translation>
    </message>
    <message>
        <source>Invoke method %2 of meter %1?</source>
        <translation>Methode %2 des Zählers %1 aufrufen?</translation>
    </message>
    <message>
        <source>Invoke method %2 of meter %1 with %3?</source>
        <translation>Methode %2 des Zählers %1 mit %3 aufrufen?</translation>
    </message>
    <message>
        <source>The clock jumps back by %1, which is far.</source>
        <translation>Die Uhr springt um %1 zurück; das ist weit.</translation>
    </message>
    <message>
        <source>The clock jumps forward by %1, which is far.</source>
        <translation>Die Uhr springt um %1 vor; das ist weit.</translation>
    </message>
    <message numerus="yes">
        <source>%n interval(s) of the load profile will never be there.</source>
        <translation>
            <numerusform>%n Intervall des Lastgangs wird es nie geben.</numerusform>
            <numerusform>%n Intervalle des Lastgangs wird es nie geben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interval(s) of the load profile come a second time with the same time stamp.</source>
        <translation>
            <numerusform>%n Intervall des Lastgangs kommt ein zweites Mal mit demselben Zeitstempel.</numerusform>
            <numerusform>%n Intervalle des Lastgangs kommen ein zweites Mal mit demselben Zeitstempel.</numerusform>
        </translation>
    </message>
    <message>
        <source>The running interval of the load profile becomes longer and is marked as “clock adjusted”.</source>
        <translation>Das laufende Intervall des Lastgangs wird länger und als „Uhr gestellt“ gekennzeichnet.</translation>
    </message>
    <message>
        <source>The running interval of the load profile becomes shorter and is marked as “clock adjusted”.</source>
        <translation>Das laufende Intervall des Lastgangs wird kürzer und als „Uhr gestellt“ gekennzeichnet.</translation>
    </message>
    <message>
        <source>The meter does not say its distance from UTC; it was derived from its time zone.</source>
        <translation>Der Zähler nennt seinen Abstand zu UTC nicht; er wurde aus seiner Zeitzone abgeleitet.</translation>
    </message>
    <message>
        <source>The customer is without supply until it is reconnected.</source>
        <translation>Der Kunde ist ohne Versorgung, bis wieder zugeschaltet wird.</translation>
    </message>
    <message>
        <source>The terminals behind the meter become live at once: nobody may work there.</source>
        <translation>Die Klemmen hinter dem Zähler stehen sofort unter Spannung: Dort darf niemand arbeiten.</translation>
    </message>
    <message>
        <source>Reconnection needs somebody to press the button on the meter.</source>
        <translation>Zum Wiederzuschalten muss jemand die Taste am Zähler drücken.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Dies lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The meter restarts: the connection drops for some seconds to minutes.</source>
        <translation>Der Zähler startet neu: Die Verbindung fällt für einige Sekunden bis Minuten aus.</translation>
    </message>
    <message>
        <source>Maximum demand and billing period are reset.</source>
        <translation>Leistungsmaximum und Abrechnungsperiode werden zurückgesetzt.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are lost unless they were read before.</source>
        <translation>
            <numerusform>%n Eintrag geht verloren, wenn er nicht vorher gelesen wurde.</numerusform>
            <numerusform>%n Einträge gehen verloren, wenn sie nicht vorher gelesen wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stored data is lost unless it was read before.</source>
        <translation>Gespeicherte Daten gehen verloren, wenn sie nicht vorher gelesen wurden.</translation>
    </message>
    <message>
        <source>This program does not know what that does in the meter: you answer for it.</source>
        <translation>Dieses Programm weiß nicht, was das im Zähler bewirkt: Sie verantworten es.</translation>
    </message>
    <message>
        <source>Only the number of blocks (%1) speaks for its being the same firmware; the meter's verification decides.</source>
        <translation>Nur die Anzahl der Blöcke (%1) spricht dafür, dass es dieselbe Firmware ist; die Prüfung des Zählers entscheidet.</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) that the meter has already are thrown away; resuming would keep them.</source>
        <translation>
            <numerusform>%n Block, den der Zähler schon hat, wird verworfen; Fortsetzen würde ihn behalten.</numerusform>
            <numerusform>%n Blöcke, die der Zähler schon hat, werden verworfen; Fortsetzen würde sie behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The meter's block size is set to %1 octets first, since larger ones do not fit a message.</source>
        <translation>Die Blockgröße des Zählers wird zuerst auf %1 Oktette gesetzt, da größere Blöcke nicht in eine Nachricht passen.</translation>
    </message>
    <message>
        <source>Reading the state</source>
        <translation>Zustand wird gelesen</translation>
    </message>
    <message>
        <source>Waiting for the contact</source>
        <translation>Warten auf den Kontakt</translation>
    </message>
    <message>
        <source>Preparing the meter</source>
        <translation>Zähler wird vorbereitet</translation>
    </message>
    <message>
        <source>Sending block %1 of %2</source>
        <translation>Block %1 von %2 wird gesendet</translation>
    </message>
    <message>
        <source>Checking what has arrived</source>
        <translation>Angekommenes wird geprüft</translation>
    </message>
    <message>
        <source>The meter verifies the firmware</source>
        <translation>Der Zähler prüft die Firmware</translation>
    </message>
    <message>
        <source>Activating the firmware</source>
        <translation>Firmware wird aktiviert</translation>
    </message>
    <message>
        <source>Connecting again</source>
        <translation>Neue Verbindung wird aufgebaut</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>getrennt</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>zugeschaltet</translation>
    </message>
    <message>
        <source>ready for reconnection</source>
        <translation>bereit zum Wiederzuschalten</translation>
    </message>
    <message>
        <source>unknown (%1)</source>
        <translation>unbekannt (%1)</translation>
    </message>
    <message>
        <source>Mode 0: always connected; nothing can be switched.</source>
        <translation>Modus 0: immer zugeschaltet; nichts lässt sich schalten.</translation>
    </message>
    <message>
        <source>Mode 1: disconnection by command, button or limiter; reconnection by command and then the button.</source>
        <translation>Modus 1: Trennen durch Befehl, Taste oder Lastbegrenzer; Wiederzuschalten durch Befehl und danach die Taste.</translation>
    </message>
    <message>
        <source>Mode 2: disconnection by command, button or limiter; reconnection by command at once, by the button after the button or the limiter has disconnected.</source>
        <translation>Modus 2: Trennen durch Befehl, Taste oder Lastbegrenzer; Wiederzuschalten durch Befehl sofort, durch die Taste nach Trennung durch Taste oder Lastbegrenzer.</translation>
    </message>
    <message>
        <source>Mode 3: disconnection by command or limiter; reconnection by command and then the button.</source>
        <translation>Modus 3: Trennen durch Befehl oder Lastbegrenzer; Wiederzuschalten durch Befehl und danach die Taste.</translation>
    </message>
    <message>
        <source>Mode 4: disconnection by command or limiter; reconnection by command at once, by the button after the limiter has disconnected.</source>
        <translation>Modus 4: Trennen durch Befehl oder Lastbegrenzer; Wiederzuschalten durch Befehl sofort, durch die Taste nach Trennung durch den Lastbegrenzer.</translation>
    </message>
    <message>
        <source>Mode 5: disconnection by command, button or limiter; reconnection by command and then the button, or by the limiter.</source>
        <translation>Modus 5: Trennen durch Befehl, Taste oder Lastbegrenzer; Wiederzuschalten durch Befehl und danach die Taste oder durch den Lastbegrenzer.</translation>
    </message>
    <message>
        <source>Mode 6: disconnection by command or limiter; reconnection by command and then the button, or by the limiter.</source>
        <translation>Modus 6: Trennen durch Befehl oder Lastbegrenzer; Wiederzuschalten durch Befehl und danach die Taste oder durch den Lastbegrenzer.</translation>
    </message>
    <message>
        <source>Mode 7: disconnection by command or limiter; reconnection by command at once, by the button, or by the limiter.</source>
        <translation>Modus 7: Trennen durch Befehl oder Lastbegrenzer; Wiederzuschalten durch Befehl sofort, durch die Taste oder durch den Lastbegrenzer.</translation>
    </message>
    <message>
        <source>Mode %1 is not one of the standard.</source>
        <translation>Modus %1 gehört nicht zur Norm.</translation>
    </message>
    <message>
        <source>no transfer</source>
        <translation>keine Übertragung</translation>
    </message>
    <message>
        <source>transfer begun</source>
        <translation>Übertragung begonnen</translation>
    </message>
    <message>
        <source>verification running</source>
        <translation>Prüfung läuft</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>verification failed</source>
        <translation>Prüfung fehlgeschlagen</translation>
    </message>
    <message>
        <source>activation running</source>
        <translation>Aktivierung läuft</translation>
    </message>
    <message>
        <source>activated</source>
        <translation>aktiviert</translation>
    </message>
    <message>
        <source>activation failed</source>
        <translation>Aktivierung fehlgeschlagen</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>nicht festgelegt</translation>
    </message>
    <message>
        <source>own crystal</source>
        <translation>eigener Quarz</translation>
    </message>
    <message>
        <source>mains frequency, 50 Hz</source>
        <translation>Netzfrequenz, 50 Hz</translation>
    </message>
    <message>
        <source>mains frequency, 60 Hz</source>
        <translation>Netzfrequenz, 60 Hz</translation>
    </message>
    <message>
        <source>GPS</source>
        <translation>GPS</translation>
    </message>
    <message>
        <source>radio</source>
        <translation>Funk</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>+%1 s</source>
        <translation>+%1 s</translation>
    </message>
    <message>
        <source>nearest quarter of an hour</source>
        <translation>nächste Viertelstunde</translation>
    </message>
    <message>
        <source>start of the nearest measuring period</source>
        <translation>Beginn der nächstgelegenen Messperiode</translation>
    </message>
    <message>
        <source>nearest minute</source>
        <translation>nächste volle Minute</translation>
    </message>
    <message>
        <source>time that was prepared</source>
        <translation>vorbereitete Zeit</translation>
    </message>
    <message>
        <source>contact closed, %1, mode %2</source>
        <translation>Kontakt geschlossen, %1, Modus %2</translation>
    </message>
    <message>
        <source>contact open, %1, mode %2</source>
        <translation>Kontakt offen, %1, Modus %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n Block</numerusform>
            <numerusform>%n Blöcke</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 octets, %3 of %4 blocks of %5 octets</source>
        <translation>%1, %2 Oktette, %3 von %4 Blöcken zu %5 Oktetten</translation>
    </message>
    <message>
        <source>script %1</source>
        <translation>Skript %1</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>execute %1</source>
        <translation>%1 ausführen</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>%1 s behind</source>
        <translation>%1 s nach</translation>
    </message>
    <message>
        <source>%1 s ahead</source>
        <translation>%1 s vor</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Connecting</source>
        <translation>Verbindungsaufbau</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Object list</source>
        <translation>Objektliste</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Wrong requests</source>
        <translation>Falsche Anfragen</translation>
    </message>
    <message>
        <source>Small blocks</source>
        <translation>Kleine Blöcke</translation>
    </message>
    <message>
        <source>Small frames</source>
        <translation>Kleine Rahmen</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Abmeldung</translation>
    </message>
    <message>
        <source>not claimed</source>
        <translation>nicht beansprucht</translation>
    </message>
    <message>
        <source>claimed, not tested</source>
        <translation>beansprucht, nicht getestet</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>claimed but refused</source>
        <translation>beansprucht, aber abgelehnt</translation>
    </message>
    <message>
        <source>works without being claimed</source>
        <translation>funktioniert, ohne beansprucht zu sein</translation>
    </message>
    <message numerus="yes">
        <source>The meter was not examined to the end; %n deviation(s) were found until then.</source>
        <translation>
            <numerusform>Der Zähler wurde nicht bis zum Ende untersucht; bis dahin wurde %n Abweichung gefunden.</numerusform>
            <numerusform>Der Zähler wurde nicht bis zum Ende untersucht; bis dahin wurden %n Abweichungen gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The meter departs from the standard in %n way(s).</source>
        <translation>
            <numerusform>Der Zähler weicht in %n Punkt von der Norm ab.</numerusform>
            <numerusform>Der Zähler weicht in %n Punkten von der Norm ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>No deviation from the standard was found.</source>
        <translation>Es wurde keine Abweichung von der Norm gefunden.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Conformance of the meter %1</source>
        <translation>Konformität des Zählers %1</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language code of this text</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>Examined with %1 from %2 to %3, over %4</source>
        <translation>Untersucht mit %1 von %2 bis %3, über %4</translation>
    </message>
    <message>
        <source>It ended at the part “%1”: %2</source>
        <translation>Beendet beim Teil „%1“: %2</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Logical device name</source>
        <translation>Name des logischen Geräts</translation>
    </message>
    <message>
        <source>Model, firmware</source>
        <translation>Modell, Firmware</translation>
    </message>
    <message>
        <source>Meter profile that fits</source>
        <translation>Passendes Zählerprofil</translation>
    </message>
    <message>
        <source>Objects listed</source>
        <translation>Aufgeführte Objekte</translation>
    </message>
    <message>
        <source>%1 read, %2 refused, %3 not readable for this client, %4 secrets left out</source>
        <translation>%1 gelesen, %2 abgelehnt, %3 für diesen Client nicht lesbar, %4 Geheimnisse ausgelassen</translation>
    </message>
    <message>
        <source>PDU size</source>
        <translation>PDU-Größe</translation>
    </message>
    <message>
        <source>HDLC</source>
        <translation>HDLC</translation>
    </message>
    <message>
        <source>information field %1 out, %2 in; window %3 out, %4 in</source>
        <translation>Informationsfeld %1 aus, %2 ein; Fenster %3 aus, %4 ein</translation>
    </message>
    <message>
        <source>%1 s behind this computer</source>
        <translation>%1 s hinter diesem Rechner</translation>
    </message>
    <message>
        <source>%1 s ahead of this computer</source>
        <translation>%1 s vor diesem Rechner</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>What AMI Field does</source>
        <translation>Was AMI Field tut</translation>
    </message>
    <message>
        <source>Break-downs</source>
        <translation>Zusammenbrüche</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>It answered again after a new connection.</source>
        <translation>Nach neuer Verbindung hat er wieder geantwortet.</translation>
    </message>
    <message>
        <source>It did not answer any more.</source>
        <translation>Er hat nicht mehr geantwortet.</translation>
    </message>
    <message>
        <source>Conformance block</source>
        <translation>Konformitätsblock</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Beansprucht</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Rows it says</source>
        <translation>Zeilen laut Zähler</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Gelesene Zeilen</translation>
    </message>
    <message>
        <source>Capture period</source>
        <translation>Erfassungsperiode</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>read to the end</source>
        <translation>bis zum Ende gelesen</translation>
    </message>
    <message>
        <source>both ends read</source>
        <translation>beide Enden gelesen</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>by event</source>
        <translation>ereignisgesteuert</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeitverhalten</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Austausche</translation>
    </message>
    <message>
        <source>Turn-round</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>%1 shortest, %2 median, %3 longest</source>
        <translation>%1 kürzeste, %2 Median, %3 längste</translation>
    </message>
    <message>
        <source>%1 octets/s</source>
        <translation>%1 Oktette/s</translation>
    </message>
    <message>
        <source>%1 % of the line</source>
        <translation>%1 % der Leitung</translation>
    </message>
    <message>
        <source>Best rate of a long answer</source>
        <translation>Höchste Rate einer langen Antwort</translation>
    </message>
    <message>
        <source>Frames in one turn</source>
        <translation>Rahmen je Übertragungsrunde</translation>
    </message>
    <message>
        <source>Nothing was written to the meter, no method was invoked, and no other client or password was tried. Clause numbers depend on the edition of the standard and were not checked against it; † marks rules that public sources do not confirm. This report does not replace a conformance test of the DLMS User Association.</source>
        <translation>Es wurde nichts in den Zähler geschrieben, keine Methode aufgerufen und kein anderer Client und kein anderes Passwort versucht. Abschnittsnummern hängen von der Ausgabe der Norm ab und wurden nicht gegen sie geprüft; † kennzeichnet Regeln, die öffentliche Quellen nicht bestätigen. Dieser Bericht ersetzt keine Konformitätsprüfung der DLMS User Association.</translation>
    </message>
</context>
<context>
    <name>CoapHelp</name>
    <message>
        <source>Ask a CoAP server: a meter, a sensor or a node of a mesh</source>
        <translation>Einen CoAP-Server befragen: einen Zähler, einen Sensor oder einen Knoten eines Funknetzes</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>List what the server offers, as a tree</source>
        <translation>Das Angebot des Servers als Baum auflisten</translation>
    </message>
    <message>
        <source>Read a resource</source>
        <translation>Eine Ressource lesen</translation>
    </message>
    <message>
        <source>Write a resource; it is read before and after</source>
        <translation>Eine Ressource schreiben; sie wird davor und danach gelesen</translation>
    </message>
    <message>
        <source>Send something to a resource, or let it act</source>
        <translation>Etwas an eine Ressource senden oder sie ausführen lassen</translation>
    </message>
    <message>
        <source>Remove a resource</source>
        <translation>Eine Ressource entfernen</translation>
    </message>
    <message>
        <source>Print a resource each time it changes, until Ctrl-C</source>
        <translation>Eine Ressource bei jeder Änderung ausgeben, bis Strg-C</translation>
    </message>
    <message>
        <source>Ask whether a server is there; nothing of it is read</source>
        <translation>Fragen, ob ein Server da ist; gelesen wird nichts von ihm</translation>
    </message>
    <message>
        <source>For example coap://[fd12::5]/time, coaps://node7, coap+tcp://192.0.2.7; or an address alone</source>
        <translation>Zum Beispiel coap://[fd12::5]/time, coaps://node7, coap+tcp://192.0.2.7; oder nur eine Adresse</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Pre-shared keys, a line each: IDENTITY KEY; a file of mode 600, or - for standard input</source>
        <translation>Vorab vereinbarte Schlüssel, je Zeile einer: IDENTITY KEY; eine Datei mit Modus 600, oder - für die Standardeingabe</translation>
    </message>
    <message>
        <source>Which of them; when left out, the file has to hold just one</source>
        <translation>Welcher davon; ohne Angabe darf die Datei nur einen enthalten</translation>
    </message>
    <message>
        <source>Who vouches for the server (PEM)</source>
        <translation>Wer für den Server bürgt (PEM)</translation>
    </message>
    <message>
        <source>Our own certificate and its chain (PEM)</source>
        <translation>Unser eigenes Zertifikat und seine Kette (PEM)</translation>
    </message>
    <message>
        <source>The key of our certificate (PEM)</source>
        <translation>Der Schlüssel unseres Zertifikats (PEM)</translation>
    </message>
    <message>
        <source>Whom the server's certificate must name, when not the host</source>
        <translation>Wen das Zertifikat des Servers nennen muss, wenn nicht den Host</translation>
    </message>
    <message>
        <source>In which format the answer should come: a number, a media type or text, json, cbor, senml-json, senml-cbor, lwm2m-tlv, lwm2m-json, link-format</source>
        <translation>In welchem Format die Antwort kommen soll: eine Nummer, ein Medientyp oder text, json, cbor, senml-json, senml-cbor, lwm2m-tlv, lwm2m-json, link-format</translation>
    </message>
    <message>
        <source>Which format the payload has; text when left out, octets with --hex</source>
        <translation>Welches Format die Nutzdaten haben; ohne Angabe text, mit --hex Oktette</translation>
    </message>
    <message>
        <source>Blocks of so many octets: 16, 32, 64, 128, 256, 512 or 1024; 256 is good on a mesh</source>
        <translation>Blöcke von so vielen Oktetten: 16, 32, 64, 128, 256, 512 oder 1024; 256 ist gut in einem Funknetz</translation>
    </message>
    <message>
        <source>A word for the query; may be given again</source>
        <translation>Ein Wort für die Query; mehrfach möglich</translation>
    </message>
    <message>
        <source>Only resources of this type</source>
        <translation>Nur Ressourcen dieses Typs</translation>
    </message>
    <message>
        <source>What to send, as text</source>
        <translation>Was zu senden ist, als Text</translation>
    </message>
    <message>
        <source>What to send: the octets of this file, or - for standard input</source>
        <translation>Was zu senden ist: die Oktette dieser Datei, oder - für die Standardeingabe</translation>
    </message>
    <message>
        <source>What to send, in hexadecimal digits</source>
        <translation>Was zu senden ist, in Hexadezimalziffern</translation>
    </message>
    <message>
        <source>Write the octets as they come</source>
        <translation>Die Oktette unverändert ausgeben</translation>
    </message>
    <message>
        <source>Keep the octets in this file</source>
        <translation>Die Oktette in dieser Datei ablegen</translation>
    </message>
    <message>
        <source>Names and units of objects, in place of the built-in ones</source>
        <translation>Namen und Einheiten von Objekten anstelle der eingebauten</translation>
    </message>
    <message>
        <source>End after so many states</source>
        <translation>Nach so vielen Zuständen enden</translation>
    </message>
    <message>
        <source>Ask so often; 4 when left out</source>
        <translation>So oft fragen; ohne Angabe 4</translation>
    </message>
    <message>
        <source>Send it once and do not ask for a receipt</source>
        <translation>Einmal senden und keine Bestätigung verlangen</translation>
    </message>
    <message>
        <source>no content format</source>
        <translation>kein Inhaltsformat</translation>
    </message>
    <message>
        <source>no size of a block</source>
        <translation>keine Blockgröße</translation>
    </message>
</context>
<context>
    <name>CoapText</name>
    <message>
        <source>The answer is not quite to its standard; it was read all the same.</source>
        <translation>Die Antwort ist nicht ganz normgerecht; sie wurde trotzdem gelesen.</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>Die Antwort ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation><numerusform>%n Element</numerusform><numerusform>%n Elemente</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation><numerusform>%n Wert</numerusform><numerusform>%n Werte</numerusform></translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>Observable</source>
        <translation>Beobachtbar</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>Nachbar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>In dBm</source>
        <translation>Eing. dBm</translation>
    </message>
    <message>
        <source>Out dBm</source>
        <translation>Ausg. dBm</translation>
    </message>
    <message>
        <source>In x/255</source>
        <translation>Eing. x/255</translation>
    </message>
    <message>
        <source>Out x/255</source>
        <translation>Ausg. x/255</translation>
    </message>
    <message>
        <source>ETX</source>
        <translation>ETX</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>* The device did not say its unit; this one is usual.</source>
        <translation>* Das Gerät nannte keine Einheit; diese ist üblich.</translation>
    </message>
    <message numerus="yes">
        <source>%n more resource(s) are beyond what is shown.</source>
        <translation><numerusform>%n weitere Ressource geht über das Gezeigte hinaus.</numerusform><numerusform>%n weitere Ressourcen gehen über das Gezeigte hinaus.</numerusform></translation>
    </message>
    <message>
        <source>no format said, read as %1</source>
        <translation>kein Format genannt, gelesen als %1</translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s)</source>
        <translation><numerusform>%n Oktett</numerusform><numerusform>%n Oktette</numerusform></translation>
    </message>
    <message>
        <source>Waiting for an answer: %1 s, sent %2 times</source>
        <translation>Warten auf eine Antwort: %1 s, %2-mal gesendet</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Der Server meldet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s) kept in %1.</source>
        <translation><numerusform>%n Oktett in %1 abgelegt.</numerusform><numerusform>%n Oktette in %1 abgelegt.</numerusform></translation>
    </message>
    <message>
        <source>%1 at %2 says “%3” now. It will be set to “%4”.</source>
        <translation>%1 auf %2 hat jetzt den Wert „%3“. Er wird auf „%4“ gesetzt.</translation>
    </message>
    <message>
        <source>%1 at %2 will be set to “%3”. It could not be read before.</source>
        <translation>%1 auf %2 wird auf „%3“ gesetzt. Der Wert ließ sich vorher nicht lesen.</translation>
    </message>
    <message>
        <source>%1 at %2 will be removed. It says “%3” now.</source>
        <translation>%1 auf %2 wird entfernt. Der Wert ist jetzt „%3“.</translation>
    </message>
    <message>
        <source>%1 at %2 will be removed. It could not be read before.</source>
        <translation>%1 auf %2 wird entfernt. Der Wert ließ sich vorher nicht lesen.</translation>
    </message>
    <message>
        <source>%1 at %2 will be told to act.</source>
        <translation>%1 auf %2 wird zum Ausführen aufgefordert.</translation>
    </message>
    <message>
        <source>“%3” will be sent to %1 at %2.</source>
        <translation>„%3“ wird an %1 auf %2 gesendet.</translation>
    </message>
    <message>
        <source>What it does is the device's own affair; it may not be undone.</source>
        <translation>Was das bewirkt, bestimmt das Gerät; es lässt sich womöglich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>It may not come back.</source>
        <translation>Sie kommt womöglich nicht wieder.</translation>
    </message>
    <message>
        <source>Done. The resource cannot be read back.</source>
        <translation>Erledigt. Die Ressource lässt sich nicht zurücklesen.</translation>
    </message>
    <message>
        <source>The device took it, but says something else now:</source>
        <translation>Das Gerät hat es angenommen, meldet jetzt aber etwas anderes:</translation>
    </message>
    <message>
        <source>Done. The resource says now:</source>
        <translation>Erledigt. Die Ressource meldet jetzt:</translation>
    </message>
    <message>
        <source>%1: answered after %2</source>
        <translation>%1: Antwort nach %2</translation>
    </message>
    <message>
        <source>%1: no answer</source>
        <translation>%1: keine Antwort</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 beantwortet</translation>
    </message>
    <message>
        <source>; best %1, median %2, worst %3</source>
        <translation>; beste %1, Median %2, schlechteste %3</translation>
    </message>
    <message>
        <source>A CSMP agent listens on this port and speaks a language of its own: use “ami-cli mesh” or the Mesh page.</source>
        <translation>An diesem Port lauscht ein CSMP-Agent, der eine eigene Sprache spricht: Verwenden Sie „ami-cli mesh“ oder die Seite „Funknetz“.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>USB id</source>
        <translation>USB-ID</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>There is no serial port here. Pseudo terminals and remote ports can be given by path.</source>
        <translation>Hier gibt es keine serielle Schnittstelle. Pseudoterminals und entfernte Ports können als Pfad angegeben werden.</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>optical probe</source>
        <translation>Optokopf</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Logical device</source>
        <translation>Logisches Gerät</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Clock drift</source>
        <translation>Uhrabweichung</translation>
    </message>
    <message>
        <source>%1 s behind this computer</source>
        <translation>%1 s hinter diesem Rechner</translation>
    </message>
    <message>
        <source>%1 s ahead of this computer</source>
        <translation>%1 s vor diesem Rechner</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Name of the class</source>
        <translation>Name der Klasse</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>OBIS</source>
        <translation>OBIS</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Prüfung</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n Objekt</numerusform>
            <numerusform>%n Objekte</numerusform>
        </translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>one every %1 s</source>
        <translation>eine alle %1 s</translation>
    </message>
    <message numerus="yes">
        <source>The meter has no row for %n interval(s):</source>
        <translation>
            <numerusform>Der Zähler hat für %n Intervall keine Zeile:</numerusform>
            <numerusform>Der Zähler hat für %n Intervalle keine Zeile:</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept in %1: %2 new, %3 known, %4 conflicting</source>
        <translation>In %1 gespeichert: %2 neu, %3 bekannt, %4 widersprüchlich</translation>
    </message>
    <message>
        <source>Reading rows: %1 of %2</source>
        <translation>Zeilen werden gelesen: %1 von %2</translation>
    </message>
    <message>
        <source>Reading rows: %1</source>
        <translation>Zeilen werden gelesen: %1</translation>
    </message>
    <message>
        <source> (%1 % of the line)</source>
        <translation> (%1 % der Leitung)</translation>
    </message>
    <message>
        <source>, %1 s</source>
        <translation>, %1 s</translation>
    </message>
    <message>
        <source>The time given with --timeout is over; what was read is kept.</source>
        <translation>Die mit --timeout vorgegebene Zeit ist abgelaufen; das Gelesene bleibt erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>The log holds: %n entries, unbroken.</source>
        <translation>
            <numerusform>Das Protokoll ist lückenlos: %n Eintrag.</numerusform>
            <numerusform>Das Protokoll ist lückenlos: %n Einträge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) have no known end.</source>
        <translation>
            <numerusform>%n Eingriff hat kein bekanntes Ende.</numerusform>
            <numerusform>%n Eingriffe haben kein bekanntes Ende.</numerusform>
        </translation>
    </message>
    <message>
        <source>Head: %1</source>
        <translation>Kopf: %1</translation>
    </message>
    <message>
        <source>A damaged part was put aside earlier: %1</source>
        <translation>Ein beschädigter Teil wurde früher beiseitegelegt: %1</translation>
    </message>
    <message>
        <source>%1 on meter %2 (%3): %4 → %5 [%6]</source>
        <translation>%1 an Zähler %2 (%3): %4 → %5 [%6]</translation>
    </message>
    <message>
        <source>  → %1 (of %2) %3 %4</source>
        <translation>  → %1 (von %2) %3 %4</translation>
    </message>
    <message>
        <source>  season</source>
        <translation>  Saison</translation>
    </message>
    <message>
        <source>%1 from %2: week %3</source>
        <translation>%1 ab %2: Woche %3</translation>
    </message>
    <message>
        <source>  week</source>
        <translation>  Woche</translation>
    </message>
    <message>
        <source>%1: days %2 (Monday to Sunday)</source>
        <translation>%1: Tage %2 (Montag bis Sonntag)</translation>
    </message>
    <message>
        <source>%1 script %2</source>
        <translation>%1 Skript %2</translation>
    </message>
    <message>
        <source>  day</source>
        <translation>  Tag</translation>
    </message>
    <message>
        <source>Active calendar</source>
        <translation>Aktiver Kalender</translation>
    </message>
    <message>
        <source>Prepared calendar</source>
        <translation>Vorbereiteter Kalender</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>nicht geplant</translation>
    </message>
    <message>
        <source>Special day %1</source>
        <translation>Sondertag %1</translation>
    </message>
    <message>
        <source>%1: day %2</source>
        <translation>%1: Tag %2</translation>
    </message>
    <message>
        <source>Schedule %1</source>
        <translation>Zeitplan %1</translation>
    </message>
    <message>
        <source>script %1 of %2: %3</source>
        <translation>Skript %1 von %2: %3</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Done: calendar “%1” is active, as read back.</source>
        <translation>Erledigt: Kalender „%1“ ist aktiv, durch Rücklesen bestätigt.</translation>
    </message>
    <message>
        <source>script %1 of %2</source>
        <translation>Skript %1 von %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Limiter watches</source>
        <translation>Lastbegrenzer überwacht</translation>
    </message>
    <message>
        <source>Threshold now</source>
        <translation>Schwelle jetzt</translation>
    </message>
    <message>
        <source>  normally</source>
        <translation>  normal</translation>
    </message>
    <message>
        <source>  in an emergency</source>
        <translation>  im Notfall</translation>
    </message>
    <message>
        <source>Above for %1 s</source>
        <translation>Darüber für %1 s</translation>
    </message>
    <message>
        <source>Below for %1 s</source>
        <translation>Darunter für %1 s</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Notfall</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in Kraft</translation>
    </message>
    <message>
        <source>not in force</source>
        <translation>nicht in Kraft</translation>
    </message>
    <message>
        <source>Emergency planned</source>
        <translation>Notfall geplant</translation>
    </message>
    <message>
        <source>from %1 for %2 s</source>
        <translation>ab %1 für %2 s</translation>
    </message>
    <message>
        <source>Register monitor watches</source>
        <translation>Registermonitor überwacht</translation>
    </message>
    <message>
        <source>  at %1</source>
        <translation>  bei %1</translation>
    </message>
    <message>
        <source>upwards %1, downwards %2</source>
        <translation>aufwärts %1, abwärts %2</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>%1 object(s) listed; %2 attribute(s) read, %3 refused, %4 not readable for this client</source>
        <translation>%1 Objekt(e) aufgeführt; %2 Attribut(e) gelesen, %3 abgelehnt, %4 für diesen Client nicht lesbar</translation>
    </message>
    <message>
        <source>Turn-round %1 ms in the median, %2 ms at most; %3 exchanges</source>
        <translation>Antwortzeit %1 ms im Median, höchstens %2 ms; %3 Austausche</translation>
    </message>
    <message>
        <source>The meter profile “%1” fits this meter: add profile=%1 to its address.</source>
        <translation>Das Zählerprofil „%1“ passt zu diesem Zähler: Fügen Sie profile=%1 zu seiner Adresse hinzu.</translation>
    </message>
    <message>
        <source>The meter broke down after “%1” and answered again after a new connection.</source>
        <translation>Der Zähler brach nach „%1“ zusammen und antwortete nach neuer Verbindung wieder.</translation>
    </message>
    <message>
        <source>The meter broke down after “%1”.</source>
        <translation>Der Zähler brach nach „%1“ zusammen.</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Der Bericht steht in %1.</translation>
    </message>
    <message>
        <source>The report cannot be written to %1: %2</source>
        <translation>Der Bericht kann nicht nach %1 geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>said by the clock itself</source>
        <translation>von der Uhr selbst angegeben</translation>
    </message>
    <message>
        <source>as you said</source>
        <translation>wie von Ihnen angegeben</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>from the time zone; standard time all the year round</source>
        <translation>aus der Zeitzone; das ganze Jahr Normalzeit</translation>
    </message>
    <message>
        <source>from the time zone</source>
        <translation>aus der Zeitzone</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>other clock base</source>
        <translation>andere Zeitbasis</translation>
    </message>
    <message>
        <source>invalid status</source>
        <translation>ungültiger Status</translation>
    </message>
    <message>
        <source>daylight saving time</source>
        <translation>Sommerzeit</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>In UTC</source>
        <translation>In UTC</translation>
    </message>
    <message>
        <source> (read in %1 ms)</source>
        <translation> (gelesen in %1 ms)</translation>
    </message>
    <message>
        <source>Minutes to UTC</source>
        <translation>Minuten bis UTC</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>%1 minutes to UTC in standard time</source>
        <translation>%1 Minuten bis UTC in der Normalzeit</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Daylight saving</source>
        <translation>Sommerzeit</translation>
    </message>
    <message>
        <source>switched by the meter</source>
        <translation>vom Zähler umgeschaltet</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht verwendet</translation>
    </message>
    <message>
        <source>  from</source>
        <translation>  von</translation>
    </message>
    <message>
        <source>  to</source>
        <translation>  bis</translation>
    </message>
    <message>
        <source>Clock base</source>
        <translation>Zeitbasis</translation>
    </message>
    <message>
        <source>Done: the clock was %1 and is %2.</source>
        <translation>Erledigt: Die Uhr war %1 und ist %2.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Done: the contact is open, as read back.</source>
        <translation>Erledigt: Der Kontakt ist offen, durch Rücklesen bestätigt.</translation>
    </message>
    <message>
        <source>Done: the contact is closed, as read back.</source>
        <translation>Erledigt: Der Kontakt ist geschlossen, durch Rücklesen bestätigt.</translation>
    </message>
    <message>
        <source>Ready for reconnection: press the button on the meter now.</source>
        <translation>Bereit zum Wiederzuschalten: Drücken Sie jetzt die Taste am Zähler.</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Done: script %1 was executed.</source>
        <translation>Erledigt: Skript %1 wurde ausgeführt.</translation>
    </message>
    <message>
        <source>Done: written and read back.</source>
        <translation>Erledigt: geschrieben und zurückgelesen.</translation>
    </message>
    <message>
        <source>Done: the meter accepted it; this client may not read it back.</source>
        <translation>Erledigt: Der Zähler hat es angenommen; dieser Client darf es nicht zurücklesen.</translation>
    </message>
    <message>
        <source>Done: the meter executed it.</source>
        <translation>Erledigt: Der Zähler hat es ausgeführt.</translation>
    </message>
    <message>
        <source>It returned %1.</source>
        <translation>Rückgabe: %1.</translation>
    </message>
    <message>
        <source>%1: %2 entries in the meter</source>
        <translation>%1: %2 Einträge im Zähler</translation>
    </message>
    <message>
        <source>%1: %2 read</source>
        <translation>%1: %2 gelesen</translation>
    </message>
    <message>
        <source>The meter shows no event log to this client.</source>
        <translation>Der Zähler zeigt diesem Client kein Ereignisprotokoll.</translation>
    </message>
    <message numerus="yes">
        <source>Done: the log was cleared; %n entries are in it.</source>
        <translation>
            <numerusform>Erledigt: Das Protokoll wurde gelöscht; es enthält %n Eintrag.</numerusform>
            <numerusform>Erledigt: Das Protokoll wurde gelöscht; es enthält %n Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Likely: %1</source>
        <translation>Ursache: %1</translation>
    </message>
    <message>
        <source>Next:   %1</source>
        <translation>Weiter:  %1</translation>
    </message>
    <message>
        <source>No error has a code like “%1”. “ami-cli explain” without a code lists them all.</source>
        <translation>Kein Fehler hat einen Code wie „%1“. „ami-cli explain“ ohne Code listet alle auf.</translation>
    </message>
    <message>
        <source>Firmware transfer</source>
        <translation>Firmware-Übertragung</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>Block size</source>
        <translation>Blockgröße</translation>
    </message>
    <message>
        <source>%1 octets</source>
        <translation>%1 Oktette</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>%1 of %2 are there</source>
        <translation>%1 von %2 sind da</translation>
    </message>
    <message>
        <source>Ready to be activated</source>
        <translation>Bereit zur Aktivierung</translation>
    </message>
    <message>
        <source>%1, %2 octets</source>
        <translation>%1, %2 Oktette</translation>
    </message>
    <message numerus="yes">
        <source>Done: %n block(s) sent, and the meter has all of them.</source>
        <translation>
            <numerusform>Erledigt: %n Block gesendet, und der Zähler hat ihn.</numerusform>
            <numerusform>Erledigt: %n Blöcke gesendet, und der Zähler hat sie alle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection was lost and opened again %n time(s).</source>
        <translation>
            <numerusform>Die Verbindung ging %n Mal verloren und wurde wieder aufgebaut.</numerusform>
            <numerusform>Die Verbindung ging %n Mal verloren und wurde wieder aufgebaut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: the meter has verified the firmware.</source>
        <translation>Erledigt: Der Zähler hat die Firmware geprüft.</translation>
    </message>
    <message>
        <source>Done: firmware %1 runs in place of %2.</source>
        <translation>Erledigt: Firmware %1 läuft anstelle von %2.</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Glied</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>attribute %1</source>
        <translation>Attribut %1</translation>
    </message>
    <message>
        <source>method %1</source>
        <translation>Methode %1</translation>
    </message>
    <message>
        <source>%1  class %2 (%3), version %4</source>
        <translation>%1  Klasse %2 (%3), Version %4</translation>
    </message>
    <message>
        <source>%1: the type is not the standard's: %2</source>
        <translation>%1: Der Typ ist nicht der der Norm: %2</translation>
    </message>
    <message numerus="yes">
        <source>The meter has more than one row for %n time(s):</source>
        <translation>
            <numerusform>Der Zähler hat zu %n Zeitpunkt mehr als eine Zeile:</numerusform>
            <numerusform>Der Zähler hat zu %n Zeitpunkten mehr als eine Zeile:</numerusform>
        </translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Nachricht %1</translation>
    </message>
    <message>
        <source>from the client</source>
        <translation>vom Client</translation>
    </message>
    <message>
        <source>from the meter</source>
        <translation>vom Zähler</translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s)</source>
        <translation>
            <numerusform>%n Oktett</numerusform>
            <numerusform>%n Oktette</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deciphered, %n octet(s)</source>
        <translation>
            <numerusform>entschlüsselt, %n Oktett</numerusform>
            <numerusform>entschlüsselt, %n Oktette</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>segments put together, %n octet(s)</source>
        <translation>
            <numerusform>Segmente zusammengefügt, %n Oktett</numerusform>
            <numerusform>Segmente zusammengefügt, %n Oktette</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>blocks put together, %n octet(s)</source>
        <translation>
            <numerusform>Blöcke zusammengefügt, %n Oktett</numerusform>
            <numerusform>Blöcke zusammengefügt, %n Oktette</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is neither hexadecimal text nor a file that can be read.</source>
        <translation>%1 ist weder hexadezimaler Text noch eine lesbare Datei.</translation>
    </message>
    <message>
        <source>Largest message</source>
        <translation>Größte Nachricht</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message numerus="yes">
        <source>Meter %1: %n data set(s) at %2 baud.</source>
        <translation>
            <numerusform>Zähler %1: %n Datensatz bei %2 Bd.</numerusform>
            <numerusform>Zähler %1: %n Datensätze bei %2 Bd.</numerusform>
        </translation>
    </message>
    <message>
        <source>The readout has no %1.</source>
        <translation>In der Auslesung fehlt %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) added to %1.</source>
        <translation>
            <numerusform>%n Ablesewert zu %1 hinzugefügt.</numerusform>
            <numerusform>%n Ablesewerte zu %1 hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: the meter accepted it; it cannot be read back.</source>
        <translation>Erledigt: Der Zähler hat es angenommen; es lässt sich nicht zurücklesen.</translation>
    </message>
    <message>
        <source>Execute %2 in meter %1?</source>
        <translation>%2 in Zähler %1 ausführen?</translation>
    </message>
    <message>
        <source>Execute %2 in meter %1 with %3?</source>
        <translation>%2 in Zähler %1 mit %3 ausführen?</translation>
    </message>
    <message>
        <source>Write %2 of meter %1? It will hold %3; what it holds now cannot be read.</source>
        <translation>%2 des Zählers %1 schreiben? Danach enthält es %3; was es jetzt enthält, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Write %2 of meter %1? It holds %4; it will hold %3.</source>
        <translation>%2 des Zählers %1 schreiben? Es enthält %4; danach enthält es %3.</translation>
    </message>
    <message>
        <source>This program does not know what that does in the meter: you answer for it.</source>
        <translation>Dieses Programm weiß nicht, was das im Zähler bewirkt: Die Verantwortung liegt bei Ihnen.</translation>
    </message>
    <message>
        <source>“write” needs an address and a value.</source>
        <translation>„write“ braucht eine Adresse und einen Wert.</translation>
    </message>
    <message>
        <source>“execute” takes an address and at most one value.</source>
        <translation>„execute“ nimmt eine Adresse und höchstens einen Wert.</translation>
    </message>
    <message>
        <source>There is no serial port here. Plug the probe in, or give a path.</source>
        <translation>Hier gibt es keine serielle Schnittstelle. Stecken Sie den Optokopf ein oder geben Sie einen Pfad an.</translation>
    </message>
    <message>
        <source>There is more than one serial port; say which, for example: ami-cli probe /dev/ttyUSB0</source>
        <translation>Es gibt mehr als eine serielle Schnittstelle; geben Sie an, welche, zum Beispiel: ami-cli probe /dev/ttyUSB0</translation>
    </message>
    <message>
        <source>      Why: %1</source>
        <translation>      Ursache: %1</translation>
    </message>
    <message>
        <source>      What to do: %1</source>
        <translation>      Abhilfe: %1</translation>
    </message>
    <message>
        <source>Light %1 %2 %  best %3 %  (%4)</source>
        <translation>Licht %1 %2 %  Bestwert %3 %  (%4)</translation>
    </message>
    <message>
        <source>Move the head slowly; the bar follows within a second or two. Ctrl-C ends it.</source>
        <translation>Bewegen Sie den Lesekopf langsam; der Balken folgt nach ein bis zwei Sekunden. Ctrl-C beendet es.</translation>
    </message>
    <message>
        <source>The link was lost: %1 Trying to go on.</source>
        <translation>Die Verbindung ging verloren: %1 Es wird versucht weiterzumachen.</translation>
    </message>
    <message>
        <source>, %1 octets/s of values</source>
        <translation>, %1 Oktette/s an Werten</translation>
    </message>
    <message numerus="yes">
        <source>, %n mended</source>
        <translation>
            <numerusform>, %n behoben</numerusform>
            <numerusform>, %n behoben</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Octets to the meter</source>
        <translation>Oktette zum Zähler</translation>
    </message>
    <message>
        <source>Octets from the meter</source>
        <translation>Oktette vom Zähler</translation>
    </message>
    <message>
        <source>Masked octets</source>
        <translation>Maskierte Oktette</translation>
    </message>
    <message>
        <source>Failures of the line</source>
        <translation>Ausfälle der Leitung</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>an SCPI multimeter</source>
        <translation>einem SCPI-Multimeter</translation>
    </message>
    <message>
        <source>a Fluke</source>
        <translation>einem Fluke</translation>
    </message>
    <message>
        <source>Looking for %1 at %2 baud…</source>
        <translation>Suche nach %1 mit %2 Bd…</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Multimeter</source>
        <translation>Multimeter</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Zulässig</translation>
    </message>
    <message>
        <source>Pair %1 of %2</source>
        <translation>Paar %1 von %2</translation>
    </message>
    <message>
        <source>moved too much, not counted</source>
        <translation>zu stark verändert, nicht gezählt</translation>
    </message>
    <message>
        <source>The meter's allowance was not given: class 1 (±1 % of the reading) is assumed.</source>
        <translation>Die zulässige Abweichung des Zählers wurde nicht angegeben: Klasse 1 (±1 % vom Messwert) wird angenommen.</translation>
    </message>
    <message>
        <source>Its display</source>
        <translation>Seine Anzeige</translation>
    </message>
    <message>
        <source>Measured at</source>
        <translation>Gemessen an</translation>
    </message>
    <message>
        <source>Allowed: meter</source>
        <translation>Zulässig: Zähler</translation>
    </message>
    <message>
        <source>±%1 (%2 % of the reading)</source>
        <translation>±%1 (%2 % vom Messwert)</translation>
    </message>
    <message>
        <source>Allowed: multimeter</source>
        <translation>Zulässig: Multimeter</translation>
    </message>
    <message>
        <source>±%1 (%2)</source>
        <translation>±%1 (%2)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Allowed: resolutions</source>
        <translation>Zulässig: Auflösungen</translation>
    </message>
    <message>
        <source>±%1 and ±%2</source>
        <translation>±%1 und ±%2</translation>
    </message>
    <message>
        <source>Allowed: angles</source>
        <translation>Zulässig: Winkel</translation>
    </message>
    <message>
        <source>±%1</source>
        <translation>±%1</translation>
    </message>
    <message>
        <source>Allowed: not at the same moment</source>
        <translation>Zulässig: nicht im selben Moment</translation>
    </message>
    <message>
        <source>Allowed in all</source>
        <translation>Zulässig insgesamt</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Ergebnis: %1</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nicht gemeldet</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>Funknetz</translation>
    </message>
    <message>
        <source>PAN 0x%1</source>
        <translation>PAN 0x%1</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n Knoten</numerusform>
            <numerusform>%n Knoten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operational</source>
        <translation>
            <numerusform>%n in Betrieb</numerusform>
            <numerusform>%n in Betrieb</numerusform>
        </translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Elternknoten</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>Hops</translation>
    </message>
    <message>
        <source>At parent dBm</source>
        <translation>Am Elternknoten dBm</translation>
    </message>
    <message>
        <source>At node dBm</source>
        <translation>Am Knoten dBm</translation>
    </message>
    <message>
        <source>Margin dB</source>
        <translation>Reserve dB</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>Trägt</translation>
    </message>
    <message>
        <source>Age s</source>
        <translation>Alter s</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Gegenstelle</translation>
    </message>
    <message>
        <source>Before dBm</source>
        <translation>Vorher dBm</translation>
    </message>
    <message>
        <source>After dBm</source>
        <translation>Nachher dBm</translation>
    </message>
    <message>
        <source>Change dB</source>
        <translation>Änderung dB</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Benutzung</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Nothing to advise: no node suffers as far as it is reported.</source>
        <translation>Nichts zu empfehlen: Kein Knoten ist beeinträchtigt, soweit es gemeldet wird.</translation>
    </message>
    <message>
        <source>There is no node %1 in this mesh.</source>
        <translation>Es gibt keinen Knoten %1 in diesem Funknetz.</translation>
    </message>
    <message>
        <source>The path does not lead to a border router.</source>
        <translation>Der Pfad führt nicht zu einem Border-Router.</translation>
    </message>
    <message>
        <source>%1: only in the first run</source>
        <translation>%1: nur im ersten Durchlauf</translation>
    </message>
    <message>
        <source>%1: only in the second run</source>
        <translation>%1: nur im zweiten Durchlauf</translation>
    </message>
    <message>
        <source>%1: parent %2, then %3</source>
        <translation>%1: Elternknoten %2, danach %3</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: geändert</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 ist nicht lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>The table can be used: %n entries.</source>
        <translation>
            <numerusform>Die Tabelle ist verwendbar: %n Eintrag.</numerusform>
            <numerusform>Die Tabelle ist verwendbar: %n Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 of “types”: %2</source>
        <translation>Eintrag %1 von „types“: %2</translation>
    </message>
    <message>
        <source>The file is no JSON object.</source>
        <translation>Die Datei ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>“periods” does not map seconds to codes.</source>
        <translation>„periods“ ordnet nicht Sekunden Codes zu.</translation>
    </message>
    <message>
        <source>“obis” or “c1219”, “kind” or “ref” is missing, or both of the first two are there.</source>
        <translation>„obis“ oder „c1219“, „kind“ oder „ref“ fehlt, oder die beiden ersten sind beide vorhanden.</translation>
    </message>
    <message>
        <source>“obis” is not six groups of a number, a range or an asterisk.</source>
        <translation>„obis“ besteht nicht aus sechs Gruppen mit je einer Zahl, einem Bereich oder einem Stern.</translation>
    </message>
    <message>
        <source>“unit” is not a number from 0 to 255.</source>
        <translation>„unit“ ist keine Zahl von 0 bis 255.</translation>
    </message>
    <message>
        <source>“kind” is not register, interval or instantaneous.</source>
        <translation>„kind“ ist nicht register, interval oder instantaneous.</translation>
    </message>
    <message>
        <source>A member of “c1219” is missing, unknown or out of range.</source>
        <translation>Ein Element von „c1219“ fehlt, ist unbekannt oder außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>“ref” is not 18 numbers, or has a placeholder that the entry cannot fill.</source>
        <translation>„ref“ besteht nicht aus 18 Zahlen oder hat einen Platzhalter, den der Eintrag nicht füllen kann.</translation>
    </message>
    <message>
        <source>An earlier entry is about the same register, unit and kind.</source>
        <translation>Ein früherer Eintrag betrifft dasselbe Register, dieselbe Einheit und dieselbe Art.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1, and %2 in its log</source>
        <translation>%1, dazu %2 in seinem Protokoll</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Ablesewerte</translation>
    </message>
    <message>
        <source>Not yet confirmed</source>
        <translation>Noch nicht bestätigt</translation>
    </message>
    <message>
        <source>The oldest of them</source>
        <translation>Der älteste davon</translation>
    </message>
    <message>
        <source>Last copy</source>
        <translation>Letzte Kopie</translation>
    </message>
    <message>
        <source>%1, %2, %3 readings</source>
        <translation>%1, %2, %3 Ablesewerte</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Last check of every row</source>
        <translation>Letzte Prüfung aller Zeilen</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>Frei auf dem Datenträger</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>there</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>given up, or never made</source>
        <translation>aufgegeben oder nie angelegt</translation>
    </message>
    <message>
        <source>The disk is full: no new readings are stored. Nothing is lost. Send what waits and make room; the program then goes on by itself.</source>
        <translation>Der Datenträger ist voll: Es werden keine neuen Ablesewerte gespeichert. Es geht nichts verloren. Senden Sie, was wartet, und schaffen Sie Platz; das Programm macht dann von selbst weiter.</translation>
    </message>
    <message>
        <source>The disk is nearly full: less than 64 MiB are free. Make room before you begin anything long, such as a key change.</source>
        <translation>Der Datenträger ist fast voll: Weniger als 64 MiB sind frei. Schaffen Sie Platz, bevor Sie etwas Längeres wie einen Schlüsselwechsel beginnen.</translation>
    </message>
    <message>
        <source>Less than a tenth of the disk is free. Batches that the server has confirmed are removed earlier than usual.</source>
        <translation>Weniger als ein Zehntel des Datenträgers ist frei. Pakete, die der Server bestätigt hat, werden früher als üblich entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not what was stored; the disk has changed them. They are not sent. Read those meters again.</source>
        <translation>
            <numerusform>%n Zeile ist nicht das, was gespeichert wurde; der Datenträger hat sie verändert. Sie wird nicht gesendet. Lesen Sie diesen Zähler erneut.</numerusform>
            <numerusform>%n Zeilen sind nicht das, was gespeichert wurde; der Datenträger hat sie verändert. Sie werden nicht gesendet. Lesen Sie diese Zähler erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last check found damage. Copies from before are kept; replace the disk soon.</source>
        <translation>Die letzte Prüfung hat Schäden gefunden. Frühere Kopien bleiben erhalten; ersetzen Sie den Datenträger bald.</translation>
    </message>
    <message>
        <source>The store was damaged and was put aside on %1. A copy of %2 took its place.</source>
        <translation>Der Speicher war beschädigt und wurde am %1 beiseitegelegt. Eine Kopie vom %2 hat seinen Platz eingenommen.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n reading(s) of the damaged file are not in the copy.</source>
        <translation>
            <numerusform>Höchstens %n Ablesewert der beschädigten Datei ist nicht in der Kopie.</numerusform>
            <numerusform>Höchstens %n Ablesewerte der beschädigten Datei sind nicht in der Kopie.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many readings are missing cannot be told: at most those stored after the copy.</source>
        <translation>Wie viele Ablesewerte fehlen, lässt sich nicht sagen: höchstens die nach der Kopie gespeicherten.</translation>
    </message>
    <message>
        <source>Look for them with: ami-cli store salvage %1 --to FILE</source>
        <translation>Suchen Sie danach mit: ami-cli store salvage %1 --to FILE</translation>
    </message>
    <message>
        <source>Copied to %1: %2, %3 readings, every row checked.</source>
        <translation>Nach %1 kopiert: %2, %3 Ablesewerte, jede Zeile geprüft.</translation>
    </message>
    <message>
        <source>Pages looked at</source>
        <translation>Betrachtete Seiten</translation>
    </message>
    <message>
        <source>Readings with a proof of their own</source>
        <translation>Ablesewerte mit eigenem Nachweis</translation>
    </message>
    <message>
        <source>Readings that may be altered</source>
        <translation>Ablesewerte, die verändert sein können</translation>
    </message>
    <message>
        <source>Rows whose meter is not found</source>
        <translation>Zeilen, deren Zähler nicht gefunden wurde</translation>
    </message>
    <message>
        <source>Nothing of it is sent. To put it into the store: ami-cli store salvage --accept %1</source>
        <translation>Nichts davon wird gesendet. Um es in den Speicher aufzunehmen: ami-cli store salvage --accept %1</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Added as questionable</source>
        <translation>Als zweifelhaft hinzugefügt</translation>
    </message>
    <message>
        <source>Known before</source>
        <translation>Schon vorher bekannt</translation>
    </message>
    <message>
        <source>With another value than the store’s</source>
        <translation>Mit einem anderen Wert als im Speicher</translation>
    </message>
    <message>
        <source>%1 of %2 meters, %3 of %4 registers</source>
        <translation>%1 von %2 Zählern, %3 von %4 Registern</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation><numerusform>%n fehlgeschlagen</numerusform><numerusform>%n fehlgeschlagen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <translation><numerusform>%n zurückgestellt</numerusform><numerusform>%n zurückgestellt</numerusform></translation>
    </message>
    <message>
        <source>%1 registers/s</source>
        <translation>%1 Register/s</translation>
    </message>
    <message>
        <source>round trip %1 ms</source>
        <translation>Umlaufzeit %1 ms</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>noch etwa %1 s</translation>
    </message>
    <message>
        <source>%1 of %2 meters and %3 of %4 registers read in %5 s: %6 datagrams sent, %7 of them again.</source>
        <translation>%1 von %2 Zählern und %3 von %4 Registern in %5 s gelesen: %6 Datagramme gesendet, davon %7 wiederholt.</translation>
    </message>
    <message>
        <source>Kept in %1: %2 new, %3 known before.</source>
        <translation>In %1 abgelegt: %2 neu, %3 bereits bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n register(s) were read before in this round.</source>
        <translation><numerusform>%n Register wurde in dieser Runde bereits gelesen.</numerusform><numerusform>%n Register wurden in dieser Runde bereits gelesen.</numerusform></translation>
    </message>
    <message>
        <source>The way through the mesh is known of %1 of %2 meters.</source>
        <translation>Der Weg durch das Funknetz ist von %1 der %2 Zähler bekannt.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message numerus="yes">
        <source>%n register(s) refused</source>
        <translation><numerusform>%n Register verweigert</numerusform><numerusform>%n Register verweigert</numerusform></translation>
    </message>
    <message>
        <source>Agent %1 has registered from %2.</source>
        <translation>Agent %1 hat sich von %2 aus angemeldet.</translation>
    </message>
    <message>
        <source>It signs what it sends; this program does not verify that.</source>
        <translation>Er signiert, was er sendet; dieses Programm prüft das nicht.</translation>
    </message>
    <message>
        <source>an answer of ours was an error of CoAP</source>
        <translation>eine unserer Antworten war ein CoAP-Fehler</translation>
    </message>
    <message>
        <source>it wants answers that are signed by its own manager</source>
        <translation>er verlangt Antworten, die sein eigener Manager signiert hat</translation>
    </message>
    <message>
        <source>it cannot do what was asked</source>
        <translation>er kann das Verlangte nicht tun</translation>
    </message>
    <message>
        <source>reason %1</source>
        <translation>Grund %1</translation>
    </message>
    <message>
        <source>Agent %1 complains: %2.</source>
        <translation>Agent %1 beanstandet: %2.</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>%1 ms ± %2 ms, sent again after %3 ms</source>
        <translation>%1 ms ± %2 ms, erneut gesendet nach %3 ms</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Erneut gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation><numerusform>%n-mal</numerusform><numerusform>%n-mal</numerusform></translation>
    </message>
</context>
<context>
    <name>ControlDesk</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>The clock was %1 and is %2.</source>
        <translation>Die Uhr ging %1 und geht nun %2.</translation>
    </message>
    <message>
        <source>Ready for reconnection: press the button on the meter now.</source>
        <translation>Bereit zum Wiederzuschalten: Drücken Sie jetzt die Taste am Zähler.</translation>
    </message>
    <message>
        <source>The supply is connected, as read back.</source>
        <translation>Die Versorgung ist zugeschaltet; das wurde zurückgelesen.</translation>
    </message>
    <message>
        <source>The supply is disconnected, as read back.</source>
        <translation>Die Versorgung ist getrennt; das wurde zurückgelesen.</translation>
    </message>
    <message>
        <source>The firmware is in the meter and verified. It can be activated.</source>
        <translation>Die Firmware ist im Zähler und geprüft. Sie kann aktiviert werden.</translation>
    </message>
    <message>
        <source>Firmware %1 runs in place of %2.</source>
        <translation>Firmware %1 läuft anstelle von %2.</translation>
    </message>
    <message>
        <source>The event log was cleared.</source>
        <translation>Das Ereignisprotokoll wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>ControlHelp</name>
    <message>
        <source>Agree beforehand; without a terminal nothing is changed otherwise</source>
        <translation>Im Voraus zustimmen; ohne Terminal wird sonst nichts geändert</translation>
    </message>
    <message>
        <source>The audit log; the usual one when left out</source>
        <translation>Das Audit-Protokoll; ohne Angabe das übliche</translation>
    </message>
    <message>
        <source>Show the meter's clock and its drift; set, shift or adjust it</source>
        <translation>Uhr des Zählers und ihre Abweichung zeigen; Uhr stellen, verschieben oder angleichen</translation>
    </message>
    <message>
        <source>Set it to this computer's time, in the meter's own zone</source>
        <translation>Auf die Zeit dieses Rechners stellen, in der Zeitzone des Zählers</translation>
    </message>
    <message>
        <source>Shift it by so many seconds, -900 to 900</source>
        <translation>Um so viele Sekunden verschieben, -900 bis 900</translation>
    </message>
    <message>
        <source>Adjust it to the nearest quarter hour, minute or measuring period, or to the preset time</source>
        <translation>Auf die nächste Viertelstunde, Minute oder Messperiode oder auf die vorbereitete Zeit angleichen</translation>
    </message>
    <message>
        <source>Allow a jump of more than a minute without being asked</source>
        <translation>Einen Sprung von mehr als einer Minute ohne Rückfrage erlauben</translation>
    </message>
    <message>
        <source>Show the disconnector; disconnect or reconnect the supply</source>
        <translation>Trennschalter zeigen; Versorgung trennen oder wieder zuschalten</translation>
    </message>
    <message>
        <source>Open the contact: the customer is without supply</source>
        <translation>Kontakt öffnen: Der Kunde ist ohne Versorgung</translation>
    </message>
    <message>
        <source>Close the contact, or make it ready for the button</source>
        <translation>Kontakt schließen oder für die Taste bereit machen</translation>
    </message>
    <message>
        <source>Another one than 0.0.96.3.10.255</source>
        <translation>Ein anderer als 0.0.96.3.10.255</translation>
    </message>
    <message>
        <source>List the scripts of a table; execute one of them</source>
        <translation>Skripte einer Tabelle auflisten; eines davon ausführen</translation>
    </message>
    <message>
        <source>The script table: 0.0.10.0.1 end of billing period, .100 tariffs, .106 disconnector, .107 image activation</source>
        <translation>Die Skripttabelle: 0.0.10.0.1 Ende der Abrechnungsperiode, .100 Tarife, .106 Trennschalter, .107 Firmware-Aktivierung</translation>
    </message>
    <message>
        <source>Execute the script of this number</source>
        <translation>Das Skript mit dieser Nummer ausführen</translation>
    </message>
    <message>
        <source>Show the firmware transfer; send firmware, have it verified, activate it</source>
        <translation>Firmware-Übertragung zeigen; Firmware senden, prüfen lassen, aktivieren</translation>
    </message>
    <message>
        <source>The firmware file</source>
        <translation>Die Firmware-Datei</translation>
    </message>
    <message>
        <source>What its manufacturer calls it: text, or octets as hex:0011FF</source>
        <translation>Wie der Hersteller sie nennt: Text, oder Oktette als hex:0011FF</translation>
    </message>
    <message>
        <source>Go on with the transfer that the meter holds: only missing blocks are sent</source>
        <translation>Die Übertragung fortsetzen, die der Zähler hält: Nur fehlende Blöcke werden gesendet</translation>
    </message>
    <message>
        <source>Have the meter verify it</source>
        <translation>Vom Zähler prüfen lassen</translation>
    </message>
    <message>
        <source>Activate it; this cannot be undone, and the meter restarts</source>
        <translation>Aktivieren; dies lässt sich nicht rückgängig machen, und der Zähler startet neu</translation>
    </message>
    <message>
        <source>Read event logs, codes in words; clear one</source>
        <translation>Ereignisprotokolle lesen, Codes in Worten; eines löschen</translation>
    </message>
    <message>
        <source>Only this log: standard, fraud, disconnector, mbus, quality or communication</source>
        <translation>Nur dieses Protokoll: standard, fraud, disconnector, mbus, quality oder communication</translation>
    </message>
    <message>
        <source>First event, ISO 8601; the oldest when left out</source>
        <translation>Erstes Ereignis, ISO 8601; ohne Angabe das älteste</translation>
    </message>
    <message>
        <source>Last event; the newest when left out</source>
        <translation>Letztes Ereignis; ohne Angabe das neueste</translation>
    </message>
    <message>
        <source>Clear the log; read it before</source>
        <translation>Protokoll löschen; vorher lesen</translation>
    </message>
    <message>
        <source>Show tariff calendar, special days and schedules; activate the prepared calendar</source>
        <translation>Tarifkalender, Sondertage und Zeitpläne zeigen; vorbereiteten Kalender aktivieren</translation>
    </message>
    <message>
        <source>The prepared (passive) calendar takes the place of the active one</source>
        <translation>Der vorbereitete (passive) Kalender tritt an die Stelle des aktiven</translation>
    </message>
    <message>
        <source>Show limiter, register monitor, error and alarm register</source>
        <translation>Lastbegrenzer, Registermonitor, Fehler- und Alarmregister zeigen</translation>
    </message>
    <message>
        <source>Write any attribute and read it back (support)</source>
        <translation>Beliebiges Attribut schreiben und zurücklesen (Support)</translation>
    </message>
    <message>
        <source>What to write, for example 71:0.0.17.0.0:4</source>
        <translation>Was geschrieben wird, zum Beispiel 71:0.0.17.0.0:4</translation>
    </message>
    <message>
        <source>TYPE:VALUE, for example double-long-unsigned:42, octet-string:0011, boolean:true, structure{unsigned:1,null-data}</source>
        <translation>TYPE:VALUE, zum Beispiel double-long-unsigned:42, octet-string:0011, boolean:true, structure{unsigned:1,null-data}</translation>
    </message>
    <message>
        <source>Invoke any method (support)</source>
        <translation>Beliebige Methode aufrufen (Support)</translation>
    </message>
    <message>
        <source>Which method, for example 8:0.0.1.0.0:3</source>
        <translation>Welche Methode, zum Beispiel 8:0.0.1.0.0:3</translation>
    </message>
    <message>
        <source>Its parameter as TYPE:VALUE; none when left out</source>
        <translation>Ihr Parameter als TYPE:VALUE; ohne Angabe keiner</translation>
    </message>
    <message>
        <source>Verify or show the log of what was done to meters</source>
        <translation>Das Protokoll der Eingriffe an Zählern prüfen oder zeigen</translation>
    </message>
    <message>
        <source>verify checks the chain and changes nothing; show lists the entries</source>
        <translation>verify prüft die Kette und ändert nichts; show listet die Einträge auf</translation>
    </message>
    <message>
        <source>Only entries of this meter</source>
        <translation>Nur Einträge dieses Zählers</translation>
    </message>
    <message>
        <source>not CLASS:OBIS:NUMBER such as 71:0.0.17.0.0.255:4</source>
        <translation>nicht CLASS:OBIS:NUMBER wie 71:0.0.17.0.0.255:4</translation>
    </message>
    <message>
        <source>not one of standard, fraud, disconnector, mbus, quality, communication</source>
        <translation>keines von standard, fraud, disconnector, mbus, quality, communication</translation>
    </message>
    <message>
        <source>not a typed value from character %1 on</source>
        <translation>kein Wert mit Typ ab Zeichen %1</translation>
    </message>
</context>
<context>
    <name>Deviation</name>
    <message>
        <source>The LLC header before an APDU is missing</source>
        <translation>Der LLC-Header vor einer APDU fehlt</translation>
    </message>
    <message>
        <source>An answer carries the LLC header of a request (E6 E6 00)</source>
        <translation>Eine Antwort trägt den LLC-Header einer Anfrage (E6 E6 00)</translation>
    </message>
    <message>
        <source>The parameters of the UA break their own lengths</source>
        <translation>Die Parameter des UA widersprechen ihren eigenen Längen</translation>
    </message>
    <message>
        <source>The UA grants nothing although the SNRM offered parameters</source>
        <translation>Der UA gewährt nichts, obwohl der SNRM Parameter angeboten hat</translation>
    </message>
    <message>
        <source>A parameter of the UA has more or fewer octets than usual</source>
        <translation>Ein Parameter des UA hat mehr oder weniger Oktette als üblich</translation>
    </message>
    <message>
        <source>Parameters of the UA are out of order or come twice</source>
        <translation>Parameter des UA stehen in falscher Reihenfolge oder kommen doppelt</translation>
    </message>
    <message>
        <source>The UA names a parameter that does not exist</source>
        <translation>Der UA nennt einen Parameter, den es nicht gibt</translation>
    </message>
    <message>
        <source>A parameter of the UA is outside its range</source>
        <translation>Ein Parameter des UA liegt außerhalb seines Bereichs</translation>
    </message>
    <message>
        <source>The UA names larger limits than the SNRM</source>
        <translation>Der UA nennt größere Grenzen als der SNRM</translation>
    </message>
    <message>
        <source>Octets stand behind the parameters of the UA</source>
        <translation>Hinter den Parametern des UA stehen weitere Oktette</translation>
    </message>
    <message>
        <source>The UA comes with the two addresses exchanged</source>
        <translation>Der UA kommt mit vertauschten Adressen</translation>
    </message>
    <message>
        <source>The meter answers with another form of its address than it was asked with</source>
        <translation>Der Zähler antwortet mit einer anderen Form seiner Adresse, als er gefragt wurde</translation>
    </message>
    <message>
        <source>The header check sequence is wrong although the frame check sequence is right</source>
        <translation>Die Header-Prüfsumme ist falsch, obwohl die Rahmenprüfsumme stimmt</translation>
    </message>
    <message>
        <source>An information field is longer than what was negotiated</source>
        <translation>Ein Informationsfeld ist länger als ausgehandelt</translation>
    </message>
    <message>
        <source>More frames came without an acknowledgement than the window allows</source>
        <translation>Ohne Bestätigung kamen mehr Rahmen, als das Fenster erlaubt</translation>
    </message>
    <message>
        <source>A window was granted but only one frame is sent for each poll</source>
        <translation>Ein Fenster wurde gewährt, aber je Poll kommt nur ein Rahmen</translation>
    </message>
    <message>
        <source>The meter answers an SNRM with DM or FRMR before it connects</source>
        <translation>Der Zähler beantwortet einen SNRM mit DM oder FRMR, bevor er verbindet</translation>
    </message>
    <message>
        <source>A frame has a control field that does not exist</source>
        <translation>Ein Rahmen hat ein Steuerfeld, das es nicht gibt</translation>
    </message>
    <message>
        <source>The meter does not answer a DISC</source>
        <translation>Der Zähler beantwortet einen DISC nicht</translation>
    </message>
    <message>
        <source>An answer names other wrapper ports than the request</source>
        <translation>Eine Antwort nennt andere Wrapper-Ports als die Anfrage</translation>
    </message>
    <message>
        <source>The AARE spells out the default protocol version</source>
        <translation>Die AARE schreibt die voreingestellte Protokollversion aus</translation>
    </message>
    <message>
        <source>The AARE holds a field that it does not have</source>
        <translation>Die AARE enthält ein Feld, das sie nicht hat</translation>
    </message>
    <message>
        <source>A length in an ACSE APDU has more octets than it needs</source>
        <translation>Eine Länge in einer ACSE-APDU hat mehr Oktette als nötig</translation>
    </message>
    <message>
        <source>A number in an ACSE APDU has superfluous octets</source>
        <translation>Eine Zahl in einer ACSE-APDU hat überflüssige Oktette</translation>
    </message>
    <message>
        <source>The AARE names no application context</source>
        <translation>Die AARE nennt keinen Anwendungskontext</translation>
    </message>
    <message>
        <source>The AARE names another application context than the AARQ</source>
        <translation>Die AARE nennt einen anderen Anwendungskontext als die AARQ</translation>
    </message>
    <message>
        <source>The AARE holds no result-source-diagnostic</source>
        <translation>Die AARE enthält kein result-source-diagnostic</translation>
    </message>
    <message>
        <source>The association is accepted with a diagnostic other than null</source>
        <translation>Die Assoziation wird mit einer anderen Diagnose als null angenommen</translation>
    </message>
    <message>
        <source>The AARE holds a diagnostic that does not exist</source>
        <translation>Die AARE enthält eine Diagnose, die es nicht gibt</translation>
    </message>
    <message>
        <source>A rejecting AARE holds no user-information</source>
        <translation>Eine ablehnende AARE enthält keine user-information</translation>
    </message>
    <message>
        <source>An accepting AARE holds no user-information</source>
        <translation>Eine annehmende AARE enthält keine user-information</translation>
    </message>
    <message>
        <source>The conformance block has the tag 5F without 1F</source>
        <translation>Der Konformitätsblock hat das Tag 5F ohne 1F</translation>
    </message>
    <message>
        <source>The meter grants services that were not proposed</source>
        <translation>Der Zähler gewährt Dienste, die nicht vorgeschlagen wurden</translation>
    </message>
    <message>
        <source>The meter's PDU size is 0, which means no limit</source>
        <translation>Die PDU-Größe des Zählers ist 0, was „keine Grenze“ bedeutet</translation>
    </message>
    <message>
        <source>The meter's PDU size is smaller than the least that is allowed</source>
        <translation>Die PDU-Größe des Zählers ist kleiner als das erlaubte Minimum</translation>
    </message>
    <message>
        <source>The VAA name is not the one of the referencing method</source>
        <translation>Der VAA-Name ist nicht der des Adressierungsverfahrens</translation>
    </message>
    <message>
        <source>The DLMS version is not 6</source>
        <translation>Die DLMS-Version ist nicht 6</translation>
    </message>
    <message>
        <source>The InitiateResponse holds a quality of service</source>
        <translation>Die InitiateResponse enthält ein quality-of-service</translation>
    </message>
    <message>
        <source>An AARQ is answered with an error APDU in place of an AARE</source>
        <translation>Eine AARQ wird mit einer Fehler-APDU statt einer AARE beantwortet</translation>
    </message>
    <message>
        <source>An AARQ is refused because an earlier association is still open</source>
        <translation>Eine AARQ wird abgelehnt, weil eine frühere Assoziation noch offen ist</translation>
    </message>
    <message>
        <source>The RLRE breaks its own lengths</source>
        <translation>Die RLRE widerspricht ihren eigenen Längen</translation>
    </message>
    <message>
        <source>The user-information of the RLRE cannot be decoded</source>
        <translation>Die user-information der RLRE lässt sich nicht dekodieren</translation>
    </message>
    <message>
        <source>The RLRE gives no reason</source>
        <translation>Die RLRE nennt keinen Grund</translation>
    </message>
    <message>
        <source>The RLRE gives a reason other than normal</source>
        <translation>Die RLRE nennt einen anderen Grund als normal</translation>
    </message>
    <message>
        <source>An RLRQ is answered with an error APDU or another APDU than an RLRE</source>
        <translation>Eine RLRQ wird mit einer Fehler-APDU oder einer anderen APDU als RLRE beantwortet</translation>
    </message>
    <message>
        <source>The meter does not answer an RLRQ</source>
        <translation>Der Zähler beantwortet eine RLRQ nicht</translation>
    </message>
    <message>
        <source>Octets stand behind a value</source>
        <translation>Hinter einem Wert stehen weitere Oktette</translation>
    </message>
    <message>
        <source>A length or a count has more octets than it needs</source>
        <translation>Eine Länge oder Anzahl hat mehr Oktette als nötig</translation>
    </message>
    <message>
        <source>A boolean is neither 00 nor 01</source>
        <translation>Ein boolean ist weder 00 noch 01</translation>
    </message>
    <message>
        <source>Bits behind the end of a bit-string are set</source>
        <translation>Bits hinter dem Ende eines bit-string sind gesetzt</translation>
    </message>
    <message>
        <source>A visible-string holds octets that are no visible characters</source>
        <translation>Ein visible-string enthält Oktette, die keine sichtbaren Zeichen sind</translation>
    </message>
    <message>
        <source>An answer changes the service class or the priority of its request</source>
        <translation>Eine Antwort ändert Dienstklasse oder Priorität ihrer Anfrage</translation>
    </message>
    <message>
        <source>An answer has another invoke-id than its request</source>
        <translation>Eine Antwort hat eine andere invoke-id als ihre Anfrage</translation>
    </message>
    <message>
        <source>A request is answered by another service</source>
        <translation>Eine Anfrage wird von einem anderen Dienst beantwortet</translation>
    </message>
    <message>
        <source>The blocks of a long answer count from 0</source>
        <translation>Die Blöcke einer langen Antwort zählen ab 0</translation>
    </message>
    <message>
        <source>A block of a long answer is empty</source>
        <translation>Ein Block einer langen Antwort ist leer</translation>
    </message>
    <message>
        <source>A block comes out of order or twice</source>
        <translation>Ein Block kommt außer der Reihe oder doppelt</translation>
    </message>
    <message>
        <source>The last block comes before the value is whole</source>
        <translation>Der letzte Block kommt, bevor der Wert vollständig ist</translation>
    </message>
    <message>
        <source>The value is whole but no block is marked as the last one</source>
        <translation>Der Wert ist vollständig, aber kein Block ist als letzter gekennzeichnet</translation>
    </message>
    <message>
        <source>A transfer in blocks ends with another kind of answer</source>
        <translation>Eine Blockübertragung endet mit einer anderen Art von Antwort</translation>
    </message>
    <message>
        <source>The blocks of an ACTION hold the bare value without its result</source>
        <translation>Die Blöcke einer ACTION enthalten den bloßen Wert ohne sein Ergebnis</translation>
    </message>
    <message>
        <source>A request for a list is refused as a whole</source>
        <translation>Eine Listenanfrage wird als Ganzes abgelehnt</translation>
    </message>
    <message>
        <source>A list has another number of results than was asked for</source>
        <translation>Eine Liste hat eine andere Anzahl von Ergebnissen als angefordert</translation>
    </message>
    <message>
        <source>A value read in a list differs from the value read alone</source>
        <translation>Ein in einer Liste gelesener Wert weicht vom einzeln gelesenen ab</translation>
    </message>
    <message>
        <source>A value read in small blocks differs from the value read whole</source>
        <translation>Ein in kleinen Blöcken gelesener Wert weicht vom im Ganzen gelesenen ab</translation>
    </message>
    <message>
        <source>An APDU is longer than the PDU size that was proposed</source>
        <translation>Eine APDU ist länger als die vorgeschlagene PDU-Größe</translation>
    </message>
    <message>
        <source>A service of the granted conformance block is refused</source>
        <translation>Ein Dienst des gewährten Konformitätsblocks wird abgelehnt</translation>
    </message>
    <message>
        <source>A service works that the conformance block does not grant</source>
        <translation>Ein Dienst funktioniert, den der Konformitätsblock nicht gewährt</translation>
    </message>
    <message>
        <source>An attribute is refused by an exception-response</source>
        <translation>Ein Attribut wird mit einer exception-response abgelehnt</translation>
    </message>
    <message>
        <source>A data-access-result does not exist</source>
        <translation>Ein data-access-result gibt es nicht</translation>
    </message>
    <message>
        <source>An action-result does not exist</source>
        <translation>Ein action-result gibt es nicht</translation>
    </message>
    <message>
        <source>A request is refused for another reason than the standard's</source>
        <translation>Eine Anfrage wird aus einem anderen Grund als dem der Norm abgelehnt</translation>
    </message>
    <message>
        <source>A request that must be refused is answered with a value</source>
        <translation>Eine Anfrage, die abgelehnt werden muss, wird mit einem Wert beantwortet</translation>
    </message>
    <message>
        <source>A notification comes although it was not negotiated</source>
        <translation>Eine Benachrichtigung kommt, obwohl sie nicht ausgehandelt wurde</translation>
    </message>
    <message>
        <source>The time of a notification carries a type tag</source>
        <translation>Die Zeit einer Benachrichtigung trägt ein Typ-Tag</translation>
    </message>
    <message>
        <source>The time of a notification is impossible</source>
        <translation>Die Zeit einer Benachrichtigung ist unmöglich</translation>
    </message>
    <message>
        <source>An attribute has another type than its class gives it</source>
        <translation>Ein Attribut hat einen anderen Typ, als seine Klasse ihm gibt</translation>
    </message>
    <message>
        <source>A date-time is sent as date-time where an octet-string is specified, or the reverse</source>
        <translation>Ein date-time wird als date-time gesendet, wo ein octet-string festgelegt ist, oder umgekehrt</translation>
    </message>
    <message>
        <source>A date-time has fields that are impossible</source>
        <translation>Ein date-time hat unmögliche Felder</translation>
    </message>
    <message>
        <source>The day of the week does not fit the date</source>
        <translation>Der Wochentag passt nicht zum Datum</translation>
    </message>
    <message>
        <source>The clock does not say how far it is from UTC</source>
        <translation>Die Uhr sagt nicht, wie weit sie von UTC entfernt ist</translation>
    </message>
    <message>
        <source>The deviation of the clock has the wrong sign</source>
        <translation>Die UTC-Abweichung der Uhr hat das falsche Vorzeichen</translation>
    </message>
    <message>
        <source>The deviation of the clock is outside its range</source>
        <translation>Die UTC-Abweichung der Uhr liegt außerhalb ihres Bereichs</translation>
    </message>
    <message>
        <source>The clock says of itself that it is invalid or doubtful</source>
        <translation>Die Uhr nennt sich selbst ungültig oder zweifelhaft</translation>
    </message>
    <message>
        <source>The daylight-saving bit does not fit the deviation and the time zone</source>
        <translation>Das Sommerzeitbit passt nicht zu UTC-Abweichung und Zeitzone</translation>
    </message>
    <message>
        <source>The object list cannot be read</source>
        <translation>Die Objektliste kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>An object stands twice in the object list</source>
        <translation>Ein Objekt steht zweimal in der Objektliste</translation>
    </message>
    <message>
        <source>An object is missing that every meter must have</source>
        <translation>Ein Objekt fehlt, das jeder Zähler haben muss</translation>
    </message>
    <message>
        <source>An object has an interface class that this program does not know</source>
        <translation>Ein Objekt hat eine Schnittstellenklasse, die dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>An object has a version of its class that this program does not know</source>
        <translation>Ein Objekt hat eine Version seiner Klasse, die dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>The object list names an attribute or method that the class does not have</source>
        <translation>Die Objektliste nennt ein Attribut oder eine Methode, die die Klasse nicht hat</translation>
    </message>
    <message>
        <source>The object list leaves out an attribute of the class</source>
        <translation>Die Objektliste lässt ein Attribut der Klasse aus</translation>
    </message>
    <message>
        <source>An access mode does not exist in this version of the association class</source>
        <translation>Einen Zugriffsmodus gibt es in dieser Version der Assoziationsklasse nicht</translation>
    </message>
    <message>
        <source>An attribute that the object list calls readable is refused</source>
        <translation>Ein laut Objektliste lesbares Attribut wird abgelehnt</translation>
    </message>
    <message>
        <source>The logical name in attribute 1 is not the name of the object</source>
        <translation>Der logische Name in Attribut 1 ist nicht der Name des Objekts</translation>
    </message>
    <message>
        <source>The object list offers a password or key for reading</source>
        <translation>Die Objektliste bietet ein Passwort oder einen Schlüssel zum Lesen an</translation>
    </message>
    <message>
        <source>The invocation counter of a security setup is not in the object list</source>
        <translation>Der Aufrufzähler eines Security Setup steht nicht in der Objektliste</translation>
    </message>
    <message>
        <source>A register has no scaler and unit</source>
        <translation>Ein Register hat keinen Skalierungsfaktor und keine Einheit</translation>
    </message>
    <message>
        <source>A register has a unit that does not exist</source>
        <translation>Ein Register hat eine Einheit, die es nicht gibt</translation>
    </message>
    <message>
        <source>A profile captures an object that the object list does not hold</source>
        <translation>Ein Profil erfasst ein Objekt, das die Objektliste nicht enthält</translation>
    </message>
    <message>
        <source>A sorted profile names a sort object that it does not capture</source>
        <translation>Ein sortiertes Profil nennt ein Sortierobjekt, das es nicht erfasst</translation>
    </message>
    <message>
        <source>A profile has another number of rows than it says</source>
        <translation>Ein Profil hat eine andere Zeilenzahl, als es angibt</translation>
    </message>
    <message>
        <source>A profile says that it has more rows than it can hold</source>
        <translation>Ein Profil gibt mehr Zeilen an, als es fassen kann</translation>
    </message>
    <message>
        <source>Rows are missing that the capture period promises</source>
        <translation>Zeilen fehlen, die die Erfassungsperiode verspricht</translation>
    </message>
    <message>
        <source>Rows are not in the order that the profile names</source>
        <translation>Zeilen stehen nicht in der Reihenfolge, die das Profil nennt</translation>
    </message>
    <message>
        <source>Two rows have the same time</source>
        <translation>Zwei Zeilen haben dieselbe Zeit</translation>
    </message>
    <message>
        <source>A row has another number of cells than the profile captures</source>
        <translation>Eine Zeile hat eine andere Zellenzahl, als das Profil erfasst</translation>
    </message>
    <message>
        <source>The clock of a row is left out and nothing says what it was</source>
        <translation>Die Uhr einer Zeile ist ausgelassen, und nichts sagt, was sie war</translation>
    </message>
    <message>
        <source>Selective access was granted but is refused</source>
        <translation>Selektiver Zugriff wurde gewährt, wird aber abgelehnt</translation>
    </message>
    <message>
        <source>Selective access is accepted but its limits are not kept</source>
        <translation>Selektiver Zugriff wird angenommen, aber seine Grenzen werden nicht eingehalten</translation>
    </message>
    <message>
        <source>The meter does not answer a request that is allowed</source>
        <translation>Der Zähler beantwortet eine erlaubte Anfrage nicht</translation>
    </message>
    <message>
        <source>The meter ends the connection after a request that is allowed</source>
        <translation>Der Zähler beendet die Verbindung nach einer erlaubten Anfrage</translation>
    </message>
    <message>
        <source>It is read as it was meant.</source>
        <translation>Es wird so gelesen, wie es gemeint war.</translation>
    </message>
    <message>
        <source>It is left out; the rest is used.</source>
        <translation>Es wird ausgelassen; der Rest wird verwendet.</translation>
    </message>
    <message>
        <source>The defaults of the standard are used.</source>
        <translation>Die Vorgaben der Norm werden verwendet.</translation>
    </message>
    <message>
        <source>The smaller of the two limits is kept.</source>
        <translation>Die kleinere der beiden Grenzen wird eingehalten.</translation>
    </message>
    <message>
        <source>The frame is dropped and asked for again.</source>
        <translation>Der Rahmen wird verworfen und erneut angefordert.</translation>
    </message>
    <message>
        <source>The same is asked for in a simpler way.</source>
        <translation>Dasselbe wird auf einfachere Weise angefordert.</translation>
    </message>
    <message>
        <source>The connection is made anew and the work goes on.</source>
        <translation>Die Verbindung wird neu aufgebaut, und die Arbeit geht weiter.</translation>
    </message>
    <message>
        <source>The association counts as ended.</source>
        <translation>Die Assoziation gilt als beendet.</translation>
    </message>
    <message>
        <source>The answer is not used.</source>
        <translation>Die Antwort wird nicht verwendet.</translation>
    </message>
    <message>
        <source>The value is shown as it came.</source>
        <translation>Der Wert wird gezeigt, wie er kam.</translation>
    </message>
    <message>
        <source>The value is kept and marked as doubtful.</source>
        <translation>Der Wert wird behalten und als zweifelhaft gekennzeichnet.</translation>
    </message>
    <message>
        <source>The time is derived by the rule of the meter profile and marked as derived.</source>
        <translation>Die Zeit wird nach der Regel des Zählerprofils abgeleitet und als abgeleitet gekennzeichnet.</translation>
    </message>
    <message>
        <source>What is missing is named; nothing is filled in.</source>
        <translation>Fehlendes wird benannt; nichts wird aufgefüllt.</translation>
    </message>
    <message>
        <source>It is skipped; everything else is read.</source>
        <translation>Es wird übersprungen; alles andere wird gelesen.</translation>
    </message>
    <message>
        <source>It is not read.</source>
        <translation>Es wird nicht gelesen.</translation>
    </message>
    <message>
        <source>It is recorded.</source>
        <translation>Es wird aufgezeichnet.</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>gering</translation>
    </message>
    <message>
        <source>major</source>
        <translation>erheblich</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>schwer</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>Standard event log</source>
        <translation>Standard-Ereignisprotokoll</translation>
    </message>
    <message>
        <source>Fraud detection log</source>
        <translation>Manipulationsprotokoll</translation>
    </message>
    <message>
        <source>Disconnector log</source>
        <translation>Trennschalterprotokoll</translation>
    </message>
    <message>
        <source>M-Bus event log</source>
        <translation>M-Bus-Ereignisprotokoll</translation>
    </message>
    <message>
        <source>Power quality log</source>
        <translation>Netzqualitätsprotokoll</translation>
    </message>
    <message>
        <source>Communication log</source>
        <translation>Kommunikationsprotokoll</translation>
    </message>
    <message>
        <source>Event log %1</source>
        <translation>Ereignisprotokoll %1</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>Ereignis %1</translation>
    </message>
    <message>
        <source>%1 on L%2</source>
        <translation>%1 an L%2</translation>
    </message>
    <message>
        <source>Power failure</source>
        <translation>Netzausfall</translation>
    </message>
    <message>
        <source>Power is back</source>
        <translation>Netzwiederkehr</translation>
    </message>
    <message>
        <source>Daylight saving time began or ended</source>
        <translation>Sommerzeit begann oder endete</translation>
    </message>
    <message>
        <source>Clock adjusted, time before</source>
        <translation>Uhr gestellt, Zeit davor</translation>
    </message>
    <message>
        <source>Clock adjusted, time after</source>
        <translation>Uhr gestellt, Zeit danach</translation>
    </message>
    <message>
        <source>Clock is invalid</source>
        <translation>Uhr ist ungültig</translation>
    </message>
    <message>
        <source>Battery must be replaced</source>
        <translation>Batterie muss gewechselt werden</translation>
    </message>
    <message>
        <source>Battery voltage is low</source>
        <translation>Batteriespannung ist niedrig</translation>
    </message>
    <message>
        <source>Tariff calendar activated</source>
        <translation>Tarifkalender aktiviert</translation>
    </message>
    <message>
        <source>Error register cleared</source>
        <translation>Fehlerregister gelöscht</translation>
    </message>
    <message>
        <source>Alarm register cleared</source>
        <translation>Alarmregister gelöscht</translation>
    </message>
    <message>
        <source>Fault in the program memory</source>
        <translation>Fehler im Programmspeicher</translation>
    </message>
    <message>
        <source>Fault in the working memory</source>
        <translation>Fehler im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Fault in the non-volatile memory</source>
        <translation>Fehler im nichtflüchtigen Speicher</translation>
    </message>
    <message>
        <source>Processor restarted by its watchdog</source>
        <translation>Prozessor durch seinen Watchdog neu gestartet</translation>
    </message>
    <message>
        <source>Fault in the measuring system</source>
        <translation>Fehler im Messsystem</translation>
    </message>
    <message>
        <source>Firmware is verified and ready for activation</source>
        <translation>Firmware ist geprüft und bereit zur Aktivierung</translation>
    </message>
    <message>
        <source>Firmware activated</source>
        <translation>Firmware aktiviert</translation>
    </message>
    <message>
        <source>Tariff calendar prepared</source>
        <translation>Tarifkalender vorbereitet</translation>
    </message>
    <message>
        <source>External alarm</source>
        <translation>Externer Alarm</translation>
    </message>
    <message>
        <source>Terminal cover opened</source>
        <translation>Klemmendeckel geöffnet</translation>
    </message>
    <message>
        <source>Terminal cover closed</source>
        <translation>Klemmendeckel geschlossen</translation>
    </message>
    <message>
        <source>Strong magnetic field</source>
        <translation>Starkes Magnetfeld</translation>
    </message>
    <message>
        <source>Strong magnetic field is gone</source>
        <translation>Starkes Magnetfeld ist verschwunden</translation>
    </message>
    <message>
        <source>Meter cover opened</source>
        <translation>Zählerdeckel geöffnet</translation>
    </message>
    <message>
        <source>Meter cover closed</source>
        <translation>Zählerdeckel geschlossen</translation>
    </message>
    <message>
        <source>Wrong password, several times</source>
        <translation>Mehrmals falsches Passwort</translation>
    </message>
    <message>
        <source>Parameters changed</source>
        <translation>Parameter geändert</translation>
    </message>
    <message>
        <source>Global key changed</source>
        <translation>Globaler Schlüssel gewechselt</translation>
    </message>
    <message>
        <source>Deciphering or authentication failed</source>
        <translation>Entschlüsselung oder Authentisierung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Repeated message rejected</source>
        <translation>Wiederholte Nachricht abgewiesen</translation>
    </message>
    <message>
        <source>Disconnector is ready for reconnection by the button</source>
        <translation>Trennschalter ist bereit zum Wiederzuschalten mit der Taste</translation>
    </message>
    <message>
        <source>Disconnected with the button</source>
        <translation>Mit der Taste getrennt</translation>
    </message>
    <message>
        <source>Reconnected with the button</source>
        <translation>Mit der Taste wieder zugeschaltet</translation>
    </message>
    <message>
        <source>Disconnected by command</source>
        <translation>Durch Befehl getrennt</translation>
    </message>
    <message>
        <source>Reconnected by command</source>
        <translation>Durch Befehl wieder zugeschaltet</translation>
    </message>
    <message>
        <source>Disconnected by the meter itself</source>
        <translation>Vom Zähler selbst getrennt</translation>
    </message>
    <message>
        <source>Limiter threshold exceeded</source>
        <translation>Schwelle des Lastbegrenzers überschritten</translation>
    </message>
    <message>
        <source>Below the limiter threshold again</source>
        <translation>Schwelle des Lastbegrenzers wieder unterschritten</translation>
    </message>
    <message>
        <source>Limiter threshold changed</source>
        <translation>Schwelle des Lastbegrenzers geändert</translation>
    </message>
    <message>
        <source>Disconnector failed to move</source>
        <translation>Trennschalter hat nicht geschaltet</translation>
    </message>
    <message>
        <source>Reconnected by the meter itself</source>
        <translation>Vom Zähler selbst wieder zugeschaltet</translation>
    </message>
    <message>
        <source>Undervoltage</source>
        <translation>Unterspannung</translation>
    </message>
    <message>
        <source>Overvoltage</source>
        <translation>Überspannung</translation>
    </message>
    <message>
        <source>Missing voltage</source>
        <translation>Fehlende Spannung</translation>
    </message>
    <message>
        <source>Normal voltage again</source>
        <translation>Spannung wieder normal</translation>
    </message>
    <message>
        <source>Phase sequence reversed</source>
        <translation>Phasenfolge vertauscht</translation>
    </message>
    <message>
        <source>Neutral is missing</source>
        <translation>Neutralleiter fehlt</translation>
    </message>
    <message>
        <source>Phases out of balance</source>
        <translation>Phasen unsymmetrisch</translation>
    </message>
    <message>
        <source>Current flows backwards</source>
        <translation>Strom fließt rückwärts</translation>
    </message>
    <message>
        <source>Mobile data connection established</source>
        <translation>Mobile Datenverbindung aufgebaut</translation>
    </message>
    <message>
        <source>Mobile data connection closed</source>
        <translation>Mobile Datenverbindung beendet</translation>
    </message>
    <message>
        <source>Somebody connected at a local port</source>
        <translation>Jemand hat sich an einer lokalen Schnittstelle verbunden</translation>
    </message>
    <message>
        <source>Load profile cleared</source>
        <translation>Lastgang gelöscht</translation>
    </message>
    <message>
        <source>Event log cleared</source>
        <translation>Ereignisprotokoll gelöscht</translation>
    </message>
</context>
<context>
    <name>Explainer</name>
    <message>
        <source>The meter's answer to the association is damaged at octet %1.</source>
        <translation>Die Antwort des Zählers auf die Assoziation ist bei Oktett %1 beschädigt.</translation>
    </message>
    <message>
        <source>The firmware encodes the association in its own way.</source>
        <translation>Die Firmware kodiert die Assoziation auf eigene Weise.</translation>
    </message>
    <message>
        <source>The meter sent an old or cut answer.</source>
        <translation>Der Zähler hat eine alte oder abgeschnittene Antwort gesendet.</translation>
    </message>
    <message>
        <source>Save the trace and send it to support.</source>
        <translation>Speichern Sie die Aufzeichnung und senden Sie sie an den Support.</translation>
    </message>
    <message>
        <source>The meter answered the association with a message of another kind (tag %1).</source>
        <translation>Der Zähler hat auf die Assoziation mit einer Nachricht anderer Art geantwortet (Tag %1).</translation>
    </message>
    <message>
        <source>An association of an earlier visit is still open.</source>
        <translation>Eine Assoziation von einem früheren Besuch ist noch offen.</translation>
    </message>
    <message>
        <source>The server address is that of another logical device.</source>
        <translation>Die Serveradresse gehört zu einem anderen logischen Gerät.</translation>
    </message>
    <message>
        <source>Wait until the meter has closed the old association (usually two minutes), then connect again.</source>
        <translation>Warten Sie, bis der Zähler die alte Assoziation geschlossen hat (meist zwei Minuten), und verbinden Sie sich dann erneut.</translation>
    </message>
    <message>
        <source>The meter sent our own challenge back, which a genuine meter never does.</source>
        <translation>Der Zähler hat unsere eigene Challenge zurückgesendet; ein echter Zähler tut das nie.</translation>
    </message>
    <message>
        <source>The line echoes.</source>
        <translation>Die Leitung erzeugt ein Echo.</translation>
    </message>
    <message>
        <source>Something between laptop and meter pretends to be the meter.</source>
        <translation>Etwas zwischen Laptop und Zähler gibt sich als der Zähler aus.</translation>
    </message>
    <message>
        <source>Do not go on; check what is connected between laptop and meter.</source>
        <translation>Fahren Sie nicht fort; prüfen Sie, was zwischen Laptop und Zähler angeschlossen ist.</translation>
    </message>
    <message>
        <source>The meter speaks a DLMS version older than 6.</source>
        <translation>Der Zähler spricht eine DLMS-Version vor 6.</translation>
    </message>
    <message>
        <source>The firmware is very old.</source>
        <translation>Die Firmware ist sehr alt.</translation>
    </message>
    <message>
        <source>Use the maker's own tool, or have the firmware updated.</source>
        <translation>Verwenden Sie das Werkzeug des Herstellers oder lassen Sie die Firmware aktualisieren.</translation>
    </message>
    <message>
        <source>The meter opened another kind of association than the one asked for.</source>
        <translation>Der Zähler hat eine andere Art von Assoziation geöffnet als angefordert.</translation>
    </message>
    <message>
        <source>The client address belongs to a ciphered or short-name association.</source>
        <translation>Die Clientadresse gehört zu einer verschlüsselten oder einer Kurznamen-Assoziation.</translation>
    </message>
    <message>
        <source>Choose the client address that fits, for example client=16 for the public client.</source>
        <translation>Wählen Sie die passende Clientadresse, zum Beispiel client=16 für den öffentlichen Client.</translation>
    </message>
    <message>
        <source>The meter did not agree to end the association.</source>
        <translation>Der Zähler hat dem Beenden der Assoziation nicht zugestimmt.</translation>
    </message>
    <message>
        <source>It was busy with a request.</source>
        <translation>Er war mit einer Anfrage beschäftigt.</translation>
    </message>
    <message>
        <source>It does not know the release service.</source>
        <translation>Er kennt den Release-Dienst nicht.</translation>
    </message>
    <message>
        <source>Nothing is lost: the meter ends it by itself after its time-out.</source>
        <translation>Es geht nichts verloren: Der Zähler beendet sie nach Ablauf seiner Wartezeit selbst.</translation>
    </message>
    <message>
        <source>The meter wants a newer DLMS version than ours.</source>
        <translation>Der Zähler verlangt eine neuere DLMS-Version als unsere.</translation>
    </message>
    <message>
        <source>The meter follows an edition of the standard that this program does not know.</source>
        <translation>Der Zähler folgt einer Ausgabe der Norm, die dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Aktualisieren Sie dieses Programm.</translation>
    </message>
    <message>
        <source>The meter offers none of the services that were asked for.</source>
        <translation>Der Zähler bietet keinen der angeforderten Dienste.</translation>
    </message>
    <message>
        <source>It works with short names only.</source>
        <translation>Er arbeitet nur mit Kurznamen.</translation>
    </message>
    <message>
        <source>This client address may do nothing in this meter.</source>
        <translation>Diese Clientadresse darf in diesem Zähler nichts.</translation>
    </message>
    <message>
        <source>Try another client address.</source>
        <translation>Versuchen Sie eine andere Clientadresse.</translation>
    </message>
    <message>
        <source>The meter finds our largest message too small.</source>
        <translation>Dem Zähler ist unsere größte Nachricht zu klein.</translation>
    </message>
    <message>
        <source>pdu=… in the address is too low.</source>
        <translation>pdu=… in der Adresse ist zu niedrig.</translation>
    </message>
    <message>
        <source>Leave pdu out of the address or raise it.</source>
        <translation>Lassen Sie pdu in der Adresse weg oder erhöhen Sie den Wert.</translation>
    </message>
    <message>
        <source>The meter's application refused to start a dialogue.</source>
        <translation>Die Anwendung des Zählers hat den Beginn eines Dialogs abgelehnt.</translation>
    </message>
    <message>
        <source>Another client holds the only association.</source>
        <translation>Ein anderer Client belegt die einzige Assoziation.</translation>
    </message>
    <message>
        <source>The meter is updating or restarting.</source>
        <translation>Der Zähler aktualisiert sich oder startet neu.</translation>
    </message>
    <message>
        <source>Wait two minutes and connect again.</source>
        <translation>Warten Sie zwei Minuten und verbinden Sie sich erneut.</translation>
    </message>
    <message>
        <source>The meter refused to negotiate the dialogue's parameters.</source>
        <translation>Der Zähler hat das Aushandeln der Dialogparameter abgelehnt.</translation>
    </message>
    <message>
        <source>Its rules for this client differ from what we propose.</source>
        <translation>Seine Regeln für diesen Client weichen von unserem Vorschlag ab.</translation>
    </message>
    <message>
        <source>Try another client address or a smaller pdu=….</source>
        <translation>Versuchen Sie eine andere Clientadresse oder ein kleineres pdu=….</translation>
    </message>
    <message>
        <source>The meter's protocol layer rejected the association without a reason.</source>
        <translation>Die Protokollschicht des Zählers hat die Assoziation ohne Angabe von Gründen abgelehnt.</translation>
    </message>
    <message>
        <source>Too many associations are open.</source>
        <translation>Zu viele Assoziationen sind offen.</translation>
    </message>
    <message>
        <source>The meter is starting.</source>
        <translation>Der Zähler startet gerade.</translation>
    </message>
    <message>
        <source>Meter and program share no version of the association protocol.</source>
        <translation>Zähler und Programm haben keine gemeinsame Version des Assoziationsprotokolls.</translation>
    </message>
    <message>
        <source>The meter uses an extension of its maker.</source>
        <translation>Der Zähler verwendet eine Erweiterung seines Herstellers.</translation>
    </message>
    <message>
        <source>Use the maker's own tool for this meter.</source>
        <translation>Verwenden Sie für diesen Zähler das Werkzeug des Herstellers.</translation>
    </message>
    <message>
        <source>The meter's protocol layer rejected the association.</source>
        <translation>Die Protokollschicht des Zählers hat die Assoziation abgelehnt.</translation>
    </message>
    <message>
        <source>The client address has no association in this meter.</source>
        <translation>Für die Clientadresse gibt es in diesem Zähler keine Assoziation.</translation>
    </message>
    <message>
        <source>Check client=… and server=… in the address.</source>
        <translation>Prüfen Sie client=… und server=… in der Adresse.</translation>
    </message>
    <message>
        <source>The meter rejected the association and says nothing about why.</source>
        <translation>Der Zähler hat die Assoziation abgelehnt und sagt nicht, warum.</translation>
    </message>
    <message>
        <source>The client address is not allowed at this port.</source>
        <translation>Die Clientadresse ist an diesem Port nicht zugelassen.</translation>
    </message>
    <message>
        <source>The password is wrong; some meters hide that.</source>
        <translation>Das Passwort ist falsch; manche Zähler verschweigen das.</translation>
    </message>
    <message>
        <source>Check the client address first, then the password.</source>
        <translation>Prüfen Sie zuerst die Clientadresse, dann das Passwort.</translation>
    </message>
    <message>
        <source>The meter rejected the association and expressly gives no reason.</source>
        <translation>Der Zähler hat die Assoziation abgelehnt und nennt ausdrücklich keinen Grund.</translation>
    </message>
    <message>
        <source>Another association is still open.</source>
        <translation>Eine andere Assoziation ist noch offen.</translation>
    </message>
    <message>
        <source>The meter is locked for a while after wrong passwords.</source>
        <translation>Der Zähler ist nach falschen Passwörtern eine Zeit lang gesperrt.</translation>
    </message>
    <message>
        <source>Wait some minutes, then try once more with the right password.</source>
        <translation>Warten Sie einige Minuten und versuchen Sie es dann noch einmal mit dem richtigen Passwort.</translation>
    </message>
    <message>
        <source>The meter does not offer this kind of association.</source>
        <translation>Der Zähler bietet diese Art von Assoziation nicht.</translation>
    </message>
    <message>
        <source>This client must work ciphered.</source>
        <translation>Dieser Client muss verschlüsselt arbeiten.</translation>
    </message>
    <message>
        <source>The meter works with short names only.</source>
        <translation>Der Zähler arbeitet nur mit Kurznamen.</translation>
    </message>
    <message>
        <source>Choose a client address that works without ciphering, for example client=16.</source>
        <translation>Wählen Sie eine Clientadresse, die ohne Verschlüsselung arbeitet, zum Beispiel client=16.</translation>
    </message>
    <message>
        <source>The meter does not know our system title.</source>
        <translation>Der Zähler kennt unseren System Title nicht.</translation>
    </message>
    <message>
        <source>It accepts only the system titles that are stored in it.</source>
        <translation>Er akzeptiert nur die in ihm gespeicherten System Titles.</translation>
    </message>
    <message>
        <source>Have this laptop's system title registered in the meter.</source>
        <translation>Lassen Sie den System Title dieses Laptops im Zähler eintragen.</translation>
    </message>
    <message>
        <source>The meter does not accept the invocation identifier of our application.</source>
        <translation>Der Zähler akzeptiert die Aufrufkennung unserer Anwendung nicht.</translation>
    </message>
    <message>
        <source>The meter expects none, or a fixed one.</source>
        <translation>Der Zähler erwartet keine oder eine feste.</translation>
    </message>
    <message>
        <source>Send the trace to support: the meter needs a setting of its own.</source>
        <translation>Senden Sie die Aufzeichnung an den Support: Der Zähler braucht eine eigene Einstellung.</translation>
    </message>
    <message>
        <source>The meter does not accept our AE qualifier (client certificate).</source>
        <translation>Der Zähler akzeptiert unseren AE-Qualifier (Client-Zertifikat) nicht.</translation>
    </message>
    <message>
        <source>The client's certificate is not installed in the meter.</source>
        <translation>Das Zertifikat des Clients ist im Zähler nicht installiert.</translation>
    </message>
    <message>
        <source>Install the certificate in the meter, or use another client.</source>
        <translation>Installieren Sie das Zertifikat im Zähler oder verwenden Sie einen anderen Client.</translation>
    </message>
    <message>
        <source>The meter does not accept the user number of this client.</source>
        <translation>Der Zähler akzeptiert die Benutzernummer dieses Clients nicht.</translation>
    </message>
    <message>
        <source>The meter manages users, and this one is not in its list.</source>
        <translation>Der Zähler verwaltet Benutzer, und dieser steht nicht in seiner Liste.</translation>
    </message>
    <message>
        <source>Have the user entered in the meter's association.</source>
        <translation>Lassen Sie den Benutzer in der Assoziation des Zählers eintragen.</translation>
    </message>
    <message>
        <source>The meter says that the system title we addressed is not its own.</source>
        <translation>Der Zähler meldet, dass der angesprochene System Title nicht sein eigener ist.</translation>
    </message>
    <message>
        <source>The address belongs to another meter.</source>
        <translation>Die Adresse gehört zu einem anderen Zähler.</translation>
    </message>
    <message>
        <source>The meter was exchanged.</source>
        <translation>Der Zähler wurde getauscht.</translation>
    </message>
    <message>
        <source>Check which meter is behind this address.</source>
        <translation>Prüfen Sie, welcher Zähler sich hinter dieser Adresse befindet.</translation>
    </message>
    <message>
        <source>The meter does not accept the invocation identifier we addressed.</source>
        <translation>Der Zähler akzeptiert die angesprochene Aufrufkennung nicht.</translation>
    </message>
    <message>
        <source>The meter expects none.</source>
        <translation>Der Zähler erwartet keine.</translation>
    </message>
    <message>
        <source>Send the trace to support; another client address may work meanwhile.</source>
        <translation>Senden Sie die Aufzeichnung an den Support; eine andere Clientadresse kann inzwischen funktionieren.</translation>
    </message>
    <message>
        <source>The meter does not accept the AE qualifier we addressed.</source>
        <translation>Der Zähler akzeptiert den angesprochenen AE-Qualifier nicht.</translation>
    </message>
    <message>
        <source>The logical device does not have this application.</source>
        <translation>Das logische Gerät hat diese Anwendung nicht.</translation>
    </message>
    <message>
        <source>Check server=… in the address.</source>
        <translation>Prüfen Sie server=… in der Adresse.</translation>
    </message>
    <message>
        <source>The meter does not accept the application instance we addressed.</source>
        <translation>Der Zähler akzeptiert die angesprochene Anwendungsinstanz nicht.</translation>
    </message>
    <message>
        <source>The logical device has restarted with another instance.</source>
        <translation>Das logische Gerät ist mit einer anderen Instanz neu gestartet.</translation>
    </message>
    <message>
        <source>Connect again; if it repeats, check server=… in the address.</source>
        <translation>Verbinden Sie sich erneut; wiederholt es sich, prüfen Sie server=… in der Adresse.</translation>
    </message>
    <message>
        <source>The meter does not know this way of proving who we are.</source>
        <translation>Der Zähler kennt dieses Authentifizierungsverfahren nicht.</translation>
    </message>
    <message>
        <source>This client uses another mechanism, for example high-level security.</source>
        <translation>Dieser Client verwendet ein anderes Verfahren, zum Beispiel High-Level-Security.</translation>
    </message>
    <message>
        <source>Check auth=… in the address and the client's mechanism in the meter's documents.</source>
        <translation>Prüfen Sie auth=… in der Adresse und das Verfahren des Clients in den Unterlagen des Zählers.</translation>
    </message>
    <message>
        <source>The meter wants to be told how we prove who we are.</source>
        <translation>Der Zähler verlangt die Angabe eines Authentifizierungsverfahrens.</translation>
    </message>
    <message>
        <source>auth=none was used with a client that needs a password.</source>
        <translation>auth=none wurde mit einem Client verwendet, der ein Passwort braucht.</translation>
    </message>
    <message>
        <source>Add auth=low to the address and give the password.</source>
        <translation>Fügen Sie der Adresse auth=low hinzu und geben Sie das Passwort an.</translation>
    </message>
    <message>
        <source>The password is not the one this meter expects.</source>
        <translation>Das Passwort ist nicht das von diesem Zähler erwartete.</translation>
    </message>
    <message>
        <source>The password belongs to another meter or another client address.</source>
        <translation>Das Passwort gehört zu einem anderen Zähler oder einer anderen Clientadresse.</translation>
    </message>
    <message>
        <source>The password was changed at the last visit.</source>
        <translation>Das Passwort wurde beim letzten Besuch geändert.</translation>
    </message>
    <message>
        <source>A character is mistyped: letters' case counts.</source>
        <translation>Ein Zeichen ist falsch eingegeben: Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>Check the password before you try again: many meters lock after a few wrong ones.</source>
        <translation>Prüfen Sie das Passwort vor einem neuen Versuch: Viele Zähler sperren nach einigen falschen Eingaben.</translation>
    </message>
    <message>
        <source>This client must give a password, and none was given.</source>
        <translation>Dieser Client muss ein Passwort angeben, es wurde aber keines angegeben.</translation>
    </message>
    <message>
        <source>auth=low is missing in the address.</source>
        <translation>In der Adresse fehlt auth=low.</translation>
    </message>
    <message>
        <source>The client address is not the public one.</source>
        <translation>Die Client-Adresse ist nicht die öffentliche.</translation>
    </message>
    <message>
        <source>Add auth=low and the password, or use client=16 for public reading.</source>
        <translation>Ergänzen Sie auth=low und das Passwort oder verwenden Sie client=16 für öffentliches Lesen.</translation>
    </message>
    <message>
        <source>The meter rejected the association with a reason that the standard does not know (%1).</source>
        <translation>Der Zähler hat die Assoziation mit einem Grund abgelehnt, den die Norm nicht kennt (%1).</translation>
    </message>
    <message>
        <source>The maker uses a number of its own.</source>
        <translation>Der Hersteller verwendet eine eigene Nummer.</translation>
    </message>
    <message>
        <source>Look the number up in the meter's manual.</source>
        <translation>Schlagen Sie die Nummer im Handbuch des Zählers nach.</translation>
    </message>
    <message>
        <source>The value ends too early, after %1 octets.</source>
        <translation>Der Wert endet zu früh, nach %1 Oktetten.</translation>
    </message>
    <message>
        <source>A part of a long answer was lost.</source>
        <translation>Ein Teil einer langen Antwort ging verloren.</translation>
    </message>
    <message>
        <source>The firmware announces more elements than it sends.</source>
        <translation>Die Firmware kündigt mehr Elemente an, als sie sendet.</translation>
    </message>
    <message>
        <source>Read the object again; if it stays, send the trace to support.</source>
        <translation>Lesen Sie das Objekt erneut; bleibt der Fehler, senden Sie die Aufzeichnung an den Support.</translation>
    </message>
    <message>
        <source>The value has a type that DLMS does not know (%1).</source>
        <translation>Der Wert hat einen Typ, den DLMS nicht kennt (%1).</translation>
    </message>
    <message>
        <source>The maker uses a type of its own.</source>
        <translation>Der Hersteller verwendet einen eigenen Typ.</translation>
    </message>
    <message>
        <source>The value is shifted by a firmware fault.</source>
        <translation>Der Wert ist durch einen Firmwarefehler verschoben.</translation>
    </message>
    <message>
        <source>Send the trace to support; the other objects can still be read.</source>
        <translation>Senden Sie die Aufzeichnung an den Support; die anderen Objekte sind weiterhin lesbar.</translation>
    </message>
    <message>
        <source>The value announces a length that cannot be right.</source>
        <translation>Der Wert kündigt eine Länge an, die nicht stimmen kann.</translation>
    </message>
    <message>
        <source>The firmware encodes lengths wrongly.</source>
        <translation>Die Firmware codiert Längen falsch.</translation>
    </message>
    <message>
        <source>Octets were lost on the line.</source>
        <translation>Auf der Leitung gingen Oktette verloren.</translation>
    </message>
    <message>
        <source>Read the object again, or a smaller part of it.</source>
        <translation>Lesen Sie das Objekt erneut oder nur einen kleineren Teil davon.</translation>
    </message>
    <message>
        <source>The value is nested deeper than any real object.</source>
        <translation>Der Wert ist tiefer verschachtelt als jedes echte Objekt.</translation>
    </message>
    <message>
        <source>The firmware has a fault, or the answer is an attack.</source>
        <translation>Die Firmware hat einen Fehler oder die Antwort ist ein Angriff.</translation>
    </message>
    <message>
        <source>Leave this object out and report the meter's firmware.</source>
        <translation>Lassen Sie dieses Objekt aus und melden Sie die Firmware des Zählers.</translation>
    </message>
    <message>
        <source>The value has more elements than one reading may hold.</source>
        <translation>Der Wert hat mehr Elemente, als ein Ablesewert enthalten darf.</translation>
    </message>
    <message>
        <source>The period asked for is very long.</source>
        <translation>Der angeforderte Zeitraum ist sehr lang.</translation>
    </message>
    <message>
        <source>Ask for a shorter period or fewer columns.</source>
        <translation>Fordern Sie einen kürzeren Zeitraum oder weniger Spalten an.</translation>
    </message>
    <message>
        <source>The packed table does not fit its own description.</source>
        <translation>Die gepackte Tabelle passt nicht zu ihrer eigenen Beschreibung.</translation>
    </message>
    <message>
        <source>The firmware packs this table wrongly.</source>
        <translation>Die Firmware packt diese Tabelle falsch.</translation>
    </message>
    <message>
        <source>Ask for single columns, or send the trace to support.</source>
        <translation>Fordern Sie einzelne Spalten an oder senden Sie die Aufzeichnung an den Support.</translation>
    </message>
    <message>
        <source>%1 octets stand behind the value that do not belong to it.</source>
        <translation>Hinter dem Wert stehen %1 Oktette, die nicht dazugehören.</translation>
    </message>
    <message>
        <source>The firmware pads its answers.</source>
        <translation>Die Firmware füllt ihre Antworten auf.</translation>
    </message>
    <message>
        <source>Two answers ran together.</source>
        <translation>Zwei Antworten sind ineinandergelaufen.</translation>
    </message>
    <message>
        <source>The object holds a value of another type (%1) than the standard says.</source>
        <translation>Das Objekt enthält einen Wert anderen Typs (%1), als die Norm vorgibt.</translation>
    </message>
    <message>
        <source>The maker fills this object in its own way.</source>
        <translation>Der Hersteller belegt dieses Objekt auf eigene Weise.</translation>
    </message>
    <message>
        <source>The class number belongs to another object.</source>
        <translation>Die Klassennummer gehört zu einem anderen Objekt.</translation>
    </message>
    <message>
        <source>Read it as a raw value, or take the class from the object list.</source>
        <translation>Lesen Sie es als Rohwert oder entnehmen Sie die Klasse der Objektliste.</translation>
    </message>
    <message>
        <source>The other side sent something that breaks its own format.</source>
        <translation>Die Gegenseite hat etwas gesendet, das ihr eigenes Format verletzt.</translation>
    </message>
    <message>
        <source>The line changes octets on the way.</source>
        <translation>Die Leitung verändert unterwegs Oktette.</translation>
    </message>
    <message>
        <source>The firmware of the meter has a fault.</source>
        <translation>Die Firmware des Zählers hat einen Fehler.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, save the trace and send it to support.</source>
        <translation>Versuchen Sie es erneut; tritt es wieder auf, speichern Sie die Aufzeichnung und senden Sie sie an den Support.</translation>
    </message>
    <message>
        <source>The other side sent something that does not belong at this point of the dialogue.</source>
        <translation>Die Gegenseite hat etwas gesendet, das an dieser Stelle nicht in den Dialog gehört.</translation>
    </message>
    <message>
        <source>An earlier visit left the meter in the middle of a dialogue.</source>
        <translation>Ein früherer Besuch hat den Zähler mitten in einem Dialog zurückgelassen.</translation>
    </message>
    <message>
        <source>Disconnect, wait until the meter has given up the old dialogue, and connect again.</source>
        <translation>Trennen Sie die Verbindung, warten Sie, bis der Zähler den alten Dialog aufgegeben hat, und verbinden Sie erneut.</translation>
    </message>
    <message>
        <source>This needs a feature that is not there.</source>
        <translation>Dies erfordert eine Funktion, die nicht vorhanden ist.</translation>
    </message>
    <message>
        <source>The meter does not have the feature.</source>
        <translation>Der Zähler hat diese Funktion nicht.</translation>
    </message>
    <message>
        <source>This version of the program does not have it.</source>
        <translation>Diese Programmversion hat sie nicht.</translation>
    </message>
    <message>
        <source>Look in the meter's manual for another way to the same value.</source>
        <translation>Suchen Sie im Handbuch des Zählers einen anderen Weg zum selben Wert.</translation>
    </message>
    <message>
        <source>The other side refused.</source>
        <translation>Die Gegenseite hat abgelehnt.</translation>
    </message>
    <message>
        <source>The rights of this client do not reach that far.</source>
        <translation>Die Rechte dieses Clients reichen nicht so weit.</translation>
    </message>
    <message>
        <source>Check with which client address and password you are connected.</source>
        <translation>Prüfen Sie, mit welcher Client-Adresse und welchem Passwort Sie verbunden sind.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Es kam rechtzeitig keine Antwort.</translation>
    </message>
    <message>
        <source>The other side is busy, asleep or out of reach.</source>
        <translation>Die Gegenseite ist beschäftigt, im Ruhezustand oder nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the connection and try again.</source>
        <translation>Prüfen Sie die Verbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A key, a certificate or a signature does not fit.</source>
        <translation>Ein Schlüssel, ein Zertifikat oder eine Signatur passt nicht.</translation>
    </message>
    <message>
        <source>The key belongs to another meter.</source>
        <translation>Der Schlüssel gehört zu einem anderen Zähler.</translation>
    </message>
    <message>
        <source>The octets were changed on the way.</source>
        <translation>Die Oktette wurden unterwegs verändert.</translation>
    </message>
    <message>
        <source>Check which key belongs to this meter before you try again.</source>
        <translation>Prüfen Sie, welcher Schlüssel zu diesem Zähler gehört, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>The program asked for something that is not possible now.</source>
        <translation>Das Programm hat etwas angefordert, das jetzt nicht möglich ist.</translation>
    </message>
    <message>
        <source>This is a fault in the program, not in the meter.</source>
        <translation>Dies ist ein Fehler im Programm, nicht im Zähler.</translation>
    </message>
    <message>
        <source>Save the trace and report it together with the code.</source>
        <translation>Speichern Sie die Aufzeichnung und melden Sie sie zusammen mit dem Code.</translation>
    </message>
    <message>
        <source>The connection to the other side is gone.</source>
        <translation>Die Verbindung zur Gegenseite ist abgebrochen.</translation>
    </message>
    <message>
        <source>A cable, the probe or the network was interrupted.</source>
        <translation>Ein Kabel, der Optokopf oder das Netzwerk wurde unterbrochen.</translation>
    </message>
    <message>
        <source>Check the connection and connect again; what was read is kept.</source>
        <translation>Prüfen Sie die Verbindung und verbinden Sie erneut; bereits Gelesenes bleibt erhalten.</translation>
    </message>
    <message>
        <source>The work was stopped because you asked for it.</source>
        <translation>Der Vorgang wurde auf Ihren Wunsch angehalten.</translation>
    </message>
    <message>
        <source>Stop was pressed.</source>
        <translation>Stopp wurde gedrückt.</translation>
    </message>
    <message>
        <source>What was read until then is kept; start again when you like.</source>
        <translation>Bis dahin Gelesenes bleibt erhalten; starten Sie neu, wann Sie möchten.</translation>
    </message>
    <message>
        <source>A limit was reached before the work was done.</source>
        <translation>Eine Grenze wurde erreicht, bevor der Vorgang fertig war.</translation>
    </message>
    <message>
        <source>The disk or the memory is full.</source>
        <translation>Der Datenträger oder der Arbeitsspeicher ist voll.</translation>
    </message>
    <message>
        <source>The meter sent more than it may.</source>
        <translation>Der Zähler hat mehr gesendet, als er darf.</translation>
    </message>
    <message>
        <source>Ask for less at a time, or make room, and try again.</source>
        <translation>Fordern Sie weniger auf einmal an oder schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Something failed that this version has no words for.</source>
        <translation>Es ist etwas fehlgeschlagen, wofür diese Version keine Beschreibung hat.</translation>
    </message>
    <message>
        <source>Report it together with the code.</source>
        <translation>Melden Sie es zusammen mit dem Code.</translation>
    </message>
    <message>
        <source>The meter did not answer the optical sign-on (tries: %1).</source>
        <translation>Der Zähler hat auf die optische Anmeldung nicht geantwortet (Versuche: %1).</translation>
    </message>
    <message>
        <source>The probe does not sit on the meter's optical port, or it is turned: its cable usually points down.</source>
        <translation>Der Optokopf sitzt nicht auf der optischen Schnittstelle des Zählers oder ist verdreht: Sein Kabel zeigt meist nach unten.</translation>
    </message>
    <message>
        <source>The probe has no power: it may need other RTS and DTR levels.</source>
        <translation>Der Optokopf hat keine Versorgung: Er braucht eventuell andere RTS- und DTR-Pegel.</translation>
    </message>
    <message>
        <source>It is an ANSI meter or an ANSI probe; such a probe fits an IEC meter only turned by 180 degrees.</source>
        <translation>Es ist ein ANSI-Zähler oder ein ANSI-Optokopf; ein solcher Optokopf passt nur um 180 Grad gedreht auf einen IEC-Zähler.</translation>
    </message>
    <message>
        <source>The meter sleeps and wants to be woken by a button.</source>
        <translation>Der Zähler schläft und muss per Taste geweckt werden.</translation>
    </message>
    <message>
        <source>The meter starts with HDLC and has no sign-on.</source>
        <translation>Der Zähler beginnt mit HDLC und hat keine Anmeldung.</translation>
    </message>
    <message>
        <source>Seat the probe again and retry; then try the address with mode=direct.</source>
        <translation>Setzen Sie den Optokopf neu auf und versuchen Sie es erneut; danach versuchen Sie die Adresse mit mode=direct.</translation>
    </message>
    <message>
        <source>The meter answered the sign-on with something that is no identification (octets: %1).</source>
        <translation>Der Zähler hat auf die Anmeldung mit etwas geantwortet, das keine Identifikation ist (Oktette: %1).</translation>
    </message>
    <message>
        <source>Sunlight or a loose probe disturbs the optical path.</source>
        <translation>Sonnenlicht oder ein lockerer Optokopf stört den optischen Weg.</translation>
    </message>
    <message>
        <source>The meter is still at a higher speed from an earlier visit.</source>
        <translation>Der Zähler steht von einem früheren Besuch noch auf einer höheren Geschwindigkeit.</translation>
    </message>
    <message>
        <source>It is no IEC 62056-21 meter.</source>
        <translation>Es ist kein Zähler nach IEC 62056-21.</translation>
    </message>
    <message>
        <source>Shade the probe, wait two minutes until the meter has fallen back to 300 baud, and try again.</source>
        <translation>Schatten Sie den Optokopf ab, warten Sie zwei Minuten, bis der Zähler auf 300 Bd zurückgefallen ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Only the probe's own light came back, no answer of the meter.</source>
        <translation>Nur das eigene Licht des Optokopfs kam zurück, keine Antwort des Zählers.</translation>
    </message>
    <message>
        <source>The probe lies off the meter's port and sees its own reflection.</source>
        <translation>Der Optokopf liegt neben der Schnittstelle des Zählers und sieht seine eigene Reflexion.</translation>
    </message>
    <message>
        <source>The two-wire loop has no meter on it.</source>
        <translation>An der Zweidrahtschleife ist kein Zähler.</translation>
    </message>
    <message>
        <source>The meter is switched off.</source>
        <translation>Der Zähler ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Seat the probe on the meter's optical port and try again.</source>
        <translation>Setzen Sie den Optokopf auf die optische Schnittstelle des Zählers und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The meter signs on but does not offer DLMS at the optical port.</source>
        <translation>Der Zähler meldet sich an, bietet aber an der optischen Schnittstelle kein DLMS.</translation>
    </message>
    <message>
        <source>It speaks IEC 62056-21 modes A to D only.</source>
        <translation>Er spricht nur IEC 62056-21, Modi A bis D.</translation>
    </message>
    <message>
        <source>DLMS is switched off at this port in the meter's settings.</source>
        <translation>DLMS ist an dieser Schnittstelle in den Einstellungen des Zählers abgeschaltet.</translation>
    </message>
    <message>
        <source>Read it as an IEC 62056-21 meter, or use its other port.</source>
        <translation>Lesen Sie ihn als Zähler nach IEC 62056-21 oder nutzen Sie seine andere Schnittstelle.</translation>
    </message>
    <message>
        <source>The meter did not follow the change to binary mode.</source>
        <translation>Der Zähler ist dem Wechsel in den Binärmodus nicht gefolgt.</translation>
    </message>
    <message>
        <source>Octets of the request were lost at 300 baud.</source>
        <translation>Oktette der Anfrage gingen bei 300 Bd verloren.</translation>
    </message>
    <message>
        <source>The meter does not do the speed it announced.</source>
        <translation>Der Zähler beherrscht die angekündigte Geschwindigkeit nicht.</translation>
    </message>
    <message>
        <source>The adapter changed its speed too early.</source>
        <translation>Der Adapter hat seine Geschwindigkeit zu früh gewechselt.</translation>
    </message>
    <message>
        <source>Try again with a lower highest speed, for example baud=2400 in the address.</source>
        <translation>Versuchen Sie es mit einer niedrigeren Höchstgeschwindigkeit erneut, zum Beispiel baud=2400 in der Adresse.</translation>
    </message>
    <message>
        <source>The meter did not answer on the HDLC line (tries: %1).</source>
        <translation>Der Zähler hat auf der HDLC-Leitung nicht geantwortet (Versuche: %1).</translation>
    </message>
    <message>
        <source>The server address is not this meter's (server=… and serverlength=…).</source>
        <translation>Die Server-Adresse ist nicht die dieses Zählers (server=… und serverlength=…).</translation>
    </message>
    <message>
        <source>The line speed differs from the meter's.</source>
        <translation>Die Geschwindigkeit der Leitung weicht von der des Zählers ab.</translation>
    </message>
    <message>
        <source>The probe or the RS-485 wires are loose or swapped.</source>
        <translation>Der Optokopf oder die RS-485-Adern sind lose oder vertauscht.</translation>
    </message>
    <message>
        <source>The meter waits for the optical sign-on first (mode=e).</source>
        <translation>Der Zähler erwartet zuerst die optische Anmeldung (mode=e).</translation>
    </message>
    <message>
        <source>Another client is still connected.</source>
        <translation>Ein anderer Client ist noch verbunden.</translation>
    </message>
    <message>
        <source>Check the wires, the speed and the server address, in this order.</source>
        <translation>Prüfen Sie die Adern, die Geschwindigkeit und die Server-Adresse, in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>A frame came damaged and %1 octets were thrown away.</source>
        <translation>Ein Rahmen kam beschädigt an und %1 Oktette wurden verworfen.</translation>
    </message>
    <message>
        <source>The line is disturbed: long unterminated RS-485, sunlight on the probe.</source>
        <translation>Die Leitung ist gestört: langes RS-485 ohne Abschluss, Sonnenlicht auf dem Optokopf.</translation>
    </message>
    <message>
        <source>The speed or the parity is slightly off.</source>
        <translation>Die Geschwindigkeit oder die Parität stimmt nicht genau.</translation>
    </message>
    <message>
        <source>Improve the line or lower the speed, then try again.</source>
        <translation>Verbessern Sie die Leitung oder senken Sie die Geschwindigkeit und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A device with another address (%1) answered.</source>
        <translation>Ein Gerät mit einer anderen Adresse (%1) hat geantwortet.</translation>
    </message>
    <message>
        <source>Several meters share the line and the address is not this one's.</source>
        <translation>Mehrere Zähler teilen sich die Leitung und die Adresse ist nicht die dieses Zählers.</translation>
    </message>
    <message>
        <source>The meter swaps its two addresses.</source>
        <translation>Der Zähler vertauscht seine beiden Adressen.</translation>
    </message>
    <message>
        <source>Enter the answering meter's address, or address one meter at a time.</source>
        <translation>Geben Sie die Adresse des antwortenden Zählers ein oder sprechen Sie jeweils nur einen Zähler an.</translation>
    </message>
    <message>
        <source>The two sides lost count of their frames after a disturbance.</source>
        <translation>Beide Seiten haben sich nach einer Störung bei den Rahmen verzählt.</translation>
    </message>
    <message>
        <source>The frame size or window is more than the meter can take.</source>
        <translation>Rahmengröße oder Fenster sind größer, als der Zähler verarbeiten kann.</translation>
    </message>
    <message>
        <source>Connect again; if it repeats, set maxinfo=128 and window=1 in the address.</source>
        <translation>Verbinden Sie erneut; bei Wiederholung in der Adresse maxinfo=128 und window=1 setzen.</translation>
    </message>
    <message>
        <source>The meter says that it has no connection with us.</source>
        <translation>Der Zähler meldet, dass keine Verbindung mit uns besteht.</translation>
    </message>
    <message>
        <source>The meter dropped the connection after a pause.</source>
        <translation>Der Zähler hat die Verbindung nach einer Pause getrennt.</translation>
    </message>
    <message>
        <source>The meter accepts no further client now.</source>
        <translation>Der Zähler nimmt derzeit keinen weiteren Client an.</translation>
    </message>
    <message>
        <source>The client address is unknown to the meter.</source>
        <translation>Die Client-Adresse ist dem Zähler unbekannt.</translation>
    </message>
    <message>
        <source>Connect again; if it repeats, check the client address.</source>
        <translation>Verbinden Sie erneut; bei Wiederholung die Client-Adresse prüfen.</translation>
    </message>
    <message>
        <source>An answer in many HDLC segments grew over the limit.</source>
        <translation>Eine Antwort in vielen HDLC-Segmenten hat die Grenze überschritten.</translation>
    </message>
    <message>
        <source>The meter sends segments without an end.</source>
        <translation>Der Zähler sendet Segmente ohne Ende.</translation>
    </message>
    <message>
        <source>So much was asked for at once that no reasonable answer fits.</source>
        <translation>Es wurde so viel auf einmal angefordert, dass keine sinnvolle Antwort mehr passt.</translation>
    </message>
    <message>
        <source>Ask for less at a time, for example a shorter period.</source>
        <translation>Fordern Sie weniger auf einmal an, z. B. einen kürzeren Zeitraum.</translation>
    </message>
    <message>
        <source>RS-485 without termination, or wires beside a load.</source>
        <translation>RS-485 ohne Abschlusswiderstand oder Leitungen neben einer Last.</translation>
    </message>
    <message>
        <source>The speed of the two ends differs.</source>
        <translation>Die Baudraten beider Seiten sind verschieden.</translation>
    </message>
    <message>
        <source>The answer dribbled in so slowly that its time was over.</source>
        <translation>Die Antwort kam so langsam herein, dass ihre Zeit ablief.</translation>
    </message>
    <message>
        <source>A gateway or bridge between laptop and meter is overloaded.</source>
        <translation>Ein Gateway oder eine Bridge zwischen Laptop und Zähler ist überlastet.</translation>
    </message>
    <message>
        <source>The meter is busy with another port.</source>
        <translation>Der Zähler ist mit einer anderen Schnittstelle beschäftigt.</translation>
    </message>
    <message>
        <source>Ask for less at a time, or try again when the gateway is idle.</source>
        <translation>Fordern Sie weniger auf einmal an oder versuchen Sie es erneut, wenn das Gateway frei ist.</translation>
    </message>
    <message>
        <source>Octets come all the time (%1) but never make an HDLC frame.</source>
        <translation>Es kommen ständig Oktette (%1), aber nie ein HDLC-Rahmen.</translation>
    </message>
    <message>
        <source>The other end speaks another protocol or another speed.</source>
        <translation>Die Gegenseite verwendet ein anderes Protokoll oder eine andere Baudrate.</translation>
    </message>
    <message>
        <source>The network port belongs to another service.</source>
        <translation>Der Netzwerkport gehört zu einem anderen Dienst.</translation>
    </message>
    <message>
        <source>A meter pushes its readout without being asked.</source>
        <translation>Ein Zähler sendet seine Daten unaufgefordert.</translation>
    </message>
    <message>
        <source>Check speed and protocol; over a network try tcp:// in place of hdlc+tcp://.</source>
        <translation>Prüfen Sie Baudrate und Protokoll; im Netzwerk tcp:// statt hdlc+tcp:// versuchen.</translation>
    </message>
    <message>
        <source>A request was to go out while the HDLC connection was down.</source>
        <translation>Eine Anforderung sollte gesendet werden, während keine HDLC-Verbindung bestand.</translation>
    </message>
    <message>
        <source>The meter ended the connection a moment before.</source>
        <translation>Der Zähler hat die Verbindung kurz zuvor beendet.</translation>
    </message>
    <message>
        <source>Connect again and repeat the reading.</source>
        <translation>Verbinden Sie erneut und wiederholen Sie die Ablesung.</translation>
    </message>
    <message>
        <source>A request was to go out on the HDLC line before the last one was answered.</source>
        <translation>Auf der HDLC-Leitung sollte eine Anforderung gesendet werden, bevor die letzte beantwortet war.</translation>
    </message>
    <message>
        <source>Two parts of the program used the same line; that is a fault in the program.</source>
        <translation>Zwei Programmteile haben dieselbe Leitung benutzt; das ist ein Programmfehler.</translation>
    </message>
    <message>
        <source>Repeat the reading, and report the code.</source>
        <translation>Wiederholen Sie die Ablesung und melden Sie den Code.</translation>
    </message>
    <message>
        <source>The answer does not start with the DLMS wrapper (version %1).</source>
        <translation>Die Antwort beginnt nicht mit dem DLMS-Wrapper (Version %1).</translation>
    </message>
    <message>
        <source>The port speaks HDLC inside TCP.</source>
        <translation>Der Port verwendet HDLC in TCP.</translation>
    </message>
    <message>
        <source>The port belongs to another service.</source>
        <translation>Der Port gehört zu einem anderen Dienst.</translation>
    </message>
    <message>
        <source>Try hdlc+tcp:// in place of tcp://, or check the port number.</source>
        <translation>Versuchen Sie hdlc+tcp:// statt tcp:// oder prüfen Sie die Portnummer.</translation>
    </message>
    <message>
        <source>The answer came from wrapper port %1 to %2, which is not our dialogue.</source>
        <translation>Die Antwort kam von Wrapper-Port %1 an %2; das ist nicht unser Dialog.</translation>
    </message>
    <message>
        <source>The meter answers as another logical device.</source>
        <translation>Der Zähler antwortet als anderes logisches Gerät.</translation>
    </message>
    <message>
        <source>An answer for an earlier client came late.</source>
        <translation>Eine Antwort für einen früheren Client kam verspätet.</translation>
    </message>
    <message>
        <source>The wrapper announces %1 octets, more than can be right.</source>
        <translation>Der Wrapper kündigt %1 Oktette an, mehr als richtig sein kann.</translation>
    </message>
    <message>
        <source>The stream lost its step after a disturbance.</source>
        <translation>Der Datenstrom ist nach einer Störung aus dem Takt geraten.</translation>
    </message>
    <message>
        <source>Connect again; if it repeats, check the port number.</source>
        <translation>Verbinden Sie erneut; bei Wiederholung die Portnummer prüfen.</translation>
    </message>
    <message>
        <source>The meter took the request over the network but did not answer (tries: %1).</source>
        <translation>Der Zähler hat die Anforderung über das Netzwerk angenommen, aber nicht geantwortet (Versuche: %1).</translation>
    </message>
    <message>
        <source>The client or server number is unknown to the meter; it then keeps silent.</source>
        <translation>Client- oder Servernummer sind dem Zähler unbekannt; er schweigt dann.</translation>
    </message>
    <message>
        <source>The mesh lost the datagram or the meter is busy.</source>
        <translation>Das Funknetz hat das Datagramm verloren oder der Zähler ist beschäftigt.</translation>
    </message>
    <message>
        <source>Check client=… and server=…, then try hdlc+tcp://.</source>
        <translation>Prüfen Sie client=… und server=…, dann hdlc+tcp:// versuchen.</translation>
    </message>
    <message>
        <source>A message over the network stopped after %1 octets.</source>
        <translation>Eine Nachricht über das Netzwerk brach nach %1 Oktetten ab.</translation>
    </message>
    <message>
        <source>The meter or a gateway stopped in the middle.</source>
        <translation>Der Zähler oder ein Gateway hat mittendrin aufgehört.</translation>
    </message>
    <message>
        <source>A datagram was too long for the mesh and was cut.</source>
        <translation>Ein Datagramm war zu lang für das Funknetz und wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>Ask for less at a time, or set a smaller pdu=… in the address.</source>
        <translation>Fordern Sie weniger auf einmal an oder setzen Sie in der Adresse ein kleineres pdu=….</translation>
    </message>
    <message>
        <source>Octets came over the network, but the whole answer did not come in time.</source>
        <translation>Über das Netzwerk kamen Oktette, aber nicht rechtzeitig die ganze Antwort.</translation>
    </message>
    <message>
        <source>The mesh or the mobile network is very slow here.</source>
        <translation>Das Funknetz oder das Mobilfunknetz ist hier sehr langsam.</translation>
    </message>
    <message>
        <source>A gateway is overloaded.</source>
        <translation>Ein Gateway ist überlastet.</translation>
    </message>
    <message>
        <source>Ask for less at a time, or try with a longer time-out.</source>
        <translation>Fordern Sie weniger auf einmal an oder versuchen Sie es mit längerer Wartezeit.</translation>
    </message>
    <message>
        <source>A request was to go out while the network connection was down.</source>
        <translation>Eine Anforderung sollte gesendet werden, während keine Netzwerkverbindung bestand.</translation>
    </message>
    <message>
        <source>The meter or the gateway closed the connection a moment before.</source>
        <translation>Der Zähler oder das Gateway hat die Verbindung kurz zuvor geschlossen.</translation>
    </message>
    <message>
        <source>Connect again over the network and repeat the reading.</source>
        <translation>Verbinden Sie erneut über das Netzwerk und wiederholen Sie die Ablesung.</translation>
    </message>
    <message>
        <source>A request was to go over the network before the last one was answered.</source>
        <translation>Über das Netzwerk sollte eine Anforderung gesendet werden, bevor die letzte beantwortet war.</translation>
    </message>
    <message>
        <source>Two parts of the program used the same connection; that is a fault in the program.</source>
        <translation>Zwei Programmteile haben dieselbe Verbindung benutzt; das ist ein Programmfehler.</translation>
    </message>
    <message>
        <source>The address is empty.</source>
        <translation>Die Adresse ist leer.</translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <translation>Es wurde nichts eingegeben.</translation>
    </message>
    <message>
        <source>Type an address such as optical:///dev/ttyUSB0 or tcp://10.0.0.7:4059.</source>
        <translation>Geben Sie eine Adresse ein, z. B. optical:///dev/ttyUSB0 oder tcp://10.0.0.7:4059.</translation>
    </message>
    <message>
        <source>The address does not say how the meter is reached.</source>
        <translation>Die Adresse gibt nicht an, wie der Zähler erreicht wird.</translation>
    </message>
    <message>
        <source>The part before “://” is missing.</source>
        <translation>Der Teil vor „://“ fehlt.</translation>
    </message>
    <message>
        <source>Put optical://, hdlc://, tcp:// or udp:// in front.</source>
        <translation>Stellen Sie optical://, hdlc://, tcp:// oder udp:// voran.</translation>
    </message>
    <message>
        <source>The address starts with a kind of connection that does not exist.</source>
        <translation>Die Adresse beginnt mit einer Verbindungsart, die es nicht gibt.</translation>
    </message>
    <message>
        <source>The part before “://” is misspelt.</source>
        <translation>Der Teil vor „://“ ist falsch geschrieben.</translation>
    </message>
    <message>
        <source>Use one of optical, hdlc, iec, c1218, tcp, udp, hdlc+tcp, coap, coaps or replay.</source>
        <translation>Verwenden Sie optical, hdlc, iec, c1218, tcp, udp, hdlc+tcp, coap, coaps oder replay.</translation>
    </message>
    <message>
        <source>The address does not say which device or host.</source>
        <translation>Die Adresse gibt kein Gerät und keinen Host an.</translation>
    </message>
    <message>
        <source>The part behind “://” is missing.</source>
        <translation>Der Teil nach „://“ fehlt.</translation>
    </message>
    <message>
        <source>Add the port's path, for example /dev/ttyUSB0, or the host.</source>
        <translation>Ergänzen Sie den Pfad der Schnittstelle, z. B. /dev/ttyUSB0, oder den Host.</translation>
    </message>
    <message>
        <source>The network port in the address is no number from 1 to 65535 (character %1).</source>
        <translation>Der Netzwerkport in der Adresse ist keine Zahl von 1 bis 65535 (Zeichen %1).</translation>
    </message>
    <message>
        <source>A digit is mistyped, or an IPv6 address has no brackets.</source>
        <translation>Eine Ziffer ist falsch, oder eine IPv6-Adresse steht nicht in Klammern.</translation>
    </message>
    <message>
        <source>Write host:4059, or [IPv6]:4059.</source>
        <translation>Schreiben Sie host:4059 oder [IPv6]:4059.</translation>
    </message>
    <message>
        <source>The host in the address is no name and no IP address (character %1).</source>
        <translation>Der Host in der Adresse ist weder ein Name noch eine IP-Adresse (Zeichen %1).</translation>
    </message>
    <message>
        <source>A character is mistyped.</source>
        <translation>Ein Zeichen ist falsch eingegeben.</translation>
    </message>
    <message>
        <source>An IPv6 address must stand in brackets.</source>
        <translation>Eine IPv6-Adresse muss in eckigen Klammern stehen.</translation>
    </message>
    <message>
        <source>Write a name, 10.0.0.7 or [2001:db8::7].</source>
        <translation>Schreiben Sie einen Namen, 10.0.0.7 oder [2001:db8::7].</translation>
    </message>
    <message>
        <source>The address has a setting that this kind of connection does not know (character %1).</source>
        <translation>Die Adresse enthält eine Einstellung, die diese Verbindungsart nicht kennt (Zeichen %1).</translation>
    </message>
    <message>
        <source>The setting is misspelt, or it belongs to another scheme.</source>
        <translation>Die Einstellung ist falsch geschrieben oder gehört zu einem anderen Schema.</translation>
    </message>
    <message>
        <source>Leave it out, or look the settings up in docs/addresses.md.</source>
        <translation>Lassen Sie sie weg oder schlagen Sie die Einstellungen in docs/addresses.md nach.</translation>
    </message>
    <message>
        <source>A setting in the address has a value outside its range (character %1).</source>
        <translation>Eine Einstellung in der Adresse hat einen Wert außerhalb ihres Bereichs (Zeichen %1).</translation>
    </message>
    <message>
        <source>A number is too large, too small or no number.</source>
        <translation>Eine Zahl ist zu groß, zu klein oder keine Zahl.</translation>
    </message>
    <message>
        <source>Correct the value; docs/addresses.md names every range.</source>
        <translation>Korrigieren Sie den Wert; docs/addresses.md nennt alle Bereiche.</translation>
    </message>
    <message>
        <source>A setting stands in the address twice (character %1).</source>
        <translation>Eine Einstellung steht zweimal in der Adresse (Zeichen %1).</translation>
    </message>
    <message>
        <source>Two addresses were put together.</source>
        <translation>Zwei Adressen wurden zusammengefügt.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Lassen Sie eine davon weg.</translation>
    </message>
    <message>
        <source>The address holds a password or key; addresses are shown and stored, so it is refused.</source>
        <translation>Die Adresse enthält ein Passwort oder einen Schlüssel; Adressen werden angezeigt und gespeichert, daher wird sie abgelehnt.</translation>
    </message>
    <message>
        <source>The secret was typed where other tools expect it.</source>
        <translation>Das Geheimnis wurde dort eingegeben, wo andere Werkzeuge es erwarten.</translation>
    </message>
    <message>
        <source>The path in the address cannot be used (character %1).</source>
        <translation>Der Pfad in der Adresse ist nicht verwendbar (Zeichen %1).</translation>
    </message>
    <message>
        <source>A “%” is not followed by two hexadecimal digits.</source>
        <translation>Auf ein „%“ folgen keine zwei Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>The path holds a control character.</source>
        <translation>Der Pfad enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>Write a real % as %25.</source>
        <translation>Schreiben Sie ein echtes % als %25.</translation>
    </message>
    <message>
        <source>No meter is connected.</source>
        <translation>Es ist kein Zähler verbunden.</translation>
    </message>
    <message>
        <source>The link was closed or lost before this request.</source>
        <translation>Die Verbindung wurde vor dieser Anforderung geschlossen oder ging verloren.</translation>
    </message>
    <message>
        <source>Connect first.</source>
        <translation>Verbinden Sie zuerst.</translation>
    </message>
    <message>
        <source>This version cannot work with a meter over this kind of connection yet.</source>
        <translation>Diese Version kann über diese Verbindungsart noch nicht mit einem Zähler arbeiten.</translation>
    </message>
    <message>
        <source>The address is right, but its protocol is not built in.</source>
        <translation>Die Adresse ist richtig, aber ihr Protokoll ist nicht eingebaut.</translation>
    </message>
    <message>
        <source>The meter accepted the new value but still shows another one.</source>
        <translation>Der Zähler hat den neuen Wert angenommen, zeigt aber noch einen anderen.</translation>
    </message>
    <message>
        <source>The meter rounds or limits the value.</source>
        <translation>Der Zähler rundet oder begrenzt den Wert.</translation>
    </message>
    <message>
        <source>The value becomes active later.</source>
        <translation>Der Wert wird später wirksam.</translation>
    </message>
    <message>
        <source>The object ignores writing.</source>
        <translation>Das Objekt ignoriert Schreibzugriffe.</translation>
    </message>
    <message>
        <source>Read the object again and compare before you rely on it.</source>
        <translation>Lesen Sie das Objekt erneut und vergleichen Sie, bevor Sie sich darauf verlassen.</translation>
    </message>
    <message>
        <source>The job was stopped.</source>
        <translation>Der Auftrag wurde gestoppt.</translation>
    </message>
    <message>
        <source>Somebody pressed Stop.</source>
        <translation>Jemand hat „Stopp“ gedrückt.</translation>
    </message>
    <message>
        <source>What was read so far is kept; start again when you like.</source>
        <translation>Das bisher Gelesene bleibt erhalten; Sie können jederzeit neu starten.</translation>
    </message>
    <message>
        <source>Nothing has moved on the connection for half a minute.</source>
        <translation>Auf der Verbindung hat sich seit einer halben Minute nichts bewegt.</translation>
    </message>
    <message>
        <source>The meter or the connection hangs.</source>
        <translation>Der Zähler oder die Verbindung hängt.</translation>
    </message>
    <message>
        <source>Connect again; save the trace if it happens twice.</source>
        <translation>Verbinden Sie erneut; tritt es zweimal auf, speichern Sie den Mitschnitt.</translation>
    </message>
    <message>
        <source>The recording does not say which meter address it was made with.</source>
        <translation>Die Aufzeichnung gibt nicht an, mit welcher Zähleradresse sie erstellt wurde.</translation>
    </message>
    <message>
        <source>It was made by another program or cut.</source>
        <translation>Sie wurde von einem anderen Programm erstellt oder gekürzt.</translation>
    </message>
    <message>
        <source>It is the recording of a replay.</source>
        <translation>Es ist die Aufzeichnung einer Wiedergabe.</translation>
    </message>
    <message>
        <source>Choose another recording.</source>
        <translation>Wählen Sie eine andere Aufzeichnung.</translation>
    </message>
    <message>
        <source>The meter's answer does not belong to the request.</source>
        <translation>Die Antwort des Zählers gehört nicht zur Anfrage.</translation>
    </message>
    <message>
        <source>The meter's firmware has a fault.</source>
        <translation>Die Firmware des Zählers ist fehlerhaft.</translation>
    </message>
    <message>
        <source>Try again; save the trace if it happens twice.</source>
        <translation>Versuchen Sie es erneut; speichern Sie die Aufzeichnung (Trace), wenn es zweimal auftritt.</translation>
    </message>
    <message>
        <source>The password file cannot be read (%1).</source>
        <translation>Die Passwortdatei kann nicht gelesen werden (%1).</translation>
    </message>
    <message>
        <source>The path is misspelt.</source>
        <translation>Der Pfad ist falsch geschrieben.</translation>
    </message>
    <message>
        <source>It is a folder, a device or a symbolic link.</source>
        <translation>Es ist ein Ordner, ein Gerät oder ein symbolischer Link.</translation>
    </message>
    <message>
        <source>It belongs to another user.</source>
        <translation>Sie gehört einem anderen Benutzer.</translation>
    </message>
    <message>
        <source>Check the path, or give - and type the password.</source>
        <translation>Prüfen Sie den Pfad, oder geben Sie - an und tippen Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>Other users could read the password file, so it is not used.</source>
        <translation>Andere Benutzer könnten die Passwortdatei lesen, daher wird sie nicht verwendet.</translation>
    </message>
    <message>
        <source>The file was made with the usual rights.</source>
        <translation>Die Datei wurde mit den üblichen Rechten angelegt.</translation>
    </message>
    <message>
        <source>Run “chmod 600” on the file.</source>
        <translation>Führen Sie „chmod 600“ für die Datei aus.</translation>
    </message>
    <message>
        <source>The first line of the password file is too long for a password.</source>
        <translation>Die erste Zeile der Passwortdatei ist zu lang für ein Passwort.</translation>
    </message>
    <message>
        <source>It is another file.</source>
        <translation>Es ist eine andere Datei.</translation>
    </message>
    <message>
        <source>Put the password alone into the first line.</source>
        <translation>Schreiben Sie nur das Passwort in die erste Zeile.</translation>
    </message>
    <message>
        <source>The first line of the password file is empty.</source>
        <translation>Die erste Zeile der Passwortdatei ist leer.</translation>
    </message>
    <message>
        <source>The password stands in a later line.</source>
        <translation>Das Passwort steht in einer späteren Zeile.</translation>
    </message>
    <message>
        <source>Put the password into the first line.</source>
        <translation>Schreiben Sie das Passwort in die erste Zeile.</translation>
    </message>
    <message>
        <source>The load profile names no columns.</source>
        <translation>Der Lastgang nennt keine Spalten.</translation>
    </message>
    <message>
        <source>The profile was never configured.</source>
        <translation>Das Profil wurde nie konfiguriert.</translation>
    </message>
    <message>
        <source>The columns are hidden from this client.</source>
        <translation>Die Spalten sind für diesen Client nicht sichtbar.</translation>
    </message>
    <message>
        <source>Choose another profile from the object list.</source>
        <translation>Wählen Sie ein anderes Profil aus der Objektliste.</translation>
    </message>
    <message>
        <source>The load profile has no time column, so its rows have no time.</source>
        <translation>Der Lastgang hat keine Zeitspalte, daher haben seine Zeilen keine Zeit.</translation>
    </message>
    <message>
        <source>The profile was configured without the clock.</source>
        <translation>Das Profil wurde ohne die Uhr konfiguriert.</translation>
    </message>
    <message>
        <source>Read it as a raw value, or have the clock added to its columns.</source>
        <translation>Lesen Sie es als Rohwert, oder lassen Sie die Uhr in die Spalten aufnehmen.</translation>
    </message>
    <message>
        <source>Row %1 of the load profile does not have the columns that the profile names.</source>
        <translation>Zeile %1 des Lastgangs hat nicht die Spalten, die das Profil nennt.</translation>
    </message>
    <message>
        <source>The columns were changed after the row was stored.</source>
        <translation>Die Spalten wurden nach dem Speichern der Zeile geändert.</translation>
    </message>
    <message>
        <source>The firmware has a fault.</source>
        <translation>Die Firmware ist fehlerhaft.</translation>
    </message>
    <message>
        <source>The rows before it are kept; read on from a later time.</source>
        <translation>Die Zeilen davor bleiben erhalten; lesen Sie ab einem späteren Zeitpunkt weiter.</translation>
    </message>
    <message>
        <source>The meter delivered %1 rows, which is not the number it says it has.</source>
        <translation>Der Zähler lieferte %1 Zeilen; das ist nicht die Anzahl, die er angibt.</translation>
    </message>
    <message>
        <source>New rows were stored during the reading.</source>
        <translation>Während des Lesens wurden neue Zeilen gespeichert.</translation>
    </message>
    <message>
        <source>The meter leaves out rows of a power failure.</source>
        <translation>Der Zähler lässt Zeilen eines Netzausfalls aus.</translation>
    </message>
    <message>
        <source>Read the period again and compare.</source>
        <translation>Lesen Sie den Zeitraum erneut und vergleichen Sie.</translation>
    </message>
    <message>
        <source>The object holds no number (data type %1).</source>
        <translation>Das Objekt enthält keine Zahl (Datentyp %1).</translation>
    </message>
    <message>
        <source>It is a text, a time or a table.</source>
        <translation>Es ist ein Text, eine Zeit oder eine Tabelle.</translation>
    </message>
    <message>
        <source>The class or the attribute is not that of a value.</source>
        <translation>Die Klasse oder das Attribut ist nicht die eines Wertes.</translation>
    </message>
    <message>
        <source>Read it as a raw value.</source>
        <translation>Lesen Sie es als Rohwert.</translation>
    </message>
    <message>
        <source>The meter's times have no relation to UTC.</source>
        <translation>Die Zeiten des Zählers haben keinen Bezug zu UTC.</translation>
    </message>
    <message>
        <source>The meter leaves the time-zone deviation out.</source>
        <translation>Der Zähler lässt die Zeitzonenabweichung weg.</translation>
    </message>
    <message>
        <source>Say which deviation the meter's clock has, then read again.</source>
        <translation>Geben Sie die Abweichung der Zähleruhr an und lesen Sie erneut.</translation>
    </message>
    <message>
        <source>Two readings of the same register disagree.</source>
        <translation>Zwei Ablesungen desselben Registers stimmen nicht überein.</translation>
    </message>
    <message>
        <source>The value changes faster than it is read.</source>
        <translation>Der Wert ändert sich schneller, als er gelesen wird.</translation>
    </message>
    <message>
        <source>The line or the meter delivers wrong octets.</source>
        <translation>Die Leitung oder der Zähler liefert falsche Oktette.</translation>
    </message>
    <message>
        <source>Read it again; do not use the value before two readings agree.</source>
        <translation>Lesen Sie erneut; verwenden Sie den Wert erst, wenn zwei Ablesungen übereinstimmen.</translation>
    </message>
    <message>
        <source>The message is no valid JSON at octet %1.</source>
        <translation>Die Nachricht ist bei Oktett %1 kein gültiges JSON.</translation>
    </message>
    <message>
        <source>It was cut off or changed on the way.</source>
        <translation>Sie wurde unterwegs abgeschnitten oder verändert.</translation>
    </message>
    <message>
        <source>A proxy answered in place of the server.</source>
        <translation>Ein Proxy hat anstelle des Servers geantwortet.</translation>
    </message>
    <message>
        <source>Send again; if it stays, check the endpoint.</source>
        <translation>Senden Sie erneut; wenn es bleibt, prüfen Sie den Endpunkt.</translation>
    </message>
    <message>
        <source>The message is nested deeper than any message of readings.</source>
        <translation>Die Nachricht ist tiefer verschachtelt als jede Nachricht mit Ablesewerten.</translation>
    </message>
    <message>
        <source>Something else than readings was sent.</source>
        <translation>Es wurde etwas anderes als Ablesewerte gesendet.</translation>
    </message>
    <message>
        <source>Check which program sent it.</source>
        <translation>Prüfen Sie, welches Programm sie gesendet hat.</translation>
    </message>
    <message>
        <source>The message is larger than one batch may be.</source>
        <translation>Die Nachricht ist größer, als ein Paket sein darf.</translation>
    </message>
    <message>
        <source>Too many readings were put into one batch.</source>
        <translation>Zu viele Ablesewerte wurden in ein Paket gelegt.</translation>
    </message>
    <message>
        <source>Send smaller batches.</source>
        <translation>Senden Sie kleinere Pakete.</translation>
    </message>
    <message>
        <source>One batch holds too many readings (%1).</source>
        <translation>Ein Paket enthält zu viele Ablesewerte (%1).</translation>
    </message>
    <message>
        <source>The batch size in the settings is too large.</source>
        <translation>Die Paketgröße in den Einstellungen ist zu groß.</translation>
    </message>
    <message>
        <source>Lower the number of readings in a batch.</source>
        <translation>Verringern Sie die Anzahl der Ablesewerte je Paket.</translation>
    </message>
    <message>
        <source>The message's header is incomplete or wrong.</source>
        <translation>Der Kopf der Nachricht ist unvollständig oder falsch.</translation>
    </message>
    <message>
        <source>It comes from another program or version.</source>
        <translation>Sie stammt von einem anderen Programm oder einer anderen Version.</translation>
    </message>
    <message>
        <source>Bring both sides to the same version.</source>
        <translation>Bringen Sie beide Seiten auf dieselbe Version.</translation>
    </message>
    <message>
        <source>The message does not hold meter readings in the agreed form.</source>
        <translation>Die Nachricht enthält keine Ablesewerte in der vereinbarten Form.</translation>
    </message>
    <message>
        <source>Compare the message with docs/sync.md.</source>
        <translation>Vergleichen Sie die Nachricht mit docs/sync.md.</translation>
    </message>
    <message>
        <source>The meter's serial number cannot be stored: it is empty, too long or no plain text.</source>
        <translation>Die Seriennummer des Zählers kann nicht gespeichert werden: Sie ist leer, zu lang oder kein reiner Text.</translation>
    </message>
    <message>
        <source>The meter's identification object was never filled in.</source>
        <translation>Das Identifikationsobjekt des Zählers wurde nie ausgefüllt.</translation>
    </message>
    <message>
        <source>The serial was read from the wrong object.</source>
        <translation>Die Seriennummer wurde aus dem falschen Objekt gelesen.</translation>
    </message>
    <message>
        <source>Read the identification again and compare it with the name plate.</source>
        <translation>Lesen Sie die Identifikation erneut und vergleichen Sie sie mit dem Typenschild.</translation>
    </message>
    <message>
        <source>A reading has a time that no meter can mean.</source>
        <translation>Ein Ablesewert hat eine Zeit, die kein Zähler meinen kann.</translation>
    </message>
    <message>
        <source>The meter's clock was never set.</source>
        <translation>Die Uhr des Zählers wurde nie gestellt.</translation>
    </message>
    <message>
        <source>Set the meter's clock; readings before that have no usable time.</source>
        <translation>Stellen Sie die Uhr des Zählers; frühere Ablesewerte haben keine brauchbare Zeit.</translation>
    </message>
    <message>
        <source>A reading's value is beyond every physical size.</source>
        <translation>Der Wert einer Ablesung liegt jenseits jeder physikalischen Größe.</translation>
    </message>
    <message>
        <source>The register's scaler is wrong.</source>
        <translation>Der Skalierungsfaktor des Registers ist falsch.</translation>
    </message>
    <message>
        <source>Read the register's scaler and unit again.</source>
        <translation>Lesen Sie Skalierungsfaktor und Einheit des Registers erneut.</translation>
    </message>
    <message>
        <source>The meter's own time stamp does not have the standard's twelve octets.</source>
        <translation>Der Zeitstempel des Zählers hat nicht die zwölf Oktette der Norm.</translation>
    </message>
    <message>
        <source>The maker uses a form of its own.</source>
        <translation>Der Hersteller verwendet eine eigene Form.</translation>
    </message>
    <message>
        <source>Send the trace to support.</source>
        <translation>Senden Sie die Aufzeichnung (Trace) an den Support.</translation>
    </message>
    <message>
        <source>The interval of a load profile is negative or longer than a year.</source>
        <translation>Das Intervall eines Lastgangs ist negativ oder länger als ein Jahr.</translation>
    </message>
    <message>
        <source>The profile's capture period was set wrongly.</source>
        <translation>Die Erfassungsperiode des Profils wurde falsch eingestellt.</translation>
    </message>
    <message>
        <source>Check the capture period in the meter.</source>
        <translation>Prüfen Sie die Erfassungsperiode im Zähler.</translation>
    </message>
    <message>
        <source>Entry %1 of the table that maps OBIS codes to reading types is wrong.</source>
        <translation>Eintrag %1 der Tabelle, die OBIS-Codes den Ablesewertarten zuordnet, ist falsch.</translation>
    </message>
    <message>
        <source>The file was edited by hand.</source>
        <translation>Die Datei wurde von Hand bearbeitet.</translation>
    </message>
    <message>
        <source>Correct the entry, or put the original file back.</source>
        <translation>Korrigieren Sie den Eintrag, oder stellen Sie die Originaldatei wieder her.</translation>
    </message>
    <message>
        <source>An answer of the meter breaks its own format at octet %1.</source>
        <translation>Eine Antwort des Zählers verletzt bei Oktett %1 ihr eigenes Format.</translation>
    </message>
    <message>
        <source>The firmware has a fault at this object.</source>
        <translation>Die Firmware ist bei diesem Objekt fehlerhaft.</translation>
    </message>
    <message>
        <source>Two answers were mixed up on the way.</source>
        <translation>Zwei Antworten wurden unterwegs vermischt.</translation>
    </message>
    <message>
        <source>Read the object again; if it fails again, send the trace to support.</source>
        <translation>Lesen Sie das Objekt erneut; schlägt es wieder fehl, senden Sie die Aufzeichnung (Trace) an den Support.</translation>
    </message>
    <message>
        <source>The meter sent a message of a kind that this program does not know (tag %1).</source>
        <translation>Der Zähler sandte eine Nachricht einer Art, die dieses Programm nicht kennt (Tag %1).</translation>
    </message>
    <message>
        <source>The meter ciphers its answers although no ciphering was agreed.</source>
        <translation>Der Zähler verschlüsselt seine Antworten, obwohl keine Verschlüsselung vereinbart wurde.</translation>
    </message>
    <message>
        <source>Use a client address without ciphering, or send the trace to support.</source>
        <translation>Verwenden Sie eine Client-Adresse ohne Verschlüsselung, oder senden Sie die Aufzeichnung (Trace) an den Support.</translation>
    </message>
    <message>
        <source>The meter answered another question than the one that was asked.</source>
        <translation>Der Zähler hat eine andere Frage beantwortet als die gestellte.</translation>
    </message>
    <message>
        <source>A late answer to an earlier request arrived.</source>
        <translation>Eine verspätete Antwort auf eine frühere Anfrage ist eingetroffen.</translation>
    </message>
    <message>
        <source>A second client uses the same association.</source>
        <translation>Ein zweiter Client nutzt dieselbe Assoziation.</translation>
    </message>
    <message>
        <source>Disconnect, connect again, and repeat the reading.</source>
        <translation>Trennen Sie, verbinden Sie erneut und wiederholen Sie die Ablesung.</translation>
    </message>
    <message>
        <source>A long answer came with block %1 out of order.</source>
        <translation>In einer langen Antwort kam Block %1 außer der Reihe.</translation>
    </message>
    <message>
        <source>A block was lost on a disturbed line.</source>
        <translation>Ein Block ging auf einer gestörten Leitung verloren.</translation>
    </message>
    <message>
        <source>The firmware counts blocks wrongly.</source>
        <translation>Die Firmware zählt die Blöcke falsch.</translation>
    </message>
    <message>
        <source>Read it again; with a load profile ask for a shorter period.</source>
        <translation>Lesen Sie erneut; fordern Sie bei einem Lastgang einen kürzeren Zeitraum an.</translation>
    </message>
    <message>
        <source>The answer is longer than a single reading may be.</source>
        <translation>Die Antwort ist länger, als eine einzelne Ablesung sein darf.</translation>
    </message>
    <message>
        <source>The meter sends blocks without an end.</source>
        <translation>Der Zähler sendet Blöcke ohne Ende.</translation>
    </message>
    <message>
        <source>Ask for a shorter period.</source>
        <translation>Fordern Sie einen kürzeren Zeitraum an.</translation>
    </message>
    <message>
        <source>There is no association with the meter any more.</source>
        <translation>Es besteht keine Assoziation mit dem Zähler mehr.</translation>
    </message>
    <message>
        <source>The meter ended it after a pause.</source>
        <translation>Der Zähler hat sie nach einer Pause beendet.</translation>
    </message>
    <message>
        <source>The connection was closed a moment ago.</source>
        <translation>Die Verbindung wurde soeben geschlossen.</translation>
    </message>
    <message>
        <source>The meter did not grant this service to this client.</source>
        <translation>Der Zähler hat diesem Client diesen Dienst nicht gewährt.</translation>
    </message>
    <message>
        <source>The client address has fewer rights than this needs.</source>
        <translation>Die Client-Adresse hat weniger Rechte, als hierfür nötig sind.</translation>
    </message>
    <message>
        <source>The meter does not have the service.</source>
        <translation>Der Zähler hat diesen Dienst nicht.</translation>
    </message>
    <message>
        <source>Connect with a client that may do it, for example the management client with its password.</source>
        <translation>Verbinden Sie mit einem Client, der dies darf, zum Beispiel dem Management-Client mit seinem Passwort.</translation>
    </message>
    <message>
        <source>The request does not fit into the largest message that the meter takes.</source>
        <translation>Die Anfrage passt nicht in die größte Nachricht, die der Zähler annimmt.</translation>
    </message>
    <message>
        <source>The meter grants only small messages and no block transfer.</source>
        <translation>Der Zähler gewährt nur kleine Nachrichten und keine Blockübertragung.</translation>
    </message>
    <message>
        <source>Ask for fewer objects at once or write a shorter value.</source>
        <translation>Fordern Sie weniger Objekte auf einmal an, oder schreiben Sie einen kürzeren Wert.</translation>
    </message>
    <message>
        <source>The meter reports success, but without the value that was asked for.</source>
        <translation>Der Zähler meldet Erfolg, aber ohne den angeforderten Wert.</translation>
    </message>
    <message>
        <source>The firmware answers a reading as if it were a writing.</source>
        <translation>Die Firmware beantwortet ein Lesen, als wäre es ein Schreiben.</translation>
    </message>
    <message>
        <source>The meter reports a hardware fault in this object.</source>
        <translation>Der Zähler meldet einen Hardwarefehler in diesem Objekt.</translation>
    </message>
    <message>
        <source>A memory or a measuring part of the meter is damaged.</source>
        <translation>Ein Speicher oder ein Messteil des Zählers ist beschädigt.</translation>
    </message>
    <message>
        <source>Note the meter's error register and have the meter exchanged.</source>
        <translation>Notieren Sie das Fehlerregister des Zählers und lassen Sie den Zähler tauschen.</translation>
    </message>
    <message>
        <source>The meter cannot give this value just now.</source>
        <translation>Der Zähler kann diesen Wert gerade nicht liefern.</translation>
    </message>
    <message>
        <source>It is busy storing or measuring.</source>
        <translation>Er ist mit Speichern oder Messen beschäftigt.</translation>
    </message>
    <message>
        <source>The value is being updated at this moment.</source>
        <translation>Der Wert wird gerade aktualisiert.</translation>
    </message>
    <message>
        <source>Try again in a few seconds.</source>
        <translation>Versuchen Sie es in einigen Sekunden erneut.</translation>
    </message>
    <message>
        <source>This client may not read or write this object.</source>
        <translation>Dieser Client darf dieses Objekt nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>The client address has too few rights.</source>
        <translation>Die Client-Adresse hat zu wenige Rechte.</translation>
    </message>
    <message>
        <source>The object is read-only.</source>
        <translation>Das Objekt ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Connect with a client that has the right, for example the management client with its password.</source>
        <translation>Verbinden Sie mit einem Client, der das Recht hat, zum Beispiel dem Management-Client mit seinem Passwort.</translation>
    </message>
    <message>
        <source>The meter has no such object.</source>
        <translation>Der Zähler hat kein solches Objekt.</translation>
    </message>
    <message>
        <source>The OBIS code is not one of this meter's.</source>
        <translation>Der OBIS-Code gehört nicht zu diesem Zähler.</translation>
    </message>
    <message>
        <source>The object is hidden from this client.</source>
        <translation>Das Objekt ist für diesen Client verborgen.</translation>
    </message>
    <message>
        <source>Read the meter's object list and take the code from there.</source>
        <translation>Lesen Sie die Objektliste des Zählers und entnehmen Sie ihr den Code.</translation>
    </message>
    <message>
        <source>The object exists, but with another interface class.</source>
        <translation>Das Objekt ist vorhanden, aber mit anderer Schnittstellenklasse.</translation>
    </message>
    <message>
        <source>The class number before the OBIS code is wrong; a register is 3, an extended register 4, a clock 8.</source>
        <translation>Die Klassennummer vor dem OBIS-Code ist falsch; ein Register ist 3, ein erweitertes Register 4, eine Uhr 8.</translation>
    </message>
    <message>
        <source>Take the class from the meter's object list.</source>
        <translation>Entnehmen Sie die Klasse der Objektliste des Zählers.</translation>
    </message>
    <message>
        <source>The object exists but is not available now.</source>
        <translation>Das Objekt ist vorhanden, aber zurzeit nicht verfügbar.</translation>
    </message>
    <message>
        <source>The function is not licensed or not configured in this meter.</source>
        <translation>Die Funktion ist in diesem Zähler nicht lizenziert oder nicht konfiguriert.</translation>
    </message>
    <message>
        <source>The meter waits for its clock or its first interval.</source>
        <translation>Der Zähler wartet auf seine Uhr oder sein erstes Intervall.</translation>
    </message>
    <message>
        <source>Check the meter's configuration, or try again later.</source>
        <translation>Prüfen Sie die Konfiguration des Zählers oder versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The value has another type than the meter wants here.</source>
        <translation>Der Wert hat einen anderen Typ, als der Zähler hier verlangt.</translation>
    </message>
    <message>
        <source>The type that was written is wrong.</source>
        <translation>Der geschriebene Typ ist falsch.</translation>
    </message>
    <message>
        <source>The selection for the profile has another form in this meter.</source>
        <translation>Die Auswahl für das Profil hat in diesem Zähler eine andere Form.</translation>
    </message>
    <message>
        <source>Read the attribute first and write the same type.</source>
        <translation>Lesen Sie zuerst das Attribut und schreiben Sie denselben Typ.</translation>
    </message>
    <message>
        <source>The request reaches beyond what this client may touch.</source>
        <translation>Die Anfrage geht über das hinaus, worauf dieser Client zugreifen darf.</translation>
    </message>
    <message>
        <source>The right covers a part of the object only.</source>
        <translation>Das Recht gilt nur für einen Teil des Objekts.</translation>
    </message>
    <message>
        <source>The value lies outside its limits.</source>
        <translation>Der Wert liegt außerhalb seiner Grenzen.</translation>
    </message>
    <message>
        <source>Ask for less, or connect with another client.</source>
        <translation>Fragen Sie weniger ab oder verbinden Sie sich mit einem anderen Client.</translation>
    </message>
    <message>
        <source>The meter cannot deliver the next block of a long answer.</source>
        <translation>Der Zähler kann den nächsten Block einer langen Antwort nicht liefern.</translation>
    </message>
    <message>
        <source>A new interval was stored while the profile was being read.</source>
        <translation>Während des Lesens des Profils wurde ein neues Intervall gespeichert.</translation>
    </message>
    <message>
        <source>The meter ran out of memory for the answer.</source>
        <translation>Dem Zähler ging der Speicher für die Antwort aus.</translation>
    </message>
    <message>
        <source>Read again from the last row that came; a shorter period helps.</source>
        <translation>Lesen Sie ab der letzten empfangenen Zeile erneut; ein kürzerer Zeitraum hilft.</translation>
    </message>
    <message>
        <source>The meter broke off a long answer.</source>
        <translation>Der Zähler hat eine lange Antwort abgebrochen.</translation>
    </message>
    <message>
        <source>Another request or a restart came in between.</source>
        <translation>Eine andere Anfrage oder ein Neustart kam dazwischen.</translation>
    </message>
    <message>
        <source>The meter's time limit for the transfer passed.</source>
        <translation>Das Zeitlimit des Zählers für die Übertragung ist abgelaufen.</translation>
    </message>
    <message>
        <source>Read again from the last row that came.</source>
        <translation>Lesen Sie ab der letzten empfangenen Zeile erneut.</translation>
    </message>
    <message>
        <source>The meter no longer knows of the long answer we were reading.</source>
        <translation>Der Zähler kennt die lange Antwort, die gerade gelesen wurde, nicht mehr.</translation>
    </message>
    <message>
        <source>It gave the transfer up after a pause on the line.</source>
        <translation>Er hat die Übertragung nach einer Pause auf der Leitung aufgegeben.</translation>
    </message>
    <message>
        <source>Start the reading again.</source>
        <translation>Starten Sie das Lesen erneut.</translation>
    </message>
    <message>
        <source>The meter broke off a long writing; the old value should still stand.</source>
        <translation>Der Zähler hat einen langen Schreibvorgang abgebrochen; der alte Wert sollte noch gelten.</translation>
    </message>
    <message>
        <source>The value did not fit.</source>
        <translation>Der Wert passte nicht.</translation>
    </message>
    <message>
        <source>Read the value back, then write it again.</source>
        <translation>Lesen Sie den Wert zurück und schreiben Sie ihn dann erneut.</translation>
    </message>
    <message>
        <source>The meter no longer knows of the long value we were writing.</source>
        <translation>Der Zähler kennt den langen Wert, der gerade geschrieben wurde, nicht mehr.</translation>
    </message>
    <message>
        <source>Read the value back, then write it again from the start.</source>
        <translation>Lesen Sie den Wert zurück und schreiben Sie ihn dann von Anfang an neu.</translation>
    </message>
    <message>
        <source>The meter expected another block of the long transfer.</source>
        <translation>Der Zähler hat einen anderen Block der langen Übertragung erwartet.</translation>
    </message>
    <message>
        <source>A block was repeated or lost on a disturbed line.</source>
        <translation>Auf einer gestörten Leitung wurde ein Block wiederholt oder ging verloren.</translation>
    </message>
    <message>
        <source>Improve the line and start the transfer again.</source>
        <translation>Verbessern Sie die Leitung und starten Sie die Übertragung erneut.</translation>
    </message>
    <message>
        <source>The meter refused the object for a reason of its own.</source>
        <translation>Der Zähler hat das Objekt aus einem eigenen Grund abgelehnt.</translation>
    </message>
    <message>
        <source>The maker's rules forbid it in this state of the meter.</source>
        <translation>Die Regeln des Herstellers verbieten es in diesem Zustand des Zählers.</translation>
    </message>
    <message>
        <source>The period or the selection is not one it can serve.</source>
        <translation>Den Zeitraum oder die Auswahl kann er nicht bedienen.</translation>
    </message>
    <message>
        <source>Look the object up in the meter's manual.</source>
        <translation>Schlagen Sie das Objekt im Handbuch des Zählers nach.</translation>
    </message>
    <message>
        <source>The meter refused the object with result %1, which the standard does not know.</source>
        <translation>Der Zähler hat das Objekt mit Ergebnis %1 abgelehnt, das die Norm nicht kennt.</translation>
    </message>
    <message>
        <source>The meter carried the method out, but its answer lacks the result.</source>
        <translation>Der Zähler hat die Methode ausgeführt, aber in seiner Antwort fehlt das Ergebnis.</translation>
    </message>
    <message>
        <source>The method returns nothing in this meter.</source>
        <translation>Die Methode gibt in diesem Zähler nichts zurück.</translation>
    </message>
    <message>
        <source>Read the object to see what has changed.</source>
        <translation>Lesen Sie das Objekt, um zu sehen, was sich geändert hat.</translation>
    </message>
    <message>
        <source>The meter could not carry the method out because of a hardware fault.</source>
        <translation>Der Zähler konnte die Methode wegen eines Hardwarefehlers nicht ausführen.</translation>
    </message>
    <message>
        <source>A relay, a memory or a measuring part is damaged.</source>
        <translation>Ein Relais, ein Speicher oder ein Messteil ist beschädigt.</translation>
    </message>
    <message>
        <source>The meter cannot carry the method out just now.</source>
        <translation>Der Zähler kann die Methode im Moment nicht ausführen.</translation>
    </message>
    <message>
        <source>It is busy, or a condition such as the waiting time of a relay is not met.</source>
        <translation>Er ist beschäftigt, oder eine Bedingung wie die Wartezeit eines Relais ist nicht erfüllt.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>This client may not call this method.</source>
        <translation>Dieser Client darf diese Methode nicht aufrufen.</translation>
    </message>
    <message>
        <source>Connect with a client that has the right.</source>
        <translation>Verbinden Sie sich mit einem Client, der das Recht hat.</translation>
    </message>
    <message>
        <source>The meter has no object with this method.</source>
        <translation>Der Zähler hat kein Objekt mit dieser Methode.</translation>
    </message>
    <message>
        <source>Take the code from the meter's object list.</source>
        <translation>Entnehmen Sie den Code der Objektliste des Zählers.</translation>
    </message>
    <message>
        <source>The object of the method has another interface class.</source>
        <translation>Das Objekt der Methode hat eine andere Schnittstellenklasse.</translation>
    </message>
    <message>
        <source>The class number before the OBIS code is wrong.</source>
        <translation>Die Klassennummer vor dem OBIS-Code ist falsch.</translation>
    </message>
    <message>
        <source>Take class and method from the meter's object list.</source>
        <translation>Entnehmen Sie Klasse und Methode der Objektliste des Zählers.</translation>
    </message>
    <message>
        <source>The method is not available in this state of the meter.</source>
        <translation>Die Methode ist in diesem Zustand des Zählers nicht verfügbar.</translation>
    </message>
    <message>
        <source>The function is not configured, or it is locked by a switch under the seal.</source>
        <translation>Die Funktion ist nicht konfiguriert oder durch einen Schalter unter der Plombe gesperrt.</translation>
    </message>
    <message>
        <source>Check the meter's configuration.</source>
        <translation>Prüfen Sie die Konfiguration des Zählers.</translation>
    </message>
    <message>
        <source>The method's parameter has another type than the meter wants.</source>
        <translation>Der Parameter der Methode hat einen anderen Typ, als der Zähler verlangt.</translation>
    </message>
    <message>
        <source>The parameter is missing, or the maker changed its form.</source>
        <translation>Der Parameter fehlt, oder der Hersteller hat seine Form geändert.</translation>
    </message>
    <message>
        <source>Look the method up in the meter's manual.</source>
        <translation>Schlagen Sie die Methode im Handbuch des Zählers nach.</translation>
    </message>
    <message>
        <source>The method reaches beyond what this client may do.</source>
        <translation>Die Methode geht über das hinaus, was dieser Client tun darf.</translation>
    </message>
    <message>
        <source>The parameter lies outside its limits.</source>
        <translation>Der Parameter liegt außerhalb seiner Grenzen.</translation>
    </message>
    <message>
        <source>Use another parameter or another client.</source>
        <translation>Verwenden Sie einen anderen Parameter oder einen anderen Client.</translation>
    </message>
    <message>
        <source>The meter cannot deliver the next block of the method's result.</source>
        <translation>Der Zähler kann den nächsten Block des Methodenergebnisses nicht liefern.</translation>
    </message>
    <message>
        <source>The result changed while it was read.</source>
        <translation>Das Ergebnis hat sich während des Lesens geändert.</translation>
    </message>
    <message>
        <source>Check the object's state before you call the method again.</source>
        <translation>Prüfen Sie den Zustand des Objekts, bevor Sie die Methode erneut aufrufen.</translation>
    </message>
    <message>
        <source>The meter broke off a long method call.</source>
        <translation>Der Zähler hat einen langen Methodenaufruf abgebrochen.</translation>
    </message>
    <message>
        <source>Its time limit passed, or another request came in between.</source>
        <translation>Sein Zeitlimit ist abgelaufen, oder eine andere Anfrage kam dazwischen.</translation>
    </message>
    <message>
        <source>Check the object's state, then call the method again.</source>
        <translation>Prüfen Sie den Zustand des Objekts und rufen Sie dann die Methode erneut auf.</translation>
    </message>
    <message>
        <source>The meter no longer knows of the long method call.</source>
        <translation>Der Zähler kennt den langen Methodenaufruf nicht mehr.</translation>
    </message>
    <message>
        <source>It gave the call up after a pause on the line.</source>
        <translation>Er hat den Aufruf nach einer Pause auf der Leitung aufgegeben.</translation>
    </message>
    <message>
        <source>Check the object's state and start the call again.</source>
        <translation>Prüfen Sie den Zustand des Objekts und starten Sie den Aufruf erneut.</translation>
    </message>
    <message>
        <source>The meter refused the method for a reason of its own.</source>
        <translation>Der Zähler hat die Methode aus einem eigenen Grund abgelehnt.</translation>
    </message>
    <message>
        <source>The meter refused the method with result %1, which the standard does not know.</source>
        <translation>Der Zähler hat die Methode mit Ergebnis %1 abgelehnt, das die Norm nicht kennt.</translation>
    </message>
    <message>
        <source>The meter refuses because it sees no open association, or another one is still open.</source>
        <translation>Der Zähler lehnt ab, weil er keine offene Assoziation sieht oder eine andere noch offen ist.</translation>
    </message>
    <message>
        <source>An earlier visit did not release its association.</source>
        <translation>Ein früherer Besuch hat seine Assoziation nicht freigegeben.</translation>
    </message>
    <message>
        <source>The meter restarted.</source>
        <translation>Der Zähler hat neu gestartet.</translation>
    </message>
    <message>
        <source>The meter does not allow this service to this client.</source>
        <translation>Der Zähler erlaubt diesem Client diesen Dienst nicht.</translation>
    </message>
    <message>
        <source>The client's rights do not cover it.</source>
        <translation>Die Rechte des Clients decken ihn nicht ab.</translation>
    </message>
    <message>
        <source>The service needs a ciphered association.</source>
        <translation>Der Dienst erfordert eine verschlüsselte Assoziation.</translation>
    </message>
    <message>
        <source>Connect with a client that may use it.</source>
        <translation>Verbinden Sie sich mit einem Client, der ihn nutzen darf.</translation>
    </message>
    <message>
        <source>The meter does not allow the request and gives no closer reason.</source>
        <translation>Der Zähler lässt die Anfrage nicht zu und nennt keinen genaueren Grund.</translation>
    </message>
    <message>
        <source>The meter is in a state, for example an update, in which it serves nobody.</source>
        <translation>Der Zähler ist in einem Zustand, etwa einem Update, in dem er niemanden bedient.</translation>
    </message>
    <message>
        <source>Wait a few minutes and connect again.</source>
        <translation>Warten Sie einige Minuten und verbinden Sie sich erneut.</translation>
    </message>
    <message>
        <source>The meter does not recognise the service and cannot carry it out.</source>
        <translation>Der Zähler erkennt den Dienst nicht und kann ihn nicht ausführen.</translation>
    </message>
    <message>
        <source>It has no association in which the service makes sense.</source>
        <translation>Er hat keine Assoziation, in der der Dienst sinnvoll ist.</translation>
    </message>
    <message>
        <source>The meter does not know this service at all.</source>
        <translation>Der Zähler kennt diesen Dienst überhaupt nicht.</translation>
    </message>
    <message>
        <source>The firmware implements only a part of DLMS.</source>
        <translation>Die Firmware setzt nur einen Teil von DLMS um.</translation>
    </message>
    <message>
        <source>Read the objects one by one in place of a list, or use another way.</source>
        <translation>Lesen Sie die Objekte einzeln statt als Liste oder nutzen Sie einen anderen Weg.</translation>
    </message>
    <message>
        <source>The meter could not make sense of the request.</source>
        <translation>Der Zähler konnte die Anfrage nicht verstehen.</translation>
    </message>
    <message>
        <source>The line changed octets, or the firmware has a limit of its own.</source>
        <translation>Die Leitung hat Oktette verfälscht, oder die Firmware hat eine eigene Grenze.</translation>
    </message>
    <message>
        <source>Repeat the reading; if it stays, send the trace to support.</source>
        <translation>Wiederholen Sie das Lesen; bleibt es dabei, senden Sie die Aufzeichnung an den Support.</translation>
    </message>
    <message>
        <source>The request or its answer is too long for the meter.</source>
        <translation>Die Anfrage oder ihre Antwort ist zu lang für den Zähler.</translation>
    </message>
    <message>
        <source>Too many objects were asked for at once.</source>
        <translation>Es wurden zu viele Objekte auf einmal abgefragt.</translation>
    </message>
    <message>
        <source>The meter could not decipher our request.</source>
        <translation>Der Zähler konnte unsere Anfrage nicht entschlüsseln.</translation>
    </message>
    <message>
        <source>The encryption or authentication key is not this meter's.</source>
        <translation>Der Verschlüsselungs- oder Authentifizierungsschlüssel gehört nicht zu diesem Zähler.</translation>
    </message>
    <message>
        <source>The security suite differs.</source>
        <translation>Die Security Suite ist eine andere.</translation>
    </message>
    <message>
        <source>Check which keys belong to this meter before you try again.</source>
        <translation>Prüfen Sie, welche Schlüssel zu diesem Zähler gehören, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>The meter refuses our message as a repetition of an old one.</source>
        <translation>Der Zähler lehnt unsere Nachricht als Wiederholung einer alten ab.</translation>
    </message>
    <message>
        <source>Another laptop has used the same key with a higher counter.</source>
        <translation>Ein anderer Laptop hat denselben Schlüssel mit einem höheren Aufrufzähler (Invocation Counter) benutzt.</translation>
    </message>
    <message>
        <source>Read the meter's counter over the public client, then connect again.</source>
        <translation>Lesen Sie den Aufrufzähler (Invocation Counter) des Zählers über den öffentlichen Client und verbinden Sie sich dann erneut.</translation>
    </message>
    <message>
        <source>The meter answered with an exception that the standard does not know.</source>
        <translation>Der Zähler hat mit einer Ausnahme geantwortet, die die Norm nicht kennt.</translation>
    </message>
    <message>
        <source>Look it up in the meter's manual.</source>
        <translation>Schlagen Sie sie im Handbuch des Zählers nach.</translation>
    </message>
    <message>
        <source>The meter's application could not be reached with this request.</source>
        <translation>Die Anwendung des Zählers war mit dieser Anfrage nicht erreichbar.</translation>
    </message>
    <message>
        <source>The application is starting or does not know our context.</source>
        <translation>Die Anwendung startet gerade oder kennt unseren Kontext nicht.</translation>
    </message>
    <message>
        <source>Connect again after a minute.</source>
        <translation>Verbinden Sie sich nach einer Minute erneut.</translation>
    </message>
    <message>
        <source>The meter lacks memory or another resource for the request.</source>
        <translation>Dem Zähler fehlt Speicher oder eine andere Ressource für die Anfrage.</translation>
    </message>
    <message>
        <source>Too much was asked for at once.</source>
        <translation>Es wurde zu viel auf einmal abgefragt.</translation>
    </message>
    <message>
        <source>The meter has a hardware fault.</source>
        <translation>Der Zähler hat einen Hardwarefehler.</translation>
    </message>
    <message>
        <source>Ask for less at a time.</source>
        <translation>Fragen Sie weniger auf einmal ab.</translation>
    </message>
    <message>
        <source>The meter's data server is in no state to answer.</source>
        <translation>Der Datenserver des Zählers ist nicht in der Lage zu antworten.</translation>
    </message>
    <message>
        <source>It is loading a new data set or is switched inactive.</source>
        <translation>Er lädt gerade einen neuen Datensatz oder ist inaktiv geschaltet.</translation>
    </message>
    <message>
        <source>Wait a few minutes and try again.</source>
        <translation>Warten Sie einige Minuten und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The meter cannot serve a request of this size or kind.</source>
        <translation>Der Zähler kann eine Anfrage dieser Größe oder Art nicht bedienen.</translation>
    </message>
    <message>
        <source>The message is too long, or the service is missing.</source>
        <translation>Die Nachricht ist zu lang, oder der Dienst fehlt.</translation>
    </message>
    <message>
        <source>The meter has no definition for the object in the request.</source>
        <translation>Der Zähler hat keine Definition für das Objekt in der Anfrage.</translation>
    </message>
    <message>
        <source>The object or its class is unknown to the meter.</source>
        <translation>Das Objekt oder seine Klasse ist dem Zähler unbekannt.</translation>
    </message>
    <message>
        <source>Take the object from the meter's object list.</source>
        <translation>Nehmen Sie das Objekt aus der Objektliste des Zählers.</translation>
    </message>
    <message>
        <source>The meter refused the access with a service error.</source>
        <translation>Der Zähler hat den Zugriff mit einem Dienstfehler abgelehnt.</translation>
    </message>
    <message>
        <source>The client's rights do not cover the object.</source>
        <translation>Die Rechte des Clients umfassen das Objekt nicht.</translation>
    </message>
    <message>
        <source>The object is not available now.</source>
        <translation>Das Objekt ist derzeit nicht verfügbar.</translation>
    </message>
    <message>
        <source>The meter reports an error while it loads data.</source>
        <translation>Der Zähler meldet einen Fehler beim Laden von Daten.</translation>
    </message>
    <message>
        <source>A block of an update is missing.</source>
        <translation>Ein Block einer Aktualisierung fehlt.</translation>
    </message>
    <message>
        <source>Start the transfer again.</source>
        <translation>Starten Sie die Übertragung erneut.</translation>
    </message>
    <message>
        <source>The meter could not start or stop a task.</source>
        <translation>Der Zähler konnte eine Aufgabe nicht starten oder anhalten.</translation>
    </message>
    <message>
        <source>The task is already running or is not remotely controlled.</source>
        <translation>Die Aufgabe läuft bereits oder wird nicht ferngesteuert.</translation>
    </message>
    <message>
        <source>Check the task's state in the meter.</source>
        <translation>Prüfen Sie den Zustand der Aufgabe im Zähler.</translation>
    </message>
    <message>
        <source>The meter refused the request with a service error of its own.</source>
        <translation>Der Zähler hat die Anfrage mit einem eigenen Dienstfehler abgelehnt.</translation>
    </message>
    <message>
        <source>Look it up in the meter's manual, or send the trace to support.</source>
        <translation>Schlagen Sie im Handbuch des Zählers nach, oder senden Sie die Aufzeichnung an den Support.</translation>
    </message>
    <message>
        <source>The local store cannot be opened.</source>
        <translation>Der lokale Speicher kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The folder is missing or may not be written to.</source>
        <translation>Der Ordner fehlt oder ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>The path names a folder.</source>
        <translation>Der Pfad bezeichnet einen Ordner.</translation>
    </message>
    <message>
        <source>Choose another file, or give this user the right to write there.</source>
        <translation>Wählen Sie eine andere Datei, oder geben Sie diesem Benutzer dort Schreibrechte.</translation>
    </message>
    <message>
        <source>Another program has the local store open.</source>
        <translation>Ein anderes Programm hat den lokalen Speicher geöffnet.</translation>
    </message>
    <message>
        <source>AMI Field itself or another command is running with the same file.</source>
        <translation>AMI Field selbst oder ein anderer Befehl läuft mit derselben Datei.</translation>
    </message>
    <message>
        <source>Close it first, or use another store file.</source>
        <translation>Schließen Sie es zuerst, oder verwenden Sie eine andere Speicherdatei.</translation>
    </message>
    <message>
        <source>The local store was made by a newer version (%1) of the program.</source>
        <translation>Der lokale Speicher wurde mit einer neueren Version (%1) des Programms erstellt.</translation>
    </message>
    <message>
        <source>The program was updated on another laptop that shared the file, or was downgraded here.</source>
        <translation>Das Programm wurde auf einem anderen Laptop mit derselben Datei aktualisiert oder hier auf eine ältere Version zurückgesetzt.</translation>
    </message>
    <message>
        <source>Update this program; the file was not touched.</source>
        <translation>Aktualisieren Sie dieses Programm; die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>The file is a database of another program.</source>
        <translation>Die Datei ist die Datenbank eines anderen Programms.</translation>
    </message>
    <message>
        <source>The path is wrong.</source>
        <translation>Der Pfad ist falsch.</translation>
    </message>
    <message>
        <source>Choose another file; this one was not touched.</source>
        <translation>Wählen Sie eine andere Datei; diese wurde nicht verändert.</translation>
    </message>
    <message>
        <source>The local store is damaged and was put aside unchanged.</source>
        <translation>Der lokale Speicher ist beschädigt und wurde unverändert beiseitegelegt.</translation>
    </message>
    <message>
        <source>The disk has errors.</source>
        <translation>Der Datenträger hat Fehler.</translation>
    </message>
    <message>
        <source>The file was copied while it was in use.</source>
        <translation>Die Datei wurde kopiert, während sie in Gebrauch war.</translation>
    </message>
    <message>
        <source>Logs, traces or downloads fill the disk.</source>
        <translation>Protokolle, Aufzeichnungen oder Downloads füllen den Datenträger.</translation>
    </message>
    <message>
        <source>The local store reported a database error (%1).</source>
        <translation>Der lokale Speicher hat einen Datenbankfehler gemeldet (%1).</translation>
    </message>
    <message>
        <source>The disk has errors or was removed.</source>
        <translation>Der Datenträger hat Fehler oder wurde entfernt.</translation>
    </message>
    <message>
        <source>Check the disk; report the code if it happens again.</source>
        <translation>Prüfen Sie den Datenträger; melden Sie den Code, falls es wieder vorkommt.</translation>
    </message>
    <message>
        <source>The receipt belongs to a batch that this store does not have.</source>
        <translation>Die Quittung gehört zu einem Paket, das dieser Speicher nicht enthält.</translation>
    </message>
    <message>
        <source>The store file was replaced while a transfer was running.</source>
        <translation>Die Speicherdatei wurde während einer laufenden Übertragung ersetzt.</translation>
    </message>
    <message>
        <source>Send again with the store that the readings are in.</source>
        <translation>Senden Sie erneut mit dem Speicher, der die Ablesewerte enthält.</translation>
    </message>
    <message>
        <source>The server's receipt does not account for every reading, so nothing was marked as delivered.</source>
        <translation>Die Quittung des Servers deckt nicht jeden Ablesewert ab; deshalb wurde nichts als zugestellt markiert.</translation>
    </message>
    <message>
        <source>The server or a proxy changed the answer.</source>
        <translation>Der Server oder ein Proxy hat die Antwort verändert.</translation>
    </message>
    <message>
        <source>The receipt belongs to another batch.</source>
        <translation>Die Quittung gehört zu einem anderen Paket.</translation>
    </message>
    <message>
        <source>Send again: the server recognises what it already has.</source>
        <translation>Senden Sie erneut: Der Server erkennt, was er bereits hat.</translation>
    </message>
    <message>
        <source>Reading %1 of the group cannot be stored without loss, so none of them was.</source>
        <translation>Ablesewert %1 der Gruppe kann nicht verlustfrei gespeichert werden; deshalb wurde keiner gespeichert.</translation>
    </message>
    <message>
        <source>The meter's serial number holds characters that are no text.</source>
        <translation>Die Seriennummer des Zählers enthält Zeichen, die kein Text sind.</translation>
    </message>
    <message>
        <source>The meter's time is far outside this century.</source>
        <translation>Die Zeit des Zählers liegt weit außerhalb dieses Jahrhunderts.</translation>
    </message>
    <message>
        <source>Check the meter's serial number and clock, then read again.</source>
        <translation>Prüfen Sie Seriennummer und Uhr des Zählers, und lesen Sie dann erneut aus.</translation>
    </message>
    <message>
        <source>The system gives no random numbers, so no batch number could be made.</source>
        <translation>Das System liefert keine Zufallszahlen; deshalb konnte keine Paketnummer erzeugt werden.</translation>
    </message>
    <message>
        <source>The system has just started or is badly set up.</source>
        <translation>Das System wurde gerade erst gestartet oder ist falsch eingerichtet.</translation>
    </message>
    <message>
        <source>Wait a minute and send again.</source>
        <translation>Warten Sie eine Minute und senden Sie erneut.</translation>
    </message>
    <message>
        <source>No server is set to send the readings to.</source>
        <translation>Es ist kein Server eingestellt, an den die Ablesewerte gesendet werden.</translation>
    </message>
    <message>
        <source>The set-up was not finished.</source>
        <translation>Die Einrichtung wurde nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Give the server with --endpoint or MDMS_ENDPOINT, or in the settings.</source>
        <translation>Geben Sie den Server mit --endpoint oder MDMS_ENDPOINT oder in den Einstellungen an.</translation>
    </message>
    <message>
        <source>The server's address is no https:// address.</source>
        <translation>Die Adresse des Servers ist keine https://-Adresse.</translation>
    </message>
    <message>
        <source>It is misspelt or uses http.</source>
        <translation>Sie ist falsch geschrieben oder verwendet http.</translation>
    </message>
    <message>
        <source>Write it as https://host/v1/ingest.</source>
        <translation>Schreiben Sie sie als https://host/v1/ingest.</translation>
    </message>
    <message>
        <source>The server cannot be reached; the readings wait safely on this laptop.</source>
        <translation>Der Server ist nicht erreichbar; die Ablesewerte bleiben sicher auf diesem Laptop.</translation>
    </message>
    <message>
        <source>There is no network here.</source>
        <translation>Hier gibt es kein Netz.</translation>
    </message>
    <message>
        <source>The VPN is down.</source>
        <translation>Das VPN ist nicht verbunden.</translation>
    </message>
    <message>
        <source>The server is down or its name is wrong.</source>
        <translation>Der Server ist außer Betrieb oder sein Name ist falsch.</translation>
    </message>
    <message>
        <source>Try again when the laptop is online.</source>
        <translation>Versuchen Sie es erneut, wenn der Laptop online ist.</translation>
    </message>
    <message>
        <source>The server could not prove that it is the right one, so nothing was sent.</source>
        <translation>Der Server konnte nicht nachweisen, dass er der richtige ist; deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The authority's certificate is not installed here (MDMS_CA).</source>
        <translation>Das Zertifikat der Zertifizierungsstelle ist hier nicht installiert (MDMS_CA).</translation>
    </message>
    <message>
        <source>Its certificate has expired or names another host.</source>
        <translation>Sein Zertifikat ist abgelaufen oder nennt einen anderen Host.</translation>
    </message>
    <message>
        <source>Somebody stands between laptop and server.</source>
        <translation>Jemand hat sich zwischen Laptop und Server geschaltet.</translation>
    </message>
    <message>
        <source>Ask the server's operator for the authority's certificate.</source>
        <translation>Fragen Sie den Betreiber des Servers nach dem Zertifikat der Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>The server does not accept this laptop's certificate.</source>
        <translation>Der Server akzeptiert das Zertifikat dieses Laptops nicht.</translation>
    </message>
    <message>
        <source>It has expired or was revoked.</source>
        <translation>Es ist abgelaufen oder wurde widerrufen.</translation>
    </message>
    <message>
        <source>It comes from another authority.</source>
        <translation>Es stammt von einer anderen Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>Ask the server's operator for a new certificate.</source>
        <translation>Bitten Sie den Betreiber des Servers um ein neues Zertifikat.</translation>
    </message>
    <message>
        <source>This laptop's certificate or key file cannot be used.</source>
        <translation>Die Zertifikats- oder Schlüsseldatei dieses Laptops ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>A file is missing.</source>
        <translation>Eine Datei fehlt.</translation>
    </message>
    <message>
        <source>Certificate and key do not belong together.</source>
        <translation>Zertifikat und Schlüssel gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>A file is not PEM.</source>
        <translation>Eine Datei ist nicht im PEM-Format.</translation>
    </message>
    <message>
        <source>Check the two files in the settings or in MDMS_CERTIFICATE and MDMS_KEY_FILE.</source>
        <translation>Prüfen Sie die beiden Dateien in den Einstellungen oder in MDMS_CERTIFICATE und MDMS_KEY_FILE.</translation>
    </message>
    <message>
        <source>Other users could read the private key file, so it is not used.</source>
        <translation>Andere Benutzer könnten die Datei des privaten Schlüssels lesen; deshalb wird sie nicht verwendet.</translation>
    </message>
    <message>
        <source>Run “chmod 600” on the key file.</source>
        <translation>Führen Sie „chmod 600“ für die Schlüsseldatei aus.</translation>
    </message>
    <message>
        <source>The server is overloaded or under maintenance (status %1).</source>
        <translation>Der Server ist überlastet oder wird gewartet (Status %1).</translation>
    </message>
    <message>
        <source>Many laptops send at the same time.</source>
        <translation>Viele Laptops senden gleichzeitig.</translation>
    </message>
    <message>
        <source>The server is being updated.</source>
        <translation>Der Server wird gerade aktualisiert.</translation>
    </message>
    <message>
        <source>Nothing is lost; the program tries again by itself.</source>
        <translation>Es geht nichts verloren; das Programm versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>The server refused a batch for good (status %1).</source>
        <translation>Der Server hat ein Paket endgültig abgelehnt (Status %1).</translation>
    </message>
    <message>
        <source>The server speaks another version of the format.</source>
        <translation>Der Server verwendet eine andere Version des Formats.</translation>
    </message>
    <message>
        <source>The batch number was used by another device.</source>
        <translation>Die Paketnummer wurde von einem anderen Gerät verwendet.</translation>
    </message>
    <message>
        <source>Look at the server's message in the list of batches; the readings stay here.</source>
        <translation>Sehen Sie sich die Meldung des Servers in der Paketliste an; die Ablesewerte bleiben hier.</translation>
    </message>
    <message>
        <source>The server's answer is no receipt (status %1), so nothing was marked as delivered.</source>
        <translation>Die Antwort des Servers ist keine Quittung (Status %1); deshalb wurde nichts als zugestellt markiert.</translation>
    </message>
    <message>
        <source>A hotel or company proxy answered in place of the server.</source>
        <translation>Ein Hotel- oder Firmenproxy hat anstelle des Servers geantwortet.</translation>
    </message>
    <message>
        <source>The path of the endpoint is wrong.</source>
        <translation>Der Pfad des Endpunkts ist falsch.</translation>
    </message>
    <message>
        <source>Open a web page to see whether a log-in is asked for; then check the endpoint.</source>
        <translation>Öffnen Sie eine Webseite, um zu sehen, ob eine Anmeldung verlangt wird; prüfen Sie dann den Endpunkt.</translation>
    </message>
    <message>
        <source>The server took too long to answer; the batch is sent again later.</source>
        <translation>Der Server hat zu lange für die Antwort gebraucht; das Paket wird später erneut gesendet.</translation>
    </message>
    <message>
        <source>The network is slow here.</source>
        <translation>Das Netz ist hier langsam.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>Der Server ist ausgelastet.</translation>
    </message>
    <message>
        <source>Try again with a better network; nothing is counted twice.</source>
        <translation>Versuchen Sie es mit besserem Netz erneut; nichts wird doppelt gezählt.</translation>
    </message>
    <message>
        <source>This laptop's clock and the server's certificate do not agree.</source>
        <translation>Die Uhr dieses Laptops und das Zertifikat des Servers passen nicht zusammen.</translation>
    </message>
    <message>
        <source>The laptop's date or time is wrong.</source>
        <translation>Datum oder Uhrzeit des Laptops ist falsch.</translation>
    </message>
    <message>
        <source>The server's certificate is not valid yet.</source>
        <translation>Das Zertifikat des Servers ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>Set the laptop's clock, then send again.</source>
        <translation>Stellen Sie die Uhr des Laptops und senden Sie dann erneut.</translation>
    </message>
    <message>
        <source>There is no such port or file.</source>
        <translation>Diesen Anschluss oder diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>The probe's USB plug is not in, or it came back under another name.</source>
        <translation>Der USB-Stecker des Optokopfs ist nicht eingesteckt, oder er wurde unter anderem Namen neu erkannt.</translation>
    </message>
    <message>
        <source>The name is misspelt.</source>
        <translation>Der Name ist falsch geschrieben.</translation>
    </message>
    <message>
        <source>The system has no driver for this adapter.</source>
        <translation>Das System hat keinen Treiber für diesen Adapter.</translation>
    </message>
    <message>
        <source>Plug the probe in again and choose it from the list of ports.</source>
        <translation>Stecken Sie den Optokopf neu ein und wählen Sie ihn aus der Liste der Anschlüsse.</translation>
    </message>
    <message>
        <source>This user may not open the port or file.</source>
        <translation>Dieser Benutzer darf den Anschluss oder die Datei nicht öffnen.</translation>
    </message>
    <message>
        <source>The user is not in the group that owns serial ports (dialout on Debian and Ubuntu).</source>
        <translation>Der Benutzer ist nicht in der Gruppe, der die seriellen Anschlüsse gehören (dialout unter Debian und Ubuntu).</translation>
    </message>
    <message>
        <source>The user was added to the group but has not logged in again since.</source>
        <translation>Der Benutzer wurde zur Gruppe hinzugefügt, hat sich seitdem aber nicht neu angemeldet.</translation>
    </message>
    <message>
        <source>The file belongs to somebody else.</source>
        <translation>Die Datei gehört jemand anderem.</translation>
    </message>
    <message>
        <source>Run “sudo usermod -aG dialout $USER”, log out and in again, then connect.</source>
        <translation>Führen Sie „sudo usermod -aG dialout $USER“ aus, melden Sie sich ab und wieder an, und verbinden Sie dann.</translation>
    </message>
    <message>
        <source>Another program holds the port.</source>
        <translation>Ein anderes Programm belegt den Anschluss.</translation>
    </message>
    <message>
        <source>A second window of this program or another metering tool is connected.</source>
        <translation>Ein zweites Fenster dieses Programms oder ein anderes Zählerwerkzeug ist verbunden.</translation>
    </message>
    <message>
        <source>ModemManager is probing an adapter that was plugged in less than 20 seconds ago.</source>
        <translation>ModemManager prüft gerade einen Adapter, der vor weniger als 20 Sekunden angesteckt wurde.</translation>
    </message>
    <message>
        <source>Close the other program or wait 20 seconds, then connect again.</source>
        <translation>Schließen Sie das andere Programm oder warten Sie 20 Sekunden und verbinden Sie dann erneut.</translation>
    </message>
    <message>
        <source>The device was reached, but nothing listens on this network port.</source>
        <translation>Das Gerät wurde erreicht, aber an diesem Netzwerkport nimmt nichts Verbindungen an.</translation>
    </message>
    <message>
        <source>The port number is wrong; DLMS meters usually listen on 4059.</source>
        <translation>Die Portnummer ist falsch; DLMS-Zähler verwenden meist 4059.</translation>
    </message>
    <message>
        <source>The meter's network service is switched off.</source>
        <translation>Der Netzwerkdienst des Zählers ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>A gateway allows one client at a time and already has one.</source>
        <translation>Ein Gateway lässt nur einen Client gleichzeitig zu und hat bereits einen.</translation>
    </message>
    <message>
        <source>Check the port number in the address and whether somebody else is connected.</source>
        <translation>Prüfen Sie die Portnummer in der Adresse und ob jemand anders verbunden ist.</translation>
    </message>
    <message>
        <source>No way leads to this host.</source>
        <translation>Zu diesem Host führt kein Weg.</translation>
    </message>
    <message>
        <source>The laptop is not in the meter's network, or the VPN is down.</source>
        <translation>Der Laptop ist nicht im Netz des Zählers oder das VPN ist getrennt.</translation>
    </message>
    <message>
        <source>The name or the IP address is wrong.</source>
        <translation>Der Name oder die IP-Adresse ist falsch.</translation>
    </message>
    <message>
        <source>The meter has not joined the mesh.</source>
        <translation>Der Zähler ist dem Funknetz nicht beigetreten.</translation>
    </message>
    <message>
        <source>Check the laptop's network connection and the address.</source>
        <translation>Prüfen Sie die Netzwerkverbindung des Laptops und die Adresse.</translation>
    </message>
    <message>
        <source>The connection could not be used within its time.</source>
        <translation>Die Verbindung war nicht innerhalb der vorgesehenen Zeit nutzbar.</translation>
    </message>
    <message>
        <source>The device is switched off or out of reach.</source>
        <translation>Das Gerät ist ausgeschaltet oder außer Reichweite.</translation>
    </message>
    <message>
        <source>A firewall drops the packets without a word.</source>
        <translation>Eine Firewall verwirft die Pakete ohne Rückmeldung.</translation>
    </message>
    <message>
        <source>The radio path is weak and takes longer than the time-out.</source>
        <translation>Die Funkstrecke ist schwach und braucht länger als die Zeitüberschreitung erlaubt.</translation>
    </message>
    <message>
        <source>Check that the device answers a ping, then try again with a longer time-out.</source>
        <translation>Prüfen Sie, ob das Gerät auf Ping antwortet, und versuchen Sie es dann mit längerer Wartezeit erneut.</translation>
    </message>
    <message>
        <source>The device went away while it was in use.</source>
        <translation>Das Gerät verschwand, während es benutzt wurde.</translation>
    </message>
    <message>
        <source>The probe's USB plug was pulled or the adapter lost its power.</source>
        <translation>Der USB-Stecker des Optokopfs wurde gezogen oder der Adapter verlor die Stromversorgung.</translation>
    </message>
    <message>
        <source>The meter or the gateway closed the connection.</source>
        <translation>Der Zähler oder das Gateway hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>The recording that is played back has ended.</source>
        <translation>Die abgespielte Aufzeichnung ist zu Ende.</translation>
    </message>
    <message>
        <source>Plug the probe in or wait for the network, then connect again; what was read is kept.</source>
        <translation>Stecken Sie den Optokopf ein oder warten Sie auf das Netz und verbinden Sie dann erneut; das Gelesene bleibt erhalten.</translation>
    </message>
    <message>
        <source>The adapter cannot do %1 baud in this format.</source>
        <translation>Der Adapter beherrscht %1 Bd in diesem Format nicht.</translation>
    </message>
    <message>
        <source>The adapter's driver offers only certain speeds.</source>
        <translation>Der Treiber des Adapters bietet nur bestimmte Geschwindigkeiten.</translation>
    </message>
    <message>
        <source>A bridge over the network has a fixed speed.</source>
        <translation>Eine Brücke über das Netzwerk hat eine feste Geschwindigkeit.</translation>
    </message>
    <message>
        <source>Choose another speed in the address (baud=…) or use another adapter.</source>
        <translation>Wählen Sie in der Adresse eine andere Geschwindigkeit (baud=…) oder verwenden Sie einen anderen Adapter.</translation>
    </message>
    <message>
        <source>The port was used before it was opened.</source>
        <translation>Der Port wurde benutzt, bevor er geöffnet war.</translation>
    </message>
    <message>
        <source>The connection had ended a moment earlier.</source>
        <translation>Die Verbindung war einen Moment zuvor beendet worden.</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>Verbinden Sie erneut.</translation>
    </message>
    <message>
        <source>The operating system reported an error on the port (%1).</source>
        <translation>Das Betriebssystem meldete einen Fehler am Port (%1).</translation>
    </message>
    <message>
        <source>The adapter or its driver has a fault.</source>
        <translation>Der Adapter oder sein Treiber ist fehlerhaft.</translation>
    </message>
    <message>
        <source>The USB hub does not give enough power.</source>
        <translation>Der USB-Hub liefert nicht genug Strom.</translation>
    </message>
    <message>
        <source>Use another USB socket without a hub, then try again.</source>
        <translation>Verwenden Sie eine andere USB-Buchse ohne Hub und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Line %1 of the recording cannot be read.</source>
        <translation>Zeile %1 der Aufzeichnung ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The file was cut off when the laptop lost its power.</source>
        <translation>Die Datei wurde abgeschnitten, als der Laptop die Stromversorgung verlor.</translation>
    </message>
    <message>
        <source>The file was edited or is no visit file.</source>
        <translation>Die Datei wurde bearbeitet oder ist keine Besuchsdatei.</translation>
    </message>
    <message>
        <source>A newer version of the program made it.</source>
        <translation>Sie wurde von einer neueren Programmversion erstellt.</translation>
    </message>
    <message>
        <source>Remove the damaged line in a copy of the file, or use another recording.</source>
        <translation>Entfernen Sie die beschädigte Zeile in einer Kopie der Datei oder verwenden Sie eine andere Aufzeichnung.</translation>
    </message>
    <message>
        <source>What the program sends differs from the recording at octet %1.</source>
        <translation>Was das Programm sendet, weicht ab Oktett %1 von der Aufzeichnung ab.</translation>
    </message>
    <message>
        <source>The recording was made with other settings (client, password, frame size).</source>
        <translation>Die Aufzeichnung entstand mit anderen Einstellungen (Client, Passwort, Rahmengröße).</translation>
    </message>
    <message>
        <source>The recorded visit did other work than this one.</source>
        <translation>Beim aufgezeichneten Besuch wurden andere Arbeiten ausgeführt als jetzt.</translation>
    </message>
    <message>
        <source>The recording comes from another version of the program.</source>
        <translation>Die Aufzeichnung stammt aus einer anderen Programmversion.</translation>
    </message>
    <message>
        <source>Use the address and the work of the recorded visit.</source>
        <translation>Verwenden Sie Adresse und Arbeiten des aufgezeichneten Besuchs.</translation>
    </message>
    <message>
        <source>The audit log cannot be opened (%1), so nothing on a meter may be changed.</source>
        <translation>Das Audit-Protokoll kann nicht geöffnet werden (%1); deshalb darf an keinem Zähler etwas geändert werden.</translation>
    </message>
    <message>
        <source>The folder may not be written to.</source>
        <translation>In den Ordner darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The path names a folder or a symbolic link.</source>
        <translation>Der Pfad nennt einen Ordner oder einen symbolischen Link.</translation>
    </message>
    <message>
        <source>Give this user the right to write there, or name another file with --audit. Reading still works.</source>
        <translation>Geben Sie diesem Benutzer dort Schreibrechte, oder nennen Sie mit --audit eine andere Datei. Lesen funktioniert weiterhin.</translation>
    </message>
    <message>
        <source>The audit log cannot be written (%1), so nothing was done to the meter.</source>
        <translation>Das Audit-Protokoll kann nicht geschrieben werden (%1); deshalb wurde am Zähler nichts getan.</translation>
    </message>
    <message>
        <source>Check the disk and try again. Reading still works.</source>
        <translation>Prüfen Sie den Datenträger und versuchen Sie es erneut. Lesen funktioniert weiterhin.</translation>
    </message>
    <message>
        <source>The disk is full: what cannot be recorded is not done.</source>
        <translation>Der Datenträger ist voll: Was nicht aufgezeichnet werden kann, wird nicht getan.</translation>
    </message>
    <message>
        <source>Make room and try again. Reading still works.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es erneut. Lesen funktioniert weiterhin.</translation>
    </message>
    <message>
        <source>The audit log does not hold from line %1 on.</source>
        <translation>Das Audit-Protokoll ist ab Zeile %1 nicht mehr schlüssig.</translation>
    </message>
    <message>
        <source>The program or the computer stopped while it wrote.</source>
        <translation>Das Programm oder der Rechner blieb beim Schreiben stehen.</translation>
    </message>
    <message>
        <source>The file was changed by hand.</source>
        <translation>Die Datei wurde von Hand geändert.</translation>
    </message>
    <message>
        <source>Keep the file; support compares it with what the office has.</source>
        <translation>Behalten Sie die Datei; der Support vergleicht sie mit dem Stand des Innendienstes.</translation>
    </message>
    <message>
        <source>The audit log became shorter while it was open, so nothing was done to the meter.</source>
        <translation>Das Audit-Protokoll wurde kürzer, während es offen war; deshalb wurde am Zähler nichts getan.</translation>
    </message>
    <message>
        <source>Somebody replaced or cut the file.</source>
        <translation>Jemand hat die Datei ersetzt oder gekürzt.</translation>
    </message>
    <message>
        <source>Start the program again and tell support.</source>
        <translation>Starten Sie das Programm neu und informieren Sie den Support.</translation>
    </message>
    <message>
        <source>A damaged part of the audit log could not be put aside (%1), so the log was left as it is.</source>
        <translation>Ein beschädigter Teil des Audit-Protokolls konnte nicht beiseitegelegt werden (%1); deshalb blieb das Protokoll, wie es ist.</translation>
    </message>
    <message>
        <source>The folder may not be written to or is full.</source>
        <translation>In den Ordner darf nicht geschrieben werden, oder er ist voll.</translation>
    </message>
    <message>
        <source>Make room in the folder of the log and try again.</source>
        <translation>Schaffen Sie Platz im Ordner des Protokolls und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The entry of the audit log could not be signed, so nothing was done to the meter.</source>
        <translation>Der Eintrag des Audit-Protokolls konnte nicht signiert werden; deshalb wurde am Zähler nichts getan.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>Der Schlüsseltresor ist verschlossen.</translation>
    </message>
    <message>
        <source>The token was pulled.</source>
        <translation>Das Token wurde abgezogen.</translation>
    </message>
    <message>
        <source>Unlock the vault and try again.</source>
        <translation>Öffnen Sie den Schlüsseltresor und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Nobody agreed to the change, so nothing was sent.</source>
        <translation>Niemand hat der Änderung zugestimmt; deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The question was answered with no.</source>
        <translation>Die Frage wurde mit Nein beantwortet.</translation>
    </message>
    <message>
        <source>There is no terminal to ask on.</source>
        <translation>Es gibt kein Terminal, um zu fragen.</translation>
    </message>
    <message>
        <source>In a script, say --yes when the change is meant.</source>
        <translation>Geben Sie in einem Skript --yes an, wenn die Änderung gewollt ist.</translation>
    </message>
    <message>
        <source>Attribute %1 of the object does not have the form that its class demands.</source>
        <translation>Attribut %1 des Objekts hat nicht die Form, die seine Klasse verlangt.</translation>
    </message>
    <message>
        <source>The meter follows an older or a private version of the class.</source>
        <translation>Der Zähler folgt einer älteren oder eigenen Version der Klasse.</translation>
    </message>
    <message>
        <source>Read the attribute as a raw value and look in the meter's manual.</source>
        <translation>Lesen Sie das Attribut als Rohwert und sehen Sie im Handbuch des Zählers nach.</translation>
    </message>
    <message>
        <source>The meter's state changed between the question and the answer, so nothing was done.</source>
        <translation>Der Zustand des Zählers hat sich zwischen Frage und Antwort geändert; deshalb wurde nichts getan.</translation>
    </message>
    <message>
        <source>Somebody pressed the meter's button.</source>
        <translation>Jemand hat die Taste am Zähler gedrückt.</translation>
    </message>
    <message>
        <source>The head-end or a schedule of the meter acted at the same time.</source>
        <translation>Die Zentrale oder ein Zeitplan des Zählers hat gleichzeitig gehandelt.</translation>
    </message>
    <message>
        <source>Read the state again and decide anew.</source>
        <translation>Lesen Sie den Zustand erneut und entscheiden Sie neu.</translation>
    </message>
    <message>
        <source>The meter's clock does not say how far it is from UTC, so it was left alone.</source>
        <translation>Die Uhr des Zählers sagt nicht, wie weit sie von UTC entfernt ist; deshalb blieb sie unverändert.</translation>
    </message>
    <message>
        <source>The meter leaves the deviation out and hides its time zone.</source>
        <translation>Der Zähler lässt die UTC-Abweichung aus und verbirgt seine Zeitzone.</translation>
    </message>
    <message>
        <source>Say which deviation the meter's clock has, for example --deviation -60 for UTC+1.</source>
        <translation>Geben Sie an, welche UTC-Abweichung die Uhr des Zählers hat, zum Beispiel --deviation -60 für UTC+1.</translation>
    </message>
    <message>
        <source>The clock would jump by %1, which needs to be allowed first.</source>
        <translation>Die Uhr würde um %1 springen; das muss zuerst erlaubt werden.</translation>
    </message>
    <message>
        <source>The meter lost its time.</source>
        <translation>Der Zähler hat seine Zeit verloren.</translation>
    </message>
    <message>
        <source>The laptop's own clock is wrong.</source>
        <translation>Die Uhr des Laptops selbst geht falsch.</translation>
    </message>
    <message>
        <source>The meter keeps another time zone.</source>
        <translation>Der Zähler führt eine andere Zeitzone.</translation>
    </message>
    <message>
        <source>Compare the laptop's clock with another one; then allow the jump.</source>
        <translation>Vergleichen Sie die Uhr des Laptops mit einer anderen; erlauben Sie dann den Sprung.</translation>
    </message>
    <message>
        <source>A clock can be shifted by 900 seconds at most; %1 were asked for.</source>
        <translation>Eine Uhr lässt sich um höchstens 900 Sekunden verschieben; verlangt wurden %1.</translation>
    </message>
    <message>
        <source>The distance is too long for this method.</source>
        <translation>Der Abstand ist zu groß für dieses Verfahren.</translation>
    </message>
    <message>
        <source>Set the clock instead.</source>
        <translation>Stellen Sie stattdessen die Uhr.</translation>
    </message>
    <message>
        <source>The meter accepted the time, but its clock is off by %1 s now.</source>
        <translation>Der Zähler hat die Zeit angenommen, aber seine Uhr weicht jetzt um %1 s ab.</translation>
    </message>
    <message>
        <source>The meter turns its clock slowly instead of setting it.</source>
        <translation>Der Zähler führt seine Uhr langsam nach, statt sie zu stellen.</translation>
    </message>
    <message>
        <source>The meter keeps another time zone than it says.</source>
        <translation>Der Zähler führt eine andere Zeitzone, als er angibt.</translation>
    </message>
    <message>
        <source>The line delays octets for a long time.</source>
        <translation>Die Leitung verzögert Oktette lange.</translation>
    </message>
    <message>
        <source>Read the clock again in a minute.</source>
        <translation>Lesen Sie die Uhr in einer Minute erneut.</translation>
    </message>
    <message>
        <source>The disconnector is in that state already, so nothing was sent.</source>
        <translation>Der Trennschalter ist bereits in diesem Zustand; deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Somebody else has done it before.</source>
        <translation>Jemand anderes hat es vorher getan.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>The meter accepted the command, but its disconnector says: output %1, state %2.</source>
        <translation>Der Zähler hat den Befehl angenommen, aber sein Trennschalter meldet: Ausgang %1, Zustand %2.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>The contact is slow, stuck or welded.</source>
        <translation>Der Kontakt ist langsam, klemmt oder ist verschweißt.</translation>
    </message>
    <message>
        <source>A limiter or a schedule of the meter acted at the same time.</source>
        <translation>Ein Lastbegrenzer oder ein Zeitplan des Zählers hat gleichzeitig gehandelt.</translation>
    </message>
    <message>
        <source>Read the state again; measure at the terminals before anybody works there.</source>
        <translation>Lesen Sie den Zustand erneut; messen Sie an den Klemmen, bevor dort jemand arbeitet.</translation>
    </message>
    <message>
        <source>The script table has no script %1.</source>
        <translation>Die Skripttabelle hat kein Skript %1.</translation>
    </message>
    <message>
        <source>The number is that of another table or another type of meter.</source>
        <translation>Die Nummer gehört zu einer anderen Tabelle oder einem anderen Zählertyp.</translation>
    </message>
    <message>
        <source>List the scripts first and choose one of them.</source>
        <translation>Listen Sie zuerst die Skripte auf und wählen Sie eines davon.</translation>
    </message>
    <message>
        <source>The meter accepted the command, but its active calendar is not the prepared one.</source>
        <translation>Der Zähler hat den Befehl angenommen, aber sein aktiver Kalender ist nicht der vorbereitete.</translation>
    </message>
    <message>
        <source>The meter activates at the next midnight or season.</source>
        <translation>Der Zähler aktiviert zur nächsten Mitternacht oder Saison.</translation>
    </message>
    <message>
        <source>The prepared calendar has a fault that the meter found.</source>
        <translation>Der vorbereitete Kalender hat einen Fehler, den der Zähler gefunden hat.</translation>
    </message>
    <message>
        <source>Read the calendar again later.</source>
        <translation>Lesen Sie den Kalender später erneut.</translation>
    </message>
    <message numerus="yes">
        <source>The meter accepted the command, but the log still has %n entries.</source>
        <translation>
            <numerusform>Der Zähler hat den Befehl angenommen, aber das Protokoll hat noch %n Eintrag.</numerusform>
            <numerusform>Der Zähler hat den Befehl angenommen, aber das Protokoll hat noch %n Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>The meter clears in the background.</source>
        <translation>Der Zähler löscht im Hintergrund.</translation>
    </message>
    <message>
        <source>The meter keeps some entries for good.</source>
        <translation>Der Zähler behält manche Einträge auf Dauer.</translation>
    </message>
    <message>
        <source>Read the log again in a minute.</source>
        <translation>Lesen Sie das Protokoll in einer Minute erneut.</translation>
    </message>
    <message>
        <source>The value cannot be read at character %1.</source>
        <translation>Der Wert ist ab Zeichen %1 nicht lesbar.</translation>
    </message>
    <message>
        <source>The type's name is misspelt.</source>
        <translation>Der Name des Typs ist falsch geschrieben.</translation>
    </message>
    <message>
        <source>The number does not fit the type.</source>
        <translation>Die Zahl passt nicht zum Typ.</translation>
    </message>
    <message>
        <source>A brace is missing.</source>
        <translation>Eine geschweifte Klammer fehlt.</translation>
    </message>
    <message>
        <source>Write it as TYPE:VALUE, for example double-long-unsigned:42 or octet-string:0011.</source>
        <translation>Schreiben Sie ihn als TYPE:VALUE, zum Beispiel double-long-unsigned:42 oder octet-string:0011.</translation>
    </message>
    <message>
        <source>The meter accepted the value, but attribute %1 holds another one now.</source>
        <translation>Der Zähler hat den Wert angenommen, aber Attribut %1 enthält jetzt einen anderen.</translation>
    </message>
    <message>
        <source>The value changes by itself.</source>
        <translation>Der Wert ändert sich von selbst.</translation>
    </message>
    <message>
        <source>The meter takes it over later.</source>
        <translation>Der Zähler übernimmt ihn später.</translation>
    </message>
    <message>
        <source>Read the attribute again and compare.</source>
        <translation>Lesen Sie das Attribut erneut und vergleichen Sie.</translation>
    </message>
    <message>
        <source>The disconnector is “%1”, and its mode %2 has no way from there by this command.</source>
        <translation>Der Trennschalter ist „%1“, und sein Modus %2 hat von dort mit diesem Befehl keinen Weg.</translation>
    </message>
    <message>
        <source>Press the button on the meter, or disconnect first and then reconnect.</source>
        <translation>Drücken Sie die Taste am Zähler, oder trennen Sie zuerst und schalten Sie dann wieder zu.</translation>
    </message>
    <message>
        <source>Use a way that the mode has, or have the mode changed by the office.</source>
        <translation>Nutzen Sie einen Weg, den der Modus hat, oder lassen Sie den Modus vom Innendienst ändern.</translation>
    </message>
    <message>
        <source>The meter does not take firmware now: its image transfer is switched off.</source>
        <translation>Der Zähler nimmt jetzt keine Firmware an: Seine Firmware-Übertragung ist abgeschaltet.</translation>
    </message>
    <message>
        <source>The utility has locked it.</source>
        <translation>Der Netzbetreiber hat sie gesperrt.</translation>
    </message>
    <message>
        <source>This client may not switch it on.</source>
        <translation>Dieser Client darf sie nicht einschalten.</translation>
    </message>
    <message>
        <source>Have the office enable the image transfer, then try again.</source>
        <translation>Lassen Sie die Firmware-Übertragung vom Innendienst freigeben und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>This file with this identifier cannot be sent as firmware (%1 octets).</source>
        <translation>Diese Datei mit dieser Kennung kann nicht als Firmware gesendet werden (%1 Oktette).</translation>
    </message>
    <message>
        <source>The file is empty or longer than 64 MiB.</source>
        <translation>Die Datei ist leer oder länger als 64 MiB.</translation>
    </message>
    <message>
        <source>The identifier is missing or longer than 64 characters.</source>
        <translation>Die Kennung fehlt oder ist länger als 64 Zeichen.</translation>
    </message>
    <message>
        <source>Choose the firmware file, and the identifier that the manufacturer names for it.</source>
        <translation>Wählen Sie die Firmware-Datei und die Kennung, die der Hersteller für sie nennt.</translation>
    </message>
    <message>
        <source>The meter wants firmware blocks that do not fit a message; at most %1 octets would.</source>
        <translation>Der Zähler verlangt Firmware-Blöcke, die nicht in eine Nachricht passen; höchstens %1 Oktette würden passen.</translation>
    </message>
    <message>
        <source>The meter agreed on a small message size for this connection.</source>
        <translation>Der Zähler hat für diese Verbindung eine kleine Nachrichtengröße vereinbart.</translation>
    </message>
    <message>
        <source>Its block size cannot be changed.</source>
        <translation>Seine Blockgröße lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>Connect in another way, for example by TCP instead of the optical probe, or with a larger pdu setting.</source>
        <translation>Verbinden Sie sich auf anderem Weg, zum Beispiel über TCP statt über den Optokopf, oder mit einer größeren pdu-Einstellung.</translation>
    </message>
    <message>
        <source>The meter holds no unfinished firmware transfer (%1).</source>
        <translation>Der Zähler hält keine unfertige Firmware-Übertragung (%1).</translation>
    </message>
    <message>
        <source>The meter was restarted and has forgotten it.</source>
        <translation>Der Zähler wurde neu gestartet und hat sie vergessen.</translation>
    </message>
    <message>
        <source>It was finished or replaced by somebody else.</source>
        <translation>Sie wurde von jemand anderem beendet oder ersetzt.</translation>
    </message>
    <message>
        <source>Start the transfer anew, without resuming.</source>
        <translation>Beginnen Sie die Übertragung neu, ohne fortzusetzen.</translation>
    </message>
    <message>
        <source>The meter's unfinished transfer (%1 blocks) is not of this file.</source>
        <translation>Die unfertige Übertragung des Zählers (%1 Blöcke) gehört nicht zu dieser Datei.</translation>
    </message>
    <message>
        <source>Another firmware was started before.</source>
        <translation>Vorher wurde eine andere Firmware begonnen.</translation>
    </message>
    <message>
        <source>The file was changed since.</source>
        <translation>Die Datei wurde seitdem geändert.</translation>
    </message>
    <message>
        <source>Take the file of the first attempt, or start anew and lose those blocks.</source>
        <translation>Nehmen Sie die Datei des ersten Versuchs, oder beginnen Sie neu und verlieren Sie diese Blöcke.</translation>
    </message>
    <message>
        <source>The meter refused block %1 of the firmware.</source>
        <translation>Der Zähler hat Block %1 der Firmware abgelehnt.</translation>
    </message>
    <message>
        <source>The meter's memory has a fault or is full.</source>
        <translation>Der Speicher des Zählers ist fehlerhaft oder voll.</translation>
    </message>
    <message>
        <source>The file is longer than the meter expects.</source>
        <translation>Die Datei ist länger, als der Zähler erwartet.</translation>
    </message>
    <message>
        <source>Try to resume; if it happens at the same block, the file is not for this meter.</source>
        <translation>Versuchen Sie fortzusetzen; geschieht es beim selben Block, ist die Datei nicht für diesen Zähler.</translation>
    </message>
    <message numerus="yes">
        <source>The meter still misses %n blocks after all were sent again.</source>
        <translation>
            <numerusform>Dem Zähler fehlt noch %n Block, nachdem alle erneut gesendet wurden.</numerusform>
            <numerusform>Dem Zähler fehlen noch %n Blöcke, nachdem alle erneut gesendet wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The meter's memory has a fault.</source>
        <translation>Der Speicher des Zählers ist fehlerhaft.</translation>
    </message>
    <message>
        <source>The meter counts blocks in another way.</source>
        <translation>Der Zähler zählt Blöcke auf andere Weise.</translation>
    </message>
    <message>
        <source>Resume once more; then tell support.</source>
        <translation>Setzen Sie noch einmal fort; informieren Sie dann den Support.</translation>
    </message>
    <message>
        <source>The firmware in the meter is not ready for this step (%1).</source>
        <translation>Die Firmware im Zähler ist für diesen Schritt nicht bereit (%1).</translation>
    </message>
    <message>
        <source>Not all blocks are there.</source>
        <translation>Es sind nicht alle Blöcke da.</translation>
    </message>
    <message>
        <source>It was not verified yet.</source>
        <translation>Sie wurde noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Finish the transfer and verify it first.</source>
        <translation>Schließen Sie zuerst die Übertragung ab und lassen Sie prüfen.</translation>
    </message>
    <message>
        <source>The meter found the firmware to be wrong (%1).</source>
        <translation>Der Zähler hat die Firmware für falsch befunden (%1).</translation>
    </message>
    <message>
        <source>The file is for another type of meter.</source>
        <translation>Die Datei ist für einen anderen Zählertyp.</translation>
    </message>
    <message>
        <source>The identifier is not the one of this file.</source>
        <translation>Die Kennung ist nicht die dieser Datei.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>Check file and identifier, and send it anew.</source>
        <translation>Prüfen Sie Datei und Kennung und senden Sie neu.</translation>
    </message>
    <message>
        <source>The meter is still checking the firmware (%1).</source>
        <translation>Der Zähler prüft die Firmware noch (%1).</translation>
    </message>
    <message>
        <source>A large firmware takes long.</source>
        <translation>Eine große Firmware braucht lange.</translation>
    </message>
    <message>
        <source>The meter hangs.</source>
        <translation>Der Zähler hängt.</translation>
    </message>
    <message>
        <source>Ask again later with “verify”; nothing needs to be sent again.</source>
        <translation>Fragen Sie später mit „verify“ erneut; es muss nichts noch einmal gesendet werden.</translation>
    </message>
    <message>
        <source>The meter names another firmware as ready than the one that was meant, so it is not activated.</source>
        <translation>Der Zähler nennt eine andere Firmware als bereit als die gemeinte; deshalb wird sie nicht aktiviert.</translation>
    </message>
    <message>
        <source>Another firmware was sent before.</source>
        <translation>Vorher wurde eine andere Firmware gesendet.</translation>
    </message>
    <message>
        <source>Identifier, size or signature differ.</source>
        <translation>Kennung, Größe oder Signatur weichen ab.</translation>
    </message>
    <message>
        <source>Read the meter's image information, and send the right file.</source>
        <translation>Lesen Sie die Firmware-Angaben des Zählers und senden Sie die richtige Datei.</translation>
    </message>
    <message>
        <source>The meter could not activate the firmware and says: %1.</source>
        <translation>Der Zähler konnte die Firmware nicht aktivieren und meldet: %1.</translation>
    </message>
    <message>
        <source>The firmware does not fit the meter's hardware or present version.</source>
        <translation>Die Firmware passt nicht zur Hardware oder zur jetzigen Version des Zählers.</translation>
    </message>
    <message>
        <source>Read the firmware version; the meter normally goes on with the old one.</source>
        <translation>Lesen Sie die Firmware-Version; der Zähler arbeitet normalerweise mit der alten weiter.</translation>
    </message>
    <message>
        <source>The activation was started, but the meter has not come back yet.</source>
        <translation>Die Aktivierung wurde gestartet, aber der Zähler ist noch nicht zurück.</translation>
    </message>
    <message>
        <source>The meter restarts slowly.</source>
        <translation>Der Zähler startet langsam neu.</translation>
    </message>
    <message>
        <source>Its address or password is another one with the new firmware.</source>
        <translation>Seine Adresse oder sein Passwort ist mit der neuen Firmware anders.</translation>
    </message>
    <message>
        <source>Wait some minutes, connect and read the firmware version.</source>
        <translation>Warten Sie einige Minuten, verbinden Sie sich und lesen Sie die Firmware-Version.</translation>
    </message>
    <message>
        <source>The meter says that it is done (%1), but its firmware version is the old one.</source>
        <translation>Der Zähler meldet, dass es erledigt ist (%1), aber seine Firmware-Version ist die alte.</translation>
    </message>
    <message>
        <source>The meter went back to the old firmware by itself.</source>
        <translation>Der Zähler ist von selbst zur alten Firmware zurückgekehrt.</translation>
    </message>
    <message>
        <source>The version is shown after the next restart.</source>
        <translation>Die Version wird nach dem nächsten Neustart angezeigt.</translation>
    </message>
    <message>
        <source>Read the version again in a minute, and the event log with it.</source>
        <translation>Lesen Sie in einer Minute die Version erneut und dazu das Ereignisprotokoll.</translation>
    </message>
    <message>
        <source>A key has %1 octets, which is no length of this security suite.</source>
        <translation>Ein Schlüssel hat %1 Oktette; das ist keine Länge dieser Security Suite.</translation>
    </message>
    <message>
        <source>Suites 0 and 1 want keys of 16 octets, suite 2 wants 32.</source>
        <translation>Die Suites 0 und 1 verlangen Schlüssel von 16 Oktetten, Suite 2 von 32.</translation>
    </message>
    <message>
        <source>The key was typed or copied with a digit too few.</source>
        <translation>Der Schlüssel wurde mit einer Ziffer zu wenig eingegeben oder kopiert.</translation>
    </message>
    <message>
        <source>The key file holds text where hexadecimal digits were expected.</source>
        <translation>Die Schlüsseldatei enthält Text, wo Hexadezimalziffern erwartet wurden.</translation>
    </message>
    <message>
        <source>Check the suite (suite=… in the address) and enter the key again.</source>
        <translation>Prüfen Sie die Suite (suite=… in der Adresse) und geben Sie den Schlüssel erneut ein.</translation>
    </message>
    <message>
        <source>A message of the meter does not prove to be genuine, so it is not used.</source>
        <translation>Eine Nachricht des Zählers ist nicht nachweislich echt; deshalb wird sie nicht verwendet.</translation>
    </message>
    <message>
        <source>The encryption or the authentication key is that of another meter.</source>
        <translation>Der Verschlüsselungs- oder der Authentisierungsschlüssel ist der eines anderen Zählers.</translation>
    </message>
    <message>
        <source>The keys were changed at another visit and the vault has the old ones.</source>
        <translation>Die Schlüssel wurden bei einem anderen Besuch gewechselt, und der Schlüsseltresor hat die alten.</translation>
    </message>
    <message>
        <source>The meter uses another system title than it announced.</source>
        <translation>Der Zähler verwendet einen anderen Systemtitel, als er angekündigt hat.</translation>
    </message>
    <message>
        <source>Somebody or something changed the message on the way.</source>
        <translation>Jemand oder etwas hat die Nachricht unterwegs verändert.</translation>
    </message>
    <message>
        <source>Compare the meter's serial number with the one that the keys belong to. Do not try key after key: many meters lock.</source>
        <translation>Vergleichen Sie die Seriennummer des Zählers mit der, zu der die Schlüssel gehören. Probieren Sie nicht Schlüssel um Schlüssel: Viele Zähler sperren.</translation>
    </message>
    <message>
        <source>The meter's signature does not fit its certificate, so the message is not used.</source>
        <translation>Die Signatur des Zählers passt nicht zu seinem Zertifikat; deshalb wird die Nachricht nicht verwendet.</translation>
    </message>
    <message>
        <source>The certificate stored here is that of another meter or an old one.</source>
        <translation>Das hier gespeicherte Zertifikat ist das eines anderen Zählers oder ein altes.</translation>
    </message>
    <message>
        <source>The meter has made a new key pair since.</source>
        <translation>Der Zähler hat seitdem ein neues Schlüsselpaar erzeugt.</translation>
    </message>
    <message>
        <source>The message was changed on the way.</source>
        <translation>Die Nachricht wurde unterwegs verändert.</translation>
    </message>
    <message>
        <source>Read the meter's certificate again and have it checked by whoever issues certificates.</source>
        <translation>Lesen Sie das Zertifikat des Zählers erneut und lassen Sie es von der ausstellenden Stelle prüfen.</translation>
    </message>
    <message>
        <source>The meter's message carries counter %1, which was used before, so it is not accepted.</source>
        <translation>Die Nachricht des Zählers trägt den Aufrufzähler %1, der schon verwendet wurde; deshalb wird sie nicht angenommen.</translation>
    </message>
    <message>
        <source>An old message came late or twice.</source>
        <translation>Eine alte Nachricht kam verspätet oder doppelt.</translation>
    </message>
    <message>
        <source>The meter was reset or exchanged and counts from the start again.</source>
        <translation>Der Zähler wurde zurückgesetzt oder getauscht und zählt wieder von vorn.</translation>
    </message>
    <message>
        <source>Somebody sends recorded messages.</source>
        <translation>Jemand sendet aufgezeichnete Nachrichten.</translation>
    </message>
    <message>
        <source>The key has protected so many messages that it may not be used any more.</source>
        <translation>Der Schlüssel hat so viele Nachrichten geschützt, dass er nicht mehr verwendet werden darf.</translation>
    </message>
    <message>
        <source>The counter of this key has reached its end.</source>
        <translation>Der Aufrufzähler dieses Schlüssels ist am Ende angekommen.</translation>
    </message>
    <message>
        <source>The counter was set far too high by mistake.</source>
        <translation>Der Aufrufzähler wurde versehentlich viel zu hoch gesetzt.</translation>
    </message>
    <message>
        <source>Have the meter's encryption key changed; a new key starts with a new counter.</source>
        <translation>Lassen Sie den Verschlüsselungsschlüssel des Zählers wechseln; ein neuer Schlüssel beginnt mit einem neuen Aufrufzähler.</translation>
    </message>
    <message>
        <source>The meter's counter (%1) is much further ahead than can be explained, so it was not taken over.</source>
        <translation>Der Aufrufzähler des Zählers (%1) ist viel weiter voraus, als sich erklären lässt; deshalb wurde er nicht übernommen.</translation>
    </message>
    <message>
        <source>Other laptops or the head-end have used the same key a lot.</source>
        <translation>Andere Laptops oder die Zentrale haben denselben Schlüssel viel benutzt.</translation>
    </message>
    <message>
        <source>The counter was read from a disturbed line.</source>
        <translation>Der Aufrufzähler wurde über eine gestörte Leitung gelesen.</translation>
    </message>
    <message>
        <source>Something other than the meter answered.</source>
        <translation>Etwas anderes als der Zähler hat geantwortet.</translation>
    </message>
    <message>
        <source>The next message counter could not be stored safely, so nothing was sent.</source>
        <translation>Der nächste Aufrufzähler konnte nicht sicher gespeichert werden; deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The disk is full or read-only.</source>
        <translation>Der Datenträger ist voll oder schreibgeschützt.</translation>
    </message>
    <message>
        <source>Another window of this program holds the store.</source>
        <translation>Ein anderes Fenster dieses Programms hält den Speicher.</translation>
    </message>
    <message>
        <source>The disk has an error (%1).</source>
        <translation>Der Datenträger hat einen Fehler (%1).</translation>
    </message>
    <message>
        <source>Make room on the disk or close the other program, then try again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger oder schließen Sie das andere Programm und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The meter protects its message in a way that was not agreed (security control %1).</source>
        <translation>Der Zähler schützt seine Nachricht auf eine nicht vereinbarte Weise (Security Control %1).</translation>
    </message>
    <message>
        <source>The meter works with another security suite than the one chosen.</source>
        <translation>Der Zähler arbeitet mit einer anderen Security Suite als der gewählten.</translation>
    </message>
    <message>
        <source>The firmware sets bits that are reserved.</source>
        <translation>Die Firmware setzt reservierte Bits.</translation>
    </message>
    <message>
        <source>Read the suite from the meter's security setup and set suite=… in the address.</source>
        <translation>Lesen Sie die Suite aus dem Security Setup des Zählers und setzen Sie suite=… in der Adresse.</translation>
    </message>
    <message>
        <source>The meter compresses its messages, which this program does not read (security control %1).</source>
        <translation>Der Zähler komprimiert seine Nachrichten; das liest dieses Programm nicht (Security Control %1).</translation>
    </message>
    <message>
        <source>Compression is switched on in the meter's settings.</source>
        <translation>Die Kompression ist in den Einstellungen des Zählers eingeschaltet.</translation>
    </message>
    <message>
        <source>Have compression switched off in the meter, or use the maker's own tool.</source>
        <translation>Lassen Sie die Kompression im Zähler abschalten oder verwenden Sie das Werkzeug des Herstellers.</translation>
    </message>
    <message>
        <source>Another device answered than the one whose keys were chosen.</source>
        <translation>Ein anderes Gerät hat geantwortet als das, dessen Schlüssel gewählt wurden.</translation>
    </message>
    <message>
        <source>The address leads to another meter.</source>
        <translation>Die Adresse führt zu einem anderen Zähler.</translation>
    </message>
    <message>
        <source>The system title was stored wrongly at an earlier visit.</source>
        <translation>Der Systemtitel wurde bei einem früheren Besuch falsch gespeichert.</translation>
    </message>
    <message>
        <source>Compare the serial number on the meter with the one on the screen before you go on.</source>
        <translation>Vergleichen Sie die Seriennummer am Zähler mit der auf dem Bildschirm, bevor Sie fortfahren.</translation>
    </message>
    <message>
        <source>The meter could not prove that it knows the key, so the connection was given up.</source>
        <translation>Der Zähler konnte nicht nachweisen, dass er den Schlüssel kennt; deshalb wurde die Verbindung aufgegeben.</translation>
    </message>
    <message>
        <source>The key stored here is not this meter's.</source>
        <translation>Der hier gespeicherte Schlüssel ist nicht der dieses Zählers.</translation>
    </message>
    <message>
        <source>Check which keys belong to this meter; do not write anything to it before this is clear.</source>
        <translation>Prüfen Sie, welche Schlüssel zu diesem Zähler gehören; schreiben Sie nichts in ihn, bevor dies geklärt ist.</translation>
    </message>
    <message>
        <source>The meter does not accept our proof that we know the key (result %1).</source>
        <translation>Der Zähler akzeptiert unseren Nachweis nicht, dass wir den Schlüssel kennen (Ergebnis %1).</translation>
    </message>
    <message>
        <source>The key is that of another meter or another client address.</source>
        <translation>Der Schlüssel gehört zu einem anderen Zähler oder einer anderen Clientadresse.</translation>
    </message>
    <message>
        <source>The key was changed at another visit.</source>
        <translation>Der Schlüssel wurde bei einem anderen Besuch gewechselt.</translation>
    </message>
    <message>
        <source>The meter wants another mechanism of high-level security (auth=… in the address).</source>
        <translation>Der Zähler verlangt ein anderes Verfahren der High-Level-Security (auth=… in der Adresse).</translation>
    </message>
    <message>
        <source>Check key and mechanism before you try again: many meters lock after a few wrong tries.</source>
        <translation>Prüfen Sie Schlüssel und Verfahren, bevor Sie es erneut versuchen: Viele Zähler sperren nach wenigen Fehlversuchen.</translation>
    </message>
    <message>
        <source>The meter's challenge has %1 octets; 8 to 64 are allowed, so the connection was given up.</source>
        <translation>Die Challenge des Zählers hat %1 Oktette; erlaubt sind 8 bis 64; deshalb wurde die Verbindung aufgegeben.</translation>
    </message>
    <message>
        <source>The firmware has a fault in its authentication.</source>
        <translation>Die Firmware hat einen Fehler in ihrer Authentisierung.</translation>
    </message>
    <message>
        <source>The meter did not expect high-level security here.</source>
        <translation>Der Zähler hat hier keine High-Level-Security erwartet.</translation>
    </message>
    <message>
        <source>Check auth=… in the address; report the meter's firmware when it stays.</source>
        <translation>Prüfen Sie auth=… in der Adresse; melden Sie die Firmware des Zählers, wenn es bleibt.</translation>
    </message>
    <message>
        <source>A public key is not a valid one, so it is not used.</source>
        <translation>Ein öffentlicher Schlüssel ist ungültig; deshalb wird er nicht verwendet.</translation>
    </message>
    <message>
        <source>The certificate is damaged or belongs to another curve (suite 1: P-256, suite 2: P-384).</source>
        <translation>Das Zertifikat ist beschädigt oder gehört zu einer anderen Kurve (Suite 1: P-256, Suite 2: P-384).</translation>
    </message>
    <message>
        <source>Somebody tries to weaken the key agreement.</source>
        <translation>Jemand versucht, die Schlüsselvereinbarung zu schwächen.</translation>
    </message>
    <message>
        <source>Install the right certificate; do not go on with this one.</source>
        <translation>Installieren Sie das richtige Zertifikat; fahren Sie mit diesem nicht fort.</translation>
    </message>
    <message>
        <source>The meter asks for a kind of protection that this program does not have (%1).</source>
        <translation>Der Zähler verlangt eine Art von Schutz, die dieses Programm nicht hat (%1).</translation>
    </message>
    <message>
        <source>The meter uses a key agreement or a suite of its country or its maker.</source>
        <translation>Der Zähler verwendet eine Schlüsselvereinbarung oder eine Suite seines Landes oder seines Herstellers.</translation>
    </message>
    <message>
        <source>Choose another client address or security setting, or use the maker's own tool.</source>
        <translation>Wählen Sie eine andere Clientadresse oder Sicherheitseinstellung oder verwenden Sie das Werkzeug des Herstellers.</translation>
    </message>
    <message>
        <source>The meter's protected message breaks its own format at octet %1.</source>
        <translation>Die geschützte Nachricht des Zählers bricht bei Oktett %1 ihr eigenes Format.</translation>
    </message>
    <message>
        <source>The firmware builds protected messages wrongly.</source>
        <translation>Die Firmware baut geschützte Nachrichten falsch.</translation>
    </message>
    <message>
        <source>The meter refuses our message counter; it expects %1.</source>
        <translation>Der Zähler lehnt unseren Aufrufzähler ab; er erwartet %1.</translation>
    </message>
    <message>
        <source>Another laptop or the head-end has used the same key with a higher counter.</source>
        <translation>Ein anderer Laptop oder die Zentrale hat denselben Schlüssel mit einem höheren Aufrufzähler benutzt.</translation>
    </message>
    <message>
        <source>The counters on this laptop were restored from an old copy.</source>
        <translation>Die Aufrufzähler auf diesem Laptop wurden aus einer alten Kopie wiederhergestellt.</translation>
    </message>
    <message>
        <source>Read the meter's counter over the public client, then connect again; the counter is never set back.</source>
        <translation>Lesen Sie den Aufrufzähler des Zählers über den öffentlichen Client und verbinden Sie sich dann erneut; der Aufrufzähler wird nie zurückgesetzt.</translation>
    </message>
    <message>
        <source>The meter offers another way of proving who it is than the one asked for (mechanism %1).</source>
        <translation>Der Zähler bietet einen anderen Identitätsnachweis an als den verlangten (Verfahren %1).</translation>
    </message>
    <message>
        <source>This client address uses another mechanism in this meter.</source>
        <translation>Diese Clientadresse verwendet in diesem Zähler ein anderes Verfahren.</translation>
    </message>
    <message>
        <source>Somebody tries to talk laptop and meter into weaker security.</source>
        <translation>Jemand versucht, Laptop und Zähler zu schwächerer Sicherheit zu bewegen.</translation>
    </message>
    <message>
        <source>Look the client's mechanism up in the meter's documents and set auth=… in the address.</source>
        <translation>Schlagen Sie das Verfahren des Clients in den Unterlagen des Zählers nach und setzen Sie auth=… in der Adresse.</translation>
    </message>
    <message>
        <source>The system gave no random numbers, without which nothing can be protected.</source>
        <translation>Das System hat keine Zufallszahlen geliefert, ohne die nichts geschützt werden kann.</translation>
    </message>
    <message>
        <source>The system has just started.</source>
        <translation>Das System ist gerade erst gestartet.</translation>
    </message>
    <message>
        <source>The system's random source is blocked or damaged.</source>
        <translation>Die Zufallsquelle des Systems ist blockiert oder beschädigt.</translation>
    </message>
    <message>
        <source>Wait a minute and connect again; restart the laptop if it stays.</source>
        <translation>Warten Sie eine Minute und verbinden Sie erneut; starten Sie den Laptop neu, wenn es bleibt.</translation>
    </message>
    <message>
        <source>The encryption key (EK) of this meter is missing.</source>
        <translation>Der Verschlüsselungsschlüssel (EK) dieses Zählers fehlt.</translation>
    </message>
    <message>
        <source>No keys are stored for this meter, or the vault is locked.</source>
        <translation>Für diesen Zähler sind keine Schlüssel gespeichert, oder der Schlüsseltresor ist verschlossen.</translation>
    </message>
    <message>
        <source>Unlock the vault or have the meter's keys loaded into it.</source>
        <translation>Öffnen Sie den Schlüsseltresor oder lassen Sie die Schlüssel des Zählers hineinladen.</translation>
    </message>
    <message>
        <source>The broadcast encryption key is missing, so a message to all meters cannot be read.</source>
        <translation>Der Broadcast-Verschlüsselungsschlüssel fehlt; deshalb kann eine Nachricht an alle Zähler nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Only the meter's own keys are stored.</source>
        <translation>Nur die eigenen Schlüssel des Zählers sind gespeichert.</translation>
    </message>
    <message>
        <source>Have the broadcast key loaded into the vault.</source>
        <translation>Lassen Sie den Broadcast-Schlüssel in den Schlüsseltresor laden.</translation>
    </message>
    <message>
        <source>The authentication key (AK) of this meter is missing.</source>
        <translation>Der Authentisierungsschlüssel (AK) dieses Zählers fehlt.</translation>
    </message>
    <message>
        <source>Some utilities hand out the encryption key alone.</source>
        <translation>Manche Netzbetreiber geben nur den Verschlüsselungsschlüssel heraus.</translation>
    </message>
    <message>
        <source>Have the authentication key loaded; without it no value can be proven genuine.</source>
        <translation>Lassen Sie den Authentisierungsschlüssel laden; ohne ihn lässt sich kein Wert als echt nachweisen.</translation>
    </message>
    <message>
        <source>The master key (KEK) of this meter is missing, so its keys cannot be changed.</source>
        <translation>Der Masterschlüssel (KEK) dieses Zählers fehlt; deshalb können seine Schlüssel nicht gewechselt werden.</translation>
    </message>
    <message>
        <source>The master key is given only to those who may change keys.</source>
        <translation>Den Masterschlüssel erhält nur, wer Schlüssel wechseln darf.</translation>
    </message>
    <message>
        <source>Have the key change done by somebody who has the master key.</source>
        <translation>Lassen Sie den Schlüsselwechsel von jemandem ausführen, der den Masterschlüssel hat.</translation>
    </message>
    <message>
        <source>The meter uses a dedicated key that was never agreed.</source>
        <translation>Der Zähler verwendet einen dedizierten Schlüssel, der nie vereinbart wurde.</translation>
    </message>
    <message>
        <source>Wait until the meter has closed the old association, then connect again.</source>
        <translation>Warten Sie, bis der Zähler die alte Assoziation geschlossen hat, und verbinden Sie sich dann erneut.</translation>
    </message>
    <message>
        <source>This laptop has no private key to sign with.</source>
        <translation>Dieser Laptop hat keinen privaten Schlüssel zum Signieren.</translation>
    </message>
    <message>
        <source>The laptop is not enrolled, or its key was not loaded.</source>
        <translation>Der Laptop ist nicht registriert, oder sein Schlüssel wurde nicht geladen.</translation>
    </message>
    <message>
        <source>Have the laptop enrolled, or choose a mechanism without signatures.</source>
        <translation>Lassen Sie den Laptop registrieren oder wählen Sie ein Verfahren ohne Signaturen.</translation>
    </message>
    <message>
        <source>This laptop has no private key for key agreement.</source>
        <translation>Dieser Laptop hat keinen privaten Schlüssel für die Schlüsselvereinbarung.</translation>
    </message>
    <message>
        <source>Have the laptop enrolled, or choose a form of ciphering without key agreement.</source>
        <translation>Lassen Sie den Laptop registrieren oder wählen Sie eine Verschlüsselung ohne Schlüsselvereinbarung.</translation>
    </message>
    <message>
        <source>The meter's certificate for signatures is missing, so its signature cannot be checked.</source>
        <translation>Das Signaturzertifikat des Zählers fehlt; deshalb kann seine Signatur nicht geprüft werden.</translation>
    </message>
    <message>
        <source>The certificate was never read from this meter.</source>
        <translation>Das Zertifikat wurde nie aus diesem Zähler gelesen.</translation>
    </message>
    <message>
        <source>Read the meter's certificates and have them checked.</source>
        <translation>Lesen Sie die Zertifikate des Zählers und lassen Sie sie prüfen.</translation>
    </message>
    <message>
        <source>The meter's certificate for key agreement is missing.</source>
        <translation>Das Zertifikat des Zählers für die Schlüsselvereinbarung fehlt.</translation>
    </message>
    <message>
        <source>The secret for high-level security is missing.</source>
        <translation>Das Geheimnis für die High-Level-Security fehlt.</translation>
    </message>
    <message>
        <source>No secret was given for this client.</source>
        <translation>Für diesen Client wurde kein Geheimnis angegeben.</translation>
    </message>
    <message>
        <source>Give the secret with the password, or load it into the vault.</source>
        <translation>Geben Sie das Geheimnis mit dem Passwort an oder laden Sie es in den Schlüsseltresor.</translation>
    </message>
    <message>
        <source>The meter did not tell its system title, without which nothing can be deciphered.</source>
        <translation>Der Zähler hat seinen Systemtitel nicht genannt, ohne den nichts entschlüsselt werden kann.</translation>
    </message>
    <message>
        <source>The meter sends it only in its answer to the association.</source>
        <translation>Der Zähler sendet ihn nur in seiner Antwort auf die Assoziation.</translation>
    </message>
    <message>
        <source>Set the meter's system title in its profile, or connect again.</source>
        <translation>Setzen Sie den Systemtitel des Zählers in seinem Profil oder verbinden Sie erneut.</translation>
    </message>
    <message>
        <source>A key that this connection needs is missing (%1).</source>
        <translation>Ein Schlüssel, den diese Verbindung braucht, fehlt (%1).</translation>
    </message>
    <message>
        <source>The vault is locked or holds no keys for this meter.</source>
        <translation>Der Schlüsseltresor ist verschlossen oder enthält keine Schlüssel für diesen Zähler.</translation>
    </message>
    <message>
        <source>The meter answered in clear although protection was agreed, so the answer is not used.</source>
        <translation>Der Zähler hat im Klartext geantwortet, obwohl Schutz vereinbart war; deshalb wird die Antwort nicht verwendet.</translation>
    </message>
    <message>
        <source>The meter reports an error and does not protect it.</source>
        <translation>Der Zähler meldet einen Fehler und schützt die Meldung nicht.</translation>
    </message>
    <message>
        <source>The association is that of an earlier visit without ciphering.</source>
        <translation>Die Assoziation ist die eines früheren Besuchs ohne Verschlüsselung.</translation>
    </message>
    <message>
        <source>Somebody tries to get round the protection.</source>
        <translation>Jemand versucht, den Schutz zu umgehen.</translation>
    </message>
    <message>
        <source>Connect again; if it stays, save the trace and send it to support.</source>
        <translation>Verbinden Sie erneut; wenn es bleibt, speichern Sie die Aufzeichnung und senden Sie sie an den Support.</translation>
    </message>
    <message>
        <source>The meter protects its message less than was agreed (security control %1), so it is not used.</source>
        <translation>Der Zähler schützt seine Nachricht weniger als vereinbart (Security Control %1); deshalb wird sie nicht verwendet.</translation>
    </message>
    <message>
        <source>The security policy in the meter is lower than the one chosen here.</source>
        <translation>Die Sicherheitsrichtlinie im Zähler ist schwächer als die hier gewählte.</translation>
    </message>
    <message>
        <source>Somebody tries to weaken the protection.</source>
        <translation>Jemand versucht, den Schutz zu schwächen.</translation>
    </message>
    <message>
        <source>Compare the meter's security policy with the connection's settings.</source>
        <translation>Vergleichen Sie die Sicherheitsrichtlinie des Zählers mit den Einstellungen der Verbindung.</translation>
    </message>
    <message>
        <source>The certificates for training could not be made.</source>
        <translation>Die Zertifikate für die Übung konnten nicht erstellt werden.</translation>
    </message>
    <message>
        <source>The system's crypto library refuses the kind of key, for example in a special security mode.</source>
        <translation>Die Krypto-Bibliothek des Systems lehnt die Schlüsselart ab, zum Beispiel in einem besonderen Sicherheitsmodus.</translation>
    </message>
    <message>
        <source>Start training again; if it stays, check the installation of OpenSSL.</source>
        <translation>Starten Sie die Übung erneut; wenn es bleibt, prüfen Sie die Installation von OpenSSL.</translation>
    </message>
    <message>
        <source>The files for training cannot be written (%1).</source>
        <translation>Die Dateien für die Übung können nicht geschrieben werden (%1).</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The folder belongs to another user.</source>
        <translation>Der Ordner gehört einem anderen Benutzer.</translation>
    </message>
    <message>
        <source>Make room, or choose a folder of your own, then start training again.</source>
        <translation>Schaffen Sie Platz oder wählen Sie einen eigenen Ordner und starten Sie die Übung dann erneut.</translation>
    </message>
    <message>
        <source>Row %1 of the profile does not have the columns that the meter announced.</source>
        <translation>Zeile %1 des Profils hat nicht die Spalten, die der Zähler angekündigt hat.</translation>
    </message>
    <message>
        <source>The columns were changed while the profile was read.</source>
        <translation>Die Spalten wurden geändert, während das Profil gelesen wurde.</translation>
    </message>
    <message>
        <source>The firmware packs this profile wrongly.</source>
        <translation>Die Firmware packt dieses Profil falsch.</translation>
    </message>
    <message>
        <source>Read the profile again; if it stays, send the trace to support.</source>
        <translation>Lesen Sie das Profil erneut; wenn es bleibt, senden Sie die Aufzeichnung an den Support.</translation>
    </message>
    <message>
        <source>Row %1 of the profile has no usable time.</source>
        <translation>Zeile %1 des Profils hat keine brauchbare Zeit.</translation>
    </message>
    <message>
        <source>The meter's clock was not set when the row was stored.</source>
        <translation>Die Uhr des Zählers war nicht gestellt, als die Zeile gespeichert wurde.</translation>
    </message>
    <message>
        <source>The meter leaves out times that cannot be worked out from the row before.</source>
        <translation>Der Zähler lässt Zeiten aus, die sich nicht aus der Zeile davor ableiten lassen.</translation>
    </message>
    <message>
        <source>Ask for rows after the clock was set, or read the profile by entry numbers.</source>
        <translation>Fordern Sie Zeilen nach dem Stellen der Uhr an oder lesen Sie das Profil nach Eintragsnummern.</translation>
    </message>
    <message>
        <source>Row %1 of the profile has a local time without its distance from UTC.</source>
        <translation>Zeile %1 des Profils hat eine Ortszeit ohne ihren Abstand zu UTC.</translation>
    </message>
    <message>
        <source>The meter's clock does not know its time zone.</source>
        <translation>Die Uhr des Zählers kennt ihre Zeitzone nicht.</translation>
    </message>
    <message>
        <source>Give the time zone that the meter keeps, then read again.</source>
        <translation>Geben Sie die Zeitzone an, die der Zähler führt, und lesen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Row %1 of the profile holds a difference, but no value came before it.</source>
        <translation>Zeile %1 des Profils enthält eine Differenz, aber davor kam kein Wert.</translation>
    </message>
    <message>
        <source>The first rows of the answer were lost.</source>
        <translation>Die ersten Zeilen der Antwort gingen verloren.</translation>
    </message>
    <message>
        <source>Read the profile again from an earlier row.</source>
        <translation>Lesen Sie das Profil erneut ab einer früheren Zeile.</translation>
    </message>
    <message>
        <source>The meter departs from the standard, and departures are not tolerated here: %1.</source>
        <translation>Der Zähler weicht von der Norm ab, und Abweichungen werden hier nicht geduldet: %1.</translation>
    </message>
    <message>
        <source>The meter departs from the standard, and departures are not tolerated here.</source>
        <translation>Der Zähler weicht von der Norm ab, und Abweichungen werden hier nicht geduldet.</translation>
    </message>
    <message>
        <source>The meter follows another edition of the standard.</source>
        <translation>Der Zähler folgt einer anderen Ausgabe der Norm.</translation>
    </message>
    <message>
        <source>Read the meter without strict mode, or name the departure as known in the meter profile.</source>
        <translation>Lesen Sie den Zähler ohne den strengen Modus oder nennen Sie die Abweichung im Zählerprofil als bekannt.</translation>
    </message>
    <message>
        <source>The meter rejected a frame (control octet %1) because it was longer than the meter takes.</source>
        <translation>Der Zähler hat einen Rahmen abgewiesen (Steueroktett %1), weil er länger war, als der Zähler annimmt.</translation>
    </message>
    <message>
        <source>The meter takes less than it agreed to.</source>
        <translation>Der Zähler nimmt weniger an, als er vereinbart hat.</translation>
    </message>
    <message>
        <source>The frame size in the address is more than the meter can take.</source>
        <translation>Die Rahmengröße in der Adresse ist größer, als der Zähler annehmen kann.</translation>
    </message>
    <message>
        <source>Set maxinfo=128 in the address and connect again.</source>
        <translation>Setzen Sie maxinfo=128 in der Adresse und verbinden Sie erneut.</translation>
    </message>
    <message>
        <source>The meter rejected a frame (control octet %1) because its frame numbers do not fit.</source>
        <translation>Der Zähler hat einen Rahmen abgewiesen (Steueroktett %1), weil dessen Rahmennummern nicht passen.</translation>
    </message>
    <message>
        <source>A window of several frames is more than the meter can do.</source>
        <translation>Ein Fenster von mehreren Rahmen ist mehr, als der Zähler beherrscht.</translation>
    </message>
    <message>
        <source>Connect again; if it repeats, set window=1 in the address.</source>
        <translation>Verbinden Sie erneut; bei Wiederholung setzen Sie window=1 in der Adresse.</translation>
    </message>
    <message>
        <source>The meter rejected a frame (control octet %1) because it does not expect data in it.</source>
        <translation>Der Zähler hat einen Rahmen abgewiesen (Steueroktett %1), weil er darin keine Daten erwartet.</translation>
    </message>
    <message>
        <source>The meter does not negotiate frame size and window when the connection is set up.</source>
        <translation>Der Zähler handelt Rahmengröße und Fenster beim Verbindungsaufbau nicht aus.</translation>
    </message>
    <message>
        <source>Connect with maxinfo=128 and window=1 in the address; report the meter's firmware if it stays.</source>
        <translation>Verbinden Sie mit maxinfo=128 und window=1 in der Adresse; melden Sie die Firmware des Zählers, wenn es bleibt.</translation>
    </message>
    <message>
        <source>The meter rejected a frame (control octet %1) of a kind that it does not know in this state.</source>
        <translation>Der Zähler hat einen Rahmen abgewiesen (Steueroktett %1), dessen Art er in diesem Zustand nicht kennt.</translation>
    </message>
    <message>
        <source>An earlier visit left the meter connected.</source>
        <translation>Ein früherer Besuch hat den Zähler verbunden zurückgelassen.</translation>
    </message>
    <message>
        <source>Octets were changed on a disturbed line.</source>
        <translation>Auf einer gestörten Leitung wurden Oktette verändert.</translation>
    </message>
    <message>
        <source>Wait until the meter has dropped the old connection (usually two minutes), then connect again.</source>
        <translation>Warten Sie, bis der Zähler die alte Verbindung getrennt hat (meist zwei Minuten), und verbinden Sie sich dann erneut.</translation>
    </message>
    <message>
        <source>The meter rejected a frame (control octet %1) and does not say why.</source>
        <translation>Der Zähler hat einen Rahmen abgewiesen (Steueroktett %1) und sagt nicht, warum.</translation>
    </message>
    <message>
        <source>The key file cannot be read (%1).</source>
        <translation>Die Schlüsseldatei kann nicht gelesen werden (%1).</translation>
    </message>
    <message>
        <source>Check the path of the key file.</source>
        <translation>Prüfen Sie den Pfad der Schlüsseldatei.</translation>
    </message>
    <message>
        <source>Other users could read the key file, so it is not used.</source>
        <translation>Andere Benutzer könnten die Schlüsseldatei lesen; deshalb wird sie nicht verwendet.</translation>
    </message>
    <message>
        <source>It was copied from a stick that keeps no rights.</source>
        <translation>Sie wurde von einem Stick kopiert, der keine Rechte speichert.</translation>
    </message>
    <message>
        <source>The key file is longer than %1 octets.</source>
        <translation>Die Schlüsseldatei ist länger als %1 Oktette.</translation>
    </message>
    <message>
        <source>Choose the meter's key file.</source>
        <translation>Wählen Sie die Schlüsseldatei des Zählers.</translation>
    </message>
    <message>
        <source>Line %1 of the key file is not “name = value”.</source>
        <translation>Zeile %1 der Schlüsseldatei ist nicht „name = value“.</translation>
    </message>
    <message>
        <source>A comment does not start with #.</source>
        <translation>Ein Kommentar beginnt nicht mit #.</translation>
    </message>
    <message>
        <source>Correct the line; docs/keys.md describes the format.</source>
        <translation>Korrigieren Sie die Zeile; docs/keys.md beschreibt das Format.</translation>
    </message>
    <message>
        <source>Line %1 of the key file sets something that this version does not know.</source>
        <translation>Zeile %1 der Schlüsseldatei setzt etwas, das diese Version nicht kennt.</translation>
    </message>
    <message>
        <source>The name is misspelt: small letters and hyphens only.</source>
        <translation>Der Name ist falsch geschrieben: nur Kleinbuchstaben und Bindestriche.</translation>
    </message>
    <message>
        <source>Correct the name; docs/keys.md lists every one.</source>
        <translation>Korrigieren Sie den Namen; docs/keys.md listet alle auf.</translation>
    </message>
    <message>
        <source>Line %1 of the key file sets something for the second time.</source>
        <translation>Zeile %1 der Schlüsseldatei setzt etwas zum zweiten Mal.</translation>
    </message>
    <message>
        <source>The keys of two meters were put into one file.</source>
        <translation>Die Schlüssel zweier Zähler wurden in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Keep one file for each meter.</source>
        <translation>Führen Sie je Zähler eine eigene Datei.</translation>
    </message>
    <message>
        <source>The value in line %1 of the key file cannot be read.</source>
        <translation>Der Wert in Zeile %1 der Schlüsseldatei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>A character is no hexadecimal digit, or a digit is missing.</source>
        <translation>Ein Zeichen ist keine Hexadezimalziffer, oder eine Ziffer fehlt.</translation>
    </message>
    <message>
        <source>A text lacks its second quotation mark.</source>
        <translation>Einem Text fehlt das zweite Anführungszeichen.</translation>
    </message>
    <message>
        <source>Copy the value again from where it came from.</source>
        <translation>Kopieren Sie den Wert erneut von seiner Herkunft.</translation>
    </message>
    <message>
        <source>The value in line %1 of the key file has the wrong length for this security suite.</source>
        <translation>Der Wert in Zeile %1 der Schlüsseldatei hat für diese Security Suite die falsche Länge.</translation>
    </message>
    <message>
        <source>The suite is another one: keys have 32 digits in suites 0 and 1, and 64 in suite 2.</source>
        <translation>Die Suite ist eine andere: Schlüssel haben 32 Ziffern in den Suites 0 und 1 und 64 in Suite 2.</translation>
    </message>
    <message>
        <source>Digits were lost while copying.</source>
        <translation>Beim Kopieren gingen Ziffern verloren.</translation>
    </message>
    <message>
        <source>Check the line “suite” and the value.</source>
        <translation>Prüfen Sie die Zeile „suite“ und den Wert.</translation>
    </message>
    <message>
        <source>Line %1 of the key file holds a key for signing or key agreement, which suite 0 does not have.</source>
        <translation>Zeile %1 der Schlüsseldatei enthält einen Schlüssel zum Signieren oder zur Schlüsselvereinbarung, den Suite 0 nicht hat.</translation>
    </message>
    <message>
        <source>The line “suite” is missing or says 0.</source>
        <translation>Die Zeile „suite“ fehlt oder sagt 0.</translation>
    </message>
    <message>
        <source>Set the suite that the meter uses, or remove the line.</source>
        <translation>Setzen Sie die Suite, die der Zähler verwendet, oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>The file that line %1 of the key file names cannot be read.</source>
        <translation>Die in Zeile %1 der Schlüsseldatei genannte Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The path is misspelt; it starts from the folder of the key file.</source>
        <translation>Der Pfad ist falsch geschrieben; er beginnt im Ordner der Schlüsseldatei.</translation>
    </message>
    <message>
        <source>Check the path behind “file:”.</source>
        <translation>Prüfen Sie den Pfad hinter „file:“.</translation>
    </message>
    <message>
        <source>Other users could read or change the file that line %1 of the key file names, so it is not used.</source>
        <translation>Andere Benutzer könnten die in Zeile %1 der Schlüsseldatei genannte Datei lesen oder ändern; deshalb wird sie nicht verwendet.</translation>
    </message>
    <message>
        <source>Run “chmod 600” on that file.</source>
        <translation>Führen Sie „chmod 600“ für diese Datei aus.</translation>
    </message>
    <message>
        <source>The file that line %1 of the key file names holds no usable key or certificate.</source>
        <translation>Die in Zeile %1 der Schlüsseldatei genannte Datei enthält keinen brauchbaren Schlüssel und kein brauchbares Zertifikat.</translation>
    </message>
    <message>
        <source>It is in another format than PEM.</source>
        <translation>Sie hat ein anderes Format als PEM.</translation>
    </message>
    <message>
        <source>Its key is protected by a passphrase.</source>
        <translation>Ihr Schlüssel ist durch eine Passphrase geschützt.</translation>
    </message>
    <message>
        <source>A private key is wanted and the file holds a certificate, or the other way round.</source>
        <translation>Ein privater Schlüssel wird gebraucht, und die Datei enthält ein Zertifikat, oder umgekehrt.</translation>
    </message>
    <message>
        <source>Convert it to PEM without a passphrase and protect it by its rights.</source>
        <translation>Wandeln Sie sie in PEM ohne Passphrase um und schützen Sie sie durch ihre Rechte.</translation>
    </message>
    <message>
        <source>The key of line %1 in the key file lies on another curve than the security suite uses.</source>
        <translation>Der Schlüssel in Zeile %1 der Schlüsseldatei liegt auf einer anderen Kurve, als die Security Suite verwendet.</translation>
    </message>
    <message>
        <source>The suite is another one: suite 1 uses P-256, suite 2 uses P-384.</source>
        <translation>Die Suite ist eine andere: Suite 1 verwendet P-256, Suite 2 verwendet P-384.</translation>
    </message>
    <message>
        <source>Check the line “suite” and which key was issued for this meter.</source>
        <translation>Prüfen Sie die Zeile „suite“ und welcher Schlüssel für diesen Zähler ausgestellt wurde.</translation>
    </message>
    <message>
        <source>The value in line %1 of the key file is no key of the suite's curve.</source>
        <translation>Der Wert in Zeile %1 der Schlüsseldatei ist kein Schlüssel auf der Kurve der Suite.</translation>
    </message>
    <message>
        <source>Digits were changed or exchanged while copying.</source>
        <translation>Beim Kopieren wurden Ziffern verändert oder vertauscht.</translation>
    </message>
    <message>
        <source>It is a key of another kind.</source>
        <translation>Es ist ein Schlüssel anderer Art.</translation>
    </message>
    <message>
        <source>Copy the key again from where it came from.</source>
        <translation>Kopieren Sie den Schlüssel erneut von seiner Herkunft.</translation>
    </message>
    <message>
        <source>The certificate of line %1 in the key file belongs to another device than the file names.</source>
        <translation>Das Zertifikat in Zeile %1 der Schlüsseldatei gehört zu einem anderen Gerät, als die Datei nennt.</translation>
    </message>
    <message>
        <source>Certificates of two meters were mixed up.</source>
        <translation>Die Zertifikate zweier Zähler wurden verwechselt.</translation>
    </message>
    <message>
        <source>The system title in the key file is mistyped.</source>
        <translation>Der Systemtitel in der Schlüsseldatei ist falsch eingegeben.</translation>
    </message>
    <message>
        <source>Use the certificate whose name is the system title of this meter.</source>
        <translation>Verwenden Sie das Zertifikat, dessen Name der Systemtitel dieses Zählers ist.</translation>
    </message>
    <message>
        <source>These keys belong to another meter.</source>
        <translation>Diese Schlüssel gehören zu einem anderen Zähler.</translation>
    </message>
    <message>
        <source>The key file of another meter was chosen.</source>
        <translation>Die Schlüsseldatei eines anderen Zählers wurde gewählt.</translation>
    </message>
    <message>
        <source>Choose the key file of this meter.</source>
        <translation>Wählen Sie die Schlüsseldatei dieses Zählers.</translation>
    </message>
    <message>
        <source>Take it out; give a password in the password field or with --password-file, and keys in a key file.</source>
        <translation>Nehmen Sie es heraus; geben Sie ein Passwort im Passwortfeld oder mit --password-file an und Schlüssel in einer Schlüsseldatei.</translation>
    </message>
    <message>
        <source>A visit that was protected by keys cannot be replayed.</source>
        <translation>Ein durch Schlüssel geschützter Besuch kann nicht abgespielt werden.</translation>
    </message>
    <message>
        <source>Its challenges and counters come only once, so the recorded answers fit no new question.</source>
        <translation>Seine Challenges und Aufrufzähler kommen nur einmal vor; deshalb passen die aufgezeichneten Antworten zu keiner neuen Frage.</translation>
    </message>
    <message>
        <source>Look at the recording with “ami-cli decode” and the key file.</source>
        <translation>Sehen Sie sich die Aufzeichnung mit „ami-cli decode“ und der Schlüsseldatei an.</translation>
    </message>
    <message>
        <source>The address asks for another security suite than the keys are for (suite %1).</source>
        <translation>Die Adresse verlangt eine andere Security Suite als die der Schlüssel (Suite %1).</translation>
    </message>
    <message>
        <source>The setting “suite” is mistyped.</source>
        <translation>Die Einstellung „suite“ ist falsch eingegeben.</translation>
    </message>
    <message>
        <source>Leave “suite” out of the address; the key file says it.</source>
        <translation>Lassen Sie „suite“ in der Adresse weg; die Schlüsseldatei nennt sie.</translation>
    </message>
    <message>
        <source>The address asks for security that needs keys, and there are none.</source>
        <translation>Die Adresse verlangt Sicherheit, die Schlüssel braucht, und es gibt keine.</translation>
    </message>
    <message>
        <source>No key file was chosen.</source>
        <translation>Es wurde keine Schlüsseldatei gewählt.</translation>
    </message>
    <message>
        <source>Choose the key file of this meter, or give it with --keys.</source>
        <translation>Wählen Sie die Schlüsseldatei dieses Zählers oder geben Sie sie mit --keys an.</translation>
    </message>
    <message>
        <source>The meter does not accept these keys.</source>
        <translation>Der Zähler akzeptiert diese Schlüssel nicht.</translation>
    </message>
    <message>
        <source>They belong to another meter or another client address.</source>
        <translation>Sie gehören zu einem anderen Zähler oder einer anderen Clientadresse.</translation>
    </message>
    <message>
        <source>They were changed at the last visit.</source>
        <translation>Sie wurden beim letzten Besuch gewechselt.</translation>
    </message>
    <message>
        <source>The meter is locked for a while after several failures.</source>
        <translation>Der Zähler ist nach mehreren Fehlversuchen eine Zeit lang gesperrt.</translation>
    </message>
    <message>
        <source>Check the key file and the client before you try again: many meters lock after a few failures.</source>
        <translation>Prüfen Sie Schlüsseldatei und Client, bevor Sie es erneut versuchen: Viele Zähler sperren nach wenigen Fehlversuchen.</translation>
    </message>
    <message>
        <source>The address that the head-end should listen on cannot be used.</source>
        <translation>Die Adresse, an der die Zentrale lauschen soll, ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>It is not of the form https://ADDRESS:PORT.</source>
        <translation>Sie hat nicht die Form https://ADDRESS:PORT.</translation>
    </message>
    <message>
        <source>A host name stands where an IP address is needed.</source>
        <translation>Ein Hostname steht, wo eine IP-Adresse gebraucht wird.</translation>
    </message>
    <message>
        <source>Write for example https://127.0.0.1:8443, or [::1] for IPv6.</source>
        <translation>Schreiben Sie zum Beispiel https://127.0.0.1:8443, oder [::1] für IPv6.</translation>
    </message>
    <message>
        <source>The head-end cannot listen on its network port (socket error %1).</source>
        <translation>Die Zentrale kann an ihrem Netzwerkport nicht lauschen (Socket-Fehler %1).</translation>
    </message>
    <message>
        <source>Another program, perhaps a second head-end, has the port.</source>
        <translation>Ein anderes Programm, vielleicht eine zweite Zentrale, belegt den Port.</translation>
    </message>
    <message>
        <source>Ports below 1024 are kept for the system.</source>
        <translation>Ports unter 1024 sind dem System vorbehalten.</translation>
    </message>
    <message>
        <source>The address does not belong to this computer.</source>
        <translation>Die Adresse gehört nicht zu diesem Rechner.</translation>
    </message>
    <message>
        <source>Choose another port or end the other program; port 0 takes a free one.</source>
        <translation>Wählen Sie einen anderen Port oder beenden Sie das andere Programm; Port 0 nimmt einen freien.</translation>
    </message>
    <message>
        <source>There is no meter profile of this name, or its file cannot be read.</source>
        <translation>Es gibt kein Zählerprofil dieses Namens, oder seine Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>A file needs a slash in its path or .json at its end.</source>
        <translation>Eine Datei braucht einen Schrägstrich im Pfad oder .json am Ende.</translation>
    </message>
    <message>
        <source>Look the names up with “ami-cli profiles”.</source>
        <translation>Schlagen Sie die Namen mit „ami-cli profiles“ nach.</translation>
    </message>
    <message>
        <source>The meter profile is no JSON object (line %1).</source>
        <translation>Das Zählerprofil ist kein JSON-Objekt (Zeile %1).</translation>
    </message>
    <message>
        <source>A comma, a quotation mark or a brace is missing.</source>
        <translation>Ein Komma, ein Anführungszeichen oder eine geschweifte Klammer fehlt.</translation>
    </message>
    <message>
        <source>Correct the line; docs/profiles.md shows the form.</source>
        <translation>Korrigieren Sie die Zeile; docs/profiles.md zeigt die Form.</translation>
    </message>
    <message>
        <source>The meter profile holds an option that does not exist (line %1).</source>
        <translation>Das Zählerprofil enthält eine Option, die es nicht gibt (Zeile %1).</translation>
    </message>
    <message>
        <source>The name of the option is misspelt.</source>
        <translation>Der Name der Option ist falsch geschrieben.</translation>
    </message>
    <message>
        <source>Look the options up in docs/profiles.md.</source>
        <translation>Schlagen Sie die Optionen in docs/profiles.md nach.</translation>
    </message>
    <message>
        <source>An option of the meter profile has a value outside its range (line %1).</source>
        <translation>Eine Option des Zählerprofils hat einen Wert außerhalb ihres Bereichs (Zeile %1).</translation>
    </message>
    <message>
        <source>A number is too large or too small, or a word is none of the choices.</source>
        <translation>Eine Zahl ist zu groß oder zu klein, oder ein Wort ist keines der zulässigen.</translation>
    </message>
    <message>
        <source>Look the values up in docs/profiles.md.</source>
        <translation>Schlagen Sie die Werte in docs/profiles.md nach.</translation>
    </message>
    <message>
        <source>The meter profile lacks its name or the source of its quirks.</source>
        <translation>Dem Zählerprofil fehlt sein Name oder die Quelle seiner Eigenheiten.</translation>
    </message>
    <message>
        <source>A quirk without a public source cannot be checked by anybody.</source>
        <translation>Eine Eigenheit ohne öffentliche Quelle kann niemand nachprüfen.</translation>
    </message>
    <message>
        <source>Add “name” and “source”.</source>
        <translation>Fügen Sie „name“ und „source“ hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>The file is too large for a meter profile (%n octet(s)).</source>
        <translation>
            <numerusform>Die Datei ist zu groß für ein Zählerprofil (%n Oktett).</numerusform>
            <numerusform>Die Datei ist zu groß für ein Zählerprofil (%n Oktette).</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file was meant.</source>
        <translation>Es war eine andere Datei gemeint.</translation>
    </message>
    <message>
        <source>Give the file of the profile.</source>
        <translation>Geben Sie die Datei des Profils an.</translation>
    </message>
    <message>
        <source>The meter could not change the scope of the dialogue.</source>
        <translation>Der Zähler konnte den Umfang des Dialogs nicht ändern.</translation>
    </message>
    <message>
        <source>The firmware follows an old edition of the standard.</source>
        <translation>Die Firmware folgt einer alten Ausgabe der Norm.</translation>
    </message>
    <message>
        <source>Connect again; report the meter's firmware if it stays.</source>
        <translation>Verbinden Sie erneut; melden Sie die Firmware des Zählers, wenn es bleibt.</translation>
    </message>
    <message>
        <source>The meter refused the request with a service error that the standard does not know (%1).</source>
        <translation>Der Zähler hat die Anfrage mit einem Dienstfehler abgelehnt, den die Norm nicht kennt (%1).</translation>
    </message>
    <message>
        <source>The meter's application did not answer its own communication part in time.</source>
        <translation>Die Anwendung des Zählers hat seinem eigenen Kommunikationsteil nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The meter is busy storing or measuring.</source>
        <translation>Der Zähler ist mit Speichern oder Messen beschäftigt.</translation>
    </message>
    <message>
        <source>Wait some seconds and repeat the reading.</source>
        <translation>Warten Sie einige Sekunden und wiederholen Sie die Ablesung.</translation>
    </message>
    <message>
        <source>The application behind this address cannot be reached inside the meter.</source>
        <translation>Die Anwendung hinter dieser Adresse ist im Zähler nicht erreichbar.</translation>
    </message>
    <message>
        <source>The logical device is switched off or not there.</source>
        <translation>Das logische Gerät ist abgeschaltet oder nicht vorhanden.</translation>
    </message>
    <message>
        <source>Check server=… in the address, then connect again.</source>
        <translation>Prüfen Sie server=… in der Adresse und verbinden Sie dann erneut.</translation>
    </message>
    <message>
        <source>The meter does not know the application that was addressed.</source>
        <translation>Der Zähler kennt die angesprochene Anwendung nicht.</translation>
    </message>
    <message>
        <source>The meter does not support the context that was proposed.</source>
        <translation>Der Zähler unterstützt den vorgeschlagenen Kontext nicht.</translation>
    </message>
    <message>
        <source>This client must work ciphered, or with short names.</source>
        <translation>Dieser Client muss verschlüsselt oder mit Kurznamen arbeiten.</translation>
    </message>
    <message>
        <source>Try another client address or ciphering.</source>
        <translation>Versuchen Sie eine andere Clientadresse oder Verschlüsselung.</translation>
    </message>
    <message>
        <source>Something failed on the way inside the meter.</source>
        <translation>Auf dem Weg im Inneren des Zählers ist etwas fehlgeschlagen.</translation>
    </message>
    <message>
        <source>A communication module lost its contact with the meter.</source>
        <translation>Ein Kommunikationsmodul hat den Kontakt zum Zähler verloren.</translation>
    </message>
    <message>
        <source>Connect again; check the module if it stays.</source>
        <translation>Verbinden Sie erneut; prüfen Sie das Modul, wenn es bleibt.</translation>
    </message>
    <message>
        <source>The meter could not decipher the opening of the dialogue.</source>
        <translation>Der Zähler konnte die Eröffnung des Dialogs nicht entschlüsseln.</translation>
    </message>
    <message>
        <source>The message counter was used before.</source>
        <translation>Der Aufrufzähler wurde schon verwendet.</translation>
    </message>
    <message>
        <source>The system title differs.</source>
        <translation>Der Systemtitel ist ein anderer.</translation>
    </message>
    <message>
        <source>The meter has no memory left for the request.</source>
        <translation>Der Zähler hat keinen Speicher mehr für die Anfrage.</translation>
    </message>
    <message>
        <source>Several clients are connected.</source>
        <translation>Mehrere Clients sind verbunden.</translation>
    </message>
    <message>
        <source>The meter's processor is busy with other work.</source>
        <translation>Der Prozessor des Zählers ist mit anderer Arbeit beschäftigt.</translation>
    </message>
    <message>
        <source>An update or the end of a billing period is under way.</source>
        <translation>Eine Aktualisierung oder das Ende einer Abrechnungsperiode ist im Gange.</translation>
    </message>
    <message>
        <source>Wait a minute and repeat the reading.</source>
        <translation>Warten Sie eine Minute und wiederholen Sie die Ablesung.</translation>
    </message>
    <message>
        <source>The meter's storage cannot be used now.</source>
        <translation>Der Datenspeicher des Zählers ist jetzt nicht nutzbar.</translation>
    </message>
    <message>
        <source>The storage is being tidied up.</source>
        <translation>Der Datenspeicher wird gerade aufgeräumt.</translation>
    </message>
    <message>
        <source>The storage is damaged.</source>
        <translation>Der Datenspeicher ist beschädigt.</translation>
    </message>
    <message>
        <source>Try again later; note the meter's error register if it stays.</source>
        <translation>Versuchen Sie es später erneut; notieren Sie das Fehlerregister des Zählers, wenn es bleibt.</translation>
    </message>
    <message>
        <source>The meter lacks a resource that it does not name.</source>
        <translation>Dem Zähler fehlt eine Ressource, die er nicht nennt.</translation>
    </message>
    <message>
        <source>Too many things are going on at the same time.</source>
        <translation>Zu viele Dinge geschehen gleichzeitig.</translation>
    </message>
    <message>
        <source>The meter sees no open dialogue with us.</source>
        <translation>Der Zähler sieht keinen offenen Dialog mit uns.</translation>
    </message>
    <message>
        <source>It ended the association after a pause.</source>
        <translation>Er hat die Assoziation nach einer Pause beendet.</translation>
    </message>
    <message>
        <source>It has restarted.</source>
        <translation>Er hat neu gestartet.</translation>
    </message>
    <message>
        <source>The meter is loading new data and answers nothing else.</source>
        <translation>Der Zähler lädt neue Daten und beantwortet nichts anderes.</translation>
    </message>
    <message>
        <source>An update or a new configuration is being transferred.</source>
        <translation>Eine Aktualisierung oder eine neue Konfiguration wird übertragen.</translation>
    </message>
    <message>
        <source>Wait until the transfer is over.</source>
        <translation>Warten Sie, bis die Übertragung vorbei ist.</translation>
    </message>
    <message>
        <source>The meter's data server cannot change its state now.</source>
        <translation>Der Datenserver des Zählers kann seinen Zustand jetzt nicht wechseln.</translation>
    </message>
    <message>
        <source>The state is fixed by a switch or by the configuration.</source>
        <translation>Der Zustand ist durch einen Schalter oder die Konfiguration festgelegt.</translation>
    </message>
    <message>
        <source>The meter's data server is out of operation.</source>
        <translation>Der Datenserver des Zählers ist außer Betrieb.</translation>
    </message>
    <message>
        <source>The meter has a fault, or it was taken out of operation.</source>
        <translation>Der Zähler ist fehlerhaft oder wurde außer Betrieb genommen.</translation>
    </message>
    <message>
        <source>Note the meter's error register and have it checked.</source>
        <translation>Notieren Sie das Fehlerregister des Zählers und lassen Sie ihn prüfen.</translation>
    </message>
    <message>
        <source>The request is larger than the meter takes.</source>
        <translation>Die Anfrage ist größer, als der Zähler annimmt.</translation>
    </message>
    <message>
        <source>The meter does not support this service for this client.</source>
        <translation>Der Zähler unterstützt diesen Dienst für diesen Client nicht.</translation>
    </message>
    <message>
        <source>Connect with another client, or read the objects one by one.</source>
        <translation>Verbinden Sie sich mit einem anderen Client oder lesen Sie die Objekte einzeln.</translation>
    </message>
    <message>
        <source>The meter has no object at this short name.</source>
        <translation>Der Zähler hat unter diesem Kurznamen kein Objekt.</translation>
    </message>
    <message>
        <source>The object list is that of another meter or firmware.</source>
        <translation>Die Objektliste gehört zu einem anderen Zähler oder einer anderen Firmware.</translation>
    </message>
    <message>
        <source>Read the meter's object list again.</source>
        <translation>Lesen Sie die Objektliste des Zählers erneut.</translation>
    </message>
    <message>
        <source>The object has another interface class than the request says.</source>
        <translation>Das Objekt hat eine andere Schnittstellenklasse, als die Anfrage angibt.</translation>
    </message>
    <message>
        <source>The class number is wrong.</source>
        <translation>Die Klassennummer ist falsch.</translation>
    </message>
    <message>
        <source>The object list is old.</source>
        <translation>Die Objektliste ist alt.</translation>
    </message>
    <message>
        <source>Take class and name from the meter's object list.</source>
        <translation>Entnehmen Sie Klasse und Namen der Objektliste des Zählers.</translation>
    </message>
    <message>
        <source>The object does not have this attribute.</source>
        <translation>Das Objekt hat dieses Attribut nicht.</translation>
    </message>
    <message>
        <source>The attribute belongs to a newer version of the class.</source>
        <translation>Das Attribut gehört zu einer neueren Version der Klasse.</translation>
    </message>
    <message>
        <source>Take the attribute from the meter's object list.</source>
        <translation>Entnehmen Sie das Attribut der Objektliste des Zählers.</translation>
    </message>
    <message>
        <source>This client's rights do not reach that far.</source>
        <translation>Die Rechte dieses Clients reichen nicht so weit.</translation>
    </message>
    <message>
        <source>This attribute cannot be accessed in this way.</source>
        <translation>Auf dieses Attribut kann so nicht zugegriffen werden.</translation>
    </message>
    <message>
        <source>It is read-only, or it can be called only.</source>
        <translation>Es ist nur lesbar oder kann nur aufgerufen werden.</translation>
    </message>
    <message>
        <source>Look at the access rights in the meter's object list.</source>
        <translation>Sehen Sie sich die Zugriffsrechte in der Objektliste des Zählers an.</translation>
    </message>
    <message>
        <source>The meter could not get at the value because of a hardware fault.</source>
        <translation>Der Zähler kam wegen eines Hardwarefehlers nicht an den Wert.</translation>
    </message>
    <message>
        <source>The object is there but not available at the moment.</source>
        <translation>Das Objekt ist vorhanden, aber zurzeit nicht verfügbar.</translation>
    </message>
    <message>
        <source>The function is not configured, or the value is being updated.</source>
        <translation>Die Funktion ist nicht konfiguriert, oder der Wert wird gerade aktualisiert.</translation>
    </message>
    <message>
        <source>The steps of the loading came in the wrong order.</source>
        <translation>Die Schritte des Ladens kamen in falscher Reihenfolge.</translation>
    </message>
    <message>
        <source>A step was lost or repeated on a disturbed line.</source>
        <translation>Ein Schritt ging auf einer gestörten Leitung verloren oder wurde wiederholt.</translation>
    </message>
    <message>
        <source>This data set cannot be loaded into this meter.</source>
        <translation>Dieser Datensatz kann nicht in diesen Zähler geladen werden.</translation>
    </message>
    <message>
        <source>It was made for another type or firmware.</source>
        <translation>Er wurde für einen anderen Typ oder eine andere Firmware erstellt.</translation>
    </message>
    <message>
        <source>Check for which meter the data set was made.</source>
        <translation>Prüfen Sie, für welchen Zähler der Datensatz erstellt wurde.</translation>
    </message>
    <message>
        <source>The data set is too large for the meter.</source>
        <translation>Der Datensatz ist zu groß für den Zähler.</translation>
    </message>
    <message>
        <source>It was made for another type.</source>
        <translation>Er wurde für einen anderen Typ erstellt.</translation>
    </message>
    <message>
        <source>The meter's memory is partly used by other data.</source>
        <translation>Der Speicher des Zählers ist teilweise mit anderen Daten belegt.</translation>
    </message>
    <message>
        <source>Use the data set that was made for this type.</source>
        <translation>Verwenden Sie den Datensatz, der für diesen Typ erstellt wurde.</translation>
    </message>
    <message>
        <source>The meter expected another segment of the data set.</source>
        <translation>Der Zähler hat ein anderes Segment des Datensatzes erwartet.</translation>
    </message>
    <message>
        <source>A segment was lost or repeated on a disturbed line.</source>
        <translation>Ein Segment ging auf einer gestörten Leitung verloren oder wurde wiederholt.</translation>
    </message>
    <message>
        <source>The meter cannot make sense of the data set.</source>
        <translation>Der Zähler kann mit dem Datensatz nichts anfangen.</translation>
    </message>
    <message>
        <source>The file is damaged or of another format.</source>
        <translation>Die Datei ist beschädigt oder hat ein anderes Format.</translation>
    </message>
    <message>
        <source>Get the data set again and check its checksum.</source>
        <translation>Beschaffen Sie den Datensatz erneut und prüfen Sie seine Prüfsumme.</translation>
    </message>
    <message>
        <source>The meter could not store the data set.</source>
        <translation>Der Zähler konnte den Datensatz nicht speichern.</translation>
    </message>
    <message>
        <source>Its memory is full or damaged.</source>
        <translation>Sein Speicher ist voll oder beschädigt.</translation>
    </message>
    <message>
        <source>Note the meter's error register and try once more.</source>
        <translation>Notieren Sie das Fehlerregister des Zählers und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The meter's data set is in no state to be used.</source>
        <translation>Der Datensatz des Zählers ist nicht in einem verwendbaren Zustand.</translation>
    </message>
    <message>
        <source>The loading was never finished.</source>
        <translation>Das Laden wurde nie abgeschlossen.</translation>
    </message>
    <message>
        <source>Finish or repeat the transfer.</source>
        <translation>Schließen Sie die Übertragung ab oder wiederholen Sie sie.</translation>
    </message>
    <message>
        <source>Start the transfer again from the first block.</source>
        <translation>Beginnen Sie die Übertragung erneut ab dem ersten Block.</translation>
    </message>
    <message>
        <source>The task cannot be controlled from outside.</source>
        <translation>Die Aufgabe lässt sich nicht von außen steuern.</translation>
    </message>
    <message>
        <source>Remote control is switched off in the meter.</source>
        <translation>Die Fernsteuerung ist im Zähler abgeschaltet.</translation>
    </message>
    <message>
        <source>Have remote control switched on, or do it at the meter.</source>
        <translation>Lassen Sie die Fernsteuerung einschalten oder erledigen Sie es am Zähler.</translation>
    </message>
    <message>
        <source>The task is stopped.</source>
        <translation>Die Aufgabe ist angehalten.</translation>
    </message>
    <message>
        <source>Somebody stopped it before.</source>
        <translation>Jemand hat sie vorher angehalten.</translation>
    </message>
    <message>
        <source>Start the task first.</source>
        <translation>Starten Sie zuerst die Aufgabe.</translation>
    </message>
    <message>
        <source>The task is already running.</source>
        <translation>Die Aufgabe läuft bereits.</translation>
    </message>
    <message>
        <source>Somebody started it before.</source>
        <translation>Jemand hat sie vorher gestartet.</translation>
    </message>
    <message>
        <source>Wait until it is over, or stop it first.</source>
        <translation>Warten Sie, bis sie vorbei ist, oder halten Sie sie zuerst an.</translation>
    </message>
    <message>
        <source>The task cannot be used.</source>
        <translation>Die Aufgabe ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>It is not configured, or it has a fault.</source>
        <translation>Sie ist nicht konfiguriert oder fehlerhaft.</translation>
    </message>
    <message>
        <source>A long message stopped after block %1 and did not go on although it was asked for.</source>
        <translation>Eine lange Nachricht stockte nach Block %1 und ging trotz Nachfrage nicht weiter.</translation>
    </message>
    <message>
        <source>Too much is lost on the way.</source>
        <translation>Unterwegs geht zu viel verloren.</translation>
    </message>
    <message>
        <source>The meter ended the transfer without a word.</source>
        <translation>Der Zähler hat die Übertragung wortlos beendet.</translation>
    </message>
    <message>
        <source>Repeat the request; on a bad radio link ask for a shorter period.</source>
        <translation>Wiederholen Sie die Anfrage; fordern Sie bei schlechter Funkverbindung einen kürzeren Zeitraum an.</translation>
    </message>
    <message>
        <source>This association was opened without an answer, so the meter answers nothing in it.</source>
        <translation>Diese Assoziation wurde ohne Antwort geöffnet; deshalb beantwortet der Zähler darin nichts.</translation>
    </message>
    <message>
        <source>The client is set up for messages in one direction.</source>
        <translation>Der Client ist für Nachrichten in einer Richtung eingerichtet.</translation>
    </message>
    <message>
        <source>Connect with an association that is answered.</source>
        <translation>Verbinden Sie sich mit einer Assoziation, die beantwortet wird.</translation>
    </message>
    <message>
        <source>The question was asked about another meter than the one that is linked now, so nothing was done.</source>
        <translation>Die Frage galt einem anderen Zähler als dem, der jetzt verbunden ist; darum wurde nichts getan.</translation>
    </message>
    <message>
        <source>The probe was moved to another meter while the question was open.</source>
        <translation>Der Lesekopf wurde an einen anderen Zähler gesetzt, während die Frage offen war.</translation>
    </message>
    <message>
        <source>The question was answered already.</source>
        <translation>Die Frage wurde schon beantwortet.</translation>
    </message>
    <message>
        <source>Look at the serial number, read the state again and decide anew.</source>
        <translation>Sehen Sie nach der Seriennummer, lesen Sie den Zustand noch einmal und entscheiden Sie neu.</translation>
    </message>
    <message>
        <source>Connect again. If it stays, check whether the meter was exchanged, reset or given new keys; when that explains it, believe it once: “Believe the meter” in the window, --trust-counter on the command line.</source>
        <translation>Verbinden Sie noch einmal. Bleibt es dabei, prüfen Sie, ob der Zähler getauscht, zurückgesetzt oder mit neuen Schlüsseln versehen wurde; wenn das die Ursache ist, glauben Sie ihm einmal: „Dem Zähler glauben“ im Fenster, --trust-counter auf der Befehlszeile.</translation>
    </message>
    <message>
        <source>Read the counter again over the public client; when two readings agree, believe it once: “Believe the meter” in the window, --trust-counter on the command line.</source>
        <translation>Lesen Sie den Stand noch einmal mit dem öffentlichen Client; stimmen zwei Ablesungen überein, glauben Sie ihm einmal: „Dem Zähler glauben“ im Fenster, --trust-counter auf der Befehlszeile.</translation>
    </message>
    <message>
        <source>The link is too noisy: even the shortest frames come damaged (%1 of them). What was read before is kept.</source>
        <translation>Die Leitung ist zu gestört: Selbst die kürzesten Rahmen kommen beschädigt an (%1 davon). Was zuvor gelesen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The probe is loose, turned, or sunlight reaches it.</source>
        <translation>Der Lesekopf sitzt lose, ist verdreht, oder Sonnenlicht fällt auf ihn.</translation>
    </message>
    <message>
        <source>Two meters answer at once.</source>
        <translation>Zwei Zähler antworten gleichzeitig.</translation>
    </message>
    <message>
        <source>Seat the probe or check the wiring, or lower the speed with baud=…; then read on, it starts where it stopped.</source>
        <translation>Setzen Sie den Lesekopf fest auf oder prüfen Sie die Verdrahtung, oder senken Sie die Geschwindigkeit mit baud=…; lesen Sie dann weiter, es geht dort weiter, wo es aufhörte.</translation>
    </message>
    <message>
        <source>An address in the readout has more than 16 characters.</source>
        <translation>Eine Adresse in der Auslesung hat mehr als 16 Zeichen.</translation>
    </message>
    <message>
        <source>A value in the readout is longer than this mode allows.</source>
        <translation>Ein Wert in der Auslesung ist länger, als dieser Modus erlaubt.</translation>
    </message>
    <message>
        <source>A unit in the readout has more than 16 characters.</source>
        <translation>Eine Einheit in der Auslesung hat mehr als 16 Zeichen.</translation>
    </message>
    <message>
        <source>A line of the readout has more than 78 characters.</source>
        <translation>Eine Zeile der Auslesung hat mehr als 78 Zeichen.</translation>
    </message>
    <message>
        <source>A character stands in the readout where it may not.</source>
        <translation>In der Auslesung steht ein Zeichen, wo es nicht stehen darf.</translation>
    </message>
    <message>
        <source>A line of the readout ends with CR or LF alone.</source>
        <translation>Eine Zeile der Auslesung endet nur mit CR oder nur mit LF.</translation>
    </message>
    <message>
        <source>There is text in the readout that belongs to no value.</source>
        <translation>In der Auslesung steht Text, der zu keinem Wert gehört.</translation>
    </message>
    <message>
        <source>The readout has an empty line.</source>
        <translation>Die Auslesung hat eine leere Zeile.</translation>
    </message>
    <message>
        <source>The readout ends without its exclamation mark.</source>
        <translation>Die Auslesung endet ohne ihr Ausrufezeichen.</translation>
    </message>
    <message>
        <source>There is text behind the exclamation mark that ends the readout.</source>
        <translation>Hinter dem Ausrufezeichen, das die Auslesung beendet, steht noch Text.</translation>
    </message>
    <message>
        <source>The readout came without its block check character, so nothing proves it.</source>
        <translation>Die Auslesung kam ohne ihr Blockprüfzeichen; nichts beweist also, dass sie stimmt.</translation>
    </message>
    <message>
        <source>The readout has neither a start nor an end character.</source>
        <translation>Die Auslesung hat weder ein Start- noch ein Endezeichen.</translation>
    </message>
    <message>
        <source>The firmware of the meter departs from the standard.</source>
        <translation>Die Firmware des Zählers weicht von der Norm ab.</translation>
    </message>
    <message>
        <source>The line lost or changed octets.</source>
        <translation>Die Leitung hat Oktette verloren oder verändert.</translation>
    </message>
    <message>
        <source>Read again; if it stays the same, leave strict checking off in the meter profile.</source>
        <translation>Lesen Sie erneut; bleibt es dabei, lassen Sie die strenge Prüfung im Zählerprofil ausgeschaltet.</translation>
    </message>
    <message>
        <source>The block check of the meter's message is wrong (%1 came, %2 is right), after every repeat.</source>
        <translation>Die Blockprüfung der Nachricht des Zählers stimmt auch nach allen Wiederholungen nicht (%1 kam, %2 ist richtig).</translation>
    </message>
    <message>
        <source>The adapter cannot keep up with the speed.</source>
        <translation>Der Adapter kommt mit der Geschwindigkeit nicht mit.</translation>
    </message>
    <message>
        <source>Seat the probe again; then try a lower speed, for example baud=2400 in the address.</source>
        <translation>Setzen Sie den Optokopf neu auf; versuchen Sie danach eine niedrigere Geschwindigkeit, zum Beispiel baud=2400 in der Adresse.</translation>
    </message>
    <message>
        <source>The meter's readout ends in the middle of a line (octet %1).</source>
        <translation>Die Auslesung des Zählers endet mitten in einer Zeile (Oktett %1).</translation>
    </message>
    <message>
        <source>A disturbance looked like the end character.</source>
        <translation>Eine Störung sah aus wie das Endezeichen.</translation>
    </message>
    <message>
        <source>Seat the probe again and repeat the readout.</source>
        <translation>Setzen Sie den Optokopf neu auf und wiederholen Sie die Auslesung.</translation>
    </message>
    <message>
        <source>A value in the readout has no closing bracket (octet %1).</source>
        <translation>Einem Wert in der Auslesung fehlt die schließende Klammer (Oktett %1).</translation>
    </message>
    <message>
        <source>Repeat the readout; save the trace if it happens twice.</source>
        <translation>Wiederholen Sie die Auslesung; tritt es zweimal auf, speichern Sie die Aufzeichnung.</translation>
    </message>
    <message>
        <source>The readout has more values than this program takes (%1).</source>
        <translation>Die Auslesung hat mehr Werte, als dieses Programm annimmt (%1).</translation>
    </message>
    <message>
        <source>The meter sends its whole load profile with the readout.</source>
        <translation>Der Zähler sendet mit der Auslesung seinen ganzen Lastgang.</translation>
    </message>
    <message>
        <source>Read the profile in programming mode instead.</source>
        <translation>Lesen Sie den Lastgang stattdessen im Programmiermodus.</translation>
    </message>
    <message>
        <source>The meter's message does not end (octets: %1).</source>
        <translation>Die Nachricht des Zählers endet nicht (Oktette: %1).</translation>
    </message>
    <message>
        <source>The line feeds back on itself.</source>
        <translation>Die Leitung koppelt auf sich selbst zurück.</translation>
    </message>
    <message>
        <source>Another device talks on the same line.</source>
        <translation>Ein anderes Gerät sendet auf derselben Leitung.</translation>
    </message>
    <message>
        <source>Unplug other devices from the line and try again.</source>
        <translation>Trennen Sie andere Geräte von der Leitung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The meter's message does not have the form of one (octet %1).</source>
        <translation>Die Nachricht des Zählers hat nicht die Form einer Nachricht (Oktett %1).</translation>
    </message>
    <message>
        <source>The speed of the line is not the meter's.</source>
        <translation>Die Geschwindigkeit der Leitung ist nicht die des Zählers.</translation>
    </message>
    <message>
        <source>The meter gave its identification, but no readout (last tried at %1 baud).</source>
        <translation>Der Zähler hat seine Identifikation gesendet, aber keine Auslesung (zuletzt mit %1 Bd versucht).</translation>
    </message>
    <message>
        <source>The adapter changed its speed too early or too late.</source>
        <translation>Der Adapter hat seine Geschwindigkeit zu früh oder zu spät gewechselt.</translation>
    </message>
    <message>
        <source>The meter wants other characters in the option select.</source>
        <translation>Der Zähler verlangt andere Zeichen in der Optionsauswahl.</translation>
    </message>
    <message>
        <source>A network bridge does not change its speed.</source>
        <translation>Eine Netzwerkbrücke wechselt ihre Geschwindigkeit nicht.</translation>
    </message>
    <message>
        <source>Try another pause (pause=500), a lower speed (baud=300), or other characters (v=…, y=…) in the address.</source>
        <translation>Versuchen Sie in der Adresse eine andere Pause (pause=500), eine niedrigere Geschwindigkeit (baud=300) oder andere Zeichen (v=…, y=…).</translation>
    </message>
    <message>
        <source>The readout stopped in the middle (octets: %1).</source>
        <translation>Die Auslesung brach mittendrin ab (Oktette: %1).</translation>
    </message>
    <message>
        <source>The probe was moved.</source>
        <translation>Der Optokopf wurde bewegt.</translation>
    </message>
    <message>
        <source>The adapter lost power or data.</source>
        <translation>Der Adapter hat Strom oder Daten verloren.</translation>
    </message>
    <message>
        <source>The meter's message came without its block check character.</source>
        <translation>Die Nachricht des Zählers kam ohne ihr Blockprüfzeichen.</translation>
    </message>
    <message>
        <source>The last octet was lost.</source>
        <translation>Das letzte Oktett ging verloren.</translation>
    </message>
    <message>
        <source>The firmware of the meter leaves it out.</source>
        <translation>Die Firmware des Zählers lässt es weg.</translation>
    </message>
    <message>
        <source>Repeat it; if it stays the same, leave strict checking off in the meter profile.</source>
        <translation>Wiederholen Sie es; bleibt es dabei, lassen Sie die strenge Prüfung im Zählerprofil ausgeschaltet.</translation>
    </message>
    <message>
        <source>The meter did not enter programming mode (last tried at %1 baud).</source>
        <translation>Der Zähler ging nicht in den Programmiermodus (zuletzt mit %1 Bd versucht).</translation>
    </message>
    <message>
        <source>Programming is blocked by a switch or a seal.</source>
        <translation>Das Programmieren ist durch einen Schalter oder eine Plombe gesperrt.</translation>
    </message>
    <message>
        <source>The meter has no programming mode at this port.</source>
        <translation>Der Zähler hat an dieser Schnittstelle keinen Programmiermodus.</translation>
    </message>
    <message>
        <source>Check the meter's switch; then try another pause (pause=500) or a lower speed in the address.</source>
        <translation>Prüfen Sie den Schalter des Zählers; versuchen Sie danach in der Adresse eine andere Pause (pause=500) oder eine niedrigere Geschwindigkeit.</translation>
    </message>
    <message>
        <source>An answer of the meter stopped in the middle (octets: %1).</source>
        <translation>Eine Antwort des Zählers brach mittendrin ab (Oktette: %1).</translation>
    </message>
    <message>
        <source>The adapter lost data.</source>
        <translation>Der Adapter hat Daten verloren.</translation>
    </message>
    <message>
        <source>Seat the probe again and repeat.</source>
        <translation>Setzen Sie den Optokopf neu auf und wiederholen Sie es.</translation>
    </message>
    <message>
        <source>The meter did not answer the password. It was sent once and is not repeated, since meters count wrong ones.</source>
        <translation>Der Zähler hat auf das Passwort nicht geantwortet. Es wurde einmal gesendet und wird nicht wiederholt, da Zähler falsche Passwörter zählen.</translation>
    </message>
    <message>
        <source>The answer was lost.</source>
        <translation>Die Antwort ging verloren.</translation>
    </message>
    <message>
        <source>The meter ignores wrong passwords in silence.</source>
        <translation>Der Zähler übergeht falsche Passwörter stillschweigend.</translation>
    </message>
    <message>
        <source>Wait two minutes, then try again with the password checked.</source>
        <translation>Warten Sie zwei Minuten und versuchen Sie es dann mit geprüftem Passwort erneut.</translation>
    </message>
    <message>
        <source>The meter did not answer a command (tries: %1).</source>
        <translation>Der Zähler hat auf einen Befehl nicht geantwortet (Versuche: %1).</translation>
    </message>
    <message>
        <source>The meter does not know this kind of command.</source>
        <translation>Der Zähler kennt diese Art von Befehl nicht.</translation>
    </message>
    <message>
        <source>The meter has ended the dialogue.</source>
        <translation>Der Zähler hat den Dialog beendet.</translation>
    </message>
    <message>
        <source>Connect again; after a write, read first what the meter holds now.</source>
        <translation>Verbinden Sie sich erneut; lesen Sie nach einem Schreiben zuerst, was der Zähler jetzt enthält.</translation>
    </message>
    <message>
        <source>The meter stopped between two partial blocks (blocks that came: %1).</source>
        <translation>Der Zähler hielt zwischen zwei Teilblöcken an (empfangene Blöcke: %1).</translation>
    </message>
    <message>
        <source>The acknowledgement was lost.</source>
        <translation>Die Quittung ging verloren.</translation>
    </message>
    <message>
        <source>Repeat the command.</source>
        <translation>Wiederholen Sie den Befehl.</translation>
    </message>
    <message>
        <source>The meter sent nothing unasked (mode D).</source>
        <translation>Der Zähler hat unaufgefordert nichts gesendet (Modus D).</translation>
    </message>
    <message>
        <source>It wants a button to be pressed or a lamp to shine on its sensor.</source>
        <translation>Er wartet auf einen Tastendruck oder darauf, dass eine Lampe auf seinen Sensor leuchtet.</translation>
    </message>
    <message>
        <source>It sends at another speed.</source>
        <translation>Er sendet mit einer anderen Geschwindigkeit.</translation>
    </message>
    <message>
        <source>It is a meter of another mode.</source>
        <translation>Es ist ein Zähler eines anderen Modus.</translation>
    </message>
    <message>
        <source>Press the meter's button; then leave mode=d out of the address.</source>
        <translation>Drücken Sie die Taste des Zählers; lassen Sie danach mode=d in der Adresse weg.</translation>
    </message>
    <message>
        <source>The port did not change its speed in time.</source>
        <translation>Der Anschluss hat seine Geschwindigkeit nicht rechtzeitig gewechselt.</translation>
    </message>
    <message>
        <source>The driver of the adapter hangs.</source>
        <translation>Der Treiber des Adapters hängt.</translation>
    </message>
    <message>
        <source>Unplug the adapter and plug it in again.</source>
        <translation>Ziehen Sie den Adapter ab und stecken Sie ihn wieder ein.</translation>
    </message>
    <message>
        <source>After the change of speed nothing readable came, at 300 baud neither (octets: %1).</source>
        <translation>Nach dem Wechsel der Geschwindigkeit kam nichts Lesbares, auch nicht mit 300 Bd (Oktette: %1).</translation>
    </message>
    <message>
        <source>The adapter does not do this speed.</source>
        <translation>Der Adapter beherrscht diese Geschwindigkeit nicht.</translation>
    </message>
    <message>
        <source>Parity is done wrongly by the adapter.</source>
        <translation>Der Adapter behandelt die Parität falsch.</translation>
    </message>
    <message>
        <source>Try baud=300, then parity=soft in the address.</source>
        <translation>Versuchen Sie baud=300, danach parity=soft in der Adresse.</translation>
    </message>
    <message>
        <source>The other side talks without an end (octets: %1).</source>
        <translation>Die Gegenseite sendet ohne Ende (Oktette: %1).</translation>
    </message>
    <message>
        <source>Light disturbs the probe.</source>
        <translation>Licht stört den Optokopf.</translation>
    </message>
    <message>
        <source>Shade the probe and unplug other devices from the line.</source>
        <translation>Schatten Sie den Optokopf ab und trennen Sie andere Geräte von der Leitung.</translation>
    </message>
    <message>
        <source>The meter refused the password.</source>
        <translation>Der Zähler hat das Passwort abgelehnt.</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>Das Passwort ist falsch.</translation>
    </message>
    <message>
        <source>The meter wants it as P2: login=p2 in the address.</source>
        <translation>Der Zähler verlangt es als P2: login=p2 in der Adresse.</translation>
    </message>
    <message>
        <source>The meter is locked for a while after several wrong ones.</source>
        <translation>Der Zähler ist nach mehreren falschen Passwörtern eine Zeit lang gesperrt.</translation>
    </message>
    <message>
        <source>The meter asks for a password that is computed from its seed, and this program has no way to compute it.</source>
        <translation>Der Zähler verlangt ein Passwort, das aus seinem Startwert (Seed) berechnet wird, und dieses Programm kann es nicht berechnen.</translation>
    </message>
    <message>
        <source>The algorithm is the maker's own.</source>
        <translation>Der Algorithmus ist einer des Herstellers.</translation>
    </message>
    <message>
        <source>Use login=p1 in the address if the meter takes a plain password too.</source>
        <translation>Verwenden Sie login=p1 in der Adresse, falls der Zähler auch ein einfaches Passwort annimmt.</translation>
    </message>
    <message>
        <source>The meter answered with an error.</source>
        <translation>Der Zähler hat mit einem Fehler geantwortet.</translation>
    </message>
    <message>
        <source>The meter answered with its error %1.</source>
        <translation>Der Zähler hat mit seinem Fehler %1 geantwortet.</translation>
    </message>
    <message>
        <source>The meter has no such address.</source>
        <translation>Der Zähler hat keine solche Adresse.</translation>
    </message>
    <message>
        <source>It may not be read or written without a password, or not at all.</source>
        <translation>Sie darf nicht ohne Passwort oder gar nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>The value does not have the form that the meter wants.</source>
        <translation>Der Wert hat nicht die Form, die der Zähler verlangt.</translation>
    </message>
    <message>
        <source>Look up the error in the meter's manual; read the address first.</source>
        <translation>Schlagen Sie den Fehler im Handbuch des Zählers nach; lesen Sie die Adresse zuerst.</translation>
    </message>
    <message>
        <source>The meter asked for a repeat again and again (tries: %1).</source>
        <translation>Der Zähler hat immer wieder eine Wiederholung verlangt (Versuche: %1).</translation>
    </message>
    <message>
        <source>Octets are lost on the way to the meter.</source>
        <translation>Auf dem Weg zum Zähler gehen Oktette verloren.</translation>
    </message>
    <message>
        <source>The meter says no that way.</source>
        <translation>Der Zähler lehnt auf diese Weise ab.</translation>
    </message>
    <message>
        <source>Seat the probe again; check that the meter knows the command.</source>
        <translation>Setzen Sie den Optokopf neu auf; prüfen Sie, ob der Zähler den Befehl kennt.</translation>
    </message>
    <message>
        <source>The meter ended the dialogue.</source>
        <translation>Der Zähler beendete den Dialog.</translation>
    </message>
    <message>
        <source>The meter is locked, or programming is not allowed now.</source>
        <translation>Der Zähler ist gesperrt, oder Programmieren ist jetzt nicht erlaubt.</translation>
    </message>
    <message>
        <source>It waited too long for a command.</source>
        <translation>Er hat zu lange auf einen Befehl gewartet.</translation>
    </message>
    <message>
        <source>The meter answered with another kind of message than was asked for (%1).</source>
        <translation>Der Zähler hat mit einer anderen Art von Nachricht geantwortet als angefordert (%1).</translation>
    </message>
    <message>
        <source>The meter did not take the option select as it was meant.</source>
        <translation>Der Zähler hat die Optionsauswahl nicht so verstanden, wie sie gemeint war.</translation>
    </message>
    <message>
        <source>An answer came late.</source>
        <translation>Eine Antwort kam verspätet.</translation>
    </message>
    <message>
        <source>The meter answered with the value of another address.</source>
        <translation>Der Zähler hat mit dem Wert einer anderen Adresse geantwortet.</translation>
    </message>
    <message>
        <source>The meter knows the address under another name.</source>
        <translation>Der Zähler kennt die Adresse unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>Connect again and read it once more.</source>
        <translation>Verbinden Sie sich erneut und lesen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The meter is not in programming mode.</source>
        <translation>Der Zähler ist nicht im Programmiermodus.</translation>
    </message>
    <message>
        <source>The dialogue has ended.</source>
        <translation>Der Dialog ist beendet.</translation>
    </message>
    <message>
        <source>The command has characters that cannot be sent to the meter.</source>
        <translation>Der Befehl enthält Zeichen, die sich nicht an den Zähler senden lassen.</translation>
    </message>
    <message>
        <source>An address or a value has letters outside ASCII.</source>
        <translation>Eine Adresse oder ein Wert enthält Zeichen außerhalb von ASCII.</translation>
    </message>
    <message>
        <source>Write the address as the meter's manual does, for example 1.8.0.</source>
        <translation>Schreiben Sie die Adresse wie im Handbuch des Zählers, zum Beispiel 1.8.0.</translation>
    </message>
    <message>
        <source>A meter of IEC 62056-21 modes A to D has no such objects: it gives its readout and has a programming mode.</source>
        <translation>Ein Zähler nach IEC 62056-21, Modi A bis D, hat keine solchen Objekte: Er liefert seine Auslesung und hat einen Programmiermodus.</translation>
    </message>
    <message>
        <source>Load profiles, events and control need DLMS/COSEM.</source>
        <translation>Lastgänge, Ereignisse und Steuerung erfordern DLMS/COSEM.</translation>
    </message>
    <message>
        <source>Take the registers of the readout, “ami-cli readout” or “ami-cli program”; or try the address with optical: in place of iec:.</source>
        <translation>Nehmen Sie die Register der Auslesung, „ami-cli readout“ oder „ami-cli program“; oder versuchen Sie die Adresse mit optical: anstelle von iec:.</translation>
    </message>
    <message>
        <source>Use optical, hdlc, iec, tcp, udp, hdlc+tcp or replay.</source>
        <translation>Verwenden Sie optical, hdlc, iec, tcp, udp, hdlc+tcp oder replay.</translation>
    </message>
    <message>
        <source>The multimeter does not answer.</source>
        <translation>Das Multimeter antwortet nicht.</translation>
    </message>
    <message>
        <source>It is switched off, or it has switched itself off.</source>
        <translation>Es ist ausgeschaltet oder hat sich selbst ausgeschaltet.</translation>
    </message>
    <message>
        <source>The infrared adapter does not sit straight on its window.</source>
        <translation>Der Infrarotadapter sitzt nicht gerade auf seinem Fenster.</translation>
    </message>
    <message>
        <source>The speed in the address is not the instrument's.</source>
        <translation>Die Geschwindigkeit in der Adresse ist nicht die des Messgeräts.</translation>
    </message>
    <message>
        <source>Switch the multimeter on, press the adapter on and try again; “auto:” in place of the kind tries every speed.</source>
        <translation>Schalten Sie das Multimeter ein, drücken Sie den Adapter an und versuchen Sie es erneut; „auto:“ anstelle der Art probiert jede Geschwindigkeit.</translation>
    </message>
    <message>
        <source>The multimeter's answer is not in its format (at character %1).</source>
        <translation>Die Antwort des Multimeters hat nicht sein Format (bei Zeichen %1).</translation>
    </message>
    <message>
        <source>Another kind of multimeter hangs there than the address says.</source>
        <translation>Dort ist eine andere Art von Multimeter angeschlossen, als die Adresse angibt.</translation>
    </message>
    <message>
        <source>Light or a loose adapter changes octets on the way.</source>
        <translation>Licht oder ein loser Adapter verändert unterwegs Oktette.</translation>
    </message>
    <message>
        <source>Shade the infrared adapter and try again, or use “auto:” in the address.</source>
        <translation>Schatten Sie den Infrarotadapter ab und versuchen Sie es erneut, oder verwenden Sie „auto:“ in der Adresse.</translation>
    </message>
    <message>
        <source>The multimeter's answer does not end.</source>
        <translation>Die Antwort des Multimeters endet nicht.</translation>
    </message>
    <message>
        <source>It is no multimeter but something that talks all the time.</source>
        <translation>Es ist kein Multimeter, sondern etwas, das ständig sendet.</translation>
    </message>
    <message>
        <source>The speed is wrong.</source>
        <translation>Die Geschwindigkeit ist falsch.</translation>
    </message>
    <message>
        <source>Check what hangs on this port.</source>
        <translation>Prüfen Sie, was an diesem Anschluss angeschlossen ist.</translation>
    </message>
    <message>
        <source>The multimeter does not know the command.</source>
        <translation>Das Multimeter kennt den Befehl nicht.</translation>
    </message>
    <message>
        <source>It is another model than the address says.</source>
        <translation>Es ist ein anderes Modell, als die Adresse angibt.</translation>
    </message>
    <message>
        <source>Its firmware is older than the command.</source>
        <translation>Seine Firmware ist älter als der Befehl.</translation>
    </message>
    <message>
        <source>Use “auto:” in the address, or name the right kind.</source>
        <translation>Verwenden Sie „auto:“ in der Adresse oder nennen Sie die richtige Art.</translation>
    </message>
    <message>
        <source>The multimeter cannot do that now.</source>
        <translation>Das Multimeter kann das jetzt nicht.</translation>
    </message>
    <message>
        <source>A menu or a message is open on its display.</source>
        <translation>Auf seiner Anzeige ist ein Menü oder eine Meldung offen.</translation>
    </message>
    <message>
        <source>It is busy with a recording.</source>
        <translation>Es ist mit einer Aufzeichnung beschäftigt.</translation>
    </message>
    <message>
        <source>Close the menu on the multimeter and try again.</source>
        <translation>Schließen Sie das Menü am Multimeter und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The multimeter has no value yet.</source>
        <translation>Das Multimeter hat noch keinen Wert.</translation>
    </message>
    <message>
        <source>It was just switched on or over.</source>
        <translation>Es wurde gerade erst ein- oder umgeschaltet.</translation>
    </message>
    <message>
        <source>Wait until its display shows a number, then try again.</source>
        <translation>Warten Sie, bis seine Anzeige eine Zahl zeigt, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The multimeter's answer begins with something that is no acknowledgement.</source>
        <translation>Die Antwort des Multimeters beginnt mit etwas, das keine Quittung ist.</translation>
    </message>
    <message>
        <source>Another kind of device hangs on this port.</source>
        <translation>An diesem Anschluss ist eine andere Art von Gerät angeschlossen.</translation>
    </message>
    <message>
        <source>An earlier answer was still under way.</source>
        <translation>Eine frühere Antwort war noch unterwegs.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, check what hangs on this port.</source>
        <translation>Versuchen Sie es erneut; tritt es wieder auf, prüfen Sie, was an diesem Anschluss angeschlossen ist.</translation>
    </message>
    <message>
        <source>What answers there is no multimeter that this program knows.</source>
        <translation>Was dort antwortet, ist kein Multimeter, das dieses Programm kennt.</translation>
    </message>
    <message>
        <source>It is another instrument of the same maker.</source>
        <translation>Es ist ein anderes Messgerät desselben Herstellers.</translation>
    </message>
    <message>
        <source>The identification was changed on the way.</source>
        <translation>Die Identifikation wurde unterwegs verändert.</translation>
    </message>
    <message>
        <source>Use a Fluke 28x or 18x, or a multimeter that speaks SCPI.</source>
        <translation>Verwenden Sie ein Fluke 28x oder 18x oder ein Multimeter, das SCPI spricht.</translation>
    </message>
    <message>
        <source>No multimeter was found on this port, at any of the usual speeds.</source>
        <translation>An diesem Anschluss wurde mit keiner der üblichen Geschwindigkeiten ein Multimeter gefunden.</translation>
    </message>
    <message>
        <source>The multimeter is switched off.</source>
        <translation>Das Multimeter ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>The adapter is the one of the electricity meter.</source>
        <translation>Der Adapter ist der des Stromzählers.</translation>
    </message>
    <message>
        <source>Its speed was changed in its menu.</source>
        <translation>Seine Geschwindigkeit wurde in seinem Menü geändert.</translation>
    </message>
    <message>
        <source>Switch the multimeter on, check the port with “ami-cli ports”, or name kind and speed in the address.</source>
        <translation>Schalten Sie das Multimeter ein, prüfen Sie den Anschluss mit „ami-cli ports“ oder nennen Sie Art und Geschwindigkeit in der Adresse.</translation>
    </message>
    <message>
        <source>Something on this port talks without having been asked, so nothing was sent to it.</source>
        <translation>An diesem Anschluss sendet etwas unaufgefordert; deshalb wurde nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>It is the port of an electricity meter that pushes data.</source>
        <translation>Es ist der Anschluss eines Stromzählers, der von sich aus Daten sendet.</translation>
    </message>
    <message>
        <source>It is the port of a modem or of another instrument.</source>
        <translation>Es ist der Anschluss eines Modems oder eines anderen Messgeräts.</translation>
    </message>
    <message>
        <source>Bright light falls into the infrared adapter.</source>
        <translation>Helles Licht fällt in den Infrarotadapter.</translation>
    </message>
    <message>
        <source>Choose the port of the multimeter; if it is this one, name its kind in the address.</source>
        <translation>Wählen Sie den Anschluss des Multimeters; ist es dieser, nennen Sie die Art des Multimeters in der Adresse.</translation>
    </message>
    <message>
        <source>The adapter gives back what is sent, and no multimeter answers.</source>
        <translation>Der Adapter gibt zurück, was gesendet wird, und kein Multimeter antwortet.</translation>
    </message>
    <message>
        <source>The infrared adapter lies on a reflecting surface and not on the multimeter.</source>
        <translation>Der Infrarotadapter liegt auf einer spiegelnden Fläche und nicht auf dem Multimeter.</translation>
    </message>
    <message>
        <source>Put the adapter on the multimeter's window, switch it on and try again.</source>
        <translation>Setzen Sie den Adapter auf das Fenster des Multimeters, schalten Sie es ein und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>DC volts</source>
        <translation>Gleichspannung</translation>
    </message>
    <message>
        <source>AC+DC volts</source>
        <translation>AC+DC-Spannung</translation>
    </message>
    <message>
        <source>volts</source>
        <translation>Spannung</translation>
    </message>
    <message>
        <source>current</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>resistance</source>
        <translation>Widerstand</translation>
    </message>
    <message>
        <source>conductance</source>
        <translation>Leitwert</translation>
    </message>
    <message>
        <source>capacitance</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>frequency</source>
        <translation>Frequenz</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>the diode test</source>
        <translation>Diodentest</translation>
    </message>
    <message>
        <source>continuity</source>
        <translation>Durchgang</translation>
    </message>
    <message>
        <source>decibels</source>
        <translation>Dezibel</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderem</translation>
    </message>
    <message>
        <source>OL (more than the range)</source>
        <translation>OL (über dem Messbereich)</translation>
    </message>
    <message>
        <source>-OL (more than the range)</source>
        <translation>-OL (über dem Messbereich)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>diSC (discharge)</source>
        <translation>diSC (Entladen)</translation>
    </message>
    <message>
        <source>an open thermocouple</source>
        <translation>ein offenes Thermoelement</translation>
    </message>
    <message>
        <source>no valid number</source>
        <translation>keine gültige Zahl</translation>
    </message>
    <message>
        <source>The multimeter measures %1, not AC volts.</source>
        <translation>Das Multimeter steht auf %1, nicht auf Wechselspannung.</translation>
    </message>
    <message>
        <source>Its knob stands at another position.</source>
        <translation>Sein Drehschalter steht auf einer anderen Stellung.</translation>
    </message>
    <message>
        <source>A key has switched it to a second function (Hz, dB, peak).</source>
        <translation>Eine Taste hat es auf eine Zweitfunktion geschaltet (Hz, dB, Spitzenwert).</translation>
    </message>
    <message>
        <source>Turn the knob to V~ (AC volts; not mV~), see that red is in the VΩ socket, and try again.</source>
        <translation>Drehen Sie den Drehschalter auf V~ (Wechselspannung; nicht mV~), prüfen Sie, ob Rot in der Buchse VΩ steckt, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The multimeter shows %1.</source>
        <translation>Das Multimeter zeigt %1.</translation>
    </message>
    <message>
        <source>A range was chosen by hand that is too small.</source>
        <translation>Von Hand wurde ein zu kleiner Messbereich gewählt.</translation>
    </message>
    <message>
        <source>The knob stands at mV~ while mains voltage is measured.</source>
        <translation>Der Drehschalter steht auf mV~, während Netzspannung gemessen wird.</translation>
    </message>
    <message>
        <source>It was switched over a moment ago and has not settled.</source>
        <translation>Es wurde gerade erst umgeschaltet und ist noch nicht eingeschwungen.</translation>
    </message>
    <message>
        <source>Turn the knob to V~ with automatic range, wait for a steady number and try again.</source>
        <translation>Drehen Sie den Drehschalter auf V~ mit automatischem Messbereich, warten Sie auf eine ruhige Zahl und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The multimeter holds its display: the number does not move with the voltage.</source>
        <translation>Das Multimeter hält seine Anzeige: Die Zahl folgt der Spannung nicht.</translation>
    </message>
    <message>
        <source>HOLD or AutoHOLD is on.</source>
        <translation>HOLD oder AutoHOLD ist eingeschaltet.</translation>
    </message>
    <message>
        <source>Press HOLD on the multimeter until the word disappears, then try again.</source>
        <translation>Drücken Sie HOLD am Multimeter, bis das Wort verschwindet, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The multimeter shows a difference, not the voltage.</source>
        <translation>Das Multimeter zeigt eine Differenz, nicht die Spannung.</translation>
    </message>
    <message>
        <source>REL is on.</source>
        <translation>REL ist eingeschaltet.</translation>
    </message>
    <message>
        <source>Press REL on the multimeter until the Δ disappears, then try again.</source>
        <translation>Drücken Sie REL am Multimeter, bis das Δ verschwindet, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The multimeter's low-pass filter is on: its accuracy is then another one.</source>
        <translation>Der Tiefpassfilter des Multimeters ist eingeschaltet: Seine Genauigkeit ist dann eine andere.</translation>
    </message>
    <message>
        <source>The filter was switched on for a frequency converter.</source>
        <translation>Der Filter wurde für einen Frequenzumrichter eingeschaltet.</translation>
    </message>
    <message>
        <source>Switch the low-pass filter off on the multimeter, then try again.</source>
        <translation>Schalten Sie den Tiefpassfilter am Multimeter aus und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The meter gives no voltage of L%1.</source>
        <translation>Der Zähler liefert keine Spannung von L%1.</translation>
    </message>
    <message>
        <source>It is a single-phase meter, or it is wired for two phases.</source>
        <translation>Es ist ein einphasiger Zähler, oder er ist zweiphasig angeschlossen.</translation>
    </message>
    <message>
        <source>This client may not read the instantaneous values.</source>
        <translation>Dieser Client darf die Momentanwerte nicht lesen.</translation>
    </message>
    <message>
        <source>Measure a phase that the meter shows (“ami-cli watch”), or connect as another client.</source>
        <translation>Messen Sie eine Phase, die der Zähler zeigt („ami-cli watch“), oder verbinden Sie sich als anderer Client.</translation>
    </message>
    <message>
        <source>The meter gives no angles between its voltages, so what it would show between two phases cannot be reckoned.</source>
        <translation>Der Zähler liefert keine Winkel zwischen seinen Spannungen; was er zwischen zwei Phasen zeigen würde, lässt sich daher nicht berechnen.</translation>
    </message>
    <message>
        <source>It has no registers 1.0.81.7.x.</source>
        <translation>Er hat keine Register 1.0.81.7.x.</translation>
    </message>
    <message>
        <source>This client may not read them.</source>
        <translation>Dieser Client darf sie nicht lesen.</translation>
    </message>
    <message>
        <source>Measure phase to neutral instead: L1, L2 and L3 one after the other.</source>
        <translation>Messen Sie stattdessen Phase gegen Neutralleiter: L1, L2 und L3 nacheinander.</translation>
    </message>
    <message>
        <source>Nothing answers on this port, whatever is tried.</source>
        <translation>An diesem Anschluss antwortet nichts, was auch versucht wird.</translation>
    </message>
    <message>
        <source>The head is not on the meter's optical window.</source>
        <translation>Der Lesekopf sitzt nicht auf dem optischen Fenster des Zählers.</translation>
    </message>
    <message>
        <source>The meter has no power, or its port sleeps or is switched off.</source>
        <translation>Der Zähler hat keinen Strom, oder seine Schnittstelle schläft oder ist abgeschaltet.</translation>
    </message>
    <message>
        <source>The head gets no power from RTS and DTR.</source>
        <translation>Der Lesekopf wird über RTS und DTR nicht versorgt.</translation>
    </message>
    <message>
        <source>It is the port of another adapter.</source>
        <translation>Es ist der Anschluss eines anderen Adapters.</translation>
    </message>
    <message>
        <source>Put the head on the window with its cable downwards, check that the meter's display is on, then search again.</source>
        <translation>Setzen Sie den Lesekopf mit dem Kabel nach unten auf das Fenster, prüfen Sie, ob die Anzeige des Zählers an ist, und suchen Sie erneut.</translation>
    </message>
    <message>
        <source>The head hears only itself: what is sent comes back, and no meter answers.</source>
        <translation>Der Lesekopf hört nur sich selbst: Was gesendet wird, kommt zurück, und kein Zähler antwortet.</translation>
    </message>
    <message>
        <source>The head is turned by 180 degrees, so that its sender does not face the meter's receiver.</source>
        <translation>Der Lesekopf ist um 180 Grad verdreht, sodass sein Sender nicht dem Empfänger des Zählers gegenübersteht.</translation>
    </message>
    <message>
        <source>It lies on a reflecting surface and not on the meter.</source>
        <translation>Er liegt auf einer spiegelnden Fläche und nicht auf dem Zähler.</translation>
    </message>
    <message>
        <source>The meter has no power.</source>
        <translation>Der Zähler hat keinen Strom.</translation>
    </message>
    <message>
        <source>Turn the head so that its cable points downwards (on an ANSI meter the other way round), then search again.</source>
        <translation>Drehen Sie den Lesekopf so, dass sein Kabel nach unten zeigt (bei einem ANSI-Zähler umgekehrt), und suchen Sie erneut.</translation>
    </message>
    <message>
        <source>Something answers, but no protocol of a meter makes sense of it.</source>
        <translation>Etwas antwortet, aber kein Zählerprotokoll kann damit etwas anfangen.</translation>
    </message>
    <message>
        <source>The device speaks another protocol, or with another speed and format than the usual ones.</source>
        <translation>Das Gerät verwendet ein anderes Protokoll oder eine unübliche Geschwindigkeit und ein unübliches Format.</translation>
    </message>
    <message>
        <source>Strong light falls into the head.</source>
        <translation>Starkes Licht fällt in den Lesekopf.</translation>
    </message>
    <message>
        <source>The head sits askew and only a part of the octets comes through.</source>
        <translation>Der Lesekopf sitzt schief, und nur ein Teil der Oktette kommt durch.</translation>
    </message>
    <message>
        <source>Shade the head and seat it again, or name protocol and speed in the address.</source>
        <translation>Schatten Sie den Lesekopf ab und setzen Sie ihn neu auf, oder nennen Sie Protokoll und Geschwindigkeit in der Adresse.</translation>
    </message>
    <message>
        <source>What answers on this port is no electricity meter.</source>
        <translation>Was an diesem Anschluss antwortet, ist kein Stromzähler.</translation>
    </message>
    <message>
        <source>It is the port of a modem, a multimeter, a console or another instrument.</source>
        <translation>Es ist der Anschluss eines Modems, eines Multimeters, einer Konsole oder eines anderen Geräts.</translation>
    </message>
    <message>
        <source>Choose the port of the optical head; for a multimeter use “ami-cli voltage --reference auto://…”.</source>
        <translation>Wählen Sie den Anschluss des Lesekopfs; für ein Multimeter verwenden Sie „ami-cli voltage --reference auto://…“.</translation>
    </message>
    <message>
        <source>A meter pushes its values (mode D, or a consumer interface).</source>
        <translation>Ein Zähler sendet seine Werte von sich aus (Modus D oder eine Kundenschnittstelle).</translation>
    </message>
    <message>
        <source>It is another device, for example a GPS receiver.</source>
        <translation>Es ist ein anderes Gerät, zum Beispiel ein GPS-Empfänger.</translation>
    </message>
    <message>
        <source>Light makes the head see octets that nobody sends.</source>
        <translation>Durch Licht sieht der Lesekopf Oktette, die niemand sendet.</translation>
    </message>
    <message>
        <source>Shade the head; if it is a meter that pushes, use iec:// with its speed.</source>
        <translation>Schatten Sie den Lesekopf ab; ist es ein Zähler, der von sich aus sendet, verwenden Sie iec:// mit seiner Geschwindigkeit.</translation>
    </message>
    <message>
        <source>outside its list of objects</source>
        <translation>außerhalb seiner Objektliste</translation>
    </message>
    <message>
        <source>in object %1 of its list</source>
        <translation>in Objekt %1 seiner Liste</translation>
    </message>
    <message>
        <source>The folder of push templates cannot be read (system error %1).</source>
        <translation>Der Ordner der Push-Vorlagen ist nicht lesbar (Systemfehler %1).</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>Der Ordner existiert nicht.</translation>
    </message>
    <message>
        <source>The head-end runs as a user who may not look into it.</source>
        <translation>Die Zentrale läuft unter einem Benutzer, der nicht hineinsehen darf.</translation>
    </message>
    <message>
        <source>Make the folder, or give the right one with --coap-templates.</source>
        <translation>Legen Sie den Ordner an oder geben Sie den richtigen mit --coap-templates an.</translation>
    </message>
    <message>
        <source>A push template is no valid JSON at octet %1.</source>
        <translation>Eine Push-Vorlage ist bei Oktett %1 kein gültiges JSON.</translation>
    </message>
    <message>
        <source>A comma or a quotation mark is missing or too many.</source>
        <translation>Ein Komma oder ein Anführungszeichen fehlt oder ist zu viel.</translation>
    </message>
    <message>
        <source>Correct the file that the log names.</source>
        <translation>Berichtigen Sie die Datei, die das Protokoll nennt.</translation>
    </message>
    <message>
        <source>A push template has a member that is missing, unknown or wrong, %1.</source>
        <translation>In einer Push-Vorlage fehlt ein Element, ist unbekannt oder falsch: %1.</translation>
    </message>
    <message>
        <source>A name is misspelt.</source>
        <translation>Ein Name ist falsch geschrieben.</translation>
    </message>
    <message>
        <source>An OBIS code, a number or an address prefix is outside its range.</source>
        <translation>Ein OBIS-Code, eine Zahl oder ein Adresspräfix ist außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>Correct the file that the log names; docs/hes.md lists the members.</source>
        <translation>Berichtigen Sie die Datei, die das Protokoll nennt; docs/hes.md führt die Elemente auf.</translation>
    </message>
    <message>
        <source>The address that CoAP should listen on cannot be used.</source>
        <translation>Die Adresse, an der CoAP lauschen soll, ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>It is not of the form coap://ADDRESS:PORT or coaps://ADDRESS:PORT.</source>
        <translation>Sie hat nicht die Form coap://ADDRESS:PORT oder coaps://ADDRESS:PORT.</translation>
    </message>
    <message>
        <source>Write for example coap://[::]:5683 and coaps://[::]:5684.</source>
        <translation>Schreiben Sie zum Beispiel coap://[::]:5683 und coaps://[::]:5684.</translation>
    </message>
    <message>
        <source>The head-end cannot listen on its CoAP port.</source>
        <translation>Die Zentrale kann an ihrem CoAP-Port nicht lauschen.</translation>
    </message>
    <message>
        <source>Another program has the port.</source>
        <translation>Ein anderes Programm belegt den Port.</translation>
    </message>
    <message>
        <source>CoAP in DTLS was asked for, but neither pre-shared keys nor certificates are there.</source>
        <translation>CoAP in DTLS wurde verlangt, aber weder vorab vereinbarte Schlüssel noch Zertifikate sind vorhanden.</translation>
    </message>
    <message>
        <source>The option --coap-psk was left out, and so were the certificate, its key or the client authorities.</source>
        <translation>Die Option --coap-psk wurde weggelassen, ebenso das Zertifikat, sein Schlüssel oder die Zertifizierungsstellen der Clients.</translation>
    </message>
    <message>
        <source>Give a file of pre-shared keys with --coap-psk, or the certificates.</source>
        <translation>Geben Sie eine Datei mit vorab vereinbarten Schlüsseln mit --coap-psk an, oder die Zertifikate.</translation>
    </message>
    <message>
        <source>DTLS cannot be set up with the certificate, its key and the client authorities.</source>
        <translation>DTLS lässt sich mit dem Zertifikat, seinem Schlüssel und den Zertifizierungsstellen der Clients nicht einrichten.</translation>
    </message>
    <message>
        <source>One of the files is no PEM file, or the key belongs to another certificate.</source>
        <translation>Eine der Dateien ist keine PEM-Datei, oder der Schlüssel gehört zu einem anderen Zertifikat.</translation>
    </message>
    <message>
        <source>Check the files with openssl x509 and openssl pkey.</source>
        <translation>Prüfen Sie die Dateien mit openssl x509 und openssl pkey.</translation>
    </message>
    <message>
        <source>A prefix of addresses that may send plain CoAP cannot be used.</source>
        <translation>Ein Präfix von Adressen, die unverschlüsseltes CoAP senden dürfen, ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>It is not of the form fd12:3456::/64 or 192.0.2.0/24.</source>
        <translation>Es hat nicht die Form fd12:3456::/64 oder 192.0.2.0/24.</translation>
    </message>
    <message>
        <source>It has bits set behind its length.</source>
        <translation>Es hat gesetzte Bits hinter seiner Länge.</translation>
    </message>
    <message>
        <source>Correct --coap-from; commas stand between several prefixes.</source>
        <translation>Berichtigen Sie --coap-from; zwischen mehreren Präfixen stehen Kommas.</translation>
    </message>
    <message>
        <source>The system gave the CoAP ingest no event descriptor (system error %1).</source>
        <translation>Das System hat dem CoAP-Empfang keinen Ereignisdeskriptor gegeben (Systemfehler %1).</translation>
    </message>
    <message>
        <source>Too many files and sockets are open.</source>
        <translation>Zu viele Dateien und Sockets sind geöffnet.</translation>
    </message>
    <message>
        <source>Raise the limit of open files of the head-end.</source>
        <translation>Erhöhen Sie die Grenze der offenen Dateien der Zentrale.</translation>
    </message>
    <message>
        <source>A pushed frame arrived damaged: its CRC-32 does not fit its octets.</source>
        <translation>Ein per Push gesendeter Rahmen kam beschädigt an: Seine CRC-32 passt nicht zu seinen Oktetten.</translation>
    </message>
    <message>
        <source>Octets were changed on the way.</source>
        <translation>Oktette wurden unterwegs verändert.</translation>
    </message>
    <message>
        <source>The sender computes another check than CRC-32 (IEEE 802.3).</source>
        <translation>Der Absender berechnet eine andere Prüfsumme als CRC-32 (IEEE 802.3).</translation>
    </message>
    <message>
        <source>Nothing: the head-end refuses the frame and the sender sends it again. If it repeats, check how the sender computes the CRC.</source>
        <translation>Nichts: Die Zentrale lehnt den Rahmen ab und der Absender sendet ihn erneut. Wiederholt es sich, prüfen Sie, wie der Absender die CRC berechnet.</translation>
    </message>
    <message numerus="yes">
        <source>A pushed frame is followed by %n octet(s) that belong to nothing.</source>
        <translation>
            <numerusform>Auf einen per Push gesendeten Rahmen folgt %n Oktett, das zu nichts gehört.</numerusform>
            <numerusform>Auf einen per Push gesendeten Rahmen folgen %n Oktette, die zu nichts gehören.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sender put more than one frame into a message.</source>
        <translation>Der Absender hat mehr als einen Rahmen in eine Nachricht gelegt.</translation>
    </message>
    <message>
        <source>Let the sender put each frame into a message of its own.</source>
        <translation>Lassen Sie den Absender jeden Rahmen in eine eigene Nachricht legen.</translation>
    </message>
    <message>
        <source>The address for health and metrics cannot be used.</source>
        <translation>Die Adresse für Zustand und Metriken ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>It is not of the form ADDRESS:PORT.</source>
        <translation>Sie hat nicht die Form ADDRESS:PORT.</translation>
    </message>
    <message>
        <source>Write for example 127.0.0.1:9464, or an empty text for none.</source>
        <translation>Schreiben Sie zum Beispiel 127.0.0.1:9464, oder einen leeren Text für keine.</translation>
    </message>
    <message>
        <source>The folder for attachments cannot be used (system error %1).</source>
        <translation>Der Ordner für Anhänge ist nicht verwendbar (Systemfehler %1).</translation>
    </message>
    <message>
        <source>It may not be written by the account that runs the head-end.</source>
        <translation>Das Konto, unter dem die Zentrale läuft, darf nicht in ihn schreiben.</translation>
    </message>
    <message>
        <source>The disk is full or was mounted read-only.</source>
        <translation>Der Datenträger ist voll oder wurde schreibgeschützt eingehängt.</translation>
    </message>
    <message>
        <source>Give the account the folder, or leave the option out to take no attachments.</source>
        <translation>Geben Sie dem Konto den Ordner, oder lassen Sie die Option weg, um keine Anhänge anzunehmen.</translation>
    </message>
    <message>
        <source>The type of a meter event does not have the four numbers that it needs.</source>
        <translation>Der Typ eines Zählerereignisses hat nicht die vier Zahlen, die er braucht.</translation>
    </message>
    <message>
        <source>The table that maps event codes to event types was edited by hand.</source>
        <translation>Die Tabelle, die Ereigniscodes Ereignistypen zuordnet, wurde von Hand bearbeitet.</translation>
    </message>
    <message>
        <source>The text of a meter event cannot be stored: it is too long or no plain text.</source>
        <translation>Der Text eines Zählerereignisses kann nicht gespeichert werden: Er ist zu lang oder kein reiner Text.</translation>
    </message>
    <message>
        <source>The meter sent a damaged text.</source>
        <translation>Der Zähler hat einen beschädigten Text gesendet.</translation>
    </message>
    <message>
        <source>Read the event log again.</source>
        <translation>Lesen Sie das Ereignisprotokoll erneut.</translation>
    </message>
    <message>
        <source>The details of a meter event cannot be stored: there are too many, or one is too long or no plain text.</source>
        <translation>Die Einzelheiten eines Zählerereignisses können nicht gespeichert werden: Es sind zu viele, oder eine ist zu lang oder kein reiner Text.</translation>
    </message>
    <message>
        <source>The meter sent damaged values with the event.</source>
        <translation>Der Zähler hat mit dem Ereignis beschädigte Werte gesendet.</translation>
    </message>
    <message>
        <source>Entry %1 of the table that maps event codes to event types is wrong.</source>
        <translation>Eintrag %1 der Tabelle, die Ereigniscodes Ereignistypen zuordnet, ist falsch.</translation>
    </message>
    <message>
        <source>The message is no valid XML at octet %1.</source>
        <translation>Die Nachricht ist bei Oktett %1 kein gültiges XML.</translation>
    </message>
    <message>
        <source>It declares a document type, which no message may do.</source>
        <translation>Sie deklariert einen Dokumenttyp, was keine Nachricht darf.</translation>
    </message>
    <message>
        <source>This is no address of a border router.</source>
        <translation>Das ist keine Adresse eines Border-Routers.</translation>
    </message>
    <message>
        <source>The kind in front of the colon is missing.</source>
        <translation>Die Art vor dem Doppelpunkt fehlt.</translation>
    </message>
    <message>
        <source>A part behind the colon is wrong or missing.</source>
        <translation>Ein Teil hinter dem Doppelpunkt ist falsch oder fehlt.</translation>
    </message>
    <message>
        <source>Write for example “wsbrd:” for the daemon on this computer, or “replay:FILE” for a recording.</source>
        <translation>Schreiben Sie zum Beispiel „wsbrd:“ für den Dienst auf diesem Rechner oder „replay:FILE“ für eine Aufzeichnung.</translation>
    </message>
    <message>
        <source>This program knows no border router of that kind.</source>
        <translation>Dieses Programm kennt keinen Border-Router dieser Art.</translation>
    </message>
    <message>
        <source>The kind in front of the colon is misspelt.</source>
        <translation>Die Art vor dem Doppelpunkt ist falsch geschrieben.</translation>
    </message>
    <message>
        <source>See docs/mesh.md for the kinds.</source>
        <translation>Die Arten stehen in docs/mesh.md.</translation>
    </message>
    <message>
        <source>Line %1 is JSON, but no snapshot of a mesh.</source>
        <translation>Zeile %1 ist JSON, aber keine Momentaufnahme eines Funknetzes.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote it.</source>
        <translation>Eine neuere Version des Programms hat sie geschrieben.</translation>
    </message>
    <message>
        <source>Choose a file that “ami-cli mesh watch --record” or “busctl -j” has written.</source>
        <translation>Wählen Sie eine Datei, die „ami-cli mesh watch --record“ oder „busctl -j“ geschrieben hat.</translation>
    </message>
    <message>
        <source>Line %1 is not JSON.</source>
        <translation>Zeile %1 ist kein JSON.</translation>
    </message>
    <message>
        <source>The file is cut off.</source>
        <translation>Die Datei ist abgeschnitten.</translation>
    </message>
    <message>
        <source>Check the file; the lines before the bad one can be kept.</source>
        <translation>Prüfen Sie die Datei; die Zeilen vor der fehlerhaften können behalten werden.</translation>
    </message>
    <message>
        <source>The file is larger than %1 octets.</source>
        <translation>Die Datei ist größer als %1 Oktette.</translation>
    </message>
    <message>
        <source>Split it into parts.</source>
        <translation>Teilen Sie sie in mehrere Teile.</translation>
    </message>
    <message>
        <source>Pattern %1 of the log patterns cannot be used.</source>
        <translation>Muster %1 der Protokollmuster ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Its expression is no regular expression.</source>
        <translation>Sein Ausdruck ist kein regulärer Ausdruck.</translation>
    </message>
    <message>
        <source>Its kind or the name of a group is unknown.</source>
        <translation>Seine Art oder der Name einer Gruppe ist unbekannt.</translation>
    </message>
    <message>
        <source>Correct it; docs/mesh.md lists kinds and groups.</source>
        <translation>Berichtigen Sie es; docs/mesh.md führt Arten und Gruppen auf.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Its name is misspelt.</source>
        <translation>Ihr Name ist falsch geschrieben.</translation>
    </message>
    <message>
        <source>You have no right to read it.</source>
        <translation>Sie haben kein Recht, sie zu lesen.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>The file holds no snapshot.</source>
        <translation>Die Datei enthält keine Momentaufnahme.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Sie ist leer.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>This border router is watched already.</source>
        <translation>Dieser Border-Router wird bereits beobachtet.</translation>
    </message>
    <message>
        <source>Stop watching first.</source>
        <translation>Beenden Sie zuerst das Beobachten.</translation>
    </message>
    <message>
        <source>The thresholds cannot be used.</source>
        <translation>Die Schwellen sind nicht verwendbar.</translation>
    </message>
    <message>
        <source>A value has the wrong type or makes no sense.</source>
        <translation>Ein Wert hat den falschen Typ oder ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>Correct them; docs/mesh.md lists names and units.</source>
        <translation>Berichtigen Sie sie; docs/mesh.md führt Namen und Einheiten auf.</translation>
    </message>
    <message>
        <source>Something other than a CSMP agent answers at this port.</source>
        <translation>An diesem Port antwortet etwas anderes als ein CSMP-Agent.</translation>
    </message>
    <message>
        <source>Octets were lost or changed on the way.</source>
        <translation>Oktette gingen unterwegs verloren oder wurden verändert.</translation>
    </message>
    <message>
        <source>Read again; if it stays, keep the trace for support.</source>
        <translation>Lesen Sie erneut; bleibt es dabei, bewahren Sie die Aufzeichnung (Trace) für den Support auf.</translation>
    </message>
    <message>
        <source>A management answer ends too early (at octet %1).</source>
        <translation>Eine Verwaltungsantwort endet zu früh (bei Oktett %1).</translation>
    </message>
    <message>
        <source>A management answer holds a bad number (at octet %1).</source>
        <translation>Eine Verwaltungsantwort enthält eine fehlerhafte Zahl (bei Oktett %1).</translation>
    </message>
    <message>
        <source>A management answer is too large (%1 octets).</source>
        <translation>Eine Verwaltungsantwort ist zu groß (%1 Oktette).</translation>
    </message>
    <message>
        <source>A management answer has too many parts.</source>
        <translation>Eine Verwaltungsantwort hat zu viele Teile.</translation>
    </message>
    <message>
        <source>Value %1 of a management answer is not in its format.</source>
        <translation>Wert %1 einer Verwaltungsantwort hat nicht sein vorgesehenes Format.</translation>
    </message>
    <message>
        <source>This program does not know management value %1.</source>
        <translation>Dieses Programm kennt den Verwaltungswert %1 nicht.</translation>
    </message>
    <message>
        <source>It is the maker's own.</source>
        <translation>Er ist herstellereigen.</translation>
    </message>
    <message>
        <source>Show it as octets.</source>
        <translation>Zeigen Sie ihn als Oktette an.</translation>
    </message>
    <message>
        <source>This is no address of a management value.</source>
        <translation>Das ist keine Adresse eines Verwaltungswerts.</translation>
    </message>
    <message>
        <source>Write for example /c/25/0.</source>
        <translation>Schreiben Sie zum Beispiel /c/25/0.</translation>
    </message>
    <message>
        <source>The server does not keep to RFC 6690.</source>
        <translation>Der Server hält sich nicht an RFC 6690.</translation>
    </message>
    <message>
        <source>The answer was cut off.</source>
        <translation>Die Antwort wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>Ask for a resource by its path instead of the list.</source>
        <translation>Fordern Sie statt der Liste eine Ressource über ihren Pfad an.</translation>
    </message>
    <message>
        <source>The list of resources ends too early.</source>
        <translation>Die Liste der Ressourcen endet zu früh.</translation>
    </message>
    <message>
        <source>The list of resources is too long.</source>
        <translation>Die Liste der Ressourcen ist zu lang.</translation>
    </message>
    <message>
        <source>Look at the next message; routers repeat them.</source>
        <translation>Sehen Sie sich die nächste Nachricht an; Router wiederholen sie.</translation>
    </message>
    <message>
        <source>A routing message ends too early (at octet %1).</source>
        <translation>Eine Routing-Nachricht endet zu früh (bei Oktett %1).</translation>
    </message>
    <message>
        <source>An option of a routing message has a wrong length (at octet %1).</source>
        <translation>Eine Option einer Routing-Nachricht hat eine falsche Länge (bei Oktett %1).</translation>
    </message>
    <message>
        <source>A routing message of kind %1 is not read by this program.</source>
        <translation>Eine Routing-Nachricht der Art %1 wird von diesem Programm nicht gelesen.</translation>
    </message>
    <message>
        <source>A routing message has too many options.</source>
        <translation>Eine Routing-Nachricht hat zu viele Optionen.</translation>
    </message>
    <message>
        <source>This names no D-Bus that a border router could be on.</source>
        <translation>Das bezeichnet keinen D-Bus, auf dem ein Border-Router sein könnte.</translation>
    </message>
    <message>
        <source>A part of the address is missing or has a character that it may not have.</source>
        <translation>Ein Teil der Adresse fehlt oder hat ein Zeichen, das er nicht haben darf.</translation>
    </message>
    <message>
        <source>Use “wsbrd:” for this computer or “wsbrd+ssh://USER@HOST” for another one; docs/mesh.md lists every form.</source>
        <translation>Verwenden Sie „wsbrd:“ für diesen Rechner oder „wsbrd+ssh://USER@HOST“ für einen anderen; docs/mesh.md führt alle Formen auf.</translation>
    </message>
    <message>
        <source>There is no D-Bus at that place: %1.</source>
        <translation>An dieser Stelle gibt es keinen D-Bus: %1.</translation>
    </message>
    <message>
        <source>The border router runs on another computer.</source>
        <translation>Der Border-Router läuft auf einem anderen Rechner.</translation>
    </message>
    <message>
        <source>The D-Bus service is not running.</source>
        <translation>Der D-Bus-Dienst läuft nicht.</translation>
    </message>
    <message>
        <source>Name the computer that the border router runs on, as “wsbrd+ssh://USER@HOST”.</source>
        <translation>Nennen Sie den Rechner, auf dem der Border-Router läuft, als „wsbrd+ssh://USER@HOST“.</translation>
    </message>
    <message>
        <source>The program ssh is not on this computer.</source>
        <translation>Das Programm ssh ist nicht auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The package with it was never installed, or it is not in the search path.</source>
        <translation>Das Softwarepaket dafür wurde nie installiert, oder es ist nicht im Suchpfad.</translation>
    </message>
    <message>
        <source>Install the package openssh-client.</source>
        <translation>Installieren Sie das Softwarepaket openssh-client.</translation>
    </message>
    <message>
        <source>The connection by ssh has ended with status %1.</source>
        <translation>Die Verbindung über ssh wurde mit Status %1 beendet.</translation>
    </message>
    <message>
        <source>The other computer has ended it.</source>
        <translation>Der andere Rechner hat sie beendet.</translation>
    </message>
    <message>
        <source>Its ssh server allows no commands or no forwarding for this user.</source>
        <translation>Sein ssh-Server erlaubt diesem Benutzer keine Befehle oder keine Weiterleitung.</translation>
    </message>
    <message>
        <source>Try the same by hand: ssh USER@HOST systemd-stdio-bridge.</source>
        <translation>Versuchen Sie dasselbe von Hand: ssh USER@HOST systemd-stdio-bridge.</translation>
    </message>
    <message>
        <source>The other computer does not let this user in.</source>
        <translation>Der andere Rechner lässt diesen Benutzer nicht herein.</translation>
    </message>
    <message>
        <source>Your public key is not in its authorized_keys.</source>
        <translation>Ihr öffentlicher Schlüssel steht nicht in seiner Datei authorized_keys.</translation>
    </message>
    <message>
        <source>The user's name is another one there.</source>
        <translation>Der Benutzer heißt dort anders.</translation>
    </message>
    <message>
        <source>The key is locked: this program never asks for a password or a passphrase.</source>
        <translation>Der Schlüssel ist gesperrt: Dieses Programm fragt nie nach einem Passwort oder einer Passphrase.</translation>
    </message>
    <message>
        <source>Load the key with ssh-add, or copy it there with ssh-copy-id, and try again.</source>
        <translation>Laden Sie den Schlüssel mit ssh-add oder kopieren Sie ihn mit ssh-copy-id dorthin, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The name of the other computer leads nowhere.</source>
        <translation>Der Name des anderen Rechners führt nirgendwohin.</translation>
    </message>
    <message>
        <source>This computer is in another network.</source>
        <translation>Dieser Rechner ist in einem anderen Netz.</translation>
    </message>
    <message>
        <source>Check the name, or use the number of its address.</source>
        <translation>Prüfen Sie den Namen oder verwenden Sie die Nummer seiner Adresse.</translation>
    </message>
    <message>
        <source>The other computer cannot be reached.</source>
        <translation>Der andere Rechner ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>It is switched off or in another network.</source>
        <translation>Er ist ausgeschaltet oder in einem anderen Netz.</translation>
    </message>
    <message>
        <source>A firewall stands between.</source>
        <translation>Eine Firewall steht dazwischen.</translation>
    </message>
    <message>
        <source>The port is another one.</source>
        <translation>Der Port ist ein anderer.</translation>
    </message>
    <message>
        <source>Check cable, network and port, then try again.</source>
        <translation>Prüfen Sie Kabel, Netz und Port und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The other computer's key is not known here, or is another one than before.</source>
        <translation>Der Schlüssel des anderen Rechners ist hier nicht bekannt oder ist ein anderer als früher.</translation>
    </message>
    <message>
        <source>You connect for the first time.</source>
        <translation>Sie verbinden sich zum ersten Mal.</translation>
    </message>
    <message>
        <source>The router was set up anew.</source>
        <translation>Der Router wurde neu eingerichtet.</translation>
    </message>
    <message>
        <source>Somebody else answers in its place.</source>
        <translation>Jemand anders antwortet an seiner Stelle.</translation>
    </message>
    <message>
        <source>Connect once by hand with ssh and compare the fingerprint with the one that the router's operator gives you.</source>
        <translation>Verbinden Sie sich einmal von Hand mit ssh und vergleichen Sie den Fingerabdruck mit dem, den Ihnen der Betreiber des Routers gibt.</translation>
    </message>
    <message>
        <source>The other computer has no systemd-stdio-bridge.</source>
        <translation>Der andere Rechner hat keine systemd-stdio-bridge.</translation>
    </message>
    <message>
        <source>It runs without systemd, as OpenWrt does.</source>
        <translation>Er läuft ohne systemd, wie OpenWrt.</translation>
    </message>
    <message>
        <source>Use “wsbrd+ssh-socket://USER@HOST”, which forwards its bus by ssh.</source>
        <translation>Verwenden Sie „wsbrd+ssh-socket://USER@HOST“; damit wird sein Bus über ssh weitergeleitet.</translation>
    </message>
    <message>
        <source>The D-Bus does not let this user in.</source>
        <translation>Der D-Bus lässt diesen Benutzer nicht herein.</translation>
    </message>
    <message>
        <source>It is another user's session bus.</source>
        <translation>Es ist der Sitzungsbus eines anderen Benutzers.</translation>
    </message>
    <message>
        <source>It takes none of the ways to log in that this program knows.</source>
        <translation>Er nimmt keines der Anmeldeverfahren an, die dieses Programm kennt.</translation>
    </message>
    <message>
        <source>Use the system bus, or run this program as the user whose bus it is.</source>
        <translation>Verwenden Sie den Systembus oder starten Sie dieses Programm als der Benutzer, dem der Bus gehört.</translation>
    </message>
    <message>
        <source>What answers there is no D-Bus.</source>
        <translation>Was dort antwortet, ist kein D-Bus.</translation>
    </message>
    <message>
        <source>The port or the path belongs to another service.</source>
        <translation>Der Port oder der Pfad gehört zu einem anderen Dienst.</translation>
    </message>
    <message>
        <source>The log-in shell of the other computer writes too much text.</source>
        <translation>Die Anmelde-Shell des anderen Rechners schreibt zu viel Text.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The border router's daemon is not on this D-Bus.</source>
        <translation>Der Dienst des Border-Routers ist nicht auf diesem D-Bus.</translation>
    </message>
    <message>
        <source>The daemon wsbrd is not running, or has stopped.</source>
        <translation>Der Dienst wsbrd läuft nicht oder wurde beendet.</translation>
    </message>
    <message>
        <source>It is on the other bus: system or session.</source>
        <translation>Er ist auf dem anderen Bus: System oder Sitzung.</translation>
    </message>
    <message>
        <source>Start it (systemctl start wisun-borderrouter), or look into its journal. It is found by itself when it comes.</source>
        <translation>Starten Sie ihn (systemctl start wisun-borderrouter) oder sehen Sie in sein Journal. Er wird von selbst gefunden, wenn er erscheint.</translation>
    </message>
    <message>
        <source>The border router has not answered within %1 s.</source>
        <translation>Der Border-Router hat nicht innerhalb von %1 s geantwortet.</translation>
    </message>
    <message>
        <source>Its computer is busy, or the daemon hangs.</source>
        <translation>Sein Rechner ist beschäftigt, oder der Dienst hängt.</translation>
    </message>
    <message>
        <source>The network on the way there is slow.</source>
        <translation>Das Netz auf dem Weg dorthin ist langsam.</translation>
    </message>
    <message>
        <source>It is tried again by itself; look into the router's journal if it goes on.</source>
        <translation>Es wird von selbst erneut versucht; sehen Sie in das Journal des Routers, wenn es andauert.</translation>
    </message>
    <message>
        <source>The D-Bus does not let this user talk to the border router's daemon.</source>
        <translation>Der D-Bus lässt diesen Benutzer nicht mit dem Dienst des Border-Routers sprechen.</translation>
    </message>
    <message>
        <source>The bus has a stricter policy than the one that comes with wsbrd.</source>
        <translation>Der Bus hat eine strengere Richtlinie als die, die mit wsbrd kommt.</translation>
    </message>
    <message>
        <source>Ask the router's administrator to allow it for your user or group.</source>
        <translation>Bitten Sie den Administrator des Routers, es für Ihren Benutzer oder Ihre Gruppe zu erlauben.</translation>
    </message>
    <message>
        <source>This version of the daemon does not have that.</source>
        <translation>Diese Version des Dienstes hat das nicht.</translation>
    </message>
    <message>
        <source>It is older than the property or the command.</source>
        <translation>Sie ist älter als die Eigenschaft oder der Befehl.</translation>
    </message>
    <message>
        <source>Go on without; a newer wsbrd tells more.</source>
        <translation>Machen Sie ohne weiter; ein neueres wsbrd gibt mehr an.</translation>
    </message>
    <message>
        <source>The daemon tells this in a form that no known version uses.</source>
        <translation>Der Dienst gibt dies in einer Form an, die keine bekannte Version verwendet.</translation>
    </message>
    <message>
        <source>It is a version that this program does not know yet.</source>
        <translation>Es ist eine Version, die dieses Programm noch nicht kennt.</translation>
    </message>
    <message>
        <source>Another program has taken the daemon's name.</source>
        <translation>Ein anderes Programm hat den Namen des Dienstes übernommen.</translation>
    </message>
    <message>
        <source>Send the version of the daemon to support.</source>
        <translation>Teilen Sie dem Support die Version des Dienstes mit.</translation>
    </message>
    <message>
        <source>The radio of this border router does not tell that.</source>
        <translation>Das Funkmodul dieses Border-Routers gibt das nicht an.</translation>
    </message>
    <message>
        <source>Its firmware is older than the daemon.</source>
        <translation>Seine Firmware ist älter als der Dienst.</translation>
    </message>
    <message>
        <source>Go on without, or update the radio's firmware.</source>
        <translation>Machen Sie ohne weiter oder aktualisieren Sie die Firmware des Funkmoduls.</translation>
    </message>
    <message>
        <source>The daemon has answered with an error of its own.</source>
        <translation>Der Dienst hat mit einem eigenen Fehler geantwortet.</translation>
    </message>
    <message>
        <source>It could not do it in its state.</source>
        <translation>Er konnte es in seinem Zustand nicht tun.</translation>
    </message>
    <message>
        <source>Version 2.6.0 of wsbrd fails so for its list of nodes; 2.6.1 does not.</source>
        <translation>Version 2.6.0 von wsbrd scheitert so bei ihrer Liste der Knoten; 2.6.1 nicht.</translation>
    </message>
    <message>
        <source>Look into its journal.</source>
        <translation>Sehen Sie in sein Journal.</translation>
    </message>
    <message>
        <source>The D-Bus has gone away.</source>
        <translation>Der D-Bus ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The other computer was restarted.</source>
        <translation>Der andere Rechner wurde neu gestartet.</translation>
    </message>
    <message>
        <source>The network was interrupted.</source>
        <translation>Das Netz wurde unterbrochen.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>This computer has no network interface of that name.</source>
        <translation>Dieser Rechner hat keine Netzwerkschnittstelle dieses Namens.</translation>
    </message>
    <message>
        <source>The border router's daemon, which makes it, is not running.</source>
        <translation>Der Dienst des Border-Routers, der sie anlegt, läuft nicht.</translation>
    </message>
    <message>
        <source>It has another name in the daemon's configuration.</source>
        <translation>Sie hat in der Konfiguration des Dienstes einen anderen Namen.</translation>
    </message>
    <message>
        <source>Start the daemon, or name the right interface.</source>
        <translation>Starten Sie den Dienst oder nennen Sie die richtige Schnittstelle.</translation>
    </message>
    <message>
        <source>The kernel does not tell the state of the network.</source>
        <translation>Der Kernel gibt den Zustand des Netzes nicht an.</translation>
    </message>
    <message>
        <source>The program runs in a container without network rights.</source>
        <translation>Das Programm läuft in einem Container ohne Netzwerkrechte.</translation>
    </message>
    <message>
        <source>The kernel is older than what this program expects.</source>
        <translation>Der Kernel ist älter als der, den dieses Programm erwartet.</translation>
    </message>
    <message>
        <source>Start the program outside of the container, or use “ip address” by hand.</source>
        <translation>Starten Sie das Programm außerhalb des Containers oder verwenden Sie „ip address“ von Hand.</translation>
    </message>
    <message>
        <source>The program journalctl is not on this computer.</source>
        <translation>Das Programm journalctl ist nicht auf diesem Rechner.</translation>
    </message>
    <message>
        <source>It runs without systemd.</source>
        <translation>Er läuft ohne systemd.</translation>
    </message>
    <message>
        <source>Open the router's log file in place of the journal.</source>
        <translation>Öffnen Sie statt des Journals die Protokolldatei des Routers.</translation>
    </message>
    <message>
        <source>The program journalctl has ended with status %1.</source>
        <translation>Das Programm journalctl wurde mit Status %1 beendet.</translation>
    </message>
    <message>
        <source>There is no journal.</source>
        <translation>Es gibt kein Journal.</translation>
    </message>
    <message>
        <source>The connection to the other computer has ended.</source>
        <translation>Die Verbindung zum anderen Rechner wurde beendet.</translation>
    </message>
    <message>
        <source>Try the same by hand: journalctl -u UNIT.</source>
        <translation>Versuchen Sie dasselbe von Hand: journalctl -u UNIT.</translation>
    </message>
    <message>
        <source>The journal has no entry of this unit that you may read.</source>
        <translation>Das Journal hat keinen Eintrag dieser Unit, den Sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The unit has another name.</source>
        <translation>Die Unit hat einen anderen Namen.</translation>
    </message>
    <message>
        <source>You are in none of the groups systemd-journal and adm.</source>
        <translation>Sie sind in keiner der Gruppen systemd-journal und adm.</translation>
    </message>
    <message>
        <source>The daemon has not run yet.</source>
        <translation>Der Dienst ist noch nicht gelaufen.</translation>
    </message>
    <message>
        <source>Check the unit's name in the settings; an administrator can add you with: usermod -aG systemd-journal USER.</source>
        <translation>Prüfen Sie den Namen der Unit in den Einstellungen; ein Administrator kann Sie hinzufügen mit: usermod -aG systemd-journal USER.</translation>
    </message>
    <message>
        <source>This is no journal in export format (at octet %1).</source>
        <translation>Das ist kein Journal im Exportformat (bei Oktett %1).</translation>
    </message>
    <message>
        <source>It is a plain text log, or a file of another program.</source>
        <translation>Es ist ein reines Textprotokoll oder eine Datei eines anderen Programms.</translation>
    </message>
    <message>
        <source>Make it with: journalctl -o export -u UNIT, or open it as a text log.</source>
        <translation>Erzeugen Sie es mit: journalctl -o export -u UNIT, oder öffnen Sie es als Textprotokoll.</translation>
    </message>
    <message>
        <source>The program pkexec is not on this computer, so nothing can be changed from here.</source>
        <translation>Das Programm pkexec ist nicht auf diesem Rechner; deshalb lässt sich von hier aus nichts ändern.</translation>
    </message>
    <message>
        <source>The package with it was never installed.</source>
        <translation>Das Softwarepaket dafür wurde nie installiert.</translation>
    </message>
    <message>
        <source>This computer uses something else than polkit.</source>
        <translation>Dieser Rechner verwendet etwas anderes als polkit.</translation>
    </message>
    <message>
        <source>Run the command that is shown as an administrator.</source>
        <translation>Führen Sie den angezeigten Befehl als Administrator aus.</translation>
    </message>
    <message>
        <source>The change was not authorised; nothing was changed.</source>
        <translation>Die Änderung wurde nicht autorisiert; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The question was dismissed, or the password was wrong.</source>
        <translation>Die Abfrage wurde abgebrochen, oder das Passwort war falsch.</translation>
    </message>
    <message>
        <source>Nobody could be asked: there is no authentication agent.</source>
        <translation>Niemand konnte gefragt werden: Es gibt keinen Authentifizierungsagenten.</translation>
    </message>
    <message>
        <source>Try again, or run the command that is shown as an administrator.</source>
        <translation>Versuchen Sie es erneut oder führen Sie den angezeigten Befehl als Administrator aus.</translation>
    </message>
    <message>
        <source>That cannot be done.</source>
        <translation>Das ist nicht möglich.</translation>
    </message>
    <message>
        <source>The interface's or the unit's name is no such name.</source>
        <translation>Der Name der Schnittstelle oder der Unit ist kein solcher Name.</translation>
    </message>
    <message>
        <source>Another change is still under way.</source>
        <translation>Eine andere Änderung läuft noch.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>The change has failed.</source>
        <translation>Die Änderung ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The change has failed: %1.</source>
        <translation>Die Änderung ist fehlgeschlagen: %1.</translation>
    </message>
    <message>
        <source>The interface has gone meanwhile.</source>
        <translation>Die Schnittstelle ist inzwischen verschwunden.</translation>
    </message>
    <message>
        <source>The system forbids it even to an administrator, as in a container.</source>
        <translation>Das System verbietet es sogar einem Administrator, wie in einem Container.</translation>
    </message>
    <message>
        <source>Run the command that is shown by hand and read what it says.</source>
        <translation>Führen Sie den angezeigten Befehl von Hand aus und lesen Sie, was er meldet.</translation>
    </message>
    <message>
        <source>The helper that makes changes is not installed.</source>
        <translation>Das Hilfsprogramm, das Änderungen vornimmt, ist nicht installiert.</translation>
    </message>
    <message>
        <source>The program runs from its build folder and not from its package.</source>
        <translation>Das Programm läuft aus seinem Build-Ordner und nicht aus seinem Softwarepaket.</translation>
    </message>
    <message>
        <source>The connection to the database server is not written as PostgreSQL expects it.</source>
        <translation>Die Verbindung zum Datenbankserver ist nicht so geschrieben, wie PostgreSQL sie erwartet.</translation>
    </message>
    <message>
        <source>A parameter has an unknown name.</source>
        <translation>Ein Parameter hat einen unbekannten Namen.</translation>
    </message>
    <message>
        <source>A blank in a value stands without quotation marks.</source>
        <translation>Ein Leerzeichen in einem Wert steht ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>Write for example postgresql://host/database or service=NAME; a path that contains an equals sign begins with a dot and a slash.</source>
        <translation>Schreiben Sie zum Beispiel postgresql://host/database oder service=NAME; ein Pfad, der ein Gleichheitszeichen enthält, beginnt mit einem Punkt und einem Schrägstrich.</translation>
    </message>
    <message>
        <source>The database's password stands in its address, where other users of the computer can read it.</source>
        <translation>Das Passwort der Datenbank steht in ihrer Adresse, wo andere Benutzer des Rechners es lesen können.</translation>
    </message>
    <message>
        <source>The database's password stands in the environment variable PGPASSWORD.</source>
        <translation>Das Passwort der Datenbank steht in der Umgebungsvariablen PGPASSWORD.</translation>
    </message>
    <message>
        <source>Command lines and environments are shown by the system's own tools.</source>
        <translation>Befehlszeilen und Umgebungen werden von den Werkzeugen des Systems selbst angezeigt.</translation>
    </message>
    <message>
        <source>Put the password into ~/.pgpass, into the file that PGPASSFILE names, or into a service file, each with mode 600, and take it out of the address and the environment.</source>
        <translation>Legen Sie das Passwort in ~/.pgpass, in der Datei, die PGPASSFILE nennt, oder in einer Servicedatei ab, jeweils mit Modus 600, und nehmen Sie es aus der Adresse und der Umgebung heraus.</translation>
    </message>
    <message>
        <source>There is no connection to the database server.</source>
        <translation>Es gibt keine Verbindung zum Datenbankserver.</translation>
    </message>
    <message>
        <source>The server does not run, or starts at this moment.</source>
        <translation>Der Server läuft nicht oder startet in diesem Moment.</translation>
    </message>
    <message>
        <source>The network between here and the server is interrupted.</source>
        <translation>Das Netz zwischen hier und dem Server ist unterbrochen.</translation>
    </message>
    <message>
        <source>Host, port or socket folder are not the server's.</source>
        <translation>Host, Port oder Socket-Ordner sind nicht die des Servers.</translation>
    </message>
    <message>
        <source>Start the server or correct the address. Batches are kept by their senders until then.</source>
        <translation>Starten Sie den Server oder berichtigen Sie die Adresse. Bis dahin bewahren die Absender ihre Pakete auf.</translation>
    </message>
    <message>
        <source>The database server does not let this user in.</source>
        <translation>Der Datenbankserver lässt diesen Benutzer nicht herein.</translation>
    </message>
    <message>
        <source>The password is missing or wrong.</source>
        <translation>Das Passwort fehlt oder ist falsch.</translation>
    </message>
    <message>
        <source>The server's pg_hba.conf has no line for this user, database and address.</source>
        <translation>Die Datei pg_hba.conf des Servers hat keine Zeile für diesen Benutzer, diese Datenbank und diese Adresse.</translation>
    </message>
    <message>
        <source>Check the password file and the server's pg_hba.conf.</source>
        <translation>Prüfen Sie die Passwortdatei und die Datei pg_hba.conf des Servers.</translation>
    </message>
    <message>
        <source>The database server has no database of this name.</source>
        <translation>Der Datenbankserver hat keine Datenbank dieses Namens.</translation>
    </message>
    <message>
        <source>It has not been made yet.</source>
        <translation>Sie wurde noch nicht angelegt.</translation>
    </message>
    <message>
        <source>Make it, for example with createdb --encoding=UTF8 --template=template0 NAME.</source>
        <translation>Legen Sie sie an, zum Beispiel mit createdb --encoding=UTF8 --template=template0 NAME.</translation>
    </message>
    <message>
        <source>The database does not keep its texts in UTF8.</source>
        <translation>Die Datenbank speichert ihre Texte nicht in UTF8.</translation>
    </message>
    <message>
        <source>It was made from a template with another encoding.</source>
        <translation>Sie wurde aus einer Vorlage mit einer anderen Kodierung angelegt.</translation>
    </message>
    <message>
        <source>Make a new database, for example with createdb --encoding=UTF8 --template=template0 NAME.</source>
        <translation>Legen Sie eine neue Datenbank an, zum Beispiel mit createdb --encoding=UTF8 --template=template0 NAME.</translation>
    </message>
    <message>
        <source>The database server is set up so that a power failure can lose what it has confirmed: %1 is off.</source>
        <translation>Der Datenbankserver ist so eingerichtet, dass bei einem Stromausfall verloren gehen kann, was er bestätigt hat: %1 ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Somebody made the server faster at the price of safety.</source>
        <translation>Jemand hat den Server auf Kosten der Sicherheit schneller gemacht.</translation>
    </message>
    <message>
        <source>Set %1 to on in postgresql.conf and load the settings again.</source>
        <translation>Setzen Sie %1 in postgresql.conf auf on und laden Sie die Einstellungen erneut.</translation>
    </message>
    <message>
        <source>The database can only be read.</source>
        <translation>Die Datenbank kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>It is a standby of another server.</source>
        <translation>Sie ist ein Standby eines anderen Servers.</translation>
    </message>
    <message>
        <source>Its default_transaction_read_only is on.</source>
        <translation>Ihr default_transaction_read_only ist eingeschaltet.</translation>
    </message>
    <message>
        <source>Connect to the primary server; target_session_attrs=read-write in the address finds it.</source>
        <translation>Verbinden Sie sich mit dem Primärserver; target_session_attrs=read-write in der Adresse findet ihn.</translation>
    </message>
    <message>
        <source>The database server is older than PostgreSQL 14 (it says %1).</source>
        <translation>Der Datenbankserver ist älter als PostgreSQL 14 (er meldet %1).</translation>
    </message>
    <message>
        <source>It was never upgraded.</source>
        <translation>Er wurde nie aktualisiert.</translation>
    </message>
    <message>
        <source>Upgrade the server, or use another one.</source>
        <translation>Aktualisieren Sie den Server oder verwenden Sie einen anderen.</translation>
    </message>
    <message>
        <source>A newer version of this program made the tables of this database (version %1).</source>
        <translation>Eine neuere Version dieses Programms hat die Tabellen dieser Datenbank angelegt (Version %1).</translation>
    </message>
    <message>
        <source>Another head-end on the same database has been updated already.</source>
        <translation>Eine andere Zentrale an derselben Datenbank wurde bereits aktualisiert.</translation>
    </message>
    <message>
        <source>The database user lacks a right that is needed.</source>
        <translation>Dem Datenbankbenutzer fehlt ein Recht, das gebraucht wird.</translation>
    </message>
    <message>
        <source>It may not make the schema ami_hes, or not temporary tables.</source>
        <translation>Er darf das Schema ami_hes nicht anlegen oder keine temporären Tabellen.</translation>
    </message>
    <message>
        <source>The schema ami_hes belongs to somebody else.</source>
        <translation>Das Schema ami_hes gehört jemand anderem.</translation>
    </message>
    <message>
        <source>Let the user own the database, or make the schema for it: CREATE SCHEMA ami_hes AUTHORIZATION NAME.</source>
        <translation>Machen Sie den Benutzer zum Eigentümer der Datenbank oder legen Sie das Schema für ihn an: CREATE SCHEMA ami_hes AUTHORIZATION NAME.</translation>
    </message>
    <message>
        <source>The database did not get to this batch in time (%1).</source>
        <translation>Die Datenbank ist nicht rechtzeitig zu diesem Paket gekommen (%1).</translation>
    </message>
    <message>
        <source>Another transaction holds a lock for long.</source>
        <translation>Eine andere Transaktion hält lange eine Sperre.</translation>
    </message>
    <message>
        <source>The server has more to do than it can.</source>
        <translation>Der Server hat mehr zu tun, als er bewältigen kann.</translation>
    </message>
    <message>
        <source>Nothing is lost; the batch is sent again. If it stays, look for long transactions in pg_stat_activity.</source>
        <translation>Es geht nichts verloren; das Paket wird erneut gesendet. Bleibt es dabei, suchen Sie in pg_stat_activity nach langen Transaktionen.</translation>
    </message>
    <message>
        <source>The database server has run out of disk, memory or connections (%1).</source>
        <translation>Dem Datenbankserver sind Datenträgerplatz, Arbeitsspeicher oder Verbindungen ausgegangen (%1).</translation>
    </message>
    <message>
        <source>The disk of the tables or of the log is full.</source>
        <translation>Der Datenträger der Tabellen oder des Protokolls ist voll.</translation>
    </message>
    <message>
        <source>Too many programs are connected.</source>
        <translation>Zu viele Programme sind verbunden.</translation>
    </message>
    <message>
        <source>Make room on the server. Nothing is lost; the batches are sent again.</source>
        <translation>Schaffen Sie Platz auf dem Server. Es geht nichts verloren; die Pakete werden erneut gesendet.</translation>
    </message>
    <message>
        <source>The database server refused a statement (%1).</source>
        <translation>Der Datenbankserver hat eine Anweisung abgelehnt (%1).</translation>
    </message>
    <message>
        <source>Somebody changed the tables by hand.</source>
        <translation>Jemand hat die Tabellen von Hand geändert.</translation>
    </message>
    <message>
        <source>Look into the server's log and pass the code on to support. The batch is not stored.</source>
        <translation>Sehen Sie in das Protokoll des Servers und geben Sie den Code an den Support weiter. Das Paket ist nicht gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>The database does not account for each of the %n reading(s) of a batch, so none of them was stored.</source>
        <translation>
            <numerusform>Die Datenbank weist den %n Ablesewert eines Pakets nicht nach; deshalb wurde er nicht gespeichert.</numerusform>
            <numerusform>Die Datenbank weist nicht jeden der %n Ablesewerte eines Pakets nach; deshalb wurde keiner davon gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database server or one of its extensions has a fault.</source>
        <translation>Der Datenbankserver oder eine seiner Erweiterungen hat einen Fehler.</translation>
    </message>
    <message>
        <source>Pass this on to support together with the versions of the server and its extensions.</source>
        <translation>Geben Sie dies zusammen mit den Versionen des Servers und seiner Erweiterungen an den Support weiter.</translation>
    </message>
    <message>
        <source>Open the store again: the newest good copy takes its place when there is one. “ami-cli store salvage” looks for readings in the file that was put aside.</source>
        <translation>Öffnen Sie den Speicher erneut: Die neueste gute Kopie nimmt seinen Platz ein, wenn es eine gibt. „ami-cli store salvage“ sucht in der beiseitegelegten Datei nach Ablesewerten.</translation>
    </message>
    <message>
        <source>The disk is full, so no new readings are stored. What was stored before is safe, and sending still works.</source>
        <translation>Der Datenträger ist voll; deshalb werden keine neuen Ablesewerte gespeichert. Was vorher gespeichert wurde, ist sicher, und das Senden funktioniert weiterhin.</translation>
    </message>
    <message>
        <source>Send what waits and make room; then read again. The program goes on by itself when there is room.</source>
        <translation>Senden Sie, was wartet, und schaffen Sie Platz; lesen Sie dann erneut. Das Programm macht von selbst weiter, wenn Platz vorhanden ist.</translation>
    </message>
    <message>
        <source>A batch in its present state cannot take this step.</source>
        <translation>Ein Paket in seinem gegenwärtigen Zustand kann diesen Schritt nicht ausführen.</translation>
    </message>
    <message>
        <source>It was sent, split or confirmed in the meantime.</source>
        <translation>Es wurde inzwischen gesendet, geteilt oder bestätigt.</translation>
    </message>
    <message>
        <source>Look at the list of batches again and choose anew.</source>
        <translation>Sehen Sie sich die Liste der Pakete erneut an und wählen Sie neu.</translation>
    </message>
    <message>
        <source>There is nothing of this name in the queue, or it needs no decision.</source>
        <translation>In der Warteschlange gibt es nichts mit diesem Namen, oder es braucht keine Entscheidung.</translation>
    </message>
    <message>
        <source>It was decided or confirmed in the meantime.</source>
        <translation>Es wurde inzwischen entschieden oder bestätigt.</translation>
    </message>
    <message>
        <source>The number or the name is misspelt.</source>
        <translation>Die Nummer oder der Name ist falsch geschrieben.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Sehen Sie sich die Liste erneut an.</translation>
    </message>
    <message>
        <source>The file holds no unsent data that could be trusted, so nothing was taken from it.</source>
        <translation>Die Datei enthält keine ungesendeten Daten, denen man vertrauen könnte; deshalb wurde nichts daraus übernommen.</translation>
    </message>
    <message>
        <source>The file was cut or changed on its way.</source>
        <translation>Die Datei wurde unterwegs abgeschnitten oder verändert.</translation>
    </message>
    <message>
        <source>It is some other file.</source>
        <translation>Es ist irgendeine andere Datei.</translation>
    </message>
    <message>
        <source>Copy the file again and compare its size, or export anew.</source>
        <translation>Kopieren Sie die Datei erneut und vergleichen Sie ihre Größe, oder exportieren Sie neu.</translation>
    </message>
    <message>
        <source>A file cannot be read or written (system error %1).</source>
        <translation>Eine Datei kann nicht gelesen oder geschrieben werden (Systemfehler %1).</translation>
    </message>
    <message>
        <source>It is missing or belongs to another user.</source>
        <translation>Sie fehlt oder gehört einem anderen Benutzer.</translation>
    </message>
    <message>
        <source>The medium was pulled out.</source>
        <translation>Das Medium wurde herausgezogen.</translation>
    </message>
    <message>
        <source>Check the name, the rights and the medium, then try again.</source>
        <translation>Prüfen Sie den Namen, die Rechte und das Medium und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>A value that the server did not take is sent again only with a reason in plain text.</source>
        <translation>Ein Wert, den der Server nicht übernommen hat, wird nur mit einer Begründung in Klartext erneut gesendet.</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>Es wurde keine Begründung angegeben.</translation>
    </message>
    <message>
        <source>Write in a sentence why your value is the right one.</source>
        <translation>Schreiben Sie in einem Satz, warum Ihr Wert der richtige ist.</translation>
    </message>
    <message>
        <source>This network wants you to log in first, so nothing was sent.</source>
        <translation>Dieses Netz verlangt zuerst eine Anmeldung; deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>A hotel, a guest network or a company gateway answered in place of the server.</source>
        <translation>Ein Hotel, ein Gastnetz oder ein Firmen-Gateway hat anstelle des Servers geantwortet.</translation>
    </message>
    <message>
        <source>Open a web page, log in, then send again; the program also looks again by itself.</source>
        <translation>Öffnen Sie eine Webseite, melden Sie sich an und senden Sie dann erneut; das Programm sieht auch von selbst wieder nach.</translation>
    </message>
    <message>
        <source>The proxy does not let this laptop through (status %1).</source>
        <translation>Der Proxy lässt diesen Laptop nicht durch (Status %1).</translation>
    </message>
    <message>
        <source>It wants a user name and a password.</source>
        <translation>Er verlangt einen Benutzernamen und ein Passwort.</translation>
    </message>
    <message>
        <source>It does not allow this server.</source>
        <translation>Er erlaubt diesen Server nicht.</translation>
    </message>
    <message>
        <source>It cannot reach the server.</source>
        <translation>Er kann den Server nicht erreichen.</translation>
    </message>
    <message>
        <source>Check the proxy and the file with its password in the settings, or ask the network's operator.</source>
        <translation>Prüfen Sie den Proxy und die Datei mit seinem Passwort in den Einstellungen oder fragen Sie den Betreiber des Netzes.</translation>
    </message>
    <message>
        <source>The proxy's password file cannot be used.</source>
        <translation>Die Passwortdatei des Proxys ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>It is missing or empty.</source>
        <translation>Sie fehlt oder ist leer.</translation>
    </message>
    <message>
        <source>Other users could read it.</source>
        <translation>Andere Benutzer könnten sie lesen.</translation>
    </message>
    <message>
        <source>Put “user:password” into one line of the file and run “chmod 600” on it.</source>
        <translation>Schreiben Sie „user:password“ in eine Zeile der Datei und führen Sie „chmod 600“ für sie aus.</translation>
    </message>
    <message>
        <source>Sending was switched off by a person.</source>
        <translation>Das Senden wurde von einer Person abgeschaltet.</translation>
    </message>
    <message>
        <source>Somebody paused the queue.</source>
        <translation>Jemand hat die Warteschlange angehalten.</translation>
    </message>
    <message>
        <source>Resume the queue when the readings may go.</source>
        <translation>Setzen Sie die Warteschlange fort, wenn die Ablesewerte gesendet werden dürfen.</translation>
    </message>
    <message>
        <source>The limit for automatic sending on a metered network is reached.</source>
        <translation>Die Grenze für automatisches Senden in einem getakteten Netz ist erreicht.</translation>
    </message>
    <message>
        <source>This network is marked as one that costs money, and today or this month enough was sent.</source>
        <translation>Dieses Netz ist als kostenpflichtig gekennzeichnet, und heute oder in diesem Monat wurde genug gesendet.</translation>
    </message>
    <message>
        <source>Send by hand, use another network, or raise the limit in the settings.</source>
        <translation>Senden Sie von Hand, verwenden Sie ein anderes Netz oder erhöhen Sie die Grenze in den Einstellungen.</translation>
    </message>
    <message>
        <source>Another part of this program watches it.</source>
        <translation>Ein anderer Teil dieses Programms beobachtet ihn.</translation>
    </message>
    <message>
        <source>A newer version of the protocol has it.</source>
        <translation>Eine neuere Fassung des Protokolls hat sie.</translation>
    </message>
    <message>
        <source>The device does not understand the request (%1 Bad Request).</source>
        <translation>Das Gerät versteht die Anfrage nicht (%1 Bad Request).</translation>
    </message>
    <message>
        <source>The payload is not what this resource takes.</source>
        <translation>Die Nutzdaten sind nicht, was diese Ressource annimmt.</translation>
    </message>
    <message>
        <source>A word of the query is wrong.</source>
        <translation>Ein Wort der Query ist falsch.</translation>
    </message>
    <message>
        <source>Check payload, content format and query against the device's manual.</source>
        <translation>Prüfen Sie Nutzdaten, Inhaltsformat und Query anhand der Anleitung des Geräts.</translation>
    </message>
    <message>
        <source>The device wants to know who asks (%1 Unauthorized).</source>
        <translation>Das Gerät will wissen, wer fragt (%1 Unauthorized).</translation>
    </message>
    <message>
        <source>This resource is served over DTLS only.</source>
        <translation>Diese Ressource gibt es nur über DTLS.</translation>
    </message>
    <message>
        <source>The key or certificate belongs to somebody without this right.</source>
        <translation>Der Schlüssel oder das Zertifikat gehört jemandem ohne dieses Recht.</translation>
    </message>
    <message>
        <source>Ask again with coaps:// and a key that may do this.</source>
        <translation>Fragen Sie erneut mit coaps:// und einem Schlüssel, der das darf.</translation>
    </message>
    <message>
        <source>The device does not know an option of the request (%1 Bad Option).</source>
        <translation>Das Gerät kennt eine Option der Anfrage nicht (%1 Bad Option).</translation>
    </message>
    <message>
        <source>It has an older version of CoAP, or cannot send blocks of this size.</source>
        <translation>Es hat eine ältere Version von CoAP oder kann keine Blöcke dieser Größe senden.</translation>
    </message>
    <message>
        <source>Ask again without --block, --accept and observing.</source>
        <translation>Fragen Sie erneut ohne --block, --accept und Beobachten.</translation>
    </message>
    <message>
        <source>The device does not allow this (%1 Forbidden).</source>
        <translation>Das Gerät erlaubt das nicht (%1 Forbidden).</translation>
    </message>
    <message>
        <source>The resource cannot be changed while the device is in use.</source>
        <translation>Die Ressource lässt sich nicht ändern, während das Gerät in Gebrauch ist.</translation>
    </message>
    <message>
        <source>Use a key that may do this, or ask whoever runs the device.</source>
        <translation>Verwenden Sie einen Schlüssel, der das darf, oder fragen Sie den Betreiber des Geräts.</translation>
    </message>
    <message>
        <source>The device has no such resource (%1 Not Found).</source>
        <translation>Das Gerät hat keine solche Ressource (%1 Not Found).</translation>
    </message>
    <message>
        <source>The path is misspelt; capital and small letters differ.</source>
        <translation>Der Pfad ist falsch geschrieben; Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>An object of this device has other numbers for its instances.</source>
        <translation>Ein Objekt dieses Geräts hat andere Nummern für seine Instanzen.</translation>
    </message>
    <message>
        <source>The device speaks LwM2M and answers its own server only.</source>
        <translation>Das Gerät spricht LwM2M und antwortet nur seinem eigenen Server.</translation>
    </message>
    <message>
        <source>Look at the list of resources: Discover in the window, or “ami-cli coap discover”.</source>
        <translation>Sehen Sie in der Liste der Ressourcen nach: „Erkunden“ im Fenster oder „ami-cli coap discover“.</translation>
    </message>
    <message>
        <source>This resource cannot do that (%1 Method Not Allowed).</source>
        <translation>Diese Ressource kann das nicht (%1 Method Not Allowed).</translation>
    </message>
    <message>
        <source>It can only be read, or only be written.</source>
        <translation>Sie lässt sich nur lesen oder nur schreiben.</translation>
    </message>
    <message>
        <source>It wants POST in place of PUT, or the other way round.</source>
        <translation>Sie verlangt POST statt PUT oder umgekehrt.</translation>
    </message>
    <message>
        <source>Try another method, or look at its interface (if) in the list of resources.</source>
        <translation>Versuchen Sie eine andere Methode oder sehen Sie in der Liste der Ressourcen nach ihrer Schnittstelle (if).</translation>
    </message>
    <message>
        <source>The device has no answer in the format that was asked for (%1 Not Acceptable).</source>
        <translation>Das Gerät hat keine Antwort im verlangten Format (%1 Not Acceptable).</translation>
    </message>
    <message>
        <source>It offers other formats; the list of resources names them (ct).</source>
        <translation>Es bietet andere Formate an; die Liste der Ressourcen nennt sie (ct).</translation>
    </message>
    <message>
        <source>Ask without --accept, or with a format from the list.</source>
        <translation>Fragen Sie ohne --accept oder mit einem Format aus der Liste.</translation>
    </message>
    <message>
        <source>The device missed a part of what was sent (%1 Request Entity Incomplete).</source>
        <translation>Dem Gerät fehlt ein Teil des Gesendeten (%1 Request Entity Incomplete).</translation>
    </message>
    <message>
        <source>A block was lost on the way, or the device has started anew meanwhile.</source>
        <translation>Ein Block ging unterwegs verloren, oder das Gerät ist inzwischen neu gestartet.</translation>
    </message>
    <message>
        <source>Send it again.</source>
        <translation>Senden Sie es erneut.</translation>
    </message>
    <message>
        <source>The change does not fit the state of the device (%1 Conflict).</source>
        <translation>Die Änderung passt nicht zum Zustand des Geräts (%1 Conflict).</translation>
    </message>
    <message>
        <source>Somebody else has changed it meanwhile.</source>
        <translation>Jemand anderes hat sie inzwischen geändert.</translation>
    </message>
    <message>
        <source>Read the resource, then decide anew.</source>
        <translation>Lesen Sie die Ressource und entscheiden Sie dann neu.</translation>
    </message>
    <message>
        <source>A condition of the request does not hold (%1 Precondition Failed).</source>
        <translation>Eine Bedingung der Anfrage ist nicht erfüllt (%1 Precondition Failed).</translation>
    </message>
    <message>
        <source>What was sent is too long for the device (%1 Request Entity Too Large).</source>
        <translation>Das Gesendete ist zu lang für das Gerät (%1 Request Entity Too Large).</translation>
    </message>
    <message>
        <source>It takes smaller blocks, or no blocks at all.</source>
        <translation>Es nimmt kleinere Blöcke oder gar keine Blöcke an.</translation>
    </message>
    <message>
        <source>Send it again with --block 64, or send less.</source>
        <translation>Senden Sie es erneut mit --block 64 oder senden Sie weniger.</translation>
    </message>
    <message>
        <source>The device does not take this content format (%1 Unsupported Content-Format).</source>
        <translation>Das Gerät nimmt dieses Inhaltsformat nicht an (%1 Unsupported Content-Format).</translation>
    </message>
    <message>
        <source>The format was left out or is another one than the resource wants.</source>
        <translation>Das Format fehlte oder ist ein anderes, als die Ressource verlangt.</translation>
    </message>
    <message>
        <source>Give the format with --format; the list of resources names those that it knows (ct).</source>
        <translation>Geben Sie das Format mit --format an; die Liste der Ressourcen nennt die bekannten (ct).</translation>
    </message>
    <message>
        <source>The device understood the payload, but cannot use it (%1 Unprocessable Entity).</source>
        <translation>Das Gerät hat die Nutzdaten verstanden, kann sie aber nicht verwenden (%1 Unprocessable Entity).</translation>
    </message>
    <message>
        <source>A value lies outside its range.</source>
        <translation>Ein Wert liegt außerhalb seines Bereichs.</translation>
    </message>
    <message>
        <source>Check the values against the device's manual.</source>
        <translation>Prüfen Sie die Werte anhand der Anleitung des Geräts.</translation>
    </message>
    <message>
        <source>The device was asked too often (%1 Too Many Requests).</source>
        <translation>Das Gerät wurde zu oft gefragt (%1 Too Many Requests).</translation>
    </message>
    <message>
        <source>Several programs ask it at the same time.</source>
        <translation>Mehrere Programme fragen es gleichzeitig.</translation>
    </message>
    <message>
        <source>Wait a minute, then ask again.</source>
        <translation>Warten Sie eine Minute und fragen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The device failed while it answered (%1 Internal Server Error).</source>
        <translation>Das Gerät hatte beim Antworten einen Fehler (%1 Internal Server Error).</translation>
    </message>
    <message>
        <source>Its firmware has a fault, or it ran out of memory.</source>
        <translation>Seine Firmware hat einen Fehler, oder ihm ging der Speicher aus.</translation>
    </message>
    <message>
        <source>Ask again; if it stays, note firmware version and request for the maker.</source>
        <translation>Fragen Sie erneut; bleibt der Fehler, notieren Sie Firmwareversion und Anfrage für den Hersteller.</translation>
    </message>
    <message>
        <source>The device cannot do what was asked (%1 Not Implemented).</source>
        <translation>Das Gerät kann das Verlangte nicht (%1 Not Implemented).</translation>
    </message>
    <message>
        <source>Its firmware lacks this method.</source>
        <translation>Seiner Firmware fehlt diese Methode.</translation>
    </message>
    <message>
        <source>Try another method.</source>
        <translation>Versuchen Sie eine andere Methode.</translation>
    </message>
    <message>
        <source>A proxy got no answer from the device behind it (%1).</source>
        <translation>Ein Proxy bekam keine Antwort vom Gerät dahinter (%1).</translation>
    </message>
    <message>
        <source>The device behind the proxy is off or out of reach.</source>
        <translation>Das Gerät hinter dem Proxy ist ausgeschaltet oder nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the device, then ask again.</source>
        <translation>Prüfen Sie das Gerät und fragen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The device has no time now (%1 Service Unavailable).</source>
        <translation>Das Gerät hat jetzt keine Zeit (%1 Service Unavailable).</translation>
    </message>
    <message>
        <source>It starts up, updates its firmware or serves somebody else.</source>
        <translation>Es startet, aktualisiert seine Firmware oder bedient jemand anderen.</translation>
    </message>
    <message>
        <source>The device passes nothing on (%1 Proxying Not Supported).</source>
        <translation>Das Gerät leitet nichts weiter (%1 Proxying Not Supported).</translation>
    </message>
    <message>
        <source>It took the request for one to another server.</source>
        <translation>Es hielt die Anfrage für eine an einen anderen Server.</translation>
    </message>
    <message>
        <source>Ask with the device's own address.</source>
        <translation>Fragen Sie mit der eigenen Adresse des Geräts.</translation>
    </message>
    <message>
        <source>The device could not answer (%1).</source>
        <translation>Das Gerät konnte nicht antworten (%1).</translation>
    </message>
    <message>
        <source>The device did not do it (%1).</source>
        <translation>Das Gerät hat es nicht getan (%1).</translation>
    </message>
    <message>
        <source>The device's own documents say what this code stands for.</source>
        <translation>Die Unterlagen des Geräts sagen, wofür dieser Code steht.</translation>
    </message>
    <message>
        <source>Keep the trace for support.</source>
        <translation>Bewahren Sie die Aufzeichnung (Trace) für den Support auf.</translation>
    </message>
    <message>
        <source>This is no address of a CoAP resource.</source>
        <translation>Das ist keine Adresse einer CoAP-Ressource.</translation>
    </message>
    <message>
        <source>A part of it is missing or misspelt.</source>
        <translation>Ein Teil davon fehlt oder ist falsch geschrieben.</translation>
    </message>
    <message>
        <source>An IPv6 address needs brackets when a port or a path stands behind it.</source>
        <translation>Eine IPv6-Adresse braucht Klammern, wenn ein Port oder ein Pfad dahinter steht.</translation>
    </message>
    <message>
        <source>Write for example coap://[fd12::5]/time, coaps://node7/3331/0 or coap+tcp://192.0.2.7.</source>
        <translation>Schreiben Sie zum Beispiel coap://[fd12::5]/time, coaps://node7/3331/0 oder coap+tcp://192.0.2.7.</translation>
    </message>
    <message>
        <source>The answer was said to be text, but is none.</source>
        <translation>Die Antwort soll Text sein, ist aber keiner.</translation>
    </message>
    <message>
        <source>The device names the wrong content format.</source>
        <translation>Das Gerät nennt das falsche Inhaltsformat.</translation>
    </message>
    <message>
        <source>Look at the octets.</source>
        <translation>Sehen Sie sich die Oktette an.</translation>
    </message>
    <message>
        <source>Object %1 of the file of resource names cannot be used.</source>
        <translation>Objekt %1 der Datei mit Ressourcennamen ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The file of resource names is not of its form.</source>
        <translation>Die Datei mit Ressourcennamen hat nicht die richtige Form.</translation>
    </message>
    <message>
        <source>A comma or a quotation mark is missing.</source>
        <translation>Ein Komma oder ein Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>A number stands twice, or a type is unknown.</source>
        <translation>Eine Nummer steht doppelt da, oder ein Typ ist unbekannt.</translation>
    </message>
    <message>
        <source>Compare it with resources/mesh/ipso-objects.json.</source>
        <translation>Vergleichen Sie sie mit resources/mesh/ipso-objects.json.</translation>
    </message>
    <message>
        <source>The file of pre-shared keys holds no key.</source>
        <translation>Die Datei mit vorab vereinbarten Schlüsseln enthält keinen Schlüssel.</translation>
    </message>
    <message>
        <source>The file of pre-shared keys does not say which of its %1 keys is meant.</source>
        <translation>Die Datei mit vorab vereinbarten Schlüsseln sagt nicht, welcher ihrer %1 Schlüssel gemeint ist.</translation>
    </message>
    <message>
        <source>The identity was left out though there are several.</source>
        <translation>Die Identität wurde nicht angegeben, obwohl es mehrere gibt.</translation>
    </message>
    <message>
        <source>The identity is misspelt.</source>
        <translation>Die Identität ist falsch geschrieben.</translation>
    </message>
    <message>
        <source>Name the identity as it stands at the beginning of its line.</source>
        <translation>Nennen Sie die Identität so, wie sie am Anfang ihrer Zeile steht.</translation>
    </message>
    <message>
        <source>The device took the value, but says another one when it is read.</source>
        <translation>Das Gerät hat den Wert angenommen, nennt beim Lesen aber einen anderen.</translation>
    </message>
    <message>
        <source>It rounds, cuts or ignores the value.</source>
        <translation>Es rundet, kürzt oder ignoriert den Wert.</translation>
    </message>
    <message>
        <source>Something else wrote to it meanwhile.</source>
        <translation>Etwas anderes hat inzwischen dorthin geschrieben.</translation>
    </message>
    <message>
        <source>Look at the value that stands there now; the audit log holds both.</source>
        <translation>Sehen Sie nach, welcher Wert jetzt dort steht; das Audit-Protokoll enthält beide.</translation>
    </message>
    <message>
        <source>The payload is no row of octets (at character %1).</source>
        <translation>Die Nutzdaten sind keine Folge von Oktetten (bei Zeichen %1).</translation>
    </message>
    <message>
        <source>A digit is missing, or another letter than 0 to 9 and A to F is there.</source>
        <translation>Eine Ziffer fehlt, oder es steht ein anderer Buchstabe als 0 bis 9 und A bis F da.</translation>
    </message>
    <message>
        <source>Write two digits for each octet, for example 0A FF.</source>
        <translation>Schreiben Sie zwei Ziffern für jedes Oktett, zum Beispiel 0A FF.</translation>
    </message>
    <message>
        <source>This content format is not known here.</source>
        <translation>Dieses Inhaltsformat ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>It is misspelt.</source>
        <translation>Es ist falsch geschrieben.</translation>
    </message>
    <message>
        <source>Give its number.</source>
        <translation>Geben Sie seine Nummer an.</translation>
    </message>
    <message>
        <source>The device does not keep to the format that it names.</source>
        <translation>Das Gerät hält sich nicht an das Format, das es nennt.</translation>
    </message>
    <message>
        <source>Look at the octets, or ask for another format.</source>
        <translation>Sehen Sie sich die Oktette an oder verlangen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>This is no list of names and values (at octet %1).</source>
        <translation>Das ist keine Liste von Namen und Werten (bei Oktett %1).</translation>
    </message>
    <message>
        <source>This is no table of neighbours of 10 octets each (at octet %1).</source>
        <translation>Das ist keine Nachbartabelle mit je 10 Oktetten (bei Oktett %1).</translation>
    </message>
    <message>
        <source>The list of values is too long.</source>
        <translation>Die Liste der Werte ist zu lang.</translation>
    </message>
    <message>
        <source>A value of LwM2M is longer than what holds it (at octet %1).</source>
        <translation>Ein Wert von LwM2M ist länger als das, was ihn enthält (bei Oktett %1).</translation>
    </message>
    <message>
        <source>A value of LwM2M stands where it may not (at octet %1).</source>
        <translation>Ein Wert von LwM2M steht, wo er nicht stehen darf (bei Oktett %1).</translation>
    </message>
    <message>
        <source>The answer in LwM2M's format is too long.</source>
        <translation>Die Antwort im Format von LwM2M ist zu lang.</translation>
    </message>
    <message>
        <source>This is no JSON (at octet %1).</source>
        <translation>Das ist kein JSON (bei Oktett %1).</translation>
    </message>
    <message>
        <source>This is no CBOR (at octet %1).</source>
        <translation>Das ist kein CBOR (bei Oktett %1).</translation>
    </message>
    <message>
        <source>The answer has too many values to be shown as a tree.</source>
        <translation>Die Antwort hat zu viele Werte für die Darstellung als Baum.</translation>
    </message>
    <message>
        <source>The answer is nested too deeply to be shown as a tree.</source>
        <translation>Die Antwort ist für die Darstellung als Baum zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>This is no list of resources in LwM2M's JSON.</source>
        <translation>Das ist keine Liste von Ressourcen im JSON von LwM2M.</translation>
    </message>
    <message>
        <source>Resource %1 in LwM2M's JSON has a member of the wrong type.</source>
        <translation>Ressource %1 im JSON von LwM2M hat ein Element vom falschen Typ.</translation>
    </message>
    <message>
        <source>A number of resource %1 has too many digits.</source>
        <translation>Eine Zahl der Ressource %1 hat zu viele Stellen.</translation>
    </message>
    <message>
        <source>The answer has too many resources.</source>
        <translation>Die Antwort hat zu viele Ressourcen.</translation>
    </message>
    <message>
        <source>The device was reached, but nothing listens on this CoAP port.</source>
        <translation>Das Gerät wurde erreicht, aber an diesem CoAP-Port lauscht nichts.</translation>
    </message>
    <message>
        <source>The port number is wrong; CoAP uses 5683, and 5684 with DTLS.</source>
        <translation>Die Portnummer ist falsch; CoAP verwendet 5683, mit DTLS 5684.</translation>
    </message>
    <message>
        <source>The device offers CoAP only over the other one of UDP and TCP.</source>
        <translation>Das Gerät bietet CoAP nur über das jeweils andere von UDP und TCP an.</translation>
    </message>
    <message>
        <source>The CoAP service is switched off.</source>
        <translation>Der CoAP-Dienst ist abgeschaltet.</translation>
    </message>
    <message>
        <source>Check scheme and port of the address.</source>
        <translation>Prüfen Sie Schema und Port der Adresse.</translation>
    </message>
    <message>
        <source>The device turned the message down without reading it.</source>
        <translation>Das Gerät hat die Nachricht ungelesen abgewiesen.</translation>
    </message>
    <message>
        <source>It has restarted and does not remember the conversation.</source>
        <translation>Es ist neu gestartet und erinnert sich nicht an den Austausch.</translation>
    </message>
    <message>
        <source>It cannot read one of the message's options.</source>
        <translation>Es kann eine der Optionen der Nachricht nicht lesen.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, leave out what is not needed.</source>
        <translation>Versuchen Sie es erneut; bleibt es dabei, lassen Sie weg, was nicht nötig ist.</translation>
    </message>
    <message>
        <source>A secure address was given without a key or certificate to use there.</source>
        <translation>Eine sichere Adresse wurde ohne Schlüssel oder Zertifikat dafür angegeben.</translation>
    </message>
    <message>
        <source>No pre-shared key and no authority was chosen.</source>
        <translation>Es wurde weder ein vorab vereinbarter Schlüssel noch eine Zertifizierungsstelle gewählt.</translation>
    </message>
    <message>
        <source>Choose a pre-shared key or certificates, or use a coap:// address if the device allows that.</source>
        <translation>Wählen Sie einen vorab vereinbarten Schlüssel oder Zertifikate, oder verwenden Sie eine coap://-Adresse, wenn das Gerät das erlaubt.</translation>
    </message>
    <message>
        <source>The key or the certificate files on this computer cannot be used.</source>
        <translation>Der Schlüssel oder die Zertifikatsdateien auf diesem Rechner sind nicht verwendbar.</translation>
    </message>
    <message>
        <source>Certificate and private key do not belong together.</source>
        <translation>Zertifikat und privater Schlüssel gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>A file is not in PEM form or is damaged.</source>
        <translation>Eine Datei liegt nicht im PEM-Format vor oder ist beschädigt.</translation>
    </message>
    <message>
        <source>The identity or the key is empty.</source>
        <translation>Die Identität oder der Schlüssel ist leer.</translation>
    </message>
    <message>
        <source>Check the files; certificate chain and private key are given together or not at all.</source>
        <translation>Prüfen Sie die Dateien; Zertifikatskette und privater Schlüssel werden zusammen oder gar nicht angegeben.</translation>
    </message>
    <message>
        <source>The secure connection could not be made, and the device did not say why.</source>
        <translation>Die sichere Verbindung kam nicht zustande, und das Gerät nannte keinen Grund.</translation>
    </message>
    <message>
        <source>The radio path loses too much for the large messages of a handshake.</source>
        <translation>Auf der Funkstrecke geht für die großen Nachrichten eines Handshakes zu viel verloren.</translation>
    </message>
    <message>
        <source>The device speaks another version of DTLS.</source>
        <translation>Das Gerät spricht eine andere Version von DTLS.</translation>
    </message>
    <message>
        <source>Try again nearer to the device; pre-shared keys need fewer and smaller messages than certificates.</source>
        <translation>Versuchen Sie es näher am Gerät erneut; vorab vereinbarte Schlüssel brauchen weniger und kleinere Nachrichten als Zertifikate.</translation>
    </message>
    <message>
        <source>The device does not accept this identity and pre-shared key.</source>
        <translation>Das Gerät akzeptiert diese Identität und diesen vorab vereinbarten Schlüssel nicht.</translation>
    </message>
    <message>
        <source>The identity is not known to the device.</source>
        <translation>Die Identität ist dem Gerät nicht bekannt.</translation>
    </message>
    <message>
        <source>The key was changed.</source>
        <translation>Der Schlüssel wurde gewechselt.</translation>
    </message>
    <message>
        <source>The key belongs to another device.</source>
        <translation>Der Schlüssel gehört zu einem anderen Gerät.</translation>
    </message>
    <message>
        <source>Check identity and key for this device.</source>
        <translation>Prüfen Sie Identität und Schlüssel für dieses Gerät.</translation>
    </message>
    <message>
        <source>The device fell silent after our key was shown.</source>
        <translation>Das Gerät verstummte, nachdem unser Schlüssel gezeigt wurde.</translation>
    </message>
    <message>
        <source>The pre-shared key is wrong: with DTLS most devices do not answer then.</source>
        <translation>Der vorab vereinbarte Schlüssel ist falsch: Bei DTLS antworten die meisten Geräte dann nicht.</translation>
    </message>
    <message>
        <source>The last messages of the handshake were lost.</source>
        <translation>Die letzten Nachrichten des Handshakes gingen verloren.</translation>
    </message>
    <message>
        <source>Check identity and key, then try again.</source>
        <translation>Prüfen Sie Identität und Schlüssel und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The device and this computer found no common way to encrypt.</source>
        <translation>Das Gerät und dieser Rechner fanden keine gemeinsame Verschlüsselung.</translation>
    </message>
    <message>
        <source>The device wants certificates and was offered a pre-shared key, or the other way round.</source>
        <translation>Das Gerät verlangt Zertifikate und bekam einen vorab vereinbarten Schlüssel angeboten, oder umgekehrt.</translation>
    </message>
    <message>
        <source>The device's software is very old.</source>
        <translation>Die Software des Geräts ist sehr alt.</translation>
    </message>
    <message>
        <source>Use the kind of credentials that the device was set up with.</source>
        <translation>Verwenden Sie die Art von Zugangsdaten, mit der das Gerät eingerichtet wurde.</translation>
    </message>
    <message>
        <source>The device does not accept our certificate.</source>
        <translation>Das Gerät akzeptiert unser Zertifikat nicht.</translation>
    </message>
    <message>
        <source>The device asks for a certificate and none was chosen.</source>
        <translation>Das Gerät verlangt ein Zertifikat, und es wurde keines gewählt.</translation>
    </message>
    <message>
        <source>Our certificate comes from an authority that the device does not know.</source>
        <translation>Unser Zertifikat stammt von einer Zertifizierungsstelle, die das Gerät nicht kennt.</translation>
    </message>
    <message>
        <source>Our certificate has expired or the device's clock is wrong.</source>
        <translation>Unser Zertifikat ist abgelaufen, oder die Uhr des Geräts geht falsch.</translation>
    </message>
    <message>
        <source>Choose the certificate chain and key that are meant for this device.</source>
        <translation>Wählen Sie Zertifikatskette und Schlüssel, die für dieses Gerät bestimmt sind.</translation>
    </message>
    <message>
        <source>The device's certificate was not issued by the chosen authority.</source>
        <translation>Das Zertifikat des Geräts wurde nicht von der gewählten Zertifizierungsstelle ausgestellt.</translation>
    </message>
    <message>
        <source>The file of the authority is that of another network.</source>
        <translation>Die Datei der Zertifizierungsstelle ist die eines anderen Netzes.</translation>
    </message>
    <message>
        <source>The device does not send its intermediate certificates.</source>
        <translation>Das Gerät sendet seine Zwischenzertifikate nicht.</translation>
    </message>
    <message>
        <source>Somebody else answers in the device's place.</source>
        <translation>Jemand anderes antwortet anstelle des Geräts.</translation>
    </message>
    <message>
        <source>Choose the authority of this network; do not go on without it.</source>
        <translation>Wählen Sie die Zertifizierungsstelle dieses Netzes; machen Sie nicht ohne sie weiter.</translation>
    </message>
    <message>
        <source>The device's certificate has expired.</source>
        <translation>Das Zertifikat des Geräts ist abgelaufen.</translation>
    </message>
    <message>
        <source>It was not renewed in time.</source>
        <translation>Es wurde nicht rechtzeitig erneuert.</translation>
    </message>
    <message>
        <source>This computer's clock is ahead.</source>
        <translation>Die Uhr dieses Rechners geht vor.</translation>
    </message>
    <message>
        <source>Check the date of this computer, then have the certificate renewed.</source>
        <translation>Prüfen Sie das Datum dieses Rechners und lassen Sie dann das Zertifikat erneuern.</translation>
    </message>
    <message>
        <source>The device's certificate is not valid yet.</source>
        <translation>Das Zertifikat des Geräts ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>This computer's clock is behind.</source>
        <translation>Die Uhr dieses Rechners geht nach.</translation>
    </message>
    <message>
        <source>The certificate was issued with a later date.</source>
        <translation>Das Zertifikat wurde mit einem späteren Datum ausgestellt.</translation>
    </message>
    <message>
        <source>Check the date of this computer.</source>
        <translation>Prüfen Sie das Datum dieses Rechners.</translation>
    </message>
    <message>
        <source>The certificate is good, but it belongs to another device.</source>
        <translation>Das Zertifikat ist gültig, gehört aber zu einem anderen Gerät.</translation>
    </message>
    <message>
        <source>The address leads to another device than was meant.</source>
        <translation>Die Adresse führt zu einem anderen Gerät als gemeint.</translation>
    </message>
    <message>
        <source>The certificate names the device in another way than the address does.</source>
        <translation>Das Zertifikat nennt das Gerät anders als die Adresse.</translation>
    </message>
    <message>
        <source>Check the address, or give the name that the certificate has.</source>
        <translation>Prüfen Sie die Adresse oder geben Sie den Namen an, den das Zertifikat hat.</translation>
    </message>
    <message>
        <source>The device's certificate does not hold.</source>
        <translation>Das Zertifikat des Geräts hält der Prüfung nicht stand.</translation>
    </message>
    <message>
        <source>A signature in the chain is wrong.</source>
        <translation>Eine Signatur in der Kette ist falsch.</translation>
    </message>
    <message>
        <source>The certificate is not meant for servers.</source>
        <translation>Das Zertifikat ist nicht für Server bestimmt.</translation>
    </message>
    <message>
        <source>Have the certificate checked; do not go on with it.</source>
        <translation>Lassen Sie das Zertifikat prüfen; machen Sie nicht damit weiter.</translation>
    </message>
    <message>
        <source>The answer is longer than 4 MiB and was given up.</source>
        <translation>Die Antwort ist länger als 4 MiB und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The resource is a file for other tools.</source>
        <translation>Die Ressource ist eine Datei für andere Werkzeuge.</translation>
    </message>
    <message>
        <source>The device sends blocks without end.</source>
        <translation>Das Gerät sendet endlos Blöcke.</translation>
    </message>
    <message>
        <source>Ask for a part of it, for example with a query.</source>
        <translation>Fordern Sie einen Teil davon an, zum Beispiel mit einer Query.</translation>
    </message>
    <message>
        <source>The device does not keep to the order of blocks in a long message.</source>
        <translation>Das Gerät hält die Reihenfolge der Blöcke in einer langen Nachricht nicht ein.</translation>
    </message>
    <message>
        <source>The value changes faster than it can be fetched.</source>
        <translation>Der Wert ändert sich schneller, als er abgeholt werden kann.</translation>
    </message>
    <message>
        <source>The device's software has a fault with this block size.</source>
        <translation>Die Software des Geräts hat bei dieser Blockgröße einen Fehler.</translation>
    </message>
    <message>
        <source>Try again with another block size.</source>
        <translation>Versuchen Sie es mit einer anderen Blockgröße erneut.</translation>
    </message>
    <message>
        <source>The device does not report changes of this resource.</source>
        <translation>Das Gerät meldet Änderungen dieser Ressource nicht.</translation>
    </message>
    <message>
        <source>The resource cannot be observed.</source>
        <translation>Die Ressource lässt sich nicht beobachten.</translation>
    </message>
    <message>
        <source>The device has as many observers as it can hold.</source>
        <translation>Das Gerät hat so viele Beobachter, wie es aufnehmen kann.</translation>
    </message>
    <message>
        <source>Read the resource when its value is needed.</source>
        <translation>Lesen Sie die Ressource, wenn ihr Wert gebraucht wird.</translation>
    </message>
    <message numerus="yes">
        <source>The meter did not answer, %n time(s) in a row.</source>
        <translation><numerusform>Der Zähler hat %n-mal nicht geantwortet.</numerusform><numerusform>Der Zähler hat %n-mal in Folge nicht geantwortet.</numerusform></translation>
    </message>
    <message>
        <source>The meter or a radio on its way is switched off or has no connection.</source>
        <translation>Der Zähler oder ein Funkgerät auf seinem Weg ist abgeschaltet oder hat keine Verbindung.</translation>
    </message>
    <message>
        <source>The client number or the server number is not one that the meter answers to.</source>
        <translation>Die Clientnummer oder die Servernummer ist keine, auf die der Zähler antwortet.</translation>
    </message>
    <message>
        <source>A firewall drops UDP port 4059.</source>
        <translation>Eine Firewall verwirft UDP-Port 4059.</translation>
    </message>
    <message>
        <source>Look at the meter's node on the mesh page; run the same round again later, it asks only for what is missing.</source>
        <translation>Sehen Sie sich den Knoten des Zählers auf der Funknetz-Seite an; starten Sie dieselbe Runde später erneut, sie fragt nur nach dem Fehlenden.</translation>
    </message>
    <message>
        <source>The network says that nobody is there (%1).</source>
        <translation>Das Netz meldet, dass dort niemand ist (%1).</translation>
    </message>
    <message>
        <source>No program listens at that port of the meter.</source>
        <translation>An diesem Port des Zählers lauscht kein Programm.</translation>
    </message>
    <message>
        <source>The border router has no way to that node at the moment.</source>
        <translation>Der Border-Router hat derzeit keinen Weg zu diesem Knoten.</translation>
    </message>
    <message>
        <source>Check the address and the port; look whether the node is operational.</source>
        <translation>Prüfen Sie Adresse und Port; sehen Sie nach, ob der Knoten in Betrieb ist.</translation>
    </message>
    <message>
        <source>The meter does not say who it is, so its values cannot be kept under a name.</source>
        <translation>Der Zähler sagt nicht, wer er ist; deshalb lassen sich seine Werte unter keinem Namen ablegen.</translation>
    </message>
    <message>
        <source>It gives neither 0.0.96.1.0.255 nor 0.0.42.0.0.255 to this client.</source>
        <translation>Er gibt diesem Client weder 0.0.96.1.0.255 noch 0.0.42.0.0.255.</translation>
    </message>
    <message>
        <source>Use a client that may read one of them.</source>
        <translation>Verwenden Sie einen Client, der eines davon lesen darf.</translation>
    </message>
    <message>
        <source>At this address another meter answers than before in this round.</source>
        <translation>An dieser Adresse antwortet ein anderer Zähler als zuvor in dieser Runde.</translation>
    </message>
    <message>
        <source>The address was given to another node.</source>
        <translation>Die Adresse wurde an einen anderen Knoten vergeben.</translation>
    </message>
    <message>
        <source>Check the list of addresses, then begin a new round.</source>
        <translation>Prüfen Sie die Adressliste und beginnen Sie dann eine neue Runde.</translation>
    </message>
    <message>
        <source>The invocation counter of this protected meter was never used from this computer.</source>
        <translation>Der Aufrufzähler dieses geschützten Zählers wurde von diesem Rechner aus noch nie verwendet.</translation>
    </message>
    <message>
        <source>The meter was never read from here with these keys.</source>
        <translation>Der Zähler wurde von hier aus noch nie mit diesen Schlüsseln gelesen.</translation>
    </message>
    <message>
        <source>Read the meter once by itself: that learns the counter. Then it can be read with the others.</source>
        <translation>Lesen Sie den Zähler einmal einzeln: Dabei wird der Aufrufzähler gelernt. Danach lässt er sich mit den anderen lesen.</translation>
    </message>
    <message>
        <source>Line %1 of the list begins with no address that many meters can be read at.</source>
        <translation>Zeile %1 der Liste beginnt nicht mit einer Adresse, die sich für eine Sammelablesung eignet.</translation>
    </message>
    <message>
        <source>A character is mistyped, or the address is neither udp:// nor coap://.</source>
        <translation>Ein Zeichen ist vertippt, oder die Adresse ist weder udp:// noch coap://.</translation>
    </message>
    <message>
        <source>Write udp://[2001:db8::7]:4059 or a bare IP address, then a blank and the name.</source>
        <translation>Schreiben Sie udp://[2001:db8::7]:4059 oder eine bloße IP-Adresse, dann ein Leerzeichen und den Namen.</translation>
    </message>
    <message>
        <source>The address in line %1 of the list stands there before.</source>
        <translation>Die Adresse in Zeile %1 der Liste kam schon vor.</translation>
    </message>
    <message>
        <source>Two lists were put together.</source>
        <translation>Zwei Listen wurden zusammengefügt.</translation>
    </message>
    <message>
        <source>Take one of the lines out.</source>
        <translation>Nehmen Sie eine der Zeilen heraus.</translation>
    </message>
    <message>
        <source>The list has too many meters (line %1).</source>
        <translation>Die Liste hat zu viele Zähler (Zeile %1).</translation>
    </message>
    <message>
        <source>It is another file, or the list of more than one network.</source>
        <translation>Es ist eine andere Datei oder die Liste von mehr als einem Netz.</translation>
    </message>
    <message>
        <source>Split the list.</source>
        <translation>Teilen Sie die Liste auf.</translation>
    </message>
    <message>
        <source>There is no meter to read.</source>
        <translation>Es gibt keinen Zähler zu lesen.</translation>
    </message>
    <message>
        <source>The list has only blank lines and remarks.</source>
        <translation>Die Liste enthält nur Leerzeilen und Bemerkungen.</translation>
    </message>
    <message>
        <source>The border router lists no node with an address.</source>
        <translation>Der Border-Router führt keinen Knoten mit Adresse auf.</translation>
    </message>
    <message>
        <source>Write one address a line, or name another border router.</source>
        <translation>Schreiben Sie eine Adresse je Zeile oder nennen Sie einen anderen Border-Router.</translation>
    </message>
    <message>
        <source>The file of the round cannot be read or written (%1).</source>
        <translation>Die Datei der Runde kann nicht gelesen oder geschrieben werden (%1).</translation>
    </message>
    <message>
        <source>The disk is full or belongs to another user.</source>
        <translation>Der Datenträger ist voll oder gehört einem anderen Benutzer.</translation>
    </message>
    <message>
        <source>Choose another file. What was read before is kept.</source>
        <translation>Wählen Sie eine andere Datei. Bereits Gelesenes bleibt erhalten.</translation>
    </message>
    <message>
        <source>The file is not that of a round (line %1).</source>
        <translation>Die Datei ist nicht die einer Runde (Zeile %1).</translation>
    </message>
    <message>
        <source>It is another file, or somebody has changed it.</source>
        <translation>Es ist eine andere Datei, oder jemand hat sie geändert.</translation>
    </message>
    <message>
        <source>Choose a new file: it begins a new round.</source>
        <translation>Wählen Sie eine neue Datei: Sie beginnt eine neue Runde.</translation>
    </message>
    <message>
        <source>Another run goes on with this round.</source>
        <translation>Ein anderer Lauf setzt diese Runde fort.</translation>
    </message>
    <message>
        <source>The program runs twice.</source>
        <translation>Das Programm läuft zweimal.</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>Warten Sie, bis er beendet ist.</translation>
    </message>
    <message>
        <source>The meter did not answer, so it is not known whether it did what it was asked for.</source>
        <translation>Der Zähler hat nicht geantwortet; deshalb ist nicht bekannt, ob er das Verlangte getan hat.</translation>
    </message>
    <message>
        <source>The request was lost on its way, and nothing was done.</source>
        <translation>Die Anfrage ging unterwegs verloren, und nichts wurde getan.</translation>
    </message>
    <message>
        <source>The answer was lost, and it was done.</source>
        <translation>Die Antwort ging verloren, und es wurde getan.</translation>
    </message>
    <message>
        <source>Read the value back before you try again: nothing that changes a meter is repeated by itself.</source>
        <translation>Lesen Sie den Wert zurück, bevor Sie es erneut versuchen: Nichts, was einen Zähler verändert, wird von selbst wiederholt.</translation>
    </message>
    <message>
        <source>The address asks for CoAP with DTLS, and the key file has no keys for that.</source>
        <translation>Die Adresse verlangt CoAP mit DTLS, und die Schlüsseldatei hat keine Schlüssel dafür.</translation>
    </message>
    <message>
        <source>The key file holds the keys of the DLMS security alone.</source>
        <translation>Die Schlüsseldatei enthält nur die Schlüssel der DLMS-Sicherheit.</translation>
    </message>
    <message>
        <source>Add dtls-identity and dtls-key, or dtls-ca, to the key file (docs/keys.md).</source>
        <translation>Fügen Sie der Schlüsseldatei dtls-identity und dtls-key oder dtls-ca hinzu (docs/keys.md).</translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation>Die Datei wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>You have no right to write there.</source>
        <translation>Sie haben dort kein Schreibrecht.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>This computer has no “ping”.</source>
        <translation>Dieser Rechner hat kein „ping“.</translation>
    </message>
    <message>
        <source>The package iputils-ping is not installed.</source>
        <translation>Das Paket iputils-ping ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install iputils-ping, or probe with “--kind coap”, which needs no other program.</source>
        <translation>Installieren Sie iputils-ping oder testen Sie mit „--kind coap“, das kein anderes Programm braucht.</translation>
    </message>
    <message>
        <source>The program “ping” ended without sending anything (status %1).</source>
        <translation>Das Programm „ping“ endete, ohne etwas zu senden (Status %1).</translation>
    </message>
    <message>
        <source>This computer has no route to the node.</source>
        <translation>Dieser Rechner hat keine Route zum Knoten.</translation>
    </message>
    <message>
        <source>The interface to the mesh is switched off.</source>
        <translation>Die Schnittstelle zum Funknetz ist abgeschaltet.</translation>
    </message>
    <message>
        <source>Check the route with “ip -6 route get ADDRESS”, and the interface on the mesh page.</source>
        <translation>Prüfen Sie die Route mit „ip -6 route get ADDRESS“ und die Schnittstelle auf der Funknetz-Seite.</translation>
    </message>
    <message>
        <source>This user may not send echo requests.</source>
        <translation>Dieser Benutzer darf keine Echo-Anfragen senden.</translation>
    </message>
    <message>
        <source>The installed “ping” has neither the right of its own nor a permitted group.</source>
        <translation>Das installierte „ping“ hat weder das Recht dazu noch eine zugelassene Gruppe.</translation>
    </message>
    <message>
        <source>Probe with “--kind coap”, which needs no right, or let an administrator allow “ping”.</source>
        <translation>Testen Sie mit „--kind coap“, das kein Recht braucht, oder lassen Sie „ping“ von einem Administrator erlauben.</translation>
    </message>
    <message>
        <source>Nobody reports an address of this node.</source>
        <translation>Niemand meldet eine Adresse dieses Knotens.</translation>
    </message>
    <message>
        <source>It has not joined the mesh yet.</source>
        <translation>Er ist dem Funknetz noch nicht beigetreten.</translation>
    </message>
    <message>
        <source>The router does not tell addresses.</source>
        <translation>Der Router nennt keine Adressen.</translation>
    </message>
    <message>
        <source>Wait until the node is operational, or give its address in place of the router.</source>
        <translation>Warten Sie, bis der Knoten in Betrieb ist, oder geben Sie seine Adresse anstelle des Routers an.</translation>
    </message>
    <message>
        <source>No node of this mesh has an address.</source>
        <translation>Kein Knoten dieses Funknetzes hat eine Adresse.</translation>
    </message>
    <message>
        <source>No node has joined yet.</source>
        <translation>Noch ist kein Knoten beigetreten.</translation>
    </message>
    <message>
        <source>Look at the join states with “ami-cli mesh show”.</source>
        <translation>Sehen Sie sich die Beitrittszustände mit „ami-cli mesh show“ an.</translation>
    </message>
    <message>
        <source>The probes cannot be sent like this.</source>
        <translation>Die Testpakete lassen sich so nicht senden.</translation>
    </message>
    <message>
        <source>Number, interval, wait or size is out of range.</source>
        <translation>Anzahl, Abstand, Wartezeit oder Größe liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>Use 1 to 10000 probes, 0.2 s to 3600 s between them, and a wait of at most 64 intervals.</source>
        <translation>Verwenden Sie 1 bis 10000 Testpakete, 0.2 s bis 3600 s Abstand und eine Wartezeit von höchstens 64 Abständen.</translation>
    </message>
    <message>
        <source>The node's management agent refuses this (%1.%2).</source>
        <translation>Der Verwaltungsagent des Knotens lehnt das ab (%1.%2).</translation>
    </message>
    <message>
        <source>Its firmware does not offer it.</source>
        <translation>Seine Firmware bietet es nicht an.</translation>
    </message>
    <message>
        <source>The agent wants a signature of its own manager.</source>
        <translation>Der Agent verlangt eine Signatur seines eigenen Managers.</translation>
    </message>
    <message>
        <source>The agent does not accept the signature.</source>
        <translation>Der Agent akzeptiert die Signatur nicht.</translation>
    </message>
    <message>
        <source>The agent cannot do it now.</source>
        <translation>Der Agent kann es jetzt nicht.</translation>
    </message>
    <message>
        <source>Use another way: a series of pings measures the whole path without the agent's help.</source>
        <translation>Nehmen Sie einen anderen Weg: Eine Ping-Serie misst den ganzen Pfad ohne Hilfe des Agenten.</translation>
    </message>
    <message>
        <source>The node took the test up, but never told its outcome.</source>
        <translation>Der Knoten hat den Test angenommen, aber nie ein Ergebnis gemeldet.</translation>
    </message>
    <message>
        <source>Its firmware accepts the wish and does not carry it out.</source>
        <translation>Seine Firmware nimmt den Auftrag an und führt ihn nicht aus.</translation>
    </message>
    <message>
        <source>The node has restarted.</source>
        <translation>Der Knoten ist neu gestartet.</translation>
    </message>
    <message>
        <source>Try it once more; then use a series of pings.</source>
        <translation>Versuchen Sie es noch einmal; verwenden Sie dann eine Ping-Serie.</translation>
    </message>
    <message>
        <source>The node says that its test failed (%1).</source>
        <translation>Der Knoten meldet, dass sein Test fehlgeschlagen ist (%1).</translation>
    </message>
    <message>
        <source>It does not hear that neighbour.</source>
        <translation>Er hört diesen Nachbarn nicht.</translation>
    </message>
    <message>
        <source>Another test runs.</source>
        <translation>Ein anderer Test läuft.</translation>
    </message>
    <message>
        <source>Choose a neighbour that “ami-cli mesh show --node” lists, and try again.</source>
        <translation>Wählen Sie einen Nachbarn, den „ami-cli mesh show --node“ auflistet, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This border router does not offer that.</source>
        <translation>Dieser Border-Router bietet das nicht an.</translation>
    </message>
    <message>
        <source>Only wsbrd can let nodes announce their routes again or build the tree anew.</source>
        <translation>Nur wsbrd kann Knoten ihre Routen neu bekannt geben lassen oder den Baum neu aufbauen.</translation>
    </message>
    <message>
        <source>Its version is too old.</source>
        <translation>Seine Version ist zu alt.</translation>
    </message>
    <message>
        <source>Do it on the router itself.</source>
        <translation>Tun Sie es am Router selbst.</translation>
    </message>
    <message>
        <source>An entry in the list of resources has no path (at character %1).</source>
        <translation>Ein Eintrag in der Liste der Ressourcen hat keinen Pfad (bei Zeichen %1).</translation>
    </message>
    <message>
        <source>A property in the list of resources is not in its format (at character %1).</source>
        <translation>Eine Eigenschaft in der Liste der Ressourcen hat nicht ihr Format (bei Zeichen %1).</translation>
    </message>
    <message>
        <source>Something else stands between two entries of the list of resources (at character %1).</source>
        <translation>Zwischen zwei Einträgen der Liste der Ressourcen steht etwas anderes (bei Zeichen %1).</translation>
    </message>
    <message>
        <source>The list names too many resources.</source>
        <translation>Die Liste nennt zu viele Ressourcen.</translation>
    </message>
    <message>
        <source>The device does not keep to RFC 8428.</source>
        <translation>Das Gerät hält sich nicht an RFC 8428.</translation>
    </message>
    <message>
        <source>The content format that it gives is wrong.</source>
        <translation>Das genannte Inhaltsformat ist falsch.</translation>
    </message>
    <message>
        <source>The message was cut off.</source>
        <translation>Die Nachricht wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>Look at the octets; if they are complete, tell the device's maker.</source>
        <translation>Sehen Sie sich die Oktette an; sind sie vollständig, informieren Sie den Hersteller des Geräts.</translation>
    </message>
    <message>
        <source>The list of measurements is not JSON (at octet %1).</source>
        <translation>Die Messwertliste ist kein JSON (bei Oktett %1).</translation>
    </message>
    <message>
        <source>The list of measurements is not CBOR (at octet %1).</source>
        <translation>Die Messwertliste ist kein CBOR (bei Oktett %1).</translation>
    </message>
    <message>
        <source>The message is no list of measurements (record %1).</source>
        <translation>Die Nachricht ist keine Messwertliste (Datensatz %1).</translation>
    </message>
    <message>
        <source>The list of measurements is too large (%1 octets).</source>
        <translation>Die Messwertliste ist zu groß (%1 Oktette).</translation>
    </message>
    <message>
        <source>The list has too many measurements.</source>
        <translation>Die Liste hat zu viele Messwerte.</translation>
    </message>
    <message>
        <source>The list of measurements is nested too deeply.</source>
        <translation>Die Messwertliste ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>A field of measurement %1 stands there twice or has the wrong type.</source>
        <translation>Ein Feld von Messwert %1 steht doppelt da oder hat den falschen Typ.</translation>
    </message>
    <message>
        <source>The list of measurements is of a version that this program does not know (record %1).</source>
        <translation>Die Messwertliste hat eine Version, die dieses Programm nicht kennt (Datensatz %1).</translation>
    </message>
    <message>
        <source>Measurement %1 has a field that must be understood and is not.</source>
        <translation>Messwert %1 hat ein Feld, das verstanden werden muss und nicht verstanden wird.</translation>
    </message>
    <message>
        <source>The name of measurement %1 is empty, too long, or has characters that are not allowed.</source>
        <translation>Der Name von Messwert %1 ist leer, zu lang oder hat unerlaubte Zeichen.</translation>
    </message>
    <message>
        <source>Measurement %1 has a name and no value.</source>
        <translation>Messwert %1 hat einen Namen, aber keinen Wert.</translation>
    </message>
    <message>
        <source>Measurement %1 has more than one value.</source>
        <translation>Messwert %1 hat mehr als einen Wert.</translation>
    </message>
    <message>
        <source>A number of measurement %1 is too large to be kept exactly.</source>
        <translation>Eine Zahl von Messwert %1 ist zu groß, um genau gespeichert zu werden.</translation>
    </message>
    <message>
        <source>The meter answered with CoAP code %1.%2, which the profile of the meter does not expect.</source>
        <translation>Der Zähler antwortete mit dem CoAP-Code %1.%2, den das Profil des Zählers nicht erwartet.</translation>
    </message>
    <message>
        <source>The path in the address is not where this meter takes APDUs (4.04, 4.05).</source>
        <translation>Unter dem Pfad in der Adresse nimmt dieser Zähler keine APDUs an (4.04, 4.05).</translation>
    </message>
    <message>
        <source>The meter wants another content format (4.15) or other options (4.02).</source>
        <translation>Der Zähler verlangt ein anderes Inhaltsformat (4.15) oder andere Optionen (4.02).</translation>
    </message>
    <message>
        <source>The meter answers with another success code than 2.01.</source>
        <translation>Der Zähler antwortet mit einem anderen Erfolgscode als 2.01.</translation>
    </message>
    <message>
        <source>Give the path in the address, or a profile that has the meter's path, content format, options and answers (coap-…).</source>
        <translation>Geben Sie den Pfad in der Adresse an oder ein Profil mit Pfad, Inhaltsformat, Optionen und Antworten des Zählers (coap-…).</translation>
    </message>
</context>
<context>
    <name>FieldHelp</name>
    <message>
        <source>Compare the meter's voltage with a reference multimeter, by an error budget</source>
        <translation>Die Spannung des Zählers anhand eines Fehlerbudgets mit einem Referenzmultimeter vergleichen</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>The meter; without it the multimeter alone is read</source>
        <translation>Der Zähler; ohne Angabe wird nur das Multimeter gelesen</translation>
    </message>
    <message>
        <source>The multimeter: fluke28x:///dev/…, fluke18x:///dev/…, scpi:///dev/…, scpi+tcp://host:5025, or auto:///dev/…</source>
        <translation>Das Multimeter: fluke28x:///dev/…, fluke18x:///dev/…, scpi:///dev/…, scpi+tcp://host:5025 oder auto:///dev/…</translation>
    </message>
    <message>
        <source>Where its probes are, L1 when left out; between phases the meter's angles are used</source>
        <translation>Wo seine Prüfspitzen sind, ohne Angabe L1; zwischen Phasen werden die Winkel des Zählers verwendet</translation>
    </message>
    <message>
        <source>The meter's allowance for voltage in percent of its reading; 1 is assumed when left out</source>
        <translation>Die zulässige Spannungsabweichung des Zählers in Prozent seines Messwerts; ohne Angabe wird 1 angenommen</translation>
    </message>
    <message>
        <source>The multimeter's AC volts accuracy when the program does not know the model: "0.4%+40" is percent of reading and counts, "0.06%+0.03%" percent of reading and of range</source>
        <translation>Die Genauigkeit des Multimeters bei Wechselspannung, wenn das Programm das Modell nicht kennt: "0.4%+40" ist Prozent vom Messwert und Digits, "0.06%+0.03%" Prozent vom Messwert und vom Messbereich</translation>
    </message>
    <message>
        <source>So many pairs of readings, 5 when left out</source>
        <translation>So viele Messwertpaare, ohne Angabe 5</translation>
    </message>
    <message>
        <source>Say what stands between this computer and a meter: rights, other programs, adapter, line</source>
        <translation>Sagen, was zwischen diesem Rechner und einem Zähler im Weg steht: Rechte, andere Programme, Adapter, Leitung</translation>
    </message>
    <message>
        <source>The serial port; the only probe there is when left out</source>
        <translation>Die serielle Schnittstelle; ohne Angabe der einzige vorhandene Optokopf</translation>
    </message>
    <message>
        <source>Also call the meter: echo, power of the head, protocol, speed</source>
        <translation>Auch den Zähler ansprechen: Echo, Versorgung des Lesekopfs, Protokoll, Geschwindigkeit</translation>
    </message>
    <message>
        <source>Show how well the light passes, again and again while the head is moved; Ctrl-C ends it</source>
        <translation>Fortlaufend zeigen, wie gut das Licht durchkommt, während der Lesekopf bewegt wird; Ctrl-C beendet es</translation>
    </message>
    <message>
        <source>With --align: end after so many exchanges</source>
        <translation>Mit --align: nach so vielen Austauschen enden</translation>
    </message>
    <message>
        <source>Find the meter behind a serial port: protocol, speed, power of the head, address</source>
        <translation>Den Zähler hinter einer seriellen Schnittstelle finden: Protokoll, Geschwindigkeit, Versorgung des Lesekopfs, Adresse</translation>
    </message>
    <message>
        <source>The serial port, /dev/ttyUSB0 or auto:///dev/ttyUSB0</source>
        <translation>Die serielle Schnittstelle, /dev/ttyUSB0 oder auto:///dev/ttyUSB0</translation>
    </message>
    <message>
        <source>not one of L1, L2, L3, L1-L2, L2-L3, L3-L1</source>
        <translation>keines von L1, L2, L3, L1-L2, L2-L3, L3-L1</translation>
    </message>
    <message>
        <source>not an accuracy such as 0.4%+40 or 0.06%+0.03%</source>
        <translation>keine Genauigkeitsangabe wie 0.4%+40 oder 0.06%+0.03%</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>The port %1 does not exist.</source>
        <translation>Den Anschluss %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The adapter is not plugged in, its number has changed since it was plugged in again, or the name is mistyped.</source>
        <translation>Der Adapter ist nicht eingesteckt, seine Nummer hat sich beim erneuten Einstecken geändert, oder der Name ist falsch geschrieben.</translation>
    </message>
    <message>
        <source>Plug the probe in and look at the list of ports; the names under /dev/serial/by-id stay the same.</source>
        <translation>Stecken Sie den Lesekopf ein und sehen Sie in der Liste der Anschlüsse nach; die Namen unter /dev/serial/by-id bleiben gleich.</translation>
    </message>
    <message>
        <source>%1 is no serial port.</source>
        <translation>%1 ist kein serieller Anschluss.</translation>
    </message>
    <message>
        <source>The name belongs to a file or a folder.</source>
        <translation>Der Name gehört zu einer Datei oder einem Ordner.</translation>
    </message>
    <message>
        <source>Choose a port from the list.</source>
        <translation>Wählen Sie einen Anschluss aus der Liste.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The port %1 is there; it is a pseudo terminal, not an adapter.</source>
        <translation>Der Anschluss %1 ist da; er ist ein Pseudoterminal, kein Adapter.</translation>
    </message>
    <message>
        <source>The port %1 is there.</source>
        <translation>Der Anschluss %1 ist da.</translation>
    </message>
    <message>
        <source>You may read and write the port.</source>
        <translation>Sie dürfen den Anschluss lesen und schreiben.</translation>
    </message>
    <message>
        <source>You may not open the port yet.</source>
        <translation>Sie dürfen den Anschluss noch nicht öffnen.</translation>
    </message>
    <message>
        <source>“%1” was added to the group “%2” after this session had begun.</source>
        <translation>„%1“ wurde in die Gruppe „%2“ aufgenommen, nachdem diese Sitzung begonnen hatte.</translation>
    </message>
    <message>
        <source>Log out and in again, or start the program from a shell of the new group.</source>
        <translation>Melden Sie sich ab und wieder an oder starten Sie das Programm aus einer Shell der neuen Gruppe.</translation>
    </message>
    <message>
        <source>You may not open the port.</source>
        <translation>Sie dürfen den Anschluss nicht öffnen.</translation>
    </message>
    <message>
        <source>The group “%1” has no right to read and write it.</source>
        <translation>Die Gruppe „%1“ hat kein Recht, ihn zu lesen und zu schreiben.</translation>
    </message>
    <message>
        <source>Give the group its right back, or plug the adapter in again so that the system sets it.</source>
        <translation>Geben Sie der Gruppe ihr Recht zurück, oder stecken Sie den Adapter neu ein, damit das System es setzt.</translation>
    </message>
    <message>
        <source>The port belongs to the group “%1”, and “%2” is not in it.</source>
        <translation>Der Anschluss gehört der Gruppe „%1“, und „%2“ ist nicht darin.</translation>
    </message>
    <message>
        <source>Run this command, then log out and in again.</source>
        <translation>Führen Sie diesen Befehl aus und melden Sie sich dann ab und wieder an.</translation>
    </message>
    <message>
        <source>ModemManager has the port open and probes it.</source>
        <translation>ModemManager hat den Anschluss geöffnet und fragt ihn ab.</translation>
    </message>
    <message>
        <source>“%1” (process %2) has the port open.</source>
        <translation>„%1“ (Prozess %2) hat den Anschluss geöffnet.</translation>
    </message>
    <message>
        <source>It takes every new serial adapter for a modem and sends commands to it.</source>
        <translation>Er hält jeden neuen seriellen Adapter für ein Modem und sendet ihm Befehle.</translation>
    </message>
    <message>
        <source>Another program, or another window of this one, uses the probe.</source>
        <translation>Ein anderes Programm oder ein anderes Fenster dieses Programms benutzt den Lesekopf.</translation>
    </message>
    <message>
        <source>Wait half a minute, or tell ModemManager to leave adapters alone: install the package of this program, which brings the udev rule, or stop it.</source>
        <translation>Warten Sie eine halbe Minute, oder sorgen Sie dafür, dass ModemManager Adapter in Ruhe lässt: Installieren Sie das Paket dieses Programms, das die udev-Regel mitbringt, oder halten Sie ihn an.</translation>
    </message>
    <message>
        <source>Close that program, then try again.</source>
        <translation>Schließen Sie jenes Programm und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>No program of yours has the port open; other users' programs cannot be seen.</source>
        <translation>Keines Ihrer Programme hat den Anschluss geöffnet; Programme anderer Benutzer sind nicht sichtbar.</translation>
    </message>
    <message>
        <source>Only the system's administrator may look into every process.</source>
        <translation>Nur der Administrator des Systems darf in jeden Prozess sehen.</translation>
    </message>
    <message>
        <source>When the port is busy, look as administrator.</source>
        <translation>Ist der Anschluss belegt, sehen Sie als Administrator nach.</translation>
    </message>
    <message>
        <source>No other program has the port open.</source>
        <translation>Kein anderes Programm hat den Anschluss geöffnet.</translation>
    </message>
    <message>
        <source>ModemManager runs and leaves this port alone.</source>
        <translation>ModemManager läuft und lässt diesen Anschluss in Ruhe.</translation>
    </message>
    <message>
        <source>ModemManager runs and may probe this port when it is plugged in.</source>
        <translation>ModemManager läuft und fragt diesen Anschluss beim Einstecken möglicherweise ab.</translation>
    </message>
    <message>
        <source>No udev rule tells it to leave the adapter alone.</source>
        <translation>Keine udev-Regel weist ihn an, den Adapter in Ruhe zu lassen.</translation>
    </message>
    <message>
        <source>Install the rule that comes with this program, then plug the adapter in again; until then wait 20 seconds after plugging in.</source>
        <translation>Installieren Sie die mit diesem Programm gelieferte Regel und stecken Sie den Adapter neu ein; bis dahin warten Sie nach dem Einstecken 20 Sekunden.</translation>
    </message>
    <message>
        <source>Kamstrup optical eye</source>
        <translation>Kamstrup-Lesekopf</translation>
    </message>
    <message>
        <source>Abacus optical probe</source>
        <translation>Abacus-Lesekopf</translation>
    </message>
    <message>
        <source>Elster Unicom III</source>
        <translation>Elster Unicom III</translation>
    </message>
    <message>
        <source>FTDI FT232R</source>
        <translation>FTDI FT232R</translation>
    </message>
    <message>
        <source>FTDI FT-X series</source>
        <translation>FTDI FT-X-Serie</translation>
    </message>
    <message>
        <source>Silicon Labs CP210x</source>
        <translation>Silicon Labs CP210x</translation>
    </message>
    <message>
        <source>Prolific PL2303</source>
        <translation>Prolific PL2303</translation>
    </message>
    <message>
        <source>WCH CH340</source>
        <translation>WCH CH340</translation>
    </message>
    <message>
        <source>a USB adapter</source>
        <translation>ein USB-Adapter</translation>
    </message>
    <message>
        <source>The adapter is %1 (%2), but no driver is named for it.</source>
        <translation>Adapter: %1 (%2), aber kein Treiber ist dafür genannt.</translation>
    </message>
    <message>
        <source>The kernel does not know these ids.</source>
        <translation>Der Kernel kennt diese IDs nicht.</translation>
    </message>
    <message>
        <source>Tell the driver about them, for example for an FTDI chip.</source>
        <translation>Geben Sie sie dem Treiber bekannt, zum Beispiel für einen FTDI-Chip.</translation>
    </message>
    <message>
        <source>The adapter is %1 (%2) with the driver %3.</source>
        <translation>Adapter: %1 (%2) mit dem Treiber %3.</translation>
    </message>
    <message>
        <source>The adapter is %1 (%2, “%3”) with the driver %4.</source>
        <translation>Adapter: %1 (%2, „%3“) mit dem Treiber %4.</translation>
    </message>
    <message>
        <source>The port is no USB adapter.</source>
        <translation>Der Anschluss ist kein USB-Adapter.</translation>
    </message>
    <message>
        <source>The port is no USB adapter; its driver is %1.</source>
        <translation>Der Anschluss ist kein USB-Adapter; sein Treiber ist %1.</translation>
    </message>
    <message numerus="yes">
        <source>The adapter hands octets on after %n millisecond(s).</source>
        <translation>
            <numerusform>Der Adapter gibt Oktette nach %n Millisekunde weiter.</numerusform>
            <numerusform>Der Adapter gibt Oktette nach %n Millisekunden weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The adapter keeps octets back for %n millisecond(s).</source>
        <translation>
            <numerusform>Der Adapter hält Oktette %n Millisekunde zurück.</numerusform>
            <numerusform>Der Adapter hält Oktette %n Millisekunden zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is how FTDI adapters are set at the factory.</source>
        <translation>So sind FTDI-Adapter ab Werk eingestellt.</translation>
    </message>
    <message>
        <source>This program asks for 1 ms each time it opens the port; the udev rule of its package makes that the usual value.</source>
        <translation>Dieses Programm fordert bei jedem Öffnen des Anschlusses 1 ms an; die udev-Regel seines Pakets macht das zum üblichen Wert.</translation>
    </message>
    <message>
        <source>Low latency is set when the port is opened.</source>
        <translation>Niedrige Latenz wird beim Öffnen des Anschlusses eingestellt.</translation>
    </message>
    <message>
        <source>The driver does not take the low-latency setting.</source>
        <translation>Der Treiber nimmt die Einstellung für niedrige Latenz nicht an.</translation>
    </message>
    <message>
        <source>A pseudo terminal has no such setting.</source>
        <translation>Ein Pseudoterminal hat keine solche Einstellung.</translation>
    </message>
    <message>
        <source>Only some adapters have it; others need none.</source>
        <translation>Nur manche Adapter haben sie; andere brauchen keine.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) came with a wrong parity bit.</source>
        <translation>
            <numerusform>%n Zeichen kam mit falschem Paritätsbit.</numerusform>
            <numerusform>%n Zeichen kamen mit falschem Paritätsbit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Light falls in from the side, the head sits askew, or the format is not the meter's.</source>
        <translation>Licht fällt von der Seite ein, der Lesekopf sitzt schief, oder das Format ist nicht das des Zählers.</translation>
    </message>
    <message>
        <source>Seat the head again and shade it.</source>
        <translation>Setzen Sie den Lesekopf neu auf und schatten Sie ihn ab.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) came without a stop bit.</source>
        <translation>
            <numerusform>%n Zeichen kam ohne Stoppbit.</numerusform>
            <numerusform>%n Zeichen kamen ohne Stoppbit.</numerusform>
        </translation>
    </message>
    <message>
        <source>The speed is not the meter's, or the signal is too weak to keep its shape.</source>
        <translation>Die Geschwindigkeit ist nicht die des Zählers, oder das Signal ist zu schwach, um seine Form zu halten.</translation>
    </message>
    <message>
        <source>Let the program find the speed, and seat the head again.</source>
        <translation>Lassen Sie das Programm die Geschwindigkeit finden und setzen Sie den Lesekopf neu auf.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) were lost in the adapter or the driver.</source>
        <translation>
            <numerusform>%n Zeichen ging im Adapter oder im Treiber verloren.</numerusform>
            <numerusform>%n Zeichen gingen im Adapter oder im Treiber verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer was too busy, or a USB hub passes octets on too late.</source>
        <translation>Der Rechner war zu beschäftigt, oder ein USB-Hub gibt Oktette zu spät weiter.</translation>
    </message>
    <message>
        <source>Plug the probe into a socket of the computer itself.</source>
        <translation>Stecken Sie den Lesekopf direkt in eine Buchse des Rechners.</translation>
    </message>
    <message numerus="yes">
        <source>The line was held down %n time(s) (break).</source>
        <translation>
            <numerusform>Die Leitung wurde %n Mal dauerhaft auf Low gehalten (Break).</numerusform>
            <numerusform>Die Leitung wurde %n Mal dauerhaft auf Low gehalten (Break).</numerusform>
        </translation>
    </message>
    <message>
        <source>The receiver sees light without pause: the sun, a lamp, or the head is off the meter.</source>
        <translation>Der Empfänger sieht ununterbrochen Licht: Sonne, eine Lampe, oder der Lesekopf sitzt nicht auf dem Zähler.</translation>
    </message>
    <message>
        <source>Shade the head and put it on the meter.</source>
        <translation>Schatten Sie den Lesekopf ab und setzen Sie ihn auf den Zähler.</translation>
    </message>
    <message>
        <source>The driver counted no parity, framing, overrun or break errors.</source>
        <translation>Der Treiber hat keine Paritätsfehler, Rahmenfehler, Überläufe oder Breaks gezählt.</translation>
    </message>
    <message>
        <source>RTS %1, DTR %2</source>
        <translation>RTS %1, DTR %2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>The head is fed with %1, which is the usual way.</source>
        <translation>Der Lesekopf wird mit %1 versorgt; das ist üblich.</translation>
    </message>
    <message>
        <source>The head needs %1.</source>
        <translation>Der Lesekopf braucht %1.</translation>
    </message>
    <message>
        <source>The line gives back what is sent; the program takes the echo out.</source>
        <translation>Die Leitung gibt zurück, was gesendet wird; das Programm entfernt das Echo.</translation>
    </message>
    <message>
        <source>That is so with two-wire lines, current loops and some heads.</source>
        <translation>Das ist bei Zweidrahtleitungen, Stromschleifen und manchen Leseköpfen so.</translation>
    </message>
    <message>
        <source>A meter answers: %1 (%2).</source>
        <translation>Ein Zähler antwortet: %1 (%2).</translation>
    </message>
    <message>
        <source>Use this address in the other commands.</source>
        <translation>Verwenden Sie diese Adresse in den anderen Befehlen.</translation>
    </message>
    <message>
        <source>It sent %1.</source>
        <translation>Es hat %1 gesendet.</translation>
    </message>
    <message>
        <source>listening, %1</source>
        <translation>Mithören, %1</translation>
    </message>
    <message numerus="yes">
        <source>HDLC, %1, %2, server %3 in %n octet(s)</source>
        <translation>
            <numerusform>HDLC, %1, %2, Server %3 in %n Oktett</numerusform>
            <numerusform>HDLC, %1, %2, Server %3 in %n Oktetten</numerusform>
        </translation>
    </message>
    <message>
        <source>ANSI C12.18, %1, %2</source>
        <translation>ANSI C12.18, %1, %2</translation>
    </message>
    <message>
        <source>IEC 62056-21 sign-on, %1, %2</source>
        <translation>Anmeldung nach IEC 62056-21, %1, %2</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>only the echo</source>
        <translation>nur das Echo</translation>
    </message>
    <message>
        <source>octets without sense</source>
        <translation>Oktette ohne Sinn</translation>
    </message>
    <message>
        <source>text that is no meter's</source>
        <translation>Text, der nicht von einem Zähler ist</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>Antwort erhalten</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Anschluss</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Andere Programme</translation>
    </message>
    <message>
        <source>ModemManager</source>
        <translation>ModemManager</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Latency timer</source>
        <translation>Latenz-Timer</translation>
    </message>
    <message>
        <source>Low latency</source>
        <translation>Niedrige Latenz</translation>
    </message>
    <message>
        <source>Power of the head</source>
        <translation>Versorgung des Lesekopfs</translation>
    </message>
    <message>
        <source>Parity errors</source>
        <translation>Paritätsfehler</translation>
    </message>
    <message>
        <source>Framing errors</source>
        <translation>Rahmenfehler</translation>
    </message>
    <message>
        <source>Overruns</source>
        <translation>Überläufe</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Echo</source>
        <translation>Echo</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
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
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>FleetHelp</name>
    <message>
        <source>Read many meters at once over one UDP socket</source>
        <translation>Viele Zähler gleichzeitig über einen UDP-Socket lesen</translation>
    </message>
    <message>
        <source>Read registers of every meter of a list or a mesh; exit 0: all of them, 5: some, 3: none</source>
        <translation>Register aller Zähler einer Liste oder eines Funknetzes lesen; Exit-Code 0: alle, 5: einige, 3: keine</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>File with one meter a line: its address, then its name; “-” is standard input</source>
        <translation>Datei mit einem Zähler je Zeile: seine Adresse, dann sein Name; „-“ ist die Standardeingabe</translation>
    </message>
    <message>
        <source>Border router or file of snapshots: its nodes are the meters when there is no list, and their ways through the mesh are known</source>
        <translation>Border-Router oder Datei mit Momentaufnahmen: Ohne Liste sind seine Knoten die Zähler, und ihre Wege durch das Funknetz sind bekannt</translation>
    </message>
    <message>
        <source>UDP port of the meters of a mesh, 4059 when left out</source>
        <translation>UDP-Port der Zähler eines Funknetzes, ohne Angabe 4059</translation>
    </message>
    <message>
        <source>Settings of addresses that have none, as client=1&amp;profile=NAME</source>
        <translation>Einstellungen für Adressen ohne eigene, als client=1&amp;profile=NAME</translation>
    </message>
    <message>
        <source>OBIS codes or CLASS:OBIS:ATTRIBUTE, with commas between; import and export when left out</source>
        <translation>OBIS-Codes oder CLASS:OBIS:ATTRIBUTE, durch Kommas getrennt; ohne Angabe Bezug und Lieferung</translation>
    </message>
    <message>
        <source>not an OBIS code</source>
        <translation>kein OBIS-Code</translation>
    </message>
    <message>
        <source>Ask for each value once; without keys the readings are then not verified</source>
        <translation>Jeden Wert einmal abfragen; ohne Schlüssel sind die Ablesewerte dann nicht geprüft</translation>
    </message>
    <message>
        <source>Do not release the associations: saves air, the meters forget them by themselves</source>
        <translation>Die Assoziationen nicht abbauen: spart Funkzeit, die Zähler vergessen sie von selbst</translation>
    </message>
    <message>
        <source>Most exchanges under way at once; otherwise the measured delay decides</source>
        <translation>Höchstzahl gleichzeitig laufender Austausche; sonst entscheidet die gemessene Verzögerung</translation>
    </message>
    <message>
        <source>Most exchanges under way through one router of the mesh, 4 when left out</source>
        <translation>Höchstzahl gleichzeitig laufender Austausche über einen Router des Funknetzes, ohne Angabe 4</translation>
    </message>
    <message>
        <source>Put the readings into the store and its queue</source>
        <translation>Die Ablesewerte in den Speicher und seine Warteschlange legen</translation>
    </message>
    <message>
        <source>The same with another store</source>
        <translation>Dasselbe mit einem anderen Speicher</translation>
    </message>
    <message>
        <source>File that remembers what this round has read: run again, it asks only for what is missing</source>
        <translation>Datei, die sich merkt, was diese Runde gelesen hat: erneut gestartet, fragt sie nur nach dem Fehlenden</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Reads electricity meters over DLMS/COSEM and brings the readings to the head-end.</source>
        <translation>Liest Stromzähler über DLMS/COSEM aus und bringt die Ablesewerte zur Zentrale.</translation>
    </message>
    <message>
        <source>Print the version and end</source>
        <translation>Version ausgeben und beenden</translation>
    </message>
    <message>
        <source>Options of every command</source>
        <translation>Optionen aller Befehle</translation>
    </message>
    <message>
        <source>One JSON object a line on standard output, errors included</source>
        <translation>Ein JSON-Objekt je Zeile auf der Standardausgabe, auch für Fehler</translation>
    </message>
    <message>
        <source>File whose first line is the password (mode 600); - reads it from standard input</source>
        <translation>Datei, deren erste Zeile das Passwort ist (Modus 600); - liest es von der Standardeingabe</translation>
    </message>
    <message>
        <source>Record every octet into this visit file (docs/formats.md); secrets are masked</source>
        <translation>Jedes Oktett in dieser Besuchsdatei aufzeichnen (docs/formats.md); Geheimnisse werden maskiert</translation>
    </message>
    <message>
        <source>Stop after so many seconds, keeping what was read</source>
        <translation>Nach so vielen Sekunden anhalten; das Gelesene bleibt erhalten</translation>
    </message>
    <message>
        <source>The meter, for example optical:///dev/ttyUSB0 or tcp://10.0.0.7:4059</source>
        <translation>Der Zähler, zum Beispiel optical:///dev/ttyUSB0 oder tcp://10.0.0.7:4059</translation>
    </message>
    <message>
        <source>Say which meter it is: serial number, model, firmware, clock</source>
        <translation>Angeben, welcher Zähler es ist: Seriennummer, Modell, Firmware, Uhr</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>List the objects that the meter shows to this client</source>
        <translation>Die Objekte auflisten, die der Zähler diesem Client zeigt</translation>
    </message>
    <message>
        <source>Only objects of this interface class (3 register, 7 load profile, 8 clock)</source>
        <translation>Nur Objekte dieser Schnittstellenklasse (3 Register, 7 Lastgang, 8 Uhr)</translation>
    </message>
    <message>
        <source>Read attributes; registers come scaled and with their unit</source>
        <translation>Attribute lesen; Register kommen skaliert und mit Einheit</translation>
    </message>
    <message>
        <source>What to read, for example 3:1.0.1.8.0.255:2; an OBIS code alone means the value of a register</source>
        <translation>Was gelesen wird, zum Beispiel 3:1.0.1.8.0.255:2; ein OBIS-Code allein meint den Wert eines Registers</translation>
    </message>
    <message>
        <source>Read each register twice and compare</source>
        <translation>Jedes Register zweimal lesen und vergleichen</translation>
    </message>
    <message>
        <source>Read a load profile; rows are printed as they come</source>
        <translation>Einen Lastgang lesen; Zeilen werden laufend ausgegeben</translation>
    </message>
    <message>
        <source>The profile, for example 1.0.99.1.0</source>
        <translation>Der Lastgang, zum Beispiel 1.0.99.1.0</translation>
    </message>
    <message>
        <source>First interval, ISO 8601, UTC unless it names a zone; the oldest row when left out</source>
        <translation>Erstes Intervall, ISO 8601, UTC, wenn keine Zone angegeben ist; ohne Angabe die älteste Zeile</translation>
    </message>
    <message>
        <source>Last interval; the newest row when left out</source>
        <translation>Letztes Intervall; ohne Angabe die neueste Zeile</translation>
    </message>
    <message>
        <source>In place of --from: so long back from now, for example 90min, 36h or 7d</source>
        <translation>Statt --from: so weit zurück ab jetzt, zum Beispiel 90min, 36h oder 7d</translation>
    </message>
    <message>
        <source>Minutes that the meter's clock adds to reach UTC, when the meter leaves them out (-60 is UTC+1)</source>
        <translation>Minuten, die zur Zähleruhr addiert UTC ergeben, falls der Zähler sie nicht angibt (-60 ist UTC+1)</translation>
    </message>
    <message>
        <source>Also keep the readings in the local store, from where “ami-cli sync” sends them</source>
        <translation>Ablesewerte auch im lokalen Speicher ablegen, von wo „ami-cli sync“ sie sendet</translation>
    </message>
    <message>
        <source>As --keep, in this file</source>
        <translation>Wie --keep, in dieser Datei</translation>
    </message>
    <message>
        <source>Show voltages, currents, power and radio again and again</source>
        <translation>Spannungen, Ströme, Leistung und Funk fortlaufend anzeigen</translation>
    </message>
    <message>
        <source>Time from one poll to the next, 5 when left out</source>
        <translation>Zeit von einer Abfrage zur nächsten, ohne Angabe 5</translation>
    </message>
    <message>
        <source>End after so many polls; without it Ctrl-C ends it</source>
        <translation>Nach so vielen Abfragen enden; ohne Angabe beendet Ctrl-C</translation>
    </message>
    <message>
        <source>Send the stored readings to the head-end, each exactly once</source>
        <translation>Gespeicherte Ablesewerte an die Zentrale senden, jeden genau einmal</translation>
    </message>
    <message>
        <source>The local store; the usual one when left out</source>
        <translation>Der lokale Speicher; ohne Angabe der übliche</translation>
    </message>
    <message>
        <source>Server, https://host/v1/ingest; MDMS_ENDPOINT when left out</source>
        <translation>Server, https://host/v1/ingest; ohne Angabe MDMS_ENDPOINT</translation>
    </message>
    <message>
        <source>Own certificate and chain, PEM; MDMS_CERTIFICATE when left out</source>
        <translation>Eigenes Zertifikat und Kette, PEM; ohne Angabe MDMS_CERTIFICATE</translation>
    </message>
    <message>
        <source>Its private key, PEM, mode 600; MDMS_KEY_FILE when left out</source>
        <translation>Dessen privater Schlüssel, PEM, Modus 600; ohne Angabe MDMS_KEY_FILE</translation>
    </message>
    <message>
        <source>Authorities to trust, PEM; MDMS_CA or the system's when left out</source>
        <translation>Vertrauenswürdige Zertifizierungsstellen, PEM; ohne Angabe MDMS_CA oder die des Systems</translation>
    </message>
    <message>
        <source>Readings in one batch at most</source>
        <translation>Höchstzahl der Ablesewerte je Paket</translation>
    </message>
    <message>
        <source>List the serial ports and say which are optical probes</source>
        <translation>Serielle Schnittstellen auflisten und Optoköpfe kennzeichnen</translation>
    </message>
    <message>
        <source>not a time such as 2026-11-22 or 2026-11-22T18:00Z</source>
        <translation>keine Zeitangabe wie 2026-11-22 oder 2026-11-22T18:00Z</translation>
    </message>
    <message>
        <source>not an OBIS code such as 1.0.99.1.0 or 1-0:99.1.0</source>
        <translation>kein OBIS-Code wie 1.0.99.1.0 oder 1-0:99.1.0</translation>
    </message>
    <message>
        <source>neither CLASS:OBIS:ATTRIBUTE such as 3:1.0.1.8.0.255:2 nor an OBIS code</source>
        <translation>weder CLASS:OBIS:ATTRIBUTE wie 3:1.0.1.8.0.255:2 noch ein OBIS-Code</translation>
    </message>
    <message>
        <source>not a period such as 90min, 36h or 7d</source>
        <translation>keine Zeitspanne wie 90min, 36h oder 7d</translation>
    </message>
    <message>
        <source>Addresses (docs/addresses.md):
  optical:///dev/ttyUSB0              optical probe, sign-on and HDLC
  hdlc:///dev/ttyS0?baud=9600         HDLC on RS-485 or RS-232
  tcp://10.0.0.7:4059                 DLMS wrapper over TCP (udp:// likewise)
  hdlc+tcp://10.0.0.7:8000            HDLC inside TCP
  replay:visit.txt?speed=full         a visit that was recorded with --trace
  ?client=17 and the like choose the client; a password comes from --password-file alone.
  ?client=1&amp;auth=gmac and the like choose the security; keys come from --keys alone.

Exit codes:
  0  done                             5  done in part, or what came cannot be trusted
  1  fault in this program            6  the transfer to the server stopped; the rest waits
  2  wrong arguments or address       7  local store or a named file cannot be used
  3  meter not reached or lost        8  --timeout passed
  4  refused by the meter             9  nobody agreed to a change: nothing was changed
                                      130  stopped with Ctrl-C; what was read is kept

“ami-cli COMMAND --help” has examples for each command.</source>
        <translation>Adressen (docs/addresses.md):
  optical:///dev/ttyUSB0              Optokopf, Anmeldung und HDLC
  hdlc:///dev/ttyS0?baud=9600         HDLC über RS-485 oder RS-232
  tcp://10.0.0.7:4059                 DLMS-Wrapper über TCP (udp:// ebenso)
  hdlc+tcp://10.0.0.7:8000            HDLC in TCP
  replay:visit.txt?speed=full         ein mit --trace aufgezeichneter Besuch
  ?client=17 und Ähnliches wählt den Client; ein Passwort kommt nur aus --password-file.
  ?client=1&amp;auth=gmac und Ähnliches wählt die Sicherheit; Schlüssel kommen nur aus --keys.

Exit-Codes:
  0  erledigt                         5  teilweise erledigt, oder Daten nicht vertrauenswürdig
  1  Fehler in diesem Programm        6  Übertragung zum Server abgebrochen; der Rest wartet
  2  falsche Argumente oder Adresse   7  lokaler Speicher oder genannte Datei nicht nutzbar
  3  Zähler nicht erreicht/verloren   8  --timeout abgelaufen
  4  vom Zähler abgelehnt             9  niemand stimmte einer Änderung zu: nichts geändert
                                      130  mit Ctrl-C beendet; das Gelesene bleibt erhalten

„ami-cli COMMAND --help“ zeigt Beispiele zu jedem Befehl.</translation>
    </message>
    <message>
        <source>Key file of the meter (mode 600, docs/keys.md), for ciphered and high-level secured associations; - reads it from standard input</source>
        <translation>Schlüsseldatei des Zählers (Modus 600, docs/keys.md), für verschlüsselte Assoziationen und solche mit High-Level-Security; - liest sie von der Standardeingabe</translation>
    </message>
    <message>
        <source>Believe the meter's invocation counters this once: more than 1048576 ahead, or below those it used before</source>
        <translation>Den Aufrufzählern des Zählers dieses eine Mal glauben: mehr als 1048576 voraus oder unter den zuvor verwendeten</translation>
    </message>
    <message>
        <source>Only one of password and keys can come from standard input.</source>
        <translation>Nur eines von Passwort und Schlüsseln kann von der Standardeingabe kommen.</translation>
    </message>
    <message>
        <source>Name every attribute and method with its rights and its type</source>
        <translation>Jedes Attribut und jede Methode mit Rechten und Typ nennen</translation>
    </message>
    <message>
        <source>Minutes to be added to --deviation while the clock says daylight saving: -60 for a clock that is put forward; 0 when left out</source>
        <translation>Minuten, die zu --deviation addiert werden, solange die Uhr Sommerzeit meldet: -60 für eine vorgestellte Uhr; ohne Angabe 0</translation>
    </message>
    <message>
        <source>Null cells hold no value; without it they repeat the value of the row before, as the standard has it</source>
        <translation>Null-Zellen enthalten keinen Wert; ohne diese Option wiederholen sie den Wert der Zeile davor, wie es die Norm vorsieht</translation>
    </message>
    <message>
        <source>Examine how well a meter keeps to the standard, without changing it</source>
        <translation>Untersuchen, wie gut ein Zähler die Norm einhält, ohne ihn zu verändern</translation>
    </message>
    <message>
        <source>Leave out what needs further associations: small blocks and small frames</source>
        <translation>Auslassen, was weitere Assoziationen braucht: kleine Blöcke und kleine Rahmen</translation>
    </message>
    <message>
        <source>Ask for services as well that the meter does not claim</source>
        <translation>Auch Dienste anfordern, die der Zähler nicht beansprucht</translation>
    </message>
    <message>
        <source>Longest profile that is read to the end, 2000 rows when left out</source>
        <translation>Längstes Profil, das bis zum Ende gelesen wird; ohne Angabe 2000 Zeilen</translation>
    </message>
    <message>
        <source>Also write the report as a page for a browser and for print</source>
        <translation>Den Bericht auch als Seite für Browser und Druck schreiben</translation>
    </message>
    <message>
        <source>List the meter profiles that ?profile= can name</source>
        <translation>Die Zählerprofile auflisten, die ?profile= nennen kann</translation>
    </message>
    <message>
        <source>Say what an error code means, where it comes from and what to do</source>
        <translation>Sagen, was ein Fehlercode bedeutet, woher er kommt und was zu tun ist</translation>
    </message>
    <message>
        <source>The code as it was printed, layer/name or layer/number, a detail behind it (1.1.13, 0x0106), or a part of a name; every code when left out</source>
        <translation>Der Code, wie er ausgegeben wurde, layer/name oder layer/number, dahinter ein Detail (1.1.13, 0x0106), oder ein Teil eines Namens; ohne Angabe alle Codes</translation>
    </message>
    <message>
        <source>Take messages apart: HDLC, wrapper, ACSE and xDLMS, from hexadecimal text, a file or a capture</source>
        <translation>Nachrichten zerlegen: HDLC, Wrapper, ACSE und xDLMS, aus hexadezimalem Text, einer Datei oder einem Mitschnitt</translation>
    </message>
    <message>
        <source>Hexadecimal text, the name of a file (visit file, pcap, pcapng, hexadecimal text, binary), or - for standard input</source>
        <translation>Hexadezimaler Text, der Name einer Datei (Besuchsdatei, pcap, pcapng, hexadezimaler Text, binär) oder - für die Standardeingabe</translation>
    </message>
    <message>
        <source>One XML document in place of trees; “encode” makes octets of it again</source>
        <translation>Ein XML-Dokument anstelle von Bäumen; „encode“ macht daraus wieder Oktette</translation>
    </message>
    <message>
        <source>What stands around the messages; it is found out when this is not given</source>
        <translation>Was um die Nachrichten herum steht; ohne Angabe wird es ermittelt</translation>
    </message>
    <message>
        <source>Make octets of messages in XML</source>
        <translation>Aus Nachrichten in XML Oktette machen</translation>
    </message>
    <message>
        <source>XML document, or - for standard input</source>
        <translation>XML-Dokument oder - für die Standardeingabe</translation>
    </message>
    <message>
        <source>Write the octets themselves, one message behind the other, in place of hexadecimal lines</source>
        <translation>Die Oktette selbst schreiben, eine Nachricht hinter der anderen, anstelle hexadezimaler Zeilen</translation>
    </message>
    <message>
        <source>Print the XML schema and end</source>
        <translation>Das XML-Schema ausgeben und enden</translation>
    </message>
    <message>
        <source>Also say which services were negotiated with the meter, and its largest message</source>
        <translation>Auch sagen, welche Dienste mit dem Zähler vereinbart wurden, und seine größte Nachricht</translation>
    </message>
    <message>
        <source>Read every row until two reads agree, where no tag or signature proves it</source>
        <translation>Jede Zeile lesen, bis zwei Lesungen übereinstimmen, wo kein Tag und keine Signatur sie beweist</translation>
    </message>
    <message>
        <source>Take the readout of an IEC 62056-21 meter (modes A to D)</source>
        <translation>Einen Zähler nach IEC 62056-21 auslesen (Modi A bis D)</translation>
    </message>
    <message>
        <source>Read twice and mark what came twice alike: a block check alone lets two lost octets pass</source>
        <translation>Zweimal auslesen und kennzeichnen, was beide Male gleich kam: Eine Blockprüfung allein lässt zwei verlorene Oktette durchgehen</translation>
    </message>
    <message>
        <source>Read, write and execute in the programming mode of an IEC 62056-21 meter</source>
        <translation>Im Programmiermodus eines Zählers nach IEC 62056-21 lesen, schreiben und ausführen</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>read: addresses such as 1.8.0; write: address and value; execute: address and perhaps a value</source>
        <translation>read: Adressen wie 1.8.0; write: Adresse und Wert; execute: Adresse und gegebenenfalls ein Wert</translation>
    </message>
    <message>
        <source>Digit behind R, W or E: 1 plain, 2 formatted, 3 and 4 in partial blocks; 1 when left out, 2 for execute</source>
        <translation>Ziffer hinter R, W oder E: 1 einfach, 2 formatiert, 3 und 4 in Teilblöcken; ohne Angabe 1, bei execute 2</translation>
    </message>
    <message>
        <source>Tell what a recorded visit holds, and write it for other programs</source>
        <translation>Sagen, was ein aufgezeichneter Besuch enthält, und ihn für andere Programme schreiben</translation>
    </message>
    <message>
        <source>A visit file, as --trace records it</source>
        <translation>Eine Besuchsdatei, wie --trace sie aufzeichnet</translation>
    </message>
    <message>
        <source>Write the visit as a pcapng file; masked octets are 0 in it</source>
        <translation>Den Besuch als pcapng-Datei schreiben; maskierte Oktette sind darin 0</translation>
    </message>
    <message>
        <source>What to do: send (run, when left out), show the queue or its conflicts, pause or resume it, send one entry or all at once, write unsent data into a file or take them from one, decide a conflict</source>
        <translation>Was zu tun ist: senden (run, ohne Angabe), die Warteschlange oder ihre Konflikte zeigen, sie anhalten oder fortsetzen, einen Eintrag oder alle sofort senden, nicht gesendete Daten in eine Datei schreiben oder aus einer übernehmen, einen Konflikt entscheiden</translation>
    </message>
    <message>
        <source>For export and import a file; for retry an identity; for decide BATCH:ITEM and keep-theirs, send-mine-again or leave-open</source>
        <translation>Für export und import eine Datei; für retry eine Identität; für decide BATCH:ITEM und keep-theirs, send-mine-again oder leave-open</translation>
    </message>
    <message>
        <source>Also what is confirmed or decided</source>
        <translation>Auch, was bestätigt oder entschieden ist</translation>
    </message>
    <message>
        <source>Send readings and events alone</source>
        <translation>Nur Ablesewerte und Ereignisse senden</translation>
    </message>
    <message>
        <source>Why your value is the right one</source>
        <translation>Warum Ihr Wert der richtige ist</translation>
    </message>
    <message>
        <source>HTTP proxy, http://host:port; MDMS_PROXY or the system's when left out</source>
        <translation>HTTP-Proxy, http://host:port; ohne Angabe MDMS_PROXY oder der des Systems</translation>
    </message>
    <message>
        <source>File with user:password for the proxy, mode 600; MDMS_PROXY_SECRET_FILE when left out</source>
        <translation>Datei mit user:password für den Proxy, Modus 600; ohne Angabe MDMS_PROXY_SECRET_FILE</translation>
    </message>
    <message>
        <source>Check an edited table that maps registers to reading types</source>
        <translation>Eine bearbeitete Tabelle prüfen, die Register den Ablesewertarten zuordnet</translation>
    </message>
    <message>
        <source>The edited file</source>
        <translation>Die bearbeitete Datei</translation>
    </message>
</context>
<context>
    <name>MeshAdvice</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>heard</source>
        <translation>gehört</translation>
    </message>
    <message>
        <source>authenticated</source>
        <translation>authentisiert</translation>
    </message>
    <message>
        <source>has an address</source>
        <translation>hat eine Adresse</translation>
    </message>
    <message>
        <source>operational</source>
        <translation>in Betrieb</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>mäßig</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>schlecht</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 % of %n probe(s)</source>
        <translation>
            <numerusform>%1 % von %n Testpaket</numerusform>
            <numerusform>%1 % von %n Testpaketen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 % of %n frame(s)</source>
        <translation>
            <numerusform>%1 % von %n Rahmen</numerusform>
            <numerusform>%1 % von %n Rahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Node %1 is authenticated but has had no routes for %2.</source>
        <translation>Knoten %1 ist authentisiert, hat aber seit %2 keine Routen.</translation>
    </message>
    <message>
        <source>Check that the firewall lets RPL, DHCPv6 and the relay through (ICMPv6 155, UDP 546, 547, 10253), and that IPv6 forwarding is on.</source>
        <translation>Prüfen Sie, ob die Firewall RPL, DHCPv6 und das Relay durchlässt (ICMPv6 155, UDP 546, 547, 10253) und ob die IPv6-Weiterleitung eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Node %1 has been heard for %2 but is not authenticated.</source>
        <translation>Knoten %1 wird seit %2 gehört, ist aber nicht authentisiert.</translation>
    </message>
    <message>
        <source>Check its certificate.</source>
        <translation>Prüfen Sie sein Zertifikat.</translation>
    </message>
    <message>
        <source>Node %1 has been stuck in authentication behind %2 for %3.</source>
        <translation>Knoten %1 hängt hinter %2 seit %3 in der Authentisierung fest.</translation>
    </message>
    <message>
        <source>Check its certificate and the link between the two.</source>
        <translation>Prüfen Sie sein Zertifikat und die Verbindung zwischen den beiden.</translation>
    </message>
    <message>
        <source>%1 hears %2 at %3 dBm: under %4 dBm, %5 dB above the receiver's limit.</source>
        <translation>%1 hört %2 mit %3 dBm: unter %4 dBm, %5 dB über der Grenze des Empfängers.</translation>
    </message>
    <message>
        <source>Move or turn the antenna, or look for what stands in between.</source>
        <translation>Versetzen oder drehen Sie die Antenne oder suchen Sie, was dazwischen steht.</translation>
    </message>
    <message>
        <source>Node %1 loses %2 on the way to the border router and back.</source>
        <translation>Knoten %1 verliert %2 auf dem Weg zum Border-Router und zurück.</translation>
    </message>
    <message>
        <source>Look at the loss of each hop of its path.</source>
        <translation>Sehen Sie sich den Verlust jedes Hop auf seinem Pfad an.</translation>
    </message>
    <message>
        <source>The link of %1 with its parent %2 loses %3.</source>
        <translation>Die Verbindung von %1 mit seinem Elternknoten %2 verliert %3.</translation>
    </message>
    <message>
        <source>Its level is good (%1 dB of margin): look for interference or a crowded channel.</source>
        <translation>Ihr Pegel ist gut (%1 dB Reserve): Suchen Sie nach Störungen oder einem überfüllten Kanal.</translation>
    </message>
    <message>
        <source>Find a stronger way, or mend this one.</source>
        <translation>Suchen Sie einen stärkeren Weg oder bessern Sie diesen aus.</translation>
    </message>
    <message>
        <source>%1 dBm</source>
        <translation>%1 dBm</translation>
    </message>
    <message>
        <source>level not reported</source>
        <translation>Pegel nicht gemeldet</translation>
    </message>
    <message>
        <source>Node %1 has a better way over %2 (%3) than over its parent %4 (%5).</source>
        <translation>Knoten %1 hat über %2 (%3) einen besseren Weg als über seinen Elternknoten %4 (%5).</translation>
    </message>
    <message>
        <source>It stays where it is: the path would cost %1 less, and a node moves only for %2. Weaken the old link, or start the node anew.</source>
        <translation>Er bleibt, wo er ist: Der Pfad würde %1 weniger kosten, und ein Knoten wechselt erst ab %2. Schwächen Sie die alte Verbindung oder starten Sie den Knoten neu.</translation>
    </message>
    <message>
        <source>The path costs %1 less, enough for the node to move by itself: watch it for some minutes.</source>
        <translation>Der Pfad kostet %1 weniger, genug, damit der Knoten von selbst wechselt: Beobachten Sie ihn einige Minuten lang.</translation>
    </message>
    <message>
        <source>Ask the node for its path costs before you force it.</source>
        <translation>Fragen Sie den Knoten nach seinen Pfadkosten, bevor Sie den Wechsel erzwingen.</translation>
    </message>
    <message>
        <source>Node %1 also has %2 as second parent, whose level nobody reports.</source>
        <translation>Knoten %1 hat außerdem %2 als zweiten Elternknoten, dessen Pegel niemand meldet.</translation>
    </message>
    <message>
        <source>Ask the node itself (CSMP, node monitoring, its log) how well it hears that parent.</source>
        <translation>Fragen Sie den Knoten selbst (CSMP, Knotenüberwachung, sein Protokoll), wie gut er diesen Elternknoten hört.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n node(s) below %2 hear nothing better.</source>
        <translation>
            <numerusform>%1: %n Knoten unter %2 hört nichts Besseres.</numerusform>
            <numerusform>%1: %n Knoten unter %2 hören nichts Besseres.</numerusform>
        </translation>
    </message>
    <message>
        <source>A repeater between them and %1 helps; the weakest lacks %2 dB.</source>
        <translation>Ein Repeater zwischen ihnen und %1 hilft; dem schwächsten fehlen %2 dB.</translation>
    </message>
    <message>
        <source>A repeater between them and %1 helps.</source>
        <translation>Ein Repeater zwischen ihnen und %1 hilft.</translation>
    </message>
    <message>
        <source>Half way is %1, %2.</source>
        <translation>Auf halbem Weg liegt %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>If %1 fails, %n node(s) have no parent left: %2.</source>
        <translation>
            <numerusform>Fällt %1 aus, hat %n Knoten keinen Elternknoten mehr: %2.</numerusform>
            <numerusform>Fällt %1 aus, haben %n Knoten keinen Elternknoten mehr: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them hear another way.</source>
        <translation>Alle hören einen anderen Weg.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them hear no other way that is known.</source>
        <translation>
            <numerusform>%n von ihnen hört keinen anderen bekannten Weg.</numerusform>
            <numerusform>%n von ihnen hören keinen anderen bekannten Weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hears %2 at %3 dBm, the other way it is %4 dBm.</source>
        <translation>%1 hört %2 mit %3 dBm, in der Gegenrichtung sind es %4 dBm.</translation>
    </message>
    <message>
        <source>Look for a bad antenna or for noise at the end that hears less.</source>
        <translation>Suchen Sie nach einer schlechten Antenne oder nach Störungen an dem Ende, das weniger hört.</translation>
    </message>
    <message numerus="yes">
        <source>Node %1 is %n hop(s) away.</source>
        <translation>
            <numerusform>Knoten %1 ist %n Hop entfernt.</numerusform>
            <numerusform>Knoten %1 ist %n Hops entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 are slow and lose more; a router nearer to the border router helps.</source>
        <translation>Mehr als %1 sind langsam und verlieren mehr; ein Router näher am Border-Router hilft.</translation>
    </message>
    <message>
        <source>Nothing new of node %1 for %2.</source>
        <translation>Seit %2 nichts Neues von Knoten %1.</translation>
    </message>
    <message>
        <source>Ask it with a probe, or check that the border router is still watched.</source>
        <translation>Fragen Sie ihn mit einem Testpaket oder prüfen Sie, ob der Border-Router noch beobachtet wird.</translation>
    </message>
    <message numerus="yes">
        <source>The level to the parent is not reported for %n node(s) of %1: %2.</source>
        <translation>
            <numerusform>Der Pegel zum Elternknoten wird für %n Knoten von %1 nicht gemeldet: %2.</numerusform>
            <numerusform>Der Pegel zum Elternknoten wird für %n Knoten von %1 nicht gemeldet: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>A border router hears its neighbours alone; ask the nodes themselves.</source>
        <translation>Ein Border-Router hört nur seine Nachbarn; fragen Sie die Knoten selbst.</translation>
    </message>
    <message>
        <source>Node %1 appeared (%2).</source>
        <translation>Knoten %1 ist erschienen (%2).</translation>
    </message>
    <message>
        <source>Node %1 appeared.</source>
        <translation>Knoten %1 ist erschienen.</translation>
    </message>
    <message>
        <source>Node %1 is no longer in the mesh.</source>
        <translation>Knoten %1 ist nicht mehr im Funknetz.</translation>
    </message>
    <message>
        <source>Node %1: %2, %3 after it was first heard.</source>
        <translation>Knoten %1: %2, %3 nach dem ersten Empfang.</translation>
    </message>
    <message>
        <source>Node %1: %2.</source>
        <translation>Knoten %1: %2.</translation>
    </message>
    <message>
        <source>Node %1 fell from “%2” to “%3”.</source>
        <translation>Knoten %1 ist von „%2“ auf „%3“ zurückgefallen.</translation>
    </message>
    <message>
        <source>Node %1 has no parent any more.</source>
        <translation>Knoten %1 hat keinen Elternknoten mehr.</translation>
    </message>
    <message>
        <source>Node %1 takes %2 as parent.</source>
        <translation>Knoten %1 nimmt %2 als Elternknoten.</translation>
    </message>
    <message>
        <source>Node %1 moved from %2 to %3.</source>
        <translation>Knoten %1 ist von %2 zu %3 gewechselt.</translation>
    </message>
    <message>
        <source>Node %1 has %2 as second parent.</source>
        <translation>Knoten %1 hat %2 als zweiten Elternknoten.</translation>
    </message>
    <message>
        <source>Node %1 lost its second parent %2.</source>
        <translation>Knoten %1 hat seinen zweiten Elternknoten %2 verloren.</translation>
    </message>
    <message>
        <source>The link of %1 with %2 became weak: %3 hears %4 dBm.</source>
        <translation>Die Verbindung von %1 mit %2 ist schwach geworden: %3 hört %4 dBm.</translation>
    </message>
    <message>
        <source>The link of %1 with %2 is strong again: %3 dBm.</source>
        <translation>Die Verbindung von %1 mit %2 ist wieder stark: %3 dBm.</translation>
    </message>
    <message>
        <source>The link of %1 with %2 loses %3.</source>
        <translation>Die Verbindung von %1 mit %2 verliert %3.</translation>
    </message>
    <message>
        <source>Node %1 loses %2 end to end.</source>
        <translation>Knoten %1 verliert %2 von Ende zu Ende.</translation>
    </message>
    <message>
        <source>The link of %1 with %2 is good again: it loses %3.</source>
        <translation>Die Verbindung von %1 mit %2 ist wieder gut: Sie verliert %3.</translation>
    </message>
    <message>
        <source>Node %1 is good again: it loses %2 end to end.</source>
        <translation>Knoten %1 ist wieder gut: Er verliert %2 von Ende zu Ende.</translation>
    </message>
    <message numerus="yes">
        <source>%n hop(s)</source>
        <translation>
            <numerusform>%n Hop</numerusform>
            <numerusform>%n Hops</numerusform>
        </translation>
    </message>
    <message>
        <source>border router</source>
        <translation>Border-Router</translation>
    </message>
    <message>
        <source>unnamed node</source>
        <translation>unbenannter Knoten</translation>
    </message>
    <message>
        <source>The two runs have no link in common.</source>
        <translation>Die beiden Läufe haben keine Verbindung gemeinsam.</translation>
    </message>
    <message>
        <source>Weak links: %1 before, %2 after.</source>
        <translation>Schwache Verbindungen: %1 vorher, %2 nachher.</translation>
    </message>
    <message>
        <source>The second run hears %1 dB more (median). %2</source>
        <translation>Der zweite Lauf hört %1 dB mehr (Median). %2</translation>
    </message>
    <message>
        <source>The second run hears %1 dB less (median). %2 If a closed door costs that much, lead the antenna outside.</source>
        <translation>Der zweite Lauf hört %1 dB weniger (Median). %2 Wenn eine geschlossene Tür so viel kostet, führen Sie die Antenne nach außen.</translation>
    </message>
    <message>
        <source>No difference beyond what levels vary by (%1 dB). %2</source>
        <translation>Kein Unterschied, der über die Schwankung der Pegel (%1 dB) hinausgeht. %2</translation>
    </message>
</context>
<context>
    <name>MeshHelp</name>
    <message>
        <source>Look at a radio mesh behind a border router: who hears whom, who suffers, what helps</source>
        <translation>Ein Funknetz hinter einem Border-Router ansehen: wer wen hört, wer leidet, was hilft</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>Nodes, worst first: state, parent, hops, level, margin, loss, age</source>
        <translation>Knoten, die schlechtesten zuerst: Zustand, Elternknoten, Hops, Pegel, Reserve, Verlust, Alter</translation>
    </message>
    <message>
        <source>Print what changes: joins, parents, weak links</source>
        <translation>Ausgeben, was sich ändert: Beitritte, Elternknoten, schwache Verbindungen</translation>
    </message>
    <message>
        <source>Which node suffers, which parent would be better, what breaks when one fails, where a repeater helps</source>
        <translation>Welcher Knoten leidet, welcher Elternknoten besser wäre, was bei einem Ausfall abbricht, wo ein Repeater hilft</translation>
    </message>
    <message>
        <source>Two runs against each other, for example with the cabinet's door open and closed</source>
        <translation>Zwei Läufe im Vergleich, zum Beispiel mit offener und geschlossener Schranktür</translation>
    </message>
    <message>
        <source>A router's log, line by line, as far as it speaks of the mesh</source>
        <translation>Das Protokoll eines Routers, Zeile für Zeile, soweit es vom Funknetz handelt</translation>
    </message>
    <message>
        <source>A file of snapshots, a recording, or a border router's address such as replay:FILE</source>
        <translation>Eine Datei mit Momentaufnahmen, eine Aufzeichnung oder die Adresse eines Border-Routers wie replay:FILE</translation>
    </message>
    <message>
        <source>Only the path of this node to the border router, hop by hop</source>
        <translation>Nur den Pfad dieses Knotens zum Border-Router, Hop für Hop</translation>
    </message>
    <message>
        <source>Also take what this router's log says; may be given again</source>
        <translation>Auch auswerten, was das Protokoll dieses Routers sagt; darf mehrmals angegeben werden</translation>
    </message>
    <message>
        <source>Who wrote the logs, when they do not say so</source>
        <translation>Wer die Protokolle geschrieben hat, wenn sie es nicht selbst sagen</translation>
    </message>
    <message>
        <source>What lines look like, in place of the built-in patterns</source>
        <translation>Wie Zeilen aussehen, anstelle der eingebauten Muster</translation>
    </message>
    <message>
        <source>Write the nodes as CSV</source>
        <translation>Die Knoten als CSV schreiben</translation>
    </message>
    <message>
        <source>Write the links as CSV</source>
        <translation>Die Verbindungen als CSV schreiben</translation>
    </message>
    <message>
        <source>Write nodes and links as GeoJSON</source>
        <translation>Knoten und Verbindungen als GeoJSON schreiben</translation>
    </message>
    <message>
        <source>Keep the snapshots in this file, one a line</source>
        <translation>Die Momentaufnahmen in dieser Datei ablegen, eine je Zeile</translation>
    </message>
    <message>
        <source>End after so many snapshots</source>
        <translation>Nach so vielen Momentaufnahmen enden</translation>
    </message>
    <message>
        <source>The first run</source>
        <translation>Der erste Lauf</translation>
    </message>
    <message>
        <source>The second run</source>
        <translation>Der zweite Lauf</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Das Protokoll</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Schwellen</translation>
    </message>
    <message>
        <source>A file of thresholds (JSON)</source>
        <translation>Eine Datei mit Schwellen (JSON)</translation>
    </message>
    <message>
        <source>Below this level a link is weak; -90 when left out</source>
        <translation>Unter diesem Pegel ist eine Verbindung schwach; ohne Angabe -90</translation>
    </message>
    <message>
        <source>The receivers' sensitivity, from which the margin is counted; -104 when left out</source>
        <translation>Die Empfindlichkeit der Empfänger, ab der die Reserve gezählt wird; ohne Angabe -104</translation>
    </message>
    <message>
        <source>Above this loss a link is lossy; 5 when left out</source>
        <translation>Über diesem Verlust ist eine Verbindung verlustbehaftet; ohne Angabe 5</translation>
    </message>
    <message>
        <source>not an EUI-64 such as 00:00:5e:ef:10:00:00:02</source>
        <translation>keine EUI-64 wie 00:00:5e:ef:10:00:00:02</translation>
    </message>
    <message>
        <source>neither an EUI-64 nor an IPv6 address</source>
        <translation>weder eine EUI-64 noch eine IPv6-Adresse</translation>
    </message>
    <message>
        <source>Also ask the nodes themselves (CSMP), so that links further out have levels; options as in csmp:?quiet&amp;share=5</source>
        <translation>Auch die Knoten selbst fragen (CSMP), damit weiter entfernte Verbindungen Pegel haben; Optionen wie in csmp:?quiet&amp;share=5</translation>
    </message>
    <message>
        <source>How many seconds to listen to nodes that report by themselves; 30 when left out</source>
        <translation>Wie viele Sekunden auf Knoten gelauscht wird, die von selbst berichten; ohne Angabe 30</translation>
    </message>
    <message>
        <source>Probe nodes and measure loss and round trip</source>
        <translation>Knoten mit Testpaketen prüfen, Verlust und Umlaufzeit messen</translation>
    </message>
    <message>
        <source>A node's address, or a file or border router that knows it</source>
        <translation>Adresse eines Knotens oder eine Datei oder ein Border-Router, der sie kennt</translation>
    </message>
    <message>
        <source>Probe this node of the mesh</source>
        <translation>Diesen Knoten des Funknetzes prüfen</translation>
    </message>
    <message>
        <source>Probe all nodes, one at a time behind each neighbour of the border router</source>
        <translation>Alle Knoten prüfen, hinter jedem Nachbarn des Border-Routers jeweils nur einen gleichzeitig</translation>
    </message>
    <message>
        <source>coap: the empty message of CoAP (without rights); icmp: the system's ping; get: a GET of CoAP</source>
        <translation>coap: die leere Nachricht von CoAP (ohne Rechte); icmp: das Ping des Systems; get: ein GET von CoAP</translation>
    </message>
    <message>
        <source>Number of probes; 20 when left out, which is the least that can show 5 % loss</source>
        <translation>Anzahl der Testpakete; ohne Angabe 20, die kleinste Zahl, die 5 % Verlust zeigen kann</translation>
    </message>
    <message>
        <source>Seconds between two probes; 1 when left out</source>
        <translation>Sekunden zwischen zwei Testpaketen; ohne Angabe 1</translation>
    </message>
    <message>
        <source>An answer after so many seconds is lost; 5 when left out</source>
        <translation>Eine Antwort nach so vielen Sekunden gilt als verloren; ohne Angabe 5</translation>
    </message>
    <message>
        <source>icmp: octets of data; 56 when left out</source>
        <translation>icmp: Oktette Daten; ohne Angabe 56</translation>
    </message>
    <message>
        <source>coap, get: the port; 5683 when left out</source>
        <translation>coap, get: der Port; ohne Angabe 5683</translation>
    </message>
    <message>
        <source>get: the resource; every answer counts, also one that says no</source>
        <translation>get: die Ressource; jede Antwort zählt, auch eine ablehnende</translation>
    </message>
    <message>
        <source>Append the results to this file of snapshots</source>
        <translation>Die Ergebnisse an diese Datei mit Momentaufnahmen anhängen</translation>
    </message>
    <message>
        <source>Let a node's radio test its link with a neighbour (CSMP)</source>
        <translation>Das Funkgerät eines Knotens seine Verbindung zu einem Nachbarn testen lassen (CSMP)</translation>
    </message>
    <message>
        <source>The node that does it, when SOURCE is no address</source>
        <translation>Der ausführende Knoten, wenn SOURCE keine Adresse ist</translation>
    </message>
    <message>
        <source>The neighbour</source>
        <translation>Der Nachbar</translation>
    </message>
    <message>
        <source>The channel; the node chooses when left out</source>
        <translation>Der Kanal; ohne Angabe wählt der Knoten</translation>
    </message>
    <message>
        <source>Let a node send pings itself (CSMP)</source>
        <translation>Einen Knoten selbst Pings senden lassen (CSMP)</translation>
    </message>
    <message>
        <source>Whom the node pings</source>
        <translation>Wen der Knoten anpingt</translation>
    </message>
    <message>
        <source>Number of pings; 5 when left out</source>
        <translation>Anzahl der Pings; ohne Angabe 5</translation>
    </message>
    <message>
        <source>The agent's port; 61628 when left out</source>
        <translation>Der Port des Agenten; ohne Angabe 61628</translation>
    </message>
    <message>
        <source>Let all nodes announce their routes again, or build the whole tree anew</source>
        <translation>Alle Knoten ihre Routen neu bekannt geben lassen oder den ganzen Baum neu aufbauen</translation>
    </message>
    <message>
        <source>refresh (nearly harmless) or rebuild (disturbs the mesh for minutes; asks first)</source>
        <translation>refresh (fast harmlos) oder rebuild (stört das Funknetz minutenlang; fragt vorher)</translation>
    </message>
    <message>
        <source>Also take what this file of snapshots knows of the mesh, for example of “mesh watch --ask-nodes --record”</source>
        <translation>Auch nutzen, was diese Datei mit Momentaufnahmen vom Funknetz weiß, zum Beispiel von „mesh watch --ask-nodes --record“</translation>
    </message>
</context>
<context>
    <name>MeshProbes</name>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>port closed, %1</source>
        <translation>Port geschlossen, %1</translation>
    </message>
    <message>
        <source>no way</source>
        <translation>kein Weg</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>%1  probe %2: %3</source>
        <translation>%1  Testpaket %2: %3</translation>
    </message>
    <message>
        <source>%1: %2 of %3 answered</source>
        <translation>%1: %2 von %3 beantwortet</translation>
    </message>
    <message>
        <source>%1 % lost, %2 to %3 % with 95 % confidence</source>
        <translation>%1 % verloren, %2 bis %3 % mit 95 % Konfidenz</translation>
    </message>
    <message>
        <source>best %1, median %2, p95 %3, worst %4</source>
        <translation>beste %1, Median %2, p95 %3, schlechteste %4</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 beantwortet</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) the port was closed: the node is there, but serves no CoAP. This counts as answered, since the datagram went there and word of it came back; a firewall on the way may answer so in its place.</source>
        <translation><numerusform>%n-mal war der Port geschlossen: Der Knoten ist da, bietet aber kein CoAP. Das zählt als beantwortet, da das Datagramm hinkam und eine Meldung zurückkam; eine Firewall unterwegs kann an seiner Stelle so antworten.</numerusform><numerusform>%n-mal war der Port geschlossen: Der Knoten ist da, bietet aber kein CoAP. Das zählt als beantwortet, da das Datagramm hinkam und eine Meldung zurückkam; eine Firewall unterwegs kann an seiner Stelle so antworten.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a router said that there is no way to the node: it has left the mesh, or its route has gone. This counts as lost.</source>
        <translation><numerusform>%n-mal meldete ein Router, dass es keinen Weg zum Knoten gibt: Er hat das Funknetz verlassen, oder seine Route ist weg. Das zählt als verloren.</numerusform><numerusform>%n-mal meldete ein Router, dass es keinen Weg zum Knoten gibt: Er hat das Funknetz verlassen, oder seine Route ist weg. Das zählt als verloren.</numerusform></translation>
    </message>
    <message>
        <source>Nobody answered: the node is off, out of reach, or a firewall drops the probes.</source>
        <translation>Niemand hat geantwortet: Der Knoten ist aus oder nicht erreichbar, oder eine Firewall verwirft die Testpakete.</translation>
    </message>
    <message>
        <source>Stopped early; what was sent until then counts.</source>
        <translation>Vorzeitig gestoppt; was bis dahin gesendet wurde, zählt.</translation>
    </message>
    <message>
        <source>There is no node %1 in this mesh.</source>
        <translation>Es gibt keinen Knoten %1 in diesem Funknetz.</translation>
    </message>
    <message>
        <source>Say which node: --node NODE, or --all.</source>
        <translation>Geben Sie den Knoten an: --node NODE oder --all.</translation>
    </message>
    <message>
        <source> dBm</source>
        <translation> dBm</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nicht gemeldet</translation>
    </message>
    <message>
        <source>%1 of %2 frames arrived; level %3 on average, %4 least, %5 most</source>
        <translation>%1 von %2 Frames kamen an; Pegel im Mittel %3, mindestens %4, höchstens %5</translation>
    </message>
    <message>
        <source>%1 of %2 answered; least %3, mean %4, most %5</source>
        <translation>%1 von %2 beantwortet; kleinste %3, Mittel %4, größte %5</translation>
    </message>
</context>
<context>
    <name>MeshRoutes</name>
    <message numerus="yes">
        <source>The whole tree of %1 is built anew: %n node(s) choose their parents again.</source>
        <translation><numerusform>Der ganze Baum von %1 wird neu aufgebaut: %n Knoten wählt seinen Elternknoten neu.</numerusform><numerusform>Der ganze Baum von %1 wird neu aufgebaut: %n Knoten wählen ihre Elternknoten neu.</numerusform></translation>
    </message>
    <message>
        <source>For minutes, nodes further out lose their way to the border router, and with it every reading that is under way.</source>
        <translation>Minutenlang verlieren weiter entfernte Knoten ihren Weg zum Border-Router und damit jede laufende Ablesung.</translation>
    </message>
    <message>
        <source>Nodes decide by themselves. What is shown as better may not come about.</source>
        <translation>Knoten entscheiden selbst. Was als besser gezeigt wird, tritt vielleicht nicht ein.</translation>
    </message>
    <message>
        <source>No rank or ETX of deeper links is reported, so that nobody can say beforehand who would choose differently.</source>
        <translation>Kein Rank oder ETX tieferer Verbindungen wird gemeldet; deshalb kann niemand vorher sagen, wer anders wählen würde.</translation>
    </message>
    <message>
        <source>%1: %2 (path cost %3) instead of %4 (%5), a gain of %6</source>
        <translation>%1: %2 (Pfadkosten %3) statt %4 (%5), ein Gewinn von %6</translation>
    </message>
    <message>
        <source>; less than the %1 for which a node changes by itself</source>
        <translation>; weniger als die %1, ab denen ein Knoten von selbst wechselt</translation>
    </message>
    <message>
        <source>No node has a candidate with a better rank, as far as ranks are reported: a new tree is likely to be the old one.</source>
        <translation>Kein Knoten hat einen Kandidaten mit besserem Rank, soweit Ranks gemeldet werden: Ein neuer Baum wird wahrscheinlich der alte sein.</translation>
    </message>
    <message>
        <source>Candidates with a better rank:</source>
        <translation>Kandidaten mit besserem Rank:</translation>
    </message>
    <message>
        <source>All nodes announce their routes again.</source>
        <translation>Alle Knoten geben ihre Routen neu bekannt.</translation>
    </message>
    <message>
        <source>The tree is being built anew. Look again in five minutes: “ami-cli mesh show”, or “ami-cli mesh watch” now.</source>
        <translation>Der Baum wird neu aufgebaut. Sehen Sie in fünf Minuten wieder nach: „ami-cli mesh show“, oder jetzt „ami-cli mesh watch“.</translation>
    </message>
</context>
<context>
    <name>MeshWords</name>
    <message>
        <source>not reported</source>
        <translation>nicht gemeldet</translation>
    </message>
    <message>
        <source>%1 dBm</source>
        <translation>%1 dBm</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>margin, its band</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Ping (ICMPv6)</source>
        <translation>Ping (ICMPv6)</translation>
    </message>
    <message>
        <source>CoAP ping</source>
        <translation>CoAP-Ping</translation>
    </message>
    <message>
        <source>CoAP GET</source>
        <translation>CoAP-GET</translation>
    </message>
    <message>
        <source>Link test</source>
        <translation>Verbindungstest</translation>
    </message>
</context>
<context>
    <name>ObjectWords</name>
    <message>
        <source>read and write</source>
        <translation>lesen und schreiben</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lesen</translation>
    </message>
    <message>
        <source>write</source>
        <translation>schreiben</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>kein Zugriff</translation>
    </message>
    <message>
        <source>call</source>
        <translation>aufrufen</translation>
    </message>
    <message>
        <source>%1, authenticated</source>
        <translation>%1, authentisiert</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>request authenticated</source>
        <translation>Anfrage authentisiert</translation>
    </message>
    <message>
        <source>request encrypted</source>
        <translation>Anfrage verschlüsselt</translation>
    </message>
    <message>
        <source>request signed</source>
        <translation>Anfrage signiert</translation>
    </message>
    <message>
        <source>answer authenticated</source>
        <translation>Antwort authentisiert</translation>
    </message>
    <message>
        <source>answer encrypted</source>
        <translation>Antwort verschlüsselt</translation>
    </message>
    <message>
        <source>answer signed</source>
        <translation>Antwort signiert</translation>
    </message>
    <message>
        <source>%1 (as most meters number it)</source>
        <translation>%1 (wie die meisten Zähler es nummerieren)</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>erwartet %1, gefunden %2</translation>
    </message>
    <message>
        <source>at %1: expected %2, found %3</source>
        <translation>bei %1: erwartet %2, gefunden %3</translation>
    </message>
</context>
<context>
    <name>ProbeView</name>
    <message>
        <source>loss %1: %2 of %3 came back</source>
        <translation>Verlust %1: %2 von %3 kamen zurück</translation>
    </message>
    <message>
        <source>95 % certain between %1 % and %2 %</source>
        <translation>zu 95 % sicher zwischen %1 % und %2 %</translation>
    </message>
    <message>
        <source>round trip p50 %1, p95 %2</source>
        <translation>Umlaufzeit p50 %1, p95 %2</translation>
    </message>
    <message>
        <source>least %1, most %2</source>
        <translation>kleinste %1, größte %2</translation>
    </message>
</context>
<context>
    <name>ResourceNames</name>
    <message>
        <source>%1, phase L1 (R)</source>
        <translation>%1, Phase L1 (R)</translation>
    </message>
    <message>
        <source>%1, phase L2 (S)</source>
        <translation>%1, Phase L2 (S)</translation>
    </message>
    <message>
        <source>%1, phase L3 (T)</source>
        <translation>%1, Phase L3 (T)</translation>
    </message>
    <message>
        <source>%1, neutral</source>
        <translation>%1, Neutralleiter</translation>
    </message>
    <message>
        <source>%1 between L1 and L2 (R-S)</source>
        <translation>%1 zwischen L1 und L2 (R-S)</translation>
    </message>
    <message>
        <source>%1 between L2 and L3 (S-T)</source>
        <translation>%1 zwischen L2 und L3 (S-T)</translation>
    </message>
    <message>
        <source>%1 between L3 and L1 (T-R)</source>
        <translation>%1 zwischen L3 und L1 (T-R)</translation>
    </message>
    <message>
        <source>%1, all phases</source>
        <translation>%1, alle Phasen</translation>
    </message>
    <message>
        <source>%1 (number of older devices)</source>
        <translation>%1 (Nummer älterer Geräte)</translation>
    </message>
    <message>
        <source>Access point name</source>
        <translation>Name des Zugangspunkts (APN)</translation>
    </message>
    <message>
        <source>Active energy</source>
        <translation>Wirkenergie</translation>
    </message>
    <message>
        <source>Active power</source>
        <translation>Wirkleistung</translation>
    </message>
    <message>
        <source>Apparent energy</source>
        <translation>Scheinenergie</translation>
    </message>
    <message>
        <source>Apparent power</source>
        <translation>Scheinleistung</translation>
    </message>
    <message>
        <source>Application type</source>
        <translation>Anwendungstyp</translation>
    </message>
    <message>
        <source>Available network bearer</source>
        <translation>Verfügbarer Netzträger</translation>
    </message>
    <message>
        <source>Battery level</source>
        <translation>Batterieladung</translation>
    </message>
    <message>
        <source>Battery status</source>
        <translation>Batteriezustand</translation>
    </message>
    <message>
        <source>Bindings</source>
        <translation>Bindungen</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>CDMA2000</source>
        <translation>CDMA2000</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Calibration of active power</source>
        <translation>Kalibrierung der Wirkleistung</translation>
    </message>
    <message>
        <source>Calibration of reactive power</source>
        <translation>Kalibrierung der Blindleistung</translation>
    </message>
    <message>
        <source>Capacitive reactive energy</source>
        <translation>Kapazitive Blindenergie</translation>
    </message>
    <message>
        <source>Capacitive reactive power</source>
        <translation>Kapazitive Blindleistung</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Funkzelle</translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation>Konnektivität</translation>
    </message>
    <message>
        <source>Cosine phi</source>
        <translation>Cosinus phi</translation>
    </message>
    <message>
        <source>Coverage enhancement level</source>
        <translation>Stufe der Coverage Enhancement</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>DSL</source>
        <translation>DSL</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Device type</source>
        <translation>Gerätetyp</translation>
    </message>
    <message>
        <source>Distortion of current</source>
        <translation>Verzerrung des Stroms</translation>
    </message>
    <message>
        <source>Distortion of voltage</source>
        <translation>Verzerrung der Spannung</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Fehlercode</translation>
    </message>
    <message>
        <source>Ethernet</source>
        <translation>Ethernet</translation>
    </message>
    <message>
        <source>Ethernet cable</source>
        <translation>Ethernet-Kabel</translation>
    </message>
    <message>
        <source>Factory reset</source>
        <translation>Werksreset</translation>
    </message>
    <message>
        <source>Firmware version</source>
        <translation>Firmwareversion</translation>
    </message>
    <message>
        <source>Fraction of the time stamp</source>
        <translation>Bruchteil des Zeitstempels</translation>
    </message>
    <message>
        <source>Free memory</source>
        <translation>Freier Speicher</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequenz</translation>
    </message>
    <message>
        <source>GSM</source>
        <translation>GSM</translation>
    </message>
    <message>
        <source>Hardware version</source>
        <translation>Hardwareversion</translation>
    </message>
    <message>
        <source>IEEE 802.15.4</source>
        <translation>IEEE 802.15.4</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>Inductive reactive energy</source>
        <translation>Induktive Blindenergie</translation>
    </message>
    <message>
        <source>Inductive reactive power</source>
        <translation>Induktive Blindleistung</translation>
    </message>
    <message>
        <source>LTE-FDD</source>
        <translation>LTE-FDD</translation>
    </message>
    <message>
        <source>LTE-TDD</source>
        <translation>LTE-TDD</translation>
    </message>
    <message>
        <source>Largest active power</source>
        <translation>Größte Wirkleistung</translation>
    </message>
    <message>
        <source>Largest reactive power</source>
        <translation>Größte Blindleistung</translation>
    </message>
    <message>
        <source>Largest value</source>
        <translation>Größter Wert</translation>
    </message>
    <message>
        <source>Link quality</source>
        <translation>Verbindungsqualität</translation>
    </message>
    <message>
        <source>Link utilisation</source>
        <translation>Verbindungsauslastung</translation>
    </message>
    <message>
        <source>Location area code</source>
        <translation>Location Area Code (LAC)</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translation>Untere Grenze</translation>
    </message>
    <message>
        <source>Lower limit of active power</source>
        <translation>Untere Grenze der Wirkleistung</translation>
    </message>
    <message>
        <source>Lower limit of reactive power</source>
        <translation>Untere Grenze der Blindleistung</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Mobile country code</source>
        <translation>Mobilfunk-Ländercode</translation>
    </message>
    <message>
        <source>Mobile network code</source>
        <translation>Mobilfunk-Netzcode</translation>
    </message>
    <message>
        <source>Model number</source>
        <translation>Modellnummer</translation>
    </message>
    <message>
        <source>More device information</source>
        <translation>Weitere Geräteinformationen</translation>
    </message>
    <message>
        <source>NB-IoT</source>
        <translation>NB-IoT</translation>
    </message>
    <message>
        <source>Network bearer</source>
        <translation>Netzzugang</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Power factor</source>
        <translation>Leistungsfaktor</translation>
    </message>
    <message>
        <source>Power measurement</source>
        <translation>Leistungsmessung</translation>
    </message>
    <message>
        <source>Power source</source>
        <translation>Stromversorgung</translation>
    </message>
    <message>
        <source>Quality indicator</source>
        <translation>Qualitätsanzeige</translation>
    </message>
    <message>
        <source>Quality level</source>
        <translation>Qualitätsstufe</translation>
    </message>
    <message>
        <source>Radio signal strength</source>
        <translation>Funkpegel</translation>
    </message>
    <message>
        <source>Reactive energy</source>
        <translation>Blindenergie</translation>
    </message>
    <message>
        <source>Reactive power</source>
        <translation>Blindleistung</translation>
    </message>
    <message>
        <source>Reboot</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>Reset energy</source>
        <translation>Energie zurücksetzen</translation>
    </message>
    <message>
        <source>Reset error code</source>
        <translation>Fehlercode zurücksetzen</translation>
    </message>
    <message>
        <source>Reset smallest and largest value</source>
        <translation>Kleinst- und Größtwert zurücksetzen</translation>
    </message>
    <message>
        <source>Router's IP address</source>
        <translation>IP-Adresse des Routers</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Signal to noise ratio</source>
        <translation>Signal-Rausch-Verhältnis</translation>
    </message>
    <message>
        <source>Single-phase meter</source>
        <translation>Einphasenzähler</translation>
    </message>
    <message>
        <source>Smallest active power</source>
        <translation>Kleinste Wirkleistung</translation>
    </message>
    <message>
        <source>Smallest reactive power</source>
        <translation>Kleinste Blindleistung</translation>
    </message>
    <message>
        <source>Smallest value</source>
        <translation>Kleinster Wert</translation>
    </message>
    <message>
        <source>Software version</source>
        <translation>Softwareversion</translation>
    </message>
    <message>
        <source>Supply current</source>
        <translation>Versorgungsstrom</translation>
    </message>
    <message>
        <source>Supply voltage</source>
        <translation>Versorgungsspannung</translation>
    </message>
    <message>
        <source>TD-SCDMA</source>
        <translation>TD-SCDMA</translation>
    </message>
    <message>
        <source>Three-phase meter</source>
        <translation>Dreiphasenzähler</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time stamp</source>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Total memory</source>
        <translation>Gesamtspeicher</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>UTC offset</source>
        <translation>UTC-Abweichung</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>Obere Grenze</translation>
    </message>
    <message>
        <source>Upper limit of active power</source>
        <translation>Obere Grenze der Wirkleistung</translation>
    </message>
    <message>
        <source>Upper limit of reactive power</source>
        <translation>Obere Grenze der Blindleistung</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Spannung</translation>
    </message>
    <message>
        <source>WCDMA</source>
        <translation>WCDMA</translation>
    </message>
    <message>
        <source>WLAN</source>
        <translation>WLAN</translation>
    </message>
    <message>
        <source>WiMAX</source>
        <translation>WiMAX</translation>
    </message>
    <message>
        <source>battery low</source>
        <translation>Batterie schwach</translation>
    </message>
    <message>
        <source>charging</source>
        <translation>wird geladen</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>direct current</source>
        <translation>Gleichstrom</translation>
    </message>
    <message>
        <source>external battery</source>
        <translation>externe Batterie</translation>
    </message>
    <message>
        <source>external supply off</source>
        <translation>externe Versorgung aus</translation>
    </message>
    <message>
        <source>fuel cell</source>
        <translation>Brennstoffzelle</translation>
    </message>
    <message>
        <source>fully charged</source>
        <translation>voll geladen</translation>
    </message>
    <message>
        <source>internal battery</source>
        <translation>interne Batterie</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>mains</source>
        <translation>Stromnetz</translation>
    </message>
    <message>
        <source>no IP connectivity</source>
        <translation>keine IP-Verbindung</translation>
    </message>
    <message>
        <source>no error</source>
        <translation>kein Fehler</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht eingebaut</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>Speicher voll</translation>
    </message>
    <message>
        <source>peripheral failed</source>
        <translation>Peripherie ausgefallen</translation>
    </message>
    <message>
        <source>positioning module failed</source>
        <translation>Ortungsmodul ausgefallen</translation>
    </message>
    <message>
        <source>power line</source>
        <translation>Powerline</translation>
    </message>
    <message>
        <source>received signal weak</source>
        <translation>Empfangssignal schwach</translation>
    </message>
    <message>
        <source>solar</source>
        <translation>Solar</translation>
    </message>
    <message>
        <source>text message failed</source>
        <translation>Textnachricht fehlgeschlagen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>RouterHealth</name>
    <message>
        <source>There is no interface %1: the border router's daemon, which makes it, is not running.</source>
        <translation>Es gibt keine Schnittstelle %1: Der Dienst des Border-Routers, der sie anlegt, läuft nicht.</translation>
    </message>
    <message>
        <source>The interface %1 is switched off.</source>
        <translation>Die Schnittstelle %1 ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>The interface %1 is switched on, but carries nothing: the daemon behind it is not running.</source>
        <translation>Die Schnittstelle %1 ist eingeschaltet, überträgt aber nichts: Der Dienst dahinter läuft nicht.</translation>
    </message>
    <message>
        <source>Another device on %1 has the address %2 too.</source>
        <translation>Ein anderes Gerät an %1 hat ebenfalls die Adresse %2.</translation>
    </message>
    <message>
        <source>The interface %1 has no IPv6 address besides its link-local one.</source>
        <translation>Die Schnittstelle %1 hat außer ihrer verbindungslokalen keine IPv6-Adresse.</translation>
    </message>
    <message>
        <source>This computer does not forward IPv6 packets, so nothing gets from the network into the mesh.</source>
        <translation>Dieser Rechner leitet keine IPv6-Pakete weiter; deshalb gelangt nichts aus dem Netz in das Funknetz.</translation>
    </message>
    <message>
        <source>Whether this computer forwards IPv6 packets is not known.</source>
        <translation>Ob dieser Rechner IPv6-Pakete weiterleitet, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The interface %1 is up, has an address, and packets are forwarded.</source>
        <translation>Die Schnittstelle %1 ist in Betrieb, hat eine Adresse, und Pakete werden weitergeleitet.</translation>
    </message>
</context>
<context>
    <name>StoreHelp</name>
    <message>
        <source>Say how the local store is, copy it, and save what can be saved of a damaged one</source>
        <translation>Angeben, wie es um den lokalen Speicher steht, ihn kopieren und aus einem beschädigten retten, was zu retten ist</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>Size, age, room on the disk, copies and checks</source>
        <translation>Größe, Alter, Platz auf dem Datenträger, Kopien und Prüfungen</translation>
    </message>
    <message>
        <source>Someone has seen that a copy took the place of a damaged store; do not say it again</source>
        <translation>Jemand hat gesehen, dass eine Kopie an die Stelle eines beschädigten Speichers getreten ist; nicht noch einmal melden</translation>
    </message>
    <message>
        <source>Make a checked copy, also while the window is closed</source>
        <translation>Eine geprüfte Kopie erstellen, auch bei geschlossenem Fenster</translation>
    </message>
    <message>
        <source>The copy; an older copy of that name is replaced, any other file is not</source>
        <translation>Die Kopie; eine ältere Kopie dieses Namens wird ersetzt, jede andere Datei nicht</translation>
    </message>
    <message>
        <source>Look for readings in every page of a damaged file; nothing of it is sent before someone accepts it</source>
        <translation>In jeder Seite einer beschädigten Datei nach Ablesewerten suchen; nichts davon wird gesendet, bevor jemand es annimmt</translation>
    </message>
    <message>
        <source>The damaged file; it is only read</source>
        <translation>Die beschädigte Datei; sie wird nur gelesen</translation>
    </message>
    <message>
        <source>The new file for what is found</source>
        <translation>Die neue Datei für das Gefundene</translation>
    </message>
    <message>
        <source>Put the readings of such a file into the store; those without a proof of their own become questionable</source>
        <translation>Die Ablesewerte einer solchen Datei in den Speicher legen; die ohne eigenen Nachweis werden zweifelhaft</translation>
    </message>
    <message>
        <source>The store, when it is not the usual one</source>
        <translation>Der Speicher, wenn es nicht der übliche ist</translation>
    </message>
</context>
<context>
    <name>SyncCommand</name>
    <message>
        <source>Sending: %1 waiting, %2 confirmed</source>
        <translation>Senden: %1 wartend, %2 bestätigt</translation>
    </message>
    <message>
        <source>Batches sent</source>
        <translation>Gesendete Pakete</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Known to the server before</source>
        <translation>Dem Server bereits bekannt</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>Im Konflikt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Taken, not yet applied</source>
        <translation>Entgegengenommen, noch nicht verbucht</translation>
    </message>
    <message>
        <source>Batches split</source>
        <translation>Geteilte Pakete</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>Unzustellbar</translation>
    </message>
    <message>
        <source>Attachments sent</source>
        <translation>Gesendete Anlagen</translation>
    </message>
    <message>
        <source>Still waiting here</source>
        <translation>Hier noch wartend</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>Letzte Quittung</translation>
    </message>
    <message>
        <source>The server says</source>
        <translation>Der Server meldet</translation>
    </message>
    <message>
        <source>Warning: the server knows the number of a batch with other content. Something is wrong with this laptop or with the server.</source>
        <translation>Warnung: Der Server kennt die Nummer eines Pakets mit anderem Inhalt. Mit diesem Laptop oder mit dem Server stimmt etwas nicht.</translation>
    </message>
    <message>
        <source>It is tried again at %1.</source>
        <translation>Es wird um %1 erneut versucht.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Antwort des Servers: %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>Octets</source>
        <translation>Oktette</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Last words</source>
        <translation>Letzte Meldung</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>readings</source>
        <translation>Ablesewerte</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Nichts wartet auf das Senden.</translation>
    </message>
    <message>
        <source>Batch:item</source>
        <translation>Paket:Element</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Eigener Wert</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Wert des Servers</translation>
    </message>
    <message>
        <source>Meter again</source>
        <translation>Zähler erneut</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>No conflict waits for a decision.</source>
        <translation>Kein Konflikt wartet auf eine Entscheidung.</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es)</source>
        <translation>
            <numerusform>%n Paket</numerusform>
            <numerusform>%n Pakete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) taken over</source>
        <translation>
            <numerusform>%n Paket übernommen</numerusform>
            <numerusform>%n Pakete übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known before</source>
        <translation>
            <numerusform>%n bereits bekannt</numerusform>
            <numerusform>%n bereits bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) will go at once.</source>
        <translation>
            <numerusform>%n Eintrag wird sofort gesendet.</numerusform>
            <numerusform>%n Einträge werden sofort gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what to do it with: a file for export and import, BATCH:ITEM and keep-theirs, send-mine-again or leave-open for decide.</source>
        <translation>Geben Sie an, womit es geschehen soll: eine Datei für export und import, BATCH:ITEM und keep-theirs, send-mine-again oder leave-open für decide.</translation>
    </message>
    <message>
        <source>The queue was paused by a person.</source>
        <translation>Die Warteschlange wurde von einer Person angehalten.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Der Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The queue is paused because of a certificate.</source>
        <translation>Die Warteschlange ist wegen eines Zertifikats angehalten.</translation>
    </message>
    <message>
        <source>The queue is paused because this laptop's clock is wrong.</source>
        <translation>Die Warteschlange ist angehalten, weil die Uhr dieses Laptops falsch geht.</translation>
    </message>
    <message>
        <source>The queue is paused because the disk is full.</source>
        <translation>Die Warteschlange ist angehalten, weil der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>This network wants you to log in first.</source>
        <translation>Dieses Netz verlangt zuerst eine Anmeldung.</translation>
    </message>
    <message>
        <source>The limit of the metered network is reached.</source>
        <translation>Die Grenze des getakteten Netzes ist erreicht.</translation>
    </message>
    <message>
        <source>The proxy does not let this laptop through.</source>
        <translation>Der Proxy lässt diesen Laptop nicht durch.</translation>
    </message>
    <message>
        <source>The server asked to wait.</source>
        <translation>Der Server hat gebeten zu warten.</translation>
    </message>
</context>
<context>
    <name>Translator</name>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>the unicast encryption key (EK)</source>
        <translation>der Unicast-Verschlüsselungsschlüssel (EK)</translation>
    </message>
    <message>
        <source>the broadcast encryption key</source>
        <translation>der Broadcast-Verschlüsselungsschlüssel</translation>
    </message>
    <message>
        <source>the authentication key (AK)</source>
        <translation>der Authentisierungsschlüssel (AK)</translation>
    </message>
    <message>
        <source>the master key (KEK)</source>
        <translation>der Masterschlüssel (KEK)</translation>
    </message>
    <message>
        <source>the dedicated key, which came with an AARQ that is not here or could not be deciphered</source>
        <translation>der dedizierte Schlüssel; er kam mit einer AARQ, die hier fehlt oder nicht entschlüsselt werden konnte</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>ein Schlüssel</translation>
    </message>
    <message>
        <source>No message that is known here begins with %1.</source>
        <translation>Keine hier bekannte Nachricht beginnt mit %1.</translation>
    </message>
    <message numerus="yes">
        <source>The octets end too early; at least %n octet(s) are missing.</source>
        <translation>
            <numerusform>Die Oktette enden zu früh; mindestens %n Oktett fehlt.</numerusform>
            <numerusform>Die Oktette enden zu früh; mindestens %n Oktette fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tag %1 is unknown.</source>
        <translation>Das Tag %1 ist unbekannt.</translation>
    </message>
    <message>
        <source>There is no alternative %1 here.</source>
        <translation>Eine Alternative %1 gibt es hier nicht.</translation>
    </message>
    <message>
        <source>The octet that says present or absent is %1; only 00 and 01 are allowed.</source>
        <translation>Das Oktett für vorhanden oder nicht vorhanden ist %1; erlaubt sind nur 00 und 01.</translation>
    </message>
    <message>
        <source>A length cannot begin with %1.</source>
        <translation>Eine Länge kann nicht mit %1 beginnen.</translation>
    </message>
    <message>
        <source>The length says %1, but there are %2.</source>
        <translation>Die Länge nennt %1, vorhanden sind aber %2.</translation>
    </message>
    <message>
        <source>This is nested deeper than anything that is allowed.</source>
        <translation>Dies ist tiefer verschachtelt als alles Erlaubte.</translation>
    </message>
    <message>
        <source>The message has more parts than are shown.</source>
        <translation>Die Nachricht hat mehr Teile, als gezeigt werden.</translation>
    </message>
    <message>
        <source>The transfer is longer than %1 octets.</source>
        <translation>Die Übertragung ist länger als %1 Oktette.</translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s) stand behind the end of the message.</source>
        <translation>
            <numerusform>%n Oktett steht hinter dem Ende der Nachricht.</numerusform>
            <numerusform>%n Oktette stehen hinter dem Ende der Nachricht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The length takes more octets than it needs.</source>
        <translation>Die Länge belegt mehr Oktette als nötig.</translation>
    </message>
    <message>
        <source>True is written as %1.</source>
        <translation>Wahr ist als %1 geschrieben.</translation>
    </message>
    <message>
        <source>The tag of an octet-string stands before a field that has no tag.</source>
        <translation>Das Tag eines octet-string steht vor einem Feld, das kein Tag hat.</translation>
    </message>
    <message>
        <source>The standard gives %1 no meaning here.</source>
        <translation>Die Norm gibt %1 hier keine Bedeutung.</translation>
    </message>
    <message>
        <source>This field holds something else than it should.</source>
        <translation>Dieses Feld enthält etwas anderes, als es sollte.</translation>
    </message>
    <message>
        <source>Bits behind the end of the bit-string are not zero.</source>
        <translation>Bits hinter dem Ende des bit-string sind nicht null.</translation>
    </message>
    <message>
        <source>This is no possible date and time.</source>
        <translation>Dies ist kein mögliches Datum mit Uhrzeit.</translation>
    </message>
    <message>
        <source>The check sequence is wrong: %1 was found, %2 is right.</source>
        <translation>Die Prüfsumme ist falsch: %1 wurde gefunden, %2 ist richtig.</translation>
    </message>
    <message>
        <source>An address has neither one, two nor four octets.</source>
        <translation>Eine Adresse hat weder ein noch zwei noch vier Oktette.</translation>
    </message>
    <message>
        <source>The control octet %1 is unknown.</source>
        <translation>Das Steueroktett %1 ist unbekannt.</translation>
    </message>
    <message>
        <source>No flag follows the frame.</source>
        <translation>Auf den Rahmen folgt kein Flag.</translation>
    </message>
    <message>
        <source>The wrapper has version %1 instead of 1.</source>
        <translation>Der Wrapper hat Version %1 statt 1.</translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s) stand between the messages.</source>
        <translation>
            <numerusform>%n Oktett steht zwischen den Nachrichten.</numerusform>
            <numerusform>%n Oktette stehen zwischen den Nachrichten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The segments before this one are not here.</source>
        <translation>Die Segmente vor diesem fehlen hier.</translation>
    </message>
    <message>
        <source>A segment is missing: N(S)=%1 should come, N(S)=%2 did.</source>
        <translation>Ein Segment fehlt: N(S)=%1 sollte kommen, N(S)=%2 kam.</translation>
    </message>
    <message>
        <source>A block is missing: number %1 should come, number %2 did.</source>
        <translation>Ein Block fehlt: Nummer %1 sollte kommen, Nummer %2 kam.</translation>
    </message>
    <message>
        <source>To decipher this, %1 is needed.</source>
        <translation>Zum Entschlüsseln wird gebraucht: %1.</translation>
    </message>
    <message>
        <source>To decipher this, the sender's system title is needed; no message told it.</source>
        <translation>Zum Entschlüsseln wird der Systemtitel des Absenders gebraucht; keine Nachricht hat ihn genannt.</translation>
    </message>
    <message>
        <source>The authentication tag does not fit: another key, another system title, or changed octets.</source>
        <translation>Das Authentisierungs-Tag passt nicht: anderer Schlüssel, anderer Systemtitel oder veränderte Oktette.</translation>
    </message>
    <message>
        <source>The authentication tag was not checked; the contents are not verified.</source>
        <translation>Das Authentisierungs-Tag wurde nicht geprüft; der Inhalt ist nicht verifiziert.</translation>
    </message>
    <message>
        <source>The security control octet %1 names no security suite that is known.</source>
        <translation>Das Security-Control-Oktett %1 nennt keine bekannte Security Suite.</translation>
    </message>
    <message>
        <source>The contents are compressed (V.44), which is not decoded.</source>
        <translation>Der Inhalt ist komprimiert (V.44); das wird nicht dekodiert.</translation>
    </message>
    <message>
        <source>Only the two ends can agree on the key of this message.</source>
        <translation>Nur die beiden Enden können sich auf den Schlüssel dieser Nachricht einigen.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>packet %1, %2</source>
        <translation>Paket %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>packet %1, %2, %n octet(s) before it are missing</source>
        <translation>
            <numerusform>Paket %1, %2, davor fehlt %n Oktett</numerusform>
            <numerusform>Paket %1, %2, davor fehlen %n Oktette</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The file is longer than 64 MiB.</source>
        <translation>Die Datei ist länger als 64 MiB.</translation>
    </message>
    <message>
        <source>There are no octets in it: neither hexadecimal digits nor a file of that name.</source>
        <translation>Darin sind keine Oktette: weder Hexadezimalziffern noch eine Datei dieses Namens.</translation>
    </message>
    <message>
        <source>Line %1 of the visit file cannot be understood.</source>
        <translation>Zeile %1 der Besuchsdatei ist nicht verständlich.</translation>
    </message>
    <message>
        <source>The capture file cannot be understood.</source>
        <translation>Die Mitschnittdatei ist nicht verständlich.</translation>
    </message>
    <message>
        <source>The packets of the capture have an unknown link layer (%1).</source>
        <translation>Die Pakete des Mitschnitts haben eine unbekannte Sicherungsschicht (%1).</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is no message.</source>
        <translation>&lt;%1&gt; ist keine Nachricht.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is missing.</source>
        <translation>&lt;%1&gt; fehlt.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; does not belong here.</source>
        <translation>&lt;%1&gt; gehört nicht hierher.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; has a value that its type does not have.</source>
        <translation>&lt;%1&gt; hat einen Wert, den sein Typ nicht hat.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; holds a secret that was masked; write its octets in place of ****.</source>
        <translation>&lt;%1&gt; enthält ein maskiertes Geheimnis; schreiben Sie seine Oktette anstelle von ****.</translation>
    </message>
    <message>
        <source>The attribute "wire" of &lt;%1&gt; does not fit.</source>
        <translation>Das Attribut "wire" von &lt;%1&gt; passt nicht.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is nested too deep.</source>
        <translation>&lt;%1&gt; ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is too long.</source>
        <translation>&lt;%1&gt; ist zu lang.</translation>
    </message>
    <message>
        <source>This is not well-formed XML: %1</source>
        <translation>Dies ist kein wohlgeformtes XML: %1</translation>
    </message>
    <message>
        <source>The document has a document type or an entity of its own; neither is accepted.</source>
        <translation>Das Dokument hat einen Dokumenttyp oder eine eigene Entität; beides wird nicht angenommen.</translation>
    </message>
    <message>
        <source>The document begins with &lt;%1&gt;, not with &lt;cosem-messages&gt; of the namespace %2.</source>
        <translation>Das Dokument beginnt mit &lt;%1&gt;, nicht mit &lt;cosem-messages&gt; des Namensraums %2.</translation>
    </message>
    <message>
        <source>The element &lt;%1&gt; is unknown.</source>
        <translation>Das Element &lt;%1&gt; ist unbekannt.</translation>
    </message>
    <message>
        <source>The elements are nested too deep.</source>
        <translation>Die Elemente sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The message has too many elements.</source>
        <translation>Die Nachricht hat zu viele Elemente.</translation>
    </message>
    <message>
        <source>The document is too long.</source>
        <translation>Das Dokument ist zu lang.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>packet %1</source>
        <translation>Paket %1</translation>
    </message>
</context>
<context>
    <name>VendorViews</name>
    <message>
        <source>Running for (days-h:min:s)</source>
        <translation>In Betrieb seit (Tage-h:min:s)</translation>
    </message>
    <message>
        <source>Connected for (days-h:min:s)</source>
        <translation>Verbunden seit (Tage-h:min:s)</translation>
    </message>
    <message>
        <source>Parent (last two octets)</source>
        <translation>Elternknoten (letzte zwei Oktette)</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>Times connected</source>
        <translation>Anzahl Verbindungen</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Seconds for each join state</source>
        <translation>Sekunden je Beitrittszustand</translation>
    </message>
    <message>
        <source>Connected in all (days-h:min:s)</source>
        <translation>Insgesamt verbunden (Tage-h:min:s)</translation>
    </message>
    <message>
        <source>Disconnected in all (days-h:min:s)</source>
        <translation>Insgesamt getrennt (Tage-h:min:s)</translation>
    </message>
    <message>
        <source>Frames given up</source>
        <translation>Aufgegebene Rahmen</translation>
    </message>
    <message>
        <source>Frames sent again</source>
        <translation>Erneut gesendete Rahmen</translation>
    </message>
    <message>
        <source>Looks whether the channel is free</source>
        <translation>Prüfungen, ob der Kanal frei ist</translation>
    </message>
    <message>
        <source>Channel found busy</source>
        <translation>Kanal belegt vorgefunden</translation>
    </message>
    <message>
        <source>Frames received</source>
        <translation>Empfangene Rahmen</translation>
    </message>
    <message>
        <source>Frames sent</source>
        <translation>Gesendete Rahmen</translation>
    </message>
    <message>
        <source>Frames with a wrong check sum</source>
        <translation>Rahmen mit falscher Prüfsumme</translation>
    </message>
    <message>
        <source>Frames that the parent did not take</source>
        <translation>Vom Elternknoten nicht angenommene Rahmen</translation>
    </message>
    <message>
        <source>ETX to the first parent, 128 is perfect</source>
        <translation>ETX zum ersten Elternknoten, 128 ist ideal</translation>
    </message>
    <message>
        <source>ETX to the second parent, 128 is perfect</source>
        <translation>ETX zum zweiten Elternknoten, 128 ist ideal</translation>
    </message>
    <message>
        <source>Ready to receive</source>
        <translation>Empfangsbereit</translation>
    </message>
    <message>
        <source>Device (last two octets)</source>
        <translation>Gerät (letzte zwei Oktette)</translation>
    </message>
    <message>
        <source>Address of the radio</source>
        <translation>Adresse des Funkmoduls</translation>
    </message>
</context>
<context>
    <name>VoltageWords</name>
    <message>
        <source>no verdict</source>
        <translation>keine Aussage</translation>
    </message>
    <message>
        <source>No reading of the multimeter could be paired with one of the meter.</source>
        <translation>Kein Messwert des Multimeters ließ sich mit einem des Zählers zu einem Paar verbinden.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The accuracy of this multimeter is not in the table, so nothing can be said about a difference of %1.</source>
        <translation>Die Genauigkeit dieses Multimeters steht nicht in der Tabelle; über eine Differenz von %1 lässt sich daher nichts sagen.</translation>
    </message>
    <message>
        <source>Give the AC volts accuracy from its manual: --reference-spec "0.4%+40" (percent of reading + counts).</source>
        <translation>Geben Sie die Genauigkeit bei Wechselspannung aus seinem Handbuch an: --reference-spec "0.4%+40" (Prozent vom Messwert + Digits).</translation>
    </message>
    <message>
        <source>The multimeter's accuracy is not specified at the %1 Hz that the meter measures.</source>
        <translation>Die Genauigkeit des Multimeters ist bei den %1 Hz, die der Zähler misst, nicht spezifiziert.</translation>
    </message>
    <message>
        <source>Use a multimeter that is specified for this frequency.</source>
        <translation>Verwenden Sie ein Multimeter, das für diese Frequenz spezifiziert ist.</translation>
    </message>
    <message>
        <source>%1 is so small a part of the multimeter's range that its accuracy is not specified there.</source>
        <translation>%1 ist ein so kleiner Teil des Messbereichs des Multimeters, dass seine Genauigkeit dort nicht spezifiziert ist.</translation>
    </message>
    <message>
        <source>Let the multimeter choose its range, then try again.</source>
        <translation>Lassen Sie das Multimeter seinen Messbereich selbst wählen und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The voltage moved by up to %1 between two readings of the multimeter: more than the instruments may err.</source>
        <translation>Die Spannung änderte sich zwischen zwei Messwerten des Multimeters um bis zu %1: mehr, als die Messgeräte abweichen dürfen.</translation>
    </message>
    <message>
        <source>Wait until the load is steady, or take more pairs (--pairs 20).</source>
        <translation>Warten Sie, bis die Last ruhig ist, oder nehmen Sie mehr Paare (--pairs 20).</translation>
    </message>
    <message>
        <source>Some pairs are inside the allowance and some outside: the difference of %1 lies right at its edge (%2).</source>
        <translation>Manche Paare liegen innerhalb der zulässigen Abweichung, manche außerhalb: Die Differenz von %1 liegt genau an ihrer Grenze (%2).</translation>
    </message>
    <message>
        <source>Take more pairs (--pairs 20), or use a more exact multimeter.</source>
        <translation>Nehmen Sie mehr Paare (--pairs 20) oder verwenden Sie ein genaueres Multimeter.</translation>
    </message>
    <message>
        <source>The difference of %1 is inside the allowance, but this multimeter may err more (%2) than the meter (%3), so that proves nothing.</source>
        <translation>Die Differenz von %1 liegt innerhalb der zulässigen Abweichung, aber dieses Multimeter darf stärker abweichen (%2) als der Zähler (%3); das beweist daher nichts.</translation>
    </message>
    <message>
        <source>Use a multimeter that is more exact than the meter.</source>
        <translation>Verwenden Sie ein Multimeter, das genauer ist als der Zähler.</translation>
    </message>
    <message>
        <source>Meter and multimeter show next to nothing: there is no voltage to compare.</source>
        <translation>Zähler und Multimeter zeigen fast nichts: Es gibt keine Spannung zu vergleichen.</translation>
    </message>
    <message>
        <source>Check that the phase is live and that the probes touch.</source>
        <translation>Prüfen Sie, ob die Phase unter Spannung steht und die Prüfspitzen Kontakt haben.</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>innerhalb</translation>
    </message>
    <message>
        <source>Meter %1 and multimeter %2 differ by %3; both together may differ by %4.</source>
        <translation>Zähler %1 und Multimeter %2 unterscheiden sich um %3; beide zusammen dürfen um %4 abweichen.</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>less</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>außerhalb</translation>
    </message>
    <message>
        <source>The meter shows %1 %2 than the multimeter (%3 against %4); both together may differ by no more than %5. At least one of them is outside its accuracy, or they do not measure the same thing.</source>
        <translation>Der Zähler zeigt %1 %2 als das Multimeter (%3 gegen %4); beide zusammen dürfen um höchstens %5 abweichen. Mindestens eines der beiden Geräte liegt außerhalb seiner Genauigkeit, oder sie messen nicht dasselbe.</translation>
    </message>
    <message>
        <source>Check that the probes are at %1 and sit well, and that a voltage transformer's ratio is set; then repeat with a second multimeter.</source>
        <translation>Prüfen Sie, ob die Prüfspitzen an %1 sind und gut sitzen und ob das Übersetzungsverhältnis eines Spannungswandlers eingestellt ist; wiederholen Sie dann mit einem zweiten Multimeter.</translation>
    </message>
    <message>
        <source>%1 %2, serial number %3, firmware %4</source>
        <translation>%1 %2, Seriennummer %3, Firmware %4</translation>
    </message>
    <message>
        <source>AC</source>
        <translation>AC</translation>
    </message>
    <message>
        <source>DC</source>
        <translation>DC</translation>
    </message>
    <message>
        <source>AC+DC</source>
        <translation>AC+DC</translation>
    </message>
    <message>
        <source>range %1, automatic</source>
        <translation>Messbereich %1, automatisch</translation>
    </message>
    <message>
        <source>range %1</source>
        <translation>Messbereich %1</translation>
    </message>
    <message>
        <source>resolution %1 %2</source>
        <translation>Auflösung %1 %2</translation>
    </message>
</context>
<context>
    <name>ami::app::CodeWords</name>
    <message>
        <source>Connected</source>
        <translation>Zugeschaltet</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Ready for reconnection</source>
        <translation>Bereit zum Wiederzuschalten</translation>
    </message>
    <message>
        <source>The kind of frame is unknown to the meter (W)</source>
        <translation>Die Rahmenart ist dem Zähler unbekannt (W)</translation>
    </message>
    <message>
        <source>The frame must not carry data (X)</source>
        <translation>Der Rahmen darf keine Daten tragen (X)</translation>
    </message>
    <message>
        <source>The frame is longer than the meter takes (Y)</source>
        <translation>Der Rahmen ist länger, als der Zähler annimmt (Y)</translation>
    </message>
    <message>
        <source>The frame numbers do not fit (Z)</source>
        <translation>Die Rahmennummern passen nicht (Z)</translation>
    </message>
    <message>
        <source>Alarm register cleared</source>
        <translation>Alarmregister gelöscht</translation>
    </message>
    <message>
        <source>Associated</source>
        <translation>Assoziiert</translation>
    </message>
    <message>
        <source>Association under way</source>
        <translation>Assoziation im Aufbau</translation>
    </message>
    <message>
        <source>Wrong password or key several times</source>
        <translation>Mehrmals falsches Passwort oder falscher Schlüssel</translation>
    </message>
    <message>
        <source>Too many calls answered</source>
        <translation>Zu viele Anrufe angenommen</translation>
    </message>
    <message>
        <source>Auxiliary event</source>
        <translation>Hilfsereignis</translation>
    </message>
    <message>
        <source>Bad voltage quality L1</source>
        <translation>Schlechte Spannungsqualität L1</translation>
    </message>
    <message>
        <source>Bad voltage quality L2</source>
        <translation>Schlechte Spannungsqualität L2</translation>
    </message>
    <message>
        <source>Bad voltage quality L3</source>
        <translation>Schlechte Spannungsqualität L3</translation>
    </message>
    <message>
        <source>Battery voltage low</source>
        <translation>Batteriespannung niedrig</translation>
    </message>
    <message>
        <source>Clock was adjusted</source>
        <translation>Uhr wurde gestellt</translation>
    </message>
    <message>
        <source>Clock adjusted (new time)</source>
        <translation>Uhr gestellt (neue Zeit)</translation>
    </message>
    <message>
        <source>Clock adjusted (old time)</source>
        <translation>Uhr gestellt (alte Zeit)</translation>
    </message>
    <message>
        <source>Clock invalid</source>
        <translation>Uhr ungültig</translation>
    </message>
    <message>
        <source>Critical error</source>
        <translation>Kritischer Fehler</translation>
    </message>
    <message>
        <source>Current flows backwards</source>
        <translation>Strom fließt rückwärts</translation>
    </message>
    <message>
        <source>Value not valid</source>
        <translation>Wert nicht gültig</translation>
    </message>
    <message>
        <source>Daylight saving time</source>
        <translation>Sommerzeit</translation>
    </message>
    <message>
        <source>Daylight saving time is in force</source>
        <translation>Sommerzeit gilt</translation>
    </message>
    <message>
        <source>Daylight saving time started or ended</source>
        <translation>Sommerzeit begonnen oder beendet</translation>
    </message>
    <message>
        <source>Message could not be deciphered or was not genuine</source>
        <translation>Nachricht nicht entschlüsselbar oder nicht echt</translation>
    </message>
    <message>
        <source>Clock runs on another time base</source>
        <translation>Uhr läuft auf anderer Zeitbasis</translation>
    </message>
    <message>
        <source>Disconnector did not switch</source>
        <translation>Trennschalter hat nicht geschaltet</translation>
    </message>
    <message>
        <source>Clock value doubtful</source>
        <translation>Uhrwert zweifelhaft</translation>
    </message>
    <message>
        <source>Error register cleared</source>
        <translation>Fehlerregister gelöscht</translation>
    </message>
    <message>
        <source>Event log cleared</source>
        <translation>Ereignisprotokoll gelöscht</translation>
    </message>
    <message>
        <source>Signal at the alert input</source>
        <translation>Signal am Alarmeingang</translation>
    </message>
    <message>
        <source>Firmware activated</source>
        <translation>Firmware aktiviert</translation>
    </message>
    <message>
        <source>Firmware ready to be activated</source>
        <translation>Firmware bereit zur Aktivierung</translation>
    </message>
    <message>
        <source>Firmware failed its check</source>
        <translation>Firmware hat die Prüfung nicht bestanden</translation>
    </message>
    <message>
        <source>Fraud attempt</source>
        <translation>Manipulationsversuch</translation>
    </message>
    <message>
        <source>Global key changed</source>
        <translation>Globaler Schlüssel gewechselt</translation>
    </message>
    <message>
        <source>GPRS registration failed</source>
        <translation>GPRS-Anmeldung fehlgeschlagen</translation>
    </message>
    <message>
        <source>GSM call ended</source>
        <translation>GSM-Anruf beendet</translation>
    </message>
    <message>
        <source>Incoming GSM call</source>
        <translation>Eingehender GSM-Anruf</translation>
    </message>
    <message>
        <source>Outgoing GSM call</source>
        <translation>Ausgehender GSM-Anruf</translation>
    </message>
    <message>
        <source>GSM registration failed</source>
        <translation>GSM-Anmeldung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Activation failed</source>
        <translation>Aktivierung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Activation under way</source>
        <translation>Aktivierung läuft</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Transfer under way</source>
        <translation>Übertragung läuft</translation>
    </message>
    <message>
        <source>No transfer started</source>
        <translation>Keine Übertragung begonnen</translation>
    </message>
    <message>
        <source>Verification failed</source>
        <translation>Prüfung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Verification under way</source>
        <translation>Prüfung läuft</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>In credit</source>
        <translation>Guthaben vorhanden</translation>
    </message>
    <message>
        <source>Clock status invalid</source>
        <translation>Uhrstatus ungültig</translation>
    </message>
    <message>
        <source>Clock value invalid</source>
        <translation>Uhrwert ungültig</translation>
    </message>
    <message>
        <source>Limiter threshold changed</source>
        <translation>Schwelle des Lastbegrenzers geändert</translation>
    </message>
    <message>
        <source>Limiter threshold exceeded</source>
        <translation>Schwelle des Lastbegrenzers überschritten</translation>
    </message>
    <message>
        <source>Limiter threshold no longer exceeded</source>
        <translation>Schwelle des Lastbegrenzers nicht mehr überschritten</translation>
    </message>
    <message>
        <source>Load profile cleared</source>
        <translation>Lastgang gelöscht</translation>
    </message>
    <message>
        <source>Communication at a local port</source>
        <translation>Kommunikation an einer lokalen Schnittstelle</translation>
    </message>
    <message>
        <source>Disconnected by the meter</source>
        <translation>Vom Zähler getrennt</translation>
    </message>
    <message>
        <source>Reconnected by the meter</source>
        <translation>Vom Zähler wieder zugeschaltet</translation>
    </message>
    <message>
        <source>Credit low</source>
        <translation>Guthaben niedrig</translation>
    </message>
    <message>
        <source>Connected by hand</source>
        <translation>Von Hand zugeschaltet</translation>
    </message>
    <message>
        <source>Disconnected by hand</source>
        <translation>Von Hand getrennt</translation>
    </message>
    <message>
        <source>M-Bus device 1: clock adjusted</source>
        <translation>M-Bus-Gerät 1: Uhr gestellt</translation>
    </message>
    <message>
        <source>M-Bus device 2: clock adjusted</source>
        <translation>M-Bus-Gerät 2: Uhr gestellt</translation>
    </message>
    <message>
        <source>M-Bus device 3: clock adjusted</source>
        <translation>M-Bus-Gerät 3: Uhr gestellt</translation>
    </message>
    <message>
        <source>M-Bus device 4: clock adjusted</source>
        <translation>M-Bus-Gerät 4: Uhr gestellt</translation>
    </message>
    <message>
        <source>M-Bus device 1: communication error</source>
        <translation>M-Bus-Gerät 1: Kommunikationsfehler</translation>
    </message>
    <message>
        <source>M-Bus device 2: communication error</source>
        <translation>M-Bus-Gerät 2: Kommunikationsfehler</translation>
    </message>
    <message>
        <source>M-Bus device 3: communication error</source>
        <translation>M-Bus-Gerät 3: Kommunikationsfehler</translation>
    </message>
    <message>
        <source>M-Bus device 4: communication error</source>
        <translation>M-Bus-Gerät 4: Kommunikationsfehler</translation>
    </message>
    <message>
        <source>M-Bus device 1: communication works again</source>
        <translation>M-Bus-Gerät 1: Kommunikation funktioniert wieder</translation>
    </message>
    <message>
        <source>M-Bus device 2: communication works again</source>
        <translation>M-Bus-Gerät 2: Kommunikation funktioniert wieder</translation>
    </message>
    <message>
        <source>M-Bus device 3: communication works again</source>
        <translation>M-Bus-Gerät 3: Kommunikation funktioniert wieder</translation>
    </message>
    <message>
        <source>M-Bus device 4: communication works again</source>
        <translation>M-Bus-Gerät 4: Kommunikation funktioniert wieder</translation>
    </message>
    <message>
        <source>M-Bus device 1: newly installed</source>
        <translation>M-Bus-Gerät 1: neu installiert</translation>
    </message>
    <message>
        <source>M-Bus device 2: newly installed</source>
        <translation>M-Bus-Gerät 2: neu installiert</translation>
    </message>
    <message>
        <source>M-Bus device 3: newly installed</source>
        <translation>M-Bus-Gerät 3: neu installiert</translation>
    </message>
    <message>
        <source>M-Bus device 4: newly installed</source>
        <translation>M-Bus-Gerät 4: neu installiert</translation>
    </message>
    <message>
        <source>M-Bus device 1: fraud attempt</source>
        <translation>M-Bus-Gerät 1: Manipulationsversuch</translation>
    </message>
    <message>
        <source>M-Bus device 2: fraud attempt</source>
        <translation>M-Bus-Gerät 2: Manipulationsversuch</translation>
    </message>
    <message>
        <source>M-Bus device 3: fraud attempt</source>
        <translation>M-Bus-Gerät 3: Manipulationsversuch</translation>
    </message>
    <message>
        <source>M-Bus device 4: fraud attempt</source>
        <translation>M-Bus-Gerät 4: Manipulationsversuch</translation>
    </message>
    <message>
        <source>M-Bus device 1: battery must be replaced</source>
        <translation>M-Bus-Gerät 1: Batterie muss gewechselt werden</translation>
    </message>
    <message>
        <source>M-Bus device 2: battery must be replaced</source>
        <translation>M-Bus-Gerät 2: Batterie muss gewechselt werden</translation>
    </message>
    <message>
        <source>M-Bus device 3: battery must be replaced</source>
        <translation>M-Bus-Gerät 3: Batterie muss gewechselt werden</translation>
    </message>
    <message>
        <source>M-Bus device 4: battery must be replaced</source>
        <translation>M-Bus-Gerät 4: Batterie muss gewechselt werden</translation>
    </message>
    <message>
        <source>Measurement system error</source>
        <translation>Fehler des Messsystems</translation>
    </message>
    <message>
        <source>Meter cover closed</source>
        <translation>Zählerdeckel geschlossen</translation>
    </message>
    <message>
        <source>Meter cover removed</source>
        <translation>Zählerdeckel entfernt</translation>
    </message>
    <message>
        <source>Meter data cleared</source>
        <translation>Zählerdaten gelöscht</translation>
    </message>
    <message>
        <source>Neutral missing</source>
        <translation>Neutralleiter fehlt</translation>
    </message>
    <message>
        <source>Voltage missing L1</source>
        <translation>Spannung fehlt L1</translation>
    </message>
    <message>
        <source>Voltage missing L2</source>
        <translation>Spannung fehlt L2</translation>
    </message>
    <message>
        <source>Voltage missing L3</source>
        <translation>Spannung fehlt L3</translation>
    </message>
    <message>
        <source>Modem diagnosis failed</source>
        <translation>Modemdiagnose fehlgeschlagen</translation>
    </message>
    <message>
        <source>Modem restarted by hardware</source>
        <translation>Modem durch Hardware neu gestartet</translation>
    </message>
    <message>
        <source>Modem could not be initialised</source>
        <translation>Modem konnte nicht initialisiert werden</translation>
    </message>
    <message>
        <source>Modem restarted by software</source>
        <translation>Modem durch Software neu gestartet</translation>
    </message>
    <message>
        <source>Modem user initialisation failed</source>
        <translation>Benutzerinitialisierung des Modems fehlgeschlagen</translation>
    </message>
    <message>
        <source>Next credit enabled</source>
        <translation>Nächstes Guthaben freigegeben</translation>
    </message>
    <message>
        <source>Next credit selectable</source>
        <translation>Nächstes Guthaben wählbar</translation>
    </message>
    <message>
        <source>Next credit selected</source>
        <translation>Nächstes Guthaben gewählt</translation>
    </message>
    <message>
        <source>No remote connection for too long</source>
        <translation>Zu lange keine Fernverbindung</translation>
    </message>
    <message>
        <source>Not associated</source>
        <translation>Nicht assoziiert</translation>
    </message>
    <message>
        <source>Non-volatile memory error</source>
        <translation>Fehler des nichtflüchtigen Speichers</translation>
    </message>
    <message>
        <source>Voltage normal again L1</source>
        <translation>Spannung wieder normal L1</translation>
    </message>
    <message>
        <source>Voltage normal again L2</source>
        <translation>Spannung wieder normal L2</translation>
    </message>
    <message>
        <source>Voltage normal again L3</source>
        <translation>Spannung wieder normal L3</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Not registered, searching</source>
        <translation>Nicht angemeldet, Netzsuche</translation>
    </message>
    <message>
        <source>Out of credit</source>
        <translation>Guthaben aufgebraucht</translation>
    </message>
    <message>
        <source>Overvoltage L1</source>
        <translation>Überspannung L1</translation>
    </message>
    <message>
        <source>Overvoltage L2</source>
        <translation>Überspannung L2</translation>
    </message>
    <message>
        <source>Overvoltage L3</source>
        <translation>Überspannung L3</translation>
    </message>
    <message>
        <source>Parameters changed</source>
        <translation>Parameter geändert</translation>
    </message>
    <message>
        <source>Passive tariff programmed</source>
        <translation>Passiver Tarif programmiert</translation>
    </message>
    <message>
        <source>Mobile data connection ended</source>
        <translation>Mobile Datenverbindung beendet</translation>
    </message>
    <message>
        <source>Mobile data connection established</source>
        <translation>Mobile Datenverbindung aufgebaut</translation>
    </message>
    <message>
        <source>Mobile data connection failed</source>
        <translation>Mobile Datenverbindung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Phases loaded unequally</source>
        <translation>Phasen ungleich belastet</translation>
    </message>
    <message>
        <source>Phase sequence reversed</source>
        <translation>Phasenfolge vertauscht</translation>
    </message>
    <message>
        <source>Power down</source>
        <translation>Netz aus</translation>
    </message>
    <message>
        <source>Power up</source>
        <translation>Netz ein</translation>
    </message>
    <message>
        <source>Program memory error</source>
        <translation>Fehler des Programmspeichers</translation>
    </message>
    <message>
        <source>RAM error</source>
        <translation>RAM-Fehler</translation>
    </message>
    <message>
        <source>Ready for manual reconnection</source>
        <translation>Bereit zum Wiederzuschalten von Hand</translation>
    </message>
    <message>
        <source>Registered in the home network</source>
        <translation>Im Heimatnetz angemeldet</translation>
    </message>
    <message>
        <source>Registered, roaming</source>
        <translation>Angemeldet, Roaming</translation>
    </message>
    <message>
        <source>Registration denied</source>
        <translation>Anmeldung verweigert</translation>
    </message>
    <message>
        <source>Connected remotely</source>
        <translation>Aus der Ferne zugeschaltet</translation>
    </message>
    <message>
        <source>Disconnected remotely</source>
        <translation>Aus der Ferne getrennt</translation>
    </message>
    <message>
        <source>Battery must be replaced</source>
        <translation>Batterie muss gewechselt werden</translation>
    </message>
    <message>
        <source>Old message sent again (replay)</source>
        <translation>Alte Nachricht erneut gesendet (Replay)</translation>
    </message>
    <message>
        <source>Selectable credit in use</source>
        <translation>Wählbares Guthaben in Gebrauch</translation>
    </message>
    <message>
        <source>Mobile signal weak</source>
        <translation>Mobilfunksignal schwach</translation>
    </message>
    <message>
        <source>SIM card missing or faulty</source>
        <translation>SIM-Karte fehlt oder ist defekt</translation>
    </message>
    <message>
        <source>SIM card recognised</source>
        <translation>SIM-Karte erkannt</translation>
    </message>
    <message>
        <source>Strong magnetic field detected</source>
        <translation>Starkes Magnetfeld erkannt</translation>
    </message>
    <message>
        <source>Strong magnetic field gone</source>
        <translation>Starkes Magnetfeld verschwunden</translation>
    </message>
    <message>
        <source>Supervision monitor 1 exceeded</source>
        <translation>Überwachungsmonitor 1 überschritten</translation>
    </message>
    <message>
        <source>Supervision monitor 1 normal again</source>
        <translation>Überwachungsmonitor 1 wieder normal</translation>
    </message>
    <message>
        <source>Supervision monitor 2 exceeded</source>
        <translation>Überwachungsmonitor 2 überschritten</translation>
    </message>
    <message>
        <source>Supervision monitor 2 normal again</source>
        <translation>Überwachungsmonitor 2 wieder normal</translation>
    </message>
    <message>
        <source>Supervision monitor 3 exceeded</source>
        <translation>Überwachungsmonitor 3 überschritten</translation>
    </message>
    <message>
        <source>Supervision monitor 3 normal again</source>
        <translation>Überwachungsmonitor 3 wieder normal</translation>
    </message>
    <message>
        <source>New tariff activated</source>
        <translation>Neuer Tarif aktiviert</translation>
    </message>
    <message>
        <source>Terminal cover closed</source>
        <translation>Klemmendeckel geschlossen</translation>
    </message>
    <message>
        <source>Terminal cover removed</source>
        <translation>Klemmendeckel entfernt</translation>
    </message>
    <message>
        <source>Undervoltage L1</source>
        <translation>Unterspannung L1</translation>
    </message>
    <message>
        <source>Undervoltage L2</source>
        <translation>Unterspannung L2</translation>
    </message>
    <message>
        <source>Undervoltage L3</source>
        <translation>Unterspannung L3</translation>
    </message>
    <message>
        <source>Consumption although disconnected</source>
        <translation>Verbrauch trotz Trennung</translation>
    </message>
    <message>
        <source>Watchdog reset</source>
        <translation>Watchdog-Neustart</translation>
    </message>
</context>
<context>
    <name>ami::app::MeterService</name>
    <message>
        <source>Reading the nameplate</source>
        <translation>Typenschild wird gelesen</translation>
    </message>
    <message>
        <source>Reading the object list</source>
        <translation>Objektliste wird gelesen</translation>
    </message>
    <message>
        <source>Reading registers</source>
        <translation>Register werden gelesen</translation>
    </message>
    <message>
        <source>Reading rows</source>
        <translation>Zeilen werden gelesen</translation>
    </message>
    <message>
        <source>Reading the columns</source>
        <translation>Spalten werden gelesen</translation>
    </message>
    <message>
        <source>The link was lost: connecting again</source>
        <translation>Die Verbindung ging verloren: neuer Aufbau</translation>
    </message>
    <message>
        <source>Taking the readout</source>
        <translation>Auslesung läuft</translation>
    </message>
    <message>
        <source>Taking the readout twice</source>
        <translation>Doppelte Auslesung läuft</translation>
    </message>
</context>
<context>
    <name>ami::app::ObisNames</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Activation date of passive calendar</source>
        <translation>Aktivierungsdatum des passiven Kalenders</translation>
    </message>
    <message>
        <source>Active energy LED constant</source>
        <translation>LED-Konstante Wirkenergie</translation>
    </message>
    <message>
        <source>Active energy QI</source>
        <translation>Wirkenergie QI</translation>
    </message>
    <message>
        <source>Active energy QII</source>
        <translation>Wirkenergie QII</translation>
    </message>
    <message>
        <source>Active energy QIII</source>
        <translation>Wirkenergie QIII</translation>
    </message>
    <message>
        <source>Active energy QIV</source>
        <translation>Wirkenergie QIV</translation>
    </message>
    <message>
        <source>Active energy export</source>
        <translation>Wirkenergie Lieferung</translation>
    </message>
    <message>
        <source>Active energy import</source>
        <translation>Wirkenergie Bezug</translation>
    </message>
    <message>
        <source>Active energy import and export</source>
        <translation>Wirkenergie Bezug und Lieferung</translation>
    </message>
    <message>
        <source>Active energy net</source>
        <translation>Wirkenergie Saldo</translation>
    </message>
    <message>
        <source>Active energy pulse constant</source>
        <translation>Impulskonstante Wirkenergie</translation>
    </message>
    <message>
        <source>Active firmware identifier</source>
        <translation>Kennung der aktiven Firmware</translation>
    </message>
    <message>
        <source>Active firmware signature</source>
        <translation>Signatur der aktiven Firmware</translation>
    </message>
    <message>
        <source>Active firmware version</source>
        <translation>Version der aktiven Firmware</translation>
    </message>
    <message>
        <source>Active power QI</source>
        <translation>Wirkleistung QI</translation>
    </message>
    <message>
        <source>Active power QII</source>
        <translation>Wirkleistung QII</translation>
    </message>
    <message>
        <source>Active power QIII</source>
        <translation>Wirkleistung QIII</translation>
    </message>
    <message>
        <source>Active power QIV</source>
        <translation>Wirkleistung QIV</translation>
    </message>
    <message>
        <source>Active power export</source>
        <translation>Wirkleistung Lieferung</translation>
    </message>
    <message>
        <source>Active power import</source>
        <translation>Wirkleistung Bezug</translation>
    </message>
    <message>
        <source>Active power import and export</source>
        <translation>Wirkleistung Bezug und Lieferung</translation>
    </message>
    <message>
        <source>Active power net</source>
        <translation>Wirkleistung Saldo</translation>
    </message>
    <message>
        <source>Activity calendar</source>
        <translation>Aktivitätskalender</translation>
    </message>
    <message>
        <source>Additional readout %1</source>
        <translation>Zusätzliche Auslesung %1</translation>
    </message>
    <message>
        <source>Alarm descriptor %1</source>
        <translation>Alarmdeskriptor %1</translation>
    </message>
    <message>
        <source>Alarm filter %1</source>
        <translation>Alarmfilter %1</translation>
    </message>
    <message>
        <source>Alarm monitor %1</source>
        <translation>Alarmmonitor %1</translation>
    </message>
    <message>
        <source>Alarm register %1</source>
        <translation>Alarmregister %1</translation>
    </message>
    <message>
        <source>Alarm register profile</source>
        <translation>Profil der Alarmregister</translation>
    </message>
    <message>
        <source>Alternate display readout</source>
        <translation>Alternative Anzeigeauslesung</translation>
    </message>
    <message>
        <source>Ambient pressure</source>
        <translation>Umgebungsdruck</translation>
    </message>
    <message>
        <source>Ambient temperature</source>
        <translation>Umgebungstemperatur</translation>
    </message>
    <message>
        <source>Angle current L1</source>
        <translation>Winkel Strom L1</translation>
    </message>
    <message>
        <source>Angle current L2</source>
        <translation>Winkel Strom L2</translation>
    </message>
    <message>
        <source>Angle current L3</source>
        <translation>Winkel Strom L3</translation>
    </message>
    <message>
        <source>Angle current neutral</source>
        <translation>Winkel Strom Neutralleiter</translation>
    </message>
    <message>
        <source>Angle voltage L1</source>
        <translation>Winkel Spannung L1</translation>
    </message>
    <message>
        <source>Angle voltage L2</source>
        <translation>Winkel Spannung L2</translation>
    </message>
    <message>
        <source>Angle voltage L3</source>
        <translation>Winkel Spannung L3</translation>
    </message>
    <message>
        <source>Apparent energy LED constant</source>
        <translation>LED-Konstante Scheinenergie</translation>
    </message>
    <message>
        <source>Apparent energy export</source>
        <translation>Scheinenergie Lieferung</translation>
    </message>
    <message>
        <source>Apparent energy import</source>
        <translation>Scheinenergie Bezug</translation>
    </message>
    <message>
        <source>Apparent energy pulse constant</source>
        <translation>Impulskonstante Scheinenergie</translation>
    </message>
    <message>
        <source>Apparent power export</source>
        <translation>Scheinleistung Lieferung</translation>
    </message>
    <message>
        <source>Apparent power import</source>
        <translation>Scheinleistung Bezug</translation>
    </message>
    <message>
        <source>Arbitrator %1</source>
        <translation>Arbiter %1</translation>
    </message>
    <message>
        <source>Array manager %1</source>
        <translation>Array-Manager %1</translation>
    </message>
    <message>
        <source>Association %1</source>
        <translation>Assoziation %1</translation>
    </message>
    <message>
        <source>Auto answer</source>
        <translation>Automatische Rufannahme</translation>
    </message>
    <message>
        <source>Auto connect</source>
        <translation>Automatischer Verbindungsaufbau</translation>
    </message>
    <message>
        <source>Auxiliary supply use time</source>
        <translation>Nutzungsdauer der Hilfsversorgung</translation>
    </message>
    <message>
        <source>Auxiliary voltage</source>
        <translation>Hilfsspannung</translation>
    </message>
    <message>
        <source>Available billing periods</source>
        <translation>Verfügbare Abrechnungsperioden</translation>
    </message>
    <message>
        <source>Available billing periods, scheme 1</source>
        <translation>Verfügbare Abrechnungsperioden, Schema 1</translation>
    </message>
    <message>
        <source>Available billing periods, scheme 2</source>
        <translation>Verfügbare Abrechnungsperioden, Schema 2</translation>
    </message>
    <message>
        <source>Battery charge</source>
        <translation>Batterieladung</translation>
    </message>
    <message>
        <source>Battery initial capacity</source>
        <translation>Anfangskapazität der Batterie</translation>
    </message>
    <message>
        <source>Battery installation time</source>
        <translation>Einbauzeit der Batterie</translation>
    </message>
    <message>
        <source>Battery remaining use time</source>
        <translation>Restnutzungsdauer der Batterie</translation>
    </message>
    <message>
        <source>Battery use time</source>
        <translation>Nutzungsdauer der Batterie</translation>
    </message>
    <message>
        <source>Battery voltage</source>
        <translation>Batteriespannung</translation>
    </message>
    <message>
        <source>Billing period counter</source>
        <translation>Abrechnungsperiodenzähler</translation>
    </message>
    <message>
        <source>Billing period counter, scheme 1</source>
        <translation>Abrechnungsperiodenzähler, Schema 1</translation>
    </message>
    <message>
        <source>Billing period counter, scheme 2</source>
        <translation>Abrechnungsperiodenzähler, Schema 2</translation>
    </message>
    <message>
        <source>Billing period length</source>
        <translation>Länge der Abrechnungsperiode</translation>
    </message>
    <message>
        <source>Billing period length, scheme 2</source>
        <translation>Länge der Abrechnungsperiode, Schema 2</translation>
    </message>
    <message>
        <source>Billing period reset lockout time</source>
        <translation>Rücksetzsperrzeit der Abrechnungsperiode</translation>
    </message>
    <message>
        <source>Billing profile</source>
        <translation>Abrechnungsprofil</translation>
    </message>
    <message>
        <source>Billing profile %1</source>
        <translation>Abrechnungsprofil %1</translation>
    </message>
    <message>
        <source>Billing profile of scheme 2, %1</source>
        <translation>Abrechnungsprofil Schema 2, %1</translation>
    </message>
    <message>
        <source>Broadcast scripts</source>
        <translation>Broadcast-Skripte</translation>
    </message>
    <message>
        <source>COSEM logical device name</source>
        <translation>Name des logischen COSEM-Geräts</translation>
    </message>
    <message>
        <source>Certification data log %1</source>
        <translation>Eichprotokoll %1</translation>
    </message>
    <message>
        <source>Charge %1</source>
        <translation>Gebühr %1</translation>
    </message>
    <message>
        <source>Charge collection history %1</source>
        <translation>Verlauf der Gebührenerhebung %1</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Clock %1</source>
        <translation>Uhr %1</translation>
    </message>
    <message>
        <source>Clock synchronisation method</source>
        <translation>Verfahren der Uhrsynchronisation</translation>
    </message>
    <message>
        <source>Clock synchronisation window</source>
        <translation>Fenster der Uhrsynchronisation</translation>
    </message>
    <message>
        <source>Clock time shift limit</source>
        <translation>Grenze der Uhrverschiebung</translation>
    </message>
    <message>
        <source>Cold water flow rate</source>
        <translation>Kaltwasser-Durchfluss</translation>
    </message>
    <message>
        <source>Cold water volume</source>
        <translation>Kaltwasser-Volumen</translation>
    </message>
    <message>
        <source>Communication port parameters</source>
        <translation>Parameter der Kommunikationsschnittstelle</translation>
    </message>
    <message>
        <source>Communication port protection</source>
        <translation>Schutz der Kommunikationsschnittstelle</translation>
    </message>
    <message>
        <source>Communication tampered, count</source>
        <translation>Kommunikation manipuliert, Anzahl</translation>
    </message>
    <message>
        <source>Communication tampered, cumulative duration</source>
        <translation>Kommunikation manipuliert, Gesamtdauer</translation>
    </message>
    <message>
        <source>Communication tampered, duration of current event</source>
        <translation>Kommunikation manipuliert, Dauer des aktuellen Ereignisses</translation>
    </message>
    <message>
        <source>Communication tampered, time of current event</source>
        <translation>Kommunikation manipuliert, Zeit des aktuellen Ereignisses</translation>
    </message>
    <message>
        <source>Compact data %1</source>
        <translation>Kompaktdaten %1</translation>
    </message>
    <message>
        <source>Complete device ID</source>
        <translation>Vollständige Gerätekennung</translation>
    </message>
    <message>
        <source>Complete electricity ID</source>
        <translation>Vollständige Elektrizitätskennung</translation>
    </message>
    <message>
        <source>Connection profile %1</source>
        <translation>Verbindungsprofil %1</translation>
    </message>
    <message>
        <source>Consumer message code</source>
        <translation>Code der Kundennachricht</translation>
    </message>
    <message>
        <source>Consumer message text</source>
        <translation>Text der Kundennachricht</translation>
    </message>
    <message>
        <source>Cooling energy</source>
        <translation>Kälteenergie</translation>
    </message>
    <message>
        <source>Cooling medium flow rate</source>
        <translation>Durchfluss des Kältemediums</translation>
    </message>
    <message>
        <source>Cooling medium volume</source>
        <translation>Volumen des Kältemediums</translation>
    </message>
    <message>
        <source>Cooling power</source>
        <translation>Kälteleistung</translation>
    </message>
    <message>
        <source>Credit %1</source>
        <translation>Guthaben %1</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Current association</source>
        <translation>Aktuelle Assoziation</translation>
    </message>
    <message>
        <source>Current harmonic profile %1</source>
        <translation>Oberschwingungsprofil Strom %1</translation>
    </message>
    <message>
        <source>Current neutral</source>
        <translation>Strom Neutralleiter</translation>
    </message>
    <message>
        <source>Current neutral time integral</source>
        <translation>Zeitintegral Strom Neutralleiter</translation>
    </message>
    <message>
        <source>Current tariff</source>
        <translation>Aktueller Tarif</translation>
    </message>
    <message>
        <source>Current tariff register %1</source>
        <translation>Aktuelles Tarifregister %1</translation>
    </message>
    <message>
        <source>Current time integral</source>
        <translation>Zeitintegral Strom</translation>
    </message>
    <message>
        <source>Current transformer ratio, denominator</source>
        <translation>Stromwandlerverhältnis, Nenner</translation>
    </message>
    <message>
        <source>Current transformer ratio, numerator</source>
        <translation>Stromwandlerverhältnis, Zähler</translation>
    </message>
    <message>
        <source>Current, sum of phases</source>
        <translation>Strom, Summe der Phasen</translation>
    </message>
    <message>
        <source>Current, sum of phases, time integral</source>
        <translation>Strom, Summe der Phasen, Zeitintegral</translation>
    </message>
    <message>
        <source>DLMS server M-Bus port setup</source>
        <translation>Einrichtung M-Bus-Schnittstelle des DLMS-Servers</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>Schutz der Daten</translation>
    </message>
    <message>
        <source>Date of last calibration</source>
        <translation>Datum der letzten Kalibrierung</translation>
    </message>
    <message>
        <source>Date of last clock setting</source>
        <translation>Datum der letzten Uhrstellung</translation>
    </message>
    <message>
        <source>Date of last configuration change</source>
        <translation>Datum der letzten Konfigurationsänderung</translation>
    </message>
    <message>
        <source>Date of last firmware activation</source>
        <translation>Datum der letzten Firmware-Aktivierung</translation>
    </message>
    <message>
        <source>Date of last protected configuration change</source>
        <translation>Datum der letzten geschützten Konfigurationsänderung</translation>
    </message>
    <message>
        <source>Date of last reset</source>
        <translation>Datum der letzten Rücksetzung</translation>
    </message>
    <message>
        <source>Date of last ripple control change</source>
        <translation>Datum der letzten Rundsteueränderung</translation>
    </message>
    <message>
        <source>Date of last time switch change</source>
        <translation>Datum der letzten Schaltuhränderung</translation>
    </message>
    <message>
        <source>Date of next configuration change</source>
        <translation>Datum der nächsten Konfigurationsänderung</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Demand reset and end of billing period scripts</source>
        <translation>Skripte für Maximumrückstellung und Ende der Abrechnungsperiode</translation>
    </message>
    <message>
        <source>Device ID %1</source>
        <translation>Gerätekennung %1</translation>
    </message>
    <message>
        <source>Disconnect control</source>
        <translation>Abschaltsteuerung</translation>
    </message>
    <message>
        <source>Disconnect control schedule</source>
        <translation>Zeitplan der Abschaltsteuerung</translation>
    </message>
    <message>
        <source>Disconnect control scripts</source>
        <translation>Skripte der Abschaltsteuerung</translation>
    </message>
    <message>
        <source>Duration of last long power failure, L1</source>
        <translation>Dauer des letzten langen Netzausfalls, L1</translation>
    </message>
    <message>
        <source>Duration of last long power failure, L2</source>
        <translation>Dauer des letzten langen Netzausfalls, L2</translation>
    </message>
    <message>
        <source>Duration of last long power failure, L3</source>
        <translation>Dauer des letzten langen Netzausfalls, L3</translation>
    </message>
    <message>
        <source>Duration of last long power failure, all phases</source>
        <translation>Dauer des letzten langen Netzausfalls, alle Phasen</translation>
    </message>
    <message>
        <source>Duration of last long power failure, any phase</source>
        <translation>Dauer des letzten langen Netzausfalls, beliebige Phase</translation>
    </message>
    <message>
        <source>Electricity ID %1</source>
        <translation>Elektrizitätskennung %1</translation>
    </message>
    <message>
        <source>End of billing period schedule</source>
        <translation>Zeitplan Ende der Abrechnungsperiode</translation>
    </message>
    <message>
        <source>Error object %1</source>
        <translation>Fehlerobjekt %1</translation>
    </message>
    <message>
        <source>Event code %1</source>
        <translation>Ereigniscode %1</translation>
    </message>
    <message>
        <source>Event counter %1</source>
        <translation>Ereigniszähler %1</translation>
    </message>
    <message>
        <source>Event log %1</source>
        <translation>Ereignisprotokoll %1</translation>
    </message>
    <message>
        <source>Flow temperature</source>
        <translation>Vorlauftemperatur</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequenz</translation>
    </message>
    <message>
        <source>Frequency time integral</source>
        <translation>Zeitintegral Frequenz</translation>
    </message>
    <message>
        <source>Function control</source>
        <translation>Funktionssteuerung</translation>
    </message>
    <message>
        <source>Function control schedule</source>
        <translation>Zeitplan der Funktionssteuerung</translation>
    </message>
    <message>
        <source>Function control scripts</source>
        <translation>Skripte der Funktionssteuerung</translation>
    </message>
    <message>
        <source>G3-PLC 6LoWPAN adaptation layer setup</source>
        <translation>Einrichtung G3-PLC 6LoWPAN-Anpassungsschicht</translation>
    </message>
    <message>
        <source>G3-PLC MAC layer counters</source>
        <translation>Zählwerte der G3-PLC MAC-Schicht</translation>
    </message>
    <message>
        <source>G3-PLC MAC setup</source>
        <translation>Einrichtung G3-PLC MAC</translation>
    </message>
    <message>
        <source>GPRS modem setup</source>
        <translation>Einrichtung GPRS-Modem</translation>
    </message>
    <message>
        <source>GSM diagnostic</source>
        <translation>GSM-Diagnose</translation>
    </message>
    <message>
        <source>GSM diagnostic profile %1</source>
        <translation>GSM-Diagnoseprofil %1</translation>
    </message>
    <message>
        <source>GSM field strength</source>
        <translation>GSM-Feldstärke</translation>
    </message>
    <message>
        <source>Gas flow rate, metering conditions</source>
        <translation>Gas-Durchfluss, Betriebszustand</translation>
    </message>
    <message>
        <source>Gas pressure</source>
        <translation>Gasdruck</translation>
    </message>
    <message>
        <source>Gas temperature</source>
        <translation>Gastemperatur</translation>
    </message>
    <message>
        <source>Gas volume, base conditions</source>
        <translation>Gasvolumen, Basiszustand</translation>
    </message>
    <message>
        <source>Gas volume, metering conditions</source>
        <translation>Gasvolumen, Betriebszustand</translation>
    </message>
    <message>
        <source>Gas volume, temperature converted</source>
        <translation>Gasvolumen, temperaturumgewertet</translation>
    </message>
    <message>
        <source>General display readout</source>
        <translation>Allgemeine Anzeigeauslesung</translation>
    </message>
    <message>
        <source>General local port readout</source>
        <translation>Allgemeine Auslesung der lokalen Schnittstelle</translation>
    </message>
    <message>
        <source>Global meter reset</source>
        <translation>Globale Zählerrücksetzung</translation>
    </message>
    <message>
        <source>HS-PLC CPAS setup</source>
        <translation>Einrichtung HS-PLC CPAS</translation>
    </message>
    <message>
        <source>HS-PLC HDLC SSAS setup</source>
        <translation>Einrichtung HS-PLC HDLC SSAS</translation>
    </message>
    <message>
        <source>HS-PLC IP SSAS setup</source>
        <translation>Einrichtung HS-PLC IP SSAS</translation>
    </message>
    <message>
        <source>HS-PLC MAC setup</source>
        <translation>Einrichtung HS-PLC MAC</translation>
    </message>
    <message>
        <source>Heat energy</source>
        <translation>Wärmeenergie</translation>
    </message>
    <message>
        <source>Heat power</source>
        <translation>Wärmeleistung</translation>
    </message>
    <message>
        <source>Heating medium flow rate</source>
        <translation>Durchfluss des Heizmediums</translation>
    </message>
    <message>
        <source>Heating medium volume</source>
        <translation>Volumen des Heizmediums</translation>
    </message>
    <message>
        <source>High resolution clock</source>
        <translation>Hochauflösende Uhr</translation>
    </message>
    <message>
        <source>Hot water flow rate</source>
        <translation>Warmwasser-Durchfluss</translation>
    </message>
    <message>
        <source>Hot water volume</source>
        <translation>Warmwasser-Volumen</translation>
    </message>
    <message>
        <source>IEC 61334-4-32 LLC setup</source>
        <translation>Einrichtung IEC 61334-4-32 LLC</translation>
    </message>
    <message>
        <source>IEC 62055-41 attributes</source>
        <translation>IEC 62055-41-Attribute</translation>
    </message>
    <message>
        <source>IEC HDLC setup</source>
        <translation>Einrichtung IEC HDLC</translation>
    </message>
    <message>
        <source>IEC electrical port setup</source>
        <translation>Einrichtung IEC elektrische Schnittstelle</translation>
    </message>
    <message>
        <source>IEC optical port setup</source>
        <translation>Einrichtung IEC optische Schnittstelle</translation>
    </message>
    <message>
        <source>IEC twisted pair MAC address setup</source>
        <translation>Einrichtung IEC Twisted-Pair MAC-Adresse</translation>
    </message>
    <message>
        <source>IEC twisted pair fatal error register</source>
        <translation>Register schwerer Fehler IEC Twisted-Pair</translation>
    </message>
    <message>
        <source>IEC twisted pair setup</source>
        <translation>Einrichtung IEC Twisted-Pair</translation>
    </message>
    <message>
        <source>IPv4 setup</source>
        <translation>Einrichtung IPv4</translation>
    </message>
    <message>
        <source>IPv6 setup</source>
        <translation>Einrichtung IPv6</translation>
    </message>
    <message>
        <source>ISO/IEC 8802-2 LLC type 1 setup</source>
        <translation>Einrichtung ISO/IEC 8802-2 LLC Typ 1</translation>
    </message>
    <message>
        <source>ISO/IEC 8802-2 LLC type 2 setup</source>
        <translation>Einrichtung ISO/IEC 8802-2 LLC Typ 2</translation>
    </message>
    <message>
        <source>ISO/IEC 8802-2 LLC type 3 setup</source>
        <translation>Einrichtung ISO/IEC 8802-2 LLC Typ 3</translation>
    </message>
    <message>
        <source>Image activation schedule</source>
        <translation>Zeitplan der Firmware-Aktivierung</translation>
    </message>
    <message>
        <source>Image activation scripts</source>
        <translation>Skripte der Firmware-Aktivierung</translation>
    </message>
    <message>
        <source>Image transfer</source>
        <translation>Firmware-Übertragung</translation>
    </message>
    <message>
        <source>Input and output states</source>
        <translation>Zustände der Ein- und Ausgänge</translation>
    </message>
    <message>
        <source>Input and output states, word %1</source>
        <translation>Zustände der Ein- und Ausgänge, Wort %1</translation>
    </message>
    <message>
        <source>Input states</source>
        <translation>Zustände der Eingänge</translation>
    </message>
    <message>
        <source>Internal control signals</source>
        <translation>Interne Steuersignale</translation>
    </message>
    <message>
        <source>Internal operating status</source>
        <translation>Interner Betriebszustand</translation>
    </message>
    <message>
        <source>Invocation counter</source>
        <translation>Aufrufzähler</translation>
    </message>
    <message>
        <source>Invocation counter %1</source>
        <translation>Aufrufzähler %1</translation>
    </message>
    <message>
        <source>L%1</source>
        <translation>L%1</translation>
    </message>
    <message>
        <source>LTE monitoring</source>
        <translation>LTE-Überwachung</translation>
    </message>
    <message>
        <source>LTE monitoring profile %1</source>
        <translation>LTE-Überwachungsprofil %1</translation>
    </message>
    <message>
        <source>Limiter %1</source>
        <translation>Lastbegrenzer %1</translation>
    </message>
    <message>
        <source>List of configurable meter data</source>
        <translation>Liste der konfigurierbaren Zählerdaten</translation>
    </message>
    <message>
        <source>Load profile 1</source>
        <translation>Lastgang 1</translation>
    </message>
    <message>
        <source>Load profile 1, part %1</source>
        <translation>Lastgang 1, Teil %1</translation>
    </message>
    <message>
        <source>Load profile 2</source>
        <translation>Lastgang 2</translation>
    </message>
    <message>
        <source>Load profile 2, part %1</source>
        <translation>Lastgang 2, Teil %1</translation>
    </message>
    <message>
        <source>Load profile control schedule</source>
        <translation>Zeitplan der Lastgangsteuerung</translation>
    </message>
    <message>
        <source>Load profile control scripts</source>
        <translation>Skripte der Lastgangsteuerung</translation>
    </message>
    <message>
        <source>Load profile during test</source>
        <translation>Lastgang während der Prüfung</translation>
    </message>
    <message>
        <source>Local date</source>
        <translation>Lokales Datum</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Lokale Zeit</translation>
    </message>
    <message>
        <source>Long power failures, L1</source>
        <translation>Lange Netzausfälle, L1</translation>
    </message>
    <message>
        <source>Long power failures, L2</source>
        <translation>Lange Netzausfälle, L2</translation>
    </message>
    <message>
        <source>Long power failures, L3</source>
        <translation>Lange Netzausfälle, L3</translation>
    </message>
    <message>
        <source>Long power failures, all phases</source>
        <translation>Lange Netzausfälle, alle Phasen</translation>
    </message>
    <message>
        <source>Long power failures, any phase</source>
        <translation>Lange Netzausfälle, beliebige Phase</translation>
    </message>
    <message>
        <source>M-Bus client</source>
        <translation>M-Bus-Client</translation>
    </message>
    <message>
        <source>M-Bus control log</source>
        <translation>M-Bus-Steuerprotokoll</translation>
    </message>
    <message>
        <source>M-Bus diagnostic</source>
        <translation>M-Bus-Diagnose</translation>
    </message>
    <message>
        <source>M-Bus disconnect control</source>
        <translation>M-Bus-Abschaltsteuerung</translation>
    </message>
    <message>
        <source>M-Bus master port setup</source>
        <translation>Einrichtung M-Bus-Master-Schnittstelle</translation>
    </message>
    <message>
        <source>M-Bus profile %1</source>
        <translation>M-Bus-Profil %1</translation>
    </message>
    <message>
        <source>M-Bus profile control schedule</source>
        <translation>Zeitplan der M-Bus-Profilsteuerung</translation>
    </message>
    <message>
        <source>M-Bus profile control scripts</source>
        <translation>Skripte der M-Bus-Profilsteuerung</translation>
    </message>
    <message>
        <source>M-Bus slave port setup</source>
        <translation>Einrichtung M-Bus-Slave-Schnittstelle</translation>
    </message>
    <message>
        <source>M-Bus value %1</source>
        <translation>M-Bus-Wert %1</translation>
    </message>
    <message>
        <source>MAC address setup</source>
        <translation>Einrichtung MAC-Adresse</translation>
    </message>
    <message>
        <source>Manufacturer utility table</source>
        <translation>Utility-Tabelle des Herstellers</translation>
    </message>
    <message>
        <source>Maximum credit limit</source>
        <translation>Höchstgrenze des Guthabens</translation>
    </message>
    <message>
        <source>Maximum current</source>
        <translation>Maximalstrom</translation>
    </message>
    <message>
        <source>Maximum vend limit</source>
        <translation>Höchstgrenze des Kaufbetrags</translation>
    </message>
    <message>
        <source>Measurement period %1</source>
        <translation>Messperiode %1</translation>
    </message>
    <message>
        <source>Meter connection diagram</source>
        <translation>Anschlussschema des Zählers</translation>
    </message>
    <message>
        <source>Meter opened, count</source>
        <translation>Zähler geöffnet, Anzahl</translation>
    </message>
    <message>
        <source>Meter opened, cumulative duration</source>
        <translation>Zähler geöffnet, Gesamtdauer</translation>
    </message>
    <message>
        <source>Meter opened, duration of current event</source>
        <translation>Zähler geöffnet, Dauer des aktuellen Ereignisses</translation>
    </message>
    <message>
        <source>Meter opened, time of current event</source>
        <translation>Zähler geöffnet, Zeit des aktuellen Ereignisses</translation>
    </message>
    <message>
        <source>Meter started</source>
        <translation>Zähler gestartet</translation>
    </message>
    <message>
        <source>Meter tilted, count</source>
        <translation>Zähler gekippt, Anzahl</translation>
    </message>
    <message>
        <source>Meter tilted, cumulative duration</source>
        <translation>Zähler gekippt, Gesamtdauer</translation>
    </message>
    <message>
        <source>Meter tilted, duration of current event</source>
        <translation>Zähler gekippt, Dauer des aktuellen Ereignisses</translation>
    </message>
    <message>
        <source>Meter tilted, time of current event</source>
        <translation>Zähler gekippt, Zeit des aktuellen Ereignisses</translation>
    </message>
    <message>
        <source>Metering point ID</source>
        <translation>Zählpunktkennung</translation>
    </message>
    <message>
        <source>Metering point ID %1</source>
        <translation>Zählpunktkennung %1</translation>
    </message>
    <message>
        <source>Metrology tampered, count</source>
        <translation>Messtechnik manipuliert, Anzahl</translation>
    </message>
    <message>
        <source>Metrology tampered, cumulative duration</source>
        <translation>Messtechnik manipuliert, Gesamtdauer</translation>
    </message>
    <message>
        <source>Metrology tampered, duration of current event</source>
        <translation>Messtechnik manipuliert, Dauer des aktuellen Ereignisses</translation>
    </message>
    <message>
        <source>Metrology tampered, time of current event</source>
        <translation>Messtechnik manipuliert, Zeit des aktuellen Ereignisses</translation>
    </message>
    <message>
        <source>Modem configuration</source>
        <translation>Modemkonfiguration</translation>
    </message>
    <message>
        <source>NTP setup</source>
        <translation>Einrichtung NTP</translation>
    </message>
    <message>
        <source>Next battery change</source>
        <translation>Nächster Batteriewechsel</translation>
    </message>
    <message>
        <source>Nominal current</source>
        <translation>Nennstrom</translation>
    </message>
    <message>
        <source>Nominal frequency</source>
        <translation>Nennfrequenz</translation>
    </message>
    <message>
        <source>Nominal voltage</source>
        <translation>Nennspannung</translation>
    </message>
    <message>
        <source>Normal mode activation scripts</source>
        <translation>Skripte zur Aktivierung des Normalbetriebs</translation>
    </message>
    <message>
        <source>Number of configuration changes</source>
        <translation>Anzahl der Konfigurationsänderungen</translation>
    </message>
    <message>
        <source>Number of connections</source>
        <translation>Anzahl der Verbindungen</translation>
    </message>
    <message>
        <source>Number of protected configuration changes</source>
        <translation>Anzahl geschützter Konfigurationsänderungen</translation>
    </message>
    <message>
        <source>Operating time</source>
        <translation>Betriebszeit</translation>
    </message>
    <message>
        <source>Operating time, tariff %1</source>
        <translation>Betriebszeit, Tarif %1</translation>
    </message>
    <message>
        <source>Optical test output scripts</source>
        <translation>Skripte des optischen Prüfausgangs</translation>
    </message>
    <message>
        <source>Output control schedule</source>
        <translation>Zeitplan der Ausgangssteuerung</translation>
    </message>
    <message>
        <source>Output pulse duration</source>
        <translation>Ausgangsimpulsdauer</translation>
    </message>
    <message>
        <source>Output signal scripts</source>
        <translation>Skripte der Ausgangssignale</translation>
    </message>
    <message>
        <source>Output states</source>
        <translation>Zustände der Ausgänge</translation>
    </message>
    <message>
        <source>Overall transformer ratio, denominator</source>
        <translation>Gesamtwandlerverhältnis, Nenner</translation>
    </message>
    <message>
        <source>Overall transformer ratio, numerator</source>
        <translation>Gesamtwandlerverhältnis, Zähler</translation>
    </message>
    <message>
        <source>PPP setup</source>
        <translation>Einrichtung PPP</translation>
    </message>
    <message>
        <source>PRIME LLC SSCS setup</source>
        <translation>Einrichtung PRIME LLC SSCS</translation>
    </message>
    <message>
        <source>PRIME MAC address setup</source>
        <translation>Einrichtung PRIME MAC-Adresse</translation>
    </message>
    <message>
        <source>PRIME MAC counters</source>
        <translation>PRIME MAC-Zählwerte</translation>
    </message>
    <message>
        <source>PRIME MAC functional parameters</source>
        <translation>PRIME MAC-Funktionsparameter</translation>
    </message>
    <message>
        <source>PRIME MAC setup</source>
        <translation>Einrichtung PRIME MAC</translation>
    </message>
    <message>
        <source>PRIME application identification</source>
        <translation>PRIME-Anwendungskennung</translation>
    </message>
    <message>
        <source>PRIME network administration</source>
        <translation>PRIME-Netzwerkverwaltung</translation>
    </message>
    <message>
        <source>PRIME physical layer counters</source>
        <translation>Zählwerte der PRIME-Bitübertragungsschicht</translation>
    </message>
    <message>
        <source>Parameter monitor %1</source>
        <translation>Parametermonitor %1</translation>
    </message>
    <message>
        <source>Parameter monitor log %1</source>
        <translation>Parametermonitor-Protokoll %1</translation>
    </message>
    <message>
        <source>Parameter record number</source>
        <translation>Parametersatznummer</translation>
    </message>
    <message>
        <source>Passive calendar name</source>
        <translation>Name des passiven Kalenders</translation>
    </message>
    <message>
        <source>Pending utility table</source>
        <translation>Anstehende Utility-Tabelle</translation>
    </message>
    <message>
        <source>Power factor</source>
        <translation>Leistungsfaktor</translation>
    </message>
    <message>
        <source>Power factor export</source>
        <translation>Leistungsfaktor Lieferung</translation>
    </message>
    <message>
        <source>Power factor export time integral</source>
        <translation>Zeitintegral Leistungsfaktor Lieferung</translation>
    </message>
    <message>
        <source>Power factor time integral</source>
        <translation>Zeitintegral Leistungsfaktor</translation>
    </message>
    <message>
        <source>Power failure log %1</source>
        <translation>Netzausfallprotokoll %1</translation>
    </message>
    <message>
        <source>Power failures, L%1</source>
        <translation>Netzausfälle, L%1</translation>
    </message>
    <message>
        <source>Power failures, all phases</source>
        <translation>Netzausfälle, alle Phasen</translation>
    </message>
    <message>
        <source>Power failures, any phase</source>
        <translation>Netzausfälle, beliebige Phase</translation>
    </message>
    <message>
        <source>Power failures, auxiliary supply</source>
        <translation>Netzausfälle, Hilfsversorgung</translation>
    </message>
    <message>
        <source>Power quality measurement scripts</source>
        <translation>Skripte der Netzqualitätsmessung</translation>
    </message>
    <message>
        <source>Power quality profile %1</source>
        <translation>Netzqualitätsprofil %1</translation>
    </message>
    <message>
        <source>Profile entry digital signature %1</source>
        <translation>Digitale Signatur des Profileintrags %1</translation>
    </message>
    <message>
        <source>Pulse count</source>
        <translation>Impulsanzahl</translation>
    </message>
    <message>
        <source>Pulses</source>
        <translation>Impulse</translation>
    </message>
    <message>
        <source>Push schedule</source>
        <translation>Push-Zeitplan</translation>
    </message>
    <message>
        <source>Push scripts</source>
        <translation>Push-Skripte</translation>
    </message>
    <message>
        <source>Push setup</source>
        <translation>Push-Einrichtung</translation>
    </message>
    <message>
        <source>Push setup %1</source>
        <translation>Push-Einrichtung %1</translation>
    </message>
    <message>
        <source>Reactive energy LED constant</source>
        <translation>LED-Konstante Blindenergie</translation>
    </message>
    <message>
        <source>Reactive energy QI</source>
        <translation>Blindenergie QI</translation>
    </message>
    <message>
        <source>Reactive energy QII</source>
        <translation>Blindenergie QII</translation>
    </message>
    <message>
        <source>Reactive energy QIII</source>
        <translation>Blindenergie QIII</translation>
    </message>
    <message>
        <source>Reactive energy QIV</source>
        <translation>Blindenergie QIV</translation>
    </message>
    <message>
        <source>Reactive energy export</source>
        <translation>Blindenergie Lieferung</translation>
    </message>
    <message>
        <source>Reactive energy import</source>
        <translation>Blindenergie Bezug</translation>
    </message>
    <message>
        <source>Reactive energy pulse constant</source>
        <translation>Impulskonstante Blindenergie</translation>
    </message>
    <message>
        <source>Reactive power QI</source>
        <translation>Blindleistung QI</translation>
    </message>
    <message>
        <source>Reactive power QII</source>
        <translation>Blindleistung QII</translation>
    </message>
    <message>
        <source>Reactive power QIII</source>
        <translation>Blindleistung QIII</translation>
    </message>
    <message>
        <source>Reactive power QIV</source>
        <translation>Blindleistung QIV</translation>
    </message>
    <message>
        <source>Reactive power export</source>
        <translation>Blindleistung Lieferung</translation>
    </message>
    <message>
        <source>Reactive power import</source>
        <translation>Blindleistung Bezug</translation>
    </message>
    <message>
        <source>Reading factor for energy</source>
        <translation>Ablesefaktor für Energie</translation>
    </message>
    <message>
        <source>Reading factor for power</source>
        <translation>Ablesefaktor für Leistung</translation>
    </message>
    <message>
        <source>Recording interval 1</source>
        <translation>Registrierintervall 1</translation>
    </message>
    <message>
        <source>Recording interval 2</source>
        <translation>Registrierintervall 2</translation>
    </message>
    <message>
        <source>Reference voltage for power quality</source>
        <translation>Bezugsspannung für Netzqualität</translation>
    </message>
    <message>
        <source>Reference voltage of auxiliary supply</source>
        <translation>Bezugsspannung der Hilfsversorgung</translation>
    </message>
    <message>
        <source>Register activation</source>
        <translation>Registeraktivierung</translation>
    </message>
    <message>
        <source>Register monitor %1</source>
        <translation>Registermonitor %1</translation>
    </message>
    <message>
        <source>Register table %1</source>
        <translation>Registertabelle %1</translation>
    </message>
    <message>
        <source>Relative humidity</source>
        <translation>Relative Luftfeuchte</translation>
    </message>
    <message>
        <source>Return temperature</source>
        <translation>Rücklauftemperatur</translation>
    </message>
    <message>
        <source>Ripple control program number</source>
        <translation>Rundsteuer-Programmnummer</translation>
    </message>
    <message>
        <source>S-FSK MAC counters</source>
        <translation>S-FSK MAC-Zählwerte</translation>
    </message>
    <message>
        <source>S-FSK MAC synchronization timeouts</source>
        <translation>S-FSK MAC-Synchronisationszeiten</translation>
    </message>
    <message>
        <source>S-FSK Phy&amp;MAC setup</source>
        <translation>Einrichtung S-FSK Phy&amp;MAC</translation>
    </message>
    <message>
        <source>S-FSK active initiator</source>
        <translation>S-FSK aktiver Initiator</translation>
    </message>
    <message>
        <source>S-FSK reporting system list</source>
        <translation>S-FSK Liste meldender Systeme</translation>
    </message>
    <message>
        <source>SAP assignment</source>
        <translation>SAP-Zuordnung</translation>
    </message>
    <message>
        <source>SMTP setup</source>
        <translation>Einrichtung SMTP</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Script table %1</source>
        <translation>Skripttabelle %1</translation>
    </message>
    <message>
        <source>Security setup</source>
        <translation>Security Setup</translation>
    </message>
    <message>
        <source>Security setup %1</source>
        <translation>Security Setup %1</translation>
    </message>
    <message>
        <source>Service display readout</source>
        <translation>Service-Anzeigeauslesung</translation>
    </message>
    <message>
        <source>Single action schedule %1</source>
        <translation>Einzelaktions-Zeitplan %1</translation>
    </message>
    <message>
        <source>Special days table</source>
        <translation>Sondertagstabelle</translation>
    </message>
    <message>
        <source>Squared current hours</source>
        <translation>Stromquadratstunden</translation>
    </message>
    <message>
        <source>Squared voltage hours</source>
        <translation>Spannungsquadratstunden</translation>
    </message>
    <message>
        <source>Standard utility table</source>
        <translation>Standard-Utility-Tabelle</translation>
    </message>
    <message>
        <source>Status of auxiliary supply</source>
        <translation>Status der Hilfsversorgung</translation>
    </message>
    <message>
        <source>Status of current without voltage</source>
        <translation>Status Strom ohne Spannung</translation>
    </message>
    <message>
        <source>Status of missing current</source>
        <translation>Status fehlender Strom</translation>
    </message>
    <message>
        <source>Status of missing voltage</source>
        <translation>Status fehlende Spannung</translation>
    </message>
    <message>
        <source>Status of security switches</source>
        <translation>Status der Sicherheitsschalter</translation>
    </message>
    <message>
        <source>Status register %1</source>
        <translation>Statusregister %1</translation>
    </message>
    <message>
        <source>Strong DC magnetic field, count</source>
        <translation>Starkes Gleichmagnetfeld, Anzahl</translation>
    </message>
    <message>
        <source>Strong DC magnetic field, cumulative duration</source>
        <translation>Starkes Gleichmagnetfeld, Gesamtdauer</translation>
    </message>
    <message>
        <source>Strong DC magnetic field, duration of current event</source>
        <translation>Starkes Gleichmagnetfeld, Dauer des aktuellen Ereignisses</translation>
    </message>
    <message>
        <source>Strong DC magnetic field, time of current event</source>
        <translation>Starkes Gleichmagnetfeld, Zeit des aktuellen Ereignisses</translation>
    </message>
    <message>
        <source>Supply switch tampered, count</source>
        <translation>Versorgungsschalter manipuliert, Anzahl</translation>
    </message>
    <message>
        <source>Supply switch tampered, cumulative duration</source>
        <translation>Versorgungsschalter manipuliert, Gesamtdauer</translation>
    </message>
    <message>
        <source>Supply switch tampered, duration of current event</source>
        <translation>Versorgungsschalter manipuliert, Dauer des aktuellen Ereignisses</translation>
    </message>
    <message>
        <source>Supply switch tampered, time of current event</source>
        <translation>Versorgungsschalter manipuliert, Zeit des aktuellen Ereignisses</translation>
    </message>
    <message>
        <source>TCP-UDP setup</source>
        <translation>Einrichtung TCP-UDP</translation>
    </message>
    <message>
        <source>Tariffication scripts</source>
        <translation>Tarifierungsskripte</translation>
    </message>
    <message>
        <source>Telephone number or communication address</source>
        <translation>Telefonnummer oder Kommunikationsadresse</translation>
    </message>
    <message>
        <source>Temperature difference</source>
        <translation>Temperaturdifferenz</translation>
    </message>
    <message>
        <source>Terminal cover opened, count</source>
        <translation>Klemmendeckel geöffnet, Anzahl</translation>
    </message>
    <message>
        <source>Terminal cover opened, cumulative duration</source>
        <translation>Klemmendeckel geöffnet, Gesamtdauer</translation>
    </message>
    <message>
        <source>Terminal cover opened, duration of current event</source>
        <translation>Klemmendeckel geöffnet, Dauer des aktuellen Ereignisses</translation>
    </message>
    <message>
        <source>Terminal cover opened, time of current event</source>
        <translation>Klemmendeckel geöffnet, Zeit des aktuellen Ereignisses</translation>
    </message>
    <message>
        <source>Test mode activation scripts</source>
        <translation>Skripte zur Aktivierung des Prüfbetriebs</translation>
    </message>
    <message>
        <source>Threshold for long power failure</source>
        <translation>Schwelle für langen Netzausfall</translation>
    </message>
    <message>
        <source>Time of last billing period</source>
        <translation>Zeit der letzten Abrechnungsperiode</translation>
    </message>
    <message>
        <source>Time of last billing period, scheme 1</source>
        <translation>Zeit der letzten Abrechnungsperiode, Schema 1</translation>
    </message>
    <message>
        <source>Time of last billing period, scheme 2</source>
        <translation>Zeit der letzten Abrechnungsperiode, Schema 2</translation>
    </message>
    <message>
        <source>Time of last reset</source>
        <translation>Zeit der letzten Rücksetzung</translation>
    </message>
    <message>
        <source>Time of power failure, L1</source>
        <translation>Zeit des Netzausfalls, L1</translation>
    </message>
    <message>
        <source>Time of power failure, L2</source>
        <translation>Zeit des Netzausfalls, L2</translation>
    </message>
    <message>
        <source>Time of power failure, L3</source>
        <translation>Zeit des Netzausfalls, L3</translation>
    </message>
    <message>
        <source>Time of power failure, all phases</source>
        <translation>Zeit des Netzausfalls, alle Phasen</translation>
    </message>
    <message>
        <source>Time of power failure, any phase</source>
        <translation>Zeit des Netzausfalls, beliebige Phase</translation>
    </message>
    <message>
        <source>Time since last billing period</source>
        <translation>Zeit seit der letzten Abrechnungsperiode</translation>
    </message>
    <message>
        <source>Time switch program number</source>
        <translation>Schaltuhr-Programmnummer</translation>
    </message>
    <message>
        <source>Token credit history %1</source>
        <translation>Token-Guthabenverlauf %1</translation>
    </message>
    <message>
        <source>Token gateway</source>
        <translation>Token-Gateway</translation>
    </message>
    <message>
        <source>Token transfer log %1</source>
        <translation>Token-Übertragungsprotokoll %1</translation>
    </message>
    <message>
        <source>UNIX clock</source>
        <translation>UNIX-Uhr</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Spannung</translation>
    </message>
    <message>
        <source>Voltage cut profile</source>
        <translation>Profil Spannungsunterbrechungen</translation>
    </message>
    <message>
        <source>Voltage dip profile</source>
        <translation>Profil Spannungseinbrüche</translation>
    </message>
    <message>
        <source>Voltage harmonic profile %1</source>
        <translation>Oberschwingungsprofil Spannung %1</translation>
    </message>
    <message>
        <source>Voltage neutral</source>
        <translation>Spannung Neutralleiter</translation>
    </message>
    <message>
        <source>Voltage neutral time integral</source>
        <translation>Zeitintegral Spannung Neutralleiter</translation>
    </message>
    <message>
        <source>Voltage swell profile</source>
        <translation>Profil Spannungsüberhöhungen</translation>
    </message>
    <message>
        <source>Voltage time integral</source>
        <translation>Zeitintegral Spannung</translation>
    </message>
    <message>
        <source>Voltage transformer ratio, denominator</source>
        <translation>Spannungswandlerverhältnis, Nenner</translation>
    </message>
    <message>
        <source>Voltage transformer ratio, numerator</source>
        <translation>Spannungswandlerverhältnis, Zähler</translation>
    </message>
    <message>
        <source>Voltage unbalance profile</source>
        <translation>Profil Spannungsunsymmetrie</translation>
    </message>
    <message>
        <source>Wireless mode Q channel</source>
        <translation>Wireless Mode Q, Kanal</translation>
    </message>
    <message>
        <source>ZigBee SAS APS fragmentation</source>
        <translation>ZigBee SAS APS-Fragmentierung</translation>
    </message>
    <message>
        <source>ZigBee SAS join</source>
        <translation>ZigBee SAS-Beitritt</translation>
    </message>
    <message>
        <source>ZigBee SAS startup</source>
        <translation>ZigBee SAS-Start</translation>
    </message>
    <message>
        <source>ZigBee network control</source>
        <translation>ZigBee-Netzwerksteuerung</translation>
    </message>
    <message>
        <source>ZigBee tunnel setup</source>
        <translation>Einrichtung ZigBee-Tunnel</translation>
    </message>
    <message>
        <source>any phase</source>
        <translation>beliebige Phase</translation>
    </message>
    <message>
        <source>average of current interval</source>
        <translation>Mittelwert des laufenden Intervalls</translation>
    </message>
    <message>
        <source>average of current recording interval 1</source>
        <translation>Mittelwert des laufenden Registrierintervalls 1</translation>
    </message>
    <message>
        <source>average of current recording interval 2</source>
        <translation>Mittelwert des laufenden Registrierintervalls 2</translation>
    </message>
    <message>
        <source>average of last interval</source>
        <translation>Mittelwert des letzten Intervalls</translation>
    </message>
    <message>
        <source>billing period</source>
        <translation>Abrechnungsperiode</translation>
    </message>
    <message>
        <source>billing period %1</source>
        <translation>Abrechnungsperiode %1</translation>
    </message>
    <message>
        <source>billing period average</source>
        <translation>Mittelwert der Abrechnungsperiode</translation>
    </message>
    <message>
        <source>billing periods back: %1</source>
        <translation>Abrechnungsperioden zurück: %1</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>Kanal %1</translation>
    </message>
    <message>
        <source>contracted value</source>
        <translation>Vertragswert</translation>
    </message>
    <message>
        <source>cumulative maximum</source>
        <translation>kumuliertes Maximum</translation>
    </message>
    <message>
        <source>cumulative maximum demand</source>
        <translation>kumuliertes Leistungsmaximum</translation>
    </message>
    <message>
        <source>cumulative minimum</source>
        <translation>kumuliertes Minimum</translation>
    </message>
    <message>
        <source>cut threshold</source>
        <translation>Schwelle für Unterbrechung</translation>
    </message>
    <message>
        <source>due date value</source>
        <translation>Stichtagswert</translation>
    </message>
    <message>
        <source>duration of last cut</source>
        <translation>Dauer der letzten Unterbrechung</translation>
    </message>
    <message>
        <source>duration of last sag</source>
        <translation>Dauer des letzten Einbruchs</translation>
    </message>
    <message>
        <source>duration of last swell</source>
        <translation>Dauer der letzten Überhöhung</translation>
    </message>
    <message>
        <source>harmonic %1</source>
        <translation>Oberschwingung %1</translation>
    </message>
    <message>
        <source>magnitude of last cut</source>
        <translation>Betrag der letzten Unterbrechung</translation>
    </message>
    <message>
        <source>magnitude of last sag</source>
        <translation>Betrag des letzten Einbruchs</translation>
    </message>
    <message>
        <source>magnitude of last swell</source>
        <translation>Betrag der letzten Überhöhung</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>maximum demand</source>
        <translation>Leistungsmaximum</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>missing duration</source>
        <translation>Dauer des Ausfalls</translation>
    </message>
    <message>
        <source>missing magnitude</source>
        <translation>Betrag des Ausfalls</translation>
    </message>
    <message>
        <source>missing occurrences</source>
        <translation>Anzahl der Ausfälle</translation>
    </message>
    <message>
        <source>missing threshold</source>
        <translation>Schwelle für Ausfall</translation>
    </message>
    <message>
        <source>number of cuts</source>
        <translation>Anzahl der Unterbrechungen</translation>
    </message>
    <message>
        <source>number of sags</source>
        <translation>Anzahl der Einbrüche</translation>
    </message>
    <message>
        <source>number of swells</source>
        <translation>Anzahl der Überhöhungen</translation>
    </message>
    <message>
        <source>over limit duration</source>
        <translation>Dauer der Überschreitung</translation>
    </message>
    <message>
        <source>over limit magnitude</source>
        <translation>Betrag der Überschreitung</translation>
    </message>
    <message>
        <source>over limit occurrences</source>
        <translation>Anzahl der Überschreitungen</translation>
    </message>
    <message>
        <source>over limit threshold</source>
        <translation>Schwelle für Überschreitung</translation>
    </message>
    <message>
        <source>recording interval 1</source>
        <translation>Registrierintervall 1</translation>
    </message>
    <message>
        <source>recording interval 2</source>
        <translation>Registrierintervall 2</translation>
    </message>
    <message>
        <source>sag threshold</source>
        <translation>Schwelle für Einbruch</translation>
    </message>
    <message>
        <source>swell threshold</source>
        <translation>Schwelle für Überhöhung</translation>
    </message>
    <message>
        <source>tariff %1</source>
        <translation>Tarif %1</translation>
    </message>
    <message>
        <source>test average</source>
        <translation>Mittelwert der Prüfung</translation>
    </message>
    <message>
        <source>test time integral</source>
        <translation>Zeitintegral der Prüfung</translation>
    </message>
    <message>
        <source>time integral 10</source>
        <translation>Zeitintegral 10</translation>
    </message>
    <message>
        <source>time integral 3</source>
        <translation>Zeitintegral 3</translation>
    </message>
    <message>
        <source>time integral 7</source>
        <translation>Zeitintegral 7</translation>
    </message>
    <message>
        <source>time integral 8</source>
        <translation>Zeitintegral 8</translation>
    </message>
    <message>
        <source>time integral 9</source>
        <translation>Zeitintegral 9</translation>
    </message>
    <message>
        <source>time threshold for cuts</source>
        <translation>Zeitschwelle für Unterbrechungen</translation>
    </message>
    <message>
        <source>time threshold for missing</source>
        <translation>Zeitschwelle für Ausfälle</translation>
    </message>
    <message>
        <source>time threshold for over limit</source>
        <translation>Zeitschwelle für Überschreitungen</translation>
    </message>
    <message>
        <source>time threshold for sags</source>
        <translation>Zeitschwelle für Einbrüche</translation>
    </message>
    <message>
        <source>time threshold for swells</source>
        <translation>Zeitschwelle für Überhöhungen</translation>
    </message>
    <message>
        <source>time threshold for under limit</source>
        <translation>Zeitschwelle für Unterschreitungen</translation>
    </message>
    <message>
        <source>to current L1</source>
        <translation>zu Strom L1</translation>
    </message>
    <message>
        <source>to current L2</source>
        <translation>zu Strom L2</translation>
    </message>
    <message>
        <source>to current L3</source>
        <translation>zu Strom L3</translation>
    </message>
    <message>
        <source>to current neutral</source>
        <translation>zu Strom Neutralleiter</translation>
    </message>
    <message>
        <source>to voltage L1</source>
        <translation>zu Spannung L1</translation>
    </message>
    <message>
        <source>to voltage L2</source>
        <translation>zu Spannung L2</translation>
    </message>
    <message>
        <source>to voltage L3</source>
        <translation>zu Spannung L3</translation>
    </message>
    <message>
        <source>total</source>
        <translation>gesamt</translation>
    </message>
    <message>
        <source>total harmonic distortion</source>
        <translation>Gesamtoberschwingungsgehalt</translation>
    </message>
    <message>
        <source>under limit duration</source>
        <translation>Dauer der Unterschreitung</translation>
    </message>
    <message>
        <source>under limit magnitude</source>
        <translation>Betrag der Unterschreitung</translation>
    </message>
    <message>
        <source>under limit occurrences</source>
        <translation>Anzahl der Unterschreitungen</translation>
    </message>
    <message>
        <source>under limit threshold</source>
        <translation>Schwelle für Unterschreitung</translation>
    </message>
</context>
<context>
    <name>ami::app::TrainingGround</name>
    <message numerus="yes">
        <source>The training ground did not get ready within %n seconds.</source>
        <translation>
            <numerusform>Der Übungsplatz war nach %n Sekunde nicht bereit.</numerusform>
            <numerusform>Der Übungsplatz war nach %n Sekunden nicht bereit.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The certificates for training could not be made.</source>
        <translation>Die Zertifikate für die Übung konnten nicht erstellt werden.</translation>
    </message>
    <message>
        <source>The program %1 was not found beside this one or in PATH.</source>
        <translation>Das Programm %1 wurde weder neben diesem noch in PATH gefunden.</translation>
    </message>
    <message>
        <source>The program %1 could not be started.</source>
        <translation>Das Programm %1 konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>A program of the training ground ended by itself.</source>
        <translation>Ein Programm des Übungsplatzes hat sich selbst beendet.</translation>
    </message>
</context>
<context>
    <name>ami::app::cli</name>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
</context>
<context>
    <name>ami::sim::PushSender</name>
    <message>
        <source>"%1" is no address to push to; it looks like coap://HOST:PORT/push.</source>
        <translation>"%1" ist keine Adresse für einen Push; sie sieht aus wie coap://HOST:PORT/push.</translation>
    </message>
    <message>
        <source>The file of the pre-shared key has no line with an identity and a key.</source>
        <translation>Die Datei des vorab vereinbarten Schlüssels hat keine Zeile mit einer Identität und einem Schlüssel.</translation>
    </message>
    <message>
        <source>Pushing to coaps:// needs a pre-shared key (--push-psk).</source>
        <translation>Ein Push an coaps:// braucht einen vorab vereinbarten Schlüssel (--push-psk).</translation>
    </message>
    <message numerus="yes">
        <source>A push is left out: %n push(es) wait for the head-end.</source>
        <translation>
            <numerusform>Ein Push wird ausgelassen: %n Push wartet auf die Zentrale.</numerusform>
            <numerusform>Ein Push wird ausgelassen: %n Pushs warten auf die Zentrale.</numerusform>
        </translation>
    </message>
    <message>
        <source>push %1 of %2</source>
        <translation>Push %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: no answer; once more in %n second(s).</source>
        <translation>
            <numerusform>%1: keine Antwort; noch einmal in %n Sekunde.</numerusform>
            <numerusform>%1: keine Antwort; noch einmal in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: stored (%2).</source>
        <translation>%1: gespeichert (%2).</translation>
    </message>
    <message>
        <source>%1: taken (%2, %3).</source>
        <translation>%1: entgegengenommen (%2, %3).</translation>
    </message>
    <message>
        <source>%1: arrived damaged (%2); sent again.</source>
        <translation>%1: beschädigt angekommen (%2); erneut gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%1: the head-end is busy (%2); once more in %n second(s).</source>
        <translation>
            <numerusform>%1: Die Zentrale ist ausgelastet (%2); noch einmal in %n Sekunde.</numerusform>
            <numerusform>%1: Die Zentrale ist ausgelastet (%2); noch einmal in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: refused (%2, %3).</source>
        <translation>%1: abgelehnt (%2, %3).</translation>
    </message>
</context>
<context>
    <name>ami::ui::ActsModel</name>
    <message>
        <source>done</source>
        <translation>getan</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht getan</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>ungewiss</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Done in this visit</source>
        <translation>In diesem Besuch getan</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
</context>
<context>
    <name>ami::ui::AdviceModel</name>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>Was los ist</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Was hilft</translation>
    </message>
</context>
<context>
    <name>ami::ui::BandBar</name>
    <message>
        <source>min %1 · max %2</source>
        <translation>min. %1 · max. %2</translation>
    </message>
</context>
<context>
    <name>ami::ui::Banner</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>noch etwa %1 s</translation>
    </message>
</context>
<context>
    <name>ami::ui::CandidateModel</name>
    <message>
        <source>parent now</source>
        <translation>Elternknoten jetzt</translation>
    </message>
    <message>
        <source>second parent</source>
        <translation>zweiter Elternknoten</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>gehört</translation>
    </message>
    <message>
        <source>%1 of %2: enough</source>
        <translation>%1 von %2: genug</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The smallest margin that is reported on its own way to the border router</source>
        <translation>Die kleinste Reserve, die auf seinem eigenen Weg zum Border-Router gemeldet ist</translation>
    </message>
    <message>
        <source>What the way would cost less, and how much less a node insists on before it moves</source>
        <translation>Was der Weg weniger kosten würde und wie viel weniger ein Knoten verlangt, bevor er wechselt</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Narrowest beyond</source>
        <translation>Engste Stelle danach</translation>
    </message>
    <message>
        <source>Hops then</source>
        <translation>Hops dann</translation>
    </message>
    <message>
        <source>ETX</source>
        <translation>ETX</translation>
    </message>
    <message>
        <source>Cost of the way</source>
        <translation>Kosten des Wegs</translation>
    </message>
    <message>
        <source>Gain, and needed</source>
        <translation>Gewinn / nötig</translation>
    </message>
</context>
<context>
    <name>ami::ui::CandidatesView</name>
    <message>
        <source>Parents and candidates</source>
        <translation>Elternknoten und Kandidaten</translation>
    </message>
    <message>
        <source>Choose a node in the drawing or in the list.</source>
        <translation>Wählen Sie einen Knoten in der Zeichnung oder in der Liste.</translation>
    </message>
    <message>
        <source>%1 · nobody reports another node that it hears.</source>
        <translation>%1 · niemand meldet einen anderen Knoten, den er hört.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n other node(s) that it hears or has as second parent, best first</source>
        <translation><numerusform>%1 · %n anderer Knoten, den er hört oder als zweiten Elternknoten hat</numerusform><numerusform>%1 · %n andere Knoten, die er hört oder als zweiten Elternknoten hat, die besten zuerst</numerusform></translation>
    </message>
</context>
<context>
    <name>ami::ui::CoapBar</name>
    <message>
        <source>Discover</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>CoAP</source>
        <translation>CoAP</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>No security</source>
        <translation>Keine Sicherheit</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>Vorab vereinbarter Schlüssel</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>nobody asked yet</source>
        <translation>noch niemand gefragt</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Datei wählen: %1</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>the only one of the file</source>
        <translation>die einzige der Datei</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Sein Schlüssel</translation>
    </message>
</context>
<context>
    <name>ami::ui::CoapConfirm</name>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen, wie es ist</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Set a resource</source>
        <translation>Ressource setzen</translation>
    </message>
    <message>
        <source>Remove a resource</source>
        <translation>Eine Ressource entfernen</translation>
    </message>
    <message>
        <source>Send to a resource</source>
        <translation>An eine Ressource senden</translation>
    </message>
    <message>
        <source>%1 at %2 will be set to “%3”.</source>
        <translation>%1 bei %2 wird auf „%3“ gesetzt.</translation>
    </message>
    <message>
        <source>%1 at %2 will be removed.</source>
        <translation>%1 bei %2 wird entfernt.</translation>
    </message>
    <message>
        <source>It may not come back.</source>
        <translation>Sie kommt womöglich nicht wieder.</translation>
    </message>
    <message>
        <source>%1 at %2 will be told to act.</source>
        <translation>%1 auf %2 wird zum Ausführen aufgefordert.</translation>
    </message>
    <message>
        <source>“%3” will be sent to %1 at %2.</source>
        <translation>„%3“ wird an %1 auf %2 gesendet.</translation>
    </message>
    <message>
        <source>What it does is the device's own affair; it may not be undone.</source>
        <translation>Was das bewirkt, bestimmt das Gerät; es lässt sich womöglich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Format: %1</source>
        <translation>Format: %1</translation>
    </message>
    <message>
        <source>It is written into the audit log first, and read back afterwards where the resource can be read.</source>
        <translation>Es wird zuerst ins Prüfprotokoll geschrieben und danach zurückgelesen, wo die Ressource lesbar ist.</translation>
    </message>
</context>
<context>
    <name>ami::ui::CoapPage</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Austausche</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Resources of the server</source>
        <translation>Ressourcen des Servers</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Octets</source>
        <translation>Oktette</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Parts of the resource</source>
        <translation>Teile der Ressource</translation>
    </message>
    <message>
        <source>Octets of the answer</source>
        <translation>Oktette der Antwort</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>Sent times</source>
        <translation>Wie oft gesendet</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>CSMP: use the Mesh page</source>
        <translation>CSMP: Seite „Funknetz“ verwenden</translation>
    </message>
    <message>
        <source>Title and type</source>
        <translation>Titel und Typ</translation>
    </message>
    <message>
        <source>Give an address and press Discover: what the server offers is listed here.</source>
        <translation>Geben Sie eine Adresse an und drücken Sie „Erkunden“: Hier steht dann, was der Server anbietet.</translation>
    </message>
    <message>
        <source>observable</source>
        <translation>beobachtbar</translation>
    </message>
    <message>
        <source>Interface: %1</source>
        <translation>Schnittstelle: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s)</source>
        <translation><numerusform>%n Oktett</numerusform><numerusform>%n Oktette</numerusform></translation>
    </message>
    <message>
        <source>Leads elsewhere; it is not asked from here.</source>
        <translation>Führt anderswohin; wird von hier nicht gefragt.</translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) at %1</source>
        <translation><numerusform>%n Ressource bei %1</numerusform><numerusform>%n Ressourcen bei %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more are not shown.</source>
        <translation><numerusform>%n weitere wird nicht gezeigt.</numerusform><numerusform>%n weitere werden nicht gezeigt.</numerusform></translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>looks like %1</source>
        <translation>sieht aus wie %1</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>taken, but it says something else</source>
        <translation>angenommen, sagt aber etwas anderes</translation>
    </message>
    <message>
        <source>changed and read back</source>
        <translation>geändert und zurückgelesen</translation>
    </message>
    <message>
        <source>changed; cannot be read back</source>
        <translation>geändert; nicht rücklesbar</translation>
    </message>
    <message>
        <source>waiting %1 s, sent %2 times</source>
        <translation>wartet %1 s, %2-mal gesendet</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>No resource chosen</source>
        <translation>Keine Ressource gewählt</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>Export what was read</source>
        <translation>Gelesenes exportieren</translation>
    </message>
    <message>
        <source>JSON (*.json);;CSV (*.csv);;Octets (*.bin);;States observed (*.jsonl)</source>
        <translation>JSON (*.json);;CSV (*.csv);;Oktette (*.bin);;Beobachtete Zustände (*.jsonl)</translation>
    </message>
</context>
<context>
    <name>ami::ui::ComingPage</name>
    <message>
        <source>Here a visit will be guided step by step: wiring, clock, firmware, keys, radio.</source>
        <translation>Hier wird ein Einsatz Schritt für Schritt geführt: Verdrahtung, Uhr, Firmware, Schlüssel, Funk.</translation>
    </message>
    <message>
        <source>This is not built yet. Today the wiring can be judged in Live: the phasors and the voltage bands are the meter's own.</source>
        <translation>Das gibt es noch nicht. Heute lässt sich die Verdrahtung in „Live“ beurteilen: Zeiger und Spannungsbänder stammen vom Zähler selbst.</translation>
    </message>
    <message>
        <source>Go to Live</source>
        <translation>Zu Live</translation>
    </message>
    <message>
        <source>Here the meter's keys and certificates will be listed, changed and enrolled.</source>
        <translation>Hier werden Schlüssel und Zertifikate des Zählers aufgeführt, gewechselt und ausgestellt.</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Zu Heute</translation>
    </message>
    <message>
        <source>Here the report of a visit will be made: PDF, CSV, spreadsheet.</source>
        <translation>Hier entsteht der Bericht eines Einsatzes: PDF, CSV, Tabelle.</translation>
    </message>
    <message>
        <source>This is not built yet. Today every reading is kept in the store and goes to the head-end; the trace can be exported as text with F12.</source>
        <translation>Das gibt es noch nicht. Heute liegt jeder Messwert im Speicher und geht an die Zentrale; die Aufzeichnung lässt sich mit F12 als Text ausgeben.</translation>
    </message>
    <message>
        <source>Go to Sync</source>
        <translation>Zum Abgleich</translation>
    </message>
    <message>
        <source>This is not built yet. Today a meter is opened with a password or with keys from a file; no key is kept by this program.</source>
        <translation>Das gibt es noch nicht. Heute wird ein Zähler mit einem Passwort oder mit Schlüsseln aus einer Datei geöffnet; dieses Programm bewahrt keinen Schlüssel auf.</translation>
    </message>
</context>
<context>
    <name>ami::ui::CommandPalette</name>
    <message>
        <source>Type a place, an action or a meter</source>
        <translation>Ort, Befehl oder Zähler eingeben</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>ami::ui::CompareView</name>
    <message>
        <source>Changes of links</source>
        <translation>Änderungen der Verbindungen</translation>
    </message>
    <message>
        <source>Changes of nodes</source>
        <translation>Änderungen der Knoten</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>For example with the cabinet's door open. Ten rounds of the router are taken; stop earlier if you like.</source>
        <translation>Zum Beispiel mit offener Schranktür. Zehn Runden des Routers werden aufgenommen; hören Sie früher auf, wenn Sie mögen.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>For example with the door closed, a new antenna, a repeater. Both runs taken, the change follows by itself.</source>
        <translation>Zum Beispiel mit geschlossener Tür, neuer Antenne, einem Repeater. Sind beide Läufe aufgenommen, ergibt sich die Änderung von selbst.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Links or nodes</source>
        <translation>Verbindungen oder Knoten</translation>
    </message>
    <message>
        <source>Take “before”</source>
        <translation>„Vorher“ aufnehmen</translation>
    </message>
    <message>
        <source>Take “after”</source>
        <translation>„Nachher“ aufnehmen</translation>
    </message>
    <message>
        <source>Connect to a border router first.</source>
        <translation>Verbinden Sie sich zuerst mit einem Border-Router.</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Hier aufhören</translation>
    </message>
    <message>
        <source>%1 of %2 rounds taken</source>
        <translation>%1 von %2 Runden aufgenommen</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s), %1 to %2</source>
        <translation><numerusform>%n Runde, %1 bis %2</numerusform><numerusform>%n Runden, %1 bis %2</numerusform></translation>
    </message>
    <message>
        <source>not taken yet</source>
        <translation>noch nicht aufgenommen</translation>
    </message>
    <message>
        <source>Nothing is compared yet.</source>
        <translation>Noch ist nichts verglichen.</translation>
    </message>
    <message>
        <source>Take “before”, change one thing, take “after”. Less than %1 dB is what levels vary by anyhow.</source>
        <translation>Nehmen Sie „Vorher“ auf, ändern Sie eines, nehmen Sie „Nachher“ auf. Um weniger als %1 dB schwanken Pegel ohnehin.</translation>
    </message>
    <message>
        <source>median change %1</source>
        <translation>Änderung im Median %1</translation>
    </message>
    <message>
        <source>weak links in use: %1 before, %2 after</source>
        <translation>schwache Verbindungen in Gebrauch: %1 vorher, %2 nachher</translation>
    </message>
    <message>
        <source>%1 nodes came, %2 went</source>
        <translation>%1 Knoten gekommen, %2 gegangen</translation>
    </message>
    <message>
        <source>Links (%1)</source>
        <translation>Verbindungen (%1)</translation>
    </message>
    <message>
        <source>Nodes (%1)</source>
        <translation>Knoten (%1)</translation>
    </message>
</context>
<context>
    <name>ami::ui::ComparisonModel</name>
    <message>
        <source>not heard</source>
        <translation>nicht gehört</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>heard only</source>
        <translation>nur gehört</translation>
    </message>
    <message>
        <source>▼ went</source>
        <translation>▼ gegangen</translation>
    </message>
    <message>
        <source>▲ came</source>
        <translation>▲ gekommen</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Part in the tree</source>
        <translation>Rolle im Baum</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Elternknoten</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>Hops</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>ami::ui::ConfirmDialog</name>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen, wie es ist</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>It is written into the audit log first, and read back afterwards.</source>
        <translation>Es wird zuerst ins Prüfprotokoll geschrieben und danach zurückgelesen.</translation>
    </message>
    <message>
        <source>Last four characters of the meter's serial number</source>
        <translation>Die letzten vier Zeichen der Seriennummer des Zählers</translation>
    </message>
    <message>
        <source>Last four characters of the meter's address</source>
        <translation>Die letzten vier Zeichen der Adresse des Zählers</translation>
    </message>
    <message>
        <source>as on the plate</source>
        <translation>wie am Schild</translation>
    </message>
</context>
<context>
    <name>ami::ui::ConflictView</name>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>questionable</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>clock in doubt</source>
        <translation>Uhr zweifelhaft</translation>
    </message>
    <message>
        <source>power failure</source>
        <translation>Netzausfall</translation>
    </message>
    <message>
        <source>two reads agreed</source>
        <translation>zwei Lesungen stimmten überein</translation>
    </message>
    <message>
        <source>proven by the meter's tag</source>
        <translation>durch das Authentication Tag des Zählers belegt</translation>
    </message>
    <message>
        <source>read once</source>
        <translation>einmal gelesen</translation>
    </message>
    <message>
        <source>decided: the server's value stands</source>
        <translation>entschieden: Der Wert des Servers gilt</translation>
    </message>
    <message>
        <source>decided: mine was sent again</source>
        <translation>entschieden: Der eigene Wert wurde erneut gesendet</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>offen gelassen</translation>
    </message>
    <message>
        <source>The server's value stands</source>
        <translation>Der Wert des Servers gilt</translation>
    </message>
    <message>
        <source>Send mine again</source>
        <translation>Eigenen Wert erneut senden</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Read the meter again</source>
        <translation>Zähler erneut auslesen</translation>
    </message>
    <message>
        <source>No conflicts. When the server holds another value than this computer, both are shown here, field by field.</source>
        <translation>Keine Konflikte. Wenn der Server einen anderen Wert hat als dieser Rechner, werden hier beide gezeigt, Feld für Feld.</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Eigener Wert</translation>
    </message>
    <message>
        <source>The server's</source>
        <translation>Wert des Servers</translation>
    </message>
    <message>
        <source>The meter, read again</source>
        <translation>Der Zähler, erneut ausgelesen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Begründung der Entscheidung</translation>
    </message>
    <message>
        <source>Needed to send a value again, for example: display read, photo taken</source>
        <translation>Nötig, um einen Wert erneut zu senden, zum Beispiel: Anzeige abgelesen, Foto aufgenommen</translation>
    </message>
    <message>
        <source>this computer, %1</source>
        <translation>dieser Rechner, %1</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>there since %1</source>
        <translation>dort seit %1</translation>
    </message>
    <message>
        <source>not read again</source>
        <translation>nicht erneut ausgelesen</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Antwort des Servers: %1</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>Only intervals of a profile can be read again: a register has moved on.</source>
        <translation>Nur Intervalle eines Profils können erneut gelesen werden: Ein Register ist weitergelaufen.</translation>
    </message>
    <message>
        <source>To read it again, connect to meter %1.</source>
        <translation>Um ihn erneut auszulesen, verbinden Sie sich mit Zähler %1.</translation>
    </message>
    <message>
        <source>The meter is connected. Reading again changes nothing in it.</source>
        <translation>Der Zähler ist verbunden. Erneutes Auslesen ändert nichts in ihm.</translation>
    </message>
</context>
<context>
    <name>ami::ui::ControlPart</name>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Keine Datei gewählt</translation>
    </message>
    <message>
        <source>Read the state</source>
        <translation>Zustand lesen</translation>
    </message>
    <message>
        <source>Set clock…</source>
        <translation>Uhr stellen…</translation>
    </message>
    <message>
        <source>To the minute…</source>
        <translation>Zur Minute…</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Trennen…</translation>
    </message>
    <message>
        <source>Reconnect…</source>
        <translation>Zuschalten…</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Datei…</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Senden…</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>Weiter…</translation>
    </message>
    <message>
        <source>Activate…</source>
        <translation>Aktivieren…</translation>
    </message>
    <message>
        <source>Every change is asked for first, written into the audit log, and read back.</source>
        <translation>Vor jeder Änderung wird gefragt; sie wird ins Prüfprotokoll geschrieben und zurückgelesen.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Versorgung</translation>
    </message>
    <message>
        <source>Blocks of the firmware in the meter</source>
        <translation>Blöcke der Firmware im Zähler</translation>
    </message>
    <message>
        <source>Identifier, as its manufacturer names it</source>
        <translation>Kennung, wie sie der Hersteller nennt</translation>
    </message>
    <message>
        <source>Identifier of the firmware</source>
        <translation>Kennung der Firmware</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Firmware file</source>
        <translation>Firmware-Datei</translation>
    </message>
    <message>
        <source>Nothing was changed in this visit.</source>
        <translation>In diesem Besuch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Done in this visit</source>
        <translation>In diesem Besuch getan</translation>
    </message>
    <message>
        <source>drift unknown</source>
        <translation>Abweichung unbekannt</translation>
    </message>
    <message>
        <source>The meter does not say its distance from UTC.</source>
        <translation>Der Zähler nennt seinen Abstand zu UTC nicht.</translation>
    </message>
    <message>
        <source>The distance from UTC is derived from the meter's time zone.</source>
        <translation>Der Abstand zu UTC folgt aus der Zeitzone des Zählers.</translation>
    </message>
    <message>
        <source>The meter switches daylight saving by itself.</source>
        <translation>Der Zähler stellt selbst auf Sommerzeit um.</translation>
    </message>
    <message>
        <source>Daylight saving is not used.</source>
        <translation>Sommerzeit wird nicht verwendet.</translation>
    </message>
    <message>
        <source>Clock base: %1.</source>
        <translation>Zeitbasis: %1.</translation>
    </message>
    <message>
        <source>The contact is closed.</source>
        <translation>Der Kontakt ist geschlossen.</translation>
    </message>
    <message>
        <source>The contact is open.</source>
        <translation>Der Kontakt ist offen.</translation>
    </message>
    <message>
        <source>Press the button on the meter to reconnect.</source>
        <translation>Zum Wiederzuschalten die Taste am Zähler drücken.</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>%1 of %2 blocks of %3 octets are in the meter.</source>
        <translation>%1 von %2 Blöcken zu %3 Oktetten sind im Zähler.</translation>
    </message>
    <message>
        <source>No firmware is on its way; the meter takes blocks of %1 octets.</source>
        <translation>Keine Firmware ist unterwegs; der Zähler nimmt Blöcke zu %1 Oktetten.</translation>
    </message>
</context>
<context>
    <name>ami::ui::ErrorPanel</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Check the probe</source>
        <translation>Lesekopf prüfen</translation>
    </message>
</context>
<context>
    <name>ami::ui::EventsModel</name>
    <message>
        <source>No code</source>
        <translation>Ohne Code</translation>
    </message>
    <message>
        <source>Meter's time</source>
        <translation>Zeit des Zählers</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
</context>
<context>
    <name>ami::ui::EventsPart</name>
    <message>
        <source>Read events</source>
        <translation>Ereignisse lesen</translation>
    </message>
    <message>
        <source>Clear log…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Ereignisprotokoll</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ami::ui::EventsView</name>
    <message>
        <source>Only the chosen node</source>
        <translation>Nur der gewählte Knoten</translation>
    </message>
    <message>
        <source>Events, newest first</source>
        <translation>Ereignisse, neueste zuerst</translation>
    </message>
</context>
<context>
    <name>ami::ui::FleetModel</name>
    <message>
        <source>set aside, comes again</source>
        <translation>zurückgestellt, kommt wieder</translation>
    </message>
    <message>
        <source>waits its turn</source>
        <translation>wartet noch</translation>
    </message>
    <message>
        <source>greets the meter</source>
        <translation>meldet sich am Zähler an</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>liest</translation>
    </message>
    <message>
        <source>takes its leave</source>
        <translation>meldet sich ab</translation>
    </message>
    <message>
        <source>partly refused</source>
        <translation>teilweise abgelehnt</translation>
    </message>
    <message>
        <source>read</source>
        <translation>abgelesen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Of them again</source>
        <translation>Davon erneut</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>ami::ui::FleetView</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Choose a list…</source>
        <translation>Liste wählen…</translation>
    </message>
    <message>
        <source>Read all</source>
        <translation>Alle ablesen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren…</translation>
    </message>
    <message>
        <source>Meters read</source>
        <translation>Abgelesene Zähler</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Registers a second</source>
        <translation>Register je Sekunde</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Meters, worst first</source>
        <translation>Zähler, die schlechtesten zuerst</translation>
    </message>
    <message>
        <source>Registers to read</source>
        <translation>Zu lesende Register</translation>
    </message>
    <message>
        <source>OBIS codes with commas between. Each value is asked for twice and kept when both are the same.</source>
        <translation>OBIS-Codes, durch Kommas getrennt. Jeder Wert wird zweimal abgefragt und behalten, wenn beide gleich sind.</translation>
    </message>
    <message>
        <source>Registers that are read</source>
        <translation>Register, die gelesen werden</translation>
    </message>
    <message>
        <source>Which meters are read</source>
        <translation>Welche Zähler abgelesen werden</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>&amp;Registers</source>
        <translation>&amp;Register</translation>
    </message>
    <message numerus="yes">
        <source>%n meter(s) of %1</source>
        <translation><numerusform>%n Zähler aus %1</numerusform><numerusform>%n Zähler aus %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n meter(s) of the mesh</source>
        <translation><numerusform>%n Zähler des Funknetzes</numerusform><numerusform>%n Zähler des Funknetzes</numerusform></translation>
    </message>
    <message>
        <source>No meters yet: watch a mesh or choose a list.</source>
        <translation>Noch keine Zähler: Beobachten Sie ein Funknetz oder wählen Sie eine Liste.</translation>
    </message>
    <message>
        <source>Something among the registers is no OBIS code.</source>
        <translation>Unter den Registern ist etwas, das kein OBIS-Code ist.</translation>
    </message>
    <message>
        <source>There are no meters to read.</source>
        <translation>Es gibt keine Zähler zum Ablesen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Every register is read once from each meter; a meter that does not answer holds nobody.</source>
        <translation>Jedes Register wird von jedem Zähler einmal gelesen; ein Zähler, der nicht antwortet, hält niemanden auf.</translation>
    </message>
    <message>
        <source>%1 of %2 registers</source>
        <translation>%1 von %2 Registern</translation>
    </message>
    <message>
        <source>%1 datagrams sent, %2 of them again</source>
        <translation>%1 Datagramme gesendet, davon %2 erneut</translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s) under way</source>
        <translation><numerusform>%n Austausch läuft</numerusform><numerusform>%n Austausche laufen</numerusform></translation>
    </message>
    <message>
        <source>ended after %1</source>
        <translation>nach %1 beendet</translation>
    </message>
    <message>
        <source>List of meters</source>
        <translation>Zählerliste</translation>
    </message>
    <message>
        <source>The list cannot be read: %1.</source>
        <translation>Die Liste ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Die Datei kann nicht geschrieben werden: %1.</translation>
    </message>
</context>
<context>
    <name>ami::ui::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Put the probe on the meter and open Today. Choose its port, or type an address, and connect.</source>
        <translation>Setzen Sie den Lesekopf auf den Zähler und öffnen Sie „Heute“. Wählen Sie den Anschluss oder geben Sie eine Adresse ein und verbinden Sie.</translation>
    </message>
    <message>
        <source>Live shows what the meter measures now. Freeze holds the picture; the meter goes on being read.</source>
        <translation>„Live“ zeigt, was der Zähler jetzt misst. „Anhalten“ hält das Bild fest; der Zähler wird weiter gelesen.</translation>
    </message>
    <message>
        <source>Meter reads registers and the load profile. Missing intervals are named and never filled.</source>
        <translation>„Zähler“ liest Register und Lastgang. Fehlende Intervalle werden benannt und nie aufgefüllt.</translation>
    </message>
    <message>
        <source>Every reading is stored on this computer first. Sync brings it to the head-end once, when there is a network.</source>
        <translation>Jeder Messwert wird zuerst auf diesem Rechner gespeichert. Der Abgleich bringt ihn genau einmal zur Zentrale, sobald es ein Netz gibt.</translation>
    </message>
    <message>
        <source>Stop cancels whatever is being sent or read. What was read is kept.</source>
        <translation>„Stopp“ bricht ab, was gerade gesendet oder gelesen wird. Gelesenes bleibt erhalten.</translation>
    </message>
    <message>
        <source>More is in the documents beside the program: %1.</source>
        <translation>Mehr steht in den Dokumenten beim Programm: %1.</translation>
    </message>
    <message>
        <source>AMI Field %1. Free software under the GNU General Public License 3.</source>
        <translation>AMI Field %1. Freie Software unter der GNU General Public License 3.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>The places of the rail</source>
        <translation>Die Orte der Leiste</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Find a place, an action or a meter</source>
        <translation>Ort, Befehl oder Zähler finden</translation>
    </message>
    <message>
        <source>Stop what is being sent or read</source>
        <translation>Senden und Lesen abbrechen</translation>
    </message>
    <message>
        <source>Freeze the live readings</source>
        <translation>Live-Werte anhalten</translation>
    </message>
    <message>
        <source>Trace of the octets</source>
        <translation>Aufzeichnung der Oktette</translation>
    </message>
    <message>
        <source>The next control</source>
        <translation>Das nächste Bedienelement</translation>
    </message>
    <message>
        <source>Leave the meter and quit</source>
        <translation>Zähler verlassen und beenden</translation>
    </message>
</context>
<context>
    <name>ami::ui::HexView</name>
    <message>
        <source>Octets of the message</source>
        <translation>Oktette der Nachricht</translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s) from %1: %2</source>
        <translation>
            <numerusform>%n Oktett ab %1: %2</numerusform>
            <numerusform>%n Oktette ab %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ami::ui::JoinCard</name>
    <message>
        <source>Heard network</source>
        <translation>Netz gehört</translation>
    </message>
    <message>
        <source>Authenticated</source>
        <translation>Authentisiert</translation>
    </message>
    <message>
        <source>Has address</source>
        <translation>Hat Adresse</translation>
    </message>
    <message>
        <source>Routes both ways</source>
        <translation>Routen in beide Richtungen</translation>
    </message>
    <message>
        <source>Answers probes</source>
        <translation>Antwortet auf Testpakete</translation>
    </message>
    <message>
        <source>Joining: %1</source>
        <translation>Beitritt: %1</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>nicht gesehen</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>not probed</source>
        <translation>nicht getestet</translation>
    </message>
</context>
<context>
    <name>ami::ui::JournalModel</name>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
</context>
<context>
    <name>ami::ui::LivePage</name>
    <message>
        <source>No meter is linked.</source>
        <translation>Kein Zähler ist verbunden.</translation>
    </message>
    <message>
        <source>Live readings begin by themselves as soon as a meter is linked.</source>
        <translation>Live-Werte beginnen von selbst, sobald ein Zähler verbunden ist.</translation>
    </message>
    <message>
        <source>Connect a meter</source>
        <translation>Zähler verbinden</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Start live readings</source>
        <translation>Live-Werte starten</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Reset min/max</source>
        <translation>Min/Max neu</translation>
    </message>
    <message>
        <source>Snapshot to store</source>
        <translation>Momentwerte speichern</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Phasor · lagging is clockwise</source>
        <translation>Zeiger · nacheilend: rechtsum</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Spannung</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>20 min</source>
        <translation>20 min</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Funk</translation>
    </message>
    <message>
        <source>This meter reports no radio values.</source>
        <translation>Dieser Zähler meldet keine Funkwerte.</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>Hops</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Read p50 / p95</source>
        <translation>Lesen p50 / p95</translation>
    </message>
    <message>
        <source>How long the last 60 polls of the meter took</source>
        <translation>So lange dauerten die letzten 60 Abfragen des Zählers</translation>
    </message>
    <message>
        <source>not linked: last values</source>
        <translation>nicht verbunden: letzte Werte</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>frozen at %1</source>
        <translation>angehalten um %1</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>read in %1 ms</source>
        <translation>gelesen in %1 ms</translation>
    </message>
    <message>
        <source>clock %1</source>
        <translation>Uhr %1</translation>
    </message>
    <message>
        <source>under the limit</source>
        <translation>unter der Grenze</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>schwach</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>margin %1 dB</source>
        <translation>Reserve %1 dB</translation>
    </message>
    <message>
        <source>limit %1 dBm</source>
        <translation>Grenze %1 dBm</translation>
    </message>
    <message>
        <source>%1 / %2 ms</source>
        <translation>%1 / %2 ms</translation>
    </message>
    <message>
        <source>No octets yet</source>
        <translation>Noch keine Oktette</translation>
    </message>
</context>
<context>
    <name>ami::ui::MainWindow</name>
    <message>
        <source>%1 per second</source>
        <translation>%1 je Sekunde</translation>
    </message>
    <message>
        <source>%1 % of the line</source>
        <translation>%1 % der Leitung</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Erneut öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) stored</source>
        <translation>
            <numerusform>%n Wert gespeichert</numerusform>
            <numerusform>%n Werte gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) confirmed by the server</source>
        <translation>
            <numerusform>%n Eintrag vom Server bestätigt</numerusform>
            <numerusform>%n Einträge vom Server bestätigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was read is kept.</source>
        <translation>Gestoppt. Gelesenes bleibt erhalten.</translation>
    </message>
    <message>
        <source>Trace written to %1</source>
        <translation>Aufzeichnung geschrieben: %1</translation>
    </message>
    <message>
        <source>The trace was not written: %1</source>
        <translation>Die Aufzeichnung wurde nicht geschrieben: %1</translation>
    </message>
    <message>
        <source>Read registers</source>
        <translation>Register lesen</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Leave the meter</source>
        <translation>Zähler verlassen</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>Design: %1</translation>
    </message>
    <message>
        <source>Meter %1</source>
        <translation>Zähler %1</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n reading(s). They are kept.</source>
        <translation>
            <numerusform>Nach %n Messwert gestoppt. Er bleibt erhalten.</numerusform>
            <numerusform>Nach %n Messwerten gestoppt. Sie bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Link again</source>
        <translation>Neu verbinden</translation>
    </message>
    <message numerus="yes">
        <source>%n interval(s) read</source>
        <translation>
            <numerusform>%n Intervall gelesen</numerusform>
            <numerusform>%n Intervalle gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n register(s) read</source>
        <translation>
            <numerusform>%n Register gelesen</numerusform>
            <numerusform>%n Register gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Training brings its own head-end and certificates.</source>
        <translation>Die Übung bringt eigene Zentrale und Zertifikate mit.</translation>
    </message>
    <message>
        <source>Trace of the octets</source>
        <translation>Aufzeichnung der Oktette</translation>
    </message>
    <message>
        <source>Stop what is being sent or read</source>
        <translation>Senden und Lesen abbrechen</translation>
    </message>
    <message>
        <source>Believe the meter</source>
        <translation>Dem Zähler glauben</translation>
    </message>
    <message>
        <source>Stopped. Read the state again to see what the meter has done.</source>
        <translation>Angehalten. Lesen Sie den Zustand noch einmal, um zu sehen, was der Zähler getan hat.</translation>
    </message>
    <message>
        <source>Read the state again</source>
        <translation>Zustand noch einmal lesen</translation>
    </message>
    <message numerus="yes">
        <source>%n mended</source>
        <translation>
            <numerusform>%n behoben</numerusform>
            <numerusform>%n behoben</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the probe</source>
        <translation>Lesekopf prüfen</translation>
    </message>
    <message>
        <source>rights, adapter, light, protocol</source>
        <translation>Rechte, Adapter, Licht, Protokoll</translation>
    </message>
    <message>
        <source>Leave the meter first: its port is in use.</source>
        <translation>Verlassen Sie zuerst den Zähler: Sein Anschluss ist in Benutzung.</translation>
    </message>
    <message>
        <source>This meter gives a readout and no live values: read its registers.</source>
        <translation>Dieser Zähler liefert eine Auslesung und keine Live-Werte: Lesen Sie seine Register.</translation>
    </message>
    <message>
        <source>The decision is recorded. Both values are kept.</source>
        <translation>Die Entscheidung ist aufgezeichnet. Beide Werte bleiben erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) written to %1. They stay in the queue as well.</source>
        <translation>
            <numerusform>%n Paket nach %1 geschrieben. Es bleibt auch in der Warteschlange.</numerusform>
            <numerusform>%n Pakete nach %1 geschrieben. Sie bleiben auch in der Warteschlange.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) taken into the queue, %1 known before</source>
        <translation>
            <numerusform>%n Paket in die Warteschlange übernommen, %1 bereits bekannt</numerusform>
            <numerusform>%n Pakete in die Warteschlange übernommen, %1 bereits bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Discover a CoAP server</source>
        <translation>CoAP-Server erkunden</translation>
    </message>
    <message>
        <source>resources of a meter, a sensor or a node</source>
        <translation>Ressourcen eines Zählers, Sensors oder Knotens</translation>
    </message>
    <message>
        <source>CoAP server</source>
        <translation>CoAP-Server</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Nach %1 geschrieben</translation>
    </message>
    <message>
        <source>It was not written: %1</source>
        <translation>Nicht geschrieben: %1</translation>
    </message>
    <message>
        <source>The tree is being rebuilt. Look again in 5 minutes.</source>
        <translation>Der Baum wird neu aufgebaut. Sehen Sie in 5 Minuten wieder nach.</translation>
    </message>
    <message>
        <source>All nodes announce their routes again.</source>
        <translation>Alle Knoten geben ihre Routen neu bekannt.</translation>
    </message>
    <message>
        <source>The mesh was written to %1</source>
        <translation>Das Funknetz wurde nach %1 geschrieben</translation>
    </message>
    <message>
        <source>Mesh: %1</source>
        <translation>Funknetz: %1</translation>
    </message>
    <message>
        <source>Ping the chosen node</source>
        <translation>Gewählten Knoten anpingen</translation>
    </message>
    <message>
        <source>Arrange the drawing of the mesh</source>
        <translation>Zeichnung des Funknetzes anordnen</translation>
    </message>
    <message>
        <source>Export the nodes of the mesh as CSV</source>
        <translation>Knoten des Funknetzes als CSV exportieren</translation>
    </message>
    <message>
        <source>Leave the border router</source>
        <translation>Vom Border-Router trennen</translation>
    </message>
    <message>
        <source>Border router %1</source>
        <translation>Border-Router %1</translation>
    </message>
</context>
<context>
    <name>ami::ui::MeshEventModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>ami::ui::MeshGraph</name>
    <message>
        <source>Drawing of the mesh</source>
        <translation>Zeichnung des Funknetzes</translation>
    </message>
    <message>
        <source>No node is chosen. Arrow keys go from node to node.</source>
        <translation>Kein Knoten gewählt. Pfeiltasten führen von Knoten zu Knoten.</translation>
    </message>
    <message>
        <source>parent %1</source>
        <translation>Elternknoten %1</translation>
    </message>
    <message>
        <source>heard there at %1, hears it at %2</source>
        <translation>dort gehört mit %1, hört ihn mit %2</translation>
    </message>
    <message>
        <source>margin %1</source>
        <translation>Reserve %1</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>Verlust %1</translation>
    </message>
    <message numerus="yes">
        <source>%n hop(s)</source>
        <translation><numerusform>%n Hop</numerusform><numerusform>%n Hops</numerusform></translation>
    </message>
</context>
<context>
    <name>ami::ui::MeshPage</name>
    <message>
        <source>Parts of the mesh page</source>
        <translation>Teile der Funknetz-Seite</translation>
    </message>
    <message>
        <source>No border router yet.</source>
        <translation>Noch kein Border-Router.</translation>
    </message>
    <message>
        <source>Write its address above and press Connect: “wsbrd:” for the daemon on this computer, “wsbrd+ssh://host” for another one, “linux:nan0” for this computer's own routes, or open a recording.</source>
        <translation>Schreiben Sie oben seine Adresse und drücken Sie „Verbinden“: „wsbrd:“ für den Dienst auf diesem Rechner, „wsbrd+ssh://host“ für einen anderen, „linux:nan0“ für die Routen dieses Rechners, oder öffnen Sie eine Aufzeichnung.</translation>
    </message>
    <message>
        <source>Open a recording…</source>
        <translation>Aufzeichnung öffnen…</translation>
    </message>
    <message>
        <source>Parts of the sheet under the drawing</source>
        <translation>Teile des Blatts unter der Zeichnung</translation>
    </message>
    <message>
        <source>Nodes, worst first</source>
        <translation>Knoten, die schlechtesten zuerst</translation>
    </message>
    <message>
        <source>Advice, worst first</source>
        <translation>Rat, das Schlimmste zuerst</translation>
    </message>
    <message>
        <source>Ping the node</source>
        <translation>Knoten anpingen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Open in CoAP browser</source>
        <translation>Im CoAP-Browser öffnen</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>Funknetz</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzwerte</translation>
    </message>
    <message>
        <source>Read meters</source>
        <translation>Zähler ablesen</translation>
    </message>
    <message>
        <source>Arrange (%1)</source>
        <comment>nodes that took another parent</comment>
        <translation>Anordnen (%1)</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Open a recording of a mesh</source>
        <translation>Aufzeichnung eines Funknetzes öffnen</translation>
    </message>
    <message>
        <source>Sends a series of probes to the chosen node</source>
        <translation>Sendet eine Reihe von Testpaketen an den gewählten Knoten</translation>
    </message>
    <message>
        <source>Nodes as CSV…</source>
        <translation>Knoten als CSV…</translation>
    </message>
    <message>
        <source>Links as CSV…</source>
        <translation>Verbindungen als CSV…</translation>
    </message>
    <message>
        <source>Map as GeoJSON…</source>
        <translation>Karte als GeoJSON…</translation>
    </message>
    <message>
        <source>Snapshot of the mesh…</source>
        <translation>Momentaufnahme des Funknetzes…</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Ringe</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>A row or a ring for each hop</source>
        <translation>Eine Reihe oder ein Ring je Hop</translation>
    </message>
    <message>
        <source>Places all nodes anew; until then each keeps its place</source>
        <translation>Ordnet alle Knoten neu an; bis dahin behält jeder seinen Platz</translation>
    </message>
    <message>
        <source>Shows the whole mesh (0)</source>
        <translation>Zeigt das ganze Funknetz (0)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Reihen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter of the nodes</source>
        <translation>Filter der Knoten</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Schlechteste zuerst</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Elternknoten</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Export the mesh</source>
        <translation>Funknetz exportieren</translation>
    </message>
</context>
<context>
    <name>ami::ui::MessageModel</name>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Value and meaning</source>
        <translation>Wert und Bedeutung</translation>
    </message>
</context>
<context>
    <name>ami::ui::MessageView</name>
    <message>
        <source>Parts of the message</source>
        <translation>Teile der Nachricht</translation>
    </message>
    <message>
        <source>Which octets are shown</source>
        <translation>Welche Oktette gezeigt werden</translation>
    </message>
    <message>
        <source>The chosen part</source>
        <translation>Der gewählte Teil</translation>
    </message>
    <message>
        <source>Choose a line to see what it says.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, was sie sagt.</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>Auf der Leitung</translation>
    </message>
    <message>
        <source>Deciphered</source>
        <translation>Entschlüsselt</translation>
    </message>
    <message>
        <source>Segments joined</source>
        <translation>Segmente verbunden</translation>
    </message>
    <message>
        <source>Blocks joined</source>
        <translation>Blöcke verbunden</translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s) at %1</source>
        <translation>
            <numerusform>%n Oktett bei %1</numerusform>
            <numerusform>%n Oktette bei %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ami::ui::MeterPage</name>
    <message>
        <source>Read registers</source>
        <translation>Register lesen</translation>
    </message>
    <message>
        <source>Read object list</source>
        <translation>Objektliste lesen</translation>
    </message>
    <message>
        <source>No meter is linked.</source>
        <translation>Kein Zähler ist verbunden.</translation>
    </message>
    <message>
        <source>Link one to see what it is and to read it.</source>
        <translation>Verbinden Sie einen, um zu sehen, was er ist, und um ihn zu lesen.</translation>
    </message>
    <message>
        <source>Connect a meter</source>
        <translation>Zähler verbinden</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Load profile</source>
        <translation>Lastgang</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Parts of the meter</source>
        <translation>Teile des Zählers</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Logical device name</source>
        <translation>Logischer Gerätename</translation>
    </message>
    <message>
        <source>Meter's clock</source>
        <translation>Uhr des Zählers</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Frame and window</source>
        <translation>Rahmen und Fenster</translation>
    </message>
    <message>
        <source>Largest APDU</source>
        <translation>Größte APDU</translation>
    </message>
    <message>
        <source>Filter: name, OBIS code or class</source>
        <translation>Filter: Name, OBIS-Kennzahl oder Klasse</translation>
    </message>
    <message>
        <source>Filter of the objects</source>
        <translation>Filter der Objekte</translation>
    </message>
    <message>
        <source>%1 octets</source>
        <translation>%1 Oktette</translation>
    </message>
    <message>
        <source>clock %1</source>
        <translation>Uhr %1</translation>
    </message>
    <message>
        <source>%1 stored, %2 conflict with what was stored before</source>
        <translation>%1 gespeichert, %2 widersprechen früher Gespeichertem</translation>
    </message>
    <message>
        <source>%1 stored, %2 were known</source>
        <translation>%1 gespeichert, %2 waren bekannt</translation>
    </message>
    <message>
        <source>%1 stored on this computer</source>
        <translation>%1 auf diesem Rechner gespeichert</translation>
    </message>
    <message>
        <source>%1 / %2, window %3</source>
        <translation>%1 / %2, Fenster %3</translation>
    </message>
    <message>
        <source>Energy and demand registers; each is read until the meter's tag or a second read proves it, then stored.</source>
        <translation>Energie und Leistung; jedes wird gelesen, bis es bewiesen ist, dann gespeichert.</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
</context>
<context>
    <name>ami::ui::NodeCard</name>
    <message>
        <source>No node chosen</source>
        <translation>Kein Knoten gewählt</translation>
    </message>
    <message>
        <source>Choose a node in the drawing or in the list.</source>
        <translation>Wählen Sie einen Knoten in der Zeichnung oder in der Liste.</translation>
    </message>
    <message>
        <source>The border router: all ways end here.</source>
        <translation>Der Border-Router: Alle Wege enden hier.</translation>
    </message>
    <message numerus="yes">
        <source>%n hop(s)</source>
        <translation><numerusform>%n Hop</numerusform><numerusform>%n Hops</numerusform></translation>
    </message>
    <message>
        <source>margin %1</source>
        <translation>Reserve %1</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>Verlust %1</translation>
    </message>
    <message>
        <source>Nothing is to be done here.</source>
        <translation>Hier ist nichts zu tun.</translation>
    </message>
    <message numerus="yes">
        <source>%n more under “Advice”</source>
        <translation><numerusform>%n weiterer unter „Rat“</numerusform><numerusform>%n weitere unter „Rat“</numerusform></translation>
    </message>
</context>
<context>
    <name>ami::ui::NodeModel</name>
    <message>
        <source>%1, probed</source>
        <translation>%1, getestet</translation>
    </message>
    <message>
        <source>The weaker direction of the link to the parent, above the receiver's sensitivity</source>
        <translation>Die schwächere Richtung der Verbindung zum Elternknoten, über der Empfindlichkeit des Empfängers</translation>
    </message>
    <message>
        <source>What the parent hears of the node</source>
        <translation>Wie der Elternknoten den Knoten hört</translation>
    </message>
    <message>
        <source>What the node hears of the parent</source>
        <translation>Wie der Knoten den Elternknoten hört</translation>
    </message>
    <message>
        <source>Counted, never inferred from a level: frames of the link, else probes end to end</source>
        <translation>Gezählt, nie aus einem Pegel abgeleitet: Rahmen der Verbindung, sonst Testpakete von Ende zu Ende</translation>
    </message>
    <message>
        <source>Nodes that have this one on their way to the border router</source>
        <translation>Knoten, auf deren Weg zum Border-Router dieser liegt</translation>
    </message>
    <message>
        <source>Time since the newest word on the node</source>
        <translation>Zeit seit der neuesten Nachricht über den Knoten</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Parent hears it</source>
        <translation>Am Elternknoten</translation>
    </message>
    <message>
        <source>It hears parent</source>
        <translation>Am Knoten</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>Hops</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>Trägt</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Elternknoten</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
</context>
<context>
    <name>ami::ui::ObjectsModel</name>
    <message>
        <source>%1 (class %2, version %3)</source>
        <translation>%1 (Klasse %2, Version %3)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 readable, %2 writable, %3 methods</source>
        <translation>%1 lesbar, %2 schreibbar, %3 Methoden</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>OBIS</source>
        <translation>OBIS</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>of the maker</source>
        <translation>des Herstellers</translation>
    </message>
    <message>
        <source>attribute %1</source>
        <translation>Attribut %1</translation>
    </message>
    <message>
        <source>method %1</source>
        <translation>Methode %1</translation>
    </message>
</context>
<context>
    <name>ami::ui::ObserveView</name>
    <message numerus="yes">
        <source>%n octet(s)</source>
        <translation><numerusform>%n Oktett</numerusform><numerusform>%n Oktette</numerusform></translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>States that came</source>
        <translation>Eingetroffene Zustände</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Number that the chart follows</source>
        <translation>Zahl, der das Diagramm folgt</translation>
    </message>
    <message>
        <source>Number over time</source>
        <translation>Zahl im Zeitverlauf</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Stop observing</source>
        <translation>Nicht mehr beobachten</translation>
    </message>
    <message numerus="yes">
        <source>%1 tells each change by itself. %n state(s) so far.</source>
        <translation><numerusform>%1 meldet jede Änderung von selbst. Bisher %n Zustand.</numerusform><numerusform>%1 meldet jede Änderung von selbst. Bisher %n Zustände.</numerusform></translation>
    </message>
    <message>
        <source>The device then tells each change by itself, until you stop it.</source>
        <translation>Das Gerät meldet dann jede Änderung von selbst, bis Sie es beenden.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n state(s) of %1.</source>
        <translation><numerusform>Beendet. %n Zustand von %1.</numerusform><numerusform>Beendet. %n Zustände von %1.</numerusform></translation>
    </message>
</context>
<context>
    <name>ami::ui::PathModel</name>
    <message>
        <source>Hop</source>
        <translation>Hop</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>Von → nach</translation>
    </message>
    <message>
        <source>Heard there</source>
        <translation>Dort gehört</translation>
    </message>
    <message>
        <source>Heard back</source>
        <translation>Zurück gehört</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>ETX</source>
        <translation>ETX</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>LQI</source>
        <translation>LQI</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
</context>
<context>
    <name>ami::ui::PathView</name>
    <message>
        <source>Choose a node in the drawing or in the list.</source>
        <translation>Wählen Sie einen Knoten in der Zeichnung oder in der Liste.</translation>
    </message>
    <message>
        <source>Way to the border router</source>
        <translation>Weg zum Border-Router</translation>
    </message>
    <message>
        <source>This is the border router.</source>
        <translation>Das ist der Border-Router.</translation>
    </message>
    <message>
        <source>No way to the border router is reported.</source>
        <translation>Kein Weg zum Border-Router ist gemeldet.</translation>
    </message>
    <message numerus="yes">
        <source>%n hop(s) to the border router</source>
        <translation><numerusform>%n Hop zum Border-Router</numerusform><numerusform>%n Hops zum Border-Router</numerusform></translation>
    </message>
    <message>
        <source>narrowest margin %1</source>
        <translation>kleinste Reserve %1</translation>
    </message>
    <message>
        <source>ETX of the way %1</source>
        <translation>ETX des Wegs %1</translation>
    </message>
    <message>
        <source>round trip p50 %1</source>
        <translation>Umlaufzeit p50 %1</translation>
    </message>
</context>
<context>
    <name>ami::ui::PayloadView</name>
    <message>
        <source>first parent</source>
        <translation>erster Elternknoten</translation>
    </message>
    <message>
        <source>second parent</source>
        <translation>zweiter Elternknoten</translation>
    </message>
    <message>
        <source>child</source>
        <translation>Kindknoten</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation><numerusform>%n Element</numerusform><numerusform>%n Elemente</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation><numerusform>%n Wert</numerusform><numerusform>%n Werte</numerusform></translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>simple value %1</source>
        <translation>einfacher Wert %1</translation>
    </message>
    <message>
        <source>%1, heard here</source>
        <translation>%1, hier gehört</translation>
    </message>
    <message>
        <source>%1, heard there</source>
        <translation>%1, dort gehört</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Values as a tree</source>
        <translation>Werte als Baum</translation>
    </message>
    <message>
        <source>Text of the answer</source>
        <translation>Text der Antwort</translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation>Noch nichts gelesen</translation>
    </message>
    <message>
        <source>Choose a resource on the left; it is read at once.</source>
        <translation>Wählen Sie links eine Ressource; sie wird sofort gelesen.</translation>
    </message>
    <message>
        <source>The answer is not what it says it is: %1</source>
        <translation>Die Antwort ist nicht, was sie zu sein angibt: %1</translation>
    </message>
    <message>
        <source>The device named no format; this is how it looks.</source>
        <translation>Das Gerät nannte kein Format; so sieht es aus.</translation>
    </message>
    <message>
        <source>Not quite to the standard; read all the same.</source>
        <translation>Nicht ganz normgerecht; trotzdem gelesen.</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>Die Antwort ist leer.</translation>
    </message>
    <message>
        <source>* The device did not say its unit; this one is usual.</source>
        <translation>* Das Gerät nannte keine Einheit; diese ist üblich.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n line(s) are shown.</source>
        <translation><numerusform>Nur die erste %n Zeile wird gezeigt.</numerusform><numerusform>Nur die ersten %n Zeilen werden gezeigt.</numerusform></translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>Observable</source>
        <translation>Beobachtbar</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>Nachbar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Heard here dBm</source>
        <translation>Hier gehört dBm</translation>
    </message>
    <message>
        <source>Heard there dBm</source>
        <translation>Dort gehört dBm</translation>
    </message>
    <message>
        <source>Here x/255</source>
        <translation>Hier x/255</translation>
    </message>
    <message>
        <source>There x/255</source>
        <translation>Dort x/255</translation>
    </message>
    <message>
        <source>ETX</source>
        <translation>ETX</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>ami::ui::PhaseCard</name>
    <message>
        <source>Current</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>PF</source>
        <translation>LF</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>Phase L%1</source>
        <translation>Phase L%1</translation>
    </message>
    <message>
        <source>Power factor</source>
        <translation>Leistungsfaktor</translation>
    </message>
    <message>
        <source>Angle of the voltage against L1, lagging</source>
        <translation>Winkel der Spannung gegen L1, nacheilend</translation>
    </message>
    <message>
        <source>L%1 voltage</source>
        <translation>Spannung L%1</translation>
    </message>
    <message>
        <source>too low</source>
        <translation>zu niedrig</translation>
    </message>
    <message>
        <source>too high</source>
        <translation>zu hoch</translation>
    </message>
    <message>
        <source>in band</source>
        <translation>im Band</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nicht gemeldet</translation>
    </message>
    <message>
        <source>no reading yet</source>
        <translation>noch kein Wert</translation>
    </message>
</context>
<context>
    <name>ami::ui::PhaseLegend</name>
    <message>
        <source>L1, L2, L3 in their colours</source>
        <translation>L1, L2, L3 in ihren Farben</translation>
    </message>
</context>
<context>
    <name>ami::ui::PhasorView</name>
    <message>
        <source>V%1 at %2°</source>
        <translation>U%1 bei %2°</translation>
    </message>
    <message>
        <source>I%1 at %2°</source>
        <translation>I%1 bei %2°</translation>
    </message>
    <message>
        <source>No phasors</source>
        <translation>Keine Zeiger</translation>
    </message>
</context>
<context>
    <name>ami::ui::ProbeDialog</name>
    <message>
        <source>Look again</source>
        <translation>Neu prüfen</translation>
    </message>
    <message>
        <source>Find the meter</source>
        <translation>Zähler suchen</translation>
    </message>
    <message>
        <source>Align the head</source>
        <translation>Lesekopf ausrichten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Probe coach</source>
        <translation>Lesekopf-Hilfe</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Anschluss</translation>
    </message>
    <message>
        <source>Serial port of the probe</source>
        <translation>Serieller Anschluss des Lesekopfs</translation>
    </message>
    <message>
        <source>Quality of the light between head and meter</source>
        <translation>Qualität des Lichts zwischen Lesekopf und Zähler</translation>
    </message>
    <message>
        <source>Quality of the light, percent</source>
        <translation>Qualität des Lichts, Prozent</translation>
    </message>
    <message>
        <source>Move the head slowly until the figure is at its highest.</source>
        <translation>Bewegen Sie den Lesekopf langsam, bis die Zahl am höchsten ist.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Trying: %1</source>
        <translation>Versuch: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Last exchange: %1. Best so far: %2 %.</source>
        <translation>Letzter Austausch: %1. Bisher bester: %2 %.</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Adresse verwenden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ami::ui::ProbeDots</name>
    <message>
        <source>Probes</source>
        <translation>Testpakete</translation>
    </message>
    <message>
        <source>%1 came back, %2 lost</source>
        <translation>%1 kamen zurück, %2 verloren</translation>
    </message>
</context>
<context>
    <name>ami::ui::ProbeView</name>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Kind of probe</source>
        <translation>Art des Testpakets</translation>
    </message>
    <message>
        <source>Number of probes</source>
        <translation>Anzahl der Testpakete</translation>
    </message>
    <message>
        <source> probes</source>
        <translation> Testpakete</translation>
    </message>
    <message>
        <source>A loss of 5 % can be told from 20 probes on</source>
        <translation>Ein Verlust von 5 % ist ab 20 Testpaketen erkennbar</translation>
    </message>
    <message>
        <source>This program cannot probe nodes.</source>
        <translation>Dieses Programm kann Knoten nicht testen.</translation>
    </message>
    <message>
        <source>Choose a node first.</source>
        <translation>Wählen Sie zuerst einen Knoten.</translation>
    </message>
    <message>
        <source>Choose a node in the drawing or in the list.</source>
        <translation>Wählen Sie einen Knoten in der Zeichnung oder in der Liste.</translation>
    </message>
    <message>
        <source>Probe %1</source>
        <translation>%1 testen</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>This node was not probed yet. The result is kept with the mesh and exported with it.</source>
        <translation>Dieser Knoten wurde noch nicht getestet. Das Ergebnis wird mit dem Funknetz aufbewahrt und exportiert.</translation>
    </message>
    <message>
        <source>Probing %1</source>
        <translation>%1 wird getestet</translation>
    </message>
    <message>
        <source>Probing</source>
        <translation>Test läuft</translation>
    </message>
    <message>
        <source>0 of %1</source>
        <translation>0 von %1</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 came back, %4 lost</source>
        <translation>%1 von %2 · %3 kamen zurück, %4 verloren</translation>
    </message>
    <message>
        <source>No probe was sent.</source>
        <translation>Es wurde kein Testpaket gesendet.</translation>
    </message>
</context>
<context>
    <name>ami::ui::ProfileCard</name>
    <message>
        <source>Load profile</source>
        <translation>Lastgang</translation>
    </message>
    <message>
        <source>Register in the chart</source>
        <translation>Register im Diagramm</translation>
    </message>
    <message>
        <source>Read profile</source>
        <translation>Lastgang lesen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Von – bis</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>No intervals read yet.</source>
        <translation>Noch keine Intervalle gelesen.</translation>
    </message>
    <message>
        <source>Choose a period and read. What was read stays when the link breaks, and the next read goes on from there.</source>
        <translation>Wählen Sie einen Zeitraum und lesen Sie. Gelesenes bleibt, wenn die Verbindung abreißt; das nächste Lesen geht dort weiter.</translation>
    </message>
    <message>
        <source>%1 intervals, %2 to %3</source>
        <translation>%1 Intervalle, %2 bis %3</translation>
    </message>
    <message numerus="yes">
        <source>%n interval(s) missing</source>
        <translation>
            <numerusform>%n Intervall fehlt</numerusform>
            <numerusform>%n Intervalle fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>The first one ends at %1.</source>
        <translation>Das erste endet um %1.</translation>
    </message>
    <message>
        <source>no gaps</source>
        <translation>keine Lücken</translation>
    </message>
</context>
<context>
    <name>ami::ui::ProfileData</name>
    <message>
        <source>missing in the meter</source>
        <translation>fehlt im Zähler</translation>
    </message>
    <message>
        <source>Interval end</source>
        <translation>Intervallende</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Güte</translation>
    </message>
</context>
<context>
    <name>ami::ui::QueueModel</name>
    <message>
        <source>collected</source>
        <translation>gesammelt</translation>
    </message>
    <message>
        <source>Stored on this computer; the next run packs it.</source>
        <translation>Auf diesem Rechner gespeichert; der nächste Lauf verpackt es.</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>versiegelt</translation>
    </message>
    <message>
        <source>Packed. Its content and identity never change again.</source>
        <translation>Verpackt. Inhalt und Identität ändern sich nie mehr.</translation>
    </message>
    <message>
        <source>waits in line</source>
        <translation>wartet in der Reihe</translation>
    </message>
    <message>
        <source>Goes as soon as it is its turn.</source>
        <translation>Wird gesendet, sobald es an der Reihe ist.</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>On the way. If the line breaks it goes again and still counts once.</source>
        <translation>Unterwegs. Bricht die Leitung ab, wird es erneut gesendet und zählt trotzdem nur einmal.</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>entgegengenommen</translation>
    </message>
    <message>
        <source>The server has it and has not yet applied it. It stays here until then.</source>
        <translation>Der Server hat es und hat es noch nicht verbucht. Bis dahin bleibt es hier.</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>The server has applied every item.</source>
        <translation>Der Server hat jedes Element verbucht.</translation>
    </message>
    <message>
        <source>tries again</source>
        <translation>neuer Versuch</translation>
    </message>
    <message>
        <source>It did not arrive. It goes again by itself at the time that stands here.</source>
        <translation>Es ist nicht angekommen. Es wird zu der hier angegebenen Zeit von selbst erneut gesendet.</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>The server holds another value. Decide under Conflicts.</source>
        <translation>Der Server hat einen anderen Wert. Entscheiden Sie unter „Konflikte“.</translation>
    </message>
    <message>
        <source>partly refused</source>
        <translation>teilweise abgelehnt</translation>
    </message>
    <message>
        <source>The server refused items. They stay on this computer; tell the office what the server said.</source>
        <translation>Der Server hat Elemente abgelehnt. Sie bleiben auf diesem Rechner; teilen Sie dem Büro mit, was der Server geantwortet hat.</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>braucht Sie</translation>
    </message>
    <message>
        <source>It goes no further by itself. Read the reason, then retry or export it.</source>
        <translation>Von selbst geht es nicht weiter. Lesen Sie den Grund und versuchen Sie es dann erneut oder exportieren Sie es.</translation>
    </message>
    <message>
        <source>split</source>
        <translation>geteilt</translation>
    </message>
    <message>
        <source>Two smaller batches carry its items.</source>
        <translation>Zwei kleinere Pakete enthalten seine Elemente.</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Datei %1</translation>
    </message>
    <message>
        <source>Events, not yet packed</source>
        <translation>Ereignisse, noch nicht verpackt</translation>
    </message>
    <message>
        <source>Events, batch %1</source>
        <translation>Ereignisse, Paket %1</translation>
    </message>
    <message>
        <source>Readings, not yet packed</source>
        <translation>Messwerte, noch nicht verpackt</translation>
    </message>
    <message>
        <source>Readings of another computer, batch %1</source>
        <translation>Messwerte eines anderen Rechners, Paket %1</translation>
    </message>
    <message>
        <source>Readings, batch %1</source>
        <translation>Messwerte, Paket %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>The server said</source>
        <translation>Antwort des Servers</translation>
    </message>
</context>
<context>
    <name>ami::ui::Rail</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Einbau</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>Funknetz</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>CoAP</source>
        <translation>CoAP</translation>
    </message>
</context>
<context>
    <name>ami::ui::RegisterModel</name>
    <message>
        <source>two reads agree</source>
        <translation>zwei Lesungen gleich</translation>
    </message>
    <message>
        <source>authenticated</source>
        <translation>authentisiert</translation>
    </message>
    <message>
        <source>read once</source>
        <translation>einmal gelesen</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>questionable</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>clock doubtful</source>
        <translation>Uhr unsicher</translation>
    </message>
    <message>
        <source>power failure</source>
        <translation>Netzausfall</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>OBIS</source>
        <translation>OBIS</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
</context>
<context>
    <name>ami::ui::RouterBar</name>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>watching</source>
        <translation>beobachtet</translation>
    </message>
    <message>
        <source>waits for the router</source>
        <translation>wartet auf den Router</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>recording ended</source>
        <translation>Aufzeichnung zu Ende</translation>
    </message>
    <message>
        <source>no router</source>
        <translation>kein Router</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Jetzt fragen</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>Funknetz</translation>
    </message>
    <message>
        <source>Address of the border router</source>
        <translation>Adresse des Border-Routers</translation>
    </message>
    <message>
        <source>wsbrd: or wsbrd+ssh://host</source>
        <translation>wsbrd: oder wsbrd+ssh://host</translation>
    </message>
    <message>
        <source>wsbrd:  the daemon on this computer
wsbrd+ssh://user@host  on another one
linux:nan0  this computer's own routes
replay:FILE  a recording</source>
        <translation>wsbrd:  der Dienst auf diesem Rechner
wsbrd+ssh://user@host  auf einem anderen
linux:nan0  die Routen dieses Rechners
replay:FILE  eine Aufzeichnung</translation>
    </message>
    <message>
        <source>Asks the router at once instead of at the next turn</source>
        <translation>Fragt den Router sofort statt erst in der nächsten Runde</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation><numerusform>%n Knoten</numerusform><numerusform>%n Knoten</numerusform></translation>
    </message>
    <message>
        <source>%1 operational</source>
        <translation>%1 in Betrieb</translation>
    </message>
    <message>
        <source>%1 weak</source>
        <translation>%1 schwach</translation>
    </message>
    <message>
        <source>%1 stuck</source>
        <translation>%1 festhängend</translation>
    </message>
    <message>
        <source>Choose a border router.</source>
        <translation>Wählen Sie einen Border-Router.</translation>
    </message>
    <message>
        <source>Nothing was heard of the mesh yet.</source>
        <translation>Vom Funknetz wurde noch nichts gehört.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>heard %1 ago</source>
        <translation>vor %1 gehört</translation>
    </message>
</context>
<context>
    <name>ami::ui::RouterView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Refresh the routes</source>
        <translation>Routen auffrischen</translation>
    </message>
    <message>
        <source>Rebuild the tree…</source>
        <translation>Baum neu aufbauen…</translation>
    </message>
    <message>
        <source>Rebuild now</source>
        <translation>Jetzt neu aufbauen</translation>
    </message>
    <message>
        <source>Only warnings and problems</source>
        <translation>Nur Warnungen und Probleme</translation>
    </message>
    <message>
        <source>Journal of the router</source>
        <translation>Journal des Routers</translation>
    </message>
    <message>
        <source>Reorganise the mesh</source>
        <translation>Funknetz neu ordnen</translation>
    </message>
    <message>
        <source>Refreshing makes all nodes announce their routes again; it hardly disturbs. Rebuilding lets the whole tree form anew: for minutes nodes may not be reached. Look again after 5 minutes.</source>
        <translation>Beim Auffrischen melden alle Knoten ihre Routen erneut; das stört kaum. Beim Neuaufbau bildet sich der ganze Baum neu: Minutenlang sind Knoten eventuell nicht erreichbar. Sehen Sie nach 5 Minuten wieder nach.</translation>
    </message>
    <message>
        <source>Rebuild the whole tree?</source>
        <translation>Den ganzen Baum neu aufbauen?</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen, wie es ist</translation>
    </message>
    <message>
        <source>Interface on this computer</source>
        <translation>Schnittstelle auf diesem Rechner</translation>
    </message>
    <message>
        <source>Name of the interface</source>
        <translation>Name der Schnittstelle</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <source>Link state, addresses and forwarding are shown live; only mending asks for an administrator.</source>
        <translation>Verbindungszustand, Adressen und Weiterleitung werden laufend gezeigt; nur das Beheben verlangt Administratorrechte.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Unit of the system whose journal is shown</source>
        <translation>System-Unit, deren Journal gezeigt wird</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Verfolgen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter of the journal</source>
        <translation>Filter des Journals</translation>
    </message>
    <message>
        <source>Follow shows what the daemon writes, here or over ssh. Members of the groups adm and systemd-journal may read it.</source>
        <translation>„Verfolgen“ zeigt, was der Dienst schreibt, hier oder über ssh. Mitglieder der Gruppen adm und systemd-journal dürfen es lesen.</translation>
    </message>
    <message>
        <source>Waiting for lines of %1.</source>
        <translation>Wartet auf Zeilen von %1.</translation>
    </message>
    <message>
        <source>Firewall of a head-end</source>
        <translation>Firewall einer Zentrale</translation>
    </message>
    <message>
        <source>Copy the firewall rules</source>
        <translation>Firewall-Regeln kopieren</translation>
    </message>
    <message>
        <source>Prefixes of the border routers</source>
        <translation>Präfixe der Border-Router</translation>
    </message>
    <message>
        <source>The prefixes of the meshes that may reach UDP 5683 and 5684, apart by commas</source>
        <translation>Die Präfixe der Funknetze, die UDP 5683 und 5684 erreichen dürfen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Firewall rules</source>
        <translation>Firewall-Regeln</translation>
    </message>
    <message>
        <source>This is no prefix: %1</source>
        <translation>Das ist kein Präfix: %1</translation>
    </message>
    <message>
        <source>Write the prefixes of your border routers; the rules let their meshes through, and nobody else.</source>
        <translation>Schreiben Sie die Präfixe Ihrer Border-Router; die Regeln lassen deren Funknetze durch und sonst niemanden.</translation>
    </message>
    <message>
        <source>Load them on the head-end's computer. What else its firewall does stays as it is.</source>
        <translation>Laden Sie sie auf dem Rechner der Zentrale. Was dessen Firewall sonst tut, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Connect to a border router first.</source>
        <translation>Verbinden Sie sich zuerst mit einem Border-Router.</translation>
    </message>
    <message>
        <source>This router does not offer it.</source>
        <translation>Dieser Router bietet das nicht an.</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) would find a better parent by what is reported now.</source>
        <translation><numerusform>%n Knoten fände nach dem jetzt Gemeldeten einen besseren Elternknoten.</numerusform><numerusform>%n Knoten fänden nach dem jetzt Gemeldeten einen besseren Elternknoten.</numerusform></translation>
    </message>
    <message>
        <source>All %1 nodes join the new tree. The audit log keeps who asked for it.</source>
        <translation>Alle %1 Knoten treten dem neuen Baum bei. Das Prüfprotokoll hält fest, wer es verlangt hat.</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>eingeschaltet</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>carries packets</source>
        <translation>überträgt Pakete</translation>
    </message>
    <message>
        <source>carries nothing</source>
        <translation>überträgt nichts</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>IPv6 is forwarded</source>
        <translation>IPv6 wird weitergeleitet</translation>
    </message>
    <message>
        <source>IPv6 is not forwarded</source>
        <translation>IPv6 wird nicht weitergeleitet</translation>
    </message>
    <message>
        <source>forwarding not known</source>
        <translation>Weiterleitung nicht bekannt</translation>
    </message>
    <message>
        <source>%1 packets in, %2 out, %3 errors</source>
        <translation>%1 Pakete ein, %2 aus, %3 Fehler</translation>
    </message>
    <message>
        <source>stands in the way</source>
        <translation>steht im Weg</translation>
    </message>
    <message>
        <source>well</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Abfrage läuft…</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Asks for an administrator's password, then does just this command.</source>
        <translation>Fragt nach dem Passwort eines Administrators und führt dann nur diesen Befehl aus.</translation>
    </message>
    <message>
        <source>Following %1.</source>
        <translation>%1 wird verfolgt.</translation>
    </message>
</context>
<context>
    <name>ami::ui::SecurityForm</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentisierung</translation>
    </message>
    <message>
        <source>Security suite</source>
        <translation>Security Suite</translation>
    </message>
    <message>
        <source>Protection of every message</source>
        <translation>Schutz jeder Nachricht</translation>
    </message>
    <message>
        <source>16: public, reads</source>
        <translation>16: öffentlich, liest</translation>
    </message>
    <message>
        <source>1: management</source>
        <translation>1: Verwaltung</translation>
    </message>
    <message>
        <source>2: data collection</source>
        <translation>2: Datenerfassung</translation>
    </message>
    <message>
        <source>17: installer</source>
        <translation>17: Installateur</translation>
    </message>
    <message>
        <source>As the key file says</source>
        <translation>Laut Schlüsseldatei</translation>
    </message>
    <message>
        <source>Client %1</source>
        <translation>Client %1</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>Password file</source>
        <translation>Passwortdatei</translation>
    </message>
    <message>
        <source>Path of the meter's key file</source>
        <translation>Pfad der Schlüsseldatei des Zählers</translation>
    </message>
    <message>
        <source>Path of a file with the password in its first line</source>
        <translation>Pfad einer Datei mit dem Passwort in der ersten Zeile</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Schlüsseldatei wählen</translation>
    </message>
    <message>
        <source>Choose the password file</source>
        <translation>Passwortdatei wählen</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Eine solche Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>Only the path is kept. The keys are read when you connect, from a file that only you may read.</source>
        <translation>Nur der Pfad wird gespeichert. Die Schlüssel werden beim Verbinden gelesen, aus einer Datei, die nur Sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Only the path is kept. The password is read when you connect, from a file that only you may read.</source>
        <translation>Nur der Pfad wird gespeichert. Das Passwort wird beim Verbinden gelesen, aus einer Datei, die nur Sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Key file of the meter</source>
        <translation>Schlüsseldatei des Zählers</translation>
    </message>
    <message>
        <source>File with the password in its first line</source>
        <translation>Datei mit dem Passwort in der ersten Zeile</translation>
    </message>
</context>
<context>
    <name>ami::ui::SecurityWords</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>The maker's own</source>
        <translation>Verfahren des Herstellers</translation>
    </message>
    <message>
        <source>Shared secret (MD5)</source>
        <translation>Gemeinsames Geheimnis (MD5)</translation>
    </message>
    <message>
        <source>Shared secret (SHA-1)</source>
        <translation>Gemeinsames Geheimnis (SHA-1)</translation>
    </message>
    <message>
        <source>Keys (GMAC)</source>
        <translation>Schlüssel (GMAC)</translation>
    </message>
    <message>
        <source>Shared secret (SHA-256)</source>
        <translation>Gemeinsames Geheimnis (SHA-256)</translation>
    </message>
    <message>
        <source>Signature (ECDSA)</source>
        <translation>Signatur (ECDSA)</translation>
    </message>
    <message>
        <source>Suite 0: AES-128</source>
        <translation>Suite 0: AES-128</translation>
    </message>
    <message>
        <source>Suite 1: AES-128, P-256</source>
        <translation>Suite 1: AES-128, P-256</translation>
    </message>
    <message>
        <source>Suite 2: AES-256, P-384</source>
        <translation>Suite 2: AES-256, P-384</translation>
    </message>
    <message>
        <source>In clear</source>
        <translation>Im Klartext</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>authenticated</source>
        <translation>authentisiert</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signiert</translation>
    </message>
    <message>
        <source>No security</source>
        <translation>Keine Sicherheit</translation>
    </message>
    <message>
        <source>suite %1</source>
        <translation>Suite %1</translation>
    </message>
    <message>
        <source>in clear</source>
        <translation>im Klartext</translation>
    </message>
    <message>
        <source>encrypted, verified</source>
        <translation>verschlüsselt, verifiziert</translation>
    </message>
    <message>
        <source>encrypted, not verified</source>
        <translation>verschlüsselt, nicht verifiziert</translation>
    </message>
    <message>
        <source>verified, not encrypted</source>
        <translation>verifiziert, nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Every answer carries a proof that it comes from this meter unchanged.</source>
        <translation>Jede Antwort trägt einen Nachweis, dass sie unverändert von diesem Zähler kommt.</translation>
    </message>
    <message>
        <source>Answers are hidden from others, but nothing proves that they are unchanged.</source>
        <translation>Antworten sind vor anderen verborgen, aber nichts beweist, dass sie unverändert sind.</translation>
    </message>
    <message>
        <source>The meter and this computer have proven themselves; answers travel in clear.</source>
        <translation>Zähler und Rechner haben sich gegenseitig ausgewiesen; Antworten reisen im Klartext.</translation>
    </message>
    <message>
        <source>The password opened the meter; answers travel in clear and without proof.</source>
        <translation>Das Passwort hat den Zähler geöffnet; Antworten reisen im Klartext und ohne Nachweis.</translation>
    </message>
    <message>
        <source>Answers travel in clear and without proof.</source>
        <translation>Antworten reisen im Klartext und ohne Nachweis.</translation>
    </message>
</context>
<context>
    <name>ami::ui::SettingsPage</name>
    <message>
        <source>Nominal voltage</source>
        <translation>Nennspannung</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Outdoor</source>
        <translation>Draußen</translation>
    </message>
    <message>
        <source>Size for gloves</source>
        <translation>Größe für Handschuhe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>The utility's profile gives these figures. Live marks a voltage outside of them.</source>
        <translation>Das Profil des Netzbetreibers nennt diese Zahlen. „Live“ kennzeichnet eine Spannung außerhalb.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Wählen: %1</translation>
    </message>
    <message>
        <source>Head-end</source>
        <translation>Zentrale</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Only names of files are kept. The key file must be readable by you alone. MDMS_ENDPOINT in the environment wins over the endpoint here.</source>
        <translation>Gespeichert werden nur Dateinamen. Die Schlüsseldatei darf nur für Sie lesbar sein. MDMS_ENDPOINT in der Umgebung geht dem Endpunkt hier vor.</translation>
    </message>
    <message>
        <source>The store is not open.</source>
        <translation>Der Speicher ist nicht offen.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>This network is metered</source>
        <translation>Dieses Netz ist getaktet</translation>
    </message>
    <message>
        <source>At most a day</source>
        <translation>Höchstens am Tag</translation>
    </message>
    <message>
        <source>At most a month</source>
        <translation>Höchstens im Monat</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>as the system; or http://host:port; or none</source>
        <translation>wie das System; oder http://host:port; oder none</translation>
    </message>
    <message>
        <source>Proxy password file</source>
        <translation>Passwortdatei des Proxys</translation>
    </message>
    <message>
        <source>On a metered network automatic sending stops at these limits, and files go only when you press Sync now.</source>
        <translation>In einem getakteten Netz endet das automatische Senden an diesen Grenzen, und Dateien werden nur gesendet, wenn Sie „Jetzt abgleichen“ drücken.</translation>
    </message>
</context>
<context>
    <name>ami::ui::SignalView</name>
    <message>
        <source>Link that is drawn</source>
        <translation>Gezeichnete Verbindung</translation>
    </message>
    <message>
        <source>Level of the link over time</source>
        <translation>Pegel der Verbindung im Zeitverlauf</translation>
    </message>
    <message>
        <source>%1 · nobody reports a level of a link of this node.</source>
        <translation>%1 · niemand meldet einen Pegel einer Verbindung dieses Knotens.</translation>
    </message>
    <message>
        <source>Choose a node in the drawing or in the list.</source>
        <translation>Wählen Sie einen Knoten in der Zeichnung oder in der Liste.</translation>
    </message>
    <message>
        <source>%1, its parent</source>
        <translation>%1, sein Elternknoten</translation>
    </message>
    <message>
        <source>%1, second parent</source>
        <translation>%1, zweiter Elternknoten</translation>
    </message>
    <message>
        <source>%1 hears %2: %3</source>
        <translation>%1 hört %2: %3</translation>
    </message>
    <message>
        <source>weak below %1</source>
        <translation>schwach unter %1</translation>
    </message>
    <message>
        <source>sensitivity %1</source>
        <translation>Empfindlichkeit %1</translation>
    </message>
    <message>
        <source>parent changed</source>
        <translation>Elternknoten gewechselt</translation>
    </message>
</context>
<context>
    <name>ami::ui::StatusBar</name>
    <message>
        <source>TRAINING</source>
        <translation>ÜBUNG</translation>
    </message>
    <message>
        <source>Meter and head-end are simulated on this computer.</source>
        <translation>Zähler und Zentrale werden auf diesem Rechner simuliert.</translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation>%1 ein</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>%1 aus</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) need you</source>
        <translation>
            <numerusform>%n Messwert braucht Sie</numerusform>
            <numerusform>%n Messwerte brauchen Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) wait to sync</source>
        <translation>
            <numerusform>%n Messwert wartet auf Abgleich</numerusform>
            <numerusform>%n Messwerte warten auf Abgleich</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>Sync is not set up</source>
        <translation>Abgleich nicht eingerichtet</translation>
    </message>
    <message>
        <source>Sync is idle</source>
        <translation>Abgleich ruht</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Offline seit %1</translation>
    </message>
    <message>
        <source>Offline, tries again</source>
        <translation>Offline, neuer Versuch folgt</translation>
    </message>
    <message>
        <source>Sync needs you</source>
        <translation>Abgleich braucht Sie</translation>
    </message>
    <message>
        <source>Sync paused</source>
        <translation>Abgleich angehalten</translation>
    </message>
</context>
<context>
    <name>ami::ui::StoreView</name>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Ablesewerte</translation>
    </message>
    <message>
        <source>Oldest that waits</source>
        <translation>Ältestes Wartendes</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Platz auf dem Datenträger</translation>
    </message>
    <message>
        <source>Reserve for a full disk</source>
        <translation>Reserve für einen vollen Datenträger</translation>
    </message>
    <message>
        <source>Last copy</source>
        <translation>Letzte Kopie</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Letzte Prüfung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>%1, and %2 in the log</source>
        <translation>%1, und %2 im Protokoll</translation>
    </message>
    <message>
        <source>%1, of which %2 wait</source>
        <translation>%1, davon %2 wartend</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nichts wartet</translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <translation>%1 frei von %2</translation>
    </message>
    <message>
        <source>there</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>used up; it comes back when there is room</source>
        <translation>aufgebraucht; sie kommt zurück, wenn Platz ist</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>none yet; one is made every 15 minutes of use</source>
        <translation>noch keine; alle 15 Minuten der Benutzung wird eine erstellt</translation>
    </message>
    <message>
        <source>not yet; each week every row is checked</source>
        <translation>noch nicht; jede Woche wird jede Zeile geprüft</translation>
    </message>
    <message>
        <source>%1: damage was found</source>
        <translation>%1: Schaden gefunden</translation>
    </message>
    <message>
        <source>%1: sound</source>
        <translation>%1: in Ordnung</translation>
    </message>
    <message>
        <source>The disk has little room. Confirmed batches are removed earlier than after 30 days.</source>
        <translation>Der Datenträger hat wenig Platz. Bestätigte Pakete werden früher als nach 30 Tagen entfernt.</translation>
    </message>
    <message>
        <source>The disk is nearly full. Free some space before you change keys or firmware.</source>
        <translation>Der Datenträger ist fast voll. Schaffen Sie Platz, bevor Sie Schlüssel oder Firmware wechseln.</translation>
    </message>
    <message>
        <source>The disk is full. New readings are refused until there is room; sending goes on.</source>
        <translation>Der Datenträger ist voll. Neue Messwerte werden abgelehnt, bis Platz ist; das Senden geht weiter.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not what was stored. They are not sent; read the meters again.</source>
        <translation>
            <numerusform>%n Zeile entspricht nicht dem, was gespeichert wurde. Sie wird nicht gesendet; lesen Sie den Zähler erneut aus.</numerusform>
            <numerusform>%n Zeilen entsprechen nicht dem, was gespeichert wurde. Sie werden nicht gesendet; lesen Sie die Zähler erneut aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The store was damaged on %1 and a copy of %2 took its place.</source>
        <translation>Der Speicher wurde am %1 beschädigt, und eine Kopie vom %2 ist an seine Stelle getreten.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n reading(s) are missing. The damaged file is kept.</source>
        <translation>
            <numerusform>Höchstens %n Messwert fehlt. Die beschädigte Datei bleibt erhalten.</numerusform>
            <numerusform>Höchstens %n Messwerte fehlen. Die beschädigte Datei bleibt erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was stored after the copy may be missing. The damaged file is kept.</source>
        <translation>Was nach der Kopie gespeichert wurde, fehlt möglicherweise. Die beschädigte Datei bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>ami::ui::SyncPage</name>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>Senden stoppen</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Confirmed by the server</source>
        <translation>Vom Server bestätigt</translation>
    </message>
    <message>
        <source>Need you</source>
        <translation>Brauchen Sie</translation>
    </message>
    <message>
        <source>Head-end</source>
        <translation>Zentrale</translation>
    </message>
    <message>
        <source>Change in Settings</source>
        <translation>In Einstellungen ändern</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>Nothing was sent in this session.</source>
        <translation>In dieser Sitzung wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>No endpoint is set.</source>
        <translation>Kein Endpunkt ist eingestellt.</translation>
    </message>
    <message>
        <source>No client certificate is set.</source>
        <translation>Kein Client-Zertifikat ist eingestellt.</translation>
    </message>
    <message>
        <source>Certificate: %1</source>
        <translation>Zertifikat: %1</translation>
    </message>
    <message>
        <source>last receipt %1</source>
        <translation>letzte Quittung %1</translation>
    </message>
    <message>
        <source>no receipt yet</source>
        <translation>noch keine Quittung</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>nicht eingerichtet</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>ruht</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>no answer, tries again by itself</source>
        <translation>keine Antwort, versucht es von selbst wieder</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>braucht Sie</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) sent</source>
        <translation>
            <numerusform>%n Paket gesendet</numerusform>
            <numerusform>%n Pakete gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 accepted, %2 already known, %3 in conflict, %4 rejected</source>
        <translation>%1 angenommen, %2 schon bekannt, %3 im Konflikt, %4 abgelehnt</translation>
    </message>
    <message>
        <source>answer after %1 ms</source>
        <translation>Antwort nach %1 ms</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Antwort des Servers: %1</translation>
    </message>
    <message>
        <source>You paused the sync.</source>
        <translation>Sie haben den Abgleich angehalten.</translation>
    </message>
    <message>
        <source>Nothing is sent until you go on. What is read meanwhile is kept.</source>
        <translation>Nichts wird gesendet, bis Sie „Weiter“ wählen. Was inzwischen gelesen wird, bleibt erhalten.</translation>
    </message>
    <message>
        <source>There is no way to the server.</source>
        <translation>Es gibt keinen Weg zum Server.</translation>
    </message>
    <message>
        <source>It is tried again by itself when the network comes back.</source>
        <translation>Es wird von selbst erneut versucht, wenn das Netz wieder da ist.</translation>
    </message>
    <message>
        <source>The server does not accept this computer's certificate.</source>
        <translation>Der Server akzeptiert das Zertifikat dieses Rechners nicht.</translation>
    </message>
    <message>
        <source>Renew the certificate or choose another one in Settings, then go on.</source>
        <translation>Erneuern Sie das Zertifikat oder wählen Sie in den Einstellungen ein anderes und wählen Sie dann „Weiter“.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong.</source>
        <translation>Die Uhr dieses Rechners geht falsch.</translation>
    </message>
    <message>
        <source>Set the clock, then go on. Times that are stored stay as they are.</source>
        <translation>Stellen Sie die Uhr und wählen Sie dann „Weiter“. Gespeicherte Zeiten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The disk of this computer is full.</source>
        <translation>Der Datenträger dieses Rechners ist voll.</translation>
    </message>
    <message>
        <source>Free some space, then go on. Nothing is lost.</source>
        <translation>Schaffen Sie Platz und wählen Sie dann „Weiter“. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>This network wants you to log in first.</source>
        <translation>Dieses Netz verlangt zuerst eine Anmeldung.</translation>
    </message>
    <message>
        <source>Open a web browser, log in to the network, then go on. Readings were not given to it.</source>
        <translation>Öffnen Sie einen Webbrowser, melden Sie sich am Netz an und wählen Sie dann „Weiter“. Messwerte wurden ihm nicht übergeben.</translation>
    </message>
    <message>
        <source>The limit of the metered network is reached.</source>
        <translation>Die Grenze des getakteten Netzes ist erreicht.</translation>
    </message>
    <message>
        <source>Go on sends nevertheless. Otherwise it goes on with another network, or with the next day or month.</source>
        <translation>„Weiter“ sendet trotzdem. Sonst geht es mit einem anderen Netz oder mit dem nächsten Tag oder Monat weiter.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>Der Server ist ausgelastet.</translation>
    </message>
    <message>
        <source>It goes on by itself when the server asked to be tried again.</source>
        <translation>Es geht von selbst weiter, sobald die vom Server erbetene Zeit gekommen ist.</translation>
    </message>
    <message>
        <source>The proxy does not let this computer through.</source>
        <translation>Der Proxy lässt diesen Rechner nicht durch.</translation>
    </message>
    <message>
        <source>Check the proxy and its password file in Settings, then go on.</source>
        <translation>Prüfen Sie den Proxy und seine Passwortdatei in den Einstellungen und wählen Sie dann „Weiter“.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Send it again now</source>
        <translation>Jetzt erneut senden</translation>
    </message>
    <message>
        <source>Export unsent…</source>
        <translation>Nicht Gesendetes exportieren…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Local store</source>
        <translation>Lokaler Speicher</translation>
    </message>
    <message>
        <source>Parts of the sync page</source>
        <translation>Teile der Abgleichseite</translation>
    </message>
    <message>
        <source>Export what the server has not confirmed</source>
        <translation>Exportieren, was der Server nicht bestätigt hat</translation>
    </message>
    <message>
        <source>Import unsent data of another computer</source>
        <translation>Nicht gesendete Daten eines anderen Rechners importieren</translation>
    </message>
    <message>
        <source>Add a photo, a signature or a recording</source>
        <translation>Ein Foto, eine Unterschrift oder eine Aufzeichnung hinzufügen</translation>
    </message>
    <message>
        <source>Nothing is sent any more, not even by itself, until you go on</source>
        <translation>Nichts wird mehr gesendet, auch nicht von selbst, bis Sie „Weiter“ wählen</translation>
    </message>
    <message numerus="yes">
        <source>in %n batch(es)</source>
        <translation>
            <numerusform>in %n Paket</numerusform>
            <numerusform>in %n Paketen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not yet packed</source>
        <translation>%1 noch nicht verpackt</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n Datei, %1</numerusform>
            <numerusform>%n Dateien, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>readings and events not yet confirmed</source>
        <translation>Messwerte und Ereignisse, noch nicht bestätigt</translation>
    </message>
    <message>
        <source>conflicts, refusals and what cannot go, kept on this computer</source>
        <translation>Konflikte, Ablehnungen und was nicht gesendet werden kann, auf diesem Rechner aufbewahrt</translation>
    </message>
    <message>
        <source>no conflicts, no refusals</source>
        <translation>keine Konflikte, keine Ablehnungen</translation>
    </message>
    <message>
        <source>%1 Since %2.</source>
        <translation>%1 Seit %2.</translation>
    </message>
    <message>
        <source>Next try by itself: %1.</source>
        <translation>Nächster Versuch von selbst: %1.</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Conflicts (%1)</source>
        <translation>Konflikte (%1)</translation>
    </message>
    <message>
        <source>Local store: needs you</source>
        <translation>Lokaler Speicher: braucht Sie</translation>
    </message>
    <message>
        <source>Over the line: %1 today, %2 this month</source>
        <translation>Über die Leitung: %1 heute, %2 in diesem Monat</translation>
    </message>
    <message>
        <source>Nothing waits and nothing was sent yet.</source>
        <translation>Nichts wartet, und es wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Choose a line to see what it means.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, was sie bedeutet.</translation>
    </message>
    <message>
        <source>Set the head-end in Settings first</source>
        <translation>Legen Sie zuerst in den Einstellungen die Zentrale fest</translation>
    </message>
    <message>
        <source>The sync is paused: go on first</source>
        <translation>Der Abgleich ist angehalten: Wählen Sie zuerst „Weiter“</translation>
    </message>
    <message>
        <source>Choose a line that tries again or needs you</source>
        <translation>Wählen Sie eine Zeile, die es erneut versucht oder Sie braucht</translation>
    </message>
</context>
<context>
    <name>ami::ui::ThresholdsForm</name>
    <message>
        <source>Back to the defaults</source>
        <translation>Zurück zu den Vorgaben</translation>
    </message>
    <message>
        <source>A level, a loss or a time is judged by these limits, in the drawing, the list, the advice and the events. A change counts at once.</source>
        <translation>Nach diesen Grenzwerten wird ein Pegel, ein Verlust oder eine Zeit beurteilt: in der Zeichnung, der Liste, beim Rat und in den Ereignissen. Eine Änderung gilt sofort.</translation>
    </message>
    <message>
        <source>Weak below</source>
        <translation>Schwach unter</translation>
    </message>
    <message>
        <source>A link below this level is weak</source>
        <translation>Eine Verbindung unter diesem Pegel ist schwach</translation>
    </message>
    <message>
        <source> dBm</source>
        <translation> dBm</translation>
    </message>
    <message>
        <source>Sensitivity of the receivers</source>
        <translation>Empfindlichkeit der Empfänger</translation>
    </message>
    <message>
        <source>The margin is counted from here; FSK 50 kbit/s has about −104 dBm</source>
        <translation>Ab hier wird die Reserve gezählt; FSK 50 kbit/s hat etwa −104 dBm</translation>
    </message>
    <message>
        <source>Recovers by</source>
        <translation>Erholung um</translation>
    </message>
    <message>
        <source>A weak link must be this much stronger before it counts as recovered</source>
        <translation>Um so viel stärker muss eine schwache Verbindung werden, bevor sie als erholt gilt</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>Good margin from</source>
        <translation>Gute Reserve ab</translation>
    </message>
    <message>
        <source>Above the sensitivity</source>
        <translation>Über der Empfindlichkeit</translation>
    </message>
    <message>
        <source>Directions differ by</source>
        <translation>Richtungen differieren um</translation>
    </message>
    <message>
        <source>More points at an antenna or at noise on one end</source>
        <translation>Mehr deutet auf eine Antenne oder auf Störungen an einem Ende hin</translation>
    </message>
    <message>
        <source>Fair margin from</source>
        <translation>Mäßige Reserve ab</translation>
    </message>
    <message>
        <source>Below it a margin is poor</source>
        <translation>Darunter ist eine Reserve schlecht</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Loss above</source>
        <translation>Verlust über</translation>
    </message>
    <message>
        <source>A link or a node that loses more is told</source>
        <translation>Eine Verbindung oder ein Knoten mit mehr Verlust wird gemeldet</translation>
    </message>
    <message>
        <source>Loss rests on</source>
        <translation>Verlust beruht auf</translation>
    </message>
    <message>
        <source>Fewer frames or probes than this are no alarm</source>
        <translation>Bei weniger Rahmen oder Testpaketen gibt es keinen Alarm</translation>
    </message>
    <message>
        <source> frames</source>
        <translation> Rahmen</translation>
    </message>
    <message>
        <source>Counters compared over</source>
        <translation>Rahmenzähler über</translation>
    </message>
    <message>
        <source>The window in which counters of frames are compared</source>
        <translation>Das Zeitfenster, in dem Rahmenzähler verglichen werden</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Hops, more than</source>
        <translation>Hops, mehr als</translation>
    </message>
    <message>
        <source>More hops than this are told</source>
        <translation>Mehr Hops als so viele werden gemeldet</translation>
    </message>
    <message>
        <source>Stuck after</source>
        <translation>Hängt fest nach</translation>
    </message>
    <message>
        <source>On one rung below operational</source>
        <translation>Auf einer Stufe unterhalb von „in Betrieb“</translation>
    </message>
    <message>
        <source>Silent after</source>
        <translation>Verstummt nach</translation>
    </message>
    <message>
        <source>Nothing new about a node for this long</source>
        <translation>So lange nichts Neues über einen Knoten</translation>
    </message>
    <message>
        <source>A node moves for</source>
        <translation>Knoten wechselt ab</translation>
    </message>
    <message>
        <source>The cost that another way must save before a node changes its parent; 128 is one transmission</source>
        <translation>Die Kosten, die ein anderer Weg sparen muss, bevor ein Knoten den Elternknoten wechselt; 128 ist eine Übertragung</translation>
    </message>
    <message>
        <source>These limits contradict each other: a good margin must be above a fair one. The last sound ones stay in force.</source>
        <translation>Diese Grenzwerte widersprechen einander: Eine gute Reserve muss über einer mäßigen liegen. Die letzten stimmigen bleiben in Kraft.</translation>
    </message>
</context>
<context>
    <name>ami::ui::TodayPage</name>
    <message>
        <source>An address begins with how to reach the meter, for example tcp:// or optical://</source>
        <translation>Eine Adresse beginnt mit dem Weg zum Zähler, zum Beispiel tcp:// oder optical://</translation>
    </message>
    <message>
        <source>This way of reaching a meter is not known</source>
        <translation>Dieser Weg zum Zähler ist nicht bekannt</translation>
    </message>
    <message>
        <source>The device, file or host is missing</source>
        <translation>Gerät, Datei oder Host fehlt</translation>
    </message>
    <message>
        <source>A device or file has a full path, for example /dev/ttyUSB0</source>
        <translation>Gerät oder Datei braucht den ganzen Pfad, zum Beispiel /dev/ttyUSB0</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535</translation>
    </message>
    <message>
        <source>This is not a host name or an IP address</source>
        <translation>Das ist weder Hostname noch IP-Adresse</translation>
    </message>
    <message>
        <source>This setting does not exist here</source>
        <translation>Diese Angabe gibt es hier nicht</translation>
    </message>
    <message>
        <source>This value is out of its range</source>
        <translation>Dieser Wert liegt außerhalb des Erlaubten</translation>
    </message>
    <message>
        <source>This setting is given twice</source>
        <translation>Diese Angabe steht zweimal da</translation>
    </message>
    <message>
        <source>Passwords and keys do not go into an address: choose a file instead</source>
        <translation>Passwörter und Schlüssel gehören nicht in eine Adresse: wählen Sie eine Datei</translation>
    </message>
    <message>
        <source>%1 (character %2).</source>
        <translation>%1 (Zeichen %2).</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Leave the meter</source>
        <translation>Zähler verlassen</translation>
    </message>
    <message>
        <source>Connect the training meter</source>
        <translation>Übungszähler verbinden</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Link a meter, read it, and let the readings travel when there is a network.</source>
        <translation>Zähler verbinden, lesen und die Werte reisen lassen, sobald es ein Netz gibt.</translation>
    </message>
    <message>
        <source>Meter address</source>
        <translation>Adresse des Zählers</translation>
    </message>
    <message>
        <source>Ports on this computer</source>
        <translation>Anschlüsse dieses Rechners</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu suchen</translation>
    </message>
    <message>
        <source>Training meter</source>
        <translation>Übungszähler</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>ÜBUNG</translation>
    </message>
    <message>
        <source>Recent meters</source>
        <translation>Letzte Zähler</translation>
    </message>
    <message>
        <source>optical:// for a probe, iec:// for a readout, hdlc:// for a serial line, tcp:// or udp:// for a network, replay: for a recorded visit.</source>
        <translation>optical:// für einen Lesekopf, iec:// für eine Auslesung, hdlc:// für eine serielle Leitung, tcp:// oder udp:// für ein Netz, replay: für einen aufgezeichneten Einsatz.</translation>
    </message>
    <message>
        <source>Change meter</source>
        <translation>Zähler wechseln</translation>
    </message>
    <message>
        <source>optical probe</source>
        <translation>Lesekopf</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>keine Erlaubnis</translation>
    </message>
    <message>
        <source>Use as probe</source>
        <translation>Als Lesekopf</translation>
    </message>
    <message>
        <source>Use as serial line</source>
        <translation>Als serielle Leitung</translation>
    </message>
    <message>
        <source>Use %1 as probe</source>
        <translation>%1 als Lesekopf verwenden</translation>
    </message>
    <message>
        <source>Use %1 as serial line</source>
        <translation>%1 als serielle Leitung verwenden</translation>
    </message>
    <message>
        <source>No serial port is there. Plug in the probe and look again; if it still does not show, check the cable, then whether your user belongs to the group dialout.</source>
        <translation>Kein serieller Anschluss ist da. Stecken Sie den Lesekopf ein und suchen Sie neu; fehlt er weiter, prüfen Sie das Kabel und dann, ob Ihr Benutzer zur Gruppe dialout gehört.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nehmen</translation>
    </message>
    <message>
        <source>Use meter %1</source>
        <translation>Zähler %1 nehmen</translation>
    </message>
    <message>
        <source>Meters that you have linked stand here.</source>
        <translation>Hier stehen Zähler, die Sie verbunden haben.</translation>
    </message>
    <message>
        <source>The simulated meter and its head-end are starting …</source>
        <translation>Simulierter Zähler und Zentrale starten …</translation>
    </message>
    <message>
        <source>A simulated meter waits at a simulated optical probe; its head-end takes readings. Nothing leaves this computer.</source>
        <translation>Ein simulierter Zähler wartet an einem simulierten Lesekopf; seine Zentrale nimmt Messwerte an. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Check the probe</source>
        <translation>Lesekopf prüfen</translation>
    </message>
</context>
<context>
    <name>ami::ui::TopStrip</name>
    <message>
        <source>Optical</source>
        <translation>Optisch</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Seriell</translation>
    </message>
    <message>
        <source>HDLC over TCP</source>
        <translation>HDLC über TCP</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>Funknetz</translation>
    </message>
    <message>
        <source>Recorded visit</source>
        <translation>Aufgezeichneter Einsatz</translation>
    </message>
    <message>
        <source>%1 Bd</source>
        <translation>%1 Bd</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Opening the port</source>
        <translation>Anschluss wird geöffnet</translation>
    </message>
    <message>
        <source>Signing on</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindung wird aufgebaut</translation>
    </message>
    <message>
        <source>Associating</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Linked, reading</source>
        <translation>Verbunden, liest</translation>
    </message>
    <message>
        <source>Leaving the meter</source>
        <translation>Zähler wird verlassen</translation>
    </message>
    <message>
        <source>Link lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Cancels whatever is being sent or read. What was read is kept.</source>
        <translation>Bricht ab, was gerade gesendet oder gelesen wird. Gelesenes bleibt erhalten.</translation>
    </message>
    <message>
        <source>No meter</source>
        <translation>Kein Zähler</translation>
    </message>
    <message>
        <source>Choose one in Today</source>
        <translation>In „Heute“ einen wählen</translation>
    </message>
    <message>
        <source>Meter without a number</source>
        <translation>Zähler ohne Nummer</translation>
    </message>
    <message>
        <source>Firmware %1</source>
        <translation>Firmware %1</translation>
    </message>
</context>
<context>
    <name>ami::ui::TraceDock</name>
    <message>
        <source>Trace</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Filter of the trace</source>
        <translation>Filter der Aufzeichnung</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Trace lines</source>
        <translation>Zeilen der Aufzeichnung</translation>
    </message>
    <message>
        <source>Note here</source>
        <translation>Notiz hier</translation>
    </message>
    <message>
        <source>Export the trace</source>
        <translation>Aufzeichnung ausgeben</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Filter: words of a message, OBIS code, or octets such as C4 01</source>
        <translation>Filter: Wörter einer Nachricht, OBIS-Code oder Oktette wie C4 01</translation>
    </message>
    <message>
        <source>Message as text</source>
        <translation>Nachricht als Text</translation>
    </message>
    <message>
        <source>Message as XML</source>
        <translation>Nachricht als XML</translation>
    </message>
    <message>
        <source>This line is a note and has no octets.</source>
        <translation>Diese Zeile ist eine Notiz und hat keine Oktette.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>Lines as text…</source>
        <translation>Zeilen als Text…</translation>
    </message>
    <message>
        <source>Lines as a capture for Wireshark…</source>
        <translation>Zeilen als Mitschnitt für Wireshark…</translation>
    </message>
    <message>
        <source>Capture files (*.pcapng)</source>
        <translation>Mitschnittdateien (*.pcapng)</translation>
    </message>
    <message>
        <source>Whole visit, to be played back…</source>
        <translation>Ganzer Besuch, zum Abspielen…</translation>
    </message>
    <message>
        <source>Export the visit</source>
        <translation>Besuch ausgeben</translation>
    </message>
    <message>
        <source>Visit files (*.amivisit)</source>
        <translation>Besuchsdateien (*.amivisit)</translation>
    </message>
    <message>
        <source>There is nothing to write yet.</source>
        <translation>Es gibt noch nichts zu schreiben.</translation>
    </message>
</context>
<context>
    <name>ami::ui::TraceModel</name>
    <message>
        <source>out</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>in</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Octets</source>
        <translation>Oktette</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>part of a frame</source>
        <translation>Teil eines Rahmens</translation>
    </message>
</context>
<context>
    <name>ami::ui::WritePanel</name>
    <message>
        <source>Hexadecimal octets</source>
        <translation>Hexadezimale Oktette</translation>
    </message>
    <message>
        <source>Set it (PUT)…</source>
        <translation>Setzen (PUT)…</translation>
    </message>
    <message>
        <source>Send to it (POST)…</source>
        <translation>Daran senden (POST)…</translation>
    </message>
    <message>
        <source>Remove it…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>What to send</source>
        <translation>Was zu senden ist</translation>
    </message>
    <message>
        <source>What to send; may be empty</source>
        <translation>Was zu senden ist; darf leer sein</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Content format of what is sent</source>
        <translation>Format des gesendeten Inhalts</translation>
    </message>
    <message>
        <source>Choose a resource on the left.</source>
        <translation>Wählen Sie links eine Ressource.</translation>
    </message>
    <message>
        <source>To %1. You are asked once more before anything is sent; it is written into the audit log and read back.</source>
        <translation>An %1. Sie werden noch einmal gefragt, bevor etwas gesendet wird; es wird ins Prüfprotokoll geschrieben und zurückgelesen.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Reads electricity meters in the field and brings every reading to the MDMS once.</source>
        <translation>Liest Stromzähler im Feld und bringt jeden Messwert genau einmal zum MDMS.</translation>
    </message>
    <message>
        <source>Work with a simulated meter and head-end on this computer.</source>
        <translation>Mit simuliertem Zähler und Zentrale auf diesem Rechner arbeiten.</translation>
    </message>
    <message>
        <source>Connect to this meter at once.</source>
        <translation>Sofort mit diesem Zähler verbinden.</translation>
    </message>
    <message>
        <source>Keep readings in this file.</source>
        <translation>Messwerte in dieser Datei halten.</translation>
    </message>
    <message>
        <source>light, dark or outdoor.</source>
        <translation>light, dark oder outdoor.</translation>
    </message>
    <message>
        <source>en, es or de.</source>
        <translation>en, es oder de.</translation>
    </message>
    <message>
        <source>Drive the window through the main job and leave pictures in this folder.</source>
        <translation>Das Fenster durch die Hauptaufgabe führen und Bilder in diesem Ordner ablegen.</translation>
    </message>
    <message>
        <source>Keep the training ground in this folder.</source>
        <translation>Das Übungsgelände in diesem Ordner halten.</translation>
    </message>
    <message>
        <source>--theme takes light, dark or outdoor.</source>
        <translation>--theme nimmt light, dark oder outdoor.</translation>
    </message>
</context>
</TS>
