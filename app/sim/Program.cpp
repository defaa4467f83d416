#include "app/sim/Program.h"

#include <sys/socket.h>
#include <unistd.h>
#include <csignal>
#include <cstdio>
#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTimer>

#include "app/Now.h"
#include "app/explain/Explanation.h"
#include "app/keys/KeyFile.h"
#include "app/link/AddressSecurity.h"
#include "app/link/Credentials.h"
#include "app/link/MeterProfile.h"
#include "app/sim/MeshMeters.h"
#include "app/sim/MeshProgram.h"
#include "app/sim/MultimeterProgram.h"
#include "app/sim/line/Endpoint.h"
#include "app/sim/line/PushSender.h"
#include "app/sim/model/Firmware.h"
#include "protocol/iec62056_21/SignOn.h"

namespace ami::sim {

using namespace std::chrono;

namespace {

constexpr const char* description =
    "A three-phase electricity meter (230/400 V) that speaks DLMS/COSEM, for training and tests.\n"
    "Its values depend on --seed and the time alone, so every run of one seed is the same meter.";

constexpr const char* epilogue =
    "ENDPOINTS (--listen, as often as wanted)\n"
    "  optical:pty[=LINK]        optical port: IEC 62056-21 mode E sign-on at 300 baud, then HDLC\n"
    "  hdlc:pty[=LINK]           HDLC at whatever baud the other side sets\n"
    "  iec:pty[=LINK]            optical port: IEC 62056-21 mode A, B, C or D (--iec-mode), readout and programming\n"
    "  tcp://[HOST][:PORT]       DLMS wrapper, port 4059 unless told otherwise\n"
    "  udp://[HOST][:PORT]       DLMS wrapper in datagrams\n"
    "  hdlc+tcp://[HOST]:PORT    HDLC inside TCP\n"
    "  coap://[HOST][:PORT][/PATH]   DLMS over CoAP (POST on PATH), port 5683, and the meter's values as IPSO resources\n"
    "  coaps://[HOST][:PORT][/PATH]  the same with DTLS: pre-shared keys (--psk), certificates (--coap-cert) or both, port 5684\n"
    "LINK is a symbolic link to the pseudo terminal. PORT 0 takes any free port. Without HOST only this machine can connect.\n"
    "For each endpoint a line \"ready ADDRESS\" goes to standard output; ADDRESS is what ami-field and ami-cli take.\n\n"
    "MESH (--mesh, --wisun-replay)\n"
    "  The daemon of a Wi-SUN border router (wsbrd) on a D-Bus: \"ready wsbrd:ADDRESS\", and a line for each meter behind it.\n"
    "  loopback                  node N is 127.77.0.N+1 and so on, UDP 4059, with the latency and loss of its way through the mesh\n"
    "  tun:NAME                  the nodes' own IPv6 addresses behind an interface, ping included; takes root, or unshare -rn\n\n"
    "CLIENTS\n"
    "  16  public: reads, without security\n"
    "  17  installer: also sets the clock, moves the disconnector, executes scripts and sends firmware; needs the password (or\n"
    "      --open-installer)\n"
    "   1  management: also writes parameters and clears profile and event logs; needs the password, or with --keys high-level\n"
    "      security in ciphered APDUs\n"
    "   2  reading (--keys): reads, after high-level security in clear APDUs\n"
    "   3  reading (--keys): reads in ciphered APDUs; needs the password when there is one\n\n"
    "EXAMPLES\n"
    "  ami-sim --listen optical:pty=/tmp/probe\n"
    "  ami-sim --listen tcp://127.0.0.1:4059 --listen udp://127.0.0.1:4059 --seed 7 --export-solar\n"
    "  ami-sim --write-image new.bin --image-version 2.5.0\n"
    "  ami-sim --mesh 30 --mesh-hops 4 --mesh-join --mesh-degrade 0-2:-101@300\n"
    "  ami-sim --wisun-replay timeline.jsonl --replay-speed 10\n"
    "  ami-sim --multimeter fluke28x --probes L1-L2 --listen pty=/tmp/dmm\n\n"
    "The program ends on SIGINT and SIGTERM and takes its links with it. SIGUSR1 presses the meter's button, or turns the multimeter's knob.";

int signalPipe[2] = {-1, -1};

void onSignal(int number) {
    const char octet = number == SIGUSR1 ? 'b' : 'q';
    [[maybe_unused]] const auto written = ::write(signalPipe[0], &octet, 1);
}

/// Ends the event loop on SIGINT and SIGTERM; SIGUSR1 is a finger on the meter's button, or on the multimeter's knob.
void watchSignals(QCoreApplication& application, std::function<void()> press) {
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, signalPipe) != 0) return;
    auto* notifier = new QSocketNotifier(signalPipe[1], QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, [press = std::move(press)] {
        char octet = 'q';
        if (::read(signalPipe[1], &octet, 1) == 1 && octet == 'b') press();
        else QCoreApplication::quit();
    });
    struct sigaction action {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    for (const int number : {SIGINT, SIGTERM, SIGHUP, SIGUSR1}) ::sigaction(number, &action, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
}

const char* sentence(const Error& error) {
    switch (static_cast<app::CredentialError>(error.code)) {
        case app::CredentialError::TooOpen: return "other users may read it: use chmod 600";
        case app::CredentialError::TooLong: return "its first line is too long";
        case app::CredentialError::EmptySecret: return "its first line is empty";
        default: return "it cannot be read";
    }
}

struct Arguments {
    std::vector<std::string> listen;
    std::string passwordFile;
    std::string keyFile;
    std::string pskFile;
    hal::CoapCertificates coapCertificates;
    std::string coapProfile;
    std::string policy = "auth+enc";
    int suite = 0;
    std::uint32_t usedCounter = 0;
    double clockOffset = 2;
    int iecAnswerPause = 300;
    int iecPush = 10000;
    std::uint16_t maximumInfo = 2030;
    int window = 7;
    std::string imageFile;
    std::string imageVersion = "2.5.0";
    std::size_t imageSize = 65'536;
    MeterOptions meter;
    PushOptions push;
    std::string pushEvery = "15m";
    MultimeterArguments multimeter;
    MeshArguments mesh;
};

void declare(CLI::App& cli, Arguments& arguments) {
    MeterOptions& meter = arguments.meter;
    cli.footer(epilogue);
    auto* listen =
        cli.add_option("--listen", arguments.listen, "Where the meter waits for clients (see ENDPOINTS)")->type_name("ENDPOINT");
    auto* image = cli.add_option("--write-image", arguments.imageFile, "Write a firmware image that this meter accepts, and end")
                      ->type_name("FILE")
                      ->excludes(listen);
    cli.add_option("--image-version", arguments.imageVersion, "Its version")->needs(image)->capture_default_str();
    cli.add_option("--image-size", arguments.imageSize, "Its size in octets")
        ->needs(image)
        ->check(CLI::Range(256, 4 << 20))
        ->capture_default_str();
    cli.add_option("--seed", meter.feeder.seed, "Which household this is")->capture_default_str();
    cli.add_option("--serial", meter.serial, "Serial number, at most 13 characters; made from the seed when absent")
        ->check([](const std::string& text) { return text.size() <= 13 ? std::string() : std::string("longer than 13 characters"); });
    cli.add_option("--baud", meter.maximumBaud, "Highest baud rate offered at sign-on")
        ->check([](const std::string& text) {
            const auto baud = static_cast<std::uint32_t>(std::strtoul(text.c_str(), nullptr, 10));
            return iec62056_21::characterOfBaud(baud) ? std::string() : std::string("not one of 300, 600, 1200, 2400, 4800, 9600, 19200");
        })
        ->capture_default_str();
    const std::map<std::string, iec62056_21::Mode> modes{{"A", iec62056_21::Mode::A}, {"B", iec62056_21::Mode::B},
                                                         {"C", iec62056_21::Mode::C}, {"D", iec62056_21::Mode::D}};
    cli.add_option("--iec-mode", meter.iec.mode, "iec: protocol mode of IEC 62056-21: A, B, C or D; C when left out")
        ->transform(CLI::CheckedTransformer(modes, CLI::ignore_case).description(""))
        ->type_name("MODE");
    cli.add_flag("--iec-quick", meter.iec.quick, "iec: reaction time 20 ms (a lower-case third letter) in place of 200 ms");
    cli.add_flag("--iec-battery", meter.iec.battery, "iec: a battery meter, asleep until it is woken up with NULs");
    cli.add_flag("--iec-stays-300", meter.iec.ignoresOption, "iec: ignores the speed that the option select asks for");
    cli.add_flag("--iec-break", meter.iec.breakOnWrongPassword, "iec: ends the dialogue after a wrong password, in place of (ERROR)");
    cli.add_option("--iec-answer-pause", arguments.iecAnswerPause, "iec: milliseconds to wait after the change of speed, 300 when left out")
        ->type_name("MS")
        ->check(CLI::Range(0, 10000).description(""));
    cli.add_option("--iec-push", arguments.iecPush, "iec, mode D: milliseconds from one telegram to the next, 10000 when left out")
        ->type_name("MS")
        ->check(CLI::Range(1000, 600000).description(""));
    cli.add_option("--maxinfo", arguments.maximumInfo, "HDLC: longest information field, octets")
        ->check(CLI::Range(32, 2030))
        ->capture_default_str();
    cli.add_option("--window", arguments.window, "HDLC: frames before an acknowledgement")->check(CLI::Range(1, 7))->capture_default_str();
    cli.add_option("--pdu", meter.pduSize, "Longest APDU the meter takes and makes, octets")->check(CLI::Range(64, 65535))->capture_default_str();
    cli.add_option("--clock-offset", arguments.clockOffset, "Seconds that the meter's clock is ahead of this computer's")
        ->check(CLI::Range(-86400.0, 86400.0))
        ->capture_default_str();
    cli.add_flag("--export-solar", meter.feeder.solar, "The household has a roof of 5 kWp and feeds in at noon");
    cli.add_flag("--short-names", meter.shortNames, "Clients may also use short-name referencing, as with old meters");
    cli.add_flag("--null-clock", meter.nullClock, "Only the first row of a load profile answer carries a time stamp, as some meters do it");
    const std::map<std::string, ProfileEncoding> encodings{{"plain", ProfileEncoding::Plain},
                                                           {"null", ProfileEncoding::Null},
                                                           {"compact", ProfileEncoding::Compact},
                                                           {"delta", ProfileEncoding::Delta}};
    cli.add_option("--profile-encoding", meter.profileEncoding, "How load profile rows are packed: plain, null, compact, delta")
        ->transform(CLI::CheckedTransformer(encodings, CLI::ignore_case).description(""))
        ->type_name("KIND")
        ->default_str("plain");
    const std::map<std::string, dlms::SortMethod> orders{
        {"fifo", dlms::SortMethod::Fifo},         {"lifo", dlms::SortMethod::Lifo},
        {"largest", dlms::SortMethod::Largest},   {"smallest", dlms::SortMethod::Smallest},
        {"nearest", dlms::SortMethod::NearestToZero}, {"farthest", dlms::SortMethod::FarthestFromZero}};
    cli.add_option("--sort", meter.profileSort,
                   "Order of the load profile: fifo, lifo (newest first), or by the import register: largest, smallest, nearest, farthest")
        ->transform(CLI::CheckedTransformer(orders, CLI::ignore_case).description(""))
        ->type_name("ORDER")
        ->default_str("fifo");
    cli.add_option("--password-file", arguments.passwordFile,
                   "File (mode 600) whose first line is the password of clients 17 and 1; - is standard input")
        ->type_name("FILE");
    auto* keys = cli.add_option("--keys", arguments.keyFile, "Key file of the meter (mode 600, docs/keys.md); - is standard input; of a mesh also a folder with SERIAL.keys for each")
                     ->type_name("FILE");
    cli.add_option("--psk", arguments.pskFile, "coaps: file (mode 600) with lines IDENTITY KEY; - is standard input")->type_name("FILE")->needs(listen);
    auto* certificate = cli.add_option("--coap-cert", arguments.coapCertificates.chainFile, "coaps: certificate of the meter and its chain (PEM)")->type_name("FILE")->needs(listen);
    auto* certificateKey = cli.add_option("--coap-key", arguments.coapCertificates.keyFile, "coaps: its private key (PEM, mode 600)")->type_name("FILE")->needs(certificate);
    certificate->needs(certificateKey);
    auto* authority = cli.add_option("--coap-ca", arguments.coapCertificates.caFile, "coaps: who issues clients' certificates (PEM); without it none is asked for")->type_name("FILE")->needs(certificate);
    cli.add_option("--coap-crl", arguments.coapCertificates.crlFile, "coaps: revocation lists of that authority (PEM)")->type_name("FILE")->needs(authority);
    cli.add_option("--coap-profile", arguments.coapProfile, "How APDUs travel over CoAP: a meter profile by name or file (docs/coap.md)")->type_name("PROFILE");
    cli.add_option("--security-suite", arguments.suite, "Refuse a key file for another security suite than this")
        ->check(CLI::Range(0, 2))
        ->needs(keys);
    cli.add_option("--policy", arguments.policy, "Least protection of ciphered APDUs: none, or auth, enc and sign joined by +")
        ->check([](const std::string& text) { return app::protectionOf(text) ? std::string() : std::string("not such a policy"); })
        ->needs(keys)
        ->capture_default_str();
    cli.add_option("--used-counter", arguments.usedCounter, "Invocation counter that a client is said to have used before")
        ->check(CLI::Range(std::uint32_t{0}, std::uint32_t{0xFFFFFFFF}))
        ->needs(keys);
    cli.add_flag("--open-installer", meter.openInstaller, "Client 17 needs no password (training only)");
    auto* push = cli.add_option("--push", arguments.push.url, "Push the registers: coap://HOST:PORT/push, coaps://…, udp://HOST:PORT or tcp://HOST:PORT")->type_name("URL");
    cli.add_option("--every", arguments.pushEvery, "How often: 500ms, 30s, 15m, 1h")
        ->check([](const std::string& text) { return durationOf(text) ? std::string() : std::string("not a time such as 30s or 15m"); })
        ->needs(push)
        ->capture_default_str();
    cli.add_option("--push-psk", arguments.push.pskFile, "File (mode 600) with one line IDENTITY KEY for coaps://")->type_name("FILE")->needs(push);
    cli.add_option("--push-count", arguments.push.count, "End after so many pushes")->needs(push);
    cli.add_flag("--push-confirmed", arguments.push.confirmed, "udp and tcp: ask for a confirmation and push again until it comes")->needs(push);
    cli.add_flag("--push-events", arguments.push.events, "Also push each new entry of the event logs")->needs(push);
    cli.add_option("--push-damage", arguments.push.damageEach, "A fault: each so many frames leaves with a bit changed, once")->needs(push);
    declareMultimeter(cli, arguments.multimeter);
    declareMesh(cli, arguments.mesh);
}

int runMultimeter(QCoreApplication& application, const Arguments& arguments, milliseconds clockOffset) {
    const auto settings = settingsOf(arguments.multimeter, arguments.meter.feeder);
    if (!settings) return 2;
    MultimeterBench bench(*settings, clockOffset);
    watchSignals(application, [&bench] { bench.turnKnob(); });
    for (const std::string& endpoint : arguments.listen) {
        QString why;
        const QString address = bench.listen(QString::fromStdString(endpoint), &why);
        if (address.isEmpty()) {
            std::fprintf(stderr, "ami-sim: %s could not be opened: %s\n", endpoint.c_str(), qPrintable(why));
            return 1;
        }
        std::printf("ready %s\n", qPrintable(address));
    }
    std::fflush(stdout);
    return QCoreApplication::exec();
}

/// Null when the file was refused, and that was said.
std::unique_ptr<MeterSecurity> securityOf(const Arguments& arguments, const std::string& file, bool suiteGiven, const std::string& serial, UtcTime now) {
    auto keys = app::readKeyFile(file);
    if (!keys) {
        std::fprintf(stderr, "ami-sim: the key file %s was refused: %s\n", file.c_str(), qPrintable(app::explain(keys.error()).what));
        return nullptr;
    }
    if (suiteGiven && static_cast<int>(keys->suite) != arguments.suite) {
        std::fprintf(stderr, "ami-sim: the key file %s is for security suite %d.\n", file.c_str(), static_cast<int>(keys->suite));
        return nullptr;
    }
    auto security = std::make_unique<MeterSecurity>(std::move(*keys), *app::protectionOf(arguments.policy), serial, now);
    if (const auto usable = security->check(); !usable) {
        std::fprintf(stderr, "ami-sim: the key file %s does not serve this policy: %s\n", file.c_str(), qPrintable(app::explain(usable.error()).what));
        return nullptr;
    }
    if (arguments.usedCounter != 0) security->counters().driveUp(arguments.usedCounter);
    return security;
}

/// Nothing when the file was refused, and that was said.
std::optional<crypto::SecureBytes> passwordOf(const Arguments& arguments) {
    if (arguments.passwordFile.empty()) return crypto::SecureBytes();
    if (arguments.passwordFile == "-" && arguments.keyFile == "-") {
        std::fprintf(stderr, "ami-sim: only one of password and keys can come from standard input.\n");
        return std::nullopt;
    }
    auto secret = app::readSecret(arguments.passwordFile);
    if (secret) return std::move(*secret);
    std::fprintf(stderr, "ami-sim: the password file %s was refused: %s.\n", arguments.passwordFile.c_str(), sentence(secret.error()));
    return std::nullopt;
}

/// One key file for every meter, or a folder with SERIAL.keys; a meter without a file there takes no keys. Nothing when something was refused, and said.
std::optional<MeshSecrets> secretsOfMesh(const Arguments& arguments, bool suiteGiven) {
    MeshSecrets secrets;
    auto password = passwordOf(arguments);
    if (!password) return std::nullopt;
    secrets.password = std::move(*password);
    if (arguments.keyFile.empty()) return secrets;
    if (arguments.keyFile == "-") {
        std::fputs("ami-sim: the keys of a mesh come from a file or a folder with SERIAL.keys, not from standard input.\n", stderr);
        return std::nullopt;
    }
    std::error_code wrong;
    const bool isFolder = std::filesystem::is_directory(arguments.keyFile, wrong);
    for (int node = 1; node <= arguments.mesh.nodes; ++node) {
        const std::string serial = MeshMeters::serialOf(node);
        const std::string file = isFolder ? arguments.keyFile + '/' + serial + ".keys" : arguments.keyFile;
        if (isFolder && !std::filesystem::exists(file, wrong)) continue;
        auto security = securityOf(arguments, file, suiteGiven, serial, app::utcNow() + arguments.meter.clockOffset);
        if (!security) return std::nullopt;
        secrets.keys.emplace(serial, std::move(security));
    }
    if (!secrets.keys.empty()) return secrets;
    std::fprintf(stderr, "ami-sim: the folder %s has no key file of a meter of this mesh, such as %s.keys.\n", arguments.keyFile.c_str(), MeshMeters::serialOf(1).c_str());
    return std::nullopt;
}

int writeImage(const Arguments& arguments) {
    const Bytes image = Firmware::makeImage(arguments.meter.model, arguments.imageVersion, arguments.imageSize);
    std::FILE* file = std::fopen(arguments.imageFile.c_str(), "wb");
    const bool written = file && std::fwrite(image.data(), 1, image.size(), file) == image.size();
    if (!file || std::fclose(file) != 0 || !written) {
        std::fprintf(stderr, "ami-sim: %s cannot be written.\n", arguments.imageFile.c_str());
        return 1;
    }
    std::printf("identifier %s\n", Firmware::identifierOf(arguments.meter.model, arguments.imageVersion).c_str());
    return 0;
}

}  // namespace

int runSimulator(int argc, char* argv[]) {
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("ami-sim"));

