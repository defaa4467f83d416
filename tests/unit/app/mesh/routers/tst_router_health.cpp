#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QtTest>

#include <fcntl.h>
#include <sched.h>
#include <unistd.h>

#include "app/explain/Explanation.h"
#include "app/mesh/routers/FirewallRules.h"
#include "app/mesh/routers/RouterHealth.h"
#include "hal/router/RouterError.h"

using namespace ami;
using namespace ami::app::mesh;

namespace {

Ipv6Address address(const char* text) { return *Ipv6Address::parse(text); }

hal::InterfaceState wellState() {
    hal::InterfaceState state;
    state.link = hal::LinkFact{};
    state.link->name = "nan0";
    state.link->up = state.link->running = true;
    state.addresses = {{.index = 1, .gone = false, .address = address("fd12::1"), .prefix = 64, .tentative = false, .duplicate = false}};
    state.forwardingAll = true;
    return state;
}

std::vector<HealthKind> kindsOf(const hal::InterfaceState& state, bool router = true) {
    std::vector<HealthKind> kinds;
    for (const HealthFinding& one : healthOf(state, "nan0", router)) kinds.push_back(one.kind);
    return kinds;
}

RouterPrefix prefix(const char* text) { return *RouterPrefix::parse(text); }

bool ip(const char* words) {
    QProcess process;
    process.start(QStringLiteral("ip"), QString::fromLatin1(words).split(QLatin1Char(' ')));
    return process.waitForStarted() && process.waitForFinished() && process.exitCode() == 0;
}

}  // namespace

class TestRouterHealth : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWhatIsWrong();
    void offersTheTwoCommands();
    void saysEverythingInWords();
    void oneClickHelps();
    void everyCodeHasWords();
    void prefixesAreReadAndMasked();
    void onlyKnownRoutersGetIn();
    void theFirewallTakesTheRules();
};

void TestRouterHealth::findsWhatIsWrong() {
    using enum HealthKind;
    QCOMPARE(kindsOf(wellState()), std::vector{Well});
    auto state = wellState();
    state.link->up = state.link->running = false;
    state.forwardingAll = false;
    QCOMPARE(kindsOf(state), (std::vector{LinkDown, ForwardingOff}));
    QCOMPARE(kindsOf(state, false), std::vector{LinkDown});
    state = wellState();
    state.link->running = false;
    state.addresses[0].duplicate = true;
    state.forwardingAll.reset();
    QCOMPARE(kindsOf(state), (std::vector{NotRunning, DuplicateAddress, NoAddress, ForwardingUnknown}));
    state = wellState();
    state.addresses[0].address = address("fe80::1");
    QCOMPARE(kindsOf(state), std::vector{NoAddress});
    QCOMPARE(kindsOf({}), (std::vector{NoInterface, ForwardingUnknown}));
}

void TestRouterHealth::offersTheTwoCommands() {
    auto state = wellState();
    state.link->up = false;
    state.forwardingAll = false;
    const auto findings = healthOf(state, "nan0");
    QCOMPARE(findings[0].command(), QStringLiteral("ip link set dev nan0 up"));
    QCOMPARE(findings[1].command(), QStringLiteral("sysctl -w net.ipv6.conf.all.forwarding=1"));
    QVERIFY(healthOf(wellState(), "nan0").front().command().isEmpty());
}

void TestRouterHealth::saysEverythingInWords() {
    QSet<QString> all;
    for (int kind = 0; kind <= static_cast<int>(HealthKind::Well); ++kind) {
        const HealthFinding finding{static_cast<HealthKind>(kind), std::nullopt, address("fd12::1")};
        const QString words = finding.words("nan0");
        QVERIFY2(words.endsWith(QLatin1Char('.')), qPrintable(words));
        all << words;
        // Whatever is the matter, there is something to do.
        const QString next = finding.next("nan0");
        QVERIFY2(finding.kind == HealthKind::Well ? next.isEmpty() : next.endsWith(QLatin1Char('.')), qPrintable(words));
    }
    QCOMPARE(all.size(), static_cast<int>(HealthKind::Well) + 1);
}

