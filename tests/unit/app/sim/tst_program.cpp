#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QUdpSocket>
#include <QtTest>

#include "Pump.h"
#include "hal/transport/Transports.h"
#include "protocol/dlms/Hdlc.h"
#include "protocol/dlms/Wrapper.h"
#include "protocol/iec62056_21/SignOn.h"

using namespace ami;
using namespace ami::dlms;
using namespace std::chrono;
using ami::sim::test::Client;

namespace {

/// The program itself, with the addresses that it has said to be ready.
class Program {
public:
    explicit Program(const QStringList& arguments) {
        process_.start(QStringLiteral(AMI_BIN_DIR "/ami-sim"), arguments);
    }
    ~Program() {
        if (process_.state() == QProcess::NotRunning) return;
        process_.kill();
        process_.waitForFinished(2000);
    }
    QStringList ready(int count) {
        QStringList addresses;
        QElapsedTimer timer;
        timer.start();
        while (addresses.size() < count && timer.elapsed() < 10'000) {
            if (!process_.canReadLine() && !process_.waitForReadyRead(200)) {
                if (process_.state() == QProcess::NotRunning) break;
                continue;
            }
            while (process_.canReadLine()) {
                const QString line = QString::fromUtf8(process_.readLine()).trimmed();
                if (line.startsWith(QStringLiteral("ready "))) addresses << line.mid(6);
            }
        }
        return addresses;
    }
    QProcess& process() { return process_; }

private:
    QProcess process_;
};

Instant now() { return steady_clock::now(); }

std::uint16_t portOf(const QString& address) { return static_cast<std::uint16_t>(QUrl(address).port()); }

std::unique_ptr<Client> wrapperClient(bool datagrams) {
    WrapperOptions options;
    options.datagrams = datagrams;
    options.replyTimeout = milliseconds(3000);
    return std::make_unique<Client>(makeWrapperClient(options), ClientOptions{});
}

/// Drives @p client over a blocking transport until an event of the kind comes.
template <typename Event>
std::shared_ptr<Event> wait(Client& client, hal::Transport& transport) {
    const Instant limit = now() + seconds(20);
    while (now() < limit) {
        if (auto event = client.take<Event>()) return event;
        if (const auto failed = client.failure()) {
            qWarning("%s %s %d %lld", name(failed->fault), name(failed->layer), failed->code, static_cast<long long>(failed->detail));
            return nullptr;
        }
        if (const Bytes out = client.session.pollTransmit(now()); !out.empty() && !transport.write(out, milliseconds(5000))) return nullptr;
        const auto in = transport.read(milliseconds(20));
        if (!in) return nullptr;
        if (!in->empty()) client.session.receive(*in, now());
        if (const auto next = client.session.nextDeadline(); next && *next <= now()) client.session.handleDeadline(now());
    }
    return nullptr;
}

bool readsSerial(Client& client, hal::Transport& transport, const char* serial) {
    if (!client.session.associate(now()) || !wait<event::Associated>(client, transport)) return false;
    if (!client.session.get({1, Obis(0, 0, 96, 1, 0), 2}, std::nullopt, now())) return false;
    const auto value = wait<event::ValueRead>(client, transport);
    if (!value || value->result != GetResult(Data::octetString(toBytes(serial)))) return false;
    return client.session.release(now()) && wait<event::Released>(client, transport);
}

/// Mode E up to HDLC; the agreed baud or 0.
std::uint32_t signOn(hal::Transport& transport) {
    iec62056_21::SignOnClient client{iec62056_21::SignOnOptions{}};
    if (!transport.setLine(iec62056_21::signOnLine)) return 0;
    client.start(now());
    const Instant limit = now() + seconds(20);
    while (now() < limit) {
        if (const Bytes out = client.pollTransmit(now()); !out.empty()) {
            if (!transport.write(out, milliseconds(3000)) || !transport.drain(milliseconds(3000))) return 0;
        }
        while (const auto event = client.pollEvent()) {
            if (const auto* change = std::get_if<iec62056_21::SwitchLine>(&*event)) {
                if (!transport.setLine(change->line)) return 0;
                client.lineSwitched(now());
            } else if (const auto* done = std::get_if<iec62056_21::Ready>(&*event)) {
                return done->baud;
            } else if (std::holds_alternative<iec62056_21::Failed>(*event)) {
                return 0;
            }
        }
        const auto in = transport.read(milliseconds(10));
        if (!in) return 0;
        if (!in->empty()) client.receive(*in, now());
        if (const auto next = client.nextDeadline(); next && *next <= now()) client.handleDeadline(now());
    }
    return 0;
}

}  // namespace

