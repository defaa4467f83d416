#include "app/explain/Explainer.h"
#include "hal/coap/CoapValues.h"
#include "hal/transport/Transport.h"

namespace ami::app {

Sentences Explainer::coapRefusal(const Error& error) {
    using hal::CoapRefusal;
    using hal::TransportError;
    const auto code = static_cast<TransportError>(error.code);
    if (code != TransportError::Refused && code != TransportError::TimedOut) return {};
    switch (static_cast<CoapRefusal>(error.detail)) {
        case CoapRefusal::PortClosed:
            return {QStringLiteral("PortClosed"),
                    tr("The device was reached, but nothing listens on this CoAP port."),
                    {tr("The port number is wrong; CoAP uses 5683, and 5684 with DTLS."), tr("The device offers CoAP only over the other one of UDP and TCP."),
                     tr("The CoAP service is switched off.")},
                    tr("Check scheme and port of the address.")};
        case CoapRefusal::Reset:
            return {QStringLiteral("Reset"),
                    tr("The device turned the message down without reading it."),
                    {tr("It has restarted and does not remember the conversation."), tr("It cannot read one of the message's options.")},
                    tr("Try again; if it stays so, leave out what is not needed.")};
        case CoapRefusal::NoCredentials:
            return {QStringLiteral("NoCredentials"),
                    tr("A secure address was given without a key or certificate to use there."),
                    {tr("No pre-shared key and no authority was chosen.")},
                    tr("Choose a pre-shared key or certificates, or use a coap:// address if the device allows that.")};
        case CoapRefusal::NotSecure:
            return {QStringLiteral("NotSecure"),
                    tr("A key or certificates were given for an address where nothing is encrypted, so nothing was sent."),
                    {tr("The address begins with coap:// or coap+tcp://.")},
                    tr("Write coaps:// (or coaps+tcp://) in the address, or leave the key and the certificates out.")};
        case CoapRefusal::BadCredentials:
            return {QStringLiteral("BadCredentials"),
                    tr("The key or the certificate files on this computer cannot be used."),
                    {tr("Certificate and private key do not belong together."), tr("A file is not in PEM form or is damaged."),
                     tr("The identity or the key is empty.")},
                    tr("Check the files; certificate chain and private key are given together or not at all.")};
        case CoapRefusal::Handshake:
            return {QStringLiteral("Handshake"),
                    tr("The secure connection could not be made, and the device did not say why."),
                    {tr("The radio path loses too much for the large messages of a handshake."), tr("The device speaks another version of DTLS.")},
                    tr("Try again nearer to the device; pre-shared keys need fewer and smaller messages than certificates.")};
        case CoapRefusal::KeyRefused:
            return {QStringLiteral("KeyRefused"),
                    tr("The device does not accept this identity and pre-shared key."),
                    {tr("The identity is not known to the device."), tr("The key was changed."), tr("The key belongs to another device.")},
                    tr("Check identity and key for this device.")};
        case CoapRefusal::KeyUnanswered:
            return {QStringLiteral("KeyUnanswered"),
                    tr("The device fell silent after our key was shown."),
                    {tr("The pre-shared key is wrong: with DTLS most devices do not answer then."), tr("The last messages of the handshake were lost.")},
                    tr("Check identity and key, then try again.")};
        case CoapRefusal::NoCommonCipher:
            return {QStringLiteral("NoCommonCipher"),
                    tr("The device and this computer found no common way to encrypt."),
                    {tr("The device wants certificates and was offered a pre-shared key, or the other way round."), tr("The device's software is very old.")},
                    tr("Use the kind of credentials that the device was set up with.")};
        case CoapRefusal::OwnCertificateRefused:
            return {QStringLiteral("OwnCertificateRefused"),
                    tr("The device does not accept our certificate."),
                    {tr("Our certificate comes from an authority that the device does not know."), tr("Our certificate is not meant for clients."),
                     tr("The file does not hold the intermediate certificates behind our own.")},
                    tr("Choose the certificate chain and key that are meant for this device.")};
        case CoapRefusal::OwnCertificateMissing:
            return {QStringLiteral("OwnCertificateMissing"),
                    tr("The device wants a certificate from us, and none was chosen."),
                    {tr("Only the authority was chosen, which proves the device to us but not us to the device.")},
                    tr("Choose the certificate chain and key that are meant for this device.")};
        case CoapRefusal::OwnCertificateExpired:
            return {QStringLiteral("OwnCertificateExpired"),
                    tr("The device says that our certificate has expired."),
                    {tr("It was not renewed in time."), tr("The device's clock is wrong.")},
                    tr("Have our certificate renewed; if it is still valid, the device's clock has to be set first, by another way than this.")};
        case CoapRefusal::OwnCertificateRevoked:
            return {QStringLiteral("OwnCertificateRevoked"),
                    tr("The device says that our certificate was revoked."),
                    {tr("The certificate was taken back, for example because a laptop was lost."), tr("The certificate was replaced by a newer one.")},
                    tr("Ask whoever issues certificates for a new one; do not try others.")};
        case CoapRefusal::UnknownAuthority:
            return {QStringLiteral("UnknownAuthority"),
                    tr("The device's certificate was not issued by the chosen authority."),
                    {tr("The file of the authority is that of another network."), tr("The device does not send its intermediate certificates."),
                     tr("Somebody else answers in the device's place.")},
                    tr("Choose the authority of this network; do not go on without it.")};
        case CoapRefusal::CertificateExpired:
            return {QStringLiteral("CertificateExpired"),
                    tr("The device's certificate has expired."),
                    {tr("It was not renewed in time."), tr("This computer's clock is ahead.")},
                    tr("Check the date of this computer, then have the certificate renewed.")};
        case CoapRefusal::CertificateNotYetValid:
            return {QStringLiteral("CertificateNotYetValid"),
                    tr("The device's certificate is not valid yet."),
                    {tr("This computer's clock is behind."), tr("The certificate was issued with a later date.")},
                    tr("Check the date of this computer.")};
        case CoapRefusal::WrongServerName:
            return {QStringLiteral("WrongServerName"),
                    tr("The certificate is good, but it belongs to another device."),
                    {tr("The address leads to another device than was meant."), tr("The certificate names the device in another way than the address does.")},
                    tr("Check the address. If the certificate names the device by a name or an EUI-64, give that: dtls-name in the key file, --server-name for ami-cli coap.")};
        case CoapRefusal::CertificateRevoked:
            return {QStringLiteral("CertificateRevoked"),
                    tr("The device's certificate was revoked by its authority."),
                    {tr("The device was taken out of service."), tr("Its key may be in other hands."), tr("It was given a newer certificate and still shows the old one.")},
                    tr("Do not go on; report the device to whoever issues certificates.")};
        case CoapRefusal::RevocationUnknown:
            return {QStringLiteral("RevocationUnknown"),
                    tr("It cannot be told whether the device's certificate was revoked."),
                    {tr("The file of revocation lists is out of date."), tr("It holds no list of the authority that issued the device's certificate.")},
                    tr("Fetch the newest revocation list of this authority, then try again.")};
        case CoapRefusal::CertificateInvalid:
            return {QStringLiteral("CertificateInvalid"),
                    tr("The device's certificate does not hold."),
                    {tr("A signature in the chain is wrong."), tr("The certificate is not meant for servers.")},
                    tr("Have the certificate checked; do not go on with it.")};
        case CoapRefusal::TooLarge:
            return {QStringLiteral("TooLarge"),
                    tr("The answer is longer than 4 MiB and was given up."),
                    {tr("The resource is a file for other tools."), tr("The device sends blocks without end.")},
                    tr("Ask for a part of it, for example with a query.")};
        case CoapRefusal::BrokenBlocks:
            return {QStringLiteral("BrokenBlocks"),
                    tr("The device does not keep to the order of blocks in a long message."),
                    {tr("The value changes faster than it can be fetched."), tr("The device's software has a fault with this block size.")},
                    tr("Try again with another block size.")};
        case CoapRefusal::NotObserved:
            return {QStringLiteral("NotObserved"),
                    tr("The device does not report changes of this resource."),
                    {tr("The resource cannot be observed."), tr("The device has as many observers as it can hold.")},
                    tr("Read the resource when its value is needed.")};
    }
    return {};
}

}  // namespace ami::app
