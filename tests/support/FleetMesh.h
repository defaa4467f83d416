#pragma once

#include <algorithm>
#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <queue>
#include <set>
#include <string>
#include <vector>

#include "app/fleet/Fleet.h"
#include "app/keys/KeyFile.h"
#include "app/sim/mesh/MeshModel.h"
#include "app/sim/mesh/RadioAir.h"
#include "app/sim/model/MeterServer.h"
#include "app/sim/model/ObjectModel.h"
#include "app/sim/model/SimMeter.h"
#include "protocol/dlms/ServerSession.h"
#include "protocol/dlms/Wrapper.h"

/// A fleet and a mesh of simulated meters in virtual time: every datagram goes over the radio model both ways.
namespace ami::test {

struct FleetMeshOptions {
    int meters = 500, hops = 4;
    double loss = 0.10;
    std::uint64_t seed = 1;
    bool wayKnown = true;
    app::fleet::FleetOptions fleet;
    app::fleet::SchedulerOptions scheduling;
    app::fleet::SessionFactory sessions{};                       ///< in place of the public client's
    std::function<app::KeyFile(app::fleet::MeterIndex)> keys{};  ///< meters take what is protected with these
    std::function<std::string(app::fleet::MeterIndex)> password{};  ///< that meters ask for
    std::chrono::milliseconds startsAfter{0};                    ///< since the beginning of the model's time
    bool remembers = true;    ///< meters answer a repeated request from memory; else they refuse it for its counter
    std::size_t headers = 48; ///< octets of a datagram besides the APDU and its wrapper, before the radio's own
};

class FleetMesh {
public:
    using Air = sim::mesh::RadioAir;
    using Time = Air::Time;

    /// How a meter behaves that is not like the others.
    struct Manner {
        bool isDead = false;
        Time slowness{0};                  ///< before each answer
        int copies = 1;                    ///< of each answer
        std::optional<int> forgetsAfter{}; ///< answers, then the association is gone
        bool portClosed = false;           ///< the network says so at once
        std::optional<int> damages{};      ///< number of the answer whose last octet is changed, unnoticed by any checksum
    };

    struct Outcome {
        app::fleet::FleetTotals totals;
        Time time{0}, busiest{0}, least{0};
        std::uint64_t frames = 0, datagramsLost = 0;
        std::map<std::pair<app::fleet::MeterIndex, dlms::Obis>, int> times;  ///< how often each register came
        std::uint64_t wrong = 0;           ///< readings that are not what the meter had
        std::uint64_t wrongUnit = 0;
        std::uint64_t unproven = 0;
        std::uint64_t authenticated = 0;
        std::uint32_t mostUnderWay = 0;
        double ratio() const { return static_cast<double>(time.count()) / static_cast<double>(busiest.count()); }
    };

