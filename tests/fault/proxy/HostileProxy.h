#pragma once

#include <atomic>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <random>
#include <string>
#include <thread>
#include <vector>

#include "app/hes/TrainingCertificates.h"

struct ssl_ctx_st;
struct ssl_st;

namespace ami::test {

/// What the proxy did. A run in which nothing of it happened proves nothing.
struct HostileDeeds {
    std::atomic<std::uint64_t> connections{0}, passed{0}, dropped{0};
    std::atomic<std::uint64_t> cutToServer{0}, cutToClient{0};   ///< after a random octet of that direction
    std::atomic<std::uint64_t> stalled{0}, delayed{0}, octetByOctet{0};
    std::atomic<std::uint64_t> doubledAtOnce{0};      ///< the same request on a second connection while the first is in work
    std::atomic<std::uint64_t> replayed{0};           ///< a request sent again after its answer, also much later
    std::atomic<std::uint64_t> answersLost{0};        ///< the head-end answered, the client never saw it
    std::atomic<std::uint64_t> orphaned{0};           ///< the client was cut off while the head-end worked
    std::atomic<std::uint64_t> ciphertextReplayed{0}; ///< recorded TLS octets sent again; TLS refuses them
    std::atomic<std::uint64_t> answered200{0}, answered409{0}, answeredOther{0};   ///< to doubles and replays
};

/// A proxy on loopback between one client and the head-end that does with each connection what its seed says. Most connections are octets to it; some it opens
/// with the keys of both sides, which it is given, so that it can send whole requests again: TLS keeps a real attacker from that, but a client that
/// tries again, a balancer or a bus does the same.
class HostileProxy {
public:
    HostileProxy(std::uint16_t target, const app::TrainingFiles& files, std::uint64_t seed);
    ~HostileProxy();
    HostileProxy(const HostileProxy&) = delete;
    HostileProxy& operator=(const HostileProxy&) = delete;

    std::uint16_t port() const { return port_; }
    const HostileDeeds& deeds() const { return deeds_; }

private:
    struct Connection;
    class Tls;
    enum class Deed { Pass, Drop, CutToServer, CutToClient, Stall, Delay, OctetByOctet, Open };
    using Random = std::mt19937_64;

    void serve();
    void handle(int client, Random random);
    void pump(int client, int server, Deed deed, Random& random);
    void openUp(int client, int server, Random& random);
    bool exchange(Tls& client, Tls& server, const std::string& request, Random& random);
    void remember(std::string request);
    std::string recall(Random& random);
    void sendAgain(const std::string& request);
    void playAgain(const std::vector<char>& octets);
    int connectToServer() const;

    std::uint16_t target_;
    std::uint64_t seed_;
    std::uint16_t port_ = 0;
    int listener_ = -1;
    std::shared_ptr<ssl_ctx_st> asServer_, asClient_;
    HostileDeeds deeds_;
    std::mutex mutex_;
    std::deque<std::string> requests_;
    std::vector<std::thread> threads_;
    std::atomic<bool> stopping_{false};
    std::thread thread_;
};

}  // namespace ami::test
