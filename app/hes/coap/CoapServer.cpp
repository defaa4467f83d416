#include "app/hes/coap/CoapServer.h"

#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <deque>
#include <thread>
#include <unordered_map>
#include <utility>

#include "app/hes/coap/BodyCollector.h"
#include "app/hes/coap/CoapContext.h"
#include "app/keys/PskFile.h"
#include "app/hes/coap/PushDecoder.h"
#include "app/hes/coap/ClientRate.h"
#include "app/keys/SecretFile.h"
#include "app/keys/SystemRandom.h"
#include "protocol/crypto/Digest.h"
#include "protocol/mdms/Identifiers.h"

namespace ami::app {

using namespace std::chrono_literals;

namespace {

constexpr std::uint32_t octetStream = 42, senMlJson = 110, senMlCbor = 112;
constexpr std::uint32_t busyMaxAge = 5;  ///< seconds after which a client asks again
constexpr auto pskReload = 2s;
constexpr std::size_t largestFan = 32;

UtcTime wallClock() { return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now()); }

std::string lfdiOfName(const std::string& name) { return toHex(crypto::sha256(toBytes(name))).substr(0, 40); }

/// One client as libcoap's session shows it.
struct Peer {
    Peer(double rate, double burst) : limit(rate, burst) {}
    CoapEndpoint endpoint{};
    PushSender sender{};
    bool identified = false;
    bool known = false;            ///< the sender may send at all
    bool byCertificate = false;
    std::uint64_t pskVersion = 0;  ///< of the PSK file that it was identified with
    ClientRate limit;
    BodyCollector body;
    PushBlocks blocks;
};

/// A request that waits for the storage.
struct Waiting {
    coap_session_t* session = nullptr;  ///< referenced
    ExchangeMemory::Key key{};
    std::uint64_t serial = 0;
    bool confirmable = true;
    bool acknowledged = false;
    std::optional<std::uint32_t> block1{};
    std::array<std::uint8_t, 8> token{};
    std::uint8_t tokenOctets = 0;
};

}  // namespace

class CoapServer::Impl {
public:
    struct Listener {
        ContextPointer context;
        bool secure = false;
        int descriptor = -1;
        std::size_t fan = 1;  ///< datagrams that are read for one report of epoll
    };

    explicit Impl(CoapSettings given) : settings(std::move(given)), exchanges(settings.exchanges) {}

    ~Impl() {
        stopping.store(true);
        poke();
        if (thread.joinable()) thread.join();
        writer.reset();
        for (auto& [id, waiting] : waitings) coap_session_release(waiting.session);
        for (Listener& listener : listeners) listener.context.reset();
        if (outer >= 0) ::close(outer);
        if (wakeUp >= 0) ::close(wakeUp);
    }

    CoapSettings settings;
    Log log;
    std::shared_ptr<CoapCounters> shared = std::make_shared<CoapCounters>();
    CoapCounters& counters = *shared;
    ExchangeMemory exchanges;
    std::vector<AddressPrefix> allowed;
    std::optional<PskFile> psk;
    std::uint64_t pskVersion = 1;
    timespec pskChanged{};
    Instant pskAsked{};
    CertificateRights certificateRights;
    std::unique_ptr<PushDecoder> decoder;
    std::unique_ptr<PushWriter> writer;
    std::vector<std::string> addresses;
    std::vector<Listener> listeners;
    std::unordered_map<coap_session_t*, std::unique_ptr<Peer>> peers;
    std::unordered_map<std::uint64_t, Waiting> waitings;
    std::deque<std::pair<Instant, std::uint64_t>> deadlines;  ///< for the empty acknowledgement, oldest first
    std::uint64_t nextId = 0;
    std::size_t collecting = 0;
    std::uint64_t handled = 0;
    Instant now{};
    coap_bin_const_t offeredKey{};  ///< points into the PSK file
    int outer = -1;
    int wakeUp = -1;
    std::atomic<bool> stopping{false};
    std::thread thread;

    void say(std::string what, std::vector<std::pair<std::string, std::string>> fields = {}, bool refused = false) const {
        if (log) log({refused, std::move(what), std::move(fields)});
    }
    void poke() const {
        const std::uint64_t one = 1;
        if (wakeUp >= 0) [[maybe_unused]] const auto written = ::write(wakeUp, &one, sizeof one);
    }

