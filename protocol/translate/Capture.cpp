#include "protocol/translate/Capture.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <map>
#include <optional>
#include <tuple>

#include "protocol/base/ByteReader.h"

namespace ami::translate {
namespace {

constexpr std::size_t longestExchange = 1u << 20, mostFlows = 4096;
constexpr std::uint16_t dlmsPort = 4059;
constexpr std::uint8_t tcp = 6, udp = 17;

/// Numbers in the order of the file's writer.
class FileReader {
public:
    FileReader(BytesView bytes, bool little) : bytes_(bytes), little_(little) {}
    std::optional<std::uint32_t> u32(std::size_t at) const { return number(at, 4); }
    std::optional<std::uint16_t> u16(std::size_t at) const {
        const auto value = number(at, 2);
        return value ? std::optional(static_cast<std::uint16_t>(*value)) : std::nullopt;
    }
    BytesView bytes() const { return bytes_; }

private:
    std::optional<std::uint32_t> number(std::size_t at, std::size_t octets) const {
        if (at > bytes_.size() || bytes_.size() - at < octets) return std::nullopt;
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < octets; ++i) value = value << 8 | bytes_[at + (little_ ? octets - 1 - i : i)];
        return value;
    }
    BytesView bytes_;
    bool little_;
};

struct Endpoint {
    std::string address;
    std::uint16_t port = 0;
    auto operator<=>(const Endpoint&) const = default;
    std::string text() const { return (address.find(':') == std::string::npos ? address : '[' + address + ']') + ':' + std::to_string(port); }
};

struct Flow {
    std::uint32_t number = 0;
    Endpoint client;
    std::optional<std::uint32_t> nextFromClient, nextFromMeter;
    std::optional<std::size_t> last;  ///< exchange that the same side may go on with
};

class Collector {
public:
    void packet(std::uint32_t linkType, UtcTime time, BytesView frame) {
        ++packets_;
        time_ = time;
        if (!link(linkType, frame)) unknownLink_ = linkType;
        else known_ = true;
    }
    Result<std::vector<Exchange>> take() {
        if (!known_ && unknownLink_) return fail(Fault::Unsupported, Layer::Transport, CaptureError::LinkType, *unknownLink_);
        return std::move(exchanges_);
    }

private:
    /// False for a link layer that is not known.
    bool link(std::uint32_t type, BytesView frame) {
        std::size_t skip = 0;
        std::optional<std::size_t> etherType;
        switch (type) {
        case 252: exported(frame); return true;     // exported PDU: octets of one side behind tags
        case 1: etherType = 12; break;              // Ethernet
        case 113: etherType = 14; break;            // Linux cooked
        case 276: etherType = 0; skip = 20; break;  // Linux cooked 2
        case 0:
        case 108: skip = 4; break;                  // loopback
        case 12:
        case 14:
        case 101:
        case 228:
        case 229: break;                            // IP alone
        default: return false;
        }
        if (etherType) {
            std::size_t at = *etherType;
            while (at + 2 <= frame.size() && frame[at] == 0x81 && frame[at + 1] == 0x00) at += 4;
            skip = type == 276 ? 20 : at + 2;
        }
        if (frame.size() > skip) network(frame.subspan(skip));
        return true;
    }

    /// @spec Wireshark epan/exported_pdu.h
    void exported(BytesView frame) {
        constexpr std::uint16_t end = 0, direction = 35;
        Party sender = Party::Unknown;
        ByteReader reader(frame);
        while (true) {
            const auto tag = reader.u16(), length = reader.u16();
            if (!tag || !length) return;
            const auto value = reader.take(*length);
            if (!value) return;
            if (*tag == direction && value->size() == 4) sender = (*value)[3] == 0 ? Party::Client : Party::Meter;
            if (*tag == end) break;
        }
        const BytesView octets = *reader.take(reader.remaining());
        if (octets.empty()) return;
        Exchange* last = !exchanges_.empty() ? &exchanges_.back() : nullptr;
        const bool goesOn = last && last->flowNumber == 0 && last->sender == sender && sender != Party::Unknown;
        if (goesOn && last->octets.size() + octets.size() <= longestExchange) append(last->octets, octets);
        else exchanges_.push_back({packets_, time_, {}, 0, sender, Bytes(octets.begin(), octets.end()), 0});
    }

