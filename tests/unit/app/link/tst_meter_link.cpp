#include <QTest>
#include <algorithm>
#include <thread>

#include "FaultyTransport.h"
#include "ServedTransport.h"
#include "TestMeter.h"
#include "app/link/MeterLink.h"
#include "protocol/dlms/Axdr.h"

using namespace ami;
using namespace ami::app;
using namespace std::chrono_literals;

namespace {

const dlms::AttributeRef serialNumber{dlms::cls::data, dlms::Obis(0, 0, 96, 1, 0), 2};
const dlms::AttributeRef energy{dlms::cls::registerClass, dlms::Obis(1, 0, 1, 8, 0), 2};
const dlms::AttributeRef profileBuffer{dlms::cls::profileGeneric, dlms::Obis(1, 0, 99, 1, 0), 2};

/// A link to a meter double; its parts are open to the test.
struct Bench {
    explicit Bench(bool overHdlc, std::string password = {}, std::size_t chunkSize = 0) : hdlc(overHdlc), chunk(chunkSize) {
        meter.fillProfile(200, UtcTime(std::chrono::hours(24 * 365 * 50)));
        address = *MeterAddress::parse(overHdlc ? "hdlc+tcp://meter:1" : "tcp://meter");
        if (!password.empty()) address.mechanism = dlms::AuthenticationMechanism::LowLevel;
        LinkCallbacks callbacks;
        callbacks.phase = [this](LinkPhase phase) { phases.push_back(phase); };
        callbacks.trace = [this](const hal::TraceRecord& record) { trace.push_back(record); };
        callbacks.notification = [this](const dlms::event::NotificationReceived& said) { notifications.push_back(said); };
        callbacks.valueBytes = [this](std::size_t bytes) { valueBytes = bytes; };
        link = std::make_unique<MeterLink>(address, crypto::SecureBytes(toBytes(password)), callbacks, token, [this] {
            return std::make_unique<test::ServedTransport>(meter, this->hdlc, faults, this->chunk);
        });
    }

    bool hdlc;
    std::size_t chunk;
    test::TestMeter meter;
    test::ServedTransport::Faults faults;
    MeterAddress address;
    CancelToken token;
    std::vector<LinkPhase> phases;
    std::vector<hal::TraceRecord> trace;
    std::size_t valueBytes = 0;
    std::vector<dlms::event::NotificationReceived> notifications;
    std::unique_ptr<MeterLink> link;
};

/// How long until the cancelled call returned, after the token was set 100 ms into it.
template <typename Call>
std::chrono::milliseconds cancelDuring(CancelToken& token, Call call) {
    std::atomic<std::int64_t> cancelledAt{0};
    const auto nanoseconds = [] { return std::chrono::steady_clock::now().time_since_epoch().count(); };
    std::thread canceller([&] {
        QTest::qSleep(100);
        cancelledAt = nanoseconds();
        token.cancel();
    });
    call();
    const auto ended = nanoseconds();
    canceller.join();
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::nanoseconds(ended - cancelledAt));
}

std::string textAt(const Result<dlms::Data>& value) { return value ? value->toText().value_or("no text") : "error"; }

class MeterLinkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAttributes_data() { bothLinks(); }
    void readsAttributes();
    void readsListsWithRefusalsInThem_data() { bothLinks(); }
    void readsListsWithRefusalsInThem();
    void saysWhyTheMeterRefuses();
    void refusesAWrongPassword_data() { bothLinks(); }
    void refusesAWrongPassword();
    void keepsThePasswordOutOfTheTrace_data();
    void keepsThePasswordOutOfTheTrace();
    void readsBackWhatItWrites();
    void doesSeveralThingsInOneAccess_data() { bothLinks(); }
    void doesSeveralThingsInOneAccess();
    void handsOverWhatTheMeterSaysUnasked_data() { bothLinks(); }
    void handsOverWhatTheMeterSaysUnasked();
    void releasesTheMeterOnClose_data() { bothLinks(); }
    void releasesTheMeterOnClose();
    void cancelsWhileConnecting_data() { bothLinks(); }
    void cancelsWhileConnecting();
    void cancelsInEveryState_data() { bothLinks(); }
    void cancelsInEveryState();
    void readsThroughALineThatDamages();
    void goesOnAfterACancelledRead_data() { bothLinks(); }
    void goesOnAfterACancelledRead();
    void leavesTheMeterInOrderAfterACancelledRead_data() { bothLinks(); }
    void leavesTheMeterInOrderAfterACancelledRead();
    void endsWithASilentMeter();
    void namesALostLinkAndOpensAgain_data() { bothLinks(); }
    void namesALostLinkAndOpensAgain();
    void doesNotServeWhatItDoesNotSpeak();
    void notesTheAddressFirst();

