#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <set>

#include "FleetMesh.h"
#include "app/fleet/FleetList.h"
#include "app/fleet/FleetSessions.h"
#include "app/keys/KeyError.h"
#include "app/keys/KeyFolder.h"
#include "app/keys/PskFile.h"
#include "app/link/CounterClaim.h"
#include "app/link/MeterLink.h"

using namespace ami;
using namespace std::chrono_literals;
using app::fleet::FleetError;
using app::fleet::FleetPhase;
using app::fleet::FleetPlace;
using app::fleet::FleetSessions;
using app::fleet::MeterIndex;
using test::FleetMesh;
using test::FleetMeshOptions;

namespace {

std::string hex(std::uint32_t number, int digits) { return QString::number(number, 16).rightJustified(digits, QLatin1Char('0')).toStdString(); }

/// Keys of their own for each meter; both ends use the same text.
std::string keyText(MeterIndex meter) {
    return "suite = 0\nclient-title = 414D490000000001\nek = 000102030405060708090A0B" + hex(meter, 8) + "\nak = D0D1D2D3D4D5D6D7D8D9DADB" + hex(meter, 8) +
           "\npassword = secret" + std::to_string(meter) + "\ndtls-key = 0102030405060708090A0B0C" + hex(meter, 8) + "\n";
}

app::KeyFile keyFile(MeterIndex meter) {
    auto file = app::parseKeyFile(toBytes(keyText(meter)), {});
    return file ? std::move(*file) : app::KeyFile{};
}

bool is(const std::optional<Error>& error, FleetError code) {
    return error && error->layer == Layer::Link && error->code == static_cast<std::uint16_t>(code);
}

/// A mesh of protected meters, and a folder with their keys.
struct Village {
    explicit Village(int meters, std::uint64_t seed = 1) {
        options.meters = meters;
        options.seed = seed;
        options.fleet.registers = test::billingRegisters();
        options.keys = keyFile;
        store = *app::CounterStore::open(folder.filePath(QStringLiteral("counters.db")).toStdString());
        QDir(folder.path()).mkdir(QStringLiteral("keys"));
        for (int i = 0; i < meters; ++i) {
            // In a list a meter has its serial number as its name.
            FleetPlace place;
            place.address = *app::MeterAddress::parse("udp://[fd00::" + hex(static_cast<std::uint32_t>(i) + 1, 4) + "]?client=1&auth=gmac");
            place.name = FleetMesh::serialOf(static_cast<MeterIndex>(i));
            places.push_back(std::move(place));
        }
    }
    void writeKeys(MeterIndex meter, const std::string& name) const {
        const QString path = folder.filePath(QStringLiteral("keys/")) + QString::fromStdString(name) + QStringLiteral(".keys");
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) return;
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        const std::string text = keyText(meter);
        file.write(text.data(), static_cast<qint64>(text.size()));
    }
    void writeAllKeys() const {
        for (std::size_t i = 0; i < places.size(); ++i) writeKeys(static_cast<MeterIndex>(i), FleetMesh::serialOf(static_cast<MeterIndex>(i)));
    }
    FleetMesh& make(bool adapts = false) {
        credentials.counters = store;
        if (auto keys = app::openKeys(folder.filePath(QStringLiteral("keys")).toStdString())) credentials.keys = *keys;
        sessions = std::make_unique<FleetSessions>(places, credentials.clone(), 1200, adapts);
        options.sessions = [this](MeterIndex meter) { return sessions->make(meter); };
        mesh = std::make_unique<FleetMesh>(options);
        return *mesh;
    }

    QTemporaryDir folder;
    FleetMeshOptions options;
    std::shared_ptr<app::CounterStore> store;
    std::vector<FleetPlace> places;
    app::LinkCredentials credentials;
    std::unique_ptr<FleetSessions> sessions;
    std::unique_ptr<FleetMesh> mesh;
};

