#include <cstring>

#include "app/explain/Explainer.h"
#include "app/fleet/FleetError.h"
#include "app/link/Credentials.h"
#include "app/link/MeterAddress.h"
#include "app/link/MeterLink.h"
#include "app/link/MeterProfile.h"
#include "app/probe/SearchError.h"
#include "app/readings/Registers.h"

namespace ami::app {

Sentences Explainer::address(const Error& error) {
    const qlonglong place = error.detail + 1;
    switch (static_cast<AddressError>(error.code)) {
        case AddressError::Empty:
            return {QStringLiteral("Empty"),
                    tr("The address is empty."),
                    {tr("Nothing was typed.")},
                    tr("Type an address such as optical:///dev/ttyUSB0 or tcp://10.0.0.7:4059.")};
        case AddressError::NoScheme:
            return {QStringLiteral("NoScheme"),
                    tr("The address does not say how the meter is reached."),
                    {tr("The part before “://” is missing.")},
                    tr("Put optical://, hdlc://, tcp:// or udp:// in front.")};
        case AddressError::UnknownScheme:
            return {QStringLiteral("UnknownScheme"),
                    tr("The address starts with a kind of connection that does not exist."),
                    {tr("The part before “://” is misspelt.")},
                    tr("Use one of optical, hdlc, iec, c1218, tcp, udp, hdlc+tcp, coap, coaps or replay.")};
        case AddressError::NoTarget:
            return {QStringLiteral("NoTarget"),
                    tr("The address does not say which device or host."),
                    {tr("The part behind “://” is missing.")},
                    tr("Add the port's path, for example /dev/ttyUSB0, or the host.")};
        case AddressError::BadPort:
            return {QStringLiteral("BadPort"),
                    tr("The network port in the address is no number from 1 to 65535 (character %1).").arg(place),
                    {tr("A digit is mistyped, or an IPv6 address has no brackets.")},
                    tr("Write host:4059, or [IPv6]:4059.")};
        case AddressError::BadHost:
            return {QStringLiteral("BadHost"),
                    tr("The host in the address is no name and no IP address (character %1).").arg(place),
                    {tr("A character is mistyped."), tr("An IPv6 address must stand in brackets.")},
                    tr("Write a name, 10.0.0.7 or [2001:db8::7].")};
        case AddressError::UnknownKey:
            return {QStringLiteral("UnknownKey"),
                    tr("The address has a setting that this kind of connection does not know (character %1).").arg(place),
                    {tr("The setting is misspelt, or it belongs to another scheme.")},
                    tr("Leave it out, or look the settings up in docs/addresses.md.")};
        case AddressError::BadValue:
            return {QStringLiteral("BadValue"),
                    tr("A setting in the address has a value outside its range (character %1).").arg(place),
                    {tr("A number is too large, too small or no number.")},
                    tr("Correct the value; docs/addresses.md names every range.")};
        case AddressError::DuplicateKey:
            return {QStringLiteral("DuplicateKey"),
                    tr("A setting stands in the address twice (character %1).").arg(place),
                    {tr("Two addresses were put together.")},
                    tr("Leave one of them out.")};
        case AddressError::SecretInAddress:
            return {QStringLiteral("SecretInAddress"),
                    tr("The address holds a password or key; addresses are shown and stored, so it is refused."),
                    {tr("The secret was typed where other tools expect it.")},
                    tr("Take it out; give a password in the password field or with --password-file, and keys in a key file.")};
        case AddressError::BadPath:
            return {QStringLiteral("BadPath"),
                    tr("The path in the address cannot be used (character %1).").arg(place),
                    {tr("A “%” is not followed by two hexadecimal digits."), tr("The path holds a control character.")},
                    tr("Write a real % as %25.")};
    }
    return {};
}

Sentences Explainer::link(const Error& error) {
    if (error.code >= static_cast<std::uint16_t>(fleet::FleetError::NoAnswer)) return fleet(error);
    if (error.code >= static_cast<std::uint16_t>(MeterProfileError::CannotRead)) return meterProfile(error);
    if (error.code >= static_cast<std::uint16_t>(ReadingError::NoColumns)) return reading(error);
    if (error.code >= static_cast<std::uint16_t>(CredentialError::CannotRead)) return credentials(error);
    if (error.code >= static_cast<std::uint16_t>(SearchError::Silent)) return search(error);
    switch (static_cast<LinkError>(error.code)) {
        case LinkError::NotConnected:
            return {QStringLiteral("NotConnected"),
                    tr("No meter is connected."),
                    {tr("The link was closed or lost before this request.")},
                    tr("Connect first.")};
        case LinkError::UnsupportedScheme:
            if (error.detail == static_cast<std::int64_t>(Scheme::Iec)) {
                return {QStringLiteral("UnsupportedScheme"),
                        tr("A meter of IEC 62056-21 modes A to D has no such objects: it gives its readout and has a programming mode."),
                        {tr("Load profiles, events and control need DLMS/COSEM.")},
                        tr("Take the registers of the readout, “ami-cli readout” or “ami-cli program”; or try the address with optical: in place of iec:.")};
            }
            return {QStringLiteral("UnsupportedScheme"),
                    tr("This version cannot work with a meter over this kind of connection yet."),
                    {tr("The address is right, but its protocol is not built in.")},
                    tr("Use optical, hdlc, iec, tcp, udp, hdlc+tcp or replay.")};
        case LinkError::WriteNotVerified:
            return {QStringLiteral("WriteNotVerified"),
                    tr("The meter accepted the new value but still shows another one."),
                    {tr("The meter rounds or limits the value."), tr("The value becomes active later."), tr("The object ignores writing.")},
                    tr("Read the object again and compare before you rely on it.")};
        case LinkError::Cancelled:
            return {QStringLiteral("Cancelled"),
                    tr("The job was stopped."),
                    {tr("Somebody pressed Stop.")},
                    tr("What was read so far is kept; start again when you like.")};
        case LinkError::NoProgress:
            return {QStringLiteral("NoProgress"),
                    tr("Nothing has moved on the connection for half a minute."),
                    {tr("The meter or the connection hangs.")},
                    tr("Connect again; save the trace if it happens twice.")};
        case LinkError::BadRecording:
            return {QStringLiteral("BadRecording"),
                    tr("The recording does not say which meter address it was made with."),
                    {tr("It was made by another program or cut."), tr("It is the recording of a replay.")},
                    tr("Choose another recording.")};
        case LinkError::WrongAnswer:
            return {QStringLiteral("WrongAnswer"),
                    tr("The meter's answer does not belong to the request."),
                    {tr("The meter's firmware has a fault.")},
                    tr("Try again; save the trace if it happens twice.")};
        case LinkError::ProtectedRecording:
            return {QStringLiteral("ProtectedRecording"),
                    tr("A visit that was protected by keys cannot be replayed."),
                    {tr("Its challenges and counters come only once, so the recorded answers fit no new question.")},
                    tr("Look at the recording with “ami-cli decode” and the key file.")};
        case LinkError::SuiteMismatch:
            return {QStringLiteral("SuiteMismatch"),
                    tr("The address asks for another security suite than the keys are for (suite %1).").arg(error.detail),
                    {tr("The key file of another meter was chosen."), tr("The setting “suite” is mistyped.")},
                    tr("Leave “suite” out of the address; the key file says it.")};
        case LinkError::NoKeys:
            return {QStringLiteral("NoKeys"),
                    tr("The address asks for security that needs keys, and there are none."),
                    {tr("No key file was chosen.")},
                    tr("Choose the key file of this meter, or give it with --keys.")};
        case LinkError::OutcomeUnknown:
            return {QStringLiteral("OutcomeUnknown"),
                    tr("The meter did not answer, so it is not known whether it did what it was asked for."),
                    {tr("The request was lost on its way, and nothing was done."), tr("The answer was lost, and it was done.")},
                    tr("Read the value back before you try again: nothing that changes a meter is repeated by itself.")};
        case LinkError::NoDtlsKeys:
            return {QStringLiteral("NoDtlsKeys"),
                    tr("The address asks for CoAP with DTLS, and the key file has no keys for that."),
                    {tr("The key file holds the keys of the DLMS security alone.")},
                    tr("Add dtls-identity and dtls-key, or dtls-ca, to the key file (docs/keys.md).")};
        case LinkError::KeysRefused:
            return {QStringLiteral("KeysRefused"),
                    tr("The meter does not accept these keys."),
                    {tr("They belong to another meter or another client address."), tr("They were changed at the last visit."),
                     tr("The meter is locked for a while after several failures.")},
                    tr("Check the key file and the client before you try again: many meters lock after a few failures.")};
    }
    return {};
}

Sentences Explainer::credentials(const Error& error) {
    switch (static_cast<CredentialError>(error.code)) {
        case CredentialError::CannotRead:
            return {QStringLiteral("CannotRead"),
                    tr("The password file cannot be read (%1).").arg(QString::fromLocal8Bit(std::strerror(static_cast<int>(error.detail)))),
                    {tr("The path is misspelt."), tr("It is a folder, a device or a symbolic link."), tr("It belongs to another user.")},
                    tr("Check the path, or give - and type the password.")};
        case CredentialError::TooOpen:
            return {QStringLiteral("TooOpen"),
                    tr("Other users could read the password file, so it is not used."),
                    {tr("The file was made with the usual rights.")},
                    tr("Run “chmod 600” on the file.")};
        case CredentialError::TooLong:
            return {QStringLiteral("TooLong"),
                    tr("The first line of the password file is too long for a password."),
                    {tr("It is another file.")},
                    tr("Put the password alone into the first line.")};
        case CredentialError::EmptySecret:
            return {QStringLiteral("EmptySecret"),
                    tr("The first line of the password file is empty."),
                    {tr("The password stands in a later line.")},
                    tr("Put the password into the first line.")};
    }
    return {};
}

Sentences Explainer::reading(const Error& error) {
    switch (static_cast<ReadingError>(error.code)) {
        case ReadingError::NoColumns:
            return {QStringLiteral("NoColumns"),
                    tr("The load profile names no columns."),
                    {tr("The profile was never configured."), tr("The columns are hidden from this client.")},
                    tr("Choose another profile from the object list.")};
        case ReadingError::NoClockColumn:
            return {QStringLiteral("NoClockColumn"),
                    tr("The load profile has no time column, so its rows have no time."),
                    {tr("The profile was configured without the clock.")},
                    tr("Read it as a raw value, or have the clock added to its columns.")};
        case ReadingError::BadRow:
            return {QStringLiteral("BadRow"),
                    tr("Row %1 of the load profile does not have the columns that the profile names.").arg(error.detail),
                    {tr("The columns were changed after the row was stored."), tr("The firmware has a fault.")},
                    tr("The rows before it are kept; read on from a later time.")};
        case ReadingError::RowCount:
            return {QStringLiteral("RowCount"),
                    tr("The meter delivered %1 rows, which is not the number it says it has.").arg(error.detail),
                    {tr("New rows were stored during the reading."), tr("The meter leaves out rows of a power failure.")},
                    tr("Read the period again and compare.")};
        case ReadingError::NotARegister:
            return {QStringLiteral("NotARegister"),
                    tr("The object holds no number (data type %1).").arg(error.detail),
                    {tr("It is a text, a time or a table."), tr("The class or the attribute is not that of a value.")},
                    tr("Read it as a raw value.")};
        case ReadingError::NoTimeBase:
            return {QStringLiteral("NoTimeBase"),
                    tr("The meter's times have no relation to UTC."),
                    {tr("The meter leaves the time-zone deviation out.")},
                    tr("Say which deviation the meter's clock has, then read again.")};
        case ReadingError::Unverified:
            return {QStringLiteral("Unverified"),
                    tr("Two readings of the same register disagree."),
                    {tr("The value changes faster than it is read."), tr("The line or the meter delivers wrong octets.")},
                    tr("Read it again; do not use the value before two readings agree.")};
    }
    return {};
}

}  // namespace ami::app