    CLI::App cli{description, "ami-sim"};
    Arguments arguments;
    declare(cli, arguments);
    try {
        cli.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return cli.exit(error) == 0 ? 0 : 2;
    }
    if (!arguments.imageFile.empty()) return writeImage(arguments);
    arguments.meter.clockOffset = milliseconds(std::llround(arguments.clockOffset * 1000));
    if (arguments.mesh.wanted()) {
        if (!arguments.listen.empty()) {
            std::fputs("ami-sim: --mesh and --wisun-replay say by themselves where they are; --listen goes without them.\n", stderr);
            return 2;
        }
        auto secrets = secretsOfMesh(arguments, cli.count("--security-suite") > 0);
        if (!secrets) return 2;
        watchSignals(application, [] {});
        return runMesh(application, arguments.mesh, arguments.meter, std::move(*secrets));
    }
    if (arguments.listen.empty() && arguments.push.url.empty()) {
        std::fputs("ami-sim: --listen says where the meter waits for clients; ami-sim --help has examples.\n", stderr);
        return 2;
    }
    const auto window = static_cast<std::uint8_t>(arguments.window);
    arguments.meter.hdlc = {arguments.maximumInfo, arguments.maximumInfo, window, window};
    arguments.meter.iec.answerPause = milliseconds(arguments.iecAnswerPause);
    arguments.meter.iec.pushInterval = milliseconds(arguments.iecPush);

