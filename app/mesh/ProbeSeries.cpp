#include "app/mesh/ProbeSeries.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace ami::app::mesh {

namespace {

constexpr std::uint32_t mostProbes = 1'000'000;

std::optional<double> numberAt(std::string_view text) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
    return error == std::errc() && value >= 0 ? std::optional(value) : std::nullopt;
}

std::optional<std::uint32_t> sequenceOf(std::string_view line) {
    const auto place = line.find("seq=");
    if (place == std::string_view::npos) return std::nullopt;
    const std::string_view text = line.substr(place + 4);
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() ? std::optional(value) : std::nullopt;
}

}  // namespace

const char* name(ProbeOutcome outcome) {
    switch (outcome) {
        case ProbeOutcome::Answered: return "answered";
        case ProbeOutcome::PortClosed: return "port-closed";
        case ProbeOutcome::Unreachable: return "unreachable";
        case ProbeOutcome::Lost: return "lost";
    }
    return "";
}

bool ProbeSeries::set(std::uint32_t number, ProbeOutcome outcome, std::optional<Took> took) {
    if (number >= mostProbes) return false;
    if (outcomes_.size() <= number) outcomes_.resize(number + 1);
    auto& place = outcomes_[number];
    if (place && (countsAsAnswered(place->outcome) || place->outcome == outcome)) return false;
    place = One{outcome, took};
    return true;
}

std::uint32_t ProbeSeries::count(ProbeOutcome outcome) const {
    return static_cast<std::uint32_t>(std::count_if(outcomes_.begin(), outcomes_.end(), [outcome](const auto& one) {
        return one ? one->outcome == outcome : outcome == ProbeOutcome::Lost;
    }));
}

std::uint32_t ProbeSeries::answered() const { return count(ProbeOutcome::Answered) + count(ProbeOutcome::PortClosed); }

std::vector<ProbeSeries::Took> ProbeSeries::trips() const {
    std::vector<Took> all;
    for (const auto& one : outcomes_) {
        if (one && one->took && countsAsAnswered(one->outcome)) all.push_back(*one->took);
    }
    std::sort(all.begin(), all.end());
    return all;
}

std::optional<ProbeSeries::Took> ProbeSeries::percentile(double share) const {
    const auto all = trips();
    if (all.empty()) return std::nullopt;
    const auto rank = static_cast<std::size_t>(std::ceil(share * static_cast<double>(all.size())));
    return all[std::clamp<std::size_t>(rank, 1, all.size()) - 1];
}

ProbeReport ProbeSeries::report(NodeName node, ProbeKind kind, UtcTime started, UtcTime ended) const {
    ProbeReport report;
    report.node = node;
    report.kind = kind;
    report.started = started;
    report.ended = ended;
    report.sent = sent();
    report.answered = answered();
    report.best = percentile(0);
    report.median = percentile(0.5);
    report.p95 = percentile(0.95);
    report.worst = percentile(1);
    return report;
}

std::optional<PingLine> readPingLine(std::string_view line) {
    const auto number = sequenceOf(line);
    if (!number) return std::nullopt;
    PingLine read;
    read.number = *number;
    if (line.find("bytes from ") != std::string_view::npos) {
        const auto time = line.find("time=");
        if (time == std::string_view::npos) return std::nullopt;
        const auto value = numberAt(line.substr(time + 5));
        if (!value || *value > 1e9) return std::nullopt;
        read.took = std::chrono::microseconds(std::llround(*value * 1000));
        return read;
    }
    if (line.find("no answer yet") != std::string_view::npos) {
        read.outcome = ProbeOutcome::Lost;
        return read;
    }
    if (line.starts_with("From ") || line.find("nreachable") != std::string_view::npos) {
        const bool isPort = line.find("ort unreachable") != std::string_view::npos;
        const bool isExceeded = line.find("exceeded") != std::string_view::npos;
        if (!isPort && !isExceeded && line.find("nreachable") == std::string_view::npos) return std::nullopt;
        read.outcome = isPort ? ProbeOutcome::PortClosed : ProbeOutcome::Unreachable;
        return read;
    }
    return std::nullopt;
}

}  // namespace ami::app::mesh
