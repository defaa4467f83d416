#include <QtTest>

#include "Pump.h"
#include "app/sim/model/LoadProfile.h"
#include "app/sim/model/MeterServer.h"
#include "protocol/dlms/Axdr.h"
#include "protocol/dlms/Hdlc.h"
#include "protocol/dlms/Wrapper.h"

using namespace ami;
using namespace ami::sim;
using namespace ami::dlms;
using namespace std::chrono;

namespace {

/// Client and meter in virtual time: octets cross at once, time passes only when nobody has anything to say.
struct Loop {
    UtcTime wallClock = fromIso8601("2026-07-14T12:07:30Z").value();
    Instant now{};
    SimMeter meter;
    ObjectModel objects{meter};
    MeterServer server{meter, objects};
    ServerSession serverSession;
    sim::test::Client client;
    std::size_t octets = 0;

    static MeterOptions meterOptions() {
        MeterOptions options;
        options.feeder.seed = 9;
        return options;
    }
    Loop(std::unique_ptr<DataLink> clientLink, std::unique_ptr<DataLink> serverLink, ClientOptions options)
        : meter(meterOptions(), crypto::SecureBytes(toBytes("training")), [this] { return wallClock; }),
          serverSession(std::move(serverLink), server, {}),
          client(std::move(clientLink), std::move(options)) {}

    template <typename Event>
    std::shared_ptr<Event> wait() {
        for (int turn = 0; turn < 200'000; ++turn) {
            if (auto event = client.take<Event>()) return event;
            const Bytes out = client.session.pollTransmit(now);
            const Bytes in = serverSession.pollTransmit(now);
            octets += out.size() + in.size();
            if (!out.empty()) serverSession.receive(out, now);
            if (!in.empty()) client.session.receive(in, now);
            if (!out.empty() || !in.empty()) continue;
            auto next = client.session.nextDeadline();
            if (const auto other = serverSession.nextDeadline(); other && (!next || *other < *next)) next = other;
            if (!next) return nullptr;
            now = std::max(now, *next);
            client.session.handleDeadline(now);
            serverSession.handleDeadline(now);
        }
        return nullptr;
    }
    GetResult read(const AttributeRef& attribute, std::optional<SelectiveAccess> selection = {}) {
        if (!client.session.get(attribute, std::move(selection), now)) return DataAccessResult::OtherReason;
        const auto event = wait<event::ValueRead>();
        return event ? event->result : GetResult(DataAccessResult::OtherReason);
    }
};

std::unique_ptr<Loop> makeLoop(bool hdlc, std::uint16_t clientAddress = 16, ClientOptions options = {}) {
    if (hdlc) {
        HdlcOptions line;
        line.client = static_cast<std::uint8_t>(clientAddress);
        return std::make_unique<Loop>(makeHdlcClient(line), makeHdlcServer(line), std::move(options));
    }
    WrapperOptions wrapper;
    wrapper.client = clientAddress;
    return std::make_unique<Loop>(makeWrapperClient(wrapper), makeWrapperServer(wrapper), std::move(options));
}

}  // namespace

class TestMeterSession : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsIdentityAndAYearOfRows_data() {
        QTest::addColumn<bool>("hdlc");
        QTest::newRow("HDLC") << true;
        QTest::newRow("wrapper") << false;
    }
    void readsIdentityAndAYearOfRows() {
        QFETCH(bool, hdlc);
        const auto loop = makeLoop(hdlc);
        QVERIFY(loop->client.session.associate(loop->now));
        const auto associated = loop->wait<event::Associated>();
        QVERIFY(associated);
        QCOMPARE(associated->negotiated.maxPduSize, std::uint16_t{0xFFFF});

        const GetResult name = loop->read({1, Obis(0, 0, 42, 0, 0), 2});
        QVERIFY(std::holds_alternative<Data>(name));
        QCOMPARE(std::get<Data>(name).octets()->size(), std::size_t{16});
        const GetResult objects = loop->read({15, Obis(0, 0, 40, 0, 0), 2});
        QVERIFY(std::holds_alternative<Data>(objects));
        QCOMPARE(decodeObjectList(std::get<Data>(objects))->size(), loop->objects.size());
        QVERIFY(loop->read({3, Obis(1, 0, 77, 77, 77), 2}) == GetResult(DataAccessResult::ObjectUndefined));

        const GetResult context = loop->read({15, Obis(0, 0, 40, 0, 0), 5});
        const auto* info = std::get<Data>(context).list();
        const auto& conformance = std::get<BitString>((*info)[0].payload());
        QCOMPARE((conformance.octets[0] << 16 | conformance.octets[1] << 8 | conformance.octets[2]),
                 static_cast<int>(associated->negotiated.conformance.bits()));

        const GetResult year = loop->read({7, Obis(1, 0, 99, 1, 0), 2});
        QVERIFY(std::holds_alternative<Data>(year));
        QCOMPARE(std::get<Data>(year).list()->size(), std::size_t{35040});

        QVERIFY(loop->client.session.release(loop->now));
        QVERIFY(loop->wait<event::Released>());
    }

    void installerSetsTheClockAndReadsItBack() {
        const auto loop = makeLoop(true, 17, sim::test::withPassword("training"));
        QVERIFY(loop->client.session.associate(loop->now));
        QVERIFY(loop->wait<event::Associated>());
        const UtcTime wanted = loop->wallClock;
        QVERIFY(loop->client.session.set({8, Obis(0, 0, 1, 0, 0), 2}, DateTime::fromUtc(wanted, -120, 0x80).toData(), loop->now));
        const auto written = loop->wait<event::AttributeWritten>();
        QVERIFY(written && written->result == DataAccessResult::Success);
        const GetResult shown = loop->read({8, Obis(0, 0, 1, 0, 0), 2});
        QVERIFY(*DateTime::fromData(std::get<Data>(shown))->toUtc() == wanted);
    }

    void strangersAreRefused() {
        const auto stranger = makeLoop(true, 40);
        QVERIFY(stranger->client.session.associate(stranger->now));
        auto failed = stranger->wait<event::Failed>();
        QVERIFY(failed && failed->error.layer == Layer::Acse);
        const auto wrong = makeLoop(false, 17, sim::test::withPassword("wrong"));
        QVERIFY(wrong->client.session.associate(wrong->now));
        failed = wrong->wait<event::Failed>();
        QVERIFY(failed);
        // Rejected: result 1 permanent, source 1 service user, diagnostic 13 authentication-failure
        QCOMPARE(failed->error.detail, std::int64_t{1 << 16 | 1 << 8 | 13});
    }
};

QTEST_APPLESS_MAIN(TestMeterSession)
#include "tst_meter_session.moc"
