#include "hal/coap/CoapKnown.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <vector>

namespace {

/// Of no use to anybody else: the last number there is.
constexpr std::uint16_t marker = 65535;
constexpr std::size_t longest = COAP_OPT_FILTER_LONG;

std::array<std::atomic<bool>, 65536> passing{};

bool holds(const coap_opt_filter_t& filter, std::uint16_t number) {
    for (std::size_t i = 0; i < COAP_OPT_FILTER_LONG; ++i) {
        if ((filter.mask >> i & 1) != 0 && filter.long_opts[i] == number) return true;
    }
    return false;
}

}  // namespace

/// In place of libcoap's own, which calls it by its public name.
extern "C" int coap_option_filter_get(coap_opt_filter_t* filter, coap_option_num_t number) {
    if (number > 255) return holds(*filter, number) || (passing[number] && holds(*filter, marker)) ? 1 : 0;
    for (std::size_t i = 0; i < COAP_OPT_FILTER_SHORT; ++i) {
        if ((filter->mask >> (COAP_OPT_FILTER_LONG + i) & 1) != 0 && filter->short_opts[i] == number) return 1;
    }
    return 0;
}

namespace ami::hal {

void knowOptions(coap_context_t* context, const std::set<std::uint16_t>& numbers) {
    std::vector<std::uint16_t> above;
    for (const std::uint16_t number : numbers) {
        if ((number & 1) == 0) continue;  // elective options pass anyway
        if (number > 255) above.push_back(number);
        else coap_register_option(context, number);
    }
    if (above.size() > longest) {
        for (const std::uint16_t number : above) passing[number] = true;
        above.resize(longest - 1);
        above.push_back(marker);
    }
    for (const std::uint16_t number : above) coap_register_option(context, number);
}

}  // namespace ami::hal