private:
    static void bothLinks() {
        QTest::addColumn<bool>("hdlc");
        QTest::newRow("hdlc") << true;
        QTest::newRow("wrapper") << false;
    }
};

void MeterLinkTest::readsAttributes() {
    QFETCH(bool, hdlc);
    for (const std::size_t chunk : {std::size_t{0}, std::size_t{1}, std::size_t{7}}) {
        Bench bench(hdlc, {}, chunk);
        QVERIFY(bench.link->open());
        QCOMPARE(textAt(bench.link->read(serialNumber)), std::string("12345678"));
        const auto buffer = bench.link->read(profileBuffer);
        QVERIFY(buffer && buffer->list());
        QCOMPARE(buffer->list()->size(), std::size_t{200});
        QCOMPARE(bench.link->hdlc().has_value(), hdlc);
        QVERIFY(bench.link->counters().octetsIn > 200 * 20);
        QCOMPARE(bench.link->counters().octetsIn, bench.faults.read);
        QCOMPARE(bench.link->counters().errors, std::uint64_t{0});
        bench.link->close();
        QCOMPARE(bench.phases.front(), LinkPhase::Opening);
        QCOMPARE(bench.phases.back(), LinkPhase::Closed);
        QVERIFY(std::find(bench.phases.begin(), bench.phases.end(), LinkPhase::Reading) != bench.phases.end());
    }
}

void MeterLinkTest::readsListsWithRefusalsInThem() {
    QFETCH(bool, hdlc);
    Bench bench(hdlc);
    QVERIFY(bench.link->open());
    const dlms::AttributeRef missing{dlms::cls::data, dlms::Obis(0, 0, 96, 1, 9), 2};
    const auto results = bench.link->readList({{serialNumber, std::nullopt}, {missing, std::nullopt}, {energy, std::nullopt}});
    QVERIFY(results);
    QCOMPARE(results->size(), std::size_t{3});
    QVERIFY(std::holds_alternative<dlms::Data>((*results)[0]));
    QCOMPARE(std::get<dlms::DataAccessResult>((*results)[1]), dlms::DataAccessResult::ObjectUndefined);
    QCOMPARE(std::get<dlms::Data>((*results)[2]).toUint64(), std::optional<std::uint64_t>(1000 + 199 * 7));
    QCOMPARE(bench.link->readList({})->size(), std::size_t{0});
}

void MeterLinkTest::saysWhyTheMeterRefuses() {
    Bench bench(false);
    QCOMPARE(bench.link->read(serialNumber).error(), makeError(Fault::Misuse, Layer::Link, LinkError::NotConnected));
    QVERIFY(bench.link->open());
    const auto value = bench.link->read({dlms::cls::data, dlms::Obis(0, 0, 96, 1, 9), 2});
    QVERIFY(!value);
    // object-undefined is 4.
    QCOMPARE(value.error(), makeError(Fault::Refused, Layer::Xdlms, dlms::XdlmsError::AccessRefused, 4));
    QVERIFY(bench.link->isOpen());
}

void MeterLinkTest::refusesAWrongPassword() {
    QFETCH(bool, hdlc);
    Bench bench(hdlc, "wrong pass");
    bench.meter.password = "right pass";
    const auto opened = bench.link->open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().fault, Fault::Refused);
    QCOMPARE(opened.error().layer, Layer::Acse);
    // result 1 rejected-permanent, source 1 service user, diagnostic 13 authentication-failure
    QCOMPARE(opened.error().detail, std::int64_t{0x01010D});
    QVERIFY(!bench.link->isOpen());
    QCOMPARE(bench.phases.back(), LinkPhase::Closed);
}

void MeterLinkTest::keepsThePasswordOutOfTheTrace_data() {
    QTest::addColumn<bool>("hdlc");
    QTest::addColumn<int>("maxInfo");
    QTest::newRow("hdlc") << true << 2030;
    QTest::newRow("hdlc, cut into small frames") << true << 32;
    QTest::newRow("wrapper") << false << 2030;
}

