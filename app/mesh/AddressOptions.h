#pragma once

#include <charconv>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "app/mesh/AirBudget.h"

namespace ami::app::mesh {

/// The parts of a router's address that follow `?`.

/// The whole of @p text as a number within the limits.
template <typename Number>
std::optional<Number> numberWithin(std::string_view text, Number least, Number most) {
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || text.empty() || !(value >= least && value <= most)) return std::nullopt;
    return value;
}

/// "a=1&b" as names and values; a name alone has an empty one.
std::vector<std::pair<std::string_view, std::string_view>> addressOptions(std::string_view query);

/// share (%), rate (kbit/s), at-once. Nothing when @p name is none of them; false when @p value is none that it takes.
std::optional<bool> takeAirOption(std::string_view name, std::string_view value, AirBudget::Limits& air);

}  // namespace ami::app::mesh
