#pragma once

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "app/mesh/BorderRouter.h"
#include "app/mesh/csmp/CsmpDesk.h"

class QObject;
class QTimer;

namespace ami::hal {
class CoapLoop;
class CoapHostLoop;
}  // namespace ami::hal

namespace ami::app::mesh {

/// `csmp:` addresses: a CSMP network manager that agents register with, or one agent that is asked (CsmpOptions). Every report and every answer is
/// a partial snapshot. A port that another program holds is tried again; agents that do not answer are no error of the manager.
class CsmpRouter : public BorderRouter {
public:
    explicit CsmpRouter(CsmpOptions options);
    ~CsmpRouter() override;

    static Result<std::unique_ptr<BorderRouter>> open(std::string_view address);

    std::string source() const override { return options_.source(); }
    Capabilities capabilities() const override { return capabilities_; }
    Result<void> start(RouterHooks hooks) override;
    void stop() override;
    void refresh() override;
    void setHosts(NodeHosts hosts) override { hosts_ = std::move(hosts); }
    void learn(const Topology& topology) override { askNodes(csmpNodesOf(topology, hosts_)); }

    /// These nodes, which another router knows of (csmpNodesOf), are asked too; as often as wanted, before or after start().
    void askNodes(std::vector<CsmpNode> nodes);
    /// Registrations and notifications, as they come.
    void onAgent(std::function<void(const CsmpAgentFacts&)> hook) { news_ = std::move(hook); }
    /// The address names one agent.
    bool asksOne() const { return options_.node.has_value(); }
    /// All that registered, reported or were asked; empty before start().
    std::vector<CsmpAgentFacts> agents() const;

private:
    class Running;

    CsmpOptions options_;
    Capabilities capabilities_{Capability::Topology, Capability::LinkTest};
    std::function<void(const CsmpAgentFacts&)> news_;
    NodeHosts hosts_;
    std::vector<CsmpNode> nodes_;
    std::unique_ptr<Running> running_;
};

}  // namespace ami::app::mesh