    // --- set-up

    Result<void> prepare(std::string* where);
    Result<void> listen(std::size_t index, std::string* where);
    Result<void> secure(coap_context_t* context);
    void addResources(coap_context_t* context);
    void addResource(coap_context_t* context, const char* path, coap_request_t method, coap_method_handler_t handler,
                     std::initializer_list<std::pair<const char*, const char*>> attributes);

    // --- the thread

    void run();
    void pump(Listener& listener);
    void answerDone();
    void acknowledgeOverdue();
    void reloadPsk();

    // --- requests

    Peer& peerOf(coap_session_t* session);
    void identify(coap_session_t* session, Peer& peer);
    void push(coap_session_t* session, const coap_pdu_t* request, coap_pdu_t* response, bool isSenMl);
    std::optional<CoapAnswer> judge(coap_session_t* session, const coap_pdu_t* request, Peer& peer, const RequestOptions& options, bool isSenMl,
                                    const ExchangeMemory::Key& key, std::uint64_t serial);
    CoapAnswer counted(CoapCount count, CoapAnswer answer) {
        counters.add(count);
        return answer;
    }
    void remember(coap_session_t* session, const coap_pdu_t* request, const ExchangeMemory::Key& key, std::uint64_t serial, std::uint64_t id);
    void send(Waiting& waiting, const CoapAnswer& answer);

    static Impl& of(coap_session_t* session) { return *static_cast<Impl*>(coap_get_app_data(coap_session_get_context(session))); }
    static int onEvent(coap_session_t* session, coap_event_t event);
    static const coap_bin_const_t* onIdentity(coap_bin_const_t* identity, coap_session_t* session, void* self);
};

namespace {

/// Nothing goes out when the handler returns: the answer comes from the storage. libcoap drops a response that is empty and not
/// confirmable; an empty acknowledgement would make every answer a separate one.
void holdBack(coap_pdu_t* response) { coap_pdu_set_type(response, COAP_MESSAGE_NON); }

}  // namespace

Result<void> CoapServer::Impl::prepare(std::string* where) {
    for (std::size_t i = 0; i < settings.allowedFrom.size(); ++i) {
        const auto prefix = AddressPrefix::parse(settings.allowedFrom[i]);
        if (!prefix) {
            if (where) *where = settings.allowedFrom[i];
            return fail(Fault::Misuse, Layer::Mdms, CoapError::BadPrefix, static_cast<std::int64_t>(i));
        }
        allowed.push_back(*prefix);
    }
    if (allowed.empty()) allowed = {*AddressPrefix::parse("127.0.0.0/8"), *AddressPrefix::parse("::1")};
    if (!settings.pskFile.empty()) {
        if (where) *where = settings.pskFile;
        struct stat status {};
        if (::stat(settings.pskFile.c_str(), &status) == 0) pskChanged = status.st_mtim;
        auto file = PskFile::read(settings.pskFile);
        if (!file) return Unexpected(file.error());
        psk = std::move(*file);
    }
    if (!settings.certificateRightsFile.empty()) {
        if (where) *where = settings.certificateRightsFile;
        auto rights = CertificateRights::read(settings.certificateRightsFile);
        if (!rights) return Unexpected(rights.error());
        certificateRights = std::move(*rights);
    }
    std::vector<PushTemplate> templates;
    if (!settings.templateFolder.empty()) {
        auto read = readPushTemplates(settings.templateFolder, where);
        if (!read) return Unexpected(read.error());
        templates = std::move(*read);
    }
    std::unique_ptr<PushKeys> keys;
    if (!settings.meterKeyFolder.empty()) {
        auto read = PushKeys::open(settings.meterKeyFolder, where);
        if (!read) return Unexpected(read.error());
        keys = std::move(*read);
    }
    decoder = std::make_unique<PushDecoder>(std::move(templates), std::move(keys));
    outer = ::epoll_create1(EPOLL_CLOEXEC);
    wakeUp = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.u64 = ~std::uint64_t{0};
    if (outer < 0 || wakeUp < 0 || ::epoll_ctl(outer, EPOLL_CTL_ADD, wakeUp, &event) != 0) {
        return fail(Fault::Exhausted, Layer::Mdms, CoapError::NoThread, errno);
    }
    return {};
}