class TestProgram : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void servesSocketsAtTheAddressesItPrints() {
        Program program({QStringLiteral("--serial"), QStringLiteral("4711"), QStringLiteral("--listen"),
                         QStringLiteral("tcp://127.0.0.1:0"), QStringLiteral("--listen"), QStringLiteral("udp://127.0.0.1:0"),
                         QStringLiteral("--listen"), QStringLiteral("hdlc+tcp://127.0.0.1:0")});
        const QStringList addresses = program.ready(3);
        QCOMPARE(addresses.size(), 3);
        QVERIFY(addresses[0].startsWith(QStringLiteral("tcp://127.0.0.1:")) && portOf(addresses[0]) != 0);
        QVERIFY(addresses[1].startsWith(QStringLiteral("udp://127.0.0.1:")) && portOf(addresses[1]) != 0);

        const auto tcp = hal::makeTcp("127.0.0.1", portOf(addresses[0]));
        QVERIFY(tcp->open(milliseconds(3000)));
        const auto overTcp = wrapperClient(false);
        QVERIFY(readsSerial(*overTcp, *tcp, "4711"));

        const auto udp = hal::makeUdp("127.0.0.1", portOf(addresses[1]));
        QVERIFY(udp->open(milliseconds(3000)));
        const auto overUdp = wrapperClient(true);
        QVERIFY(readsSerial(*overUdp, *udp, "4711"));

