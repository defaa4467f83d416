#include "app/explain/Explainer.h"
#include "app/hes/http/HesServer.h"
#include "app/hes/coap/CoapError.h"
#include "app/hes/storage/StorageError.h"
#include "protocol/mdms/Reading.h"

namespace ami::app {

Sentences Explainer::headEnd(const Error& error) {
    switch (static_cast<HesError>(error.code)) {
        case HesError::BadListen:
            return {QStringLiteral("BadListen"),
                    tr("The address that the head-end should listen on cannot be used."),
                    {tr("It is not of the form https://ADDRESS:PORT."), tr("A host name stands where an IP address is needed.")},
                    tr("Write for example https://127.0.0.1:8443, or [::1] for IPv6.")};
        case HesError::CannotListen:
            return {QStringLiteral("CannotListen"),
                    tr("The head-end cannot listen on its network port (socket error %1).").arg(error.detail),
                    {tr("Another program, perhaps a second head-end, has the port."), tr("Ports below 1024 are kept for the system."),
                     tr("The address does not belong to this computer.")},
                    tr("Choose another port or end the other program; port 0 takes a free one.")};
        case HesError::BadStatus:
            return {QStringLiteral("BadStatus"),
                    tr("The address for health and metrics cannot be used."),
                    {tr("It is not of the form ADDRESS:PORT."), tr("Another program, perhaps a second head-end, has the port.")},
                    tr("Write for example 127.0.0.1:9464, or an empty text for none.")};
        case HesError::BadFolder:
            return {QStringLiteral("BadFolder"),
                    tr("The folder for attachments cannot be used (system error %1).").arg(error.detail),
                    {tr("It may not be written by the account that runs the head-end."), tr("The disk is full or was mounted read-only.")},
                    tr("Give the account the folder, or leave the option out to take no attachments.")};
    }
    return {};
}

Sentences Explainer::mdms(const Error& error) {
    if (error.code >= static_cast<std::uint16_t>(CoapError::BadCoapAddress)) return coapIngest(error);
    if (error.code >= static_cast<std::uint16_t>(StorageError::DatabaseAddress)) return serverDatabase(error);
    if (error.code >= static_cast<std::uint16_t>(HesError::BadListen)) return headEnd(error);
    using mdms::MdmsError;
    switch (static_cast<MdmsError>(error.code)) {
        case MdmsError::Json:
            return {QStringLiteral("Json"),
                    tr("The message is no valid JSON at octet %1.").arg(error.detail),
                    {tr("It was cut off or changed on the way."), tr("A proxy answered in place of the server.")},
                    tr("Send again; if it stays, check the endpoint.")};
        case MdmsError::TooDeep:
            return {QStringLiteral("TooDeep"),
                    tr("The message is nested deeper than any message of readings."),
                    {tr("Something else than readings was sent.")},
                    tr("Check which program sent it.")};
        case MdmsError::TooLarge:
            return {QStringLiteral("TooLarge"),
                    tr("The message is larger than one batch may be."),
                    {tr("Too many readings were put into one batch.")},
                    tr("Send smaller batches.")};
        case MdmsError::TooMany:
            return {QStringLiteral("TooMany"),
                    tr("One batch holds too many readings (%1).").arg(error.detail),
                    {tr("The batch size in the settings is too large.")},
                    tr("Lower the number of readings in a batch.")};
        case MdmsError::Header:
            return {QStringLiteral("Header"),
                    tr("The message's header is incomplete or wrong."),
                    {tr("It comes from another program or version.")},
                    tr("Bring both sides to the same version.")};
        case MdmsError::Shape:
            return {QStringLiteral("Shape"),
                    tr("The message does not hold meter readings in the agreed form."),
                    {tr("It comes from another program or version.")},
                    tr("Compare the message with docs/sync.md.")};
        case MdmsError::Meter:
            return {QStringLiteral("Meter"),
                    tr("The meter's serial number cannot be stored: it is empty, too long or no plain text."),
                    {tr("The meter's identification object was never filled in."), tr("The serial was read from the wrong object.")},
                    tr("Read the identification again and compare it with the name plate.")};
        case MdmsError::Time:
            return {QStringLiteral("Time"),
                    tr("A reading has a time that no meter can mean."),
                    {tr("The meter's clock was never set.")},
                    tr("Set the meter's clock; readings before that have no usable time.")};
        case MdmsError::Value:
            return {QStringLiteral("Value"),
                    tr("A reading's value is beyond every physical size."),
                    {tr("The register's scaler is wrong.")},
                    tr("Read the register's scaler and unit again.")};
        case MdmsError::MeterTime:
            return {QStringLiteral("MeterTime"),
                    tr("The meter's own time stamp does not have the standard's twelve octets."),
                    {tr("The maker uses a form of its own.")},
                    tr("Send the trace to support.")};
        case MdmsError::Interval:
            return {QStringLiteral("Interval"),
                    tr("The interval of a load profile is negative or longer than a year."),
                    {tr("The profile's capture period was set wrongly.")},
                    tr("Check the capture period in the meter.")};
        case MdmsError::ReadingTypes:
            return {QStringLiteral("ReadingTypes"),
                    tr("Entry %1 of the table that maps OBIS codes to reading types is wrong.").arg(error.detail + 1),
                    {tr("The file was edited by hand.")},
                    tr("Correct the entry, or put the original file back.")};
        case MdmsError::EventType:
            return {QStringLiteral("EventType"),
                    tr("The type of a meter event does not have the four numbers that it needs."),
                    {tr("The table that maps event codes to event types was edited by hand.")},
                    tr("Correct the entry, or put the original file back.")};
        case MdmsError::EventText:
            return {QStringLiteral("EventText"),
                    tr("The text of a meter event cannot be stored: it is too long or no plain text."),
                    {tr("The meter sent a damaged text.")},
                    tr("Read the event log again.")};
        case MdmsError::EventDetail:
            return {QStringLiteral("EventDetail"),
                    tr("The details of a meter event cannot be stored: there are too many, or one is too long or no plain text."),
                    {tr("The meter sent damaged values with the event.")},
                    tr("Read the event log again.")};
        case MdmsError::EventTypes:
            return {QStringLiteral("EventTypes"),
                    tr("Entry %1 of the table that maps event codes to event types is wrong.").arg(error.detail + 1),
                    {tr("The file was edited by hand.")},
                    tr("Correct the entry, or put the original file back.")};
        case MdmsError::Xml:
            return {QStringLiteral("Xml"),
                    tr("The message is no valid XML at octet %1.").arg(error.detail),
                    {tr("It was cut off or changed on the way."), tr("It declares a document type, which no message may do."),
                     tr("A proxy answered in place of the server.")},
                    tr("Send again; if it stays, check the endpoint.")};
    }
    return {};
}

}  // namespace ami::app
