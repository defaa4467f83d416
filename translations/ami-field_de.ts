<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <name>ami::ui::BatchModel</name>
        <message>
            <source>sealed</source>
            <translation>versiegelt</translation>
        </message>
        <message>
            <source>sending</source>
            <translation>wird gesendet</translation>
        </message>
        <message>
            <source>tries again</source>
            <translation>neuer Versuch</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>bestätigt</translation>
        </message>
        <message>
            <source>needs you</source>
            <translation>braucht Sie</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>Paket</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Readings</source>
            <translation>Messwerte</translation>
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
            <source>The server said</source>
            <translation>Antwort des Servers</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>Identität</translation>
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
            <source>This is not built yet. Today a meter is opened without security or with a password from a file; no key is kept by this program.</source>
            <translation>Das gibt es noch nicht. Heute wird ein Zähler ohne Sicherung oder mit einem Passwort aus einer Datei geöffnet; dieses Programm bewahrt keine Schlüssel auf.</translation>
        </message>
        <message>
            <source>Go to Today</source>
            <translation>Zu Heute</translation>
        </message>
        <message>
            <source>Here the radio mesh will be drawn: nodes, hops, signal, loss.</source>
            <translation>Hier wird das Funknetz gezeichnet: Knoten, Sprünge, Signal, Verlust.</translation>
        </message>
        <message>
            <source>This is not built yet. Today the signal that the meter itself reports stands in Live, on the radio card.</source>
            <translation>Das gibt es noch nicht. Heute steht das Signal, das der Zähler selbst meldet, in „Live“ auf der Funk-Karte.</translation>
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
        <name>ami::ui::ErrorPanel</name>
        <message>
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
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
            <translation>Sprünge</translation>
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
            <source>%n reading(s) confirmed by the server</source>
            <translation>
                <numerusform>%n Messwert vom Server bestätigt</numerusform>
                <numerusform>%n Messwerte vom Server bestätigt</numerusform>
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
            <source>Energy and demand registers; each is read until two reads agree, then stored.</source>
            <translation>Energie- und Leistungsregister; jedes wird gelesen, bis zwei Lesungen übereinstimmen, und dann gespeichert.</translation>
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
    </context>
    <context>
        <name>ami::ui::ObisNames</name>
        <message>
            <source>Clock</source>
            <translation>Uhr</translation>
        </message>
        <message>
            <source>Logical device name</source>
            <translation>Logischer Gerätename</translation>
        </message>
        <message>
            <source>Serial number</source>
            <translation>Seriennummer</translation>
        </message>
        <message>
            <source>Meter type</source>
            <translation>Zählertyp</translation>
        </message>
        <message>
            <source>Firmware version</source>
            <translation>Firmware-Version</translation>
        </message>
        <message>
            <source>Current association</source>
            <translation>Aktuelle Verbindung</translation>
        </message>
        <message>
            <source>SAP assignment</source>
            <translation>SAP-Zuordnung</translation>
        </message>
        <message>
            <source>Disconnect control</source>
            <translation>Abschaltsteuerung</translation>
        </message>
        <message>
            <source>HDLC set-up</source>
            <translation>HDLC-Einstellung</translation>
        </message>
        <message>
            <source>Push set-up</source>
            <translation>Push-Einstellung</translation>
        </message>
        <message>
            <source>Load profile 1</source>
            <translation>Lastgang 1</translation>
        </message>
        <message>
            <source>Load profile 2</source>
            <translation>Lastgang 2</translation>
        </message>
        <message>
            <source>Billing profile</source>
            <translation>Abrechnungsprofil</translation>
        </message>
        <message>
            <source>Event log</source>
            <translation>Ereignisprotokoll</translation>
        </message>
        <message>
            <source>Status register</source>
            <translation>Statusregister</translation>
        </message>
        <message>
            <source>Active energy, import</source>
            <translation>Wirkenergie, Bezug</translation>
        </message>
        <message>
            <source>Active power, import</source>
            <translation>Wirkleistung, Bezug</translation>
        </message>
        <message>
            <source>Active energy, export</source>
            <translation>Wirkenergie, Lieferung</translation>
        </message>
        <message>
            <source>Active power, export</source>
            <translation>Wirkleistung, Lieferung</translation>
        </message>
        <message>
            <source>Reactive energy, import</source>
            <translation>Blindenergie, Bezug</translation>
        </message>
        <message>
            <source>Reactive power, import</source>
            <translation>Blindleistung, Bezug</translation>
        </message>
        <message>
            <source>Reactive energy, export</source>
            <translation>Blindenergie, Lieferung</translation>
        </message>
        <message>
            <source>Reactive power, export</source>
            <translation>Blindleistung, Lieferung</translation>
        </message>
        <message>
            <source>Reactive energy, quadrant %1</source>
            <translation>Blindenergie, Quadrant %1</translation>
        </message>
        <message>
            <source>Reactive power, quadrant %1</source>
            <translation>Blindleistung, Quadrant %1</translation>
        </message>
        <message>
            <source>Apparent energy, import</source>
            <translation>Scheinenergie, Bezug</translation>
        </message>
        <message>
            <source>Apparent power, import</source>
            <translation>Scheinleistung, Bezug</translation>
        </message>
        <message>
            <source>Apparent energy, export</source>
            <translation>Scheinenergie, Lieferung</translation>
        </message>
        <message>
            <source>Apparent power, export</source>
            <translation>Scheinleistung, Lieferung</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>Strom</translation>
        </message>
        <message>
            <source>Voltage</source>
            <translation>Spannung</translation>
        </message>
        <message>
            <source>Power factor</source>
            <translation>Leistungsfaktor</translation>
        </message>
        <message>
            <source>Frequency</source>
            <translation>Frequenz</translation>
        </message>
        <message>
            <source>Active energy, both ways</source>
            <translation>Wirkenergie, beide Richtungen</translation>
        </message>
        <message>
            <source>Active power, both ways</source>
            <translation>Wirkleistung, beide Richtungen</translation>
        </message>
        <message>
            <source>Active energy, net</source>
            <translation>Wirkenergie, Saldo</translation>
        </message>
        <message>
            <source>Active power, net</source>
            <translation>Wirkleistung, Saldo</translation>
        </message>
        <message>
            <source>Phase angle %1</source>
            <translation>Phasenwinkel %1</translation>
        </message>
        <message>
            <source>total</source>
            <translation>gesamt</translation>
        </message>
        <message>
            <source>interval</source>
            <translation>Intervall</translation>
        </message>
        <message>
            <source>maximum</source>
            <translation>Maximum</translation>
        </message>
        <message>
            <source>average</source>
            <translation>Mittelwert</translation>
        </message>
        <message>
            <source>rate %1</source>
            <translation>Tarif %1</translation>
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
            <source>Batches</source>
            <translation>Pakete</translation>
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
        <message numerus="yes">
            <source>in %n sealed batch(es)</source>
            <translation>
                <numerusform>in %n versiegelten Paket</numerusform>
                <numerusform>in %n versiegelten Paketen</numerusform>
            </translation>
        </message>
        <message>
            <source>readings not yet confirmed</source>
            <translation>Messwerte noch ohne Bestätigung</translation>
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
            <source>conflicts and rejections, kept on this computer</source>
            <translation>Konflikte und Ablehnungen, auf diesem Rechner bewahrt</translation>
        </message>
        <message>
            <source>no conflicts, no rejections</source>
            <translation>keine Konflikte, keine Ablehnungen</translation>
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
            <source>Password file…</source>
            <translation>Passwortdatei…</translation>
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
            <source>optical:// for a probe, hdlc:// for a serial line, tcp:// or udp:// for a network, replay: for a recorded visit.</source>
            <translation>optical:// für einen Lesekopf, hdlc:// für eine serielle Leitung, tcp:// oder udp:// für ein Netz, replay: für einen aufgezeichneten Einsatz.</translation>
        </message>
        <message>
            <source>The password is read from a file that only you may read. It never passes through this window.</source>
            <translation>Das Passwort kommt aus einer Datei, die nur Sie lesen dürfen. Es geht nie durch dieses Fenster.</translation>
        </message>
        <message>
            <source>Change meter</source>
            <translation>Zähler wechseln</translation>
        </message>
        <message>
            <source>File with the password in its first line</source>
            <translation>Datei mit dem Passwort in der ersten Zeile</translation>
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
            <source>Filter: octets, direction or time</source>
            <translation>Filter: Oktette, Richtung oder Zeit</translation>
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
            <source>Export text</source>
            <translation>Als Text ausgeben</translation>
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
