#include "hal/coap/CoapSecrecy.h"

#include <openssl/x509v3.h>
#include <unistd.h>

#include <cerrno>
#include <memory>

#include "hal/coap/CoapMessages.h"
#include "hal/transport/Transport.h"

namespace ami::hal {

namespace {

CoapRefusal refusalOf(long verified) {
    switch (verified) {
        case X509_V_ERR_CERT_HAS_EXPIRED: return CoapRefusal::CertificateExpired;
        case X509_V_ERR_CERT_NOT_YET_VALID: return CoapRefusal::CertificateNotYetValid;
        case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
        case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
        case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
        case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
        case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN: return CoapRefusal::UnknownAuthority;
        default: return CoapRefusal::CertificateInvalid;
    }
}

}  // namespace

std::optional<CoapRefusal> refusalOfServer(X509_STORE_CTX* chain, const std::string& serverName) {
    if (X509_verify_cert(chain) != 1) return refusalOf(X509_STORE_CTX_get_error(chain));
    X509* const server = X509_STORE_CTX_get0_cert(chain);
    const std::string host = serverName.substr(0, serverName.find('%'));
    const bool fits = isCoapLiteral(host) ? X509_check_ip_asc(server, host.c_str(), 0) == 1
                                          : X509_check_host(server, host.data(), host.size(), 0, nullptr) == 1;
    if (fits) return std::nullopt;
    X509_STORE_CTX_set_error(chain, X509_V_ERR_HOSTNAME_MISMATCH);
    return CoapRefusal::WrongServerName;
}

std::optional<CoapRefusal> refusalOfAlert(unsigned number, bool byKey, bool peerIsProven) {
    switch (number) {
        case 20:
        case 51: return byKey ? CoapRefusal::KeyRefused : CoapRefusal::Handshake;
        case 115: return CoapRefusal::KeyRefused;
        // After its own certificate was good: DTLS 1.2 has no word for the certificate that it misses.
        case 40: return peerIsProven && !byKey ? CoapRefusal::OwnCertificateRefused : CoapRefusal::NoCommonCipher;
        case 70:
        case 71: return CoapRefusal::NoCommonCipher;
        case 42:
        case 43:
        case 44:
        case 45:
        case 46:
        case 48:
        case 49:
        case 116: return byKey ? CoapRefusal::KeyRefused : CoapRefusal::OwnCertificateRefused;
        default: return std::nullopt;
    }
}

std::optional<Error> unusableFiles(const CoapCertificates& files) {
    const auto bad = [](TransportError code, std::int64_t detail) { return makeError(Fault::Misuse, Layer::Transport, code, detail); };
    for (const std::string* const file : {&files.caFile, &files.chainFile, &files.keyFile}) {
        if (file->empty() || ::access(file->c_str(), R_OK) == 0) continue;
        const int why = errno;
        return bad(why == ENOENT ? TransportError::NotFound : TransportError::NoPermission, why);
    }
    const std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> trial(SSL_CTX_new(DTLS_client_method()), SSL_CTX_free);
    bool good = trial && files.chainFile.empty() == files.keyFile.empty() && !files.caFile.empty() &&
                SSL_CTX_load_verify_locations(trial.get(), files.caFile.c_str(), nullptr) == 1;
    if (good && !files.chainFile.empty()) {
        good = SSL_CTX_use_certificate_chain_file(trial.get(), files.chainFile.c_str()) == 1 &&
               SSL_CTX_use_PrivateKey_file(trial.get(), files.keyFile.c_str(), SSL_FILETYPE_PEM) == 1 &&
               SSL_CTX_check_private_key(trial.get()) == 1;
    }
    if (good) return std::nullopt;
    return bad(TransportError::Refused, static_cast<std::int64_t>(CoapRefusal::BadCredentials));
}

thread_local MadeSslContexts* MadeSslContexts::current_ = nullptr;

MadeSslContexts::MadeSslContexts() {
    static const int index = SSL_CTX_get_ex_new_index(0, nullptr, &MadeSslContexts::note, nullptr, nullptr);
    (void)index;
    current_ = this;
}

MadeSslContexts::~MadeSslContexts() { current_ = nullptr; }

void MadeSslContexts::note(void* made, void*, CRYPTO_EX_DATA*, int, long, void*) {
    if (current_) current_->all.push_back(static_cast<SSL_CTX*>(made));
}

}  // namespace ami::hal
