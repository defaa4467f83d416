#pragma once

#include <array>
#include <deque>
#include <map>
#include <unordered_map>

#include "hal/coap/CoapBodies.h"
#include "hal/coap/CoapHost.h"
#include "hal/coap/CoapNative.h"
#include "hal/coap/CoapSecrecy.h"
#include "protocol/base/Time.h"

namespace ami::hal {

struct CoapHost::Answer::Shared {
    std::weak_ptr<CoapHost::Impl*> host;
    std::uint64_t id = 0;
    bool given = false;
};

/// What libcoap knows and what is remembered of its peers.
class CoapHost::Impl {
public:
    /// One message as it was answered.
    struct Sent {
        enum class How : std::uint8_t { Waiting, Acknowledged, Silent, Answered } how = How::Waiting;
        std::uint8_t code = 0;
        std::vector<CoapOption> options{};
        Bytes payload{};
    };
    using Memory = CoapMessageMemory<Sent>;

    struct Peer {
        Peer(std::uint64_t number, CoapBodyBudget& budget) : serial(number), requests(budget), replies(budget) {}
        std::uint64_t serial;
        CoapWay way = CoapWay::Udp;
        CoapSocketAddress address{};
        std::string identity{};
        std::shared_ptr<const CoapPeerCertificate> certificate{};
        CoapBodyCollector requests;
        CoapBodyKeeper<CoapReply> replies;
    };

    /// How a reply is cut.
    struct Cut {
        std::uint64_t scope = 0;
        std::optional<CoapBlock> block1{}, block2{};
    };

    struct Waiting {
        coap_session_t* session = nullptr;  ///< referenced
        Memory::Key key{};
        Cut cut{};
        Bytes token{};
        Instant since{};
        bool confirmable = true;
        bool acknowledged = false;
    };

    explicit Impl(CoapHost::Limits given);
    ~Impl();

    Result<CoapSocketAddress> listen(CoapWay way, const CoapSocketAddress& address);
    Result<void> secure(PskLookup keys, std::string hint);
    Result<void> secure(const CoapCertificates& certificates);
    void observable(const std::string& path);
    void notify(const std::string& path);
    void process();
    void answer(std::uint64_t id, std::optional<CoapReply> reply);

    CoapHost::Limits limits;
    CoapHost::Handler handler;
    std::map<std::uint16_t, CoapHost::Handler> byPort;
    CoapHost::Counters counters;
    coap_context_t* context = nullptr;
    std::set<std::uint16_t> known;
    int outer = -1;
    std::shared_ptr<Impl*> alive = std::make_shared<Impl*>(this);

private:
    struct Call { std::uint64_t id = 0; bool given = false; std::optional<CoapReply> reply{}; };

    static Impl& of(const coap_session_t* session) { return *static_cast<Impl*>(coap_get_app_data(coap_session_get_context(session))); }
    static void onRequest(coap_resource_t* resource, coap_session_t* session, const coap_pdu_t* request, const coap_string_t*, coap_pdu_t* response);
    static int onEvent(coap_session_t* session, coap_event_t event);
    static int onCertificate(X509_STORE_CTX* chain, void* self);
    static const coap_bin_const_t* onIdentity(coap_bin_const_t* identity, coap_session_t* session, void* self);

    Peer& peerOf(coap_session_t* session);
    void addResource(const char* path, bool isObservable);
    void take(coap_session_t* session, const coap_pdu_t* request, coap_pdu_t* response, bool mustAnswer);
    const CoapHost::Handler& handlerFor(std::uint16_t port) const;
    /// The one message that carries @p reply, or its block that is asked for.
    Sent cut(Peer& peer, const coap_session_t* session, CoapReply reply, const Cut& cut);
    Sent cutKept(const CoapReply& reply, const Cut& cut) const;
    void send(Waiting& waiting, const Sent& sent);
    void acknowledgeOverdue();
    void arm();

    Instant now_{};
    std::string hint_;
    CoapCertificates certificates_;
    std::vector<SSL_CTX*> sslContexts_;
    PskLookup keys_;
    coap_bin_const_t offered_{};
    int timer_ = -1;
    CoapBodyBudget budget_;
    Memory memory_{4096, std::size_t{8} << 20};
    std::unordered_map<const coap_session_t*, std::unique_ptr<Peer>> peers_;
    std::map<std::string, coap_resource_t*> resources_;
    std::unordered_map<std::uint64_t, Waiting> waitings_;
    std::deque<std::pair<Instant, std::uint64_t>> toAcknowledge_, toForget_;
    Call* call_ = nullptr;
    std::uint64_t lastId_ = 0, lastPeer_ = 0, handled_ = 0;
};

}  // namespace ami::hal
