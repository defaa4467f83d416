#include "hal/coap/CoapClient.h"

#include <arpa/inet.h>
#include <coap3/coap.h>
#include <netdb.h>

#include <QSocketNotifier>
#include <QTimer>
#include <charconv>
#include <cstring>
#include <deque>
#include <utility>

#include "hal/transport/Transport.h"

namespace ami::hal {

namespace {

void nowhere(coap_log_t, const char*) {}

Unexpected failed(TransportError code, std::int64_t detail = 0) {
    const Fault fault = code == TransportError::TimedOut ? Fault::TimedOut : code == TransportError::Refused ? Fault::Refused : Fault::LinkLost;
    return fail(fault, Layer::Transport, code, detail);
}

struct ContextDeleter { void operator()(coap_context_t* context) const { coap_free_context(context); } };

}  // namespace

std::optional<CoapUrl> CoapUrl::parse(const std::string& text) {
    CoapUrl url;
    std::string_view rest = text;
    if (rest.starts_with("coaps://")) {
        url.secure = true;
        url.port = 5684;
        rest.remove_prefix(8);
    } else if (rest.starts_with("coap://")) {
        rest.remove_prefix(7);
    } else {
        return std::nullopt;
    }
    const std::size_t slash = std::min(rest.find('/'), rest.size());
    std::string_view authority = rest.substr(0, slash);
    std::string_view path = rest.substr(slash);
    std::string_view port;
    if (!authority.empty() && authority.front() == '[') {
        const std::size_t end = authority.find(']');
        if (end == std::string_view::npos) return std::nullopt;
        url.host = authority.substr(1, end - 1);
        // RFC 6874 writes the zone's sign as %25.
        if (const std::size_t zone = url.host.find("%25"); zone != std::string::npos) url.host.erase(zone + 1, 2);
        port = authority.substr(end + 1);
    } else {
        const std::size_t colon = std::min(authority.find(':'), authority.size());
        url.host = authority.substr(0, colon);
        port = authority.substr(colon);
    }
    if (url.host.empty()) return std::nullopt;
    if (!port.empty()) {
        const auto read = std::from_chars(port.data() + 1, port.data() + port.size(), url.port);
        if (port.front() != ':' || port.size() < 2 || read.ec != std::errc() || read.ptr != port.data() + port.size()) return std::nullopt;
    }
    while (!path.empty()) {
        path.remove_prefix(1);
        const std::size_t end = std::min(path.find('/'), path.size());
        if (end > 0) url.path.emplace_back(path.substr(0, end));
        path.remove_prefix(end);
    }
    return url;
}

class CoapClient::Impl {
public:
    struct Exchange { CoapRequest request; Reply reply; Bytes token{}; };

    explicit Impl(CoapClient& owner) : owner_(owner) {
        coap_startup();
        coap_set_log_handler(nowhere);
        coap_set_log_level(LOG_EMERG);
        coap_dtls_set_log_level(LOG_EMERG);
        deadline.setSingleShot(true);
        QObject::connect(&deadline, &QTimer::timeout, &owner_, [this] { end(failed(TransportError::TimedOut)); });
    }
    ~Impl() { drop(); }

    CoapUrl server;
    std::optional<CoapPsk> psk;
    std::deque<Exchange> waiting;   ///< the first one is under way
    bool running = false;
    QTimer deadline;

    void next() {
        if (running || waiting.empty()) return;
        running = true;
        deadline.start(waiting.front().request.deadline);
        if (auto sent = send(); !sent) {
            const Error error = sent.error();
            QTimer::singleShot(0, &owner_, [this, error] { end(Unexpected(error)); });
        }
    }

private:
    static Impl& of(coap_session_t* session) { return *static_cast<Impl*>(coap_get_app_data(coap_session_get_context(session))); }

    Result<void> connect() {
        if (session_) return {};
        addrinfo hints{};
        hints.ai_socktype = SOCK_DGRAM;
        addrinfo* found = nullptr;
        const int looked = ::getaddrinfo(server.host.c_str(), std::to_string(server.port).c_str(), &hints, &found);
        if (looked != 0) return failed(TransportError::Unreachable, looked);
        coap_address_t address;
        coap_address_init(&address);
        address.size = static_cast<socklen_t>(found->ai_addrlen);
        std::memcpy(&address.addr, found->ai_addr, found->ai_addrlen);
        ::freeaddrinfo(found);
        context_.reset(coap_new_context(nullptr));
        if (!context_) return failed(TransportError::System);
        coap_context_t* context = context_.get();
        coap_set_app_data(context, this);
        coap_context_set_block_mode(context, COAP_BLOCK_USE_LIBCOAP | COAP_BLOCK_SINGLE_BODY);
        coap_register_response_handler(context, &Impl::onResponse);
        coap_register_nack_handler(context, &Impl::onNack);
        coap_register_event_handler(context, &Impl::onEvent);
        if (server.secure) {
            if (!psk) return failed(TransportError::Refused);
            coap_dtls_cpsk_t cpsk{};
            cpsk.version = COAP_DTLS_CPSK_SETUP_VERSION;
            cpsk.psk_info.identity = {psk->identity.size(), reinterpret_cast<const std::uint8_t*>(psk->identity.data())};
            cpsk.psk_info.key = {psk->key.size(), psk->key.data()};
            session_ = coap_new_client_session_psk2(context, nullptr, &address, COAP_PROTO_DTLS, &cpsk);
        } else {
            session_ = coap_new_client_session(context, nullptr, &address, COAP_PROTO_UDP);
        }
        if (!session_) return failed(TransportError::Unreachable);
        notifier_ = std::make_unique<QSocketNotifier>(coap_context_get_coap_fd(context), QSocketNotifier::Read);
        QObject::connect(notifier_.get(), &QSocketNotifier::activated, &owner_, [this] { process(); });
        return {};
    }

