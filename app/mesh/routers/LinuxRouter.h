#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "app/mesh/BorderRouter.h"
#include "hal/router/LinuxInterface.h"

class QObject;

namespace ami::app::mesh {

/// What the kernel of a plain Linux router tells of the mesh behind one interface: its neighbours, and the nodes that it has a route to. Who is
/// whose parent beyond the first hop it does not know, nor who has joined, nor any signal level.
RouterSnapshot snapshotOf(const hal::InterfaceState& state, const std::string& source);

/// `linux:nan0`: this computer is the router. Routes and neighbours by netlink, without rights.
class LinuxRouter : public BorderRouter {
public:
    explicit LinuxRouter(std::string interface);
    ~LinuxRouter() override;

    static Result<std::unique_ptr<BorderRouter>> open(std::string_view address);

    std::string source() const override { return "linux " + interface_; }
    Capabilities capabilities() const override { return {Capability::Topology, Capability::Changes}; }
    Result<void> start(RouterHooks hooks) override;
    void stop() override;
    void refresh() override;

private:
    void take(const hal::InterfaceState& state);
    void tell(RouterState state);

    std::string interface_;
    std::unique_ptr<hal::LinuxInterface> watch_;
    std::unique_ptr<QObject> context_;
    RouterHooks hooks_;
    RouterState state_;
};

}  // namespace ami::app::mesh
