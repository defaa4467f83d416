<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <source>, %1 octets/s</source>
        <translation>, %1 Oktette/s</translation>
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
</context>
<context>
    <name>Explainer</name>
    <message>
        <source>The meter&apos;s answer to the association is damaged at octet %1.</source>
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
        <source>Use the maker&apos;s own tool, or have the firmware updated.</source>
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
        <source>The meter&apos;s application refused to start a dialogue.</source>
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
        <source>The meter refused to negotiate the dialogue&apos;s parameters.</source>
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
        <source>The meter&apos;s protocol layer rejected the association without a reason.</source>
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
        <source>Use the maker&apos;s own tool for this meter.</source>
        <translation>Verwenden Sie für diesen Zähler das Werkzeug des Herstellers.</translation>
    </message>
    <message>
        <source>The meter&apos;s protocol layer rejected the association.</source>
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
        <source>Have this laptop&apos;s system title registered in the meter.</source>
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
        <source>The client&apos;s certificate is not installed in the meter.</source>
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
        <source>Have the user entered in the meter&apos;s association.</source>
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
        <source>Check auth=… in the address and the client&apos;s mechanism in the meter&apos;s documents.</source>
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
        <source>A character is mistyped: letters&apos; case counts.</source>
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
        <source>Look the number up in the meter&apos;s manual.</source>
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
        <source>Leave this object out and report the meter&apos;s firmware.</source>
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
        <source>Look in the meter&apos;s manual for another way to the same value.</source>
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
        <source>The probe does not sit on the meter&apos;s optical port, or it is turned: its cable usually points down.</source>
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
        <source>Only the probe&apos;s own light came back, no answer of the meter.</source>
        <translation>Nur das eigene Licht des Optokopfs kam zurück, keine Antwort des Zählers.</translation>
    </message>
    <message>
        <source>The probe lies off the meter&apos;s port and sees its own reflection.</source>
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
        <source>Seat the probe on the meter&apos;s optical port and try again.</source>
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
        <source>DLMS is switched off at this port in the meter&apos;s settings.</source>
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
        <source>The server address is not this meter&apos;s (server=… and serverlength=…).</source>
        <translation>Die Server-Adresse ist nicht die dieses Zählers (server=… und serverlength=…).</translation>
    </message>
    <message>
        <source>The line speed differs from the meter&apos;s.</source>
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
        <source>Several meters share the line and the address is not this one&apos;s.</source>
        <translation>Mehrere Zähler teilen sich die Leitung und die Adresse ist nicht die dieses Zählers.</translation>
    </message>
    <message>
        <source>The meter swaps its two addresses.</source>
        <translation>Der Zähler vertauscht seine beiden Adressen.</translation>
    </message>
    <message>
        <source>Enter the answering meter&apos;s address, or address one meter at a time.</source>
        <translation>Geben Sie die Adresse des antwortenden Zählers ein oder sprechen Sie jeweils nur einen Zähler an.</translation>
    </message>
    <message>
        <source>The meter rejected a frame as invalid for its state.</source>
        <translation>Der Zähler hat einen Rahmen als in seinem Zustand ungültig abgelehnt.</translation>
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
        <source>More frames came damaged than whole (%1 damaged).</source>
        <translation>Es kamen mehr beschädigte als vollständige Rahmen an (%1 beschädigt).</translation>
    </message>
    <message>
        <source>The probe is loose or sunlight reaches it.</source>
        <translation>Der Optokopf sitzt locker oder Sonnenlicht fällt darauf.</translation>
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
        <source>Seat the probe or check the wiring, or lower the speed with baud=….</source>
        <translation>Setzen Sie den Optokopf richtig auf, prüfen Sie die Verdrahtung oder senken Sie die Baudrate mit baud=….</translation>
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
        <translation>Das Mesh-Netz hat das Datagramm verloren oder der Zähler ist beschäftigt.</translation>
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
        <translation>Ein Datagramm war zu lang für das Mesh-Netz und wurde abgeschnitten.</translation>
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
        <translation>Das Mesh-Netz oder das Mobilfunknetz ist hier sehr langsam.</translation>
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
        <source>Add the port&apos;s path, for example /dev/ttyUSB0, or the host.</source>
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
        <source>Take it out and give it in the password field or with --password-file.</source>
        <translation>Entfernen Sie es und geben Sie es im Passwortfeld oder mit --password-file an.</translation>
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
        <source>Use optical, hdlc, tcp, udp, hdlc+tcp or replay.</source>
        <translation>Verwenden Sie optical, hdlc, tcp, udp, hdlc+tcp oder replay.</translation>
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
        <source>The meter&apos;s answer does not belong to the request.</source>
        <translation>Die Antwort des Zählers gehört nicht zur Anfrage.</translation>
    </message>
    <message>
        <source>The meter&apos;s firmware has a fault.</source>
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
        <source>The meter&apos;s times have no relation to UTC.</source>
        <translation>Die Zeiten des Zählers haben keinen Bezug zu UTC.</translation>
    </message>
    <message>
        <source>The meter leaves the time-zone deviation out.</source>
        <translation>Der Zähler lässt die Zeitzonenabweichung weg.</translation>
    </message>
    <message>
        <source>Say which deviation the meter&apos;s clock has, then read again.</source>
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
        <source>The message&apos;s header is incomplete or wrong.</source>
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
        <source>The meter&apos;s serial number cannot be stored: it is empty, too long or no plain text.</source>
        <translation>Die Seriennummer des Zählers kann nicht gespeichert werden: Sie ist leer, zu lang oder kein reiner Text.</translation>
    </message>
    <message>
        <source>The meter&apos;s identification object was never filled in.</source>
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
        <source>The meter&apos;s clock was never set.</source>
        <translation>Die Uhr des Zählers wurde nie gestellt.</translation>
    </message>
    <message>
        <source>Set the meter&apos;s clock; readings before that have no usable time.</source>
        <translation>Stellen Sie die Uhr des Zählers; frühere Ablesewerte haben keine brauchbare Zeit.</translation>
    </message>
    <message>
        <source>A reading&apos;s value is beyond every physical size.</source>
        <translation>Der Wert einer Ablesung liegt jenseits jeder physikalischen Größe.</translation>
    </message>
    <message>
        <source>The register&apos;s scaler is wrong.</source>
        <translation>Der Skalierungsfaktor des Registers ist falsch.</translation>
    </message>
    <message>
        <source>Read the register&apos;s scaler and unit again.</source>
        <translation>Lesen Sie Skalierungsfaktor und Einheit des Registers erneut.</translation>
    </message>
    <message>
        <source>The meter&apos;s own time stamp does not have the standard&apos;s twelve octets.</source>
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
        <source>The profile&apos;s capture period was set wrongly.</source>
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
        <source>Note the meter&apos;s error register and have the meter exchanged.</source>
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
        <source>The OBIS code is not one of this meter&apos;s.</source>
        <translation>Der OBIS-Code gehört nicht zu diesem Zähler.</translation>
    </message>
    <message>
        <source>The object is hidden from this client.</source>
        <translation>Das Objekt ist für diesen Client verborgen.</translation>
    </message>
    <message>
        <source>Read the meter&apos;s object list and take the code from there.</source>
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
        <source>Take the class from the meter&apos;s object list.</source>
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
        <source>Check the meter&apos;s configuration, or try again later.</source>
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
        <source>The meter&apos;s time limit for the transfer passed.</source>
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
        <source>The maker&apos;s rules forbid it in this state of the meter.</source>
        <translation>Die Regeln des Herstellers verbieten es in diesem Zustand des Zählers.</translation>
    </message>
    <message>
        <source>The period or the selection is not one it can serve.</source>
        <translation>Den Zeitraum oder die Auswahl kann er nicht bedienen.</translation>
    </message>
    <message>
        <source>Look the object up in the meter&apos;s manual.</source>
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
        <source>Take the code from the meter&apos;s object list.</source>
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
        <source>Take class and method from the meter&apos;s object list.</source>
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
        <source>Check the meter&apos;s configuration.</source>
        <translation>Prüfen Sie die Konfiguration des Zählers.</translation>
    </message>
    <message>
        <source>The method&apos;s parameter has another type than the meter wants.</source>
        <translation>Der Parameter der Methode hat einen anderen Typ, als der Zähler verlangt.</translation>
    </message>
    <message>
        <source>The parameter is missing, or the maker changed its form.</source>
        <translation>Der Parameter fehlt, oder der Hersteller hat seine Form geändert.</translation>
    </message>
    <message>
        <source>Look the method up in the meter&apos;s manual.</source>
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
        <source>The meter cannot deliver the next block of the method&apos;s result.</source>
        <translation>Der Zähler kann den nächsten Block des Methodenergebnisses nicht liefern.</translation>
    </message>
    <message>
        <source>The result changed while it was read.</source>
        <translation>Das Ergebnis hat sich während des Lesens geändert.</translation>
    </message>
    <message>
        <source>Check the object&apos;s state before you call the method again.</source>
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
        <source>Check the object&apos;s state, then call the method again.</source>
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
        <source>Check the object&apos;s state and start the call again.</source>
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
        <source>The client&apos;s rights do not cover it.</source>
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
        <source>The encryption or authentication key is not this meter&apos;s.</source>
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
        <source>Read the meter&apos;s counter over the public client, then connect again.</source>
        <translation>Lesen Sie den Aufrufzähler (Invocation Counter) des Zählers über den öffentlichen Client und verbinden Sie sich dann erneut.</translation>
    </message>
    <message>
        <source>The meter answered with an exception that the standard does not know.</source>
        <translation>Der Zähler hat mit einer Ausnahme geantwortet, die die Norm nicht kennt.</translation>
    </message>
    <message>
        <source>Look it up in the meter&apos;s manual.</source>
        <translation>Schlagen Sie sie im Handbuch des Zählers nach.</translation>
    </message>
    <message>
        <source>The meter&apos;s application could not be reached with this request.</source>
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
        <source>The meter&apos;s data server is in no state to answer.</source>
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
        <source>Take the object from the meter&apos;s object list.</source>
        <translation>Nehmen Sie das Objekt aus der Objektliste des Zählers.</translation>
    </message>
    <message>
        <source>The meter refused the access with a service error.</source>
        <translation>Der Zähler hat den Zugriff mit einem Dienstfehler abgelehnt.</translation>
    </message>
    <message>
        <source>The client&apos;s rights do not cover the object.</source>
        <translation>Die Rechte des Clients umfassen das Objekt nicht.</translation>
    </message>
    <message>
        <source>The object is not available now.</source>
        <translation>Das Objekt ist derzeit nicht verfügbar.</translation>
    </message>
    <message>
        <source>The meter says that the dialogue was not opened as it wants.</source>
        <translation>Der Zähler meldet, dass der Dialog nicht wie verlangt eröffnet wurde.</translation>
    </message>
    <message>
        <source>An association is missing or was proposed with other parameters.</source>
        <translation>Eine Assoziation fehlt oder wurde mit anderen Parametern vorgeschlagen.</translation>
    </message>
    <message>
        <source>Connect again; if it stays, try another client address.</source>
        <translation>Verbinden Sie erneut; bleibt der Fehler, versuchen Sie eine andere Client-Adresse.</translation>
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
        <source>Check the task&apos;s state in the meter.</source>
        <translation>Prüfen Sie den Zustand der Aufgabe im Zähler.</translation>
    </message>
    <message>
        <source>The meter refused the request with a service error of its own.</source>
        <translation>Der Zähler hat die Anfrage mit einem eigenen Dienstfehler abgelehnt.</translation>
    </message>
    <message>
        <source>Look it up in the meter&apos;s manual, or send the trace to support.</source>
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
        <source>Keep the file whose name ends in quarantine: support can recover readings from it.</source>
        <translation>Bewahren Sie die Datei auf, deren Name auf quarantine endet: Der Support kann Ablesewerte daraus wiederherstellen.</translation>
    </message>
    <message>
        <source>The disk is full, so the readings could not be stored.</source>
        <translation>Der Datenträger ist voll; die Ablesewerte konnten nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Logs, traces or downloads fill the disk.</source>
        <translation>Protokolle, Aufzeichnungen oder Downloads füllen den Datenträger.</translation>
    </message>
    <message>
        <source>Make room and read again; everything stored before is safe.</source>
        <translation>Schaffen Sie Platz und lesen Sie erneut aus; alles zuvor Gespeicherte ist sicher.</translation>
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
        <source>The server&apos;s receipt does not account for every reading, so nothing was marked as delivered.</source>
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
        <source>The meter&apos;s serial number holds characters that are no text.</source>
        <translation>Die Seriennummer des Zählers enthält Zeichen, die kein Text sind.</translation>
    </message>
    <message>
        <source>The meter&apos;s time is far outside this century.</source>
        <translation>Die Zeit des Zählers liegt weit außerhalb dieses Jahrhunderts.</translation>
    </message>
    <message>
        <source>Check the meter&apos;s serial number and clock, then read again.</source>
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
        <source>The server&apos;s address is no https:// address.</source>
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
        <source>The authority&apos;s certificate is not installed here (MDMS_CA).</source>
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
        <source>Ask the server&apos;s operator for the authority&apos;s certificate.</source>
        <translation>Fragen Sie den Betreiber des Servers nach dem Zertifikat der Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>The server does not accept this laptop&apos;s certificate.</source>
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
        <source>Ask the server&apos;s operator for a new certificate.</source>
        <translation>Bitten Sie den Betreiber des Servers um ein neues Zertifikat.</translation>
    </message>
    <message>
        <source>This laptop&apos;s certificate or key file cannot be used.</source>
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
        <source>Look at the server&apos;s message in the list of batches; the readings stay here.</source>
        <translation>Sehen Sie sich die Meldung des Servers in der Paketliste an; die Ablesewerte bleiben hier.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is no receipt (status %1), so nothing was marked as delivered.</source>
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
        <source>This laptop&apos;s clock and the server&apos;s certificate do not agree.</source>
        <translation>Die Uhr dieses Laptops und das Zertifikat des Servers passen nicht zusammen.</translation>
    </message>
    <message>
        <source>The laptop&apos;s date or time is wrong.</source>
        <translation>Datum oder Uhrzeit des Laptops ist falsch.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet.</source>
        <translation>Das Zertifikat des Servers ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>Set the laptop&apos;s clock, then send again.</source>
        <translation>Stellen Sie die Uhr des Laptops und senden Sie dann erneut.</translation>
    </message>
    <message>
        <source>There is no such port or file.</source>
        <translation>Diesen Anschluss oder diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>The probe&apos;s USB plug is not in, or it came back under another name.</source>
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
        <source>The meter&apos;s network service is switched off.</source>
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
        <source>The laptop is not in the meter&apos;s network, or the VPN is down.</source>
        <translation>Der Laptop ist nicht im Netz des Zählers oder das VPN ist getrennt.</translation>
    </message>
    <message>
        <source>The name or the IP address is wrong.</source>
        <translation>Der Name oder die IP-Adresse ist falsch.</translation>
    </message>
    <message>
        <source>The meter has not joined the mesh.</source>
        <translation>Der Zähler ist dem Mesh-Netz nicht beigetreten.</translation>
    </message>
    <message>
        <source>Check the laptop&apos;s network connection and the address.</source>
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
        <source>The probe&apos;s USB plug was pulled or the adapter lost its power.</source>
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
        <source>The adapter&apos;s driver offers only certain speeds.</source>
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
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Reads electricity meters over DLMS/COSEM and brings the readings to the head-end.</source>
        <translation>Liest Stromzähler über DLMS/COSEM aus und bringt die Ablesewerte zur Zentrale.</translation>
    </message>
    <message>
        <source>Addresses (docs/addresses.md):
  optical:///dev/ttyUSB0              optical probe, sign-on and HDLC
  hdlc:///dev/ttyS0?baud=9600         HDLC on RS-485 or RS-232
  tcp://10.0.0.7:4059                 DLMS wrapper over TCP (udp:// likewise)
  hdlc+tcp://10.0.0.7:8000            HDLC inside TCP
  replay:visit.txt?speed=full         a visit that was recorded with --trace
  ?client=17 and the like choose the client; a password comes from --password-file alone.

