#include "app/mesh/AddressOptions.h"

namespace ami::app::mesh {

std::vector<std::pair<std::string_view, std::string_view>> addressOptions(std::string_view query) {
    std::vector<std::pair<std::string_view, std::string_view>> given;
    while (!query.empty()) {
        const auto end = query.find('&');
        const std::string_view part = query.substr(0, end);
        const auto equals = part.find('=');
        given.emplace_back(part.substr(0, equals), equals == std::string_view::npos ? std::string_view() : part.substr(equals + 1));
        query = end == std::string_view::npos ? std::string_view() : query.substr(end + 1);
    }
    return given;
}

std::optional<bool> takeAirOption(std::string_view name, std::string_view value, AirBudget::Limits& air) {
    if (name == "share") {
        const auto percent = numberWithin<double>(value, 0.01, 100);
        if (percent) air.share = *percent / 100;
        return percent.has_value();
    }
    if (name == "rate") {
        const auto rate = numberWithin<double>(value, 1, 10'000);
        if (rate) air.bitrate = *rate * 1000;
        return rate.has_value();
    }
    if (name == "at-once") {
        const auto count = numberWithin<unsigned>(value, 1, 64);
        if (count) air.atOnce = *count;
        return count.has_value();
    }
    return std::nullopt;
}

}  // namespace ami::app::mesh