void MeterLinkTest::keepsThePasswordOutOfTheTrace() {
    QFETCH(bool, hdlc);
    QFETCH(int, maxInfo);
    const std::string password = "Geheim#4711";
    Bench bench(hdlc, password);
    bench.meter.password = password;
    MeterAddress address = bench.address;
    address.maxInfo = static_cast<std::uint16_t>(maxInfo);
    std::vector<hal::TraceRecord> trace;
    LinkCallbacks callbacks;
    callbacks.trace = [&](const hal::TraceRecord& record) { trace.push_back(record); };
    MeterLink link(address, crypto::SecureBytes(toBytes(password)), callbacks, bench.token,
                   [&] { return std::make_unique<test::ServedTransport>(bench.meter, hdlc, bench.faults); });
    QVERIFY(link.open());
    QCOMPARE(textAt(link.read(serialNumber)), std::string("12345678"));
    link.close();
    bool masked = false;
    for (const hal::TraceRecord& record : trace) {
        masked = masked || !record.masked.empty();
        const std::string octets = toText(record.octets);
        for (std::size_t at = 0; at + 3 <= password.size(); ++at) QVERIFY(octets.find(password.substr(at, 3)) == std::string::npos);
    }
    QVERIFY(masked);
    // What comes after the association is in the clear again.
    const auto last =
        std::find_if(trace.rbegin(), trace.rend(), [](const auto& record) { return record.direction == hal::Direction::Out; });
    QVERIFY(last->masked.empty());
}

void MeterLinkTest::readsBackWhatItWrites() {
    Bench bench(true);
    QVERIFY(bench.link->open());
    const auto value = dlms::Data::octetString(toBytes("87654321"));
    QVERIFY(bench.link->write(serialNumber, value));
    QCOMPARE(textAt(bench.link->read(serialNumber)), std::string("87654321"));
    bench.meter.forgetsWrites = true;
    const auto lost = bench.link->write(serialNumber, dlms::Data::octetString(toBytes("00000000")));
    QVERIFY(!lost);
    QCOMPARE(lost.error(), makeError(Fault::Unexpected, Layer::Link, LinkError::WriteNotVerified));
    const auto denied = bench.link->write({dlms::cls::data, dlms::Obis(0, 0, 96, 1, 9), 2}, value);
    // read-write-denied is 3.
    QCOMPARE(denied.error(), makeError(Fault::Refused, Layer::Xdlms, dlms::XdlmsError::AccessRefused, 3));
    const auto outcome = bench.link->invoke({dlms::cls::disconnectControl, dlms::Obis(0, 0, 96, 3, 10), 1}, dlms::Data::integer(0));
    QVERIFY(outcome);
    QCOMPARE(outcome->result, dlms::ActionResult::Success);
}

void MeterLinkTest::doesSeveralThingsInOneAccess() {
    QFETCH(bool, hdlc);
    Bench bench(hdlc);
    QVERIFY(bench.link->open());
    const auto before = bench.link->read(serialNumber);
    QVERIFY(before);
    const auto value = dlms::Data::octetString(toBytes("24681357"));
    const dlms::AttributeRef absent{dlms::cls::data, dlms::Obis(0, 0, 96, 1, 9), 2};
    using dlms::AccessSpecification;
    const auto answer = bench.link->access({AccessSpecification::get(serialNumber), AccessSpecification::set(serialNumber),
                                            AccessSpecification::get(absent), AccessSpecification::get(serialNumber)},
                                           {{}, value, {}, {}});
    QVERIFY(answer);
    QCOMPARE(answer->results.size(), std::size_t{4});
    QCOMPARE(answer->data.size(), std::size_t{4});
    QVERIFY(answer->data[0] == *before);
    QCOMPARE(answer->results[1].code, std::uint8_t{0});
    // object-undefined is 4.
    QCOMPARE(answer->results[2].code, std::uint8_t{4});
    QVERIFY(answer->data[3] == value);
}

void MeterLinkTest::handsOverWhatTheMeterSaysUnasked() {
    QFETCH(bool, hdlc);
    Bench bench(hdlc);
    QVERIFY(bench.link->open());
    const auto value = dlms::Data::octetString(toBytes("cover opened"));
    bench.faults.notification = dlms::EventNotification{std::nullopt, serialNumber, value};
    QVERIFY(bench.link->read(serialNumber));
    QCOMPARE(bench.notifications.size(), std::size_t{1});
    const auto* event = std::get_if<dlms::EventNotification>(&bench.notifications[0].notification);
    QVERIFY(event && event->attribute == serialNumber && event->value == value);
    QVERIFY(bench.link->read(serialNumber));
    QCOMPARE(bench.notifications.size(), std::size_t{1});
}

