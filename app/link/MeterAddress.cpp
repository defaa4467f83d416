#include "app/link/MeterAddress.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

#include "app/link/AddressSecurity.h"
#include "app/link/HostText.h"
#include "protocol/base/Ascii.h"

namespace ami::app {
namespace {

enum class Target : std::uint8_t { Device, Host, HostAndPath, File };

enum class Key : std::uint8_t {
    Mode, Baud, Address, Client, Server, ServerLength, Auth, Suite, Security, Form, Dedicated, MaxInfo, Window, Pdu, Reference, GeneralBlocks,
    Speed, Profile, Option, V, Z, Y, WakeUp, Pause, ParityBit, Echo, Login, Format, Block,
};

constexpr unsigned bit(Key key) { return 1u << static_cast<unsigned>(key); }

constexpr unsigned securityKeys = bit(Key::Auth) | bit(Key::Suite) | bit(Key::Security) | bit(Key::Form) | bit(Key::Dedicated);
constexpr unsigned dlmsKeys = bit(Key::Client) | bit(Key::Server) | securityKeys | bit(Key::Pdu) | bit(Key::Reference) |
                              bit(Key::GeneralBlocks) | bit(Key::Profile);
constexpr unsigned hdlcKeys = dlmsKeys | bit(Key::ServerLength) | bit(Key::MaxInfo) | bit(Key::Window);

constexpr unsigned coapKeys = dlmsKeys | bit(Key::Format) | bit(Key::Block);

constexpr unsigned iecKeys = bit(Key::Mode) | bit(Key::Baud) | bit(Key::Address) | bit(Key::Option) | bit(Key::V) | bit(Key::Z) | bit(Key::Y) |
                             bit(Key::WakeUp) | bit(Key::Pause) | bit(Key::ParityBit) | bit(Key::Echo) | bit(Key::Login) | bit(Key::Profile);

struct SchemeRow {
    std::string_view name;
    Scheme scheme;
    Target target;
    std::uint16_t defaultPort;  ///< 0: none
    unsigned keys;
};

constexpr std::array<SchemeRow, 10> schemes{{
    {"optical", Scheme::Optical, Target::Device, 0, hdlcKeys | bit(Key::Mode) | bit(Key::Baud) | bit(Key::Address)},
    {"hdlc", Scheme::Hdlc, Target::Device, 0, hdlcKeys | bit(Key::Baud)},
    {"iec", Scheme::Iec, Target::Device, 0, iecKeys},
    {"c1218", Scheme::C1218, Target::Device, 0, bit(Key::Baud)},
    {"tcp", Scheme::Tcp, Target::Host, 4059, dlmsKeys},
    {"udp", Scheme::Udp, Target::Host, 4059, dlmsKeys},
    {"hdlc+tcp", Scheme::HdlcTcp, Target::Host, 0, hdlcKeys},
    {"coap", Scheme::Coap, Target::HostAndPath, 5683, coapKeys},
    {"coaps", Scheme::Coaps, Target::HostAndPath, 5684, coapKeys},
    {"replay", Scheme::Replay, Target::File, 0, bit(Key::Speed)},
}};

struct KeyRow {
    std::string_view name;
    Key key;
};

/// In the order of the canonical text.
constexpr std::array<KeyRow, 29> keyRows{{
    {"mode", Key::Mode}, {"baud", Key::Baud}, {"address", Key::Address}, {"client", Key::Client}, {"server", Key::Server},
    {"serverlength", Key::ServerLength}, {"auth", Key::Auth}, {"suite", Key::Suite}, {"security", Key::Security},
    {"form", Key::Form}, {"dedicated", Key::Dedicated}, {"maxinfo", Key::MaxInfo}, {"window", Key::Window}, {"pdu", Key::Pdu},
    {"reference", Key::Reference}, {"gbt", Key::GeneralBlocks}, {"speed", Key::Speed}, {"profile", Key::Profile},
    {"option", Key::Option}, {"v", Key::V}, {"z", Key::Z}, {"y", Key::Y}, {"wakeup", Key::WakeUp}, {"pause", Key::Pause},
    {"parity", Key::ParityBit}, {"echo", Key::Echo}, {"login", Key::Login},
    {"format", Key::Format}, {"block", Key::Block},
}};

const SchemeRow& rowOf(Scheme scheme) {
    return *std::find_if(schemes.begin(), schemes.end(), [&](const auto& row) { return row.scheme == scheme; });
}

bool usesHdlc(const SchemeRow& row) { return (row.keys & bit(Key::MaxInfo)) != 0; }


/// Words that announce a secret, in a key of any language of this trade.
bool smellsOfSecret(std::string_view key) {
    static constexpr std::array<std::string_view, 9> parts{"pass",  "pwd",        "secret",   "key",       "psk",
                                                           "token", "credential", "kennwort", "auth-value"};
    static constexpr std::array<std::string_view, 9> words{"pw", "pin", "ek", "ak", "mk", "kek", "gek", "gak", "lls"};
    return std::any_of(parts.begin(), parts.end(), [&](std::string_view part) { return key.find(part) != std::string_view::npos; }) ||
           std::find(words.begin(), words.end(), key) != words.end();
}

bool isComPort(std::string_view text) {
    return text.size() >= 4 && text.size() <= 6 && lowered(text.substr(0, 3)) == "com" &&
           std::all_of(text.begin() + 3, text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::string encoded(std::string_view text, std::string_view keep) {
    std::string out;
    for (const char c : text) {
        if (isAlphanumeric(c) || keep.find(c) != std::string_view::npos) {
            out += c;
        } else {
            out += '%';
            out += toHex(BytesView(reinterpret_cast<const std::uint8_t*>(&c), 1));
        }
    }
    return out;
}

constexpr std::string_view keptInPath = "-._~/:@!$&'()*+,;=";
constexpr std::string_view keptInValue = "-._~";

/// Octets of the HDLC address that "logical" or "logical.physical" needs.
std::uint8_t inferredLength(std::uint16_t upper, std::uint16_t lower, bool withPhysical) {
    if (upper > 0x7F || lower > 0x7F) return 4;
    return withPhysical ? 2 : 1;
}

class Parser {
public:
    explicit Parser(std::string_view text) : text_(text) {}

    Result<MeterAddress> run() {
        while (end() > 0 && isBlank(text_[end() - 1])) text_.remove_suffix(1);
        while (at_ < end() && isBlank(text_[at_])) ++at_;
        if (at_ == end()) return wrong(AddressError::Empty, 0);
        if (auto ok = scheme(); !ok) return Unexpected(ok.error());
        const std::size_t query = std::min(text_.find('?', at_), end());
        // A secret is named first, whatever else is wrong with the address.
        if (auto ok = splitQuery(query); !ok) return Unexpected(ok.error());
        if (auto ok = target(query); !ok) return Unexpected(ok.error());
        if (auto ok = values(); !ok) return Unexpected(ok.error());
        if (auto ok = hdlcServer(); !ok) return Unexpected(ok.error());
        return address_;
    }

private:
    struct Pair {
        Key key;
        std::size_t keyAt, valueAt, valueEnd;
    };

    static bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }
    std::size_t end() const { return text_.size(); }

    static Unexpected wrong(AddressError code, std::size_t offset) {
        return fail(Fault::Malformed, Layer::Address, code, static_cast<std::int64_t>(offset));
    }

    Result<void> scheme() {
        const std::size_t colon = text_.find(':', at_);
        if (colon == std::string_view::npos || colon == at_ ||
            text_.substr(at_, colon - at_).find_first_of("/?@") != std::string_view::npos) {
            return wrong(AddressError::NoScheme, at_);
        }
        const std::string name = lowered(text_.substr(at_, colon - at_));
        const auto row = std::find_if(schemes.begin(), schemes.end(), [&](const auto& candidate) { return candidate.name == name; });
        if (row == schemes.end()) return wrong(AddressError::UnknownScheme, at_);
        row_ = &*row;
        address_.scheme = row->scheme;
        at_ = colon + 1;
        return {};
    }

    Result<void> target(std::size_t query) {
        if (row_->target == Target::File) {
            if (at_ == query) return wrong(AddressError::NoTarget, at_);
            return path(at_, query, address_.path);
        }
        if (text_.substr(at_, query - at_).substr(0, 2) != "//") return wrong(AddressError::NoTarget, at_);
        at_ += 2;
        if (row_->target == Target::Device) return device(query);
        return host(query);
    }

    Result<void> device(std::size_t query) {
        if (at_ == query) return wrong(AddressError::NoTarget, at_);
        if (text_[at_] != '/') return wrong(AddressError::BadHost, at_);
        if (at_ + 1 == query) return wrong(AddressError::NoTarget, query);
        if (auto ok = path(at_, query, address_.path); !ok) return ok;
        if (isComPort(std::string_view(address_.path).substr(1))) address_.path.erase(0, 1);
        return {};
    }

    Result<void> host(std::size_t query) {
        const std::size_t slash = std::min(text_.find('/', at_), query);
        if (const std::size_t user = text_.substr(at_, slash - at_).find('@'); user != std::string_view::npos) {
            return wrong(AddressError::SecretInAddress, at_);
        }
        if (at_ == slash) return wrong(AddressError::NoTarget, at_);
        std::size_t hostEnd = slash;
        if (text_[at_] == '[') {
            const std::size_t bracket = text_.find(']', at_);
            if (bracket >= slash) return wrong(AddressError::BadHost, slash);
            const auto ipv6 = canonicalIpv6(text_.substr(at_ + 1, bracket - at_ - 1));
            if (!ipv6) return wrong(AddressError::BadHost, at_ + 1);
            address_.host = *ipv6;
            hostEnd = bracket + 1;
            if (hostEnd < slash && text_[hostEnd] != ':') return wrong(AddressError::BadHost, hostEnd);
        } else {
            hostEnd = std::min(text_.find(':', at_), slash);
            if (hostEnd == at_) return wrong(AddressError::NoTarget, at_);
            // A second colon is an IPv6 address without its brackets.
            if (hostEnd < slash && text_.substr(hostEnd + 1, slash - hostEnd - 1).find(':') != std::string_view::npos) {
                return wrong(AddressError::BadHost, hostEnd);
            }
            if (const auto bad = badHostCharacter(text_.substr(at_, hostEnd - at_))) return wrong(AddressError::BadHost, at_ + *bad);
            address_.host = lowered(text_.substr(at_, hostEnd - at_));
        }
        if (auto ok = port(hostEnd, slash); !ok) return ok;
        return resource(slash, query);
    }

    Result<void> port(std::size_t from, std::size_t to) {
        if (from == to) {
            if (row_->defaultPort == 0) return wrong(AddressError::NoTarget, to);
            address_.port = row_->defaultPort;
            return {};
        }
        const auto value = number(from + 1, to, 1, 65535, AddressError::BadPort);
        if (!value) return Unexpected(value.error());
        address_.port = static_cast<std::uint16_t>(*value);
        return {};
    }

    Result<void> resource(std::size_t from, std::size_t to) {
        if (to - from <= 1) return {};
        if (row_->target != Target::HostAndPath) return wrong(AddressError::BadPath, from + 1);
        return path(from, to, address_.resource);
    }

    Result<void> path(std::size_t from, std::size_t to, std::string& out) const {
        for (std::size_t i = from; i < to; ++i) {
            const auto c = static_cast<unsigned char>(text_[i]);
            if (c < 0x20 || c == 0x7F || c == '#') return wrong(AddressError::BadPath, i);
            if (c != '%') {
                out += static_cast<char>(c);
                continue;
            }
            const auto octet = to - i >= 3 ? fromHex(text_.substr(i + 1, 2)) : std::nullopt;
            if (!octet || octet->size() != 1 || (*octet)[0] == 0) return wrong(AddressError::BadPath, i);
            out += static_cast<char>((*octet)[0]);
            i += 2;
        }
        return {};
    }

    Result<void> splitQuery(std::size_t query) {
        std::optional<Error> first;
        const auto note = [&](AddressError code, std::size_t offset) {
            if (!first) first = wrong(code, offset).error();
        };
        std::size_t from = query + 1;
        while (query < end() && from <= end()) {
            const std::size_t next = std::min(text_.find('&', from), end());
            const std::size_t equals = std::min(text_.find('=', from), next);
            std::string name = lowered(text_.substr(from, equals - from));
            if (name == "device") name = "address";
            const auto known = std::find_if(keyRows.begin(), keyRows.end(), [&](const KeyRow& row) { return row.name == name; });
            if (known == keyRows.end()) {
                if (smellsOfSecret(name)) return wrong(AddressError::SecretInAddress, from);
                note(AddressError::UnknownKey, from);
            } else if ((row_->keys & bit(known->key)) == 0) {
                note(AddressError::UnknownKey, from);
            } else if (equals == next) {
                note(AddressError::BadValue, next);
            } else if (std::any_of(pairs_.begin(), pairs_.end(), [&](const Pair& pair) { return pair.key == known->key; })) {
                note(AddressError::DuplicateKey, from);
            } else {
                pairs_.push_back({known->key, from, equals + 1, next});
            }
            from = next + 1;
        }
        if (first) return Unexpected(*first);
        return {};
    }

    Result<std::uint32_t> number(std::size_t from, std::size_t to, std::uint32_t low, std::uint32_t high,
                                 AddressError code = AddressError::BadValue) const {
        if (from == to) return wrong(code, from);
        std::uint32_t value = 0;
        for (std::size_t i = from; i < to; ++i) {
            if (text_[i] < '0' || text_[i] > '9') return wrong(code, i);
            value = value * 10 + static_cast<std::uint32_t>(text_[i] - '0');
            if (value > high) return wrong(code, from);
        }
        if (value < low) return wrong(code, from);
        return value;
    }

    template <typename Field>
    Result<void> store(const Pair& pair, std::uint32_t low, std::uint32_t high, Field& field) const {
        const auto value = number(pair.valueAt, pair.valueEnd, low, high);
        if (!value) return Unexpected(value.error());
        field = static_cast<Field>(*value);
        return {};
    }

    std::string wordOf(const Pair& pair) const { return lowered(text_.substr(pair.valueAt, pair.valueEnd - pair.valueAt)); }

    static Result<void> known(const Pair& pair, const std::optional<std::optional<char>>& value, std::optional<char>& field) {
        if (!*value) return wrong(AddressError::BadValue, pair.valueAt);
        field = **value;
        return {};
    }

    template <typename Value>
    static Result<void> known(const Pair& pair, const std::optional<Value>& value, Value& field) {
        if (!value) return wrong(AddressError::BadValue, pair.valueAt);
        field = *value;
        return {};
    }

    /// One of two words.
    Result<bool> choice(const Pair& pair, std::string_view yes, std::string_view no) const {
        const std::string word = wordOf(pair);
        if (word == yes) return true;
        if (word == no) return false;
        return wrong(AddressError::BadValue, pair.valueAt);
    }

    Result<void> values() {
        for (const Pair& pair : pairs_) {
            if (auto ok = value(pair); !ok) return ok;
        }
        if (!protected_) address_.protection = usualProtection(address_.mechanism);
        for (const Pair& pair : pairs_) {
            if (!fits(pair.key)) return wrong(AddressError::BadValue, pair.valueAt);
        }
        return {};
    }

    /// Suite 0 has no curve, and a form or a dedicated key is nothing without protection.
    bool fits(Key key) const {
        const bool curve = address_.suite != dlms::SecuritySuite::Suite0;
        switch (key) {
        case Key::Auth: return curve || address_.mechanism != dlms::AuthenticationMechanism::HighEcdsa;
        case Key::Security: return curve || !address_.protection.isSigned;
        case Key::Form:
            return (address_.form == dlms::CipheringForm::Service || address_.protection.any()) &&
                   (curve || address_.form < dlms::CipheringForm::AgreedOnePass);
        case Key::Dedicated: return !address_.dedicatedKey || address_.protection.any();
        default: return true;
        }
    }

    Result<void> suite(const Pair& pair) {
        std::uint8_t number = 0;
        if (auto ok = store(pair, 0, 2, number); !ok) return ok;
        address_.suite = static_cast<dlms::SecuritySuite>(number);
        return {};
    }

    Result<void> value(const Pair& pair) {
        switch (pair.key) {
        case Key::Baud: return store(pair, 300, 921600, address_.baud);
        case Key::Client: return store(pair, 1, usesHdlc(*row_) ? 0x7F : 0xFFFF, address_.client);
        case Key::MaxInfo: return store(pair, 32, 2030, address_.maxInfo);
        case Key::Window: return store(pair, 1, 7, address_.window);
        case Key::Pdu: return store(pair, 12, 0xFFFF, address_.pduSize);
        case Key::GeneralBlocks: return store(pair, 1, 63, address_.generalBlocks);
        case Key::Reference: {
            bool shortNames = false;
            auto ok = flag(choice(pair, "sn", "ln"), shortNames);
            address_.referencing = shortNames ? dlms::Referencing::ShortName : dlms::Referencing::LogicalName;
            return ok;
        }
        case Key::Address: return deviceAddress(pair);
        case Key::Server: return server(pair);
        case Key::ServerLength: return serverLength(pair);
        case Key::Mode:
            if (row_->scheme == Scheme::Iec) return known(pair, iecMode(wordOf(pair)), address_.iec.mode);
            return flag(choice(pair, "e", "direct"), address_.modeE);
        case Key::Option: return flag(choice(pair, "yes", "no"), address_.iec.optionSelect);
        case Key::V: return known(pair, character(pair), address_.iec.v);
        case Key::Z: return known(pair, std::optional(character(pair)), address_.iec.z);
        case Key::Y: return known(pair, std::optional(character(pair)), address_.iec.y);
        case Key::WakeUp: return flag(choice(pair, "yes", "no"), address_.iec.wakeUp);
        case Key::Pause: {
            std::uint16_t pause = 0;
            if (auto ok = store(pair, 0, 5000, pause); !ok) return ok;
            address_.iec.pause = std::chrono::milliseconds(pause);
            return {};
        }
        case Key::ParityBit: return flag(choice(pair, "soft", "hard"), address_.iec.softwareParity);
        case Key::Echo: return known(pair, iecEcho(wordOf(pair)), address_.iec.echo);
        case Key::Login: return flag(choice(pair, "p2", "p1"), address_.iec.secondPassword);
        case Key::Speed: return flag(choice(pair, "real", "full"), address_.realTime);
        case Key::Profile:
            if (auto ok = path(pair.valueAt, pair.valueEnd, address_.profile); !ok) return wrong(AddressError::BadValue, pair.valueAt);
            return address_.profile.empty() ? Result<void>(wrong(AddressError::BadValue, pair.valueAt)) : Result<void>();
        case Key::Auth: return known(pair, mechanismOf(wordOf(pair)), address_.mechanism);
        case Key::Format: {
            std::uint16_t format = 0;
            if (auto ok = store(pair, 0, 0xFFFF, format); !ok) return ok;
            address_.coapFormat = format;
            return {};
        }
        case Key::Block:
            if (auto ok = store(pair, 16, 1024, address_.coapBlock); !ok) return ok;
            return (address_.coapBlock & (address_.coapBlock - 1)) == 0 ? Result<void>() : Result<void>(wrong(AddressError::BadValue, pair.valueAt));
        case Key::Suite: return suite(pair);
        case Key::Security: {
            protected_ = true;
            return known(pair, protectionOf(wordOf(pair)), address_.protection);
        }
        case Key::Form: return known(pair, formOf(wordOf(pair)), address_.form);
        case Key::Dedicated: return flag(choice(pair, "yes", "no"), address_.dedicatedKey);
        }
        return {};
    }

    /// One digit or letter; nothing when it is something else.
    std::optional<char> character(const Pair& pair) const {
        if (pair.valueEnd - pair.valueAt != 1 || !isAlphanumeric(text_[pair.valueAt])) return std::nullopt;
        return text_[pair.valueAt];
    }

    static Result<void> flag(const Result<bool>& word, bool& field) {
        if (!word) return Unexpected(word.error());
        field = *word;
        return {};
    }

    /// @spec IEC 62056-21 6.3.2: up to 32 digits, letters and blanks
    Result<void> deviceAddress(const Pair& pair) {
        if (auto ok = path(pair.valueAt, pair.valueEnd, address_.deviceAddress); !ok)
            return wrong(AddressError::BadValue, ok.error().detail);
        const std::string& device = address_.deviceAddress;
        const bool good = std::all_of(device.begin(), device.end(), [](char c) { return isAlphanumeric(c) || c == ' '; });
        if (!good || device.empty() || device.size() > 32) return wrong(AddressError::BadValue, pair.valueAt);
        return {};
    }

    Result<void> server(const Pair& pair) {
        if (!usesHdlc(*row_)) return store(pair, 1, 0xFFFF, address_.server.upper);
        const std::size_t dot = std::min(text_.find('.', pair.valueAt), pair.valueEnd);
        const auto upper = number(pair.valueAt, dot, 1, 0x3FFF);
        if (!upper) return Unexpected(upper.error());
        address_.server.upper = static_cast<std::uint16_t>(*upper);
        withPhysical_ = dot < pair.valueEnd;
        if (!withPhysical_) return {};
        const auto lower = number(dot + 1, pair.valueEnd, 0, 0x3FFF);
        if (!lower) return Unexpected(lower.error());
        address_.server.lower = static_cast<std::uint16_t>(*lower);
        return {};
    }

    Result<void> serverLength(const Pair& pair) {
        lengthAt_ = pair.valueAt;
        std::uint8_t length = 0;
        if (auto ok = store(pair, 1, 4, length); !ok) return ok;
        if (length == 3) return wrong(AddressError::BadValue, pair.valueAt);
        length_ = length;
        return {};
    }

    Result<void> hdlcServer() {
        if (!usesHdlc(*row_)) return {};
        dlms::HdlcAddress& address = address_.server;
        const std::uint8_t needed = inferredLength(address.upper, address.lower, address.lower != 0);
        address.length = length_.value_or(inferredLength(address.upper, address.lower, withPhysical_));
        if (address.length < needed) return wrong(AddressError::BadValue, lengthAt_);
        return {};
    }

    std::string_view text_;
    std::size_t at_ = 0;
    const SchemeRow* row_ = nullptr;
    std::vector<Pair> pairs_;
    bool protected_ = false;
    bool withPhysical_ = false;
    std::optional<std::uint8_t> length_;
    std::size_t lengthAt_ = 0;
    MeterAddress address_;
};

/// Text of one key; empty when it has its default.
std::string valueText(const MeterAddress& address, Key key, bool hdlc) {
    const MeterAddress defaults;
    const auto number = [](std::uint32_t value, std::uint32_t usual) { return value == usual ? std::string() : std::to_string(value); };
    switch (key) {
    case Key::Mode:
        if (address.scheme == Scheme::Iec) return iecWord(address.iec.mode);
        return address.modeE ? "" : "direct";
    case Key::Option: return address.iec.optionSelect ? "" : "no";
    case Key::V: return address.iec.v == defaults.iec.v ? "" : std::string(1, address.iec.v);
    case Key::Z: return address.iec.z ? std::string(1, *address.iec.z) : std::string();
    case Key::Y: return address.iec.y ? std::string(1, *address.iec.y) : std::string();
    case Key::WakeUp: return address.iec.wakeUp ? "yes" : "";
    case Key::Pause: return address.iec.pause ? std::to_string(address.iec.pause->count()) : "";
    case Key::ParityBit: return address.iec.softwareParity ? "soft" : "";
    case Key::Echo: return iecWord(address.iec.echo);
    case Key::Login: return address.iec.secondPassword ? "p2" : "";
    case Key::Baud: return number(address.baud, 0);
    case Key::Address: return encoded(address.deviceAddress, keptInValue);
    case Key::Client: return number(address.client, defaults.client);
    case Key::Server:
        if (!hdlc) return number(address.server.upper, defaults.server.upper);
        if (address.server.length == 1) return number(address.server.upper, defaults.server.upper);
        return std::to_string(address.server.upper) + "." + std::to_string(address.server.lower);
    case Key::ServerLength: {
        const bool physical = address.server.length != 1;
        return number(address.server.length, inferredLength(address.server.upper, address.server.lower, physical));
    }
    case Key::Auth: return address.mechanism == defaults.mechanism ? "" : std::string(word(address.mechanism));
    case Key::Suite: return address.suite ? std::to_string(static_cast<int>(*address.suite)) : "";
    case Key::Security: return address.protection == usualProtection(address.mechanism) ? "" : word(address.protection);
    case Key::Form: return address.form == defaults.form ? "" : std::string(word(address.form));
    case Key::Dedicated: return address.dedicatedKey ? "yes" : "";
    case Key::MaxInfo: return number(address.maxInfo, defaults.maxInfo);
    case Key::Window: return number(address.window, defaults.window);
    case Key::Pdu: return number(address.pduSize, defaults.pduSize);
    case Key::Reference: return address.referencing == dlms::Referencing::ShortName ? "sn" : "";
    case Key::GeneralBlocks: return number(address.generalBlocks, 0);
    case Key::Speed: return address.realTime ? "" : "full";
    case Key::Format: return address.coapFormat ? std::to_string(*address.coapFormat) : std::string();
    case Key::Block: return number(address.coapBlock, 0);
    case Key::Profile: return encoded(address.profile, "-._~/");
    }
    return {};
}

}  // namespace

Result<MeterAddress> MeterAddress::parse(std::string_view text) { return Parser(text).run(); }

std::string MeterAddress::toString() const {
    const SchemeRow& row = rowOf(scheme);
    std::string out(row.name);
    out += ':';
    switch (row.target) {
    case Target::File: out += encoded(path, keptInPath); break;
    case Target::Device: out += (path.starts_with('/') ? "//" : "///") + encoded(path, keptInPath); break;
    case Target::Host:
    case Target::HostAndPath:
        out += "//";
        if (const std::size_t zone = host.find('%'); host.find(':') != std::string::npos) {
            out += "[" + host.substr(0, zone) + (zone == std::string::npos ? "" : "%25" + host.substr(zone + 1)) + "]";
        } else {
            out += host;
        }
        if (port != row.defaultPort) out += ":" + std::to_string(port);
        out += encoded(resource, keptInPath);
        break;
    }
    char separator = '?';
    for (const KeyRow& key : keyRows) {
        if ((row.keys & bit(key.key)) == 0) continue;
        const std::string value = valueText(*this, key.key, usesHdlc(row));
        if (value.empty()) continue;
        out += separator;
        out += key.name;
        out += '=' + value;
        separator = '&';
    }
    return out;
}

bool MeterAddress::isSerial() const { return rowOf(scheme).target == Target::Device; }

bool MeterAddress::isHdlc() const { return usesHdlc(rowOf(scheme)); }

}  // namespace ami::app
