#include "app/coap/BrowseError.h"
#include "app/explain/Explainer.h"
#include "protocol/mesh/Lwm2mJson.h"
#include "protocol/mesh/Lwm2mTlv.h"
#include "protocol/mesh/NodeTables.h"
#include "protocol/mesh/ValueTree.h"

namespace ami::app {

namespace {

template <typename Code>
QString nameOf(Code code) {
    return QLatin1String(name(code));
}

}  // namespace

Sentences Explainer::coapAnswer(const Error& error) {
    const QString code = QStringLiteral("%1.%2").arg(error.detail / 100).arg(error.detail % 100, 2, 10, QLatin1Char('0'));
    const QString title = QStringLiteral("Answered ") + code;
    switch (error.detail) {
        case 400:
            return {title, tr("The device does not understand the request (%1 Bad Request).").arg(code),
                    {tr("The payload is not what this resource takes."), tr("A word of the query is wrong.")},
                    tr("Check payload, content format and query against the device's manual.")};
        case 401:
            return {title, tr("The device wants to know who asks (%1 Unauthorized).").arg(code),
                    {tr("This resource is served over DTLS only."), tr("The key or certificate belongs to somebody without this right.")},
                    tr("Ask again with coaps:// and a key that may do this.")};
        case 402:
            return {title, tr("The device does not know an option of the request (%1 Bad Option).").arg(code),
                    {tr("It has an older version of CoAP, or cannot send blocks of this size.")},
                    tr("Ask again without --block, --accept and observing.")};
        case 403:
            return {title, tr("The device does not allow this (%1 Forbidden).").arg(code),
                    {tr("The key or certificate belongs to somebody without this right."), tr("The resource cannot be changed while the device is in use.")},
                    tr("Use a key that may do this, or ask whoever runs the device.")};
        case 404:
            return {title, tr("The device has no such resource (%1 Not Found).").arg(code),
                    {tr("The path is misspelt; capital and small letters differ."), tr("An object of this device has other numbers for its instances."),
                     tr("The device speaks LwM2M and answers its own server only.")},
                    tr("Look at the list of resources: Discover in the window, or “ami-cli coap discover”.")};
        case 405:
            return {title, tr("This resource cannot do that (%1 Method Not Allowed).").arg(code),
                    {tr("It can only be read, or only be written."), tr("It wants POST in place of PUT, or the other way round.")},
                    tr("Try another method, or look at its interface (if) in the list of resources.")};
        case 406:
            return {title, tr("The device has no answer in the format that was asked for (%1 Not Acceptable).").arg(code),
                    {tr("It offers other formats; the list of resources names them (ct).")},
                    tr("Ask without --accept, or with a format from the list.")};
        case 408:
            return {title, tr("The device missed a part of what was sent (%1 Request Entity Incomplete).").arg(code),
                    {tr("A block was lost on the way, or the device has started anew meanwhile.")}, tr("Send it again.")};
        case 409:
            return {title, tr("The change does not fit the state of the device (%1 Conflict).").arg(code),
                    {tr("Somebody else has changed it meanwhile.")}, tr("Read the resource, then decide anew.")};
        case 412:
            return {title, tr("A condition of the request does not hold (%1 Precondition Failed).").arg(code),
                    {tr("Somebody else has changed it meanwhile.")}, tr("Read the resource, then decide anew.")};
        case 413:
            return {title, tr("What was sent is too long for the device (%1 Request Entity Too Large).").arg(code),
                    {tr("It takes smaller blocks, or no blocks at all.")}, tr("Send it again with --block 64, or send less.")};
        case 415:
            return {title, tr("The device does not take this content format (%1 Unsupported Content-Format).").arg(code),
                    {tr("The format was left out or is another one than the resource wants.")},
                    tr("Give the format with --format; the list of resources names those that it knows (ct).")};
        case 422:
            return {title, tr("The device understood the payload, but cannot use it (%1 Unprocessable Entity).").arg(code),
                    {tr("A value lies outside its range.")}, tr("Check the values against the device's manual.")};
        case 429:
            return {title, tr("The device was asked too often (%1 Too Many Requests).").arg(code),
                    {tr("Several programs ask it at the same time.")}, tr("Wait a minute, then ask again.")};
        case 500:
            return {title, tr("The device failed while it answered (%1 Internal Server Error).").arg(code),
                    {tr("Its firmware has a fault, or it ran out of memory.")}, tr("Ask again; if it stays, note firmware version and request for the maker.")};
        case 501:
            return {title, tr("The device cannot do what was asked (%1 Not Implemented).").arg(code), {tr("Its firmware lacks this method.")},
                    tr("Try another method.")};
        case 502:
        case 504:
            return {title, tr("A proxy got no answer from the device behind it (%1).").arg(code),
                    {tr("The device behind the proxy is off or out of reach.")}, tr("Check the device, then ask again.")};
        case 503:
            return {title, tr("The device has no time now (%1 Service Unavailable).").arg(code),
                    {tr("It starts up, updates its firmware or serves somebody else.")}, tr("Wait a minute, then ask again.")};
        case 505:
            return {title, tr("The device passes nothing on (%1 Proxying Not Supported).").arg(code), {tr("It took the request for one to another server.")},
                    tr("Ask with the device's own address.")};
        default: break;
    }
    return {title, error.detail >= 500 ? tr("The device could not answer (%1).").arg(code) : tr("The device did not do it (%1).").arg(code),
            {tr("The device's own documents say what this code stands for.")}, tr("Keep the trace for support.")};
}

Sentences Explainer::coapBrowsing(const Error& error) {
    using coap::BrowseError;
    switch (static_cast<BrowseError>(error.code)) {
        case BrowseError::BadCoapUrl:
            return {QStringLiteral("BadCoapUrl"), tr("This is no address of a CoAP resource."),
                    {tr("A part of it is missing or misspelt."), tr("An IPv6 address needs brackets when a port or a path stands behind it.")},
                    tr("Write for example coap://[fd12::5]/time, coaps://node7/3331/0 or coap+tcp://192.0.2.7.")};
        case BrowseError::Answered: return coapAnswer(error);
        case BrowseError::NotText:
            return {QStringLiteral("NotText"), tr("The answer was said to be text, but is none."),
                    {tr("The device names the wrong content format.")}, tr("Look at the octets.")};
        case BrowseError::BadNames:
            return {QStringLiteral("BadNames"),
                    error.detail < 0 ? tr("Object %1 of the file of resource names cannot be used.").arg(-error.detail) : tr("The file of resource names is not of its form."),
                    {tr("A comma or a quotation mark is missing."), tr("A number stands twice, or a type is unknown.")},
                    tr("Compare it with resources/mesh/ipso-objects.json.")};
        case BrowseError::NoIdentity:
            return {QStringLiteral("NoIdentity"),
                    error.detail == 0 ? tr("The file of pre-shared keys holds no key.") : tr("The file of pre-shared keys does not say which of its %1 keys is meant.").arg(error.detail),
                    {tr("The identity was left out though there are several."), tr("The identity is misspelt.")},
                    tr("Name the identity as it stands at the beginning of its line.")};
        case BrowseError::ReadBack:
            return {QStringLiteral("ReadBack"), tr("The device took the value, but says another one when it is read."),
                    {tr("It rounds, cuts or ignores the value."), tr("Something else wrote to it meanwhile.")},
                    tr("Look at the value that stands there now; the audit log holds both.")};
        case BrowseError::NoOctets:
            return {QStringLiteral("NoOctets"), tr("The payload is no row of octets (at character %1).").arg(error.detail + 1),
                    {tr("A digit is missing, or another letter than 0 to 9 and A to F is there.")}, tr("Write two digits for each octet, for example 0A FF.")};
    }
    return {};
}

Sentences Explainer::meshPayload(const Error& error) {
    const QStringList foreign{tr("The device does not keep to the format that it names."), tr("The answer was cut off.")};
    const QString next = tr("Look at the octets, or ask for another format.");
    const auto at = [&error] { return QString::number(error.detail); };
    const auto record = [&error] { return QString::number(error.detail + 1); };
    if (error.code >= 45) {
        const auto code = static_cast<ami::mesh::NodeTableError>(error.code);
        switch (code) {
            case ami::mesh::NodeTableError::NotPairs: return {nameOf(code), tr("This is no list of names and values (at octet %1).").arg(at()), foreign, next};
            case ami::mesh::NodeTableError::NotRssi: return {nameOf(code), tr("This is no table of neighbours of 10 octets each (at octet %1).").arg(at()), foreign, next};
            case ami::mesh::NodeTableError::TableTooLarge: return {nameOf(code), tr("The list of values is too long."), foreign, next};
        }
        return {};
    }
    if (error.code >= 25) {
        const auto code = static_cast<ami::mesh::TlvError>(error.code);
        switch (code) {
            case ami::mesh::TlvError::TlvTruncated: return {nameOf(code), tr("A value of LwM2M is longer than what holds it (at octet %1).").arg(at()), foreign, next};
            case ami::mesh::TlvError::TlvMisplaced: return {nameOf(code), tr("A value of LwM2M stands where it may not (at octet %1).").arg(at()), foreign, next};
            case ami::mesh::TlvError::TlvTooLarge:
            case ami::mesh::TlvError::TlvTooMany: return {nameOf(code), tr("The answer in LwM2M's format is too long."), foreign, next};
        }
        return {};
    }
    if (error.code >= 20) {
        const auto code = static_cast<ami::mesh::TreeError>(error.code);
        switch (code) {
            case ami::mesh::TreeError::TreeJson: return {nameOf(code), tr("This is no JSON (at octet %1).").arg(at()), foreign, next};
            case ami::mesh::TreeError::TreeCbor: return {nameOf(code), tr("This is no CBOR (at octet %1).").arg(at()), foreign, next};
            case ami::mesh::TreeError::TreeTooLarge:
            case ami::mesh::TreeError::TreeTooMany: return {nameOf(code), tr("The answer has too many values to be shown as a tree."), foreign, next};
            case ami::mesh::TreeError::TreeTooDeep: return {nameOf(code), tr("The answer is nested too deeply to be shown as a tree."), foreign, next};
        }
        return {};
    }
    const auto code = static_cast<ami::mesh::Lwm2mJsonError>(error.code);
    switch (code) {
        case ami::mesh::Lwm2mJsonError::NotLwm2m: return {nameOf(code), tr("This is no list of resources in LwM2M's JSON."), foreign, next};
        case ami::mesh::Lwm2mJsonError::Lwm2mField: return {nameOf(code), tr("Resource %1 in LwM2M's JSON has a member of the wrong type.").arg(record()), foreign, next};
        case ami::mesh::Lwm2mJsonError::Lwm2mNumber: return {nameOf(code), tr("A number of resource %1 has too many digits.").arg(record()), foreign, next};
        case ami::mesh::Lwm2mJsonError::Lwm2mTooMany: return {nameOf(code), tr("The answer has too many resources."), foreign, next};
    }
    return {};
}

}  // namespace ami::app
