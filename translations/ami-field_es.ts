<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>ami::ui::BandBar</name>
        <message>
            <source>min %1 · max %2</source>
            <translation>mín. %1 · máx. %2</translation>
        </message>
    </context>
    <context>
        <name>ami::ui::Banner</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>about %1 s left</source>
            <translation>quedan unos %1 s</translation>
        </message>
    </context>
    <context>
        <name>ami::ui::BatchModel</name>
        <message>
            <source>sealed</source>
            <translation>sellado</translation>
        </message>
        <message>
            <source>sending</source>
            <translation>enviando</translation>
        </message>
        <message>
            <source>tries again</source>
            <translation>reintenta</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>confirmado</translation>
        </message>
        <message>
            <source>needs you</source>
            <translation>le necesita</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>Lote</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Readings</source>
            <translation>Lecturas</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>Intentos</translation>
        </message>
        <message>
            <source>Next try</source>
            <translation>Próximo intento</translation>
        </message>
        <message>
            <source>The server said</source>
            <translation>El servidor dijo</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>Identidad</translation>
        </message>
    </context>
    <context>
        <name>ami::ui::ComingPage</name>
        <message>
            <source>Here a visit will be guided step by step: wiring, clock, firmware, keys, radio.</source>
            <translation>Aquí se guiará una visita paso a paso: cableado, reloj, firmware, claves, radio.</translation>
        </message>
        <message>
            <source>This is not built yet. Today the wiring can be judged in Live: the phasors and the voltage bands are the meter's own.</source>
            <translation>Todavía no existe. Hoy el cableado se puede juzgar en En vivo: los fasores y las bandas de tensión son los del propio contador.</translation>
        </message>
        <message>
            <source>Go to Live</source>
            <translation>Ir a En vivo</translation>
        </message>
        <message>
            <source>Here the meter's keys and certificates will be listed, changed and enrolled.</source>
            <translation>Aquí se verán, cambiarán y emitirán las claves y certificados del contador.</translation>
        </message>
        <message>
            <source>This is not built yet. Today a meter is opened without security or with a password from a file; no key is kept by this program.</source>
            <translation>Todavía no existe. Hoy un contador se abre sin seguridad o con una contraseña de un archivo; este programa no guarda claves.</translation>
        </message>
        <message>
            <source>Go to Today</source>
            <translation>Ir a Hoy</translation>
        </message>
        <message>
            <source>Here the radio mesh will be drawn: nodes, hops, signal, loss.</source>
            <translation>Aquí se dibujará la malla de radio: nodos, saltos, señal, pérdida.</translation>
        </message>
        <message>
            <source>This is not built yet. Today the signal that the meter itself reports stands in Live, on the radio card.</source>
            <translation>Todavía no existe. Hoy la señal que informa el propio contador está en En vivo, en la tarjeta de radio.</translation>
        </message>
        <message>
            <source>Here the report of a visit will be made: PDF, CSV, spreadsheet.</source>
            <translation>Aquí se hará el informe de una visita: PDF, CSV, hoja de cálculo.</translation>
        </message>
        <message>
            <source>This is not built yet. Today every reading is kept in the store and goes to the head-end; the trace can be exported as text with F12.</source>
            <translation>Todavía no existe. Hoy cada lectura queda en el almacén y va a la central; la traza se puede exportar como texto con F12.</translation>
        </message>
        <message>
            <source>Go to Sync</source>
            <translation>Ir a Sincronizar</translation>
        </message>
    </context>
    <context>
        <name>ami::ui::CommandPalette</name>
        <message>
            <source>Type a place, an action or a meter</source>
            <translation>Escriba un lugar, una acción o un contador</translation>
        </message>
        <message>
            <source>Search commands</source>
            <translation>Buscar órdenes</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Órdenes</translation>
        </message>
    </context>
    <context>
        <name>ami::ui::ErrorPanel</name>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>ami::ui::HelpPage</name>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>First steps</source>
            <translation>Primeros pasos</translation>
        </message>
        <message>
            <source>Put the probe on the meter and open Today. Choose its port, or type an address, and connect.</source>
            <translation>Ponga la sonda en el contador y abra Hoy. Elija su puerto o escriba una dirección y conecte.</translation>
        </message>
        <message>
            <source>Live shows what the meter measures now. Freeze holds the picture; the meter goes on being read.</source>
            <translation>En vivo muestra lo que el contador mide ahora. Congelar retiene la imagen; el contador se sigue leyendo.</translation>
        </message>
        <message>
            <source>Meter reads registers and the load profile. Missing intervals are named and never filled.</source>
            <translation>Contador lee los registros y la curva de carga. Los intervalos que faltan se nombran y nunca se rellenan.</translation>
        </message>
        <message>
            <source>Every reading is stored on this computer first. Sync brings it to the head-end once, when there is a network.</source>
            <translation>Cada lectura se guarda primero en este equipo. Sincronizar la lleva a la central una sola vez, cuando hay red.</translation>
        </message>
        <message>
            <source>Stop cancels whatever is being sent or read. What was read is kept.</source>
            <translation>Parar cancela lo que se esté enviando o leyendo. Lo leído se conserva.</translation>
        </message>
        <message>
            <source>More is in the documents beside the program: %1.</source>
            <translation>Hay más en los documentos junto al programa: %1.</translation>
        </message>
        <message>
            <source>AMI Field %1. Free software under the GNU General Public License 3.</source>
            <translation>AMI Field %1. Software libre bajo la Licencia Pública General de GNU 3.</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Atajos</translation>
        </message>
        <message>
            <source>The places of the rail</source>
            <translation>Los lugares de la barra</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Find a place, an action or a meter</source>
            <translation>Buscar un lugar, una acción o un contador</translation>
        </message>
        <message>
            <source>Stop what is being sent or read</source>
            <translation>Parar lo que se envía o se lee</translation>
        </message>
        <message>
            <source>Freeze the live readings</source>
            <translation>Congelar las lecturas en vivo</translation>
        </message>
        <message>
            <source>Trace of the octets</source>
            <translation>Traza de los octetos</translation>
        </message>
        <message>
            <source>The next control</source>
            <translation>El siguiente control</translation>
        </message>
        <message>
            <source>Leave the meter and quit</source>
            <translation>Dejar el contador y salir</translation>
        </message>
    </context>
    <context>
        <name>ami::ui::LivePage</name>
        <message>
            <source>No meter is linked.</source>
            <translation>Ningún contador está enlazado.</translation>
        </message>
        <message>
            <source>Live readings begin by themselves as soon as a meter is linked.</source>
            <translation>Las lecturas en vivo empiezan solas en cuanto se enlaza un contador.</translation>
        </message>
        <message>
            <source>Connect a meter</source>
            <translation>Conectar un contador</translation>
        </message>
        <message>
            <source>Trace</source>
            <translation>Traza</translation>
        </message>
        <message>
            <source>Start live readings</source>
            <translation>Empezar en vivo</translation>
        </message>
        <message>
            <source>Freeze</source>
            <translation>Congelar</translation>
        </message>
        <message>
            <source>Reset min/max</source>
            <translation>Borrar mín/máx</translation>
        </message>
        <message>
            <source>Snapshot to store</source>
            <translation>Guardar instantánea</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>En vivo</translation>
        </message>
        <message>
            <source>Phasor · lagging is clockwise</source>
            <translation>Fasores · retraso: horario</translation>
        </message>
        <message>
            <source>Voltage</source>
            <translation>Tensión</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>Corriente</translation>
        </message>
        <message>
            <source>Power</source>
            <translation>Potencia</translation>
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
            <translation>Radio</translation>
        </message>
        <message>
            <source>This meter reports no radio values.</source>
            <translation>Este contador no informa valores de radio.</translation>
        </message>
        <message>
            <source>Hops</source>
            <translation>Saltos</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>Pérdida</translation>
        </message>
        <message>
            <source>Read p50 / p95</source>
            <translation>Lectura p50 / p95</translation>
        </message>
        <message>
            <source>How long the last 60 polls of the meter took</source>
            <translation>Cuánto tardaron las últimas 60 consultas al contador</translation>
        </message>
        <message>
            <source>not linked: last values</source>
            <translation>sin enlace: últimos valores</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>parado</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Seguir</translation>
        </message>
        <message>
            <source>frozen at %1</source>
            <translation>congelado a las %1</translation>
        </message>
        <message>
            <source>frozen</source>
            <translation>congelado</translation>
        </message>
        <message>
            <source>read in %1 ms</source>
            <translation>leído en %1 ms</translation>
        </message>
        <message>
            <source>clock %1</source>
            <translation>reloj %1</translation>
        </message>
        <message>
            <source>under the limit</source>
            <translation>bajo el límite</translation>
        </message>
        <message>
            <source>weak</source>
            <translation>débil</translation>
        </message>
        <message>
            <source>good</source>
            <translation>buena</translation>
        </message>
        <message>
            <source>margin %1 dB</source>
            <translation>margen %1 dB</translation>
        </message>
        <message>
            <source>limit %1 dBm</source>
            <translation>límite %1 dBm</translation>
        </message>
        <message>
            <source>%1 / %2 ms</source>
            <translation>%1 / %2 ms</translation>
        </message>
        <message>
            <source>No octets yet</source>
            <translation>Aún no hay octetos</translation>
        </message>
    </context>
    <context>
        <name>ami::ui::MainWindow</name>
        <message>
            <source>%1 per second</source>
            <translation>%1 por segundo</translation>
        </message>
        <message>
            <source>%1 % of the line</source>
            <translation>%1 % de la línea</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Abrir de nuevo</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) stored</source>
            <translation>
                <numerusform>%n valor guardado</numerusform>
                <numerusform>%n valores guardados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reading(s) confirmed by the server</source>
            <translation>
                <numerusform>%n lectura confirmada por el servidor</numerusform>
                <numerusform>%n lecturas confirmadas por el servidor</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped. What was read is kept.</source>
            <translation>Parado. Lo leído se conserva.</translation>
        </message>
        <message>
            <source>Trace written to %1</source>
            <translation>Traza escrita en %1</translation>
        </message>
        <message>
            <source>The trace was not written: %1</source>
            <translation>La traza no se escribió: %1</translation>
        </message>
        <message>
            <source>Read registers</source>
            <translation>Leer registros</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Sincronizar ahora</translation>
        </message>
        <message>
            <source>Leave the meter</source>
            <translation>Dejar el contador</translation>
        </message>
        <message>
            <source>Theme: %1</source>
            <translation>Tema: %1</translation>
        </message>
        <message>
            <source>Meter %1</source>
            <translation>Contador %1</translation>
        </message>
        <message numerus="yes">
            <source>Stopped after %n reading(s). They are kept.</source>
            <translation>
                <numerusform>Parado tras %n lectura. Se conserva.</numerusform>
                <numerusform>Parado tras %n lecturas. Se conservan.</numerusform>
            </translation>
        </message>
        <message>
            <source>Link again</source>
            <translation>Enlazar de nuevo</translation>
        </message>
        <message numerus="yes">
            <source>%n interval(s) read</source>
            <translation>
                <numerusform>%n intervalo leído</numerusform>
                <numerusform>%n intervalos leídos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n register(s) read</source>
            <translation>
                <numerusform>%n registro leído</numerusform>
                <numerusform>%n registros leídos</numerusform>
            </translation>
        </message>
        <message>
            <source>Training brings its own head-end and certificates.</source>
            <translation>La práctica trae su propia central y sus certificados.</translation>
        </message>
        <message>
            <source>Trace of the octets</source>
            <translation>Traza de los octetos</translation>
        </message>
        <message>
            <source>Stop what is being sent or read</source>
            <translation>Parar lo que se envía o se lee</translation>
        </message>
    </context>
    <context>
        <name>ami::ui::MeterPage</name>
        <message>
            <source>Read registers</source>
            <translation>Leer registros</translation>
        </message>
        <message>
            <source>Read object list</source>
            <translation>Leer lista de objetos</translation>
        </message>
        <message>
            <source>No meter is linked.</source>
            <translation>Ningún contador está enlazado.</translation>
        </message>
        <message>
            <source>Link one to see what it is and to read it.</source>
            <translation>Enlace uno para ver qué es y leerlo.</translation>
        </message>
        <message>
            <source>Connect a meter</source>
            <translation>Conectar un contador</translation>
        </message>
        <message>
            <source>Meter</source>
            <translation>Contador</translation>
        </message>
        <message>
            <source>Registers</source>
            <translation>Registros</translation>
        </message>
        <message>
            <source>Load profile</source>
            <translation>Curva de carga</translation>
        </message>
        <message>
            <source>Objects</source>
            <translation>Objetos</translation>
        </message>
        <message>
            <source>Parts of the meter</source>
            <translation>Partes del contador</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>Identidad</translation>
        </message>
        <message>
            <source>Serial number</source>
            <translation>Número de serie</translation>
        </message>
        <message>
            <source>Manufacturer</source>
            <translation>Fabricante</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Firmware</source>
            <translation>Firmware</translation>
        </message>
        <message>
            <source>Logical device name</source>
            <translation>Nombre lógico</translation>
        </message>
        <message>
            <source>Meter's clock</source>
            <translation>Reloj del contador</translation>
        </message>
        <message>
            <source>Association</source>
            <translation>Asociación</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Medio</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>Seguridad</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Aplicación</translation>
        </message>
        <message>
            <source>Frame and window</source>
            <translation>Trama y ventana</translation>
        </message>
        <message>
            <source>Largest APDU</source>
            <translation>APDU máxima</translation>
        </message>
        <message>
            <source>Energy and demand registers; each is read until two reads agree, then stored.</source>
            <translation>Registros de energía y demanda; cada uno se lee hasta que dos lecturas coinciden y luego se guarda.</translation>
        </message>
        <message>
            <source>Filter: name, OBIS code or class</source>
            <translation>Filtro: nombre, código OBIS o clase</translation>
        </message>
        <message>
            <source>Filter of the objects</source>
            <translation>Filtro de los objetos</translation>
        </message>
        <message>
            <source>%1 octets</source>
            <translation>%1 octetos</translation>
        </message>
        <message>
            <source>clock %1</source>
            <translation>reloj %1</translation>
        </message>
        <message>
            <source>%1 stored, %2 conflict with what was stored before</source>
            <translation>%1 guardadas, %2 en conflicto con lo ya guardado</translation>
        </message>
        <message>
            <source>%1 stored, %2 were known</source>
            <translation>%1 guardadas, %2 ya conocidas</translation>
        </message>
        <message>
            <source>%1 stored on this computer</source>
            <translation>%1 guardadas en este equipo</translation>
        </message>
        <message>
            <source>%1 / %2, window %3</source>
            <translation>%1 / %2, ventana %3</translation>
        </message>
    </context>
    <context>
        <name>ami::ui::ObisNames</name>
        <message>
            <source>Clock</source>
            <translation>Reloj</translation>
        </message>
        <message>
            <source>Logical device name</source>
            <translation>Nombre lógico</translation>
        </message>
        <message>
            <source>Serial number</source>
            <translation>Número de serie</translation>
        </message>
        <message>
            <source>Meter type</source>
            <translation>Tipo de contador</translation>
        </message>
        <message>
            <source>Firmware version</source>
            <translation>Versión de firmware</translation>
        </message>
        <message>
            <source>Current association</source>
            <translation>Asociación actual</translation>
        </message>
        <message>
            <source>SAP assignment</source>
            <translation>Asignación SAP</translation>
        </message>
        <message>
            <source>Disconnect control</source>
            <translation>Control de corte</translation>
        </message>
        <message>
            <source>HDLC set-up</source>
            <translation>Configuración HDLC</translation>
        </message>
        <message>
            <source>Push set-up</source>
            <translation>Configuración push</translation>
        </message>
        <message>
            <source>Load profile 1</source>
            <translation>Curva de carga 1</translation>
        </message>
        <message>
            <source>Load profile 2</source>
            <translation>Curva de carga 2</translation>
        </message>
        <message>
            <source>Billing profile</source>
            <translation>Perfil de facturación</translation>
        </message>
        <message>
            <source>Event log</source>
            <translation>Registro de eventos</translation>
        </message>
        <message>
            <source>Status register</source>
            <translation>Registro de estado</translation>
        </message>
        <message>
            <source>Active energy, import</source>
            <translation>Energía activa, importada</translation>
        </message>
        <message>
            <source>Active power, import</source>
            <translation>Potencia activa, importada</translation>
        </message>
        <message>
            <source>Active energy, export</source>
            <translation>Energía activa, exportada</translation>
        </message>
        <message>
            <source>Active power, export</source>
            <translation>Potencia activa, exportada</translation>
        </message>
        <message>
            <source>Reactive energy, import</source>
            <translation>Energía reactiva, importada</translation>
        </message>
        <message>
            <source>Reactive power, import</source>
            <translation>Potencia reactiva, importada</translation>
        </message>
        <message>
            <source>Reactive energy, export</source>
            <translation>Energía reactiva, exportada</translation>
        </message>
        <message>
            <source>Reactive power, export</source>
            <translation>Potencia reactiva, exportada</translation>
        </message>
        <message>
            <source>Reactive energy, quadrant %1</source>
            <translation>Energía reactiva, cuadrante %1</translation>
        </message>
        <message>
            <source>Reactive power, quadrant %1</source>
            <translation>Potencia reactiva, cuadrante %1</translation>
        </message>
        <message>
            <source>Apparent energy, import</source>
            <translation>Energía aparente, importada</translation>
        </message>
        <message>
            <source>Apparent power, import</source>
            <translation>Potencia aparente, importada</translation>
        </message>
        <message>
            <source>Apparent energy, export</source>
            <translation>Energía aparente, exportada</translation>
        </message>
        <message>
            <source>Apparent power, export</source>
            <translation>Potencia aparente, exportada</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>Corriente</translation>
        </message>
        <message>
            <source>Voltage</source>
            <translation>Tensión</translation>
        </message>
        <message>
            <source>Power factor</source>
            <translation>Factor de potencia</translation>
        </message>
        <message>
            <source>Frequency</source>
            <translation>Frecuencia</translation>
        </message>
        <message>
            <source>Active energy, both ways</source>
            <translation>Energía activa, ambos sentidos</translation>
        </message>
        <message>
            <source>Active power, both ways</source>
            <translation>Potencia activa, ambos sentidos</translation>
        </message>
        <message>
            <source>Active energy, net</source>
            <translation>Energía activa, neta</translation>
        </message>
        <message>
            <source>Active power, net</source>
            <translation>Potencia activa, neta</translation>
        </message>
        <message>
            <source>Phase angle %1</source>
            <translation>Ángulo de fase %1</translation>
        </message>
        <message>
            <source>total</source>
            <translation>total</translation>
        </message>
        <message>
            <source>interval</source>
            <translation>intervalo</translation>
        </message>
        <message>
            <source>maximum</source>
            <translation>máximo</translation>
        </message>
        <message>
            <source>average</source>
            <translation>media</translation>
        </message>
        <message>
            <source>rate %1</source>
            <translation>tarifa %1</translation>
        </message>
    </context>
    <context>
        <name>ami::ui::ObjectsModel</name>
        <message>
            <source>%1 (class %2, version %3)</source>
            <translation>%1 (clase %2, versión %3)</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>desconocido</translation>
        </message>
        <message>
            <source>%1 readable, %2 writable, %3 methods</source>
            <translation>%1 legibles, %2 escribibles, %3 métodos</translation>
        </message>
        <message>
            <source>Object</source>
            <translation>Objeto</translation>
        </message>
        <message>
            <source>OBIS</source>
            <translation>OBIS</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Clase</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Acceso</translation>
        </message>
    </context>
    <context>
        <name>ami::ui::PhaseCard</name>
        <message>
            <source>Current</source>
            <translation>Corriente</translation>
        </message>
        <message>
            <source>Power</source>
            <translation>Potencia</translation>
        </message>
        <message>
            <source>PF</source>
            <translation>FP</translation>
        </message>
        <message>
            <source>Angle</source>
            <translation>Ángulo</translation>
        </message>
        <message>
            <source>Phase L%1</source>
            <translation>Fase L%1</translation>
        </message>
        <message>
            <source>Power factor</source>
            <translation>Factor de potencia</translation>
        </message>
        <message>
            <source>Angle of the voltage against L1, lagging</source>
            <translation>Ángulo de la tensión respecto a L1, en retraso</translation>
        </message>
        <message>
            <source>L%1 voltage</source>
            <translation>Tensión L%1</translation>
        </message>
        <message>
            <source>too low</source>
            <translation>muy baja</translation>
        </message>
        <message>
            <source>too high</source>
            <translation>muy alta</translation>
        </message>
        <message>
            <source>in band</source>
            <translation>en banda</translation>
        </message>
        <message>
            <source>not reported</source>
            <translation>no informada</translation>
        </message>
        <message>
            <source>no reading yet</source>
            <translation>sin lectura aún</translation>
        </message>
    </context>
    <context>
        <name>ami::ui::PhaseLegend</name>
        <message>
            <source>L1, L2, L3 in their colours</source>
            <translation>L1, L2, L3 en sus colores</translation>
        </message>
    </context>
    <context>
        <name>ami::ui::PhasorView</name>
        <message>
            <source>V%1 at %2°</source>
            <translation>V%1 a %2°</translation>
        </message>
        <message>
            <source>I%1 at %2°</source>
            <translation>I%1 a %2°</translation>
        </message>
        <message>
            <source>No phasors</source>
            <translation>Sin fasores</translation>
        </message>
    </context>
    <context>
        <name>ami::ui::ProfileCard</name>
        <message>
            <source>Load profile</source>
            <translation>Curva de carga</translation>
        </message>
        <message>
            <source>Register in the chart</source>
            <translation>Registro del gráfico</translation>
        </message>
        <message>
            <source>Read profile</source>
            <translation>Leer curva</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Semana</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mes</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>From – to</source>
            <translation>De – a</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>To</source>
            <translation>A</translation>
        </message>
        <message>
            <source>Intervals</source>
            <translation>Intervalos</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>Gráfico</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabla</translation>
        </message>
        <message>
            <source>No intervals read yet.</source>
            <translation>Aún no se leyeron intervalos.</translation>
        </message>
        <message>
            <source>Choose a period and read. What was read stays when the link breaks, and the next read goes on from there.</source>
            <translation>Elija un periodo y lea. Lo leído queda si se corta el enlace, y la próxima lectura sigue desde ahí.</translation>
        </message>
        <message>
            <source>%1 intervals, %2 to %3</source>
            <translation>%1 intervalos, de %2 a %3</translation>
        </message>
        <message numerus="yes">
            <source>%n interval(s) missing</source>
            <translation>
                <numerusform>falta %n intervalo</numerusform>
                <numerusform>faltan %n intervalos</numerusform>
            </translation>
        </message>
        <message>
            <source>The first one ends at %1.</source>
            <translation>El primero termina a las %1.</translation>
        </message>
        <message>
            <source>no gaps</source>
            <translation>sin huecos</translation>
        </message>
    </context>
    <context>
        <name>ami::ui::ProfileData</name>
        <message>
            <source>missing in the meter</source>
            <translation>falta en el contador</translation>
        </message>
        <message>
            <source>Interval end</source>
            <translation>Fin del intervalo</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>Calidad</translation>
        </message>
    </context>
    <context>
        <name>ami::ui::Rail</name>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Meter</source>
            <translation>Contador</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>En vivo</translation>
        </message>
        <message>
            <source>Commission</source>
            <translation>Puesta en marcha</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Claves</translation>
        </message>
        <message>
            <source>Mesh</source>
            <translation>Malla</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>Sincronizar</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Informes</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Lugares</translation>
        </message>
    </context>
    <context>
        <name>ami::ui::RegisterModel</name>
        <message>
            <source>two reads agree</source>
            <translation>dos lecturas coinciden</translation>
        </message>
        <message>
            <source>authenticated</source>
            <translation>autenticada</translation>
        </message>
        <message>
            <source>read once</source>
            <translation>leída una vez</translation>
        </message>
        <message>
            <source>valid</source>
            <translation>válida</translation>
        </message>
        <message>
            <source>questionable</source>
            <translation>dudosa</translation>
        </message>
        <message>
            <source>estimated</source>
            <translation>estimada</translation>
        </message>
        <message>
            <source>edited</source>
            <translation>editada</translation>
        </message>
        <message>
            <source>clock doubtful</source>
            <translation>reloj dudoso</translation>
        </message>
        <message>
            <source>power failure</source>
            <translation>corte de red</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Registro</translation>
        </message>
        <message>
            <source>OBIS</source>
            <translation>OBIS</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unidad</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Prueba</translation>
        </message>
    </context>
    <context>
        <name>ami::ui::SettingsPage</name>
        <message>
            <source>Nominal voltage</source>
            <translation>Tensión nominal</translation>
        </message>
        <message>
            <source>Tolerance</source>
            <translation>Tolerancia</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Aspecto</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Outdoor</source>
            <translation>Exterior</translation>
        </message>
        <message>
            <source>Size for gloves</source>
            <translation>Tamaño para guantes</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Grid</source>
            <translation>Red</translation>
        </message>
        <message>
            <source>The utility's profile gives these figures. Live marks a voltage outside of them.</source>
            <translation>El perfil de la distribuidora da estas cifras. En vivo marca una tensión fuera de ellas.</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>Choose: %1</source>
            <translation>Elegir: %1</translation>
        </message>
        <message>
            <source>Head-end</source>
            <translation>Central</translation>
        </message>
        <message>
            <source>Endpoint</source>
            <translation>Dirección de envío</translation>
        </message>
        <message>
            <source>Client certificate</source>
            <translation>Certificado de cliente</translation>
        </message>
        <message>
            <source>Private key</source>
            <translation>Clave privada</translation>
        </message>
        <message>
            <source>Authority</source>
            <translation>Autoridad</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Almacén</translation>
        </message>
        <message>
            <source>Only names of files are kept. The key file must be readable by you alone. MDMS_ENDPOINT in the environment wins over the endpoint here.</source>
            <translation>Solo se guardan nombres de archivo. El archivo de la clave debe ser legible solo por usted. MDMS_ENDPOINT en el entorno prevalece sobre la dirección de aquí.</translation>
        </message>
        <message>
            <source>The store is not open.</source>
            <translation>El almacén no está abierto.</translation>
        </message>
    </context>
    <context>
        <name>ami::ui::StatusBar</name>
        <message>
            <source>TRAINING</source>
            <translation>PRÁCTICA</translation>
        </message>
        <message>
            <source>Meter and head-end are simulated on this computer.</source>
            <translation>El contador y la central se simulan en este equipo.</translation>
        </message>
        <message>
            <source>%1 in</source>
            <translation>%1 entrada</translation>
        </message>
        <message>
            <source>%1 out</source>
            <translation>%1 salida</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n error</numerusform>
                <numerusform>%n errores</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reading(s) need you</source>
            <translation>
                <numerusform>%n lectura le necesita</numerusform>
                <numerusform>%n lecturas le necesitan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reading(s) wait to sync</source>
            <translation>
                <numerusform>%n lectura espera sincronizar</numerusform>
                <numerusform>%n lecturas esperan sincronizar</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>Nada espera</translation>
        </message>
        <message>
            <source>Sync is not set up</source>
            <translation>Sincronización sin configurar</translation>
        </message>
        <message>
            <source>Sync is idle</source>
            <translation>Sincronización en reposo</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Enviando</translation>
        </message>
        <message>
            <source>Offline since %1</source>
            <translation>Sin conexión desde %1</translation>
        </message>
        <message>
            <source>Offline, tries again</source>
            <translation>Sin conexión, reintenta</translation>
        </message>
        <message>
            <source>Sync needs you</source>
            <translation>La sincronización le necesita</translation>
        </message>
    </context>
    <context>
        <name>ami::ui::SyncPage</name>
        <message>
            <source>Sync now</source>
            <translation>Sincronizar ahora</translation>
        </message>
        <message>
            <source>Stop sending</source>
            <translation>Parar el envío</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>Sincronizar</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>Confirmed by the server</source>
            <translation>Confirmadas por el servidor</translation>
        </message>
        <message>
            <source>Need you</source>
            <translation>Le necesitan</translation>
        </message>
        <message>
            <source>Head-end</source>
            <translation>Central</translation>
        </message>
        <message>
            <source>Change in Settings</source>
            <translation>Cambiar en Ajustes</translation>
        </message>
        <message>
            <source>Last run</source>
            <translation>Último envío</translation>
        </message>
        <message>
            <source>Batches</source>
            <translation>Lotes</translation>
        </message>
        <message>
            <source>Nothing was sent in this session.</source>
            <translation>En esta sesión no se envió nada.</translation>
        </message>
        <message>
            <source>No endpoint is set.</source>
            <translation>No hay dirección de envío.</translation>
        </message>
        <message>
            <source>No client certificate is set.</source>
            <translation>No hay certificado de cliente.</translation>
        </message>
        <message>
            <source>Certificate: %1</source>
            <translation>Certificado: %1</translation>
        </message>
        <message numerus="yes">
            <source>in %n sealed batch(es)</source>
            <translation>
                <numerusform>en %n lote sellado</numerusform>
                <numerusform>en %n lotes sellados</numerusform>
            </translation>
        </message>
        <message>
            <source>readings not yet confirmed</source>
            <translation>lecturas aún sin confirmar</translation>
        </message>
        <message>
            <source>last receipt %1</source>
            <translation>último recibo %1</translation>
        </message>
        <message>
            <source>no receipt yet</source>
            <translation>aún sin recibo</translation>
        </message>
        <message>
            <source>conflicts and rejections, kept on this computer</source>
            <translation>conflictos y rechazos, guardados en este equipo</translation>
        </message>
        <message>
            <source>no conflicts, no rejections</source>
            <translation>sin conflictos ni rechazos</translation>
        </message>
        <message>
            <source>not set up</source>
            <translation>sin configurar</translation>
        </message>
        <message>
            <source>idle</source>
            <translation>en reposo</translation>
        </message>
        <message>
            <source>sending</source>
            <translation>enviando</translation>
        </message>
        <message>
            <source>no answer, tries again by itself</source>
            <translation>sin respuesta, reintenta solo</translation>
        </message>
        <message>
            <source>needs you</source>
            <translation>le necesita</translation>
        </message>
        <message numerus="yes">
            <source>%n batch(es) sent</source>
            <translation>
                <numerusform>%n lote enviado</numerusform>
                <numerusform>%n lotes enviados</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 accepted, %2 already known, %3 in conflict, %4 rejected</source>
            <translation>%1 aceptadas, %2 ya conocidas, %3 en conflicto, %4 rechazadas</translation>
        </message>
        <message>
            <source>answer after %1 ms</source>
            <translation>respuesta a los %1 ms</translation>
        </message>
        <message>
            <source>The server said: %1</source>
            <translation>El servidor dijo: %1</translation>
        </message>
    </context>
    <context>
        <name>ami::ui::TodayPage</name>
        <message>
            <source>An address begins with how to reach the meter, for example tcp:// or optical://</source>
            <translation>Una dirección empieza por cómo llegar al contador, por ejemplo tcp:// u optical://</translation>
        </message>
        <message>
            <source>This way of reaching a meter is not known</source>
            <translation>Esta forma de llegar a un contador no se conoce</translation>
        </message>
        <message>
            <source>The device, file or host is missing</source>
            <translation>Falta el dispositivo, archivo o equipo</translation>
        </message>
        <message>
            <source>A device or file has a full path, for example /dev/ttyUSB0</source>
            <translation>Un dispositivo o archivo lleva la ruta completa, por ejemplo /dev/ttyUSB0</translation>
        </message>
        <message>
            <source>A port is a number from 1 to 65535</source>
            <translation>Un puerto es un número de 1 a 65535</translation>
        </message>
        <message>
            <source>This is not a host name or an IP address</source>
            <translation>Esto no es un nombre de equipo ni una dirección IP</translation>
        </message>
        <message>
            <source>This setting does not exist here</source>
            <translation>Este ajuste no existe aquí</translation>
        </message>
        <message>
            <source>This value is out of its range</source>
            <translation>Este valor está fuera de su rango</translation>
        </message>
        <message>
            <source>This setting is given twice</source>
            <translation>Este ajuste se da dos veces</translation>
        </message>
        <message>
            <source>Passwords and keys do not go into an address: choose a file instead</source>
            <translation>Las contraseñas y claves no van en una dirección: elija un archivo</translation>
        </message>
        <message>
            <source>%1 (character %2).</source>
            <translation>%1 (carácter %2).</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Conectar</translation>
        </message>
        <message>
            <source>Leave the meter</source>
            <translation>Dejar el contador</translation>
        </message>
        <message>
            <source>Connect the training meter</source>
            <translation>Conectar el contador de práctica</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Link a meter, read it, and let the readings travel when there is a network.</source>
            <translation>Enlace un contador, léalo y deje que las lecturas viajen cuando haya red.</translation>
        </message>
        <message>
            <source>Meter address</source>
            <translation>Dirección del contador</translation>
        </message>
        <message>
            <source>Password file…</source>
            <translation>Archivo de contraseña…</translation>
        </message>
        <message>
            <source>Ports on this computer</source>
            <translation>Puertos de este equipo</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Buscar otra vez</translation>
        </message>
        <message>
            <source>Training meter</source>
            <translation>Contador de práctica</translation>
        </message>
        <message>
            <source>TRAINING</source>
            <translation>PRÁCTICA</translation>
        </message>
        <message>
            <source>Recent meters</source>
            <translation>Contadores recientes</translation>
        </message>
        <message>
            <source>optical:// for a probe, hdlc:// for a serial line, tcp:// or udp:// for a network, replay: for a recorded visit.</source>
            <translation>optical:// para una sonda, hdlc:// para una línea serie, tcp:// o udp:// para una red, replay: para una visita grabada.</translation>
        </message>
        <message>
            <source>The password is read from a file that only you may read. It never passes through this window.</source>
            <translation>La contraseña se lee de un archivo que solo usted puede leer. Nunca pasa por esta ventana.</translation>
        </message>
        <message>
            <source>Change meter</source>
            <translation>Cambiar contador</translation>
        </message>
        <message>
            <source>File with the password in its first line</source>
            <translation>Archivo con la contraseña en su primera línea</translation>
        </message>
        <message>
            <source>optical probe</source>
            <translation>sonda óptica</translation>
        </message>
        <message>
            <source>no permission</source>
            <translation>sin permiso</translation>
        </message>
        <message>
            <source>Use as probe</source>
            <translation>Como sonda</translation>
        </message>
        <message>
            <source>Use as serial line</source>
            <translation>Como línea serie</translation>
        </message>
        <message>
            <source>Use %1 as probe</source>
            <translation>Usar %1 como sonda</translation>
        </message>
        <message>
            <source>Use %1 as serial line</source>
            <translation>Usar %1 como línea serie</translation>
        </message>
        <message>
            <source>No serial port is there. Plug in the probe and look again; if it still does not show, check the cable, then whether your user belongs to the group dialout.</source>
            <translation>No hay ningún puerto serie. Enchufe la sonda y busque otra vez; si sigue sin verse, revise el cable y después si su usuario pertenece al grupo dialout.</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Usar</translation>
        </message>
        <message>
            <source>Use meter %1</source>
            <translation>Usar el contador %1</translation>
        </message>
        <message>
            <source>Meters that you have linked stand here.</source>
            <translation>Aquí aparecen los contadores que ha enlazado.</translation>
        </message>
        <message>
            <source>The simulated meter and its head-end are starting …</source>
            <translation>El contador simulado y su central están arrancando …</translation>
        </message>
        <message>
            <source>A simulated meter waits at a simulated optical probe; its head-end takes readings. Nothing leaves this computer.</source>
            <translation>Un contador simulado espera en una sonda óptica simulada; su central recibe lecturas. Nada sale de este equipo.</translation>
        </message>
    </context>
    <context>
        <name>ami::ui::TopStrip</name>
        <message>
            <source>Optical</source>
            <translation>Óptica</translation>
        </message>
        <message>
            <source>Serial</source>
            <translation>Serie</translation>
        </message>
        <message>
            <source>HDLC over TCP</source>
            <translation>HDLC sobre TCP</translation>
        </message>
        <message>
            <source>Mesh</source>
            <translation>Malla</translation>
        </message>
        <message>
            <source>Recorded visit</source>
            <translation>Visita grabada</translation>
        </message>
        <message>
            <source>%1 Bd</source>
            <translation>%1 Bd</translation>
        </message>
        <message>
            <source>Not linked</source>
            <translation>Sin enlace</translation>
        </message>
        <message>
            <source>Opening the port</source>
            <translation>Abriendo el puerto</translation>
        </message>
        <message>
            <source>Signing on</source>
            <translation>Iniciando sesión</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Conectando</translation>
        </message>
        <message>
            <source>Associating</source>
            <translation>Asociando</translation>
        </message>
        <message>
            <source>Linked</source>
            <translation>Enlazado</translation>
        </message>
        <message>
            <source>Linked, reading</source>
            <translation>Enlazado, leyendo</translation>
        </message>
        <message>
            <source>Leaving the meter</source>
            <translation>Dejando el contador</translation>
        </message>
        <message>
            <source>Link lost</source>
            <translation>Enlace perdido</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Cancels whatever is being sent or read. What was read is kept.</source>
            <translation>Cancela lo que se esté enviando o leyendo. Lo leído se conserva.</translation>
        </message>
        <message>
            <source>No meter</source>
            <translation>Ningún contador</translation>
        </message>
        <message>
            <source>Choose one in Today</source>
            <translation>Elija uno en Hoy</translation>
        </message>
        <message>
            <source>Meter without a number</source>
            <translation>Contador sin número</translation>
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
            <translation>Traza</translation>
        </message>
        <message>
            <source>Filter: octets, direction or time</source>
            <translation>Filtro: octetos, sentido u hora</translation>
        </message>
        <message>
            <source>Filter of the trace</source>
            <translation>Filtro de la traza</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Marcar</translation>
        </message>
        <message>
            <source>Export text</source>
            <translation>Exportar texto</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Trace lines</source>
            <translation>Líneas de la traza</translation>
        </message>
        <message>
            <source>Note here</source>
            <translation>Nota aquí</translation>
        </message>
        <message>
            <source>Export the trace</source>
            <translation>Exportar la traza</translation>
        </message>
        <message>
            <source>Text files (*.txt)</source>
            <translation>Archivos de texto (*.txt)</translation>
        </message>
    </context>
    <context>
        <name>ami::ui::TraceModel</name>
        <message>
            <source>out</source>
            <translation>salida</translation>
        </message>
        <message>
            <source>in</source>
            <translation>entrada</translation>
        </message>
        <message>
            <source>mark</source>
            <translation>marca</translation>
        </message>
        <message>
            <source>note</source>
            <translation>nota</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Sentido</translation>
        </message>
        <message>
            <source>Octets</source>
            <translation>Octetos</translation>
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>Reads electricity meters in the field and brings every reading to the MDMS once.</source>
            <translation>Lee contadores eléctricos en campo y lleva cada lectura una sola vez al MDMS.</translation>
        </message>
        <message>
            <source>Work with a simulated meter and head-end on this computer.</source>
            <translation>Trabajar con un contador y una central simulados en este equipo.</translation>
        </message>
        <message>
            <source>Connect to this meter at once.</source>
            <translation>Conectar enseguida con este contador.</translation>
        </message>
        <message>
            <source>Keep readings in this file.</source>
            <translation>Guardar las lecturas en este archivo.</translation>
        </message>
        <message>
            <source>light, dark or outdoor.</source>
            <translation>light, dark u outdoor.</translation>
        </message>
        <message>
            <source>en, es or de.</source>
            <translation>en, es o de.</translation>
        </message>
        <message>
            <source>Drive the window through the main job and leave pictures in this folder.</source>
            <translation>Llevar la ventana por el trabajo principal y dejar imágenes en esta carpeta.</translation>
        </message>
        <message>
            <source>Keep the training ground in this folder.</source>
            <translation>Guardar el campo de prácticas en esta carpeta.</translation>
        </message>
        <message>
            <source>--theme takes light, dark or outdoor.</source>
            <translation>--theme admite light, dark u outdoor.</translation>
        </message>
    </context>
</TS>
