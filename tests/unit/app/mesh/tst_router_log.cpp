#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <algorithm>

#include "app/mesh/SnapshotNames.h"
#include "app/mesh/Topology.h"
#include "app/mesh/log/JournalFile.h"
#include "app/mesh/log/LogSnapshot.h"

using namespace ami;
using namespace ami::app::mesh;

namespace {

std::string vector(const char* file) {
    QFile log(QStringLiteral(AMI_SOURCE_DIR "/tests/vectors/wisun/") + QLatin1String(file));
    return log.open(QIODevice::ReadOnly) ? log.readAll().toStdString() : std::string();
}

std::optional<LogEntry> one(std::string_view line, UtcTime reference = {}) { return LogReader(LogPatterns::builtIn(), reference).read(line); }

std::size_t count(const std::vector<LogEntry>& entries, LogKind kind) {
    return static_cast<std::size_t>(std::count_if(entries.begin(), entries.end(), [kind](const auto& entry) { return entry.kind == kind; }));
}

/// JSON with apostrophes in place of quotes.
std::string json(std::string text) {
    std::replace(text.begin(), text.end(), '\'', '"');
    return text;
}

}  // namespace

class TestRouterLog : public QObject {
    Q_OBJECT

private slots:
    void everySignalLineOfTheRecordingsIsRead_data() {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("signals_");
        QTest::newRow("border router, 5 nodes") << QByteArray("wsbrd-2.10.2-5nodes.log") << 256;
        QTest::newRow("node 03") << QByteArray("wsrd-2.10.2-5nodes-eui03.log") << 295;
        QTest::newRow("border router, 31 nodes") << QByteArray("wsbrd-2.10.2-31nodes.log") << 1129;
        QTest::newRow("node 0d") << QByteArray("wsrd-2.10.2-node.log") << 457;
    }
    void everySignalLineOfTheRecordingsIsRead() {
        QFETCH(QByteArray, file);
        QFETCH(int, signals_);
        const auto entries = readLog(vector(file.constData()), LogPatterns::builtIn());
        QCOMPARE(static_cast<int>(count(entries, LogKind::Signal)), signals_);
        UtcTime last{};
        for (const auto& entry : entries) {
            if (entry.kind != LogKind::Signal) continue;
            QVERIFY(entry.hasOwnTime && entry.time >= last && *entry.dBm < -40 && *entry.dBm > -120 && std::holds_alternative<Eui64>(*entry.node));
            last = entry.time;
        }
    }

    void bothDaemonsWritePanIdsInTheirOwnWay() {
        const auto router = one("1795370519.938505: rx-15.4 data      src:00:00:5e:ef:10:00:00:02 panid:1563 (-65dBm)");
        QVERIFY(router && router->panId == 0x1563 && router->dBm == -65 && router->word == "data");
        QCOMPARE(toIso8601(router->time), std::string("2026-11-22T18:01:59.938Z"));
        const auto node = one("1795370593.320892: rx-15.4 cfg       src:00:00:5e:ef:10:00:00:02 panid:0x1563 panver:1 (-69dBm)");
        QVERIFY(node && node->panId == 0x1563 && node->word == "cfg");
        const auto bare = one("1795373601.553090: rx-15.4 adv-sol   src:00:00:5e:ef:10:00:00:04 (-91dBm)");
        QVERIFY(bare && !bare->panId);
    }

