#include "app/hes/HesProgram.h"
#include "app/explain/Explanation.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/socket.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QSocketNotifier>
#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <string>
#include <vector>

#include "app/Now.h"
#include "app/hes/CoapStart.h"
#include "app/hes/HesConfig.h"
#include "app/hes/log/HesLog.h"
#include "app/hes/http/HesServer.h"
#include "app/hes/storage/HesStorage.h"
#include "app/hes/TrainingCertificates.h"
#include "app/hes/VeeCommand.h"
#include "app/hes/VeeWorker.h"

namespace ami::app {

namespace {

std::array<int, 2> signalPipe{-1, -1};

void onSignal(int signal) {
    const int kept = errno;
    const char octet = static_cast<char>(signal);
    [[maybe_unused]] const auto written = ::write(signalPipe[1], &octet, 1);
    errno = kept;
}

/// SIGTERM, SIGINT and SIGHUP arrive as an ordinary event. A broken pipe and a file size limit are errors of a call, not ends of the program.
bool catchSignals() {
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, signalPipe.data()) != 0) return false;
    struct sigaction action {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGHUP, &action, nullptr);
    ::signal(SIGPIPE, SIG_IGN);
    ::signal(SIGXFSZ, SIG_IGN);
    return true;
}

int complain(const char* what, const Error& error) {
    const Explanation explanation = explain(error);
    std::fprintf(stderr, "ami-hes: %s: %s\n  Next: %s\n  Code: %s, detail %lld\n", what, qUtf8Printable(explanation.what),
                 qUtf8Printable(explanation.nextStep), qUtf8Printable(explanation.code), static_cast<long long>(error.detail));
    return 1;
}

int initTraining(const std::string& folder) {
    const auto now = utcNow();
    const auto files = createTrainingCertificates(folder, now);
    if (!files) return complain("training certificates", files.error());
    for (const std::string& file : {files->ca, files->serverCertificate, files->serverKey, files->clientCertificate, files->clientKey}) {
        std::printf("%s\n", file.c_str());
    }
    return 0;
}

int show(const std::string& database) {
    const auto counts = countsOf(database);
    if (!counts) return complain("database", counts.error());
    std::printf("readings %llu\nbatches %llu\nconflicts %llu\nrejected %llu\nclients %llu\nmeters %llu\nevents %llu\n",
                static_cast<unsigned long long>(counts->readings), static_cast<unsigned long long>(counts->batches),
                static_cast<unsigned long long>(counts->conflicts), static_cast<unsigned long long>(counts->rejected),
                static_cast<unsigned long long>(counts->clients), static_cast<unsigned long long>(counts->meters),
                static_cast<unsigned long long>(counts->events));
    return 0;
}

int setBlocked(const std::string& database, const std::string& lfdi, bool blocked) {
    auto store = openStorage(database);
    if (!store) return complain("database", store.error());
    if (const auto done = (*store)->setBlocked(lfdi, blocked); !done) return complain("no such client", done.error());
    return 0;
}

/// Everything that the options of the server say.
struct Options {
    HesSettings settings;
    CoapOptions coap;
    std::string configFile;
    std::string logFile;
    bool vee = false;
    std::string veeRules;
};

