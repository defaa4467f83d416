#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <set>

#include "LossyRelay.h"
#include "app/explain/Explanation.h"
#include "app/keys/KeyFile.h"
#include "app/link/MeterLink.h"
#include "app/readings/Registers.h"
#include "tests/support/CoapDrive.h"
#include "tests/support/TestAuthority.h"

using namespace ami;
using namespace ami::app;
using namespace ami::test;
using namespace std::chrono_literals;

namespace {

const dlms::AttributeRef serialNumber{dlms::cls::data, dlms::Obis(0, 0, 96, 1, 0), 2};
const dlms::AttributeRef objectList{dlms::cls::associationLn, dlms::Obis(0, 0, 40, 0, 0), 2};
const dlms::AttributeRef clockTime{dlms::cls::clock, dlms::Obis(0, 0, 1, 0, 0), 2};

const char* const keyText =
    "suite = 0\nclient-title = 414D490000000001\nmeter-title = 4D4D4D0000BC614E\nek = 000102030405060708090A0B0C0D0E0F\n"
    "ak = D0D1D2D3D4D5D6D7D8D9DADBDCDDDEDF\npassword = 12345678\ndtls-identity = technician\ndtls-key = \"a secret of sixteen\"\n";

/// ami-sim, and where it says that it is ready.
class Simulator {
public:
    explicit Simulator(const QStringList& arguments, int addresses = 1) {
        process_.setReadChannel(QProcess::StandardOutput);
        process_.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process_.start(QStringLiteral(AMI_BIN_DIR "/ami-sim"), arguments);
        while (addresses_.size() < addresses && process_.state() != QProcess::NotRunning && process_.waitForReadyRead(20000)) {
            while (process_.canReadLine()) {
                const QString line = QString::fromUtf8(process_.readLine()).trimmed();
                if (line.startsWith(QLatin1String("ready "))) addresses_ << line.mid(6);
            }
        }
    }
    ~Simulator() {
        process_.terminate();
        if (!process_.waitForFinished(5000)) process_.kill();
        process_.waitForFinished();
    }
    std::string address(int index = 0) const { return addresses_.value(index).toStdString(); }
    QStringList addresses() const { return addresses_; }
    void stop() { process_.kill(); process_.waitForFinished(); }

private:
    QProcess process_;
    QStringList addresses_;
};

class CoapLinkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QVERIFY(folder_.isValid());
        write("meter.keys", keyText);
        write("password", "12345678\n");
        write("psk", "technician 61207365637265742073697874656E2121\nother 00112233445566778899AABBCCDDEEFF\n");
        write("coaps.keys", "dtls-identity = technician\ndtls-key = 61207365637265742073697874656E2121\n");
        write("wrong.keys", "dtls-identity = technician\ndtls-key = 00000000000000000000000000000000\n");
    }
    void readsWithEveryAssociation_data();
    void readsWithEveryAssociation();
    void readsLongValuesInBlocks();
    void opensWithAPreSharedKey();
    void opensWithCertificates_data();
    void opensWithCertificates();
    void explainsWhatIsWrongWithACertificate_data();
    void explainsWhatIsWrongWithACertificate();
    void wantsItsPrivateKeyForItselfAlone();
    void provesItselfToLibcoapsServer();
    void saysWhatTheMeterAnswersInstead();
    void takesPathAndOptionsFromAProfile();
    void survivesLossBothWays_data();
    void survivesLossBothWays();
    void tellsOfAMeterThatDiesInMidRead_data();
    void tellsOfAMeterThatDiesInMidRead();
    void repeatsNoWriteAndReadsBack();
    void tracesApdusAndMasksThePassword();
    void readsThroughTheMesh();
    void speaksToStrangers();

