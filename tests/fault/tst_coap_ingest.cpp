#include <SQLiteCpp/SQLiteCpp.h>
#include <signal.h>

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "protocol/base/Crc.h"
#include "protocol/dlms/CheckedFrame.h"
#include "protocol/dlms/DateTime.h"
#include "protocol/dlms/Unit.h"
#include "protocol/dlms/Xdlms.h"
#include "protocol/mdms/Identifiers.h"
#include "tests/support/CoapDrive.h"
#include "tests/support/CoapLoad.h"
#include "tests/support/CoapPeer.h"
#include "tests/support/TestAuthority.h"

using namespace ami;
using namespace ami::test;
using namespace std::chrono_literals;
using dlms::Data;
using dlms::Obis;

namespace {

constexpr UtcTime first = UtcTime(std::chrono::seconds(1'790'000'100));
const Bytes pushOptions{0xB4, 'p', 'u', 's', 'h', 0x11, 42};
const char* const key = "0123456789:;<=>?";  // 30 31 … 3F: Debian's client takes the characters

Bytes frameOf(const std::string& meter, std::uint32_t n) {
    const Data body = Data::array({Data::structure({Data::octetString(Obis(0, 0, 96, 1, 0).groups), Data::octetString(toBytes(meter))}),
                                   Data::structure({Data::octetString(Obis(1, 0, 1, 8, 0).groups), Data::doubleLongUnsigned(n), dlms::ScalerUnit{0, 30}.toData()})});
    return dlms::encodeCheckedFrame({1, 102, dlms::encodeXdlms(dlms::DataNotification{n, dlms::DateTime::fromUtc(first + std::chrono::minutes(15) * n), body})});
}

std::string codeIn(BytesView datagram) {
    if (datagram.size() < 4) return "nothing";
    return std::to_string(datagram[1] >> 5) + "." + (((datagram[1] & 0x1F) < 10) ? "0" : "") + std::to_string(datagram[1] & 0x1F);
}

}  // namespace

class TestCoapIngest : public QObject {
    Q_OBJECT

    QTemporaryDir certificates_, foreign_;
    std::unique_ptr<QTemporaryDir> folder_;
    app::TrainingFiles files_, foreignFiles_;
    QString client_;

    QString write(const char* name, const QByteArray& content) {
        const QString path = folder_->filePath(QLatin1String(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) return {};
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(content);
        return path;
    }
    QString writeFrame(const char* name, const Bytes& frame) {
        return write(name, QByteArray(reinterpret_cast<const char*>(frame.data()), static_cast<int>(frame.size())));
    }
    /// What Debian's client prints.
    QByteArray coapClient(const QStringList& arguments) {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(client_, QStringList{QStringLiteral("-v"), QStringLiteral("6")} + arguments);
        process.closeWriteChannel();
        if (!process.waitForFinished(40000)) process.kill();
        return process.readAll();
    }
    QByteArray post(const QString& url, const QString& file, const QStringList& more = {}, const char* format = "42") {
        return coapClient(QStringList{QStringLiteral("-B"), QStringLiteral("8"), QStringLiteral("-m"), QStringLiteral("post"), QStringLiteral("-t"),
                                      QLatin1String(format), QStringLiteral("-f"), file} +
                          more + QStringList{url});
    }
    QStringList psk(const char* identity, const char* secret = key) { return {QStringLiteral("-u"), QLatin1String(identity), QStringLiteral("-k"), QLatin1String(secret)}; }
    QString pskFile() {
        return write("psk", "meter-4711 303132333435363738393A3B3C3D3E3F 4711\nrouter 303132333435363738393A3B3C3D3E3F *\n");
    }

private Q_SLOTS:
    void initTestCase() {
        client_ = QStandardPaths::findExecutable(QStringLiteral("coap-client-openssl"));
        QVERIFY2(!client_.isEmpty(), "coap-client-openssl of the package libcoap3-bin is needed");
        const auto now = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
        files_ = *app::createTrainingCertificates(certificates_.path().toStdString(), now);
        foreignFiles_ = *app::createTrainingCertificates(foreign_.path().toStdString(), now);
    }
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }
    void cleanup() { folder_.reset(); }

    void takesThePushesOfAnotherProgramsClient() {
        CoapHes hes(folder_->path(), files_);
        QVERIFY(hes.start());
        const QString good = writeFrame("good", frameOf("4711", 1));
        QVERIFY(post(hes.plain(), good).contains("c:2.04"));
        QVERIFY(post(hes.plain(), good).contains("c:2.04"));
        QCOMPARE(hes.counts().readings, std::uint64_t{1});
        const QByteArray core = coapClient({QStringLiteral("-m"), QStringLiteral("get"), hes.plain("/.well-known/core")});
        QVERIFY(core.contains("</push>") && core.contains("</senml>") && core.contains("</health>"));
        QVERIFY(coapClient({QStringLiteral("-m"), QStringLiteral("get"), hes.plain("/health")}).contains("ok"));
        QVERIFY(post(hes.plain(), good, {}, "0").contains("c:4.15"));
        QVERIFY(post(hes.plain("/nowhere"), good).contains("c:4.04"));
        QVERIFY(coapClient({QStringLiteral("-m"), QStringLiteral("get"), hes.plain()}).contains("4.05"));
        QCOMPARE(hes.stop(), 0);
    }

    void everyDamagedFrameIsRefusedAndStoredNowhere() {
        CoapHes hes(folder_->path(), files_);
        QVERIFY(hes.start({QStringLiteral("--coap-rate"), QStringLiteral("0")}));
        UdpPeer peer(hes.port());
        const Bytes good = frameOf("4711", 1);
        std::uint16_t messageId = 0;
        for (std::size_t octet = 0; octet < good.size(); ++octet) {
            Bytes bad = good;
            bad[octet] = static_cast<std::uint8_t>(bad[octet] ^ (1 << octet % 8));
            peer.send(coapRequest(2, ++messageId, pushOptions, bad));
            const Bytes answer = peer.receive();
            QCOMPARE(codeIn(answer), std::string("4.00"));
            QVERIFY(toText(answer).find("crc-mismatch") != std::string::npos);
        }
        QCOMPARE(hes.counts().readings, std::uint64_t{0});
        QCOMPARE(hes.counts().rejected, std::uint64_t{0});
        // The copy that came whole is taken, also under a message id that was refused.
        peer.send(coapRequest(2, messageId, pushOptions, good));
        QCOMPARE(codeIn(peer.receive()), std::string("2.04"));
        QCOMPARE(hes.counts().readings, std::uint64_t{1});
    }

    void oneMessageManyTimesIsOneReadingAndOneAnswer() {
        CoapHes hes(folder_->path(), files_);
        QVERIFY(hes.start());
        UdpPeer peer(hes.port());
        const Bytes request = coapRequest(2, 77, pushOptions, frameOf("4711", 1));
        for (int i = 0; i < 5; ++i) peer.send(request);
        const Bytes answer = peer.receive();
        QCOMPARE(codeIn(answer), std::string("2.04"));
        QCOMPARE(int{answer[0] >> 4 & 3}, 2);  // piggybacked
        for (int i = 0; i < 5; ++i) {
            peer.send(request);
            QCOMPARE(peer.receive(), answer);
        }
        peer.send(coapRequest(2, 78, pushOptions, frameOf("4711", 1)));
        QCOMPARE(codeIn(peer.receive()), std::string("2.04"));
        QCOMPARE(hes.counts().readings, std::uint64_t{1});
        QCOMPARE(hes.counts().conflicts, std::uint64_t{0});
    }

    void keysSpeakForTheirMetersAlone() {
        CoapHes hes(folder_->path(), files_);
        QVERIFY(hes.start({QStringLiteral("--coap-psk"), pskFile()}));
        const QString own = writeFrame("own", frameOf("4711", 1));
        const QString other = writeFrame("other", frameOf("4712", 1));
        QVERIFY(post(hes.secure(), own, psk("meter-4711")).contains("c:2.04"));
        QVERIFY(post(hes.secure(), other, psk("meter-4711")).contains("c:4.03"));
        QVERIFY(post(hes.secure(), other, psk("router")).contains("c:2.04"));
        QVERIFY(!post(hes.secure(), own, psk("meter-4711", "0123456789:;<=>!")).contains("c:2"));
        QVERIFY(!post(hes.secure(), own, psk("nobody")).contains("c:2"));
        QCOMPARE(hes.counts().readings, std::uint64_t{2});
        SQLite::Database database(hes.database().toStdString());
        QCOMPARE(database.execAndGet("SELECT count(*) FROM reading JOIN meter ON meter.id = meter WHERE serial = '4711' AND verification = 2").getInt(), 1);
        QCOMPARE(database.execAndGet("SELECT count(*) FROM reading JOIN meter ON meter.id = meter WHERE serial = '4712' AND verification = 0").getInt(), 1);
        QVERIFY(!hes.log().contains("3031323334"));
        QVERIFY(!hes.log().contains(key));
    }

    void certificatesOfOurAuthorityAloneAreTaken() {
        CoapHes hes(folder_->path(), files_);
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"), {QStringLiteral("x509"), QStringLiteral("-in"), QString::fromStdString(files_.clientCertificate),
                                                  QStringLiteral("-outform"), QStringLiteral("DER")});
        QVERIFY(openssl.waitForFinished());
        const QByteArray der = openssl.readAllStandardOutput();
        const std::string lfdi = mdms::lfdi({reinterpret_cast<const std::uint8_t*>(der.constData()), static_cast<std::size_t>(der.size())});
        const QString rights = write("rights", QByteArray::fromStdString(lfdi) + " 4711\n");
        QVERIFY(hes.start({QStringLiteral("--coap-certificates"), rights, QStringLiteral("--coap-psk"), pskFile()}));
        const QString own = writeFrame("own", frameOf("4711", 1));
        const auto with = [](const app::TrainingFiles& files, const std::string& ca) {
            return QStringList{QStringLiteral("-c"), QString::fromStdString(files.clientCertificate), QStringLiteral("-j"),
                               QString::fromStdString(files.clientKey), QStringLiteral("-C"), QString::fromStdString(ca)};
        };
        QVERIFY(post(hes.secure(), own, with(files_, files_.ca)).contains("c:2.04"));
        QVERIFY(post(hes.secure(), writeFrame("other", frameOf("4712", 1)), with(files_, files_.ca)).contains("c:4.03"));
        QVERIFY(!post(hes.secure(), own, with(foreignFiles_, files_.ca)).contains("c:2"));
        QVERIFY(!post(hes.secure(), own, {QStringLiteral("-C"), QString::fromStdString(files_.ca)}).contains("c:2"));
        QCOMPARE(hes.counts().readings, std::uint64_t{1});
    }