    explicit FleetMesh(FleetMeshOptions options)
        : options_(std::move(options)),
          model_({.nodes = options_.meters, .hops = options_.hops, .seed = options_.seed}),
          air_(model_, {options_.loss, options_.seed, 50'000, false}),
          places_(static_cast<std::size_t>(options_.meters)) {
        ideal_.resize(static_cast<std::size_t>(model_.count()), Time(0));
    }

    static std::string serialOf(app::fleet::MeterIndex meter) { return "MESH" + std::to_string(100'000 + meter); }
    /// In place of a target that asks for everything; its way is filled in.
    void setTarget(app::fleet::MeterIndex meter, app::fleet::FleetTarget target) { targets_[meter] = std::move(target); }
    void setManner(app::fleet::MeterIndex meter, const Manner& manner) { places_[meter].manner = manner; }
    const sim::mesh::MeshModel& model() const { return model_; }
    /// Nothing before it was first asked.
    sim::SimMeter* meter(app::fleet::MeterIndex index) { return places_[index].meter ? &places_[index].meter->meter : nullptr; }
    /// Called at @p time, on the fleet.
    void at(Time time, std::function<void(app::fleet::Fleet&, Instant)> what) {
        later(time, [this, what = std::move(what)] { what(*fleet_, instant()); });
    }
    /// Called with each datagram that reaches a meter.
    void beforeServing(std::function<void(app::fleet::MeterIndex, sim::SimMeter&)> what) { serving_ = std::move(what); }
    const app::fleet::FleetRow& row(app::fleet::MeterIndex meter) const { return fleet_->row(meter); }
    app::fleet::Fleet& fleet() { return *fleet_; }

    Outcome run() {
        std::vector<app::fleet::FleetTarget> targets(places_.size());
        for (std::size_t i = 0; i < targets.size(); ++i) {
            if (const auto given = targets_.find(static_cast<app::fleet::MeterIndex>(i)); given != targets_.end()) targets[i] = given->second;
            if (!options_.wayKnown) continue;
            std::vector<int> path = model_.path(static_cast<int>(i) + 1);
            if (!path.empty()) path.pop_back();
            targets[i].way.assign(path.rbegin(), path.rend());
        }
        fleet_ = std::make_unique<app::fleet::Fleet>(std::move(targets), options_.fleet, options_.scheduling, options_.sessions ? options_.sessions : [](app::fleet::MeterIndex) { return session(); },
                                                     [this] { return utc(); });
        fleet_->start(instant());
        for (;;) {
            drive();
            if (fleet_->isOver()) break;
            const auto due = fleet_->nextDeadline();
            std::optional<Time> next;
            if (due) next = std::max(now_, std::chrono::ceil<Time>(due->time_since_epoch()));
            if (!events_.empty() && (!next || events_.top().at <= *next)) {
                now_ = std::max(now_, events_.top().at);
                const auto action = events_.top().action;
                events_.pop();
                action();
                continue;
            }
            if (!next || *next > std::chrono::hours(24)) break;
            now_ = *next;
            fleet_->handleDeadline(instant());
        }
        outcome_.totals = fleet_->totals(instant());
        outcome_.time = now_;
        outcome_.busiest = air_.busiest();
        outcome_.least = *std::max_element(ideal_.begin(), ideal_.end());
        outcome_.frames = air_.frames();
        outcome_.datagramsLost = air_.lost();
        return outcome_;
    }

private:
    /// Near the beginning of the model: a meter reckons its counters from there.
    static constexpr UtcTime epoch = sim::FeederModel::origin + std::chrono::hours(58);

    struct Event {
        Time at;
        std::uint64_t order;
        std::function<void()> action;
        bool operator<(const Event& other) const { return at != other.at ? at > other.at : order > other.order; }
    };
    struct Meter {
        Meter(const sim::MeterOptions& options, const std::string& password, std::function<UtcTime()> clock)
            : meter(options, crypto::SecureBytes(toBytes(password)), std::move(clock)), objects(meter), server(meter, objects) {}
        sim::SimMeter meter;
        sim::ObjectModel objects;
        sim::MeterServer server;
        std::unique_ptr<dlms::ServerSession> session;
    };
    struct Place {
        std::unique_ptr<Meter> meter;
        Manner manner;
        std::vector<UtcTime> served;
        int answers = 0;
        bool owesIdeal = false;  ///< an answer that a run without loss would need as well
    };

    Instant instant() const { return Instant(now_); }
    UtcTime utc() const { return epoch + options_.startsAfter + std::chrono::floor<std::chrono::milliseconds>(now_); }
    void later(Time at, std::function<void()> action) { events_.push({at, order_++, std::move(action)}); }

    static Result<app::fleet::FleetSession> session() {
        dlms::WrapperOptions link;
        link.datagrams = true;
        link.replyTimeout = link.exchangeLimit = std::chrono::hours(24);
        dlms::ClientOptions options;
        options.association.proposedPduSize = 1200;
        options.association.proposedConformance = dlms::Conformance::everyLogicalName().without(dlms::Conformance::DeltaValueEncoding)
                                                      .without(dlms::Conformance::GeneralBlockTransfer);
        options.answerLimit = options.releaseLimit = std::chrono::hours(24);
        options.confirmNotifications = false;
        return [&] {
            app::fleet::FleetSession made;
            made.session = std::make_unique<dlms::ClientSession>(dlms::makeWrapperClient(link), std::move(options));
            return made;
        }();
    }

    void drive() {
        for (;;) {
            while (auto event = fleet_->pollEvent()) {
                if (event->kind == app::fleet::FleetEvent::Kind::ReadingsTaken) check(*event);
            }
            auto datagram = fleet_->pollTransmit(instant());
            if (!datagram) {
                outcome_.mostUnderWay = std::max(outcome_.mostUnderWay, fleet_->scheduler().underWay());
                return;
            }
            send(datagram->meter, std::move(datagram->octets));
        }
    }

    void addIdeal(int node, std::size_t octets) {
        const auto path = model_.path(node);
        for (std::size_t i = 0; i + 1 < path.size(); ++i) {
            ideal_[static_cast<std::size_t>(path[i])] += air_.hop(octets);
            ideal_[static_cast<std::size_t>(path[i + 1])] += air_.hop(octets);
        }
    }

    void send(app::fleet::MeterIndex index, Bytes octets) {
        const int node = static_cast<int>(index) + 1;
        Place& place = places_[index];
        if (fleet_->row(index).tries <= 1) {
            addIdeal(node, octets.size() + options_.headers);
            place.owesIdeal = true;
        }
        if (place.manner.portClosed) {
            later(now_ + std::chrono::milliseconds(50), [this, index] { fleet_->unreachable(index, 111, instant()); });
            return;
        }
        const auto there = air_.down(node, octets.size() + options_.headers, now_);
        if (!there || place.manner.isDead) return;
        later(*there, [this, index, octets = std::move(octets)] { serve(index, octets); });
    }

    void serve(app::fleet::MeterIndex index, const Bytes& octets) {
        Place& place = places_[index];
        if (!place.meter) {
            sim::MeterOptions options;
            options.feeder.seed = options_.seed * 10'000 + index;
            options.serial = serialOf(index);
            place.meter = std::make_unique<Meter>(options, options_.password ? options_.password(index) : std::string(), [this] { return utc(); });
            if (options_.keys) {
                sim::SimMeter& meter = place.meter->meter;
                meter.setSecurity(std::make_unique<sim::MeterSecurity>(options_.keys(index), dlms::Protection{true, true, false}, meter.serial(), meter.time()));
            }
        }
        if (!place.meter->session) {
            dlms::WrapperOptions link;
            link.datagrams = options_.remembers;
            dlms::ServerOptions server;
            server.conformance = dlms::Conformance::everyLogicalName().without(dlms::Conformance::Attribute0SupportedWithSet);
            place.meter->session = std::make_unique<dlms::ServerSession>(dlms::makeWrapperServer(link), place.meter->server, server);
        }
        if (serving_) serving_(index, place.meter->meter);
        place.served.push_back(place.meter->meter.time());
        place.meter->session->receive(octets, instant());
        for (Bytes answer = place.meter->session->pollTransmit(instant()); !answer.empty(); answer = place.meter->session->pollTransmit(instant())) {
            if (place.manner.damages && place.answers == *place.manner.damages) answer.back() ^= 1;
            if (std::exchange(place.owesIdeal, false)) addIdeal(static_cast<int>(index) + 1, answer.size() + options_.headers);
            for (int i = 0; i < place.manner.copies; ++i)
                later(now_ + place.manner.slowness + std::chrono::milliseconds(200) * i, [this, index, answer] { answerUp(index, answer); });
        }
        ++place.answers;
        if (place.manner.forgetsAfter && place.answers == *place.manner.forgetsAfter) place.meter->session.reset();
    }

    void answerUp(app::fleet::MeterIndex index, const Bytes& answer) {
        const auto back = air_.up(static_cast<int>(index) + 1, answer.size() + options_.headers, now_);
        if (!back) return;
        later(*back, [this, index, answer] { fleet_->receive(index, answer, instant()); });
    }

    void check(const app::fleet::FleetEvent& taken) {
        Place& place = places_[taken.meter];
        for (const mdms::Reading& reading : taken.readings) {
            ++outcome_.times[{taken.meter, reading.obis}];
            if (reading.verification == mdms::Verification::None) ++outcome_.unproven;
            if (reading.verification == mdms::Verification::Authenticated) ++outcome_.authenticated;
            const bool right = place.meter && reading.meter == place.meter->meter.serial() &&
                               std::any_of(place.served.begin(), place.served.end(), [&](UtcTime time) { return isValue(place.meter->meter, reading, time); });
            if (!right) ++outcome_.wrong;
            constexpr dlms::UnitCode wattHour = 30, varHour = 32;
            if (reading.unit != (reading.obis.c() == 3 || reading.obis.c() == 4 ? varHour : wattHour)) ++outcome_.wrongUnit;
        }
    }

    /// What the model has for the register at @p time, in whole watt-hours, as its objects give it.
    static bool isValue(const sim::SimMeter& meter, const mdms::Reading& reading, UtcTime time) {
        const sim::Energies now = meter.energies(time);
        const std::map<dlms::Obis, std::int64_t> values{{dlms::Obis(1, 0, 1, 8, 0), now.import},           {dlms::Obis(1, 0, 2, 8, 0), now.exported},
                                                        {dlms::Obis(1, 0, 3, 8, 0), now.reactiveImport},   {dlms::Obis(1, 0, 4, 8, 0), now.reactiveExport},
                                                        {dlms::Obis(1, 0, 1, 8, 1), now.importTariff1},    {dlms::Obis(1, 0, 1, 8, 2), now.importTariff2}};
        const auto value = values.find(reading.obis);
        return value != values.end() && reading.value == Decimal(value->second / 1000, 0);
    }

    FleetMeshOptions options_;
    sim::mesh::MeshModel model_;
    Air air_;
    std::vector<Place> places_;
    std::map<app::fleet::MeterIndex, app::fleet::FleetTarget> targets_;
    std::vector<Time> ideal_;
    std::unique_ptr<app::fleet::Fleet> fleet_;
    std::priority_queue<Event> events_;
    std::uint64_t order_ = 0;
    Time now_{0};
    std::function<void(app::fleet::MeterIndex, sim::SimMeter&)> serving_;
    Outcome outcome_;
};

/// The registers that a billing round takes.
inline std::vector<dlms::AttributeRef> billingRegisters() {
    using dlms::Obis;
    std::vector<dlms::AttributeRef> all;
    for (const Obis& obis : {Obis(1, 0, 1, 8, 0), Obis(1, 0, 2, 8, 0), Obis(1, 0, 3, 8, 0), Obis(1, 0, 4, 8, 0)}) all.push_back({dlms::cls::registerClass, obis, 2});
    return all;
}

}  // namespace ami::test
