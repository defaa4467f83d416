#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <iterator>
#include <limits>

#include "app/Now.h"
#include "app/cli/Commands.h"
#include "app/cli/Values.h"
#include "app/cli/mesh/MeshSource.h"
#include "app/explain/FleetRows.h"
#include "app/fleet/FleetKeys.h"
#include "app/fleet/FleetList.h"
#include "app/fleet/FleetRound.h"
#include "app/fleet/FleetRunner.h"

namespace ami::app::cli {

namespace {

using namespace fleet;
using namespace std::chrono_literals;

class Words {
    Q_DECLARE_TR_FUNCTIONS(Commands)
public:
    static QString progress(const FleetTotals& totals, double registersASecond, std::optional<double> secondsLeft) {
        QString text = tr("%1 of %2 meters, %3 of %4 registers").arg(totals.done).arg(totals.meters).arg(totals.registersDone).arg(totals.registers);
        if (totals.failed > 0) text += QStringLiteral(", ") + tr("%n failed", nullptr, static_cast<int>(totals.failed));
        if (totals.learned > 0) text += QStringLiteral(", ") + tr("%n asked for the counter first", nullptr, static_cast<int>(totals.learned));
        if (totals.aside > 0) text += QStringLiteral(", ") + tr("%n set aside", nullptr, static_cast<int>(totals.aside));
        text += QStringLiteral(", ") + tr("%1 registers/s").arg(registersASecond, 0, 'f', registersASecond < 10 ? 1 : 0);
        if (totals.roundTrip) text += QStringLiteral(", ") + tr("round trip %1 ms").arg(totals.roundTrip->count() / 1000);
        if (secondsLeft) text += QStringLiteral(", ") + tr("about %1 s left").arg(*secondsLeft, 0, 'f', 0);
        return text;
    }
    static QString summary(const FleetTotals& totals) {
        return tr("%1 of %2 meters and %3 of %4 registers read in %5 s: %6 datagrams sent, %7 of them again.")
            .arg(totals.done)
            .arg(totals.meters)
            .arg(totals.registersDone - totals.registersRefused)
            .arg(totals.registers)
            .arg(static_cast<double>(totals.elapsed.count()) / 1e6, 0, 'f', 1)
            .arg(totals.sent)
            .arg(totals.repeated);
    }
    static QString stored(const StoredCount& count, const std::string& path) {
        return tr("Kept in %1: %2 new, %3 known before.").arg(QString::fromStdString(path)).arg(count.added).arg(count.known);
    }
    static QString before(std::uint64_t registers) { return tr("%n register(s) were read before in this round.", nullptr, static_cast<int>(registers)); }
    static QString ways(std::size_t found, std::size_t meters) { return tr("The way through the mesh is known of %1 of %2 meters.").arg(found).arg(meters); }
    static std::vector<QString> readingHeading() { return {tr("Meter"), tr("Register"), tr("Value"), tr("Time"), tr("Verification")}; }
    static std::vector<QString> failureHeading() { return {tr("Meter"), tr("Serial number"), tr("Registers"), tr("Tries"), tr("What happened")}; }
};

Json toJson(const FleetRow& row, const FleetJob& job) {
    Json json{{"type", "meter"},     {"address", job.address.toString()}, {"state", name(row.phase)}, {"registers", row.total}, {"read", row.done - row.refused},
              {"refused", row.refused}, {"sent", row.sent},                  {"again", row.repeated}};
    if (!job.name.empty()) json["name"] = job.name;
    if (!row.serial.empty()) json["meter"] = row.serial;
    if (row.roundTrip) json["roundTripMs"] = row.roundTrip->count() / 1000;
    if (row.finishedAfter) json["afterMs"] = row.finishedAfter->count() / 1000;
    if (row.error && row.phase != FleetPhase::Done) json["error"] = cli::toJson(*row.error);
    return json;
}

Json toJson(const FleetTotals& totals) {
    return {{"type", "fleet"},
            {"meters", totals.meters},
            {"done", totals.done},
            {"failed", totals.failed},
            {"stopped", totals.stopped},
            {"registers", totals.registers},
            {"read", totals.registersDone - totals.registersRefused},
            {"refused", totals.registersRefused},
            {"exchanges", totals.exchanges},
            {"sent", totals.sent},
            {"again", totals.repeated},
            {"ignored", totals.ignored},
            {"elapsedMs", totals.elapsed.count() / 1000}};
}

Result<std::string> textOf(const std::string& path) {
    if (path == "-") return std::string(std::istreambuf_iterator<char>(std::cin), {});
    QFile file(QString::fromStdString(path));
    constexpr qint64 most = 16 << 20;
    if (!file.open(QIODevice::ReadOnly)) return fail(Fault::Misuse, Layer::Link, FleetError::ListFile, errno);
    if (file.size() > most) return fail(Fault::Misuse, Layer::Link, FleetError::ListFile, EFBIG);
    return file.readAll().toStdString();
}

/// Whoever gives a password or keys wants them to be used; what the keys have goes before the password.
Result<LinkCredentials> credentialsFor(std::vector<FleetJob>& jobs, const CommonOptions& options, const std::string& pskFile) {
    if (!options.passwordFile.empty() && options.keyFile.empty()) {
        for (FleetJob& job : jobs) {
            if (job.address.mechanism == dlms::AuthenticationMechanism::None) job.address.mechanism = dlms::AuthenticationMechanism::LowLevel;
        }
    }
    return fleetCredentials({options.keyFile, options.passwordFile, pskFile});
}

class FleetRead {
public:
    FleetRead(const FleetCommand& command, const Context& context) : command_(command), context_(context), console_(context.console) {}