/// What went wrong, for the output of a test that fails.
void tell(FleetMesh& mesh, MeterIndex count) {
    for (MeterIndex i = 0; i < count; ++i) {
        const auto& row = mesh.row(i);
        if (row.phase != FleetPhase::Done && row.error)
            qInfo("meter %u: layer %d, code %d, detail %llx, %u datagrams", i, static_cast<int>(row.error->layer), row.error->code,
                  static_cast<unsigned long long>(row.error->detail), row.sent);
    }
}

void verifyOnce(const FleetMesh::Outcome& outcome, std::size_t meters) {
    QCOMPARE(outcome.times.size(), meters * 4);
    for (const auto& [key, times] : outcome.times) QCOMPARE(times, 1);
    QCOMPARE(outcome.wrong, 0u);
}

}  // namespace

class TestFleetKeys : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void protectedMetersAreReadInALossyMesh_data();
    void protectedMetersAreReadInALossyMesh();
    void theSecondRunKnowsTheCounters();
    void aCounterThatAnotherComputerHasUsedIsFollowed();
    void aCounterBeyondBeliefIsToldAndTheOthersGoOn();
    void metersWithoutKeysAreToldAndTheOthersGoOn();
    void keysAreFoundByTheSerialNumberThatTheMeterGives();
    void wrongKeysAreToldAsThat();
    void aPasswordOfItsOwnGoesToEachMeter();
    void aPasswordIsNotGivenToWhoeverClaimsAName();
    void aClaimGivesNoPasswordAwayWhereTheKeysDecide();
    void preSharedKeysSayNothingOfProtection();
    void onlyTheMeterThatWasNamedIsBelieved();
    void keysOfThePublicClientAreToldAsThat();
    void aLateAnswerToTheGreetingIsTaken();
    void givenKeysAreUsedWhereTheAddressAsksForNothing();
    void aFolderThatOthersMayChangeIsRefused();
    void preSharedKeysAreFoundByMeter();
    void noNameLeavesTheFolder();
};

void TestFleetKeys::protectedMetersAreReadInALossyMesh_data() {
    QTest::addColumn<bool>("remembers");
    QTest::addRow("meters answer a repetition from memory") << true;
    QTest::addRow("meters refuse a counter that comes twice") << false;
}

void TestFleetKeys::protectedMetersAreReadInALossyMesh() {
    QFETCH(bool, remembers);
    Village village(120, 3);
    village.options.remembers = remembers;
    village.writeAllKeys();
    const auto outcome = village.make().run();
    tell(*village.mesh, 120);
    for (MeterIndex i = 0; i < 120; ++i) {
        const auto& row = village.mesh->row(i);
        QVERIFY2(row.phase == FleetPhase::Done, qPrintable(QStringLiteral("%1: %2/%3").arg(i).arg(static_cast<int>(row.error ? row.error->layer : Layer::Link)).arg(row.error ? row.error->code : 0)));
    }
    verifyOnce(outcome, 120);
    QCOMPARE(outcome.authenticated, 480u);
    QCOMPARE(outcome.totals.learned, 120u);
    qInfo("ratio %.3f, %.2f datagrams a meter", outcome.ratio(), static_cast<double>(outcome.totals.sent) / 120);
}

void TestFleetKeys::theSecondRunKnowsTheCounters() {
    Village village(12);
    village.writeAllKeys();
    QCOMPARE(village.make().run().totals.learned, 12u);
    village.options.startsAfter = 10min;
    const auto second = village.make().run();
    tell(*village.mesh, 12);
    QCOMPARE(second.totals.done, 12u);
    QCOMPARE(second.totals.learned, 0u);
    verifyOnce(second, 12);
}