void addOptions(CLI::App& cli, Options& options) {
    HesSettings& settings = options.settings;
    HesLimits& limits = settings.limits;
    const auto seconds = [&](const char* name, std::chrono::seconds& target, const char* text) {
        cli.add_option_function<std::int64_t>(name, [&target](std::int64_t value) { target = std::chrono::seconds(value); }, text)
            ->check(CLI::Range(1, 3600));
    };
    cli.add_option("--config", options.configFile, "TOML file with these options as keys; the command line wins");
    cli.add_option("--listen", settings.listen, "https://ADDRESS:PORT; port 0 takes a free one");
    cli.add_option("--database", settings.database, "SQLite file, made when missing; or postgresql://…, service=NAME, or other PostgreSQL parameters without a password");
    cli.add_option("--certificate", settings.certificateFile, "PEM file: server certificate and chain");
    cli.add_option("--key", settings.keyFile, "PEM file: private key, mode 600");
    cli.add_option("--client-ca", settings.clientCaFile, "PEM file: authorities of client certificates");
    cli.add_option("--crl", settings.crlFile, "PEM file: revocation lists of these authorities");
    cli.add_flag("--answer-without-certificate", settings.answerWithoutCertificate,
                 "tell a client without certificate so by 401 instead of ending its handshake");
    cli.add_option("--status", settings.statusAddress, "ADDRESS:PORT of health and metrics in plain HTTP, for loopback; empty for none");
    cli.add_option("--attachments", settings.attachmentFolder, "folder of attachments; none are taken without it");
    cli.add_flag("--vee", options.vee, "validate readings after they are stored");
    cli.add_option("--vee-rules", options.veeRules, "JSON file of thresholds; the built-in ones without it");
    cli.add_option("--log", options.logFile, "file that the log is appended to; standard error without it");
    addCoapOptions(cli, options.coap);

    const char* group = "Limits";
    cli.option_defaults()->group(group);
    const CLI::Range positive(1, 1000000);
    cli.add_option("--max-connections", limits.connections, "connections in all")->check(positive)->capture_default_str();
    cli.add_option("--max-connections-per-address", limits.connectionsPerAddress, "connections of one address")->check(positive)->capture_default_str();
    cli.add_option("--max-queue", limits.waiting, "requests that wait for the database")->check(CLI::Range(1, 4096))->capture_default_str();
    cli.add_option("--max-queue-per-client", limits.waitingPerClient, "of one client")->check(CLI::Range(1, 4096))->capture_default_str();
    cli.add_option("--max-queue-octets", limits.waitingOctets, "octets of bodies that wait")->capture_default_str();
    cli.add_option("--max-body", limits.bodyOctets, "octets of a body as sent")->check(CLI::Range(1024, 1 << 30))->capture_default_str();
    cli.add_option("--max-expanded", limits.expandedOctets, "octets of a body after gzip")->check(CLI::Range(1024, 1 << 30))->capture_default_str();
    cli.add_option("--requests-per-second", limits.rate.requestsPerSecond, "of one client; 0 is no limit")->check(CLI::NonNegativeNumber)->capture_default_str();
    cli.add_option("--requests-burst", limits.rate.requestsBurst, "requests at once")->check(CLI::Range(1.0, 1e9))->capture_default_str();
    cli.add_option("--octets-per-second", limits.rate.octetsPerSecond, "of one client; 0 is no limit")->check(CLI::NonNegativeNumber)->capture_default_str();
    cli.add_option("--octets-burst", limits.rate.octetsBurst, "octets at once")->check(CLI::Range(1.0, 1e15))->capture_default_str();
    cli.add_option("--minimum-free", limits.minimumFree, "octets that stay free on the disk")->capture_default_str();
    cli.add_option("--max-attachment", limits.attachmentOctets, "octets of one attachment")->capture_default_str();
    cli.add_option("--attachments-per-client", limits.attachmentsPerClient, "octets of the attachments of one client")->capture_default_str();
    cli.add_option("--attachments-total", limits.attachmentsTotal, "octets of all attachments")->capture_default_str();
    seconds("--handshake-seconds", limits.handshake, "time for a TLS handshake (10)");
    seconds("--head-seconds", limits.head, "time for the head of a request (10)");
    seconds("--body-seconds", limits.body, "time for a body beyond 8 KiB/s, and the longest pause of an attachment (15)");
    seconds("--idle-seconds", limits.idle, "how long an idle connection stays (30)");
    cli.option_defaults()->group("Options");
}

/// Options of the server that need no subcommand: file first, command line after it.
int readOptions(const std::vector<std::string>& arguments, Options& options) {
    const auto parse = [&arguments](Options& to, const std::vector<ConfigOption>& first, std::string& problem) {
        CLI::App cli;
        cli.set_help_flag();
        addOptions(cli, to);
        for (CLI::Option* option : cli.get_options()) option->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
        std::vector<std::string> all;
        for (const ConfigOption& option : first) all.push_back(option.argument);
        all.insert(all.end(), arguments.begin(), arguments.end());
        std::reverse(all.begin(), all.end());
        try {
            cli.parse(std::move(all));
            return true;
        } catch (const CLI::ParseError& error) {
            problem = error.what();
            return false;
        }
    };
    std::string problem;
    Options probe;
    if (!parse(probe, {}, problem)) {
        std::fprintf(stderr, "ami-hes: %s\n", problem.c_str());
        return 2;
    }
    HesConfig config;
    if (!probe.configFile.empty()) {
        CLI::App names;
        Options unused;
        addOptions(names, unused);
        const auto known = [&names](const std::string& name) {
            const std::string option = "--" + name;
            return option != "--config" && option != "--help" && names.get_option_no_throw(option) != nullptr;
        };
        config = readHesConfig(probe.configFile, known);
        if (!config.problem.empty()) {
            std::fprintf(stderr, "ami-hes: %s\n", config.problem.c_str());
            return 2;
        }
    }
    options = Options();
    if (parse(options, config.options, problem)) return 0;
    // Each line alone tells which of them is wrong.
    for (const ConfigOption& option : config.options) {
        Options one;
        std::string cause;
        if (parse(one, {option}, cause)) continue;
        std::fprintf(stderr, "ami-hes: %s:%d: %s\n", probe.configFile.c_str(), option.line, cause.c_str());
        return 2;
    }
    std::fprintf(stderr, "ami-hes: %s\n", problem.c_str());
    return 2;
}

