#include <QTemporaryDir>
#include <QTest>
#include <thread>

#include "app/link/MeterLink.h"
#include "app/readings/Registers.h"
#include "LineMeters.h"

using namespace ami;
using namespace ami::app;
using namespace std::chrono_literals;

namespace {

const UtcTime midnight = *fromIso8601("2026-11-22T00:00:00Z");

struct Visit {
    explicit Visit(const std::string& text, const std::string& password = {}, hal::TraceSink trace = {}) {
        LinkCallbacks callbacks;
        callbacks.phase = [this](LinkPhase phase) { phases.push_back(phase); };
        callbacks.trace = std::move(trace);
        link = std::make_unique<MeterLink>(*MeterAddress::parse(text), crypto::SecureBytes(toBytes(password)), callbacks, token);
    }

    Result<ProfileResult> profile(std::optional<UtcTime> from = std::nullopt, const std::function<void(std::size_t)>& onSlice = {}) {
        ProfileRequest request;
        request.from = from;
        return readProfile(
            *link, request,
            [&](const auto& columns, auto period, const auto& rows) {
                const auto slice = toReadings("12345678", columns, period, rows);
                readings.insert(readings.end(), slice.begin(), slice.end());
                if (onSlice) onSlice(readings.size());
                return Result<void>();
            },
            [&](const ProfileProgress& value) { progress = value; });
    }

    CancelToken token;
    std::vector<LinkPhase> phases;
    std::vector<mdms::Reading> readings;
    ProfileProgress progress;
    std::unique_ptr<MeterLink> link;
};

class LinesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void givesTheSameReadingsOnEveryLine();
    void signsOnAndAgreesTheSpeed();
    void refusesAWrongPasswordOnTheProbe();
    void saysQuicklyThatThePortIsGone();
    void goesOnWhereADroppedConnectionStopped();
    void cancelsDuringTheSignOn();
    void playsAVisitBack();
};

void LinesTest::givesTheSameReadingsOnEveryLine() {
    test::TestMeter meter;
    meter.fillProfile(150, midnight);
    test::OpticalMeter modeE(meter, true, 9600), direct(meter, false, 115200);
    test::SocketMeter tcp(meter, false), udp(meter, true);
    const std::vector<std::string> addresses{
        "tcp://127.0.0.1:" + std::to_string(tcp.port()), "udp://127.0.0.1:" + std::to_string(udp.port()),
        "optical://" + direct.path() + "?mode=direct&baud=115200", "optical://" + modeE.path() + "?baud=9600"};
    std::vector<mdms::Reading> first;
    for (const std::string& address : addresses) {
        Visit visit(address);
        const auto opened = visit.link->open();
        QVERIFY2(opened.has_value(), address.c_str());
        const auto done = visit.profile();
        QVERIFY2(done.has_value(), address.c_str());
        QCOMPARE(done->rows, std::uint64_t{150});
        QCOMPARE(done->gaps.size(), std::size_t{0});
        if (first.empty()) first = visit.readings;
        QCOMPARE(first.size(), std::size_t{150});
        QVERIFY2(visit.readings == first, address.c_str());
        const bool serial = address.starts_with("optical");
        QVERIFY(serial ? visit.progress.lineShare > 0.2 && visit.progress.lineShare <= 1.05 : visit.progress.lineShare == 0);
        visit.link->close();
    }
    QCOMPARE(meter.associations, 4);
    QCOMPARE(meter.releases, 4);
}

void LinesTest::signsOnAndAgreesTheSpeed() {
    test::TestMeter meter;
    test::OpticalMeter line(meter, true, 9600);
    Visit visit("optical://" + line.path());
    QVERIFY(visit.link->open());
    QCOMPARE(visit.link->baud(), 9600u);
    QCOMPARE(visit.link->identification()->maker, std::string("TST"));
    QVERIFY(visit.link->hdlc().has_value());
    const std::vector<LinkPhase> expected{LinkPhase::Opening, LinkPhase::SigningOn, LinkPhase::Connecting, LinkPhase::Associating,
                                          LinkPhase::Ready};
    QCOMPARE(visit.phases, expected);
    visit.link->close();
    // The meter listens at 300 Bd again.
    QVERIFY(visit.link->open());
    QCOMPARE(visit.link->read({dlms::cls::data, dlms::Obis(0, 0, 96, 1, 0), 2})->toText(), std::optional<std::string>("12345678"));
}

void LinesTest::refusesAWrongPasswordOnTheProbe() {
    test::TestMeter meter;
    meter.password = "right";
    test::OpticalMeter line(meter, false, 19200);
    Visit wrong("optical://" + line.path() + "?mode=direct&baud=19200&auth=low", "wrong");
    const auto refused = wrong.link->open();
    QVERIFY(!refused);
    QCOMPARE(refused.error().layer, Layer::Acse);
    QCOMPARE(refused.error().fault, Fault::Refused);
    wrong.link->close();
    Visit right("optical://" + line.path() + "?mode=direct&baud=19200&auth=low", "right");
    QVERIFY(right.link->open());
}

