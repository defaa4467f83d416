<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