    void revokedCertificatesAreRefusedAlsoInOpenSessions() {
        TestAuthority root("Root"), between("Between", root);
        const auto server = between.server("IP:127.0.0.1"), gone = root.client("/CN=4711"), stays = root.client("/CN=4712");
        const std::string lists = root.revoke(gone);
        const QString obeyed = folder_->filePath(QStringLiteral("crl.pem"));
        const auto obey = [&obeyed](const std::string& list) {
            QFile::remove(obeyed);
            return QFile::copy(QString::fromStdString(list), obeyed);
        };
        QVERIFY(root.isGood() && between.isGood() && obey(lists));
        CoapHes hes(folder_->path(), {root.ca(), server.certificate, server.key, {}, {}});
        QVERIFY(hes.start({QStringLiteral("--crl"), obeyed}));
        hal::CoapEndpoint endpoint;
        const auto peerWith = [&](const TestAuthority::Pair& mine) {
            return endpoint.add(urlOf(hes.secure("").toStdString()), hal::CoapCertificates{root.ca(), mine.certificate, mine.key});
        };
        std::uint32_t number = 0;
        const auto pushed = [&](hal::CoapPeerId peer, const char* meter) {
            hal::CoapRequest request;
            request.code = 2;
            request.path = {"push"};
            request.contentFormat = 42;
            request.payload = frameOf(meter, ++number);
            const auto answer = ask(endpoint, peer, request);
            return answer ? answer->decimal() : 0u;
        };
        // The very first handshake: our whole chain is there, else it would fail.
        const hal::CoapPeerId revoked = peerWith(gone), good = peerWith(stays);
        QCOMPARE(pushed(revoked, "4711"), 403u);
        QCOMPARE(pushed(good, "4712"), 204u);
        QVERIFY(obey(root.revoke(stays)));
        QCOMPARE(::kill(static_cast<pid_t>(hes.pid()), SIGHUP), 0);
        QTRY_VERIFY_WITH_TIMEOUT(hes.log().contains("Configuration Taken revoked=2"), 10000);
        QCOMPARE(pushed(good, "4712"), 403u);
        QCOMPARE(hes.counts().readings, std::uint64_t{1});
        QVERIFY2(hes.log().contains("reason=certificate"), hes.log().constData());
    }