    Result<void> send() {
        if (auto connected = connect(); !connected) return connected;
        Exchange& exchange = waiting.front();
        coap_pdu_t* pdu = coap_new_pdu(COAP_MESSAGE_CON, static_cast<coap_pdu_code_t>(exchange.request.code), session_);
        if (!pdu) return failed(TransportError::System);
        std::size_t octets = 0;
        std::uint8_t token[8];
        coap_session_new_token(session_, &octets, token);
        exchange.token.assign(token, token + octets);
        coap_add_token(pdu, octets, token);
        for (const std::string& part : exchange.request.path) {
            coap_add_option(pdu, COAP_OPTION_URI_PATH, part.size(), reinterpret_cast<const std::uint8_t*>(part.data()));
        }
        if (exchange.request.contentFormat) {
            std::uint8_t value[4];
            const auto size = coap_encode_var_safe(value, sizeof value, *exchange.request.contentFormat);
            coap_add_option(pdu, COAP_OPTION_CONTENT_FORMAT, size, value);
        }
        if (!exchange.request.payload.empty()) {
            // The octets stay where they are until the exchange is over.
            coap_add_data_large_request(session_, pdu, exchange.request.payload.size(), exchange.request.payload.data(), nullptr, nullptr);
        }
        if (coap_send(session_, pdu) == COAP_INVALID_MID) return failed(TransportError::Refused);
        process();
        return {};
    }

    void process() {
        if (!context_) return;
        coap_io_process(context_.get(), COAP_IO_NO_WAIT);
        // Whatever ended the exchange did so inside libcoap; the answer goes out when that is left.
        if (!outcome_) return;
        auto outcome = std::move(*outcome_);
        outcome_.reset();
        end(std::move(outcome));
    }

    void end(Result<CoapResponse> outcome) {
        if (!running || waiting.empty()) return;
        deadline.stop();
        running = false;
        Exchange exchange = std::move(waiting.front());
        waiting.pop_front();
        if (!outcome) drop();
        exchange.reply(std::move(outcome));
        next();
    }

    /// What is still queued in a session that failed would be sent for ever.
    void drop() {
        notifier_.reset();
        outcome_.reset();
        if (session_) coap_session_release(session_);
        session_ = nullptr;
        context_.reset();
    }

    static coap_response_t onResponse(coap_session_t* session, const coap_pdu_t*, const coap_pdu_t* received, const coap_mid_t) {
        Impl& self = of(session);
        const coap_bin_const_t token = coap_pdu_get_token(received);
        if (!self.running || self.waiting.empty() || Bytes(token.s, token.s + token.length) != self.waiting.front().token) return COAP_RESPONSE_OK;
        CoapResponse response;
        response.code = static_cast<std::uint8_t>(coap_pdu_get_code(received));
        coap_opt_iterator_t iterator;
        if (const coap_opt_t* option = coap_check_option(received, COAP_OPTION_MAXAGE, &iterator)) {
            response.maxAge = coap_decode_var_bytes(coap_opt_value(option), coap_opt_length(option));
        }
        if (const coap_opt_t* option = coap_check_option(received, COAP_OPTION_CONTENT_FORMAT, &iterator)) {
            response.contentFormat = static_cast<std::uint16_t>(coap_decode_var_bytes(coap_opt_value(option), coap_opt_length(option)));
        }
        std::size_t size = 0;
        const std::uint8_t* data = nullptr;
        std::size_t offset = 0;
        std::size_t total = 0;
        if (coap_get_data_large(received, &size, &data, &offset, &total) != 0) response.payload.assign(data, data + size);
        self.outcome_ = Result<CoapResponse>(std::move(response));
        return COAP_RESPONSE_OK;
    }

    static void onNack(coap_session_t* session, const coap_pdu_t*, const coap_nack_reason_t reason, const coap_mid_t) {
        Impl& self = of(session);
        if (!self.running || self.outcome_) return;
        switch (reason) {
            case COAP_NACK_TOO_MANY_RETRIES: self.outcome_ = Result<CoapResponse>(failed(TransportError::TimedOut)); break;
            case COAP_NACK_RST: case COAP_NACK_ICMP_ISSUE: case COAP_NACK_TLS_FAILED:
                self.outcome_ = Result<CoapResponse>(failed(TransportError::Refused, reason));
                break;
            default: self.outcome_ = Result<CoapResponse>(failed(TransportError::Unplugged, reason)); break;
        }
    }

    static int onEvent(coap_session_t* session, const coap_event_t event) {
        Impl& self = of(session);
        if (self.running && !self.outcome_ && (event == COAP_EVENT_DTLS_CLOSED || event == COAP_EVENT_DTLS_ERROR)) {
            self.outcome_ = Result<CoapResponse>(failed(TransportError::Refused, event));
        }
        return 0;
    }

    CoapClient& owner_;
    std::unique_ptr<coap_context_t, ContextDeleter> context_;
    coap_session_t* session_ = nullptr;
    std::unique_ptr<QSocketNotifier> notifier_;
    std::optional<Result<CoapResponse>> outcome_;
};

CoapClient::CoapClient(CoapUrl server, std::optional<CoapPsk> psk, QObject* parent) : QObject(parent), impl_(std::make_unique<Impl>(*this)) {
    impl_->server = std::move(server);
    impl_->psk = std::move(psk);
}

CoapClient::~CoapClient() = default;

void CoapClient::request(CoapRequest request, Reply reply) {
    impl_->waiting.push_back({std::move(request), std::move(reply), {}});
    impl_->next();
}

std::size_t CoapClient::pending() const { return impl_->waiting.size(); }

}  // namespace ami::hal
