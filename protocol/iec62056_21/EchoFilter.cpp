#include "protocol/iec62056_21/EchoFilter.h"

namespace ami::iec62056_21 {

namespace {

bool beginsAnswer(std::uint8_t octet) { return octet == stx || octet == soh || octet == ack || octet == nak || octet == '/'; }

}  // namespace

void EchoFilter::forget() {
    crypto::cleanse(awaited_);
    awaited_.clear();
    at_ = 0;
}

void EchoFilter::sent(BytesView octets) {
    forget();
    if (echo_ != Echo::No) awaited_.assign(octets.begin(), octets.end());
}

Bytes EchoFilter::pass(BytesView octets) {
    Bytes rest;
    for (const std::uint8_t raw : octets) {
        const auto octet = static_cast<std::uint8_t>(raw & 0x7F);
        if (echo_ == Echo::No || at_ == awaited_.size()) {
            rest.push_back(octet);
        } else if (octet == awaited_[at_]) {
            // While nobody knows, the octets are held in awaited_ itself: its first at_ ones have come.
            if (++at_ == awaited_.size()) echo_ = Echo::Yes;
        } else if (echo_ == Echo::Auto) {
            append(rest, BytesView(awaited_).first(at_));
            rest.push_back(octet);
            forget();
            // Octets of noise in front of the answer prove nothing; an answer does.
            if (beginsAnswer(rest.front())) echo_ = Echo::No;
        } else if (beginsAnswer(octet)) {
            rest.push_back(octet);
            at_ = awaited_.size();
        } else {
            ++at_;  // an octet of the echo that the line has damaged
        }
    }
    return rest;
}

Bytes EchoFilter::giveUp() {
    if (echo_ != Echo::Auto || at_ == 0 || at_ == awaited_.size()) return {};
    Bytes held(awaited_.begin(), awaited_.begin() + static_cast<std::ptrdiff_t>(at_));
    forget();
    return held;
}

}  // namespace ami::iec62056_21