private:
    void write(const char* name, const char* text) {
        QFile file(folder_.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(text);
    }
    QString path(const char* name) const { return folder_.filePath(QString::fromLatin1(name)); }

    std::unique_ptr<MeterLink> link(const std::string& text, LinkCallbacks callbacks = {}, const char* keys = nullptr, const char* password = nullptr) {
        const auto address = MeterAddress::parse(text);
        if (!address) return nullptr;
        LinkCredentials credentials;
        if (password) credentials.password = crypto::SecureBytes(toBytes(password));
        if (keys) {
            credentials.keys = *KeyFileProvider::open(path(keys).toStdString());
            auto store = CounterStore::open(path("counters").toStdString());
            if (store) credentials.counters = *store;
        }
        token_.reset();
        return std::make_unique<MeterLink>(*address, std::move(credentials), std::move(callbacks), token_);
    }
    static std::string textOf(const Result<dlms::Data>& value) { return value ? value->toText().value_or("no text") : name(value.error()); }
    static std::string name(const Error& error) { return explain(error).code.toStdString() + " " + std::to_string(error.detail); }

    /// A key file for certificates; without @p own we show none.
    void writeTrust(const char* name, const std::string& ca, const TestAuthority::Pair& own, const char* more = "") {
        std::string text = "dtls-ca = file:" + ca + "\n" + more;
        if (!own.certificate.empty()) text += "dtls-certificate = file:" + own.certificate + "\ndtls-private-key = file:" + own.key + "\n";
        write(name, text.c_str());
    }
    QStringList certified(const TestAuthority::Pair& meter, const char* host = "127.0.0.1", const std::string& crl = {}) const {
        QStringList arguments{QStringLiteral("--listen"), QStringLiteral("coaps://%1:0").arg(QLatin1String(host)), QStringLiteral("--serial"), QStringLiteral("CERT1"),
                              QStringLiteral("--coap-cert"), QString::fromStdString(meter.certificate), QStringLiteral("--coap-key"), QString::fromStdString(meter.key),
                              QStringLiteral("--coap-ca"), QString::fromStdString(authority_.ca())};
        if (!crl.empty()) arguments << QStringLiteral("--coap-crl") << QString::fromStdString(crl);
        return arguments;
    }

    QTemporaryDir folder_;
    TestAuthority authority_;
    CancelToken token_;
};

void CoapLinkTest::readsWithEveryAssociation_data() {
    QTest::addColumn<QString>("query");
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<QByteArray>("password");
    QTest::newRow("none") << "" << QByteArray() << QByteArray();
    QTest::newRow("low") << "?client=17&auth=low" << QByteArray() << QByteArray("12345678");
    QTest::newRow("gmac, in the clear") << "?client=2&auth=gmac&security=none" << QByteArray("meter.keys") << QByteArray();
    QTest::newRow("gmac, ciphered") << "?client=1&auth=gmac" << QByteArray("meter.keys") << QByteArray();
    QTest::newRow("low, ciphered, dedicated key") << "?client=3&auth=low&security=auth%2Benc&dedicated=yes" << QByteArray("meter.keys") << QByteArray();
}

void CoapLinkTest::readsWithEveryAssociation() {
    QFETCH(QString, query);
    QFETCH(QByteArray, keys);
    QFETCH(QByteArray, password);
    QStringList arguments{QStringLiteral("--listen"), QStringLiteral("coap://127.0.0.1:0"), QStringLiteral("--serial"), QStringLiteral("COAP1"),
                          QStringLiteral("--password-file"), path("password")};
    if (!keys.isEmpty()) arguments << QStringLiteral("--keys") << path("meter.keys");
    const Simulator simulator(arguments);
    const std::string address = simulator.address() + query.replace(QLatin1String("%2B"), QLatin1String("+")).toStdString();
    const auto meter = link(address, {}, keys.isEmpty() ? nullptr : keys.constData(), password.isEmpty() ? nullptr : password.constData());
    QVERIFY2(meter, address.c_str());
    const auto open = meter->open();
    QVERIFY2(open, open ? "" : name(open.error()).c_str());
    QCOMPARE(textOf(meter->read(serialNumber)), std::string("COAP1"));
    QVERIFY(meter->counters().pace.has_value());
    if (query.contains(QLatin1String("auth=gmac")) && !query.contains(QLatin1String("none"))) QVERIFY(meter->lastVerified());
    meter->close();
}

