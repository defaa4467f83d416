#include <csmp.pb.h>
#include <google/protobuf/io/coded_stream.h>

#include <algorithm>
#include <array>

#include "protocol/mesh/CsmpTable.h"

namespace ami::mesh {

namespace {

using google::protobuf::FieldDescriptor;
using google::protobuf::Message;

struct Entry {
    std::uint32_t type;
    std::string_view name;
    const Message& (*prototype)();
};

template <typename T>
constexpr Entry entry(std::uint32_t type, std::string_view name) {
    return {type, name, []() -> const Message& { return T::default_instance(); }};
}

constexpr std::array table{
    entry<wire::TlvIndex>(1, "tlv-index"),
    entry<wire::DeviceId>(2, "device-id"),
    entry<wire::SessionId>(7, "session-id"),
    entry<wire::HardwareDescription>(11, "hardware"),
    entry<wire::InterfaceDescription>(12, "interface"),
    entry<wire::ReportSubscribe>(13, "report-subscribe"),
    entry<wire::IpAddress>(16, "ip-address"),
    entry<wire::IpRoute>(17, "ip-route"),
    entry<wire::CurrentTime>(18, "current-time"),
    entry<wire::Uptime>(22, "uptime"),
    entry<wire::InterfaceMetrics>(23, "interface-metrics"),
    entry<wire::RplMetrics>(25, "rpl-metrics"),
    entry<wire::PingRequest>(30, "ping-request"),
    entry<wire::PingResponse>(31, "ping-response"),
    entry<wire::WpanStatus>(35, "wpan-status"),
    entry<wire::RadioLinkStats>(37, "radio-link-stats"),
    entry<wire::DeviceLinkStats>(38, "device-link-stats"),
    entry<wire::MacLinkStats>(39, "mac-link-stats"),
    entry<wire::LowpanLinkStats>(40, "lowpan-link-stats"),
    entry<wire::ManagerSettings>(42, "manager-settings"),
    entry<wire::ManagerStatus>(43, "manager-status"),
    entry<wire::ManagerNotification>(44, "manager-notification"),
    entry<wire::ManagerStats>(45, "manager-stats"),
    entry<wire::UdpMetrics>(50, "udp-metrics"),
    entry<wire::Neighbor>(52, "neighbor"),
    entry<wire::RplInstance>(53, "rpl-instance"),
    entry<wire::RplParent>(54, "rpl-parent"),
    entry<wire::PhyStats>(61, "phy-stats"),
    entry<wire::MacStats>(62, "mac-stats"),
    entry<wire::FirmwareImage>(75, "firmware-image"),
    entry<wire::SignatureValidity>(76, "signature-validity"),
    entry<wire::Signature>(77, "signature"),
    entry<wire::RplStats>(313, "rpl-stats"),
    entry<wire::ChannelRssiSettings>(325, "channel-rssi-settings"),
    entry<wire::ChannelRssiStats>(326, "channel-rssi-stats"),
    entry<wire::LinkTestSettings>(328, "link-test-settings"),
    entry<wire::LinkTestStats>(329, "link-test-stats"),
    entry<wire::NeighborFrames>(333, "neighbor-frames"),
    entry<wire::OutageNotice>(350, "outage-notice"),
    entry<wire::RestorationNotice>(351, "restoration-notice"),
};

const Entry* entryOf(std::uint32_t type) {
    const auto found = std::find_if(table.begin(), table.end(), [type](const Entry& one) { return one.type == type; });
    return found == table.end() ? nullptr : &*found;
}

class Tree {
public:
    explicit Tree(const Message& message) { isComplete_ = put(message, fields_, 0); }
    bool isComplete() const { return isComplete_; }
    std::vector<CsmpField> take() { return std::move(fields_); }

private:
    bool put(const Message& message, std::vector<CsmpField>& out, int depth) {
        if (depth > limits::csmpDepth) return false;
        std::vector<const FieldDescriptor*> present;
        const auto* reflection = message.GetReflection();
        reflection->ListFields(message, &present);
        for (const auto* field : present) {
            const int count = field->is_repeated() ? reflection->FieldSize(message, field) : 1;
            for (int i = 0; i < count; ++i) {
                if (++count_ > limits::csmpFields) return false;
                CsmpField one{field->name(), {}};
                if (!fill(message, *field, field->is_repeated() ? i : -1, one, depth)) return false;
                out.push_back(std::move(one));
            }
        }
        return true;
    }

