#include "app/cli/mesh/MeshFeed.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QTimer>
#include <algorithm>

#include "app/Now.h"
#include "app/cli/mesh/MeshSource.h"
#include "app/coap/NodeTableRouter.h"
#include "app/explain/Explanation.h"
#include "app/mesh/MeshError.h"
#include "app/mesh/csmp/CsmpRouter.h"
#include "app/mesh/log/JournalFile.h"
#include "app/mesh/log/LogSnapshot.h"
#include "app/mesh/recorded/RecordedRouter.h"
#include "app/mesh/recorded/SnapshotFile.h"
#include "app/mesh/routers/JoinedRouter.h"
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
    coap::addNodeTableRouter(routers);
    return openRouters(routers, address);
}

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(MeshFeed)
public:
    static QString asking(const coap::TableProgress& now) {
        return tr("%1 of %n node(s) asked: %2 with tables, %3 without, %4 silent", nullptr, static_cast<int>(now.nodes))
            .arg(now.nodes - now.waiting).arg(now.answered).arg(now.without).arg(now.silent);
    }
};

/// A router with, where wanted, others that ask the nodes which the router knows of.
class LiveFeed {
public:
    LiveFeed(Stopper& stopper, const std::function<bool(const RouterSnapshot&)>& take, const FeedOptions& options)
        : stopper_(stopper), take_(take), options_(options) {}

    Result<void> run(const std::string& source) {
        auto router = openRouter(source);
        if (!router) return Unexpected(router.error());
        router_ = std::move(*router);
        router_->setHosts(options_.hosts);
        if (options_.known) known_ = *options_.known;
        if (!options_.askNodes.empty()) {
            if (auto made = makeAskers(); !made) return made;
        }
        if (options_.manager) {
            if (auto* manager = dynamic_cast<CsmpRouter*>(router_.get())) options_.manager(*manager);
        }
        QTimer stopCheck, limit;
        QObject::connect(&stopCheck, &QTimer::timeout, &loop_, [this] {
            if (stopper_.isStopped()) loop_.quit();
        });
        QObject::connect(&limit, &QTimer::timeout, &loop_, [this] { loop_.quit(); });
        RouterHooks hooks;
        hooks.snapshot = [this](const RouterSnapshot& snapshot) {
            if (!askers_.empty()) learn(snapshot);
            else if (snapshot.coverage == Coverage::Whole) tellParts(snapshot);
            give(snapshot);
            hasSome_ = true;
            endLacking();
        };
        hooks.state = [this](const RouterState& state) {
            if (state.phase == RouterPhase::Stopped) return end(state.error);
            if (state.error && options_.waits) options_.waits(*state.error);
            lacks_ = state.phase == RouterPhase::Watching && state.error;
            endLacking();
        };
        if (auto started = router_->start(std::move(hooks)); !started) return started;
        for (const auto& asker : askers_) {
            RouterHooks answers;
            answers.snapshot = [this](const RouterSnapshot& snapshot) { give(snapshot); };
            if (auto started = asker->start(std::move(answers)); !started) return started;
        }
        stopCheck.start(50ms);
        if (options_.limit) limit.start(*options_.limit);
        if (!isOver_) loop_.exec();
        for (const auto& asker : askers_) asker->stop();
        router_->stop();
        if (failure_) return Unexpected(*failure_);
        return {};
    }

private:
    Result<void> makeAskers() {
        for (const std::string& address : splitAddresses(options_.askNodes)) {
            if (address.starts_with("tables:")) {
                auto options = coap::NodeTableOptions::parse(address);
                if (!options) return Unexpected(options.error());
                auto asker = std::make_unique<coap::NodeTableRouter>(std::move(*options));
                asker->setHosts(options_.hosts);
                if (options_.tables) options_.tables(*asker);
                askers_.push_back(std::move(asker));
            } else {
                auto options = CsmpOptions::parse(address);
                if (!options) return Unexpected(options.error());
                auto asker = std::make_unique<CsmpRouter>(std::move(*options));
                asker->setHosts(options_.hosts);
                if (options_.manager) options_.manager(*asker);
                askers_.push_back(std::move(asker));
            }
        }
        return {};
    }

