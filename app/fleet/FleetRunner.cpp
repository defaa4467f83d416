#include "app/fleet/FleetRunner.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

#include "app/Now.h"
#include "app/fleet/FleetCarrier.h"
#include "app/fleet/FleetSessions.h"
#include "app/link/LinkParts.h"
#include "hal/transport/HostLookup.h"

namespace ami::app::fleet {

namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr auto reportPause = 200ms;
constexpr auto gatherPause = 500ms;
constexpr std::size_t mostGathered = 64;  ///< meters
constexpr auto lookUpLimit = 5s;          ///< of one name
constexpr unsigned handshakeTrips = 3;    ///< of DTLS 1.2 with a cookie; RFC 6347 4.2.4

class Run {
public:
    Run(const FleetHooks& hooks, CancelToken& cancel) : hooks_(hooks), cancel_(cancel) {}
    ~Run() { cancel_.onCancel({}); }

    Result<FleetTotals> run(std::vector<FleetJob> jobs, FleetOptions options, SchedulerOptions scheduling, LinkCredentials credentials) {
        const auto isCoap = [](const FleetJob& job) { return job.address.scheme == Scheme::Coap || job.address.scheme == Scheme::Coaps; };
        if (jobs.empty() || !std::all_of(jobs.begin(), jobs.end(), isCoap)) {
            auto udp = makeUdpCarrier();
            if (!udp) return Unexpected(udp.error());
            udp_ = std::move(*udp);
        }
        std::vector<FleetPlace> places;
        for (const FleetJob& job : jobs) places.push_back({job.address, job.name, job.serial, job.counterConfirmed});
        FleetSessions sessions(std::move(places), std::move(credentials), fleetPdu, options.adaptToKeys);
        if (std::any_of(jobs.begin(), jobs.end(), isCoap)) coap_ = makeCoapCarrier([&sessions](MeterIndex meter) { return sessions.dtlsOf(meter); });
        cancel_.onCancel([this] {
            lookUp_.raise();
            for (FleetCarrier* carrier : {udp_.get(), coap_.get()}) {
                if (carrier) carrier->interrupt();
            }
        });
        if (cancel_.isCancelled()) return Unexpected(cancelledError());
        std::set<std::string> names;
        for (const FleetJob& job : jobs) names.insert(job.address.host);
        const auto hosts = hal::lookUpHosts(names, lookUpLimit, lookUp_);
        std::vector<FleetTarget> targets;
        for (FleetJob& job : jobs) {
            const auto index = static_cast<MeterIndex>(targets.size());
            if (job.address.scheme != Scheme::Udp && !isCoap(job)) {
                unusable_[index] = makeError(Fault::Unsupported, Layer::Link, LinkError::UnsupportedScheme, static_cast<std::int64_t>(job.address.scheme));
            } else {
                carriers_.push_back(isCoap(job) ? coap_.get() : udp_.get());
                const auto& host = hosts.at(job.address.host);
                const auto added = host ? carriers_.back()->add(index, job.address, host->front().toString().toStdString()) : Result<void>(Unexpected(host.error()));
                if (!added) unusable_[index] = added.error();
            }
            carriers_.resize(index + 1);
            const unsigned greeting = job.address.scheme == Scheme::Coaps ? handshakeTrips : 0;
            targets.push_back({std::move(job.way), std::move(job.missing), greeting, std::move(job.serial)});
            if (cancel_.isCancelled()) return Unexpected(cancelledError());
        }
        const SessionFactory factory = [&](MeterIndex meter) -> Result<FleetSession> {
            if (const auto why = unusable_.find(meter); why != unusable_.end()) return Unexpected(why->second);
            return sessions.make(meter);
        };
        Fleet fleet(std::move(targets), std::move(options), scheduling, factory, [] { return utcNow(); });
        return drive(fleet);
    }

private:
    /// However it ends: what was gathered is handed over, and every row is told.
    Result<FleetTotals> drive(Fleet& fleet) {
        fleet.start(Clock::now());
        lastReport_ = lastHandedOver_ = Clock::now();
        auto driven = go(fleet);
        const Instant now = Clock::now();
        if (!driven) fleet.stop(now);
        take(fleet);
        if (const auto kept = handOver(now, true); !kept && driven) driven = kept;
        report(fleet, now, true);
        if (!driven) return Unexpected(driven.error());
        return fleet.totals(now);
    }