Result<void> CoapServer::Impl::secure(coap_context_t* context) {
    const bool certificates = !settings.clientCaFile.empty() && !settings.certificateFile.empty() && !settings.keyFile.empty();
    if (!psk && !certificates) return fail(Fault::Misuse, Layer::Mdms, CoapError::NoDtlsKeys);
    if (certificates) {
        if (auto key = SecretFile::open(settings.keyFile); !key) return Unexpected(key.error());
        coap_dtls_pki_t pki{};
        pki.version = COAP_DTLS_PKI_SETUP_VERSION;
        pki.verify_peer_cert = 1;
        pki.cert_chain_validation = 1;
        pki.cert_chain_verify_depth = 3;
        pki.allow_no_crl = 1;
        pki.pki_key.key_type = COAP_PKI_KEY_PEM;
        // Who signs clients need not be who signed us, so the authorities are told apart from our own chain.
        pki.pki_key.key.pem.public_cert = settings.certificateFile.c_str();
        pki.pki_key.key.pem.private_key = settings.keyFile.c_str();
        if (coap_context_set_pki(context, &pki) == 0 || coap_context_set_pki_root_cas(context, settings.clientCaFile.c_str(), nullptr) == 0) {
            return fail(Fault::Crypto, Layer::Mdms, CoapError::DtlsRefused);
        }
    }
    if (psk) {
        coap_dtls_spsk_t spsk{};
        spsk.version = COAP_DTLS_SPSK_SETUP_VERSION;
        spsk.validate_id_call_back = &Impl::onIdentity;
        spsk.id_call_back_arg = this;
        spsk.psk_info.hint = {settings.pskHint.size(), reinterpret_cast<const std::uint8_t*>(settings.pskHint.data())};
        // libcoap wants a key here although the call-back gives the one that counts; nobody can know this one.
        const Bytes unused = [] {
            crypto::SecureBytes random(32);
            if (!systemRandom()(random.writable())) return Bytes();
            return Bytes(random.view().begin(), random.view().end());
        }();
        if (unused.empty()) return fail(Fault::Crypto, Layer::Mdms, CoapError::DtlsRefused);
        spsk.psk_info.key = {unused.size(), unused.data()};
        if (coap_context_set_psk2(context, &spsk) == 0) return fail(Fault::Crypto, Layer::Mdms, CoapError::DtlsRefused, 1);
    }
    return {};
}

Result<void> CoapServer::Impl::listen(std::size_t index, std::string* where) {
    if (where) *where = settings.listen[index];
    const auto listen = CoapListen::parse(settings.listen[index]);
    const auto number = static_cast<std::int64_t>(index);
    if (!listen) return fail(Fault::Misuse, Layer::Mdms, CoapError::BadListen, number);
    Listener listener;
    listener.secure = listen->secure;
    listener.context.reset(coap_new_context(nullptr));
    coap_context_t* context = listener.context.get();
    if (!context) return fail(Fault::Exhausted, Layer::Mdms, CoapError::CannotListen, number);
    coap_set_app_data(context, this);
    // Blocks are put together here, with limits and in a memory that knows repeated messages.
    coap_context_set_block_mode(context, 0);
    coap_context_set_max_idle_sessions(context, listen->secure ? settings.dtlsSessions : settings.plainSessions);
    coap_context_set_session_timeout(context, listen->secure ? static_cast<unsigned>(settings.dtlsIdle.count()) : 60);
    coap_register_event_handler(context, &Impl::onEvent);
    coap_register_option(context, COAP_OPTION_BLOCK1);
    if (listen->secure) {
        if (auto done = secure(context); !done) return done;
    }
    addResources(context);
    coap_endpoint_t* endpoint = coap_new_endpoint(context, &listen->address, listen->secure ? COAP_PROTO_DTLS : COAP_PROTO_UDP);
    listener.descriptor = coap_context_get_coap_fd(context);
    if (!endpoint || listener.descriptor < 0) return fail(Fault::Refused, Layer::Mdms, CoapError::CannotListen, number);
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.u64 = listeners.size();
    if (::epoll_ctl(outer, EPOLL_CTL_ADD, listener.descriptor, &event) != 0) return fail(Fault::Exhausted, Layer::Mdms, CoapError::NoThread, errno);
    addresses.push_back(addressOf(endpoint, listen->secure));
    widenReceiveBuffer(addresses.back());
    listeners.push_back(std::move(listener));
    return {};
}

