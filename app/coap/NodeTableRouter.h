#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "app/coap/NodeTableDesk.h"
#include "app/mesh/BorderRouter.h"

namespace ami::app::coap {

/// `tables:` addresses: asks the nodes that other routers know of (learn()) for the tables of neighbours that their makers serve over CoAP. Every
/// answer is a partial snapshot with the node as its witness. After stop() and start() the asking goes on where it stood.
class NodeTableRouter : public mesh::BorderRouter {
public:
    explicit NodeTableRouter(NodeTableOptions options);
    ~NodeTableRouter() override;

    static Result<std::unique_ptr<mesh::BorderRouter>> open(std::string_view address);

    std::string source() const override { return desk_.options().source(); }
    mesh::Capabilities capabilities() const override { return capabilities_; }
    Result<void> start(mesh::RouterHooks hooks) override;
    void stop() override;
    /// All nodes now, also those that have answered or have no tables.
    void refresh() override;
    void learn(const mesh::Topology& topology) override;

    void setHosts(mesh::NodeHosts hosts) override { hosts_ = std::move(hosts); }
    /// After each question that was asked or has ended.
    void onProgress(std::function<void(const TableProgress&)> hook) { progress_ = std::move(hook); }
    const NodeTableDesk& desk() const { return desk_; }

private:
    class Running;

    mesh::Capabilities capabilities_;
    NodeTableDesk desk_;
    mesh::NodeHosts hosts_;
    std::vector<mesh::CsmpNode> asked_;
    std::vector<Eui64> known_;
    std::function<void(const TableProgress&)> progress_;
    std::unique_ptr<Running> running_;
};

/// For RouterFactory: the scheme "tables".
void addNodeTableRouter(mesh::RouterFactory& factory);

}  // namespace ami::app::coap