    void weakDtlsIsRefused() {
        CoapHes hes(folder_->path(), files_);
        QVERIFY(hes.start({QStringLiteral("--coap-psk"), pskFile()}));
        const auto agreed = [&](const QStringList& arguments) {
            QProcess openssl;
            openssl.setProcessChannelMode(QProcess::MergedChannels);
            openssl.start(QStringLiteral("openssl"), QStringList{QStringLiteral("s_client"), QStringLiteral("-connect"), QStringLiteral("127.0.0.1:%1").arg(hes.securePort()),
                                                                 QStringLiteral("-timeout")} +
                                                         arguments);
            openssl.closeWriteChannel();
            // A record that does not fit the keys is dropped without a word in DTLS, so a refused client waits on.
            if (!openssl.waitForFinished(3000)) {
                openssl.kill();
                openssl.waitForFinished();
            }
            const QByteArray said = openssl.readAll();
            return said.contains("Cipher is ") && !said.contains("Cipher is (NONE)");
        };
        const auto withKey = [&](const char* hexadecimal) {
            return agreed({QStringLiteral("-dtls1_2"), QStringLiteral("-psk_identity"), QStringLiteral("router"), QStringLiteral("-psk"), QLatin1String(hexadecimal),
                           QStringLiteral("-cipher"), QStringLiteral("PSK")});
        };
        QVERIFY(withKey("303132333435363738393A3B3C3D3E3F"));
        QVERIFY(!withKey("303132333435363738393A3B3C3D3E40"));
        QVERIFY(!agreed({QStringLiteral("-dtls1"), QStringLiteral("-cipher"), QStringLiteral("ALL:@SECLEVEL=0")}));
        QVERIFY(!agreed({QStringLiteral("-dtls1_2"), QStringLiteral("-cipher"), QStringLiteral("aNULL:@SECLEVEL=0")}));
        QVERIFY(!agreed({QStringLiteral("-dtls1_2"), QStringLiteral("-psk_identity"), QStringLiteral("router"), QStringLiteral("-psk"),
                         QStringLiteral("303132333435363738393A3B3C3D3E3F"), QStringLiteral("-cipher"), QStringLiteral("PSK-NULL-SHA256:@SECLEVEL=0")}));
    }

