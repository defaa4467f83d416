#include "protocol/mesh/Rpl.h"

#include <algorithm>

#include "protocol/base/ByteReader.h"
#include "protocol/base/ByteWriter.h"

namespace ami::mesh::rpl {

namespace {

constexpr std::uint8_t pad1 = 0, metricContainer = 2, configuration = 4, target = 5, transit = 6, prefix = 8;

Unexpected fault(RplError code, std::size_t offset, Fault fault = Fault::Malformed) {
    return fail(fault, Layer::Mesh, code, static_cast<std::int64_t>(offset));
}

std::optional<Ipv6Address> address(ByteReader& reader) {
    const auto octets = reader.take(16);
    return octets ? Ipv6Address::from(*octets) : std::nullopt;
}

std::optional<Option> readMetrics(ByteReader reader) {
    MetricContainer container;
    while (!reader.atEnd()) {
        const auto type = reader.u8();
        const auto flags = reader.u16();
        const auto length = reader.u8();
        const auto body = length ? reader.take(*length) : std::nullopt;
        if (!flags || !body) return std::nullopt;
        container.metrics.push_back({*type, *flags, Bytes(body->begin(), body->end())});
    }
    return container;
}

/// Nothing when its length does not fit its kind.
std::optional<Option> readOption(std::uint8_t type, BytesView body) {
    ByteReader reader(body);
    switch (type) {
        case metricContainer: return readMetrics(reader);
        case configuration: {
            if (body.size() != 14) return std::nullopt;
            Configuration option;
            option.flags = *reader.u8();
            option.intervalDoublings = *reader.u8();
            option.intervalMin = *reader.u8();
            option.redundancy = *reader.u8();
            option.maxRankIncrease = *reader.u16();
            option.minHopRankIncrease = *reader.u16();
            option.objectiveCode = *reader.u16();
            option.reserved = *reader.u8();
            option.defaultLifetime = *reader.u8();
            option.lifetimeUnit = *reader.u16();
            return option;
        }
        case target: {
            if (body.size() < 2 || body.size() > 18) return std::nullopt;
            Target option;
            option.flags = *reader.u8();
            option.prefixLength = *reader.u8();
            const BytesView rest = reader.rest();
            option.prefix.assign(rest.begin(), rest.end());
            if (option.prefixLength > 128 || option.prefix.size() * 8 < option.prefixLength) return std::nullopt;
            return option;
        }
        case transit: {
            if (body.size() != 4 && body.size() != 20) return std::nullopt;
            Transit option;
            option.flags = *reader.u8();
            option.pathControl = *reader.u8();
            option.pathSequence = *reader.u8();
            option.pathLifetime = *reader.u8();
            if (!reader.atEnd()) option.parent = address(reader);
            return option;
        }
        case prefix: {
            if (body.size() != 30) return std::nullopt;
            Prefix option;
            option.prefixLength = *reader.u8();
            option.flags = *reader.u8();
            option.validLifetime = *reader.u32();
            option.preferredLifetime = *reader.u32();
            option.reserved = *reader.u32();
            option.prefix = *address(reader);
            return option;
        }
        default: return Other{type, Bytes(body.begin(), body.end())};
    }
}

Result<std::vector<Option>> readOptions(ByteReader& reader) {
    std::vector<Option> options;
    while (!reader.atEnd()) {
        if (options.size() >= limits::options) return fault(RplError::TooMany, reader.position(), Fault::Exhausted);
        const std::size_t start = reader.position();
        const std::uint8_t type = *reader.u8();
        if (type == pad1) {
            options.emplace_back(Pad1{});
            continue;
        }
        const auto length = reader.u8();
        const auto body = length ? reader.take(*length) : std::nullopt;
        if (!body) return fault(RplError::Truncated, reader.position());
        auto option = readOption(type, *body);
        if (!option) return fault(RplError::BadOption, start);
        options.push_back(std::move(*option));
    }
    return options;
}

class Writer {
public:
    void operator()(const Pad1&) { out.u8(pad1); }
    void operator()(const MetricContainer& option) {
        std::size_t length = 0;
        for (const auto& metric : option.metrics) length += 4 + metric.body.size();
        head(metricContainer, length);
        for (const auto& metric : option.metrics) {
            out.u8(metric.type);
            out.u16(metric.flags);
            out.u8(static_cast<std::uint8_t>(metric.body.size()));
            out.append(metric.body);
        }
    }
    void operator()(const Configuration& option) {
        head(configuration, 14);
        out.u8(option.flags);
        out.u8(option.intervalDoublings);
        out.u8(option.intervalMin);
        out.u8(option.redundancy);
        out.u16(option.maxRankIncrease);
        out.u16(option.minHopRankIncrease);
        out.u16(option.objectiveCode);
        out.u8(option.reserved);
        out.u8(option.defaultLifetime);
        out.u16(option.lifetimeUnit);
    }
    void operator()(const Target& option) {
        head(target, 2 + option.prefix.size());
        out.u8(option.flags);
        out.u8(option.prefixLength);
        out.append(option.prefix);
    }
    void operator()(const Transit& option) {
        head(transit, option.parent ? 20 : 4);
        out.u8(option.flags);
        out.u8(option.pathControl);
        out.u8(option.pathSequence);
        out.u8(option.pathLifetime);
        if (option.parent) out.append(option.parent->octets);
    }
    void operator()(const Prefix& option) {
        head(prefix, 30);
        out.u8(option.prefixLength);
        out.u8(option.flags);
        out.u32(option.validLifetime);
        out.u32(option.preferredLifetime);
        out.u32(option.reserved);
        out.append(option.prefix.octets);
    }
    void operator()(const Other& option) {
        head(option.type, option.body.size());
        out.append(option.body);
    }
    void operator()(const Dis& message) {
        out.u8(message.flags);
        out.u8(message.reserved);
    }
    void operator()(const Dio& message) {
        out.u8(message.instanceId);
        out.u8(message.version);
        out.u16(message.rank);
        out.u8(message.mode);
        out.u8(message.dtsn);
        out.u8(message.flags);
        out.u8(message.reserved);
        out.append(message.dodagId.octets);
    }
    void operator()(const Dao& message) {
        out.u8(message.instanceId);
        out.u8(static_cast<std::uint8_t>((message.flags & ~0x40) | (message.dodagId ? 0x40 : 0)));
        out.u8(message.reserved);
        out.u8(message.sequence);
        if (message.dodagId) out.append(message.dodagId->octets);
    }
    void operator()(const DaoAck& message) {
        out.u8(message.instanceId);
        out.u8(static_cast<std::uint8_t>((message.flags & ~0x80) | (message.dodagId ? 0x80 : 0)));
        out.u8(message.sequence);
        out.u8(message.status);
        if (message.dodagId) out.append(message.dodagId->octets);
    }