void CoapServer::Impl::addResource(coap_context_t* context, const char* path, coap_request_t method, coap_method_handler_t handler,
                                   std::initializer_list<std::pair<const char*, const char*>> attributes) {
    coap_resource_t* resource = coap_resource_init(coap_make_str_const(path), COAP_RESOURCE_FLAGS_NOTIFY_NON);
    coap_register_request_handler(resource, method, handler);
    for (const auto& [key, value] : attributes) {
        coap_str_const_t* keyText = coap_make_str_const(key);
        coap_str_const_t* valueText = coap_new_str_const(reinterpret_cast<const std::uint8_t*>(value), std::char_traits<char>::length(value));
        coap_add_attr(resource, keyText, valueText, 0);
        coap_delete_str_const(valueText);
    }
    coap_add_resource(context, resource);
}

void CoapServer::Impl::addResources(coap_context_t* context) {
    addResource(context, "push", COAP_REQUEST_POST,
                [](coap_resource_t*, coap_session_t* session, const coap_pdu_t* request, const coap_string_t*, coap_pdu_t* response) {
                    of(session).push(session, request, response, false);
                },
                {{"ct", "42"}, {"rt", "\"ami.push\""}, {"title", "\"DLMS wrapper frame and CRC-32\""}});
    addResource(context, "senml", COAP_REQUEST_POST,
                [](coap_resource_t*, coap_session_t* session, const coap_pdu_t* request, const coap_string_t*, coap_pdu_t* response) {
                    of(session).push(session, request, response, true);
                },
                {{"ct", "\"110 112\""}, {"rt", "\"ami.senml\""}, {"title", "\"Sensor measurement lists\""}});
    addResource(context, "health", COAP_REQUEST_GET,
                [](coap_resource_t*, coap_session_t* session, const coap_pdu_t*, const coap_string_t*, coap_pdu_t* response) {
                    Impl& self = of(session);
                    self.counters.add(CoapCount::Requests);
                    if (self.writer->healthy()) fill(response, {coapCode(205), "ok", 5, {}});
                    else fill(response, {coapCode(503), "storage: the last transaction failed", busyMaxAge, {}});
                },
                {{"ct", "0"}, {"rt", "\"ami.health\""}});
}

// --- the thread

void CoapServer::Impl::run() {
    std::array<epoll_event, 8> events{};
    while (!stopping.load()) {
        int timeout = 1000;
        now = std::chrono::steady_clock::now();
        if (!deadlines.empty()) {
            const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadlines.front().first - now).count();
            timeout = static_cast<int>(std::clamp<std::int64_t>(left, 0, timeout));
        }
        const int ready = ::epoll_wait(outer, events.data(), static_cast<int>(events.size()), timeout);
        now = std::chrono::steady_clock::now();
        for (int i = 0; i < ready; ++i) {
            const std::uint64_t which = events[static_cast<std::size_t>(i)].data.u64;
            if (which < listeners.size()) {
                pump(listeners[which]);
                continue;
            }
            std::uint64_t count = 0;
            [[maybe_unused]] const auto got = ::read(wakeUp, &count, sizeof count);
            answerDone();
        }
        acknowledgeOverdue();
    }
    // Nothing new is read; what waits for the storage is still answered.
    const Instant patience = std::chrono::steady_clock::now() + 4s;
    while (!waitings.empty() && std::chrono::steady_clock::now() < patience) {
        ::epoll_wait(outer, events.data(), 1, 20);
        std::uint64_t count = 0;
        [[maybe_unused]] const auto got = ::read(wakeUp, &count, sizeof count);
        answerDone();
    }
}

