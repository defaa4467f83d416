#include "app/check/LineWatch.h"

#include <algorithm>

namespace ami::app {

namespace {

using std::chrono::microseconds;

constexpr std::size_t mostTurns = 100'000;
constexpr std::uint64_t longAnswer = 1024;

}  // namespace

void LineWatch::take(const hal::TraceRecord& record, bool hdlc) {
    if (record.direction == hal::Direction::Out) {
        if (!asked_) endAnswer();
        asked_ = record.at;
        frames_ = 0;
        framer_.clear();
    } else if (record.direction == hal::Direction::In && !record.octets.empty()) {
        if (asked_) {
            ++exchanges_;
            if (turns_.size() < mostTurns) turns_.push_back(std::chrono::duration_cast<microseconds>(record.at - *asked_));
            answerBegan_ = *asked_;
            answerOctets_ = 0;
            asked_.reset();
        }
        answerOctets_ += record.octets.size();
        lastOctet_ = record.at;
        if (hdlc) takeFrames(record.octets, record.at);
    }
}

void LineWatch::takeFrames(BytesView octets, Instant at) {
    framer_.push(octets, at);
    while (const auto frame = framer_.next()) {
        if (frame->control.type() != dlms::FrameType::Information) continue;
        mostFrames_ = std::max(mostFrames_, ++frames_);
        if (frame->segmented) sawSegments_ = true;
    }
}

void LineWatch::endAnswer() {
    const auto span = std::chrono::duration<double>(lastOctet_ - answerBegan_).count();
    if (answerOctets_ >= longAnswer && span > 0) bestRate_ = std::max(bestRate_, static_cast<double>(answerOctets_) / span);
    answerOctets_ = 0;
}

CheckTiming LineWatch::timing(std::chrono::nanoseconds characterTime) const {
    CheckTiming timing;
    timing.exchanges = exchanges_;
    timing.framesPerTurn = mostFrames_;
    if (!turns_.empty()) {
        std::vector<microseconds> sorted = turns_;
        std::sort(sorted.begin(), sorted.end());
        timing.shortestTurn = sorted.front();
        timing.medianTurn = sorted[sorted.size() / 2];
        timing.longestTurn = sorted.back();
    }
    timing.octetsPerSecond = bestRate_;
    if (characterTime.count() > 0) timing.lineShare = bestRate_ * std::chrono::duration<double>(characterTime).count();
    return timing;
}

}  // namespace ami::app