void MeterLinkTest::releasesTheMeterOnClose() {
    QFETCH(bool, hdlc);
    Bench bench(hdlc);
    QVERIFY(bench.link->open());
    bench.link->close();
    QCOMPARE(bench.meter.releases, 1);
    QVERIFY(!bench.link->isOpen());
    bench.link->close();
    QVERIFY(bench.link->open());
    bench.link.reset();
    QCOMPARE(bench.meter.releases, 2);
}

void MeterLinkTest::cancelsWhileConnecting() {
    QFETCH(bool, hdlc);
    Bench bench(hdlc);
    bench.faults.mute = true;
    Result<void> opened;
    const auto took = cancelDuring(bench.token, [&] { opened = bench.link->open(); });
    QVERIFY(!opened);
    QCOMPARE(opened.error().fault, Fault::Cancelled);
    QVERIFY2(took < 200ms, qPrintable(QString::number(took.count())));
    QCOMPARE(bench.phases.back(), LinkPhase::Closed);
    QCOMPARE(bench.link->open().error().fault, Fault::Cancelled);
    bench.token.reset();
    bench.faults.mute = false;
    QVERIFY(bench.link->open());
}

/// Sign-on is no part of it; every other turn of the link is: SNRM, AARQ, each block of a long value, SET, its read-back, an action.
void MeterLinkTest::cancelsInEveryState() {
    QFETCH(bool, hdlc);
    const auto visit = [](Bench& bench) {
        if (const auto opened = bench.link->open(); !opened) return opened.error();
        if (const auto value = bench.link->read(profileBuffer); !value) return value.error();
        if (const auto set = bench.link->set(serialNumber, dlms::Data::integer(1)); !set && set.error().fault == Fault::Cancelled)
            return set.error();
        const auto done = bench.link->invoke({dlms::cls::profileGeneric, dlms::Obis(1, 0, 99, 1, 0), 1}, dlms::Data::integer(0));
        return done ? Error{} : done.error();
    };
    int turns = 0;
    {
        Bench whole(hdlc);
        whole.faults.pduSize = 512;
        int writes = 0;
        whole.faults.onWrite = [&] { return ++writes > 0; };
        QVERIFY(visit(whole).fault != Fault::Cancelled);
        turns = writes;
    }
    QVERIFY(turns > 10);
    std::chrono::milliseconds slowest{0};
    for (int answered = 0; answered < std::min(turns, 12); ++answered) {
        Bench bench(hdlc);
        bench.faults.pduSize = 512;
        bench.faults.mute = answered == 0;
        int writes = 0;
        bench.faults.onWrite = [&] {
            bench.faults.mute = ++writes >= answered;
            return true;
        };
        Error error;
        slowest = std::max(slowest, cancelDuring(bench.token, [&] { error = visit(bench); }));
        QVERIFY2(error.fault == Fault::Cancelled, qPrintable(QStringLiteral("after %1 turns").arg(answered)));
        // The release at the end is answered.
        bench.faults.onWrite = nullptr;
        bench.faults.mute = false;
    }
    qInfo("%d turns, slowest %lld ms", turns, static_cast<long long>(slowest.count()));
    QVERIFY(slowest < 200ms);
}

void MeterLinkTest::readsThroughALineThatDamages() {
    Bench bench(true);
    test::FaultyTransport::Faults faults;
    faults.in.bitErrors = faults.out.bitErrors = 3e-4;
    MeterLink link(bench.address, crypto::SecureBytes{}, LinkCallbacks{}, bench.token, [&] {
        return std::make_unique<test::FaultyTransport>(std::make_unique<test::ServedTransport>(bench.meter, true, bench.faults), faults);
    });
    QVERIFY(link.open());
    Bytes value;
    const auto sink = [&](BytesView octets) -> Result<void> {
        append(value, octets);
        return {};
    };
    const auto restart = [&] {
        value.clear();
        return true;
    };
    QVERIFY(link.readStream(profileBuffer, std::nullopt, sink, restart));
    Bench clean(true);
    QVERIFY(clean.link->open());
    const auto truth = clean.link->read(profileBuffer);
    QVERIFY(truth);
    QCOMPARE(toHex(value), toHex(dlms::encodeData(*truth)));
    QVERIFY(link.counters().errors > 0);
    QVERIFY(link.counters().valueOctets >= value.size());
}