    void plainCoapComesFromAllowedPrefixesAlone() {
        CoapHes hes(folder_->path(), files_);
        QVERIFY(hes.start({QStringLiteral("--coap-from"), QStringLiteral("fd12:3456::/64,192.0.2.0/24")}));
        QVERIFY(post(hes.plain(), writeFrame("good", frameOf("4711", 1))).contains("c:4.03"));
        QCOMPARE(hes.counts().readings, std::uint64_t{0});
        QVERIFY(hes.log().contains("192.0.2.0/24"));
    }

    void longBodiesComeInBlocks() {
        CoapHes hes(folder_->path(), files_);
        QVERIFY(hes.start({QStringLiteral("--coap-rate"), QStringLiteral("0")}));
        QByteArray pack = "[";
        for (int i = 0; i < 1500; ++i) {
            pack += i ? "," : "";
            pack += QStringLiteral(R"({"n":"4711/1.0.32.7.0.255","t":%1,"u":"V","v":230.%2})").arg(1790000000 + i).arg(i % 10).toLatin1();
        }
        const QString file = write("pack", pack + "]");
        QVERIFY(post(hes.plain("/senml"), file, {QStringLiteral("-b"), QStringLiteral("512")}, "110").contains("c:2.04"));
        QCOMPARE(hes.counts().readings, std::uint64_t{1500});
        QVERIFY(post(hes.plain("/senml"), write("large", QByteArray((1 << 20) + 1, ' ')), {QStringLiteral("-b"), QStringLiteral("1024")}, "110").contains("4.13"));
        QCOMPARE(hes.counts().readings, std::uint64_t{1500});
    }

