#include <QtTest>

#include "app/check/CheckHtml.h"
#include "app/check/CheckJson.h"
#include "app/check/Checker.h"
#include "ServedTransport.h"
#include "TestMeter.h"

using namespace ami;
using namespace ami::app;
using namespace std::chrono_literals;
using dlms::AttributeRef;
using dlms::Data;
using dlms::Obis;

namespace {

const UtcTime midnight = std::chrono::sys_days(std::chrono::year(2026) / 11 / 22);
const Obis profileName(1, 0, 99, 1, 0);

/// A conforming meter, until a test makes it deviate.
class Meter : public test::TestMeter {
public:
    Meter() {
        capturePeriod = 900;
        fillProfile(40, midnight);
        now = std::chrono::time_point_cast<UtcTime::duration>(std::chrono::system_clock::now());
        values[{17, Obis(0, 0, 41, 0, 0), 2}] = [] {
            return Data::array({Data::structure({Data::longUnsigned(1), Data::octetString(toBytes("ABC0000012345678"))})});
        };
        values[{dlms::cls::data, Obis(0, 0, 96, 10, 1), 2}] = [] { return Data::unsigned8(0); };
        values[{dlms::cls::profileGeneric, profileName, 2}] = [] { return Data::null(); };
    }

    std::vector<dlms::ObjectListEntry> list() const {
        std::vector<dlms::ObjectListEntry> listed = objects();
        listed.push_back({dlms::cls::associationLn, 1, Obis(0, 0, 40, 0, 0), {}, {}});
        for (auto& entry : listed) {
            if (entry.classId == dlms::cls::profileGeneric) entry.version = 1;
            entry.attributes.push_back({1, 1, {}});
            for (const auto& [attribute, value] : values) {
                if (attribute.classId == entry.classId && attribute.instance == entry.instance && attribute.attribute != 1) {
                    entry.attributes.push_back({attribute.attribute, 1, {}});
                }
            }
        }
        if (changeList) changeList(listed);
        return listed;
    }

    dlms::GetResult get(std::uint16_t client, const AttributeRef& attribute,
                        const std::optional<dlms::SelectiveAccess>& selection) override {
        ++gets;
        if (onGet) onGet(attribute);
        if (const auto other = answers.find(attribute); other != answers.end()) return other->second;
        if (attribute.classId == dlms::cls::associationLn && attribute.attribute == 2) return dlms::encodeObjectList(list());
        if (attribute.attribute == 1 && names(attribute)) return Data::octetString(attribute.instance.groups);
        const auto entry = TestMeter::get(client, attribute, selection);
        if (std::holds_alternative<dlms::DataAccessResult>(entry) && !names(attribute) && isNamed(attribute.instance)) {
            return dlms::DataAccessResult::ObjectClassInconsistent;
        }
        return entry;
    }
    dlms::DataAccessResult set(std::uint16_t, const AttributeRef&, const Data&) override {
        ++writes;
        return dlms::DataAccessResult::ReadWriteDenied;
    }
    dlms::ActionOutcome action(std::uint16_t, const dlms::MethodRef&, const std::optional<Data>&) override {
        ++writes;
        return {dlms::ActionResult::ReadWriteDenied, std::nullopt};
    }