/// epoll reports a socket once however many datagrams wait in it, and libcoap reads one for a report and then looks at every session.
/// A socket that had more than was read is reported to it several times at once.
void CoapServer::Impl::pump(Listener& listener) {
    std::array<epoll_event, 4> reported{};
    const int count = ::epoll_wait(listener.descriptor, reported.data(), static_cast<int>(reported.size()), 0);
    if (count <= 0) return;
    std::vector<epoll_event> events;
    for (int i = 0; i < count; ++i) {
        const epoll_event& event = reported[static_cast<std::size_t>(i)];
        events.insert(events.end(), event.data.ptr ? listener.fan : 1, event);
    }
    const std::uint64_t before = handled;
    coap_io_do_epoll(listener.context.get(), events.data(), events.size());
    listener.fan = handled - before >= listener.fan ? std::min(listener.fan * 2, largestFan) : std::max<std::size_t>(listener.fan / 2, 1);
}

void CoapServer::Impl::answerDone() {
    std::vector<PushDone> done;
    writer->takeDone(done);
    for (const PushDone& push : done) {
        CoapAnswer answer;
        switch (push.how) {
            case PushDone::How::Stored:
                counters.add(CoapCount::PushesStored);
                answer.code = coapCode(204);
                break;
            case PushDone::How::Kept:
                answer = {coapCode(204), std::string("kept raw: ") + name(push.doubt), {}, {}};
                break;
            case PushDone::How::Blocked: answer = {coapCode(403), "blocked: this client is not accepted any more", {}, {}}; break;
            case PushDone::How::Failed:
                counters.add(CoapCount::StorageFailed);
                answer = {coapCode(503), "storage: try again", busyMaxAge, {}};
                break;
        }
        if (push.counter && (push.how == PushDone::How::Stored || push.how == PushDone::How::Kept)) decoder->commit(push.protectedBy, *push.counter);
        const auto found = waitings.find(push.id);
        if (found == waitings.end()) continue;
        Waiting& waiting = found->second;
        answer.block1 = waiting.block1;
        if (auto* exchange = exchanges.find(waiting.key, waiting.serial)) exchange->answer = answer;
        send(waiting, answer);
        coap_session_release(waiting.session);
        waitings.erase(found);
    }
}

void CoapServer::Impl::acknowledgeOverdue() {
    while (!deadlines.empty() && deadlines.front().first <= now) {
        const auto found = waitings.find(deadlines.front().second);
        deadlines.pop_front();
        if (found == waitings.end() || !found->second.confirmable) continue;
        Waiting& waiting = found->second;
        coap_pdu_t* empty = coap_pdu_init(COAP_MESSAGE_ACK, COAP_EMPTY_CODE, waiting.key.messageId, 0);
        if (empty) coap_send(waiting.session, empty);
        waiting.acknowledged = true;
        if (auto* exchange = exchanges.find(waiting.key, waiting.serial)) exchange->acknowledged = true;
        counters.add(CoapCount::SlowAnswers);
    }
}

void CoapServer::Impl::send(Waiting& waiting, const CoapAnswer& answer) {
    coap_pdu_type_t type = COAP_MESSAGE_NON;
    coap_mid_t messageId = waiting.key.messageId;
    if (waiting.confirmable) type = waiting.acknowledged ? COAP_MESSAGE_CON : COAP_MESSAGE_ACK;
    if (type != COAP_MESSAGE_ACK) messageId = coap_new_message_id(waiting.session);
    coap_pdu_t* response = coap_pdu_init(type, COAP_EMPTY_CODE, messageId, coap_session_max_pdu_size(waiting.session));
    if (!response) return;
    coap_add_token(response, waiting.tokenOctets, waiting.token.data());
    fill(response, answer);
    coap_send(waiting.session, response);
    if (type != COAP_MESSAGE_CON) return;
    coap_tick_t ticks = 0;
    coap_ticks(&ticks);
    coap_io_prepare_epoll(coap_session_get_context(waiting.session), ticks);
}

