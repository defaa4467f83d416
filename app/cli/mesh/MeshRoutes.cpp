#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

#include "app/Now.h"
#include "app/cli/control/Acting.h"
#include "app/cli/mesh/MeshActions.h"
#include "app/cli/mesh/MeshFeed.h"
#include "app/cli/mesh/MeshJson.h"
#include "app/explain/AdviceWords.h"
#include "app/mesh/Advice.h"
#include "app/mesh/MeshError.h"
#include "app/mesh/RouteAudit.h"
#include "app/mesh/recorded/SnapshotFile.h"

namespace ami::app::cli {

namespace {

using namespace mesh;
using namespace std::chrono;

class Words {
    Q_DECLARE_TR_FUNCTIONS(MeshRoutes)
public:
    static QString question(const QString& source, int nodes) {
        return tr("The whole tree of %1 is built anew: %n node(s) choose their parents again.", nullptr, nodes).arg(source);
    }
    static QStringList cautions(bool isLevelKnown) {
        QStringList all{tr("For minutes, nodes further out lose their way to the border router, and with it every reading that is under way."),
                        tr("Nodes decide by themselves. What is shown as better may not come about.")};
        if (!isLevelKnown) all << tr("No rank or ETX of deeper links is reported, so that nobody can say beforehand who would choose differently.");
        return all;
    }
    static QString better(const QString& node, const QString& now, std::uint32_t cost, const QString& other, std::uint32_t otherCost, std::uint32_t needed) {
        const std::uint32_t gain = cost - otherCost;
        const QString figures = tr("%1: %2 (path cost %3) instead of %4 (%5), a gain of %6")
                                    .arg(node, other, QString::number(otherCost), now, QString::number(cost), QString::number(gain));
        return gain >= needed ? figures : figures + tr("; less than the %1 for which a node changes by itself").arg(needed);
    }
    static QString noneBetter() { return tr("No node has a candidate with a better rank, as far as ranks are reported: a new tree is likely to be the old one."); }
    static QString heading() { return tr("Candidates with a better rank:"); }
    static QString refreshed() { return tr("All nodes announce their routes again."); }
    static QString rebuilt() { return tr("The tree is being built anew. Look again in five minutes: “ami-cli mesh show”, or “ami-cli mesh watch” now."); }
};

struct Better {
    NodeId node;
    Candidate present, other;
};

std::vector<Better> betterOnes(const Topology& topology) {
    std::vector<Better> all;
    for (const Node& node : topology.nodes()) {
        if (!node.isPresent || node.isRoot()) continue;
        const auto present = presentParent(topology, node.id);
        if (!present || !present->pathCost) continue;
        const auto others = candidates(topology, node.id);
        if (others.empty() || !others.front().pathCost || *others.front().pathCost >= *present->pathCost) continue;
        all.push_back({node.id, *present, others.front()});
    }
    return all;
}

bool isCostKnown(const Topology& topology) {
    for (const Node& node : topology.nodes()) {
        const auto present = node.isRoot() ? std::nullopt : presentParent(topology, node.id);
        if (present && present->pathCost) return true;
    }
    return false;
}

/// One command to a router, once it has said its first whole state.
class Commanded {
public:
    Commanded(std::unique_ptr<BorderRouter> router, Stopper& stopper) : router_(std::move(router)), stopper_(stopper) {
        QObject::connect(&check_, &QTimer::timeout, &loop_, [this] {
            if (stopper_.isStopped()) loop_.quit();
        });
        check_.start(milliseconds(50));
    }
    ~Commanded() { router_->stop(); }

    BorderRouter& router() { return *router_; }

    /// The state before the command; an error of the router's when it does not come.
    Result<Topology> look(const Thresholds& thresholds, Capability wanted, seconds patience) {
        Topology topology(thresholds);
        std::optional<Error> failure, lack;
        bool hasWhole = false;
        RouterHooks hooks;
        hooks.snapshot = [&](const RouterSnapshot& snapshot) {
            if (!waitsForState_) return;
            topology.apply(snapshot);
            hasWhole = snapshot.coverage == Coverage::Whole;
            // A router that does not offer it after it has spoken will not do so later. Of several joined another one may.
            const bool isAlone = snapshot.source == router_->source();
            if (hasWhole || (isAlone && !router_->capabilities().has(wanted))) loop_.quit();
        };
        hooks.state = [&](const RouterState& state) {
            if (!waitsForState_) return;
            lack = state.error;
            if (!state.error || (state.phase != RouterPhase::Waiting && state.phase != RouterPhase::Stopped)) return;
            failure = state.error;
            loop_.quit();
        };
        hooks.commanded = [this](const Result<void>& outcome) {
            outcome_ = outcome;
            loop_.quit();
        };
        if (auto started = router_->start(std::move(hooks)); !started) return Unexpected(started.error());
        QTimer limit;
        QObject::connect(&limit, &QTimer::timeout, &loop_, &QEventLoop::quit);
        limit.start(patience);
        loop_.exec();
        waitsForState_ = false;
        if (stopper_.isStopped()) return fail(Fault::Cancelled, Layer::Mesh, 0);
        if (failure) return Unexpected(*failure);
        if (hasWhole) return topology;
        if (lack) return Unexpected(*lack);
        if (!router_->capabilities().has(wanted)) return fail(Fault::Unsupported, Layer::Mesh, MeshError::NotOffered);
        return fail(Fault::TimedOut, Layer::Mesh, MeshError::NoWholeState, patience.count());
    }