    void otherLinesAreClassified() {
        const auto failure = one("1795373834.3: tx-abort: tx failure status=NOACK dst=00:00:5e:ef:10:00:00:03");
        QVERIFY(failure && failure->kind == LogKind::TxFailure && failure->word == "NOACK" && failure->severity == LogSeverity::Warning);
        const auto route = one("1795372499.076020: rpl: transit new    target=fd12:3456::200:5eef:1000:6/128 parent=fd12:3456::200:5eef:1000:1 path-ctl-bit=3");
        QVERIFY(route && route->kind == LogKind::Route && route->number == 3u && route->parent);
        const auto candidate = one("1795374024.806358: rpl:   fd12:3456::200:5eef:1000:1 -100   240  291   128   419      418    5 ");
        QVERIFY(candidate && candidate->kind == LogKind::Candidate && candidate->dBm == -100 && candidate->etx == 291u && candidate->rank == 128u &&
                candidate->cost == 419u && candidate->newRank == 418u && candidate->word.empty());
        const auto unknownEtx = one("1795372798.180910: rpl:   fd12:3456::200:5eef:1000:4  -100   240  nan   765 32768    32768    3 etx");
        QVERIFY(unknownEtx && !unknownEtx->etx && unknownEtx->word == "etx");
        const auto ignored = one("1795374024.806362: rpl: discard fd12:3456::200:5eef:1000:2: path-cost=384 + thresh=192 > min-path-cost=419");
        QVERIFY(ignored && ignored->kind == LogKind::BetterIgnored && ignored->cost == 384u && ignored->threshold == 192u && ignored->leastCost == 419u);
        const auto state = one("Join state 5: Operational");
        QVERIFY(state && state->kind == LogKind::JoinState && state->number == 5u && state->word == "Operational");
        const auto fatal = one("fatal error: open /dev/ttyACM0: No such file or directory");
        QVERIFY(fatal && fatal->kind == LogKind::Fatal && fatal->severity == LogSeverity::Problem);
        const auto crowded = one("warning: congestion detected: frame spent 7 sec in RCP");
        QVERIFY(crowded && crowded->kind == LogKind::Congestion && crowded->number == 7u);
        QVERIFY(!one("[DBG ][rout]: Added route:"));
    }