void TestFleetKeys::aCounterThatAnotherComputerHasUsedIsFollowed() {
    Village village(4);
    village.options.loss = 0;
    village.writeAllKeys();
    QCOMPARE(village.make().run().totals.done, 4u);
    village.options.startsAfter = 10min;
    FleetMesh& mesh = village.make();
    std::set<MeterIndex> driven;
    mesh.beforeServing([&](MeterIndex meter, sim::SimMeter& served) {
        if (driven.insert(meter).second) served.security()->counters().driveUp(900'000);
    });
    const auto outcome = mesh.run();
    tell(mesh, 4);
    QCOMPARE(outcome.totals.done, 4u);
    verifyOnce(outcome, 4);
}

void TestFleetKeys::aCounterBeyondBeliefIsToldAndTheOthersGoOn() {
    Village village(6);
    village.options.loss = 0;
    village.writeAllKeys();
    FleetMesh& mesh = village.make();
    mesh.beforeServing([&](MeterIndex meter, sim::SimMeter& served) {
        if (meter == 2) served.security()->counters().driveUp(0xF0000000);
    });
    const auto outcome = mesh.run();
    tell(mesh, 6);
    QCOMPARE(outcome.totals.done, 5u);
    const auto& row = mesh.row(2);
    QCOMPARE(row.phase, FleetPhase::Failed);
    QCOMPARE(row.error->layer, Layer::Crypto);
    QCOMPARE(row.error->code, static_cast<std::uint16_t>(dlms::SecurityError::CounterJump));
    // Nothing came under the key.
    QCOMPARE(mesh.meter(2)->security()->counters().lastAccepted(dlms::KeyRole::UnicastEncryption), std::optional<std::uint32_t>(0xF0000000));
}

void TestFleetKeys::metersWithoutKeysAreToldAndTheOthersGoOn() {
    Village village(20);
    for (MeterIndex i = 0; i < 20; ++i) {
        if (i != 7 && i != 11) village.writeKeys(i, FleetMesh::serialOf(i));
    }
    const auto outcome = village.make().run();
    tell(*village.mesh, 20);
    QCOMPARE(outcome.totals.done, 18u);
    QCOMPARE(outcome.totals.failed, 2u);
    for (const MeterIndex i : {7u, 11u}) QVERIFY(is(village.mesh->row(i).error, FleetError::KeysMissing));
    verifyOnce(outcome, 18);
}

void TestFleetKeys::keysAreFoundByTheSerialNumberThatTheMeterGives() {
    Village village(10);
    village.writeAllKeys();
    // A list of bare addresses: nothing but the meter itself says who it is.
    for (FleetPlace& place : village.places) place.name.clear();
    const auto outcome = village.make().run();
    QCOMPARE(outcome.totals.done, 10u);
    QCOMPARE(outcome.authenticated, 40u);
    verifyOnce(outcome, 10);
}

void TestFleetKeys::wrongKeysAreToldAsThat() {
    Village village(5);
    village.options.loss = 0;
    village.writeAllKeys();
    village.writeKeys(4, FleetMesh::serialOf(3));
    const auto outcome = village.make().run();
    tell(*village.mesh, 5);
    QCOMPARE(outcome.totals.done, 4u);
    const auto& row = village.mesh->row(3);
    QCOMPARE(row.phase, FleetPhase::Failed);
    QVERIFY2(row.error->layer == Layer::Crypto || row.error->code == static_cast<std::uint16_t>(app::LinkError::KeysRefused),
             qPrintable(QStringLiteral("%1 %2").arg(static_cast<int>(row.error->layer)).arg(row.error->code)));
    QVERIFY(row.sent - row.repeated <= 8);
}

void TestFleetKeys::aPasswordOfItsOwnGoesToEachMeter() {
    Village village(8);
    village.writeAllKeys();
    village.options.password = [](MeterIndex meter) { return "secret" + std::to_string(meter); };
    village.options.keys = nullptr;
    for (FleetPlace& place : village.places) {
        place.address.mechanism = dlms::AuthenticationMechanism::LowLevel;
        place.address.protection = {};
    }
    const auto outcome = village.make().run();
    QCOMPARE(outcome.totals.done, 8u);
    QCOMPARE(outcome.totals.learned, 0u);
    verifyOnce(outcome, 8);
}

void TestFleetKeys::aPasswordIsNotGivenToWhoeverClaimsAName() {
    Village village(2);
    village.writeAllKeys();
    village.options.keys = nullptr;
    for (FleetPlace& place : village.places) {
        place.name.clear();
        place.address.mechanism = dlms::AuthenticationMechanism::LowLevel;
        place.address.protection = {};
    }
    const auto outcome = village.make().run();
    QCOMPARE(outcome.totals.failed, 2u);
    for (const MeterIndex i : {0u, 1u}) {
        QVERIFY(is(village.mesh->row(i).error, FleetError::KeysMissing));
        QCOMPARE(village.mesh->row(i).sent, 0u);
    }
}

void TestFleetKeys::givenKeysAreUsedWhereTheAddressAsksForNothing() {
    Village village(4);
    village.writeKeys(0, FleetMesh::serialOf(0));
    village.writeKeys(1, FleetMesh::serialOf(1));
    village.writeKeys(2, FleetMesh::serialOf(2));
    for (FleetPlace& place : village.places) {
        place.address.mechanism = dlms::AuthenticationMechanism::None;
        place.address.protection = {};
    }
    const auto outcome = village.make(true).run();
    QCOMPARE(outcome.totals.done, 3u);
    QCOMPARE(outcome.authenticated, 12u);
    QVERIFY(is(village.mesh->row(3).error, FleetError::KeysMissing));
}

void TestFleetKeys::aFolderThatOthersMayChangeIsRefused() {
    Village village(1);
    const QString path = village.folder.filePath(QStringLiteral("keys"));
    const auto refused = [&] {
        const auto opened = app::openKeys(path.toStdString());
        return !opened && opened.error().code == static_cast<std::uint16_t>(app::KeyError::NotAFolder);
    };
    // Nothing in it.
    QVERIFY(refused());
    village.writeAllKeys();
    QVERIFY(!refused());
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::WriteGroup));
    QVERIFY(refused());
}