    void network(BytesView packet) {
        ByteReader reader(packet);
        if (packet[0] >> 4 == 4 && packet.size() >= 20) {
            const std::size_t header = (packet[0] & 15u) * 4;
            const std::size_t total = std::min<std::size_t>(packet.size(), packet[2] << 8 | packet[3]);
            const bool fragment = (packet[6] & 0x3F) != 0 || packet[7] != 0;
            if (header < 20 || total < header || fragment) return;
            const auto address = [&](std::size_t at) {
                char text[20];
                std::snprintf(text, sizeof text, "%u.%u.%u.%u", packet[at], packet[at + 1], packet[at + 2], packet[at + 3]);
                return std::string(text);
            };
            transport(packet[9], address(12), address(16), packet.subspan(header, total - header));
        } else if (packet[0] >> 4 == 6 && packet.size() >= 40) {
            const std::size_t total = std::min<std::size_t>(packet.size() - 40, packet[4] << 8 | packet[5]);
            std::uint8_t next = packet[6];
            BytesView rest = packet.subspan(40, total);
            while ((next == 0 || next == 43 || next == 60) && rest.size() >= 8) {
                const std::size_t length = (rest[1] + 1u) * 8;
                if (length > rest.size()) return;
                next = rest[0];
                rest = rest.subspan(length);
            }
            const auto address = [&](std::size_t at) {
                std::string text;
                for (std::size_t i = 0; i < 16; i += 2) {
                    char part[8];
                    std::snprintf(part, sizeof part, i == 0 ? "%x" : ":%x", packet[at + i] << 8 | packet[at + i + 1]);
                    text += part;
                }
                return text;
            };
            transport(next, address(8), address(24), rest);
        }
    }

    void transport(std::uint8_t protocol, std::string from, std::string to, BytesView segment) {
        if ((protocol != tcp && protocol != udp) || segment.size() < 8) return;
        Endpoint source{std::move(from), static_cast<std::uint16_t>(segment[0] << 8 | segment[1])};
        Endpoint destination{std::move(to), static_cast<std::uint16_t>(segment[2] << 8 | segment[3])};
        if (protocol == udp) {
            const std::size_t length = std::min<std::size_t>(segment.size(), segment[4] << 8 | segment[5]);
            if (length > 8) payload(protocol, source, destination, segment.subspan(8, length - 8), std::nullopt, false);
            return;
        }
        const std::size_t header = (segment.size() >= 20 ? segment[12] >> 4 : 0) * 4u;
        if (header < 20 || header > segment.size()) return;
        const auto sequence = static_cast<std::uint32_t>(segment[4]) << 24 | static_cast<std::uint32_t>(segment[5] << 16 | segment[6] << 8 | segment[7]);
        const std::uint8_t flags = segment[13];
        payload(protocol, source, destination, segment.subspan(header), sequence, (flags & 0x02) != 0 && (flags & 0x10) == 0);
    }

    void payload(std::uint8_t protocol, const Endpoint& source, const Endpoint& destination, BytesView octets, std::optional<std::uint32_t> sequence, bool opens) {
        const bool ordered = source < destination;
        const auto key = std::tuple(protocol, ordered ? source : destination, ordered ? destination : source);
        if (flows_.size() >= mostFlows && !flows_.contains(key)) return;
        auto [place, isNew] = flows_.try_emplace(key);
        Flow& flow = place->second;
        if (isNew) {
            flow.number = static_cast<std::uint32_t>(flows_.size());
            const bool sourceIsMeter = !opens && (source.port == dlmsPort || (destination.port != dlmsPort && source.port < destination.port));
            flow.client = sourceIsMeter ? destination : source;
        }
        const bool fromClient = source == flow.client;
        if (opens) {
            flow.client = source;
            flow.nextFromClient = *sequence + 1;
            flow.nextFromMeter.reset();
            return;
        }
        std::uint64_t lost = 0;
        if (sequence) {
            auto& next = fromClient ? flow.nextFromClient : flow.nextFromMeter;
            if (octets.empty()) return;
            if (next) {
                const auto ahead = static_cast<std::int32_t>(*sequence - *next);
                if (ahead < 0) {
                    const auto known = static_cast<std::uint32_t>(-static_cast<std::int64_t>(ahead));
                    if (known >= octets.size()) return;
                    octets = octets.subspan(known);
                } else {
                    lost = static_cast<std::uint32_t>(ahead);
                }
            }
            next = *sequence + static_cast<std::uint32_t>(octets.size() + (next && static_cast<std::int32_t>(*sequence - *next) < 0 ? *next - *sequence : 0));
        }
        Exchange* last = flow.last ? &exchanges_[*flow.last] : nullptr;
        const Party sender = fromClient ? Party::Client : Party::Meter;
        if (last && last->sender == sender && lost == 0 && protocol == tcp && last->octets.size() + octets.size() <= longestExchange) {
            append(last->octets, octets);
            return;
        }
        const Endpoint& meter = fromClient ? destination : source;
        flow.last = exchanges_.size();
        exchanges_.push_back({packets_, time_, flow.client.text() + " – " + meter.text(), flow.number, sender, Bytes(octets.begin(), octets.end()), lost});
    }

