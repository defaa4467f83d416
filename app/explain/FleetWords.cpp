#include <cstring>

#include "app/explain/Explainer.h"
#include "app/fleet/FleetError.h"

namespace ami::app {

using fleet::FleetError;

Sentences Explainer::fleet(const Error& error) {
    const auto systemWords = [&error] { return QString::fromLocal8Bit(std::strerror(static_cast<int>(error.detail))); };
    switch (static_cast<FleetError>(error.code)) {
        case FleetError::NoAnswer:
            return {QStringLiteral("NoAnswer"),
                    tr("The meter did not answer, %n time(s) in a row.", nullptr, static_cast<int>(error.detail)),
                    {tr("The meter or a radio on its way is switched off or has no connection."), tr("The client number or the server number is not one that the meter answers to."),
                     tr("A firewall drops the UDP port of the meters: 4059, of CoAP 5683 and 5684.")},
                    tr("Look at the meter's node on the mesh page; read the meters that are missing again later.")};
        case FleetError::Unreachable:
            return {QStringLiteral("Unreachable"),
                    tr("The network says that nobody is there (%1).").arg(systemWords()),
                    {tr("No program listens at that port of the meter."), tr("The border router has no way to that node at the moment.")},
                    tr("Check the address and the port; look whether the node is operational.")};
        case FleetError::NoIdentity:
            return {QStringLiteral("NoIdentity"),
                    tr("The meter does not say who it is, so its values cannot be kept under a name."),
                    {tr("It gives neither 0.0.96.1.0.255 nor 0.0.42.0.0.255 to this client.")},
                    tr("Use a client that may read one of them.")};
        case FleetError::OtherMeter:
            return {QStringLiteral("OtherMeter"),
                    tr("At this address another meter answers than before in this round."),
                    {tr("The meter was exchanged."), tr("The address was given to another node.")},
                    tr("Check the list of addresses, then begin a new round.")};
        case FleetError::KeysMissing:
            return {QStringLiteral("KeysMissing"),
                    tr("The keys or the password of this meter are missing."),
                    {tr("No file of the folder has this meter's serial number, name or address as its name."), tr("The file of pre-shared keys does not name this meter.")},
                    tr("Put its key file, SERIAL.keys, into the folder, or its line into the file of pre-shared keys; then read this meter again.")};
        case FleetError::PublicClient:
            return {QStringLiteral("PublicClient"),
                    tr("The meter does not take keys from client 16."),
                    {tr("Client 16 is the public client, for which most meters have no keys: they belong to a client of their own.")},
                    tr("Name the client of the keys, as client=1 in the address, in --settings, or in the form of the window.")};
        case FleetError::BadAddress:
            return {QStringLiteral("BadAddress"),
                    tr("Line %1 of the list begins with no address that many meters can be read at.").arg(error.detail),
                    {tr("A character is mistyped, or the address is none of udp://, coap:// and coaps://.")},
                    tr("Write udp://[2001:db8::7]:4059 or a bare IP address, then a blank and the name.")};
        case FleetError::Twice:
            return {QStringLiteral("Twice"),
                    tr("The address in line %1 of the list stands there before.").arg(error.detail),
                    {tr("Two lists were put together.")},
                    tr("Take one of the lines out.")};
        case FleetError::TooMany:
            return {QStringLiteral("TooMany"),
                    tr("The list has too many meters (line %1).").arg(error.detail),
                    {tr("It is another file, or the list of more than one network.")},
                    tr("Split the list.")};
        case FleetError::Empty:
            return {QStringLiteral("Empty"),
                    tr("There is no meter to read."),
                    {tr("The list has only blank lines and remarks."), tr("The border router lists no node with an address.")},
                    tr("Write one address a line, or name another border router.")};
        case FleetError::ListFile:
            return {QStringLiteral("ListFile"),
                    tr("The list of meters cannot be read (%1).").arg(systemWords()),
                    {tr("The path is misspelt."), tr("The file belongs to another user, or is no list: it has more than 16 MiB.")},
                    tr("Name the file that has one address a line, or - for standard input.")};
        case FleetError::NobodyOfThatName:
            return {QStringLiteral("NobodyOfThatName"),
                    tr("Name %1 of --trust-counter is no meter of this run.").arg(error.detail),
                    {tr("A character is mistyped."), tr("The meters have no names in the list, and their serial numbers are not known before they were read in a round.")},
                    tr("Write the meter's name as it stands in the list, or its address.")};
        case FleetError::RoundFile:
            return {QStringLiteral("RoundFile"),
                    tr("The file of the round cannot be read or written (%1).").arg(systemWords()),
                    {tr("The path is misspelt."), tr("The disk is full or belongs to another user.")},
                    tr("Choose another file. What was read before is kept.")};
        case FleetError::NotARound:
            return {QStringLiteral("NotARound"),
                    tr("The file is not that of a round (line %1).").arg(error.detail),
                    {tr("It is another file, or somebody has changed it.")},
                    tr("Choose a new file: it begins a new round.")};
        case FleetError::RoundInUse:
            return {QStringLiteral("RoundInUse"), tr("Another run goes on with this round."), {tr("The program runs twice.")}, tr("Wait until it has ended.")};
    }
    return {};
}

}  // namespace ami::app