    void hostileMessagesAreAnsweredOrDropped() {
        CoapHes hes(folder_->path(), files_);
        QVERIFY(hes.start({QStringLiteral("--coap-rate"), QStringLiteral("0")}));
        UdpPeer peer(hes.port());
        Bytes options = pushOptions;
        options.insert(options.end(), {0x31, 'q'});
        for (int i = 0; i < 70; ++i) options.insert(options.end(), {0x01, 'q'});
        peer.send(coapRequest(2, 1, options, frameOf("4711", 1)));
        QCOMPARE(codeIn(peer.receive()), std::string("4.00"));
        std::mt19937 random(7);
        for (int i = 0; i < 3000; ++i) {
            Bytes garbage(random() % 64);
            for (auto& octet : garbage) octet = static_cast<std::uint8_t>(random());
            if (i % 2 == 0 && garbage.size() > 4) garbage[0] = static_cast<std::uint8_t>(0x40 | (garbage[0] & 0x3F));
            peer.send(garbage);
        }
        UdpPeer fresh(hes.port());
        fresh.send(coapRequest(2, 2, pushOptions, frameOf("4711", 1)));
        QCOMPARE(codeIn(fresh.receive()), std::string("2.04"));
        QCOMPARE(hes.counts().readings, std::uint64_t{1});
    }

    void whatNobodyUnderstandsIsKeptRaw() {
        CoapHes hes(folder_->path(), files_);
        QVERIFY(hes.start());
        UdpPeer peer(hes.port());
        const Bytes frame = dlms::encodeCheckedFrame({1, 102, dlms::encodeXdlms(dlms::DataNotification{1, std::nullopt, Data::doubleLong(5)})});
        for (std::uint16_t messageId = 1; messageId <= 2; ++messageId) {
            peer.send(coapRequest(2, messageId, pushOptions, frame));
            const Bytes answer = peer.receive();
            QCOMPARE(codeIn(answer), std::string("2.04"));
            QVERIFY(toText(answer).find("NoTemplate") != std::string::npos);
        }
        SQLite::Database database(hes.database().toStdString());
        SQLite::Statement row(database, "SELECT body, pointer FROM ledger JOIN rejected ON rejected.ledger = ledger.id");
        QVERIFY(row.executeStep());
        const auto* octets = static_cast<const std::uint8_t*>(row.getColumn(0).getBlob());
        QCOMPARE(Bytes(octets, octets + row.getColumn(0).getBytes()), frame);
        QCOMPARE(row.getColumn(1).getString(), std::string("coap:NoTemplate"));
        QVERIFY(!row.executeStep());
    }

    void aClientOverItsRateIsSlowedDown() {
        CoapHes hes(folder_->path(), files_);
        QVERIFY(hes.start({QStringLiteral("--coap-rate"), QStringLiteral("1")}));
        UdpPeer peer(hes.port());
        std::string code;
        for (std::uint16_t messageId = 1; messageId < 20 && code != "4.29"; ++messageId) {
            peer.send(coapRequest(2, messageId, pushOptions, frameOf("4711", messageId)));
            code = codeIn(peer.receive());
        }
        QCOMPARE(code, std::string("4.29"));
    }

    void aSlowStorageIsAcknowledgedFirstAndAnsweredLater() {
        CoapHes hes(folder_->path(), files_);
        QVERIFY(hes.start());
        UdpPeer peer(hes.port());
        const Bytes request = coapRequest(2, 300, pushOptions, frameOf("4711", 1));
        {
            SQLite::Database other(hes.database().toStdString(), SQLite::OPEN_READWRITE);
            SQLite::Transaction held(other, SQLite::TransactionBehavior::IMMEDIATE);
            peer.send(request);
            QCOMPARE(peer.receive(), *fromHex("6000012C"));  // empty acknowledgement
            peer.send(request);
            QCOMPARE(peer.receive(), *fromHex("6000012C"));
            QCOMPARE(hes.counts().readings, std::uint64_t{0});
        }
        const Bytes answer = peer.receive();
        QCOMPARE(codeIn(answer), std::string("2.04"));
        QCOMPARE(int{answer[0] >> 4 & 3}, 0);  // confirmable, by itself
        QCOMPARE(Bytes(answer.begin() + 4, answer.begin() + 6), (Bytes{0xA5, 0x2C}));
        peer.send(Bytes{0x60, 0, answer[2], answer[3]});
        QCOMPARE(hes.counts().readings, std::uint64_t{1});
    }