void CoapLinkTest::readsLongValuesInBlocks() {
    for (const char* block : {"16", "64", "256", "1024"}) {
        const Simulator simulator({QStringLiteral("--listen"), QStringLiteral("coap://127.0.0.1:0")});
        const auto meter = link(simulator.address() + "?block=" + block);
        QVERIFY(meter->open());
        const auto list = meter->read(objectList);
        QVERIFY(list && list->list());
        QVERIFY(list->list()->size() > 50);
        QVERIFY(meter->counters().octetsIn > 3000);
        std::uint64_t rows = 0;
        ProfileRequest request;
        request.from = std::chrono::floor<std::chrono::hours>(std::chrono::system_clock::now()) - 72h;
        const auto profile = readProfile(*meter, request, [&](const auto&, auto, const auto& some) { rows += some.size(); return Result<void>(); }, {});
        QVERIFY(profile);
        QVERIFY(rows > 280);
        QCOMPARE(profile->rows, rows);
    }
}

void CoapLinkTest::opensWithAPreSharedKey() {
    const Simulator simulator({QStringLiteral("--listen"), QStringLiteral("coaps://127.0.0.1:0"), QStringLiteral("--serial"), QStringLiteral("COAPS1"), QStringLiteral("--psk"), path("psk")});
    const auto meter = link(simulator.address(), {}, "coaps.keys");
    const auto open = meter->open();
    QVERIFY2(open, open ? "" : name(open.error()).c_str());
    QCOMPARE(textOf(meter->read(serialNumber)), std::string("COAPS1"));
    QVERIFY(meter->read(objectList));
    meter->close();
    const auto keyless = link(simulator.address())->open();
    QVERIFY(!keyless);
    QCOMPARE(keyless.error().code, static_cast<std::uint16_t>(LinkError::NoKeys));
    write("brief.json", R"({"name": "brief", "source": ["this test"], "quirks": {"reply-timeout": 4000}})");
    const auto other = link(simulator.address() + "?profile=" + path("brief.json").toStdString(), {}, "meter.keys");
    QVERIFY(!other->open());
}

void CoapLinkTest::opensWithCertificates_data() {
    QTest::addColumn<QString>("host");
    QTest::addColumn<QByteArray>("names");
    QTest::addColumn<QByteArray>("more");
    QTest::newRow("IPv4 address") << "127.0.0.1" << QByteArray("subjectAltName=IP:127.0.0.1") << QByteArray();
    QTest::newRow("IPv6 address") << "[::1]" << QByteArray("subjectAltName=IP:::1") << QByteArray();
    QTest::newRow("URI") << "[::1]" << QByteArray("subjectAltName=URI:coaps://[::1]/") << QByteArray();
    QTest::newRow("EUI-64") << "[::1]" << QByteArray() << QByteArray("dtls-name = 00:0b:57:ff:fe:07:00:01\n");
    QTest::newRow("name") << "127.0.0.1" << QByteArray("subjectAltName=DNS:meter-7.example") << QByteArray("dtls-name = \"meter-7.example\"\n");
}

void CoapLinkTest::opensWithCertificates() {
    QFETCH(QString, host);
    QFETCH(QByteArray, names);
    QFETCH(QByteArray, more);
    const auto meterFiles = authority_.issue("/CN=00-0B-57-FF-FE-07-00-01", "extendedKeyUsage=serverAuth\n" + names);
    writeTrust("trust.keys", authority_.ca(), authority_.client(), more.constData());
    QVERIFY(authority_.isGood());
    const Simulator simulator(certified(meterFiles, host.toLatin1().constData()));
    const auto meter = link(simulator.address(), {}, "trust.keys");
    const auto open = meter->open();
    QVERIFY2(open, open ? "" : name(open.error()).c_str());
    QCOMPARE(textOf(meter->read(serialNumber)), std::string("CERT1"));
    QVERIFY(meter->read(objectList));
}

void CoapLinkTest::explainsWhatIsWrongWithACertificate_data() {
    QTest::addColumn<QString>("code");
    for (const char* code : {"UnknownAuthority", "CertificateExpired", "WrongServerName", "CertificateRevoked", "RevocationUnknown", "OwnCertificateMissing",
                             "OwnCertificateRefused", "OwnCertificateExpired", "OwnCertificateRevoked", "BadCredentials", "NoCommonCipher"}) {
        QTest::newRow(code) << QString::fromLatin1(code);
    }
}