/// Keys that were taken out of the file end with the next request of their client; new ones work from the next handshake on.
void CoapServer::Impl::reloadPsk() {
    if (settings.pskFile.empty() || now - pskAsked < pskReload) return;
    pskAsked = now;
    struct stat status {};
    if (::stat(settings.pskFile.c_str(), &status) != 0) return;
    if (status.st_mtim.tv_sec == pskChanged.tv_sec && status.st_mtim.tv_nsec == pskChanged.tv_nsec) return;
    pskChanged = status.st_mtim;
    auto file = PskFile::read(settings.pskFile);
    if (!file) {
        say("Keys Refused", {{"reason", "PSK file has changed and cannot be used; the keys from before stay"}}, true);
        return;
    }
    psk = std::move(*file);
    ++pskVersion;
    say("Keys Read", {{"identities", std::to_string(psk->size())}});
}

// --- libcoap's calls

int CoapServer::Impl::onEvent(coap_session_t* session, coap_event_t event) {
    Impl& self = of(session);
    switch (event) {
        case COAP_EVENT_DTLS_CONNECTED: self.counters.add(CoapCount::Handshakes); break;
        case COAP_EVENT_DTLS_ERROR: self.counters.add(CoapCount::HandshakesRefused); break;
        case COAP_EVENT_SERVER_SESSION_DEL:
            if (const auto found = self.peers.find(session); found != self.peers.end()) {
                self.collecting -= found->second->body.waiting();
                self.peers.erase(found);
            }
            break;
        default: break;
    }
    return 0;
}

const coap_bin_const_t* CoapServer::Impl::onIdentity(coap_bin_const_t* identity, coap_session_t*, void* argument) {
    Impl& self = *static_cast<Impl*>(argument);
    self.reloadPsk();
    const PskFile::Entry* entry = self.psk->find({reinterpret_cast<const char*>(identity->s), identity->length});
    if (!entry) return nullptr;
    self.offeredKey = {entry->key.view().size(), entry->key.view().data()};
    return &self.offeredKey;
}

Peer& CoapServer::Impl::peerOf(coap_session_t* session) {
    auto& peer = peers[session];
    if (!peer) {
        peer = std::make_unique<Peer>(settings.ratePerSecond, settings.burst);
        peer->endpoint = remoteOf(session);
    }
    if (peer->identified && !peer->byCertificate && peer->sender.authenticated && peer->pskVersion != pskVersion) peer->identified = false;
    if (!peer->identified) identify(session, *peer);
    return *peer;
}

void CoapServer::Impl::identify(coap_session_t* session, Peer& peer) {
    peer.identified = true;
    peer.known = false;
    peer.sender = {};
    peer.sender.address = peer.endpoint.address;
    if (coap_session_get_proto(session) != COAP_PROTO_DTLS) {
        peer.known = std::any_of(allowed.begin(), allowed.end(), [&](const AddressPrefix& p) { return p.covers(peer.endpoint.address); });
        peer.sender.name = "plain " + textOf(peer.endpoint);
        // The port changes with every restart of a sender; the address is who it is.
        peer.sender.lfdi = lfdiOfName("plain " + toHex(peer.endpoint.address));
        return;
    }
    const DtlsPeer found = dtlsPeerOf(session);
    if (!found.certificate.empty()) {
        peer.byCertificate = true;
        peer.sender.lfdi = mdms::lfdi(found.certificate);
        peer.sender.name = "certificate " + peer.sender.lfdi;
        peer.sender.rights = certificateRights.of(peer.sender.lfdi, found.commonName);
        peer.known = peer.sender.authenticated = true;
    } else if (const PskFile::Entry* entry = psk && !found.pskIdentity.empty() ? psk->find(found.pskIdentity) : nullptr) {
        peer.pskVersion = pskVersion;
        peer.sender.name = "psk:" + found.pskIdentity;
        peer.sender.lfdi = lfdiOfName(peer.sender.name);
        peer.sender.rights = entry->rights;
        peer.known = peer.sender.authenticated = true;
    }
}

// --- requests