void TestRouterHealth::oneClickHelps() {
    if (::geteuid() != 0) QSKIP("a network namespace takes root");
    const int before = ::open("/proc/thread-self/ns/net", O_RDONLY | O_CLOEXEC);
    if (::unshare(CLONE_NEWNET) != 0) QSKIP("no network namespace can be made here");
    const auto back = qScopeGuard([before] {
        ::setns(before, CLONE_NEWNET);
        ::close(before);
    });
    if (!ip("link add nan0 type veth peer name nan1") || !ip("link set dev nan1 up")) QSKIP("no interface can be made here (package iproute2)");
    // polkit's part: a pkexec that says yes.
    QTemporaryDir folder;
    QFile pkexec(folder.filePath(QStringLiteral("pkexec")));
    QVERIFY(pkexec.open(QIODevice::WriteOnly));
    pkexec.write("#!/bin/sh\nexec \"$@\"\n");
    pkexec.close();
    QVERIFY(pkexec.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", folder.path().toLocal8Bit() + ':' + path);
    const auto restore = qScopeGuard([path] { qputenv("PATH", path); });

    RouterHealth health("nan0");
    health.fixer().setHelper(AMI_BIN_DIR "/ami-router-helper");
    QSignalSpy spy(&health, &RouterHealth::fixed);
    QVERIFY(health.start());
    QTRY_COMPARE(health.findings().size(), 2U);
    QVERIFY(health.findings()[0].kind == HealthKind::LinkDown && health.findings()[1].kind == HealthKind::ForwardingOff);
    QVERIFY(health.fix(*health.findings()[0].fix));
    QTRY_COMPARE(spy.count(), 1);
    QVERIFY(spy[0][0].toBool());
    QTRY_VERIFY(health.findings()[0].kind != HealthKind::LinkDown);
    QVERIFY(health.fix(*health.findings().back().fix));
    QTRY_COMPARE(spy.count(), 2);
    QTRY_VERIFY(health.state().forwardingAll == true);
    QVERIFY(ip("address add fd12::1/64 dev nan0 nodad"));
    QTRY_COMPARE(health.findings()[0].kind, HealthKind::Well);
    QCOMPARE(health.findings().size(), 1U);
}

void TestRouterHealth::everyCodeHasWords() {
    int known = 0;
    for (std::uint16_t code = 200; code < 300; ++code) {
        const auto words = app::explain(hal::routerError(static_cast<hal::RouterError>(code), 3));
        if (words.code.contains(QStringLiteral("/ ("))) continue;
        if (words.code.startsWith(QStringLiteral("mesh/")) && !words.code.contains(QStringLiteral("LinkLost (")) && !words.nextStep.isEmpty()) {
            QVERIFY2(words.what.endsWith(QLatin1Char('.')), qPrintable(words.what));
            ++known;
        }
    }
    QVERIFY(known >= 29);
}

void TestRouterHealth::prefixesAreReadAndMasked() {
    QCOMPARE(prefix("fd12:3456::/64").toString(), std::string("fd12:3456::/64"));
    QCOMPARE(prefix("fd12:3456::200:5eef:1000:1/64").toString(), std::string("fd12:3456::/64"));
    QCOMPARE(prefix("fd12::1").toString(), std::string("fd12::1"));
    QCOMPARE(prefix("fd12::ffff/113").toString(), std::string("fd12::8000/113"));
    QVERIFY(prefix("::/0").contains(address("2001:db8::1")));
    QVERIFY(!prefix("fd12::/64").contains(address("fd13::1")));
    for (const char* text : {"", "fd12", "fd12::/", "fd12::/129", "fd12::/6x", "fd12::/-1", "10.0.0.1", "fd12::1; reboot", "fd12::1%eth0"}) {
        QVERIFY2(!RouterPrefix::parse(text), text);
    }
}

void TestRouterHealth::onlyKnownRoutersGetIn() {
    const std::vector<RouterPrefix> routers{prefix("fd12:3456::5"), prefix("fd12:3456::/64"), prefix("fd99::1"), prefix("fd99::1")};
    const std::string nft = nftablesRules(routers);
    QVERIFY(nft.find("elements = { fd12:3456::/64,\n                     fd99::1 }") != std::string::npos);
    QVERIFY(nft.find("udp dport { 5683, 5684 } ip6 saddr @border_routers accept") < nft.find("udp dport { 5683, 5684 } counter drop"));
    QVERIFY(nftablesRules({}).find("elements") == std::string::npos);
    const std::string script = iptablesRules(routers, {5683});
    QVERIFY(script.find("ip6tables -A AMI_HES -s fd12:3456::/64 -j ACCEPT\nip6tables -A AMI_HES -s fd99::1 -j ACCEPT\nip6tables -A AMI_HES -j DROP\n") != std::string::npos);
    QVERIFY(script.find("\niptables -A AMI_HES -s") == std::string::npos);
    QVERIFY(script.find("-p udp -m multiport --dports 5683 -j AMI_HES") != std::string::npos);
}

void TestRouterHealth::theFirewallTakesTheRules() {
    const QString nft = QStandardPaths::findExecutable(QStringLiteral("nft"), {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin")});
    if (nft.isEmpty() || ::geteuid() != 0) QSKIP("nft is not installed, or this is not root");
    const int before = ::open("/proc/thread-self/ns/net", O_RDONLY | O_CLOEXEC);
    if (::unshare(CLONE_NEWNET) != 0) QSKIP("no network namespace can be made here");
    const auto back = qScopeGuard([before] {
        ::setns(before, CLONE_NEWNET);
        ::close(before);
    });
    const auto load = [&nft](const QByteArray& text) {
        QProcess process;
        process.start(nft, {QStringLiteral("-f"), QStringLiteral("-")});
        process.write(text);
        process.closeWriteChannel();
        process.waitForFinished();
        if (process.exitCode() != 0) qWarning("%s", process.readAllStandardError().constData());
        return process.exitCode() == 0;
    };
    if (!load("table inet probe { set s { type ipv6_addr; flags interval; } }\n")) QSKIP("this kernel has no nftables");
    for (const auto& routers : {std::vector<RouterPrefix>{}, std::vector{prefix("fd12:3456::/64"), prefix("fd99::1")}}) {
        const QByteArray rules = QByteArray::fromStdString(nftablesRules(routers));
        QVERIFY(load(rules));
        QVERIFY(load(rules));
    }
}

QTEST_GUILESS_MAIN(TestRouterHealth)
#include "tst_router_health.moc"
