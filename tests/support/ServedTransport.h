#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

#include "hal/transport/Transport.h"
#include "protocol/dlms/Hdlc.h"
#include "protocol/dlms/ServerSession.h"
#include "protocol/dlms/Wrapper.h"

namespace ami::test {

/// A transport whose other end is a server session in the same thread: no line, no port. With faults on demand.
class ServedTransport : public hal::Transport {
public:
    struct Faults {
        bool mute = false;                                ///< what is written vanishes
        bool swallow = false;                             ///< what the meter answers vanishes
        std::optional<std::uint64_t> unplugAfter;         ///< octets read
        std::optional<hal::TransportError> refuseOpen;
        int opened = 0;
        std::uint64_t read = 0;
        std::function<void()> onRead;                     ///< before octets are handed out
        std::function<bool()> onWrite;                    ///< false: the line is dead, as of a meter that restarts
        std::uint16_t pduSize = 0xFFFF;                   ///< longest APDU that the meter takes
        std::optional<dlms::Notification> notification;   ///< said once, before the next answer
    };

    ServedTransport(dlms::CosemServer& meter, bool hdlc, Faults& faults, std::size_t chunk = 0)
        : meter_(meter), faults_(faults), hdlc_(hdlc), chunk_(chunk) {}

    Result<void> open(std::chrono::milliseconds) override {
        if (faults_.refuseOpen) return fail(Fault::LinkLost, Layer::Transport, *faults_.refuseOpen);
        ++faults_.opened;
        auto link = hdlc_ ? dlms::makeHdlcServer(hdlcOptions()) : dlms::makeWrapperServer({});
        dlms::ServerOptions options;
        options.maxPduSize = faults_.pduSize;
        session_ = std::make_unique<dlms::ServerSession>(std::move(link), meter_, options);
        waiting_.clear();
        open_ = true;
        return {};
    }

    void close() override { open_ = false; }

    Result<Bytes> read(std::chrono::milliseconds timeout) override {
        if (!open_) return fail(Fault::LinkLost, Layer::Transport, hal::TransportError::NotOpen);
        pull();
        if (faults_.swallow) waiting_.clear();
        if (waiting_.empty()) {
            std::unique_lock guard(mutex_);
            changed_.wait_for(guard, timeout, [this] { return interrupted_; });
            guard.unlock();
            session_->handleDeadline(std::chrono::steady_clock::now());
            return Bytes{};
        }
        if (faults_.onRead) faults_.onRead();
        const std::size_t count = chunk_ == 0 ? waiting_.size() : std::min(chunk_, waiting_.size());
        Bytes octets(waiting_.begin(), waiting_.begin() + static_cast<std::ptrdiff_t>(count));
        if (faults_.unplugAfter && faults_.read + count > *faults_.unplugAfter) {
            return fail(Fault::LinkLost, Layer::Transport, hal::TransportError::Unplugged);
        }
        waiting_.erase(waiting_.begin(), waiting_.begin() + static_cast<std::ptrdiff_t>(count));
        faults_.read += count;
        return octets;
    }

    Result<void> write(BytesView bytes, std::chrono::milliseconds) override {
        if (!open_) return fail(Fault::LinkLost, Layer::Transport, hal::TransportError::NotOpen);
        if (faults_.mute) return {};
        if (faults_.onWrite && !faults_.onWrite()) return fail(Fault::LinkLost, Layer::Transport, hal::TransportError::NotOpen);
        const auto now = std::chrono::steady_clock::now();
        if (faults_.notification && session_->notify(*faults_.notification, now)) faults_.notification.reset();
        session_->receive(bytes, now);
        return {};
    }

    Result<void> drain(std::chrono::milliseconds) override { return {}; }
    Result<void> setLine(const LineSettings& line) override {
        line_ = line;
        return {};
    }
    LineSettings line() const override { return line_; }
    std::chrono::nanoseconds characterTime() const override { return std::chrono::nanoseconds(0); }
    bool isDatagram() const override { return false; }
    void interrupt() override {
        const std::lock_guard guard(mutex_);
        interrupted_ = true;
        changed_.notify_all();
    }
    void resume() override {
        const std::lock_guard guard(mutex_);
        interrupted_ = false;
    }
    std::string name() const override { return "served"; }

private:
    static dlms::HdlcOptions hdlcOptions() {
        dlms::HdlcOptions options;
        options.characterTime = std::chrono::nanoseconds(0);
        return options;
    }

    void pull() {
        const auto now = std::chrono::steady_clock::now();
        for (Bytes octets = session_->pollTransmit(now); !octets.empty(); octets = session_->pollTransmit(now)) append(waiting_, octets);
    }

    dlms::CosemServer& meter_;
    Faults& faults_;
    bool hdlc_;
    std::size_t chunk_;
    std::unique_ptr<dlms::ServerSession> session_;
    Bytes waiting_;
    LineSettings line_;
    bool open_ = false;
    std::mutex mutex_;
    std::condition_variable changed_;
    bool interrupted_ = false;
};

}  // namespace ami::test
