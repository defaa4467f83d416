#include "hal/coap/CoapSecrecy.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <unistd.h>

#include <cerrno>
#include <memory>

#include "hal/coap/CoapIdentity.h"
#include "hal/transport/Transport.h"

namespace ami::hal {

namespace {

CoapRefusal refusalOf(long verified) {
    switch (verified) {
        case X509_V_ERR_CERT_HAS_EXPIRED: return CoapRefusal::CertificateExpired;
        case X509_V_ERR_CERT_NOT_YET_VALID: return CoapRefusal::CertificateNotYetValid;
        case X509_V_ERR_CERT_REVOKED: return CoapRefusal::CertificateRevoked;
        case X509_V_ERR_UNABLE_TO_GET_CRL:
        case X509_V_ERR_CRL_NOT_YET_VALID:
        case X509_V_ERR_CRL_HAS_EXPIRED:
        case X509_V_ERR_CRL_SIGNATURE_FAILURE:
        case X509_V_ERR_UNABLE_TO_GET_CRL_ISSUER: return CoapRefusal::RevocationUnknown;
        case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
        case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
        case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
        case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
        case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN: return CoapRefusal::UnknownAuthority;
        default: return CoapRefusal::CertificateInvalid;
    }
}

constexpr int longestChain = 5;

void freeLists(STACK_OF(X509_CRL)* lists) { sk_X509_CRL_pop_free(lists, X509_CRL_free); }
using Lists = std::unique_ptr<STACK_OF(X509_CRL), decltype(&freeLists)>;
using File = std::unique_ptr<BIO, decltype(&BIO_free)>;

/// Empty when the file has none or cannot be read.
Lists listsOf(const std::string& file) {
    Lists lists(sk_X509_CRL_new_null(), freeLists);
    const File input(BIO_new_file(file.c_str(), "r"), BIO_free);
    if (!lists || !input) return lists;
    while (X509_CRL* const list = PEM_read_bio_X509_CRL(input.get(), nullptr, nullptr, nullptr)) sk_X509_CRL_push(lists.get(), list);
    ERR_clear_error();
    return lists;
}

}  // namespace

std::optional<CoapRefusal> refusalOfChain(X509_STORE_CTX* chain, const std::string& crlFile) {
    // libcoap forgives some faults in its own call-back. Whoever wants lists has those of who signs meters; the one above them may keep none.
    X509_STORE_CTX_set_verify_cb(chain, [](int good, X509_STORE_CTX* at) {
        if (good) return 1;
        if (X509_STORE_CTX_get_error_depth(at) == 0 || X509_STORE_CTX_get_error(at) != X509_V_ERR_UNABLE_TO_GET_CRL) return 0;
        X509_STORE_CTX_set_error(at, X509_V_OK);
        return 1;
    });
    X509_STORE_CTX_set_depth(chain, longestChain);
    Lists lists(nullptr, freeLists);
    if (!crlFile.empty()) {
        lists = listsOf(crlFile);
        X509_STORE_CTX_set0_crls(chain, lists.get());
        X509_STORE_CTX_set_flags(chain, X509_V_FLAG_CRL_CHECK | X509_V_FLAG_CRL_CHECK_ALL);
    }
    const bool good = X509_verify_cert(chain) == 1;
    X509_STORE_CTX_set0_crls(chain, nullptr);
    return good ? std::nullopt : std::optional(refusalOf(X509_STORE_CTX_get_error(chain)));
}

std::optional<CoapRefusal> refusalOfServer(X509_STORE_CTX* chain, const std::string& serverName, const std::string& crlFile) {
    X509* const server = X509_STORE_CTX_get0_cert(chain);
    // Nodes of a mesh have one certificate for all that they do.
    const bool node = isMeshNodeCertificate(server);
    if (node) X509_VERIFY_PARAM_set_purpose(X509_STORE_CTX_get0_param(chain), X509_PURPOSE_ANY);
    if (const auto refusal = refusalOfChain(chain, crlFile)) return refusal;
    if (isCertificateOf(server, serverName)) return std::nullopt;
    X509_STORE_CTX_set_error(chain, X509_V_ERR_HOSTNAME_MISMATCH);
    return CoapRefusal::WrongServerName;
}

std::optional<CoapRefusal> refusalOfAlert(unsigned number, OwnProof own, bool peerIsProven) {
    const bool byKey = own == OwnProof::Key;
    const auto ofCertificate = [own, byKey](CoapRefusal refusal) {
        return byKey ? CoapRefusal::KeyRefused : own == OwnProof::None ? CoapRefusal::OwnCertificateMissing : refusal;
    };
    switch (number) {
        case 20:
        case 51: return byKey ? CoapRefusal::KeyRefused : CoapRefusal::Handshake;
        case 115: return CoapRefusal::KeyRefused;
        // After its own certificate was good: DTLS 1.2 has no word for the certificate that it misses.
        case 40: return peerIsProven && !byKey ? ofCertificate(CoapRefusal::OwnCertificateRefused) : CoapRefusal::NoCommonCipher;
        case 70:
        case 71: return CoapRefusal::NoCommonCipher;
        case 44: return ofCertificate(CoapRefusal::OwnCertificateRevoked);
        case 45: return ofCertificate(CoapRefusal::OwnCertificateExpired);
        case 42:
        case 43:
        case 46:
        case 48:
        case 49: return ofCertificate(CoapRefusal::OwnCertificateRefused);
        case 116: return byKey ? CoapRefusal::KeyRefused : CoapRefusal::OwnCertificateMissing;
        default: return std::nullopt;
    }
}

std::optional<Error> unusableFiles(const CoapCertificates& files, bool asServer) {
    const auto bad = [](TransportError code, std::int64_t detail) { return makeError(Fault::Misuse, Layer::Transport, code, detail); };
    for (const std::string* const file : {&files.caFile, &files.chainFile, &files.keyFile, &files.crlFile}) {
        if (file->empty() || ::access(file->c_str(), R_OK) == 0) continue;
        const int why = errno;
        return bad(why == ENOENT ? TransportError::NotFound : TransportError::NoPermission, why);
    }
    const std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> trial(SSL_CTX_new(DTLS_client_method()), SSL_CTX_free);
    bool good = trial && files.chainFile.empty() == files.keyFile.empty() && !(asServer ? files.chainFile : files.caFile).empty();
    if (good && !files.caFile.empty()) good = SSL_CTX_load_verify_locations(trial.get(), files.caFile.c_str(), nullptr) == 1;
    if (good && !files.crlFile.empty()) good = sk_X509_CRL_num(listsOf(files.crlFile).get()) > 0;
    if (good && !files.chainFile.empty()) {
        good = SSL_CTX_use_certificate_chain_file(trial.get(), files.chainFile.c_str()) == 1 &&
               SSL_CTX_use_PrivateKey_file(trial.get(), files.keyFile.c_str(), SSL_FILETYPE_PEM) == 1 &&
               SSL_CTX_check_private_key(trial.get()) == 1;
    }
    if (good) return std::nullopt;
    return bad(TransportError::Refused, static_cast<std::int64_t>(CoapRefusal::BadCredentials));
}

void showChainOf(const std::vector<SSL_CTX*>& contexts, const std::string* chainFile) {
    for (SSL_CTX* const one : contexts) {
        SSL_CTX_set_cert_cb(
            one,
            [](SSL* ssl, void* file) {
                const auto& name = *static_cast<const std::string*>(file);
                return name.empty() || SSL_use_certificate_chain_file(ssl, name.c_str()) == 1 ? 1 : 0;
            },
            const_cast<std::string*>(chainFile));
    }
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
