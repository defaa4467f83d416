#include "protocol/dlms/HdlcFramer.h"

#include <algorithm>
#include <utility>

#include "protocol/base/Crc.h"

namespace ami::dlms {

void HdlcFramer::clear() {
    buffer_.clear();
    start_ = 0;
    frames_.clear();
    given_ = 0;
    octetsWithoutFrame_ = badFrames_ = goodFrames_ = 0;
    damaged_.reset();
    inJunk_ = defect_ = wrongHeaderCheck_ = false;
    headerProbes_ = 0;
}

void HdlcFramer::push(BytesView bytes, Instant now) {
    if (bytes.empty()) return;
    handleDeadline(now);
    lastOctet_ = now;
    octetsWithoutFrame_ += bytes.size();
    dropGiven();
    append(buffer_, bytes);
    scan(false);
}

std::optional<HdlcFrameView> HdlcFramer::next() {
    if (given_ == frames_.size()) return std::nullopt;
    const Found& found = frames_[given_++];
    HdlcFrameView frame = found.frame;
    frame.information = BytesView(buffer_).subspan(found.information, found.octets);
    return frame;
}

/// Octets of frames are kept until all of them were asked for.
void HdlcFramer::dropGiven() {
    if (given_ != frames_.size()) return;
    frames_.clear();
    given_ = 0;
    buffer_.erase(buffer_.begin(), buffer_.begin() + static_cast<std::ptrdiff_t>(start_));
    start_ = 0;
}

bool HdlcFramer::takeDefect() { return std::exchange(defect_, false); }

bool HdlcFramer::takeWrongHeaderCheck() { return std::exchange(wrongHeaderCheck_, false); }

std::optional<Instant> HdlcFramer::deadline() const {
    if (!isInFrame()) return std::nullopt;
    return lastOctet_ + interOctetTimeout_;
}

void HdlcFramer::handleDeadline(Instant now) {
    const auto due = deadline();
    if (due && now >= *due) scan(true);
}

void HdlcFramer::noteDefect() {
    if (!inJunk_) ++badFrames_;
    inJunk_ = defect_ = true;
}

void HdlcFramer::dropCandidate() {
    noteDefect();
    ++start_;
}

/// A whole frame by its length and its frame check whose header check is wrong; a few are looked at, so that junk costs nothing.
void HdlcFramer::probeHeaderCheck(BytesView behindFlag) {
    constexpr std::size_t shortest = 9;
    constexpr unsigned mostProbes = 8;
    if (headerProbes_ >= mostProbes || behindFlag.size() < shortest || (behindFlag[0] & 0xF0) != 0xA0) return;
    const std::size_t length = std::size_t{behindFlag[0] & 7u} << 8 | behindFlag[1];
    if (length < shortest || length > behindFlag.size()) return;
    ++headerProbes_;
    const std::uint16_t check = crc16X25(behindFlag.first(length - 2));
    if (behindFlag[length - 2] == (check & 0xFF) && behindFlag[length - 1] == check >> 8) wrongHeaderCheck_ = true;
}

/// A frame that lost an octet has its closing flag for the last octet of its FCS, one that gained an octet has none where it ends: two
/// of 2^16 such frames pass the check sequence.
bool HdlcFramer::isShifted(BytesView behindFlag, std::size_t length) {
    if (behindFlag.size() > length) return behindFlag[length] != hdlcFlag;
    return behindFlag[length - 1] == hdlcFlag;
}

/// Where the header is good and a flag follows, the frame ends there, whatever flags it seems to hold.
void HdlcFramer::dropDamaged(BytesView behindFlag, std::size_t length) {
    const bool closed = behindFlag.size() > length && behindFlag[length] == hdlcFlag;
    const auto header = viewHeader(behindFlag.first(length));
    if (header) damaged_ = Damaged{*header, length};
    if (!header || !closed) return dropCandidate();
    inJunk_ = false;
    noteDefect();
    inJunk_ = false;
    start_ += 1 + length;
}

void HdlcFramer::scan(bool streamPaused) {
    while (start_ < buffer_.size()) {
        if (buffer_[start_] != hdlcFlag) {
            noteDefect();
            start_ = static_cast<std::size_t>(std::find(buffer_.begin() + static_cast<std::ptrdiff_t>(start_), buffer_.end(), hdlcFlag) -
                                              buffer_.begin());
            continue;
        }
        const BytesView behindFlag = BytesView(buffer_).subspan(start_ + 1);
        if (!behindFlag.empty() && behindFlag[0] == hdlcFlag) {
            ++start_;
            continue;
        }
        std::size_t length = 0;
        const HeaderState header = examineHeader(behindFlag, length);
        if (header == HeaderState::Incomplete) {
            if (!streamPaused || behindFlag.empty()) break;
            dropCandidate();
            continue;
        }
        if (header == HeaderState::Bad || length > limit_) {
            if (header == HeaderState::Bad) probeHeaderCheck(behindFlag);
            dropCandidate();
            continue;
        }
        const bool closed = behindFlag.size() > length;
        if (!closed && !streamPaused) break;
        if (behindFlag.size() < length) {
            dropCandidate();
            continue;
        }
        const auto frame = viewFrame(behindFlag.first(length));
        if (!frame || isShifted(behindFlag, length)) {
            dropDamaged(behindFlag, length);
            continue;
        }
        const std::size_t octets = frame->information.size();
        frames_.push_back({*frame, octets == 0 ? 0 : static_cast<std::size_t>(frame->information.data() - buffer_.data()), octets});
        ++goodFrames_;
        inJunk_ = false;
        start_ += 1 + length;
        octetsWithoutFrame_ = buffer_.size() - start_;
        // The closing flag stays: it may open the next frame.
    }
}

}  // namespace ami::dlms
