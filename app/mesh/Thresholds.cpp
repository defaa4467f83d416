#include "app/mesh/Thresholds.h"

#include <nlohmann/json.hpp>

#include "app/mesh/MeshError.h"

namespace ami::app::mesh {

namespace {

using Json = nlohmann::ordered_json;

/// The one list of names; Visitor gets a name and the member.
template <typename T, typename Visitor>
void visit(T& thresholds, Visitor&& visitor) {
    visitor("poorRsl", thresholds.poorRsl);
    visitor("recoverBy", thresholds.recoverBy);
    visitor("lossLimit", thresholds.lossLimit);
    visitor("sensitivity", thresholds.sensitivity);
    visitor("goodMargin", thresholds.goodMargin);
    visitor("fairMargin", thresholds.fairMargin);
    visitor("asymmetry", thresholds.asymmetry);
    visitor("hopWarning", thresholds.hopWarning);
    visitor("etxUnit", thresholds.etxUnit);
    visitor("parentSwitch", thresholds.parentSwitch);
    visitor("leastSamples", thresholds.leastSamples);
    visitor("lossWindow", thresholds.lossWindow);
    visitor("stuckAfter", thresholds.stuckAfter);
    visitor("staleAfter", thresholds.staleAfter);
}

bool assign(const Json& value, double& target) {
    if (!value.is_number()) return false;
    target = value.get<double>();
    return true;
}

template <typename Number>
bool assign(const Json& value, Number& target) {
    if (!value.is_number_integer()) return false;
    const auto number = value.get<std::int64_t>();
    if (number < -1000 || number > 1'000'000) return false;
    if constexpr (std::is_unsigned_v<Number>) {
        if (number < 0) return false;
    }
    target = static_cast<Number>(number);
    return true;
}

bool assign(const Json& value, std::chrono::seconds& target) {
    std::int64_t seconds = 0;
    if (!assign(value, seconds) || seconds < 1) return false;
    target = std::chrono::seconds(seconds);
    return true;
}

Json plain(int value) { return value; }
Json plain(double value) { return value; }
Json plain(std::uint32_t value) { return value; }
Json plain(std::chrono::seconds value) { return value.count(); }

bool isLevel(int dBm) { return dBm >= -174 && dBm <= 30; }

bool hasSense(const Thresholds& t) {
    return isLevel(t.poorRsl) && isLevel(t.sensitivity) && t.lossLimit >= 0 && t.lossLimit <= 1 && t.recoverBy >= 0 &&
           t.goodMargin >= t.fairMargin && t.asymmetry >= 0 && t.etxUnit > 0 && t.leastSamples > 0;
}

}  // namespace

Result<Thresholds> thresholdsFromJson(std::string_view text) {
    const auto bad = [] { return fail(Fault::Malformed, Layer::Mesh, MeshError::BadThresholds); };
    if (text.size() > 65536) return bad();
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object()) return bad();
    Thresholds thresholds;
    std::size_t known = 0;
    bool isGood = true;
    visit(thresholds, [&](const char* name, auto& member) {
        const auto found = json.find(name);
        if (found == json.end()) return;
        ++known;
        if (!assign(*found, member)) isGood = false;
    });
    if (!isGood || known != json.size() || !hasSense(thresholds)) return bad();
    return thresholds;
}

std::string toJson(const Thresholds& thresholds) {
    Json json;
    visit(thresholds, [&json](const char* name, const auto& member) { json[name] = plain(member); });
    return json.dump(2);
}

}  // namespace ami::app::mesh
