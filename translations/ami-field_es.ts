<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ActWords</name>
    <message>
        <source>Set the clock</source>
        <translation>Poner en hora el reloj</translation>
    </message>
    <message>
        <source>Shift the clock</source>
        <translation>Desplazar el reloj</translation>
    </message>
    <message>
        <source>Adjust the clock</source>
        <translation>Ajustar el reloj</translation>
    </message>
    <message>
        <source>Prepare a time for the clock</source>
        <translation>Preparar una hora para el reloj</translation>
    </message>
    <message>
        <source>Disconnect the supply</source>
        <translation>Cortar el suministro</translation>
    </message>
    <message>
        <source>Reconnect the supply</source>
        <translation>Reconectar el suministro</translation>
    </message>
    <message>
        <source>Execute a script</source>
        <translation>Ejecutar un script</translation>
    </message>
    <message>
        <source>Activate the prepared calendar</source>
        <translation>Activar el calendario preparado</translation>
    </message>
    <message>
        <source>Send firmware</source>
        <translation>Enviar firmware</translation>
    </message>
    <message>
        <source>Go on sending firmware</source>
        <translation>Continuar el envío de firmware</translation>
    </message>
    <message>
        <source>Have the firmware verified</source>
        <translation>Hacer verificar el firmware</translation>
    </message>
    <message>
        <source>Activate the firmware</source>
        <translation>Activar el firmware</translation>
    </message>
    <message>
        <source>Clear an event log</source>
        <translation>Borrar un registro de eventos</translation>
    </message>
    <message>
        <source>Write an attribute</source>
        <translation>Escribir un atributo</translation>
    </message>
    <message>
        <source>Invoke a method</source>
        <translation>Invocar un método</translation>
    </message>
    <message>
        <source>Set the clock of meter %1? It shows %2; it will show %3.</source>
        <translation>¿Poner en hora el reloj del contador %1? Marca %2; marcará %3.</translation>
    </message>
    <message>
        <source>Shift the clock of meter %1 by %3? It shows %2.</source>
        <translation>¿Desplazar %3 el reloj del contador %1? Marca %2.</translation>
    </message>
    <message>
        <source>Adjust the clock of meter %1? It shows %2; it goes to the %3.</source>
        <translation>¿Ajustar el reloj del contador %1? Marca %2; pasa a: %3.</translation>
    </message>
    <message>
        <source>Prepare the time %3 for the clock of meter %1? It shows %2.</source>
        <translation>¿Preparar la hora %3 para el reloj del contador %1? Marca %2.</translation>
    </message>
    <message>
        <source>Disconnect the supply behind meter %1? Now: %2. Then: %3.</source>
        <translation>¿Cortar el suministro tras el contador %1? Ahora: %2. Después: %3.</translation>
    </message>
    <message>
        <source>Reconnect the supply behind meter %1? Now: %2. Then: %3.</source>
        <translation>¿Reconectar el suministro tras el contador %1? Ahora: %2. Después: %3.</translation>
    </message>
    <message>
        <source>Execute %2 of meter %1? It does: %3.</source>
        <translation>¿Ejecutar %2 del contador %1? Hace lo siguiente: %3.</translation>
    </message>
    <message>
        <source>Activate the prepared calendar of meter %1? “%3” takes the place of “%2”.</source>
        <translation>¿Activar el calendario preparado del contador %1? «%3» sustituye a «%2».</translation>
    </message>
    <message>
        <source>Send firmware to meter %1? Its transfer is: %2. To be sent: %3.</source>
        <translation>¿Enviar firmware al contador %1? Su transferencia está: %2. Por enviar: %3.</translation>
    </message>
    <message>
        <source>Go on sending firmware to meter %1? Its transfer is: %2. Still to be sent: %3.</source>
        <translation>¿Continuar el envío de firmware al contador %1? Su transferencia está: %2. Falta por enviar: %3.</translation>
    </message>
    <message>
        <source>Have meter %1 verify the firmware? Its transfer is: %2.</source>
        <translation>¿Hacer que el contador %1 verifique el firmware? Su transferencia está: %2.</translation>
    </message>
    <message>
        <source>Activate firmware “%3” in meter %1? It runs %2 now.</source>
        <translation>¿Activar el firmware «%3» en el contador %1? Ahora ejecuta %2.</translation>
    </message>
    <message>
        <source>Clear the event log %3 of meter %1? It has %2.</source>
        <translation>¿Borrar el registro de eventos %3 del contador %1? Tiene %2.</translation>
    </message>
    <message>
        <source>Write %4 of meter %1? It holds %2; it will hold %3.</source>
        <translation>¿Escribir %4 del contador %1? Contiene %2; contendrá %3.</translation>
    </message>
    <message>
        <source>Invoke method %2 of meter %1?</source>
        <translation>¿Invocar el método %2 del contador %1?</translation>
    </message>
    <message>
        <source>Invoke method %2 of meter %1 with %3?</source>
        <translation>¿Invocar el método %2 del contador %1 con %3?</translation>
    </message>
    <message>
        <source>The clock jumps back by %1, which is far.</source>
        <translation>El reloj salta %1 hacia atrás, lo que es mucho.</translation>
    </message>
    <message>
        <source>The clock jumps forward by %1, which is far.</source>
        <translation>El reloj salta %1 hacia delante, lo que es mucho.</translation>
    </message>
    <message numerus="yes">
        <source>%n interval(s) of the load profile will never be there.</source>
        <translation>
            <numerusform>%n intervalo de la curva de carga no existirá nunca.</numerusform>
            <numerusform>%n intervalos de la curva de carga no existirán nunca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interval(s) of the load profile come a second time with the same time stamp.</source>
        <translation>
            <numerusform>%n intervalo de la curva de carga aparece una segunda vez con la misma marca de tiempo.</numerusform>
            <numerusform>%n intervalos de la curva de carga aparecen una segunda vez con la misma marca de tiempo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The running interval of the load profile becomes longer and is marked as “clock adjusted”.</source>
        <translation>El intervalo en curso de la curva de carga se alarga y se marca como «reloj ajustado».</translation>
    </message>
    <message>
        <source>The running interval of the load profile becomes shorter and is marked as “clock adjusted”.</source>
        <translation>El intervalo en curso de la curva de carga se acorta y se marca como «reloj ajustado».</translation>
    </message>
    <message>
        <source>The meter does not say its distance from UTC; it was derived from its time zone.</source>
        <translation>El contador no indica su diferencia con UTC; se ha deducido de su zona horaria.</translation>
    </message>
    <message>
        <source>The customer is without supply until it is reconnected.</source>
        <translation>El cliente se queda sin suministro hasta la reconexión.</translation>
    </message>
    <message>
        <source>The terminals behind the meter become live at once: nobody may work there.</source>
        <translation>Los bornes tras el contador quedan en tensión de inmediato: nadie debe trabajar allí.</translation>
    </message>
    <message>
        <source>Reconnection needs somebody to press the button on the meter.</source>
        <translation>La reconexión exige que alguien pulse el botón del contador.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>The meter restarts: the connection drops for some seconds to minutes.</source>
        <translation>El contador se reinicia: la conexión se corta de unos segundos a unos minutos.</translation>
    </message>
    <message>
        <source>Maximum demand and billing period are reset.</source>
        <translation>Se reinician la demanda máxima y el período de facturación.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are lost unless they were read before.</source>
        <translation>
            <numerusform>%n entrada se pierde si no se ha leído antes.</numerusform>
            <numerusform>%n entradas se pierden si no se han leído antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stored data is lost unless it was read before.</source>
        <translation>Los datos guardados se pierden si no se han leído antes.</translation>
    </message>
    <message>
        <source>This program does not know what that does in the meter: you answer for it.</source>
        <translation>Este programa no sabe qué efecto tiene en el contador: la responsabilidad es suya.</translation>
    </message>
    <message>
        <source>Only the number of blocks (%1) speaks for its being the same firmware; the meter's verification decides.</source>
        <translation>Solo el número de bloques (%1) indica que es el mismo firmware; decide la verificación del contador.</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) that the meter has already are thrown away; resuming would keep them.</source>
        <translation>
            <numerusform>Se descarta %n bloque que el contador ya tiene; al reanudar se conservaría.</numerusform>
            <numerusform>Se descartan %n bloques que el contador ya tiene; al reanudar se conservarían.</numerusform>
        </translation>
    </message>
    <message>
        <source>The meter's block size is set to %1 octets first, since larger ones do not fit a message.</source>
        <translation>Primero se ajusta el tamaño de bloque del contador a %1 octetos, porque los mayores no caben en un mensaje.</translation>
    </message>
    <message>
        <source>Reading the state</source>
        <translation>Leyendo el estado</translation>
    </message>
    <message>
        <source>Waiting for the contact</source>
        <translation>Esperando al contacto</translation>
    </message>
    <message>
        <source>Preparing the meter</source>
        <translation>Preparando el contador</translation>
    </message>
    <message>
        <source>Sending block %1 of %2</source>
        <translation>Enviando el bloque %1 de %2</translation>
    </message>
    <message>
        <source>Checking what has arrived</source>
        <translation>Comprobando lo que ha llegado</translation>
    </message>
    <message>
        <source>The meter verifies the firmware</source>
        <translation>El contador verifica el firmware</translation>
    </message>
    <message>
        <source>Activating the firmware</source>
        <translation>Activando el firmware</translation>
    </message>
    <message>
        <source>Connecting again</source>
        <translation>Conectando de nuevo</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>desconectado</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>ready for reconnection</source>
        <translation>listo para la reconexión</translation>
    </message>
    <message>
        <source>unknown (%1)</source>
        <translation>desconocido (%1)</translation>
    </message>
    <message>
        <source>Mode 0: always connected; nothing can be switched.</source>
        <translation>Modo 0: siempre conectado; no se puede maniobrar nada.</translation>
    </message>
    <message>
        <source>Mode 1: disconnection by command, button or limiter; reconnection by command and then the button.</source>
        <translation>Modo 1: desconexión por orden, botón o limitador; reconexión por orden y después el botón.</translation>
    </message>
    <message>
        <source>Mode 2: disconnection by command, button or limiter; reconnection by command at once, by the button after the button or the limiter has disconnected.</source>
        <translation>Modo 2: desconexión por orden, botón o limitador; reconexión por orden de inmediato, o con el botón si desconectó el botón o el limitador.</translation>
    </message>
    <message>
        <source>Mode 3: disconnection by command or limiter; reconnection by command and then the button.</source>
        <translation>Modo 3: desconexión por orden o limitador; reconexión por orden y después el botón.</translation>
    </message>
    <message>
        <source>Mode 4: disconnection by command or limiter; reconnection by command at once, by the button after the limiter has disconnected.</source>
        <translation>Modo 4: desconexión por orden o limitador; reconexión por orden de inmediato, o con el botón si desconectó el limitador.</translation>
    </message>
    <message>
        <source>Mode 5: disconnection by command, button or limiter; reconnection by command and then the button, or by the limiter.</source>
        <translation>Modo 5: desconexión por orden, botón o limitador; reconexión por orden y después el botón, o por el limitador.</translation>
    </message>
    <message>
        <source>Mode 6: disconnection by command or limiter; reconnection by command and then the button, or by the limiter.</source>
        <translation>Modo 6: desconexión por orden o limitador; reconexión por orden y después el botón, o por el limitador.</translation>
    </message>
    <message>
        <source>Mode 7: disconnection by command or limiter; reconnection by command at once, by the button, or by the limiter.</source>
        <translation>Modo 7: desconexión por orden o limitador; reconexión por orden de inmediato, con el botón o por el limitador.</translation>
    </message>
    <message>
        <source>Mode %1 is not one of the standard.</source>
        <translation>El modo %1 no es uno de los de la norma.</translation>
    </message>
    <message>
        <source>no transfer</source>
        <translation>sin transferencia</translation>
    </message>
    <message>
        <source>transfer begun</source>
        <translation>transferencia iniciada</translation>
    </message>
    <message>
        <source>verification running</source>
        <translation>verificación en curso</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>verification failed</source>
        <translation>verificación fallida</translation>
    </message>
    <message>
        <source>activation running</source>
        <translation>activación en curso</translation>
    </message>
    <message>
        <source>activated</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>activation failed</source>
        <translation>activación fallida</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>no definido</translation>
    </message>
    <message>
        <source>own crystal</source>
        <translation>cuarzo propio</translation>
    </message>
    <message>
        <source>mains frequency, 50 Hz</source>
        <translation>frecuencia de red, 50 Hz</translation>
    </message>
    <message>
        <source>mains frequency, 60 Hz</source>
        <translation>frecuencia de red, 60 Hz</translation>
    </message>
    <message>
        <source>GPS</source>
        <translation>GPS</translation>
    </message>
    <message>
        <source>radio</source>
        <translation>radio</translation>
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
        <translation>cuarto de hora más próximo</translation>
    </message>
    <message>
        <source>start of the nearest measuring period</source>
        <translation>inicio del período de medida más próximo</translation>
    </message>
    <message>
        <source>nearest minute</source>
        <translation>minuto más próximo</translation>
    </message>
    <message>
        <source>time that was prepared</source>
        <translation>hora preparada</translation>
    </message>
    <message>
        <source>contact closed, %1, mode %2</source>
        <translation>contacto cerrado, %1, modo %2</translation>
    </message>
    <message>
        <source>contact open, %1, mode %2</source>
        <translation>contacto abierto, %1, modo %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n bloque</numerusform>
            <numerusform>%n bloques</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 octets, %3 of %4 blocks of %5 octets</source>
        <translation>%1, %2 octetos, %3 de %4 bloques de %5 octetos</translation>
    </message>
    <message>
        <source>script %1</source>
        <translation>el script %1</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>escribir %1</translation>
    </message>
    <message>
        <source>execute %1</source>
        <translation>ejecutar %1</translation>
    </message>
    <message>
        <source>right</source>
        <translation>en hora</translation>
    </message>
    <message>
        <source>%1 s behind</source>
        <translation>%1 s atrasado</translation>
    </message>
    <message>
        <source>%1 s ahead</source>
        <translation>%1 s adelantado</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Connecting</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Object list</source>
        <translation>Lista de objetos</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Wrong requests</source>
        <translation>Peticiones erróneas</translation>
    </message>
    <message>
        <source>Small blocks</source>
        <translation>Bloques pequeños</translation>
    </message>
    <message>
        <source>Small frames</source>
        <translation>Tramas pequeñas</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Liberación</translation>
    </message>
    <message>
        <source>not claimed</source>
        <translation>no declarado</translation>
    </message>
    <message>
        <source>claimed, not tested</source>
        <translation>declarado, sin probar</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>claimed but refused</source>
        <translation>declarado pero rechazado</translation>
    </message>
    <message>
        <source>works without being claimed</source>
        <translation>funciona sin estar declarado</translation>
    </message>
    <message numerus="yes">
        <source>The meter was not examined to the end; %n deviation(s) were found until then.</source>
        <translation>
            <numerusform>No se examinó el contador hasta el final; hasta entonces se encontró %n desviación.</numerusform>
            <numerusform>No se examinó el contador hasta el final; hasta entonces se encontraron %n desviaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The meter departs from the standard in %n way(s).</source>
        <translation>
            <numerusform>El contador se aparta de la norma en %n punto.</numerusform>
            <numerusform>El contador se aparta de la norma en %n puntos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No deviation from the standard was found.</source>
        <translation>No se encontró ninguna desviación de la norma.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Conformance of the meter %1</source>
        <translation>Conformidad del contador %1</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language code of this text</comment>
        <translation>es</translation>
    </message>
    <message>
        <source>Examined with %1 from %2 to %3, over %4</source>
        <translation>Examinado con %1 de %2 a %3, por %4</translation>
    </message>
    <message>
        <source>It ended at the part “%1”: %2</source>
        <translation>Terminó en la parte «%1»: %2</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Contador</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Logical device name</source>
        <translation>Nombre del dispositivo lógico</translation>
    </message>
    <message>
        <source>Model, firmware</source>
        <translation>Modelo, firmware</translation>
    </message>
    <message>
        <source>Meter profile that fits</source>
        <translation>Perfil de contador que corresponde</translation>
    </message>
    <message>
        <source>Objects listed</source>
        <translation>Objetos en la lista</translation>
    </message>
    <message>
        <source>%1 read, %2 refused, %3 not readable for this client, %4 secrets left out</source>
        <translation>%1 leídos, %2 rechazados, %3 no legibles para este cliente, %4 secretos omitidos</translation>
    </message>
    <message>
        <source>PDU size</source>
        <translation>Tamaño de PDU</translation>
    </message>
    <message>
        <source>HDLC</source>
        <translation>HDLC</translation>
    </message>
    <message>
        <source>information field %1 out, %2 in; window %3 out, %4 in</source>
        <translation>campo de información: %1 salida, %2 entrada; ventana: %3 salida, %4 entrada</translation>
    </message>
    <message>
        <source>%1 s behind this computer</source>
        <translation>%1 s de retraso respecto a este equipo</translation>
    </message>
    <message>
        <source>%1 s ahead of this computer</source>
        <translation>%1 s de adelanto respecto a este equipo</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Desviaciones</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguna.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Desviación</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Vista primero</translation>
    </message>
    <message>
        <source>What AMI Field does</source>
        <translation>Qué hace AMI Field</translation>
    </message>
    <message>
        <source>Break-downs</source>
        <translation>Interrupciones</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Tras</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>It answered again after a new connection.</source>
        <translation>Volvió a responder tras una nueva conexión.</translation>
    </message>
    <message>
        <source>It did not answer any more.</source>
        <translation>No volvió a responder.</translation>
    </message>
    <message>
        <source>Conformance block</source>
        <translation>Bloque de conformidad</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Declarado</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Rows it says</source>
        <translation>Filas que indica</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Filas leídas</translation>
    </message>
    <message>
        <source>Capture period</source>
        <translation>Período de captura</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Huecos</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>read to the end</source>
        <translation>leído hasta el final</translation>
    </message>
    <message>
        <source>both ends read</source>
        <translation>leídos ambos extremos</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>by event</source>
        <translation>por evento</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Intercambios</translation>
    </message>
    <message>
        <source>Turn-round</source>
        <translation>Tiempo de respuesta</translation>
    </message>
    <message>
        <source>%1 shortest, %2 median, %3 longest</source>
        <translation>%1 mínimo, %2 mediana, %3 máximo</translation>
    </message>
    <message>
        <source>%1 octets/s</source>
        <translation>%1 octetos/s</translation>
    </message>
    <message>
        <source>%1 % of the line</source>
        <translation>%1 % de la línea</translation>
    </message>
    <message>
        <source>Best rate of a long answer</source>
        <translation>Mejor velocidad de una respuesta larga</translation>
    </message>
    <message>
        <source>Frames in one turn</source>
        <translation>Tramas por turno</translation>
    </message>
    <message>
        <source>Nothing was written to the meter, no method was invoked, and no other client or password was tried. Clause numbers depend on the edition of the standard and were not checked against it; † marks rules that public sources do not confirm. This report does not replace a conformance test of the DLMS User Association.</source>
        <translation>No se escribió nada en el contador, no se invocó ningún método y no se probó ningún otro cliente ni contraseña. Los números de apartado dependen de la edición de la norma y no se han cotejado con ella; † señala reglas que las fuentes públicas no confirman. Este informe no sustituye a un ensayo de conformidad de la DLMS User Association.</translation>
    </message>
</context>
<context>
    <name>CoapHelp</name>
    <message>
        <source>Ask a CoAP server: a meter, a sensor or a node of a mesh</source>
        <translation>Preguntar a un servidor CoAP: un contador, un sensor o un nodo de una malla</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Ejemplos:</translation>
    </message>
    <message>
        <source>List what the server offers, as a tree</source>
        <translation>Listar lo que ofrece el servidor, en forma de árbol</translation>
    </message>
    <message>
        <source>Read a resource</source>
        <translation>Leer un recurso</translation>
    </message>
    <message>
        <source>Write a resource; it is read before and after</source>
        <translation>Escribir un recurso; se lee antes y después</translation>
    </message>
    <message>
        <source>Send something to a resource, or let it act</source>
        <translation>Enviar algo a un recurso, o hacer que actúe</translation>
    </message>
    <message>
        <source>Remove a resource</source>
        <translation>Eliminar un recurso</translation>
    </message>
    <message>
        <source>Print a resource each time it changes, until Ctrl-C</source>
        <translation>Mostrar un recurso cada vez que cambia, hasta Ctrl-C</translation>
    </message>
    <message>
        <source>Ask whether a server is there; nothing of it is read</source>
        <translation>Preguntar si hay un servidor; no se lee nada de él</translation>
    </message>
    <message>
        <source>For example coap://[fd12::5]/time, coaps://node7, coap+tcp://192.0.2.7; or an address alone</source>
        <translation>Por ejemplo coap://[fd12::5]/time, coaps://node7, coap+tcp://192.0.2.7; o solo una dirección</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Pre-shared keys, a line each: IDENTITY KEY; a file of mode 600, or - for standard input</source>
        <translation>Claves precompartidas, una por línea: IDENTITY KEY; un archivo de modo 600, o - para la entrada estándar</translation>
    </message>
    <message>
        <source>Which of them; when left out, the file has to hold just one</source>
        <translation>Cuál de ellas; si se omite, el archivo debe contener solo una</translation>
    </message>
    <message>
        <source>Who vouches for the server (PEM)</source>
        <translation>Quién responde por el servidor (PEM)</translation>
    </message>
    <message>
        <source>Our own certificate and its chain (PEM)</source>
        <translation>Nuestro propio certificado y su cadena (PEM)</translation>
    </message>
    <message>
        <source>The key of our certificate (PEM)</source>
        <translation>La clave de nuestro certificado (PEM)</translation>
    </message>
    <message>
        <source>Whom the server's certificate must name, when not the host</source>
        <translation>A quién debe nombrar el certificado del servidor, si no es al host</translation>
    </message>
    <message>
        <source>In which format the answer should come: a number, a media type or text, json, cbor, senml-json, senml-cbor, lwm2m-tlv, lwm2m-json, link-format</source>
        <translation>En qué formato debe venir la respuesta: un número, un tipo de medio o text, json, cbor, senml-json, senml-cbor, lwm2m-tlv, lwm2m-json, link-format</translation>
    </message>
    <message>
        <source>Which format the payload has; text when left out, octets with --hex</source>
        <translation>Qué formato tiene la carga útil; si se omite, texto, u octetos con --hex</translation>
    </message>
    <message>
        <source>Blocks of so many octets: 16, 32, 64, 128, 256, 512 or 1024; 256 is good on a mesh</source>
        <translation>Bloques de este número de octetos: 16, 32, 64, 128, 256, 512 o 1024; 256 va bien en una malla</translation>
    </message>
    <message>
        <source>A word for the query; may be given again</source>
        <translation>Una palabra para la consulta; se puede repetir</translation>
    </message>
    <message>
        <source>Only resources of this type</source>
        <translation>Solo recursos de este tipo</translation>
    </message>
    <message>
        <source>What to send, as text</source>
        <translation>Qué enviar, como texto</translation>
    </message>
    <message>
        <source>What to send: the octets of this file, or - for standard input</source>
        <translation>Qué enviar: los octetos de este archivo, o - para la entrada estándar</translation>
    </message>
    <message>
        <source>What to send, in hexadecimal digits</source>
        <translation>Qué enviar, en dígitos hexadecimales</translation>
    </message>
    <message>
        <source>Write the octets as they come</source>
        <translation>Escribir los octetos tal como llegan</translation>
    </message>
    <message>
        <source>Keep the octets in this file</source>
        <translation>Guardar los octetos en este archivo</translation>
    </message>
    <message>
        <source>Names and units of objects, in place of the built-in ones</source>
        <translation>Nombres y unidades de los objetos, en lugar de los incorporados</translation>
    </message>
    <message>
        <source>End after so many states</source>
        <translation>Terminar tras este número de estados</translation>
    </message>
    <message>
        <source>Ask so often; 4 when left out</source>
        <translation>Preguntar este número de veces; 4 si se omite</translation>
    </message>
    <message>
        <source>Send it once and do not ask for a receipt</source>
        <translation>Enviarlo una vez y no pedir acuse de recibo</translation>
    </message>
    <message>
        <source>no content format</source>
        <translation>no es un formato de contenido</translation>
    </message>
    <message>
        <source>no size of a block</source>
        <translation>no es un tamaño de bloque</translation>
    </message>
</context>
<context>
    <name>CoapText</name>
    <message>
        <source>The answer is not quite to its standard; it was read all the same.</source>
        <translation>La respuesta no se ajusta del todo a su norma; aun así se ha leído.</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>La respuesta está vacía.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation><numerusform>%n miembro</numerusform><numerusform>%n miembros</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation><numerusform>%n valor</numerusform><numerusform>%n valores</numerusform></translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>etiqueta %1</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interfaz</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>Observable</source>
        <translation>Observable</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>Vecino</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>In dBm</source>
        <translation>Entr. dBm</translation>
    </message>
    <message>
        <source>Out dBm</source>
        <translation>Sal. dBm</translation>
    </message>
    <message>
        <source>In x/255</source>
        <translation>Entr. x/255</translation>
    </message>
    <message>
        <source>Out x/255</source>
        <translation>Sal. x/255</translation>
    </message>
    <message>
        <source>ETX</source>
        <translation>ETX</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonados</translation>
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
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>* The device did not say its unit; this one is usual.</source>
        <translation>* El dispositivo no indicó su unidad; esta es la habitual.</translation>
    </message>
    <message numerus="yes">
        <source>%n more resource(s) are beyond what is shown.</source>
        <translation><numerusform>Hay %n recurso más de los que se muestran.</numerusform><numerusform>Hay %n recursos más de los que se muestran.</numerusform></translation>
    </message>
    <message>
        <source>no format said, read as %1</source>
        <translation>sin formato indicado, leído como %1</translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s)</source>
        <translation><numerusform>%n octeto</numerusform><numerusform>%n octetos</numerusform></translation>
    </message>
    <message>
        <source>Waiting for an answer: %1 s, sent %2 times</source>
        <translation>Esperando una respuesta: %1 s, enviado %2 veces</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>El servidor dice: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s) kept in %1.</source>
        <translation><numerusform>%n octeto guardado en %1.</numerusform><numerusform>%n octetos guardados en %1.</numerusform></translation>
    </message>
    <message>
        <source>%1 at %2 says “%3” now. It will be set to “%4”.</source>
        <translation>%1 en %2 dice ahora «%3». Se pondrá a «%4».</translation>
    </message>
    <message>
        <source>%1 at %2 will be set to “%3”. It could not be read before.</source>
        <translation>%1 en %2 se pondrá a «%3». No se pudo leer antes.</translation>
    </message>
    <message>
        <source>%1 at %2 will be removed. It says “%3” now.</source>
        <translation>Se eliminará %1 en %2. Ahora dice «%3».</translation>
    </message>
    <message>
        <source>%1 at %2 will be removed. It could not be read before.</source>
        <translation>Se eliminará %1 en %2. No se pudo leer antes.</translation>
    </message>
    <message>
        <source>%1 at %2 will be told to act.</source>
        <translation>Se ordenará a %1 en %2 que actúe.</translation>
    </message>
    <message>
        <source>“%3” will be sent to %1 at %2.</source>
        <translation>Se enviará «%3» a %1 en %2.</translation>
    </message>
    <message>
        <source>What it does is the device's own affair; it may not be undone.</source>
        <translation>Lo que haga es cosa del propio dispositivo; puede que no se pueda deshacer.</translation>
    </message>
    <message>
        <source>It may not come back.</source>
        <translation>Puede que no vuelva.</translation>
    </message>
    <message>
        <source>Done. The resource cannot be read back.</source>
        <translation>Hecho. El recurso no se puede volver a leer.</translation>
    </message>
    <message>
        <source>The device took it, but says something else now:</source>
        <translation>El dispositivo lo aceptó, pero ahora dice otra cosa:</translation>
    </message>
    <message>
        <source>Done. The resource says now:</source>
        <translation>Hecho. El recurso dice ahora:</translation>
    </message>
    <message>
        <source>%1: answered after %2</source>
        <translation>%1: respondió tras %2</translation>
    </message>
    <message>
        <source>%1: no answer</source>
        <translation>%1: sin respuesta</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 de %2 respondidos</translation>
    </message>
    <message>
        <source>; best %1, median %2, worst %3</source>
        <translation>; mejor %1, mediana %2, peor %3</translation>
    </message>
    <message>
        <source>A CSMP agent listens on this port and speaks a language of its own: use “ami-cli mesh” or the Mesh page.</source>
        <translation>En este puerto escucha un agente CSMP que habla un lenguaje propio: use «ami-cli mesh» o la página Malla.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>USB id</source>
        <translation>ID USB</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>There is no serial port here. Pseudo terminals and remote ports can be given by path.</source>
        <translation>Aquí no hay ningún puerto serie. Los pseudoterminales y los puertos remotos pueden indicarse mediante su ruta.</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>sin permiso</translation>
    </message>
    <message>
        <source>optical probe</source>
        <translation>sonda óptica</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Logical device</source>
        <translation>Dispositivo lógico</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Clock drift</source>
        <translation>Desvío del reloj</translation>
    </message>
    <message>
        <source>%1 s behind this computer</source>
        <translation>%1 s de retraso respecto a este equipo</translation>
    </message>
    <message>
        <source>%1 s ahead of this computer</source>
        <translation>%1 s de adelanto respecto a este equipo</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Name of the class</source>
        <translation>Nombre de la clase</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>OBIS</source>
        <translation>OBIS</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atributo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n objeto</numerusform>
            <numerusform>%n objetos</numerusform>
        </translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>one every %1 s</source>
        <translation>una cada %1 s</translation>
    </message>
    <message numerus="yes">
        <source>The meter has no row for %n interval(s):</source>
        <translation>
            <numerusform>El contador no tiene fila para %n intervalo:</numerusform>
            <numerusform>El contador no tiene filas para %n intervalos:</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept in %1: %2 new, %3 known, %4 conflicting</source>
        <translation>Guardado en %1: %2 nuevos, %3 conocidos, %4 en conflicto</translation>
    </message>
    <message>
        <source>Reading rows: %1 of %2</source>
        <translation>Leyendo filas: %1 de %2</translation>
    </message>
    <message>
        <source>Reading rows: %1</source>
        <translation>Leyendo filas: %1</translation>
    </message>
    <message>
        <source> (%1 % of the line)</source>
        <translation> (%1 % de la línea)</translation>
    </message>
    <message>
        <source>, %1 s</source>
        <translation>, %1 s</translation>
    </message>
    <message>
        <source>The time given with --timeout is over; what was read is kept.</source>
        <translation>Se ha agotado el tiempo indicado con --timeout; se conserva lo leído.</translation>
    </message>
    <message numerus="yes">
        <source>The log holds: %n entries, unbroken.</source>
        <translation>
            <numerusform>El registro es válido: %n entrada, sin rupturas.</numerusform>
            <numerusform>El registro es válido: %n entradas, sin rupturas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) have no known end.</source>
        <translation>
            <numerusform>%n acción no tiene final conocido.</numerusform>
            <numerusform>%n acciones no tienen final conocido.</numerusform>
        </translation>
    </message>
    <message>
        <source>Head: %1</source>
        <translation>Cabeza: %1</translation>
    </message>
    <message>
        <source>A damaged part was put aside earlier: %1</source>
        <translation>Antes se apartó una parte dañada: %1</translation>
    </message>
    <message>
        <source>%1 on meter %2 (%3): %4 → %5 [%6]</source>
        <translation>%1 en el contador %2 (%3): %4 → %5 [%6]</translation>
    </message>
    <message>
        <source>  → %1 (of %2) %3 %4</source>
        <translation>  → %1 (de %2) %3 %4</translation>
    </message>
    <message>
        <source>  season</source>
        <translation>  temporada</translation>
    </message>
    <message>
        <source>%1 from %2: week %3</source>
        <translation>%1 desde %2: semana %3</translation>
    </message>
    <message>
        <source>  week</source>
        <translation>  semana</translation>
    </message>
    <message>
        <source>%1: days %2 (Monday to Sunday)</source>
        <translation>%1: días %2 (de lunes a domingo)</translation>
    </message>
    <message>
        <source>%1 script %2</source>
        <translation>%1 script %2</translation>
    </message>
    <message>
        <source>  day</source>
        <translation>  día</translation>
    </message>
    <message>
        <source>Active calendar</source>
        <translation>Calendario activo</translation>
    </message>
    <message>
        <source>Prepared calendar</source>
        <translation>Calendario preparado</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>no prevista</translation>
    </message>
    <message>
        <source>Special day %1</source>
        <translation>Día especial %1</translation>
    </message>
    <message>
        <source>%1: day %2</source>
        <translation>%1: día %2</translation>
    </message>
    <message>
        <source>Schedule %1</source>
        <translation>Programación %1</translation>
    </message>
    <message>
        <source>script %1 of %2: %3</source>
        <translation>script %1 de %2: %3</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Done: calendar “%1” is active, as read back.</source>
        <translation>Hecho: el calendario «%1» está activo, según la relectura.</translation>
    </message>
    <message>
        <source>script %1 of %2</source>
        <translation>script %1 de %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Limiter watches</source>
        <translation>El limitador vigila</translation>
    </message>
    <message>
        <source>Threshold now</source>
        <translation>Umbral actual</translation>
    </message>
    <message>
        <source>  normally</source>
        <translation>  normalmente</translation>
    </message>
    <message>
        <source>  in an emergency</source>
        <translation>  en emergencia</translation>
    </message>
    <message>
        <source>Above for %1 s</source>
        <translation>Por encima durante %1 s</translation>
    </message>
    <message>
        <source>Below for %1 s</source>
        <translation>Por debajo durante %1 s</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigor</translation>
    </message>
    <message>
        <source>not in force</source>
        <translation>no en vigor</translation>
    </message>
    <message>
        <source>Emergency planned</source>
        <translation>Emergencia prevista</translation>
    </message>
    <message>
        <source>from %1 for %2 s</source>
        <translation>desde %1 durante %2 s</translation>
    </message>
    <message>
        <source>Register monitor watches</source>
        <translation>El monitor de registro vigila</translation>
    </message>
    <message>
        <source>  at %1</source>
        <translation>  a %1</translation>
    </message>
    <message>
        <source>upwards %1, downwards %2</source>
        <translation>al subir %1, al bajar %2</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Desviación</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Vista primero</translation>
    </message>
    <message>
        <source>%1 object(s) listed; %2 attribute(s) read, %3 refused, %4 not readable for this client</source>
        <translation>%1 objeto(s) en la lista; %2 atributo(s) leído(s), %3 rechazado(s), %4 no legible(s) para este cliente</translation>
    </message>
    <message>
        <source>Turn-round %1 ms in the median, %2 ms at most; %3 exchanges</source>
        <translation>Tiempo de respuesta: %1 ms de mediana, %2 ms como máximo; %3 intercambios</translation>
    </message>
    <message>
        <source>The meter profile “%1” fits this meter: add profile=%1 to its address.</source>
        <translation>El perfil de contador «%1» corresponde a este contador: añada profile=%1 a su dirección.</translation>
    </message>
    <message>
        <source>The meter broke down after “%1” and answered again after a new connection.</source>
        <translation>El contador se interrumpió tras «%1» y volvió a responder tras una nueva conexión.</translation>
    </message>
    <message>
        <source>The meter broke down after “%1”.</source>
        <translation>El contador se interrumpió tras «%1».</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>El informe está en %1.</translation>
    </message>
    <message>
        <source>The report cannot be written to %1: %2</source>
        <translation>No se puede escribir el informe en %1: %2</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>said by the clock itself</source>
        <translation>lo indica el propio reloj</translation>
    </message>
    <message>
        <source>as you said</source>
        <translation>según indicó usted</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>from the time zone; standard time all the year round</source>
        <translation>según la zona horaria; hora estándar todo el año</translation>
    </message>
    <message>
        <source>from the time zone</source>
        <translation>según la zona horaria</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>no válido</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <source>other clock base</source>
        <translation>otra base de tiempo</translation>
    </message>
    <message>
        <source>invalid status</source>
        <translation>estado no válido</translation>
    </message>
    <message>
        <source>daylight saving time</source>
        <translation>horario de verano</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bueno</translation>
    </message>
    <message>
        <source>In UTC</source>
        <translation>En UTC</translation>
    </message>
    <message>
        <source> (read in %1 ms)</source>
        <translation> (leído en %1 ms)</translation>
    </message>
    <message>
        <source>Minutes to UTC</source>
        <translation>Minutos hasta UTC</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>%1 minutes to UTC in standard time</source>
        <translation>%1 minutos hasta UTC en hora estándar</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Daylight saving</source>
        <translation>Horario de verano</translation>
    </message>
    <message>
        <source>switched by the meter</source>
        <translation>lo cambia el contador</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>no se usa</translation>
    </message>
    <message>
        <source>  from</source>
        <translation>  desde</translation>
    </message>
    <message>
        <source>  to</source>
        <translation>  hasta</translation>
    </message>
    <message>
        <source>Clock base</source>
        <translation>Base de tiempo</translation>
    </message>
    <message>
        <source>Done: the clock was %1 and is %2.</source>
        <translation>Hecho: el reloj marcaba %1 y marca %2.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Done: the contact is open, as read back.</source>
        <translation>Hecho: el contacto está abierto, según la relectura.</translation>
    </message>
    <message>
        <source>Done: the contact is closed, as read back.</source>
        <translation>Hecho: el contacto está cerrado, según la relectura.</translation>
    </message>
    <message>
        <source>Ready for reconnection: press the button on the meter now.</source>
        <translation>Listo para la reconexión: pulse ahora el botón del contador.</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>Done: script %1 was executed.</source>
        <translation>Hecho: se ejecutó el script %1.</translation>
    </message>
    <message>
        <source>Done: written and read back.</source>
        <translation>Hecho: escrito y releído.</translation>
    </message>
    <message>
        <source>Done: the meter accepted it; this client may not read it back.</source>
        <translation>Hecho: el contador lo aceptó; este cliente no puede releerlo.</translation>
    </message>
    <message>
        <source>Done: the meter executed it.</source>
        <translation>Hecho: el contador lo ejecutó.</translation>
    </message>
    <message>
        <source>It returned %1.</source>
        <translation>Devolvió %1.</translation>
    </message>
    <message>
        <source>%1: %2 entries in the meter</source>
        <translation>%1: %2 entradas en el contador</translation>
    </message>
    <message>
        <source>%1: %2 read</source>
        <translation>%1: %2 leídas</translation>
    </message>
    <message>
        <source>The meter shows no event log to this client.</source>
        <translation>El contador no muestra ningún registro de eventos a este cliente.</translation>
    </message>
    <message numerus="yes">
        <source>Done: the log was cleared; %n entries are in it.</source>
        <translation>
            <numerusform>Hecho: el registro se borró; contiene %n entrada.</numerusform>
            <numerusform>Hecho: el registro se borró; contiene %n entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Likely: %1</source>
        <translation>Probable:  %1</translation>
    </message>
    <message>
        <source>Next:   %1</source>
        <translation>Siguiente: %1</translation>
    </message>
    <message>
        <source>No error has a code like “%1”. “ami-cli explain” without a code lists them all.</source>
        <translation>Ningún error tiene un código como «%1». «ami-cli explain» sin código los lista todos.</translation>
    </message>
    <message>
        <source>Firmware transfer</source>
        <translation>Transferencia de firmware</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>habilitada</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>Block size</source>
        <translation>Tamaño de bloque</translation>
    </message>
    <message>
        <source>%1 octets</source>
        <translation>%1 octetos</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Bloques</translation>
    </message>
    <message>
        <source>%1 of %2 are there</source>
        <translation>%1 de %2 presentes</translation>
    </message>
    <message>
        <source>Ready to be activated</source>
        <translation>Listo para activarse</translation>
    </message>
    <message>
        <source>%1, %2 octets</source>
        <translation>%1, %2 octetos</translation>
    </message>
    <message numerus="yes">
        <source>Done: %n block(s) sent, and the meter has all of them.</source>
        <translation>
            <numerusform>Hecho: %n bloque enviado; el contador los tiene todos.</numerusform>
            <numerusform>Hecho: %n bloques enviados; el contador los tiene todos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection was lost and opened again %n time(s).</source>
        <translation>
            <numerusform>La conexión se perdió y se abrió de nuevo %n vez.</numerusform>
            <numerusform>La conexión se perdió y se abrió de nuevo %n veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: the meter has verified the firmware.</source>
        <translation>Hecho: el contador ha verificado el firmware.</translation>
    </message>
    <message>
        <source>Done: firmware %1 runs in place of %2.</source>
        <translation>Hecho: el firmware %1 funciona en lugar de %2.</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>attribute %1</source>
        <translation>atributo %1</translation>
    </message>
    <message>
        <source>method %1</source>
        <translation>método %1</translation>
    </message>
    <message>
        <source>%1  class %2 (%3), version %4</source>
        <translation>%1  clase %2 (%3), versión %4</translation>
    </message>
    <message>
        <source>%1: the type is not the standard's: %2</source>
        <translation>%1: el tipo no es el de la norma: %2</translation>
    </message>
    <message numerus="yes">
        <source>The meter has more than one row for %n time(s):</source>
        <translation>
            <numerusform>El contador tiene más de una fila para %n instante:</numerusform>
            <numerusform>El contador tiene más de una fila para %n instantes:</numerusform>
        </translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Mensaje %1</translation>
    </message>
    <message>
        <source>from the client</source>
        <translation>del cliente</translation>
    </message>
    <message>
        <source>from the meter</source>
        <translation>del contador</translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s)</source>
        <translation>
            <numerusform>%n octeto</numerusform>
            <numerusform>%n octetos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deciphered, %n octet(s)</source>
        <translation>
            <numerusform>descifrado, %n octeto</numerusform>
            <numerusform>descifrado, %n octetos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>segments put together, %n octet(s)</source>
        <translation>
            <numerusform>segmentos reunidos, %n octeto</numerusform>
            <numerusform>segmentos reunidos, %n octetos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>blocks put together, %n octet(s)</source>
        <translation>
            <numerusform>bloques reunidos, %n octeto</numerusform>
            <numerusform>bloques reunidos, %n octetos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is neither hexadecimal text nor a file that can be read.</source>
        <translation>%1 no es texto hexadecimal ni un archivo que se pueda leer.</translation>
    </message>
    <message>
        <source>Largest message</source>
        <translation>Mensaje más largo</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message numerus="yes">
        <source>Meter %1: %n data set(s) at %2 baud.</source>
        <translation>
            <numerusform>Contador %1: %n conjunto de datos a %2 Bd.</numerusform>
            <numerusform>Contador %1: %n conjuntos de datos a %2 Bd.</numerusform>
        </translation>
    </message>
    <message>
        <source>The readout has no %1.</source>
        <translation>La lectura de datos no contiene %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) added to %1.</source>
        <translation>
            <numerusform>%n lectura añadida a %1.</numerusform>
            <numerusform>%n lecturas añadidas a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: the meter accepted it; it cannot be read back.</source>
        <translation>Hecho: el contador lo aceptó; no se puede releer.</translation>
    </message>
    <message>
        <source>Execute %2 in meter %1?</source>
        <translation>¿Ejecutar %2 en el contador %1?</translation>
    </message>
    <message>
        <source>Execute %2 in meter %1 with %3?</source>
        <translation>¿Ejecutar %2 en el contador %1 con %3?</translation>
    </message>
    <message>
        <source>Write %2 of meter %1? It will hold %3; what it holds now cannot be read.</source>
        <translation>¿Escribir %2 del contador %1? Contendrá %3; lo que contiene ahora no se puede leer.</translation>
    </message>
    <message>
        <source>Write %2 of meter %1? It holds %4; it will hold %3.</source>
        <translation>¿Escribir %2 del contador %1? Contiene %4; contendrá %3.</translation>
    </message>
    <message>
        <source>This program does not know what that does in the meter: you answer for it.</source>
        <translation>Este programa no sabe qué efecto tiene eso en el contador: la responsabilidad es suya.</translation>
    </message>
    <message>
        <source>“write” needs an address and a value.</source>
        <translation>«write» necesita una dirección y un valor.</translation>
    </message>
    <message>
        <source>“execute” takes an address and at most one value.</source>
        <translation>«execute» admite una dirección y como máximo un valor.</translation>
    </message>
    <message>
        <source>There is no serial port here. Plug the probe in, or give a path.</source>
        <translation>Aquí no hay ningún puerto serie. Enchufe la sonda o indique una ruta.</translation>
    </message>
    <message>
        <source>There is more than one serial port; say which, for example: ami-cli probe /dev/ttyUSB0</source>
        <translation>Hay más de un puerto serie; indique cuál, por ejemplo: ami-cli probe /dev/ttyUSB0</translation>
    </message>
    <message>
        <source>      Why: %1</source>
        <translation>      Por qué: %1</translation>
    </message>
    <message>
        <source>      What to do: %1</source>
        <translation>      Qué hacer: %1</translation>
    </message>
    <message>
        <source>Light %1 %2 %  best %3 %  (%4)</source>
        <translation>Luz %1 %2 %  mejor %3 %  (%4)</translation>
    </message>
    <message>
        <source>Move the head slowly; the bar follows within a second or two. Ctrl-C ends it.</source>
        <translation>Mueva el cabezal despacio; la barra responde en uno o dos segundos. Ctrl-C termina.</translation>
    </message>
    <message>
        <source>The link was lost: %1 Trying to go on.</source>
        <translation>Se perdió el enlace: %1 Se intenta continuar.</translation>
    </message>
    <message>
        <source>, %1 octets/s of values</source>
        <translation>, %1 octetos/s de valores</translation>
    </message>
    <message numerus="yes">
        <source>, %n mended</source>
        <translation>
            <numerusform>, %n corregido</numerusform>
            <numerusform>, %n corregidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Octets to the meter</source>
        <translation>Octetos al contador</translation>
    </message>
    <message>
        <source>Octets from the meter</source>
        <translation>Octetos del contador</translation>
    </message>
    <message>
        <source>Masked octets</source>
        <translation>Octetos enmascarados</translation>
    </message>
    <message>
        <source>Failures of the line</source>
        <translation>Fallos de la línea</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Escrito en %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>an SCPI multimeter</source>
        <translation>un multímetro SCPI</translation>
    </message>
    <message>
        <source>a Fluke</source>
        <translation>un Fluke</translation>
    </message>
    <message>
        <source>Looking for %1 at %2 baud…</source>
        <translation>Buscando %1 a %2 Bd…</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Contador</translation>
    </message>
    <message>
        <source>Multimeter</source>
        <translation>Multímetro</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Tolerancia</translation>
    </message>
    <message>
        <source>Pair %1 of %2</source>
        <translation>Par %1 de %2</translation>
    </message>
    <message>
        <source>moved too much, not counted</source>
        <translation>varió demasiado, no se cuenta</translation>
    </message>
    <message>
        <source>The meter's allowance was not given: class 1 (±1 % of the reading) is assumed.</source>
        <translation>No se indicó la tolerancia del contador: se supone la clase 1 (±1 % de la lectura).</translation>
    </message>
    <message>
        <source>Its display</source>
        <translation>Su pantalla</translation>
    </message>
    <message>
        <source>Measured at</source>
        <translation>Medido en</translation>
    </message>
    <message>
        <source>Allowed: meter</source>
        <translation>Tolerancia: contador</translation>
    </message>
    <message>
        <source>±%1 (%2 % of the reading)</source>
        <translation>±%1 (%2 % de la lectura)</translation>
    </message>
    <message>
        <source>Allowed: multimeter</source>
        <translation>Tolerancia: multímetro</translation>
    </message>
    <message>
        <source>±%1 (%2)</source>
        <translation>±%1 (%2)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>Allowed: resolutions</source>
        <translation>Tolerancia: resoluciones</translation>
    </message>
    <message>
        <source>±%1 and ±%2</source>
        <translation>±%1 y ±%2</translation>
    </message>
    <message>
        <source>Allowed: angles</source>
        <translation>Tolerancia: ángulos</translation>
    </message>
    <message>
        <source>±%1</source>
        <translation>±%1</translation>
    </message>
    <message>
        <source>Allowed: not at the same moment</source>
        <translation>Tolerancia: no simultáneo</translation>
    </message>
    <message>
        <source>Allowed in all</source>
        <translation>Tolerancia total</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Veredicto: %1</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>no comunicado</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>Malla</translation>
    </message>
    <message>
        <source>PAN 0x%1</source>
        <translation>PAN 0x%1</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n nodo</numerusform>
            <numerusform>%n nodos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operational</source>
        <translation>
            <numerusform>%n operativo</numerusform>
            <numerusform>%n operativos</numerusform>
        </translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Padre</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>Saltos</translation>
    </message>
    <message>
        <source>At parent dBm</source>
        <translation>En el padre, dBm</translation>
    </message>
    <message>
        <source>At node dBm</source>
        <translation>En el nodo, dBm</translation>
    </message>
    <message>
        <source>Margin dB</source>
        <translation>Margen dB</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>Transporta</translation>
    </message>
    <message>
        <source>Age s</source>
        <translation>Antigüedad s</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Before dBm</source>
        <translation>Antes dBm</translation>
    </message>
    <message>
        <source>After dBm</source>
        <translation>Después dBm</translation>
    </message>
    <message>
        <source>Change dB</source>
        <translation>Cambio dB</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Nothing to advise: no node suffers as far as it is reported.</source>
        <translation>Nada que aconsejar: ningún nodo tiene problemas, según lo comunicado.</translation>
    </message>
    <message>
        <source>There is no node %1 in this mesh.</source>
        <translation>No hay ningún nodo %1 en esta red mallada.</translation>
    </message>
    <message>
        <source>The path does not lead to a border router.</source>
        <translation>La ruta no lleva a un router de borde.</translation>
    </message>
    <message>
        <source>%1: only in the first run</source>
        <translation>%1: solo en la primera ejecución</translation>
    </message>
    <message>
        <source>%1: only in the second run</source>
        <translation>%1: solo en la segunda ejecución</translation>
    </message>
    <message>
        <source>%1: parent %2, then %3</source>
        <translation>%1: padre %2, después %3</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: ha cambiado</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>No se puede leer el archivo %1.</translation>
    </message>
    <message numerus="yes">
        <source>The table can be used: %n entries.</source>
        <translation>
            <numerusform>La tabla se puede usar: %n entrada.</numerusform>
            <numerusform>La tabla se puede usar: %n entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 of “types”: %2</source>
        <translation>Entrada %1 de «types»: %2</translation>
    </message>
    <message>
        <source>The file is no JSON object.</source>
        <translation>El archivo no es un objeto JSON.</translation>
    </message>
    <message>
        <source>“periods” does not map seconds to codes.</source>
        <translation>«periods» no asigna códigos a segundos.</translation>
    </message>
    <message>
        <source>“obis” or “c1219”, “kind” or “ref” is missing, or both of the first two are there.</source>
        <translation>Falta «obis» o «c1219», «kind» o «ref», o están presentes los dos primeros a la vez.</translation>
    </message>
    <message>
        <source>“obis” is not six groups of a number, a range or an asterisk.</source>
        <translation>«obis» no consta de seis grupos de un número, un intervalo o un asterisco.</translation>
    </message>
    <message>
        <source>“unit” is not a number from 0 to 255.</source>
        <translation>«unit» no es un número de 0 a 255.</translation>
    </message>
    <message>
        <source>“kind” is not register, interval or instantaneous.</source>
        <translation>«kind» no es register, interval ni instantaneous.</translation>
    </message>
    <message>
        <source>A member of “c1219” is missing, unknown or out of range.</source>
        <translation>Un miembro de «c1219» falta, es desconocido o está fuera de los límites.</translation>
    </message>
    <message>
        <source>“ref” is not 18 numbers, or has a placeholder that the entry cannot fill.</source>
        <translation>«ref» no consta de 18 números, o tiene un marcador que la entrada no puede rellenar.</translation>
    </message>
    <message>
        <source>An earlier entry is about the same register, unit and kind.</source>
        <translation>Una entrada anterior se refiere al mismo registro, la misma unidad y la misma clase.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>%1, and %2 in its log</source>
        <translation>%1, y %2 en su registro</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Lecturas</translation>
    </message>
    <message>
        <source>Not yet confirmed</source>
        <translation>Aún sin confirmar</translation>
    </message>
    <message>
        <source>The oldest of them</source>
        <translation>La más antigua de ellas</translation>
    </message>
    <message>
        <source>Last copy</source>
        <translation>Última copia</translation>
    </message>
    <message>
        <source>%1, %2, %3 readings</source>
        <translation>%1, %2, %3 lecturas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Last check of every row</source>
        <translation>Última comprobación de todas las filas</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>Libre en el disco</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>there</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>given up, or never made</source>
        <translation>liberada, o nunca creada</translation>
    </message>
    <message>
        <source>The disk is full: no new readings are stored. Nothing is lost. Send what waits and make room; the program then goes on by itself.</source>
        <translation>El disco está lleno: no se guardan lecturas nuevas. No se pierde nada. Envíe lo que está pendiente y libere espacio; el programa continúa después por sí mismo.</translation>
    </message>
    <message>
        <source>The disk is nearly full: less than 64 MiB are free. Make room before you begin anything long, such as a key change.</source>
        <translation>El disco está casi lleno: quedan libres menos de 64 MiB. Libere espacio antes de empezar algo largo, como un cambio de clave.</translation>
    </message>
    <message>
        <source>Less than a tenth of the disk is free. Batches that the server has confirmed are removed earlier than usual.</source>
        <translation>Queda libre menos de una décima parte del disco. Los lotes que el servidor ha confirmado se eliminan antes de lo habitual.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not what was stored; the disk has changed them. They are not sent. Read those meters again.</source>
        <translation>
            <numerusform>%n fila no es lo que se guardó; el disco la ha alterado. No se envía. Lea de nuevo ese contador.</numerusform>
            <numerusform>%n filas no son lo que se guardó; el disco las ha alterado. No se envían. Lea de nuevo esos contadores.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last check found damage. Copies from before are kept; replace the disk soon.</source>
        <translation>La última comprobación encontró daños. Se conservan las copias anteriores; sustituya pronto el disco.</translation>
    </message>
    <message>
        <source>The store was damaged and was put aside on %1. A copy of %2 took its place.</source>
        <translation>El almacén estaba dañado y se apartó el %1. Una copia del %2 ocupó su lugar.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n reading(s) of the damaged file are not in the copy.</source>
        <translation>
            <numerusform>Como máximo %n lectura del archivo dañado no está en la copia.</numerusform>
            <numerusform>Como máximo %n lecturas del archivo dañado no están en la copia.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many readings are missing cannot be told: at most those stored after the copy.</source>
        <translation>No se puede saber cuántas lecturas faltan: como máximo las guardadas después de la copia.</translation>
    </message>
    <message>
        <source>Look for them with: ami-cli store salvage %1 --to FILE</source>
        <translation>Búsquelas con: ami-cli store salvage %1 --to FILE</translation>
    </message>
    <message>
        <source>Copied to %1: %2, %3 readings, every row checked.</source>
        <translation>Copiado en %1: %2, %3 lecturas, todas las filas comprobadas.</translation>
    </message>
    <message>
        <source>Pages looked at</source>
        <translation>Páginas examinadas</translation>
    </message>
    <message>
        <source>Readings with a proof of their own</source>
        <translation>Lecturas con una prueba propia</translation>
    </message>
    <message>
        <source>Readings that may be altered</source>
        <translation>Lecturas que pueden estar alteradas</translation>
    </message>
    <message>
        <source>Rows whose meter is not found</source>
        <translation>Filas cuyo contador no se encuentra</translation>
    </message>
    <message>
        <source>Nothing of it is sent. To put it into the store: ami-cli store salvage --accept %1</source>
        <translation>No se envía nada de ello. Para incorporarlo al almacén: ami-cli store salvage --accept %1</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadidas</translation>
    </message>
    <message>
        <source>Added as questionable</source>
        <translation>Añadidas como dudosas</translation>
    </message>
    <message>
        <source>Known before</source>
        <translation>Ya conocidas</translation>
    </message>
    <message>
        <source>With another value than the store’s</source>
        <translation>Con un valor distinto del que tiene el almacén</translation>
    </message>
    <message>
        <source>%1 of %2 meters, %3 of %4 registers</source>
        <translation>%1 de %2 contadores, %3 de %4 registros</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation><numerusform>%n con fallo</numerusform><numerusform>%n con fallo</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <translation><numerusform>%n apartado</numerusform><numerusform>%n apartados</numerusform></translation>
    </message>
    <message>
        <source>%1 registers/s</source>
        <translation>%1 registros/s</translation>
    </message>
    <message>
        <source>round trip %1 ms</source>
        <translation>ida y vuelta %1 ms</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>faltan unos %1 s</translation>
    </message>
    <message>
        <source>%1 of %2 meters and %3 of %4 registers read in %5 s: %6 datagrams sent, %7 of them again.</source>
        <translation>Leídos %1 de %2 contadores y %3 de %4 registros en %5 s: %6 datagramas enviados, %7 de ellos repetidos.</translation>
    </message>
    <message>
        <source>Kept in %1: %2 new, %3 known before.</source>
        <translation>Guardado en %1: %2 nuevas, %3 ya conocidas.</translation>
    </message>
    <message numerus="yes">
        <source>%n register(s) were read before in this round.</source>
        <translation><numerusform>%n registro ya se había leído en esta ronda.</numerusform><numerusform>%n registros ya se habían leído en esta ronda.</numerusform></translation>
    </message>
    <message>
        <source>The way through the mesh is known of %1 of %2 meters.</source>
        <translation>Se conoce el camino por la malla de %1 de %2 contadores.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message numerus="yes">
        <source>%n register(s) refused</source>
        <translation><numerusform>%n registro rechazado</numerusform><numerusform>%n registros rechazados</numerusform></translation>
    </message>
    <message>
        <source>Agent %1 has registered from %2.</source>
        <translation>El agente %1 se ha registrado desde %2.</translation>
    </message>
    <message>
        <source>It signs what it sends; this program does not verify that.</source>
        <translation>Firma lo que envía; este programa no lo verifica.</translation>
    </message>
    <message>
        <source>an answer of ours was an error of CoAP</source>
        <translation>una respuesta nuestra fue un error de CoAP</translation>
    </message>
    <message>
        <source>it wants answers that are signed by its own manager</source>
        <translation>quiere respuestas firmadas por su propio gestor</translation>
    </message>
    <message>
        <source>it cannot do what was asked</source>
        <translation>no puede hacer lo que se le pidió</translation>
    </message>
    <message>
        <source>reason %1</source>
        <translation>motivo %1</translation>
    </message>
    <message>
        <source>Agent %1 complains: %2.</source>
        <translation>El agente %1 se queja: %2.</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>%1 ms ± %2 ms, sent again after %3 ms</source>
        <translation>%1 ms ± %2 ms, reenvío tras %3 ms</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Reenviado</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation><numerusform>%n vez</numerusform><numerusform>%n veces</numerusform></translation>
    </message>
</context>
<context>
    <name>ControlDesk</name>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>The clock was %1 and is %2.</source>
        <translation>El reloj estaba %1 y ahora está %2.</translation>
    </message>
    <message>
        <source>Ready for reconnection: press the button on the meter now.</source>
        <translation>Listo para reconectar: pulse ahora el botón del contador.</translation>
    </message>
    <message>
        <source>The supply is connected, as read back.</source>
        <translation>El suministro está conectado, según la lectura posterior.</translation>
    </message>
    <message>
        <source>The supply is disconnected, as read back.</source>
        <translation>El suministro está cortado, según la lectura posterior.</translation>
    </message>
    <message>
        <source>The firmware is in the meter and verified. It can be activated.</source>
        <translation>El firmware está en el contador y verificado. Se puede activar.</translation>
    </message>
    <message>
        <source>Firmware %1 runs in place of %2.</source>
        <translation>El firmware %1 funciona en lugar de %2.</translation>
    </message>
    <message>
        <source>The event log was cleared.</source>
        <translation>Se borró el registro de eventos.</translation>
    </message>
</context>
<context>
    <name>ControlHelp</name>
    <message>
        <source>Agree beforehand; without a terminal nothing is changed otherwise</source>
        <translation>Dar el acuerdo de antemano; sin terminal, de otro modo no se cambia nada</translation>
    </message>
    <message>
        <source>The audit log; the usual one when left out</source>
        <translation>El registro de auditoría; si se omite, el habitual</translation>
    </message>
    <message>
        <source>Show the meter's clock and its drift; set, shift or adjust it</source>
        <translation>Mostrar el reloj del contador y su deriva; ponerlo en hora, desplazarlo o ajustarlo</translation>
    </message>
    <message>
        <source>Set it to this computer's time, in the meter's own zone</source>
        <translation>Ponerlo a la hora de este equipo, en la zona propia del contador</translation>
    </message>
    <message>
        <source>Shift it by so many seconds, -900 to 900</source>
        <translation>Desplazarlo estos segundos, de -900 a 900</translation>
    </message>
    <message>
        <source>Adjust it to the nearest quarter hour, minute or measuring period, or to the preset time</source>
        <translation>Ajustarlo al cuarto de hora, minuto o período de medida más próximo, o a la hora prefijada</translation>
    </message>
    <message>
        <source>Allow a jump of more than a minute without being asked</source>
        <translation>Permitir un salto de más de un minuto sin preguntar</translation>
    </message>
    <message>
        <source>Show the disconnector; disconnect or reconnect the supply</source>
        <translation>Mostrar el elemento de corte; cortar o reconectar el suministro</translation>
    </message>
    <message>
        <source>Open the contact: the customer is without supply</source>
        <translation>Abrir el contacto: el cliente se queda sin suministro</translation>
    </message>
    <message>
        <source>Close the contact, or make it ready for the button</source>
        <translation>Cerrar el contacto, o dejarlo listo para el botón</translation>
    </message>
    <message>
        <source>Another one than 0.0.96.3.10.255</source>
        <translation>Otro distinto de 0.0.96.3.10.255</translation>
    </message>
    <message>
        <source>List the scripts of a table; execute one of them</source>
        <translation>Listar los scripts de una tabla; ejecutar uno de ellos</translation>
    </message>
    <message>
        <source>The script table: 0.0.10.0.1 end of billing period, .100 tariffs, .106 disconnector, .107 image activation</source>
        <translation>La tabla de scripts: 0.0.10.0.1 fin del período de facturación, .100 tarifas, .106 elemento de corte, .107 activación de imagen</translation>
    </message>
    <message>
        <source>Execute the script of this number</source>
        <translation>Ejecutar el script de este número</translation>
    </message>
    <message>
        <source>Show the firmware transfer; send firmware, have it verified, activate it</source>
        <translation>Mostrar la transferencia de firmware; enviar firmware, hacerlo verificar, activarlo</translation>
    </message>
    <message>
        <source>The firmware file</source>
        <translation>El archivo de firmware</translation>
    </message>
    <message>
        <source>What its manufacturer calls it: text, or octets as hex:0011FF</source>
        <translation>Cómo lo llama su fabricante: texto, u octetos como hex:0011FF</translation>
    </message>
    <message>
        <source>Go on with the transfer that the meter holds: only missing blocks are sent</source>
        <translation>Continuar la transferencia que tiene el contador: solo se envían los bloques que faltan</translation>
    </message>
    <message>
        <source>Have the meter verify it</source>
        <translation>Hacer que el contador lo verifique</translation>
    </message>
    <message>
        <source>Activate it; this cannot be undone, and the meter restarts</source>
        <translation>Activarlo; no se puede deshacer, y el contador se reinicia</translation>
    </message>
    <message>
        <source>Read event logs, codes in words; clear one</source>
        <translation>Leer registros de eventos, con los códigos en palabras; borrar uno</translation>
    </message>
    <message>
        <source>Only this log: standard, fraud, disconnector, mbus, quality or communication</source>
        <translation>Solo este registro: standard, fraud, disconnector, mbus, quality o communication</translation>
    </message>
    <message>
        <source>First event, ISO 8601; the oldest when left out</source>
        <translation>Primer evento, ISO 8601; si se omite, el más antiguo</translation>
    </message>
    <message>
        <source>Last event; the newest when left out</source>
        <translation>Último evento; si se omite, el más reciente</translation>
    </message>
    <message>
        <source>Clear the log; read it before</source>
        <translation>Borrar el registro; léalo antes</translation>
    </message>
    <message>
        <source>Show tariff calendar, special days and schedules; activate the prepared calendar</source>
        <translation>Mostrar el calendario tarifario, los días especiales y las programaciones; activar el calendario preparado</translation>
    </message>
    <message>
        <source>The prepared (passive) calendar takes the place of the active one</source>
        <translation>El calendario preparado (pasivo) sustituye al activo</translation>
    </message>
    <message>
        <source>Show limiter, register monitor, error and alarm register</source>
        <translation>Mostrar el limitador, el monitor de registro y los registros de errores y de alarmas</translation>
    </message>
    <message>
        <source>Write any attribute and read it back (support)</source>
        <translation>Escribir cualquier atributo y releerlo (soporte)</translation>
    </message>
    <message>
        <source>What to write, for example 71:0.0.17.0.0:4</source>
        <translation>Qué escribir, por ejemplo 71:0.0.17.0.0:4</translation>
    </message>
    <message>
        <source>TYPE:VALUE, for example double-long-unsigned:42, octet-string:0011, boolean:true, structure{unsigned:1,null-data}</source>
        <translation>TYPE:VALUE, por ejemplo double-long-unsigned:42, octet-string:0011, boolean:true, structure{unsigned:1,null-data}</translation>
    </message>
    <message>
        <source>Invoke any method (support)</source>
        <translation>Invocar cualquier método (soporte)</translation>
    </message>
    <message>
        <source>Which method, for example 8:0.0.1.0.0:3</source>
        <translation>Qué método, por ejemplo 8:0.0.1.0.0:3</translation>
    </message>
    <message>
        <source>Its parameter as TYPE:VALUE; none when left out</source>
        <translation>Su parámetro como TYPE:VALUE; si se omite, ninguno</translation>
    </message>
    <message>
        <source>Verify or show the log of what was done to meters</source>
        <translation>Verificar o mostrar el registro de lo que se hizo en los contadores</translation>
    </message>
    <message>
        <source>verify checks the chain and changes nothing; show lists the entries</source>
        <translation>verify comprueba la cadena y no cambia nada; show lista las entradas</translation>
    </message>
    <message>
        <source>Only entries of this meter</source>
        <translation>Solo las entradas de este contador</translation>
    </message>
    <message>
        <source>not CLASS:OBIS:NUMBER such as 71:0.0.17.0.0.255:4</source>
        <translation>no es CLASS:OBIS:NUMBER, como 71:0.0.17.0.0.255:4</translation>
    </message>
    <message>
        <source>not one of standard, fraud, disconnector, mbus, quality, communication</source>
        <translation>no es standard, fraud, disconnector, mbus, quality ni communication</translation>
    </message>
    <message>
        <source>not a typed value from character %1 on</source>
        <translation>no es un valor con tipo a partir del carácter %1</translation>
    </message>
</context>
<context>
    <name>Deviation</name>
    <message>
        <source>The LLC header before an APDU is missing</source>
        <translation>Falta la cabecera LLC delante de una APDU</translation>
    </message>
    <message>
        <source>An answer carries the LLC header of a request (E6 E6 00)</source>
        <translation>Una respuesta lleva la cabecera LLC de una petición (E6 E6 00)</translation>
    </message>
    <message>
        <source>The parameters of the UA break their own lengths</source>
        <translation>Los parámetros de la UA incumplen sus propias longitudes</translation>
    </message>
    <message>
        <source>The UA grants nothing although the SNRM offered parameters</source>
        <translation>La UA no concede nada aunque la SNRM ofrecía parámetros</translation>
    </message>
    <message>
        <source>A parameter of the UA has more or fewer octets than usual</source>
        <translation>Un parámetro de la UA tiene más o menos octetos de lo habitual</translation>
    </message>
    <message>
        <source>Parameters of the UA are out of order or come twice</source>
        <translation>Los parámetros de la UA están desordenados o aparecen dos veces</translation>
    </message>
    <message>
        <source>The UA names a parameter that does not exist</source>
        <translation>La UA indica un parámetro que no existe</translation>
    </message>
    <message>
        <source>A parameter of the UA is outside its range</source>
        <translation>Un parámetro de la UA está fuera de su rango</translation>
    </message>
    <message>
        <source>The UA names larger limits than the SNRM</source>
        <translation>La UA indica límites mayores que la SNRM</translation>
    </message>
    <message>
        <source>Octets stand behind the parameters of the UA</source>
        <translation>Hay octetos detrás de los parámetros de la UA</translation>
    </message>
    <message>
        <source>The UA comes with the two addresses exchanged</source>
        <translation>La UA llega con las dos direcciones intercambiadas</translation>
    </message>
    <message>
        <source>The meter answers with another form of its address than it was asked with</source>
        <translation>El contador responde con otra forma de su dirección que la usada en la petición</translation>
    </message>
    <message>
        <source>The header check sequence is wrong although the frame check sequence is right</source>
        <translation>La secuencia de control de la cabecera es incorrecta aunque la de la trama es correcta</translation>
    </message>
    <message>
        <source>An information field is longer than what was negotiated</source>
        <translation>Un campo de información es más largo de lo negociado</translation>
    </message>
    <message>
        <source>More frames came without an acknowledgement than the window allows</source>
        <translation>Llegaron más tramas sin acuse de recibo de las que permite la ventana</translation>
    </message>
    <message>
        <source>A window was granted but only one frame is sent for each poll</source>
        <translation>Se concedió una ventana pero solo se envía una trama por cada sondeo</translation>
    </message>
    <message>
        <source>The meter answers an SNRM with DM or FRMR before it connects</source>
        <translation>El contador responde a una SNRM con DM o FRMR antes de conectar</translation>
    </message>
    <message>
        <source>A frame has a control field that does not exist</source>
        <translation>Una trama tiene un campo de control que no existe</translation>
    </message>
    <message>
        <source>The meter does not answer a DISC</source>
        <translation>El contador no responde a una DISC</translation>
    </message>
    <message>
        <source>An answer names other wrapper ports than the request</source>
        <translation>Una respuesta indica otros puertos del wrapper que la petición</translation>
    </message>
    <message>
        <source>The AARE spells out the default protocol version</source>
        <translation>La AARE incluye explícitamente la versión de protocolo por defecto</translation>
    </message>
    <message>
        <source>The AARE holds a field that it does not have</source>
        <translation>La AARE contiene un campo que no le corresponde</translation>
    </message>
    <message>
        <source>A length in an ACSE APDU has more octets than it needs</source>
        <translation>Una longitud de una APDU ACSE tiene más octetos de los necesarios</translation>
    </message>
    <message>
        <source>A number in an ACSE APDU has superfluous octets</source>
        <translation>Un número de una APDU ACSE tiene octetos superfluos</translation>
    </message>
    <message>
        <source>The AARE names no application context</source>
        <translation>La AARE no indica ningún contexto de aplicación</translation>
    </message>
    <message>
        <source>The AARE names another application context than the AARQ</source>
        <translation>La AARE indica otro contexto de aplicación que la AARQ</translation>
    </message>
    <message>
        <source>The AARE holds no result-source-diagnostic</source>
        <translation>La AARE no contiene result-source-diagnostic</translation>
    </message>
    <message>
        <source>The association is accepted with a diagnostic other than null</source>
        <translation>La asociación se acepta con un diagnóstico distinto de null</translation>
    </message>
    <message>
        <source>The AARE holds a diagnostic that does not exist</source>
        <translation>La AARE contiene un diagnóstico que no existe</translation>
    </message>
    <message>
        <source>A rejecting AARE holds no user-information</source>
        <translation>Una AARE de rechazo no contiene user-information</translation>
    </message>
    <message>
        <source>An accepting AARE holds no user-information</source>
        <translation>Una AARE de aceptación no contiene user-information</translation>
    </message>
    <message>
        <source>The conformance block has the tag 5F without 1F</source>
        <translation>El bloque de conformidad tiene la etiqueta 5F sin 1F</translation>
    </message>
    <message>
        <source>The meter grants services that were not proposed</source>
        <translation>El contador concede servicios que no se propusieron</translation>
    </message>
    <message>
        <source>The meter's PDU size is 0, which means no limit</source>
        <translation>El tamaño de PDU del contador es 0, lo que significa sin límite</translation>
    </message>
    <message>
        <source>The meter's PDU size is smaller than the least that is allowed</source>
        <translation>El tamaño de PDU del contador es menor que el mínimo permitido</translation>
    </message>
    <message>
        <source>The VAA name is not the one of the referencing method</source>
        <translation>El nombre VAA no es el del método de referencia</translation>
    </message>
    <message>
        <source>The DLMS version is not 6</source>
        <translation>La versión de DLMS no es 6</translation>
    </message>
    <message>
        <source>The InitiateResponse holds a quality of service</source>
        <translation>La InitiateResponse contiene una calidad de servicio</translation>
    </message>
    <message>
        <source>An AARQ is answered with an error APDU in place of an AARE</source>
        <translation>A una AARQ se responde con una APDU de error en lugar de una AARE</translation>
    </message>
    <message>
        <source>An AARQ is refused because an earlier association is still open</source>
        <translation>Se rechaza una AARQ porque sigue abierta una asociación anterior</translation>
    </message>
    <message>
        <source>The RLRE breaks its own lengths</source>
        <translation>La RLRE incumple sus propias longitudes</translation>
    </message>
    <message>
        <source>The user-information of the RLRE cannot be decoded</source>
        <translation>No se puede descodificar la user-information de la RLRE</translation>
    </message>
    <message>
        <source>The RLRE gives no reason</source>
        <translation>La RLRE no da ningún motivo</translation>
    </message>
    <message>
        <source>The RLRE gives a reason other than normal</source>
        <translation>La RLRE da un motivo distinto de normal</translation>
    </message>
    <message>
        <source>An RLRQ is answered with an error APDU or another APDU than an RLRE</source>
        <translation>A una RLRQ se responde con una APDU de error u otra APDU distinta de RLRE</translation>
    </message>
    <message>
        <source>The meter does not answer an RLRQ</source>
        <translation>El contador no responde a una RLRQ</translation>
    </message>
    <message>
        <source>Octets stand behind a value</source>
        <translation>Hay octetos detrás de un valor</translation>
    </message>
    <message>
        <source>A length or a count has more octets than it needs</source>
        <translation>Una longitud o una cuenta tiene más octetos de los necesarios</translation>
    </message>
    <message>
        <source>A boolean is neither 00 nor 01</source>
        <translation>Un boolean no es ni 00 ni 01</translation>
    </message>
    <message>
        <source>Bits behind the end of a bit-string are set</source>
        <translation>Hay bits activados detrás del final de una bit-string</translation>
    </message>
    <message>
        <source>A visible-string holds octets that are no visible characters</source>
        <translation>Una visible-string contiene octetos que no son caracteres visibles</translation>
    </message>
    <message>
        <source>An answer changes the service class or the priority of its request</source>
        <translation>Una respuesta cambia la clase de servicio o la prioridad de su petición</translation>
    </message>
    <message>
        <source>An answer has another invoke-id than its request</source>
        <translation>Una respuesta tiene otro invoke-id que su petición</translation>
    </message>
    <message>
        <source>A request is answered by another service</source>
        <translation>A una petición responde otro servicio</translation>
    </message>
    <message>
        <source>The blocks of a long answer count from 0</source>
        <translation>Los bloques de una respuesta larga se cuentan desde 0</translation>
    </message>
    <message>
        <source>A block of a long answer is empty</source>
        <translation>Un bloque de una respuesta larga está vacío</translation>
    </message>
    <message>
        <source>A block comes out of order or twice</source>
        <translation>Un bloque llega desordenado o dos veces</translation>
    </message>
    <message>
        <source>The last block comes before the value is whole</source>
        <translation>El último bloque llega antes de que el valor esté completo</translation>
    </message>
    <message>
        <source>The value is whole but no block is marked as the last one</source>
        <translation>El valor está completo pero ningún bloque está marcado como el último</translation>
    </message>
    <message>
        <source>A transfer in blocks ends with another kind of answer</source>
        <translation>Una transferencia por bloques termina con otro tipo de respuesta</translation>
    </message>
    <message>
        <source>The blocks of an ACTION hold the bare value without its result</source>
        <translation>Los bloques de un ACTION contienen el valor solo, sin su resultado</translation>
    </message>
    <message>
        <source>A request for a list is refused as a whole</source>
        <translation>Una petición de una lista se rechaza entera</translation>
    </message>
    <message>
        <source>A list has another number of results than was asked for</source>
        <translation>Una lista tiene otro número de resultados que el solicitado</translation>
    </message>
    <message>
        <source>A value read in a list differs from the value read alone</source>
        <translation>Un valor leído en una lista difiere del valor leído solo</translation>
    </message>
    <message>
        <source>A value read in small blocks differs from the value read whole</source>
        <translation>Un valor leído en bloques pequeños difiere del valor leído entero</translation>
    </message>
    <message>
        <source>An APDU is longer than the PDU size that was proposed</source>
        <translation>Una APDU es más larga que el tamaño de PDU propuesto</translation>
    </message>
    <message>
        <source>A service of the granted conformance block is refused</source>
        <translation>Se rechaza un servicio del bloque de conformidad concedido</translation>
    </message>
    <message>
        <source>A service works that the conformance block does not grant</source>
        <translation>Funciona un servicio que el bloque de conformidad no concede</translation>
    </message>
    <message>
        <source>An attribute is refused by an exception-response</source>
        <translation>Un atributo se rechaza con una exception-response</translation>
    </message>
    <message>
        <source>A data-access-result does not exist</source>
        <translation>Un data-access-result no existe</translation>
    </message>
    <message>
        <source>An action-result does not exist</source>
        <translation>Un action-result no existe</translation>
    </message>
    <message>
        <source>A request is refused for another reason than the standard's</source>
        <translation>Una petición se rechaza por otro motivo que el de la norma</translation>
    </message>
    <message>
        <source>A request that must be refused is answered with a value</source>
        <translation>A una petición que debe rechazarse se responde con un valor</translation>
    </message>
    <message>
        <source>A notification comes although it was not negotiated</source>
        <translation>Llega una notificación aunque no se negoció</translation>
    </message>
    <message>
        <source>The time of a notification carries a type tag</source>
        <translation>La hora de una notificación lleva una etiqueta de tipo</translation>
    </message>
    <message>
        <source>The time of a notification is impossible</source>
        <translation>La hora de una notificación es imposible</translation>
    </message>
    <message>
        <source>An attribute has another type than its class gives it</source>
        <translation>Un atributo tiene otro tipo que el que le da su clase</translation>
    </message>
    <message>
        <source>A date-time is sent as date-time where an octet-string is specified, or the reverse</source>
        <translation>Una fecha y hora se envía como date-time donde se especifica octet-string, o al revés</translation>
    </message>
    <message>
        <source>A date-time has fields that are impossible</source>
        <translation>Una fecha y hora tiene campos imposibles</translation>
    </message>
    <message>
        <source>The day of the week does not fit the date</source>
        <translation>El día de la semana no corresponde a la fecha</translation>
    </message>
    <message>
        <source>The clock does not say how far it is from UTC</source>
        <translation>El reloj no indica su diferencia con UTC</translation>
    </message>
    <message>
        <source>The deviation of the clock has the wrong sign</source>
        <translation>La desviación del reloj tiene el signo equivocado</translation>
    </message>
    <message>
        <source>The deviation of the clock is outside its range</source>
        <translation>La desviación del reloj está fuera de su rango</translation>
    </message>
    <message>
        <source>The clock says of itself that it is invalid or doubtful</source>
        <translation>El reloj dice de sí mismo que no es válido o es dudoso</translation>
    </message>
    <message>
        <source>The daylight-saving bit does not fit the deviation and the time zone</source>
        <translation>El bit de horario de verano no concuerda con la desviación y la zona horaria</translation>
    </message>
    <message>
        <source>The object list cannot be read</source>
        <translation>No se puede leer la lista de objetos</translation>
    </message>
    <message>
        <source>An object stands twice in the object list</source>
        <translation>Un objeto figura dos veces en la lista de objetos</translation>
    </message>
    <message>
        <source>An object is missing that every meter must have</source>
        <translation>Falta un objeto que todo contador debe tener</translation>
    </message>
    <message>
        <source>An object has an interface class that this program does not know</source>
        <translation>Un objeto tiene una clase de interfaz que este programa no conoce</translation>
    </message>
    <message>
        <source>An object has a version of its class that this program does not know</source>
        <translation>Un objeto tiene una versión de su clase que este programa no conoce</translation>
    </message>
    <message>
        <source>The object list names an attribute or method that the class does not have</source>
        <translation>La lista de objetos nombra un atributo o método que la clase no tiene</translation>
    </message>
    <message>
        <source>The object list leaves out an attribute of the class</source>
        <translation>La lista de objetos omite un atributo de la clase</translation>
    </message>
    <message>
        <source>An access mode does not exist in this version of the association class</source>
        <translation>Un modo de acceso no existe en esta versión de la clase de asociación</translation>
    </message>
    <message>
        <source>An attribute that the object list calls readable is refused</source>
        <translation>Se rechaza un atributo que la lista de objetos declara legible</translation>
    </message>
    <message>
        <source>The logical name in attribute 1 is not the name of the object</source>
        <translation>El nombre lógico del atributo 1 no es el nombre del objeto</translation>
    </message>
    <message>
        <source>The object list offers a password or key for reading</source>
        <translation>La lista de objetos ofrece para lectura una contraseña o clave</translation>
    </message>
    <message>
        <source>The invocation counter of a security setup is not in the object list</source>
        <translation>El contador de invocación de una configuración de seguridad no está en la lista de objetos</translation>
    </message>
    <message>
        <source>A register has no scaler and unit</source>
        <translation>Un registro no tiene factor de escala ni unidad</translation>
    </message>
    <message>
        <source>A register has a unit that does not exist</source>
        <translation>Un registro tiene una unidad que no existe</translation>
    </message>
    <message>
        <source>A profile captures an object that the object list does not hold</source>
        <translation>Un perfil captura un objeto que la lista de objetos no contiene</translation>
    </message>
    <message>
        <source>A sorted profile names a sort object that it does not capture</source>
        <translation>Un perfil ordenado indica un objeto de orden que no captura</translation>
    </message>
    <message>
        <source>A profile has another number of rows than it says</source>
        <translation>Un perfil tiene otro número de filas que el que indica</translation>
    </message>
    <message>
        <source>A profile says that it has more rows than it can hold</source>
        <translation>Un perfil indica que tiene más filas de las que puede contener</translation>
    </message>
    <message>
        <source>Rows are missing that the capture period promises</source>
        <translation>Faltan filas que el período de captura promete</translation>
    </message>
    <message>
        <source>Rows are not in the order that the profile names</source>
        <translation>Las filas no están en el orden que indica el perfil</translation>
    </message>
    <message>
        <source>Two rows have the same time</source>
        <translation>Dos filas tienen la misma hora</translation>
    </message>
    <message>
        <source>A row has another number of cells than the profile captures</source>
        <translation>Una fila tiene otro número de celdas que las que captura el perfil</translation>
    </message>
    <message>
        <source>The clock of a row is left out and nothing says what it was</source>
        <translation>El reloj de una fila se omite y nada indica cuál era</translation>
    </message>
    <message>
        <source>Selective access was granted but is refused</source>
        <translation>Se concedió el acceso selectivo pero se rechaza</translation>
    </message>
    <message>
        <source>Selective access is accepted but its limits are not kept</source>
        <translation>El acceso selectivo se acepta pero no se respetan sus límites</translation>
    </message>
    <message>
        <source>The meter does not answer a request that is allowed</source>
        <translation>El contador no responde a una petición permitida</translation>
    </message>
    <message>
        <source>The meter ends the connection after a request that is allowed</source>
        <translation>El contador termina la conexión tras una petición permitida</translation>
    </message>
    <message>
        <source>It is read as it was meant.</source>
        <translation>Se lee como se quiso decir.</translation>
    </message>
    <message>
        <source>It is left out; the rest is used.</source>
        <translation>Se omite; el resto se usa.</translation>
    </message>
    <message>
        <source>The defaults of the standard are used.</source>
        <translation>Se usan los valores por defecto de la norma.</translation>
    </message>
    <message>
        <source>The smaller of the two limits is kept.</source>
        <translation>Se respeta el menor de los dos límites.</translation>
    </message>
    <message>
        <source>The frame is dropped and asked for again.</source>
        <translation>La trama se descarta y se pide de nuevo.</translation>
    </message>
    <message>
        <source>The same is asked for in a simpler way.</source>
        <translation>Se pide lo mismo de forma más sencilla.</translation>
    </message>
    <message>
        <source>The connection is made anew and the work goes on.</source>
        <translation>La conexión se restablece y el trabajo continúa.</translation>
    </message>
    <message>
        <source>The association counts as ended.</source>
        <translation>La asociación se da por terminada.</translation>
    </message>
    <message>
        <source>The answer is not used.</source>
        <translation>La respuesta no se usa.</translation>
    </message>
    <message>
        <source>The value is shown as it came.</source>
        <translation>El valor se muestra tal como llegó.</translation>
    </message>
    <message>
        <source>The value is kept and marked as doubtful.</source>
        <translation>El valor se conserva y se marca como dudoso.</translation>
    </message>
    <message>
        <source>The time is derived by the rule of the meter profile and marked as derived.</source>
        <translation>La hora se deduce según la regla del perfil de contador y se marca como deducida.</translation>
    </message>
    <message>
        <source>What is missing is named; nothing is filled in.</source>
        <translation>Se indica lo que falta; no se rellena nada.</translation>
    </message>
    <message>
        <source>It is skipped; everything else is read.</source>
        <translation>Se salta; todo lo demás se lee.</translation>
    </message>
    <message>
        <source>It is not read.</source>
        <translation>No se lee.</translation>
    </message>
    <message>
        <source>It is recorded.</source>
        <translation>Se registra.</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>leve</translation>
    </message>
    <message>
        <source>major</source>
        <translation>importante</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>grave</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>Standard event log</source>
        <translation>Registro de eventos estándar</translation>
    </message>
    <message>
        <source>Fraud detection log</source>
        <translation>Registro de detección de fraude</translation>
    </message>
    <message>
        <source>Disconnector log</source>
        <translation>Registro del elemento de corte</translation>
    </message>
    <message>
        <source>M-Bus event log</source>
        <translation>Registro de eventos M-Bus</translation>
    </message>
    <message>
        <source>Power quality log</source>
        <translation>Registro de calidad de suministro</translation>
    </message>
    <message>
        <source>Communication log</source>
        <translation>Registro de comunicación</translation>
    </message>
    <message>
        <source>Event log %1</source>
        <translation>Registro de eventos %1</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>Evento %1</translation>
    </message>
    <message>
        <source>%1 on L%2</source>
        <translation>%1 en L%2</translation>
    </message>
    <message>
        <source>Power failure</source>
        <translation>Corte de alimentación</translation>
    </message>
    <message>
        <source>Power is back</source>
        <translation>Alimentación restablecida</translation>
    </message>
    <message>
        <source>Daylight saving time began or ended</source>
        <translation>Comienzo o fin del horario de verano</translation>
    </message>
    <message>
        <source>Clock adjusted, time before</source>
        <translation>Reloj ajustado, hora anterior</translation>
    </message>
    <message>
        <source>Clock adjusted, time after</source>
        <translation>Reloj ajustado, hora posterior</translation>
    </message>
    <message>
        <source>Clock is invalid</source>
        <translation>El reloj no es válido</translation>
    </message>
    <message>
        <source>Battery must be replaced</source>
        <translation>Hay que cambiar la batería</translation>
    </message>
    <message>
        <source>Battery voltage is low</source>
        <translation>Tensión de la batería baja</translation>
    </message>
    <message>
        <source>Tariff calendar activated</source>
        <translation>Calendario tarifario activado</translation>
    </message>
    <message>
        <source>Error register cleared</source>
        <translation>Registro de errores borrado</translation>
    </message>
    <message>
        <source>Alarm register cleared</source>
        <translation>Registro de alarmas borrado</translation>
    </message>
    <message>
        <source>Fault in the program memory</source>
        <translation>Fallo en la memoria de programa</translation>
    </message>
    <message>
        <source>Fault in the working memory</source>
        <translation>Fallo en la memoria de trabajo</translation>
    </message>
    <message>
        <source>Fault in the non-volatile memory</source>
        <translation>Fallo en la memoria no volátil</translation>
    </message>
    <message>
        <source>Processor restarted by its watchdog</source>
        <translation>Procesador reiniciado por su watchdog</translation>
    </message>
    <message>
        <source>Fault in the measuring system</source>
        <translation>Fallo en el sistema de medida</translation>
    </message>
    <message>
        <source>Firmware is verified and ready for activation</source>
        <translation>Firmware verificado y listo para la activación</translation>
    </message>
    <message>
        <source>Firmware activated</source>
        <translation>Firmware activado</translation>
    </message>
    <message>
        <source>Tariff calendar prepared</source>
        <translation>Calendario tarifario preparado</translation>
    </message>
    <message>
        <source>External alarm</source>
        <translation>Alarma externa</translation>
    </message>
    <message>
        <source>Terminal cover opened</source>
        <translation>Tapa de bornes abierta</translation>
    </message>
    <message>
        <source>Terminal cover closed</source>
        <translation>Tapa de bornes cerrada</translation>
    </message>
    <message>
        <source>Strong magnetic field</source>
        <translation>Campo magnético intenso</translation>
    </message>
    <message>
        <source>Strong magnetic field is gone</source>
        <translation>El campo magnético intenso ha desaparecido</translation>
    </message>
    <message>
        <source>Meter cover opened</source>
        <translation>Tapa del contador abierta</translation>
    </message>
    <message>
        <source>Meter cover closed</source>
        <translation>Tapa del contador cerrada</translation>
    </message>
    <message>
        <source>Wrong password, several times</source>
        <translation>Contraseña incorrecta, varias veces</translation>
    </message>
    <message>
        <source>Parameters changed</source>
        <translation>Parámetros modificados</translation>
    </message>
    <message>
        <source>Global key changed</source>
        <translation>Clave global cambiada</translation>
    </message>
    <message>
        <source>Deciphering or authentication failed</source>
        <translation>Falló el descifrado o la autenticación</translation>
    </message>
    <message>
        <source>Repeated message rejected</source>
        <translation>Mensaje repetido rechazado</translation>
    </message>
    <message>
        <source>Disconnector is ready for reconnection by the button</source>
        <translation>Elemento de corte listo para la reconexión con el botón</translation>
    </message>
    <message>
        <source>Disconnected with the button</source>
        <translation>Desconectado con el botón</translation>
    </message>
    <message>
        <source>Reconnected with the button</source>
        <translation>Reconectado con el botón</translation>
    </message>
    <message>
        <source>Disconnected by command</source>
        <translation>Desconectado por orden</translation>
    </message>
    <message>
        <source>Reconnected by command</source>
        <translation>Reconectado por orden</translation>
    </message>
    <message>
        <source>Disconnected by the meter itself</source>
        <translation>Desconectado por el propio contador</translation>
    </message>
    <message>
        <source>Limiter threshold exceeded</source>
        <translation>Umbral del limitador superado</translation>
    </message>
    <message>
        <source>Below the limiter threshold again</source>
        <translation>De nuevo por debajo del umbral del limitador</translation>
    </message>
    <message>
        <source>Limiter threshold changed</source>
        <translation>Umbral del limitador modificado</translation>
    </message>
    <message>
        <source>Disconnector failed to move</source>
        <translation>El elemento de corte no se movió</translation>
    </message>
    <message>
        <source>Reconnected by the meter itself</source>
        <translation>Reconectado por el propio contador</translation>
    </message>
    <message>
        <source>Undervoltage</source>
        <translation>Subtensión</translation>
    </message>
    <message>
        <source>Overvoltage</source>
        <translation>Sobretensión</translation>
    </message>
    <message>
        <source>Missing voltage</source>
        <translation>Falta de tensión</translation>
    </message>
    <message>
        <source>Normal voltage again</source>
        <translation>Tensión normal de nuevo</translation>
    </message>
    <message>
        <source>Phase sequence reversed</source>
        <translation>Secuencia de fases invertida</translation>
    </message>
    <message>
        <source>Neutral is missing</source>
        <translation>Falta el neutro</translation>
    </message>
    <message>
        <source>Phases out of balance</source>
        <translation>Fases desequilibradas</translation>
    </message>
    <message>
        <source>Current flows backwards</source>
        <translation>La corriente circula en sentido inverso</translation>
    </message>
    <message>
        <source>Mobile data connection established</source>
        <translation>Conexión de datos móviles establecida</translation>
    </message>
    <message>
        <source>Mobile data connection closed</source>
        <translation>Conexión de datos móviles cerrada</translation>
    </message>
    <message>
        <source>Somebody connected at a local port</source>
        <translation>Alguien se conectó a un puerto local</translation>
    </message>
    <message>
        <source>Load profile cleared</source>
        <translation>Curva de carga borrada</translation>
    </message>
    <message>
        <source>Event log cleared</source>
        <translation>Registro de eventos borrado</translation>
    </message>
</context>
<context>
    <name>Explainer</name>
    <message>
        <source>The meter's answer to the association is damaged at octet %1.</source>
        <translation>La respuesta del contador a la asociación está dañada en el octeto %1.</translation>
    </message>
    <message>
        <source>The firmware encodes the association in its own way.</source>
        <translation>El firmware codifica la asociación a su manera.</translation>
    </message>
    <message>
        <source>The meter sent an old or cut answer.</source>
        <translation>El contador ha enviado una respuesta antigua o truncada.</translation>
    </message>
    <message>
        <source>Save the trace and send it to support.</source>
        <translation>Guarde la traza y envíela al soporte técnico.</translation>
    </message>
    <message>
        <source>The meter answered the association with a message of another kind (tag %1).</source>
        <translation>El contador ha respondido a la asociación con un mensaje de otro tipo (etiqueta %1).</translation>
    </message>
    <message>
        <source>An association of an earlier visit is still open.</source>
        <translation>Sigue abierta una asociación de una visita anterior.</translation>
    </message>
    <message>
        <source>The server address is that of another logical device.</source>
        <translation>La dirección del servidor es la de otro dispositivo lógico.</translation>
    </message>
    <message>
        <source>Wait until the meter has closed the old association (usually two minutes), then connect again.</source>
        <translation>Espere a que el contador cierre la asociación anterior (normalmente dos minutos) y vuelva a conectar.</translation>
    </message>
    <message>
        <source>The meter sent our own challenge back, which a genuine meter never does.</source>
        <translation>El contador ha devuelto nuestro propio desafío, algo que un contador auténtico nunca hace.</translation>
    </message>
    <message>
        <source>The line echoes.</source>
        <translation>La línea produce eco.</translation>
    </message>
    <message>
        <source>Something between laptop and meter pretends to be the meter.</source>
        <translation>Algo entre el portátil y el contador se hace pasar por el contador.</translation>
    </message>
    <message>
        <source>Do not go on; check what is connected between laptop and meter.</source>
        <translation>No continúe; compruebe qué hay conectado entre el portátil y el contador.</translation>
    </message>
    <message>
        <source>The meter speaks a DLMS version older than 6.</source>
        <translation>El contador utiliza una versión de DLMS anterior a la 6.</translation>
    </message>
    <message>
        <source>The firmware is very old.</source>
        <translation>El firmware es muy antiguo.</translation>
    </message>
    <message>
        <source>Use the maker's own tool, or have the firmware updated.</source>
        <translation>Utilice la herramienta del fabricante o haga actualizar el firmware.</translation>
    </message>
    <message>
        <source>The meter opened another kind of association than the one asked for.</source>
        <translation>El contador ha abierto un tipo de asociación distinto del solicitado.</translation>
    </message>
    <message>
        <source>The client address belongs to a ciphered or short-name association.</source>
        <translation>La dirección de cliente corresponde a una asociación cifrada o de nombres cortos.</translation>
    </message>
    <message>
        <source>Choose the client address that fits, for example client=16 for the public client.</source>
        <translation>Elija la dirección de cliente adecuada, por ejemplo client=16 para el cliente público.</translation>
    </message>
    <message>
        <source>The meter did not agree to end the association.</source>
        <translation>El contador no ha aceptado finalizar la asociación.</translation>
    </message>
    <message>
        <source>It was busy with a request.</source>
        <translation>Estaba ocupado con una petición.</translation>
    </message>
    <message>
        <source>It does not know the release service.</source>
        <translation>No conoce el servicio de liberación (release).</translation>
    </message>
    <message>
        <source>Nothing is lost: the meter ends it by itself after its time-out.</source>
        <translation>No se pierde nada: el contador la finaliza por sí mismo al agotarse su tiempo de espera.</translation>
    </message>
    <message>
        <source>The meter wants a newer DLMS version than ours.</source>
        <translation>El contador exige una versión de DLMS más reciente que la nuestra.</translation>
    </message>
    <message>
        <source>The meter follows an edition of the standard that this program does not know.</source>
        <translation>El contador sigue una edición de la norma que este programa no conoce.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Actualice este programa.</translation>
    </message>
    <message>
        <source>The meter offers none of the services that were asked for.</source>
        <translation>El contador no ofrece ninguno de los servicios solicitados.</translation>
    </message>
    <message>
        <source>It works with short names only.</source>
        <translation>Solo trabaja con nombres cortos.</translation>
    </message>
    <message>
        <source>This client address may do nothing in this meter.</source>
        <translation>Esta dirección de cliente no tiene ningún permiso en este contador.</translation>
    </message>
    <message>
        <source>Try another client address.</source>
        <translation>Pruebe otra dirección de cliente.</translation>
    </message>
    <message>
        <source>The meter finds our largest message too small.</source>
        <translation>El contador considera demasiado pequeño nuestro mensaje máximo.</translation>
    </message>
    <message>
        <source>pdu=… in the address is too low.</source>
        <translation>pdu=… en la dirección es demasiado bajo.</translation>
    </message>
    <message>
        <source>Leave pdu out of the address or raise it.</source>
        <translation>Omita pdu en la dirección o aumente su valor.</translation>
    </message>
    <message>
        <source>The meter's application refused to start a dialogue.</source>
        <translation>La aplicación del contador se ha negado a iniciar un diálogo.</translation>
    </message>
    <message>
        <source>Another client holds the only association.</source>
        <translation>Otro cliente ocupa la única asociación.</translation>
    </message>
    <message>
        <source>The meter is updating or restarting.</source>
        <translation>El contador se está actualizando o reiniciando.</translation>
    </message>
    <message>
        <source>Wait two minutes and connect again.</source>
        <translation>Espere dos minutos y vuelva a conectar.</translation>
    </message>
    <message>
        <source>The meter refused to negotiate the dialogue's parameters.</source>
        <translation>El contador se ha negado a negociar los parámetros del diálogo.</translation>
    </message>
    <message>
        <source>Its rules for this client differ from what we propose.</source>
        <translation>Sus reglas para este cliente difieren de lo que proponemos.</translation>
    </message>
    <message>
        <source>Try another client address or a smaller pdu=….</source>
        <translation>Pruebe otra dirección de cliente o un pdu=… menor.</translation>
    </message>
    <message>
        <source>The meter's protocol layer rejected the association without a reason.</source>
        <translation>La capa de protocolo del contador ha rechazado la asociación sin indicar el motivo.</translation>
    </message>
    <message>
        <source>Too many associations are open.</source>
        <translation>Hay demasiadas asociaciones abiertas.</translation>
    </message>
    <message>
        <source>The meter is starting.</source>
        <translation>El contador está arrancando.</translation>
    </message>
    <message>
        <source>Meter and program share no version of the association protocol.</source>
        <translation>El contador y el programa no comparten ninguna versión del protocolo de asociación.</translation>
    </message>
    <message>
        <source>The meter uses an extension of its maker.</source>
        <translation>El contador utiliza una extensión de su fabricante.</translation>
    </message>
    <message>
        <source>Use the maker's own tool for this meter.</source>
        <translation>Utilice la herramienta del fabricante para este contador.</translation>
    </message>
    <message>
        <source>The meter's protocol layer rejected the association.</source>
        <translation>La capa de protocolo del contador ha rechazado la asociación.</translation>
    </message>
    <message>
        <source>The client address has no association in this meter.</source>
        <translation>La dirección de cliente no tiene ninguna asociación en este contador.</translation>
    </message>
    <message>
        <source>Check client=… and server=… in the address.</source>
        <translation>Compruebe client=… y server=… en la dirección.</translation>
    </message>
    <message>
        <source>The meter rejected the association and says nothing about why.</source>
        <translation>El contador ha rechazado la asociación y no indica por qué.</translation>
    </message>
    <message>
        <source>The client address is not allowed at this port.</source>
        <translation>La dirección de cliente no está permitida en este puerto.</translation>
    </message>
    <message>
        <source>The password is wrong; some meters hide that.</source>
        <translation>La contraseña es incorrecta; algunos contadores lo ocultan.</translation>
    </message>
    <message>
        <source>Check the client address first, then the password.</source>
        <translation>Compruebe primero la dirección de cliente y después la contraseña.</translation>
    </message>
    <message>
        <source>The meter rejected the association and expressly gives no reason.</source>
        <translation>El contador ha rechazado la asociación y expresamente no da ningún motivo.</translation>
    </message>
    <message>
        <source>Another association is still open.</source>
        <translation>Sigue abierta otra asociación.</translation>
    </message>
    <message>
        <source>The meter is locked for a while after wrong passwords.</source>
        <translation>El contador está bloqueado temporalmente tras contraseñas incorrectas.</translation>
    </message>
    <message>
        <source>Wait some minutes, then try once more with the right password.</source>
        <translation>Espere unos minutos e inténtelo una vez más con la contraseña correcta.</translation>
    </message>
    <message>
        <source>The meter does not offer this kind of association.</source>
        <translation>El contador no ofrece este tipo de asociación.</translation>
    </message>
    <message>
        <source>This client must work ciphered.</source>
        <translation>Este cliente debe trabajar con cifrado.</translation>
    </message>
    <message>
        <source>The meter works with short names only.</source>
        <translation>El contador solo trabaja con nombres cortos.</translation>
    </message>
    <message>
        <source>Choose a client address that works without ciphering, for example client=16.</source>
        <translation>Elija una dirección de cliente que trabaje sin cifrado, por ejemplo client=16.</translation>
    </message>
    <message>
        <source>The meter does not know our system title.</source>
        <translation>El contador no conoce nuestro título de sistema (system title).</translation>
    </message>
    <message>
        <source>It accepts only the system titles that are stored in it.</source>
        <translation>Solo acepta los títulos de sistema que tiene almacenados.</translation>
    </message>
    <message>
        <source>Have this laptop's system title registered in the meter.</source>
        <translation>Haga registrar en el contador el título de sistema de este portátil.</translation>
    </message>
    <message>
        <source>The meter does not accept the invocation identifier of our application.</source>
        <translation>El contador no acepta el identificador de invocación de nuestra aplicación.</translation>
    </message>
    <message>
        <source>The meter expects none, or a fixed one.</source>
        <translation>El contador no espera ninguno o espera uno fijo.</translation>
    </message>
    <message>
        <source>Send the trace to support: the meter needs a setting of its own.</source>
        <translation>Envíe la traza al soporte técnico: el contador necesita un ajuste propio.</translation>
    </message>
    <message>
        <source>The meter does not accept our AE qualifier (client certificate).</source>
        <translation>El contador no acepta nuestro calificador AE (certificado de cliente).</translation>
    </message>
    <message>
        <source>The client's certificate is not installed in the meter.</source>
        <translation>El certificado del cliente no está instalado en el contador.</translation>
    </message>
    <message>
        <source>Install the certificate in the meter, or use another client.</source>
        <translation>Instale el certificado en el contador o utilice otro cliente.</translation>
    </message>
    <message>
        <source>The meter does not accept the user number of this client.</source>
        <translation>El contador no acepta el número de usuario de este cliente.</translation>
    </message>
    <message>
        <source>The meter manages users, and this one is not in its list.</source>
        <translation>El contador gestiona usuarios y este no figura en su lista.</translation>
    </message>
    <message>
        <source>Have the user entered in the meter's association.</source>
        <translation>Haga registrar al usuario en la asociación del contador.</translation>
    </message>
    <message>
        <source>The meter says that the system title we addressed is not its own.</source>
        <translation>El contador indica que el título de sistema al que nos hemos dirigido no es el suyo.</translation>
    </message>
    <message>
        <source>The address belongs to another meter.</source>
        <translation>La dirección pertenece a otro contador.</translation>
    </message>
    <message>
        <source>The meter was exchanged.</source>
        <translation>El contador ha sido sustituido.</translation>
    </message>
    <message>
        <source>Check which meter is behind this address.</source>
        <translation>Compruebe qué contador hay detrás de esta dirección.</translation>
    </message>
    <message>
        <source>The meter does not accept the invocation identifier we addressed.</source>
        <translation>El contador no acepta el identificador de invocación al que nos hemos dirigido.</translation>
    </message>
    <message>
        <source>The meter expects none.</source>
        <translation>El contador no espera ninguno.</translation>
    </message>
    <message>
        <source>Send the trace to support; another client address may work meanwhile.</source>
        <translation>Envíe la traza al soporte técnico; mientras tanto puede funcionar otra dirección de cliente.</translation>
    </message>
    <message>
        <source>The meter does not accept the AE qualifier we addressed.</source>
        <translation>El contador no acepta el calificador AE al que nos hemos dirigido.</translation>
    </message>
    <message>
        <source>The logical device does not have this application.</source>
        <translation>El dispositivo lógico no tiene esta aplicación.</translation>
    </message>
    <message>
        <source>Check server=… in the address.</source>
        <translation>Compruebe server=… en la dirección.</translation>
    </message>
    <message>
        <source>The meter does not accept the application instance we addressed.</source>
        <translation>El contador no acepta la instancia de aplicación a la que nos hemos dirigido.</translation>
    </message>
    <message>
        <source>The logical device has restarted with another instance.</source>
        <translation>El dispositivo lógico se ha reiniciado con otra instancia.</translation>
    </message>
    <message>
        <source>Connect again; if it repeats, check server=… in the address.</source>
        <translation>Vuelva a conectar; si se repite, compruebe server=… en la dirección.</translation>
    </message>
    <message>
        <source>The meter does not know this way of proving who we are.</source>
        <translation>El contador no conoce este método de autenticación.</translation>
    </message>
    <message>
        <source>This client uses another mechanism, for example high-level security.</source>
        <translation>Este cliente utiliza otro mecanismo, por ejemplo seguridad de alto nivel.</translation>
    </message>
    <message>
        <source>Check auth=… in the address and the client's mechanism in the meter's documents.</source>
        <translation>Compruebe auth=… en la dirección y el mecanismo del cliente en la documentación del contador.</translation>
    </message>
    <message>
        <source>The meter wants to be told how we prove who we are.</source>
        <translation>El contador exige que se indique el método de autenticación.</translation>
    </message>
    <message>
        <source>auth=none was used with a client that needs a password.</source>
        <translation>Se ha usado auth=none con un cliente que necesita contraseña.</translation>
    </message>
    <message>
        <source>Add auth=low to the address and give the password.</source>
        <translation>Añada auth=low a la dirección e indique la contraseña.</translation>
    </message>
    <message>
        <source>The password is not the one this meter expects.</source>
        <translation>La contraseña no es la que espera este contador.</translation>
    </message>
    <message>
        <source>The password belongs to another meter or another client address.</source>
        <translation>La contraseña pertenece a otro contador o a otra dirección de cliente.</translation>
    </message>
    <message>
        <source>The password was changed at the last visit.</source>
        <translation>La contraseña se cambió en la última visita.</translation>
    </message>
    <message>
        <source>A character is mistyped: letters' case counts.</source>
        <translation>Hay un carácter mal escrito: se distinguen mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>Check the password before you try again: many meters lock after a few wrong ones.</source>
        <translation>Compruebe la contraseña antes de volver a intentarlo: muchos contadores se bloquean tras varias incorrectas.</translation>
    </message>
    <message>
        <source>This client must give a password, and none was given.</source>
        <translation>Este cliente debe indicar una contraseña y no se ha indicado ninguna.</translation>
    </message>
    <message>
        <source>auth=low is missing in the address.</source>
        <translation>Falta auth=low en la dirección.</translation>
    </message>
    <message>
        <source>The client address is not the public one.</source>
        <translation>La dirección de cliente no es la pública.</translation>
    </message>
    <message>
        <source>Add auth=low and the password, or use client=16 for public reading.</source>
        <translation>Añada auth=low y la contraseña, o use client=16 para la lectura pública.</translation>
    </message>
    <message>
        <source>The meter rejected the association with a reason that the standard does not know (%1).</source>
        <translation>El contador rechazó la asociación con un motivo que la norma no conoce (%1).</translation>
    </message>
    <message>
        <source>The maker uses a number of its own.</source>
        <translation>El fabricante usa un número propio.</translation>
    </message>
    <message>
        <source>Look the number up in the meter's manual.</source>
        <translation>Busque el número en el manual del contador.</translation>
    </message>
    <message>
        <source>The value ends too early, after %1 octets.</source>
        <translation>El valor termina demasiado pronto, después de %1 octetos.</translation>
    </message>
    <message>
        <source>A part of a long answer was lost.</source>
        <translation>Se perdió una parte de una respuesta larga.</translation>
    </message>
    <message>
        <source>The firmware announces more elements than it sends.</source>
        <translation>El firmware anuncia más elementos de los que envía.</translation>
    </message>
    <message>
        <source>Read the object again; if it stays, send the trace to support.</source>
        <translation>Lea el objeto de nuevo; si persiste, envíe la traza al soporte técnico.</translation>
    </message>
    <message>
        <source>The value has a type that DLMS does not know (%1).</source>
        <translation>El valor tiene un tipo que DLMS no conoce (%1).</translation>
    </message>
    <message>
        <source>The maker uses a type of its own.</source>
        <translation>El fabricante usa un tipo propio.</translation>
    </message>
    <message>
        <source>The value is shifted by a firmware fault.</source>
        <translation>El valor está desplazado por un fallo del firmware.</translation>
    </message>
    <message>
        <source>Send the trace to support; the other objects can still be read.</source>
        <translation>Envíe la traza al soporte técnico; los demás objetos aún se pueden leer.</translation>
    </message>
    <message>
        <source>The value announces a length that cannot be right.</source>
        <translation>El valor anuncia una longitud que no puede ser correcta.</translation>
    </message>
    <message>
        <source>The firmware encodes lengths wrongly.</source>
        <translation>El firmware codifica mal las longitudes.</translation>
    </message>
    <message>
        <source>Octets were lost on the line.</source>
        <translation>Se perdieron octetos en la línea.</translation>
    </message>
    <message>
        <source>Read the object again, or a smaller part of it.</source>
        <translation>Lea el objeto de nuevo, o una parte más pequeña.</translation>
    </message>
    <message>
        <source>The value is nested deeper than any real object.</source>
        <translation>El valor está anidado a más profundidad que cualquier objeto real.</translation>
    </message>
    <message>
        <source>The firmware has a fault, or the answer is an attack.</source>
        <translation>El firmware tiene un fallo o la respuesta es un ataque.</translation>
    </message>
    <message>
        <source>Leave this object out and report the meter's firmware.</source>
        <translation>Omita este objeto y comunique el firmware del contador.</translation>
    </message>
    <message>
        <source>The value has more elements than one reading may hold.</source>
        <translation>El valor tiene más elementos de los que admite una lectura.</translation>
    </message>
    <message>
        <source>The period asked for is very long.</source>
        <translation>El período solicitado es muy largo.</translation>
    </message>
    <message>
        <source>Ask for a shorter period or fewer columns.</source>
        <translation>Solicite un período más corto o menos columnas.</translation>
    </message>
    <message>
        <source>The packed table does not fit its own description.</source>
        <translation>La tabla empaquetada no coincide con su propia descripción.</translation>
    </message>
    <message>
        <source>The firmware packs this table wrongly.</source>
        <translation>El firmware empaqueta mal esta tabla.</translation>
    </message>
    <message>
        <source>Ask for single columns, or send the trace to support.</source>
        <translation>Solicite columnas sueltas o envíe la traza al soporte técnico.</translation>
    </message>
    <message>
        <source>%1 octets stand behind the value that do not belong to it.</source>
        <translation>Detrás del valor hay %1 octetos que no le pertenecen.</translation>
    </message>
    <message>
        <source>The firmware pads its answers.</source>
        <translation>El firmware añade relleno a sus respuestas.</translation>
    </message>
    <message>
        <source>Two answers ran together.</source>
        <translation>Dos respuestas se han mezclado.</translation>
    </message>
    <message>
        <source>The object holds a value of another type (%1) than the standard says.</source>
        <translation>El objeto contiene un valor de un tipo (%1) distinto del que indica la norma.</translation>
    </message>
    <message>
        <source>The maker fills this object in its own way.</source>
        <translation>El fabricante rellena este objeto a su manera.</translation>
    </message>
    <message>
        <source>The class number belongs to another object.</source>
        <translation>El número de clase pertenece a otro objeto.</translation>
    </message>
    <message>
        <source>Read it as a raw value, or take the class from the object list.</source>
        <translation>Léalo como valor sin procesar o tome la clase de la lista de objetos.</translation>
    </message>
    <message>
        <source>The other side sent something that breaks its own format.</source>
        <translation>El otro extremo envió algo que incumple su propio formato.</translation>
    </message>
    <message>
        <source>The line changes octets on the way.</source>
        <translation>La línea altera octetos por el camino.</translation>
    </message>
    <message>
        <source>The firmware of the meter has a fault.</source>
        <translation>El firmware del contador tiene un fallo.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, save the trace and send it to support.</source>
        <translation>Inténtelo de nuevo; si vuelve a ocurrir, guarde la traza y envíela al soporte técnico.</translation>
    </message>
    <message>
        <source>The other side sent something that does not belong at this point of the dialogue.</source>
        <translation>El otro extremo envió algo que no corresponde a este punto del diálogo.</translation>
    </message>
    <message>
        <source>An earlier visit left the meter in the middle of a dialogue.</source>
        <translation>Una visita anterior dejó el contador en medio de un diálogo.</translation>
    </message>
    <message>
        <source>Disconnect, wait until the meter has given up the old dialogue, and connect again.</source>
        <translation>Desconecte, espere a que el contador abandone el diálogo anterior y conecte de nuevo.</translation>
    </message>
    <message>
        <source>This needs a feature that is not there.</source>
        <translation>Esto requiere una función que no está disponible.</translation>
    </message>
    <message>
        <source>The meter does not have the feature.</source>
        <translation>El contador no tiene esta función.</translation>
    </message>
    <message>
        <source>This version of the program does not have it.</source>
        <translation>Esta versión del programa no la tiene.</translation>
    </message>
    <message>
        <source>Look in the meter's manual for another way to the same value.</source>
        <translation>Busque en el manual del contador otra forma de obtener el mismo valor.</translation>
    </message>
    <message>
        <source>The other side refused.</source>
        <translation>El otro extremo lo rechazó.</translation>
    </message>
    <message>
        <source>The rights of this client do not reach that far.</source>
        <translation>Los derechos de este cliente no llegan hasta ahí.</translation>
    </message>
    <message>
        <source>Check with which client address and password you are connected.</source>
        <translation>Compruebe con qué dirección de cliente y contraseña está conectado.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>No llegó ninguna respuesta a tiempo.</translation>
    </message>
    <message>
        <source>The other side is busy, asleep or out of reach.</source>
        <translation>El otro extremo está ocupado, en reposo o fuera de alcance.</translation>
    </message>
    <message>
        <source>Check the connection and try again.</source>
        <translation>Compruebe la conexión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A key, a certificate or a signature does not fit.</source>
        <translation>Una clave, un certificado o una firma no coincide.</translation>
    </message>
    <message>
        <source>The key belongs to another meter.</source>
        <translation>La clave pertenece a otro contador.</translation>
    </message>
    <message>
        <source>The octets were changed on the way.</source>
        <translation>Los octetos se alteraron por el camino.</translation>
    </message>
    <message>
        <source>Check which key belongs to this meter before you try again.</source>
        <translation>Compruebe qué clave corresponde a este contador antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>The program asked for something that is not possible now.</source>
        <translation>El programa solicitó algo que ahora no es posible.</translation>
    </message>
    <message>
        <source>This is a fault in the program, not in the meter.</source>
        <translation>Es un fallo del programa, no del contador.</translation>
    </message>
    <message>
        <source>Save the trace and report it together with the code.</source>
        <translation>Guarde la traza y comuníquela junto con el código.</translation>
    </message>
    <message>
        <source>The connection to the other side is gone.</source>
        <translation>Se ha perdido la conexión con el otro extremo.</translation>
    </message>
    <message>
        <source>A cable, the probe or the network was interrupted.</source>
        <translation>Se interrumpió un cable, la sonda o la red.</translation>
    </message>
    <message>
        <source>Check the connection and connect again; what was read is kept.</source>
        <translation>Compruebe la conexión y conecte de nuevo; lo leído se conserva.</translation>
    </message>
    <message>
        <source>The work was stopped because you asked for it.</source>
        <translation>El trabajo se detuvo porque usted lo solicitó.</translation>
    </message>
    <message>
        <source>Stop was pressed.</source>
        <translation>Se pulsó Parar.</translation>
    </message>
    <message>
        <source>What was read until then is kept; start again when you like.</source>
        <translation>Lo leído hasta entonces se conserva; vuelva a empezar cuando quiera.</translation>
    </message>
    <message>
        <source>A limit was reached before the work was done.</source>
        <translation>Se alcanzó un límite antes de terminar el trabajo.</translation>
    </message>
    <message>
        <source>The disk or the memory is full.</source>
        <translation>El disco o la memoria están llenos.</translation>
    </message>
    <message>
        <source>The meter sent more than it may.</source>
        <translation>El contador envió más de lo permitido.</translation>
    </message>
    <message>
        <source>Ask for less at a time, or make room, and try again.</source>
        <translation>Solicite menos de una vez o libere espacio, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Something failed that this version has no words for.</source>
        <translation>Falló algo que esta versión no sabe describir.</translation>
    </message>
    <message>
        <source>Report it together with the code.</source>
        <translation>Comuníquelo junto con el código.</translation>
    </message>
    <message>
        <source>The meter did not answer the optical sign-on (tries: %1).</source>
        <translation>El contador no respondió al saludo óptico inicial (intentos: %1).</translation>
    </message>
    <message>
        <source>The probe does not sit on the meter's optical port, or it is turned: its cable usually points down.</source>
        <translation>La sonda no está sobre el puerto óptico del contador o está girada: su cable suele apuntar hacia abajo.</translation>
    </message>
    <message>
        <source>The probe has no power: it may need other RTS and DTR levels.</source>
        <translation>La sonda no recibe alimentación: puede necesitar otros niveles de RTS y DTR.</translation>
    </message>
    <message>
        <source>It is an ANSI meter or an ANSI probe; such a probe fits an IEC meter only turned by 180 degrees.</source>
        <translation>Es un contador ANSI o una sonda ANSI; una sonda así solo encaja en un contador IEC girada 180 grados.</translation>
    </message>
    <message>
        <source>The meter sleeps and wants to be woken by a button.</source>
        <translation>El contador está en reposo y hay que despertarlo con un botón.</translation>
    </message>
    <message>
        <source>The meter starts with HDLC and has no sign-on.</source>
        <translation>El contador empieza con HDLC y no tiene saludo inicial.</translation>
    </message>
    <message>
        <source>Seat the probe again and retry; then try the address with mode=direct.</source>
        <translation>Vuelva a colocar la sonda e inténtelo de nuevo; después pruebe la dirección con mode=direct.</translation>
    </message>
    <message>
        <source>The meter answered the sign-on with something that is no identification (octets: %1).</source>
        <translation>El contador respondió al saludo inicial con algo que no es una identificación (octetos: %1).</translation>
    </message>
    <message>
        <source>Sunlight or a loose probe disturbs the optical path.</source>
        <translation>La luz solar o una sonda mal sujeta perturba el trayecto óptico.</translation>
    </message>
    <message>
        <source>The meter is still at a higher speed from an earlier visit.</source>
        <translation>El contador sigue a una velocidad mayor desde una visita anterior.</translation>
    </message>
    <message>
        <source>It is no IEC 62056-21 meter.</source>
        <translation>No es un contador IEC 62056-21.</translation>
    </message>
    <message>
        <source>Shade the probe, wait two minutes until the meter has fallen back to 300 baud, and try again.</source>
        <translation>Dé sombra a la sonda, espere dos minutos hasta que el contador haya vuelto a 300 Bd e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Only the probe's own light came back, no answer of the meter.</source>
        <translation>Solo volvió la propia luz de la sonda, ninguna respuesta del contador.</translation>
    </message>
    <message>
        <source>The probe lies off the meter's port and sees its own reflection.</source>
        <translation>La sonda está fuera del puerto del contador y ve su propio reflejo.</translation>
    </message>
    <message>
        <source>The two-wire loop has no meter on it.</source>
        <translation>No hay ningún contador en el bucle de dos hilos.</translation>
    </message>
    <message>
        <source>The meter is switched off.</source>
        <translation>El contador está apagado.</translation>
    </message>
    <message>
        <source>Seat the probe on the meter's optical port and try again.</source>
        <translation>Coloque la sonda en el puerto óptico del contador e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The meter signs on but does not offer DLMS at the optical port.</source>
        <translation>El contador responde al saludo inicial, pero no ofrece DLMS en el puerto óptico.</translation>
    </message>
    <message>
        <source>It speaks IEC 62056-21 modes A to D only.</source>
        <translation>Solo habla IEC 62056-21, modos A a D.</translation>
    </message>
    <message>
        <source>DLMS is switched off at this port in the meter's settings.</source>
        <translation>DLMS está desactivado en este puerto en los ajustes del contador.</translation>
    </message>
    <message>
        <source>Read it as an IEC 62056-21 meter, or use its other port.</source>
        <translation>Léalo como contador IEC 62056-21 o use su otro puerto.</translation>
    </message>
    <message>
        <source>The meter did not follow the change to binary mode.</source>
        <translation>El contador no siguió el cambio al modo binario.</translation>
    </message>
    <message>
        <source>Octets of the request were lost at 300 baud.</source>
        <translation>Se perdieron octetos de la petición a 300 Bd.</translation>
    </message>
    <message>
        <source>The meter does not do the speed it announced.</source>
        <translation>El contador no admite la velocidad que anunció.</translation>
    </message>
    <message>
        <source>The adapter changed its speed too early.</source>
        <translation>El adaptador cambió su velocidad demasiado pronto.</translation>
    </message>
    <message>
        <source>Try again with a lower highest speed, for example baud=2400 in the address.</source>
        <translation>Inténtelo de nuevo con una velocidad máxima menor, por ejemplo baud=2400 en la dirección.</translation>
    </message>
    <message>
        <source>The meter did not answer on the HDLC line (tries: %1).</source>
        <translation>El contador no respondió en la línea HDLC (intentos: %1).</translation>
    </message>
    <message>
        <source>The server address is not this meter's (server=… and serverlength=…).</source>
        <translation>La dirección de servidor no es la de este contador (server=… y serverlength=…).</translation>
    </message>
    <message>
        <source>The line speed differs from the meter's.</source>
        <translation>La velocidad de la línea difiere de la del contador.</translation>
    </message>
    <message>
        <source>The probe or the RS-485 wires are loose or swapped.</source>
        <translation>La sonda o los hilos RS-485 están sueltos o intercambiados.</translation>
    </message>
    <message>
        <source>The meter waits for the optical sign-on first (mode=e).</source>
        <translation>El contador espera primero el saludo óptico inicial (mode=e).</translation>
    </message>
    <message>
        <source>Another client is still connected.</source>
        <translation>Otro cliente sigue conectado.</translation>
    </message>
    <message>
        <source>Check the wires, the speed and the server address, in this order.</source>
        <translation>Compruebe los hilos, la velocidad y la dirección de servidor, en este orden.</translation>
    </message>
    <message>
        <source>A frame came damaged and %1 octets were thrown away.</source>
        <translation>Una trama llegó dañada y se descartaron %1 octetos.</translation>
    </message>
    <message>
        <source>The line is disturbed: long unterminated RS-485, sunlight on the probe.</source>
        <translation>La línea sufre perturbaciones: RS-485 largo sin terminación, luz solar sobre la sonda.</translation>
    </message>
    <message>
        <source>The speed or the parity is slightly off.</source>
        <translation>La velocidad o la paridad no coincide del todo.</translation>
    </message>
    <message>
        <source>Improve the line or lower the speed, then try again.</source>
        <translation>Mejore la línea o baje la velocidad e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A device with another address (%1) answered.</source>
        <translation>Respondió un dispositivo con otra dirección (%1).</translation>
    </message>
    <message>
        <source>Several meters share the line and the address is not this one's.</source>
        <translation>Varios contadores comparten la línea y la dirección no es la de este.</translation>
    </message>
    <message>
        <source>The meter swaps its two addresses.</source>
        <translation>El contador intercambia sus dos direcciones.</translation>
    </message>
    <message>
        <source>Enter the answering meter's address, or address one meter at a time.</source>
        <translation>Introduzca la dirección del contador que responde, o diríjase a un solo contador cada vez.</translation>
    </message>
    <message>
        <source>The two sides lost count of their frames after a disturbance.</source>
        <translation>Tras una perturbación, los dos lados perdieron la cuenta de sus tramas.</translation>
    </message>
    <message>
        <source>The frame size or window is more than the meter can take.</source>
        <translation>El tamaño de trama o la ventana superan lo que admite el contador.</translation>
    </message>
    <message>
        <source>Connect again; if it repeats, set maxinfo=128 and window=1 in the address.</source>
        <translation>Conecte de nuevo; si se repite, ponga maxinfo=128 y window=1 en la dirección.</translation>
    </message>
    <message>
        <source>The meter says that it has no connection with us.</source>
        <translation>El contador indica que no tiene conexión con nosotros.</translation>
    </message>
    <message>
        <source>The meter dropped the connection after a pause.</source>
        <translation>El contador cortó la conexión tras una pausa.</translation>
    </message>
    <message>
        <source>The meter accepts no further client now.</source>
        <translation>El contador no acepta más clientes en este momento.</translation>
    </message>
    <message>
        <source>The client address is unknown to the meter.</source>
        <translation>El contador no conoce la dirección de cliente.</translation>
    </message>
    <message>
        <source>Connect again; if it repeats, check the client address.</source>
        <translation>Conecte de nuevo; si se repite, compruebe la dirección de cliente.</translation>
    </message>
    <message>
        <source>An answer in many HDLC segments grew over the limit.</source>
        <translation>Una respuesta en muchos segmentos HDLC superó el límite.</translation>
    </message>
    <message>
        <source>The meter sends segments without an end.</source>
        <translation>El contador envía segmentos sin fin.</translation>
    </message>
    <message>
        <source>So much was asked for at once that no reasonable answer fits.</source>
        <translation>Se pidió tanto de una vez que no cabe ninguna respuesta razonable.</translation>
    </message>
    <message>
        <source>Ask for less at a time, for example a shorter period.</source>
        <translation>Pida menos de una vez, por ejemplo un periodo más corto.</translation>
    </message>
    <message>
        <source>RS-485 without termination, or wires beside a load.</source>
        <translation>RS-485 sin terminación o cables junto a una carga.</translation>
    </message>
    <message>
        <source>The speed of the two ends differs.</source>
        <translation>La velocidad de los dos extremos es distinta.</translation>
    </message>
    <message>
        <source>The answer dribbled in so slowly that its time was over.</source>
        <translation>La respuesta llegó tan despacio que se agotó su tiempo.</translation>
    </message>
    <message>
        <source>A gateway or bridge between laptop and meter is overloaded.</source>
        <translation>Una pasarela o un puente entre el portátil y el contador está sobrecargado.</translation>
    </message>
    <message>
        <source>The meter is busy with another port.</source>
        <translation>El contador está ocupado con otro puerto.</translation>
    </message>
    <message>
        <source>Ask for less at a time, or try again when the gateway is idle.</source>
        <translation>Pida menos de una vez o inténtelo de nuevo cuando la pasarela esté libre.</translation>
    </message>
    <message>
        <source>Octets come all the time (%1) but never make an HDLC frame.</source>
        <translation>Llegan octetos continuamente (%1), pero nunca forman una trama HDLC.</translation>
    </message>
    <message>
        <source>The other end speaks another protocol or another speed.</source>
        <translation>El otro extremo usa otro protocolo u otra velocidad.</translation>
    </message>
    <message>
        <source>The network port belongs to another service.</source>
        <translation>El puerto de red pertenece a otro servicio.</translation>
    </message>
    <message>
        <source>A meter pushes its readout without being asked.</source>
        <translation>Un contador envía sus datos sin que se le pidan.</translation>
    </message>
    <message>
        <source>Check speed and protocol; over a network try tcp:// in place of hdlc+tcp://.</source>
        <translation>Compruebe la velocidad y el protocolo; por red, pruebe tcp:// en lugar de hdlc+tcp://.</translation>
    </message>
    <message>
        <source>A request was to go out while the HDLC connection was down.</source>
        <translation>Se iba a enviar una petición con la conexión HDLC caída.</translation>
    </message>
    <message>
        <source>The meter ended the connection a moment before.</source>
        <translation>El contador terminó la conexión un momento antes.</translation>
    </message>
    <message>
        <source>Connect again and repeat the reading.</source>
        <translation>Conecte de nuevo y repita la lectura.</translation>
    </message>
    <message>
        <source>A request was to go out on the HDLC line before the last one was answered.</source>
        <translation>Se iba a enviar una petición por la línea HDLC antes de recibir respuesta a la anterior.</translation>
    </message>
    <message>
        <source>Two parts of the program used the same line; that is a fault in the program.</source>
        <translation>Dos partes del programa usaron la misma línea; es un fallo del programa.</translation>
    </message>
    <message>
        <source>Repeat the reading, and report the code.</source>
        <translation>Repita la lectura y comunique el código.</translation>
    </message>
    <message>
        <source>The answer does not start with the DLMS wrapper (version %1).</source>
        <translation>La respuesta no empieza con el wrapper DLMS (versión %1).</translation>
    </message>
    <message>
        <source>The port speaks HDLC inside TCP.</source>
        <translation>El puerto usa HDLC dentro de TCP.</translation>
    </message>
    <message>
        <source>The port belongs to another service.</source>
        <translation>El puerto pertenece a otro servicio.</translation>
    </message>
    <message>
        <source>Try hdlc+tcp:// in place of tcp://, or check the port number.</source>
        <translation>Pruebe hdlc+tcp:// en lugar de tcp:// o compruebe el número de puerto.</translation>
    </message>
    <message>
        <source>The answer came from wrapper port %1 to %2, which is not our dialogue.</source>
        <translation>La respuesta llegó del puerto wrapper %1 al %2, que no es nuestro diálogo.</translation>
    </message>
    <message>
        <source>The meter answers as another logical device.</source>
        <translation>El contador responde como otro dispositivo lógico.</translation>
    </message>
    <message>
        <source>An answer for an earlier client came late.</source>
        <translation>Una respuesta para un cliente anterior llegó tarde.</translation>
    </message>
    <message>
        <source>The wrapper announces %1 octets, more than can be right.</source>
        <translation>El wrapper anuncia %1 octetos, más de lo que puede ser correcto.</translation>
    </message>
    <message>
        <source>The stream lost its step after a disturbance.</source>
        <translation>El flujo de datos perdió el paso tras una perturbación.</translation>
    </message>
    <message>
        <source>Connect again; if it repeats, check the port number.</source>
        <translation>Conecte de nuevo; si se repite, compruebe el número de puerto.</translation>
    </message>
    <message>
        <source>The meter took the request over the network but did not answer (tries: %1).</source>
        <translation>El contador recibió la petición por la red, pero no respondió (intentos: %1).</translation>
    </message>
    <message>
        <source>The client or server number is unknown to the meter; it then keeps silent.</source>
        <translation>El contador no conoce el número de cliente o de servidor; en ese caso no responde.</translation>
    </message>
    <message>
        <source>The mesh lost the datagram or the meter is busy.</source>
        <translation>La red mallada perdió el datagrama o el contador está ocupado.</translation>
    </message>
    <message>
        <source>Check client=… and server=…, then try hdlc+tcp://.</source>
        <translation>Compruebe client=… y server=…; después pruebe hdlc+tcp://.</translation>
    </message>
    <message>
        <source>A message over the network stopped after %1 octets.</source>
        <translation>Un mensaje por la red se interrumpió tras %1 octetos.</translation>
    </message>
    <message>
        <source>The meter or a gateway stopped in the middle.</source>
        <translation>El contador o una pasarela se detuvo a la mitad.</translation>
    </message>
    <message>
        <source>A datagram was too long for the mesh and was cut.</source>
        <translation>Un datagrama era demasiado largo para la red mallada y se cortó.</translation>
    </message>
    <message>
        <source>Ask for less at a time, or set a smaller pdu=… in the address.</source>
        <translation>Pida menos de una vez o ponga un pdu=… menor en la dirección.</translation>
    </message>
    <message>
        <source>Octets came over the network, but the whole answer did not come in time.</source>
        <translation>Llegaron octetos por la red, pero la respuesta completa no llegó a tiempo.</translation>
    </message>
    <message>
        <source>The mesh or the mobile network is very slow here.</source>
        <translation>La red mallada o la red móvil es muy lenta aquí.</translation>
    </message>
    <message>
        <source>A gateway is overloaded.</source>
        <translation>Una pasarela está sobrecargada.</translation>
    </message>
    <message>
        <source>Ask for less at a time, or try with a longer time-out.</source>
        <translation>Pida menos de una vez o pruebe con un tiempo de espera mayor.</translation>
    </message>
    <message>
        <source>A request was to go out while the network connection was down.</source>
        <translation>Se iba a enviar una petición con la conexión de red caída.</translation>
    </message>
    <message>
        <source>The meter or the gateway closed the connection a moment before.</source>
        <translation>El contador o la pasarela cerró la conexión un momento antes.</translation>
    </message>
    <message>
        <source>Connect again over the network and repeat the reading.</source>
        <translation>Conecte de nuevo por la red y repita la lectura.</translation>
    </message>
    <message>
        <source>A request was to go over the network before the last one was answered.</source>
        <translation>Se iba a enviar una petición por la red antes de recibir respuesta a la anterior.</translation>
    </message>
    <message>
        <source>Two parts of the program used the same connection; that is a fault in the program.</source>
        <translation>Dos partes del programa usaron la misma conexión; es un fallo del programa.</translation>
    </message>
    <message>
        <source>The address is empty.</source>
        <translation>La dirección está vacía.</translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>Type an address such as optical:///dev/ttyUSB0 or tcp://10.0.0.7:4059.</source>
        <translation>Escriba una dirección como optical:///dev/ttyUSB0 o tcp://10.0.0.7:4059.</translation>
    </message>
    <message>
        <source>The address does not say how the meter is reached.</source>
        <translation>La dirección no indica cómo se llega al contador.</translation>
    </message>
    <message>
        <source>The part before “://” is missing.</source>
        <translation>Falta la parte anterior a «://».</translation>
    </message>
    <message>
        <source>Put optical://, hdlc://, tcp:// or udp:// in front.</source>
        <translation>Ponga delante optical://, hdlc://, tcp:// o udp://.</translation>
    </message>
    <message>
        <source>The address starts with a kind of connection that does not exist.</source>
        <translation>La dirección empieza con un tipo de conexión que no existe.</translation>
    </message>
    <message>
        <source>The part before “://” is misspelt.</source>
        <translation>La parte anterior a «://» está mal escrita.</translation>
    </message>
    <message>
        <source>Use one of optical, hdlc, iec, c1218, tcp, udp, hdlc+tcp, coap, coaps or replay.</source>
        <translation>Use optical, hdlc, iec, c1218, tcp, udp, hdlc+tcp, coap, coaps o replay.</translation>
    </message>
    <message>
        <source>The address does not say which device or host.</source>
        <translation>La dirección no indica el dispositivo ni el host.</translation>
    </message>
    <message>
        <source>The part behind “://” is missing.</source>
        <translation>Falta la parte posterior a «://».</translation>
    </message>
    <message>
        <source>Add the port's path, for example /dev/ttyUSB0, or the host.</source>
        <translation>Añada la ruta del puerto, por ejemplo /dev/ttyUSB0, o el host.</translation>
    </message>
    <message>
        <source>The network port in the address is no number from 1 to 65535 (character %1).</source>
        <translation>El puerto de red de la dirección no es un número de 1 a 65535 (carácter %1).</translation>
    </message>
    <message>
        <source>A digit is mistyped, or an IPv6 address has no brackets.</source>
        <translation>Hay un dígito mal escrito o una dirección IPv6 sin corchetes.</translation>
    </message>
    <message>
        <source>Write host:4059, or [IPv6]:4059.</source>
        <translation>Escriba host:4059 o [IPv6]:4059.</translation>
    </message>
    <message>
        <source>The host in the address is no name and no IP address (character %1).</source>
        <translation>El host de la dirección no es un nombre ni una dirección IP (carácter %1).</translation>
    </message>
    <message>
        <source>A character is mistyped.</source>
        <translation>Hay un carácter mal escrito.</translation>
    </message>
    <message>
        <source>An IPv6 address must stand in brackets.</source>
        <translation>Una dirección IPv6 debe ir entre corchetes.</translation>
    </message>
    <message>
        <source>Write a name, 10.0.0.7 or [2001:db8::7].</source>
        <translation>Escriba un nombre, 10.0.0.7 o [2001:db8::7].</translation>
    </message>
    <message>
        <source>The address has a setting that this kind of connection does not know (character %1).</source>
        <translation>La dirección tiene un ajuste que este tipo de conexión no conoce (carácter %1).</translation>
    </message>
    <message>
        <source>The setting is misspelt, or it belongs to another scheme.</source>
        <translation>El ajuste está mal escrito o pertenece a otro esquema.</translation>
    </message>
    <message>
        <source>Leave it out, or look the settings up in docs/addresses.md.</source>
        <translation>Omítalo o consulte los ajustes en docs/addresses.md.</translation>
    </message>
    <message>
        <source>A setting in the address has a value outside its range (character %1).</source>
        <translation>Un ajuste de la dirección tiene un valor fuera de su rango (carácter %1).</translation>
    </message>
    <message>
        <source>A number is too large, too small or no number.</source>
        <translation>Un número es demasiado grande, demasiado pequeño o no es un número.</translation>
    </message>
    <message>
        <source>Correct the value; docs/addresses.md names every range.</source>
        <translation>Corrija el valor; docs/addresses.md indica todos los rangos.</translation>
    </message>
    <message>
        <source>A setting stands in the address twice (character %1).</source>
        <translation>Un ajuste aparece dos veces en la dirección (carácter %1).</translation>
    </message>
    <message>
        <source>Two addresses were put together.</source>
        <translation>Se juntaron dos direcciones.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Omita uno de los dos.</translation>
    </message>
    <message>
        <source>The address holds a password or key; addresses are shown and stored, so it is refused.</source>
        <translation>La dirección contiene una contraseña o clave; las direcciones se muestran y se guardan, por eso se rechaza.</translation>
    </message>
    <message>
        <source>The secret was typed where other tools expect it.</source>
        <translation>El secreto se escribió donde lo esperan otras herramientas.</translation>
    </message>
    <message>
        <source>The path in the address cannot be used (character %1).</source>
        <translation>La ruta de la dirección no se puede usar (carácter %1).</translation>
    </message>
    <message>
        <source>A “%” is not followed by two hexadecimal digits.</source>
        <translation>Un «%» no va seguido de dos dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>The path holds a control character.</source>
        <translation>La ruta contiene un carácter de control.</translation>
    </message>
    <message>
        <source>Write a real % as %25.</source>
        <translation>Escriba un % literal como %25.</translation>
    </message>
    <message>
        <source>No meter is connected.</source>
        <translation>No hay ningún contador conectado.</translation>
    </message>
    <message>
        <source>The link was closed or lost before this request.</source>
        <translation>El enlace se cerró o se perdió antes de esta petición.</translation>
    </message>
    <message>
        <source>Connect first.</source>
        <translation>Conecte primero.</translation>
    </message>
    <message>
        <source>This version cannot work with a meter over this kind of connection yet.</source>
        <translation>Esta versión aún no puede trabajar con un contador por este tipo de conexión.</translation>
    </message>
    <message>
        <source>The address is right, but its protocol is not built in.</source>
        <translation>La dirección es correcta, pero su protocolo no está incorporado.</translation>
    </message>
    <message>
        <source>The meter accepted the new value but still shows another one.</source>
        <translation>El contador aceptó el nuevo valor, pero sigue mostrando otro.</translation>
    </message>
    <message>
        <source>The meter rounds or limits the value.</source>
        <translation>El contador redondea o limita el valor.</translation>
    </message>
    <message>
        <source>The value becomes active later.</source>
        <translation>El valor se activa más tarde.</translation>
    </message>
    <message>
        <source>The object ignores writing.</source>
        <translation>El objeto ignora la escritura.</translation>
    </message>
    <message>
        <source>Read the object again and compare before you rely on it.</source>
        <translation>Lea el objeto de nuevo y compare antes de darlo por bueno.</translation>
    </message>
    <message>
        <source>The job was stopped.</source>
        <translation>La tarea se detuvo.</translation>
    </message>
    <message>
        <source>Somebody pressed Stop.</source>
        <translation>Alguien pulsó «Parar».</translation>
    </message>
    <message>
        <source>What was read so far is kept; start again when you like.</source>
        <translation>Lo leído hasta ahora se conserva; empiece de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>Nothing has moved on the connection for half a minute.</source>
        <translation>No ha habido actividad en la conexión durante medio minuto.</translation>
    </message>
    <message>
        <source>The meter or the connection hangs.</source>
        <translation>El contador o la conexión está bloqueado.</translation>
    </message>
    <message>
        <source>Connect again; save the trace if it happens twice.</source>
        <translation>Conecte de nuevo; guarde la traza si ocurre dos veces.</translation>
    </message>
    <message>
        <source>The recording does not say which meter address it was made with.</source>
        <translation>La grabación no indica con qué dirección de contador se hizo.</translation>
    </message>
    <message>
        <source>It was made by another program or cut.</source>
        <translation>La hizo otro programa o está cortada.</translation>
    </message>
    <message>
        <source>It is the recording of a replay.</source>
        <translation>Es la grabación de una reproducción.</translation>
    </message>
    <message>
        <source>Choose another recording.</source>
        <translation>Elija otra grabación.</translation>
    </message>
    <message>
        <source>The meter's answer does not belong to the request.</source>
        <translation>La respuesta del contador no corresponde a la petición.</translation>
    </message>
    <message>
        <source>The meter's firmware has a fault.</source>
        <translation>El firmware del contador tiene un fallo.</translation>
    </message>
    <message>
        <source>Try again; save the trace if it happens twice.</source>
        <translation>Inténtelo de nuevo; guarde la traza si ocurre dos veces.</translation>
    </message>
    <message>
        <source>The password file cannot be read (%1).</source>
        <translation>No se puede leer el archivo de contraseña (%1).</translation>
    </message>
    <message>
        <source>The path is misspelt.</source>
        <translation>La ruta está mal escrita.</translation>
    </message>
    <message>
        <source>It is a folder, a device or a symbolic link.</source>
        <translation>Es una carpeta, un dispositivo o un enlace simbólico.</translation>
    </message>
    <message>
        <source>It belongs to another user.</source>
        <translation>Pertenece a otro usuario.</translation>
    </message>
    <message>
        <source>Check the path, or give - and type the password.</source>
        <translation>Compruebe la ruta, o indique - y escriba la contraseña.</translation>
    </message>
    <message>
        <source>Other users could read the password file, so it is not used.</source>
        <translation>Otros usuarios podrían leer el archivo de contraseña, por lo que no se utiliza.</translation>
    </message>
    <message>
        <source>The file was made with the usual rights.</source>
        <translation>El archivo se creó con los permisos habituales.</translation>
    </message>
    <message>
        <source>Run “chmod 600” on the file.</source>
        <translation>Ejecute «chmod 600» sobre el archivo.</translation>
    </message>
    <message>
        <source>The first line of the password file is too long for a password.</source>
        <translation>La primera línea del archivo de contraseña es demasiado larga para una contraseña.</translation>
    </message>
    <message>
        <source>It is another file.</source>
        <translation>Es otro archivo.</translation>
    </message>
    <message>
        <source>Put the password alone into the first line.</source>
        <translation>Ponga únicamente la contraseña en la primera línea.</translation>
    </message>
    <message>
        <source>The first line of the password file is empty.</source>
        <translation>La primera línea del archivo de contraseña está vacía.</translation>
    </message>
    <message>
        <source>The password stands in a later line.</source>
        <translation>La contraseña está en una línea posterior.</translation>
    </message>
    <message>
        <source>Put the password into the first line.</source>
        <translation>Ponga la contraseña en la primera línea.</translation>
    </message>
    <message>
        <source>The load profile names no columns.</source>
        <translation>La curva de carga no indica columnas.</translation>
    </message>
    <message>
        <source>The profile was never configured.</source>
        <translation>El perfil nunca se configuró.</translation>
    </message>
    <message>
        <source>The columns are hidden from this client.</source>
        <translation>Las columnas están ocultas para este cliente.</translation>
    </message>
    <message>
        <source>Choose another profile from the object list.</source>
        <translation>Elija otro perfil de la lista de objetos.</translation>
    </message>
    <message>
        <source>The load profile has no time column, so its rows have no time.</source>
        <translation>La curva de carga no tiene columna de hora, por lo que sus filas no tienen hora.</translation>
    </message>
    <message>
        <source>The profile was configured without the clock.</source>
        <translation>El perfil se configuró sin el reloj.</translation>
    </message>
    <message>
        <source>Read it as a raw value, or have the clock added to its columns.</source>
        <translation>Léalo como valor bruto, o haga que se añada el reloj a sus columnas.</translation>
    </message>
    <message>
        <source>Row %1 of the load profile does not have the columns that the profile names.</source>
        <translation>La fila %1 de la curva de carga no tiene las columnas que indica el perfil.</translation>
    </message>
    <message>
        <source>The columns were changed after the row was stored.</source>
        <translation>Las columnas se cambiaron después de guardarse la fila.</translation>
    </message>
    <message>
        <source>The firmware has a fault.</source>
        <translation>El firmware tiene un fallo.</translation>
    </message>
    <message>
        <source>The rows before it are kept; read on from a later time.</source>
        <translation>Las filas anteriores se conservan; siga leyendo desde una hora posterior.</translation>
    </message>
    <message>
        <source>The meter delivered %1 rows, which is not the number it says it has.</source>
        <translation>El contador entregó %1 filas, que no es el número que dice tener.</translation>
    </message>
    <message>
        <source>New rows were stored during the reading.</source>
        <translation>Se guardaron filas nuevas durante la lectura.</translation>
    </message>
    <message>
        <source>The meter leaves out rows of a power failure.</source>
        <translation>El contador omite las filas de un corte de alimentación.</translation>
    </message>
    <message>
        <source>Read the period again and compare.</source>
        <translation>Lea de nuevo el período y compare.</translation>
    </message>
    <message>
        <source>The object holds no number (data type %1).</source>
        <translation>El objeto no contiene un número (tipo de dato %1).</translation>
    </message>
    <message>
        <source>It is a text, a time or a table.</source>
        <translation>Es un texto, una hora o una tabla.</translation>
    </message>
    <message>
        <source>The class or the attribute is not that of a value.</source>
        <translation>La clase o el atributo no es el de un valor.</translation>
    </message>
    <message>
        <source>Read it as a raw value.</source>
        <translation>Léalo como valor bruto.</translation>
    </message>
    <message>
        <source>The meter's times have no relation to UTC.</source>
        <translation>Las horas del contador no tienen relación con UTC.</translation>
    </message>
    <message>
        <source>The meter leaves the time-zone deviation out.</source>
        <translation>El contador omite la desviación de la zona horaria.</translation>
    </message>
    <message>
        <source>Say which deviation the meter's clock has, then read again.</source>
        <translation>Indique qué desviación tiene el reloj del contador y lea de nuevo.</translation>
    </message>
    <message>
        <source>Two readings of the same register disagree.</source>
        <translation>Dos lecturas del mismo registro no coinciden.</translation>
    </message>
    <message>
        <source>The value changes faster than it is read.</source>
        <translation>El valor cambia más rápido de lo que se lee.</translation>
    </message>
    <message>
        <source>The line or the meter delivers wrong octets.</source>
        <translation>La línea o el contador entrega octetos erróneos.</translation>
    </message>
    <message>
        <source>Read it again; do not use the value before two readings agree.</source>
        <translation>Léalo de nuevo; no use el valor hasta que dos lecturas coincidan.</translation>
    </message>
    <message>
        <source>The message is no valid JSON at octet %1.</source>
        <translation>El mensaje no es JSON válido en el octeto %1.</translation>
    </message>
    <message>
        <source>It was cut off or changed on the way.</source>
        <translation>Se cortó o se modificó por el camino.</translation>
    </message>
    <message>
        <source>A proxy answered in place of the server.</source>
        <translation>Un proxy respondió en lugar del servidor.</translation>
    </message>
    <message>
        <source>Send again; if it stays, check the endpoint.</source>
        <translation>Envíe de nuevo; si persiste, compruebe el punto de acceso.</translation>
    </message>
    <message>
        <source>The message is nested deeper than any message of readings.</source>
        <translation>El mensaje está más anidado que cualquier mensaje de lecturas.</translation>
    </message>
    <message>
        <source>Something else than readings was sent.</source>
        <translation>Se envió algo distinto de lecturas.</translation>
    </message>
    <message>
        <source>Check which program sent it.</source>
        <translation>Compruebe qué programa lo envió.</translation>
    </message>
    <message>
        <source>The message is larger than one batch may be.</source>
        <translation>El mensaje es mayor de lo que puede ser un lote.</translation>
    </message>
    <message>
        <source>Too many readings were put into one batch.</source>
        <translation>Se pusieron demasiadas lecturas en un lote.</translation>
    </message>
    <message>
        <source>Send smaller batches.</source>
        <translation>Envíe lotes más pequeños.</translation>
    </message>
    <message>
        <source>One batch holds too many readings (%1).</source>
        <translation>Un lote contiene demasiadas lecturas (%1).</translation>
    </message>
    <message>
        <source>The batch size in the settings is too large.</source>
        <translation>El tamaño de lote en los ajustes es demasiado grande.</translation>
    </message>
    <message>
        <source>Lower the number of readings in a batch.</source>
        <translation>Reduzca el número de lecturas por lote.</translation>
    </message>
    <message>
        <source>The message's header is incomplete or wrong.</source>
        <translation>El encabezado del mensaje está incompleto o es erróneo.</translation>
    </message>
    <message>
        <source>It comes from another program or version.</source>
        <translation>Procede de otro programa o de otra versión.</translation>
    </message>
    <message>
        <source>Bring both sides to the same version.</source>
        <translation>Ponga ambos lados en la misma versión.</translation>
    </message>
    <message>
        <source>The message does not hold meter readings in the agreed form.</source>
        <translation>El mensaje no contiene lecturas de contador en la forma acordada.</translation>
    </message>
    <message>
        <source>Compare the message with docs/sync.md.</source>
        <translation>Compare el mensaje con docs/sync.md.</translation>
    </message>
    <message>
        <source>The meter's serial number cannot be stored: it is empty, too long or no plain text.</source>
        <translation>No se puede guardar el número de serie del contador: está vacío, es demasiado largo o no es texto simple.</translation>
    </message>
    <message>
        <source>The meter's identification object was never filled in.</source>
        <translation>El objeto de identificación del contador nunca se rellenó.</translation>
    </message>
    <message>
        <source>The serial was read from the wrong object.</source>
        <translation>El número de serie se leyó del objeto equivocado.</translation>
    </message>
    <message>
        <source>Read the identification again and compare it with the name plate.</source>
        <translation>Lea de nuevo la identificación y compárela con la placa de características.</translation>
    </message>
    <message>
        <source>A reading has a time that no meter can mean.</source>
        <translation>Una lectura tiene una hora imposible para un contador.</translation>
    </message>
    <message>
        <source>The meter's clock was never set.</source>
        <translation>El reloj del contador nunca se puso en hora.</translation>
    </message>
    <message>
        <source>Set the meter's clock; readings before that have no usable time.</source>
        <translation>Ponga en hora el reloj del contador; las lecturas anteriores no tienen una hora utilizable.</translation>
    </message>
    <message>
        <source>A reading's value is beyond every physical size.</source>
        <translation>El valor de una lectura supera toda magnitud física.</translation>
    </message>
    <message>
        <source>The register's scaler is wrong.</source>
        <translation>El factor de escala del registro es erróneo.</translation>
    </message>
    <message>
        <source>Read the register's scaler and unit again.</source>
        <translation>Lea de nuevo el factor de escala y la unidad del registro.</translation>
    </message>
    <message>
        <source>The meter's own time stamp does not have the standard's twelve octets.</source>
        <translation>La marca de tiempo propia del contador no tiene los doce octetos de la norma.</translation>
    </message>
    <message>
        <source>The maker uses a form of its own.</source>
        <translation>El fabricante usa una forma propia.</translation>
    </message>
    <message>
        <source>Send the trace to support.</source>
        <translation>Envíe la traza al soporte técnico.</translation>
    </message>
    <message>
        <source>The interval of a load profile is negative or longer than a year.</source>
        <translation>El intervalo de una curva de carga es negativo o superior a un año.</translation>
    </message>
    <message>
        <source>The profile's capture period was set wrongly.</source>
        <translation>El período de captura del perfil se ajustó mal.</translation>
    </message>
    <message>
        <source>Check the capture period in the meter.</source>
        <translation>Compruebe el período de captura en el contador.</translation>
    </message>
    <message>
        <source>Entry %1 of the table that maps OBIS codes to reading types is wrong.</source>
        <translation>La entrada %1 de la tabla que asigna códigos OBIS a tipos de lectura es errónea.</translation>
    </message>
    <message>
        <source>The file was edited by hand.</source>
        <translation>El archivo se editó a mano.</translation>
    </message>
    <message>
        <source>Correct the entry, or put the original file back.</source>
        <translation>Corrija la entrada, o restablezca el archivo original.</translation>
    </message>
    <message>
        <source>An answer of the meter breaks its own format at octet %1.</source>
        <translation>Una respuesta del contador incumple su propio formato en el octeto %1.</translation>
    </message>
    <message>
        <source>The firmware has a fault at this object.</source>
        <translation>El firmware tiene un fallo en este objeto.</translation>
    </message>
    <message>
        <source>Two answers were mixed up on the way.</source>
        <translation>Dos respuestas se mezclaron por el camino.</translation>
    </message>
    <message>
        <source>Read the object again; if it fails again, send the trace to support.</source>
        <translation>Lea de nuevo el objeto; si vuelve a fallar, envíe la traza al soporte técnico.</translation>
    </message>
    <message>
        <source>The meter sent a message of a kind that this program does not know (tag %1).</source>
        <translation>El contador envió un mensaje de un tipo que este programa no conoce (etiqueta %1).</translation>
    </message>
    <message>
        <source>The meter ciphers its answers although no ciphering was agreed.</source>
        <translation>El contador cifra sus respuestas aunque no se acordó ningún cifrado.</translation>
    </message>
    <message>
        <source>Use a client address without ciphering, or send the trace to support.</source>
        <translation>Use una dirección de cliente sin cifrado, o envíe la traza al soporte técnico.</translation>
    </message>
    <message>
        <source>The meter answered another question than the one that was asked.</source>
        <translation>El contador respondió a una pregunta distinta de la formulada.</translation>
    </message>
    <message>
        <source>A late answer to an earlier request arrived.</source>
        <translation>Llegó una respuesta tardía a una petición anterior.</translation>
    </message>
    <message>
        <source>A second client uses the same association.</source>
        <translation>Un segundo cliente usa la misma asociación.</translation>
    </message>
    <message>
        <source>Disconnect, connect again, and repeat the reading.</source>
        <translation>Desconecte, conecte de nuevo y repita la lectura.</translation>
    </message>
    <message>
        <source>A long answer came with block %1 out of order.</source>
        <translation>En una respuesta larga, el bloque %1 llegó fuera de orden.</translation>
    </message>
    <message>
        <source>A block was lost on a disturbed line.</source>
        <translation>Se perdió un bloque en una línea con perturbaciones.</translation>
    </message>
    <message>
        <source>The firmware counts blocks wrongly.</source>
        <translation>El firmware cuenta mal los bloques.</translation>
    </message>
    <message>
        <source>Read it again; with a load profile ask for a shorter period.</source>
        <translation>Léalo de nuevo; si es una curva de carga, pida un período más corto.</translation>
    </message>
    <message>
        <source>The answer is longer than a single reading may be.</source>
        <translation>La respuesta es más larga de lo que puede ser una sola lectura.</translation>
    </message>
    <message>
        <source>The meter sends blocks without an end.</source>
        <translation>El contador envía bloques sin fin.</translation>
    </message>
    <message>
        <source>Ask for a shorter period.</source>
        <translation>Pida un período más corto.</translation>
    </message>
    <message>
        <source>There is no association with the meter any more.</source>
        <translation>Ya no hay asociación con el contador.</translation>
    </message>
    <message>
        <source>The meter ended it after a pause.</source>
        <translation>El contador la terminó tras una pausa.</translation>
    </message>
    <message>
        <source>The connection was closed a moment ago.</source>
        <translation>La conexión se cerró hace un momento.</translation>
    </message>
    <message>
        <source>The meter did not grant this service to this client.</source>
        <translation>El contador no concedió este servicio a este cliente.</translation>
    </message>
    <message>
        <source>The client address has fewer rights than this needs.</source>
        <translation>La dirección de cliente tiene menos derechos de los necesarios.</translation>
    </message>
    <message>
        <source>The meter does not have the service.</source>
        <translation>El contador no tiene el servicio.</translation>
    </message>
    <message>
        <source>Connect with a client that may do it, for example the management client with its password.</source>
        <translation>Conecte con un cliente que pueda hacerlo, por ejemplo el cliente de gestión con su contraseña.</translation>
    </message>
    <message>
        <source>The request does not fit into the largest message that the meter takes.</source>
        <translation>La petición no cabe en el mensaje más grande que acepta el contador.</translation>
    </message>
    <message>
        <source>The meter grants only small messages and no block transfer.</source>
        <translation>El contador solo concede mensajes pequeños y ninguna transferencia por bloques.</translation>
    </message>
    <message>
        <source>Ask for fewer objects at once or write a shorter value.</source>
        <translation>Pida menos objetos a la vez o escriba un valor más corto.</translation>
    </message>
    <message>
        <source>The meter reports success, but without the value that was asked for.</source>
        <translation>El contador informa de éxito, pero sin el valor solicitado.</translation>
    </message>
    <message>
        <source>The firmware answers a reading as if it were a writing.</source>
        <translation>El firmware responde a una lectura como si fuera una escritura.</translation>
    </message>
    <message>
        <source>The meter reports a hardware fault in this object.</source>
        <translation>El contador informa de un fallo de hardware en este objeto.</translation>
    </message>
    <message>
        <source>A memory or a measuring part of the meter is damaged.</source>
        <translation>Una memoria o una parte de medida del contador está dañada.</translation>
    </message>
    <message>
        <source>Note the meter's error register and have the meter exchanged.</source>
        <translation>Anote el registro de errores del contador y haga que se sustituya el contador.</translation>
    </message>
    <message>
        <source>The meter cannot give this value just now.</source>
        <translation>El contador no puede dar este valor en este momento.</translation>
    </message>
    <message>
        <source>It is busy storing or measuring.</source>
        <translation>Está ocupado guardando o midiendo.</translation>
    </message>
    <message>
        <source>The value is being updated at this moment.</source>
        <translation>El valor se está actualizando en este momento.</translation>
    </message>
    <message>
        <source>Try again in a few seconds.</source>
        <translation>Inténtelo de nuevo dentro de unos segundos.</translation>
    </message>
    <message>
        <source>This client may not read or write this object.</source>
        <translation>Este cliente no puede leer ni escribir este objeto.</translation>
    </message>
    <message>
        <source>The client address has too few rights.</source>
        <translation>La dirección de cliente tiene muy pocos derechos.</translation>
    </message>
    <message>
        <source>The object is read-only.</source>
        <translation>El objeto es de solo lectura.</translation>
    </message>
    <message>
        <source>Connect with a client that has the right, for example the management client with its password.</source>
        <translation>Conecte con un cliente que tenga el derecho, por ejemplo el cliente de gestión con su contraseña.</translation>
    </message>
    <message>
        <source>The meter has no such object.</source>
        <translation>El contador no tiene ese objeto.</translation>
    </message>
    <message>
        <source>The OBIS code is not one of this meter's.</source>
        <translation>El código OBIS no es de este contador.</translation>
    </message>
    <message>
        <source>The object is hidden from this client.</source>
        <translation>El objeto está oculto para este cliente.</translation>
    </message>
    <message>
        <source>Read the meter's object list and take the code from there.</source>
        <translation>Lea la lista de objetos del contador y tome de ella el código.</translation>
    </message>
    <message>
        <source>The object exists, but with another interface class.</source>
        <translation>El objeto existe, pero con otra clase de interfaz.</translation>
    </message>
    <message>
        <source>The class number before the OBIS code is wrong; a register is 3, an extended register 4, a clock 8.</source>
        <translation>El número de clase antes del código OBIS es incorrecto; un registro es 3, un registro extendido 4, un reloj 8.</translation>
    </message>
    <message>
        <source>Take the class from the meter's object list.</source>
        <translation>Tome la clase de la lista de objetos del contador.</translation>
    </message>
    <message>
        <source>The object exists but is not available now.</source>
        <translation>El objeto existe, pero ahora no está disponible.</translation>
    </message>
    <message>
        <source>The function is not licensed or not configured in this meter.</source>
        <translation>La función no tiene licencia o no está configurada en este contador.</translation>
    </message>
    <message>
        <source>The meter waits for its clock or its first interval.</source>
        <translation>El contador espera su reloj o su primer intervalo.</translation>
    </message>
    <message>
        <source>Check the meter's configuration, or try again later.</source>
        <translation>Compruebe la configuración del contador o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The value has another type than the meter wants here.</source>
        <translation>El valor es de un tipo distinto del que el contador exige aquí.</translation>
    </message>
    <message>
        <source>The type that was written is wrong.</source>
        <translation>El tipo escrito es incorrecto.</translation>
    </message>
    <message>
        <source>The selection for the profile has another form in this meter.</source>
        <translation>La selección del perfil tiene otra forma en este contador.</translation>
    </message>
    <message>
        <source>Read the attribute first and write the same type.</source>
        <translation>Lea primero el atributo y escriba el mismo tipo.</translation>
    </message>
    <message>
        <source>The request reaches beyond what this client may touch.</source>
        <translation>La petición va más allá de lo que este cliente puede tocar.</translation>
    </message>
    <message>
        <source>The right covers a part of the object only.</source>
        <translation>El permiso cubre solo una parte del objeto.</translation>
    </message>
    <message>
        <source>The value lies outside its limits.</source>
        <translation>El valor está fuera de sus límites.</translation>
    </message>
    <message>
        <source>Ask for less, or connect with another client.</source>
        <translation>Pida menos o conéctese con otro cliente.</translation>
    </message>
    <message>
        <source>The meter cannot deliver the next block of a long answer.</source>
        <translation>El contador no puede entregar el siguiente bloque de una respuesta larga.</translation>
    </message>
    <message>
        <source>A new interval was stored while the profile was being read.</source>
        <translation>Se guardó un nuevo intervalo mientras se leía el perfil.</translation>
    </message>
    <message>
        <source>The meter ran out of memory for the answer.</source>
        <translation>El contador se quedó sin memoria para la respuesta.</translation>
    </message>
    <message>
        <source>Read again from the last row that came; a shorter period helps.</source>
        <translation>Lea de nuevo desde la última fila recibida; un período más corto ayuda.</translation>
    </message>
    <message>
        <source>The meter broke off a long answer.</source>
        <translation>El contador interrumpió una respuesta larga.</translation>
    </message>
    <message>
        <source>Another request or a restart came in between.</source>
        <translation>Se interpuso otra petición o un reinicio.</translation>
    </message>
    <message>
        <source>The meter's time limit for the transfer passed.</source>
        <translation>Venció el tiempo límite del contador para la transferencia.</translation>
    </message>
    <message>
        <source>Read again from the last row that came.</source>
        <translation>Lea de nuevo desde la última fila recibida.</translation>
    </message>
    <message>
        <source>The meter no longer knows of the long answer we were reading.</source>
        <translation>El contador ya no reconoce la respuesta larga que se estaba leyendo.</translation>
    </message>
    <message>
        <source>It gave the transfer up after a pause on the line.</source>
        <translation>Abandonó la transferencia tras una pausa en la línea.</translation>
    </message>
    <message>
        <source>Start the reading again.</source>
        <translation>Inicie la lectura de nuevo.</translation>
    </message>
    <message>
        <source>The meter broke off a long writing; the old value should still stand.</source>
        <translation>El contador interrumpió una escritura larga; el valor anterior debería seguir vigente.</translation>
    </message>
    <message>
        <source>The value did not fit.</source>
        <translation>El valor no cabía.</translation>
    </message>
    <message>
        <source>Read the value back, then write it again.</source>
        <translation>Vuelva a leer el valor y después escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>The meter no longer knows of the long value we were writing.</source>
        <translation>El contador ya no reconoce el valor largo que se estaba escribiendo.</translation>
    </message>
    <message>
        <source>Read the value back, then write it again from the start.</source>
        <translation>Vuelva a leer el valor y después escríbalo de nuevo desde el principio.</translation>
    </message>
    <message>
        <source>The meter expected another block of the long transfer.</source>
        <translation>El contador esperaba otro bloque de la transferencia larga.</translation>
    </message>
    <message>
        <source>A block was repeated or lost on a disturbed line.</source>
        <translation>Un bloque se repitió o se perdió en una línea perturbada.</translation>
    </message>
    <message>
        <source>Improve the line and start the transfer again.</source>
        <translation>Mejore la línea e inicie de nuevo la transferencia.</translation>
    </message>
    <message>
        <source>The meter refused the object for a reason of its own.</source>
        <translation>El contador rechazó el objeto por un motivo propio.</translation>
    </message>
    <message>
        <source>The maker's rules forbid it in this state of the meter.</source>
        <translation>Las reglas del fabricante lo prohíben en este estado del contador.</translation>
    </message>
    <message>
        <source>The period or the selection is not one it can serve.</source>
        <translation>No puede atender ese período o esa selección.</translation>
    </message>
    <message>
        <source>Look the object up in the meter's manual.</source>
        <translation>Consulte el objeto en el manual del contador.</translation>
    </message>
    <message>
        <source>The meter refused the object with result %1, which the standard does not know.</source>
        <translation>El contador rechazó el objeto con el resultado %1, que la norma no conoce.</translation>
    </message>
    <message>
        <source>The meter carried the method out, but its answer lacks the result.</source>
        <translation>El contador ejecutó el método, pero en su respuesta falta el resultado.</translation>
    </message>
    <message>
        <source>The method returns nothing in this meter.</source>
        <translation>El método no devuelve nada en este contador.</translation>
    </message>
    <message>
        <source>Read the object to see what has changed.</source>
        <translation>Lea el objeto para ver qué ha cambiado.</translation>
    </message>
    <message>
        <source>The meter could not carry the method out because of a hardware fault.</source>
        <translation>El contador no pudo ejecutar el método por un fallo de hardware.</translation>
    </message>
    <message>
        <source>A relay, a memory or a measuring part is damaged.</source>
        <translation>Un relé, una memoria o una parte de medida está dañada.</translation>
    </message>
    <message>
        <source>The meter cannot carry the method out just now.</source>
        <translation>El contador no puede ejecutar el método en este momento.</translation>
    </message>
    <message>
        <source>It is busy, or a condition such as the waiting time of a relay is not met.</source>
        <translation>Está ocupado, o no se cumple una condición como el tiempo de espera de un relé.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Inténtelo de nuevo dentro de un minuto.</translation>
    </message>
    <message>
        <source>This client may not call this method.</source>
        <translation>Este cliente no puede llamar a este método.</translation>
    </message>
    <message>
        <source>Connect with a client that has the right.</source>
        <translation>Conéctese con un cliente que tenga el permiso.</translation>
    </message>
    <message>
        <source>The meter has no object with this method.</source>
        <translation>El contador no tiene ningún objeto con este método.</translation>
    </message>
    <message>
        <source>Take the code from the meter's object list.</source>
        <translation>Tome el código de la lista de objetos del contador.</translation>
    </message>
    <message>
        <source>The object of the method has another interface class.</source>
        <translation>El objeto del método tiene otra clase de interfaz.</translation>
    </message>
    <message>
        <source>The class number before the OBIS code is wrong.</source>
        <translation>El número de clase antes del código OBIS es incorrecto.</translation>
    </message>
    <message>
        <source>Take class and method from the meter's object list.</source>
        <translation>Tome la clase y el método de la lista de objetos del contador.</translation>
    </message>
    <message>
        <source>The method is not available in this state of the meter.</source>
        <translation>El método no está disponible en este estado del contador.</translation>
    </message>
    <message>
        <source>The function is not configured, or it is locked by a switch under the seal.</source>
        <translation>La función no está configurada o está bloqueada por un interruptor bajo el precinto.</translation>
    </message>
    <message>
        <source>Check the meter's configuration.</source>
        <translation>Compruebe la configuración del contador.</translation>
    </message>
    <message>
        <source>The method's parameter has another type than the meter wants.</source>
        <translation>El parámetro del método es de un tipo distinto del que exige el contador.</translation>
    </message>
    <message>
        <source>The parameter is missing, or the maker changed its form.</source>
        <translation>Falta el parámetro, o el fabricante cambió su forma.</translation>
    </message>
    <message>
        <source>Look the method up in the meter's manual.</source>
        <translation>Consulte el método en el manual del contador.</translation>
    </message>
    <message>
        <source>The method reaches beyond what this client may do.</source>
        <translation>El método va más allá de lo que este cliente puede hacer.</translation>
    </message>
    <message>
        <source>The parameter lies outside its limits.</source>
        <translation>El parámetro está fuera de sus límites.</translation>
    </message>
    <message>
        <source>Use another parameter or another client.</source>
        <translation>Use otro parámetro u otro cliente.</translation>
    </message>
    <message>
        <source>The meter cannot deliver the next block of the method's result.</source>
        <translation>El contador no puede entregar el siguiente bloque del resultado del método.</translation>
    </message>
    <message>
        <source>The result changed while it was read.</source>
        <translation>El resultado cambió mientras se leía.</translation>
    </message>
    <message>
        <source>Check the object's state before you call the method again.</source>
        <translation>Compruebe el estado del objeto antes de llamar de nuevo al método.</translation>
    </message>
    <message>
        <source>The meter broke off a long method call.</source>
        <translation>El contador interrumpió una llamada larga a un método.</translation>
    </message>
    <message>
        <source>Its time limit passed, or another request came in between.</source>
        <translation>Venció su tiempo límite, o se interpuso otra petición.</translation>
    </message>
    <message>
        <source>Check the object's state, then call the method again.</source>
        <translation>Compruebe el estado del objeto y después llame de nuevo al método.</translation>
    </message>
    <message>
        <source>The meter no longer knows of the long method call.</source>
        <translation>El contador ya no reconoce la llamada larga al método.</translation>
    </message>
    <message>
        <source>It gave the call up after a pause on the line.</source>
        <translation>Abandonó la llamada tras una pausa en la línea.</translation>
    </message>
    <message>
        <source>Check the object's state and start the call again.</source>
        <translation>Compruebe el estado del objeto e inicie de nuevo la llamada.</translation>
    </message>
    <message>
        <source>The meter refused the method for a reason of its own.</source>
        <translation>El contador rechazó el método por un motivo propio.</translation>
    </message>
    <message>
        <source>The meter refused the method with result %1, which the standard does not know.</source>
        <translation>El contador rechazó el método con el resultado %1, que la norma no conoce.</translation>
    </message>
    <message>
        <source>The meter refuses because it sees no open association, or another one is still open.</source>
        <translation>El contador lo rechaza porque no ve ninguna asociación abierta o porque otra sigue abierta.</translation>
    </message>
    <message>
        <source>An earlier visit did not release its association.</source>
        <translation>Una visita anterior no liberó su asociación.</translation>
    </message>
    <message>
        <source>The meter restarted.</source>
        <translation>El contador se reinició.</translation>
    </message>
    <message>
        <source>The meter does not allow this service to this client.</source>
        <translation>El contador no permite este servicio a este cliente.</translation>
    </message>
    <message>
        <source>The client's rights do not cover it.</source>
        <translation>Los permisos del cliente no lo cubren.</translation>
    </message>
    <message>
        <source>The service needs a ciphered association.</source>
        <translation>El servicio requiere una asociación cifrada.</translation>
    </message>
    <message>
        <source>Connect with a client that may use it.</source>
        <translation>Conéctese con un cliente que pueda usarlo.</translation>
    </message>
    <message>
        <source>The meter does not allow the request and gives no closer reason.</source>
        <translation>El contador no permite la petición y no da un motivo más preciso.</translation>
    </message>
    <message>
        <source>The meter is in a state, for example an update, in which it serves nobody.</source>
        <translation>El contador está en un estado, por ejemplo una actualización, en el que no atiende a nadie.</translation>
    </message>
    <message>
        <source>Wait a few minutes and connect again.</source>
        <translation>Espere unos minutos y conéctese de nuevo.</translation>
    </message>
    <message>
        <source>The meter does not recognise the service and cannot carry it out.</source>
        <translation>El contador no reconoce el servicio y no puede ejecutarlo.</translation>
    </message>
    <message>
        <source>It has no association in which the service makes sense.</source>
        <translation>No tiene ninguna asociación en la que el servicio tenga sentido.</translation>
    </message>
    <message>
        <source>The meter does not know this service at all.</source>
        <translation>El contador no conoce este servicio en absoluto.</translation>
    </message>
    <message>
        <source>The firmware implements only a part of DLMS.</source>
        <translation>El firmware implementa solo una parte de DLMS.</translation>
    </message>
    <message>
        <source>Read the objects one by one in place of a list, or use another way.</source>
        <translation>Lea los objetos uno a uno en lugar de una lista, o use otra vía.</translation>
    </message>
    <message>
        <source>The meter could not make sense of the request.</source>
        <translation>El contador no pudo interpretar la petición.</translation>
    </message>
    <message>
        <source>The line changed octets, or the firmware has a limit of its own.</source>
        <translation>La línea alteró octetos, o el firmware tiene un límite propio.</translation>
    </message>
    <message>
        <source>Repeat the reading; if it stays, send the trace to support.</source>
        <translation>Repita la lectura; si persiste, envíe la traza al soporte.</translation>
    </message>
    <message>
        <source>The request or its answer is too long for the meter.</source>
        <translation>La petición o su respuesta es demasiado larga para el contador.</translation>
    </message>
    <message>
        <source>Too many objects were asked for at once.</source>
        <translation>Se pidieron demasiados objetos a la vez.</translation>
    </message>
    <message>
        <source>The meter could not decipher our request.</source>
        <translation>El contador no pudo descifrar nuestra petición.</translation>
    </message>
    <message>
        <source>The encryption or authentication key is not this meter's.</source>
        <translation>La clave de cifrado o de autenticación no es de este contador.</translation>
    </message>
    <message>
        <source>The security suite differs.</source>
        <translation>La suite de seguridad es distinta.</translation>
    </message>
    <message>
        <source>Check which keys belong to this meter before you try again.</source>
        <translation>Compruebe qué claves corresponden a este contador antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>The meter refuses our message as a repetition of an old one.</source>
        <translation>El contador rechaza nuestro mensaje como repetición de uno antiguo.</translation>
    </message>
    <message>
        <source>Another laptop has used the same key with a higher counter.</source>
        <translation>Otro portátil ha usado la misma clave con un contador de invocación más alto.</translation>
    </message>
    <message>
        <source>Read the meter's counter over the public client, then connect again.</source>
        <translation>Lea el contador de invocación del equipo mediante el cliente público y conéctese de nuevo.</translation>
    </message>
    <message>
        <source>The meter answered with an exception that the standard does not know.</source>
        <translation>El contador respondió con una excepción que la norma no conoce.</translation>
    </message>
    <message>
        <source>Look it up in the meter's manual.</source>
        <translation>Consúltela en el manual del contador.</translation>
    </message>
    <message>
        <source>The meter's application could not be reached with this request.</source>
        <translation>No se pudo acceder a la aplicación del contador con esta petición.</translation>
    </message>
    <message>
        <source>The application is starting or does not know our context.</source>
        <translation>La aplicación está arrancando o no conoce nuestro contexto.</translation>
    </message>
    <message>
        <source>Connect again after a minute.</source>
        <translation>Conéctese de nuevo pasado un minuto.</translation>
    </message>
    <message>
        <source>The meter lacks memory or another resource for the request.</source>
        <translation>Al contador le falta memoria u otro recurso para la petición.</translation>
    </message>
    <message>
        <source>Too much was asked for at once.</source>
        <translation>Se pidió demasiado a la vez.</translation>
    </message>
    <message>
        <source>The meter has a hardware fault.</source>
        <translation>El contador tiene un fallo de hardware.</translation>
    </message>
    <message>
        <source>Ask for less at a time.</source>
        <translation>Pida menos cada vez.</translation>
    </message>
    <message>
        <source>The meter's data server is in no state to answer.</source>
        <translation>El servidor de datos del contador no está en condiciones de responder.</translation>
    </message>
    <message>
        <source>It is loading a new data set or is switched inactive.</source>
        <translation>Está cargando un nuevo conjunto de datos o está desactivado.</translation>
    </message>
    <message>
        <source>Wait a few minutes and try again.</source>
        <translation>Espere unos minutos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The meter cannot serve a request of this size or kind.</source>
        <translation>El contador no puede atender una petición de este tamaño o tipo.</translation>
    </message>
    <message>
        <source>The message is too long, or the service is missing.</source>
        <translation>El mensaje es demasiado largo o falta el servicio.</translation>
    </message>
    <message>
        <source>The meter has no definition for the object in the request.</source>
        <translation>El contador no tiene definición para el objeto de la petición.</translation>
    </message>
    <message>
        <source>The object or its class is unknown to the meter.</source>
        <translation>El contador no conoce el objeto o su clase.</translation>
    </message>
    <message>
        <source>Take the object from the meter's object list.</source>
        <translation>Tome el objeto de la lista de objetos del contador.</translation>
    </message>
    <message>
        <source>The meter refused the access with a service error.</source>
        <translation>El contador rechazó el acceso con un error de servicio.</translation>
    </message>
    <message>
        <source>The client's rights do not cover the object.</source>
        <translation>Los permisos del cliente no incluyen el objeto.</translation>
    </message>
    <message>
        <source>The object is not available now.</source>
        <translation>El objeto no está disponible en este momento.</translation>
    </message>
    <message>
        <source>The meter reports an error while it loads data.</source>
        <translation>El contador comunica un error al cargar datos.</translation>
    </message>
    <message>
        <source>A block of an update is missing.</source>
        <translation>Falta un bloque de una actualización.</translation>
    </message>
    <message>
        <source>Start the transfer again.</source>
        <translation>Inicie de nuevo la transferencia.</translation>
    </message>
    <message>
        <source>The meter could not start or stop a task.</source>
        <translation>El contador no pudo iniciar o detener una tarea.</translation>
    </message>
    <message>
        <source>The task is already running or is not remotely controlled.</source>
        <translation>La tarea ya está en curso o no admite control remoto.</translation>
    </message>
    <message>
        <source>Check the task's state in the meter.</source>
        <translation>Compruebe el estado de la tarea en el contador.</translation>
    </message>
    <message>
        <source>The meter refused the request with a service error of its own.</source>
        <translation>El contador rechazó la petición con un error de servicio propio.</translation>
    </message>
    <message>
        <source>Look it up in the meter's manual, or send the trace to support.</source>
        <translation>Consulte el manual del contador o envíe la traza al soporte.</translation>
    </message>
    <message>
        <source>The local store cannot be opened.</source>
        <translation>No se puede abrir el almacén local.</translation>
    </message>
    <message>
        <source>The folder is missing or may not be written to.</source>
        <translation>La carpeta no existe o no se puede escribir en ella.</translation>
    </message>
    <message>
        <source>The path names a folder.</source>
        <translation>La ruta corresponde a una carpeta.</translation>
    </message>
    <message>
        <source>Choose another file, or give this user the right to write there.</source>
        <translation>Elija otro archivo o dé a este usuario permiso de escritura en esa ubicación.</translation>
    </message>
    <message>
        <source>Another program has the local store open.</source>
        <translation>Otro programa tiene abierto el almacén local.</translation>
    </message>
    <message>
        <source>AMI Field itself or another command is running with the same file.</source>
        <translation>El propio AMI Field u otro comando se está ejecutando con el mismo archivo.</translation>
    </message>
    <message>
        <source>Close it first, or use another store file.</source>
        <translation>Ciérrelo primero o use otro archivo de almacén.</translation>
    </message>
    <message>
        <source>The local store was made by a newer version (%1) of the program.</source>
        <translation>El almacén local fue creado por una versión más reciente (%1) del programa.</translation>
    </message>
    <message>
        <source>The program was updated on another laptop that shared the file, or was downgraded here.</source>
        <translation>El programa se actualizó en otro portátil que compartía el archivo, o aquí se volvió a una versión anterior.</translation>
    </message>
    <message>
        <source>Update this program; the file was not touched.</source>
        <translation>Actualice este programa; el archivo no se ha modificado.</translation>
    </message>
    <message>
        <source>The file is a database of another program.</source>
        <translation>El archivo es una base de datos de otro programa.</translation>
    </message>
    <message>
        <source>The path is wrong.</source>
        <translation>La ruta es incorrecta.</translation>
    </message>
    <message>
        <source>Choose another file; this one was not touched.</source>
        <translation>Elija otro archivo; este no se ha modificado.</translation>
    </message>
    <message>
        <source>The local store is damaged and was put aside unchanged.</source>
        <translation>El almacén local está dañado y se ha apartado sin cambios.</translation>
    </message>
    <message>
        <source>The disk has errors.</source>
        <translation>El disco tiene errores.</translation>
    </message>
    <message>
        <source>The file was copied while it was in use.</source>
        <translation>El archivo se copió mientras estaba en uso.</translation>
    </message>
    <message>
        <source>Logs, traces or downloads fill the disk.</source>
        <translation>Los registros, las trazas o las descargas llenan el disco.</translation>
    </message>
    <message>
        <source>The local store reported a database error (%1).</source>
        <translation>El almacén local comunicó un error de base de datos (%1).</translation>
    </message>
    <message>
        <source>The disk has errors or was removed.</source>
        <translation>El disco tiene errores o se ha retirado.</translation>
    </message>
    <message>
        <source>Check the disk; report the code if it happens again.</source>
        <translation>Compruebe el disco; comunique el código si vuelve a ocurrir.</translation>
    </message>
    <message>
        <source>The receipt belongs to a batch that this store does not have.</source>
        <translation>El acuse de recibo corresponde a un lote que este almacén no tiene.</translation>
    </message>
    <message>
        <source>The store file was replaced while a transfer was running.</source>
        <translation>El archivo de almacén se reemplazó durante una transferencia.</translation>
    </message>
    <message>
        <source>Send again with the store that the readings are in.</source>
        <translation>Envíe de nuevo con el almacén que contiene las lecturas.</translation>
    </message>
    <message>
        <source>The server's receipt does not account for every reading, so nothing was marked as delivered.</source>
        <translation>El acuse de recibo del servidor no da cuenta de todas las lecturas, por lo que nada se marcó como entregado.</translation>
    </message>
    <message>
        <source>The server or a proxy changed the answer.</source>
        <translation>El servidor o un proxy modificó la respuesta.</translation>
    </message>
    <message>
        <source>The receipt belongs to another batch.</source>
        <translation>El acuse de recibo corresponde a otro lote.</translation>
    </message>
    <message>
        <source>Send again: the server recognises what it already has.</source>
        <translation>Envíe de nuevo: el servidor reconoce lo que ya tiene.</translation>
    </message>
    <message>
        <source>Reading %1 of the group cannot be stored without loss, so none of them was.</source>
        <translation>La lectura %1 del grupo no se puede guardar sin pérdida, por lo que no se guardó ninguna.</translation>
    </message>
    <message>
        <source>The meter's serial number holds characters that are no text.</source>
        <translation>El número de serie del contador contiene caracteres que no son texto.</translation>
    </message>
    <message>
        <source>The meter's time is far outside this century.</source>
        <translation>La hora del contador está muy fuera de este siglo.</translation>
    </message>
    <message>
        <source>Check the meter's serial number and clock, then read again.</source>
        <translation>Compruebe el número de serie y el reloj del contador y lea de nuevo.</translation>
    </message>
    <message>
        <source>The system gives no random numbers, so no batch number could be made.</source>
        <translation>El sistema no proporciona números aleatorios, por lo que no se pudo generar un número de lote.</translation>
    </message>
    <message>
        <source>The system has just started or is badly set up.</source>
        <translation>El sistema acaba de arrancar o está mal configurado.</translation>
    </message>
    <message>
        <source>Wait a minute and send again.</source>
        <translation>Espere un minuto y envíe de nuevo.</translation>
    </message>
    <message>
        <source>No server is set to send the readings to.</source>
        <translation>No hay ningún servidor configurado al que enviar las lecturas.</translation>
    </message>
    <message>
        <source>The set-up was not finished.</source>
        <translation>La configuración no se completó.</translation>
    </message>
    <message>
        <source>Give the server with --endpoint or MDMS_ENDPOINT, or in the settings.</source>
        <translation>Indique el servidor con --endpoint o MDMS_ENDPOINT, o en los ajustes.</translation>
    </message>
    <message>
        <source>The server's address is no https:// address.</source>
        <translation>La dirección del servidor no es una dirección https://.</translation>
    </message>
    <message>
        <source>It is misspelt or uses http.</source>
        <translation>Está mal escrita o usa http.</translation>
    </message>
    <message>
        <source>Write it as https://host/v1/ingest.</source>
        <translation>Escríbala como https://host/v1/ingest.</translation>
    </message>
    <message>
        <source>The server cannot be reached; the readings wait safely on this laptop.</source>
        <translation>No se puede acceder al servidor; las lecturas esperan a salvo en este portátil.</translation>
    </message>
    <message>
        <source>There is no network here.</source>
        <translation>Aquí no hay red.</translation>
    </message>
    <message>
        <source>The VPN is down.</source>
        <translation>La VPN no está activa.</translation>
    </message>
    <message>
        <source>The server is down or its name is wrong.</source>
        <translation>El servidor está fuera de servicio o su nombre es incorrecto.</translation>
    </message>
    <message>
        <source>Try again when the laptop is online.</source>
        <translation>Inténtelo de nuevo cuando el portátil tenga conexión.</translation>
    </message>
    <message>
        <source>The server could not prove that it is the right one, so nothing was sent.</source>
        <translation>El servidor no pudo demostrar que es el correcto, por lo que no se envió nada.</translation>
    </message>
    <message>
        <source>The authority's certificate is not installed here (MDMS_CA).</source>
        <translation>El certificado de la autoridad no está instalado aquí (MDMS_CA).</translation>
    </message>
    <message>
        <source>Its certificate has expired or names another host.</source>
        <translation>Su certificado ha caducado o nombra otro host.</translation>
    </message>
    <message>
        <source>Somebody stands between laptop and server.</source>
        <translation>Alguien se interpone entre el portátil y el servidor.</translation>
    </message>
    <message>
        <source>Ask the server's operator for the authority's certificate.</source>
        <translation>Pida al operador del servidor el certificado de la autoridad.</translation>
    </message>
    <message>
        <source>The server does not accept this laptop's certificate.</source>
        <translation>El servidor no acepta el certificado de este portátil.</translation>
    </message>
    <message>
        <source>It has expired or was revoked.</source>
        <translation>Ha caducado o fue revocado.</translation>
    </message>
    <message>
        <source>It comes from another authority.</source>
        <translation>Procede de otra autoridad.</translation>
    </message>
    <message>
        <source>Ask the server's operator for a new certificate.</source>
        <translation>Pida al operador del servidor un certificado nuevo.</translation>
    </message>
    <message>
        <source>This laptop's certificate or key file cannot be used.</source>
        <translation>El archivo de certificado o de clave de este portátil no se puede usar.</translation>
    </message>
    <message>
        <source>A file is missing.</source>
        <translation>Falta un archivo.</translation>
    </message>
    <message>
        <source>Certificate and key do not belong together.</source>
        <translation>El certificado y la clave no se corresponden.</translation>
    </message>
    <message>
        <source>A file is not PEM.</source>
        <translation>Un archivo no está en formato PEM.</translation>
    </message>
    <message>
        <source>Check the two files in the settings or in MDMS_CERTIFICATE and MDMS_KEY_FILE.</source>
        <translation>Compruebe los dos archivos en los ajustes o en MDMS_CERTIFICATE y MDMS_KEY_FILE.</translation>
    </message>
    <message>
        <source>Other users could read the private key file, so it is not used.</source>
        <translation>Otros usuarios podrían leer el archivo de la clave privada, por lo que no se usa.</translation>
    </message>
    <message>
        <source>Run “chmod 600” on the key file.</source>
        <translation>Ejecute «chmod 600» sobre el archivo de clave.</translation>
    </message>
    <message>
        <source>The server is overloaded or under maintenance (status %1).</source>
        <translation>El servidor está sobrecargado o en mantenimiento (estado %1).</translation>
    </message>
    <message>
        <source>Many laptops send at the same time.</source>
        <translation>Muchos portátiles envían al mismo tiempo.</translation>
    </message>
    <message>
        <source>The server is being updated.</source>
        <translation>El servidor se está actualizando.</translation>
    </message>
    <message>
        <source>Nothing is lost; the program tries again by itself.</source>
        <translation>No se pierde nada; el programa lo reintenta automáticamente.</translation>
    </message>
    <message>
        <source>The server refused a batch for good (status %1).</source>
        <translation>El servidor rechazó un lote definitivamente (estado %1).</translation>
    </message>
    <message>
        <source>The server speaks another version of the format.</source>
        <translation>El servidor usa otra versión del formato.</translation>
    </message>
    <message>
        <source>The batch number was used by another device.</source>
        <translation>Otro dispositivo usó el número de lote.</translation>
    </message>
    <message>
        <source>Look at the server's message in the list of batches; the readings stay here.</source>
        <translation>Consulte el mensaje del servidor en la lista de lotes; las lecturas permanecen aquí.</translation>
    </message>
    <message>
        <source>The server's answer is no receipt (status %1), so nothing was marked as delivered.</source>
        <translation>La respuesta del servidor no es un acuse de recibo (estado %1), por lo que nada se marcó como entregado.</translation>
    </message>
    <message>
        <source>A hotel or company proxy answered in place of the server.</source>
        <translation>Un proxy de hotel o de empresa respondió en lugar del servidor.</translation>
    </message>
    <message>
        <source>The path of the endpoint is wrong.</source>
        <translation>La ruta del punto de conexión es incorrecta.</translation>
    </message>
    <message>
        <source>Open a web page to see whether a log-in is asked for; then check the endpoint.</source>
        <translation>Abra una página web para ver si se pide iniciar sesión; después compruebe el punto de conexión.</translation>
    </message>
    <message>
        <source>The server took too long to answer; the batch is sent again later.</source>
        <translation>El servidor tardó demasiado en responder; el lote se enviará de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The network is slow here.</source>
        <translation>La red es lenta aquí.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>El servidor está ocupado.</translation>
    </message>
    <message>
        <source>Try again with a better network; nothing is counted twice.</source>
        <translation>Inténtelo de nuevo con una red mejor; nada se cuenta dos veces.</translation>
    </message>
    <message>
        <source>This laptop's clock and the server's certificate do not agree.</source>
        <translation>El reloj de este portátil y el certificado del servidor no concuerdan.</translation>
    </message>
    <message>
        <source>The laptop's date or time is wrong.</source>
        <translation>La fecha o la hora del portátil es incorrecta.</translation>
    </message>
    <message>
        <source>The server's certificate is not valid yet.</source>
        <translation>El certificado del servidor aún no es válido.</translation>
    </message>
    <message>
        <source>Set the laptop's clock, then send again.</source>
        <translation>Ponga en hora el reloj del portátil y envíe de nuevo.</translation>
    </message>
    <message>
        <source>There is no such port or file.</source>
        <translation>No existe ese puerto o archivo.</translation>
    </message>
    <message>
        <source>The probe's USB plug is not in, or it came back under another name.</source>
        <translation>El conector USB de la sonda no está enchufado o reapareció con otro nombre.</translation>
    </message>
    <message>
        <source>The name is misspelt.</source>
        <translation>El nombre está mal escrito.</translation>
    </message>
    <message>
        <source>The system has no driver for this adapter.</source>
        <translation>El sistema no tiene controlador para este adaptador.</translation>
    </message>
    <message>
        <source>Plug the probe in again and choose it from the list of ports.</source>
        <translation>Vuelva a enchufar la sonda y elíjala en la lista de puertos.</translation>
    </message>
    <message>
        <source>This user may not open the port or file.</source>
        <translation>Este usuario no tiene permiso para abrir el puerto o el archivo.</translation>
    </message>
    <message>
        <source>The user is not in the group that owns serial ports (dialout on Debian and Ubuntu).</source>
        <translation>El usuario no está en el grupo propietario de los puertos serie (dialout en Debian y Ubuntu).</translation>
    </message>
    <message>
        <source>The user was added to the group but has not logged in again since.</source>
        <translation>El usuario se añadió al grupo, pero no ha vuelto a iniciar sesión desde entonces.</translation>
    </message>
    <message>
        <source>The file belongs to somebody else.</source>
        <translation>El archivo pertenece a otra persona.</translation>
    </message>
    <message>
        <source>Run “sudo usermod -aG dialout $USER”, log out and in again, then connect.</source>
        <translation>Ejecute «sudo usermod -aG dialout $USER», cierre la sesión y vuelva a iniciarla; después conecte.</translation>
    </message>
    <message>
        <source>Another program holds the port.</source>
        <translation>Otro programa ocupa el puerto.</translation>
    </message>
    <message>
        <source>A second window of this program or another metering tool is connected.</source>
        <translation>Hay conectada una segunda ventana de este programa u otra herramienta de contadores.</translation>
    </message>
    <message>
        <source>ModemManager is probing an adapter that was plugged in less than 20 seconds ago.</source>
        <translation>ModemManager está sondeando un adaptador conectado hace menos de 20 segundos.</translation>
    </message>
    <message>
        <source>Close the other program or wait 20 seconds, then connect again.</source>
        <translation>Cierre el otro programa o espere 20 segundos y vuelva a conectar.</translation>
    </message>
    <message>
        <source>The device was reached, but nothing listens on this network port.</source>
        <translation>Se alcanzó el dispositivo, pero nada escucha en este puerto de red.</translation>
    </message>
    <message>
        <source>The port number is wrong; DLMS meters usually listen on 4059.</source>
        <translation>El número de puerto es incorrecto; los contadores DLMS suelen escuchar en el 4059.</translation>
    </message>
    <message>
        <source>The meter's network service is switched off.</source>
        <translation>El servicio de red del contador está desactivado.</translation>
    </message>
    <message>
        <source>A gateway allows one client at a time and already has one.</source>
        <translation>Una pasarela admite un solo cliente a la vez y ya tiene uno.</translation>
    </message>
    <message>
        <source>Check the port number in the address and whether somebody else is connected.</source>
        <translation>Compruebe el número de puerto en la dirección y si hay alguien más conectado.</translation>
    </message>
    <message>
        <source>No way leads to this host.</source>
        <translation>No hay ninguna ruta hasta este host.</translation>
    </message>
    <message>
        <source>The laptop is not in the meter's network, or the VPN is down.</source>
        <translation>El portátil no está en la red del contador o la VPN está caída.</translation>
    </message>
    <message>
        <source>The name or the IP address is wrong.</source>
        <translation>El nombre o la dirección IP es incorrecto.</translation>
    </message>
    <message>
        <source>The meter has not joined the mesh.</source>
        <translation>El contador no se ha unido a la red mallada.</translation>
    </message>
    <message>
        <source>Check the laptop's network connection and the address.</source>
        <translation>Compruebe la conexión de red del portátil y la dirección.</translation>
    </message>
    <message>
        <source>The connection could not be used within its time.</source>
        <translation>La conexión no pudo usarse dentro del tiempo previsto.</translation>
    </message>
    <message>
        <source>The device is switched off or out of reach.</source>
        <translation>El dispositivo está apagado o fuera de alcance.</translation>
    </message>
    <message>
        <source>A firewall drops the packets without a word.</source>
        <translation>Un cortafuegos descarta los paquetes sin avisar.</translation>
    </message>
    <message>
        <source>The radio path is weak and takes longer than the time-out.</source>
        <translation>El enlace de radio es débil y tarda más que el tiempo de espera.</translation>
    </message>
    <message>
        <source>Check that the device answers a ping, then try again with a longer time-out.</source>
        <translation>Compruebe que el dispositivo responde a un ping y vuelva a intentarlo con un tiempo de espera mayor.</translation>
    </message>
    <message>
        <source>The device went away while it was in use.</source>
        <translation>El dispositivo desapareció mientras estaba en uso.</translation>
    </message>
    <message>
        <source>The probe's USB plug was pulled or the adapter lost its power.</source>
        <translation>Se desenchufó el USB de la sonda óptica o el adaptador se quedó sin alimentación.</translation>
    </message>
    <message>
        <source>The meter or the gateway closed the connection.</source>
        <translation>El contador o la pasarela cerró la conexión.</translation>
    </message>
    <message>
        <source>The recording that is played back has ended.</source>
        <translation>La grabación que se reproduce ha terminado.</translation>
    </message>
    <message>
        <source>Plug the probe in or wait for the network, then connect again; what was read is kept.</source>
        <translation>Enchufe la sonda óptica o espere a la red y vuelva a conectar; lo leído se conserva.</translation>
    </message>
    <message>
        <source>The adapter cannot do %1 baud in this format.</source>
        <translation>El adaptador no admite %1 baudios en este formato.</translation>
    </message>
    <message>
        <source>The adapter's driver offers only certain speeds.</source>
        <translation>El controlador del adaptador solo ofrece ciertas velocidades.</translation>
    </message>
    <message>
        <source>A bridge over the network has a fixed speed.</source>
        <translation>Un puente a través de la red tiene una velocidad fija.</translation>
    </message>
    <message>
        <source>Choose another speed in the address (baud=…) or use another adapter.</source>
        <translation>Elija otra velocidad en la dirección (baud=…) o use otro adaptador.</translation>
    </message>
    <message>
        <source>The port was used before it was opened.</source>
        <translation>El puerto se usó antes de abrirse.</translation>
    </message>
    <message>
        <source>The connection had ended a moment earlier.</source>
        <translation>La conexión había terminado un momento antes.</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>Vuelva a conectar.</translation>
    </message>
    <message>
        <source>The operating system reported an error on the port (%1).</source>
        <translation>El sistema operativo notificó un error en el puerto (%1).</translation>
    </message>
    <message>
        <source>The adapter or its driver has a fault.</source>
        <translation>El adaptador o su controlador tiene un fallo.</translation>
    </message>
    <message>
        <source>The USB hub does not give enough power.</source>
        <translation>El concentrador USB no da suficiente corriente.</translation>
    </message>
    <message>
        <source>Use another USB socket without a hub, then try again.</source>
        <translation>Use otra toma USB sin concentrador y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Line %1 of the recording cannot be read.</source>
        <translation>No se puede leer la línea %1 de la grabación.</translation>
    </message>
    <message>
        <source>The file was cut off when the laptop lost its power.</source>
        <translation>El archivo quedó cortado cuando el portátil se quedó sin energía.</translation>
    </message>
    <message>
        <source>The file was edited or is no visit file.</source>
        <translation>El archivo se modificó o no es un archivo de visita.</translation>
    </message>
    <message>
        <source>A newer version of the program made it.</source>
        <translation>Lo creó una versión más reciente del programa.</translation>
    </message>
    <message>
        <source>Remove the damaged line in a copy of the file, or use another recording.</source>
        <translation>Elimine la línea dañada en una copia del archivo o use otra grabación.</translation>
    </message>
    <message>
        <source>What the program sends differs from the recording at octet %1.</source>
        <translation>Lo que envía el programa difiere de la grabación en el octeto %1.</translation>
    </message>
    <message>
        <source>The recording was made with other settings (client, password, frame size).</source>
        <translation>La grabación se hizo con otros ajustes (cliente, contraseña, tamaño de trama).</translation>
    </message>
    <message>
        <source>The recorded visit did other work than this one.</source>
        <translation>La visita grabada hizo un trabajo distinto de este.</translation>
    </message>
    <message>
        <source>The recording comes from another version of the program.</source>
        <translation>La grabación procede de otra versión del programa.</translation>
    </message>
    <message>
        <source>Use the address and the work of the recorded visit.</source>
        <translation>Use la dirección y el trabajo de la visita grabada.</translation>
    </message>
    <message>
        <source>The audit log cannot be opened (%1), so nothing on a meter may be changed.</source>
        <translation>No se puede abrir el registro de auditoría (%1), por lo que no se puede cambiar nada en un contador.</translation>
    </message>
    <message>
        <source>The folder may not be written to.</source>
        <translation>No se puede escribir en la carpeta.</translation>
    </message>
    <message>
        <source>The path names a folder or a symbolic link.</source>
        <translation>La ruta indica una carpeta o un enlace simbólico.</translation>
    </message>
    <message>
        <source>Give this user the right to write there, or name another file with --audit. Reading still works.</source>
        <translation>Dé a este usuario permiso de escritura allí, o indique otro archivo con --audit. La lectura sigue funcionando.</translation>
    </message>
    <message>
        <source>The audit log cannot be written (%1), so nothing was done to the meter.</source>
        <translation>No se puede escribir el registro de auditoría (%1), por lo que no se hizo nada en el contador.</translation>
    </message>
    <message>
        <source>Check the disk and try again. Reading still works.</source>
        <translation>Compruebe el disco e inténtelo de nuevo. La lectura sigue funcionando.</translation>
    </message>
    <message>
        <source>The disk is full: what cannot be recorded is not done.</source>
        <translation>El disco está lleno: lo que no se puede registrar no se hace.</translation>
    </message>
    <message>
        <source>Make room and try again. Reading still works.</source>
        <translation>Libere espacio e inténtelo de nuevo. La lectura sigue funcionando.</translation>
    </message>
    <message>
        <source>The audit log does not hold from line %1 on.</source>
        <translation>El registro de auditoría no es válido a partir de la línea %1.</translation>
    </message>
    <message>
        <source>The program or the computer stopped while it wrote.</source>
        <translation>El programa o el equipo se detuvo mientras lo escribía.</translation>
    </message>
    <message>
        <source>The file was changed by hand.</source>
        <translation>El archivo se modificó a mano.</translation>
    </message>
    <message>
        <source>Keep the file; support compares it with what the office has.</source>
        <translation>Conserve el archivo; el soporte técnico lo compara con lo que tiene la oficina.</translation>
    </message>
    <message>
        <source>The audit log became shorter while it was open, so nothing was done to the meter.</source>
        <translation>El registro de auditoría se acortó mientras estaba abierto, por lo que no se hizo nada en el contador.</translation>
    </message>
    <message>
        <source>Somebody replaced or cut the file.</source>
        <translation>Alguien reemplazó o recortó el archivo.</translation>
    </message>
    <message>
        <source>Start the program again and tell support.</source>
        <translation>Reinicie el programa e informe al soporte técnico.</translation>
    </message>
    <message>
        <source>A damaged part of the audit log could not be put aside (%1), so the log was left as it is.</source>
        <translation>No se pudo apartar una parte dañada del registro de auditoría (%1), por lo que el registro se dejó como está.</translation>
    </message>
    <message>
        <source>The folder may not be written to or is full.</source>
        <translation>No se puede escribir en la carpeta, o está llena.</translation>
    </message>
    <message>
        <source>Make room in the folder of the log and try again.</source>
        <translation>Libere espacio en la carpeta del registro e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The entry of the audit log could not be signed, so nothing was done to the meter.</source>
        <translation>No se pudo firmar la entrada del registro de auditoría, por lo que no se hizo nada en el contador.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>El almacén de claves está bloqueado.</translation>
    </message>
    <message>
        <source>The token was pulled.</source>
        <translation>Se retiró el token.</translation>
    </message>
    <message>
        <source>Unlock the vault and try again.</source>
        <translation>Desbloquee el almacén de claves e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nobody agreed to the change, so nothing was sent.</source>
        <translation>Nadie aprobó el cambio, por lo que no se envió nada.</translation>
    </message>
    <message>
        <source>The question was answered with no.</source>
        <translation>Se respondió que no a la pregunta.</translation>
    </message>
    <message>
        <source>There is no terminal to ask on.</source>
        <translation>No hay terminal en el que preguntar.</translation>
    </message>
    <message>
        <source>In a script, say --yes when the change is meant.</source>
        <translation>En un script, use --yes si el cambio es intencionado.</translation>
    </message>
    <message>
        <source>Attribute %1 of the object does not have the form that its class demands.</source>
        <translation>El atributo %1 del objeto no tiene la forma que exige su clase.</translation>
    </message>
    <message>
        <source>The meter follows an older or a private version of the class.</source>
        <translation>El contador sigue una versión anterior o propia de la clase.</translation>
    </message>
    <message>
        <source>Read the attribute as a raw value and look in the meter's manual.</source>
        <translation>Lea el atributo como valor bruto y consulte el manual del contador.</translation>
    </message>
    <message>
        <source>The meter's state changed between the question and the answer, so nothing was done.</source>
        <translation>El estado del contador cambió entre la pregunta y la respuesta, por lo que no se hizo nada.</translation>
    </message>
    <message>
        <source>Somebody pressed the meter's button.</source>
        <translation>Alguien pulsó el botón del contador.</translation>
    </message>
    <message>
        <source>The head-end or a schedule of the meter acted at the same time.</source>
        <translation>La central o una programación del contador actuó al mismo tiempo.</translation>
    </message>
    <message>
        <source>Read the state again and decide anew.</source>
        <translation>Lea de nuevo el estado y vuelva a decidir.</translation>
    </message>
    <message>
        <source>The meter's clock does not say how far it is from UTC, so it was left alone.</source>
        <translation>El reloj del contador no indica su diferencia con UTC, por lo que no se tocó.</translation>
    </message>
    <message>
        <source>The meter leaves the deviation out and hides its time zone.</source>
        <translation>El contador omite la desviación y oculta su zona horaria.</translation>
    </message>
    <message>
        <source>Say which deviation the meter's clock has, for example --deviation -60 for UTC+1.</source>
        <translation>Indique qué desviación tiene el reloj del contador, por ejemplo --deviation -60 para UTC+1.</translation>
    </message>
    <message>
        <source>The clock would jump by %1, which needs to be allowed first.</source>
        <translation>El reloj saltaría %1, lo que hay que permitir antes.</translation>
    </message>
    <message>
        <source>The meter lost its time.</source>
        <translation>El contador perdió la hora.</translation>
    </message>
    <message>
        <source>The laptop's own clock is wrong.</source>
        <translation>El propio reloj del portátil está mal.</translation>
    </message>
    <message>
        <source>The meter keeps another time zone.</source>
        <translation>El contador usa otra zona horaria.</translation>
    </message>
    <message>
        <source>Compare the laptop's clock with another one; then allow the jump.</source>
        <translation>Compare el reloj del portátil con otro; después permita el salto.</translation>
    </message>
    <message>
        <source>A clock can be shifted by 900 seconds at most; %1 were asked for.</source>
        <translation>Un reloj se puede desplazar 900 segundos como máximo; se pidieron %1.</translation>
    </message>
    <message>
        <source>The distance is too long for this method.</source>
        <translation>La diferencia es demasiado grande para este método.</translation>
    </message>
    <message>
        <source>Set the clock instead.</source>
        <translation>En su lugar, ponga en hora el reloj.</translation>
    </message>
    <message>
        <source>The meter accepted the time, but its clock is off by %1 s now.</source>
        <translation>El contador aceptó la hora, pero su reloj difiere ahora %1 s.</translation>
    </message>
    <message>
        <source>The meter turns its clock slowly instead of setting it.</source>
        <translation>El contador corrige su reloj lentamente en vez de ponerlo en hora.</translation>
    </message>
    <message>
        <source>The meter keeps another time zone than it says.</source>
        <translation>El contador usa otra zona horaria que la que indica.</translation>
    </message>
    <message>
        <source>The line delays octets for a long time.</source>
        <translation>La línea retrasa mucho los octetos.</translation>
    </message>
    <message>
        <source>Read the clock again in a minute.</source>
        <translation>Lea de nuevo el reloj dentro de un minuto.</translation>
    </message>
    <message>
        <source>The disconnector is in that state already, so nothing was sent.</source>
        <translation>El elemento de corte ya está en ese estado, por lo que no se envió nada.</translation>
    </message>
    <message>
        <source>Somebody else has done it before.</source>
        <translation>Otra persona lo hizo antes.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>No hay que hacer nada.</translation>
    </message>
    <message>
        <source>The meter accepted the command, but its disconnector says: output %1, state %2.</source>
        <translation>El contador aceptó la orden, pero su elemento de corte indica: salida %1, estado %2.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>The contact is slow, stuck or welded.</source>
        <translation>El contacto es lento, está atascado o soldado.</translation>
    </message>
    <message>
        <source>A limiter or a schedule of the meter acted at the same time.</source>
        <translation>Un limitador o una programación del contador actuó al mismo tiempo.</translation>
    </message>
    <message>
        <source>Read the state again; measure at the terminals before anybody works there.</source>
        <translation>Lea de nuevo el estado; mida en los bornes antes de que nadie trabaje allí.</translation>
    </message>
    <message>
        <source>The script table has no script %1.</source>
        <translation>La tabla de scripts no tiene el script %1.</translation>
    </message>
    <message>
        <source>The number is that of another table or another type of meter.</source>
        <translation>El número es de otra tabla o de otro tipo de contador.</translation>
    </message>
    <message>
        <source>List the scripts first and choose one of them.</source>
        <translation>Liste primero los scripts y elija uno de ellos.</translation>
    </message>
    <message>
        <source>The meter accepted the command, but its active calendar is not the prepared one.</source>
        <translation>El contador aceptó la orden, pero su calendario activo no es el preparado.</translation>
    </message>
    <message>
        <source>The meter activates at the next midnight or season.</source>
        <translation>El contador lo activa a la medianoche siguiente o con la próxima temporada.</translation>
    </message>
    <message>
        <source>The prepared calendar has a fault that the meter found.</source>
        <translation>El calendario preparado tiene un fallo que el contador ha detectado.</translation>
    </message>
    <message>
        <source>Read the calendar again later.</source>
        <translation>Lea de nuevo el calendario más tarde.</translation>
    </message>
    <message numerus="yes">
        <source>The meter accepted the command, but the log still has %n entries.</source>
        <translation>
            <numerusform>El contador aceptó la orden, pero el registro aún tiene %n entrada.</numerusform>
            <numerusform>El contador aceptó la orden, pero el registro aún tiene %n entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The meter clears in the background.</source>
        <translation>El contador borra en segundo plano.</translation>
    </message>
    <message>
        <source>The meter keeps some entries for good.</source>
        <translation>El contador conserva algunas entradas para siempre.</translation>
    </message>
    <message>
        <source>Read the log again in a minute.</source>
        <translation>Lea de nuevo el registro dentro de un minuto.</translation>
    </message>
    <message>
        <source>The value cannot be read at character %1.</source>
        <translation>No se puede leer el valor en el carácter %1.</translation>
    </message>
    <message>
        <source>The type's name is misspelt.</source>
        <translation>El nombre del tipo está mal escrito.</translation>
    </message>
    <message>
        <source>The number does not fit the type.</source>
        <translation>El número no corresponde al tipo.</translation>
    </message>
    <message>
        <source>A brace is missing.</source>
        <translation>Falta una llave.</translation>
    </message>
    <message>
        <source>Write it as TYPE:VALUE, for example double-long-unsigned:42 or octet-string:0011.</source>
        <translation>Escríbalo como TYPE:VALUE, por ejemplo double-long-unsigned:42 u octet-string:0011.</translation>
    </message>
    <message>
        <source>The meter accepted the value, but attribute %1 holds another one now.</source>
        <translation>El contador aceptó el valor, pero el atributo %1 contiene ahora otro.</translation>
    </message>
    <message>
        <source>The value changes by itself.</source>
        <translation>El valor cambia por sí solo.</translation>
    </message>
    <message>
        <source>The meter takes it over later.</source>
        <translation>El contador lo adopta más tarde.</translation>
    </message>
    <message>
        <source>Read the attribute again and compare.</source>
        <translation>Lea de nuevo el atributo y compare.</translation>
    </message>
    <message>
        <source>The disconnector is “%1”, and its mode %2 has no way from there by this command.</source>
        <translation>El elemento de corte está «%1», y su modo %2 no permite salir de ahí con esta orden.</translation>
    </message>
    <message>
        <source>Press the button on the meter, or disconnect first and then reconnect.</source>
        <translation>Pulse el botón del contador, o desconecte primero y después reconecte.</translation>
    </message>
    <message>
        <source>Use a way that the mode has, or have the mode changed by the office.</source>
        <translation>Use una vía que el modo permita, o pida a la oficina que cambie el modo.</translation>
    </message>
    <message>
        <source>The meter does not take firmware now: its image transfer is switched off.</source>
        <translation>El contador no acepta firmware ahora: su transferencia de imagen está desactivada.</translation>
    </message>
    <message>
        <source>The utility has locked it.</source>
        <translation>La compañía la ha bloqueado.</translation>
    </message>
    <message>
        <source>This client may not switch it on.</source>
        <translation>Este cliente no puede activarla.</translation>
    </message>
    <message>
        <source>Have the office enable the image transfer, then try again.</source>
        <translation>Pida a la oficina que habilite la transferencia de imagen e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This file with this identifier cannot be sent as firmware (%1 octets).</source>
        <translation>Este archivo con este identificador no se puede enviar como firmware (%1 octetos).</translation>
    </message>
    <message>
        <source>The file is empty or longer than 64 MiB.</source>
        <translation>El archivo está vacío o supera 64 MiB.</translation>
    </message>
    <message>
        <source>The identifier is missing or longer than 64 characters.</source>
        <translation>Falta el identificador o supera 64 caracteres.</translation>
    </message>
    <message>
        <source>Choose the firmware file, and the identifier that the manufacturer names for it.</source>
        <translation>Elija el archivo de firmware y el identificador que indica el fabricante para él.</translation>
    </message>
    <message>
        <source>The meter wants firmware blocks that do not fit a message; at most %1 octets would.</source>
        <translation>El contador quiere bloques de firmware que no caben en un mensaje; cabrían como máximo %1 octetos.</translation>
    </message>
    <message>
        <source>The meter agreed on a small message size for this connection.</source>
        <translation>El contador acordó un tamaño de mensaje pequeño para esta conexión.</translation>
    </message>
    <message>
        <source>Its block size cannot be changed.</source>
        <translation>No se puede cambiar su tamaño de bloque.</translation>
    </message>
    <message>
        <source>Connect in another way, for example by TCP instead of the optical probe, or with a larger pdu setting.</source>
        <translation>Conecte de otra manera, por ejemplo por TCP en lugar de la sonda óptica, o con un ajuste pdu mayor.</translation>
    </message>
    <message>
        <source>The meter holds no unfinished firmware transfer (%1).</source>
        <translation>El contador no tiene ninguna transferencia de firmware sin terminar (%1).</translation>
    </message>
    <message>
        <source>The meter was restarted and has forgotten it.</source>
        <translation>El contador se reinició y la ha olvidado.</translation>
    </message>
    <message>
        <source>It was finished or replaced by somebody else.</source>
        <translation>Otra persona la terminó o la sustituyó.</translation>
    </message>
    <message>
        <source>Start the transfer anew, without resuming.</source>
        <translation>Empiece de nuevo la transferencia, sin reanudar.</translation>
    </message>
    <message>
        <source>The meter's unfinished transfer (%1 blocks) is not of this file.</source>
        <translation>La transferencia sin terminar del contador (%1 bloques) no es de este archivo.</translation>
    </message>
    <message>
        <source>Another firmware was started before.</source>
        <translation>Antes se inició otro firmware.</translation>
    </message>
    <message>
        <source>The file was changed since.</source>
        <translation>El archivo se modificó desde entonces.</translation>
    </message>
    <message>
        <source>Take the file of the first attempt, or start anew and lose those blocks.</source>
        <translation>Use el archivo del primer intento, o empiece de nuevo y pierda esos bloques.</translation>
    </message>
    <message>
        <source>The meter refused block %1 of the firmware.</source>
        <translation>El contador rechazó el bloque %1 del firmware.</translation>
    </message>
    <message>
        <source>The meter's memory has a fault or is full.</source>
        <translation>La memoria del contador tiene un fallo o está llena.</translation>
    </message>
    <message>
        <source>The file is longer than the meter expects.</source>
        <translation>El archivo es más largo de lo que espera el contador.</translation>
    </message>
    <message>
        <source>Try to resume; if it happens at the same block, the file is not for this meter.</source>
        <translation>Intente reanudar; si ocurre en el mismo bloque, el archivo no es para este contador.</translation>
    </message>
    <message numerus="yes">
        <source>The meter still misses %n blocks after all were sent again.</source>
        <translation>
            <numerusform>Al contador aún le falta %n bloque después de enviarlos todos de nuevo.</numerusform>
            <numerusform>Al contador aún le faltan %n bloques después de enviarlos todos de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The meter's memory has a fault.</source>
        <translation>La memoria del contador tiene un fallo.</translation>
    </message>
    <message>
        <source>The meter counts blocks in another way.</source>
        <translation>El contador cuenta los bloques de otra manera.</translation>
    </message>
    <message>
        <source>Resume once more; then tell support.</source>
        <translation>Reanude una vez más; después informe al soporte técnico.</translation>
    </message>
    <message>
        <source>The firmware in the meter is not ready for this step (%1).</source>
        <translation>El firmware del contador no está listo para este paso (%1).</translation>
    </message>
    <message>
        <source>Not all blocks are there.</source>
        <translation>No están todos los bloques.</translation>
    </message>
    <message>
        <source>It was not verified yet.</source>
        <translation>Aún no se ha verificado.</translation>
    </message>
    <message>
        <source>Finish the transfer and verify it first.</source>
        <translation>Termine primero la transferencia y verifíquela.</translation>
    </message>
    <message>
        <source>The meter found the firmware to be wrong (%1).</source>
        <translation>El contador considera incorrecto el firmware (%1).</translation>
    </message>
    <message>
        <source>The file is for another type of meter.</source>
        <translation>El archivo es para otro tipo de contador.</translation>
    </message>
    <message>
        <source>The identifier is not the one of this file.</source>
        <translation>El identificador no es el de este archivo.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>El archivo está dañado.</translation>
    </message>
    <message>
        <source>Check file and identifier, and send it anew.</source>
        <translation>Compruebe el archivo y el identificador, y envíelo de nuevo.</translation>
    </message>
    <message>
        <source>The meter is still checking the firmware (%1).</source>
        <translation>El contador aún está comprobando el firmware (%1).</translation>
    </message>
    <message>
        <source>A large firmware takes long.</source>
        <translation>Un firmware grande tarda mucho.</translation>
    </message>
    <message>
        <source>The meter hangs.</source>
        <translation>El contador está bloqueado.</translation>
    </message>
    <message>
        <source>Ask again later with “verify”; nothing needs to be sent again.</source>
        <translation>Pregunte de nuevo más tarde con «verify»; no hay que volver a enviar nada.</translation>
    </message>
    <message>
        <source>The meter names another firmware as ready than the one that was meant, so it is not activated.</source>
        <translation>El contador indica como listo otro firmware que el previsto, por lo que no se activa.</translation>
    </message>
    <message>
        <source>Another firmware was sent before.</source>
        <translation>Antes se envió otro firmware.</translation>
    </message>
    <message>
        <source>Identifier, size or signature differ.</source>
        <translation>El identificador, el tamaño o la firma son distintos.</translation>
    </message>
    <message>
        <source>Read the meter's image information, and send the right file.</source>
        <translation>Lea la información de imagen del contador y envíe el archivo correcto.</translation>
    </message>
    <message>
        <source>The meter could not activate the firmware and says: %1.</source>
        <translation>El contador no pudo activar el firmware e indica: %1.</translation>
    </message>
    <message>
        <source>The firmware does not fit the meter's hardware or present version.</source>
        <translation>El firmware no corresponde al hardware o a la versión actual del contador.</translation>
    </message>
    <message>
        <source>Read the firmware version; the meter normally goes on with the old one.</source>
        <translation>Lea la versión de firmware; normalmente el contador sigue con la anterior.</translation>
    </message>
    <message>
        <source>The activation was started, but the meter has not come back yet.</source>
        <translation>La activación se inició, pero el contador aún no ha vuelto.</translation>
    </message>
    <message>
        <source>The meter restarts slowly.</source>
        <translation>El contador se reinicia lentamente.</translation>
    </message>
    <message>
        <source>Its address or password is another one with the new firmware.</source>
        <translation>Con el firmware nuevo, su dirección o contraseña es otra.</translation>
    </message>
    <message>
        <source>Wait some minutes, connect and read the firmware version.</source>
        <translation>Espere unos minutos, conecte y lea la versión de firmware.</translation>
    </message>
    <message>
        <source>The meter says that it is done (%1), but its firmware version is the old one.</source>
        <translation>El contador indica que ha terminado (%1), pero su versión de firmware es la anterior.</translation>
    </message>
    <message>
        <source>The meter went back to the old firmware by itself.</source>
        <translation>El contador volvió por sí mismo al firmware anterior.</translation>
    </message>
    <message>
        <source>The version is shown after the next restart.</source>
        <translation>La versión se muestra tras el próximo reinicio.</translation>
    </message>
    <message>
        <source>Read the version again in a minute, and the event log with it.</source>
        <translation>Lea de nuevo la versión dentro de un minuto, y también el registro de eventos.</translation>
    </message>
    <message>
        <source>A key has %1 octets, which is no length of this security suite.</source>
        <translation>Una clave tiene %1 octetos, longitud que no existe en esta suite de seguridad.</translation>
    </message>
    <message>
        <source>Suites 0 and 1 want keys of 16 octets, suite 2 wants 32.</source>
        <translation>Las suites 0 y 1 exigen claves de 16 octetos; la suite 2, de 32.</translation>
    </message>
    <message>
        <source>The key was typed or copied with a digit too few.</source>
        <translation>La clave se escribió o copió con un dígito de menos.</translation>
    </message>
    <message>
        <source>The key file holds text where hexadecimal digits were expected.</source>
        <translation>El archivo de claves contiene texto donde se esperaban dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>Check the suite (suite=… in the address) and enter the key again.</source>
        <translation>Compruebe la suite (suite=… en la dirección) e introduzca de nuevo la clave.</translation>
    </message>
    <message>
        <source>A message of the meter does not prove to be genuine, so it is not used.</source>
        <translation>Un mensaje del contador no demuestra ser auténtico, por lo que no se usa.</translation>
    </message>
    <message>
        <source>The encryption or the authentication key is that of another meter.</source>
        <translation>La clave de cifrado o la de autenticación es de otro contador.</translation>
    </message>
    <message>
        <source>The keys were changed at another visit and the vault has the old ones.</source>
        <translation>Las claves se cambiaron en otra visita y el almacén de claves tiene las antiguas.</translation>
    </message>
    <message>
        <source>The meter uses another system title than it announced.</source>
        <translation>El contador usa otro título de sistema que el que anunció.</translation>
    </message>
    <message>
        <source>Somebody or something changed the message on the way.</source>
        <translation>Alguien o algo alteró el mensaje por el camino.</translation>
    </message>
    <message>
        <source>Compare the meter's serial number with the one that the keys belong to. Do not try key after key: many meters lock.</source>
        <translation>Compare el número de serie del contador con el que corresponde a las claves. No pruebe una clave tras otra: muchos contadores se bloquean.</translation>
    </message>
    <message>
        <source>The meter's signature does not fit its certificate, so the message is not used.</source>
        <translation>La firma del contador no corresponde a su certificado, por lo que el mensaje no se usa.</translation>
    </message>
    <message>
        <source>The certificate stored here is that of another meter or an old one.</source>
        <translation>El certificado guardado aquí es de otro contador o es antiguo.</translation>
    </message>
    <message>
        <source>The meter has made a new key pair since.</source>
        <translation>El contador ha generado desde entonces un nuevo par de claves.</translation>
    </message>
    <message>
        <source>The message was changed on the way.</source>
        <translation>El mensaje se alteró por el camino.</translation>
    </message>
    <message>
        <source>Read the meter's certificate again and have it checked by whoever issues certificates.</source>
        <translation>Lea de nuevo el certificado del contador y pida que lo compruebe quien emite los certificados.</translation>
    </message>
    <message>
        <source>The meter's message carries counter %1, which was used before, so it is not accepted.</source>
        <translation>El mensaje del contador lleva el contador de invocación %1, ya usado antes, por lo que no se acepta.</translation>
    </message>
    <message>
        <source>An old message came late or twice.</source>
        <translation>Un mensaje antiguo llegó tarde o dos veces.</translation>
    </message>
    <message>
        <source>The meter was reset or exchanged and counts from the start again.</source>
        <translation>El contador se reinició o se sustituyó y cuenta de nuevo desde el principio.</translation>
    </message>
    <message>
        <source>Somebody sends recorded messages.</source>
        <translation>Alguien envía mensajes grabados.</translation>
    </message>
    <message>
        <source>The key has protected so many messages that it may not be used any more.</source>
        <translation>La clave ha protegido tantos mensajes que ya no se puede usar.</translation>
    </message>
    <message>
        <source>The counter of this key has reached its end.</source>
        <translation>El contador de invocación de esta clave ha llegado a su fin.</translation>
    </message>
    <message>
        <source>The counter was set far too high by mistake.</source>
        <translation>El contador de invocación se fijó por error en un valor demasiado alto.</translation>
    </message>
    <message>
        <source>Have the meter's encryption key changed; a new key starts with a new counter.</source>
        <translation>Pida que se cambie la clave de cifrado del contador; una clave nueva empieza con un contador de invocación nuevo.</translation>
    </message>
    <message>
        <source>The meter's counter (%1) is much further ahead than can be explained, so it was not taken over.</source>
        <translation>El contador de invocación del contador (%1) está mucho más avanzado de lo que cabe explicar, por lo que no se adoptó.</translation>
    </message>
    <message>
        <source>Other laptops or the head-end have used the same key a lot.</source>
        <translation>Otros portátiles o la central han usado mucho la misma clave.</translation>
    </message>
    <message>
        <source>The counter was read from a disturbed line.</source>
        <translation>El contador de invocación se leyó por una línea con perturbaciones.</translation>
    </message>
    <message>
        <source>Something other than the meter answered.</source>
        <translation>Respondió algo distinto del contador.</translation>
    </message>
    <message>
        <source>The next message counter could not be stored safely, so nothing was sent.</source>
        <translation>El siguiente contador de invocación no se pudo guardar de forma segura, por lo que no se envió nada.</translation>
    </message>
    <message>
        <source>The disk is full or read-only.</source>
        <translation>El disco está lleno o es de solo lectura.</translation>
    </message>
    <message>
        <source>Another window of this program holds the store.</source>
        <translation>Otra ventana de este programa ocupa el almacén.</translation>
    </message>
    <message>
        <source>The disk has an error (%1).</source>
        <translation>El disco tiene un error (%1).</translation>
    </message>
    <message>
        <source>Make room on the disk or close the other program, then try again.</source>
        <translation>Libere espacio en el disco o cierre el otro programa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The meter protects its message in a way that was not agreed (security control %1).</source>
        <translation>El contador protege su mensaje de una forma no acordada (control de seguridad %1).</translation>
    </message>
    <message>
        <source>The meter works with another security suite than the one chosen.</source>
        <translation>El contador trabaja con otra suite de seguridad que la elegida.</translation>
    </message>
    <message>
        <source>The firmware sets bits that are reserved.</source>
        <translation>El firmware activa bits que están reservados.</translation>
    </message>
    <message>
        <source>Read the suite from the meter's security setup and set suite=… in the address.</source>
        <translation>Lea la suite en la configuración de seguridad del contador y ponga suite=… en la dirección.</translation>
    </message>
    <message>
        <source>The meter compresses its messages, which this program does not read (security control %1).</source>
        <translation>El contador comprime sus mensajes, lo que este programa no lee (control de seguridad %1).</translation>
    </message>
    <message>
        <source>Compression is switched on in the meter's settings.</source>
        <translation>La compresión está activada en los ajustes del contador.</translation>
    </message>
    <message>
        <source>Have compression switched off in the meter, or use the maker's own tool.</source>
        <translation>Pida que se desactive la compresión en el contador, o use la herramienta del fabricante.</translation>
    </message>
    <message>
        <source>Another device answered than the one whose keys were chosen.</source>
        <translation>Respondió otro dispositivo que aquel cuyas claves se eligieron.</translation>
    </message>
    <message>
        <source>The address leads to another meter.</source>
        <translation>La dirección lleva a otro contador.</translation>
    </message>
    <message>
        <source>The system title was stored wrongly at an earlier visit.</source>
        <translation>El título de sistema se guardó mal en una visita anterior.</translation>
    </message>
    <message>
        <source>Compare the serial number on the meter with the one on the screen before you go on.</source>
        <translation>Compare el número de serie del contador con el de la pantalla antes de continuar.</translation>
    </message>
    <message>
        <source>The meter could not prove that it knows the key, so the connection was given up.</source>
        <translation>El contador no pudo demostrar que conoce la clave, por lo que se abandonó la conexión.</translation>
    </message>
    <message>
        <source>The key stored here is not this meter's.</source>
        <translation>La clave guardada aquí no es la de este contador.</translation>
    </message>
    <message>
        <source>Check which keys belong to this meter; do not write anything to it before this is clear.</source>
        <translation>Compruebe qué claves corresponden a este contador; no escriba nada en él hasta aclararlo.</translation>
    </message>
    <message>
        <source>The meter does not accept our proof that we know the key (result %1).</source>
        <translation>El contador no acepta nuestra prueba de que conocemos la clave (resultado %1).</translation>
    </message>
    <message>
        <source>The key is that of another meter or another client address.</source>
        <translation>La clave es de otro contador o de otra dirección de cliente.</translation>
    </message>
    <message>
        <source>The key was changed at another visit.</source>
        <translation>La clave se cambió en otra visita.</translation>
    </message>
    <message>
        <source>The meter wants another mechanism of high-level security (auth=… in the address).</source>
        <translation>El contador exige otro mecanismo de seguridad de alto nivel (auth=… en la dirección).</translation>
    </message>
    <message>
        <source>Check key and mechanism before you try again: many meters lock after a few wrong tries.</source>
        <translation>Compruebe la clave y el mecanismo antes de intentarlo de nuevo: muchos contadores se bloquean tras unos pocos intentos fallidos.</translation>
    </message>
    <message>
        <source>The meter's challenge has %1 octets; 8 to 64 are allowed, so the connection was given up.</source>
        <translation>El desafío del contador tiene %1 octetos; se permiten de 8 a 64, por lo que se abandonó la conexión.</translation>
    </message>
    <message>
        <source>The firmware has a fault in its authentication.</source>
        <translation>El firmware tiene un fallo en su autenticación.</translation>
    </message>
    <message>
        <source>The meter did not expect high-level security here.</source>
        <translation>El contador no esperaba aquí seguridad de alto nivel.</translation>
    </message>
    <message>
        <source>Check auth=… in the address; report the meter's firmware when it stays.</source>
        <translation>Compruebe auth=… en la dirección; comunique el firmware del contador si persiste.</translation>
    </message>
    <message>
        <source>A public key is not a valid one, so it is not used.</source>
        <translation>Una clave pública no es válida, por lo que no se usa.</translation>
    </message>
    <message>
        <source>The certificate is damaged or belongs to another curve (suite 1: P-256, suite 2: P-384).</source>
        <translation>El certificado está dañado o es de otra curva (suite 1: P-256, suite 2: P-384).</translation>
    </message>
    <message>
        <source>Somebody tries to weaken the key agreement.</source>
        <translation>Alguien intenta debilitar el acuerdo de claves.</translation>
    </message>
    <message>
        <source>Install the right certificate; do not go on with this one.</source>
        <translation>Instale el certificado correcto; no continúe con este.</translation>
    </message>
    <message>
        <source>The meter asks for a kind of protection that this program does not have (%1).</source>
        <translation>El contador pide un tipo de protección que este programa no tiene (%1).</translation>
    </message>
    <message>
        <source>The meter uses a key agreement or a suite of its country or its maker.</source>
        <translation>El contador usa un acuerdo de claves o una suite de su país o de su fabricante.</translation>
    </message>
    <message>
        <source>Choose another client address or security setting, or use the maker's own tool.</source>
        <translation>Elija otra dirección de cliente u otro ajuste de seguridad, o use la herramienta del fabricante.</translation>
    </message>
    <message>
        <source>The meter's protected message breaks its own format at octet %1.</source>
        <translation>El mensaje protegido del contador incumple su propio formato en el octeto %1.</translation>
    </message>
    <message>
        <source>The firmware builds protected messages wrongly.</source>
        <translation>El firmware construye mal los mensajes protegidos.</translation>
    </message>
    <message>
        <source>The meter refuses our message counter; it expects %1.</source>
        <translation>El contador rechaza nuestro contador de invocación; espera %1.</translation>
    </message>
    <message>
        <source>Another laptop or the head-end has used the same key with a higher counter.</source>
        <translation>Otro portátil o la central ha usado la misma clave con un contador de invocación mayor.</translation>
    </message>
    <message>
        <source>The counters on this laptop were restored from an old copy.</source>
        <translation>Los contadores de invocación de este portátil se restauraron de una copia antigua.</translation>
    </message>
    <message>
        <source>Read the meter's counter over the public client, then connect again; the counter is never set back.</source>
        <translation>Lea el contador de invocación con el cliente público y conecte de nuevo; el contador de invocación nunca se retrasa.</translation>
    </message>
    <message>
        <source>The meter offers another way of proving who it is than the one asked for (mechanism %1).</source>
        <translation>El contador ofrece otra forma de demostrar su identidad que la solicitada (mecanismo %1).</translation>
    </message>
    <message>
        <source>This client address uses another mechanism in this meter.</source>
        <translation>Esta dirección de cliente usa otro mecanismo en este contador.</translation>
    </message>
    <message>
        <source>Somebody tries to talk laptop and meter into weaker security.</source>
        <translation>Alguien intenta inducir al portátil y al contador a una seguridad más débil.</translation>
    </message>
    <message>
        <source>Look the client's mechanism up in the meter's documents and set auth=… in the address.</source>
        <translation>Busque el mecanismo del cliente en los documentos del contador y ponga auth=… en la dirección.</translation>
    </message>
    <message>
        <source>The system gave no random numbers, without which nothing can be protected.</source>
        <translation>El sistema no dio números aleatorios, sin los cuales no se puede proteger nada.</translation>
    </message>
    <message>
        <source>The system has just started.</source>
        <translation>El sistema acaba de arrancar.</translation>
    </message>
    <message>
        <source>The system's random source is blocked or damaged.</source>
        <translation>La fuente de números aleatorios del sistema está bloqueada o dañada.</translation>
    </message>
    <message>
        <source>Wait a minute and connect again; restart the laptop if it stays.</source>
        <translation>Espere un minuto y conecte de nuevo; reinicie el portátil si persiste.</translation>
    </message>
    <message>
        <source>The encryption key (EK) of this meter is missing.</source>
        <translation>Falta la clave de cifrado (EK) de este contador.</translation>
    </message>
    <message>
        <source>No keys are stored for this meter, or the vault is locked.</source>
        <translation>No hay claves guardadas para este contador, o el almacén de claves está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock the vault or have the meter's keys loaded into it.</source>
        <translation>Desbloquee el almacén de claves o pida que se carguen en él las claves del contador.</translation>
    </message>
    <message>
        <source>The broadcast encryption key is missing, so a message to all meters cannot be read.</source>
        <translation>Falta la clave de cifrado de difusión, por lo que no se puede leer un mensaje dirigido a todos los contadores.</translation>
    </message>
    <message>
        <source>Only the meter's own keys are stored.</source>
        <translation>Solo están guardadas las claves propias del contador.</translation>
    </message>
    <message>
        <source>Have the broadcast key loaded into the vault.</source>
        <translation>Pida que se cargue la clave de difusión en el almacén de claves.</translation>
    </message>
    <message>
        <source>The authentication key (AK) of this meter is missing.</source>
        <translation>Falta la clave de autenticación (AK) de este contador.</translation>
    </message>
    <message>
        <source>Some utilities hand out the encryption key alone.</source>
        <translation>Algunas compañías entregan solo la clave de cifrado.</translation>
    </message>
    <message>
        <source>Have the authentication key loaded; without it no value can be proven genuine.</source>
        <translation>Pida que se cargue la clave de autenticación; sin ella no se puede demostrar que un valor es auténtico.</translation>
    </message>
    <message>
        <source>The master key (KEK) of this meter is missing, so its keys cannot be changed.</source>
        <translation>Falta la clave maestra (KEK) de este contador, por lo que no se pueden cambiar sus claves.</translation>
    </message>
    <message>
        <source>The master key is given only to those who may change keys.</source>
        <translation>La clave maestra solo se entrega a quienes pueden cambiar claves.</translation>
    </message>
    <message>
        <source>Have the key change done by somebody who has the master key.</source>
        <translation>Pida que haga el cambio de claves alguien que tenga la clave maestra.</translation>
    </message>
    <message>
        <source>The meter uses a dedicated key that was never agreed.</source>
        <translation>El contador usa una clave dedicada que nunca se acordó.</translation>
    </message>
    <message>
        <source>Wait until the meter has closed the old association, then connect again.</source>
        <translation>Espere a que el contador haya cerrado la asociación anterior y conecte de nuevo.</translation>
    </message>
    <message>
        <source>This laptop has no private key to sign with.</source>
        <translation>Este portátil no tiene clave privada con la que firmar.</translation>
    </message>
    <message>
        <source>The laptop is not enrolled, or its key was not loaded.</source>
        <translation>El portátil no está dado de alta, o no se cargó su clave.</translation>
    </message>
    <message>
        <source>Have the laptop enrolled, or choose a mechanism without signatures.</source>
        <translation>Pida el alta del portátil, o elija un mecanismo sin firmas.</translation>
    </message>
    <message>
        <source>This laptop has no private key for key agreement.</source>
        <translation>Este portátil no tiene clave privada para el acuerdo de claves.</translation>
    </message>
    <message>
        <source>Have the laptop enrolled, or choose a form of ciphering without key agreement.</source>
        <translation>Pida el alta del portátil, o elija una forma de cifrado sin acuerdo de claves.</translation>
    </message>
    <message>
        <source>The meter's certificate for signatures is missing, so its signature cannot be checked.</source>
        <translation>Falta el certificado de firma del contador, por lo que no se puede comprobar su firma.</translation>
    </message>
    <message>
        <source>The certificate was never read from this meter.</source>
        <translation>El certificado nunca se leyó de este contador.</translation>
    </message>
    <message>
        <source>Read the meter's certificates and have them checked.</source>
        <translation>Lea los certificados del contador y pida que se comprueben.</translation>
    </message>
    <message>
        <source>The meter's certificate for key agreement is missing.</source>
        <translation>Falta el certificado del contador para el acuerdo de claves.</translation>
    </message>
    <message>
        <source>The secret for high-level security is missing.</source>
        <translation>Falta el secreto para la seguridad de alto nivel.</translation>
    </message>
    <message>
        <source>No secret was given for this client.</source>
        <translation>No se indicó ningún secreto para este cliente.</translation>
    </message>
    <message>
        <source>Give the secret with the password, or load it into the vault.</source>
        <translation>Indique el secreto con la contraseña, o cárguelo en el almacén de claves.</translation>
    </message>
    <message>
        <source>The meter did not tell its system title, without which nothing can be deciphered.</source>
        <translation>El contador no comunicó su título de sistema, sin el cual no se puede descifrar nada.</translation>
    </message>
    <message>
        <source>The meter sends it only in its answer to the association.</source>
        <translation>El contador solo lo envía en su respuesta a la asociación.</translation>
    </message>
    <message>
        <source>Set the meter's system title in its profile, or connect again.</source>
        <translation>Ponga el título de sistema del contador en su perfil, o conecte de nuevo.</translation>
    </message>
    <message>
        <source>A key that this connection needs is missing (%1).</source>
        <translation>Falta una clave que esta conexión necesita (%1).</translation>
    </message>
    <message>
        <source>The vault is locked or holds no keys for this meter.</source>
        <translation>El almacén de claves está bloqueado o no tiene claves para este contador.</translation>
    </message>
    <message>
        <source>The meter answered in clear although protection was agreed, so the answer is not used.</source>
        <translation>El contador respondió en claro aunque se acordó protección, por lo que la respuesta no se usa.</translation>
    </message>
    <message>
        <source>The meter reports an error and does not protect it.</source>
        <translation>El contador comunica un error y no lo protege.</translation>
    </message>
    <message>
        <source>The association is that of an earlier visit without ciphering.</source>
        <translation>La asociación es la de una visita anterior sin cifrado.</translation>
    </message>
    <message>
        <source>Somebody tries to get round the protection.</source>
        <translation>Alguien intenta eludir la protección.</translation>
    </message>
    <message>
        <source>Connect again; if it stays, save the trace and send it to support.</source>
        <translation>Conecte de nuevo; si persiste, guarde la traza y envíela al soporte técnico.</translation>
    </message>
    <message>
        <source>The meter protects its message less than was agreed (security control %1), so it is not used.</source>
        <translation>El contador protege su mensaje menos de lo acordado (control de seguridad %1), por lo que no se usa.</translation>
    </message>
    <message>
        <source>The security policy in the meter is lower than the one chosen here.</source>
        <translation>La política de seguridad del contador es más baja que la elegida aquí.</translation>
    </message>
    <message>
        <source>Somebody tries to weaken the protection.</source>
        <translation>Alguien intenta debilitar la protección.</translation>
    </message>
    <message>
        <source>Compare the meter's security policy with the connection's settings.</source>
        <translation>Compare la política de seguridad del contador con los ajustes de la conexión.</translation>
    </message>
    <message>
        <source>The certificates for training could not be made.</source>
        <translation>No se pudieron crear los certificados para la práctica.</translation>
    </message>
    <message>
        <source>The system's crypto library refuses the kind of key, for example in a special security mode.</source>
        <translation>La biblioteca criptográfica del sistema rechaza el tipo de clave, por ejemplo en un modo de seguridad especial.</translation>
    </message>
    <message>
        <source>Start training again; if it stays, check the installation of OpenSSL.</source>
        <translation>Inicie de nuevo la práctica; si persiste, compruebe la instalación de OpenSSL.</translation>
    </message>
    <message>
        <source>The files for training cannot be written (%1).</source>
        <translation>No se pueden escribir los archivos para la práctica (%1).</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>The folder belongs to another user.</source>
        <translation>La carpeta pertenece a otro usuario.</translation>
    </message>
    <message>
        <source>Make room, or choose a folder of your own, then start training again.</source>
        <translation>Libere espacio o elija una carpeta propia, y después inicie de nuevo la práctica.</translation>
    </message>
    <message>
        <source>Row %1 of the profile does not have the columns that the meter announced.</source>
        <translation>La fila %1 del perfil no tiene las columnas que anunció el contador.</translation>
    </message>
    <message>
        <source>The columns were changed while the profile was read.</source>
        <translation>Las columnas se cambiaron mientras se leía el perfil.</translation>
    </message>
    <message>
        <source>The firmware packs this profile wrongly.</source>
        <translation>El firmware empaqueta mal este perfil.</translation>
    </message>
    <message>
        <source>Read the profile again; if it stays, send the trace to support.</source>
        <translation>Lea de nuevo el perfil; si persiste, envíe la traza al soporte técnico.</translation>
    </message>
    <message>
        <source>Row %1 of the profile has no usable time.</source>
        <translation>La fila %1 del perfil no tiene una hora utilizable.</translation>
    </message>
    <message>
        <source>The meter's clock was not set when the row was stored.</source>
        <translation>El reloj del contador no estaba en hora cuando se guardó la fila.</translation>
    </message>
    <message>
        <source>The meter leaves out times that cannot be worked out from the row before.</source>
        <translation>El contador omite horas que no se pueden calcular a partir de la fila anterior.</translation>
    </message>
    <message>
        <source>Ask for rows after the clock was set, or read the profile by entry numbers.</source>
        <translation>Pida filas posteriores a la puesta en hora del reloj, o lea el perfil por números de entrada.</translation>
    </message>
    <message>
        <source>Row %1 of the profile has a local time without its distance from UTC.</source>
        <translation>La fila %1 del perfil tiene una hora local sin su diferencia con UTC.</translation>
    </message>
    <message>
        <source>The meter's clock does not know its time zone.</source>
        <translation>El reloj del contador no conoce su zona horaria.</translation>
    </message>
    <message>
        <source>Give the time zone that the meter keeps, then read again.</source>
        <translation>Indique la zona horaria que usa el contador y lea de nuevo.</translation>
    </message>
    <message>
        <source>Row %1 of the profile holds a difference, but no value came before it.</source>
        <translation>La fila %1 del perfil contiene una diferencia, pero antes no llegó ningún valor.</translation>
    </message>
    <message>
        <source>The first rows of the answer were lost.</source>
        <translation>Se perdieron las primeras filas de la respuesta.</translation>
    </message>
    <message>
        <source>Read the profile again from an earlier row.</source>
        <translation>Lea de nuevo el perfil desde una fila anterior.</translation>
    </message>
    <message>
        <source>The meter departs from the standard, and departures are not tolerated here: %1.</source>
        <translation>El contador se aparta de la norma, y aquí no se toleran desviaciones: %1.</translation>
    </message>
    <message>
        <source>The meter departs from the standard, and departures are not tolerated here.</source>
        <translation>El contador se aparta de la norma, y aquí no se toleran desviaciones.</translation>
    </message>
    <message>
        <source>The meter follows another edition of the standard.</source>
        <translation>El contador sigue otra edición de la norma.</translation>
    </message>
    <message>
        <source>Read the meter without strict mode, or name the departure as known in the meter profile.</source>
        <translation>Lea el contador sin modo estricto, o indique la desviación como conocida en el perfil de contador.</translation>
    </message>
    <message>
        <source>The meter rejected a frame (control octet %1) because it was longer than the meter takes.</source>
        <translation>El contador rechazó una trama (octeto de control %1) porque era más larga de lo que admite.</translation>
    </message>
    <message>
        <source>The meter takes less than it agreed to.</source>
        <translation>El contador admite menos de lo que acordó.</translation>
    </message>
    <message>
        <source>The frame size in the address is more than the meter can take.</source>
        <translation>El tamaño de trama de la dirección supera lo que admite el contador.</translation>
    </message>
    <message>
        <source>Set maxinfo=128 in the address and connect again.</source>
        <translation>Ponga maxinfo=128 en la dirección y conecte de nuevo.</translation>
    </message>
    <message>
        <source>The meter rejected a frame (control octet %1) because its frame numbers do not fit.</source>
        <translation>El contador rechazó una trama (octeto de control %1) porque sus números de trama no concuerdan.</translation>
    </message>
    <message>
        <source>A window of several frames is more than the meter can do.</source>
        <translation>Una ventana de varias tramas es más de lo que puede el contador.</translation>
    </message>
    <message>
        <source>Connect again; if it repeats, set window=1 in the address.</source>
        <translation>Conecte de nuevo; si se repite, ponga window=1 en la dirección.</translation>
    </message>
    <message>
        <source>The meter rejected a frame (control octet %1) because it does not expect data in it.</source>
        <translation>El contador rechazó una trama (octeto de control %1) porque no espera datos en ella.</translation>
    </message>
    <message>
        <source>The meter does not negotiate frame size and window when the connection is set up.</source>
        <translation>El contador no negocia el tamaño de trama ni la ventana al establecer la conexión.</translation>
    </message>
    <message>
        <source>Connect with maxinfo=128 and window=1 in the address; report the meter's firmware if it stays.</source>
        <translation>Conecte con maxinfo=128 y window=1 en la dirección; comunique el firmware del contador si persiste.</translation>
    </message>
    <message>
        <source>The meter rejected a frame (control octet %1) of a kind that it does not know in this state.</source>
        <translation>El contador rechazó una trama (octeto de control %1) de un tipo que no conoce en este estado.</translation>
    </message>
    <message>
        <source>An earlier visit left the meter connected.</source>
        <translation>Una visita anterior dejó el contador conectado.</translation>
    </message>
    <message>
        <source>Octets were changed on a disturbed line.</source>
        <translation>Se alteraron octetos en una línea con perturbaciones.</translation>
    </message>
    <message>
        <source>Wait until the meter has dropped the old connection (usually two minutes), then connect again.</source>
        <translation>Espere a que el contador haya cortado la conexión anterior (normalmente dos minutos) y conecte de nuevo.</translation>
    </message>
    <message>
        <source>The meter rejected a frame (control octet %1) and does not say why.</source>
        <translation>El contador rechazó una trama (octeto de control %1) y no indica por qué.</translation>
    </message>
    <message>
        <source>The key file cannot be read (%1).</source>
        <translation>No se puede leer el archivo de claves (%1).</translation>
    </message>
    <message>
        <source>Check the path of the key file.</source>
        <translation>Compruebe la ruta del archivo de claves.</translation>
    </message>
    <message>
        <source>Other users could read the key file, so it is not used.</source>
        <translation>Otros usuarios podrían leer el archivo de claves, por lo que no se usa.</translation>
    </message>
    <message>
        <source>It was copied from a stick that keeps no rights.</source>
        <translation>Se copió de una memoria USB que no conserva los permisos.</translation>
    </message>
    <message>
        <source>The key file is longer than %1 octets.</source>
        <translation>El archivo de claves supera %1 octetos.</translation>
    </message>
    <message>
        <source>Choose the meter's key file.</source>
        <translation>Elija el archivo de claves del contador.</translation>
    </message>
    <message>
        <source>Line %1 of the key file is not “name = value”.</source>
        <translation>La línea %1 del archivo de claves no es «nombre = valor».</translation>
    </message>
    <message>
        <source>A comment does not start with #.</source>
        <translation>Un comentario no empieza por #.</translation>
    </message>
    <message>
        <source>Correct the line; docs/keys.md describes the format.</source>
        <translation>Corrija la línea; docs/keys.md describe el formato.</translation>
    </message>
    <message>
        <source>Line %1 of the key file sets something that this version does not know.</source>
        <translation>La línea %1 del archivo de claves define algo que esta versión no conoce.</translation>
    </message>
    <message>
        <source>The name is misspelt: small letters and hyphens only.</source>
        <translation>El nombre está mal escrito: solo minúsculas y guiones.</translation>
    </message>
    <message>
        <source>Correct the name; docs/keys.md lists every one.</source>
        <translation>Corrija el nombre; docs/keys.md los enumera todos.</translation>
    </message>
    <message>
        <source>Line %1 of the key file sets something for the second time.</source>
        <translation>La línea %1 del archivo de claves define algo por segunda vez.</translation>
    </message>
    <message>
        <source>The keys of two meters were put into one file.</source>
        <translation>Se pusieron las claves de dos contadores en un solo archivo.</translation>
    </message>
    <message>
        <source>Keep one file for each meter.</source>
        <translation>Mantenga un archivo por contador.</translation>
    </message>
    <message>
        <source>The value in line %1 of the key file cannot be read.</source>
        <translation>No se puede leer el valor de la línea %1 del archivo de claves.</translation>
    </message>
    <message>
        <source>A character is no hexadecimal digit, or a digit is missing.</source>
        <translation>Un carácter no es un dígito hexadecimal, o falta un dígito.</translation>
    </message>
    <message>
        <source>A text lacks its second quotation mark.</source>
        <translation>A un texto le faltan las comillas de cierre.</translation>
    </message>
    <message>
        <source>Copy the value again from where it came from.</source>
        <translation>Copie de nuevo el valor de su origen.</translation>
    </message>
    <message>
        <source>The value in line %1 of the key file has the wrong length for this security suite.</source>
        <translation>El valor de la línea %1 del archivo de claves tiene una longitud incorrecta para esta suite de seguridad.</translation>
    </message>
    <message>
        <source>The suite is another one: keys have 32 digits in suites 0 and 1, and 64 in suite 2.</source>
        <translation>La suite es otra: las claves tienen 32 dígitos en las suites 0 y 1, y 64 en la suite 2.</translation>
    </message>
    <message>
        <source>Digits were lost while copying.</source>
        <translation>Se perdieron dígitos al copiar.</translation>
    </message>
    <message>
        <source>Check the line “suite” and the value.</source>
        <translation>Compruebe la línea «suite» y el valor.</translation>
    </message>
    <message>
        <source>Line %1 of the key file holds a key for signing or key agreement, which suite 0 does not have.</source>
        <translation>La línea %1 del archivo de claves contiene una clave de firma o de acuerdo de claves, que la suite 0 no tiene.</translation>
    </message>
    <message>
        <source>The line “suite” is missing or says 0.</source>
        <translation>Falta la línea «suite» o indica 0.</translation>
    </message>
    <message>
        <source>Set the suite that the meter uses, or remove the line.</source>
        <translation>Ponga la suite que usa el contador, o elimine la línea.</translation>
    </message>
    <message>
        <source>The file that line %1 of the key file names cannot be read.</source>
        <translation>No se puede leer el archivo que indica la línea %1 del archivo de claves.</translation>
    </message>
    <message>
        <source>The path is misspelt; it starts from the folder of the key file.</source>
        <translation>La ruta está mal escrita; parte de la carpeta del archivo de claves.</translation>
    </message>
    <message>
        <source>Check the path behind “file:”.</source>
        <translation>Compruebe la ruta que sigue a «file:».</translation>
    </message>
    <message>
        <source>Other users could read or change the file that line %1 of the key file names, so it is not used.</source>
        <translation>Otros usuarios podrían leer o modificar el archivo que indica la línea %1 del archivo de claves, por lo que no se usa.</translation>
    </message>
    <message>
        <source>Run “chmod 600” on that file.</source>
        <translation>Ejecute «chmod 600» sobre ese archivo.</translation>
    </message>
    <message>
        <source>The file that line %1 of the key file names holds no usable key or certificate.</source>
        <translation>El archivo que indica la línea %1 del archivo de claves no contiene ninguna clave ni certificado utilizable.</translation>
    </message>
    <message>
        <source>It is in another format than PEM.</source>
        <translation>Está en un formato distinto de PEM.</translation>
    </message>
    <message>
        <source>Its key is protected by a passphrase.</source>
        <translation>Su clave está protegida con una frase de contraseña.</translation>
    </message>
    <message>
        <source>A private key is wanted and the file holds a certificate, or the other way round.</source>
        <translation>Se necesita una clave privada y el archivo contiene un certificado, o al revés.</translation>
    </message>
    <message>
        <source>Convert it to PEM without a passphrase and protect it by its rights.</source>
        <translation>Conviértalo a PEM sin frase de contraseña y protéjalo con sus permisos.</translation>
    </message>
    <message>
        <source>The key of line %1 in the key file lies on another curve than the security suite uses.</source>
        <translation>La clave de la línea %1 del archivo de claves es de otra curva que la que usa la suite de seguridad.</translation>
    </message>
    <message>
        <source>The suite is another one: suite 1 uses P-256, suite 2 uses P-384.</source>
        <translation>La suite es otra: la suite 1 usa P-256, la suite 2 usa P-384.</translation>
    </message>
    <message>
        <source>Check the line “suite” and which key was issued for this meter.</source>
        <translation>Compruebe la línea «suite» y qué clave se emitió para este contador.</translation>
    </message>
    <message>
        <source>The value in line %1 of the key file is no key of the suite's curve.</source>
        <translation>El valor de la línea %1 del archivo de claves no es una clave de la curva de la suite.</translation>
    </message>
    <message>
        <source>Digits were changed or exchanged while copying.</source>
        <translation>Se alteraron o intercambiaron dígitos al copiar.</translation>
    </message>
    <message>
        <source>It is a key of another kind.</source>
        <translation>Es una clave de otro tipo.</translation>
    </message>
    <message>
        <source>Copy the key again from where it came from.</source>
        <translation>Copie de nuevo la clave de su origen.</translation>
    </message>
    <message>
        <source>The certificate of line %1 in the key file belongs to another device than the file names.</source>
        <translation>El certificado de la línea %1 del archivo de claves pertenece a otro dispositivo que el que indica el archivo.</translation>
    </message>
    <message>
        <source>Certificates of two meters were mixed up.</source>
        <translation>Se confundieron los certificados de dos contadores.</translation>
    </message>
    <message>
        <source>The system title in the key file is mistyped.</source>
        <translation>El título de sistema del archivo de claves está mal escrito.</translation>
    </message>
    <message>
        <source>Use the certificate whose name is the system title of this meter.</source>
        <translation>Use el certificado cuyo nombre es el título de sistema de este contador.</translation>
    </message>
    <message>
        <source>These keys belong to another meter.</source>
        <translation>Estas claves pertenecen a otro contador.</translation>
    </message>
    <message>
        <source>The key file of another meter was chosen.</source>
        <translation>Se eligió el archivo de claves de otro contador.</translation>
    </message>
    <message>
        <source>Choose the key file of this meter.</source>
        <translation>Elija el archivo de claves de este contador.</translation>
    </message>
    <message>
        <source>Take it out; give a password in the password field or with --password-file, and keys in a key file.</source>
        <translation>Quítela; indique una contraseña en el campo de contraseña o con --password-file, y las claves en un archivo de claves.</translation>
    </message>
    <message>
        <source>A visit that was protected by keys cannot be replayed.</source>
        <translation>Una visita protegida con claves no se puede reproducir.</translation>
    </message>
    <message>
        <source>Its challenges and counters come only once, so the recorded answers fit no new question.</source>
        <translation>Sus desafíos y contadores de invocación solo se dan una vez, así que las respuestas grabadas no corresponden a ninguna pregunta nueva.</translation>
    </message>
    <message>
        <source>Look at the recording with “ami-cli decode” and the key file.</source>
        <translation>Examine la grabación con «ami-cli decode» y el archivo de claves.</translation>
    </message>
    <message>
        <source>The address asks for another security suite than the keys are for (suite %1).</source>
        <translation>La dirección pide otra suite de seguridad que la de las claves (suite %1).</translation>
    </message>
    <message>
        <source>The setting “suite” is mistyped.</source>
        <translation>El ajuste «suite» está mal escrito.</translation>
    </message>
    <message>
        <source>Leave “suite” out of the address; the key file says it.</source>
        <translation>Quite «suite» de la dirección; lo indica el archivo de claves.</translation>
    </message>
    <message>
        <source>The address asks for security that needs keys, and there are none.</source>
        <translation>La dirección pide una seguridad que necesita claves, y no las hay.</translation>
    </message>
    <message>
        <source>No key file was chosen.</source>
        <translation>No se eligió ningún archivo de claves.</translation>
    </message>
    <message>
        <source>Choose the key file of this meter, or give it with --keys.</source>
        <translation>Elija el archivo de claves de este contador, o indíquelo con --keys.</translation>
    </message>
    <message>
        <source>The meter does not accept these keys.</source>
        <translation>El contador no acepta estas claves.</translation>
    </message>
    <message>
        <source>They belong to another meter or another client address.</source>
        <translation>Pertenecen a otro contador o a otra dirección de cliente.</translation>
    </message>
    <message>
        <source>They were changed at the last visit.</source>
        <translation>Se cambiaron en la última visita.</translation>
    </message>
    <message>
        <source>The meter is locked for a while after several failures.</source>
        <translation>El contador está bloqueado un tiempo tras varios fallos.</translation>
    </message>
    <message>
        <source>Check the key file and the client before you try again: many meters lock after a few failures.</source>
        <translation>Compruebe el archivo de claves y el cliente antes de intentarlo de nuevo: muchos contadores se bloquean tras unos pocos fallos.</translation>
    </message>
    <message>
        <source>The address that the head-end should listen on cannot be used.</source>
        <translation>No se puede usar la dirección en la que la central debe escuchar.</translation>
    </message>
    <message>
        <source>It is not of the form https://ADDRESS:PORT.</source>
        <translation>No tiene la forma https://ADDRESS:PORT.</translation>
    </message>
    <message>
        <source>A host name stands where an IP address is needed.</source>
        <translation>Hay un nombre de host donde se necesita una dirección IP.</translation>
    </message>
    <message>
        <source>Write for example https://127.0.0.1:8443, or [::1] for IPv6.</source>
        <translation>Escriba por ejemplo https://127.0.0.1:8443, o [::1] para IPv6.</translation>
    </message>
    <message>
        <source>The head-end cannot listen on its network port (socket error %1).</source>
        <translation>La central no puede escuchar en su puerto de red (error de socket %1).</translation>
    </message>
    <message>
        <source>Another program, perhaps a second head-end, has the port.</source>
        <translation>Otro programa, quizá una segunda central, ocupa el puerto.</translation>
    </message>
    <message>
        <source>Ports below 1024 are kept for the system.</source>
        <translation>Los puertos por debajo de 1024 están reservados al sistema.</translation>
    </message>
    <message>
        <source>The address does not belong to this computer.</source>
        <translation>La dirección no pertenece a este equipo.</translation>
    </message>
    <message>
        <source>Choose another port or end the other program; port 0 takes a free one.</source>
        <translation>Elija otro puerto o termine el otro programa; el puerto 0 toma uno libre.</translation>
    </message>
    <message>
        <source>There is no meter profile of this name, or its file cannot be read.</source>
        <translation>No hay ningún perfil de contador con este nombre, o no se puede leer su archivo.</translation>
    </message>
    <message>
        <source>A file needs a slash in its path or .json at its end.</source>
        <translation>Un archivo necesita una barra en su ruta o .json al final.</translation>
    </message>
    <message>
        <source>Look the names up with “ami-cli profiles”.</source>
        <translation>Busque los nombres con «ami-cli profiles».</translation>
    </message>
    <message>
        <source>The meter profile is no JSON object (line %1).</source>
        <translation>El perfil de contador no es un objeto JSON (línea %1).</translation>
    </message>
    <message>
        <source>A comma, a quotation mark or a brace is missing.</source>
        <translation>Falta una coma, unas comillas o una llave.</translation>
    </message>
    <message>
        <source>Correct the line; docs/profiles.md shows the form.</source>
        <translation>Corrija la línea; docs/profiles.md muestra la forma.</translation>
    </message>
    <message>
        <source>The meter profile holds an option that does not exist (line %1).</source>
        <translation>El perfil de contador contiene una opción que no existe (línea %1).</translation>
    </message>
    <message>
        <source>The name of the option is misspelt.</source>
        <translation>El nombre de la opción está mal escrito.</translation>
    </message>
    <message>
        <source>Look the options up in docs/profiles.md.</source>
        <translation>Consulte las opciones en docs/profiles.md.</translation>
    </message>
    <message>
        <source>An option of the meter profile has a value outside its range (line %1).</source>
        <translation>Una opción del perfil de contador tiene un valor fuera de su rango (línea %1).</translation>
    </message>
    <message>
        <source>A number is too large or too small, or a word is none of the choices.</source>
        <translation>Un número es demasiado grande o demasiado pequeño, o una palabra no es ninguna de las opciones.</translation>
    </message>
    <message>
        <source>Look the values up in docs/profiles.md.</source>
        <translation>Consulte los valores en docs/profiles.md.</translation>
    </message>
    <message>
        <source>The meter profile lacks its name or the source of its quirks.</source>
        <translation>Al perfil de contador le falta su nombre o la fuente de sus peculiaridades.</translation>
    </message>
    <message>
        <source>A quirk without a public source cannot be checked by anybody.</source>
        <translation>Una peculiaridad sin fuente pública no la puede comprobar nadie.</translation>
    </message>
    <message>
        <source>Add “name” and “source”.</source>
        <translation>Añada «name» y «source».</translation>
    </message>
    <message numerus="yes">
        <source>The file is too large for a meter profile (%n octet(s)).</source>
        <translation>
            <numerusform>El archivo es demasiado grande para un perfil de contador (%n octeto).</numerusform>
            <numerusform>El archivo es demasiado grande para un perfil de contador (%n octetos).</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file was meant.</source>
        <translation>Se quería indicar otro archivo.</translation>
    </message>
    <message>
        <source>Give the file of the profile.</source>
        <translation>Indique el archivo del perfil.</translation>
    </message>
    <message>
        <source>The meter could not change the scope of the dialogue.</source>
        <translation>El contador no pudo cambiar el alcance del diálogo.</translation>
    </message>
    <message>
        <source>The firmware follows an old edition of the standard.</source>
        <translation>El firmware sigue una edición antigua de la norma.</translation>
    </message>
    <message>
        <source>Connect again; report the meter's firmware if it stays.</source>
        <translation>Conecte de nuevo; comunique el firmware del contador si persiste.</translation>
    </message>
    <message>
        <source>The meter refused the request with a service error that the standard does not know (%1).</source>
        <translation>El contador rechazó la petición con un error de servicio que la norma no conoce (%1).</translation>
    </message>
    <message>
        <source>The meter's application did not answer its own communication part in time.</source>
        <translation>La aplicación del contador no respondió a tiempo a su propia parte de comunicación.</translation>
    </message>
    <message>
        <source>The meter is busy storing or measuring.</source>
        <translation>El contador está ocupado guardando o midiendo.</translation>
    </message>
    <message>
        <source>Wait some seconds and repeat the reading.</source>
        <translation>Espere unos segundos y repita la lectura.</translation>
    </message>
    <message>
        <source>The application behind this address cannot be reached inside the meter.</source>
        <translation>No se puede acceder, dentro del contador, a la aplicación de esta dirección.</translation>
    </message>
    <message>
        <source>The logical device is switched off or not there.</source>
        <translation>El dispositivo lógico está desactivado o no existe.</translation>
    </message>
    <message>
        <source>Check server=… in the address, then connect again.</source>
        <translation>Compruebe server=… en la dirección y conecte de nuevo.</translation>
    </message>
    <message>
        <source>The meter does not know the application that was addressed.</source>
        <translation>El contador no conoce la aplicación a la que se dirigió la petición.</translation>
    </message>
    <message>
        <source>The meter does not support the context that was proposed.</source>
        <translation>El contador no admite el contexto propuesto.</translation>
    </message>
    <message>
        <source>This client must work ciphered, or with short names.</source>
        <translation>Este cliente debe trabajar con cifrado, o con nombres cortos.</translation>
    </message>
    <message>
        <source>Try another client address or ciphering.</source>
        <translation>Pruebe otra dirección de cliente o el cifrado.</translation>
    </message>
    <message>
        <source>Something failed on the way inside the meter.</source>
        <translation>Algo falló por el camino dentro del contador.</translation>
    </message>
    <message>
        <source>A communication module lost its contact with the meter.</source>
        <translation>Un módulo de comunicación perdió el contacto con el contador.</translation>
    </message>
    <message>
        <source>Connect again; check the module if it stays.</source>
        <translation>Conecte de nuevo; compruebe el módulo si persiste.</translation>
    </message>
    <message>
        <source>The meter could not decipher the opening of the dialogue.</source>
        <translation>El contador no pudo descifrar la apertura del diálogo.</translation>
    </message>
    <message>
        <source>The message counter was used before.</source>
        <translation>El contador de invocación ya se usó antes.</translation>
    </message>
    <message>
        <source>The system title differs.</source>
        <translation>El título de sistema es distinto.</translation>
    </message>
    <message>
        <source>The meter has no memory left for the request.</source>
        <translation>Al contador no le queda memoria para la petición.</translation>
    </message>
    <message>
        <source>Several clients are connected.</source>
        <translation>Hay varios clientes conectados.</translation>
    </message>
    <message>
        <source>The meter's processor is busy with other work.</source>
        <translation>El procesador del contador está ocupado con otro trabajo.</translation>
    </message>
    <message>
        <source>An update or the end of a billing period is under way.</source>
        <translation>Está en curso una actualización o el fin de un período de facturación.</translation>
    </message>
    <message>
        <source>Wait a minute and repeat the reading.</source>
        <translation>Espere un minuto y repita la lectura.</translation>
    </message>
    <message>
        <source>The meter's storage cannot be used now.</source>
        <translation>El almacenamiento del contador no se puede usar ahora.</translation>
    </message>
    <message>
        <source>The storage is being tidied up.</source>
        <translation>El almacenamiento se está reorganizando.</translation>
    </message>
    <message>
        <source>The storage is damaged.</source>
        <translation>El almacenamiento está dañado.</translation>
    </message>
    <message>
        <source>Try again later; note the meter's error register if it stays.</source>
        <translation>Inténtelo de nuevo más tarde; anote el registro de errores del contador si persiste.</translation>
    </message>
    <message>
        <source>The meter lacks a resource that it does not name.</source>
        <translation>Al contador le falta un recurso que no indica.</translation>
    </message>
    <message>
        <source>Too many things are going on at the same time.</source>
        <translation>Ocurren demasiadas cosas al mismo tiempo.</translation>
    </message>
    <message>
        <source>The meter sees no open dialogue with us.</source>
        <translation>El contador no ve ningún diálogo abierto con nosotros.</translation>
    </message>
    <message>
        <source>It ended the association after a pause.</source>
        <translation>Terminó la asociación tras una pausa.</translation>
    </message>
    <message>
        <source>It has restarted.</source>
        <translation>Se ha reiniciado.</translation>
    </message>
    <message>
        <source>The meter is loading new data and answers nothing else.</source>
        <translation>El contador está cargando datos nuevos y no responde a nada más.</translation>
    </message>
    <message>
        <source>An update or a new configuration is being transferred.</source>
        <translation>Se está transfiriendo una actualización o una nueva configuración.</translation>
    </message>
    <message>
        <source>Wait until the transfer is over.</source>
        <translation>Espere a que termine la transferencia.</translation>
    </message>
    <message>
        <source>The meter's data server cannot change its state now.</source>
        <translation>El servidor de datos del contador no puede cambiar ahora de estado.</translation>
    </message>
    <message>
        <source>The state is fixed by a switch or by the configuration.</source>
        <translation>El estado está fijado por un interruptor o por la configuración.</translation>
    </message>
    <message>
        <source>The meter's data server is out of operation.</source>
        <translation>El servidor de datos del contador está fuera de servicio.</translation>
    </message>
    <message>
        <source>The meter has a fault, or it was taken out of operation.</source>
        <translation>El contador tiene un fallo, o se puso fuera de servicio.</translation>
    </message>
    <message>
        <source>Note the meter's error register and have it checked.</source>
        <translation>Anote el registro de errores del contador y pida que se compruebe.</translation>
    </message>
    <message>
        <source>The request is larger than the meter takes.</source>
        <translation>La petición es mayor de lo que admite el contador.</translation>
    </message>
    <message>
        <source>The meter does not support this service for this client.</source>
        <translation>El contador no admite este servicio para este cliente.</translation>
    </message>
    <message>
        <source>Connect with another client, or read the objects one by one.</source>
        <translation>Conecte con otro cliente, o lea los objetos uno a uno.</translation>
    </message>
    <message>
        <source>The meter has no object at this short name.</source>
        <translation>El contador no tiene ningún objeto en este nombre corto.</translation>
    </message>
    <message>
        <source>The object list is that of another meter or firmware.</source>
        <translation>La lista de objetos es de otro contador u otro firmware.</translation>
    </message>
    <message>
        <source>Read the meter's object list again.</source>
        <translation>Lea de nuevo la lista de objetos del contador.</translation>
    </message>
    <message>
        <source>The object has another interface class than the request says.</source>
        <translation>El objeto tiene otra clase de interfaz que la que indica la petición.</translation>
    </message>
    <message>
        <source>The class number is wrong.</source>
        <translation>El número de clase es incorrecto.</translation>
    </message>
    <message>
        <source>The object list is old.</source>
        <translation>La lista de objetos es antigua.</translation>
    </message>
    <message>
        <source>Take class and name from the meter's object list.</source>
        <translation>Tome la clase y el nombre de la lista de objetos del contador.</translation>
    </message>
    <message>
        <source>The object does not have this attribute.</source>
        <translation>El objeto no tiene este atributo.</translation>
    </message>
    <message>
        <source>The attribute belongs to a newer version of the class.</source>
        <translation>El atributo pertenece a una versión más reciente de la clase.</translation>
    </message>
    <message>
        <source>Take the attribute from the meter's object list.</source>
        <translation>Tome el atributo de la lista de objetos del contador.</translation>
    </message>
    <message>
        <source>This client's rights do not reach that far.</source>
        <translation>Los derechos de este cliente no llegan tan lejos.</translation>
    </message>
    <message>
        <source>This attribute cannot be accessed in this way.</source>
        <translation>A este atributo no se puede acceder de esta forma.</translation>
    </message>
    <message>
        <source>It is read-only, or it can be called only.</source>
        <translation>Es de solo lectura, o solo se puede invocar.</translation>
    </message>
    <message>
        <source>Look at the access rights in the meter's object list.</source>
        <translation>Consulte los derechos de acceso en la lista de objetos del contador.</translation>
    </message>
    <message>
        <source>The meter could not get at the value because of a hardware fault.</source>
        <translation>El contador no pudo obtener el valor por un fallo de hardware.</translation>
    </message>
    <message>
        <source>The object is there but not available at the moment.</source>
        <translation>El objeto existe, pero no está disponible en este momento.</translation>
    </message>
    <message>
        <source>The function is not configured, or the value is being updated.</source>
        <translation>La función no está configurada, o el valor se está actualizando.</translation>
    </message>
    <message>
        <source>The steps of the loading came in the wrong order.</source>
        <translation>Los pasos de la carga llegaron en un orden incorrecto.</translation>
    </message>
    <message>
        <source>A step was lost or repeated on a disturbed line.</source>
        <translation>Un paso se perdió o se repitió en una línea con perturbaciones.</translation>
    </message>
    <message>
        <source>This data set cannot be loaded into this meter.</source>
        <translation>Este conjunto de datos no se puede cargar en este contador.</translation>
    </message>
    <message>
        <source>It was made for another type or firmware.</source>
        <translation>Se hizo para otro tipo u otro firmware.</translation>
    </message>
    <message>
        <source>Check for which meter the data set was made.</source>
        <translation>Compruebe para qué contador se hizo el conjunto de datos.</translation>
    </message>
    <message>
        <source>The data set is too large for the meter.</source>
        <translation>El conjunto de datos es demasiado grande para el contador.</translation>
    </message>
    <message>
        <source>It was made for another type.</source>
        <translation>Se hizo para otro tipo.</translation>
    </message>
    <message>
        <source>The meter's memory is partly used by other data.</source>
        <translation>La memoria del contador está ocupada en parte por otros datos.</translation>
    </message>
    <message>
        <source>Use the data set that was made for this type.</source>
        <translation>Use el conjunto de datos hecho para este tipo.</translation>
    </message>
    <message>
        <source>The meter expected another segment of the data set.</source>
        <translation>El contador esperaba otro segmento del conjunto de datos.</translation>
    </message>
    <message>
        <source>A segment was lost or repeated on a disturbed line.</source>
        <translation>Un segmento se perdió o se repitió en una línea con perturbaciones.</translation>
    </message>
    <message>
        <source>The meter cannot make sense of the data set.</source>
        <translation>El contador no puede interpretar el conjunto de datos.</translation>
    </message>
    <message>
        <source>The file is damaged or of another format.</source>
        <translation>El archivo está dañado o es de otro formato.</translation>
    </message>
    <message>
        <source>Get the data set again and check its checksum.</source>
        <translation>Obtenga de nuevo el conjunto de datos y compruebe su suma de comprobación.</translation>
    </message>
    <message>
        <source>The meter could not store the data set.</source>
        <translation>El contador no pudo guardar el conjunto de datos.</translation>
    </message>
    <message>
        <source>Its memory is full or damaged.</source>
        <translation>Su memoria está llena o dañada.</translation>
    </message>
    <message>
        <source>Note the meter's error register and try once more.</source>
        <translation>Anote el registro de errores del contador e inténtelo una vez más.</translation>
    </message>
    <message>
        <source>The meter's data set is in no state to be used.</source>
        <translation>El conjunto de datos del contador no está en condiciones de usarse.</translation>
    </message>
    <message>
        <source>The loading was never finished.</source>
        <translation>La carga nunca se terminó.</translation>
    </message>
    <message>
        <source>Finish or repeat the transfer.</source>
        <translation>Termine o repita la transferencia.</translation>
    </message>
    <message>
        <source>Start the transfer again from the first block.</source>
        <translation>Empiece de nuevo la transferencia desde el primer bloque.</translation>
    </message>
    <message>
        <source>The task cannot be controlled from outside.</source>
        <translation>La tarea no se puede controlar desde fuera.</translation>
    </message>
    <message>
        <source>Remote control is switched off in the meter.</source>
        <translation>El control remoto está desactivado en el contador.</translation>
    </message>
    <message>
        <source>Have remote control switched on, or do it at the meter.</source>
        <translation>Pida que se active el control remoto, o hágalo en el contador.</translation>
    </message>
    <message>
        <source>The task is stopped.</source>
        <translation>La tarea está detenida.</translation>
    </message>
    <message>
        <source>Somebody stopped it before.</source>
        <translation>Alguien la detuvo antes.</translation>
    </message>
    <message>
        <source>Start the task first.</source>
        <translation>Inicie primero la tarea.</translation>
    </message>
    <message>
        <source>The task is already running.</source>
        <translation>La tarea ya está en curso.</translation>
    </message>
    <message>
        <source>Somebody started it before.</source>
        <translation>Alguien la inició antes.</translation>
    </message>
    <message>
        <source>Wait until it is over, or stop it first.</source>
        <translation>Espere a que termine, o deténgala primero.</translation>
    </message>
    <message>
        <source>The task cannot be used.</source>
        <translation>La tarea no se puede usar.</translation>
    </message>
    <message>
        <source>It is not configured, or it has a fault.</source>
        <translation>No está configurada, o tiene un fallo.</translation>
    </message>
    <message>
        <source>A long message stopped after block %1 and did not go on although it was asked for.</source>
        <translation>Un mensaje largo se detuvo tras el bloque %1 y no continuó aunque se pidió.</translation>
    </message>
    <message>
        <source>Too much is lost on the way.</source>
        <translation>Se pierde demasiado por el camino.</translation>
    </message>
    <message>
        <source>The meter ended the transfer without a word.</source>
        <translation>El contador terminó la transferencia sin avisar.</translation>
    </message>
    <message>
        <source>Repeat the request; on a bad radio link ask for a shorter period.</source>
        <translation>Repita la petición; con un mal enlace de radio, pida un período más corto.</translation>
    </message>
    <message>
        <source>This association was opened without an answer, so the meter answers nothing in it.</source>
        <translation>Esta asociación se abrió sin respuesta, por lo que el contador no responde nada en ella.</translation>
    </message>
    <message>
        <source>The client is set up for messages in one direction.</source>
        <translation>El cliente está configurado para mensajes en un solo sentido.</translation>
    </message>
    <message>
        <source>Connect with an association that is answered.</source>
        <translation>Conecte con una asociación que tenga respuesta.</translation>
    </message>
    <message>
        <source>The question was asked about another meter than the one that is linked now, so nothing was done.</source>
        <translation>La pregunta se refería a otro contador que el que está conectado ahora, así que no se hizo nada.</translation>
    </message>
    <message>
        <source>The probe was moved to another meter while the question was open.</source>
        <translation>Se pasó la sonda a otro contador mientras la pregunta estaba abierta.</translation>
    </message>
    <message>
        <source>The question was answered already.</source>
        <translation>La pregunta ya se había respondido.</translation>
    </message>
    <message>
        <source>Look at the serial number, read the state again and decide anew.</source>
        <translation>Mire el número de serie, lea el estado otra vez y decida de nuevo.</translation>
    </message>
    <message>
        <source>Connect again. If it stays, check whether the meter was exchanged, reset or given new keys; when that explains it, believe it once: “Believe the meter” in the window, --trust-counter on the command line.</source>
        <translation>Conecte otra vez. Si persiste, compruebe si el contador se cambió, se reinició o recibió claves nuevas; si eso lo explica, créale una vez: «Creer al contador» en la ventana, --trust-counter en la línea de órdenes.</translation>
    </message>
    <message>
        <source>Read the counter again over the public client; when two readings agree, believe it once: “Believe the meter” in the window, --trust-counter on the command line.</source>
        <translation>Lea el valor otra vez con el cliente público; si dos lecturas coinciden, créale una vez: «Creer al contador» en la ventana, --trust-counter en la línea de órdenes.</translation>
    </message>
    <message>
        <source>The link is too noisy: even the shortest frames come damaged (%1 of them). What was read before is kept.</source>
        <translation>El enlace tiene demasiado ruido: incluso las tramas más cortas llegan dañadas (%1 de ellas). Lo leído antes se conserva.</translation>
    </message>
    <message>
        <source>The probe is loose, turned, or sunlight reaches it.</source>
        <translation>La sonda está suelta, girada o le da la luz del sol.</translation>
    </message>
    <message>
        <source>Two meters answer at once.</source>
        <translation>Dos contadores responden a la vez.</translation>
    </message>
    <message>
        <source>Seat the probe or check the wiring, or lower the speed with baud=…; then read on, it starts where it stopped.</source>
        <translation>Asiente bien la sonda o revise el cableado, o baje la velocidad con baud=…; después siga leyendo, continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>An address in the readout has more than 16 characters.</source>
        <translation>Una dirección de la lectura de datos tiene más de 16 caracteres.</translation>
    </message>
    <message>
        <source>A value in the readout is longer than this mode allows.</source>
        <translation>Un valor de la lectura de datos es más largo de lo que permite este modo.</translation>
    </message>
    <message>
        <source>A unit in the readout has more than 16 characters.</source>
        <translation>Una unidad de la lectura de datos tiene más de 16 caracteres.</translation>
    </message>
    <message>
        <source>A line of the readout has more than 78 characters.</source>
        <translation>Una línea de la lectura de datos tiene más de 78 caracteres.</translation>
    </message>
    <message>
        <source>A character stands in the readout where it may not.</source>
        <translation>La lectura de datos contiene un carácter donde no está permitido.</translation>
    </message>
    <message>
        <source>A line of the readout ends with CR or LF alone.</source>
        <translation>Una línea de la lectura de datos termina solo con CR o solo con LF.</translation>
    </message>
    <message>
        <source>There is text in the readout that belongs to no value.</source>
        <translation>La lectura de datos contiene texto que no pertenece a ningún valor.</translation>
    </message>
    <message>
        <source>The readout has an empty line.</source>
        <translation>La lectura de datos tiene una línea vacía.</translation>
    </message>
    <message>
        <source>The readout ends without its exclamation mark.</source>
        <translation>La lectura de datos termina sin su signo de exclamación.</translation>
    </message>
    <message>
        <source>There is text behind the exclamation mark that ends the readout.</source>
        <translation>Hay texto detrás del signo de exclamación que termina la lectura de datos.</translation>
    </message>
    <message>
        <source>The readout came without its block check character, so nothing proves it.</source>
        <translation>La lectura de datos llegó sin su carácter de control de bloque, por lo que nada la verifica.</translation>
    </message>
    <message>
        <source>The readout has neither a start nor an end character.</source>
        <translation>La lectura de datos no tiene ni carácter inicial ni carácter final.</translation>
    </message>
    <message>
        <source>The firmware of the meter departs from the standard.</source>
        <translation>El firmware del contador se aparta de la norma.</translation>
    </message>
    <message>
        <source>The line lost or changed octets.</source>
        <translation>La línea perdió o alteró octetos.</translation>
    </message>
    <message>
        <source>Read again; if it stays the same, leave strict checking off in the meter profile.</source>
        <translation>Lea de nuevo; si persiste, deje desactivada la comprobación estricta en el perfil de contador.</translation>
    </message>
    <message>
        <source>The block check of the meter's message is wrong (%1 came, %2 is right), after every repeat.</source>
        <translation>El control de bloque del mensaje del contador es incorrecto (llegó %1, lo correcto es %2), tras todas las repeticiones.</translation>
    </message>
    <message>
        <source>The adapter cannot keep up with the speed.</source>
        <translation>El adaptador no puede seguir esta velocidad.</translation>
    </message>
    <message>
        <source>Seat the probe again; then try a lower speed, for example baud=2400 in the address.</source>
        <translation>Vuelva a colocar la sonda; después pruebe una velocidad menor, por ejemplo baud=2400 en la dirección.</translation>
    </message>
    <message>
        <source>The meter's readout ends in the middle of a line (octet %1).</source>
        <translation>La lectura de datos del contador termina en medio de una línea (octeto %1).</translation>
    </message>
    <message>
        <source>A disturbance looked like the end character.</source>
        <translation>Una perturbación pareció el carácter final.</translation>
    </message>
    <message>
        <source>Seat the probe again and repeat the readout.</source>
        <translation>Vuelva a colocar la sonda y repita la lectura de datos.</translation>
    </message>
    <message>
        <source>A value in the readout has no closing bracket (octet %1).</source>
        <translation>Un valor de la lectura de datos no tiene paréntesis de cierre (octeto %1).</translation>
    </message>
    <message>
        <source>Repeat the readout; save the trace if it happens twice.</source>
        <translation>Repita la lectura de datos; guarde la traza si ocurre dos veces.</translation>
    </message>
    <message>
        <source>The readout has more values than this program takes (%1).</source>
        <translation>La lectura de datos tiene más valores de los que admite este programa (%1).</translation>
    </message>
    <message>
        <source>The meter sends its whole load profile with the readout.</source>
        <translation>El contador envía toda su curva de carga con la lectura de datos.</translation>
    </message>
    <message>
        <source>Read the profile in programming mode instead.</source>
        <translation>Lea la curva de carga en modo de programación.</translation>
    </message>
    <message>
        <source>The meter's message does not end (octets: %1).</source>
        <translation>El mensaje del contador no termina (octetos: %1).</translation>
    </message>
    <message>
        <source>The line feeds back on itself.</source>
        <translation>La línea se realimenta a sí misma.</translation>
    </message>
    <message>
        <source>Another device talks on the same line.</source>
        <translation>Otro dispositivo transmite en la misma línea.</translation>
    </message>
    <message>
        <source>Unplug other devices from the line and try again.</source>
        <translation>Desconecte los demás dispositivos de la línea e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The meter's message does not have the form of one (octet %1).</source>
        <translation>El mensaje del contador no tiene forma de mensaje (octeto %1).</translation>
    </message>
    <message>
        <source>The speed of the line is not the meter's.</source>
        <translation>La velocidad de la línea no es la del contador.</translation>
    </message>
    <message>
        <source>The meter gave its identification, but no readout (last tried at %1 baud).</source>
        <translation>El contador dio su identificación, pero no la lectura de datos (último intento a %1 Bd).</translation>
    </message>
    <message>
        <source>The adapter changed its speed too early or too late.</source>
        <translation>El adaptador cambió su velocidad demasiado pronto o demasiado tarde.</translation>
    </message>
    <message>
        <source>The meter wants other characters in the option select.</source>
        <translation>El contador exige otros caracteres en la selección de opción.</translation>
    </message>
    <message>
        <source>A network bridge does not change its speed.</source>
        <translation>Una pasarela de red no cambia su velocidad.</translation>
    </message>
    <message>
        <source>Try another pause (pause=500), a lower speed (baud=300), or other characters (v=…, y=…) in the address.</source>
        <translation>Pruebe otra pausa (pause=500), una velocidad menor (baud=300) u otros caracteres (v=…, y=…) en la dirección.</translation>
    </message>
    <message>
        <source>The readout stopped in the middle (octets: %1).</source>
        <translation>La lectura de datos se interrumpió a la mitad (octetos: %1).</translation>
    </message>
    <message>
        <source>The probe was moved.</source>
        <translation>La sonda se movió.</translation>
    </message>
    <message>
        <source>The adapter lost power or data.</source>
        <translation>El adaptador perdió la alimentación o datos.</translation>
    </message>
    <message>
        <source>The meter's message came without its block check character.</source>
        <translation>El mensaje del contador llegó sin su carácter de control de bloque.</translation>
    </message>
    <message>
        <source>The last octet was lost.</source>
        <translation>Se perdió el último octeto.</translation>
    </message>
    <message>
        <source>The firmware of the meter leaves it out.</source>
        <translation>El firmware del contador lo omite.</translation>
    </message>
    <message>
        <source>Repeat it; if it stays the same, leave strict checking off in the meter profile.</source>
        <translation>Repítalo; si persiste, deje desactivada la comprobación estricta en el perfil de contador.</translation>
    </message>
    <message>
        <source>The meter did not enter programming mode (last tried at %1 baud).</source>
        <translation>El contador no entró en el modo de programación (último intento a %1 Bd).</translation>
    </message>
    <message>
        <source>Programming is blocked by a switch or a seal.</source>
        <translation>La programación está bloqueada por un interruptor o un precinto.</translation>
    </message>
    <message>
        <source>The meter has no programming mode at this port.</source>
        <translation>El contador no tiene modo de programación en este puerto.</translation>
    </message>
    <message>
        <source>Check the meter's switch; then try another pause (pause=500) or a lower speed in the address.</source>
        <translation>Compruebe el interruptor del contador; después pruebe otra pausa (pause=500) o una velocidad menor en la dirección.</translation>
    </message>
    <message>
        <source>An answer of the meter stopped in the middle (octets: %1).</source>
        <translation>Una respuesta del contador se interrumpió a la mitad (octetos: %1).</translation>
    </message>
    <message>
        <source>The adapter lost data.</source>
        <translation>El adaptador perdió datos.</translation>
    </message>
    <message>
        <source>Seat the probe again and repeat.</source>
        <translation>Vuelva a colocar la sonda y repita.</translation>
    </message>
    <message>
        <source>The meter did not answer the password. It was sent once and is not repeated, since meters count wrong ones.</source>
        <translation>El contador no respondió a la contraseña. Se envió una vez y no se repite, ya que los contadores cuentan las incorrectas.</translation>
    </message>
    <message>
        <source>The answer was lost.</source>
        <translation>Se perdió la respuesta.</translation>
    </message>
    <message>
        <source>The meter ignores wrong passwords in silence.</source>
        <translation>El contador ignora en silencio las contraseñas incorrectas.</translation>
    </message>
    <message>
        <source>Wait two minutes, then try again with the password checked.</source>
        <translation>Espere dos minutos, compruebe la contraseña e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The meter did not answer a command (tries: %1).</source>
        <translation>El contador no respondió a una orden (intentos: %1).</translation>
    </message>
    <message>
        <source>The meter does not know this kind of command.</source>
        <translation>El contador no conoce este tipo de orden.</translation>
    </message>
    <message>
        <source>The meter has ended the dialogue.</source>
        <translation>El contador ha terminado el diálogo.</translation>
    </message>
    <message>
        <source>Connect again; after a write, read first what the meter holds now.</source>
        <translation>Conecte de nuevo; tras una escritura, lea primero lo que contiene ahora el contador.</translation>
    </message>
    <message>
        <source>The meter stopped between two partial blocks (blocks that came: %1).</source>
        <translation>El contador se detuvo entre dos bloques parciales (bloques recibidos: %1).</translation>
    </message>
    <message>
        <source>The acknowledgement was lost.</source>
        <translation>Se perdió el acuse de recibo.</translation>
    </message>
    <message>
        <source>Repeat the command.</source>
        <translation>Repita la orden.</translation>
    </message>
    <message>
        <source>The meter sent nothing unasked (mode D).</source>
        <translation>El contador no envió nada por sí mismo (modo D).</translation>
    </message>
    <message>
        <source>It wants a button to be pressed or a lamp to shine on its sensor.</source>
        <translation>Exige que se pulse un botón o que una lámpara ilumine su sensor.</translation>
    </message>
    <message>
        <source>It sends at another speed.</source>
        <translation>Envía a otra velocidad.</translation>
    </message>
    <message>
        <source>It is a meter of another mode.</source>
        <translation>Es un contador de otro modo.</translation>
    </message>
    <message>
        <source>Press the meter's button; then leave mode=d out of the address.</source>
        <translation>Pulse el botón del contador; después omita mode=d en la dirección.</translation>
    </message>
    <message>
        <source>The port did not change its speed in time.</source>
        <translation>El puerto no cambió su velocidad a tiempo.</translation>
    </message>
    <message>
        <source>The driver of the adapter hangs.</source>
        <translation>El controlador del adaptador está bloqueado.</translation>
    </message>
    <message>
        <source>Unplug the adapter and plug it in again.</source>
        <translation>Desenchufe el adaptador y vuelva a enchufarlo.</translation>
    </message>
    <message>
        <source>After the change of speed nothing readable came, at 300 baud neither (octets: %1).</source>
        <translation>Tras el cambio de velocidad no llegó nada legible, tampoco a 300 Bd (octetos: %1).</translation>
    </message>
    <message>
        <source>The adapter does not do this speed.</source>
        <translation>El adaptador no admite esta velocidad.</translation>
    </message>
    <message>
        <source>Parity is done wrongly by the adapter.</source>
        <translation>El adaptador trata mal la paridad.</translation>
    </message>
    <message>
        <source>Try baud=300, then parity=soft in the address.</source>
        <translation>Pruebe baud=300 y después parity=soft en la dirección.</translation>
    </message>
    <message>
        <source>The other side talks without an end (octets: %1).</source>
        <translation>El otro extremo transmite sin fin (octetos: %1).</translation>
    </message>
    <message>
        <source>Light disturbs the probe.</source>
        <translation>La luz perturba la sonda.</translation>
    </message>
    <message>
        <source>Shade the probe and unplug other devices from the line.</source>
        <translation>Dé sombra a la sonda y desconecte los demás dispositivos de la línea.</translation>
    </message>
    <message>
        <source>The meter refused the password.</source>
        <translation>El contador rechazó la contraseña.</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>La contraseña es incorrecta.</translation>
    </message>
    <message>
        <source>The meter wants it as P2: login=p2 in the address.</source>
        <translation>El contador la exige como P2: login=p2 en la dirección.</translation>
    </message>
    <message>
        <source>The meter is locked for a while after several wrong ones.</source>
        <translation>El contador está bloqueado temporalmente tras varias incorrectas.</translation>
    </message>
    <message>
        <source>The meter asks for a password that is computed from its seed, and this program has no way to compute it.</source>
        <translation>El contador pide una contraseña que se calcula a partir de su semilla, y este programa no tiene forma de calcularla.</translation>
    </message>
    <message>
        <source>The algorithm is the maker's own.</source>
        <translation>El algoritmo es propio del fabricante.</translation>
    </message>
    <message>
        <source>Use login=p1 in the address if the meter takes a plain password too.</source>
        <translation>Use login=p1 en la dirección si el contador admite también una contraseña simple.</translation>
    </message>
    <message>
        <source>The meter answered with an error.</source>
        <translation>El contador respondió con un error.</translation>
    </message>
    <message>
        <source>The meter answered with its error %1.</source>
        <translation>El contador respondió con su error %1.</translation>
    </message>
    <message>
        <source>The meter has no such address.</source>
        <translation>El contador no tiene esa dirección.</translation>
    </message>
    <message>
        <source>It may not be read or written without a password, or not at all.</source>
        <translation>No se puede leer ni escribir sin contraseña, o no se puede en absoluto.</translation>
    </message>
    <message>
        <source>The value does not have the form that the meter wants.</source>
        <translation>El valor no tiene la forma que exige el contador.</translation>
    </message>
    <message>
        <source>Look up the error in the meter's manual; read the address first.</source>
        <translation>Busque el error en el manual del contador; lea primero la dirección.</translation>
    </message>
    <message>
        <source>The meter asked for a repeat again and again (tries: %1).</source>
        <translation>El contador pidió una y otra vez la repetición (intentos: %1).</translation>
    </message>
    <message>
        <source>Octets are lost on the way to the meter.</source>
        <translation>Se pierden octetos camino del contador.</translation>
    </message>
    <message>
        <source>The meter says no that way.</source>
        <translation>El contador expresa así su negativa.</translation>
    </message>
    <message>
        <source>Seat the probe again; check that the meter knows the command.</source>
        <translation>Vuelva a colocar la sonda; compruebe que el contador conoce la orden.</translation>
    </message>
    <message>
        <source>The meter ended the dialogue.</source>
        <translation>El contador terminó el diálogo.</translation>
    </message>
    <message>
        <source>The meter is locked, or programming is not allowed now.</source>
        <translation>El contador está bloqueado o ahora no se permite programar.</translation>
    </message>
    <message>
        <source>It waited too long for a command.</source>
        <translation>Esperó demasiado tiempo una orden.</translation>
    </message>
    <message>
        <source>The meter answered with another kind of message than was asked for (%1).</source>
        <translation>El contador respondió con un mensaje de otro tipo que el solicitado (%1).</translation>
    </message>
    <message>
        <source>The meter did not take the option select as it was meant.</source>
        <translation>El contador no interpretó la selección de opción como se pretendía.</translation>
    </message>
    <message>
        <source>An answer came late.</source>
        <translation>Una respuesta llegó tarde.</translation>
    </message>
    <message>
        <source>The meter answered with the value of another address.</source>
        <translation>El contador respondió con el valor de otra dirección.</translation>
    </message>
    <message>
        <source>The meter knows the address under another name.</source>
        <translation>El contador conoce la dirección con otro nombre.</translation>
    </message>
    <message>
        <source>Connect again and read it once more.</source>
        <translation>Conecte de nuevo y léala otra vez.</translation>
    </message>
    <message>
        <source>The meter is not in programming mode.</source>
        <translation>El contador no está en modo de programación.</translation>
    </message>
    <message>
        <source>The dialogue has ended.</source>
        <translation>El diálogo ha terminado.</translation>
    </message>
    <message>
        <source>The command has characters that cannot be sent to the meter.</source>
        <translation>La orden tiene caracteres que no se pueden enviar al contador.</translation>
    </message>
    <message>
        <source>An address or a value has letters outside ASCII.</source>
        <translation>Una dirección o un valor tiene letras que no son ASCII.</translation>
    </message>
    <message>
        <source>Write the address as the meter's manual does, for example 1.8.0.</source>
        <translation>Escriba la dirección como en el manual del contador, por ejemplo 1.8.0.</translation>
    </message>
    <message>
        <source>A meter of IEC 62056-21 modes A to D has no such objects: it gives its readout and has a programming mode.</source>
        <translation>Un contador IEC 62056-21 de modos A a D no tiene esos objetos: ofrece su lectura de datos y tiene un modo de programación.</translation>
    </message>
    <message>
        <source>Load profiles, events and control need DLMS/COSEM.</source>
        <translation>Las curvas de carga, los eventos y el control necesitan DLMS/COSEM.</translation>
    </message>
    <message>
        <source>Take the registers of the readout, “ami-cli readout” or “ami-cli program”; or try the address with optical: in place of iec:.</source>
        <translation>Use los registros de la lectura de datos, «ami-cli readout» o «ami-cli program»; o pruebe la dirección con optical: en lugar de iec:.</translation>
    </message>
    <message>
        <source>Use optical, hdlc, iec, tcp, udp, hdlc+tcp or replay.</source>
        <translation>Use optical, hdlc, iec, tcp, udp, hdlc+tcp o replay.</translation>
    </message>
    <message>
        <source>The multimeter does not answer.</source>
        <translation>El multímetro no responde.</translation>
    </message>
    <message>
        <source>It is switched off, or it has switched itself off.</source>
        <translation>Está apagado o se ha apagado por sí mismo.</translation>
    </message>
    <message>
        <source>The infrared adapter does not sit straight on its window.</source>
        <translation>El adaptador infrarrojo no está bien alineado sobre su ventana.</translation>
    </message>
    <message>
        <source>The speed in the address is not the instrument's.</source>
        <translation>La velocidad de la dirección no es la del instrumento.</translation>
    </message>
    <message>
        <source>Switch the multimeter on, press the adapter on and try again; “auto:” in place of the kind tries every speed.</source>
        <translation>Encienda el multímetro, apriete el adaptador e inténtelo de nuevo; «auto:» en lugar del tipo prueba todas las velocidades.</translation>
    </message>
    <message>
        <source>The multimeter's answer is not in its format (at character %1).</source>
        <translation>La respuesta del multímetro no tiene su formato (en el carácter %1).</translation>
    </message>
    <message>
        <source>Another kind of multimeter hangs there than the address says.</source>
        <translation>Hay conectado un multímetro de otro tipo que el indicado en la dirección.</translation>
    </message>
    <message>
        <source>Light or a loose adapter changes octets on the way.</source>
        <translation>La luz o un adaptador suelto altera octetos por el camino.</translation>
    </message>
    <message>
        <source>Shade the infrared adapter and try again, or use “auto:” in the address.</source>
        <translation>Dé sombra al adaptador infrarrojo e inténtelo de nuevo, o use «auto:» en la dirección.</translation>
    </message>
    <message>
        <source>The multimeter's answer does not end.</source>
        <translation>La respuesta del multímetro no termina.</translation>
    </message>
    <message>
        <source>It is no multimeter but something that talks all the time.</source>
        <translation>No es un multímetro, sino algo que transmite sin parar.</translation>
    </message>
    <message>
        <source>The speed is wrong.</source>
        <translation>La velocidad es incorrecta.</translation>
    </message>
    <message>
        <source>Check what hangs on this port.</source>
        <translation>Compruebe qué hay conectado a este puerto.</translation>
    </message>
    <message>
        <source>The multimeter does not know the command.</source>
        <translation>El multímetro no conoce el comando.</translation>
    </message>
    <message>
        <source>It is another model than the address says.</source>
        <translation>Es otro modelo que el indicado en la dirección.</translation>
    </message>
    <message>
        <source>Its firmware is older than the command.</source>
        <translation>Su firmware es anterior al comando.</translation>
    </message>
    <message>
        <source>Use “auto:” in the address, or name the right kind.</source>
        <translation>Use «auto:» en la dirección o indique el tipo correcto.</translation>
    </message>
    <message>
        <source>The multimeter cannot do that now.</source>
        <translation>El multímetro no puede hacerlo ahora.</translation>
    </message>
    <message>
        <source>A menu or a message is open on its display.</source>
        <translation>Hay un menú o un mensaje abierto en su pantalla.</translation>
    </message>
    <message>
        <source>It is busy with a recording.</source>
        <translation>Está ocupado con un registro de datos.</translation>
    </message>
    <message>
        <source>Close the menu on the multimeter and try again.</source>
        <translation>Cierre el menú del multímetro e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The multimeter has no value yet.</source>
        <translation>El multímetro aún no tiene ningún valor.</translation>
    </message>
    <message>
        <source>It was just switched on or over.</source>
        <translation>Se acaba de encender o de cambiar de función.</translation>
    </message>
    <message>
        <source>Wait until its display shows a number, then try again.</source>
        <translation>Espere a que su pantalla muestre un número e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The multimeter's answer begins with something that is no acknowledgement.</source>
        <translation>La respuesta del multímetro empieza con algo que no es un acuse de recibo.</translation>
    </message>
    <message>
        <source>Another kind of device hangs on this port.</source>
        <translation>Hay otro tipo de dispositivo conectado a este puerto.</translation>
    </message>
    <message>
        <source>An earlier answer was still under way.</source>
        <translation>Aún estaba en camino una respuesta anterior.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, check what hangs on this port.</source>
        <translation>Inténtelo de nuevo; si vuelve a ocurrir, compruebe qué hay conectado a este puerto.</translation>
    </message>
    <message>
        <source>What answers there is no multimeter that this program knows.</source>
        <translation>Lo que responde no es un multímetro que este programa conozca.</translation>
    </message>
    <message>
        <source>It is another instrument of the same maker.</source>
        <translation>Es otro instrumento del mismo fabricante.</translation>
    </message>
    <message>
        <source>The identification was changed on the way.</source>
        <translation>La identificación se alteró por el camino.</translation>
    </message>
    <message>
        <source>Use a Fluke 28x or 18x, or a multimeter that speaks SCPI.</source>
        <translation>Use un Fluke 28x o 18x, o un multímetro que hable SCPI.</translation>
    </message>
    <message>
        <source>No multimeter was found on this port, at any of the usual speeds.</source>
        <translation>No se encontró ningún multímetro en este puerto, a ninguna de las velocidades habituales.</translation>
    </message>
    <message>
        <source>The multimeter is switched off.</source>
        <translation>El multímetro está apagado.</translation>
    </message>
    <message>
        <source>The adapter is the one of the electricity meter.</source>
        <translation>El adaptador es el del contador eléctrico.</translation>
    </message>
    <message>
        <source>Its speed was changed in its menu.</source>
        <translation>Su velocidad se cambió en su menú.</translation>
    </message>
    <message>
        <source>Switch the multimeter on, check the port with “ami-cli ports”, or name kind and speed in the address.</source>
        <translation>Encienda el multímetro, compruebe el puerto con «ami-cli ports» o indique tipo y velocidad en la dirección.</translation>
    </message>
    <message>
        <source>Something on this port talks without having been asked, so nothing was sent to it.</source>
        <translation>Algo transmite en este puerto sin que se le pida, por lo que no se le envió nada.</translation>
    </message>
    <message>
        <source>It is the port of an electricity meter that pushes data.</source>
        <translation>Es el puerto de un contador eléctrico que envía datos por sí mismo.</translation>
    </message>
    <message>
        <source>It is the port of a modem or of another instrument.</source>
        <translation>Es el puerto de un módem o de otro instrumento.</translation>
    </message>
    <message>
        <source>Bright light falls into the infrared adapter.</source>
        <translation>Entra luz intensa en el adaptador infrarrojo.</translation>
    </message>
    <message>
        <source>Choose the port of the multimeter; if it is this one, name its kind in the address.</source>
        <translation>Elija el puerto del multímetro; si es este, indique su tipo en la dirección.</translation>
    </message>
    <message>
        <source>The adapter gives back what is sent, and no multimeter answers.</source>
        <translation>El adaptador devuelve lo que se envía y no responde ningún multímetro.</translation>
    </message>
    <message>
        <source>The infrared adapter lies on a reflecting surface and not on the multimeter.</source>
        <translation>El adaptador infrarrojo está sobre una superficie reflectante y no sobre el multímetro.</translation>
    </message>
    <message>
        <source>Put the adapter on the multimeter's window, switch it on and try again.</source>
        <translation>Coloque el adaptador sobre la ventana del multímetro, enciéndalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>DC volts</source>
        <translation>tensión continua</translation>
    </message>
    <message>
        <source>AC+DC volts</source>
        <translation>tensión AC+DC</translation>
    </message>
    <message>
        <source>volts</source>
        <translation>tensión</translation>
    </message>
    <message>
        <source>current</source>
        <translation>corriente</translation>
    </message>
    <message>
        <source>resistance</source>
        <translation>resistencia</translation>
    </message>
    <message>
        <source>conductance</source>
        <translation>conductancia</translation>
    </message>
    <message>
        <source>capacitance</source>
        <translation>capacidad</translation>
    </message>
    <message>
        <source>frequency</source>
        <translation>frecuencia</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>temperatura</translation>
    </message>
    <message>
        <source>the diode test</source>
        <translation>la prueba de diodos</translation>
    </message>
    <message>
        <source>continuity</source>
        <translation>continuidad</translation>
    </message>
    <message>
        <source>decibels</source>
        <translation>decibelios</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>OL (more than the range)</source>
        <translation>OL (por encima del rango)</translation>
    </message>
    <message>
        <source>-OL (more than the range)</source>
        <translation>-OL (por encima del rango)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>la pantalla vacía</translation>
    </message>
    <message>
        <source>diSC (discharge)</source>
        <translation>diSC (descarga)</translation>
    </message>
    <message>
        <source>an open thermocouple</source>
        <translation>un termopar abierto</translation>
    </message>
    <message>
        <source>no valid number</source>
        <translation>un valor no válido</translation>
    </message>
    <message>
        <source>The multimeter measures %1, not AC volts.</source>
        <translation>El multímetro mide %1, no tensión alterna.</translation>
    </message>
    <message>
        <source>Its knob stands at another position.</source>
        <translation>Su selector está en otra posición.</translation>
    </message>
    <message>
        <source>A key has switched it to a second function (Hz, dB, peak).</source>
        <translation>Una tecla lo ha cambiado a una segunda función (Hz, dB, pico).</translation>
    </message>
    <message>
        <source>Turn the knob to V~ (AC volts; not mV~), see that red is in the VΩ socket, and try again.</source>
        <translation>Gire el selector a V~ (tensión alterna; no mV~), compruebe que el cable rojo está en el borne VΩ e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The multimeter shows %1.</source>
        <translation>El multímetro muestra %1.</translation>
    </message>
    <message>
        <source>A range was chosen by hand that is too small.</source>
        <translation>Se eligió a mano un rango demasiado pequeño.</translation>
    </message>
    <message>
        <source>The knob stands at mV~ while mains voltage is measured.</source>
        <translation>El selector está en mV~ mientras se mide tensión de red.</translation>
    </message>
    <message>
        <source>It was switched over a moment ago and has not settled.</source>
        <translation>Se acaba de cambiar de función y aún no se ha estabilizado.</translation>
    </message>
    <message>
        <source>Turn the knob to V~ with automatic range, wait for a steady number and try again.</source>
        <translation>Gire el selector a V~ con rango automático, espere a un número estable e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The multimeter holds its display: the number does not move with the voltage.</source>
        <translation>El multímetro retiene su pantalla: el número no sigue a la tensión.</translation>
    </message>
    <message>
        <source>HOLD or AutoHOLD is on.</source>
        <translation>HOLD o AutoHOLD está activado.</translation>
    </message>
    <message>
        <source>Press HOLD on the multimeter until the word disappears, then try again.</source>
        <translation>Pulse HOLD en el multímetro hasta que desaparezca la palabra e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The multimeter shows a difference, not the voltage.</source>
        <translation>El multímetro muestra una diferencia, no la tensión.</translation>
    </message>
    <message>
        <source>REL is on.</source>
        <translation>REL está activado.</translation>
    </message>
    <message>
        <source>Press REL on the multimeter until the Δ disappears, then try again.</source>
        <translation>Pulse REL en el multímetro hasta que desaparezca Δ e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The multimeter's low-pass filter is on: its accuracy is then another one.</source>
        <translation>El filtro de paso bajo del multímetro está activado: su exactitud es entonces otra.</translation>
    </message>
    <message>
        <source>The filter was switched on for a frequency converter.</source>
        <translation>El filtro se activó para un variador de frecuencia.</translation>
    </message>
    <message>
        <source>Switch the low-pass filter off on the multimeter, then try again.</source>
        <translation>Desactive el filtro de paso bajo del multímetro e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The meter gives no voltage of L%1.</source>
        <translation>El contador no da ninguna tensión de L%1.</translation>
    </message>
    <message>
        <source>It is a single-phase meter, or it is wired for two phases.</source>
        <translation>Es un contador monofásico o está conectado a dos fases.</translation>
    </message>
    <message>
        <source>This client may not read the instantaneous values.</source>
        <translation>Este cliente no puede leer los valores instantáneos.</translation>
    </message>
    <message>
        <source>Measure a phase that the meter shows (“ami-cli watch”), or connect as another client.</source>
        <translation>Mida una fase que el contador muestre («ami-cli watch») o conecte como otro cliente.</translation>
    </message>
    <message>
        <source>The meter gives no angles between its voltages, so what it would show between two phases cannot be reckoned.</source>
        <translation>El contador no da los ángulos entre sus tensiones, por lo que no se puede calcular qué mostraría entre dos fases.</translation>
    </message>
    <message>
        <source>It has no registers 1.0.81.7.x.</source>
        <translation>No tiene registros 1.0.81.7.x.</translation>
    </message>
    <message>
        <source>This client may not read them.</source>
        <translation>Este cliente no puede leerlos.</translation>
    </message>
    <message>
        <source>Measure phase to neutral instead: L1, L2 and L3 one after the other.</source>
        <translation>Mida entre fase y neutro: L1, L2 y L3, una tras otra.</translation>
    </message>
    <message>
        <source>Nothing answers on this port, whatever is tried.</source>
        <translation>Nada responde en este puerto, se pruebe lo que se pruebe.</translation>
    </message>
    <message>
        <source>The head is not on the meter's optical window.</source>
        <translation>El cabezal no está sobre la ventana óptica del contador.</translation>
    </message>
    <message>
        <source>The meter has no power, or its port sleeps or is switched off.</source>
        <translation>El contador no tiene alimentación, o su puerto está en reposo o desactivado.</translation>
    </message>
    <message>
        <source>The head gets no power from RTS and DTR.</source>
        <translation>El cabezal no recibe alimentación de RTS y DTR.</translation>
    </message>
    <message>
        <source>It is the port of another adapter.</source>
        <translation>Es el puerto de otro adaptador.</translation>
    </message>
    <message>
        <source>Put the head on the window with its cable downwards, check that the meter's display is on, then search again.</source>
        <translation>Coloque el cabezal sobre la ventana con el cable hacia abajo, compruebe que la pantalla del contador está encendida y busque de nuevo.</translation>
    </message>
    <message>
        <source>The head hears only itself: what is sent comes back, and no meter answers.</source>
        <translation>El cabezal solo se oye a sí mismo: lo que se envía vuelve y no responde ningún contador.</translation>
    </message>
    <message>
        <source>The head is turned by 180 degrees, so that its sender does not face the meter's receiver.</source>
        <translation>El cabezal está girado 180 grados, de modo que su emisor no queda frente al receptor del contador.</translation>
    </message>
    <message>
        <source>It lies on a reflecting surface and not on the meter.</source>
        <translation>Está sobre una superficie reflectante y no sobre el contador.</translation>
    </message>
    <message>
        <source>The meter has no power.</source>
        <translation>El contador no tiene alimentación.</translation>
    </message>
    <message>
        <source>Turn the head so that its cable points downwards (on an ANSI meter the other way round), then search again.</source>
        <translation>Gire el cabezal de modo que su cable apunte hacia abajo (en un contador ANSI, al revés) y busque de nuevo.</translation>
    </message>
    <message>
        <source>Something answers, but no protocol of a meter makes sense of it.</source>
        <translation>Algo responde, pero ningún protocolo de contador lo interpreta.</translation>
    </message>
    <message>
        <source>The device speaks another protocol, or with another speed and format than the usual ones.</source>
        <translation>El dispositivo habla otro protocolo, o con una velocidad y un formato distintos de los habituales.</translation>
    </message>
    <message>
        <source>Strong light falls into the head.</source>
        <translation>Entra luz intensa en el cabezal.</translation>
    </message>
    <message>
        <source>The head sits askew and only a part of the octets comes through.</source>
        <translation>El cabezal está torcido y solo pasa una parte de los octetos.</translation>
    </message>
    <message>
        <source>Shade the head and seat it again, or name protocol and speed in the address.</source>
        <translation>Dé sombra al cabezal y vuelva a colocarlo, o indique protocolo y velocidad en la dirección.</translation>
    </message>
    <message>
        <source>What answers on this port is no electricity meter.</source>
        <translation>Lo que responde en este puerto no es un contador eléctrico.</translation>
    </message>
    <message>
        <source>It is the port of a modem, a multimeter, a console or another instrument.</source>
        <translation>Es el puerto de un módem, un multímetro, una consola u otro instrumento.</translation>
    </message>
    <message>
        <source>Choose the port of the optical head; for a multimeter use “ami-cli voltage --reference auto://…”.</source>
        <translation>Elija el puerto del cabezal óptico; para un multímetro use «ami-cli voltage --reference auto://…».</translation>
    </message>
    <message>
        <source>A meter pushes its values (mode D, or a consumer interface).</source>
        <translation>Un contador envía sus valores por sí mismo (modo D o una interfaz de consumidor).</translation>
    </message>
    <message>
        <source>It is another device, for example a GPS receiver.</source>
        <translation>Es otro dispositivo, por ejemplo un receptor GPS.</translation>
    </message>
    <message>
        <source>Light makes the head see octets that nobody sends.</source>
        <translation>La luz hace que el cabezal vea octetos que nadie envía.</translation>
    </message>
    <message>
        <source>Shade the head; if it is a meter that pushes, use iec:// with its speed.</source>
        <translation>Dé sombra al cabezal; si es un contador que envía por sí mismo, use iec:// con su velocidad.</translation>
    </message>
    <message>
        <source>outside its list of objects</source>
        <translation>fuera de su lista de objetos</translation>
    </message>
    <message>
        <source>in object %1 of its list</source>
        <translation>en el objeto %1 de su lista</translation>
    </message>
    <message>
        <source>The folder of push templates cannot be read (system error %1).</source>
        <translation>No se puede leer la carpeta de plantillas push (error del sistema %1).</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>La carpeta no existe.</translation>
    </message>
    <message>
        <source>The head-end runs as a user who may not look into it.</source>
        <translation>La central se ejecuta con un usuario que no puede ver su contenido.</translation>
    </message>
    <message>
        <source>Make the folder, or give the right one with --coap-templates.</source>
        <translation>Cree la carpeta o indique la correcta con --coap-templates.</translation>
    </message>
    <message>
        <source>A push template is no valid JSON at octet %1.</source>
        <translation>Una plantilla push no es JSON válido en el octeto %1.</translation>
    </message>
    <message>
        <source>A comma or a quotation mark is missing or too many.</source>
        <translation>Falta o sobra una coma o una comilla.</translation>
    </message>
    <message>
        <source>Correct the file that the log names.</source>
        <translation>Corrija el archivo que indica el registro.</translation>
    </message>
    <message>
        <source>A push template has a member that is missing, unknown or wrong, %1.</source>
        <translation>Una plantilla push tiene un miembro que falta, es desconocido o es incorrecto, %1.</translation>
    </message>
    <message>
        <source>A name is misspelt.</source>
        <translation>Un nombre está mal escrito.</translation>
    </message>
    <message>
        <source>An OBIS code, a number or an address prefix is outside its range.</source>
        <translation>Un código OBIS, un número o un prefijo de dirección está fuera de sus límites.</translation>
    </message>
    <message>
        <source>Correct the file that the log names; docs/hes.md lists the members.</source>
        <translation>Corrija el archivo que indica el registro; docs/hes.md enumera los miembros.</translation>
    </message>
    <message>
        <source>The address that CoAP should listen on cannot be used.</source>
        <translation>No se puede usar la dirección en la que CoAP debe escuchar.</translation>
    </message>
    <message>
        <source>It is not of the form coap://ADDRESS:PORT or coaps://ADDRESS:PORT.</source>
        <translation>No tiene la forma coap://ADDRESS:PORT ni coaps://ADDRESS:PORT.</translation>
    </message>
    <message>
        <source>Write for example coap://[::]:5683 and coaps://[::]:5684.</source>
        <translation>Escriba por ejemplo coap://[::]:5683 y coaps://[::]:5684.</translation>
    </message>
    <message>
        <source>The head-end cannot listen on its CoAP port.</source>
        <translation>La central no puede escuchar en su puerto CoAP.</translation>
    </message>
    <message>
        <source>Another program has the port.</source>
        <translation>Otro programa ocupa el puerto.</translation>
    </message>
    <message>
        <source>CoAP in DTLS was asked for, but neither pre-shared keys nor certificates are there.</source>
        <translation>Se pidió CoAP sobre DTLS, pero no hay claves precompartidas ni certificados.</translation>
    </message>
    <message>
        <source>The option --coap-psk was left out, and so were the certificate, its key or the client authorities.</source>
        <translation>Se omitió la opción --coap-psk, y también el certificado, su clave o las autoridades de los clientes.</translation>
    </message>
    <message>
        <source>Give a file of pre-shared keys with --coap-psk, or the certificates.</source>
        <translation>Indique un archivo de claves precompartidas con --coap-psk, o los certificados.</translation>
    </message>
    <message>
        <source>DTLS cannot be set up with the certificate, its key and the client authorities.</source>
        <translation>No se puede configurar DTLS con el certificado, su clave y las autoridades de los clientes.</translation>
    </message>
    <message>
        <source>One of the files is no PEM file, or the key belongs to another certificate.</source>
        <translation>Uno de los archivos no es un archivo PEM, o la clave pertenece a otro certificado.</translation>
    </message>
    <message>
        <source>Check the files with openssl x509 and openssl pkey.</source>
        <translation>Compruebe los archivos con openssl x509 y openssl pkey.</translation>
    </message>
    <message>
        <source>A prefix of addresses that may send plain CoAP cannot be used.</source>
        <translation>No se puede usar un prefijo de las direcciones que pueden enviar CoAP sin cifrar.</translation>
    </message>
    <message>
        <source>It is not of the form fd12:3456::/64 or 192.0.2.0/24.</source>
        <translation>No tiene la forma fd12:3456::/64 ni 192.0.2.0/24.</translation>
    </message>
    <message>
        <source>It has bits set behind its length.</source>
        <translation>Tiene bits activados más allá de su longitud.</translation>
    </message>
    <message>
        <source>Correct --coap-from; commas stand between several prefixes.</source>
        <translation>Corrija --coap-from; varios prefijos se separan con comas.</translation>
    </message>
    <message>
        <source>The system gave the CoAP ingest no event descriptor (system error %1).</source>
        <translation>El sistema no dio ningún descriptor de eventos a la recepción CoAP (error del sistema %1).</translation>
    </message>
    <message>
        <source>Too many files and sockets are open.</source>
        <translation>Hay demasiados archivos y sockets abiertos.</translation>
    </message>
    <message>
        <source>Raise the limit of open files of the head-end.</source>
        <translation>Aumente el límite de archivos abiertos de la central.</translation>
    </message>
    <message>
        <source>A pushed frame arrived damaged: its CRC-32 does not fit its octets.</source>
        <translation>Una trama enviada por push llegó dañada: su CRC-32 no corresponde a sus octetos.</translation>
    </message>
    <message>
        <source>Octets were changed on the way.</source>
        <translation>Se alteraron octetos por el camino.</translation>
    </message>
    <message>
        <source>The sender computes another check than CRC-32 (IEEE 802.3).</source>
        <translation>El remitente calcula una comprobación distinta de CRC-32 (IEEE 802.3).</translation>
    </message>
    <message>
        <source>Nothing: the head-end refuses the frame and the sender sends it again. If it repeats, check how the sender computes the CRC.</source>
        <translation>Nada: la central rechaza la trama y el remitente la envía de nuevo. Si se repite, compruebe cómo calcula el remitente el CRC.</translation>
    </message>
    <message numerus="yes">
        <source>A pushed frame is followed by %n octet(s) that belong to nothing.</source>
        <translation>
            <numerusform>A una trama enviada por push le sigue %n octeto que no pertenece a nada.</numerusform>
            <numerusform>A una trama enviada por push le siguen %n octetos que no pertenecen a nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sender put more than one frame into a message.</source>
        <translation>El remitente puso más de una trama en un mensaje.</translation>
    </message>
    <message>
        <source>Let the sender put each frame into a message of its own.</source>
        <translation>Haga que el remitente ponga cada trama en un mensaje propio.</translation>
    </message>
    <message>
        <source>The address for health and metrics cannot be used.</source>
        <translation>No se puede usar la dirección para el estado y las métricas.</translation>
    </message>
    <message>
        <source>It is not of the form ADDRESS:PORT.</source>
        <translation>No tiene la forma ADDRESS:PORT.</translation>
    </message>
    <message>
        <source>Write for example 127.0.0.1:9464, or an empty text for none.</source>
        <translation>Escriba por ejemplo 127.0.0.1:9464, o un texto vacío para ninguna.</translation>
    </message>
    <message>
        <source>The folder for attachments cannot be used (system error %1).</source>
        <translation>No se puede usar la carpeta de los adjuntos (error del sistema %1).</translation>
    </message>
    <message>
        <source>It may not be written by the account that runs the head-end.</source>
        <translation>La cuenta con la que se ejecuta la central no puede escribir en ella.</translation>
    </message>
    <message>
        <source>The disk is full or was mounted read-only.</source>
        <translation>El disco está lleno o se montó como de solo lectura.</translation>
    </message>
    <message>
        <source>Give the account the folder, or leave the option out to take no attachments.</source>
        <translation>Dé a la cuenta acceso a la carpeta, u omita la opción para no aceptar adjuntos.</translation>
    </message>
    <message>
        <source>The type of a meter event does not have the four numbers that it needs.</source>
        <translation>El tipo de un evento del contador no tiene los cuatro números que necesita.</translation>
    </message>
    <message>
        <source>The table that maps event codes to event types was edited by hand.</source>
        <translation>La tabla que asigna tipos de evento a los códigos de evento se modificó a mano.</translation>
    </message>
    <message>
        <source>The text of a meter event cannot be stored: it is too long or no plain text.</source>
        <translation>No se puede guardar el texto de un evento del contador: es demasiado largo o no es texto simple.</translation>
    </message>
    <message>
        <source>The meter sent a damaged text.</source>
        <translation>El contador envió un texto dañado.</translation>
    </message>
    <message>
        <source>Read the event log again.</source>
        <translation>Lea de nuevo el registro de eventos.</translation>
    </message>
    <message>
        <source>The details of a meter event cannot be stored: there are too many, or one is too long or no plain text.</source>
        <translation>No se pueden guardar los detalles de un evento del contador: son demasiados, o uno es demasiado largo o no es texto simple.</translation>
    </message>
    <message>
        <source>The meter sent damaged values with the event.</source>
        <translation>El contador envió valores dañados con el evento.</translation>
    </message>
    <message>
        <source>Entry %1 of the table that maps event codes to event types is wrong.</source>
        <translation>La entrada %1 de la tabla que asigna tipos de evento a los códigos de evento es incorrecta.</translation>
    </message>
    <message>
        <source>The message is no valid XML at octet %1.</source>
        <translation>El mensaje no es XML válido en el octeto %1.</translation>
    </message>
    <message>
        <source>It declares a document type, which no message may do.</source>
        <translation>Declara un tipo de documento, lo que ningún mensaje puede hacer.</translation>
    </message>
    <message>
        <source>This is no address of a border router.</source>
        <translation>Esta no es la dirección de un router de borde.</translation>
    </message>
    <message>
        <source>The kind in front of the colon is missing.</source>
        <translation>Falta la clase delante de los dos puntos.</translation>
    </message>
    <message>
        <source>A part behind the colon is wrong or missing.</source>
        <translation>Una parte detrás de los dos puntos es incorrecta o falta.</translation>
    </message>
    <message>
        <source>Write for example “wsbrd:” for the daemon on this computer, or “replay:FILE” for a recording.</source>
        <translation>Escriba por ejemplo «wsbrd:» para el daemon de este equipo, o «replay:FILE» para una grabación.</translation>
    </message>
    <message>
        <source>This program knows no border router of that kind.</source>
        <translation>Este programa no conoce ningún router de borde de esa clase.</translation>
    </message>
    <message>
        <source>The kind in front of the colon is misspelt.</source>
        <translation>La clase delante de los dos puntos está mal escrita.</translation>
    </message>
    <message>
        <source>See docs/mesh.md for the kinds.</source>
        <translation>Consulte las clases en docs/mesh.md.</translation>
    </message>
    <message>
        <source>Line %1 is JSON, but no snapshot of a mesh.</source>
        <translation>La línea %1 es JSON, pero no es una instantánea de una red mallada.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote it.</source>
        <translation>La escribió una versión más reciente del programa.</translation>
    </message>
    <message>
        <source>Choose a file that “ami-cli mesh watch --record” or “busctl -j” has written.</source>
        <translation>Elija un archivo que haya escrito «ami-cli mesh watch --record» o «busctl -j».</translation>
    </message>
    <message>
        <source>Line %1 is not JSON.</source>
        <translation>La línea %1 no es JSON.</translation>
    </message>
    <message>
        <source>The file is cut off.</source>
        <translation>El archivo está cortado.</translation>
    </message>
    <message>
        <source>Check the file; the lines before the bad one can be kept.</source>
        <translation>Compruebe el archivo; las líneas anteriores a la incorrecta se pueden conservar.</translation>
    </message>
    <message>
        <source>The file is larger than %1 octets.</source>
        <translation>El archivo es mayor de %1 octetos.</translation>
    </message>
    <message>
        <source>Split it into parts.</source>
        <translation>Divídalo en partes.</translation>
    </message>
    <message>
        <source>Pattern %1 of the log patterns cannot be used.</source>
        <translation>No se puede usar el patrón %1 de los patrones de registro.</translation>
    </message>
    <message>
        <source>Its expression is no regular expression.</source>
        <translation>Su expresión no es una expresión regular.</translation>
    </message>
    <message>
        <source>Its kind or the name of a group is unknown.</source>
        <translation>Su clase o el nombre de un grupo es desconocido.</translation>
    </message>
    <message>
        <source>Correct it; docs/mesh.md lists kinds and groups.</source>
        <translation>Corríjalo; docs/mesh.md enumera las clases y los grupos.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>No se puede leer el archivo.</translation>
    </message>
    <message>
        <source>Its name is misspelt.</source>
        <translation>Su nombre está mal escrito.</translation>
    </message>
    <message>
        <source>You have no right to read it.</source>
        <translation>No tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Compruebe la ruta.</translation>
    </message>
    <message>
        <source>The file holds no snapshot.</source>
        <translation>El archivo no contiene ninguna instantánea.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Está vacío.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>This border router is watched already.</source>
        <translation>Este router de borde ya se está vigilando.</translation>
    </message>
    <message>
        <source>Stop watching first.</source>
        <translation>Detenga primero la vigilancia.</translation>
    </message>
    <message>
        <source>The thresholds cannot be used.</source>
        <translation>No se pueden usar los umbrales.</translation>
    </message>
    <message>
        <source>A value has the wrong type or makes no sense.</source>
        <translation>Un valor es de un tipo incorrecto o no tiene sentido.</translation>
    </message>
    <message>
        <source>Correct them; docs/mesh.md lists names and units.</source>
        <translation>Corríjalos; docs/mesh.md enumera los nombres y las unidades.</translation>
    </message>
    <message>
        <source>Something other than a CSMP agent answers at this port.</source>
        <translation>En este puerto responde algo distinto de un agente CSMP.</translation>
    </message>
    <message>
        <source>Octets were lost or changed on the way.</source>
        <translation>Se perdieron o alteraron octetos por el camino.</translation>
    </message>
    <message>
        <source>Read again; if it stays, keep the trace for support.</source>
        <translation>Lea de nuevo; si persiste, guarde la traza para el soporte técnico.</translation>
    </message>
    <message>
        <source>A management answer ends too early (at octet %1).</source>
        <translation>Una respuesta de gestión termina demasiado pronto (en el octeto %1).</translation>
    </message>
    <message>
        <source>A management answer holds a bad number (at octet %1).</source>
        <translation>Una respuesta de gestión contiene un número incorrecto (en el octeto %1).</translation>
    </message>
    <message>
        <source>A management answer is too large (%1 octets).</source>
        <translation>Una respuesta de gestión es demasiado grande (%1 octetos).</translation>
    </message>
    <message>
        <source>A management answer has too many parts.</source>
        <translation>Una respuesta de gestión tiene demasiadas partes.</translation>
    </message>
    <message>
        <source>Value %1 of a management answer is not in its format.</source>
        <translation>El valor %1 de una respuesta de gestión no está en su formato.</translation>
    </message>
    <message>
        <source>This program does not know management value %1.</source>
        <translation>Este programa no conoce el valor de gestión %1.</translation>
    </message>
    <message>
        <source>It is the maker's own.</source>
        <translation>Es propio del fabricante.</translation>
    </message>
    <message>
        <source>Show it as octets.</source>
        <translation>Muéstrelo como octetos.</translation>
    </message>
    <message>
        <source>This is no address of a management value.</source>
        <translation>Esta no es la dirección de un valor de gestión.</translation>
    </message>
    <message>
        <source>Write for example /c/25/0.</source>
        <translation>Escriba por ejemplo /c/25/0.</translation>
    </message>
    <message>
        <source>The server does not keep to RFC 6690.</source>
        <translation>El servidor no cumple la RFC 6690.</translation>
    </message>
    <message>
        <source>The answer was cut off.</source>
        <translation>La respuesta se cortó.</translation>
    </message>
    <message>
        <source>Ask for a resource by its path instead of the list.</source>
        <translation>Pida un recurso por su ruta en lugar de la lista.</translation>
    </message>
    <message>
        <source>The list of resources ends too early.</source>
        <translation>La lista de recursos termina demasiado pronto.</translation>
    </message>
    <message>
        <source>The list of resources is too long.</source>
        <translation>La lista de recursos es demasiado larga.</translation>
    </message>
    <message>
        <source>Look at the next message; routers repeat them.</source>
        <translation>Examine el mensaje siguiente; los routers los repiten.</translation>
    </message>
    <message>
        <source>A routing message ends too early (at octet %1).</source>
        <translation>Un mensaje de encaminamiento termina demasiado pronto (en el octeto %1).</translation>
    </message>
    <message>
        <source>An option of a routing message has a wrong length (at octet %1).</source>
        <translation>Una opción de un mensaje de encaminamiento tiene una longitud incorrecta (en el octeto %1).</translation>
    </message>
    <message>
        <source>A routing message of kind %1 is not read by this program.</source>
        <translation>Este programa no lee mensajes de encaminamiento de la clase %1.</translation>
    </message>
    <message>
        <source>A routing message has too many options.</source>
        <translation>Un mensaje de encaminamiento tiene demasiadas opciones.</translation>
    </message>
    <message>
        <source>This names no D-Bus that a border router could be on.</source>
        <translation>Esto no nombra ningún D-Bus en el que pueda estar un router de borde.</translation>
    </message>
    <message>
        <source>A part of the address is missing or has a character that it may not have.</source>
        <translation>Falta una parte de la dirección o tiene un carácter que no puede tener.</translation>
    </message>
    <message>
        <source>Use “wsbrd:” for this computer or “wsbrd+ssh://USER@HOST” for another one; docs/mesh.md lists every form.</source>
        <translation>Use «wsbrd:» para este equipo o «wsbrd+ssh://USER@HOST» para otro; docs/mesh.md enumera todas las formas.</translation>
    </message>
    <message>
        <source>There is no D-Bus at that place: %1.</source>
        <translation>No hay ningún D-Bus en ese lugar: %1.</translation>
    </message>
    <message>
        <source>The border router runs on another computer.</source>
        <translation>El router de borde se ejecuta en otro equipo.</translation>
    </message>
    <message>
        <source>The D-Bus service is not running.</source>
        <translation>El servicio D-Bus no está en marcha.</translation>
    </message>
    <message>
        <source>Name the computer that the border router runs on, as “wsbrd+ssh://USER@HOST”.</source>
        <translation>Indique el equipo en el que se ejecuta el router de borde, como «wsbrd+ssh://USER@HOST».</translation>
    </message>
    <message>
        <source>The program ssh is not on this computer.</source>
        <translation>El programa ssh no está en este equipo.</translation>
    </message>
    <message>
        <source>The package with it was never installed, or it is not in the search path.</source>
        <translation>El paquete que lo contiene no se instaló nunca, o no está en la ruta de búsqueda.</translation>
    </message>
    <message>
        <source>Install the package openssh-client.</source>
        <translation>Instale el paquete openssh-client.</translation>
    </message>
    <message>
        <source>The connection by ssh has ended with status %1.</source>
        <translation>La conexión por ssh ha terminado con el estado %1.</translation>
    </message>
    <message>
        <source>The other computer has ended it.</source>
        <translation>El otro equipo la ha terminado.</translation>
    </message>
    <message>
        <source>Its ssh server allows no commands or no forwarding for this user.</source>
        <translation>Su servidor ssh no permite a este usuario órdenes o reenvíos.</translation>
    </message>
    <message>
        <source>Try the same by hand: ssh USER@HOST systemd-stdio-bridge.</source>
        <translation>Pruebe lo mismo a mano: ssh USER@HOST systemd-stdio-bridge.</translation>
    </message>
    <message>
        <source>The other computer does not let this user in.</source>
        <translation>El otro equipo no deja entrar a este usuario.</translation>
    </message>
    <message>
        <source>Your public key is not in its authorized_keys.</source>
        <translation>Su clave pública no está en el authorized_keys de ese equipo.</translation>
    </message>
    <message>
        <source>The user's name is another one there.</source>
        <translation>El usuario tiene allí otro nombre.</translation>
    </message>
    <message>
        <source>The key is locked: this program never asks for a password or a passphrase.</source>
        <translation>La clave está bloqueada: este programa no pide nunca una contraseña ni una frase de contraseña.</translation>
    </message>
    <message>
        <source>Load the key with ssh-add, or copy it there with ssh-copy-id, and try again.</source>
        <translation>Cargue la clave con ssh-add, o cópiela allí con ssh-copy-id, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The name of the other computer leads nowhere.</source>
        <translation>El nombre del otro equipo no lleva a ninguna parte.</translation>
    </message>
    <message>
        <source>This computer is in another network.</source>
        <translation>Este equipo está en otra red.</translation>
    </message>
    <message>
        <source>Check the name, or use the number of its address.</source>
        <translation>Compruebe el nombre, o use el número de su dirección.</translation>
    </message>
    <message>
        <source>The other computer cannot be reached.</source>
        <translation>No se puede alcanzar el otro equipo.</translation>
    </message>
    <message>
        <source>It is switched off or in another network.</source>
        <translation>Está apagado o en otra red.</translation>
    </message>
    <message>
        <source>A firewall stands between.</source>
        <translation>Hay un cortafuegos en medio.</translation>
    </message>
    <message>
        <source>The port is another one.</source>
        <translation>El puerto es otro.</translation>
    </message>
    <message>
        <source>Check cable, network and port, then try again.</source>
        <translation>Compruebe el cable, la red y el puerto, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The other computer's key is not known here, or is another one than before.</source>
        <translation>La clave del otro equipo no se conoce aquí, o es distinta de la anterior.</translation>
    </message>
    <message>
        <source>You connect for the first time.</source>
        <translation>Se conecta por primera vez.</translation>
    </message>
    <message>
        <source>The router was set up anew.</source>
        <translation>El router se instaló de nuevo.</translation>
    </message>
    <message>
        <source>Somebody else answers in its place.</source>
        <translation>Otro responde en su lugar.</translation>
    </message>
    <message>
        <source>Connect once by hand with ssh and compare the fingerprint with the one that the router's operator gives you.</source>
        <translation>Conéctese una vez a mano con ssh y compare la huella con la que le dé el operador del router.</translation>
    </message>
    <message>
        <source>The other computer has no systemd-stdio-bridge.</source>
        <translation>El otro equipo no tiene systemd-stdio-bridge.</translation>
    </message>
    <message>
        <source>It runs without systemd, as OpenWrt does.</source>
        <translation>Funciona sin systemd, como OpenWrt.</translation>
    </message>
    <message>
        <source>Use “wsbrd+ssh-socket://USER@HOST”, which forwards its bus by ssh.</source>
        <translation>Use «wsbrd+ssh-socket://USER@HOST», que reenvía su bus por ssh.</translation>
    </message>
    <message>
        <source>The D-Bus does not let this user in.</source>
        <translation>El D-Bus no deja entrar a este usuario.</translation>
    </message>
    <message>
        <source>It is another user's session bus.</source>
        <translation>Es el bus de sesión de otro usuario.</translation>
    </message>
    <message>
        <source>It takes none of the ways to log in that this program knows.</source>
        <translation>No acepta ninguna de las formas de iniciar sesión que este programa conoce.</translation>
    </message>
    <message>
        <source>Use the system bus, or run this program as the user whose bus it is.</source>
        <translation>Use el bus del sistema, o ejecute este programa con el usuario al que pertenece el bus.</translation>
    </message>
    <message>
        <source>What answers there is no D-Bus.</source>
        <translation>Lo que responde allí no es un D-Bus.</translation>
    </message>
    <message>
        <source>The port or the path belongs to another service.</source>
        <translation>El puerto o la ruta pertenece a otro servicio.</translation>
    </message>
    <message>
        <source>The log-in shell of the other computer writes too much text.</source>
        <translation>El shell de inicio de sesión del otro equipo escribe demasiado texto.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Compruebe la dirección.</translation>
    </message>
    <message>
        <source>The border router's daemon is not on this D-Bus.</source>
        <translation>El daemon del router de borde no está en este D-Bus.</translation>
    </message>
    <message>
        <source>The daemon wsbrd is not running, or has stopped.</source>
        <translation>El daemon wsbrd no está en marcha, o se ha detenido.</translation>
    </message>
    <message>
        <source>It is on the other bus: system or session.</source>
        <translation>Está en el otro bus: el del sistema o el de sesión.</translation>
    </message>
    <message>
        <source>Start it (systemctl start wisun-borderrouter), or look into its journal. It is found by itself when it comes.</source>
        <translation>Inícielo (systemctl start wisun-borderrouter), o consulte su diario. Se encuentra por sí mismo cuando aparece.</translation>
    </message>
    <message>
        <source>The border router has not answered within %1 s.</source>
        <translation>El router de borde no ha respondido en %1 s.</translation>
    </message>
    <message>
        <source>Its computer is busy, or the daemon hangs.</source>
        <translation>Su equipo está ocupado, o el daemon está bloqueado.</translation>
    </message>
    <message>
        <source>The network on the way there is slow.</source>
        <translation>La red hasta allí es lenta.</translation>
    </message>
    <message>
        <source>It is tried again by itself; look into the router's journal if it goes on.</source>
        <translation>Se intenta de nuevo por sí mismo; si continúa, consulte el diario del router.</translation>
    </message>
    <message>
        <source>The D-Bus does not let this user talk to the border router's daemon.</source>
        <translation>El D-Bus no permite a este usuario comunicarse con el daemon del router de borde.</translation>
    </message>
    <message>
        <source>The bus has a stricter policy than the one that comes with wsbrd.</source>
        <translation>El bus tiene una política más estricta que la que se entrega con wsbrd.</translation>
    </message>
    <message>
        <source>Ask the router's administrator to allow it for your user or group.</source>
        <translation>Pida al administrador del router que lo permita a su usuario o grupo.</translation>
    </message>
    <message>
        <source>This version of the daemon does not have that.</source>
        <translation>Esta versión del daemon no tiene eso.</translation>
    </message>
    <message>
        <source>It is older than the property or the command.</source>
        <translation>Es anterior a la propiedad o a la orden.</translation>
    </message>
    <message>
        <source>Go on without; a newer wsbrd tells more.</source>
        <translation>Continúe sin ello; un wsbrd más reciente informa de más.</translation>
    </message>
    <message>
        <source>The daemon tells this in a form that no known version uses.</source>
        <translation>El daemon lo comunica de una forma que no usa ninguna versión conocida.</translation>
    </message>
    <message>
        <source>It is a version that this program does not know yet.</source>
        <translation>Es una versión que este programa aún no conoce.</translation>
    </message>
    <message>
        <source>Another program has taken the daemon's name.</source>
        <translation>Otro programa ha tomado el nombre del daemon.</translation>
    </message>
    <message>
        <source>Send the version of the daemon to support.</source>
        <translation>Envíe la versión del daemon al soporte técnico.</translation>
    </message>
    <message>
        <source>The radio of this border router does not tell that.</source>
        <translation>La radio de este router de borde no lo comunica.</translation>
    </message>
    <message>
        <source>Its firmware is older than the daemon.</source>
        <translation>Su firmware es anterior al daemon.</translation>
    </message>
    <message>
        <source>Go on without, or update the radio's firmware.</source>
        <translation>Continúe sin ello, o actualice el firmware de la radio.</translation>
    </message>
    <message>
        <source>The daemon has answered with an error of its own.</source>
        <translation>El daemon ha respondido con un error propio.</translation>
    </message>
    <message>
        <source>It could not do it in its state.</source>
        <translation>No pudo hacerlo en su estado.</translation>
    </message>
    <message>
        <source>Version 2.6.0 of wsbrd fails so for its list of nodes; 2.6.1 does not.</source>
        <translation>La versión 2.6.0 de wsbrd falla así con su lista de nodos; la 2.6.1 no.</translation>
    </message>
    <message>
        <source>Look into its journal.</source>
        <translation>Consulte su diario.</translation>
    </message>
    <message>
        <source>The D-Bus has gone away.</source>
        <translation>El D-Bus ha desaparecido.</translation>
    </message>
    <message>
        <source>The other computer was restarted.</source>
        <translation>El otro equipo se reinició.</translation>
    </message>
    <message>
        <source>The network was interrupted.</source>
        <translation>La red se interrumpió.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Se intenta de nuevo por sí mismo.</translation>
    </message>
    <message>
        <source>This computer has no network interface of that name.</source>
        <translation>Este equipo no tiene ninguna interfaz de red con ese nombre.</translation>
    </message>
    <message>
        <source>The border router's daemon, which makes it, is not running.</source>
        <translation>El daemon del router de borde, que la crea, no está en marcha.</translation>
    </message>
    <message>
        <source>It has another name in the daemon's configuration.</source>
        <translation>Tiene otro nombre en la configuración del daemon.</translation>
    </message>
    <message>
        <source>Start the daemon, or name the right interface.</source>
        <translation>Inicie el daemon, o indique la interfaz correcta.</translation>
    </message>
    <message>
        <source>The kernel does not tell the state of the network.</source>
        <translation>El núcleo no comunica el estado de la red.</translation>
    </message>
    <message>
        <source>The program runs in a container without network rights.</source>
        <translation>El programa se ejecuta en un contenedor sin permisos de red.</translation>
    </message>
    <message>
        <source>The kernel is older than what this program expects.</source>
        <translation>El núcleo es anterior a lo que este programa espera.</translation>
    </message>
    <message>
        <source>Start the program outside of the container, or use “ip address” by hand.</source>
        <translation>Inicie el programa fuera del contenedor, o use «ip address» a mano.</translation>
    </message>
    <message>
        <source>The program journalctl is not on this computer.</source>
        <translation>El programa journalctl no está en este equipo.</translation>
    </message>
    <message>
        <source>It runs without systemd.</source>
        <translation>Funciona sin systemd.</translation>
    </message>
    <message>
        <source>Open the router's log file in place of the journal.</source>
        <translation>Abra el archivo de registro del router en lugar del diario.</translation>
    </message>
    <message>
        <source>The program journalctl has ended with status %1.</source>
        <translation>El programa journalctl ha terminado con el estado %1.</translation>
    </message>
    <message>
        <source>There is no journal.</source>
        <translation>No hay diario.</translation>
    </message>
    <message>
        <source>The connection to the other computer has ended.</source>
        <translation>La conexión con el otro equipo ha terminado.</translation>
    </message>
    <message>
        <source>Try the same by hand: journalctl -u UNIT.</source>
        <translation>Pruebe lo mismo a mano: journalctl -u UNIT.</translation>
    </message>
    <message>
        <source>The journal has no entry of this unit that you may read.</source>
        <translation>El diario no tiene ninguna entrada de esta unidad que usted pueda leer.</translation>
    </message>
    <message>
        <source>The unit has another name.</source>
        <translation>La unidad tiene otro nombre.</translation>
    </message>
    <message>
        <source>You are in none of the groups systemd-journal and adm.</source>
        <translation>Usted no está en ninguno de los grupos systemd-journal y adm.</translation>
    </message>
    <message>
        <source>The daemon has not run yet.</source>
        <translation>El daemon aún no se ha ejecutado.</translation>
    </message>
    <message>
        <source>Check the unit's name in the settings; an administrator can add you with: usermod -aG systemd-journal USER.</source>
        <translation>Compruebe el nombre de la unidad en los ajustes; un administrador puede añadirle con: usermod -aG systemd-journal USER.</translation>
    </message>
    <message>
        <source>This is no journal in export format (at octet %1).</source>
        <translation>Esto no es un diario en formato de exportación (en el octeto %1).</translation>
    </message>
    <message>
        <source>It is a plain text log, or a file of another program.</source>
        <translation>Es un registro de texto simple, o un archivo de otro programa.</translation>
    </message>
    <message>
        <source>Make it with: journalctl -o export -u UNIT, or open it as a text log.</source>
        <translation>Créelo con: journalctl -o export -u UNIT, o ábralo como registro de texto.</translation>
    </message>
    <message>
        <source>The program pkexec is not on this computer, so nothing can be changed from here.</source>
        <translation>El programa pkexec no está en este equipo, por lo que no se puede cambiar nada desde aquí.</translation>
    </message>
    <message>
        <source>The package with it was never installed.</source>
        <translation>El paquete que lo contiene no se instaló nunca.</translation>
    </message>
    <message>
        <source>This computer uses something else than polkit.</source>
        <translation>Este equipo usa algo distinto de polkit.</translation>
    </message>
    <message>
        <source>Run the command that is shown as an administrator.</source>
        <translation>Ejecute como administrador la orden que se muestra.</translation>
    </message>
    <message>
        <source>The change was not authorised; nothing was changed.</source>
        <translation>El cambio no se autorizó; no se cambió nada.</translation>
    </message>
    <message>
        <source>The question was dismissed, or the password was wrong.</source>
        <translation>Se cerró la pregunta, o la contraseña era incorrecta.</translation>
    </message>
    <message>
        <source>Nobody could be asked: there is no authentication agent.</source>
        <translation>No se pudo preguntar a nadie: no hay ningún agente de autenticación.</translation>
    </message>
    <message>
        <source>Try again, or run the command that is shown as an administrator.</source>
        <translation>Inténtelo de nuevo, o ejecute como administrador la orden que se muestra.</translation>
    </message>
    <message>
        <source>That cannot be done.</source>
        <translation>Eso no se puede hacer.</translation>
    </message>
    <message>
        <source>The interface's or the unit's name is no such name.</source>
        <translation>El nombre de la interfaz o de la unidad no es un nombre válido.</translation>
    </message>
    <message>
        <source>Another change is still under way.</source>
        <translation>Aún hay otro cambio en curso.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Compruebe el nombre.</translation>
    </message>
    <message>
        <source>The change has failed.</source>
        <translation>El cambio ha fallado.</translation>
    </message>
    <message>
        <source>The change has failed: %1.</source>
        <translation>El cambio ha fallado: %1.</translation>
    </message>
    <message>
        <source>The interface has gone meanwhile.</source>
        <translation>La interfaz ha desaparecido entretanto.</translation>
    </message>
    <message>
        <source>The system forbids it even to an administrator, as in a container.</source>
        <translation>El sistema lo prohíbe incluso a un administrador, como en un contenedor.</translation>
    </message>
    <message>
        <source>Run the command that is shown by hand and read what it says.</source>
        <translation>Ejecute a mano la orden que se muestra y lea lo que dice.</translation>
    </message>
    <message>
        <source>The helper that makes changes is not installed.</source>
        <translation>El auxiliar que hace los cambios no está instalado.</translation>
    </message>
    <message>
        <source>The program runs from its build folder and not from its package.</source>
        <translation>El programa se ejecuta desde su carpeta de compilación y no desde su paquete.</translation>
    </message>
    <message>
        <source>The connection to the database server is not written as PostgreSQL expects it.</source>
        <translation>La conexión con el servidor de bases de datos no está escrita como PostgreSQL la espera.</translation>
    </message>
    <message>
        <source>A parameter has an unknown name.</source>
        <translation>Un parámetro tiene un nombre desconocido.</translation>
    </message>
    <message>
        <source>A blank in a value stands without quotation marks.</source>
        <translation>Un espacio en un valor está sin comillas.</translation>
    </message>
    <message>
        <source>Write for example postgresql://host/database or service=NAME; a path that contains an equals sign begins with a dot and a slash.</source>
        <translation>Escriba por ejemplo postgresql://host/database o service=NAME; una ruta que contiene un signo igual empieza con un punto y una barra.</translation>
    </message>
    <message>
        <source>The database's password stands in its address, where other users of the computer can read it.</source>
        <translation>La contraseña de la base de datos está en su dirección, donde otros usuarios del equipo pueden leerla.</translation>
    </message>
    <message>
        <source>The database's password stands in the environment variable PGPASSWORD.</source>
        <translation>La contraseña de la base de datos está en la variable de entorno PGPASSWORD.</translation>
    </message>
    <message>
        <source>Command lines and environments are shown by the system's own tools.</source>
        <translation>Las herramientas propias del sistema muestran las líneas de órdenes y los entornos.</translation>
    </message>
    <message>
        <source>Put the password into ~/.pgpass, into the file that PGPASSFILE names, or into a service file, each with mode 600, and take it out of the address and the environment.</source>
        <translation>Ponga la contraseña en ~/.pgpass, en el archivo que indica PGPASSFILE o en un archivo de servicio, cada uno con el modo 600, y quítela de la dirección y del entorno.</translation>
    </message>
    <message>
        <source>There is no connection to the database server.</source>
        <translation>No hay conexión con el servidor de bases de datos.</translation>
    </message>
    <message>
        <source>The server does not run, or starts at this moment.</source>
        <translation>El servidor no está en marcha, o está arrancando en este momento.</translation>
    </message>
    <message>
        <source>The network between here and the server is interrupted.</source>
        <translation>La red entre este equipo y el servidor está interrumpida.</translation>
    </message>
    <message>
        <source>Host, port or socket folder are not the server's.</source>
        <translation>El host, el puerto o la carpeta del socket no son los del servidor.</translation>
    </message>
    <message>
        <source>Start the server or correct the address. Batches are kept by their senders until then.</source>
        <translation>Inicie el servidor o corrija la dirección. Hasta entonces, los remitentes conservan los lotes.</translation>
    </message>
    <message>
        <source>The database server does not let this user in.</source>
        <translation>El servidor de bases de datos no deja entrar a este usuario.</translation>
    </message>
    <message>
        <source>The password is missing or wrong.</source>
        <translation>La contraseña falta o es incorrecta.</translation>
    </message>
    <message>
        <source>The server's pg_hba.conf has no line for this user, database and address.</source>
        <translation>El pg_hba.conf del servidor no tiene ninguna línea para este usuario, esta base de datos y esta dirección.</translation>
    </message>
    <message>
        <source>Check the password file and the server's pg_hba.conf.</source>
        <translation>Compruebe el archivo de contraseñas y el pg_hba.conf del servidor.</translation>
    </message>
    <message>
        <source>The database server has no database of this name.</source>
        <translation>El servidor de bases de datos no tiene ninguna base de datos con este nombre.</translation>
    </message>
    <message>
        <source>It has not been made yet.</source>
        <translation>Aún no se ha creado.</translation>
    </message>
    <message>
        <source>Make it, for example with createdb --encoding=UTF8 --template=template0 NAME.</source>
        <translation>Créela, por ejemplo con createdb --encoding=UTF8 --template=template0 NAME.</translation>
    </message>
    <message>
        <source>The database does not keep its texts in UTF8.</source>
        <translation>La base de datos no guarda sus textos en UTF8.</translation>
    </message>
    <message>
        <source>It was made from a template with another encoding.</source>
        <translation>Se creó a partir de una plantilla con otra codificación.</translation>
    </message>
    <message>
        <source>Make a new database, for example with createdb --encoding=UTF8 --template=template0 NAME.</source>
        <translation>Cree una base de datos nueva, por ejemplo con createdb --encoding=UTF8 --template=template0 NAME.</translation>
    </message>
    <message>
        <source>The database server is set up so that a power failure can lose what it has confirmed: %1 is off.</source>
        <translation>El servidor de bases de datos está configurado de modo que un corte de corriente puede hacer perder lo que ha confirmado: %1 está en off.</translation>
    </message>
    <message>
        <source>Somebody made the server faster at the price of safety.</source>
        <translation>Alguien hizo el servidor más rápido a costa de la seguridad.</translation>
    </message>
    <message>
        <source>Set %1 to on in postgresql.conf and load the settings again.</source>
        <translation>Ponga %1 en on en postgresql.conf y cargue de nuevo los ajustes.</translation>
    </message>
    <message>
        <source>The database can only be read.</source>
        <translation>La base de datos es de solo lectura.</translation>
    </message>
    <message>
        <source>It is a standby of another server.</source>
        <translation>Es un servidor en espera (standby) de otro servidor.</translation>
    </message>
    <message>
        <source>Its default_transaction_read_only is on.</source>
        <translation>Su default_transaction_read_only está en on.</translation>
    </message>
    <message>
        <source>Connect to the primary server; target_session_attrs=read-write in the address finds it.</source>
        <translation>Conéctese al servidor primario; target_session_attrs=read-write en la dirección lo encuentra.</translation>
    </message>
    <message>
        <source>The database server is older than PostgreSQL 14 (it says %1).</source>
        <translation>El servidor de bases de datos es anterior a PostgreSQL 14 (indica %1).</translation>
    </message>
    <message>
        <source>It was never upgraded.</source>
        <translation>No se actualizó nunca.</translation>
    </message>
    <message>
        <source>Upgrade the server, or use another one.</source>
        <translation>Actualice el servidor, o use otro.</translation>
    </message>
    <message>
        <source>A newer version of this program made the tables of this database (version %1).</source>
        <translation>Una versión más reciente de este programa creó las tablas de esta base de datos (versión %1).</translation>
    </message>
    <message>
        <source>Another head-end on the same database has been updated already.</source>
        <translation>Ya se ha actualizado otra central que usa la misma base de datos.</translation>
    </message>
    <message>
        <source>The database user lacks a right that is needed.</source>
        <translation>Al usuario de la base de datos le falta un permiso necesario.</translation>
    </message>
    <message>
        <source>It may not make the schema ami_hes, or not temporary tables.</source>
        <translation>No puede crear el esquema ami_hes, o no puede crear tablas temporales.</translation>
    </message>
    <message>
        <source>The schema ami_hes belongs to somebody else.</source>
        <translation>El esquema ami_hes pertenece a otro.</translation>
    </message>
    <message>
        <source>Let the user own the database, or make the schema for it: CREATE SCHEMA ami_hes AUTHORIZATION NAME.</source>
        <translation>Haga que la base de datos pertenezca al usuario, o cree el esquema para él: CREATE SCHEMA ami_hes AUTHORIZATION NAME.</translation>
    </message>
    <message>
        <source>The database did not get to this batch in time (%1).</source>
        <translation>La base de datos no llegó a procesar este lote a tiempo (%1).</translation>
    </message>
    <message>
        <source>Another transaction holds a lock for long.</source>
        <translation>Otra transacción mantiene un bloqueo durante mucho tiempo.</translation>
    </message>
    <message>
        <source>The server has more to do than it can.</source>
        <translation>El servidor tiene más trabajo del que puede hacer.</translation>
    </message>
    <message>
        <source>Nothing is lost; the batch is sent again. If it stays, look for long transactions in pg_stat_activity.</source>
        <translation>No se pierde nada; el lote se envía de nuevo. Si persiste, busque transacciones largas en pg_stat_activity.</translation>
    </message>
    <message>
        <source>The database server has run out of disk, memory or connections (%1).</source>
        <translation>El servidor de bases de datos se ha quedado sin disco, memoria o conexiones (%1).</translation>
    </message>
    <message>
        <source>The disk of the tables or of the log is full.</source>
        <translation>El disco de las tablas o del registro está lleno.</translation>
    </message>
    <message>
        <source>Too many programs are connected.</source>
        <translation>Hay demasiados programas conectados.</translation>
    </message>
    <message>
        <source>Make room on the server. Nothing is lost; the batches are sent again.</source>
        <translation>Libere espacio en el servidor. No se pierde nada; los lotes se envían de nuevo.</translation>
    </message>
    <message>
        <source>The database server refused a statement (%1).</source>
        <translation>El servidor de bases de datos rechazó una sentencia (%1).</translation>
    </message>
    <message>
        <source>Somebody changed the tables by hand.</source>
        <translation>Alguien modificó las tablas a mano.</translation>
    </message>
    <message>
        <source>Look into the server's log and pass the code on to support. The batch is not stored.</source>
        <translation>Consulte el registro del servidor y comunique el código al soporte técnico. El lote no se guarda.</translation>
    </message>
    <message numerus="yes">
        <source>The database does not account for each of the %n reading(s) of a batch, so none of them was stored.</source>
        <translation>
            <numerusform>La base de datos no da cuenta de la %n lectura de un lote, por lo que no se guardó.</numerusform>
            <numerusform>La base de datos no da cuenta de cada una de las %n lecturas de un lote, por lo que no se guardó ninguna.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database server or one of its extensions has a fault.</source>
        <translation>El servidor de bases de datos o una de sus extensiones tiene un fallo.</translation>
    </message>
    <message>
        <source>Pass this on to support together with the versions of the server and its extensions.</source>
        <translation>Comuníquelo al soporte técnico junto con las versiones del servidor y de sus extensiones.</translation>
    </message>
    <message>
        <source>Open the store again: the newest good copy takes its place when there is one. “ami-cli store salvage” looks for readings in the file that was put aside.</source>
        <translation>Abra de nuevo el almacén: la copia correcta más reciente ocupa su lugar, si la hay. «ami-cli store salvage» busca lecturas en el archivo que se apartó.</translation>
    </message>
    <message>
        <source>The disk is full, so no new readings are stored. What was stored before is safe, and sending still works.</source>
        <translation>El disco está lleno, por lo que no se guardan lecturas nuevas. Lo guardado antes está seguro, y el envío sigue funcionando.</translation>
    </message>
    <message>
        <source>Send what waits and make room; then read again. The program goes on by itself when there is room.</source>
        <translation>Envíe lo que está pendiente y libere espacio; después lea de nuevo. El programa continúa por sí mismo cuando hay espacio.</translation>
    </message>
    <message>
        <source>A batch in its present state cannot take this step.</source>
        <translation>Un lote en su estado actual no puede dar este paso.</translation>
    </message>
    <message>
        <source>It was sent, split or confirmed in the meantime.</source>
        <translation>Entretanto se envió, se dividió o se confirmó.</translation>
    </message>
    <message>
        <source>Look at the list of batches again and choose anew.</source>
        <translation>Mire de nuevo la lista de lotes y vuelva a elegir.</translation>
    </message>
    <message>
        <source>There is nothing of this name in the queue, or it needs no decision.</source>
        <translation>No hay nada con este nombre en la cola, o no necesita ninguna decisión.</translation>
    </message>
    <message>
        <source>It was decided or confirmed in the meantime.</source>
        <translation>Entretanto se decidió o se confirmó.</translation>
    </message>
    <message>
        <source>The number or the name is misspelt.</source>
        <translation>El número o el nombre está mal escrito.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Mire de nuevo la lista.</translation>
    </message>
    <message>
        <source>The file holds no unsent data that could be trusted, so nothing was taken from it.</source>
        <translation>El archivo no contiene datos sin enviar que sean fiables, por lo que no se tomó nada de él.</translation>
    </message>
    <message>
        <source>The file was cut or changed on its way.</source>
        <translation>El archivo se cortó o se alteró por el camino.</translation>
    </message>
    <message>
        <source>It is some other file.</source>
        <translation>Es otro archivo.</translation>
    </message>
    <message>
        <source>Copy the file again and compare its size, or export anew.</source>
        <translation>Copie de nuevo el archivo y compare su tamaño, o exporte de nuevo.</translation>
    </message>
    <message>
        <source>A file cannot be read or written (system error %1).</source>
        <translation>No se puede leer o escribir un archivo (error del sistema %1).</translation>
    </message>
    <message>
        <source>It is missing or belongs to another user.</source>
        <translation>Falta o pertenece a otro usuario.</translation>
    </message>
    <message>
        <source>The medium was pulled out.</source>
        <translation>Se extrajo el soporte.</translation>
    </message>
    <message>
        <source>Check the name, the rights and the medium, then try again.</source>
        <translation>Compruebe el nombre, los permisos y el soporte e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A value that the server did not take is sent again only with a reason in plain text.</source>
        <translation>Un valor que el servidor no aceptó se envía de nuevo solo con un motivo en texto claro.</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>No se indicó ningún motivo.</translation>
    </message>
    <message>
        <source>Write in a sentence why your value is the right one.</source>
        <translation>Escriba en una frase por qué su valor es el correcto.</translation>
    </message>
    <message>
        <source>This network wants you to log in first, so nothing was sent.</source>
        <translation>Esta red exige que inicie sesión primero, por lo que no se envió nada.</translation>
    </message>
    <message>
        <source>A hotel, a guest network or a company gateway answered in place of the server.</source>
        <translation>Un hotel, una red de invitados o una pasarela de empresa respondió en lugar del servidor.</translation>
    </message>
    <message>
        <source>Open a web page, log in, then send again; the program also looks again by itself.</source>
        <translation>Abra una página web, inicie sesión y envíe de nuevo; el programa también vuelve a comprobarlo por sí mismo.</translation>
    </message>
    <message>
        <source>The proxy does not let this laptop through (status %1).</source>
        <translation>El proxy no deja pasar a este portátil (estado %1).</translation>
    </message>
    <message>
        <source>It wants a user name and a password.</source>
        <translation>Exige un nombre de usuario y una contraseña.</translation>
    </message>
    <message>
        <source>It does not allow this server.</source>
        <translation>No permite este servidor.</translation>
    </message>
    <message>
        <source>It cannot reach the server.</source>
        <translation>No puede llegar al servidor.</translation>
    </message>
    <message>
        <source>Check the proxy and the file with its password in the settings, or ask the network's operator.</source>
        <translation>Compruebe en los ajustes el proxy y el archivo con su contraseña, o pregunte al operador de la red.</translation>
    </message>
    <message>
        <source>The proxy's password file cannot be used.</source>
        <translation>El archivo de contraseña del proxy no se puede usar.</translation>
    </message>
    <message>
        <source>It is missing or empty.</source>
        <translation>Falta o está vacío.</translation>
    </message>
    <message>
        <source>Other users could read it.</source>
        <translation>Otros usuarios podrían leerlo.</translation>
    </message>
    <message>
        <source>Put “user:password” into one line of the file and run “chmod 600” on it.</source>
        <translation>Ponga «user:password» en una línea del archivo y ejecute «chmod 600» sobre él.</translation>
    </message>
    <message>
        <source>Sending was switched off by a person.</source>
        <translation>Una persona desactivó el envío.</translation>
    </message>
    <message>
        <source>Somebody paused the queue.</source>
        <translation>Alguien puso la cola en pausa.</translation>
    </message>
    <message>
        <source>Resume the queue when the readings may go.</source>
        <translation>Reanude la cola cuando las lecturas puedan enviarse.</translation>
    </message>
    <message>
        <source>The limit for automatic sending on a metered network is reached.</source>
        <translation>Se alcanzó el límite de envío automático en una red de uso medido.</translation>
    </message>
    <message>
        <source>This network is marked as one that costs money, and today or this month enough was sent.</source>
        <translation>Esta red está marcada como una red que cuesta dinero, y hoy o este mes ya se envió bastante.</translation>
    </message>
    <message>
        <source>Send by hand, use another network, or raise the limit in the settings.</source>
        <translation>Envíe manualmente, use otra red o aumente el límite en los ajustes.</translation>
    </message>
    <message>
        <source>Another part of this program watches it.</source>
        <translation>Otra parte de este programa lo está observando.</translation>
    </message>
    <message>
        <source>A newer version of the protocol has it.</source>
        <translation>Una versión más nueva del protocolo lo tiene.</translation>
    </message>
    <message>
        <source>The device does not understand the request (%1 Bad Request).</source>
        <translation>El dispositivo no entiende la petición (%1 Bad Request).</translation>
    </message>
    <message>
        <source>The payload is not what this resource takes.</source>
        <translation>La carga útil no es la que acepta este recurso.</translation>
    </message>
    <message>
        <source>A word of the query is wrong.</source>
        <translation>Una palabra de la consulta es incorrecta.</translation>
    </message>
    <message>
        <source>Check payload, content format and query against the device's manual.</source>
        <translation>Compruebe carga útil, formato de contenido y consulta con el manual del dispositivo.</translation>
    </message>
    <message>
        <source>The device wants to know who asks (%1 Unauthorized).</source>
        <translation>El dispositivo quiere saber quién pregunta (%1 Unauthorized).</translation>
    </message>
    <message>
        <source>This resource is served over DTLS only.</source>
        <translation>Este recurso solo se ofrece por DTLS.</translation>
    </message>
    <message>
        <source>The key or certificate belongs to somebody without this right.</source>
        <translation>La clave o el certificado es de alguien sin este derecho.</translation>
    </message>
    <message>
        <source>Ask again with coaps:// and a key that may do this.</source>
        <translation>Pregunte de nuevo con coaps:// y una clave que tenga permiso para esto.</translation>
    </message>
    <message>
        <source>The device does not know an option of the request (%1 Bad Option).</source>
        <translation>El dispositivo no conoce una opción de la petición (%1 Bad Option).</translation>
    </message>
    <message>
        <source>It has an older version of CoAP, or cannot send blocks of this size.</source>
        <translation>Tiene una versión anterior de CoAP, o no puede enviar bloques de este tamaño.</translation>
    </message>
    <message>
        <source>Ask again without --block, --accept and observing.</source>
        <translation>Pregunte de nuevo sin --block, sin --accept y sin observar.</translation>
    </message>
    <message>
        <source>The device does not allow this (%1 Forbidden).</source>
        <translation>El dispositivo no permite esto (%1 Forbidden).</translation>
    </message>
    <message>
        <source>The resource cannot be changed while the device is in use.</source>
        <translation>El recurso no se puede cambiar mientras el dispositivo está en uso.</translation>
    </message>
    <message>
        <source>Use a key that may do this, or ask whoever runs the device.</source>
        <translation>Use una clave que tenga permiso para esto, o pregunte a quien gestiona el dispositivo.</translation>
    </message>
    <message>
        <source>The device has no such resource (%1 Not Found).</source>
        <translation>El dispositivo no tiene tal recurso (%1 Not Found).</translation>
    </message>
    <message>
        <source>The path is misspelt; capital and small letters differ.</source>
        <translation>La ruta está mal escrita; se distinguen mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>An object of this device has other numbers for its instances.</source>
        <translation>Un objeto de este dispositivo tiene otros números para sus instancias.</translation>
    </message>
    <message>
        <source>The device speaks LwM2M and answers its own server only.</source>
        <translation>El dispositivo habla LwM2M y solo responde a su propio servidor.</translation>
    </message>
    <message>
        <source>Look at the list of resources: Discover in the window, or “ami-cli coap discover”.</source>
        <translation>Mire la lista de recursos: Descubrir en la ventana, o «ami-cli coap discover».</translation>
    </message>
    <message>
        <source>This resource cannot do that (%1 Method Not Allowed).</source>
        <translation>Este recurso no puede hacer eso (%1 Method Not Allowed).</translation>
    </message>
    <message>
        <source>It can only be read, or only be written.</source>
        <translation>Solo se puede leer, o solo escribir.</translation>
    </message>
    <message>
        <source>It wants POST in place of PUT, or the other way round.</source>
        <translation>Quiere POST en lugar de PUT, o al revés.</translation>
    </message>
    <message>
        <source>Try another method, or look at its interface (if) in the list of resources.</source>
        <translation>Pruebe otro método, o mire su interfaz (if) en la lista de recursos.</translation>
    </message>
    <message>
        <source>The device has no answer in the format that was asked for (%1 Not Acceptable).</source>
        <translation>El dispositivo no tiene respuesta en el formato pedido (%1 Not Acceptable).</translation>
    </message>
    <message>
        <source>It offers other formats; the list of resources names them (ct).</source>
        <translation>Ofrece otros formatos; la lista de recursos los indica (ct).</translation>
    </message>
    <message>
        <source>Ask without --accept, or with a format from the list.</source>
        <translation>Pregunte sin --accept, o con un formato de la lista.</translation>
    </message>
    <message>
        <source>The device missed a part of what was sent (%1 Request Entity Incomplete).</source>
        <translation>Al dispositivo le faltó una parte de lo enviado (%1 Request Entity Incomplete).</translation>
    </message>
    <message>
        <source>A block was lost on the way, or the device has started anew meanwhile.</source>
        <translation>Se perdió un bloque por el camino, o el dispositivo se ha reiniciado entretanto.</translation>
    </message>
    <message>
        <source>Send it again.</source>
        <translation>Envíelo de nuevo.</translation>
    </message>
    <message>
        <source>The change does not fit the state of the device (%1 Conflict).</source>
        <translation>El cambio no encaja con el estado del dispositivo (%1 Conflict).</translation>
    </message>
    <message>
        <source>Somebody else has changed it meanwhile.</source>
        <translation>Otra persona lo ha cambiado entretanto.</translation>
    </message>
    <message>
        <source>Read the resource, then decide anew.</source>
        <translation>Lea el recurso y decida de nuevo.</translation>
    </message>
    <message>
        <source>A condition of the request does not hold (%1 Precondition Failed).</source>
        <translation>No se cumple una condición de la petición (%1 Precondition Failed).</translation>
    </message>
    <message>
        <source>What was sent is too long for the device (%1 Request Entity Too Large).</source>
        <translation>Lo enviado es demasiado largo para el dispositivo (%1 Request Entity Too Large).</translation>
    </message>
    <message>
        <source>It takes smaller blocks, or no blocks at all.</source>
        <translation>Acepta bloques más pequeños, o ningún bloque.</translation>
    </message>
    <message>
        <source>Send it again with --block 64, or send less.</source>
        <translation>Envíelo de nuevo con --block 64, o envíe menos.</translation>
    </message>
    <message>
        <source>The device does not take this content format (%1 Unsupported Content-Format).</source>
        <translation>El dispositivo no acepta este formato de contenido (%1 Unsupported Content-Format).</translation>
    </message>
    <message>
        <source>The format was left out or is another one than the resource wants.</source>
        <translation>El formato se omitió o no es el que quiere el recurso.</translation>
    </message>
    <message>
        <source>Give the format with --format; the list of resources names those that it knows (ct).</source>
        <translation>Indique el formato con --format; la lista de recursos nombra los que conoce (ct).</translation>
    </message>
    <message>
        <source>The device understood the payload, but cannot use it (%1 Unprocessable Entity).</source>
        <translation>El dispositivo entendió la carga útil, pero no puede usarla (%1 Unprocessable Entity).</translation>
    </message>
    <message>
        <source>A value lies outside its range.</source>
        <translation>Un valor está fuera de su intervalo.</translation>
    </message>
    <message>
        <source>Check the values against the device's manual.</source>
        <translation>Compruebe los valores con el manual del dispositivo.</translation>
    </message>
    <message>
        <source>The device was asked too often (%1 Too Many Requests).</source>
        <translation>Se preguntó al dispositivo con demasiada frecuencia (%1 Too Many Requests).</translation>
    </message>
    <message>
        <source>Several programs ask it at the same time.</source>
        <translation>Varios programas le preguntan al mismo tiempo.</translation>
    </message>
    <message>
        <source>Wait a minute, then ask again.</source>
        <translation>Espere un minuto y pregunte de nuevo.</translation>
    </message>
    <message>
        <source>The device failed while it answered (%1 Internal Server Error).</source>
        <translation>El dispositivo falló mientras respondía (%1 Internal Server Error).</translation>
    </message>
    <message>
        <source>Its firmware has a fault, or it ran out of memory.</source>
        <translation>Su firmware tiene un fallo, o se quedó sin memoria.</translation>
    </message>
    <message>
        <source>Ask again; if it stays, note firmware version and request for the maker.</source>
        <translation>Pregunte de nuevo; si persiste, anote la versión del firmware y la petición para el fabricante.</translation>
    </message>
    <message>
        <source>The device cannot do what was asked (%1 Not Implemented).</source>
        <translation>El dispositivo no puede hacer lo que se pidió (%1 Not Implemented).</translation>
    </message>
    <message>
        <source>Its firmware lacks this method.</source>
        <translation>A su firmware le falta este método.</translation>
    </message>
    <message>
        <source>Try another method.</source>
        <translation>Pruebe otro método.</translation>
    </message>
    <message>
        <source>A proxy got no answer from the device behind it (%1).</source>
        <translation>Un proxy no obtuvo respuesta del dispositivo que está detrás (%1).</translation>
    </message>
    <message>
        <source>The device behind the proxy is off or out of reach.</source>
        <translation>El dispositivo detrás del proxy está apagado o fuera de alcance.</translation>
    </message>
    <message>
        <source>Check the device, then ask again.</source>
        <translation>Compruebe el dispositivo y pregunte de nuevo.</translation>
    </message>
    <message>
        <source>The device has no time now (%1 Service Unavailable).</source>
        <translation>El dispositivo no tiene tiempo ahora (%1 Service Unavailable).</translation>
    </message>
    <message>
        <source>It starts up, updates its firmware or serves somebody else.</source>
        <translation>Está arrancando, actualiza su firmware o atiende a otro.</translation>
    </message>
    <message>
        <source>The device passes nothing on (%1 Proxying Not Supported).</source>
        <translation>El dispositivo no reenvía nada (%1 Proxying Not Supported).</translation>
    </message>
    <message>
        <source>It took the request for one to another server.</source>
        <translation>Tomó la petición por una dirigida a otro servidor.</translation>
    </message>
    <message>
        <source>Ask with the device's own address.</source>
        <translation>Pregunte con la dirección propia del dispositivo.</translation>
    </message>
    <message>
        <source>The device could not answer (%1).</source>
        <translation>El dispositivo no pudo responder (%1).</translation>
    </message>
    <message>
        <source>The device did not do it (%1).</source>
        <translation>El dispositivo no lo hizo (%1).</translation>
    </message>
    <message>
        <source>The device's own documents say what this code stands for.</source>
        <translation>La documentación del dispositivo dice qué significa este código.</translation>
    </message>
    <message>
        <source>Keep the trace for support.</source>
        <translation>Guarde la traza para el soporte.</translation>
    </message>
    <message>
        <source>This is no address of a CoAP resource.</source>
        <translation>Esta no es la dirección de un recurso CoAP.</translation>
    </message>
    <message>
        <source>A part of it is missing or misspelt.</source>
        <translation>Una parte falta o está mal escrita.</translation>
    </message>
    <message>
        <source>An IPv6 address needs brackets when a port or a path stands behind it.</source>
        <translation>Una dirección IPv6 necesita corchetes cuando le sigue un puerto o una ruta.</translation>
    </message>
    <message>
        <source>Write for example coap://[fd12::5]/time, coaps://node7/3331/0 or coap+tcp://192.0.2.7.</source>
        <translation>Escriba por ejemplo coap://[fd12::5]/time, coaps://node7/3331/0 o coap+tcp://192.0.2.7.</translation>
    </message>
    <message>
        <source>The answer was said to be text, but is none.</source>
        <translation>La respuesta se declaró como texto, pero no lo es.</translation>
    </message>
    <message>
        <source>The device names the wrong content format.</source>
        <translation>El dispositivo indica un formato de contenido incorrecto.</translation>
    </message>
    <message>
        <source>Look at the octets.</source>
        <translation>Mire los octetos.</translation>
    </message>
    <message>
        <source>Object %1 of the file of resource names cannot be used.</source>
        <translation>El objeto %1 del archivo de nombres de recursos no se puede usar.</translation>
    </message>
    <message>
        <source>The file of resource names is not of its form.</source>
        <translation>El archivo de nombres de recursos no tiene su forma.</translation>
    </message>
    <message>
        <source>A comma or a quotation mark is missing.</source>
        <translation>Falta una coma o unas comillas.</translation>
    </message>
    <message>
        <source>A number stands twice, or a type is unknown.</source>
        <translation>Un número aparece dos veces, o un tipo es desconocido.</translation>
    </message>
    <message>
        <source>Compare it with resources/mesh/ipso-objects.json.</source>
        <translation>Compárelo con resources/mesh/ipso-objects.json.</translation>
    </message>
    <message>
        <source>The file of pre-shared keys holds no key.</source>
        <translation>El archivo de claves precompartidas no contiene ninguna clave.</translation>
    </message>
    <message>
        <source>The file of pre-shared keys does not say which of its %1 keys is meant.</source>
        <translation>El archivo de claves precompartidas no dice cuál de sus %1 claves se debe usar.</translation>
    </message>
    <message>
        <source>The identity was left out though there are several.</source>
        <translation>Se omitió la identidad aunque hay varias.</translation>
    </message>
    <message>
        <source>The identity is misspelt.</source>
        <translation>La identidad está mal escrita.</translation>
    </message>
    <message>
        <source>Name the identity as it stands at the beginning of its line.</source>
        <translation>Indique la identidad tal como figura al principio de su línea.</translation>
    </message>
    <message>
        <source>The device took the value, but says another one when it is read.</source>
        <translation>El dispositivo aceptó el valor, pero dice otro cuando se lee.</translation>
    </message>
    <message>
        <source>It rounds, cuts or ignores the value.</source>
        <translation>Redondea, recorta o ignora el valor.</translation>
    </message>
    <message>
        <source>Something else wrote to it meanwhile.</source>
        <translation>Otra cosa escribió en él entretanto.</translation>
    </message>
    <message>
        <source>Look at the value that stands there now; the audit log holds both.</source>
        <translation>Mire el valor que figura ahora; el registro de auditoría contiene los dos.</translation>
    </message>
    <message>
        <source>The payload is no row of octets (at character %1).</source>
        <translation>La carga útil no es una serie de octetos (en el carácter %1).</translation>
    </message>
    <message>
        <source>A digit is missing, or another letter than 0 to 9 and A to F is there.</source>
        <translation>Falta un dígito, o hay un carácter distinto de 0 a 9 y A a F.</translation>
    </message>
    <message>
        <source>Write two digits for each octet, for example 0A FF.</source>
        <translation>Escriba dos dígitos por octeto, por ejemplo 0A FF.</translation>
    </message>
    <message>
        <source>This content format is not known here.</source>
        <translation>Este formato de contenido no se conoce aquí.</translation>
    </message>
    <message>
        <source>It is misspelt.</source>
        <translation>Está mal escrito.</translation>
    </message>
    <message>
        <source>Give its number.</source>
        <translation>Indique su número.</translation>
    </message>
    <message>
        <source>The device does not keep to the format that it names.</source>
        <translation>El dispositivo no respeta el formato que indica.</translation>
    </message>
    <message>
        <source>Look at the octets, or ask for another format.</source>
        <translation>Mire los octetos, o pida otro formato.</translation>
    </message>
    <message>
        <source>This is no list of names and values (at octet %1).</source>
        <translation>Esto no es una lista de nombres y valores (en el octeto %1).</translation>
    </message>
    <message>
        <source>This is no table of neighbours of 10 octets each (at octet %1).</source>
        <translation>Esto no es una tabla de vecinos de 10 octetos cada uno (en el octeto %1).</translation>
    </message>
    <message>
        <source>The list of values is too long.</source>
        <translation>La lista de valores es demasiado larga.</translation>
    </message>
    <message>
        <source>A value of LwM2M is longer than what holds it (at octet %1).</source>
        <translation>Un valor de LwM2M es más largo que lo que lo contiene (en el octeto %1).</translation>
    </message>
    <message>
        <source>A value of LwM2M stands where it may not (at octet %1).</source>
        <translation>Un valor de LwM2M está donde no puede estar (en el octeto %1).</translation>
    </message>
    <message>
        <source>The answer in LwM2M's format is too long.</source>
        <translation>La respuesta en el formato de LwM2M es demasiado larga.</translation>
    </message>
    <message>
        <source>This is no JSON (at octet %1).</source>
        <translation>Esto no es JSON (en el octeto %1).</translation>
    </message>
    <message>
        <source>This is no CBOR (at octet %1).</source>
        <translation>Esto no es CBOR (en el octeto %1).</translation>
    </message>
    <message>
        <source>The answer has too many values to be shown as a tree.</source>
        <translation>La respuesta tiene demasiados valores para mostrarla como árbol.</translation>
    </message>
    <message>
        <source>The answer is nested too deeply to be shown as a tree.</source>
        <translation>La respuesta tiene demasiados niveles anidados para mostrarla como árbol.</translation>
    </message>
    <message>
        <source>This is no list of resources in LwM2M's JSON.</source>
        <translation>Esto no es una lista de recursos en el JSON de LwM2M.</translation>
    </message>
    <message>
        <source>Resource %1 in LwM2M's JSON has a member of the wrong type.</source>
        <translation>El recurso %1 en el JSON de LwM2M tiene un miembro de tipo incorrecto.</translation>
    </message>
    <message>
        <source>A number of resource %1 has too many digits.</source>
        <translation>Un número del recurso %1 tiene demasiados dígitos.</translation>
    </message>
    <message>
        <source>The answer has too many resources.</source>
        <translation>La respuesta tiene demasiados recursos.</translation>
    </message>
    <message>
        <source>The device was reached, but nothing listens on this CoAP port.</source>
        <translation>Se alcanzó el dispositivo, pero nada escucha en este puerto CoAP.</translation>
    </message>
    <message>
        <source>The port number is wrong; CoAP uses 5683, and 5684 with DTLS.</source>
        <translation>El número de puerto es incorrecto; CoAP usa 5683, y 5684 con DTLS.</translation>
    </message>
    <message>
        <source>The device offers CoAP only over the other one of UDP and TCP.</source>
        <translation>El dispositivo ofrece CoAP solo por el otro de los dos, UDP o TCP.</translation>
    </message>
    <message>
        <source>The CoAP service is switched off.</source>
        <translation>El servicio CoAP está desactivado.</translation>
    </message>
    <message>
        <source>Check scheme and port of the address.</source>
        <translation>Compruebe el esquema y el puerto de la dirección.</translation>
    </message>
    <message>
        <source>The device turned the message down without reading it.</source>
        <translation>El dispositivo rechazó el mensaje sin leerlo.</translation>
    </message>
    <message>
        <source>It has restarted and does not remember the conversation.</source>
        <translation>Se ha reiniciado y no recuerda la conversación.</translation>
    </message>
    <message>
        <source>It cannot read one of the message's options.</source>
        <translation>No puede leer una de las opciones del mensaje.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, leave out what is not needed.</source>
        <translation>Inténtelo de nuevo; si sigue así, omita lo que no haga falta.</translation>
    </message>
    <message>
        <source>A secure address was given without a key or certificate to use there.</source>
        <translation>Se indicó una dirección segura sin clave ni certificado que usar en ella.</translation>
    </message>
    <message>
        <source>No pre-shared key and no authority was chosen.</source>
        <translation>No se eligió ni clave precompartida ni autoridad.</translation>
    </message>
    <message>
        <source>Choose a pre-shared key or certificates, or use a coap:// address if the device allows that.</source>
        <translation>Elija una clave precompartida o certificados, o use una dirección coap:// si el dispositivo lo permite.</translation>
    </message>
    <message>
        <source>The key or the certificate files on this computer cannot be used.</source>
        <translation>La clave o los archivos de certificado de este equipo no se pueden usar.</translation>
    </message>
    <message>
        <source>Certificate and private key do not belong together.</source>
        <translation>El certificado y la clave privada no se corresponden.</translation>
    </message>
    <message>
        <source>A file is not in PEM form or is damaged.</source>
        <translation>Un archivo no tiene forma PEM o está dañado.</translation>
    </message>
    <message>
        <source>The identity or the key is empty.</source>
        <translation>La identidad o la clave está vacía.</translation>
    </message>
    <message>
        <source>Check the files; certificate chain and private key are given together or not at all.</source>
        <translation>Compruebe los archivos; la cadena de certificados y la clave privada se indican juntas o no se indican.</translation>
    </message>
    <message>
        <source>The secure connection could not be made, and the device did not say why.</source>
        <translation>No se pudo establecer la conexión segura, y el dispositivo no dijo por qué.</translation>
    </message>
    <message>
        <source>The radio path loses too much for the large messages of a handshake.</source>
        <translation>El enlace de radio pierde demasiado para los mensajes grandes del establecimiento (handshake).</translation>
    </message>
    <message>
        <source>The device speaks another version of DTLS.</source>
        <translation>El dispositivo habla otra versión de DTLS.</translation>
    </message>
    <message>
        <source>Try again nearer to the device; pre-shared keys need fewer and smaller messages than certificates.</source>
        <translation>Inténtelo de nuevo más cerca del dispositivo; las claves precompartidas necesitan menos mensajes, y más pequeños, que los certificados.</translation>
    </message>
    <message>
        <source>The device does not accept this identity and pre-shared key.</source>
        <translation>El dispositivo no acepta esta identidad y esta clave precompartida.</translation>
    </message>
    <message>
        <source>The identity is not known to the device.</source>
        <translation>El dispositivo no conoce la identidad.</translation>
    </message>
    <message>
        <source>The key was changed.</source>
        <translation>La clave se cambió.</translation>
    </message>
    <message>
        <source>The key belongs to another device.</source>
        <translation>La clave es de otro dispositivo.</translation>
    </message>
    <message>
        <source>Check identity and key for this device.</source>
        <translation>Compruebe la identidad y la clave de este dispositivo.</translation>
    </message>
    <message>
        <source>The device fell silent after our key was shown.</source>
        <translation>El dispositivo enmudeció después de presentar nuestra clave.</translation>
    </message>
    <message>
        <source>The pre-shared key is wrong: with DTLS most devices do not answer then.</source>
        <translation>La clave precompartida es incorrecta: con DTLS la mayoría de los dispositivos no responden entonces.</translation>
    </message>
    <message>
        <source>The last messages of the handshake were lost.</source>
        <translation>Se perdieron los últimos mensajes del establecimiento (handshake).</translation>
    </message>
    <message>
        <source>Check identity and key, then try again.</source>
        <translation>Compruebe la identidad y la clave, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The device and this computer found no common way to encrypt.</source>
        <translation>El dispositivo y este equipo no encontraron un cifrado común.</translation>
    </message>
    <message>
        <source>The device wants certificates and was offered a pre-shared key, or the other way round.</source>
        <translation>El dispositivo quiere certificados y se le ofreció una clave precompartida, o al revés.</translation>
    </message>
    <message>
        <source>The device's software is very old.</source>
        <translation>El software del dispositivo es muy antiguo.</translation>
    </message>
    <message>
        <source>Use the kind of credentials that the device was set up with.</source>
        <translation>Use el tipo de credenciales con el que se configuró el dispositivo.</translation>
    </message>
    <message>
        <source>The device does not accept our certificate.</source>
        <translation>El dispositivo no acepta nuestro certificado.</translation>
    </message>
    <message>
        <source>The device asks for a certificate and none was chosen.</source>
        <translation>El dispositivo pide un certificado y no se eligió ninguno.</translation>
    </message>
    <message>
        <source>Our certificate comes from an authority that the device does not know.</source>
        <translation>Nuestro certificado viene de una autoridad que el dispositivo no conoce.</translation>
    </message>
    <message>
        <source>Our certificate has expired or the device's clock is wrong.</source>
        <translation>Nuestro certificado ha caducado o el reloj del dispositivo está mal.</translation>
    </message>
    <message>
        <source>Choose the certificate chain and key that are meant for this device.</source>
        <translation>Elija la cadena de certificados y la clave destinadas a este dispositivo.</translation>
    </message>
    <message>
        <source>The device's certificate was not issued by the chosen authority.</source>
        <translation>El certificado del dispositivo no fue emitido por la autoridad elegida.</translation>
    </message>
    <message>
        <source>The file of the authority is that of another network.</source>
        <translation>El archivo de la autoridad es el de otra red.</translation>
    </message>
    <message>
        <source>The device does not send its intermediate certificates.</source>
        <translation>El dispositivo no envía sus certificados intermedios.</translation>
    </message>
    <message>
        <source>Somebody else answers in the device's place.</source>
        <translation>Otro responde en lugar del dispositivo.</translation>
    </message>
    <message>
        <source>Choose the authority of this network; do not go on without it.</source>
        <translation>Elija la autoridad de esta red; no continúe sin ella.</translation>
    </message>
    <message>
        <source>The device's certificate has expired.</source>
        <translation>El certificado del dispositivo ha caducado.</translation>
    </message>
    <message>
        <source>It was not renewed in time.</source>
        <translation>No se renovó a tiempo.</translation>
    </message>
    <message>
        <source>This computer's clock is ahead.</source>
        <translation>El reloj de este equipo va adelantado.</translation>
    </message>
    <message>
        <source>Check the date of this computer, then have the certificate renewed.</source>
        <translation>Compruebe la fecha de este equipo y después haga renovar el certificado.</translation>
    </message>
    <message>
        <source>The device's certificate is not valid yet.</source>
        <translation>El certificado del dispositivo aún no es válido.</translation>
    </message>
    <message>
        <source>This computer's clock is behind.</source>
        <translation>El reloj de este equipo va atrasado.</translation>
    </message>
    <message>
        <source>The certificate was issued with a later date.</source>
        <translation>El certificado se emitió con una fecha posterior.</translation>
    </message>
    <message>
        <source>Check the date of this computer.</source>
        <translation>Compruebe la fecha de este equipo.</translation>
    </message>
    <message>
        <source>The certificate is good, but it belongs to another device.</source>
        <translation>El certificado es bueno, pero es de otro dispositivo.</translation>
    </message>
    <message>
        <source>The address leads to another device than was meant.</source>
        <translation>La dirección lleva a un dispositivo distinto del previsto.</translation>
    </message>
    <message>
        <source>The certificate names the device in another way than the address does.</source>
        <translation>El certificado nombra al dispositivo de forma distinta que la dirección.</translation>
    </message>
    <message>
        <source>Check the address, or give the name that the certificate has.</source>
        <translation>Compruebe la dirección, o indique el nombre que tiene el certificado.</translation>
    </message>
    <message>
        <source>The device's certificate does not hold.</source>
        <translation>El certificado del dispositivo no es válido.</translation>
    </message>
    <message>
        <source>A signature in the chain is wrong.</source>
        <translation>Una firma de la cadena es incorrecta.</translation>
    </message>
    <message>
        <source>The certificate is not meant for servers.</source>
        <translation>El certificado no está destinado a servidores.</translation>
    </message>
    <message>
        <source>Have the certificate checked; do not go on with it.</source>
        <translation>Haga revisar el certificado; no continúe con él.</translation>
    </message>
    <message>
        <source>The answer is longer than 4 MiB and was given up.</source>
        <translation>La respuesta supera los 4 MiB y se abandonó.</translation>
    </message>
    <message>
        <source>The resource is a file for other tools.</source>
        <translation>El recurso es un archivo para otras herramientas.</translation>
    </message>
    <message>
        <source>The device sends blocks without end.</source>
        <translation>El dispositivo envía bloques sin fin.</translation>
    </message>
    <message>
        <source>Ask for a part of it, for example with a query.</source>
        <translation>Pida una parte, por ejemplo con una consulta.</translation>
    </message>
    <message>
        <source>The device does not keep to the order of blocks in a long message.</source>
        <translation>El dispositivo no respeta el orden de los bloques de un mensaje largo.</translation>
    </message>
    <message>
        <source>The value changes faster than it can be fetched.</source>
        <translation>El valor cambia más deprisa de lo que se puede obtener.</translation>
    </message>
    <message>
        <source>The device's software has a fault with this block size.</source>
        <translation>El software del dispositivo tiene un fallo con este tamaño de bloque.</translation>
    </message>
    <message>
        <source>Try again with another block size.</source>
        <translation>Inténtelo de nuevo con otro tamaño de bloque.</translation>
    </message>
    <message>
        <source>The device does not report changes of this resource.</source>
        <translation>El dispositivo no notifica los cambios de este recurso.</translation>
    </message>
    <message>
        <source>The resource cannot be observed.</source>
        <translation>El recurso no se puede observar.</translation>
    </message>
    <message>
        <source>The device has as many observers as it can hold.</source>
        <translation>El dispositivo ya tiene todos los observadores que admite.</translation>
    </message>
    <message>
        <source>Read the resource when its value is needed.</source>
        <translation>Lea el recurso cuando necesite su valor.</translation>
    </message>
    <message numerus="yes">
        <source>The meter did not answer, %n time(s) in a row.</source>
        <translation><numerusform>El contador no respondió, %n vez.</numerusform><numerusform>El contador no respondió, %n veces seguidas.</numerusform></translation>
    </message>
    <message>
        <source>The meter or a radio on its way is switched off or has no connection.</source>
        <translation>El contador o una radio del camino está apagado o no tiene conexión.</translation>
    </message>
    <message>
        <source>The client number or the server number is not one that the meter answers to.</source>
        <translation>El número de cliente o el de servidor no es uno al que responda el contador.</translation>
    </message>
    <message>
        <source>A firewall drops UDP port 4059.</source>
        <translation>Un cortafuegos descarta el puerto UDP 4059.</translation>
    </message>
    <message>
        <source>Look at the meter's node on the mesh page; run the same round again later, it asks only for what is missing.</source>
        <translation>Mire el nodo del contador en la página Malla; repita la misma ronda más tarde: solo pide lo que falta.</translation>
    </message>
    <message>
        <source>The network says that nobody is there (%1).</source>
        <translation>La red dice que allí no hay nadie (%1).</translation>
    </message>
    <message>
        <source>No program listens at that port of the meter.</source>
        <translation>Ningún programa escucha en ese puerto del contador.</translation>
    </message>
    <message>
        <source>The border router has no way to that node at the moment.</source>
        <translation>El router de borde no tiene camino a ese nodo en este momento.</translation>
    </message>
    <message>
        <source>Check the address and the port; look whether the node is operational.</source>
        <translation>Compruebe la dirección y el puerto; mire si el nodo está operativo.</translation>
    </message>
    <message>
        <source>The meter does not say who it is, so its values cannot be kept under a name.</source>
        <translation>El contador no dice quién es, por lo que sus valores no se pueden guardar bajo un nombre.</translation>
    </message>
    <message>
        <source>It gives neither 0.0.96.1.0.255 nor 0.0.42.0.0.255 to this client.</source>
        <translation>No da ni 0.0.96.1.0.255 ni 0.0.42.0.0.255 a este cliente.</translation>
    </message>
    <message>
        <source>Use a client that may read one of them.</source>
        <translation>Use un cliente que pueda leer uno de ellos.</translation>
    </message>
    <message>
        <source>At this address another meter answers than before in this round.</source>
        <translation>En esta dirección responde otro contador que antes en esta ronda.</translation>
    </message>
    <message>
        <source>The address was given to another node.</source>
        <translation>La dirección se asignó a otro nodo.</translation>
    </message>
    <message>
        <source>Check the list of addresses, then begin a new round.</source>
        <translation>Compruebe la lista de direcciones y empiece una ronda nueva.</translation>
    </message>
    <message>
        <source>The invocation counter of this protected meter was never used from this computer.</source>
        <translation>El contador de invocación de este contador protegido nunca se usó desde este equipo.</translation>
    </message>
    <message>
        <source>The meter was never read from here with these keys.</source>
        <translation>El contador nunca se leyó desde aquí con estas claves.</translation>
    </message>
    <message>
        <source>Read the meter once by itself: that learns the counter. Then it can be read with the others.</source>
        <translation>Lea el contador una vez por separado: así se conoce el contador de invocación. Después se puede leer con los demás.</translation>
    </message>
    <message>
        <source>Line %1 of the list begins with no address that many meters can be read at.</source>
        <translation>La línea %1 de la lista no empieza con una dirección que sirva para leer muchos contadores.</translation>
    </message>
    <message>
        <source>A character is mistyped, or the address is neither udp:// nor coap://.</source>
        <translation>Hay un carácter mal tecleado, o la dirección no es ni udp:// ni coap://.</translation>
    </message>
    <message>
        <source>Write udp://[2001:db8::7]:4059 or a bare IP address, then a blank and the name.</source>
        <translation>Escriba udp://[2001:db8::7]:4059 o solo una dirección IP, después un espacio y el nombre.</translation>
    </message>
    <message>
        <source>The address in line %1 of the list stands there before.</source>
        <translation>La dirección de la línea %1 de la lista ya figura antes.</translation>
    </message>
    <message>
        <source>Two lists were put together.</source>
        <translation>Se juntaron dos listas.</translation>
    </message>
    <message>
        <source>Take one of the lines out.</source>
        <translation>Quite una de las líneas.</translation>
    </message>
    <message>
        <source>The list has too many meters (line %1).</source>
        <translation>La lista tiene demasiados contadores (línea %1).</translation>
    </message>
    <message>
        <source>It is another file, or the list of more than one network.</source>
        <translation>Es otro archivo, o la lista de más de una red.</translation>
    </message>
    <message>
        <source>Split the list.</source>
        <translation>Divida la lista.</translation>
    </message>
    <message>
        <source>There is no meter to read.</source>
        <translation>No hay ningún contador que leer.</translation>
    </message>
    <message>
        <source>The list has only blank lines and remarks.</source>
        <translation>La lista solo tiene líneas en blanco y comentarios.</translation>
    </message>
    <message>
        <source>The border router lists no node with an address.</source>
        <translation>El router de borde no lista ningún nodo con dirección.</translation>
    </message>
    <message>
        <source>Write one address a line, or name another border router.</source>
        <translation>Escriba una dirección por línea, o indique otro router de borde.</translation>
    </message>
    <message>
        <source>The file of the round cannot be read or written (%1).</source>
        <translation>El archivo de la ronda no se puede leer o escribir (%1).</translation>
    </message>
    <message>
        <source>The disk is full or belongs to another user.</source>
        <translation>El disco está lleno o es de otro usuario.</translation>
    </message>
    <message>
        <source>Choose another file. What was read before is kept.</source>
        <translation>Elija otro archivo. Lo leído antes se conserva.</translation>
    </message>
    <message>
        <source>The file is not that of a round (line %1).</source>
        <translation>El archivo no es el de una ronda (línea %1).</translation>
    </message>
    <message>
        <source>It is another file, or somebody has changed it.</source>
        <translation>Es otro archivo, o alguien lo ha cambiado.</translation>
    </message>
    <message>
        <source>Choose a new file: it begins a new round.</source>
        <translation>Elija un archivo nuevo: con él empieza una ronda nueva.</translation>
    </message>
    <message>
        <source>Another run goes on with this round.</source>
        <translation>Otra ejecución continúa esta ronda.</translation>
    </message>
    <message>
        <source>The program runs twice.</source>
        <translation>El programa se ejecuta dos veces.</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>Espere hasta que haya terminado.</translation>
    </message>
    <message>
        <source>The meter did not answer, so it is not known whether it did what it was asked for.</source>
        <translation>El contador no respondió, por lo que no se sabe si hizo lo que se le pidió.</translation>
    </message>
    <message>
        <source>The request was lost on its way, and nothing was done.</source>
        <translation>La petición se perdió por el camino y no se hizo nada.</translation>
    </message>
    <message>
        <source>The answer was lost, and it was done.</source>
        <translation>La respuesta se perdió, pero se hizo.</translation>
    </message>
    <message>
        <source>Read the value back before you try again: nothing that changes a meter is repeated by itself.</source>
        <translation>Vuelva a leer el valor antes de intentarlo de nuevo: nada que cambie un contador se repite por sí solo.</translation>
    </message>
    <message>
        <source>The address asks for CoAP with DTLS, and the key file has no keys for that.</source>
        <translation>La dirección pide CoAP con DTLS, y el archivo de claves no tiene claves para ello.</translation>
    </message>
    <message>
        <source>The key file holds the keys of the DLMS security alone.</source>
        <translation>El archivo de claves solo contiene las claves de la seguridad DLMS.</translation>
    </message>
    <message>
        <source>Add dtls-identity and dtls-key, or dtls-ca, to the key file (docs/keys.md).</source>
        <translation>Añada dtls-identity y dtls-key, o dtls-ca, al archivo de claves (docs/keys.md).</translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation>El archivo no se escribió.</translation>
    </message>
    <message>
        <source>You have no right to write there.</source>
        <translation>No tiene permiso para escribir allí.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>This computer has no “ping”.</source>
        <translation>Este equipo no tiene «ping».</translation>
    </message>
    <message>
        <source>The package iputils-ping is not installed.</source>
        <translation>El paquete iputils-ping no está instalado.</translation>
    </message>
    <message>
        <source>Install iputils-ping, or probe with “--kind coap”, which needs no other program.</source>
        <translation>Instale iputils-ping, o sondee con «--kind coap», que no necesita otro programa.</translation>
    </message>
    <message>
        <source>The program “ping” ended without sending anything (status %1).</source>
        <translation>El programa «ping» terminó sin enviar nada (estado %1).</translation>
    </message>
    <message>
        <source>This computer has no route to the node.</source>
        <translation>Este equipo no tiene ruta al nodo.</translation>
    </message>
    <message>
        <source>The interface to the mesh is switched off.</source>
        <translation>La interfaz hacia la malla está desactivada.</translation>
    </message>
    <message>
        <source>Check the route with “ip -6 route get ADDRESS”, and the interface on the mesh page.</source>
        <translation>Compruebe la ruta con «ip -6 route get ADDRESS», y la interfaz en la página Malla.</translation>
    </message>
    <message>
        <source>This user may not send echo requests.</source>
        <translation>Este usuario no puede enviar peticiones de eco.</translation>
    </message>
    <message>
        <source>The installed “ping” has neither the right of its own nor a permitted group.</source>
        <translation>El «ping» instalado no tiene ni el permiso propio ni un grupo autorizado.</translation>
    </message>
    <message>
        <source>Probe with “--kind coap”, which needs no right, or let an administrator allow “ping”.</source>
        <translation>Sondee con «--kind coap», que no necesita permisos, o haga que un administrador permita «ping».</translation>
    </message>
    <message>
        <source>Nobody reports an address of this node.</source>
        <translation>Nadie notifica una dirección de este nodo.</translation>
    </message>
    <message>
        <source>It has not joined the mesh yet.</source>
        <translation>Aún no se ha unido a la malla.</translation>
    </message>
    <message>
        <source>The router does not tell addresses.</source>
        <translation>El router no indica direcciones.</translation>
    </message>
    <message>
        <source>Wait until the node is operational, or give its address in place of the router.</source>
        <translation>Espere hasta que el nodo esté operativo, o indique su dirección en lugar del router.</translation>
    </message>
    <message>
        <source>No node of this mesh has an address.</source>
        <translation>Ningún nodo de esta malla tiene dirección.</translation>
    </message>
    <message>
        <source>No node has joined yet.</source>
        <translation>Aún no se ha unido ningún nodo.</translation>
    </message>
    <message>
        <source>Look at the join states with “ami-cli mesh show”.</source>
        <translation>Mire los estados de unión con «ami-cli mesh show».</translation>
    </message>
    <message>
        <source>The probes cannot be sent like this.</source>
        <translation>Las sondas no se pueden enviar así.</translation>
    </message>
    <message>
        <source>Number, interval, wait or size is out of range.</source>
        <translation>El número, el intervalo, la espera o el tamaño está fuera de los límites.</translation>
    </message>
    <message>
        <source>Use 1 to 10000 probes, 0.2 s to 3600 s between them, and a wait of at most 64 intervals.</source>
        <translation>Use de 1 a 10000 sondas, de 0.2 s a 3600 s entre ellas y una espera de 64 intervalos como máximo.</translation>
    </message>
    <message>
        <source>The node's management agent refuses this (%1.%2).</source>
        <translation>El agente de gestión del nodo rechaza esto (%1.%2).</translation>
    </message>
    <message>
        <source>Its firmware does not offer it.</source>
        <translation>Su firmware no lo ofrece.</translation>
    </message>
    <message>
        <source>The agent wants a signature of its own manager.</source>
        <translation>El agente quiere una firma de su propio gestor.</translation>
    </message>
    <message>
        <source>The agent does not accept the signature.</source>
        <translation>El agente no acepta la firma.</translation>
    </message>
    <message>
        <source>The agent cannot do it now.</source>
        <translation>El agente no puede hacerlo ahora.</translation>
    </message>
    <message>
        <source>Use another way: a series of pings measures the whole path without the agent's help.</source>
        <translation>Use otra vía: una serie de pings mide la ruta completa sin ayuda del agente.</translation>
    </message>
    <message>
        <source>The node took the test up, but never told its outcome.</source>
        <translation>El nodo aceptó la prueba, pero nunca comunicó su resultado.</translation>
    </message>
    <message>
        <source>Its firmware accepts the wish and does not carry it out.</source>
        <translation>Su firmware acepta la petición y no la ejecuta.</translation>
    </message>
    <message>
        <source>The node has restarted.</source>
        <translation>El nodo se ha reiniciado.</translation>
    </message>
    <message>
        <source>Try it once more; then use a series of pings.</source>
        <translation>Inténtelo una vez más; después use una serie de pings.</translation>
    </message>
    <message>
        <source>The node says that its test failed (%1).</source>
        <translation>El nodo dice que su prueba falló (%1).</translation>
    </message>
    <message>
        <source>It does not hear that neighbour.</source>
        <translation>No oye a ese vecino.</translation>
    </message>
    <message>
        <source>Another test runs.</source>
        <translation>Hay otra prueba en curso.</translation>
    </message>
    <message>
        <source>Choose a neighbour that “ami-cli mesh show --node” lists, and try again.</source>
        <translation>Elija un vecino que liste «ami-cli mesh show --node» e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This border router does not offer that.</source>
        <translation>Este router de borde no ofrece eso.</translation>
    </message>
    <message>
        <source>Only wsbrd can let nodes announce their routes again or build the tree anew.</source>
        <translation>Solo wsbrd puede hacer que los nodos vuelvan a anunciar sus rutas o construir el árbol de nuevo.</translation>
    </message>
    <message>
        <source>Its version is too old.</source>
        <translation>Su versión es demasiado antigua.</translation>
    </message>
    <message>
        <source>Do it on the router itself.</source>
        <translation>Hágalo en el propio router.</translation>
    </message>
    <message>
        <source>An entry in the list of resources has no path (at character %1).</source>
        <translation>Una entrada de la lista de recursos no tiene ruta (en el carácter %1).</translation>
    </message>
    <message>
        <source>A property in the list of resources is not in its format (at character %1).</source>
        <translation>Una propiedad de la lista de recursos no tiene su formato (en el carácter %1).</translation>
    </message>
    <message>
        <source>Something else stands between two entries of the list of resources (at character %1).</source>
        <translation>Hay otra cosa entre dos entradas de la lista de recursos (en el carácter %1).</translation>
    </message>
    <message>
        <source>The list names too many resources.</source>
        <translation>La lista nombra demasiados recursos.</translation>
    </message>
    <message>
        <source>The device does not keep to RFC 8428.</source>
        <translation>El dispositivo no respeta la RFC 8428.</translation>
    </message>
    <message>
        <source>The content format that it gives is wrong.</source>
        <translation>El formato de contenido que indica es incorrecto.</translation>
    </message>
    <message>
        <source>The message was cut off.</source>
        <translation>El mensaje quedó cortado.</translation>
    </message>
    <message>
        <source>Look at the octets; if they are complete, tell the device's maker.</source>
        <translation>Mire los octetos; si están completos, avise al fabricante del dispositivo.</translation>
    </message>
    <message>
        <source>The list of measurements is not JSON (at octet %1).</source>
        <translation>La lista de medidas no es JSON (en el octeto %1).</translation>
    </message>
    <message>
        <source>The list of measurements is not CBOR (at octet %1).</source>
        <translation>La lista de medidas no es CBOR (en el octeto %1).</translation>
    </message>
    <message>
        <source>The message is no list of measurements (record %1).</source>
        <translation>El mensaje no es una lista de medidas (registro %1).</translation>
    </message>
    <message>
        <source>The list of measurements is too large (%1 octets).</source>
        <translation>La lista de medidas es demasiado grande (%1 octetos).</translation>
    </message>
    <message>
        <source>The list has too many measurements.</source>
        <translation>La lista tiene demasiadas medidas.</translation>
    </message>
    <message>
        <source>The list of measurements is nested too deeply.</source>
        <translation>La lista de medidas tiene demasiados niveles anidados.</translation>
    </message>
    <message>
        <source>A field of measurement %1 stands there twice or has the wrong type.</source>
        <translation>Un campo de la medida %1 aparece dos veces o es de tipo incorrecto.</translation>
    </message>
    <message>
        <source>The list of measurements is of a version that this program does not know (record %1).</source>
        <translation>La lista de medidas es de una versión que este programa no conoce (registro %1).</translation>
    </message>
    <message>
        <source>Measurement %1 has a field that must be understood and is not.</source>
        <translation>La medida %1 tiene un campo de comprensión obligatoria que no se entiende.</translation>
    </message>
    <message>
        <source>The name of measurement %1 is empty, too long, or has characters that are not allowed.</source>
        <translation>El nombre de la medida %1 está vacío, es demasiado largo o tiene caracteres no permitidos.</translation>
    </message>
    <message>
        <source>Measurement %1 has a name and no value.</source>
        <translation>La medida %1 tiene nombre pero no valor.</translation>
    </message>
    <message>
        <source>Measurement %1 has more than one value.</source>
        <translation>La medida %1 tiene más de un valor.</translation>
    </message>
    <message>
        <source>A number of measurement %1 is too large to be kept exactly.</source>
        <translation>Un número de la medida %1 es demasiado grande para guardarlo con exactitud.</translation>
    </message>
    <message>
        <source>The meter answered with CoAP code %1.%2, which the profile of the meter does not expect.</source>
        <translation>El contador respondió con el código CoAP %1.%2, que el perfil del contador no espera.</translation>
    </message>
    <message>
        <source>The path in the address is not where this meter takes APDUs (4.04, 4.05).</source>
        <translation>La ruta de la dirección no es aquella en la que este contador acepta APDU (4.04, 4.05).</translation>
    </message>
    <message>
        <source>The meter wants another content format (4.15) or other options (4.02).</source>
        <translation>El contador quiere otro formato de contenido (4.15) u otras opciones (4.02).</translation>
    </message>
    <message>
        <source>The meter answers with another success code than 2.01.</source>
        <translation>El contador responde con un código de éxito distinto de 2.01.</translation>
    </message>
    <message>
        <source>Give the path in the address, or a profile that has the meter's path, content format, options and answers (coap-…).</source>
        <translation>Indique la ruta en la dirección, o un perfil que tenga la ruta, el formato de contenido, las opciones y las respuestas del contador (coap-…).</translation>
    </message>
</context>
<context>
    <name>FieldHelp</name>
    <message>
        <source>Compare the meter's voltage with a reference multimeter, by an error budget</source>
        <translation>Comparar la tensión del contador con un multímetro de referencia, según un presupuesto de errores</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Ejemplos:</translation>
    </message>
    <message>
        <source>The meter; without it the multimeter alone is read</source>
        <translation>El contador; si se omite, se lee solo el multímetro</translation>
    </message>
    <message>
        <source>The multimeter: fluke28x:///dev/…, fluke18x:///dev/…, scpi:///dev/…, scpi+tcp://host:5025, or auto:///dev/…</source>
        <translation>El multímetro: fluke28x:///dev/…, fluke18x:///dev/…, scpi:///dev/…, scpi+tcp://host:5025 o auto:///dev/…</translation>
    </message>
    <message>
        <source>Where its probes are, L1 when left out; between phases the meter's angles are used</source>
        <translation>Dónde están sus puntas de prueba; si se omite, L1; entre fases se usan los ángulos del contador</translation>
    </message>
    <message>
        <source>The meter's allowance for voltage in percent of its reading; 1 is assumed when left out</source>
        <translation>La tolerancia de tensión del contador en porcentaje de su lectura; si se omite, se supone 1</translation>
    </message>
    <message>
        <source>The multimeter's AC volts accuracy when the program does not know the model: "0.4%+40" is percent of reading and counts, "0.06%+0.03%" percent of reading and of range</source>
        <translation>La exactitud del multímetro en tensión alterna si el programa no conoce el modelo: "0.4%+40" es porcentaje de la lectura y dígitos, "0.06%+0.03%" porcentaje de la lectura y del rango</translation>
    </message>
    <message>
        <source>So many pairs of readings, 5 when left out</source>
        <translation>Número de pares de lecturas; 5 si se omite</translation>
    </message>
    <message>
        <source>Say what stands between this computer and a meter: rights, other programs, adapter, line</source>
        <translation>Indicar qué se interpone entre este equipo y un contador: permisos, otros programas, adaptador, línea</translation>
    </message>
    <message>
        <source>The serial port; the only probe there is when left out</source>
        <translation>El puerto serie; si se omite, la única sonda que haya</translation>
    </message>
    <message>
        <source>Also call the meter: echo, power of the head, protocol, speed</source>
        <translation>Llamar también al contador: eco, alimentación del cabezal, protocolo, velocidad</translation>
    </message>
    <message>
        <source>Show how well the light passes, again and again while the head is moved; Ctrl-C ends it</source>
        <translation>Mostrar lo bien que pasa la luz, de forma continua mientras se mueve el cabezal; Ctrl-C termina</translation>
    </message>
    <message>
        <source>With --align: end after so many exchanges</source>
        <translation>Con --align: terminar tras este número de intercambios</translation>
    </message>
    <message>
        <source>Find the meter behind a serial port: protocol, speed, power of the head, address</source>
        <translation>Buscar el contador detrás de un puerto serie: protocolo, velocidad, alimentación del cabezal, dirección</translation>
    </message>
    <message>
        <source>The serial port, /dev/ttyUSB0 or auto:///dev/ttyUSB0</source>
        <translation>El puerto serie, /dev/ttyUSB0 o auto:///dev/ttyUSB0</translation>
    </message>
    <message>
        <source>not one of L1, L2, L3, L1-L2, L2-L3, L3-L1</source>
        <translation>no es L1, L2, L3, L1-L2, L2-L3 ni L3-L1</translation>
    </message>
    <message>
        <source>not an accuracy such as 0.4%+40 or 0.06%+0.03%</source>
        <translation>no es una exactitud como 0.4%+40 o 0.06%+0.03%</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>The port %1 does not exist.</source>
        <translation>El puerto %1 no existe.</translation>
    </message>
    <message>
        <source>The adapter is not plugged in, its number has changed since it was plugged in again, or the name is mistyped.</source>
        <translation>El adaptador no está enchufado, su número ha cambiado al volver a enchufarlo o el nombre está mal escrito.</translation>
    </message>
    <message>
        <source>Plug the probe in and look at the list of ports; the names under /dev/serial/by-id stay the same.</source>
        <translation>Enchufe la sonda y mire la lista de puertos; los nombres bajo /dev/serial/by-id no cambian.</translation>
    </message>
    <message>
        <source>%1 is no serial port.</source>
        <translation>%1 no es un puerto serie.</translation>
    </message>
    <message>
        <source>The name belongs to a file or a folder.</source>
        <translation>El nombre pertenece a un archivo o a una carpeta.</translation>
    </message>
    <message>
        <source>Choose a port from the list.</source>
        <translation>Elija un puerto de la lista.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The port %1 is there; it is a pseudo terminal, not an adapter.</source>
        <translation>El puerto %1 está presente; es un pseudoterminal, no un adaptador.</translation>
    </message>
    <message>
        <source>The port %1 is there.</source>
        <translation>El puerto %1 está presente.</translation>
    </message>
    <message>
        <source>You may read and write the port.</source>
        <translation>Puede leer y escribir el puerto.</translation>
    </message>
    <message>
        <source>You may not open the port yet.</source>
        <translation>Todavía no puede abrir el puerto.</translation>
    </message>
    <message>
        <source>“%1” was added to the group “%2” after this session had begun.</source>
        <translation>«%1» se añadió al grupo «%2» después de empezar esta sesión.</translation>
    </message>
    <message>
        <source>Log out and in again, or start the program from a shell of the new group.</source>
        <translation>Cierre la sesión y vuelva a iniciarla, o inicie el programa desde un shell del grupo nuevo.</translation>
    </message>
    <message>
        <source>You may not open the port.</source>
        <translation>No puede abrir el puerto.</translation>
    </message>
    <message>
        <source>The group “%1” has no right to read and write it.</source>
        <translation>El grupo «%1» no tiene permiso para leerlo y escribirlo.</translation>
    </message>
    <message>
        <source>Give the group its right back, or plug the adapter in again so that the system sets it.</source>
        <translation>Devuelva el permiso al grupo o vuelva a enchufar el adaptador para que el sistema lo establezca.</translation>
    </message>
    <message>
        <source>The port belongs to the group “%1”, and “%2” is not in it.</source>
        <translation>El puerto pertenece al grupo «%1» y «%2» no está en él.</translation>
    </message>
    <message>
        <source>Run this command, then log out and in again.</source>
        <translation>Ejecute este comando; después cierre la sesión y vuelva a iniciarla.</translation>
    </message>
    <message>
        <source>ModemManager has the port open and probes it.</source>
        <translation>ModemManager tiene abierto el puerto y lo está sondeando.</translation>
    </message>
    <message>
        <source>“%1” (process %2) has the port open.</source>
        <translation>«%1» (proceso %2) tiene abierto el puerto.</translation>
    </message>
    <message>
        <source>It takes every new serial adapter for a modem and sends commands to it.</source>
        <translation>Toma por módem todo adaptador serie nuevo y le envía comandos.</translation>
    </message>
    <message>
        <source>Another program, or another window of this one, uses the probe.</source>
        <translation>Otro programa, u otra ventana de este, usa la sonda.</translation>
    </message>
    <message>
        <source>Wait half a minute, or tell ModemManager to leave adapters alone: install the package of this program, which brings the udev rule, or stop it.</source>
        <translation>Espere medio minuto o haga que ModemManager no toque los adaptadores: instale el paquete de este programa, que trae la regla udev, o deténgalo.</translation>
    </message>
    <message>
        <source>Close that program, then try again.</source>
        <translation>Cierre ese programa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No program of yours has the port open; other users' programs cannot be seen.</source>
        <translation>Ningún programa suyo tiene abierto el puerto; los programas de otros usuarios no se pueden ver.</translation>
    </message>
    <message>
        <source>Only the system's administrator may look into every process.</source>
        <translation>Solo el administrador del sistema puede examinar todos los procesos.</translation>
    </message>
    <message>
        <source>When the port is busy, look as administrator.</source>
        <translation>Si el puerto está ocupado, compruébelo como administrador.</translation>
    </message>
    <message>
        <source>No other program has the port open.</source>
        <translation>Ningún otro programa tiene abierto el puerto.</translation>
    </message>
    <message>
        <source>ModemManager runs and leaves this port alone.</source>
        <translation>ModemManager está en marcha y no toca este puerto.</translation>
    </message>
    <message>
        <source>ModemManager runs and may probe this port when it is plugged in.</source>
        <translation>ModemManager está en marcha y puede sondear este puerto al enchufarlo.</translation>
    </message>
    <message>
        <source>No udev rule tells it to leave the adapter alone.</source>
        <translation>Ninguna regla udev le indica que no toque el adaptador.</translation>
    </message>
    <message>
        <source>Install the rule that comes with this program, then plug the adapter in again; until then wait 20 seconds after plugging in.</source>
        <translation>Instale la regla que trae este programa y vuelva a enchufar el adaptador; hasta entonces, espere 20 segundos después de enchufarlo.</translation>
    </message>
    <message>
        <source>Kamstrup optical eye</source>
        <translation>Ojo óptico Kamstrup</translation>
    </message>
    <message>
        <source>Abacus optical probe</source>
        <translation>Sonda óptica Abacus</translation>
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
        <translation>Serie FTDI FT-X</translation>
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
        <translation>un adaptador USB</translation>
    </message>
    <message>
        <source>The adapter is %1 (%2), but no driver is named for it.</source>
        <translation>El adaptador es %1 (%2), pero no tiene asignado ningún controlador.</translation>
    </message>
    <message>
        <source>The kernel does not know these ids.</source>
        <translation>El núcleo (kernel) no conoce estos identificadores.</translation>
    </message>
    <message>
        <source>Tell the driver about them, for example for an FTDI chip.</source>
        <translation>Indíqueselos al controlador, por ejemplo para un chip FTDI.</translation>
    </message>
    <message>
        <source>The adapter is %1 (%2) with the driver %3.</source>
        <translation>El adaptador es %1 (%2) con el controlador %3.</translation>
    </message>
    <message>
        <source>The adapter is %1 (%2, “%3”) with the driver %4.</source>
        <translation>El adaptador es %1 (%2, «%3») con el controlador %4.</translation>
    </message>
    <message>
        <source>The port is no USB adapter.</source>
        <translation>El puerto no es un adaptador USB.</translation>
    </message>
    <message>
        <source>The port is no USB adapter; its driver is %1.</source>
        <translation>El puerto no es un adaptador USB; su controlador es %1.</translation>
    </message>
    <message numerus="yes">
        <source>The adapter hands octets on after %n millisecond(s).</source>
        <translation>
            <numerusform>El adaptador entrega los octetos al cabo de %n milisegundo.</numerusform>
            <numerusform>El adaptador entrega los octetos al cabo de %n milisegundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The adapter keeps octets back for %n millisecond(s).</source>
        <translation>
            <numerusform>El adaptador retiene los octetos %n milisegundo.</numerusform>
            <numerusform>El adaptador retiene los octetos %n milisegundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is how FTDI adapters are set at the factory.</source>
        <translation>Así vienen ajustados de fábrica los adaptadores FTDI.</translation>
    </message>
    <message>
        <source>This program asks for 1 ms each time it opens the port; the udev rule of its package makes that the usual value.</source>
        <translation>Este programa pide 1 ms cada vez que abre el puerto; la regla udev de su paquete lo convierte en el valor habitual.</translation>
    </message>
    <message>
        <source>Low latency is set when the port is opened.</source>
        <translation>La baja latencia se ajusta al abrir el puerto.</translation>
    </message>
    <message>
        <source>The driver does not take the low-latency setting.</source>
        <translation>El controlador no admite el ajuste de baja latencia.</translation>
    </message>
    <message>
        <source>A pseudo terminal has no such setting.</source>
        <translation>Un pseudoterminal no tiene este ajuste.</translation>
    </message>
    <message>
        <source>Only some adapters have it; others need none.</source>
        <translation>Solo lo tienen algunos adaptadores; los demás no lo necesitan.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) came with a wrong parity bit.</source>
        <translation>
            <numerusform>Llegó %n carácter con un bit de paridad erróneo.</numerusform>
            <numerusform>Llegaron %n caracteres con un bit de paridad erróneo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Light falls in from the side, the head sits askew, or the format is not the meter's.</source>
        <translation>Entra luz por un lado, el cabezal está torcido o el formato no es el del contador.</translation>
    </message>
    <message>
        <source>Seat the head again and shade it.</source>
        <translation>Vuelva a colocar el cabezal y dele sombra.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) came without a stop bit.</source>
        <translation>
            <numerusform>Llegó %n carácter sin bit de parada.</numerusform>
            <numerusform>Llegaron %n caracteres sin bit de parada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The speed is not the meter's, or the signal is too weak to keep its shape.</source>
        <translation>La velocidad no es la del contador o la señal es demasiado débil para conservar su forma.</translation>
    </message>
    <message>
        <source>Let the program find the speed, and seat the head again.</source>
        <translation>Deje que el programa busque la velocidad y vuelva a colocar el cabezal.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) were lost in the adapter or the driver.</source>
        <translation>
            <numerusform>Se perdió %n carácter en el adaptador o en el controlador.</numerusform>
            <numerusform>Se perdieron %n caracteres en el adaptador o en el controlador.</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer was too busy, or a USB hub passes octets on too late.</source>
        <translation>El equipo estaba demasiado ocupado o un concentrador USB transmite los octetos demasiado tarde.</translation>
    </message>
    <message>
        <source>Plug the probe into a socket of the computer itself.</source>
        <translation>Enchufe la sonda directamente en un puerto USB del equipo.</translation>
    </message>
    <message numerus="yes">
        <source>The line was held down %n time(s) (break).</source>
        <translation>
            <numerusform>La línea se mantuvo a nivel bajo %n vez (break).</numerusform>
            <numerusform>La línea se mantuvo a nivel bajo %n veces (break).</numerusform>
        </translation>
    </message>
    <message>
        <source>The receiver sees light without pause: the sun, a lamp, or the head is off the meter.</source>
        <translation>El receptor ve luz sin pausa: el sol, una lámpara o el cabezal está fuera del contador.</translation>
    </message>
    <message>
        <source>Shade the head and put it on the meter.</source>
        <translation>Dé sombra al cabezal y colóquelo sobre el contador.</translation>
    </message>
    <message>
        <source>The driver counted no parity, framing, overrun or break errors.</source>
        <translation>El controlador no contó errores de paridad, de encuadre, de desbordamiento ni de break.</translation>
    </message>
    <message>
        <source>RTS %1, DTR %2</source>
        <translation>RTS %1, DTR %2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>The head is fed with %1, which is the usual way.</source>
        <translation>El cabezal se alimenta con %1, que es lo habitual.</translation>
    </message>
    <message>
        <source>The head needs %1.</source>
        <translation>El cabezal necesita %1.</translation>
    </message>
    <message>
        <source>The line gives back what is sent; the program takes the echo out.</source>
        <translation>La línea devuelve lo que se envía; el programa elimina el eco.</translation>
    </message>
    <message>
        <source>That is so with two-wire lines, current loops and some heads.</source>
        <translation>Es así en líneas de dos hilos, bucles de corriente y algunos cabezales.</translation>
    </message>
    <message>
        <source>A meter answers: %1 (%2).</source>
        <translation>Responde un contador: %1 (%2).</translation>
    </message>
    <message>
        <source>Use this address in the other commands.</source>
        <translation>Use esta dirección en los demás comandos.</translation>
    </message>
    <message>
        <source>It sent %1.</source>
        <translation>Envió %1.</translation>
    </message>
    <message>
        <source>listening, %1</source>
        <translation>escuchando, %1</translation>
    </message>
    <message numerus="yes">
        <source>HDLC, %1, %2, server %3 in %n octet(s)</source>
        <translation>
            <numerusform>HDLC, %1, %2, servidor %3 en %n octeto</numerusform>
            <numerusform>HDLC, %1, %2, servidor %3 en %n octetos</numerusform>
        </translation>
    </message>
    <message>
        <source>ANSI C12.18, %1, %2</source>
        <translation>ANSI C12.18, %1, %2</translation>
    </message>
    <message>
        <source>IEC 62056-21 sign-on, %1, %2</source>
        <translation>Saludo inicial IEC 62056-21, %1, %2</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>silencio</translation>
    </message>
    <message>
        <source>only the echo</source>
        <translation>solo el eco</translation>
    </message>
    <message>
        <source>octets without sense</source>
        <translation>octetos sin sentido</translation>
    </message>
    <message>
        <source>text that is no meter's</source>
        <translation>texto que no es de un contador</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondió</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Otros programas</translation>
    </message>
    <message>
        <source>ModemManager</source>
        <translation>ModemManager</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adaptador</translation>
    </message>
    <message>
        <source>Latency timer</source>
        <translation>Temporizador de latencia</translation>
    </message>
    <message>
        <source>Low latency</source>
        <translation>Baja latencia</translation>
    </message>
    <message>
        <source>Power of the head</source>
        <translation>Alimentación del cabezal</translation>
    </message>
    <message>
        <source>Parity errors</source>
        <translation>Errores de paridad</translation>
    </message>
    <message>
        <source>Framing errors</source>
        <translation>Errores de encuadre</translation>
    </message>
    <message>
        <source>Overruns</source>
        <translation>Desbordamientos</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Echo</source>
        <translation>Eco</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Contador</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bueno</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>FleetHelp</name>
    <message>
        <source>Read many meters at once over one UDP socket</source>
        <translation>Leer muchos contadores a la vez por un solo socket UDP</translation>
    </message>
    <message>
        <source>Read registers of every meter of a list or a mesh; exit 0: all of them, 5: some, 3: none</source>
        <translation>Leer registros de todos los contadores de una lista o una malla; salida 0: todos, 5: algunos, 3: ninguno</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Ejemplos:</translation>
    </message>
    <message>
        <source>File with one meter a line: its address, then its name; “-” is standard input</source>
        <translation>Archivo con un contador por línea: su dirección y después su nombre; «-» es la entrada estándar</translation>
    </message>
    <message>
        <source>Border router or file of snapshots: its nodes are the meters when there is no list, and their ways through the mesh are known</source>
        <translation>Router de borde o archivo de instantáneas: sus nodos son los contadores cuando no hay lista, y se conocen sus caminos por la malla</translation>
    </message>
    <message>
        <source>UDP port of the meters of a mesh, 4059 when left out</source>
        <translation>Puerto UDP de los contadores de una malla; 4059 si se omite</translation>
    </message>
    <message>
        <source>Settings of addresses that have none, as client=1&amp;profile=NAME</source>
        <translation>Ajustes de las direcciones que no los tienen, como client=1&amp;profile=NAME</translation>
    </message>
    <message>
        <source>OBIS codes or CLASS:OBIS:ATTRIBUTE, with commas between; import and export when left out</source>
        <translation>Códigos OBIS o CLASS:OBIS:ATTRIBUTE, separados por comas; si se omite, importación y exportación</translation>
    </message>
    <message>
        <source>not an OBIS code</source>
        <translation>no es un código OBIS</translation>
    </message>
    <message>
        <source>Ask for each value once; without keys the readings are then not verified</source>
        <translation>Pedir cada valor una sola vez; sin claves, las lecturas quedan entonces sin verificar</translation>
    </message>
    <message>
        <source>Do not release the associations: saves air, the meters forget them by themselves</source>
        <translation>No liberar las asociaciones: ahorra tiempo de radio, los contadores las olvidan por sí solos</translation>
    </message>
    <message>
        <source>Most exchanges under way at once; otherwise the measured delay decides</source>
        <translation>Máximo de intercambios en curso a la vez; si no, decide el retardo medido</translation>
    </message>
    <message>
        <source>Most exchanges under way through one router of the mesh, 4 when left out</source>
        <translation>Máximo de intercambios en curso a través de un router de la malla; 4 si se omite</translation>
    </message>
    <message>
        <source>Put the readings into the store and its queue</source>
        <translation>Poner las lecturas en el almacén y en su cola</translation>
    </message>
    <message>
        <source>The same with another store</source>
        <translation>Lo mismo con otro almacén</translation>
    </message>
    <message>
        <source>File that remembers what this round has read: run again, it asks only for what is missing</source>
        <translation>Archivo que recuerda lo que ha leído esta ronda: si se repite, solo pide lo que falta</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Reads electricity meters over DLMS/COSEM and brings the readings to the head-end.</source>
        <translation>Lee contadores eléctricos por DLMS/COSEM y lleva las lecturas a la cabecera.</translation>
    </message>
    <message>
        <source>Print the version and end</source>
        <translation>Mostrar la versión y terminar</translation>
    </message>
    <message>
        <source>Options of every command</source>
        <translation>Opciones de todos los comandos</translation>
    </message>
    <message>
        <source>One JSON object a line on standard output, errors included</source>
        <translation>Un objeto JSON por línea en la salida estándar, errores incluidos</translation>
    </message>
    <message>
        <source>File whose first line is the password (mode 600); - reads it from standard input</source>
        <translation>Archivo cuya primera línea es la contraseña (modo 600); - la lee de la entrada estándar</translation>
    </message>
    <message>
        <source>Record every octet into this visit file (docs/formats.md); secrets are masked</source>
        <translation>Grabar cada octeto en este archivo de visita (docs/formats.md); los secretos se enmascaran</translation>
    </message>
    <message>
        <source>Stop after so many seconds, keeping what was read</source>
        <translation>Detenerse tras estos segundos, conservando lo leído</translation>
    </message>
    <message>
        <source>The meter, for example optical:///dev/ttyUSB0 or tcp://10.0.0.7:4059</source>
        <translation>El contador, por ejemplo optical:///dev/ttyUSB0 o tcp://10.0.0.7:4059</translation>
    </message>
    <message>
        <source>Say which meter it is: serial number, model, firmware, clock</source>
        <translation>Indicar qué contador es: número de serie, modelo, firmware, reloj</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Ejemplos:</translation>
    </message>
    <message>
        <source>List the objects that the meter shows to this client</source>
        <translation>Listar los objetos que el contador muestra a este cliente</translation>
    </message>
    <message>
        <source>Only objects of this interface class (3 register, 7 load profile, 8 clock)</source>
        <translation>Solo objetos de esta clase de interfaz (3 registro, 7 curva de carga, 8 reloj)</translation>
    </message>
    <message>
        <source>Read attributes; registers come scaled and with their unit</source>
        <translation>Leer atributos; los registros vienen escalados y con su unidad</translation>
    </message>
    <message>
        <source>What to read, for example 3:1.0.1.8.0.255:2; an OBIS code alone means the value of a register</source>
        <translation>Qué leer, por ejemplo 3:1.0.1.8.0.255:2; un código OBIS solo significa el valor de un registro</translation>
    </message>
    <message>
        <source>Read each register twice and compare</source>
        <translation>Leer cada registro dos veces y comparar</translation>
    </message>
    <message>
        <source>Read a load profile; rows are printed as they come</source>
        <translation>Leer una curva de carga; las filas se muestran según llegan</translation>
    </message>
    <message>
        <source>The profile, for example 1.0.99.1.0</source>
        <translation>La curva de carga, por ejemplo 1.0.99.1.0</translation>
    </message>
    <message>
        <source>First interval, ISO 8601, UTC unless it names a zone; the oldest row when left out</source>
        <translation>Primer intervalo, ISO 8601, UTC salvo que indique una zona; si se omite, la fila más antigua</translation>
    </message>
    <message>
        <source>Last interval; the newest row when left out</source>
        <translation>Último intervalo; si se omite, la fila más reciente</translation>
    </message>
    <message>
        <source>In place of --from: so long back from now, for example 90min, 36h or 7d</source>
        <translation>En lugar de --from: este tiempo hacia atrás desde ahora, por ejemplo 90min, 36h o 7d</translation>
    </message>
    <message>
        <source>Minutes that the meter's clock adds to reach UTC, when the meter leaves them out (-60 is UTC+1)</source>
        <translation>Minutos que se suman al reloj del contador para obtener UTC, si el contador los omite (-60 es UTC+1)</translation>
    </message>
    <message>
        <source>Also keep the readings in the local store, from where “ami-cli sync” sends them</source>
        <translation>Guardar también las lecturas en el almacén local, desde donde «ami-cli sync» las envía</translation>
    </message>
    <message>
        <source>As --keep, in this file</source>
        <translation>Como --keep, en este archivo</translation>
    </message>
    <message>
        <source>Show voltages, currents, power and radio again and again</source>
        <translation>Mostrar tensiones, corrientes, potencia y radio de forma continua</translation>
    </message>
    <message>
        <source>Time from one poll to the next, 5 when left out</source>
        <translation>Tiempo de una consulta a la siguiente; 5 si se omite</translation>
    </message>
    <message>
        <source>End after so many polls; without it Ctrl-C ends it</source>
        <translation>Terminar tras este número de consultas; si se omite, con Ctrl-C</translation>
    </message>
    <message>
        <source>Send the stored readings to the head-end, each exactly once</source>
        <translation>Enviar las lecturas guardadas a la cabecera, cada una exactamente una vez</translation>
    </message>
    <message>
        <source>The local store; the usual one when left out</source>
        <translation>El almacén local; si se omite, el habitual</translation>
    </message>
    <message>
        <source>Server, https://host/v1/ingest; MDMS_ENDPOINT when left out</source>
        <translation>Servidor, https://host/v1/ingest; si se omite, MDMS_ENDPOINT</translation>
    </message>
    <message>
        <source>Own certificate and chain, PEM; MDMS_CERTIFICATE when left out</source>
        <translation>Certificado propio y cadena, PEM; si se omite, MDMS_CERTIFICATE</translation>
    </message>
    <message>
        <source>Its private key, PEM, mode 600; MDMS_KEY_FILE when left out</source>
        <translation>Su clave privada, PEM, modo 600; si se omite, MDMS_KEY_FILE</translation>
    </message>
    <message>
        <source>Authorities to trust, PEM; MDMS_CA or the system's when left out</source>
        <translation>Autoridades de confianza, PEM; si se omite, MDMS_CA o las del sistema</translation>
    </message>
    <message>
        <source>Readings in one batch at most</source>
        <translation>Máximo de lecturas por lote</translation>
    </message>
    <message>
        <source>List the serial ports and say which are optical probes</source>
        <translation>Listar los puertos serie e indicar cuáles son sondas ópticas</translation>
    </message>
    <message>
        <source>not a time such as 2026-11-22 or 2026-11-22T18:00Z</source>
        <translation>no es una hora como 2026-11-22 o 2026-11-22T18:00Z</translation>
    </message>
    <message>
        <source>not an OBIS code such as 1.0.99.1.0 or 1-0:99.1.0</source>
        <translation>no es un código OBIS como 1.0.99.1.0 o 1-0:99.1.0</translation>
    </message>
    <message>
        <source>neither CLASS:OBIS:ATTRIBUTE such as 3:1.0.1.8.0.255:2 nor an OBIS code</source>
        <translation>no es CLASS:OBIS:ATTRIBUTE, como 3:1.0.1.8.0.255:2, ni un código OBIS</translation>
    </message>
    <message>
        <source>not a period such as 90min, 36h or 7d</source>
        <translation>no es un período como 90min, 36h o 7d</translation>
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
        <translation>Direcciones (docs/addresses.md):
  optical:///dev/ttyUSB0              sonda óptica, inicio de sesión y HDLC
  hdlc:///dev/ttyS0?baud=9600         HDLC por RS-485 o RS-232
  tcp://10.0.0.7:4059                 wrapper DLMS sobre TCP (udp:// igualmente)
  hdlc+tcp://10.0.0.7:8000            HDLC dentro de TCP
  replay:visit.txt?speed=full         una visita grabada con --trace
  ?client=17 y similares eligen el cliente; la contraseña viene solo de --password-file.
  ?client=1&amp;auth=gmac y similares eligen la seguridad; las claves vienen solo de --keys.

Códigos de salida:
  0  hecho                            5  hecho en parte, o lo recibido no es fiable
  1  fallo en este programa           6  se detuvo el envío al servidor; el resto espera
  2  argumentos o dirección erróneos  7  no se puede usar el almacén local o un archivo indicado
  3  contador no alcanzado o perdido  8  --timeout vencido
  4  rechazado por el contador        9  nadie aprobó un cambio: no se cambió nada
                                      130  detenido con Ctrl-C; lo leído se conserva

«ami-cli COMMAND --help» ofrece ejemplos de cada comando.</translation>
    </message>
    <message>
        <source>Key file of the meter (mode 600, docs/keys.md), for ciphered and high-level secured associations; - reads it from standard input</source>
        <translation>Archivo de claves del contador (modo 600, docs/keys.md), para asociaciones cifradas y con seguridad de alto nivel; - lo lee de la entrada estándar</translation>
    </message>
    <message>
        <source>Believe the meter's invocation counters this once: more than 1048576 ahead, or below those it used before</source>
        <translation>Creer por esta vez los contadores de invocación del contador: más de 1048576 de adelanto, o por debajo de los que usó antes</translation>
    </message>
    <message>
        <source>Only one of password and keys can come from standard input.</source>
        <translation>Solo una de las dos, contraseña o claves, puede venir de la entrada estándar.</translation>
    </message>
    <message>
        <source>Name every attribute and method with its rights and its type</source>
        <translation>Indicar cada atributo y método con sus derechos y su tipo</translation>
    </message>
    <message>
        <source>Minutes to be added to --deviation while the clock says daylight saving: -60 for a clock that is put forward; 0 when left out</source>
        <translation>Minutos que se suman a --deviation mientras el reloj indica horario de verano: -60 para un reloj que se adelanta; si se omite, 0</translation>
    </message>
    <message>
        <source>Null cells hold no value; without it they repeat the value of the row before, as the standard has it</source>
        <translation>Las celdas nulas no contienen valor; sin esta opción repiten el valor de la fila anterior, como dice la norma</translation>
    </message>
    <message>
        <source>Examine how well a meter keeps to the standard, without changing it</source>
        <translation>Examinar hasta qué punto un contador cumple la norma, sin modificarlo</translation>
    </message>
    <message>
        <source>Leave out what needs further associations: small blocks and small frames</source>
        <translation>Omitir lo que necesita más asociaciones: bloques pequeños y tramas pequeñas</translation>
    </message>
    <message>
        <source>Ask for services as well that the meter does not claim</source>
        <translation>Pedir también los servicios que el contador no declara</translation>
    </message>
    <message>
        <source>Longest profile that is read to the end, 2000 rows when left out</source>
        <translation>Perfil más largo que se lee hasta el final; si se omite, 2000 filas</translation>
    </message>
    <message>
        <source>Also write the report as a page for a browser and for print</source>
        <translation>Escribir también el informe como página para el navegador y para imprimir</translation>
    </message>
    <message>
        <source>List the meter profiles that ?profile= can name</source>
        <translation>Listar los perfiles de contador que ?profile= puede indicar</translation>
    </message>
    <message>
        <source>Say what an error code means, where it comes from and what to do</source>
        <translation>Explicar qué significa un código de error, de dónde viene y qué hacer</translation>
    </message>
    <message>
        <source>The code as it was printed, layer/name or layer/number, a detail behind it (1.1.13, 0x0106), or a part of a name; every code when left out</source>
        <translation>El código tal como se mostró, layer/name o layer/number, un detalle que lo sigue (1.1.13, 0x0106) o parte de un nombre; si se omite, todos los códigos</translation>
    </message>
    <message>
        <source>Take messages apart: HDLC, wrapper, ACSE and xDLMS, from hexadecimal text, a file or a capture</source>
        <translation>Desglosar mensajes: HDLC, wrapper, ACSE y xDLMS, a partir de texto hexadecimal, un archivo o una captura</translation>
    </message>
    <message>
        <source>Hexadecimal text, the name of a file (visit file, pcap, pcapng, hexadecimal text, binary), or - for standard input</source>
        <translation>Texto hexadecimal, el nombre de un archivo (archivo de visita, pcap, pcapng, texto hexadecimal, binario), o - para la entrada estándar</translation>
    </message>
    <message>
        <source>One XML document in place of trees; “encode” makes octets of it again</source>
        <translation>Un solo documento XML en lugar de árboles; «encode» lo convierte de nuevo en octetos</translation>
    </message>
    <message>
        <source>What stands around the messages; it is found out when this is not given</source>
        <translation>Qué rodea a los mensajes; si no se indica, se averigua</translation>
    </message>
    <message>
        <source>Make octets of messages in XML</source>
        <translation>Convertir en octetos mensajes en XML</translation>
    </message>
    <message>
        <source>XML document, or - for standard input</source>
        <translation>Documento XML, o - para la entrada estándar</translation>
    </message>
    <message>
        <source>Write the octets themselves, one message behind the other, in place of hexadecimal lines</source>
        <translation>Escribir los octetos mismos, un mensaje tras otro, en lugar de líneas hexadecimales</translation>
    </message>
    <message>
        <source>Print the XML schema and end</source>
        <translation>Mostrar el esquema XML y terminar</translation>
    </message>
    <message>
        <source>Also say which services were negotiated with the meter, and its largest message</source>
        <translation>Decir también qué servicios se acordaron con el contador y su mensaje más largo</translation>
    </message>
    <message>
        <source>Read every row until two reads agree, where no tag or signature proves it</source>
        <translation>Leer cada fila hasta que dos lecturas coincidan, donde ninguna etiqueta ni firma la demuestre</translation>
    </message>
    <message>
        <source>Take the readout of an IEC 62056-21 meter (modes A to D)</source>
        <translation>Tomar la lectura de datos de un contador IEC 62056-21 (modos A a D)</translation>
    </message>
    <message>
        <source>Read twice and mark what came twice alike: a block check alone lets two lost octets pass</source>
        <translation>Leer dos veces y marcar lo que llegó igual ambas veces: un control de bloque por sí solo deja pasar dos octetos perdidos</translation>
    </message>
    <message>
        <source>Read, write and execute in the programming mode of an IEC 62056-21 meter</source>
        <translation>Leer, escribir y ejecutar en el modo de programación de un contador IEC 62056-21</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>read: addresses such as 1.8.0; write: address and value; execute: address and perhaps a value</source>
        <translation>read: direcciones como 1.8.0; write: dirección y valor; execute: dirección y, si procede, un valor</translation>
    </message>
    <message>
        <source>Digit behind R, W or E: 1 plain, 2 formatted, 3 and 4 in partial blocks; 1 when left out, 2 for execute</source>
        <translation>Cifra tras R, W o E: 1 simple, 2 con formato, 3 y 4 en bloques parciales; si se omite, 1, o 2 para execute</translation>
    </message>
    <message>
        <source>Tell what a recorded visit holds, and write it for other programs</source>
        <translation>Indicar qué contiene una visita grabada y escribirla para otros programas</translation>
    </message>
    <message>
        <source>A visit file, as --trace records it</source>
        <translation>Un archivo de visita, como lo graba --trace</translation>
    </message>
    <message>
        <source>Write the visit as a pcapng file; masked octets are 0 in it</source>
        <translation>Escribir la visita como archivo pcapng; los octetos enmascarados aparecen como 0</translation>
    </message>
    <message>
        <source>What to do: send (run, when left out), show the queue or its conflicts, pause or resume it, send one entry or all at once, write unsent data into a file or take them from one, decide a conflict</source>
        <translation>Qué hacer: enviar (run, si se omite), mostrar la cola o sus conflictos, ponerla en pausa o reanudarla, enviar una entrada o todas de inmediato, escribir los datos sin enviar en un archivo o tomarlos de uno, decidir un conflicto</translation>
    </message>
    <message>
        <source>For export and import a file; for retry an identity; for decide BATCH:ITEM and keep-theirs, send-mine-again or leave-open</source>
        <translation>Para export e import, un archivo; para retry, una identidad; para decide, BATCH:ITEM y keep-theirs, send-mine-again o leave-open</translation>
    </message>
    <message>
        <source>Also what is confirmed or decided</source>
        <translation>También lo confirmado o decidido</translation>
    </message>
    <message>
        <source>Send readings and events alone</source>
        <translation>Enviar solo lecturas y eventos</translation>
    </message>
    <message>
        <source>Why your value is the right one</source>
        <translation>Por qué su valor es el correcto</translation>
    </message>
    <message>
        <source>HTTP proxy, http://host:port; MDMS_PROXY or the system's when left out</source>
        <translation>Proxy HTTP, http://host:port; si se omite, MDMS_PROXY o el del sistema</translation>
    </message>
    <message>
        <source>File with user:password for the proxy, mode 600; MDMS_PROXY_SECRET_FILE when left out</source>
        <translation>Archivo con user:password para el proxy, modo 600; si se omite, MDMS_PROXY_SECRET_FILE</translation>
    </message>
    <message>
        <source>Check an edited table that maps registers to reading types</source>
        <translation>Comprobar una tabla modificada que asigna registros a tipos de lectura</translation>
    </message>
    <message>
        <source>The edited file</source>
        <translation>El archivo modificado</translation>
    </message>
</context>
<context>
    <name>MeshAdvice</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>heard</source>
        <translation>oído</translation>
    </message>
    <message>
        <source>authenticated</source>
        <translation>autenticado</translation>
    </message>
    <message>
        <source>has an address</source>
        <translation>tiene dirección</translation>
    </message>
    <message>
        <source>operational</source>
        <translation>operativo</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bueno</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>regular</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>malo</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 % of %n probe(s)</source>
        <translation>
            <numerusform>%1 % de %n sondeo</numerusform>
            <numerusform>%1 % de %n sondeos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 % of %n frame(s)</source>
        <translation>
            <numerusform>%1 % de %n trama</numerusform>
            <numerusform>%1 % de %n tramas</numerusform>
        </translation>
    </message>
    <message>
        <source>Node %1 is authenticated but has had no routes for %2.</source>
        <translation>El nodo %1 está autenticado, pero no tiene rutas desde hace %2.</translation>
    </message>
    <message>
        <source>Check that the firewall lets RPL, DHCPv6 and the relay through (ICMPv6 155, UDP 546, 547, 10253), and that IPv6 forwarding is on.</source>
        <translation>Compruebe que el cortafuegos deja pasar RPL, DHCPv6 y el relé (ICMPv6 155, UDP 546, 547, 10253) y que el reenvío de IPv6 está activado.</translation>
    </message>
    <message>
        <source>Node %1 has been heard for %2 but is not authenticated.</source>
        <translation>El nodo %1 se oye desde hace %2, pero no está autenticado.</translation>
    </message>
    <message>
        <source>Check its certificate.</source>
        <translation>Compruebe su certificado.</translation>
    </message>
    <message>
        <source>Node %1 has been stuck in authentication behind %2 for %3.</source>
        <translation>El nodo %1 está detenido en la autenticación detrás de %2 desde hace %3.</translation>
    </message>
    <message>
        <source>Check its certificate and the link between the two.</source>
        <translation>Compruebe su certificado y el enlace entre los dos.</translation>
    </message>
    <message>
        <source>%1 hears %2 at %3 dBm: under %4 dBm, %5 dB above the receiver's limit.</source>
        <translation>%1 oye a %2 con %3 dBm: por debajo de %4 dBm, %5 dB por encima del límite del receptor.</translation>
    </message>
    <message>
        <source>Move or turn the antenna, or look for what stands in between.</source>
        <translation>Desplace o gire la antena, o busque qué hay en medio.</translation>
    </message>
    <message>
        <source>Node %1 loses %2 on the way to the border router and back.</source>
        <translation>El nodo %1 pierde %2 en el camino de ida y vuelta al router de borde.</translation>
    </message>
    <message>
        <source>Look at the loss of each hop of its path.</source>
        <translation>Mire la pérdida de cada salto de su ruta.</translation>
    </message>
    <message>
        <source>The link of %1 with its parent %2 loses %3.</source>
        <translation>El enlace de %1 con su padre %2 pierde %3.</translation>
    </message>
    <message>
        <source>Its level is good (%1 dB of margin): look for interference or a crowded channel.</source>
        <translation>Su nivel es bueno (%1 dB de margen): busque interferencias o un canal saturado.</translation>
    </message>
    <message>
        <source>Find a stronger way, or mend this one.</source>
        <translation>Busque un camino más fuerte o repare este.</translation>
    </message>
    <message>
        <source>%1 dBm</source>
        <translation>%1 dBm</translation>
    </message>
    <message>
        <source>level not reported</source>
        <translation>nivel no comunicado</translation>
    </message>
    <message>
        <source>Node %1 has a better way over %2 (%3) than over its parent %4 (%5).</source>
        <translation>El nodo %1 tiene un camino mejor por %2 (%3) que por su padre %4 (%5).</translation>
    </message>
    <message>
        <source>It stays where it is: the path would cost %1 less, and a node moves only for %2. Weaken the old link, or start the node anew.</source>
        <translation>Se queda donde está: la ruta costaría %1 menos, y un nodo solo se cambia por %2. Debilite el enlace antiguo o reinicie el nodo.</translation>
    </message>
    <message>
        <source>The path costs %1 less, enough for the node to move by itself: watch it for some minutes.</source>
        <translation>La ruta cuesta %1 menos, lo suficiente para que el nodo se cambie por sí mismo: obsérvelo unos minutos.</translation>
    </message>
    <message>
        <source>Ask the node for its path costs before you force it.</source>
        <translation>Pregunte al nodo los costes de sus rutas antes de forzarlo.</translation>
    </message>
    <message>
        <source>Node %1 also has %2 as second parent, whose level nobody reports.</source>
        <translation>El nodo %1 tiene también %2 como segundo padre, cuyo nivel nadie comunica.</translation>
    </message>
    <message>
        <source>Ask the node itself (CSMP, node monitoring, its log) how well it hears that parent.</source>
        <translation>Pregunte al propio nodo (CSMP, supervisión del nodo, su registro) cómo oye a ese padre.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n node(s) below %2 hear nothing better.</source>
        <translation>
            <numerusform>%1: %n nodo por debajo de %2 no oye nada mejor.</numerusform>
            <numerusform>%1: %n nodos por debajo de %2 no oyen nada mejor.</numerusform>
        </translation>
    </message>
    <message>
        <source>A repeater between them and %1 helps; the weakest lacks %2 dB.</source>
        <translation>Ayuda un repetidor entre ellos y %1; al más débil le faltan %2 dB.</translation>
    </message>
    <message>
        <source>A repeater between them and %1 helps.</source>
        <translation>Ayuda un repetidor entre ellos y %1.</translation>
    </message>
    <message>
        <source>Half way is %1, %2.</source>
        <translation>El punto medio está en %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>If %1 fails, %n node(s) have no parent left: %2.</source>
        <translation>
            <numerusform>Si %1 falla, %n nodo se queda sin padre: %2.</numerusform>
            <numerusform>Si %1 falla, %n nodos se quedan sin padre: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them hear another way.</source>
        <translation>Todos ellos oyen otro camino.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them hear no other way that is known.</source>
        <translation>
            <numerusform>%n de ellos no oye ningún otro camino conocido.</numerusform>
            <numerusform>%n de ellos no oyen ningún otro camino conocido.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hears %2 at %3 dBm, the other way it is %4 dBm.</source>
        <translation>%1 oye a %2 con %3 dBm; en sentido contrario son %4 dBm.</translation>
    </message>
    <message>
        <source>Look for a bad antenna or for noise at the end that hears less.</source>
        <translation>Busque una antena defectuosa o ruido en el extremo que oye menos.</translation>
    </message>
    <message numerus="yes">
        <source>Node %1 is %n hop(s) away.</source>
        <translation>
            <numerusform>El nodo %1 está a %n salto.</numerusform>
            <numerusform>El nodo %1 está a %n saltos.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 are slow and lose more; a router nearer to the border router helps.</source>
        <translation>Más de %1 son lentos y pierden más; ayuda un router más cercano al router de borde.</translation>
    </message>
    <message>
        <source>Nothing new of node %1 for %2.</source>
        <translation>Nada nuevo del nodo %1 desde hace %2.</translation>
    </message>
    <message>
        <source>Ask it with a probe, or check that the border router is still watched.</source>
        <translation>Consúltelo con un sondeo o compruebe que el router de borde sigue bajo observación.</translation>
    </message>
    <message numerus="yes">
        <source>The level to the parent is not reported for %n node(s) of %1: %2.</source>
        <translation>
            <numerusform>No se comunica el nivel hacia el padre de %n nodo de %1: %2.</numerusform>
            <numerusform>No se comunica el nivel hacia el padre de %n nodos de %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>A border router hears its neighbours alone; ask the nodes themselves.</source>
        <translation>Un router de borde solo oye a sus vecinos; pregunte a los propios nodos.</translation>
    </message>
    <message>
        <source>Node %1 appeared (%2).</source>
        <translation>Apareció el nodo %1 (%2).</translation>
    </message>
    <message>
        <source>Node %1 appeared.</source>
        <translation>Apareció el nodo %1.</translation>
    </message>
    <message>
        <source>Node %1 is no longer in the mesh.</source>
        <translation>El nodo %1 ya no está en la malla.</translation>
    </message>
    <message>
        <source>Node %1: %2, %3 after it was first heard.</source>
        <translation>Nodo %1: %2, %3 después de oírse por primera vez.</translation>
    </message>
    <message>
        <source>Node %1: %2.</source>
        <translation>Nodo %1: %2.</translation>
    </message>
    <message>
        <source>Node %1 fell from “%2” to “%3”.</source>
        <translation>El nodo %1 bajó de «%2» a «%3».</translation>
    </message>
    <message>
        <source>Node %1 has no parent any more.</source>
        <translation>El nodo %1 ya no tiene padre.</translation>
    </message>
    <message>
        <source>Node %1 takes %2 as parent.</source>
        <translation>El nodo %1 toma %2 como padre.</translation>
    </message>
    <message>
        <source>Node %1 moved from %2 to %3.</source>
        <translation>El nodo %1 se cambió de %2 a %3.</translation>
    </message>
    <message>
        <source>Node %1 has %2 as second parent.</source>
        <translation>El nodo %1 tiene %2 como segundo padre.</translation>
    </message>
    <message>
        <source>Node %1 lost its second parent %2.</source>
        <translation>El nodo %1 perdió su segundo padre %2.</translation>
    </message>
    <message>
        <source>The link of %1 with %2 became weak: %3 hears %4 dBm.</source>
        <translation>El enlace de %1 con %2 se debilitó: %3 oye %4 dBm.</translation>
    </message>
    <message>
        <source>The link of %1 with %2 is strong again: %3 dBm.</source>
        <translation>El enlace de %1 con %2 vuelve a ser fuerte: %3 dBm.</translation>
    </message>
    <message>
        <source>The link of %1 with %2 loses %3.</source>
        <translation>El enlace de %1 con %2 pierde %3.</translation>
    </message>
    <message>
        <source>Node %1 loses %2 end to end.</source>
        <translation>El nodo %1 pierde %2 de extremo a extremo.</translation>
    </message>
    <message>
        <source>The link of %1 with %2 is good again: it loses %3.</source>
        <translation>El enlace de %1 con %2 vuelve a ser bueno: pierde %3.</translation>
    </message>
    <message>
        <source>Node %1 is good again: it loses %2 end to end.</source>
        <translation>El nodo %1 vuelve a estar bien: pierde %2 de extremo a extremo.</translation>
    </message>
    <message numerus="yes">
        <source>%n hop(s)</source>
        <translation>
            <numerusform>%n salto</numerusform>
            <numerusform>%n saltos</numerusform>
        </translation>
    </message>
    <message>
        <source>border router</source>
        <translation>router de borde</translation>
    </message>
    <message>
        <source>unnamed node</source>
        <translation>nodo sin nombre</translation>
    </message>
    <message>
        <source>The two runs have no link in common.</source>
        <translation>Las dos mediciones no tienen ningún enlace en común.</translation>
    </message>
    <message>
        <source>Weak links: %1 before, %2 after.</source>
        <translation>Enlaces débiles: %1 antes, %2 después.</translation>
    </message>
    <message>
        <source>The second run hears %1 dB more (median). %2</source>
        <translation>La segunda medición oye %1 dB más (mediana). %2</translation>
    </message>
    <message>
        <source>The second run hears %1 dB less (median). %2 If a closed door costs that much, lead the antenna outside.</source>
        <translation>La segunda medición oye %1 dB menos (mediana). %2 Si una puerta cerrada cuesta tanto, lleve la antena al exterior.</translation>
    </message>
    <message>
        <source>No difference beyond what levels vary by (%1 dB). %2</source>
        <translation>Ninguna diferencia mayor que la variación de los niveles (%1 dB). %2</translation>
    </message>
</context>
<context>
    <name>MeshHelp</name>
    <message>
        <source>Look at a radio mesh behind a border router: who hears whom, who suffers, what helps</source>
        <translation>Examinar una malla de radio detrás de un router de borde: quién oye a quién, quién tiene problemas, qué ayuda</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Ejemplos:</translation>
    </message>
    <message>
        <source>Nodes, worst first: state, parent, hops, level, margin, loss, age</source>
        <translation>Nodos, los peores primero: estado, padre, saltos, nivel, margen, pérdida, antigüedad</translation>
    </message>
    <message>
        <source>Print what changes: joins, parents, weak links</source>
        <translation>Mostrar lo que cambia: uniones, padres, enlaces débiles</translation>
    </message>
    <message>
        <source>Which node suffers, which parent would be better, what breaks when one fails, where a repeater helps</source>
        <translation>Qué nodo tiene problemas, qué padre sería mejor, qué se interrumpe cuando uno falla, dónde ayuda un repetidor</translation>
    </message>
    <message>
        <source>Two runs against each other, for example with the cabinet's door open and closed</source>
        <translation>Dos mediciones comparadas, por ejemplo con la puerta del armario abierta y cerrada</translation>
    </message>
    <message>
        <source>A router's log, line by line, as far as it speaks of the mesh</source>
        <translation>El registro de un router, línea a línea, en lo que se refiere a la malla</translation>
    </message>
    <message>
        <source>A file of snapshots, a recording, or a border router's address such as replay:FILE</source>
        <translation>Un archivo de instantáneas, una grabación o la dirección de un router de borde, como replay:FILE</translation>
    </message>
    <message>
        <source>Only the path of this node to the border router, hop by hop</source>
        <translation>Solo la ruta de este nodo al router de borde, salto a salto</translation>
    </message>
    <message>
        <source>Also take what this router's log says; may be given again</source>
        <translation>Tomar también lo que dice el registro de este router; se puede indicar varias veces</translation>
    </message>
    <message>
        <source>Who wrote the logs, when they do not say so</source>
        <translation>Quién escribió los registros, cuando ellos no lo indican</translation>
    </message>
    <message>
        <source>What lines look like, in place of the built-in patterns</source>
        <translation>Qué aspecto tienen las líneas, en lugar de los patrones incorporados</translation>
    </message>
    <message>
        <source>Write the nodes as CSV</source>
        <translation>Escribir los nodos como CSV</translation>
    </message>
    <message>
        <source>Write the links as CSV</source>
        <translation>Escribir los enlaces como CSV</translation>
    </message>
    <message>
        <source>Write nodes and links as GeoJSON</source>
        <translation>Escribir nodos y enlaces como GeoJSON</translation>
    </message>
    <message>
        <source>Keep the snapshots in this file, one a line</source>
        <translation>Guardar las instantáneas en este archivo, una por línea</translation>
    </message>
    <message>
        <source>End after so many snapshots</source>
        <translation>Terminar tras este número de instantáneas</translation>
    </message>
    <message>
        <source>The first run</source>
        <translation>La primera medición</translation>
    </message>
    <message>
        <source>The second run</source>
        <translation>La segunda medición</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>El registro</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Umbrales</translation>
    </message>
    <message>
        <source>A file of thresholds (JSON)</source>
        <translation>Un archivo de umbrales (JSON)</translation>
    </message>
    <message>
        <source>Below this level a link is weak; -90 when left out</source>
        <translation>Por debajo de este nivel un enlace es débil; -90 si se omite</translation>
    </message>
    <message>
        <source>The receivers' sensitivity, from which the margin is counted; -104 when left out</source>
        <translation>La sensibilidad de los receptores, desde la que se cuenta el margen; -104 si se omite</translation>
    </message>
    <message>
        <source>Above this loss a link is lossy; 5 when left out</source>
        <translation>Por encima de esta pérdida un enlace tiene pérdidas; 5 si se omite</translation>
    </message>
    <message>
        <source>not an EUI-64 such as 00:00:5e:ef:10:00:00:02</source>
        <translation>no es un EUI-64 como 00:00:5e:ef:10:00:00:02</translation>
    </message>
    <message>
        <source>neither an EUI-64 nor an IPv6 address</source>
        <translation>no es ni un EUI-64 ni una dirección IPv6</translation>
    </message>
    <message>
        <source>Also ask the nodes themselves (CSMP), so that links further out have levels; options as in csmp:?quiet&amp;share=5</source>
        <translation>Preguntar también a los propios nodos (CSMP), para que los enlaces más lejanos tengan niveles; opciones como en csmp:?quiet&amp;share=5</translation>
    </message>
    <message>
        <source>How many seconds to listen to nodes that report by themselves; 30 when left out</source>
        <translation>Cuántos segundos escuchar a los nodos que informan por sí mismos; 30 si se omite</translation>
    </message>
    <message>
        <source>Probe nodes and measure loss and round trip</source>
        <translation>Sondear nodos y medir la pérdida y el tiempo de ida y vuelta</translation>
    </message>
    <message>
        <source>A node's address, or a file or border router that knows it</source>
        <translation>La dirección de un nodo, o un archivo o router de borde que la conozca</translation>
    </message>
    <message>
        <source>Probe this node of the mesh</source>
        <translation>Sondear este nodo de la malla</translation>
    </message>
    <message>
        <source>Probe all nodes, one at a time behind each neighbour of the border router</source>
        <translation>Sondear todos los nodos, uno a la vez detrás de cada vecino del router de borde</translation>
    </message>
    <message>
        <source>coap: the empty message of CoAP (without rights); icmp: the system's ping; get: a GET of CoAP</source>
        <translation>coap: el mensaje vacío de CoAP (sin permisos); icmp: el ping del sistema; get: un GET de CoAP</translation>
    </message>
    <message>
        <source>Number of probes; 20 when left out, which is the least that can show 5 % loss</source>
        <translation>Número de sondas; 20 si se omite, el mínimo que puede mostrar un 5 % de pérdida</translation>
    </message>
    <message>
        <source>Seconds between two probes; 1 when left out</source>
        <translation>Segundos entre dos sondas; 1 si se omite</translation>
    </message>
    <message>
        <source>An answer after so many seconds is lost; 5 when left out</source>
        <translation>Una respuesta tras este número de segundos se da por perdida; 5 si se omite</translation>
    </message>
    <message>
        <source>icmp: octets of data; 56 when left out</source>
        <translation>icmp: octetos de datos; 56 si se omite</translation>
    </message>
    <message>
        <source>coap, get: the port; 5683 when left out</source>
        <translation>coap, get: el puerto; 5683 si se omite</translation>
    </message>
    <message>
        <source>get: the resource; every answer counts, also one that says no</source>
        <translation>get: el recurso; cuenta cualquier respuesta, también una negativa</translation>
    </message>
    <message>
        <source>Append the results to this file of snapshots</source>
        <translation>Añadir los resultados a este archivo de instantáneas</translation>
    </message>
    <message>
        <source>Let a node's radio test its link with a neighbour (CSMP)</source>
        <translation>Hacer que la radio de un nodo pruebe su enlace con un vecino (CSMP)</translation>
    </message>
    <message>
        <source>The node that does it, when SOURCE is no address</source>
        <translation>El nodo que lo hace, cuando SOURCE no es una dirección</translation>
    </message>
    <message>
        <source>The neighbour</source>
        <translation>El vecino</translation>
    </message>
    <message>
        <source>The channel; the node chooses when left out</source>
        <translation>El canal; si se omite, lo elige el nodo</translation>
    </message>
    <message>
        <source>Let a node send pings itself (CSMP)</source>
        <translation>Hacer que un nodo envíe pings por sí mismo (CSMP)</translation>
    </message>
    <message>
        <source>Whom the node pings</source>
        <translation>A quién hace ping el nodo</translation>
    </message>
    <message>
        <source>Number of pings; 5 when left out</source>
        <translation>Número de pings; 5 si se omite</translation>
    </message>
    <message>
        <source>The agent's port; 61628 when left out</source>
        <translation>El puerto del agente; 61628 si se omite</translation>
    </message>
    <message>
        <source>Let all nodes announce their routes again, or build the whole tree anew</source>
        <translation>Hacer que todos los nodos vuelvan a anunciar sus rutas, o construir de nuevo todo el árbol</translation>
    </message>
    <message>
        <source>refresh (nearly harmless) or rebuild (disturbs the mesh for minutes; asks first)</source>
        <translation>refresh (casi inocuo) o rebuild (perturba la malla durante minutos; pregunta antes)</translation>
    </message>
    <message>
        <source>Also take what this file of snapshots knows of the mesh, for example of “mesh watch --ask-nodes --record”</source>
        <translation>Tomar también lo que este archivo de instantáneas sabe de la malla, por ejemplo de «mesh watch --ask-nodes --record»</translation>
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
        <translation>respondida</translation>
    </message>
    <message>
        <source>port closed, %1</source>
        <translation>puerto cerrado, %1</translation>
    </message>
    <message>
        <source>no way</source>
        <translation>sin camino</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdida</translation>
    </message>
    <message>
        <source>%1  probe %2: %3</source>
        <translation>%1  sonda %2: %3</translation>
    </message>
    <message>
        <source>%1: %2 of %3 answered</source>
        <translation>%1: %2 de %3 respondidas</translation>
    </message>
    <message>
        <source>%1 % lost, %2 to %3 % with 95 % confidence</source>
        <translation>%1 % de pérdida, de %2 a %3 % con una confianza del 95 %</translation>
    </message>
    <message>
        <source>best %1, median %2, p95 %3, worst %4</source>
        <translation>mejor %1, mediana %2, p95 %3, peor %4</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 de %2 respondidos</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) the port was closed: the node is there, but serves no CoAP. This counts as answered, since the datagram went there and word of it came back; a firewall on the way may answer so in its place.</source>
        <translation><numerusform>%n vez el puerto estaba cerrado: el nodo está ahí, pero no ofrece CoAP. Esto cuenta como respondido, ya que el datagrama llegó allí y volvió la noticia; un cortafuegos del camino puede responder así en su lugar.</numerusform><numerusform>%n veces el puerto estaba cerrado: el nodo está ahí, pero no ofrece CoAP. Esto cuenta como respondido, ya que el datagrama llegó allí y volvió la noticia; un cortafuegos del camino puede responder así en su lugar.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a router said that there is no way to the node: it has left the mesh, or its route has gone. This counts as lost.</source>
        <translation><numerusform>%n vez un router dijo que no hay camino al nodo: ha dejado la malla, o su ruta ha desaparecido. Esto cuenta como perdido.</numerusform><numerusform>%n veces un router dijo que no hay camino al nodo: ha dejado la malla, o su ruta ha desaparecido. Esto cuenta como perdido.</numerusform></translation>
    </message>
    <message>
        <source>Nobody answered: the node is off, out of reach, or a firewall drops the probes.</source>
        <translation>Nadie respondió: el nodo está apagado, fuera de alcance, o un cortafuegos descarta las sondas.</translation>
    </message>
    <message>
        <source>Stopped early; what was sent until then counts.</source>
        <translation>Parado antes de tiempo; cuenta lo enviado hasta entonces.</translation>
    </message>
    <message>
        <source>There is no node %1 in this mesh.</source>
        <translation>No hay ningún nodo %1 en esta malla.</translation>
    </message>
    <message>
        <source>Say which node: --node NODE, or --all.</source>
        <translation>Diga qué nodo: --node NODE, o --all.</translation>
    </message>
    <message>
        <source> dBm</source>
        <translation> dBm</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>no notificado</translation>
    </message>
    <message>
        <source>%1 of %2 frames arrived; level %3 on average, %4 least, %5 most</source>
        <translation>Llegaron %1 de %2 tramas; nivel %3 de media, %4 mínimo, %5 máximo</translation>
    </message>
    <message>
        <source>%1 of %2 answered; least %3, mean %4, most %5</source>
        <translation>%1 de %2 respondidos; mínimo %3, media %4, máximo %5</translation>
    </message>
</context>
<context>
    <name>MeshRoutes</name>
    <message numerus="yes">
        <source>The whole tree of %1 is built anew: %n node(s) choose their parents again.</source>
        <translation><numerusform>Se construye de nuevo todo el árbol de %1: %n nodo vuelve a elegir su padre.</numerusform><numerusform>Se construye de nuevo todo el árbol de %1: %n nodos vuelven a elegir sus padres.</numerusform></translation>
    </message>
    <message>
        <source>For minutes, nodes further out lose their way to the border router, and with it every reading that is under way.</source>
        <translation>Durante minutos, los nodos más lejanos pierden su camino al router de borde y, con él, todas las lecturas en curso.</translation>
    </message>
    <message>
        <source>Nodes decide by themselves. What is shown as better may not come about.</source>
        <translation>Los nodos deciden por sí mismos. Lo que se muestra como mejor puede no llegar a darse.</translation>
    </message>
    <message>
        <source>No rank or ETX of deeper links is reported, so that nobody can say beforehand who would choose differently.</source>
        <translation>No se notifica ningún rango ni ETX de los enlaces más profundos, así que nadie puede decir de antemano quién elegiría otra cosa.</translation>
    </message>
    <message>
        <source>%1: %2 (path cost %3) instead of %4 (%5), a gain of %6</source>
        <translation>%1: %2 (coste de ruta %3) en lugar de %4 (%5), una ganancia de %6</translation>
    </message>
    <message>
        <source>; less than the %1 for which a node changes by itself</source>
        <translation>; menos que los %1 con los que un nodo cambia por sí mismo</translation>
    </message>
    <message>
        <source>No node has a candidate with a better rank, as far as ranks are reported: a new tree is likely to be the old one.</source>
        <translation>Ningún nodo tiene un candidato con mejor rango, según los rangos notificados: un árbol nuevo será probablemente el mismo.</translation>
    </message>
    <message>
        <source>Candidates with a better rank:</source>
        <translation>Candidatos con mejor rango:</translation>
    </message>
    <message>
        <source>All nodes announce their routes again.</source>
        <translation>Todos los nodos vuelven a anunciar sus rutas.</translation>
    </message>
    <message>
        <source>The tree is being built anew. Look again in five minutes: “ami-cli mesh show”, or “ami-cli mesh watch” now.</source>
        <translation>El árbol se está construyendo de nuevo. Mire otra vez en cinco minutos: «ami-cli mesh show», o «ami-cli mesh watch» ahora.</translation>
    </message>
</context>
<context>
    <name>MeshWords</name>
    <message>
        <source>not reported</source>
        <translation>no notificado</translation>
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
        <translation>Ping CoAP</translation>
    </message>
    <message>
        <source>CoAP GET</source>
        <translation>GET CoAP</translation>
    </message>
    <message>
        <source>Link test</source>
        <translation>Prueba de enlace</translation>
    </message>
</context>
<context>
    <name>ObjectWords</name>
    <message>
        <source>read and write</source>
        <translation>lectura y escritura</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lectura</translation>
    </message>
    <message>
        <source>write</source>
        <translation>escritura</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>sin acceso</translation>
    </message>
    <message>
        <source>call</source>
        <translation>invocación</translation>
    </message>
    <message>
        <source>%1, authenticated</source>
        <translation>%1, con autenticación</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>request authenticated</source>
        <translation>petición autenticada</translation>
    </message>
    <message>
        <source>request encrypted</source>
        <translation>petición cifrada</translation>
    </message>
    <message>
        <source>request signed</source>
        <translation>petición firmada</translation>
    </message>
    <message>
        <source>answer authenticated</source>
        <translation>respuesta autenticada</translation>
    </message>
    <message>
        <source>answer encrypted</source>
        <translation>respuesta cifrada</translation>
    </message>
    <message>
        <source>answer signed</source>
        <translation>respuesta firmada</translation>
    </message>
    <message>
        <source>%1 (as most meters number it)</source>
        <translation>%1 (según la numeración de la mayoría de contadores)</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>esperado %1, encontrado %2</translation>
    </message>
    <message>
        <source>at %1: expected %2, found %3</source>
        <translation>en %1: esperado %2, encontrado %3</translation>
    </message>
</context>
<context>
    <name>ProbeView</name>
    <message>
        <source>loss %1: %2 of %3 came back</source>
        <translation>pérdida %1: volvieron %2 de %3</translation>
    </message>
    <message>
        <source>95 % certain between %1 % and %2 %</source>
        <translation>95 % de certeza entre %1 % y %2 %</translation>
    </message>
    <message>
        <source>round trip p50 %1, p95 %2</source>
        <translation>ida y vuelta p50 %1, p95 %2</translation>
    </message>
    <message>
        <source>least %1, most %2</source>
        <translation>mínimo %1, máximo %2</translation>
    </message>
</context>
<context>
    <name>ResourceNames</name>
    <message>
        <source>%1, phase L1 (R)</source>
        <translation>%1, fase L1 (R)</translation>
    </message>
    <message>
        <source>%1, phase L2 (S)</source>
        <translation>%1, fase L2 (S)</translation>
    </message>
    <message>
        <source>%1, phase L3 (T)</source>
        <translation>%1, fase L3 (T)</translation>
    </message>
    <message>
        <source>%1, neutral</source>
        <translation>%1, neutro</translation>
    </message>
    <message>
        <source>%1 between L1 and L2 (R-S)</source>
        <translation>%1 entre L1 y L2 (R-S)</translation>
    </message>
    <message>
        <source>%1 between L2 and L3 (S-T)</source>
        <translation>%1 entre L2 y L3 (S-T)</translation>
    </message>
    <message>
        <source>%1 between L3 and L1 (T-R)</source>
        <translation>%1 entre L3 y L1 (T-R)</translation>
    </message>
    <message>
        <source>%1, all phases</source>
        <translation>%1, todas las fases</translation>
    </message>
    <message>
        <source>%1 (number of older devices)</source>
        <translation>%1 (número de dispositivos antiguos)</translation>
    </message>
    <message>
        <source>Access point name</source>
        <translation>Nombre del punto de acceso</translation>
    </message>
    <message>
        <source>Active energy</source>
        <translation>Energía activa</translation>
    </message>
    <message>
        <source>Active power</source>
        <translation>Potencia activa</translation>
    </message>
    <message>
        <source>Apparent energy</source>
        <translation>Energía aparente</translation>
    </message>
    <message>
        <source>Apparent power</source>
        <translation>Potencia aparente</translation>
    </message>
    <message>
        <source>Application type</source>
        <translation>Tipo de aplicación</translation>
    </message>
    <message>
        <source>Available network bearer</source>
        <translation>Portadora de red disponible</translation>
    </message>
    <message>
        <source>Battery level</source>
        <translation>Nivel de batería</translation>
    </message>
    <message>
        <source>Battery status</source>
        <translation>Estado de la batería</translation>
    </message>
    <message>
        <source>Bindings</source>
        <translation>Vinculaciones</translation>
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
        <translation>Calibración</translation>
    </message>
    <message>
        <source>Calibration of active power</source>
        <translation>Calibración de la potencia activa</translation>
    </message>
    <message>
        <source>Calibration of reactive power</source>
        <translation>Calibración de la potencia reactiva</translation>
    </message>
    <message>
        <source>Capacitive reactive energy</source>
        <translation>Energía reactiva capacitiva</translation>
    </message>
    <message>
        <source>Capacitive reactive power</source>
        <translation>Potencia reactiva capacitiva</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Celda</translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation>Conectividad</translation>
    </message>
    <message>
        <source>Cosine phi</source>
        <translation>Coseno de phi</translation>
    </message>
    <message>
        <source>Coverage enhancement level</source>
        <translation>Nivel de mejora de cobertura</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Corriente</translation>
    </message>
    <message>
        <source>DSL</source>
        <translation>DSL</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Device type</source>
        <translation>Tipo de dispositivo</translation>
    </message>
    <message>
        <source>Distortion of current</source>
        <translation>Distorsión de corriente</translation>
    </message>
    <message>
        <source>Distortion of voltage</source>
        <translation>Distorsión de tensión</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Código de error</translation>
    </message>
    <message>
        <source>Ethernet</source>
        <translation>Ethernet</translation>
    </message>
    <message>
        <source>Ethernet cable</source>
        <translation>Cable Ethernet</translation>
    </message>
    <message>
        <source>Factory reset</source>
        <translation>Reinicio de fábrica</translation>
    </message>
    <message>
        <source>Firmware version</source>
        <translation>Versión de firmware</translation>
    </message>
    <message>
        <source>Fraction of the time stamp</source>
        <translation>Fracción de la marca de tiempo</translation>
    </message>
    <message>
        <source>Free memory</source>
        <translation>Memoria libre</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>GSM</source>
        <translation>GSM</translation>
    </message>
    <message>
        <source>Hardware version</source>
        <translation>Versión de hardware</translation>
    </message>
    <message>
        <source>IEEE 802.15.4</source>
        <translation>IEEE 802.15.4</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Dirección IP</translation>
    </message>
    <message>
        <source>Inductive reactive energy</source>
        <translation>Energía reactiva inductiva</translation>
    </message>
    <message>
        <source>Inductive reactive power</source>
        <translation>Potencia reactiva inductiva</translation>
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
        <translation>Potencia activa máxima</translation>
    </message>
    <message>
        <source>Largest reactive power</source>
        <translation>Potencia reactiva máxima</translation>
    </message>
    <message>
        <source>Largest value</source>
        <translation>Valor máximo</translation>
    </message>
    <message>
        <source>Link quality</source>
        <translation>Calidad del enlace</translation>
    </message>
    <message>
        <source>Link utilisation</source>
        <translation>Uso del enlace</translation>
    </message>
    <message>
        <source>Location area code</source>
        <translation>Código de área de localización</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translation>Límite inferior</translation>
    </message>
    <message>
        <source>Lower limit of active power</source>
        <translation>Límite inferior de potencia activa</translation>
    </message>
    <message>
        <source>Lower limit of reactive power</source>
        <translation>Límite inferior de potencia reactiva</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Mobile country code</source>
        <translation>Código de país móvil</translation>
    </message>
    <message>
        <source>Mobile network code</source>
        <translation>Código de red móvil</translation>
    </message>
    <message>
        <source>Model number</source>
        <translation>Número de modelo</translation>
    </message>
    <message>
        <source>More device information</source>
        <translation>Más datos del dispositivo</translation>
    </message>
    <message>
        <source>NB-IoT</source>
        <translation>NB-IoT</translation>
    </message>
    <message>
        <source>Network bearer</source>
        <translation>Portadora de red</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potencia</translation>
    </message>
    <message>
        <source>Power factor</source>
        <translation>Factor de potencia</translation>
    </message>
    <message>
        <source>Power measurement</source>
        <translation>Medida de potencia</translation>
    </message>
    <message>
        <source>Power source</source>
        <translation>Fuente de alimentación</translation>
    </message>
    <message>
        <source>Quality indicator</source>
        <translation>Indicador de calidad</translation>
    </message>
    <message>
        <source>Quality level</source>
        <translation>Nivel de calidad</translation>
    </message>
    <message>
        <source>Radio signal strength</source>
        <translation>Intensidad de señal de radio</translation>
    </message>
    <message>
        <source>Reactive energy</source>
        <translation>Energía reactiva</translation>
    </message>
    <message>
        <source>Reactive power</source>
        <translation>Potencia reactiva</translation>
    </message>
    <message>
        <source>Reboot</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Reset energy</source>
        <translation>Energía a cero</translation>
    </message>
    <message>
        <source>Reset error code</source>
        <translation>Borrar código de error</translation>
    </message>
    <message>
        <source>Reset smallest and largest value</source>
        <translation>Restablecer valores mínimo y máximo</translation>
    </message>
    <message>
        <source>Router's IP address</source>
        <translation>Dirección IP del router</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Signal to noise ratio</source>
        <translation>Relación señal/ruido</translation>
    </message>
    <message>
        <source>Single-phase meter</source>
        <translation>Contador monofásico</translation>
    </message>
    <message>
        <source>Smallest active power</source>
        <translation>Potencia activa mínima</translation>
    </message>
    <message>
        <source>Smallest reactive power</source>
        <translation>Potencia reactiva mínima</translation>
    </message>
    <message>
        <source>Smallest value</source>
        <translation>Valor mínimo</translation>
    </message>
    <message>
        <source>Software version</source>
        <translation>Versión del software</translation>
    </message>
    <message>
        <source>Supply current</source>
        <translation>Corriente de alimentación</translation>
    </message>
    <message>
        <source>Supply voltage</source>
        <translation>Tensión de alimentación</translation>
    </message>
    <message>
        <source>TD-SCDMA</source>
        <translation>TD-SCDMA</translation>
    </message>
    <message>
        <source>Three-phase meter</source>
        <translation>Contador trifásico</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Time stamp</source>
        <translation>Marca de tiempo</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Total memory</source>
        <translation>Memoria total</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>UTC offset</source>
        <translation>Diferencia con UTC</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>Límite superior</translation>
    </message>
    <message>
        <source>Upper limit of active power</source>
        <translation>Límite superior de potencia activa</translation>
    </message>
    <message>
        <source>Upper limit of reactive power</source>
        <translation>Límite superior de potencia reactiva</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Tensión</translation>
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
        <translation>batería baja</translation>
    </message>
    <message>
        <source>charging</source>
        <translation>cargando</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañada</translation>
    </message>
    <message>
        <source>direct current</source>
        <translation>corriente continua</translation>
    </message>
    <message>
        <source>external battery</source>
        <translation>batería externa</translation>
    </message>
    <message>
        <source>external supply off</source>
        <translation>alimentación externa cortada</translation>
    </message>
    <message>
        <source>fuel cell</source>
        <translation>pila de combustible</translation>
    </message>
    <message>
        <source>fully charged</source>
        <translation>carga completa</translation>
    </message>
    <message>
        <source>internal battery</source>
        <translation>batería interna</translation>
    </message>
    <message>
        <source>low</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>mains</source>
        <translation>red eléctrica</translation>
    </message>
    <message>
        <source>no IP connectivity</source>
        <translation>sin conectividad IP</translation>
    </message>
    <message>
        <source>no error</source>
        <translation>sin error</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>no instalada</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>sin memoria</translation>
    </message>
    <message>
        <source>peripheral failed</source>
        <translation>fallo de un periférico</translation>
    </message>
    <message>
        <source>positioning module failed</source>
        <translation>fallo del módulo de posición</translation>
    </message>
    <message>
        <source>power line</source>
        <translation>línea eléctrica</translation>
    </message>
    <message>
        <source>received signal weak</source>
        <translation>señal recibida débil</translation>
    </message>
    <message>
        <source>solar</source>
        <translation>solar</translation>
    </message>
    <message>
        <source>text message failed</source>
        <translation>fallo de mensaje SMS</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>RouterHealth</name>
    <message>
        <source>There is no interface %1: the border router's daemon, which makes it, is not running.</source>
        <translation>No existe la interfaz %1: el daemon del router de borde, que la crea, no está en ejecución.</translation>
    </message>
    <message>
        <source>The interface %1 is switched off.</source>
        <translation>La interfaz %1 está desactivada.</translation>
    </message>
    <message>
        <source>The interface %1 is switched on, but carries nothing: the daemon behind it is not running.</source>
        <translation>La interfaz %1 está activada, pero no transporta nada: el daemon que hay detrás no está en ejecución.</translation>
    </message>
    <message>
        <source>Another device on %1 has the address %2 too.</source>
        <translation>Otro dispositivo en %1 tiene también la dirección %2.</translation>
    </message>
    <message>
        <source>The interface %1 has no IPv6 address besides its link-local one.</source>
        <translation>La interfaz %1 no tiene ninguna dirección IPv6 aparte de la de enlace local.</translation>
    </message>
    <message>
        <source>This computer does not forward IPv6 packets, so nothing gets from the network into the mesh.</source>
        <translation>Este equipo no reenvía paquetes IPv6, por lo que nada llega de la red a la malla.</translation>
    </message>
    <message>
        <source>Whether this computer forwards IPv6 packets is not known.</source>
        <translation>No se sabe si este equipo reenvía paquetes IPv6.</translation>
    </message>
    <message>
        <source>The interface %1 is up, has an address, and packets are forwarded.</source>
        <translation>La interfaz %1 está activa, tiene dirección y los paquetes se reenvían.</translation>
    </message>
</context>
<context>
    <name>StoreHelp</name>
    <message>
        <source>Say how the local store is, copy it, and save what can be saved of a damaged one</source>
        <translation>Indicar cómo está el almacén local, copiarlo y salvar lo que se pueda de uno dañado</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Ejemplos:</translation>
    </message>
    <message>
        <source>Size, age, room on the disk, copies and checks</source>
        <translation>Tamaño, antigüedad, espacio en el disco, copias y comprobaciones</translation>
    </message>
    <message>
        <source>Someone has seen that a copy took the place of a damaged store; do not say it again</source>
        <translation>Alguien ha visto que una copia sustituyó a un almacén dañado; no indicarlo más</translation>
    </message>
    <message>
        <source>Make a checked copy, also while the window is closed</source>
        <translation>Hacer una copia comprobada, también con la ventana cerrada</translation>
    </message>
    <message>
        <source>The copy; an older copy of that name is replaced, any other file is not</source>
        <translation>La copia; una copia anterior de ese nombre se sustituye, cualquier otro archivo no</translation>
    </message>
    <message>
        <source>Look for readings in every page of a damaged file; nothing of it is sent before someone accepts it</source>
        <translation>Buscar lecturas en cada página de un archivo dañado; nada de ello se envía antes de que alguien lo acepte</translation>
    </message>
    <message>
        <source>The damaged file; it is only read</source>
        <translation>El archivo dañado; solo se lee</translation>
    </message>
    <message>
        <source>The new file for what is found</source>
        <translation>El nuevo archivo para lo que se encuentre</translation>
    </message>
    <message>
        <source>Put the readings of such a file into the store; those without a proof of their own become questionable</source>
        <translation>Poner en el almacén las lecturas de un archivo de este tipo; las que no tienen prueba propia pasan a ser dudosas</translation>
    </message>
    <message>
        <source>The store, when it is not the usual one</source>
        <translation>El almacén, si no es el habitual</translation>
    </message>
</context>
<context>
    <name>SyncCommand</name>
    <message>
        <source>Sending: %1 waiting, %2 confirmed</source>
        <translation>Envío: %1 en espera, %2 confirmados</translation>
    </message>
    <message>
        <source>Batches sent</source>
        <translation>Lotes enviados</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptados</translation>
    </message>
    <message>
        <source>Known to the server before</source>
        <translation>Ya conocidos por el servidor</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>En conflicto</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Taken, not yet applied</source>
        <translation>Recibidos, aún sin aplicar</translation>
    </message>
    <message>
        <source>Batches split</source>
        <translation>Lotes divididos</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>No entregables</translation>
    </message>
    <message>
        <source>Attachments sent</source>
        <translation>Archivos adjuntos enviados</translation>
    </message>
    <message>
        <source>Still waiting here</source>
        <translation>Aún en espera aquí</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>Último acuse de recibo</translation>
    </message>
    <message>
        <source>The server says</source>
        <translation>El servidor indica</translation>
    </message>
    <message>
        <source>Warning: the server knows the number of a batch with other content. Something is wrong with this laptop or with the server.</source>
        <translation>Advertencia: el servidor conoce el número de un lote con otro contenido. Algo va mal en este portátil o en el servidor.</translation>
    </message>
    <message>
        <source>It is tried again at %1.</source>
        <translation>Se intenta de nuevo: %1.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>El servidor dijo: %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Octets</source>
        <translation>Octetos</translation>
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
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Last words</source>
        <translation>Último mensaje</translation>
    </message>
    <message>
        <source>events</source>
        <translation>eventos</translation>
    </message>
    <message>
        <source>readings</source>
        <translation>lecturas</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>archivo adjunto</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Nada espera a ser enviado.</translation>
    </message>
    <message>
        <source>Batch:item</source>
        <translation>Lote:elemento</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Contador</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>El mío</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>El del servidor</translation>
    </message>
    <message>
        <source>Meter again</source>
        <translation>Contador, de nuevo</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>No conflict waits for a decision.</source>
        <translation>Ningún conflicto espera una decisión.</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es)</source>
        <translation>
            <numerusform>%n lote</numerusform>
            <numerusform>%n lotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) taken over</source>
        <translation>
            <numerusform>%n lote incorporado</numerusform>
            <numerusform>%n lotes incorporados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known before</source>
        <translation>
            <numerusform>%n ya conocido</numerusform>
            <numerusform>%n ya conocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) will go at once.</source>
        <translation>
            <numerusform>%n entrada se enviará de inmediato.</numerusform>
            <numerusform>%n entradas se enviarán de inmediato.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what to do it with: a file for export and import, BATCH:ITEM and keep-theirs, send-mine-again or leave-open for decide.</source>
        <translation>Indique con qué hacerlo: un archivo para export e import; BATCH:ITEM y keep-theirs, send-mine-again o leave-open para decide.</translation>
    </message>
    <message>
        <source>The queue was paused by a person.</source>
        <translation>Una persona puso la cola en pausa.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>No se puede llegar al servidor.</translation>
    </message>
    <message>
        <source>The queue is paused because of a certificate.</source>
        <translation>La cola está en pausa a causa de un certificado.</translation>
    </message>
    <message>
        <source>The queue is paused because this laptop's clock is wrong.</source>
        <translation>La cola está en pausa porque el reloj de este portátil no está en hora.</translation>
    </message>
    <message>
        <source>The queue is paused because the disk is full.</source>
        <translation>La cola está en pausa porque el disco está lleno.</translation>
    </message>
    <message>
        <source>This network wants you to log in first.</source>
        <translation>Esta red exige que inicie sesión primero.</translation>
    </message>
    <message>
        <source>The limit of the metered network is reached.</source>
        <translation>Se alcanzó el límite de la red de uso medido.</translation>
    </message>
    <message>
        <source>The proxy does not let this laptop through.</source>
        <translation>El proxy no deja pasar a este portátil.</translation>
    </message>
    <message>
        <source>The server asked to wait.</source>
        <translation>El servidor pidió esperar.</translation>
    </message>
</context>
<context>
    <name>Translator</name>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>the unicast encryption key (EK)</source>
        <translation>la clave de cifrado unicast (EK)</translation>
    </message>
    <message>
        <source>the broadcast encryption key</source>
        <translation>la clave de cifrado de difusión</translation>
    </message>
    <message>
        <source>the authentication key (AK)</source>
        <translation>la clave de autenticación (AK)</translation>
    </message>
    <message>
        <source>the master key (KEK)</source>
        <translation>la clave maestra (KEK)</translation>
    </message>
    <message>
        <source>the dedicated key, which came with an AARQ that is not here or could not be deciphered</source>
        <translation>la clave dedicada, que venía en una AARQ que no está aquí o no se pudo descifrar</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>una clave</translation>
    </message>
    <message>
        <source>No message that is known here begins with %1.</source>
        <translation>Ningún mensaje conocido aquí empieza por %1.</translation>
    </message>
    <message numerus="yes">
        <source>The octets end too early; at least %n octet(s) are missing.</source>
        <translation>
            <numerusform>Los octetos terminan demasiado pronto; falta al menos %n octeto.</numerusform>
            <numerusform>Los octetos terminan demasiado pronto; faltan al menos %n octetos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tag %1 is unknown.</source>
        <translation>La etiqueta %1 es desconocida.</translation>
    </message>
    <message>
        <source>There is no alternative %1 here.</source>
        <translation>Aquí no existe la alternativa %1.</translation>
    </message>
    <message>
        <source>The octet that says present or absent is %1; only 00 and 01 are allowed.</source>
        <translation>El octeto que indica presente o ausente es %1; solo se permiten 00 y 01.</translation>
    </message>
    <message>
        <source>A length cannot begin with %1.</source>
        <translation>Una longitud no puede empezar por %1.</translation>
    </message>
    <message>
        <source>The length says %1, but there are %2.</source>
        <translation>La longitud indica %1, pero hay %2.</translation>
    </message>
    <message>
        <source>This is nested deeper than anything that is allowed.</source>
        <translation>El anidamiento es más profundo de lo permitido.</translation>
    </message>
    <message>
        <source>The message has more parts than are shown.</source>
        <translation>El mensaje tiene más partes de las que se muestran.</translation>
    </message>
    <message>
        <source>The transfer is longer than %1 octets.</source>
        <translation>La transferencia es más larga que %1 octetos.</translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s) stand behind the end of the message.</source>
        <translation>
            <numerusform>Hay %n octeto detrás del final del mensaje.</numerusform>
            <numerusform>Hay %n octetos detrás del final del mensaje.</numerusform>
        </translation>
    </message>
    <message>
        <source>The length takes more octets than it needs.</source>
        <translation>La longitud ocupa más octetos de los necesarios.</translation>
    </message>
    <message>
        <source>True is written as %1.</source>
        <translation>Verdadero está escrito como %1.</translation>
    </message>
    <message>
        <source>The tag of an octet-string stands before a field that has no tag.</source>
        <translation>Hay una etiqueta de octet-string delante de un campo que no lleva etiqueta.</translation>
    </message>
    <message>
        <source>The standard gives %1 no meaning here.</source>
        <translation>La norma no da aquí ningún significado a %1.</translation>
    </message>
    <message>
        <source>This field holds something else than it should.</source>
        <translation>Este campo contiene algo distinto de lo debido.</translation>
    </message>
    <message>
        <source>Bits behind the end of the bit-string are not zero.</source>
        <translation>Los bits detrás del final de la bit-string no son cero.</translation>
    </message>
    <message>
        <source>This is no possible date and time.</source>
        <translation>No es una fecha y hora posible.</translation>
    </message>
    <message>
        <source>The check sequence is wrong: %1 was found, %2 is right.</source>
        <translation>La secuencia de control es incorrecta: se encontró %1, la correcta es %2.</translation>
    </message>
    <message>
        <source>An address has neither one, two nor four octets.</source>
        <translation>Una dirección no tiene uno, dos ni cuatro octetos.</translation>
    </message>
    <message>
        <source>The control octet %1 is unknown.</source>
        <translation>El octeto de control %1 es desconocido.</translation>
    </message>
    <message>
        <source>No flag follows the frame.</source>
        <translation>Ninguna bandera sigue a la trama.</translation>
    </message>
    <message>
        <source>The wrapper has version %1 instead of 1.</source>
        <translation>El wrapper tiene la versión %1 en lugar de 1.</translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s) stand between the messages.</source>
        <translation>
            <numerusform>Hay %n octeto entre los mensajes.</numerusform>
            <numerusform>Hay %n octetos entre los mensajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The segments before this one are not here.</source>
        <translation>No están aquí los segmentos anteriores a este.</translation>
    </message>
    <message>
        <source>A segment is missing: N(S)=%1 should come, N(S)=%2 did.</source>
        <translation>Falta un segmento: debía llegar N(S)=%1, llegó N(S)=%2.</translation>
    </message>
    <message>
        <source>A block is missing: number %1 should come, number %2 did.</source>
        <translation>Falta un bloque: debía llegar el número %1, llegó el número %2.</translation>
    </message>
    <message>
        <source>To decipher this, %1 is needed.</source>
        <translation>Para descifrar esto se necesita %1.</translation>
    </message>
    <message>
        <source>To decipher this, the sender's system title is needed; no message told it.</source>
        <translation>Para descifrar esto se necesita el título de sistema del emisor; ningún mensaje lo indicó.</translation>
    </message>
    <message>
        <source>The authentication tag does not fit: another key, another system title, or changed octets.</source>
        <translation>La etiqueta de autenticación no coincide: otra clave, otro título de sistema u octetos alterados.</translation>
    </message>
    <message>
        <source>The authentication tag was not checked; the contents are not verified.</source>
        <translation>La etiqueta de autenticación no se comprobó; el contenido no está verificado.</translation>
    </message>
    <message>
        <source>The security control octet %1 names no security suite that is known.</source>
        <translation>El octeto de control de seguridad %1 no indica ninguna suite de seguridad conocida.</translation>
    </message>
    <message>
        <source>The contents are compressed (V.44), which is not decoded.</source>
        <translation>El contenido está comprimido (V.44), lo que no se descodifica.</translation>
    </message>
    <message>
        <source>Only the two ends can agree on the key of this message.</source>
        <translation>Solo los dos extremos pueden acordar la clave de este mensaje.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>packet %1, %2</source>
        <translation>paquete %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>packet %1, %2, %n octet(s) before it are missing</source>
        <translation>
            <numerusform>paquete %1, %2, falta %n octeto anterior</numerusform>
            <numerusform>paquete %1, %2, faltan %n octetos anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>No se puede leer el archivo: %1</translation>
    </message>
    <message>
        <source>The file is longer than 64 MiB.</source>
        <translation>El archivo supera 64 MiB.</translation>
    </message>
    <message>
        <source>There are no octets in it: neither hexadecimal digits nor a file of that name.</source>
        <translation>No contiene octetos: no son dígitos hexadecimales ni hay un archivo con ese nombre.</translation>
    </message>
    <message>
        <source>Line %1 of the visit file cannot be understood.</source>
        <translation>No se entiende la línea %1 del archivo de visita.</translation>
    </message>
    <message>
        <source>The capture file cannot be understood.</source>
        <translation>No se entiende el archivo de captura.</translation>
    </message>
    <message>
        <source>The packets of the capture have an unknown link layer (%1).</source>
        <translation>Los paquetes de la captura tienen una capa de enlace desconocida (%1).</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is no message.</source>
        <translation>&lt;%1&gt; no es un mensaje.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is missing.</source>
        <translation>Falta &lt;%1&gt;.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; does not belong here.</source>
        <translation>&lt;%1&gt; no corresponde aquí.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; has a value that its type does not have.</source>
        <translation>&lt;%1&gt; tiene un valor que su tipo no admite.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; holds a secret that was masked; write its octets in place of ****.</source>
        <translation>&lt;%1&gt; contiene un secreto que se enmascaró; escriba sus octetos en lugar de ****.</translation>
    </message>
    <message>
        <source>The attribute "wire" of &lt;%1&gt; does not fit.</source>
        <translation>El atributo "wire" de &lt;%1&gt; no corresponde.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is nested too deep.</source>
        <translation>&lt;%1&gt; está anidado a demasiada profundidad.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is too long.</source>
        <translation>&lt;%1&gt; es demasiado largo.</translation>
    </message>
    <message>
        <source>This is not well-formed XML: %1</source>
        <translation>Esto no es XML bien formado: %1</translation>
    </message>
    <message>
        <source>The document has a document type or an entity of its own; neither is accepted.</source>
        <translation>El documento tiene un tipo de documento o una entidad propia; no se admite ninguno de los dos.</translation>
    </message>
    <message>
        <source>The document begins with &lt;%1&gt;, not with &lt;cosem-messages&gt; of the namespace %2.</source>
        <translation>El documento empieza por &lt;%1&gt;, no por &lt;cosem-messages&gt; del espacio de nombres %2.</translation>
    </message>
    <message>
        <source>The element &lt;%1&gt; is unknown.</source>
        <translation>El elemento &lt;%1&gt; es desconocido.</translation>
    </message>
    <message>
        <source>The elements are nested too deep.</source>
        <translation>Los elementos están anidados a demasiada profundidad.</translation>
    </message>
    <message>
        <source>The message has too many elements.</source>
        <translation>El mensaje tiene demasiados elementos.</translation>
    </message>
    <message>
        <source>The document is too long.</source>
        <translation>El documento es demasiado largo.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>packet %1</source>
        <translation>paquete %1</translation>
    </message>
</context>
<context>
    <name>VendorViews</name>
    <message>
        <source>Running for (days-h:min:s)</source>
        <translation>En marcha (días-h:min:s)</translation>
    </message>
    <message>
        <source>Connected for (days-h:min:s)</source>
        <translation>Conectado (días-h:min:s)</translation>
    </message>
    <message>
        <source>Parent (last two octets)</source>
        <translation>Padre (últimos dos octetos)</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Vecinos</translation>
    </message>
    <message>
        <source>Times connected</source>
        <translation>Veces conectado</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Seconds for each join state</source>
        <translation>Segundos en cada estado de unión</translation>
    </message>
    <message>
        <source>Connected in all (days-h:min:s)</source>
        <translation>Conectado en total (días-h:min:s)</translation>
    </message>
    <message>
        <source>Disconnected in all (days-h:min:s)</source>
        <translation>Desconectado en total (días-h:min:s)</translation>
    </message>
    <message>
        <source>Frames given up</source>
        <translation>Tramas abandonadas</translation>
    </message>
    <message>
        <source>Frames sent again</source>
        <translation>Tramas reenviadas</translation>
    </message>
    <message>
        <source>Looks whether the channel is free</source>
        <translation>Comprobaciones de canal libre</translation>
    </message>
    <message>
        <source>Channel found busy</source>
        <translation>Canal ocupado</translation>
    </message>
    <message>
        <source>Frames received</source>
        <translation>Tramas recibidas</translation>
    </message>
    <message>
        <source>Frames sent</source>
        <translation>Tramas enviadas</translation>
    </message>
    <message>
        <source>Frames with a wrong check sum</source>
        <translation>Tramas con suma de control errónea</translation>
    </message>
    <message>
        <source>Frames that the parent did not take</source>
        <translation>Tramas que el padre no aceptó</translation>
    </message>
    <message>
        <source>ETX to the first parent, 128 is perfect</source>
        <translation>ETX al primer padre, 128 es perfecto</translation>
    </message>
    <message>
        <source>ETX to the second parent, 128 is perfect</source>
        <translation>ETX al segundo padre, 128 es perfecto</translation>
    </message>
    <message>
        <source>Ready to receive</source>
        <translation>Listo para recibir</translation>
    </message>
    <message>
        <source>Device (last two octets)</source>
        <translation>Dispositivo (últimos dos octetos)</translation>
    </message>
    <message>
        <source>Address of the radio</source>
        <translation>Dirección de la radio</translation>
    </message>
</context>
<context>
    <name>VoltageWords</name>
    <message>
        <source>no verdict</source>
        <translation>sin veredicto</translation>
    </message>
    <message>
        <source>No reading of the multimeter could be paired with one of the meter.</source>
        <translation>Ninguna lectura del multímetro se pudo emparejar con una del contador.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The accuracy of this multimeter is not in the table, so nothing can be said about a difference of %1.</source>
        <translation>La exactitud de este multímetro no figura en la tabla, por lo que no se puede decir nada de una diferencia de %1.</translation>
    </message>
    <message>
        <source>Give the AC volts accuracy from its manual: --reference-spec "0.4%+40" (percent of reading + counts).</source>
        <translation>Indique la exactitud en tensión alterna según su manual: --reference-spec "0.4%+40" (porcentaje de la lectura + dígitos).</translation>
    </message>
    <message>
        <source>The multimeter's accuracy is not specified at the %1 Hz that the meter measures.</source>
        <translation>La exactitud del multímetro no está especificada para los %1 Hz que mide el contador.</translation>
    </message>
    <message>
        <source>Use a multimeter that is specified for this frequency.</source>
        <translation>Use un multímetro especificado para esta frecuencia.</translation>
    </message>
    <message>
        <source>%1 is so small a part of the multimeter's range that its accuracy is not specified there.</source>
        <translation>%1 es una parte tan pequeña del rango del multímetro que su exactitud no está especificada ahí.</translation>
    </message>
    <message>
        <source>Let the multimeter choose its range, then try again.</source>
        <translation>Deje que el multímetro elija su rango e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The voltage moved by up to %1 between two readings of the multimeter: more than the instruments may err.</source>
        <translation>La tensión varió hasta %1 entre dos lecturas del multímetro: más de lo que pueden errar los instrumentos.</translation>
    </message>
    <message>
        <source>Wait until the load is steady, or take more pairs (--pairs 20).</source>
        <translation>Espere a que la carga sea estable o tome más pares (--pairs 20).</translation>
    </message>
    <message>
        <source>Some pairs are inside the allowance and some outside: the difference of %1 lies right at its edge (%2).</source>
        <translation>Algunos pares están dentro de la tolerancia y otros fuera: la diferencia de %1 está justo en su límite (%2).</translation>
    </message>
    <message>
        <source>Take more pairs (--pairs 20), or use a more exact multimeter.</source>
        <translation>Tome más pares (--pairs 20) o use un multímetro más exacto.</translation>
    </message>
    <message>
        <source>The difference of %1 is inside the allowance, but this multimeter may err more (%2) than the meter (%3), so that proves nothing.</source>
        <translation>La diferencia de %1 está dentro de la tolerancia, pero este multímetro puede errar más (%2) que el contador (%3), por lo que eso no demuestra nada.</translation>
    </message>
    <message>
        <source>Use a multimeter that is more exact than the meter.</source>
        <translation>Use un multímetro más exacto que el contador.</translation>
    </message>
    <message>
        <source>Meter and multimeter show next to nothing: there is no voltage to compare.</source>
        <translation>El contador y el multímetro muestran casi cero: no hay tensión que comparar.</translation>
    </message>
    <message>
        <source>Check that the phase is live and that the probes touch.</source>
        <translation>Compruebe que la fase tiene tensión y que las puntas de prueba hacen contacto.</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>dentro de tolerancia</translation>
    </message>
    <message>
        <source>Meter %1 and multimeter %2 differ by %3; both together may differ by %4.</source>
        <translation>El contador (%1) y el multímetro (%2) difieren en %3; entre ambos pueden diferir en %4.</translation>
    </message>
    <message>
        <source>more</source>
        <translation>más</translation>
    </message>
    <message>
        <source>less</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>fuera de tolerancia</translation>
    </message>
    <message>
        <source>The meter shows %1 %2 than the multimeter (%3 against %4); both together may differ by no more than %5. At least one of them is outside its accuracy, or they do not measure the same thing.</source>
        <translation>El contador muestra %1 %2 que el multímetro (%3 frente a %4); entre ambos pueden diferir en %5 como máximo. Al menos uno de ellos está fuera de su exactitud, o no miden lo mismo.</translation>
    </message>
    <message>
        <source>Check that the probes are at %1 and sit well, and that a voltage transformer's ratio is set; then repeat with a second multimeter.</source>
        <translation>Compruebe que las puntas de prueba están en %1 y hacen buen contacto, y que está ajustada la relación de un posible transformador de tensión; después repita con un segundo multímetro.</translation>
    </message>
    <message>
        <source>%1 %2, serial number %3, firmware %4</source>
        <translation>%1 %2, número de serie %3, firmware %4</translation>
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
        <translation>rango %1, automático</translation>
    </message>
    <message>
        <source>range %1</source>
        <translation>rango %1</translation>
    </message>
    <message>
        <source>resolution %1 %2</source>
        <translation>resolución %1 %2</translation>
    </message>
</context>
<context>
    <name>ami::app::CodeWords</name>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>Ready for reconnection</source>
        <translation>Listo para la reconexión</translation>
    </message>
    <message>
        <source>The kind of frame is unknown to the meter (W)</source>
        <translation>El contador desconoce el tipo de trama (W)</translation>
    </message>
    <message>
        <source>The frame must not carry data (X)</source>
        <translation>La trama no debe llevar datos (X)</translation>
    </message>
    <message>
        <source>The frame is longer than the meter takes (Y)</source>
        <translation>La trama es más larga de lo que admite el contador (Y)</translation>
    </message>
    <message>
        <source>The frame numbers do not fit (Z)</source>
        <translation>Los números de trama no concuerdan (Z)</translation>
    </message>
    <message>
        <source>Alarm register cleared</source>
        <translation>Registro de alarmas borrado</translation>
    </message>
    <message>
        <source>Associated</source>
        <translation>Asociado</translation>
    </message>
    <message>
        <source>Association under way</source>
        <translation>Asociación en curso</translation>
    </message>
    <message>
        <source>Wrong password or key several times</source>
        <translation>Contraseña o clave incorrecta varias veces</translation>
    </message>
    <message>
        <source>Too many calls answered</source>
        <translation>Demasiadas llamadas atendidas</translation>
    </message>
    <message>
        <source>Auxiliary event</source>
        <translation>Evento auxiliar</translation>
    </message>
    <message>
        <source>Bad voltage quality L1</source>
        <translation>Mala calidad de tensión L1</translation>
    </message>
    <message>
        <source>Bad voltage quality L2</source>
        <translation>Mala calidad de tensión L2</translation>
    </message>
    <message>
        <source>Bad voltage quality L3</source>
        <translation>Mala calidad de tensión L3</translation>
    </message>
    <message>
        <source>Battery voltage low</source>
        <translation>Tensión de la batería baja</translation>
    </message>
    <message>
        <source>Clock was adjusted</source>
        <translation>Reloj ajustado</translation>
    </message>
    <message>
        <source>Clock adjusted (new time)</source>
        <translation>Reloj ajustado (hora nueva)</translation>
    </message>
    <message>
        <source>Clock adjusted (old time)</source>
        <translation>Reloj ajustado (hora anterior)</translation>
    </message>
    <message>
        <source>Clock invalid</source>
        <translation>Reloj no válido</translation>
    </message>
    <message>
        <source>Critical error</source>
        <translation>Error crítico</translation>
    </message>
    <message>
        <source>Current flows backwards</source>
        <translation>La corriente circula en sentido inverso</translation>
    </message>
    <message>
        <source>Value not valid</source>
        <translation>Valor no válido</translation>
    </message>
    <message>
        <source>Daylight saving time</source>
        <translation>Horario de verano</translation>
    </message>
    <message>
        <source>Daylight saving time is in force</source>
        <translation>Horario de verano en vigor</translation>
    </message>
    <message>
        <source>Daylight saving time started or ended</source>
        <translation>Comienzo o fin del horario de verano</translation>
    </message>
    <message>
        <source>Message could not be deciphered or was not genuine</source>
        <translation>El mensaje no se pudo descifrar o no era auténtico</translation>
    </message>
    <message>
        <source>Clock runs on another time base</source>
        <translation>El reloj funciona con otra base de tiempo</translation>
    </message>
    <message>
        <source>Disconnector did not switch</source>
        <translation>El elemento de corte no maniobró</translation>
    </message>
    <message>
        <source>Clock value doubtful</source>
        <translation>Valor del reloj dudoso</translation>
    </message>
    <message>
        <source>Error register cleared</source>
        <translation>Registro de errores borrado</translation>
    </message>
    <message>
        <source>Event log cleared</source>
        <translation>Registro de eventos borrado</translation>
    </message>
    <message>
        <source>Signal at the alert input</source>
        <translation>Señal en la entrada de alerta</translation>
    </message>
    <message>
        <source>Firmware activated</source>
        <translation>Firmware activado</translation>
    </message>
    <message>
        <source>Firmware ready to be activated</source>
        <translation>Firmware listo para activarse</translation>
    </message>
    <message>
        <source>Firmware failed its check</source>
        <translation>El firmware no superó su comprobación</translation>
    </message>
    <message>
        <source>Fraud attempt</source>
        <translation>Intento de fraude</translation>
    </message>
    <message>
        <source>Global key changed</source>
        <translation>Clave global cambiada</translation>
    </message>
    <message>
        <source>GPRS registration failed</source>
        <translation>Registro GPRS fallido</translation>
    </message>
    <message>
        <source>GSM call ended</source>
        <translation>Llamada GSM terminada</translation>
    </message>
    <message>
        <source>Incoming GSM call</source>
        <translation>Llamada GSM entrante</translation>
    </message>
    <message>
        <source>Outgoing GSM call</source>
        <translation>Llamada GSM saliente</translation>
    </message>
    <message>
        <source>GSM registration failed</source>
        <translation>Registro GSM fallido</translation>
    </message>
    <message>
        <source>Activation failed</source>
        <translation>Activación fallida</translation>
    </message>
    <message>
        <source>Activation under way</source>
        <translation>Activación en curso</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Transfer under way</source>
        <translation>Transferencia en curso</translation>
    </message>
    <message>
        <source>No transfer started</source>
        <translation>Transferencia no iniciada</translation>
    </message>
    <message>
        <source>Verification failed</source>
        <translation>Verificación fallida</translation>
    </message>
    <message>
        <source>Verification under way</source>
        <translation>Verificación en curso</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>In credit</source>
        <translation>Con crédito</translation>
    </message>
    <message>
        <source>Clock status invalid</source>
        <translation>Estado del reloj no válido</translation>
    </message>
    <message>
        <source>Clock value invalid</source>
        <translation>Valor del reloj no válido</translation>
    </message>
    <message>
        <source>Limiter threshold changed</source>
        <translation>Umbral del limitador modificado</translation>
    </message>
    <message>
        <source>Limiter threshold exceeded</source>
        <translation>Umbral del limitador superado</translation>
    </message>
    <message>
        <source>Limiter threshold no longer exceeded</source>
        <translation>Umbral del limitador ya no superado</translation>
    </message>
    <message>
        <source>Load profile cleared</source>
        <translation>Curva de carga borrada</translation>
    </message>
    <message>
        <source>Communication at a local port</source>
        <translation>Comunicación en un puerto local</translation>
    </message>
    <message>
        <source>Disconnected by the meter</source>
        <translation>Desconectado por el contador</translation>
    </message>
    <message>
        <source>Reconnected by the meter</source>
        <translation>Reconectado por el contador</translation>
    </message>
    <message>
        <source>Credit low</source>
        <translation>Crédito bajo</translation>
    </message>
    <message>
        <source>Connected by hand</source>
        <translation>Conectado a mano</translation>
    </message>
    <message>
        <source>Disconnected by hand</source>
        <translation>Desconectado a mano</translation>
    </message>
    <message>
        <source>M-Bus device 1: clock adjusted</source>
        <translation>Dispositivo M-Bus 1: reloj ajustado</translation>
    </message>
    <message>
        <source>M-Bus device 2: clock adjusted</source>
        <translation>Dispositivo M-Bus 2: reloj ajustado</translation>
    </message>
    <message>
        <source>M-Bus device 3: clock adjusted</source>
        <translation>Dispositivo M-Bus 3: reloj ajustado</translation>
    </message>
    <message>
        <source>M-Bus device 4: clock adjusted</source>
        <translation>Dispositivo M-Bus 4: reloj ajustado</translation>
    </message>
    <message>
        <source>M-Bus device 1: communication error</source>
        <translation>Dispositivo M-Bus 1: error de comunicación</translation>
    </message>
    <message>
        <source>M-Bus device 2: communication error</source>
        <translation>Dispositivo M-Bus 2: error de comunicación</translation>
    </message>
    <message>
        <source>M-Bus device 3: communication error</source>
        <translation>Dispositivo M-Bus 3: error de comunicación</translation>
    </message>
    <message>
        <source>M-Bus device 4: communication error</source>
        <translation>Dispositivo M-Bus 4: error de comunicación</translation>
    </message>
    <message>
        <source>M-Bus device 1: communication works again</source>
        <translation>Dispositivo M-Bus 1: comunicación restablecida</translation>
    </message>
    <message>
        <source>M-Bus device 2: communication works again</source>
        <translation>Dispositivo M-Bus 2: comunicación restablecida</translation>
    </message>
    <message>
        <source>M-Bus device 3: communication works again</source>
        <translation>Dispositivo M-Bus 3: comunicación restablecida</translation>
    </message>
    <message>
        <source>M-Bus device 4: communication works again</source>
        <translation>Dispositivo M-Bus 4: comunicación restablecida</translation>
    </message>
    <message>
        <source>M-Bus device 1: newly installed</source>
        <translation>Dispositivo M-Bus 1: recién instalado</translation>
    </message>
    <message>
        <source>M-Bus device 2: newly installed</source>
        <translation>Dispositivo M-Bus 2: recién instalado</translation>
    </message>
    <message>
        <source>M-Bus device 3: newly installed</source>
        <translation>Dispositivo M-Bus 3: recién instalado</translation>
    </message>
    <message>
        <source>M-Bus device 4: newly installed</source>
        <translation>Dispositivo M-Bus 4: recién instalado</translation>
    </message>
    <message>
        <source>M-Bus device 1: fraud attempt</source>
        <translation>Dispositivo M-Bus 1: intento de fraude</translation>
    </message>
    <message>
        <source>M-Bus device 2: fraud attempt</source>
        <translation>Dispositivo M-Bus 2: intento de fraude</translation>
    </message>
    <message>
        <source>M-Bus device 3: fraud attempt</source>
        <translation>Dispositivo M-Bus 3: intento de fraude</translation>
    </message>
    <message>
        <source>M-Bus device 4: fraud attempt</source>
        <translation>Dispositivo M-Bus 4: intento de fraude</translation>
    </message>
    <message>
        <source>M-Bus device 1: battery must be replaced</source>
        <translation>Dispositivo M-Bus 1: hay que cambiar la batería</translation>
    </message>
    <message>
        <source>M-Bus device 2: battery must be replaced</source>
        <translation>Dispositivo M-Bus 2: hay que cambiar la batería</translation>
    </message>
    <message>
        <source>M-Bus device 3: battery must be replaced</source>
        <translation>Dispositivo M-Bus 3: hay que cambiar la batería</translation>
    </message>
    <message>
        <source>M-Bus device 4: battery must be replaced</source>
        <translation>Dispositivo M-Bus 4: hay que cambiar la batería</translation>
    </message>
    <message>
        <source>Measurement system error</source>
        <translation>Error del sistema de medida</translation>
    </message>
    <message>
        <source>Meter cover closed</source>
        <translation>Tapa del contador cerrada</translation>
    </message>
    <message>
        <source>Meter cover removed</source>
        <translation>Tapa del contador retirada</translation>
    </message>
    <message>
        <source>Meter data cleared</source>
        <translation>Datos del contador borrados</translation>
    </message>
    <message>
        <source>Neutral missing</source>
        <translation>Falta el neutro</translation>
    </message>
    <message>
        <source>Voltage missing L1</source>
        <translation>Falta de tensión L1</translation>
    </message>
    <message>
        <source>Voltage missing L2</source>
        <translation>Falta de tensión L2</translation>
    </message>
    <message>
        <source>Voltage missing L3</source>
        <translation>Falta de tensión L3</translation>
    </message>
    <message>
        <source>Modem diagnosis failed</source>
        <translation>Diagnóstico del módem fallido</translation>
    </message>
    <message>
        <source>Modem restarted by hardware</source>
        <translation>Módem reiniciado por hardware</translation>
    </message>
    <message>
        <source>Modem could not be initialised</source>
        <translation>El módem no se pudo inicializar</translation>
    </message>
    <message>
        <source>Modem restarted by software</source>
        <translation>Módem reiniciado por software</translation>
    </message>
    <message>
        <source>Modem user initialisation failed</source>
        <translation>Inicialización de usuario del módem fallida</translation>
    </message>
    <message>
        <source>Next credit enabled</source>
        <translation>Siguiente crédito habilitado</translation>
    </message>
    <message>
        <source>Next credit selectable</source>
        <translation>Siguiente crédito seleccionable</translation>
    </message>
    <message>
        <source>Next credit selected</source>
        <translation>Siguiente crédito seleccionado</translation>
    </message>
    <message>
        <source>No remote connection for too long</source>
        <translation>Sin conexión remota demasiado tiempo</translation>
    </message>
    <message>
        <source>Not associated</source>
        <translation>No asociado</translation>
    </message>
    <message>
        <source>Non-volatile memory error</source>
        <translation>Error de memoria no volátil</translation>
    </message>
    <message>
        <source>Voltage normal again L1</source>
        <translation>Tensión normal de nuevo L1</translation>
    </message>
    <message>
        <source>Voltage normal again L2</source>
        <translation>Tensión normal de nuevo L2</translation>
    </message>
    <message>
        <source>Voltage normal again L3</source>
        <translation>Tensión normal de nuevo L3</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>No registrado</translation>
    </message>
    <message>
        <source>Not registered, searching</source>
        <translation>No registrado, buscando</translation>
    </message>
    <message>
        <source>Out of credit</source>
        <translation>Sin crédito</translation>
    </message>
    <message>
        <source>Overvoltage L1</source>
        <translation>Sobretensión L1</translation>
    </message>
    <message>
        <source>Overvoltage L2</source>
        <translation>Sobretensión L2</translation>
    </message>
    <message>
        <source>Overvoltage L3</source>
        <translation>Sobretensión L3</translation>
    </message>
    <message>
        <source>Parameters changed</source>
        <translation>Parámetros modificados</translation>
    </message>
    <message>
        <source>Passive tariff programmed</source>
        <translation>Tarifa pasiva programada</translation>
    </message>
    <message>
        <source>Mobile data connection ended</source>
        <translation>Conexión de datos móviles terminada</translation>
    </message>
    <message>
        <source>Mobile data connection established</source>
        <translation>Conexión de datos móviles establecida</translation>
    </message>
    <message>
        <source>Mobile data connection failed</source>
        <translation>Conexión de datos móviles fallida</translation>
    </message>
    <message>
        <source>Phases loaded unequally</source>
        <translation>Fases cargadas de forma desigual</translation>
    </message>
    <message>
        <source>Phase sequence reversed</source>
        <translation>Secuencia de fases invertida</translation>
    </message>
    <message>
        <source>Power down</source>
        <translation>Corte de alimentación</translation>
    </message>
    <message>
        <source>Power up</source>
        <translation>Vuelta de la alimentación</translation>
    </message>
    <message>
        <source>Program memory error</source>
        <translation>Error de memoria de programa</translation>
    </message>
    <message>
        <source>RAM error</source>
        <translation>Error de RAM</translation>
    </message>
    <message>
        <source>Ready for manual reconnection</source>
        <translation>Listo para la reconexión manual</translation>
    </message>
    <message>
        <source>Registered in the home network</source>
        <translation>Registrado en la red propia</translation>
    </message>
    <message>
        <source>Registered, roaming</source>
        <translation>Registrado, en itinerancia</translation>
    </message>
    <message>
        <source>Registration denied</source>
        <translation>Registro denegado</translation>
    </message>
    <message>
        <source>Connected remotely</source>
        <translation>Conectado a distancia</translation>
    </message>
    <message>
        <source>Disconnected remotely</source>
        <translation>Desconectado a distancia</translation>
    </message>
    <message>
        <source>Battery must be replaced</source>
        <translation>Hay que cambiar la batería</translation>
    </message>
    <message>
        <source>Old message sent again (replay)</source>
        <translation>Mensaje antiguo enviado de nuevo (replay)</translation>
    </message>
    <message>
        <source>Selectable credit in use</source>
        <translation>Crédito seleccionable en uso</translation>
    </message>
    <message>
        <source>Mobile signal weak</source>
        <translation>Señal móvil débil</translation>
    </message>
    <message>
        <source>SIM card missing or faulty</source>
        <translation>Tarjeta SIM ausente o defectuosa</translation>
    </message>
    <message>
        <source>SIM card recognised</source>
        <translation>Tarjeta SIM reconocida</translation>
    </message>
    <message>
        <source>Strong magnetic field detected</source>
        <translation>Campo magnético intenso detectado</translation>
    </message>
    <message>
        <source>Strong magnetic field gone</source>
        <translation>Campo magnético intenso desaparecido</translation>
    </message>
    <message>
        <source>Supervision monitor 1 exceeded</source>
        <translation>Monitor de supervisión 1 superado</translation>
    </message>
    <message>
        <source>Supervision monitor 1 normal again</source>
        <translation>Monitor de supervisión 1 normal de nuevo</translation>
    </message>
    <message>
        <source>Supervision monitor 2 exceeded</source>
        <translation>Monitor de supervisión 2 superado</translation>
    </message>
    <message>
        <source>Supervision monitor 2 normal again</source>
        <translation>Monitor de supervisión 2 normal de nuevo</translation>
    </message>
    <message>
        <source>Supervision monitor 3 exceeded</source>
        <translation>Monitor de supervisión 3 superado</translation>
    </message>
    <message>
        <source>Supervision monitor 3 normal again</source>
        <translation>Monitor de supervisión 3 normal de nuevo</translation>
    </message>
    <message>
        <source>New tariff activated</source>
        <translation>Nueva tarifa activada</translation>
    </message>
    <message>
        <source>Terminal cover closed</source>
        <translation>Tapa de bornes cerrada</translation>
    </message>
    <message>
        <source>Terminal cover removed</source>
        <translation>Tapa de bornes retirada</translation>
    </message>
    <message>
        <source>Undervoltage L1</source>
        <translation>Subtensión L1</translation>
    </message>
    <message>
        <source>Undervoltage L2</source>
        <translation>Subtensión L2</translation>
    </message>
    <message>
        <source>Undervoltage L3</source>
        <translation>Subtensión L3</translation>
    </message>
    <message>
        <source>Consumption although disconnected</source>
        <translation>Consumo pese a la desconexión</translation>
    </message>
    <message>
        <source>Watchdog reset</source>
        <translation>Reinicio por watchdog</translation>
    </message>
</context>
<context>
    <name>ami::app::MeterService</name>
    <message>
        <source>Reading the nameplate</source>
        <translation>Leyendo la placa de características</translation>
    </message>
    <message>
        <source>Reading the object list</source>
        <translation>Leyendo la lista de objetos</translation>
    </message>
    <message>
        <source>Reading registers</source>
        <translation>Leyendo registros</translation>
    </message>
    <message>
        <source>Reading rows</source>
        <translation>Leyendo filas</translation>
    </message>
    <message>
        <source>Reading the columns</source>
        <translation>Leyendo las columnas</translation>
    </message>
    <message>
        <source>The link was lost: connecting again</source>
        <translation>Se perdió el enlace: conectando de nuevo</translation>
    </message>
    <message>
        <source>Taking the readout</source>
        <translation>Tomando la lectura de datos</translation>
    </message>
    <message>
        <source>Taking the readout twice</source>
        <translation>Tomando dos veces la lectura de datos</translation>
    </message>
</context>
<context>
    <name>ami::app::ObisNames</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Activation date of passive calendar</source>
        <translation>Fecha de activación del calendario pasivo</translation>
    </message>
    <message>
        <source>Active energy LED constant</source>
        <translation>Constante LED de energía activa</translation>
    </message>
    <message>
        <source>Active energy QI</source>
        <translation>Energía activa QI</translation>
    </message>
    <message>
        <source>Active energy QII</source>
        <translation>Energía activa QII</translation>
    </message>
    <message>
        <source>Active energy QIII</source>
        <translation>Energía activa QIII</translation>
    </message>
    <message>
        <source>Active energy QIV</source>
        <translation>Energía activa QIV</translation>
    </message>
    <message>
        <source>Active energy export</source>
        <translation>Energía activa exportada</translation>
    </message>
    <message>
        <source>Active energy import</source>
        <translation>Energía activa importada</translation>
    </message>
    <message>
        <source>Active energy import and export</source>
        <translation>Energía activa importada y exportada</translation>
    </message>
    <message>
        <source>Active energy net</source>
        <translation>Energía activa neta</translation>
    </message>
    <message>
        <source>Active energy pulse constant</source>
        <translation>Constante de impulsos de energía activa</translation>
    </message>
    <message>
        <source>Active firmware identifier</source>
        <translation>Identificador del firmware activo</translation>
    </message>
    <message>
        <source>Active firmware signature</source>
        <translation>Firma del firmware activo</translation>
    </message>
    <message>
        <source>Active firmware version</source>
        <translation>Versión del firmware activo</translation>
    </message>
    <message>
        <source>Active power QI</source>
        <translation>Potencia activa QI</translation>
    </message>
    <message>
        <source>Active power QII</source>
        <translation>Potencia activa QII</translation>
    </message>
    <message>
        <source>Active power QIII</source>
        <translation>Potencia activa QIII</translation>
    </message>
    <message>
        <source>Active power QIV</source>
        <translation>Potencia activa QIV</translation>
    </message>
    <message>
        <source>Active power export</source>
        <translation>Potencia activa exportada</translation>
    </message>
    <message>
        <source>Active power import</source>
        <translation>Potencia activa importada</translation>
    </message>
    <message>
        <source>Active power import and export</source>
        <translation>Potencia activa importada y exportada</translation>
    </message>
    <message>
        <source>Active power net</source>
        <translation>Potencia activa neta</translation>
    </message>
    <message>
        <source>Activity calendar</source>
        <translation>Calendario de actividad</translation>
    </message>
    <message>
        <source>Additional readout %1</source>
        <translation>Lectura adicional %1</translation>
    </message>
    <message>
        <source>Alarm descriptor %1</source>
        <translation>Descriptor de alarmas %1</translation>
    </message>
    <message>
        <source>Alarm filter %1</source>
        <translation>Filtro de alarmas %1</translation>
    </message>
    <message>
        <source>Alarm monitor %1</source>
        <translation>Monitor de alarmas %1</translation>
    </message>
    <message>
        <source>Alarm register %1</source>
        <translation>Registro de alarmas %1</translation>
    </message>
    <message>
        <source>Alarm register profile</source>
        <translation>Perfil del registro de alarmas</translation>
    </message>
    <message>
        <source>Alternate display readout</source>
        <translation>Lectura alternativa del visualizador</translation>
    </message>
    <message>
        <source>Ambient pressure</source>
        <translation>Presión ambiente</translation>
    </message>
    <message>
        <source>Ambient temperature</source>
        <translation>Temperatura ambiente</translation>
    </message>
    <message>
        <source>Angle current L1</source>
        <translation>Ángulo de corriente L1</translation>
    </message>
    <message>
        <source>Angle current L2</source>
        <translation>Ángulo de corriente L2</translation>
    </message>
    <message>
        <source>Angle current L3</source>
        <translation>Ángulo de corriente L3</translation>
    </message>
    <message>
        <source>Angle current neutral</source>
        <translation>Ángulo de corriente de neutro</translation>
    </message>
    <message>
        <source>Angle voltage L1</source>
        <translation>Ángulo de tensión L1</translation>
    </message>
    <message>
        <source>Angle voltage L2</source>
        <translation>Ángulo de tensión L2</translation>
    </message>
    <message>
        <source>Angle voltage L3</source>
        <translation>Ángulo de tensión L3</translation>
    </message>
    <message>
        <source>Apparent energy LED constant</source>
        <translation>Constante LED de energía aparente</translation>
    </message>
    <message>
        <source>Apparent energy export</source>
        <translation>Energía aparente exportada</translation>
    </message>
    <message>
        <source>Apparent energy import</source>
        <translation>Energía aparente importada</translation>
    </message>
    <message>
        <source>Apparent energy pulse constant</source>
        <translation>Constante de impulsos de energía aparente</translation>
    </message>
    <message>
        <source>Apparent power export</source>
        <translation>Potencia aparente exportada</translation>
    </message>
    <message>
        <source>Apparent power import</source>
        <translation>Potencia aparente importada</translation>
    </message>
    <message>
        <source>Arbitrator %1</source>
        <translation>Árbitro %1</translation>
    </message>
    <message>
        <source>Array manager %1</source>
        <translation>Gestor de arrays %1</translation>
    </message>
    <message>
        <source>Association %1</source>
        <translation>Asociación %1</translation>
    </message>
    <message>
        <source>Auto answer</source>
        <translation>Respuesta automática</translation>
    </message>
    <message>
        <source>Auto connect</source>
        <translation>Conexión automática</translation>
    </message>
    <message>
        <source>Auxiliary supply use time</source>
        <translation>Tiempo de uso de la alimentación auxiliar</translation>
    </message>
    <message>
        <source>Auxiliary voltage</source>
        <translation>Tensión auxiliar</translation>
    </message>
    <message>
        <source>Available billing periods</source>
        <translation>Períodos de facturación disponibles</translation>
    </message>
    <message>
        <source>Available billing periods, scheme 1</source>
        <translation>Períodos de facturación disponibles, esquema 1</translation>
    </message>
    <message>
        <source>Available billing periods, scheme 2</source>
        <translation>Períodos de facturación disponibles, esquema 2</translation>
    </message>
    <message>
        <source>Battery charge</source>
        <translation>Carga de la batería</translation>
    </message>
    <message>
        <source>Battery initial capacity</source>
        <translation>Capacidad inicial de la batería</translation>
    </message>
    <message>
        <source>Battery installation time</source>
        <translation>Fecha de instalación de la batería</translation>
    </message>
    <message>
        <source>Battery remaining use time</source>
        <translation>Tiempo de uso restante de la batería</translation>
    </message>
    <message>
        <source>Battery use time</source>
        <translation>Tiempo de uso de la batería</translation>
    </message>
    <message>
        <source>Battery voltage</source>
        <translation>Tensión de la batería</translation>
    </message>
    <message>
        <source>Billing period counter</source>
        <translation>Contador de períodos de facturación</translation>
    </message>
    <message>
        <source>Billing period counter, scheme 1</source>
        <translation>Contador de períodos de facturación, esquema 1</translation>
    </message>
    <message>
        <source>Billing period counter, scheme 2</source>
        <translation>Contador de períodos de facturación, esquema 2</translation>
    </message>
    <message>
        <source>Billing period length</source>
        <translation>Duración del período de facturación</translation>
    </message>
    <message>
        <source>Billing period length, scheme 2</source>
        <translation>Duración del período de facturación, esquema 2</translation>
    </message>
    <message>
        <source>Billing period reset lockout time</source>
        <translation>Tiempo de bloqueo del cierre de facturación</translation>
    </message>
    <message>
        <source>Billing profile</source>
        <translation>Perfil de facturación</translation>
    </message>
    <message>
        <source>Billing profile %1</source>
        <translation>Perfil de facturación %1</translation>
    </message>
    <message>
        <source>Billing profile of scheme 2, %1</source>
        <translation>Perfil de facturación del esquema 2, %1</translation>
    </message>
    <message>
        <source>Broadcast scripts</source>
        <translation>Scripts de difusión</translation>
    </message>
    <message>
        <source>COSEM logical device name</source>
        <translation>Nombre del dispositivo lógico COSEM</translation>
    </message>
    <message>
        <source>Certification data log %1</source>
        <translation>Registro de datos de certificación %1</translation>
    </message>
    <message>
        <source>Charge %1</source>
        <translation>Cargo %1</translation>
    </message>
    <message>
        <source>Charge collection history %1</source>
        <translation>Historial de cobro de cargos %1</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Clock %1</source>
        <translation>Reloj %1</translation>
    </message>
    <message>
        <source>Clock synchronisation method</source>
        <translation>Método de sincronización del reloj</translation>
    </message>
    <message>
        <source>Clock synchronisation window</source>
        <translation>Ventana de sincronización del reloj</translation>
    </message>
    <message>
        <source>Clock time shift limit</source>
        <translation>Límite de desplazamiento del reloj</translation>
    </message>
    <message>
        <source>Cold water flow rate</source>
        <translation>Caudal de agua fría</translation>
    </message>
    <message>
        <source>Cold water volume</source>
        <translation>Volumen de agua fría</translation>
    </message>
    <message>
        <source>Communication port parameters</source>
        <translation>Parámetros del puerto de comunicación</translation>
    </message>
    <message>
        <source>Communication port protection</source>
        <translation>Protección del puerto de comunicación</translation>
    </message>
    <message>
        <source>Communication tampered, count</source>
        <translation>Manipulación de la comunicación, número</translation>
    </message>
    <message>
        <source>Communication tampered, cumulative duration</source>
        <translation>Manipulación de la comunicación, duración acumulada</translation>
    </message>
    <message>
        <source>Communication tampered, duration of current event</source>
        <translation>Manipulación de la comunicación, duración del evento actual</translation>
    </message>
    <message>
        <source>Communication tampered, time of current event</source>
        <translation>Manipulación de la comunicación, hora del evento actual</translation>
    </message>
    <message>
        <source>Compact data %1</source>
        <translation>Datos compactos %1</translation>
    </message>
    <message>
        <source>Complete device ID</source>
        <translation>ID de dispositivo completo</translation>
    </message>
    <message>
        <source>Complete electricity ID</source>
        <translation>ID de electricidad completo</translation>
    </message>
    <message>
        <source>Connection profile %1</source>
        <translation>Perfil de conexión %1</translation>
    </message>
    <message>
        <source>Consumer message code</source>
        <translation>Código de mensaje al consumidor</translation>
    </message>
    <message>
        <source>Consumer message text</source>
        <translation>Texto de mensaje al consumidor</translation>
    </message>
    <message>
        <source>Cooling energy</source>
        <translation>Energía de refrigeración</translation>
    </message>
    <message>
        <source>Cooling medium flow rate</source>
        <translation>Caudal del medio de refrigeración</translation>
    </message>
    <message>
        <source>Cooling medium volume</source>
        <translation>Volumen del medio de refrigeración</translation>
    </message>
    <message>
        <source>Cooling power</source>
        <translation>Potencia de refrigeración</translation>
    </message>
    <message>
        <source>Credit %1</source>
        <translation>Crédito %1</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Corriente</translation>
    </message>
    <message>
        <source>Current association</source>
        <translation>Asociación actual</translation>
    </message>
    <message>
        <source>Current harmonic profile %1</source>
        <translation>Perfil de armónicos de corriente %1</translation>
    </message>
    <message>
        <source>Current neutral</source>
        <translation>Corriente de neutro</translation>
    </message>
    <message>
        <source>Current neutral time integral</source>
        <translation>Integral en el tiempo de la corriente de neutro</translation>
    </message>
    <message>
        <source>Current tariff</source>
        <translation>Tarifa actual</translation>
    </message>
    <message>
        <source>Current tariff register %1</source>
        <translation>Registro de tarifa actual %1</translation>
    </message>
    <message>
        <source>Current time integral</source>
        <translation>Integral en el tiempo de la corriente</translation>
    </message>
    <message>
        <source>Current transformer ratio, denominator</source>
        <translation>Relación del transformador de corriente, denominador</translation>
    </message>
    <message>
        <source>Current transformer ratio, numerator</source>
        <translation>Relación del transformador de corriente, numerador</translation>
    </message>
    <message>
        <source>Current, sum of phases</source>
        <translation>Corriente, suma de fases</translation>
    </message>
    <message>
        <source>Current, sum of phases, time integral</source>
        <translation>Corriente, suma de fases, integral en el tiempo</translation>
    </message>
    <message>
        <source>DLMS server M-Bus port setup</source>
        <translation>Configuración del puerto M-Bus del servidor DLMS</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>Protección de datos</translation>
    </message>
    <message>
        <source>Date of last calibration</source>
        <translation>Fecha de la última calibración</translation>
    </message>
    <message>
        <source>Date of last clock setting</source>
        <translation>Fecha de la última puesta en hora</translation>
    </message>
    <message>
        <source>Date of last configuration change</source>
        <translation>Fecha del último cambio de configuración</translation>
    </message>
    <message>
        <source>Date of last firmware activation</source>
        <translation>Fecha de la última activación de firmware</translation>
    </message>
    <message>
        <source>Date of last protected configuration change</source>
        <translation>Fecha del último cambio de configuración protegida</translation>
    </message>
    <message>
        <source>Date of last reset</source>
        <translation>Fecha del último reinicio</translation>
    </message>
    <message>
        <source>Date of last ripple control change</source>
        <translation>Fecha del último cambio del telemando centralizado</translation>
    </message>
    <message>
        <source>Date of last time switch change</source>
        <translation>Fecha del último cambio del interruptor horario</translation>
    </message>
    <message>
        <source>Date of next configuration change</source>
        <translation>Fecha del próximo cambio de configuración</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <source>Demand reset and end of billing period scripts</source>
        <translation>Scripts de reinicio de demanda y fin del período de facturación</translation>
    </message>
    <message>
        <source>Device ID %1</source>
        <translation>ID de dispositivo %1</translation>
    </message>
    <message>
        <source>Disconnect control</source>
        <translation>Control de corte</translation>
    </message>
    <message>
        <source>Disconnect control schedule</source>
        <translation>Programación del control de corte</translation>
    </message>
    <message>
        <source>Disconnect control scripts</source>
        <translation>Scripts del control de corte</translation>
    </message>
    <message>
        <source>Duration of last long power failure, L1</source>
        <translation>Duración del último corte largo, L1</translation>
    </message>
    <message>
        <source>Duration of last long power failure, L2</source>
        <translation>Duración del último corte largo, L2</translation>
    </message>
    <message>
        <source>Duration of last long power failure, L3</source>
        <translation>Duración del último corte largo, L3</translation>
    </message>
    <message>
        <source>Duration of last long power failure, all phases</source>
        <translation>Duración del último corte largo, todas las fases</translation>
    </message>
    <message>
        <source>Duration of last long power failure, any phase</source>
        <translation>Duración del último corte largo, cualquier fase</translation>
    </message>
    <message>
        <source>Electricity ID %1</source>
        <translation>ID de electricidad %1</translation>
    </message>
    <message>
        <source>End of billing period schedule</source>
        <translation>Programación del fin del período de facturación</translation>
    </message>
    <message>
        <source>Error object %1</source>
        <translation>Objeto de errores %1</translation>
    </message>
    <message>
        <source>Event code %1</source>
        <translation>Código de evento %1</translation>
    </message>
    <message>
        <source>Event counter %1</source>
        <translation>Contador de eventos %1</translation>
    </message>
    <message>
        <source>Event log %1</source>
        <translation>Registro de eventos %1</translation>
    </message>
    <message>
        <source>Flow temperature</source>
        <translation>Temperatura de ida</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Frequency time integral</source>
        <translation>Integral en el tiempo de la frecuencia</translation>
    </message>
    <message>
        <source>Function control</source>
        <translation>Control de funciones</translation>
    </message>
    <message>
        <source>Function control schedule</source>
        <translation>Programación del control de funciones</translation>
    </message>
    <message>
        <source>Function control scripts</source>
        <translation>Scripts del control de funciones</translation>
    </message>
    <message>
        <source>G3-PLC 6LoWPAN adaptation layer setup</source>
        <translation>Configuración de la capa de adaptación 6LoWPAN de G3-PLC</translation>
    </message>
    <message>
        <source>G3-PLC MAC layer counters</source>
        <translation>Contadores de la capa MAC de G3-PLC</translation>
    </message>
    <message>
        <source>G3-PLC MAC setup</source>
        <translation>Configuración MAC de G3-PLC</translation>
    </message>
    <message>
        <source>GPRS modem setup</source>
        <translation>Configuración del módem GPRS</translation>
    </message>
    <message>
        <source>GSM diagnostic</source>
        <translation>Diagnóstico GSM</translation>
    </message>
    <message>
        <source>GSM diagnostic profile %1</source>
        <translation>Perfil de diagnóstico GSM %1</translation>
    </message>
    <message>
        <source>GSM field strength</source>
        <translation>Intensidad de campo GSM</translation>
    </message>
    <message>
        <source>Gas flow rate, metering conditions</source>
        <translation>Caudal de gas, condiciones de medida</translation>
    </message>
    <message>
        <source>Gas pressure</source>
        <translation>Presión del gas</translation>
    </message>
    <message>
        <source>Gas temperature</source>
        <translation>Temperatura del gas</translation>
    </message>
    <message>
        <source>Gas volume, base conditions</source>
        <translation>Volumen de gas, condiciones base</translation>
    </message>
    <message>
        <source>Gas volume, metering conditions</source>
        <translation>Volumen de gas, condiciones de medida</translation>
    </message>
    <message>
        <source>Gas volume, temperature converted</source>
        <translation>Volumen de gas, convertido por temperatura</translation>
    </message>
    <message>
        <source>General display readout</source>
        <translation>Lectura general del visualizador</translation>
    </message>
    <message>
        <source>General local port readout</source>
        <translation>Lectura general del puerto local</translation>
    </message>
    <message>
        <source>Global meter reset</source>
        <translation>Reinicio global del contador</translation>
    </message>
    <message>
        <source>HS-PLC CPAS setup</source>
        <translation>Configuración CPAS de HS-PLC</translation>
    </message>
    <message>
        <source>HS-PLC HDLC SSAS setup</source>
        <translation>Configuración HDLC SSAS de HS-PLC</translation>
    </message>
    <message>
        <source>HS-PLC IP SSAS setup</source>
        <translation>Configuración IP SSAS de HS-PLC</translation>
    </message>
    <message>
        <source>HS-PLC MAC setup</source>
        <translation>Configuración MAC de HS-PLC</translation>
    </message>
    <message>
        <source>Heat energy</source>
        <translation>Energía térmica</translation>
    </message>
    <message>
        <source>Heat power</source>
        <translation>Potencia térmica</translation>
    </message>
    <message>
        <source>Heating medium flow rate</source>
        <translation>Caudal del medio de calefacción</translation>
    </message>
    <message>
        <source>Heating medium volume</source>
        <translation>Volumen del medio de calefacción</translation>
    </message>
    <message>
        <source>High resolution clock</source>
        <translation>Reloj de alta resolución</translation>
    </message>
    <message>
        <source>Hot water flow rate</source>
        <translation>Caudal de agua caliente</translation>
    </message>
    <message>
        <source>Hot water volume</source>
        <translation>Volumen de agua caliente</translation>
    </message>
    <message>
        <source>IEC 61334-4-32 LLC setup</source>
        <translation>Configuración LLC IEC 61334-4-32</translation>
    </message>
    <message>
        <source>IEC 62055-41 attributes</source>
        <translation>Atributos IEC 62055-41</translation>
    </message>
    <message>
        <source>IEC HDLC setup</source>
        <translation>Configuración HDLC IEC</translation>
    </message>
    <message>
        <source>IEC electrical port setup</source>
        <translation>Configuración del puerto eléctrico IEC</translation>
    </message>
    <message>
        <source>IEC optical port setup</source>
        <translation>Configuración del puerto óptico IEC</translation>
    </message>
    <message>
        <source>IEC twisted pair MAC address setup</source>
        <translation>Configuración de la dirección MAC del par trenzado IEC</translation>
    </message>
    <message>
        <source>IEC twisted pair fatal error register</source>
        <translation>Registro de errores fatales del par trenzado IEC</translation>
    </message>
    <message>
        <source>IEC twisted pair setup</source>
        <translation>Configuración del par trenzado IEC</translation>
    </message>
    <message>
        <source>IPv4 setup</source>
        <translation>Configuración IPv4</translation>
    </message>
    <message>
        <source>IPv6 setup</source>
        <translation>Configuración IPv6</translation>
    </message>
    <message>
        <source>ISO/IEC 8802-2 LLC type 1 setup</source>
        <translation>Configuración LLC tipo 1 ISO/IEC 8802-2</translation>
    </message>
    <message>
        <source>ISO/IEC 8802-2 LLC type 2 setup</source>
        <translation>Configuración LLC tipo 2 ISO/IEC 8802-2</translation>
    </message>
    <message>
        <source>ISO/IEC 8802-2 LLC type 3 setup</source>
        <translation>Configuración LLC tipo 3 ISO/IEC 8802-2</translation>
    </message>
    <message>
        <source>Image activation schedule</source>
        <translation>Programación de la activación de imagen</translation>
    </message>
    <message>
        <source>Image activation scripts</source>
        <translation>Scripts de activación de imagen</translation>
    </message>
    <message>
        <source>Image transfer</source>
        <translation>Transferencia de imagen</translation>
    </message>
    <message>
        <source>Input and output states</source>
        <translation>Estados de entradas y salidas</translation>
    </message>
    <message>
        <source>Input and output states, word %1</source>
        <translation>Estados de entradas y salidas, palabra %1</translation>
    </message>
    <message>
        <source>Input states</source>
        <translation>Estados de entradas</translation>
    </message>
    <message>
        <source>Internal control signals</source>
        <translation>Señales de control internas</translation>
    </message>
    <message>
        <source>Internal operating status</source>
        <translation>Estado de funcionamiento interno</translation>
    </message>
    <message>
        <source>Invocation counter</source>
        <translation>Contador de invocación</translation>
    </message>
    <message>
        <source>Invocation counter %1</source>
        <translation>Contador de invocación %1</translation>
    </message>
    <message>
        <source>L%1</source>
        <translation>L%1</translation>
    </message>
    <message>
        <source>LTE monitoring</source>
        <translation>Supervisión LTE</translation>
    </message>
    <message>
        <source>LTE monitoring profile %1</source>
        <translation>Perfil de supervisión LTE %1</translation>
    </message>
    <message>
        <source>Limiter %1</source>
        <translation>Limitador %1</translation>
    </message>
    <message>
        <source>List of configurable meter data</source>
        <translation>Lista de datos configurables del contador</translation>
    </message>
    <message>
        <source>Load profile 1</source>
        <translation>Curva de carga 1</translation>
    </message>
    <message>
        <source>Load profile 1, part %1</source>
        <translation>Curva de carga 1, parte %1</translation>
    </message>
    <message>
        <source>Load profile 2</source>
        <translation>Curva de carga 2</translation>
    </message>
    <message>
        <source>Load profile 2, part %1</source>
        <translation>Curva de carga 2, parte %1</translation>
    </message>
    <message>
        <source>Load profile control schedule</source>
        <translation>Programación del control de la curva de carga</translation>
    </message>
    <message>
        <source>Load profile control scripts</source>
        <translation>Scripts del control de la curva de carga</translation>
    </message>
    <message>
        <source>Load profile during test</source>
        <translation>Curva de carga durante la prueba</translation>
    </message>
    <message>
        <source>Local date</source>
        <translation>Fecha local</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Hora local</translation>
    </message>
    <message>
        <source>Long power failures, L1</source>
        <translation>Cortes largos, L1</translation>
    </message>
    <message>
        <source>Long power failures, L2</source>
        <translation>Cortes largos, L2</translation>
    </message>
    <message>
        <source>Long power failures, L3</source>
        <translation>Cortes largos, L3</translation>
    </message>
    <message>
        <source>Long power failures, all phases</source>
        <translation>Cortes largos, todas las fases</translation>
    </message>
    <message>
        <source>Long power failures, any phase</source>
        <translation>Cortes largos, cualquier fase</translation>
    </message>
    <message>
        <source>M-Bus client</source>
        <translation>Cliente M-Bus</translation>
    </message>
    <message>
        <source>M-Bus control log</source>
        <translation>Registro de control M-Bus</translation>
    </message>
    <message>
        <source>M-Bus diagnostic</source>
        <translation>Diagnóstico M-Bus</translation>
    </message>
    <message>
        <source>M-Bus disconnect control</source>
        <translation>Control de corte M-Bus</translation>
    </message>
    <message>
        <source>M-Bus master port setup</source>
        <translation>Configuración del puerto maestro M-Bus</translation>
    </message>
    <message>
        <source>M-Bus profile %1</source>
        <translation>Perfil M-Bus %1</translation>
    </message>
    <message>
        <source>M-Bus profile control schedule</source>
        <translation>Programación del control del perfil M-Bus</translation>
    </message>
    <message>
        <source>M-Bus profile control scripts</source>
        <translation>Scripts del control del perfil M-Bus</translation>
    </message>
    <message>
        <source>M-Bus slave port setup</source>
        <translation>Configuración del puerto esclavo M-Bus</translation>
    </message>
    <message>
        <source>M-Bus value %1</source>
        <translation>Valor M-Bus %1</translation>
    </message>
    <message>
        <source>MAC address setup</source>
        <translation>Configuración de la dirección MAC</translation>
    </message>
    <message>
        <source>Manufacturer utility table</source>
        <translation>Tabla utility del fabricante</translation>
    </message>
    <message>
        <source>Maximum credit limit</source>
        <translation>Límite máximo de crédito</translation>
    </message>
    <message>
        <source>Maximum current</source>
        <translation>Corriente máxima</translation>
    </message>
    <message>
        <source>Maximum vend limit</source>
        <translation>Límite máximo de venta</translation>
    </message>
    <message>
        <source>Measurement period %1</source>
        <translation>Período de medida %1</translation>
    </message>
    <message>
        <source>Meter connection diagram</source>
        <translation>Esquema de conexión del contador</translation>
    </message>
    <message>
        <source>Meter opened, count</source>
        <translation>Contador abierto, número</translation>
    </message>
    <message>
        <source>Meter opened, cumulative duration</source>
        <translation>Contador abierto, duración acumulada</translation>
    </message>
    <message>
        <source>Meter opened, duration of current event</source>
        <translation>Contador abierto, duración del evento actual</translation>
    </message>
    <message>
        <source>Meter opened, time of current event</source>
        <translation>Contador abierto, hora del evento actual</translation>
    </message>
    <message>
        <source>Meter started</source>
        <translation>Contador arrancado</translation>
    </message>
    <message>
        <source>Meter tilted, count</source>
        <translation>Contador inclinado, número</translation>
    </message>
    <message>
        <source>Meter tilted, cumulative duration</source>
        <translation>Contador inclinado, duración acumulada</translation>
    </message>
    <message>
        <source>Meter tilted, duration of current event</source>
        <translation>Contador inclinado, duración del evento actual</translation>
    </message>
    <message>
        <source>Meter tilted, time of current event</source>
        <translation>Contador inclinado, hora del evento actual</translation>
    </message>
    <message>
        <source>Metering point ID</source>
        <translation>ID del punto de medida</translation>
    </message>
    <message>
        <source>Metering point ID %1</source>
        <translation>ID del punto de medida %1</translation>
    </message>
    <message>
        <source>Metrology tampered, count</source>
        <translation>Manipulación de la metrología, número</translation>
    </message>
    <message>
        <source>Metrology tampered, cumulative duration</source>
        <translation>Manipulación de la metrología, duración acumulada</translation>
    </message>
    <message>
        <source>Metrology tampered, duration of current event</source>
        <translation>Manipulación de la metrología, duración del evento actual</translation>
    </message>
    <message>
        <source>Metrology tampered, time of current event</source>
        <translation>Manipulación de la metrología, hora del evento actual</translation>
    </message>
    <message>
        <source>Modem configuration</source>
        <translation>Configuración del módem</translation>
    </message>
    <message>
        <source>NTP setup</source>
        <translation>Configuración NTP</translation>
    </message>
    <message>
        <source>Next battery change</source>
        <translation>Próximo cambio de batería</translation>
    </message>
    <message>
        <source>Nominal current</source>
        <translation>Corriente nominal</translation>
    </message>
    <message>
        <source>Nominal frequency</source>
        <translation>Frecuencia nominal</translation>
    </message>
    <message>
        <source>Nominal voltage</source>
        <translation>Tensión nominal</translation>
    </message>
    <message>
        <source>Normal mode activation scripts</source>
        <translation>Scripts de activación del modo normal</translation>
    </message>
    <message>
        <source>Number of configuration changes</source>
        <translation>Número de cambios de configuración</translation>
    </message>
    <message>
        <source>Number of connections</source>
        <translation>Número de conexiones</translation>
    </message>
    <message>
        <source>Number of protected configuration changes</source>
        <translation>Número de cambios de configuración protegida</translation>
    </message>
    <message>
        <source>Operating time</source>
        <translation>Tiempo de funcionamiento</translation>
    </message>
    <message>
        <source>Operating time, tariff %1</source>
        <translation>Tiempo de funcionamiento, tarifa %1</translation>
    </message>
    <message>
        <source>Optical test output scripts</source>
        <translation>Scripts de salida óptica de prueba</translation>
    </message>
    <message>
        <source>Output control schedule</source>
        <translation>Programación del control de salidas</translation>
    </message>
    <message>
        <source>Output pulse duration</source>
        <translation>Duración del impulso de salida</translation>
    </message>
    <message>
        <source>Output signal scripts</source>
        <translation>Scripts de señales de salida</translation>
    </message>
    <message>
        <source>Output states</source>
        <translation>Estados de salidas</translation>
    </message>
    <message>
        <source>Overall transformer ratio, denominator</source>
        <translation>Relación de transformación total, denominador</translation>
    </message>
    <message>
        <source>Overall transformer ratio, numerator</source>
        <translation>Relación de transformación total, numerador</translation>
    </message>
    <message>
        <source>PPP setup</source>
        <translation>Configuración PPP</translation>
    </message>
    <message>
        <source>PRIME LLC SSCS setup</source>
        <translation>Configuración LLC SSCS de PRIME</translation>
    </message>
    <message>
        <source>PRIME MAC address setup</source>
        <translation>Configuración de la dirección MAC de PRIME</translation>
    </message>
    <message>
        <source>PRIME MAC counters</source>
        <translation>Contadores MAC de PRIME</translation>
    </message>
    <message>
        <source>PRIME MAC functional parameters</source>
        <translation>Parámetros funcionales MAC de PRIME</translation>
    </message>
    <message>
        <source>PRIME MAC setup</source>
        <translation>Configuración MAC de PRIME</translation>
    </message>
    <message>
        <source>PRIME application identification</source>
        <translation>Identificación de aplicación de PRIME</translation>
    </message>
    <message>
        <source>PRIME network administration</source>
        <translation>Administración de red de PRIME</translation>
    </message>
    <message>
        <source>PRIME physical layer counters</source>
        <translation>Contadores de la capa física de PRIME</translation>
    </message>
    <message>
        <source>Parameter monitor %1</source>
        <translation>Monitor de parámetros %1</translation>
    </message>
    <message>
        <source>Parameter monitor log %1</source>
        <translation>Registro del monitor de parámetros %1</translation>
    </message>
    <message>
        <source>Parameter record number</source>
        <translation>Número de registro de parámetros</translation>
    </message>
    <message>
        <source>Passive calendar name</source>
        <translation>Nombre del calendario pasivo</translation>
    </message>
    <message>
        <source>Pending utility table</source>
        <translation>Tabla utility pendiente</translation>
    </message>
    <message>
        <source>Power factor</source>
        <translation>Factor de potencia</translation>
    </message>
    <message>
        <source>Power factor export</source>
        <translation>Factor de potencia, exportación</translation>
    </message>
    <message>
        <source>Power factor export time integral</source>
        <translation>Integral en el tiempo del factor de potencia, exportación</translation>
    </message>
    <message>
        <source>Power factor time integral</source>
        <translation>Integral en el tiempo del factor de potencia</translation>
    </message>
    <message>
        <source>Power failure log %1</source>
        <translation>Registro de cortes de alimentación %1</translation>
    </message>
    <message>
        <source>Power failures, L%1</source>
        <translation>Cortes de alimentación, L%1</translation>
    </message>
    <message>
        <source>Power failures, all phases</source>
        <translation>Cortes de alimentación, todas las fases</translation>
    </message>
    <message>
        <source>Power failures, any phase</source>
        <translation>Cortes de alimentación, cualquier fase</translation>
    </message>
    <message>
        <source>Power failures, auxiliary supply</source>
        <translation>Cortes de alimentación, alimentación auxiliar</translation>
    </message>
    <message>
        <source>Power quality measurement scripts</source>
        <translation>Scripts de medida de la calidad de suministro</translation>
    </message>
    <message>
        <source>Power quality profile %1</source>
        <translation>Perfil de calidad de suministro %1</translation>
    </message>
    <message>
        <source>Profile entry digital signature %1</source>
        <translation>Firma digital de entrada de perfil %1</translation>
    </message>
    <message>
        <source>Pulse count</source>
        <translation>Número de impulsos</translation>
    </message>
    <message>
        <source>Pulses</source>
        <translation>Impulsos</translation>
    </message>
    <message>
        <source>Push schedule</source>
        <translation>Programación push</translation>
    </message>
    <message>
        <source>Push scripts</source>
        <translation>Scripts push</translation>
    </message>
    <message>
        <source>Push setup</source>
        <translation>Configuración push</translation>
    </message>
    <message>
        <source>Push setup %1</source>
        <translation>Configuración push %1</translation>
    </message>
    <message>
        <source>Reactive energy LED constant</source>
        <translation>Constante LED de energía reactiva</translation>
    </message>
    <message>
        <source>Reactive energy QI</source>
        <translation>Energía reactiva QI</translation>
    </message>
    <message>
        <source>Reactive energy QII</source>
        <translation>Energía reactiva QII</translation>
    </message>
    <message>
        <source>Reactive energy QIII</source>
        <translation>Energía reactiva QIII</translation>
    </message>
    <message>
        <source>Reactive energy QIV</source>
        <translation>Energía reactiva QIV</translation>
    </message>
    <message>
        <source>Reactive energy export</source>
        <translation>Energía reactiva exportada</translation>
    </message>
    <message>
        <source>Reactive energy import</source>
        <translation>Energía reactiva importada</translation>
    </message>
    <message>
        <source>Reactive energy pulse constant</source>
        <translation>Constante de impulsos de energía reactiva</translation>
    </message>
    <message>
        <source>Reactive power QI</source>
        <translation>Potencia reactiva QI</translation>
    </message>
    <message>
        <source>Reactive power QII</source>
        <translation>Potencia reactiva QII</translation>
    </message>
    <message>
        <source>Reactive power QIII</source>
        <translation>Potencia reactiva QIII</translation>
    </message>
    <message>
        <source>Reactive power QIV</source>
        <translation>Potencia reactiva QIV</translation>
    </message>
    <message>
        <source>Reactive power export</source>
        <translation>Potencia reactiva exportada</translation>
    </message>
    <message>
        <source>Reactive power import</source>
        <translation>Potencia reactiva importada</translation>
    </message>
    <message>
        <source>Reading factor for energy</source>
        <translation>Factor de lectura de energía</translation>
    </message>
    <message>
        <source>Reading factor for power</source>
        <translation>Factor de lectura de potencia</translation>
    </message>
    <message>
        <source>Recording interval 1</source>
        <translation>Intervalo de registro 1</translation>
    </message>
    <message>
        <source>Recording interval 2</source>
        <translation>Intervalo de registro 2</translation>
    </message>
    <message>
        <source>Reference voltage for power quality</source>
        <translation>Tensión de referencia para la calidad de suministro</translation>
    </message>
    <message>
        <source>Reference voltage of auxiliary supply</source>
        <translation>Tensión de referencia de la alimentación auxiliar</translation>
    </message>
    <message>
        <source>Register activation</source>
        <translation>Activación de registros</translation>
    </message>
    <message>
        <source>Register monitor %1</source>
        <translation>Monitor de registro %1</translation>
    </message>
    <message>
        <source>Register table %1</source>
        <translation>Tabla de registros %1</translation>
    </message>
    <message>
        <source>Relative humidity</source>
        <translation>Humedad relativa</translation>
    </message>
    <message>
        <source>Return temperature</source>
        <translation>Temperatura de retorno</translation>
    </message>
    <message>
        <source>Ripple control program number</source>
        <translation>Número de programa del telemando centralizado</translation>
    </message>
    <message>
        <source>S-FSK MAC counters</source>
        <translation>Contadores MAC de S-FSK</translation>
    </message>
    <message>
        <source>S-FSK MAC synchronization timeouts</source>
        <translation>Tiempos límite de sincronización MAC de S-FSK</translation>
    </message>
    <message>
        <source>S-FSK Phy&amp;MAC setup</source>
        <translation>Configuración Phy&amp;MAC de S-FSK</translation>
    </message>
    <message>
        <source>S-FSK active initiator</source>
        <translation>Iniciador activo de S-FSK</translation>
    </message>
    <message>
        <source>S-FSK reporting system list</source>
        <translation>Lista de sistemas informantes de S-FSK</translation>
    </message>
    <message>
        <source>SAP assignment</source>
        <translation>Asignación SAP</translation>
    </message>
    <message>
        <source>SMTP setup</source>
        <translation>Configuración SMTP</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Script table %1</source>
        <translation>Tabla de scripts %1</translation>
    </message>
    <message>
        <source>Security setup</source>
        <translation>Configuración de seguridad</translation>
    </message>
    <message>
        <source>Security setup %1</source>
        <translation>Configuración de seguridad %1</translation>
    </message>
    <message>
        <source>Service display readout</source>
        <translation>Lectura de servicio del visualizador</translation>
    </message>
    <message>
        <source>Single action schedule %1</source>
        <translation>Programación de acción única %1</translation>
    </message>
    <message>
        <source>Special days table</source>
        <translation>Tabla de días especiales</translation>
    </message>
    <message>
        <source>Squared current hours</source>
        <translation>Horas de corriente al cuadrado</translation>
    </message>
    <message>
        <source>Squared voltage hours</source>
        <translation>Horas de tensión al cuadrado</translation>
    </message>
    <message>
        <source>Standard utility table</source>
        <translation>Tabla utility estándar</translation>
    </message>
    <message>
        <source>Status of auxiliary supply</source>
        <translation>Estado de la alimentación auxiliar</translation>
    </message>
    <message>
        <source>Status of current without voltage</source>
        <translation>Estado de corriente sin tensión</translation>
    </message>
    <message>
        <source>Status of missing current</source>
        <translation>Estado de falta de corriente</translation>
    </message>
    <message>
        <source>Status of missing voltage</source>
        <translation>Estado de falta de tensión</translation>
    </message>
    <message>
        <source>Status of security switches</source>
        <translation>Estado de los interruptores de seguridad</translation>
    </message>
    <message>
        <source>Status register %1</source>
        <translation>Registro de estado %1</translation>
    </message>
    <message>
        <source>Strong DC magnetic field, count</source>
        <translation>Campo magnético continuo intenso, número</translation>
    </message>
    <message>
        <source>Strong DC magnetic field, cumulative duration</source>
        <translation>Campo magnético continuo intenso, duración acumulada</translation>
    </message>
    <message>
        <source>Strong DC magnetic field, duration of current event</source>
        <translation>Campo magnético continuo intenso, duración del evento actual</translation>
    </message>
    <message>
        <source>Strong DC magnetic field, time of current event</source>
        <translation>Campo magnético continuo intenso, hora del evento actual</translation>
    </message>
    <message>
        <source>Supply switch tampered, count</source>
        <translation>Manipulación del elemento de corte, número</translation>
    </message>
    <message>
        <source>Supply switch tampered, cumulative duration</source>
        <translation>Manipulación del elemento de corte, duración acumulada</translation>
    </message>
    <message>
        <source>Supply switch tampered, duration of current event</source>
        <translation>Manipulación del elemento de corte, duración del evento actual</translation>
    </message>
    <message>
        <source>Supply switch tampered, time of current event</source>
        <translation>Manipulación del elemento de corte, hora del evento actual</translation>
    </message>
    <message>
        <source>TCP-UDP setup</source>
        <translation>Configuración TCP-UDP</translation>
    </message>
    <message>
        <source>Tariffication scripts</source>
        <translation>Scripts de tarificación</translation>
    </message>
    <message>
        <source>Telephone number or communication address</source>
        <translation>Número de teléfono o dirección de comunicación</translation>
    </message>
    <message>
        <source>Temperature difference</source>
        <translation>Diferencia de temperatura</translation>
    </message>
    <message>
        <source>Terminal cover opened, count</source>
        <translation>Tapa de bornes abierta, número</translation>
    </message>
    <message>
        <source>Terminal cover opened, cumulative duration</source>
        <translation>Tapa de bornes abierta, duración acumulada</translation>
    </message>
    <message>
        <source>Terminal cover opened, duration of current event</source>
        <translation>Tapa de bornes abierta, duración del evento actual</translation>
    </message>
    <message>
        <source>Terminal cover opened, time of current event</source>
        <translation>Tapa de bornes abierta, hora del evento actual</translation>
    </message>
    <message>
        <source>Test mode activation scripts</source>
        <translation>Scripts de activación del modo de prueba</translation>
    </message>
    <message>
        <source>Threshold for long power failure</source>
        <translation>Umbral de corte largo de alimentación</translation>
    </message>
    <message>
        <source>Time of last billing period</source>
        <translation>Hora del último período de facturación</translation>
    </message>
    <message>
        <source>Time of last billing period, scheme 1</source>
        <translation>Hora del último período de facturación, esquema 1</translation>
    </message>
    <message>
        <source>Time of last billing period, scheme 2</source>
        <translation>Hora del último período de facturación, esquema 2</translation>
    </message>
    <message>
        <source>Time of last reset</source>
        <translation>Hora del último reinicio</translation>
    </message>
    <message>
        <source>Time of power failure, L1</source>
        <translation>Hora del corte de alimentación, L1</translation>
    </message>
    <message>
        <source>Time of power failure, L2</source>
        <translation>Hora del corte de alimentación, L2</translation>
    </message>
    <message>
        <source>Time of power failure, L3</source>
        <translation>Hora del corte de alimentación, L3</translation>
    </message>
    <message>
        <source>Time of power failure, all phases</source>
        <translation>Hora del corte de alimentación, todas las fases</translation>
    </message>
    <message>
        <source>Time of power failure, any phase</source>
        <translation>Hora del corte de alimentación, cualquier fase</translation>
    </message>
    <message>
        <source>Time since last billing period</source>
        <translation>Tiempo desde el último período de facturación</translation>
    </message>
    <message>
        <source>Time switch program number</source>
        <translation>Número de programa del interruptor horario</translation>
    </message>
    <message>
        <source>Token credit history %1</source>
        <translation>Historial de créditos por token %1</translation>
    </message>
    <message>
        <source>Token gateway</source>
        <translation>Pasarela de tokens</translation>
    </message>
    <message>
        <source>Token transfer log %1</source>
        <translation>Registro de transferencia de tokens %1</translation>
    </message>
    <message>
        <source>UNIX clock</source>
        <translation>Reloj UNIX</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Tensión</translation>
    </message>
    <message>
        <source>Voltage cut profile</source>
        <translation>Perfil de cortes de tensión</translation>
    </message>
    <message>
        <source>Voltage dip profile</source>
        <translation>Perfil de huecos de tensión</translation>
    </message>
    <message>
        <source>Voltage harmonic profile %1</source>
        <translation>Perfil de armónicos de tensión %1</translation>
    </message>
    <message>
        <source>Voltage neutral</source>
        <translation>Tensión de neutro</translation>
    </message>
    <message>
        <source>Voltage neutral time integral</source>
        <translation>Integral en el tiempo de la tensión de neutro</translation>
    </message>
    <message>
        <source>Voltage swell profile</source>
        <translation>Perfil de sobretensiones temporales</translation>
    </message>
    <message>
        <source>Voltage time integral</source>
        <translation>Integral en el tiempo de la tensión</translation>
    </message>
    <message>
        <source>Voltage transformer ratio, denominator</source>
        <translation>Relación del transformador de tensión, denominador</translation>
    </message>
    <message>
        <source>Voltage transformer ratio, numerator</source>
        <translation>Relación del transformador de tensión, numerador</translation>
    </message>
    <message>
        <source>Voltage unbalance profile</source>
        <translation>Perfil de desequilibrio de tensión</translation>
    </message>
    <message>
        <source>Wireless mode Q channel</source>
        <translation>Canal inalámbrico modo Q</translation>
    </message>
    <message>
        <source>ZigBee SAS APS fragmentation</source>
        <translation>Fragmentación APS SAS de ZigBee</translation>
    </message>
    <message>
        <source>ZigBee SAS join</source>
        <translation>Unión SAS de ZigBee</translation>
    </message>
    <message>
        <source>ZigBee SAS startup</source>
        <translation>Arranque SAS de ZigBee</translation>
    </message>
    <message>
        <source>ZigBee network control</source>
        <translation>Control de red ZigBee</translation>
    </message>
    <message>
        <source>ZigBee tunnel setup</source>
        <translation>Configuración del túnel ZigBee</translation>
    </message>
    <message>
        <source>any phase</source>
        <translation>cualquier fase</translation>
    </message>
    <message>
        <source>average of current interval</source>
        <translation>media del intervalo actual</translation>
    </message>
    <message>
        <source>average of current recording interval 1</source>
        <translation>media del intervalo de registro 1 actual</translation>
    </message>
    <message>
        <source>average of current recording interval 2</source>
        <translation>media del intervalo de registro 2 actual</translation>
    </message>
    <message>
        <source>average of last interval</source>
        <translation>media del último intervalo</translation>
    </message>
    <message>
        <source>billing period</source>
        <translation>período de facturación</translation>
    </message>
    <message>
        <source>billing period %1</source>
        <translation>período de facturación %1</translation>
    </message>
    <message>
        <source>billing period average</source>
        <translation>media del período de facturación</translation>
    </message>
    <message>
        <source>billing periods back: %1</source>
        <translation>períodos de facturación atrás: %1</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>canal %1</translation>
    </message>
    <message>
        <source>contracted value</source>
        <translation>valor contratado</translation>
    </message>
    <message>
        <source>cumulative maximum</source>
        <translation>máximo acumulado</translation>
    </message>
    <message>
        <source>cumulative maximum demand</source>
        <translation>demanda máxima acumulada</translation>
    </message>
    <message>
        <source>cumulative minimum</source>
        <translation>mínimo acumulado</translation>
    </message>
    <message>
        <source>cut threshold</source>
        <translation>umbral de corte</translation>
    </message>
    <message>
        <source>due date value</source>
        <translation>valor al vencimiento</translation>
    </message>
    <message>
        <source>duration of last cut</source>
        <translation>duración del último corte</translation>
    </message>
    <message>
        <source>duration of last sag</source>
        <translation>duración del último hueco</translation>
    </message>
    <message>
        <source>duration of last swell</source>
        <translation>duración de la última sobretensión</translation>
    </message>
    <message>
        <source>harmonic %1</source>
        <translation>armónico %1</translation>
    </message>
    <message>
        <source>magnitude of last cut</source>
        <translation>magnitud del último corte</translation>
    </message>
    <message>
        <source>magnitude of last sag</source>
        <translation>magnitud del último hueco</translation>
    </message>
    <message>
        <source>magnitude of last swell</source>
        <translation>magnitud de la última sobretensión</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>máximo</translation>
    </message>
    <message>
        <source>maximum demand</source>
        <translation>demanda máxima</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>mínimo</translation>
    </message>
    <message>
        <source>missing duration</source>
        <translation>duración de la falta</translation>
    </message>
    <message>
        <source>missing magnitude</source>
        <translation>magnitud de la falta</translation>
    </message>
    <message>
        <source>missing occurrences</source>
        <translation>número de faltas</translation>
    </message>
    <message>
        <source>missing threshold</source>
        <translation>umbral de falta</translation>
    </message>
    <message>
        <source>number of cuts</source>
        <translation>número de cortes</translation>
    </message>
    <message>
        <source>number of sags</source>
        <translation>número de huecos</translation>
    </message>
    <message>
        <source>number of swells</source>
        <translation>número de sobretensiones</translation>
    </message>
    <message>
        <source>over limit duration</source>
        <translation>duración sobre el límite</translation>
    </message>
    <message>
        <source>over limit magnitude</source>
        <translation>magnitud sobre el límite</translation>
    </message>
    <message>
        <source>over limit occurrences</source>
        <translation>número de veces sobre el límite</translation>
    </message>
    <message>
        <source>over limit threshold</source>
        <translation>umbral sobre el límite</translation>
    </message>
    <message>
        <source>recording interval 1</source>
        <translation>intervalo de registro 1</translation>
    </message>
    <message>
        <source>recording interval 2</source>
        <translation>intervalo de registro 2</translation>
    </message>
    <message>
        <source>sag threshold</source>
        <translation>umbral de hueco</translation>
    </message>
    <message>
        <source>swell threshold</source>
        <translation>umbral de sobretensión</translation>
    </message>
    <message>
        <source>tariff %1</source>
        <translation>tarifa %1</translation>
    </message>
    <message>
        <source>test average</source>
        <translation>media de prueba</translation>
    </message>
    <message>
        <source>test time integral</source>
        <translation>integral en el tiempo de prueba</translation>
    </message>
    <message>
        <source>time integral 10</source>
        <translation>integral en el tiempo 10</translation>
    </message>
    <message>
        <source>time integral 3</source>
        <translation>integral en el tiempo 3</translation>
    </message>
    <message>
        <source>time integral 7</source>
        <translation>integral en el tiempo 7</translation>
    </message>
    <message>
        <source>time integral 8</source>
        <translation>integral en el tiempo 8</translation>
    </message>
    <message>
        <source>time integral 9</source>
        <translation>integral en el tiempo 9</translation>
    </message>
    <message>
        <source>time threshold for cuts</source>
        <translation>umbral de tiempo para cortes</translation>
    </message>
    <message>
        <source>time threshold for missing</source>
        <translation>umbral de tiempo para faltas</translation>
    </message>
    <message>
        <source>time threshold for over limit</source>
        <translation>umbral de tiempo sobre el límite</translation>
    </message>
    <message>
        <source>time threshold for sags</source>
        <translation>umbral de tiempo para huecos</translation>
    </message>
    <message>
        <source>time threshold for swells</source>
        <translation>umbral de tiempo para sobretensiones</translation>
    </message>
    <message>
        <source>time threshold for under limit</source>
        <translation>umbral de tiempo bajo el límite</translation>
    </message>
    <message>
        <source>to current L1</source>
        <translation>respecto a la corriente L1</translation>
    </message>
    <message>
        <source>to current L2</source>
        <translation>respecto a la corriente L2</translation>
    </message>
    <message>
        <source>to current L3</source>
        <translation>respecto a la corriente L3</translation>
    </message>
    <message>
        <source>to current neutral</source>
        <translation>respecto a la corriente de neutro</translation>
    </message>
    <message>
        <source>to voltage L1</source>
        <translation>respecto a la tensión L1</translation>
    </message>
    <message>
        <source>to voltage L2</source>
        <translation>respecto a la tensión L2</translation>
    </message>
    <message>
        <source>to voltage L3</source>
        <translation>respecto a la tensión L3</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>total harmonic distortion</source>
        <translation>distorsión armónica total</translation>
    </message>
    <message>
        <source>under limit duration</source>
        <translation>duración bajo el límite</translation>
    </message>
    <message>
        <source>under limit magnitude</source>
        <translation>magnitud bajo el límite</translation>
    </message>
    <message>
        <source>under limit occurrences</source>
        <translation>número de veces bajo el límite</translation>
    </message>
    <message>
        <source>under limit threshold</source>
        <translation>umbral bajo el límite</translation>
    </message>
</context>
<context>
    <name>ami::app::TrainingGround</name>
    <message numerus="yes">
        <source>The training ground did not get ready within %n seconds.</source>
        <translation>
            <numerusform>El campo de prácticas no estuvo listo en %n segundo.</numerusform>
            <numerusform>El campo de prácticas no estuvo listo en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>The certificates for training could not be made.</source>
        <translation>No se pudieron crear los certificados para las prácticas.</translation>
    </message>
    <message>
        <source>The program %1 was not found beside this one or in PATH.</source>
        <translation>No se encontró el programa %1 junto a este ni en PATH.</translation>
    </message>
    <message>
        <source>The program %1 could not be started.</source>
        <translation>No se pudo iniciar el programa %1.</translation>
    </message>
    <message>
        <source>A program of the training ground ended by itself.</source>
        <translation>Un programa del campo de prácticas terminó por sí solo.</translation>
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
        <translation>"%1" no es una dirección a la que se pueda hacer un envío push; tiene la forma coap://HOST:PORT/push.</translation>
    </message>
    <message>
        <source>The file of the pre-shared key has no line with an identity and a key.</source>
        <translation>El archivo de la clave precompartida no tiene ninguna línea con una identidad y una clave.</translation>
    </message>
    <message>
        <source>Pushing to coaps:// needs a pre-shared key (--push-psk).</source>
        <translation>El envío push a coaps:// necesita una clave precompartida (--push-psk).</translation>
    </message>
    <message numerus="yes">
        <source>A push is left out: %n push(es) wait for the head-end.</source>
        <translation>
            <numerusform>Se omite un envío push: %n envío push espera a la central.</numerusform>
            <numerusform>Se omite un envío push: %n envíos push esperan a la central.</numerusform>
        </translation>
    </message>
    <message>
        <source>push %1 of %2</source>
        <translation>envío push %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: no answer; once more in %n second(s).</source>
        <translation>
            <numerusform>%1: sin respuesta; otra vez dentro de %n segundo.</numerusform>
            <numerusform>%1: sin respuesta; otra vez dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: stored (%2).</source>
        <translation>%1: guardado (%2).</translation>
    </message>
    <message>
        <source>%1: taken (%2, %3).</source>
        <translation>%1: recibido (%2, %3).</translation>
    </message>
    <message>
        <source>%1: arrived damaged (%2); sent again.</source>
        <translation>%1: llegó dañado (%2); se envía de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%1: the head-end is busy (%2); once more in %n second(s).</source>
        <translation>
            <numerusform>%1: la central está ocupada (%2); otra vez dentro de %n segundo.</numerusform>
            <numerusform>%1: la central está ocupada (%2); otra vez dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: refused (%2, %3).</source>
        <translation>%1: rechazado (%2, %3).</translation>
    </message>
</context>
<context>
    <name>ami::ui::ActsModel</name>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>no hecho</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>en duda</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Done in this visit</source>
        <translation>Hecho en esta visita</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>ami::ui::AdviceModel</name>
    <message>
        <source>Rank</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Qué ayuda</translation>
    </message>
</context>
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
    <name>ami::ui::CandidateModel</name>
    <message>
        <source>parent now</source>
        <translation>padre actual</translation>
    </message>
    <message>
        <source>second parent</source>
        <translation>segundo padre</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>oído</translation>
    </message>
    <message>
        <source>%1 of %2: enough</source>
        <translation>%1 de %2: basta</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The smallest margin that is reported on its own way to the border router</source>
        <translation>El menor margen notificado en su propia ruta al router de borde</translation>
    </message>
    <message>
        <source>What the way would cost less, and how much less a node insists on before it moves</source>
        <translation>Cuánto menos costaría la ruta, y cuánto menos exige un nodo para cambiar</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Narrowest beyond</source>
        <translation>Mínimo en su ruta</translation>
    </message>
    <message>
        <source>Hops then</source>
        <translation>Saltos entonces</translation>
    </message>
    <message>
        <source>ETX</source>
        <translation>ETX</translation>
    </message>
    <message>
        <source>Cost of the way</source>
        <translation>Coste de la ruta</translation>
    </message>
    <message>
        <source>Gain, and needed</source>
        <translation>Mejora y mínimo</translation>
    </message>
</context>
<context>
    <name>ami::ui::CandidatesView</name>
    <message>
        <source>Parents and candidates</source>
        <translation>Padres y candidatos</translation>
    </message>
    <message>
        <source>Choose a node in the drawing or in the list.</source>
        <translation>Elija un nodo en el dibujo o en la lista.</translation>
    </message>
    <message>
        <source>%1 · nobody reports another node that it hears.</source>
        <translation>%1 · nadie indica otro nodo que este oiga.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n other node(s) that it hears or has as second parent, best first</source>
        <translation><numerusform>%1 · %n nodo más que oye o tiene como segundo padre, el mejor primero</numerusform><numerusform>%1 · %n nodos más que oye o tiene como segundo padre, los mejores primero</numerusform></translation>
    </message>
</context>
<context>
    <name>ami::ui::CoapBar</name>
    <message>
        <source>Discover</source>
        <translation>Descubrir</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>CoAP</source>
        <translation>CoAP</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>No security</source>
        <translation>Sin seguridad</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>Clave precompartida</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>nobody asked yet</source>
        <translation>aún sin consultar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Elegir un archivo: %1</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Archivo de claves</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>the only one of the file</source>
        <translation>la única del archivo</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridad</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Su clave</translation>
    </message>
</context>
<context>
    <name>ami::ui::CoapConfirm</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Escribirlo</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Eliminarlo</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Enviarlo</translation>
    </message>
    <message>
        <source>Set a resource</source>
        <translation>Escribir un recurso</translation>
    </message>
    <message>
        <source>Remove a resource</source>
        <translation>Eliminar un recurso</translation>
    </message>
    <message>
        <source>Send to a resource</source>
        <translation>Enviar a un recurso</translation>
    </message>
    <message>
        <source>%1 at %2 will be set to “%3”.</source>
        <translation>%1 en %2 tomará el valor «%3».</translation>
    </message>
    <message>
        <source>%1 at %2 will be removed.</source>
        <translation>%1 en %2 se eliminará.</translation>
    </message>
    <message>
        <source>It may not come back.</source>
        <translation>Puede que no vuelva.</translation>
    </message>
    <message>
        <source>%1 at %2 will be told to act.</source>
        <translation>Se ordenará a %1 en %2 que actúe.</translation>
    </message>
    <message>
        <source>“%3” will be sent to %1 at %2.</source>
        <translation>Se enviará «%3» a %1 en %2.</translation>
    </message>
    <message>
        <source>What it does is the device's own affair; it may not be undone.</source>
        <translation>Lo que haga es cosa del propio dispositivo; puede que no se pueda deshacer.</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Cuidado</translation>
    </message>
    <message>
        <source>Format: %1</source>
        <translation>Formato: %1</translation>
    </message>
    <message>
        <source>It is written into the audit log first, and read back afterwards where the resource can be read.</source>
        <translation>Primero se anota en el registro de auditoría y después se relee, si el recurso se puede leer.</translation>
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
        <translation>Leer</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Intercambios</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Resources of the server</source>
        <translation>Recursos del servidor</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Octets</source>
        <translation>Octetos</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>Observar</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Parts of the resource</source>
        <translation>Partes del recurso</translation>
    </message>
    <message>
        <source>Octets of the answer</source>
        <translation>Octetos de la respuesta</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>Sent times</source>
        <translation>Envíos</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>CSMP: use the Mesh page</source>
        <translation>CSMP: use la página «Malla»</translation>
    </message>
    <message>
        <source>Title and type</source>
        <translation>Título y tipo</translation>
    </message>
    <message>
        <source>Give an address and press Discover: what the server offers is listed here.</source>
        <translation>Indique una dirección y pulse «Descubrir»: aquí aparece lo que ofrece el servidor.</translation>
    </message>
    <message>
        <source>observable</source>
        <translation>observable</translation>
    </message>
    <message>
        <source>Interface: %1</source>
        <translation>Interfaz: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s)</source>
        <translation><numerusform>%n octeto</numerusform><numerusform>%n octetos</numerusform></translation>
    </message>
    <message>
        <source>Leads elsewhere; it is not asked from here.</source>
        <translation>Lleva a otro lugar; no se consulta desde aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) at %1</source>
        <translation><numerusform>%n recurso en %1</numerusform><numerusform>%n recursos en %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more are not shown.</source>
        <translation><numerusform>%n más no se muestra.</numerusform><numerusform>%n más no se muestran.</numerusform></translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondida</translation>
    </message>
    <message>
        <source>looks like %1</source>
        <translation>parece %1</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Pedir de nuevo</translation>
    </message>
    <message>
        <source>taken, but it says something else</source>
        <translation>aceptado, pero indica otra cosa</translation>
    </message>
    <message>
        <source>changed and read back</source>
        <translation>cambiado y releído</translation>
    </message>
    <message>
        <source>changed; cannot be read back</source>
        <translation>cambiado; no se puede releer</translation>
    </message>
    <message>
        <source>waiting %1 s, sent %2 times</source>
        <translation>esperando %1 s, enviado %2 veces</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>No resource chosen</source>
        <translation>Ningún recurso elegido</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>en lectura</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>sin leer</translation>
    </message>
    <message>
        <source>Export what was read</source>
        <translation>Exportar lo leído</translation>
    </message>
    <message>
        <source>JSON (*.json);;CSV (*.csv);;Octets (*.bin);;States observed (*.jsonl)</source>
        <translation>JSON (*.json);;CSV (*.csv);;Octetos (*.bin);;Estados observados (*.jsonl)</translation>
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
        <source>Go to Today</source>
        <translation>Ir a Hoy</translation>
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
    <message>
        <source>This is not built yet. Today a meter is opened with a password or with keys from a file; no key is kept by this program.</source>
        <translation>Todavía no existe. Hoy un contador se abre con una contraseña o con claves de un archivo; este programa no guarda ninguna clave.</translation>
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
    <name>ami::ui::CompareView</name>
    <message>
        <source>Changes of links</source>
        <translation>Cambios de enlaces</translation>
    </message>
    <message>
        <source>Changes of nodes</source>
        <translation>Cambios de nodos</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>For example with the cabinet's door open. Ten rounds of the router are taken; stop earlier if you like.</source>
        <translation>Por ejemplo, con la puerta del armario abierta. Se toman diez rondas del router; puede parar antes.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>For example with the door closed, a new antenna, a repeater. Both runs taken, the change follows by itself.</source>
        <translation>Por ejemplo, con la puerta cerrada, otra antena o un repetidor. Tomadas ambas series, el cambio aparece solo.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>Links or nodes</source>
        <translation>Enlaces o nodos</translation>
    </message>
    <message>
        <source>Take “before”</source>
        <translation>Tomar «antes»</translation>
    </message>
    <message>
        <source>Take “after”</source>
        <translation>Tomar «después»</translation>
    </message>
    <message>
        <source>Connect to a border router first.</source>
        <translation>Conecte primero con un router de borde.</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Parar aquí</translation>
    </message>
    <message>
        <source>%1 of %2 rounds taken</source>
        <translation>%1 de %2 rondas tomadas</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s), %1 to %2</source>
        <translation><numerusform>%n ronda, de %1 a %2</numerusform><numerusform>%n rondas, de %1 a %2</numerusform></translation>
    </message>
    <message>
        <source>not taken yet</source>
        <translation>aún sin tomar</translation>
    </message>
    <message>
        <source>Nothing is compared yet.</source>
        <translation>Aún no hay nada comparado.</translation>
    </message>
    <message>
        <source>Take “before”, change one thing, take “after”. Less than %1 dB is what levels vary by anyhow.</source>
        <translation>Tome «antes», cambie una sola cosa y tome «después». Los niveles ya varían de por sí menos de %1 dB.</translation>
    </message>
    <message>
        <source>median change %1</source>
        <translation>cambio mediano %1</translation>
    </message>
    <message>
        <source>weak links in use: %1 before, %2 after</source>
        <translation>enlaces débiles en uso: %1 antes, %2 después</translation>
    </message>
    <message>
        <source>%1 nodes came, %2 went</source>
        <translation>%1 nodos llegaron, %2 se fueron</translation>
    </message>
    <message>
        <source>Links (%1)</source>
        <translation>Enlaces (%1)</translation>
    </message>
    <message>
        <source>Nodes (%1)</source>
        <translation>Nodos (%1)</translation>
    </message>
</context>
<context>
    <name>ami::ui::ComparisonModel</name>
    <message>
        <source>not heard</source>
        <translation>no oído</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>perdido</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>heard only</source>
        <translation>solo oído</translation>
    </message>
    <message>
        <source>▼ went</source>
        <translation>▼ se fue</translation>
    </message>
    <message>
        <source>▲ came</source>
        <translation>▲ llegó</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Part in the tree</source>
        <translation>Papel en el árbol</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Padre</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>Saltos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>ami::ui::ConfirmDialog</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Cuidado</translation>
    </message>
    <message>
        <source>It is written into the audit log first, and read back afterwards.</source>
        <translation>Primero se anota en el registro de auditoría y después se vuelve a leer.</translation>
    </message>
    <message>
        <source>Last four characters of the meter's serial number</source>
        <translation>Últimos cuatro caracteres del número de serie del contador</translation>
    </message>
    <message>
        <source>Last four characters of the meter's address</source>
        <translation>Últimos cuatro caracteres de la dirección del contador</translation>
    </message>
    <message>
        <source>as on the plate</source>
        <translation>como en la placa</translation>
    </message>
</context>
<context>
    <name>ami::ui::ConflictView</name>
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
        <source>clock in doubt</source>
        <translation>reloj dudoso</translation>
    </message>
    <message>
        <source>power failure</source>
        <translation>corte de red</translation>
    </message>
    <message>
        <source>two reads agreed</source>
        <translation>dos lecturas coincidieron</translation>
    </message>
    <message>
        <source>proven by the meter's tag</source>
        <translation>probada por la etiqueta del contador</translation>
    </message>
    <message>
        <source>read once</source>
        <translation>leída una vez</translation>
    </message>
    <message>
        <source>decided: the server's value stands</source>
        <translation>decidido: vale el valor del servidor</translation>
    </message>
    <message>
        <source>decided: mine was sent again</source>
        <translation>decidido: el mío se envió de nuevo</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>se dejó abierto</translation>
    </message>
    <message>
        <source>The server's value stands</source>
        <translation>Vale el valor del servidor</translation>
    </message>
    <message>
        <source>Send mine again</source>
        <translation>Enviar el mío de nuevo</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Dejarlo abierto</translation>
    </message>
    <message>
        <source>Read the meter again</source>
        <translation>Leer el contador de nuevo</translation>
    </message>
    <message>
        <source>No conflicts. When the server holds another value than this computer, both are shown here, field by field.</source>
        <translation>Sin conflictos. Cuando el servidor tiene otro valor que este equipo, aquí se muestran ambos, campo por campo.</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>El mío</translation>
    </message>
    <message>
        <source>The server's</source>
        <translation>El del servidor</translation>
    </message>
    <message>
        <source>The meter, read again</source>
        <translation>El contador, leído de nuevo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Motivo de la decisión</translation>
    </message>
    <message>
        <source>Needed to send a value again, for example: display read, photo taken</source>
        <translation>Necesario para enviar un valor de nuevo, por ejemplo: pantalla leída, foto hecha</translation>
    </message>
    <message>
        <source>this computer, %1</source>
        <translation>este equipo, %1</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>there since %1</source>
        <translation>allí desde %1</translation>
    </message>
    <message>
        <source>not read again</source>
        <translation>no leído de nuevo</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>El servidor dijo: %1</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>Only intervals of a profile can be read again: a register has moved on.</source>
        <translation>Solo los intervalos de un perfil se pueden leer de nuevo: un registro ha seguido avanzando.</translation>
    </message>
    <message>
        <source>To read it again, connect to meter %1.</source>
        <translation>Para leerlo de nuevo, conecte con el contador %1.</translation>
    </message>
    <message>
        <source>The meter is connected. Reading again changes nothing in it.</source>
        <translation>El contador está conectado. Leer de nuevo no cambia nada en él.</translation>
    </message>
</context>
<context>
    <name>ami::ui::ControlPart</name>
    <message>
        <source>not read</source>
        <translation>sin leer</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Ningún archivo elegido</translation>
    </message>
    <message>
        <source>Read the state</source>
        <translation>Leer el estado</translation>
    </message>
    <message>
        <source>Set clock…</source>
        <translation>Poner en hora…</translation>
    </message>
    <message>
        <source>To the minute…</source>
        <translation>Al minuto…</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Cortar…</translation>
    </message>
    <message>
        <source>Reconnect…</source>
        <translation>Reconectar…</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Archivo…</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Enviar…</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>Seguir…</translation>
    </message>
    <message>
        <source>Activate…</source>
        <translation>Activar…</translation>
    </message>
    <message>
        <source>Every change is asked for first, written into the audit log, and read back.</source>
        <translation>Antes de cada cambio se pregunta; se anota en el registro de auditoría y se vuelve a leer.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Suministro</translation>
    </message>
    <message>
        <source>Blocks of the firmware in the meter</source>
        <translation>Bloques del firmware en el contador</translation>
    </message>
    <message>
        <source>Identifier, as its manufacturer names it</source>
        <translation>Identificador, según su fabricante</translation>
    </message>
    <message>
        <source>Identifier of the firmware</source>
        <translation>Identificador del firmware</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Firmware file</source>
        <translation>Archivo de firmware</translation>
    </message>
    <message>
        <source>Nothing was changed in this visit.</source>
        <translation>No se cambió nada en esta visita.</translation>
    </message>
    <message>
        <source>Done in this visit</source>
        <translation>Hecho en esta visita</translation>
    </message>
    <message>
        <source>drift unknown</source>
        <translation>desviación desconocida</translation>
    </message>
    <message>
        <source>The meter does not say its distance from UTC.</source>
        <translation>El contador no indica su distancia de UTC.</translation>
    </message>
    <message>
        <source>The distance from UTC is derived from the meter's time zone.</source>
        <translation>La distancia de UTC se deduce de la zona horaria del contador.</translation>
    </message>
    <message>
        <source>The meter switches daylight saving by itself.</source>
        <translation>El contador cambia solo al horario de verano.</translation>
    </message>
    <message>
        <source>Daylight saving is not used.</source>
        <translation>No se usa el horario de verano.</translation>
    </message>
    <message>
        <source>Clock base: %1.</source>
        <translation>Base de tiempo: %1.</translation>
    </message>
    <message>
        <source>The contact is closed.</source>
        <translation>El contacto está cerrado.</translation>
    </message>
    <message>
        <source>The contact is open.</source>
        <translation>El contacto está abierto.</translation>
    </message>
    <message>
        <source>Press the button on the meter to reconnect.</source>
        <translation>Pulse el botón del contador para reconectar.</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>%1 of %2 blocks of %3 octets are in the meter.</source>
        <translation>%1 de %2 bloques de %3 octetos están en el contador.</translation>
    </message>
    <message>
        <source>No firmware is on its way; the meter takes blocks of %1 octets.</source>
        <translation>Ningún firmware está en camino; el contador acepta bloques de %1 octetos.</translation>
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
    <message>
        <source>Check the probe</source>
        <translation>Comprobar la sonda</translation>
    </message>
</context>
<context>
    <name>ami::ui::EventsModel</name>
    <message>
        <source>No code</source>
        <translation>Sin código</translation>
    </message>
    <message>
        <source>Meter's time</source>
        <translation>Hora del contador</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
</context>
<context>
    <name>ami::ui::EventsPart</name>
    <message>
        <source>Read events</source>
        <translation>Leer eventos</translation>
    </message>
    <message>
        <source>Clear log…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Registro de eventos</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ami::ui::EventsView</name>
    <message>
        <source>Only the chosen node</source>
        <translation>Solo el nodo elegido</translation>
    </message>
    <message>
        <source>Events, newest first</source>
        <translation>Eventos, lo último primero</translation>
    </message>
</context>
<context>
    <name>ami::ui::FleetModel</name>
    <message>
        <source>set aside, comes again</source>
        <translation>apartado, se reintentará</translation>
    </message>
    <message>
        <source>waits its turn</source>
        <translation>espera su turno</translation>
    </message>
    <message>
        <source>greets the meter</source>
        <translation>abre la asociación</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>lee</translation>
    </message>
    <message>
        <source>takes its leave</source>
        <translation>cierra la asociación</translation>
    </message>
    <message>
        <source>partly refused</source>
        <translation>rechazado en parte</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leído</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Contador</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Of them again</source>
        <translation>De ellos, repetidos</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
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
        <translation>Elegir una lista…</translation>
    </message>
    <message>
        <source>Read all</source>
        <translation>Leer todo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exportar CSV…</translation>
    </message>
    <message>
        <source>Meters read</source>
        <translation>Contadores leídos</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartados</translation>
    </message>
    <message>
        <source>Registers a second</source>
        <translation>Registros por segundo</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Meters, worst first</source>
        <translation>Contadores, lo peor primero</translation>
    </message>
    <message>
        <source>Registers to read</source>
        <translation>Registros por leer</translation>
    </message>
    <message>
        <source>OBIS codes with commas between. Each value is asked for twice and kept when both are the same.</source>
        <translation>Códigos OBIS separados por comas. Cada valor se pide dos veces y se conserva si ambos coinciden.</translation>
    </message>
    <message>
        <source>Registers that are read</source>
        <translation>Registros que se leen</translation>
    </message>
    <message>
        <source>Which meters are read</source>
        <translation>Qué contadores se leen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>&amp;Registers</source>
        <translation>&amp;Registros</translation>
    </message>
    <message numerus="yes">
        <source>%n meter(s) of %1</source>
        <translation><numerusform>%n contador de %1</numerusform><numerusform>%n contadores de %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n meter(s) of the mesh</source>
        <translation><numerusform>%n contador de la malla</numerusform><numerusform>%n contadores de la malla</numerusform></translation>
    </message>
    <message>
        <source>No meters yet: watch a mesh or choose a list.</source>
        <translation>Aún no hay contadores: observe una malla o elija una lista.</translation>
    </message>
    <message>
        <source>Something among the registers is no OBIS code.</source>
        <translation>Algo en los registros no es un código OBIS.</translation>
    </message>
    <message>
        <source>There are no meters to read.</source>
        <translation>No hay contadores que leer.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Every register is read once from each meter; a meter that does not answer holds nobody.</source>
        <translation>Cada registro se lee una vez en cada contador; un contador que no responde no retiene a nadie.</translation>
    </message>
    <message>
        <source>%1 of %2 registers</source>
        <translation>%1 de %2 registros</translation>
    </message>
    <message>
        <source>%1 datagrams sent, %2 of them again</source>
        <translation>%1 datagramas enviados, %2 de ellos repetidos</translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s) under way</source>
        <translation><numerusform>%n intercambio en curso</numerusform><numerusform>%n intercambios en curso</numerusform></translation>
    </message>
    <message>
        <source>ended after %1</source>
        <translation>terminado tras %1</translation>
    </message>
    <message>
        <source>List of meters</source>
        <translation>Lista de contadores</translation>
    </message>
    <message>
        <source>The list cannot be read: %1.</source>
        <translation>No se puede leer la lista: %1.</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exportar CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>No se puede escribir el archivo: %1.</translation>
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
    <name>ami::ui::HexView</name>
    <message>
        <source>Octets of the message</source>
        <translation>Octetos del mensaje</translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s) from %1: %2</source>
        <translation>
            <numerusform>%n octeto desde %1: %2</numerusform>
            <numerusform>%n octetos desde %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ami::ui::JoinCard</name>
    <message>
        <source>Heard network</source>
        <translation>Red oída</translation>
    </message>
    <message>
        <source>Authenticated</source>
        <translation>Autenticado</translation>
    </message>
    <message>
        <source>Has address</source>
        <translation>Tiene dirección</translation>
    </message>
    <message>
        <source>Routes both ways</source>
        <translation>Ruta ida y vuelta</translation>
    </message>
    <message>
        <source>Answers probes</source>
        <translation>Responde a sondeos</translation>
    </message>
    <message>
        <source>Joining: %1</source>
        <translation>Uniéndose: %1</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>lleva %1</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>no visto</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>not probed</source>
        <translation>sin sondear</translation>
    </message>
</context>
<context>
    <name>ami::ui::JournalModel</name>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
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
        <source>Rank</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
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
        <source>%n item(s) confirmed by the server</source>
        <translation>
            <numerusform>%n elemento confirmado por el servidor</numerusform>
            <numerusform>%n elementos confirmados por el servidor</numerusform>
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
    <message>
        <source>Believe the meter</source>
        <translation>Creer al contador</translation>
    </message>
    <message>
        <source>Stopped. Read the state again to see what the meter has done.</source>
        <translation>Detenido. Lea el estado otra vez para ver qué ha hecho el contador.</translation>
    </message>
    <message>
        <source>Read the state again</source>
        <translation>Leer el estado otra vez</translation>
    </message>
    <message numerus="yes">
        <source>%n mended</source>
        <translation>
            <numerusform>%n corregido</numerusform>
            <numerusform>%n corregidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the probe</source>
        <translation>Comprobar la sonda</translation>
    </message>
    <message>
        <source>rights, adapter, light, protocol</source>
        <translation>permisos, adaptador, luz, protocolo</translation>
    </message>
    <message>
        <source>Leave the meter first: its port is in use.</source>
        <translation>Deje primero el contador: su puerto está en uso.</translation>
    </message>
    <message>
        <source>This meter gives a readout and no live values: read its registers.</source>
        <translation>Este contador da una lectura y no valores en vivo: lea sus registros.</translation>
    </message>
    <message>
        <source>The decision is recorded. Both values are kept.</source>
        <translation>La decisión queda registrada. Se conservan ambos valores.</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) written to %1. They stay in the queue as well.</source>
        <translation>
            <numerusform>%n lote escrito en %1. También permanece en la cola.</numerusform>
            <numerusform>%n lotes escritos en %1. También permanecen en la cola.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) taken into the queue, %1 known before</source>
        <translation>
            <numerusform>%n lote incorporado a la cola, %1 ya conocidos</numerusform>
            <numerusform>%n lotes incorporados a la cola, %1 ya conocidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Discover a CoAP server</source>
        <translation>Descubrir un servidor CoAP</translation>
    </message>
    <message>
        <source>resources of a meter, a sensor or a node</source>
        <translation>recursos de un contador, un sensor o un nodo</translation>
    </message>
    <message>
        <source>CoAP server</source>
        <translation>Servidor CoAP</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Escrito en %1</translation>
    </message>
    <message>
        <source>It was not written: %1</source>
        <translation>No se escribió: %1</translation>
    </message>
    <message>
        <source>The tree is being rebuilt. Look again in 5 minutes.</source>
        <translation>El árbol se está reconstruyendo. Vuelva a mirar dentro de 5 minutos.</translation>
    </message>
    <message>
        <source>All nodes announce their routes again.</source>
        <translation>Todos los nodos vuelven a anunciar sus rutas.</translation>
    </message>
    <message>
        <source>The mesh was written to %1</source>
        <translation>La malla se escribió en %1</translation>
    </message>
    <message>
        <source>Mesh: %1</source>
        <translation>Malla: %1</translation>
    </message>
    <message>
        <source>Ping the chosen node</source>
        <translation>Hacer ping al nodo elegido</translation>
    </message>
    <message>
        <source>Arrange the drawing of the mesh</source>
        <translation>Ordenar el dibujo de la malla</translation>
    </message>
    <message>
        <source>Export the nodes of the mesh as CSV</source>
        <translation>Exportar los nodos de la malla como CSV</translation>
    </message>
    <message>
        <source>Leave the border router</source>
        <translation>Dejar el router de borde</translation>
    </message>
    <message>
        <source>Border router %1</source>
        <translation>Router de borde %1</translation>
    </message>
</context>
<context>
    <name>ami::ui::MeshEventModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
</context>
<context>
    <name>ami::ui::MeshGraph</name>
    <message>
        <source>Drawing of the mesh</source>
        <translation>Dibujo de la malla</translation>
    </message>
    <message>
        <source>No node is chosen. Arrow keys go from node to node.</source>
        <translation>Ningún nodo elegido. Las flechas pasan de un nodo a otro.</translation>
    </message>
    <message>
        <source>parent %1</source>
        <translation>padre %1</translation>
    </message>
    <message>
        <source>heard there at %1, hears it at %2</source>
        <translation>oído allí a %1, lo oye a %2</translation>
    </message>
    <message>
        <source>margin %1</source>
        <translation>margen %1</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>pérdida %1</translation>
    </message>
    <message numerus="yes">
        <source>%n hop(s)</source>
        <translation><numerusform>%n salto</numerusform><numerusform>%n saltos</numerusform></translation>
    </message>
</context>
<context>
    <name>ami::ui::MeshPage</name>
    <message>
        <source>Parts of the mesh page</source>
        <translation>Partes de la página de la malla</translation>
    </message>
    <message>
        <source>No border router yet.</source>
        <translation>Aún no hay router de borde.</translation>
    </message>
    <message>
        <source>Write its address above and press Connect: “wsbrd:” for the daemon on this computer, “wsbrd+ssh://host” for another one, “linux:nan0” for this computer's own routes, or open a recording.</source>
        <translation>Escriba arriba su dirección y pulse «Conectar»: «wsbrd:» para el demonio de este equipo, «wsbrd+ssh://host» para el de otro, «linux:nan0» para las rutas propias de este equipo, o abra una grabación.</translation>
    </message>
    <message>
        <source>Open a recording…</source>
        <translation>Abrir una grabación…</translation>
    </message>
    <message>
        <source>Parts of the sheet under the drawing</source>
        <translation>Partes de la hoja bajo el dibujo</translation>
    </message>
    <message>
        <source>Nodes, worst first</source>
        <translation>Nodos, los peores primero</translation>
    </message>
    <message>
        <source>Advice, worst first</source>
        <translation>Consejos, lo peor primero</translation>
    </message>
    <message>
        <source>Ping the node</source>
        <translation>Hacer ping al nodo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Open in CoAP browser</source>
        <translation>Abrir en el navegador CoAP</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>Malla</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Read meters</source>
        <translation>Leer contadores</translation>
    </message>
    <message>
        <source>Arrange (%1)</source>
        <comment>nodes that took another parent</comment>
        <translation>Ordenar (%1)</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Open a recording of a mesh</source>
        <translation>Abrir una grabación de una malla</translation>
    </message>
    <message>
        <source>Sends a series of probes to the chosen node</source>
        <translation>Envía una serie de sondeos al nodo elegido</translation>
    </message>
    <message>
        <source>Nodes as CSV…</source>
        <translation>Nodos como CSV…</translation>
    </message>
    <message>
        <source>Links as CSV…</source>
        <translation>Enlaces como CSV…</translation>
    </message>
    <message>
        <source>Map as GeoJSON…</source>
        <translation>Mapa como GeoJSON…</translation>
    </message>
    <message>
        <source>Snapshot of the mesh…</source>
        <translation>Instantánea de la malla…</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Anillos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>A row or a ring for each hop</source>
        <translation>Una fila o un anillo por cada salto</translation>
    </message>
    <message>
        <source>Places all nodes anew; until then each keeps its place</source>
        <translation>Coloca de nuevo todos los nodos; hasta entonces cada uno conserva su lugar</translation>
    </message>
    <message>
        <source>Shows the whole mesh (0)</source>
        <translation>Muestra toda la malla (0)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter of the nodes</source>
        <translation>Filtro de los nodos</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Lo peor primero</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Consejos</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Padres</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Export the mesh</source>
        <translation>Exportar la malla</translation>
    </message>
</context>
<context>
    <name>ami::ui::MessageModel</name>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Value and meaning</source>
        <translation>Valor y significado</translation>
    </message>
</context>
<context>
    <name>ami::ui::MessageView</name>
    <message>
        <source>Parts of the message</source>
        <translation>Partes del mensaje</translation>
    </message>
    <message>
        <source>Which octets are shown</source>
        <translation>Qué octetos se muestran</translation>
    </message>
    <message>
        <source>The chosen part</source>
        <translation>La parte elegida</translation>
    </message>
    <message>
        <source>Choose a line to see what it says.</source>
        <translation>Elija una línea para ver qué dice.</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>En la línea</translation>
    </message>
    <message>
        <source>Deciphered</source>
        <translation>Descifrado</translation>
    </message>
    <message>
        <source>Segments joined</source>
        <translation>Segmentos unidos</translation>
    </message>
    <message>
        <source>Blocks joined</source>
        <translation>Bloques unidos</translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s) at %1</source>
        <translation>
            <numerusform>%n octeto en %1</numerusform>
            <numerusform>%n octetos en %1</numerusform>
        </translation>
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
    <message>
        <source>Energy and demand registers; each is read until the meter's tag or a second read proves it, then stored.</source>
        <translation>Energía y demanda; cada uno se lee hasta quedar probado y se guarda.</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
</context>
<context>
    <name>ami::ui::NodeCard</name>
    <message>
        <source>No node chosen</source>
        <translation>Ningún nodo elegido</translation>
    </message>
    <message>
        <source>Choose a node in the drawing or in the list.</source>
        <translation>Elija un nodo en el dibujo o en la lista.</translation>
    </message>
    <message>
        <source>The border router: all ways end here.</source>
        <translation>El router de borde: aquí terminan todas las rutas.</translation>
    </message>
    <message numerus="yes">
        <source>%n hop(s)</source>
        <translation><numerusform>%n salto</numerusform><numerusform>%n saltos</numerusform></translation>
    </message>
    <message>
        <source>margin %1</source>
        <translation>margen %1</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>pérdida %1</translation>
    </message>
    <message>
        <source>Nothing is to be done here.</source>
        <translation>Aquí no hay nada que hacer.</translation>
    </message>
    <message numerus="yes">
        <source>%n more under “Advice”</source>
        <translation><numerusform>%n más en «Consejos»</numerusform><numerusform>%n más en «Consejos»</numerusform></translation>
    </message>
</context>
<context>
    <name>ami::ui::NodeModel</name>
    <message>
        <source>%1, probed</source>
        <translation>%1, sondeado</translation>
    </message>
    <message>
        <source>The weaker direction of the link to the parent, above the receiver's sensitivity</source>
        <translation>El sentido más débil del enlace con el padre, por encima de la sensibilidad del receptor</translation>
    </message>
    <message>
        <source>What the parent hears of the node</source>
        <translation>Lo que el padre oye del nodo</translation>
    </message>
    <message>
        <source>What the node hears of the parent</source>
        <translation>Lo que el nodo oye del padre</translation>
    </message>
    <message>
        <source>Counted, never inferred from a level: frames of the link, else probes end to end</source>
        <translation>Contada, nunca deducida de un nivel: tramas del enlace o, si no, sondeos de extremo a extremo</translation>
    </message>
    <message>
        <source>Nodes that have this one on their way to the border router</source>
        <translation>Nodos que tienen a este en su ruta al router de borde</translation>
    </message>
    <message>
        <source>Time since the newest word on the node</source>
        <translation>Tiempo desde la última noticia del nodo</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Parent hears it</source>
        <translation>El padre lo oye</translation>
    </message>
    <message>
        <source>It hears parent</source>
        <translation>Oye al padre</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>Saltos</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>Transporta</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Padre</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
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
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>of the maker</source>
        <translation>del fabricante</translation>
    </message>
    <message>
        <source>attribute %1</source>
        <translation>atributo %1</translation>
    </message>
    <message>
        <source>method %1</source>
        <translation>método %1</translation>
    </message>
</context>
<context>
    <name>ami::ui::ObserveView</name>
    <message numerus="yes">
        <source>%n octet(s)</source>
        <translation><numerusform>%n octeto</numerusform><numerusform>%n octetos</numerusform></translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>Observar</translation>
    </message>
    <message>
        <source>States that came</source>
        <translation>Estados recibidos</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Number that the chart follows</source>
        <translation>Número que sigue el gráfico</translation>
    </message>
    <message>
        <source>Number over time</source>
        <translation>Número en el tiempo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stop observing</source>
        <translation>Dejar de observar</translation>
    </message>
    <message numerus="yes">
        <source>%1 tells each change by itself. %n state(s) so far.</source>
        <translation><numerusform>%1 comunica cada cambio por sí mismo. %n estado hasta ahora.</numerusform><numerusform>%1 comunica cada cambio por sí mismo. %n estados hasta ahora.</numerusform></translation>
    </message>
    <message>
        <source>The device then tells each change by itself, until you stop it.</source>
        <translation>Después el dispositivo comunica cada cambio por sí mismo, hasta que usted lo pare.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n state(s) of %1.</source>
        <translation><numerusform>Parado. %n estado de %1.</numerusform><numerusform>Parado. %n estados de %1.</numerusform></translation>
    </message>
</context>
<context>
    <name>ami::ui::PathModel</name>
    <message>
        <source>Hop</source>
        <translation>Salto</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>De → a</translation>
    </message>
    <message>
        <source>Heard there</source>
        <translation>Oído allí</translation>
    </message>
    <message>
        <source>Heard back</source>
        <translation>Oído de vuelta</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>ETX</source>
        <translation>ETX</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>LQI</source>
        <translation>LQI</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
</context>
<context>
    <name>ami::ui::PathView</name>
    <message>
        <source>Choose a node in the drawing or in the list.</source>
        <translation>Elija un nodo en el dibujo o en la lista.</translation>
    </message>
    <message>
        <source>Way to the border router</source>
        <translation>Ruta al router de borde</translation>
    </message>
    <message>
        <source>This is the border router.</source>
        <translation>Este es el router de borde.</translation>
    </message>
    <message>
        <source>No way to the border router is reported.</source>
        <translation>No se indica ninguna ruta al router de borde.</translation>
    </message>
    <message numerus="yes">
        <source>%n hop(s) to the border router</source>
        <translation><numerusform>%n salto hasta el router de borde</numerusform><numerusform>%n saltos hasta el router de borde</numerusform></translation>
    </message>
    <message>
        <source>narrowest margin %1</source>
        <translation>margen mínimo %1</translation>
    </message>
    <message>
        <source>ETX of the way %1</source>
        <translation>ETX de la ruta %1</translation>
    </message>
    <message>
        <source>round trip p50 %1</source>
        <translation>ida y vuelta p50 %1</translation>
    </message>
</context>
<context>
    <name>ami::ui::PayloadView</name>
    <message>
        <source>first parent</source>
        <translation>primer padre</translation>
    </message>
    <message>
        <source>second parent</source>
        <translation>segundo padre</translation>
    </message>
    <message>
        <source>child</source>
        <translation>hijo</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation><numerusform>%n miembro</numerusform><numerusform>%n miembros</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation><numerusform>%n valor</numerusform><numerusform>%n valores</numerusform></translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>etiqueta %1</translation>
    </message>
    <message>
        <source>simple value %1</source>
        <translation>valor simple %1</translation>
    </message>
    <message>
        <source>%1, heard here</source>
        <translation>%1, oído aquí</translation>
    </message>
    <message>
        <source>%1, heard there</source>
        <translation>%1, oído allí</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Values as a tree</source>
        <translation>Valores en árbol</translation>
    </message>
    <message>
        <source>Text of the answer</source>
        <translation>Texto de la respuesta</translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation>Aún no se ha leído nada</translation>
    </message>
    <message>
        <source>Choose a resource on the left; it is read at once.</source>
        <translation>Elija un recurso a la izquierda; se lee de inmediato.</translation>
    </message>
    <message>
        <source>The answer is not what it says it is: %1</source>
        <translation>La respuesta no es lo que dice ser: %1</translation>
    </message>
    <message>
        <source>The device named no format; this is how it looks.</source>
        <translation>El dispositivo no indicó formato; esto es lo que parece.</translation>
    </message>
    <message>
        <source>Not quite to the standard; read all the same.</source>
        <translation>No se ajusta del todo a la norma; aun así se ha leído.</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>La respuesta está vacía.</translation>
    </message>
    <message>
        <source>* The device did not say its unit; this one is usual.</source>
        <translation>* El dispositivo no indicó su unidad; esta es la habitual.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n line(s) are shown.</source>
        <translation><numerusform>Solo se muestra la primera línea (%n).</numerusform><numerusform>Solo se muestran las primeras %n líneas.</numerusform></translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interfaz</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>Observable</source>
        <translation>Observable</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>Vecino</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Heard here dBm</source>
        <translation>Oído aquí dBm</translation>
    </message>
    <message>
        <source>Heard there dBm</source>
        <translation>Oído allí dBm</translation>
    </message>
    <message>
        <source>Here x/255</source>
        <translation>Aquí x/255</translation>
    </message>
    <message>
        <source>There x/255</source>
        <translation>Allí x/255</translation>
    </message>
    <message>
        <source>ETX</source>
        <translation>ETX</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonados</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
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
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
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
    <name>ami::ui::ProbeDialog</name>
    <message>
        <source>Look again</source>
        <translation>Revisar de nuevo</translation>
    </message>
    <message>
        <source>Find the meter</source>
        <translation>Buscar el contador</translation>
    </message>
    <message>
        <source>Align the head</source>
        <translation>Alinear el cabezal</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Probe coach</source>
        <translation>Asistente de la sonda</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Serial port of the probe</source>
        <translation>Puerto serie de la sonda</translation>
    </message>
    <message>
        <source>Quality of the light between head and meter</source>
        <translation>Calidad de la luz entre cabezal y contador</translation>
    </message>
    <message>
        <source>Quality of the light, percent</source>
        <translation>Calidad de la luz, porcentaje</translation>
    </message>
    <message>
        <source>Move the head slowly until the figure is at its highest.</source>
        <translation>Mueva el cabezal despacio hasta que la cifra sea la más alta.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Trying: %1</source>
        <translation>Probando: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Last exchange: %1. Best so far: %2 %.</source>
        <translation>Último intercambio: %1. Mejor hasta ahora: %2 %.</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar el comando</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Usar esta dirección</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ami::ui::ProbeDots</name>
    <message>
        <source>Probes</source>
        <translation>Sondeos</translation>
    </message>
    <message>
        <source>%1 came back, %2 lost</source>
        <translation>%1 volvieron, %2 perdidos</translation>
    </message>
</context>
<context>
    <name>ami::ui::ProbeView</name>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Kind of probe</source>
        <translation>Tipo de sondeo</translation>
    </message>
    <message>
        <source>Number of probes</source>
        <translation>Número de sondeos</translation>
    </message>
    <message>
        <source> probes</source>
        <translation> sondeos</translation>
    </message>
    <message>
        <source>A loss of 5 % can be told from 20 probes on</source>
        <translation>Una pérdida del 5 % se distingue a partir de 20 sondeos</translation>
    </message>
    <message>
        <source>This program cannot probe nodes.</source>
        <translation>Este programa no puede sondear nodos.</translation>
    </message>
    <message>
        <source>Choose a node first.</source>
        <translation>Elija primero un nodo.</translation>
    </message>
    <message>
        <source>Choose a node in the drawing or in the list.</source>
        <translation>Elija un nodo en el dibujo o en la lista.</translation>
    </message>
    <message>
        <source>Probe %1</source>
        <translation>Sondear %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>This node was not probed yet. The result is kept with the mesh and exported with it.</source>
        <translation>Este nodo aún no se ha sondeado. El resultado se guarda con la malla y se exporta con ella.</translation>
    </message>
    <message>
        <source>Probing %1</source>
        <translation>Sondeando %1</translation>
    </message>
    <message>
        <source>Probing</source>
        <translation>Sondeando</translation>
    </message>
    <message>
        <source>0 of %1</source>
        <translation>0 de %1</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 came back, %4 lost</source>
        <translation>%1 de %2 · %3 volvieron, %4 perdidos</translation>
    </message>
    <message>
        <source>No probe was sent.</source>
        <translation>No se envió ningún sondeo.</translation>
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
    <name>ami::ui::QueueModel</name>
    <message>
        <source>collected</source>
        <translation>recogido</translation>
    </message>
    <message>
        <source>Stored on this computer; the next run packs it.</source>
        <translation>Guardado en este equipo; la próxima ejecución lo empaqueta.</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>sellado</translation>
    </message>
    <message>
        <source>Packed. Its content and identity never change again.</source>
        <translation>Empaquetado. Su contenido y su identidad ya no cambian nunca.</translation>
    </message>
    <message>
        <source>waits in line</source>
        <translation>espera su turno</translation>
    </message>
    <message>
        <source>Goes as soon as it is its turn.</source>
        <translation>Se envía en cuanto le toque el turno.</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>enviando</translation>
    </message>
    <message>
        <source>On the way. If the line breaks it goes again and still counts once.</source>
        <translation>En camino. Si la línea se corta, se envía de nuevo y sigue contando una sola vez.</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>recibido</translation>
    </message>
    <message>
        <source>The server has it and has not yet applied it. It stays here until then.</source>
        <translation>El servidor lo tiene y aún no lo ha aplicado. Permanece aquí hasta entonces.</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>The server has applied every item.</source>
        <translation>El servidor ha aplicado todos los elementos.</translation>
    </message>
    <message>
        <source>tries again</source>
        <translation>reintenta</translation>
    </message>
    <message>
        <source>It did not arrive. It goes again by itself at the time that stands here.</source>
        <translation>No llegó. Se envía de nuevo por sí mismo a la hora que se indica aquí.</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>The server holds another value. Decide under Conflicts.</source>
        <translation>El servidor tiene otro valor. Decida en «Conflictos».</translation>
    </message>
    <message>
        <source>partly refused</source>
        <translation>rechazado en parte</translation>
    </message>
    <message>
        <source>The server refused items. They stay on this computer; tell the office what the server said.</source>
        <translation>El servidor rechazó elementos. Permanecen en este equipo; comunique a la oficina lo que dijo el servidor.</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>le necesita</translation>
    </message>
    <message>
        <source>It goes no further by itself. Read the reason, then retry or export it.</source>
        <translation>No avanza más por sí mismo. Lea el motivo y después reinténtelo o expórtelo.</translation>
    </message>
    <message>
        <source>split</source>
        <translation>dividido</translation>
    </message>
    <message>
        <source>Two smaller batches carry its items.</source>
        <translation>Dos lotes más pequeños llevan sus elementos.</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Archivo %1</translation>
    </message>
    <message>
        <source>Events, not yet packed</source>
        <translation>Eventos, aún sin empaquetar</translation>
    </message>
    <message>
        <source>Events, batch %1</source>
        <translation>Eventos, lote %1</translation>
    </message>
    <message>
        <source>Readings, not yet packed</source>
        <translation>Lecturas, aún sin empaquetar</translation>
    </message>
    <message>
        <source>Readings of another computer, batch %1</source>
        <translation>Lecturas de otro equipo, lote %1</translation>
    </message>
    <message>
        <source>Readings, batch %1</source>
        <translation>Lecturas, lote %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n intento</numerusform>
            <numerusform>%n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Próximo intento</translation>
    </message>
    <message>
        <source>The server said</source>
        <translation>El servidor dijo</translation>
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
    <message>
        <source>CoAP</source>
        <translation>CoAP</translation>
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
    <name>ami::ui::RouterBar</name>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>watching</source>
        <translation>observando</translation>
    </message>
    <message>
        <source>waits for the router</source>
        <translation>espera al router</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>recording ended</source>
        <translation>fin de la grabación</translation>
    </message>
    <message>
        <source>no router</source>
        <translation>sin router</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Dejar</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Pedir ahora</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>Malla</translation>
    </message>
    <message>
        <source>Address of the border router</source>
        <translation>Dirección del router de borde</translation>
    </message>
    <message>
        <source>wsbrd: or wsbrd+ssh://host</source>
        <translation>wsbrd: o wsbrd+ssh://host</translation>
    </message>
    <message>
        <source>wsbrd:  the daemon on this computer
wsbrd+ssh://user@host  on another one
linux:nan0  this computer's own routes
replay:FILE  a recording</source>
        <translation>wsbrd:  el demonio de este equipo
wsbrd+ssh://user@host  el de otro equipo
linux:nan0  las rutas propias de este equipo
replay:FILE  una grabación</translation>
    </message>
    <message>
        <source>Asks the router at once instead of at the next turn</source>
        <translation>Consulta al router de inmediato, sin esperar al próximo turno</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation><numerusform>%n nodo</numerusform><numerusform>%n nodos</numerusform></translation>
    </message>
    <message>
        <source>%1 operational</source>
        <translation>%1 operativos</translation>
    </message>
    <message>
        <source>%1 weak</source>
        <translation>%1 débiles</translation>
    </message>
    <message>
        <source>%1 stuck</source>
        <translation>%1 atascados</translation>
    </message>
    <message>
        <source>Choose a border router.</source>
        <translation>Elija un router de borde.</translation>
    </message>
    <message>
        <source>Nothing was heard of the mesh yet.</source>
        <translation>Aún no se ha oído nada de la malla.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>datos de %1</translation>
    </message>
    <message>
        <source>heard %1 ago</source>
        <translation>oído hace %1</translation>
    </message>
</context>
<context>
    <name>ami::ui::RouterView</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Refresh the routes</source>
        <translation>Renovar las rutas</translation>
    </message>
    <message>
        <source>Rebuild the tree…</source>
        <translation>Reconstruir el árbol…</translation>
    </message>
    <message>
        <source>Rebuild now</source>
        <translation>Reconstruir ahora</translation>
    </message>
    <message>
        <source>Only warnings and problems</source>
        <translation>Solo advertencias y problemas</translation>
    </message>
    <message>
        <source>Journal of the router</source>
        <translation>Diario del router</translation>
    </message>
    <message>
        <source>Reorganise the mesh</source>
        <translation>Reorganizar la malla</translation>
    </message>
    <message>
        <source>Refreshing makes all nodes announce their routes again; it hardly disturbs. Rebuilding lets the whole tree form anew: for minutes nodes may not be reached. Look again after 5 minutes.</source>
        <translation>Renovar hace que todos los nodos anuncien de nuevo sus rutas; apenas molesta. Reconstruir hace que todo el árbol se forme de nuevo: durante minutos puede haber nodos inaccesibles. Vuelva a mirar a los 5 minutos.</translation>
    </message>
    <message>
        <source>Rebuild the whole tree?</source>
        <translation>¿Reconstruir todo el árbol?</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Interface on this computer</source>
        <translation>Interfaz de este equipo</translation>
    </message>
    <message>
        <source>Name of the interface</source>
        <translation>Nombre de la interfaz</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Link state, addresses and forwarding are shown live; only mending asks for an administrator.</source>
        <translation>El estado del enlace, las direcciones y el reenvío se muestran en vivo; solo para corregir se pide un administrador.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Unit of the system whose journal is shown</source>
        <translation>Unidad del sistema cuyo diario se muestra</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter of the journal</source>
        <translation>Filtro del diario</translation>
    </message>
    <message>
        <source>Follow shows what the daemon writes, here or over ssh. Members of the groups adm and systemd-journal may read it.</source>
        <translation>«Seguir» muestra lo que escribe el demonio, aquí o por ssh. Los miembros de los grupos adm y systemd-journal pueden leerlo.</translation>
    </message>
    <message>
        <source>Waiting for lines of %1.</source>
        <translation>Esperando líneas de %1.</translation>
    </message>
    <message>
        <source>Firewall of a head-end</source>
        <translation>Cortafuegos de una central</translation>
    </message>
    <message>
        <source>Copy the firewall rules</source>
        <translation>Copiar las reglas del cortafuegos</translation>
    </message>
    <message>
        <source>Prefixes of the border routers</source>
        <translation>Prefijos de los routers de borde</translation>
    </message>
    <message>
        <source>The prefixes of the meshes that may reach UDP 5683 and 5684, apart by commas</source>
        <translation>Los prefijos de las mallas que pueden acceder a UDP 5683 y 5684, separados por comas</translation>
    </message>
    <message>
        <source>Firewall rules</source>
        <translation>Reglas del cortafuegos</translation>
    </message>
    <message>
        <source>This is no prefix: %1</source>
        <translation>Esto no es un prefijo: %1</translation>
    </message>
    <message>
        <source>Write the prefixes of your border routers; the rules let their meshes through, and nobody else.</source>
        <translation>Escriba los prefijos de sus routers de borde; las reglas dejan pasar sus mallas y a nadie más.</translation>
    </message>
    <message>
        <source>Load them on the head-end's computer. What else its firewall does stays as it is.</source>
        <translation>Cárguelas en el equipo de la central. Lo demás que hace su cortafuegos queda como está.</translation>
    </message>
    <message>
        <source>Connect to a border router first.</source>
        <translation>Conecte primero con un router de borde.</translation>
    </message>
    <message>
        <source>This router does not offer it.</source>
        <translation>Este router no lo ofrece.</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) would find a better parent by what is reported now.</source>
        <translation><numerusform>%n nodo encontraría un padre mejor según lo notificado ahora.</numerusform><numerusform>%n nodos encontrarían un padre mejor según lo notificado ahora.</numerusform></translation>
    </message>
    <message>
        <source>All %1 nodes join the new tree. The audit log keeps who asked for it.</source>
        <translation>Los %1 nodos se unen al árbol nuevo. El registro de auditoría guarda quién lo pidió.</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>activada</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>carries packets</source>
        <translation>transporta paquetes</translation>
    </message>
    <message>
        <source>carries nothing</source>
        <translation>no transporta nada</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>IPv6 is forwarded</source>
        <translation>IPv6 se reenvía</translation>
    </message>
    <message>
        <source>IPv6 is not forwarded</source>
        <translation>IPv6 no se reenvía</translation>
    </message>
    <message>
        <source>forwarding not known</source>
        <translation>reenvío desconocido</translation>
    </message>
    <message>
        <source>%1 packets in, %2 out, %3 errors</source>
        <translation>%1 paquetes recibidos, %2 enviados, %3 errores</translation>
    </message>
    <message>
        <source>stands in the way</source>
        <translation>lo impide</translation>
    </message>
    <message>
        <source>well</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar el comando</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Asks for an administrator's password, then does just this command.</source>
        <translation>Pide la contraseña de un administrador y ejecuta solo este comando.</translation>
    </message>
    <message>
        <source>Following %1.</source>
        <translation>Siguiendo %1.</translation>
    </message>
</context>
<context>
    <name>ami::ui::SecurityForm</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>Security suite</source>
        <translation>Suite de seguridad</translation>
    </message>
    <message>
        <source>Protection of every message</source>
        <translation>Protección de cada mensaje</translation>
    </message>
    <message>
        <source>16: public, reads</source>
        <translation>16: público, lee</translation>
    </message>
    <message>
        <source>1: management</source>
        <translation>1: gestión</translation>
    </message>
    <message>
        <source>2: data collection</source>
        <translation>2: recogida de datos</translation>
    </message>
    <message>
        <source>17: installer</source>
        <translation>17: instalador</translation>
    </message>
    <message>
        <source>As the key file says</source>
        <translation>Según el archivo de claves</translation>
    </message>
    <message>
        <source>Client %1</source>
        <translation>Cliente %1</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Archivo de claves</translation>
    </message>
    <message>
        <source>Password file</source>
        <translation>Archivo de contraseña</translation>
    </message>
    <message>
        <source>Path of the meter's key file</source>
        <translation>Ruta del archivo de claves del contador</translation>
    </message>
    <message>
        <source>Path of a file with the password in its first line</source>
        <translation>Ruta de un archivo con la contraseña en la primera línea</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Elegir el archivo de claves</translation>
    </message>
    <message>
        <source>Choose the password file</source>
        <translation>Elegir el archivo de contraseña</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ese archivo no existe.</translation>
    </message>
    <message>
        <source>Only the path is kept. The keys are read when you connect, from a file that only you may read.</source>
        <translation>Solo se guarda la ruta. Las claves se leen al conectar, de un archivo que solo usted puede leer.</translation>
    </message>
    <message>
        <source>Only the path is kept. The password is read when you connect, from a file that only you may read.</source>
        <translation>Solo se guarda la ruta. La contraseña se lee al conectar, de un archivo que solo usted puede leer.</translation>
    </message>
    <message>
        <source>Key file of the meter</source>
        <translation>Archivo de claves del contador</translation>
    </message>
    <message>
        <source>File with the password in its first line</source>
        <translation>Archivo con la contraseña en la primera línea</translation>
    </message>
</context>
<context>
    <name>ami::ui::SecurityWords</name>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>The maker's own</source>
        <translation>La propia del fabricante</translation>
    </message>
    <message>
        <source>Shared secret (MD5)</source>
        <translation>Secreto compartido (MD5)</translation>
    </message>
    <message>
        <source>Shared secret (SHA-1)</source>
        <translation>Secreto compartido (SHA-1)</translation>
    </message>
    <message>
        <source>Keys (GMAC)</source>
        <translation>Claves (GMAC)</translation>
    </message>
    <message>
        <source>Shared secret (SHA-256)</source>
        <translation>Secreto compartido (SHA-256)</translation>
    </message>
    <message>
        <source>Signature (ECDSA)</source>
        <translation>Firma (ECDSA)</translation>
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
        <translation>En claro</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>cifrado</translation>
    </message>
    <message>
        <source>authenticated</source>
        <translation>autenticado</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>firmado</translation>
    </message>
    <message>
        <source>No security</source>
        <translation>Sin seguridad</translation>
    </message>
    <message>
        <source>suite %1</source>
        <translation>suite %1</translation>
    </message>
    <message>
        <source>in clear</source>
        <translation>en claro</translation>
    </message>
    <message>
        <source>encrypted, verified</source>
        <translation>cifrado, verificado</translation>
    </message>
    <message>
        <source>encrypted, not verified</source>
        <translation>cifrado, sin verificar</translation>
    </message>
    <message>
        <source>verified, not encrypted</source>
        <translation>verificado, sin cifrar</translation>
    </message>
    <message>
        <source>Every answer carries a proof that it comes from this meter unchanged.</source>
        <translation>Cada respuesta lleva una prueba de que viene de este contador sin alteraciones.</translation>
    </message>
    <message>
        <source>Answers are hidden from others, but nothing proves that they are unchanged.</source>
        <translation>Las respuestas están ocultas para otros, pero nada demuestra que no estén alteradas.</translation>
    </message>
    <message>
        <source>The meter and this computer have proven themselves; answers travel in clear.</source>
        <translation>El contador y este equipo han demostrado su identidad; las respuestas viajan en claro.</translation>
    </message>
    <message>
        <source>The password opened the meter; answers travel in clear and without proof.</source>
        <translation>La contraseña abrió el contador; las respuestas viajan en claro y sin prueba.</translation>
    </message>
    <message>
        <source>Answers travel in clear and without proof.</source>
        <translation>Las respuestas viajan en claro y sin prueba.</translation>
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
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>This network is metered</source>
        <translation>Esta red es de uso medido</translation>
    </message>
    <message>
        <source>At most a day</source>
        <translation>Como máximo al día</translation>
    </message>
    <message>
        <source>At most a month</source>
        <translation>Como máximo al mes</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>as the system; or http://host:port; or none</source>
        <translation>como el sistema; o http://host:port; o none</translation>
    </message>
    <message>
        <source>Proxy password file</source>
        <translation>Archivo de contraseña del proxy</translation>
    </message>
    <message>
        <source>On a metered network automatic sending stops at these limits, and files go only when you press Sync now.</source>
        <translation>En una red de uso medido, el envío automático se detiene en estos límites, y los archivos se envían solo cuando usted pulsa «Sincronizar ahora».</translation>
    </message>
</context>
<context>
    <name>ami::ui::SignalView</name>
    <message>
        <source>Link that is drawn</source>
        <translation>Enlace representado</translation>
    </message>
    <message>
        <source>Level of the link over time</source>
        <translation>Nivel del enlace en el tiempo</translation>
    </message>
    <message>
        <source>%1 · nobody reports a level of a link of this node.</source>
        <translation>%1 · nadie indica un nivel de un enlace de este nodo.</translation>
    </message>
    <message>
        <source>Choose a node in the drawing or in the list.</source>
        <translation>Elija un nodo en el dibujo o en la lista.</translation>
    </message>
    <message>
        <source>%1, its parent</source>
        <translation>%1, su padre</translation>
    </message>
    <message>
        <source>%1, second parent</source>
        <translation>%1, segundo padre</translation>
    </message>
    <message>
        <source>%1 hears %2: %3</source>
        <translation>%1 oye a %2: %3</translation>
    </message>
    <message>
        <source>weak below %1</source>
        <translation>débil bajo %1</translation>
    </message>
    <message>
        <source>sensitivity %1</source>
        <translation>sensibilidad %1</translation>
    </message>
    <message>
        <source>parent changed</source>
        <translation>cambio de padre</translation>
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
    <message>
        <source>Sync paused</source>
        <translation>Sincronización en pausa</translation>
    </message>
</context>
<context>
    <name>ami::ui::StoreView</name>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Lecturas</translation>
    </message>
    <message>
        <source>Oldest that waits</source>
        <translation>Lo más antiguo en espera</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Espacio en el disco</translation>
    </message>
    <message>
        <source>Reserve for a full disk</source>
        <translation>Reserva para un disco lleno</translation>
    </message>
    <message>
        <source>Last copy</source>
        <translation>Última copia</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Última comprobación</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>%1, and %2 in the log</source>
        <translation>%1, y %2 en el registro</translation>
    </message>
    <message>
        <source>%1, of which %2 wait</source>
        <translation>%1, de las que %2 esperan</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nada espera</translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <translation>%1 libres de %2</translation>
    </message>
    <message>
        <source>there</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>used up; it comes back when there is room</source>
        <translation>agotada; vuelve cuando hay espacio</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>none yet; one is made every 15 minutes of use</source>
        <translation>ninguna todavía; se hace una cada 15 minutos de uso</translation>
    </message>
    <message>
        <source>not yet; each week every row is checked</source>
        <translation>todavía no; cada semana se comprueban todas las filas</translation>
    </message>
    <message>
        <source>%1: damage was found</source>
        <translation>%1: se encontraron daños</translation>
    </message>
    <message>
        <source>%1: sound</source>
        <translation>%1: sin daños</translation>
    </message>
    <message>
        <source>The disk has little room. Confirmed batches are removed earlier than after 30 days.</source>
        <translation>El disco tiene poco espacio. Los lotes confirmados se eliminan antes de que pasen 30 días.</translation>
    </message>
    <message>
        <source>The disk is nearly full. Free some space before you change keys or firmware.</source>
        <translation>El disco está casi lleno. Libere espacio antes de cambiar claves o firmware.</translation>
    </message>
    <message>
        <source>The disk is full. New readings are refused until there is room; sending goes on.</source>
        <translation>El disco está lleno. Las lecturas nuevas se rechazan hasta que haya espacio; el envío continúa.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not what was stored. They are not sent; read the meters again.</source>
        <translation>
            <numerusform>%n fila no es lo que se guardó. No se envía; lea el contador de nuevo.</numerusform>
            <numerusform>%n filas no son lo que se guardó. No se envían; lea los contadores de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The store was damaged on %1 and a copy of %2 took its place.</source>
        <translation>El almacén se dañó el %1 y una copia del %2 lo sustituyó.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n reading(s) are missing. The damaged file is kept.</source>
        <translation>
            <numerusform>Falta como máximo %n lectura. El archivo dañado se conserva.</numerusform>
            <numerusform>Faltan como máximo %n lecturas. El archivo dañado se conserva.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was stored after the copy may be missing. The damaged file is kept.</source>
        <translation>Puede faltar lo que se guardó después de la copia. El archivo dañado se conserva.</translation>
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
    <message>
        <source>last receipt %1</source>
        <translation>último recibo %1</translation>
    </message>
    <message>
        <source>no receipt yet</source>
        <translation>aún sin recibo</translation>
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
    <message>
        <source>You paused the sync.</source>
        <translation>Usted puso la sincronización en pausa.</translation>
    </message>
    <message>
        <source>Nothing is sent until you go on. What is read meanwhile is kept.</source>
        <translation>No se envía nada hasta que usted pulse «Seguir». Lo que se lea entretanto se conserva.</translation>
    </message>
    <message>
        <source>There is no way to the server.</source>
        <translation>No hay camino hasta el servidor.</translation>
    </message>
    <message>
        <source>It is tried again by itself when the network comes back.</source>
        <translation>Se intenta de nuevo automáticamente cuando vuelva la red.</translation>
    </message>
    <message>
        <source>The server does not accept this computer's certificate.</source>
        <translation>El servidor no acepta el certificado de este equipo.</translation>
    </message>
    <message>
        <source>Renew the certificate or choose another one in Settings, then go on.</source>
        <translation>Renueve el certificado o elija otro en «Ajustes» y después pulse «Seguir».</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong.</source>
        <translation>El reloj de este equipo no está en hora.</translation>
    </message>
    <message>
        <source>Set the clock, then go on. Times that are stored stay as they are.</source>
        <translation>Ponga el reloj en hora y después pulse «Seguir». Las horas guardadas quedan como están.</translation>
    </message>
    <message>
        <source>The disk of this computer is full.</source>
        <translation>El disco de este equipo está lleno.</translation>
    </message>
    <message>
        <source>Free some space, then go on. Nothing is lost.</source>
        <translation>Libere espacio y después pulse «Seguir». No se pierde nada.</translation>
    </message>
    <message>
        <source>This network wants you to log in first.</source>
        <translation>Esta red exige que inicie sesión primero.</translation>
    </message>
    <message>
        <source>Open a web browser, log in to the network, then go on. Readings were not given to it.</source>
        <translation>Abra un navegador web, inicie sesión en la red y después pulse «Seguir». No se le entregó ninguna lectura.</translation>
    </message>
    <message>
        <source>The limit of the metered network is reached.</source>
        <translation>Se alcanzó el límite de la red de uso medido.</translation>
    </message>
    <message>
        <source>Go on sends nevertheless. Otherwise it goes on with another network, or with the next day or month.</source>
        <translation>«Seguir» envía de todos modos. Si no, se continúa con otra red, o al día o al mes siguiente.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>El servidor está ocupado.</translation>
    </message>
    <message>
        <source>It goes on by itself when the server asked to be tried again.</source>
        <translation>Continúa automáticamente a la hora en que el servidor pidió que se intentara de nuevo.</translation>
    </message>
    <message>
        <source>The proxy does not let this computer through.</source>
        <translation>El proxy no deja pasar a este equipo.</translation>
    </message>
    <message>
        <source>Check the proxy and its password file in Settings, then go on.</source>
        <translation>Compruebe el proxy y su archivo de contraseña en «Ajustes» y después pulse «Seguir».</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Send it again now</source>
        <translation>Enviar de nuevo ahora</translation>
    </message>
    <message>
        <source>Export unsent…</source>
        <translation>Exportar lo no enviado…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Añadir un archivo…</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Local store</source>
        <translation>Almacén local</translation>
    </message>
    <message>
        <source>Parts of the sync page</source>
        <translation>Partes de la página de sincronización</translation>
    </message>
    <message>
        <source>Export what the server has not confirmed</source>
        <translation>Exportar lo que el servidor no ha confirmado</translation>
    </message>
    <message>
        <source>Import unsent data of another computer</source>
        <translation>Importar datos sin enviar de otro equipo</translation>
    </message>
    <message>
        <source>Add a photo, a signature or a recording</source>
        <translation>Añadir una foto, una firma o una grabación</translation>
    </message>
    <message>
        <source>Nothing is sent any more, not even by itself, until you go on</source>
        <translation>No se envía nada más, ni siquiera automáticamente, hasta que usted pulse «Seguir»</translation>
    </message>
    <message numerus="yes">
        <source>in %n batch(es)</source>
        <translation>
            <numerusform>en %n lote</numerusform>
            <numerusform>en %n lotes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not yet packed</source>
        <translation>%1 aún sin empaquetar</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n archivo, %1</numerusform>
            <numerusform>%n archivos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>readings and events not yet confirmed</source>
        <translation>lecturas y eventos aún sin confirmar</translation>
    </message>
    <message>
        <source>conflicts, refusals and what cannot go, kept on this computer</source>
        <translation>conflictos, rechazos y lo que no se puede enviar, conservados en este equipo</translation>
    </message>
    <message>
        <source>no conflicts, no refusals</source>
        <translation>sin conflictos ni rechazos</translation>
    </message>
    <message>
        <source>%1 Since %2.</source>
        <translation>%1 Desde %2.</translation>
    </message>
    <message>
        <source>Next try by itself: %1.</source>
        <translation>Próximo intento automático: %1.</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>Conflicts (%1)</source>
        <translation>Conflictos (%1)</translation>
    </message>
    <message>
        <source>Local store: needs you</source>
        <translation>Almacén local: le necesita</translation>
    </message>
    <message>
        <source>Over the line: %1 today, %2 this month</source>
        <translation>Por la línea: %1 hoy, %2 este mes</translation>
    </message>
    <message>
        <source>Nothing waits and nothing was sent yet.</source>
        <translation>Nada espera y aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Choose a line to see what it means.</source>
        <translation>Elija una línea para ver qué significa.</translation>
    </message>
    <message>
        <source>Set the head-end in Settings first</source>
        <translation>Configure primero la central en «Ajustes»</translation>
    </message>
    <message>
        <source>The sync is paused: go on first</source>
        <translation>La sincronización está en pausa: pulse primero «Seguir»</translation>
    </message>
    <message>
        <source>Choose a line that tries again or needs you</source>
        <translation>Elija una línea que reintenta o que le necesita</translation>
    </message>
</context>
<context>
    <name>ami::ui::ThresholdsForm</name>
    <message>
        <source>Back to the defaults</source>
        <translation>Valores predeterminados</translation>
    </message>
    <message>
        <source>A level, a loss or a time is judged by these limits, in the drawing, the list, the advice and the events. A change counts at once.</source>
        <translation>Un nivel, una pérdida o un tiempo se juzga por estos límites en el dibujo, la lista, los consejos y los eventos. Un cambio vale de inmediato.</translation>
    </message>
    <message>
        <source>Weak below</source>
        <translation>Débil bajo</translation>
    </message>
    <message>
        <source>A link below this level is weak</source>
        <translation>Un enlace por debajo de este nivel es débil</translation>
    </message>
    <message>
        <source> dBm</source>
        <translation> dBm</translation>
    </message>
    <message>
        <source>Sensitivity of the receivers</source>
        <translation>Sensibilidad de los receptores</translation>
    </message>
    <message>
        <source>The margin is counted from here; FSK 50 kbit/s has about −104 dBm</source>
        <translation>El margen se cuenta desde aquí; FSK 50 kbit/s tiene unos −104 dBm</translation>
    </message>
    <message>
        <source>Recovers by</source>
        <translation>Se recupera con</translation>
    </message>
    <message>
        <source>A weak link must be this much stronger before it counts as recovered</source>
        <translation>Un enlace débil debe mejorar esto para darse por recuperado</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>Good margin from</source>
        <translation>Margen bueno desde</translation>
    </message>
    <message>
        <source>Above the sensitivity</source>
        <translation>Sobre la sensibilidad</translation>
    </message>
    <message>
        <source>Directions differ by</source>
        <translation>Sentidos difieren en</translation>
    </message>
    <message>
        <source>More points at an antenna or at noise on one end</source>
        <translation>Más apunta a una antena o a ruido en un extremo</translation>
    </message>
    <message>
        <source>Fair margin from</source>
        <translation>Margen aceptable desde</translation>
    </message>
    <message>
        <source>Below it a margin is poor</source>
        <translation>Por debajo, un margen es malo</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Loss above</source>
        <translation>Pérdida sobre</translation>
    </message>
    <message>
        <source>A link or a node that loses more is told</source>
        <translation>Se avisa de un enlace o un nodo que pierde más</translation>
    </message>
    <message>
        <source>Loss rests on</source>
        <translation>Pérdida basada en</translation>
    </message>
    <message>
        <source>Fewer frames or probes than this are no alarm</source>
        <translation>Menos tramas o sondeos que estos no dan alarma</translation>
    </message>
    <message>
        <source> frames</source>
        <translation> tramas</translation>
    </message>
    <message>
        <source>Counters compared over</source>
        <translation>Cuentas comparadas en</translation>
    </message>
    <message>
        <source>The window in which counters of frames are compared</source>
        <translation>La ventana en que se comparan las cuentas de tramas</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Hops, more than</source>
        <translation>Saltos, más de</translation>
    </message>
    <message>
        <source>More hops than this are told</source>
        <translation>Se avisa si hay más saltos que estos</translation>
    </message>
    <message>
        <source>Stuck after</source>
        <translation>Atascado tras</translation>
    </message>
    <message>
        <source>On one rung below operational</source>
        <translation>En un escalón bajo operativo</translation>
    </message>
    <message>
        <source>Silent after</source>
        <translation>En silencio tras</translation>
    </message>
    <message>
        <source>Nothing new about a node for this long</source>
        <translation>Nada nuevo de un nodo durante este tiempo</translation>
    </message>
    <message>
        <source>A node moves for</source>
        <translation>Un nodo cambia por</translation>
    </message>
    <message>
        <source>The cost that another way must save before a node changes its parent; 128 is one transmission</source>
        <translation>El coste que otra ruta debe ahorrar para que un nodo cambie de padre; 128 es una transmisión</translation>
    </message>
    <message>
        <source>These limits contradict each other: a good margin must be above a fair one. The last sound ones stay in force.</source>
        <translation>Estos límites se contradicen: un margen bueno debe superar a uno aceptable. Siguen vigentes los últimos válidos.</translation>
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
        <source>optical:// for a probe, iec:// for a readout, hdlc:// for a serial line, tcp:// or udp:// for a network, replay: for a recorded visit.</source>
        <translation>optical:// para una sonda, iec:// para una lectura, hdlc:// para una línea serie, tcp:// o udp:// para una red, replay: para una visita grabada.</translation>
    </message>
    <message>
        <source>Change meter</source>
        <translation>Cambiar contador</translation>
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
    <message>
        <source>Check the probe</source>
        <translation>Comprobar la sonda</translation>
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
        <source>Filter of the trace</source>
        <translation>Filtro de la traza</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marcar</translation>
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
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Filter: words of a message, OBIS code, or octets such as C4 01</source>
        <translation>Filtro: palabras de un mensaje, código OBIS u octetos como C4 01</translation>
    </message>
    <message>
        <source>Message as text</source>
        <translation>Mensaje como texto</translation>
    </message>
    <message>
        <source>Message as XML</source>
        <translation>Mensaje como XML</translation>
    </message>
    <message>
        <source>This line is a note and has no octets.</source>
        <translation>Esta línea es una nota y no tiene octetos.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Lines as text…</source>
        <translation>Líneas como texto…</translation>
    </message>
    <message>
        <source>Lines as a capture for Wireshark…</source>
        <translation>Líneas como captura para Wireshark…</translation>
    </message>
    <message>
        <source>Capture files (*.pcapng)</source>
        <translation>Archivos de captura (*.pcapng)</translation>
    </message>
    <message>
        <source>Whole visit, to be played back…</source>
        <translation>Visita completa, para reproducirla…</translation>
    </message>
    <message>
        <source>Export the visit</source>
        <translation>Exportar la visita</translation>
    </message>
    <message>
        <source>Visit files (*.amivisit)</source>
        <translation>Archivos de visita (*.amivisit)</translation>
    </message>
    <message>
        <source>There is nothing to write yet.</source>
        <translation>Aún no hay nada que escribir.</translation>
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
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>part of a frame</source>
        <translation>parte de una trama</translation>
    </message>
</context>
<context>
    <name>ami::ui::WritePanel</name>
    <message>
        <source>Hexadecimal octets</source>
        <translation>Octetos hexadecimales</translation>
    </message>
    <message>
        <source>Set it (PUT)…</source>
        <translation>Escribirlo (PUT)…</translation>
    </message>
    <message>
        <source>Send to it (POST)…</source>
        <translation>Enviarle (POST)…</translation>
    </message>
    <message>
        <source>Remove it…</source>
        <translation>Eliminarlo…</translation>
    </message>
    <message>
        <source>What to send</source>
        <translation>Qué enviar</translation>
    </message>
    <message>
        <source>What to send; may be empty</source>
        <translation>Qué enviar; puede quedar vacío</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Content format of what is sent</source>
        <translation>Formato de contenido de lo que se envía</translation>
    </message>
    <message>
        <source>Choose a resource on the left.</source>
        <translation>Elija un recurso a la izquierda.</translation>
    </message>
    <message>
        <source>To %1. You are asked once more before anything is sent; it is written into the audit log and read back.</source>
        <translation>A %1. Se le pregunta otra vez antes de enviar nada; se anota en el registro de auditoría y se relee.</translation>
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
