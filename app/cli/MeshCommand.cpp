#include <QCoreApplication>
#include <QDateTime>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTimer>

#include "app/Now.h"
#include "app/cli/Commands.h"
#include "app/cli/MeshJson.h"
#include "app/cli/MeshSource.h"
#include "app/explain/AdviceWords.h"
#include "app/mesh/Export.h"
#include "app/mesh/LogSnapshot.h"
#include "app/mesh/MeshError.h"
#include "app/mesh/RecordedRouter.h"
#include "app/mesh/SnapshotFile.h"
#include "app/mesh/SnapshotNames.h"
#include "app/mesh/SystemRouters.h"

namespace ami::app::cli {

namespace {

using namespace mesh;
using namespace std::chrono_literals;

class Words {
    Q_DECLARE_TR_FUNCTIONS(Commands)
public:
    static QString notReported() { return tr("not reported"); }
    static QString network(const Topology& topology, std::size_t present) {
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
    static QString next(const QString& text) { return tr("      What to do: %1").arg(text); }
};

QString orMissing(const QString& text) { return text.isEmpty() ? Words::notReported() : text; }

template <typename T>
QString number(const std::optional<T>& value) {
    return value ? QString::number(*value) : QString();
}

QString level(const Reported<int>& value) { return value ? QString::number(value->value) : QString(); }

Result<QByteArray> contentsOf(const std::string& path) {
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Fault::Misuse, Layer::Mesh, MeshError::NoFile, static_cast<std::int64_t>(file.error()));
    return file.readAll();
}

Result<void> writeFile(const std::string& path, const std::string& text) {
    QSaveFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), static_cast<qint64>(text.size())) < 0 || !file.commit()) {
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

/// A file of snapshots is read at once; everything else is a border router that is watched.
bool isFile(const std::string& source) {
    return QFileInfo::exists(QString::fromStdString(source)) || source.find(':') == std::string::npos;
}

/// Hands over snapshots until @p take says no, the source ends or the person stops it; the state is the error it ended with.
Result<void> feed(const std::string& source, Stopper& stopper, const std::function<bool(const RouterSnapshot&)>& take) {
    if (isFile(source)) {
        const auto snapshots = readSnapshotFile(source);
        if (!snapshots) return Unexpected(snapshots.error());
        for (const auto& snapshot : *snapshots) {
            if (stopper.isStopped() || !take(snapshot)) break;
        }
        return {};
    }
    RouterFactory routers = builtInRouters();
    addSystemRouters(routers);
    auto router = routers.open(source);
    if (!router) return Unexpected(router.error());
    QEventLoop loop;
    QTimer stopCheck;
    QObject::connect(&stopCheck, &QTimer::timeout, &loop, [&] {
        if (stopper.isStopped()) loop.quit();
    });
    std::optional<Error> failure;
    RouterHooks hooks;
    hooks.snapshot = [&](const RouterSnapshot& snapshot) {
        if (!take(snapshot)) loop.quit();
    };
    hooks.state = [&](const RouterState& state) {
        if (state.phase != RouterPhase::Stopped) return;
        failure = state.error;
        loop.quit();
    };
    if (auto started = (*router)->start(std::move(hooks)); !started) return started;
    stopCheck.start(50ms);
    loop.exec();
    (*router)->stop();
    if (failure) return Unexpected(*failure);
    return {};
}

struct Read {
    Topology topology;
    UtcTime now{};
};

/// The state at the end of a file, or the first whole snapshot of a live router, with the words of the logs.
Result<Read> readMesh(const MeshCommand& command, Stopper& stopper) {
    const auto thresholds = thresholdsOf(command);
    if (!thresholds) return Unexpected(thresholds.error());
    Read read{Topology(*thresholds), {}};
    const std::string& source = command.sources.front();
    const bool isLive = !isFile(source);
    const auto fed = feed(source, stopper, [&](const RouterSnapshot& snapshot) {
        read.topology.apply(snapshot);
        return !isLive || snapshot.coverage != Coverage::Whole;
    });
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

void printNodes(const Read& read, Console& console) {
    const auto rows = worstFirst(read.topology, read.now);
    console.object(networkToJson(read.topology));
    console.line(Words::network(read.topology, rows.size() + 1));
    std::vector<std::vector<QString>> table{Words::nodeHeading()};
    for (const auto& row : rows) {
        console.object(toJson(row, read.topology, read.now));
        const auto& loss = row.probeLoss ? row.probeLoss : row.hop.loss;
        table.push_back({QString::fromStdString(nodeText(read.topology, row.hop.node)), row.rung ? nameOf(*row.rung) : Words::notReported(),
                         row.hop.parent ? nodeLabel(read.topology, *row.hop.parent) : Words::notReported(), orMissing(number(row.hops)),
                         orMissing(level(row.hop.rslAtParent)), orMissing(level(row.hop.rslAtNode)), orMissing(number(row.hop.margin)),
                         loss ? describe(*loss) : Words::notReported(), QString::number(row.carries),
                         row.age ? QString::number(row.age->count() / 1000) : QString()});
    }
    console.table(table);
}

ExitCode printPath(const Read& read, const std::string& wanted, Console& console) {
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
                         orMissing(level(hop.rslAtParent)), orMissing(level(hop.rslAtNode)), orMissing(number(hop.margin)),
                         hop.loss ? describe(*hop.loss) : Words::notReported()});
    }
    console.table(table);
    if (!read.topology.node(*node).hops) console.note(Words::pathBreaks());
    return ExitCode::Ok;
}

