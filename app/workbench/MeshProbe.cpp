#include "app/workbench/MeshProbe.h"

#include "app/mesh/Prober.h"

namespace ami::app {

namespace {

class SystemProber : public NodeProber {
public:
    Result<void> start(const ProbeWish& wish, ProbeHooks hooks) override {
        mesh::ProbeOptions options;
        options.kind = wish.kind;
        options.count = wish.count;
        options.interval = std::chrono::milliseconds(500);
        prober_ = std::make_unique<mesh::Prober>(options);
        mesh::Prober::Hooks own;
        auto told = std::make_shared<bool>(false);
        own.progress = [hooks](const mesh::ProbeProgress& one) {
            if (hooks.beat) hooks.beat({one.number, countsAsAnswered(one.outcome) ? one.took : std::nullopt});
        };
        own.ended = [hooks, told](const mesh::ProbeEnd& end) {
            *told = true;
            if (!hooks.done) return;
            if (end.error && end.report.sent == 0) hooks.done(Unexpected(*end.error));
            else hooks.done(end.report);
        };
        // A series that was ended before its first probe has no end of its own.
        own.done = [hooks, told, wish] {
            if (*told || !hooks.done) return;
            mesh::ProbeReport none;
            none.node = wish.node;
            none.kind = wish.kind;
            hooks.done(none);
        };
        return prober_->start({{wish.node, wish.host, {}}}, std::move(own));
    }
    void stop() override {
        if (prober_) prober_->cancel();
    }

private:
    std::unique_ptr<mesh::Prober> prober_;
};

}  // namespace

std::unique_ptr<NodeProber> systemProber() { return std::make_unique<SystemProber>(); }

}  // namespace ami::app
