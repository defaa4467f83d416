#pragma once

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <queue>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "app/fleet/FleetRunner.h"
#include "app/sim/model/MeterServer.h"
#include "app/sim/model/ObjectModel.h"
#include "app/sim/model/SimMeter.h"
#include "app/sim/mesh/MeshModel.h"
#include "app/sim/mesh/RadioAir.h"
#include "protocol/dlms/MessageLink.h"
#include "protocol/dlms/ServerSession.h"

/// Meters that take APDUs over CoAP on loopback, each a socket of its own, behind the radio model: its time goes so many times faster than the clock.
namespace ami::test {

struct CoapMeshOptions {
    int meters = 500, hops = 4;
    double loss = 0.10;
    std::uint64_t seed = 1;
    int speed = 20;
};

class CoapMesh {
public:
    using Time = sim::mesh::RadioAir::Time;
    using Clock = std::chrono::steady_clock;

    explicit CoapMesh(const CoapMeshOptions& options)
        : options_(options),
          model_({.nodes = options.meters, .hops = options.hops, .seed = options.seed}),
          air_(model_, {options.loss, options.seed, 50'000, false}),
          places_(static_cast<std::size_t>(options.meters)),
          parents_(static_cast<std::size_t>(model_.count())) {
        // A socket for each meter and one for each of the fleet's sessions.
        rlimit files{};
        if (::getrlimit(RLIMIT_NOFILE, &files) == 0 && files.rlim_cur < files.rlim_max) {
            files.rlim_cur = files.rlim_max;
            ::setrlimit(RLIMIT_NOFILE, &files);
        }
        for (Place& place : places_) isGood_ = open(place) && isGood_;
        thread_ = std::thread([this] { run(); });
    }
    ~CoapMesh() {
        stopped_ = true;
        thread_.join();
        for (Place& place : places_) ::close(place.socket);
    }
    CoapMesh(const CoapMesh&) = delete;
    CoapMesh& operator=(const CoapMesh&) = delete;

    /// The meters with their ways.
    std::vector<app::fleet::FleetJob> jobs() const {
        std::vector<app::fleet::FleetJob> jobs;
        for (std::size_t i = 0; i < places_.size(); ++i) {
            app::fleet::FleetJob job;
            job.address = *app::MeterAddress::parse("coap://127.0.0.1:" + std::to_string(places_[i].port) + "/dlms");
            std::vector<int> path = model_.path(static_cast<int>(i) + 1);
            if (!path.empty()) path.pop_back();
            job.way.assign(path.rbegin(), path.rend());
            jobs.push_back(std::move(job));
        }
        return jobs;
    }
    /// Waits and targets of a fleet, as fast as this mesh's time.
    app::fleet::SchedulerOptions scheduling() const {
        app::fleet::SchedulerOptions fast;
        for (app::fleet::Micros* one : {&fast.queueTarget, &fast.firstWait, &fast.leastWait, &fast.mostWait}) *one /= options_.speed;
        return fast;
    }
    std::string serial(int i) const { return places_[static_cast<std::size_t>(i)].serial; }
    /// Nothing before it was first asked. When no run is going.
    const sim::SimMeter* meter(int i) const {
        const Place& place = places_[static_cast<std::size_t>(i)];
        return place.meter ? &place.meter->meter : nullptr;
    }

    bool wereAllAsTheyShould() const { return isGood_; }
    int requests() const { return requests_; }    ///< datagrams that left for a meter
    /// Requests through one router further out than the border router's neighbours, at once, that were neither answered nor lost.
    int mostThroughParent() const { return mostThroughParent_; }
    /// Real time for the busiest radio's air time. When no run is going.
    std::chrono::duration<double> busiest() const { return std::chrono::duration<double>(air_.busiest()) / options_.speed; }

private:
    struct Meter {
        explicit Meter(const sim::MeterOptions& options)
            : meter(options, crypto::SecureBytes(), [] { return sim::FeederModel::origin + std::chrono::hours(50); }), objects(meter), server(meter, objects) {}
        sim::SimMeter meter;
        sim::ObjectModel objects;
        sim::MeterServer server;
        std::unique_ptr<dlms::ServerSession> session;
    };
    struct Place {
        int socket = -1;
        std::uint16_t port = 0;
        std::uint16_t lastMessage = 0;
        sockaddr_in peer{};
        std::string serial;
        std::unique_ptr<Meter> meter;
    };
    struct Event {
        Time at;
        std::uint64_t order;
        std::function<void()> action;
        bool operator<(const Event& other) const { return at != other.at ? at > other.at : order > other.order; }
    };

    bool open(Place& place) {
        place.serial = "COAP" + std::to_string(100'000 + (&place - places_.data()));
        place.socket = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        sockaddr_in self{};
        self.sin_family = AF_INET;
        self.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (::bind(place.socket, reinterpret_cast<const sockaddr*>(&self), sizeof self) != 0) return false;
        socklen_t length = sizeof self;
        ::getsockname(place.socket, reinterpret_cast<sockaddr*>(&self), &length);
        place.port = ntohs(self.sin_port);
        return true;
    }

    Time now() const { return std::chrono::duration_cast<Time>(Clock::now() - began_) * options_.speed; }
    void later(Time at, std::function<void()> action) { events_.push({at, order_++, std::move(action)}); }

    void run() {
        std::vector<pollfd> watched;
        for (const Place& place : places_) watched.push_back({place.socket, POLLIN, 0});
        while (!stopped_) {
            int wait = 20;
            if (!events_.empty()) {
                const auto left = std::chrono::ceil<std::chrono::milliseconds>((events_.top().at - now()) / options_.speed);
                wait = static_cast<int>(std::clamp<std::int64_t>(left.count(), 0, 20));
            }
            if (::poll(watched.data(), watched.size(), wait) > 0) {
                for (std::size_t i = 0; i < watched.size(); ++i) {
                    if ((watched[i].revents & POLLIN) != 0) take(i);
                }
            }
            while (!events_.empty() && events_.top().at <= now()) {
                const auto action = events_.top().action;
                events_.pop();
                action();
            }
        }
    }

    void take(std::size_t index) {
        Place& place = places_[index];
        Bytes octets(2048);
        socklen_t length = sizeof place.peer;
        const ssize_t size = ::recvfrom(place.socket, octets.data(), octets.size(), 0, reinterpret_cast<sockaddr*>(&place.peer), &length);
        if (size < 4) return;
        octets.resize(static_cast<std::size_t>(size));
        const int node = static_cast<int>(index) + 1;
        constexpr std::uint8_t confirmable = 0x40, nonConfirmable = 0x50, post = 0x02;
        // What says that a late answer is not wanted any more goes nowhere.
        if (octets[1] == 0) return;
        isGood_ = isGood_ && ((octets[0] & 0xF0) == nonConfirmable || (octets[0] & 0xF0) == confirmable) && octets[1] == post;
        ++requests_;
        const auto there = air_.down(node, octets.size() + headers, now());
        if (!there) return;
        underWay(node, 1);
        later(*there, [this, index, octets = std::move(octets)] { serve(index, octets); });
    }

    void serve(std::size_t index, const Bytes& octets) {
        Place& place = places_[index];
        const int node = static_cast<int>(index) + 1;
        const Bytes answer = answerTo(place, octets);
        const auto back = answer.empty() ? std::nullopt : air_.up(node, answer.size() + headers, now());
        if (!back) return underWay(node, -1);
        later(*back, [this, index, node, answer] {
            const Place& to = places_[index];
            ::sendto(to.socket, answer.data(), answer.size(), 0, reinterpret_cast<const sockaddr*>(&to.peer), sizeof to.peer);
            underWay(node, -1);
        });
    }

    Bytes answerTo(Place& place, const Bytes& octets) {
        if (!place.meter) {
            sim::MeterOptions options;
            options.serial = place.serial;
            options.feeder.seed = options_.seed * 10'000 + place.port;
            place.meter = std::make_unique<Meter>(options);
            dlms::ServerOptions server;
            server.conformance = dlms::Conformance::everyLogicalName().without(dlms::Conformance::Attribute0SupportedWithSet);
            place.meter->session = std::make_unique<dlms::ServerSession>(dlms::makeMessageServer({}), place.meter->server, server);
        }
        constexpr std::uint8_t confirmable = 0x40, nonConfirmable = 0x50, acknowledgement = 0x60, created = 0x41, payload = 0xFF;
        const std::size_t token = octets[0] & 0x0F;
        std::size_t at = 4 + token;
        std::uint32_t number = 0;
        std::map<std::uint32_t, Bytes> options;
        const auto extended = [&](std::size_t nibble) -> std::size_t {
            if (nibble == 13) return 13u + octets[at++];
            if (nibble != 14) return nibble;
            at += 2;
            return 269u + (static_cast<std::size_t>(octets[at - 2]) << 8 | octets[at - 1]);
        };
        while (at < octets.size() && octets[at] != payload) {
            const std::uint8_t head = octets[at++];
            number += static_cast<std::uint32_t>(extended(head >> 4));
            const std::size_t count = extended(head & 0x0F);
            options[number] = Bytes(octets.begin() + static_cast<std::ptrdiff_t>(at), octets.begin() + static_cast<std::ptrdiff_t>(at + count));
            at += count;
        }
        // Uri-Path 11, Content-Format 12, wrapper version, client and server.
        isGood_ = isGood_ && options[11] == Bytes{'d', 'l', 'm', 's'} && options[12] == Bytes{0x27, 0x11} && options[65001] == Bytes{1} &&
                  options[65003] == Bytes{16} && options[65005] == Bytes{1};
        if (at >= octets.size()) return {};
        place.meter->session->receive({octets.data() + at + 1, octets.size() - at - 1}, Clock::now());
        const Bytes apdu = place.meter->session->pollTransmit(Clock::now());
        ++place.lastMessage;
        Bytes out(octets.begin(), octets.begin() + static_cast<std::ptrdiff_t>(4 + token));
        out[1] = created;
        if ((octets[0] & 0xF0) == confirmable) {
            out[0] = static_cast<std::uint8_t>(acknowledgement | token);
        } else {
            out[0] = static_cast<std::uint8_t>(nonConfirmable | token);
            out[2] = static_cast<std::uint8_t>(place.lastMessage >> 8);
            out[3] = static_cast<std::uint8_t>(place.lastMessage);
        }
        if (!apdu.empty()) out.push_back(payload);
        out.insert(out.end(), apdu.begin(), apdu.end());
        return out;
    }

    void underWay(int node, int change) {
        std::vector<int> path = model_.path(node);
        if (!path.empty()) path.pop_back();
        // The border router's neighbour has a window of its own, the meter's own radio none.
        for (std::size_t i = 1; i + 1 < path.size(); ++i) {
            int& count = parents_[static_cast<std::size_t>(path[i])];
            count += change;
            mostThroughParent_ = std::max(mostThroughParent_.load(), count);
        }
    }

    static constexpr std::size_t headers = 48;
    CoapMeshOptions options_;
    sim::mesh::MeshModel model_;
    sim::mesh::RadioAir air_;
    std::vector<Place> places_;
    std::vector<int> parents_;
    std::priority_queue<Event> events_;
    std::uint64_t order_ = 0;
    Clock::time_point began_ = Clock::now();
    std::thread thread_;
    std::atomic<bool> stopped_{false}, isGood_{true};
    std::atomic<int> requests_{0}, mostThroughParent_{0};
};

}  // namespace ami::test