    ExitCode run() {
        context_.stopper.watch(context_.options.timeout);
        if (auto ok = prepare(); !ok) return context_.failed(ok.error());
        FleetOptions options;
        options.registers = command_.registers;
        options.release = command_.release;
        options.adaptToKeys = !context_.options.keyFile.empty();
        if (command_.once) options.proof = FleetProof::OneRead;
        SchedulerOptions scheduling;
        if (command_.window) scheduling.mostWindow = *command_.window, scheduling.firstWindow = std::min<double>(scheduling.firstWindow, *command_.window);
        if (command_.perParent) scheduling.perParent = *command_.perParent;
        FleetHooks hooks;
        hooks.taken = [this](const std::vector<FleetTaken>& taken) { return take(taken); };
        hooks.report = [this](const FleetReport& report) { show(report); };
        const auto totals = runFleet(jobs_, options, scheduling, std::move(credentials_), hooks, context_.stopper.token());
        console_.endProgress();
        if (!totals) {
            tell();
            return context_.failed(totals.error());
        }
        return finish(*totals);
    }

private:
    Result<void> prepare() {
        if (command_.store) {
            auto store = Store::open(command_.store->empty() ? defaultStorePath() : *command_.store);
            if (!store) return Unexpected(store.error());
            store_ = std::move(*store);
        }
        if (!command_.round.empty()) {
            auto round = FleetRound::open(command_.round, utcNow());
            if (!round) return Unexpected(round.error());
            round_ = std::move(*round);
        }
        std::optional<mesh::Topology> topology;
        if (!command_.mesh.empty()) {
            auto read = readTopology(command_.mesh, context_);
            if (!read) return Unexpected(read.error());
            topology = std::move(*read);
        }
        const auto hosts = meshHosts(command_.hosts);
        if (!hosts) return Unexpected(hosts.error());
        if (!command_.list.empty()) {
            const auto text = textOf(command_.list);
            if (!text) return Unexpected(text.error());
            auto jobs = parseFleetList(*text, command_.keys);
            if (!jobs) return Unexpected(jobs.error());
            jobs_ = std::move(*jobs);
            if (topology) {
                const std::size_t found = findWays(jobs_, *topology, *hosts);
                if (!console_.isJson()) console_.note(Words::ways(found, jobs_.size()));
            }
        } else {
            auto jobs = meshJobs(*topology, command_.port, command_.keys, *hosts);
            if (!jobs) return Unexpected(jobs.error());
            jobs_ = std::move(*jobs);
        }
        // The addresses are complete now: a round knows a meter by its whole address.
        auto credentials = credentialsFor(jobs_, context_.options, command_.pskFile);
        if (!credentials) return Unexpected(credentials.error());
        credentials_ = std::move(*credentials);
        if (round_) lookUpRound();
        return confirmCounters(jobs_, command_.trusted);
    }

    void lookUpRound() {
        std::uint64_t before = 0;
        for (FleetJob& job : jobs_) {
            job.missing = round_->missing(job.address.toString(), command_.registers);
            job.serial = round_->serial(job.address.toString());
            before += command_.registers.size() - job.missing->size();
        }
        if (before > 0 && !console_.isJson()) console_.note(Words::before(before));
    }

