#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUdpSocket>
#include <QtTest>
#include <map>
#include <nlohmann/json.hpp>

#include "app/store/Store.h"
#include "protocol/dlms/Unit.h"
#include "protocol/dlms/WrapperPdu.h"
#include "protocol/dlms/Xdlms.h"

using namespace ami;
using namespace ami::app;

namespace {

constexpr int patience = 30000;
using Json = nlohmann::json;

QString program(const char* name) { return QStringLiteral(AMI_BIN_DIR "/") + QLatin1String(name); }

/// ami-cli listen, and what it says.
class Listener {
public:
    explicit Listener(const QStringList& arguments) {
        QStringList all{QStringLiteral("listen"), QStringLiteral("--json"), QStringLiteral("--address"), QStringLiteral("127.0.0.1")};
        process_.start(program("ami-cli"), all + arguments);
    }
    ~Listener() {
        process_.kill();
        process_.waitForFinished(patience);
    }
    /// The port of a way, once it listens there.
    quint16 port(const char* way) {
        while (!ports_.contains(way)) {
            if (next().is_null()) return 0;
        }
        return ports_[way];
    }
    /// The next push.
    Json push() {
        for (;;) {
            const Json line = next();
            if (line.is_null() || line["type"] == "push") return line;
        }
    }
    /// Everything until it ends.
    std::vector<Json> rest() {
        std::vector<Json> lines;
        for (Json line = next(); !line.is_null(); line = next()) lines.push_back(line);
        process_.waitForFinished(patience);
        return lines;
    }
    QProcess& process() { return process_; }
    int code() {
        process_.waitForFinished(patience);
        return process_.exitCode();
    }

private:
    Json next() {
        const QDeadlineTimer deadline(patience);
        while (!process_.canReadLine() && !deadline.hasExpired()) {
            if (process_.state() == QProcess::NotRunning || !process_.waitForReadyRead(1000)) {
                if (process_.state() == QProcess::NotRunning && !process_.canReadLine()) return {};
            }
        }
        if (!process_.canReadLine()) return {};
        Json line = Json::parse(process_.readLine().constData());
        if (line["type"] == "listening") ports_[line["way"].get<std::string>()] = line["port"].get<quint16>();
        return line;
    }
    QProcess process_;
    std::map<std::string, quint16> ports_;
};

Bytes frameOf(const char* meter, UtcTime time, std::uint32_t invoke) {
    using dlms::Data;
    const auto name = [](const dlms::Obis& obis) { return Data::octetString(obis.groups); };
    const Data body = Data::array({Data::structure({name(dlms::Obis(0, 0, 96, 1, 0)), Data::octetString(toBytes(meter))}),
                                   Data::structure({name(dlms::Obis(1, 0, 1, 8, 0)), Data::doubleLongUnsigned(77), dlms::ScalerUnit{0, 30}.toData()})});
    return dlms::encodeWrapperPdu({1, 102, dlms::encodeXdlms(dlms::DataNotification{invoke, dlms::DateTime::fromUtc(time), body})});
}

void send(QUdpSocket& socket, const Bytes& frame, quint16 port) {
    socket.writeDatagram(reinterpret_cast<const char*>(frame.data()), static_cast<qint64>(frame.size()), QHostAddress::LocalHost, port);
}

}  // namespace

/// The listener as a user starts it, and meters that push to it.
class TestAmiCliListen : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    QString in(const char* name) const { return folder_.filePath(QLatin1String(name)); }
    void write(const char* name, const QByteArray& text) {
        QFile file(in(name));
        if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(text);
    }
    /// A simulated meter that pushes and ends; what it said.
    QByteArray meter(const QString& url, const QStringList& more = {}) {
        QProcess sim;
        sim.start(program("ami-sim"), QStringList{QStringLiteral("--push"), url, QStringLiteral("--every"), QStringLiteral("500ms"), QStringLiteral("--serial"),
                                                  QStringLiteral("4711")} + more);
        if (!sim.waitForFinished(patience)) sim.kill();
        return sim.readAllStandardOutput() + sim.readAllStandardError();
    }
    std::size_t stored(const char* store = "field.db") {
        const auto opened = Store::open(in(store).toStdString());
        return opened ? (*opened)->readings("", {}, {}, {}, 10000)->size() : 0;
    }
    static QString url(const char* scheme, quint16 port, const char* path = "") {
        return QStringLiteral("%1://127.0.0.1:%2%3").arg(QLatin1String(scheme)).arg(port).arg(QLatin1String(path));
    }