    ByteWriter out;

private:
    void head(std::uint8_t type, std::size_t length) {
        out.u8(type);
        out.u8(static_cast<std::uint8_t>(length));
    }
};

template <typename T>
Result<Message> withOptions(T message, ByteReader& reader) {
    auto options = readOptions(reader);
    if (!options) return Unexpected(options.error());
    message.options = std::move(*options);
    return Message(std::move(message));
}

}  // namespace

const char* name(RplError error) {
    switch (error) {
        case RplError::Truncated: return "Truncated";
        case RplError::BadOption: return "BadOption";
        case RplError::UnknownCode: return "UnknownCode";
        case RplError::TooMany: return "TooMany";
    }
    return "?";
}

std::optional<double> Metric::etx() const {
    if (type != 7 || body.size() != 2) return std::nullopt;
    return (body[0] * 256 + body[1]) / 128.0;
}

std::optional<std::uint8_t> Metric::hopCount() const { return type == 3 && body.size() == 2 ? std::optional(body[1]) : std::nullopt; }

std::optional<Ipv6Address> Target::address() const { return prefixLength == 128 ? Ipv6Address::from(prefix) : std::nullopt; }

Result<Message> decode(std::uint8_t code, BytesView body) {
    ByteReader reader(body);
    const auto needs = [&body](std::size_t octets) { return body.size() >= octets; };
    const auto truncated = [&body] { return fault(RplError::Truncated, body.size()); };
    switch (code) {
        case codeDis: {
            if (!needs(2)) return truncated();
            Dis message;
            message.flags = *reader.u8();
            message.reserved = *reader.u8();
            return withOptions(std::move(message), reader);
        }
        case codeDio: {
            if (!needs(24)) return truncated();
            Dio message;
            message.instanceId = *reader.u8();
            message.version = *reader.u8();
            message.rank = *reader.u16();
            message.mode = *reader.u8();
            message.dtsn = *reader.u8();
            message.flags = *reader.u8();
            message.reserved = *reader.u8();
            message.dodagId = *address(reader);
            return withOptions(std::move(message), reader);
        }
        case codeDao: {
            if (!needs(4)) return truncated();
            Dao message;
            message.instanceId = *reader.u8();
            message.flags = *reader.u8();
            message.reserved = *reader.u8();
            message.sequence = *reader.u8();
            if ((message.flags & 0x40) != 0) {
                message.dodagId = address(reader);
                if (!message.dodagId) return truncated();
            }
            return withOptions(std::move(message), reader);
        }
        case codeDaoAck: {
            if (!needs(4)) return truncated();
            DaoAck message;
            message.instanceId = *reader.u8();
            message.flags = *reader.u8();
            message.sequence = *reader.u8();
            message.status = *reader.u8();
            if ((message.flags & 0x80) != 0) {
                message.dodagId = address(reader);
                if (!message.dodagId) return truncated();
            }
            return withOptions(std::move(message), reader);
        }
        default: return fault(RplError::UnknownCode, code, Fault::Unsupported);
    }
}

Bytes encode(const Message& message) {
    Writer writer;
    std::visit(writer, message);
    std::visit([&writer](const auto& one) { for (const auto& option : one.options) std::visit(writer, option); }, message);
    return writer.out.take();
}

std::uint8_t codeOf(const Message& message) { return static_cast<std::uint8_t>(message.index()); }

std::vector<Way> waysOf(const Dao& dao) {
    std::vector<Way> ways;
    std::vector<const Target*> targets;
    std::vector<const Transit*> transits;
    const auto close = [&] {
        std::stable_sort(transits.begin(), transits.end(), [](const auto* a, const auto* b) { return a->pathControl > b->pathControl; });
        for (const Target* one : targets) {
            const auto address = one->address();
            if (!address) continue;
            for (const Transit* way : transits) ways.push_back({*address, way->parent, way->pathControl, way->pathLifetime, way->isExternal()});
        }
        targets.clear();
        transits.clear();
    };
    for (const Option& option : dao.options) {
        if (const auto* one = std::get_if<Target>(&option)) {
            if (!transits.empty()) close();
            targets.push_back(one);
        } else if (const auto* way = std::get_if<Transit>(&option)) {
            transits.push_back(way);
        }
    }
    close();
    return ways;
}

}  // namespace ami::mesh::rpl
