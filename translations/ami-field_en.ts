<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActWords</name>
    <message numerus="yes">
        <source>%n interval(s) of the load profile will never be there.</source>
        <translation>
            <numerusform>%n interval of the load profile will never be there.</numerusform>
            <numerusform>%n intervals of the load profile will never be there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interval(s) of the load profile come a second time with the same time stamp.</source>
        <translation>
            <numerusform>%n interval of the load profile comes a second time with the same time stamp.</numerusform>
            <numerusform>%n intervals of the load profile come a second time with the same time stamp.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are lost unless they were read before.</source>
        <translation>
            <numerusform>%n entry is lost unless it was read before.</numerusform>
            <numerusform>%n entries are lost unless they were read before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) that the meter has already are thrown away; resuming would keep them.</source>
        <translation>
            <numerusform>%n block that the meter has already is thrown away; resuming would keep it.</numerusform>
            <numerusform>%n blocks that the meter has already are thrown away; resuming would keep them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message numerus="yes">
        <source>The meter was not examined to the end; %n deviation(s) were found until then.</source>
        <translation>
            <numerusform>The meter was not examined to the end; %n deviation was found until then.</numerusform>
            <numerusform>The meter was not examined to the end; %n deviations were found until then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The meter departs from the standard in %n way(s).</source>
        <translation>
            <numerusform>The meter departs from the standard in %n way.</numerusform>
            <numerusform>The meter departs from the standard in %n ways.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n object</numerusform>
            <numerusform>%n objects</numerusform>
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
        <source>The meter has no row for %n interval(s):</source>
        <translation>
            <numerusform>The meter has no row for %n interval:</numerusform>
            <numerusform>The meter has no row for %n intervals:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log holds: %n entries, unbroken.</source>
        <translation>
            <numerusform>The log holds: %n entry, unbroken.</numerusform>
            <numerusform>The log holds: %n entries, unbroken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) have no known end.</source>
        <translation>
            <numerusform>%n act has no known end.</numerusform>
            <numerusform>%n acts have no known end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: the log was cleared; %n entries are in it.</source>
        <translation>
            <numerusform>Done: the log was cleared; %n entry is in it.</numerusform>
            <numerusform>Done: the log was cleared; %n entries are in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %n block(s) sent, and the meter has all of them.</source>
        <translation>
            <numerusform>Done: %n block sent, and the meter has all of them.</numerusform>
            <numerusform>Done: %n blocks sent, and the meter has all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection was lost and opened again %n time(s).</source>
        <translation>
            <numerusform>The connection was lost and opened again %n time.</numerusform>
            <numerusform>The connection was lost and opened again %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The meter has more than one row for %n time(s):</source>
        <translation>
            <numerusform>The meter has more than one row for %n time:</numerusform>
            <numerusform>The meter has more than one row for %n times:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s)</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deciphered, %n octet(s)</source>
        <translation>
            <numerusform>deciphered, %n octet</numerusform>
            <numerusform>deciphered, %n octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>segments put together, %n octet(s)</source>
        <translation>
            <numerusform>segments put together, %n octet</numerusform>
            <numerusform>segments put together, %n octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>blocks put together, %n octet(s)</source>
        <translation>
            <numerusform>blocks put together, %n octet</numerusform>
            <numerusform>blocks put together, %n octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Meter %1: %n data set(s) at %2 baud.</source>
        <translation>
            <numerusform>Meter %1: %n data set at %2 baud.</numerusform>
            <numerusform>Meter %1: %n data sets at %2 baud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) added to %1.</source>
        <translation>
            <numerusform>%n reading added to %1.</numerusform>
            <numerusform>%n readings added to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n mended</source>
        <translation>
            <numerusform>, %n mended</numerusform>
            <numerusform>, %n mended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explainer</name>
    <message numerus="yes">
        <source>The meter accepted the command, but the log still has %n entries.</source>
        <translation>
            <numerusform>The meter accepted the command, but the log still has %n entry.</numerusform>
            <numerusform>The meter accepted the command, but the log still has %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The meter still misses %n blocks after all were sent again.</source>
        <translation>
            <numerusform>The meter still misses %n block after all were sent again.</numerusform>
            <numerusform>The meter still misses %n blocks after all were sent again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is too large for a meter profile (%n octet(s)).</source>
        <translation>
            <numerusform>The file is too large for a meter profile (%n octet).</numerusform>
            <numerusform>The file is too large for a meter profile (%n octets).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>The adapter hands octets on after %n millisecond(s).</source>
        <translation>
            <numerusform>The adapter hands octets on after %n millisecond.</numerusform>
            <numerusform>The adapter hands octets on after %n milliseconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The adapter keeps octets back for %n millisecond(s).</source>
        <translation>
            <numerusform>The adapter keeps octets back for %n millisecond.</numerusform>
            <numerusform>The adapter keeps octets back for %n milliseconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) came with a wrong parity bit.</source>
        <translation>
            <numerusform>%n character came with a wrong parity bit.</numerusform>
            <numerusform>%n characters came with a wrong parity bit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) came without a stop bit.</source>
        <translation>
            <numerusform>%n character came without a stop bit.</numerusform>
            <numerusform>%n characters came without a stop bit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) were lost in the adapter or the driver.</source>
        <translation>
            <numerusform>%n character was lost in the adapter or the driver.</numerusform>
            <numerusform>%n characters were lost in the adapter or the driver.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The line was held down %n time(s) (break).</source>
        <translation>
            <numerusform>The line was held down %n time (break).</numerusform>
            <numerusform>The line was held down %n times (break).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>HDLC, %1, %2, server %3 in %n octet(s)</source>
        <translation>
            <numerusform>HDLC, %1, %2, server %3 in %n octet</numerusform>
            <numerusform>HDLC, %1, %2, server %3 in %n octets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Translator</name>
    <message numerus="yes">
        <source>The octets end too early; at least %n octet(s) are missing.</source>
        <translation>
            <numerusform>The octets end too early; at least %n octet is missing.</numerusform>
            <numerusform>The octets end too early; at least %n octets are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s) stand behind the end of the message.</source>
        <translation>
            <numerusform>%n octet stands behind the end of the message.</numerusform>
            <numerusform>%n octets stand behind the end of the message.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s) stand between the messages.</source>
        <translation>
            <numerusform>%n octet stands between the messages.</numerusform>
            <numerusform>%n octets stand between the messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>packet %1, %2, %n octet(s) before it are missing</source>
        <translation>
            <numerusform>packet %1, %2, %n octet before it is missing</numerusform>
            <numerusform>packet %1, %2, %n octets before it are missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ami::app::TrainingGround</name>
    <message numerus="yes">
        <source>The training ground did not get ready within %n seconds.</source>
        <translation>
            <numerusform>The training ground did not get ready within %n seconds.</numerusform>
            <numerusform>The training ground did not get ready within %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ami::ui::EventsPart</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ami::ui::HexView</name>
    <message numerus="yes">
        <source>%n octet(s) from %1: %2</source>
        <translation>
            <numerusform>%n octet from %1: %2</numerusform>
            <numerusform>%n octets from %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ami::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n value(s) stored</source>
        <translation>
            <numerusform>%n value stored</numerusform>
            <numerusform>%n values stored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) confirmed by the server</source>
        <translation>
            <numerusform>%n reading confirmed by the server</numerusform>
            <numerusform>%n readings confirmed by the server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n reading(s). They are kept.</source>
        <translation>
            <numerusform>Stopped after %n reading. It is kept.</numerusform>
            <numerusform>Stopped after %n readings. They are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interval(s) read</source>
        <translation>
            <numerusform>%n interval read</numerusform>
            <numerusform>%n intervals read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n register(s) read</source>
        <translation>
            <numerusform>%n register read</numerusform>
            <numerusform>%n registers read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mended</source>
        <translation>
            <numerusform>%n mended</numerusform>
            <numerusform>%n mended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ami::ui::MessageView</name>
    <message numerus="yes">
        <source>%n octet(s) at %1</source>
        <translation>
            <numerusform>%n octet at %1</numerusform>
            <numerusform>%n octets at %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ami::ui::ProfileCard</name>
    <message numerus="yes">
        <source>%n interval(s) missing</source>
        <translation>
            <numerusform>%n interval missing</numerusform>
            <numerusform>%n intervals missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ami::ui::StatusBar</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) need you</source>
        <translation>
            <numerusform>%n reading needs you</numerusform>
            <numerusform>%n readings need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) wait to sync</source>
        <translation>
            <numerusform>%n reading waits to sync</numerusform>
            <numerusform>%n readings wait to sync</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ami::ui::SyncPage</name>
    <message numerus="yes">
        <source>in %n sealed batch(es)</source>
        <translation>
            <numerusform>in %n sealed batch</numerusform>
            <numerusform>in %n sealed batches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) sent</source>
        <translation>
            <numerusform>%n batch sent</numerusform>
            <numerusform>%n batches sent</numerusform>
        </translation>
    </message>
</context>
</TS>
