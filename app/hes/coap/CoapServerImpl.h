#pragma once

#include <sys/types.h>
#include <time.h>

#include <array>
#include <atomic>
#include <deque>
#include <initializer_list>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <unordered_map>
#include <utility>
#include <vector>

#include "app/push/body/AddressPrefix.h"
#include "app/hes/coap/BodyCollector.h"
#include "app/push/ClientRate.h"
#include "app/hes/coap/CoapContext.h"
#include "app/hes/coap/CoapServer.h"
#include "app/hes/coap/ExchangeMemory.h"
#include "app/push/PushDecoder.h"
#include "app/hes/coap/PushWriter.h"
#include "app/keys/PskFile.h"

namespace ami::app {

/// One client as libcoap's session shows it.
struct CoapPeer {
    CoapPeer(double rate, double burst) : limit(rate, burst) {}
    CoapEndpoint endpoint{};
    PushSender sender{};
    bool identified = false;
    bool known = false;            ///< the sender may send at all
    bool byCertificate = false;
    std::uint64_t pskVersion = 0;  ///< of the PSK file that it was identified with
    std::shared_ptr<const hal::CoapPeerCertificate> certificate{};
    std::uint64_t listsVersion = 0;  ///< of the revocation lists that were asked last
    bool revoked = false;
    ClientRate limit;
    BodyCollector body;
    PushBlocks blocks;
};

/// A request that waits for the storage.
struct CoapWaiting {
    coap_session_t* session = nullptr;  ///< referenced
    ExchangeMemory::Key key{};
    std::uint64_t serial = 0;
    bool confirmable = true;
    bool acknowledged = false;
    std::optional<std::uint32_t> block1{};
    std::array<std::uint8_t, 8> token{};
    std::uint8_t tokenOctets = 0;
};

/// The server's parts: libcoap, its sessions, and what is under way. All of it belongs to the server's thread once that runs.
class CoapServer::Impl {
public:
    struct Listener {
        ContextPointer context;
        bool secure = false;
        int descriptor = -1;
        std::size_t fan = 1;  ///< datagrams that are read for one report of epoll
    };

    explicit Impl(CoapSettings given) : settings(std::move(given)), exchanges(settings.exchanges), lists(settings.revoked) {}

    ~Impl();

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
    std::mutex listsGuard;
    RevokedCheck lists;            ///< guarded
    std::atomic<std::uint64_t> listsVersion{1};
    std::unique_ptr<PushDecoder> decoder;
    std::unique_ptr<PushWriter> writer;
    std::vector<std::string> addresses;
    std::vector<Listener> listeners;
    std::unordered_map<coap_session_t*, std::unique_ptr<CoapPeer>> peers;
    std::unordered_map<std::uint64_t, CoapWaiting> waitings;
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
    /// Wakes the thread; from any thread.
    void poke() const;

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

    CoapPeer& peerOf(coap_session_t* session);
    void identify(coap_session_t* session, CoapPeer& peer);
    /// Whether an authority took back what the peer proves itself with.
    bool isRevoked(CoapPeer& peer);
    void push(coap_session_t* session, const coap_pdu_t* request, coap_pdu_t* response, bool isSenMl);
    std::optional<CoapAnswer> judge(coap_session_t* session, const coap_pdu_t* request, CoapPeer& peer, const RequestOptions& options, bool isSenMl,
                                    const ExchangeMemory::Key& key, std::uint64_t serial);
    CoapAnswer counted(CoapCount count, CoapAnswer answer) {
        counters.add(count);
        return answer;
    }
    void remember(coap_session_t* session, const coap_pdu_t* request, const ExchangeMemory::Key& key, std::uint64_t serial, std::uint64_t id);
    void send(CoapWaiting& waiting, const CoapAnswer& answer);

    static Impl& of(coap_session_t* session) { return *static_cast<Impl*>(coap_get_app_data(coap_session_get_context(session))); }
    static int onEvent(coap_session_t* session, coap_event_t event);
    static const coap_bin_const_t* onIdentity(coap_bin_const_t* identity, coap_session_t* session, void* self);
};

}  // namespace ami::app