    Result<void> take(const std::vector<FleetTaken>& taken) {
        std::vector<mdms::Reading> all;
        for (const FleetTaken& one : taken) all.insert(all.end(), one.readings.begin(), one.readings.end());
        if (store_) {
            const auto kept = keep(*store_, all, round_ ? std::optional(round_->started()) : std::nullopt);
            if (!kept) return Unexpected(kept.error());
            stored_.added += kept->added;
            stored_.known += kept->known;
            stored_.conflicting += kept->conflicting;
        }
        // Behind the store: what is noted here is never asked for again.
        if (round_) {
            std::vector<FleetRound::Piece> pieces;
            for (const FleetTaken& one : taken) pieces.push_back({jobs_[one.meter].address.toString(), one.readings});
            if (auto ok = round_->note(pieces); !ok) return ok;
        }
        for (const mdms::Reading& reading : all) {
            console_.object(cli::toJson(reading));
            if (!store_) {
                rows_.push_back({toQString(reading.meter), toQString(dlms::AttributeRef{reading.classId, reading.obis, reading.attribute}),
                                 toQString(reading.value, reading.unit), toQString(toIso8601(reading.time)), QString::fromLatin1(mdms::name(reading.verification))});
            }
        }
        return {};
    }

    void show(const FleetReport& report) {
        for (const FleetRow& row : report.rows) {
            last_[row.index] = row;
            if (row.isOver() && told_.insert(row.index).second) console_.object(toJson(row, jobs_[row.index]));
        }
        const FleetTotals& totals = report.totals;
        const double seconds = static_cast<double>(totals.elapsed.count()) / 1e6;
        if (!readBefore_) readBefore_ = totals.registersDone;
        const auto read = static_cast<double>(totals.registersDone - *readBefore_);
        const double rate = seconds > 0 ? read / seconds : 0;
        std::optional<double> left;
        if (rate > 0 && seconds > 2) left = static_cast<double>(totals.registers - totals.registersDone) / rate;
        console_.progress(Words::progress(totals, rate, left));
    }

    /// The tables of what was read and of what was not.
    void tell() {
        if (rows_.size() > 1) console_.table(rows_);
        std::vector<std::vector<QString>> failures{Words::failureHeading()};
        for (const auto& [index, row] : last_) {
            if (!isStraggler(row)) continue;
            const FleetJob& job = jobs_[index];
            failures.push_back({QString::fromStdString(job.name.empty() ? job.address.toString() : job.name), toQString(row.serial),
                                QStringLiteral("%1/%2").arg(row.done - row.refused).arg(row.total), QString::number(row.sent), troubleOf(row)});
        }
        if (failures.size() > 1) console_.table(failures);
        if (store_) {
            console_.object({{"type", "stored"}, {"path", store_->path()}, {"added", stored_.added}, {"known", stored_.known}, {"conflicting", stored_.conflicting}});
            if (!console_.isJson()) console_.note(Words::stored(stored_, store_->path()));
        }
    }

    ExitCode finish(const FleetTotals& totals) {
        tell();
        console_.object(toJson(totals));
        console_.note(Words::summary(totals));
        if (context_.stopper.isStopped()) return context_.stopper.reason() == Stopper::Reason::TimeOver ? ExitCode::TimeOver : ExitCode::Cancelled;
        if (totals.done == totals.meters && totals.registersRefused == 0) return ExitCode::Ok;
        if (totals.done > 0 || totals.registersDone > totals.registersRefused) return ExitCode::Partial;
        // Nothing came: the reason that the first meter had is the command's.
        const auto first = std::find_if(last_.begin(), last_.end(), [](const auto& one) { return one.second.error.has_value(); });
        return first == last_.end() ? ExitCode::Link : exitCodeOf(*first->second.error);
    }

    const FleetCommand& command_;
    const Context& context_;
    Console& console_;
    std::unique_ptr<Store> store_;
    std::unique_ptr<FleetRound> round_;
    std::vector<FleetJob> jobs_;
    LinkCredentials credentials_;
    StoredCount stored_;
    std::vector<std::vector<QString>> rows_{Words::readingHeading()};
    std::map<MeterIndex, FleetRow> last_;
    std::set<MeterIndex> told_;
    std::optional<std::uint64_t> readBefore_;
};

}  // namespace

ExitCode run(const FleetCommand& command, const Context& context) { return FleetRead(command, context).run(); }

}  // namespace ami::app::cli