void CoapServer::Impl::push(coap_session_t* session, const coap_pdu_t* request, coap_pdu_t* response, bool isSenMl) {
    ++handled;
    counters.add(CoapCount::Requests);
    reloadPsk();
    Peer& peer = peerOf(session);
    const RequestOptions options = optionsOf(request);

    MessageDigest digest;
    const std::uint8_t kind[] = {static_cast<std::uint8_t>(coap_pdu_get_type(request)), static_cast<std::uint8_t>(isSenMl ? 1 : 0)};
    digest.add(kind);
    digest.add(tokenOf(request));
    const std::uint32_t block = options.block1.value_or(~std::uint32_t{0});
    digest.add({reinterpret_cast<const std::uint8_t*>(&block), sizeof block});
    digest.add(payloadOf(request));

    const ExchangeMemory::Key key{peer.endpoint, static_cast<std::uint16_t>(coap_pdu_get_mid(request))};
    if (const auto* exchange = exchanges.find(key, digest.value(), now)) {
        counters.add(CoapCount::DuplicateMids);
        if (exchange->acknowledged) return;  // libcoap sends the empty acknowledgement again
        if (exchange->answer.code == 0) holdBack(response);
        else fill(response, exchange->answer);
        return;
    }
    auto* exchange = exchanges.begin(key, digest.value(), now);
    const auto answer = judge(session, request, peer, options, isSenMl, key, exchange->serial);
    if (!answer) {
        holdBack(response);
        return;
    }
    exchange->answer = *answer;
    fill(response, *answer);
    if (answer->code >= coapCode(400)) {
        say("Refused", {{"reason", answer->diagnostic.substr(0, answer->diagnostic.find(':'))}, {"code", std::to_string(answer->code >> 5) + "." + std::to_string(answer->code & 0x1F)},
                        {"client", peer.sender.lfdi}, {"peer", textOf(peer.endpoint)}}, true);
    }
}

/// The answer that can be given at once; nothing when the push went to the storage.
std::optional<CoapAnswer> CoapServer::Impl::judge(coap_session_t* session, const coap_pdu_t* request, Peer& peer, const RequestOptions& options,
                                                  bool isSenMl, const ExchangeMemory::Key& key, std::uint64_t serial) {
    if (!peer.known) {
        if (peer.sender.authenticated || coap_session_get_proto(session) == COAP_PROTO_DTLS) {
            return counted(CoapCount::NotAllowed, {coapCode(401), "identity: no certificate and no pre-shared key that is known", {}, {}});
        }
        return counted(CoapCount::NotAllowed, {coapCode(403), "plain: this address may not send without DTLS", {}, {}});
    }
    if (options.count > coaplimits::options) return counted(CoapCount::BadFrames, {coapCode(400), "options: more than 64", {}, {}});
    if (const std::uint32_t wait = peer.limit.take(now)) {
        return counted(CoapCount::RateLimited, {coapCode(429), "rate: too many requests of one client", wait, {}});
    }
    const std::uint32_t format = options.contentFormat.value_or(isSenMl ? senMlJson : octetStream);
    if (isSenMl ? format != senMlJson && format != senMlCbor : format != octetStream) {
        return CoapAnswer{coapCode(415), isSenMl ? "content-format: 110 or 112" : "content-format: 42", {}, {}};
    }
    BytesView body = payloadOf(request);
    BodyCollector::Outcome collected;
    if (options.block1) {
        const std::size_t before = peer.body.waiting();
        if (collecting - before + body.size() > settings.collecting) {
            return counted(CoapCount::QueueFull, {coapCode(503), "busy: too many unfinished bodies", busyMaxAge, {}});
        }
        MessageDigest scope;
        scope.add(options.requestTag);
        const std::uint8_t resource[] = {static_cast<std::uint8_t>(isSenMl), static_cast<std::uint8_t>(format)};
        scope.add(resource);
        collected = peer.body.add(scope.value(), Block1::of(*options.block1), body, now);
        collecting = collecting - before + peer.body.waiting();
        if (collected.answer) {
            if (collected.answer->code == coapCode(408)) counters.add(CoapCount::IncompleteBodies);
            if (collected.answer->code == coapCode(413)) counters.add(CoapCount::TooLarge);
            if (collected.answer->code == coapCode(400)) counters.add(CoapCount::BadFrames);
            return collected.answer;
        }
        body = collected.body;
    }
    const UtcTime wall = wallClock();
    PushVerdict verdict = isSenMl ? decoder->senMl(body, format == senMlCbor, peer.sender, wall) : decoder->frame(body, peer.sender, peer.blocks, wall);
    if (verdict.kind == PushVerdict::Kind::Answer) {
        if (verdict.count) counters.add(*verdict.count);
        // Blocks that make a damaged frame are asked for as RFC 7959 has it: from number 0.
        if (verdict.count == CoapCount::BadCrc && options.block1) verdict.answer.code = coapCode(408);
        verdict.answer.block1 = options.block1;
        return verdict.answer;
    }

    PushJob job;
    job.id = ++nextId;
    job.client = {peer.sender.lfdi, peer.sender.name};
    job.mayBeBlocked = peer.byCertificate;
    Bytes identified = toBytes(peer.sender.lfdi);
    append(identified, body);
    const auto sha = crypto::sha256(identified);
    job.digest.assign(sha.begin(), sha.end());
    job.readings = std::move(verdict.readings);
    if (verdict.kind == PushVerdict::Kind::DeadLetter) {
        job.doubt = verdict.doubt;
        job.raw.assign(body.begin(), body.end());
        say("Kept Raw", {{"reason", name(verdict.doubt)}, {"client", peer.sender.lfdi}, {"peer", textOf(peer.endpoint)}});
    }
    job.protectedBy = std::move(verdict.protectedBy);
    job.counter = verdict.counter;
    const std::uint64_t id = job.id;
    if (!writer->submit(std::move(job))) {
        return counted(CoapCount::QueueFull, {coapCode(503), "busy: the storage is behind", busyMaxAge, options.block1});
    }
    remember(session, request, key, serial, id);
    waitings[id].block1 = options.block1;
    return std::nullopt;
}

