#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "protocol/base/Eui64.h"
#include "protocol/base/Ipv6Address.h"
#include "protocol/mesh/Csmp.h"

/// The CSMP values that a topology is made of, and those of registration, reports, ping and link test. A field that is not there is nothing.
namespace ami::mesh::csmp {

template <typename T>
using Maybe = std::optional<T>;

struct TlvIndex {
    std::vector<std::string> tlvs;  ///< "25" or "vendor.type"
    friend bool operator==(const TlvIndex&, const TlvIndex&) = default;
};
struct DeviceId {
    Maybe<std::uint32_t> type;
    Maybe<std::string> id;          ///< the EUI-64 as hexadecimal for type 1
    friend bool operator==(const DeviceId&, const DeviceId&) = default;
};
struct SessionId {
    Maybe<std::string> id;
    friend bool operator==(const SessionId&, const SessionId&) = default;
};
struct Hardware {
    Maybe<std::int32_t> index;
    Maybe<std::string> description, name, hardwareRevision, firmwareRevision, softwareRevision, serialNumber, maker, model;
    Maybe<std::uint32_t> function;  ///< 1: meter
    friend bool operator==(const Hardware&, const Hardware&) = default;
};
struct Interface {
    Maybe<std::int32_t> index, type, mtu;
    Maybe<std::string> name, description;
    Maybe<Bytes> address;           ///< EUI-64 or MAC address
    friend bool operator==(const Interface&, const Interface&) = default;
};
struct ReportSubscribe {
    Maybe<std::uint32_t> interval;  ///< s
    std::vector<std::string> tlvs;
    friend bool operator==(const ReportSubscribe&, const ReportSubscribe&) = default;
};
struct IpAddress {
    Maybe<std::int32_t> index, interfaceIndex;
    Maybe<std::uint32_t> addressType, prefixLength;  ///< type 2: IPv6
    Maybe<Bytes> address;
    friend bool operator==(const IpAddress&, const IpAddress&) = default;
};
struct IpRoute {
    Maybe<std::int32_t> index, interfaceIndex;
    Maybe<Bytes> destination, nextHop;
    Maybe<std::uint32_t> prefixLength, age;
    friend bool operator==(const IpRoute&, const IpRoute&) = default;
};
struct CurrentTime {
    Maybe<std::uint32_t> posix, source;
    Maybe<std::string> iso8601;
    friend bool operator==(const CurrentTime&, const CurrentTime&) = default;
};
struct Uptime {
    Maybe<std::uint32_t> seconds;
    friend bool operator==(const Uptime&, const Uptime&) = default;
};
/// The way over one parent.
struct RplMetrics {
    Maybe<std::int32_t> routeIndex, instanceIndex, rank, hops, pathEtx, linkEtx;
    Maybe<std::int32_t> rssiForward, rssiReverse;  ///< dBm; which end is meant differs between makers
    Maybe<std::int32_t> lqiForward, lqiReverse;
    Maybe<std::uint32_t> dagSize;
    friend bool operator==(const RplMetrics&, const RplMetrics&) = default;
};
struct PingRequest {
    Maybe<std::string> destination;
    Maybe<std::uint32_t> count, delay;
    friend bool operator==(const PingRequest&, const PingRequest&) = default;
};
struct PingResponse {
    Maybe<std::uint32_t> sent, received, least, mean, most, deviation;
    Maybe<std::string> source;
    friend bool operator==(const PingResponse&, const PingResponse&) = default;
};
struct WpanStatus {
    Maybe<std::int32_t> interfaceIndex, txPower;
    Maybe<Bytes> ssid;
    Maybe<std::uint32_t> panId, rank, dagSize, metric, lastChanged, lastChangedReason, phyMode;
    friend bool operator==(const WpanStatus&, const WpanStatus&) = default;
};
struct ManagerNotification {
    Maybe<std::uint32_t> code;
    std::vector<std::uint32_t> tlvs;
    friend bool operator==(const ManagerNotification&, const ManagerNotification&) = default;
};
struct Neighbor {
    Maybe<std::int32_t> index;
    Maybe<Bytes> address;           ///< EUI-64
    Maybe<std::uint32_t> lastChanged;
    Maybe<std::int32_t> rssiForward, rssiReverse, lastRssiForward, lastRssiReverse;  ///< dBm
    Maybe<std::uint32_t> lqiForward, lqiReverse, etx, sent, acked;
    friend bool operator==(const Neighbor&, const Neighbor&) = default;
};
struct RplParent {
    Maybe<std::int32_t> index, instanceIndex, routeIndex, pathEtx, linkEtx, hops;
    Maybe<Bytes> localAddress, globalAddress;
    Maybe<std::int32_t> rssiReverse;  ///< dBm
    Maybe<std::int32_t> lqiForward, lqiReverse;
    friend bool operator==(const RplParent&, const RplParent&) = default;
};
struct RplInstance {
    Maybe<std::int32_t> index, instanceId, dodagVersion, rank, parentCount;
    Maybe<Bytes> dodagId;
    Maybe<std::uint32_t> dagSize;
    std::vector<RplParent> parents, candidates;
    friend bool operator==(const RplInstance&, const RplInstance&) = default;
};
struct LinkTestSettings {
    Maybe<Bytes> neighbor;
    Maybe<std::uint32_t> channel, mode;
    friend bool operator==(const LinkTestSettings&, const LinkTestSettings&) = default;
};
struct LinkTestStats {
    Maybe<std::uint32_t> state, error, channel, interval, length, sent, received;
    Maybe<Bytes> neighbor;
    Maybe<std::string> time;
    Maybe<std::int32_t> averageRssi, leastRssi, mostRssi;  ///< dBm
    friend bool operator==(const LinkTestStats&, const LinkTestStats&) = default;
};
struct NeighborFrames {
    Maybe<Bytes> neighbor;
    Maybe<std::uint32_t> sentUnicast, receivedAcks, receivedUnicast, sentAcks;
    friend bool operator==(const NeighborFrames&, const NeighborFrames&) = default;
};

using Message = std::variant<TlvIndex, DeviceId, SessionId, Hardware, Interface, ReportSubscribe, IpAddress, IpRoute, CurrentTime, Uptime, RplMetrics,
                             PingRequest, PingResponse, WpanStatus, ManagerNotification, Neighbor, RplInstance, RplParent, LinkTestSettings,
                             LinkTestStats, NeighborFrames>;

/// UnknownTlv for a TLV without a message here (fieldsOf() may know it), BadMessage.
Result<Message> decode(const CsmpTlv& tlv);
CsmpTlv encode(const Message& message);
/// The TLV's number.
std::uint32_t typeOf(const Message& message);

}  // namespace ami::mesh::csmp