    void aStormOfLostDoubledAndLateMessagesEndsExactlyOnce_data() {
        QTest::addColumn<unsigned>("seed");
        for (const unsigned seed : {1u, 2u, 3u}) QTest::addRow("seed %u", seed) << seed;
    }
    void aStormOfLostDoubledAndLateMessagesEndsExactlyOnce() {
        QFETCH(unsigned, seed);
        CoapHes hes(folder_->path(), files_);
        QVERIFY(hes.start({QStringLiteral("--coap-rate"), QStringLiteral("0")}));
        StormProxy proxy(hes.port(), {0.15, 0.3, 0.4}, seed);
        constexpr std::uint64_t pushes = 1500;
        std::vector<Bytes> frames;
        for (std::uint32_t n = 0; n < pushes; ++n) frames.push_back(frameOf("M" + std::to_string(n % 50), n));
        CoapLoad load(proxy.port(), 16, 8);
        const auto result = load.run(pushes, pushOptions, 2, [&](std::uint64_t n) -> const Bytes& { return frames[n]; });
        QCOMPARE(result.succeeded, pushes);
        QVERIFY(result.repeated > 0);
        QCOMPARE(hes.counts().readings, pushes);
        QCOMPARE(hes.counts().conflicts, std::uint64_t{0});
        QCOMPARE(hes.stop(), 0);
    }

    void aKillBetweenStorageAndAnswerLosesAndDoublesNothing() {
        CoapHes hes(folder_->path(), files_);
        QVERIFY(hes.start());
        const quint16 port = hes.port();
        StormProxy proxy(port, {}, 1);
        UdpPeer peer(proxy.port());
        for (std::uint16_t n = 1; n <= 5; ++n) {
            const Bytes request = coapRequest(2, n, pushOptions, frameOf("4711", n));
            proxy.muteServer(true);
            peer.send(request);
            QTRY_COMPARE_WITH_TIMEOUT(hes.counts().readings, std::uint64_t{n}, 20000);
            const auto batches = hes.counts().batches;
            hes.kill();
            proxy.muteServer(false);
            QVERIFY(hes.start({}, port));
            Bytes answer;
            for (int tries = 0; tries < 20 && answer.empty(); ++tries) {
                peer.send(request);
                answer = peer.receive(1s);
            }
            QCOMPARE(codeIn(answer), std::string("2.04"));
            QCOMPARE(hes.counts().readings, std::uint64_t{n});
            QCOMPARE(hes.counts().batches, batches);
        }
        QCOMPARE(hes.counts().conflicts, std::uint64_t{0});
    }

    void theSimulatedMeterPushesUntilItIsStored() {
        CoapHes hes(folder_->path(), files_);
        QVERIFY(hes.start({QStringLiteral("--coap-psk"), pskFile()}));
        const QString sim = QStringLiteral(AMI_BIN_DIR "/ami-sim");
        const QString one = write("one", "meter-4711 303132333435363738393A3B3C3D3E3F\n");
        QProcess process;
        process.start(sim, {QStringLiteral("--push"), hes.secure(), QStringLiteral("--push-psk"), one, QStringLiteral("--every"), QStringLiteral("1s"),
                            QStringLiteral("--push-count"), QStringLiteral("3"), QStringLiteral("--push-damage"), QStringLiteral("2"), QStringLiteral("--serial"),
                            QStringLiteral("4711")});
        QVERIFY(process.waitForFinished(30000));
        QCOMPARE(process.exitCode(), 0);
        const QByteArray said = process.readAllStandardOutput();
        QCOMPARE(said.count("stored (2.04)"), 3);
        QCOMPARE(said.count("arrived damaged (4.00)"), 1);
        QCOMPARE(hes.counts().readings, std::uint64_t{21});
        QCOMPARE(hes.counts().meters, std::uint64_t{1});
    }
};

QTEST_GUILESS_MAIN(TestCoapIngest)
#include "tst_coap_ingest.moc"