void CoapServer::Impl::remember(coap_session_t* session, const coap_pdu_t* request, const ExchangeMemory::Key& key, std::uint64_t serial,
                                std::uint64_t id) {
    Waiting waiting;
    waiting.session = coap_session_reference(session);
    waiting.key = key;
    waiting.serial = serial;
    waiting.confirmable = coap_pdu_get_type(request) == COAP_MESSAGE_CON;
    const BytesView token = tokenOf(request);
    waiting.tokenOctets = static_cast<std::uint8_t>(std::min(token.size(), waiting.token.size()));
    std::copy_n(token.begin(), waiting.tokenOctets, waiting.token.begin());
    deadlines.emplace_back(now + settings.piggyback, id);
    waitings.emplace(id, waiting);
}

// --- the server

CoapServer::CoapServer() = default;
CoapServer::~CoapServer() = default;

Result<std::unique_ptr<CoapServer>> CoapServer::start(CoapSettings settings, std::unique_ptr<HesStorage> storage, Log log, std::string* where) {
    startLibcoap();
    std::unique_ptr<CoapServer> server(new CoapServer);
    server->impl_ = std::make_unique<Impl>(std::move(settings));
    Impl& impl = *server->impl_;
    impl.log = std::move(log);
    if (auto prepared = impl.prepare(where); !prepared) return Unexpected(prepared.error());
    impl.writer = std::make_unique<PushWriter>(std::move(storage), impl.settings.writer, impl.counters, [&impl] { impl.poke(); });
    for (std::size_t i = 0; i < impl.settings.listen.size(); ++i) {
        if (auto listening = impl.listen(i, where); !listening) return Unexpected(listening.error());
    }
    if (where) where->clear();
    for (std::size_t i = 0; i < impl.listeners.size(); ++i) {
        if (impl.listeners[i].secure) continue;
        std::string from;
        for (const std::string& prefix : impl.settings.allowedFrom) from += (from.empty() ? "" : ", ") + prefix;
        impl.say("Plain CoAP", {{"address", impl.addresses[i]}, {"from", from.empty() ? "this computer alone" : from}, {"note", "nobody is authenticated"}});
    }
    impl.thread = std::thread([&impl] { impl.run(); });
    return server;
}

const std::vector<std::string>& CoapServer::addresses() const { return impl_->addresses; }
std::shared_ptr<const CoapCounters> CoapServer::counters() const { return impl_->shared; }
std::size_t CoapServer::waiting() const { return impl_->writer->waiting(); }

}  // namespace ami::app
