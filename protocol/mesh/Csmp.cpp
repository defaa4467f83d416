#include "protocol/mesh/Csmp.h"

#include <charconv>

namespace ami::mesh {

namespace {

constexpr std::uint32_t vendorTlv = 127;

/// Reads varints of at most 32 bits; offset stands behind what was read, also after a fault.
class Reader {
public:
    explicit Reader(BytesView octets) : octets_(octets) {}
    bool atEnd() const { return offset_ == octets_.size(); }
    std::size_t offset() const { return offset_; }

    Result<std::uint32_t> varint() {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 35; shift += 7) {
            if (atEnd()) return fault(Fault::Malformed, CsmpError::Truncated);
            const std::uint8_t octet = octets_[offset_++];
            value |= static_cast<std::uint64_t>(octet & 0x7F) << shift;
            if ((octet & 0x80) != 0) continue;
            if (value > UINT32_MAX) break;
            return static_cast<std::uint32_t>(value);
        }
        return fault(Fault::Malformed, CsmpError::BadVarint);
    }

    Result<Bytes> octets(std::size_t count) {
        if (count > octets_.size() - offset_) return fault(Fault::Malformed, CsmpError::Truncated);
        const BytesView part = octets_.subspan(offset_, count);
        offset_ += count;
        return Bytes(part.begin(), part.end());
    }

private:
    Unexpected fault(Fault fault, CsmpError code) const { return fail(fault, Layer::Mesh, code, static_cast<std::int64_t>(offset_)); }

    BytesView octets_;
    std::size_t offset_ = 0;
};

void putVarint(Bytes& out, std::uint64_t value) {
    while (value >= 0x80) {
        out.push_back(static_cast<std::uint8_t>(value | 0x80));
        value >>= 7;
    }
    out.push_back(static_cast<std::uint8_t>(value));
}

std::optional<std::uint32_t> number(std::string_view text) {
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

Unexpected badUri() { return fail(Fault::Malformed, Layer::Mesh, CsmpError::BadUri); }

/// "25" or "12.3" (vendor, type).
bool takeType(std::string_view text, CsmpTarget& target) {
    const std::size_t dot = text.find('.');
    if (dot != std::string_view::npos) {
        if (target.vendor || !target.types.empty()) return false;
        target.vendor = number(text.substr(0, dot));
        if (!target.vendor) return false;
        text.remove_prefix(dot + 1);
    }
    const auto type = number(text);
    if (!type || target.types.size() >= 256) return false;
    target.types.push_back(*type);
    return true;
}

bool takeQuery(std::string_view query, CsmpTarget& target) {
    if (query.starts_with("a=")) {
        target.delay = number(query.substr(2));
        return target.delay.has_value();
    }
    if (!query.starts_with("q=") || !target.types.empty()) return false;
    query.remove_prefix(2);
    while (!query.empty()) {
        // A blank may arrive as '+'.
        const std::size_t blank = query.find_first_of(" +");
        if (!takeType(query.substr(0, blank), target)) return false;
        query.remove_prefix(blank == std::string_view::npos ? query.size() : blank + 1);
    }
    return !target.types.empty();
}

}  // namespace

const char* name(CsmpError error) {
    switch (error) {
        case CsmpError::Truncated: return "Truncated";
        case CsmpError::BadVarint: return "BadVarint";
        case CsmpError::TooLarge: return "TooLarge";
        case CsmpError::TooMany: return "TooMany";
        case CsmpError::BadMessage: return "BadMessage";
        case CsmpError::UnknownTlv: return "UnknownTlv";
        case CsmpError::BadUri: return "BadUri";
    }
    return "?";
}

Result<std::vector<CsmpTlv>> decodeCsmp(BytesView payload) {
    if (payload.size() > limits::csmpOctets) {
        return fail(Fault::Exhausted, Layer::Mesh, CsmpError::TooLarge, static_cast<std::int64_t>(payload.size()));
    }
    Reader reader(payload);
    std::vector<CsmpTlv> tlvs;
    while (!reader.atEnd()) {
        if (tlvs.size() >= limits::csmpTlvs) return fail(Fault::Exhausted, Layer::Mesh, CsmpError::TooMany);
        CsmpTlv tlv;
        auto type = reader.varint();
        if (type && *type == vendorTlv) {
            const auto vendor = reader.varint();
            if (!vendor) return Unexpected(vendor.error());
            tlv.vendor = *vendor;
            type = reader.varint();
        }
        if (!type) return Unexpected(type.error());
        tlv.type = *type;
        const auto length = reader.varint();
        if (!length) return Unexpected(length.error());
        auto value = reader.octets(*length);
        if (!value) return Unexpected(value.error());
        tlv.value = std::move(*value);
        tlvs.push_back(std::move(tlv));
    }
    return tlvs;
}

Bytes encodeCsmp(std::span<const CsmpTlv> tlvs) {
    Bytes out;
    for (const CsmpTlv& tlv : tlvs) {
        if (tlv.vendor) {
            putVarint(out, vendorTlv);
            putVarint(out, *tlv.vendor);
        }
        putVarint(out, tlv.type);
        putVarint(out, tlv.value.size());
        append(out, tlv.value);
    }
    return out;
}

Result<CsmpUri> uriOf(const CsmpTarget& target) {
    if ((target.row || target.vendor) && target.types.size() != 1) return fail(Fault::Misuse, Layer::Mesh, CsmpError::BadUri);
    CsmpUri uri;
    uri.path.emplace_back("c");
    if (target.types.size() == 1) {
        uri.path.push_back((target.vendor ? std::to_string(*target.vendor) + "." : std::string()) + std::to_string(target.types.front()));
        if (target.row) uri.path.push_back(std::to_string(*target.row));
    } else if (!target.types.empty()) {
        std::string query = "q=";
        for (const std::uint32_t type : target.types) {
            if (query.size() > 2) query += ' ';
            query += std::to_string(type);
        }
        uri.queries.push_back(std::move(query));
    }
    if (target.delay) uri.queries.push_back("a=" + std::to_string(*target.delay));
    return uri;
}

Result<CsmpTarget> targetOf(const CsmpUri& uri) {
    if (uri.path.empty() || uri.path.size() > 3 || uri.path[0] != "c" || uri.queries.size() > 2) return badUri();
    CsmpTarget target;
    if (uri.path.size() > 1 && !takeType(uri.path[1], target)) return badUri();
    if (uri.path.size() > 2) {
        target.row = number(uri.path[2]);
        if (!target.row) return badUri();
    }
    for (const auto& query : uri.queries) {
        if (!takeQuery(query, target)) return badUri();
    }
    return target;
}

}  // namespace ami::mesh