    void anyLineWithATimeANodeAndALevelCounts_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("node");
        QTest::addColumn<int>("level");
        QTest::addColumn<QByteArray>("time");
        const QByteArray eui("00:00:5e:ef:10:00:00:02");
        QTest::newRow("epoch") << QByteArray("1795370519 node 00:00:5e:ef:10:00:00:02 rssi -93 dBm") << eui << -93 << QByteArray("2026-11-22T18:01:59Z");
        QTest::newRow("iso") << QByteArray("2026-11-22T18:01:59Z mesh: 00-00-5E-EF-10-00-00-02 rssi=-93dBm lqi=40") << eui << -93 << QByteArray("2026-11-22T18:01:59Z");
        QTest::newRow("iso, zone, comma") << QByteArray("[2026-11-22 19:01:59,250+01:00] 00005EEF10000002,-93") << eui << -93 << QByteArray("2026-11-22T18:01:59.250Z");
        QTest::newRow("syslog") << QByteArray("Nov 22 18:01:59 br0 nan-router[812]: rx 00:00:5e:ef:10:00:00:02 (-93 dBm)") << eui << -93 << QByteArray("2026-11-22T18:01:59Z");
        QTest::newRow("syslog of last year") << QByteArray("Dec 31 23:59:59 br0 x: 00:00:5e:ef:10:00:00:02 -93dBm") << eui << -93 << QByteArray("2025-12-31T23:59:59Z");
        QTest::newRow("ipv6") << QByteArray("1795370519: fd12:3456::200:5eef:1000:2 RSL -93") << QByteArray("fd12:3456::200:5eef:1000:2") << -93 << QByteArray("2026-11-22T18:01:59Z");
    }
    void anyLineWithATimeANodeAndALevelCounts() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, node);
        QFETCH(int, level);
        QFETCH(QByteArray, time);
        const auto entry = one(text.toStdString(), *fromIso8601("2026-11-26T00:00:00Z"));
        QVERIFY(entry.has_value() && entry->kind == LogKind::Signal);
        QCOMPARE(QByteArray::fromStdString(toText(*entry->node)), node);
        QCOMPARE(entry->dBm.value_or(0), level);
        QCOMPARE(QByteArray::fromStdString(toIso8601(entry->time)), time);
    }

    void lineWithoutALevelOrANodeIsNoSignal() {
        QVERIFY(!one("1795370519 node 00:00:5e:ef:10:00:00:02 rssi 93"));
        QVERIFY(!one("1795370519 rssi -93 dBm"));
        QVERIFY(!one("00:00:5e:ef:10:00:00:02 rssi -93 dBm"));
        QVERIFY(!one("1795370519 node 00:00:5e:ef:10:00:00:02 rssi -999 dBm"));
    }

    void linesWithoutATimeTakeThatOfTheLineBeforeOrOfTheJournal() {
        LogReader reader(LogPatterns::builtIn());
        static_cast<void>(reader.read("1795373605.939956: something that nobody knows"));
        const auto state = reader.read("Join state 3: Acquire PAN Config");
        QVERIFY(state && !state->hasOwnTime && toIso8601(state->time) == "2026-11-22T18:53:25.939Z");
        const auto journal = reader.read("Join state 4: Configure Routing - Choose Parent", *fromIso8601("2026-11-22T19:00:00Z"));
        QVERIFY(journal && toIso8601(journal->time) == "2026-11-22T19:00:00Z");
    }

    void hostileLinesAreCutAndDoNotHang() {
        QVERIFY(!one(std::string(1 << 20, 'a')));
        QVERIFY(!one("1795370519 " + std::string(5000, ':') + " -93 dBm"));
        QVERIFY(!one("1795370519 " + std::string(4000, '1') + ":2 -93 dBm"));
        QVERIFY(!one(std::string("\0\xFF\xFE rx-15.4", 12)));
    }

    // The steps of an expression are counted, not its time.
    void noExpressionBacktracksOnALineOfStrangers() {
        const std::string head = "1795370519 ";
        std::vector<std::string> lines{head + "a:" + std::string(4096, 'a'), head + std::string(4096, ':'), head + std::string(4096, '1')};
        std::string addresses = head, levels = head, pairs = head;
        for (int i = 0; i < 400; ++i) {
            addresses += "1::2 ";
            levels += "00:00:5e:ef:10:00:00:02 -93.1 ";
            pairs += "ab:";
        }
        lines.insert(lines.end(), {addresses, levels, pairs, head + "a:a:a:a:a:a:a:" + std::string(500, 'a') + " -93"});
        for (const auto& pattern : LogPatterns::builtIn().patterns()) {
            QRegularExpression counted(QStringLiteral("(*LIMIT_MATCH=100000)") + pattern.expression.pattern().section(QLatin1Char(')'), 1));
            QVERIFY2(counted.isValid(), qPrintable(counted.errorString()));
            for (const std::string& line : lines) {
                QVERIFY2(counted.match(QString::fromStdString(line.substr(0, LogReader::longestLine))).isValid(), line.substr(0, 40).c_str());
            }
        }
        // A site's own expression is bounded as well.
        const auto patterns = LogPatterns::fromJson(json("{'version': 1, 'patterns': [{'kind': 'signal', 'expression': '^(a+)+(?<eui64>[0-9A-F]{16}) (?<dbm>-1)$'}]}"));
        QVERIFY(patterns.has_value());
        QVERIFY(!patterns->patterns()[0].expression.match(QString(480, QLatin1Char('a')) + QStringLiteral("! -1")).isValid());
        QVERIFY(!LogReader(*patterns).read(std::string(480, 'a') + "! -1"));
    }

    void aJournalCanBeStoppedWhileItIsRead() {
        std::string text;
        for (int i = 0; i < 5000; ++i) text += "__REALTIME_TIMESTAMP=179537051993" + std::to_string(1000 + i) + "\nMESSAGE=hello\n\n";
        const Bytes file = toBytes(text);
        int asked = 0;
        const auto stopped = readJournalFile("x", file, LogPatterns::builtIn(), {}, 128, [&asked] { return ++asked > 3; });
        QVERIFY(!stopped && stopped.error().fault == Fault::Cancelled);
        asked = 0;
        const auto whole = readJournalFile("x", file, LogPatterns::builtIn(), {}, 128, [&asked] { return ++asked > 1'000'000; });
        QVERIFY(whole && whole->entries.size() == 5000);
        // Both while it is taken apart and while it is understood.
        QCOMPARE(asked, 15 + 5);
    }

    void patternsAreEditable() {
        const auto patterns = LogPatterns::fromJson(json("{'version': 1, 'patterns': [{'kind': 'signal', 'severity': 'warning',"
                 "'expression': '^(?<epoch>\\\\d+) NODE=(?<eui64>[0-9A-F]{16}) L=(?<dbm>-?\\\\d+)$'}]}"));
        QVERIFY(patterns.has_value());
        const auto entry = LogReader(*patterns).read("1795370519 NODE=00005EEF10000002 L=-71");
        QVERIFY(entry && entry->dBm == -71 && entry->severity == LogSeverity::Warning);
        QVERIFY(!LogReader(*patterns).read("1795370519.1: rx-15.4 data src:00:00:5e:ef:10:00:00:02 (-65dBm)"));
    }

    void badPatternsAreRefusedWithTheirPlace_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("detail");
        const std::string good = json("{'kind': 'fatal', 'expression': 'x'}");
        QTest::newRow("no json") << QByteArray("{") << 103 << 1;
        QTest::newRow("no version") << QByteArray("{\"patterns\": []}") << 103 << 1;
        QTest::newRow("unknown kind") << QByteArray::fromStdString(json("{'version': 1, 'patterns': [") + good + json(", {'kind': 'x', 'expression': 'x'}]}")) << 105 << 2;
        QTest::newRow("no expression") << QByteArray::fromStdString(json("{'version': 1, 'patterns': [{'kind': 'fatal'}]}")) << 105 << 1;
        QTest::newRow("bad expression") << QByteArray::fromStdString(json("{'version': 1, 'patterns': [{'kind': 'fatal', 'expression': '('}]}")) << 105 << 1;
        QTest::newRow("unknown group") << QByteArray::fromStdString(json("{'version': 1, 'patterns': [{'kind': 'fatal', 'expression': '(?<foo>x)'}]}")) << 105 << 1;
    }
    void badPatternsAreRefusedWithTheirPlace() {
        QFETCH(QByteArray, json);
        QFETCH(int, code);
        QFETCH(int, detail);
        const auto patterns = LogPatterns::fromJson(json.toStdString());
        QVERIFY(!patterns.has_value());
        QCOMPARE(static_cast<int>(patterns.error().code), code);
        QCOMPARE(static_cast<int>(patterns.error().detail), detail);
    }

    void routersLogGivesTheParentsOfTheGraph() {
        LogSnapshot log("log", {});
        for (const auto& entry : readLog(vector("wsbrd-2.10.2-5nodes.log"), LogPatterns::builtIn())) log.add(entry);
        QVERIFY(log.self() && toText(*log.self()) == "00:00:5e:ef:10:00:00:01");
        const RouterSnapshot snapshot = log.snapshot();
        Topology topology;
        topology.apply(snapshot);
        const auto parents = [&topology](const char* address) {
            std::string text;
            const auto id = topology.find(NodeName(*Ipv6Address::parse(address)));
            if (!id) return std::string("?");
            for (const NodeId parent : topology.node(*id).parents) {
                const auto& report = topology.node(parent).report;
                text += (report.eui64 ? report.eui64->toString().substr(21) : report.addresses.front().toString().substr(24)) + " ";
            }
            return text;
        };
        // As the timeline of the same run ends.
        QCOMPARE(parents("fd12:3456::200:5eef:1000:2"), std::string("01 "));
        QCOMPARE(parents("fd12:3456::200:5eef:1000:3"), std::string("01 :2 "));
        QCOMPARE(parents("fd12:3456::200:5eef:1000:4"), std::string(":3 :2 "));
        QCOMPARE(parents("fd12:3456::200:5eef:1000:5"), std::string(":4 "));
        // Frames that got lost after all retries are counted, never made into a ratio.
        std::uint64_t lost = 0;
        for (const auto& link : snapshot.links) {
            QVERIFY(!link.frames);
            if (link.lost) lost += link.lost->value;
        }
        QVERIFY(lost > 0);
    }
};

QTEST_APPLESS_MAIN(TestRouterLog)
#include "tst_router_log.moc"