    std::map<std::tuple<std::uint8_t, Endpoint, Endpoint>, Flow> flows_;
    std::vector<Exchange> exchanges_;
    std::size_t packets_ = 0;
    UtcTime time_{};
    bool known_ = false;
    std::optional<std::uint32_t> unknownLink_;
};

UtcTime timeOf(std::uint64_t ticks, std::uint64_t ticksPerSecond) {
    const std::uint64_t seconds = std::min<std::uint64_t>(ticks / ticksPerSecond, 253'402'300'799);  // the year 9999
    return UtcTime(std::chrono::milliseconds(static_cast<std::int64_t>(seconds * 1000 + ticks % ticksPerSecond * 1000 / ticksPerSecond)));
}

Result<std::vector<Exchange>> readPcap(BytesView file, bool little, bool nanoseconds) {
    const FileReader reader(file, little);
    const auto linkType = reader.u32(20);
    if (!linkType) return fail(Fault::Malformed, Layer::Transport, CaptureError::Truncated, 20);
    Collector collector;
    std::size_t at = 24;
    while (at < file.size()) {
        constexpr std::size_t head = 16;
        const auto seconds = reader.u32(at), fraction = reader.u32(at + 4), length = reader.u32(at + 8);
        if (!seconds || !fraction || !length || file.size() - at < head || *length > file.size() - at - head) break;
        const std::uint64_t perSecond = nanoseconds ? 1'000'000'000 : 1'000'000;
        collector.packet(*linkType & 0xFFFF, timeOf(*seconds * perSecond + *fraction, perSecond), file.subspan(at + head, *length));
        at += head + *length;
    }
    return collector.take();
}

Result<std::vector<Exchange>> readPcapNg(BytesView file) {
    constexpr std::uint32_t section = 0x0A0D0D0A, interfaceBlock = 1, simple = 3, enhanced = 6;
    struct Interface { std::uint32_t linkType; std::uint64_t perSecond; };
    std::vector<Interface> interfaces;
    Collector collector;
    bool little = true;
    std::size_t at = 0;
    while (file.size() - at >= 12) {
        if (file[at] == 0x0A && file[at + 1] == 0x0D && file[at + 2] == 0x0D && file[at + 3] == 0x0A) {
            little = file[at + 8] == 0x4D;
            interfaces.clear();
        }
        const FileReader reader(file, little);
        const std::uint32_t type = *reader.u32(at), length = *reader.u32(at + 4);
        if (length < 12 || length % 4 != 0 || length > file.size() - at) break;
        const std::size_t body = at + 8, end = at + length - 4;
        if (type == interfaceBlock && end - body >= 8 && interfaces.size() < 256) {
            Interface found{*reader.u16(body), 1'000'000};
            for (std::size_t option = body + 8; option + 4 <= end;) {
                const std::uint16_t code = *reader.u16(option), size = *reader.u16(option + 2);
                if (code == 0 || option + 4 + size > end) break;
                if (code == 9 && size == 1) {
                    const std::uint8_t resolution = file[option + 4];
                    std::uint64_t ticks = 1;
                    for (unsigned i = 0; i < (resolution & 0x7Fu) && ticks < 1'000'000'000'000; ++i) ticks *= resolution & 0x80 ? 2 : 10;
                    found.perSecond = ticks;
                }
                option += 4 + (size + 3u) / 4 * 4;
            }
            interfaces.push_back(found);
        } else if (type == enhanced && end - body >= 20) {
            const std::uint32_t which = *reader.u32(body), captured = *reader.u32(body + 12);
            if (which < interfaces.size() && captured <= end - body - 20) {
                const std::uint64_t ticks = std::uint64_t{*reader.u32(body + 4)} << 32 | *reader.u32(body + 8);
                collector.packet(interfaces[which].linkType, timeOf(ticks, interfaces[which].perSecond), file.subspan(body + 20, captured));
            }
        } else if (type == simple && end - body >= 4 && !interfaces.empty()) {
            const std::size_t captured = std::min<std::size_t>(*reader.u32(body), end - body - 4);
            collector.packet(interfaces.front().linkType, {}, file.subspan(body + 4, captured));
        } else if (type == section && at != 0) {
            // A new section begins with its own interfaces.
        }
        at += length;
    }
    return collector.take();
}

std::uint32_t magicOf(BytesView file) { return ByteReader(file).u32().value_or(0); }

}  // namespace

bool isCapture(BytesView file) {
    const std::uint32_t magic = magicOf(file);
    return magic == 0xA1B2C3D4 || magic == 0xD4C3B2A1 || magic == 0xA1B23C4D || magic == 0x4D3CB2A1 || magic == 0x0A0D0D0A;
}

Result<std::vector<Exchange>> readCapture(BytesView file) {
    switch (magicOf(file)) {
    case 0xA1B2C3D4: return readPcap(file, false, false);
    case 0xD4C3B2A1: return readPcap(file, true, false);
    case 0xA1B23C4D: return readPcap(file, false, true);
    case 0x4D3CB2A1: return readPcap(file, true, true);
    case 0x0A0D0D0A: return readPcapNg(file);
    default: return fail(Fault::Malformed, Layer::Transport, CaptureError::NotACapture);
    }
}

}  // namespace ami::translate
