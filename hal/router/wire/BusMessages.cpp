#include "hal/router/wire/BusMessages.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

#include "hal/router/RouterError.h"

namespace ami::hal {

namespace {

constexpr std::size_t fixedHeader = 16;
constexpr std::uint8_t signalType = 4;

std::uint32_t word(const Bytes& octets, std::size_t at) {
    const auto octet = [&](std::size_t i) { return static_cast<std::uint32_t>(octets[at + i]); };
    if (octets[0] == 'B') return octet(0) << 24 | octet(1) << 16 | octet(2) << 8 | octet(3);
    return octet(3) << 24 | octet(2) << 16 | octet(1) << 8 | octet(0);
}

/// Names of the properties that are keys, as they stand in a message: with the octet 0 that ends a D-Bus string.
bool carriesKey(BytesView message) {
    using namespace std::string_view_literals;
    constexpr std::array names{"Gtks\0"sv, "Gaks\0"sv, "gtks\0"sv, "gaks\0"sv};
    return std::any_of(names.begin(), names.end(), [message](std::string_view name) {
        return std::search(message.begin(), message.end(), name.begin(), name.end(), [](std::uint8_t octet, char letter) {
            return octet == static_cast<std::uint8_t>(letter);
        }) != message.end();
    });
}

}  // namespace

void wipe(Bytes& octets) {
    if (!octets.empty()) ::explicit_bzero(octets.data(), octets.size());
    octets.clear();
}

BusMessages::~BusMessages() { wipe(pending_); }

Result<void> BusMessages::receive(BytesView octets, Bytes& out) {
    append(pending_, octets);
    std::size_t at = 0;
    while (pending_.size() - at >= fixedHeader) {
        Bytes head(pending_.begin() + static_cast<std::ptrdiff_t>(at), pending_.begin() + static_cast<std::ptrdiff_t>(at + fixedHeader));
        if ((head[0] != 'l' && head[0] != 'B') || head[1] == 0 || head[3] != 1) {
            return routerFailure(RouterError::NotABus, static_cast<std::int64_t>(offset_ + at));
        }
        const std::uint64_t fields = (std::uint64_t{word(head, 12)} + 7) & ~std::uint64_t{7};
        const std::uint64_t length = fixedHeader + fields + word(head, 4);
        if (length > longestMessage) return routerFailure(RouterError::NotABus, static_cast<std::int64_t>(offset_ + at));
        if (pending_.size() - at < length) break;
        const BytesView message(pending_.data() + at, static_cast<std::size_t>(length));
        if (message[1] == signalType && carriesKey(message)) ++heldBack_;
        else append(out, message);
        at += static_cast<std::size_t>(length);
    }
    if (at == 0) return {};
    Bytes rest(pending_.begin() + static_cast<std::ptrdiff_t>(at), pending_.end());
    wipe(pending_);
    pending_ = std::move(rest);
    offset_ += at;
    return {};
}

}  // namespace ami::hal
