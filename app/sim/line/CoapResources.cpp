#include "app/sim/line/CoapResources.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "protocol/mesh/LinkFormat.h"

namespace ami::sim {

using hal::CoapReply;

namespace {

constexpr std::uint16_t plainText = 0, linkFormat = 40, senMlJson = 110, senMlCbor = 112;
constexpr std::uint32_t freshness = 5;  ///< s; a value is another one a moment later

Decimal rounded(double value, int digits) { return {std::llround(value * std::pow(10, digits)), -digits}; }
/// mWh as kWh or Wh, with a resolution of 1 Wh.
Decimal kilo(std::int64_t milli) { return {milli / 1000, -3}; }
Decimal plain(std::int64_t milli) { return {milli / 1000, 0}; }

std::string instanceOf(const std::string& path) { return path.substr(0, path.rfind('/')); }

std::string typeOf(const std::string& instance) {
    const std::string object = instance.substr(0, instance.find('/'));
    const bool core = object.size() == 1;
    return (core ? "urn:oma:lwm2m:oma:" : "urn:oma:lwm2m:ext:") + object;
}

std::string textOf(const mesh::SenMlEntry& entry) {
    if (const auto* number = std::get_if<Decimal>(&entry.value)) return number->toString();
    if (const auto* text = std::get_if<std::string>(&entry.value)) return *text;
    return std::get<bool>(entry.value) ? "1" : "0";
}

/// A link's attribute or target against "text" or "te*". @spec RFC 6690 4.1
bool matches(std::string_view pattern, std::string_view text) {
    if (!pattern.empty() && pattern.back() == '*') return text.starts_with(pattern.substr(0, pattern.size() - 1));
    return pattern == text;
}

}  // namespace

std::vector<CoapResources::Value> CoapResources::values() const {
    std::vector<Value> all;
    const auto number = [&](const std::string& path, Decimal value, const char* unit) { all.push_back({path, {path.substr(path.rfind('/') + 1), unit, value}}); };
    const auto text = [&](const std::string& path, std::string value) { all.push_back({path, {path.substr(path.rfind('/') + 1), "", std::move(value)}}); };
    const FeederState state = meter_.state();
    const Energies energies = meter_.energies();
    const RadioState own = meter_.feeder().radio(meter_.time());
    const auto time = std::chrono::floor<std::chrono::seconds>(meter_.clock()).time_since_epoch().count();
    text("3/0/0", "AMI Field");
    text("3/0/1", meter_.options().model);
    text("3/0/2", meter_.serial());
    text("3/0/3", meter_.firmware());
    number("3/0/11", {0, 0}, "");
    number("3/0/13", {time, 0}, "s");
    number("4/0/2", {radio_ ? radio_->rssi : own.rssi, 0}, "dBm");
    number("4/0/3", {radio_ ? radio_->linkQuality : std::clamp(own.linkMargin * 4, 0, 255), 0}, "");
    if (radio_ && !radio_->address.empty()) text("4/0/4/0", radio_->address);
    const double active = state.activePower(), reactive = state.reactivePower();
    const double apparent = std::hypot(active, reactive);
    const Decimal factor = rounded(apparent > 0 ? active / apparent : 1, 3);
    number("3305/0/5800", rounded(active, 0), "W");
    number("3305/0/5805", plain(energies.import), "Wh");
    number("3305/0/5810", rounded(reactive, 0), "var");
    number("3305/0/5815", plain(energies.reactiveImport), "varh");
    number("3305/0/5820", factor, "/");
    for (std::size_t phase = 0; phase < 3; ++phase) {
        const PhaseState& line = state.phases[phase];
        const std::string instance = "/" + std::to_string(phase) + "/5700";
        number("3316" + instance, rounded(line.voltage, 1), "V");
        number("3317" + instance, rounded(line.current, 2), "A");
        number("3328" + instance, rounded(line.activePower, 0), "W");
    }
    number("3331/0/5700", plain(energies.import), "Wh");
    const std::string three = "10242/0/";
    text(three + "0", "AMI Field");
    text(three + "1", meter_.options().model);
    text(three + "2", meter_.serial());
    for (int phase = 0; phase < 3; ++phase) {
        const PhaseState& line = state.phases[static_cast<std::size_t>(phase)];
        const auto resource = [&](int first) { return three + std::to_string(first + 10 * phase); };
        number(resource(4), rounded(line.voltage, 1), "V");
        number(resource(5), rounded(line.current, 2), "A");
        number(resource(6), rounded(line.activePower / 1000, 3), "kW");
    }
    number(three + "34", rounded(active / 1000, 3), "kW");
    number(three + "39", factor, "/");
    number(three + "41", kilo(energies.import), "kWh");
    number(three + "42", kilo(energies.reactiveImport), "kvarh");
    number(three + "49", rounded(state.frequency, 2), "Hz");
    return all;
}

std::vector<std::string> CoapResources::paths() const {
    std::set<std::string> all;
    for (const Value& value : values()) {
        for (std::string path = value.path;; path.erase(path.rfind('/'))) {
            all.insert(path);
            if (path.find('/') == std::string::npos) break;
        }
    }
    return {all.begin(), all.end()};
}

CoapReply CoapResources::answer(const hal::CoapIncoming& request) const {
    const std::string path = request.pathText();
    constexpr std::uint8_t get = 1;
    if (path == ".well-known/core") return request.code == get ? links(request) : CoapReply::of(405);
    std::vector<Value> found;
    for (Value& value : values()) {
        if (value.path == path || value.path.starts_with(path + "/")) found.push_back(std::move(value));
    }
    if (path.empty() || found.empty()) return CoapReply::of(404);
    if (request.code != get) return CoapReply::of(405);
    const bool single = found.size() == 1 && found.front().path == path;
    const std::uint16_t format = request.accept.value_or(single ? plainText : senMlJson);
    CoapReply reply;
    reply.contentFormat = format;
    reply.maxAge = freshness;
    if (format == plainText && single) {
        reply.payload = toBytes(textOf(found.front().entry));
        return reply;
    }
    if (format != senMlJson && format != senMlCbor) return CoapReply::of(406);
    mesh::SenMlHead head;
    head.baseName = "/" + path + (single ? "" : "/");
    head.baseTime = Decimal(std::chrono::floor<std::chrono::seconds>(meter_.clock()).time_since_epoch().count(), 0);
    std::vector<mesh::SenMlEntry> entries;
    for (Value& value : found) {
        value.entry.name = single ? "" : value.path.substr(path.size() + 1);
        entries.push_back(std::move(value.entry));
    }
    reply.payload = format == senMlJson ? encodeSenMlJson(head, entries) : encodeSenMlCbor(head, entries);
    return reply;
}

CoapReply CoapResources::links(const hal::CoapIncoming& request) const {
    using Attributes = std::vector<std::pair<std::string, std::optional<std::string>>>;
    std::vector<mesh::ResourceLink> all;
    all.push_back({"/.well-known/core", Attributes{{"ct", "40"}}});
    all.push_back({"/" + dlmsPath_, Attributes{{"rt", "dlms.cosem"}, {"if", "core.b"}, {"title", "DLMS/COSEM APDUs"}}});
    std::string last;
    for (const Value& value : values()) {
        const std::string instance = value.path.starts_with("4/0/4/") ? "4/0" : instanceOf(value.path);
        if (instance != last) {
            hal::CoapIncoming whole;
            whole.code = 1;
            whole.path = {instance.substr(0, instance.find('/')), instance.substr(instance.find('/') + 1)};
            const std::string size = std::to_string(answer(whole).payload.size());
            all.push_back({"/" + instance, Attributes{{"rt", typeOf(instance)}, {"if", "core.b"}, {"ct", "110 112"}, {"sz", size}, {"obs", std::nullopt}}});
            last = instance;
        }
        all.push_back({"/" + value.path, Attributes{{"if", "core.s"}, {"ct", "0 110 112"}, {"obs", std::nullopt}}});
    }
    for (const std::string& query : request.query) {
        const std::size_t equals = query.find('=');
        if (equals == std::string::npos) continue;
        const std::string name = query.substr(0, equals), pattern = query.substr(equals + 1);
        std::erase_if(all, [&](const mesh::ResourceLink& link) {
            if (name == "href") return !matches(pattern, link.target);
            if (name == "obs") return !link.isObservable();
            const auto values = name == "rt" ? link.resourceTypes() : name == "if" ? link.interfaces() : std::vector<std::string>{std::string(link.attribute(name).value_or(""))};
            return std::none_of(values.begin(), values.end(), [&](const std::string& value) { return matches(pattern, value); });
        });
    }
    CoapReply reply;
    reply.contentFormat = linkFormat;
    reply.maxAge = 60;
    reply.payload = toBytes(mesh::encodeLinkFormat(all));
    return reply;
}

}  // namespace ami::sim
