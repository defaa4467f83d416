#include "app/audit/AuditLine.h"

#include <chrono>
#include <fstream>
#include <nlohmann/json.hpp>

#include "protocol/crypto/Digest.h"

namespace ami::app {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view hashMember = ",\"hash\":\"";

/// Which start of the computer an entry belongs to, and how long after it: the wall clock can be set, these cannot.
std::string bootId() {
    std::ifstream file("/proc/sys/kernel/random/boot_id");
    std::string id;
    std::getline(file, id);
    return id;
}

std::string hashOf(std::string_view body) {
    return toHex(crypto::sha256(BytesView(reinterpret_cast<const std::uint8_t*>(body.data()), body.size())));
}

std::string textOf(const Json& json, const char* member) {
    const auto found = json.find(member);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

Json membersOf(const AuditEntry& entry, const std::string& previous) {
    static const std::string boot = bootId();
    const auto upTime = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
    Json json{{"seq", entry.sequence}, {"prev", previous},       {"time", entry.time},        {"boot", boot},
              {"upMs", upTime.count()}, {"kind", entry.kind},    {"actor", entry.actor},      {"program", entry.program}};
    if (entry.kind == "intent") {
        const AuditIntent& intent = entry.intent;
        json["meter"] = intent.meter;
        json["address"] = intent.address;
        json["action"] = intent.action;
        json["object"] = intent.object;
        json["before"] = intent.before;
        json["after"] = intent.after;
        if (!intent.details.empty()) {
            Json details = Json::object();
            for (const auto& [member, value] : intent.details) details[member] = value;
            json["details"] = std::move(details);
        }
    } else if (entry.kind == "outcome") {
        json["of"] = entry.of;
        json["verdict"] = entry.verdict;
        json["readBack"] = entry.readBack;
        if (!entry.error.empty()) json["error"] = entry.error;
    } else {
        json["file"] = entry.file;
    }
    return json;
}

}  // namespace

std::string auditGenesis() { return std::string(auditHashDigits, '0'); }

Result<std::string> writeAuditLine(AuditEntry& entry, const std::string& previous,
                                   const std::function<Result<std::string>(BytesView)>& sign) {
    std::string line = membersOf(entry, previous).dump(-1, ' ', false, Json::error_handler_t::replace);
    line.pop_back();
    entry.hash = hashOf(line);
    line += std::string(hashMember) + entry.hash + '"';
    if (sign) {
        const auto signature = sign(*fromHex(entry.hash));
        if (!signature) return Unexpected(signature.error());
        line += ",\"sig\":" + Json(*signature).dump();
    }
    return line + '}';
}

std::optional<AuditEntry> readAuditLine(std::string_view line, std::uint64_t sequence, const std::string& previous) {
    const auto at = line.rfind(hashMember);
    if (at == std::string_view::npos || line.size() < at + hashMember.size() + auditHashDigits + 2) return std::nullopt;
    AuditEntry entry;
    entry.hash = line.substr(at + hashMember.size(), auditHashDigits);
    if (entry.hash != hashOf(line.substr(0, at))) return std::nullopt;
    const Json json = Json::parse(line, nullptr, false);
    if (json.is_discarded() || !json.is_object() || textOf(json, "hash") != entry.hash || textOf(json, "prev") != previous) return std::nullopt;
    const auto number = [&json](const char* member) -> std::uint64_t {
        const auto found = json.find(member);
        return found != json.end() && found->is_number_unsigned() ? found->get<std::uint64_t>() : 0;
    };
    entry.sequence = number("seq");
    if (entry.sequence != sequence) return std::nullopt;
    entry.kind = textOf(json, "kind");
    entry.time = textOf(json, "time");
    entry.actor = textOf(json, "actor");
    entry.program = textOf(json, "program");
    entry.intent = {textOf(json, "action"), textOf(json, "meter"),  textOf(json, "address"), textOf(json, "object"),
                    textOf(json, "before"), textOf(json, "after"), {}};
    if (const auto details = json.find("details"); details != json.end() && details->is_object()) {
        for (const auto& [member, value] : details->items()) {
            if (value.is_string()) entry.intent.details.emplace_back(member, value.get<std::string>());
        }
    }
    entry.of = number("of");
    entry.verdict = textOf(json, "verdict");
    entry.readBack = textOf(json, "readBack");
    entry.error = textOf(json, "error");
    entry.file = textOf(json, "file");
    return entry;
}

}  // namespace ami::app
