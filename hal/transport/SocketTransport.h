#pragma once

#include "hal/transport/HostLookup.h"
#include "hal/transport/Interrupter.h"
#include "hal/transport/TransportFailure.h"

#include <QAbstractSocket>

namespace ami::hal {

/// What TCP and UDP have in common: no line, a name and an interrupter.
class SocketTransport : public Transport {
public:
    SocketTransport(std::string host, std::uint16_t port) : host_(std::move(host)), port_(port) {}

    Result<void> drain(std::chrono::milliseconds) override { return {}; }
    Result<void> setLine(const LineSettings& line) override {
        line_ = line;
        return {};
    }
    LineSettings line() const override { return line_; }
    std::chrono::nanoseconds characterTime() const override { return std::chrono::nanoseconds(0); }
    void interrupt() override { interrupter_.raise(); }
    void resume() override { interrupter_.clear(); }
    std::string name() const override { return hostAndPort(host_, port_); }

    using Clock = std::chrono::steady_clock;
    static Unexpected socketFailure(QAbstractSocket::SocketError error);
    /// Milliseconds to wait at once, at most waitSlice.
    static int sliceUntil(Clock::time_point deadline);

protected:
    std::string host_;
    std::uint16_t port_;
    Interrupter interrupter_;

private:
    LineSettings line_;
};

}  // namespace ami::hal
