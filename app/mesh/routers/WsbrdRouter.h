#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "app/mesh/BorderRouter.h"
#include "hal/router/WsbrdBus.h"

class QObject;

namespace ami::app::mesh {

/// wsbrd, or the agent of a border router on a chip, over whatever D-Bus.
///
/// | address                                   | bus                                                            |
/// |-------------------------------------------|----------------------------------------------------------------|
/// | `wsbrd:`, `wsbrd:session`                 | this computer's system bus; the person's own                   |
/// | `wsbrd:unix:path=…`, `wsbrd:tcp:host=…`   | a D-Bus server address                                         |
/// | `wsbrd+ssh://[USER@]HOST[:PORT]`          | another computer's system bus by its systemd-stdio-bridge      |
/// | `wsbrd+ssh-socket://[USER@]HOST[:PORT]`   | the same by its forwarded socket; a path may follow            |
/// | `wsbrd-agent:…`                           | the agent in place of the daemon, on any of the first four     |
class WsbrdRouter : public BorderRouter {
public:
    explicit WsbrdRouter(hal::WsbrdBus::Options options);
    ~WsbrdRouter() override;

    static Result<hal::WsbrdBus::Options> optionsOf(std::string_view address);
    static Result<std::unique_ptr<BorderRouter>> open(std::string_view address);

    std::string source() const override;
    Capabilities capabilities() const override { return capabilities_; }
    Result<void> start(RouterHooks hooks) override;
    void stop() override;
    void refresh() override;
    /// What the daemon answers comes as a state: an error while it is watched on.
    Result<void> refreshRoutes() override;
    Result<void> rebuildTree() override;

    /// What ssh said last; another program's words.
    std::string lastWords() const { return bus_ ? bus_->lastWords() : std::string(); }
    /// What the last reading lacked, and keys in types that no version has.
    const std::map<std::string, Error>& missing() const { return missing_; }
    const std::vector<hal::WsbrdOddity>& oddities() const { return oddities_; }

private:
    void take(const hal::WsbrdReading& reading);
    void tell(RouterState state);
    Result<void> command(hal::WsbrdBus::Command command);

    hal::WsbrdBus::Options options_;
    std::unique_ptr<hal::WsbrdBus> bus_;
    std::unique_ptr<QObject> context_;
    RouterHooks hooks_;
    RouterState state_;
    Capabilities capabilities_;
    std::map<std::string, Error> missing_;
    std::vector<hal::WsbrdOddity> oddities_;
};

}  // namespace ami::app::mesh