    Result<void> go(Fleet& fleet) {
        for (;;) {
            const Instant now = Clock::now();
            if (cancel_.isCancelled()) fleet.stop(now);
            fleet.handleDeadline(now);
            while (auto datagram = fleet.pollTransmit(now)) carriers_[datagram->meter]->send(std::move(*datagram));
            take(fleet);
            if (fleet.isOver()) break;
            if (auto ok = handOver(now, false); !ok) return ok;
            report(fleet, now, false);
            Instant until = now + linkSlice;
            if (const auto due = fleet.nextDeadline()) until = std::min(until, *due);
            auto arrived = exchange(sliceUntil(until));
            if (!arrived) return Unexpected(arrived.error());
            const Instant came = Clock::now();
            for (const FleetCarrier::Arrival& one : *arrived) {
                if (one.refusal) fleet.refused(one.meter, *one.refusal, came);
                else if (one.error != 0) fleet.unreachable(one.meter, one.error, came);
                else fleet.receive(one.meter, one.octets, came);
            }
        }
        // Farewells that were taken last.
        if (auto sent = exchange(0ms); !sent) return Unexpected(sent.error());
        return {};
    }

    /// With two carriers each waits a little in its turn.
    Result<std::vector<FleetCarrier::Arrival>> exchange(std::chrono::milliseconds timeout) {
        if (!coap_) return udp_->exchange(timeout);
        if (!udp_) return coap_->exchange(timeout);
        auto first = udp_->exchange(std::min<std::chrono::milliseconds>(timeout, 5ms));
        if (!first) return first;
        auto second = coap_->exchange(first->empty() ? std::min<std::chrono::milliseconds>(timeout, 5ms) : 0ms);
        if (!second) return second;
        std::move(second->begin(), second->end(), std::back_inserter(*first));
        return first;
    }

    void take(Fleet& fleet) {
        while (auto event = fleet.pollEvent()) {
            if (event->kind == FleetEvent::Kind::ReadingsTaken) gathered_.push_back({event->meter, std::move(event->readings)});
            else if (event->kind != FleetEvent::Kind::RunOver) changed_.insert(event->meter);
        }
    }

    Result<void> handOver(Instant now, bool all) {
        if (gathered_.empty()) {
            lastHandedOver_ = now;
            return {};
        }
        if (!all && gathered_.size() < mostGathered && now - lastHandedOver_ < gatherPause) return {};
        lastHandedOver_ = now;
        const auto taken = std::exchange(gathered_, {});
        return hooks_.taken ? hooks_.taken(taken) : Result<void>{};
    }

    void report(const Fleet& fleet, Instant now, bool last) {
        if (!hooks_.report || (!last && now - lastReport_ < reportPause)) return;
        lastReport_ = now;
        FleetReport report;
        if (last) {
            for (MeterIndex i = 0; i < fleet.count(); ++i) report.rows.push_back(fleet.row(i));
        } else {
            for (const MeterIndex meter : changed_) report.rows.push_back(fleet.row(meter));
        }
        changed_.clear();
        report.totals = fleet.totals(now);
        hooks_.report(report);
    }

    const FleetHooks& hooks_;
    CancelToken& cancel_;
    hal::Interrupter lookUp_;
    std::unique_ptr<FleetCarrier> udp_, coap_;
    std::vector<FleetCarrier*> carriers_;  ///< by meter
    std::map<MeterIndex, Error> unusable_;
    std::vector<FleetTaken> gathered_;
    std::set<MeterIndex> changed_;
    Instant lastReport_{}, lastHandedOver_{};
};

}  // namespace

Result<FleetTotals> runFleet(std::vector<FleetJob> jobs, FleetOptions options, SchedulerOptions scheduling, LinkCredentials credentials, const FleetHooks& hooks,
                             CancelToken& cancel) {
    return Run(hooks, cancel).run(std::move(jobs), std::move(options), scheduling, std::move(credentials));
}

}  // namespace ami::app::fleet
