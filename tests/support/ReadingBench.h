#pragma once

#include <memory>

#include "app/link/MeterLink.h"
#include "ServedTransport.h"
#include "TestMeter.h"

namespace ami::test {

/// An open link to a meter double, without any line between.
struct ReadingBench {
    explicit ReadingBench(bool hdlc = false) {
        const auto address = app::MeterAddress::parse(hdlc ? "hdlc+tcp://meter:1" : "tcp://meter");
        link = std::make_unique<app::MeterLink>(*address, crypto::SecureBytes{}, app::LinkCallbacks{}, token,
                                                [this, hdlc] { return std::make_unique<ServedTransport>(meter, hdlc, faults); });
    }
    TestMeter meter;
    ServedTransport::Faults faults;
    app::CancelToken token;
    std::unique_ptr<app::MeterLink> link;
};

}  // namespace ami::test
