#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "app/mesh/RouterSnapshot.h"
#include "protocol/base/Result.h"

namespace ami::app {

/// A series of probes that a person wants.
struct ProbeWish {
    mesh::NodeName node;                     ///< whom the report names
    std::string host;                        ///< numeric address that it is reached at
    mesh::ProbeKind kind = mesh::ProbeKind::Ping;
    std::uint32_t count = 20;
    friend bool operator==(const ProbeWish&, const ProbeWish&) = default;
};

/// One probe that has come back or was given up.
struct ProbeBeat {
    std::uint32_t number = 0;                                ///< from 0
    std::optional<std::chrono::microseconds> roundTrip;      ///< nothing: lost
    friend bool operator==(const ProbeBeat&, const ProbeBeat&) = default;
};

/// Called on the thread that called start(), from its event loop, never from inside start() or stop().
struct ProbeHooks {
    std::function<void(const ProbeBeat&)> beat;
    /// The series is over; nothing came of it when there is an error.
    std::function<void(const Result<mesh::ProbeReport>&)> done;
};

/// Sends one series of probes at a time. Used on one thread with an event loop; nothing waits.
class NodeProber {
public:
    virtual ~NodeProber() = default;
    virtual Result<void> start(const ProbeWish& wish, ProbeHooks hooks) = 0;
    /// Ends early; done() comes with what there is by then.
    virtual void stop() = 0;
};

/// Makes the prober on the thread that will use it.
using ProberMaker = std::function<std::unique_ptr<NodeProber>()>;

/// Ping, CoAP ping and CoAP GET by app/mesh/Prober.
std::unique_ptr<NodeProber> systemProber();

}  // namespace ami::app
