#pragma once

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/mesh/NodeHosts.h"
#include "app/mesh/RouterSnapshot.h"
#include "protocol/base/Result.h"

namespace ami::app::mesh {

class Topology;

/// What a router can tell or do; the rest is "not reported" or not offered.
enum class Capability : std::uint32_t {
    Topology = 1u << 0,      ///< nodes and parents
    FirstHopRsl = 1u << 1,   ///< signal levels of its own neighbours
    DeepRsl = 1u << 2,       ///< signal levels of links further out
    Etx = 1u << 3,
    Counters = 1u << 4,      ///< sent and acknowledged frames
    JoinState = 1u << 5,     ///< tells authenticated nodes from operational ones
    LinkTest = 1u << 6,
    RefreshRoutes = 1u << 7, ///< all nodes announce their routes again; nearly harmless
    RebuildTree = 1u << 8,   ///< global repair; disruptive
    Changes = 1u << 9,       ///< says by itself when the topology changes
};

class Capabilities {
public:
    constexpr Capabilities() = default;
    constexpr Capabilities(std::initializer_list<Capability> all) {
        for (const Capability one : all) bits_ |= static_cast<std::uint32_t>(one);
    }
    constexpr bool has(Capability one) const { return (bits_ & static_cast<std::uint32_t>(one)) != 0; }
    constexpr Capabilities with(Capability one) const {
        Capabilities more = *this;
        more.bits_ |= static_cast<std::uint32_t>(one);
        return more;
    }
    constexpr Capabilities with(const Capabilities& others) const {
        Capabilities more = *this;
        more.bits_ |= others.bits_;
        return more;
    }
    friend constexpr bool operator==(const Capabilities&, const Capabilities&) = default;

private:
    std::uint32_t bits_ = 0;
};

/// What the links of @p snapshot show of a router that is made of its nodes' words.
Capabilities shownByLinks(const RouterSnapshot& snapshot);

enum class RouterPhase : std::uint8_t {
    Stopped,
    Connecting,
    Watching,
    Waiting,  ///< gone or not there yet; it is called again without being asked
};

struct RouterState {
    RouterPhase phase = RouterPhase::Stopped;
    std::optional<Error> error;  ///< why it waits or stopped
    friend bool operator==(const RouterState&, const RouterState&) = default;
};

/// Called on the thread that called start(), from its event loop, never from inside start() or stop().
struct RouterHooks {
    std::function<void(const RouterSnapshot&)> snapshot;
    std::function<void(const RouterState&)> state;
    /// What became of refreshRoutes() or rebuildTree().
    std::function<void(const Result<void>&)> commanded = {};
};

/// A way into a mesh: wsbrd over D-Bus, a CSMP network manager, a plain Linux router, a recording. Used on one thread.
class BorderRouter {
public:
    BorderRouter() = default;
    BorderRouter(const BorderRouter&) = delete;
    BorderRouter& operator=(const BorderRouter&) = delete;
    virtual ~BorderRouter() = default;

    /// RouterSnapshot::source of what it reports.
    virtual std::string source() const = 0;
    /// What is known of it by now; may grow when the router has answered.
    virtual Capabilities capabilities() const = 0;
    /// Misuse when it runs already; everything else that goes wrong arrives as a state.
    virtual Result<void> start(RouterHooks hooks) = 0;
    /// No hook is called afterwards.
    virtual void stop() = 0;
    /// Ask now instead of at the next poll.
    virtual void refresh() {}
    /// Where nodes are reached whose own addresses are not routed from here: numeric addresses by EUI-64. Counts from the next learn() on.
    virtual void setHosts(NodeHosts) {}
    /// What is known of the mesh by all routers together; one that can ask nodes learns here whom.
    virtual void learn(const Topology&) {}
    /// Unsupported unless the capability is there.
    virtual Result<void> refreshRoutes() { return unsupported(); }
    virtual Result<void> rebuildTree() { return unsupported(); }

protected:
    static Unexpected unsupported() { return fail(Fault::Unsupported, Layer::Mesh, 0); }
};

/// Makes routers from addresses: "wsbrd:", "wsbrd:unix:path=/tmp/bus", "wsbrd+ssh://pi@10.0.0.7", "csmp://[fd12::1]", "linux:nan0", "replay:FILE".
class RouterFactory {
public:
    /// Gets the whole address. Errors say what is wrong with it.
    using Maker = std::function<Result<std::unique_ptr<BorderRouter>>(std::string_view address)>;

    /// @p scheme is what stands before the first ':'. A later maker of one scheme takes its place.
    void add(std::string scheme, Maker maker);
    /// Unsupported when no maker knows the scheme, Malformed when there is none.
    Result<std::unique_ptr<BorderRouter>> open(std::string_view address) const;
    std::vector<std::string> schemes() const;

private:
    std::vector<std::pair<std::string, Maker>> makers_;
};

}  // namespace ami::app::mesh
