#include "app/link/IecSettings.h"

namespace ami::app {

using iec62056_21::Echo;
using iec62056_21::Mode;

namespace {

constexpr std::string_view modes = "abcd";

}  // namespace

std::optional<Mode> iecMode(std::string_view word) {
    if (word == "auto") return Mode::Auto;
    const auto at = word.size() == 1 ? modes.find(word[0]) : std::string_view::npos;
    if (at == std::string_view::npos) return std::nullopt;
    return static_cast<Mode>(static_cast<std::size_t>(Mode::A) + at);
}

std::string iecWord(Mode mode) {
    if (mode == Mode::Auto) return {};
    return std::string(1, modes[static_cast<std::size_t>(mode) - static_cast<std::size_t>(Mode::A)]);
}

std::optional<Echo> iecEcho(std::string_view word) {
    if (word == "auto") return Echo::Auto;
    if (word == "yes") return Echo::Yes;
    return word == "no" ? std::optional(Echo::No) : std::nullopt;
}

std::string iecWord(Echo echo) { return echo == Echo::Auto ? "" : echo == Echo::Yes ? "yes" : "no"; }

}  // namespace ami::app
