#include "app/hes/coap/BodyCollector.h"

#include <utility>

namespace ami::app {

void BodyCollector::clear() {
    running_ = false;
    body_.clear();
    body_.shrink_to_fit();
}

BodyCollector::Outcome BodyCollector::add(std::uint64_t scope, Block1 block, BytesView octets, Instant now) {
    const auto answered = [&](unsigned code, const char* diagnostic) {
        CoapAnswer answer{coapCode(code), diagnostic, {}, block.value()};
        if (code != 231) clear();
        return Outcome{std::move(answer), {}};
    };
    if (block.szx == 7 || octets.size() > block.size() || (block.more && octets.size() != block.size())) {
        return answered(400, "block-size: a block has not the size that its option says");
    }
    const std::size_t offset = block.offset();
    if (offset + octets.size() > coaplimits::body) return answered(413, "too-large: a body has at most 1048576 octets");
    if (block.number == 0) {
        clear();
        running_ = true;
        scope_ = scope;
    } else if (!running_ || scope != scope_ || last_ + coaplimits::bodyLife <= now) {
        return answered(408, "incomplete: send all blocks again, from number 0");
    } else if (block.more && hal::endsWith(body_, offset, octets)) {
        last_ = now;
        return answered(231, "");
    } else if (offset != body_.size()) {
        return answered(408, "incomplete: send all blocks again, from number 0");
    }
    last_ = now;
    append(body_, octets);
    if (block.more) return answered(231, "");
    Outcome outcome;
    outcome.body = std::move(body_);
    clear();
    return outcome;
}

}  // namespace ami::app
