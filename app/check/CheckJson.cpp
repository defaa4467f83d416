#include "app/check/CheckJson.h"

namespace ami::app {

namespace {

using Json = nlohmann::ordered_json;

Json errorJson(const Error& error) {
    return {{"layer", name(error.layer)}, {"fault", name(error.fault)}, {"number", error.code}, {"detail", error.detail}};
}

Json findingJson(const CheckFinding& finding) {
    const dlms::DeviationEntry& entry = dlms::entryOf(finding.deviation);
    Json json{{"id", entry.id},
              {"name", entry.name},
              {"severity", dlms::name(entry.severity)},
              {"document", entry.document},
              {"clause", entry.clause},
              {"ruleChecked", entry.basis == dlms::Basis::Checked},
              {"count", finding.count},
              {"where", finding.where},
              {"detail", finding.detail},
              {"octets", toHex(finding.octets)},
              {"decoded", finding.decoded},
              {"remedy", dlms::sentence(entry.remedy)}};
    return json;
}

template <typename Value>
Json orNull(const std::optional<Value>& value) {
    return value ? Json(*value) : Json();
}

Json profileJson(const CheckedProfile& profile) {
    return {{"obis", profile.instance.toString()},
            {"entriesInUse", orNull(profile.entriesInUse)},
            {"rowsRead", profile.rowsRead},
            {"whole", profile.whole},
            {"capturePeriodS", profile.capturePeriod.count()},
            {"gaps", profile.gaps},
            {"error", profile.error ? errorJson(*profile.error) : Json()}};
}

Json timingJson(const CheckTiming& timing) {
    return {{"exchanges", timing.exchanges},
            {"shortestTurnUs", timing.shortestTurn.count()},
            {"medianTurnUs", timing.medianTurn.count()},
            {"longestTurnUs", timing.longestTurn.count()},
            {"octetsPerSecond", timing.octetsPerSecond},
            {"lineShare", timing.lineShare},
            {"framesPerTurn", timing.framesPerTurn}};
}

}  // namespace

Json toJson(const CheckReport& report) {
    const MeterIdentity& meter = report.identity;
    Json json{{"type", "check"},
              {"address", report.address},
              {"program", report.program},
              {"begun", toIso8601(report.begun)},
              {"ended", toIso8601(report.ended)},
              {"conforms", report.conforms()},
              {"complete", report.complete},
              {"reached", name(report.reached)},
              {"stopped", report.stopped ? errorJson(*report.stopped) : Json()}};
    json["meter"] = {{"serial", meter.serial},       {"logicalDeviceName", meter.logicalDeviceName}, {"manufacturer", meter.manufacturer},
                     {"model", meter.model},         {"firmware", meter.firmware},                   {"mechanism", meter.mechanism},
                     {"profile", report.suggestedProfile}};
    json["negotiated"] = {{"conformance", report.negotiated.conformance.bits()}, {"pduSize", report.negotiated.maxPduSize},
                          {"dlmsVersion", report.negotiated.dlmsVersion}, {"vaaName", report.negotiated.vaaName}};
    if (report.hdlc) {
        json["hdlc"] = {{"maxInfoTransmit", report.hdlc->maxInfoTransmit}, {"maxInfoReceive", report.hdlc->maxInfoReceive},
                        {"windowTransmit", report.hdlc->windowTransmit},   {"windowReceive", report.hdlc->windowReceive},
                        {"baud", report.baud}};
    }
    json["objects"] = {{"listed", report.objects},
                       {"attributesRead", report.attributesRead},
                       {"attributesRefused", report.attributesRefused},
                       {"attributesNotReadable", report.attributesNotReadable},
                       {"secretsLeftOut", report.secretsLeftOut}};
    Json counts;
    for (const auto severity : {dlms::Severity::Severe, dlms::Severity::Major, dlms::Severity::Minor, dlms::Severity::Note}) {
        counts[std::string(dlms::name(severity))] = report.countOf(severity);
    }
    json["counts"] = std::move(counts);
    json["deviations"] = Json::array();
    for (const CheckFinding& finding : report.findings) json["deviations"].push_back(findingJson(finding));
    json["services"] = Json::array();
    for (const CheckedService& service : report.services) {
        json["services"].push_back({{"name", service.name}, {"claimed", service.claimed}, {"result", name(service.verdict)}});
    }
    json["incidents"] = Json::array();
    for (const CheckIncident& incident : report.incidents) {
        json["incidents"].push_back({{"where", incident.where}, {"error", errorJson(incident.error)}, {"recovered", incident.recovered}});
    }
    json["profiles"] = Json::array();
    for (const CheckedProfile& profile : report.profiles) json["profiles"].push_back(profileJson(profile));
    json["clock"] = {{"time", report.clock.time},
                     {"driftMs", report.clock.drift ? Json(report.clock.drift->count()) : Json()},
                     {"deviation", orNull(report.clock.deviation)}};
    json["timing"] = timingJson(report.timing);
    return json;
}

}  // namespace ami::app
