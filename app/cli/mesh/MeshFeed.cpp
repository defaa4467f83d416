#include "app/cli/mesh/MeshFeed.h"

#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QTimer>
#include <algorithm>

#include "app/Now.h"
#include "app/explain/Explanation.h"
#include "app/mesh/MeshError.h"
#include "app/mesh/csmp/CsmpRouter.h"
#include "app/mesh/log/LogSnapshot.h"
#include "app/mesh/recorded/RecordedRouter.h"
#include "app/mesh/recorded/SnapshotFile.h"
#include "app/mesh/routers/SystemRouters.h"

namespace ami::app::cli {

using namespace mesh;
using namespace std::chrono_literals;

Result<void> appendSnapshot(const std::string& path, const RouterSnapshot& snapshot) {
    QFile file(QString::fromStdString(path));
    const QByteArray line = QByteArray::fromStdString(toJson(snapshot) + "\n");
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append) || file.write(line) != line.size() || !file.flush()) {
        return fail(Fault::Misuse, Layer::Mesh, MeshError::NoFile, static_cast<std::int64_t>(file.error()));
    }
    return {};
}

Result<Thresholds> thresholdsOf(const MeshCommand& command) {
    Thresholds thresholds;
    if (!command.thresholds.empty()) {
        const auto text = contentsOf(command.thresholds);
        if (!text) return Unexpected(text.error());
        auto read = thresholdsFromJson({text->constData(), static_cast<std::size_t>(text->size())});
        if (!read) return read;
        thresholds = *read;
    }
    if (command.poorRsl) thresholds.poorRsl = *command.poorRsl;
    if (command.sensitivity) thresholds.sensitivity = *command.sensitivity;
    if (command.lossPercent) thresholds.lossLimit = *command.lossPercent / 100;
    return thresholds;
}

Result<LogPatterns> patternsOf(const MeshCommand& command) {
    if (command.patterns.empty()) return LogPatterns::builtIn();
    const auto text = contentsOf(command.patterns);
    if (!text) return Unexpected(text.error());
    return LogPatterns::fromJson({text->constData(), static_cast<std::size_t>(text->size())});
}

bool isFile(const std::string& source) {
    return QFileInfo::exists(QString::fromStdString(source)) || source.find(':') == std::string::npos;
}

Result<std::unique_ptr<BorderRouter>> openRouter(const std::string& address) {
    RouterFactory routers = builtInRouters();
    addSystemRouters(routers);
    return routers.open(address);
}

namespace {

/// A router with, where wanted, a manager that asks the nodes which the router knows of.
class LiveFeed {
public:
    LiveFeed(Stopper& stopper, const std::function<bool(const RouterSnapshot&)>& take, const FeedOptions& options)
        : stopper_(stopper), take_(take), options_(options) {}

    Result<void> run(const std::string& source) {
        auto router = openRouter(source);
        if (!router) return Unexpected(router.error());
        router_ = std::move(*router);
        if (!options_.askNodes.empty()) {
            auto options = CsmpOptions::parse(options_.askNodes);
            if (!options) return Unexpected(options.error());
            asker_ = std::make_unique<CsmpRouter>(std::move(*options));
        }
        if (options_.manager) {
            if (auto* manager = dynamic_cast<CsmpRouter*>(router_.get())) options_.manager(*manager);
            if (asker_) options_.manager(*asker_);
        }
        QTimer stopCheck, limit;
        QObject::connect(&stopCheck, &QTimer::timeout, &loop_, [this] {
            if (stopper_.isStopped()) loop_.quit();
        });
        QObject::connect(&limit, &QTimer::timeout, &loop_, [this] { loop_.quit(); });
        RouterHooks hooks;
        hooks.snapshot = [this](const RouterSnapshot& snapshot) {
            if (asker_) learn(snapshot);
            give(snapshot);
        };
        hooks.state = [this](const RouterState& state) {
            if (state.phase == RouterPhase::Stopped) end(state.error);
            else if (state.error && options_.waits) options_.waits(*state.error);
        };
        if (auto started = router_->start(std::move(hooks)); !started) return started;
        if (asker_) {
            RouterHooks answers;
            answers.snapshot = [this](const RouterSnapshot& snapshot) { give(snapshot); };
            if (auto started = asker_->start(std::move(answers)); !started) return started;
        }
        stopCheck.start(50ms);
        if (options_.limit) limit.start(*options_.limit);
        if (!isOver_) loop_.exec();
        if (asker_) asker_->stop();
        router_->stop();
        if (failure_) return Unexpected(*failure_);
        return {};
    }

private:
    void learn(const RouterSnapshot& snapshot) {
        known_.apply(snapshot);
        auto nodes = csmpNodesOf(known_);
        if (nodes == nodes_) return;
        nodes_ = std::move(nodes);
        asker_->askNodes(nodes_);
    }
    void give(const RouterSnapshot& snapshot) {
        if (!isOver_ && !take_(snapshot)) end(std::nullopt);
    }
    void end(std::optional<Error> why) {
        isOver_ = true;
        failure_ = why;
        loop_.quit();
    }

