#include <QtTest>
#include <sstream>

#include "app/cli/CommandLine.h"
#include "app/cli/Commands.h"

using namespace ami;
using namespace ami::app;
using namespace ami::app::cli;
using namespace std::chrono_literals;

namespace {

struct Parsed {
    ParseOutcome outcome;
    std::string out, err;
    const Invocation* invocation() const { return std::get_if<Invocation>(&outcome); }
    template <typename T>
    const T* command() const {
        return invocation() != nullptr ? std::get_if<T>(&invocation()->command) : nullptr;
    }
    bool endsWith(ExitCode code) const {
        const auto* ended = std::get_if<ExitCode>(&outcome);
        return ended != nullptr && *ended == code;
    }
};

Parsed parse(const std::vector<std::string>& arguments) {
    std::ostringstream out, err;
    auto outcome = parseCommandLine(arguments, out, err);
    return {std::move(outcome), out.str(), err.str()};
}

}  // namespace

class TestCommandLine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void attributesAreClassObisAttribute_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("classId");
        QTest::addColumn<QString>("obis");
        QTest::addColumn<int>("attribute");
        QTest::newRow("full") << QStringLiteral("3:1.0.1.8.0.255:2") << 3 << QStringLiteral("1.0.1.8.0.255") << 2;
        QTest::newRow("without F") << QStringLiteral("8:0.0.1.0.0:2") << 8 << QStringLiteral("0.0.1.0.0.255") << 2;
        QTest::newRow("colon inside") << QStringLiteral("5:1-0:1.4.0:3") << 5 << QStringLiteral("1.0.1.4.0.255") << 3;
        QTest::newRow("obis alone") << QStringLiteral("1.0.1.8.0") << 3 << QStringLiteral("1.0.1.8.0.255") << 2;
        QTest::newRow("obis alone with colon") << QStringLiteral("1-0:1.8.0") << 3 << QStringLiteral("1.0.1.8.0.255") << 2;
        QTest::newRow("maker's attribute") << QStringLiteral("3:1.0.1.8.0.255:-1") << 3 << QStringLiteral("1.0.1.8.0.255") << -1;
    }
    void attributesAreClassObisAttribute() {
        QFETCH(QString, text);
        QFETCH(int, classId);
        QFETCH(QString, obis);
        QFETCH(int, attribute);
        const auto parsed = parseAttribute(text.toStdString());
        QVERIFY(parsed);
        QCOMPARE(int(parsed->classId), classId);
        QCOMPARE(QString::fromStdString(parsed->instance.toString()), obis);
        QCOMPARE(int(parsed->attribute), attribute);
    }

    void brokenAttributesAreNone() {
        for (const char* text : {"", ":", "::", "3:1.0.1.8.0.255:", ":1.0.1.8.0.255:2", "3:1.0.1.8.0.255:2x", "3:1.0.1.8.0.255:200",
                                 "70000:1.0.1.8.0.255:2", "3:1.0.1.8.999.255:2", "3:2", "voltage"}) {
            QVERIFY2(!parseAttribute(text), text);
        }
    }

    void periodsHaveAUnit() {
        QCOMPARE(parsePeriod("90min")->count(), 90);
        QCOMPARE(parsePeriod("36h")->count(), 36 * 60);
        QCOMPARE(parsePeriod("7d")->count(), 7 * 24 * 60);
        for (const char* text : {"", "7", "d", "0d", "-1d", "7 d", "7w", "1.5h", "99999999999h"}) QVERIFY2(!parsePeriod(text), text);
    }

    void commonOptionsStandBeforeOrBehindTheCommand() {
        for (const std::vector<std::string>& arguments :
             {std::vector<std::string>{"--json", "--password-file", "-", "--trace", "t.txt", "--timeout", "2.5", "identify", "tcp://h"},
              std::vector<std::string>{"identify", "tcp://h", "--json", "--password-file", "-", "--trace", "t.txt", "--timeout", "2.5"}}) {
            const auto parsed = parse(arguments);
            QVERIFY2(parsed.invocation() != nullptr, parsed.err.c_str());
            CommonOptions expected;
            expected.json = true;
            expected.passwordFile = "-";
            expected.traceFile = "t.txt";
            expected.timeout = 2500ms;
            QVERIFY(parsed.invocation()->common == expected);
            QVERIFY(parsed.command<IdentifyCommand>() != nullptr);
            QCOMPARE(parsed.command<IdentifyCommand>()->address, std::string("tcp://h"));
        }
    }

    void readTakesManyAttributes() {
        const auto parsed = parse({"read", "tcp://h", "1.0.1.8.0", "8:0.0.1.0.0:2", "--verify"});
        const auto* read = parsed.command<ReadCommand>();
        QVERIFY2(read != nullptr, parsed.err.c_str());
        QVERIFY(read->verify);
        QCOMPARE(read->attributes.size(), std::size_t{2});
        QCOMPARE(int(read->attributes[1].classId), 8);
    }

    void profileKnowsItsTimes() {
        const auto parsed = parse({"profile", "tcp://h", "1.0.99.1.0", "--from", "2026-11-01", "--to", "2026-11-02T00:00+01:00",
                                   "--deviation", "-60", "--store", "a.db"});
        const auto* profile = parsed.command<ProfileCommand>();
        QVERIFY2(profile != nullptr, parsed.err.c_str());
        QCOMPARE(toIso8601(*profile->from), std::string("2026-11-01T00:00:00Z"));
        QCOMPARE(toIso8601(*profile->to), std::string("2026-11-01T23:00:00Z"));
        QCOMPARE(int(*profile->deviation), -60);
        QCOMPARE(*profile->store, std::string("a.db"));
        QVERIFY(!profile->last);

        const auto keeping = parse({"profile", "tcp://h", "1.0.99.1.0", "--last", "2d", "--keep"});
        QVERIFY2(keeping.command<ProfileCommand>() != nullptr, keeping.err.c_str());
        QCOMPARE(keeping.command<ProfileCommand>()->last->count(), 2880);
        QVERIFY(keeping.command<ProfileCommand>()->store && keeping.command<ProfileCommand>()->store->empty());
        QVERIFY(!parse({"profile", "tcp://h", "1.0.99.1.0"}).command<ProfileCommand>()->store);
    }

    void watchAndSyncAndObjectsAndPortsParse() {
        const auto watch = parse({"watch", "tcp://h", "--interval", "0.5", "--count", "3"});
        QVERIFY2(watch.command<WatchCommand>() != nullptr, watch.err.c_str());
        QCOMPARE(watch.command<WatchCommand>()->interval.count(), 500);
        QCOMPARE(*watch.command<WatchCommand>()->count, std::uint64_t{3});
        const auto sync = parse({"sync", "--store", "s.db", "--endpoint", "https://x/v1/ingest", "--certificate", "c", "--key", "k", "--ca",
                                 "a", "--batch", "50"});
        QVERIFY2(sync.command<SyncCommand>() != nullptr, sync.err.c_str());
        QCOMPARE(sync.command<SyncCommand>()->endpoint, std::string("https://x/v1/ingest"));
        QCOMPARE(*sync.command<SyncCommand>()->batchItems, 50u);
        QCOMPARE(int(*parse({"objects", "tcp://h", "--class", "7"}).command<ObjectsCommand>()->classId), 7);
        QVERIFY(parse({"objects", "tcp://h", "--members"}).command<ObjectsCommand>()->members);
        QVERIFY(parse({"ports"}).command<PortsCommand>() != nullptr);
        QCOMPARE(parse({"explain", "acse/Rejected", "1.1.13"}).command<ExplainCommand>()->code, std::string("acse/Rejected 1.1.13"));
        QVERIFY(parse({"explain"}).command<ExplainCommand>()->code.empty());
    }

    void wrongArgumentsAreUsage_data() {
        QTest::addColumn<QString>("line");
        QTest::newRow("nothing") << QString();
        QTest::newRow("unknown command") << QStringLiteral("dance");
        QTest::newRow("no address") << QStringLiteral("identify");
        QTest::newRow("unknown option") << QStringLiteral("identify tcp://h --fast");
        QTest::newRow("password in argv") << QStringLiteral("identify tcp://h --password secret");
        QTest::newRow("no attribute") << QStringLiteral("read tcp://h");
        QTest::newRow("bad attribute") << QStringLiteral("read tcp://h 3-1.0.1.8.0:2");
        QTest::newRow("bad profile") << QStringLiteral("profile tcp://h load");
        QTest::newRow("bad time") << QStringLiteral("profile tcp://h 1.0.99.1.0 --from yesterday");
        QTest::newRow("from and last") << QStringLiteral("profile tcp://h 1.0.99.1.0 --from 2026-01-01 --last 2d");
        QTest::newRow("keep and store") << QStringLiteral("profile tcp://h 1.0.99.1.0 --keep --store a.db");
        QTest::newRow("no time") << QStringLiteral("watch tcp://h --interval 0");
        QTest::newRow("no polls") << QStringLiteral("watch tcp://h --count 0");
        QTest::newRow("mesh ping nobody") << QStringLiteral("mesh ping");
        QTest::newRow("mesh ping one and all") << QStringLiteral("mesh ping wsbrd: --all --node 00:00:5e:ef:10:00:00:02");
        QTest::newRow("mesh ping too fast") << QStringLiteral("mesh ping fd12::1 --interval 0.05");
        QTest::newRow("mesh ping of no kind") << QStringLiteral("mesh ping fd12::1 --kind tcp");
        QTest::newRow("mesh ping of no node") << QStringLiteral("mesh ping wsbrd: --node x");
        QTest::newRow("link test without a neighbour") << QStringLiteral("mesh link-test fd12::1");
        QTest::newRow("link test with an address") << QStringLiteral("mesh link-test fd12::1 --neighbour fd12::2");
        QTest::newRow("node ping to a name") << QStringLiteral("mesh node-ping fd12::1 --to host");
        QTest::newRow("routes without an action") << QStringLiteral("mesh routes wsbrd:");
        QTest::newRow("routes of another action") << QStringLiteral("mesh routes forget wsbrd:");
        QTest::newRow("two commands") << QStringLiteral("ports sync");
        QTest::newRow("too much") << QStringLiteral("identify tcp://h tcp://i");
    }
    void wrongArgumentsAreUsage() {
        QFETCH(QString, line);
        std::vector<std::string> arguments;
        for (const QString& word : line.split(QLatin1Char(' '), Qt::SkipEmptyParts)) arguments.push_back(word.toStdString());
        const auto parsed = parse(arguments);
        QVERIFY(parsed.endsWith(ExitCode::Usage));
        QVERIFY(!parsed.err.empty());
    }

    void helpIsWorthReading() {
        const auto help = parse({"--help"});
        QVERIFY(help.endsWith(ExitCode::Ok));
        for (const char* word : {"identify", "objects", "read", "profile", "watch", "sync", "ports", "explain", "--json", "--password-file",
                                 "--trace", "--timeout", "Exit codes", "130"}) {
            QVERIFY2(help.out.find(word) != std::string::npos, word);
        }
        for (const char* command : {"identify", "objects", "read", "profile", "watch", "sync", "ports", "explain"}) {
            const auto text = parse({command, "--help"});
            QVERIFY(text.endsWith(ExitCode::Ok));
            QVERIFY2(text.out.find("Examples:") != std::string::npos, command);
            QVERIFY2(text.out.find(std::string("ami-cli ") + command) != std::string::npos, command);
        }
    }

    // docs/cli.md lists them for scripts: they must not move.
    void exitCodesStand() {
        const auto code = [](Fault fault, Layer layer, int number, std::int64_t detail = 0) {
            return static_cast<int>(exitCodeOf(Error{fault, layer, static_cast<std::uint16_t>(number), detail}));
        };
        QCOMPARE(code(Fault::Malformed, Layer::Address, 2), 2);
        QCOMPARE(code(Fault::Unsupported, Layer::Link, 2), 2);    // scheme without protocol
        QCOMPARE(code(Fault::LinkLost, Layer::Transport, 7), 3);  // unplugged
        QCOMPARE(code(Fault::Refused, Layer::Transport, 4), 3);   // TCP refused
        QCOMPARE(code(Fault::TimedOut, Layer::Hdlc, 1), 3);
        QCOMPARE(code(Fault::TimedOut, Layer::Iec62056_21, 1), 3);
        QCOMPARE(code(Fault::Refused, Layer::Acse, 3, 13), 4);  // wrong password
        QCOMPARE(code(Fault::Refused, Layer::Xdlms, 6, 3), 4);  // read-write-denied
        QCOMPARE(code(Fault::Malformed, Layer::Data, 1), 5);
        QCOMPARE(code(Fault::Unexpected, Layer::Link, 206), 5);  // two reads disagree
        QCOMPARE(code(Fault::Refused, Layer::Link, 101), 7);     // password file too open
        QCOMPARE(code(Fault::Refused, Layer::Store, 2), 7);
        QCOMPARE(code(Fault::LinkLost, Layer::Sync, 3), 6);
        QCOMPARE(code(Fault::Cancelled, Layer::Link, 0), 130);
        QCOMPARE(code(Fault::Misuse, Layer::Base, 0), 1);
    }

    void aBadAddressEndsBeforeAnythingIsOpened() {
        std::ostringstream out, err;
        QCOMPARE(static_cast<int>(runProgram({"identify", "10.0.0.7", "--json"}, out, err, false)), 2);
        QVERIFY(err.str().find("ami-cli: ") == 0);
        QVERIFY(err.str().find("Next:") != std::string::npos);
        const auto object = nlohmann::json::parse(out.str());
        QCOMPARE(object["type"].get<std::string>(), std::string("error"));
        QCOMPARE(object["layer"].get<std::string>(), std::string("address"));
    }

    void secretsInTheAddressAreRefused() {
        std::ostringstream out, err;
        QCOMPARE(static_cast<int>(runProgram({"identify", "tcp://h?password=12345678"}, out, err, false)), 2);
        QVERIFY(err.str().find("12345678") == std::string::npos);
        QVERIFY(err.str().find("--password-file") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