Result<void> exportMesh(const MeshCommand& command, const Read& read) {
    if (!command.csv.empty()) {
        if (auto written = writeFile(command.csv, nodesToCsv(read.topology, read.now)); !written) return written;
    }
    if (!command.linksCsv.empty()) {
        if (auto written = writeFile(command.linksCsv, linksToCsv(read.topology, read.now)); !written) return written;
    }
    if (!command.geoJson.empty()) return writeFile(command.geoJson, toGeoJson(read.topology, read.now));
    return {};
}

ExitCode show(const MeshCommand& command, const Context& context) {
    const auto read = readMesh(command, context.stopper);
    if (!read) return context.failed(read.error());
    if (auto written = exportMesh(command, *read); !written) return context.failed(written.error());
    if (!command.node.empty()) return printPath(*read, command.node, context.console);
    printNodes(*read, context.console);
    return ExitCode::Ok;
}

ExitCode watch(const MeshCommand& command, const Context& context) {
    const auto thresholds = thresholdsOf(command);
    if (!thresholds) return context.failed(thresholds.error());
    QFile record(QString::fromStdString(command.record));
    if (!command.record.empty() && !record.open(QIODevice::WriteOnly)) {
        return context.failed(makeError(Fault::Misuse, Layer::Mesh, MeshError::NoFile, static_cast<std::int64_t>(record.error())));
    }
    Topology topology(*thresholds);
    std::uint64_t taken = 0;
    bool isFirst = true;
    const auto fed = feed(command.sources.front(), context.stopper, [&](const RouterSnapshot& snapshot) {
        const auto events = topology.apply(snapshot);
        if (isFirst) {
            context.console.object(networkToJson(topology));
            std::size_t present = 0;
            for (const Node& node : topology.nodes()) present += node.isPresent ? 1 : 0;
            context.console.line(Words::network(topology, present));
            isFirst = false;
        }
        for (const auto& event : events) {
            context.console.object(toJson(event, topology));
            context.console.line(QString::fromStdString(toIso8601(event.time)) + QStringLiteral("  ") + describe(event, topology));
        }
        if (record.isOpen()) {
            record.write(QByteArray::fromStdString(toJson(snapshot) + "\n"));
            record.flush();
        }
        return !command.count || ++taken < *command.count;
    });
    if (!fed) return context.failed(fed.error());
    return context.stopper.isStopped() ? context.failed(makeError(Fault::Cancelled, Layer::Mesh, 0)) : ExitCode::Ok;
}

ExitCode adviseOn(const MeshCommand& command, const Context& context) {
    const auto read = readMesh(command, context.stopper);
    if (!read) return context.failed(read.error());
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
            return summary ? QString::number(summary->median) : Words::notReported();
        };
        table.push_back({QString::fromStdString(toText(change.node)), QString::fromStdString(toText(change.peer)), median(change.before),
                         median(change.after), orMissing(number(change.delta())), Words::yes(change.isInUse)});
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
    for (const auto& entry : readLog(text->toStdString(), *patterns, written)) {
        if (context.stopper.isStopped()) break;
        context.console.object(toJson(entry));
        QString line = QString::fromStdString(toIso8601(entry.time)) + QStringLiteral("  ") + padded(QLatin1String(name(entry.kind)), 17);
        if (entry.node) line += QStringLiteral("  ") + QString::fromStdString(toText(*entry.node));
        if (entry.dBm) line += QStringLiteral("  %1 dBm").arg(*entry.dBm);
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
    }
    return ExitCode::Internal;
}

Result<Topology> readTopology(const std::string& source, Stopper& stopper) {
    MeshCommand command;
    command.sources = {source};
    auto read = readMesh(command, stopper);
    if (!read) return Unexpected(read.error());
    return std::move(read->topology);
}

}  // namespace ami::app::cli