    Stopper& stopper_;
    const std::function<bool(const RouterSnapshot&)>& take_;
    const FeedOptions& options_;
    QEventLoop loop_;
    std::unique_ptr<BorderRouter> router_;
    std::unique_ptr<CsmpRouter> asker_;
    Topology known_;
    std::vector<CsmpNode> nodes_;
    std::optional<Error> failure_;
    bool isOver_ = false;
};

/// Whether everybody that is asked has had a first round.
bool isSettled(const CsmpRouter& manager) {
    const auto agents = manager.agents();
    return !agents.empty() && std::all_of(agents.begin(), agents.end(), [](const CsmpAgentFacts& one) { return one.rounds > 0; });
}

}  // namespace

Result<void> feed(const std::string& source, Stopper& stopper, const std::function<bool(const RouterSnapshot&)>& take, const FeedOptions& options) {
    if (!isFile(source)) return LiveFeed(stopper, take, options).run(source);
    const auto snapshots = readSnapshotFile(source);
    if (!snapshots) return Unexpected(snapshots.error());
    for (const auto& snapshot : *snapshots) {
        if (stopper.isStopped() || !take(snapshot)) break;
    }
    return {};
}

std::function<void(const Error&)> tellingWaits(const Context& context) {
    return [&console = context.console](const Error& error) { console.note(explain(error).what); };
}

Result<MeshRead> readMesh(const MeshCommand& command, Stopper& stopper, std::function<void(const Error&)> waits) {
    const auto thresholds = thresholdsOf(command);
    if (!thresholds) return Unexpected(thresholds.error());
    MeshRead read{Topology(*thresholds), {}};
    const std::string& source = command.sources.front();
    const bool isLive = !isFile(source);
    const bool isManager = source.starts_with("csmp:");
    FeedOptions options;
    options.askNodes = command.askNodes;
    options.waits = std::move(waits);
    const CsmpRouter* manager = nullptr;
    options.manager = [&manager](CsmpRouter& one) { manager = &one; };
    if (isManager || !command.askNodes.empty()) options.limit = command.listenFor;
    bool hasWhole = false;
    const auto fed = feed(source, stopper,
                          [&](const RouterSnapshot& snapshot) {
                              read.topology.apply(snapshot);
                              hasWhole = hasWhole || snapshot.coverage == Coverage::Whole;
                              if (!isLive) return true;
                              if (!command.askNodes.empty()) return !(hasWhole && manager && isSettled(*manager));
                              // Whoever listens does not know who is still to come.
                              if (isManager) return !(manager && manager->asksOne() && isSettled(*manager));
                              return !hasWhole;
                          },
                          options);
    if (!fed) return Unexpected(fed.error());
    if (!command.logs.empty()) {
        const auto patterns = patternsOf(command);
        if (!patterns) return Unexpected(patterns.error());
        for (const auto& path : command.logs) {
            const auto text = contentsOf(path);
            if (!text) return Unexpected(text.error());
            LogSnapshot log(path, Eui64::parse(command.self), thresholds->etxUnit);
            for (const auto& entry : readLog(text->toStdString(), *patterns, read.topology.lastTaken())) log.add(entry);
            read.topology.apply(log.snapshot());
        }
    }
    read.now = isLive ? utcNow() : read.topology.lastTaken();
    return read;
}

}  // namespace ami::app::cli
