<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <source>, %1 octets/s</source>
        <translation>, %1 octetos/s</translation>
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
</context>
<context>
    <name>Explainer</name>
    <message>
        <source>The meter&apos;s answer to the association is damaged at octet %1.</source>
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
        <source>Use the maker&apos;s own tool, or have the firmware updated.</source>
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
        <source>The meter&apos;s application refused to start a dialogue.</source>
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
        <source>The meter refused to negotiate the dialogue&apos;s parameters.</source>
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
        <source>The meter&apos;s protocol layer rejected the association without a reason.</source>
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
        <source>Use the maker&apos;s own tool for this meter.</source>
        <translation>Utilice la herramienta del fabricante para este contador.</translation>
    </message>
    <message>
        <source>The meter&apos;s protocol layer rejected the association.</source>
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
        <source>Have this laptop&apos;s system title registered in the meter.</source>
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
        <source>The client&apos;s certificate is not installed in the meter.</source>
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
        <source>Have the user entered in the meter&apos;s association.</source>
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
        <source>Check auth=… in the address and the client&apos;s mechanism in the meter&apos;s documents.</source>
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
        <source>A character is mistyped: letters&apos; case counts.</source>
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
        <source>Look the number up in the meter&apos;s manual.</source>
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
        <source>Leave this object out and report the meter&apos;s firmware.</source>
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
        <source>Look in the meter&apos;s manual for another way to the same value.</source>
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
        <source>The probe does not sit on the meter&apos;s optical port, or it is turned: its cable usually points down.</source>
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
        <source>Only the probe&apos;s own light came back, no answer of the meter.</source>
        <translation>Solo volvió la propia luz de la sonda, ninguna respuesta del contador.</translation>
    </message>
    <message>
        <source>The probe lies off the meter&apos;s port and sees its own reflection.</source>
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
        <source>Seat the probe on the meter&apos;s optical port and try again.</source>
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
        <source>DLMS is switched off at this port in the meter&apos;s settings.</source>
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
        <source>The server address is not this meter&apos;s (server=… and serverlength=…).</source>
        <translation>La dirección de servidor no es la de este contador (server=… y serverlength=…).</translation>
    </message>
    <message>
        <source>The line speed differs from the meter&apos;s.</source>
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
        <source>Several meters share the line and the address is not this one&apos;s.</source>
        <translation>Varios contadores comparten la línea y la dirección no es la de este.</translation>
    </message>
    <message>
        <source>The meter swaps its two addresses.</source>
        <translation>El contador intercambia sus dos direcciones.</translation>
    </message>
    <message>
        <source>Enter the answering meter&apos;s address, or address one meter at a time.</source>
        <translation>Introduzca la dirección del contador que responde, o diríjase a un solo contador cada vez.</translation>
    </message>
    <message>
        <source>The meter rejected a frame as invalid for its state.</source>
        <translation>El contador rechazó una trama por no ser válida en su estado.</translation>
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
        <source>More frames came damaged than whole (%1 damaged).</source>
        <translation>Llegaron más tramas dañadas que íntegras (%1 dañadas).</translation>
    </message>
    <message>
        <source>The probe is loose or sunlight reaches it.</source>
        <translation>La sonda óptica está suelta o le da la luz del sol.</translation>
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
        <source>Seat the probe or check the wiring, or lower the speed with baud=….</source>
        <translation>Asiente la sonda óptica o revise el cableado, o baje la velocidad con baud=….</translation>
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
        <source>Add the port&apos;s path, for example /dev/ttyUSB0, or the host.</source>
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
        <source>Take it out and give it in the password field or with --password-file.</source>
        <translation>Quítelo e indíquelo en el campo de contraseña o con --password-file.</translation>
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
        <source>Use optical, hdlc, tcp, udp, hdlc+tcp or replay.</source>
        <translation>Use optical, hdlc, tcp, udp, hdlc+tcp o replay.</translation>
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
        <source>The meter&apos;s answer does not belong to the request.</source>
        <translation>La respuesta del contador no corresponde a la petición.</translation>
    </message>
    <message>
        <source>The meter&apos;s firmware has a fault.</source>
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
        <source>The meter&apos;s times have no relation to UTC.</source>
        <translation>Las horas del contador no tienen relación con UTC.</translation>
    </message>
    <message>
        <source>The meter leaves the time-zone deviation out.</source>
        <translation>El contador omite la desviación de la zona horaria.</translation>
    </message>
    <message>
        <source>Say which deviation the meter&apos;s clock has, then read again.</source>
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
        <source>The message&apos;s header is incomplete or wrong.</source>
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
        <source>The meter&apos;s serial number cannot be stored: it is empty, too long or no plain text.</source>
        <translation>No se puede guardar el número de serie del contador: está vacío, es demasiado largo o no es texto simple.</translation>
    </message>
    <message>
        <source>The meter&apos;s identification object was never filled in.</source>
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
        <source>The meter&apos;s clock was never set.</source>
        <translation>El reloj del contador nunca se puso en hora.</translation>
    </message>
    <message>
        <source>Set the meter&apos;s clock; readings before that have no usable time.</source>
        <translation>Ponga en hora el reloj del contador; las lecturas anteriores no tienen una hora utilizable.</translation>
    </message>
    <message>
        <source>A reading&apos;s value is beyond every physical size.</source>
        <translation>El valor de una lectura supera toda magnitud física.</translation>
    </message>
    <message>
        <source>The register&apos;s scaler is wrong.</source>
        <translation>El factor de escala del registro es erróneo.</translation>
    </message>
    <message>
        <source>Read the register&apos;s scaler and unit again.</source>
        <translation>Lea de nuevo el factor de escala y la unidad del registro.</translation>
    </message>
    <message>
        <source>The meter&apos;s own time stamp does not have the standard&apos;s twelve octets.</source>
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
        <source>The profile&apos;s capture period was set wrongly.</source>
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
        <source>Note the meter&apos;s error register and have the meter exchanged.</source>
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
        <source>The OBIS code is not one of this meter&apos;s.</source>
        <translation>El código OBIS no es de este contador.</translation>
    </message>
    <message>
        <source>The object is hidden from this client.</source>
        <translation>El objeto está oculto para este cliente.</translation>
    </message>
    <message>
        <source>Read the meter&apos;s object list and take the code from there.</source>
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
        <source>Take the class from the meter&apos;s object list.</source>
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
        <source>Check the meter&apos;s configuration, or try again later.</source>
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
        <source>The meter&apos;s time limit for the transfer passed.</source>
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
        <source>The maker&apos;s rules forbid it in this state of the meter.</source>
        <translation>Las reglas del fabricante lo prohíben en este estado del contador.</translation>
    </message>
    <message>
        <source>The period or the selection is not one it can serve.</source>
        <translation>No puede atender ese período o esa selección.</translation>
    </message>
    <message>
        <source>Look the object up in the meter&apos;s manual.</source>
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
        <source>Take the code from the meter&apos;s object list.</source>
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
        <source>Take class and method from the meter&apos;s object list.</source>
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
        <source>Check the meter&apos;s configuration.</source>
        <translation>Compruebe la configuración del contador.</translation>
    </message>
    <message>
        <source>The method&apos;s parameter has another type than the meter wants.</source>
        <translation>El parámetro del método es de un tipo distinto del que exige el contador.</translation>
    </message>
    <message>
        <source>The parameter is missing, or the maker changed its form.</source>
        <translation>Falta el parámetro, o el fabricante cambió su forma.</translation>
    </message>
    <message>
        <source>Look the method up in the meter&apos;s manual.</source>
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
        <source>The meter cannot deliver the next block of the method&apos;s result.</source>
        <translation>El contador no puede entregar el siguiente bloque del resultado del método.</translation>
    </message>
    <message>
        <source>The result changed while it was read.</source>
        <translation>El resultado cambió mientras se leía.</translation>
    </message>
    <message>
        <source>Check the object&apos;s state before you call the method again.</source>
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
        <source>Check the object&apos;s state, then call the method again.</source>
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
        <source>Check the object&apos;s state and start the call again.</source>
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
        <source>The client&apos;s rights do not cover it.</source>
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
        <source>The encryption or authentication key is not this meter&apos;s.</source>
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
        <source>Read the meter&apos;s counter over the public client, then connect again.</source>
        <translation>Lea el contador de invocación del equipo mediante el cliente público y conéctese de nuevo.</translation>
    </message>
    <message>
        <source>The meter answered with an exception that the standard does not know.</source>
        <translation>El contador respondió con una excepción que la norma no conoce.</translation>
    </message>
    <message>
        <source>Look it up in the meter&apos;s manual.</source>
        <translation>Consúltela en el manual del contador.</translation>
    </message>
    <message>
        <source>The meter&apos;s application could not be reached with this request.</source>
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
        <source>The meter&apos;s data server is in no state to answer.</source>
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
        <source>Take the object from the meter&apos;s object list.</source>
        <translation>Tome el objeto de la lista de objetos del contador.</translation>
    </message>
    <message>
        <source>The meter refused the access with a service error.</source>
        <translation>El contador rechazó el acceso con un error de servicio.</translation>
    </message>
    <message>
        <source>The client&apos;s rights do not cover the object.</source>
        <translation>Los permisos del cliente no incluyen el objeto.</translation>
    </message>
    <message>
        <source>The object is not available now.</source>
        <translation>El objeto no está disponible en este momento.</translation>
    </message>
    <message>
        <source>The meter says that the dialogue was not opened as it wants.</source>
        <translation>El contador indica que el diálogo no se abrió como exige.</translation>
    </message>
    <message>
        <source>An association is missing or was proposed with other parameters.</source>
        <translation>Falta una asociación o se propuso con otros parámetros.</translation>
    </message>
    <message>
        <source>Connect again; if it stays, try another client address.</source>
        <translation>Conecte de nuevo; si persiste, pruebe con otra dirección de cliente.</translation>
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
        <source>Check the task&apos;s state in the meter.</source>
        <translation>Compruebe el estado de la tarea en el contador.</translation>
    </message>
    <message>
        <source>The meter refused the request with a service error of its own.</source>
        <translation>El contador rechazó la petición con un error de servicio propio.</translation>
    </message>
    <message>
        <source>Look it up in the meter&apos;s manual, or send the trace to support.</source>
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
        <source>Keep the file whose name ends in quarantine: support can recover readings from it.</source>
        <translation>Conserve el archivo cuyo nombre termina en quarantine: el soporte puede recuperar lecturas de él.</translation>
    </message>
    <message>
        <source>The disk is full, so the readings could not be stored.</source>
        <translation>El disco está lleno, por lo que no se pudieron guardar las lecturas.</translation>
    </message>
    <message>
        <source>Logs, traces or downloads fill the disk.</source>
        <translation>Los registros, las trazas o las descargas llenan el disco.</translation>
    </message>
    <message>
        <source>Make room and read again; everything stored before is safe.</source>
        <translation>Libere espacio y lea de nuevo; todo lo guardado antes está a salvo.</translation>
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
        <source>The server&apos;s receipt does not account for every reading, so nothing was marked as delivered.</source>
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
        <source>The meter&apos;s serial number holds characters that are no text.</source>
        <translation>El número de serie del contador contiene caracteres que no son texto.</translation>
    </message>
    <message>
        <source>The meter&apos;s time is far outside this century.</source>
        <translation>La hora del contador está muy fuera de este siglo.</translation>
    </message>
    <message>
        <source>Check the meter&apos;s serial number and clock, then read again.</source>
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
        <source>The server&apos;s address is no https:// address.</source>
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
        <source>The authority&apos;s certificate is not installed here (MDMS_CA).</source>
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
        <source>Ask the server&apos;s operator for the authority&apos;s certificate.</source>
        <translation>Pida al operador del servidor el certificado de la autoridad.</translation>
    </message>
    <message>
        <source>The server does not accept this laptop&apos;s certificate.</source>
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
        <source>Ask the server&apos;s operator for a new certificate.</source>
        <translation>Pida al operador del servidor un certificado nuevo.</translation>
    </message>
    <message>
        <source>This laptop&apos;s certificate or key file cannot be used.</source>
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
        <source>Look at the server&apos;s message in the list of batches; the readings stay here.</source>
        <translation>Consulte el mensaje del servidor en la lista de lotes; las lecturas permanecen aquí.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is no receipt (status %1), so nothing was marked as delivered.</source>
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
        <source>This laptop&apos;s clock and the server&apos;s certificate do not agree.</source>
        <translation>El reloj de este portátil y el certificado del servidor no concuerdan.</translation>
    </message>
    <message>
        <source>The laptop&apos;s date or time is wrong.</source>
        <translation>La fecha o la hora del portátil es incorrecta.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet.</source>
        <translation>El certificado del servidor aún no es válido.</translation>
    </message>
    <message>
        <source>Set the laptop&apos;s clock, then send again.</source>
        <translation>Ponga en hora el reloj del portátil y envíe de nuevo.</translation>
    </message>
    <message>
        <source>There is no such port or file.</source>
        <translation>No existe ese puerto o archivo.</translation>
    </message>
    <message>
        <source>The probe&apos;s USB plug is not in, or it came back under another name.</source>
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
        <source>The meter&apos;s network service is switched off.</source>
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
        <source>The laptop is not in the meter&apos;s network, or the VPN is down.</source>
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
        <source>Check the laptop&apos;s network connection and the address.</source>
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
        <source>The probe&apos;s USB plug was pulled or the adapter lost its power.</source>
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
        <source>The adapter&apos;s driver offers only certain speeds.</source>
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
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Reads electricity meters over DLMS/COSEM and brings the readings to the head-end.</source>
        <translation>Lee contadores eléctricos por DLMS/COSEM y lleva las lecturas a la cabecera.</translation>
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
        <translation>Direcciones (docs/addresses.md):
  optical:///dev/ttyUSB0              sonda óptica, inicio de sesión y HDLC
  hdlc:///dev/ttyS0?baud=9600         HDLC por RS-485 o RS-232
  tcp://10.0.0.7:4059                 wrapper DLMS sobre TCP (udp:// igualmente)
  hdlc+tcp://10.0.0.7:8000            HDLC dentro de TCP
  replay:visit.txt?speed=full         una visita grabada con --trace
  ?client=17 y similares eligen el cliente; la contraseña viene solo de --password-file.