void CoapLinkTest::explainsWhatIsWrongWithACertificate() {
    QFETCH(QString, code);
    const auto is = [&code](const char* name) { return code == QLatin1String(name); };
    TestAuthority others("Another authority");
    const char* const past = "20200101000000Z";
    const char* const since = "20210101000000Z";
    auto theirs = is("CertificateExpired") ? authority_.issue("/CN=m", "subjectAltName=IP:127.0.0.1", past, since)
                                           : authority_.server(is("WrongServerName") ? "DNS:else" : "IP:127.0.0.1");
    auto own = is("OwnCertificateExpired") ? authority_.issue("/CN=l", "extendedKeyUsage=clientAuth", past, since)
               : is("OwnCertificateRefused") ? others.client() : is("OwnCertificateMissing") ? TestAuthority::Pair() : authority_.client();
    if (is("BadCredentials")) own.key = authority_.client().key;
    std::string more, crl;
    if (is("CertificateRevoked")) more = "dtls-crl = file:" + authority_.revoke(theirs) + "\n";
    if (is("RevocationUnknown")) more = "dtls-crl = file:" + others.list() + "\n";
    if (is("OwnCertificateRevoked")) crl = authority_.revoke(own);
    writeTrust("trust.keys", is("UnknownAuthority") ? others.ca() : authority_.ca(), own, more.c_str());
    if (is("NoCommonCipher")) write("trust.keys", "dtls-identity = technician\ndtls-key = 00112233\n");
    QVERIFY(authority_.isGood() && others.isGood());
    const Simulator simulator(certified(theirs, "127.0.0.1", crl));
    const auto meter = link(simulator.address(), {}, "trust.keys");
    const auto open = meter->open();
    QVERIFY(!open);
    const Explanation words = explain(open.error());
    QCOMPARE(words.code, QStringLiteral("transport/") + code + words.code.mid(words.code.indexOf(QLatin1String(" "))));
    QVERIFY(words.what.endsWith(QLatin1Char('.')));
    QVERIFY(!words.causes.isEmpty());
    QVERIFY(words.nextStep.endsWith(QLatin1Char('.')));
}

void CoapLinkTest::wantsItsPrivateKeyForItselfAlone() {
    const auto own = authority_.client();
    writeTrust("trust.keys", authority_.ca(), own);
    QFile::setPermissions(QString::fromStdString(own.key), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    const auto keys = KeyFileProvider::open(path("trust.keys").toStdString());
    QVERIFY(!keys);
    QCOMPARE(keys.error().code, static_cast<std::uint16_t>(KeyError::PemTooOpen));
    // The same for the meter's.
    QProcess simulator;
    simulator.start(QStringLiteral(AMI_BIN_DIR "/ami-sim"), certified(own));
    QVERIFY(simulator.waitForFinished(20000));
    QVERIFY(simulator.exitCode() != 0);
    QVERIFY(simulator.readAllStandardError().contains("Other users"));
}

void CoapLinkTest::provesItselfToLibcoapsServer() {
    // It knows no DLMS, so what it says to an APDU is the proof that the handshake was good.
    const auto theirs = authority_.server("IP:127.0.0.1");
    const auto own = authority_.client();
    CoapServerProcess server;
    QVERIFY(server.start({QStringLiteral("-c"), QString::fromStdString(theirs.certificate), QStringLiteral("-j"), QString::fromStdString(theirs.key), QStringLiteral("-C"),
                          QString::fromStdString(authority_.ca())}));
    writeTrust("trust.keys", authority_.ca(), own);
    const auto open = link(server.url("coaps"), {}, "trust.keys")->open();
    QVERIFY(!open);
    QCOMPARE(open.error().code, static_cast<std::uint16_t>(hal::TransportError::Answered));
    writeTrust("trust.keys", authority_.ca(), {});
    const auto missing = link(server.url("coaps"), {}, "trust.keys")->open();
    QVERIFY(!missing && isError(missing.error(), hal::TransportError::Refused, hal::CoapRefusal::OwnCertificateMissing));
}

void CoapLinkTest::saysWhatTheMeterAnswersInstead() {
    const Simulator simulator({QStringLiteral("--listen"), QStringLiteral("coap://127.0.0.1:0/cosem")});
    QVERIFY(simulator.address().ends_with("/cosem"));
    QVERIFY(link(simulator.address())->open());
    const auto elsewhere = link(simulator.address() + "x")->open();
    QVERIFY(!elsewhere);
    QCOMPARE(elsewhere.error().code, static_cast<std::uint16_t>(hal::TransportError::Answered));
    QCOMPARE(elsewhere.error().detail, std::int64_t{404});
    const auto format = link(simulator.address() + "?format=42")->open();
    QVERIFY(!format);
    QCOMPARE(format.error().detail, std::int64_t{415});
}

void CoapLinkTest::takesPathAndOptionsFromAProfile() {
    write("mine.json", R"({"name": "mine", "source": ["this test"], "quirks": {"coap-path": "meter/dlms", "coap-content-format": 60, "coap-version-option": "none",
        "coap-client-option": 2049, "coap-server-option": 2051, "coap-answers": [204, 205], "coap-block-size": 256}})");
    const Simulator simulator({QStringLiteral("--listen"), QStringLiteral("coap://127.0.0.1:0"), QStringLiteral("--coap-profile"), path("mine.json"),
                               QStringLiteral("--serial"), QStringLiteral("MINE")});
    const auto meter = link(simulator.address() + "?profile=" + path("mine.json").toStdString());
    const auto open = meter->open();
    QVERIFY2(open, open ? "" : name(open.error()).c_str());
    QCOMPARE(textOf(meter->read(serialNumber)), std::string("MINE"));
    QVERIFY(!link(simulator.address())->open());
}

