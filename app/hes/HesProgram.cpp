#include "app/hes/HesProgram.h"
#include "app/explain/Explanation.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/socket.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QSocketNotifier>
#include <array>
#include <cstdio>

#include "app/Now.h"
#include "app/hes/CoapStart.h"
#include "app/hes/HesServer.h"
#include "app/hes/HesStorage.h"
#include "app/hes/TrainingCertificates.h"

namespace ami::app {

namespace {

std::array<int, 2> signalPipe{-1, -1};

void onSignal(int) {
    const int kept = errno;
    const char octet = 1;
    [[maybe_unused]] const auto written = ::write(signalPipe[1], &octet, 1);
    errno = kept;
}

/// SIGTERM and SIGINT arrive as an ordinary event. A broken pipe and a file size limit are errors of a call, not ends of the program.
bool catchSignals() {
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, signalPipe.data()) != 0) return false;
    struct sigaction action {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGINT, &action, nullptr);
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
    std::printf("readings %llu\nbatches %llu\nconflicts %llu\nrejected %llu\nclients %llu\nmeters %llu\n",
                static_cast<unsigned long long>(counts->readings), static_cast<unsigned long long>(counts->batches),
                static_cast<unsigned long long>(counts->conflicts), static_cast<unsigned long long>(counts->rejected),
                static_cast<unsigned long long>(counts->clients), static_cast<unsigned long long>(counts->meters));
    return 0;
}

int setBlocked(const std::string& database, const std::string& lfdi, bool blocked) {
    auto store = openStorage(database);
    if (!store) return complain("database", store.error());
    if (const auto done = (*store)->setBlocked(lfdi, blocked); !done) return complain("no such client", done.error());
    return 0;
}

int serve(const HesSettings& settings, const CoapSettings& coapSettings) {
    if (!catchSignals()) return 1;
    HesServer server;
    QObject::connect(&server, &HesServer::logged, [](const QString& line) { std::fprintf(stderr, "%s\n", line.toUtf8().constData()); });
    QObject::connect(&server, &HesServer::stopped, QCoreApplication::instance(), &QCoreApplication::quit);
    QSocketNotifier notifier(signalPipe[0], QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &server, [&] {
        notifier.setEnabled(false);
        server.stop();
    });
    if (const auto started = server.start(settings); !started) return complain("cannot start", started.error());
    const auto coap = startCoap(coapSettings, settings, [](const std::string& line) { std::fprintf(stderr, "%s\n", line.c_str()); });
    if (!coap) return complain("cannot start the CoAP ingest", coap.error());
    std::printf("ready %s\n", server.ingestUrl().toString(QUrl::FullyEncoded).toUtf8().constData());
    if (*coap) {
        for (const std::string& address : (*coap)->addresses()) std::printf("ready %s\n", address.c_str());
    }
    std::fflush(stdout);
    return QCoreApplication::exec();
}

}  // namespace

int runHesProgram(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("ami-hes"));

    CLI::App cli("ami-hes: takes readings from AMI Field over HTTPS and stores each of them once");
    HesSettings settings;
    cli.add_option("--listen", settings.listen, "https://ADDRESS:PORT; port 0 takes a free one");
    cli.add_option("--database", settings.database, "SQLite file; made when missing");
    cli.add_option("--certificate", settings.certificateFile, "PEM file: server certificate and chain");
    cli.add_option("--key", settings.keyFile, "PEM file: private key, mode 600");
    cli.add_option("--client-ca", settings.clientCaFile, "PEM file: authorities of client certificates");
    CoapSettings coap;
    addCoapOptions(cli, coap);
    cli.require_subcommand(0, 1);

    std::string folder;
    auto* training = cli.add_subcommand("init-training", "make throw-away certificates for training and tests");
    training->add_option("folder", folder, "where they are written")->required();

    std::string database;
    auto* counts = cli.add_subcommand("show", "print what a database holds; a server may run meanwhile");
    counts->add_option("--database", database, "SQLite file")->required();

    std::string lfdi;
    auto* block = cli.add_subcommand("block", "refuse a client certificate from now on");
    auto* unblock = cli.add_subcommand("unblock", "accept a client certificate again");
    for (auto* command : {block, unblock}) {
        command->add_option("--database", database, "SQLite file")->required();
        command->add_option("lfdi", lfdi, "40 hexadecimal digits, as the log shows them")->required();
    }

    try {
        cli.parse(argc, argv);
    } catch (const CLI::ParseError& error) { return cli.exit(error) == 0 ? 0 : 2; }
    if (training->parsed()) return initTraining(folder);
    if (counts->parsed()) return show(database);
    if (block->parsed() || unblock->parsed()) return setBlocked(database, lfdi, block->parsed());
    for (const std::string* needed :
         {&settings.listen, &settings.database, &settings.certificateFile, &settings.keyFile, &settings.clientCaFile}) {
        if (!needed->empty()) continue;
        std::fprintf(stderr, "ami-hes: --listen, --database, --certificate, --key and --client-ca are needed (see --help)\n");
        return 2;
    }
    return serve(settings, coap);
}

}  // namespace ami::app