    if (!arguments.multimeter.kind.empty()) return runMultimeter(application, arguments, arguments.meter.clockOffset);

    app::CoapProfile coapProfile;
    if (!arguments.coapProfile.empty()) {
        const auto profile = app::loadMeterProfile(arguments.coapProfile);
        if (!profile) {
            std::fprintf(stderr, "ami-sim: the meter profile %s was refused: %s\n", arguments.coapProfile.c_str(), qPrintable(app::explain(profile.error()).what));
            return 2;
        }
        coapProfile = profile->quirks.coap;
    }
    std::vector<ListenAddress> addresses;
    for (const std::string& text : arguments.listen) {
        const auto address = ListenAddress::parse(QString::fromStdString(text));
        if (!address) {
            std::fprintf(stderr, "ami-sim: \"%s\" is not an endpoint; ami-sim --help lists them.\n", text.c_str());
            return 2;
        }
        addresses.push_back(*address);
        app::CoapProfile& coap = addresses.back().coap;
        const std::string path = coap.path.empty() ? coapProfile.path : coap.path;
        coap = coapProfile;
        coap.path = path;
        addresses.back().pskFile = arguments.pskFile;
        addresses.back().certificates = arguments.coapCertificates;
        if (address->kind == ListenAddress::Kind::Coaps && arguments.pskFile.empty() && arguments.coapCertificates.chainFile.empty()) {
            std::fprintf(stderr, "ami-sim: %s needs pre-shared keys (--psk) or a certificate (--coap-cert).\n", text.c_str());
            return 2;
        }
    }
    auto password = passwordOf(arguments);
    if (!password) return 2;
    SimMeter meter(arguments.meter, std::move(*password), app::utcNow);
    if (!arguments.keyFile.empty()) {
        auto security = securityOf(arguments, arguments.keyFile, cli.count("--security-suite") > 0, meter.serial(), meter.time());
        if (!security) return 2;
        meter.setSecurity(std::move(security));
    }
    watchSignals(application, [&meter] { meter.pressButton(); });
    ObjectModel objects(meter);
    QTimer everySecond;
    QObject::connect(&everySecond, &QTimer::timeout, &application, [&objects] { objects.settle(); });
    everySecond.start(seconds(1));
    std::vector<std::unique_ptr<Endpoint>> endpoints;
    for (std::size_t i = 0; i < addresses.size(); ++i) {
        QString why;
        auto endpoint = Endpoint::open(addresses[i], {meter, objects}, &why);
        if (!endpoint) {
            std::fprintf(stderr, "ami-sim: %s could not be opened: %s\n", arguments.listen[i].c_str(), qPrintable(why));
            return 1;
        }
        if (addresses[i].isReachableFromOutside()) {
            std::fprintf(stderr, "ami-sim: %s can be reached from other computers, and client 16 needs no password.\n",
                         qPrintable(endpoint->clientAddress()));
        }
        endpoints.push_back(std::move(endpoint));
    }
    for (const auto& endpoint : endpoints) std::printf("ready %s\n", qPrintable(endpoint->clientAddress()));
    std::fflush(stdout);
    std::unique_ptr<PushSender> sender;
    if (!arguments.push.url.empty()) {
        arguments.push.every = *durationOf(arguments.pushEvery);
        sender = std::make_unique<PushSender>(meter, arguments.push);
        QObject::connect(sender.get(), &PushSender::told, &application, [](const QString& line) {
            std::printf("%s\n", qPrintable(line));
            std::fflush(stdout);
        });
        QObject::connect(sender.get(), &PushSender::finished, &application, &QCoreApplication::quit, Qt::QueuedConnection);
        if (QString why; !sender->start(&why)) {
            std::fprintf(stderr, "ami-sim: %s\n", qPrintable(why));
            return 2;
        }
    }
    return QCoreApplication::exec();
}

}  // namespace ami::sim
