#include "protocol/dlms/HdlcTransfer.h"

#include <algorithm>
#include <utility>

namespace ami::dlms {

namespace {
constexpr std::size_t llcOctets = 3;
}

void SegmentQueue::reset() { *this = SegmentQueue(); }

void SegmentQueue::load(Bytes llcAndApdu, std::size_t maxInformation) {
    base_ = static_cast<std::uint8_t>((base_ + acknowledged_) & 7);
    data_ = std::move(llcAndApdu);
    maxInformation_ = std::max<std::size_t>(maxInformation, 1);
    count_ = std::max<std::size_t>(1, (data_.size() + maxInformation_ - 1) / maxInformation_);
    acknowledged_ = next_ = sent_ = 0;
}

bool SegmentQueue::acknowledge(std::uint8_t receiveNumber) {
    const std::size_t step = (receiveNumber - base_ - acknowledged_) & 7;
    if (step > sent_ - acknowledged_) return false;
    acknowledged_ += step;
    next_ = std::max(next_, acknowledged_);
    return true;
}

std::optional<SegmentQueue::Segment> SegmentQueue::take(std::size_t window) {
    if (!canTake(window)) return std::nullopt;
    const std::size_t index = next_++;
    sent_ = std::max(sent_, next_);
    const std::size_t from = index * maxInformation_;
    const std::size_t length = std::min(maxInformation_, data_.size() - from);
    return Segment{BytesView(data_).subspan(from, length), next_ < count_, static_cast<std::uint8_t>((base_ + index) & 7)};
}

void Reassembly::reset(std::uint8_t window) {
    *this = Reassembly();
    window_ = window;
}

Reassembly::Verdict Reassembly::take(std::uint8_t sendNumber, bool more, BytesView information) {
    // Numbers inside the window are frames to come, so one before them was lost; the others have been here before.
    if (sendNumber != expected_) return ((sendNumber - expected_) & 7) < window_ ? Verdict::Gap : Verdict::Duplicate;
    if (data_.size() + information.size() > hdlcMaxApdu + llcOctets) return Verdict::TooLong;
    expected_ = static_cast<std::uint8_t>((expected_ + 1) & 7);
    if (data_.empty() && more) data_.reserve(longest_);
    append(data_, information);
    longest_ = std::max(longest_, data_.size());
    return more ? Verdict::Accepted : Verdict::Complete;
}

Bytes Reassembly::takeApdu(bool llc) {
    Bytes apdu = std::exchange(data_, {});
    if (llc) {
        const std::size_t header = apdu.size() - withoutLlc(apdu).size();
        apdu.erase(apdu.begin(), apdu.begin() + static_cast<std::ptrdiff_t>(header));
    }
    return apdu;
}

bool hasLlc(BytesView information) {
    return information.size() >= llcOctets && information[0] == 0xE6 && (information[1] == 0xE6 || information[1] == 0xE7) &&
           information[2] == 0x00;
}

BytesView withoutLlc(BytesView information) { return hasLlc(information) ? information.subspan(llcOctets) : information; }

}  // namespace ami::dlms