void CoapLinkTest::survivesLossBothWays_data() {
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("query");
    QTest::addColumn<double>("loss");
    QTest::newRow("udp 10 %") << "udp" << "" << 0.10;
    QTest::newRow("udp 20 %") << "udp" << "" << 0.20;
    QTest::newRow("udp 20 %, ciphered") << "udp" << "?client=1&auth=gmac" << 0.20;
    QTest::newRow("coap 10 %") << "coap" << "" << 0.10;
    QTest::newRow("coap 20 %, ciphered") << "coap" << "?client=1&auth=gmac" << 0.20;
}

void CoapLinkTest::survivesLossBothWays() {
    QFETCH(QString, scheme);
    QFETCH(QString, query);
    QFETCH(double, loss);
    const Simulator simulator({QStringLiteral("--listen"), scheme + QStringLiteral("://127.0.0.1:0"), QStringLiteral("--listen"), QStringLiteral("tcp://127.0.0.1:0"),
                               QStringLiteral("--keys"), path("meter.keys"), QStringLiteral("--serial"), QStringLiteral("LOSSY1")}, 2);
    const auto port = MeterAddress::parse(simulator.address())->port;
    test::LossyRelay relay(port, loss, loss / 2, 7);
    const auto meter = link((scheme + QStringLiteral("://127.0.0.1:%1").arg(relay.port()) + query).toStdString(), {}, query.isEmpty() ? nullptr : "meter.keys");
    const auto open = meter->open();
    QVERIFY2(open, open ? "" : name(open.error()).c_str());
    // What does not change says whether an answer belongs to its question.
    const auto truth = link(simulator.address(1));
    QVERIFY(truth->open());
    const std::vector<dlms::Obis> names{dlms::Obis(0, 0, 96, 1, 0), dlms::Obis(0, 0, 42, 0, 0), dlms::Obis(1, 0, 0, 2, 0)};
    std::map<std::string, std::string> expected;
    for (const auto& object : names) expected[object.toString()] = textOf(truth->read({dlms::cls::data, object, 2}));
    for (int round = 0; round < (scheme == QLatin1String("udp") ? 6 : 2); ++round) {
        for (const auto& object : names) {
            const std::string value = textOf(meter->read({dlms::cls::data, object, 2}));
            QVERIFY2(value == expected[object.toString()], (value + " is not " + expected[object.toString()]).c_str());
        }
    }
    std::uint64_t rows = 0;
    ProfileRequest request;
    request.from = std::chrono::floor<std::chrono::hours>(std::chrono::system_clock::now()) - 3h;
    request.reconnect = [&](const Error&) { return meter->open().has_value(); };
    std::set<std::int64_t> times;
    const auto profile = readProfile(*meter, request, [&](const auto&, auto, const std::vector<ProfileRow>& some) {
        rows += some.size();
        for (const ProfileRow& row : some) times.insert(row.time.time_since_epoch().count());
        return Result<void>();
    }, {});
    QVERIFY2(profile, profile ? "" : name(profile.error()).c_str());
    QVERIFY(rows >= 11);
    QCOMPARE(times.size(), rows);
    QVERIFY(relay.lost() > 0);
    QVERIFY(meter->counters().repeats > 0);
}

