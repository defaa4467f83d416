#include "hal/router/LinuxInterface.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <sys/socket.h>
#include <unistd.h>

#include "hal/router/RouterError.h"

namespace ami::hal {

using namespace std::chrono;

namespace {

constexpr std::size_t largestDatagram = 64U << 10;
constexpr int mostTries = 5;                 ///< of a dump that the kernel says was interrupted
constexpr std::uint8_t unicast = RTN_UNICAST;
constexpr std::uint32_t mainTable = RT_TABLE_MAIN;

constexpr std::array groups{RTNLGRP_LINK, RTNLGRP_IPV6_IFADDR, RTNLGRP_IPV6_ROUTE, RTNLGRP_NEIGH, RTNLGRP_IPV6_NETCONF};

bool sameRoute(const RouteFact& a, const RouteFact& b) {
    return a.destination == b.destination && a.prefix == b.prefix && a.index == b.index && a.metric == b.metric && a.table == b.table &&
           a.gateway == b.gateway;
}

}  // namespace

LinuxInterface::LinuxInterface(std::string name, QObject* parent) : QObject(parent), name_(std::move(name)) {
    settle_.setSingleShot(true);
    settle_.setInterval(0);
    connect(&settle_, &QTimer::timeout, this, [this] { compose(); });
}

LinuxInterface::~LinuxInterface() { stop(); }

Result<void> LinuxInterface::start() {
    if (socket_ >= 0) return {};
    socket_ = ::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_ROUTE);
    sockaddr_nl local{};
    local.nl_family = AF_NETLINK;
    if (socket_ < 0 || ::bind(socket_, reinterpret_cast<const sockaddr*>(&local), sizeof local) != 0) {
        const int why = errno;
        stop();
        return routerFailure(RouterError::Netlink, why);
    }
    for (const int group : groups) {
        if (::setsockopt(socket_, SOL_NETLINK, NETLINK_ADD_MEMBERSHIP, &group, sizeof group) == 0) continue;
        const int why = errno;
        stop();
        return routerFailure(RouterError::Netlink, why);
    }
    const int buffer = 1 << 20;
    ::setsockopt(socket_, SOL_SOCKET, SO_RCVBUF, &buffer, sizeof buffer);
    notifier_ = std::make_unique<QSocketNotifier>(socket_, QSocketNotifier::Read);
    connect(notifier_.get(), &QSocketNotifier::activated, this, [this] { receive(); });
    restart();
    return {};
}

void LinuxInterface::stop() {
    settle_.stop();
    notifier_.reset();
    if (socket_ >= 0) ::close(socket_);
    socket_ = -1;
    asked_.reset();
    toAsk_.clear();
}

void LinuxInterface::refresh() {
    if (socket_ < 0) return;
    if (asked_) again_ = true;
    else restart();
}

/// Forgets everything and asks for all of it; one dump at a time is all that a socket can have.
void LinuxInterface::restart() {
    settle_.stop();
    links_.clear();
    addresses_.clear();
    forwarding_.clear();
    routes_.clear();
    neighbours_.clear();
    overflow_ = again_ = false;
    asked_.reset();
    toAsk_ = {NetlinkDump::Neighbours, NetlinkDump::Routes, NetlinkDump::Forwarding, NetlinkDump::Addresses, NetlinkDump::Links};
    askNext();
}

void LinuxInterface::askNext() {
    if (toAsk_.empty()) {
        asked_.reset();
        // A mesh that changes all the time is told as it is, as a part, in the end.
        if (again_ && ++tries_ < mostTries) {
            again(milliseconds(100));
        } else {
            tries_ = 0;
            settle_.start();
            if (again_) again(milliseconds(1000));
        }
        return;
    }
    asked_ = toAsk_.back();
    toAsk_.pop_back();
    const Bytes request = netlinkRequest(*asked_, ++sequence_);
    if (::send(socket_, request.data(), request.size(), 0) < 0) {
        const int why = errno;
        asked_.reset();
        again_ = true;
        again(milliseconds(1000));
        Q_EMIT failed(routerError(RouterError::Netlink, why));
    }
}

void LinuxInterface::again(milliseconds after) {
    QTimer::singleShot(after, this, [this] {
        if (socket_ >= 0 && !asked_ && again_) restart();
    });
}

