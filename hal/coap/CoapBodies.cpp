#include "hal/coap/CoapBodies.h"

#include <algorithm>
#include <utility>

namespace ami::hal {

std::uint8_t CoapBlock::szxOf(std::size_t octets) {
    std::uint8_t szx = 6;
    while (szx > 0 && (std::size_t{16} << szx) > octets) --szx;
    return szx;
}

bool endsWith(BytesView body, std::size_t offset, BytesView octets) {
    return offset + octets.size() == body.size() && std::equal(octets.begin(), octets.end(), body.begin() + static_cast<std::ptrdiff_t>(offset));
}

CoapBodyCollector::~CoapBodyCollector() {
    for (const Part& part : parts_) budget_.used -= part.body.size();
}

void CoapBodyCollector::drop(std::deque<Part>::iterator part) {
    budget_.used -= part->body.size();
    parts_.erase(part);
}

CoapBodyCollector::Outcome CoapBodyCollector::add(std::uint64_t scope, CoapBlock block, BytesView octets, std::size_t most, Instant now) {
    auto part = std::find_if(parts_.begin(), parts_.end(), [&](const Part& p) { return p.scope == scope; });
    const auto refused = [&](unsigned code) {
        if (part != parts_.end()) drop(part);
        return Outcome{code, {}};
    };
    const bool several = block.szx == 7 && octets.size() % block.size() == 0 && !octets.empty();
    const bool sized = block.szx == 7 ? several || !block.more : octets.size() == block.size() || (!block.more && octets.size() <= block.size());
    if (!sized) return refused(400);
    if (block.offset() + octets.size() > most) return refused(413);
    if (block.number == 0) {
        if (part != parts_.end()) drop(part);
        if (!block.more) return {0, Bytes(octets.begin(), octets.end())};
        while (parts_.size() >= atOnce) drop(parts_.begin());
        parts_.push_back({scope, {}, now});
        part = std::prev(parts_.end());
    } else if (part == parts_.end() || part->last + life <= now) {
        return refused(408);
    } else if (block.more && endsWith(part->body, block.offset(), octets)) {
        part->last = now;
        return {231, {}};
    } else if (block.offset() != part->body.size()) {
        return refused(408);
    }
    if (budget_.used + octets.size() > budget_.most) return refused(503);
    budget_.used += octets.size();
    append(part->body, octets);
    part->last = now;
    if (block.more) return {231, {}};
    Outcome whole{0, std::move(part->body)};
    budget_.used -= whole.body.size();
    part->body.clear();
    drop(part);
    return whole;
}

}  // namespace ami::hal
