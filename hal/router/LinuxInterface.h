#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>
#include <chrono>
#include <memory>

#include "hal/router/wire/Netlink.h"
#include "protocol/base/Time.h"

namespace ami::hal {

/// What the kernel says of one interface and of IPv6 as far as it concerns it.
struct InterfaceState {
    UtcTime taken{};
    std::optional<LinkFact> link;               ///< nothing: there is no interface of that name
    std::vector<AddressFact> addresses;
    std::optional<bool> forwardingAll;          ///< the one that counts for a router
    std::optional<bool> forwardingHere;
    std::vector<RouteFact> routes;              ///< unicast routes of the main table that leave here
    std::vector<NeighbourFact> neighbours;
    bool complete = true;                       ///< false: more than LinuxInterface::most, or changed faster than it could be listed
};

/// Watches a network interface over route netlink, live and without rights. The interface may come and go. Used on one thread with an event
/// loop; nothing waits.
class LinuxInterface : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t most = 20'000;

    explicit LinuxInterface(std::string name, QObject* parent = nullptr);
    ~LinuxInterface() override;

    /// The first state follows by itself, as each later one.
    Result<void> start();
    void stop();
    /// Asks for everything again; counters are not announced by themselves.
    void refresh();
    const std::string& name() const { return name_; }
    const InterfaceState& state() const { return state_; }

Q_SIGNALS:
    /// Several changes of one moment are one signal.
    void changed(const ami::hal::InterfaceState& state);
    /// The kernel refused; what was known stays.
    void failed(const ami::Error& error);

private:
    friend class LinuxInterfaceTest;
    void receive();
    void take(BytesView datagram);
    void take(const NetlinkFact& fact);
    void again(std::chrono::milliseconds after);
    void askNext();
    void compose();
    void restart();

    std::string name_;
    int socket_ = -1;
    std::unique_ptr<QSocketNotifier> notifier_;
    QTimer settle_;
    std::vector<NetlinkDump> toAsk_;
    std::optional<NetlinkDump> asked_;
    bool again_ = false;
    bool overflow_ = false;
    int tries_ = 0;
    std::uint32_t sequence_ = 0;
    std::map<int, LinkFact> links_;
    std::map<std::pair<int, Ipv6Address>, AddressFact> addresses_;
    std::map<int, bool> forwarding_;
    std::vector<RouteFact> routes_;
    std::map<std::pair<int, Ipv6Address>, NeighbourFact> neighbours_;
    InterfaceState state_;
};

}  // namespace ami::hal