void LinuxInterface::receive() {
    static thread_local std::vector<std::uint8_t> datagram(largestDatagram);
    // Bounded, so that a flood of messages leaves time for others.
    for (int round = 0; round < 64 && socket_ >= 0; ++round) {
        sockaddr_nl from{};
        socklen_t length = sizeof from;
        const ssize_t count = ::recvfrom(socket_, datagram.data(), datagram.size(), 0, reinterpret_cast<sockaddr*>(&from), &length);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0 && errno == ENOBUFS) {
            // Messages are lost: what we know is worth nothing.
            if (asked_) again_ = true;
            else restart();
            continue;
        }
        if (count < 0) return;
        if (from.nl_pid != 0) continue;  // not the kernel
        take(BytesView(datagram.data(), static_cast<std::size_t>(count)));
    }
}

void LinuxInterface::take(BytesView datagram) {
    const auto facts = parseNetlink(datagram);
    if (!facts) {
        Q_EMIT failed(facts.error());
        return;
    }
    for (const NetlinkFact& fact : *facts) take(fact);
}

void LinuxInterface::take(const NetlinkFact& fact) {
    if (const auto* end = std::get_if<DumpEnd>(&fact)) {
        if (end->interrupted) again_ = true;
        if (asked_) askNext();
        return;
    }
    if (const auto* refusal = std::get_if<NetlinkRefusal>(&fact)) {
        Q_EMIT failed(routerError(RouterError::Netlink, refusal->errorNumber));
        if (asked_) askNext();
        return;
    }
    if (const auto* link = std::get_if<LinkFact>(&fact)) {
        if (link->gone) {
            links_.erase(link->index);
            std::erase_if(routes_, [link](const RouteFact& route) { return route.index == link->index; });
        } else {
            links_[link->index] = *link;
        }
    } else if (const auto* address = std::get_if<AddressFact>(&fact)) {
        if (address->gone) addresses_.erase({address->index, address->address});
        else addresses_[{address->index, address->address}] = *address;
    } else if (const auto* route = std::get_if<RouteFact>(&fact)) {
        if (route->type != unicast || route->table != mainTable) return;
        const auto known = std::find_if(routes_.begin(), routes_.end(), [route](const RouteFact& one) { return sameRoute(one, *route); });
        if (known != routes_.end()) routes_.erase(known);
        if (!route->gone) {
            if (routes_.size() < most) routes_.push_back(*route);
            else overflow_ = true;
        }
    } else if (const auto* neighbour = std::get_if<NeighbourFact>(&fact)) {
        const std::pair key(neighbour->index, neighbour->address);
        if (neighbour->gone) neighbours_.erase(key);
        else if (neighbours_.size() < most || neighbours_.contains(key)) neighbours_[key] = *neighbour;
        else overflow_ = true;
    } else if (const auto* setting = std::get_if<ForwardingFact>(&fact)) {
        forwarding_[setting->index] = setting->on;
    }
    // Until a dump has come whole, what is known is told by its end alone.
    if (!asked_ && !again_) settle_.start();
}

void LinuxInterface::compose() {
    InterfaceState now;
    now.complete = !overflow_ && !again_;
    const auto link = std::find_if(links_.begin(), links_.end(), [this](const auto& one) { return one.second.name == name_; });
    if (link != links_.end()) {
        now.link = link->second;
        const int index = link->first;
        for (const auto& [key, address] : addresses_) {
            if (key.first == index) now.addresses.push_back(address);
        }
        for (const RouteFact& route : routes_) {
            if (route.index == index) now.routes.push_back(route);
        }
        for (const auto& [key, neighbour] : neighbours_) {
            if (key.first == index) now.neighbours.push_back(neighbour);
        }
        if (const auto here = forwarding_.find(index); here != forwarding_.end()) now.forwardingHere = here->second;
    }
    if (const auto all = forwarding_.find(ForwardingFact::all); all != forwarding_.end()) now.forwardingAll = all->second;
    now.taken = floor<milliseconds>(system_clock::now());
    state_ = std::move(now);
    Q_EMIT changed(state_);
}

}  // namespace ami::hal