Exit codes:
  0  done                             5  done in part, or what came cannot be trusted
  1  fault in this program            6  the transfer to the server stopped; the rest waits
  2  wrong arguments or address       7  local store or a named file cannot be used
  3  meter not reached or lost        8  --timeout passed
  4  refused by the meter             130  stopped with Ctrl-C; what was read is kept

“ami-cli COMMAND --help” has examples for each command.</source>
        <translation>Adressen (docs/addresses.md):
  optical:///dev/ttyUSB0              Optokopf, Anmeldung und HDLC
  hdlc:///dev/ttyS0?baud=9600         HDLC über RS-485 oder RS-232
  tcp://10.0.0.7:4059                 DLMS-Wrapper über TCP (udp:// ebenso)
  hdlc+tcp://10.0.0.7:8000            HDLC in TCP
  replay:visit.txt?speed=full         ein mit --trace aufgezeichneter Besuch
  ?client=17 und Ähnliches wählt den Client; ein Passwort kommt nur aus --password-file.

Exit-Codes:
  0  erledigt                         5  teilweise erledigt, oder Daten nicht vertrauenswürdig
  1  Fehler in diesem Programm        6  Übertragung zum Server abgebrochen; der Rest wartet
  2  falsche Argumente oder Adresse   7  lokaler Speicher oder genannte Datei nicht nutzbar
  3  Zähler nicht erreicht/verloren   8  --timeout abgelaufen
  4  vom Zähler abgelehnt             130  mit Ctrl-C beendet; das Gelesene bleibt erhalten

