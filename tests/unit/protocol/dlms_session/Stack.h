#pragma once

#include <algorithm>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

#include "protocol/dlms/ClientSession.h"
#include "protocol/dlms/ServerSession.h"
#include "Loopback.h"
#include "tests/support/ValueMeter.h"

namespace ami::test {

/// Both sessions over real links, joined by a line in virtual time.
class Stack {
public:
    Stack(std::unique_ptr<dlms::DataLink> near, std::unique_ptr<dlms::DataLink> far, std::uint16_t pduSize) {
        dlms::ClientOptions options;
        options.association.proposedPduSize = pduSize;
        join(std::move(near), std::move(far), std::move(options), dlms::ServerOptions{.maxPduSize = pduSize});
    }
    Stack(std::unique_ptr<dlms::DataLink> near, std::unique_ptr<dlms::DataLink> far, dlms::ClientOptions clientOptions,
          dlms::ServerOptions serverOptions) {
        join(std::move(near), std::move(far), std::move(clientOptions), serverOptions);
    }

    void run() {
        for (int turns = 0; turns < 2'000'000; ++turns) {
            bool moved = carry(client->pollTransmit(now), heldToServer_, [&](BytesView part) { server->receive(part, now); });
            moved = carry(server->pollTransmit(now), heldToClient_, [&](BytesView part) { client->receive(part, now); }) || moved;
            if (moved) continue;
            const auto due = client->nextDeadline();
            if (!due) break;
            const auto other = server->nextDeadline();
            now = std::max(now, other ? std::min(*due, *other) : *due);
            client->handleDeadline(now);
            server->handleDeadline(now);
        }
        while (auto event = client->pollEvent()) events.push_back(std::move(*event));
    }

    bool associate() {
        if (!client->associate(now)) return false;
        run();
        return client->isAssociated();
    }

    dlms::GetResult read(const dlms::AttributeRef& attribute) {
        events.clear();
        if (!client->get(attribute, std::nullopt, now)) return dlms::DataAccessResult::OtherReason;
        run();
        for (auto& event : events) {
            if (auto* value = std::get_if<dlms::event::ValueRead>(&event)) return std::move(value->result);
        }
        return dlms::DataAccessResult::HardwareFault;
    }

    template <typename Kind>
    std::size_t count() const {
        return static_cast<std::size_t>(
            std::count_if(events.begin(), events.end(), [](const dlms::ClientEvent& event) { return std::holds_alternative<Kind>(event); }));
    }

    ValueMeter meter;
    Instant now{};
    std::unique_ptr<dlms::ClientSession> client;
    std::unique_ptr<dlms::ServerSession> server;
    std::vector<dlms::ClientEvent> events;
    std::size_t chunk = 0;                                ///< octets a receive(); 0 all that there are
    std::function<bool(Bytes&)> line = [](Bytes&) { return true; };  ///< may change what is carried; false loses it
    std::size_t carried = 0;
    /// What happens to each datagram; a delayed one arrives behind the next of its direction.
    std::function<Loopback::Fate()> fate = [] { return Loopback::Fate::Deliver; };

private:
    void join(std::unique_ptr<dlms::DataLink> near, std::unique_ptr<dlms::DataLink> far, dlms::ClientOptions clientOptions,
              dlms::ServerOptions serverOptions) {
        client = std::make_unique<dlms::ClientSession>(std::move(near), std::move(clientOptions));
        server = std::make_unique<dlms::ServerSession>(std::move(far), meter, serverOptions);
    }

    template <typename Deliver>
    bool carry(Bytes octets, Bytes& held, Deliver deliver) {
        if (octets.empty()) return false;
        carried += octets.size();
        if (!line(octets)) return true;
        const auto what = fate();
        if (what == Loopback::Fate::Lose) return true;
        if (what == Loopback::Fate::Delay && held.empty()) {
            held = std::move(octets);
            return true;
        }
        inParts(octets, deliver);
        if (what == Loopback::Fate::Duplicate) inParts(octets, deliver);
        if (!held.empty()) inParts(std::exchange(held, {}), deliver);
        return true;
    }

    template <typename Deliver>
    void inParts(const Bytes& octets, Deliver deliver) {
        const BytesView all(octets);
        const std::size_t step = chunk == 0 ? all.size() : chunk;
        for (std::size_t at = 0; at < all.size(); at += step) deliver(all.subspan(at, std::min(step, all.size() - at)));
    }

    Bytes heldToServer_;
    Bytes heldToClient_;
};

}  // namespace ami::test
