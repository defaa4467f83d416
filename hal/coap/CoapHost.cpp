#include "hal/coap/CoapHost.h"

#include <arpa/inet.h>
#include <sys/epoll.h>
#include <sys/random.h>
#include <sys/socket.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <cstring>
#include <utility>

#include "hal/coap/CoapHostImpl.h"
#include "hal/coap/CoapKnown.h"
#include "hal/transport/Transport.h"

/// Sockets, keys and timers of the server role.
namespace ami::hal {

namespace {

Unexpected failed(TransportError code, std::int64_t detail = 0) {
    return fail(code == TransportError::Refused ? Fault::Refused : Fault::LinkLost, Layer::Transport, code, detail);
}

/// libcoap lets several sockets share an address and port; only one of them would hear anything.
int whyTaken(CoapWay way, const coap_address_t& address) {
    const bool stream = way == CoapWay::Tcp || way == CoapWay::Tls;
    const int probe = ::socket(address.addr.sa.sa_family, (stream ? SOCK_STREAM : SOCK_DGRAM) | SOCK_CLOEXEC, 0);
    if (probe < 0) return errno;
    const int on = 1;
    if (stream) ::setsockopt(probe, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    const int refusal = ::bind(probe, &address.addr.sa, address.size) == 0 ? 0 : errno;
    ::close(probe);
    return refusal;
}

}  // namespace

std::string CoapSocketAddress::text() const {
    return (host.find(':') == std::string::npos ? host : "[" + host + "]") + ":" + std::to_string(port);
}

std::string CoapIncoming::pathText() const {
    std::string text;
    for (const std::string& part : path) {
        if (&part != &path.front()) text += '/';
        text += part;
    }
    return text;
}

const CoapOption* CoapIncoming::option(std::uint16_t number) const {
    for (const CoapOption& option : options) {
        if (option.number == number) return &option;
    }
    return nullptr;
}

CoapReply CoapReply::of(unsigned decimal, std::string_view diagnostic) {
    CoapReply reply;
    reply.code = coded(decimal);
    reply.payload.assign(diagnostic.begin(), diagnostic.end());
    return reply;
}

CoapHost::Impl::Impl(CoapHost::Limits given) : limits(given) {
    startLibcoap();
    budget_.most = limits.bodies;
    {
        MadeSslContexts made;
        context = coap_new_context(nullptr);
        sslContexts_ = std::move(made.all);
    }
    showChainOf(sslContexts_, &certificates_.chainFile);
    coap_set_app_data(context, this);
    // Blocks are ours: libcoap tells neither the paths of one handler nor the limits of a body apart.
    coap_context_set_block_mode(context, 0);
    coap_context_set_max_idle_sessions(context, limits.sessions);
    coap_register_event_handler(context, &Impl::onEvent);
    addResource(nullptr, false);
    addResource(".well-known/core", false);
    outer = ::epoll_create1(EPOLL_CLOEXEC);
    timer_ = ::timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK);
    for (const int descriptor : {timer_, coap_context_get_coap_fd(context)}) {
        epoll_event event{};
        event.events = EPOLLIN;
        ::epoll_ctl(outer, EPOLL_CTL_ADD, descriptor, &event);
    }
}

CoapHost::Impl::~Impl() {
    alive.reset();
    for (auto& [id, waiting] : waitings_) coap_session_release(waiting.session);
    coap_free_context(context);
    if (timer_ >= 0) ::close(timer_);
    if (outer >= 0) ::close(outer);
}

void CoapHost::Impl::addResource(const char* path, bool isObservable) {
    coap_resource_t* resource = nullptr;
    if (path) {
        coap_str_const_t* name = coap_new_str_const(reinterpret_cast<const std::uint8_t*>(path), std::strlen(path));
        resource = coap_resource_init(name, COAP_RESOURCE_FLAGS_NOTIFY_NON);
        coap_delete_str_const(name);
    } else {
        resource = coap_resource_unknown_init(&Impl::onRequest);
    }
    for (const coap_request_t method : {COAP_REQUEST_GET, COAP_REQUEST_POST, COAP_REQUEST_PUT, COAP_REQUEST_DELETE, COAP_REQUEST_FETCH,
                                        COAP_REQUEST_PATCH, COAP_REQUEST_IPATCH}) {
        coap_register_request_handler(resource, method, &Impl::onRequest);
    }
    coap_resource_set_get_observable(resource, isObservable ? 1 : 0);
    coap_add_resource(context, resource);
    if (path) resources_[path] = resource;
}

void CoapHost::Impl::observable(const std::string& path) {
    if (const auto found = resources_.find(path); found != resources_.end()) coap_resource_set_get_observable(found->second, 1);
    else addResource(path.c_str(), true);
}

void CoapHost::Impl::notify(const std::string& path) {
    const auto found = resources_.find(path);
    if (found == resources_.end()) return;
    coap_resource_notify_observers(found->second, nullptr);
    // Nothing waits in a socket for it, so libcoap is made to look.
    process();
}

Result<void> CoapHost::Impl::secure(PskLookup keys, std::string hint) {
    keys_ = std::move(keys);
    hint_ = std::move(hint);
    coap_dtls_spsk_t spsk{};
    spsk.version = COAP_DTLS_SPSK_SETUP_VERSION;
    spsk.validate_id_call_back = &Impl::onIdentity;
    spsk.id_call_back_arg = this;
    spsk.psk_info.hint = {hint_.size(), reinterpret_cast<const std::uint8_t*>(hint_.data())};
    // libcoap wants a key here although the call-back gives the one that counts; nobody can know this one.
    std::array<std::uint8_t, 32> unused{};
    if (::getrandom(unused.data(), unused.size(), 0) != static_cast<ssize_t>(unused.size())) return failed(TransportError::System, errno);
    spsk.psk_info.key = {unused.size(), unused.data()};
    if (coap_context_set_psk2(context, &spsk) == 0) return failed(TransportError::Refused);
    return {};
}

Result<void> CoapHost::Impl::secure(const CoapCertificates& certificates) {
    if (const auto error = unusableFiles(certificates, true)) return Unexpected(*error);
    certificates_ = certificates;
    const bool asks = !certificates_.caFile.empty();
    coap_dtls_pki_t pki{};
    pki.version = COAP_DTLS_PKI_SETUP_VERSION;
    pki.verify_peer_cert = asks ? 1 : 0;
    pki.cert_chain_validation = 1;
    pki.cert_chain_verify_depth = 5;
    pki.pki_key.key_type = COAP_PKI_KEY_PEM;
    pki.pki_key.key.pem.public_cert = certificates_.chainFile.c_str();
    pki.pki_key.key.pem.private_key = certificates_.keyFile.c_str();
    const bool good = coap_context_set_pki(context, &pki) != 0 &&
                      (!asks || coap_context_set_pki_root_cas(context, certificates_.caFile.c_str(), nullptr) != 0);
    if (!good) return failed(TransportError::Refused, static_cast<std::int64_t>(CoapRefusal::BadCredentials));
    for (SSL_CTX* const one : sslContexts_) {
        if (asks) SSL_CTX_set_cert_verify_callback(one, &Impl::onCertificate, this);
    }
    return {};
}

int CoapHost::Impl::onCertificate(X509_STORE_CTX* chain, void* self) {
    Impl& impl = *static_cast<Impl*>(self);
    if (!refusalOfChain(chain, impl.certificates_.crlFile)) return 1;
    ++impl.counters.strangers;
    return 0;
}

const coap_bin_const_t* CoapHost::Impl::onIdentity(coap_bin_const_t* identity, coap_session_t*, void* self) {
    Impl& impl = *static_cast<Impl*>(self);
    const BytesView key = impl.keys_({reinterpret_cast<const char*>(identity->s), identity->length});
    if (key.empty()) return nullptr;
    impl.offered_ = {key.size(), key.data()};
    return &impl.offered_;
}

Result<CoapSocketAddress> CoapHost::Impl::listen(CoapWay way, const CoapSocketAddress& address) {
    coap_address_t native;
    if (!toNative(address, native)) return failed(TransportError::Unreachable);
    if (const int taken = whyTaken(way, native)) {
        return failed(taken == EADDRINUSE ? TransportError::Busy : taken == EACCES ? TransportError::NoPermission : TransportError::System, taken);
    }
    coap_endpoint_t* endpoint = coap_new_endpoint(context, &native, protocolOf(way));
    if (!endpoint) return failed(TransportError::System, errno);
    // Where it listens is shown as text alone: "[::1]:5683 UDP".
    const std::string_view shown = coap_endpoint_str(endpoint);
    CoapSocketAddress bound = address;
    if (const std::size_t colon = shown.rfind(':'); colon != std::string_view::npos) {
        std::from_chars(shown.data() + colon + 1, shown.data() + shown.size(), bound.port);
    }
    process();
    return bound;
}

int CoapHost::Impl::onEvent(coap_session_t* session, coap_event_t event) {
    if (event == COAP_EVENT_SERVER_SESSION_DEL) of(session).peers_.erase(session);
    return 0;
}

void CoapHost::Impl::process() {
    now_ = std::chrono::steady_clock::now();
    std::uint64_t expirations = 0;
    [[maybe_unused]] const auto got = ::read(timer_, &expirations, sizeof expirations);
    constexpr int fan = 64;  // datagrams for one call; others get their turn
    for (int i = 0; i < fan; ++i) {
        const std::uint64_t before = handled_;
        coap_io_process(context, COAP_IO_NO_WAIT);
        if (handled_ == before) break;
    }
    acknowledgeOverdue();
    arm();
}

void CoapHost::Impl::arm() {
    Instant next = Instant::max();
    if (!toAcknowledge_.empty()) next = std::min(next, toAcknowledge_.front().first);
    if (!toForget_.empty()) next = std::min(next, toForget_.front().first);
    itimerspec wanted{};
    if (next != Instant::max()) {
        const auto left = std::max<std::int64_t>(std::chrono::nanoseconds(next - std::chrono::steady_clock::now()).count(), 1);
        wanted.it_value.tv_sec = left / 1'000'000'000;
        wanted.it_value.tv_nsec = left % 1'000'000'000;
    }
    ::timerfd_settime(timer_, 0, &wanted, nullptr);
}

CoapHost::CoapHost() : CoapHost(Limits{}) {}
CoapHost::CoapHost(Limits limits) : impl_(std::make_unique<Impl>(limits)) {}
CoapHost::~CoapHost() = default;

void CoapHost::handle(Handler handler) { impl_->handler = std::move(handler); }
void CoapHost::handle(std::uint16_t port, Handler handler) { impl_->byPort[port] = std::move(handler); }
void CoapHost::know(std::set<std::uint16_t> options) {
    knowOptions(impl_->context, options);
    impl_->known = std::move(options);
}
Result<void> CoapHost::secure(PskLookup keys, std::string hint) { return impl_->secure(std::move(keys), std::move(hint)); }
Result<void> CoapHost::secure(const CoapCertificates& certificates) { return impl_->secure(certificates); }
Result<CoapSocketAddress> CoapHost::listen(CoapWay way, const CoapSocketAddress& address) { return impl_->listen(way, address); }
void CoapHost::observable(const std::string& path) { impl_->observable(path); }
void CoapHost::notify(const std::string& path) { impl_->notify(path); }
int CoapHost::descriptor() const { return impl_->outer; }
void CoapHost::process() { impl_->process(); }
const CoapHost::Counters& CoapHost::counters() const { return impl_->counters; }

void CoapHost::Answer::operator()(CoapReply reply) const {
    if (!shared_ || std::exchange(shared_->given, true)) return;
    if (const auto host = shared_->host.lock()) (*host)->answer(shared_->id, std::move(reply));
}

void CoapHost::Answer::silence() const {
    if (!shared_ || std::exchange(shared_->given, true)) return;
    if (const auto host = shared_->host.lock()) (*host)->answer(shared_->id, std::nullopt);
}

}  // namespace ami::hal