    bool fill(const Message& message, const FieldDescriptor& field, int index, CsmpField& out, int depth) {
        const auto& r = *message.GetReflection();
        switch (field.cpp_type()) {
            case FieldDescriptor::CPPTYPE_UINT32:
                out.value = std::uint64_t{index < 0 ? r.GetUInt32(message, &field) : r.GetRepeatedUInt32(message, &field, index)};
                return true;
            case FieldDescriptor::CPPTYPE_INT32:
                out.value = std::int64_t{index < 0 ? r.GetInt32(message, &field) : r.GetRepeatedInt32(message, &field, index)};
                return true;
            case FieldDescriptor::CPPTYPE_BOOL:
                out.value = index < 0 ? r.GetBool(message, &field) : r.GetRepeatedBool(message, &field, index);
                return true;
            case FieldDescriptor::CPPTYPE_STRING: {
                const std::string text = index < 0 ? r.GetString(message, &field) : r.GetRepeatedString(message, &field, index);
                if (field.type() == FieldDescriptor::TYPE_BYTES) out.value = toBytes(text);
                else out.value = text;
                return true;
            }
            case FieldDescriptor::CPPTYPE_MESSAGE: {
                std::vector<CsmpField> below;
                const bool isGood = put(index < 0 ? r.GetMessage(message, &field) : r.GetRepeatedMessage(message, &field, index), below, depth + 1);
                out.value = std::move(below);
                return isGood;
            }
            default: return false;
        }
    }

    std::vector<CsmpField> fields_;
    std::size_t count_ = 0;
    bool isComplete_ = false;
};

}  // namespace

bool parseWire(BytesView value, Message& message) {
    google::protobuf::io::CodedInputStream input(value.data(), static_cast<int>(value.size()));
    input.SetRecursionLimit(limits::csmpDepth);
    // Octets of fields that we do not know would be kept and written again.
    const bool isGood = value.size() <= limits::csmpOctets && message.ParseFromCodedStream(&input) && input.ConsumedEntireMessage();
    message.DiscardUnknownFields();
    return isGood;
}

Result<std::vector<CsmpField>> fieldsOf(const CsmpTlv& tlv) {
    const Entry* known = tlv.vendor ? nullptr : entryOf(tlv.type);
    if (!known) return fail(Fault::Unsupported, Layer::Mesh, CsmpError::UnknownTlv, tlv.type);
    const std::unique_ptr<Message> message(known->prototype().New());
    if (!parseWire(tlv.value, *message)) return fail(Fault::Malformed, Layer::Mesh, CsmpError::BadMessage, tlv.type);
    Tree tree(*message);
    if (!tree.isComplete()) return fail(Fault::Exhausted, Layer::Mesh, CsmpError::TooMany, tlv.type);
    return tree.take();
}

std::optional<std::string_view> csmpName(std::uint32_t type) {
    const Entry* known = entryOf(type);
    return known ? std::optional(known->name) : std::nullopt;
}

std::optional<std::uint32_t> csmpNumber(std::string_view name) {
    const auto found = std::find_if(table.begin(), table.end(), [name](const Entry& one) { return one.name == name; });
    return found == table.end() ? std::nullopt : std::optional(found->type);
}

std::vector<std::uint32_t> csmpTypes() {
    std::vector<std::uint32_t> types;
    for (const Entry& one : table) types.push_back(one.type);
    return types;
}

}  // namespace ami::mesh
