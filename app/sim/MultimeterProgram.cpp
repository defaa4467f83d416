#include "app/sim/MultimeterProgram.h"

#include <map>

#include <CLI/CLI.hpp>
#include <QFileInfo>
#include <QTcpServer>
#include <QTcpSocket>

#include "app/sim/line/Endpoint.h"
#include "hal/transport/PtyPort.h"

namespace ami::sim {

using namespace std::chrono;

namespace {

constexpr quint16 scpiPort = 5025;
constexpr int mostClients = 8;

const std::map<std::string, Knob> knobs{{"vac", Knob::AcVolts}, {"mvac", Knob::AcMillivolts}, {"vdc", Knob::DcVolts}, {"ohms", Knob::Ohms}, {"hold", Knob::Hold}};

std::optional<MultimeterModel> modelOf(const std::string& kind) {
    if (kind == "fluke28x") return MultimeterModel::Fluke28x;
    if (kind == "fluke18x") return MultimeterModel::Fluke18x;
    if (kind == "scpi") return MultimeterModel::Scpi;
    return std::nullopt;
}

}  // namespace

void declareMultimeter(CLI::App& cli, MultimeterArguments& arguments) {
    auto* kind = cli.add_option("--multimeter", arguments.kind,
                                "Be a reference multimeter on the feeder of --seed in place of a meter: fluke28x, fluke18x, scpi")
                     ->check(CLI::IsMember({"fluke28x", "fluke18x", "scpi"}).description(""))
                     ->type_name("KIND");
    cli.add_option("--probes", arguments.probes, "Where its probes are: L1, L2, L3, L1-L2, L2-L3, L3-L1, open")
        ->check([](const std::string& text) { return Probes::parse(text) ? std::string() : std::string("not such a place"); })
        ->needs(kind)
        ->capture_default_str();
    cli.add_option("--knob", arguments.knob, "Position of its knob: vac, mvac, vdc, ohms, hold; SIGUSR1 turns it one further")
        ->check(CLI::IsMember(knobs).description(""))
        ->needs(kind)
        ->capture_default_str();
    cli.add_option("--range", arguments.range, "Range chosen by hand, V; automatic when left out")->check(CLI::Range(0.1, 1000.0))->needs(kind);
    cli.add_option("--gain-error", arguments.gainError, "Percent that it shows too much")->check(CLI::Range(-50.0, 50.0))->needs(kind)->capture_default_str();
}

std::optional<MultimeterSettings> settingsOf(const MultimeterArguments& arguments, const FeederOptions& feeder) {
    MultimeterSettings settings;
    const auto model = modelOf(arguments.kind);
    const auto probes = Probes::parse(arguments.probes);
    const auto knob = knobs.find(arguments.knob);
    if (!model || !probes || knob == knobs.end()) return std::nullopt;
    settings.model = *model;
    settings.feeder = feeder;
    settings.probes = *probes;
    settings.knob = knob->second;
    settings.gainError = arguments.gainError;
    if (arguments.range > 0) settings.range = arguments.range;
    return settings;
}

MultimeterBench::MultimeterBench(const MultimeterSettings& settings, milliseconds clockOffset) : multimeter_(settings), clockOffset_(clockOffset) {}
MultimeterBench::~MultimeterBench() = default;

UtcTime MultimeterBench::now() const { return floor<milliseconds>(system_clock::now()) + clockOffset_; }

void MultimeterBench::turnKnob() { multimeter_.turnKnob(now()); }

QString MultimeterBench::listen(const QString& endpoint, QString* why) {
    if (endpoint == QLatin1String("pty")) return listenPty({}, why);
    if (endpoint.startsWith(QLatin1String("pty=")) && endpoint.size() > 4) return listenPty(QFileInfo(endpoint.mid(4)).absoluteFilePath(), why);
    if (endpoint.startsWith(QLatin1String("tcp://")) && multimeter_.settings().model == MultimeterModel::Scpi) return listenTcp(endpoint, why);
    *why = QStringLiteral("a multimeter waits at pty[=LINK], and with --multimeter scpi also at tcp://[HOST][:PORT]");
    return {};
}

QString MultimeterBench::listenPty(const QString& link, QString* why) {
    auto made = hal::PtyPort::create(link.toStdString());
    if (!made) {
        *why = QStringLiteral("no pseudo terminal could be made there");
        return {};
    }
    std::unique_ptr<hal::PtyPort> port = std::move(*made);
    const MultimeterModel model = multimeter_.settings().model;
    LineSettings line;
    line.baud = model == MultimeterModel::Fluke28x ? 115200 : 9600;
    port->setLine(line);
    auto* raw = port.get();
    connect(raw, &hal::PtyPort::received, this, [this, raw](const Bytes& octets) { raw->write(multimeter_.receive(octets, now())); });
    const QString path = link.isEmpty() ? QString::fromStdString(raw->slavePath()) : link;
    ports_.push_back(std::move(port));
    const char* scheme = model == MultimeterModel::Fluke28x ? "fluke28x://" : model == MultimeterModel::Fluke18x ? "fluke18x://" : "scpi://";
    return QLatin1String(scheme) + path;
}

QString MultimeterBench::listenTcp(const QString& endpoint, QString* why) {
    auto address = ListenAddress::parse(endpoint);
    if (!address || address->kind != ListenAddress::Kind::Tcp) {
        *why = QStringLiteral("not an address");
        return {};
    }
    // The meter's port stands for "none given".
    if (address->port == ListenAddress().port) address->port = scpiPort;
    auto server = std::make_unique<QTcpServer>();
    if (!server->listen(address->host, address->port)) {
        *why = server->errorString();
        return {};
    }
    server->setMaxPendingConnections(mostClients);
    auto* raw = server.get();
    connect(raw, &QTcpServer::newConnection, this, [this, raw] {
        while (QTcpSocket* socket = raw->nextPendingConnection()) {
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                const QByteArray got = socket->readAll();
                const Bytes out = multimeter_.receive({reinterpret_cast<const std::uint8_t*>(got.constData()), static_cast<std::size_t>(got.size())}, now());
                socket->write(reinterpret_cast<const char*>(out.data()), static_cast<qint64>(out.size()));
            });
        }
    });
    const QString where = QStringLiteral("scpi+tcp://") + hostAndPort(raw->serverAddress(), raw->serverPort());
    ports_.push_back(std::move(server));
    return where;
}

}  // namespace ami::sim
