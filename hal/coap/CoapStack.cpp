#include "hal/coap/CoapStack.h"

#include <arpa/inet.h>
#include <coap3/coap.h>
#include <netdb.h>
#include <sys/epoll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

#include "hal/coap/CoapKnown.h"
#include "hal/coap/CoapMessages.h"
#include "hal/coap/CoapNative.h"
#include "hal/coap/CoapSecrecy.h"
#include "hal/transport/Transport.h"

namespace ami::hal {

namespace {

Unexpected failed(Fault fault, TransportError code, std::int64_t detail) { return fail(fault, Layer::Transport, code, detail); }
Unexpected refused(Fault fault, CoapRefusal why) { return failed(fault, TransportError::Refused, static_cast<std::int64_t>(why)); }

Result<coap_address_t> lookUp(const CoapUrl& server) {
    addrinfo hints{};
    hints.ai_socktype = server.way == CoapWay::Tcp || server.way == CoapWay::Tls ? SOCK_STREAM : SOCK_DGRAM;
    addrinfo* found = nullptr;
    const std::string& host = server.address.empty() ? server.host : server.address;
    const int looked = ::getaddrinfo(host.c_str(), std::to_string(server.port).c_str(), &hints, &found);
    if (looked != 0) return failed(Fault::LinkLost, TransportError::Unreachable, looked);
    coap_address_t address;
    coap_address_init(&address);
    address.size = static_cast<socklen_t>(found->ai_addrlen);
    std::memcpy(&address.addr, found->ai_addr, found->ai_addrlen);
    ::freeaddrinfo(found);
    return address;
}

CoapListener::End endOf(coap_nack_reason_t reason) {
    switch (reason) {
        case COAP_NACK_TOO_MANY_RETRIES: return CoapListener::End::Unanswered;
        case COAP_NACK_RST: return CoapListener::End::Reset;
        case COAP_NACK_ICMP_ISSUE: return CoapListener::End::PortClosed;
        case COAP_NACK_TLS_FAILED: return CoapListener::End::Secrecy;
        default: return CoapListener::End::Lost;
    }
}

/// Which file, and in which state: one that was replaced makes another context.
std::string stateOf(const std::string& file) {
    struct stat status {};
    if (file.empty() || ::stat(file.c_str(), &status) != 0) return file;
    return file + '\n' + std::to_string(status.st_ino) + ' ' + std::to_string(status.st_size) + ' ' + std::to_string(status.st_mtim.tv_sec) + '.' +
           std::to_string(status.st_mtim.tv_nsec);
}

}  // namespace

struct CoapSession::Calls {
    static CoapSession* of(const coap_session_t* session) { return static_cast<CoapSession*>(coap_session_get_app_data(session)); }

    static coap_response_t response(coap_session_t* session, const coap_pdu_t*, const coap_pdu_t* received, const coap_mid_t) {
        CoapSession* const self = of(session);
        const BytesView name = tokenOf(received);
        if (!self || !self->listener_.expects(name)) {
            const bool deaf = COAP_PROTO_RELIABLE(coap_session_get_proto(session)) || coap_pdu_get_type(received) == COAP_MESSAGE_ACK;
            return deaf ? COAP_RESPONSE_OK : COAP_RESPONSE_FAIL;
        }
        CoapResponse message;
        message.code = static_cast<std::uint8_t>(coap_pdu_get_code(received));
        coap_opt_iterator_t options;
        coap_option_iterator_init(received, &options, COAP_OPT_ALL);
        while (const coap_opt_t* const option = coap_option_next(&options)) {
            const std::uint8_t* const value = coap_opt_value(option);
            message.options.push_back({options.number, Bytes(value, value + coap_opt_length(option))});
            const std::uint32_t number = coapUint(message.options.back().value);
            switch (options.number) {
                case COAP_OPTION_OBSERVE: message.observe = number & 0xFFFFFF; break;
                case COAP_OPTION_CONTENT_FORMAT: message.contentFormat = static_cast<std::uint16_t>(number); break;
                case COAP_OPTION_MAXAGE: message.maxAge = number; break;
                default: break;
            }
        }
        const BytesView payload = payloadOf(received);
        message.payload.assign(payload.begin(), payload.end());
        self->listener_.received(name, std::move(message));
        return COAP_RESPONSE_OK;
    }

