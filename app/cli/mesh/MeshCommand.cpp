#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <algorithm>

#include "app/cli/Commands.h"
#include "app/cli/mesh/MeshActions.h"
#include "app/cli/mesh/MeshFeed.h"
#include "app/cli/mesh/MeshJson.h"
#include "app/cli/mesh/MeshSource.h"
#include "app/explain/AdviceWords.h"
#include "app/link/LinkParts.h"
#include "app/mesh/Export.h"
#include "app/mesh/MeshError.h"
#include "app/mesh/SnapshotNames.h"
#include "app/mesh/csmp/CsmpRouter.h"
#include "app/mesh/recorded/SnapshotFile.h"

namespace ami::app::cli {

namespace {

using namespace mesh;
using namespace std::chrono_literals;

class Words {
    Q_DECLARE_TR_FUNCTIONS(Commands)
public:
    static QString notReported() { return tr("not reported"); }
    static QString network(const Topology& topology) {
        const auto& nodes = topology.nodes();
        const auto present = std::count_if(nodes.begin(), nodes.end(), [](const Node& node) { return node.isPresent; });
        const auto& network = topology.network();
        QString text = network.name ? QString::fromStdString(*network.name) : tr("Mesh");
        if (network.panId) text += QStringLiteral("  ") + tr("PAN 0x%1").arg(*network.panId, 4, 16, QLatin1Char('0'));
        return text + QStringLiteral("  ") + tr("%n node(s)", nullptr, static_cast<int>(present)) + QStringLiteral(", ") +
               tr("%n operational", nullptr, static_cast<int>(topology.count(JoinRung::Operational)));
    }
    static std::vector<QString> nodeHeading() {
        return {tr("Node"),        tr("State"),     tr("Parent"), tr("Hops"),    tr("At parent dBm"),
                tr("At node dBm"), tr("Margin dB"), tr("Loss"),   tr("Carries"), tr("Age s")};
    }
    static std::vector<QString> changeHeading() {
        return {tr("Link"), tr("Peer"), tr("Before dBm"), tr("After dBm"), tr("Change dB"), tr("In use")};
    }
    static QString yes(bool is) { return is ? tr("yes") : tr("no"); }
    static QString noAdvice() { return tr("Nothing to advise: no node suffers as far as it is reported."); }
    static QString noSuchNode(const QString& node) { return tr("There is no node %1 in this mesh.").arg(node); }
    static QString pathBreaks() { return tr("The path does not lead to a border router."); }
    static QString nodeChange(const NodeChange& change) {
        const QString node = QString::fromStdString(toText(change.node));
        if (!change.isThere) return tr("%1: only in the first run").arg(node);
        if (!change.wasThere) return tr("%1: only in the second run").arg(node);
        const auto parent = [](const std::optional<NodeName>& name) {
            return name ? QString::fromStdString(toText(*name)) : notReported();
        };
        if (change.parentBefore != change.parentAfter)
            return tr("%1: parent %2, then %3").arg(node, parent(change.parentBefore), parent(change.parentAfter));
        return tr("%1: changed").arg(node);
    }
    static QString registered(const QString& node, const QString& address, bool isSigned) {
        const QString text = tr("Agent %1 has registered from %2.").arg(node, address);
        return isSigned ? text + QLatin1Char(' ') + tr("It signs what it sends; this program does not verify that.") : text;
    }
    static QString notice(const QString& node, std::uint32_t code) {
        const QString why = code == 1   ? tr("an answer of ours was an error of CoAP")
                            : code == 2 ? tr("it wants answers that are signed by its own manager")
                            : code == 3 ? tr("it cannot do what was asked")
                                        : tr("reason %1").arg(code);
        return tr("Agent %1 complains: %2.").arg(node, why);
    }
    static QString asked(const coap::TableProgress& all) {
        return tr("%n node(s) asked for their tables: %1 have one, %2 have none, %3 are silent.", nullptr, static_cast<int>(all.nodes - all.waiting))
            .arg(all.answered).arg(all.without).arg(all.silent);
    }
    static QString unnamed(std::size_t count) {
        return tr("%n neighbour(s) were left out: their makers name them by two octets, which fit nobody or several here.", nullptr, static_cast<int>(count));
    }
    static QString notAsked(std::size_t count) {
        return tr("%n node(s) were not asked yet; with --with and --record of one file the next run goes on there.", nullptr, static_cast<int>(count));
    }
    static QString next(const QString& text) { return tr("      What to do: %1").arg(text); }
};

QString orMissing(const QString& text) { return text.isEmpty() ? Words::notReported() : text; }

template <typename T>
QString number(const std::optional<T>& value) {
    return value ? QString::number(*value) : QString();
}

QString level(const Reported<int>& value) { return value ? signedNumber(value->value) : QString(); }
QString decibels(const std::optional<int>& value) { return value ? signedNumber(*value) : QString(); }

void printNodes(const MeshRead& read, Console& console) {
    const auto rows = worstFirst(read.topology, read.now);
    console.object(networkToJson(read.topology));
    console.line(Words::network(read.topology));
    std::vector<std::vector<QString>> table{Words::nodeHeading()};
    for (const auto& row : rows) {
        console.object(toJson(row, read.topology, read.now));
        const auto& loss = row.probeLoss ? row.probeLoss : row.hop.loss;
        table.push_back({QString::fromStdString(nodeText(read.topology, row.hop.node)), row.rung ? nameOf(*row.rung) : Words::notReported(),
                         row.hop.parent ? nodeLabel(read.topology, *row.hop.parent) : Words::notReported(), orMissing(number(row.hops)),
                         orMissing(level(row.hop.rslAtParent)), orMissing(level(row.hop.rslAtNode)), orMissing(decibels(row.hop.margin)),
                         loss ? describe(*loss) : Words::notReported(), QString::number(row.carries),
                         row.age ? QString::number(row.age->count() / 1000) : QString()});
    }
    console.table(table);
}

ExitCode printPath(const MeshRead& read, const std::string& wanted, Console& console) {
    const auto node = read.topology.find(*nodeNamed(wanted));
    if (!node) {
        console.refusal("cli/NoSuchNode", Words::noSuchNode(QString::fromStdString(wanted)));
        return ExitCode::Usage;
    }
    std::vector<std::vector<QString>> table{Words::nodeHeading()};
    table.front() = {table[0][0], table[0][2], table[0][4], table[0][5], table[0][6], table[0][7]};
    for (const auto& hop : pathFigures(read.topology, *node)) {
        console.object(toJson(hop, read.topology, read.now));
        if (!hop.parent) continue;
        table.push_back({QString::fromStdString(nodeText(read.topology, hop.node)), nodeLabel(read.topology, *hop.parent),
                         orMissing(level(hop.rslAtParent)), orMissing(level(hop.rslAtNode)), orMissing(decibels(hop.margin)),
                         hop.loss ? describe(*hop.loss) : Words::notReported()});
    }
    console.table(table);
    for (const Candidate& one : candidates(read.topology, *node)) console.object(toJson(one, *node, read.topology));
    if (!read.topology.node(*node).hops) console.note(Words::pathBreaks());
    return ExitCode::Ok;
}

Result<void> exportMesh(const MeshCommand& command, const MeshRead& read) {
    if (!command.csv.empty()) {
        if (auto written = writeFile(command.csv, nodesToCsv(read.topology, read.now)); !written) return written;
    }
    if (!command.linksCsv.empty()) {
        if (auto written = writeFile(command.linksCsv, linksToCsv(read.topology, read.now)); !written) return written;
    }
    if (!command.geoJson.empty()) return writeFile(command.geoJson, toGeoJson(read.topology, read.now));
    return {};
}

/// How the asking of the nodes ended; nothing when none was asked.
void printAsked(const MeshRead& read, Console& console) {
    if (!read.asked) return;
    for (const coap::TableNodeFacts& node : read.tableNodes) {
        console.object({{"type", "table-node"},
                        {"node", toText(node.name)},
                        {"address", node.host},
                        {"stand", name(node.stand)},
                        {"maker", node.maker ? Json(name(*node.maker)) : Json()},
                        {"neighbors", node.neighbors},
                        {"unnamed", node.unnamed},
                        {"asked", node.asked},
                        {"roundTripMs", node.roundTrip ? Json(static_cast<double>(node.roundTrip->count()) / 1000) : Json()}});
    }
    const coap::TableProgress& all = *read.asked;
    console.object({{"type", "asking"}, {"nodes", all.nodes}, {"waiting", all.waiting}, {"answered", all.answered}, {"without", all.without},
                    {"silent", all.silent}, {"neighbors", all.links}, {"unnamed", all.unnamed}, {"airMs", all.air.count() / 1000}});
    console.note(Words::asked(all));
    if (all.unnamed > 0) console.note(Words::unnamed(all.unnamed));
    if (all.waiting > 0) console.note(Words::notAsked(all.waiting));
}

ExitCode show(const MeshCommand& command, const Context& context) {
    const auto read = readMesh(command, context.stopper, tellingWaits(context), [&context](const QString& words) { context.console.progress(words); });
    context.console.endProgress();
    if (!read) return context.failed(read.error());
    printAsked(*read, context.console);
    if (auto written = exportMesh(command, *read); !written) return context.failed(written.error());
    if (!command.node.empty()) return printPath(*read, command.node, context.console);
    printNodes(*read, context.console);
    return ExitCode::Ok;
}

/// A registration or a notification.
void printAgent(const CsmpAgentFacts& agent, Console& console) {
    Json tlvs = Json::array();
    for (const auto tlv : agent.noticeTlvs) tlvs.push_back(tlv);
    console.object({{"type", "agent"},
                    {"address", agent.host},
                    {"node", agent.eui64 ? Json(agent.eui64->toString()) : Json()},
                    {"registered", agent.isRegistered},
                    {"session", agent.session},
                    {"registrations", agent.registrations},
                    {"notice", agent.notice ? Json(*agent.notice) : Json()},
                    {"noticeTlvs", std::move(tlvs)},
                    {"signature", agent.signature == CsmpSignature::Present ? "present-unverified" : "absent"}});
    const QString who = QString::fromStdString(agent.eui64 ? agent.eui64->toString() : agent.host);
    if (agent.notice.value_or(0) != 0) console.note(Words::notice(who, *agent.notice));
    else console.note(Words::registered(who, QString::fromStdString(agent.host), agent.signature == CsmpSignature::Present));
}

ExitCode watch(const MeshCommand& command, const Context& context) {
    const auto thresholds = thresholdsOf(command);
    if (!thresholds) return context.failed(thresholds.error());
    const auto hosts = meshHosts(command.hosts);
    if (!hosts) return context.failed(hosts.error());
    auto before = knownBefore(command, *thresholds);
    if (!before) return context.failed(before.error());
    Topology topology = std::move(*before);
    const Topology known = topology;
    Result<void> kept;
    std::uint64_t taken = 0;
    bool isFirst = true;
    FeedOptions options;
    options.askNodes = command.askNodes;
    options.waits = tellingWaits(context);
    options.hosts = *hosts;
    options.known = &known;
    if (command.isListenForGiven) options.limit = command.listenFor;
    options.manager = [&context](CsmpRouter& manager) { manager.onAgent([&context](const CsmpAgentFacts& agent) { printAgent(agent, context.console); }); };
    const auto fed = feed(command.sources.front(), context.stopper, [&](const RouterSnapshot& snapshot) {
        const auto events = topology.apply(snapshot);
        if (isFirst) {
            context.console.object(networkToJson(topology));
            context.console.line(Words::network(topology));
            isFirst = false;
        }
        for (const auto& event : events) {
            context.console.object(toJson(event, topology));
            context.console.line(QString::fromStdString(toIso8601(event.time)) + QStringLiteral("  ") + describe(event, topology));
        }
        if (!command.record.empty() && (kept = appendSnapshot(command.record, snapshot), !kept)) return false;
        return !command.count || ++taken < *command.count;
    }, options);
    if (!fed) return context.failed(fed.error());
    if (!kept) return context.failed(kept.error());
    return context.stopper.isStopped() ? context.failed(makeError(Fault::Cancelled, Layer::Mesh, 0)) : ExitCode::Ok;
}

ExitCode adviseOn(const MeshCommand& command, const Context& context) {
    const auto read = readMesh(command, context.stopper, tellingWaits(context), [&context](const QString& words) { context.console.progress(words); });
    context.console.endProgress();
    if (!read) return context.failed(read.error());
    printAsked(*read, context.console);
    const auto all = advise(read->topology, read->now);
    for (const auto& one : all) {
        context.console.object(toJson(one, read->topology));
        const AdviceWords words = describe(one, read->topology);
        context.console.line(padded(nameOf(one.severity), 9) + QStringLiteral("  ") + words.what);
        if (!words.next.isEmpty()) context.console.line(Words::next(words.next));
    }
    if (all.empty()) context.console.line(Words::noAdvice());
    return ExitCode::Ok;
}

ExitCode compareRuns(const MeshCommand& command, const Context& context) {
    const auto thresholds = thresholdsOf(command);
    if (!thresholds) return context.failed(thresholds.error());
    std::vector<std::vector<RouterSnapshot>> runs;
    for (const auto& source : command.sources) {
        auto snapshots = readSnapshotFile(source);
        if (!snapshots) return context.failed(snapshots.error());
        runs.push_back(std::move(*snapshots));
    }
    const Comparison comparison = compare(runs[0], runs[1], *thresholds);
    std::vector<std::vector<QString>> table{Words::changeHeading()};
    for (const auto& change : comparison.links) {
        context.console.object(toJson(change));
        const auto median = [](const std::optional<LevelSummary>& summary) {
            return summary ? signedNumber(summary->median) : Words::notReported();
        };
        table.push_back({QString::fromStdString(toText(change.node)), QString::fromStdString(toText(change.peer)), median(change.before),
                         median(change.after), orMissing(decibels(change.delta())), Words::yes(change.isInUse)});
    }
    if (table.size() > 1) context.console.table(table);
    for (const auto& change : comparison.nodes) {
        context.console.object(toJson(change));
        context.console.line(Words::nodeChange(change));
    }
    context.console.object(toJson(comparison));
    context.console.line(describe(comparison));
    return ExitCode::Ok;
}

ExitCode showLog(const MeshCommand& command, const Context& context) {
    const auto patterns = patternsOf(command);
    if (!patterns) return context.failed(patterns.error());
    const auto text = contentsOf(command.sources.front());
    if (!text) return context.failed(text.error());
    const UtcTime written(
        std::chrono::milliseconds(QFileInfo(QString::fromStdString(command.sources.front())).lastModified().toMSecsSinceEpoch()));
    LogReader reader(*patterns, written);
    std::size_t count = 0;
    for (QByteArrayView rest(*text); !rest.isEmpty();) {
        const bool asks = count++ % LogReader::stopEvery == 0;
        if (asks && context.stopper.isStopped()) return context.failed(makeError(Fault::Cancelled, Layer::Mesh, 0));
        const qsizetype end = rest.indexOf('\n');
        const QByteArrayView one = rest.first(end < 0 ? rest.size() : end);
        rest = rest.sliced(end < 0 ? rest.size() : end + 1);
        const auto read = reader.read({one.data(), static_cast<std::size_t>(one.size())});
        if (!read) continue;
        const LogEntry& entry = *read;
        context.console.object(toJson(entry));
        QString line = QString::fromStdString(toIso8601(entry.time)) + QStringLiteral("  ") + padded(QLatin1String(name(entry.kind)), 17);
        if (entry.node) line += QStringLiteral("  ") + QString::fromStdString(toText(*entry.node));
        if (entry.dBm) line += QStringLiteral("  %1 dBm").arg(signedNumber(*entry.dBm));
        if (!entry.word.empty()) line += QStringLiteral("  ") + QString::fromStdString(entry.word);
        context.console.line(line);
    }
    return ExitCode::Ok;
}

}  // namespace

ExitCode run(const MeshCommand& command, const Context& context) {
    context.stopper.watch(context.options.timeout);
    switch (command.action) {
        case MeshCommand::Action::Show: return show(command, context);
        case MeshCommand::Action::Watch: return watch(command, context);
        case MeshCommand::Action::Advise: return adviseOn(command, context);
        case MeshCommand::Action::Compare: return compareRuns(command, context);
        case MeshCommand::Action::Log: return showLog(command, context);
        case MeshCommand::Action::Ping: return pingMesh(command, context);
        case MeshCommand::Action::LinkTest:
        case MeshCommand::Action::NodePing: return runErrand(command, context);
        case MeshCommand::Action::RefreshRoutes:
        case MeshCommand::Action::RebuildTree: return changeRoutes(command, context);
    }
    return ExitCode::Internal;
}

Result<Topology> readTopology(const std::string& source, const Context& context) {
    MeshCommand command;
    command.sources = {source};
    auto read = readMesh(command, context.stopper, tellingWaits(context));
    if (!read) return Unexpected(read.error());
    if (context.stopper.isStopped()) return Unexpected(cancelledError());
    return std::move(read->topology);
}

}  // namespace ami::app::cli
