#pragma once

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "protocol/dlms/ClientSession.h"
#include "tests/support/MemoryLink.h"
#include "tests/support/ValueMeter.h"

namespace ami::test {

/// Client and server session joined through two MemoryLinks in virtual time, with a wire that a test can damage.
class Loopback {
public:
    enum class Fate { Deliver, Lose, Duplicate, Delay };
    struct Setup {
        dlms::ClientOptions client = {};
        dlms::ServerOptions server = {};
        std::optional<dlms::HdlcParameters> parameters = std::nullopt;
    };

    explicit Loopback(Setup setup) {
        auto near = std::make_unique<MemoryLink>(MemoryLink::Script{.parameters = setup.parameters});
        auto far = std::make_unique<MemoryLink>(MemoryLink::Script{.server = true, .peer = 16});
        clientLink = near.get();
        client = std::make_unique<dlms::ClientSession>(std::move(near), std::move(setup.client));
        server = std::make_unique<dlms::ServerSession>(std::move(far), meter, setup.server);
    }

    /// One APDU from either side to the other; false when nothing is under way.
    bool step() {
        collect(client->pollTransmit(now), toServer_);
        collect(server->pollTransmit(now), toClient_);
        if (!toServer_.empty()) {
            const Bytes apdu = take(toServer_);
            server->receive(apdu, now);
            return true;
        }
        if (!toClient_.empty()) {
            const Bytes apdu = take(toClient_);
            client->receive(apdu, now);
            return true;
        }
        return false;
    }

    /// Runs until nothing is awaited any more; deadlines pass without delay.
    void run() {
        for (int turns = 0; turns < 100000; ++turns) {
            if (step()) continue;
            const auto due = client->nextDeadline();
            if (!due) break;
            now = std::max(now, *due);
            client->handleDeadline(now);
        }
        while (auto event = client->pollEvent()) events.push_back(std::move(*event));
    }

    bool associate() {
        if (!client->associate(now)) return false;
        run();
        return client->isAssociated();
    }

    template <typename Kind>
    std::vector<Kind> all() const {
        std::vector<Kind> found;
        for (const auto& event : events) {
            if (const auto* wanted = std::get_if<Kind>(&event)) found.push_back(*wanted);
        }
        return found;
    }

    ValueMeter meter;
    Instant now{};
    MemoryLink* clientLink = nullptr;
    std::unique_ptr<dlms::ClientSession> client;
    std::unique_ptr<dlms::ServerSession> server;
    std::vector<dlms::ClientEvent> events;
    std::function<Fate()> fate = [] { return Fate::Deliver; };
    /// Looks at each APDU on the wire and may change it; an empty one is lost.
    std::function<void(Bytes& apdu, bool toServer)> tamper;
    int carried = 0;  ///< APDUs that were put on the wire

private:
    void collect(Bytes apdu, std::deque<Bytes>& queue) {
        if (apdu.empty()) return;
        ++carried;
        if (tamper) tamper(apdu, &queue == &toServer_);
        if (apdu.empty()) return;
        switch (fate()) {
            case Fate::Deliver: queue.push_back(std::move(apdu)); break;
            case Fate::Lose: return;
            case Fate::Duplicate:
                queue.push_back(apdu);
                queue.push_back(std::move(apdu));
                break;
            case Fate::Delay: delayed_ = std::pair(&queue, std::move(apdu)); return;
        }
        // What was held back overtakes nothing more than this one APDU.
        if (delayed_) {
            delayed_->first->push_back(std::move(delayed_->second));
            delayed_.reset();
        }
    }

    static Bytes take(std::deque<Bytes>& queue) {
        Bytes first = std::move(queue.front());
        queue.pop_front();
        return first;
    }

    std::deque<Bytes> toServer_;
    std::deque<Bytes> toClient_;
    std::optional<std::pair<std::deque<Bytes>*, Bytes>> delayed_;
};

}  // namespace ami::test