    static void nack(coap_session_t* session, const coap_pdu_t*, const coap_nack_reason_t reason, const coap_mid_t mid) {
        if (CoapSession* const self = of(session)) self->listener_.gaveUp(mid, endOf(reason));
    }

    static void pong(coap_session_t* session, const coap_pdu_t*, const coap_mid_t) {
        if (CoapSession* const self = of(session)) self->listener_.pong();
    }

    static int event(coap_session_t* session, const coap_event_t event) {
        CoapSession* const self = of(session);
        if (!self) return 0;
        switch (event) {
            case COAP_EVENT_DTLS_ERROR:
                self->heard_ = true;  // OpenSSL did not like what it got
                [[fallthrough]];
            case COAP_EVENT_DTLS_CLOSED: self->listener_.closed(CoapListener::End::Secrecy); break;
            case COAP_EVENT_TCP_FAILED: self->listener_.closed(CoapListener::End::PortClosed); break;
            case COAP_EVENT_TCP_CLOSED:
            case COAP_EVENT_SESSION_CLOSED:
            case COAP_EVENT_SESSION_FAILED: self->listener_.closed(CoapListener::End::Lost); break;
            default: break;
        }
        return 0;
    }

    static CoapSession* of(SSL* ssl, void* context);

    static int verify(X509_STORE_CTX* chain, void* context) {
        auto* const ssl = static_cast<SSL*>(X509_STORE_CTX_get_ex_data(chain, SSL_get_ex_data_X509_STORE_CTX_idx()));
        CoapSession* const self = of(ssl, context);
        if (!self) return 0;
        self->refusal_ = refusalOfServer(chain, self->serverName_, self->crlFile_);
        if (self->refusal_) return 0;
        self->peerIsProven_ = true;
        // libcoap took only the first certificate of our chain; ours goes out after this.
        return self->chainFile_.empty() || SSL_use_certificate_chain_file(ssl, self->chainFile_.c_str()) == 1 ? 1 : 0;
    }

