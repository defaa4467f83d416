#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTimer>
#include <QUdpSocket>

#include "app/push/PushListener.h"
#include "app/push/PushWords.h"
#include "hal/coap/CoapClient.h"
#include "hal/transport/Transport.h"
#include "protocol/dlms/CheckedFrame.h"
#include "tests/unit/app/push/PushBench.h"

using namespace ami;
using namespace ami::test;

/// The same through sockets.
class TestPushListener : public PushBench {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { store_.reset(); }

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
        settings.idle = 1500ms;
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

    void aDatagramThatWasDamagedOnItsWayDoesNotMakeItDeaf() {
        // Its UDP checksum is wrong, so the kernel wakes the socket, and drops it when it is read.
        const int raw = ::socket(AF_INET, SOCK_RAW, IPPROTO_UDP);
        if (raw < 0) QSKIP("Only an administrator sends a wrong checksum.");
        PushListener listener;
        PushSettings settings;
        settings.udp = std::uint16_t{0};
        settings.address = "127.0.0.1";
        QVERIFY(listener.start(settings, sink(), nullptr));
        const quint16 port = listener.places().front().port;
        sockaddr_in to{};
        to.sin_family = AF_INET;
        to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        // Longer than what the kernel checks as it comes.
        Bytes damaged{0x9C, 0x40, static_cast<std::uint8_t>(port >> 8), static_cast<std::uint8_t>(port), 0, 208, 0xBA, 0xAD};
        damaged.resize(208, 0x55);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(::sendto(raw, damaged.data(), damaged.size(), 0, reinterpret_cast<const sockaddr*>(&to), sizeof to),
                     static_cast<ssize_t>(damaged.size()));
            QCoreApplication::processEvents();
            QCoreApplication::processEvents();
        }
        ::close(raw);
        QUdpSocket socket;
        const Bytes frame = wrapped(notification(body("4711")));
        socket.writeDatagram(reinterpret_cast<const char*>(frame.data()), static_cast<qint64>(frame.size()), QHostAddress::LocalHost, port);
        QTRY_COMPARE(stored(), std::size_t{1});
        QCOMPARE(listener.totals().arrived, std::uint64_t{1});
    }

    void aConnectionThatIsTooFastWaitsAndLosesNothing() {
        PushListener listener;
        PushSettings settings;
        settings.tcp = std::uint16_t{0};
        settings.desk.perSecond = 400;
        settings.desk.burst = 5;
        QVERIFY(listener.start(settings, sink(), nullptr));
        QTcpSocket meter;
        meter.connectToHost(QHostAddress::LocalHost, listener.places().front().port);
        constexpr std::uint32_t pushes = 100;
        Bytes frames;
        for (std::uint32_t i = 0; i < pushes; ++i) append(frames, wrapped(notification(body("4711"), i, taken + std::chrono::seconds(i))));
        meter.write(reinterpret_cast<const char*>(frames.data()), static_cast<qint64>(frames.size()));
        // The rest of it waits on this side also when the meter has gone.
        meter.disconnectFromHost();
        QTRY_COMPARE(stored(), std::size_t{pushes});
        QCOMPARE(listener.totals().of(PushFate::Held), std::uint64_t{0});
        QVERIFY(listener.totals().slowed > 0);
        QTRY_COMPARE(listener.connections(), 0);
    }

    void whatWaitsOnAConnectionIsTakenWhenTheListenerEnds() {
        PushListener listener;
        PushSettings settings;
        settings.tcp = std::uint16_t{0};
        settings.desk.perSecond = 0.01;
        settings.desk.burst = 5;
        QVERIFY(listener.start(settings, sink(), nullptr));
        QTcpSocket meter;
        meter.connectToHost(QHostAddress::LocalHost, listener.places().front().port);
        QVERIFY(meter.waitForConnected());
        Bytes frames;
        for (std::uint32_t i = 0; i < 40; ++i) append(frames, wrapped(notification(body("4711"), i, taken + std::chrono::seconds(i))));
        meter.write(reinterpret_cast<const char*>(frames.data()), static_cast<qint64>(frames.size()));
        QTRY_COMPARE(stored(), std::size_t{5});
        listener.stop();
        QCOMPARE(stored(), std::size_t{40});
    }

    void aMeterThatHasNothingMoreToSayIsAnswered() {
        PushListener listener;
        PushSettings settings;
        settings.tcp = std::uint16_t{0};
        QVERIFY(listener.start(settings, sink(), nullptr));
        QSignalSpy pushed(&listener, &PushListener::pushed);
        const auto ask = [&](const QByteArray& behind, std::uint32_t invoke, bool halfClose) {
            QTcpSocket meter;
            meter.connectToHost(QHostAddress::LocalHost, listener.places().front().port);
            if (!meter.waitForConnected()) return QByteArray();
            const Bytes frame = wrapped(notification(body("4711"), confirmed | invoke, taken + std::chrono::seconds(invoke)));
            meter.write(QByteArray(reinterpret_cast<const char*>(frame.data()), static_cast<qsizetype>(frame.size())) + behind);
            meter.flush();
            if (halfClose) ::shutdown(static_cast<int>(meter.socketDescriptor()), SHUT_WR);
            (void)QTest::qWaitFor([&] { return meter.bytesAvailable() == 14; });
            return meter.readAll().toHex();
        };
        QCOMPARE(ask({}, 5, true), QByteArray("0001006600010006104000000500"));
        // Also when what follows is no frame.
        QCOMPARE(ask("GET / HTTP/1.1\r\n\r\n", 6, false), QByteArray("0001006600010006104000000600"));
        QTRY_COMPARE(listener.connections(), 0);
        QCOMPARE(listener.totals().confirmed, std::uint64_t{2});
    }

    void whoCannotBeToldIsNotSaidToHaveBeenTold() {
        PushListener listener;
        PushSettings settings;
        settings.tcp = std::uint16_t{0};
        settings.desk.perSecond = 50;
        settings.desk.burst = 1;
        QVERIFY(listener.start(settings, sink(), nullptr));
        std::vector<PushRecord> records;
        connect(&listener, &PushListener::pushed, &listener,
                [&](const std::vector<PushRecord>& some) { records.insert(records.end(), some.begin(), some.end()); });
        QTcpSocket meter;
        meter.connectToHost(QHostAddress::LocalHost, listener.places().front().port);
        QVERIFY(meter.waitForConnected());
        Bytes frames;
        for (std::uint32_t i = 0; i < 3; ++i)
            append(frames, wrapped(notification(body("4711"), confirmed | i, taken + std::chrono::seconds(i))));
        meter.write(reinterpret_cast<const char*>(frames.data()), static_cast<qint64>(frames.size()));
        meter.flush();
        // It is gone before its turn comes.
        meter.disconnectFromHost();
        QTRY_COMPARE(records.size(), std::size_t{3});
        QVERIFY(std::all_of(records.begin(), records.end(), [](const PushRecord& record) { return record.fate == PushFate::Stored; }));
        QVERIFY(!records.back().confirmed);
        QCOMPARE(listener.totals().confirmed, static_cast<std::uint64_t>(std::count_if(records.begin(), records.end(),
                                                                                       [](const PushRecord& r) { return r.confirmed; })));
    }

    void whatIsUnderWayIsAnsweredWhenTheListenerEnds() {
        PushListener listener;
        PushSettings settings;
        settings.tcp = std::uint16_t{0};
        QVERIFY(listener.start(settings, sink(), nullptr));
        QTcpSocket meter;
        meter.connectToHost(QHostAddress::LocalHost, listener.places().front().port);
        QVERIFY(meter.waitForConnected());
        QTRY_COMPARE(listener.connections(), 1);
        // Ends in the turn in which the push comes, before that turn's group is stored.
        QTimer stop;
        connect(&stop, &QTimer::timeout, &listener, [&] {
            if (listener.totals().arrived > 0 && listener.connections() > 0) listener.stop();
        });
        stop.start(0);
        const Bytes frame = wrapped(notification(body("4711"), confirmed | 5));
        meter.write(reinterpret_cast<const char*>(frame.data()), static_cast<qint64>(frame.size()));
        QTRY_COMPARE(meter.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(listener.totals().arrived, std::uint64_t{1});
        QCOMPARE(meter.readAll().toHex(), QByteArray("0001006600010006104000000500"));
        QCOMPARE(stored(), std::size_t{1});
    }

    void whatTheStoreDidNotTakeIsOfferedUntilItDoes() {
        PushListener listener;
        PushSettings settings;
        settings.udp = std::uint16_t{0};
        settings.betweenOffers = 20ms;
        QVERIFY(listener.start(settings, sink(), nullptr));
        std::vector<PushFate> fates;
        connect(&listener, &PushListener::pushed, &listener, [&](const std::vector<PushRecord>& some) {
            for (const PushRecord& record : some) fates.push_back(record.fate);
        });
        store_.reset();
        QUdpSocket socket;
        const Bytes frame = wrapped(notification(body("4711")));
        socket.writeDatagram(reinterpret_cast<const char*>(frame.data()), static_cast<qint64>(frame.size()), QHostAddress::LocalHost,
                             listener.places().front().port);
        QTRY_COMPARE(fates.size(), std::size_t{1});
        open();
        QTRY_COMPARE(fates, (std::vector<PushFate>{PushFate::Failed, PushFate::Stored}));
        QCOMPARE(stored(), std::size_t{1});
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
        QCOMPARE(firewallCommand(listener.places()), QStringLiteral("sudo ufw allow %1/tcp").arg(listener.places()[1].port));
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