        const auto framed = hal::makeTcp("127.0.0.1", portOf(addresses[2]));
        QVERIFY(framed->open(milliseconds(3000)));
        HdlcOptions options;
        options.characterTime = nanoseconds(0);
        Client overHdlc(makeHdlcClient(options), ClientOptions{});
        QVERIFY(readsSerial(overHdlc, *framed, "4711"));
        QVERIFY(readsSerial(overHdlc, *framed, "4711"));  // again over the same connection
    }

    void twoClientsAreServedAtOnce() {
        Program program(
            {QStringLiteral("--serial"), QStringLiteral("4711"), QStringLiteral("--listen"), QStringLiteral("tcp://127.0.0.1:0")});
        const QStringList addresses = program.ready(1);
        QCOMPARE(addresses.size(), 1);
        const auto first = hal::makeTcp("127.0.0.1", portOf(addresses[0]));
        const auto second = hal::makeTcp("127.0.0.1", portOf(addresses[0]));
        QVERIFY(first->open(milliseconds(3000)) && second->open(milliseconds(3000)));
        const auto one = wrapperClient(false);
        const auto two = wrapperClient(false);
        QVERIFY(one->session.associate(now()) && wait<event::Associated>(*one, *first));
        QVERIFY(readsSerial(*two, *second, "4711"));
        QVERIFY(one->session.get({8, Obis(0, 0, 1, 0, 0), 2}, std::nullopt, now()));
        QVERIFY(wait<event::ValueRead>(*one, *first));
    }

    void offersTheHdlcLimitsItWasTold() {
        Program program({QStringLiteral("--maxinfo"), QStringLiteral("256"), QStringLiteral("--window"), QStringLiteral("3"),
                         QStringLiteral("--pdu"), QStringLiteral("512"), QStringLiteral("--listen"),
                         QStringLiteral("hdlc+tcp://127.0.0.1:0")});
        const QStringList addresses = program.ready(1);
        QCOMPARE(addresses.size(), 1);
        const auto framed = hal::makeTcp("127.0.0.1", portOf(addresses[0]));
        QVERIFY(framed->open(milliseconds(3000)));
        HdlcOptions options;
        options.characterTime = nanoseconds(0);
        Client client(makeHdlcClient(options), ClientOptions{});
        QVERIFY(client.session.associate(now()));
        const auto associated = wait<event::Associated>(client, *framed);
        QVERIFY(associated && associated->hdlc);
        QCOMPARE(associated->hdlc->maxInfoTransmit, std::uint16_t{256});
        QCOMPARE(associated->hdlc->windowReceive, std::uint8_t{3});
        QCOMPARE(associated->negotiated.maxPduSize, std::uint16_t{512});
    }

    void signsOnOverThePseudoTerminalMoreThanOnce() {
        const QTemporaryDir folder;
        const QString link = folder.filePath(QStringLiteral("probe"));
        Program program({QStringLiteral("--serial"), QStringLiteral("4711"), QStringLiteral("--baud"), QStringLiteral("19200"),
                         QStringLiteral("--listen"), QStringLiteral("optical:pty=") + link});
        QCOMPARE(program.ready(1), QStringList{QStringLiteral("optical://") + link});
        QVERIFY(QFileInfo(link).isSymLink());
        hal::SerialOptions serial;
        serial.path = link.toStdString();
        serial.line = iec62056_21::signOnLine;
        for (int visit = 0; visit < 2; ++visit) {
            const auto port = hal::makeSerial(serial);
            QVERIFY(port->open(milliseconds(3000)));
            QCOMPARE(signOn(*port), 19200u);
            HdlcOptions options;
            options.characterTime = port->characterTime();
            Client client(makeHdlcClient(options), ClientOptions{});
            QVERIFY(readsSerial(client, *port, "4711"));
            // The second sign-on of a visit: after DISC the meter waits at 300 baud again.
            if (visit == 1) QCOMPARE(signOn(*port), 19200u);
            port->close();
        }
        program.process().terminate();
        QVERIFY(program.process().waitForFinished(3000));
        QCOMPARE(program.process().exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.process().exitCode(), 0);
        QVERIFY(!QFileInfo(link).isSymLink());
    }

    void directHdlcFollowsTheBaudOfTheOtherSide() {
        Program program({QStringLiteral("--serial"), QStringLiteral("4711"), QStringLiteral("--listen"), QStringLiteral("hdlc:pty")});
        const QStringList addresses = program.ready(1);
        QCOMPARE(addresses.size(), 1);
        for (const std::uint32_t baud : {9600u, 38400u}) {
            hal::SerialOptions serial;
            serial.path = QUrl(addresses[0]).path().toStdString();
            serial.line.baud = baud;
            const auto port = hal::makeSerial(serial);
            QVERIFY(port->open(milliseconds(3000)));
            HdlcOptions options;
            options.characterTime = port->characterTime();
            Client client(makeHdlcClient(options), ClientOptions{});
            QVERIFY(readsSerial(client, *port, "4711"));
            port->close();
        }
    }

    void refusesArgumentsInWords_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("words");
        QTest::newRow("no endpoint") << QStringList{} << 2 << QStringLiteral("--listen");
        QTest::newRow("strange endpoint") << QStringList{QStringLiteral("--listen"), QStringLiteral("ftp://x")} << 2
                                          << QStringLiteral("ftp://x");
        QTest::newRow("odd baud") << QStringList{QStringLiteral("--listen"), QStringLiteral("hdlc:pty"), QStringLiteral("--baud"),
                                                 QStringLiteral("1234")}
                                  << 2 << QStringLiteral("9600");
        QTest::newRow("no such link folder") << QStringList{QStringLiteral("--listen"), QStringLiteral("hdlc:pty=/nonexistent/probe")} << 1
                                             << QStringLiteral("/nonexistent/probe");
        QTest::newRow("no password file") << QStringList{QStringLiteral("--listen"), QStringLiteral("hdlc:pty"),
                                                         QStringLiteral("--password-file"), QStringLiteral("/nonexistent/secret")}
                                          << 2 << QStringLiteral("/nonexistent/secret");
    }
    void refusesArgumentsInWords() {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QString, words);
        Program program(arguments);
        QVERIFY(program.process().waitForFinished(5000));
        QCOMPARE(program.process().exitCode(), code);
        const QString said = QString::fromUtf8(program.process().readAllStandardError());
        QVERIFY2(said.contains(words), qPrintable(said));
    }

    void helpNamesEveryEndpoint() {
        Program program({QStringLiteral("--help")});
        QVERIFY(program.process().waitForFinished(5000));
        QCOMPARE(program.process().exitCode(), 0);
        const QString help = QString::fromUtf8(program.process().readAllStandardOutput());
        for (const char* word : {"optical:pty", "hdlc:pty", "tcp://", "udp://", "hdlc+tcp://", "--seed", "--password-file"}) {
            QVERIFY2(help.contains(QLatin1String(word)), word);
        }
    }
};

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
