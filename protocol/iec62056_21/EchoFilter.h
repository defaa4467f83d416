#pragma once

#include "protocol/iec62056_21/Dialogue.h"

namespace ami::iec62056_21 {

/// Takes out of what is received exactly the octets that were sent, where the line returns them. Auto decides at the first message: it is
/// an echo when it comes back whole.
class EchoFilter {
public:
    explicit EchoFilter(Echo echo) : echo_(echo) {}
    ~EchoFilter() { forget(); }
    EchoFilter(const EchoFilter&) = delete;
    EchoFilter& operator=(const EchoFilter&) = delete;

    void sent(BytesView octets);
    /// What is left of @p octets, together with what was held back until it was sure that it is no echo.
    Bytes pass(BytesView octets);
    /// Nothing more comes of what is held: it is no echo.
    Bytes giveUp();
    bool isOn() const { return echo_ == Echo::Yes; }
    void found() { echo_ = Echo::Yes; }

private:
    /// A password may be among what is awaited.
    void forget();

    Echo echo_;
    Bytes awaited_;
    std::size_t at_ = 0;
};

}  // namespace ami::iec62056_21