    std::map<AttributeRef, dlms::GetResult> answers;
    std::function<void(const AttributeRef&)> onGet;
    std::function<void(std::vector<dlms::ObjectListEntry>&)> changeList;
    int gets = 0, writes = 0;

private:
    bool names(const AttributeRef& attribute) const {
        if (attribute.classId == dlms::cls::associationLn) return true;
        return std::any_of(values.begin(), values.end(), [&](const auto& value) {
            return value.first.classId == attribute.classId && value.first.instance == attribute.instance;
        });
    }
    bool isNamed(const Obis& instance) const {
        return std::any_of(values.begin(), values.end(), [&](const auto& value) { return value.first.instance == instance; });
    }
};

struct Bench {
    CheckReport check(CheckOptions options = {}, bool hdlc = false, std::optional<Quirks> quirks = std::nullopt) {
        options.reconnectPause = 0ms;
        const auto address = MeterAddress::parse(hdlc ? "hdlc+tcp://meter:1" : "tcp://meter");
        const CheckLinks links = [&](const MeterAddress& wanted, LinkCallbacks callbacks) {
            ++connections;
            auto link = std::make_unique<MeterLink>(wanted, crypto::SecureBytes{}, std::move(callbacks), token, [this, hdlc] {
                faults.unplugAfter.reset();
                faults.swallow = false;
                return std::make_unique<test::ServedTransport>(meter, hdlc, faults);
            });
            if (quirks) link->setQuirks(*quirks);
            return link;
        };
        return checkMeter(*address, links, token, options, [this](const CheckProgress& progress) {
            if (onProgress) onProgress(progress);
        });
    }

    Meter meter;
    test::ServedTransport::Faults faults;
    CancelToken token;
    int connections = 0;
    std::function<void(const CheckProgress&)> onProgress;
};

CheckOptions quickly() {
    CheckOptions options;
    options.quick = true;
    return options;
}

const CheckFinding* findingOf(const CheckReport& report, dlms::Deviation deviation) {
    for (const CheckFinding& finding : report.findings) {
        if (finding.deviation == deviation) return &finding;
    }
    return nullptr;
}

/// In the order of the alphabet.
QByteArray idsOf(const CheckReport& report, dlms::Severity least = dlms::Severity::Minor) {
    QByteArrayList ids;
    for (const CheckFinding& finding : report.findings) {
        const auto& entry = dlms::entryOf(finding.deviation);
        if (entry.severity >= least) ids << QByteArray(entry.id.data(), static_cast<qsizetype>(entry.id.size()));
    }
    std::sort(ids.begin(), ids.end());
    return ids.join(' ');
}

const CheckedService* serviceOf(const CheckReport& report, dlms::Conformance::Bit bit) {
    for (const CheckedService& service : report.services) {
        if (service.bit == bit) return &service;
    }
    return nullptr;
}

}  // namespace

