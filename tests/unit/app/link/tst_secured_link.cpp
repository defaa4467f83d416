#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

#include "ServedTransport.h"
#include "app/explain/Explanation.h"
#include "app/keys/KeyFile.h"
#include "app/link/MeterLink.h"
#include "app/readings/Registers.h"
#include "app/sim/model/MeterServer.h"
#include "protocol/crypto/Curve.h"
#include "protocol/dlms/Hls.h"

using namespace ami;
using namespace ami::app;
using dlms::SecurityError;

namespace {

const dlms::AttributeRef energy{dlms::cls::registerClass, dlms::Obis(1, 0, 1, 8, 0), 2};
const dlms::AttributeRef counterObject{dlms::cls::data, dlms::Obis(0, 0, 43, 1, 0), 2};
const dlms::AttributeRef contextName{dlms::cls::associationLn, dlms::Obis(0, 0, 40, 0, 0), 4};
const dlms::AttributeRef mechanismName{dlms::cls::associationLn, dlms::Obis(0, 0, 40, 0, 0), 6};

const std::string meterTitle = "4D4D4D0000BC614E";
const std::string password = "12345678";

std::string repeated(const std::string& digits, int suite) { return suite == 2 ? digits + digits : digits; }

/// Texts of key files for both ends; curves where the suite has them.
struct KeyTexts {
    std::string client;
    std::string meter;
};

KeyTexts keyTexts(int suite) {
    std::string common = "suite = " + std::to_string(suite) + "\nclient-title = 414D490000000001\nmeter-title = " + meterTitle +
                         "\nek = " + repeated("000102030405060708090A0B0C0D0E0F", suite) +
                         "\nak = " + repeated("D0D1D2D3D4D5D6D7D8D9DADBDCDDDEDF", suite) +
                         "\nkek = " + repeated("A0A1A2A3A4A5A6A7A8A9AAABACADAEAF", suite) +
                         "\nhls-secret = \"shared secret\"\npassword = " + password + "\n";
    KeyTexts texts{common, common};
    if (suite == 0) return texts;
    const auto curve = suite == 2 ? crypto::Curve::P384 : crypto::Curve::P256;
    std::uint8_t seed = 1;
    const auto random = [&seed](std::span<std::uint8_t> octets) {
        for (auto& octet : octets) octet = seed = static_cast<std::uint8_t>(seed * 5 + 3);
        return true;
    };
    for (const char* use : {"signing", "agreement"}) {
        for (const bool client : {true, false}) {
            const auto pair = crypto::makeKeyPair(curve, random);
            (client ? texts.client : texts.meter) += std::string(use) + "-key = " + toHex(pair->privateKey.view()) + "\n";
            (client ? texts.meter : texts.client) +=
                std::string(client ? "client-" : "meter-") + use + "-key = " + toHex(pair->publicKey) + "\n";
        }
    }
    return texts;
}

KeyFile parsed(const std::string& text) {
    auto file = parseKeyFile(toBytes(text), {});
    return file ? std::move(*file) : KeyFile{};
}

std::string replaced(std::string text, const std::string& what, const std::string& with) {
    return text.replace(text.find(what), what.size(), with);
}

/// Sees every octet as it goes out, unmasked, and can close the connection in place of an exception-response.
class WatchedTransport : public test::ServedTransport {
public:
    WatchedTransport(dlms::CosemServer& meter, bool hdlc, Faults& faults, Bytes& sent, const bool& rude)
        : ServedTransport(meter, hdlc, faults), sent_(sent), rude_(rude) {}
    Result<void> write(BytesView octets, std::chrono::milliseconds limit) override {
        append(sent_, octets);
        return ServedTransport::write(octets, limit);
    }
    Result<Bytes> read(std::chrono::milliseconds timeout) override {
        auto octets = ServedTransport::read(timeout);
        const bool exception = octets && octets->size() > 8 && (*octets)[8] == 0xD8;
        if (rude_ && exception) return fail(Fault::LinkLost, Layer::Transport, hal::TransportError::Unplugged);
        return octets;
    }

private:
    Bytes& sent_;
    const bool& rude_;
};

/// The simulator's meter behind a link; its parts are open to the test.
struct Bench {
    explicit Bench(int suite = 0, dlms::Protection policy = {true, true, false}, const char* time = "2026-07-14T12:07:30Z")
        : texts(keyTexts(suite)),
          meter(meterOptions(), crypto::SecureBytes(toBytes(password)), [now = fromIso8601(time).value()] { return now; }) {
        meter.setSecurity(std::make_unique<sim::MeterSecurity>(parsed(texts.meter), policy, meter.serial(), meter.time()));
        objects.emplace(meter);
        server.emplace(meter, *objects);
        store = *CounterStore::open(folder.filePath(QStringLiteral("counters.db")).toStdString());
    }
    static sim::MeterOptions meterOptions() {
        sim::MeterOptions options;
        options.feeder.seed = 9;
        return options;
    }

