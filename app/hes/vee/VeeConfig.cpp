#include "app/hes/vee/VeeConfig.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace ami::app {

namespace {

using nlohmann::json;

bool readNumber(const json& value, std::uint32_t& target, std::uint32_t lowest, std::uint32_t highest) {
    if (!value.is_number_unsigned() || value.get<std::uint64_t>() < lowest || value.get<std::uint64_t>() > highest) return false;
    target = value.get<std::uint32_t>();
    return true;
}

bool readDecimal(const json& value, Decimal& target) {
    const auto parsed = value.is_string() ? Decimal::parse(value.get_ref<const std::string&>()) : std::nullopt;
    if (parsed) target = *parsed;
    return parsed.has_value();
}

/// Qualities from the best condition to the worst; all of them, each once.
bool readRanking(const json& value, std::array<std::uint8_t, 6>& rank) {
    if (!value.is_array() || value.size() != rank.size()) return false;
    std::array<std::uint8_t, 6> fresh{};
    for (std::size_t i = 0; i < value.size(); ++i) {
        const auto quality = value[i].is_string() ? mdms::qualityFromName(value[i].get_ref<const std::string&>()) : std::nullopt;
        if (!quality || fresh[static_cast<std::size_t>(*quality)] != 0) return false;
        fresh[static_cast<std::size_t>(*quality)] = static_cast<std::uint8_t>(10 * (rank.size() - i));
    }
    rank = fresh;
    return true;
}

bool readMember(VeeConfig& config, VeeRule rule, const std::string& key, const json& value) {
    if (key == "severity") {
        const auto severity = value.is_string() ? veeSeverityFromName(value.get_ref<const std::string&>()) : std::nullopt;
        if (severity) config.severity[static_cast<std::size_t>(rule)] = *severity;
        return severity.has_value();
    }
    switch (rule) {
        case VeeRule::FinalMeasurementReplacement:
            if (key == "value") return readDecimal(value, config.replacementValue);
            if (key == "percent") return readNumber(value, config.replacementPercent, 0, 100000);
            return key == "ranking" && readRanking(value, config.rank);
        case VeeRule::IntervalSize: return key == "toleranceSeconds" && readNumber(value, config.sizeToleranceSeconds, 0, 3600);
        case VeeRule::NegativeConsumption: return key == "limit" && readDecimal(value, config.negativeLimit);
        case VeeRule::IntervalSpike:
            if (key == "percent") return readNumber(value, config.spikePercent, 0, 100000);
            if (key == "rank") return readNumber(value, config.spikeRank, 2, 100);
            return key == "minimum" && readDecimal(value, config.spikeMinimum);
        case VeeRule::SumCheck:
            if (key == "value") return readDecimal(value, config.sumValue);
            if (key == "percentHundredths") return readNumber(value, config.sumPercentHundredths, 0, 1000000);
            return key == "days" && readNumber(value, config.sumDays, 1, 400);
        default: return false;
    }
}

}  // namespace

Result<VeeConfig> VeeConfig::parse(std::string_view text, std::string* wrong) {
    const auto refuse = [wrong](const std::string& member) {
        if (wrong) *wrong = member;
        return fail(Fault::Misuse, Layer::Mdms, mdms::MdmsError::Json);
    };
    const json document = json::parse(text.begin(), text.end(), nullptr, false);
    if (document.is_discarded() || !document.is_object()) return refuse("");
    VeeConfig config;
    for (const auto& [key, value] : document.items()) {
        if (key == "about" || key == "version") continue;
        if (key == "estimation") {
            if (!value.is_object()) return refuse(key);
            for (const auto& [inner, number] : value.items()) {
                if (inner != "intervals" || !readNumber(number, config.estimateIntervals, 0, 1000)) return refuse(key + "/" + inner);
            }
            continue;
        }
        const auto rule = std::find_if(veeRules.begin(), veeRules.end(), [&k = key](VeeRule r) { return k == name(r); });
        if (rule == veeRules.end() || !value.is_object()) return refuse(key);
        for (const auto& [inner, member] : value.items()) {
            if (!readMember(config, *rule, inner, member)) return refuse(key + "/" + inner);
        }
    }
    return config;
}

}  // namespace ami::app