    void learn(const RouterSnapshot& snapshot) {
        known_.apply(snapshot);
        auto nodes = csmpNodesOf(known_, options_.hosts);
        if (nodes == nodes_) return;
        nodes_ = std::move(nodes);
        for (const auto& asker : askers_) asker->learn(known_);
    }
    /// A source of several routers has those among it that ask the nodes which the others know of.
    void tellParts(const RouterSnapshot& snapshot) {
        known_.apply(snapshot);
        router_->learn(known_);
    }
    void give(const RouterSnapshot& snapshot) {
        if (!isOver_ && !take_(snapshot)) end(std::nullopt);
    }
    /// What could not be read just now may come at the next turn.
    void endLacking() {
        if (!options_.takesParts || !lacks_ || !hasSome_) return;
        QTimer::singleShot(patience, &loop_, [this] {
            if (lacks_) end(std::nullopt);
        });
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
    std::vector<std::unique_ptr<BorderRouter>> askers_;
    Topology known_;
    std::vector<CsmpNode> nodes_;
    std::optional<Error> failure_;
    bool isOver_ = false;
    bool lacks_ = false;    ///< the router is there and says why it cannot tell all
    bool hasSome_ = false;
    static constexpr auto patience = 3s;
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

Result<NodeHosts> meshHosts(const std::string& file) {
    NodeHosts hosts;
    if (file.empty()) return hosts;
    const auto text = contentsOf(file);
    if (!text) return Unexpected(text.error());
    std::int64_t number = 0;
    for (const QByteArray& line : text->split('\n')) {
        ++number;
        QList<QByteArray> words = line.simplified().split(' ');
        // Just as ami-sim prints them.
        if (words.first() == "ready") continue;
        if (words.first() == "node") words.removeFirst();
        if (words.first().isEmpty() || words.first().startsWith('#')) continue;
        const auto eui64 = words.size() == 2 ? Eui64::parse(words[0].toStdString()) : std::nullopt;
        if (!eui64 || QHostAddress(QString::fromUtf8(words[1])).isNull()) return fail(Fault::Malformed, Layer::Mesh, MeshError::BadHosts, number);
        hosts[eui64->toString()] = words[1].toStdString();
    }
    return hosts;
}

Result<Topology> knownBefore(const MeshCommand& command, const Thresholds& thresholds) {
    Topology topology(thresholds);
    if (command.with.empty()) return topology;
    const auto more = readSnapshotFile(command.with);
    // The file of the first run is about to be written.
    const bool isOwn = command.with == command.record && !QFileInfo::exists(QString::fromStdString(command.with));
    if (!more && !isOwn) return Unexpected(more.error());
    if (more) {
        for (const auto& snapshot : *more) topology.apply(snapshot);
    }
    return topology;
}

Result<MeshRead> readMesh(const MeshCommand& command, Stopper& stopper, std::function<void(const Error&)> waits,
                          std::function<void(const QString&)> progress) {
    const auto thresholds = thresholdsOf(command);
    if (!thresholds) return Unexpected(thresholds.error());
    auto before = knownBefore(command, *thresholds);
    if (!before) return Unexpected(before.error());
    MeshRead read{std::move(*before), {}, {}, {}};
    const auto hosts = meshHosts(command.hosts);
    if (!hosts) return Unexpected(hosts.error());
    const std::string& source = command.sources.front();
    const bool isLive = !isFile(source);
    const bool isManager = source.starts_with("csmp:");
    FeedOptions options;
    options.askNodes = command.askNodes;
    std::optional<Error> waitsFor;
    options.waits = [&waitsFor, waits = std::move(waits)](const Error& error) {
        waitsFor = error;
        if (waits) waits(error);
    };
    options.hosts = *hosts;
    options.known = &read.topology;
    const CsmpRouter* manager = nullptr;
    options.manager = [&manager](CsmpRouter& one) { manager = &one; };
    const coap::NodeTableRouter* tables = nullptr;
    options.tables = [&](coap::NodeTableRouter& one) {
        tables = &one;
        one.onProgress([&read, &one, progress](const coap::TableProgress& now) {
            read.asked = now;
            if (now.isSettled() || read.tableNodes.size() != now.nodes) read.tableNodes = one.desk().nodes();
            if (progress) progress(Words::asking(now));
        });
    };
    Result<void> kept;
    options.limit = command.listenFor;
    const bool listens = isManager || !command.askNodes.empty();
    options.takesParts = !listens;
    bool hasWhole = false, hasAny = false;
    const auto fed = feed(source, stopper,
                          [&](const RouterSnapshot& snapshot) {
                              read.topology.apply(snapshot);
                              if (isLive && !command.record.empty() && (kept = appendSnapshot(command.record, snapshot), !kept)) return false;
                              hasAny = true;
                              hasWhole = hasWhole || snapshot.coverage == Coverage::Whole;
                              if (!isLive) return true;
                              if (!command.askNodes.empty()) {
                                  if (tables) read.tableNodes = tables->desk().nodes();
                                  return !(hasWhole && (!manager || isSettled(*manager)) && (!tables || tables->desk().progress().isSettled()));
                              }
                              // Whoever listens does not know who is still to come.
                              if (isManager) return !(manager && manager->asksOne() && isSettled(*manager));
                              return !hasWhole;
                          },
                          options);
    if (!fed) return Unexpected(fed.error());
    if (!kept) return Unexpected(kept.error());
    if (isLive && !hasAny && !isManager && !stopper.isStopped()) {
        return Unexpected(waitsFor.value_or(makeError(Fault::TimedOut, Layer::Mesh, MeshError::NoWholeState, command.listenFor.count())));
    }
    if (!command.journals.empty()) {
        const auto patterns = patternsOf(command);
        if (!patterns) return Unexpected(patterns.error());
        for (const auto& path : command.journals) {
            const auto octets = contentsOf(path);
            if (!octets) return Unexpected(octets.error());
            const auto journal = readJournalFile(path, {reinterpret_cast<const std::uint8_t*>(octets->constData()), static_cast<std::size_t>(octets->size())},
                                                 *patterns, Eui64::parse(command.self), thresholds->etxUnit);
            if (!journal) return Unexpected(journal.error());
            read.topology.apply(journal->snapshot);
        }
    }
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
