#include "protocol/mesh/CsmpMessages.h"

#include <csmp.pb.h>

#include <array>

#include "protocol/mesh/CsmpTable.h"

namespace ami::mesh::csmp {

namespace {

std::string plain(const Bytes& octets) { return toText(octets); }
const std::string& plain(const std::string& text) { return text; }
template <typename Number>
    requires std::is_arithmetic_v<Number>
Number plain(Number value) {
    return value;
}

template <typename T, typename Value>
void take(Maybe<T>& target, bool isThere, const Value& value) {
    if (!isThere) return;
    if constexpr (std::is_same_v<T, Bytes>) target = toBytes(value);
    else target = T(value);
}

// One line a field: from the message into the value, and back.
#define AMI_READ(member, field) take(value.member, message.has_##field(), message.field());
#define AMI_WRITE(member, field) \
    if (value.member) message.set_##field(plain(*value.member));
#define AMI_VALUE(Value, Wire, FIELDS)                                   \
    void read(const wire::Wire& message, Value& value) { FIELDS(AMI_READ) } \
    void write(const Value& value, wire::Wire& message) { FIELDS(AMI_WRITE) }

#define AMI_DEVICE_ID(F) F(type, type) F(id, id)
#define AMI_SESSION_ID(F) F(id, id)
#define AMI_HARDWARE(F)                                                                                                               \
    F(index, index) F(description, description) F(name, name) F(hardwareRevision, hardware_revision)                                   \
        F(firmwareRevision, firmware_revision) F(softwareRevision, software_revision) F(serialNumber, serial_number) F(maker, maker)   \
            F(model, model) F(function, function)
#define AMI_INTERFACE(F) F(index, index) F(type, type) F(mtu, mtu) F(name, name) F(description, description) F(address, address)
#define AMI_IP_ADDRESS(F) \
    F(index, index) F(interfaceIndex, interface_index) F(addressType, address_type) F(prefixLength, prefix_length) F(address, address)
#define AMI_IP_ROUTE(F) \
    F(index, index)     \
    F(interfaceIndex, interface_index) F(destination, destination) F(nextHop, next_hop) F(prefixLength, prefix_length) F(age, age)
#define AMI_CURRENT_TIME(F) F(posix, posix) F(source, source) F(iso8601, iso8601)
#define AMI_UPTIME(F) F(seconds, seconds)
#define AMI_RPL_METRICS(F)                                                                                                             \
    F(routeIndex, route_index) F(instanceIndex, instance_index) F(rank, rank) F(hops, hops) F(pathEtx, path_etx) F(linkEtx, link_etx)  \
        F(rssiForward, rssi_forward) F(rssiReverse, rssi_reverse) F(lqiForward, lqi_forward) F(lqiReverse, lqi_reverse)                \
            F(dagSize, dag_size)
#define AMI_PING_REQUEST(F) F(destination, destination) F(count, count) F(delay, delay)
#define AMI_PING_RESPONSE(F)                                                                                                       \
    F(sent, sent) F(received, received) F(least, least_round_trip) F(mean, mean_round_trip) F(most, most_round_trip)               \
        F(deviation, deviation_round_trip) F(source, source)
#define AMI_WPAN_STATUS(F)                                                                                                         \
    F(interfaceIndex, interface_index) F(txPower, tx_power) F(ssid, ssid) F(panId, pan_id) F(rank, rank) F(dagSize, dag_size)      \
        F(metric, metric) F(lastChanged, last_changed) F(lastChangedReason, last_changed_reason) F(phyMode, phy_mode)
#define AMI_NEIGHBOR(F)                                                                                                            \
    F(index, index) F(address, address) F(lastChanged, last_changed) F(rssiForward, rssi_forward) F(rssiReverse, rssi_reverse)     \
        F(lastRssiForward, last_rssi_forward) F(lastRssiReverse, last_rssi_reverse) F(lqiForward, lqi_forward)                     \
            F(lqiReverse, lqi_reverse) F(etx, etx) F(sent, sent) F(acked, acked)
#define AMI_RPL_PARENT(F)                                                                                                          \
    F(index, index) F(instanceIndex, instance_index) F(routeIndex, route_index) F(pathEtx, path_etx) F(linkEtx, link_etx)          \
        F(hops, hops) F(localAddress, local_address) F(globalAddress, global_address) F(rssiReverse, rssi_reverse)                 \
            F(lqiForward, lqi_forward) F(lqiReverse, lqi_reverse)
#define AMI_LINK_TEST_SETTINGS(F) F(neighbor, neighbor) F(channel, channel) F(mode, mode)
#define AMI_LINK_TEST_STATS(F)                                                                                                     \
    F(state, state) F(error, error) F(channel, channel) F(interval, interval) F(length, length) F(sent, sent)                      \
        F(received, received) F(neighbor, neighbor) F(time, time) F(averageRssi, average_rssi) F(leastRssi, least_rssi)            \
            F(mostRssi, most_rssi)
#define AMI_NEIGHBOR_FRAMES(F)                                                                                                     \
    F(neighbor, neighbor) F(sentUnicast, sent_unicast) F(receivedAcks, received_acks) F(receivedUnicast, received_unicast)         \
        F(sentAcks, sent_acks)

AMI_VALUE(DeviceId, DeviceId, AMI_DEVICE_ID)
AMI_VALUE(SessionId, SessionId, AMI_SESSION_ID)
AMI_VALUE(Hardware, HardwareDescription, AMI_HARDWARE)
AMI_VALUE(Interface, InterfaceDescription, AMI_INTERFACE)
AMI_VALUE(IpAddress, IpAddress, AMI_IP_ADDRESS)
AMI_VALUE(IpRoute, IpRoute, AMI_IP_ROUTE)
AMI_VALUE(CurrentTime, CurrentTime, AMI_CURRENT_TIME)
AMI_VALUE(Uptime, Uptime, AMI_UPTIME)
AMI_VALUE(RplMetrics, RplMetrics, AMI_RPL_METRICS)
AMI_VALUE(PingRequest, PingRequest, AMI_PING_REQUEST)
AMI_VALUE(PingResponse, PingResponse, AMI_PING_RESPONSE)
AMI_VALUE(WpanStatus, WpanStatus, AMI_WPAN_STATUS)
AMI_VALUE(Neighbor, Neighbor, AMI_NEIGHBOR)
AMI_VALUE(RplParent, RplParent, AMI_RPL_PARENT)
AMI_VALUE(LinkTestSettings, LinkTestSettings, AMI_LINK_TEST_SETTINGS)
AMI_VALUE(LinkTestStats, LinkTestStats, AMI_LINK_TEST_STATS)
AMI_VALUE(NeighborFrames, NeighborFrames, AMI_NEIGHBOR_FRAMES)

void read(const wire::TlvIndex& message, TlvIndex& value) { value.tlvs.assign(message.tlv().begin(), message.tlv().end()); }
void write(const TlvIndex& value, wire::TlvIndex& message) {
    for (const auto& tlv : value.tlvs) message.add_tlv(tlv);
}
void read(const wire::ReportSubscribe& message, ReportSubscribe& value) {
    take(value.interval, message.has_interval(), message.interval());
    value.tlvs.assign(message.tlv().begin(), message.tlv().end());
}
void write(const ReportSubscribe& value, wire::ReportSubscribe& message) {
    if (value.interval) message.set_interval(*value.interval);
    for (const auto& tlv : value.tlvs) message.add_tlv(tlv);
}
void read(const wire::ManagerNotification& message, ManagerNotification& value) {
    take(value.code, message.has_code(), message.code());
    value.tlvs.assign(message.tlv().begin(), message.tlv().end());
}
void write(const ManagerNotification& value, wire::ManagerNotification& message) {
    if (value.code) message.set_code(*value.code);
    for (const std::uint32_t tlv : value.tlvs) message.add_tlv(tlv);
}
void read(const wire::RplInstance& message, RplInstance& value) {
    take(value.index, message.has_index(), message.index());
    take(value.instanceId, message.has_instance_id(), message.instance_id());
    take(value.dodagId, message.has_dodag_id(), message.dodag_id());
    take(value.dodagVersion, message.has_dodag_version(), message.dodag_version());
    take(value.rank, message.has_rank(), message.rank());
    take(value.parentCount, message.has_parent_count(), message.parent_count());
    take(value.dagSize, message.has_dag_size(), message.dag_size());
    for (const auto& parent : message.parents()) read(parent, value.parents.emplace_back());
    for (const auto& parent : message.candidates()) read(parent, value.candidates.emplace_back());
}
void write(const RplInstance& value, wire::RplInstance& message) {
    if (value.index) message.set_index(*value.index);
    if (value.instanceId) message.set_instance_id(*value.instanceId);
    if (value.dodagId) message.set_dodag_id(plain(*value.dodagId));
    if (value.dodagVersion) message.set_dodag_version(*value.dodagVersion);
    if (value.rank) message.set_rank(*value.rank);
    if (value.parentCount) message.set_parent_count(*value.parentCount);
    if (value.dagSize) message.set_dag_size(*value.dagSize);
    for (const auto& parent : value.parents) write(parent, *message.add_parents());
    for (const auto& parent : value.candidates) write(parent, *message.add_candidates());
}

template <typename Wire, typename Value>
std::optional<Message> decodeAs(BytesView octets) {
    Wire message;
    if (!parseWire(octets, message)) return std::nullopt;
    Value value;
    read(message, value);
    return Message(std::move(value));
}

template <typename Wire, typename Value>
Bytes encodeAs(const Value& value) {
    Wire message;
    write(value, message);
    return toBytes(message.SerializeAsString());
}

struct Entry {
    std::uint32_t type;
    std::optional<Message> (*decode)(BytesView);
    Bytes (*encode)(const Message&);
};

template <typename Wire, typename Value>
constexpr Entry entry(std::uint32_t type) {
    return {type, &decodeAs<Wire, Value>, [](const Message& message) { return encodeAs<Wire, Value>(*std::get_if<Value>(&message)); }};
}

/// In the order of Message.
constexpr std::array table{
    entry<wire::TlvIndex, TlvIndex>(1),
    entry<wire::DeviceId, DeviceId>(2),
    entry<wire::SessionId, SessionId>(7),
    entry<wire::HardwareDescription, Hardware>(11),
    entry<wire::InterfaceDescription, Interface>(12),
    entry<wire::ReportSubscribe, ReportSubscribe>(13),
    entry<wire::IpAddress, IpAddress>(16),
    entry<wire::IpRoute, IpRoute>(17),
    entry<wire::CurrentTime, CurrentTime>(18),
    entry<wire::Uptime, Uptime>(22),
    entry<wire::RplMetrics, RplMetrics>(25),
    entry<wire::PingRequest, PingRequest>(30),
    entry<wire::PingResponse, PingResponse>(31),
    entry<wire::WpanStatus, WpanStatus>(35),
    entry<wire::ManagerNotification, ManagerNotification>(44),
    entry<wire::Neighbor, Neighbor>(52),
    entry<wire::RplInstance, RplInstance>(53),
    entry<wire::RplParent, RplParent>(54),
    entry<wire::LinkTestSettings, LinkTestSettings>(328),
    entry<wire::LinkTestStats, LinkTestStats>(329),
    entry<wire::NeighborFrames, NeighborFrames>(333),
};
static_assert(table.size() == std::variant_size_v<Message>);

}  // namespace

Result<Message> decode(const CsmpTlv& tlv) {
    for (const Entry& one : table) {
        if (tlv.vendor || one.type != tlv.type) continue;
        auto message = one.decode(tlv.value);
        if (!message) return fail(Fault::Malformed, Layer::Mesh, CsmpError::BadMessage, tlv.type);
        return std::move(*message);
    }
    return fail(Fault::Unsupported, Layer::Mesh, CsmpError::UnknownTlv, tlv.type);
}

CsmpTlv encode(const Message& message) { return {typeOf(message), std::nullopt, table[message.index()].encode(message)}; }

std::uint32_t typeOf(const Message& message) { return table[message.index()].type; }

}  // namespace ami::mesh::csmp