void TestFleetKeys::preSharedKeysAreFoundByMeter() {
    auto file = app::PskFile::parse(toBytes("gate 000102030405060708090A0B0C0D0E0F 4711,4712\n4713 101112131415161718191A1B1C1D1E1F\n"));
    QVERIFY(file);
    app::LinkCredentials credentials;
    credentials.preShared = std::make_shared<const app::PskFile>(std::move(*file));
    std::vector<FleetPlace> places;
    for (const char* name : {"4712", "4713", "471"}) places.push_back({*app::MeterAddress::parse("coaps://[fd00::1]"), name});
    FleetSessions sessions(std::move(places), std::move(credentials), 1200);
    const auto shared = sessions.dtlsOf(0);
    QVERIFY(shared);
    QCOMPARE(shared->identity, std::string("gate"));
    const auto own = sessions.dtlsOf(1);
    QVERIFY(own);
    QCOMPARE(own->identity, std::string("4713"));
    QCOMPARE(own->key.view().size(), std::size_t{16});
    const auto none = sessions.dtlsOf(2);
    QVERIFY(!none && is(none.error(), FleetError::KeysMissing));
}

void TestFleetKeys::aClaimGivesNoPasswordAwayWhereTheKeysDecide() {
    Village village(3);
    village.options.loss = 0;
    village.options.keys = nullptr;
    village.options.password = [](MeterIndex) { return std::string("open sesame"); };
    // Files with a password and nothing else, found by what the meters say that they are; the last one by the list.
    for (MeterIndex i = 0; i < 3; ++i) {
        QFile file(village.folder.filePath(QStringLiteral("keys/")) + QString::fromStdString(FleetMesh::serialOf(i)) + QStringLiteral(".keys"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write("password = open sesame\n");
        village.places[i].address.mechanism = dlms::AuthenticationMechanism::None;
        village.places[i].address.protection = {};
        if (i < 2) village.places[i].name.clear();
    }
    // The old digests are no better: who knows the challenge guesses the rest.
    village.places[1].address.mechanism = dlms::AuthenticationMechanism::HighMd5;
    const auto outcome = village.make(true).run();
    QCOMPARE(outcome.totals.done, 1u);
    QCOMPARE(village.mesh->row(2).phase, FleetPhase::Done);
    for (const MeterIndex i : {0u, 1u}) QVERIFY(is(village.mesh->row(i).error, FleetError::KeysMissing));
}

void TestFleetKeys::preSharedKeysSayNothingOfProtection() {
    Village village(2);
    village.writeKeys(0, FleetMesh::serialOf(0));
    auto file = app::PskFile::parse(toBytes("all 000102030405060708090A0B0C0D0E0F *\n"));
    QVERIFY(file);
    village.credentials.preShared = std::make_shared<const app::PskFile>(std::move(*file));
    for (FleetPlace& place : village.places) {
        place.address.mechanism = dlms::AuthenticationMechanism::None;
        place.address.protection = {};
    }
    const auto outcome = village.make(true).run();
    QCOMPARE(outcome.totals.done, 1u);
    QCOMPARE(outcome.authenticated, 4u);
    // Its key file is missing: it is not read as the public client for a line of pre-shared keys that fits everybody.
    QVERIFY(is(village.mesh->row(1).error, FleetError::KeysMissing));
}

void TestFleetKeys::onlyTheMeterThatWasNamedIsBelieved() {
    Village village(3);
    village.options.loss = 0;
    village.writeAllKeys();
    std::vector<app::fleet::FleetJob> jobs;
    for (const FleetPlace& place : village.places) jobs.push_back({place.address, place.name});
    QVERIFY(app::fleet::confirmCounters(jobs, {FleetMesh::serialOf(1)}));
    const auto nobody = app::fleet::confirmCounters(jobs, {FleetMesh::serialOf(1), "MESH9"});
    QVERIFY(!nobody && is(nobody.error(), FleetError::NobodyOfThatName));
    QCOMPARE(nobody.error().detail, std::int64_t{2});
    for (std::size_t i = 0; i < jobs.size(); ++i) village.places[i].counterConfirmed = jobs[i].counterConfirmed;
    QCOMPARE(village.make().run().totals.done, 3u);
    village.options.startsAfter = 10min;
    FleetMesh& mesh = village.make();
    std::set<MeterIndex> driven;
    mesh.beforeServing([&](MeterIndex meter, sim::SimMeter& served) {
        // Further ahead than anybody is believed without a word.
        if (meter > 0 && driven.insert(meter).second) served.security()->counters().driveUp(5'000'000);
    });
    const auto outcome = mesh.run();
    tell(mesh, 3);
    QCOMPARE(outcome.totals.done, 2u);
    QCOMPARE(mesh.row(1).phase, FleetPhase::Done);
    QCOMPARE(mesh.row(2).phase, FleetPhase::Failed);
    QCOMPARE(mesh.row(2).error->layer, Layer::Crypto);
    QCOMPARE(mesh.row(2).error->code, static_cast<std::uint16_t>(dlms::SecurityError::CounterJump));
}

void TestFleetKeys::keysOfThePublicClientAreToldAsThat() {
    Village village(2);
    village.options.loss = 0;
    village.writeAllKeys();
    for (FleetPlace& place : village.places) place.address.client = app::publicClient;
    // One is asked first who it is, as the same client that reads it then.
    village.places[1].name.clear();
    const auto outcome = village.make().run();
    QCOMPARE(outcome.totals.failed, 2u);
    for (const MeterIndex i : {0u, 1u}) {
        QVERIFY2(is(village.mesh->row(i).error, FleetError::PublicClient), qPrintable(QStringLiteral("%1 %2 %3").arg(i).arg(int(village.mesh->row(i).error->layer)).arg(village.mesh->row(i).error->code)));
    }
}

void TestFleetKeys::aLateAnswerToTheGreetingIsTaken() {
    Village village(1);
    village.writeAllKeys();
    app::LinkCredentials credentials;
    credentials.counters = village.store;
    credentials.keys = *app::openKeys(village.folder.filePath(QStringLiteral("keys")).toStdString());
    FleetSessions sessions(village.places, std::move(credentials), 1200);
    const app::fleet::SessionFactory factory = [&sessions](MeterIndex meter) { return sessions.make(meter); };
    app::fleet::FleetOptions options;
    options.registers = test::billingRegisters();
    app::fleet::FleetMeter one(0, options, factory, {0, 1, 2, 3}, {});
    // A meter that refuses a counter that is not above the last one.
    const UtcTime epoch = sim::FeederModel::origin + std::chrono::hours(58);
    sim::MeterOptions described;
    described.serial = FleetMesh::serialOf(0);
    sim::SimMeter meter(described, {}, [epoch] { return epoch; });
    meter.setSecurity(std::make_unique<sim::MeterSecurity>(keyFile(0), dlms::Protection{true, true, false}, meter.serial(), meter.time()));
    sim::ObjectModel objects(meter);
    sim::MeterServer served(meter, objects);
    dlms::ServerOptions server;
    server.conformance = dlms::Conformance::everyLogicalName().without(dlms::Conformance::Attribute0SupportedWithSet);
    std::map<std::uint16_t, std::unique_ptr<dlms::ServerSession>> associations;
    const auto answerTo = [&](const Bytes& octets) {
        auto& session = associations[0];
        if (!session) session = std::make_unique<dlms::ServerSession>(dlms::makeWrapperServer({}), served, server);
        session->receive(octets, Instant{});
        return session->pollTransmit(Instant{});
    };
    const Instant now{};
    one.start(now);
    int greetings = 0;
    for (int turn = 0; turn < 40 && !one.row().isOver(); ++turn) {
        one.prepare(now);
        if (!one.hasDatagram()) break;
        const auto datagram = one.take(now);
        // 8 octets of the wrapper, then the tag of an AARQ.
        const bool isGreeting = one.row().phase == FleetPhase::Associating && datagram.octets.size() > 8 && datagram.octets[8] == 0x60;
        const Bytes answer = answerTo(datagram.octets);
        if (isGreeting && ++greetings == 1) {
            // It was given up before the answer came, and waits for its turn to be sent again.
            one.timedOut(now);
            QVERIFY(one.hasDatagram());
        }
        if (!answer.empty()) one.receive(answer, now, epoch);
    }
    QCOMPARE(one.row().phase, FleetPhase::Done);
    QCOMPARE(greetings, 1);
    QCOMPARE(one.row().refused, 0u);
}

void TestFleetKeys::noNameLeavesTheFolder() {
    Village village(1);
    village.writeAllKeys();
    QFile outside(village.folder.filePath(QStringLiteral("outside.keys")));
    QVERIFY(outside.open(QIODevice::WriteOnly));
    outside.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    outside.write(keyText(0).c_str());
    outside.close();
    const auto keys = app::openKeys(village.folder.filePath(QStringLiteral("keys")).toStdString());
    QVERIFY(keys);
    for (const char* name : {"../outside", "../outside.keys", "/etc/passwd", "", ".", ".."}) QVERIFY2(!(*keys)->keysFor({"udp://x", std::nullopt, {name}}), name);
    // Capitals and small letters are one.
    QVERIFY((*keys)->keysFor({"udp://x", std::nullopt, {"mesh100000"}}));
}

QTEST_GUILESS_MAIN(TestFleetKeys)
#include "tst_fleet_keys.moc"