private Q_SLOTS:
    void initTestCase() {
        qputenv("XDG_DATA_HOME", folder_.filePath(QStringLiteral("data")).toUtf8());
        QDir(folder_.path()).mkdir(QStringLiteral("keys"));
        write("keys/4711.keys", "suite = 0\nmeter-title = 4D4D4D0000BC614E\nek = 000102030405060708090A0B0C0D0E0F\nak = D0D1D2D3D4D5D6D7D8D9DADBDCDDDEDF\n");
        write("wrong.keys", "suite = 0\nmeter-title = 4D4D4D0000BC614E\nek = 000102030405060708090A0B0C0D0E0F\nak = 00D1D2D3D4D5D6D7D8D9DADBDCDDDEDF\n");
    }
    void init() { QFile::remove(in("field.db")); }

    void everyWayBringsReadingsIntoTheStore() {
        Listener listener({QStringLiteral("--udp"), QStringLiteral("0"), QStringLiteral("--tcp"), QStringLiteral("0"), QStringLiteral("--coap"),
                           QStringLiteral("0"), QStringLiteral("--store"), in("field.db"), QStringLiteral("--count"), QStringLiteral("3")});
        const quint16 udp = listener.port("udp"), tcp = listener.port("tcp"), coap = listener.port("coap");
        QVERIFY(udp && tcp && coap);
        const QStringList once{QStringLiteral("--push-count"), QStringLiteral("1")};
        QVERIFY(meter(url("udp", udp), once + QStringList{QStringLiteral("--push-confirmed")}).contains("confirmed"));
        const auto byUdp = listener.push();
        QCOMPARE(byUdp["fate"].get<std::string>(), std::string("Stored"));
        QCOMPARE(byUdp["meter"].get<std::string>(), std::string("4711"));
        QVERIFY(byUdp["confirmed"].get<bool>());
        QVERIFY(!byUdp["verified"].get<bool>());
        QVERIFY(meter(url("tcp", tcp), once).contains("sent"));
        QCOMPARE(listener.push()["way"].get<std::string>(), std::string("tcp"));
        QVERIFY(meter(url("coap", coap, "/push"), once).contains("stored (2.04)"));
        QCOMPARE(listener.push()["fate"].get<std::string>(), std::string("Stored"));
        QCOMPARE(listener.code(), 0);
        QCOMPARE(stored(), std::size_t{3 * 7});
    }

    void cipheredPushesAreProvenAndWrongTagsTold() {
        const QStringList keyed{QStringLiteral("--keys"), in("keys/4711.keys"), QStringLiteral("--push-count"), QStringLiteral("2"), QStringLiteral("--push-confirmed")};
        {
            Listener listener({QStringLiteral("--udp"), QStringLiteral("0"), QStringLiteral("--store"), in("field.db"), QStringLiteral("--keys"), in("keys"),
                               QStringLiteral("--count"), QStringLiteral("3")});
            // The first one leaves damaged, and comes again.
            const QByteArray said = meter(url("udp", listener.port("udp")), keyed + QStringList{QStringLiteral("--push-damage"), QStringLiteral("1")});
            const auto bad = listener.push();
            QVERIFY2(bad["refusal"] == "Undecipherable", said);
            QVERIFY(bad["next"].get<std::string>().find("4D4D4D0000BC614E") != std::string::npos);
            const auto good = listener.push();
            QCOMPARE(good["fate"].get<std::string>(), std::string("Stored"));
            QVERIFY(good["verified"].get<bool>() && good["confirmed"].get<bool>());
            QCOMPARE(good["readings"][0]["verification"].get<std::string>(), std::string("authenticated"));
        }
        // Without the key: kept, and told what to do.
        {
            Listener listener({QStringLiteral("--udp"), QStringLiteral("0"), QStringLiteral("--store"), in("field.db"), QStringLiteral("--count"), QStringLiteral("1")});
            (void)meter(url("udp", listener.port("udp")), {QStringLiteral("--keys"), in("keys/4711.keys"), QStringLiteral("--push-count"), QStringLiteral("1")});
            const auto kept = listener.push();
            QCOMPARE(kept["doubt"].get<std::string>(), std::string("NoKey"));
            QVERIFY(kept["reason"].get<std::string>().find("4D4D4D0000BC614E") != std::string::npos);
        }
        // With it again: what was kept is stored now.
        Listener listener({QStringLiteral("--udp"), QStringLiteral("0"), QStringLiteral("--store"), in("field.db"), QStringLiteral("--keys"), in("keys"),
                           QStringLiteral("--seconds"), QStringLiteral("0.5")});
        const auto again = listener.push();
        QVERIFY(again["again"].get<bool>());
        QCOMPARE(again["fate"].get<std::string>(), std::string("Stored"));
        const auto lines = listener.rest();
        QCOMPARE(listener.code(), 0);
        // It did not come now.
        QCOMPARE(lines.back()["pushes"].get<int>(), 0);
        QCOMPARE(lines.back()["triedAgain"].get<int>(), 1);
        QCOMPARE(lines.back()["stillKept"].get<int>(), 0);
    }

    void doubledDatagramsAndUnknownMetersAreTold() {
        Listener listener({QStringLiteral("--udp"), QStringLiteral("0"), QStringLiteral("--store"), in("field.db"), QStringLiteral("--count"), QStringLiteral("3")});
        const quint16 port = listener.port("udp");
        QUdpSocket socket;
        const Bytes frame = frameOf("4712", UtcTime(std::chrono::seconds(1'790'000'100)), 1);
        send(socket, frame, port);
        send(socket, frame, port);
        QCOMPARE(listener.push()["fate"].get<std::string>(), std::string("Stored"));
        QCOMPARE(listener.push()["fate"].get<std::string>(), std::string("Repeated"));
        // 0F, invoke 1, no time, a structure of one register without a serial number.
        send(socket, *fromHex("00010001006600150F00000001000202090601000108" "00FF0600000001"), port);
        const auto unknown = listener.push();
        QVERIFY2(unknown["fate"] == "Kept", unknown.dump().c_str());
        QCOMPARE(listener.code(), 0);
        QCOMPARE(stored(), std::size_t{1});
    }

    void nothingIsLostOrDoubledByAKilledListener() {
        QUdpSocket socket;
        QVERIFY(socket.bind(QHostAddress::LocalHost, 0));
        constexpr int rounds = 6;
        for (int round = 0; round < rounds; ++round) {
            const Bytes frame = frameOf("4711", UtcTime(std::chrono::seconds(1'790'000'000 + 900 * round)), 0x40000000u | static_cast<std::uint32_t>(round));
            {
                Listener listener({QStringLiteral("--udp"), QStringLiteral("0"), QStringLiteral("--store"), in("field.db")});
                const quint16 port = listener.port("udp");
                QVERIFY(port);
                send(socket, frame, port);
                // Somewhere between arrival, commit and confirmation; the last rounds behind it.
                (void)socket.waitForReadyRead(round < rounds / 2 ? round : patience);
                listener.process().kill();
                listener.process().waitForFinished(patience);
                const bool isConfirmed = socket.hasPendingDatagrams();
                while (socket.hasPendingDatagrams()) (void)socket.readDatagram(nullptr, 0);
                // What it confirmed is there before anybody sends it again.
                if (isConfirmed) QCOMPARE(stored(), static_cast<std::size_t>(round) + 1);
                QVERIFY(isConfirmed || round < rounds / 2);
            }
            Listener listener({QStringLiteral("--udp"), QStringLiteral("0"), QStringLiteral("--store"), in("field.db"), QStringLiteral("--count"), QStringLiteral("1")});
            send(socket, frame, listener.port("udp"));
            QVERIFY(listener.push()["confirmed"].get<bool>());
            QVERIFY(socket.waitForReadyRead(patience));
            while (socket.hasPendingDatagrams()) (void)socket.readDatagram(nullptr, 0);
            QCOMPARE(listener.code(), 0);
        }
        QCOMPARE(stored(), std::size_t{rounds});
    }

    void noiseIsNoPushToWaitFor() {
        // A month, which is longer than a timer counts.
        Listener listener({QStringLiteral("--udp"), QStringLiteral("0"), QStringLiteral("--store"), in("field.db"),
                           QStringLiteral("--count"), QStringLiteral("1"), QStringLiteral("--seconds"), QStringLiteral("2592000")});
        const quint16 port = listener.port("udp");
        QUdpSocket socket;
        send(socket, toBytes("GET / HTTP/1.1"), port);
        send(socket,
             *fromHex("0001000100660002"
                      "0F00"),
             port);
        send(socket, frameOf("4712", UtcTime(std::chrono::seconds(1'790'000'100)), 1), port);
        QCOMPARE(listener.push()["fate"].get<std::string>(), std::string("Refused"));
        QCOMPARE(listener.push()["doubt"].get<std::string>(), std::string("ApduMalformed"));
        QCOMPARE(listener.push()["fate"].get<std::string>(), std::string("Stored"));
        const auto lines = listener.rest();
        QCOMPARE(listener.code(), 0);
        QCOMPARE(lines.back()["pushes"].get<int>(), 3);
        QCOMPARE(lines.back()["readings"].get<int>(), 1);
    }

    void theFirewallLineOpensEveryPort() {
        QProcess process;
        process.start(program("ami-cli"), {QStringLiteral("listen"), QStringLiteral("--address"), QStringLiteral("127.0.0.1"),
                                           QStringLiteral("--udp"), QStringLiteral("0"), QStringLiteral("--tcp"), QStringLiteral("0"),
                                           QStringLiteral("--seconds"), QStringLiteral("0.1")});
        QVERIFY(process.waitForFinished(patience));
        const QString said = QString::fromUtf8(process.readAllStandardError());
        QVERIFY2(QRegularExpression(QStringLiteral("ufw allow \\d+/udp && sudo ufw allow \\d+/tcp")).match(said).hasMatch(),
                 qPrintable(said));
    }

    void aStrangersPostIsTaken() {
        const QString stranger = QStandardPaths::findExecutable(QStringLiteral("coap-client-notls"));
        if (stranger.isEmpty()) QSKIP("Debian's libcoap3-bin is not installed.");
        Listener listener({QStringLiteral("--coap"), QStringLiteral("0"), QStringLiteral("--store"), in("field.db"), QStringLiteral("--count"), QStringLiteral("1")});
        const quint16 port = listener.port("coap");
        QFile file(in("frame.bin"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const Bytes frame = frameOf("4799", UtcTime(std::chrono::seconds(1'790'000'100)), 3);
        file.write(reinterpret_cast<const char*>(frame.data()), static_cast<qint64>(frame.size()));
        file.close();
        QProcess client;
        client.start(stranger, {QStringLiteral("-m"), QStringLiteral("post"), QStringLiteral("-t"), QStringLiteral("42"), QStringLiteral("-B"), QStringLiteral("10"),
                                QStringLiteral("-f"), in("frame.bin"), url("coap", port, "/push")});
        QVERIFY(client.waitForFinished(patience));
        QCOMPARE(listener.push()["meter"].get<std::string>(), std::string("4799"));
        QCOMPARE(listener.code(), 0);
        QCOMPARE(stored(), std::size_t{1});
    }

    void theExitCodeSaysWhetherItCame() {
        Listener nothing({QStringLiteral("--udp"), QStringLiteral("0"), QStringLiteral("--count"), QStringLiteral("1"), QStringLiteral("--seconds"), QStringLiteral("0.3")});
        QCOMPARE(nothing.code(), 8);
        QUdpSocket other;
        QVERIFY(other.bind(QHostAddress::LocalHost, 0, QAbstractSocket::DontShareAddress));
        Listener taken({QStringLiteral("--udp"), QString::number(other.localPort())});
        QCOMPARE(taken.code(), 3);
        QVERIFY(taken.process().readAllStandardError().contains("ss -ulnp"));
        Listener stopped({QStringLiteral("--udp"), QStringLiteral("0")});
        QVERIFY(stopped.port("udp"));
        stopped.process().terminate();
        QCOMPARE(stopped.code(), 130);
        Listener wrong({QStringLiteral("--udp"), QStringLiteral("0"), QStringLiteral("--store"), QStringLiteral("/proc/none/field.db")});
        QCOMPARE(wrong.code(), 7);
    }
};

QTEST_GUILESS_MAIN(TestAmiCliListen)
#include "tst_ami_cli_listen.moc"