void LinesTest::saysQuicklyThatThePortIsGone() {
    test::TestMeter meter;
    meter.fillProfile(2000, midnight);
    test::OpticalMeter line(meter, false, 19200);
    Visit visit("optical://" + line.path() + "?mode=direct&baud=19200");
    QVERIFY(visit.link->open());
    std::thread hand;
    std::chrono::steady_clock::time_point pulled;
    const auto result = visit.profile(std::nullopt, [&](std::size_t) {
        if (hand.joinable()) return;
        hand = std::thread([&] {
            QTest::qSleep(300);
            pulled = std::chrono::steady_clock::now();
            line.unplug();
        });
    });
    const auto noticed = std::chrono::steady_clock::now();
    hand.join();
    QVERIFY(!result);
    QCOMPARE(result.error(), makeError(Fault::LinkLost, Layer::Transport, hal::TransportError::Unplugged));
    QVERIFY(noticed - pulled < 3s);
    QVERIFY(!visit.readings.empty());
    QCOMPARE(visit.phases.back(), LinkPhase::Lost);
    const auto before = std::chrono::steady_clock::now();
    visit.link->close();
    QVERIFY(std::chrono::steady_clock::now() - before < 3500ms);
}

void LinesTest::goesOnWhereADroppedConnectionStopped() {
    test::TestMeter meter;
    meter.fillProfile(3000, midnight);
    test::SocketMeter line(meter, false);
    Visit visit("tcp://127.0.0.1:" + std::to_string(line.port()));
    QVERIFY(visit.link->open());
    bool dropped = false;
    const auto broken = visit.profile(std::nullopt, [&](std::size_t count) {
        if (count < 500 || std::exchange(dropped, true)) return;
        line.drop();
    });
    QVERIFY(!broken);
    QCOMPARE(broken.error().fault, Fault::LinkLost);
    QCOMPARE(visit.phases.back(), LinkPhase::Lost);
    const std::size_t kept = visit.readings.size();
    QVERIFY(kept >= 500 && kept < 3000);
    QVERIFY(visit.link->open());
    QVERIFY(visit.profile(visit.readings.back().time + 1s));
    QCOMPARE(visit.readings.size(), std::size_t{3000});
    for (std::size_t i = 1; i < visit.readings.size(); ++i) QVERIFY(visit.readings[i - 1].time < visit.readings[i].time);
}

void LinesTest::cancelsDuringTheSignOn() {
    test::TestMeter meter;
    test::OpticalMeter line(meter, true, 9600);
    for (const int after : {50, 700, 1400}) {
        Visit visit("optical://" + line.path());
        std::atomic<std::int64_t> cancelledAt{0};
        std::thread canceller([&] {
            QTest::qSleep(after);
            cancelledAt = std::chrono::steady_clock::now().time_since_epoch().count();
            visit.token.cancel();
        });
        const auto opened = visit.link->open();
        const auto took = std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch().count() - cancelledAt);
        canceller.join();
        QVERIFY(!opened);
        QCOMPARE(opened.error().fault, Fault::Cancelled);
        QVERIFY2(took < 200ms, qPrintable(QString::number(took.count() / 1000000)));
    }
}

void LinesTest::playsAVisitBack() {
    QTemporaryDir folder;
    const std::string file = folder.path().toStdString() + "/visit.amivisit";
    test::TestMeter meter;
    meter.password = "12345678";
    meter.fillProfile(100, midnight);
    std::vector<mdms::Reading> recorded;
    {
        test::OpticalMeter line(meter, false, 115200);
        Result<void> opened;
        const auto sink = hal::makeFileSink(file, &opened);
        QVERIFY(opened);
        Visit visit("optical://" + line.path() + "?mode=direct&baud=115200&auth=low", meter.password, sink);
        QVERIFY(visit.link->open());
        QVERIFY(visit.profile());
        visit.link->close();
        recorded = visit.readings;
    }
    QFile text(QString::fromStdString(file));
    QVERIFY(text.open(QIODevice::ReadOnly));
    QVERIFY(!text.readAll().toUpper().contains("3132333435363738"));
    Visit replay("replay:" + file + "?speed=full");
    const auto opened = replay.link->open();
    QVERIFY(opened);
    QCOMPARE(replay.link->address().scheme, Scheme::Optical);
    QVERIFY(replay.profile());
    QVERIFY(replay.readings == recorded);
}

}  // namespace

QTEST_GUILESS_MAIN(LinesTest)
#include "tst_lines.moc"
