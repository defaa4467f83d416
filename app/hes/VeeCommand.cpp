#include "app/hes/VeeCommand.h"

#include <cstdio>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

#include "app/Now.h"
#include "app/hes/storage/VeeDatabase.h"

namespace ami::app {

namespace {

void printText(const VeeCounts& counts, const std::vector<VeeReportLine>& lines) {
    std::printf("final values %llu\nestimated %llu\nwith an issue %llu\nchanges %llu\n", static_cast<unsigned long long>(counts.finals),
                static_cast<unsigned long long>(counts.estimated), static_cast<unsigned long long>(counts.doubtful),
                static_cast<unsigned long long>(counts.changes));
    for (const VeeRule rule : veeRules) {
        const auto& row = counts.exceptions[static_cast<std::size_t>(rule)];
        std::printf("%-30s info %llu, issue %llu, terminate %llu\n", name(rule), static_cast<unsigned long long>(row[0]),
                    static_cast<unsigned long long>(row[1]), static_cast<unsigned long long>(row[2]));
    }
    for (const VeeReportLine& line : lines) {
        std::printf("%s  %-9s  %-30s  %s  generation %u  %s%s  %s\n", toIso8601(line.exception.time).c_str(), name(line.exception.severity),
                    name(line.exception.rule), line.meter.c_str(), line.generation, line.obis.toString().c_str(),
                    line.exception.pass == 2 ? "  after estimation" : "", line.numbersText.c_str());
    }
}

void printJson(const VeeCounts& counts, const std::vector<VeeReportLine>& lines) {
    nlohmann::ordered_json document{
        {"finals", counts.finals}, {"estimated", counts.estimated}, {"withIssue", counts.doubtful}, {"changes", counts.changes}};
    for (const VeeRule rule : veeRules) {
        const auto& row = counts.exceptions[static_cast<std::size_t>(rule)];
        document["rules"][name(rule)] = {{"info", row[0]}, {"issue", row[1]}, {"terminate", row[2]}};
    }
    document["exceptions"] = nlohmann::ordered_json::array();
    for (const VeeReportLine& line : lines) {
        document["exceptions"].push_back({{"time", toIso8601(line.exception.time)},
                                          {"severity", name(line.exception.severity)},
                                          {"rule", name(line.exception.rule)},
                                          {"pass", line.exception.pass},
                                          {"meter", line.meter},
                                          {"generation", line.generation},
                                          {"register", line.obis.toString()},
                                          {"numbers", nlohmann::ordered_json::parse(line.numbersText, nullptr, false)}});
    }
    std::printf("%s\n", document.dump().c_str());
}

}  // namespace

bool readVeeRules(const std::string& file, VeeConfig& config, std::string& problem) {
    if (file.empty()) return true;
    std::ifstream stream(file);
    const std::string text((std::istreambuf_iterator<char>(stream)), std::istreambuf_iterator<char>());
    if (!stream && text.empty()) {
        problem = file + " cannot be read";
        return false;
    }
    std::string wrong;
    auto parsed = VeeConfig::parse(text, &wrong);
    if (!parsed) {
        problem = file + ": " + (wrong.empty() ? "not a JSON object" : wrong + " cannot be used");
        return false;
    }
    config = *parsed;
    return true;
}

int runVee(const VeeOptions& options, Error& error) {
    VeeConfig config;
    std::string problem;
    if (!readVeeRules(options.rulesFile, config, problem)) {
        std::fprintf(stderr, "ami-hes: %s\n", problem.c_str());
        return 2;
    }
    auto vee = openVee(options.database);
    if (!vee) {
        error = vee.error();
        return 1;
    }
    for (;;) {
        const auto any = (*vee)->step(config, utcNow());
        if (!any) {
            error = any.error();
            return 1;
        }
        if (!*any) break;
    }
    const auto counts = (*vee)->counts();
    const auto lines = (*vee)->exceptions(veeSeverityFromName(options.lowest).value_or(VeeSeverity::Issue), options.limit);
    if (!counts || !lines) {
        error = counts ? lines.error() : counts.error();
        return 1;
    }
    if (options.json) printJson(*counts, *lines);
    else printText(*counts, *lines);
    return 0;
}

}  // namespace ami::app