Códigos de salida:
  0  hecho                            5  hecho en parte, o lo recibido no es fiable
  1  fallo en este programa           6  se detuvo el envío al servidor; el resto espera
  2  argumentos o dirección erróneos  7  no se puede usar el almacén local o un archivo indicado
  3  contador no alcanzado o perdido  8  --timeout vencido
  4  rechazado por el contador        130  detenido con Ctrl-C; lo leído se conserva

«ami-cli COMMAND --help» ofrece ejemplos de cada comando.</translation>
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
        <source>Minutes that the meter&apos;s clock adds to reach UTC, when the meter leaves them out (-60 is UTC+1)</source>
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
        <source>Authorities to trust, PEM; MDMS_CA or the system&apos;s when left out</source>
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
</context>
<context>
    <name>MeterService</name>
    <message>
        <source>LN, no security</source>
        <translation>LN, sin seguridad</translation>
    </message>
    <message>
        <source>LN, low-level security</source>
        <translation>LN, seguridad de nivel bajo</translation>
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
        <source>This is not built yet. Today the wiring can be judged in Live: the phasors and the voltage bands are the meter&apos;s own.</source>
        <translation>Todavía no existe. Hoy el cableado se puede juzgar en En vivo: los fasores y las bandas de tensión son los del propio contador.</translation>
    </message>
    <message>
        <source>Go to Live</source>
        <translation>Ir a En vivo</translation>
    </message>
    <message>
        <source>Here the meter&apos;s keys and certificates will be listed, changed and enrolled.</source>
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
        <source>Meter&apos;s clock</source>
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
        <source>The utility&apos;s profile gives these figures. Live marks a voltage outside of them.</source>
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