int serve(const std::vector<std::string>& arguments) {
    Options options;
    if (const int wrong = readOptions(arguments, options); wrong != 0) return wrong;
    const HesSettings& settings = options.settings;
    for (const std::string* needed :
         {&settings.listen, &settings.database, &settings.certificateFile, &settings.keyFile, &settings.clientCaFile}) {
        if (!needed->empty()) continue;
        std::fprintf(stderr, "ami-hes: --listen, --database, --certificate, --key and --client-ca are needed (see --help)\n");
        return 2;
    }
    VeeConfig rules;
    if (std::string problem; options.vee && !readVeeRules(options.veeRules, rules, problem)) {
        std::fprintf(stderr, "ami-hes: %s\n", problem.c_str());
        return 2;
    }
    if (!catchSignals()) return 1;
    VeeWorker vee;
    HesServer server;
    std::unique_ptr<CoapServer> coap;
    if (!server.log().open(options.logFile)) {
        std::fprintf(stderr, "ami-hes: the log file %s cannot be opened (%s); the log goes to standard error\n", options.logFile.c_str(),
                     std::strerror(errno));
    }
    QObject::connect(&server, &HesServer::stopped, QCoreApplication::instance(), &QCoreApplication::quit);
    QSocketNotifier notifier(signalPipe[0], QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &server, [&] {
        char signal = 0;
        while (::read(signalPipe[0], &signal, 1) == 1) {
            if (signal != SIGHUP) return server.stop();
            Options fresh;
            if (!server.log().reopen()) server.log().error("server", LogCode::ConfigurationRefused, {{"reason", "log file cannot be opened"}});
            if (readOptions(arguments, fresh) == 0) {
                if (server.reload(fresh.settings) && coap) coap->setRevoked(revokedCheck(server));
            } else {
                server.log().error("server", LogCode::ConfigurationRefused, {{"reason", "configuration file"}, {"file", options.configFile}});
            }
        }
    });
    if (const auto started = server.start(settings); !started) return complain("cannot start", started.error());
    if (options.vee) {
        if (const auto started = vee.start(settings.database, rules); !started) return complain("validation", started.error());
    }
    auto ingest = startCoap(options.coap, settings, server);
    if (!ingest) return complain("cannot start the CoAP ingest", ingest.error());
    coap = std::move(*ingest);
    std::printf("ready %s\n", server.ingestUrl().toString(QUrl::FullyEncoded).toUtf8().constData());
    if (!server.statusUrl().empty()) std::printf("status %s\n", server.statusUrl().c_str());
    if (coap) {
        for (const std::string& address : coap->addresses()) std::printf("ready %s\n", address.c_str());
    }
    std::fflush(stdout);
    return QCoreApplication::exec();
}

}  // namespace

int runHesProgram(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("ami-hes"));

    CLI::App cli("ami-hes: takes readings from AMI Field over HTTPS and stores each of them once");
    Options options;
    addOptions(cli, options);
    for (CLI::Option* option : cli.get_options()) {
        if (option->get_name() != "--help") option->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
    }
    cli.require_subcommand(0, 1);

    std::string folder;
    auto* training = cli.add_subcommand("init-training", "make throw-away certificates for training and tests");
    training->add_option("folder", folder, "where they are written")->required();

    std::string database;
    auto* counts = cli.add_subcommand("show", "print what a database holds; a server may run meanwhile");
    counts->add_option("--database", database, "as --database of the server")->required();

    std::string lfdi;
    auto* block = cli.add_subcommand("block", "refuse a client certificate from now on");
    auto* unblock = cli.add_subcommand("unblock", "accept a client certificate again");
    for (auto* command : {block, unblock}) {
        command->add_option("--database", database, "as --database of the server")->required();
        command->add_option("lfdi", lfdi, "40 hexadecimal digits, as the log shows them")->required();
    }

    VeeOptions veeOptions;
    auto* vee = cli.add_subcommand("vee", "validate what has arrived and print the exceptions; a server may run meanwhile");
    vee->add_option("--database", veeOptions.database, "SQLite file or PostgreSQL connection")->required();
    vee->add_option("--vee-rules", veeOptions.rulesFile, "JSON file of thresholds; the built-in ones without it");
    vee->add_option("--severity", veeOptions.lowest, "lowest severity that is listed")->check(CLI::IsMember({"info", "issue", "terminate"}))->capture_default_str();
    vee->add_option("--limit", veeOptions.limit, "exceptions that are listed, the newest first")->check(CLI::Range(0, 1000000))->capture_default_str();
    vee->add_flag("--json", veeOptions.json, "one JSON document");

    try {
        cli.parse(argc, argv);
    } catch (const CLI::ParseError& error) { return cli.exit(error) == 0 ? 0 : 2; }
    if (training->parsed()) return initTraining(folder);
    if (counts->parsed()) return show(database);
    if (vee->parsed()) {
        Error error{};
        const int code = runVee(veeOptions, error);
        return code == 1 ? complain("database", error) : code;
    }
    if (block->parsed() || unblock->parsed()) return setBlocked(database, lfdi, block->parsed());
    return serve(std::vector<std::string>(argv + 1, argv + argc));
}

}  // namespace ami::app
