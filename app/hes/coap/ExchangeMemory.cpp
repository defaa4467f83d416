#include "app/hes/coap/ExchangeMemory.h"

#include <cstring>

namespace ami::app {

std::size_t ExchangeMemory::Hash::operator()(const Key& key) const {
    std::uint64_t high = 0;
    std::uint64_t low = 0;
    std::memcpy(&high, key.peer.address.data(), 8);
    std::memcpy(&low, key.peer.address.data() + 8, 8);
    std::uint64_t mixed = high * 0x9E3779B97F4A7C15ULL ^ low;
    mixed = (mixed ^ mixed >> 32) * 0xD6E8FEB86659FD93ULL;
    mixed ^= std::uint64_t{key.peer.port} << 32 | std::uint64_t{key.messageId} << 16 | key.peer.scope;
    mixed = (mixed ^ mixed >> 29) * 0xBF58476D1CE4E5B9ULL;
    return static_cast<std::size_t>(mixed ^ mixed >> 32);
}

void ExchangeMemory::expire(Instant now) {
    while (!order_.empty() && (order_.size() >= capacity_ || order_.front().begun + lifetime <= now)) {
        const auto found = byKey_.find(order_.front().key);
        if (found != byKey_.end() && found->second.exchange.serial == order_.front().serial) byKey_.erase(found);
        order_.pop_front();
    }
}

ExchangeMemory::Exchange* ExchangeMemory::find(const Key& key, std::uint64_t digest, Instant now) {
    const auto found = byKey_.find(key);
    if (found == byKey_.end() || found->second.exchange.digest != digest || found->second.begun + lifetime <= now) return nullptr;
    return &found->second.exchange;
}

ExchangeMemory::Exchange* ExchangeMemory::begin(const Key& key, std::uint64_t digest, Instant now) {
    expire(now);
    Entry& entry = byKey_[key];
    entry = Entry{{digest, ++serial_, false, {}}, now};
    order_.push_back({key, serial_, now});
    return &entry.exchange;
}

ExchangeMemory::Exchange* ExchangeMemory::find(const Key& key, std::uint64_t serial) {
    const auto found = byKey_.find(key);
    return found != byKey_.end() && found->second.exchange.serial == serial ? &found->second.exchange : nullptr;
}

void ExchangeMemory::forget(const Key& key) { byKey_.erase(key); }

}  // namespace ami::app
