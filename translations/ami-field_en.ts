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
    <name>CoapText</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more resource(s) are beyond what is shown.</source>
        <translation>
            <numerusform>%n more resource is beyond what is shown.</numerusform>
            <numerusform>%n more resources are beyond what is shown.</numerusform>
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
        <source>%n octet(s) kept in %1.</source>
        <translation>
            <numerusform>%n octet kept in %1.</numerusform>
            <numerusform>%n octets kept in %1.</numerusform>
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
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operational</source>
        <translation>
            <numerusform>%n operational</numerusform>
            <numerusform>%n operational</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The table can be used: %n entries.</source>
        <translation>
            <numerusform>The table can be used: %n entry.</numerusform>
            <numerusform>The table can be used: %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not what was stored; the disk has changed them. They are not sent. Read those meters again.</source>
        <translation>
            <numerusform>%n row is not what was stored; the disk has changed it. It is not sent. Read that meter again.</numerusform>
            <numerusform>%n rows are not what was stored; the disk has changed them. They are not sent. Read those meters again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n reading(s) of the damaged file are not in the copy.</source>
        <translation>
            <numerusform>At most %n reading of the damaged file is not in the copy.</numerusform>
            <numerusform>At most %n readings of the damaged file are not in the copy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <translation>
            <numerusform>%n set aside</numerusform>
            <numerusform>%n set aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n register(s) were read before in this round.</source>
        <translation>
            <numerusform>%n register was read before in this round.</numerusform>
            <numerusform>%n registers were read before in this round.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked for the counter first</source>
        <translation>
            <numerusform>%n asked for the counter first</numerusform>
            <numerusform>%n asked for the counter first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) asked for their tables: %1 have one, %2 have none, %3 are silent.</source>
        <translation>
            <numerusform>%n node asked for its tables: %1 have one, %2 have none, %3 are silent.</numerusform>
            <numerusform>%n nodes asked for their tables: %1 have one, %2 have none, %3 are silent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n neighbour(s) were left out: their makers name them by two octets, which fit nobody or several here.</source>
        <translation>
            <numerusform>%n neighbour was left out: its maker names it by two octets, which fit nobody or several here.</numerusform>
            <numerusform>%n neighbours were left out: their makers name them by two octets, which fit nobody or several here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) were not asked yet; with --with and --record of one file the next run goes on there.</source>
        <translation>
            <numerusform>%n node was not asked yet; with --with and --record of one file the next run goes on there.</numerusform>
            <numerusform>%n nodes were not asked yet; with --with and --record of one file the next run goes on there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n push(es) that were kept before are still not understood.</source>
        <translation>
            <numerusform>%n push that was kept before is still not understood.</numerusform>
            <numerusform>%n pushes that were kept before are still not understood.</numerusform>
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
    <message numerus="yes">
        <source>A pushed frame is followed by %n octet(s) that belong to nothing.</source>
        <translation>
            <numerusform>A pushed frame is followed by %n octet that belong to nothing.</numerusform>
            <numerusform>A pushed frame is followed by %n octets that belong to nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The database does not account for each of the %n reading(s) of a batch, so none of them was stored.</source>
        <translation>
            <numerusform>The database does not account for the %n reading of a batch, so it was not stored.</numerusform>
            <numerusform>The database does not account for each of the %n readings of a batch, so none of them was stored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The meter did not answer, %n time(s) in a row.</source>
        <translation>
            <numerusform>The meter did not answer, %n time.</numerusform>
            <numerusform>The meter did not answer, %n times in a row.</numerusform>
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
    <name>Fleet</name>
    <message numerus="yes">
        <source>%n refused something</source>
        <translation>
            <numerusform>%n refused something</numerusform>
            <numerusform>%n refused something</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped before the end</source>
        <translation>
            <numerusform>%n stopped before the end</numerusform>
            <numerusform>%n stopped before the end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not answer</source>
        <translation>
            <numerusform>%n did not answer</numerusform>
            <numerusform>%n did not answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reached</source>
        <translation>
            <numerusform>%n not reached</numerusform>
            <numerusform>%n not reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without keys</source>
        <translation>
            <numerusform>%n without keys</numerusform>
            <numerusform>%n without keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered as another meter</source>
        <translation>
            <numerusform>%n answered as another meter</numerusform>
            <numerusform>%n answered as another meter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused the association</source>
        <translation>
            <numerusform>%n refused the association</numerusform>
            <numerusform>%n refused the association</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The meter refused %n register(s).</source>
        <translation>
            <numerusform>The meter refused %n register.</numerusform>
            <numerusform>The meter refused %n registers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n meter(s) read so far.</source>
        <translation>
            <numerusform>%1 of %n meter read so far.</numerusform>
            <numerusform>%1 of %n meters read so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n meter(s) read.</source>
        <translation>
            <numerusform>%n meter read: complete.</numerusform>
            <numerusform>All %n meters read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n meter(s) read; %2.</source>
        <translation>
            <numerusform>%1 of %n meter read; %2.</numerusform>
            <numerusform>%1 of %n meters read; %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LooseWords</name>
    <message numerus="yes">
        <source>%1 %n record(s) do so.</source>
        <translation>
            <numerusform>%1 %n record does so.</numerusform>
            <numerusform>%1 %n records do so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeshAdvice</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 % of %n probe(s)</source>
        <translation>
            <numerusform>%1 % of %n probe</numerusform>
            <numerusform>%1 % of %n probes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 % of %n frame(s)</source>
        <translation>
            <numerusform>%1 % of %n frame</numerusform>
            <numerusform>%1 % of %n frames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n node(s) below %2 hear nothing better.</source>
        <translation>
            <numerusform>%1: %n node below %2 hears nothing better.</numerusform>
            <numerusform>%1: %n nodes below %2 hear nothing better.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If %1 fails, %n node(s) have no parent left: %2.</source>
        <translation>
            <numerusform>If %1 fails, %n node has no parent left: %2.</numerusform>
            <numerusform>If %1 fails, %n nodes have no parent left: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them hear no other way that is known.</source>
        <translation>
            <numerusform>%n of them hears no other way that is known.</numerusform>
            <numerusform>%n of them hear no other way that is known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Node %1 is %n hop(s) away.</source>
        <translation>
            <numerusform>Node %1 is %n hop away.</numerusform>
            <numerusform>Node %1 is %n hops away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The level to the parent is not reported for %n node(s) of %1: %2.</source>
        <translation>
            <numerusform>The level to the parent is not reported for %n node of %1: %2.</numerusform>
            <numerusform>The level to the parent is not reported for %n nodes of %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hop(s)</source>
        <translation>
            <numerusform>%n hop</numerusform>
            <numerusform>%n hops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) are gone in the second run.</source>
        <translation>
            <numerusform>%n node is gone in the second run.</numerusform>
            <numerusform>%n nodes are gone in the second run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) in use are gone in the second run.</source>
        <translation>
            <numerusform>%n link in use is gone in the second run.</numerusform>
            <numerusform>%n links in use are gone in the second run.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeshFeed</name>
    <message numerus="yes">
        <source>%1 of %n node(s) asked: %2 with tables, %3 without, %4 silent</source>
        <translation>
            <numerusform>%1 of %n node asked: %2 with tables, %3 without, %4 silent</numerusform>
            <numerusform>%1 of %n nodes asked: %2 with tables, %3 without, %4 silent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeshProbes</name>
    <message numerus="yes">
        <source>%n time(s) the port was closed: the node is there, but serves no CoAP. This counts as answered, since the datagram went there and word of it came back; a firewall on the way may answer so in its place.</source>
        <translation>
            <numerusform>%n time the port was closed: the node is there, but serves no CoAP. This counts as answered, since the datagram went there and word of it came back; a firewall on the way may answer so in its place.</numerusform>
            <numerusform>%n times the port was closed: the node is there, but serves no CoAP. This counts as answered, since the datagram went there and word of it came back; a firewall on the way may answer so in its place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a router said that there is no way to the node: it has left the mesh, or its route has gone. This counts as lost.</source>
        <translation>
            <numerusform>%n time a router said that there is no way to the node: it has left the mesh, or its route has gone. This counts as lost.</numerusform>
            <numerusform>%n times a router said that there is no way to the node: it has left the mesh, or its route has gone. This counts as lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeshRoutes</name>
    <message numerus="yes">
        <source>The whole tree of %1 is built anew: %n node(s) choose their parents again.</source>
        <translation>
            <numerusform>The whole tree of %1 is built anew: %n node chooses its parents again.</numerusform>
            <numerusform>The whole tree of %1 is built anew: %n nodes choose their parents again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pushes</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) differ from what is stored for the same time; both are kept.</source>
        <translation>
            <numerusform>%n value differs from what is stored for the same time; both are kept.</numerusform>
            <numerusform>%n values differ from what is stored for the same time; both are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n push(es) were not stored, and nobody sends them again; read the meters to get their values.</source>
        <translation>
            <numerusform>%n push was not stored, and nobody sends it again; read the meter to get its values.</numerusform>
            <numerusform>%n pushes were not stored, and nobody sends them again; read the meters to get their values.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key file(s) open no push, for they have no meter-title: %1.</source>
        <translation>
            <numerusform>%n key file opens no push, for it has no meter-title: %1.</numerusform>
            <numerusform>%n key files open no push, for they have no meter-title: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncCommand</name>
    <message numerus="yes">
        <source>%n batch(es)</source>
        <translation>
            <numerusform>%n batch</numerusform>
            <numerusform>%n batches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) taken over</source>
        <translation>
            <numerusform>%n batch taken over</numerusform>
            <numerusform>%n batches taken over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known before</source>
        <translation>
            <numerusform>%n known before</numerusform>
            <numerusform>%n known before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) will go at once.</source>
        <translation>
            <numerusform>%n entry will go at once.</numerusform>
            <numerusform>%n entries will go at once.</numerusform>
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
    <name>ami::sim::PushSender</name>
    <message numerus="yes">
        <source>A push is left out: %n push(es) wait for the head-end.</source>
        <translation>
            <numerusform>A push is left out: %n push waits for the head-end.</numerusform>
            <numerusform>A push is left out: %n pushes wait for the head-end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: no answer; once more in %n second(s).</source>
        <translation>
            <numerusform>%1: no answer; once more in %n second.</numerusform>
            <numerusform>%1: no answer; once more in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the head-end is busy (%2); once more in %n second(s).</source>
        <translation>
            <numerusform>%1: the head-end is busy (%2); once more in %n second.</numerusform>
            <numerusform>%1: the head-end is busy (%2); once more in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ami::ui::AskBar</name>
    <message numerus="yes">
        <source>Asking: %1 of %n node(s)</source>
        <translation>
            <numerusform>Asking: %1 of %n node</numerusform>
            <numerusform>Asking: %1 of %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n node(s) asked</source>
        <translation>
            <numerusform>%n node asked: complete</numerusform>
            <numerusform>All %n nodes asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %1 of %n node(s) asked</source>
        <translation>
            <numerusform>Stopped: %1 of %n node asked</numerusform>
            <numerusform>Stopped: %1 of %n nodes asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n neighbour(s)</source>
        <translation>
            <numerusform>%n neighbour</numerusform>
            <numerusform>%n neighbours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) that fit nobody or several left out</source>
        <translation>
            <numerusform>%n name that fits nobody or several left out</numerusform>
            <numerusform>%n names that fit nobody or several left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ami::ui::CandidatesView</name>
    <message numerus="yes">
        <source>%1 · %n other node(s) that it hears or has as second parent, best first</source>
        <translation>
            <numerusform>%1 · %n other node that it hears or has as second parent</numerusform>
            <numerusform>%1 · %n other nodes that it hears or has as second parent, best first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ami::ui::CoapPage</name>
    <message numerus="yes">
        <source>%n octet(s)</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) at %1</source>
        <translation>
            <numerusform>%n resource at %1</numerusform>
            <numerusform>%n resources at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are not shown.</source>
        <translation>
            <numerusform>%n more is not shown.</numerusform>
            <numerusform>%n more are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ami::ui::CompareView</name>
    <message numerus="yes">
        <source>%n round(s), %1 to %2</source>
        <translation>
            <numerusform>%n round, %1 to %2</numerusform>
            <numerusform>%n rounds, %1 to %2</numerusform>
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
    <name>ami::ui::FleetQuestion</name>
    <message numerus="yes">
        <source>%1 of %n meter(s) have been read.</source>
        <translation>
            <numerusform>%1 of %n meter has been read.</numerusform>
            <numerusform>%1 of %n meters have been read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ami::ui::FleetView</name>
    <message numerus="yes">
        <source>%n meter(s) of %1</source>
        <translation>
            <numerusform>%n meter of %1</numerusform>
            <numerusform>%n meters of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meter(s) of the mesh</source>
        <translation>
            <numerusform>%n meter of the mesh</numerusform>
            <numerusform>%n meters of the mesh</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s) under way</source>
        <translation>
            <numerusform>%n exchange under way</numerusform>
            <numerusform>%n exchanges under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read these %n again</source>
        <translation>
            <numerusform>Read these %n again</numerusform>
            <numerusform>Read these %n again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked for the counter first</source>
        <translation>
            <numerusform>%n asked for the counter first</numerusform>
            <numerusform>%n asked for the counter first</numerusform>
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
        <source>%n item(s) confirmed by the server</source>
        <translation>
            <numerusform>%n item confirmed by the server</numerusform>
            <numerusform>%n items confirmed by the server</numerusform>
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
    <message numerus="yes">
        <source>%n batch(es) written to %1. They stay in the queue as well.</source>
        <translation>
            <numerusform>%n batch written to %1. It stays in the queue as well.</numerusform>
            <numerusform>%n batches written to %1. They stay in the queue as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) taken into the queue, %1 known before</source>
        <translation>
            <numerusform>%n batch taken into the queue, %1 known before</numerusform>
            <numerusform>%n batches taken into the queue, %1 known before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ami::ui::MeshGraph</name>
    <message numerus="yes">
        <source>%n hop(s)</source>
        <translation>
            <numerusform>%n hop</numerusform>
            <numerusform>%n hops</numerusform>
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
    <name>ami::ui::NodeCard</name>
    <message numerus="yes">
        <source>%n hop(s)</source>
        <translation>
            <numerusform>%n hop</numerusform>
            <numerusform>%n hops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more under “Advice”</source>
        <translation>
            <numerusform>%n more under “Advice”</numerusform>
            <numerusform>%n more under “Advice”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ami::ui::ObserveView</name>
    <message numerus="yes">
        <source>%n octet(s)</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tells each change by itself. %n state(s) so far.</source>
        <translation>
            <numerusform>%1 tells each change by itself. %n state so far.</numerusform>
            <numerusform>%1 tells each change by itself. %n states so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n state(s) of %1.</source>
        <translation>
            <numerusform>Stopped. %n state of %1.</numerusform>
            <numerusform>Stopped. %n states of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ami::ui::PathView</name>
    <message numerus="yes">
        <source>%n hop(s) to the border router</source>
        <translation>
            <numerusform>%n hop to the border router</numerusform>
            <numerusform>%n hops to the border router</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ami::ui::PayloadView</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n line(s) are shown.</source>
        <translation>
            <numerusform>Only the first %n line is shown.</numerusform>
            <numerusform>Only the first %n lines are shown.</numerusform>
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
    <name>ami::ui::PushView</name>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n push(es) that were kept before are still not understood.</source>
        <translation>
            <numerusform>%n push that was kept before is still not understood.</numerusform>
            <numerusform>%n pushes that were kept before are still not understood.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ami::ui::QueueModel</name>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ami::ui::RouterBar</name>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ami::ui::RouterView</name>
    <message numerus="yes">
        <source>%n node(s) would find a better parent by what is reported now.</source>
        <translation>
            <numerusform>%n node would find a better parent by what is reported now.</numerusform>
            <numerusform>%n nodes would find a better parent by what is reported now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of %1</source>
        <translation>
            <numerusform>%n line of %1</numerusform>
            <numerusform>%n lines of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them speak of the mesh and have joined it</source>
        <translation>
            <numerusform>%n of them speaks of the mesh and has joined it</numerusform>
            <numerusform>%n of them speak of the mesh and have joined it</numerusform>
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
    <name>ami::ui::StoreView</name>
    <message numerus="yes">
        <source>%n row(s) are not what was stored. They are not sent; read the meters again.</source>
        <translation>
            <numerusform>%n row is not what was stored. It is not sent; read the meter again.</numerusform>
            <numerusform>%n rows are not what was stored. They are not sent; read the meters again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n reading(s) are missing. The damaged file is kept.</source>
        <translation>
            <numerusform>At most %n reading is missing. The damaged file is kept.</numerusform>
            <numerusform>At most %n readings are missing. The damaged file is kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ami::ui::SyncPage</name>
    <message numerus="yes">
        <source>%n batch(es) sent</source>
        <translation>
            <numerusform>%n batch sent</numerusform>
            <numerusform>%n batches sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n batch(es)</source>
        <translation>
            <numerusform>in %n batch</numerusform>
            <numerusform>in %n batches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n file, %1</numerusform>
            <numerusform>%n files, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ami::ui::TopStrip</name>
    <message numerus="yes">
        <source>%1 of %n meter(s) read</source>
        <translation>
            <numerusform>%1 of %n meter read</numerusform>
            <numerusform>%1 of %n meters read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
</TS>
