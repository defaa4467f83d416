#pragma once

#include <QTemporaryDir>
#include <memory>
#include <set>

#include "ServedTransport.h"
#include "app/control/Clock.h"
#include "app/control/Control.h"
#include "app/sim/model/Firmware.h"
#include "app/sim/model/MeterServer.h"

namespace ami::test {

/// A meter whose services can be made to fail one by one.
class FailingServer : public dlms::CosemServer {
public:
    explicit FailingServer(dlms::CosemServer& inner) : inner_(inner) {}

    std::function<void()> before;                                          ///< each request
    std::function<std::optional<dlms::ActionResult>(const dlms::MethodRef&)> refuseAction;
    std::function<std::optional<dlms::DataAccessResult>(const dlms::AttributeRef&)> refuseSet;
    std::function<std::optional<dlms::GetResult>(const dlms::AttributeRef&)> answerGet;
    bool forgetsWrites = false;                                            ///< says success and changes nothing
    int gets = 0, sets = 0, actions = 0;

    dlms::AssociationVerdict associate(std::uint16_t client, const dlms::Aarq& aarq, BytesView value) override {
        return inner_.associate(client, aarq, value);
    }
    void released(std::uint16_t client) override { inner_.released(client); }
    dlms::GetResult get(std::uint16_t client, const dlms::AttributeRef& attribute,
                        const std::optional<dlms::SelectiveAccess>& selection) override {
        ++gets;
        if (before) before();
        if (answerGet) {
            if (auto answer = answerGet(attribute)) return *answer;
        }
        return inner_.get(client, attribute, selection);
    }
    dlms::DataAccessResult set(std::uint16_t client, const dlms::AttributeRef& attribute, const dlms::Data& value) override {
        ++sets;
        if (before) before();
        if (refuseSet) {
            if (auto refusal = refuseSet(attribute)) return *refusal;
        }
        return forgetsWrites ? dlms::DataAccessResult::Success : inner_.set(client, attribute, value);
    }
    dlms::ActionOutcome action(std::uint16_t client, const dlms::MethodRef& method, const std::optional<dlms::Data>& parameters) override {
        ++actions;
        if (before) before();
        if (refuseAction) {
            if (auto refusal = refuseAction(method)) return {*refusal, std::nullopt};
        }
        return forgetsWrites ? dlms::ActionOutcome{} : inner_.action(client, method, parameters);
    }

private:
    dlms::CosemServer& inner_;
};

/// The simulated meter behind a link without a line, in virtual time: waits pass at once and move the clock.
struct ControlBench {
    explicit ControlBench(sim::MeterOptions options = seeded(), std::uint16_t client = 1, std::uint16_t pduSize = 0xFFFF)
        : meter(std::move(options), crypto::SecureBytes(toBytes("training")), [this] { return now; }) {
        faults.pduSize = pduSize;
        auto address = app::MeterAddress::parse("tcp://meter?client=" + std::to_string(client));
        address->mechanism = dlms::AuthenticationMechanism::LowLevel;
        link = std::make_unique<app::MeterLink>(*address, crypto::SecureBytes(toBytes("training")), app::LinkCallbacks{}, token, [this] {
            if (meter.isRestarting()) faults.refuseOpen = hal::TransportError::Refused;
            else faults.refuseOpen.reset();
            return std::make_unique<ServedTransport>(failing, false, faults);
        });
        // A restarting meter answers nothing.
        faults.onWrite = [this] { return !meter.isRestarting(); };
        app::AuditOptions audit;
        audit.path = folder.filePath(QStringLiteral("audit.jsonl")).toStdString();
        audit.now = [this] { return now; };
        log = std::move(*app::AuditLog::open(audit));
        context = std::make_unique<app::ActContext>(app::ActContext{*log, "11223344", "tcp://meter", {}, [this](std::chrono::milliseconds time) {
                                                                        now += time;
                                                                        return !token.isCancelled();
                                                                    }});
        clock.now = [this] { return now; };
    }
    static sim::MeterOptions seeded() {
        sim::MeterOptions options;
        options.feeder.seed = 42;
        options.serial = "11223344";
        return options;
    }
    std::size_t intents() const {
        return static_cast<std::size_t>(
            std::count_if(log->entries().begin(), log->entries().end(), [](const auto& entry) { return entry.kind == "intent"; }));
    }
    const app::AuditEntry& lastEntry() const { return log->entries().back(); }

    QTemporaryDir folder;
    UtcTime now = *fromIso8601("2026-07-14T12:07:30Z");
    sim::SimMeter meter;
    sim::ObjectModel objects{meter};
    sim::MeterServer server{meter, objects};
    FailingServer failing{server};
    ServedTransport::Faults faults;
    app::CancelToken token;
    std::unique_ptr<app::MeterLink> link;
    std::unique_ptr<app::AuditLog> log;
    std::unique_ptr<app::ActContext> context;
    app::ClockOptions clock;
};

inline bool isControl(const Error& error, app::ControlError code) {
    return error.layer == Layer::Control && error.code == static_cast<std::uint16_t>(code);
}

}  // namespace ami::test
