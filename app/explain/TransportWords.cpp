#include <cstring>

#include "app/explain/Explainer.h"
#include "hal/transport/Transport.h"

namespace ami::app {

namespace {

QString systemText(std::int64_t number) {
    return QStringLiteral("%1, %2").arg(QString::number(number), QString::fromLocal8Bit(std::strerror(static_cast<int>(number))));
}

}  // namespace

Sentences Explainer::transport(const Error& error) {
    using hal::TransportError;
    if (const Sentences coap = coapRefusal(error); !coap.what.isEmpty()) return coap;
    switch (static_cast<TransportError>(error.code)) {
        case TransportError::NotFound:
            return {QStringLiteral("NotFound"),
                    tr("There is no such port or file."),
                    {tr("The probe's USB plug is not in, or it came back under another name."), tr("The name is misspelt."),
                     tr("The system has no driver for this adapter.")},
                    tr("Plug the probe in again and choose it from the list of ports.")};
        case TransportError::NoPermission:
            return {QStringLiteral("NoPermission"),
                    tr("This user may not open the port or file."),
                    {tr("The user is not in the group that owns serial ports (dialout on Debian and Ubuntu)."),
                     tr("The user was added to the group but has not logged in again since."), tr("The file belongs to somebody else.")},
                    tr("Run “sudo usermod -aG dialout $USER”, log out and in again, then connect.")};
        case TransportError::Busy:
            return {QStringLiteral("Busy"),
                    tr("Another program holds the port."),
                    {tr("A second window of this program or another metering tool is connected."),
                     tr("ModemManager is probing an adapter that was plugged in less than 20 seconds ago.")},
                    tr("Close the other program or wait 20 seconds, then connect again.")};
        case TransportError::Refused:
            return {QStringLiteral("Refused"),
                    tr("The device was reached, but nothing listens on this network port."),
                    {tr("The port number is wrong; DLMS meters usually listen on 4059."),
                     tr("The meter's network service is switched off."), tr("A gateway allows one client at a time and already has one.")},
                    tr("Check the port number in the address and whether somebody else is connected.")};
        case TransportError::Unreachable:
            return {QStringLiteral("Unreachable"),
                    tr("No way leads to this host."),
                    {tr("The laptop is not in the meter's network, or the VPN is down."), tr("The name or the IP address is wrong."),
                     tr("The meter has not joined the mesh.")},
                    tr("Check the laptop's network connection and the address.")};
        case TransportError::TimedOut:
            return {QStringLiteral("TimedOut"),
                    tr("The connection could not be used within its time."),
                    {tr("The device is switched off or out of reach."), tr("A firewall drops the packets without a word."),
                     tr("The radio path is weak and takes longer than the time-out.")},
                    tr("Check that the device answers a ping, then try again with a longer time-out.")};
        case TransportError::Unplugged:
            return {QStringLiteral("Unplugged"),
                    tr("The device went away while it was in use."),
                    {tr("The probe's USB plug was pulled or the adapter lost its power."),
                     tr("The meter or the gateway closed the connection."), tr("The recording that is played back has ended.")},
                    tr("Plug the probe in or wait for the network, then connect again; what was read is kept.")};
        case TransportError::LineSettings:
            return {QStringLiteral("LineSettings"),
                    tr("The adapter cannot do %1 baud in this format.").arg(error.detail),
                    {tr("The adapter's driver offers only certain speeds."), tr("A bridge over the network has a fixed speed.")},
                    tr("Choose another speed in the address (baud=…) or use another adapter.")};
        case TransportError::NotOpen:
            return {QStringLiteral("NotOpen"),
                    tr("The port was used before it was opened."),
                    {tr("The connection had ended a moment earlier.")},
                    tr("Connect again.")};
        case TransportError::System:
            return {QStringLiteral("System"),
                    tr("The operating system reported an error on the port (%1).").arg(systemText(error.detail)),
                    {tr("The adapter or its driver has a fault."), tr("The USB hub does not give enough power.")},
                    tr("Use another USB socket without a hub, then try again.")};
        case TransportError::BadRecording:
            return {QStringLiteral("BadRecording"),
                    tr("Line %1 of the recording cannot be read.").arg(error.detail),
                    {tr("The file was cut off when the laptop lost its power."), tr("The file was edited or is no visit file."),
                     tr("A newer version of the program made it.")},
                    tr("Remove the damaged line in a copy of the file, or use another recording.")};
        case TransportError::Answered:
            return {QStringLiteral("Answered"),
                    tr("The meter answered with CoAP code %1.%2, which the profile of the meter does not expect.")
                        .arg(error.detail / 100)
                        .arg(error.detail % 100, 2, 10, QLatin1Char('0')),
                    {tr("The path in the address is not where this meter takes APDUs (4.04, 4.05)."),
                     tr("The meter wants another content format (4.15) or other options (4.02)."),
                     tr("The meter answers with another success code than 2.01.")},
                    tr("Give the path in the address, or a profile that has the meter's path, content format, options and answers (coap-…).")};
        case TransportError::Diverged:
            return {
                QStringLiteral("Diverged"),
                tr("What the program sends differs from the recording at octet %1.").arg(error.detail),
                {tr("The recording was made with other settings (client, password, frame size)."),
                 tr("The recorded visit did other work than this one."), tr("The recording comes from another version of the program.")},
                tr("Use the address and the work of the recorded visit.")};
    }
    return {};
}

}  // namespace ami::app