    sim::MeterCounters& counters() { return meter.security()->counters(); }

    MeterLink& connect(const std::string& query, bool confirmJump = false) {
        address = *MeterAddress::parse((hdlc ? "hdlc+tcp://meter:1?" : "tcp://meter?") + query);
        LinkCredentials credentials;
        credentials.keys = std::make_shared<KeyFileProvider>(parsed(texts.client));
        credentials.counters = store;
        credentials.counterConfirmed = confirmJump;
        LinkCallbacks callbacks;
        callbacks.trace = [this](const hal::TraceRecord& record) { append(traced, record.octets); };
        link.reset();
        link = std::make_unique<MeterLink>(address, std::move(credentials), callbacks, token,
                                           [this] { return std::make_unique<WatchedTransport>(*server, hdlc, faults, sent, rude); });
        return *link;
    }
    Error failure(const std::string& query, bool confirmJump = false) {
        const auto opened = connect(query, confirmJump).open();
        return opened ? Error{} : opened.error();
    }

    KeyTexts texts;
    bool hdlc = false;
    bool rude = false;
    sim::SimMeter meter;
    std::optional<sim::ObjectModel> objects;
    std::optional<sim::MeterServer> server;
    QTemporaryDir folder;
    std::shared_ptr<CounterStore> store;
    test::ServedTransport::Faults faults;
    CancelToken token;
    MeterAddress address;
    Bytes sent, traced;
    std::unique_ptr<MeterLink> link;
};

bool contains(const Bytes& octets, const std::string& text) {
    const Bytes wanted = toBytes(text);
    return std::search(octets.begin(), octets.end(), wanted.begin(), wanted.end()) != octets.end();
}

bool is(const Error& error, SecurityError code) { return error.layer == Layer::Crypto && error.code == static_cast<std::uint16_t>(code); }
bool is(const Error& error, LinkError code) { return error.layer == Layer::Link && error.code == static_cast<std::uint16_t>(code); }

std::string octetsAt(MeterLink& link, const dlms::AttributeRef& attribute) {
    const auto value = link.read(attribute);
    return value && value->octets() ? toHex(*value->octets()) : "-";
}

}  // namespace

