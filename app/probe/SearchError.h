#pragma once

#include <cstdint>

namespace ami::app {

/// Codes of Layer::Link: a search that found no meter. In the order of SearchConclusion.
enum class SearchError : std::uint16_t {
    Silent = 60,
    OnlyEcho,
    Garbled,
    OtherDevice,
    TalksUnasked,
};

}  // namespace ami::app
