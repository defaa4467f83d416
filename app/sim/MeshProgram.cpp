#include "app/sim/MeshProgram.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QElapsedTimer>
#include <QHostAddress>
#include <QTimer>
#include <algorithm>
#include <cstdio>
#include <map>
#include <optional>

#include <CLI/CLI.hpp>

#include "app/sim/MeshMeters.h"
#include "app/sim/mesh/MeshBoard.h"
#include "app/sim/mesh/PrivateBus.h"
#include "app/sim/mesh/WisunRecording.h"
#include "app/sim/mesh/WsbrdService.h"

namespace ami::sim {

using namespace std::chrono;
using namespace ami::sim::mesh;

namespace {

const std::map<std::string, WsbrdApi> versions{
    {"1.4", WsbrdApi::V1_4}, {"1.6", WsbrdApi::V1_6}, {"1.9", WsbrdApi::V1_9}, {"2.0", WsbrdApi::V2_0}, {"2.10", WsbrdApi::V2_10}};

const std::map<std::string, MeshLayout> layouts{{"spread", MeshLayout::Spread}, {"estate", MeshLayout::Estate}, {"lesson", MeshLayout::Lesson}};
const std::map<std::string, TableFirmware> firmwares{{"none", TableFirmware::None},
                                                     {"ti", TableFirmware::TexasInstruments},
                                                     {"silabs", TableFirmware::SiliconLabs},
                                                     {"mixed", TableFirmware::Mixed}};

std::optional<LinkChange> parseChange(const std::string& text, int nodes) {
    LinkChange change;
    long long second = 0;
    int used = 0;
    if (std::sscanf(text.c_str(), "%d-%d:%lf@%lld%n", &change.a, &change.b, &change.dbm, &second, &used) != 4) return std::nullopt;
    if (static_cast<std::size_t>(used) != text.size() || change.a == change.b || change.a < 0 || change.b < 0 || change.a > nodes || change.b > nodes ||
        change.dbm < -200 || change.dbm > 0 || second < 1 || second > 1'000'000) {
        return std::nullopt;
    }
    change.at = seconds(second);
    return change;
}

/// "127.0.0.1", "127.0.0.1:61624", "fd12::1", "[fd12::1]:61624"
std::optional<std::pair<QHostAddress, quint16>> parseManager(const std::string& text) {
    QString host = QString::fromStdString(text);
    quint16 port = MeshMeters::agentPort;
    const qsizetype bracket = host.indexOf(QLatin1Char(']'));
    const qsizetype colon = host.lastIndexOf(QLatin1Char(':'));
    const bool hasPort = bracket >= 0 ? colon > bracket : host.count(QLatin1Char(':')) == 1;
    if (hasPort) {
        bool isNumber = false;
        port = host.mid(colon + 1).toUShort(&isNumber);
        if (!isNumber || port == 0) return std::nullopt;
        host.truncate(colon);
    }
    if (host.startsWith(QLatin1Char('[')) && host.endsWith(QLatin1Char(']'))) host = host.mid(1, host.size() - 2);
    const QHostAddress address(host);
    if (address.isNull()) return std::nullopt;
    return std::pair{address, port};
}

/// Puts the samples of recordings on the board as their time comes.
class Replay {
public:
    Replay(std::vector<WisunSample> samples, WsbrdService& service) : samples_(std::move(samples)), service_(service) {}
    /// Everything up to @p time; false when there is no more.
    bool advance(milliseconds time) {
        WsbrdBoard board = service_.board();
        for (; next_ < samples_.size() && samples_[next_].at <= time; ++next_) {
            if (samples_[next_].nodes) board.nodes = *samples_[next_].nodes;
            if (samples_[next_].routes) board.routes = *samples_[next_].routes;
            service_.setBoard(board);
        }
        return next_ < samples_.size();
    }

private:
    std::vector<WisunSample> samples_;
    std::size_t next_ = 0;
    WsbrdService& service_;
};

/// What all recordings together have, in the order of their time.
std::optional<std::vector<WisunSample>> readAll(const std::vector<std::string>& files) {
    std::vector<WisunSample> all;
    for (const std::string& file : files) {
        QString why;
        const auto samples = readWisunRecording(QString::fromStdString(file), &why);
        if (!samples) {
            std::fprintf(stderr, "ami-sim: the recording %s was refused: %s.\n", file.c_str(), qPrintable(why));
            return std::nullopt;
        }
        all.insert(all.end(), samples->begin(), samples->end());
    }
    std::stable_sort(all.begin(), all.end(), [](const WisunSample& a, const WisunSample& b) { return a.at < b.at; });
    return all;
}

}  // namespace

void declareMesh(CLI::App& cli, MeshArguments& arguments) {
    auto* nodes = cli.add_option("--mesh", arguments.nodes, "Border router of a Wi-SUN mesh with N nodes, a meter behind each (see MESH)")
                      ->type_name("N")
                      ->check(CLI::Range(1, 2000).description(""));
    cli.add_option("--mesh-hops", arguments.hops, "mesh: how far the farthest node is, 3 when left out")
        ->type_name("H")
        ->check(CLI::Range(1, 12).description(""))
        ->needs(nodes);
    cli.add_option("--mesh-layout", arguments.layout,
                   "mesh: where the nodes are: estate (along streets, when left out), lesson (an estate with something to find), spread (as far out as the hops allow)")
        ->check([](const std::string& text) { return layouts.contains(text) ? std::string() : std::string("not one of estate, lesson, spread"); })
        ->type_name("LAYOUT")
        ->needs(nodes);
    cli.add_flag("--mesh-join", arguments.joining, "mesh: nodes join one after another; else they have joined")->needs(nodes);
    cli.add_option("--mesh-loss", arguments.loss, "mesh: percent of datagrams that get lost besides what the links lose")
        ->type_name("PERCENT")
        ->check(CLI::Range(0.0, 100.0).description(""))
        ->needs(nodes);
    cli.add_option("--mesh-degrade", arguments.degrade, "mesh: the link of two nodes gets a level at a second, as 0-2:-101@60")
        ->type_name("A-B:DBM@S")
        ->needs(nodes);
    cli.add_option("--mesh-at", arguments.at, "mesh: where the meters are: loopback (127.77.H.L), tun:NAME, none")->type_name("PLACE")->needs(nodes);
    cli.add_option("--csmp-nms", arguments.manager, "mesh: network manager (CSMP) that the nodes register with; port 61628 when left out")
        ->type_name("ADDRESS[:PORT]")
        ->needs(nodes);
    cli.add_option("--node-tables", arguments.tables, "mesh: tables of neighbours that the nodes serve over CoAP: ti, silabs, mixed (when left out) or none")
        ->check([](const std::string& text) { return firmwares.contains(text) ? std::string() : std::string("not one of ti, silabs, mixed, none"); })
        ->type_name("MAKER")
        ->needs(nodes);
    cli.add_option("--wisun-replay", arguments.recordings, "Border router that says again what was recorded by busctl -j")
        ->type_name("FILE")
        ->excludes(nodes);
    cli.add_option("--replay-speed", arguments.speed, "wisun-replay; mesh: what changes with time, joining and links, but not the radio that carries datagrams: so many times faster, 1 when left out")
        ->type_name("X")
        ->check(CLI::Range(0.001, 1000.0).description(""));
    cli.add_option("--mesh-bus", arguments.bus, "mesh, wisun-replay: D-Bus to appear on; a bus of its own when left out")->type_name("ADDRESS");
    cli.add_option("--mesh-api", arguments.api, "mesh, wisun-replay: version of the daemon: 1.4, 1.6, 1.9, 2.0 or 2.10")
        ->check([](const std::string& text) { return versions.contains(text) ? std::string() : std::string("not one of 1.4, 1.6, 1.9, 2.0, 2.10"); })
        ->type_name("VERSION");
}

int runMesh(QCoreApplication& application, const MeshArguments& arguments, const MeterOptions& meter, MeshSecrets secrets) {
    const auto refused = [](const QString& what) {
        std::fprintf(stderr, "ami-sim: %s\n", qPrintable(what));
        return 1;
    };
    std::vector<LinkChange> changes;
    for (const std::string& text : arguments.degrade) {
        const auto change = parseChange(text, arguments.nodes);
        if (!change) {
            std::fprintf(stderr, "ami-sim: \"%s\" is no change of a link; 0-2:-101@60 is one.\n", text.c_str());
            return 2;
        }
        changes.push_back(*change);
    }
    PrivateBus own;
    QString why;
    if (arguments.bus.empty() && !own.start(&why)) return refused(QStringLiteral("no D-Bus could be started: %1.").arg(why));
    const QString address = arguments.bus.empty() ? own.address() : QString::fromStdString(arguments.bus);
    const QDBusConnection connection = QDBusConnection::connectToBus(address, QStringLiteral("wsbrd"));
    WsbrdService service(versions.at(arguments.api));
    if (!service.appear(connection, &why)) return refused(QStringLiteral("%1 cannot be used: %2.").arg(address, why));

    std::optional<MeshModel> model;
    std::optional<MeshMeters> meters;
    std::optional<Replay> replay;
    if (!arguments.recordings.empty()) {
        auto samples = readAll(arguments.recordings);
        if (!samples) return 2;
        replay.emplace(std::move(*samples), service);
        replay->advance(milliseconds(0));
    } else {
        model.emplace(MeshOptions{arguments.nodes, arguments.hops, meter.feeder.seed, layouts.at(arguments.layout), arguments.joining});
        for (const LinkChange& change : changes) model->change(change);
        service.setBoard(boardOf(*model));
        if (arguments.at != "none") {
            MeterOptions behind = meter;
            behind.openInstaller = meter.openInstaller || secrets.password.empty();
            meters.emplace(*model, AirOptions{arguments.loss / 100, meter.feeder.seed, 50'000, false}, behind);
            meters->setSecrets(std::move(secrets));
            meters->setTables(firmwares.at(arguments.tables));
            const bool tun = arguments.at.starts_with("tun:");
            if (!tun && arguments.at != "loopback") {
                std::fprintf(stderr, "ami-sim: --mesh-at takes loopback, tun:NAME or none.\n");
                return 2;
            }
            const bool there = tun ? meters->listenOnTun(QString::fromStdString(arguments.at.substr(4)), &why) : meters->listenOnLoopback(&why);
            if (!there) return refused(QStringLiteral("the meters have no place: %1.").arg(why));
            if (!arguments.manager.empty()) {
                const auto manager = parseManager(arguments.manager);
                if (!manager || !meters->registerAgents(manager->first, manager->second)) {
                    std::fprintf(stderr, "ami-sim: --csmp-nms takes an IPv4 address with --mesh-at loopback and an IPv6 address with tun:NAME.\n");
                    return 2;
                }
            }
        }
    }
    std::printf("ready wsbrd:%s\n", qPrintable(address));
    if (meters) {
        for (int i = 1; i < model->count(); ++i) std::printf("ready %s\n", qPrintable(meters->clientAddress(i)));
    }
    // Where the nodes are reached, whose own addresses lie behind the router.
    if (meters && arguments.at == "loopback") {
        for (int i = 1; i < model->count(); ++i) std::printf("node %s %s\n", euiOf(i).toHex(':').constData(), qPrintable(MeshMeters::loopbackOf(i)));
    }
    std::fflush(stdout);

    QElapsedTimer clock;
    clock.start();
    QTimer tick;
    QObject::connect(&tick, &QTimer::timeout, &application, [&] {
        const milliseconds time(static_cast<std::int64_t>(static_cast<double>(clock.elapsed()) * arguments.speed));
        if (replay && !replay->advance(time)) tick.stop();
        if (!model || floor<seconds>(time) == model->time()) return;
        model->advance(floor<seconds>(time));
        service.setBoard(boardOf(*model));
    });
    tick.start(replay ? 20 : 100);
    return QCoreApplication::exec();
}

}  // namespace ami::sim