class TestSecuredLink : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsThroughEveryProtection_data() {
        QTest::addColumn<int>("suite");
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("verified");
        const auto row = [](int suite, const char* query, bool verified) {
            QTest::addRow("suite %d %s", suite, query) << suite << QString::fromLatin1(query) << verified;
        };
        for (const int suite : {0, 1, 2}) {
            row(suite, "client=1&auth=gmac", true);
            row(suite, "client=1&auth=sha256", true);
            row(suite, "client=1&auth=md5&security=auth+enc", true);
            row(suite, "client=1&auth=gmac&dedicated=yes", true);
            row(suite, "client=1&auth=gmac&form=general", true);
            row(suite, "client=1&auth=gmac&form=general&dedicated=yes", true);
            row(suite, "client=1&auth=gmac&form=identified", true);
            row(suite, "client=1&auth=gmac&form=wrapped", true);
            row(suite, "client=2&auth=gmac&security=none", false);
            row(suite, "client=2&auth=sha1", false);
            row(suite, "client=3&auth=low&security=auth+enc", true);
            if (suite == 0) continue;
            row(suite, "client=1&auth=ecdsa", true);
            row(suite, "client=1&auth=ecdsa&form=onepass", true);
            row(suite, "client=1&auth=gmac&form=static", true);
            row(suite, "client=1&auth=gmac&security=auth+enc+sign", true);
            row(suite, "client=2&auth=ecdsa&security=none", false);
        }
    }

    void readsThroughEveryProtection() {
        QFETCH(int, suite);
        QFETCH(QString, query);
        QFETCH(bool, verified);
        for (const bool hdlc : {false, true}) {
            // A meter signs when its own policy says so.
            Bench bench(suite, {true, true, query.contains(QStringLiteral("sign"))});
            bench.hdlc = hdlc;
            MeterLink& link = bench.connect(query.toStdString());
            const auto opened = link.open();
            QVERIFY2(opened, opened ? "" : qPrintable(explain(opened.error()).code));
            const LinkSecurity security = link.security();
            QCOMPARE(security.mechanism, bench.address.mechanism);
            QCOMPARE(security.protection, bench.address.protection);
            QCOMPARE(static_cast<int>(security.suite.value()), suite);
            QCOMPARE(security.verified, verified);
            const int before = static_cast<int>(bench.sent.size());
            const auto reading = readVerified(link, energy, "meter");
            QVERIFY(reading);
            QVERIFY(static_cast<int>(bench.sent.size()) > before);
            QCOMPARE(reading->verification, verified ? mdms::Verification::Authenticated : mdms::Verification::TwoReadsAgree);
            QCOMPARE(octetsAt(link, contextName), std::string(bench.address.protection.any() ? "60857405080103" : "60857405080101"));
            QCOMPARE(octetsAt(link, mechanismName), "608574050802" + toHex(Bytes{static_cast<std::uint8_t>(bench.address.mechanism)}));
            link.close();
        }
    }

    void oneReadIsEnoughUnderATag() {
        Bench bench;
        MeterLink& link = bench.connect("client=1&auth=gmac");
        QVERIFY(link.open());
        const std::uint32_t before = *bench.counters().lastAccepted(dlms::KeyRole::UnicastEncryption);
        QVERIFY(readVerified(link, energy, "meter"));
        QCOMPARE(*bench.counters().lastAccepted(dlms::KeyRole::UnicastEncryption), before + 1);
    }

    void namesTheMeter() {
        Bench bench;
        bench.texts.client = replaced(bench.texts.client, "meter-title = " + meterTitle, "");
        MeterLink& link = bench.connect("client=1&auth=gmac");
        QVERIFY(link.open());
        QCOMPARE(toHex(link.security().meterTitle.value()), meterTitle);
    }

    void refusesAnotherMeterThanThePinnedOne() {
        Bench bench;
        bench.texts.client = replaced(bench.texts.client, meterTitle, "4D4D4D0000BC614F");
        QVERIFY(is(bench.failure("client=1&auth=gmac"), SecurityError::WrongSystemTitle));
    }

    void wrongKeysAreNamed_data() {
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("wrong");
        QTest::addColumn<QString>("query");
        QTest::newRow("ek") << "ek = 00"
                            << "ek = 01"
                            << "client=1&auth=gmac";
        QTest::newRow("ak") << "ak = D0"
                            << "ak = D1"
                            << "client=1&auth=gmac";
        QTest::newRow("ek, clear") << "ek = 00"
                                   << "ek = 01"
                                   << "client=2&auth=gmac&security=none";
        QTest::newRow("secret") << "shared"
                                << "stolen"
                                << "client=2&auth=sha256&security=none";
    }

    void wrongKeysAreNamed() {
        QFETCH(QString, right);
        QFETCH(QString, wrong);
        QFETCH(QString, query);
        Bench bench;
        bench.texts.client = replaced(bench.texts.client, right.toStdString(), wrong.toStdString());
        const Error error = bench.failure(query.toStdString());
        QVERIFY2(is(error, LinkError::KeysRefused) || is(error, SecurityError::HlsRefused), qPrintable(explain(error).code));
        const QString said = explain(error).causes.first();
        QVERIFY2(said.contains(QStringLiteral("another meter")), qPrintable(said));
    }

    // The password of the key file is never tried after high-level security has failed, and never seen in a trace.
    void neverFallsBackToThePassword() {
        Bench bench;
        bench.texts.client = replaced(bench.texts.client, "ek = 00", "ek = 01");
        for (const char* query : {"client=1&auth=gmac", "client=2&auth=gmac&security=none"}) QVERIFY(bench.failure(query) != Error{});
        QVERIFY(!bench.sent.empty());
        QVERIFY(!contains(bench.sent, password));
    }

    void keepsSecretsOutOfTheTrace() {
        Bench bench;
        MeterLink& link = bench.connect("client=3&auth=low&security=auth+enc");
        QVERIFY(link.open());
        QVERIFY(contains(bench.sent, password));
        QVERIFY(!contains(bench.traced, password));
        QVERIFY(!contains(bench.traced, password.substr(0, 3)));
        // What is ciphered may be seen.
        bench.traced.clear();
        QVERIFY(link.read(energy));
        QVERIFY(contains(bench.traced, "\xC8"));
        // The dedicated key is drawn here and goes out under the global key alone.
        bench.traced.clear();
        QVERIFY(bench.connect("client=1&auth=gmac&dedicated=yes").open());
        QVERIFY(!contains(bench.traced, toText(*fromHex("000102030405"))));
        QVERIFY(!contains(bench.traced, toText(*fromHex("D0D1D2D3D4D5"))));
    }

    void readsTheCounterBeforeTheFirstUse() {
        Bench bench;
        bench.counters().driveUp(5000);
        QVERIFY(bench.connect("client=1&auth=gmac").open());
        QVERIFY(*bench.counters().lastAccepted(dlms::KeyRole::UnicastEncryption) > 5000u);
        QCOMPARE(bench.faults.opened, 2);
        // Afterwards the store knows.
        QVERIFY(bench.connect("client=1&auth=gmac").open());
        QCOMPARE(bench.faults.opened, 3);
    }

    void healsCountersThatAreOutOfStep_data() {
        QTest::addColumn<bool>("hdlc");
        QTest::addColumn<bool>("rude");
        QTest::newRow("the meter says what it expects") << false << false;
        QTest::newRow("the same on HDLC") << true << false;
        QTest::newRow("the meter closes without an answer") << false << true;
    }

    void healsCountersThatAreOutOfStep() {
        QFETCH(bool, hdlc);
        QFETCH(bool, rude);
        Bench bench;
        bench.hdlc = hdlc;
        QVERIFY(bench.connect("client=1&auth=gmac").open());
        bench.link->close();
        bench.rude = rude;
        const std::uint32_t ahead = *bench.counters().lastAccepted(dlms::KeyRole::UnicastEncryption) + 100000;
        bench.counters().driveUp(ahead);
        MeterLink& link = bench.connect("client=1&auth=gmac");
        const auto opened = link.open();
        QVERIFY2(opened, opened ? "" : qPrintable(explain(opened.error()).code));
        QVERIFY(*bench.counters().lastAccepted(dlms::KeyRole::UnicastEncryption) > ahead);
        QVERIFY(link.read(energy));
    }

    // The public client vouches for nothing: whoever answers could use the key up.
    void believesNoWildCounter() {
        Bench bench;
        bench.counters().driveUp(0xFFFFFFFF);
        const Error refused = bench.failure("client=1&auth=gmac", true);
        QVERIFY2(is(refused, SecurityError::CounterJump), qPrintable(explain(refused).code));
        QCOMPARE(refused.detail, std::int64_t{0xFFFFFFFF});
        bench.counters().driveUp(0x00200000);
        QVERIFY(is(bench.failure("client=1&auth=gmac"), SecurityError::CounterJump));
        const auto next = bench.store->counters({}, parsed(bench.texts.client).clientKeys())->reserve(dlms::KeyRole::UnicastEncryption);
        QVERIFY(*next < 1000u);
        QVERIFY(bench.connect("client=1&auth=gmac", true).open());
    }

    void sendsAChallengeOfTheProfilesLength_data() {
        QTest::addColumn<int>("octets");
        for (const int octets : {8, 16, 32, 64}) QTest::addRow("%d", octets) << octets;
    }
    void sendsAChallengeOfTheProfilesLength() {
        QFETCH(int, octets);
        Bench bench;
        MeterLink& link = bench.connect("client=1&auth=gmac");
        Quirks quirks;
        quirks.challengeOctets = static_cast<std::uint8_t>(octets);
        link.setQuirks(quirks);
        QVERIFY(link.open());
        // calling-authentication-value [12], charstring [0]
        const Bytes head{0xAC, static_cast<std::uint8_t>(octets + 2), 0x80, static_cast<std::uint8_t>(octets)};
        QVERIFY(std::search(bench.sent.begin(), bench.sent.end(), head.begin(), head.end()) != bench.sent.end());
    }

    void triesOnceMoreAndNoMore() {
        Bench bench;
        QVERIFY(bench.connect("client=1&auth=gmac").open());
        bench.link->close();
        bench.texts.client = replaced(bench.texts.client, "ak = D0", "ak = D1");
        const int before = bench.faults.opened;
        QVERIFY(is(bench.failure("client=1&auth=gmac"), LinkError::KeysRefused));
        // One attempt, and one connection of the public client: its counter explains nothing.
        QCOMPARE(bench.faults.opened, before + 2);
    }

    void sendsNothingWithoutAStore() {
        Bench bench;
        LinkCredentials credentials;
        credentials.keys = std::make_shared<KeyFileProvider>(parsed(bench.texts.client));
        const QByteArray before = qgetenv("XDG_DATA_HOME");
        qputenv("XDG_DATA_HOME", "/proc/none");
        MeterLink link(*MeterAddress::parse("tcp://meter?client=1&auth=gmac"), std::move(credentials), {}, bench.token,
                       [&] { return std::make_unique<WatchedTransport>(*bench.server, false, bench.faults, bench.sent, bench.rude); });
        const auto opened = link.open();
        qputenv("XDG_DATA_HOME", before);
        QVERIFY(!opened);
        QVERIFY2(is(opened.error(), SecurityError::CounterStore), qPrintable(explain(opened.error()).code));
        QVERIFY(bench.sent.empty());
        QCOMPARE(bench.faults.opened, 0);
    }

    void refusesOldAnswersOfTheMeter() {
        Bench bench;
        QVERIFY(bench.connect("client=1&auth=gmac").open());
        QVERIFY(readVerified(*bench.link, energy, "meter"));
        bench.link.reset();
        // The meter counts from an earlier day again.
        Bench earlier(0, {true, true, false}, "2026-07-01T00:00:00Z");
        earlier.store = bench.store;
        QVERIFY(is(earlier.failure("client=1&auth=gmac"), SecurityError::ReplayedCounter));
        QVERIFY(earlier.connect("client=1&auth=gmac", true).open());
        QVERIFY(earlier.link->read(energy));
    }

    void locksAfterFiveFailures() {
        Bench bench;
        const std::string right = bench.texts.client;
        bench.texts.client = replaced(right, "shared", "stolen");
        for (int i = 0; i < 5; ++i) QVERIFY(is(bench.failure("client=2&auth=sha256&security=none"), SecurityError::HlsRefused));
        bench.texts.client = right;
        const Error locked = bench.failure("client=2&auth=sha256&security=none");
        QVERIFY(is(locked, LinkError::KeysRefused));
        QCOMPARE(locked.detail >> 16, std::int64_t{2});
    }

    void asksForWhatIsMissing() {
        Bench bench;
        QVERIFY(is(bench.failure("client=1&auth=gmac&suite=1"), LinkError::SuiteMismatch));
        bench.texts.client = replaced(bench.texts.client, "kek = A0A1A2A3A4A5A6A7A8A9AAABACADAEAF", "");
        QVERIFY(is(bench.failure("client=1&auth=gmac&form=wrapped"), SecurityError::NoKey));
        MeterLink link(*MeterAddress::parse("tcp://meter?client=1&auth=gmac"), {}, {}, bench.token,
                       [&] { return std::make_unique<WatchedTransport>(*bench.server, false, bench.faults, bench.sent, bench.rude); });
        QVERIFY(is(link.open().error(), LinkError::NoKeys));
    }

    void aPlainAssociationStillNeedsNoKeys() {
        Bench bench;
        MeterLink& link = bench.connect("client=16");
        QVERIFY(link.open());
        QCOMPARE(link.security(), LinkSecurity{});
        QVERIFY(link.read(counterObject));
        QVERIFY(!link.lastVerified());
    }

    void theMeterShowsItsSecuritySetup() {
        Bench bench(1);
        MeterLink& link = bench.connect("client=1&auth=ecdsa");
        QVERIFY(link.open());
        const dlms::Obis setup(0, 0, 43, 0, 0);
        QCOMPARE(link.read({dlms::ClassId{64}, setup, 2})->toDecimal()->toString(), std::string("108"));
        QCOMPARE(link.read({dlms::ClassId{64}, setup, 3})->toDecimal()->toString(), std::string("1"));
        QCOMPARE(octetsAt(link, {dlms::ClassId{64}, setup, 4}), std::string("414D490000000001"));
        QCOMPARE(octetsAt(link, {dlms::ClassId{64}, setup, 5}), meterTitle);
        QVERIFY(bench.connect("client=16").open());
        QVERIFY(!bench.link->read({dlms::ClassId{64}, setup, 2}));
    }

    void theMeterInsistsOnItsPolicy() {
        Bench bench(0, {true, true, false});
        const Error weak = bench.failure("client=1&auth=gmac&security=auth");
        QVERIFY2(weak != Error{}, "authenticated alone was taken");
        QVERIFY(bench.connect("client=1&auth=gmac&security=auth+enc").open());
        Bench lax(0, {false, false, false});
        QVERIFY(lax.connect("client=1&auth=gmac&security=auth").open());
        QVERIFY(lax.link->read(energy));
        QVERIFY(lax.link->lastVerified());
    }
};

QTEST_GUILESS_MAIN(TestSecuredLink)
#include "tst_secured_link.moc"
