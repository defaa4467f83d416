#include "tests/fault/proxy/HostileRun.h"

#include <QThread>
#include <chrono>
#include <map>
#include <set>

#include "app/Now.h"
#include "app/store/Store.h"
#include "app/sync/SyncClient.h"
#include "tests/fault/rig/RigReadings.h"
#include "tests/support/HesProcess.h"

namespace ami::test {

namespace {

constexpr std::uint64_t mostRuns = 20000;
constexpr std::uint64_t mostFutile = 400;   ///< runs of one client without a single confirmed batch
constexpr std::uint32_t everything = 2'000'000;
constexpr std::size_t mostFindings = 20;
constexpr std::size_t addAtOnce = 1000;

}  // namespace

struct HostileRun::Client {
    std::unique_ptr<HostileProxy> proxy;
    std::uint64_t runs = 0, interrupted = 0, accepted = 0, duplicate = 0, conflict = 0, rejected = 0;
    std::string fault;
};

std::string HostileTally::missing() const {
    const std::pair<const char*, std::uint64_t> deeds[] = {{"a drop", dropped},
                                                           {"a cut on the way to the head-end", cutToServer},
                                                           {"a cut on the way back", cutToClient},
                                                           {"a stall", stalled},
                                                           {"a delay", delayed},
                                                           {"an octet-by-octet connection", octetByOctet},
                                                           {"a request doubled at once", doubledAtOnce},
                                                           {"a request replayed", replayed},
                                                           {"an answer lost", answersLost},
                                                           {"an orphaned request", orphaned},
                                                           {"a replay of ciphertext", ciphertextReplayed},
                                                           {"a receipt from the ledger", replayedReceipts},
                                                           {"an interrupted run", interrupted},
                                                           {"a duplicate reading", duplicate},
                                                           {"a conflicting reading", conflict}};
    std::string text;
    for (const auto& [what, count] : deeds) {
        if (count == 0) (text += text.empty() ? "" : ", ") += what;
    }
    return text;
}

std::string HostileRun::storePath(std::uint32_t client) const {
    return folder_.toStdString() + "/laptop" + std::to_string(client) + ".db";
}

std::uint64_t HostileRun::readingsOf(std::uint32_t client) const {
    return plan_.readings / plan_.clients + (client < plan_.readings % plan_.clients ? 1 : 0);
}

HostileTally HostileRun::run() {
    tally_ = HostileTally();
    const auto certificates = app::createTrainingCertificates(folder_.toStdString(), app::utcNow());
    HesProcess hes(folder_ + QStringLiteral("/hes.db"), certificates.value_or(app::TrainingFiles()));
    hes.addOptions({QStringLiteral("--requests-per-second"), QStringLiteral("0"), QStringLiteral("--octets-per-second"), QStringLiteral("0")});
    if (!certificates || !hes.start()) {
        tally_.findings.emplace_back("the head-end does not start");
        return tally_;
    }
    for (std::uint32_t number = 0; number < plan_.clients; ++number) {
        const auto store = app::Store::open(storePath(number));
        std::vector<mdms::Reading> readings;
        for (std::uint64_t i = 1; i <= readingsOf(number); ++i) {
            readings.push_back(rigReading(number, i));
            if (readings.size() < addAtOnce && i < readingsOf(number)) continue;
            if (!store || !(*store)->add(readings)) tally_.findings.push_back("laptop " + std::to_string(number) + ": cannot store its readings");
            readings.clear();
        }
    }
    const auto start = std::chrono::steady_clock::now();
    std::vector<Client> clients(plan_.clients);
    std::vector<std::unique_ptr<QThread>> threads;
    for (std::uint32_t number = 0; number < plan_.clients; ++number) {
        Client& client = clients[number];
        client.proxy = std::make_unique<HostileProxy>(hes.port(), *certificates, plan_.seed * 100 + number);
        threads.emplace_back(QThread::create([this, number, &client, files = *certificates] {
            app::SyncSettings settings;
            settings.endpoint = "https://127.0.0.1:" + std::to_string(client.proxy->port()) + "/v1/ingest";
            settings.certificateFile = files.clientCertificate;
            settings.keyFile = files.clientKey;
            settings.caFile = files.ca;
            settings.timeout = std::chrono::milliseconds(1000);
            settings.batchItems = plan_.batchItems;
            std::uint64_t futile = 0;
            for (; client.runs < mostRuns && futile < mostFutile; ++client.runs) {
                // Opened anew each time, as a program that was closed between two tries would.
                const auto store = app::Store::open(storePath(number));
                const auto report = store ? app::synchronise(**store, settings, {}, {}) : Result<app::SyncReport>(Unexpected(store.error()));
                if (!report) {
                    client.fault = "its store failed while it synchronised";
                    return;
                }
                const std::uint64_t taken = report->accepted + report->duplicate + report->conflict + report->rejected;
                client.accepted += report->accepted;
                client.duplicate += report->duplicate;
                client.conflict += report->conflict;
                client.rejected += report->rejected;
                futile = taken > 0 ? 0 : futile + 1;
                if (report->stopped) ++client.interrupted;
                const auto summary = (*store)->summary();
                if (summary && summary->waiting == 0) return;
            }
            client.fault = "it did not come to an end";
        }));
        threads.back()->start();
    }
    for (const auto& thread : threads) thread->wait();
    tally_.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    for (std::uint32_t number = 0; number < plan_.clients; ++number) {
        Client& client = clients[number];
        if (!client.fault.empty()) tally_.findings.push_back("laptop " + std::to_string(number) + ": " + client.fault);
        tally_.runs += client.runs;
        tally_.interrupted += client.interrupted;
        tally_.accepted += client.accepted;
        tally_.duplicate += client.duplicate;
        tally_.conflict += client.conflict;
        tally_.rejected += client.rejected;
        tally_.offered += readingsOf(number);
        const HostileDeeds& deeds = client.proxy->deeds();
        tally_.connections += deeds.connections;
        tally_.passed += deeds.passed;
        tally_.dropped += deeds.dropped;
        tally_.cutToServer += deeds.cutToServer;
        tally_.cutToClient += deeds.cutToClient;
        tally_.stalled += deeds.stalled;
        tally_.delayed += deeds.delayed;
        tally_.octetByOctet += deeds.octetByOctet;
        tally_.doubledAtOnce += deeds.doubledAtOnce;
        tally_.replayed += deeds.replayed;
        tally_.answersLost += deeds.answersLost;
        tally_.orphaned += deeds.orphaned;
        tally_.ciphertextReplayed += deeds.ciphertextReplayed;
        tally_.answered200 += deeds.answered200;
        tally_.answered409 += deeds.answered409;
        tally_.answeredOther += deeds.answeredOther;
        client.proxy.reset();
    }
    if (hes.stop() != 0) tally_.findings.emplace_back("the head-end did not end in order");
    auto content = SqliteRigDatabase(folder_ + QStringLiteral("/hes.db")).content();
    if (!content) tally_.findings.emplace_back("the head-end's database cannot be read from outside");
    else tally_.server = std::move(*content);
    for (std::uint32_t number = 0; number < plan_.clients; ++number) {
        const auto store = app::Store::open(storePath(number));
        const auto batches = store ? (*store)->batches(everything) : Result<std::vector<app::SealedBatch>>(Unexpected(store.error()));
        if (!batches) continue;
        for (const auto& batch : *batches) {
            const auto receipt = (*store)->receipt(batch.id);
            if (receipt && *receipt && (*receipt)->replayed) ++tally_.replayedReceipts;
        }
    }
    for (std::string& finding : audit(tally_.server)) tally_.findings.push_back(std::move(finding));
    return tally_;
}

std::vector<std::string> HostileRun::audit(const ServerContent& server) const {
    std::vector<std::string> findings;
    const auto note = [&](std::string what) {
        if (findings.size() < mostFindings) findings.push_back(std::move(what));
    };
    std::set<std::string> expected;
    std::map<std::string, std::set<std::string>> values;   ///< by natural key, what the laptops hold
    std::uint64_t batches = 0;
    for (std::uint32_t number = 0; number < plan_.clients; ++number) {
        const std::string who = "laptop " + std::to_string(number);
        const auto store = app::Store::open(storePath(number));
        const auto summary = store ? (*store)->summary() : Result<app::OutboxSummary>(Unexpected(store.error()));
        const auto sealed = store ? (*store)->batches(everything) : Result<std::vector<app::SealedBatch>>(Unexpected(store.error()));
        if (!summary || !sealed) {
            note(who + ": its store cannot be read");
            continue;
        }
        if (summary->waiting != 0) note(who + ": " + std::to_string(summary->waiting) + " readings wait");
        if (summary->confirmed + summary->needsYou != readingsOf(number) || summary->batchesOpen != 0) {
            note(who + ": " + std::to_string(summary->confirmed) + " confirmed and " + std::to_string(summary->needsYou) + " conflicts of " +
                 std::to_string(readingsOf(number)) + " readings");
        }
        batches += sealed->size();
        for (const auto& batch : *sealed) {
            const auto receipt = (*store)->receipt(batch.id);
            if (!receipt || !*receipt) note(who + ": a batch without receipt");
        }
        for (std::uint64_t i = 1; i <= readingsOf(number); ++i) {
            const mdms::Reading reading = rigReading(number, i);
            const std::string key = rigKey(reading);
            expected.insert(key);
            values[key].insert(rigValue(reading));
            const auto there = server.readings.find(key);
            if (there == server.readings.end()) {
                note(who + ": not at the head-end: " + key);
                continue;
            }
            const auto others = server.conflicts.find(key);
            const bool beside = others != server.conflicts.end() && others->second.contains(rigValue(reading));
            if ((there->second == rigValue(reading)) == beside) note(who + ": its value is not there once: " + key);
        }
    }
    for (const auto& [key, value] : server.readings) {
        if (!expected.contains(key)) note("the head-end has what no laptop has: " + key);
        else if (!values[key].contains(value)) note("the head-end has a value that no laptop has: " + key);
    }
    std::uint64_t disputed = 0;
    for (const auto& [key, held] : values) disputed += held.size() - 1;
    if (server.conflictRows != disputed) note("conflicting values: " + std::to_string(server.conflictRows) + ", expected " + std::to_string(disputed));
    if (server.rows != expected.size()) note("the head-end has " + std::to_string(server.rows) + " rows, expected " + std::to_string(expected.size()));
    if (server.batches != batches) note("batches: " + std::to_string(batches) + " sealed, " + std::to_string(server.batches) + " in the ledger");
    if (server.offered != server.accepted + server.duplicate + server.conflict + server.rejected) note("the ledger's sums do not close");
    if (tally_.offered != tally_.accepted + tally_.duplicate + tally_.conflict + tally_.rejected) note("the clients' sums do not close");
    if (server.offered != tally_.offered || server.accepted != tally_.accepted || server.duplicate != tally_.duplicate ||
        server.conflict != tally_.conflict || server.rejected != tally_.rejected) {
        note("ledger and clients count differently");
    }
    if (server.accepted != server.rows) note("accepted of the ledger and rows of the table differ");
    return findings;
}

}  // namespace ami::test