void MeterLinkTest::goesOnAfterACancelledRead() {
    QFETCH(bool, hdlc);
    Bench bench(hdlc);
    QVERIFY(bench.link->open());
    // The request vanishes: no late answer will come.
    bench.faults.mute = true;
    std::optional<Error> error;
    const auto took = cancelDuring(bench.token, [&] { error = bench.link->read(serialNumber).error(); });
    QCOMPARE(error->fault, Fault::Cancelled);
    QVERIFY2(took < 200ms, qPrintable(QString::number(took.count())));
    QVERIFY(bench.link->isOpen());
    QCOMPARE(bench.link->read(serialNumber).error().fault, Fault::Cancelled);
    bench.token.reset();
    bench.faults.mute = false;
    QCOMPARE(textAt(bench.link->read(serialNumber)), std::string("12345678"));

    // The answer is on its way when the cancel comes: it must not be taken for the next request's.
    bench.faults.onRead = [&] { bench.token.cancel(); };
    (void)bench.link->read(profileBuffer);
    bench.faults.onRead = nullptr;
    bench.token.reset();
    QCOMPARE(bench.link->read(energy)->toUint64(), std::optional<std::uint64_t>(1000 + 199 * 7));
}

void MeterLinkTest::leavesTheMeterInOrderAfterACancelledRead() {
    QFETCH(bool, hdlc);
    Bench bench(hdlc, {}, 64);
    QVERIFY(bench.link->open());
    bench.faults.onRead = [&] { bench.token.cancel(); };
    QCOMPARE(bench.link->read(profileBuffer).error().fault, Fault::Cancelled);
    bench.faults.onRead = nullptr;
    const auto before = std::chrono::steady_clock::now();
    bench.link->close();
    QVERIFY(std::chrono::steady_clock::now() - before < 3500ms);
    QCOMPARE(bench.meter.releases, 1);
}

void MeterLinkTest::endsWithASilentMeter() {
    Bench bench(false);
    QVERIFY(bench.link->open());
    bench.faults.mute = true;
    const auto before = std::chrono::steady_clock::now();
    const auto value = bench.link->read(serialNumber);
    QVERIFY(!value);
    QCOMPARE(value.error().fault, Fault::TimedOut);
    QVERIFY(std::chrono::steady_clock::now() - before < 20s);
    QCOMPARE(bench.phases.back(), LinkPhase::Lost);
    QVERIFY(!bench.link->isOpen());
}

void MeterLinkTest::namesALostLinkAndOpensAgain() {
    QFETCH(bool, hdlc);
    Bench bench(hdlc, {}, 16);
    QVERIFY(bench.link->open());
    bench.faults.unplugAfter = bench.faults.read + 100;
    const auto value = bench.link->read(profileBuffer);
    QVERIFY(!value);
    QCOMPARE(value.error(), makeError(Fault::LinkLost, Layer::Transport, hal::TransportError::Unplugged));
    QCOMPARE(bench.phases.back(), LinkPhase::Lost);
    QVERIFY(!bench.link->isOpen());
    QCOMPARE(bench.link->read(serialNumber).error(), makeError(Fault::Misuse, Layer::Link, LinkError::NotConnected));
    bench.faults.unplugAfter.reset();
    QVERIFY(bench.link->open());
    QCOMPARE(textAt(bench.link->read(serialNumber)), std::string("12345678"));
}

void MeterLinkTest::doesNotServeWhatItDoesNotSpeak() {
    for (const char* text : {"iec:///dev/null", "c1218:///dev/null"}) {
        CancelToken token;
        const auto address = MeterAddress::parse(text);
        MeterLink link(*address, {}, {}, token);
        const auto opened = link.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error(),
                 makeError(Fault::Unsupported, Layer::Link, LinkError::UnsupportedScheme, static_cast<std::int64_t>(address->scheme)));
    }
}

void MeterLinkTest::notesTheAddressFirst() {
    Bench bench(true);
    QVERIFY(bench.link->open());
    QCOMPARE(bench.trace.front().direction, hal::Direction::Note);
    QCOMPARE(bench.trace.front().note, std::string("address hdlc+tcp://meter:1"));
    QVERIFY(std::count_if(bench.trace.begin(), bench.trace.end(), [](const auto& r) { return r.direction == hal::Direction::In; }) >= 2);
}

}  // namespace

QTEST_GUILESS_MAIN(MeterLinkTest)
#include "tst_meter_link.moc"
