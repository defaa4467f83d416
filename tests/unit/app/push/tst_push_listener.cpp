#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>

#include "app/keys/CounterStore.h"
#include "app/keys/SystemRandom.h"
#include "app/push/PushDesk.h"
#include "app/push/PushListener.h"
#include "app/push/PushWords.h"
#include "hal/coap/CoapClient.h"
#include "hal/transport/Transport.h"
#include "protocol/dlms/ApduProtection.h"
#include "protocol/dlms/CheckedFrame.h"
#include "protocol/dlms/GeneralBlockStream.h"
#include "protocol/dlms/WrapperPdu.h"
#include "protocol/dlms/Xdlms.h"

using namespace ami;
using namespace ami::app;
using namespace std::chrono_literals;
using dlms::Data;
using dlms::Obis;

namespace {

constexpr UtcTime taken = UtcTime(std::chrono::seconds(1'790'000'100));
constexpr UtcTime received = UtcTime(std::chrono::seconds(1'790'000'500));
constexpr Instant start = Instant(1000s);
constexpr Obis serial(0, 0, 96, 1, 0), import(1, 0, 1, 8, 0);
constexpr std::uint32_t confirmed = 0x40000000;  ///< bit 30 of long-invoke-id-and-priority: the service class

Data name(const Obis& obis) { return Data::octetString(obis.groups); }
Data body(const char* meter, std::uint32_t value = 1234) {
    return Data::array({Data::structure({name(serial), Data::octetString(toBytes(meter))}),
                        Data::structure({name(import), Data::doubleLongUnsigned(value), dlms::ScalerUnit{0, 30}.toData()})});
}
Bytes notification(const Data& data, std::uint32_t invoke = 1, std::optional<UtcTime> time = taken) {
    return dlms::encodeXdlms(dlms::DataNotification{invoke, time ? std::optional(dlms::DateTime::fromUtc(*time)) : std::nullopt, data});
}
Bytes wrapped(const Bytes& apdu) { return dlms::encodeWrapperPdu({1, 102, apdu}); }

PushArrival arrivalOf(Bytes octets, const char* host = "192.0.2.1", UtcTime time = received) {
    PushArrival arrival;
    arrival.host = host;
    arrival.port = 40000;
    arrival.octets = std::move(octets);
    arrival.time = time;
    return arrival;
}

/// A meter with keys, and the folder that has them too.
class Meter {
public:
    explicit Meter(const QTemporaryDir& folder, const char* number = "4711") {
        QDir(folder.path()).mkdir(QStringLiteral("keys"));
        QFile file(folder.filePath(QStringLiteral("keys/%1.keys").arg(QLatin1String(number))));
        if (!file.open(QIODevice::WriteOnly)) qFatal("no key file");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write("meter-title = 414D490000000001\nek = 000102030405060708090A0B0C0D0E0F\nak = D0D1D2D3D4D5D6D7D8D9DADBDCDDDEDF\n");
        options_.systemTitle = {0x41, 0x4D, 0x49, 0, 0, 0, 0, 1};
        options_.keys.unicastEncryption = crypto::SecureBytes(*fromHex("000102030405060708090A0B0C0D0E0F"));
        options_.keys.authentication = crypto::SecureBytes(*fromHex("D0D1D2D3D4D5D6D7D8D9DADBDCDDDEDF"));
        options_.form = dlms::CipheringForm::General;
        options_.counters = std::make_shared<Counters>();
        options_.random = systemRandom();
    }
    Bytes cipher(const Bytes& apdu) {
        dlms::ApduProtection protection(options_);
        const auto out = *protection.protect(apdu);
        return Bytes(out.begin(), out.end());
    }
    Bytes open(const Bytes& apdu) {
        dlms::ApduProtection protection(options_);
        const auto plain = protection.unprotect(apdu);
        return plain ? Bytes(plain->apdu.begin(), plain->apdu.end()) : Bytes();
    }

private:
    struct Counters : dlms::InvocationCounters {
        std::uint32_t next = 10;
        Result<std::uint32_t> reserve(dlms::KeyRole) override { return next++; }
        std::optional<std::uint32_t> lastAccepted(dlms::KeyRole) const override { return std::nullopt; }
        Result<void> accept(dlms::KeyRole, std::uint32_t) override { return {}; }
    };
    dlms::SecurityOptions options_;
};

}  // namespace

class TestPushListener : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::shared_ptr<Store> store_;

    std::string in(const char* name) const { return folder_.filePath(QLatin1String(name)).toStdString(); }
    std::unique_ptr<PushSink> sink() {
        return storePushSink([this] { return store_; });
    }
    std::unique_ptr<PushDesk> desk(PushDeskOptions options = {}, bool keyed = false, bool withStore = true) {
        std::unique_ptr<PushKeys> keys;
        if (keyed) keys = std::move(*PushKeys::open(in("keys"), nullptr, *CounterStore::open(in("counters.db"))));
        auto made = std::make_unique<PushDesk>(options, std::make_unique<PushDecoder>(std::vector<PushTemplate>(), std::move(keys)), nullptr,
                                               withStore ? sink() : nullptr);
        return made->begin() ? std::move(made) : nullptr;
    }
    static PushDesk::Outcome one(PushDesk& desk, PushArrival arrival, Instant now = start) {
        desk.take(std::move(arrival), now);
        return std::move(desk.settle().front());
    }
    std::size_t stored() { return store_->readings("", {}, {}, {}, 1000)->size(); }

private Q_SLOTS:
    void init() {
        store_.reset();
        QDir(folder_.path()).removeRecursively();
        QDir().mkpath(folder_.path());
        store_ = std::shared_ptr<Store>(std::move(*Store::open(in("field.db"))));
    }
    void cleanup() { store_.reset(); }

    void pushesAreStoredOnceAndKnowWhereTheyCameFrom() {
        auto d = desk();
        const auto first = one(*d, arrivalOf(wrapped(notification(body("4711")))));
        QCOMPARE(first.record.fate, PushFate::Stored);
        QCOMPARE(first.record.meter, std::string("4711"));
        QVERIFY(first.reply.octets.empty());
        QCOMPARE(one(*d, arrivalOf(wrapped(notification(body("4711"))))).record.fate, PushFate::Repeated);
        QCOMPARE(stored(), std::size_t{1});
        const auto reading = store_->readings("4711", {}, {}, {}, 10)->front();
        QVERIFY(reading.time == taken);
        const auto origin = store_->pushOf(reading.sequence);
        QVERIFY(*origin);
        QCOMPARE((*origin)->way, std::string("udp"));
        QCOMPARE((*origin)->source, std::string("192.0.2.1:40000"));
        mdms::Reading read = reading;
        read.meter = "4712";
        QVERIFY(store_->add({read}));
        QVERIFY(!*store_->pushOf(store_->readings("4712", {}, {}, {}, 10)->front().sequence));
    }

    void pushesThatCameTogetherBecomeDurableTogether() {
        auto d = desk();
        d->take(arrivalOf(wrapped(notification(body("4711")))), start);
        d->take(arrivalOf(wrapped(notification(body("4711")))), start);
        d->take(arrivalOf(wrapped(notification(body("4712")))), start);
        const auto outcomes = d->settle();
        QCOMPARE(outcomes[0].record.fate, PushFate::Stored);
        QCOMPARE(outcomes[1].record.fate, PushFate::Repeated);
        QCOMPARE(outcomes[2].record.fate, PushFate::Stored);
        QCOMPARE(d->totals().commits, std::uint64_t{1});
        QCOMPARE(stored(), std::size_t{2});
    }

    void aConfirmedNotificationIsConfirmedOnceItIsDurable() {
        auto d = desk();
        // 0x10, the long-invoke-id-and-priority as it came, an empty date-time; ports change sides. u9n/dlms-cosem data_notification.py has the bit,
        // Gurux.DLMS.Go the tag 16.
        const auto outcome = one(*d, arrivalOf(wrapped(notification(body("4711"), confirmed | 7))));
        QVERIFY(outcome.record.confirmed);
        QCOMPARE(toHex(outcome.reply.octets), std::string("000100660001000610" "4000000700"));
        store_.reset();
        const auto lost = one(*d, arrivalOf(wrapped(notification(body("4711"), confirmed | 8, taken + 900s))));
        QCOMPARE(lost.record.fate, PushFate::Failed);
        QVERIFY(!lost.record.confirmed && lost.reply.octets.empty());
        QCOMPARE(lost.reply.code, 503u);
        auto look = desk({}, false, false);
        const auto shown = one(*look, arrivalOf(wrapped(notification(body("4711"), confirmed | 9))));
        QCOMPARE(shown.record.fate, PushFate::Shown);
        QVERIFY(!shown.record.confirmed);
    }

    void cipheredPushesAreProvenHeldAgainstReplayAndConfirmedInKind() {
        Meter meter(folder_);
        const Bytes frame = wrapped(meter.cipher(notification(body("4711"), confirmed | 1)));
        {
            auto d = desk({}, true);
            const auto outcome = one(*d, arrivalOf(frame));
            QCOMPARE(outcome.record.fate, PushFate::Stored);
            QVERIFY(outcome.record.isVerified());
            QCOMPARE(*outcome.record.counter, 10u);
            QCOMPARE(outcome.record.readings.front().verification, mdms::Verification::Authenticated);
            dlms::WrapperStream stream;
            stream.push(outcome.reply.octets);
            const Bytes answer = (*stream.next())->apdu;
            QCOMPARE(answer.front(), std::uint8_t{0xDB});
            QCOMPARE(toHex(meter.open(answer)), std::string("104000000100"));
        }
        // What was taken stays taken when the program starts anew, and whoever repeats it is told again.
        auto d = desk({}, true);
        const auto again = one(*d, arrivalOf(frame, "192.0.2.9"));
        QCOMPARE(again.record.fate, PushFate::Repeated);
        QVERIFY(again.record.confirmed);
        QCOMPARE(stored(), std::size_t{1});

        Bytes forged = wrapped(meter.cipher(notification(body("4711"), 2, taken + 900s)));
        forged.back() ^= 1;
        const auto bad = one(*d, arrivalOf(forged));
        QCOMPARE(bad.record.fate, PushFate::Refused);
        QCOMPARE(*bad.record.refusal, PushRefusal::Undecipherable);
        QVERIFY(pushReason(bad.record).startsWith(QStringLiteral("Bad tag")));
        QVERIFY(!pushNextStep(bad.record).isEmpty());
        // The key of this meter may not be left out.
        QCOMPARE(*one(*d, arrivalOf(wrapped(notification(body("4711"), 3, taken + 900s)))).record.refusal, PushRefusal::IdentityMismatch);
        QCOMPARE(stored(), std::size_t{1});
    }

    void aPushWithoutTimeIsTheSamePushWhenItComesAgain() {
        auto d = desk();
        const Bytes frame = wrapped(notification(body("4711"), 1, std::nullopt));
        QCOMPARE(one(*d, arrivalOf(frame)).record.fate, PushFate::Stored);
        QCOMPARE(one(*d, arrivalOf(frame, "192.0.2.1", received + 30s)).record.fate, PushFate::Repeated);
        QCOMPARE(one(*d, arrivalOf(frame, "192.0.2.1", received + 15min)).record.fate, PushFate::Stored);
        QCOMPARE(stored(), std::size_t{2});
    }

    void whatIsNotUnderstoodIsKeptAndTriedAgain() {
        Meter meter(folder_);
        const Bytes frame = wrapped(meter.cipher(notification(body("4711"))));
        {
            auto d = desk();
            const auto kept = one(*d, arrivalOf(frame));
            QCOMPARE(kept.record.fate, PushFate::Kept);
            QCOMPARE(*kept.record.doubt, PushDoubt::NoKey);
            QVERIFY(pushReason(kept.record).contains(QStringLiteral("414D490000000001")));
            QVERIFY(!one(*d, arrivalOf(frame)).isShown);
            QCOMPARE(store_->pushesNotUnderstood()->size(), std::size_t{1});
            const auto unknown = one(*d, arrivalOf(wrapped(notification(Data::structure({name(import), Data::doubleLongUnsigned(1), dlms::ScalerUnit{0, 30}.toData()})))));
            QCOMPARE(*unknown.record.doubt, PushDoubt::MeterUnknown);
        }
        auto keys = PushKeys::open(in("keys"), nullptr);
        PushDesk d({}, std::make_unique<PushDecoder>(std::vector<PushTemplate>(), std::move(*keys)), nullptr, sink());
        const auto records = d.begin();
        QCOMPARE(records->size(), std::size_t{2});
        QCOMPARE(records->front().fate, PushFate::Stored);
        QVERIFY(records->front().isTriedAgain && records->front().time == received);
        QCOMPARE(store_->pushesNotUnderstood()->size(), std::size_t{1});
        QCOMPARE(stored(), std::size_t{1});
    }

    void aMeterIsKnownByItsAddress() {
        QVERIFY(store_->rememberMeter({"udp://192.0.2.7:4059", "4799", "", received}));
        auto d = desk();
        const Data nameless = Data::structure({name(import), Data::doubleLongUnsigned(1), dlms::ScalerUnit{0, 30}.toData()});
        const auto outcome = one(*d, arrivalOf(wrapped(notification(nameless)), "192.0.2.7"));
        QCOMPARE(outcome.record.fate, PushFate::Stored);
        QCOMPARE(outcome.record.meter, std::string("4799"));
        QVERIFY(store_->rememberMeter({"udp://192.0.2.7:4060", "4800", "", received}));
        auto shared = desk();
        QCOMPARE(*one(*shared, arrivalOf(wrapped(notification(nameless, 1, taken + 30s)), "192.0.2.7")).record.doubt, PushDoubt::MeterUnknown);
        PushDeskOptions strict;
        strict.protectedOnly = true;
        auto careful = desk(strict);
        QCOMPARE(*one(*careful, arrivalOf(wrapped(notification(body("4711"), 1, taken + 60s)))).record.doubt, PushDoubt::Unprotected);
    }

    void anEventCodeBecomesAnEntryOfItsLog() {
        QVERIFY(store_->rememberMeter({"udp://192.0.2.7:4059", "4799", "", received}));
        auto d = desk();
        // 0xC2, a time, Data 0-0:96.11.1.255 attribute 2, unsigned 42.
        const Bytes apdu = dlms::encodeXdlms(dlms::EventNotification{dlms::DateTime::fromUtc(taken), {1, Obis(0, 0, 96, 11, 1), 2}, Data::unsigned8(42)});
        QCOMPARE(apdu.front(), std::uint8_t{0xC2});
        QCOMPARE(one(*d, arrivalOf(wrapped(apdu), "192.0.2.7")).record.fate, PushFate::Stored);
        QCOMPARE(one(*d, arrivalOf(wrapped(apdu), "192.0.2.7")).record.fate, PushFate::Repeated);
        const auto events = store_->events("4799", 10);
        QCOMPARE(events->size(), std::size_t{1});
        QCOMPARE(events->front().code, 42u);
        QVERIFY(events->front().log == Obis(0, 0, 99, 98, 1));
    }

    void blocksOfSeveralSendersAreToldApart() {
        auto d = desk();
        const auto mine = dlms::GeneralBlockStream::unconfirmed(notification(body("4711")), 40);
        const auto theirs = dlms::GeneralBlockStream::unconfirmed(notification(body("4712")), 40);
        for (std::size_t i = 0; i < mine.size(); ++i) {
            const auto a = one(*d, arrivalOf(wrapped(mine[i])));
            const auto b = one(*d, arrivalOf(wrapped(theirs[i]), "192.0.2.2"));
            const auto expected = i + 1 < mine.size() ? PushFate::Incomplete : PushFate::Stored;
            QCOMPARE(a.record.fate, expected);
            QCOMPARE(b.record.fate, expected);
        }
        QCOMPARE(stored(), std::size_t{2});
    }

    void oneSenderCannotTakeAllOfIt() {
        PushDeskOptions options;
        options.perSecond = 10;
        options.burst = 5;
        auto d = desk(options);
        for (std::uint32_t i = 0; i < 20; ++i) d->take(arrivalOf(wrapped(notification(body("4711"), i, taken + std::chrono::seconds(i)))), start);
        const auto outcomes = d->settle();
        QCOMPARE(d->totals().of(PushFate::Stored), std::uint64_t{5});
        QCOMPARE(d->totals().of(PushFate::Held), std::uint64_t{15});
        QCOMPARE(std::count_if(outcomes.begin(), outcomes.end(), [](const auto& o) { return o.record.fate == PushFate::Held && o.isShown; }), 1);
        QCOMPARE(one(*d, arrivalOf(wrapped(notification(body("4712"))), "192.0.2.2")).record.fate, PushFate::Stored);
        QCOMPARE(one(*d, arrivalOf(wrapped(notification(body("4711"), 30, taken + 30s))), start + 1s).record.fate, PushFate::Stored);
    }

    void everyTruncationAndEveryChangedOctetIsAnAnswer() {
        Meter meter(folder_);
        PushDeskOptions free;
        free.perSecond = 0;
        auto keys = PushKeys::open(in("keys"), nullptr);
        PushDesk d(free, std::make_unique<PushDecoder>(std::vector<PushTemplate>(), std::move(*keys)), nullptr, nullptr);
        const Bytes ciphered = wrapped(meter.cipher(notification(body("4711"))));
        const Bytes plain = wrapped(notification(body("4712")));
        for (const Bytes& frame : {ciphered, plain}) {
            for (std::size_t i = 0; i < frame.size(); ++i) {
                d.take(arrivalOf(Bytes(frame.begin(), frame.begin() + static_cast<std::ptrdiff_t>(i))), start);
                QVERIFY(d.settle().front().record.fate != PushFate::Shown);
                for (const int bits : {0x01, 0x80, 0xFF}) {
                    Bytes changed = frame;
                    changed[i] = static_cast<std::uint8_t>(changed[i] ^ bits);
                    d.take(arrivalOf(changed), start);
                    const auto outcome = std::move(d.settle().front());
                    if (&frame == &ciphered && i >= 8) QVERIFY(outcome.record.fate != PushFate::Shown);
                }
            }
        }
    }

    // --- sockets

    void datagramsOfBothFamiliesComeInAndAreAnswered() {
        PushListener listener;
        PushSettings settings;
        settings.udp = std::uint16_t{0};
        QVERIFY(listener.start(settings, sink(), nullptr));
        QSignalSpy pushed(&listener, &PushListener::pushed);
        const quint16 port = listener.places().front().port;
        for (const QHostAddress& to : {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)}) {
            QUdpSocket socket;
            QVERIFY(socket.bind(to, 0));
            const bool first = to.protocol() == QAbstractSocket::IPv4Protocol;
            const Bytes frame = wrapped(notification(body(first ? "4711" : "4712"), confirmed | 5));
            socket.writeDatagram(reinterpret_cast<const char*>(frame.data()), static_cast<qint64>(frame.size()), to, port);
            QTRY_VERIFY(socket.hasPendingDatagrams());
            QByteArray answer(64, 0);
            answer.resize(socket.readDatagram(answer.data(), answer.size()));
            QCOMPARE(answer.toHex(), QByteArray("0001006600010006104000000500"));
        }
        QTRY_COMPARE(stored(), std::size_t{2});
    }

    void connectionsAreBoundedAndMayBringFramesInPieces() {
        PushListener listener;
        PushSettings settings;
        settings.tcp = std::uint16_t{0};
        settings.connectionsOfOne = 2;
        settings.idle = 300ms;
        QVERIFY(listener.start(settings, sink(), nullptr));
        const quint16 port = listener.places().front().port;
        QTcpSocket meter, second, third;
        for (QTcpSocket* socket : {&meter, &second, &third}) socket->connectToHost(QHostAddress::LocalHost, port);
        QTRY_COMPARE(listener.totals().connectionsRefused, std::uint64_t{1});
        QTRY_COMPARE(third.state(), QAbstractSocket::UnconnectedState);
        Bytes frames = wrapped(notification(body("4711"), confirmed | 5));
        append(frames, wrapped(notification(body("4711"), 6, taken + 900s)));
        for (const std::uint8_t octet : frames) {
            meter.write(reinterpret_cast<const char*>(&octet), 1);
            meter.flush();
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(stored(), std::size_t{2});
        QTRY_COMPARE(meter.bytesAvailable(), qint64{14});
        QCOMPARE(meter.readAll().toHex(), QByteArray("0001006600010006104000000500"));
        second.write("GET / HTTP/1.1\r\n\r\n");
        QTRY_COMPARE(second.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(listener.totals().of(PushRefusal::BadFrame), std::uint64_t{1});
        QTRY_COMPARE(meter.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(listener.totals().connectionsIdle, std::uint64_t{1});
        QCOMPARE(listener.connections(), 0);
    }

    void coapPostsAreAnsweredAfterTheyAreDurable() {
        PushListener listener;
        PushSettings settings;
        settings.coap = std::uint16_t{0};
        settings.path = "meters/in";
        QVERIFY(listener.start(settings, sink(), nullptr));
        hal::CoapUrl url = *hal::CoapUrl::parse("coap://127.0.0.1:" + std::to_string(listener.places().front().port));
        hal::CoapClient client(url);
        const auto ask = [&](std::vector<std::string> path, std::optional<std::uint16_t> format, Bytes payload) {
            hal::CoapRequest request;
            request.code = 0x02;
            request.path = std::move(path);
            request.contentFormat = format;
            request.payload = std::move(payload);
            std::optional<hal::CoapResponse> answer;
            client.request(std::move(request), [&](Result<hal::CoapResponse> response) {
                if (response) answer = std::move(*response);
            });
            [&] { QTRY_VERIFY(answer); }();
            return answer.value_or(hal::CoapResponse{});
        };
        const auto frame = ask({"meters", "in"}, 42, dlms::encodeCheckedFrame({1, 102, notification(body("4711"), confirmed | 5)}));
        QCOMPARE(frame.decimal(), 204u);
        QCOMPARE(toHex(frame.payload), std::string("0001006600010006104000000500"));
        QCOMPARE(ask({"meters", "in"}, std::nullopt, notification(body("4712"))).decimal(), 204u);
        QCOMPARE(ask({"senml"}, 110, toBytes(R"([{"bn":"4713:","bt":1790000100,"n":"1.0.1.8.0.255","u":"kWh","v":12.5}])")).decimal(), 204u);
        QCOMPARE(ask({"push"}, 42, notification(body("4711"))).decimal(), 404u);
        QCOMPARE(ask({"meters", "in"}, 50, toBytes("{}")).decimal(), 415u);
        QCOMPARE(ask({"meters", "in"}, 42, Bytes{1, 2, 3}).decimal(), 400u);
        QCOMPARE(stored(), std::size_t{3});
    }

    void aPortThatIsTakenIsToldWithTheWayOut() {
        QUdpSocket other;
        QVERIFY(other.bind(QHostAddress::Any, 0, QAbstractSocket::DontShareAddress));
        PushListener listener;
        PushSettings settings;
        settings.udp = other.localPort();
        settings.tcp = std::uint16_t{0};
        QVERIFY(listener.start(settings, sink(), nullptr));
        QCOMPARE(listener.places().size(), std::size_t{2});
        QVERIFY(listener.places()[0].error && !listener.places()[1].error);
        QVERIFY(placeProblem(listener.places()[0]).contains(QStringLiteral("ss -ulnp")));
        QVERIFY(placeProblem(listener.places()[0]).contains(QString::number(other.localPort())));
        settings.tcp.reset();
        const auto alone = listener.start(settings, sink(), nullptr);
        QVERIFY(!alone);
        QCOMPARE(alone.error().code, static_cast<std::uint16_t>(hal::TransportError::Busy));
        QVERIFY(!listener.start({}, sink(), nullptr));
    }
};

QTEST_GUILESS_MAIN(TestPushListener)
#include "tst_push_listener.moc"
