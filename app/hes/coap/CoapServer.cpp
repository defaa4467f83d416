#include "app/hes/coap/CoapServer.h"

#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <utility>

#include "app/hes/coap/CoapServerImpl.h"
#include "app/keys/SecretFile.h"
#include "app/keys/SystemRandom.h"
#include "app/push/PushTemplates.h"
#include "hal/coap/CoapSecrecy.h"

/// Starting and ending.
namespace ami::app {

CoapServer::Impl::~Impl() {
    stopping.store(true);
    poke();
    if (thread.joinable()) thread.join();
    writer.reset();
    for (auto& [id, waiting] : waitings) coap_session_release(waiting.session);
    for (Listener& listener : listeners) listener.context.reset();
    if (outer >= 0) ::close(outer);
    if (wakeUp >= 0) ::close(wakeUp);
}

void CoapServer::Impl::poke() const {
    const std::uint64_t one = 1;
    if (wakeUp >= 0) [[maybe_unused]] const auto written = ::write(wakeUp, &one, sizeof one);
}

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
    if (!listen) return fail(Fault::Misuse, Layer::Mdms, CoapError::BadCoapAddress, number);
    Listener listener;
    listener.secure = listen->secure;
    {
        const hal::MadeSslContexts made;
        listener.context.reset(coap_new_context(nullptr));
        if (listen->secure) hal::showChainOf(made.all, &settings.certificateFile);
    }
    coap_context_t* context = listener.context.get();
    if (!context) return fail(Fault::Exhausted, Layer::Mdms, CoapError::CannotServeCoap, number);
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
    if (!endpoint || listener.descriptor < 0) return fail(Fault::Refused, Layer::Mdms, CoapError::CannotServeCoap, number);
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
                    else fill(response, {coapCode(503), "storage: the last transaction failed", 5, {}});
                },
                {{"ct", "0"}, {"rt", "\"ami.health\""}});
}

CoapServer::CoapServer() = default;
CoapServer::~CoapServer() = default;

Result<std::unique_ptr<CoapServer>> CoapServer::start(CoapSettings settings, std::unique_ptr<HesStorage> storage, Log log, std::string* where) {
    hal::startLibcoap();
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
    if (const PushKeys* keys = impl.decoder->keys()) {
        for (const std::string& file : keys->passedOver()) impl.say("Key Passed Over", {{"file", file}, {"reason", "no meter-title"}});
    }
    impl.thread = std::thread([&impl] { impl.run(); });
    return server;
}

const std::vector<std::string>& CoapServer::addresses() const { return impl_->addresses; }
std::shared_ptr<const CoapCounters> CoapServer::counters() const { return impl_->shared; }
void CoapServer::setRevoked(RevokedCheck revoked) {
    const std::scoped_lock held(impl_->listsGuard);
    impl_->lists = std::move(revoked);
    ++impl_->listsVersion;
}
std::size_t CoapServer::waiting() const { return impl_->writer->waiting(); }

}  // namespace ami::app
