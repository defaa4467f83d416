#include "tests/fault/rig/Rig.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QTcpServer>
#include <algorithm>
#include <chrono>
#include <set>
#include <thread>

#include "app/Now.h"
#include "app/store/Store.h"
#include "tests/fault/rig/RigReadings.h"

namespace ami::test {

namespace {

constexpr std::size_t mostFindings = 20;
constexpr std::uint32_t everything = 2'000'000;

quint16 freePort() {
    QTcpServer server;
    server.listen(QHostAddress::LocalHost, 0);
    return server.serverPort();
}

}  // namespace

struct Rig::Laptop {
    std::uint32_t number = 0;
    QString store;
    app::TrainingFiles files;
    std::unique_ptr<QProcess> process;
    QByteArray heard;
    std::uint64_t begun = 0;  ///< last number that any call was given
    std::uint64_t known = 0;  ///< last number that the store said it has
    std::uint64_t confirmed = 0;
    bool inFlight = false;
};

Rig::Rig(RigPlan plan, RigDatabase& database, QString folder)
    : plan_(plan), database_(database), folder_(std::move(folder)), random_(plan.seed) {}

Rig::~Rig() {
    for (const auto& laptop : laptops_) {
        if (!laptop->process) continue;
        laptop->process->kill();
        laptop->process->waitForFinished(10000);
    }
    server_.kill();
    server_.waitForFinished(10000);
}

void Rig::find(std::string what) {
    if (tally_.findings.size() < mostFindings) tally_.findings.push_back(std::move(what));
}

bool Rig::startServer() {
    server_.setStandardErrorFile(folder_ + QStringLiteral("/hes.log"), QIODevice::Append);
    server_.start(
        QStringLiteral(AMI_BIN_DIR "/ami-hes"),
        {QStringLiteral("--listen"), QStringLiteral("https://127.0.0.1:%1").arg(port_), QStringLiteral("--database"), database_.argument(),
         QStringLiteral("--certificate"), QString::fromStdString(files_.serverCertificate), QStringLiteral("--key"),
         QString::fromStdString(files_.serverKey), QStringLiteral("--client-ca"), folder_ + QStringLiteral("/authorities.pem")});
    return server_.waitForStarted(20000);
}

void Rig::startLaptop(Laptop& laptop, bool drain) {
    laptop.process = std::make_unique<QProcess>();
    laptop.process->setStandardErrorFile(folder_ + QStringLiteral("/laptops.log"), QIODevice::Append);
    QStringList arguments{laptop.store,
                          QStringLiteral("https://127.0.0.1:%1/v1/ingest").arg(port_),
                          QString::fromStdString(laptop.files.clientCertificate),
                          QString::fromStdString(laptop.files.clientKey),
                          QString::fromStdString(files_.ca),
                          QString::number(laptop.number),
                          QString::number(laptop.known + 1),
                          QString::number(random_())};
    if (drain) arguments << QStringLiteral("drain");
    laptop.process->start(QStringLiteral(AMI_RIG_DIR "/rig_laptop"), arguments);
    laptop.process->waitForStarted(20000);
}

void Rig::hear(Laptop& laptop) {
    laptop.heard += laptop.process->readAllStandardOutput();
    for (qsizetype end = laptop.heard.indexOf('\n'); end >= 0; end = laptop.heard.indexOf('\n')) {
        const auto words = laptop.heard.left(end).split(' ');
        laptop.heard.remove(0, end + 1);
        if (words[0] == "C") {
            const std::uint64_t confirmed = words[1].toULongLong();
            if (confirmed < laptop.confirmed) find("laptop " + std::to_string(laptop.number) + ": confirmed readings became fewer");
            laptop.confirmed = confirmed;
            continue;
        }
        laptop.inFlight = words[0] == "B";
        std::uint64_t& reached = laptop.inFlight ? laptop.begun : laptop.known;
        reached = std::max<std::uint64_t>(reached, words[2].toULongLong());
    }
}

void Rig::waitSome() {
    const auto until = std::chrono::steady_clock::now() + std::chrono::milliseconds(2 + random_() % 60);
    while (std::chrono::steady_clock::now() < until) {
        for (const auto& laptop : laptops_) {
            laptop->process->waitForReadyRead(1);
            hear(*laptop);
        }
        superviseServer();
    }
}

void Rig::waitForService() {
    std::uint64_t before = 0;
    for (const auto& laptop : laptops_) before += laptop->confirmed;
    const QDeadlineTimer patience(30000);
    while (!patience.hasExpired()) {
        waitSome();
        std::uint64_t now = 0;
        for (const auto& laptop : laptops_) now += laptop->confirmed;
        if (now > before) return;
    }
    find("nothing was confirmed within 30 s after the database was there again");
}

void Rig::superviseServer() {
    server_.waitForReadyRead(1);
    server_.readAllStandardOutput();
    if (server_.state() == QProcess::NotRunning) startServer();
}

void Rig::killOne() {
    const std::uint64_t dice = random_() % 100;
    if (dice < 12) {
        if (const std::string what = database_.killSome(random_); !what.empty()) {
            ++tally_.databaseKills;
            if (!database_.start()) find("the database did not come back after: " + what);
            waitForService();
            return;
        }
    }
    if (dice < 35) {
        server_.kill();
        server_.waitForFinished(20000);
        ++tally_.serverKills;
        if (!startServer()) find("the head-end did not start");
        return;
    }
    Laptop& laptop = *laptops_[random_() % laptops_.size()];
    if (laptop.process->state() != QProcess::Running) {
        find("laptop " + std::to_string(laptop.number) + " ended by itself with " + std::to_string(laptop.process->exitCode()) +
             "; see laptops.log");
    }
    laptop.process->kill();
    laptop.process->waitForFinished(20000);
    hear(laptop);
    laptop.heard.clear();
    ++tally_.laptopKills;
    if (laptop.inFlight) ++tally_.addsInFlight;
    ++tally_.restarts;
    startLaptop(laptop);
}

RigTally Rig::run() {
    files_ = *app::createTrainingCertificates((folder_ + QStringLiteral("/server")).toStdString(), app::utcNow());
    QFile authorities(folder_ + QStringLiteral("/authorities.pem"));
    authorities.open(QIODevice::WriteOnly);
    for (std::uint32_t i = 0; i < plan_.laptops; ++i) {
        auto laptop = std::make_unique<Laptop>();
        laptop->number = i;
        const QString own = folder_ + QStringLiteral("/laptop%1").arg(i);
        laptop->files = *app::createTrainingCertificates(own.toStdString(), app::utcNow());
        laptop->store = own + QStringLiteral("/field.db");
        QFile authority(QString::fromStdString(laptop->files.ca));
        authority.open(QIODevice::ReadOnly);
        authorities.write(authority.readAll());
        laptops_.push_back(std::move(laptop));
    }
    authorities.close();
    port_ = freePort();
    if (!database_.start() || !startServer()) {
        find("the head-end or its database did not start");
        return tally_;
    }
    for (const auto& laptop : laptops_) startLaptop(*laptop);
    for (std::uint64_t kill = 0; kill < plan_.kills && tally_.findings.empty(); ++kill) {
        waitSome();
        killOne();
    }
    for (const auto& laptop : laptops_) {
        laptop->process->kill();
        laptop->process->waitForFinished(20000);
        hear(*laptop);
        laptop->heard.clear();
        tally_.confirmedWhileKilling += laptop->confirmed;
    }
    for (const auto& laptop : laptops_) {
        startLaptop(*laptop, true);
        const QDeadlineTimer patience(300000);
        while (!laptop->process->waitForFinished(100) && !patience.hasExpired()) superviseServer();
        if (laptop->process->state() != QProcess::NotRunning || laptop->process->exitCode() != 0) {
            find("laptop " + std::to_string(laptop->number) + " could not bring everything to the head-end");
        }
        hear(*laptop);
    }
    server_.terminate();
    server_.waitForFinished(20000);
    const auto content = database_.content();
    if (!content) {
        find("the head-end's database cannot be read");
        return tally_;
    }
    tally_.server = *content;
    for (std::string& finding : audit(*content)) find(std::move(finding));
    return tally_;
}

std::vector<std::string> Rig::audit(const ServerContent& server) {
    std::vector<std::string> findings;
    const auto note = [&](std::string what) {
        if (findings.size() < mostFindings) findings.push_back(std::move(what));
    };
    tally_.acknowledged = 0;
    tally_.replayed = 0;
    std::set<std::string> expected;
    std::uint64_t sent = 0;
    for (const auto& laptop : laptops_) {
        const std::string who = "laptop " + std::to_string(laptop->number);
        const auto store = app::Store::open(laptop->store.toStdString());
        if (!store) {
            note(who + ": its store does not open");
            continue;
        }
        const auto kept = (*store)->readings({}, {}, {}, {}, everything);
        const auto summary = (*store)->summary();
        const auto batches = (*store)->batches(everything);
        if (!kept || !summary || !batches) {
            note(who + ": its store cannot be read");
            continue;
        }
        if (summary->waiting != 0) note(who + ": " + std::to_string(summary->waiting) + " readings wait");
        std::uint64_t receipts = 0;
        for (const auto& batch : *batches) {
            const auto receipt = (*store)->receipt(batch.id);
            if (receipt && *receipt) ++receipts;
            if (receipt && *receipt && (*receipt)->replayed) ++tally_.replayed;
        }
        sent += receipts;
        std::map<std::string, std::string> mine;
        for (const auto& reading : *kept) {
            if (!mine.emplace(rigKey(reading), rigValue(reading)).second) note(who + ": twice in its store: " + rigKey(reading));
        }
        tally_.acknowledged += laptop->known;
        for (std::uint64_t number = 1; number <= laptop->begun; ++number) {
            const mdms::Reading reading = rigReading(laptop->number, number);
            const std::string key = rigKey(reading);
            const auto held = mine.find(key);
            if (held == mine.end()) {
                if (number <= laptop->known) note(who + ": acknowledged and lost: " + key);
                continue;
            }
            if (held->second != rigValue(reading)) note(who + ": changed in its store: " + key);
            expected.insert(key);
            const auto there = server.readings.find(key);
            if (there == server.readings.end()) {
                note(who + ": not at the head-end: " + key);
                continue;
            }
            const auto others = server.conflicts.find(key);
            const bool beside = others != server.conflicts.end() && others->second.contains(rigValue(reading));
            if (there->second != rigValue(reading) && !beside) note(who + ": its value is not at the head-end: " + key);
            if (beside && rigKind(number) != RigKind::Disputed) note(who + ": a conflict where nobody differs: " + key);
            mine.erase(held);
        }
        for (const auto& [key, value] : mine) note(who + ": nobody added " + key);
    }
    for (const auto& [key, value] : server.readings) {
        if (!expected.contains(key)) note("the head-end has what no laptop has: " + key);
    }
    if (server.rows != server.readings.size()) note("the head-end has a natural key twice");
    if (server.rows != server.accepted) note("accepted of the ledger and rows of the table differ");
    if (server.offered != server.accepted + server.duplicate + server.conflict + server.rejected) note("the ledger's sums do not close");
    if (server.rejected != 0) note("the head-end rejected readings");
    if (server.batches != sent) {
        note("batches: " + std::to_string(sent) + " receipts and " + std::to_string(server.batches) + " in the ledger");
    }
    return findings;
}

}  // namespace ami::test
