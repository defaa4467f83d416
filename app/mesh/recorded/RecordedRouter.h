#pragma once

#include <QTimer>
#include <vector>

#include "app/mesh/BorderRouter.h"

namespace ami::app::mesh {

/// Plays snapshots again at the pace they were taken: "replay:FILE", "replay:FILE?speed=10"; speed 0 gives one each turn of the event loop. At
/// the end it stops.
class RecordedRouter : public BorderRouter {
public:
    /// BadRouterAddress, or what readSnapshotFile() says.
    static Result<std::unique_ptr<BorderRouter>> open(std::string_view address);

    RecordedRouter(std::vector<RouterSnapshot> snapshots, double speed);

    std::string source() const override { return snapshots_.front().source; }
    Capabilities capabilities() const override;
    Result<void> start(RouterHooks hooks) override;
    void stop() override;

private:
    void next();
    void tell(RouterPhase phase);

    std::vector<RouterSnapshot> snapshots_;
    double speed_;
    std::size_t at_ = 0;
    RouterHooks hooks_;
    QTimer timer_;
};

/// The routers that are built in. Others are added by who can reach them.
RouterFactory builtInRouters();

}  // namespace ami::app::mesh
