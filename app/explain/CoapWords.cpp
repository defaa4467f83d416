#include "app/explain/Explainer.h"
#include "app/hes/coap/CoapError.h"
#include "app/push/PushTemplates.h"

namespace ami::app {

Sentences Explainer::pushTemplate(const Error& error) {
    const QString place = error.detail < 0 ? tr("outside its list of objects") : tr("in object %1 of its list").arg(error.detail + 1);
    switch (static_cast<PushTemplateError>(error.code)) {
        case PushTemplateError::CannotReadTemplate:
            return {QStringLiteral("CannotReadTemplate"),
                    tr("The folder of push templates cannot be read (system error %1).").arg(error.detail),
                    {tr("The folder does not exist."), tr("The head-end runs as a user who may not look into it.")},
                    tr("Make the folder, or give the right one with --coap-templates.")};
        case PushTemplateError::TemplateNotJson:
            return {QStringLiteral("TemplateNotJson"),
                    tr("A push template is no valid JSON at octet %1.").arg(error.detail),
                    {tr("A comma or a quotation mark is missing or too many.")},
                    tr("Correct the file that the log names.")};
        case PushTemplateError::BadTemplateField:
            return {QStringLiteral("BadTemplateField"),
                    tr("A push template has a member that is missing, unknown or wrong, %1.").arg(place),
                    {tr("A name is misspelt."), tr("An OBIS code, a number or an address prefix is outside its range.")},
                    tr("Correct the file that the log names; docs/hes.md lists the members.")};
    }
    return {};
}

Sentences Explainer::coapIngest(const Error& error) {
    if (error.code >= static_cast<std::uint16_t>(PushTemplateError::CannotReadTemplate)) {
        return pushTemplate(error);
    }
    switch (static_cast<CoapError>(error.code)) {
        case CoapError::BadCoapAddress:
            return {QStringLiteral("BadCoapAddress"),
                    tr("The address that CoAP should listen on cannot be used."),
                    {tr("It is not of the form coap://ADDRESS:PORT or coaps://ADDRESS:PORT."), tr("A host name stands where an IP address is needed.")},
                    tr("Write for example coap://[::]:5683 and coaps://[::]:5684.")};
        case CoapError::CannotServeCoap:
            return {QStringLiteral("CannotServeCoap"),
                    tr("The head-end cannot listen on its CoAP port."),
                    {tr("Another program has the port."), tr("The address does not belong to this computer.")},
                    tr("Choose another port or end the other program; port 0 takes a free one.")};
        case CoapError::NoDtlsKeys:
            return {QStringLiteral("NoDtlsKeys"),
                    tr("CoAP in DTLS was asked for, but neither pre-shared keys nor certificates are there."),
                    {tr("The option --coap-psk was left out, and so were the certificate, its key or the client authorities.")},
                    tr("Give a file of pre-shared keys with --coap-psk, or the certificates.")};
        case CoapError::DtlsRefused:
            return {QStringLiteral("DtlsRefused"),
                    tr("DTLS cannot be set up with the certificate, its key and the client authorities."),
                    {tr("One of the files is no PEM file, or the key belongs to another certificate.")},
                    tr("Check the files with openssl x509 and openssl pkey.")};
        case CoapError::BadPrefix:
            return {QStringLiteral("BadPrefix"),
                    tr("A prefix of addresses that may send plain CoAP cannot be used."),
                    {tr("It is not of the form fd12:3456::/64 or 192.0.2.0/24."), tr("It has bits set behind its length.")},
                    tr("Correct --coap-from; commas stand between several prefixes.")};
        case CoapError::NoThread:
            return {QStringLiteral("NoThread"),
                    tr("The system gave the CoAP ingest no event descriptor (system error %1).").arg(error.detail),
                    {tr("Too many files and sockets are open.")},
                    tr("Raise the limit of open files of the head-end.")};
    }
    return {};
}

}  // namespace ami::app