    static void record(int written, int, int type, const void* octets, std::size_t size, SSL* ssl, void* context) {
        constexpr int alert = 21, handshake = 22;
        constexpr std::uint8_t fatal = 2;
        const auto* const bytes = static_cast<const std::uint8_t*>(octets);
        if (written != 0 || (type != alert && type != handshake)) return;
        CoapSession* const self = of(ssl, context);
        if (!self) return;
        self->heard_ = true;
        if (type != alert || size < 2 || bytes[0] != fatal || self->refusal_) return;
        const OwnProof own = self->byKey_ ? OwnProof::Key : self->chainFile_.empty() ? OwnProof::None : OwnProof::Certificate;
        self->refusal_ = refusalOfAlert(bytes[1], own, self->peerIsProven_);
    }
};

struct CoapStack::Context {
    coap_context_t* coap = nullptr;
    // libcoap keeps pointers to these.
    CoapCertificates files;
    std::string tlsName;
    CoapSession* opening = nullptr;  ///< is not known to libcoap yet
    ~Context() {
        if (coap) coap_free_context(coap);
    }
};

CoapSession* CoapSession::Calls::of(SSL* ssl, void* context) {
    const auto* const session = static_cast<const coap_session_t*>(SSL_get_app_data(ssl));
    CoapSession* const known = session ? of(session) : nullptr;
    return known ? known : static_cast<CoapStack::Context*>(context)->opening;
}

CoapStack::CoapStack(const std::set<std::uint16_t>& know) : know_(know) {
    startLibcoap();
    epoll_ = ::epoll_create1(EPOLL_CLOEXEC);
    plain_ = context(nullptr, {});
}

CoapStack::~CoapStack() {
    plain_.reset();
    if (epoll_ >= 0) ::close(epoll_);
}

std::shared_ptr<CoapStack::Context> CoapStack::context(const CoapCertificates* certificates, const std::string& tlsName) {
    std::erase_if(contexts_, [](const auto& one) { return one.second.expired(); });
    std::vector<std::string> key;
    if (certificates) key = {stateOf(certificates->caFile), stateOf(certificates->chainFile), stateOf(certificates->keyFile), tlsName};
    if (const auto found = contexts_.find(key); found != contexts_.end()) return found->second.lock();
    auto made = std::make_shared<Context>();
    {
        const MadeSslContexts contexts;
        made->coap = coap_new_context(nullptr);
        if (!made->coap || contexts.all.empty()) return nullptr;
        for (SSL_CTX* const one : contexts.all) {
            SSL_CTX_set_msg_callback(one, &CoapSession::Calls::record);
            SSL_CTX_set_msg_callback_arg(one, made.get());
            if (certificates) {
                SSL_CTX_set_cert_verify_callback(one, &CoapSession::Calls::verify, made.get());
            } else if (SSL_CTX_get_ssl_method(one) == TLS_method()) {
                // libcoap's list of ciphers binds TLS 1.2 to the key; in 1.3 a server without the key could answer with any certificate.
                SSL_CTX_set_max_proto_version(one, TLS1_2_VERSION);
            }
        }
    }
    if (certificates) {
        made->files = *certificates;
        coap_context_set_pki_root_cas(made->coap, made->files.caFile.c_str(), nullptr);
    }
    made->tlsName = tlsName;
    coap_register_response_handler(made->coap, &CoapSession::Calls::response);
    coap_register_nack_handler(made->coap, &CoapSession::Calls::nack);
    coap_register_pong_handler(made->coap, &CoapSession::Calls::pong);
    coap_register_event_handler(made->coap, &CoapSession::Calls::event);
    // A body over TCP may come in one message; more than this the peer has to cut.
    coap_context_set_csm_max_message_size(made->coap, 64 * 1024);
    knowOptions(made->coap, know_);
    epoll_event wanted{};
    wanted.events = EPOLLIN;
    ::epoll_ctl(epoll_, EPOLL_CTL_ADD, coap_context_get_coap_fd(made->coap), &wanted);
    contexts_.emplace(std::move(key), made);
    return made;
}

void CoapStack::process() {
    for (auto& [key, known] : contexts_) {
        if (const auto context = known.lock()) coap_io_process(context->coap, COAP_IO_NO_WAIT);
    }
}

Result<std::unique_ptr<CoapSession>> CoapStack::open(const CoapUrl& server, const CoapEndpoint::Security& security,
                                                     const CoapTimers& timers, CoapListener& listener) {
    const auto* const psk = std::get_if<CoapPsk>(&security);
    const auto* const certificates = std::get_if<CoapCertificates>(&security);
    if (server.isSecure() && !psk && !certificates) return refused(Fault::Misuse, CoapRefusal::NoCredentials);
    if (!server.isSecure() && (psk || certificates)) return refused(Fault::Misuse, CoapRefusal::NotSecure);
    if (server.isSecure() && psk && (psk->identity.empty() || psk->key.empty())) return refused(Fault::Misuse, CoapRefusal::BadCredentials);
    const auto address = lookUp(server);
    if (!address) return Unexpected(address.error());

    const std::string serverName = certificates ? certificates->serverName.value_or(server.host) : std::string();
    const bool proven = server.isSecure() && certificates;
    if (proven) {
        if (const auto error = unusableFiles(*certificates)) return Unexpected(*error);
    }
    // A client of TLS takes the name when TCP is up, and from the context; one of DTLS takes it here.
    const bool named = proven && !isCoapLiteral(serverName);
    const auto context = this->context(proven ? certificates : nullptr, named && server.way == CoapWay::Tls ? serverName : std::string());
    if (!context) return failed(Fault::Exhausted, TransportError::System, errno);

    std::unique_ptr<CoapSession> made(new CoapSession(listener, serverName, psk != nullptr));
    made->context_ = context;
    made->reliable_ = server.way == CoapWay::Tcp || server.way == CoapWay::Tls;
    const coap_proto_t protocol = protocolOf(server.way);
    context->opening = made.get();
    if (proven) {
        coap_dtls_pki_t pki{};
        pki.version = COAP_DTLS_PKI_SETUP_VERSION;
        pki.verify_peer_cert = 1;
        pki.cert_chain_validation = 1;
        pki.cert_chain_verify_depth = 5;
        if (named) pki.client_sni = server.way == CoapWay::Tls ? context->tlsName.data() : made->serverName_.data();
        pki.pki_key.key_type = COAP_PKI_KEY_PEM;
        if (!context->files.chainFile.empty()) {
            pki.pki_key.key.pem.public_cert = context->files.chainFile.c_str();
            pki.pki_key.key.pem.private_key = context->files.keyFile.c_str();
        }
        made->chainFile_ = certificates->chainFile;
        made->crlFile_ = certificates->crlFile;
        made->session_ = coap_new_client_session_pki(context->coap, nullptr, &*address, protocol, &pki);
    } else if (server.isSecure()) {
        coap_dtls_cpsk_t key{};
        key.version = COAP_DTLS_CPSK_SETUP_VERSION;
        key.psk_info.identity = {psk->identity.size(), reinterpret_cast<const std::uint8_t*>(psk->identity.data())};
        key.psk_info.key = {psk->key.size(), psk->key.data()};
        made->session_ = coap_new_client_session_psk2(context->coap, nullptr, &*address, protocol, &key);
    } else {
        made->session_ = coap_new_client_session(context->coap, nullptr, &*address, protocol);
    }
    context->opening = nullptr;
    if (!made->session_) return failed(Fault::LinkLost, made->reliable_ ? TransportError::Refused : TransportError::Unreachable, errno);
    coap_session_set_app_data(made->session_, made.get());
    made->setTimers(timers);
    return made;
}

CoapSession::CoapSession(CoapListener& listener, std::string serverName, bool byKey)
    : listener_(listener), serverName_(std::move(serverName)), byKey_(byKey) {}

CoapSession::~CoapSession() {
    if (!session_) return;
    coap_session_set_app_data(session_, nullptr);
    // Each message in a queue holds the session; what was given up after an ICMP error still stands there.
    coap_session_disconnected(session_, COAP_NACK_NOT_DELIVERABLE);
    coap_session_release(session_);
}

CoapSession::Stage CoapSession::look() {
    switch (coap_session_get_state(session_)) {
        case COAP_SESSION_STATE_ESTABLISHED: return Stage::Open;
        case COAP_SESSION_STATE_NONE: return Stage::Over;
        case COAP_SESSION_STATE_HANDSHAKE: {
            coap_tls_library_t library = COAP_TLS_LIBRARY_NOTLS;
            auto* const ssl = static_cast<SSL*>(coap_session_get_tls(session_, &library));
            const OSSL_HANDSHAKE_STATE state = byKey_ && ssl ? SSL_get_state(ssl) : TLS_ST_BEFORE;
            withoutProof_ = state == TLS_ST_CW_FINISHED || state == TLS_ST_CR_CHANGE || state == TLS_ST_CR_SESSION_TICKET ||
                            state == TLS_ST_CR_FINISHED;
            break;
        }
        default: break;
    }
    return Stage::Opening;
}

std::size_t CoapSession::room(const std::vector<CoapOption>& options) const {
    std::size_t used = 8 + 1;  // token and marker
    for (const CoapOption& option : options) used += 5 + option.value.size();
    const std::size_t all = coap_session_max_pdu_size(session_);
    return all > used ? all - used : 0;
}

std::optional<int> CoapSession::send(const CoapMessage& message) {
    coap_pdu_t* const pdu =
        coap_new_pdu(message.confirmable ? COAP_MESSAGE_CON : COAP_MESSAGE_NON, static_cast<coap_pdu_code_t>(message.code), session_);
    if (!pdu) return std::nullopt;
    std::vector<const CoapOption*> options;
    options.reserve(message.options.size());
    for (const CoapOption& option : message.options) options.push_back(&option);
    std::stable_sort(options.begin(), options.end(), [](const CoapOption* a, const CoapOption* b) { return a->number < b->number; });
    bool fits = coap_add_token(pdu, message.token.size(), message.token.data()) != 0;
    for (const CoapOption* const option : options) {
        if (fits) fits = coap_add_option(pdu, option->number, option->value.size(), option->value.data()) != 0;
    }
    if (fits && !message.payload.empty()) fits = coap_add_data(pdu, message.payload.size(), message.payload.data()) != 0;
    if (!fits) {
        coap_delete_pdu(pdu);
        return std::nullopt;
    }
    const coap_mid_t mid = coap_send(session_, pdu);
    return mid == COAP_INVALID_MID ? std::nullopt : std::optional<int>(mid);
}

std::optional<int> CoapSession::ping() {
    const coap_mid_t mid = coap_session_send_ping(session_);
    return mid == COAP_INVALID_MID ? std::nullopt : std::optional<int>(mid);
}

void CoapSession::setTimers(const CoapTimers& timers) {
    const auto wait = std::clamp<std::int64_t>(timers.acknowledge.count(), 1000, 600'000);
    coap_session_set_ack_timeout(session_, {static_cast<std::uint16_t>(wait / 1000), static_cast<std::uint16_t>(wait % 1000)});
    coap_session_set_max_retransmit(session_, std::max<std::uint16_t>(timers.retransmissions, 1));
}

CoapListener::End CoapSession::quietEnd() const {
    // OpenSSL waits a second before it repeats a flight, so that what ends sooner was ended by an ICMP error.
    const bool early = std::chrono::steady_clock::now() - opened_ < std::chrono::milliseconds(900);
    return early && !heard_ && !refusal_ && !reliable_ ? CoapListener::End::PortClosed : CoapListener::End::Secrecy;
}

Error CoapSession::failure(CoapListener::End why) const {
    const auto told = [](Fault fault, CoapRefusal refusal) {
        return makeError(fault, Layer::Transport, TransportError::Refused, static_cast<std::int64_t>(refusal));
    };
    switch (why) {
        case CoapListener::End::Unanswered: return makeError(Fault::TimedOut, Layer::Transport, TransportError::TimedOut);
        case CoapListener::End::Reset: return told(Fault::Refused, CoapRefusal::Reset);
        case CoapListener::End::PortClosed: return told(Fault::Refused, CoapRefusal::PortClosed);
        case CoapListener::End::Secrecy: {
            if (!refusal_ && (withoutProof_ || (!heard_ && !reliable_))) {
                return makeError(Fault::TimedOut, Layer::Transport, TransportError::TimedOut,
                                 withoutProof_ ? static_cast<std::int64_t>(CoapRefusal::KeyUnanswered) : 0);
            }
            const CoapRefusal refusal = refusal_.value_or(CoapRefusal::Handshake);
            const bool certificate = refusal >= CoapRefusal::UnknownAuthority && refusal <= CoapRefusal::CertificateInvalid;
            return told(certificate ? Fault::Crypto : Fault::Refused, refusal);
        }
        case CoapListener::End::Lost: break;
    }
    return makeError(Fault::LinkLost, Layer::Transport, TransportError::Unplugged);
}

}  // namespace ami::hal