void CoapLinkTest::tellsOfAMeterThatDiesInMidRead_data() {
    QTest::addColumn<QString>("scheme");
    QTest::newRow("udp") << "udp";
    QTest::newRow("coap") << "coap";
}

void CoapLinkTest::tellsOfAMeterThatDiesInMidRead() {
    QFETCH(QString, scheme);
    write("quick.json", R"({"name": "quick", "source": ["this test"], "quirks": {"reply-timeout": 400, "tries": 2}})");
    const Simulator simulator({QStringLiteral("--listen"), scheme + QStringLiteral("://127.0.0.1:0")});
    test::LossyRelay relay(MeterAddress::parse(simulator.address())->port, 0, 0, 1);
    const auto meter = link((scheme + QStringLiteral("://127.0.0.1:%1?profile=").arg(relay.port())).toStdString() + path("quick.json").toStdString());
    QVERIFY(meter->open());
    QVERIFY(meter->read(serialNumber));
    relay.cut();
    const auto value = meter->read(serialNumber);
    QVERIFY(!value);
    QCOMPARE(value.error().fault, Fault::TimedOut);
    QVERIFY(!meter->isOpen());
}

void CoapLinkTest::repeatsNoWriteAndReadsBack() {
    write("once.json", R"({"name": "once", "source": ["this test"], "quirks": {"reply-timeout": 300, "tries": 3}})");
    const Simulator simulator({QStringLiteral("--listen"), QStringLiteral("udp://127.0.0.1:0"), QStringLiteral("--open-installer")});
    test::LossyRelay relay(MeterAddress::parse(simulator.address())->port, 0, 0, 1);
    const auto meter = link(QStringLiteral("udp://127.0.0.1:%1?client=17&profile=").arg(relay.port()).toStdString() + path("once.json").toStdString());
    QVERIFY(meter->open());
    const auto now = meter->read(clockTime);
    QVERIFY(now);
    const unsigned before = relay.passed() + relay.lost();
    relay.cut();
    const auto written = meter->set(clockTime, *now);
    QVERIFY(!written);
    QVERIFY2(name(written.error()).starts_with("link/OutcomeUnknown"), name(written.error()).c_str());
    QCOMPARE(relay.passed() + relay.lost() - before, 1u);
}

void CoapLinkTest::tracesApdusAndMasksThePassword() {
    const Simulator simulator({QStringLiteral("--listen"), QStringLiteral("coap://127.0.0.1:0"), QStringLiteral("--password-file"), path("password")});
    std::vector<hal::TraceRecord> trace;
    LinkCallbacks callbacks;
    callbacks.trace = [&](const hal::TraceRecord& record) { trace.push_back(record); };
    const auto meter = link(simulator.address() + "?client=17&auth=low", callbacks, nullptr, "12345678");
    QVERIFY(meter->open());
    std::vector<std::uint8_t> tags;
    for (const auto& record : trace) {
        const std::string text(record.octets.begin(), record.octets.end());
        QVERIFY(text.find("345678") == std::string::npos);
        if (!record.octets.empty()) tags.push_back(record.octets.front());
    }
    QCOMPARE(tags, (std::vector<std::uint8_t>{0x60, 0x61}));
}