class TestCheck : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsNothingInAMeterThatConforms_data() {
        QTest::addColumn<bool>("hdlc");
        QTest::newRow("wrapper") << false;
        QTest::newRow("HDLC") << true;
    }
    void findsNothingInAMeterThatConforms() {
        QFETCH(bool, hdlc);
        Bench bench;
        const CheckReport report = bench.check({}, hdlc);
        QCOMPARE(idsOf(report), QByteArray());
        QVERIFY(report.complete && !report.stopped);
        QVERIFY(report.conforms());
        QCOMPARE(report.attributesRefused, std::uint64_t{0});
        QVERIFY(report.attributesRead > 15);
        QCOMPARE(report.identity.serial, std::string("12345678"));
        QCOMPARE(serviceOf(report, dlms::Conformance::MultipleReferences)->verdict, ServiceVerdict::Works);
        QCOMPARE(serviceOf(report, dlms::Conformance::SelectiveAccess)->verdict, ServiceVerdict::Works);
        QCOMPARE(serviceOf(report, dlms::Conformance::BlockTransferWithGetOrRead)->verdict, ServiceVerdict::Works);
        QCOMPARE(serviceOf(report, dlms::Conformance::Set)->verdict, ServiceVerdict::NotTested);
        QCOMPARE(report.profiles.size(), std::size_t{1});
        QVERIFY(report.profiles[0].whole);
        QCOMPARE(report.profiles[0].rowsRead, std::uint64_t{40});
        QVERIFY(report.timing.exchanges > 20);
    }

    void neverWritesAndNeverTriesAnotherClient() {
        Bench bench;
        bench.check({}, true);
        QCOMPARE(bench.meter.writes, 0);
        QVERIFY(bench.meter.gets > 20);
    }

    void quickChecksMakeOneAssociation() {
        Bench bench;
        CheckOptions options;
        options.quick = true;
        QVERIFY(bench.check(options).conforms());
        QCOMPARE(bench.connections, 1);
        QCOMPARE(bench.meter.associations, 1);
    }

    void namesWhatIsWrongWithValues() {
        Bench bench;
        const AttributeRef energy{dlms::cls::registerClass, Obis(1, 0, 1, 8, 0), 3};
        bench.meter.answers[energy] = dlms::DataAccessResult::ObjectUnavailable;
        bench.meter.answers[{dlms::cls::data, Obis(0, 0, 96, 1, 1), 1}] = Data::octetString(Bytes{1, 2, 3, 4, 5, 6});
        bench.meter.answers[{17, Obis(0, 0, 41, 0, 0), 2}] = Data::unsigned8(1);
        const CheckReport report = bench.check(quickly());
        QCOMPARE(idsOf(report), QByteArray("access-right-unkept logical-name-other scaler-unit-missing type-other"));
        QCOMPARE(findingOf(report, dlms::Deviation::AccessRightUnkept)->where, std::string("3:1.0.1.8.0.255:3"));
        QVERIFY(findingOf(report, dlms::Deviation::TypeOther)->decoded.find("in place of") != std::string::npos);
        QVERIFY(!report.conforms());
        QCOMPARE(report.attributesRefused, std::uint64_t{1});
    }

    void namesWhatIsWrongWithTheObjectList() {
        Bench bench;
        bench.meter.changeList = [](std::vector<dlms::ObjectListEntry>& entries) {
            std::erase_if(entries, [](const auto& entry) { return entry.instance == Obis(0, 0, 41, 0, 0); });
            entries.push_back(entries.front());
            entries.push_back({9000, 0, Obis(0, 0, 1, 2, 3), {{1, 0, {}}}, {}});
            entries.push_back({dlms::cls::data, 77, Obis(0, 0, 1, 2, 4), {{1, 0, {}}, {2, 9, {}}}, {}});
            entries.push_back({dlms::cls::data, 0, Obis(0, 0, 1, 2, 5), {{1, 0, {}}, {2, 0, {}}, {3, 0, {}}}, {}});
        };
        const CheckReport report = bench.check(quickly());
        QCOMPARE(idsOf(report, dlms::Severity::Note),
                 QByteArray("access-mode-unknown attribute-not-in-class attribute-unlisted class-unknown class-version-unknown "
                            "mandatory-object-missing object-twice"));
    }

    void readsTheListAroundABrokenEntry() {
        Bench bench;
        auto whole = dlms::encodeObjectList(bench.meter.list());
        const auto entries = whole.list()->size();
        whole.list()->at(3) = Data::unsigned8(1);
        bench.meter.answers[{dlms::cls::associationLn, Obis(0, 0, 40, 0, 0), 2}] = whole;
        const CheckReport report = bench.check(quickly());
        QCOMPARE(report.objects, std::uint64_t{entries - 1});
        QVERIFY(findingOf(report, dlms::Deviation::ObjectListBroken));
        QVERIFY(report.complete);
    }

    void leavesSecretsAlone() {
        Bench bench;
        const AttributeRef secret{dlms::cls::associationLn, Obis(0, 0, 40, 0, 0), 7};
        bench.meter.changeList = [](std::vector<dlms::ObjectListEntry>& entries) {
            for (auto& entry : entries) {
                if (entry.classId == dlms::cls::associationLn) entry.attributes.push_back({7, 1, {}});
            }
        };
        bool asked = false;
        bench.meter.onGet = [&](const AttributeRef& attribute) { asked = asked || attribute == secret; };
        const CheckReport report = bench.check(quickly());
        QVERIFY(!asked);
        QCOMPARE(report.secretsLeftOut, std::uint64_t{1});
        QVERIFY(findingOf(report, dlms::Deviation::SecretReadable));
    }

    void namesWhatIsWrongWithProfiles_data() {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<QByteArray>("found");
        QTest::newRow("rows lost") << QByteArray("lose") << QByteArray("entries-in-use-other");
        QTest::newRow("selection ignored") << QByteArray("ignore") << QByteArray("selection-ignored");
        QTest::newRow("selection refused") << QByteArray("refuse") << QByteArray("selection-refused");
        QTest::newRow("gap") << QByteArray("gap") << QByteArray("capture-period-unkept");
        QTest::newRow("order") << QByteArray("order") << QByteArray("rows-unordered");
        QTest::newRow("twice") << QByteArray("twice") << QByteArray("row-twice");
        QTest::newRow("too many") << QByteArray("entries") << QByteArray("entries-in-use-too-many");
        QTest::newRow("null clock") << QByteArray("null") << QByteArray("null-clock-without-base");
        QTest::newRow("capture objects") << QByteArray("objects") << QByteArray("capture-object-unknown");
    }
    void namesWhatIsWrongWithProfiles() {
        QFETCH(QByteArray, fault);
        QFETCH(QByteArray, found);
        Bench bench;
        Meter& meter = bench.meter;
        if (fault == "lose") meter.loseRows = 5;
        if (fault == "ignore") meter.ignoreSelection = true;
        if (fault == "refuse") meter.refuseEntry = true;
        if (fault == "gap") meter.rows.erase(meter.rows.begin() + 10);
        if (fault == "order") std::swap(meter.rows[10], meter.rows[11]);
        if (fault == "twice") meter.rows[10].time = meter.rows[9].time, meter.capturePeriod = 0;
        if (fault == "entries") meter.profileEntries = 10;
        if (fault == "null") meter.nullClock = true, meter.capturePeriod = 0;
        if (fault == "objects") {
            meter.changeList = [](std::vector<dlms::ObjectListEntry>& entries) {
                std::erase_if(entries, [](const auto& entry) { return entry.classId == dlms::cls::clock; });
            };
        }
        QCOMPARE(idsOf(bench.check(quickly())), found);
    }

    void namesWhatIsWrongWithTheClock() {
        Bench bench;
        bench.meter.deviation = -120;
        bench.meter.answers[{dlms::cls::clock, Obis(0, 0, 1, 0, 0), 2}] =
            Data::octetString(dlms::DateTime::fromUtc(bench.meter.now, -120).toBytes());
        QCOMPARE(idsOf(bench.check(quickly())), QByteArray());
        // Local time as before, and the deviation as if east were positive.
        auto wrong = dlms::DateTime::fromUtc(bench.meter.now, -120);
        wrong.deviation = 120;
        bench.meter.answers[{dlms::cls::clock, Obis(0, 0, 1, 0, 0), 2}] = Data::octetString(wrong.toBytes());
        const CheckReport report = bench.check(quickly());
        QCOMPARE(idsOf(report), QByteArray("deviation-sign"));
        QCOMPARE(report.clock.deviation, std::optional<std::int16_t>(120));
        auto odd = wrong.toBytes();
        odd[2] = 13;
        bench.meter.answers[{dlms::cls::clock, Obis(0, 0, 1, 0, 0), 2}] = Data::octetString(odd);
        QVERIFY(findingOf(bench.check(quickly()), dlms::Deviation::DateTimeImpossible));
    }

    void goesOnAfterABreakDown() {
        Bench bench;
        const Obis unused(0, 0, 199, 198, 0);
        int broken = 0;
        bench.meter.onGet = [&](const AttributeRef& attribute) {
            if (attribute.instance == unused && ++broken == 1) bench.faults.unplugAfter = bench.faults.read;
        };
        const CheckReport report = bench.check();
        QVERIFY(report.complete);
        QCOMPARE(idsOf(report), QByteArray("connection-dropped"));
        QCOMPARE(findingOf(report, dlms::Deviation::ConnectionDropped)->where, std::string("undefined-object"));
        QCOMPARE(report.incidents.size(), std::size_t{1});
        QVERIFY(report.incidents[0].recovered);
        QCOMPARE(serviceOf(report, dlms::Conformance::BlockTransferWithGetOrRead)->verdict, ServiceVerdict::Works);
    }

    void goesOnAfterSilence() {
        Bench bench;
        int broken = 0;
        bench.meter.onGet = [&](const AttributeRef& attribute) {
            if (attribute.attribute == 77 && ++broken == 1) bench.faults.swallow = true;
        };
        Quirks quick;
        quick.replyTimeout = 150ms;
        const CheckReport report = bench.check(quickly(), false, quick);
        QCOMPARE(idsOf(report), QByteArray("silent"));
        QCOMPARE(findingOf(report, dlms::Deviation::Silent)->where, std::string("undefined-attribute"));
        QVERIFY(report.complete);
    }

    void givesUpOnAMeterThatBreaksDownAgainAndAgain() {
        Bench bench;
        bench.meter.onGet = [&](const AttributeRef& attribute) {
            if (attribute.classId == dlms::cls::registerClass) bench.faults.unplugAfter = bench.faults.read;
        };
        CheckOptions options;
        options.reconnects = 1;
        const CheckReport report = bench.check(options);
        QVERIFY(!report.complete && report.stopped);
        QVERIFY(!report.conforms());
        QCOMPARE(report.incidents.size(), std::size_t{2});
        QVERIFY(report.attributesRead > 3);
    }

    void keepsWhatItHasWhenCancelled() {
        Bench bench;
        bench.meter.answers[{dlms::cls::data, Obis(0, 0, 42, 0, 0), 1}] = Data::octetString(Bytes{1, 2, 3, 4, 5, 6});
        bench.onProgress = [&](const CheckProgress& progress) {
            if (progress.part == CheckPart::Attributes && progress.done == 8) bench.token.cancel();
        };
        const CheckReport report = bench.check();
        QVERIFY(!report.complete);
        QCOMPARE(report.stopped->fault, Fault::Cancelled);
        QCOMPARE(report.reached, CheckPart::Attributes);
        QVERIFY(findingOf(report, dlms::Deviation::LogicalNameOther));
    }

    void tellsAMeterThatIsNotThere() {
        Bench bench;
        bench.faults.refuseOpen = hal::TransportError::Refused;
        const CheckReport report = bench.check();
        QVERIFY(!report.complete);
        QCOMPARE(report.stopped->layer, Layer::Transport);
        QVERIFY(report.services.empty());
    }

    void writesJsonAndAPageThatHoldEachFinding() {
        Bench bench;
        bench.meter.answers[{dlms::cls::data, Obis(0, 0, 96, 1, 1), 2}] = Data::visibleString("<script>alert(1)</script>\x01");
        bench.meter.answers[{dlms::cls::data, Obis(0, 0, 96, 1, 0), 2}] = Data::octetString(toBytes("<b>77</b>"));
        const CheckReport report = bench.check(quickly());
        const auto json = toJson(report);
        QCOMPARE(json["type"], "check");
        QCOMPARE(json["conforms"].get<bool>(), report.conforms());
        QCOMPARE(json["deviations"].size(), report.findings.size());
        QCOMPARE(json["services"].size(), report.services.size());
        const QByteArray page = toHtml(report);
        for (const CheckFinding& finding : report.findings) {
            const auto name = dlms::entryOf(finding.deviation).name;
            QVERIFY(page.contains(QByteArray(name.data(), static_cast<qsizetype>(name.size()))));
        }
        QVERIFY(!page.contains("<script>alert"));
        QVERIFY(!page.contains("<b>77"));
        QVERIFY(page.contains("&lt;b&gt;77"));
        QVERIFY(page.contains("</html>"));
        QVERIFY(!page.contains("src=") && !page.contains("href="));
    }
};

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
