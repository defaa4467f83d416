#pragma once

#include <QObject>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/mesh/LinkQuality.h"
#include "app/mesh/NodeHosts.h"
#include "app/mesh/ProbeSeries.h"
#include "app/mesh/Topology.h"
#include "protocol/base/Result.h"

namespace ami::app::mesh {

struct ProbeOptions {
    ProbeKind kind = ProbeKind::CoapPing;            ///< not LinkTest
    std::uint32_t count = 20;                        ///< 1 to 10'000
    std::chrono::milliseconds interval{1000};        ///< from one probe's start to the next; at least 200 ms
    std::chrono::milliseconds wait{5000};            ///< an answer that comes later is lost
    std::size_t size = 56;                           ///< octets of an ICMP echo's data
    std::uint16_t port = 5683;                       ///< of CoAP
    std::vector<std::string> path{".well-known", "core"};  ///< of CoapGet; every answer counts, also one that says no
    unsigned atOnce = 4;                             ///< series under way, one behind each first-hop parent
    std::string pingProgram = "ping";                ///< looked up in PATH
};

struct ProbeTarget {
    NodeName node;
    std::string host;       ///< numeric address
    std::string group{};    ///< its first-hop parent; empty: unknown
};

/// The nodes of a topology that have an address; all but border routers, or @p only that one. NoAddress for one without.
Result<std::vector<ProbeTarget>> probeTargets(const Topology& topology, std::optional<NodeId> only = {}, const NodeHosts& hosts = {});

struct ProbeProgress {
    std::size_t target = 0;          ///< of start()'s
    std::uint32_t number = 0;        ///< from 0
    ProbeOutcome outcome{};
    std::optional<std::chrono::microseconds> took{};
    std::uint32_t sent = 0, answered = 0;  ///< of the series so far
};

struct ProbeEnd {
    std::size_t target = 0;
    ProbeReport report;
    std::optional<LossFigure> loss{};      ///< with Wilson's interval; nothing when nothing was sent
    std::uint32_t portClosed = 0, unreachable = 0;
    bool isCancelled = false;              ///< what was sent until then counts
    std::optional<Error> error{};          ///< why no probe could be sent
};

/// Series of probes to nodes, one after another behind each first-hop parent. For a thread with an event loop; hooks are called from there, never
/// from inside start() or cancel().
///
/// Each probe is sent once: libcoap repeats nothing here. A closed port counts as answered, for word of it came back from beyond the mesh; a
/// router's "no way" counts as lost.
class Prober : public QObject {
    Q_OBJECT
public:
    struct Hooks {
        std::function<void(const ProbeProgress&)> progress{};
        std::function<void(const ProbeEnd&)> ended{};
        std::function<void()> done{};           ///< all series have ended
    };

    explicit Prober(ProbeOptions options, QObject* parent = nullptr);
    ~Prober() override;

    /// Misuse while one runs, or for options out of range.
    Result<void> start(std::vector<ProbeTarget> targets, Hooks hooks);
    /// Series that run end now; those that have not begun are left out.
    void cancel();
    bool isRunning() const;

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

/// The series as a partial snapshot that a topology takes up.
RouterSnapshot snapshotOf(const ProbeReport& report, const std::string& source = "probe");

}  // namespace ami::app::mesh