void CoapLinkTest::readsThroughTheMesh() {
    const Simulator simulator({QStringLiteral("--mesh"), QStringLiteral("3"), QStringLiteral("--mesh-hops"), QStringLiteral("2"), QStringLiteral("--mesh-loss"), QStringLiteral("5")}, 4);
    for (int node = 1; node <= 3; ++node) {
        const std::string host = "127.77.0." + std::to_string(node + 1);
        const std::string serial = "MESH00000" + std::to_string(node + 1);
        for (const char* scheme : {"coap", "udp", "tcp"}) {
            const auto meter = link(std::string(scheme) + "://" + host);
            const auto open = meter->open();
            QVERIFY2(open, open ? "" : name(open.error()).c_str());
            QCOMPARE(textOf(meter->read(serialNumber)), serial);
            if (scheme != std::string("tcp")) QVERIFY(meter->counters().pace && meter->counters().pace->mean > 50ms);
        }
        QProcess client;
        client.start(QStringLiteral("coap-client-notls"), {QStringLiteral("-m"), QStringLiteral("get"), QStringLiteral("-b"), QStringLiteral("512"),
                                                           QStringLiteral("coap://%1/.well-known/core").arg(QString::fromStdString(host))});
        QVERIFY(client.waitForFinished(30000));
        const QByteArray links = client.readAllStandardOutput();
        QVERIFY2(links.contains("</10242/0/41>;if=\"core.s\"") && links.size() > 2000, links.constData());
        client.start(QStringLiteral("coap-client-notls"), {QStringLiteral("-m"), QStringLiteral("get"), QStringLiteral("coap://%1/3/0/2").arg(QString::fromStdString(host))});
        QVERIFY(client.waitForFinished(30000));
        QCOMPARE(client.readAllStandardOutput().trimmed().toStdString(), serial);
    }
}

void CoapLinkTest::speaksToStrangers() {
    const Simulator simulator({QStringLiteral("--listen"), QStringLiteral("coap://127.0.0.1:0"), QStringLiteral("--listen"), QStringLiteral("coaps://127.0.0.1:0"),
                               QStringLiteral("--psk"), path("psk"), QStringLiteral("--serial"), QStringLiteral("OPEN1")}, 2);
    const auto run = [](const QString& program, QStringList arguments) {
        QProcess client;
        client.start(program, arguments);
        client.waitForFinished(20000);
        return client.readAllStandardOutput() + client.readAllStandardError();
    };
    const QString plain = QString::fromStdString(simulator.address()), secure = QString::fromStdString(simulator.address(1));
    const QStringList get{QStringLiteral("-m"), QStringLiteral("get")};
    const auto client = QStringLiteral("coap-client-notls");
    QCOMPARE(run(client, get + QStringList{plain + QStringLiteral("/3/0/2")}).trimmed(), QByteArray("OPEN1"));
    QVERIFY(run(client, get + QStringList{QStringLiteral("-b"), QStringLiteral("64"), plain + QStringLiteral("/10242/0")}).contains("\"n\":\"41\",\"u\":\"kWh\""));
    QVERIFY(run(client, get + QStringList{plain + QStringLiteral("/.well-known/core?rt=urn:oma:lwm2m:ext:3316")}).startsWith("</3316/0>;"));
    QVERIFY(run(client, get + QStringList{plain + QStringLiteral("/9999")}).contains("4.04"));
    QVERIFY(run(client, {QStringLiteral("-m"), QStringLiteral("put"), QStringLiteral("-e"), QStringLiteral("1"), plain + QStringLiteral("/3316/0/5700")}).contains("4.05"));
    QVERIFY(run(client, get + QStringList{QStringLiteral("-A"), QStringLiteral("50"), plain + QStringLiteral("/3316/0")}).contains("4.06"));
    const QByteArray observed = run(client, get + QStringList{QStringLiteral("-s"), QStringLiteral("3"), plain + QStringLiteral("/3/0/13")});
    QVERIFY2(observed.size() > 25, observed.constData());
    const QStringList key{QStringLiteral("-u"), QStringLiteral("other"), QStringLiteral("-k")};
    QVERIFY(!run(QStringLiteral("coap-client-openssl"), get + key + QStringList{QStringLiteral("wrong"), QStringLiteral("-B"), QStringLiteral("3"), secure + QStringLiteral("/3/0/2")}).contains("OPEN1"));
    QVERIFY(run(QStringLiteral("coap-client-openssl"), get + QStringList{QStringLiteral("-u"), QStringLiteral("technician"), QStringLiteral("-k"),
                QString::fromLatin1(QByteArray::fromHex("61207365637265742073697874656E2121")), secure + QStringLiteral("/3/0/2")}).contains("OPEN1"));
}

}  // namespace

QTEST_GUILESS_MAIN(CoapLinkTest)
#include "tst_coap_link.moc"
