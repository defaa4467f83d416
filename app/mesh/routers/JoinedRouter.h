#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "app/mesh/BorderRouter.h"

namespace ami::app::mesh {

/// Several ways into one mesh at once: the border router tells the tree, a management agent the levels far out. Their snapshots meet in the
/// topology. It watches while one of them does; what it says of waiting or of errors is the worst of them.
class JoinedRouter : public BorderRouter {
public:
    explicit JoinedRouter(std::vector<std::unique_ptr<BorderRouter>> parts);
    ~JoinedRouter() override;

    std::string source() const override;
    Capabilities capabilities() const override;
    Result<void> start(RouterHooks hooks) override;
    void stop() override;
    void refresh() override;
    void setHosts(NodeHosts hosts) override;
    void learn(const Topology& topology) override;
    Result<void> refreshRoutes() override;
    Result<void> rebuildTree() override;

private:
    void take(std::size_t part, const RouterState& state);

    std::vector<std::unique_ptr<BorderRouter>> parts_;
    std::vector<RouterState> states_;
    RouterState told_;
    RouterHooks hooks_;
    bool isStarted_ = false;
};

/// Addresses with " + " between them. What stands behind it begins with a scheme, else it is part of a name: "replay:/x/a + b.jsonl" is one.
std::vector<std::string> splitAddresses(std::string_view addresses);

/// One address, or several with " + " between them: "wsbrd: + csmp:".
Result<std::unique_ptr<BorderRouter>> openRouters(const RouterFactory& factory, std::string_view addresses);

}  // namespace ami::app::mesh
