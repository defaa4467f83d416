#pragma once

#include <chrono>
#include <deque>
#include <memory>
#include <optional>
#include <utility>

#include "hal/transport/Transport.h"
#include "LineFaults.h"

namespace ami::test {

/// A line with faults around any transport: what is written and read passes the two ways of LineFaults. The inner transport keeps its
/// own pace; delays come on top of it.
class FaultyTransport final : public hal::Transport {
public:
    struct Faults {
        LineFaults out, in;
        bool echo = false;                               ///< what is written is heard, as by an optical head that sees its own light
        std::chrono::milliseconds latency{0};            ///< of the adapter: octets are handed over no sooner
        std::optional<std::uint64_t> unplugAfter = std::nullopt;  ///< octets either way; then every call fails
    };

    FaultyTransport(std::unique_ptr<hal::Transport> inner, const Faults& faults)
        : inner_(std::move(inner)), faults_(faults), out_(faults.out), in_(faults.in) {}

    Result<void> open(std::chrono::milliseconds timeout) override { return inner_->open(timeout); }
    void close() override { inner_->close(); }

    Result<Bytes> read(std::chrono::milliseconds timeout) override {
        using Clock = std::chrono::steady_clock;
        const auto end = Clock::now() + timeout;
        if (isUnplugged()) return unplugged();
        while (true) {
            if (!waiting_.empty() && Clock::now() >= waiting_.front().due) {
                Bytes octets = std::move(waiting_.front().octets);
                waiting_.pop_front();
                passed_ += octets.size();
                return octets;
            }
            auto until = end;
            if (!waiting_.empty()) until = std::min(until, waiting_.front().due);
            auto got = inner_->read(std::max(std::chrono::ceil<std::chrono::milliseconds>(until - Clock::now()), std::chrono::milliseconds(0)));
            if (!got) return got;
            if (!got->empty()) {
                if (Bytes octets = in_.carry(*got); !octets.empty()) waiting_.push_back({Clock::now() + faults_.latency, std::move(octets)});
                continue;
            }
            if (waiting_.empty() || Clock::now() >= end) return Bytes{};
        }
    }

    Result<void> write(BytesView octets, std::chrono::milliseconds timeout) override {
        if (isUnplugged()) return Unexpected(unplugged().error());
        passed_ += octets.size();
        const Bytes carried = out_.carry(octets);
        if (faults_.echo) waiting_.push_back({std::chrono::steady_clock::now() + faults_.latency, carried});
        return carried.empty() ? Result<void>() : inner_->write(carried, timeout);
    }

    Result<void> drain(std::chrono::milliseconds timeout) override { return inner_->drain(timeout); }
    Result<void> setLine(const LineSettings& line) override { return inner_->setLine(line); }
    LineSettings line() const override { return inner_->line(); }
    std::chrono::nanoseconds characterTime() const override { return inner_->characterTime(); }
    bool isDatagram() const override { return inner_->isDatagram(); }
    void interrupt() override { inner_->interrupt(); }
    void resume() override { inner_->resume(); }
    std::string name() const override { return inner_->name(); }

private:
    struct Piece {
        std::chrono::steady_clock::time_point due;
        Bytes octets;
    };

    bool isUnplugged() const { return faults_.unplugAfter && passed_ >= *faults_.unplugAfter; }
    static Result<Bytes> unplugged() { return fail(Fault::LinkLost, Layer::Transport, hal::TransportError::Unplugged); }

    std::unique_ptr<hal::Transport> inner_;
    Faults faults_;
    FaultyWay out_, in_;
    std::deque<Piece> waiting_;
    std::uint64_t passed_ = 0;
};

}  // namespace ami::test