„ami-cli COMMAND --help“ zeigt Beispiele zu jedem Befehl.</translation>
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
        <source>Minutes that the meter&apos;s clock adds to reach UTC, when the meter leaves them out (-60 is UTC+1)</source>
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
        <source>Authorities to trust, PEM; MDMS_CA or the system&apos;s when left out</source>
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
</context>
<context>
    <name>MeterService</name>
    <message>
        <source>LN, no security</source>
        <translation>LN, ohne Sicherheit</translation>
    </message>
    <message>
        <source>LN, low-level security</source>
        <translation>LN, niedrige Sicherheitsstufe</translation>
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
        <source>This is not built yet. Today the wiring can be judged in Live: the phasors and the voltage bands are the meter&apos;s own.</source>
        <translation>Das gibt es noch nicht. Heute lässt sich die Verdrahtung in „Live“ beurteilen: Zeiger und Spannungsbänder stammen vom Zähler selbst.</translation>
    </message>
    <message>
        <source>Go to Live</source>
        <translation>Zu Live</translation>
    </message>
    <message>
        <source>Here the meter&apos;s keys and certificates will be listed, changed and enrolled.</source>
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
        <source>Meter&apos;s clock</source>
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
        <source>The utility&apos;s profile gives these figures. Live marks a voltage outside of them.</source>
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
