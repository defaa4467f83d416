#include <QCoreApplication>
#include <QEventLoop>
#include <QHostAddress>
#include <QLocale>
#include <QTimer>
#include <algorithm>

#include "app/cli/mesh/MeshActions.h"
#include "app/cli/mesh/MeshFeed.h"
#include "app/cli/mesh/MeshJson.h"
#include "app/cli/mesh/MeshSource.h"
#include "app/explain/AdviceWords.h"
#include "app/mesh/MeshError.h"
#include "app/mesh/Prober.h"
#include "app/mesh/SnapshotNames.h"
#include "app/mesh/csmp/CsmpErrand.h"
#include "app/mesh/csmp/CsmpOptions.h"

namespace ami::app::cli {

namespace {

using namespace mesh;
using namespace std::chrono;
namespace csmp = ami::mesh::csmp;

class Words {
    Q_DECLARE_TR_FUNCTIONS(MeshProbes)
public:
    static QString ms(microseconds time) { return QLocale().toString(static_cast<double>(time.count()) / 1000, 'f', time < milliseconds(10) ? 1 : 0) + tr(" ms"); }
    static QString outcome(const ProbeProgress& probe) {
        switch (probe.outcome) {
            case ProbeOutcome::Answered: return probe.took ? ms(*probe.took) : tr("answered");
            case ProbeOutcome::PortClosed: return tr("port closed, %1").arg(probe.took ? ms(*probe.took) : QString());
            case ProbeOutcome::Unreachable: return tr("no way");
            case ProbeOutcome::Lost: return tr("lost");
        }
        return {};
    }
    static QString probe(const QString& node, const ProbeProgress& one) { return tr("%1  probe %2: %3").arg(node, QString::number(one.number + 1), outcome(one)); }
    static QString progress(const QString& node, const ProbeProgress& one) {
        return tr("%1: %2 of %3 answered").arg(node, QString::number(one.answered), QString::number(one.sent));
    }
    static QString loss(const LossFigure& loss) {
        const QLocale locale;
        return tr("%1 % lost, %2 to %3 % with 95 % confidence")
            .arg(locale.toString(100 * loss.ratio, 'f', 1), locale.toString(100 * loss.low, 'f', 1), locale.toString(100 * loss.high, 'f', 1));
    }
    static QString times(const ProbeReport& report) {
        return tr("best %1, median %2, p95 %3, worst %4").arg(ms(*report.best), ms(*report.median), ms(*report.p95), ms(*report.worst));
    }
    static QString answered(const ProbeReport& report) { return tr("%1 of %2 answered").arg(report.answered).arg(report.sent); }
    static QString closed(std::uint32_t count) {
        return tr("%n time(s) the port was closed: the node is there, but serves no CoAP. This counts as answered, since the datagram went there and word of "
                  "it came back; a firewall on the way may answer so in its place.", nullptr, static_cast<int>(count));
    }
    static QString unreachable(std::uint32_t count) {
        return tr("%n time(s) a router said that there is no way to the node: it has left the mesh, or its route has gone. This counts as lost.", nullptr,
                  static_cast<int>(count));
    }
    static QString silent() { return tr("Nobody answered: the node is off, out of reach, or a firewall drops the probes."); }
    static QString cancelled() { return tr("Stopped early; what was sent until then counts."); }
    static QString noSuchNode(const QString& node) { return tr("There is no node %1 in this mesh.").arg(node); }
    static QString whichNode() { return tr("Say which node: --node NODE, or --all."); }
    static QString linkTest(const csmp::LinkTestStats& stats) {
        const auto level = [](const csmp::Maybe<std::int32_t>& dBm) { return dBm ? signedNumber(*dBm) + tr(" dBm") : tr("not reported"); };
        return tr("%1 of %2 frames arrived; level %3 on average, %4 least, %5 most")
            .arg(stats.received.value_or(0))
            .arg(stats.sent.value_or(0))
            .arg(level(stats.averageRssi), level(stats.leastRssi), level(stats.mostRssi));
    }
    static QString nodePing(const csmp::PingResponse& response) {
        const auto time = [](const csmp::Maybe<std::uint32_t>& value) { return value ? QString::number(*value) + tr(" ms") : tr("not reported"); };
        return tr("%1 of %2 answered; least %3, mean %4, most %5")
            .arg(response.received.value_or(0))
            .arg(response.sent.value_or(0))
            .arg(time(response.least), time(response.mean), time(response.most));
    }
};

Json inUs(const std::optional<microseconds>& time) { return time ? Json(time->count()) : Json(); }

/// The numeric address that stands in the place of a router.
std::optional<std::string> addressIn(const std::string& source) {
    QString text = QString::fromStdString(source);
    if (text.startsWith(QLatin1Char('[')) && text.endsWith(QLatin1Char(']'))) text = text.mid(1, text.size() - 2);
    const QHostAddress address(text);
    return address.isNull() ? std::nullopt : std::optional(text.toStdString());
}

/// Runs an event loop until @p done or the person stops it; then @p stop is called, and it runs on until done.
class UntilDone {
public:
    UntilDone(Stopper& stopper, std::function<void()> stop) {
        QObject::connect(&check_, &QTimer::timeout, &loop_, [this, &stopper, stop = std::move(stop)] {
            if (!stopper.isStopped() || isStopping_) return;
            isStopping_ = true;
            stop();
        });
        check_.start(milliseconds(50));
    }
    void run() {
        if (!isDone_) loop_.exec();
    }
    void done() {
        isDone_ = true;
        loop_.quit();
    }

private:
    QEventLoop loop_;
    QTimer check_;
    bool isDone_ = false, isStopping_ = false;
};

/// Who is meant: an address, or a node that a file or a router knows.
Result<std::vector<ProbeTarget>> targetsOf(const MeshCommand& command, const Context& context, bool& isRefused) {
    const auto refuse = [&](const char* code, const QString& text) {
        isRefused = true;
        context.console.refusal(code, text);
        return fail(Fault::Misuse, Layer::Mesh, MeshError::NothingToProbe);
    };
    if (const auto address = addressIn(command.sources.front())) {
        const auto ipv6 = Ipv6Address::parse(address->substr(0, address->find('%')));
        // An IPv4 address has no place in a mesh; the mapped form names it.
        const auto name = ipv6 ? ipv6 : Ipv6Address::parse("::ffff:" + *address);
        if (!name) return fail(Fault::Malformed, Layer::Mesh, MeshError::BadRouterAddress);
        return std::vector<ProbeTarget>{{*name, *address, {}}};
    }
    if (command.node.empty() && !command.ping.all) return refuse("cli/NoNode", Words::whichNode());
    const auto read = readMesh(command, context.stopper, tellingWaits(context));
    if (!read) return Unexpected(read.error());
    const auto hosts = meshHosts(command.hosts);
    if (!hosts) return Unexpected(hosts.error());
    if (command.ping.all) return probeTargets(read->topology, {}, *hosts);
    const auto node = read->topology.find(*nodeNamed(command.node));
    if (!node) return refuse("cli/NoSuchNode", Words::noSuchNode(QString::fromStdString(command.node)));
    return probeTargets(read->topology, *node, *hosts);
}

ProbeOptions optionsOf(const MeshCommand::Ping& ping) {
    ProbeOptions options;
    options.kind = ping.kind == "icmp" ? ProbeKind::Ping : ping.kind == "get" ? ProbeKind::CoapGet : ProbeKind::CoapPing;
    options.count = ping.count;
    const auto inMs = [](double seconds) { return milliseconds(static_cast<std::int64_t>(seconds * 1000)); };
    options.interval = inMs(ping.interval);
    options.wait = inMs(ping.wait);
    options.size = ping.size;
    options.port = ping.port;
    options.path.clear();
    for (const QString& segment : QString::fromStdString(ping.path).split(QLatin1Char('/'), Qt::SkipEmptyParts)) options.path.push_back(segment.toStdString());
    return options;
}

/// The address where that is all that is known.
QString labelOf(const ProbeTarget& target) {
    return QString::fromStdString(std::holds_alternative<Eui64>(target.node) ? toText(target.node) : target.host);
}

void printEnd(const ProbeEnd& end, const ProbeTarget& target, Console& console) {
    const ProbeReport& report = end.report;
    Json json{{"type", "probe"},
              {"node", toText(report.node)},
              {"address", target.host},
              {"kind", name(report.kind)},
              {"started", toIso8601(report.started)},
              {"ended", toIso8601(report.ended)},
              {"sent", report.sent},
              {"answered", report.answered},
              {"portClosed", end.portClosed},
              {"unreachable", end.unreachable},
              {"lossRatio", end.loss ? Json(end.loss->ratio) : Json()},
              {"lossLow", end.loss ? Json(end.loss->low) : Json()},
              {"lossHigh", end.loss ? Json(end.loss->high) : Json()},
              {"bestUs", inUs(report.best)},
              {"medianUs", inUs(report.median)},
              {"p95Us", inUs(report.p95)},
              {"worstUs", inUs(report.worst)},
              {"cancelled", end.isCancelled}};
    console.endProgress();
    console.object(json);
    if (end.error) return;
    QString line = labelOf(target) + QStringLiteral("  ") + Words::answered(report);
    if (end.loss) line += QStringLiteral("; ") + Words::loss(*end.loss);
    console.line(line);
    if (report.best) console.line(QStringLiteral("  ") + Words::times(report));
    if (end.portClosed > 0) console.note(Words::closed(end.portClosed));
    if (end.unreachable > 0) console.note(Words::unreachable(end.unreachable));
    if (report.sent > 0 && report.answered == 0 && end.unreachable == 0) console.note(Words::silent());
    if (end.isCancelled) console.note(Words::cancelled());
}

Json toJson(const ErrandOutcome& outcome, bool isDone) {
    if (const auto* stats = std::get_if<csmp::LinkTestStats>(&outcome)) {
        const auto neighbour = stats->neighbor ? Eui64::from(*stats->neighbor) : std::nullopt;
        return {{"type", "link-test"},           {"done", isDone},
                {"neighbour", neighbour ? Json(neighbour->toString()) : Json()},
                {"state", orNull(stats->state)}, {"error", orNull(stats->error)},
                {"channel", orNull(stats->channel)}, {"intervalMs", orNull(stats->interval)},
                {"lengthOctets", orNull(stats->length)}, {"sent", orNull(stats->sent)},
                {"received", orNull(stats->received)}, {"averageDbm", orNull(stats->averageRssi)},
                {"leastDbm", orNull(stats->leastRssi)}, {"mostDbm", orNull(stats->mostRssi)}};
    }
    const auto& response = std::get<csmp::PingResponse>(outcome);
    return {{"type", "node-ping"}, {"done", isDone}, {"sent", orNull(response.sent)}, {"received", orNull(response.received)},
            {"leastMs", orNull(response.least)}, {"meanMs", orNull(response.mean)}, {"mostMs", orNull(response.most)},
            {"deviationMs", orNull(response.deviation)}, {"from", orNull(response.source)}};
}

QString describe(const ErrandOutcome& outcome) {
    if (const auto* stats = std::get_if<csmp::LinkTestStats>(&outcome)) return Words::linkTest(*stats);
    return Words::nodePing(std::get<csmp::PingResponse>(outcome));
}

}  // namespace

ExitCode pingMesh(const MeshCommand& command, const Context& context) {
    bool isRefused = false;
    const auto targets = targetsOf(command, context, isRefused);
    if (isRefused) return ExitCode::Usage;
    if (!targets) return context.failed(targets.error());
    Console& console = context.console;
    Prober prober(optionsOf(command.ping));
    UntilDone until(context.stopper, [&prober] { prober.cancel(); });
    std::optional<Error> failure;
    bool hasCancelled = false;
    Prober::Hooks hooks;
    hooks.progress = [&](const ProbeProgress& one) {
        const QString node = labelOf((*targets)[one.target]);
        console.object({{"type", "probe-progress"}, {"node", toText((*targets)[one.target].node)}, {"number", one.number + 1}, {"outcome", name(one.outcome)}, {"tookUs", inUs(one.took)}});
        if (targets->size() == 1) console.line(Words::probe(node, one));
        else console.progress(Words::progress(node, one));
    };
    hooks.ended = [&](const ProbeEnd& end) {
        const ProbeTarget& target = (*targets)[end.target];
        printEnd(end, target, console);
        hasCancelled = hasCancelled || end.isCancelled;
        if (end.error) {
            if (!failure) failure = end.error;
            return;
        }
        if (command.record.empty() || end.report.sent == 0) return;
        if (auto written = appendSnapshot(command.record, snapshotOf(end.report)); !written && !failure) failure = written.error();
    };
    hooks.done = [&until] { until.done(); };
    if (auto started = prober.start(*targets, std::move(hooks)); !started) return context.failed(started.error());
    until.run();
    if (failure) return context.failed(*failure);
    return context.stopper.isStopped() ? context.failed(makeError(Fault::Cancelled, Layer::Mesh, 0)) : ExitCode::Ok;
}

ExitCode runErrand(const MeshCommand& command, const Context& context) {
    std::string host;
    std::uint16_t port = command.errand.port;
    if (command.sources.front().starts_with("csmp://")) {
        const auto options = CsmpOptions::parse(command.sources.front());
        if (!options) return context.failed(options.error());
        if (options->node) {
            host = *options->node;
            port = options->agentPort;
        }
    }
    if (host.empty()) {
        bool isRefused = false;
        const auto targets = targetsOf(command, context, isRefused);
        if (isRefused) return ExitCode::Usage;
        if (!targets) return context.failed(targets.error());
        host = targets->front().host;
    }
    ErrandWish wish;
    if (command.action == MeshCommand::Action::LinkTest) wish = LinkTestWish{*Eui64::parse(command.errand.neighbour), command.errand.channel, {}};
    else wish = NodePingWish{command.errand.destination, command.errand.count, seconds(1)};
    CsmpErrand errand(host, port);
    UntilDone until(context.stopper, [&errand] { errand.cancel(); });
    std::optional<Result<ErrandOutcome>> outcome;
    CsmpErrand::Hooks hooks;
    hooks.progress = [&](const ErrandOutcome& reading) {
        context.console.object(toJson(reading, false));
        context.console.progress(describe(reading));
    };
    hooks.done = [&](Result<ErrandOutcome> result) {
        outcome = std::move(result);
        until.done();
    };
    if (auto started = errand.start(std::move(wish), std::move(hooks)); !started) return context.failed(started.error());
    until.run();
    context.console.endProgress();
    if (!*outcome) return context.failed(outcome->error());
    context.console.object(toJson(**outcome, true));
    context.console.line(describe(**outcome));
    return ExitCode::Ok;
}

}  // namespace ami::app::cli