    Result<void> command(bool isRebuild) {
        auto sent = isRebuild ? router_->rebuildTree() : router_->refreshRoutes();
        if (!sent) return sent;
        if (!outcome_) loop_.exec();
        return outcome_ ? *outcome_ : Result<void>(fail(Fault::Cancelled, Layer::Mesh, 0));
    }

private:
    std::unique_ptr<BorderRouter> router_;
    Stopper& stopper_;
    QEventLoop loop_;
    QTimer check_;
    bool waitsForState_ = true;
    std::optional<Result<void>> outcome_;
};

}  // namespace

ExitCode changeRoutes(const MeshCommand& command, const Context& context) {
    const bool isRebuild = command.action == MeshCommand::Action::RebuildTree;
    const std::string& source = command.sources.front();
    const auto thresholds = thresholdsOf(command);
    if (!thresholds) return context.failed(thresholds.error());
    auto router = openRouter(source);
    if (!router) return context.failed(router.error());
    Commanded commanded(std::move(*router), context.stopper);
    auto topology = commanded.look(*thresholds, isRebuild ? Capability::RebuildTree : Capability::RefreshRoutes, command.listenFor);
    if (!topology) return context.failed(topology.error());
    if (!command.with.empty()) {
        const auto snapshots = readSnapshotFile(command.with);
        if (!snapshots) return context.failed(snapshots.error());
        for (RouterSnapshot snapshot : *snapshots) {
            // The router's own word is the newer one.
            snapshot.coverage = Coverage::Part;
            snapshot.source = command.with + ' ' + snapshot.source;
            topology->apply(snapshot);
        }
    }
    if (!commanded.router().capabilities().has(isRebuild ? Capability::RebuildTree : Capability::RefreshRoutes)) {
        return context.failed(makeError(Fault::Unsupported, Layer::Mesh, MeshError::NotOffered));
    }
    Acting acting(context, command.change);
    if (auto opened = acting.open(std::string(), source); !opened) return context.failed(opened.error());
    const std::size_t operational = topology->count(JoinRung::Operational);
    std::vector<Better> better;
    if (isRebuild) {
        better = betterOnes(*topology);
        context.console.line(better.empty() ? Words::noneBetter() : Words::heading());
        for (const Better& one : better) {
            const auto label = [&topology](NodeId node) { return nodeLabel(*topology, node); };
            context.console.object({{"type", "better-rank"},
                                    {"node", nodeText(*topology, one.node)},
                                    {"parent", nodeText(*topology, one.present.node)},
                                    {"pathCost", *one.present.pathCost},
                                    {"candidate", nodeText(*topology, one.other.node)},
                                    {"candidatePathCost", *one.other.pathCost},
                                    {"neededGain", thresholds->parentSwitch}});
            context.console.line(QStringLiteral("  ") + Words::better(label(one.node), label(one.present.node), *one.present.pathCost, label(one.other.node),
                                                                      *one.other.pathCost, static_cast<std::uint32_t>(thresholds->parentSwitch)));
        }
        const int nodes = static_cast<int>(operational > 0 ? operational - 1 : 0);
        const QStringList cautions = Words::cautions(isCostKnown(*topology));
        Json change{{"type", "change"}, {"act", "mesh.rebuild-tree"}, {"address", source}, {"nodes", nodes}, {"betterRanks", better.size()}};
        for (const QString& caution : cautions) change["cautions"].push_back(caution.toStdString());
        if (auto agreed = acting.agree(change, Words::question(QString::fromStdString(source), nodes), cautions); !agreed) return context.failed(agreed.error());
    }
    AuditIntent intent = routeIntent(isRebuild, source, *topology);
    if (isRebuild) intent.details.emplace_back("betterRanks", std::to_string(better.size()));
    const auto begun = acting.log().begin(intent);
    if (!begun) return context.failed(begun.error());
    const auto done = commanded.command(isRebuild);
    if (auto ended = acting.log().end(*begun, outcomeOf(done)); !ended && done) return context.failed(ended.error());
    if (!done) return context.failed(done.error());
    context.console.object({{"type", "routes"}, {"action", isRebuild ? "rebuild" : "refresh"}, {"address", source}, {"done", true}});
    context.console.line(isRebuild ? Words::rebuilt() : Words::refreshed());
    return ExitCode::Ok;
}

}  // namespace ami::app::cli
