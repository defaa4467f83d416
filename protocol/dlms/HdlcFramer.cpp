#include "protocol/dlms/HdlcFramer.h"

#include <algorithm>
#include <utility>

namespace ami::dlms {

void HdlcFramer::clear() {
    buffer_.clear();
    start_ = 0;
    frames_.clear();
    octetsWithoutFrame_ = badFrames_ = goodFrames_ = 0;
    inJunk_ = defect_ = false;
}

void HdlcFramer::push(BytesView bytes, Instant now) {
    if (bytes.empty()) return;
    handleDeadline(now);
    lastOctet_ = now;
    octetsWithoutFrame_ += bytes.size();
    append(buffer_, bytes);
    scan(false);
}

std::optional<HdlcFrame> HdlcFramer::next() {
    if (frames_.empty()) return std::nullopt;
    HdlcFrame frame = std::move(frames_.front());
    frames_.pop_front();
    return frame;
}

bool HdlcFramer::takeDefect() { return std::exchange(defect_, false); }

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
            dropCandidate();
            continue;
        }
        const bool closed = behindFlag.size() > length;
        if (!closed && !streamPaused) break;
        if (behindFlag.size() < length) {
            dropCandidate();
            continue;
        }
        auto frame = decodeFrame(behindFlag.first(length));
        if (!frame) {
            dropCandidate();
            continue;
        }
        frames_.push_back(std::move(frame).value());
        ++goodFrames_;
        inJunk_ = false;
        start_ += 1 + length;
        octetsWithoutFrame_ = buffer_.size() - start_;
        // The closing flag stays: it may open the next frame.
    }
    buffer_.erase(buffer_.begin(), buffer_.begin() + static_cast<std::ptrdiff_t>(start_));
    start_ = 0;
}

}  // namespace ami::dlms
